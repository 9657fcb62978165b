import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { podReferences } from './podReferences.ts';
import { providedNames, providersOf } from './providers.ts';

/** ConfigMaps that Kubernetes, OpenShift and Istio put into every namespace. */
const everywhere = ['kube-root-ca.crt', 'openshift-service-ca.crt', 'istio-ca-root-cert'];

const example = (name: string, mark = '') => `${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          envFrom:
            - configMapRef:
                name: ${name}
${mark}`)}---
apiVersion: v1
kind: ConfigMap
metadata:
  name: web-settings
  namespace: shop
data:
  LOG_LEVEL: info
`;

export default rule({
  id: 'references/config-map-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['env-value-from'] },
  summary: 'ConfigMap that a pod needs is not there',
  why: 'A container whose ConfigMap is missing does not start: its pod waits until somebody creates it, and a roll-out hangs. Create it, correct the name, or mark the reference optional: true.',
  source: 'Kubernetes documentation, ConfigMaps, Using ConfigMaps',
  examples: {
    bad: example('web-setings', '#                     ^^^^^^^^^^^ references/config-map-missing\n'),
    good: example('web-settings'),
  },
  check: ({ object, set, repository }, report) => {
    for (const { kind, name, namePath, effect } of podReferences(object.manifest)) {
      if (kind !== 'ConfigMap' || typeof name !== 'string') continue;
      const { namespace } = object.manifest;
      const isMade = providersOf(repository, 'ConfigMap', name, namespace).length > 0;
      const provided = [...everywhere, ...(isMade ? [name] : providedNames(repository, 'ConfigMap', namespace))];
      reportMissing({ set, repository }, { group: '', kind, name, namespace, effect, provided, place: { object: object.manifest, path: namePath, part: 'value' } }, report);
    }
  },
});
