import type { Check, Checks } from './check.ts';
import { all, isOpen, problem, syntaxOf } from './check.ts';
import { dnsLabel, portName } from './syntax.ts';

const highest = 65535;

/** Numbers of ports. Kubernetes API reference: `x > 0 && x < 65536`; some fields take 0 for "not set". */
function portNumber(field: string, lowest: 0 | 1 = 1): Check {
  return (object) => {
    const value = object.value[field];
    if (typeof value !== 'number' || !Number.isInteger(value) || (value >= lowest && value <= highest)) return [];
    return [problem(object, field, 'port-range', `\`${field}: ${String(value)}\` is no port: ports are numbers from 1 to ${String(highest)}.`)];
  };
}

/** A port by number, or by the name that the container gives it. */
function portNumberOrName(field: string, lowest: 0 | 1 = 1): Check {
  return (object, kind) => {
    const value = object.value[field];
    if (typeof value !== 'string' || value === '' || isOpen(value)) return portNumber(field, lowest)(object, kind);
    const wrong = portName(value);
    if (wrong === undefined) return [];
    if (!/^\d+$/.test(value)) return [problem(object, field, 'port-range', `\`${field}: ${value}\` is no name of a port: it ${wrong}.`)];
    return [problem(object, field, 'port-range', `\`${field}\` is the text ${JSON.stringify(value)}, which the API server reads as the name of a port: remove the quotes.`,
      { kind: 'set-value', to: Number(value) })];
  };
}

export const portChecks: Checks = {
  ApiCoreV1ContainerPort: all(portNumber('containerPort'), portNumber('hostPort', 0), syntaxOf('name', 'dns-name', portName)),
  ApiCoreV1HTTPGetAction: portNumberOrName('port'),
  ApiCoreV1TCPSocketAction: portNumberOrName('port'),
  ApiCoreV1GRPCAction: portNumber('port'),
  ApiCoreV1ServicePort: all(portNumber('port'), portNumberOrName('targetPort', 0), portNumber('nodePort', 0), syntaxOf('name', 'dns-name', dnsLabel)),
  ApiCoreV1EndpointPort: portNumber('port'),
  ApiNetworkingV1NetworkPolicyPort: all(portNumberOrName('port'), portNumber('endPort')),
  ApiNetworkingV1ServiceBackendPort: all(portNumber('number', 0), syntaxOf('name', 'dns-name', portName)),
};
