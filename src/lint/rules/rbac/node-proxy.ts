import { rule } from '../../rule.ts';
import { clusterRole } from './exampleRoles.ts';
import { grantsOf } from './grants.ts';

export default rule({
  id: 'rbac/node-proxy',
  severity: 'warning',
  profile: 'default',
  summary: 'Role reaches the kubelet of every node',
  why: 'nodes/proxy reaches the API of the kubelet, which runs commands in every pod of the node, past admission and audit. Use nodes/metrics, nodes/stats or nodes/log for monitoring.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices, Access to proxy subresource of Nodes',
  examples: {
    bad: clusterRole('', 'nodes/proxy', 'get', '#               ^^^^^^^^^^^ rbac/node-proxy\n'),
    good: clusterRole('', 'nodes/metrics', 'get'),
  },
  check: ({ object }, report) => {
    for (const grant of grantsOf(object, { group: '', resources: ['nodes/proxy'], verbs: ['get', 'create', 'update', 'patch', 'delete'] }))
      report(grant.place, `${grant.resource} runs commands in every pod of every node, past admission and audit. For monitoring, use nodes/metrics and nodes/stats.`);
  },
});
