import { rule } from '../../rule.ts';

const example = (source: string) => `apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity:
    storage: 10Gi
  accessModes: [ReadWriteOnce]
  storageClassName: manual
${source}`;

export default rule({
  id: 'reliability/host-path-persistent-volume',
  severity: 'hint',
  profile: 'default',
  summary: 'PersistentVolume is a folder of whichever node the pod is on',
  why: 'A hostPath volume is no storage that follows the pod: on another node it is another, empty folder, and the data seems lost. It is meant for trying things out with one node. For disks of a node use local, with nodeAffinity.',
  source: 'Kubernetes documentation, Persistent Volumes, Types of Persistent Volumes; Volumes, local',
  examples: {
    bad: example('  hostPath:\n# ^^^^^^^^ reliability/host-path-persistent-volume\n    path: /mnt/data\n'),
    good: example(`  local:
    path: /mnt/disks/ssd1
  nodeAffinity:
    required:
      nodeSelectorTerms:
        - matchExpressions:
            - key: kubernetes.io/hostname
              operator: In
              values: [node-7]
`),
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== '' || kind !== 'PersistentVolume' || object.get('spec.hostPath') === undefined || object.get('spec.nodeAffinity') !== undefined) return;
    report(object.at('spec.hostPath', 'key'), 'This volume is another, empty folder on each node, so data seems lost when its pod moves. Use local with nodeAffinity, or a StorageClass.');
  },
});
