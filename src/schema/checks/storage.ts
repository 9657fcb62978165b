import type { JsonValue } from '../../manifest/index.ts';
import { parseQuantity } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, between, choice, exactlyOne, isFilled, isOpen, isSet, items, mapAt, missing, needed, problem, problemAt, syntaxOf, texts } from './check.ts';
import { sameItems } from './scheduling.ts';
import { dnsSubdomain, driverName, qualifiedName } from './syntax.ts';
import { accessModes, claimSpec } from './volumes.ts';

/** The kinds of storage that a PersistentVolume can stand for. Kubernetes documentation, Persistent Volumes, Types of Persistent Volumes. */
const sources = ['hostPath', 'gcePersistentDisk', 'awsElasticBlockStore', 'glusterfs', 'nfs', 'rbd', 'quobyte', 'cephfs', 'iscsi', 'cinder', 'fc', 'flocker', 'azureFile', 'vsphereVolume',
  'photonPersistentDisk', 'portworxVolume', 'azureDisk', 'scaleIO', 'local', 'storageos', 'csi', 'flexVolume'];

/** Kubernetes documentation, Persistent Volumes, Capacity and Reclaim Policy. */
function volume(object: TypedObject): SchemaProblem[] {
  if (object.outer?.type !== 'ApiCoreV1PersistentVolume') return [];
  const { capacity, persistentVolumeReclaimPolicy, nodeAffinity, hostPath } = object.value;
  const problems: SchemaProblem[] = [...exactlyOne('A PersistentVolume', sources)(object, ''), ...accessModes(object)];
  const storage = mapAt(capacity)['storage'];
  if (!isSet(storage) && !isOpen(capacity)) problems.push({ code: 'required', path: object.path, part: 'key', missing: [...object.path, 'capacity', 'storage'], message: '`capacity.storage` is missing: it says how large the volume is, such as `10Gi`.' });
  else if (isAmount(storage) && (parseQuantity(storage) ?? 1) <= 0) problems.push(problemAt([...object.path, 'capacity', 'storage'], 'quantity', `\`storage: ${String(storage)}\` must be more than nothing.`));
  if (isSet(object.value['local']) && !isSet(nodeAffinity)) problems.push(missing(object, 'nodeAffinity', 'a local volume must say on which node it is'));
  if (isSet(nodeAffinity) && !isSet(mapAt(nodeAffinity)['required'])) problems.push(missing({ ...object, value: mapAt(nodeAffinity), path: [...object.path, 'nodeAffinity'] }, 'required', 'it says which nodes can reach the volume'));
  if (persistentVolumeReclaimPolicy === 'Recycle' && mapAt(hostPath)['path'] === '/')
    problems.push(problem(object, 'persistentVolumeReclaimPolicy', 'exclusive', '`Recycle` would delete all files of the node: it is not allowed for the hostPath `/`.'));
  return problems;
}

function isAmount(value: JsonValue | undefined): value is string | number {
  return typeof value === 'number' || (typeof value === 'string' && !isOpen(value));
}

/** Kubernetes documentation, Volumes, local: an absolute path, or one of the kubelet's without `..`. */
function localPath(object: TypedObject): SchemaProblem[] {
  const { path } = object.value;
  return typeof path === 'string' && !isOpen(path) && path.split('/').includes('..') ? [problem(object, 'path', 'path', `\`path: ${path}\` may not hold \`..\`.`)] : [];
}

/**
 * Kubernetes documentation, Volume populators: two ways to say the same. A source in another namespace is dropped as a whole where the
 * feature gate CrossNamespaceVolumeDataSource is off, so nothing of it is refused for sure.
 */
function dataSource(object: TypedObject): SchemaProblem[] {
  const { dataSource } = object.value;
  const dataSourceRef = isSet(mapAt(object.value['dataSourceRef'])['namespace']) ? undefined : object.value['dataSourceRef'];
  const problems: SchemaProblem[] = [];
  for (const [field, source] of [['dataSource', dataSource], ['dataSourceRef', dataSourceRef]] as const)
    if (isSet(source) && !isOpen(source) && !isFilled(mapAt(source)['name']) && isFilled(mapAt(source)['kind'])) problems.push(missing({ ...object, value: mapAt(source), path: [...object.path, field] }, 'name', 'it says what the volume is filled from'));
  if (isSet(dataSourceRef) && !isOpen(dataSourceRef) && !isFilled(mapAt(dataSourceRef)['kind'])) problems.push(missing({ ...object, value: mapAt(dataSourceRef), path: [...object.path, 'dataSourceRef'] }, 'kind', 'it says what kind of object the volume is filled from'));
  const same = ['apiGroup', 'kind', 'name'].every((field) => (mapAt(dataSource)[field] ?? '') === (mapAt(dataSourceRef)[field] ?? ''));
  if (isSet(dataSource) && isSet(dataSourceRef) && !same)
    problems.push(problem(object, 'dataSourceRef', 'exclusive', '`dataSource` and `dataSourceRef` must be the same: keep one of them.'));
  return problems;
}

function topology(object: TypedObject): SchemaProblem[] {
  const seen = new Set<JsonValue | undefined>();
  return items(object.value['matchLabelExpressions']).flatMap(({ item, index }) => {
    const path = [...object.path, 'matchLabelExpressions', index];
    const problems = seen.has(item['key']) ? [problemAt([...path, 'key'], 'duplicate-list-map-key', '`key` stands in the term twice: put its values into one list.')] : [];
    seen.add(item['key']);
    return [...problems, ...repeated([...path, 'values'], item['values'])];
  });
}

/** Texts that stand in a list twice. */
function repeated(path: SchemaProblem['path'], list: JsonValue | undefined): SchemaProblem[] {
  const seen = new Set<string>();
  return texts(list).flatMap(({ text, index }) => {
    if (!seen.has(text)) { seen.add(text); return []; }
    return [problemAt([...path, index], 'duplicate-list-map-key', `\`${text}\` stands in the list twice: remove one.`)];
  });
}

/** Kubernetes documentation, Storage Classes, Provisioner: a name with a domain in lower or upper case. */
function provisioner(object: TypedObject): SchemaProblem[] {
  const { provisioner } = object.value;
  if (provisioner === '') return [missing(object, 'provisioner', 'it says what makes the volumes')];
  if (typeof provisioner !== 'string' || isOpen(provisioner)) return [];
  const wrong = qualifiedName(provisioner.toLowerCase());
  return wrong === undefined ? [] : [problem(object, 'provisioner', 'format', `\`provisioner: ${provisioner}\` ${wrong}.`)];
}

function parameters(object: TypedObject): SchemaProblem[] {
  return '' in mapAt(object.value['parameters']) ? [problem(object, 'parameters', 'format', '`parameters` holds an empty name.')] : [];
}

const attachment: Check = (object, kind) => (object.path.at(-1) !== 'source' ? [] : [
  ...exactlyOne('`source`', ['persistentVolumeName', 'inlineVolumeSpec'])(object, kind),
  ...(isSet(mapAt(object.value['inlineVolumeSpec'])['capacity']) ? [{ code: 'exclusive', path: [...object.path, 'inlineVolumeSpec', 'capacity'], part: 'key' as const, message: '`capacity` may not be set in `inlineVolumeSpec`.' }] : []),
]);

const lifecycleModes: Check = (object) => texts(object.value['volumeLifecycleModes']).filter(({ text }) => text !== 'Persistent' && text !== 'Ephemeral')
  .map(({ text, index }) => problemAt([...object.path, 'volumeLifecycleModes', index], 'enum', `\`${text}\` in \`volumeLifecycleModes\` must be Persistent or Ephemeral.`));

function capacity(object: TypedObject): SchemaProblem[] {
  return ['capacity'].flatMap((field) => {
    const amount = object.value[field];
    return isAmount(amount) && (parseQuantity(amount) ?? 0) < 0 ? [problem(object, field, 'quantity', `\`${field}: ${String(amount)}\` is below zero.`)] : [];
  });
}

/** Kubernetes API reference, TokenRequest: ten minutes at least, and each audience once. */
const tokenRequests: Check = (object) => sameItems('tokenRequests', ['audience'], 'audience')(object, '').map((found) => ({ ...found, path: [...found.path, 'audience'] }));

const nodeDriver: Check = all(syntaxOf('name', 'dns-name', driverName), needed('nodeID', 'it is how the driver calls the node'), (object) => repeated([...object.path, 'topologyKeys'], object.value['topologyKeys']));

export const storageChecks: Checks = {
  ApiCoreV1PersistentVolumeSpec: all(volume, syntaxOf('storageClassName', 'dns-name', dnsSubdomain), syntaxOf('volumeAttributesClassName', 'dns-name', dnsSubdomain)),
  ApiCoreV1LocalVolumeSource: localPath,
  ApiCoreV1PersistentVolumeClaimSpec: all(claimSpec, dataSource, syntaxOf('volumeAttributesClassName', 'dns-name', dnsSubdomain)),
  ApiCoreV1CSIPersistentVolumeSource: all(needed('driver', 'it says which CSI driver has the volume'), needed('volumeHandle', 'it is how the driver calls the volume')),
  ApiStorageV1StorageClass: all(provisioner, parameters),
  ApiCoreV1TopologySelectorTerm: topology,
  ApiStorageV1VolumeAttachmentSpec: all(needed('attacher', 'it says which driver attaches the volume'), needed('nodeName', 'it says to which node')),
  ApiStorageV1VolumeAttachmentSource: attachment,
  ApiStorageV1TokenRequest: between('expirationSeconds', 600, 2 ** 32, 'a token lives ten minutes at least'),
  ApiStorageV1VolumeNodeResources: between('count', 0),
  ApiCoreV1TopologySelectorLabelRequirement: all((object) => (object.value['key'] === '' ? [missing(object, 'key', 'it says which label of the nodes is meant')] : []), syntaxOf('key', 'label-key', qualifiedName)),
  ApiStorageV1CSIDriverSpec: all(tokenRequests, lifecycleModes, choice('fsGroupPolicy', ['None', 'File', 'ReadWriteOnceWithFSType'])),
  ApiStorageV1CSINodeSpec: (object) => sameItems('drivers', ['name'], 'driver')(object, '').map((found) => ({ ...found, path: [...found.path, 'name'] })),
  ApiStorageV1CSINodeDriver: nodeDriver,
  ApiStorageV1CSIStorageCapacity: capacity,
  ApiStorageV1VolumeAttributesClass: needed('parameters', 'they are what the class is about'),
};
