import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { writtenReplicas } from './workloads.ts';

const example = (seconds: string, mark = '') => webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`).replace('spec:\n  replicas', `spec:\n${mark}${seconds}  replicas`);

export default rule({
  id: 'reliability/min-ready-missing',
  severity: 'hint',
  profile: 'strict',
  summary: 'Rollout goes on as soon as a pod is ready for a moment',
  why: 'A version that starts well and fails seconds later is rolled out completely before it does. minReadySeconds lets each new pod prove itself before the next old one is stopped.',
  source: 'Kubernetes documentation, Deployments, Min Ready Seconds',
  examples: {
    bad: example('', '#^^^ reliability/min-ready-missing\n'),
    good: example('  minReadySeconds: 10\n'),
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== 'apps' || kind !== 'Deployment' || object.get('spec.minReadySeconds') !== undefined || object.get('spec.strategy.type') === 'Recreate') return;
    if ((writtenReplicas(object.manifest.value) ?? 0) < 2) return;
    report(object.at('spec.minReadySeconds'), 'A rollout stops the next old pod as soon as a new one is ready for a moment. Set minReadySeconds to the time within which a bad version shows, such as 10.');
  },
});
