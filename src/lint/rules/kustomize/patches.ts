import { isList, isObject, parseApiVersion, parseYaml, resolvePath, folderOf, sourceText, toValue, type GroupVersionKind, type JsonObject, type JsonValue, type Path } from '../../../manifest/index.ts';
import { regularExpression } from '../../../schema/index.ts';
import type { KustomizedObject } from '../../fileSet.ts';
import type { RuleContext } from '../../rule.ts';
import { isKustomization } from './kustomization.ts';

/** One entry of `patches`, `patchesJson6902` or `patchesStrategicMerge`. */
export interface KustomizePatch {
  readonly field: 'patches' | 'patchesJson6902' | 'patchesStrategicMerge';
  /** Of the entry. */
  readonly path: Path;
  /** Where the patch is written: the inline text, or the path of its file. */
  readonly source: Path;
  /** Which objects it is for; undefined when the patch itself says it. */
  readonly target: JsonObject | undefined;
  /** What it holds; undefined when that is not known, since the file is not there or not read. */
  readonly documents: readonly JsonValue[] | undefined;
  /** Why its YAML cannot be read. */
  readonly problem: string | undefined;
}

/** The patches of a kustomization, in the order in which kustomize applies them. */
export function patchesOf(context: RuleContext): readonly KustomizePatch[] {
  const { object, path, files } = context;
  if (!isKustomization(object)) return [];
  const value = object.manifest.value;
  const read = (file: string) => {
    const resolved = resolvePath(folderOf(path), file);
    const known = resolved === undefined ? undefined : files.file(resolved);
    if (known === undefined || !known.isWhole || resolved === undefined) return undefined;
    return known.role === 'manifests' ? files.objectsIn(resolved).map((one) => one.value) : known.documents.filter((document) => document !== null);
  };
  const entry = (field: KustomizePatch['field'], at: Path, source: Path, text: JsonValue | undefined, file: JsonValue | undefined, target: JsonValue | undefined): KustomizePatch => ({
    field, path: at, source, target: isObject(target) ? target : undefined,
    ...(typeof text === 'string' ? inline(text) : { documents: typeof file === 'string' ? read(file) : undefined, problem: undefined }),
  });
  const list = (field: string) => (isList(value[field]) ? [...value[field].entries()] : []);
  return [
    ...list('patchesStrategicMerge').flatMap(([index, item]) => {
      const at = ['patchesStrategicMerge', index];
      if (typeof item !== 'string') return [];
      const isInline = item.includes('\n') || /^\s*\{|:\s/.test(item);
      return [entry('patchesStrategicMerge', at, at, isInline ? item : undefined, item, undefined)];
    }),
    ...(['patches', 'patchesJson6902'] as const).flatMap((field) => list(field).flatMap(([index, item]) => {
      if (!isObject(item)) return [];
      const at = [field, index];
      const key = typeof item['patch'] === 'string' ? 'patch' : 'path';
      return [entry(field, at, [...at, key], item['patch'], item['path'], item['target'])];
    })),
  ];
}

function inline(text: string): Pick<KustomizePatch, 'documents' | 'problem'> {
  const documents = parseYaml(sourceText(text));
  const problem = documents.flatMap(({ problems }) => problems).find(({ code }) => code !== 'duplicate-key');
  if (problem !== undefined) return { documents: undefined, problem: problem.message };
  return { documents: documents.flatMap(({ root }) => (root === undefined ? [] : [toValue(root)])).filter((document) => document !== null), problem: undefined };
}

/** The operations of a JSON patch; undefined when it is a strategic merge patch or nothing. */
export function operationsOf({ documents }: KustomizePatch): readonly JsonObject[] | undefined {
  const list = documents?.find(isList);
  return list?.filter(isObject);
}

/** The partial objects of a strategic merge patch. */
export function partialObjectsOf({ documents }: KustomizePatch): readonly JsonObject[] {
  return documents?.filter(isObject) ?? [];
}

export interface Identity {
  readonly gvk: GroupVersionKind;
  readonly name: string;
  readonly namespace: string | undefined;
}

/** Which object a partial object is for; undefined when it does not say it. */
export function identityOf({ apiVersion, kind, metadata }: JsonObject): Identity | undefined {
  const { name, namespace } = isObject(metadata) ? metadata : {};
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof name !== 'string') return undefined;
  return { gvk: { ...parseApiVersion(apiVersion), kind }, name, namespace: typeof namespace === 'string' && namespace !== '' ? namespace : undefined };
}

const effective = (namespace: string | undefined) => namespace ?? 'default';

/** Whether a strategic merge patch without target is for the object (kustomize, kyaml/resid, ResId.Equals). */
export function isFor({ gvk, name, namespace }: Identity, { object, ids }: KustomizedObject): boolean {
  return gvk.group === object.gvk.group && gvk.version === object.gvk.version && gvk.kind === object.gvk.kind
    && ids.some((id) => id.name === name && effective(id.namespace) === effective(namespace));
}

/** Whether a selector may select an object; selectors of labels and annotations are taken as true, for these may still be set. */
export function selects(selector: JsonObject, { object, ids }: KustomizedObject): boolean {
  const matches = (key: string, text: string) => matchesPattern(selector[key], text);
  return matches('group', object.gvk.group) && matches('version', object.gvk.version) && matches('kind', object.gvk.kind)
    && ids.some(({ name }) => matches('name', name)) && ids.some(({ namespace }) => matches('namespace', effective(namespace)));
}

/** kustomize takes each part of a selector as a regular expression for the whole text; one that cannot be read fits. */
function matchesPattern(pattern: JsonValue | undefined, text: string): boolean {
  if (typeof pattern !== 'string' || pattern === '' || pattern === text) return true;
  return regularExpression(`^(?:${pattern})$`)?.test(text) ?? true;
}

/** What a selector asks for, in words: `Deployment web`. */
export function selectorText(selector: JsonObject): string {
  const part = (key: string) => (typeof selector[key] === 'string' ? selector[key] : '');
  const extra = [['namespace', part('namespace')], ['group', part('group')], ['version', part('version')]].filter(([, text]) => text !== '').map(([key, text]) => `${String(key)} ${String(text)}`);
  const text = [`${part('kind') || 'object'}${part('name') === '' ? '' : ` ${part('name')}`}`, ...extra].join(', ');
  return text;
}
