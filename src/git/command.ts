import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';

/** Options of one run of git. */
export interface GitRun {
  /** Written to git's standard input. */
  readonly input?: string;
  readonly signal?: AbortSignal | undefined;
  /** Bytes of output after which git is stopped and the run rejected; 512 MiB unless told. */
  readonly maxOutput?: number;
  /** Lets git ask a server over https or ssh, with the user's own credential helper and keys, and never with a prompt. */
  readonly network?: boolean;
  /** Exit codes that are an answer and no failure; 0 unless told. */
  readonly accept?: readonly number[];
}

export interface GitOutput {
  readonly code: number;
  readonly stdout: Buffer;
}

const defaultMaxOutput = 512 * 1024 * 1024;

/**
 * Settings that a repository could use to make git start programs, hooks or connections while it only reads.
 * See git-config(1): core.fsmonitor, core.hooksPath, protocol.allow.
 */
const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.allow=never', '-c', 'core.quotePath=false'];

/** Plain http is for servers on this machine: whoever asks sees to that. A redirect could lead anywhere. */
const network = ['protocol.https.allow=always', 'protocol.http.allow=always', 'protocol.ssh.allow=always', 'http.followRedirects=false', 'fetch.fsckObjects=true', 'fetch.recurseSubmodules=false', 'submodule.recurse=false', 'gc.auto=0', 'maintenance.auto=false', 'credential.interactive=false', 'core.askPass=']
  .flatMap((setting) => ['-c', setting]);

/**
 * Runs the user's git in a folder, without a shell, without locks, prompts or network. Only for folders that the user
 * trusts: git reads the repository's configuration. Rejects with an error that says what to do when git is
 * missing, the folder is no repository, or git ends with a code that is not accepted.
 */
export async function git(folder: string, args: readonly string[], run: GitRun = {}): Promise<GitOutput> {
  run.signal?.throwIfAborted();
  if (!(await isFolder(folder))) throw new Error(`The folder ${folder} does not exist, so git cannot read it. Open the folder of a clone.`);

  return await new Promise<GitOutput>((resolve, reject) => {
    const child = spawn('git', [...settings, ...run.network === true ? network : [], ...args], {
      cwd: folder,
      env: { ...environment(), ...run.network === true ? { SSH_ASKPASS: '', SSH_ASKPASS_REQUIRE: 'never' } : {} },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      ...(run.signal ? { signal: run.signal, killSignal: 'SIGKILL' as const } : {}),
    });
    const stdout: Buffer[] = [];
    let stderr = '';
    let size = 0;
    const limit = run.maxOutput ?? defaultMaxOutput;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) stdout.push(chunk);
      else child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < 10_000) stderr += chunk.toString('utf8');
    });
    child.on('error', (error: NodeJS.ErrnoException) => reject(startFailure(error)));
    child.on('close', (code) => {
      if (size > limit) reject(new Error(`git ${args[0] ?? ''} answered more than ${limit} bytes and was stopped. The repository is too large to be read here.`));
      else if (code !== null && (run.accept ?? [0]).includes(code)) resolve({ code, stdout: Buffer.concat(stdout) });
      else reject(gitFailure(folder, args, stderr));
    });
    // git may end before it has read everything; its exit code tells why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(run.input ?? '');
  });
}

function environment(): NodeJS.ProcessEnv {
  // GIT_DIR and its kin would point git at another repository than the folder's.
  const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return {
    ...Object.fromEntries(inherited),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  };
}

async function isFolder(folder: string): Promise<boolean> {
  return await stat(folder).then((found) => found.isDirectory(), () => false);
}

function startFailure(error: NodeJS.ErrnoException): Error {
  if (error.code !== 'ENOENT') return error;
  return new Error('git was not found, so local commits and the working tree cannot be read. Install git, see that it is on the PATH, and restart the editor.', { cause: error });
}

function gitFailure(folder: string, args: readonly string[], stderr: string): Error {
  const said = stderr.trim().replace(/^(fatal|error): /, '');
  if (/not a git repository/i.test(stderr)) {
    return new Error(`${folder} is not in a git repository, so there is nothing to compare with. Open the folder of a clone, or run "git init" there.`);
  }
  if (/dubious ownership/i.test(stderr)) {
    return new Error(`git refuses to read ${folder} because it belongs to another user. If you trust it, run: git config --global --add safe.directory "${folder}"`);
  }
  return new Error(`git ${args[0] ?? ''} failed in ${folder}: ${said || 'it was stopped without a message'}. Run the same in a terminal to see more.`);
}
