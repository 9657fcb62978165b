import { isObject } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';
import { secretIn } from '../../../schema/secretValues.ts';

export default rule({
  id: 'security/secret-in-config-map',
  severity: 'warning',
  profile: 'default',
  peers: { polaris: ['sensitiveConfigmapContent'] },
  summary: 'ConfigMap holds a secret in clear',
  why: 'ConfigMaps are for what everybody may know: most people and controllers of a cluster may read them, and so may all who can read the repository. Put the value into a Secret that is not committed in clear, and change it: it is known now.',
  source: 'Kubernetes documentation, ConfigMaps; Good practices for Kubernetes Secrets',
  examples: {
    bad: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  DATABASE_HOST: database
  DATABASE_PASSWORD: correct-horse-battery
#                    ^^^^^^^^^^^^^^^^^^^^^ security/secret-in-config-map
`,
    good: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  DATABASE_HOST: database
  DATABASE_PASSWORD_FILE: /secrets/database/password
`,
  },
  check: ({ object }, report) => {
    const { manifest } = object;
    const data = manifest.value['data'];
    if (manifest.gvk.kind !== 'ConfigMap' || manifest.gvk.group !== '' || !isObject(data)) return;
    for (const [key, value] of Object.entries(data)) {
      const found = secretIn(key, value);
      if (found === undefined) continue;
      const part = shown(value).includes('\n') ? 'key' : 'value';
      report({ object: manifest, path: ['data', key], part }, `"${key}" holds ${found} in clear, and a ConfigMap is no place for it. Put it into a Secret, and change it, for git remembers this one.`);
    }
  },
});
