import { rule } from '../../rule.ts';
import { plainText, sourcesOf } from './applications.ts';

const branches: ReadonlySet<string> = new Set(['head', 'main', 'master', 'develop', 'dev', 'trunk']);

export default rule({
  id: 'argo/floating-revision',
  severity: 'hint',
  profile: 'strict',
  summary: 'Application follows a branch, or the newest version of a chart',
  why: 'What runs then changes without a change of the Application: going back means a change in the other repository, and whoever can push there deploys. Name a tag or commit, or one version of the chart.',
  source: 'Argo CD documentation, Best Practices, Ensuring Manifests At Git Revisions Are Truly Immutable',
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
    targetRevision: HEAD
#                   ^^^^ argo/floating-revision
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
  source:
    repoURL: https://git.example.com/shop/deploy.git
    path: web
    targetRevision: v1.4.2
  destination:
    server: https://kubernetes.default.svc
    namespace: shop`,
  },
  check: ({ object }, report) => {
    for (const source of sourcesOf(object)) {
      const revision = source.get('targetRevision');
      const isChart = source.get('chart') !== undefined;
      if (revision === undefined || revision === '' || revision === null) {
        report(source.at('repoURL', 'key'), isChart ? 'No targetRevision is given, so Argo CD takes the newest version of the chart. Name one.' : 'No targetRevision is given, so Argo CD follows the newest commit (HEAD). Name a tag or commit.');
        continue;
      }
      const text = plainText(revision);
      if (text === undefined) continue;
      if (isChart && /[*^~<>x|]|^\d+(\.\d+)?$/.test(text) && !/^[vV]?\d+\.\d+\.\d+/.test(text)) report(source.at('targetRevision'), `${text} is a range, so Argo CD takes the newest version of the chart in it. Name one version.`);
      else if (!isChart && branches.has(text.toLowerCase().replace(/^refs\/heads\//, ''))) report(source.at('targetRevision'), `${text} moves with each commit. Name a tag or a commit.`);
    }
  },
});
