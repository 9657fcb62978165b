import { isObject, type JsonValue } from '../../manifest/index.ts';
import type { ObjectSet, SideObject } from '../changeSet.ts';
import { grouped } from '../grouped.ts';
import { read, readList, readNumber, readText, readTexts } from '../json.ts';

/** A Service that requests are sent to. */
export interface Backend {
  readonly namespace: string | undefined;
  readonly name: string;
  /** A number, or of an Ingress a name. */
  readonly port: number | string | undefined;
}

/** What one rule of an Ingress or a route does with requests. */
export interface Route {
  readonly object: SideObject;
  /** What lets requests in: the class of the Ingress, or the gateways. */
  readonly entry: string;
  /** Empty: every host. */
  readonly host: string;
  readonly path: string;
  readonly exact: boolean;
  /** Further conditions, such as headers and methods; empty without any. */
  readonly conditions: string;
  readonly backends: readonly Backend[];
  /** `Service shop/web, port 80`: two routes to the same have the same. */
  readonly target: string;
}

/** Kinds that route requests by host and path. */
export const routingKinds = ['networking.k8s.io/Ingress', 'gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute'];

const known = new WeakMap<SideObject, readonly Route[]>();

/** What an Ingress, HTTPRoute or GRPCRoute does with requests; empty for other objects. */
export function routesOf(object: SideObject): readonly Route[] {
  let found = known.get(object);
  if (!found) known.set(object, found = !routingKinds.includes(object.kind) ? [] : object.kind === 'networking.k8s.io/Ingress' ? ingressRoutes(object) : gatewayRoutes(object));
  return found;
}

/** Source: Kubernetes documentation, Ingress, The Ingress resource. */
function ingressRoutes(object: SideObject): readonly Route[] {
  const spec = object.object.value['spec'];
  const entry = `class ${readText(spec, ['ingressClassName']) ?? readTexts(object.object.value, ['metadata', 'annotations'])['kubernetes.io/ingress.class'] ?? ''}`;
  const route = (host: string, path: string, exact: boolean, backend: JsonValue | undefined): Route => {
    const service = read(backend, ['service']);
    const name = readText(service, ['name']) ?? readText(backend, ['serviceName']);
    const port = readNumber(service, ['port', 'number']) ?? readText(service, ['port', 'name']) ?? readNumber(backend, ['servicePort']) ?? readText(backend, ['servicePort']);
    const backends = name === undefined ? [] : [{ namespace: object.namespace, name, port }];
    return { object, entry, host, path, exact, conditions: '', backends, target: name === undefined ? resourceName(backend) : targetName(backends) };
  };
  const fallback = read(spec, ['defaultBackend']) ?? read(spec, ['backend']);
  return [
    ...readList(spec, ['rules']).flatMap((rule) => readList(rule, ['http', 'paths']).map((path) =>
      route(readText(rule, ['host']) ?? '', readText(path, ['path']) ?? '/', readText(path, ['pathType']) === 'Exact', read(path, ['backend'])))),
    ...(isObject(fallback) ? [route('', '/', false, fallback)] : []),
  ];
}

const resourceName = (backend: JsonValue | undefined): string => `${readText(backend, ['resource', 'kind']) ?? 'nothing'} ${readText(backend, ['resource', 'name']) ?? ''}`.trim();

/** Source: Gateway API, reference, HTTPRouteRule and GRPCRouteRule. */
function gatewayRoutes(object: SideObject): readonly Route[] {
  const spec = object.object.value['spec'];
  const entry = readList(spec, ['parentRefs']).map((parent) => `${readText(parent, ['kind']) ?? 'Gateway'} ${readText(parent, ['namespace']) ?? object.namespace ?? ''}/${readText(parent, ['name']) ?? ''} ${readText(parent, ['sectionName']) ?? ''}`).sort().join(', ');
  const names = readList(spec, ['hostnames']).filter((host) => typeof host === 'string');
  const hosts = names.length > 0 ? names : [''];
  return readList(spec, ['rules']).flatMap((rule) => {
    const backends = readList(rule, ['backendRefs']).flatMap((reference): (Backend & { weight: number })[] => {
      const name = readText(reference, ['name']);
      const isService = (readText(reference, ['kind']) ?? 'Service') === 'Service';
      return name === undefined || !isService ? [] : [{ namespace: readText(reference, ['namespace']) ?? object.namespace, name, port: readNumber(reference, ['port']), weight: readNumber(reference, ['weight']) ?? 1 }];
    });
    const redirect = readList(rule, ['filters']).find((filter) => readText(filter, ['type']) === 'RequestRedirect');
    const target = backends.length > 0 ? targetName(backends) : redirect ? `a redirect ${JSON.stringify(read(redirect, ['requestRedirect']) ?? {})}` : 'nothing';
    const written = readList(rule, ['matches']);
    const matches: readonly JsonValue[] = written.length > 0 ? written : [{}];
    return matches.flatMap((match) => hosts.map((host): Route => ({ object, entry, host, ...conditionOf(match), backends, target })));
  });
}

function conditionOf(match: JsonValue): Pick<Route, 'path' | 'exact' | 'conditions'> {
  const { path, method, ...rest } = isObject(match) ? match : {};
  const grpc = isObject(method) ? `/${readText(method, ['service']) ?? '*'}/${readText(method, ['method']) ?? '*'}` : undefined;
  const others = { ...rest, ...(typeof method === 'string' && { method }) };
  return {
    path: grpc ?? readText(path, ['value']) ?? '/',
    exact: readText(path, ['type']) === 'Exact' || grpc !== undefined,
    conditions: `${readText(path, ['type']) === 'RegularExpression' ? 'regular expression ' : ''}${Object.keys(others).length > 0 ? JSON.stringify(others) : ''}`,
  };
}

function targetName(backends: readonly (Backend & { readonly weight?: number })[]): string {
  const total = backends.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return backends.map(({ namespace, name, port, weight = 1 }) =>
    `Service ${namespace === undefined ? '' : `${namespace}/`}${name}${port === undefined ? '' : `, port ${port}`}${backends.length > 1 && total > 0 ? ` (${Math.round((weight * 100) / total)} %)` : ''}`).join(' and ');
}

/** `shop.example.com/api`; every host: `/api on every host`. */
export function addressOf({ host, path, conditions }: Pick<Route, 'host' | 'path' | 'conditions'>): string {
  const where = host === '' ? `${path} on every host` : `${host}${path === '/' ? '' : path}`;
  return conditions === '' ? where : `${where} (under conditions)`;
}

/** Finds which route takes a request: the most exact host, then the longest path. Conditions count only where they are the same. */
export class RouteTable {
  readonly #byHost: ReadonlyMap<string, readonly Route[]>;
  readonly routes: readonly Route[];

  constructor(set: ObjectSet) {
    this.routes = set.ofKind(...routingKinds).flatMap(routesOf);
    this.#byHost = grouped(this.routes, ({ host }) => host);
  }

  /** Routes for just this host. */
  forHost(host: string): readonly Route[] {
    return this.#byHost.get(host) ?? [];
  }

  find({ host, path, conditions }: Route): Route | undefined {
    const dot = host.indexOf('.');
    const hosts = [...new Set([host, ...(dot > 0 && !host.startsWith('*') ? [`*${host.slice(dot)}`] : []), ''])];
    for (const candidate of hosts) {
      const own = this.forHost(candidate).filter((route) => route.conditions === conditions || route.conditions === '');
      const taking = own.filter((route) => takes(route, path)).sort((a, b) => Number(b.conditions === conditions) - Number(a.conditions === conditions) || b.path.length - a.path.length || Number(b.exact) - Number(a.exact));
      if (taking[0]) return taking[0];
    }
    return undefined;
  }
}

function takes({ path: own, exact }: Route, path: string): boolean {
  if (own === path) return true;
  if (exact) return false;
  const prefix = own.endsWith('/') ? own : `${own}/`;
  return `${path}/`.startsWith(prefix);
}
