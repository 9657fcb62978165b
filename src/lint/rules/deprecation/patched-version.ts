import { rule } from '../../rule.ts';
import { goingVersion } from './goingVersion.ts';
import { apiVersionOf } from './wording.ts';

export default rule({
  id: 'deprecation/patched-version',
  severity: 'warning',
  profile: 'default',
  on: 'patch',
  summary: 'Patch names an object in a version that is deprecated or removed',
  why: 'A strategic merge patch is only for an object of the very same apiVersion. When the object moves to the version that took the place of this one, the patch finds nothing any more and kustomize fails: both change together.',
  source: "Kubernetes documentation, Deprecated API Migration Guide; kustomize, api/internal/builtins/PatchTransformer.go",
  examples: {
    kubernetesVersion: '1.34',
    bad: `# file: kustomization.yaml
resources:
  - https://github.com/example/web//deploy?ref=v1.2.0
patches:
  - path: budget.yaml
# file: budget.yaml
apiVersion: policy/v1beta1
#           ^^^^^^^^^^^^^^ deprecation/patched-version
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 2`,
    good: `# file: kustomization.yaml
resources:
  - https://github.com/example/web//deploy?ref=v1.2.0
patches:
  - path: budget.yaml
# file: budget.yaml
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: web
spec:
  minAvailable: 2`,
  },
  check: ({ object, version }, report) => {
    const { gvk } = object.manifest;
    const going = goingVersion(gvk, version);
    if (going !== undefined) report(object.at('apiVersion'), `This patch is for ${apiVersionOf(gvk)} ${gvk.kind}, ${going} Change it together with the object that it patches.`);
  },
});
