import { readFile, writeFile } from 'node:fs/promises';
import type { FileFinding, LintReport } from './report.ts';

/** The file of a baseline: the findings that were there when it was written. Rule and path are for the reader of a diff. */
interface Baseline {
  readonly findings: readonly { readonly fingerprint: string; readonly rule: string; readonly path: string }[];
}

export async function writeBaseline(path: string, { findings }: LintReport): Promise<void> {
  const baseline: Baseline = { findings: findings.map(({ fingerprint, rule, path }) => ({ fingerprint, rule, path })) };
  await writeFile(path, `${JSON.stringify(baseline, null, 2)}\n`);
}

/** The report without the findings of the baseline. Rejects when the file is missing or is no baseline. */
export async function withoutBaseline(path: string, report: LintReport): Promise<LintReport> {
  const known = new Set(readBaseline(await readFile(path, 'utf8')));
  return { ...report, findings: report.findings.filter(({ fingerprint }: FileFinding) => !known.has(fingerprint)) };
}

function readBaseline(text: string): readonly string[] {
  const { findings } = JSON.parse(text) as Partial<Baseline>;
  if (findings === undefined) throw new Error('it has no list "findings"; write it anew with --write-baseline');
  return findings.map(({ fingerprint }) => fingerprint);
}
