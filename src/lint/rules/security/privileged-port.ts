import { rule } from '../../rule.ts';

export default rule({
  id: 'security/privileged-port',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['privileged-ports'] },
  summary: 'Container listens on a port below 1024',
  why: 'Linux keeps ports below 1024 for root and NET_BIND_SERVICE, so that such a container is easily given more rights than it needs. Listen on a port such as 8080, and let the Service offer 80.',
  source: 'Kubernetes documentation, Pod Security Standards, Restricted, Capabilities; ip(7), ip_unprivileged_port_start',
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
        - containerPort: 80
#                        ^^ security/privileged-port
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
    if (pod?.windows) return;
    for (const container of containers) {
      for (const port of container.items('ports')) {
        const number = port.get('containerPort');
        // The port of SSH is for security/ssh-port to tell.
        if (typeof number !== 'number' || number < 1 || number >= 1024 || number === 22) continue;
        report(port.at('containerPort'), `${container.label} listens on port ${String(number)}, which on Linux is root's. Let it listen on one from 1024 on; the port of the Service stays as it is.`);
      }
    }
  },
});
