import { reportMissing } from '../../missingObject.ts';
import { rule } from '../../rule.ts';

const example = (name: string, mark = '') => `apiVersion: cert-manager.io/v1
kind: Certificate
metadata:
  name: shop
  namespace: shop
spec:
  secretName: shop-tls
  dnsNames: [shop.example.com]
  issuerRef:
    kind: ClusterIssuer
    name: ${name}
${mark}---
apiVersion: cert-manager.io/v1
kind: ClusterIssuer
metadata:
  name: letsencrypt
spec:
  acme:
    server: https://acme-v02.api.letsencrypt.org/directory
    privateKeySecretRef:
      name: letsencrypt-account
`;

const group = 'cert-manager.io';

export default rule({
  id: 'references/issuer-missing',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  summary: 'Issuer of a certificate is not there',
  why: 'Without its Issuer or ClusterIssuer no certificate is issued or renewed, and its Secret never comes. An Issuer must be in the namespace of the certificate. ClusterIssuers are only looked for where the repository defines some.',
  source: 'cert-manager documentation, Certificate resource, and Securing Ingress Resources, Supported Annotations',
  examples: {
    bad: example('letsencrpt', '#         ^^^^^^^^^^ references/issuer-missing\n'),
    good: example('letsencrypt'),
  },
  check: ({ object, set, repository }, report) => {
    const { gvk, namespace } = object.manifest;
    const find = (kind: unknown, path: string) => {
      if (kind !== 'Issuer' && kind !== 'ClusterIssuer') return;
      const isCluster = kind === 'ClusterIssuer';
      reportMissing({ set, repository }, {
        group, kind, name: object.get(path), place: object.at(path), effect: 'the certificate is not issued',
        ...(isCluster ? { from: 'cluster' as const } : { namespace }),
      }, report);
    };
    if (gvk.group === group && (gvk.kind === 'Certificate' || gvk.kind === 'CertificateRequest')) {
      if ((object.get('spec.issuerRef.group') ?? group) === group) find(object.get('spec.issuerRef.kind') ?? 'Issuer', 'spec.issuerRef.name');
    } else if (gvk.kind === 'Ingress' || (gvk.kind === 'Gateway' && gvk.group === 'gateway.networking.k8s.io')) {
      const isOther = (object.get('metadata.annotations["cert-manager.io/issuer-group"]') ?? group) !== group;
      if (!isOther) find('Issuer', 'metadata.annotations["cert-manager.io/issuer"]');
      find('ClusterIssuer', 'metadata.annotations["cert-manager.io/cluster-issuer"]');
    }
  },
});
