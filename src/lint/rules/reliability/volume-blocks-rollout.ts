import { isList, valueAt } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { isAppliedWith } from '../../together.ts';
import { webDeployment } from '../exampleObjects.ts';
import { writtenReplicas } from './workloads.ts';

const example = (strategy: string, mark = '') => `${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          volumeMounts:
            - name: data
              mountPath: /data
      volumes:
        - name: data
          persistentVolumeClaim:
            claimName: web-data
${mark}`).replace('  replicas: 2\n', `  replicas: 1\n${strategy}`)}---
apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: web-data
  namespace: shop
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 10Gi
`;

export default rule({
  id: 'reliability/volume-blocks-rollout',
  severity: 'warning',
  profile: 'default',
  needs: 'set',
  summary: 'Volume of one node is wanted on several',
  why: 'A ReadWriteOnce volume can be mounted on one node at a time. A rolling update starts the new pod while the old one runs; when it lands on another node, it waits for the volume for ever (Multi-Attach error). Use Recreate, or a StatefulSet.',
  source: 'Kubernetes documentation, Persistent Volumes, Access Modes; Deployments, Strategy',
  examples: {
    bad: example('', '#                      ^^^^^^^^ reliability/volume-blocks-rollout\n'),
    good: example('  strategy:\n    type: Recreate\n'),
  },
  check: (context, report) => {
    const { object, pod, set } = context;
    const { gvk, namespace, value } = object.manifest;
    if (!pod || gvk.group !== 'apps' || gvk.kind !== 'Deployment') return;
    const replicas = writtenReplicas(value);
    const recreates = object.get('spec.strategy.type') === 'Recreate';
    if (replicas === undefined || replicas === 0 || (replicas === 1 && recreates)) return;
    for (const volume of pod.items('volumes')) {
      const claimName = volume.get('persistentVolumeClaim.claimName');
      const claim = typeof claimName === 'string' ? set.findAll('', 'PersistentVolumeClaim', claimName, namespace).find((found) => isAppliedWith(context, found)) : undefined;
      const modes = claim && valueAt(claim.value, ['spec', 'accessModes']);
      if (!isList(modes) || modes.length === 0 || !modes.every((mode) => mode === 'ReadWriteOnce' || mode === 'ReadWriteOncePod')) continue;
      const place = volume.at('persistentVolumeClaim.claimName');
      if (replicas > 1) report(place, `${String(replicas)} replicas share a volume that only one node can mount at a time, so those on other nodes do not start. Use a StatefulSet with volumeClaimTemplates, a volume with ReadWriteMany, or one replica.`);
      else report(place, 'A rolling update starts the new pod while the old one holds this volume; on another node it waits for ever. Set strategy.type to Recreate.', object.get('spec.strategy') === undefined ? setTo('Recreate', object.at('spec.strategy.type')) : undefined);
    }
  },
});
