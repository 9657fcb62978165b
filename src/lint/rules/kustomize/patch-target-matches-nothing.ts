import { folderOf } from '../../../manifest/index.ts';
import { nearestName } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { absence, placeIn } from './kustomization.ts';
import { patchesOf, selects, selectorText } from './patches.ts';

export default rule({
  id: 'kustomize/patch-target-matches-nothing',
  severity: 'warning',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'Target of a patch selects no object',
  why: 'kustomize says nothing when a target selects no object: the patch is left out in silence, and what it was to change stays as it is.',
  source: 'kustomize, api/internal/builtins/PatchTransformer.go, transformJson6902',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
patches:
  - target:
      kind: Namespace
      name: shopp
#           ^^^^^ kustomize/patch-target-matches-nothing
    patch: |-
      - op: add
        path: /metadata/labels
        value: { team: shop }
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
patches:
  - target:
      kind: Namespace
      name: shop.*
    patch: |-
      - op: add
        path: /metadata/labels
        value: { team: shop }
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: (context, report) => {
    const { object, files, path } = context;
    const patches = patchesOf(context);
    if (!patches.some(({ target }) => target !== undefined)) return;
    const given = files.kustomized(folderOf(path));
    if (given === undefined) return;
    for (const { target, path: at } of patches) {
      if (target === undefined || given.objects.some((one) => selects(target, one))) continue;
      const { name, ...withoutName } = target;
      const sameKind = given.objects.filter((one) => selects(withoutName, one));
      const isName = typeof name === 'string' && sameKind.length > 0;
      const meant = isName ? nearestName(name, sameKind.flatMap(({ ids }) => ids.map((id) => id.name))) : undefined;
      const told = absence(given, meant);
      if (told === undefined) continue;
      report(
        placeIn(object, [...at, 'target', isName ? 'name' : 'kind']),
        `No object among the resources is selected by this target (${selectorText(target)}), so the patch does nothing, without any message.${told.hint || ' Compare it with the kind and name in the resources.'}`,
        undefined,
        told.certainty,
      );
    }
  },
});
