import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { brotliDecompress } from 'node:zlib';
import type { EngineRequest, EngineResponse, WorkerRequest, WorkerResponse } from './messages.ts';

/** What became of a request: an output, or how it failed. */
export type EngineResult =
  | { readonly type: 'done'; readonly output: string; readonly response: EngineResponse }
  | { readonly type: 'timeout' }
  /** The program itself broke, for example since it had no more memory; `reason` is not for people. */
  | { readonly type: 'broken'; readonly reason: string };

export interface EngineRun {
  readonly timeoutMilliseconds: number;
  readonly signal?: AbortSignal | undefined;
}

/** Contents of files: texts, or bytes where a file is none. */
export type EngineFiles = ReadonlyMap<string, string | Uint8Array>;

/** As many renderings as run at the same time; one more would wait for the cores anyway. */
const maxWorkers = 2;
/** A worker that is not needed for so long ends, and its memory with it. */
const idleMilliseconds = 60_000;

interface Idle {
  readonly worker: Worker;
  readonly ending: NodeJS.Timeout;
  readonly end: () => void;
}

const idle: Idle[] = [];
const waiting: (() => void)[] = [];
let working = 0;
let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * Renders with the built-in engine, in a worker that is ended when the time is over or the signal aborts; only then the call
 * rejects. Workers that answered are used again; one that failed is not.
 */
export async function runEngine(request: Omit<EngineRequest, 'files'>, files: EngineFiles, run: EngineRun): Promise<EngineResult> {
  run.signal?.throwIfAborted();
  isWarm = true;
  await turn();
  try {
    run.signal?.throwIfAborted();
    const worker = await takeWorker();
    const result = await ask(worker, pack(request, files), run);
    if (result.type === 'done') keep(worker);
    else void worker.terminate();
    return result;
  } finally {
    working -= 1;
    waiting.shift()?.();
  }
}

let isWarm = false;

/**
 * Starts the engine and lets it render a little, so that it is ready when the files to render have been read: the first
 * rendering of a process costs over a second. Once; a failure is told by the rendering that follows.
 */
export function warmEngine(): void {
  if (isWarm) return;
  isWarm = true;
  const little = new Map([['kustomization.yaml', 'namespace: a\nresources:\n  - a.yaml\n'], ['a.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n']]);
  void runEngine({ type: 'kustomization', root: '' }, little, { timeoutMilliseconds: 20_000 }).catch(() => undefined);
}

async function turn(): Promise<void> {
  while (working >= maxWorkers) await new Promise<void>((resolve) => waiting.push(resolve));
  working += 1;
}

/** The program's code, unpacked and compiled once; workers share it. */
async function engineModule(): Promise<WebAssembly.Module> {
  compiled ??= (async () => WebAssembly.compile(await promisify(brotliDecompress)(await readFile(place('engine.wasm.br')))))();
  try {
    return await compiled;
  } catch (error) {
    compiled = undefined;
    throw error;
  }
}

/** Beside the bundle, of which this may be a chunk; or in the sources, where Node runs them as they are. */
function place(file: 'engine.wasm.br' | 'worker'): URL {
  const here = new URL(import.meta.url);
  if (here.pathname.endsWith('.ts')) return new URL(file === 'worker' ? './worker.ts' : `../../../engine/dist/${file}`, here);
  return new URL(`${here.pathname.includes('/chunks/') ? '..' : '.'}/${file === 'worker' ? 'renderer.js' : file}`, here);
}

async function takeWorker(): Promise<Worker> {
  const known = idle.pop();
  if (known !== undefined) {
    clearTimeout(known.ending);
    known.worker.off('error', known.end);
    return known.worker;
  }
  const worker = new Worker(place('worker'), { workerData: await engineModule(), env: {}, stdout: true, stderr: true });
  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve();
    });
  });
  return worker;
}

function keep(worker: Worker): void {
  const end = (): void => {
    const at = idle.findIndex((one) => one.worker === worker);
    if (at >= 0) idle.splice(at, 1);
    void worker.terminate();
  };
  const ending = setTimeout(end, idleMilliseconds);
  // Neither keeps a command line from ending.
  ending.unref();
  worker.unref();
  worker.on('error', end);
  idle.push({ worker, ending, end });
}

async function ask(worker: Worker, message: WorkerRequest, run: EngineRun): Promise<EngineResult> {
  worker.ref();
  return await new Promise<EngineResult>((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer);
      run.signal?.removeEventListener('abort', abort);
      worker.off('message', answered).off('error', failed).off('exit', exited);
    };
    const end = (result: EngineResult): void => {
      finish();
      resolve(result);
    };
    const answered = ({ response, output }: WorkerResponse): void => end({ type: 'done', output: new TextDecoder().decode(output), response: JSON.parse(response) as EngineResponse });
    const failed = (error: Error): void => end({ type: 'broken', reason: error.message });
    const exited = (): void => end({ type: 'broken', reason: 'it ended' });
    const abort = (): void => {
      finish();
      void worker.terminate();
      reject(run.signal?.reason instanceof Error ? run.signal.reason : new Error('Cancelled.'));
    };
    const timer = setTimeout(() => end({ type: 'timeout' }), run.timeoutMilliseconds);
    run.signal?.addEventListener('abort', abort);
    worker.on('message', answered).on('error', failed).on('exit', exited);
    worker.postMessage(message, [message.contents.buffer as ArrayBuffer]);
  });
}

function pack(request: Omit<EngineRequest, 'files'>, files: EngineFiles): WorkerRequest {
  const encoder = new TextEncoder();
  const parts = [...files].map(([path, content]) => ({ path, bytes: typeof content === 'string' ? encoder.encode(content) : content }));
  const contents = new Uint8Array(parts.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let at = 0;
  for (const { bytes } of parts) {
    contents.set(bytes, at);
    at += bytes.length;
  }
  const whole: EngineRequest = { ...request, files: parts.map(({ path, bytes }) => ({ path, size: bytes.length })) };
  return { request: JSON.stringify(whole), contents };
}
