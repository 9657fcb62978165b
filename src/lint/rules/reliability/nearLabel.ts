import { isObject, type JsonValue } from '../../../manifest/index.ts';
import { nearestName } from '../../missingObject.ts';
import type { SetPod } from '../../objectSet.ts';

/** A label of a selector that no pod has, and the nearest value that pods have under the same key. */
export function nearLabel(matchLabels: JsonValue | undefined, pods: readonly SetPod[]): { readonly key: string; readonly value: string } | undefined {
  if (!isObject(matchLabels)) return undefined;
  for (const [key, value] of Object.entries(matchLabels)) {
    if (typeof value !== 'string' || pods.some(({ labels }) => labels[key] === value)) continue;
    const near = nearestName(value, [...new Set(pods.map(({ labels }) => labels[key]).filter((label) => typeof label === 'string'))]);
    if (near !== undefined) return { key, value: near };
  }
  return undefined;
}
