import { rule } from '../../rule.ts';
import { textsOf } from '../../values.ts';
import { isArgo } from './applications.ts';

export default rule({
  id: 'argo/unrestricted-project',
  severity: 'warning',
  profile: 'default',
  summary: 'Project allows everything from everywhere to everywhere',
  why: 'A project that restricts neither sources nor destinations nor cluster-wide kinds gives everyone who may make an Application in it the rights of Argo CD over the cluster.',
  source: 'Argo CD documentation, Projects, The Default Project',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata:
  name: shop
#       ^^^^ argo/unrestricted-project
  namespace: argocd
spec:
  sourceRepos: ["*"]
  destinations:
    - server: "*"
      namespace: "*"
  clusterResourceWhitelist:
    - group: "*"
      kind: "*"`,
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
    const everywhere = object.items('spec.destinations').some((one) => one.get('namespace') === '*' && (one.get('server') === '*' || one.get('name') === '*'));
    const everything = object.items('spec.clusterResourceWhitelist').some((one) => one.get('group') === '*' && one.get('kind') === '*');
    if (!everywhere || !everything || !textsOf(object.get('spec.sourceRepos')).includes('*')) return;
    report(object.at('metadata.name'), 'This project allows any repository to write anything to any namespace of any cluster. Restrict its sources, its destinations, or its cluster-wide kinds.');
  },
});
