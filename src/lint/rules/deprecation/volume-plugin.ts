import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';
import { release } from './wording.ts';

/** Kinds of volumes that Kubernetes itself mounted once, and the release that took them out. */
const removedIn: Readonly<Record<string, number>> = {
  photonPersistentDisk: 16, scaleIO: 22, flocker: 25, quobyte: 25, storageos: 25, glusterfs: 26, cephfs: 31, rbd: 31,
};
/** The same in the provisioner of a StorageClass. */
const provisioners: Readonly<Record<string, string>> = {
  'kubernetes.io/photon-pd': 'photonPersistentDisk', 'kubernetes.io/scaleio': 'scaleIO', 'kubernetes.io/flocker': 'flocker', 'kubernetes.io/quobyte': 'quobyte',
  'kubernetes.io/storageos': 'storageos', 'kubernetes.io/glusterfs': 'glusterfs', 'kubernetes.io/rbd': 'rbd',
};

export default rule({
  id: 'deprecation/volume-plugin',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Volume is of a kind that Kubernetes does not mount any more',
  why: 'The API server still takes the field, but no node knows what to do with it: the pod waits for its volume and never starts. Use the CSI driver of the storage system, through a PersistentVolumeClaim.',
  source: 'Kubernetes documentation, Volumes; warnings of the API server, pkg/api/pod and pkg/api/persistentvolume of k8s.io/kubernetes',
  examples: {
    bad: `apiVersion: v1
kind: PersistentVolume
metadata:
  name: photos
spec:
  capacity:
    storage: 20Gi
  accessModes: [ReadWriteMany]
  cephfs:
# ^^^^^^ deprecation/volume-plugin
    monitors: [192.0.2.10:6789]
    path: /photos
`,
    good: `apiVersion: v1
kind: PersistentVolume
metadata:
  name: photos
spec:
  capacity:
    storage: 20Gi
  accessModes: [ReadWriteMany]
  csi:
    driver: cephfs.csi.ceph.com
    volumeHandle: photos
`,
  },
  check: ({ object, pod, version }, report) => {
    const { group, kind } = object.manifest.gvk;
    const told = (plugin: string, minor: number) => (minor <= version.minor
      ? `Kubernetes ${release(minor)} took ${plugin} volumes out, so nothing mounts this one and pods that use it do not start. Use a CSI driver.`
      : `${plugin} volumes are deprecated since Kubernetes 1.28, and ${release(minor)} does not mount them any more. Move to a CSI driver before you upgrade.`);
    const volumes = pod?.items('volumes') ?? (group === '' && kind === 'PersistentVolume' ? [object] : []);
    for (const volume of volumes)
      for (const [plugin, minor] of Object.entries(removedIn)) {
        const path = pod ? plugin : `spec.${plugin}`;
        if (volume.get(path) !== undefined) report(volume.at(path, 'key'), told(plugin, minor));
      }
    const provisioner = group === 'storage.k8s.io' && kind === 'StorageClass' ? object.get('provisioner') : undefined;
    const plugin = typeof provisioner === 'string' && Object.hasOwn(provisioners, provisioner) ? provisioners[provisioner] : undefined;
    if (plugin !== undefined) report(object.at('provisioner'), `${shown(provisioner)}: ${told(plugin, removedIn[plugin] ?? 0)}`);
  },
});
