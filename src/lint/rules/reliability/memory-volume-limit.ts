import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';

const example = (limit: string, mark = '') => webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          volumeMounts:
            - name: cache
              mountPath: /cache
      volumes:
        - name: cache
          emptyDir:
            medium: Memory
${mark}${limit}`);

export default rule({
  id: 'reliability/memory-volume-limit',
  severity: 'hint',
  profile: 'default',
  summary: 'Files in memory may take all that the pod has',
  why: 'What is written to an emptyDir in memory counts as memory of the containers that write it, and stays when they are restarted: a volume that fills up gets them killed, again and again. Set sizeLimit.',
  source: 'Kubernetes documentation, Volumes, emptyDir',
  examples: {
    bad: example('', '#                   ^^^^^^ reliability/memory-volume-limit\n'),
    good: example('            sizeLimit: 64Mi\n'),
  },
  check: ({ pod }, report) => {
    for (const volume of pod?.items('volumes') ?? []) {
      if (volume.get('emptyDir.medium') !== 'Memory' || volume.get('emptyDir.sizeLimit') !== undefined) continue;
      report(volume.at('emptyDir.medium'), 'This volume takes memory of the containers that write to it, and may take all. Set sizeLimit, well below their memory limit.');
    }
  },
});
