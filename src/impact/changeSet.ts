import type { GroupVersionKind, JsonObject, JsonValue, Path } from '../manifest/index.ts';
import { isList, isObject, podSpecPath } from '../manifest/index.ts';
import type { DeclaredObject, RenderedObject, RenderedRoot, Root, RootPair } from '../render/index.ts';
import type { ComparedSchemas } from '../schema/index.ts';
import { asStored } from './defaults/index.ts';
import { diffObjects } from './diff.ts';
import { grouped } from './grouped.ts';
import { isIgnored, isWorthTelling } from './ignored.ts';
import { replacingFields, type ImmutableField } from './immutable/index.ts';
import { read } from './json.ts';
import type { KnownSecrets } from './knownSecrets.ts';
import type { Neighbours } from './neighbours.ts';
import { kindKey, objectId, pairObjects } from './pair.ts';
import type { Lint } from './findings.ts';
import type { Stages } from './stages.ts';
import { findRenames } from './rename.ts';
import type { Refusals } from './refusals.ts';
import type { FieldChange, Prices } from './report.ts';

/** An object of one side, as written and as the API server would store it. */
export interface SideObject {
  readonly object: RenderedObject;
  readonly gvk: GroupVersionKind;
  /** `apps/Deployment`; the group is where the kind lives today. */
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  /** With the server's defaults. */
  readonly value: JsonObject;
}

/** All objects of one side of a root. */
export interface ObjectSet {
  readonly objects: readonly SideObject[];
  /** False when something could not be rendered: what is not here may still exist. */
  readonly complete: boolean;
  /** Finds by `group/Kind`, namespace and name. */
  find(kind: string, namespace: string | undefined, name: string): SideObject | undefined;
  ofKind(...kinds: readonly string[]): readonly SideObject[];
  inNamespace(namespace: string | undefined): readonly SideObject[];
}

/** An object that the change creates. */
export interface CreatedObject {
  readonly id: string;
  readonly head: SideObject;
  readonly duplicates: readonly RenderedObject[];
  /** The deleted object that it is under another name, in another namespace or API group, and what differs between the two. */
  readonly renamedFrom?: SideObject;
  readonly fields: readonly FieldChange[];
}
/** An object that the change deletes. */
export interface DeletedObject {
  readonly id: string;
  readonly base: SideObject;
  /** Other roots that define the object after the change and did not before. */
  readonly movedTo: readonly Root[];
  /** The created object that it becomes, under another name. */
  readonly renamedTo?: SideObject;
}
/** An object that exists before and after; `fields` is empty when only something around it changed. */
export interface ChangedObject {
  readonly id: string;
  readonly base: SideObject;
  readonly head: SideObject;
  readonly fields: readonly FieldChange[];
  /** What leaves the manifest, stays in the cluster, and matters there: keys of a Secret, the account of a pod. */
  readonly staying: readonly FieldChange[];
  /** The hash in its name changed with its content: the cluster gets a new object. */
  readonly renamed: boolean;
  /** Fields that the API server does not let change. */
  readonly immutable: readonly ImmutableField[];
  readonly duplicates: readonly RenderedObject[];
}

/** How a root stands to those that are the same for other stages, with what the next earlier one holds. */
export interface RootStages extends Omit<Stages, 'earlier'> {
  readonly earlier?: { readonly root: Root; readonly word: string; readonly base: ObjectSet; readonly head: ObjectSet };
}

/** What is known of all roots of a change together: the schemas of custom kinds on each side, and what Secrets hold. */
export interface Surroundings {
  readonly base: ComparedSchemas;
  readonly head: ComparedSchemas;
  readonly secrets: KnownSecrets;
  readonly neighbours: { readonly base: Neighbours; readonly head: Neighbours };
  readonly stages: ReadonlyMap<RootPair, Stages>;
  /** All roots that the change touches. */
  readonly pairs: readonly RootPair[];
  readonly prices?: Prices;
  /** What the linter finds in the objects that differ. */
  readonly lint?: Lint;
  /** The time that is asked about, such as that of the merge. */
  readonly at?: Date;
  /** What the API server would refuse as invalid, of the objects of the head. */
  readonly refusals: Refusals;
}

/** What one root holds before and after, and the objects that differ. */
export interface ChangeSet {
  /** The root as each side declares it: who delivers it, and where to. Absent on a side that does not have it. */
  readonly roots: { readonly base?: Root; readonly head?: Root };
  /**
   * The objects of the other roots that the change touches and that go to the same cluster, as far as that is known. Roots that
   * the change does not touch are not here.
   */
  readonly around: { readonly base: ObjectSet; readonly head: ObjectSet };
  readonly base: ObjectSet;
  readonly head: ObjectSet;
  readonly created: readonly CreatedObject[];
  readonly deleted: readonly DeletedObject[];
  readonly changed: readonly ChangedObject[];
  readonly unchanged: number;
  /** All roots that the change touches, this one among them. */
  readonly touched: readonly RootPair[];
  /** What the whole repository declares for Argo CD and Flux on each side, also what the change does not touch. */
  readonly declared: { readonly base: readonly DeclaredObject[]; readonly head: readonly DeclaredObject[] };
  /** The same for other stages; absent when the root is of none. */
  readonly stages?: RootStages;
  /** What capacity costs; absent when the user set no prices. */
  readonly prices?: Prices;
  /** What the linter finds in the objects that differ; absent when nobody asked it. */
  readonly lint?: Lint;
  /** The time that is asked about, such as that of the merge; absent when none is. */
  readonly at?: Date;
  /** What the API server would refuse as invalid, of the objects of the head. */
  readonly refusals: Refusals;
}

function objectSet(objects: readonly RenderedObject[], complete: boolean, schemas: ComparedSchemas): ObjectSet {
  const byId = new Map<string, SideObject>();
  for (const object of objects) byId.set(objectId(object), sideObject(object, schemas));
  return setOf([...byId.values()], complete);
}

/** A set of objects with its indexes, which are made when they are first asked for. */
function setOf(objects: readonly SideObject[], complete: boolean): ObjectSet {
  let byKind: ReadonlyMap<string, readonly SideObject[]> | undefined;
  let byNamespace: ReadonlyMap<string | undefined, readonly SideObject[]> | undefined;
  let named: ReadonlyMap<string, SideObject> | undefined;
  return {
    objects,
    complete,
    find: (kind, namespace, name) => (named ??= new Map(objects.map((object) => [nameKey(object.kind, object.namespace, object.name), object]))).get(nameKey(kind, namespace, name)),
    ofKind: (...kinds) => kinds.flatMap((kind) => (byKind ??= grouped(objects, (object) => object.kind)).get(kind) ?? []),
    inNamespace: (namespace) => (byNamespace ??= grouped(objects, (object) => object.namespace)).get(namespace) ?? [],
  };
}

const nameKey = (kind: string, namespace: string | undefined, name: string): string => [kind, namespace ?? '', name].join('\n');

/** Objects of a side by what was rendered: several sets hold the same. */
const sideObjects = new WeakMap<ComparedSchemas, WeakMap<RenderedObject, SideObject>>();

/** A rendered object as one of its side. */
export function sideObject(object: RenderedObject, schemas: ComparedSchemas): SideObject {
  let known = sideObjects.get(schemas);
  if (!known) sideObjects.set(schemas, known = new WeakMap());
  let found = known.get(object);
  if (!found) known.set(object, found = makeSideObject(object, schemas));
  return found;
}

function makeSideObject(object: RenderedObject, schemas: ComparedSchemas): SideObject {
  let stored: JsonObject | undefined;
  return {
    object,
    gvk: object.gvk,
    kind: kindKey(object.gvk),
    name: object.name,
    namespace: object.namespace,
    get value() { return stored ??= asStored(object.value, object.gvk, schemas(object.gvk)); },
  };
}

/**
 * Pairs and compares the two sides of a root. Objects that an incomplete side lacks are left out: they may be in what
 * could not be rendered. `newRoots` says which roots come to define an object, `known` what is known of all roots together.
 */
export function changeSet(pair: RootPair, newRoots: ReadonlyMap<string, readonly Root[]>, known: Surroundings): ChangeSet {
  const base = objectSet(pair.base?.objects ?? [], pair.base?.complete ?? true, known.base);
  const head = objectSet(pair.head?.objects ?? [], pair.head?.complete ?? true, known.head);
  // What is missing on both sides is the same, so neither side's own objects hide in it.
  const isSameGap = pair.base?.missing !== undefined && pair.head?.missing !== undefined && pair.base.missing.join('\n') === pair.head.missing.join('\n');
  const isKnown = { base: base.complete || isSameGap, head: head.complete || isSameGap };
  const created: CreatedObject[] = [];
  const deleted: DeletedObject[] = [];
  const changed: ChangedObject[] = [];
  let unchanged = 0;
  for (const { id, base: old, head: current, renamed, duplicates, duplicatedBefore } of pairObjects(pair.base?.objects ?? [], pair.head?.objects ?? [])) {
    const news = duplicatedBefore ? [] : duplicates;
    if (old && current) {
      const sides = { base: sideObject(old, known.base), head: sideObject(current, known.head) };
      const all = diffObjects(old, current, { base: known.base(old.gvk), head: known.head(current.gvk), secrets: known.secrets });
      const fields = renamed ? all : all.filter((change) => !isIgnored({ ...sides, change }));
      const staying = all.filter((change) => !fields.includes(change) && isWorthTelling(change));
      if (fields.length === 0 && staying.length === 0 && news.length === 0) unchanged++;
      else {
        changed.push({ id, ...sides, fields, staying, renamed, immutable: renamed ? [] : replacingFields(sides.base, sides.head, fields), duplicates: news });
      }
    } else if (current && isKnown.base) created.push({ id, head: sideObject(current, known.head), duplicates: news, fields: [] });
    else if (old && isKnown.head) {
      deleted.push({ id, base: sideObject(old, known.base), movedTo: newRoots.get(objectId(old)) ?? [] });
    }
  }
  const around = { base: known.neighbours.base.around(pair.base, pair.base?.root), head: known.neighbours.head.around(pair.head, pair.head?.root) };
  const roots = { ...(pair.base && { base: pair.base.root }), ...(pair.head && { head: pair.head.root }) };
  return { roots, around, base, head, ...withRenames(created, deleted, known), changed, unchanged, touched: known.pairs, declared: pair.declared ?? { base: [], head: [] }, refusals: known.refusals, ...(known.lint && { lint: known.lint }), ...(known.at && { at: known.at }), ...(known.prices && { prices: known.prices }), ...stagesIn(known.stages.get(pair), known) };
}

function stagesIn(stages: Stages | undefined, known: Surroundings): Pick<ChangeSet, 'stages'> {
  if (!stages) return {};
  const { earlier, ...rest } = stages;
  const set = (side: 'base' | 'head', of: RenderedRoot): ObjectSet => objectSet(of.objects, of.complete, known[side]);
  return { stages: { ...rest, ...(earlier && { earlier: { root: earlier.root, word: earlier.stage.word, base: set('base', earlier.base), head: set('head', earlier.head) } }) } };
}

/** The created and the deleted objects, those that are one under two names with each other. */
function withRenames(created: readonly CreatedObject[], deleted: readonly DeletedObject[], known: Surroundings): Pick<ChangeSet, 'created' | 'deleted'> {
  const renames = findRenames(deleted, created);
  const from = new Map(renames.map((rename) => [rename.to, rename.from.base]));
  const to = new Map(renames.map((rename) => [rename.from, rename.to.head]));
  return {
    created: created.map((object) => {
      const old = from.get(object);
      if (!old) return object;
      const options = { base: known.base(old.gvk), head: known.head(object.head.gvk), secrets: known.secrets };
      return { ...object, renamedFrom: old, fields: diffObjects(old.object, object.head.object, options) };
    }),
    deleted: deleted.map((object) => {
      const renamedTo = to.get(object);
      return renamedTo ? { ...object, renamedTo } : object;
    }),
  };
}

/** Where an object keeps the spec of its pods. */
export function podSpecOf(object: SideObject): { readonly path: Path; readonly spec: JsonObject } | undefined {
  const path = podSpecPath(object.gvk);
  const spec = path && read(object.value, path);
  return path && isObject(spec) ? { path, spec } : undefined;
}

/** A container with its place in the object. */
export interface ContainerPlace {
  readonly name: string;
  readonly list: 'containers' | 'initContainers' | 'ephemeralContainers';
  readonly value: JsonObject;
  readonly path: Path;
}

/** The containers of a pod's spec, whichever list they are in. */
export function containersOf(object: SideObject): readonly ContainerPlace[] {
  const pod = podSpecOf(object);
  if (!pod) return [];
  return (['initContainers', 'containers', 'ephemeralContainers'] as const).flatMap((list) => {
    const items: JsonValue | undefined = pod.spec[list];
    return (isList(items) ? items : []).flatMap((value, index) => isObject(value)
      ? [{ name: typeof value.name === 'string' ? value.name : `#${index + 1}`, list, value, path: [...pod.path, list, index] }]
      : []);
  });
}

/** `Deployment shop/web`, as messages name an object. */
export function nameOf(object: Pick<SideObject, 'gvk' | 'name' | 'namespace'>): string {
  return `${object.gvk.kind} ${object.namespace === undefined ? '' : `${object.namespace}/`}${object.name}`;
}
