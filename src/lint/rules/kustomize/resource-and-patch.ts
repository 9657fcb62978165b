import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { placeIn, referencesOf } from './kustomization.ts';

export default rule({
  id: 'kustomize/resource-and-patch',
  severity: 'warning',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'File is named both as a resource and as a patch',
  why: 'A resource is a whole object, and a patch is a part of one that comes from elsewhere. One file cannot be both: either the patch changes nothing, or a partial object is applied.',
  source: 'kustomize documentation, resources and patches',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
patches:
  - path: namespace.yaml
#         ^^^^^^^^^^^^^^ kustomize/resource-and-patch
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
# file: namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: (context, report) => {
    const references = referencesOf(context);
    const resources = new Set(references.flatMap(({ use, target }) => (use === 'resource' && target.type === 'file' ? [target.path] : [])));
    if (resources.size === 0) return;
    for (const { target, written, field, path: at } of references) {
      if (!field.startsWith('patches') || target.type !== 'file' || !resources.has(target.path)) continue;
      report(placeIn(context.object, at), `${written} is also among the resources, so it patches the object with itself. Keep it in one of the two lists.`, remove(placeIn(context.object, at.slice(0, 2))));
    }
  },
});
