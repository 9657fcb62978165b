import { isList, isObject, podSpecPath, valueAt, type JsonObject, type JsonValue } from '../../manifest/index.ts';
import type { Place } from '../surroundings.ts';
import { containersOf } from '../usage.ts';
import { mapAt } from './names.ts';
import type { ProposedValue } from './values.ts';

/** Ports that can be meant where the cursor stands at one: of the pods behind a Service, of the own container, of a Service. */
export function ports({ cursor, scope }: Place): ProposedValue[] {
  const { path, object } = cursor;
  const { gvk, value, namespace } = object;
  const last = path.at(-1);
  if (gvk.group === '' && gvk.kind === 'Service' && last === 'targetPort') {
    const pods = scope.set.podsLabelled(valueAt(value, ['spec', 'selector']), namespace) ?? [];
    return pods.flatMap(({ spec, owner }) => containersOf(spec).flatMap((container) => portsOf(container, `${owner.gvk.kind} ${owner.name}`)));
  }
  const pod = podSpecPath(gvk);
  if (pod !== undefined && last === 'port' && path.length > pod.length + 3) return portsOf(mapAt(value, path.slice(0, pod.length + 2)), 'this container');
  if ((last === 'name' || last === 'number') && path.at(-2) === 'port' && path.at(-3) === 'service') return servicePorts(mapAt(value, path.slice(0, -2))['name'], last);
  if (last === 'port' && path.at(-3) === 'backendRefs') return servicePorts(mapAt(value, path.slice(0, -1))['name'], 'number');
  return [];

  function servicePorts(name: JsonValue | undefined, field: 'name' | 'number'): ProposedValue[] {
    const service = typeof name === 'string' ? scope.repository.find('', 'Service', name, namespace) : undefined;
    const list = service && valueAt(service.value, ['spec', 'ports']);
    return isList(list) ? list.filter(isObject).flatMap((port) => proposed(port[field === 'name' ? 'name' : 'port'], `Service ${service?.name ?? ''}`)) : [];
  }
}

function portsOf(container: JsonObject, detail: string): ProposedValue[] {
  const list = container['ports'];
  return isList(list) ? list.filter(isObject).flatMap((port) => [...proposed(port['name'], detail, true), ...proposed(port['containerPort'], detail)]) : [];
}

function proposed(value: JsonValue | undefined, detail: string, likely = false): ProposedValue[] {
  return typeof value === 'string' || typeof value === 'number' ? [{ value: String(value), kind: 'key', detail, ...(likely ? { likely } : {}) }] : [];
}
