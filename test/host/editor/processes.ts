import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/** The environment with this very node first on the path, so that scripts that ask for `node` get the same version. */
export function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter), ...extra };
}

export interface Outcome {
  readonly code: number | null;
  /** Standard output and error in the order in which they came. */
  readonly output: string;
}

/** Runs a program to its end. Rejects only when it cannot be started; a failure is a code other than 0. */
export function run(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd, env: options.env ?? environment(), stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    const take = (chunk: Buffer) => { output += chunk.toString(); };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Starts a server in a process group of its own, so that everything it starts ends with it and a Ctrl-C in the
 * terminal reaches us first, not half of the processes.
 */
export function startGroup(command: string, args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): ChildProcess {
  return spawn(command, args, { cwd: options.cwd, env: options.env ?? environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: true });
}

/**
 * Ends a process group: asks first, then, after `patience` milliseconds, forces. Resolves when no process of it is
 * left, or soon after forcing: where nobody collects the dead, as in a container without an init, they stay listed.
 */
export async function stopGroup(child: ChildProcess, patience = 5_000): Promise<void> {
  const group = child.pid;
  if (group === undefined) return;
  signalGroup(group, 'SIGTERM');
  if (await groupEnds(group, patience)) return;
  signalGroup(group, 'SIGKILL');
  await groupEnds(group, 2_000);
}

async function groupEnds(group: number, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (groupLives(group)) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

/** The same, at once and without waiting: for a process that is about to end itself. */
export function killGroup(child: ChildProcess): void {
  if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
}

function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, signal);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

function groupLives(group: number): boolean {
  return signalGroup(group, 0);
}
