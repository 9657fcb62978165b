import type { ImpactReport } from '../../impact/report.ts';
import { approvers } from '../../review/approvedBy.ts';
import { ownerCoverage, ownersText, type OwnerDemand } from '../../review/owners/index.ts';
import { count, excerpt, oneLine } from '../plainText.ts';
import type { Icon } from './labels.ts';
import type { PullRequestRecord } from './model.ts';
import { type TreeNode, failureNode, noteNode } from './nodes.ts';

/** Who owns what changes, and which of them have approved. Nothing where the repository names no owners. */
export function ownerNodes(id: string, { key, owners, files, reviews, impact }: PullRequestRecord): readonly TreeNode[] {
  if (owners.state === 'failed') return [failureNode(`${id}/owners`, owners.failure, { pullRequest: key, part: 'owners' })];
  if (owners.value?.file === undefined || files.value === undefined) return [];
  const { file } = owners.value;
  if (reviews.value === undefined) return [];
  const { demands, unowned } = ownerCoverage(file, files.value.files.map(({ path }) => path), { approvedBy: approvers(reviews.value), rules: undefined });
  return [
    ...demands.map((demand, index) => demandNode(`${id}/owners/${index}`, demand, impact.value)),
    ...(unowned.length > 0 && demands.length > 0 ? [noteNode(`${id}/owners/none`, `${count(unowned.length, 'changed file')} without an owner`, { id: 'circle-slash' })] : []),
    ...(files.value.missing > 0 ? [noteNode(`${id}/owners/missing`, `Owners of ${count(files.value.missing, 'file')} that the server did not list are not known`, { id: 'question' })] : []),
  ];
}

const icons: Readonly<Record<OwnerDemand['state'], Icon>> = {
  met: { id: 'pass', color: 'testing.iconPassed' },
  open: { id: 'circle-outline' },
  unknown: { id: 'question' },
};

function demandNode(id: string, demand: OwnerDemand, impact: ImpactReport | undefined): TreeNode {
  const { section, optional, required, owners, paths, approvedBy, state } = demand;
  const who = oneLine(ownersText(owners));
  const environments = environmentsOf(paths, impact);
  const word = state === 'met'
    ? approvedBy.length === 0 ? 'optional' : `approved by ${approvedBy.map((login) => `@${login}`).join(', ')}`
    : state === 'unknown' ? 'others have approved; who belongs to it is not known here'
      : `${optional ? 'may' : 'must'} approve${required > 1 ? ` (${approvedBy.length} of ${required})` : ''}`;
  const parts = [word, paths.length === 1 ? paths[0] ?? '' : count(paths.length, 'file'), environments.length === 0 ? '' : `changes ${environments.slice(0, 3).join(', ')}${environments.length > 3 ? ` and ${environments.length - 3} more` : ''}`];
  return {
    id,
    label: excerpt(section === '' ? who : `${section}: ${who}`),
    description: oneLine(parts.filter((part) => part !== '').join(' · ')),
    icon: icons[state],
    tooltip: [{ text: `${who} ${owners.length === 1 ? 'owns' : 'own'} what changes here`, strong: true }, ...paths.slice(0, 20).map((path) => ({ text: path })), ...(paths.length > 20 ? [{ text: `and ${paths.length - 20} more` }] : [])],
    spoken: `Owner ${who}: ${parts.filter((part) => part !== '').join(', ')}`,
    expansion: 'leaf',
  };
}

/** The environments that these files change, as far as the impact knows. */
function environmentsOf(paths: readonly string[], impact: ImpactReport | undefined): readonly string[] {
  const files = new Set(paths);
  return (impact?.roots ?? []).filter(({ changes }) => changes.some((change) => [change.at, ...change.fields.map(({ at }) => at)].some((at) => at !== undefined && files.has(at.file)))).map(({ root }) => oneLine(root.name));
}
