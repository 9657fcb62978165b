import { createHash } from 'node:crypto';
import { nodeAt } from '../manifest/index.ts';
import { locate } from './closure.ts';
import type { Closure } from './closure.ts';
import type { Contents } from './contents.ts';
import { inFolder } from './repositoryPath.ts';
import type { Side } from './side.ts';

/** What a kustomization is without its remote bases. */
export interface WithoutRemotes {
  readonly closure: Closure;
  /** What is not there, as written. */
  readonly missing: readonly string[];
}

/** A folder that stands where a remote base stood; shorter than any address, so that nothing else in the text moves. */
const placeholderAt = (index: number): string => `.p${index}`;
/** Something that changes nothing and is not empty, which kustomize would refuse. */
const emptyBase = 'commonAnnotations: {not: fetched}\n';

/**
 * Leaves out the remote bases and components, which are never fetched, so that the rest can be built: what the repository itself says
 * is known then. Undefined where something else is missing too, or where a remote place is more than a base.
 */
export function withoutRemotes(side: Side, closure: Closure, contents: Contents): WithoutRemotes | undefined {
  if (closure.problems.length === 0 || closure.problems.some(({ code }) => code !== 'remote-base')) return undefined;
  const files = new Map(closure.files);
  const missing: string[] = [];
  for (const folder of closure.folders) {
    const kustomization = side.kustomizations.get(folder);
    if (kustomization?.root === undefined) continue;
    const remotes = kustomization.references.filter((reference) => {
      const target = locate(side, kustomization, reference);
      return target.type === 'problem' && target.problem.code === 'remote-base';
    });
    if (remotes.length === 0) continue;
    let { text } = kustomization.source;
    for (const [index, { use, path, written }] of remotes.entries()) {
      const placeholder = placeholderAt(index);
      const range = use === 'resource' || use === 'component' ? nodeAt(kustomization.root, path)?.range : undefined;
      if (range === undefined || range.end - range.start < placeholder.length || text.slice(range.start, range.end).includes('\n')) return undefined;
      text = text.slice(0, range.start) + placeholder.padEnd(range.end - range.start) + text.slice(range.end);
      missing.push(written);
      const base = use === 'component' ? `apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\n${emptyBase}` : emptyBase;
      files.set(inFolder(inFolder(folder, placeholder), 'kustomization.yaml'), put(contents, base));
    }
    files.set(kustomization.path, put(contents, text));
  }
  // A remote place in the configuration of a plugin is in none of the kustomizations' own lists.
  return missing.length < closure.problems.length ? undefined : { closure: { ...closure, files, problems: [] }, missing: [...new Set(missing)].sort() };
}

function put(contents: Contents, text: string): string {
  const id = `local:${createHash('sha256').update(text).digest('hex')}`;
  contents.set(id, text);
  return id;
}
