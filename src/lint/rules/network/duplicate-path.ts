import { holdsVariable } from '../../../schema/placeholders.ts';
import { mayBePatched } from '../../patched.ts';
import { rule } from '../../rule.ts';
import { certaintyWith, isAppliedWith, isSameObject, nameOf } from '../../together.ts';
import { byHostPath, hostPaths } from './hostPaths.ts';

const ingress = (name: string, path: string, mark = '') => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ${name}
  namespace: shop
spec:
  ingressClassName: nginx
  tls:
    - hosts: [shop.example.com]
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: ${path}
${mark}            pathType: Prefix
            backend:
              service:
                name: ${name}
                port:
                  name: http
`;
const mark = '#                 ^^^^^ network/duplicate-path\n';

export default rule({
  id: 'network/duplicate-path',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Host and path are claimed twice',
  why: 'When two rules claim the same host and path, only one of them gets the requests, in most controllers the older one; the other silently gets none. Give each its own host or path.',
  source: 'Kubernetes documentation, Ingress, Multiple matches; Gateway API reference, HTTPRouteRule, matches; ingress-nginx documentation, How it works',
  examples: {
    bad: `${ingress('cart', '/cart', mark)}---\n${ingress('cart-next', '/cart', mark)}`,
    good: `${ingress('cart', '/cart')}---\n${ingress('cart-next', '/cart-next')}`,
  },
  check: (context, report) => {
    const { object, set, repository, files } = context;
    const { gvk } = object.manifest;
    const own = hostPaths(object.manifest);
    if (own.length === 0) return;
    const keys = gvk.kind === 'Ingress' ? byHostPath.Ingress : byHostPath.HTTPRoute;
    const seen = new Set<string>();
    for (const { key, label, path } of own) {
      if (holdsVariable(key)) continue;
      const place = { object: object.manifest, path, part: 'value' as const };
      const other = set.having(keys, key).find((found) => !isSameObject(context, found) && isAppliedWith(context, found));
      if (seen.has(key)) report(place, `${label} is claimed twice in this ${gvk.kind}, and only one of the two gets the requests. Remove one.`);
      else if (other) {
        const isPatched = mayBePatched({ files, repository }, other) || mayBePatched({ files, repository }, object.manifest);
        report(place, `${label} is also claimed by the ${nameOf(context, other)}, and only one of the two gets the requests. Give each its own host or path.`, undefined, isPatched ? 'unverified' : certaintyWith(context, other));
      }
      seen.add(key);
    }
  },
});
