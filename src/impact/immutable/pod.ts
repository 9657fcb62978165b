import { sameJson } from '../../manifest/index.ts';
import type { SideObject } from '../changeSet.ts';
import { readList, readNumber } from '../json.ts';
import { affinityRefused } from './job.ts';
import type { FieldEdit } from './rule.ts';

/**
 * Of a pod's spec only images, a shorter activeDeadlineSeconds, more tolerations and fewer scheduling gates may change
 * (core validation, ValidatePodUpdate).
 */
export function podSpecRefused({ base, head, change }: FieldEdit): boolean {
  const [, field, , leaf] = change.path;
  if ((field === 'containers' || field === 'initContainers') && leaf === 'image') return false;
  if (field === 'activeDeadlineSeconds') {
    const before = readNumber(base.value, ['spec', 'activeDeadlineSeconds']) ?? Infinity;
    const after = readNumber(head.value, ['spec', 'activeDeadlineSeconds']);
    return after === undefined || after > before;
  }
  if (field === 'tolerations') return !containsAll(head, base, 'tolerations');
  // Before it is scheduled, a pod may ask for less: further labels of nodes (ValidatePodUpdate, schedulingGates).
  if (readList(base.value, ['spec', 'schedulingGates']).length > 0) {
    if (field === 'nodeSelector') return change.kind !== 'added';
    if (field === 'affinity' && change.path.length === 2) return change.kind !== 'added' || affinityRefused(base, head, change.path);
    if (field === 'affinity' && change.path.length === 3) return change.kind !== 'added' || change.path[2] !== 'nodeAffinity';
  }
  if (field === 'schedulingGates') return !containsAll(base, head, 'schedulingGates');
  return true;
}

/** Whether every item of the list in `part` is also in `whole`. */
function containsAll(whole: SideObject, part: SideObject, list: string): boolean {
  const all = readList(whole.value, ['spec', list]);
  return readList(part.value, ['spec', list]).every((item) => all.some((other) => sameJson(item, other)));
}
