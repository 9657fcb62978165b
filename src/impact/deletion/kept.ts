import type { SideObject } from '../changeSet.ts';
import { syncOptionsOf } from '../delivered.ts';
import { readTexts } from '../json.ts';

/**
 * The setting that keeps an object in the cluster when its manifest goes, or undefined when it may be pruned.
 * Sources: Argo CD documentation, Sync Options, No Prune Resources; Flux documentation, Kustomization, prune;
 * Helm documentation, Tell Helm Not To Uninstall a Resource.
 */
export function keptBy(object: SideObject): string | undefined {
  const annotations = readTexts(object.value, ['metadata', 'annotations']);
  const labels = readTexts(object.value, ['metadata', 'labels']);
  if (syncOptionsOf(object).includes('prune=false')) return "Argo CD's `Prune=false`";
  const flux = 'kustomize.toolkit.fluxcd.io/prune';
  if ((annotations[flux] ?? labels[flux])?.toLowerCase() === 'disabled') return "Flux's `prune: disabled`";
  if (annotations['helm.sh/resource-policy'] === 'keep') return "Helm's `resource-policy: keep`";
  return undefined;
}
