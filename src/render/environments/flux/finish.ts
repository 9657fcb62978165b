import { isObject, parseYaml, sameJson, sourceText, toValue, valueAt } from '../../../manifest/index.ts';
import type { JsonObject, Path } from '../../../manifest/index.ts';
import { parseApiVersion } from '../../../manifest/index.ts';
import type { RenderedObject, RenderProblem, Trace } from '../../rendered.ts';
import type { BuildOptions } from '../../build.ts';
import { substituteVariables } from '../../wasm/substitute.ts';
import { placeAt } from '../place.ts';
import type { Declared } from '../deliverer.ts';
import type { Finished } from '../delivered.ts';
import { objectAt } from './fields.ts';
import type { PostBuild } from './variables.ts';
import { hasOption } from './variables.ts';

/** An object with another value, and where what differs comes from. */
export function withValue(object: RenderedObject, value: JsonObject, trace: RenderedObject['trace']): RenderedObject {
  const apiVersion = typeof value['apiVersion'] === 'string' ? value['apiVersion'] : object.apiVersion;
  const text = (path: Path): string | undefined => {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : undefined;
  };
  return {
    gvk: { ...parseApiVersion(apiVersion), kind: text(['kind']) ?? object.gvk.kind },
    apiVersion,
    name: text(['metadata', 'name']) ?? '',
    namespace: text(['metadata', 'namespace']),
    value,
    trace,
  };
}

const place = (object: RenderedObject): Pick<RenderProblem, 'file' | 'line'> => {
  const { file, line } = object.trace(['kind']);
  return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
};

/** Puts the variables into the objects, and says which are not known. */
export async function substituted(objects: readonly RenderedObject[], postBuild: PostBuild, declared: Declared, options: BuildOptions): Promise<Finished> {
  const { known, unknown, absent, isAlways } = postBuild;
  const problems: RenderProblem[] = [...postBuild.problems];
  if (known.size === 0 && unknown.size === 0 && absent.length === 0 && !isAlways) return { objects, problems, complete: true };
  // What holds no variable would only be read and written again.
  const asked = objects.flatMap((object) => {
    const text = JSON.stringify(object.value);
    return text.includes('${') ? [{ object, text }] : [];
  });
  const variables = Object.fromEntries([...known].map(([name, { value }]) => [name, value]));
  const results = await substituteVariables(asked.map(({ text }) => text), { variables, unknown: [...unknown.keys()], rest: absent.length > 0 }, options);
  const at = placeAt(declared, ['spec', 'postBuild']);
  if ('problem' in results) return { objects: [], problems: [{ ...results.problem, ...at }], complete: false };

  const changed = new Map<RenderedObject, RenderedObject>();
  const withoutValue = new Map<string, string[]>();
  const notKnown = new Set<string>();
  let complete = true;
  for (const [index, { object, text }] of asked.entries()) {
    const result = results[index];
    if (result === undefined || result.disabled) continue;
    const hidden = result.names.filter((name) => isNotKnown(name));
    for (const name of hidden) notKnown.add(name);
    const [document] = result.text === undefined ? [] : parseYaml(sourceText(result.text));
    const value = document?.root === undefined ? undefined : toValue(document.root);
    if (!isObject(value)) {
      complete = false;
      problems.push({ code: 'kustomize-failed', message: `The variables cannot be put into ${object.gvk.kind} ${object.name}${hidden.length > 0 ? ', of which some are not known here' : ', and Flux would fail the same way'}: ${result.error ?? 'the result is no object'}`, ...place(object) });
      continue;
    }
    const isNamed = ['kind', 'apiVersion'].some((field) => hasUnknown(value[field])) || hasUnknown(valueAt(value, ['metadata', 'name'])) || hasUnknown(valueAt(value, ['metadata', 'namespace']));
    if (isNamed) complete = false;
    for (const name of result.names) {
      if (known.has(name) || isNotKnown(name) || !hasBare(text, name)) continue;
      withoutValue.set(name, [...withoutValue.get(name) ?? [], `${object.gvk.kind} ${object.name}`]);
    }
    changed.set(object, withValue(object, value, (path) => traceOf(object, value, path)));
  }
  if (!complete && problems.some(({ code }) => code === 'kustomize-failed') && notKnown.size === 0) return { objects: [], problems, complete: false };
  if (notKnown.size > 0) problems.push(unknownProblem([...notKnown], postBuild, at));
  for (const [name, users] of withoutValue) problems.push(emptyProblem(name, users, postBuild, at));
  return { objects: objects.map((object) => changed.get(object) ?? object), problems, complete };

  function isNotKnown(name: string): boolean {
    return unknown.has(name) || (absent.length > 0 && !known.has(name));
  }
  function hasUnknown(value: unknown): boolean {
    return typeof value === 'string' && [...value.matchAll(/\$\{(\w+)\}/g)].some(([, name = '']) => isNotKnown(name));
  }
  function traceOf(object: RenderedObject, value: JsonObject, path: Path): Trace {
    const before = valueAt(object.value, path);
    const after = valueAt(value, path);
    if (before !== undefined && after !== undefined && sameJson(before, after)) return object.trace(path);
    if (before === undefined) return { ...object.trace(path.slice(0, -1)), certainty: 'file' };
    const [, whole] = typeof before === 'string' ? /^\$\{(\w+)\}$/.exec(before) ?? [] : [];
    const variable = whole === undefined ? undefined : known.get(whole);
    if (variable !== undefined && variable.trace.certainty !== 'unknown') return variable.trace;
    const names = typeof before === 'string' ? [...new Set([...before.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name))] : [];
    const [only] = names.length === 1 ? names : [];
    const part = only === undefined ? undefined : known.get(only);
    // A part of the text was written here and a part there: neither gives the value.
    const own = part !== undefined && part.trace.certainty !== 'unknown' ? part.trace : object.trace(path);
    return own.certainty === 'exact' ? { ...own, certainty: 'file' } : own;
  }
}

/** Whether a variable stands in a text without a default, so that nothing is put in its place. */
function hasBare(text: string, name: string): boolean {
  return new RegExp(`(?<!\\$)\\$\\{${name}\\}`).test(text);
}

function some(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}

function unknownProblem(names: readonly string[], { unknown, absent }: PostBuild, at: Pick<RenderProblem, 'file' | 'line'>): RenderProblem {
  const from = [...new Set([...names.flatMap((name) => unknown.get(name) ?? []), ...(names.some((name) => !unknown.has(name)) ? absent.map((one) => `${one}, which is not in this repository`) : [])])];
  return { code: 'not-known-offline', message: `The values of ${some(names.map((name) => `\${${name}}`))} are not known here, since they come from ${from.join('; ')}. They are shown as they are written, and a change of them is not seen.`, ...at };
}

function emptyProblem(name: string, users: readonly string[], { optional }: PostBuild, at: Pick<RenderProblem, 'file' | 'line'>): RenderProblem {
  return optional.length > 0
    ? { code: 'not-known-offline', message: `\${${name}} has a value only if the cluster has ${optional.join(' or ')}, which is optional and not in this repository. It is shown as empty in ${some(users)}.`, variable: name, ...at }
    : { code: 'declaration', message: `\${${name}} has no value, so Flux puts nothing in its place in ${some(users)}. Give it a value in "postBuild", or a default: "\${${name}:=…}". If it is not meant for Flux, write "$\${${name}}", or annotate the object with "kustomize.toolkit.fluxcd.io/substitute: disabled".`, variable: name, ...at };
}

/** The labels and annotations that a declaration gives all its objects. */
export function withCommonMetadata(objects: readonly RenderedObject[], declared: Declared): readonly RenderedObject[] {
  const fields = (['labels', 'annotations'] as const).flatMap((field) => {
    const added = objectAt(declared.object, ['spec', 'commonMetadata', field]);
    return added === undefined ? [] : [{ field, added }];
  });
  if (fields.length === 0) return objects;
  return objects.map((object) => {
    const metadata = isObject(object.value['metadata']) ? object.value['metadata'] : {};
    const merged = Object.fromEntries(fields.map(({ field, added }) => [field, { ...(isObject(metadata[field]) ? metadata[field] : {}), ...added }]));
    const trace = (path: Path): Trace => {
      const [first, field, key] = path;
      const mine = fields.find((one) => one.field === field);
      if (first !== 'metadata' || mine === undefined) return object.trace(path);
      if (path.length === 2) return valueAt(object.value, path) === undefined ? declared.object.trace(['spec', 'commonMetadata', mine.field]) : { ...object.trace(path), certainty: 'file' };
      return typeof key === 'string' && Object.hasOwn(mine.added, key) ? declared.object.trace(['spec', 'commonMetadata', mine.field, key]) : object.trace(path);
    };
    return withValue(object, { ...object.value, metadata: { ...metadata, ...merged } }, trace);
  });
}

/**
 * Objects that SOPS encrypted, as Flux applies them but for their values: without what SOPS notes beside them. Flux refuses an encrypted
 * Secret where no decryption is set up; see the Flux documentation, Decryption.
 */
export function withoutEncryption(objects: readonly RenderedObject[], declared: Declared): Finished {
  const encrypted = objects.filter(({ value }) => isObject(value['sops']));
  if (encrypted.length === 0) return { objects, problems: [], complete: true };
  const decrypts = objectAt(declared.object, ['spec', 'decryption']) !== undefined;
  const refused = decrypts ? [] : encrypted.filter(({ gvk, value }) => gvk.kind === 'Secret' && !hasOption(value, 'kustomize.toolkit.fluxcd.io/decrypt', 'disabled'));
  const problems: RenderProblem[] = refused.map((object) => ({ code: 'declaration', message: `Secret ${object.name} is encrypted with SOPS, but this Kustomization has no "decryption", so Flux refuses to apply it and everything beside it. Add "decryption: {provider: sops}" with the key's Secret.`, ...place(object) }));
  if (decrypts) problems.push({ code: 'not-known-offline', message: `${some(encrypted.map(({ gvk, name }) => `${gvk.kind} ${name}`))} ${encrypted.length === 1 ? 'is' : 'are'} encrypted with SOPS. The values are not known here: they are compared as they are encrypted, and never shown.`, ...placeAt(declared, ['spec', 'decryption']) });
  return {
    objects: objects.map((object) => {
      if (!encrypted.includes(object)) return object;
      const value = Object.fromEntries(Object.entries(object.value).filter(([key]) => key !== 'sops'));
      return withValue(object, value, (path) => object.trace(path));
    }),
    problems,
    complete: true,
  };
}
