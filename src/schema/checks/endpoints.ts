import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import { ipAddress, ipRange, parseAddress } from './addresses.ts';
import type { Check, Checks } from './check.ts';
import { all, isFilled, isOpen, isSet, items, missing, needed, problemAt, syntaxOf, syntaxOfItems, texts } from './check.ts';
import { routable } from './services.ts';
import { dnsLabel, dnsSubdomain, qualifiedName } from './syntax.ts';

/** Kubernetes documentation, EndpointSlices, Address types: all addresses are of one. */
function addresses(object: TypedObject): SchemaProblem[] {
  const { addressType } = object.outer?.value ?? {};
  if (!isFilled(object.value['addresses'])) return isSet(object.value['addresses']) ? [missing(object, 'addresses', 'an endpoint needs at least one')] : [];
  return texts(object.value['addresses']).flatMap(({ text, index }) => {
    const path = [...object.path, 'addresses', index];
    if (addressType === 'FQDN') return [];
    if (addressType !== 'IPv4' && addressType !== 'IPv6') return [];
    const parsed = parseAddress(text);
    if (parsed === undefined || parsed.family !== (addressType === 'IPv4' ? 4 : 6)) return [problemAt(path, 'ip-address', `\`${text}\` is no ${addressType} address, which \`addressType\` says that all are.`)];
    return routable(path, text);
  });
}

/** Ports of one slice or subset are told apart by their names. */
function portNames(each: 'duplicate' | 'required'): Check {
  return (object) => {
    const ports = items(object.value['ports']);
    const seen = new Set<string>();
    return ports.flatMap(({ item, index }): SchemaProblem[] => {
      const name = item['name'] ?? '';
      const path = [...object.path, 'ports', index];
      if (typeof name !== 'string' || isOpen(name)) return [];
      if (each === 'required') return name === '' && ports.length > 1 ? [{ code: 'required', path, part: 'key', missing: [...path, 'name'], message: '`name` is missing: where there are several ports, each needs one.' }] : [];
      if (!seen.has(name)) { seen.add(name); return []; }
      return [problemAt([...path, 'name'], 'duplicate-list-map-key', name === '' ? 'Two ports have no name: where there are several, at most one may be without.' : `Another port is called \`${name}\` already.`)];
    });
  };
}

function subset(object: TypedObject): SchemaProblem[] {
  return isFilled(object.value['addresses']) || isFilled(object.value['notReadyAddresses']) ? []
    : [{ code: 'required', path: object.path, part: 'key', message: 'A subset needs `addresses` or `notReadyAddresses`.' }];
}

function serviceRange(object: TypedObject): SchemaProblem[] {
  return isFilled(object.value['cidrs']) ? [] : [missing(object, 'cidrs', 'they are the ranges that Services get their addresses from')];
}

export const endpointChecks: Checks = {
  ApiDiscoveryV1EndpointSlice: portNames('duplicate'),
  ApiDiscoveryV1Endpoint: all(addresses, syntaxOf('hostname', 'dns-name', dnsLabel), syntaxOf('nodeName', 'dns-name', dnsSubdomain)),
  ApiDiscoveryV1EndpointPort: all(syntaxOf('name', 'dns-name', dnsLabel), syntaxOf('appProtocol', 'label-key', qualifiedName)),
  ApiCoreV1EndpointSubset: all(subset, portNames('required')),
  ApiCoreV1EndpointPort: syntaxOf('name', 'dns-name', dnsLabel),
  ApiCoreV1EndpointAddress: all(syntaxOf('hostname', 'dns-name', dnsLabel), syntaxOf('nodeName', 'dns-name', dnsSubdomain), syntaxOf('ip', 'ip-address', ipAddress), (object) => (typeof object.value['ip'] === 'string' ? routable([...object.path, 'ip'], object.value['ip']) : [])),
  ApiNetworkingV1ServiceCIDRSpec: all(serviceRange, syntaxOfItems('cidrs', 'ip-address', ipRange)),
  ApiNetworkingV1ParentReference: all(needed('resource', 'it says what the address belongs to'), needed('name', 'it says what the address belongs to')),
};
