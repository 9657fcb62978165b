import type { NetworkRow, PermissionRow, PostureRow } from './tableRows.ts';
import { enumerate } from './words.ts';

/** Whether something is there only after the change, or was only before. */
export function becomes({ after }: { readonly after: boolean }): 'gained' | 'lost' {
  return after ? 'gained' : 'lost';
}

/** `outside of the cluster → Deployment shop/web: TCP 80, through LoadBalancer Service shop/web`. */
export function networkText({ from, to, ports, through, unsure }: NetworkRow): string {
  return `${from} → ${to}: ${ports}${through === undefined ? '' : `, through ${through}`}${unsure ? ' (not sure)' : ''}`;
}

/** `ServiceAccount shop/web: get secrets in namespace shop; so it can read every Secret`. */
export function permissionText({ who, what, where, escalations, unsure }: PermissionRow): string {
  return `${who}: ${what} ${where}${escalations.length === 0 ? '' : ` (leads to: ${enumerate(escalations, 10)})`}${unsure ? ' (not sure)' : ''}`;
}

/** What a level is called: of pods that keep to no standard, `none kept (privileged)`. */
export function levelText(level: PostureRow['before']): string {
  return { privileged: 'privileged (no standard kept)', baseline: 'baseline', restricted: 'restricted', none: 'no workloads' }[level];
}

/** `rises`, `falls`; what comes new or goes away is neither. */
export function direction({ before, after }: PostureRow): 'falls' | 'rises' | 'new' | 'gone' {
  if (before === 'none') return 'new';
  if (after === 'none') return 'gone';
  const levels = ['privileged', 'baseline', 'restricted'];
  return levels.indexOf(after) < levels.indexOf(before) ? 'falls' : 'rises';
}

/** `Deployment web and 3 more`. */
export function workloadsText({ workloads, moreWorkloads = 0 }: PostureRow, limit = 4): string {
  return enumerate([...workloads, ...Array<string>(moreWorkloads).fill('')], limit);
}

/** `namespace shop`, where nothing says it `the namespace of the environment`. */
export function namespaceText(namespace: string | undefined): string {
  return namespace === undefined || namespace === '' ? 'no namespace named' : `namespace ${namespace}`;
}
