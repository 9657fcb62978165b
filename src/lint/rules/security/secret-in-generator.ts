import { rule } from '../../rule.ts';
import { secretIn } from '../../../schema/secretValues.ts';
import { isPlaceholder } from '../../../schema/tokenShapes.ts';

export default rule({
  id: 'security/secret-in-generator',
  severity: 'warning',
  profile: 'default',
  on: 'kustomization',
  summary: 'Kustomization generates a Secret or ConfigMap from a secret in clear',
  why: 'A literal of a generator stands in the repository for all who can read it, and its history. Generate from a file that SOPS encrypts, or use Sealed Secrets or External Secrets, and change the value: it is known now.',
  source: 'Kubernetes documentation, Managing Secrets using Kustomize; Good practices for Kubernetes Secrets',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
secretGenerator:
  - name: database
    literals:
      - username=shop
      - password=correct-horse-battery
#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/secret-in-generator
`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
configMapGenerator:
  - name: web
    literals:
      - DATABASE_HOST=database
`,
  },
  check: ({ object }, report) => {
    for (const list of ['secretGenerator', 'configMapGenerator']) {
      for (const generator of object.items(list)) {
        for (const literal of generator.items('literals')) {
          const text = literal.value;
          const equals = typeof text === 'string' ? text.indexOf('=') : -1;
          if (typeof text !== 'string' || equals < 0) continue;
          const value = text.slice(equals + 1).replace(/^(["'])(.*)\1$/, '$2');
          const key = text.slice(0, equals);
          const found = isPlaceholder(value) ? undefined : secretIn(key, value);
          if (found === undefined) continue;
          report(literal.at(), `"${key}" is ${found} in clear. Generate it from a file that SOPS encrypts, or use Sealed Secrets or External Secrets; and change it, for git remembers this one.`);
        }
      }
    }
  },
});
