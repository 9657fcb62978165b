import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { podAndContainers } from './podAndContainers.ts';

export default rule({
  id: 'security/root-group',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['run-as-non-root'], kubeScore: ['container-security-context-user-group-id'] },
  summary: 'Container belongs to the group of root',
  why: 'Files of root can often be read, and some written, by its group 0. A process that is in it keeps a part of the rights that runAsUser took away.',
  source: 'Kubernetes documentation, Configure a Security Context for a Pod or Container',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 10001
    runAsGroup: 0
#               ^ security/root-group
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 10001
    runAsGroup: 10001
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: ({ pod }, report) => {
    if (!pod) return;
    for (const { part, label } of podAndContainers(pod)) {
      if (part.get('securityContext.runAsGroup') === 0)
        report(part.at('securityContext.runAsGroup'), `${label} runs in the group of root, because runAsGroup is 0. Choose another group, such as 10001.`);
    }
    if (pod.get('securityContext.fsGroup') === 0)
      report(pod.at('securityContext.fsGroup'), 'The volumes of this pod belong to the group of root, because fsGroup is 0. Choose another group, such as 10001.');
    for (const group of pod.items('securityContext.supplementalGroups')) {
      if (group.value === 0) report(group.at(), 'This pod is in the group of root besides its own. Remove 0 from supplementalGroups.', remove());
    }
  },
});
