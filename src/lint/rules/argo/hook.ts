import { setTo } from '../../fix.ts';
import { didYouMean, nearest } from '../../nearest.ts';
import { rule } from '../../rule.ts';

/** Argo CD documentation, Sync Phases and Waves. */
const values = {
  'argocd.argoproj.io/hook': ['PreSync', 'Sync', 'Skip', 'PostSync', 'SyncFail', 'PreDelete', 'PostDelete'],
  'argocd.argoproj.io/hook-delete-policy': ['HookSucceeded', 'HookFailed', 'BeforeHookCreation'],
} as const;
const others = ['argocd.argoproj.io/sync-wave', 'argocd.argoproj.io/sync-options', 'argocd.argoproj.io/compare-options'];

export default rule({
  id: 'argo/hook',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Argo CD does not know this hook, delete policy or annotation',
  why: 'Argo CD passes over what it does not know, so the object is applied like any other: a migration meant to run before the sync runs together with it.',
  source: 'Argo CD documentation, Sync Phases and Waves',
  examples: {
    bad: `apiVersion: v1
kind: ConfigMap
metadata:
  name: migration
  annotations:
    argocd.argoproj.io/hook: Presync
#                            ^^^^^^^ argo/hook
    argocd.argoproj.io/hook-delete-policies: HookSucceeded
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ argo/hook`,
    good: `apiVersion: v1
kind: ConfigMap
metadata:
  name: migration
  annotations:
    argocd.argoproj.io/hook: PreSync
    argocd.argoproj.io/hook-delete-policy: HookSucceeded,BeforeHookCreation`,
  },
  check: ({ object }, report) => {
    const annotations = object.get('metadata.annotations');
    if (typeof annotations !== 'object' || annotations === null) return;
    for (const [name, written] of Object.entries(annotations)) {
      if (!name.startsWith('argocd.argoproj.io/') || typeof written !== 'string') continue;
      const place = object.at(`metadata.annotations["${name}"]`);
      const allowed: readonly string[] | undefined = Object.hasOwn(values, name) ? values[name as keyof typeof values] : undefined;
      if (allowed === undefined) {
        const meant = [...Object.keys(values), ...others].includes(name) ? undefined : nearestAnnotation(name);
        if (meant !== undefined) report({ ...place, part: 'key' }, `Argo CD does not know the annotation ${name}. Did you mean ${meant}?`);
        continue;
      }
      const wrong = written.split(',').map((one) => one.trim()).find((one) => one !== '' && !allowed.includes(one) && !one.includes('{{'));
      if (wrong === undefined) continue;
      const meant = nearest(wrong, allowed);
      report(place, `Argo CD does not know ${wrong}; it takes ${allowed.join(', ')}.${didYouMean(meant)}`, meant === undefined || written.trim() !== wrong ? undefined : setTo(meant));
    }
  },
});

/** Only what is nearly one of the annotations on objects: Argo CD has many more of its own. */
function nearestAnnotation(name: string): string | undefined {
  const suffix = name.slice('argocd.argoproj.io/'.length);
  if (!/^(hook|sync|compare)/.test(suffix)) return undefined;
  const all = [...Object.keys(values), ...others].map((one) => one.slice('argocd.argoproj.io/'.length));
  const meant = nearest(suffix, all);
  return meant === undefined ? undefined : `argocd.argoproj.io/${meant}`;
}
