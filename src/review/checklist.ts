import type { ImpactReport, Location } from '../impact/report.ts';
import { objectName } from './impactSince.ts';

/** How an approval deals with what is dangerous: not at all, showing it, or asking to acknowledge each. */
export type ChecklistMode = 'off' | 'warn' | 'require';

/** One thing that a reviewer takes note of before approving. */
export interface ChecklistItem {
  /** The same for the same thing at the same head, so that a tick stays when the list is drawn again. */
  readonly id: string;
  readonly kind: 'danger' | 'unknown';
  readonly text: string;
  readonly why: string;
  readonly at?: Location;
}

/** What of a pull request could not be had, each in words for a person. */
export interface Gap {
  readonly what: string;
  readonly why: string;
}

/** What is dangerous in a change, and what could not be loaded or rendered; the same thing in several environments is one item. */
export function approvalChecklist(report: ImpactReport | undefined, gaps: readonly Gap[]): readonly ChecklistItem[] {
  const items = new Map<string, ChecklistItem & { readonly roots: string[] }>();
  for (const { root, changes } of report?.roots ?? []) {
    for (const change of changes) {
      for (const impact of change.impacts) {
        if (impact.severity !== 'danger') continue;
        const id = JSON.stringify([objectName(change), impact.analysis, impact.message]);
        const known = items.get(id);
        if (known) known.roots.push(root.name);
        else items.set(id, { id, kind: 'danger', text: impact.message, why: impact.why, roots: [root.name], ...(change.at ? { at: change.at } : {}) });
      }
    }
  }
  const dangers = [...items.values()].map(({ roots, ...item }) => ({ ...item, text: `${roots.length > 2 ? `${roots.length} environments` : roots.join(', ')}: ${item.text}` }));
  const unrendered = (report?.roots ?? []).filter(({ complete }) => !complete).map(({ root, problems }) => ({
    id: JSON.stringify(['not rendered', root.id]), kind: 'unknown' as const,
    text: `${root.name} could not be rendered completely, so what it changes is not known`,
    why: problems[0]?.message ?? 'What is missing is not known.',
  }));
  const missing = gaps.map(({ what, why }) => ({ id: JSON.stringify(['gap', what]), kind: 'unknown' as const, text: what, why }));
  return [...dangers, ...unrendered, ...missing];
}

/** What is still to be acknowledged; empty unless it is required. */
export function unacknowledged(items: readonly ChecklistItem[], acknowledged: ReadonlySet<string>, mode: ChecklistMode): readonly ChecklistItem[] {
  return mode === 'require' ? items.filter(({ id }) => !acknowledged.has(id)) : [];
}
