import type { Hub, PullState, RepositoryState } from '../hub.ts';
import { GraphQlError } from './scope.ts';

/** What a node id stands for, as gitObjects.ts makes them. */
export function readNodeId(hub: Hub, id: string, kinds: readonly string[]): { readonly kind: string; readonly repository: RepositoryState; readonly key: string } {
  const unknown = () => new GraphQlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  const [kind = '', encoded = ''] = [id.slice(0, id.indexOf('_')), id.slice(id.indexOf('_') + 1)];
  const text = Buffer.from(encoded, 'base64url').toString();
  const at = text.indexOf(':');
  const repository = hub.repositories.get(text.slice(0, at).toLowerCase());
  if (!kinds.includes(kind) || repository === undefined) throw unknown();
  return { kind, repository, key: text.slice(at + 1) };
}

export function readPullId(hub: Hub, id: string): { readonly repository: RepositoryState; readonly pull: PullState } {
  const { repository, key } = readNodeId(hub, id, ['PR']);
  const pull = repository.pulls.get(Number(key));
  if (pull === undefined) throw new GraphQlError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
  return { repository, pull };
}
