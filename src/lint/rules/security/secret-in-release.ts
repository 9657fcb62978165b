import { isList, type Path, valueAt } from '../../../manifest/index.ts';
import { isSopsEncrypted } from '../../../schema/placeholders.ts';
import { rule, type ObjectView } from '../../rule.ts';
import { secretIn } from '../../../schema/secretValues.ts';
import { secretsBelow } from './valueTree.ts';

export default rule({
  id: 'security/secret-in-release',
  severity: 'warning',
  profile: 'default',
  summary: 'Release of a chart holds a secret in clear',
  why: 'The values of a HelmRelease, an Argo CD Application or a HelmChart are stored in the cluster and in git as they are. Put secret ones into a Secret that the release names: valuesFrom of Flux, existingSecret of most charts.',
  source: 'Flux documentation, Helm Releases, Values references; Argo CD documentation, Secret Management',
  examples: {
    bad: `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: database
  namespace: shop
spec:
  interval: 10m
  chartRef:
    kind: OCIRepository
    name: database
  values:
    auth:
      username: shop
      password: correct-horse-battery
#               ^^^^^^^^^^^^^^^^^^^^^ security/secret-in-release
`,
    good: `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: database
  namespace: shop
spec:
  interval: 10m
  chartRef:
    kind: OCIRepository
    name: database
  values:
    auth:
      username: shop
  valuesFrom:
    - kind: Secret
      name: database
      valuesKey: password
      targetPath: auth.password
`,
  },
  check: ({ object }, report) => {
    const { manifest } = object;
    const paths = valuesOf(object);
    if (paths.length === 0 || isSopsEncrypted(manifest.value)) return;
    for (const at of paths) {
      const value = valueAt(manifest.value, at);
      // Values that are written as a text, as in spec.source.helm.values: lines of `key: value`.
      const secrets = typeof value === 'string' ? textSecrets(value, at) : secretsBelow(value, at);
      for (const { path, found } of secrets) {
        report({ object: manifest, path, part: typeof value === 'string' ? 'key' : 'value' }, `This release holds ${found} in clear. Put it into a Secret that the release or the chart names, and change it, for git remembers this one.`);
      }
    }
  },
});

function textSecrets(text: string, path: Path) {
  const found = secretIn('', `${text}\n`);
  return found === undefined ? [] : [{ path, found }];
}

/** Where the kinds that install charts have their values. */
function valuesOf({ manifest: { gvk, value } }: ObjectView): readonly Path[] {
  switch (`${gvk.group}/${gvk.kind}`) {
    case 'helm.toolkit.fluxcd.io/HelmRelease':
      return [['spec', 'values']];
    case 'helm.cattle.io/HelmChart':
    case 'helm.cattle.io/HelmChartConfig':
      return [['spec', 'valuesContent'], ['spec', 'set']];
    case 'argoproj.io/Application': {
      const sources = valueAt(value, ['spec', 'sources']);
      const all: Path[] = [['spec', 'source'], ...(isList(sources) ? sources.map((_, index): Path => ['spec', 'sources', index]) : [])];
      return all.flatMap((source) => ['values', 'valuesObject', 'parameters'].map((field): Path => [...source, 'helm', field]));
    }
    default:
      return [];
  }
}
