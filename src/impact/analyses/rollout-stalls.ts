import { analysis } from '../analysis.ts';
import { nameOf } from '../changeSet.ts';
import { waiting } from '../rollout.ts';
import { stallsOf } from '../rollouts/stalls.ts';
import { restartsPods, templateChanges } from '../workload.ts';

export default analysis({
  id: 'rollout/stalls',
  summary: 'The update of the pods can hang',
  why: 'While a Deployment is updated, new pods run beside old ones. A volume that only one pod may mount, or a node that each pod needs for itself, keeps the new pod from starting, and the old one is not stopped before it does.',
  source: 'Kubernetes documentation: Deployments, Failed Deployment; Persistent Volumes, Access Modes; Assigning Pods to Nodes, Inter-pod affinity',
  examples: [{
    title: 'A claim that one pod only may mount',
    base: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOncePod], resources: { requests: { storage: 1Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: db, namespace: shop }
spec:
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec:
      containers: [{ name: db, image: 'postgres:17.4' }]
      volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
`,
    head: `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOncePod], resources: { requests: { storage: 1Gi } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: db, namespace: shop }
spec:
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec:
      containers: [{ name: db, image: 'postgres:17.5' }]
      volumes: [{ name: data, persistentVolumeClaim: { claimName: data } }]
`,
    impacts: ['warning: The update of Deployment shop/db can hang: PersistentVolumeClaim shop/data may be mounted by one pod only (ReadWriteOncePod): the new pod waits for the old one, which waits for the new one.'],
  }],
  analyse: (changes, report) => {
    for (const object of changes.changed) {
      if (changes.refusals.invalid.has(object.head.object) || !restartsPods(object) || waiting(object)) continue;
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
