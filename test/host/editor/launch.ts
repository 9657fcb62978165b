import type { ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { environment, killGroup, run, startGroup, stopGroup } from './processes.ts';

export interface EditorOptions {
  /** Answer of installCodeServer. */
  readonly codeServer: string;
  readonly workspaceFolder: string;
  /** Settings, state and extensions of this editor, and nothing of the user's; made when it does not exist. */
  readonly userDataDir: string;
  /** VSIX files, installed before the start. */
  readonly extensions: readonly string[];
  /** User settings, over the quiet ones of every editor here. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Loopback port; a free one when absent. */
  readonly port?: number;
  /** Whether VS Code asks if the folder's authors are trusted. Off when absent. */
  readonly workspaceTrust?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunningEditor {
  /** Address of the page that shows the workspace. */
  readonly url: string;
  readonly userDataDir: string;
  /** What the server has printed, for messages about a failure. */
  output(): string;
  /** Ends the server and all that it started. Safe to call twice. */
  stop(): Promise<void>;
}

/** No assistant, no welcome, no telemetry, no updates, no fetching: nothing that waits for a network or covers the page. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.autofetch': false,
  'git.enableSmartCommit': true,
  'git.openRepositoryInParentFolders': 'never',
  'remote.autoForwardPorts': false,
  'security.workspace.trust.startupPrompt': 'once',
  'security.workspace.trust.untrustedFiles': 'open',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Starts VS Code on a loopback port, with only the given extensions besides its own. Resolves when it answers. */
export async function launchEditor(options: EditorOptions): Promise<RunningEditor> {
  const folders = await prepare(options);
  const common = ['--user-data-dir', folders.userData, '--extensions-dir', folders.extensions, '--config', folders.config, '--disable-telemetry', '--disable-update-check'];
  for (const vsix of options.extensions) await installExtension(options.codeServer, vsix, common);

  const port = options.port ?? (await freePort());
  const server = startGroup(process.execPath, [
    options.codeServer, ...common,
    '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`,
    '--disable-getting-started-override', '--ignore-last-opened',
    ...(options.workspaceTrust ? [] : ['--disable-workspace-trust']),
    options.workspaceFolder,
  ], { cwd: options.workspaceFolder, env: editorEnvironment(options.env) });
  const forced = () => killGroup(server);
  process.once('exit', forced);

  let output = '';
  const take = (chunk: Buffer) => { output += chunk.toString(); };
  server.stdout?.on('data', take);
  server.stderr?.on('data', take);

  const stop = async () => {
    await stopGroup(server);
    process.off('exit', forced);
  };
  try {
    await untilReady(`http://127.0.0.1:${port}/healthz`, server, () => output);
  } catch (error) {
    await stop();
    throw error;
  }
  const url = `http://127.0.0.1:${port}/?folder=${encodeURIComponent(options.workspaceFolder)}`;
  return { url, userDataDir: folders.userData, output: () => output, stop };
}

async function prepare(options: EditorOptions): Promise<{ userData: string; extensions: string; config: string }> {
  const folders = { userData: join(options.userDataDir, 'data'), extensions: join(options.userDataDir, 'extensions'), config: join(options.userDataDir, 'config.yaml') };
  await mkdir(join(folders.userData, 'User'), { recursive: true });
  await mkdir(folders.extensions, { recursive: true });
  await writeFile(folders.config, 'auth: none\n');
  const settings = JSON.stringify({ ...quietSettings, ...options.settings }, undefined, 2);
  await writeFile(join(folders.userData, 'User', 'settings.json'), settings);
  // Settings of machine scope count only here: to the page in the browser, the server is a remote machine.
  await mkdir(join(folders.userData, 'Machine'), { recursive: true });
  await writeFile(join(folders.userData, 'Machine', 'settings.json'), settings);
  return folders;
}

async function installExtension(codeServer: string, vsix: string, common: readonly string[]): Promise<void> {
  const outcome = await run(process.execPath, [codeServer, ...common, '--install-extension', vsix, '--force'], { env: editorEnvironment() });
  if (outcome.code !== 0 || !/successfully installed/.test(outcome.output)) throw new Error(`${vsix} could not be installed into VS Code:\n${outcome.output}`);
}

/** Variables of a VS Code or code-server terminal that we may have been started from would redirect this one. */
function editorEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const env = environment(extra);
  for (const name of Object.keys(env)) {
    if (/^(VSCODE_|CODE_SERVER_|ELECTRON_)/.test(name) || name === 'PORT' || name === 'PASSWORD' || name === 'GITHUB_TOKEN') delete env[name];
  }
  return env;
}

/** A loopback port that nobody listens on now: the wanted one, or else any. Rejects when the wanted one is taken. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Error(`Port ${wanted} cannot be used; choose another. (${error.message})`)));
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.'))));
    });
  });
}

async function untilReady(url: string, server: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(`VS Code ended while starting:\n${output()}`);
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`VS Code did not answer on ${url} within a minute:\n${output()}`);
}
