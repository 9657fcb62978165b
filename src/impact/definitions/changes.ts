import { sameJson, type Path } from '../../manifest/index.ts';
import { readDefinition, schemaChanges, type DefinedVersion, type Definition, type SchemaChange } from '../../schema/index.ts';
import type { ChangedObject, ChangeSet, SideObject } from '../changeSet.ts';
import { grouped } from '../grouped.ts';

/** A CustomResourceDefinition that the change changes. */
export interface DefinitionChange {
  readonly change: ChangedObject;
  readonly before: Definition;
  readonly after: Definition;
}

const kind = 'apiextensions.k8s.io/CustomResourceDefinition';

/** The definitions that a change changes and that it may change: not those that get another group, name or scope. */
export function definitionChanges({ changed }: ChangeSet): readonly DefinitionChange[] {
  return changed.filter(({ head }) => head.kind === kind).flatMap((change) => {
    const [before, after] = [readDefinition(change.base.object.value), readDefinition(change.head.object.value)];
    return before && after && before.group === after.group && before.kind === after.kind ? [{ change, before, after }] : [];
  });
}

/**
 * The objects of a defined kind after the change: those of the root, and of the others that go to the same cluster. Where nothing
 * says the cluster, those of the others only when the root has none of its own.
 */
export function instancesOf({ group, kind: name }: Definition, { roots, head, around }: ChangeSet): readonly SideObject[] {
  const own = head.ofKind(`${group}/${name}`);
  return own.length > 0 && roots.head?.delivery?.cluster === undefined ? own : [...own, ...around.head.ofKind(`${group}/${name}`)];
}

/** `the 2 Widgets of this change`; undefined when there are none, or one of them is at odds with the definition itself. */
export function soundInstances(definition: Definition, changes: ChangeSet): { readonly words: string; readonly one: boolean } | undefined {
  const instances = instancesOf(definition, changes);
  if (instances.length === 0 || instances.some(({ object }) => changes.refusals.invalid.has(object))) return undefined;
  return { words: instances.length === 1 ? `the one ${definition.kind} of this change` : `the ${instances.length} objects of the kind in this change`, one: instances.length === 1 };
}

/** Ways in which versions of a definition take less than before, those that are the same in several versions once. */
export interface VersionChange {
  readonly versions: readonly string[];
  readonly change: SchemaChange;
  /** Where it stands in the definition: before the change for a field that goes, else after it. */
  readonly paths: readonly Path[];
}

const known = new WeakMap<ChangedObject, readonly VersionChange[]>();

/** How the schemas of the versions that stay are narrowed; computed once for each definition. */
export function versionChanges({ change, before, after }: DefinitionChange): readonly VersionChange[] {
  let found = known.get(change);
  if (!found) known.set(change, found = compareVersions(before, after));
  return found;
}

/** A schema where there is none takes everything. */
const open = { 'x-kubernetes-preserve-unknown-fields': true };

/** How the schemas of the versions that are on both sides are narrowed. */
export function compareVersions(before: Definition, after: Definition): readonly VersionChange[] {
  const single = before.versions.flatMap((old) => {
    const version = after.versions.find(({ name }) => name === old.name);
    if (!version) return [];
    const [from, to] = [schemaOf(old, before), schemaOf(version, after)];
    if (sameJson(from, to)) return [];
    return schemaChanges(from, to).map((one) => ({ version: old.name, change: one, path: [...(one.kind === 'dropped' ? old : version).path, ...one.path] }));
  });
  return [...grouped(single, ({ change }) => `${change.field}\n${change.words}`).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ versions: same.map(({ version }) => version), change: first.change, paths: same.map(({ path }) => path) }] : [];
  });
}

function schemaOf(version: DefinedVersion, { keepsUnknown }: Definition): NonNullable<DefinedVersion['schema']> {
  if (version.schema === undefined) return open;
  return keepsUnknown ? { ...version.schema, ...open } : version.schema;
}

/** ` in v1 and v1beta1` where a definition has more versions than those; empty where it has no others. */
export function versionWords(versions: readonly string[], { versions: all }: Definition): string {
  return all.length === versions.length || versions.length === 0 ? '' : ` of ${versions.join(' and ')}`;
}
