import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';
import { webService } from '../exampleObjects.ts';
import { backendsOf } from './backends.ts';

const example = (name: string, mark = '') => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: shop
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
          - path: /
            pathType: Prefix
            backend:
              service:
                name: ${name}
${mark}                port:
                  name: http
---
${webService.replace('name: web\n', 'name: storefront\n')}`;

export default rule({
  id: 'network/backend-service-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { kubeLinter: ['dangling-ingress'], kubeScore: ['ingress-targets-service'] },
  summary: 'Service of an Ingress or route is not there',
  why: 'Requests to an Ingress or a route whose Service does not exist fail with 500 or 503. The Service of an Ingress must be in its own namespace. Correct the name, or create the Service.',
  source: 'Kubernetes documentation, Ingress, The Ingress resource; Gateway API documentation, HTTPRoute, BackendRefs',
  examples: {
    bad: example('storefrnt', '#                     ^^^^^^^^^ network/backend-service-missing\n'),
    good: example('storefront'),
  },
  check: ({ object, set, repository }, report) => {
    for (const { name, namespace, place } of backendsOf(object))
      reportMissing({ set, repository }, { group: '', kind: 'Service', name, namespace, place, effect: 'these requests fail' }, report);
  },
});
