import { compareQuantities } from '../../manifest/index.ts';
import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { read, readText } from '../json.ts';

const path = ['spec', 'resources', 'requests', 'storage'];

export default analysis({
  id: 'storage/claim-resized',
  summary: 'A volume is enlarged',
  why: 'A claim can grow when its storage class allows it, and never shrink again. Some drivers enlarge the file system only when the pod restarts.',
  source: 'Kubernetes documentation, Persistent Volumes, Expanding Persistent Volumes Claims',
  examples: [{
    title: 'Twice the size',
    base: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 10Gi } } }
`,
    head: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 20Gi } } }
`,
    impacts: ['notice: PersistentVolumeClaim shop/data grows from 10Gi to 20Gi.'],
  }],
  analyse: ({ changed, head }, report) => {
    for (const object of changed) {
      if (object.head.kind !== '/PersistentVolumeClaim') continue;
      const [before, after] = [read(object.base.value, path), read(object.head.value, path)];
      if ((typeof before !== 'string' && typeof before !== 'number') || (typeof after !== 'string' && typeof after !== 'number')) continue;
      if ((compareQuantities(after, before) ?? 0) <= 0) continue;
      const className = readText(object.head.value, ['spec', 'storageClassName']);
      const storageClass = head.ofKind('storage.k8s.io/StorageClass').find(({ name }) => name === className);
      const refused = storageClass !== undefined && read(storageClass.value, ['allowVolumeExpansion']) !== true;
      report(object, {
        severity: refused ? 'danger' : 'notice',
        certainty: refused ? 'certain' : 'likely',
        ...(refused && { short: 'refused by the API server' }),
        message: refused
          ? `The API server will refuse this: the storage class of ${nameOf(object.head)} does not allow volumes to grow.`
          : `${nameOf(object.head)} grows from ${before} to ${after}.`,
        why: refused
          ? `StorageClass ${className} lacks \`allowVolumeExpansion: true\`. Set it there first; that can be changed at any time.`
          : 'It works only if the storage class allows expansion (`allowVolumeExpansion: true`), and cannot be taken back: a claim never shrinks.',
        paths: [path],
      });
    }
  },
});
