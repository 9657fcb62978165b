import { isObject, type JsonValue } from '../../../manifest/index.ts';
import { holdsVariable } from '../../../schema/index.ts';
import { folderNamed } from '../../appliedObjects.ts';
import type { RuleContext } from '../../rule.ts';
import { mapsOf, textAt } from '../../values.ts';

/** A folder that a GitOps controller applies. */
export interface ReachedPath {
  readonly folder: string;
  readonly withFoldersBelow: boolean;
}

/**
 * The folders of this repository that Argo CD and Flux apply; undefined when one of them is not written out, so that
 * anything may be applied.
 */
export function reachedPaths({ repository, files }: Pick<RuleContext, 'repository' | 'files'>): readonly ReachedPath[] | undefined {
  const reached: ReachedPath[] = [];
  let isKnown = true;
  const add = (path: JsonValue | undefined, withFoldersBelow: boolean): void => {
    if (typeof path !== 'string') return;
    if (holdsVariable(path) || /[*?[]/.test(path)) {
      isKnown = false;
      return;
    }
    const folder = folderNamed(path);
    if (folder !== undefined && files.typeOf(folder) === 'folder') reached.push({ folder, withFoldersBelow });
  };
  for (const { value } of repository.ofKind('kustomize.toolkit.fluxcd.io', 'Kustomization')) add(textAt(value, 'spec.path') ?? './', true);
  for (const { value } of repository.ofKind('argoproj.io', 'Application')) {
    const spec = isObject(value['spec']) ? value['spec'] : {};
    for (const source of [...mapsOf(spec['sources']), ...(isObject(spec['source']) ? [spec['source']] : [])]) {
      const directory = source['directory'];
      add(source['path'], isObject(directory) && directory['recurse'] === true);
    }
  }
  // What the generators of a set come to is not followed.
  if (repository.ofKind('argoproj.io', 'ApplicationSet').length > 0) isKnown = false;
  return isKnown ? reached : undefined;
}
