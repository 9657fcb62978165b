import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitHubForge, createGitLabForge, type Forge, type PullRequest, type RepositoryRef } from '../../../src/forge/index.ts';
import { commitFiles, createBareRepository } from '../../emulators/git/git.ts';
import { startGitHubEmulator } from '../../emulators/github/index.ts';
import { startGitLabEmulator } from '../../emulators/gitlab/index.ts';
import type { Faults, RequestLine } from '../../emulators/http/faults.ts';

/** A host with one repository, `acme/fleet`, in which Lena asks Mara to review a change. */
export interface Host {
  readonly folder: string;
  /** Address of the clone. */
  readonly remote: string;
  readonly main: string;
  readonly head: string;
  readonly number: number;
  readonly repository: RepositoryRef;
  readonly pullRequest: PullRequest;
  readonly faults: Faults;
  readonly requests: readonly { readonly method: string; readonly path: string; readonly status: number }[];
  /** `baseUrl` where it is not to be asked directly. */
  forgeOf(login: string, baseUrl?: string): Forge;
  push(files: Readonly<Record<string, string | null>>, options?: { readonly parent?: string }): Promise<string>;
  addCheck(name: string, failed: boolean): Promise<void>;
  /** Whether a request writes a comment on a line. */
  readonly writesComment: (request: RequestLine) => boolean;
  stop(): Promise<void>;
}

export const hosts = ['GitHub', 'GitLab'] as const;

const author = { name: 'Kim', email: 'kim@shop.example', date: '2026-03-01T10:00:00Z' };

/** The file that the change is about: its line 6 says how many replicas there are. */
export const lines = (replicas: number): string => `${['apiVersion: apps/v1', 'kind: Deployment', 'metadata:', '  name: web', 'spec:', `  replicas: ${replicas}`, ...Array.from({ length: 20 }, (_, i) => `  # line ${i + 7}`)].join('\n')}\n`;

export async function startHost(name: (typeof hosts)[number]): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'forge-host-'));
  const gitDir = join(folder, 'fleet.git');
  await createBareRepository(gitDir);
  const main = await commitFiles(gitDir, { branch: 'main', message: 'Start', author }, { 'apps/web.yaml': lines(2), 'apps/old.yaml': 'a: 1\n', 'logo.png': Uint8Array.from([0, 1, 2, 255]) });
  const head = await commitFiles(gitDir, { branch: 'scale', parent: 'main', message: 'Scale', author }, { 'apps/web.yaml': lines(3), 'apps/old.yaml': null, 'apps/new.yaml': 'b: 2\n' });
  const started = name === 'GitHub' ? await startGitHub(gitDir) : await startGitLab(gitDir);
  const mara = started.forgeOf('mara');
  const repository = { host: mara.host, owner: 'acme', name: 'fleet' };
  return {
    ...started, folder, main, head, repository, pullRequest: await mara.getPullRequest(repository, started.number),
    stop: async () => {
      await started.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Started = Omit<Host, 'folder' | 'main' | 'head' | 'repository' | 'pullRequest'>;

async function startGitHub(gitDir: string): Promise<Started> {
  const github = await startGitHubEmulator({ users: ['lena', 'mara'], repositories: [{ owner: 'acme', name: 'fleet', gitDir }] });
  const number = await github.openPullRequest({ author: 'lena', title: 'Scale web', body: 'More load.', head: 'scale', reviewers: ['mara'] });
  return {
    remote: `${github.url}/acme/fleet.git`, number, faults: github.faults, requests: github.requests,
    forgeOf: (login, baseUrl = github.url) => createGitHubForge({ baseUrl, token: github.tokenOf(login), log: () => {}, timing: { retryBase: 1, timeout: 5_000 } }),
    push: (files, options) => github.pushTo('scale', files, options),
    addCheck: async (check, failed) => {
      const { head: { sha } } = await github.request<{ head: { sha: string } }>('lena', 'GET', `/repos/acme/fleet/pulls/${number}`);
      await github.request('lena', 'POST', '/repos/acme/fleet/check-runs', { name: check, head_sha: sha, status: 'completed', conclusion: failed ? 'failure' : 'success' });
    },
    writesComment: ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
    stop: () => github.stop(),
  };
}

async function startGitLab(gitDir: string): Promise<Started> {
  const gitlab = await startGitLabEmulator({ users: ['lena', 'mara'], projects: [{ path: 'acme/fleet', gitDir }] });
  const number = await gitlab.openMergeRequest({ author: 'lena', title: 'Scale web', body: 'More load.', head: 'scale', reviewers: ['mara'] });
  return {
    remote: `${gitlab.url}/acme/fleet.git`, number, faults: gitlab.faults, requests: gitlab.requests,
    forgeOf: (login, baseUrl = gitlab.apiUrl) => createGitLabForge({ baseUrl, token: gitlab.tokenOf(login), log: () => {}, timing: { retryBase: 1, timeout: 5_000 } }),
    push: (files, options) => gitlab.pushTo('scale', files, options),
    addCheck: (name, failed) => {
      gitlab.addPipeline(number, [{ name, status: failed ? 'failed' : 'success' }]);
      return Promise.resolve();
    },
    writesComment: ({ method, path }) => method === 'POST' && path.endsWith('/discussions'),
    stop: () => gitlab.stop(),
  };
}
