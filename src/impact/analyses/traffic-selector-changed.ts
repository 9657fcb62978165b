import type { Path } from '../../manifest/index.ts';
import { analysis, type ReportImpact } from '../analysis.ts';
import { nameOf, type ChangedObject, type ChangeSet, type DeletedObject, type ObjectSet, type SideObject } from '../changeSet.ts';
import { backendsOf, podLabels, selects, selectsPods } from '../traffic.ts';
import { callsTo, unansweredEffect } from '../webhooks/calls.ts';
import { enumerate } from '../words.ts';
import { autoscalerOf, replicasOf } from '../workload.ts';

const names = (objects: readonly SideObject[]): string => enumerate(objects.map(nameOf));

/** A Service on both sides with the workloads behind it. */
interface Route {
  readonly before: SideObject;
  readonly after: SideObject;
  readonly lost: readonly SideObject[];
  readonly gained: readonly SideObject[];
  readonly old: readonly SideObject[];
  readonly current: readonly SideObject[];
}

/** Whether there are pods at all: at 0 replicas there are none, unless something else sets the number. */
function runs(object: SideObject, set: ObjectSet): boolean {
  return replicasOf(object) !== 0 || autoscalerOf(object, set) !== undefined;
}

function routes({ base, head }: ChangeSet): readonly Route[] {
  return head.ofKind('/Service').filter(selectsPods).flatMap((after) => {
    const before = base.find('/Service', after.namespace, after.name);
    if (!before || !selectsPods(before)) return [];
    const old = backendsOf(before, base).filter((one) => runs(one, base));
    const current = backendsOf(after, head).filter((one) => runs(one, head));
    const isIn = (list: readonly SideObject[], wanted: SideObject): boolean => list.some((one) => one.kind === wanted.kind && one.name === wanted.name);
    return [{ before, after, old, current, lost: old.filter((one) => !isIn(current, one)), gained: current.filter((one) => !isIn(old, one)) }];
  });
}

const selectorPaths = (service: ChangedObject): readonly Path[] =>
  service.fields.filter(({ path }) => path[0] === 'spec' && path[1] === 'selector').map(({ path }) => path);

/** What it means for the API server that nobody answers at a Service, as a sentence; empty where it does not call there. */
function calledFor({ after }: Route, changes: ChangeSet): string {
  const effect = unansweredEffect(callsTo(after, changes));
  return effect === '' ? '' : `${effect} `;
}

/** A Service whose selector changed: what it sends traffic to now. */
function reportService(service: ChangedObject, route: Route, changes: ChangeSet, report: ReportImpact): void {
  const { complete } = changes.head;
  const name = nameOf(service.head);
  const paths = selectorPaths(service);
  const note = complete ? 'Pods that other roots or tools create are not seen here.' : 'Part of this root could not be rendered, so the pods may be there.';
  if (route.current.length === 0) {
    const had = route.old.length > 0;
    report(service, {
      severity: had ? 'danger' : 'notice', certainty: complete && had ? 'likely' : 'unknown', short: 'matches no pods',
      message: had ? `${name} loses its pods: its new selector matches none, where it matched those of ${names(route.old)}.` : `The selector of ${name} changes, and matches no pods of this root before or after.`,
      why: `A Service without pods refuses connections as soon as it is applied. Make the selector match the labels in the pod template. ${calledFor(route, changes)}${note}`, paths,
    });
    return;
  }
  if (route.lost.length > 0 || route.gained.length > 0) {
    report(service, {
      severity: 'warning', certainty: 'likely', short: 'sends traffic elsewhere',
      message: `${name} sends traffic to the pods of ${names(route.current)}${route.old.length > 0 ? ` instead of ${names(route.old)}` : ''}.`,
      why: `A Service follows its selector at once, whether the pods are ready or not. ${note}`, paths,
    });
    return;
  }
  const unready = route.current.filter((now) => {
    const then = route.old.find((one) => one.kind === now.kind && one.name === now.name);
    return then !== undefined && !selects(service.head, podLabels(then) ?? {});
  });
  if (unready.length === route.current.length) {
    report(service, {
      severity: 'warning', certainty: 'likely', short: 'no pods until the new ones are ready',
      message: `${name} has no pods until the new ones of ${names(unready)} are ready.`,
      why: 'Its selector and the labels of the pods change together. The selector holds at once, and the pods that run do not have the new labels. First add the labels, then change the selector in a second step.', paths,
    });
  }
}

/** A workload whose pods a Service takes in though the Service itself does not change. */
function reportGained(changes: ChangeSet, route: Route, gained: SideObject, report: ReportImpact): void {
  const service = nameOf(route.after);
  const others = route.current.filter((one) => one !== gained);
  const changed = changes.changed.find(({ head }) => head.object === gained.object);
  if (changed && !selects(route.before, podLabels(changed.base) ?? {})) {
    report(changed, {
      severity: 'warning', certainty: 'likely', short: `takes traffic of ${route.after.name}`,
      message: `${service} sends traffic to the pods of ${nameOf(gained)} too, since their labels change${others.length > 0 ? `, beside those of ${names(others)}` : ''}.`,
      why: 'A Service takes in every pod with the labels of its selector, as soon as it is ready, whatever runs in it. If this is not meant, give the pods a label of their own and ask for it in the selector.',
      paths: changed.fields.filter(({ path }) => path.includes('labels')).map(({ path }) => path),
    });
  }
  const created = changes.created.find(({ head }) => head.object === gained.object);
  if (created && others.length > 0) report(created, {
    severity: 'notice', certainty: 'likely', short: `takes traffic of ${route.after.name}`,
    message: `${service} sends traffic to the pods of ${nameOf(gained)} too, beside those of ${names(others)}.`,
    why: 'A Service takes in every pod with the labels of its selector, as soon as it is ready, and shares the requests among them. If this is not meant, give the pods other labels.',
    paths: [],
  });
}

/** A workload that a Service loses though the Service itself does not change. */
function reportWorkload(workload: ChangedObject | DeletedObject, route: Route, changes: ChangeSet, report: ReportImpact): void {
  const deleted = !('head' in workload);
  const stopped = !deleted && replicasOf(workload.head) === 0 && replicasOf(workload.base) !== 0;
  const name = nameOf(workload.base);
  const service = nameOf(route.after);
  const left = route.current.length === 0;
  const how = deleted ? 'goes away' : stopped ? 'is scaled to 0' : 'gets other pod labels';
  report(workload, {
    severity: left ? 'danger' : 'warning', certainty: changes.head.complete ? 'likely' : 'unknown',
    ...(left && { short: `leaves ${service} without pods` }),
    message: left ? `${service} has no pods any more, since ${name} ${how}.` : `${service} loses the pods of ${name}, which ${how}.`,
    why: left
      ? `Connections to the Service are refused. ${deleted || stopped ? 'Delete the Service too if nobody needs it' : 'Keep the labels that the selector asks for, or change the selector as well'}. ${calledFor(route, changes)}Pods that other roots or tools create are not seen here.`
      : `${names(route.current)} ${route.current.length === 1 ? 'takes' : 'take'} the whole load of the Service.`,
    paths: deleted ? [] : stopped ? [['spec', 'replicas']] : workload.fields.filter(({ path }) => path.includes('labels')).map(({ path }) => path),
  });
}

export default analysis({
  id: 'traffic/selector-changed',
  summary: 'A Service gains or loses pods',
  why: 'A Service sends traffic to the pods whose labels match its selector. When the selector or the labels change, traffic goes elsewhere or nowhere, at once and without any error in the apply.',
  source: 'Kubernetes documentation, Service, Defining a Service; Labels and Selectors',
  examples: [{
    title: 'A selector that matches nothing',
    base: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`,
    head: `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: website }, ports: [{ port: 80 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'nginx:1.29' }] }
`,
    impacts: ['danger: Service shop/web loses its pods: its new selector matches none, where it matched those of Deployment shop/web.'],
  }],
  analyse: (changes, report) => {
    for (const route of routes(changes)) {
      const service = changes.changed.find(({ head }) => head.object === route.after.object);
      if (service && selectorPaths(service).length > 0) {
        reportService(service, route, changes, report);
        continue;
      }
      for (const gained of route.gained) reportGained(changes, route, gained, report);
      for (const lost of route.lost) {
        const workload = changes.changed.find(({ base }) => base.object === lost.object && podLabels(lost) !== undefined)
          ?? changes.deleted.find(({ base }) => base.object === lost.object);
        if (workload) reportWorkload(workload, route, changes, report);
      }
    }
  },
});
