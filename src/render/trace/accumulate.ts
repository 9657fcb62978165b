import type { MapNode } from '../../manifest/index.ts';
import { child, itemsOf, textOf } from '../kustomization.ts';
import type { Kustomization, Reference } from '../kustomization.ts';
import { resolvePath } from '../repositoryPath.ts';
import { objectsOf, parseFile } from './source.ts';
import type { ParsedSource, SourceObject } from './source.ts';

/** What a trace reads: the kustomizations and files of one root, by folder and by path. */
export interface TraceInputs {
  readonly root: string;
  readonly kustomizations: ReadonlyMap<string, Kustomization>;
  readonly texts: ReadonlyMap<string, string>;
}

/** A kustomization that an object passes through, with what the object is called when it comes in. */
export interface Layer {
  readonly kustomization: Kustomization;
  /** All names so far: patches may use any of them. */
  readonly names: readonly string[];
  readonly namespaces: readonly (string | undefined)[];
}

/** An entry of a configMapGenerator or secretGenerator. */
export interface Generator {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly entry: MapNode;
  readonly kustomization: Kustomization;
}

/** Where an object begins, and the kustomizations that it passes through, innermost first. */
export interface Tracked {
  readonly origin: { readonly type: 'object'; readonly object: SourceObject } | { readonly type: 'generator'; readonly generator: Generator };
  readonly group: string;
  readonly kind: string;
  readonly version: string;
  readonly names: string[];
  readonly namespaces: (string | undefined)[];
  readonly layers: Layer[];
  readonly hashed: boolean;
}

/** Beyond this many steps the way of objects is not followed: each kustomization that is included twice doubles them. */
const maxSteps = 100_000;

/**
 * Follows the objects of a root from their files and generators through the kustomizations, in kustomize's order: resources,
 * components, generators, then what the kustomization itself changes. Undefined when there are too many.
 */
export function accumulate(inputs: TraceInputs, parse: (path: string) => ParsedSource | undefined): readonly Tracked[] | undefined {
  let steps = 0;
  const visit = (folder: string, tracked: Tracked[]): boolean => {
    const kustomization = inputs.kustomizations.get(folder);
    if (kustomization?.root === undefined) return true;
    for (const reference of kustomization.references.filter((one) => one.use === 'resource')) {
      const path = resolvePath(folder, reference.written);
      const parsed = path === undefined ? undefined : parse(path);
      if (parsed !== undefined) tracked.push(...objectsOf(parsed).map(trackedObject));
      else if (!visitFolder(folder, reference, [], tracked)) return false;
      if ((steps += 1 + tracked.length) > maxSteps) return false;
    }
    for (const reference of kustomization.references.filter((one) => one.use === 'component')) {
      const path = resolvePath(folder, reference.written);
      if (path === undefined || !visit(path, tracked)) return false;
    }
    tracked.push(...generatorsOf(kustomization).filter((generator) => behaviorOf(generator) === 'create').map(trackedGenerator));
    for (const one of tracked) passThrough(one, kustomization);
    return (steps += 1 + tracked.length) <= maxSteps;
  };
  const visitFolder = (folder: string, reference: Reference, inner: Tracked[], outer: Tracked[]): boolean => {
    const path = resolvePath(folder, reference.written);
    if (path === undefined || !visit(path, inner)) return false;
    outer.push(...inner);
    return true;
  };
  const tracked: Tracked[] = [];
  return visit(inputs.root, tracked) ? tracked : undefined;
}

/** A parser of the files of a root. */
export function createParser(inputs: TraceInputs): (path: string) => ParsedSource | undefined {
  return (path) => {
    const text = inputs.texts.get(path);
    return text === undefined ? undefined : parseFile(path, text);
  };
}

function trackedObject(object: SourceObject): Tracked {
  return { origin: { type: 'object', object }, group: object.group, version: object.version, kind: object.kind, names: [object.name], namespaces: [object.namespace], layers: [], hashed: false };
}

function trackedGenerator(generator: Generator): Tracked {
  const { entry, kind, kustomization } = generator;
  const disabled = [child(child(kustomization.root, 'generatorOptions'), 'disableNameSuffixHash'), child(child(entry, 'options'), 'disableNameSuffixHash')];
  return {
    origin: { type: 'generator', generator },
    group: '',
    version: 'v1',
    kind,
    names: [textOf(child(entry, 'name')) ?? ''],
    namespaces: [textOf(child(entry, 'namespace'))],
    layers: [],
    hashed: !disabled.some((node) => textOf(node) === 'true'),
  };
}

/** The generators of a kustomization. */
export function generatorsOf(kustomization: Kustomization): readonly Generator[] {
  return ([['configMapGenerator', 'ConfigMap'], ['secretGenerator', 'Secret']] as const).flatMap(([field, kind]) =>
    itemsOf(kustomization.root, field).flatMap((entry) => (entry.kind === 'map' ? [{ kind, entry, kustomization }] : [])));
}

/** What a generator does when there is an object of that name already; see the kustomize documentation, "behavior". */
export function behaviorOf(generator: Generator): 'create' | 'merge' | 'replace' {
  const behavior = textOf(child(generator.entry, 'behavior'));
  return behavior === 'merge' || behavior === 'replace' ? behavior : 'create';
}

/** Kinds whose names kustomize's prefix and suffix leave alone (kustomize, PrefixTransformer). */
const unprefixed = new Set(['CustomResourceDefinition', 'APIService', 'Namespace']);

function passThrough(tracked: Tracked, kustomization: Kustomization): void {
  tracked.layers.push({ kustomization, names: [...tracked.names], namespaces: [...tracked.namespaces] });
  const namespace = textOf(child(kustomization.root, 'namespace'));
  if (namespace !== undefined && namespace !== '') {
    tracked.namespaces.push(namespace);
    // kustomize's default configuration sets the name of a Namespace with it.
    if (tracked.kind === 'Namespace') tracked.names.push(namespace);
  }
  const prefix = textOf(child(kustomization.root, 'namePrefix')) ?? '';
  const suffix = textOf(child(kustomization.root, 'nameSuffix')) ?? '';
  if ((prefix !== '' || suffix !== '') && !unprefixed.has(tracked.kind)) tracked.names.push(`${prefix}${tracked.names.at(-1) ?? ''}${suffix}`);
}
