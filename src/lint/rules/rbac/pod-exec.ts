import { rule } from '../../rule.ts';
import { clusterRole } from './exampleRoles.ts';
import { grantsOf } from './grants.ts';

export default rule({
  id: 'rbac/pod-exec',
  severity: 'hint',
  profile: 'default',
  peers: { polaris: ['clusterrolePodExecAttach', 'rolePodExecAttach', 'clusterrolebindingPodExecAttach', 'rolebindingClusterRolePodExecAttach', 'rolebindingRolePodExecAttach'] },
  summary: 'Role runs commands in containers, or connects to them',
  why: 'Whoever may exec into a container, attach to it, forward its ports or add an ephemeral container has all that the pod has: its token, its Secrets, its network. Grant it to people for a time, not to programs.',
  source: 'Kubernetes documentation, Get a Shell to a Running Container; Authorization, Request verbs',
  examples: {
    bad: clusterRole('', 'pods/exec', 'create', '#               ^^^^^^^^^ rbac/pod-exec\n'),
    good: clusterRole('', 'pods/log', 'get'),
  },
  check: ({ object }, report) => {
    for (const grant of grantsOf(object, { group: '', resources: ['pods/exec', 'pods/attach', 'pods/portforward', 'pods/ephemeralcontainers'], verbs: ['create', 'get', 'update', 'patch'] }))
      report(grant.place, `${grant.resource} gives whoever has this role all that the pods have: their tokens, their Secrets, their network. Leave it out unless that is meant.`);
  },
});
