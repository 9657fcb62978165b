import { createHash } from 'node:crypto';
import { nodeAt, positionAt } from '../manifest/index.ts';
import type { Closure } from './closure.ts';
import type { Contents } from './contents.ts';
import { placeInWords } from './fetched.ts';
import type { Fetched, Need } from './fetched.ts';
import { kustomizationNames } from './kustomization.ts';
import type { Kustomization, KustomizationContent, Reference } from './kustomization.ts';
import { Mounts, mountOf, withHidden } from './mounts.ts';
import type { Mount } from './mounts.ts';
import type { RenderedObject, RenderedRoot, RenderProblem, Trace } from './rendered.ts';
import { remoteTarget } from './remoteTarget.ts';
import { baseName, inFolder, resolvePath } from './repositoryPath.ts';
import { readKustomizations, readPlugins } from './side.ts';
import type { Plugin, Side } from './side.ts';
import { entriesWithin } from './treeIndex.ts';

/** What one side takes from what was fetched. */
export interface FetchedSide {
  readonly mounts: Mounts;
  /** Puts a place in, with the kustomizations of one of its folders and what they name. */
  readonly open: (need: Need, path: string) => Promise<Mount | undefined>;
  /** A kustomization with the paths to what was fetched in the place of addresses, as far as it was put in. */
  readonly local: <Content extends KustomizationContent>(kustomization: Content, folder: string) => Content;
}

/** Reads what was fetched for the kustomizations of a side. `own` is changed: it gets the paths to what was fetched. */
export async function withFetched(side: Side, own: Map<string, Kustomization>, fetched: Fetched, contents: Contents, signal: AbortSignal | undefined): Promise<Side> {
  const mounts = new Mounts(fetched);
  const theirs = new Map<string, Kustomization>();
  const plugins = new Map<string, Plugin>();
  const index = mounts.over(side.index);
  const tree = mounts.overTree(side.tree);
  const places = new Map<string, string>();
  const read = new Set<string>();

  const local = <Content extends KustomizationContent>(kustomization: Content, folder: string): Content => {
    const references = kustomization.references.map((reference) => {
      const place = reference.path.length === 0 ? undefined : places.get(reference.written);
      return place === undefined ? reference : { ...reference, written: relativePath(folder, place), address: reference.written };
    });
    return references.some(({ address }) => address !== undefined) ? { ...kustomization, references } : kustomization;
  };

  const openAddress = async (written: string): Promise<void> => {
    const target = places.has(written) ? undefined : remoteTarget(written);
    const mount = target === undefined ? undefined : await open(target.need, target.path);
    if (target !== undefined && mount !== undefined) places.set(written, inFolder(mount.folder, target.path).replace(/\/$/, ''));
  };

  const openAddresses = async ({ references }: KustomizationContent): Promise<void> => {
    for (const { written, path } of references) if (path.length > 0) await openAddress(written);
  };

  /** The kustomizations of a folder of a place, with those that they name in it. */
  const readFolder = async (mount: Mount, folder: string, whole: boolean): Promise<void> => {
    const files = whole ? entriesWithin(index, folder).filter(({ path, type }) => type === 'file' && kustomizationNames.has(baseName(path)))
      : [...kustomizationNames].flatMap((name) => index.entries.get(inFolder(folder, name)) ?? []);
    const found = await readKustomizations(tree, index, files.filter(({ path, type }) => type === 'file' && !read.has(path)), contents, signal);
    for (const { path } of files) read.add(path);
    for (const [path, plugin] of await readPlugins(tree, index, found, contents, signal)) plugins.set(path, plugin);
    for (const [at, kustomization] of found) theirs.set(at, kustomization);
    for (const [at, kustomization] of found) {
      await openAddresses(kustomization);
      theirs.set(at, local(kustomization, at));
      for (const { written, use } of kustomization.references) {
        const named = use === 'resource' || use === 'component' || use === 'plugin' ? resolvePath(at, written) : undefined;
        if (named !== undefined && mountOf(named) === mount.folder && !theirs.has(named) && index.folders.has(named)) await readFolder(mount, named, false);
      }
    }
  };

  const open = async (need: Need, path: string): Promise<Mount | undefined> => {
    const mount = await mounts.mount(need, signal);
    if (mount !== undefined) await readFolder(mount, path === '' ? mount.folder : inFolder(mount.folder, path), true);
    return mount;
  };

  for (const kustomization of own.values()) await openAddresses(kustomization);
  for (const [folder, kustomization] of own) own.set(folder, local(kustomization, folder));
  return { tree, index, kustomizations: withHidden(side.kustomizations, theirs), plugins: withHidden(side.plugins, plugins), fetched: { mounts, open, local } };
}

function relativePath(from: string, to: string): string {
  const [start, end] = [from === '' ? [] : from.split('/'), to.split('/')];
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared += 1;
  return [...start.slice(shared).map(() => '..'), ...end.slice(shared)].join('/');
}

/** The closure as kustomize is given it: with paths in the place of the addresses of what was fetched. */
export function withLocalPaths(side: Side, closure: Closure, contents: Contents): Closure {
  const files = new Map(closure.files);
  for (const folder of closure.folders) {
    const kustomization = side.kustomizations.get(folder);
    const references = kustomization?.references.filter(({ address }) => address !== undefined) ?? [];
    const id = kustomization && files.get(kustomization.path);
    const text = id === undefined ? undefined : contents.get(id);
    if (kustomization?.root === undefined || references.length === 0 || text === undefined) continue;
    // kustomize takes a single file from below the kustomization only, unless it is one that it fetches itself.
    const beside = references.map((reference) => {
      const path = resolvePath(folder, reference.written) ?? '';
      const isFile = side.fetched?.mounts.at(path)?.need.type === 'file';
      const content = closure.files.get(path);
      if (!isFile || content === undefined) return reference;
      const name = `.fetched-${mountOf(path)?.slice(-12) ?? ''}-${baseName(path)}`;
      files.set(inFolder(folder, name), content);
      return { ...reference, written: name };
    });
    const local = rewritten(text, kustomization, beside);
    const own = `local:${createHash('sha256').update(local).digest('hex')}`;
    contents.set(own, local);
    files.set(kustomization.path, own);
  }
  return { ...closure, files };
}

function rewritten(text: string, { root }: Kustomization, references: readonly Reference[]): string {
  const places = references.flatMap(({ path, written, address = '' }) => {
    const node = root === undefined ? undefined : nodeAt(root, path);
    return node?.kind === 'scalar' ? [{ range: node.range, instead: JSON.stringify(node.text.replace(address, () => written)) }] : [];
  });
  return places.sort((a, b) => b.range.start - a.range.start).reduce((all, { range, instead }) => all.slice(0, range.start) + instead + all.slice(range.end), text);
}

/**
 * Traces into what was fetched lead to the line of the repository that names it: it is the line that a change is made in. So do the
 * problems. `entrance` is where the root itself is named, of one that was fetched.
 */
export function tracedHome(rendered: RenderedRoot, side: Side, folders: Iterable<string>, entrance: Trace = { certainty: 'unknown' }): RenderedRoot {
  if (side.fetched === undefined) return rendered;
  const homes = homesOf(side, folders);
  const homeOf = (file: string | undefined): Trace | undefined => {
    const mount = file === undefined ? undefined : mountOf(file);
    return mount === undefined ? undefined : homes.get(mount) ?? entrance;
  };
  if (homes.size === 0 && entrance.certainty === 'unknown' && !rendered.problems.some(({ file }) => homeOf(file) !== undefined)) return rendered;
  const objects = rendered.objects.map((object): RenderedObject => ({ ...object, trace: (path) => {
    const found = object.trace(path);
    return homeOf(found.file) ?? found;
  } }));
  const problems = rendered.problems.map((problem): RenderProblem => {
    const home = homeOf(problem.file);
    if (home === undefined) return problem;
    const { code, message, need } = problem;
    return { code, message, ...(need && { need }), ...(home.file === undefined ? {} : { file: home.file }), ...(home.line === undefined ? {} : { line: home.line }) };
  });
  return { ...rendered, objects, problems };
}

/** Where each mount is named in the repository, itself or by what names it. */
function homesOf(side: Side, folders: Iterable<string>): ReadonlyMap<string, Trace> {
  const homes = new Map<string, Trace>();
  const waiting = [...folders].flatMap((folder) => side.kustomizations.get(folder) ?? []);
  for (let found = true; found;) {
    found = false;
    for (const { folder, path: file, references, source, root } of waiting) {
      const inside = mountOf(folder);
      for (const { written, address, path, line } of references) {
        const mount = address === undefined ? undefined : mountOf(resolvePath(folder, written) ?? '');
        if (mount === undefined || homes.has(mount)) continue;
        const range = root === undefined ? undefined : nodeAt(root, path)?.range;
        const home: Trace | undefined = inside === undefined ? { certainty: 'file', file, line: range === undefined ? line : positionAt(source, range.start).line, ...(range && { range }) } : homes.get(inside);
        if (home === undefined) continue;
        homes.set(mount, home);
        found = true;
      }
    }
  }
  return homes;
}

/** What the places that a root is made of were resolved to, where asking again may give something else. */
export function fetchedNotes(side: Side, paths: Iterable<string>, place: Pick<RenderProblem, 'file' | 'line'>): readonly RenderProblem[] {
  return (side.fetched?.mounts.of(paths) ?? []).filter(({ place: { isFloating } }) => isFloating).map(({ need, place: fetched }) => ({
    code: 'fetched' as const,
    message: `Rendered from what was fetched: ${placeInWords(need, fetched)}. A controller may get something newer.`,
    need,
    ...place,
  }));
}
