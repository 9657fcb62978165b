import { isBaselineSeLinuxType } from '../../../schema/index.ts';
import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { podAndContainers } from './podAndContainers.ts';

export default rule({
  id: 'security/selinux-options',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Pod asks SELinux for another domain than that of containers',
  why: 'On nodes with SELinux a container is confined by the type of its process. Types such as spc_t, or a user or role of one\'s own, take that away.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, SELinux (container_engine_t from v1.31)',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seLinuxOptions:
      type: spc_t
#           ^^^^^ security/selinux-options
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
    seLinuxOptions:
      type: container_t
      level: s0:c123,c456
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: ({ pod, version }, report) => {
    if (!pod) return;
    for (const { part, label } of podAndContainers(pod)) {
      if (part.get('securityContext.seLinuxOptions') === undefined) continue;
      const type = part.get('securityContext.seLinuxOptions.type');
      if (typeof type === 'string' && !isBaselineSeLinuxType(type, version.minor) && !type.includes('${')) {
        report(part.at('securityContext.seLinuxOptions.type'), `${label} runs as the SELinux type ${type}, which does not confine it like a container. Remove the type, or use container_t.`, remove());
      }
      for (const field of ['user', 'role']) {
        const value = part.get(`securityContext.seLinuxOptions.${field}`);
        if (typeof value !== 'string' || value === '') continue;
        report(part.at(`securityContext.seLinuxOptions.${field}`), `${label} chooses its SELinux ${field}, which the baseline Pod Security Standard forbids. Remove it: the runtime sets the right one.`, remove());
      }
    }
  },
});
