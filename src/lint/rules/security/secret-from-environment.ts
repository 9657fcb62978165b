import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';

export default rule({
  id: 'security/secret-from-environment',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['read-secret-from-env-var'] },
  summary: 'Secret is given to the container as an environment variable',
  why: 'Environment variables end up in crash reports, logs and child processes, and change only with a restart. A Secret that is mounted as a file is read by those who open it, and follows changes.',
  source: 'Kubernetes documentation, Good practices for Kubernetes Secrets; CIS Kubernetes Benchmark, 5.4.1',
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
          valueFrom:
            secretKeyRef:
#           ^^^^^^^^^^^^ security/secret-from-environment
              name: database
              key: password
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      volumeMounts:
        - name: database
          mountPath: /secrets/database
          readOnly: true
  volumes:
    - name: database
      secret:
        secretName: database
`,
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      for (const variable of container.items('env')) {
        if (variable.get('valueFrom.secretKeyRef') !== undefined)
          report(variable.at('valueFrom.secretKeyRef', 'key'), `${container.label} gets a Secret as the variable ${shown(variable.get('name'))}. If the application can read it from a file, mount it as a volume.`);
      }
      for (const source of container.items('envFrom')) {
        if (source.get('secretRef') !== undefined)
          report(source.at('secretRef', 'key'), `${container.label} gets every key of the Secret ${shown(source.get('secretRef.name'))} as a variable. If the application can read them from files, mount it as a volume.`);
      }
    }
  },
});
