import { folderOf, isObject } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { isKustomization } from './kustomization.ts';
import { selects, selectorText } from './patches.ts';

export default rule({
  id: 'kustomize/replacement-target-missing',
  severity: 'warning',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'Target of a replacement selects no object',
  why: 'kustomize says nothing when a target selects no object: the value is not copied, and the placeholder stays in the manifest.',
  source: 'kustomize, api/filters/replacement/replacement.go, applyReplacement',
  examples: {
    bad: `# file: kustomization.yaml
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
          kind: Deployment
#               ^^^^^^^^^^ kustomize/replacement-target-missing
        fieldPaths:
          - metadata.labels.name
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
    if (given === undefined || given.unknownPart !== undefined) return;
    for (const target of entries.flatMap((entry) => entry.items('targets'))) {
      const select = target.get('select');
      if (!isObject(select) || given.objects.some((one) => selects(select, one))) continue;
      report(target.at('name' in select ? 'select.name' : 'select.kind'), `No object among the resources is selected here (${selectorText(select)}), so nothing is replaced, without any message. Compare it with the kind and name in the resources.`);
    }
  },
});
