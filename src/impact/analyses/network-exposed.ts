import { analysis } from '../analysis.ts';
import { nameOf, type ChangeSet, type SideObject } from '../changeSet.ts';
import { exposuresIn, type Exposure } from '../network/exposure.ts';
import { grouped } from '../grouped.ts';
import { enumerate } from '../words.ts';

const keyOf = ({ kind, namespace, name }: SideObject): string => [kind, namespace ?? '', name].join('\n');

/** The changed object that opens a way: what routes, else the workload. */
function causeOf({ created, changed }: ChangeSet, { by, workload }: Exposure): { readonly id: string } | undefined {
  const isIt = (object: SideObject) => ({ head }: { readonly head: SideObject }): boolean => head.object === object.object;
  for (const object of [by, workload]) {
    const found = created.find(isIt(object)) ?? changed.find(isIt(object));
    if (found) return found;
  }
  // Between the route and the pods is a Service, which may be what changed.
  return [...created, ...changed].find(({ head }) => head.kind === '/Service' && head.namespace === workload.namespace);
}

const deployment = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: admin, namespace: shop }
spec:
  selector: { matchLabels: { app: admin } }
  template:
    metadata: { labels: { app: admin } }
    spec: { containers: [{ name: admin, image: 'registry.example.com/admin:1' }] }
`;
const service = (type: string): string => `
apiVersion: v1
kind: Service
metadata: { name: admin, namespace: shop }
spec: { type: ${type}, selector: { app: admin }, ports: [{ port: 80 }] }
`;

export default analysis({
  id: 'network/exposed',
  summary: 'Pods can be reached from outside of the cluster',
  why: 'A Service of type LoadBalancer or NodePort, an Ingress and a route of a Gateway let connections in from outside. What was only for the cluster until now may lack a login, limits, or encryption.',
  source: 'Kubernetes documentation, Service, Publishing Services; Ingress; Gateway API',
  examples: [{
    title: 'A Service gets a load balancer',
    base: `${deployment}---${service('ClusterIP')}`,
    head: `${deployment}---${service('LoadBalancer')}`,
    impacts: ['warning: Deployment shop/admin can now be reached from outside of the cluster, through LoadBalancer Service shop/admin.'],
  }],
  analyse: (changes, report) => {
    const before = exposuresIn(changes.base);
    const known = new Set(before.map(({ workload }) => keyOf(workload)));
    const fresh = exposuresIn(changes.head).filter(({ workload }) => !known.has(keyOf(workload)));
    for (const ways of grouped(fresh, ({ workload }) => keyOf(workload)).values()) {
      const [first] = ways;
      const cause = first && causeOf(changes, first);
      if (!cause) continue;
      const { workload } = first;
      const isNew = changes.base.find(workload.kind, workload.namespace, workload.name) === undefined;
      const sure = changes.base.complete && changes.head.complete;
      report(cause, {
        severity: isNew ? 'info' : sure ? 'warning' : 'notice',
        certainty: sure ? 'likely' : 'unknown',
        short: isNew ? 'open to the outside' : 'now open to the outside',
        message: `${nameOf(workload)} can ${isNew ? '' : 'now '}be reached from outside of the cluster, through ${enumerate([...new Set(ways.map(({ name }) => name))])}.`,
        why: 'Who can reach it depends on the network around the cluster and on its network policies. Make sure that it is meant for the outside, and that it asks who is there; otherwise keep the Service a ClusterIP, or limit the sources (`loadBalancerSourceRanges`, a NetworkPolicy).',
        paths: [['spec', 'type']],
      });
    }
  },
});
