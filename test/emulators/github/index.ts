import { startCore } from './core.ts';
import { Faults } from '../http/faults.ts';
import { commitFiles, type Signature } from '../git/git.ts';
import { documentedLimits, newRepositoryState, type Hub, type Limits, type RepositoryState } from './hub.ts';
import { notePush } from './pushes.ts';
import type { Settings } from './settings.ts';
import { answerRequests, listen, type LoggedRequest } from './server.ts';

export { failures, type Fault, type Faults, type RequestLine } from '../http/faults.ts';
export { commitFiles, commitPatch, createBareRepository, gitText, resolveCommit, type NewCommit, type Signature } from '../git/git.ts';
export type { Limits } from './hub.ts';
export type { LoggedRequest } from './server.ts';

export interface GitHubEmulatorOptions {
  /** Loopback port; a free one when absent. */
  readonly port?: number;
  readonly repositories: readonly { readonly owner: string; readonly name: string; readonly gitDir: string; readonly description?: string }[];
  /** Logins of the users; each gets a token. */
  readonly users: readonly string[];
  /** Smaller limits than the documented ones. */
  readonly limits?: Partial<Limits>;
}

export interface OpenPullRequest {
  /** `owner/name`; the first repository when absent. */
  readonly repository?: string;
  readonly author: string;
  readonly title: string;
  readonly body: string;
  readonly head: string;
  readonly base?: string;
  readonly draft?: boolean;
  readonly reviewers?: readonly string[];
  /** ISO 8601; now when absent. */
  readonly createdAt?: string;
}

export interface GitHubEmulator {
  /** Base URL of the REST API, and of the repositories' addresses: `URL/owner/name.git`. */
  readonly url: string;
  tokenOf(login: string): string;
  readonly faults: Faults;
  /** What the owners of a repository (the first when absent) have set; may be changed. */
  settingsOf(repository?: string): Settings;
  /** Every request to the API so far, in the order in which they were answered. */
  readonly requests: readonly LoggedRequest[];
  /** Sends a request as the given user. Rejects, with the answer in the message, unless the status is 2xx. */
  request<T = unknown>(login: string, method: string, path: string, body?: object): Promise<T>;
  /** Lets a job of GitHub Actions have run on a commit, and answers its id. A log that is null has been thrown away. */
  addJob(sha: string, job: { readonly name: string; readonly conclusion: string | null; readonly log: string | null }): Promise<number>;
  /** Opens a pull request and answers its number. */
  openPullRequest(pull: OpenPullRequest): Promise<number>;
  /** Commits files to a branch (`null` deletes one), as a push does. Answers the new SHA. */
  pushTo(branch: string, files: Readonly<Record<string, string | Uint8Array | null>>, options?: { repository?: string; message?: string; author?: Signature; parent?: string }): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the facade, with emulate behind it, on real bare repositories. Nothing of it survives `stop` but the repositories. */
export async function startGitHubEmulator(options: GitHubEmulatorOptions): Promise<GitHubEmulator> {
  const { server, url } = await listen(options.port ?? 0);
  const tokenOf = (login: string) => `token-of-${login}`;
  const tokens = new Map(options.users.map((login) => [tokenOf(login), login]));
  const core = await startCore({ url, tokens: Object.fromEntries(tokens), repositories: options.repositories });
  const repositories = new Map(options.repositories.map(({ owner, name, gitDir }) => [`${owner}/${name}`.toLowerCase(), newRepositoryState(owner, name, gitDir)]));
  const hub: Hub = { url, core, limits: { ...documentedLimits, ...options.limits }, repositories, tokenOf, logins: options.users };
  const faults = new Faults();
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  answerRequests(server, hub, tokens, faults, requests, violations);

  function repositoryNamed(name: string | undefined): RepositoryState {
    const found = name === undefined ? [...repositories.values()][0] : repositories.get(name.toLowerCase());
    if (!found) throw new Error(`The emulator has no repository ${name ?? ''}.`);
    return found;
  }

  const emulator: GitHubEmulator = {
    url, tokenOf, faults, requests,
    settingsOf: (name) => repositoryNamed(name).settings,

    async request<T>(login: string, method: string, path: string, body?: object): Promise<T> {
      const answer = await fetch(url + path, { method, headers: { authorization: `Bearer ${tokenOf(login)}`, 'content-type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}) });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return (text === '' ? undefined : JSON.parse(text)) as T;
    },

    async addJob(sha, { name, conclusion, log }) {
      const repository = repositoryNamed(undefined);
      const run = { name, head_sha: sha, status: conclusion === null ? 'in_progress' : 'completed', ...(conclusion === null ? {} : { conclusion }) };
      const { id } = await emulator.request<{ id: number }>(options.users[0] ?? '', 'POST', `/repos/${repository.fullName}/check-runs`, run);
      repository.logs.set(id, log);
      return id;
    },

    async openPullRequest(pull) {
      const repository = repositoryNamed(pull.repository);
      const { number } = await emulator.request<{ number: number }>(pull.author, 'POST', `/repos/${repository.fullName}/pulls`, { title: pull.title, body: pull.body, head: pull.head, base: pull.base ?? 'main', draft: pull.draft ?? false });
      if (pull.reviewers && pull.reviewers.length > 0) await emulator.request(pull.author, 'POST', `/repos/${repository.fullName}/pulls/${number}/requested_reviewers`, { reviewers: pull.reviewers });
      const state = repository.pulls.get(number);
      if (pull.createdAt && state) repository.pulls.set(number, { ...state, createdAt: pull.createdAt });
      return number;
    },

    async pushTo(branch, files, push = {}) {
      const repository = repositoryNamed(push.repository);
      const author = push.author ?? { name: 'Kim', email: 'kim@shop.example', date: new Date().toISOString() };
      const sha = await commitFiles(repository.gitDir, { branch, message: push.message ?? 'Push', author, ...(push.parent ? { parent: push.parent } : {}) }, files);
      await notePush(hub, repository, branch, options.users[0] ?? '');
      return sha;
    },

    async stop() {
      await Promise.all([core.close(), new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); })]);
      if (violations.length > 0) throw new Error(`Requests or answers are not as GitHub describes them:\n${[...new Set(violations)].join('\n')}`);
    },
  };
  return emulator;
}
