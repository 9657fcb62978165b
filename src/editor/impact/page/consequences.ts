import { severityRank } from '../../../impact/severity.ts';
import type { Impact } from '../../../impact/report.ts';

/** Whether an impact says no more than an object's own line does: that it is created, changed or deleted. */
export function isSaid(impact: Impact): boolean {
  return impact.severity === 'info' && ['apply/created', 'apply/changed', 'apply/deleted'].includes(impact.analysis);
}

export function bySeverityOfImpact(a: Impact, b: Impact): number {
  return severityRank(a.severity) - severityRank(b.severity);
}
