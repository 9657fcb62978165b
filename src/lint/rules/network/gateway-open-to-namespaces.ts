import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

const example = (from: string, mark = '') => `apiVersion: gateway.networking.k8s.io/v1
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
${mark}`;

export default rule({
  id: 'network/gateway-open-to-namespaces',
  severity: 'hint',
  profile: 'strict',
  peers: { polaris: ['gatewayAllowedRoutesAll'] },
  summary: 'Gateway takes routes of every namespace',
  why: 'Whoever may create a route in any namespace can take over hosts and paths of this Gateway. Select the namespaces that are meant.',
  source: 'Gateway API documentation, Security model, Route attachment; Gateway API reference, RouteNamespaces',
  examples: {
    bad: example('All', '#               ^^^ network/gateway-open-to-namespaces\n'),
    good: `${example('Selector')}          selector:
            matchLabels:
              routes: public
`,
  },
  check: ({ object }, report) => {
    if (object.manifest.gvk.kind !== 'Gateway' || object.manifest.gvk.group !== 'gateway.networking.k8s.io') return;
    for (const listener of object.items('spec.listeners')) {
      if (listener.get('allowedRoutes.namespaces.from') === 'All')
        report(listener.at('allowedRoutes.namespaces.from'), 'Routes of every namespace may attach here and take over hosts and paths. Use Selector with the namespaces that are meant, or Same.', setTo('Same'));
    }
  },
});
