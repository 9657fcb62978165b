import type { ObjectView } from '../../rule.ts';

/** Where an object has the spec of Jobs: a Job itself, or the template of a CronJob. */
export function jobSpecPath({ manifest: { gvk } }: ObjectView): string | undefined {
  if (gvk.group !== 'batch') return undefined;
  return gvk.kind === 'Job' ? 'spec' : gvk.kind === 'CronJob' ? 'spec.jobTemplate.spec' : undefined;
}

export function isCronJob({ manifest: { gvk } }: ObjectView): boolean {
  return gvk.group === 'batch' && gvk.kind === 'CronJob';
}
