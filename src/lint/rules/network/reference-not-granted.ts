import { lookUp } from '../../missingObject.ts';
import { rule, type Place } from '../../rule.ts';
import type { SetObject } from '../../objectSet.ts';
import { valueAt } from '../../../manifest/index.ts';
import { mapsOf } from '../../values.ts';
import { webService } from '../exampleObjects.ts';
import { gatewayGroup, isRoute, serviceBackends } from '../gatewayRoutes.ts';

const route = (mark = '') => `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: web
  namespace: front
spec:
  parentRefs:
    - name: public
  hostnames: [shop.example.com]
  rules:
    - backendRefs:
        - name: web
          namespace: shop
${mark}          port: 80
---
${webService}`;

export default rule({
  id: 'network/reference-not-granted',
  severity: 'warning',
  profile: 'baseline',
  needs: 'set',
  peers: { polaris: ['httpRouteCrossNamespaceBackendRef', 'gatewayCrossNamespaceCertificateRef'] },
  summary: 'Route or Gateway reaches into a namespace that does not allow it',
  why: 'A route may use a Service, and a Gateway a Secret, of another namespace only when a ReferenceGrant there allows it; otherwise requests fail with 500, or the listener gets no certificate. Add a ReferenceGrant to that namespace.',
  source: 'Gateway API documentation, ReferenceGrant',
  examples: {
    bad: route('#                    ^^^^ network/reference-not-granted\n'),
    good: `${route()}---
apiVersion: gateway.networking.k8s.io/v1beta1
kind: ReferenceGrant
metadata:
  name: front
  namespace: shop
spec:
  from:
    - group: gateway.networking.k8s.io
      kind: HTTPRoute
      namespace: front
  to:
    - group: ""
      kind: Service
`,
  },
  check: ({ object, set, repository }, report) => {
    const { gvk, namespace: own } = object.manifest;
    const isGateway = gvk.group === gatewayGroup && gvk.kind === 'Gateway';
    if ((!isGateway && !isRoute(object)) || own === undefined) return;
    const kind = isGateway ? 'Secret' : 'Service';
    const refs = isGateway ? object.items('spec.listeners').flatMap((listener) => listener.items('tls.certificateRefs')) : serviceBackends(object);
    const isGrant = ({ value }: SetObject, name: string) =>
      mapsOf(valueAt(value, ['spec', 'from'])).some((from) => from['group'] === gatewayGroup && from['kind'] === gvk.kind && from['namespace'] === own)
      && mapsOf(valueAt(value, ['spec', 'to'])).some((to) => to['group'] === '' && to['kind'] === kind && (to['name'] === undefined || to['name'] === name));
    const tell = (place: Place, namespace: string, name: string, isKnown: boolean) => {
      report(place, `No ReferenceGrant in the namespace ${namespace} lets a ${gvk.kind} of ${own} use its ${kind}s, so ${isGateway ? 'the listener gets no certificate' : 'these requests fail'}. Add one there for ${name}.`,
        undefined, isKnown && set.unknownPart === undefined ? undefined : 'unverified');
    };
    for (const ref of refs) {
      const [namespace, name] = [ref.get('namespace'), ref.get('name')];
      if (typeof namespace !== 'string' || namespace === own || typeof name !== 'string') continue;
      if (repository.ofKind(gatewayGroup, 'ReferenceGrant').some((grant) => (grant.namespace ?? namespace) === namespace && isGrant(grant, name))) continue;
      tell(ref.at('namespace'), namespace, name, lookUp({ set, repository }, { group: '', kind, name, namespace }) !== undefined);
    }
  },
});
