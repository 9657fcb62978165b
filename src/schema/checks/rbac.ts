import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, choice, forbidden, isFilled, isOpen, missing, needed, problem, syntaxOf } from './check.ts';
import { dnsSubdomain, pathSegment } from './syntax.ts';

const group = 'rbac.authorization.k8s.io';

/** Kubernetes documentation, Using RBAC Authorization, Role and ClusterRole: a rule is about resources, or about URLs. */
function rule(object: TypedObject, kind: string): SchemaProblem[] {
  const { verbs, apiGroups, resources, resourceNames, nonResourceURLs } = object.value;
  const problems: SchemaProblem[] = [];
  if (Array.isArray(verbs) && verbs.length === 0) problems.push(missing(object, 'verbs', 'it says what the rule allows, such as get, list or watch'));
  if (isFilled(nonResourceURLs)) {
    if (kind === 'Role') problems.push(forbidden(object, 'nonResourceURLs', 'A Role may not hold `nonResourceURLs`: URLs belong to no namespace. Use a ClusterRole.'));
    else if (isFilled(apiGroups) || isFilled(resources) || isFilled(resourceNames)) problems.push(forbidden(object, 'nonResourceURLs', '`nonResourceURLs` may not stand beside `apiGroups` and `resources`: make two rules of them.'));
    return problems;
  }
  if (!isFilled(apiGroups)) problems.push(missing(object, 'apiGroups', 'it says where the resources belong; the core group, with pods and Secrets, is `""`'));
  if (!isFilled(resources)) problems.push(missing(object, 'resources', 'it says what the rule is about, such as pods'));
  return problems;
}

/** Kubernetes documentation, Using RBAC Authorization, RoleBinding and ClusterRoleBinding. */
function roleRef(object: TypedObject, kind: string): SchemaProblem[] {
  const { kind: role, name, apiGroup } = object.value;
  const problems: SchemaProblem[] = [];
  const allowed = kind === 'ClusterRoleBinding' ? ['ClusterRole'] : ['Role', 'ClusterRole'];
  if (!isFilled(name) && name !== undefined) problems.push(missing(object, 'name', 'it says which role is bound'));
  if (isFilled(apiGroup) && apiGroup !== group && !isOpen(apiGroup)) problems.push(problem(object, 'apiGroup', 'enum', `\`apiGroup\` must be ${group}.`, { kind: 'set-value', to: group }));
  if (typeof role === 'string' && !isOpen(role) && !allowed.includes(role))
    problems.push(problem(object, 'kind', 'enum', `\`kind\` must be ${allowed.join(' or ')}, not \`${role}\`${kind === 'ClusterRoleBinding' && role === 'Role' ? ': a ClusterRoleBinding holds in all namespaces, a Role in one. Use a RoleBinding' : ''}.`));
  return problems;
}

/** Kubernetes documentation, Using RBAC Authorization, Referring to subjects. The namespace is asked for by a rule of its own. */
function subject(object: TypedObject): SchemaProblem[] {
  const { kind, name, apiGroup, namespace } = object.value;
  if ([kind, name, apiGroup, namespace].some(isOpen)) return [];
  const problems: SchemaProblem[] = name === '' ? [missing(object, 'name', 'it says who gets the rights')] : [];
  if (kind !== 'ServiceAccount') {
    const wrong = (kind === 'User' || kind === 'Group') && isFilled(apiGroup) && apiGroup !== group;
    return wrong ? [...problems, problem(object, 'apiGroup', 'enum', `\`apiGroup\` of a ${kind} must be ${group}, or absent.`, { kind: 'set-value', to: group })] : problems;
  }
  if (isFilled(apiGroup)) problems.push(problem(object, 'apiGroup', 'enum', '`apiGroup` of a ServiceAccount must be empty: service accounts belong to the core group. Remove it.'));
  return [...problems, ...syntaxOf('name', 'dns-name', dnsSubdomain)(object, '')];
}

/** What a selector gives is added: one must be there. */
const aggregation: Check = needed('clusterRoleSelectors', 'at least one must say which ClusterRoles are put together');

export const rbacChecks: Checks = {
  ApiRbacV1PolicyRule: rule,
  ApiRbacV1RoleRef: all(roleRef, syntaxOf('name', 'dns-name', pathSegment)),
  ApiRbacV1Subject: all(choice('kind', ['User', 'Group', 'ServiceAccount']), subject),
  ApiRbacV1AggregationRule: aggregation,
};
