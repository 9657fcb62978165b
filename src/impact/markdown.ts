import { countFindings, environmentText } from './document.ts';
import { fieldOf } from './fieldOf.ts';
import { codeBlock, codeSpan, markdownText } from './markdown/escape.ts';
import { markdownTables, mostTableRows, type TableWriting } from './markdown/sections.ts';
import type { Impact, ImpactReport, ImpactSeverity, Location, ObjectChange, RootImpact } from './report.ts';
import { count, enumerate } from './words.ts';

/** Tells the comment that a pipeline keeps up to date from all others; hosts do not show it. */
export const commentMarker = '<!-- gitops-review: impact -->';

/** A comment of GitHub takes 65,536 characters (its answer when there are more: "body is too long (maximum is 65536 characters)"). */
export const longestComment = 65_536;

export interface MarkdownOptions {
  /** Characters; what does not fit is counted at the end. */
  readonly maxLength?: number;
  /** The address of a line on the web, where there is one. */
  readonly link?: (at: Location) => string | undefined;
  /** How to see all, for what was left out: `gitops-review impact --base main`. */
  readonly command?: string;
}

/** An environment's objects take no more than this, in characters, so that several environments have room. */
const longestDetails = 12_000;

/** One thing to say, and what to call it when there is no room for it. */
interface Piece {
  readonly text: string;
  readonly counted: string;
  readonly plural: string;
}

/**
 * The report as a comment on a pull request: counts first, then what is not known, what is dangerous, what disturbs, and then
 * every object by environment. What an author wrote shows as text.
 */
export function impactMarkdown(report: ImpactReport, options: MarkdownOptions = {}): string {
  const { maxLength = longestComment } = options;
  const parts = [header(report)];
  // Room for the words on what was left out.
  const room = maxLength - 1_000;
  let length = parts[0]?.length ?? 0;
  const left = new Map<string, { count: number; plural: string }>();
  const leaveOut = (number: number, counted: string, plural: string): void => {
    if (number > 0) left.set(counted, { count: (left.get(counted)?.count ?? 0) + number, plural });
  };
  const add = (heading: string, pieces: readonly Piece[]): void => {
    let isHeaded = heading === '';
    for (const { text, counted, plural } of pieces) {
      const whole = isHeaded ? text : `${heading}\n${text}`;
      if (length + whole.length + 1 > room) {
        leaveOut(1, counted, plural);
        continue;
      }
      parts.push(whole);
      length += whole.length + 1;
      isHeaded = true;
    }
  };
  add('\n| Environment | Create | Change | Replace | Delete | |\n|---|--:|--:|--:|--:|---|', report.roots.filter((root) => root.changes.length > 0 || !root.complete).map(row));
  add('\n#### Not known\n', problems(report, options));
  add('\n#### Dangerous\n', consequences(report, 'danger', options));
  add('\n#### Warnings\n', consequences(report, 'warning', options));
  add('\n#### Lint\n', findings(report, options));
  const writing: TableWriting = { nameOf: (root) => nameOf(root).replaceAll('|', '\\|'), among, place: (at) => place(at, options).replace(/^ \((.*)\)$/, '$1').replaceAll('|', '\\|') };
  let isCut = false;
  for (const { heading, rows, counted, plural, more } of markdownTables(report.roots, writing)) {
    add(heading, rows.slice(0, mostTableRows).map((text) => ({ text, counted, plural })));
    const cut = Math.max(0, rows.length - mostTableRows) + more;
    leaveOut(cut, counted, plural);
    isCut ||= cut > 0;
  }
  add('\n#### What changes\n', report.roots.filter((root) => root.changes.length > 0).map(details));
  const quiet = report.roots.filter((root) => root.changes.length === 0 && root.complete).length;
  if (quiet > 0) parts.push(`\nNothing changes in ${count(quiet, 'other environment')}.`);
  if (left.size > 0) {
    const words = [...left].map(([one, { count: number, plural }]) => count(number, one, plural));
    parts.push(`\n**Left out, since a comment has only so much room:** ${enumerate(words)}.${options.command === undefined ? '' : ` All of it: ${codeSpan(`${options.command}${isCut ? ' --all-rows --format json' : ''}`)}`}`);
  }
  return `${parts.join('\n')}\n`;
}

const signs: Readonly<Record<ImpactReport['risk'], string>> = { danger: '🔴', warning: '🟠', notice: '🔵', info: '🟢', none: '🟢', unknown: '❔' };
const words: Readonly<Record<ImpactReport['risk'], string>> = { danger: 'Dangerous', warning: 'Disturbs what runs', notice: 'Worth a look', info: 'Harmless', none: 'No change', unknown: 'Not known' };

function header(report: ImpactReport): string {
  const { counts } = report;
  const restarts = counts.restarts === 0 ? '' : `, ${count(counts.restarts, 'workload restarts its pods', 'workloads restart their pods')}`;
  return [
    commentMarker,
    `### ${signs[report.risk]} ${words[report.risk]}: ${markdownText(report.headline)}`,
    '',
    `${codeSpan(report.base)} → ${codeSpan(report.head)}: ${counts.create} to create, ${counts.change} to change, ${counts.replace} to replace, ${counts.delete} to delete${restarts}; ${count(counts.danger, 'danger')}, ${count(counts.warning, 'warning')}.`,
    ...(report.complete ? [] : ['', '**This is not all:** something could not be rendered, see *Not known*.']),
  ].join('\n');
}

function row(root: RootImpact): Piece {
  const number = (action: ObjectChange['action']): number => root.changes.filter((change) => change.action === action).length;
  const impacts = root.changes.flatMap(({ impacts }) => impacts);
  const notes = (['danger', 'warning'] as const).flatMap((severity) => {
    const found = impacts.filter((impact) => impact.severity === severity).length;
    return found === 0 ? [] : [`${signs[severity]} ${count(found, severity)}`];
  });
  const note = [...notes, ...(root.complete ? [] : [`${signs.unknown} incomplete`])].join(', ');
  return { text: `| ${nameOf(root).replaceAll('|', '\\|')} | ${number('create')} | ${number('change')} | ${number('replace')} | ${number('delete')} | ${note} |`, counted: 'environment', plural: 'environments' };
}

/** The environment's name, with the cluster and namespace that it goes to. */
function nameOf({ root }: RootImpact): string {
  const { cluster, namespace } = root.delivery ?? {};
  const where = [cluster, namespace].filter((part) => part !== undefined).map(codeSpan).join(', ');
  return `${codeSpan(root.name === '' ? 'repository' : root.name)}${where === '' ? '' : ` (${where})`}`;
}

function problems(report: ImpactReport, options: MarkdownOptions): readonly Piece[] {
  const found = new Map<string, { text: string; roots: Set<string> }>();
  for (const root of report.roots) {
    if (root.complete) continue;
    for (const { message, file, line, side } of root.problems.filter(({ code }) => code !== 'fetched')) {
      const at: Location | undefined = file === undefined ? undefined : { side, file, certainty: line === undefined ? 'file' : 'exact', ...(line === undefined ? {} : { line }) };
      const text = `${markdownText(message)}${place(at, options)}`;
      const known = found.get(text) ?? { text, roots: new Set() };
      found.set(text, known);
      known.roots.add(nameOf(root));
    }
  }
  return [...found.values()].map(({ text, roots }) => ({ text: `- ${among(roots)}: ${text}`, counted: 'thing that could not be rendered', plural: 'things that could not be rendered' }));
}

/** The consequences of one severity, those that are the same in several environments once, whatever the namespace is called there. */
function consequences(report: ImpactReport, severity: ImpactSeverity, options: MarkdownOptions): readonly Piece[] {
  const found = new Map<string, Consequence[]>();
  for (const root of report.roots) {
    for (const change of root.changes) {
      const bare = (text: string): string => change.namespace === undefined ? text : text.replaceAll(`${change.namespace}/`, '');
      for (const impact of change.impacts.filter((one) => one.severity === severity)) {
        const key = [change.gvk.kind, change.name, bare(impact.message), impact.certainty].join('\n');
        found.set(key, [...found.get(key) ?? [], { root, change, impact, bare }]);
      }
    }
  }
  const doubts = { certain: '', likely: ' *(likely)*', unknown: ' *(not sure)*' } as const;
  return [...found.values()].flatMap((same) => same.slice(0, 1).map(({ change, impact, bare }) => {
    const isOne = new Set(same.map((one) => one.change.namespace)).size === 1;
    const shown = isOne ? (text: string) => text : bare;
    const object = shown(`${change.gvk.kind} ${change.namespace === undefined ? '' : `${change.namespace}/`}${change.name}`);
    return {
      text: `- ${codeSpan(object)} in ${among(new Set(same.map(({ root }) => nameOf(root))))}: ${markdownText(shown(impact.message))}${doubts[impact.certainty]}${place(locationOf(change, impact), options)}  \n  ${markdownText(shown(impact.why))}`,
      counted: severity,
      plural: `${severity}s`,
    };
  }));
}

/** What the linter finds after the change and did not before, that of several environments once; what is gone is counted. */
function findings(report: ImpactReport, options: MarkdownOptions): readonly Piece[] {
  const found = new Map<string, { readonly text: string; readonly roots: Set<string> }>();
  for (const root of report.roots) {
    for (const { rule, severity, object, message, at } of root.findings?.new ?? []) {
      if (severity === 'hint') continue;
      const text = `**${severity}** ${codeSpan(rule)} in ${codeSpan(object)}: ${markdownText(message)}${place(at, options)}`;
      const known = found.get(text) ?? { text, roots: new Set() };
      found.set(text, known);
      known.roots.add(nameOf(root));
    }
  }
  const all = report.roots.flatMap((root) => root.findings ? [root.findings] : []);
  const [news, gone] = [all.flatMap((one) => one.new), all.flatMap((one) => one.gone)];
  const counted = { counted: 'new finding', plural: 'new findings' };
  return [
    ...(report.notLinted === undefined ? [] : [{ text: `Not done, since ${report.notLinted} objects differ.`, ...counted }]),
    ...(news.length + gone.length > 0 ? [{ text: `${countFindings(news)} new, ${countFindings(gone)} gone.`, ...counted }] : []),
    ...[...found.values()].map(({ text, roots }) => ({ text: `- ${among(roots)}: ${text}`, ...counted })),
  ];
}

interface Consequence {
  readonly root: RootImpact;
  readonly change: ObjectChange;
  readonly impact: Impact;
  /** A text without the object's namespace. */
  readonly bare: (text: string) => string;
}

function locationOf(change: ObjectChange, impact: Impact): Location | undefined {
  return fieldOf(change, impact)?.at ?? change.at;
}

const among = (names: ReadonlySet<string>): string => enumerate([...names], 5);

function place(at: Location | undefined, { link }: MarkdownOptions): string {
  if (at === undefined) return '';
  const name = `${at.file}${at.line === undefined ? '' : `:${at.line + 1}`}${at.side === 'base' ? ' (before)' : ''}`;
  const url = link?.(at);
  return ` (${url === undefined ? codeSpan(name) : `[${codeSpan(name)}](${url.replace(/[()\s]/g, encodeURIComponent)})`})`;
}

function details(root: RootImpact): Piece {
  const summary = `${count(root.changes.length, 'object')} in ${plainName(root)}`;
  const text = environmentText(root);
  const shown = text.length <= longestDetails ? text : text.slice(0, text.lastIndexOf('\n', longestDetails));
  const more = text.slice(shown.length).trim() === '' ? '' : `\n… ${count(text.slice(shown.length).trim().split('\n').length, 'more line')}`;
  return { text: `<details><summary>${summary}</summary>\n\n${codeBlock(shown + more)}\n\n</details>`, counted: 'environment\'s objects in full', plural: 'environments\' objects in full' };
}

/** For HTML, where Markdown means nothing. */
const plainName = ({ root }: RootImpact): string => (root.name === '' ? 'repository' : root.name).replace(/[^\w ./:-]/gu, '_');
