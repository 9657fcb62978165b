import { isList, isObject, objectReferences, podSpecPath, valueAt, type JsonObject, type JsonValue } from '../manifest/index.ts';
import type { SetObject } from '../lint/index.ts';
import type { Workspace } from '../workspace/index.ts';

/** What the objects of a folder use: worth proposing where the same thing is asked for again. */
export interface Usage {
  /** Images, with how often each is used. */
  readonly images: ReadonlyMap<string, number>;
  /** Names by which objects of a kind are referred to, by `group/Kind`. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Labels of objects and their pods: key to values. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

interface Reading {
  readonly images: Map<string, number>;
  readonly names: Map<string, Map<string, number>>;
  readonly labels: Map<string, Map<string, number>>;
}

interface Scan {
  /** What is handed out: the last scan that ended, or the one under way while there was none. */
  usage: Reading;
  reading: Reading;
  objects: Iterator<SetObject> | undefined;
  ended: number;
}

/** Milliseconds of a request that may go into reading on. */
const budget = 15;
/** Milliseconds after which the folder is read anew. */
const fresh = 5_000;

const scans = new WeakMap<Workspace, Scan>();

/**
 * What the objects of a folder use. A large folder is read in several requests, so that none of them waits: the first
 * may know only a part.
 */
export function usageOf(workspace: Workspace): Usage {
  let scan = scans.get(workspace);
  if (scan === undefined) {
    const reading = empty();
    scans.set(workspace, (scan = { usage: reading, reading, objects: workspace.objects()[Symbol.iterator](), ended: 0 }));
  }
  const now = performance.now();
  if (scan.objects === undefined && now - scan.ended > fresh) {
    scan.reading = empty();
    scan.objects = workspace.objects()[Symbol.iterator]();
  }
  while (scan.objects !== undefined && performance.now() - now < budget) {
    for (let count = 0; count < 50; count++) {
      const next = scan.objects.next();
      if (next.done === true) {
        scan.usage = scan.reading;
        scan.objects = undefined;
        scan.ended = now;
        break;
      }
      read(next.value, scan.reading);
    }
  }
  return scan.usage;
}

function read(object: SetObject, { images, names, labels }: Reading): void {
  for (const reference of objectReferences(object)) if (reference.name !== '') add(within(names, `${reference.group}/${reference.kind}`), reference.name);
  addLabels(labels, valueAt(object.value, ['metadata', 'labels']));
  const path = podSpecPath(object.gvk);
  const spec = path && valueAt(object.value, path);
  if (path === undefined || !isObject(spec)) return;
  addLabels(labels, valueAt(object.value, [...path.slice(0, -1), 'metadata', 'labels']));
  for (const container of containersOf(spec)) if (typeof container['image'] === 'string') add(images, container['image']);
}

/** The containers of a PodSpec, all of its lists. */
export function containersOf(spec: JsonObject): readonly JsonObject[] {
  return ['containers', 'initContainers', 'ephemeralContainers'].flatMap((list) => {
    const items = spec[list];
    return isList(items) ? items.filter(isObject) : [];
  });
}

function addLabels(labels: Map<string, Map<string, number>>, value: JsonValue | undefined): void {
  if (!isObject(value)) return;
  for (const [key, text] of Object.entries(value)) if (typeof text === 'string') add(within(labels, key), text);
}

const empty = (): Reading => ({ images: new Map<string, number>(), names: new Map<string, Map<string, number>>(), labels: new Map<string, Map<string, number>>() });

function within(map: Map<string, Map<string, number>>, key: string): Map<string, number> {
  let found = map.get(key);
  if (found === undefined) map.set(key, (found = new Map<string, number>()));
  return found;
}

function add(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
