import { isList, isObject, type JsonObject, type JsonValue } from '../manifest/index.ts';
import type { FileSet } from './fileSet.ts';
import type { ObjectSet, SetObject } from './objectSet.ts';

/**
 * Whether a patch in the repository may change an object, so that it is not applied as its file has it. Source: kustomize
 * documentation, patches, patchesStrategicMerge, patchesJson6902 and replacements; Flux documentation, Kustomization, Patches.
 */
export function mayBePatched({ files, repository }: { readonly files: FileSet; readonly repository: ObjectSet }, object: Pick<SetObject, 'gvk' | 'name'>): boolean {
  const isIt = (value: JsonValue | undefined) => isObject(value) && value['kind'] === object.gvk.kind && isObject(value['metadata']) && value['metadata']['name'] === object.name;
  if (files.withRole('patch').some(({ documents }) => documents.some(isIt))) return true;
  const byFlux = repository.ofKind('kustomize.toolkit.fluxcd.io', 'Kustomization').some(({ value }) => isObject(value['spec']) && isPatchedBy(value['spec'], object));
  return byFlux || files.withRole('kustomization').some(({ documents }) => documents.some((document) => isObject(document) && isPatchedBy(document, object)));
}

function isPatchedBy(kustomization: JsonObject, object: Pick<SetObject, 'gvk' | 'name'>): boolean {
  const inline = [...listOf(kustomization['patches']), ...listOf(kustomization['patchesStrategicMerge'])];
  if (inline.some((patch) => textOf(patch).includes(object.name))) return true;
  const targets = [...listOf(kustomization['patches']), ...listOf(kustomization['patchesJson6902'])].flatMap((patch) => (isObject(patch) ? [patch['target']] : []));
  const replaced = listOf(kustomization['replacements']).flatMap((item) => (isObject(item) ? listOf(item['targets']) : [])).flatMap((target) => (isObject(target) ? [target['select']] : []));
  return [...targets, ...replaced].some((target) => isObject(target) && matches(target['kind'], object.gvk.kind) && matches(target['name'], object.name));
}

const listOf = (value: JsonValue | undefined) => (isList(value) ? value : []);

/** The text of an inline strategic merge patch; patches with a target are judged by that. */
function textOf(patch: JsonValue): string {
  if (typeof patch === 'string') return patch;
  return isObject(patch) && patch['target'] === undefined && typeof patch['patch'] === 'string' ? patch['patch'] : '';
}

/**
 * A target's kind and name are regular expressions for the whole text; absent, they fit everything. What is more than
 * words and `.*` is not run, since it comes from anyone and may take for ever, and counts as fitting.
 */
function matches(pattern: JsonValue | undefined, text: string): boolean {
  if (typeof pattern !== 'string' || !/^[\w.|-]+(\.\*)?$/.test(pattern)) return true;
  return new RegExp(`^(${pattern})$`).test(text);
}
