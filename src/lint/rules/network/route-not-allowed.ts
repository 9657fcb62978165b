import { isObject, matchesSelector, valueAt, type JsonObject } from '../../../manifest/index.ts';
import { lookUp } from '../../missingObject.ts';
import { mayBePatched } from '../../patched.ts';
import { rule } from '../../rule.ts';
import { mapsOf } from '../../values.ts';
import { gatewayGroup, isRoute, parentGateways } from '../gatewayRoutes.ts';

const example = (from: string, mark = '') => `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
  namespace: shop
spec:
  parentRefs:
    - name: public
${mark}      namespace: infra
  hostnames: [shop.example.com]
  rules:
    - backendRefs:
        - name: web
          port: 80
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: public
  namespace: infra
spec:
  gatewayClassName: external
  listeners:
    - name: https
      port: 443
      protocol: HTTPS
      hostname: shop.example.com
      tls:
        certificateRefs:
          - name: shop-tls
      allowedRoutes:
        namespaces:
          from: ${from}
`;

export default rule({
  id: 'network/route-not-allowed',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Gateway accepts no routes from this namespace',
  why: 'A listener takes routes of its own namespace only, unless its allowedRoutes say otherwise. A route from elsewhere is not attached and gets no traffic.',
  source: 'Gateway API documentation, Cross-Namespace routing',
  examples: {
    bad: example('Same', '#           ^^^^^^ network/route-not-allowed\n'),
    good: example('All'),
  },
  check: ({ object, set, repository, files }, report) => {
    const own = object.manifest.namespace;
    if (!isRoute(object) || own === undefined) return;
    const known = repository.find('', 'Namespace', own);
    const labels = known && valueAt(known.value, ['metadata', 'labels']);
    const isAllowed = (listener: JsonObject) => {
      const namespaces = valueAt(listener, ['allowedRoutes', 'namespaces']);
      const from = isObject(namespaces) ? namespaces['from'] : undefined;
      if (from === 'All') return true;
      if (from !== 'Selector' || !isObject(namespaces)) return false;
      // Kubernetes adds the name of the namespace as a label.
      return known === undefined || matchesSelector(namespaces['selector'], { ...(isObject(labels) ? labels : {}), 'kubernetes.io/metadata.name': own }) !== false;
    };
    for (const ref of parentGateways(object)) {
      const namespace = ref.get('namespace');
      if (typeof namespace !== 'string' || namespace === own) continue;
      const gateway = lookUp({ set, repository }, { group: gatewayGroup, kind: 'Gateway', name: ref.get('name'), namespace });
      if (!gateway || gateway.namespace !== namespace) continue;
      const section = ref.get('sectionName');
      const listeners = mapsOf(valueAt(gateway.value, ['spec', 'listeners'])).filter((listener) => section === undefined || listener['name'] === section);
      if (listeners.length === 0 || listeners.some(isAllowed)) continue;
      report(ref.at('name'), `The Gateway ${gateway.name} (${gateway.file}) takes no routes of the namespace ${own}, so this route gets no traffic. Set allowedRoutes.namespaces in its listener.`,
        undefined, mayBePatched({ files, repository }, gateway) ? 'unverified' : undefined);
    }
  },
});
