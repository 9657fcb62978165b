import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { isClusterScoped } from '../clusterScope.ts';

const priority = (namespace: string) => `apiVersion: scheduling.k8s.io/v1
kind: PriorityClass
metadata:
  name: shop-critical
${namespace}value: 100000
`;

export default rule({
  id: 'tenancy/cluster-scoped-namespace',
  severity: 'hint',
  profile: 'default',
  summary: 'Object of the whole cluster has a namespace',
  why: 'Objects of this kind belong to no namespace. The API server drops the field, and whoever reads it believes that the object is for this namespace alone.',
  source: 'Kubernetes documentation, Namespaces, Not all objects are in a namespace',
  examples: {
    bad: priority('  namespace: shop\n#            ^^^^ tenancy/cluster-scoped-namespace\n'),
    good: priority(''),
  },
  check: ({ object }, report) => {
    const { gvk, namespace } = object.manifest;
    if (namespace === undefined || !isClusterScoped(gvk)) return;
    report(object.at('metadata.namespace'), `A ${gvk.kind} belongs to the whole cluster: the API server drops its namespace. Remove it.`, remove());
  },
});
