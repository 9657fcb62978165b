import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { plainText, specPathOf } from './applications.ts';

export default rule({
  id: 'argo/project-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Application names a project that is not there',
  why: 'Argo CD refuses to sync an Application whose AppProject does not exist.',
  source: 'Argo CD documentation, Projects',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: storefornt
#          ^^^^^^^^^^ argo/project-missing
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: web
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
---
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: storefront
  namespace: argocd
spec:
  sourceRepos:
    - https://git.example.com/shop/deploy.git
  destinations:
    - server: https://kubernetes.default.svc
      namespace: shop`,
    good: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: storefront
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: web
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
---
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: storefront
  namespace: argocd
spec:
  sourceRepos:
    - https://git.example.com/shop/deploy.git
  destinations:
    - server: https://kubernetes.default.svc
      namespace: shop`,
  },
  check: ({ object, set, repository }, report) => {
    const spec = specPathOf(object);
    if (spec === undefined) return;
    const name = plainText(object.get(`${spec}.project`));
    reportMissing({ set, repository }, { group: 'argoproj.io', kind: 'AppProject', name, place: object.at(`${spec}.project`), effect: 'Argo CD refuses to sync this Application', provided: ['default'], from: 'cluster' }, report);
  },
});
