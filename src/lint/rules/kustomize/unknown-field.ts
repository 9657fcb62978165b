import { rename } from '../../fix.ts';
import { didYouMean, nearest } from '../../nearest.ts';
import { rule } from '../../rule.ts';
import { misfits } from '../../shape.ts';
import { isKustomization, placeIn } from './kustomization.ts';
import { kustomizationShape } from './kustomizationFields.ts';

export default rule({
  id: 'kustomize/unknown-field',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  summary: 'Kustomization has a field that kustomize does not know',
  why: 'kustomize refuses a kustomization with a field that it does not know, so nothing of it is built or applied.',
  source: 'kustomize, api/types/kustomization.go',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resource:
#^^^^^^^ kustomize/unknown-field
  - deployment.yaml
images:
  - name: web
    tag: 1.4.2
#   ^^^ kustomize/unknown-field
# file: deployment.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: web`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment.yaml
# file: deployment.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: web`,
  },
  check: ({ object }, report) => {
    if (!isKustomization(object)) return;
    for (const { path, key, wanted, known } of misfits(object.manifest.value, kustomizationShape, true)) {
      if (wanted !== undefined) continue;
      const meant = known.includes('newTag') && key === 'tag' ? 'newTag' : nearest(key, known);
      const owner = path.length === 1 ? 'a kustomization' : `\`${String(path.slice(0, -1).findLast((step) => typeof step === 'string'))}\``;
      report(
        placeIn(object, path, 'key'),
        `kustomize does not know the field ${key} here: ${owner} has no such field, so the build fails.${didYouMean(meant) || ' Remove it, or check its indentation.'}`,
        meant === undefined ? undefined : rename(meant),
      );
    }
  },
});
