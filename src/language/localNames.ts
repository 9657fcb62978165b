import { isList, isObject, podSpecPath, valueAt, type JsonValue, type Path } from '../manifest/index.ts';
import type { CursorObject } from './cursor.ts';

/** What parts of one object name in another part of it. */
interface Row {
  /** Field that names, in an item of this list of a container. */
  readonly list: string;
  /** Lists below the PodSpec, or from the object's root, whose items have the name. */
  readonly declared: readonly { readonly of: 'pod' | 'object'; readonly path: Path }[];
}

/** Kubernetes API reference, Container and PodSpec. */
const rows: readonly Row[] = [
  { list: 'volumeMounts', declared: [{ of: 'pod', path: ['volumes'] }, { of: 'object', path: ['spec', 'volumeClaimTemplates'] }] },
  { list: 'volumeDevices', declared: [{ of: 'pod', path: ['volumes'] }, { of: 'object', path: ['spec', 'volumeClaimTemplates'] }] },
];

/** A name that is declared in an object, and where. */
export interface LocalName {
  readonly name: string;
  readonly path: Path;
}

/** The names that a path of an object may refer to within it: volumes, for the name of a mount. */
export function localNamesFor({ gvk, value }: CursorObject, path: Path): readonly LocalName[] {
  const pod = podSpecPath(gvk);
  const row = pod !== undefined && path.at(-1) === 'name' ? rows.find(({ list }) => list === path.at(-3)) : undefined;
  return row === undefined || pod === undefined ? [] : row.declared.flatMap(({ of, path: below }) => namesIn(value, of === 'pod' ? [...pod, ...below] : below));
}

/** Where an object refers to a name that it declares at a path; undefined when none is declared there. */
export function localUses({ gvk, value }: CursorObject, path: Path): readonly Path[] | undefined {
  const pod = podSpecPath(gvk);
  if (pod === undefined) return undefined;
  const declared = ['volumes'].flatMap((list) => namesIn(value, [...pod, list])).concat(namesIn(value, ['spec', 'volumeClaimTemplates']));
  const own = declared.find((name) => isSame(name.path, path));
  if (!own) return undefined;
  const containers = ['containers', 'initContainers', 'ephemeralContainers'].flatMap((list) => itemsOf(valueAt(value, [...pod, list])).map((_item, index) => [...pod, list, index]));
  return containers.flatMap((container) => rows.flatMap(({ list }) => itemsOf(valueAt(value, [...container, list])).flatMap((item, index) => (isObject(item) && item['name'] === own.name ? [[...container, list, index, 'name']] : []))));
}

function namesIn(value: JsonValue, list: Path): LocalName[] {
  return itemsOf(valueAt(value, list)).flatMap((item, index): LocalName[] => {
    if (!isObject(item)) return [];
    const metadata = item['metadata'];
    const [name, below]: [JsonValue | undefined, Path] = isObject(metadata) ? [metadata['name'], ['metadata', 'name']] : [item['name'], ['name']];
    return typeof name === 'string' ? [{ name, path: [...list, index, ...below] }] : [];
  });
}

const itemsOf = (value: JsonValue | undefined): readonly JsonValue[] => (isList(value) ? value : []);
const isSame = (a: Path, b: Path) => a.length === b.length && a.every((step, index) => step === b[index]);
