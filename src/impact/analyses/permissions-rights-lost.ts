import { analysis, type Finding } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { permissionChange, scopeText, whatText, type RightsChange } from '../permissions/index.ts';
import { enumerate } from '../words.ts';

function findingOf({ subjects, namespace, rights, opaque, causedBy, complete }: RightsChange): Finding {
  const workloads = [...new Set(subjects.flatMap((subject) => subject.workloads))];
  return {
    severity: workloads.length > 0 ? 'warning' : 'notice',
    certainty: !complete || opaque.length > 0 ? 'unknown' : 'likely',
    short: 'takes rights away',
    message: `${enumerate(subjects.map(({ name }) => name))} can no longer ${whatText({ rights, opaque })} ${scopeText(namespace)}.`,
    why: `${nameOf(causedBy)} brings it about, as soon as it is applied. ${workloads.length > 0
      ? `${enumerate(workloads)} ${workloads.length === 1 ? 'runs' : 'run'} as it: the API server refuses ${workloads.length === 1 ? 'its' : 'their'} requests as forbidden from then on. Make sure that ${workloads.length === 1 ? 'it does' : 'they do'} not need them.`
      : 'The API server refuses such requests as forbidden from then on.'} Bindings of other roots and tools may still give the rights.`,
    paths: [],
  };
}

const account = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { serviceAccountName: web, containers: [{ name: web, image: 'nginx:1.29' }] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }
subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
---`;
const role = (verbs: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: web, namespace: shop }
rules: [{ apiGroups: [''], resources: [configmaps], verbs: [${verbs}] }]
`;

export default analysis({
  id: 'permissions/rights-lost',
  summary: 'Someone can do less than before',
  why: 'The API server asks the roles anew with each request. A program whose right is taken away gets the answer 403 Forbidden from the moment of the change on, without a restart.',
  source: 'Kubernetes documentation, Using RBAC Authorization',
  examples: [{
    title: 'A role loses a verb',
    base: account + role('get, watch'),
    head: account + role('get'),
    impacts: ['warning: ServiceAccount shop/web can no longer watch configmaps in namespace shop.'],
  }],
  analyse: (changes, report) => {
    for (const change of permissionChange(changes).changes) {
      // With the account or its workloads go their rights; that is no news.
      if (change.type !== 'lost') continue;
      const left = change.subjects.filter(({ kind, workloads, name }) => kind !== 'ServiceAccount' || workloads.length > 0 || !isGone(changes.deleted, name));
      if (left.length > 0) report(change.cause, findingOf({ ...change, subjects: left }));
    }
  },
});

function isGone(deleted: readonly { readonly base: { readonly kind: string; readonly namespace: string | undefined; readonly name: string } }[], name: string): boolean {
  return deleted.some(({ base }) => base.kind === '/ServiceAccount' && name === `ServiceAccount ${base.namespace === undefined ? '' : `${base.namespace}/`}${base.name}`);
}
