export { analyses } from './analyses/index.ts';
export type { Analysis, Example } from './analysis.ts';
export { computeImpact } from './compute.ts';
export { impactDocument } from './document.ts';
export { impactJson, type ImpactJson } from './impactJson.ts';
export { commentMarker, impactMarkdown, longestComment, type MarkdownOptions } from './markdown.ts';
export type {
  Action, Certainty, FieldChange, Impact, ImpactCounts, ImpactDocument, ImpactReport, ImpactSeverity, Location, ObjectChange, RootImpact,
} from './report.ts';
