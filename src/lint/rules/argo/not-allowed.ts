import { isObject } from '../../../manifest/index.ts';
import { allowsDestination, allowsSource, holdsVariable } from '../../../schema/index.ts';
import { rule } from '../../rule.ts';
import { plainText, sourcesOf, specPathOf } from './applications.ts';
import { projectOf, specOf } from './projects.ts';

export default rule({
  id: 'argo/not-allowed',
  severity: 'error',
  profile: 'baseline',
  needs: 'set',
  summary: 'Application uses a source or destination that its project does not allow',
  why: 'Argo CD refuses to sync an Application that goes beyond its AppProject. Correct the Application, or widen the project on purpose.',
  source: 'Argo CD documentation, Projects, Managing Projects',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: storefront
  source:
    repoURL: https://git.example.com/other/deploy.git
#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ argo/not-allowed
    path: web
    targetRevision: v1.4.2
  destination:
# ^^^^^^^^^^^ argo/not-allowed
    server: https://kubernetes.default.svc
    namespace: kube-system
---
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: storefront
  namespace: argocd
spec:
  sourceRepos:
    - https://git.example.com/shop/*
  destinations:
    - server: https://kubernetes.default.svc
      namespace: shop-*`,
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
    namespace: shop-production
---
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: storefront
  namespace: argocd
spec:
  sourceRepos:
    - https://git.example.com/shop/*
  destinations:
    - server: https://kubernetes.default.svc
      namespace: shop-*`,
  },
  check: ({ object, repository }, report) => {
    const path = specPathOf(object);
    const project = path === undefined ? undefined : projectOf(object, repository);
    if (path === undefined || project === undefined) return;
    const spec = specOf(project);
    for (const source of sourcesOf(object)) {
      const repoURL = plainText(source.get('repoURL'));
      if (repoURL !== undefined && !allowsSource(spec, repoURL)) report(source.at('repoURL'), `The project ${project.name} (${project.file}) does not allow this source, so Argo CD refuses to sync. Add it to sourceRepos there, if that is meant.`);
    }
    const destination = object.get(`${path}.destination`);
    if (!isObject(destination) || Object.values(destination).some(holdsVariable)) return;
    if (allowsDestination(spec, destination) === false) {
      const where = [destination['namespace'], destination['name'] ?? destination['server']].filter((one) => typeof one === 'string').join(' on ');
      report(object.at(`${path}.destination`), `The project ${project.name} (${project.file}) does not allow the destination ${where}, so Argo CD refuses to sync. Add it to destinations there, if that is meant.`);
    }
  },
});
