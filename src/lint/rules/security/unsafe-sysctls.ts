import { remove, setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/unsafe-sysctls',
  severity: 'warning',
  profile: 'baseline',
  peers: { kubeLinter: ['unsafe-sysctls'] },
  summary: 'Pod sets a parameter of the kernel that is not safe',
  why: 'Parameters outside the safe set can harm other pods of the node. A node refuses them unless its kubelet was told to allow them, and the pod then fails to start with SysctlForbidden.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, Sysctls; Using sysctls in a Kubernetes Cluster',
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
  check: ({ pod }, report) => {
    for (const sysctl of pod?.items('securityContext.sysctls') ?? []) {
      const name = sysctl.get('name');
      if (typeof name !== 'string' || safe.has(name)) continue;
      const dotted = name.replaceAll('/', '.');
      if (safe.has(dotted)) {
        report(sysctl.at('name'), `The Pod Security Standards know this parameter as ${dotted}; written with slashes, namespaces that enforce them refuse the pod. Write it with dots.`, setTo(dotted));
        continue;
      }
      report(sysctl.at('name'), `The kernel parameter ${name} is not safe to set for one pod: most nodes refuse it, and the pod then does not start. Remove it, or have the nodes' kubelets allow it.`, remove(sysctl.at()));
    }
  },
});

/** The safe set, with what each release added to it. */
const safe: ReadonlySet<string> = new Set([
  'kernel.shm_rmid_forced', 'net.ipv4.ip_local_port_range', 'net.ipv4.ip_unprivileged_port_start', 'net.ipv4.ping_group_range', 'net.ipv4.tcp_syncookies',
  // v1.27
  'net.ipv4.ip_local_reserved_ports',
  // v1.29
  'net.ipv4.tcp_fin_timeout', 'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes', 'net.ipv4.tcp_keepalive_time',
  // v1.32
  'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem',
  // v1.37
  'net.ipv4.tcp_notsent_lowat', 'net.ipv4.tcp_slow_start_after_idle',
]);
