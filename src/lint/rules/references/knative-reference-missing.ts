import { isObject, parseApiVersion, valueAt } from '../../../manifest/index.ts';
import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';

const example = (name: string, mark = '') => `apiVersion: eventing.knative.dev/v1
kind: Trigger
metadata:
  name: orders
  namespace: shop
spec:
  broker: default
  subscriber:
    ref:
      apiVersion: serving.knative.dev/v1
      kind: Service
      name: ${name}
${mark}---
apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: order-processor
  namespace: shop
spec:
  template:
    spec:
      containers:
        - name: processor
          image: registry.example.com/order-processor:1.4.2
---
apiVersion: eventing.knative.dev/v1
kind: Broker
metadata:
  name: default
  namespace: shop
`;

/** Fields that name an object by apiVersion, kind and name. */
const references = ['spec.subscriber.ref', 'spec.sink.ref', 'spec.reply.ref', 'spec.delivery.deadLetterSink.ref', 'spec.channel', 'spec.ref'];

export default rule({
  id: 'references/knative-reference-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Object that a Knative object names is not there',
  why: 'Knative delivers no events to a subscriber, sink or channel that does not exist, and serves no domain or route without its target. Correct the name, or create the object.',
  source: 'Knative documentation, Triggers, Subscriptions, Event sources, Configuring custom domains',
  examples: {
    bad: example('order-procesor', '#           ^^^^^^^^^^^^^^ references/knative-reference-missing\n'),
    good: example('order-processor'),
  },
  check: ({ object, set, repository }, report) => {
    const { gvk, namespace, value } = object.manifest;
    if (!gvk.group.endsWith('.knative.dev')) return;
    for (const path of references) {
      const ref = object.get(path);
      if (!isObject(ref) || typeof ref['apiVersion'] !== 'string' || typeof ref['kind'] !== 'string') continue;
      reportMissing({ set, repository }, {
        group: parseApiVersion(ref['apiVersion']).group, kind: ref['kind'], name: ref['name'], namespace: typeof ref['namespace'] === 'string' ? ref['namespace'] : namespace,
        place: object.at(`${path}.name`), effect: gvk.group === 'serving.knative.dev' ? 'this domain is not served' : 'no events are delivered',
      }, report);
    }
    if (gvk.kind === 'Trigger') {
      reportMissing({ set, repository }, { group: 'eventing.knative.dev', kind: 'Broker', name: valueAt(value, ['spec', 'broker']), namespace, place: object.at('spec.broker'), effect: 'no events are delivered' }, report);
    }
    if (gvk.group === 'serving.knative.dev' && gvk.kind === 'Route') {
      for (const target of object.items('spec.traffic')) {
        reportMissing({ set, repository }, { group: gvk.group, kind: 'Configuration', name: target.get('configurationName'), namespace, place: target.at('configurationName'), effect: 'this route gets no traffic',
          // A Service makes a Configuration of its own name.
          provided: set.ofKind(gvk.group, 'Service').map(({ name }) => name) }, report);
      }
    }
  },
});
