import { rule } from '../../rule.ts';
import { inWords, otherSources } from '../otherPods.ts';

export default rule({
  id: 'network/service-selects-nothing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['dangling-service'], kubeScore: ['service-targets-pod'] },
  summary: 'Service selects no pod',
  why: 'A Service passes requests on to the pods that have all the labels of its selector. With none, every request to it fails.',
  source: 'Kubernetes documentation, Service, Defining a Service',
  examples: {
    bad: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
# ^^^^^^^^ network/service-selects-nothing
    app: wbe
  ports:
    - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
    good: `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector:
    app: web
  ports:
    - port: 80
---
apiVersion: v1
kind: Pod
metadata:
  name: web
  labels:
    app: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: (context, report) => {
    const { object, set } = context;
    const { group, kind } = object.manifest.gvk;
    if (group !== '' || kind !== 'Service') return;
    const selector = object.get('spec.selector');
    // Without one, somebody else sees to the endpoints.
    if (inWords(selector) === '') return;
    const selected = set.podsLabelled(selector, object.manifest.namespace);
    if (selected === undefined || selected.length > 0 || object.get('spec.type') === 'ExternalName') return;
    const other = otherSources(context, selector);
    report(
      object.at('spec.selector'),
      `No pod of ${set.label} has the labels ${inWords(selector)}, so this Service has no endpoint and requests to it fail${other === undefined ? '' : `, unless ${other} makes such pods`}. Compare them with the labels in the pod template.`,
      undefined,
      other === undefined ? undefined : 'unverified',
    );
  },
});
