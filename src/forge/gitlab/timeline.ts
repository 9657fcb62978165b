import { ForgeError, type PullRequest } from '../forge.ts';
import { allPages } from '../http/pages.ts';
import { listOf, textOf } from '../http/shape.ts';
import type { Commit, Timeline, TimelineEvent } from '../timeline.ts';
import { mergeRequestPath, projectPath, type GitLabApi } from './api.ts';
import { projectOf, type Connection } from './connection.ts';
import type { GitLabDiff } from './diff.ts';
import { filesOf } from './files.ts';
import { usernameOf, type GitLabUser } from './mergeRequests.ts';
import { listNotes } from './reviews.ts';
import { eventOfNote } from './systemNotes.ts';
import { listVersions, type Version } from './versions.ts';

/** What is read of a commit (REST API, "Commits"). */
interface GitLabCommit {
  readonly id: string;
  readonly title: string;
  readonly message?: string;
  readonly author_name: string;
  readonly committed_date: string;
  readonly parent_ids?: readonly string[];
  readonly web_url: string;
}

/** GitLab compares no more files than this ("Diff limits administration"), and does not say so. */
const mostCompared = 1_000;

export function timelineOf({ api, read }: Connection): Timeline {
  return {
    listCommits: (pullRequest, signal) => read(signal, (request) => listCommits(api(request.signal), pullRequest)),

    listTimeline: (pullRequest, signal) => read(signal, async (request) => {
      const gitlab = api(request.signal);
      const parts = await Promise.all([listNotes(gitlab, pullRequest).then((notes) => notes.flatMap((note) => eventOfNote(note, pullRequest.webUrl))), stateEvents(gitlab, pullRequest), labelEvents(gitlab, pullRequest), pushes(gitlab, pullRequest)]);
      return parts.flat().sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    }),

    compare: (repository, base, head, signal) => read(signal, async (request) => {
      const gitlab = api(request.signal);
      const project = projectOf(repository);
      const { data } = await gitlab.get<{ readonly diffs: readonly GitLabDiff[]; readonly compare_timeout?: boolean }>(`${projectPath(project)}/repository/compare`, { from: base, to: head, straight: true });
      const diffs = listOf(data.diffs, 'diffs');
      return { files: await filesOf(gitlab, project, diffs, { base, head }), missing: data.compare_timeout === true || diffs.length >= mostCompared ? 1 : 0 };
    }),

    // GitLab's page keeps the marks in the browser, and its API has none.
    viewedFiles: () => Promise.resolve(undefined),
    setViewed: () => Promise.reject(new ForgeError('refused', 'GitLab keeps no marks of viewed files.', { advice: 'They are kept on this machine.' })),
  };
}

/** The oldest first. */
async function listCommits(api: GitLabApi, { repository, number }: PullRequest): Promise<readonly Commit[]> {
  const found = await allPages(api.page<GitLabCommit>(`${mergeRequestPath(projectOf(repository), number)}/commits`));
  return found.map((data): Commit => ({
    sha: textOf(data.id, 'id'), title: data.title, message: data.message ?? data.title, author: data.author_name, committedAt: data.committed_date, parents: data.parent_ids ?? [], webUrl: data.web_url,
  })).reverse();
}

async function stateEvents(api: GitLabApi, { repository, number }: PullRequest): Promise<readonly TimelineEvent[]> {
  interface StateEvent { readonly id: number; readonly user: GitLabUser | null; readonly created_at: string; readonly state: string }
  const found = await allPages(api.page<StateEvent>(`${mergeRequestPath(projectOf(repository), number)}/resource_state_events`));
  return found.map(({ id, user, created_at, state }) => {
    const kind = state === 'closed' || state === 'reopened' || state === 'merged' ? state : 'other';
    return { id: `state-${id}`, kind, actor: usernameOf(user), at: created_at, text: kind === 'other' ? state : '' };
  });
}

async function labelEvents(api: GitLabApi, { repository, number }: PullRequest): Promise<readonly TimelineEvent[]> {
  interface LabelEvent { readonly id: number; readonly user: GitLabUser | null; readonly created_at: string; readonly label: { readonly name: string } | null; readonly action: string }
  const found = await allPages(api.page<LabelEvent>(`${mergeRequestPath(projectOf(repository), number)}/resource_label_events`));
  // A label that was deleted since has no name left.
  return found.map(({ id, user, created_at, label, action }) => ({ id: `label-${id}`, kind: action === 'add' ? 'labelled' : 'unlabelled', actor: usernameOf(user), at: created_at, text: label?.name ?? 'a label that is gone' }));
}

/** Pushes out of the versions; one that does not build on the head before it was forced. */
async function pushes(api: GitLabApi, pullRequest: PullRequest): Promise<readonly TimelineEvent[]> {
  const versions = [...await listVersions(api, pullRequest)].reverse();
  return Promise.all(versions.slice(1).map(async (version, index) => {
    const before = versions[index]?.headSha ?? '';
    const kind = await buildsOn(api, pullRequest, before, version) ? 'committed' as const : 'force-pushed' as const;
    return { id: `version-${version.id}`, kind, actor: pullRequest.author, at: version.createdAt, text: `${before.slice(0, 8)} to ${version.headSha.slice(0, 8)}`, before, after: version.headSha };
  }));
}

async function buildsOn(api: GitLabApi, { repository }: PullRequest, before: string, { headSha }: Version): Promise<boolean> {
  if (before === headSha) return true;
  const { data } = await api.get<{ readonly id?: string }>(`${projectPath(projectOf(repository))}/repository/merge_base`, { refs: [before, headSha] });
  return data.id === before;
}
