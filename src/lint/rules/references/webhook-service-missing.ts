import { lookUp, reportMissing } from '../../missingObject.ts';
import { rule, type View } from '../../rule.ts';
import { mapsOf } from '../../values.ts';
import { valueAt } from '../../../manifest/index.ts';

const example = (name: string, mark = '') => `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: orders
webhooks:
  - name: orders.example.com
    admissionReviewVersions: [v1]
    sideEffects: None
    clientConfig:
      service:
        namespace: orders
        name: ${name}
${mark}        path: /validate
    rules:
      - apiGroups: [example.com]
        apiVersions: [v1]
        operations: [CREATE]
        resources: [orders]
---
apiVersion: v1
kind: Service
metadata:
  name: orders-webhook
  namespace: orders
spec:
  selector:
    app: orders-webhook
  ports:
    - port: 443
      targetPort: 9443
`;

export default rule({
  id: 'references/webhook-service-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Service that the API server calls is not there',
  why: 'The API server calls the Services of webhooks, of aggregated APIs and of conversions. When one is missing, requests that depend on it fail, for a webhook with failurePolicy Fail every matching request. Correct the name, the namespace or the port.',
  source: 'Kubernetes documentation, Dynamic Admission Control, Contacting the webhook; APIService; Versions in CustomResourceDefinitions, Webhook conversion',
  examples: {
    bad: example('orders-webhok', '#             ^^^^^^^^^^^^^ references/webhook-service-missing\n'),
    good: example('orders-webhook'),
  },
  check: ({ object, set, repository }, report) => {
    const { gvk } = object.manifest;
    const check = (holder: View, path: string) => {
      const namespace = holder.get(`${path}.namespace`);
      const name = holder.get(`${path}.name`);
      if (typeof namespace !== 'string') return;
      const wanted = { group: '', kind: 'Service', name, namespace };
      reportMissing({ set, repository }, { ...wanted, place: holder.at(`${path}.name`), effect: 'the API server cannot make these calls' }, report);
      const service = lookUp({ set, repository }, wanted);
      const written = holder.get(`${path}.port`);
      const port = written ?? 443;
      const ports = service && mapsOf(valueAt(service.value, ['spec', 'ports'])).flatMap((item) => (typeof item['port'] === 'number' ? [item['port']] : []));
      if (!service || typeof port !== 'number' || !ports || ports.length === 0 || ports.includes(port)) return;
      const called = written === undefined ? `${String(port)}, which is called when port is not set` : String(port);
      report(holder.at(written === undefined ? `${path}.name` : `${path}.port`), `The Service ${service.name} has no port ${called}, but ${ports.join(', ')}: the API server cannot make these calls. Correct the port.`);
    };
    if (gvk.group === 'admissionregistration.k8s.io') for (const webhook of object.items('webhooks')) check(webhook, 'clientConfig.service');
    else if (gvk.kind === 'APIService') check(object, 'spec.service');
    else if (gvk.kind === 'CustomResourceDefinition') check(object, 'spec.conversion.webhook.clientConfig.service');
  },
});
