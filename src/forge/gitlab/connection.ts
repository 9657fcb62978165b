import { ForgeError, type RepositoryRef } from '../forge.ts';
import { readAddress, readToken } from '../http/credentials.ts';
import type { HostNames } from '../http/host.ts';
import { createRedact } from '../http/redact.ts';
import { createRunner, type Runner } from '../http/runner.ts';
import { createTransport, type RequestLogEntry } from '../http/transport.ts';
import { isRepositoryName } from '../remote.ts';
import { GitLabApi } from './api.ts';
import { toForgeError } from './failure.ts';
import { requesterOf } from './requester.ts';

export interface GitLabForgeOptions {
  /** Base URL of the REST API: `https://gitlab.com/api/v4`, or `https://HOST/PATH/api/v4`; without `/api/v4` it is added. */
  readonly baseUrl: string;
  readonly token: string;
  /** 'oauth' for a token of an OAuth application, 'private' for a personal, project or group access token; told by its form when absent. */
  readonly tokenKind?: 'private' | 'oauth';
  /** Told of every request; gets no body, header or token. */
  readonly log: (entry: RequestLogEntry) => void;
  /** The editor's own, where that knows about proxies and certificates. */
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds: when an attempt is given up (30,000), and before the first repetition of a read (500). */
  readonly timing?: { readonly timeout?: number; readonly retryBase?: number };
}

/** GitLab's API with its failures, limits and log. */
export interface Connection extends Runner {
  /** Base URL of the REST API. */
  readonly baseUrl: string;
  /** The server's name for messages. */
  readonly name: string;
  /** The API, for requests that `signal` ends. */
  readonly api: (signal?: AbortSignal) => GitLabApi;
}

const apiPath = '/api/v4';

/** Access tokens that GitLab's OAuth gives out; all others are shorter, and have a prefix. */
const oauthToken = /^[0-9a-f]{64}$/;

/** Prepares a connection; sends nothing yet. Throws a ForgeError when `baseUrl` is no http(s) URL or the token has characters that no token has. */
export function openConnection(options: GitLabForgeOptions): Connection {
  const { root, names } = readBaseUrl(options.baseUrl);
  const token = readToken(options.token);
  const redact = createRedact(token);
  const now = (): Date => new Date();
  const fetch = createTransport({
    fetch: options.fetch ?? globalThis.fetch, log: options.log, redact, timeout: options.timing?.timeout ?? 30_000,
    immutable: /\/repository\/(?:blobs\/|tree$|files\/)/, redirects: 'same-origin',
  });
  const kind = options.tokenKind ?? (oauthToken.test(token) ? 'oauth' : 'private');
  const credentials = kind === 'oauth' ? { oauthToken: token } : { token };
  return {
    baseUrl: root + apiPath,
    name: names.host,
    api: (signal) => new GitLabApi({
      ...(token === '' ? {} : credentials), host: root, rateLimits: {}, queryTimeout: null,
      requesterFn: requesterOf({ fetch, signal, retryBase: options.timing?.retryBase ?? 500 }),
    }),
    ...createRunner((error, write) => toForgeError(error, { ...names, write, redact, now }), now),
  };
}

/** A project as the API names it: its full path. Throws a ForgeError for names that no project has. */
export function projectOf({ owner, name }: Pick<RepositoryRef, 'owner' | 'name'>): string {
  const path = `${owner}/${name}`;
  if (!path.split('/').every(isRepositoryName)) {
    throw new ForgeError('not-found', `"${path}" cannot be the path of a project.`, { advice: 'Name the project by its full path, such as group/subgroup/name, as in its address on the web.' });
  }
  return path;
}

function readBaseUrl(text: string): { readonly root: string; readonly names: HostNames } {
  const setting = 'gitopsReview.gitlab.baseUrl';
  const address = readAddress(text);
  if (address === undefined) {
    throw new ForgeError('network', 'The address of the GitLab server is not a web address.', {
      advice: `Correct the setting ${setting}, such as https://gitlab.com/api/v4 or https://HOST/api/v4, without a user name or password in it.`,
    });
  }
  const { baseUrl, host } = address;
  const root = baseUrl.endsWith(apiPath) ? baseUrl.slice(0, -apiPath.length) : baseUrl;
  return { root, names: { host: host === 'gitlab.com' ? 'GitLab' : host, product: 'GitLab', setting } };
}
