import { isList, isObject, valueAt, type JsonObject, type JsonValue, type Path } from '../../../manifest/index.ts';
import type { ObjectKeys } from '../../objectSet.ts';
import { indexedMaps, mapsOf, textAt, textsOf } from '../../values.ts';
import { gatewayGroup } from '../gatewayRoutes.ts';

/** A host and path that an Ingress or HTTPRoute claims; two with the same key compete for the same requests. */
export interface HostPath {
  readonly key: string;
  /** For messages: `shop.example.com/cart`. */
  readonly label: string;
  readonly path: Path;
}

interface Claimant {
  readonly gvk: { readonly group: string; readonly kind: string };
  readonly namespace: string | undefined;
  readonly value: JsonObject;
}

/** What an Ingress or HTTPRoute claims; empty for other objects. Source: Kubernetes API, IngressRule; Gateway API, HTTPRouteMatch. */
export function hostPaths(object: Claimant): readonly HostPath[] {
  const { group, kind } = object.gvk;
  if (group === 'networking.k8s.io' && kind === 'Ingress') return ofIngress(object.value);
  if (group === gatewayGroup && kind === 'HTTPRoute') return ofRoute(object);
  return [];
}

/** Ingresses and HTTPRoutes by what they claim. */
export const byHostPath: Readonly<Record<'Ingress' | 'HTTPRoute', ObjectKeys>> = {
  Ingress: { group: 'networking.k8s.io', kind: 'Ingress', keysOf: (object) => hostPaths(object).map(({ key }) => key) },
  HTTPRoute: { group: gatewayGroup, kind: 'HTTPRoute', keysOf: (object) => hostPaths(object).map(({ key }) => key) },
};

function ofIngress(value: JsonObject): HostPath[] {
  // ingress-nginx documentation, Canary: shares the host and path of another Ingress on purpose.
  if (textAt(value, 'metadata.annotations["nginx.ingress.kubernetes.io/canary"]') === 'true') return [];
  const className = textAt(value, 'spec.ingressClassName') ?? textAt(value, 'metadata.annotations["kubernetes.io/ingress.class"]') ?? '';
  return indexedMaps(valueAt(value, ['spec', 'rules'])).flatMap(([ingressRule, first]) =>
    indexedMaps(valueAt(ingressRule, ['http', 'paths'])).map(([item, second]) => {
      const host = textAt(ingressRule, 'host') ?? '';
      const path = textAt(item, 'path') ?? '/';
      const type = textAt(item, 'pathType') ?? '';
      return { key: ['Ingress', className, host, path, type].join('\n'), label: `${host || 'every host'}${path}`, path: ['spec', 'rules', first, 'http', 'paths', second, 'path'] };
    }));
}

/** Routes compete where they share a parent, a host, and everything that a match says. */
function ofRoute({ value, namespace }: Claimant): HostPath[] {
  const parents = mapsOf(valueAt(value, ['spec', 'parentRefs'])).map((ref) => [ref['namespace'] ?? namespace ?? '', ref['name'] ?? '', ref['sectionName'] ?? '', ref['port'] ?? ''].map((part) => JSON.stringify(part)).join(' '));
  const written = textsOf(valueAt(value, ['spec', 'hostnames']));
  const hosts = written.length === 0 ? [''] : written;
  const rules = indexedMaps(valueAt(value, ['spec', 'rules']));
  return rules.flatMap(([routeRule, index]) => {
    const matches: readonly JsonValue[] = isList(routeRule['matches']) && routeRule['matches'].length > 0 ? routeRule['matches'] : [{}];
    return matches.flatMap((match, at) => {
      if (!isObject(match)) return [];
      const path = isObject(match['path']) ? match['path'] : {};
      const [type, text] = [path['type'] ?? 'PathPrefix', path['value'] ?? '/'];
      const rest = [match['headers'], match['queryParams'], match['method']].map((part) => JSON.stringify(part ?? null)).join(' ');
      return hosts.flatMap((host) => parents.map((parent) => ({
        key: ['HTTPRoute', parent, host, JSON.stringify(type), JSON.stringify(text), rest].join('\n'),
        label: `${host || 'every host'}${typeof text === 'string' ? text : ''}`,
        path: ['spec', 'rules', index, 'matches', at] as Path,
      })));
    });
  });
}
