import type { PullRequest } from '../forge.ts';
import { repositoryAt, type Connection } from './connection.ts';
import { textOf } from '../http/shape.ts';

/** GraphQL's ids of what REST names by numbers; they never change, so each is asked for once. */
export interface NodeIds {
  readonly pullRequest: (pullRequest: PullRequest) => Promise<string>;
  readonly comment: (pullRequest: PullRequest, comment: number) => Promise<string>;
}

/** Asks by REST, which answers most of this by ETag and without cost. Rejects with a ForgeError. */
export function createNodeIds({ client, read }: Pick<Connection, 'client' | 'read'>): NodeIds {
  const known = new Map<string, string>();
  const once = async (key: string, ask: () => Promise<{ readonly data: { readonly node_id: string } }>): Promise<string> => {
    const found = known.get(key) ?? await read(undefined, async () => textOf((await ask()).data.node_id, 'node_id'));
    known.set(key, found);
    return found;
  };
  return {
    pullRequest: ({ repository, number }) => once(`pull ${repository.owner}/${repository.name} ${number}`, () => client.rest.pulls.get({ ...repositoryAt(repository), pull_number: number })),
    comment: ({ repository }, comment) => once(`comment ${repository.owner}/${repository.name} ${comment}`, () => client.rest.pulls.getReviewComment({ ...repositoryAt(repository), comment_id: comment })),
  };
}
