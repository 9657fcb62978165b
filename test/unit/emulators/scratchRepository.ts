import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBareRepository, startGitHubEmulator, type GitHubEmulator, type Limits } from '../../emulators/github/index.ts';

export const author = { name: 'Kim', email: 'kim@shop.example', date: '2026-01-05T08:00:00Z' };
export const repo = { owner: 'acme', repo: 'scratch' };

export interface Scratch {
  readonly github: GitHubEmulator;
  readonly gitDir: string;
  stop(): Promise<void>;
}

/** A GitHub with one repository without a commit, `acme/scratch`, for Riley, Kim and Sam. */
export async function startScratch(limits: Partial<Limits> = {}): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'gitops-review-scratch-'));
  const gitDir = join(folder, 'scratch.git');
  await createBareRepository(gitDir);
  const github = await startGitHubEmulator({ users: ['riley', 'kim', 'sam'], repositories: [{ owner: 'acme', name: 'scratch', gitDir }], limits });
  return {
    github, gitDir,
    stop: async () => {
      await github.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Numbered lines, so that a test can say which line it means. */
export function lines(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('');
}
