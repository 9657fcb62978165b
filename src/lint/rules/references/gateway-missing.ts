import { valueAt } from '../../../manifest/index.ts';
import { setTo } from '../../fix.ts';
import { isName, lookUp, nearestName, reportMissing } from '../../missingObject.ts';
import { mayBePatched } from '../../patched.ts';
import { rule } from '../../rule.ts';
import { mapsOf, textAt } from '../../values.ts';
import { gatewayGroup, isRoute, parentGateways } from '../gatewayRoutes.ts';

const example = (listener: string, mark = '') => `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
  namespace: shop
spec:
  hostnames: [shop.example.com]
  parentRefs:
    - name: public
      sectionName: ${listener}
${mark}  rules:
    - backendRefs:
        - name: web
          port: 80
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: public
  namespace: shop
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
`;

export default rule({
  id: 'references/gateway-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Gateway, or listener, of a route is not there',
  why: 'A route whose Gateway or listener does not exist is attached to nothing and gets no traffic. Correct the name, the namespace, or sectionName.',
  source: 'Gateway API documentation, HTTPRoute, Attaching to Gateways',
  examples: {
    bad: example('http', '#                  ^^^^ references/gateway-missing\n'),
    good: example('https'),
  },
  check: ({ object, set, repository, files }, report) => {
    if (!isRoute(object)) return;
    for (const ref of parentGateways(object)) {
      const written = ref.get('namespace');
      const wanted = { group: gatewayGroup, kind: 'Gateway', name: ref.get('name'), namespace: typeof written === 'string' ? written : object.manifest.namespace };
      reportMissing({ set, repository }, { ...wanted, place: ref.at('name'), effect: 'this route gets no traffic' }, report);
      const gateway = lookUp({ set, repository }, wanted);
      const section = ref.get('sectionName');
      if (!gateway || !isName(section)) continue;
      const listeners = mapsOf(valueAt(gateway.value, ['spec', 'listeners'])).flatMap((listener) => textAt(listener, 'name') ?? []);
      if (listeners.includes(section) || mayBePatched({ files, repository }, gateway)) continue;
      const near = nearestName(section, listeners);
      report(ref.at('sectionName'), `The Gateway ${gateway.name} has no listener ${section}, so this route gets no traffic. It has ${listeners.join(', ') || 'none'}.`, near === undefined ? undefined : setTo(near));
    }
  },
});
