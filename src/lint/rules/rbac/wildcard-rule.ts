import { isList } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';

const fields = { apiGroups: 'every API group', resources: 'every resource', verbs: 'everything that can be done' } as const;

export default rule({
  id: 'rbac/wildcard-rule',
  severity: 'warning',
  profile: 'default',
  peers: { kubeLinter: ['wildcard-in-rules'] },
  summary: 'Role allows everything',
  why: 'A wildcard grants more than anyone has reviewed, and also what later releases and new custom resources add. Name what is needed.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices, Least privilege',
  examples: {
    bad: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [apps]
    resources: [deployments]
    verbs: ['*']
#           ^^^ rbac/wildcard-rule
`,
    good: `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [apps]
    resources: [deployments]
    verbs: [get, list, watch, patch]
`,
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== 'rbac.authorization.k8s.io' || (kind !== 'Role' && kind !== 'ClusterRole')) return;
    for (const granted of object.items('rules')) {
      for (const [field, meaning] of Object.entries(fields)) {
        const values = granted.get(field);
        const index = isList(values) ? values.indexOf('*') : -1;
        if (index >= 0) report(granted.at(`${field}[${String(index)}]`), `The * in ${field} stands for ${meaning}, also what later releases add. Name what is needed.`);
      }
    }
  },
});
