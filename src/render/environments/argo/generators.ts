import { isList, isObject, matchesSelector, parseYaml, sameJson, sourceText, toValue } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue } from '../../../manifest/index.ts';
import type { RenderProblem } from '../../rendered.ts';
import type { Surroundings } from '../deliverer.ts';
import { declaredClusters, inCluster } from './clusters.ts';
import { listIn, objectIn, textIn, textsIn, truthIn } from './fields.ts';
import { flattened, normalizedName } from './flatten.ts';
import { gitParameters } from './gitGenerator.ts';
import type { Templates } from './templates.ts';

/** Sets of parameters, each for one Application, or why they are not known. */
export type Generated = { readonly parameters: readonly JsonObject[] } | { readonly problem: RenderProblem };

export interface GeneratorContext {
  readonly around: Surroundings;
  readonly templates: Templates;
}

/** Applications that one ApplicationSet makes: more are not shown. */
export const mostParameters = 2_000;

const computable = ['list', 'clusters', 'git', 'matrix', 'merge'] as const;
const outside: Readonly<Record<string, string>> = {
  pullRequest: 'the open pull requests of a host',
  scmProvider: 'the repositories of a host',
  plugin: 'a plugin that Argo CD asks',
  clusterDecisionResource: 'a resource of the cluster',
};

/** The names of the generators in one entry of `generators`. */
export function generatorsIn(entry: JsonObject): readonly string[] {
  return Object.keys(entry).filter((key) => key !== 'selector' && entry[key] !== null);
}

/**
 * The parameters of one entry of `generators`: see the Argo CD documentation, Generators. `given` are those of the first generator of
 * a matrix, which the second may use.
 */
export async function generate(entry: JsonObject, context: GeneratorContext, given?: JsonObject, depth = 0): Promise<Generated> {
  const names = generatorsIn(entry);
  const [name] = names;
  if (names.length !== 1 || name === undefined) return declared(`One entry of "generators" is one generator, but ${names.length === 0 ? 'there is none' : `${names.join(' and ')} are set`}.`);
  const needs = Object.hasOwn(outside, name) ? outside[name] : undefined;
  if (needs !== undefined) return { problem: { code: 'not-known-offline', message: `Which Applications it makes is known to Argo CD only: that depends on ${needs}.` } };
  if (!computable.some((one) => one === name)) return { problem: { code: 'not-known-offline', message: `Which Applications it makes is not known: the generator "${name}" is not known here.` } };
  const filled = given === undefined || Object.keys(given).length === 0 ? { value: entry } : await interpolated(entry, given, context.templates);
  if ('error' in filled) return declared(`The second generator of a matrix cannot be filled with the parameters of the first: ${filled.error}`);
  const whole = isObject(filled.value) ? filled.value : {};
  const options = objectIn(whole, name) ?? {};
  const made = await generateOne(name as (typeof computable)[number], options, context, depth);
  if ('problem' in made) return made;
  if (made.parameters.length > mostParameters) return { problem: { code: 'too-large', message: `It makes more than ${mostParameters} Applications, which is more than is shown.` } };
  const selector = entry['selector'];
  if (selector === undefined || selector === null) return made;
  if (matchesSelector(selector, {}) === undefined) return declared('The "selector" of a generator is none: it has "matchLabels" with texts, or "matchExpressions".');
  return { parameters: made.parameters.filter((one) => matchesSelector(selector, flattened(one)) === true) };
}

async function generateOne(name: (typeof computable)[number], options: JsonObject, context: GeneratorContext, depth: number): Promise<Generated> {
  const { around, templates } = context;
  switch (name) {
    case 'list':
      return listParameters(options, templates.isGo);
    case 'clusters':
      return await clusterParameters(options, context);
    case 'git':
      return await withValues(await gitParameters(options, templates.isGo, around), options, templates);
    case 'matrix':
      return depth > 1 ? nestedTooDeep : await matrixParameters(options, context, depth);
    case 'merge':
      return depth > 1 ? nestedTooDeep : await mergeParameters(options, context, depth);
  }
}

const nestedTooDeep = declared('A matrix or merge generator can hold one more, and that none again. Argo CD refuses this.');

function declared(message: string): { readonly problem: RenderProblem } {
  return { problem: { code: 'declaration', message } };
}

function listParameters(options: JsonObject, isGo: boolean): Generated {
  const parameters: JsonObject[] = [];
  for (const element of listIn(options, 'elements')) {
    if (!isObject(element)) return declared('Each of "elements" is to be a mapping.');
    if (isGo) {
      parameters.push(element);
      continue;
    }
    const own: [string, string][] = [];
    for (const [key, value] of Object.entries(element)) {
      const texts = key === 'values' && isObject(value) ? Object.entries(value).map(([inner, one]) => [`values.${inner}`, one] as const) : [[key, value] as const];
      for (const [path, text] of texts) {
        if (typeof text !== 'string') return declared(`The values of a list's elements are texts, but "${path}" is none. Put it in quotes, or set "goTemplate: true".`);
        own.push([path, text]);
      }
    }
    parameters.push(Object.fromEntries(own));
  }
  const yaml = textIn(options, 'elementsYaml');
  if (yaml === undefined) return { parameters };
  const [document] = parseYaml(sourceText(yaml));
  const value = document?.root === undefined || document.problems.length > 0 ? undefined : toValue(document.root);
  if (!isList(value) || !value.every(isObject)) return declared('"elementsYaml" is to give a list of mappings.');
  return { parameters: [...parameters, ...value] };
}

/** See the Argo CD documentation, Cluster Generator. */
async function clusterParameters(options: JsonObject, { around, templates }: GeneratorContext): Promise<Generated> {
  const clusters = declaredClusters(around);
  const selector = objectIn(options, 'selector');
  const selects = selector !== undefined && (Object.keys(objectIn(selector, 'matchLabels') ?? {}).length > 0 || listIn(selector, 'matchExpressions').length > 0);
  if (clusters.length === 0) {
    return { problem: { code: 'not-known-offline', message: 'Which Applications it makes is not known: that depends on the clusters that Argo CD has, and no Secret with the label argocd.argoproj.io/secret-type: cluster is in the repository. List them in a file of the repository, and name it in the setting "gitopsReview.argocd.clustersFile".' } };
  }
  const selected = clusters.filter(({ labels }) => !selects || matchesSelector(selector, { 'argocd.argoproj.io/secret-type': 'cluster', ...labels }) === true);
  const sets = selected.map(({ name, server, project = '', labels = {}, annotations = {} }): JsonObject => ({
    name,
    nameNormalized: normalizedName(name),
    server,
    project,
    ...(templates.isGo
      ? { metadata: { ...(Object.keys(annotations).length === 0 ? {} : { annotations }), ...(Object.keys(labels).length === 0 ? {} : { labels }) } }
      : Object.fromEntries([...Object.entries(annotations).map(([key, value]): [string, string] => [`metadata.annotations.${key}`, value]), ...Object.entries(labels).map(([key, value]): [string, string] => [`metadata.labels.${key}`, value])])),
  }));
  // The cluster that Argo CD runs in has no labels to be selected by.
  if (!selects && !clusters.some(({ server }) => server === inCluster.server)) sets.push({ ...inCluster, nameNormalized: inCluster.name, project: '' });
  const made = await withValues({ parameters: sets }, options, templates);
  return 'parameters' in made && truthIn(options, 'flatList') === true ? { parameters: [{ clusters: made.parameters }] } : made;
}

/** The `values` of a generator, which may use its own parameters. */
async function withValues(made: Generated, options: JsonObject, templates: Templates): Promise<Generated> {
  const values = objectIn(options, 'values');
  if ('problem' in made || values === undefined) return made;
  const parameters: JsonObject[] = [];
  for (const [at, filled] of (await templates.fill(values, made.parameters)).entries()) {
    const own = made.parameters[at] ?? {};
    if ('error' in filled) return declared(`"values" cannot be filled: ${filled.error}`);
    const texts = isObject(filled.value) ? filled.value : {};
    parameters.push({ ...own, ...(templates.isGo ? { values: texts } : Object.fromEntries(Object.entries(texts).map(([key, value]) => [`values.${key}`, value]))) });
  }
  return { parameters };
}

/** See the Argo CD documentation, Matrix Generator. */
async function matrixParameters(options: JsonObject, context: GeneratorContext, depth: number): Promise<Generated> {
  const entries = listIn(options, 'generators').filter(isObject);
  const [first, second] = entries;
  if (first === undefined || second === undefined || entries.length !== 2) return declared(`A matrix is of two generators, but there are ${entries.length}.`);
  const outer = await generate(first, context, undefined, depth + 1);
  if ('problem' in outer) return outer;
  const parameters: JsonObject[] = [];
  for (const a of outer.parameters) {
    const inner = await generate(second, context, a, depth + 1);
    if ('problem' in inner) return inner;
    for (const b of inner.parameters) {
      if (parameters.length > mostParameters) return { parameters };
      if (context.templates.isGo) parameters.push(merged(b, a));
      else {
        const clash = Object.keys(b).find((key) => Object.hasOwn(a, key) && !sameJson(a[key], b[key]));
        if (clash !== undefined) return declared(`Both generators of the matrix give "${clash}", with different values, which Argo CD refuses. Set "pathParamPrefix" on one of them where both are of git.`);
        parameters.push({ ...a, ...b });
      }
    }
  }
  return { parameters };
}

/** See the Argo CD documentation, Merge Generator. */
async function mergeParameters(options: JsonObject, context: GeneratorContext, depth: number): Promise<Generated> {
  const entries = listIn(options, 'generators').filter(isObject);
  const keys = [...new Set(textsIn(options, 'mergeKeys'))].sort();
  if (entries.length < 2) return declared(`A merge is of two generators or more, but there are ${entries.length}.`);
  if (keys.length === 0) return declared('A merge generator needs "mergeKeys".');
  const keyOf = (one: JsonObject): string => JSON.stringify(keys.map((key) => (Object.hasOwn(one, key) ? one[key] : null)));
  let result: Map<string, JsonObject> | undefined;
  for (const entry of entries) {
    const made = await generate(entry, context, undefined, depth + 1);
    if ('problem' in made) return made;
    const own = new Map<string, JsonObject>();
    for (const one of made.parameters) {
      const key = keyOf(one);
      if (own.has(key)) return declared(`Two sets of parameters of one generator have the same ${keys.map((name) => `"${name}"`).join(', ')}, which Argo CD refuses in a merge.`);
      own.set(key, one);
    }
    if (result === undefined) result = own;
    else for (const [key, over] of own) {
      const before = result.get(key);
      if (before !== undefined) result.set(key, context.templates.isGo ? merged(before, over) : { ...before, ...over });
    }
  }
  return { parameters: [...(result?.values() ?? [])] };
}

/** Maps are merged, anything else is replaced. */
function merged(under: JsonObject, over: JsonObject): JsonObject {
  return { ...under, ...Object.fromEntries(Object.entries(over).map(([key, value]) => {
    const before = Object.hasOwn(under, key) ? under[key] : undefined;
    return [key, isObject(before) && isObject(value) ? merged(before, value) : value];
  })) };
}

/** The generator with parameters put in. Its `values` may name parameters of its own, which are not known yet. */
async function interpolated(entry: JsonObject, given: JsonObject, templates: Templates): Promise<{ readonly value: JsonValue } | { readonly error: string }> {
  const [name = ''] = generatorsIn(entry);
  const options = objectIn(entry, name) ?? {};
  const { values, ...rest } = options;
  // What a template in it makes of Applications is filled later, when all parameters are known.
  const { template, ...own } = rest;
  const [filled] = await templates.fill({ ...entry, [name]: name === 'list' ? rest : own }, [given]);
  if (filled === undefined || 'error' in filled || !isObject(filled.value)) return filled ?? { value: entry };
  const known: [string, JsonValue][] = [];
  for (const [key, value] of Object.entries(isObject(values) ? values : {})) {
    const [one] = await templates.fill(value, [given]);
    known.push([key, one !== undefined && 'value' in one && !leavesOpen(one.value) ? one.value : value]);
  }
  return { value: { ...filled.value, [name]: { ...objectIn(filled.value, name), ...(template === undefined ? {} : { template }), ...(values === undefined ? {} : { values: Object.fromEntries(known) }) } } };
}

/** Go's word for a parameter that is not there. */
function leavesOpen(value: JsonValue): boolean {
  return typeof value === 'string' && value.includes('<no value>');
}
