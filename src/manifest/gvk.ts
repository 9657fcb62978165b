import type { GroupVersionKind } from './document.ts';

/** `apps/v1` is version v1 of group apps; `v1` is version v1 of the core group, whose name is empty. */
export function parseApiVersion(apiVersion: string): Pick<GroupVersionKind, 'group' | 'version'> {
  const slash = apiVersion.indexOf('/');
  return { group: apiVersion.slice(0, Math.max(0, slash)), version: apiVersion.slice(slash + 1) };
}
