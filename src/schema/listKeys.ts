import type { GroupVersionKind, Path } from '../manifest/index.ts';
import { fieldOwner } from './fields.ts';
import { listTypes } from './generated/openapi.ts';
import { typeOfKind } from './kinds.ts';

const parsed = new Map<string, ReadonlyMap<string, readonly string[] | 'set' | 'atomic'>>();

/**
 * How the items of a list are told apart: by these keys, as members of a set, or not at all (`atomic`: the list is one
 * value and its order counts). Undefined when the kind or the list is unknown; the server then treats it as atomic.
 * The path leads from the object's root to the list; indexes on the way are allowed.
 * Kubernetes documentation, Server-Side Apply, Merge strategy; where a list has no keys for it, Update API Objects in
 * Place Using kubectl patch, Notes on the strategic merge patch.
 */
export function listKeys(gvk: GroupVersionKind, path: Path): readonly string[] | 'set' | 'atomic' | undefined {
  const type = typeOfKind(gvk);
  const owner = type === undefined ? undefined : fieldOwner(type, path);
  return owner === undefined ? undefined : listsOf(owner.type).get(owner.field);
}

/** The lists of a type of Kubernetes' own with what tells their items apart. */
export function listsOf(type: string): ReadonlyMap<string, readonly string[] | 'set' | 'atomic'> {
  let lists = parsed.get(type);
  if (lists === undefined) {
    const lines = listTypes[type]?.split('\n') ?? [];
    lists = new Map(lines.map((line) => line.split(' ')).map(([field = '', ...keys]) => [field, keys[0] === 'set' || keys[0] === 'atomic' ? keys[0] : keys]));
    parsed.set(type, lists);
  }
  return lists;
}
