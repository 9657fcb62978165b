import { isObject } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';

export default rule({
  id: 'security/volume-type',
  severity: 'hint',
  profile: 'default',
  summary: 'Pod mounts storage without a PersistentVolumeClaim',
  why: 'A volume that is described in the pod itself holds addresses and credentials of the storage, so that whoever may write pods may mount anybody\'s. Let an administrator describe it in a PersistentVolume or a StorageClass, and claim it.',
  source: 'Kubernetes documentation, Pod Security Standards, Restricted, Volume Types',
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
        - name: pages
          mountPath: /pages
  volumes:
    - name: pages
      nfs:
#     ^^^ security/volume-type
        server: nfs.example.com
        path: /pages
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
  volumes:
    - name: pages
      persistentVolumeClaim:
        claimName: pages
`,
  },
  check: ({ pod }, report) => {
    for (const volume of pod?.items('volumes') ?? []) {
      const type = isObject(volume.value) ? Object.keys(volume.value).find((key) => inTree.has(key)) : undefined;
      if (type === undefined) continue;
      report(volume.at(type, 'key'), `Volume "${shown(volume.get('name'))}" is described in the pod, as ${type}, which the restricted Pod Security Standard forbids. Use a persistentVolumeClaim.`);
    }
  },
});

/** Besides hostPath and gitRepo, of which other rules speak. */
const inTree: ReadonlySet<string> = new Set([
  'gcePersistentDisk', 'awsElasticBlockStore', 'nfs', 'iscsi', 'glusterfs', 'rbd', 'flexVolume', 'cinder', 'cephfs', 'flocker', 'fc',
  'azureFile', 'vsphereVolume', 'quobyte', 'azureDisk', 'portworxVolume', 'photonPersistentDisk', 'scaleIO', 'storageos',
]);
