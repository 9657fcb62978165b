import type { JsonObject } from '../../../manifest/index.ts';
import { holdsVariable } from '../../../schema/index.ts';
import { appliedObjects, folderNamed, type AppliedObjects } from '../../appliedObjects.ts';
import type { FileSet } from '../../fileSet.ts';
import type { ObjectSet, SetObject } from '../../objectSet.ts';
import type { ObjectView } from '../../rule.ts';
import { textAt } from '../../values.ts';

export const kustomizeGroup = 'kustomize.toolkit.fluxcd.io';
export const helmGroup = 'helm.toolkit.fluxcd.io';
export const sourceGroup = 'source.toolkit.fluxcd.io';

export function isFlux({ manifest: { gvk } }: ObjectView, group: string, kind: string): boolean {
  return gvk.kind === kind && gvk.group === group;
}

/** The folder of a Flux Kustomization; undefined when it is not written out. */
export function folderOfKustomization(value: JsonObject): string | undefined {
  const path = textAt(value, 'spec.path') ?? './';
  return holdsVariable(path) ? undefined : folderNamed(path);
}

/** The folders that Kustomizations take from each source, by what the index gives: it stays the same until one changes. */
const foldersBySource = new WeakMap<readonly SetObject[], ReadonlyMap<string, readonly string[]>>();

function foldersOf(kustomizations: readonly SetObject[]): ReadonlyMap<string, readonly string[]> {
  const known = foldersBySource.get(kustomizations);
  if (known !== undefined) return known;
  const folders = new Map<string, string[]>();
  for (const { value, namespace } of kustomizations) {
    const source = sourceOf(value, namespace);
    const folder = folderOfKustomization(value);
    if (source !== undefined && folder !== undefined && folder !== '') folders.set(source, [...(folders.get(source) ?? []), folder]);
  }
  foldersBySource.set(kustomizations, folders);
  return folders;
}

/**
 * Whether a source is this repository: no file says it, so it is judged by whether the paths that Kustomizations take from
 * it are here. A path at the top proves nothing.
 */
export function isThisSource(source: string, repository: ObjectSet, files: FileSet): boolean {
  const named = foldersOf(repository.ofKind(kustomizeGroup, 'Kustomization')).get(source) ?? [];
  const here = named.filter((folder) => files.typeOf(folder) !== undefined).length;
  return here > 0 && here >= named.length - here;
}

/** A name for the source of a Kustomization; undefined when it is no git repository. */
export function sourceOf(value: JsonObject, namespace: string | undefined): string | undefined {
  const kind = textAt(value, 'spec.sourceRef.kind');
  const name = textAt(value, 'spec.sourceRef.name');
  return kind === 'GitRepository' && name !== undefined ? `${textAt(value, 'spec.sourceRef.namespace') ?? namespace ?? ''}/${name}` : undefined;
}

/** What a Flux Kustomization applies; undefined when it takes it from elsewhere, or that is not known. */
export function appliedBy({ manifest: { value, namespace } }: ObjectView, repository: ObjectSet, files: FileSet): AppliedObjects | undefined {
  const folder = folderOfKustomization(value);
  const source = sourceOf(value, namespace);
  if (folder === undefined || folder === '' || source === undefined || !isThisSource(source, repository, files)) return undefined;
  return appliedObjects(folder, files, true);
}
