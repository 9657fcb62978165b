import type { LintReport } from '../report.ts';

/** Writes a report as text; the text ends with a line break. */
export type Format = (report: LintReport) => string;
