import { ForgeError, type PullRequest } from '../forge.ts';
import type { Commit, Timeline, TimelineEvent } from '../timeline.ts';
import { allPages } from '../http/pages.ts';
import type { ReadRequest } from '../http/runner.ts';
import { listOf, presentOf, textOf } from '../http/shape.ts';
import { pullRequestAt, repositoryAt, type Connection } from './connection.ts';
import { compareDirectly } from './directCompare.ts';
import { allNodes, type Connected } from './graphql.ts';
import { moved } from './moved.ts';
import type { NodeIds } from './nodeIds.ts';
import { timelineFields, timelineTypes, toTimelineEvent, type GraphQlTimelineItem } from './timelineEvents.ts';

/** GitHub lists no more commits of a pull request (REST, "List commits on a pull request"). */
const maxCommits = 250;

interface GitHubCommit {
  readonly sha: string;
  readonly html_url: string;
  readonly commit: { readonly message: string; readonly author: { readonly name?: string } | null; readonly committer: { readonly date?: string } | null };
  readonly author: { readonly login?: string } | null;
  readonly parents: readonly { readonly sha: string }[];
}

/** What has become of a pull request on GitHub: commits by REST; the timeline by GraphQL, which alone tells both ends of a push; marks of viewed files by GraphQL. */
export function gitHubTimeline(connection: Connection, nodeIds: NodeIds): Timeline {
  const { client, graphql, read, write } = connection;
  const { pulls, repos } = client.rest;

  const commitsBetween = async ({ repository, baseSha, headSha }: PullRequest, request: ReadRequest): Promise<readonly GitHubCommit[]> => {
    let total = 0;
    const commits = await allPages<GitHubCommit>(async (page) => {
      const { data, headers } = await repos.compareCommitsWithBasehead({ ...repositoryAt(repository), basehead: `${baseSha}...${headSha}`, ...page, request });
      total = data.total_commits;
      return { data: listOf(data.commits, 'commits'), headers };
    });
    if (commits.length < total) throw new ForgeError('truncated', `GitHub gave ${commits.length} of ${total} commits.`, { advice: 'Look at the commits on the web page, or clone the repository.' });
    return commits;
  };

  return {
    listCommits: (pullRequest, signal) => read(signal, async (request) => {
      const listed = await allPages<GitHubCommit>((page) => pulls.listCommits({ ...pullRequestAt(pullRequest), ...page, request }), { atMost: maxCommits });
      // A comparison goes on where that list ends, and is of the head in question whatever the head is now.
      const isWhole = listed.length < maxCommits && listed.at(-1)?.sha === pullRequest.headSha;
      return (isWhole ? listed : await commitsBetween(pullRequest, request)).map(toCommit);
    }),

    listTimeline: (pullRequest, signal) => read(signal, async (request) => {
      type Answer = { readonly repository: { readonly pullRequest: { readonly timelineItems: Connected<GraphQlTimelineItem> } | null } | null };
      const { repository: { owner, name }, number } = pullRequest;
      const items = await allNodes(async (after) => {
        const { repository } = await graphql.query<Answer>(timelineQuery, { owner, repo: name, number, after, types: timelineTypes }, request);
        return presentOf(repository?.pullRequest, 'pullRequest').timelineItems;
      });
      return items.map(toTimelineEvent).filter((event): event is TimelineEvent => event !== undefined);
    }),

    compare: (repository, base, head, signal) => read(signal, (request) => compareDirectly(connection, repository, base, head, request)),

    viewedFiles: (pullRequest, signal) => read(signal, async (request) => {
      type Answer = { readonly repository: { readonly pullRequest: { readonly headRefOid: string; readonly files: Connected<{ readonly path: string; readonly viewerViewedState: string }> | null } | null } | null };
      const { repository: { owner, name }, number } = pullRequest;
      const files = await allNodes(async (after) => {
        const { repository } = await graphql.query<Answer>(viewedQuery, { owner, repo: name, number, after }, request);
        const found = presentOf(repository?.pullRequest, 'pullRequest');
        // What is viewed is told of the newest head; of an older one it says nothing.
        if (found.headRefOid !== pullRequest.headSha) throw moved(pullRequest.headSha, found.headRefOid, 'its viewed files were read');
        return presentOf(found.files, 'files');
      });
      return new Set(files.filter(({ viewerViewedState }) => viewerViewedState === 'VIEWED').map(({ path }) => path));
    }),

    setViewed: async (pullRequest, path, viewed) => {
      const id = await nodeIds.pullRequest(pullRequest);
      const change = viewed ? 'markFileAsViewed' : 'unmarkFileAsViewed';
      await write(() => graphql.mutate(`mutation ($id: ID!, $path: String!) { ${change}(input: { pullRequestId: $id, path: $path }) { pullRequest { id } } }`, { id, path }));
    },
  };
}

const timelineQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String, $types: [PullRequestTimelineItemsItemType!]) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { timelineItems(first: 100, after: $after, itemTypes: $types) {
    pageInfo { hasNextPage endCursor }
    nodes { ${timelineFields} }
  } } }
}`;

const viewedQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid files(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { path viewerViewedState }
  } } }
}`;

function toCommit({ sha, html_url, commit, author, parents }: GitHubCommit): Commit {
  return {
    sha: textOf(sha, 'sha'),
    title: commit.message.split('\n', 1)[0] ?? '',
    message: commit.message,
    author: author?.login ?? commit.author?.name ?? '',
    committedAt: commit.committer?.date ?? '',
    parents: parents.map((parent) => parent.sha),
    webUrl: html_url,
  };
}
