import { folderOf } from '../manifest/index.ts';
import { holdsVariable } from '../schema/placeholders.ts';
import { mayShareNamespace, type SetObject } from './objectSet.ts';
import type { RuleContext } from './rule.ts';

/**
 * Whether an object is certainly applied together with the one under test: in an environment, or in its folder. Folders
 * that no kustomization names may be meant for different clusters.
 */
export function isAppliedWith({ set, repository, path }: RuleContext, other: SetObject): boolean {
  return set !== repository || folderOf(path) === folderOf(other.file);
}

/** Whether an object has the identity of the one under test: it is itself, or the same one written elsewhere. */
export function isSameObject({ object: { manifest } }: RuleContext, other: SetObject): boolean {
  return manifest.name === other.name && manifest.gvk.kind === other.gvk.kind && manifest.gvk.group === other.gvk.group && mayShareNamespace(manifest.namespace, other.namespace);
}

/** For messages: the name of an object, and its file where that is another. */
export function nameOf({ path }: RuleContext, other: SetObject): string {
  const name = holdsVariable(other.name) ? 'another' : other.name;
  return other.file === path ? `${other.gvk.kind} ${name}` : `${other.gvk.kind} ${name} (${other.file})`;
}
