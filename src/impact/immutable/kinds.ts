import { parsePath } from '../../manifest/index.ts';
import type { Certainty } from '../report.ts';
import { driverRefused, onceSet, rangesRefused, scopesRefused } from './cluster.ts';
import { jobTemplateRefused, completionsRefused } from './job.ts';
import { podSpecRefused } from './pod.ts';
import type { ImmutableKind, ImmutableRule } from './rule.ts';
import { clusterAddressRefused, healthCheckPortRefused, ipFamiliesRefused, loadBalancerClassRefused } from './service.ts';
import { claimSpecRefused, isSealed, nodeAffinityRefused, storedVersionRefused, volumeSourceRefused } from './storage.ts';

/*
 * Source: the update validations of kubernetes v1.37.2, pkg/apis/<group>/validation, and of apiextensions-apiserver,
 * pkg/apis/apiextensions/validation.
 */

const fixed = (path: string, refused?: ImmutableRule['refused'], certainty: Certainty = 'certain'): ImmutableRule =>
  ({ path: parsePath(path), certainty, ...(refused && { refused }) });

const killsPods = 'kills its pods';
const dropsRights = 'takes the rights away until it is there again';

const sealed = [fixed('immutable', isSealed), fixed('data', isSealed), fixed('binaryData', isSealed), fixed('stringData', isSealed)];

/** What cannot change on an existing object, by `group/Kind`. */
export const immutableKinds: Readonly<Record<string, ImmutableKind>> = {
  'apps/Deployment': { rules: [fixed('spec.selector')], replacing: killsPods },
  'apps/DaemonSet': { rules: [fixed('spec.selector')], replacing: killsPods },
  'apps/ReplicaSet': { rules: [fixed('spec.selector')], replacing: killsPods },
  'apps/StatefulSet': {
    rules: [fixed('spec.selector'), fixed('spec.serviceName'), fixed('spec.podManagementPolicy'), fixed('spec.volumeClaimTemplates')],
    replacing: 'kills its pods (deleting with --cascade=orphan keeps them)',
  },
  'apps/ControllerRevision': { rules: [fixed('data')], replacing: 'loses that revision' },
  'batch/Job': {
    rules: [
      fixed('spec.selector'), fixed('spec.completionMode'), fixed('spec.podFailurePolicy'), fixed('spec.backoffLimitPerIndex'),
      fixed('spec.managedBy'), fixed('spec.successPolicy'), fixed('spec.completions', completionsRefused), fixed('spec.template', jobTemplateRefused),
    ],
    replacing: 'kills its pods and runs the Job again from the start',
  },
  '/Pod': { rules: [fixed('spec', podSpecRefused)], replacing: 'kills it and starts a new one' },
  '/Service': {
    rules: [
      fixed('spec.clusterIP', clusterAddressRefused), fixed('spec.clusterIPs', clusterAddressRefused), fixed('spec.ipFamilies', ipFamiliesRefused),
      fixed('spec.loadBalancerClass', loadBalancerClassRefused), fixed('spec.healthCheckNodePort', healthCheckPortRefused),
    ],
    replacing: 'cuts connections and gives it a new address',
  },
  '/ConfigMap': { rules: sealed, replacing: 'leaves pods that start in between without it' },
  '/Secret': { rules: [fixed('type'), ...sealed], replacing: 'leaves pods that start in between without it' },
  '/ResourceQuota': { rules: [fixed('spec.scopes', scopesRefused)], replacing: 'lifts the quota for a moment' },
  '/PersistentVolumeClaim': { rules: [fixed('spec', claimSpecRefused)], replacing: 'can delete the volume and its data' },
  '/PersistentVolume': {
    rules: [fixed('spec', volumeSourceRefused), fixed('spec.volumeMode'), fixed('spec.nodeAffinity', nodeAffinityRefused, 'likely')],
    replacing: 'takes the volume from the claim that uses it',
  },
  '/Node': { rules: [fixed('spec.podCIDR', onceSet('podCIDR')), fixed('spec.podCIDRs', onceSet('podCIDR')), fixed('spec.providerID', onceSet('providerID'))], replacing: 'moves its pods elsewhere' },
  'networking.k8s.io/ServiceCIDR': { rules: [fixed('spec.cidrs', rangesRefused)], replacing: 'takes its addresses out of use' },
  'resource.k8s.io/ResourceSlice': { rules: [fixed('spec.driver'), fixed('spec.pool.name'), fixed('spec.nodeName')], replacing: 'hides the devices for a moment' },
  'storage.k8s.io/CSINode': { rules: [fixed('spec.drivers', driverRefused)], replacing: 'can stop volumes from being mounted meanwhile' },
  'rbac.authorization.k8s.io/RoleBinding': { rules: [fixed('roleRef')], replacing: dropsRights },
  'rbac.authorization.k8s.io/ClusterRoleBinding': { rules: [fixed('roleRef')], replacing: dropsRights },
  'storage.k8s.io/StorageClass': {
    rules: [fixed('provisioner'), fixed('parameters'), fixed('reclaimPolicy'), fixed('volumeBindingMode')],
    replacing: 'leaves existing volumes as they are',
  },
  'storage.k8s.io/CSIDriver': { rules: [fixed('spec.attachRequired'), fixed('spec.volumeLifecycleModes')], replacing: 'can stop volumes from being mounted meanwhile' },
  'storage.k8s.io/VolumeAttributesClass': { rules: [fixed('driverName'), fixed('parameters')], replacing: 'leaves existing volumes as they are' },
  'storage.k8s.io/VolumeAttachment': { rules: [fixed('spec')], replacing: 'detaches the volume' },
  'storage.k8s.io/CSIStorageCapacity': { rules: [fixed('nodeTopology'), fixed('storageClassName')], replacing: 'hides the capacity for a moment' },
  'scheduling.k8s.io/PriorityClass': { rules: [fixed('value'), fixed('preemptionPolicy')], replacing: 'lets no new pod use it meanwhile' },
  'node.k8s.io/RuntimeClass': { rules: [fixed('handler')], replacing: 'lets no new pod use it meanwhile' },
  'networking.k8s.io/IngressClass': { rules: [fixed('spec.controller')], replacing: 'leaves its Ingresses without a controller meanwhile' },
  'networking.k8s.io/IPAddress': { rules: [fixed('spec.parentRef')], replacing: 'frees the address' },
  'discovery.k8s.io/EndpointSlice': { rules: [fixed('addressType')], replacing: 'takes its endpoints out of service meanwhile' },
  'coordination.k8s.io/LeaseCandidate': { rules: [fixed('spec.leaseName')], replacing: 'withdraws the candidate' },
  'resource.k8s.io/ResourceClaim': { rules: [fixed('spec')], replacing: 'waits for the pods that use it' },
  'resource.k8s.io/ResourceClaimTemplate': { rules: [fixed('spec')], replacing: 'leaves new pods without it meanwhile' },
  'certificates.k8s.io/ClusterTrustBundle': { rules: [fixed('spec.signerName')], replacing: 'withdraws the certificates' },
  'storagemigration.k8s.io/StorageVersionMigration': { rules: [fixed('spec')], replacing: 'starts the migration anew' },
  'apiextensions.k8s.io/CustomResourceDefinition': {
    rules: [
      fixed('spec.group'), fixed('spec.names.plural'), fixed('spec.scope'), fixed('spec.names.kind'),
      fixed('spec.versions', storedVersionRefused, 'likely'),
    ],
    replacing: 'deletes every object of its kind',
  },
};
