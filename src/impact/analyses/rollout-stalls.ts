import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { waiting } from '../rollout.ts';
import { stallsOf } from '../rollouts/stalls.ts';
import { restartsPods, templateChanges } from '../workload.ts';

export default analysis({
  id: 'rollout/stalls',
  summary: 'The update of the pods can hang',
  why: 'While a Deployment is updated, new pods run beside old ones. A quota without room for them, a volume that only one node may mount, or a node that each pod needs for itself keeps the new pod from starting, and the old one is not stopped before it does.',
  source: 'Kubernetes documentation: Deployments, Failed Deployment; Resource Quotas; Persistent Volumes, Access Modes; Assigning Pods to Nodes, Inter-pod affinity',
  examples: [{
    title: 'A quota of pods that is used up',
    base: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: pods, namespace: shop }
spec: { hard: { pods: '3' } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.28' }] }
`,
    head: `
apiVersion: v1
kind: ResourceQuota
metadata: { name: pods, namespace: shop }
spec: { hard: { pods: '3' } }
---
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
    impacts: ['warning: The update of Deployment shop/web can hang: ResourceQuota shop/pods leaves no room: 4 pods are needed during the update, and 3 are allowed. New pods are refused, and the update hangs.'],
  }],
  analyse: (changes, report) => {
    for (const object of changes.changed) {
      if (changes.refusals.has(object.head.object) || !restartsPods(object) || waiting(object)) continue;
      for (const { text, remedy, sure, told } of stallsOf(object, changes)) {
        if (told) continue;
        report(object, {
          severity: sure ? 'warning' : 'notice',
          certainty: sure ? 'likely' : 'unknown',
          short: 'the update can hang',
          message: `The update of ${nameOf(object.head)} can hang: ${text}`,
          why: remedy,
          paths: templateChanges(object).map(({ path }) => path),
        });
      }
    }
  },
});
