import type { JsonValue } from '../../../manifest/index.ts';
import type { ObjectView, Place, View } from '../../rule.ts';
import { isRoute, serviceBackends } from '../gatewayRoutes.ts';

/** A Service that an Ingress or a route sends requests to. */
export interface Backend {
  readonly name: JsonValue | undefined;
  readonly namespace: string | undefined;
  readonly place: Place;
  /** A port's name or number; undefined when it is not written. */
  readonly port: JsonValue | undefined;
  readonly portPlace: Place;
}

/** The Services that an Ingress or a route of the Gateway API sends requests to. Source: Kubernetes API, IngressBackend; Gateway API, BackendRef. */
export function backendsOf(object: ObjectView): readonly Backend[] {
  const { gvk: { group, kind }, namespace } = object.manifest;
  if (kind === 'Ingress' && group === 'networking.k8s.io') return ingressBackends(object);
  if (!isRoute(object)) return [];
  return serviceBackends(object).map((ref): Backend => {
    const written = ref.get('namespace');
    return { name: ref.get('name'), namespace: typeof written === 'string' ? written : namespace, place: ref.at('name'), port: ref.get('port'), portPlace: ref.at('port') };
  });
}

function ingressBackends(object: ObjectView): Backend[] {
  const holders: (readonly [View, string])[] = [
    [object, 'spec.defaultBackend'],
    ...object.items('spec.rules').flatMap((ingressRule) => ingressRule.items('http.paths')).map((path) => [path, 'backend'] as const),
  ];
  return holders.flatMap(([holder, path]): Backend[] => {
    const [name, portName, portNumber] = [holder.get(`${path}.service.name`), holder.get(`${path}.service.port.name`), holder.get(`${path}.service.port.number`)];
    // AWS Load Balancer Controller documentation: this port means an action in an annotation, which is no Service.
    if (name === undefined || portName === 'use-annotation') return [];
    return [{
      name, namespace: object.manifest.namespace, place: holder.at(`${path}.service.name`),
      port: portName ?? portNumber, portPlace: holder.at(`${path}.service.port.${portName === undefined ? 'number' : 'name'}`),
    }];
  });
}
