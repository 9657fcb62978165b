import { isObject, valueAt } from '../../../manifest/index.ts';
import type { ObjectView, View } from '../../rule.ts';
import { mapsOf } from '../../values.ts';

/** The group of Istio's traffic management. */
export const istioGroup = 'networking.istio.io';

/** The destinations of a VirtualService: of its routes and mirrors. Source: Istio documentation, Virtual Service, Destination. */
export function destinations(object: ObjectView): readonly { readonly view: View; readonly path: string }[] {
  if (object.manifest.gvk.group !== istioGroup || object.manifest.gvk.kind !== 'VirtualService') return [];
  return ['http', 'tls', 'tcp'].flatMap((protocol) => object.items(`spec.${protocol}`)).flatMap((route) => [
    ...route.items('route').map((view) => ({ view, path: 'destination' })),
    ...route.items('mirrors').map((view) => ({ view, path: 'destination' })),
    ...(isObject(route.get('mirror')) ? [{ view: route, path: 'mirror' }] : []),
  ]);
}

/** The Service that a host means: `web`, `web.shop`, `web.shop.svc.cluster.local`; undefined for hosts outside of the cluster. */
export function serviceOfHost(host: string, namespace: string | undefined): { readonly name: string; readonly namespace: string | undefined } | undefined {
  const parts = /^([a-z0-9-]+)(?:\.([a-z0-9-]+)\.svc(?:\.[a-z0-9.-]+)?)?$/.exec(host);
  return parts?.[1] === undefined ? undefined : { name: parts[1], namespace: parts[2] ?? namespace };
}

/** Names of the subsets of a DestinationRule. */
export function subsetsOf(value: View['value']): readonly string[] {
  return mapsOf(value === undefined ? undefined : valueAt(value, ['spec', 'subsets'])).flatMap(({ name }) => (typeof name === 'string' ? [name] : []));
}
