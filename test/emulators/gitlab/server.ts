import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { etagOf, isUnchanged } from '../http/conditionalRequests.ts';
import type { Failure, Faults } from '../http/faults.ts';
import type { ApiAnswer } from './route.ts';
import type { Service } from './service.ts';

/** A request as it came in, with the status that was sent; 0 when the connection was dropped instead. */
export interface LoggedRequest {
  readonly method: string;
  /** Decoded, below the server's root. */
  readonly path: string;
  readonly status: number;
}

/** Listens on a loopback port before anything answers, because the address stands in every link. */
export async function listen(port: number): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Answers requests as GitLab would, with faults where a test asked for them. `root` is the path that GitLab is below. */
export function answerRequests(server: Server, service: Service, root: string, faults: Faults, log: LoggedRequest[]): void {
  server.on('request', (incoming: IncomingMessage, response: ServerResponse) => {
    void serve(incoming, response).catch((error: unknown) => {
      // A mistake of the emulator's own, which a test must not take for GitLab's.
      process.stderr.write(`GitLab emulator: ${String(error instanceof Error ? error.stack : error)}\n`);
      if (!response.headersSent) response.writeHead(599);
      response.end();
    });
  });

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', service.hub.url);
    const method = incoming.method ?? 'GET';
    url.pathname = url.pathname.startsWith(`${root}/`) ? url.pathname.slice(root.length) : url.pathname;
    const line = { method, path: decodeURIComponent(url.pathname) };
    const body = await readAll(incoming);
    const failure = faults.take(line);
    if (failure?.type === 'delay') await new Promise((resolve) => setTimeout(resolve, failure.milliseconds));
    if (failure?.type === 'drop' && failure.when === 'before') return drop(line, response);
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
    const answer: ApiAnswer = failure?.type === 'answer' ? { status: failure.status, headers: failure.headers, body: failure.body } : await service.answer({ method, url, headers, body });
    if (failure?.type === 'drop') return drop(line, response);
    send(incoming, response, line, answer, failure);
  }

  function send(incoming: IncomingMessage, response: ServerResponse, line: { method: string; path: string }, answer: ApiAnswer, failure: Failure | undefined): void {
    const bytes = answer.body === undefined ? Buffer.alloc(0) : Buffer.from(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
    const etag = line.method === 'GET' && answer.status === 200 && failure?.type !== 'answer' ? etagOf(bytes) : undefined;
    const unchanged = etag !== undefined && isUnchanged(etag, incoming.headers['if-none-match']);
    const status = unchanged ? 304 : answer.status;
    const sent = unchanged ? Buffer.alloc(0) : failure?.type === 'truncate' ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes;
    log.push({ ...line, status });
    response.writeHead(status, {
      'content-type': 'application/json', 'ratelimit-limit': '2000', 'ratelimit-remaining': '1999', 'x-gitlab-meta': '{"version":"1"}', 'cache-control': 'max-age=0, private, must-revalidate',
      ...(etag === undefined ? {} : { etag }),
      ...answer.headers,
      ...(status === 304 || status === 204 ? {} : { 'content-length': String(sent.length) }),
    });
    response.end(sent);
  }

  function drop(line: { method: string; path: string }, response: ServerResponse): void {
    log.push({ ...line, status: 0 });
    response.socket?.destroy();
  }
}

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
