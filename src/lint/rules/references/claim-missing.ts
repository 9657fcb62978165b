import { valueAt } from '../../../manifest/index.ts';
import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { indexedMaps, mapsOf, textAt } from '../../values.ts';
import { webDeployment } from '../exampleObjects.ts';
import { podSpecOf } from './podReferences.ts';

const example = (name: string, mark = '') => `${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          volumeMounts:
            - name: archive
              mountPath: /var/lib/web
      volumes:
        - name: archive
          persistentVolumeClaim:
            claimName: ${name}
${mark}`)}---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web-archive
  namespace: shop
spec:
  accessModes: [ReadWriteMany]
  resources:
    requests:
      storage: 10Gi
`;

export default rule({
  id: 'references/claim-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'PersistentVolumeClaim that a pod mounts is not there',
  why: 'A pod whose PersistentVolumeClaim is missing is not scheduled until somebody creates it. Create the claim, or correct its name.',
  source: 'Kubernetes documentation, Persistent Volumes, Claims As Volumes',
  examples: {
    bad: example('web-archiv', '#                      ^^^^^^^^^^ references/claim-missing\n'),
    good: example('web-archive'),
  },
  check: ({ object, set, repository }, report) => {
    const pod = podSpecOf(object.manifest);
    if (!pod) return;
    for (const [volume, index] of indexedMaps(pod.spec['volumes'])) {
      const name = valueAt(volume, ['persistentVolumeClaim', 'claimName']);
      if (typeof name !== 'string') continue;
      const { namespace } = object.manifest;
      // The claims of a StatefulSet are named template-set-0, and so on.
      const isOfStatefulSet = repository.ofKind('apps', 'StatefulSet').some((owner) =>
        mapsOf(valueAt(owner.value, ['spec', 'volumeClaimTemplates'])).some((template) => {
          const prefix = `${textAt(template, 'metadata.name') ?? ''}-${owner.name}-`;
          return name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length));
        }));
      if (isOfStatefulSet) continue;
      const place = object.at('');
      reportMissing({ set, repository }, {
        group: '', kind: 'PersistentVolumeClaim', name, namespace, effect: 'its pods are not scheduled',
        place: { ...place, path: [...pod.path, 'volumes', index, 'persistentVolumeClaim', 'claimName'] },
        provided: repository.findAll('volsync.backube', 'ReplicationDestination', name, namespace).map((made) => made.name),
      }, report);
    }
  },
});
