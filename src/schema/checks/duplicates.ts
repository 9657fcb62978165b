import type { JsonValue } from '../../manifest/index.ts';
import { isList } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, isOpen, items } from './check.ts';

/**
 * Two items of a list that the API server tells apart by these fields and refuses when they are the same. Environment
 * variables, a container's port numbers and tolerations may repeat (the server only warns), so they are not here.
 * Validation of each API group, pkg/apis of k8s.io/kubernetes 1.37.
 */
function unique(list: string, keys: readonly string[], defaults: Readonly<Record<string, JsonValue>> = {}): Check {
  return (object) => duplicates(object, [list], keys, defaults);
}

function duplicates(object: TypedObject, lists: readonly string[], keys: readonly string[], defaults: Readonly<Record<string, JsonValue>>): SchemaProblem[] {
  if (lists.reduce((count, list) => count + lengthOf(object.value[list]), 0) < 2) return [];
  const seen = new Map<string, string>();
  return lists.flatMap((list) => items(object.value[list]).flatMap(({ index, item }): SchemaProblem[] => {
    const values = keys.map((key) => item[key] ?? defaults[key]);
    if (!values.every(isKey)) return [];
    const id = JSON.stringify(values);
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, `${list}[${String(index)}]`);
      return [];
    }
    const shown = keys.map((key, at) => `\`${key}: ${String(values[at])}\``).join(' and ');
    return [{ code: 'duplicate-list-map-key', path: [...object.path, list, index, keys.find((key) => key in item) ?? keys[0] ?? ''], part: 'value',
      message: `\`${first}\` has ${shown} already: each item of \`${list}\` needs its own. Rename or remove one of them.` }];
  }));
}

const lengthOf = (value: JsonValue | undefined) => (isList(value) ? value.length : 0);

/** What can tell an item from another now: a text that is known and not empty, or a number. */
function isKey(value: JsonValue | undefined): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && value !== '' && !isOpen(value));
}

export const duplicateChecks: Checks = {
  ApiCoreV1PodSpec: all(
    (object) => duplicates(object, ['containers', 'initContainers'], ['name'], {}),
    unique('volumes', ['name']), unique('topologySpreadConstraints', ['topologyKey', 'whenUnsatisfiable']),
    unique('resourceClaims', ['name']), unique('schedulingGates', ['name']),
  ),
  ApiCoreV1PodSecurityContext: unique('sysctls', ['name']),
  ApiCoreV1ResourceRequirements: unique('claims', ['name', 'request'], { request: '-' }),
  ApiCoreV1Container: all(unique('ports', ['name']), unique('volumeMounts', ['mountPath']), unique('volumeDevices', ['devicePath'])),
  ApiCoreV1ServiceSpec: all(unique('ports', ['name']), unique('ports', ['port', 'protocol'], { protocol: 'TCP' })),
};
