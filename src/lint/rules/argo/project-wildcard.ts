import { rule } from '../../rule.ts';
import { textsOf } from '../../values.ts';
import { isArgo } from './applications.ts';

export default rule({
  id: 'argo/project-wildcard',
  severity: 'warning',
  profile: 'strict',
  summary: 'Project allows every source, destination or cluster-wide kind',
  why: 'Whoever may make Applications in such a project has what it allows: any repository may then write to any namespace, and with every cluster-wide kind, rights over the whole cluster.',
  source: 'Argo CD documentation, Projects; Security',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: shop
  namespace: argocd
spec:
  sourceRepos:
    - "*"
#     ^^^ argo/project-wildcard
  destinations:
    - server: https://kubernetes.default.svc
      namespace: "*"
#                ^^^ argo/project-wildcard
  clusterResourceWhitelist:
    - group: "*"
      kind: "*"
#           ^^^ argo/project-wildcard`,
    good: `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: shop
  namespace: argocd
spec:
  sourceRepos:
    - https://git.example.com/shop/*
  destinations:
    - server: https://kubernetes.default.svc
      namespace: shop-*`,
  },
  check: ({ object }, report) => {
    if (!isArgo(object, 'AppProject')) return;
    textsOf(object.get('spec.sourceRepos')).forEach((pattern, index) => {
      if (pattern === '*') report(object.at(`spec.sourceRepos[${String(index)}]`), 'Any repository may be deployed in this project, also one that a stranger owns. Name the repositories, or a pattern for them.');
    });
    for (const destination of object.items('spec.destinations')) {
      if (destination.get('namespace') === '*') report(destination.at('namespace'), 'Applications of this project may write to every namespace, kube-system and that of Argo CD among them. Name the namespaces, or a pattern such as shop-*.');
    }
    for (const entry of object.items('spec.clusterResourceWhitelist')) {
      if (entry.get('group') === '*' && entry.get('kind') === '*') report(entry.at('kind'), 'Applications of this project may make every cluster-wide kind, ClusterRoleBindings among them, and so give themselves all rights. Name the kinds that are needed.');
    }
  },
});
