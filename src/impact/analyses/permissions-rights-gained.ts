import { analysis, type Finding } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { permissionChange, scopeText, whatText, type RightsChange, type SubjectFacts } from '../permissions/index.ts';
import { onlyRead } from '../permissions/rights.ts';
import { enumerate } from '../words.ts';

/** `ServiceAccount shop/web (Deployment shop/web runs as it)`. */
function subjectText({ name, workloads }: SubjectFacts): string {
  if (workloads.length === 0) return name;
  return `${name} (${enumerate(workloads, 3)} ${workloads.length === 1 ? 'runs' : 'run'} as it)`;
}

function findingOf(change: RightsChange): Finding {
  const { subjects, namespace, rights, opaque, escalations, causedBy } = change;
  const isNew = subjects.every(({ existed }) => !existed);
  const isHarmless = escalations.length === 0 && opaque.length === 0 && onlyRead(rights);
  // What comes with a new workload in its own namespace is part of it; the whole cluster is another matter.
  const severity = escalations.length > 0 && (!isNew || namespace === undefined) ? 'warning' : isHarmless ? 'info' : 'notice';
  const they = subjects.length === 1 ? 'it' : 'they';
  return {
    severity,
    certainty: !change.complete || opaque.length > 0 ? 'unknown' : 'likely',
    short: escalations.length > 0 ? `gives rights: ${escalations[0] ?? ''}` : 'gives rights',
    message: `${enumerate(subjects.map(subjectText))} can ${isNew ? '' : 'now '}${whatText({ rights, opaque })} ${scopeText(namespace)}.`,
    why: escalations.length > 0
      ? `With this ${they} can ${enumerate(escalations, 6)}, and so may get further than the role says. Give only the verbs and resources that are needed, name the objects in resourceNames, and prefer a Role to a ClusterRole. ${nameOf(causedBy)} brings it about.`
      : `${nameOf(causedBy)} brings it about. Whoever takes over a pod has the rights of its service account, so give no more than it needs. Bindings of other roots and tools are not seen here.`,
    paths: [],
  };
}

const account = `
apiVersion: v1
kind: ServiceAccount
metadata: { name: web, namespace: shop }
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: web, namespace: shop }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: web }
subjects: [{ kind: ServiceAccount, name: web, namespace: shop }]
---`;
const role = (resources: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: { name: web, namespace: shop }
rules: [{ apiGroups: [''], resources: [${resources}], verbs: [get, list] }]
`;

export default analysis({
  id: 'permissions/rights-gained',
  summary: 'Someone can do more than before',
  why: 'Roles and their bindings say who may do what through the API server: people, groups, and the pods that run as a service account. Some rights lead to further ones: who can read Secrets has the tokens in them, who can start pods can start them as any service account of the namespace.',
  source: 'Kubernetes documentation, Using RBAC Authorization; Role Based Access Control Good Practices',
  examples: [
    {
      title: 'A role takes in Secrets',
      base: account + role('configmaps'),
      head: account + role('configmaps, secrets'),
      impacts: ['warning: ServiceAccount shop/web can now get and list secrets in namespace shop.'],
    },
    {
      title: 'A rule that adds nothing',
      base: account + role('"*"'),
      head: account + role('"*", pods'),
      impacts: [],
    },
  ],
  analyse: (changes, report) => {
    for (const change of permissionChange(changes).changes) if (change.type === 'gained') report(change.cause, findingOf(change));
  },
});
