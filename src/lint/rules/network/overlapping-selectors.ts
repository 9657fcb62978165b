import { isObject, matchesLabels, matchesSelector, valueAt, type GroupVersionKind, type JsonValue } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { certaintyWith, isAppliedWith, isSameObject, mayGetSameNamespace, nameOf } from '../../together.ts';

const deployment = (name: string, labels: string, mark = '') => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
spec:
  replicas: 2
  selector:
${mark}    matchLabels:
      app: web
${labels}  template:
    metadata:
      labels:
        app: web
${labels.replaceAll(/^ {2}/gm, '    ')}    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
`;
const mark = '# ^^^^^^^^ network/overlapping-selectors\n';

/** Kinds whose controllers count and replace the pods that their selector selects. */
const controllers: ReadonlySet<string> = new Set(['/ReplicationController', 'apps/Deployment', 'apps/ReplicaSet', 'apps/StatefulSet', 'apps/DaemonSet']);

export default rule({
  id: 'network/overlapping-selectors',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Workload selects the pods of another one, too',
  why: 'A Service, a disruption budget and an autoscaler for one of them work on the pods of both, and controllers can fight over pods. Kubernetes does not stop it. Give each workload a label of its own in its selector.',
  source: 'Kubernetes documentation, Deployments, Selector',
  examples: {
    bad: `${deployment('web', '', mark)}---\n${deployment('web-canary', '', mark)}`,
    good: `${deployment('web', '      track: stable\n')}---\n${deployment('web-canary', '      track: canary\n')}`,
  },
  check: (context, report) => {
    const { object, pod, set } = context;
    const { gvk, namespace, value } = object.manifest;
    if (!pod || !controllers.has(keyOf(gvk))) return;
    const selector = valueAt(value, ['spec', 'selector']);
    const isPlain = gvk.kind === 'ReplicationController';
    if (!isObject(selector) || Object.keys(selector).length === 0) return;
    // One that does not select its own pods is refused, which is told elsewhere.
    if (!isSelected(isPlain, selector, valueAt(value, [...pod.path.slice(0, -1), 'metadata', 'labels']))) return;
    const pods = isPlain ? set.podsLabelled(selector, namespace) : set.podsSelected(selector, namespace);
    const other = pods?.find(({ owner }) => controllers.has(keyOf(owner.gvk)) && !isSameObject(context, owner) && isAppliedWith(context, owner) && mayGetSameNamespace(context, owner));
    if (!other) return;
    report(object.at('spec.selector'), `This selector also selects the pods of the ${nameOf(context, other.owner)}, so Services and budgets for one work on both. Add a label to the selector and the template that only these pods have.`,
      undefined, certaintyWith(context, other.owner));
  },
});

const keyOf = ({ group, kind }: GroupVersionKind) => `${group}/${kind}`;

const isSelected = (isPlain: boolean, selector: JsonValue, labels: JsonValue | undefined) => (isPlain ? matchesLabels(selector, labels) : matchesSelector(selector, labels)) === true;
