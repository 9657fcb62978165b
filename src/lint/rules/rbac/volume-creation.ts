import { rule } from '../../rule.ts';
import { clusterRole } from './exampleRoles.ts';
import { grantsOf } from './grants.ts';

export default rule({
  id: 'rbac/volume-creation',
  severity: 'hint',
  profile: 'default',
  summary: 'Role creates PersistentVolumes',
  why: 'A PersistentVolume may be a hostPath, so whoever creates one and claims it reads and writes the files of the node. Leave it to the storage provisioner.',
  source: 'Kubernetes documentation, Role Based Access Control Good Practices, Persistent volume creation',
  examples: {
    bad: clusterRole('', 'persistentvolumes', 'create', '#               ^^^^^^^^^^^^^^^^^ rbac/volume-creation\n'),
    good: clusterRole('', 'persistentvolumeclaims', 'create'),
  },
  check: ({ object }, report) => {
    for (const grant of grantsOf(object, { group: '', resources: ['persistentvolumes'], verbs: ['create'] }))
      report(grant.place, `A PersistentVolume may be a folder of a node, so whoever creates ${grant.resource} gets at the files of nodes. Let them create claims instead.`);
  },
});
