import { isObject, podSpecPath, podSpecReferences, valueAt, type JsonObject, type ManifestObject, type ObjectReference, type Path } from '../../../manifest/index.ts';

/** A ConfigMap or Secret that a pod names, and one key of it where it names one. */
export interface PodReference {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  readonly namePath: Path;
  readonly key?: { readonly name: string; readonly path: Path };
  /** What happens without it. */
  readonly effect: string;
}

/** Kinds of other projects that hold a PodSpec (Knative Serving and KEDA documentation). */
const otherPodSpecs: Readonly<Record<string, Path>> = {
  'serving.knative.dev/Service': ['spec', 'template', 'spec'],
  'serving.knative.dev/Configuration': ['spec', 'template', 'spec'],
  'keda.sh/ScaledJob': ['spec', 'jobTargetRef', 'template', 'spec'],
};

const waits = 'its containers do not start';
const waitsForVolume = 'its pods wait for the volume and do not start';

const references = new WeakMap<ManifestObject, readonly PodReference[]>();

/** Where an object has its PodSpec, also in kinds of other projects. */
export function podSpecOf(object: ManifestObject): { readonly path: Path; readonly spec: JsonObject } | undefined {
  const path = podSpecPath(object.gvk) ?? otherPodSpecs[`${object.gvk.group}/${object.gvk.kind}`];
  const spec = path && valueAt(object.value, path);
  return path && isObject(spec) ? { path, spec } : undefined;
}

/**
 * The ConfigMaps and Secrets without which a pod does not start; what is `optional` is left out, and so are the Secrets
 * that images are pulled with. Source: Kubernetes API, PodSpec.
 */
export function podReferences(object: ManifestObject): readonly PodReference[] {
  let found = references.get(object);
  if (found === undefined) {
    const path = podSpecOf(object)?.path;
    references.set(object, (found = path ? podSpecReferences(object, path).flatMap((reference) => asPodReferences(reference, path)) : []));
  }
  return found;
}

/** One for the object itself and one for each of its keys; a variable names both at once. */
function asPodReferences({ kind, group, name, path, optional, keys }: ObjectReference, podSpec: Path): PodReference[] {
  const place = path[podSpec.length];
  if (group !== '' || (kind !== 'ConfigMap' && kind !== 'Secret') || optional || place === 'imagePullSecrets') return [];
  const reference: PodReference = { kind, name, namePath: path, effect: place === 'volumes' ? waitsForVolume : waits };
  const withKeys = keys.map((key): PodReference => ({ ...reference, key: { name: key.key, path: key.path } }));
  return place === 'volumes' || withKeys.length === 0 ? [reference, ...withKeys] : withKeys;
}
