import { analysis } from '../analysis.ts';
import { nameOf, type SideObject } from '../changeSet.ts';
import { causesOf } from '../causes.ts';
import { enforcedIn, postureOf, refusedBy } from '../posture.ts';
import { presumedSides } from '../presumed.ts';
import { enumerate } from '../words.ts';

const namespace = (level: string): string => `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: ${level} } }
`;
const deployment = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { hostNetwork: true, containers: [{ name: web, image: 'nginx:1.29' }] }
`;

export default analysis({
  id: 'posture/pods-refused',
  summary: 'The namespace refuses the pods',
  why: 'A namespace with the label pod-security.kubernetes.io/enforce takes no pod that violates the standard. A workload is applied all the same; its pods are never made, and only its events say why.',
  source: 'Kubernetes documentation, Pod Security Admission; Enforce Pod Security Standards with Namespace Labels',
  examples: [{
    title: 'A namespace that enforces more',
    base: `${namespace('privileged')}---${deployment}`,
    head: `${namespace('baseline')}---${deployment}`,
    impacts: ['danger: Namespace shop refuses new pods of Deployment shop/web from now on, since it enforces the Pod Security Standard baseline.'],
  }],
  analyse: (changes, report) => {
    const sides = presumedSides(changes);
    const enforced = { base: enforcedIn(sides.base), head: enforcedIn(sides.head) };
    if (enforced.head.size === 0) return;
    const causes = causesOf(changes);
    const before = new Map(sides.base.filter((object) => postureOf(object)).map((object) => [`${object.kind} ${object.namespace ?? ''} ${object.name}`, object]));
    const byNamespace = new Map<SideObject, SideObject[]>();
    for (const object of sides.head) {
      const rule = enforced.head.get(object.namespace ?? '');
      if (!rule || refusedBy(object, rule).length === 0) continue;
      const old = before.get(`${object.kind} ${object.namespace ?? ''} ${object.name}`);
      // What was refused before is refused still; that is no news.
      if (old && refusedBy(old, enforced.base.get(old.namespace ?? '')).length > 0) continue;
      const cause = causes.get(object.object);
      const reasons = refusedBy(object, rule).map(({ what }) => what);
      const isPod = object.kind === '/Pod';
      const keptToIt = !old || refusedBy(old, rule).length === 0;
      if (cause && keptToIt) report(cause.change, {
        severity: 'danger', certainty: sides.complete ? 'likely' : 'unknown', short: 'pods are refused',
        message: `${isPod ? nameOf(object) : `The pods of ${nameOf(object)}`} ${isPod ? 'is' : 'are'} refused: its namespace enforces the Pod Security Standard ${rule.level}, and ${enumerate(reasons, 3)}.`.replace('refused: its', isPod ? 'refused: its' : 'refused: their'),
        why: isPod ? 'The API server refuses it. Change the pod, or the label pod-security.kubernetes.io/enforce of the namespace.' : 'The workload is applied, but no new pod of it is made, and a rollout stops. Change the pods, or the label pod-security.kubernetes.io/enforce of the namespace. Clusters may exempt some.',
        paths: [],
      });
      else byNamespace.set(rule.namespace, [...byNamespace.get(rule.namespace) ?? [], object]);
    }
    for (const [owner, objects] of byNamespace) {
      const cause = causes.get(owner.object);
      const rule = enforced.head.get(owner.name);
      if (cause && rule) report(cause.change, {
        severity: 'danger', certainty: sides.complete ? 'likely' : 'unknown', short: 'refuses pods',
        message: `${nameOf(owner)} refuses new pods of ${enumerate(objects.map(nameOf))} from now on, since it enforces the Pod Security Standard ${rule.level}.`,
        why: `Pods that run go on; each one that is made anew, by a rollout or when a node goes away, is refused. ${enumerate([...new Set(objects.flatMap((object) => refusedBy(object, rule).map(({ what }) => what)))], 3)}. Change the workloads first, or use the labels warn and audit to begin with.`.replace(/\. ([a-z])/g, (_, letter: string) => `. ${letter.toUpperCase()}`),
        paths: [['metadata', 'labels', 'pod-security.kubernetes.io/enforce']],
      });
    }
  },
});
