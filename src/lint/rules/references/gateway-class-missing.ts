import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';

const example = (name: string, mark = '') => `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata:
  name: public
  namespace: infra
spec:
  gatewayClassName: ${name}
${mark}  listeners:
    - name: https
      port: 443
      protocol: HTTPS
      hostname: shop.example.com
      tls:
        certificateRefs:
          - name: shop-tls
---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata:
  name: external
spec:
  controllerName: example.com/gateway-controller
`;

export default rule({
  id: 'references/gateway-class-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'GatewayClass of a Gateway is not there',
  why: 'No controller takes care of a Gateway whose class does not exist, so no traffic arrives. It is only looked for where the repository defines GatewayClasses. Create it, or correct its name.',
  source: 'Gateway API documentation, GatewayClass',
  examples: {
    bad: example('extrenal', '#                   ^^^^^^^^ references/gateway-class-missing\n'),
    good: example('external'),
  },
  check: ({ object, set, repository }, report) => {
    if (object.manifest.gvk.kind !== 'Gateway' || object.manifest.gvk.group !== 'gateway.networking.k8s.io') return;
    reportMissing({ set, repository }, {
      group: 'gateway.networking.k8s.io', kind: 'GatewayClass', name: object.get('spec.gatewayClassName'), effect: 'no controller takes care of this Gateway', from: 'cluster',
      place: object.at('spec.gatewayClassName'),
    }, report);
  },
});
