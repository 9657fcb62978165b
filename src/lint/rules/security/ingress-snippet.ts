import { isObject } from '../../../manifest/index.ts';
import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/ingress-snippet',
  severity: 'warning',
  profile: 'default',
  summary: 'Ingress writes into the configuration of the controller',
  why: 'A snippet becomes part of the configuration of ingress-nginx, which can read every Secret of the cluster: whoever writes it can read them too (CVE-2021-25742). Since its version 1.9 the controller refuses snippets unless told otherwise.',
  source: 'ingress-nginx documentation, ConfigMap, allow-snippet-annotations; CVE-2021-25742',
  examples: {
    bad: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    nginx.ingress.kubernetes.io/configuration-snippet: |
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/ingress-snippet
      more_set_headers "X-Frame-Options: DENY";
spec:
  ingressClassName: nginx
  tls:
    - hosts: [shop.example.com]
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
`,
    good: `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  annotations:
    nginx.ingress.kubernetes.io/proxy-body-size: 8m
spec:
  ingressClassName: nginx
  tls:
    - hosts: [shop.example.com]
      secretName: shop-tls
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend:
              service:
                name: web
                port:
                  number: 80
`,
  },
  check: ({ object }, report) => {
    const { manifest } = object;
    if (manifest.gvk.kind !== 'Ingress') return;
    const annotations = object.get('metadata.annotations');
    if (!isObject(annotations)) return;
    for (const key of Object.keys(annotations)) {
      if (!snippet.test(key)) continue;
      report({ object: manifest, path: ['metadata', 'annotations', key], part: 'key' }, 'This annotation writes into the configuration of the controller, from where every Secret of the cluster can be read; most controllers refuse it. Use an annotation for the setting itself, or have it set in the controller\'s ConfigMap.', remove());
    }
  },
});

const snippet = /^nginx\.ingress\.kubernetes\.io\/(server|configuration|stream|auth|modsecurity)-snippet$/;
