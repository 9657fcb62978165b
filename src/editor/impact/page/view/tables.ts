import { visible } from '../../../../impact/document/escape.ts';
import type { RootImpact } from '../../../../impact/report.ts';
import { becomes, direction, levelText, namespaceText, networkText, permissionText, workloadsText } from '../../../../impact/rowWords.ts';
import type { NetworkRow, PermissionRow, PostureRow } from '../../../../impact/tableRows.ts';
import { causeCell } from './cause.ts';
import { element, type Child } from './dom.ts';
import { severityIcon } from './icons.ts';
import { perEnvironment, type Section } from './perEnvironment.ts';
import type { OpenSource } from './source.ts';
import { difference, table } from './table.ts';

/** Who can talk to whom after the change and could not before, or the other way. */
export function networkSection(roots: readonly RootImpact[], open: OpenSource): Section | undefined {
  return perEnvironment<NetworkRow>(roots, {
    id: 'network', title: 'Who can talk to whom',
    lead: 'By the network policies, Services, Ingresses and routes that are rendered here; those of other tools are not seen.',
    itemsOf: ({ network = [] }) => network,
    textOf: networkText,
    summaryOf: (rows, { rowsLeft }) => gainedAndLost(rows, 'connection', rowsLeft?.network),
    draw: (rows, root, heading) => table(heading, ['Connection', 'From', 'To', 'Ports', 'Because of'], rows.map((row) => () => [
      difference(row.after), named(row.from), named(row.to),
      [visible(row.ports), row.through === undefined ? undefined : element('span', { class: 'beside' }, `through ${visible(row.through)}`), unsure(row)],
      causeCell(row, root, open),
    ]), left(root.rowsLeft?.network)),
  });
}

/** Who can do what through the API server after the change and could not before, or the other way. */
export function permissionSection(roots: readonly RootImpact[], open: OpenSource): Section | undefined {
  return perEnvironment<PermissionRow>(roots, {
    id: 'permissions', title: 'Who can do what',
    lead: 'By the roles and bindings that are rendered here; those of other tools are not seen.',
    itemsOf: ({ permissions = [] }) => permissions,
    textOf: permissionText,
    summaryOf: (rows, { rowsLeft }) => {
      const leading = rows.filter(({ after, escalations }) => after && escalations.length > 0).length;
      return [gainedAndLost(rows, 'right', rowsLeft?.permissions), leading === 0 ? '' : `; ${leading} ${leading === 1 ? 'leads' : 'lead'} to further rights`];
    },
    draw: (rows, root, heading) => table(heading, ['Right', 'Who', 'What', 'Where', 'Because of'], rows.map((row) => () => [
      difference(row.after),
      [named(row.who), row.workloads.length === 0 ? undefined : element('span', { class: 'beside' }, `runs ${row.workloads.slice(0, 3).map(visible).join(', ')}${row.workloads.length > 3 ? ` and ${row.workloads.length - 3} more` : ''}`)],
      [visible(row.what), escalations(row), unsure(row)],
      visible(row.where.replace(/^in /, '')),
      causeCell(row, root, open),
    ]), left(root.rowsLeft?.permissions)),
  });
}

/** The Pod Security Standard that the workloads of each namespace keep to. */
export function postureSection(roots: readonly RootImpact[], open: OpenSource): Section | undefined {
  return perEnvironment<PostureRow>(roots, {
    id: 'posture', title: 'Pod Security',
    lead: 'The Pod Security Standard that all workloads of a namespace keep to: restricted is the strictest, privileged is none.',
    itemsOf: ({ posture = [] }) => posture,
    textOf: (row) => `${row.namespace} ${row.before} ${row.after} ${row.workloads.join(' ')}`,
    summaryOf: (rows) => (['falls', 'rises', 'new', 'gone'] as const).flatMap((way) => {
      const number = rows.filter((row) => direction(row) === way).length;
      return number === 0 ? [] : [`${number} ${number === 1 ? 'namespace' : 'namespaces'} ${{ falls: number === 1 ? 'falls' : 'fall', rises: number === 1 ? 'rises' : 'rise', new: 'with new workloads', gone: 'without workloads now' }[way]}`];
    }).join(', '),
    draw: (rows, root, heading) => table(heading, ['Namespace', 'Before', 'After', 'Workloads at that level', 'Because of'], rows.map((row) => () => [
      visible(row.namespace === '' ? namespaceText(undefined) : row.namespace),
      levelText(row.before),
      [direction(row) === 'falls' || row.after === 'privileged' ? [severityIcon(row.after === 'privileged' ? 'warning' : 'notice'), ' '] : undefined, levelText(row.after), ['falls', 'rises'].includes(direction(row)) ? ` (${direction(row)})` : undefined],
      visible(workloadsText(row)),
      causeCell(row, root, open),
    ])),
  });
}

/** Names up to this length stay on one line. */
const wholeName = 34;

/** `Deployment shop/web`, of which the name is not broken at its hyphens where there is room for it. */
function named(text: string): Child {
  const [, kind, name] = /^(\S+) (\S+\/\S+)$/.exec(visible(text)) ?? [];
  return kind === undefined || name === undefined || name.length > wholeName ? visible(text) : [`${kind} `, element('span', { class: 'whole-name' }, name)];
}

/** `2 connections: 1 gained, 1 lost`. */
function gainedAndLost(rows: readonly { readonly after: boolean }[], what: string, more = 0): string {
  const number = (which: 'gained' | 'lost'): number => rows.filter((row) => becomes(row) === which).length;
  const [gained, lost] = [number('gained'), number('lost')];
  const parts = [...gained > 0 ? [`${gained} gained`] : [], ...lost > 0 ? [`${lost} lost`] : []];
  return `${rows.length} ${what}${rows.length === 1 ? '' : 's'}: ${parts.join(', ')}${more > 0 ? `; ${more} more are not shown` : ''}`;
}

function escalations({ escalations: list }: PermissionRow): Child {
  return list.length === 0 ? undefined : element('span', { class: 'beside escalation' }, severityIcon('warning'), ` leads to: ${list.join(', ')}`);
}

function unsure(row: { readonly unsure?: true }): Child {
  return row.unsure && element('span', { class: 'beside' }, severityIcon('unknown'), ' not sure: part of it is not known here');
}

/** How many rows a table leaves out, and how to see them. */
function left(number: number | undefined): Child {
  return number === undefined ? undefined : element('p', { class: 'left-out' }, `${number} more ${number === 1 ? 'row is' : 'rows are'} not shown, since a table is cut at 500. All of them: `, element('code', {}, 'gitops-review impact --base REF --all-rows --format json'));
}
