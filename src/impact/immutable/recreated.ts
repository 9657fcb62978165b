import type { SideObject } from '../changeSet.ts';
import { readTexts } from '../json.ts';

/**
 * Who deletes an object and creates it anew instead of failing, by the object's annotations; undefined when nobody does.
 * Sources: Argo CD documentation, Sync Options, Replace and Force, and Resource Hooks; Flux documentation, Kustomization, force;
 * Helm documentation, Chart Hooks.
 */
export function recreatedBy(object: SideObject): { readonly who: string; /** It is meant to run anew each time. */ readonly hook: boolean } | undefined {
  const annotations = readTexts(object.value, ['metadata', 'annotations']);
  const options = (annotations['argocd.argoproj.io/sync-options'] ?? '').split(',').map((option) => option.trim().toLowerCase());
  if (annotations['argocd.argoproj.io/hook'] !== undefined) return { who: 'Argo CD, which runs it as a hook', hook: true };
  if (annotations['helm.sh/hook'] !== undefined) return { who: 'Helm, which runs it as a hook', hook: true };
  if (options.includes('force=true')) return { who: 'Argo CD, by the annotation `Force=true`', hook: false };
  if (annotations['kustomize.toolkit.fluxcd.io/force']?.toLowerCase() === 'enabled') return { who: 'Flux, by the annotation `force: enabled`', hook: false };
  return undefined;
}
