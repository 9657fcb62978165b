import { folderOf, isObject, valueAt, type JsonObject } from '../manifest/index.ts';
import { holdsVariable } from '../schema/placeholders.ts';
import { mayShareNamespace, type SetObject } from './objectSet.ts';
import type { RuleContext } from './rule.ts';
import { mapsOf, textAt } from './values.ts';

/**
 * Whether an object is certainly applied together with the one under test: in an environment, or in its folder. Folders
 * that no kustomization names may be meant for different clusters.
 */
export function isAppliedWith({ set, repository, path }: RuleContext, other: SetObject): boolean {
  return set !== repository || folderOf(path) === folderOf(other.file);
}

/**
 * What is certain of two objects that do not go together: nothing less where they are in one file or environment, or in
 * a folder that Argo CD or Flux applies; files of another folder may be alternatives of which one is applied.
 */
export function certaintyWith({ set, repository, path }: RuleContext, other: SetObject): 'unverified' | undefined {
  return set !== repository || other.file === path || isAppliedAsWhole(repository, [folderOf(path)]) ? undefined : 'unverified';
}

/** Whether an Argo CD Application or a Flux Kustomization that passes applies one of some folders, or one above. */
export function isAppliedAsWhole(repository: RuleContext['repository'], folders: readonly string[], passes: (applier: SetObject) => boolean = () => true): boolean {
  const isBelow = (path: string | undefined) => {
    const folder = path?.replace(/^\.?\/+|\/+$/g, '').replace(/^\.$/, '');
    return folder !== undefined && folders.some((own) => folder === '' || own === folder || own.startsWith(`${folder}/`));
  };
  return repository.ofKind('argoproj.io', 'Application').some((application) => passes(application)
      && [textAt(application.value, 'spec.source.path'), ...mapsOf(valueAt(application.value, ['spec', 'sources'])).map((source) => textAt(source, 'path'))].some(isBelow))
    || repository.ofKind('kustomize.toolkit.fluxcd.io', 'Kustomization').some((flux) => passes(flux) && isBelow(textAt(flux.value, 'spec.path') ?? ''));
}

/** Whether an object has the identity of the one under test: it is itself, or the same one written elsewhere. */
export function isSameObject({ object: { manifest } }: RuleContext, other: SetObject): boolean {
  return manifest.name === other.name && manifest.gvk.kind === other.gvk.kind && manifest.gvk.group === other.gvk.group && mayShareNamespace(manifest.namespace, other.namespace);
}

/** For messages: the name of an object, and its file where that is another. */
export function nameOf({ path }: RuleContext, other: SetObject): string {
  const name = holdsVariable(other.name) ? 'another' : other.name;
  return other.file === path ? `${other.gvk.kind} ${name}` : `${other.gvk.kind} ${name} (${other.file})`;
}

/** The kustomizations that a file is part of, each by its path. */
export function kustomizationsOver({ path, files }: Pick<RuleContext, 'path' | 'files'>): ReadonlyMap<string, JsonObject> {
  const over = new Map<string, JsonObject>();
  const waiting = [path];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const named of files.namedBy(next)) {
      const document = files.file(named)?.documents[0];
      if (over.has(named) || !isObject(document)) continue;
      over.set(named, document);
      waiting.push(folderOf(named));
    }
  }
  return over;
}

/** Whether two objects without a namespace of their own may get the same one from the kustomizations over their files. */
export function mayGetSameNamespace({ path, files }: RuleContext, other: SetObject): boolean {
  const given = (file: string) => [...kustomizationsOver({ path: file, files }).values()].flatMap((kustomization) => textAt(kustomization, 'namespace') ?? []);
  const [own, others] = [given(path), given(other.file)];
  return own.length === 0 || others.length === 0 || own.some((namespace) => others.includes(namespace));
}
