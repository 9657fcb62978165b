import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { count } from '../words.ts';
import { replicasOf } from '../workload.ts';

export default analysis({
  id: 'apply/created',
  summary: 'An object is created',
  why: 'The object is not there before the change and is there after it.',
  source: 'Kubernetes documentation, Declarative Management of Kubernetes Objects, How to create objects',
  examples: [{
    title: 'A new Deployment',
    base: '',
    head: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`,
    impacts: ['info: Deployment shop/web is created with 3 pods.'],
  }],
  analyse: ({ created }, report) => {
    for (const object of created) {
      const { head } = object;
      const replicas = replicasOf(head);
      report(object, {
        severity: 'info',
        certainty: 'certain',
        message: `${nameOf(head)} is created${replicas === undefined ? '' : ` with ${count(replicas, 'pod')}`}.`,
        why: 'It is not there before the change.',
        paths: [],
      });
    }
  },
});
