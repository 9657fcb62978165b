import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { webDeployment } from '../exampleObjects.ts';
import { providedNames, providersOf } from './providers.ts';
import { secretReferences } from './secretReferences.ts';

const example = (name: string, mark = '') => `${webDeployment(`      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          env:
            - name: DATABASE_PASSWORD
              valueFrom:
                secretKeyRef:
                  name: ${name}
${mark}                  key: password
`)}---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: database-login
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
  id: 'references/secret-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['env-value-from'] },
  summary: 'Secret that an object needs is not there',
  why: 'Without its Secret a container does not start, a private image is not pulled, and an Ingress serves a wrong certificate. ExternalSecrets, SealedSecrets, Certificates and others that make Secrets count. Create it, correct the name, or mark the reference optional: true.',
  source: 'Kubernetes documentation, Secrets, Using Secrets, and Ingress, TLS',
  examples: {
    bad: example('databse-login', '#                       ^^^^^^^^^^^^^ references/secret-missing\n'),
    good: example('database-login'),
  },
  check: ({ object, set, repository }, report) => {
    for (const { name, namespace, path, effect } of secretReferences(object)) {
      if (typeof name !== 'string') continue;
      const isMade = providersOf(repository, 'Secret', name, namespace).length > 0;
      const provided = isMade ? [name] : providedNames(repository, 'Secret', namespace);
      reportMissing({ set, repository }, { group: '', kind: 'Secret', name, namespace, effect, provided, place: { object: object.manifest, path, part: 'value' } }, report);
    }
  },
});
