import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';

const example = (name: string, mark = '') => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
  ingressClassName: ${name}
${mark}  tls:
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
                  name: http
---
apiVersion: networking.k8s.io/v1
kind: IngressClass
metadata:
  name: external
spec:
  controller: k8s.io/ingress-nginx
`;

export default rule({
  id: 'references/ingress-class-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'IngressClass of an Ingress is not there',
  why: 'No controller takes care of an Ingress whose class does not exist, so no traffic arrives. It is only looked for where the repository defines IngressClasses. Create it, or correct its name.',
  source: 'Kubernetes documentation, Ingress, Ingress class',
  examples: {
    bad: example('extrenal', '#                   ^^^^^^^^ references/ingress-class-missing\n'),
    good: example('external'),
  },
  check: ({ object, set, repository }, report) => {
    if (object.manifest.gvk.kind !== 'Ingress' || object.manifest.gvk.group !== 'networking.k8s.io') return;
    reportMissing({ set, repository }, {
      group: 'networking.k8s.io', kind: 'IngressClass', name: object.get('spec.ingressClassName'), effect: 'no controller takes care of this Ingress', from: 'cluster',
      place: object.at('spec.ingressClassName'),
    }, report);
  },
});
