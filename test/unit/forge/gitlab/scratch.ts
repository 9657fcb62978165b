import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitLabForge, type GitLabForge, type PullRequest, type RepositoryRef } from '../../../../src/forge/index.ts';
import { commitFiles, createBareRepository, startGitLabEmulator, type GitLabEmulator, type GitLabEmulatorOptions, type Settings } from '../../../emulators/gitlab/index.ts';
import { lines } from '../hosts.ts';

export const author = { name: 'Kim', email: 'kim@shop.example', date: '2026-03-01T10:00:00Z' };

/** A GitLab with the project `acme/platform/fleet`, in which Lena asks Mara to review a change. */
export interface Scratch {
  readonly gitlab: GitLabEmulator;
  readonly gitDir: string;
  readonly repository: RepositoryRef;
  readonly iid: number;
  readonly main: string;
  readonly head: string;
  /** As Mara sees it now. */
  readonly pullRequest: PullRequest;
  forgeOf(username: string): GitLabForge;
  stop(): Promise<void>;
}

export interface ScratchOptions {
  readonly settings?: Partial<Settings>;
  readonly limits?: GitLabEmulatorOptions['limits'];
  readonly root?: string;
  /** What the change does, beside what it does by default. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly title?: string;
}

export async function startScratch({ settings, limits, root, files = {}, title = 'Scale web' }: ScratchOptions = {}): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'gitlab-scratch-'));
  const gitDir = join(folder, 'fleet.git');
  await createBareRepository(gitDir);
  const main = await commitFiles(gitDir, { branch: 'main', message: 'Start', author }, { 'apps/web.yaml': lines(2), 'apps/old.yaml': 'a: 1\n', 'logo.png': Uint8Array.from([0, 1, 2, 255]) });
  const head = await commitFiles(gitDir, { branch: 'scale', parent: 'main', message: 'Scale\n\nMore load.', author }, { 'apps/web.yaml': lines(3), 'apps/old.yaml': null, 'apps/new.yaml': 'b: 2\n', ...files });
  const gitlab = await startGitLabEmulator({
    users: ['lena', 'mara', 'noor', { username: 'guest', role: 'guest' }, { username: 'owner', role: 'maintainer' }], projects: [{ path: 'acme/platform/fleet', gitDir, ...(settings ? { settings } : {}) }],
    ...(limits ? { limits } : {}), ...(root === undefined ? {} : { root }),
  });
  const iid = await gitlab.openMergeRequest({ author: 'lena', title, body: 'More load.', head: 'scale', reviewers: ['mara'], labels: ['urgent'] });
  const forgeOf = (username: string): GitLabForge => createGitLabForge({ baseUrl: gitlab.apiUrl, token: gitlab.tokenOf(username), log: () => {}, timing: { retryBase: 1, timeout: 5_000 } });
  const repository = { host: gitlab.apiUrl, owner: 'acme/platform', name: 'fleet' };
  return {
    gitlab, gitDir, repository, iid, main, head, forgeOf, pullRequest: await forgeOf('mara').getPullRequest(repository, iid),
    stop: async () => {
      await gitlab.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
