import type { JsonValue } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { didYouMean, nearest } from '../../nearest.ts';
import { rule, type Place } from '../../rule.ts';
import { specPathOf } from './applications.ts';

/** The options and their values (Argo CD documentation, Sync Options). */
const options: Readonly<Record<string, readonly string[]>> = {
  ApplyOutOfSyncOnly: ['true', 'false'],
  ClientSideApplyMigration: ['true', 'false'],
  CreateNamespace: ['true', 'false'],
  Delete: ['true', 'false', 'confirm'],
  FailOnSharedResource: ['true', 'false'],
  Force: ['true', 'false'],
  Prune: ['true', 'false', 'confirm'],
  PruneLast: ['true', 'false'],
  PrunePropagationPolicy: ['foreground', 'background', 'orphan'],
  Replace: ['true', 'false'],
  RespectIgnoreDifferences: ['true', 'false'],
  ServerSideApply: ['true', 'false'],
  SkipDryRunOnMissingResource: ['true', 'false'],
  Validate: ['true', 'false'],
};

export default rule({
  id: 'argo/sync-option',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Argo CD does not know this sync option',
  why: 'Argo CD passes over options that it does not know, without a message, so the sync goes on as if the line were not there.',
  source: 'Argo CD documentation, Sync Options',
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
    syncOptions:
      - CreateNamespaces=true
#       ^^^^^^^^^^^^^^^^^^^^^ argo/sync-option
      - ServerSideApply=yes
#       ^^^^^^^^^^^^^^^^^^^ argo/sync-option`,
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
    syncOptions:
      - CreateNamespace=true
      - PrunePropagationPolicy=foreground`,
  },
  check: ({ object }, report) => {
    const annotation = object.get('metadata.annotations["argocd.argoproj.io/sync-options"]');
    const spec = specPathOf(object);
    const listed = spec === undefined ? [] : object.items(`${spec}.syncPolicy.syncOptions`).map((item): [Place, JsonValue | undefined] => [item.at(), item.value]);
    const written: [Place, JsonValue | undefined][] = typeof annotation === 'string' ? [[object.at('metadata.annotations["argocd.argoproj.io/sync-options"]'), annotation], ...listed] : listed;
    for (const [place, value] of written) {
      if (typeof value !== 'string' || value.includes('{{')) continue;
      for (const option of value.split(',').map((one) => one.trim()).filter((one) => one !== '')) {
        const [name = '', setting = ''] = option.split('=').map((one) => one.trim());
        const values = Object.hasOwn(options, name) ? options[name] : undefined;
        const meant = values === undefined ? nearest(name, Object.keys(options)) : undefined;
        const isAlone = value.trim() === option;
        if (values === undefined) {
          report(place, `Argo CD has no sync option ${name}, so this has no effect.${didYouMean(meant === undefined ? undefined : `${meant}=${setting || 'true'}`)}`, meant === undefined || !isAlone ? undefined : setTo(`${meant}=${setting || 'true'}`));
        } else if (!values.includes(setting)) {
          report(place, `${name} takes ${values.map((one) => `${name}=${one}`).join(', ')}, so ${option} has no effect.`, isAlone && values.includes(setting.toLowerCase()) ? setTo(`${name}=${setting.toLowerCase()}`) : undefined);
        }
      }
    }
  },
});
