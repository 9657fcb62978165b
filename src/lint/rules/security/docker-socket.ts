import { all, remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { hostVolumes, runtimeSocketIn } from './hostVolumes.ts';

export default rule({
  id: 'security/docker-socket',
  severity: 'warning',
  profile: 'baseline',
  peers: { kubeLinter: ['docker-sock'] },
  summary: 'Pod mounts the socket of the container runtime',
  why: 'Through this socket a container can start others on the node, privileged ones too, and read every Secret there: it is as good as root on the node, even when it is mounted read-only. Build images with a tool that needs no socket, and read metrics from the kubelet.',
  source: 'Kubernetes documentation, Volumes, hostPath; Pod Security Standards, Baseline, HostPath Volumes',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: builder
spec:
  containers:
    - name: builder
      image: registry.example.com/builder:3.1.0
      volumeMounts:
        - name: docker
          mountPath: /var/run/docker.sock
  volumes:
    - name: docker
      hostPath:
        path: /var/run/docker.sock
#             ^^^^^^^^^^^^^^^^^^^^ security/docker-socket
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: builder
spec:
  containers:
    - name: builder
      image: registry.example.com/rootless-builder:3.1.0
      volumeMounts:
        - name: cache
          mountPath: /cache
  volumes:
    - name: cache
      emptyDir: {}
`,
  },
  check: ({ pod }, report) => {
    if (!pod) return;
    for (const { volume, name, path, mounts } of hostVolumes(pod)) {
      const socket = runtimeSocketIn(path);
      if (socket === undefined) continue;
      const holds = socket === path ? 'is the socket' : 'holds the socket';
      report(
        volume.at('hostPath.path'),
        `Volume "${name}" ${holds} of the node's container runtime: whoever can use it owns the node. Remove the volume and its mounts.`,
        all(`Remove the volume "${name}" and its mounts`, [...mounts.map(({ mount }) => remove(mount.at())), remove(volume.at())]),
      );
    }
  },
});
