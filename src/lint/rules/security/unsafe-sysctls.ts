import { safeSysctls } from '../../../schema/index.ts';
import { remove, setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/unsafe-sysctls',
  severity: 'warning',
  profile: 'baseline',
  peers: { kubeLinter: ['unsafe-sysctls'] },
  summary: 'Pod sets a parameter of the kernel that is not safe',
  why: 'Parameters outside the safe set can harm other pods of the node. A node refuses them unless its kubelet was told to allow them, and the pod then fails to start with SysctlForbidden.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, Sysctls (v1.29, v1.32 and v1.37 added some); Using sysctls in a Kubernetes Cluster',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls:
      - name: net.core.somaxconn
#             ^^^^^^^^^^^^^^^^^^ security/unsafe-sysctls
        value: "1024"
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
    sysctls:
      - name: net.ipv4.ip_unprivileged_port_start
        value: "0"
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: ({ pod, version }, report) => {
    for (const sysctl of pod?.items('securityContext.sysctls') ?? []) {
      const name = sysctl.get('name');
      if (typeof name !== 'string' || name.includes('${')) continue;
      const dotted = name.replaceAll('/', '.');
      const since = safeSysctls.get(dotted);
      if (since !== undefined && since <= version.minor) {
        if (dotted === name) continue;
        report(sysctl.at('name'), `The Pod Security Standards know this parameter as ${dotted}; written with slashes, namespaces that enforce them refuse the pod. Write it with dots.`, setTo(dotted));
        continue;
      }
      if (since !== undefined) {
        report(sysctl.at('name'), `The kernel parameter ${name} counts as safe from Kubernetes 1.${String(since)} on: the nodes of this cluster, 1.${String(version.minor)}, refuse it unless their kubelets allow it, and the pod then does not start. Remove it.`, remove(sysctl.at()));
        continue;
      }
      report(sysctl.at('name'), `The kernel parameter ${name} is not safe to set for one pod: most nodes refuse it, and the pod then does not start. Remove it, or have the nodes' kubelets allow it.`, remove(sysctl.at()));
    }
  },
});
