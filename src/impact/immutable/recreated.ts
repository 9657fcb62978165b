import type { Delivery } from '../../render/index.ts';
import type { SideObject } from '../changeSet.ts';
import { syncOptionsOf } from '../delivered.ts';
import { readTexts } from '../json.ts';

/**
 * Who deletes an object and creates it anew instead of failing, by its annotations or its delivery; undefined when nobody does.
 * Sources: Argo CD documentation, Sync Options, Replace and Force, and Resource Hooks; Flux documentation, Kustomization, force;
 * Helm documentation, Chart Hooks.
 */
export function recreatedBy(object: SideObject, delivery: Delivery | undefined): { readonly who: string; /** It is meant to run anew each time. */ readonly hook: boolean } | undefined {
  const annotations = readTexts(object.value, ['metadata', 'annotations']);
  if (annotations['argocd.argoproj.io/hook'] !== undefined) return { who: 'Argo CD, which runs it as a hook', hook: true };
  if (annotations['helm.sh/hook'] !== undefined) return { who: 'Helm, which runs it as a hook', hook: true };
  if (syncOptionsOf(object).includes('force=true')) return { who: 'Argo CD, by the annotation `Force=true`', hook: false };
  if (annotations['kustomize.toolkit.fluxcd.io/force']?.toLowerCase() === 'enabled') return { who: 'Flux, by the annotation `force: enabled`', hook: false };
  if (delivery?.recreates) return { who: delivery.by === 'flux' ? 'Flux, which has `force: true` here' : 'Argo CD, by the sync options `Replace=true` and `Force=true`', hook: false };
  return undefined;
}
