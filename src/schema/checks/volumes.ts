import { compareQuantities, parseQuantity } from '../../manifest/index.ts';
import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, between, choice, exactlyOne, isFilled, isOpen, isSet, items, mapAt, missing, needed, problem, problemAt, shown, syntaxOf } from './check.ts';
import { outsidePath } from './containers.ts';
import { dnsSubdomain, driverName } from './syntax.ts';

/** The kinds of volumes that a pod can have. Kubernetes documentation, Volumes, Types of volumes. */
const podSources = ['emptyDir', 'hostPath', 'gcePersistentDisk', 'awsElasticBlockStore', 'gitRepo', 'secret', 'nfs', 'iscsi', 'glusterfs', 'persistentVolumeClaim',
  'rbd', 'flexVolume', 'cinder', 'cephfs', 'flocker', 'downwardAPI', 'fc', 'azureFile', 'configMap', 'vsphereVolume', 'quobyte', 'azureDisk', 'portworxVolume',
  'scaleIO', 'projected', 'storageos', 'csi', 'photonPersistentDisk', 'ephemeral', 'image'];

/** Bits of a file's rights, 0 to 0777; in YAML `0644` is octal and `420` the same number. */
const highestMode = 0o777;

/** Kubernetes documentation, ConfigMaps and Secrets as files: rights are a number; 0644 is octal, 644 is not. */
function fileMode(field: string): Check {
  return (object) => {
    const value = object.value[field];
    return typeof value !== 'number' || (value >= 0 && value <= highestMode) ? []
      : [problem(object, field, 'range', `\`${field}: ${String(value)}\` gives more rights than a file has: write them as an octal number with a leading 0, from 0000 to 0777, such as \`0644\`.`)];
  };
}

/** A path of a file in a volume, from the volume's root. */
function relativePath(field: string): Check {
  return (object) => {
    const value = object.value[field];
    if (value === '') return [missing(object, field, 'it says where in the volume the file appears')];
    if (typeof value !== 'string' || isOpen(value)) return [];
    const wrong = outsidePath(value) ?? (value.startsWith('..') ? 'may not start with `..`' : undefined);
    return wrong === undefined ? [] : [problem(object, field, 'path', `\`${field}: ${value}\` ${wrong}: it is a place inside the volume.`)];
  };
}

/** A path that may not go up. */
function noBacksteps(field: string): Check {
  return (object) => {
    const value = object.value[field];
    return typeof value !== 'string' || isOpen(value) || !value.split('/').includes('..') ? []
      : [problem(object, field, 'path', `\`${field}: ${value}\` may not hold \`..\`.`)];
  };
}

function absolutePath(object: TypedObject): SchemaProblem[] {
  const { path } = object.value;
  return typeof path === 'string' && path !== '' && !path.startsWith('/') && !isOpen(path) ? [problem(object, 'path', 'path', `\`path: ${path}\` must start with \`/\`.`, { kind: 'set-value', to: `/${path}` })] : [];
}

/** Kubernetes documentation, Projected Volumes: all sources share one directory. */
function projectedPaths(object: TypedObject): SchemaProblem[] {
  const seen = new Set<string>();
  return items(object.value['sources']).flatMap(({ item, index }) => ['secret', 'configMap', 'downwardAPI'].flatMap((source) =>
    items(mapAt(item[source])['items']).flatMap(({ item: file, index: at }): SchemaProblem[] => {
      const { path } = file;
      if (typeof path !== 'string' || path === '' || isOpen(path)) return [];
      if (!seen.has(path)) { seen.add(path); return []; }
      return [problemAt([...object.path, 'sources', index, source, 'items', at, 'path'], 'duplicate-list-map-key', `\`path: ${path}\` is written by two sources of the volume: give one of them another path.`)];
    })));
}

/** Kubernetes documentation, Ephemeral Volumes, Generic ephemeral volumes; and Persistent Volumes, Resources. */
function storageRequest(object: TypedObject): SchemaProblem[] {
  const amount = mapAt(mapAt(object.value['resources'])['requests'])['storage'];
  const path = [...object.path, 'resources', 'requests', 'storage'];
  if (!isSet(amount)) return [{ code: 'required', path: object.path, part: 'key', missing: path, message: '`spec.resources.requests.storage` is missing: it says how large the volume must be, such as `10Gi`.' }];
  const value = typeof amount === 'string' || typeof amount === 'number' ? parseQuantity(amount) : undefined;
  return value !== undefined && value <= 0 ? [problemAt(path, 'quantity', `\`storage: ${shown(amount)}\` must be more than nothing.`)] : [];
}

/** Kubernetes documentation, Persistent Volumes, Access Modes: ReadWriteOncePod excludes every other. */
export function accessModes(object: TypedObject): SchemaProblem[] {
  const { accessModes } = object.value;
  if (!isFilled(accessModes)) return [missing(object, 'accessModes', 'it says how the volume is mounted, such as `- ReadWriteOnce`')];
  return Array.isArray(accessModes) && accessModes.includes('ReadWriteOncePod') && accessModes.some((mode) => mode !== 'ReadWriteOncePod')
    ? [problem(object, 'accessModes', 'exclusive', '`ReadWriteOncePod` cannot be combined with other access modes: one pod has the volume for itself.')] : [];
}

export const claimSpec: Check = all(accessModes, storageRequest, syntaxOf('storageClassName', 'dns-name', dnsSubdomain));

function emptyDir(object: TypedObject): SchemaProblem[] {
  const { sizeLimit } = object.value;
  const amount = typeof sizeLimit === 'string' || typeof sizeLimit === 'number' ? sizeLimit : undefined;
  return amount !== undefined && (compareQuantities(amount, 0) ?? 0) < 0 ? [problem(object, 'sizeLimit', 'quantity', `\`sizeLimit: ${String(amount)}\` is below zero.`)] : [];
}

const fibreChannel: Check = (object) => {
  const { targetWWNs, wwids, lun } = object.value;
  if (isFilled(targetWWNs) === isFilled(wwids)) return [problem(object, 'targetWWNs', isFilled(wwids) ? 'exclusive' : 'required', 'A Fibre Channel volume needs either `targetWWNs` or `wwids`.')];
  return isFilled(targetWWNs) && !isSet(lun) ? [missing(object, 'lun', 'with `targetWWNs` it says which unit is meant')] : [];
};

const iscsi: Check = (object) => {
  const { iqn } = object.value;
  return typeof iqn !== 'string' || iqn === '' || isOpen(iqn) || /^(iqn\.|eui\.|naa\.)/.test(iqn) ? []
    : [problem(object, 'iqn', 'format', `\`iqn: ${iqn}\` must start with \`iqn.\`, \`eui.\` or \`naa.\`, such as \`iqn.2001-04.com.example:storage\`.`)];
};

/** Where a disk of Azure is, by its kind. Kubernetes API reference, AzureDiskVolumeSource. */
const azureDisk: Check = (object) => {
  const { kind, diskURI } = object.value;
  if (typeof diskURI !== 'string' || diskURI === '' || isOpen(diskURI) || isOpen(kind)) return [];
  const start = kind === 'Managed' ? '/subscriptions/' : 'https://';
  return diskURI.startsWith(start) ? [] : [problem(object, 'diskURI', 'format', `\`diskURI: ${diskURI}\` must start with \`${start}\` for a disk of \`kind: ${typeof kind === 'string' ? kind : 'Shared'}\`${isSet(kind) ? '' : ', which it is when none is said'}.`)];
};

/** Either one bundle, or all of a signer that have some labels. Kubernetes documentation, Projected Volumes, clusterTrustBundle projected volumes. */
const clusterTrustBundle: Check = (object, kind) => [
  ...exactlyOne('`clusterTrustBundle`', ['name', 'signerName'])(object, kind),
  ...(isSet(object.value['name']) && isSet(object.value['labelSelector']) && !isSet(object.value['signerName']) ? [problem(object, 'labelSelector', 'exclusive', '`labelSelector` chooses among the bundles of a `signerName`: with `name` it may not be set.')] : []),
  ...relativePath('path')(object, kind),
];

const hostPathTypes = ['DirectoryOrCreate', 'Directory', 'FileOrCreate', 'File', 'Socket', 'CharDevice', 'BlockDevice'];
const fileSource: Check = all(fileMode('defaultMode'));

export const volumeChecks: Checks = {
  ApiCoreV1Volume: exactlyOne('A volume', podSources, 0),
  ApiCoreV1VolumeProjection: exactlyOne('A source of a projected volume', ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken', 'clusterTrustBundle', 'podCertificate'], 0),
  ApiCoreV1ProjectedVolumeSource: all(projectedPaths, fileMode('defaultMode')),
  ApiCoreV1ServiceAccountTokenProjection: all(between('expirationSeconds', 600, 2 ** 32, 'a token lives ten minutes at least'), relativePath('path')),
  ApiCoreV1SecretVolumeSource: all(fileSource, needed('secretName', 'it says which Secret is mounted')),
  ApiCoreV1ConfigMapVolumeSource: all(fileSource, needed('name', 'it says which ConfigMap is mounted')),
  ApiCoreV1ConfigMapProjection: needed('name', 'it says which ConfigMap is mounted'),
  ApiCoreV1SecretProjection: needed('name', 'it says which Secret is mounted'),
  ApiCoreV1DownwardAPIVolumeSource: fileSource,
  ApiCoreV1DownwardAPIVolumeFile: all(exactlyOne('A file of the downward API', ['fieldRef', 'resourceFieldRef']), relativePath('path'), fileMode('mode')),
  ApiCoreV1KeyToPath: all((object) => (object.value['key'] === '' ? [missing(object, 'key', 'it says which entry becomes a file')] : []), relativePath('path'), fileMode('mode')),
  ApiCoreV1AzureDiskVolumeSource: all(azureDisk, choice('cachingMode', ['None', 'ReadOnly', 'ReadWrite']), choice('kind', ['Shared', 'Dedicated', 'Managed'])),
  ApiCoreV1ClusterTrustBundleProjection: clusterTrustBundle,
  ApiCoreV1EmptyDirVolumeSource: emptyDir,
  ApiCoreV1HostPathVolumeSource: all(needed('path', 'it says which path of the node is mounted'), noBacksteps('path'), choice('type', hostPathTypes)),
  ApiCoreV1NFSVolumeSource: all(needed('server', 'it is the name or address of the NFS server'), needed('path', 'it says what the server exports'), absolutePath),
  ApiCoreV1CSIVolumeSource: all((object) => (isSet(object.value['nodePublishSecretRef']) && !isFilled(mapAt(object.value['nodePublishSecretRef'])['name']) ? [missing({ ...object, value: mapAt(object.value['nodePublishSecretRef']), path: [...object.path, 'nodePublishSecretRef'] }, 'name', 'it says which Secret the driver reads')] : []), needed('driver', 'it says which CSI driver mounts the volume'), syntaxOf('driver', 'dns-name', driverName)),
  ApiCoreV1PersistentVolumeClaimVolumeSource: needed('claimName', 'it says which PersistentVolumeClaim is mounted'),
  ApiCoreV1EphemeralVolumeSource: needed('volumeClaimTemplate', 'the claim of the pod is made from it'),
  ...Object.fromEntries(([['RBDVolumeSource', 'monitors'], ['RBDVolumeSource', 'image'], ['RBDPersistentVolumeSource', 'monitors'], ['RBDPersistentVolumeSource', 'image'], ['CephFSVolumeSource', 'monitors'],
    ['CephFSPersistentVolumeSource', 'monitors'], ['GlusterfsVolumeSource', 'path'], ['GCEPersistentDiskVolumeSource', 'pdName'], ['AWSElasticBlockStoreVolumeSource', 'volumeID'], ['VsphereVirtualDiskVolumeSource', 'volumePath'],
    ['CinderVolumeSource', 'volumeID'], ['CinderPersistentVolumeSource', 'volumeID'], ['PortworxVolumeSource', 'volumeID'], ['FlexVolumeSource', 'driver'], ['FlexPersistentVolumeSource', 'driver'], ['GitRepoVolumeSource', 'repository']] as const)
    .reduce((found, [type, field]) => found.set(`ApiCoreV1${type}`, all(found.get(`ApiCoreV1${type}`) ?? (() => []), needed(field, 'it says which storage is mounted'))), new Map<string, Check>())),
  ApiCoreV1ISCSIPersistentVolumeSource: iscsi,
  ApiCoreV1FCVolumeSource: fibreChannel,
  ApiCoreV1ISCSIVolumeSource: iscsi,
  ApiCoreV1ImageVolumeSource: all(needed('reference', 'it says which image is mounted'), choice('pullPolicy', ['Always', 'Never', 'IfNotPresent'])),
};
