import type { GroupVersionKind, Path } from '../manifest/index.ts';
import { podSpecPath } from '../manifest/index.ts';
import { listKeys, type ComparedSchema } from '../schema/index.ts';

const pod: GroupVersionKind = { group: '', version: 'v1', kind: 'Pod' };

/**
 * How the items of a list are told apart: by Kubernetes' schema, by the definition of a custom kind, and in what custom kinds
 * share with the built-in ones (metadata, the spec of a pod) by Kubernetes' schema again. Undefined when nothing says.
 */
export function keysOf(gvk: GroupVersionKind, path: Path, schema: ComparedSchema | undefined): readonly string[] | 'set' | 'atomic' | undefined {
  const known = listKeys(gvk, path) ?? schema?.listKeys(path);
  if (known !== undefined) return known;
  if (path[0] === 'metadata') return listKeys(pod, path);
  const inner = podSpecPath(gvk);
  return inner?.every((step, index) => step === path[index]) ? listKeys(pod, ['spec', ...path.slice(inner.length)]) : undefined;
}
