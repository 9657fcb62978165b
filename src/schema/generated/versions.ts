// Written by scripts/generate-schema.ts --releases from the OpenAPI documents and the lifecycle tags of Kubernetes v1.28.15 to v1.37.2; do not edit.

/** The oldest and the newest minor release that the tables tell about. */
export const oldestMinor = 28;
export const newestMinor = 37;

/** Kinds that not every release has or will have, by apiVersion, one a line: kind, releases that introduced, deprecated and removed it (planned ones too), replacement; - where there is none. */
export const apis: Readonly<Record<string, string>> = {
  "admissionregistration.k8s.io/v1": `MutatingAdmissionPolicy 36 - - -
MutatingAdmissionPolicyBinding 36 - - -
ValidatingAdmissionPolicy 30 - - -
ValidatingAdmissionPolicyBinding 30 - - -`,
  "admissionregistration.k8s.io/v1alpha1": `MutatingAdmissionPolicy 32 35 38 admissionregistration.k8s.io/v1 MutatingAdmissionPolicy
MutatingAdmissionPolicyBinding 32 35 38 admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding
ValidatingAdmissionPolicy - 29 32 admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy
ValidatingAdmissionPolicyBinding - 29 32 admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding`,
  "admissionregistration.k8s.io/v1beta1": `MutatingAdmissionPolicy 34 37 40 admissionregistration.k8s.io/v1 MutatingAdmissionPolicy
MutatingAdmissionPolicyBinding 34 37 40 admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding
MutatingWebhookConfiguration - 16 22 admissionregistration.k8s.io/v1 MutatingWebhookConfiguration
ValidatingAdmissionPolicy - 31 34 admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy
ValidatingAdmissionPolicyBinding - 31 34 admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding
ValidatingWebhookConfiguration - 16 22 admissionregistration.k8s.io/v1 ValidatingWebhookConfiguration`,
  "apiextensions.k8s.io/v1beta1": `CustomResourceDefinition - 16 22 apiextensions.k8s.io/v1 CustomResourceDefinition`,
  "apiregistration.k8s.io/v1beta1": `APIService - 19 22 apiregistration.k8s.io/v1 APIService`,
  "apps/v1beta1": `ControllerRevision - 8 16 apps/v1 ControllerRevision
Deployment - 8 16 apps/v1 Deployment
DeploymentRollback - 8 16 -
Scale - 8 16 autoscaling/v1 Scale
StatefulSet - 8 16 apps/v1 StatefulSet`,
  "apps/v1beta2": `ControllerRevision - 9 16 apps/v1 ControllerRevision
DaemonSet - 9 16 apps/v1 DaemonSet
Deployment - 9 16 apps/v1 Deployment
ReplicaSet - 9 16 apps/v1 ReplicaSet
Scale - 9 16 autoscaling/v1 Scale
StatefulSet - 9 16 apps/v1 StatefulSet`,
  "authentication.k8s.io/v1alpha1": `SelfSubjectReview - 29 32 authentication.k8s.io/v1 SelfSubjectReview`,
  "authentication.k8s.io/v1beta1": `SelfSubjectReview - 30 33 authentication.k8s.io/v1 SelfSubjectReview
TokenReview - 19 22 authentication.k8s.io/v1 TokenReview`,
  "authorization.k8s.io/v1beta1": `LocalSubjectAccessReview - 19 22 authorization.k8s.io/v1 LocalSubjectAccessReview
SelfSubjectAccessReview - 19 22 authorization.k8s.io/v1 SelfSubjectAccessReview
SelfSubjectRulesReview - 19 22 authorization.k8s.io/v1 SelfSubjectRulesReview
SubjectAccessReview - 19 22 authorization.k8s.io/v1 SubjectAccessReview`,
  "autoscaling/v2beta1": `HorizontalPodAutoscaler - 22 25 autoscaling/v2 HorizontalPodAutoscaler`,
  "autoscaling/v2beta2": `HorizontalPodAutoscaler - 23 26 autoscaling/v2 HorizontalPodAutoscaler`,
  "batch/v1beta1": `CronJob - 21 25 batch/v1 CronJob`,
  "certificates.k8s.io/v1": `ClusterTrustBundle 37 - - -
PodCertificateRequest 37 - - -`,
  "certificates.k8s.io/v1alpha1": `ClusterTrustBundle - 34 37 certificates.k8s.io/v1 ClusterTrustBundle
PodCertificateRequest 34 - 35 certificates.k8s.io/v1 PodCertificateRequest`,
  "certificates.k8s.io/v1beta1": `CertificateSigningRequest - 19 22 certificates.k8s.io/v1 CertificateSigningRequest
ClusterTrustBundle 33 37 40 certificates.k8s.io/v1 ClusterTrustBundle
PodCertificateRequest 35 37 40 certificates.k8s.io/v1 PodCertificateRequest`,
  "coordination.k8s.io/v1alpha1": `LeaseCandidate 31 - 32 coordination.k8s.io/v1beta1 LeaseCandidate`,
  "coordination.k8s.io/v1alpha2": `LeaseCandidate 32 35 38 coordination.k8s.io/v1beta1 LeaseCandidate`,
  "coordination.k8s.io/v1beta1": `Lease - 19 22 coordination.k8s.io/v1 Lease
LeaseCandidate 33 36 39 -`,
  "discovery.k8s.io/v1beta1": `EndpointSlice - 21 25 discovery.k8s.io/v1 EndpointSlice`,
  "events.k8s.io/v1beta1": `Event - 22 25 events.k8s.io/v1 Event`,
  "extensions/v1beta1": `DaemonSet - 8 16 apps/v1 DaemonSet
Deployment - 8 16 apps/v1 Deployment
DeploymentRollback - 8 16 -
Ingress - 14 22 networking.k8s.io/v1 Ingress
NetworkPolicy - 9 16 networking.k8s.io/v1 NetworkPolicy
PodSecurityPolicy - - 16 policy/v1beta1 PodSecurityPolicy
ReplicaSet - 8 16 apps/v1 ReplicaSet
Scale - 2 16 -`,
  "flowcontrol.apiserver.k8s.io/v1": `FlowSchema 29 - - -
PriorityLevelConfiguration 29 - - -`,
  "flowcontrol.apiserver.k8s.io/v1alpha1": `FlowSchema - 20 21 flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema
PriorityLevelConfiguration - 20 21 flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration`,
  "flowcontrol.apiserver.k8s.io/v1beta1": `FlowSchema - 23 26 flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema
PriorityLevelConfiguration - 23 26 flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration`,
  "flowcontrol.apiserver.k8s.io/v1beta2": `FlowSchema - 26 29 flowcontrol.apiserver.k8s.io/v1beta3 FlowSchema
PriorityLevelConfiguration - 26 29 flowcontrol.apiserver.k8s.io/v1beta3 PriorityLevelConfiguration`,
  "flowcontrol.apiserver.k8s.io/v1beta3": `FlowSchema - 29 32 flowcontrol.apiserver.k8s.io/v1 FlowSchema
PriorityLevelConfiguration - 29 32 flowcontrol.apiserver.k8s.io/v1 PriorityLevelConfiguration`,
  "lifecycle.k8s.io/v1alpha1": `Eviction 37 40 43 -
EvictionRequest 37 40 43 -`,
  "networking.k8s.io/v1": `IPAddress 33 - - -
ServiceCIDR 33 - - -`,
  "networking.k8s.io/v1alpha1": `ClusterCIDR - 28 29 -
IPAddress - 30 31 networking.k8s.io/v1 IPAddress
ServiceCIDR 29 30 31 networking.k8s.io/v1 ServiceCIDR`,
  "networking.k8s.io/v1beta1": `IPAddress 31 34 37 networking.k8s.io/v1 IPAddress
Ingress - 19 22 networking.k8s.io/v1 Ingress
IngressClass - 19 22 networking.k8s.io/v1 IngressClass
ServiceCIDR 31 34 37 networking.k8s.io/v1 ServiceCIDR`,
  "node.k8s.io/v1beta1": `RuntimeClass - 22 25 node.k8s.io/v1 RuntimeClass`,
  "policy/v1beta1": `Eviction - 22 25 policy/v1 Eviction
PodDisruptionBudget - 21 25 policy/v1 PodDisruptionBudget
PodSecurityPolicy - 21 25 -`,
  "rbac.authorization.k8s.io/v1beta1": `ClusterRole - 17 22 rbac.authorization.k8s.io/v1 ClusterRole
ClusterRoleBinding - 17 22 rbac.authorization.k8s.io/v1 ClusterRoleBinding
Role - 17 22 rbac.authorization.k8s.io/v1 Role
RoleBinding - 17 22 rbac.authorization.k8s.io/v1 RoleBinding`,
  "resource.k8s.io/v1": `DeviceClass 34 - - -
DeviceTaintRule 37 - - -
ResourceClaim 34 - - -
ResourceClaimTemplate 34 - - -
ResourceSlice 34 - - -`,
  "resource.k8s.io/v1alpha2": `PodSchedulingContext - - 31 -
ResourceClaim - - 31 resource.k8s.io/v1 ResourceClaim
ResourceClaimParameters 30 - 31 -
ResourceClaimTemplate - - 31 resource.k8s.io/v1 ResourceClaimTemplate
ResourceClass - - 31 -
ResourceClassParameters 30 - 31 -
ResourceSlice 30 - 31 resource.k8s.io/v1 ResourceSlice`,
  "resource.k8s.io/v1alpha3": `DeviceClass 31 - 34 resource.k8s.io/v1beta1 DeviceClass
DeviceTaintRule 33 36 39 resource.k8s.io/v1 DeviceTaintRule
PodSchedulingContext 31 - 32 -
ResourceClaim 31 - 34 resource.k8s.io/v1beta1 ResourceClaim
ResourceClaimTemplate 31 - 34 resource.k8s.io/v1beta1 ResourceClaimTemplate
ResourcePoolStatusRequest 36 39 42 -
ResourceSlice 31 - 34 resource.k8s.io/v1beta1 ResourceSlice`,
  "resource.k8s.io/v1beta1": `DeviceClass 32 35 38 resource.k8s.io/v1 DeviceClass
ResourceClaim 32 35 38 resource.k8s.io/v1 ResourceClaim
ResourceClaimTemplate 32 35 38 resource.k8s.io/v1 ResourceClaimTemplate
ResourceSlice 32 35 38 resource.k8s.io/v1 ResourceSlice`,
  "resource.k8s.io/v1beta2": `DeviceClass 33 36 39 resource.k8s.io/v1 DeviceClass
DeviceTaintRule 36 39 42 resource.k8s.io/v1 DeviceTaintRule
ResourceClaim 33 36 39 resource.k8s.io/v1 ResourceClaim
ResourceClaimTemplate 33 36 39 resource.k8s.io/v1 ResourceClaimTemplate
ResourceSlice 33 36 39 resource.k8s.io/v1 ResourceSlice`,
  "scheduling.k8s.io/v1alpha1": `Workload 35 - 36 scheduling.k8s.io/v1beta1 Workload`,
  "scheduling.k8s.io/v1alpha2": `PodGroup 36 - 37 scheduling.k8s.io/v1beta1 PodGroup
Workload 36 - 37 scheduling.k8s.io/v1beta1 Workload`,
  "scheduling.k8s.io/v1alpha3": `CompositePodGroup 37 - - -
PodGroup 37 - - -
Workload 37 - - -`,
  "scheduling.k8s.io/v1beta1": `PodGroup 37 40 43 -
PriorityClass - 14 22 scheduling.k8s.io/v1 PriorityClass
Workload 37 40 43 -`,
  "storage.k8s.io/v1": `VolumeAttributesClass 34 - - -`,
  "storage.k8s.io/v1alpha1": `CSIStorageCapacity - 21 24 storage.k8s.io/v1beta1 CSIStorageCapacity
VolumeAttachment - 21 24 storage.k8s.io/v1 VolumeAttachment
VolumeAttributesClass 29 32 35 storage.k8s.io/v1 VolumeAttributesClass`,
  "storage.k8s.io/v1beta1": `CSIDriver - 19 22 storage.k8s.io/v1 CSIDriver
CSINode - 17 22 storage.k8s.io/v1 CSINode
CSIStorageCapacity - 24 27 storage.k8s.io/v1 CSIStorageCapacity
StorageClass - 19 22 storage.k8s.io/v1 StorageClass
VolumeAttachment - 19 22 storage.k8s.io/v1 VolumeAttachment
VolumeAttributesClass 31 34 37 storage.k8s.io/v1 VolumeAttributesClass`,
  "storagemigration.k8s.io/v1": `StorageVersionMigration 37 - - -`,
  "storagemigration.k8s.io/v1alpha1": `StorageVersionMigration 30 33 35 storagemigration.k8s.io/v1 StorageVersionMigration`,
  "storagemigration.k8s.io/v1beta1": `StorageVersionMigration 35 37 40 storagemigration.k8s.io/v1 StorageVersionMigration`,
  "v1": `ComponentStatus - 19 - -
Endpoints - 33 - discovery.k8s.io/v1 EndpointSlice`,
};

/** Fields, and values of a field (`field=Value`), that not all releases have which have the type: the first release and the last, where not those of the tables. */
export const spans: Readonly<Record<string, string>> = {
  "ApiAppsV1DeploymentStatus": `terminatingReplicas 33-`,
  "ApiAppsV1ReplicaSetStatus": `terminatingReplicas 33-`,
  "ApiAppsV1StatefulSetUpdateStrategy": `type=Recreate 37-`,
  "ApiAuthenticationV1TokenRequestSpec": `attestations 37-`,
  "ApiAuthorizationV1ResourceAttributes": `fieldSelector 31-
labelSelector 31-`,
  "ApiAutoscalingV2HPAScalingRules": `tolerance 33-`,
  "ApiAutoscalingV2HorizontalPodAutoscalerCondition": `observedGeneration 37-`,
  "ApiBatchV1JobSpec": `managedBy 30-
scheduling 37-
successPolicy 30-`,
  "ApiCertificatesV1beta1PodCertificateRequestSpec": `stubPKCS10Request 36-`,
  "ApiCoordinationV1LeaseSpec": `preferredHolder 31-
strategy 31-`,
  "ApiCoreV1ClusterTrustBundleProjection": `user 37-`,
  "ApiCoreV1ConfigMapVolumeSource": `defaultUser 37-`,
  "ApiCoreV1Container": `restartPolicyRules 34-`,
  "ApiCoreV1ContainerStatus": `allocatedResourcesStatus 31-
stopSignal 33-
user 31-
volumeMounts 30-`,
  "ApiCoreV1DownwardAPIVolumeFile": `user 37-`,
  "ApiCoreV1DownwardAPIVolumeSource": `defaultUser 37-`,
  "ApiCoreV1EmptyDirVolumeSource": `mode 37-`,
  "ApiCoreV1EnvVarSource": `fileKeyRef 34-`,
  "ApiCoreV1EphemeralContainer": `restartPolicyRules 34-`,
  "ApiCoreV1GRPCAction": `mode 37-`,
  "ApiCoreV1HTTPGetAction": `protocol 37-`,
  "ApiCoreV1KeyToPath": `user 37-`,
  "ApiCoreV1Lifecycle": `stopSignal 33-`,
  "ApiCoreV1LifecycleHandler": `sleep 29-`,
  "ApiCoreV1LoadBalancerIngress": `ipMode 29-`,
  "ApiCoreV1NodeAllocatableResourceClaimStatus": `mapping 37-
overhead 37-
resources -36`,
  "ApiCoreV1NodeRuntimeHandlerFeatures": `userNamespaces 31-`,
  "ApiCoreV1NodeSpec": `podPreemptionPolicy 37-`,
  "ApiCoreV1NodeStatus": `declaredFeatures 35-
features 31-
runtimeHandlers 30-`,
  "ApiCoreV1NodeSystemInfo": `runningInUserNamespace 37-
swap 33-`,
  "ApiCoreV1PersistentVolumeClaimSpec": `volumeAttributesClassName 29-`,
  "ApiCoreV1PersistentVolumeClaimStatus": `allocatedResourceStatuses=ControllerResizeFailed -30
allocatedResourceStatuses=ControllerResizeInfeasible 31-
allocatedResourceStatuses=NodeResizeFailed -30
allocatedResourceStatuses=NodeResizeInfeasible 31-
currentVolumeAttributesClassName 29-
healthStatus 37-
modifyVolumeStatus 29-`,
  "ApiCoreV1PersistentVolumeSpec": `volumeAttributesClassName 29-`,
  "ApiCoreV1PodAffinityTerm": `matchLabelKeys 29-
mismatchLabelKeys 29-`,
  "ApiCoreV1PodCertificateProjection": `user 37-
userAnnotations 35-`,
  "ApiCoreV1PodCondition": `observedGeneration 33-`,
  "ApiCoreV1PodResourceClaim": `resourceClaimName 31-
resourceClaimTemplateName 31-
source -30`,
  "ApiCoreV1PodSecurityContext": `appArmorProfile 30-
seLinuxChangePolicy 32-
supplementalGroupsPolicy 31-`,
  "ApiCoreV1PodSpec": `evictionResponders 37-
hostnameOverride 34-
resources 32-
schedulingGroup 36-
workloadRef 35-35`,
  "ApiCoreV1PodStatus": `allocatedResources 35-
extendedResourceClaimStatus 34-
nodeAllocatableResourceClaimStatuses 36-
observedGeneration 33-
resources 35-
volumeHealth 37-`,
  "ApiCoreV1ProjectedVolumeSource": `defaultUser 37-`,
  "ApiCoreV1ResourceClaim": `request 31-`,
  "ApiCoreV1ResourceHealth": `message 36-`,
  "ApiCoreV1ResourceQuotaSpec": `scopes=VolumeAttributesClass 33-`,
  "ApiCoreV1ScopedResourceSelectorRequirement": `scopeName=VolumeAttributesClass 33-`,
  "ApiCoreV1SecretVolumeSource": `defaultUser 37-`,
  "ApiCoreV1SecurityContext": `appArmorProfile 30-`,
  "ApiCoreV1ServiceAccountTokenProjection": `user 37-`,
  "ApiCoreV1ServiceSpec": `trafficDistribution 30-`,
  "ApiCoreV1Toleration": `operator=Gt 35-
operator=Lt 35-`,
  "ApiCoreV1Volume": `image 31-`,
  "ApiCoreV1VolumeMount": `bindMountOptions 37-
recursiveReadOnly 30-`,
  "ApiCoreV1VolumeMountStatus": `volumeStatus 36-`,
  "ApiCoreV1VolumeProjection": `clusterTrustBundle 29-
podCertificate 34-`,
  "ApiDiscoveryV1EndpointHints": `forNodes 33-`,
  "ApiNetworkingV1alpha1ParentReference": `uid -28`,
  "ApiResourceV1Device": `nodeAllocatableResourceMappings 36-36
nodeAllocatableResources 37-`,
  "ApiResourceV1DeviceAttribute": `bools 36-
ints 36-
strings 36-
versions 36-`,
  "ApiResourceV1DeviceCounterConsumption": `compatibilityGroups 37-`,
  "ApiResourceV1DeviceRequestAllocationResult": `skipNodeOperations 37-`,
  "ApiResourceV1DeviceSubRequest": `derivedAttributes 37-`,
  "ApiResourceV1DeviceTaint": `effect=None 35-`,
  "ApiResourceV1DeviceToleration": `effect=None 35-`,
  "ApiResourceV1ExactDeviceRequest": `derivedAttributes 37-`,
  "ApiResourceV1ResourceSliceSpec": `partitionTypeAttribute 37-
skipNodeOperations 37-`,
  "ApiResourceV1alpha2ResourceClass": `structuredParameters 30-`,
  "ApiResourceV1alpha2ResourceHandle": `structuredData 30-`,
  "ApiResourceV1alpha3AllocationResult": `controller -31`,
  "ApiResourceV1alpha3BasicDevice": `allNodes 33-
consumesCounters 33-
nodeName 33-
nodeSelector 33-
taints 33-`,
  "ApiResourceV1alpha3DeviceClassSpec": `suitableNodes -31`,
  "ApiResourceV1alpha3DeviceRequest": `firstAvailable 33-
tolerations 33-`,
  "ApiResourceV1alpha3DeviceRequestAllocationResult": `adminAccess 32-
tolerations 33-`,
  "ApiResourceV1alpha3DeviceTaint": `effect=None 35-`,
  "ApiResourceV1alpha3DeviceTaintRule": `status 35-`,
  "ApiResourceV1alpha3DeviceTaintSelector": `deviceClassName -34
selectors -34`,
  "ApiResourceV1alpha3PoolStatus": `partitionSummary 37-
shareableSummary 37-`,
  "ApiResourceV1alpha3ResourceClaimSpec": `controller -31`,
  "ApiResourceV1alpha3ResourceClaimStatus": `deallocationRequested -31
devices 32-`,
  "ApiResourceV1alpha3ResourcePoolStatusRequestSpec": `defaultPartitionTypeAttribute 37-`,
  "ApiResourceV1alpha3ResourceSliceSpec": `perDeviceNodeSelection 33-
sharedCounters 33-`,
  "ApiResourceV1beta1AllocatedDeviceStatus": `shareID 34-`,
  "ApiResourceV1beta1AllocationResult": `allocationTimestamp 34-`,
  "ApiResourceV1beta1BasicDevice": `allNodes 33-
allowMultipleAllocations 34-
bindingConditions 34-
bindingFailureConditions 34-
bindsToNode 34-
consumesCounters 33-
nodeAllocatableResourceMappings 36-36
nodeAllocatableResources 37-
nodeName 33-
nodeSelector 33-
taints 33-`,
  "ApiResourceV1beta1DeviceAttribute": `bools 36-
ints 36-
strings 36-
versions 36-`,
  "ApiResourceV1beta1DeviceCapacity": `requestPolicy 34-`,
  "ApiResourceV1beta1DeviceClassSpec": `extendedResourceName 34-`,
  "ApiResourceV1beta1DeviceConstraint": `distinctAttribute 34-`,
  "ApiResourceV1beta1DeviceCounterConsumption": `compatibilityGroups 37-`,
  "ApiResourceV1beta1DeviceRequest": `capacity 34-
derivedAttributes 37-
firstAvailable 33-
tolerations 33-`,
  "ApiResourceV1beta1DeviceRequestAllocationResult": `bindingConditions 34-
bindingFailureConditions 34-
consumedCapacity 34-
shareID 34-
skipNodeOperations 37-
tolerations 33-`,
  "ApiResourceV1beta1DeviceSubRequest": `capacity 34-
derivedAttributes 37-`,
  "ApiResourceV1beta1DeviceTaint": `effect=None 35-`,
  "ApiResourceV1beta1DeviceToleration": `effect=None 35-`,
  "ApiResourceV1beta1ResourceSliceSpec": `partitionTypeAttribute 37-
perDeviceNodeSelection 33-
sharedCounters 33-
skipNodeOperations 37-`,
  "ApiResourceV1beta2AllocatedDeviceStatus": `shareID 34-`,
  "ApiResourceV1beta2AllocationResult": `allocationTimestamp 34-`,
  "ApiResourceV1beta2Device": `allowMultipleAllocations 34-
bindingConditions 34-
bindingFailureConditions 34-
bindsToNode 34-
nodeAllocatableResourceMappings 36-36
nodeAllocatableResources 37-`,
  "ApiResourceV1beta2DeviceAttribute": `bools 36-
ints 36-
strings 36-
versions 36-`,
  "ApiResourceV1beta2DeviceCapacity": `requestPolicy 34-`,
  "ApiResourceV1beta2DeviceClassSpec": `extendedResourceName 34-`,
  "ApiResourceV1beta2DeviceConstraint": `distinctAttribute 34-`,
  "ApiResourceV1beta2DeviceCounterConsumption": `compatibilityGroups 37-`,
  "ApiResourceV1beta2DeviceRequestAllocationResult": `bindingConditions 34-
bindingFailureConditions 34-
consumedCapacity 34-
shareID 34-
skipNodeOperations 37-`,
  "ApiResourceV1beta2DeviceSubRequest": `capacity 34-
derivedAttributes 37-`,
  "ApiResourceV1beta2DeviceTaint": `effect=None 35-`,
  "ApiResourceV1beta2DeviceToleration": `effect=None 35-`,
  "ApiResourceV1beta2ExactDeviceRequest": `capacity 34-
derivedAttributes 37-`,
  "ApiResourceV1beta2ResourceSliceSpec": `partitionTypeAttribute 37-
skipNodeOperations 37-`,
  "ApiStorageV1CSIDriverSpec": `nodeAllocatableUpdatePeriodSeconds 33-
preventPodSchedulingIfMissing 36-
serviceAccountTokenInSecrets 35-`,
  "ApiStorageV1CSINode": `status 37-`,
  "ApiStorageV1VolumeError": `errorCode 33-`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionCondition": `observedGeneration 35-`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionStatus": `observedGeneration 35-`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionVersion": `selectableFields 30-`,
  "ApiextensionsApiserverPkgApisApiextensionsV1ValidationRule": `optionalOldSelf 29-`,
  "ApimachineryPkgApisMetaV1DeleteOptions": `ignoreStoreReadErrorWithClusterBreakingPotential 32-`,
  "ApimachineryPkgApisMetaV1ListMeta": `shardInfo 36-`,
  "ApimachineryPkgVersionInfo": `emulationMajor 33-
emulationMinor 33-
minCompatibilityMajor 33-
minCompatibilityMinor 33-`,
};
