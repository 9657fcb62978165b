import { matchesLabels, valueAt } from '../../../manifest/index.ts';
import { isName, lookUp, nearestName } from '../../missingObject.ts';
import { setTo } from '../../fix.ts';
import { mayShareNamespace } from '../../objectSet.ts';
import { rule } from '../../rule.ts';
import { podMetadata } from '../podMetadata.ts';

const example = (clusterIP: string, mark = '') => `apiVersion: apps/v1
kind: StatefulSet
metadata:
  name: database
  namespace: shop
spec:
  serviceName: database
${mark}  selector:
    matchLabels:
      app: database
  template:
    metadata:
      labels:
        app: database
    spec:
      containers:
        - name: database
          image: registry.example.com/database:16.4
---
apiVersion: v1
kind: Service
metadata:
  name: database
  namespace: shop
spec:
${clusterIP}  selector:
    app: database
  ports:
    - port: 5432
`;

export default rule({
  id: 'reliability/stateful-set-service',
  severity: 'hint',
  profile: 'default',
  needs: 'set',
  peers: { kubeScore: ['statefulset-has-servicename'] },
  summary: 'StatefulSet has no headless Service',
  why: 'The pods of a StatefulSet get names in DNS, such as database-0.database, from a Service with clusterIP: None that serviceName names and that selects them. Without it, replicas do not find each other.',
  source: 'Kubernetes documentation, StatefulSets, Stable Network ID; Headless Services',
  examples: {
    bad: example('', '#              ^^^^^^^^ reliability/stateful-set-service\n'),
    good: example('  clusterIP: None\n'),
  },
  check: (context, report) => {
    const { object, pod, set, repository } = context;
    const { gvk, namespace } = object.manifest;
    if (!pod || gvk.group !== 'apps' || gvk.kind !== 'StatefulSet') return;
    const name = object.get('spec.serviceName');
    if (name === undefined || name === '') {
      report(object.at('spec.serviceName'), 'This StatefulSet names no Service, so its pods have no names in DNS. Add a Service with clusterIP: None that selects them, and name it in serviceName.');
      return;
    }
    if (!isName(name)) return;
    const place = object.at('spec.serviceName');
    const service = lookUp(context, { group: '', kind: 'Service', name, namespace });
    if (!service) {
      const near = nearestName(name, set.ofKind('', 'Service').filter((other) => mayShareNamespace(other.namespace, namespace)).map((other) => other.name));
      const certainty = near === undefined || set.unknownPart !== undefined ? 'unverified' : undefined;
      report(place, `${repository.label.replace(/^t/, 'T')} has no Service ${name}${near === undefined ? '' : `, but ${near} is there`}. Without it, these pods have no names in DNS: add it, with clusterIP: None and a selector for them.`, near === undefined ? undefined : setTo(near), certainty);
    } else if (valueAt(service.value, ['spec', 'clusterIP']) !== 'None') {
      report(place, `The Service ${name} is not headless, so its name leads to any of the pods, and they have no names of their own in DNS. Set clusterIP: None in it, or name another Service that has it.`);
    } else if (matchesLabels(valueAt(service.value, ['spec', 'selector']), podMetadata(object, pod).labels) === false) {
      report(place, `The Service ${name} does not select these pods, so they have no names in DNS. Give it the labels of the pod template as selector.`);
    }
  },
});
