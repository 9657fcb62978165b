/**
 * Cloning and fetching over HTTP, by git's own CGI program. Pushing is refused.
 * git documentation: git-http-backend.
 */
import { execFile, spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { devNull } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** What follows the repository in the addresses of a fetch. */
export const fetchPath = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/;

let execPath: Promise<string> | undefined;

/** Serves one request of a clone or a fetch. */
export async function serveGit(request: IncomingMessage, response: ServerResponse, gitDir: string, service: string, query: string): Promise<void> {
  if (service === '/git-receive-pack' || query.includes('git-receive-pack')) {
    response.writeHead(403, { 'content-type': 'text/plain' }).end('Pushing is not possible here.\n');
    return;
  }
  execPath ??= promisify(execFile)('git', ['--exec-path']).then(({ stdout }) => stdout.trim());
  const cgi = spawn(join(await execPath, 'git-http-backend'), [], {
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_PROJECT_ROOT: dirname(gitDir),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/${basename(gitDir)}${service}`,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
      ...(request.headers['content-length'] === undefined ? {} : { CONTENT_LENGTH: request.headers['content-length'] }),
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  cgi.stdin.on('error', () => undefined);
  request.pipe(cgi.stdin);
  let head = Buffer.alloc(0);
  cgi.stdout.on('data', (chunk: Buffer) => {
    if (response.headersSent) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end === -1) return;
    const headers = head.subarray(0, end).toString().split('\r\n').map((line) => line.split(/: ?(.*)/s) as [string, string]);
    const status = headers.find(([name]) => name.toLowerCase() === 'status');
    response.writeHead(status ? Number.parseInt(status[1], 10) : 200, Object.fromEntries(headers.filter((one) => one !== status).map(([name, value]) => [name, value])));
    response.write(head.subarray(end + 4));
  });
  await new Promise<void>((resolve) => {
    cgi.once('error', () => resolve());
    cgi.once('close', () => resolve());
  });
  response.end();
}
