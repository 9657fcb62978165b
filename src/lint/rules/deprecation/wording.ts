import type { GroupVersionKind } from '../../../manifest/index.ts';
import { apiHistory, type ApiHistory, type KubernetesVersion } from '../../../schema/index.ts';

/** `apps/v1`, or `v1` for the core group. */
export function apiVersionOf({ group, version }: Pick<GroupVersionKind, 'group' | 'version'>): string {
  return group === '' ? version : `${group}/${version}`;
}

/** `1.34` */
export function release(minor: number): string {
  return `1.${String(minor)}`;
}

/** Where to go from a kind that is going or gone: a sentence. */
export function advice(gvk: GroupVersionKind, history: ApiHistory, replacement: GroupVersionKind | undefined): string {
  if (gvk.kind === 'PodSecurityPolicy') return 'Use Pod Security admission: the label pod-security.kubernetes.io/enforce of the namespace.';
  const next = replacement ?? history.replacement;
  if (next === undefined) return 'Kubernetes names nothing that takes its place.';
  const what = `${next.kind === gvk.kind ? 'apiVersion: ' : `${next.kind} of `}${apiVersionOf(next)}`;
  const since = apiHistory(next)?.introduced;
  if (replacement === undefined) return `Its place is taken by ${what}${since === undefined ? '' : `, which comes with ${release(since)}`}.`;
  return `Use ${what}${since === undefined ? '' : `, there since ${release(since)}`}.`;
}

/** Said where the newest release stands in for one that nobody named. */
export function howToSay(version: KubernetesVersion): string {
  return version.assumed === true ? ' If your cluster is older, say its version in kubernetesVersion.' : '';
}
