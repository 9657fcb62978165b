import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';
import { secretIn } from '../../../schema/secretValues.ts';

export default rule({
  id: 'security/secret-in-environment',
  severity: 'warning',
  profile: 'default',
  peers: { kubeLinter: ['env-var-secret'], polaris: ['sensitiveContainerEnvVar'] },
  summary: 'Environment variable holds a secret in clear',
  why: 'Everybody who can read the repository, or the pod in the cluster, can read this value, and git keeps it for ever. Put it into a Secret that is not committed in clear, refer to it with secretKeyRef, and change it: it is known now.',
  source: 'Kubernetes documentation, Good practices for Kubernetes Secrets',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      env:
        - name: DATABASE_PASSWORD
          value: correct-horse-battery
#                ^^^^^^^^^^^^^^^^^^^^^ security/secret-in-environment
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      env:
        - name: DATABASE_PASSWORD
          valueFrom:
            secretKeyRef:
              name: database
              key: password
`,
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      for (const variable of container.items('env')) {
        const name = variable.get('name');
        const found = typeof name === 'string' ? secretIn(name, variable.get('value')) : undefined;
        if (found === undefined) continue;
        report(variable.at('value'), `${container.label} gets ${found} in clear, as the variable ${shown(name)}. Put it into a Secret, refer to it with valueFrom.secretKeyRef, and change it, for git remembers this one.`);
      }
    }
  },
});
