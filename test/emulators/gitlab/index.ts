import { commitFiles, createBareRepository, type Signature } from '../git/git.ts';
import { Faults } from '../http/faults.ts';
import type { Token } from './authentication.ts';
import { noteHead } from './diffs.ts';
import { newMergeRequest } from './newMergeRequest.ts';
import { answerRequests, listen, type LoggedRequest } from './server.ts';
import { startService } from './service.ts';
import { defaultSettings, documentedLimits, type Job, type Limits, type MergeRequest, type Project, type Settings, type User } from './state.ts';
import { systemNote } from './systemNotes.ts';

export { failures } from '../http/faults.ts';
export { commitFiles, createBareRepository, type Job, type Limits, type LoggedRequest, type MergeRequest, type Settings };

export interface GitLabEmulatorOptions {
  /** Loopback port; a free one when absent. */
  readonly port?: number;
  /** The path that GitLab is below, such as `/gitlab`; none when absent. */
  readonly root?: string;
  /** `path` is `group/subgroup/name`. */
  readonly projects: readonly { readonly path: string; readonly gitDir: string; readonly settings?: Partial<Settings> }[];
  /** Usernames; each gets a token. Developers, unless it is said otherwise. */
  readonly users: readonly (string | { readonly username: string; readonly role: User['role'] })[];
  readonly limits?: Partial<Limits>;
}

export interface OpenMergeRequest {
  /** The first project when absent. */
  readonly project?: string;
  readonly author: string;
  readonly title: string;
  readonly body?: string;
  readonly head: string;
  readonly base?: string;
  readonly reviewers?: readonly string[];
  readonly labels?: readonly string[];
}

export interface GitLabEmulator {
  /** Base URL of the REST API, as CI_API_V4_URL has it. */
  readonly apiUrl: string;
  /** Address of the server, and of the repositories: `URL/group/name.git`. */
  readonly url: string;
  tokenOf(username: string): string;
  /** Tokens that are refused: for lack of the scope `api`, and for their age. */
  readonly tokens: { readonly readOnly: string; readonly expired: string };
  readonly faults: Faults;
  /** Every request so far, in the order in which they were answered. */
  readonly requests: readonly LoggedRequest[];
  /** Sends a request to the REST API as a user. Rejects, with the answer in the message, unless the status is 2xx. */
  request<T = unknown>(username: string, method: string, path: string, body?: object): Promise<T>;
  /** What is kept of a project, for a test to look at and to change. */
  project(path?: string): Project;
  mergeRequest(iid: number, project?: string): MergeRequest;
  /** Opens a merge request and answers its number. */
  openMergeRequest(wanted: OpenMergeRequest): Promise<number>;
  /** Commits files to a branch (`null` deletes one), as a push does. Answers the new SHA. */
  pushTo(branch: string, files: Readonly<Record<string, string | Uint8Array | null>>, options?: { readonly project?: string; readonly message?: string; readonly author?: Signature; readonly parent?: string }): Promise<string>;
  /** Starts a pipeline for the head of a merge request. */
  addPipeline(iid: number, jobs: readonly (Pick<Job, 'name' | 'status'> & Partial<Pick<Job, 'stage' | 'allowFailure' | 'trace'>>)[], project?: string): void;
  stop(): Promise<void>;
}

/** Starts a GitLab on real bare repositories. Nothing of it survives `stop` but the repositories. */
export async function startGitLabEmulator(options: GitLabEmulatorOptions): Promise<GitLabEmulator> {
  const { server, url: origin } = await listen(options.port ?? 0);
  const root = options.root ?? '';
  const url = origin + root;
  const users = options.users.map((user, index): User => {
    const { username, role } = typeof user === 'string' ? { username: user, role: 'developer' as const } : user;
    return { id: index + 1, username, name: `${username[0]?.toUpperCase()}${username.slice(1)}`, role };
  });
  const tokenOf = (username: string): string => `glpat-of-${username}-0123456789`;
  const refused = { readOnly: 'glpat-read-only-0123456789', expired: 'glpat-expired-0123456789' };
  const first = users[0]?.username ?? '';
  const tokens = new Map<string, Token>([
    ...users.map(({ username }): [string, Token] => [tokenOf(username), { username, scope: 'api' }]),
    [refused.readOnly, { username: first, scope: 'read_api' }], [refused.expired, { username: first, scope: 'api', expired: true }],
  ]);
  const projects = options.projects.map(({ path, gitDir, settings }, index): Project => ({ id: index + 7, path, gitDir, settings: { ...defaultSettings, ...settings }, mergeRequests: [], pipelines: [], statuses: [] }));
  const service = await startService(url, { users, projects, limits: { ...documentedLimits, ...options.limits }, nextId: 100 }, tokens);
  const { hub } = service;
  const faults = new Faults();
  const requests: LoggedRequest[] = [];
  answerRequests(server, service, root, faults, requests);

  const projectNamed = (path: string | undefined): Project => {
    const found = path === undefined ? hub.state.projects[0] : hub.state.projects.find((project) => project.path === path);
    if (found === undefined) throw new Error(`The emulator has no project ${path ?? ''}.`);
    return found;
  };
  const mergeRequest = (iid: number, path?: string): MergeRequest => {
    const found = projectNamed(path).mergeRequests.find((mr) => mr.iid === iid);
    if (found === undefined) throw new Error(`The emulator has no merge request ${iid}.`);
    return found;
  };

  return {
    url, apiUrl: `${url}/api/v4`, tokenOf, tokens: refused, faults, requests, mergeRequest, project: projectNamed,

    async request<T>(username: string, method: string, path: string, body?: object): Promise<T> {
      const answer = await fetch(`${url}/api/v4/${path}`, { method, headers: { 'private-token': tokenOf(username), ...(body ? { 'content-type': 'application/json' } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}) });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return (text === '' ? undefined : JSON.parse(text)) as T;
    },

    async openMergeRequest({ project, author, title, body = '', head, base = 'main', reviewers = [], labels = [] }) {
      const ids = reviewers.map((username) => hub.user(username).id);
      return (await newMergeRequest(hub, projectNamed(project), author, { title, description: body, source_branch: head, target_branch: base, reviewer_ids: ids, labels: labels.join(',') })).iid;
    },

    async pushTo(branch, files, push = {}) {
      const project = projectNamed(push.project);
      const author = push.author ?? { name: 'Kim', email: 'kim@shop.example', date: new Date().toISOString() };
      const sha = await commitFiles(project.gitDir, { branch, message: push.message ?? 'Push', author, ...(push.parent ? { parent: push.parent } : {}) }, files);
      for (const mr of project.mergeRequests) {
        if (mr.state !== 'opened' || mr.source !== branch || !(await noteHead(project, mr, hub))) continue;
        systemNote(hub, mr, mr.author, `added 1 commit\n\n<ul><li>${sha.slice(0, 8)} - ${push.message ?? 'Push'}</li></ul>`);
        if (!project.settings.resetApprovalsOnPush || mr.approvals.length === 0) continue;
        systemNote(hub, mr, mr.author, `reset approvals from ${mr.approvals.map(({ username }) => `@${username}`).join(' and ')} by pushing to the branch`);
        mr.approvals = [];
      }
      return sha;
    },

    addPipeline(iid, jobs, path) {
      const project = projectNamed(path);
      const sha = mergeRequest(iid, path).versions.at(-1)?.head ?? '';
      project.pipelines.push({
        id: hub.nextId(), sha, ref: `refs/merge-requests/${iid}/head`, createdAt: hub.now(),
        jobs: jobs.map(({ name, status, stage = 'test', allowFailure = false, trace = '' }) => ({ id: hub.nextId(), name, status, stage, allowFailure, trace, retried: false })),
      });
    },

    async stop() {
      await Promise.all([service.close(), new Promise<void>((resolve) => { server.close(() => resolve()); server.closeAllConnections(); })]);
    },
  };
}
