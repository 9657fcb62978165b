import { sameJson, type Path } from '../../manifest/index.ts';
import type { SideObject } from '../changeSet.ts';
import { read } from '../json.ts';
import type { FieldEdit } from './rule.ts';

/** Pod template fields that decide where pods run; they may change while a Job is suspended (batch validation, validatePodTemplateUpdate). */
const scheduling = [
  ['metadata', 'labels'], ['metadata', 'annotations'], ['spec', 'nodeSelector'], ['spec', 'tolerations'], ['spec', 'schedulingGates'],
  ['spec', 'affinity', 'nodeAffinity'],
];
const isAt = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);

/** The template is fixed, but for scheduling fields of a Job that is suspended, and the resources of its containers (since v1.36). */
export function jobTemplateRefused({ base, head, change }: FieldEdit): boolean {
  if (read(base.value, ['spec', 'suspend']) !== true) return true;
  const below = change.path.slice(2);
  if (isAt(below, ['spec', 'containers']) || isAt(below, ['spec', 'initContainers'])) return below[3] !== 'resources';
  if (isAt(below, ['spec', 'affinity']) && below.length === 2) return affinityRefused(base, head, change.path);
  return !scheduling.some((path) => isAt(below, path));
}

/** Where all of the affinity is new or gone: what it says about pods is fixed, what it says about nodes is not. */
export function affinityRefused(base: SideObject, head: SideObject, path: Path): boolean {
  return ['podAffinity', 'podAntiAffinity'].some((field) => !sameJson(read(base.value, [...path, field]), read(head.value, [...path, field])));
}

/** Completions are fixed, but for an Indexed Job whose parallelism becomes the same number (batch validation, validateCompletions). */
export function completionsRefused({ head }: FieldEdit): boolean {
  const spec = read(head.value, ['spec']);
  const completions = read(spec, ['completions']);
  if (read(spec, ['completionMode']) !== 'Indexed') return true;
  return completions === undefined || completions !== read(spec, ['parallelism']);
}
