import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';

export default rule({
  id: 'security/mount-propagation',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Container mounts file systems into its node',
  why: 'With Bidirectional propagation what the container mounts appears on the node and in every other pod that uses the volume, and stays there when it forgets to unmount. Only storage drivers need that.',
  source: 'Kubernetes documentation, Volumes, Mount propagation',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: driver
spec:
  containers:
    - name: driver
      image: registry.example.com/driver:1.0.3
      securityContext:
        privileged: true
      volumeMounts:
        - name: plugins
          mountPath: /plugins
          mountPropagation: Bidirectional
#                           ^^^^^^^^^^^^^ security/mount-propagation
  volumes:
    - name: plugins
      emptyDir: {}
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: reader
spec:
  containers:
    - name: reader
      image: registry.example.com/reader:1.0.3
      volumeMounts:
        - name: data
          mountPath: /data
          mountPropagation: HostToContainer
  volumes:
    - name: data
      emptyDir: {}
`,
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      // The API server allows it to privileged containers only, and refuses all others.
      if (container.get('securityContext.privileged') !== true) continue;
      for (const mount of container.items('volumeMounts')) {
        if (mount.get('mountPropagation') !== 'Bidirectional') continue;
        report(mount.at('mountPropagation'), `What ${container.label.charAt(0).toLowerCase()}${container.label.slice(1)} mounts below ${shown(mount.get('mountPath'))} appears on its node too. Use HostToContainer, unless it is a storage driver.`, setTo('HostToContainer'));
      }
    }
  },
});
