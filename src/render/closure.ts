import type { Kustomization, Reference } from './kustomization.ts';
import { kustomizationNames } from './kustomization.ts';
import { howToFetch } from './fetched.ts';
import { leavesMount } from './mounts.ts';
import { remoteTarget } from './remoteTarget.ts';
import type { RenderProblem } from './rendered.ts';
import { inFolder, isRemote, isSafePath, isWithin, resolvePath } from './repositoryPath.ts';
import type { Side } from './side.ts';
import { entriesWithin, findInTree } from './treeIndex.ts';

/** Everything that building a kustomization reads. */
export interface Closure {
  /** Ids of the files, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders of the kustomizations, the root's included. */
  readonly folders: ReadonlySet<string>;
  /** What keeps it from being built; each names the line that asks for what cannot be had. */
  readonly problems: readonly RenderProblem[];
}

/** Finds the inputs of the kustomization of a folder on one side, through everything it includes. */
export function closureOf(side: Side, root: string): Closure {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const problems: RenderProblem[] = [];
  const stack: string[] = [];
  const plugins = new Set<string>();

  const addFile = (path: string, from: Kustomization, line: number): void => {
    const found = findInTree(side.index, path);
    if (found.type === 'file' && isSafePath(path)) files.set(path, found.entry.id);
    else if (found.type === 'file') problems.push({ code: 'unreadable', message: `The name of the file ${JSON.stringify(path)} cannot be written to disk safely, so the kustomization is not built. Rename the file.`, file: from.path, line });
  };

  const addPlugin = (path: string, from: Kustomization): void => {
    const plugin = side.plugins.get(path);
    if (plugin === undefined || plugins.has(`${from.folder}\0${path}`)) return;
    plugins.add(`${from.folder}\0${path}`);
    if (plugin.helmLine !== undefined) problems.push(helmProblem(path, plugin.helmLine));
    for (const reference of plugin.references) follow(reference, from, path);
  };

  /** `file` is where the reference is written: the kustomization, or a configuration that it names. */
  const follow = (reference: Reference, from: Kustomization, file = from.path): void => {
    const target = locate(side, from, reference);
    switch (target.type) {
      case 'problem':
        problems.push({ ...target.problem, file, line: reference.line });
        return;
      case 'file':
        addFile(target.path, from, reference.line);
        if (reference.use === 'plugin') addPlugin(target.path, from);
        return;
      case 'tree':
        for (const { path } of entriesWithin(side.index, target.path)) addFile(path, from, reference.line);
        return;
      case 'kustomization': {
        const circle = stack.indexOf(target.path);
        if (circle >= 0) problems.push({ ...circularProblem([...stack.slice(circle), target.path]), file, line: reference.line });
        else visit(target.path);
        if (reference.use === 'plugin') for (const path of side.plugins.keys()) if (isWithin(path, target.path)) addPlugin(path, from);
        return;
      }
      case 'nothing':
        return;
    }
  };

  const visit = (folder: string): void => {
    const kustomization = side.kustomizations.get(folder);
    if (kustomization === undefined || folders.has(folder)) return;
    folders.add(folder);
    stack.push(folder);
    for (const name of kustomizationNames) addFile(inFolder(folder, name), kustomization, 0);
    if (kustomization.problem !== undefined) problems.push({ code: 'yaml', message: `The kustomization cannot be read: ${kustomization.problem.message}`, file: kustomization.path, line: kustomization.problem.line });
    if (kustomization.helmLine !== undefined) problems.push(helmProblem(kustomization.path, kustomization.helmLine));
    for (const reference of kustomization.references) follow(reference, kustomization);
    stack.pop();
  };

  visit(root);
  return { files, folders, problems };
}

export type Target =
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'kustomization'; readonly path: string }
  /** All files below a folder. */
  | { readonly type: 'tree'; readonly path: string }
  | { readonly type: 'nothing' }
  | { readonly type: 'problem'; readonly problem: Pick<RenderProblem, 'code' | 'message' | 'need'> };

/** What a reference leads to, in the way kustomize looks for it, but never outside the tree. */
export function locate(side: Side, from: Kustomization, reference: Reference): Target {
  const { use, field } = reference;
  const written = reference.address ?? reference.written;
  const optional = use === 'optional' || use === 'chart';
  const path = resolvePath(from.folder, reference.written);
  const found = path === undefined ? undefined : findInTree(side.index, path);
  const url = /^\w[\w+.-]*:\/\//.test(reference.written);
  if (path !== undefined && reference.address === undefined && leavesMount(from.folder, path)) {
    return optional ? { type: 'nothing' } : problem('outside-repository', `"${field}" names ${written}, which leads out of the repository that this was fetched from. kustomize refuses that.`);
  }
  if (path !== undefined && found?.type === 'file' && !url && use !== 'component') return { type: 'file', path };
  if (optional) return use === 'chart' && path !== undefined && found?.type === 'folder' ? { type: 'tree', path } : { type: 'nothing' };
  if (isRemote(reference.written)) return remoteProblem(written);
  if (path === undefined || found === undefined) {
    return problem('outside-repository', `"${field}" names ${written}, which leads out of the repository. Nothing outside is read, so this kustomization is not built. Move what it needs into the repository.`);
  }
  switch (found.type) {
    case 'link':
      return problem('unreadable', `"${field}" names ${written}, but ${found.entry.path} is a ${found.entry.type === 'symlink' ? 'symbolic link' : 'submodule'}, which is not followed. This kustomization is not built. Name the real path instead.`);
    case 'missing':
      return problem('missing-file', `"${field}" names ${written}, but ${path} does not exist in ${side.index.label}. Without it the kustomization cannot be built, and a controller would fail the same way. Add it, correct the path, or remove this line.`);
    case 'file':
      return problem('missing-file', `"${field}" names ${written}, which is a file, but a folder with a kustomization is needed here. Name its folder.`);
    case 'folder':
      if (use === 'file') return problem('missing-file', `"${field}" names ${written}, which is a folder, but a file is needed here. Name a file in it.`);
      if (!side.kustomizations.has(path)) return problem('missing-file', `"${field}" names the folder ${written}, but it has no kustomization.yaml in ${side.index.label}, so kustomize cannot include it. Add one there, or name the folder's files one by one.`);
      return { type: 'kustomization', path };
  }
}

function problem(code: RenderProblem['code'], message: string): Target {
  return { type: 'problem', problem: { code, message } };
}

function remoteProblem(written: string): Target {
  const need = remoteTarget(written)?.need;
  const what = `Not rendered: needs ${written}, which is on another server.`;
  return need === undefined
    ? problem('remote-base', `${what} Nothing is fetched during a review. Copy what it names into the repository to see its impact here.`)
    : { type: 'problem', problem: { code: 'remote-base', message: `${what} ${howToFetch}, or copy what it names into the repository.`, need } };
}

function circularProblem(folders: readonly string[]): Pick<RenderProblem, 'code' | 'message'> {
  const names = folders.map((folder) => folder || 'the repository');
  return { code: 'circular', message: `These kustomizations include each other in a circle: ${names.join(' → ')}. Such a kustomization can never be built. Remove one of the references.` };
}

function helmProblem(file: string, line: number): RenderProblem {
  return { code: 'helm', message: 'Helm charts are not rendered yet, so what this kustomization gives with its chart is not known. Render it with "kustomize build --enable-helm" to see the result.', file, line };
}
