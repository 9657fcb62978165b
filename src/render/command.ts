import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/** What became of a program: how it ended, and what it wrote. */
export type CommandResult =
  | { readonly type: 'ended'; readonly code: number | null; readonly stdout: string; readonly stderr: string }
  | { readonly type: 'timeout' }
  | { readonly type: 'too-much-output' }
  | { readonly type: 'not-started'; readonly reason: string };

export interface CommandRun {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMilliseconds: number;
  readonly maxOutputBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs a program without a shell and with nothing in its environment but `run.env`. It is killed, with what it started, when
 * the time is over, when it writes too much, or when the signal aborts; only then the call rejects.
 */
export async function runCommand(program: string, args: readonly string[], run: CommandRun): Promise<CommandResult> {
  run.signal?.throwIfAborted();
  return await new Promise<CommandResult>((resolve, reject) => {
    // A process group of its own, so that a wrapper script dies together with what it wraps.
    const ownGroup = process.platform !== 'win32';
    const child = spawn(program, args, { cwd: run.cwd, env: { ...run.env }, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true, detached: ownGroup });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let size = 0;
    let stopped: 'timeout' | 'too-much-output' | undefined;

    const kill = (): void => {
      if (child.pid === undefined || child.exitCode !== null) return;
      try {
        if (ownGroup) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        child.kill('SIGKILL');
      }
    };
    const stop = (reason: 'timeout' | 'too-much-output'): void => {
      stopped ??= reason;
      kill();
    };
    const collect = (into: Buffer[]) => (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= run.maxOutputBytes) into.push(chunk);
      else stop('too-much-output');
    };
    const timer = setTimeout(() => stop('timeout'), run.timeoutMilliseconds);
    run.signal?.addEventListener('abort', kill);
    const finish = (): void => {
      clearTimeout(timer);
      run.signal?.removeEventListener('abort', kill);
    };

    child.stdout.on('data', collect(stdout));
    child.stderr.on('data', collect(stderr));
    child.on('error', (error) => {
      finish();
      resolve({ type: 'not-started', reason: error.message });
    });
    child.on('close', (code) => {
      finish();
      if (run.signal?.aborted === true) reject(abortReason(run.signal));
      else if (stopped !== undefined) resolve({ type: stopped });
      else resolve({ type: 'ended', code, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') });
    });
  });
}

function abortReason(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error('Cancelled.');
}

/**
 * The full path of a program given by name (looked up on the PATH, never in the current folder) or by full path; undefined when
 * there is none that can be started. A relative path is none: it would depend on where the editor was started.
 */
export async function findCommand(command: string, path = process.env['PATH'] ?? ''): Promise<string | undefined> {
  if (isAbsolute(command)) return (await isProgram(command)) ? command : undefined;
  if (command === '' || /[\\/]/.test(command)) return undefined;
  const endings = process.platform === 'win32' ? ['.exe', '.com', ''] : [''];
  for (const folder of path.split(delimiter).filter((entry) => isAbsolute(entry))) {
    for (const ending of endings) {
      const candidate = join(folder, command + ending);
      if (await isProgram(candidate)) return candidate;
    }
  }
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true && await access(path, constants.X_OK).then(() => true, () => false);
}
