import { isList, isObject, nodeAt } from '../../../manifest/index.ts';
import { all, append, remove, rename, setTo } from '../../fix.ts';
import { rule, type FixMaker, type ObjectView, type Place } from '../../rule.ts';
import { isKustomization } from './kustomization.ts';

/** The field that takes over, by the deprecated one (kustomize, api/types/kustomization.go). */
const successors = {
  bases: 'resources',
  patchesStrategicMerge: 'patches',
  patchesJson6902: 'patches',
  commonLabels: 'labels',
  vars: 'replacements',
  imageTags: 'images',
  helmChartInflationGenerator: 'helmCharts',
} as const;

export default rule({
  id: 'kustomize/deprecated-field',
  severity: 'hint',
  profile: 'default',
  on: 'kustomization',
  summary: 'Kustomization uses a deprecated field',
  why: 'kustomize still reads these fields but warns about each, and will drop them. "kustomize edit fix" rewrites them in the same way as the quick fix does.',
  source: 'kustomize, api/types/kustomization.go, CheckDeprecatedFields and FixKustomization',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
bases:
#^^^^ kustomize/deprecated-field
  - base
commonLabels:
#^^^^^^^^^^^ kustomize/deprecated-field
  app.kubernetes.io/part-of: shop
patchesStrategicMerge:
#^^^^^^^^^^^^^^^^^^^^ kustomize/deprecated-field
  - labels.yaml
configMapGenerator:
  - name: web
    env: web.env
#   ^^^ kustomize/deprecated-field
# file: web.env
LOG_LEVEL=info
# file: base/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
# file: base/namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
# file: labels.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    team: shop`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
labels:
  - pairs:
      app.kubernetes.io/part-of: shop
    includeSelectors: true`,
  },
  check: ({ object }, report) => {
    if (!isKustomization(object)) return;
    for (const [field, to] of Object.entries(successors)) {
      if (object.get(field) === undefined || object.get(field) === null) continue;
      report(object.at(field, 'key'), `${field} is deprecated: use ${to} instead.`, fixFor(field, object));
    }
    for (const generator of [...object.items('configMapGenerator'), ...object.items('secretGenerator')]) {
      const env = generator.get('env');
      if (typeof env !== 'string') continue;
      const fix = generator.get('envs') === undefined ? renamedTo('envs', generator.at('env'), [env]) : undefined;
      report(generator.at('env', 'key'), 'env is deprecated: use the list envs instead.', fix);
    }
  },
});

function fixFor(field: string, object: ObjectView): FixMaker | undefined {
  const value = object.get(field);
  const place = object.at(field);
  const isFree = (to: string) => object.get(to) === undefined;
  if (field === 'bases' && isList(value)) {
    const texts = value.filter((item) => typeof item === 'string');
    return isFree('resources') ? rename('resources', place) : all('Move bases to resources', [append(texts, object.at('resources')), remove(place)]);
  }
  if (field === 'imageTags') return isFree('images') ? rename('images', place) : undefined;
  if (field === 'patchesJson6902') return isFree('patches') && isFree('patchesStrategicMerge') ? rename('patches', place) : undefined;
  if (field === 'patchesStrategicMerge') return isFree('patches') && isFree('patchesJson6902') ? pathsToPatches(place) : undefined;
  if (field === 'commonLabels' && isObject(value)) return isFree('labels') ? renamedTo('labels', place, [{ pairs: value, includeSelectors: true }]) : undefined;
  return undefined;
}

function renamedTo(name: string, place: Place, value: Parameters<typeof setTo>[0]): FixMaker {
  return all(`Use ${name} instead`, [rename(name, place), setTo(value, place)]);
}

/** Each path becomes `path: …`; inline patches are left to a person. */
function pathsToPatches(place: Place): FixMaker {
  return (file, found) => {
    const list = nodeAt(place.object.node, place.path);
    const renamed = rename('patches', place)(file, found);
    if (list?.kind !== 'sequence' || list.flow || !renamed) return undefined;
    const edits = list.items.map((item) => (item.kind === 'scalar' && item.style !== 'literal' && item.style !== 'folded' && !item.text.includes('\n') && !/^\s*\{|:\s/.test(item.text)
      ? { range: { start: item.range.start, end: item.range.start }, text: 'path: ' }
      : undefined));
    return edits.every((edit) => edit !== undefined) ? { title: 'Use patches instead', edits: [...renamed.edits, ...edits] } : undefined;
  };
}
