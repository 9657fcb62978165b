import { createHash } from 'node:crypto';
import { isList, isObject, parseYaml, sourceText, toValue } from '../manifest/index.ts';
import type { JsonObject, JsonValue } from '../manifest/index.ts';
import type { Closure } from './closure.ts';
import type { Contents } from './contents.ts';
import type { RenderedObject, Trace } from './rendered.ts';
import { folderOf, resolvePath } from './repositoryPath.ts';

/** A kustomization whose encrypted Secrets are made without the program that decrypts them. */
export interface Undecrypted {
  readonly closure: Closure;
  /** The files of the Secrets, by the names that they have in them. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Puts kustomize's own secretGenerator in the place of KSOPS, a generator that runs a program to decrypt Secrets. SOPS leaves names,
 * keys and types in clear and encrypts values, so that all is known but the values, which are not shown anyway: the
 * Secrets have the encrypted texts for values; so have encrypted ConfigMaps. Encrypted objects of other kinds are left to kustomize, which says that it cannot make
 * them. The contents of the closure's files must have been loaded.
 * Source: KSOPS README, "KSOPS Generator Options", and SOPS README, "Encrypting only parts of a file".
 */
export function withoutDecryption(closure: Closure, contents: Contents): Undecrypted | undefined {
  const replaced = new Map<string, string>();
  const secrets = new Map<string, string>();
  for (const [path, id] of closure.files) {
    const text = contents.get(id);
    if (text === undefined || !text.includes('viaduct.ai/')) continue;
    const configurations = valuesIn(text);
    if (configurations.length === 0 || !configurations.every(isKsops)) continue;
    const made = configurations.flatMap((configuration) => generatorsOf(configuration, path, closure, contents, secrets));
    if (made.length === 0 || made.includes(undefined)) continue;
    const generators = made.map((generator) => JSON.stringify(generator)).join('\n---\n');
    const own = `undecrypted:${createHash('sha256').update(generators).digest('hex')}`;
    contents.set(own, generators);
    replaced.set(path, own);
  }
  if (replaced.size === 0) return undefined;
  return { closure: { ...closure, files: new Map([...closure.files].map(([path, id]) => [path, replaced.get(path) ?? id])) }, files: secrets };
}

/** Objects that were made from encrypted files are traced to these. */
export function tracedToFile(object: RenderedObject, { files }: Undecrypted): RenderedObject {
  if (object.gvk.kind !== 'Secret' && object.gvk.kind !== 'ConfigMap') return object;
  const name = object.name.replace(/-[2456789bcdfghkmt]{10}$/, '');
  const file = files.get(name) ?? [...files].find(([own]) => name.includes(own))?.[1];
  if (file === undefined) return object;
  const trace = (path: Parameters<RenderedObject['trace']>[0]): Trace => {
    const found = object.trace(path);
    return found.certainty === 'unknown' ? { certainty: 'file', file } : found;
  };
  return { ...object, trace };
}

const isKsops = (value: JsonObject): boolean => typeof value['apiVersion'] === 'string' && value['apiVersion'].startsWith('viaduct.ai/') && /^ksops\b/i.test(textOf(value['kind']) ?? '');

/** The generators that stand for one configuration of KSOPS; undefined among them where one cannot be said. */
function generatorsOf(configuration: JsonObject, path: string, closure: Closure, contents: Contents, secrets: Map<string, string>): readonly (JsonObject | undefined)[] {
  const encrypted = textsOf(configuration['files']).flatMap((written) => {
    const found = located(path, written, closure);
    const text = found === undefined ? undefined : contents.get(closure.files.get(found) ?? '');
    if (found === undefined || text === undefined) return [undefined];
    return valuesIn(text).map((value) => {
      const generator = generatorOf(value);
      if (generator !== undefined) secrets.set(textOf(generator['name']) ?? '', found);
      return generator;
    });
  });
  const composed = (isList(configuration['secretFrom']) ? configuration['secretFrom'] : []).map((one) => composedGenerator(one, path, closure, contents, secrets));
  return [...encrypted, ...composed];
}

/** Relative to the kustomization, which most often stands beside the configuration. */
function located(path: string, written: string, closure: Closure): string | undefined {
  return [folderOf(path), ...closure.folders].map((folder) => resolvePath(folder, written)).find((one) => one !== undefined && closure.files.has(one));
}

function generatorOf(value: JsonObject): JsonObject | undefined {
  const metadata = value['metadata'];
  const kind = value['kind'];
  if ((kind !== 'Secret' && kind !== 'ConfigMap') || !isObject(metadata)) return undefined;
  const literals = [value['data'], value['stringData']].flatMap((data) => (isObject(data) ? Object.entries(data) : [])).map(([key, text]) => `${key}=${textOf(text) ?? ''}`);
  const annotations = isObject(metadata['annotations']) ? metadata['annotations'] : {};
  return generatorFor(kind, metadata, value['type'], annotations, { literals });
}

/** `secretFrom`: a Secret whose values are whole encrypted files. */
function composedGenerator(from: JsonValue, path: string, closure: Closure, contents: Contents, secrets: Map<string, string>): JsonObject | undefined {
  const metadata = isObject(from) ? from['metadata'] : undefined;
  if (!isObject(from) || !isObject(metadata)) return undefined;
  const literals: string[] = [];
  for (const entry of [...textsOf(from['files']), ...textsOf(from['binaryFiles'])]) {
    const [key, written] = entry.includes('=') ? [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)] : [entry.split('/').at(-1) ?? entry, entry];
    const found = located(path, written, closure);
    const text = found === undefined ? undefined : contents.get(closure.files.get(found) ?? '');
    if (found === undefined || text === undefined) return undefined;
    secrets.set(textOf(metadata['name']) ?? '', found);
    literals.push(`${key}=${createHash('sha256').update(text).digest('hex')}`);
  }
  if (textsOf(from['envs']).length > 0) return undefined;
  return generatorFor('Secret', metadata, from['type'], isObject(metadata['annotations']) ? metadata['annotations'] : {}, { literals });
}

function generatorFor(kind: 'Secret' | 'ConfigMap', metadata: JsonObject, type: JsonValue | undefined, annotations: JsonObject, content: JsonObject): JsonObject {
  const { 'kustomize.config.k8s.io/needs-hash': needsHash, 'kustomize.config.k8s.io/behavior': behavior, ...kept } = annotations;
  const name = textOf(metadata['name']) ?? '';
  const namespace = metadata['namespace'];
  return {
    apiVersion: 'builtin',
    kind: `${kind}Generator`,
    metadata: { name },
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(type === undefined ? {} : { type }),
    ...(textOf(behavior) === undefined ? {} : { behavior: textOf(behavior) ?? '' }),
    ...content,
    options: {
      disableNameSuffixHash: needsHash !== 'true' && needsHash !== true,
      ...(isObject(metadata['labels']) ? { labels: metadata['labels'] } : {}),
      ...(Object.keys(kept).length === 0 ? {} : { annotations: kept }),
    },
  };
}

function valuesIn(text: string): readonly JsonObject[] {
  return parseYaml(sourceText(text)).flatMap(({ root, problems }) => {
    const value = root === undefined || problems.length > 0 ? undefined : toValue(root);
    return isObject(value) ? [value] : [];
  });
}

const textOf = (value: JsonValue | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const textsOf = (value: JsonValue | undefined): readonly string[] => (isList(value) ? value.filter((one) => typeof one === 'string') : []);
