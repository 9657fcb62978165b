import { apiHistory, customApiHistory, replacementIn, type KubernetesVersion } from '../../../schema/index.ts';
import type { GroupVersionKind } from '../../../manifest/index.ts';
import { apiVersionOf, release } from './wording.ts';

/** That a version of a kind is deprecated or gone, and what takes its place: the end of a sentence, and one more. Undefined for what stays. */
export function goingVersion(gvk: GroupVersionKind, version: KubernetesVersion): string | undefined {
  const history = apiHistory(gvk);
  const { removed, deprecated } = history ?? {};
  if (history !== undefined) {
    const next = replacementIn(history, version.minor) ?? history.replacement;
    const then = next === undefined ? '' : ` ${next.kind === gvk.kind ? '' : `${next.kind} of `}${apiVersionOf(next)} takes its place.`;
    if (removed !== undefined && removed <= version.minor) return `which Kubernetes ${release(removed)} removed.${then}`;
    return deprecated !== undefined && deprecated <= version.minor ? `which is deprecated since Kubernetes ${release(deprecated)}.${then}` : undefined;
  }
  const custom = customApiHistory(gvk);
  if (custom === undefined) return undefined;
  const since = custom.removed === undefined ? `is deprecated${custom.deprecated === undefined || custom.deprecated === '' ? '' : ` since ${custom.project} ${custom.deprecated}`}` : `was removed in ${custom.project} ${custom.removed}`;
  return `which ${since}. ${custom.replacement.kind === gvk.kind ? '' : `${custom.replacement.kind} of `}${apiVersionOf(custom.replacement)} takes its place.`;
}
