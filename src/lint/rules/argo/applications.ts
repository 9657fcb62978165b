import { isObject, parsePath, type JsonObject, type JsonValue } from '../../../manifest/index.ts';
import { holdsVariable, repositoryAddress } from '../../../schema/index.ts';
import { folderNamed } from '../../appliedObjects.ts';
import type { FileSet } from '../../fileSet.ts';
import type { ObjectSet, SetObject } from '../../objectSet.ts';
import type { ObjectView, Place } from '../../rule.ts';

export function isArgo({ manifest: { gvk } }: ObjectView, kind: string): boolean {
  return gvk.kind === kind && gvk.group === 'argoproj.io';
}

/** Where an Application, or the template of an ApplicationSet, has its spec; undefined for other kinds. */
export function specPathOf({ manifest: { gvk: { kind, group } } }: ObjectView): string | undefined {
  if (group !== 'argoproj.io') return undefined;
  return kind === 'Application' ? 'spec' : kind === 'ApplicationSet' ? 'spec.template.spec' : undefined;
}

/** A part of an object at a dotted path. */
export interface Part {
  get(path: string): JsonValue | undefined;
  at(path?: string, part?: Place['part']): Place;
}

function partOf(object: ObjectView, prefix: string): Part {
  return { get: (path) => object.get(`${prefix}.${path}`), at: (path, part) => object.at(path === undefined ? prefix : `${prefix}.${path}`, part) };
}

/** The sources of an Application: `source`, or each of `sources`. */
export function sourcesOf(object: ObjectView): readonly Part[] {
  const spec = specPathOf(object);
  if (spec === undefined) return [];
  const listed = object.items(`${spec}.sources`);
  if (listed.length > 0) return listed;
  return isObject(object.get(`${spec}.source`)) ? [partOf(object, `${spec}.source`)] : [];
}

/** A text that is written out; undefined for templates and everything else. */
export function plainText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' && !holdsVariable(value) ? value : undefined;
}

/** The folders that Applications take from each address, by what the index gives for a kind: it stays the same until one changes. */
const foldersByAddress = new WeakMap<readonly SetObject[], ReadonlyMap<string, readonly string[]>>();

function foldersOf(applications: readonly SetObject[]): ReadonlyMap<string, readonly string[]> {
  const known = foldersByAddress.get(applications);
  if (known !== undefined) return known;
  const folders = new Map<string, string[]>();
  for (const source of applications.flatMap(({ value }) => plainSources(value))) {
    const path = plainText(source['path']);
    const folder = path === undefined ? undefined : folderNamed(path);
    if (typeof source['repoURL'] !== 'string' || folder === undefined || folder === '') continue;
    const address = repositoryAddress(source['repoURL']);
    folders.set(address, [...(folders.get(address) ?? []), folder]);
  }
  foldersByAddress.set(applications, folders);
  return folders;
}

/**
 * Whether an address is that of this repository: no file says it, so it is judged by whether the paths that Applications
 * take from there are here. A path at the top proves nothing.
 */
export function isThisRepository(url: string, repository: ObjectSet, files: FileSet): boolean {
  const wanted = repositoryAddress(url);
  const named = ['Application', 'ApplicationSet'].flatMap((kind) => foldersOf(repository.ofKind('argoproj.io', kind)).get(wanted) ?? []);
  const here = named.filter((folder) => files.typeOf(folder) !== undefined).length;
  return here > 0 && here >= named.length - here;
}

function plainSources(application: JsonObject): readonly JsonObject[] {
  const spec = application['kind'] === 'Application' ? application['spec'] : below(application, 'spec.template.spec');
  if (!isObject(spec)) return [];
  const { source, sources } = spec;
  return [source, ...(Array.isArray(sources) ? (sources as readonly JsonValue[]) : [])].filter(isObject);
}

function below(value: JsonValue, path: string): JsonValue | undefined {
  return parsePath(path).reduce<JsonValue | undefined>((inner, key) => (isObject(inner) ? inner[String(key)] : undefined), value);
}
