import { threadsOf } from '../threads.ts';
import { readNodeId, readPullId } from './ids.ts';
import type { PageArguments } from './connection.ts';
import { pullRequestObject } from './pullRequest.ts';
import { repositoryObject } from './repository.ts';
import { GraphQlError, type Scope } from './scope.ts';
import { search } from './search.ts';
import { threadObject } from './threads.ts';
import { userObject } from './users.ts';

/** What can be asked for. */
export const queries = {
  viewer: (_args: object, { hub, login }: Scope) => userObject(hub, login),
  rateLimit: () => ({ cost: 1, limit: 5_000, remaining: 4_999, used: 1, nodeCount: 1, resetAt: new Date(Date.now() + 3_600_000).toISOString() }),
  repository: ({ owner, name }: { readonly owner: string; readonly name: string }, scope: Scope) => {
    const repository = scope.hub.repositories.get(`${owner}/${name}`.toLowerCase());
    if (repository === undefined) throw new GraphQlError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    return repositoryObject(scope, repository);
  },
  search: ({ query, type, ...args }: PageArguments & { readonly query: string; readonly type: string }, scope: Scope) => {
    if (type !== 'ISSUE') throw new GraphQlError('UNPROCESSABLE', `The emulator does not search for ${type}.`);
    return search(scope, query, args);
  },
  node: async ({ id }: { readonly id: string }, scope: Scope) => {
    const { kind, repository, key } = readNodeId(scope.hub, id, ['PR', 'PRRT']);
    if (kind === 'PR') return pullRequestObject(scope, repository, readPullId(scope.hub, id).pull);
    const [number, root] = key.split(':').map(Number);
    const pull = repository.pulls.get(number ?? 0);
    const thread = pull && (await threadsOf(scope.hub, repository, pull, scope.login)).find((one) => one.root === root);
    return pull === undefined || thread === undefined ? null : threadObject(scope, repository, pull, thread);
  },
};
