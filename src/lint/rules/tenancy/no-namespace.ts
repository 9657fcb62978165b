import type { GroupVersionKind } from '../../../manifest/index.ts';
import { isBuiltInGroup } from '../../../schema/index.ts';
import { rule } from '../../rule.ts';
import { isClusterScoped } from '../clusterScope.ts';
import { isNamespaceGiven } from './givenFrom.ts';

const settings = (namespace: string) => `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
${namespace}data:
  LOG_LEVEL: info
`;

export default rule({
  id: 'tenancy/no-namespace',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  peers: { kubeLinter: ['use-namespace'] },
  summary: 'Nothing says the namespace of the object',
  why: 'Without a namespace an object lands where whoever applies it happens to be, often in default. Write metadata.namespace, or set namespace in the kustomization, the destination of the Argo CD Application, or targetNamespace of the Flux Kustomization.',
  source: 'Kubernetes documentation, Namespaces, Working with Namespaces',
  examples: {
    bad: settings('').replace('metadata:\n', 'metadata:\n#^^^^^^^ tenancy/no-namespace\n'),
    good: settings('  namespace: shop\n'),
  },
  check: ({ object, path, files, repository }, report) => {
    const { gvk, namespace, name } = object.manifest;
    if (namespace !== undefined || name === '' || !isNamespaced(gvk) || isNamespaceGiven({ path, files, repository })) return;
    report(object.at('metadata.namespace'), 'Neither this object nor a kustomization, Argo CD or Flux says its namespace, so it lands wherever it is applied. Write metadata.namespace.', undefined, 'unverified');
  },
});

/** Whether a built-in kind is stored in a namespace; of other kinds it is not said here. */
function isNamespaced(gvk: GroupVersionKind): boolean {
  return isBuiltInGroup(gvk.group) && !isClusterScoped(gvk) && !/Review$|^(List|ComponentStatus|PodSecurityPolicy|Binding|Eviction|Scale)$/.test(gvk.kind)
    && !gvk.group.startsWith('internal.') && gvk.group !== 'storagemigration.k8s.io';
}
