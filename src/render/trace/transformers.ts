import type { JsonValue, Path, YamlNode } from '../../manifest/index.ts';
import { isObject, toValue, valueAt } from '../../manifest/index.ts';
import { child, itemsOf, textOf } from '../kustomization.ts';
import type { Kustomization } from '../kustomization.ts';
import type { Layer } from './accumulate.ts';
import type { Question, Step } from './patches.ts';
import { fileSource } from './source.ts';
import type { Place } from './source.ts';
import { bounded } from './state.ts';
import type { State } from './state.ts';

/** Namespace, name prefix and suffix, labels and annotations: what comes after the patches. */
export function metadataSteps(question: Question, layer: Layer): readonly Step[] {
  const { kustomization } = layer;
  return [...namespaceSteps(question, kustomization), ...nameSteps(question, kustomization), ...labelSteps(question, kustomization), ...annotationSteps(question, kustomization)];
}

function setTo(kustomization: Kustomization, node: YamlNode, applies: Step['applies']): Step {
  return { effect: { type: 'set', value: toValue(node), place: placeOf(kustomization, node) }, applies };
}

function placeOf(kustomization: Kustomization, node: YamlNode): Place {
  return fileSource(kustomization.path, kustomization.source).place(node.range);
}

const unclear = (applies: Step['applies']): Step => ({ effect: { type: 'unclear' }, applies });

function isPath(path: Path, ...wanted: string[]): boolean {
  return path.length === wanted.length && wanted.every((segment, index) => path[index] === segment);
}

/** Whether `path` is a container of what `wanted` leads to. */
function isAbove(path: Path, ...wanted: string[]): boolean {
  return path.length < wanted.length && path.every((segment, index) => segment === wanted[index]);
}

function namespaceSteps({ path }: Question, kustomization: Kustomization): readonly Step[] {
  const node = child(kustomization.root, 'namespace');
  if ((textOf(node) ?? '') === '' || node === undefined) return [];
  if (isPath(path, 'metadata', 'namespace')) return [setTo(kustomization, node, 'yes')];
  if (isAbove(path, 'metadata', 'namespace')) return [unclear('yes')];
  // Subjects of role bindings, and services that webhooks name.
  return path.at(-1) === 'namespace' ? [setTo(kustomization, node, 'maybe')] : [];
}

/** Prefix and suffix are joined with what was written elsewhere, so no single text gives the name. */
function nameSteps({ path }: Question, kustomization: Kustomization): readonly Step[] {
  const changes = ['namePrefix', 'nameSuffix'].some((field) => (textOf(child(kustomization.root, field)) ?? '') !== '');
  return changes && (isPath(path, 'metadata', 'name') || isAbove(path, 'metadata', 'name')) ? [unclear('yes')] : [];
}

const labelFields = new Set(['labels', 'matchLabels', 'selector']);

function labelSteps(question: Question, kustomization: Kustomization): readonly Step[] {
  const everywhere = mapSteps(question, kustomization, child(kustomization.root, 'commonLabels'), labelFields, true);
  const single = itemsOf(kustomization.root, 'labels').flatMap((entry) => {
    const wide = ['includeSelectors', 'includeTemplates'].some((field) => textOf(child(entry, field)) === 'true') || child(entry, 'fields') !== undefined || child(entry, 'fieldSpecs') !== undefined;
    return mapSteps(question, kustomization, child(entry, 'pairs'), labelFields, wide);
  });
  return [...single, ...everywhere];
}

function annotationSteps(question: Question, kustomization: Kustomization): readonly Step[] {
  return mapSteps(question, kustomization, child(kustomization.root, 'commonAnnotations'), new Set(['annotations']), true);
}

/** Pairs that are written into `metadata` for sure, and perhaps into further mappings of the given names. */
function mapSteps({ rendered, path }: Question, kustomization: Kustomization, pairs: YamlNode | undefined, fields: ReadonlySet<string>, wide: boolean): readonly Step[] {
  if (pairs?.kind !== 'map' || pairs.entries.length === 0) return [];
  const parent = path.at(-2);
  const node = typeof path.at(-1) === 'string' ? child(pairs, String(path.at(-1))) : undefined;
  if (typeof parent === 'string' && fields.has(parent) && node !== undefined) {
    const inMetadata = path.length === 3 && path[0] === 'metadata';
    return inMetadata ? [setTo(kustomization, node, 'yes')] : wide ? [setTo(kustomization, node, 'maybe')] : [];
  }
  const written = new Set(pairs.entries.map((entry) => entry.key.text));
  const below = holds(valueAt(rendered, path), path.at(-1), (key, above) => written.has(key) && typeof above === 'string' && fields.has(above));
  return below ? [unclear('maybe')] : [];
}

/** Whether a mapping anywhere in a value has a key for which the test holds; the test is given the key above, too. */
function holds(value: JsonValue | undefined, above: string | number | undefined, test: (key: string, above: string | number | undefined) => boolean): boolean {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).some((item) => holds(item, above, test));
  return isObject(value) && Object.entries(value).some(([key, item]) => test(key, above) || holds(item, key, test));
}

const scalable = new Set(['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet']);

/** `replicas`, which names objects by any name they had. */
export function replicaSteps({ path, tracked }: Question, layer: Layer): readonly Step[] {
  if (!scalable.has(tracked.kind) || !(isPath(path, 'spec', 'replicas') || isAbove(path, 'spec', 'replicas'))) return [];
  return itemsOf(layer.kustomization.root, 'replicas').flatMap((entry) => {
    const count = child(entry, 'count');
    if (count === undefined || !layer.names.includes(textOf(child(entry, 'name')) ?? '')) return [];
    return [path.length === 2 ? setTo(layer.kustomization, count, 'yes') : unclear('yes')];
  });
}

/** `images`: what each entry makes of an image depends on the image that is there. */
export function afterImages(states: readonly State[], question: Question, layer: Layer, number: number): readonly State[] {
  const { path } = question;
  const entries = itemsOf(layer.kustomization.root, 'images');
  if (entries.length === 0) return states;
  if (path.at(-1) !== 'image') {
    const below = holds(valueAt(question.rendered, path), path.at(-1), (key) => key === 'image');
    return below ? states.map((state) => (state.type === 'value' ? { type: 'unclear' as const } : state)) : states;
  }
  let current = states;
  for (const entry of entries) current = bounded(current.map((state) => afterImage(state, layer.kustomization, entry, number)));
  return current;
}

function afterImage(state: State, kustomization: Kustomization, entry: YamlNode, layer: number): State {
  if (state.type !== 'value' || typeof state.value !== 'string') return state;
  const name = textOf(child(entry, 'name')) ?? '';
  const current = imageParts(state.value, name);
  if (current === undefined) return state;
  const newName = child(entry, 'newName');
  const newTag = child(entry, 'newTag');
  const digest = child(entry, 'digest');
  const suffix = child(entry, 'tagSuffix');
  if (suffix !== undefined) return { type: 'unclear' };
  const repository = textOf(newName) ?? name;
  const tag = textOf(newTag);
  const sha = textOf(digest);
  // A digest wins over a tag; without either the image keeps what it had, and then two texts give the value.
  const value: JsonValue = `${repository}${sha !== undefined ? `@${sha}` : tag !== undefined ? `:${tag}` : current}`;
  const node = digest ?? newTag;
  return { type: 'value', value, layer, contested: false, ...(node ? { place: placeOf(kustomization, node) } : {}) };
}

/** What follows the name in an image reference, when the name is this one. */
function imageParts(image: string, name: string): string | undefined {
  if (name === '' || !image.startsWith(name)) return undefined;
  const rest = image.slice(name.length);
  return /^(:[\w.{}-]*)?(@sha256:[\w.{}-]*)?$/.test(rest) ? rest : undefined;
}
