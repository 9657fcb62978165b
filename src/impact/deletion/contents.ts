import { nameOf, type ChangeSet, type ObjectSet, type SideObject } from '../changeSet.ts';
import { readList, readText } from '../json.ts';
import { usersOf } from '../references.ts';
import { count, enumerate } from '../words.ts';
import type { Judge } from './consequence.ts';

/** The objects of a root and of the others that the change touches. */
const all = (own: ObjectSet, others: ObjectSet): readonly SideObject[] => [...own.objects, ...others.objects];

const names = (objects: readonly SideObject[]): string => enumerate(objects.map(nameOf));

export const namespace: Judge = (object, { base, head, around }) => {
  const inside = all(base, around.base).filter((other) => other.namespace === object.name);
  const known = inside.length === 0 ? '' : `, ${count(inside.length, 'object')} of this change among it`;
  const claims = inside.filter((other) => other.kind === '/PersistentVolumeClaim' || (other.kind === 'apps/StatefulSet' && readList(other.value, ['spec', 'volumeClaimTemplates']).length > 0));
  const left = all(head, around.head).filter((other) => other.namespace === object.name);
  return {
    severity: 'danger', short: 'and everything in it',
    effect: `Everything in it is deleted too${known}.${claims.length > 0 ? ` With it goes the data of ${names(claims)}.` : ''}`,
    why: 'Deleting a Namespace deletes all objects in it, also those that are not in this repository: Secrets, PersistentVolumeClaims and their data, and what people created by hand.'
      + (left.length > 0 ? ` ${names(left)} ${left.length === 1 ? 'is' : 'are'} still defined in it, and cannot be applied while it is gone.` : ''),
  };
};

export const customResourceDefinition: Judge = (object, { base, head, around }) => {
  const kind = readText(object.value, ['spec', 'names', 'kind']) ?? 'its kind';
  const group = readText(object.value, ['spec', 'group']);
  const isOfKind = (other: SideObject): boolean => other.gvk.kind === kind && other.gvk.group === group;
  const known = all(base, around.base).filter(isOfKind);
  const left = all(head, around.head).filter(isOfKind);
  return {
    severity: 'danger', short: `and every ${kind}`,
    effect: `Every ${kind} in the cluster is deleted too${known.length > 0 ? `, ${names(known)} among them` : ''}.`,
    why: 'Deleting a CustomResourceDefinition deletes all objects of its kind in all namespaces, and what their operator made for them may go as well.'
      + (left.length > 0 ? ` ${names(left)} ${left.length === 1 ? 'is' : 'are'} still defined, and cannot be applied without it.` : ''),
  };
};

/** A Secret that an operator made and owns goes with its source. Sources: External Secrets documentation, Lifecycle; Sealed Secrets, README. */
export const sourceOfSecret: Judge = (object, changes) => {
  const owned = object.kind !== 'external-secrets.io/ExternalSecret' || (readText(object.value, ['spec', 'target', 'creationPolicy']) ?? 'Owner') === 'Owner';
  if (!owned) return { severity: 'notice', effect: 'The Secret that it made stays, and is not kept up to date any more.', why: 'Its `creationPolicy` is not Owner.' };
  const name = readText(object.value, ['spec', 'target', 'name']) ?? readText(object.value, ['spec', 'template', 'metadata', 'name']) ?? object.name;
  const users = needing(name, object, changes);
  return users.length > 0
    ? { severity: 'danger', short: 'its Secret is still in use', effect: `The Secret ${name} that it made goes with it, and ${names(users)} still ${users.length === 1 ? 'needs' : 'need'} that.`, why: 'The operator owns the Secret, and it is deleted with its source. New pods cannot start without it. Keep the object, or remove the reference first.' }
    : { severity: 'warning', effect: `The Secret ${name} that it made goes with it.`, why: 'The operator owns the Secret, and it is deleted with its source. No workload of this root needs it after the change; others might.' };
};

const needing = (name: string, object: SideObject, { head }: ChangeSet): readonly SideObject[] =>
  usersOf({ kind: '/Secret', name, namespace: object.namespace }, head).filter(({ references }) => references.some(({ optional }) => !optional)).map((user) => user.object);

/** Objects that name this one as their owner, and go with it. Source: Kubernetes documentation, Owners and Dependents. */
export function ownedBy(object: SideObject, { base }: ChangeSet): readonly SideObject[] {
  return base.objects.filter((other) => other.namespace === object.namespace && readList(other.value, ['metadata', 'ownerReferences'])
    .some((owner) => readText(owner, ['kind']) === object.gvk.kind && readText(owner, ['name']) === object.name));
}
