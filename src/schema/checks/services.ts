import type { TypedObject } from '../objects.ts';
import { labelProblems } from './metadata.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Checks } from './check.ts';
import { all, isOpen, items, problem } from './check.ts';

/** Kubernetes documentation, Service, Defining a Service and Multi-port Services. */
function servicePorts(object: TypedObject): SchemaProblem[] {
  const { ports, type, clusterIP } = object.value;
  const place = { path: object.path, part: 'key' as const };
  const empty = (ports ?? null) === null || (Array.isArray(ports) && ports.length === 0);
  if (empty) return type === 'ExternalName' || clusterIP === 'None' || isOpen(type) || isOpen(clusterIP) ? []
    : [{ code: 'required', ...place, message: '`spec.ports` is missing: a Service needs at least one port, unless it is headless (`clusterIP: None`).' }];
  const entries = items(ports);
  return entries.length < 2 ? [] : entries.filter(({ item }) => (item['name'] ?? '') === '').map(({ index }) => ({
    code: 'required', path: [...object.path, 'ports', index], part: 'key' as const,
    message: `\`ports[${String(index)}].name\` is missing: a Service with several ports needs a name for each.`,
  }));
}

function serviceSelector({ value, path }: TypedObject): SchemaProblem[] {
  return labelProblems(value['selector'], [...path, 'selector']);
}

/** Kubernetes documentation, Ingress, Ingress rules and Path types. */
function ingressSpec(object: TypedObject): SchemaProblem[] {
  const { rules, defaultBackend } = object.value;
  const empty = (rules ?? null) === null || (Array.isArray(rules) && rules.length === 0);
  return empty && (defaultBackend ?? null) === null
    ? [{ code: 'required', path: object.path, part: 'key', message: '`spec` needs `rules` or a `defaultBackend`: without either the Ingress sends no traffic anywhere.' }] : [];
}

function ingressPath(object: TypedObject): SchemaProblem[] {
  const { path, pathType } = object.value;
  if (typeof path === 'string' && path !== '' && !path.startsWith('/') && !isOpen(path))
    return [problem(object, 'path', 'format', `\`path: ${path}\` must start with \`/\`.`, { kind: 'set-value', to: `/${path}` })];
  return (path ?? '') === '' && (pathType === 'Prefix' || pathType === 'Exact')
    ? [{ code: 'required', path: object.path, part: 'key', message: `\`path\` is missing: with \`pathType: ${pathType}\` it must start with \`/\`.` }] : [];
}

/** A backend is a Service or another resource, and its port a name or a number: one of the two, not both. */
function oneOf(first: string, second: string, what: string) {
  return (object: TypedObject): SchemaProblem[] => {
    const set = [first, second].filter((name) => (object.value[name] ?? null) !== null && object.value[name] !== 0 && object.value[name] !== '');
    if (set.length === 1) return [];
    return [{ code: set.length === 0 ? 'required' : 'exclusive', path: object.path, part: 'key', message: `${what} needs either \`${first}\` or \`${second}\`: ${set.length === 0 ? 'neither is' : 'both are'} set.` }];
  };
}

export const serviceChecks: Checks = {
  ApiCoreV1ServiceSpec: all(servicePorts, serviceSelector),
  ApiNetworkingV1IngressSpec: ingressSpec,
  ApiNetworkingV1HTTPIngressPath: ingressPath,
  ApiNetworkingV1IngressBackend: oneOf('service', 'resource', 'A backend'),
  ApiNetworkingV1ServiceBackendPort: oneOf('name', 'number', 'The port of a backend'),
};
