import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/interactive-container',
  severity: 'hint',
  profile: 'strict',
  summary: 'Container waits for somebody to type',
  why: 'stdin and tty are for sessions of a person. In a workload they are left over from trying things out, and whoever may attach to the pod gets a shell that is already running.',
  source: 'Kubernetes documentation, API reference, Container, Debugging',
  examples: {
    bad: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          tty: true
#         ^^^ security/interactive-container
`,
    good: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`,
  },
  check: ({ object, containers }, report) => {
    // A Pod of its own may be somebody's toolbox.
    if (object.manifest.gvk.kind === 'Pod') return;
    for (const container of containers) {
      for (const field of ['stdin', 'tty']) {
        if (container.get(field) === true) report(container.at(field, 'key'), `${container.label} keeps ${field} open, which only a session of a person needs. Remove it.`, remove());
      }
    }
  },
});
