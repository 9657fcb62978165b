import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/host-namespaces',
  severity: 'warning',
  profile: 'baseline',
  peers: { kubeLinter: ['host-ipc', 'host-network', 'host-pid'], polaris: ['hostIPCSet', 'hostNetworkSet', 'hostPIDSet'] },
  summary: 'Pod shares the network, the processes or the memory of its node',
  why: 'Namespaces of the kernel keep a pod apart from its node. Without them it can listen to the traffic of other pods, reach services that trust the node, or read and stop the processes of others.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, Host Namespaces',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true
#              ^^^^ security/host-namespaces
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: ({ pod }, report) => {
    for (const [field, danger] of namespaces) {
      if (pod?.get(field) === true) report(pod.at(field), `${field} lets this pod ${danger}. Set it to false, unless the pod manages the node itself.`, setTo(false));
    }
  },
});

const namespaces = [
  ['hostNetwork', 'use the network of its node: it sees the traffic there, reaches what listens on localhost, and most clusters do not apply NetworkPolicy to it'],
  ['hostPID', 'see the processes of its node and of every other pod there, and as root stop them'],
  ['hostIPC', 'read and change memory that processes of its node share'],
] as const;
