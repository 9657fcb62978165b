import { isObject, valueAt, type JsonObject } from '../../../manifest/index.ts';
import { lookUp } from '../../missingObject.ts';
import { rule, type ObjectView, type Report, type RuleContext } from '../../rule.ts';
import { mapsOf, textAt } from '../../values.ts';
import { gatewayGroup, parentGateways } from '../gatewayRoutes.ts';

const example = (tls: string) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: web
  namespace: shop
spec:
${tls}  rules:
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

export default rule({
  id: 'network/tls-missing',
  severity: 'hint',
  profile: 'default',
  needs: 'set',
  peers: { polaris: ['tlsSettingsMissing', 'gatewayTLSMissing', 'httpRouteInsecureListener'] },
  summary: 'Traffic from outside is not encrypted',
  why: 'Without TLS everybody on the way reads and changes requests, passwords and cookies among them. Add tls with a certificate, such as one of cert-manager.',
  source: 'Kubernetes documentation, Ingress, TLS; Gateway API documentation, TLS',
  examples: {
    bad: example('').replace('spec:\n', 'spec:\n#^^^ network/tls-missing\n'),
    good: example('  tls:\n    - hosts: [shop.example.com]\n      secretName: shop-tls\n'),
  },
  check: (context, report) => {
    const { object } = context;
    const { group, kind } = object.manifest.gvk;
    if (group === 'networking.k8s.io' && kind === 'Ingress') checkIngress(object, report);
    else if (group === gatewayGroup && kind === 'Gateway') checkListeners(object, report);
    else if (group === gatewayGroup && kind === 'HTTPRoute') checkRoute(context, report);
  },
});

/** Annotations that give an Ingress its certificate elsewhere: AWS Load Balancer Controller, GKE, and Traefik's entry points. */
const certificates = ['alb.ingress.kubernetes.io/certificate-arn', 'alb.ingress.kubernetes.io/listen-ports', 'networking.gke.io/managed-certificates', 'ingress.gcp.kubernetes.io/pre-shared-cert',
  'traefik.ingress.kubernetes.io/router.tls', 'traefik.ingress.kubernetes.io/router.entrypoints'];

function checkIngress(object: ObjectView, report: Report): void {
  const annotations = object.get('metadata.annotations');
  if (isObject(annotations) && certificates.some((key) => key in annotations)) return;
  const blocks = object.items('spec.tls');
  if (blocks.length === 0) {
    report(object.at('spec.tls'), 'This Ingress has no tls, so requests to it are not encrypted. Add tls with the hosts and the Secret of their certificate.');
    return;
  }
  const hosts = blocks.flatMap((block) => (Array.isArray(block.get('hosts')) ? (block.get('hosts') as readonly unknown[]) : []));
  // A block without hosts is for all of them.
  if (blocks.some((block) => block.get('hosts') === undefined)) return;
  for (const ingressRule of object.items('spec.rules')) {
    const host = ingressRule.get('host');
    if (typeof host !== 'string' || host === '' || hosts.includes(host) || hosts.includes(host.replace(/^[^.]+/, '*'))) continue;
    report(ingressRule.at('host'), `${host} is not among the hosts under tls, so requests to it are not encrypted, or get a wrong certificate. Add it there.`);
  }
}

function checkListeners(object: ObjectView, report: Report): void {
  const listeners = object.items('spec.listeners');
  if (listeners.length === 0 || listeners.some((listener) => listener.get('protocol') !== 'HTTP')) return;
  report(object.at('spec.listeners', 'key'), 'All listeners of this Gateway are plain HTTP, so nothing is encrypted. Add one with protocol HTTPS and tls.certificateRefs.');
}

/** A route that only sends on to HTTPS may be plain. */
function checkRoute({ object, set, repository }: RuleContext, report: Report): void {
  const rules = object.items('spec.rules');
  if (rules.length > 0 && rules.every((routeRule) => routeRule.items('filters').some((filter) => filter.get('type') === 'RequestRedirect'))) return;
  for (const ref of parentGateways(object)) {
    const section = ref.get('sectionName');
    const namespace = ref.get('namespace');
    const gateway = typeof section !== 'string' ? undefined
      : lookUp({ set, repository }, { group: gatewayGroup, kind: 'Gateway', name: ref.get('name'), namespace: typeof namespace === 'string' ? namespace : object.manifest.namespace });
    const listeners: readonly JsonObject[] = gateway ? mapsOf(valueAt(gateway.value, ['spec', 'listeners'])) : [];
    // Where the Gateway has nothing else, it is told there.
    const isPlain = listeners.some((listener) => listener['name'] === section && textAt(listener, 'protocol') === 'HTTP') && listeners.some((listener) => listener['protocol'] !== 'HTTP');
    if (isPlain) report(ref.at('sectionName'), 'This listener is plain HTTP, so requests of this route are not encrypted. Attach the route to the HTTPS listener, and redirect here.');
  }
}
