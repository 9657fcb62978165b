import { rule } from '../../rule.ts';
import { sourcesOf, specPathOf } from './applications.ts';

export default rule({
  id: 'argo/source-missing',
  severity: 'error',
  profile: 'baseline',
  summary: 'Application has no source, or one without path and chart',
  why: 'Argo CD refuses an Application without source or sources. A source needs a path in a git repository, the name of a chart, or a ref for others to use.',
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
    repoURL: https://git.example.com/shop/deploy.git
#   ^^^^^^^ argo/source-missing
    targetRevision: v1.4.2
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
    if (spec === undefined || object.get(spec) === undefined) return;
    const sources = sourcesOf(object);
    const hydrated = object.get(`${spec}.sourceHydrator`) !== undefined;
    if (sources.length === 0) {
      // A patch of the template may bring it in.
      if (!hydrated && object.get('spec.templatePatch') === undefined) report(object.at(spec, 'key'), 'This Application has neither source nor sources, so Argo CD has nothing to apply. Add one of them.');
      return;
    }
    for (const source of sources) {
      const repoURL = source.get('repoURL');
      if (typeof repoURL !== 'string' || repoURL.startsWith('oci://')) continue;
      const [path, chart, ref] = ['path', 'chart', 'ref'].map((field) => source.get(field));
      if (path === undefined && chart === undefined && ref === undefined) report(source.at('repoURL', 'key'), 'This source has neither path nor chart, so Argo CD does not know what to take from it. Write path: . for the whole repository.');
      else if (chart !== undefined && ref !== undefined) report(source.at('ref', 'key'), 'A source with a chart cannot be a ref for others: Argo CD takes value files from git repositories only.');
    }
  },
});
