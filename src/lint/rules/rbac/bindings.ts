import type { ObjectKeys } from '../../objectSet.ts';
import { textAt } from '../../values.ts';
import { rbacGroup } from './grants.ts';

/** Bindings by the role that they grant, see `roleKey`. */
export const bindingsByRole: Readonly<Record<'RoleBinding' | 'ClusterRoleBinding', ObjectKeys>> = {
  RoleBinding: { group: rbacGroup, kind: 'RoleBinding', keysOf: ({ value }) => [roleKey(textAt(value, 'roleRef.kind'), textAt(value, 'roleRef.name'))] },
  ClusterRoleBinding: { group: rbacGroup, kind: 'ClusterRoleBinding', keysOf: ({ value }) => [roleKey(textAt(value, 'roleRef.kind'), textAt(value, 'roleRef.name'))] },
};

export const roleKey = (kind: string | undefined, name: string | undefined) => `${kind ?? ''} ${name ?? ''}`;
