import type { FieldChange, Impact, ImpactReport, ImpactSeverity, ObjectChange, RootImpact } from '../../impact/report.ts';
import type { JsonValue } from '../../manifest/node.ts';
// Not through the indexes: parsing and analyses belong to the engine's worker, and would be loaded with the sidebar.
import { secretText } from '../../impact/secretText.ts';
import { bySeverity, isSaid, worstOf } from '../../impact/severity.ts';
import { formatPath } from '../../manifest/path.ts';
import { placeOf, targetOf } from '../impact/place.ts';
import { count, excerpt, oneLine } from '../plainText.ts';
import { actionSign, objectName, severityIcon } from './labels.ts';
import { type TreeNode, failureNode, loadingIcon, noteNode } from './nodes.ts';
import type { Slot } from './slot.ts';

const actionWord: Readonly<Record<ObjectChange['action'], string>> = { create: 'created', change: 'changed', delete: 'deleted', replace: 'replaced' };

/** With more objects than this, environments are folded, so that the files below stay in sight. */
const foldedFrom = 12;
/** Objects of one severity that are listed before the page has to be read for the rest. */
const listed = 200;

/** Which objects are listed: all, or those with a danger or a warning. */
export type ImpactFilter = 'all' | 'dangerous';

const severities = ['danger', 'warning', 'notice', 'info'] as const;
const severityWord: Readonly<Record<ImpactSeverity, string>> = { danger: 'Danger', warning: 'Warning', notice: 'Notice', info: 'Info' };
const severityOf = (change: ObjectChange): ImpactSeverity => worstOf(change) ?? 'info';

function passes(change: ObjectChange, filter: ImpactFilter): boolean {
  return filter === 'all' || severityOf(change) === 'danger' || severityOf(change) === 'warning';
}

/** The node "Impact" of a pull request; `id` is that of the pull request's node. */
export function impactNode(id: string, pullRequest: string, impact: Slot<ImpactReport>, filter: ImpactFilter): TreeNode {
  const parent = `${id}/impact`;
  // Expanded from the start: the editor keeps a node as it was first drawn.
  const node: TreeNode = { id: parent, label: 'Impact', expansion: 'expanded', pullRequest };
  switch (impact.state) {
    case 'idle':
      return { ...node, icon: { id: 'pulse' }, action: { type: 'show-impact', pullRequest }, children: () => [noteNode(parent, 'Not computed yet')] };
    case 'loading':
      return { ...node, icon: { id: 'pulse' }, children: () => [noteNode(parent, 'Computing…', loadingIcon)] };
    case 'failed':
      return {
        ...node,
        description: 'unknown',
        icon: { id: 'question', color: 'list.warningForeground' },
        tooltip: [{ text: 'What this pull request does to the cluster is not known.', strong: true }, { text: impact.failure.message }, { text: impact.failure.advice }],
        spoken: `Impact unknown. ${impact.failure.message} ${impact.failure.advice}`,
        children: () => [failureNode(parent, impact.failure, { pullRequest, part: 'impact' })],
      };
    case 'ready': {
      const report = impact.value;
      return {
        ...node,
        description: report.headline,
        icon: severityIcon(report.risk),
        tooltip: [{ text: report.headline, strong: true }, { text: `${report.base} → ${report.head}` }, ...(report.complete ? [] : [{ text: 'Something could not be rendered, so this is not all.' }]), { text: 'Click to read the whole impact.' }],
        spoken: `Impact: ${report.headline}`,
        action: { type: 'show-impact', pullRequest },
        children: () => reportNodes(parent, pullRequest, report, filter),
      };
    }
  }
}

function reportNodes(parent: string, pullRequest: string, { roots }: ImpactReport, filter: ImpactFilter): readonly TreeNode[] {
  if (roots.length === 0) return [noteNode(parent, 'No manifest that is applied to a cluster changes')];
  const shown = roots.map((root) => ({ root, changes: root.changes.filter((change) => passes(change, filter)) }))
    .filter(({ root, changes }) => filter === 'all' || changes.length > 0 || root.problems.length > 0);
  const total = shown.reduce((sum, { changes }) => sum + changes.length, 0);
  const hidden = roots.reduce((sum, { changes }) => sum + changes.length, 0) - total;
  return [
    ...shown.map(({ root, changes }) => rootNode(parent, pullRequest, root, changes, total > foldedFrom)),
    ...(hidden === 0 ? [] : [{
      id: `${parent}/hidden`, label: `${count(hidden, 'object')} without danger or warning`, description: 'Click to show all', icon: { id: 'filter' },
      expansion: 'leaf', action: { type: 'show-all-impacts' },
    } as const]),
  ];
}

function rootNode(parent: string, pullRequest: string, impact: RootImpact, changes: readonly ObjectChange[], folded: boolean): TreeNode {
  const id = `${parent}/${impact.root.id}`;
  const groups = severities.map((severity) => ({ severity, changes: changes.filter((change) => severityOf(change) === severity) })).filter((group) => group.changes.length > 0);
  const counts = groups.filter(({ severity }) => severity !== 'info').map((group) => `${group.changes.length} ${group.severity}`);
  const target = targetOf(impact.root);
  const parts = [
    counts.length > 0 ? counts.join(', ') : count(changes.length, 'object'),
    impact.problems.length === 0 ? '' : count(impact.problems.length, 'problem'),
    impact.complete ? '' : 'incomplete',
    target,
  ].filter((part) => part !== '');
  return {
    id,
    label: oneLine(impact.root.name) || 'repository',
    description: oneLine(parts.join(' · ')),
    icon: impact.complete ? { id: ({ kustomize: 'layers', helm: 'package', plain: 'folder' } as const)[impact.root.type] } : { id: 'question', color: 'list.warningForeground' },
    tooltip: [{ text: placeOf(impact.root) }, { text: `${count(impact.changes.length, 'object')} changed, ${impact.unchanged} unchanged` }],
    expansion: folded ? 'collapsed' : 'expanded',
    children: () => [
      ...impact.problems.map((problem, index) => problemNode(`${id}/problem:${index}`, pullRequest, problem)),
      ...(changes.length === 0 && impact.problems.length === 0 ? [noteNode(id, 'No object changes here.')] : []),
      ...groups.map((group) => severityNode(id, pullRequest, group.severity, group.changes)),
    ],
  };
}

/** The objects of an environment whose worst consequence is of one severity. */
function severityNode(root: string, pullRequest: string, severity: ImpactSeverity, changes: readonly ObjectChange[]): TreeNode {
  const left = changes.length - listed;
  return {
    id: `${root}/${severity}`,
    label: `${severityWord[severity]} (${changes.length})`,
    icon: severityIcon(severity),
    spoken: `${severityWord[severity]}, ${count(changes.length, 'object')}`,
    expansion: severity === 'info' && changes.length > foldedFrom ? 'collapsed' : 'expanded',
    children: () => [
      ...changes.slice(0, listed).map((change) => changeNode(root, pullRequest, change)),
      ...(left <= 0 ? [] : [{ id: `${root}/${severity}/more`, label: `${count(left, 'more object')}`, description: 'Click to read the whole impact', expansion: 'leaf', action: { type: 'show-impact', pullRequest } } as const]),
    ],
  };
}

function problemNode(id: string, pullRequest: string, problem: RootImpact['problems'][number]): TreeNode {
  const where = problem.side === 'base' ? 'before the change' : 'after the change';
  const isNote = problem.code === 'fetched';
  return {
    id,
    label: oneLine(problem.message),
    description: problem.file === undefined ? where : `${oneLine(problem.file)}${problem.line === undefined ? '' : `:${problem.line + 1}`} · ${where}`,
    icon: isNote ? { id: 'info' } : { id: 'question', color: 'list.warningForeground' },
    tooltip: [{ text: problem.message, strong: true }, ...(isNote ? [] : [{ text: 'What stands there is not part of the impact.' }])],
    spoken: `${isNote ? 'Note' : 'Could not be rendered'}, ${where}: ${problem.message}`,
    expansion: 'leaf',
    ...(problem.need === undefined || problem.code === 'fetched' ? {} : { contextValue: 'needsFetch', pullRequest }),
    ...(problem.file === undefined ? {} : {
      action: { type: 'open-location', pullRequest, location: { side: problem.side, file: problem.file, certainty: problem.line === undefined ? 'file' : 'exact', ...(problem.line === undefined ? {} : { line: problem.line }) } },
    }),
  };
}

function changeNode(parent: string, pullRequest: string, change: ObjectChange): TreeNode {
  const { group, kind } = change.gvk;
  const id = `${parent}/${group}/${kind}/${change.namespace ?? ''}/${change.name}`;
  const severity = worstOf(change) ?? 'info';
  const impacts = change.impacts.filter((impact) => !isSaid(impact));
  const first = [...impacts].sort(bySeverity)[0];
  const parts = impacts.length + change.fields.length;
  return {
    id,
    // The name first: the lists of an environment are narrow, and namespace and kind repeat.
    label: `${actionSign[change.action]} ${oneLine(change.name)}`,
    description: [oneLine(kind), first === undefined ? fieldCount(change) : plainText(first.short ?? first.message)].filter((part) => part !== '').join(' · '),
    icon: severityIcon(severity),
    tooltip: [{ text: `${objectName(change)} is ${actionWord[change.action]}`, strong: true }, ...impacts.map((impact) => ({ text: impactText(impact) }))],
    spoken: `${objectName(change)} is ${actionWord[change.action]}. ${impacts.map(impactText).join(' ')}`,
    expansion: parts === 0 ? 'leaf' : 'collapsed',
    ...(change.at === undefined ? {} : { action: { type: 'open-location', pullRequest, location: change.at } }),
    children: () => [
      ...impacts.map((impact, index) => consequenceNode(`${id}/impact:${index}`, pullRequest, change, impact)),
      ...change.fields.map((field, index) => fieldNode(`${id}/field:${index}`, pullRequest, field)),
    ],
  };
}

function fieldCount({ fields }: ObjectChange): string {
  return fields.length === 0 ? '' : count(fields.length, 'field');
}

/** A sentence without the marks of code, which a tree does not draw. */
function plainText(sentence: string): string {
  return oneLine(sentence).replaceAll('`', '');
}

function consequenceNode(id: string, pullRequest: string, change: ObjectChange, impact: Impact): TreeNode {
  const paths = new Set(impact.paths.map(formatPath));
  const at = change.fields.find((field) => paths.has(formatPath(field.path)))?.at ?? change.at;
  return {
    id,
    label: impactText(impact),
    icon: severityIcon(impact.severity),
    tooltip: [{ text: impact.message, strong: true }, { text: impact.why }],
    spoken: `${impact.severity}: ${impactText(impact)} ${impact.why}`,
    expansion: 'leaf',
    ...(at === undefined ? {} : { action: { type: 'open-location', pullRequest, location: at } }),
  };
}

function fieldNode(id: string, pullRequest: string, field: FieldChange): TreeNode {
  const sign = { added: '+', changed: '~', removed: '−' }[field.kind];
  return {
    id,
    label: `${sign} ${oneLine(formatPath(field.path))}`,
    description: fieldText(field),
    icon: { id: 'circle-small' },
    spoken: `${formatPath(field.path)} ${field.kind}: ${fieldText(field)}`,
    expansion: 'leaf',
    ...(field.at === undefined ? {} : { action: { type: 'open-location', pullRequest, location: field.at } }),
  };
}

function fieldText(field: FieldChange): string {
  if (field.secret) return ['secret value, not shown', secretText(field)].filter((part) => part !== '').join(', ');
  if (field.content) return contentText(field.content);
  switch (field.kind) {
    case 'added':
      return valueText(field.after);
    case 'removed':
      return valueText(field.before);
    case 'changed':
      return `${valueText(field.before)} → ${valueText(field.after)}`;
  }
}

/** `port: 80 → 81, 2 more`: what differs in a text that holds JSON or YAML. */
function contentText([first, ...more]: readonly FieldChange[]): string {
  if (first === undefined) return 'the same content, written otherwise';
  return `${oneLine(formatPath(first.path))}: ${fieldText(first)}${more.length === 0 ? '' : `, ${more.length} more`}`;
}

function valueText(value: JsonValue | undefined): string {
  if (value === undefined) return '';
  return excerpt(typeof value === 'string' ? value : JSON.stringify(value));
}

function impactText(impact: Impact): string {
  const doubt = { certain: '', likely: ' (likely)', unknown: ' (cannot be known for sure)' }[impact.certainty];
  return `${plainText(impact.message)}${doubt}`;
}
