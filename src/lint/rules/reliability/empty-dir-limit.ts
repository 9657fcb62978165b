import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';

const example = (dir: string, mark = '') => webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          volumeMounts:
            - name: cache
              mountPath: /cache
      volumes:
        - name: cache
${mark === '' ? `          emptyDir:\n            ${dir}\n` : `          emptyDir: {}\n${mark}`}`);

export default rule({
  id: 'reliability/empty-dir-limit',
  severity: 'hint',
  profile: 'strict',
  summary: 'Temporary volume may fill the disk of its node',
  why: 'An emptyDir lies on the disk of the node and grows without bound; when the disk is full, the node evicts pods that have nothing to do with it. With sizeLimit, the pod that fills it is evicted.',
  source: 'Kubernetes documentation, Volumes, emptyDir; Local Ephemeral Storage',
  examples: {
    bad: example('', '#         ^^^^^^^^ reliability/empty-dir-limit\n'),
    good: example('sizeLimit: 500Mi'),
  },
  check: ({ pod }, report) => {
    for (const volume of pod?.items('volumes') ?? []) {
      // Those in memory are for reliability/memory-volume-limit to tell.
      if (volume.get('emptyDir') === undefined || volume.get('emptyDir.medium') === 'Memory' || volume.get('emptyDir.sizeLimit') !== undefined) continue;
      report(volume.at('emptyDir', 'key'), 'This volume may fill the disk of its node. Set sizeLimit to what it needs at most.');
    }
  },
});
