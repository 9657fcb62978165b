export { analyses } from './analyses/index.ts';
export type { Analysis, Example } from './analysis.ts';
export { computeImpact, type ImpactOptions } from './compute.ts';
export type { Lint, LintFinding } from './findings.ts';
export { findRefusals, type Broken, type Refusal, type Refusals } from './refusals.ts';
export { impactDocument } from './document.ts';
export { impactJson, type ImpactJson } from './impactJson.ts';
export { commentMarker, impactMarkdown, longestComment, type MarkdownOptions } from './markdown.ts';
export { portions } from './portions.ts';
export { pricesFrom } from './prices.ts';
export type {
  Action, Capacity, CapacityRow, CapacitySpan, Certainty, FieldChange, FindingChanges, FindingRow, GraphEdge, GraphNode, Held, Impact, ImpactCounts, ImpactDocument, ImpactGraph, ImpactReport, ImpactSeverity, Location, ObjectChange, Prices, RolloutPlan, RolloutStep, RootImpact, SecretDigest, SyncStep,
} from './report.ts';
export type { NetworkRow, PermissionRow, PostureRow, RowCause, RowsLeft, Tables } from './tableRows.ts';
