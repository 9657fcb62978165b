import type { Path } from '../../../manifest/index.ts';
import type { Kustomized, KustomizeReference } from '../../fileSet.ts';
import { didYouMean } from '../../nearest.ts';
import type { ObjectView, Place, RuleContext } from '../../rule.ts';

/** Whether a file with a kustomization's name holds one; Flux and Argo CD have kinds that people store under that name too. */
export function isKustomization({ manifest }: ObjectView): boolean {
  return (manifest.apiVersion === '' || manifest.gvk.group === 'kustomize.config.k8s.io') && manifest.document === 0;
}

export function placeIn({ manifest }: ObjectView, path: Path, part: Place['part'] = 'value'): Place {
  return { object: manifest, path, part };
}

/** What the kustomization names, with the place of each; nothing for other objects. */
export function referencesOf({ object, files, path }: RuleContext): readonly KustomizeReference[] {
  return isKustomization(object) ? files.references(path) : [];
}

/** Folders that are not looked into, so that what lies in them is not known to be missing. */
export function isUnread(path: string): boolean {
  return /(^|\/)(node_modules|vendor|\.terraform|\.git)(\/|$)/.test(path);
}

/** Whether Flux builds kustomizations of this repository: it reads files from everywhere in its source. */
export function isBuiltByFlux(repository: RuleContext['repository']): boolean {
  return repository.ofKind('kustomize.toolkit.fluxcd.io', 'Kustomization').length > 0;
}

/**
 * How to tell that something is not among the objects that a kustomization gives: for certain where all of them are
 * known, and otherwise only where another name is nearly the same. Undefined when nothing can be said.
 */
export function absence({ unknownPart }: Kustomized, meant: string | undefined): { readonly hint: string; readonly certainty: 'unverified' | undefined } | undefined {
  if (unknownPart === undefined) return { hint: didYouMean(meant), certainty: undefined };
  return meant === undefined ? undefined : { hint: `${didYouMean(meant)} Otherwise ${unknownPart} has to bring it.`, certainty: 'unverified' };
}
