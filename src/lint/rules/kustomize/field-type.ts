import { formatPath, valueAt } from '../../../manifest/index.ts';
import { quote } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { misfits } from '../../shape.ts';
import { isKustomization, placeIn } from './kustomization.ts';
import { kustomizationShape } from './kustomizationFields.ts';

export default rule({
  id: 'kustomize/field-type',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  summary: 'Field of a kustomization has a value of the wrong type',
  why: 'kustomize does not convert values: a tag 1.10 without quotes is a number, and the build fails. Put text that looks like a number, or like true and false, in quotes.',
  source: 'kustomize, api/types/kustomization.go',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: shop
images:
  - name: web
    newTag: 1.10
#           ^^^^ kustomize/field-type
commonAnnotations:
  example.com/managed: true
#                      ^^^^ kustomize/field-type`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: shop
commonAnnotations:
  example.com/managed: "true"`,
  },
  check: ({ object }, report) => {
    if (!isKustomization(object)) return;
    for (const { path, wanted } of misfits(object.manifest.value, kustomizationShape, true)) {
      if (wanted === undefined) continue;
      const value = valueAt(object.manifest.value, path);
      const advice = wanted === 'text' && typeof value !== 'object' ? 'Put it in quotes.' : wanted === 'a list' && typeof value !== 'object' ? 'Write it as an item, after a dash, on a line of its own.' : 'Look up the field in the documentation of kustomize.';
      report(placeIn(object, path), `${formatPath(path)} must be ${wanted}, so kustomize refuses this file. ${advice}`, wanted === 'text' ? quote : undefined);
    }
  },
});
