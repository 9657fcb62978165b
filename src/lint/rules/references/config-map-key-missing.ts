import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { reportMissingKeys } from './keys.ts';

const example = (key: string, mark = '') => `${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          env:
            - name: LOG_LEVEL
              valueFrom:
                configMapKeyRef:
                  name: web-settings
                  key: ${key}
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
  id: 'references/config-map-key-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['env-value-from'] },
  summary: 'ConfigMap does not have the key that a pod takes from it',
  why: 'A container that names a key which its ConfigMap does not have does not start. Add the key, correct its name, or mark the reference optional: true.',
  source: 'Kubernetes documentation, Configure a Pod to Use a ConfigMap, Restrictions',
  examples: {
    bad: example('LOGLEVEL', '#                      ^^^^^^^^ references/config-map-key-missing\n'),
    good: example('LOG_LEVEL'),
  },
  check: (context, report) => { reportMissingKeys(context, 'ConfigMap', report); },
});
