import { locate } from './closure.ts';
import type { Root } from './rendered.ts';
import type { Side } from './side.ts';

/**
 * The folders of the kustomizations that nothing else includes. Where kustomizations include each other in a circle, one of
 * them stands for all, so that the circle is reported. Components alone are no roots: they only change what includes them.
 */
export function kustomizeRoots(side: Side): readonly string[] {
  const includes = new Map<string, readonly string[]>();
  for (const [folder, kustomization] of side.kustomizations) {
    includes.set(folder, kustomization.references.flatMap((reference) => {
      const target = locate(side, kustomization, reference);
      return target.type === 'kustomization' ? [target.path] : [];
    }));
  }
  const included = new Set([...includes.values()].flat());
  const candidates = [...side.kustomizations.values()].filter((one) => one.kind === 'Kustomization').map((one) => one.folder).sort();
  const roots = candidates.filter((folder) => !included.has(folder));
  const reached = new Set<string>();
  for (const root of roots) reach(root, includes, reached);
  for (const folder of candidates) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    reach(folder, includes, reached);
  }
  return roots.sort();
}

function reach(folder: string, includes: ReadonlyMap<string, readonly string[]>, reached: Set<string>): void {
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(includes.get(next) ?? []));
  }
}

/** The root at a folder, with the name that a person gives it. */
export function rootAt(type: Root['type'], path: string): Root {
  return { id: `${type}:${path}`, type, path, name: path === '' ? 'repository' : path };
}
