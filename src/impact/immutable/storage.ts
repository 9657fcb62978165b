import { compareQuantities, isObject, sameJson } from '../../manifest/index.ts';
import { read, readList, readText } from '../json.ts';
import type { Certainty } from '../report.ts';
import type { FieldEdit } from './rule.ts';

/** Content and flag are fixed once `immutable: true` is set (core validation, ValidateConfigMapUpdate, ValidateSecretUpdate). */
export function isSealed({ base }: FieldEdit): boolean {
  return base.value.immutable === true;
}

/**
 * A claim's spec is fixed, but for a growing storage request and volumeAttributesClassName. The server may already have
 * filled in what is newly written, such as the default class (core validation, ValidatePersistentVolumeClaimUpdate).
 */
export function claimSpecRefused({ base, head, change }: FieldEdit): boolean | Certainty {
  const [, field] = change.path;
  if (field === 'volumeAttributesClassName') return false;
  if (field === 'resources' && change.path[2] === 'requests' && change.path[3] === 'storage') {
    const size = (side: FieldEdit['base']): string | number | undefined => {
      const value = read(side.value, ['spec', 'resources', 'requests', 'storage']);
      return typeof value === 'string' || typeof value === 'number' ? value : undefined;
    };
    const before = size(base);
    const after = size(head);
    if (before === undefined || after === undefined) return 'likely';
    // A request may fall back to no less than the size the volume has, to end an expansion that failed.
    if ((compareQuantities(after, before) ?? 0) < 0) return 'likely';
    // Only volumes that a class made can grow (admission, PersistentVolumeClaimResize).
    return readText(base.value, ['spec', 'storageClassName']) === '';
  }
  if (field === 'volumeName' || field === 'storageClassName') return change.kind === 'changed' ? true : 'likely';
  return true;
}

/** Fields of a PersistentVolume's spec that do not say where the storage is. */
const notSource = new Set([
  'accessModes', 'capacity', 'claimRef', 'mountOptions', 'nodeAffinity', 'persistentVolumeReclaimPolicy', 'storageClassName',
  'volumeAttributesClassName', 'volumeMode',
]);

/** Where the storage is cannot change; a secret for expansion may be added to a CSI volume (ValidatePersistentVolumeUpdate). */
export function volumeSourceRefused({ change }: FieldEdit): boolean {
  const [, source, field] = change.path;
  if (typeof source !== 'string' || notSource.has(source)) return false;
  return !(source === 'csi' && field === 'controllerExpandSecretRef' && change.kind === 'added');
}

/** Node affinity is fixed once set, unless the cluster has the feature MutablePVNodeAffinity (alpha in v1.35, off). */
export function nodeAffinityRefused({ base, head }: FieldEdit): boolean {
  const before = read(base.value, ['spec', 'nodeAffinity']);
  return isObject(before) && !sameJson(before, read(head.value, ['spec', 'nodeAffinity']));
}

/** A version in which objects are stored cannot go before they are migrated (ValidateUpdateCustomResourceDefinition, storedVersions). */
export function storedVersionRefused({ base, head }: FieldEdit): boolean {
  const kept = new Set(readList(head.value, ['spec', 'versions']).map((version) => readText(version, ['name'])));
  return readList(base.value, ['spec', 'versions'])
    .some((version) => read(version, ['storage']) === true && !kept.has(readText(version, ['name'])));
}
