import { type Forge, ForgeError, type PullRequest, type RepositoryRef, type ReviewThread, type Verdict } from '../forge.ts';
import { isRepositoryName } from '../remote.ts';
import { decodeBlob } from './blobs.ts';
import { summarizeChecks } from './checks.ts';
import { createClient } from './client.ts';
import { allPages } from './pages.ts';
import { toChangedFile, toPullRequest, toReview } from './pullRequests.ts';
import { createRedact } from './redact.ts';
import { createRunner, type ReadRequest } from './runner.ts';
import { listOf, textOf } from './shape.ts';
import { commentRequest, toComment, toThreads } from './threads.ts';
import { createTransport, type RequestLogEntry } from './transport.ts';
import { listFilesOfTree } from './trees.ts';

export interface GitHubForgeOptions {
  /** Base URL of the REST API: `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly baseUrl: string;
  readonly token: string;
  /** Told of every request; gets no body, header or token. */
  readonly log: (entry: RequestLogEntry) => void;
  /** The editor's own, where that knows about proxies and certificates. */
  readonly fetch?: typeof globalThis.fetch;
  readonly userAgent?: string;
  /** Milliseconds: when an attempt is given up (30,000), and before the first repetition of a read (500). */
  readonly timing?: { readonly timeout?: number; readonly retryBase?: number };
}

/** GitHub lists no more files of a pull request (REST, "List pull requests files"). */
const maxFiles = 3_000;

const events = { approve: 'APPROVE', 'request-changes': 'REQUEST_CHANGES', comment: 'COMMENT' } as const satisfies Record<Verdict, string>;

/**
 * GitHub, in the cloud or on a server of one's own, with one account. Sends nothing yet. Throws a ForgeError when
 * `baseUrl` is no http(s) URL or the token has characters that no token has.
 */
export function createGitHubForge(options: GitHubForgeOptions): Forge {
  const { baseUrl, name } = readBaseUrl(options.baseUrl);
  const token = readToken(options.token);
  const redact = createRedact(token);
  const fetch = createTransport({ fetch: options.fetch ?? globalThis.fetch, log: options.log, redact, timeout: options.timing?.timeout ?? 30_000 });
  const client = createClient({ baseUrl, token, fetch, userAgent: options.userAgent ?? 'gitops-review', retryBase: options.timing?.retryBase ?? 500 });
  const { read, write } = createRunner({ host: name, redact });
  const { checks, git, pulls, repos, users } = client.rest;

  const getPullRequest = async (repository: RepositoryRef, number: number, request: ReadRequest): Promise<PullRequest> =>
    toPullRequest((await pulls.get({ ...at(repository), pull_number: number, request })).data, repository);

  return {
    host: baseUrl,

    whoAmI: (signal) => read(signal, async (request) => textOf((await users.getAuthenticated({ request })).data.login, 'login')),

    listOpenPullRequests: (repository, signal) => read(signal, async (request) => {
      const found = await allPages((page) => pulls.list({ ...at(repository), state: 'open', sort: 'updated', direction: 'desc', ...page, request }));
      // A pull request that changes between two pages is on both.
      return [...new Map(found.map((data) => [data.number, toPullRequest(data, repository)])).values()];
    }),

    getPullRequest: (repository, number, signal) => read(signal, (request) => getPullRequest(repository, number, request)),

    listFiles: (pullRequest, signal) => read(signal, async (request) => {
      const files = await allPages((page) => pulls.listFiles({ ...of(pullRequest), ...page, request }), { atMost: maxFiles });
      // The list is of whatever the head is now. Read after it, the pull request tells whether that is the head in question.
      const now = await getPullRequest(pullRequest.repository, pullRequest.number, request);
      if (now.headSha !== pullRequest.headSha) throw moved(pullRequest, now);
      return { files: files.map(toChangedFile), missing: Math.max(0, (now.changedFiles ?? files.length) - files.length) };
    }),

    compareBase: (pullRequest, signal) => read(signal, async (request) => {
      const basehead = `${pullRequest.baseSha}...${pullRequest.headSha}`;
      const { data } = await repos.compareCommitsWithBasehead({ ...at(pullRequest.repository), basehead, per_page: 1, request });
      return textOf(data.merge_base_commit?.sha, 'merge_base_commit.sha');
    }),

    getChecks: ({ repository, headSha }, signal) => read(signal, async (request) => {
      const commit = { ...at(repository), ref: headSha };
      const [runs, statuses] = await Promise.all([
        allPages(async (page) => {
          const { data, headers } = await checks.listForRef({ ...commit, ...page, request });
          return { data: data.check_runs, headers };
        }),
        allPages(async (page) => {
          const { data, headers } = await repos.getCombinedStatusForRef({ ...commit, ...page, request });
          return { data: data.statuses, headers };
        }),
      ]);
      return summarizeChecks(runs, statuses);
    }),

    listThreads: (pullRequest, signal) => read(signal, async (request) =>
      toThreads(await allPages((page) => pulls.listReviewComments({ ...of(pullRequest), sort: 'created', direction: 'asc', ...page, request })))),

    listReviews: (pullRequest, signal) => read(signal, async (request) =>
      (await allPages((page) => pulls.listReviews({ ...of(pullRequest), ...page, request }))).map(toReview)),

    listTree: (repository, commit, signal) => read(signal, (request) =>
      listFilesOfTree(commit, async (sha, recursive) => (await git.getTree({ ...at(repository), tree_sha: sha, ...(recursive ? { recursive: '1' } : {}), request })).data)),

    readBlob: (repository, sha, signal) => read(signal, async (request) => decodeBlob((await git.getBlob({ ...at(repository), file_sha: sha, request })).data)),

    createComment: (pullRequest, comment) => write(async () => {
      const { data } = await pulls.createReviewComment({ ...of(pullRequest), ...commentRequest(comment) });
      return listOf(toThreads([data]), 'thread')[0] as ReviewThread;
    }),

    reply: (pullRequest, thread, body) => write(async () =>
      toComment((await pulls.createReplyForReviewComment({ ...of(pullRequest), comment_id: Number(thread), body })).data)),

    submitReview: (pullRequest, { verdict, body, commit }) => write(async () =>
      toReview((await pulls.createReview({ ...of(pullRequest), commit_id: commit, event: events[verdict], body })).data)),

    dismissReview: (pullRequest, review, message) => write(async () => {
      await pulls.dismissReview({ ...of(pullRequest), review_id: review, message, event: 'DISMISS' });
    }),
  };
}

function at({ owner, name }: RepositoryRef): { owner: string; repo: string } {
  if (!isRepositoryName(owner) || !isRepositoryName(name)) {
    throw new ForgeError('not-found', `"${owner}/${name}" cannot be the name of a repository.`, { advice: 'Name the repository as owner/name, as in its address on the web.' });
  }
  return { owner, repo: name };
}

function of({ repository, number }: PullRequest): { owner: string; repo: string; pull_number: number } {
  return { ...at(repository), pull_number: number };
}

function moved(seen: PullRequest, now: PullRequest): ForgeError {
  return new ForgeError('refused', `The pull request moved on from ${seen.headSha.slice(0, 7)} to ${now.headSha.slice(0, 7)} while its files were listed.`, {
    advice: 'Refresh the pull request to see it as it is now.',
  });
}

function readBaseUrl(text: string): { readonly baseUrl: string; readonly name: string } {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new ForgeError('network', 'The address of the GitHub server is not a web address.', {
      advice: 'Correct the setting gitopsReview.github.baseUrl, such as https://api.github.com or https://HOST/api/v3, without a user name or password in it.',
    });
  }
  return { baseUrl: (url.origin + url.pathname).replace(/\/+$/, ''), name: url.host === 'api.github.com' ? 'GitHub' : url.host };
}

function readToken(text: string): string {
  const token = text.trim();
  if (/[^\x21-\x7e]/.test(token)) {
    throw new ForgeError('unauthorized', 'The token has characters in it that no token has.', { advice: "Copy the whole token and nothing else, then sign in again: run 'GitOps Review: Sign In'." });
  }
  return token;
}
