import { costText, differenceText, quotaText, resourceTitle, spanText } from '../capacity/words.ts';
import { fieldOf } from '../fieldOf.ts';
import type { Location, RootImpact } from '../report.ts';
import { leastReady, paceText } from '../rollouts/words.ts';
import { direction, levelText, workloadsText } from '../rowWords.ts';
import type { RowCause } from '../tableRows.ts';
import { markdownText } from './escape.ts';

/** A table of the comment. What is the same in several environments is one row, which names them. */
export interface MarkdownTable {
  readonly heading: string;
  /** What one row is, for counting those that are left out. */
  readonly counted: string;
  readonly plural: string;
  readonly rows: readonly string[];
  /** Rows that are not even in the report. */
  readonly more: number;
}

export interface TableWriting {
  /** The name of an environment, as Markdown. */
  readonly nameOf: (root: RootImpact) => string;
  readonly among: (names: ReadonlySet<string>) => string;
  /** The place of a line, as Markdown; empty where it is not known. */
  readonly place: (at: Location | undefined) => string;
}

/** Rows of a table of a comment after which it is cut, so that one table does not take the room of all. */
export const mostTableRows = 25;

interface Row {
  readonly root: RootImpact;
  readonly cells: readonly string[];
  readonly at?: Location | undefined;
  /** The namespace that the cells name, which differs between environments. */
  readonly namespace?: string | undefined;
}

/** What the change does to environments as a whole, a table each; those without a row are not there. */
export function markdownTables(roots: readonly RootImpact[], writing: TableWriting): readonly MarkdownTable[] {
  const rowsOf = (rows: (root: RootImpact) => readonly Omit<Row, 'root'>[]): readonly Row[] => roots.flatMap((root) => rows(root).map((row) => ({ ...row, root })));
  const sum = (which: 'network' | 'permissions'): number => roots.reduce((total, { rowsLeft }) => total + (rowsLeft?.[which] ?? 0), 0);
  const namespaceOf = ({ change }: RowCause, { changes }: RootImpact): string | undefined => change === undefined ? undefined : changes[change]?.namespace;
  const tables = [
    table('Who can do what', ['', 'Who', 'What', 'Leads to'], 'difference of rights', 'differences of rights', sum('permissions'), rowsOf((root) => (root.permissions ?? []).map((row) => ({
      cells: [sign(row.after), row.who, `${row.what} ${row.where}${unsure(row)}`, row.escalations.join(', ')], at: row.at, namespace: namespaceOf(row, root),
    }))), writing),
    table('Who can talk to whom', ['', 'From', 'To', 'Ports'], 'difference of connections', 'differences of connections', sum('network'), rowsOf((root) => (root.network ?? []).map((row) => ({
      cells: [sign(row.after), row.from, row.to, `${row.ports}${row.through === undefined ? '' : ` through ${row.through}`}${unsure(row)}`], at: row.at, namespace: namespaceOf(row, root),
    }))), writing),
    table('Pod Security', ['Namespace', 'Before', 'After', 'Workloads'], 'namespace of Pod Security', 'namespaces of Pod Security', 0, rowsOf(({ posture = [] }) => posture.map((row) => ({
      cells: [row.namespace === '' ? 'none named' : row.namespace, levelText(row.before), `${levelText(row.after)}${direction(row) === 'falls' ? ' (falls)' : ''}`, workloadsText(row)], at: row.at,
    }))), writing),
    table('Rollouts', ['Workload', 'How', 'What may stall it'], 'rollout', 'rollouts', 0, rowsOf(({ rollouts = [], changes }) => [...rollouts].sort((a, b) => Number((leastReady(b) ?? 1) === 0) - Number((leastReady(a) ?? 1) === 0)).map((plan) => {
      const change = changes[plan.change];
      const impact = change?.impacts.find(({ analysis }) => analysis === 'rollout/pods-restart');
      return { cells: [plan.workload, paceText(plan), plan.stalls.join(' ')], at: (change && impact && fieldOf(change, impact)?.at) ?? change?.at, namespace: change?.namespace };
    })), writing),
    table('Capacity', ['Namespace', 'Resource', 'Before', 'After', 'Difference'], 'difference of capacity', 'differences of capacity', 0, rowsOf(({ capacity }) => capacity === undefined ? [] : [
      ...capacity.cost ? [{ cells: ['all that change', 'cost in a month', costText(capacity.cost.before, capacity.cost.currency), costText(capacity.cost.after, capacity.cost.currency), differenceText(capacity.cost, 'count', capacity.cost.currency)] }] : [],
      ...capacity.rows.map((row) => {
        const quota = quotaText(row);
        const nodes = row.perNode && `on each node ${differenceText({ before: { min: row.perNode.before, max: row.perNode.before }, after: { min: row.perNode.after, max: row.perNode.after } }, row.unit)}`;
        return { cells: [row.namespace ?? 'none named', resourceTitle(row.resource), spanText(row.before, row.unit), spanText(row.after, row.unit), [differenceText(row, row.unit), ...quota === undefined ? [] : [quota], ...nodes === undefined ? [] : [nodes]].join(', ')] };
      }),
    ]), writing),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

const sign = (isGained: boolean): string => (isGained ? 'gained' : 'lost');
const unsure = (row: { readonly unsure?: true }): string => (row.unsure ? ' (not sure)' : '');

/** Text of a cell: a bar in code ends the cell too (GitHub Flavored Markdown, Tables). */
const cellText = (text: string): string => markdownText(text).replace(/(?<!\\)\|/g, '\\|');

function table(title: string, columns: readonly string[], counted: string, plural: string, more: number, rows: readonly Row[], { nameOf, among, place }: TableWriting): MarkdownTable {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const isPlaced = rows.some(({ at }) => at !== undefined);
  const found = new Map<string, { readonly cells: readonly string[]; readonly bare: readonly string[]; readonly at: Location | undefined; readonly roots: Set<string>; readonly same: Set<string> }>();
  for (const { root, cells, at, namespace } of rows) {
    const bare = namespace === undefined ? cells : cells.map((cell) => cell.replaceAll(`${namespace}/`, '').replaceAll(`namespace ${namespace}`, 'its namespace'));
    const key = bare.join('\n');
    const known = found.get(key);
    if (known) {
      known.roots.add(nameOf(root));
      known.same.add(cells.join('\n'));
    } else found.set(key, { cells, bare, at, roots: new Set([nameOf(root)]), same: new Set([cells.join('\n')]) });
  }
  const lines = [...found.values()].map(({ cells, bare, at, roots, same }) => {
    // Where they differ by their namespaces only, these are what the environments stand for.
    const shown = same.size > 1 ? bare : cells;
    return line([...shown.map(cellText), ...isPlaced ? [place(at)] : [], among(roots)]);
  });
  const all = [...columns, ...isPlaced ? ['Because of'] : [], 'Environment'];
  return { heading: `\n#### ${title}\n\n${line(all)}\n${line(all.map(() => '---'))}`, counted, plural, rows: lines, more };
}
