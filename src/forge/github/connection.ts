import type { Octokit } from '@octokit/rest';
import { ForgeError, type PullRequest, type RepositoryRef } from '../forge.ts';
import { isRepositoryName } from '../remote.ts';
import { readAddress, readToken } from '../http/credentials.ts';
import type { HostNames } from '../http/host.ts';
import { createRedact } from '../http/redact.ts';
import { createRunner, type Runner } from '../http/runner.ts';
import { createTransport, type RequestLogEntry } from '../http/transport.ts';
import { createClient, createQueryClient } from './client.ts';
import { toForgeError } from './failure.ts';
import { createGraphQl, type GraphQl } from './graphql.ts';

export interface GitHubForgeOptions {
  /** Base URL of the REST API: `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly baseUrl: string;
  readonly token: string;
  /** Told of every request; gets no body, header or token. */
  readonly log: (entry: RequestLogEntry) => void;
  /** The editor's own, where that knows about proxies and certificates. */
  readonly fetch?: typeof globalThis.fetch;
  readonly userAgent?: string;
  /** Milliseconds: when an attempt is given up (30,000), and before the first repetition of a read (500). */
  readonly timing?: { readonly timeout?: number; readonly retryBase?: number };
}

/** GitHub's client with its failures, limits and log. */
export interface Connection extends Runner {
  readonly baseUrl: string;
  readonly client: Octokit;
  readonly graphql: GraphQl;
}

/** Prepares a connection; sends nothing yet. Throws a ForgeError when `baseUrl` is no http(s) URL or the token has characters that no token has. */
export function openConnection(options: GitHubForgeOptions): Connection {
  const { baseUrl, names } = readBaseUrl(options.baseUrl);
  const token = readToken(options.token);
  const redact = createRedact(token);
  const now = (): Date => new Date();
  const fetch = createTransport({
    fetch: options.fetch ?? globalThis.fetch, log: options.log, redact, timeout: options.timing?.timeout ?? 30_000, immutable: /\/git\/(?:blobs|trees)\//,
  });
  const clientOptions = { baseUrl, token, fetch, userAgent: options.userAgent ?? 'gitops-review', retryBase: options.timing?.retryBase ?? 500 };
  const client = createClient(clientOptions);
  return { baseUrl, client, graphql: createGraphQl(createQueryClient(clientOptions), client), ...createRunner((error, write) => toForgeError(error, { ...names, write, redact, now }), now) };
}

/** A repository as GitHub's client names it. Throws a ForgeError for names that no repository has. */
export function repositoryAt({ owner, name }: Pick<RepositoryRef, 'owner' | 'name'>): { owner: string; repo: string } {
  if (!isRepositoryName(owner) || !isRepositoryName(name)) {
    throw new ForgeError('not-found', `"${owner}/${name}" cannot be the name of a repository.`, { advice: 'Name the repository as owner/name, as in its address on the web.' });
  }
  return { owner, repo: name };
}

/** A pull request as GitHub's client names it. */
export function pullRequestAt({ repository, number }: Pick<PullRequest, 'repository' | 'number'>): { owner: string; repo: string; pull_number: number } {
  return { ...repositoryAt(repository), pull_number: number };
}

function readBaseUrl(text: string): { readonly baseUrl: string; readonly names: HostNames } {
  const setting = 'gitopsReview.github.baseUrl';
  const address = readAddress(text);
  if (address === undefined) {
    throw new ForgeError('network', 'The address of the GitHub server is not a web address.', {
      advice: `Correct the setting ${setting}, such as https://api.github.com or https://HOST/api/v3, without a user name or password in it.`,
    });
  }
  const { baseUrl, host } = address;
  return { baseUrl, names: { host: host === 'api.github.com' ? 'GitHub' : host, product: 'GitHub', setting } };
}
