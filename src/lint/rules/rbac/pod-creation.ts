import { rule } from '../../rule.ts';
import { clusterRole } from './exampleRoles.ts';
import { grantsOf } from './grants.ts';

export default rule({
  id: 'rbac/pod-creation',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['access-to-create-pods'] },
  summary: 'Role creates pods',
  why: 'Whoever creates pods, or workloads that do, can mount every Secret of the namespace, and use every ServiceAccount there. Leave it to those who may have these rights as well.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices, Workload creation',
  examples: {
    bad: clusterRole('', 'pods', 'create', '#               ^^^^ rbac/pod-creation\n'),
    good: clusterRole('', 'configmaps', 'get'),
  },
  check: ({ object }, report) => {
    for (const right of rights) for (const grant of grantsOf(object, { ...right, verbs: ['create'] }))
      report(grant.place, `Creating ${grant.resource} gives the rights of every ServiceAccount of the namespace and the contents of all its Secrets. Leave it out unless that is meant.`);
  },
});

const rights = [
  { group: '', resources: ['pods', 'replicationcontrollers'] },
  { group: 'apps', resources: ['deployments', 'statefulsets', 'daemonsets', 'replicasets'] },
  { group: 'batch', resources: ['jobs', 'cronjobs'] },
];
