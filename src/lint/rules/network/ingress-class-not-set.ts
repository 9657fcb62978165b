import { valueAt } from '../../../manifest/index.ts';
import { rule } from '../../rule.ts';
import { textAt } from '../../values.ts';

const example = (className: string) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
${className}  tls:
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
`;

const isDefault = 'ingressclass.kubernetes.io/is-default-class';

export default rule({
  id: 'network/ingress-class-not-set',
  severity: 'hint',
  profile: 'strict',
  needs: 'set',
  summary: 'Ingress does not say which controller serves it',
  why: 'Without ingressClassName an Ingress depends on the cluster having one default class: without it no controller serves the Ingress, and some serve it twice. Name the class.',
  source: 'Kubernetes documentation, Ingress, Default IngressClass',
  examples: {
    bad: example('').replace('spec:\n', 'spec:\n#^^^ network/ingress-class-not-set\n'),
    good: example('  ingressClassName: nginx\n'),
  },
  check: ({ object, repository }, report) => {
    const { gvk: { group, kind }, value } = object.manifest;
    if (group !== 'networking.k8s.io' || kind !== 'Ingress') return;
    if (textAt(value, 'spec.ingressClassName') !== undefined || textAt(value, 'metadata.annotations["kubernetes.io/ingress.class"]') !== undefined) return;
    if (repository.ofKind(group, 'IngressClass').some((known) => valueAt(known.value, ['metadata', 'annotations', isDefault]) === 'true')) return;
    report(object.at('spec.ingressClassName'), 'This Ingress names no class, so it is served only if the cluster has a default one. Set ingressClassName.', undefined, 'unverified');
  },
});
