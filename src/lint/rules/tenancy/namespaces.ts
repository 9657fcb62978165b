import { valueAt } from '../../../manifest/index.ts';
import { mayShareNamespace, type SetObject } from '../../objectSet.ts';
import type { RuleContext } from '../../rule.ts';
import { mapsOf, textAt } from '../../values.ts';

/** A Namespace whose tenants should be kept apart: not one of Kubernetes itself. */
export function isTenantNamespace({ manifest: { gvk, name } }: RuleContext['object']): boolean {
  return gvk.group === '' && gvk.kind === 'Namespace' && name !== '' && !name.startsWith('kube-') && name !== 'default';
}

/**
 * Whether a namespace has an object of a kind that passes, or a policy makes one for every namespace. Source: Kyverno
 * documentation, Generate Rules; Capsule documentation, Tenants.
 */
export function hasInNamespace({ object, repository }: RuleContext, group: string, kind: string, passes: (object: SetObject) => boolean = () => true): boolean {
  const { name } = object.manifest;
  if (repository.ofKind(group, kind).some((other) => mayShareNamespace(other.namespace, name) && passes(other))) return true;
  if (repository.ofKind('capsule.clastix.io', 'Tenant').length > 0) return true;
  return repository.ofKind('kyverno.io', 'ClusterPolicy').some(({ value }) => mapsOf(valueAt(value, ['spec', 'rules'])).some((rule) => textAt(rule, 'generate.kind') === kind));
}
