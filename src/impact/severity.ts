import type { Impact, ImpactSeverity, ObjectChange, RootImpact } from './report.ts';

const order: readonly ImpactSeverity[] = ['danger', 'warning', 'notice', 'info'];

/** 0 for danger, rising to 3 for info and 4 for nothing at all: for sorting the worst first. */
export function severityRank(severity: ImpactSeverity | undefined): number {
  return severity === undefined ? order.length : order.indexOf(severity);
}

/** The worst severity among an object's impacts; undefined without any. */
export function worstOf(change: ObjectChange): ImpactSeverity | undefined {
  return order.find((severity) => change.impacts.some((impact) => impact.severity === severity));
}

/** The worst severity in a root; undefined when nothing changes. */
export function worstOfRoot(root: RootImpact): ImpactSeverity | undefined {
  return order.find((severity) => root.changes.some((change) => worstOf(change) === severity));
}

/** Whether an impact says no more than the object's own line does: that it is created, changed or deleted. */
export function isSaid(impact: Impact): boolean {
  return impact.severity === 'info' && ['apply/created', 'apply/changed', 'apply/deleted'].includes(impact.analysis);
}

/** For sorting impacts, the worst first. */
export function bySeverity(a: { readonly severity: ImpactSeverity }, b: { readonly severity: ImpactSeverity }): number {
  return severityRank(a.severity) - severityRank(b.severity);
}
