import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { exposureChanges } from '../network/exposed.ts';
import { enumerate } from '../words.ts';

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
    const sure = changes.base.complete && changes.head.complete;
    for (const { type, workload, ways, cause, fleeting } of exposureChanges(changes)) {
      if (type === 'closed') continue;
      report(cause, {
        severity: fleeting ? 'info' : sure ? 'warning' : 'notice',
        certainty: sure ? 'likely' : 'unknown',
        short: fleeting ? 'open to the outside' : 'now open to the outside',
        message: `${nameOf(workload)} can ${fleeting ? '' : 'now '}be reached from outside of the cluster, through ${enumerate([...new Set(ways.map(({ name }) => name))])}.`,
        why: 'Who can reach it depends on the network around the cluster and on its network policies. Make sure that it is meant for the outside, and that it asks who is there; otherwise keep the Service a ClusterIP, or limit the sources (`loadBalancerSourceRanges`, a NetworkPolicy).',
        paths: [['spec', 'type']],
      });
    }
  },
});
