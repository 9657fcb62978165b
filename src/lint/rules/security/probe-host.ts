import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/probe-host',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Probe or lifecycle hook makes the node call an address of the pod\'s choice',
  why: 'Probes and hooks are called from the node. With host, whoever writes the pod has the node call any address that it reaches, its own localhost among them; and a probe of another host says nothing about this container.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, Host Probes / Lifecycle Hooks (v1.34+)',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      livenessProbe:
        httpGet:
          host: 127.0.0.1
#               ^^^^^^^^^ security/probe-host
          path: /live
          port: 8080
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      livenessProbe:
        httpGet:
          path: /live
          port: 8080
`,
  },
  check: ({ pod, containers, version }, report) => {
    // Before the standard knew of it, a pod on the network of its node was left to say which of the node's addresses is its.
    if (pod?.get('hostNetwork') === true && version.minor < 34) return;
    for (const container of containers) {
      for (const handler of handlers) {
        if (container.get(handler) === undefined) continue;
        for (const field of [`${handler}.httpGet.host`, `${handler}.tcpSocket.host`]) {
          const host = container.get(field);
          if (typeof host !== 'string' || host === '') continue;
          report(container.at(field), `${container.label} has the node call ${host} instead of the pod. Remove host: the address of the pod is the default; a header Host goes into httpHeaders.`, remove());
        }
      }
    }
  },
});

const handlers = ['livenessProbe', 'readinessProbe', 'startupProbe', 'lifecycle.postStart', 'lifecycle.preStop'];
