import { createEmulator } from 'emulate';

/**
 * emulate's GitHub service, which keeps users, repositories, pull requests, reviews, comments and check runs.
 * Nobody but the facade talks to it.
 */
export interface Core {
  /** Sends a request to emulate as the given user. Resolves with any status. */
  send(method: string, path: string, options?: { token?: string; body?: Buffer | object }): Promise<CoreAnswer>;
  close(): Promise<void>;
}

export interface CoreAnswer {
  readonly status: number;
  /** The `link` header of a list. */
  readonly link?: string;
  /** Absent for an empty answer. */
  readonly body: unknown;
}

export interface CoreSeed {
  /** The facade's address: it stands in all links that emulate writes. */
  readonly url: string;
  readonly tokens: Readonly<Record<string, string>>;
  readonly repositories: readonly { readonly owner: string; readonly name: string; readonly description?: string }[];
}

export async function startCore(seed: CoreSeed): Promise<Core> {
  const logins = [...new Set(Object.values(seed.tokens))];
  const owners = [...new Set(seed.repositories.map((repository) => repository.owner))].filter((owner) => !logins.includes(owner));
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(Object.entries(seed.tokens).map(([token, login]) => [token, { login, scopes: ['repo', 'read:org'] }])),
      github: {
        users: logins.map((login) => ({ login, name: login[0]?.toUpperCase() + login.slice(1), email: `${login}@shop.example` })),
        orgs: owners.map((login) => ({ login, members: logins.map((member) => ({ login: member, role: 'admin' })) })),
        repos: seed.repositories.map(({ owner, name, description }) => ({ owner, name, description, default_branch: 'main' })),
      },
    },
  });
  const own = new URL(emulator.url);
  if (own.hostname !== 'localhost') throw new Error('Unset EMULATE_BASE_URL and PORTLESS_URL: they hide where emulate listens.');
  const address = `http://127.0.0.1:${own.port}`;
  return {
    async send(method, path, options = {}) {
      const headers: Record<string, string> = { accept: 'application/vnd.github+json', 'content-type': 'application/json' };
      if (options.token) headers['authorization'] = `Bearer ${options.token}`;
      const body = options.body instanceof Buffer || options.body === undefined ? options.body : Buffer.from(JSON.stringify(options.body));
      const answer = await fetch(address + path, { method, headers, ...(body && body.length > 0 ? { body: new Uint8Array(body) } : {}) });
      // GitHub writes times in seconds.
      const text = (await answer.text()).replaceAll(emulator.url, seed.url).replace(/("\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d+Z"/g, '$1Z"');
      const link = answer.headers.get('link')?.replaceAll(emulator.url, seed.url);
      return { status: answer.status, ...(link === undefined ? {} : { link }), body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    },
    close: () => emulator.close(),
  };
}
