import { on, once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { lintCheckout, type CheckoutResult, type CheckoutTask, type Exchange } from './lintCheckout.ts';

/** Megabytes in which objects may die young: what a file is parsed into lives shortly, and a small space copies it around. */
const youngGeneration = 64;

/** What a worker sends: what the others are to know, as JSON, which is cheaper to pass on than objects; and at the end its findings. */
type Sent = { readonly type: 'share'; readonly data: string } | { readonly type: 'done'; readonly result: CheckoutResult };

/** Lints a checkout in several threads, of which this is one; each reads and lints its share. Rejects when one of them fails. */
export async function lintInThreads(task: Omit<CheckoutTask, 'share'>, script: URL, count: number): Promise<readonly CheckoutResult[]> {
  const workers = Array.from({ length: count - 1 }, (_, index) => new Worker(script, { workerData: { ...task, share: { index: index + 1, of: count } } satisfies CheckoutTask, resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } }));
  const inboxes = workers.map(inboxOf);
  const exchange: Exchange = async <T>(own: readonly T[]) => {
    const data = JSON.stringify(own);
    const theirs = await Promise.all(inboxes.map(async (next) => {
      const sent = await next();
      return sent.type === 'share' ? sent.data : '[]';
    }));
    workers.forEach((worker, index) => worker.postMessage([data, ...theirs.filter((_, from) => from !== index)]));
    return theirs.flatMap((text) => JSON.parse(text) as readonly T[]);
  };
  try {
    const own = await lintCheckout({ ...task, share: { index: 0, of: count } }, exchange);
    const others = await Promise.all(inboxes.map(async (next) => {
      const sent = await next();
      return sent.type === 'done' ? [sent.result] : [];
    }));
    return [own, ...others.flat()];
  } finally {
    for (const worker of workers) void worker.terminate();
  }
}

/** What a worker sends, one after the other; rejects when it fails. */
function inboxOf(worker: Worker): () => Promise<Sent> {
  const messages = on(worker, 'message', { close: ['exit'] }) as AsyncIterator<[Sent], undefined>;
  return async () => {
    const { value } = await messages.next();
    if (value === undefined) throw new Error('a worker stopped before it was done');
    return value[0];
  };
}

/** Runs in a worker: lints the share that it was given. */
export async function runWorker(): Promise<void> {
  const port = parentPort;
  if (!port) throw new Error('This script runs as a worker thread.');
  const exchange: Exchange = async <T>(own: readonly T[]) => {
    const others = once(port, 'message') as Promise<[readonly string[]]>;
    port.postMessage({ type: 'share', data: JSON.stringify(own) } satisfies Sent);
    const [texts] = await others;
    return texts.flatMap((text) => JSON.parse(text) as readonly T[]);
  };
  const result = await lintCheckout(workerData as CheckoutTask, exchange);
  port.postMessage({ type: 'done', result } satisfies Sent);
}
