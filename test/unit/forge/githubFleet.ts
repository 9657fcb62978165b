import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitHubForge, type GitHubForge, type PullRequest, type RepositoryRef, type RequestLogEntry } from '../../../src/forge/index.ts';
import { commitFiles, createBareRepository, type GitHubEmulator, startGitHubEmulator } from '../../emulators/github/index.ts';

export const author = { name: 'Kim', email: 'kim@shop.example', date: '2026-03-01T10:00:00Z' };
export const lines = (replicas: number): string => `${['apiVersion: apps/v1', 'kind: Deployment', 'metadata:', '  name: web', 'spec:', `  replicas: ${replicas}`, ...Array.from({ length: 20 }, (_, i) => `  # line ${i + 7}`)].join('\n')}\n`;

export interface Fleet {
  readonly github: GitHubEmulator;
  readonly gitDir: string;
  readonly repository: RepositoryRef;
  readonly number: number;
  readonly main: string;
  readonly head: string;
  /** What each forge has sent. */
  readonly log: RequestLogEntry[];
  /** A new client for a user; GitHub's client waits between two writes of one. */
  as(login: string, through?: { readonly url?: string; readonly timeout?: number }): GitHubForge;
  /** The pull request as it is now. */
  pullRequest(): Promise<PullRequest>;
  stop(): Promise<void>;
}

/** A GitHub with `acme/fleet`, in which Lena wants to scale the web; Mara and Noor review, Rami can only read. */
export async function startFleet(): Promise<Fleet> {
  const folder = await mkdtemp(join(tmpdir(), 'forge-fleet-'));
  const gitDir = join(folder, 'fleet.git');
  await createBareRepository(gitDir);
  const main = await commitFiles(gitDir, { branch: 'main', message: 'Start', author }, { 'apps/web.yaml': lines(2), 'apps/old.yaml': 'a: 1\n', 'logo.png': Uint8Array.from([0, 1, 2, 255]) });
  const head = await commitFiles(gitDir, { branch: 'scale', parent: 'main', message: 'Scale\n\nMore load.', author }, { 'apps/web.yaml': lines(3), 'apps/old.yaml': null, 'apps/new.yaml': 'b: 2\n' });
  const github = await startGitHubEmulator({ users: ['lena', 'mara', 'noor', 'rami'], repositories: [{ owner: 'acme', name: 'fleet', gitDir }] });
  github.settingsOf().permissions = { rami: 'READ' };
  const number = await github.openPullRequest({ author: 'lena', title: 'Scale web', body: 'More load.', head: 'scale', reviewers: ['mara'] });
  const log: RequestLogEntry[] = [];
  const as: Fleet['as'] = (login, { url = github.url, timeout = 5_000 } = {}) =>
    createGitHubForge({ baseUrl: url, token: github.tokenOf(login), log: (entry) => log.push(entry), timing: { retryBase: 1, timeout } });
  const repository = { host: github.url, owner: 'acme', name: 'fleet' };
  return {
    github, gitDir, repository, number, main, head, log, as,
    pullRequest: () => as('mara').getPullRequest(repository, number),
    stop: async () => {
      await github.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
