import { folderOf, isObject, type JsonObject } from '../../../manifest/index.ts';
import type { RuleContext } from '../../rule.ts';
import { isAppliedAsWhole } from '../../together.ts';
import { textAt } from '../../values.ts';

type Around = Pick<RuleContext, 'path' | 'files' | 'repository'>;

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

/**
 * Whether something outside of a file says the namespace of its objects: a kustomization, an Argo CD Application with a
 * destination, a Flux Kustomization with a target namespace. Source: kustomize documentation, namespace; Argo CD
 * documentation, Application specification; Flux documentation, Kustomization, Target namespace.
 */
export function isNamespaceGiven(around: Around): boolean {
  const over = kustomizationsOver(around);
  if ([...over.values()].some((kustomization) => textAt(kustomization, 'namespace') !== undefined)) return true;
  const folders = [...over.keys(), around.path].map(folderOf);
  const { repository } = around;
  // Where an ApplicationSet's template stands cannot be known without running its generators.
  if (repository.ofKind('argoproj.io', 'ApplicationSet').length > 0) return true;
  return isAppliedAsWhole(repository, folders, ({ value }) => (textAt(value, 'spec.destination.namespace') ?? textAt(value, 'spec.targetNamespace')) !== undefined);
}
