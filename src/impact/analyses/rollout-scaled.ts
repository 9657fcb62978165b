import { analysis, type ReportImpact } from '../analysis.ts';
import { nameOf, type ChangedObject, type ObjectSet } from '../changeSet.ts';
import { read, readNumber } from '../json.ts';
import type { ImpactSeverity } from '../report.ts';
import { autoscalerOf, replicasOf } from '../workload.ts';
import { count } from '../words.ts';

const replicasPath = ['spec', 'replicas'];

function scaleWorkload(object: ChangedObject, head: ObjectSet, report: ReportImpact): void {
  const change = object.fields.find(({ path }) => path.length === 2 && path[0] === 'spec' && path[1] === 'replicas');
  const before = replicasOf(object.base);
  const after = replicasOf(object.head);
  if (!change || before === undefined || after === undefined || before === after) return;
  const scaler = autoscalerOf(object.head, head);
  const name = nameOf(object.head);
  const short = `${before} → ${after} replicas`;
  const finding = { certainty: 'certain' as const, short, paths: [replicasPath] };
  if (scaler && after !== 0) {
    report(object, {
      ...finding, certainty: 'likely', severity: 'notice',
      message: `${name} is set to ${count(after, 'pod')}, but ${nameOf(scaler)} decides how many run.`,
      why: change.kind === 'removed'
        ? 'Leaving replicas to the autoscaler is right. When the field goes, some tools first set the default of 1 pod, and the autoscaler raises it again; watch the load at that moment.'
        : 'Each apply sets the number and the autoscaler sets it back, so pods come and go. Leave `spec.replicas` out of the manifest, and change the minimum and maximum of the autoscaler instead.',
    });
    return;
  }
  const losesData = after < before && read(object.head.value, ['spec', 'persistentVolumeClaimRetentionPolicy', 'whenScaled']) === 'Delete';
  report(object, { ...finding, severity: losesData ? 'danger' : severityOf(before, after), message: messageOf(name, before, after), why: whyOf(object, before, after) });
}

function severityOf(before: number, after: number): ImpactSeverity {
  if (after === 0) return 'danger';
  return after * 2 <= before ? 'warning' : before === 0 || after < before ? 'notice' : 'info';
}

function messageOf(name: string, before: number, after: number): string {
  if (after === 0) return `${name} is scaled from ${before} to 0: it stops.`;
  return `${name} is scaled ${after > before ? 'up' : 'down'} from ${before} to ${after}.`;
}

function whyOf({ head }: ChangedObject, before: number, after: number): string {
  if (head.kind === 'apps/StatefulSet' && after < before) {
    return read(head.value, ['spec', 'persistentVolumeClaimRetentionPolicy', 'whenScaled']) === 'Delete'
      ? 'The pods with the highest numbers stop, and their PersistentVolumeClaims are deleted with the data, since `persistentVolumeClaimRetentionPolicy.whenScaled` is Delete.'
      : 'The pods with the highest numbers stop. Their PersistentVolumeClaims stay.';
  }
  if (after === 0) return 'No pod runs any more, so nothing answers requests or does its work until it is scaled up again.';
  return after < before
    ? 'The pods that remain take over the load. Pods that run are not restarted.'
    : 'New pods are started beside those that run; these are not restarted.';
}

function scaleBounds(object: ChangedObject, report: ReportImpact): void {
  for (const [field, words] of [['minReplicas', 'minimum'], ['maxReplicas', 'maximum']] as const) {
    const path = ['spec', field];
    const change = object.fields.find((candidate) => candidate.path[0] === 'spec' && candidate.path[1] === field);
    const before = readNumber(object.base.value, path);
    const after = readNumber(object.head.value, path);
    if (!change || before === undefined || after === undefined || before === after) continue;
    const lower = after < before;
    report(object, {
      severity: lower ? 'notice' : 'info',
      certainty: 'certain',
      short: `${words} ${before} → ${after}`,
      message: `${nameOf(object.head)} changes its ${words} from ${before} to ${count(after, 'pod')}.`,
      why: field === 'minReplicas'
        ? lower ? 'Fewer pods run when there is little load, so a failing pod or node weighs more.' : 'More pods run even when there is little load, and cost more.'
        : lower ? 'Under high load fewer pods run than before; above the new maximum requests slow down or fail.' : 'Under high load more pods run than before. The nodes, the quota and what the pods call must bear it.',
      paths: [path],
    });
  }
}

export default analysis({
  id: 'rollout/scaled',
  summary: 'The number of pods changes',
  why: 'Scaling starts or stops pods and leaves the others alone. At 0 everything stops. Where an autoscaler looks after the workload, the number in the manifest works against it.',
  source: 'Kubernetes documentation: Deployments, Scaling a Deployment; Horizontal Pod Autoscaling; StatefulSets, PersistentVolumeClaim retention',
  examples: [{
    title: 'Scaled to nothing',
    base: `
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
    head: `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 0
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`,
    impacts: ['danger: Deployment shop/web is scaled from 3 to 0: it stops.'],
  }],
  analyse: ({ changed, head }, report) => {
    for (const object of changed) {
      if (object.immutable.length > 0) continue;
      if (object.head.kind === 'autoscaling/HorizontalPodAutoscaler') scaleBounds(object, report);
      else scaleWorkload(object, head, report);
    }
  },
});
