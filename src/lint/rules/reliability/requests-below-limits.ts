import { isList, parseQuantity } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';
import { sizedContainers } from './resources.ts';

export default rule({
  id: 'reliability/requests-below-limits',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeScore: ['container-resource-requests-equal-limits', 'container-cpu-requests-equal-limits', 'container-memory-requests-equal-limits', 'container-ephemeral-storage-request-equals-limit'] },
  summary: 'Container may use far more than it asks for',
  why: 'A node is filled up by requests. When several containers use what their limits allow beyond them, its memory or disk runs out, and pods are killed. Bring the request nearer to the limit.',
  source: 'Kubernetes documentation, Resource Management for Pods and Containers; Pod Quality of Service Classes',
  options: {
    factor: { description: 'How many times its request a limit may be. 1 asks for both to be equal, which gives pods the class Guaranteed.', default: 2, schema: { type: 'number', minimum: 1 } },
    resources: { description: 'The resources that are compared. CPU is not among them by default: what is not used is shared, and taking it back kills nobody.', default: ['memory', 'ephemeral-storage'], schema: { type: 'array', items: { type: 'string' } } },
  },
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      resources:
        requests:
          cpu: 100m
          memory: 64Mi
        limits:
          memory: 2Gi
#                 ^^^ reliability/requests-below-limits
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      resources:
        requests:
          cpu: 100m
          memory: 128Mi
        limits:
          memory: 256Mi
`,
  },
  check: (context, report) => {
    const sized = sizedContainers(context);
    if (sized.length === 0) return;
    const factor = Number(context.option('factor'));
    const resources = context.option('resources');
    for (const container of sized) {
      for (const resource of isList(resources) ? resources.map(String) : []) {
        const [limit, request] = [container.get(`resources.limits.${resource}`), container.get(`resources.requests.${resource}`)];
        const [most, asked] = [amount(limit), amount(request)];
        if (most === undefined || asked === undefined || asked <= 0 || most <= asked * factor) continue;
        report(container.at(`resources.limits.${resource}`), `${container.label} may use ${shown(limit)} of ${resource} but asks for ${shown(request)}, so its node may have promised the rest to others. ${factor === 1 ? 'Make both equal.' : 'Bring the request nearer to the limit.'}`);
      }
    }
  },
});

const amount = (quantity: unknown) => (typeof quantity === 'string' || typeof quantity === 'number' ? parseQuantity(quantity) : undefined);
