import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A real git repository in a temporary folder that goes away with the test. */
export interface Repository {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  readonly write: (files: Record<string, string | Buffer>) => Promise<void>;
  /** Writes the files, commits everything, and gives the commit's id. */
  readonly commit: (files: Record<string, string | Buffer>, message?: string) => Promise<string>;
}

const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

export async function createRepository(...init: string[]): Promise<Repository> {
  const folder = await temporaryFolder();
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...identity }, stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const write = async (files: Record<string, string | Buffer>): Promise<void> => {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  };
  git('init', '-q', '-b', 'main', ...init);
  return {
    folder,
    git,
    write,
    async commit(files, message = 'Change') {
      await write(files);
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
  };
}

export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'gitops-review-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
