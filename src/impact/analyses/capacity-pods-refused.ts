import { analysis } from '../analysis.ts';
import { containersOf, nameOf, podSpecOf, type SideObject } from '../changeSet.ts';
import { spacesOf } from '../capacity/capacity.ts';
import { amountsOf, containerResources } from '../capacity/podResources.ts';
import { quotaOf, type Space } from '../capacity/usage.ts';
import { amountText, resourceText, unitOf } from '../capacity/words.ts';
import { read, readList, readText } from '../json.ts';
import { enumerate } from '../words.ts';

/** Resources of which a quota wants to know what each container asks for. Source: k8s.io/kubernetes, pkg/quota/v1/evaluator/core, podComputeQuotaResources. */
const computed = /^(requests|limits)\.(cpu|memory)$/;

/** Why the API server refuses the pods of an object: a quota to which a container says nothing, a LimitRange that it does not keep. */
function refusals(object: SideObject, space: Space): readonly string[] {
  const pod = podSpecOf(object);
  if (!pod) return [];
  const defaults = space.defaults(object.namespace);
  const whole = { requests: amountsOf(read(pod.spec, ['resources', 'requests'])), limits: amountsOf(read(pod.spec, ['resources', 'limits'])) };
  const containers = containersOf(object).filter(({ list }) => list !== 'ephemeralContainers');
  return space.bounds(object.namespace).flatMap((other) => {
    if (other.kind === '/ResourceQuota') {
      const wanted = Object.keys(quotaOf(other) ?? {}).filter((resource) => computed.test(resource));
      return containers.flatMap(({ name, value }) => {
        const own = containerResources(value, defaults);
        const missing = wanted.filter((resource) => {
          const [kind = 'requests', what = ''] = resource.split('.') as ['requests' | 'limits', string];
          return !(what in own[kind]) && !(what in whole[kind]) && !(kind === 'requests' && what in whole.limits);
        });
        return missing.length === 0 ? [] : [`container ${name} has no ${enumerate(missing.map((resource) => resource.replace('.', ' of ').replace(/s of/, ' of')))}, which ${nameOf(other)} asks for`];
      });
    }
    if (other.kind !== '/LimitRange') return [];
    const limits = readList(other.value, ['spec', 'limits']).filter((limit) => readText(limit, ['type']) === 'Container');
    return limits.flatMap((limit) => containers.flatMap(({ name, value }) => {
      const own = containerResources(value, defaults);
      const over = Object.entries(amountsOf(read(limit, ['max']))).filter(([what, max]) => (own.limits[what] ?? own.requests[what] ?? 0) > max)
        .map(([what, max]) => `container ${name} may use ${amountText(own.limits[what] ?? own.requests[what] ?? 0, unitOf(`requests.${what}`))} of ${resourceText(`requests.${what}`)}, and ${nameOf(other)} allows ${amountText(max, unitOf(`requests.${what}`))}`);
      const under = Object.entries(amountsOf(read(limit, ['min']))).filter(([what, min]) => what in own.requests && (own.requests[what] ?? 0) < min)
        .map(([what, min]) => `container ${name} asks for ${amountText(own.requests[what] ?? 0, unitOf(`requests.${what}`))} of ${resourceText(`requests.${what}`)}, and ${nameOf(other)} wants ${amountText(min, unitOf(`requests.${what}`))} at least`);
      return [...over, ...under];
    }));
  });
}

const workload = (resources: string): string => `
apiVersion: v1
kind: LimitRange
metadata: { name: sizes, namespace: shop }
spec: { limits: [{ type: Container, max: { memory: 1Gi } }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29.1', resources: ${resources} }] }
`;

export default analysis({
  id: 'capacity/pods-refused',
  summary: 'Pods are refused for what they ask for',
  why: 'A ResourceQuota on CPU or memory makes the API server refuse pods with a container that does not say how much it needs, and a LimitRange those that ask for more or less than it allows. The workload itself is taken; its pods are not made.',
  source: 'Kubernetes documentation, Resource Quotas; Limit Ranges',
  examples: [{
    title: 'More memory than a LimitRange allows',
    base: workload('{ limits: { memory: 512Mi } }'),
    head: workload('{ limits: { memory: 2Gi } }'),
    impacts: ['warning: New pods of Deployment shop/web are refused: container web may use 2 GiB of memory, and LimitRange shop/sizes allows 1 GiB.'],
  }],
  analyse: (changes, report) => {
    const { before, after } = spacesOf(changes);
    const touched = [...changes.created.map((object) => ({ object, base: undefined })), ...changes.changed.map((object) => ({ object, base: object.base }))];
    for (const { object, base } of touched) {
      const reasons = [...new Set(refusals(object.head, after))];
      if (reasons.length === 0 || (base && refusals(base, before).length > 0)) continue;
      report(object, {
        severity: 'warning', certainty: 'certain', short: 'pods are refused',
        message: `${object.head.kind === '/Pod' ? `${nameOf(object.head)} is refused` : `New pods of ${nameOf(object.head)} are refused`}: ${enumerate(reasons, 3)}.`,
        why: 'The API server takes the workload, but none of its new pods, so the rollout does not go on. Set requests and limits that fit.',
        paths: containersOf(object.head).map(({ path }) => [...path, 'resources']),
      });
    }
  },
});
