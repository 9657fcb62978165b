import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Closure } from './closure.ts';
import { findCommand, runCommand } from './command.ts';
import type { CommandResult } from './command.ts';
import type { Contents } from './contents.ts';
import { readableError } from './kustomizeError.ts';
import type { RenderProblem } from './rendered.ts';
import { folderOf } from './repositoryPath.ts';

/** How long one kustomization may take to build. */
export const kustomizeTimeoutMilliseconds = 30_000;
const maxOutputBytes = 64 * 1024 * 1024;

/** The stream of YAML documents that a build gives, or why there is none. */
export type Build = { readonly output: string } | { readonly problem: Omit<RenderProblem, 'file' | 'line'> };

export interface BuildOptions {
  readonly command: string;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMilliseconds?: number;
}

/**
 * Builds the kustomization of a folder with the user's kubectl or kustomize, on a temporary folder that holds the closure's files and
 * nothing else, and that is gone afterwards. The program gets no network, no plugins, no Helm and no cluster. The contents of all
 * files of the closure must have been loaded. Rejects only when the signal aborts or the disk cannot be written.
 */
export async function buildKustomization(root: string, closure: Closure, contents: Contents, options: BuildOptions): Promise<Build> {
  const program = await findCommand(options.command);
  if (program === undefined) return { problem: { code: 'no-kustomize', message: missingCommand(options.command) } };
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'gitops-review-')));
  try {
    const repository = join(temporary, 'repository');
    const home = join(temporary, 'home');
    await mkdir(home);
    const clash = await writeFiles(repository, closure, contents);
    if (clash !== undefined) return { problem: clash };
    const result = await runCommand(program, argumentsFor(options.command, join(repository, root)), {
      cwd: temporary,
      env: environment(home),
      timeoutMilliseconds: options.timeoutMilliseconds ?? kustomizeTimeoutMilliseconds,
      maxOutputBytes,
      signal: options.signal,
    });
    return buildOf(result, options, temporary, repository);
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** `kubectl kustomize <folder>` and `kustomize build <folder>` give the same; which one it is shows in the program's name. */
function argumentsFor(command: string, folder: string): readonly string[] {
  return /kubectl|^oc$/i.test(basename(command).replace(/\.exe$/i, '')) ? ['kustomize', folder] : ['build', folder];
}

async function writeFiles(repository: string, closure: Closure, contents: Contents): Promise<Omit<RenderProblem, 'file' | 'line'> | undefined> {
  const folders = new Set([...closure.files.keys()].map(folderOf));
  for (const folder of folders) await mkdir(join(repository, folder), { recursive: true });
  for (const [path, id] of closure.files) {
    const text = contents.get(id);
    if (text === undefined) return { code: 'too-large', message: `${path} is too large to be read, so the kustomization that uses it is not built. Split the file, or move what is generated out of it.` };
    try {
      await writeFile(join(repository, path), text, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return { code: 'unreadable', message: `${path} has the same name as another file but for capital letters, which this computer's disk does not tell apart, so the kustomization is not built. Rename one of them.` };
    }
  }
  return undefined;
}

/**
 * Nothing of the user's environment, and every way out closed a second time: remote bases were refused before, but a proxy that
 * answers nothing and a git that knows no protocol stop what slipped through.
 */
function environment(home: string): Record<string, string> {
  const nowhere = 'http://127.0.0.1:9';
  const windows = process.platform === 'win32';
  const systemRoot = process.env['SystemRoot'] ?? 'C:\\Windows';
  return {
    PATH: windows ? join(systemRoot, 'System32') : '/usr/bin:/bin',
    HOME: home,
    TMPDIR: home,
    KUBECONFIG: windows ? 'NUL' : '/dev/null',
    KUBERC: 'off',
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    ALL_PROXY: nowhere,
    http_proxy: nowhere,
    https_proxy: nowhere,
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_TERMINAL_PROMPT: '0',
    ...(windows ? { SystemRoot: systemRoot, USERPROFILE: home, TEMP: home, TMP: home } : {}),
  };
}

function buildOf(result: CommandResult, options: BuildOptions, temporary: string, repository: string): Build {
  switch (result.type) {
    case 'not-started':
      return { problem: { code: 'no-kustomize', message: `${options.command} could not be started (${result.reason}). ${howToGetOne}` } };
    case 'timeout':
      return { problem: { code: 'timeout', message: `The kustomization was not built within ${Math.round((options.timeoutMilliseconds ?? kustomizeTimeoutMilliseconds) / 1000)} seconds and was stopped. Build it in a terminal to see what takes so long.` } };
    case 'too-much-output':
      return { problem: { code: 'too-large', message: `The kustomization gives more than ${maxOutputBytes / 1024 / 1024} MB, which is more than is shown here. Split it.` } };
    case 'ended':
      if (result.code === 0) return { output: result.stdout };
      return { problem: { code: 'kustomize-failed', message: `kustomize cannot build this, and a controller would fail the same way: ${readableError(result.stderr, temporary, repository)}` } };
  }
}

const howToGetOne = 'Install kubectl 1.30 or newer, or set "gitopsReview.kustomize.command" to the full path of kubectl or kustomize.';

function missingCommand(command: string): string {
  return `${command === '' ? 'No program' : command} was not found, so kustomizations cannot be built and what this change does to them is not known. ${howToGetOne}`;
}
