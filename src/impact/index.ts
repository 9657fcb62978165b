export { analyses } from './analyses/index.ts';
export type { Analysis, Example } from './analysis.ts';
export { computeImpact } from './compute.ts';
export { impactDocument } from './document.ts';
export type {
  Action, Certainty, FieldChange, Impact, ImpactCounts, ImpactDocument, ImpactReport, ImpactSeverity, Location, ObjectChange, RootImpact,
} from './report.ts';
