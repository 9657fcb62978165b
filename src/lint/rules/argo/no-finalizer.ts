import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { isArgo } from './applications.ts';

export default rule({
  id: 'argo/no-finalizer',
  severity: 'hint',
  profile: 'strict',
  summary: 'Deleting the Application leaves its objects in the cluster',
  why: 'Without the finalizer resources-finalizer.argocd.argoproj.io, an Application that is removed from git goes alone, and what it deployed runs on without anyone looking after it.',
  source: 'Argo CD documentation, App Deletion, About The Deletion Finalizer',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
#       ^^^ argo/no-finalizer
  namespace: argocd
spec:
  project: shop
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: web
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop`,
    good: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
  finalizers:
    - resources-finalizer.argocd.argoproj.io
spec:
  project: shop
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: web
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop`,
  },
  check: ({ object }, report) => {
    if (!isArgo(object, 'Application')) return;
    const finalizers = object.get('metadata.finalizers');
    if (Array.isArray(finalizers) && finalizers.length > 0) return;
    report(object.at('metadata.name'), 'When this Application is deleted, what it deployed stays in the cluster. Add the finalizer resources-finalizer.argocd.argoproj.io, unless that is meant.', setTo(['resources-finalizer.argocd.argoproj.io'], object.at('metadata.finalizers')));
  },
});
