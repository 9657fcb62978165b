import { rule } from '../../rule.ts';
import type { View } from '../../rule.ts';

/** Kinds of volumes that Kubernetes hands to a CSI driver, and the driver. */
const drivers: Readonly<Record<string, string>> = {
  awsElasticBlockStore: 'ebs.csi.aws.com', azureDisk: 'disk.csi.azure.com', azureFile: 'file.csi.azure.com', cinder: 'cinder.csi.openstack.org',
  gcePersistentDisk: 'pd.csi.storage.gke.io', portworxVolume: 'pxd.portworx.com', vsphereVolume: 'csi.vsphere.vmware.com',
};

export default rule({
  id: 'deprecation/in-tree-volume',
  severity: 'hint',
  profile: 'default',
  summary: 'Volume names a storage system by a deprecated field',
  why: 'Kubernetes has no code of its own for this storage system any more: it translates the field for the CSI driver, which must be installed. Say so directly, with csi and the name of the driver, so that a reader knows what is needed.',
  source: 'Kubernetes documentation, Volumes; API reference, Volume and PersistentVolumeSpec',
  examples: {
    bad: `apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity:
    storage: 20Gi
  accessModes: [ReadWriteOnce]
  awsElasticBlockStore:
# ^^^^^^^^^^^^^^^^^^^^ deprecation/in-tree-volume
    volumeID: vol-0123456789abcdef0
`,
    good: `apiVersion: v1
kind: PersistentVolume
metadata:
  name: data
spec:
  capacity:
    storage: 20Gi
  accessModes: [ReadWriteOnce]
  csi:
    driver: ebs.csi.aws.com
    volumeHandle: vol-0123456789abcdef0
`,
  },
  check: ({ object, pod }, report) => {
    const { group, kind } = object.manifest.gvk;
    const look = (view: View, prefix: string) => {
      for (const [field, driver] of Object.entries(drivers))
        if (view.get(`${prefix}${field}`) !== undefined)
          report(view.at(`${prefix}${field}`, 'key'), `${field} is deprecated: Kubernetes hands it to the CSI driver ${driver}, which must be installed. Use csi with that driver.`);
      if (view.get(`${prefix}flexVolume`) !== undefined)
        report(view.at(`${prefix}flexVolume`, 'key'), 'flexVolume is deprecated. Use a CSI driver.');
    };
    for (const volume of pod?.items('volumes') ?? []) look(volume, '');
    if (group === '' && kind === 'PersistentVolume') look(object, 'spec.');
  },
});
