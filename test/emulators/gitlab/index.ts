import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A note as GitLab answers it (REST API, "Notes"), as far as it is asked for. */
export interface GitLabNote {
  readonly id: number;
  readonly body: string;
  readonly author: { readonly id: number; readonly username: string };
  readonly system: boolean;
}

export interface GitLabEmulator {
  /** As CI_API_V4_URL has it. */
  readonly apiUrl: string;
  tokenOf(username: string): string;
  /** The notes of a merge request, the oldest first. */
  notesOf(project: number, mergeRequest: number): readonly GitLabNote[];
  readonly requests: readonly string[];
  /** Answers the next request with a status instead of doing what it asks. */
  failNext(status: number, body?: string): void;
  stop(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A note takes a million characters (REST API, "Create new merge request note", `body`). */
const longestNote = 1_000_000;

/**
 * Starts a GitLab that has users, projects with merge requests, and the notes on them, and that refuses what GitLab refuses:
 * requests without or with a wrong token (401), merge requests that do not exist (404), empty or too long notes (400), and
 * changes to the notes of others (403). One user is `reader`, who may not write.
 */
export async function startGitLabEmulator(options: { readonly users: readonly string[]; readonly mergeRequests: readonly { readonly project: number; readonly iid: number }[] }): Promise<GitLabEmulator> {
  const tokenOf = (username: string): string => `glpat-of-${username}`;
  const users = new Map(options.users.map((username, index) => [tokenOf(username), { id: index + 1, username }]));
  const notes = new Map<string, GitLabNote[]>(options.mergeRequests.map(({ project, iid }) => [`${project}/${iid}`, []]));
  const requests: string[] = [];
  const failures: Answer[] = [];
  let nextId = 1;

  const answer = (method: string, url: URL, token: string | undefined, body: unknown): Answer => {
    const user = users.get(token ?? '');
    if (user === undefined) return { status: 401, body: { message: '401 Unauthorized' } };
    if (method === 'GET' && url.pathname === '/api/v4/user') return { status: 200, body: user };
    const [, project, iid, note] = /^\/api\/v4\/projects\/([^/]+)\/merge_requests\/(\d+)\/notes(?:\/(\d+))?$/.exec(url.pathname) ?? [];
    const list = notes.get(`${project}/${iid}`);
    if (list === undefined) return { status: 404, body: { message: '404 Not found' } };
    const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined;
    const isBad = typeof text !== 'string' || text.trim() === '' || text.length > longestNote;
    if (method === 'GET' && note === undefined) return page(list, url);
    if (user.username === 'reader') return { status: 403, body: { message: '403 Forbidden' } };
    if (method === 'POST' && note === undefined) {
      if (isBad) return { status: 400, body: { message: '400 Bad request - Note {:note=>["can\'t be blank"]}' } };
      const created = { id: nextId++, body: text.trimEnd(), author: user, system: false };
      list.push(created);
      return { status: 201, body: created };
    }
    if (method === 'PUT' && note !== undefined) {
      const at = list.findIndex(({ id }) => id === Number(note));
      const old = list[at];
      if (old === undefined) return { status: 404, body: { message: '404 Note Not Found' } };
      if (old.author.id !== user.id) return { status: 403, body: { message: '403 Forbidden' } };
      if (isBad) return { status: 400, body: { message: '400 Bad request - Note {:note=>["can\'t be blank"]}' } };
      list[at] = { ...old, body: text.trimEnd() };
      return { status: 200, body: list[at] };
    }
    return { status: 405, body: { message: '405 Method Not Allowed' } };
  };

  const server = createServer((incoming, response) => {
    void readBody(incoming).then((body) => {
      const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
      requests.push(`${incoming.method} ${url.pathname}`);
      const token = incoming.headers['private-token'];
      const { status, body: data, headers } = failures.shift() ?? answer(incoming.method ?? 'GET', url, Array.isArray(token) ? token[0] : token, body);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof data === 'string' ? data : JSON.stringify(data));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4`,
    tokenOf,
    notesOf: (project, iid) => notes.get(`${project}/${iid}`) ?? [],
    requests,
    failNext: (status, body = '{"message":"failed"}') => void failures.push({ status, body }),
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** A page of a list with the headers that say what comes next (REST API, "Pagination"); the newest first unless asked otherwise. */
function page(list: readonly GitLabNote[], url: URL): Answer {
  const number = Number(url.searchParams.get('page') ?? 1);
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 20));
  const ordered = url.searchParams.get('sort') === 'asc' ? list : [...list].reverse();
  const pages = Math.max(1, Math.ceil(list.length / size));
  const next = new URL(url);
  next.searchParams.set('page', String(number + 1));
  return {
    status: 200,
    body: ordered.slice((number - 1) * size, number * size),
    headers: {
      'x-page': String(number), 'x-per-page': String(size), 'x-total': String(list.length), 'x-total-pages': String(pages), 'x-next-page': number < pages ? String(number + 1) : '',
      ...(number < pages ? { link: `<${next.toString()}>; rel="next"` } : {}),
    },
  };
}

async function readBody(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
