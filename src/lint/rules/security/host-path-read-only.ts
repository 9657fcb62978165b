import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { holdsSecrets, hostVolumes, runtimeSocketIn } from './hostVolumes.ts';

export default rule({
  id: 'security/host-path-read-only',
  severity: 'hint',
  profile: 'baseline',
  summary: 'Pod has a volume with files of its node that it cannot change',
  why: 'Agents that collect logs or metrics read files of the node, and little is to be said against that. Any other pod then depends on what happens to lie on its node, and namespaces that enforce the baseline Pod Security Standard refuse it.',
  source: 'Kubernetes documentation, Volumes, hostPath; Pod Security Standards, Baseline, HostPath Volumes',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  containers:
    - name: agent
      image: registry.example.com/agent:5.0.0
      volumeMounts:
        - name: logs
          mountPath: /var/log/pods
          readOnly: true
  volumes:
    - name: logs
      hostPath:
        path: /var/log/pods
#             ^^^^^^^^^^^^^ security/host-path-read-only
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
        - name: pages
          mountPath: /pages
          readOnly: true
  volumes:
    - name: pages
      configMap:
        name: pages
`,
  },
  check: ({ pod }, report) => {
    if (!pod) return;
    for (const { volume, name, path, mounts } of hostVolumes(pod)) {
      if (runtimeSocketIn(path) !== undefined) continue;
      if (mounts.length === 0) {
        report(volume.at('hostPath.path'), `Volume "${name}" offers ${path} of the node, but no container mounts it. Remove the volume.`, remove(volume.at()));
      } else if (!mounts.some(({ writable }) => writable) && !holdsSecrets(path)) {
        report(volume.at('hostPath.path'), `Volume "${name}" shows this pod ${path} of its node. Unless it is an agent that collects from nodes, use a volume of the pod's own, such as a configMap.`);
      }
    }
  },
});
