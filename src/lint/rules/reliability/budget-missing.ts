import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { podMetadata } from '../podMetadata.ts';
import { isReplicated, ownReplicas, writtenReplicas } from './workloads.ts';

const pods = (mark = '') => webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`).replace('  name: web\n', `  name: web\n${mark}`);

export default rule({
  id: 'reliability/budget-missing',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  peers: { kubeScore: ['deployment-has-poddisruptionbudget', 'statefulset-has-poddisruptionbudget'], polaris: ['missingPodDisruptionBudget'] },
  summary: 'All replicas may be evicted at once',
  why: 'When nodes are drained for an upgrade, their pods are evicted whether or not others of the workload are running. A PodDisruptionBudget, such as maxUnavailable: 1, makes the drain wait until the next is ready.',
  source: 'Kubernetes documentation, Disruptions; Specifying a Disruption Budget for your Application',
  examples: {
    bad: pods('#       ^^^ reliability/budget-missing\n'),
    good: `${pods()}---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
  namespace: shop
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app: web
`,
  },
  check: (context, report) => {
    const { object, pod, set } = context;
    const { gvk, namespace, value } = object.manifest;
    if (!pod || !isReplicated(gvk) || (ownReplicas(context) ?? writtenReplicas(value) ?? 0) < 2) return;
    const { labels } = podMetadata(object, pod);
    const isCovered = set.selecting('PodDisruptionBudget', labels, namespace).length > 0;
    if (!isCovered) report(object.at('metadata.name'), 'No PodDisruptionBudget selects these pods, so the drain of several nodes may take all of them at once. Add one with maxUnavailable: 1.', undefined, set.unknownPart === undefined ? undefined : 'unverified');
  },
});
