import { isName, reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { istioGroup } from './istio.ts';

const example = (gateway: string, mark = '') => `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata:
  name: web
  namespace: shop
spec:
  hosts: [shop.example.com]
  gateways:
    - ${gateway}
${mark}  http:
    - route:
        - destination:
            host: web
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: public
  namespace: infra
spec:
  selector:
    istio: ingressgateway
  servers:
    - port:
        number: 443
        name: https
        protocol: HTTPS
      hosts: [shop.example.com]
      tls:
        mode: SIMPLE
        credentialName: shop-tls
`;

export default rule({
  id: 'references/istio-gateway-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Istio Gateway of a VirtualService is not there',
  why: 'A VirtualService whose Gateway does not exist gets no traffic from outside. A name alone means the namespace of the VirtualService; for another, write namespace/name.',
  source: 'Istio documentation, Virtual Service, gateways',
  examples: {
    bad: example('infra/pubilc', '#     ^^^^^^^^^^^^ references/istio-gateway-missing\n'),
    good: example('infra/public'),
  },
  check: ({ object, set, repository }, report) => {
    if (object.manifest.gvk.group !== istioGroup || object.manifest.gvk.kind !== 'VirtualService') return;
    for (const item of object.items('spec.gateways')) {
      const written = item.value;
      // mesh stands for the sidecars.
      if (!isName(written) || written === 'mesh') continue;
      const [first = '', second] = written.split('/');
      const [namespace, name] = second === undefined ? [object.manifest.namespace, first] : [first, second];
      const prefix = second === undefined ? '' : `${first}/`;
      reportMissing({ set, repository }, { group: istioGroup, kind: 'Gateway', name, namespace, prefix, place: item.at(), effect: 'this VirtualService gets no traffic from outside' }, report);
    }
  },
});
