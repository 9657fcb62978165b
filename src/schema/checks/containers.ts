import type { JsonObject, JsonValue, Path } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, choice, exactlyOne, forbidden, isFilled, isOpen, isSet, items, mapAt, missing, needed, problem, problemAt, shown, syntaxOf } from './check.ts';
import { dataKey, dnsLabel, dnsSubdomain, qualifiedName } from './syntax.ts';

/** A container of a pod and where it stands. */
export interface PodContainer {
  readonly list: 'initContainers' | 'containers';
  readonly item: JsonObject;
  readonly path: Path;
}

/** The containers of a pod spec that start by themselves, in the order in which the API server looks at them. */
export function podContainers({ value, path }: TypedObject): PodContainer[] {
  return (['initContainers', 'containers'] as const).flatMap((list) => items(value[list]).map(({ index, item }) => ({ list, item, path: [...path, list, index] })));
}

/** Kubernetes documentation, Images: a container is started from an image. */
const image = needed('image', 'it says what the container runs, such as `nginx:1.27`');

/** Kubernetes API reference, EnvVar. Releases from 1.32 take any printable character but `=`. */
function variableName(object: TypedObject): SchemaProblem[] {
  const { name } = object.value;
  if (name === '') return [missing(object, 'name', 'every environment variable needs a name')];
  return typeof name === 'string' && name.includes('=') && !isOpen(name)
    ? [problem(object, 'name', 'format', `\`name: ${name}\` may not hold \`=\`: the value belongs into \`value\`.`)] : [];
}

function valueOrSource(object: TypedObject): SchemaProblem[] {
  const { value, valueFrom } = object.value;
  return isFilled(value) && isSet(valueFrom)
    ? [forbidden(object, 'valueFrom', '`value` and `valueFrom` may not both be set: an environment variable has one value. Remove one.')] : [];
}

const podFields = new Set(['metadata.name', 'metadata.namespace', 'metadata.uid', 'spec.nodeName', 'spec.serviceAccountName', 'status.hostIP', 'status.hostIPs', 'status.podIP', 'status.podIPs']);
const volumeFields = new Set(['metadata.name', 'metadata.namespace', 'metadata.uid', 'metadata.labels', 'metadata.annotations']);
const selectable = /^metadata\.(labels|annotations)\['(.*)'\]$/;

/** Kubernetes documentation, Downward API, Information available via fieldRef: a volume and a variable know different fields. */
function podField(object: TypedObject): SchemaProblem[] {
  const { fieldPath } = object.value;
  if (fieldPath === '') return [missing(object, 'fieldPath', 'it says which field of the pod is read, such as `metadata.name`')];
  const owner = object.outer?.type;
  if (typeof fieldPath !== 'string' || isOpen(fieldPath) || (owner !== 'ApiCoreV1EnvVarSource' && owner !== 'ApiCoreV1DownwardAPIVolumeFile')) return [];
  const [, map, key = ''] = selectable.exec(fieldPath) ?? [];
  const wrong = map === undefined ? undefined : qualifiedName(map === 'annotations' ? key.toLowerCase() : key);
  if (wrong !== undefined) return [problem(object, 'fieldPath', 'format', `The key in \`fieldPath: ${fieldPath}\` ${wrong}.`)];
  const known = owner === 'ApiCoreV1EnvVarSource' ? podFields : volumeFields;
  if (map !== undefined || known.has(fieldPath)) return [];
  return [problem(object, 'fieldPath', 'enum', `\`fieldPath: ${fieldPath}\` cannot be read ${owner === 'ApiCoreV1EnvVarSource' ? 'into an environment variable' : 'into a file'}: use ${[...known].join(', ')}, or a single label or annotation such as \`metadata.labels['app']\`.`)];
}

const divisors: Readonly<Record<string, readonly string[]>> = {
  cpu: ['1', '1m'],
  memory: ['1', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1Gi', '1Ti', '1Pi', '1Ei'],
};

/** Kubernetes documentation, Downward API, Information available via resourceFieldRef. */
function resourceField(object: TypedObject): SchemaProblem[] {
  const { resource, divisor, containerName } = object.value;
  if (resource === '') return [missing(object, 'resource', 'it says what is read, such as `limits.memory`')];
  if (object.outer?.type === 'ApiCoreV1DownwardAPIVolumeFile' && !isFilled(containerName)) return [missing(object, 'containerName', 'a volume belongs to the pod, so it must say which container is meant')];
  if (typeof resource !== 'string' || isOpen(resource)) return [];
  const [, name = ''] = /^(?:limits|requests)\.(cpu|memory|ephemeral-storage|hugepages-.+)$/.exec(resource) ?? [];
  if (name === '') return [problem(object, 'resource', 'enum', `\`resource: ${resource}\` cannot be read: use \`limits\` or \`requests\` of cpu, memory, ephemeral-storage or hugepages, such as \`limits.memory\`.`)];
  const allowed = divisors[name] ?? divisors['memory'] ?? [];
  if (!isSet(divisor) || isOpen(divisor) || ['0', ...allowed].includes(shown(divisor))) return [];
  return [problem(object, 'divisor', 'enum', `\`divisor: ${shown(divisor)}\` is no unit for ${name}: use one of ${allowed.join(', ')}.`)];
}

/** Kubernetes documentation, Volumes, Using subPath: a path inside the volume that cannot leave it. */
function volumeMount(object: TypedObject): SchemaProblem[] {
  const { subPath, subPathExpr, readOnly, recursiveReadOnly, mountPropagation } = object.value;
  const problems: SchemaProblem[] = [];
  if (isFilled(subPath) && isFilled(subPathExpr)) problems.push(forbidden(object, 'subPathExpr', '`subPath` and `subPathExpr` may not both be set: keep one.'));
  for (const [field, value] of [['subPath', subPath], ['subPathExpr', subPathExpr]] as const) {
    const wrong = typeof value !== 'string' || isOpen(value) ? undefined : outsidePath(value);
    if (wrong !== undefined) problems.push(problem(object, field, 'path', `\`${field}: ${shown(value)}\` ${wrong}: it is a place inside the volume.`));
  }
  if (isFilled(recursiveReadOnly) && recursiveReadOnly !== 'Disabled') {
    if (readOnly !== true) problems.push(problem(object, 'recursiveReadOnly', 'exclusive', '`recursiveReadOnly` needs `readOnly: true` beside it.'));
    else if (isFilled(mountPropagation) && mountPropagation !== 'None') problems.push(problem(object, 'recursiveReadOnly', 'exclusive', '`recursiveReadOnly` needs `mountPropagation` to be None, or absent.'));
  }
  return problems;
}

/** What is wrong with a path that must stay inside: it starts at the root, or goes up. */
export function outsidePath(text: string): string | undefined {
  if (text.startsWith('/')) return 'may not start with `/`';
  return text.split('/').includes('..') ? 'may not hold `..`' : undefined;
}

/** Kubernetes documentation, Volumes, Mount propagation: what the container mounts reaches the node only when it is privileged. */
function propagation({ item, path }: PodContainer): SchemaProblem[] {
  const privileged = mapAt(item['securityContext'])['privileged'] === true;
  return privileged ? [] : items(item['volumeMounts']).filter(({ item: mount }) => mount['mountPropagation'] === 'Bidirectional').map(({ index }) =>
    problemAt([...path, 'volumeMounts', index, 'mountPropagation'], 'exclusive', '`mountPropagation: Bidirectional` is for privileged containers only: use `HostToContainer`, or set `securityContext.privileged: true`.'));
}

/** Kubernetes documentation, Volumes: a mount names one of the pod's volumes; a block device a claim. */
function mountsOf(object: TypedObject): SchemaProblem[] {
  if (isOpen(object.value['volumes'])) return [];
  const volumes = new Map(items(object.value['volumes']).map(({ item }) => [item['name'], item]));
  const templates = mapAt(object.outer?.outer?.value)['volumeClaimTemplates'];
  for (const { item } of items(templates)) volumes.set(mapAt(item['metadata'])['name'], { persistentVolumeClaim: {} });
  if ([...volumes.keys()].some((name) => typeof name !== 'string' || isOpen(name))) return [];
  const known = [...volumes.keys()].map((name) => `\`${shown(name)}\``).join(', ');
  return podContainers(object).flatMap((container) => {
    const mounted = new Set(items(container.item['volumeMounts']).map(({ item }) => item['name']));
    const unknown = (list: 'volumeMounts' | 'volumeDevices') => items(container.item[list]).flatMap(({ item, index }): SchemaProblem[] => {
      const { name } = item;
      if (typeof name !== 'string' || name === '' || isOpen(name)) return [];
      const at = [...container.path, list, index, 'name'];
      const volume = volumes.get(name);
      if (volume === undefined) return [problemAt(at, 'reference', `No volume of the pod is called \`${name}\`: ${volumes.size === 0 ? 'it has none. Add it to `volumes`' : `there is ${known}`}.`)];
      if (list === 'volumeMounts') return [];
      if (mounted.has(name)) return [problemAt(at, 'exclusive', `\`${name}\` is in \`volumeMounts\` too: a volume is mounted as files or handed on as a device, not both.`)];
      return isSet(volume['persistentVolumeClaim']) || isSet(volume['ephemeral']) ? [] : [problemAt(at, 'exclusive', `\`${name}\` is no PersistentVolumeClaim: only those can be handed on as a device.`)];
    });
    return [...unknown('volumeMounts'), ...unknown('volumeDevices'), ...propagation(container)];
  });
}

/** Kubernetes documentation, Container networking: on the host's network the ports are the host's; and each of them exists once. */
function hostPorts(object: TypedObject, kind: string): SchemaProblem[] {
  const seen = new Set<string>();
  return podContainers(object).filter(({ list }) => list === 'containers').flatMap(({ item, path }) => items(item['ports']).flatMap(({ item: port, index }): SchemaProblem[] => {
    const { hostPort, containerPort, protocol, hostIP } = port;
    if (typeof hostPort !== 'number' || hostPort === 0) return [];
    const at = [...path, 'ports', index, 'hostPort'];
    if (object.value['hostNetwork'] === true && typeof containerPort === 'number' && containerPort !== hostPort)
      return [{ ...problemAt(at, 'exclusive', `\`hostPort: ${String(hostPort)}\` must be \`containerPort: ${String(containerPort)}\`: with \`hostNetwork: true\` the container opens the port of the node itself.`), fix: { kind: 'set-value', to: containerPort } }];
    const id = JSON.stringify([hostPort, protocol ?? 'TCP', hostIP ?? '']);
    if (!seen.has(id)) { seen.add(id); return []; }
    return [problemAt(at, 'duplicate-list-map-key', `\`hostPort: ${String(hostPort)}\` is taken by another port of the same ${kind === 'Pod' ? 'pod' : 'pods'}: a port of the node can be opened once.`)];
  }));
}

/** Kubernetes documentation, Sidecar Containers: `Always` makes a sidecar of an init container; containers of their own restart since 1.35. */
function initContainers(object: TypedObject): SchemaProblem[] {
  return podContainers(object).filter(({ list }) => list === 'initContainers').flatMap(({ item, path }): SchemaProblem[] => {
    const policy = item['restartPolicy'];
    if (policy === 'Always' || isOpen(policy)) return [];
    return ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'].filter((field) => isSet(item[field])).map((field) => ({
      code: 'exclusive', path: [...path, field], part: 'key' as const,
      message: `An init container may not have \`${field}\`: it runs to its end before the others start. Only a sidecar, with \`restartPolicy: Always\`, may.`,
    }));
  });
}

/** Kubernetes documentation, Resize CPU and Memory Resources assigned to Containers, Container resize policies. */
const resizePolicy: Check = all(
  needed('resourceName', 'it says which resource the policy is for: cpu or memory'), choice('resourceName', ['cpu', 'memory']),
  needed('restartPolicy', 'it says whether a change restarts the container: NotRequired or RestartContainer'), choice('restartPolicy', ['NotRequired', 'RestartContainer']));

/** A ConfigMap or Secret that is named as a whole. */
const named: Check = all(needed('name', 'it says which object is read'), syntaxOf('name', 'dns-name', dnsSubdomain));

function keyOf(what: string): Check {
  return (object) => {
    const { key } = object.value;
    if (key === '') return [missing(object, 'key', `it says which entry of the ${what} is read`)];
    return [...syntaxOf('key', 'data-key', dataKey)(object, ''), ...syntaxOf('name', 'dns-name', dnsSubdomain)(object, '')];
  };
}

const ephemeralOnly = (object: TypedObject): SchemaProblem[] => (isFilled(object.value['ephemeralContainers'])
  ? [forbidden(object, 'ephemeralContainers', '`ephemeralContainers` cannot be created with the pod: `kubectl debug` adds them to one that runs.')] : []);

/** An entry of `envFrom`: where to read, and what to put before the names. */
function prefix(object: TypedObject): SchemaProblem[] {
  const value: JsonValue | undefined = object.value['prefix'];
  return typeof value === 'string' && value.includes('=') && !isOpen(value) ? [problem(object, 'prefix', 'format', `\`prefix: ${value}\` may not hold \`=\`.`)] : [];
}

const sources = ['fieldRef', 'resourceFieldRef', 'configMapKeyRef', 'secretKeyRef', 'fileKeyRef'];

export const containerChecks: Checks = {
  ApiCoreV1PodSpec: all(mountsOf, hostPorts, initContainers, ephemeralOnly),
  ApiCoreV1Container: all(image, syntaxOf('name', 'dns-name', dnsLabel), choice('restartPolicy', ['Always', 'OnFailure', 'Never'])),
  ApiCoreV1EnvVar: all(variableName, valueOrSource),
  ApiCoreV1EnvVarSource: exactlyOne('`valueFrom`', sources),
  ApiCoreV1EnvFromSource: all(exactlyOne('Each item of `envFrom`', ['configMapRef', 'secretRef']), prefix),
  ApiCoreV1ConfigMapEnvSource: named,
  ApiCoreV1SecretEnvSource: named,
  ApiCoreV1ConfigMapKeySelector: keyOf('ConfigMap'),
  ApiCoreV1SecretKeySelector: keyOf('Secret'),
  ApiCoreV1ObjectFieldSelector: podField,
  ApiCoreV1ResourceFieldSelector: resourceField,
  ApiCoreV1VolumeMount: all((object) => (object.value['mountPath'] === '' ? [missing(object, 'mountPath', 'it says where in the container the volume appears')] : []), volumeMount, choice('recursiveReadOnly', ['Disabled', 'IfPossible', 'Enabled'])),
  ApiCoreV1ContainerResizePolicy: resizePolicy,
};

