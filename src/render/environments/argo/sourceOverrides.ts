import { isObject, parseYaml, positionAt, sourceText, toValue } from '../../../manifest/index.ts';
import type { JsonObject, JsonValue } from '../../../manifest/index.ts';
import type { RenderProblem } from '../../rendered.ts';
import { inFolder } from '../../repositoryPath.ts';
import type { Surroundings } from '../deliverer.ts';

/**
 * A source with what `.argocd-source.yaml` and `.argocd-source-<application>.yaml` of its folder say: see the Argo CD documentation,
 * Parameter Overrides, "Store Overrides In Git". They change how it is rendered, and not what.
 */
export async function overridden(source: JsonObject, folder: string, application: string, { side, read }: Surroundings): Promise<{ readonly source: JsonObject; readonly changed: readonly string[] } | { readonly problem: RenderProblem }> {
  const files = ['.argocd-source.yaml', `.argocd-source-${application}.yaml`].map((name) => inFolder(folder, name)).filter((path) => side.index.entries.get(path)?.type === 'file');
  if (files.length === 0) return { source, changed: [] };
  const texts = await read(files);
  let merged: JsonObject = source;
  const changed: string[] = [];
  for (const file of files) {
    const text = sourceText(texts.get(file) ?? '');
    const documents = parseYaml(text);
    const broken = documents.flatMap(({ problems }) => problems)[0];
    if (broken !== undefined) return { problem: { code: 'yaml', message: `Not rendered, since ${file} cannot be read, and Argo CD would fail the same way: ${broken.message}`, file, line: positionAt(text, broken.range.start).line } };
    const root = documents.find((document) => document.root !== undefined)?.root;
    const patch = root === undefined ? undefined : toValue(root);
    if (!isObject(patch)) continue;
    changed.push(...Object.keys(patch));
    merged = mergePatch(merged, patch);
  }
  const { repoURL, path, targetRevision, chart } = source;
  return { source: { ...merged, ...(repoURL === undefined ? {} : { repoURL }), ...(path === undefined ? {} : { path }), ...(targetRevision === undefined ? {} : { targetRevision }), ...(chart === undefined ? {} : { chart }) }, changed };
}

/** RFC 7386. */
function mergePatch(target: JsonObject, patch: JsonObject): JsonObject {
  const result = new Map<string, JsonValue>(Object.entries(target));
  for (const [key, value] of Object.entries(patch)) {
    const before = result.get(key);
    if (value === null) result.delete(key);
    else result.set(key, isObject(value) ? mergePatch(isObject(before) ? before : {}, value) : value);
  }
  return Object.fromEntries(result);
}
