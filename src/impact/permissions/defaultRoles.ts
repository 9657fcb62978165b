import type { Rule } from './rights.ts';

const read = ['get', 'list', 'watch'];
const write = ['create', 'delete', 'deletecollection', 'patch', 'update'];
const rule = (groups: string, resources: string, verbs: readonly string[]): Rule => ({ groups: groups.split(' '), resources: resources.split(' '), verbs, names: [], urls: [] });
const core = (resources: string, verbs: readonly string[]): Rule => ({ ...rule('', resources, verbs), groups: [''] });

const view: readonly Rule[] = [
  core('configmaps endpoints persistentvolumeclaims persistentvolumeclaims/status pods replicationcontrollers replicationcontrollers/scale serviceaccounts services services/status', read),
  core('bindings events limitranges namespaces/status pods/log pods/status replicationcontrollers/status resourcequotas resourcequotas/status namespaces', read),
  rule('discovery.k8s.io', 'endpointslices', read),
  rule('apps', 'controllerrevisions daemonsets daemonsets/status deployments deployments/scale deployments/status replicasets replicasets/scale replicasets/status statefulsets statefulsets/scale statefulsets/status', read),
  rule('autoscaling', 'horizontalpodautoscalers horizontalpodautoscalers/status', read),
  rule('batch', 'cronjobs cronjobs/status jobs jobs/status', read),
  rule('policy', 'poddisruptionbudgets poddisruptionbudgets/status', read),
  rule('networking.k8s.io', 'ingresses ingresses/status networkpolicies', read),
];

const edit: readonly Rule[] = [
  core('pods/attach pods/exec pods/portforward pods/proxy secrets services/proxy', read),
  core('serviceaccounts', ['impersonate']),
  core('pods pods/attach pods/exec pods/portforward pods/proxy', write),
  core('pods/eviction', ['create']),
  core('configmaps events persistentvolumeclaims replicationcontrollers replicationcontrollers/scale secrets serviceaccounts services services/proxy', write),
  core('serviceaccounts/token', ['create']),
  rule('apps', 'daemonsets deployments deployments/rollback deployments/scale replicasets replicasets/scale statefulsets statefulsets/scale', write),
  rule('autoscaling', 'horizontalpodautoscalers', write),
  rule('batch', 'cronjobs jobs', write),
  rule('policy', 'poddisruptionbudgets', write),
  rule('networking.k8s.io', 'ingresses networkpolicies', write),
  rule('coordination.k8s.io', 'leases', [...read, ...write]),
];

const admin: readonly Rule[] = [
  rule('authorization.k8s.io', 'localsubjectaccessreviews', ['create']),
  rule('rbac.authorization.k8s.io', 'rolebindings roles', [...read, ...write]),
];

/** A ClusterRole that Kubernetes brings. */
export interface DefaultRole {
  /** Its own rules; to these come those of the roles with the label. */
  readonly rules: readonly Rule[];
  readonly aggregates?: string;
  readonly labels: Readonly<Record<string, string>>;
}

const aggregateTo = (name: string): string => `rbac.authorization.k8s.io/aggregate-to-${name}`;

/** Source: Kubernetes, plugin/pkg/auth/authorizer/rbac/bootstrappolicy, policy.go and its cluster-roles.yaml; the group extensions is left out, which no server has any more. */
export const defaultRoles: Readonly<Record<string, DefaultRole>> = {
  'cluster-admin': { rules: [{ groups: ['*'], resources: ['*'], verbs: ['*'], names: [], urls: [] }, { groups: [], resources: [], verbs: ['*'], names: [], urls: ['*'] }], labels: {} },
  admin: { rules: admin, aggregates: aggregateTo('admin'), labels: {} },
  edit: { rules: edit, aggregates: aggregateTo('edit'), labels: { [aggregateTo('admin')]: 'true' } },
  view: { rules: view, aggregates: aggregateTo('view'), labels: { [aggregateTo('edit')]: 'true' } },
  'system:auth-delegator': { rules: [rule('authentication.k8s.io', 'tokenreviews', ['create']), rule('authorization.k8s.io', 'subjectaccessreviews', ['create'])], labels: {} },
};
