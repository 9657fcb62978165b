import { read } from '../json.ts';
import type { FieldEdit } from './rule.ts';

/** Pod template fields that decide where pods run; they may change while a Job is suspended (batch validation, validatePodTemplateUpdate). */
const scheduling = [
  ['metadata', 'labels'], ['metadata', 'annotations'], ['spec', 'nodeSelector'], ['spec', 'tolerations'], ['spec', 'schedulingGates'],
  ['spec', 'affinity', 'nodeAffinity'],
];

/** The template is fixed, but for scheduling fields of a Job that is suspended. */
export function jobTemplateRefused({ base, change }: FieldEdit): boolean {
  const below = change.path.slice(2);
  const isScheduling = scheduling.some((path) => path.every((step, index) => below[index] === step));
  return !(isScheduling && read(base.value, ['spec', 'suspend']) === true);
}

/** Completions are fixed, but for an Indexed Job whose parallelism becomes the same number (batch validation, validateCompletions). */
export function completionsRefused({ head }: FieldEdit): boolean {
  const spec = read(head.value, ['spec']);
  const completions = read(spec, ['completions']);
  if (read(spec, ['completionMode']) !== 'Indexed') return true;
  return completions === undefined || completions !== read(spec, ['parallelism']);
}
