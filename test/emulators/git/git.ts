import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Of a bare repository: nothing of the user's configuration, hooks or prompts has a say. */
const isolated: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};
for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) delete isolated[name];

/** Runs git on a bare repository and answers what it printed. Rejects with git's own message when it fails. */
export function git(gitDir: string, args: readonly string[], options: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile('git', ['-c', 'core.quotePath=false', ...args], {
      env: { ...isolated, GIT_DIR: gitDir, ...options.env },
      encoding: 'buffer',
      maxBuffer: 1024 * 1024 * 1024,
    }, (error, stdout, stderr) => {
      if (error) reject(new Error(`git ${args.join(' ')}: ${stderr.toString().trim() || error.message}`));
      else resolve(stdout);
    });
    // git may end before it has read everything; its own message then says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input ?? '');
  });
}

export async function gitText(gitDir: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<string> {
  return (await git(gitDir, args, env ? { env } : {})).toString();
}

/** The SHA of the commit that a revision names, or undefined when there is none. */
export function resolveCommit(gitDir: string, revision: string): Promise<string | undefined> {
  return resolveObject(gitDir, `${revision}^{commit}`);
}

/** The SHA of any object that an expression names, or undefined when there is none. */
export async function resolveObject(gitDir: string, expression: string): Promise<string | undefined> {
  try {
    return (await gitText(gitDir, ['rev-parse', '--verify', '--quiet', '--end-of-options', expression])).trim() || undefined;
  } catch {
    return undefined;
  }
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** ISO 8601, UTC. */
  readonly date: string;
}

export interface NewCommit {
  /** Branch that the commit becomes the tip of; made when it does not exist. */
  readonly branch: string;
  /** Revision that it builds on; the branch's own tip when absent. */
  readonly parent?: string;
  readonly message: string;
  readonly author: Signature;
}

/** Makes an empty bare repository. */
export async function createBareRepository(gitDir: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const child = spawn('git', ['init', '--quiet', '--bare', '--initial-branch=main', gitDir], { env: isolated, stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`git init failed for ${gitDir}.`))));
  });
}

/** Commits files over the parent's: `null` deletes one. The same input gives the same SHA. Answers the SHA. */
export async function commitFiles(gitDir: string, commit: NewCommit, files: Readonly<Record<string, string | Uint8Array | null>>): Promise<string> {
  const parent = await resolveCommit(gitDir, commit.parent ?? `refs/heads/${commit.branch}`);
  const stamp = `${commit.author.name} <${commit.author.email}> ${Math.floor(Date.parse(commit.author.date) / 1000)} +0000`;
  const stream: (string | Uint8Array)[] = [`commit refs/heads/${commit.branch}\nauthor ${stamp}\ncommitter ${stamp}\n`, data(commit.message)];
  if (parent) stream.push(`from ${parent}\n`);
  for (const [path, content] of Object.entries(files)) {
    if (content === null) stream.push(`D ${path}\n`);
    else stream.push(`M 100644 inline ${path}\n`, data(content));
  }
  await git(gitDir, ['fast-import', '--quiet', '--force'], { input: Buffer.concat(stream.map((part) => Buffer.from(part))) });
  return tip(gitDir, commit.branch);
}

/** Commits a patch (as of git diff) over the parent. The same input gives the same SHA. Answers the SHA. */
export async function commitPatch(gitDir: string, commit: NewCommit, patch: Uint8Array): Promise<string> {
  const parent = await resolveCommit(gitDir, commit.parent ?? `refs/heads/${commit.branch}`);
  if (!parent) throw new Error(`${commit.parent ?? commit.branch} does not exist, so no patch can be applied to it.`);
  const scratch = await mkdtemp(join(tmpdir(), 'gitops-review-index-'));
  try {
    const index = { GIT_INDEX_FILE: join(scratch, 'index') };
    await gitText(gitDir, ['read-tree', parent], index);
    await git(gitDir, ['apply', '--cached', '-'], { input: patch, env: index });
    const tree = (await gitText(gitDir, ['write-tree'], index)).trim();
    const identity = {
      GIT_AUTHOR_NAME: commit.author.name, GIT_AUTHOR_EMAIL: commit.author.email, GIT_AUTHOR_DATE: commit.author.date,
      GIT_COMMITTER_NAME: commit.author.name, GIT_COMMITTER_EMAIL: commit.author.email, GIT_COMMITTER_DATE: commit.author.date,
    };
    const sha = (await gitText(gitDir, ['commit-tree', tree, '-p', parent, '-m', commit.message], identity)).trim();
    await gitText(gitDir, ['update-ref', `refs/heads/${commit.branch}`, sha]);
    return sha;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function data(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

async function tip(gitDir: string, branch: string): Promise<string> {
  const sha = await resolveCommit(gitDir, `refs/heads/${branch}`);
  if (!sha) throw new Error(`Branch ${branch} is missing after a commit to it.`);
  return sha;
}
