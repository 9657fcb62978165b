import { isObject } from '../../../manifest/index.ts';
import { rule, type View } from '../../rule.ts';
import { isArgo } from './applications.ts';

export default rule({
  id: 'argo/application-set-generators',
  severity: 'error',
  profile: 'baseline',
  summary: 'ApplicationSet has no generators, or combines a wrong number of them',
  why: 'An ApplicationSet without generators makes no Applications, and deletes those it had. A matrix combines exactly two, and a merge at least two with keys to join them by.',
  source: 'Argo CD documentation, ApplicationSet, Matrix Generator; Merge Generator',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: web
  namespace: argocd
spec:
  generators:
    - matrix:
#     ^^^^^^ argo/application-set-generators
        generators:
          - list:
              elements:
                - cluster: production
  template:
    metadata:
      name: web-{{cluster}}
    spec:
      project: shop
      source:
        repoURL: https://git.example.com/shop/deploy.git
        path: web
        targetRevision: v1.4.2
      destination:
        name: "{{cluster}}"
        namespace: shop`,
    good: `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata:
  name: web
  namespace: argocd
spec:
  generators:
    - list:
        elements:
          - cluster: production
  template:
    metadata:
      name: web-{{cluster}}
    spec:
      project: shop
      source:
        repoURL: https://git.example.com/shop/deploy.git
        path: web
        targetRevision: v1.4.2
      destination:
        name: "{{cluster}}"
        namespace: shop`,
  },
  check: ({ object }, report) => {
    if (!isArgo(object, 'ApplicationSet')) return;
    const generators = object.items('spec.generators');
    if (generators.length === 0) report(object.at('spec.generators', 'key'), 'This ApplicationSet has no generators, so it makes no Applications, and those that it made before are deleted. Add one.');
    const walk = (generator: View): void => {
      if (!isObject(generator.value) || Object.keys(generator.value).filter((key) => key !== 'selector').length === 0) {
        report(generator.at(), 'This generator is empty, so it gives no parameters.');
        return;
      }
      for (const kind of ['matrix', 'merge'] as const) {
        if (generator.get(kind) === undefined) continue;
        const inner = generator.items(`${kind}.generators`);
        if (kind === 'matrix' && inner.length !== 2) report(generator.at('matrix', 'key'), `A matrix combines exactly two generators, and here ${inner.length === 1 ? 'is one' : `are ${String(inner.length)}`}, so Argo CD refuses this ApplicationSet. Nest another matrix for a third.`);
        if (kind === 'merge' && inner.length < 2) report(generator.at('merge', 'key'), 'A merge needs at least two generators, so Argo CD refuses this ApplicationSet.');
        if (kind === 'merge' && generator.items('merge.mergeKeys').length === 0) report(generator.at('merge', 'key'), 'A merge needs mergeKeys, the parameters by which it joins, so Argo CD refuses this ApplicationSet.');
        inner.forEach(walk);
      }
    };
    generators.forEach(walk);
  },
});
