import { isObject, type JsonValue, type Path } from '../../manifest/index.ts';
import { containersOf, nameOf, type ObjectSet, type SideObject } from '../changeSet.ts';
import { read, readList, readNumber, readText } from '../json.ts';
import { backendsOf, selectsPods } from '../traffic.ts';
import { routesOf } from './routes.ts';

/** Something that asks for a port that is not there. */
export interface DeadEnd {
  /** Tells it apart, the same on both sides. */
  readonly key: string;
  readonly object: SideObject;
  /** The objects by whose change it may come about. */
  readonly involved: readonly SideObject[];
  readonly path: Path;
  readonly message: string;
  readonly why: string;
  readonly short: string;
  /** Nothing at all gets through. */
  readonly total: boolean;
}

/** `Service shop/web port 80`. */
function portName(port: JsonValue): string {
  return String(readNumber(port, ['port']) ?? readText(port, ['name']) ?? '');
}

interface Declared { readonly name: string | undefined; readonly port: number | undefined; readonly protocol: string }

function declaredPorts(object: SideObject): readonly Declared[] {
  return containersOf(object).filter(({ list }) => list !== 'ephemeralContainers').flatMap(({ value }) => readList(value, ['ports']).map((port) =>
    ({ name: readText(port, ['name']), port: readNumber(port, ['containerPort']), protocol: readText(port, ['protocol']) ?? 'TCP' })));
}

/**
 * Ports of Services that lead to none of a pod's ports: by a name that no container gives, or by a number that none declares
 * though they declare others. Declaring is for information only, so that the latter is a sign and no proof.
 */
export function servicePorts(set: ObjectSet): readonly DeadEnd[] {
  return set.ofKind('/Service').filter(selectsPods).flatMap((service) => {
    const backends = backendsOf(service, set).map((object) => ({ object, declared: declaredPorts(object) }));
    if (backends.length === 0) return [];
    return readList(service.object.value, ['spec', 'ports']).flatMap((port, index): DeadEnd[] => {
      const written = read(port, ['targetPort']);
      const target = typeof written === 'string' || typeof written === 'number' ? written : readNumber(port, ['port']) ?? 0;
      const protocol = readText(port, ['protocol']) ?? 'TCP';
      const isNamed = typeof target === 'string' && !/^\d+$/.test(target);
      const without = backends.filter(({ declared }) => isNamed
        ? !declared.some((own) => own.name === target && own.protocol === protocol)
        : declared.length > 0 && !declared.some((own) => own.port === Number(target) && own.protocol === protocol)).map(({ object }) => object);
      if (without.length === 0) return [];
      const who = without.map(nameOf).join(', ');
      return [{
        key: `service ${nameOf(service)} ${portName(port)} ${protocol} ${who}`, object: service, involved: [service, ...without],
        path: ['spec', 'ports', index, 'targetPort'], total: isNamed && without.length === backends.length,
        short: `port ${portName(port)} leads nowhere`,
        message: isNamed
          ? `Port ${portName(port)} of ${nameOf(service)} leads nowhere: no container of ${who} names a port ${target}.`
          : `Port ${portName(port)} of ${nameOf(service)} leads to port ${String(target)} of ${who}, which declares only ${[...new Set(without.flatMap((object) => declaredPorts(object).flatMap((own) => own.port ?? [])))].join(', ')}.`,
        why: isNamed
          ? 'A Service finds a named port among the names of the container ports. Without it the pods are no endpoints for this port, and connections are refused. Use the same name in both, in one step.'
          : 'Which ports a container listens on is decided by the program; what it declares is for information. Where both changed apart from each other, connections are refused. Check what the program listens on.',
      }];
    });
  });
}

/** Ports of Services that an Ingress or a route names and the Service does not have, and Services that are not there. */
export function routePorts(set: ObjectSet, other: ObjectSet): readonly DeadEnd[] {
  const found = new Map<string, DeadEnd>();
  for (const object of set.ofKind('networking.k8s.io/Ingress', 'gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute')) {
    for (const { backends } of routesOf(object)) for (const { namespace, name, port } of backends) {
      const service = set.find('/Service', namespace, name);
      const before = other.find('/Service', namespace, name);
      const key = `route ${nameOf(object)} ${namespace ?? ''}/${name} ${String(port)}`;
      const text = `Service ${namespace === undefined ? '' : `${namespace}/`}${name}`;
      const base = { key, object, path: ['spec'], total: true, why: 'Requests for it are answered with an error (503) as soon as this is applied.' };
      if (!service) {
        // A Service that neither side knows may come from elsewhere; of Ingresses, apply/deleted speaks.
        if (before && object.kind !== 'networking.k8s.io/Ingress') found.set(key, { ...base, involved: [object, before], short: `${name} is not there`, message: `${nameOf(object)} sends requests to ${text}, which is deleted.` });
        continue;
      }
      if (port === undefined || readText(service.object.value, ['spec', 'type']) === 'ExternalName') continue;
      const ports = readList(service.object.value, ['spec', 'ports']);
      if (ports.length === 0 || ports.some((own) => read(own, ['port']) === port || read(own, ['name']) === port)) continue;
      found.set(key, { ...base, involved: [object, service], short: `port ${port} is not there`, message: `${nameOf(object)} sends requests to port ${port} of ${text}, which has only ${ports.map((own) => [readText(own, ['name']), readNumber(own, ['port'])].filter((part) => part !== undefined).join(' ')).join(', ')}.`, why: `${base.why} Name a port that the Service has.` });
    }
  }
  return [...found.values()];
}

/** Probes that ask for a named port that their container does not name. */
export function probePorts(set: ObjectSet): readonly DeadEnd[] {
  return set.objects.flatMap((object) => containersOf(object).flatMap((container): DeadEnd[] => {
    const names = new Set(readList(container.value, ['ports']).map((port) => readText(port, ['name'])));
    return (['readinessProbe', 'livenessProbe', 'startupProbe'] as const).flatMap((probe) => (['httpGet', 'tcpSocket'] as const).flatMap((type): DeadEnd[] => {
      const handler = read(container.value, [probe, type]);
      const port = readText(handler, ['port']);
      if (!isObject(handler) || port === undefined || /^\d+$/.test(port) || names.has(port)) return [];
      const words = { readinessProbe: 'readiness', livenessProbe: 'liveness', startupProbe: 'startup' }[probe];
      return [{
        key: `probe ${nameOf(object)} ${container.name} ${probe} ${port}`, object, involved: [object], path: [...container.path, probe, type, 'port'], total: true,
        short: `${words} probe fails`,
        message: `The ${words} probe of container ${container.name} in ${nameOf(object)} asks for port ${port}, which the container does not name.`,
        why: probe === 'readinessProbe'
          ? 'The probe fails each time, so that new pods never become ready and the rollout does not end. Name the port, or ask by its number.'
          : 'The probe fails each time, so that the container is restarted again and again. Name the port, or ask by its number.',
      }];
    }));
  }));
}
