import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/host-port',
  severity: 'warning',
  profile: 'baseline',
  peers: { polaris: ['hostPortSet'] },
  summary: 'Container opens a port of its node',
  why: 'A hostPort is reachable from wherever the node is, whether or not a Service leads there, and only one pod on each node can have it, so that further replicas may find no node to run on. Use a Service instead.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, Host Ports',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      ports:
        - containerPort: 8080
          hostPort: 80
#                   ^^ security/host-port
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      ports:
        - containerPort: 8080
`,
  },
  check: ({ pod, containers }, report) => {
    // With hostNetwork every port is the node's, and the API server wants hostPort equal to it: security/host-namespaces says so.
    if (pod?.get('hostNetwork') === true) return;
    for (const container of containers) {
      for (const port of container.items('ports')) {
        const hostPort = port.get('hostPort');
        if (typeof hostPort !== 'number' || hostPort === 0) continue;
        report(port.at('hostPort'), `${container.label} opens port ${hostPort} of the node it runs on. Remove hostPort, and let a Service lead to the container.`, remove());
      }
    }
  },
});
