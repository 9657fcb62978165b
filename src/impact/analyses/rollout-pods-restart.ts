import { analysis } from '../analysis.ts';
import { nameOf, type ChangedObject, type ObjectSet } from '../changeSet.ts';
import { rolloutOf, waiting } from '../rollout.ts';
import { read } from '../json.ts';
import { count, quotePaths } from '../words.ts';
import { autoscalerOf, replicasOf, restartsPods, rolloutWith, templateChanges } from '../workload.ts';

/** Nothing runs that could restart: there were no pods, or there will be none. */
function hasNoPods(object: ChangedObject, head: ObjectSet): boolean {
  return (replicasOf(object.base) === 0 || replicasOf(object.head) === 0) && !autoscalerOf(object.head, head);
}

export default analysis({
  id: 'rollout/pods-restart',
  summary: 'Pods are restarted',
  why: 'Pods are never changed in place: when the pod template changes in any way, labels and annotations included, the controller starts new pods and stops the old ones. How many are missing meanwhile depends on the strategy.',
  source: 'Kubernetes documentation: Deployments, Updating a Deployment and Strategy; StatefulSets, Rolling Updates; Perform a Rolling Update on a DaemonSet',
  examples: [
    {
      title: 'A new image',
      base: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 4
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.28' }] }
`,
      head: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 4
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`,
      impacts: ['notice: The 4 pods of Deployment shop/web restart step by step, with at most 5 pods and at least 3 ready.'],
    },
    {
      title: 'The strategy Recreate',
      base: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: db, namespace: shop }
spec:
  strategy: { type: Recreate }
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec: { containers: [{ name: db, image: 'postgres:17.4' }] }
`,
      head: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: db, namespace: shop }
spec:
  strategy: { type: Recreate }
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec: { containers: [{ name: db, image: 'postgres:17.5' }] }
`,
      impacts: ['warning: The only pod of Deployment shop/db restarts with a gap: the old pod stops before the new one starts.'],
    },
  ],
  analyse: ({ changed, head, refusals }, report) => {
    for (const object of changed) {
      const rollout = rolloutWith(object.head, head);
      if (rollout && !refusals.invalid.has(object.head.object) && restartsPods(object)) {
        const number = replicasOf(rollout) ?? 1;
        const strategy = read(rollout.value, ['spec', 'strategy', 'blueGreen']) === undefined ? 'canary' : 'blue-green';
        const paths = templateChanges(object).map(({ path }) => path);
        report(object, {
          severity: 'notice', certainty: 'likely', short: `pods restart (${count(number, 'replica')}, ${strategy})`,
          message: `The ${number === 1 ? 'pod' : `${number} pods`} of ${nameOf(rollout)} ${number === 1 ? 'restarts' : 'restart'} by its ${strategy} steps.`,
          why: `It runs its pods from the template of ${nameOf(object.head)}, which changes at ${quotePaths(paths)}.`,
          paths,
        });
        continue;
      }
      if (refusals.invalid.has(object.head.object) || !restartsPods(object) || waiting(object) || hasNoPods(object, head)) continue;
      const { pods, how, short, severity, risk } = rolloutOf(object, head);
      const paths = templateChanges(object).map(({ path }) => path);
      const verb = pods.startsWith('The only') ? 'restarts' : 'restart';
      report(object, {
        severity,
        certainty: object.head.kind.startsWith('apps/') ? 'certain' : 'likely',
        short: `pods restart (${short})`,
        message: `${pods} ${nameOf(object.head)} ${verb} ${how}.`,
        why: `The pod template changes at ${quotePaths(paths)}, and pods are never changed in place.${risk === '' ? '' : ` ${risk}`}`,
        paths,
      });
    }
  },
});
