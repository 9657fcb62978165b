import type { ChangeSet, SideObject } from './changeSet.ts';
import { deliveryOf } from './delivered.ts';
import { grouped } from './grouped.ts';
import { readTexts } from './json.ts';
import type { SyncStep } from './report.ts';

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

/**
 * What Argo CD applies at a time, in order; empty where all of it goes together, and where Flux delivers. `indexOf` gives the
 * place of a change in the report, by its id. What is deleted is not in it: when that happens depends on options of each sync.
 */
export function syncSteps(changes: ChangeSet, indexOf: ReadonlyMap<string, number>): readonly SyncStep[] {
  if (deliveryOf(changes)?.by === 'flux') return [];
  const placed = [...changes.created, ...changes.changed].flatMap(({ id, head }) => {
    const place = placeInSync(head);
    const change = indexOf.get(id);
    return place === undefined || change === undefined ? [] : [{ ...place, change }];
  });
  const steps = [...grouped(placed, ({ rank }) => rank)].sort(([a], [b]) => a - b)
    .flatMap(([, list]): SyncStep[] => list[0] ? [{ text: list[0].text, changes: list.map(({ change }) => change).sort((a, b) => a - b) }] : []);
  return steps.length > 1 ? steps : [];
}
