import { rule } from '../../rule.ts';
import { setTo } from '../../fix.ts';
import { specPathOf } from './applications.ts';

export default rule({
  id: 'argo/ignore-differences',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Entry of ignoreDifferences cannot match anything',
  why: 'An entry names group and kind without a version, and the fields as JSON pointers or jq expressions. One that is malformed ignores nothing, and the Application stays out of sync.',
  source: 'Argo CD documentation, Diff Customization, Application Level Configuration',
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
  ignoreDifferences:
    - group: apps/v1
#            ^^^^^^^ argo/ignore-differences
      kind: Deployment
      jsonPointers:
        - spec.replicas
#         ^^^^^^^^^^^^^ argo/ignore-differences`,
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
  ignoreDifferences:
    - group: apps
      kind: Deployment
      jsonPointers:
        - /spec/replicas`,
  },
  check: ({ object }, report) => {
    const spec = specPathOf(object);
    if (spec === undefined) return;
    for (const entry of object.items(`${spec}.ignoreDifferences`)) {
      const group = entry.get('group');
      if (typeof group === 'string' && group.includes('/') && !group.includes('{{')) report(entry.at('group'), `group is ${group.split('/')[0] ?? ''}, without the version, so this entry matches nothing.`, setTo(group.split('/')[0] ?? ''));
      else if (group === 'v1') report(entry.at('group'), 'The group of the core kinds is empty, and v1 is their version, so this entry matches nothing. Write group: "".', setTo(''));
      const pointers = entry.items('jsonPointers');
      if (pointers.length + entry.items('jqPathExpressions').length + entry.items('managedFieldsManagers').length === 0) {
        report(entry.at('kind'), 'This entry names no field, so it ignores nothing. Add jsonPointers or jqPathExpressions.');
      }
      for (const pointer of pointers) {
        if (typeof pointer.value !== 'string' || pointer.value.startsWith('/') || pointer.value.includes('{{')) continue;
        const better = `/${pointer.value.replace(/^\./, '').replaceAll('.', '/')}`;
        report(pointer.at(), `A JSON pointer begins with a slash and has slashes between its parts: ${better}. As it is, it matches nothing.`, /^[.\w]+$/.test(pointer.value) ? setTo(better) : undefined);
      }
    }
  },
});
