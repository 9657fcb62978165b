import { rule } from '../../rule.ts';
import { specPathOf } from './applications.ts';

export default rule({
  id: 'argo/default-project',
  severity: 'hint',
  profile: 'strict',
  summary: 'Application belongs to the default project',
  why: 'The default project allows every source, destination and kind, unless someone has restricted it. A project of its own says what the Application may touch.',
  source: 'Argo CD documentation, Projects, The Default Project',
  examples: {
    bad: `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: web
  namespace: argocd
spec:
  project: default
#          ^^^^^^^ argo/default-project
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
    const spec = specPathOf(object);
    if (spec === undefined) return;
    const project = object.get(`${spec}.project`);
    if (project === 'default' || project === '') report(object.at(`${spec}.project`), 'The project default allows everything everywhere. Make an AppProject that allows what this Application needs, and name it here.');
  },
});
