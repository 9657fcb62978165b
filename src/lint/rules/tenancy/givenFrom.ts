import { folderOf } from '../../../manifest/index.ts';
import type { RuleContext } from '../../rule.ts';
import { isAppliedAsWhole, kustomizationsOver } from '../../together.ts';
import { textAt } from '../../values.ts';

type Around = Pick<RuleContext, 'path' | 'files' | 'repository'>;

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
