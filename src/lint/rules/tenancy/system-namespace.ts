import { rule } from '../../rule.ts';
import { isClusterScoped } from '../clusterScope.ts';

const settings = (namespace: string, mark = '') => `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: ${namespace}
${mark}data:
  LOG_LEVEL: info
`;

/** Kubernetes documentation, Namespaces, Initial namespaces. */
const system = ['kube-system', 'kube-public', 'kube-node-lease'];

export default rule({
  id: 'tenancy/system-namespace',
  severity: 'hint',
  profile: 'strict',
  summary: 'Object is in a namespace of Kubernetes itself',
  why: 'Quotas, policies and admission often leave kube-system out, and who may write there may change the cluster itself; everybody may read kube-public. Use a namespace of your own, unless it is a part of the cluster.',
  source: 'Kubernetes documentation, Namespaces, Initial namespaces',
  examples: {
    bad: settings('kube-system', '#            ^^^^^^^^^^^ tenancy/system-namespace\n'),
    good: settings('shop'),
  },
  check: ({ object }, report) => {
    const { gvk, namespace } = object.manifest;
    if (namespace !== undefined && !isClusterScoped(gvk) && system.includes(namespace))
      report(object.at('metadata.namespace'), `${namespace} is for Kubernetes itself. Use a namespace of your own, unless this is a part of the cluster.`);
  },
});
