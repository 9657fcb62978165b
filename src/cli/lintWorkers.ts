import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { lintCheckout, type CheckoutResult, type CheckoutTask, type Exchange } from './lintCheckout.ts';

/** Megabytes in which objects may die young: what a file is parsed into lives shortly, and a small space copies it around. */
const youngGeneration = 64;

/** What a worker sends: what the others are to know, as JSON, which is cheaper to pass on than objects; and at the end its findings. */
type Sent = { readonly type: 'share'; readonly data: string } | { readonly type: 'done'; readonly result: CheckoutResult };

/** Lints a checkout in several workers, each of which reads and lints its share. Rejects when one of them fails. */
export async function lintInWorkers(task: Omit<CheckoutTask, 'share'>, script: URL, count: number): Promise<readonly CheckoutResult[]> {
  const workers = Array.from({ length: count }, (_, index) => new Worker(script, { workerData: { ...task, share: { index, of: count } } satisfies CheckoutTask, resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } }));
  try {
    return await new Promise((resolve, reject) => {
      const shared: string[] = [];
      const results: CheckoutResult[] = [];
      workers.forEach((worker, index) => {
        worker.on('error', reject);
        worker.on('exit', (code) => { if (code !== 0) reject(new Error(`a worker stopped with exit code ${String(code)}`)); });
        worker.on('message', (sent: Sent) => {
          if (sent.type === 'done') {
            results.push(sent.result);
            if (results.length === count) resolve(results);
            return;
          }
          shared[index] = sent.data;
          if (Object.keys(shared).length < count) return;
          const all = shared.splice(0);
          workers.forEach((other, at) => other.postMessage(all.filter((_, from) => from !== at)));
        });
      });
    });
  } finally {
    for (const worker of workers) void worker.terminate();
  }
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
