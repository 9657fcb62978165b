import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import { parseAddress } from './addresses.ts';
import type { Check, Checks } from './check.ts';
import { all, choice, exactlyOne, isFilled, isOpen, isSet, mapAt, missing, needed, problem, shown, syntaxOf, syntaxOfItems } from './check.ts';
import type { Syntax } from './syntax.ts';
import { dnsLabel, dnsSubdomain, pathSegment } from './syntax.ts';

/** Kubernetes documentation, Ingress, Hostname wildcards: `*.` stands for one label, at the beginning. */
const hostName: Syntax = (text) => {
  if (text.startsWith('*.')) return dnsSubdomain(text.slice(2));
  if (text.includes('*')) return 'may hold `*` only at the beginning, as in `*.example.com`';
  if (/:\/\/|:\d+$/.test(text)) return 'is the name of a host only, without protocol and port';
  return dnsSubdomain(text);
};

function host(object: TypedObject): SchemaProblem[] {
  const { host } = object.value;
  return typeof host === 'string' && parseAddress(host) !== undefined
    ? [problem(object, 'host', 'dns-name', `\`host: ${host}\` is an address: an Ingress tells requests apart by the name of the host. Remove it for all hosts.`)] : syntaxOf('host', 'dns-name', hostName)(object, '') as SchemaProblem[];
}

/** Kubernetes documentation, Ingress, Ingress rules. */
function ingressSpec(object: TypedObject): SchemaProblem[] {
  const { rules, defaultBackend } = object.value;
  return !isFilled(rules) && !isSet(defaultBackend)
    ? [{ code: 'required', path: object.path, part: 'key', message: '`spec` needs `rules` or a `defaultBackend`: without either the Ingress sends no traffic anywhere.' }] : [];
}

/** Kubernetes documentation, Ingress, Path types. */
function ingressPath(object: TypedObject): SchemaProblem[] {
  const { path, pathType } = object.value;
  const exact = pathType === 'Prefix' || pathType === 'Exact';
  if (!isFilled(path)) return exact ? [missing(object, 'path', `with \`pathType: ${shown(pathType)}\` it must start with \`/\``)] : [];
  if (typeof path !== 'string' || isOpen(path)) return [];
  if (!path.startsWith('/')) return [problem(object, 'path', 'format', `\`path: ${path}\` must start with \`/\`.`, { kind: 'set-value', to: `/${path}` })];
  const found = exact ? /\/\/|\/\.\.?(\/|$)|%2f/i.exec(path) : null;
  return found === null ? [] : [problem(object, 'path', 'format', `\`path: ${path}\` may not hold \`${found[0]}\` with \`pathType: ${shown(pathType)}\`: requests are compared with it part by part.`)];
}

const reference: Check = all(needed('kind', 'it says what kind of object answers'), needed('name', 'it says which object answers'));

/** Kubernetes documentation, Ingress, Ingress class: parameters of the cluster or of a namespace. */
function parameters(object: TypedObject): SchemaProblem[] {
  const { scope, namespace } = object.value;
  if (scope === 'Namespace' && !isFilled(namespace)) return [missing(object, 'namespace', '`scope: Namespace` needs to say which')];
  return scope === 'Cluster' && isFilled(namespace) ? [problem(object, 'namespace', 'exclusive', '`namespace` may not be set with `scope: Cluster`.')] : [];
}

/** Kubernetes API reference, IngressClassSpec: the controller is a path with a domain, `example.com/ingress`. */
const controller: Syntax = (text) => {
  const [domain = '', ...rest] = text.split('/');
  return rest.length > 0 && rest.join('/') !== '' && dnsSubdomain(domain) === undefined && /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(rest.join('/')) && text.length <= 250
    ? undefined : 'must be a domain and a path, such as `example.com/ingress-controller`';
};

const oneBackend = exactlyOne('A backend', ['service', 'resource']);

/** Name and number of a port; an empty one counts as absent. */
function backendPort(object: TypedObject): SchemaProblem[] {
  const set = ['name', 'number'].filter((field) => isSet(object.value[field]) && object.value[field] !== 0 && object.value[field] !== '');
  if (set.length === 1) return [];
  return [{ code: set.length === 0 ? 'required' : 'exclusive', path: object.path, part: 'key', message: `The port of a backend needs either \`name\` or \`number\`: ${set.length === 0 ? 'neither is' : 'both are'} set.` }];
}

/** Kubernetes documentation, Ingress, Deprecated annotation: the same class may be named in both places, two not. */
const classAnnotation = 'kubernetes.io/ingress.class';
function oneClass(object: TypedObject): SchemaProblem[] {
  const named = mapAt(object.value['spec'])['ingressClassName'];
  const annotated = mapAt(mapAt(object.value['metadata'])['annotations'])[classAnnotation];
  return isFilled(named) && typeof annotated === 'string' && annotated !== named && !isOpen(named) && !isOpen(annotated)
    ? [{ code: 'exclusive', path: [...object.path, 'metadata', 'annotations', classAnnotation], part: 'value', message: `\`${classAnnotation}: ${annotated}\` contradicts \`ingressClassName: ${shown(named)}\`: remove the annotation.` }] : [];
}

export const ingressChecks: Checks = {
  ApiNetworkingV1Ingress: oneClass,
  ApiNetworkingV1IngressSpec: all(ingressSpec, syntaxOf('ingressClassName', 'dns-name', dnsSubdomain)),
  ApiNetworkingV1IngressRule: host,
  ApiNetworkingV1HTTPIngressRuleValue: needed('paths', 'at least one must say which Service answers'),
  ApiNetworkingV1HTTPIngressPath: ingressPath,
  ApiNetworkingV1IngressBackend: all(oneBackend, (object, kind) => {
    const { resource } = object.value;
    return isSet(resource) && typeof resource === 'object' && !Array.isArray(resource) ? reference({ type: '', value: resource as TypedObject['value'], path: [...object.path, 'resource'], outer: object }, kind) : [];
  }),
  ApiNetworkingV1IngressServiceBackend: all((object) => (isSet(object.value['port']) ? [] : [missing(object, 'port', 'it says at which port the Service is reached')]), syntaxOf('name', 'dns-name', dnsLabel)),
  ApiNetworkingV1ServiceBackendPort: backendPort,
  ApiNetworkingV1IngressTLS: all(syntaxOfItems('hosts', 'dns-name', hostName), syntaxOf('secretName', 'dns-name', dnsSubdomain)),
  ApiNetworkingV1IngressClassSpec: syntaxOf('controller', 'format', controller),
  ApiNetworkingV1IngressClassParametersReference: all(choice('scope', ['Cluster', 'Namespace']), parameters, syntaxOf('name', 'dns-name', pathSegment), syntaxOf('kind', 'dns-name', pathSegment), syntaxOf('namespace', 'dns-name', dnsLabel), syntaxOf('apiGroup', 'dns-name', dnsSubdomain)),
};
