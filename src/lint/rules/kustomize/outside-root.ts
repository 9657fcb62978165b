import { folderOf, isWithin } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { isBuiltByFlux, placeIn, referencesOf } from './kustomization.ts';

export default rule({
  id: 'kustomize/outside-root',
  severity: 'warning',
  profile: 'default',
  on: 'kustomization',
  needs: 'set',
  summary: 'Kustomization names a file outside of its own folder',
  why: 'By default kustomize reads files only from the folder of the kustomization and below it, and refuses others for safety. Folders with a kustomization of their own may lie anywhere.',
  source: 'kustomize documentation, FAQ, Security: file is not in or below',
  examples: {
    bad: `# file: production/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../base/namespace.yaml
#   ^^^^^^^^^^^^^^^^^^^^^^ kustomize/outside-root
# file: base/namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
    good: `# file: production/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - ../base
# file: base/kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - namespace.yaml
# file: base/namespace.yaml
apiVersion: v1
kind: Namespace
metadata:
  name: shop`,
  },
  check: (context, report) => {
    const { object, path, repository } = context;
    const outside = referencesOf(context).filter(({ target, use }) => target.type === 'file' && use !== 'optional' && !isWithin(target.path, folderOf(path)));
    if (outside.length === 0 || isBuiltByFlux(repository)) return;
    for (const { written, use, path: at } of outside) {
      const advice = use === 'resource' ? 'Give that folder a kustomization and name the folder' : 'Move the file into this folder';
      report(placeIn(object, at), `${written} lies outside of this kustomization's folder, and kustomize refuses to read it unless it is run with --load-restrictor LoadRestrictionsNone. ${advice}.`);
    }
  },
});
