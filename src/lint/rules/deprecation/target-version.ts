import type { GroupVersionKind, JsonObject, Path } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { placeIn } from '../kustomize/kustomization.ts';
import { identityOf, partialObjectsOf, patchesOf } from '../kustomize/patches.ts';
import { goingVersion } from './goingVersion.ts';
import { apiVersionOf } from './wording.ts';

export default rule({
  id: 'deprecation/target-version',
  severity: 'warning',
  profile: 'default',
  on: 'kustomization',
  needs: 'set',
  summary: 'Patch in a kustomization is for a version that is deprecated or removed',
  why: 'A target with a version, and an inline patch with an apiVersion, are only for objects of just that version. When these move to the version that took its place, the patch finds nothing any more: both change together.',
  source: "Kubernetes documentation, Deprecated API Migration Guide; kustomize documentation, patches",
  examples: {
    kubernetesVersion: '1.34',
    bad: `# file: kustomization.yaml
resources:
  - https://github.com/example/web//deploy?ref=v1.2.0
patches:
  - target:
      group: policy
      version: v1beta1
#              ^^^^^^^ deprecation/target-version
      kind: PodDisruptionBudget
    patch: |-
      - op: replace
        path: /spec/minAvailable
        value: 2
  - patch: |-
#   ^^^^^ deprecation/target-version
      apiVersion: batch/v1beta1
      kind: CronJob
      metadata: { name: report }
      spec: { suspend: true }`,
    good: `# file: kustomization.yaml
resources:
  - https://github.com/example/web//deploy?ref=v1.2.0
patches:
  - target:
      group: policy
      kind: PodDisruptionBudget
    patch: |-
      - op: replace
        path: /spec/minAvailable
        value: 2`,
  },
  check: (context, report) => {
    const { object, version } = context;
    const tell = (gvk: GroupVersionKind | undefined, path: Path, part: 'key' | 'value') => {
      const going = gvk && goingVersion(gvk, version);
      if (gvk !== undefined && going !== undefined) report(placeIn(object, path, part), `This patch is for ${apiVersionOf(gvk)} ${gvk.kind}, ${going} Change it together with the object that it patches.`);
    };
    for (const patch of patchesOf(context)) {
      if (patch.target !== undefined) tell(versionOf(patch.target), [...patch.path, 'target', 'version'], 'value');
      // The patch in a file is told of there.
      else if (patch.source.at(-1) === 'patch') for (const partial of partialObjectsOf(patch)) tell(identityOf(partial)?.gvk, patch.source, 'key');
    }
  },
});

/** The version that a target asks for, where its parts are words and no patterns. */
function versionOf({ group, version, kind }: JsonObject): GroupVersionKind | undefined {
  const isWord = (text: unknown): text is string => typeof text === 'string' && /^[\w.-]+$/.test(text);
  return isWord(version) && isWord(kind) && (group === undefined || isWord(group)) ? { group: group ?? '', version, kind } : undefined;
}
