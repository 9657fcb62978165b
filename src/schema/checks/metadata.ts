import type { JsonObject, JsonValue, ManifestObject, Path } from '../../manifest/index.ts';
import { formatPath, isObject } from '../../manifest/index.ts';
import type { SchemaProblem } from '../problem.ts';
import { ipAddress } from './addresses.ts';
import { isOpen, items, texts } from './check.ts';
import type { Syntax } from './syntax.ts';
import { dnsLabel, dnsSubdomain, labelValue, pathSegment, qualifiedName } from './syntax.ts';

/** Groups of questions to the server: they are answered, not stored, and need no name. */
const unnamedGroups = new Set(['authentication.k8s.io', 'authorization.k8s.io']);

/**
 * The syntax of names by kind where it is not a DNS subdomain. A Service may start with a digit since 1.36, so only
 * what every release refuses is reported. Kinds whose names have a syntax of their own are not checked.
 * Kubernetes documentation, Object Names and IDs.
 */
const nameSyntax: Readonly<Record<string, Syntax | undefined>> = {
  Namespace: dnsLabel, Service: dnsLabel, StatefulSet: dnsLabel,
  Role: pathSegment, ClusterRole: pathSegment, RoleBinding: pathSegment, ClusterRoleBinding: pathSegment,
  Event: pathSegment, PodDisruptionBudget: pathSegment, CertificateSigningRequest: pathSegment,
  IPAddress: ipAddress, ClusterTrustBundle: undefined, ComponentStatus: undefined, StorageVersion: undefined, CSINode: undefined,
};
/** Annotations of one object may have this many bytes together. Kubernetes documentation, Annotations. */
const annotationBytes = 256 * 1024;
/** Finalizers of Kubernetes itself that have no domain. */
const ownFinalizers = new Set(['orphan', 'foregroundDeletion', 'kubernetes']);
/** Groups whose objects are refused for a finalizer without a domain; elsewhere the server only warns. */
const domainGroups = new Set(['', 'apps', 'batch', 'networking.k8s.io', 'policy', 'rbac.authorization.k8s.io']);
/** A CronJob appends 11 characters to its name for each Job. Kubernetes documentation, CronJob, Writing a CronJob spec. */
const cronJobNameLength = 52;

/** Name, namespace, labels and annotations of an object. */
export function metadataProblems({ value, gvk }: ManifestObject): SchemaProblem[] {
  if (unnamedGroups.has(gvk.group)) return [];
  const metadata = value['metadata'];
  if (metadata !== undefined && metadata !== null && !isObject(metadata)) return [];
  const fields = metadata ?? {};
  return [...nameProblems(fields, metadata === undefined || metadata === null, gvk.kind), ...namespaceProblems(fields), ...mapProblems(fields, ['metadata']), ...ownerProblems(fields), ...finalizerProblems(fields, gvk.group)];
}

/** Labels and annotations of a metadata block that stands at `path`; a pod template has one of its own. */
export function mapProblems(metadata: JsonObject, path: Path): SchemaProblem[] {
  return [...labelProblems(metadata['labels'], [...path, 'labels']), ...annotationProblems(metadata['annotations'], [...path, 'annotations'])];
}

/** Keys and values of labels, or of a selector that picks by them. */
export function labelProblems(labels: JsonValue | undefined, path: Path): SchemaProblem[] {
  if (!isObject(labels)) return [];
  return Object.entries(labels).flatMap(([key, value]): SchemaProblem[] => {
    const wrongKey = isOpen(key) ? undefined : qualifiedName(key);
    if (wrongKey !== undefined) return [{ code: 'label-key', path: [...path, key], part: 'key', message: `The label key \`${key}\` ${wrongKey}.` }];
    const wrongValue = typeof value !== 'string' || isOpen(value) ? undefined : labelValue(value);
    return wrongValue === undefined ? [] : [{ code: 'label-value', path: [...path, key], part: 'value', message: `The value of the label \`${key}\` ${wrongValue}.` }];
  });
}

function annotationProblems(annotations: JsonValue | undefined, path: Path): SchemaProblem[] {
  if (!isObject(annotations)) return [];
  const problems = Object.keys(annotations).flatMap((key): SchemaProblem[] => {
    const wrong = isOpen(key) ? undefined : qualifiedName(key.toLowerCase());
    return wrong === undefined ? [] : [{ code: 'label-key', path: [...path, key], part: 'key', message: `The annotation key \`${key}\` ${wrong}.` }];
  });
  const size = Object.entries(annotations).reduce((sum, [key, value]) => sum + bytes(key) + (typeof value === 'string' ? bytes(value) : 0), 0);
  if (size > annotationBytes) problems.push({ code: 'format', path, part: 'key', message: `The annotations are too large: ${String(size)} bytes, and the API server takes ${String(annotationBytes)} at most. Move large texts into a ConfigMap.` });
  return problems;
}

function nameProblems(metadata: JsonObject, absent: boolean, kind: string): SchemaProblem[] {
  const { name, generateName } = metadata;
  const syntax = kind in nameSyntax ? nameSyntax[kind] : dnsSubdomain;
  if (name === undefined || name === null || name === '') {
    if (typeof generateName === 'string' && generateName !== '') return generateNameProblems(generateName, syntax);
    // The server makes up a name for a LimitRange.
    if (kind === 'LimitRange') return [];
    return [{ code: 'required', path: absent ? [] : ['metadata'], part: 'key', missing: ['metadata', 'name'], message: '`metadata.name` is missing: every object needs a name, unique for its kind in its namespace.' }];
  }
  if (typeof name !== 'string' || isOpen(name)) return [];
  const wrong = syntax?.(name) ?? (kind === 'CronJob' && name.length > cronJobNameLength
    ? `is ${String(name.length)} characters long; a CronJob's name may have ${String(cronJobNameLength)} at most, because its Jobs get a suffix` : undefined);
  return wrong === undefined ? [] : [{ code: 'dns-name', path: ['metadata', 'name'], part: 'value', message: `The name \`${name}\` is not valid for kind ${kind}: it ${wrong}.` }];
}

/** A prefix may end in what a suffix makes valid: `web-`. */
function generateNameProblems(prefix: string, syntax: Syntax | undefined): SchemaProblem[] {
  const wrong = isOpen(prefix) ? undefined : syntax?.(prefix.replace(/-+$/, 'a'));
  return wrong === undefined ? [] : [{ code: 'dns-name', path: ['metadata', 'generateName'], part: 'value', message: `The prefix \`${prefix}\` makes no valid name: it ${wrong}.` }];
}

function namespaceProblems({ namespace }: JsonObject): SchemaProblem[] {
  if (typeof namespace !== 'string' || namespace === '' || isOpen(namespace)) return [];
  const wrong = dnsLabel(namespace);
  const path = ['metadata', 'namespace'];
  return wrong === undefined ? [] : [{ code: 'dns-name', path, part: 'value', message: `\`${formatPath(path)}: ${namespace}\` is no valid namespace: it ${wrong}.` }];
}

/** Kubernetes documentation, Owners and Dependents: one of the owners manages the object. */
function ownerProblems({ ownerReferences }: JsonObject): SchemaProblem[] {
  const owners = items(ownerReferences);
  const empty = owners.flatMap(({ item, index }): SchemaProblem[] => ['apiVersion', 'kind', 'name', 'uid'].filter((field) => item[field] === '').map((field) => (
    { code: 'required', path: ['metadata', 'ownerReferences', index, field], part: 'key', message: `\`${field}\` of an owner is empty: the server tells owners apart by it.` })));
  const managing = owners.filter(({ item }) => item['controller'] === true);
  const controllers = managing.filter(({ item }) => item['uid'] !== managing[0]?.item['uid']).map(({ index }): SchemaProblem => ({
    code: 'exclusive', path: ['metadata', 'ownerReferences', index, 'controller'], part: 'value', message: 'Only one of `ownerReferences` may have `controller: true`: one owner manages the object.',
  }));
  return [...empty, ...controllers];
}

/** Kubernetes documentation, Finalizers: names with a domain, besides those of Kubernetes itself. */
function finalizerProblems({ finalizers }: JsonObject, group: string): SchemaProblem[] {
  return texts(finalizers).flatMap(({ text, index }): SchemaProblem[] => {
    const wrong = ownFinalizers.has(text) ? undefined : qualifiedName(text) ?? (text.includes('/') || !domainGroups.has(group) ? undefined : `needs a domain before it, such as \`example.com/${text}\``);
    return wrong === undefined ? [] : [{ code: 'format', path: ['metadata', 'finalizers', index], part: 'value', message: `The finalizer \`${text}\` ${wrong}.` }];
  });
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
