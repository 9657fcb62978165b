import { isSopsEncrypted } from '../../../schema/placeholders.ts';
import { rule } from '../../rule.ts';
import { secretsBelow } from './valueTree.ts';

export default rule({
  id: 'security/secret-in-values',
  severity: 'warning',
  profile: 'default',
  on: 'helm-values',
  summary: 'Values of a chart hold a secret in clear',
  why: 'All who can read the repository, and its history, can read the value. Name a Secret that exists (most charts have existingSecret), or encrypt the values file with SOPS, and change the value: it is known now.',
  source: 'Helm documentation, Values Files; Kubernetes documentation, Good practices for Kubernetes Secrets',
  examples: {
    bad: `# file: chart/Chart.yaml
apiVersion: v2
name: shop
version: 1.0.0
# file: chart/values.yaml
database:
  host: database
  password: correct-horse-battery
#           ^^^^^^^^^^^^^^^^^^^^^ security/secret-in-values
`,
    good: `# file: chart/Chart.yaml
apiVersion: v2
name: shop
version: 1.0.0
# file: chart/values.yaml
database:
  host: database
  password: ""
  existingSecret: database-credentials
`,
  },
  check: ({ object }, report) => {
    const { manifest } = object;
    if (isSopsEncrypted(manifest.value)) return;
    for (const { path, found } of secretsBelow(manifest.value)) {
      report({ object: manifest, path, part: 'value' }, `These values hold ${found} in clear. Name a Secret instead, such as existingSecret, or encrypt the file with SOPS; and change the value, for git remembers it.`);
    }
  },
});
