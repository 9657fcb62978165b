import type { Right } from './rights.ts';

interface Escalation {
  readonly group: string;
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  /** `read every Secret`: what it comes to. */
  readonly text: string;
  /** Only of weight for the whole cluster: the resource has no namespace. */
  readonly clusterOnly?: true;
  /** A rule for named objects gives it too. */
  readonly named?: true;
}

const rbac = 'rbac.authorization.k8s.io';

/** Rights by which one gets more rights. Source: Kubernetes documentation, Role Based Access Control Good Practices, Privilege escalation risks. */
const escalations: readonly Escalation[] = [
  { group: rbac, resources: ['roles', 'clusterroles'], verbs: ['escalate'], text: 'give roles rights that they themselves do not have', named: true },
  { group: rbac, resources: ['roles', 'clusterroles'], verbs: ['bind'], text: 'bind roles with rights that they themselves do not have' },
  { group: '', resources: ['users', 'groups', 'serviceaccounts'], verbs: ['impersonate'], text: 'act as others' },
  { group: '', resources: ['secrets'], verbs: ['get', 'list', 'watch'], text: 'read every Secret' },
  { group: '', resources: ['pods/exec', 'pods/attach'], verbs: ['create', 'get'], text: 'run commands in pods, with all that these may do' },
  { group: '', resources: ['pods/ephemeralcontainers'], verbs: ['update', 'patch'], text: 'put containers of their own into running pods' },
  { group: '', resources: ['pods', 'replicationcontrollers'], verbs: ['create', 'update', 'patch'], text: 'start pods as any service account' },
  { group: 'apps', resources: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'], verbs: ['create', 'update', 'patch'], text: 'start pods as any service account' },
  { group: 'batch', resources: ['jobs', 'cronjobs'], verbs: ['create', 'update', 'patch'], text: 'start pods as any service account' },
  { group: '', resources: ['serviceaccounts/token'], verbs: ['create'], text: 'make tokens of any service account' },
  { group: '', resources: ['nodes/proxy'], verbs: ['get', 'create'], text: 'run commands in every pod of a node, past the API server and its log', clusterOnly: true },
  { group: '', resources: ['persistentvolumes'], verbs: ['create'], text: 'mount folders of the nodes through volumes', clusterOnly: true },
  { group: 'admissionregistration.k8s.io', resources: ['mutatingwebhookconfigurations', 'validatingwebhookconfigurations', 'mutatingadmissionpolicies'], verbs: ['create', 'update', 'patch'], text: 'see and change all that is applied, through admission webhooks', clusterOnly: true },
  { group: 'certificates.k8s.io', resources: ['certificatesigningrequests/approval', 'signers'], verbs: ['update', 'patch', 'approve'], text: 'approve certificates for anyone', clusterOnly: true, named: true },
  { group: '', resources: ['namespaces'], verbs: ['update', 'patch'], text: 'change the labels of namespaces, by which pod security and network policies go' },
];

const takes = (own: string, wanted: string): boolean => own === '*' || own === wanted;

function isOf({ group, resources, verbs, clusterOnly, named }: Escalation, right: Right, clusterWide: boolean): boolean {
  if (right.url !== undefined || (clusterOnly && !clusterWide) || (right.name !== undefined && !named)) return false;
  return takes(right.group, group) && verbs.some((verb) => takes(right.verb, verb))
    && resources.some((resource) => takes(right.resource, resource) || (resource.includes('/') && right.resource === `*/${resource.split('/')[1] ?? ''}`));
}

/** What the rights let someone do by which they get further ones, each once; all of it at once has a name of its own. */
export function escalationsOf(rights: readonly Right[], clusterWide: boolean): readonly string[] {
  if (rights.some(({ group, resource, verb, name }) => group === '*' && resource === '*' && verb === '*' && name === undefined)) {
    return [clusterWide ? 'do everything in the cluster' : 'do everything in that namespace'];
  }
  return [...new Set(escalations.filter((one) => rights.some((right) => isOf(one, right, clusterWide))).map(({ text }) => text))];
}
