import type { JsonObject, JsonValue } from '../../manifest/index.ts';
import { isList, isObject } from '../../manifest/index.ts';
import { read } from '../json.ts';
import { podTemplate, standalonePod } from './pod.ts';
import { absentFollows, absentIs, always, each, type FieldDefaults, within } from './rules.ts';

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
    updateStrategy: always(rolling({ partition: absentIs(0) }, 'left')),
    persistentVolumeClaimRetentionPolicy: always({ whenDeleted: absentIs('Retain'), whenScaled: absentIs('Retain') }),
    revisionHistoryLimit: absentIs(10),
    minReadySeconds: absentIs(0),
    serviceName: absentIs(''),
    template: podTemplate,
    volumeClaimTemplates: each({ apiVersion: absentIs('v1'), kind: absentIs('PersistentVolumeClaim'), spec: claimSpec, status: always({ phase: absentIs('Pending') }) }),
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

const isExposed = (spec: JsonObject): boolean =>
  spec.type === 'NodePort' || spec.type === 'LoadBalancer' || (isList(spec.externalIPs) && spec.externalIPs.length > 0);

const service: FieldDefaults = {
  spec: within({
    type: absentIs('ClusterIP'),
    sessionAffinity: absentIs('None'),
    publishNotReadyAddresses: absentIs(false),
    ports: each({ protocol: absentIs('TCP'), name: absentIs(''), targetPort: absentFollows((port) => port.port) }),
    internalTrafficPolicy: absentFollows((spec) => spec.type === 'ExternalName' ? undefined : 'Cluster'),
    externalTrafficPolicy: absentFollows((spec) => isExposed(spec) ? 'Cluster' : undefined),
    allocateLoadBalancerNodePorts: absentFollows((spec) => spec.type === 'LoadBalancer' ? true : undefined),
  }),
};

const policyTypes = (spec: JsonObject): JsonValue =>
  isList(spec.egress) && spec.egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
const policyPeers = each({ ports: each({ protocol: absentIs('TCP') }) });

const subjectGroup = (subject: JsonObject): JsonValue =>
  subject.kind === 'User' || subject.kind === 'Group' ? 'rbac.authorization.k8s.io' : '';
const binding: FieldDefaults = {
  roleRef: within({ apiGroup: absentIs('rbac.authorization.k8s.io') }),
  subjects: each({ apiGroup: absentFollows(subjectGroup), namespace: absentIs('') }),
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
  clientConfig: within({ service: within({ port: absentIs(443) }) }),
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

/** A Namespace carries its own name as a label, whether written or not. */
const namespace: FieldDefaults = {
  metadata: (written) => {
    const name = read(written, ['name']);
    if (!isObject(written) || typeof name !== 'string') return written;
    return { ...written, labels: { 'kubernetes.io/metadata.name': name, ...(isObject(written.labels) ? written.labels : {}) } };
  },
};

/** Defaults by `group/Kind`, whatever the version. */
export const defaultsByKind: Readonly<Record<string, FieldDefaults>> = {
  '/Pod': standalonePod,
  '/PodTemplate': { template: podTemplate },
  '/ReplicationController': { spec: within({ replicas: absentIs(1), template: podTemplate }) },
  '/Service': service,
  '/Namespace': namespace,
  '/Secret': { type: absentIs('Opaque') },
  '/PersistentVolume': { spec: within({ persistentVolumeReclaimPolicy: absentIs('Retain'), volumeMode: absentIs('Filesystem') }) },
  '/PersistentVolumeClaim': { spec: claimSpec },
  'apps/Deployment': deployment,
  'apps/StatefulSet': statefulSet,
  'apps/DaemonSet': daemonSet,
  'apps/ReplicaSet': { spec: within({ replicas: absentIs(1), minReadySeconds: absentIs(0), template: podTemplate }) },
  'batch/Job': job,
  'batch/CronJob': cronJob,
  'networking.k8s.io/NetworkPolicy': { spec: within({ policyTypes: absentFollows(policyTypes), ingress: policyPeers, egress: policyPeers }) },
  'networking.k8s.io/IngressClass': { spec: within({ parameters: within({ scope: absentIs('Cluster') }) }) },
  'rbac.authorization.k8s.io/RoleBinding': binding,
  'rbac.authorization.k8s.io/ClusterRoleBinding': binding,
  'autoscaling/HorizontalPodAutoscaler': autoscaler,
  'storage.k8s.io/StorageClass': { reclaimPolicy: absentIs('Delete'), volumeBindingMode: absentIs('Immediate') },
  'storage.k8s.io/CSIDriver': {
    spec: within({
      attachRequired: absentIs(true), podInfoOnMount: absentIs(false), storageCapacity: absentIs(false), requiresRepublish: absentIs(false),
      fsGroupPolicy: absentIs('ReadWriteOnceWithFSType'), volumeLifecycleModes: absentIs(['Persistent']),
    }),
  },
  'scheduling.k8s.io/PriorityClass': { preemptionPolicy: absentIs('PreemptLowerPriority'), globalDefault: absentIs(false) },
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': { webhooks: each(webhook) },
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': { webhooks: each({ ...webhook, reinvocationPolicy: absentIs('Never') }) },
  'apiextensions.k8s.io/CustomResourceDefinition': customResourceDefinition,
};
