import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, between, choice, forbidden, isFilled, isOpen, isSet, missing, problem, problemAt, shown, syntaxOf, texts } from './check.ts';
import { outsidePath, podContainers } from './containers.ts';
import { dnsSubdomain } from './syntax.ts';

/** Numbers of users and groups, as Linux has them. */
const id = (field: string): Check => between(field, 0, 2 ** 31 - 1, 'it is the number of a user or group');

/** Kubernetes documentation, Configure a Security Context: privileges that contradict one another. */
function escalation(object: TypedObject): SchemaProblem[] {
  const { privileged, capabilities, allowPrivilegeEscalation } = object.value;
  if (allowPrivilegeEscalation !== false) return [];
  const broken = (what: string) => problem(object, 'allowPrivilegeEscalation', 'exclusive', `\`allowPrivilegeEscalation: false\` contradicts ${what}, which gives those privileges: remove one of them.`);
  if (privileged === true) return [broken('`privileged: true`')];
  const added = isSet(capabilities) && typeof capabilities === 'object' && 'add' in capabilities ? texts(capabilities['add']) : [];
  return added.some(({ text }) => text === 'CAP_SYS_ADMIN') ? [broken('the capability `CAP_SYS_ADMIN`')] : [];
}

/** Kubernetes documentation, Restrict a Container's Syscalls with seccomp, and Restrict a Container's Access with AppArmor. */
function profile(isPath: boolean): Check {
  return (object) => {
    const { type, localhostProfile } = object.value;
    if (isOpen(type)) return [];
    if (type === 'Localhost' && !(isPath ? isSet(localhostProfile) : isFilled(localhostProfile))) return [missing(object, 'localhostProfile', '`type: Localhost` needs the name of a profile that is on the node')];
    if (type !== 'Localhost' && isSet(localhostProfile)) return [forbidden(object, 'localhostProfile', '`localhostProfile` is for `type: Localhost` only: remove it, or change the type.')];
    const wrong = isPath && typeof localhostProfile === 'string' && !isOpen(localhostProfile) ? outsidePath(localhostProfile) : undefined;
    return wrong === undefined ? [] : [problem(object, 'localhostProfile', 'path', `\`localhostProfile: ${shown(localhostProfile)}\` ${wrong}: it is a place in the kubelet's folder of profiles.`)];
  };
}

const sysctlName = /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/;

/** Kubernetes documentation, Using sysctls in a Kubernetes Cluster. */
function sysctl(object: TypedObject): SchemaProblem[] {
  const { name } = object.value;
  if (name === '') return [missing(object, 'name', 'it says which parameter of the kernel is set')];
  if (typeof name !== 'string' || isOpen(name)) return [];
  if (name.length > 253 || !sysctlName.test(name)) return [problem(object, 'name', 'format', `\`name: ${name}\` is no parameter of the kernel, such as \`net.core.somaxconn\`.`)];
  const pod = object.outer?.outer?.value ?? {};
  const dotted = name.includes('/') && !/^[^/]*\./.test(name) ? name.replaceAll('/', '.') : name;
  const shared = pod['hostNetwork'] === true && dotted.startsWith('net.') ? 'hostNetwork' : pod['hostIPC'] === true && /^(kernel\.(shm|msg|sem)|fs\.mqueue\.)/.test(dotted) ? 'hostIPC' : undefined;
  return shared === undefined ? [] : [problem(object, 'name', 'exclusive', `\`${name}\` cannot be set with \`${shared}: true\`: it would change the node itself.`)];
}

function groups(object: TypedObject): SchemaProblem[] {
  const { supplementalGroups } = object.value;
  return (Array.isArray(supplementalGroups) ? supplementalGroups as readonly unknown[] : []).flatMap((group, index) => (typeof group === 'number' && (group < 0 || group > 2 ** 31 - 1)
    ? [problemAt([...object.path, 'supplementalGroups', index], 'range', `\`${String(group)}\` is no number of a group: it must be from 0 to 2147483647.`)] : []));
}

const linuxOnly = { pod: ['appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'fsGroup', 'fsGroupChangePolicy', 'sysctls', 'runAsUser', 'runAsGroup', 'supplementalGroups', 'supplementalGroupsPolicy'],
  spec: ['hostPID', 'hostIPC', 'shareProcessNamespace', 'hostUsers'],
  container: ['appArmorProfile', 'seLinuxOptions', 'seccompProfile', 'capabilities', 'readOnlyRootFilesystem', 'privileged', 'allowPrivilegeEscalation', 'procMount', 'runAsUser', 'runAsGroup'] };

/** Kubernetes API reference, PodSpec, os: what may not be set for Windows, and what for Linux. */
function operatingSystem(object: TypedObject): SchemaProblem[] {
  const { os } = object.value;
  const name = isSet(os) && typeof os === 'object' && 'name' in os ? os['name'] : undefined;
  if (name !== 'windows' && name !== 'linux') return [];
  const contexts = [{ path: [...object.path, 'securityContext'], value: object.value['securityContext'], fields: name === 'linux' ? ['windowsOptions'] : linuxOnly.pod },
    ...podContainers(object).map(({ item, path }) => ({ path: [...path, 'securityContext'], value: item['securityContext'], fields: name === 'linux' ? ['windowsOptions'] : linuxOnly.container })),
    { path: object.path, value: object.value, fields: name === 'windows' ? linuxOnly.spec : [] }];
  return contexts.flatMap(({ path, value, fields }) => (typeof value !== 'object' || value === null || Array.isArray(value) ? [] : fields.flatMap((field): SchemaProblem[] => {
    const set = (value as Readonly<Record<string, unknown>>)[field];
    if (set === undefined || set === null || (path === object.path && set === false && field !== 'hostUsers' && field !== 'shareProcessNamespace')) return [];
    return [{ code: 'exclusive', path: [...path, field], part: 'key', message: `\`${field}\` may not be set with \`os.name: ${name}\`: ${name === 'linux' ? 'it is for Windows' : 'Windows has no such thing'}.` }];
  })));
}

/** Kubernetes documentation, Share Process Namespace; User Namespaces, Limitations. */
function namespaces(object: TypedObject): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const { hostPID, shareProcessNamespace, hostUsers } = object.value;
  if (hostPID === true && shareProcessNamespace === true)
    problems.push(problem(object, 'shareProcessNamespace', 'exclusive', '`shareProcessNamespace` and `hostPID` may not both be true: with the latter the pod sees all processes of the node.'));
  if (hostUsers === false)
    for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) if (object.value[field] === true) problems.push(problem(object, field, 'exclusive', `\`${field}: true\` cannot be combined with \`hostUsers: false\`: a pod with users of its own has the other namespaces for itself too.`));
  return problems;
}

/** Kubernetes documentation, Create a Windows HostProcess Pod: it works on the network of the node. */
function hostProcess(object: TypedObject): SchemaProblem[] {
  const pod = object.outer?.value ?? {};
  const options = object.value['windowsOptions'];
  const wanted = isSet(options) && typeof options === 'object' && 'hostProcess' in options && options['hostProcess'] === true;
  return wanted && pod['hostNetwork'] !== true && !isOpen(pod['hostNetwork'])
    ? [{ code: 'required', path: object.outer?.path ?? [], part: 'key', missing: [...object.outer?.path ?? [], 'hostNetwork'], message: '`hostNetwork: true` is missing: a pod with `hostProcess: true` works on the network of the node.' }] : [];
}

const windows: Check = all(syntaxOf('gmsaCredentialSpecName', 'dns-name', dnsSubdomain), (object) => (object.value['runAsUserName'] === '' ? [missing(object, 'runAsUserName', 'remove it, or name the user')] : []));

const seccompTypes = ['Localhost', 'RuntimeDefault', 'Unconfined'];

export const securityContextChecks: Checks = {
  ApiCoreV1PodSpec: all(operatingSystem, namespaces),
  ApiCoreV1WindowsSecurityContextOptions: windows,
  ApiCoreV1PodSecurityContext: all(hostProcess, choice('seLinuxChangePolicy', ['Recursive', 'MountOption']), id('runAsUser'), id('runAsGroup'), id('fsGroup'), groups),
  ApiCoreV1SecurityContext: all(id('runAsUser'), id('runAsGroup'), escalation),
  ApiCoreV1SeccompProfile: all(choice('type', seccompTypes), profile(true)),
  ApiCoreV1AppArmorProfile: all(choice('type', seccompTypes), profile(false)),
  ApiCoreV1Sysctl: sysctl,
};
