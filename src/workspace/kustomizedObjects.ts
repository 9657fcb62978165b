import type { KnownFile, Kustomized, KustomizedObject, SetObject } from '../lint/index.ts';
import { isList, isObject, parseApiVersion, toValue, type JsonObject } from '../manifest/index.ts';
import { locate, type Kustomization, type Side } from '../render/index.ts';

/** Fields of a kustomization that may change anything of an object. */
const changers = ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'replacements', 'transformers', 'components', 'configurations', 'vars', 'replicas'];
/** Fields that change an object's labels, annotations or namespace only. */
const markers = ['labels', 'commonLabels', 'commonAnnotations', 'namespace'];
/** Kinds whose names no prefix changes (kustomize, PrefixTransformer). */
const unprefixed: ReadonlySet<string> = new Set(['CustomResourceDefinition', 'APIService', 'Namespace']);

/** The objects of a file; undefined when they are not all known. */
type ObjectsOf = (file: string) => readonly SetObject[] | undefined;

/**
 * The objects that a kustomization gives, with every name that they have on the way; none of them is built. A component
 * gives what its includers give, for that is what its patches see.
 */
export function kustomizedObjects(side: Side, folder: string, objectsOf: ObjectsOf): Kustomized | undefined {
  const kustomization = side.kustomizations.get(folder);
  if (kustomization === undefined) return undefined;
  if (kustomization.kind === 'Kustomization') return accumulate(side, kustomization, objectsOf, [], undefined);
  const includers = [...side.kustomizations.values()].filter((other) => other.references.some((reference) => {
    const target = reference.use === 'component' ? locate(side, other, reference) : undefined;
    return target?.type === 'kustomization' && target.path === folder;
  })).filter((other) => other.kind === 'Kustomization');
  if (includers.length === 0) return { objects: accumulate(side, kustomization, objectsOf, [], undefined).objects, files: new Set(), unknownPart: 'the kustomizations that use this component' };
  const given = includers.map((includer) => accumulate(side, includer, objectsOf, [], undefined));
  return {
    objects: given.flatMap(({ objects }) => objects),
    files: new Set(given.flatMap(({ files }) => [...files])),
    unknownPart: given.map((one) => one.unknownPart).find((reason) => reason !== undefined),
  };
}

function accumulate(side: Side, kustomization: Kustomization, objectsOf: ObjectsOf, above: readonly KustomizedObject[], stack: readonly string[] | undefined): Kustomized {
  const files = new Set([kustomization.path]);
  let objects = [...above];
  let unknownPart = kustomization.root === undefined ? 'a kustomization that cannot be read' : kustomization.helmLine !== undefined ? 'a Helm chart, which is not rendered' : undefined;
  const include = (path: string, given: readonly KustomizedObject[]): readonly KustomizedObject[] => {
    const included = side.kustomizations.get(path);
    if (included === undefined || path === kustomization.folder || stack?.includes(path) === true) return given;
    const inner = accumulate(side, included, objectsOf, given, [...(stack ?? []), kustomization.folder]);
    for (const file of inner.files) files.add(file);
    unknownPart ??= inner.unknownPart;
    return inner.objects;
  };
  for (const reference of kustomization.references) {
    if (reference.use === 'plugin') unknownPart ??= 'generators or transformers, which are not run';
    if (reference.use !== 'resource') continue;
    const target = locate(side, kustomization, reference);
    if (target.type === 'file') {
      files.add(target.path);
      const written = objectsOf(target.path);
      if (written === undefined) unknownPart ??= 'a file whose objects could not be read';
      objects.push(...(written ?? []).map((object) => ({ object, ids: [{ name: object.name, namespace: object.namespace }], changed: 'nothing' as const })));
    } else if (target.type === 'kustomization') objects.push(...include(target.path, []));
    else unknownPart ??= target.type === 'problem' && target.problem.code === 'remote-base' ? 'a base on another server' : 'files that are not in the repository';
  }
  // What a generator merges into, or replaces, is the object that a base gives: there is no second one.
  const isNew = ({ gvk, name }: SetObject) => !objects.some(({ object, ids }) => object.gvk.kind === gvk.kind && object.gvk.group === gvk.group && ids.some((id) => id.name === name));
  objects.push(...(objectsOf(kustomization.path) ?? []).filter(isNew).map((object) => ({ object, ids: [{ name: object.name, namespace: object.namespace }], changed: 'nothing' as const })));
  for (const reference of kustomization.references) {
    if (reference.use !== 'component') continue;
    const target = locate(side, kustomization, reference);
    if (target.type === 'kustomization') objects = [...include(target.path, objects)];
    else unknownPart ??= 'components that are not in the repository';
  }
  const value = kustomization.root === undefined ? {} : toValue(kustomization.root);
  const content = isObject(value) ? value : {};
  if (renames(content)) unknownPart ??= 'patches that change names';
  return { objects: objects.map((object) => transformed(object, content, stack === undefined)), files, unknownPart };
}

/** @param isLast what the kustomization asked for changes itself is told by its own fields */
function transformed({ object, ids, changed }: KustomizedObject, kustomization: JsonObject, isLast: boolean): KustomizedObject {
  const last = ids.at(-1) ?? { name: object.name, namespace: object.namespace };
  const namespace = textOf(kustomization['namespace']);
  const [prefix, suffix] = unprefixed.has(object.gvk.kind) ? [undefined, undefined] : [textOf(kustomization['namePrefix']), textOf(kustomization['nameSuffix'])];
  const more = [...ids];
  if (namespace !== undefined) more.push({ name: last.name, namespace });
  if (prefix !== undefined) more.push({ name: prefix + last.name, namespace: namespace ?? last.namespace });
  if (suffix !== undefined) more.push({ name: `${prefix ?? ''}${last.name}${suffix}`, namespace: namespace ?? last.namespace });
  const level = isLast ? 'nothing' : changers.some((field) => field in kustomization) ? 'anything' : markers.some((field) => field in kustomization) ? 'metadata' : 'nothing';
  return { object, ids: more, changed: changed === 'anything' || level === 'anything' ? 'anything' : changed === 'metadata' || level === 'metadata' ? 'metadata' : 'nothing' };
}

function renames({ patches }: JsonObject): boolean {
  return isList(patches) && patches.some((patch) => isObject(patch) && isObject(patch['options']) && (patch['options']['allowNameChange'] === true || patch['options']['allowKindChange'] === true));
}

/** The objects of a patch file, if it is used as a resource. */
export function patchedResources({ path, documents }: KnownFile): readonly SetObject[] {
  return documents.filter(isObject).map((value) => {
    const apiVersion = textOf(value['apiVersion']) ?? '';
    const metadata = isObject(value['metadata']) ? value['metadata'] : {};
    return { gvk: { ...parseApiVersion(apiVersion), kind: textOf(value['kind']) ?? '' }, apiVersion, name: textOf(metadata['name']) ?? '', namespace: textOf(metadata['namespace']), value, file: path };
  });
}

const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
