import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Faults, type Failure } from './faults.ts';

export interface FaultProxy {
  /** Stands in front of the target: the target's paths are below it. */
  readonly url: string;
  readonly faults: Faults;
  stop(): Promise<void>;
}

/**
 * Stands between a client and any HTTP host, and fails as it is told. It changes nothing of what passes; a request that is slow
 * reaches the host also when the client has long given up.
 */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const faults = new Faults();
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch(() => response.socket?.destroy());
  });

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(incoming);
    const failure = faults.take({ method: incoming.method ?? '', path: new URL(incoming.url ?? '/', target).pathname, body: body.toString() });
    if (failure?.type === 'answer') {
      response.writeHead(failure.status, failure.headers).end(failure.body);
      return;
    }
    if (failure?.type === 'drop' && failure.when === 'before') {
      response.socket?.destroy();
      return;
    }
    if (failure?.type === 'delay') await new Promise((resolve) => setTimeout(resolve, failure.milliseconds));
    await passOn(target, incoming, body, response, failure);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    faults,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

async function passOn(target: string, incoming: IncomingMessage, body: Buffer, response: ServerResponse, failure: Failure | undefined): Promise<void> {
  const { host } = new URL(target);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    send(new URL(incoming.url ?? '/', target), { method: incoming.method ?? 'GET', headers: { ...incoming.headers, host } }, resolve).on('error', reject).end(body);
  });
  const bytes = await readAll(answer);
  if (failure?.type === 'drop') {
    response.socket?.destroy();
    return;
  }
  // How the body is sent is between each two.
  const headers = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !['content-length', 'transfer-encoding', 'connection'].includes(name)));
  response.writeHead(answer.statusCode ?? 502, headers).end(failure?.type === 'truncate' ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes);
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
