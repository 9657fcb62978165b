import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';
import { read, readText } from '../json.ts';
import { podTemplate, standalonePod, volumeSources } from './pod.ts';
import { service } from './service.ts';
import { absentFollows, absentIs, always, both, constant, dropped, each, type FieldDefault, type FieldDefaults, within, zeroIs } from './rules.ts';

/*
 * Source: kubernetes v1.37.2, pkg/apis/<group>/<version>/defaults.go and zz_generated.defaults.go;
 * apiextensions-apiserver, pkg/apis/apiextensions/v1/defaults.go.
 */

const isRolling = (strategy: JsonObject): boolean => strategy.type === undefined || strategy.type === 'RollingUpdate';

/** Fills in `rollingUpdate` where the type is, or defaults to, RollingUpdate. */
function rolling(defaults: FieldDefaults, whenTyped: 'filled' | 'left'): FieldDefaults {
  return {
    type: absentIs('RollingUpdate'),
    rollingUpdate: (written, strategy) => {
      if (!isRolling(strategy) || (whenTyped === 'left' && written === undefined && strategy.type !== undefined)) return written;
      return always(defaults)(written, strategy);
    },
  };
}

const claimSpec = within({ volumeMode: absentIs('Filesystem') });

const deployment: FieldDefaults = {
  spec: within({
    replicas: absentIs(1),
    strategy: always(rolling({ maxSurge: absentIs('25%'), maxUnavailable: absentIs('25%') }, 'filled')),
    revisionHistoryLimit: absentIs(10),
    progressDeadlineSeconds: absentIs(600),
    minReadySeconds: absentIs(0),
    paused: absentIs(false),
    template: podTemplate,
  }),
};

const statefulSet: FieldDefaults = {
  spec: within({
    replicas: absentIs(1),
    podManagementPolicy: absentIs('OrderedReady'),
    updateStrategy: always(rolling({ partition: absentIs(0), maxUnavailable: absentIs(1) }, 'left')),
    persistentVolumeClaimRetentionPolicy: always({ whenDeleted: absentIs('Retain'), whenScaled: absentIs('Retain') }),
    revisionHistoryLimit: absentIs(10),
    minReadySeconds: absentIs(0),
    serviceName: absentIs(''),
    template: podTemplate,
    volumeClaimTemplates: each({ apiVersion: constant('v1'), kind: constant('PersistentVolumeClaim'), spec: claimSpec, status: always({ phase: absentIs('Pending') }) }),
  }),
};

const daemonSet: FieldDefaults = {
  spec: within({
    updateStrategy: always(rolling({ maxUnavailable: absentIs(1), maxSurge: absentIs(0) }, 'filled')),
    revisionHistoryLimit: absentIs(10),
    minReadySeconds: absentIs(0),
    template: podTemplate,
  }),
};

const job: FieldDefaults = {
  spec: within({
    completions: absentFollows((spec) => spec.parallelism === undefined ? 1 : undefined),
    parallelism: absentIs(1),
    backoffLimit: absentFollows((spec) => spec.backoffLimitPerIndex === undefined ? 6 : 2_147_483_647),
    completionMode: absentIs('NonIndexed'),
    suspend: absentIs(false),
    podReplacementPolicy: absentFollows((spec) => spec.podFailurePolicy === undefined ? 'TerminatingOrFailed' : 'Failed'),
    manualSelector: absentIs(false),
    template: podTemplate,
  }),
};

const cronJob: FieldDefaults = {
  spec: within({
    concurrencyPolicy: absentIs('Allow'),
    suspend: absentIs(false),
    successfulJobsHistoryLimit: absentIs(3),
    failedJobsHistoryLimit: absentIs(1),
    jobTemplate: within({ spec: within({ template: podTemplate }) }),
  }),
};

const policyTypes = (spec: JsonObject): JsonValue =>
  isList(spec.egress) && spec.egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
const policyPeers = each({ ports: each({ protocol: absentIs('TCP') }) });

const subjectGroup: FieldDefault = (written, subject) =>
  absentIs(subject.kind === 'User' || subject.kind === 'Group' ? 'rbac.authorization.k8s.io' : '')(written, subject);
const binding: FieldDefaults = {
  roleRef: within({ apiGroup: absentIs('rbac.authorization.k8s.io') }),
  subjects: each({ apiGroup: subjectGroup, namespace: absentIs('') }),
};

const percent = { type: 'Percent', value: 100, periodSeconds: 15 };
const scaling: FieldDefaults = { selectPolicy: absentIs('Max') };
const autoscaler: FieldDefaults = {
  spec: within({
    minReplicas: absentIs(1),
    behavior: within({
      scaleUp: always({ ...scaling, stabilizationWindowSeconds: absentIs(0), policies: absentIs([{ type: 'Pods', value: 4, periodSeconds: 15 }, percent]) }),
      scaleDown: always({ ...scaling, policies: absentIs([percent]) }),
    }),
  }),
};

const webhook: FieldDefaults = {
  failurePolicy: absentIs('Fail'),
  matchPolicy: absentIs('Equivalent'),
  namespaceSelector: absentIs({}),
  objectSelector: absentIs({}),
  timeoutSeconds: absentIs(10),
  rules: each({ scope: absentIs('*') }),
  clientConfig: within({ caBundle: absentIs(''), service: within({ port: absentIs(443) }) }),
};

const customResourceDefinition: FieldDefaults = {
  spec: within({
    names: within({
      singular: absentFollows((names) => typeof names.kind === 'string' ? names.kind.toLowerCase() : undefined),
      listKind: absentFollows((names) => typeof names.kind === 'string' ? `${names.kind}List` : undefined),
    }),
    conversion: always({ strategy: absentIs('None') }),
    preserveUnknownFields: absentIs(false),
  }),
};

/** A Namespace carries its own name as a label, whether written or not; its finalizers are the server's. */
const namespace: FieldDefaults = {
  spec: dropped,
  metadata: (written) => {
    const name = read(written, ['name']);
    if (!isObject(written) || typeof name !== 'string') return written;
    return { ...written, labels: { 'kubernetes.io/metadata.name': name, ...(isObject(written.labels) ? written.labels : {}) } };
  },
};

/** A limit that is left out is the maximum, a request the limit, or else the minimum (SetDefaults_LimitRangeItem). */
const limitsOf = (sources: readonly string[]): FieldDefault => (written, item) => {
  const found = item.type === 'Container' ? Object.assign({}, ...[...sources].reverse().map((name) => item[name]), written) as JsonObject : written;
  return found !== undefined && isObject(found) && Object.keys(found).length === 0 ? written : found;
};

/** What exists of a source of data besides claims and snapshots stands in dataSourceRef alone (core, NormalizeDataSources). */
const dataSource: FieldDefault = (written, spec) => {
  const source = written ?? spec.dataSourceRef;
  const known = `${readText(source, ['apiGroup']) ?? ''}/${readText(source, ['kind']) ?? ''}`;
  return known === '/PersistentVolumeClaim' || known === 'snapshot.storage.k8s.io/VolumeSnapshot' ? source : undefined;
};
const persistentVolumeClaim: FieldDefault = both(
  within({ volumeMode: absentIs('Filesystem'), volumeName: absentIs(''), dataSource }),
  within({ dataSourceRef: absentFollows((spec) => spec.dataSource) }),
);

const deviceRequest: FieldDefaults = {
  allocationMode: absentIs('ExactCount'),
  count: (written, request) => (request.allocationMode ?? 'ExactCount') === 'ExactCount' ? zeroIs(1)(written, request) : written,
};
const deviceClaim = within({ devices: within({ requests: each({ ...deviceRequestOrNot(), exactly: within(deviceRequest), firstAvailable: each(deviceRequest) }) }) });

/** In the versions before v1 and v1beta2 the request itself says what is asked for. */
function deviceRequestOrNot(): FieldDefaults {
  const own = (rule: FieldDefault | undefined): FieldDefault => (written, request) => request.deviceClassName === undefined ? written : rule?.(written, request) ?? written;
  return { allocationMode: own(deviceRequest.allocationMode), count: own(deviceRequest.count) };
}

const matchedRules = each({ scope: absentIs('*') });
const matched: FieldDefaults = {
  matchPolicy: absentIs('Equivalent'), namespaceSelector: absentIs({}), objectSelector: absentIs({}), resourceRules: matchedRules, excludeResourceRules: matchedRules,
};
const policy: FieldDefaults = { spec: within({ failurePolicy: absentIs('Fail'), matchConstraints: within(matched) }) };
const policyBinding: FieldDefaults = { spec: within({ matchResources: within(matched) }) };


const flowSchema: FieldDefaults = { spec: within({ matchingPrecedence: zeroIs(1000) }) };
const priorityLevel: FieldDefaults = {
  spec: within({
    exempt: within({ nominalConcurrencyShares: absentIs(0), lendablePercent: absentIs(0) }),
    limited: within({
      nominalConcurrencyShares: absentIs(30), lendablePercent: absentIs(0),
      limitResponse: within({ queuing: within({ queues: zeroIs(64), handSize: zeroIs(8), queueLengthLimit: zeroIs(50) }) }),
    }),
  }),
};

/** The two fields of a Node are kept in step (core conversion, NodeSpec). */
const node: FieldDefaults = {
  spec: within({
    podCIDR: absentFollows(({ podCIDRs }) => isList(podCIDRs) ? podCIDRs[0] : undefined),
    podCIDRs: absentFollows(({ podCIDR }) => typeof podCIDR === 'string' && podCIDR !== '' ? [podCIDR] : undefined),
  }),
};

/** A ReplicationController without a selector takes the labels of its template. */
const replicationController: FieldDefaults = {
  spec: within({ replicas: absentIs(1), template: podTemplate, selector: absentFollows((spec) => read(spec.template, ['metadata', 'labels'])) }),
};

/** Defaults by `group/Kind`, whatever the version. */
export const defaultsByKind: Readonly<Record<string, FieldDefaults>> = {
  '/Pod': standalonePod,
  '/PodTemplate': { template: podTemplate },
  '/ReplicationController': replicationController,
  '/Service': service,
  '/Namespace': namespace,
  '/Secret': { type: absentIs('Opaque') },
  '/PersistentVolume': {
    spec: within({ ...volumeSources, persistentVolumeReclaimPolicy: absentIs('Retain'), volumeMode: absentIs('Filesystem'), storageClassName: absentIs('') }),
  },
  '/Endpoints': { subsets: each({ ports: each({ protocol: absentIs('TCP'), name: absentIs('') }) }) },
  '/PersistentVolumeClaim': { spec: persistentVolumeClaim },
  '/Node': node,
  '/LimitRange': { spec: within({ limits: each({ default: limitsOf(['max']), defaultRequest: limitsOf(['default', 'max', 'min']) }) }) },
  'apps/Deployment': deployment,
  'apps/StatefulSet': statefulSet,
  'apps/DaemonSet': daemonSet,
  'apps/ControllerRevision': { revision: absentIs(0) },
  'apps/ReplicaSet': { spec: within({ replicas: absentIs(1), minReadySeconds: absentIs(0), template: podTemplate }) },
  'batch/Job': job,
  'batch/CronJob': cronJob,
  'networking.k8s.io/NetworkPolicy': { spec: within({ policyTypes: absentFollows(policyTypes), ingress: policyPeers, egress: policyPeers }) },
  'networking.k8s.io/Ingress': { spec: within({ rules: each({ host: absentIs('') }) }) },
  'networking.k8s.io/IngressClass': { spec: within({ parameters: within({ scope: absentIs('Cluster') }) }) },
  'rbac.authorization.k8s.io/RoleBinding': binding,
  'rbac.authorization.k8s.io/ClusterRoleBinding': binding,
  'autoscaling/HorizontalPodAutoscaler': autoscaler,
  'storage.k8s.io/StorageClass': { reclaimPolicy: absentIs('Delete'), volumeBindingMode: absentIs('Immediate') },
  'storage.k8s.io/CSIDriver': {
    spec: within({
      attachRequired: absentIs(true), podInfoOnMount: absentIs(false), storageCapacity: absentIs(false), requiresRepublish: absentIs(false),
      fsGroupPolicy: absentIs('ReadWriteOnceWithFSType'), volumeLifecycleModes: absentIs(['Persistent']),
      tokenRequests: each({ audience: absentIs('') }),
    }),
  },
  'scheduling.k8s.io/PriorityClass': { value: absentIs(0), description: absentIs(''), preemptionPolicy: absentIs('PreemptLowerPriority'), globalDefault: absentIs(false) },
  'discovery.k8s.io/EndpointSlice': { ports: each({ protocol: absentIs('TCP'), name: absentIs('') }) },
  // Only with the feature CoordinatedLeaderElection, which is off by default.
  'coordination.k8s.io/Lease': { spec: within({ strategy: dropped, preferredHolder: dropped }) },
  'flowcontrol.apiserver.k8s.io/FlowSchema': flowSchema,
  'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration': priorityLevel,
  'apiregistration.k8s.io/APIService': { spec: within({ insecureSkipTLSVerify: absentIs(false), service: within({ port: absentIs(443) }) }) },
  'resource.k8s.io/ResourceClaim': { spec: deviceClaim },
  'resource.k8s.io/ResourceClaimTemplate': { spec: within({ spec: deviceClaim }) },
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy': policy,
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding': policyBinding,
  'admissionregistration.k8s.io/MutatingAdmissionPolicy': policy,
  'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding': policyBinding,
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': { webhooks: each(webhook) },
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': { webhooks: each({ ...webhook, reinvocationPolicy: absentIs('Never') }) },
  'apiextensions.k8s.io/CustomResourceDefinition': customResourceDefinition,
};
