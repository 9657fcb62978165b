import { isObject, valueAt, type JsonObject } from '../../../manifest/index.ts';
import { mayShareNamespace, type SetObject } from '../../objectSet.ts';
import { mayBePatched } from '../../patched.ts';
import { rule, type ObjectView, type Place, type RuleContext } from '../../rule.ts';
import { mapsOf } from '../../values.ts';
import { isAppliedWith } from '../../together.ts';
import { webDeployment } from '../exampleObjects.ts';

const example = (resources: string, mark = '') => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: web
  namespace: shop
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: web
  minReplicas: 2
  maxReplicas: 6
  metrics:
    - type: Resource
      resource:
        name: cpu
${mark}        target:
          type: Utilization
          averageUtilization: 70
---
${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
${resources}`).replace('  replicas: 2\n', '')}`;

export default rule({
  id: 'reliability/autoscaler-without-requests',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Autoscaler measures what its pods do not request',
  why: 'Utilization is a share of what a container requests. When one of the containers requests none of the resource, it cannot be computed, and the autoscaler never scales. Set the request in the workload.',
  source: 'Kubernetes documentation, Horizontal Pod Autoscaling, How does a HorizontalPodAutoscaler work?',
  examples: {
    bad: example('', '#             ^^^ reliability/autoscaler-without-requests\n'),
    good: example(`          resources:
            requests:
              cpu: 100m
`),
  },
  check: (context, report) => {
    const { object, set } = context;
    const { gvk } = object.manifest;
    if (gvk.group !== 'autoscaling' || gvk.kind !== 'HorizontalPodAutoscaler') return;
    const target = targetOf(context);
    // A LimitRange may supply requests, and so may a patch.
    if (!target || mayBePatched(context, target) || set.ofKind('', 'LimitRange').some(({ namespace }) => mayShareNamespace(namespace, object.manifest.namespace))) return;
    const spec = valueAt(target.value, ['spec', 'template', 'spec']);
    if (!isObject(spec)) return;
    // What the injector of Istio fills in has the image `auto`.
    for (const { resource, container, place } of measured(object)) {
      if (requests(spec, resource)) continue;
      const without = [...mapsOf(spec['containers']), ...mapsOf(spec['initContainers']).filter(({ restartPolicy }) => restartPolicy === 'Always')]
        .find((candidate) => (container === undefined || candidate['name'] === container) && candidate['image'] !== 'auto' && !requests(candidate, resource));
      if (without) report(place, `The container ${JSON.stringify(without['name'] ?? '')} of ${target.gvk.kind} ${target.name} requests no ${resource}, so its use of it cannot be computed and this autoscaler never scales. Set resources.requests.${resource} there.`);
    }
  },
});

function targetOf(context: RuleContext): SetObject | undefined {
  const { object, set } = context;
  const { kind, name } = { kind: object.get('spec.scaleTargetRef.kind'), name: object.get('spec.scaleTargetRef.name') };
  return kind !== 'Deployment' && kind !== 'StatefulSet' ? undefined : typeof name === 'string' ? set.findAll('apps', kind, name, object.manifest.namespace).find((found) => isAppliedWith(context, found)) : undefined;
}

const requests = (part: JsonObject, resource: string) =>
  ['requests', 'limits'].some((list) => (valueAt(part, ['resources', list, resource]) ?? null) !== null);

/** What the autoscaler measures as a share of requests; CPU when nothing is said. */
function measured(object: ObjectView): readonly { readonly resource: string; readonly container: string | undefined; readonly place: Place }[] {
  const percent = 'spec.targetCPUUtilizationPercentage';
  if (object.get(percent) !== undefined) return [{ resource: 'cpu', container: undefined, place: object.at(percent) }];
  const metrics = object.items('spec.metrics');
  if (metrics.length === 0) return [{ resource: 'cpu', container: undefined, place: object.at('spec.metrics') }];
  return metrics.flatMap((metric) => ['resource', 'containerResource'].flatMap((source) => {
    const resource = metric.get(`${source}.name`);
    const container = metric.get(`${source}.container`);
    const isShare = metric.get(`${source}.target.type`) === 'Utilization' || metric.get(`${source}.targetAverageUtilization`) !== undefined;
    if (typeof resource !== 'string' || !isShare) return [];
    return [{ resource, container: typeof container === 'string' ? container : undefined, place: metric.at(`${source}.name`) }];
  }));
}
