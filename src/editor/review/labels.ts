import type { CheckSummary, PullRequest } from '../../forge/forge.ts';
import type { ImpactReport, ImpactSeverity, ObjectChange } from '../../impact/report.ts';
import { count, oneLine } from '../plainText.ts';

export function pullRequestLabel(pullRequest: PullRequest): string {
  return `#${pullRequest.number} ${oneLine(pullRequest.title) || '(no title)'}`;
}

/** Checks as a mark and a word; empty when a pull request has none. */
export function checksText(checks: CheckSummary): string {
  switch (checks.state) {
    case 'success':
      return '✓ checks';
    case 'failure':
      return `✗ ${count(checks.failed.length, 'check')} failed`;
    case 'pending':
      return '● checks running';
    case 'none':
      return '';
  }
}

/** Kinds whose deletion takes data or everything inside along, by the short names that `kubectl` uses. */
const weighty: Readonly<Record<string, string>> = {
  PersistentVolumeClaim: 'PVC',
  PersistentVolume: 'PV',
  StatefulSet: 'StatefulSet',
  Namespace: 'Namespace',
  CustomResourceDefinition: 'CRD',
};

/** The impact in a few characters, destructive things first: `−1 PVC, −/+ 1, ~ 4`. */
export function impactBadge(report: ImpactReport): string {
  const parts: string[] = [];
  const kinds = new Map<string, number>();
  for (const change of allChanges(report)) {
    const short = change.action === 'delete' ? weighty[change.gvk.kind] : undefined;
    if (short !== undefined) kinds.set(short, (kinds.get(short) ?? 0) + 1);
  }
  let named = 0;
  for (const [kind, amount] of kinds) {
    parts.push(`−${amount} ${kind}`);
    named += amount;
  }
  const { counts } = report;
  if (counts.replace > 0) parts.push(`−/+ ${counts.replace}`);
  if (counts.delete > named) parts.push(`− ${counts.delete - named}`);
  if (counts.change > 0) parts.push(`~ ${counts.change}`);
  if (counts.create > 0) parts.push(`+ ${counts.create}`);
  if (!report.complete) parts.push(parts.length === 0 ? 'impact unknown' : 'part unknown');
  return parts.length === 0 ? 'no effect' : parts.join(', ');
}

function allChanges(report: ImpactReport): readonly ObjectChange[] {
  return report.roots.flatMap((root) => root.changes);
}

/** The sign of an action, as in a plan. */
export const actionSign: Readonly<Record<ObjectChange['action'], string>> = { create: '+', change: '~', delete: '−', replace: '−/+' };

/** An icon of the editor with the colour that the theme gives it. */
export interface Icon {
  readonly id: string;
  readonly color?: string;
}

/** How a severity is drawn; shape and colour both differ, so that colour is never the only sign. */
export function severityIcon(severity: ImpactSeverity | 'none' | 'unknown'): Icon {
  switch (severity) {
    case 'danger':
      return { id: 'error', color: 'list.errorForeground' };
    case 'warning':
      return { id: 'warning', color: 'list.warningForeground' };
    case 'notice':
      return { id: 'info' };
    case 'info':
      return { id: 'circle-small' };
    case 'none':
      return { id: 'pass' };
    case 'unknown':
      return { id: 'question', color: 'list.warningForeground' };
  }
}

/** `Deployment shop/web`, or `Namespace shop` for what has no namespace. */
export function objectName(change: Pick<ObjectChange, 'gvk' | 'namespace' | 'name'>): string {
  return oneLine(`${change.gvk.kind} ${change.namespace === undefined ? '' : `${change.namespace}/`}${change.name}`);
}
