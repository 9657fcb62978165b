import { isObject } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, between, exactlyOne, isFilled, isOpen, isSet, items, mapAt, needed, problem, problemAt, syntaxOf, texts } from './check.ts';
import { sameItems } from './scheduling.ts';
import { dnsLabel, dnsSubdomain, driverName } from './syntax.ts';

/** Kubernetes documentation, Dynamic Resource Allocation. */

const label = syntaxOf('name', 'dns-name', dnsLabel);

/** A constraint is about requests of its own claim; `request/subrequest` names one of several choices. */
function constraints(object: TypedObject): SchemaProblem[] {
  const names = items(object.value['requests']).map(({ item }) => item['name']);
  if (names.some(isOpen)) return [];
  return items(object.value['constraints']).flatMap(({ item, index }) => texts(item['requests']).filter(({ text }) => !names.includes(text.split('/')[0] ?? ''))
    .map(({ text, index: at }) => problemAt([...object.path, 'constraints', index, 'requests', at], 'reference', `The claim has no request called \`${text}\`.`)));
}

function count(object: TypedObject): SchemaProblem[] {
  const { allocationMode, count } = object.value;
  if (allocationMode === 'All' && isSet(count) && count !== 0) return [problem(object, 'count', 'exclusive', '`count` may not be set with `allocationMode: All`.')];
  return typeof count === 'number' && count < 0 ? [problem(object, 'count', 'range', `\`count: ${String(count)}\` must be at least 1.`)] : [];
}

/** A slice belongs to one node, to several, to all, or says it device by device. */
function slice(object: TypedObject): SchemaProblem[] {
  const set = ['nodeName', 'nodeSelector', 'allNodes', 'perDeviceNodeSelection'].filter((field) => isFilled(object.value[field]) && object.value[field] !== false);
  if (isFilled(object.value['sharedCounters']) || set.length === 1) return [];
  return [{ code: set.length === 0 ? 'required' : 'exclusive', path: object.path, part: 'key', message: `A ResourceSlice needs one of \`nodeName\`, \`nodeSelector\`, \`allNodes\` and \`perDeviceNodeSelection\`: ${set.length === 0 ? 'none is' : `${set.map((field) => `\`${field}\``).join(' and ')} are`} set.` }];
}

const values = ['bool', 'int', 'string', 'version', 'bools', 'ints', 'strings', 'versions'];
const longest = 64;

/** Kubernetes API reference, ResourceSlice, DeviceAttribute: one value of one type. */
function attributes(object: TypedObject): SchemaProblem[] {
  return Object.entries(mapAt(object.value['attributes'])).flatMap(([name, attribute]) => {
    const path = [...object.path, 'attributes', name];
    if (!isObject(attribute) || isOpen(name)) return [];
    const set = values.filter((field) => isSet(attribute[field]));
    if (set.length !== 1) return [problemAt(path, set.length === 0 ? 'required' : 'exclusive', `The attribute \`${name}\` has ${set.length === 0 ? 'no value' : 'several values'}: it must have exactly one of ${values.slice(0, 4).map((field) => `\`${field}\``).join(', ')}.`)];
    for (const field of ['string', 'version']) {
      const value = attribute[field];
      if (typeof value === 'string' && !isOpen(value) && value.length > longest) return [problemAt([...path, field], 'length', `\`${field}\` has ${String(value.length)} characters, and may have ${String(longest)}.`)];
    }
    return [];
  });
}

const expression: Check = (object) => {
  const cel = object.value['cel'];
  if (!isSet(cel)) return [{ code: 'required', path: object.path, part: 'key', missing: [...object.path, 'cel'], message: '`cel` is missing: it says which devices are meant.' }];
  return mapAt(cel)['expression'] === '' ? [{ code: 'required', path: [...object.path, 'cel', 'expression'], part: 'key', message: '`expression` is empty: it says which devices are meant.' }] : [];
};

export const deviceChecks: Checks = {
  ApiResourceV1DeviceClaim: all(sameItems('requests', ['name'], 'name'), constraints),
  ApiResourceV1DeviceRequest: all(label, (object, kind) => exactlyOne('A request', ['exactly', 'firstAvailable'])(isFilled(object.value['firstAvailable']) ? object : { ...object, value: { ...object.value, firstAvailable: null } }, kind)),
  ApiResourceV1DeviceSubRequest: all(label, count, syntaxOf('deviceClassName', 'dns-name', dnsSubdomain)),
  ApiResourceV1ExactDeviceRequest: all(count, syntaxOf('deviceClassName', 'dns-name', dnsSubdomain)),
  ApiResourceV1OpaqueDeviceConfiguration: all(needed('driver', 'it says which driver reads the parameters'), syntaxOf('driver', 'dns-name', driverName)),
  ApiResourceV1DeviceSelector: expression,
  ApiResourceV1ResourceSliceSpec: all(slice, sameItems('devices', ['name'], 'name'), needed('driver', 'it says which driver has the devices'), syntaxOf('driver', 'dns-name', driverName), syntaxOf('nodeName', 'dns-name', dnsSubdomain)),
  ApiResourceV1ResourcePool: between('resourceSliceCount', 1),
  ApiResourceV1Device: all(label, attributes),
};
