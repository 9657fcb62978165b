import { isList, isObject, valueAt, type JsonObject, type JsonValue } from '../../manifest/index.ts';
import { baselineCapabilities, isBaselineSeLinuxType, restrictedVolumes, safeSysctls } from './allowed.ts';

export { baselineCapabilities, isBaselineSeLinuxType, safeSysctls } from './allowed.ts';

/** The Pod Security Standards, the strictest last. */
export const podSecurityLevels = ['privileged', 'baseline', 'restricted'] as const;
export type PodSecurityLevel = (typeof podSecurityLevels)[number];

/** Why a pod does not meet a standard. */
export interface PodSecurityViolation {
  /** The standard that forbids it; the restricted one forbids all that the baseline does. */
  readonly level: 'baseline' | 'restricted';
  /** `container "web" is privileged`. */
  readonly what: string;
}

const at = (value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined => value === undefined ? undefined : valueAt(value, path);
const list = (value: JsonValue | undefined): readonly JsonValue[] => isList(value) ? value : [];
const text = (value: JsonValue | undefined): string => typeof value === 'string' ? value : '';

interface Container { readonly label: string; readonly value: JsonValue }

function containersOf(spec: JsonObject): readonly Container[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((key) => list(spec[key]).map((value) => ({ label: `container "${text(at(value, 'name'))}"`, value })));
}

/**
 * What the Pod Security Standards forbid in a pod, as the admission of a minor release judges it. `annotations` are the pod's.
 * Source: Kubernetes documentation, Pod Security Standards.
 */
export function podSecurityViolations(spec: JsonObject, annotations: Readonly<Record<string, string>>, minor: number): readonly PodSecurityViolation[] {
  const containers = containersOf(spec);
  return [
    ...baseline(spec, containers, annotations, minor).map((what) => ({ level: 'baseline' as const, what })),
    ...restricted(spec, containers).map((what) => ({ level: 'restricted' as const, what })),
  ];
}

/** The strictest standard that a pod with these violations meets. */
export function podSecurityLevel(violations: readonly PodSecurityViolation[]): PodSecurityLevel {
  if (violations.some(({ level }) => level === 'baseline')) return 'privileged';
  return violations.length > 0 ? 'baseline' : 'restricted';
}

function baseline(spec: JsonObject, containers: readonly Container[], annotations: Readonly<Record<string, string>>, minor: number): readonly string[] {
  const found: string[] = [];
  for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) if (spec[field] === true) found.push(`\`${field}\` is true`);
  for (const volume of list(spec['volumes'])) if (at(volume, 'hostPath') !== undefined) found.push(`volume "${text(at(volume, 'name'))}" is a hostPath`);
  for (const sysctl of list(at(spec, 'securityContext', 'sysctls'))) {
    const name = text(at(sysctl, 'name'));
    if ((safeSysctls.get(name) ?? Infinity) > minor) found.push(`the kernel parameter ${name} is set`);
  }
  for (const { label, value } of containers) {
    const context = at(value, 'securityContext');
    if (at(context, 'privileged') === true) found.push(`${label} is privileged`);
    const added = list(at(context, 'capabilities', 'add')).map(text).filter((name) => !baselineCapabilities.has(name));
    if (added.length > 0) found.push(`${label} adds the ${added.length === 1 ? 'capability' : 'capabilities'} ${added.join(', ')}`);
    const ports = list(at(value, 'ports')).map((port) => at(port, 'hostPort')).filter((port): port is number => typeof port === 'number' && port !== 0);
    if (ports.length > 0) found.push(`${label} takes the host port ${ports.join(', ')}`);
    const proc = text(at(context, 'procMount'));
    if (proc !== '' && proc !== 'Default' && spec['hostUsers'] !== false) found.push(`${label} has procMount ${proc}`);
    if (minor >= 34 && namesHost(value)) found.push(`${label} has a probe or a hook with a host of its own`);
  }
  for (const { label, value } of [{ label: 'the pod', value: spec }, ...containers]) {
    const context = at(value, 'securityContext');
    if (at(context, 'windowsOptions', 'hostProcess') === true) found.push(`${label} is a host process of Windows`);
    if (at(context, 'seccompProfile', 'type') === 'Unconfined') found.push(`${label} has seccomp Unconfined`);
    if (at(context, 'appArmorProfile', 'type') === 'Unconfined') found.push(`${label} has AppArmor Unconfined`);
    const linux = at(context, 'seLinuxOptions');
    if (!isBaselineSeLinuxType(text(at(linux, 'type')), minor) || text(at(linux, 'user')) !== '' || text(at(linux, 'role')) !== '') found.push(`${label} sets SELinux options that are not confined`);
  }
  for (const [key, value] of Object.entries(annotations)) if (key.startsWith('container.apparmor.security.beta.kubernetes.io/') && value !== 'runtime/default' && value !== '' && !value.startsWith('localhost/')) found.push(`an annotation sets AppArmor to ${value}`);
  return found;
}

function namesHost(container: JsonValue): boolean {
  const handlers = [...['livenessProbe', 'readinessProbe', 'startupProbe'].map((probe) => at(container, probe)), at(container, 'lifecycle', 'postStart'), at(container, 'lifecycle', 'preStop')];
  return handlers.some((handler) => ['httpGet', 'tcpSocket'].some((type) => text(at(handler, type, 'host')) !== ''));
}

function restricted(spec: JsonObject, containers: readonly Container[]): readonly string[] {
  const found: string[] = [];
  const isWindows = at(spec, 'os', 'name') === 'windows';
  const pod = at(spec, 'securityContext');
  for (const volume of list(spec['volumes'])) {
    const type = isObject(volume) ? Object.keys(volume).find((key) => key !== 'name' && !restrictedVolumes.has(key)) : undefined;
    if (type !== undefined && type !== 'hostPath') found.push(`volume "${text(at(volume, 'name'))}" is of type ${type}`);
  }
  if (at(pod, 'runAsUser') === 0) found.push('the pod runs as user 0');
  const isSafe = (type: JsonValue | undefined): boolean => type === 'RuntimeDefault' || type === 'Localhost';
  for (const { label, value } of containers) {
    const context = at(value, 'securityContext');
    if (at(context, 'runAsUser') === 0) found.push(`${label} runs as user 0`);
    if ((at(context, 'runAsNonRoot') ?? at(pod, 'runAsNonRoot')) !== true) found.push(`${label} does not set runAsNonRoot`);
    if (isWindows) continue;
    if (at(context, 'allowPrivilegeEscalation') !== false) found.push(`${label} does not set allowPrivilegeEscalation to false`);
    const seccomp = at(context, 'seccompProfile', 'type') ?? at(pod, 'seccompProfile', 'type');
    if (!isSafe(seccomp) && seccomp !== 'Unconfined') found.push(`${label} sets no seccomp profile`);
    if (!list(at(context, 'capabilities', 'drop')).includes('ALL')) found.push(`${label} does not drop all capabilities`);
    const added = list(at(context, 'capabilities', 'add')).map(text).filter((name) => name !== 'NET_BIND_SERVICE' && baselineCapabilities.has(name));
    if (added.length > 0) found.push(`${label} adds the ${added.length === 1 ? 'capability' : 'capabilities'} ${added.join(', ')}`);
  }
  return found;
}
