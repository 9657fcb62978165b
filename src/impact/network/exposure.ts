import { isObject, type JsonValue } from '../../manifest/index.ts';
import { nameOf, type ObjectSet, type SideObject } from '../changeSet.ts';
import { read, readList, readText, readTexts } from '../json.ts';
import { backendsOf } from '../traffic.ts';

/** A way from outside of the cluster to the pods of a workload. */
export interface Exposure {
  readonly workload: SideObject;
  /** What opens the way: a Service, an Ingress, a route. */
  readonly by: SideObject;
  /** `LoadBalancer Service shop/web`. */
  readonly name: string;
  /** Connections come from outside themselves, not from the pods of a proxy. */
  readonly direct: boolean;
}

const routeKinds = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].map((kind) => `gateway.networking.k8s.io/${kind}`);

/** Annotations that keep a load balancer inside of the provider's network (documentation, Service, Internal load balancer). */
const internal: Readonly<Record<string, readonly string[]>> = {
  'networking.gke.io/load-balancer-type': ['Internal'],
  'cloud.google.com/load-balancer-type': ['Internal', 'internal'],
  'service.beta.kubernetes.io/aws-load-balancer-internal': ['true', '0.0.0.0/0'],
  'service.beta.kubernetes.io/aws-load-balancer-scheme': ['internal'],
  'service.beta.kubernetes.io/azure-load-balancer-internal': ['true'],
  'service.beta.kubernetes.io/openstack-internal-load-balancer': ['true'],
  'service.beta.kubernetes.io/oci-load-balancer-internal': ['true'],
  'service.kubernetes.io/ibm-load-balancer-cloud-provider-ip-type': ['private'],
};

/** Whether a LoadBalancer says that it is for the provider's network only. */
export function isInternal(service: SideObject): boolean {
  const annotations = readTexts(service.object.value, ['metadata', 'annotations']);
  return Object.entries(internal).some(([key, values]) => values.includes(annotations[key] ?? ''));
}

/** How a Service can be reached from outside by itself; undefined when it cannot. */
export function outsideType(service: SideObject): 'LoadBalancer' | 'NodePort' | 'external IP' | undefined {
  const type = readText(service.object.value, ['spec', 'type']);
  if (type === 'LoadBalancer' || type === 'NodePort') return type;
  return readList(service.object.value, ['spec', 'externalIPs']).length > 0 ? 'external IP' : undefined;
}

/** The names of the Services that an Ingress or a route sends traffic to, with their namespaces. */
export function servicesBehind(object: SideObject): readonly { readonly namespace: string | undefined; readonly name: string }[] {
  const spec = object.object.value['spec'];
  if (object.kind === 'networking.k8s.io/Ingress') {
    const backends = [read(spec, ['defaultBackend']), read(spec, ['backend']), ...readList(spec, ['rules']).flatMap((rule) => readList(rule, ['http', 'paths'])).map((path) => read(path, ['backend']))];
    return backends.flatMap((backend) => {
      const name = readText(backend, ['service', 'name']) ?? readText(backend, ['serviceName']);
      return name === undefined ? [] : [{ namespace: object.namespace, name }];
    });
  }
  if (!routeKinds.includes(object.kind)) return [];
  return readList(spec, ['rules']).flatMap((rule) => readList(rule, ['backendRefs'])).flatMap((reference: JsonValue) => {
    const name = readText(reference, ['name']);
    const isService = isObject(reference) && (readText(reference, ['kind']) ?? 'Service') === 'Service' && (readText(reference, ['group']) ?? '') === '';
    return name === undefined || !isService ? [] : [{ namespace: readText(reference, ['namespace']) ?? object.namespace, name }];
  });
}

/** Every way from outside to the workloads of a set. */
export function exposuresIn(set: ObjectSet): readonly Exposure[] {
  const direct = set.ofKind('/Service').flatMap((service) => {
    const type = outsideType(service);
    if (type === undefined || (type === 'LoadBalancer' && isInternal(service))) return [];
    const name = type === 'external IP' ? `the external IP of ${nameOf(service)}` : `${type} ${nameOf(service)}`;
    return backendsOf(service, set).map((workload): Exposure => ({ workload, by: service, name, direct: true }));
  });
  const routed = set.ofKind('networking.k8s.io/Ingress', ...routeKinds).flatMap((route) => servicesBehind(route).flatMap(({ namespace, name }) => {
    const service = set.find('/Service', namespace, name);
    return service ? backendsOf(service, set).map((workload): Exposure => ({ workload, by: route, name: nameOf(route), direct: false })) : [];
  }));
  return [...direct, ...routed];
}
