import { rule } from '../../rule.ts';
import { placeIn } from './kustomization.ts';
import { identityOf, operationsOf, partialObjectsOf, patchesOf } from './patches.ts';

export default rule({
  id: 'kustomize/patch-incomplete',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'Patch cannot be applied: it is empty, no YAML, or does not say which object it is for',
  why: 'A strategic merge patch without target names its object by apiVersion, kind and metadata.name, and a JSON patch always needs a target. kustomize stops at a patch that it cannot read or place.',
  source: 'kustomize, api/internal/builtins/PatchTransformer.go',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
patches:
  - patch: |-
#   ^^^^^ kustomize/patch-incomplete
      - op: remove
        path: /metadata/labels
  - patch: |-
#   ^^^^^ kustomize/patch-incomplete
      kind: Namespace
      metadata:
        name: shop
  - target:
#   ^^^^^^ kustomize/patch-incomplete
      kind: Namespace
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    team: shop`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
patches:
  - target:
      kind: Namespace
    patch: |-
      - op: remove
        path: /metadata/labels
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    team: shop`,
  },
  check: (context, report) => {
    const { object } = context;
    for (const patch of patchesOf(context)) {
      const say = (message: string) => report(placeIn(object, patch.source, 'key'), message);
      const entry = object.get(`${patch.field}[${String(patch.path[1])}]`) as Readonly<Record<string, unknown>> | string;
      const [hasText, hasPath] = typeof entry === 'string' ? [true, false] : [typeof entry['patch'] === 'string' && entry['patch'].trim() !== '', typeof entry['path'] === 'string' && entry['path'] !== ''];
      if (hasText && hasPath) say('This entry has both path and patch, and kustomize takes only one of them. Remove one.');
      else if (!hasText && !hasPath) {
        if (typeof entry !== 'string' && typeof entry['patch'] === 'string') say('This patch is empty, and kustomize refuses that. Write the patch, or remove the entry.');
        else report(placeIn(object, [...patch.path, 'target'], 'key'), 'This entry has neither path nor patch, so kustomize does not know what to change and stops. Add one of them.');
      } else if (patch.problem !== undefined) say(`The patch is no YAML, so kustomize cannot read it: ${patch.problem}`);
      else if (patch.documents !== undefined) checkContent();

      function checkContent(): void {
        const operations = operationsOf(patch);
        const objects = partialObjectsOf(patch);
        if (operations === undefined && objects.length === 0) {
          say('This patch holds nothing that kustomize could apply. Write a partial object (apiVersion, kind, metadata.name and what to change), or a list of JSON patch operations.');
        } else if (operations !== undefined && patch.field === 'patchesStrategicMerge') {
          say('This is a JSON patch, but patchesStrategicMerge takes partial objects only. Move it to patches, with a target.');
        } else if (operations !== undefined && patch.target === undefined) {
          say('A list of JSON patch operations does not say which object it is for, so kustomize refuses it without a target. Add target with at least kind and name.');
        } else if (patch.target === undefined && objects.some((one) => identityOf(one) === undefined)) {
          say('This patch does not name its object with apiVersion, kind and metadata.name, and there is no target, so kustomize cannot place it. Add what is missing, or a target.');
        } else if (patch.target !== undefined && objects.length > 1) {
          say('A target is only taken for a single patch, but here are several documents, and kustomize refuses that. Write an entry for each, or leave the target out.');
        }
      }
    }
  },
});
