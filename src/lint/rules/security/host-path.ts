import { all, setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { holdsSecrets, hostVolumes, runtimeSocketIn } from './hostVolumes.ts';

export default rule({
  id: 'security/host-path',
  severity: 'warning',
  profile: 'baseline',
  peers: { kubeLinter: ['sensitive-host-mounts', 'writable-host-mount'], polaris: ['hostPathSet'] },
  summary: 'Pod can change files of its node, or read those that hold credentials',
  why: 'With a hostPath volume a container works on the files of the node: what it writes there can take over the node, and the credentials that lie there can take over the cluster. Use a volume that belongs to the pod: emptyDir, configMap, or a PersistentVolumeClaim.',
  source: 'Kubernetes documentation, Volumes, hostPath; Pod Security Standards, Baseline, HostPath Volumes',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      volumeMounts:
        - name: data
          mountPath: /data
  volumes:
    - name: data
      hostPath:
        path: /srv/web
#             ^^^^^^^^ security/host-path
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
        - name: data
          mountPath: /data
  volumes:
    - name: data
      persistentVolumeClaim:
        claimName: web-data
`,
  },
  check: ({ pod }, report) => {
    if (!pod) return;
    for (const { volume, name, path, mounts } of hostVolumes(pod)) {
      if (runtimeSocketIn(path) !== undefined) continue;
      const writable = mounts.filter((mount) => mount.writable);
      const place = volume.at('hostPath.path');
      if (writable.length > 0) {
        const who = [...new Set(writable.map(({ container }) => container.label))].join(', ');
        report(
          place,
          `${who} can change files of the node below ${path}, through the volume "${name}". Use a volume of the pod's own; if the files of the node are needed, mount them with readOnly: true.`,
          all(`Mount the volume "${name}" read-only`, writable.map(({ mount }) => setTo(true, mount.at('readOnly')))),
        );
      } else if (mounts.length > 0 && holdsSecrets(path)) {
        report(place, `Volume "${name}" lets this pod read ${path} of the node, where credentials lie. Mount only the folder that is needed, read-only, or use a volume of the pod's own.`);
      }
    }
  },
});
