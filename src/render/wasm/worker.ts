/** The worker that the engine runs in, so that a rendering without end can be ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { startEngine } from './instance.ts';
import type { WorkerRequest, WorkerResponse } from './messages.ts';

const port = parentPort;
if (port === null) throw new Error('The renderers run as a worker thread.');
const engine = await startEngine(workerData as WebAssembly.Module);
void engine.ended.then((said) => {
  // Uncaught, so that whoever waits for the answer learns that there will be none.
  setImmediate(() => { throw new Error(said); });
});
port.on('message', ({ request, contents }: WorkerRequest) => {
  const { response, output } = engine.render(request, contents);
  port.postMessage({ response, output } satisfies WorkerResponse, [output.buffer as ArrayBuffer]);
});
port.postMessage('ready');
