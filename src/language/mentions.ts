import { isList, isObject, parseManifestFile, positionAt, rangeAt, sameJson, type JsonObject, type JsonValue, type ManifestObject, type Path } from '../manifest/index.ts';
import { documentObjects } from '../lint/documentObjects.ts';
import type { SetObject } from '../lint/index.ts';
import type { Workspace } from '../workspace/index.ts';
import type { Location } from './protocol.ts';

/** A place in an object of a file, by its path. */
export interface Mention {
  readonly file: string;
  /** The object, or the whole document of a patch or kustomization, as it was read. */
  readonly value: JsonObject;
  readonly path: Path;
  readonly part: 'key' | 'value';
}

/** Texts of files, as the editor has them. */
export type Texts = (path: string) => Promise<string | undefined>;

/** Where mentions stand; those whose file has changed meanwhile are left out. */
export async function locate(mentions: readonly Mention[], workspace: Workspace, texts: Texts): Promise<Location[]> {
  const byFile = new Map<string, Mention[]>();
  for (const mention of mentions) byFile.set(mention.file, [...(byFile.get(mention.file) ?? []), mention]);
  const located = await Promise.all([...byFile].map(async ([path, found]) => {
    const text = await texts(path);
    if (text === undefined) return [];
    const file = parseManifestFile(path, text, workspace.hints(path));
    const objects = file.role === 'manifests' ? file.objects : documentObjects(file);
    return found.flatMap((mention): Location[] => {
      const object = objects.find(({ value }) => sameJson(value, mention.value)) ?? objects.find(({ value }) => isSameObject(value, mention.value));
      return object === undefined ? [] : [locationOf(path, file.source, object, mention)];
    });
  }));
  return unique(located.flatMap((found) => found.sort((a, b) => a.start.line - b.start.line || a.start.character - b.start.character)));
}

function locationOf(path: string, source: Parameters<typeof positionAt>[0], object: ManifestObject, mention: Mention): Location {
  const range = rangeAt(object.node, mention.path, mention.part);
  return { path, start: positionAt(source, range.start), end: positionAt(source, range.end) };
}

function isSameObject(a: JsonObject, b: JsonObject): boolean {
  return a['kind'] === b['kind'] && sameJson(nameOf(a), nameOf(b));
}

const nameOf = ({ metadata }: JsonObject): JsonValue => (isObject(metadata) ? [metadata['name'] ?? null, metadata['namespace'] ?? null] : null);

function unique(locations: readonly Location[]): Location[] {
  const seen = new Set<string>();
  return locations.filter(({ path, start, end }) => {
    const key = `${path}:${String(start.line)}:${String(start.character)}:${String(end.line)}:${String(end.character)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Where an object has its name: in its metadata, or for what a kustomization generates, there. */
export function nameMentions(object: SetObject, workspace: Workspace): Mention[] {
  if (object.generated !== true) return [{ file: object.file, value: object.value, path: ['metadata', 'name'], part: 'value' }];
  return generatorsOf(object, workspace).map(({ value, path }) => ({ file: object.file, value, path: [...path, 'name'], part: 'value' }));
}

/** Where an object has a key of its data. */
export function dataMentions(object: SetObject, key: string, workspace: Workspace): Mention[] {
  if (object.generated === true) {
    return generatorsOf(object, workspace).flatMap(({ value, path, generator }) => ['literals', 'files'].flatMap((field) => {
      const list = generator[field];
      return isList(list) ? list.flatMap((item, index): Mention[] => (typeof item === 'string' && keyOf(field, item) === key ? [{ file: object.file, value, path: [...path, field, index], part: 'value' }] : [])) : [];
    }));
  }
  return ['data', 'binaryData', 'stringData'].flatMap((field): Mention[] => {
    const data = object.value[field];
    return isObject(data) && Object.hasOwn(data, key) ? [{ file: object.file, value: object.value, path: [field, key], part: 'key' }] : [];
  });
}

function keyOf(field: string, item: string): string {
  const equals = item.indexOf('=');
  if (equals >= 0) return item.slice(0, equals);
  return field === 'files' ? item.slice(item.lastIndexOf('/') + 1) : '';
}

function generatorsOf(object: SetObject, workspace: Workspace): { value: JsonObject; path: Path; generator: JsonObject }[] {
  const [value] = workspace.scopeOf(object.file).files.file(object.file)?.documents ?? [];
  if (!isObject(value)) return [];
  const field = object.gvk.kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator';
  const list = value[field];
  if (!isList(list)) return [];
  return list.flatMap((generator, index) => (isObject(generator) && generator['name'] === object.name ? [{ value, path: [field, index], generator }] : []));
}
