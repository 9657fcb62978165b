import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server got it. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** How the server treats one request. */
export type Answer = (response: ServerResponse, request: SeenRequest) => void;

export interface AnsweringServer {
  readonly url: string;
  readonly seen: readonly SeenRequest[];
  /**
   * Sets the answers for requests that start with `METHOD /path`: each is used once, in order, and the last one from
   * then on. What nothing was set for is answered with 599, so that no test passes by accident.
   */
  on(route: string, ...answers: readonly Answer[]): void;
  close(): Promise<void>;
}

/** Starts a server on a loopback port that answers as it is told, well or badly. */
export async function startAnsweringServer(): Promise<AnsweringServer> {
  const routes = new Map<string, Answer[]>();
  const seen: SeenRequest[] = [];
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const request: SeenRequest = { method: incoming.method ?? '', path: incoming.url ?? '', headers: incoming.headers, body: text === '' ? undefined : JSON.parse(text) };
      seen.push(request);
      const line = `${request.method} ${request.path}`;
      const route = [...routes.keys()].filter((start) => line.startsWith(start)).sort((a, b) => b.length - a.length)[0];
      const answers = route === undefined ? undefined : routes.get(route);
      const answer = answers !== undefined && answers.length > 1 ? answers.shift() : answers?.[0];
      (answer ?? json(599, { message: `no answer was set for ${line}` }))(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    on: (route, ...answers) => void routes.set(route, [...answers]),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

export function json(status: number, data: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(JSON.stringify(data));
  };
}

/** A sign-in page, as a proxy or a company's login puts it in the way. */
export function html(status = 200): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><title>Sign in</title><form><input name="password"></form>');
  };
}

/** Closes the connection without a word. */
export const dropped: Answer = (response) => void response.socket?.destroy();

/** Promises more than it sends, then closes the connection. */
export const brokenOff: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"number": 1, "ti', () => response.socket?.destroy());
};

/** A whole answer whose JSON ends in the middle. */
export const cutJson: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('[{"number": 1, "title": "Scale');
};

/** Never answers. */
export const silent: Answer = () => {};

/** Answers with 304 to whoever has the ETag, and in full to all others. */
export function withEtag(etag: string, data: unknown): Answer {
  return (response, request) => {
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag });
      response.end();
    } else json(200, data, { etag })(response, request);
  };
}

export function redirect(status: number, location: string): Answer {
  return (response) => {
    response.writeHead(status, { location });
    response.end();
  };
}
