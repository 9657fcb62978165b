import picomatch from 'picomatch';
import { parseManifestFile } from '../../manifest/index.ts';
import { contentOf } from '../contents.ts';
import type { Contents } from '../contents.ts';
import { maxObjects } from '../kustomizeRoot.ts';
import { plainObject, yamlProblems } from '../plain.ts';
import type { RenderedObject, RenderProblem } from '../rendered.ts';
import { folderOf } from '../repositoryPath.ts';
import type { Side } from '../side.ts';
import { entriesWithin } from '../treeIndex.ts';
import type { DirectorySource, Finished } from './delivered.ts';

/** The files of a plain folder that are applied: see the Argo CD documentation, Directory. */
export function directoryFiles(side: Side, { path: folder, recurse, include, exclude }: DirectorySource): readonly string[] {
  const below = folder === '' ? 0 : folder.length + 1;
  const matcher = (glob: string | undefined): ((path: string) => boolean) | undefined => (glob === undefined || glob === '' ? undefined : picomatch(glob, { bash: true, dot: true }));
  const included = matcher(include);
  const excluded = matcher(exclude);
  return entriesWithin(side.index, folder).map(({ path }) => path).filter((path) => {
    if (!/\.(ya?ml|json|jsonnet)$/.test(path) || (!recurse && folderOf(path) !== folder)) return false;
    const relative = path.slice(below);
    return excluded?.(relative) !== true && included?.(relative) !== false;
  }).sort();
}

/** The objects of a plain folder's files. The contents must have been loaded. */
export function renderDirectory(side: Side, paths: readonly string[], contents: Contents): Finished {
  const objects: RenderedObject[] = [];
  const problems: RenderProblem[] = [];
  for (const path of paths) {
    if (side.index.entries.get(path)?.type !== 'file') {
      problems.push({ code: 'unreadable', message: `${path} is a link, which is not followed, so what it names is not shown. Put the file itself here.`, file: path });
      continue;
    }
    if (path.endsWith('.jsonnet')) {
      problems.push({ code: 'not-known-offline', message: `${path} is Jsonnet, which is not evaluated here, so its objects are not known.`, file: path });
      continue;
    }
    const text = contentOf(contents, side.index, path);
    if (text === undefined) {
      problems.push({ code: 'too-large', message: `${path} is too large to be read, so its objects are not shown. Split the file.`, file: path });
      continue;
    }
    // Argo CD passes over a file with this mark: see its documentation, Directory, "Skip File Rendering".
    if (text.includes('+argocd:skip-file-rendering')) continue;
    const file = parseManifestFile(path, text);
    // Broken YAML that looks like no manifest is passed over by the controllers, too.
    if (file.role === 'manifests' || /^apiVersion:/m.test(text)) problems.push(...yamlProblems(file));
    for (const object of file.objects) if (objects.length < maxObjects) objects.push(plainObject(file, object));
  }
  if (objects.length === maxObjects) problems.push({ code: 'too-large', message: `This folder holds ${maxObjects} objects or more; what is beyond is not shown. Split it.` });
  return { objects, problems, complete: problems.length === 0 };
}
