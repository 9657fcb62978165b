import type { ObjectSet, SideObject } from './changeSet.ts';
import { readText } from './json.ts';
import { referencesOf } from './references.ts';

/** An object without which another cannot be applied, or its pods cannot start. */
export interface Need {
  readonly object: SideObject;
  /** The API server refuses the other one without it; else its pods wait. */
  readonly toApply: boolean;
}

/** The definition of a custom kind in a set. */
export function definitionOf(object: SideObject, set: ObjectSet): SideObject | undefined {
  return set.ofKind('apiextensions.k8s.io/CustomResourceDefinition').find((definition) => readText(definition.value, ['spec', 'group']) === object.gvk.group
    && readText(definition.value, ['spec', 'names', 'kind']) === object.gvk.kind);
}

/** What a set has of that which an object needs: its namespace, the definition of its kind, and what its pods name. */
export function needsOf(object: SideObject, set: ObjectSet): readonly Need[] {
  const namespace = object.namespace === undefined ? undefined : set.find('/Namespace', undefined, object.namespace);
  const definition = definitionOf(object, set);
  const named = referencesOf(object).filter(({ optional }) => !optional)
    .flatMap(({ kind, name }) => set.find(kind, kind.startsWith('scheduling') ? undefined : object.namespace, name) ?? []);
  return [
    ...[namespace, definition].flatMap((needed) => needed ? [{ object: needed, toApply: true }] : []),
    ...named.map((needed) => ({ object: needed, toApply: needed.kind === '/ServiceAccount' && object.kind === '/Pod' })),
  ];
}
