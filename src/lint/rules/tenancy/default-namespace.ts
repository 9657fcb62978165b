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

export default rule({
  id: 'tenancy/default-namespace',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['use-namespace'] },
  summary: 'Object is in the namespace default',
  why: 'What nobody gave a namespace lands in default, so quotas, policies and rights there fit nothing in particular. Give each application, or team, a namespace of its own.',
  source: 'Kubernetes documentation, Namespaces, Initial namespaces',
  examples: {
    bad: settings('default', '#            ^^^^^^^ tenancy/default-namespace\n'),
    good: settings('shop'),
  },
  check: ({ object }, report) => {
    if (object.manifest.namespace === 'default' && !isClusterScoped(object.manifest.gvk))
      report(object.at('metadata.namespace'), 'default is where everything lands that nobody gave a namespace. Use one for this application or team.');
  },
});
