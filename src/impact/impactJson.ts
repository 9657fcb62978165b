import type { ImpactReport } from './report.ts';

/**
 * The impact as `gitops-review impact --format json` prints it; docs/impact.schema.json is generated from this. Within a version
 * fields may be added; what is there keeps its name and its meaning.
 */
export interface ImpactJson extends ImpactReport {
  readonly version: 1;
}

/** The report as JSON, with a line break at the end. */
export function impactJson(report: ImpactReport): string {
  const json: ImpactJson = { version: 1, ...report };
  return `${JSON.stringify(json, null, 2)}\n`;
}
