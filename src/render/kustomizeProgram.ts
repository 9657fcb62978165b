import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { kustomizeFailed, maxOutputBytes, timedOut, tooMuchOutput, unreadFile } from './build.ts';
import type { Build, BuildOptions } from './build.ts';
import type { Closure } from './closure.ts';
import { findCommand, runCommand } from './command.ts';
import type { CommandResult } from './command.ts';
import { inputOf } from './contents.ts';
import type { Contents } from './contents.ts';
import { folderOf } from './repositoryPath.ts';

/**
 * Builds the kustomization of a folder with the user's kubectl or kustomize, on a temporary folder that holds the closure's files and
 * nothing else, and that is gone afterwards. The program gets no network, no plugins, no Helm and no cluster. The contents of all
 * files of the closure must have been loaded. Rejects only when the signal aborts or the disk cannot be written.
 */
export async function buildWithProgram(command: string, root: string, closure: Closure, contents: Contents, options: BuildOptions): Promise<Build> {
  const program = await findCommand(command);
  if (program === undefined) return { problem: { code: 'no-kustomize', message: missingCommand(command) } };
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'gitops-review-')));
  try {
    const repository = join(temporary, 'repository');
    const home = join(temporary, 'home');
    await mkdir(home);
    const clash = await writeFiles(repository, closure, contents);
    if (clash !== undefined) return clash;
    const result = await runCommand(program, argumentsFor(command, join(repository, root), options), {
      cwd: temporary,
      env: environment(home),
      timeoutMilliseconds: options.timeoutMilliseconds,
      maxOutputBytes,
      signal: options.signal,
    });
    return buildOf(result, command, options, temporary, repository);
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** `kubectl kustomize <folder>` and `kustomize build <folder>` give the same; which one it is shows in the program's name. */
function argumentsFor(command: string, folder: string, { anyPath = false }: BuildOptions): readonly string[] {
  const flags = anyPath ? ['--load-restrictor', 'LoadRestrictionsNone'] : [];
  return /kubectl|^oc$/i.test(basename(command).replace(/\.exe$/i, '')) ? ['kustomize', ...flags, folder] : ['build', ...flags, folder];
}

async function writeFiles(repository: string, closure: Closure, contents: Contents): Promise<Build | undefined> {
  const folders = new Set([...closure.files.keys()].map(folderOf));
  for (const folder of folders) await mkdir(join(repository, folder), { recursive: true });
  for (const [path, id] of closure.files) {
    const content = inputOf(contents, id);
    if (content === undefined) return unreadFile(path);
    try {
      await writeFile(join(repository, path), content, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return { problem: { code: 'unreadable', message: `${path} has the same name as another file but for capital letters, which this computer's disk does not tell apart, so the kustomization is not built. Rename one of them.` } };
    }
  }
  return undefined;
}

/**
 * Nothing of the user's environment, and every way out closed a second time: remote bases were refused before, but a proxy that
 * answers nothing and a git that knows no protocol stop what slipped through.
 */
export function environment(home: string): Record<string, string> {
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

function buildOf(result: CommandResult, command: string, options: BuildOptions, temporary: string, repository: string): Build {
  switch (result.type) {
    case 'not-started':
      return { problem: { code: 'no-kustomize', message: `${command} could not be started (${result.reason}). ${howToGetOne}` } };
    case 'timeout':
      return timedOut(options);
    case 'too-much-output':
      return tooMuchOutput();
    case 'ended':
      return result.code === 0 ? { output: result.stdout } : kustomizeFailed(result.stderr, temporary, repository);
  }
}

const howToGetOne = 'Set "gitopsReview.kustomize.command" to the full path of kubectl (1.30 or newer) or kustomize, or leave it empty to use the built-in kustomize.';

function missingCommand(command: string): string {
  return `${command} was not found, so kustomizations cannot be built and what this change does to them is not known. ${howToGetOne}`;
}
