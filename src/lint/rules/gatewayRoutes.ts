import type { RuleContext, View } from '../rule.ts';

/** The group of the Gateway API. */
export const gatewayGroup = 'gateway.networking.k8s.io';
const kinds: ReadonlySet<string> = new Set(['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute']);

/** Whether an object is a route of the Gateway API. */
export function isRoute({ manifest: { gvk } }: RuleContext['object']): boolean {
  return gvk.group === gatewayGroup && kinds.has(gvk.kind);
}

/** The backends of a route that are Services, mirrors among them. Source: Gateway API reference, BackendObjectReference. */
export function serviceBackends(object: RuleContext['object']): readonly View[] {
  return object.items('spec.rules').flatMap((routeRule) => [
    ...routeRule.items('backendRefs'),
    ...routeRule.items('filters').map((filter) => partOf(filter, 'requestMirror.backendRef')),
  ]).filter((ref) => ref.get('name') !== undefined && (ref.get('kind') ?? 'Service') === 'Service' && (ref.get('group') ?? '') === '');
}

/** A view of what is below a path of another. */
function partOf(view: View, path: string): View {
  return {
    path: view.at(path).path,
    value: view.get(path),
    get: (below) => view.get(`${path}.${below}`),
    at: (below, part) => view.at(below === undefined ? path : `${path}.${below}`, part),
    items: (below) => view.items(`${path}.${below}`),
  };
}

/** The Gateways that a route names as its parents. Source: Gateway API reference, ParentReference. */
export function parentGateways(object: RuleContext['object']): readonly View[] {
  return object.items('spec.parentRefs').filter((ref) => (ref.get('kind') ?? 'Gateway') === 'Gateway' && (ref.get('group') ?? gatewayGroup) === gatewayGroup);
}
