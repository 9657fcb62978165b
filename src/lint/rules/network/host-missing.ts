import { isList } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';

const example = (host: string) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: nginx
  tls:
    - hosts: [shop.example.com]
      secretName: shop-tls
  rules:
${host}http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  name: http
`;

export default rule({
  id: 'network/host-missing',
  severity: 'hint',
  profile: 'strict',
  peers: { polaris: ['httpRouteWildcardOrEmptyHost'] },
  summary: 'Ingress or route takes requests for every host',
  why: 'Without a host, or with a wildcard alone, requests for hosts that were never meant arrive here, and another Ingress may lose its own. Name the host.',
  source: 'Kubernetes documentation, Ingress, Ingress rules; Gateway API reference, HTTPRouteSpec, hostnames',
  examples: {
    bad: example('    - ').replace('    - http:\n', '    - http:\n#     ^^^^ network/host-missing\n'),
    good: example('    - host: shop.example.com\n      '),
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group === 'networking.k8s.io' && kind === 'Ingress') {
      for (const ingressRule of object.items('spec.rules')) {
        const host = ingressRule.get('host');
        if (host === undefined || host === '' || host === null) report(ingressRule.at(), 'This rule has no host, so it takes requests for every host. Name the one that is meant.');
        else if (host === '*') report(ingressRule.at('host'), 'This rule takes requests for every host. Name the one that is meant.');
      }
    } else if (group === 'gateway.networking.k8s.io' && kind === 'HTTPRoute') {
      const hosts = object.get('spec.hostnames');
      if (!isList(hosts) || hosts.length === 0) report(object.at('spec.hostnames'), 'This route has no hostnames, so it takes requests for every host of its Gateway. Name the ones that are meant.');
    }
  },
});
