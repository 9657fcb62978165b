import { reactionKinds, type Reaction, type ReactionKind } from '../discussion.ts';
import type { PullRequest } from '../forge.ts';
import { allPages } from '../http/pages.ts';
import { GraphQLRefusal, mergeRequestPath, type GitLabApi } from './api.ts';
import { projectOf } from './connection.ts';

/** GitLab's names of the reactions that both hosts have. */
const names: Readonly<Record<ReactionKind, string>> = { '+1': 'thumbsup', '-1': 'thumbsdown', laugh: 'laughing', hooray: 'tada', confused: 'confused', heart: 'heart', rocket: 'rocket', eyes: 'eyes' };

interface Award {
  readonly id?: number;
  readonly name: string;
  readonly user: { readonly username: string };
}

/** Reactions to notes, by the note's id; GraphQL has them all at once, REST for each note apart. */
export async function listReactions(api: GitLabApi, pullRequest: PullRequest, notes: readonly number[], me: string): Promise<ReadonlyMap<number, readonly Reaction[]>> {
  const awards = await awardsByGraphQL(api, pullRequest).catch((error: unknown) => {
    if (!(error instanceof GraphQLRefusal)) throw error;
    return awardsOfEach(api, pullRequest, notes);
  });
  return new Map([...awards].map(([note, given]) => [note, count(given, me)]));
}

function count(awards: readonly Award[], me: string): readonly Reaction[] {
  return reactionKinds.flatMap((kind) => {
    const given = awards.filter(({ name }) => name === names[kind] || name === kind);
    return given.length === 0 ? [] : [{ kind, count: given.length, mine: given.some(({ user }) => user.username === me) }];
  });
}

interface Answer {
  readonly project: {
    readonly mergeRequest: {
      readonly notes: {
        readonly nodes: readonly { readonly id: string; readonly awardEmoji: { readonly nodes: readonly Award[] } | null }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    } | null;
  } | null;
}

const query = `query($path: ID!, $iid: String!, $after: String) {
  project(fullPath: $path) { mergeRequest(iid: $iid) { notes(first: 50, after: $after) { nodes { id awardEmoji(first: 50) { nodes { name user { username } } } } pageInfo { hasNextPage endCursor } } } }
}`;

async function awardsByGraphQL(api: GitLabApi, { repository, number }: PullRequest): Promise<ReadonlyMap<number, readonly Award[]>> {
  const awards = new Map<number, readonly Award[]>();
  for (let after: string | null | undefined; after !== null;) {
    const answer: Answer = await api.graphql<Answer>(query, { path: projectOf(repository), iid: String(number), after });
    const notes = answer.project?.mergeRequest?.notes;
    if (notes === undefined) throw new GraphQLRefusal('The merge request is not there.');
    for (const { id, awardEmoji } of notes.nodes) awards.set(Number(id.slice(id.lastIndexOf('/') + 1)), awardEmoji?.nodes ?? []);
    after = notes.pageInfo.hasNextPage ? notes.pageInfo.endCursor : null;
  }
  return awards;
}

async function awardsOfEach(api: GitLabApi, pullRequest: PullRequest, notes: readonly number[]): Promise<ReadonlyMap<number, readonly Award[]>> {
  const awards = new Map<number, readonly Award[]>();
  const next = notes.values();
  const work = async (): Promise<void> => {
    for (const note of next) awards.set(note, await allPages(api.page<Award>(awardPath(pullRequest, note))));
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return awards;
}

function awardPath({ repository, number }: PullRequest, note: number): string {
  return `${mergeRequestPath(projectOf(repository), number)}/notes/${note}/award_emoji`;
}

/** The account's own reaction to a note, if there is one. */
export async function findAward(api: GitLabApi, pullRequest: PullRequest, note: number, kind: ReactionKind, me: string): Promise<number | undefined> {
  const found = await allPages(api.page<Award>(awardPath(pullRequest, note)));
  return found.find(({ name, user }) => user.username === me && (name === names[kind] || name === kind))?.id;
}

export async function addAward(api: GitLabApi, { repository, number }: PullRequest, note: number, kind: ReactionKind): Promise<void> {
  await api.awards.award(projectOf(repository), number, note, names[kind]);
}

export async function removeAward(api: GitLabApi, { repository, number }: PullRequest, note: number, award: number): Promise<void> {
  await api.awards.remove(projectOf(repository), number, note, award);
}
