import { folderOf, inFolder } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { isKustomization } from './kustomization.ts';

const names = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

export default rule({
  id: 'kustomize/several-kustomizations',
  severity: 'error',
  profile: 'baseline',
  on: 'kustomization',
  needs: 'set',
  summary: 'Folder has more than one kustomization',
  why: 'kustomize takes kustomization.yaml, kustomization.yml or Kustomization, but only one of them: with two it fails. Keep one, and merge the other into it.',
  source: 'kustomize, api/internal/target/kusttarget.go, LoadKustFile',
  examples: {
    bad: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
#     ^^^^^^^^^^^^^ kustomize/several-kustomizations
namespace: shop
# file: kustomization.yml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
#     ^^^^^^^^^^^^^ kustomize/several-kustomizations
namespace: shop`,
    good: `# file: kustomization.yaml
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: shop`,
  },
  check: ({ object, files, path }, report) => {
    if (!isKustomization(object)) return;
    const others = names.map((name) => inFolder(folderOf(path), name)).filter((other) => other !== path && files.typeOf(other) === 'file');
    if (others.length > 0) report(object.at('kind'), `This folder has another kustomization, ${others.join(' and ')}, and kustomize refuses a folder with more than one. Keep one of them.`);
  },
});
