import { folderOf, isObject, type JsonObject, type JsonValue } from '../../../manifest/index.ts';
import type { KustomizedObject } from '../../fileSet.ts';
import { nearestName } from '../../missingObject.ts';
import { rule, type ObjectView } from '../../rule.ts';
import { absence, isKustomization } from './kustomization.ts';
import { selectorText } from './patches.ts';

export default rule({
  id: 'kustomize/replacement-source-missing',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'Replacement takes its value from an object or field that is not there',
  why: 'The source of a replacement selects exactly one object, and its field has to be there. Otherwise kustomize fails.',
  source: 'kustomize, api/filters/replacement/replacement.go, selectSourceNode',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
replacements:
  - source:
      kind: Namespace
      name: shopp
#           ^^^^^ kustomize/replacement-source-missing
    targets:
      - select:
          kind: Namespace
        fieldPaths:
          - metadata.labels.name
        options:
          create: true
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
replacements:
  - source:
      kind: Namespace
      name: shop
    targets:
      - select:
          kind: Namespace
        fieldPaths:
          - metadata.labels.name
        options:
          create: true
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: ({ object, files, path }, report) => {
    const entries = isKustomization(object) ? object.items('replacements') : [];
    if (entries.length === 0) return;
    const given = files.kustomized(folderOf(path));
    if (given === undefined) return;
    const isKnown = given.unknownPart === undefined;
    for (const entry of entries) {
      const source = entry.get('source');
      if (!isObject(source)) continue;
      const found = given.objects.filter((one) => isSelected(one, source));
      const [first] = found;
      if (first === undefined) {
        const { name } = source;
        const sameKind = given.objects.filter((one) => isSelected(one, { ...source, name: '' }));
        const meant = typeof name === 'string' ? nearestName(name, sameKind.flatMap(({ ids }) => ids.map((id) => id.name))) : undefined;
        const told = absence(given, meant);
        if (told !== undefined) report(entry.at(sameKind.length > 0 ? 'source.name' : 'source.kind'), `No object among the resources is ${selectorText(source)}, so this replacement has no value to copy and the build fails.${told.hint}`, undefined, told.certainty);
      } else if (found.length > 1 && new Set(found.map((one) => one.object)).size > 1 && isKnown) {
        report(entry.at('source', 'key'), `${String(found.length)} objects are ${selectorText(source)}, but the source of a replacement has to be exactly one, so the build fails. Add what tells them apart, such as kind and name.`);
      } else if (first.changed === 'nothing' && first.object.generated !== true && isKnown && !isPatchedHere(object)) {
        const field = source['fieldPath'];
        if (typeof field !== 'string' || field === '' || hasField(first.object.value, field)) continue;
        report(entry.at('source.fieldPath'), `${first.object.gvk.kind} ${first.object.name} has no ${field}, so this replacement has no value to copy and the build fails.`);
      }
    }
  },
});

/** Whether this kustomization itself may bring in the field before it copies it. */
function isPatchedHere(object: ObjectView): boolean {
  return ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'components', 'transformers', 'labels', 'commonLabels', 'commonAnnotations', 'namespace'].some((field) => object.get(field) !== undefined);
}

/** Whether a source selects an object: its parts are compared as they are, not as patterns. */
function isSelected({ object, ids }: KustomizedObject, source: JsonObject): boolean {
  const fits = (key: string, text: string) => source[key] === undefined || source[key] === '' || source[key] === text;
  return fits('group', object.gvk.group) && fits('version', object.gvk.version) && fits('kind', object.gvk.kind)
    && ids.some(({ name, namespace }) => fits('name', name) && fits('namespace', namespace ?? 'default'));
}

/** Whether a path leads somewhere; steps of other forms than keys and indexes are taken as found. */
function hasField(value: JsonValue, path: string): boolean {
  if (/[[\]\\*]/.test(path)) return true;
  let current: JsonValue | undefined = value;
  for (const step of path.split('.')) {
    if (Array.isArray(current)) current = (current as readonly JsonValue[])[Number(step)];
    else if (isObject(current)) current = current[step];
    else return false;
  }
  return current !== undefined && current !== null;
}
