import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { specPathOf } from './applications.ts';

export default rule({
  id: 'argo/source-ignored',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Application has both source and sources, and the first has no effect',
  why: 'Argo CD takes sources when both are there, and ignores source without a message: a change to it changes nothing.',
  source: 'Argo CD documentation, Multiple Sources for an Application',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: shop
  source:
# ^^^^^^ argo/source-ignored
    repoURL: https://git.example.com/shop/deploy.git
    path: web
    targetRevision: v1.4.2
  sources:
    - repoURL: https://charts.example.com
      chart: web
      targetRevision: 1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop`,
    good: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: shop
  sources:
    - repoURL: https://charts.example.com
      chart: web
      targetRevision: 1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop`,
  },
  check: ({ object }, report) => {
    const spec = specPathOf(object);
    if (spec === undefined || object.get(`${spec}.source`) === undefined || object.items(`${spec}.sources`).length === 0) return;
    report(object.at(`${spec}.source`, 'key'), 'Both source and sources are there, and Argo CD ignores source. Remove it, or make it one of the sources.', remove(object.at(`${spec}.source`)));
  },
});
