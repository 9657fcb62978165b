import { isObject, type JsonObject, type JsonValue, type Path, valueAt } from '../../manifest/index.ts';
import type { ObjectView, Place, PodView } from '../rule.ts';

/** The labels and annotations of the pods that an object is or creates. */
export interface PodMetadata {
  readonly labels: JsonObject;
  readonly annotations: readonly { readonly key: string; readonly value: JsonValue; readonly place: Place }[];
}

export function podMetadata(object: ObjectView, pod: PodView): PodMetadata {
  const path: Path = [...pod.path.slice(0, -1), 'metadata'];
  const metadata = valueAt(object.manifest.value, path);
  const { labels, annotations } = isObject(metadata) ? metadata : {};
  return {
    labels: isObject(labels) ? labels : {},
    annotations: isObject(annotations) ? Object.entries(annotations).map(([key, value]) => ({ key, value, place: placeOf(object, [...path, 'annotations', key]) })) : [],
  };
}

function placeOf({ manifest }: ObjectView, path: Path): Place {
  return { object: manifest, path, part: 'key' };
}
