import { isList, isObject, podSpecPath, valueAt, type JsonObject, type JsonValue, type Path } from '../manifest/index.ts';
import type { SetObject } from '../lint/index.ts';
import type { Workspace } from '../workspace/index.ts';
import type { Mention } from './mentions.ts';
import type { Spot } from './spot.ts';

const lists = ['containers', 'initContainers', 'ephemeralContainers'];
const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'];

/** A named port: of a container of an object's pods, or of a Service. */
interface NamedPort {
  readonly of: 'pods' | 'service';
  readonly owners: readonly Pick<SetObject, 'gvk' | 'namespace' | 'value' | 'file' | 'name'>[];
  readonly name: string;
}

/** The named port at a spot: declared there, or used. */
export function portAt({ object, path, text, part, role }: Spot, file: string, workspace: Workspace): NamedPort | undefined {
  if (role !== 'manifests' || part !== 'value' || text === undefined || /^\d*$/.test(text)) return undefined;
  const { gvk, value, namespace } = object;
  const pod = podSpecPath(gvk);
  const last = path.at(-1);
  const { repository } = workspace.scopeOf(file);
  const own = { ...object, file };
  if (gvk.group === '' && gvk.kind === 'Service' && path[1] === 'ports') {
    if (last === 'name') return { of: 'service', owners: [own], name: text };
    if (last === 'targetPort') return { of: 'pods', owners: (repository.podsLabelled(valueAt(value, ['spec', 'selector']), namespace) ?? []).map(({ owner }) => owner), name: text };
  }
  if (pod !== undefined && ((last === 'name' && path.at(-3) === 'ports') || (last === 'port' && path.some((step) => probes.includes(String(step)))))) return { of: 'pods', owners: [own], name: text };
  if (last === 'name' && path.at(-2) === 'port' && path.at(-3) === 'service') {
    const service = valueAt(value, [...path.slice(0, -2), 'name']);
    const found = typeof service === 'string' ? repository.find('', 'Service', service, namespace) : undefined;
    return found && { of: 'service', owners: [found], name: text };
  }
  return undefined;
}

/** Where the containers, or the Service, have the port. */
export function portDeclarations({ of, owners, name }: NamedPort): Mention[] {
  return owners.flatMap((owner) => {
    const places: Path[] = of === 'service' ? itemsAt(owner.value, ['spec', 'ports']) : containers(owner).flatMap((container) => itemsAt(owner.value, [...container, 'ports']));
    return places.map((path) => [...path, 'name']).filter((path) => valueAt(owner.value, path) === name).map((path) => ({ file: owner.file, value: owner.value, path, part: 'value' as const }));
  });
}

/** Where probes, Services and Ingresses name the port. */
export function portUses({ of, owners, name }: NamedPort, workspace: Workspace): Mention[] {
  const { repository } = workspace.scopeOf('');
  const mention = (object: Pick<SetObject, 'value' | 'file'>, path: Path): Mention[] => (valueAt(object.value, path) === name ? [{ file: object.file, value: object.value, path, part: 'value' }] : []);
  if (of === 'service') {
    const names = new Set<unknown>(owners.map((owner) => owner.name));
    return repository.ofKind('networking.k8s.io', 'Ingress').flatMap((ingress) => backends(ingress.value).filter((path) => names.has(valueAt(ingress.value, [...path, 'name']))).flatMap((path) => mention(ingress, [...path, 'port', 'name'])));
  }
  const inProbes = owners.flatMap((owner) => containers(owner).flatMap((container) => probes.flatMap((probe) => ['httpGet', 'tcpSocket'].flatMap((action) => mention(owner, [...container, probe, action, 'port'])))));
  const isOwner = (object: SetObject) => owners.some((owner) => owner.name === object.name && owner.gvk.kind === object.gvk.kind && owner.file === object.file);
  const inServices = repository.ofKind('', 'Service').filter((service) => (repository.podsLabelled(valueAt(service.value, ['spec', 'selector']), service.namespace) ?? []).some((pod) => isOwner(pod.owner)))
    .flatMap((service) => itemsAt(service.value, ['spec', 'ports']).flatMap((path) => mention(service, [...path, 'targetPort'])));
  return [...inProbes, ...inServices];
}

function containers({ gvk, value }: Pick<SetObject, 'gvk' | 'value'>): Path[] {
  const pod = podSpecPath(gvk);
  return pod === undefined ? [] : lists.flatMap((list) => itemsAt(value, [...pod, list]));
}

function itemsAt(value: JsonObject, path: Path): Path[] {
  const list = valueAt(value, path);
  return isList(list) ? list.map((_item: JsonValue, index) => [...path, index]) : [];
}

/** Paths to the Services that an Ingress names. */
function backends(ingress: JsonObject): Path[] {
  const rules = itemsAt(ingress, ['spec', 'rules']).flatMap((rule) => itemsAt(ingress, [...rule, 'http', 'paths'])).map((path) => [...path, 'backend', 'service']);
  return [...rules, ['spec', 'defaultBackend', 'service']].filter((path) => isObject(valueAt(ingress, path)));
}
