import { isList, isObject, type JsonValue, type ManifestObject, parsePath, type Path, podSpecPath, valueAt } from '../manifest/index.ts';
import type { Container, ObjectView, Place, PodView, View } from './rule.ts';

/** The three lists of a PodSpec that hold containers, in the order in which they start. */
const containerLists = [
  { key: 'initContainers', type: 'init', label: 'Init container' },
  { key: 'containers', type: 'container', label: 'Container' },
  { key: 'ephemeralContainers', type: 'ephemeral', label: 'Ephemeral container' },
] as const;

/** What the rules see of an object itself. */
export interface ViewedObject {
  readonly object: ObjectView;
  readonly pod: PodView | undefined;
  readonly containers: readonly Container[];
}

/** The object, and its pod and containers where it is or creates a pod. */
export function viewObject(manifest: ManifestObject): ViewedObject {
  const object: ObjectView = { ...view(manifest, [], manifest.value), manifest };
  const path = podSpecPath(manifest.gvk);
  const spec = path && valueAt(manifest.value, path);
  if (!path || !isObject(spec)) return { object, pod: undefined, containers: [] };
  const pod = view(manifest, path, spec);
  const containers = containerLists.flatMap(({ key, type, label }) =>
    pod.items(key).map((item, index) => container(item, type, label, `${key}[${index}]`)));
  const podView: PodView = { ...pod, containers, windows: pod.get('os.name') === 'windows' };
  return { object, pod: podView, containers };
}

function container(item: View, type: Container['type'], label: string, fallback: string): Container {
  const written = item.get('name');
  const name = typeof written === 'string' && written !== '' ? written : fallback;
  return { ...item, name, type, label: `${label} "${name}"` };
}

function view(object: ManifestObject, path: Path, value: JsonValue | undefined): View {
  const get = (below: string) => (value === undefined ? undefined : valueAt(value, pathOf(below)));
  const at = (below = '', part: Place['part'] = 'value'): Place => ({ object, part, path: below === '' ? path : [...path, ...pathOf(below)] });
  const items = (below: string) => {
    const list = get(below);
    return isList(list) ? list.map((item, index) => view(object, [...at(below).path, index], item)) : [];
  };
  return { path, value, get, at, items };
}

/** Paths that rules have asked for; they are written in the rules, so there are few, and read for every container. */
const paths = new Map<string, Path>();

function pathOf(dotted: string): Path {
  let path = paths.get(dotted);
  if (!path) paths.set(dotted, (path = parsePath(dotted)));
  return path;
}
