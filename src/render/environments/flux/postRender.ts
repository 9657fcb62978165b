import { isObject, parseYaml, sameJson, sourceText, toValue, valueAt } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue, Path } from '../../../manifest/index.ts';
import { parseApiVersion } from '../../../manifest/index.ts';
import { isList } from '../../../manifest/index.ts';
import { kustomizeFailed, timedOut } from '../../build.ts';
import type { BuildOptions } from '../../build.ts';
import type { RenderedObject, Trace } from '../../rendered.ts';
import { runEngine } from '../../wasm/renderer.ts';
import { placeAt } from '../place.ts';
import type { Declared } from '../deliverer.ts';
import type { Finished } from '../delivered.ts';
import { withValue } from './finish.ts';

/**
 * Changes what a chart gives by the post-renderers of a HelmRelease, one after the other: kustomizations with patches and images; see
 * the Flux documentation, Helm Releases, Post renderers. Rejects only when the signal aborts.
 */
export async function postRendered(objects: readonly RenderedObject[], postRenderers: readonly JsonObject[], declared: Declared, options: BuildOptions): Promise<Finished> {
  let current = objects;
  for (const [index, { kustomize }] of postRenderers.entries()) {
    if (!isObject(kustomize) || current.length === 0) continue;
    const path: Path = ['spec', 'postRenderers', index];
    const kustomization: JsonObject = { resources: ['input.yaml'], ...onlyLists(kustomize, ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'images']) };
    const input = current.map(({ value }) => JSON.stringify(value)).join('\n---\n');
    const result = await runEngine({ type: 'kustomization', root: '' }, new Map([['kustomization.yaml', JSON.stringify(kustomization)], ['input.yaml', input]]), options);
    const failed = result.type === 'timeout' ? timedOut(options, 'chart')
      : result.type === 'broken' ? kustomizeFailed('it needs more than 1 GB of memory', '/nowhere', '/repository')
        : result.response.error === undefined ? undefined : kustomizeFailed(result.response.error, '/nowhere', '/repository');
    if (failed !== undefined || result.type !== 'done') return { objects: [], problems: failed === undefined ? [] : [{ ...failed.problem, ...placeAt(declared, path) }], complete: false };
    current = read(result.output, current, declared, path);
  }
  return { objects: current, problems: [], complete: true };
}

function onlyLists(value: JsonObject, fields: readonly string[]): JsonObject {
  return Object.fromEntries(fields.flatMap((field): [string, JsonValue][] => {
    const list = value[field];
    if (!isList(list)) return [];
    return [[field, field === 'patchesStrategicMerge' ? list.map((one) => JSON.stringify(one)) : field === 'patchesJson6902' ? list.map((one) => (isObject(one) ? { ...one, patch: JSON.stringify(one['patch'] ?? []) } : one)) : list]];
  }));
}

/** What is as it was before comes from where it came from; for what differs only the post-renderer is known. */
function read(output: string, before: readonly RenderedObject[], declared: Declared, path: Path): readonly RenderedObject[] {
  const known = new Map(before.map((object) => [identity(object), object]));
  const changed: Trace = { certainty: 'file', ...placeAt(declared, path) };
  return parseYaml(sourceText(output)).flatMap((document) => {
    const value = document.root === undefined ? undefined : toValue(document.root);
    if (!isObject(value)) return [];
    const unknown: RenderedObject = { gvk: { group: '', version: '', kind: '' }, apiVersion: '', name: '', namespace: undefined, value: {}, trace: () => changed };
    const found = withValue(unknown, value, () => changed);
    const original = known.get(identity(found));
    if (original === undefined) return [found];
    return [withValue(original, value, (at) => {
      const [was, is] = [valueAt(original.value, at), valueAt(value, at)];
      return was !== undefined && is !== undefined && sameJson(was, is) ? original.trace(at) : at.length === 0 || (isObject(was) && isObject(is)) ? { ...original.trace(at), certainty: 'file' } : changed;
    })];
  });
}

function identity({ apiVersion, gvk, name, namespace }: RenderedObject): string {
  return [parseApiVersion(apiVersion).group, gvk.kind, namespace ?? '', name].join('\0');
}
