import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { reportMissingKeys } from './keys.ts';

const example = (key: string, mark = '') => `${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          env:
            - name: DATABASE_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: database
                  key: ${key}
${mark}`)}---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: database
  namespace: shop
spec:
  secretStoreRef:
    kind: ClusterSecretStore
    name: vault
  data:
    - secretKey: password
      remoteRef:
        key: shop/database
`;

export default rule({
  id: 'references/secret-key-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['env-value-from'] },
  summary: 'Secret does not have the key that a pod takes from it',
  why: 'A container that names a key which its Secret does not have does not start. Keys of ExternalSecrets, SealedSecrets and Certificates are known, too. Add the key, or correct its name.',
  source: 'Kubernetes documentation, Secrets, Using Secrets as environment variables',
  examples: {
    bad: example('pasword', '#                      ^^^^^^^ references/secret-key-missing\n'),
    good: example('password'),
  },
  check: (context, report) => { reportMissingKeys(context, 'Secret', report); },
});
