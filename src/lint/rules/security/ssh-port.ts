import { rule } from '../../rule.ts';

export default rule({
  id: 'security/ssh-port',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['ssh-port'] },
  summary: 'Container or Service offers the port of SSH',
  why: 'An SSH server in a container is another way in, with keys and users of its own that nobody in the cluster manages. Use kubectl exec or kubectl debug; other services should leave port 22 alone.',
  source: 'Kubernetes documentation, Get a Shell to a Running Container; Debug Running Pods',
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
        - containerPort: 22
#                        ^^ security/ssh-port
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
  check: ({ object, containers }, report) => {
    for (const container of containers) {
      for (const port of container.items('ports')) {
        if (port.get('containerPort') === 22 && isTcp(port.get('protocol'))) report(port.at('containerPort'), `${container.label} offers port 22, that of SSH. Use kubectl exec instead of an SSH server, or another port for another service.`);
      }
    }
    const { group, kind } = object.manifest.gvk;
    if (group !== '' || kind !== 'Service') return;
    for (const port of object.items('spec.ports')) {
      if (port.get('port') === 22 && isTcp(port.get('protocol'))) report(port.at('port'), 'This Service offers port 22, that of SSH. If it is meant, make sure that only those who need it reach it, with a NetworkPolicy.');
    }
  },
});

const isTcp = (protocol: unknown) => protocol === undefined || protocol === 'TCP';
