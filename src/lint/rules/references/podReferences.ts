import { isObject, podSpecPath, valueAt, type JsonObject, type JsonValue, type ManifestObject, type Path } from '../../../manifest/index.ts';
import { indexedMaps as indexed } from '../../values.ts';

/** A ConfigMap or Secret that a pod names, and one key of it where it names one. */
export interface PodReference {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: JsonValue | undefined;
  readonly namePath: Path;
  readonly key?: { readonly name: JsonValue | undefined; readonly path: Path };
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
 * The ConfigMaps and Secrets without which a pod does not start, in the order in which they are written; what is
 * `optional` is left out. Source: Kubernetes API, PodSpec.
 */
export function podReferences(object: ManifestObject): readonly PodReference[] {
  let found = references.get(object);
  if (found === undefined) {
    const pod = podSpecOf(object);
    references.set(object, (found = pod ? [...fromContainers(pod.spec, pod.path), ...fromVolumes(pod.spec, pod.path)] : []));
  }
  return found;
}

function fromContainers(spec: JsonObject, path: Path): PodReference[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) => indexed(spec[list]).flatMap(([container, index]) => {
    const at: Path = [...path, list, index];
    const env = indexed(container['env']).flatMap(([variable, at2]) => {
      const source = variable['valueFrom'];
      return isObject(source) ? [
        ...byKey('ConfigMap', source['configMapKeyRef'], [...at, 'env', at2, 'valueFrom', 'configMapKeyRef']),
        ...byKey('Secret', source['secretKeyRef'], [...at, 'env', at2, 'valueFrom', 'secretKeyRef']),
      ] : [];
    });
    const envFrom = indexed(container['envFrom']).flatMap(([source, at2]) => [
      ...whole('ConfigMap', source['configMapRef'], 'name', [...at, 'envFrom', at2, 'configMapRef'], waits),
      ...whole('Secret', source['secretRef'], 'name', [...at, 'envFrom', at2, 'secretRef'], waits),
    ]);
    return [...envFrom, ...env];
  }));
}

function fromVolumes(spec: JsonObject, path: Path): PodReference[] {
  return indexed(spec['volumes']).flatMap(([volume, index]) => {
    const at: Path = [...path, 'volumes', index];
    const projected = isObject(volume['projected']) ? volume['projected'] : {};
    const csi = isObject(volume['csi']) ? volume['csi'] : {};
    return [
      ...withItems('ConfigMap', volume['configMap'], 'name', [...at, 'configMap']),
      ...withItems('Secret', volume['secret'], 'secretName', [...at, 'secret']),
      ...whole('Secret', csi['nodePublishSecretRef'], 'name', [...at, 'csi', 'nodePublishSecretRef'], waitsForVolume),
      ...indexed(projected['sources']).flatMap(([source, at2]) => [
        ...withItems('ConfigMap', source['configMap'], 'name', [...at, 'projected', 'sources', at2, 'configMap']),
        ...withItems('Secret', source['secret'], 'name', [...at, 'projected', 'sources', at2, 'secret']),
      ]),
    ];
  });
}

function whole(kind: PodReference['kind'], ref: JsonValue | undefined, field: string, path: Path, effect: string): PodReference[] {
  return isObject(ref) && ref['optional'] !== true ? [{ kind, name: ref[field], namePath: [...path, field], effect }] : [];
}

function byKey(kind: PodReference['kind'], ref: JsonValue | undefined, path: Path): PodReference[] {
  return whole(kind, ref, 'name', path, waits).map((reference) => ({ ...reference, key: { name: (ref as JsonObject)['key'], path: [...path, 'key'] } }));
}

function withItems(kind: PodReference['kind'], ref: JsonValue | undefined, field: string, path: Path): PodReference[] {
  return whole(kind, ref, field, path, waitsForVolume).flatMap((reference) => [
    reference,
    ...indexed((ref as JsonObject)['items']).map(([item, index]) => ({ ...reference, key: { name: item['key'], path: [...path, 'items', index, 'key'] } })),
  ]);
}
