import { createHash } from 'node:crypto';
import { access, copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { environment, run } from './processes.ts';

/** Says in a sentence what is being done. */
export type Progress = (message: string) => void;

const nodeMajor = '24';
const lockfile = 'package-lock.json';
const marker = 'installed.json';

/** Where what is installed on first use is kept: $GITOPS_REVIEW_CACHE, or gitops-review in the user's cache. */
export function cacheFolder(): string {
  const own = process.env['GITOPS_REVIEW_CACHE'];
  if (own) return own;
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'gitops-review');
}

/**
 * Installs the pinned code-server into the cache, unless a finished installation is there, and answers the path of
 * its entry script. An installation is finished when its marker, written last, names our lockfile: an interrupted one
 * is under a temporary name, and is removed by the next run.
 */
export async function installCodeServer(progress: Progress): Promise<string> {
  if (process.versions.node.split('.')[0] !== nodeMajor) {
    throw new Error(`code-server needs Node ${nodeMajor}, and this is ${process.versions.node}. Run it through npm (npm start, npm test), which puts the Node of node_modules first.`);
  }
  const cache = cacheFolder();
  const target = join(cache, 'code-server');
  const fingerprint = await lockfileFingerprint();
  if (await isInstalled(target, fingerprint)) return entryScript(target);

  await mkdir(cache, { recursive: true });
  await removeInterrupted(cache, progress);
  const work = join(cache, `code-server.installing.${process.pid}`);
  const started = Date.now();
  progress(`Installing VS Code (code-server) into ${target}: about 650 MB, once. It takes a minute or two.`);
  try {
    await install(work, progress);
    await writeFile(join(work, marker), JSON.stringify({ fingerprint }));
    await rm(target, { recursive: true, force: true });
    await moveIntoPlace(work, target, fingerprint);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  progress(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
  return entryScript(target);
}

/**
 * Scripts of packages are not run: they would build kerberos, which needs libkrb5's headers, for proxies that we do
 * not have. Terminal, file watcher and search come prebuilt. Two small modules are built here.
 */
async function install(work: string, progress: Progress): Promise<void> {
  await mkdir(work, { recursive: true });
  for (const file of ['package.json', lockfile]) await copyFile(join(import.meta.dirname, file), join(work, file));
  const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--prefer-offline'];

  progress('  1/3 code-server…');
  await npm(['ci', ...flags], work);
  const editor = join(work, 'node_modules', 'code-server', 'lib', 'vscode');
  progress('  2/3 what VS Code depends on…');
  await npm(['install', '--no-save', ...flags], editor);
  progress('  3/3 building two native modules…');
  await buildNative(editor, progress);

  const version = await run(process.execPath, [entryScript(work), '--version', '--config', join(work, 'config.yaml')]);
  if (version.code !== 0) throw new Error(`code-server was installed, but does not start:\n${tail(version.output)}`);
}

/** spdlog writes the log files that output channels show; native-watchdog ends the extension host when the server is gone. */
async function buildNative(editor: string, progress: Progress): Promise<void> {
  const modules = ['@vscode/spdlog', '@vscode/native-watchdog'];
  const built = await run('npm', ['rebuild', ...modules], { cwd: editor });
  const loads = await run(process.execPath, ['-e', modules.map((name) => `require(${JSON.stringify(name)})`).join(';')], { cwd: editor });
  if (loads.code === 0) return;
  progress(`  ! ${modules.join(' and ')} could not be built. The editor works, but its log stays empty. They need a C++ compiler, make and Python (Debian: apt-get install build-essential python3); install them, remove ${join(cacheFolder(), 'code-server')} and start again.\n${tail(built.output)}`);
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const outcome = await run('npm', args, { cwd, env: environment() });
  if (outcome.code !== 0) {
    throw new Error(`npm ${args[0]} failed while installing code-server. Check the connection to the npm registry, then run this again: it starts afresh.\n${tail(outcome.output)}`);
  }
}

async function lockfileFingerprint(): Promise<string> {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  return hash.update(await readFile(join(import.meta.dirname, lockfile))).digest('hex');
}

async function isInstalled(target: string, fingerprint: string): Promise<boolean> {
  try {
    const found = JSON.parse(await readFile(join(target, marker), 'utf8')) as { fingerprint?: string };
    await access(entryScript(target));
    return found.fingerprint === fingerprint;
  } catch {
    return false;
  }
}

/** Another run may have finished first; then its installation, which is the same, is used. */
async function moveIntoPlace(work: string, target: string, fingerprint: string): Promise<void> {
  try {
    await rename(work, target);
  } catch (error) {
    if (!(await isInstalled(target, fingerprint))) throw error;
  }
}

async function removeInterrupted(cache: string, progress: Progress): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = /^code-server\.installing\.(\d+)$/.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    progress('Removing an installation that was interrupted.');
    await rm(join(cache, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function entryScript(folder: string): string {
  return join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js');
}

function tail(output: string): string {
  return output.trimEnd().split('\n').slice(-15).join('\n');
}
