import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isObject } from '../../manifest/index.ts';
import { parseImage } from '../image.ts';
import { absentFollows, absentIs, always, both, each, type FieldDefault, type FieldDefaults, within, zeroIs } from './rules.ts';

/*
 * Source: kubernetes v1.37.2, pkg/apis/core/v1/defaults.go and zz_generated.defaults.go. A field of Go type bool, int or
 * string that is omitted when empty is the same as false, 0 or ''; a pointer is not, and stands here only where it is set.
 */

const httpGet = within({ path: absentIs('/'), scheme: absentIs('HTTP'), host: absentIs(''), httpHeaders: each({ value: absentIs('') }) });

const probe = within({
  initialDelaySeconds: absentIs(0),
  timeoutSeconds: zeroIs(1),
  periodSeconds: zeroIs(10),
  successThreshold: zeroIs(1),
  failureThreshold: zeroIs(3),
  httpGet,
  grpc: within({ service: absentIs('') }),
});

const handler = within({ httpGet });
const fieldRef = within({ apiVersion: absentIs('v1') });
const resourceFieldRef = within({ divisor: absentIs('0') });
const downwardItems = each({ fieldRef, resourceFieldRef });

/** `Always` for `:latest` or no tag at all, `IfNotPresent` for anything else (SetDefaults_Container, SetDefaults_Volume). */
const pullPolicy = (field: 'image' | 'reference'): FieldDefault => (written, parent) => {
  const image = parent[field];
  if ((written !== undefined && written !== '') || typeof image !== 'string') return written;
  const { tag, digest } = parseImage(image);
  return tag === 'latest' || (tag === undefined && digest === undefined) ? 'Always' : 'IfNotPresent';
};

/** The value of a variable is empty unless it comes from elsewhere. */
const variableValue: FieldDefault = (written, variable) =>
  variable.valueFrom === undefined ? written ?? '' : written === '' ? undefined : written;

const container: FieldDefaults = {
  imagePullPolicy: pullPolicy('image'),
  terminationMessagePath: absentIs('/dev/termination-log'),
  terminationMessagePolicy: absentIs('File'),
  workingDir: absentIs(''),
  stdin: absentIs(false),
  stdinOnce: absentIs(false),
  tty: absentIs(false),
  ports: each({ protocol: absentIs('TCP'), name: absentIs(''), hostPort: absentIs(0), hostIP: absentIs('') }),
  env: each({
    value: variableValue,
    valueFrom: within({ fieldRef, resourceFieldRef }),
  }),
  envFrom: each({ prefix: absentIs('') }),
  volumeMounts: each({ readOnly: absentIs(false), subPath: absentIs(''), subPathExpr: absentIs('') }),
  livenessProbe: probe,
  readinessProbe: probe,
  startupProbe: probe,
  lifecycle: within({ postStart: handler, preStop: handler }),
};

const mode = { defaultMode: absentIs(0o644) };

/** A volume without any source is an empty directory (SetDefaults_Volume). */
function emptyDir(volume: JsonObject): JsonValue | undefined {
  return Object.keys(volume).some((key) => key !== 'name') ? undefined : {};
}

/** Kinds of storage that pods and PersistentVolumes name alike. */
export const volumeSources: FieldDefaults = {
  iscsi: within({ lun: absentIs(0), iscsiInterface: absentIs('default'), readOnly: absentIs(false), fsType: absentIs('') }),
  rbd: within({ pool: absentIs('rbd'), user: absentIs('admin'), keyring: absentIs('/etc/ceph/keyring') }),
  nfs: within({ readOnly: absentIs(false) }),
  gcePersistentDisk: within({ partition: absentIs(0), readOnly: absentIs(false), fsType: absentIs('') }),
  awsElasticBlockStore: within({ partition: absentIs(0), readOnly: absentIs(false), fsType: absentIs('') }),
  azureDisk: within({ cachingMode: absentIs('ReadWrite'), kind: absentIs('Shared'), fsType: absentIs('ext4'), readOnly: absentIs(false) }),
  azureFile: within({ readOnly: absentIs(false) }),
  csi: within({ readOnly: absentIs(false) }),
};

const volume: FieldDefaults = {
  emptyDir: both(absentFollows(emptyDir), within({ medium: absentIs('') })),
  configMap: within(mode),
  secret: within(mode),
  downwardAPI: within({ ...mode, items: downwardItems }),
  projected: within({
    ...mode,
    sources: each({ serviceAccountToken: within({ audience: absentIs(''), expirationSeconds: absentIs(3600) }), downwardAPI: within({ items: downwardItems }) }),
  }),
  hostPath: within({ type: absentIs('') }),
  persistentVolumeClaim: within({ readOnly: absentIs(false) }),
  image: within({ pullPolicy: pullPolicy('reference') }),
  ...volumeSources,
  ephemeral: within({ volumeClaimTemplate: within({ spec: within({ volumeMode: absentIs('Filesystem') }) }) }),
};

/** The old name of the field follows the new one (core conversion, PodSpec). */
const account: FieldDefault = (_written, spec) => [spec.serviceAccountName, spec.serviceAccount].find((name) => typeof name === 'string' && name !== '') ?? '';

/** Defaults of a pod's spec wherever it stands. */
export const podSpec: FieldDefaults = {
  restartPolicy: absentIs('Always'),
  dnsPolicy: absentIs('ClusterFirst'),
  terminationGracePeriodSeconds: absentIs(30),
  schedulerName: absentIs('default-scheduler'),
  securityContext: always({}),
  serviceAccountName: account,
  serviceAccount: account,
  hostNetwork: absentIs(false),
  hostPID: absentIs(false),
  hostIPC: absentIs(false),
  nodeName: absentIs(''),
  hostname: absentIs(''),
  subdomain: absentIs(''),
  priorityClassName: absentIs(''),
  containers: each(container),
  initContainers: each(container),
  ephemeralContainers: each(container),
  volumes: each(volume),
};

/** Requests that are left out are the limits; for pods only, never for their templates (SetDefaults_Pod). */
function requestsFromLimits(parent: JsonObject): JsonValue | undefined {
  return isObject(parent.limits) ? parent.limits : undefined;
}

const podContainers = each({
  resources: within({
    requests: (written, resources) => {
      const limits = requestsFromLimits(resources);
      return isObject(limits) ? { ...limits, ...(isObject(written) ? written : {}) } : written;
    },
  }),
});

/** Further defaults of pods that are written as such. */
export const standalonePod: FieldDefaults = {
  spec: both(within(podSpec), within({ enableServiceLinks: absentIs(true), containers: podContainers, initContainers: podContainers })),
};

/** A pod template, which is there even when its metadata is not. */
export const podTemplate = always({ spec: within(podSpec) });
