import { isObject } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { specPathOf } from './applications.ts';

export default rule({
  id: 'argo/no-self-heal',
  severity: 'hint',
  profile: 'strict',
  summary: 'Automated sync leaves deleted manifests or changes by hand in the cluster',
  why: 'Without prune, what is removed from git stays in the cluster; without selfHeal, what someone changes in the cluster stays changed until the next commit.',
  source: 'Argo CD documentation, Automated Sync Policy',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: shop
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: web
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
  syncPolicy:
    automated:
#   ^^^^^^^^^ argo/no-self-heal
      prune: true`,
    good: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: shop
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: web
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop
  syncPolicy:
    automated:
      prune: true
      selfHeal: true`,
  },
  check: ({ object }, report) => {
    const spec = specPathOf(object);
    if (spec === undefined) return;
    const automated = object.get(`${spec}.syncPolicy.automated`);
    if (!isObject(automated) || automated['enabled'] === false) return;
    for (const [field, effect] of [['prune', 'manifests that are removed from git stay in the cluster'], ['selfHeal', 'changes by hand in the cluster stay']] as const) {
      if (automated[field] !== true) report(object.at(`${spec}.syncPolicy.automated.${field}`, 'key'), `The sync is automated, but ${field} is not set, so ${effect}. Set ${field}: true, unless that is meant.`, setTo(true, object.at(`${spec}.syncPolicy.automated.${field}`)));
    }
  },
});
