import { execFile, execFileSync, spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { stat } from 'node:fs/promises';

/** A server on this machine that ends with whoever started it. */
export interface LocalServer {
  /** `http://127.0.0.1:1234`. */
  readonly url: string;
  readonly host: string;
  /** Method and path of what it was asked, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves HTTP by a function. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `http://${host}`, host, asked, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Serves the git repositories of a folder over HTTP as git itself does: see git-http-backend(1). */
export async function serveGit(folder: string): Promise<LocalServer> {
  const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend');
  return await serve((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const child = spawn(backend, [], {
      env: {
        PATH: process.env['PATH'], GIT_PROJECT_ROOT: folder, GIT_HTTP_EXPORT_ALL: '1', REQUEST_METHOD: request.method, PATH_INFO: decodeURIComponent(url.pathname), QUERY_STRING: url.search.slice(1),
        CONTENT_TYPE: request.headers['content-type'] ?? '', REMOTE_ADDR: '127.0.0.1', GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''), HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*', GIT_CONFIG_KEY_1: 'uploadpack.allowReachableSHA1InWant', GIT_CONFIG_VALUE_1: 'true',
      },
    });
    request.pipe(child.stdin);
    const parts: Buffer[] = [];
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('close', () => {
      const all = Buffer.concat(parts);
      const end = all.indexOf('\r\n\r\n');
      const headers = all.toString('latin1', 0, Math.max(end, 0)).split('\r\n').map((line) => line.split(': '));
      const status = headers.find(([name]) => name === 'Status')?.[1];
      response.writeHead(Number.parseInt(status ?? '200', 10), Object.fromEntries(headers.filter(([name]) => name !== 'Status' && name !== '')) as Record<string, string>);
      response.end(all.subarray(end + 4));
    });
  });
}

const registryVersion = 'v0.22.1';

/** The path of a real OCI registry, that of go-containerregistry, built on first use. Rejects when there is no Go. */
export async function registryPath(): Promise<string> {
  const folder = join(process.env['GITOPS_REVIEW_CACHE'] ?? join(homedir(), '.cache/gitops-review'), `registry-${registryVersion}`);
  const path = join(folder, 'registry');
  if (await stat(path).then(() => true, () => false)) return path;
  await promisify(execFile)('go', ['install', `github.com/google/go-containerregistry/cmd/registry@${registryVersion}`], { env: { ...process.env, GOBIN: folder, GOFLAGS: '-mod=mod' } });
  return path;
}

/** Runs a real registry that keeps everything in memory. */
export async function serveRegistry(): Promise<Omit<LocalServer, 'asked'>> {
  const child = spawn(await registryPath(), [], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString('utf8');
      const found = /serving on port (\d+)/i.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`The registry ended with ${code}: ${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    close: () => new Promise((resolve) => {
      child.on('exit', () => resolve());
      child.kill();
    }),
  };
}
