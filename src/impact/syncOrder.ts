import type { SideObject } from './changeSet.ts';
import { readTexts } from './json.ts';

const phases = ['PreSync', 'Sync', 'PostSync'];

/**
 * When Argo CD applies an object: its phase and wave, as a number that grows; undefined for what is not part of a normal sync
 * (hooks of deletion and failure). A Helm hook counts as the phase that Argo CD makes of it.
 * Source: Argo CD documentation, Sync Phases and Waves; Helm, Helm Hooks.
 */
export function placeInSync(object: SideObject): { readonly rank: number; readonly text: string } | undefined {
  const annotations = readTexts(object.value, ['metadata', 'annotations']);
  const own = annotations['argocd.argoproj.io/hook'];
  const helm = annotations['helm.sh/hook'];
  const hooks = (own ?? helm ?? 'Sync').split(',').map((name) => asPhase(name.trim()));
  const phase = phases.find((name) => hooks.includes(name));
  if (phase === undefined) return undefined;
  const wave = Number(annotations['argocd.argoproj.io/sync-wave'] ?? (own === undefined && helm !== undefined ? annotations['helm.sh/hook-weight'] : undefined) ?? 0);
  return Number.isInteger(wave) ? { rank: phases.indexOf(phase) * 1e6 + wave, text: `${phase}, wave ${wave}` } : undefined;
}

function asPhase(hook: string): string {
  if (hook === 'pre-install' || hook === 'pre-upgrade') return 'PreSync';
  return hook === 'post-install' || hook === 'post-upgrade' ? 'PostSync' : hook;
}
