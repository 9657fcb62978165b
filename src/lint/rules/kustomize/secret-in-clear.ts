import { holdsVariable } from '../../../schema/index.ts';
import { rule } from '../../rule.ts';
import { isKustomization } from './kustomization.ts';

export default rule({
  id: 'kustomize/secret-in-clear',
  severity: 'warning',
  profile: 'baseline',
  on: 'kustomization',
  summary: 'Generated Secret has its values in clear in the kustomization',
  why: 'Everyone who may read the repository, now or in its history, has these values. Encrypt them with SOPS, seal them, or take them from a secret store with External Secrets; and change those that were committed.',
  source: 'Kubernetes documentation, Good practices for Kubernetes Secrets',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
secretGenerator:
  - name: database
    literals:
      - password=correct-horse
#       ^^^^^^^^^^^^^^^^^^^^^^ kustomize/secret-in-clear`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
configMapGenerator:
  - name: database
    literals:
      - host=database.example.com`,
  },
  check: ({ object }, report) => {
    if (!isKustomization(object)) return;
    for (const generator of object.items('secretGenerator')) {
      for (const literal of generator.items('literals')) {
        const { value } = literal;
        if (typeof value !== 'string' || !value.includes('=')) continue;
        const secret = value.slice(value.indexOf('=') + 1);
        if (secret === '' || holdsVariable(secret) || secret.startsWith('ENC[')) continue;
        report(literal.at(), `The value of ${value.slice(0, value.indexOf('='))} stands here in clear, for everyone who can read the repository. Encrypt it (SOPS, Sealed Secrets) or take it from a secret store, and change it, for it stays in the history.`);
      }
    }
  },
});
