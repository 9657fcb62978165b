import type { Worker } from 'node:worker_threads';
import { createMessageConnection, type MessageConnection, PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';

/** Opens the connection to a worker. In a file of its own so that the library can be loaded when the engine is first needed. */
export function connectTo(worker: Worker): MessageConnection {
  return createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
}
