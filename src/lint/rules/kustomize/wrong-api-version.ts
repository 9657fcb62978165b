import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

const versions = { Kustomization: 'kustomize.config.k8s.io/v1beta1', Component: 'kustomize.config.k8s.io/v1alpha1' } as const;

export default rule({
  id: 'kustomize/wrong-api-version',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'File with a kustomization\'s name holds something else, or another version of it',
  why: 'kustomize takes kustomize.config.k8s.io/v1beta1 for a Kustomization and v1alpha1 for a Component, or no version at all, and refuses everything else under this file name.',
  source: 'kustomize, api/types/kustomization.go, EnforceFields',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^ kustomize/wrong-api-version
kind: Kustomization
namespace: shop`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1alpha1
kind: Component
namespace: shop`,
  },
  check: ({ object, files, path }, report) => {
    const { apiVersion, gvk: { kind, group }, document } = object.manifest;
    if (document !== 0) return;
    if (kind !== '' && (apiVersion === '' || group === 'kustomize.config.k8s.io') && !Object.hasOwn(versions, kind)) {
      report(object.at('kind'), `kustomize takes the kinds Kustomization and Component only, and refuses ${kind}.`, setTo('Kustomization'));
      return;
    }
    const wanted = kind === 'Component' ? versions.Component : versions.Kustomization;
    if (apiVersion === '' || apiVersion === wanted || files.namedBy(path).some((other) => other !== path)) return;
    if (group === 'kustomize.config.k8s.io') {
      report(object.at('apiVersion'), `kustomize refuses ${apiVersion} for the kind ${kind || 'Kustomization'}. Write ${wanted}.`, setTo(wanted));
      return;
    }
    report(object.at('apiVersion'), `kustomize looks for this file name, but here stands a ${kind || 'document'} of ${apiVersion}, which it refuses when it builds this folder. If the folder is applied with kustomize, or by Flux, give the file another name.`, undefined, 'unverified');
  },
});
