import type { SetObject } from '../lint/index.ts';
import { isList, isObject, type JsonObject, type JsonValue } from '../manifest/index.ts';

/**
 * The ConfigMaps and Secrets that a kustomization generates, by the name under which other files refer to them, with
 * the keys of their data and no values. Source: kustomize documentation, configMapGenerator and secretGenerator.
 */
export function generatedObjects(path: string, kustomization: JsonValue | undefined): SetObject[] {
  if (!isObject(kustomization)) return [];
  return [
    ...itemsOf(kustomization, 'configMapGenerator').flatMap((generator) => generated(path, 'ConfigMap', generator, kustomization)),
    ...itemsOf(kustomization, 'secretGenerator').flatMap((generator) => generated(path, 'Secret', generator, kustomization)),
  ];
}

function generated(file: string, kind: 'ConfigMap' | 'Secret', generator: JsonObject, kustomization: JsonObject): SetObject[] {
  const { name, namespace, behavior } = generator;
  if (typeof name !== 'string') return [];
  const written = textOf(namespace) ?? textOf(kustomization['namespace']);
  const readsKeys = itemsOf(generator, 'envs', true).length > 0 || typeof generator['env'] === 'string';
  const keys = [
    ...itemsOf(generator, 'literals', true).map((literal) => literal.slice(0, Math.max(0, literal.indexOf('=')))),
    ...itemsOf(generator, 'files', true).map((entry) => (entry.includes('=') ? entry.slice(0, entry.indexOf('=')) : entry.slice(entry.lastIndexOf('/') + 1))),
  ];
  return [{
    gvk: { group: '', version: 'v1', kind },
    apiVersion: 'v1',
    name,
    namespace: written,
    value: { apiVersion: 'v1', kind, metadata: { name, ...(written === undefined ? {} : { namespace: written }) }, data: Object.fromEntries(keys.map((key) => [key, ''])) },
    file,
    generated: true,
    ...(readsKeys || behavior === 'merge' ? { openKeys: true as const } : {}),
  }];
}

function itemsOf(value: JsonObject, key: string): readonly JsonObject[];
function itemsOf(value: JsonObject, key: string, texts: true): readonly string[];
function itemsOf(value: JsonObject, key: string, texts?: true): readonly (JsonObject | string)[] {
  const list = value[key];
  if (!isList(list)) return [];
  return texts ? list.filter((item) => typeof item === 'string') : list.filter(isObject);
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
