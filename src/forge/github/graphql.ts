import type { Octokit } from '@octokit/rest';
import { endless } from '../http/pages.ts';
import type { ReadRequest } from '../http/runner.ts';
import { presentOf } from '../http/shape.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** GitHub's GraphQL API. Inside `read` and `write`, which turn failures into ForgeErrors. */
export interface GraphQl {
  /** Asks; may be repeated. What the query costs is asked with it, for the log. */
  readonly query: <T>(text: string, variables: Variables, request: ReadRequest) => Promise<T>;
  /** Changes something; sent once. */
  readonly mutate: <T>(text: string, variables: Variables) => Promise<T>;
}

/** @param asking the client for queries: they are POSTs that change nothing, so they need not wait for each other, and may be repeated. */
export function createGraphQl(asking: Octokit, client: Octokit): GraphQl {
  return {
    query: async <T>(text: string, variables: Variables, request: ReadRequest) =>
      presentOf(await asking.graphql<T>(text.replace(/\}\s*$/, ' rateLimit { cost } }'), { ...variables, request }), 'data'),
    mutate: async <T>(text: string, variables: Variables) => presentOf(await client.graphql<T>(text, { ...variables }), 'data'),
  };
}

/** One page of a connection. */
export interface Connected<T> {
  readonly totalCount?: number;
  readonly nodes: readonly (T | null)[] | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The nodes of a page, without those that the account may not see. */
export function nodesOf<T>({ nodes }: Pick<Connected<T>, 'nodes'>): readonly T[] {
  return (nodes ?? []).filter((node) => node !== null);
}

const maxPages = 300;

/** All nodes of a connection, `fetchPage` by `fetchPage`; rejects with 'truncated' when it does not end. */
export async function allNodes<T>(fetchPage: (after: string | null) => Promise<Connected<T>>, { atMost = Infinity } = {}): Promise<readonly T[]> {
  const all: T[] = [];
  let after: string | null = null;
  for (let page = 0; page < maxPages; page++) {
    const connection: Connected<T> = await fetchPage(after);
    all.push(...nodesOf(connection));
    if (!connection.pageInfo.hasNextPage || all.length >= atMost) return all.slice(0, Math.min(all.length, atMost));
    after = connection.pageInfo.endCursor;
  }
  throw endless();
}
