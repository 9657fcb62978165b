import { formatPath } from '../manifest/index.ts';
import { shorten, visible, wrap } from './document/escape.ts';
import { Page, pageWidth, sourceOf } from './document/page.ts';
import { writeSections } from './document/sections.ts';
import { valueText } from './document/values.ts';
import { fieldOf } from './fieldOf.ts';
import type { Action, FieldChange, FindingChanges, FindingRow, Impact, ImpactDocument, ImpactReport, Location, ObjectChange, RootImpact } from './report.ts';
import { count } from './words.ts';

const signs: Readonly<Record<Action, string>> = { create: '+', change: '~', delete: '-', replace: '-/+' };
const fieldSigns: Readonly<Record<FieldChange['kind'], string>> = { added: '+', changed: '~', removed: '-' };

/** Fields of one object that are shown before the rest is only counted. */
const shownFields = 40;
/** Values are cut at this column; wider than the page, so that two image names side by side stay whole. */
const valueWidth = 120;
/** Column of the note beside an object's name, where names are shorter than that. */
const noteColumn = 52;

/** The report as a page of text in the manner of a plan; each line that stands for something leads to its source. */
export function impactDocument(report: ImpactReport): ImpactDocument {
  const page = new Page();
  for (const line of wrap(visible(`What this change does: ${report.headline}`), pageWidth - 2)) page.line(`# ${line}`);
  page.line(`# base ${visible(report.base)} → head ${visible(report.head)}`);
  const quiet = report.roots.filter((root) => root.changes.length === 0 && root.problems.length === 0 && root.complete);
  for (const root of report.roots) if (!quiet.includes(root)) {
    writeRoot(page, root);
    writeSections(page, root);
  }
  if (quiet.length > 0) {
    page.line();
    for (const root of quiet) page.line(`${titleOf(root)}: nothing changes (${count(root.unchanged, 'object')} compared)`);
  }
  page.line();
  writeSummary(page, report);
  return page.document();
}

/** The objects of one environment as they stand in the document. */
export function environmentText(root: RootImpact): string {
  const page = new Page();
  writeRoot(page, root);
  return page.document().text.trimStart();
}

/** `overlays/production (kustomize)`. */
function titleOf({ root }: RootImpact): string {
  const name = visible(root.name === '' ? 'repository' : root.name);
  const where = root.path === '' || root.path === root.name ? '' : ` in ${visible(root.path)}`;
  return `${name}${where} (${root.type})`;
}

function writeRoot(page: Page, root: RootImpact): void {
  page.line();
  page.line(titleOf(root));
  for (const problem of root.problems) {
    const at: Location | undefined = problem.file === undefined ? undefined
      : { side: problem.side, file: problem.file, ...(problem.line !== undefined && { line: problem.line }), certainty: problem.line === undefined ? 'file' : 'exact' };
    const what = root.complete || problem.code === 'fetched' ? 'note' : 'could not be rendered';
    writeText(page, `  ? ${problem.side} ${what}: ${visible(problem.message)}`, 4, undefined);
    if (at) page.linked(`    # ${sourceOf(at)}`, 6, sourceOf(at).length, at);
  }
  if (!root.complete) {
    for (const line of wrap('What is missing above is not in this list. Objects that only one side has are left out, since they may be there.', pageWidth - 4)) page.line(`    ${line}`);
  }
  for (const change of root.changes) writeObject(page, change);
  if (root.findings) writeFindings(page, root.findings);
  if (root.unchanged > 0) page.line(`      ${count(root.unchanged, 'object')} ${root.unchanged === 1 ? 'stays' : 'stay'} as ${root.unchanged === 1 ? 'it is' : 'they are'}`);
}

function writeObject(page: Page, change: ObjectChange): void {
  const name = shorten(visible(`${change.gvk.kind} ${change.namespace === undefined ? '' : `${change.namespace}/`}${change.name}`), 80);
  const sign = `  ${signs[change.action].padEnd(4)}`;
  const column = Math.max(noteColumn, sign.length + name.length + 1);
  const note = noteOf(change, pageWidth - column);
  page.linked(`${sign}${note === '' ? name : `${name.padEnd(column - sign.length - 1)} ${visible(note)}`}`, sign.length, name.length, change.at);
  for (const impact of change.impacts) if (impact.analysis !== 'apply/created' && impact.analysis !== 'apply/changed') writeImpact(page, change, impact);
  for (const field of change.fields.slice(0, shownFields)) writeField(page, field);
  const left = change.fields.length - shownFields;
  if (left > 0) page.line(`      … ${count(left, 'more field')}`);
}

/** Findings of one root that are shown before the rest is only counted. */
const shownFindings = 20;

/** What the linter finds on one side only: errors and warnings by line, hints by number. */
function writeFindings(page: Page, { new: news, gone }: FindingChanges): void {
  page.line(`  lint: ${countFindings(news)} new, ${countFindings(gone)} gone`);
  const rows = [...news.map((row) => ({ sign: '+', row })), ...gone.map((row) => ({ sign: '-', row }))].filter(({ row }) => row.severity !== 'hint');
  for (const { sign, row } of rows.slice(0, shownFindings)) writeText(page, `      ${sign} ${row.severity} ${row.rule} in ${visible(row.object)}: ${visible(row.message)}`, 8, row.at);
  if (rows.length > shownFindings) page.line(`      … ${count(rows.length - shownFindings, 'more finding')}`);
}

/** `3 (1 error, 2 hints)`. */
export function countFindings(rows: readonly FindingRow[]): string {
  const parts = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const number = rows.filter((row) => row.severity === severity).length;
    return number === 0 ? [] : [count(number, severity)];
  });
  return parts.length === 0 ? '0' : `${rows.length} (${parts.join(', ')})`;
}

/** A few words on the object: those of its impacts, the worst first, as many as there is room for. */
function noteOf(change: ObjectChange, width: number): string {
  const [first, ...more] = new Set(change.impacts.flatMap(({ short }) => short ?? []));
  if (first === undefined) return change.action !== 'delete' ? '' : change.counterpart === undefined ? 'deleted' : `becomes ${change.counterpart}`;
  return more.reduce((note, short) => `${note}, ${short}`.length <= width ? `${note}, ${short}` : note, first);
}

function writeImpact(page: Page, change: ObjectChange, impact: Impact): void {
  const isWarning = impact.severity === 'danger' || impact.severity === 'warning';
  const doubt = impact.certainty === 'certain' ? '' : impact.certainty === 'likely' ? ' (likely)' : ' (not sure)';
  const field = fieldOf(change, impact);
  writeText(page, `      ${isWarning ? '!' : '*'} ${visible(impact.message)}${doubt}`, 8, field?.at ?? change.at);
  if (isWarning) for (const line of wrap(visible(impact.why), pageWidth - 8)) page.line(`        ${line}`);
}

/** Writes a text over as many lines as it needs; the first leads to its source. `indent` is where the text begins. */
function writeText(page: Page, text: string, indent: number, at: Location | undefined): void {
  const [first = '', ...rest] = wrap(text.slice(indent), pageWidth - indent);
  page.linked(`${text.slice(0, indent)}${first}`, indent, first.length, at);
  for (const line of rest) page.line(`${' '.repeat(indent)}${line}`);
}

function writeField(page: Page, field: FieldChange): void {
  const start = `      ${fieldSigns[field.kind]} ${shorten(visible(formatPath(field.path)), 160)}:`;
  const { inline, below } = valueText(field, pageWidth - start.length - 1, valueWidth - 10);
  page.sourced(inline === '' ? start : `${start} ${inline}`, field.at);
  for (const line of below) page.line(`          ${line}`);
}

function writeSummary(page: Page, { counts, complete, notLinted }: ImpactReport): void {
  const parts = [`${counts.create} to create`, `${counts.change} to change`, `${counts.delete} to delete`, `${counts.replace} to replace`];
  const restarts = counts.restarts === 0 ? '' : `; ${count(counts.restarts, 'workload restarts its pods', 'workloads restart their pods')}`;
  page.line(`${parts.join(', ')}${restarts}`);
  if (notLinted !== undefined) page.line(`lint: not done, since ${notLinted} objects differ`);
  if (!complete) page.line('This is not all: something could not be rendered, see the lines with a question mark.');
}
