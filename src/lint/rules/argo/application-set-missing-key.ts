import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { textsOf } from '../../values.ts';
import { isArgo } from './applications.ts';

export default rule({
  id: 'argo/application-set-missing-key',
  severity: 'hint',
  profile: 'strict',
  summary: 'Go template of an ApplicationSet does not stop at a missing parameter',
  why: 'Without missingkey=error, a parameter that is not there becomes <no value> in names, paths and destinations, instead of an error.',
  source: 'Argo CD documentation, ApplicationSet, Go Template',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: web
  namespace: argocd
spec:
  goTemplate: true
#             ^^^^ argo/application-set-missing-key
  generators:
    - list:
        elements:
          - cluster: production
  template:
    metadata:
      name: web-{{.cluster}}
    spec:
      project: shop
      source:
        repoURL: https://git.example.com/shop/deploy.git
        path: web
        targetRevision: v1.4.2
      destination:
        name: "{{.cluster}}"
        namespace: shop`,
    good: `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: web
  namespace: argocd
spec:
  goTemplate: true
  goTemplateOptions: ["missingkey=error"]
  generators:
    - list:
        elements:
          - cluster: production
  template:
    metadata:
      name: web-{{.cluster}}
    spec:
      project: shop
      source:
        repoURL: https://git.example.com/shop/deploy.git
        path: web
        targetRevision: v1.4.2
      destination:
        name: "{{.cluster}}"
        namespace: shop`,
  },
  check: ({ object }, report) => {
    if (!isArgo(object, 'ApplicationSet') || object.get('spec.goTemplate') !== true) return;
    if (textsOf(object.get('spec.goTemplateOptions')).some((option) => option.startsWith('missingkey='))) return;
    report(object.at('spec.goTemplate'), 'A parameter that is missing becomes <no value> without a message. Add goTemplateOptions: ["missingkey=error"].', setTo(['missingkey=error'], object.at('spec.goTemplateOptions')));
  },
});
