import { analysis } from '../analysis.ts';
import { nameOf, type ChangedObject } from '../changeSet.ts';
import { waiting, type Waiting } from '../rollout.ts';
import { replicasOf, restartsPods, rolloutWith } from '../workload.ts';

/** Kinds that use a changed template only for pods that they make later. */
function laterPods({ head, fields, immutable }: ChangedObject): Waiting | undefined {
  if (immutable.length > 0) return undefined;
  if (head.kind === 'batch/CronJob' && fields.some(({ path }) => path[1] === 'jobTemplate')) {
    return { reason: 'a CronJob uses it from the next run on', next: 'A run that is under way goes on as it is.' };
  }
  if ((head.kind === 'apps/ReplicaSet' || head.kind === '/ReplicationController') && fields.some(({ path }) => path[1] === 'template')) {
    return { reason: `a ${head.gvk.kind} uses it only for pods that it makes later`, next: 'Delete the old pods to have them made anew, or use a Deployment.' };
  }
  return undefined;
}

function stopped(object: ChangedObject): Waiting | undefined {
  return restartsPods(object) && replicasOf(object.head) === 0
    ? { reason: 'it has no pods (0 replicas)', next: 'The new template is used when it is scaled up.' }
    : undefined;
}

export default analysis({
  id: 'rollout/update-waits',
  summary: 'A new pod template does not reach the running pods',
  why: 'The pod template changes, but nothing replaces the pods that run: the strategy waits for someone, or the kind uses the template only for later pods. What the change should fix is not fixed yet.',
  source: 'Kubernetes documentation: Deployments, Pausing and Resuming; StatefulSets, On Delete and Partitioned rolling updates; CronJob, Modifying a CronJob; ReplicaSet',
  examples: [{
    title: 'The next run of a CronJob',
    base: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: '0 4 * * *'
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: report, image: 'report:1.0' }] } } } }
`,
    head: `
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: shop }
spec:
  schedule: '0 4 * * *'
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: report, image: 'report:1.1' }] } } } }
`,
    impacts: ['info: The new pod template of CronJob shop/report does not reach running pods: a CronJob uses it from the next run on.'],
  }],
  analyse: ({ changed, head }, report) => {
    for (const object of changed) {
      if (rolloutWith(object.head, head)) continue;
      const later = laterPods(object);
      const held = later ?? stopped(object) ?? (restartsPods(object) ? waiting(object) : undefined);
      if (!held) continue;
      report(object, {
        severity: object.head.kind === 'batch/CronJob' || held.reason.startsWith('it has no pods') ? 'info' : 'notice',
        certainty: 'certain',
        short: object.head.kind === 'batch/CronJob' ? 'from the next run on' : 'running pods stay as they are',
        message: `The new pod template of ${nameOf(object.head)} does not reach running pods: ${held.reason}.`,
        why: held.next,
        paths: object.fields.filter(({ path }) => path[1] === 'jobTemplate' || path[1] === 'template').map(({ path }) => path),
      });
    }
  },
});
