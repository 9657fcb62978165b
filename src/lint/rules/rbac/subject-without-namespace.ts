import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { clusterRoleBinding } from './exampleRoles.ts';
import { rbacGroup } from './grants.ts';

const account = (namespace: string, mark = '') => clusterRoleBinding('reader', `  - kind: ServiceAccount
${mark}    name: reporter
${namespace}`);

export default rule({
  id: 'rbac/subject-without-namespace',
  severity: 'error',
  profile: 'baseline',
  needs: 'set',
  summary: 'ServiceAccount of a ClusterRoleBinding has no namespace',
  why: 'The API server refuses a ClusterRoleBinding whose ServiceAccount has no namespace; only in a RoleBinding it is that of the binding. kustomize fills it in when the ServiceAccount is in the same kustomization; nothing else does.',
  source: 'Kubernetes API, Subject; Using RBAC Authorization, Referring to subjects',
  examples: {
    bad: account('', '#   ^^^^ rbac/subject-without-namespace\n'),
    good: account('    namespace: shop\n'),
  },
  check: ({ object, set, repository }, report) => {
    const { gvk } = object.manifest;
    if (gvk.group !== rbacGroup || gvk.kind !== 'ClusterRoleBinding') return;
    for (const subject of object.items('subjects')) {
      const name = subject.get('name');
      if (subject.get('kind') !== 'ServiceAccount' || typeof name !== 'string' || (subject.get('namespace') ?? '') !== '') continue;
      const accounts = set.findAll('', 'ServiceAccount', name);
      const isKustomized = set !== repository;
      if (isKustomized && (accounts.length > 0 || name === 'default')) continue;
      const namespaces = new Set(accounts.map(({ namespace }) => namespace).filter((namespace) => namespace !== undefined));
      const [only] = namespaces.size === 1 ? namespaces : [];
      // Whoever gives the account its namespace may do so here.
      const isOpen = set.unknownPart !== undefined || accounts.some(({ namespace }) => namespace === undefined);
      report(subject.at('kind', 'key'), `The ServiceAccount ${name} has no namespace here, and the API server refuses such a binding. Set namespace to where the ServiceAccount is.`,
        only === undefined ? undefined : setTo(only, subject.at('namespace')), isOpen ? 'unverified' : undefined);
    }
  },
});
