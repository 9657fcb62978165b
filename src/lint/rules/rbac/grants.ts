import { isList } from '../../../manifest/index.ts';
import type { ObjectView, Place, View } from '../../rule.ts';
import { textsOf } from '../../values.ts';

/** The group of the RBAC API. */
export const rbacGroup = 'rbac.authorization.k8s.io';

/** A right that a role grants: a verb on a resource, at the place of the resource. */
export interface Grant {
  readonly resource: string;
  /** Those of the verbs asked for that are granted; `*` stands for all. */
  readonly verbs: readonly string[];
  readonly place: Place;
  readonly rule: View;
}

/** What is asked for; of a resource, `pods/exec` is a subresource. */
export interface Right {
  readonly group: string;
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

export function isRole({ manifest: { gvk } }: ObjectView): boolean {
  return gvk.group === rbacGroup && (gvk.kind === 'Role' || gvk.kind === 'ClusterRole');
}

export function isBinding({ manifest: { gvk } }: ObjectView): boolean {
  return gvk.group === rbacGroup && (gvk.kind === 'RoleBinding' || gvk.kind === 'ClusterRoleBinding');
}

/**
 * Where a role grants a right on all objects of a resource that it names; rules for named objects (`resourceNames`) are
 * left out, and so is the `*` of resources, about which rbac/wildcard-rule speaks. Source: Kubernetes documentation,
 * Using RBAC Authorization, Referring to resources.
 */
export function grantsOf(object: ObjectView, { group, resources, verbs }: Right): readonly Grant[] {
  if (!isRole(object)) return [];
  return object.items('rules').flatMap((rule) => {
    const [groups, own, granted, names] = [textsOf(rule.get('apiGroups')), rule.get('resources'), textsOf(rule.get('verbs')), textsOf(rule.get('resourceNames'))];
    if (names.length > 0 || !isList(own) || !(groups.includes(group) || groups.includes('*'))) return [];
    const matching = granted.filter((verb) => verb === '*' || verbs.includes(verb));
    if (matching.length === 0) return [];
    return own.flatMap((resource, index): Grant[] => {
      if (typeof resource !== 'string' || !resources.some((wanted) => resource === wanted || isSubresourceOf(wanted, resource))) return [];
      return [{ resource, verbs: matching, place: rule.at(`resources[${String(index)}]`), rule }];
    });
  });
}

/** `pods/*` and `*` + `/exec` stand for subresources. */
function isSubresourceOf(wanted: string, pattern: string): boolean {
  const [kind = '', sub] = wanted.split('/');
  return sub !== undefined && (pattern === `${kind}/*` || pattern === `*/${sub}`);
}

/** For messages: the verbs granted. */
export const verbsOf = ({ verbs }: Grant) => (verbs.includes('*') ? 'every verb' : verbs.join(', '));
