import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { escalationsOf } from '../permissions/escalations.ts';
import { subjectName } from '../permissions/grants.ts';
import { permissionChange, scopeText, whatText, type ScopedRights } from '../permissions/index.ts';
import { enumerate } from '../words.ts';

const listed = (rights: readonly ScopedRights[]): string => enumerate(rights.map((one) => `${whatText(one)} ${scopeText(one.namespace)}`), 3);

const workload = (account: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { serviceAccountName: ${account}, containers: [{ name: web, image: 'nginx:1.29' }] }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: operator }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
subjects: [{ kind: ServiceAccount, name: operator, namespace: shop }]
`;

export default analysis({
  id: 'permissions/account-changed',
  summary: 'Pods run as another service account',
  why: 'A pod acts with the rights of its service account. With another one the program can do other things through the API server, and with tools that trust its tokens, such as the identity of a cloud provider.',
  source: 'Kubernetes documentation, Configure Service Accounts for Pods; Service Accounts',
  examples: [{
    title: 'From an account without rights to one with all',
    base: workload('web'),
    head: workload('operator'),
    impacts: ['warning: The pods of Deployment shop/web run as ServiceAccount shop/operator instead of ServiceAccount shop/web: they can do everything with every resource and every URL in the whole cluster.'],
  }],
  analyse: (changes, report) => {
    for (const { cause, workload: object, before, after, gained, lost } of permissionChange(changes).accounts) {
      const escalations = gained.flatMap(({ rights, namespace }) => escalationsOf(rights, namespace === undefined));
      const effects = [...(gained.length > 0 ? [`can ${listed(gained)}`] : []), ...(lost.length > 0 ? [`can no longer ${listed(lost)}`] : [])];
      report(cause, {
        severity: escalations.length > 0 || lost.length > 0 ? 'warning' : 'notice',
        certainty: 'likely',
        short: `runs as ${after.name}`,
        message: `The pods of ${nameOf(object)} run as ${subjectName(after)} instead of ${subjectName(before)}${effects.length > 0 ? `: they ${effects.join(', and ')}` : ''}.`,
        why: `${escalations.length > 0 ? `They can ${enumerate(escalations, 6)}. ` : ''}${effects.length === 0 ? 'As far as is known here both have the same rights. ' : ''}Rights that other roots and tools give, and those that a cloud provider ties to the account, are not seen here.`,
        paths: [['spec', 'template', 'spec', 'serviceAccountName']],
      });
    }
  },
});
