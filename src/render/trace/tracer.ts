import { parseApiVersion, positionAt, toValue, valueAt } from '../../manifest/index.ts';
import type { JsonObject, JsonValue, Path } from '../../manifest/index.ts';
import { child, itemsOf, textOf } from '../kustomization.ts';
import type { Trace } from '../rendered.ts';
import { accumulate, createParser } from './accumulate.ts';
import type { Layer, TraceInputs, Tracked } from './accumulate.ts';
import { locate } from './align.ts';
import { generatedEffect, mergingGeneratorSteps } from './generators.ts';
import { jsonPatchSteps, patchSteps } from './patches.ts';
import type { Question } from './patches.ts';
import { replacementSteps } from './replacements.ts';
import type { ParsedSource, Place } from './source.ts';
import { exactPlace, step } from './state.ts';
import type { State } from './state.ts';
import { afterImages, metadataSteps, replicaSteps } from './transformers.ts';

/** Says where a value of an object of one root was written. */
export type Tracer = (object: JsonObject, path: Path) => Trace;

/**
 * Creates the tracer of a root. kustomize does not say where a value comes from, and asking it to would change what it gives; so the
 * way of each value is followed through the sources, and 'exact' is said only when that ends at the value that kustomize gave,
 * and at one place.
 */
export function createTracer(inputs: TraceInputs): Tracer {
  const parse = createParser(inputs);
  // Most roots are rendered without anyone asking where something comes from.
  let find: ((object: JsonObject) => Tracked | undefined) | undefined;
  return (object, path) => {
    find ??= createFinder(inputs, parse);
    const tracked = find(object);
    if (tracked === undefined) return { certainty: 'unknown' };
    const place = placeOfValue(tracked, object, path, inputs, parse);
    return place === undefined ? originOf(tracked) : { certainty: 'exact', ...place };
  };
}

/** A function that finds the one source that a rendered object comes from, by kind, final name and namespace. */
function createFinder(inputs: TraceInputs, parse: (path: string) => ParsedSource | undefined): (object: JsonObject) => Tracked | undefined {
  const byName = new Map<string, Tracked[]>();
  for (const tracked of accumulate(inputs, parse) ?? []) {
    const key = identity(tracked.group, tracked.kind, tracked.names.at(-1) ?? '');
    byName.set(key, [...(byName.get(key) ?? []), tracked]);
  }
  return (object) => {
    const { group } = parseApiVersion(stringOf(object['apiVersion']));
    const kind = stringOf(object['kind']);
    const name = stringOf(valueAt(object, ['metadata', 'name']));
    // A hash of the content ends the names of generated objects; see the kustomize documentation, "generatorOptions".
    const hashed = (byName.get(identity(group, kind, name.replace(/-[a-z0-9]{10}$/, ''))) ?? []).filter((one) => one.hashed && /-[a-z0-9]{10}$/.test(name));
    const plain = (byName.get(identity(group, kind, name)) ?? []).filter((one) => !one.hashed);
    const all = [...plain, ...hashed];
    const namespace = valueAt(object, ['metadata', 'namespace']);
    const found = all.length > 1 ? all.filter((one) => one.namespaces.at(-1) === namespace) : all;
    return found.length === 1 ? found[0] : undefined;
  };
}

function stringOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function identity(group: string, kind: string, name: string): string {
  return `${group}\0${kind}\0${name}`;
}

/** The object's own place: all that is known when the value's is not. */
function originOf({ origin }: Tracked): Trace {
  const place = origin.type === 'object'
    ? origin.object.source.place(origin.object.node.range)
    : { file: origin.generator.kustomization.path, range: origin.generator.entry.range, line: positionAt(origin.generator.kustomization.source, origin.generator.entry.range.start).line };
  return { certainty: 'file', ...place };
}

function placeOfValue(tracked: Tracked, object: JsonObject, path: Path, inputs: TraceInputs, parse: (path: string) => ParsedSource | undefined): Place | undefined {
  const rendered = valueAt(object, path);
  if (rendered === undefined || tracked.layers.some((layer) => isUntraceable(layer.kustomization.root))) return undefined;
  const originNode = tracked.origin.type === 'object' ? tracked.origin.object.node : undefined;
  const question: Question = { rendered: object, path, tracked, originNode };
  let states: readonly State[] = [originState(question, inputs)];
  for (const [index, layer] of tracked.layers.entries()) states = afterLayer(states, question, layer, index + 1, inputs, parse);
  return exactPlace(states, rendered);
}

/** Custom generators and transformers can do anything, and a patch that may rename objects makes one look like another. */
function isUntraceable(root: Layer['kustomization']['root']): boolean {
  if (root === undefined || itemsOf(root, 'transformers').length > 0 || itemsOf(root, 'generators').length > 0) return true;
  return itemsOf(root, 'patches').some((patch) => ['allowNameChange', 'allowKindChange'].some((option) => textOf(child(child(patch, 'options'), option)) === 'true'));
}

function originState(question: Question, inputs: TraceInputs): State {
  const { origin } = question.tracked;
  if (origin.type === 'generator') {
    const effect = generatedEffect(origin.generator, question, inputs);
    return step([{ type: 'absent' }], effect, 'yes', 0)[0] ?? { type: 'absent' };
  }
  const found = locate(origin.object.node, question.rendered, question.path);
  if (found.type === 'unclear') return { type: 'unclear' };
  if (found.type !== 'found') return { type: 'absent' };
  return { type: 'value', value: toValue(found.node), place: origin.object.source.place(found.node.range), layer: 0, contested: false };
}

/** The steps of one kustomization in the order in which kustomize takes them (kustomize, target/kusttarget_configplugin.go). */
function afterLayer(before: readonly State[], question: Question, layer: Layer, number: number, inputs: TraceInputs, parse: (path: string) => ParsedSource | undefined): readonly State[] {
  let states = before;
  const apply = (steps: ReturnType<typeof patchSteps>): void => {
    for (const { effect, applies } of steps) states = step(states, effect, applies, number);
  };
  apply(mergingGeneratorSteps(question, layer, inputs));
  apply(patchSteps(question, layer, parse));
  apply(metadataSteps(question, layer));
  apply(jsonPatchSteps(question, layer, parse));
  apply(replicaSteps(question, layer));
  states = afterImages(states, question, layer, number);
  apply(replacementSteps(question, layer, parse));
  return states;
}
