import { folderOf, inFolder } from '../manifest/index.ts';
import type { FileSet } from './fileSet.ts';
import type { SetObject } from './objectSet.ts';

/** The objects that a controller takes from a folder of this repository. */
export interface AppliedObjects {
  readonly objects: readonly SetObject[];
  /** The files that they are written in. */
  readonly files: readonly string[];
  /** What may add objects that are not known here; undefined when nothing may. */
  readonly unknownPart: string | undefined;
}

const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/**
 * What Argo CD and Flux apply of a folder: what its kustomization gives, if it has one, and otherwise its manifests, with
 * those of the folders below if asked. Source: Argo CD documentation, Directory and Kustomize; Flux documentation,
 * Kustomization, Generating a kustomization.yaml file.
 */
export function appliedObjects(folder: string, files: FileSet, withFoldersBelow: boolean): AppliedObjects {
  if (kustomizationNames.some((name) => files.typeOf(inFolder(folder, name)) === 'file')) {
    const given = files.kustomized(folder);
    if (given === undefined) return { objects: [], files: [], unknownPart: 'a kustomization that cannot be read' };
    return { objects: given.objects.map(({ object }) => object), files: [...given.files], unknownPart: given.unknownPart };
  }
  if (files.typeOf(inFolder(folder, 'Chart.yaml')) === 'file') return { objects: [], files: [], unknownPart: 'a Helm chart, which is not rendered' };
  const below = files.below(folder).filter((path) => (withFoldersBelow || folderOf(path) === folder) && /\.(ya?ml|json)$/.test(path));
  const hasJson = below.some((path) => path.endsWith('.json') || path.endsWith('.jsonnet'));
  return { objects: below.flatMap((path) => files.objectsIn(path)), files: below, unknownPart: hasJson ? 'manifests in JSON, which are not read' : undefined };
}

/** A folder as a controller's field names it (`./apps/`, `/apps`), from the repository's top; undefined when it leads out of it. */
export function folderNamed(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
