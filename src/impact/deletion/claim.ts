import type { ChangeSet, SideObject } from '../changeSet.ts';
import { nameOf } from '../changeSet.ts';
import { read, readText } from '../json.ts';
import { usersOf } from '../references.ts';
import { enumerate } from '../words.ts';
import type { Consequence } from './consequence.ts';

/**
 * What deleting a claim does to the data: by the reclaim policy of the volume or the class, where either is in the set.
 * Source: Kubernetes documentation, Persistent Volumes, Reclaiming and Storage Object in Use Protection.
 */
export function claimConsequence(claim: SideObject, { base, head, around }: ChangeSet): Consequence {
  const users = usersOf(claim, head);
  const inUse = users.length === 0 ? '' : ` ${enumerate(users.map((user) => nameOf(user.object)))} still ${users.length === 1 ? 'mounts' : 'mount'} it: new pods cannot start.`;
  const policy = reclaimPolicy(claim, base) ?? reclaimPolicy(claim, around.base);
  if (policy === 'Retain') {
    return {
      severity: users.length > 0 ? 'danger' : 'warning',
      effect: `The volume and its data stay, but no pod can use them.${inUse}`,
      why: 'The reclaim policy is Retain: the volume is set aside and must be given to a new claim by hand.',
    };
  }
  return {
    severity: 'danger',
    short: policy === 'Delete' ? 'data is deleted' : 'data may be lost',
    effect: policy === 'Delete' ? `Its volume is deleted with the data.${inUse}` : `Its data may be lost.${inUse}`,
    why: (policy === 'Delete'
      ? 'The reclaim policy of its storage class is Delete.'
      : 'Whether the volume is deleted depends on the reclaim policy of its storage class, which is not in this root; for most classes it is Delete.')
      + ' Deletion waits until the last pod that mounts the claim is gone. Back the data up, or set the reclaim policy of the volume to Retain first.',
  };
}

function reclaimPolicy(claim: SideObject, set: ChangeSet['base']): string | undefined {
  const volumeName = readText(claim.value, ['spec', 'volumeName']);
  const volume = set.ofKind('/PersistentVolume').find((candidate) => candidate.name === volumeName
    || (readText(candidate.value, ['spec', 'claimRef', 'name']) === claim.name && read(candidate.value, ['spec', 'claimRef', 'namespace']) === claim.namespace));
  if (volume) return readText(volume.value, ['spec', 'persistentVolumeReclaimPolicy']);
  const className = readText(claim.value, ['spec', 'storageClassName']);
  const storageClass = set.ofKind('storage.k8s.io/StorageClass').find(({ name }) => name === className);
  return storageClass && readText(storageClass.value, ['reclaimPolicy']);
}
