import type { Analysis } from '../analysis.ts';
import admissionFailurePolicyChanged from './admission-failure-policy-changed.ts';
import admissionPolicyEnforced from './admission-policy-enforced.ts';
import admissionPolicyRefuses from './admission-policy-refuses.ts';
import admissionWebhookBlocks from './admission-webhook-blocks.ts';
import admissionWebhookCallChanged from './admission-webhook-call-changed.ts';
import admissionWebhookScopeChanged from './admission-webhook-scope-changed.ts';
import applyChanged from './apply-changed.ts';
import applyCreated from './apply-created.ts';
import applyDeleted from './apply-deleted.ts';
import applyDuplicate from './apply-duplicate.ts';
import applyImmutableField from './apply-immutable-field.ts';
import applyLeftoverDefault from './apply-leftover-default.ts';
import applyInvalid from './apply-invalid.ts';
import applyMissingNeed from './apply-missing-need.ts';
import applyNoNamespace from './apply-no-namespace.ts';
import applyOrder from './apply-order.ts';
import applyOrphaned from './apply-orphaned.ts';
import applyRenamed from './apply-renamed.ts';
import applyRecreated from './apply-recreated.ts';
import applyValueStays from './apply-value-stays.ts';
import capacityPodsRefused from './capacity-pods-refused.ts';
import capacityQuotaExceeded from './capacity-quota-exceeded.ts';
import capacityRequestsChanged from './capacity-requests-changed.ts';
import capacityUpdateOverQuota from './capacity-update-over-quota.ts';
import consistencyStageLeftOut from './consistency-stage-left-out.ts';
import consistencyStagesDrift from './consistency-stages-drift.ts';
import crdsConversionChanged from './crds-conversion-changed.ts';
import crdsFieldRemoved from './crds-field-removed.ts';
import crdsSchemaNarrowed from './crds-schema-narrowed.ts';
import crdsStorageVersionMoved from './crds-storage-version-moved.ts';
import crdsSubresourceRemoved from './crds-subresource-removed.ts';
import crdsVersionRemoved from './crds-version-removed.ts';
import gitopsAutomationChanged from './gitops-automation-changed.ts';
import gitopsSuspended from './gitops-suspended.ts';
import gitopsPruningChanged from './gitops-pruning-changed.ts';
import gitopsCascadeChanged from './gitops-cascade-changed.ts';
import gitopsDestinationChanged from './gitops-destination-changed.ts';
import gitopsSourceChanged from './gitops-source-changed.ts';
import gitopsApplyOptionsChanged from './gitops-apply-options-changed.ts';
import gitopsReleaseReinstalled from './gitops-release-reinstalled.ts';
import gitopsAccountChanged from './gitops-account-changed.ts';
import gitopsRemediationChanged from './gitops-remediation-changed.ts';
import gitopsDependencyChanged from './gitops-dependency-changed.ts';
import gitopsWaveChanged from './gitops-wave-changed.ts';
import gitopsApplicationsMade from './gitops-applications-made.ts';
import gitopsStrategyChanged from './gitops-strategy-changed.ts';
import gitopsProjectForbids from './gitops-project-forbids.ts';
import gitopsDecryptionLost from './gitops-decryption-lost.ts';
import gitopsSealedSecretUnreadable from './gitops-sealed-secret-unreadable.ts';
import gitopsVariableLost from './gitops-variable-lost.ts';
import gitopsSyncWindows from './gitops-sync-windows.ts';
import gitopsHeldByWindow from './gitops-held-by-window.ts';
import imagesImageChanged from './images-image-changed.ts';
import networkDnsBlocked from './network-dns-blocked.ts';
import networkExposed from './network-exposed.ts';
import networkPolicyNotComputed from './network-policy-not-computed.ts';
import networkReachChanged from './network-reach-changed.ts';
import permissionsAccountChanged from './permissions-account-changed.ts';
import permissionsRightsGained from './permissions-rights-gained.ts';
import permissionsRightsLost from './permissions-rights-lost.ts';
import postureLevelChanged from './posture-level-changed.ts';
import postureFindingsChanged from './posture-findings-changed.ts';
import posturePodsRefused from './posture-pods-refused.ts';
import rolloutConfigNotReloaded from './rollout-config-not-reloaded.ts';
import rolloutDrainBlocked from './rollout-drain-blocked.ts';
import rolloutPodsRestart from './rollout-pods-restart.ts';
import rolloutScaled from './rollout-scaled.ts';
import rolloutStalls from './rollout-stalls.ts';
import rolloutUpdateWaits from './rollout-update-waits.ts';
import storageClaimResized from './storage-claim-resized.ts';
import trafficCertificateChanged from './traffic-certificate-changed.ts';
import trafficPortUnmatched from './traffic-port-unmatched.ts';
import trafficRouteChanged from './traffic-route-changed.ts';
import trafficSelectorChanged from './traffic-selector-changed.ts';
import trafficServiceChanged from './traffic-service-changed.ts';

/** Every analysis, in the order in which their impacts are listed at equal severity. */
export const analyses: readonly Analysis[] = [
  applyInvalid,
  applyImmutableField,
  applyRecreated,
  applyLeftoverDefault,
  applyMissingNeed,
  applyNoNamespace,
  applyOrder,
  applyDeleted,
  applyOrphaned,
  applyDuplicate,
  applyValueStays,
  crdsVersionRemoved,
  crdsFieldRemoved,
  crdsSchemaNarrowed,
  crdsConversionChanged,
  crdsStorageVersionMoved,
  crdsSubresourceRemoved,
  admissionPolicyRefuses,
  admissionPolicyEnforced,
  admissionWebhookBlocks,
  admissionFailurePolicyChanged,
  admissionWebhookCallChanged,
  admissionWebhookScopeChanged,
  trafficSelectorChanged,
  trafficPortUnmatched,
  trafficRouteChanged,
  trafficServiceChanged,
  trafficCertificateChanged,
  networkDnsBlocked,
  networkReachChanged,
  networkExposed,
  networkPolicyNotComputed,
  permissionsRightsGained,
  permissionsRightsLost,
  permissionsAccountChanged,
  posturePodsRefused,
  postureLevelChanged,
  postureFindingsChanged,
  rolloutScaled,
  rolloutPodsRestart,
  rolloutStalls,
  rolloutDrainBlocked,
  rolloutUpdateWaits,
  rolloutConfigNotReloaded,
  storageClaimResized,
  imagesImageChanged,
  capacityPodsRefused,
  capacityQuotaExceeded,
  capacityUpdateOverQuota,
  capacityRequestsChanged,
  gitopsAutomationChanged,
  gitopsSuspended,
  gitopsPruningChanged,
  gitopsCascadeChanged,
  gitopsDestinationChanged,
  gitopsSourceChanged,
  gitopsApplyOptionsChanged,
  gitopsReleaseReinstalled,
  gitopsAccountChanged,
  gitopsRemediationChanged,
  gitopsDependencyChanged,
  gitopsWaveChanged,
  gitopsApplicationsMade,
  gitopsStrategyChanged,
  gitopsProjectForbids,
  gitopsDecryptionLost,
  gitopsSealedSecretUnreadable,
  gitopsVariableLost,
  gitopsSyncWindows,
  gitopsHeldByWindow,
  consistencyStageLeftOut,
  consistencyStagesDrift,
  applyRenamed,
  applyCreated,
  applyChanged,
];
