import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import { ipRange, isWithinRange, parseRange } from './addresses.ts';
import type { Checks } from './check.ts';
import { all, forbidden, isOpen, isSet, missing, problem, problemAt, shown, syntaxOf, syntaxOfItems, texts } from './check.ts';

/** Kubernetes documentation, Network Policies, ipBlock: exceptions lie inside the range. */
function exceptions(object: TypedObject): SchemaProblem[] {
  const { cidr } = object.value;
  const outer = typeof cidr === 'string' ? parseRange(cidr) : undefined;
  return outer === undefined ? [] : texts(object.value['except']).flatMap(({ text, index }) => {
    const inner = parseRange(text);
    return inner === undefined || isWithinRange(inner, outer) ? []
      : [problemAt([...object.path, 'except', index], 'ip-address', `\`${text}\` in \`except\` must be a smaller range inside \`cidr: ${shown(cidr)}\`: there is nothing to except otherwise.`)];
  });
}

/** Kubernetes documentation, Network Policies, Behavior of to and from selectors. */
function peer(object: TypedObject): SchemaProblem[] {
  const { ipBlock, podSelector, namespaceSelector } = object.value;
  const selected = isSet(podSelector) || isSet(namespaceSelector);
  if (isSet(ipBlock) && selected) return [forbidden(object, 'ipBlock', '`ipBlock` may not stand beside `podSelector` or `namespaceSelector`: make it an item of its own.')];
  return isSet(ipBlock) || selected ? [] : [{ code: 'required', path: object.path, part: 'key', message: 'A peer needs `podSelector`, `namespaceSelector` or `ipBlock`. To allow all, leave the list away.' }];
}

/** Kubernetes documentation, Network Policies, Targeting a range of ports. */
function portRange(object: TypedObject): SchemaProblem[] {
  const { port, endPort } = object.value;
  if (!isSet(endPort) || isOpen(port) || isOpen(endPort)) return [];
  if (!isSet(port)) return [forbidden(object, 'endPort', '`endPort` needs `port`, a number: the first of the range.')];
  if (typeof port === 'string') return [problem(object, 'endPort', 'exclusive', '`endPort` needs `port` to be a number: a range cannot begin at a name.')];
  return typeof port === 'number' && typeof endPort === 'number' && endPort < port ? [problem(object, 'endPort', 'range', `\`endPort: ${String(endPort)}\` may not be less than \`port: ${String(port)}\`.`)] : [];
}

function policyTypes(object: TypedObject): SchemaProblem[] {
  const { policyTypes } = object.value;
  return Array.isArray(policyTypes) && policyTypes.length > 2 ? [problem(object, 'policyTypes', 'range', '`policyTypes` may hold Ingress and Egress, each once.')] : [];
}

export const networkPolicyChecks: Checks = {
  ApiNetworkingV1IPBlock: all((object) => (object.value['cidr'] === '' ? [missing(object, 'cidr', 'it is the range of addresses that is meant')] : []), syntaxOf('cidr', 'ip-address', ipRange), syntaxOfItems('except', 'ip-address', ipRange), exceptions),
  ApiNetworkingV1NetworkPolicyPeer: peer,
  ApiNetworkingV1NetworkPolicyPort: portRange,
  ApiNetworkingV1NetworkPolicySpec: policyTypes,
};
