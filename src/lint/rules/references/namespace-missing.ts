import { isName, nearestName } from '../../missingObject.ts';
import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

const example = (name: string, mark = '') => `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: ${name}
${mark}data:
  LOG_LEVEL: info
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop-production
  labels:
    pod-security.kubernetes.io/enforce: restricted
`;

/** Kubernetes documentation, Namespaces, Initial namespaces. */
const initial = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

export default rule({
  id: 'references/namespace-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Namespace of an object is not there',
  why: 'The API server refuses objects whose namespace does not exist. It is only looked for where the repository defines namespaces, since many are made elsewhere. Create it, or correct its name.',
  source: 'Kubernetes documentation, Namespaces',
  examples: {
    bad: example('shop-prodction', '#            ^^^^^^^^^^^^^^ references/namespace-missing\n'),
    good: example('shop-production'),
  },
  check: ({ object, repository }, report) => {
    const { namespace, document, pathInDocument } = object.manifest;
    if (!isName(namespace) || initial.includes(namespace) || repository.find('', 'Namespace', namespace)) return;
    const names = repository.ofKind('', 'Namespace').map(({ name }) => name);
    if (names.length === 0) return;
    const near = nearestName(namespace, names);
    const place = object.at('metadata.namespace');
    if (near !== undefined) {
      report(place, `There is no namespace ${namespace}, but ${near}: the API server refuses what is in a namespace that does not exist. If that one is meant, correct the name.`, setTo(near));
    } else if (document === 0 && pathInDocument.every((step) => step === 'items' || step === 0)) {
      // Once for a file is enough.
      report(place, `This repository defines namespaces, but not ${namespace}. Unless the cluster has it already, what is in it is refused.`, undefined, 'unverified');
    }
  },
});
