import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { percentOf, ownReplicas } from './workloads.ts';

const example = (most: string, mark = '') => webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`).replace('  replicas: 2\n', `  replicas: 2\n  strategy:\n    type: RollingUpdate\n    rollingUpdate:\n      maxUnavailable: ${most}\n${mark}`);

export default rule({
  id: 'reliability/rollout-takes-all-down',
  severity: 'warning',
  profile: 'default',
  needs: 'set',
  summary: 'Rolling update may stop all pods at once',
  why: 'maxUnavailable says how many pods may be missing during a rollout. When that is all of them, a rolling update is none: a version that does not start takes the application down.',
  source: 'Kubernetes documentation, Deployments, Max Unavailable',
  examples: {
    bad: example('100%', '#                     ^^^^ reliability/rollout-takes-all-down\n'),
    good: example('25%'),
  },
  check: (context, report) => {
    const { object } = context;
    const { group, kind } = object.manifest.gvk;
    if (kind !== 'Deployment' || group !== 'apps') return;
    const most = object.get('spec.strategy.rollingUpdate.maxUnavailable');
    if (most === undefined) return;
    const replicas = ownReplicas(context);
    const isAll = percentOf(most) === 100 || (typeof most === 'number' && replicas !== undefined && replicas > 1 && most >= replicas);
    if (isAll) report(object.at('spec.strategy.rollingUpdate.maxUnavailable'), 'A rolling update may stop all pods before a new one is ready. Allow fewer to be missing, such as 25%.', setTo('25%'));
  },
});
