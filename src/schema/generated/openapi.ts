// Written by scripts/generate-schema.ts --releases from the OpenAPI documents of Kubernetes v1.28.15 to v1.37.2; do not edit.

/** How the items of each list are told apart, one list a line: its keys, or set, or atomic. */
export const listTypes: Readonly<Record<string, string>> = {
  "ApiAdmissionregistrationV1MatchResources": `excludeResourceRules atomic
resourceRules atomic`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicySpec": `matchConditions name
mutations atomic
variables atomic`,
  "ApiAdmissionregistrationV1MutatingWebhook": `admissionReviewVersions atomic
matchConditions name
rules atomic`,
  "ApiAdmissionregistrationV1MutatingWebhookConfiguration": `webhooks name`,
  "ApiAdmissionregistrationV1NamedRuleWithOperations": `apiGroups atomic
apiVersions atomic
operations atomic
resourceNames atomic
resources atomic`,
  "ApiAdmissionregistrationV1RuleWithOperations": `apiGroups atomic
apiVersions atomic
operations atomic
resources atomic`,
  "ApiAdmissionregistrationV1TypeChecking": `expressionWarnings atomic`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyBindingSpec": `validationActions set`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicySpec": `auditAnnotations atomic
matchConditions name
validations atomic
variables name`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyStatus": `conditions type`,
  "ApiAdmissionregistrationV1ValidatingWebhook": `admissionReviewVersions atomic
matchConditions name
rules atomic`,
  "ApiAdmissionregistrationV1ValidatingWebhookConfiguration": `webhooks name`,
  "ApiAdmissionregistrationV1alpha1MatchResources": `excludeResourceRules atomic
resourceRules atomic`,
  "ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicySpec": `matchConditions name
mutations atomic
variables atomic`,
  "ApiAdmissionregistrationV1alpha1NamedRuleWithOperations": `apiGroups atomic
apiVersions atomic
operations atomic
resourceNames atomic
resources atomic`,
  "ApiAdmissionregistrationV1beta1MatchResources": `excludeResourceRules atomic
resourceRules atomic`,
  "ApiAdmissionregistrationV1beta1MutatingAdmissionPolicySpec": `matchConditions name
mutations atomic
variables atomic`,
  "ApiAdmissionregistrationV1beta1NamedRuleWithOperations": `apiGroups atomic
apiVersions atomic
operations atomic
resourceNames atomic
resources atomic`,
  "ApiApiserverinternalV1alpha1ServerStorageVersion": `decodableVersions set
servedVersions set`,
  "ApiApiserverinternalV1alpha1StorageVersionStatus": `conditions type
storageVersions apiServerID`,
  "ApiAppsV1DaemonSetStatus": `conditions type`,
  "ApiAppsV1DeploymentStatus": `conditions type`,
  "ApiAppsV1ReplicaSetStatus": `conditions type`,
  "ApiAppsV1StatefulSetSpec": `volumeClaimTemplates atomic`,
  "ApiAppsV1StatefulSetStatus": `conditions type`,
  "ApiAuthenticationV1TokenRequestSpec": `audiences atomic`,
  "ApiAuthenticationV1TokenReviewSpec": `audiences atomic`,
  "ApiAuthenticationV1TokenReviewStatus": `audiences atomic`,
  "ApiAuthenticationV1UserInfo": `groups atomic`,
  "ApiAuthorizationV1FieldSelectorAttributes": `requirements atomic`,
  "ApiAuthorizationV1LabelSelectorAttributes": `requirements atomic`,
  "ApiAuthorizationV1NonResourceRule": `nonResourceURLs atomic
verbs atomic`,
  "ApiAuthorizationV1ResourceRule": `apiGroups atomic
resourceNames atomic
resources atomic
verbs atomic`,
  "ApiAuthorizationV1SubjectAccessReviewSpec": `groups atomic`,
  "ApiAuthorizationV1SubjectRulesReviewStatus": `nonResourceRules atomic
resourceRules atomic`,
  "ApiAutoscalingV2HPAScalingRules": `policies atomic`,
  "ApiAutoscalingV2HorizontalPodAutoscalerSpec": `metrics atomic`,
  "ApiAutoscalingV2HorizontalPodAutoscalerStatus": `conditions type
currentMetrics atomic`,
  "ApiBatchV1CronJobStatus": `active atomic`,
  "ApiBatchV1JobSchedulingConfiguration": `resourceClaims name`,
  "ApiBatchV1JobStatus": `conditions type`,
  "ApiBatchV1PodFailurePolicy": `rules atomic`,
  "ApiBatchV1PodFailurePolicyOnExitCodesRequirement": `values set`,
  "ApiBatchV1PodFailurePolicyRule": `onPodConditions atomic`,
  "ApiBatchV1SuccessPolicy": `rules atomic`,
  "ApiBatchV1UncountedTerminatedPods": `failed set
succeeded set`,
  "ApiCertificatesV1CertificateSigningRequestSpec": `groups atomic
usages atomic`,
  "ApiCertificatesV1CertificateSigningRequestStatus": `conditions type`,
  "ApiCertificatesV1PodCertificateRequestStatus": `conditions type`,
  "ApiCertificatesV1beta1PodCertificateRequestStatus": `conditions type`,
  "ApiCoreV1Capabilities": `add atomic
drop atomic`,
  "ApiCoreV1CephFSPersistentVolumeSource": `monitors atomic`,
  "ApiCoreV1CephFSVolumeSource": `monitors atomic`,
  "ApiCoreV1ComponentStatus": `conditions type`,
  "ApiCoreV1ConfigMapProjection": `items atomic`,
  "ApiCoreV1ConfigMapVolumeSource": `items atomic`,
  "ApiCoreV1Container": `args atomic
command atomic
env name
envFrom atomic
ports containerPort protocol
resizePolicy atomic
restartPolicyRules atomic
volumeDevices devicePath
volumeMounts mountPath`,
  "ApiCoreV1ContainerImage": `names atomic`,
  "ApiCoreV1ContainerRestartRuleOnExitCodes": `values set`,
  "ApiCoreV1ContainerStatus": `allocatedResourcesStatus name
volumeMounts mountPath`,
  "ApiCoreV1DownwardAPIProjection": `items atomic`,
  "ApiCoreV1DownwardAPIVolumeSource": `items atomic`,
  "ApiCoreV1EndpointSubset": `addresses atomic
notReadyAddresses atomic
ports atomic`,
  "ApiCoreV1Endpoints": `subsets atomic`,
  "ApiCoreV1EphemeralContainer": `args atomic
command atomic
env name
envFrom atomic
ports containerPort protocol
resizePolicy atomic
restartPolicyRules atomic
volumeDevices devicePath
volumeMounts mountPath`,
  "ApiCoreV1ExecAction": `command atomic`,
  "ApiCoreV1FCVolumeSource": `targetWWNs atomic
wwids atomic`,
  "ApiCoreV1HTTPGetAction": `httpHeaders atomic`,
  "ApiCoreV1HostAlias": `hostnames atomic`,
  "ApiCoreV1ISCSIPersistentVolumeSource": `portals atomic`,
  "ApiCoreV1ISCSIVolumeSource": `portals atomic`,
  "ApiCoreV1LimitRangeSpec": `limits atomic`,
  "ApiCoreV1LinuxContainerUser": `supplementalGroups atomic`,
  "ApiCoreV1LoadBalancerIngress": `ports atomic`,
  "ApiCoreV1LoadBalancerStatus": `ingress atomic`,
  "ApiCoreV1NamespaceSpec": `finalizers atomic`,
  "ApiCoreV1NamespaceStatus": `conditions type`,
  "ApiCoreV1NodeAffinity": `preferredDuringSchedulingIgnoredDuringExecution atomic`,
  "ApiCoreV1NodeAllocatableResourceClaimStatus": `containers set
mapping name
overhead name`,
  "ApiCoreV1NodePodPreemptionPolicy": `disableResizePreemption set`,
  "ApiCoreV1NodeSelector": `nodeSelectorTerms atomic`,
  "ApiCoreV1NodeSelectorRequirement": `values atomic`,
  "ApiCoreV1NodeSelectorTerm": `matchExpressions atomic
matchFields atomic`,
  "ApiCoreV1NodeSpec": `podCIDRs set
taints atomic`,
  "ApiCoreV1NodeStatus": `addresses type
conditions type
declaredFeatures atomic
images atomic
runtimeHandlers atomic
volumesAttached atomic
volumesInUse atomic`,
  "ApiCoreV1PersistentVolumeClaimSpec": `accessModes atomic`,
  "ApiCoreV1PersistentVolumeClaimStatus": `accessModes atomic
conditions type`,
  "ApiCoreV1PersistentVolumeSpec": `accessModes atomic
mountOptions atomic`,
  "ApiCoreV1PodAffinity": `preferredDuringSchedulingIgnoredDuringExecution atomic
requiredDuringSchedulingIgnoredDuringExecution atomic`,
  "ApiCoreV1PodAffinityTerm": `matchLabelKeys atomic
mismatchLabelKeys atomic
namespaces atomic`,
  "ApiCoreV1PodAntiAffinity": `preferredDuringSchedulingIgnoredDuringExecution atomic
requiredDuringSchedulingIgnoredDuringExecution atomic`,
  "ApiCoreV1PodDNSConfig": `nameservers atomic
options atomic
searches atomic`,
  "ApiCoreV1PodExtendedResourceClaimStatus": `requestMappings atomic`,
  "ApiCoreV1PodSecurityContext": `supplementalGroups atomic
sysctls atomic`,
  "ApiCoreV1PodSpec": `containers name
ephemeralContainers name
evictionResponders name
hostAliases ip
imagePullSecrets name
initContainers name
readinessGates atomic
resourceClaims name
schedulingGates name
tolerations atomic
topologySpreadConstraints topologyKey whenUnsatisfiable
volumes name`,
  "ApiCoreV1PodStatus": `conditions type
containerStatuses atomic
ephemeralContainerStatuses atomic
hostIPs ip
initContainerStatuses atomic
nodeAllocatableResourceClaimStatuses resourceClaimName
podIPs ip
resourceClaimStatuses name
volumeHealth name`,
  "ApiCoreV1PodVolumeHealth": `healthConditions status reason`,
  "ApiCoreV1ProjectedVolumeSource": `sources atomic`,
  "ApiCoreV1RBDPersistentVolumeSource": `monitors atomic`,
  "ApiCoreV1RBDVolumeSource": `monitors atomic`,
  "ApiCoreV1ReplicationControllerStatus": `conditions type`,
  "ApiCoreV1ResourceQuotaSpec": `scopes atomic`,
  "ApiCoreV1ResourceRequirements": `claims name`,
  "ApiCoreV1ResourceStatus": `resources resourceID`,
  "ApiCoreV1ScopeSelector": `matchExpressions atomic`,
  "ApiCoreV1ScopedResourceSelectorRequirement": `values atomic`,
  "ApiCoreV1SecretProjection": `items atomic`,
  "ApiCoreV1SecretVolumeSource": `items atomic`,
  "ApiCoreV1ServiceAccount": `imagePullSecrets atomic
secrets name`,
  "ApiCoreV1ServiceSpec": `clusterIPs atomic
externalIPs atomic
ipFamilies atomic
loadBalancerSourceRanges atomic
ports port protocol`,
  "ApiCoreV1ServiceStatus": `conditions type`,
  "ApiCoreV1TopologySelectorLabelRequirement": `values atomic`,
  "ApiCoreV1TopologySelectorTerm": `matchLabelExpressions atomic`,
  "ApiCoreV1TopologySpreadConstraint": `matchLabelKeys atomic`,
  "ApiCoreV1VolumeHealthStatus": `healthConditions status reason`,
  "ApiCoreV1VolumeMount": `bindMountOptions set`,
  "ApiDiscoveryV1Endpoint": `addresses set`,
  "ApiDiscoveryV1EndpointHints": `forNodes atomic
forZones atomic`,
  "ApiDiscoveryV1EndpointSlice": `endpoints atomic
ports atomic`,
  "ApiFlowcontrolV1FlowSchemaSpec": `rules atomic`,
  "ApiFlowcontrolV1FlowSchemaStatus": `conditions type`,
  "ApiFlowcontrolV1NonResourcePolicyRule": `nonResourceURLs set
verbs set`,
  "ApiFlowcontrolV1PolicyRulesWithSubjects": `nonResourceRules atomic
resourceRules atomic
subjects atomic`,
  "ApiFlowcontrolV1PriorityLevelConfigurationStatus": `conditions type`,
  "ApiFlowcontrolV1ResourcePolicyRule": `apiGroups set
namespaces set
resources set
verbs set`,
  "ApiLifecycleV1alpha1EvictionRequestStatus": `conditions type`,
  "ApiLifecycleV1alpha1EvictionStatus": `conditions type
requesters name
responders name
targetResponders name`,
  "ApiNetworkingV1HTTPIngressRuleValue": `paths atomic`,
  "ApiNetworkingV1IPBlock": `except atomic`,
  "ApiNetworkingV1IngressLoadBalancerIngress": `ports atomic`,
  "ApiNetworkingV1IngressLoadBalancerStatus": `ingress atomic`,
  "ApiNetworkingV1IngressSpec": `rules atomic
tls atomic`,
  "ApiNetworkingV1IngressTLS": `hosts atomic`,
  "ApiNetworkingV1NetworkPolicyEgressRule": `ports atomic
to atomic`,
  "ApiNetworkingV1NetworkPolicyIngressRule": `from atomic
ports atomic`,
  "ApiNetworkingV1NetworkPolicySpec": `egress atomic
ingress atomic
policyTypes atomic`,
  "ApiNetworkingV1ServiceCIDRSpec": `cidrs atomic`,
  "ApiNetworkingV1ServiceCIDRStatus": `conditions type`,
  "ApiNodeV1Scheduling": `tolerations atomic`,
  "ApiPolicyV1PodDisruptionBudgetStatus": `conditions type`,
  "ApiRbacV1AggregationRule": `clusterRoleSelectors atomic`,
  "ApiRbacV1ClusterRole": `rules atomic`,
  "ApiRbacV1ClusterRoleBinding": `subjects atomic`,
  "ApiRbacV1PolicyRule": `apiGroups atomic
nonResourceURLs atomic
resourceNames atomic
resources atomic
verbs atomic`,
  "ApiRbacV1Role": `rules atomic`,
  "ApiRbacV1RoleBinding": `subjects atomic`,
  "ApiResourceV1AllocatedDeviceStatus": `conditions type`,
  "ApiResourceV1CapacityRequestPolicy": `validValues atomic`,
  "ApiResourceV1Device": `bindingConditions atomic
bindingFailureConditions atomic
consumesCounters atomic
taints atomic`,
  "ApiResourceV1DeviceAllocationConfiguration": `requests atomic`,
  "ApiResourceV1DeviceAllocationResult": `config atomic
results atomic`,
  "ApiResourceV1DeviceAttribute": `bools atomic
ints atomic
strings atomic
versions atomic`,
  "ApiResourceV1DeviceClaim": `config atomic
constraints atomic
requests atomic`,
  "ApiResourceV1DeviceClaimConfiguration": `requests atomic`,
  "ApiResourceV1DeviceClassSpec": `config atomic
selectors atomic`,
  "ApiResourceV1DeviceConstraint": `requests atomic`,
  "ApiResourceV1DeviceCounterConsumption": `compatibilityGroups atomic`,
  "ApiResourceV1DeviceRequest": `firstAvailable atomic`,
  "ApiResourceV1DeviceRequestAllocationResult": `bindingConditions atomic
bindingFailureConditions atomic
skipNodeOperations set
tolerations atomic`,
  "ApiResourceV1DeviceSubRequest": `derivedAttributes atomic
selectors atomic
tolerations atomic`,
  "ApiResourceV1DeviceTaintRuleStatus": `conditions type`,
  "ApiResourceV1ExactDeviceRequest": `derivedAttributes atomic
selectors atomic
tolerations atomic`,
  "ApiResourceV1NetworkDeviceData": `ips atomic`,
  "ApiResourceV1ResourceClaimStatus": `devices driver device pool shareID
reservedFor uid`,
  "ApiResourceV1ResourceSliceSpec": `devices atomic
sharedCounters atomic
skipNodeOperations set`,
  "ApiResourceV1alpha3DeviceTaintRuleStatus": `conditions type`,
  "ApiResourceV1alpha3PoolStatus": `partitionSummary atomic`,
  "ApiResourceV1alpha3ResourcePoolStatusRequestStatus": `conditions type
pools atomic`,
  "ApiResourceV1alpha3ShareableSummaryStatus": `capacity atomic`,
  "ApiResourceV1beta1AllocatedDeviceStatus": `conditions type`,
  "ApiResourceV1beta1BasicDevice": `bindingConditions atomic
bindingFailureConditions atomic
consumesCounters atomic
taints atomic`,
  "ApiResourceV1beta1CapacityRequestPolicy": `validValues atomic`,
  "ApiResourceV1beta1DeviceAllocationConfiguration": `requests atomic`,
  "ApiResourceV1beta1DeviceAllocationResult": `config atomic
results atomic`,
  "ApiResourceV1beta1DeviceAttribute": `bools atomic
ints atomic
strings atomic
versions atomic`,
  "ApiResourceV1beta1DeviceClaim": `config atomic
constraints atomic
requests atomic`,
  "ApiResourceV1beta1DeviceClaimConfiguration": `requests atomic`,
  "ApiResourceV1beta1DeviceClassSpec": `config atomic
selectors atomic`,
  "ApiResourceV1beta1DeviceConstraint": `requests atomic`,
  "ApiResourceV1beta1DeviceCounterConsumption": `compatibilityGroups atomic`,
  "ApiResourceV1beta1DeviceRequest": `derivedAttributes atomic
firstAvailable atomic
selectors atomic
tolerations atomic`,
  "ApiResourceV1beta1DeviceRequestAllocationResult": `bindingConditions atomic
bindingFailureConditions atomic
skipNodeOperations set
tolerations atomic`,
  "ApiResourceV1beta1DeviceSubRequest": `derivedAttributes atomic
selectors atomic
tolerations atomic`,
  "ApiResourceV1beta1NetworkDeviceData": `ips atomic`,
  "ApiResourceV1beta1ResourceClaimStatus": `devices driver device pool shareID
reservedFor uid`,
  "ApiResourceV1beta1ResourceSliceSpec": `devices atomic
sharedCounters atomic
skipNodeOperations set`,
  "ApiResourceV1beta2AllocatedDeviceStatus": `conditions type`,
  "ApiResourceV1beta2CapacityRequestPolicy": `validValues atomic`,
  "ApiResourceV1beta2Device": `bindingConditions atomic
bindingFailureConditions atomic
consumesCounters atomic
taints atomic`,
  "ApiResourceV1beta2DeviceAllocationConfiguration": `requests atomic`,
  "ApiResourceV1beta2DeviceAllocationResult": `config atomic
results atomic`,
  "ApiResourceV1beta2DeviceAttribute": `bools atomic
ints atomic
strings atomic
versions atomic`,
  "ApiResourceV1beta2DeviceClaim": `config atomic
constraints atomic
requests atomic`,
  "ApiResourceV1beta2DeviceClaimConfiguration": `requests atomic`,
  "ApiResourceV1beta2DeviceClassSpec": `config atomic
selectors atomic`,
  "ApiResourceV1beta2DeviceConstraint": `requests atomic`,
  "ApiResourceV1beta2DeviceCounterConsumption": `compatibilityGroups atomic`,
  "ApiResourceV1beta2DeviceRequest": `firstAvailable atomic`,
  "ApiResourceV1beta2DeviceRequestAllocationResult": `bindingConditions atomic
bindingFailureConditions atomic
skipNodeOperations set
tolerations atomic`,
  "ApiResourceV1beta2DeviceSubRequest": `derivedAttributes atomic
selectors atomic
tolerations atomic`,
  "ApiResourceV1beta2DeviceTaintRuleStatus": `conditions type`,
  "ApiResourceV1beta2ExactDeviceRequest": `derivedAttributes atomic
selectors atomic
tolerations atomic`,
  "ApiResourceV1beta2NetworkDeviceData": `ips atomic`,
  "ApiResourceV1beta2ResourceClaimStatus": `devices driver device pool shareID
reservedFor uid`,
  "ApiResourceV1beta2ResourceSliceSpec": `devices atomic
sharedCounters atomic
skipNodeOperations set`,
  "ApiSchedulingV1alpha3CompositePodGroupSchedulingConstraints": `topology atomic`,
  "ApiSchedulingV1alpha3CompositePodGroupStatus": `conditions type`,
  "ApiSchedulingV1alpha3CompositePodGroupTemplate": `compositePodGroupTemplates name
podGroupTemplates name`,
  "ApiSchedulingV1alpha3PodGroupSchedulingConstraints": `topology atomic`,
  "ApiSchedulingV1alpha3PodGroupSpec": `resourceClaims name`,
  "ApiSchedulingV1alpha3PodGroupStatus": `conditions type
resourceClaimStatuses name`,
  "ApiSchedulingV1alpha3PodGroupTemplate": `resourceClaims name`,
  "ApiSchedulingV1alpha3WorkloadPodGroupSchedulingConstraints": `topology atomic`,
  "ApiSchedulingV1alpha3WorkloadSpec": `compositePodGroupTemplates name
podGroupTemplates name`,
  "ApiSchedulingV1beta1CompositePodGroupSchedulingConstraints": `topology atomic`,
  "ApiSchedulingV1beta1CompositePodGroupTemplate": `compositePodGroupTemplates name
podGroupTemplates name`,
  "ApiSchedulingV1beta1PodGroupSchedulingConstraints": `topology atomic`,
  "ApiSchedulingV1beta1PodGroupSpec": `resourceClaims name`,
  "ApiSchedulingV1beta1PodGroupStatus": `conditions type
resourceClaimStatuses name`,
  "ApiSchedulingV1beta1PodGroupTemplate": `resourceClaims name`,
  "ApiSchedulingV1beta1WorkloadSpec": `compositePodGroupTemplates name
podGroupTemplates name`,
  "ApiStorageV1CSIDriverSpec": `tokenRequests atomic
volumeLifecycleModes set`,
  "ApiStorageV1CSINodeDriver": `topologyKeys atomic`,
  "ApiStorageV1CSINodeSpec": `drivers name`,
  "ApiStorageV1CSINodeStatus": `storageHealth name`,
  "ApiStorageV1StorageClass": `allowedTopologies atomic
mountOptions atomic`,
  "ApiStorageV1StorageHealth": `healthConditions atomic`,
  "ApiStoragemigrationV1StorageVersionMigrationStatus": `conditions type`,
  "ApiStoragemigrationV1beta1StorageVersionMigrationStatus": `conditions type`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionNames": `categories atomic
shortNames atomic`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionSpec": `versions atomic`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionStatus": `conditions type
storedVersions atomic`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionVersion": `additionalPrinterColumns atomic
selectableFields atomic`,
  "ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaProps": `allOf atomic
anyOf atomic
enum atomic
oneOf atomic
required atomic
x-kubernetes-list-map-keys atomic
x-kubernetes-validations rule`,
  "ApiextensionsApiserverPkgApisApiextensionsV1WebhookConversion": `conversionReviewVersions atomic`,
  "ApimachineryPkgApisMetaV1APIGroup": `serverAddressByClientCIDRs atomic
versions atomic`,
  "ApimachineryPkgApisMetaV1APIGroupList": `groups atomic`,
  "ApimachineryPkgApisMetaV1APIResource": `categories atomic
shortNames atomic`,
  "ApimachineryPkgApisMetaV1APIResourceList": `resources atomic`,
  "ApimachineryPkgApisMetaV1APIVersions": `serverAddressByClientCIDRs atomic
versions atomic`,
  "ApimachineryPkgApisMetaV1DeleteOptions": `dryRun atomic`,
  "ApimachineryPkgApisMetaV1FieldSelectorRequirement": `values atomic`,
  "ApimachineryPkgApisMetaV1LabelSelector": `matchExpressions atomic`,
  "ApimachineryPkgApisMetaV1LabelSelectorRequirement": `values atomic`,
  "ApimachineryPkgApisMetaV1ObjectMeta": `finalizers set
managedFields atomic
ownerReferences uid`,
  "ApimachineryPkgApisMetaV1StatusDetails": `causes atomic`,
  "KubeAggregatorPkgApisApiregistrationV1APIServiceStatus": `conditions type`,
};

/** Fields, and types with all their fields, that kubernetes-models does not know: newer ones, and those of APIs that have come and gone. */
export const otherFields: Readonly<Record<string, string>> = {
  "ApiAdmissionregistrationV1alpha1ApplyConfiguration": `expression string`,
  "ApiAdmissionregistrationV1alpha1AuditAnnotation": `key! string
valueExpression! string`,
  "ApiAdmissionregistrationV1alpha1ExpressionWarning": `fieldRef! string
warning! string`,
  "ApiAdmissionregistrationV1alpha1JSONPatch": `expression string`,
  "ApiAdmissionregistrationV1alpha1MatchCondition": `expression! string
name! string`,
  "ApiAdmissionregistrationV1alpha1MatchResources": `excludeResourceRules []ApiAdmissionregistrationV1alpha1NamedRuleWithOperations
matchPolicy "Equivalent"|"Exact"
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
objectSelector ApimachineryPkgApisMetaV1LabelSelector
resourceRules []ApiAdmissionregistrationV1alpha1NamedRuleWithOperations`,
  "ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicy": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicySpec`,
  "ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicyBinding": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicyBindingSpec`,
  "ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicyBindingSpec": `matchResources ApiAdmissionregistrationV1alpha1MatchResources
paramRef ApiAdmissionregistrationV1alpha1ParamRef
policyName string`,
  "ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicySpec": `failurePolicy "Fail"|"Ignore"
matchConditions []ApiAdmissionregistrationV1alpha1MatchCondition
matchConstraints ApiAdmissionregistrationV1alpha1MatchResources
mutations []ApiAdmissionregistrationV1alpha1Mutation
paramKind ApiAdmissionregistrationV1alpha1ParamKind
reinvocationPolicy "IfNeeded"|"Never"
variables []ApiAdmissionregistrationV1alpha1Variable`,
  "ApiAdmissionregistrationV1alpha1Mutation": `applyConfiguration ApiAdmissionregistrationV1alpha1ApplyConfiguration
jsonPatch ApiAdmissionregistrationV1alpha1JSONPatch
patchType! "ApplyConfiguration"|"JSONPatch"`,
  "ApiAdmissionregistrationV1alpha1NamedRuleWithOperations": `apiGroups []string
apiVersions []string
operations []"*"|"CONNECT"|"CREATE"|"DELETE"|"UPDATE"
resourceNames []string
resources []string
scope "*"|"Cluster"|"Namespaced"`,
  "ApiAdmissionregistrationV1alpha1ParamKind": `apiVersion string
kind string`,
  "ApiAdmissionregistrationV1alpha1ParamRef": `name string
namespace string
parameterNotFoundAction "Allow"|"Deny"
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiAdmissionregistrationV1alpha1TypeChecking": `expressionWarnings []ApiAdmissionregistrationV1alpha1ExpressionWarning`,
  "ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicy": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicySpec
status ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicyStatus`,
  "ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicyBinding": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicyBindingSpec`,
  "ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicyBindingSpec": `matchResources ApiAdmissionregistrationV1alpha1MatchResources
paramRef ApiAdmissionregistrationV1alpha1ParamRef
policyName string
validationActions []"Audit"|"Deny"|"Warn"`,
  "ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicySpec": `auditAnnotations []ApiAdmissionregistrationV1alpha1AuditAnnotation
failurePolicy "Fail"|"Ignore"
matchConditions []ApiAdmissionregistrationV1alpha1MatchCondition
matchConstraints ApiAdmissionregistrationV1alpha1MatchResources
paramKind ApiAdmissionregistrationV1alpha1ParamKind
validations []ApiAdmissionregistrationV1alpha1Validation
variables []ApiAdmissionregistrationV1alpha1Variable`,
  "ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicyStatus": `conditions []ApimachineryPkgApisMetaV1Condition
observedGeneration number
typeChecking ApiAdmissionregistrationV1alpha1TypeChecking`,
  "ApiAdmissionregistrationV1alpha1Validation": `expression! string
message string
messageExpression string
reason string`,
  "ApiAdmissionregistrationV1alpha1Variable": `expression! string
name! string`,
  "ApiAdmissionregistrationV1beta1ApplyConfiguration": `expression string`,
  "ApiAdmissionregistrationV1beta1AuditAnnotation": `key! string
valueExpression! string`,
  "ApiAdmissionregistrationV1beta1ExpressionWarning": `fieldRef! string
warning! string`,
  "ApiAdmissionregistrationV1beta1JSONPatch": `expression string`,
  "ApiAdmissionregistrationV1beta1MatchCondition": `expression! string
name! string`,
  "ApiAdmissionregistrationV1beta1MatchResources": `excludeResourceRules []ApiAdmissionregistrationV1beta1NamedRuleWithOperations
matchPolicy string
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
objectSelector ApimachineryPkgApisMetaV1LabelSelector
resourceRules []ApiAdmissionregistrationV1beta1NamedRuleWithOperations`,
  "ApiAdmissionregistrationV1beta1MutatingAdmissionPolicy": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAdmissionregistrationV1beta1MutatingAdmissionPolicySpec`,
  "ApiAdmissionregistrationV1beta1MutatingAdmissionPolicyBinding": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAdmissionregistrationV1beta1MutatingAdmissionPolicyBindingSpec`,
  "ApiAdmissionregistrationV1beta1MutatingAdmissionPolicyBindingSpec": `matchResources ApiAdmissionregistrationV1beta1MatchResources
paramRef ApiAdmissionregistrationV1beta1ParamRef
policyName string`,
  "ApiAdmissionregistrationV1beta1MutatingAdmissionPolicySpec": `failurePolicy string
matchConditions []ApiAdmissionregistrationV1beta1MatchCondition
matchConstraints ApiAdmissionregistrationV1beta1MatchResources
mutations []ApiAdmissionregistrationV1beta1Mutation
paramKind ApiAdmissionregistrationV1beta1ParamKind
reinvocationPolicy "IfNeeded"|"Never"
variables []ApiAdmissionregistrationV1beta1Variable`,
  "ApiAdmissionregistrationV1beta1Mutation": `applyConfiguration ApiAdmissionregistrationV1beta1ApplyConfiguration
jsonPatch ApiAdmissionregistrationV1beta1JSONPatch
patchType! "ApplyConfiguration"|"JSONPatch"`,
  "ApiAdmissionregistrationV1beta1NamedRuleWithOperations": `apiGroups []string
apiVersions []string
operations []"*"|"CONNECT"|"CREATE"|"DELETE"|"UPDATE"
resourceNames []string
resources []string
scope "*"|"Cluster"|"Namespaced"`,
  "ApiAdmissionregistrationV1beta1ParamKind": `apiVersion string
kind string`,
  "ApiAdmissionregistrationV1beta1ParamRef": `name string
namespace string
parameterNotFoundAction string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiAdmissionregistrationV1beta1TypeChecking": `expressionWarnings []ApiAdmissionregistrationV1beta1ExpressionWarning`,
  "ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicy": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicySpec
status ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicyStatus`,
  "ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicyBinding": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicyBindingSpec`,
  "ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicyBindingSpec": `matchResources ApiAdmissionregistrationV1beta1MatchResources
paramRef ApiAdmissionregistrationV1beta1ParamRef
policyName string
validationActions []"Audit"|"Deny"|"Warn"`,
  "ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicySpec": `auditAnnotations []ApiAdmissionregistrationV1beta1AuditAnnotation
failurePolicy string
matchConditions []ApiAdmissionregistrationV1beta1MatchCondition
matchConstraints ApiAdmissionregistrationV1beta1MatchResources
paramKind ApiAdmissionregistrationV1beta1ParamKind
validations []ApiAdmissionregistrationV1beta1Validation
variables []ApiAdmissionregistrationV1beta1Variable`,
  "ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicyStatus": `conditions []ApimachineryPkgApisMetaV1Condition
observedGeneration number
typeChecking ApiAdmissionregistrationV1beta1TypeChecking`,
  "ApiAdmissionregistrationV1beta1Validation": `expression! string
message string
messageExpression string
reason string`,
  "ApiAdmissionregistrationV1beta1Variable": `expression! string
name! string`,
  "ApiApiserverinternalV1alpha1ServerStorageVersion": `apiServerID! string
decodableVersions! []string
encodingVersion! string
servedVersions []string`,
  "ApiApiserverinternalV1alpha1StorageVersion": `apiVersion string
kind string
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec ApiApiserverinternalV1alpha1StorageVersionSpec
status ApiApiserverinternalV1alpha1StorageVersionStatus`,
  "ApiApiserverinternalV1alpha1StorageVersionCondition": `lastTransitionTime time
message! string
observedGeneration number
reason! string
status! string
type! string`,
  "ApiApiserverinternalV1alpha1StorageVersionStatus": `commonEncodingVersion string
conditions []ApiApiserverinternalV1alpha1StorageVersionCondition
storageVersions []ApiApiserverinternalV1alpha1ServerStorageVersion`,
  "ApiAuthenticationV1TokenRequestSpec": `attestations {}[]string`,
  "ApiAuthenticationV1alpha1SelfSubjectReview": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
status ApiAuthenticationV1alpha1SelfSubjectReviewStatus`,
  "ApiAuthenticationV1alpha1SelfSubjectReviewStatus": `userInfo ApiAuthenticationV1UserInfo`,
  "ApiAuthenticationV1beta1SelfSubjectReview": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
status ApiAuthenticationV1beta1SelfSubjectReviewStatus`,
  "ApiAuthenticationV1beta1SelfSubjectReviewStatus": `userInfo ApiAuthenticationV1UserInfo`,
  "ApiAutoscalingV2HorizontalPodAutoscalerCondition": `observedGeneration number`,
  "ApiBatchV1JobSchedulingConfiguration": `disruptionMode ApiSchedulingV1alpha3WorkloadPodGroupDisruptionMode
resourceClaims []ApiSchedulingV1alpha3WorkloadPodGroupResourceClaim
schedulingConstraints ApiSchedulingV1alpha3WorkloadPodGroupSchedulingConstraints
schedulingPolicy ApiSchedulingV1alpha3WorkloadPodGroupSchedulingPolicy`,
  "ApiBatchV1JobSpec": `scheduling ApiBatchV1JobSchedulingConfiguration`,
  "ApiCertificatesV1ClusterTrustBundle": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiCertificatesV1ClusterTrustBundleSpec`,
  "ApiCertificatesV1ClusterTrustBundleSpec": `signerName string
trustBundle! string`,
  "ApiCertificatesV1PodCertificateRequest": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiCertificatesV1PodCertificateRequestSpec
status ApiCertificatesV1PodCertificateRequestStatus`,
  "ApiCertificatesV1PodCertificateRequestSpec": `maxExpirationSeconds number
nodeName! string
nodeUID! string
podName! string
podUID! string
serviceAccountName! string
serviceAccountUID! string
signerName! string
stubPKCS10Request! string
unverifiedUserAnnotations {}string`,
  "ApiCertificatesV1PodCertificateRequestStatus": `beginRefreshAt time
certificateChain string
conditions []ApimachineryPkgApisMetaV1Condition
notAfter time
notBefore time`,
  "ApiCertificatesV1alpha1ClusterTrustBundle": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiCertificatesV1alpha1ClusterTrustBundleSpec`,
  "ApiCertificatesV1alpha1ClusterTrustBundleSpec": `signerName string
trustBundle! string`,
  "ApiCertificatesV1alpha1PodCertificateRequest": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiCertificatesV1alpha1PodCertificateRequestSpec
status ApiCertificatesV1alpha1PodCertificateRequestStatus`,
  "ApiCertificatesV1alpha1PodCertificateRequestSpec": `maxExpirationSeconds number
nodeName! string
nodeUID! string
pkixPublicKey! string
podName! string
podUID! string
proofOfPossession! string
serviceAccountName! string
serviceAccountUID! string
signerName! string`,
  "ApiCertificatesV1alpha1PodCertificateRequestStatus": `beginRefreshAt time
certificateChain string
conditions []ApimachineryPkgApisMetaV1Condition
notAfter time
notBefore time`,
  "ApiCertificatesV1beta1ClusterTrustBundle": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiCertificatesV1beta1ClusterTrustBundleSpec`,
  "ApiCertificatesV1beta1ClusterTrustBundleSpec": `signerName string
trustBundle! string`,
  "ApiCertificatesV1beta1PodCertificateRequest": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiCertificatesV1beta1PodCertificateRequestSpec
status ApiCertificatesV1beta1PodCertificateRequestStatus`,
  "ApiCertificatesV1beta1PodCertificateRequestSpec": `maxExpirationSeconds number
nodeName! string
nodeUID! string
pkixPublicKey string
podName! string
podUID! string
proofOfPossession string
serviceAccountName! string
serviceAccountUID! string
signerName! string
stubPKCS10Request! string
unverifiedUserAnnotations {}string`,
  "ApiCertificatesV1beta1PodCertificateRequestStatus": `beginRefreshAt time
certificateChain string
conditions []ApimachineryPkgApisMetaV1Condition
notAfter time
notBefore time`,
  "ApiCoordinationV1alpha1LeaseCandidate": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoordinationV1alpha1LeaseCandidateSpec`,
  "ApiCoordinationV1alpha1LeaseCandidateSpec": `binaryVersion string
emulationVersion string
leaseName! string
pingTime time
preferredStrategies! []string
renewTime time`,
  "ApiCoordinationV1alpha2LeaseCandidate": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiCoordinationV1alpha2LeaseCandidateSpec`,
  "ApiCoordinationV1alpha2LeaseCandidateSpec": `binaryVersion! string
emulationVersion string
leaseName! string
pingTime time
renewTime time
strategy! string`,
  "ApiCoordinationV1beta1LeaseCandidate": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiCoordinationV1beta1LeaseCandidateSpec`,
  "ApiCoordinationV1beta1LeaseCandidateSpec": `binaryVersion! string
emulationVersion string
leaseName! string
pingTime time
renewTime time
strategy! string`,
  "ApiCoreV1ClusterTrustBundleProjection": `user number`,
  "ApiCoreV1ConfigMapVolumeSource": `defaultUser number`,
  "ApiCoreV1DownwardAPIVolumeFile": `user number`,
  "ApiCoreV1DownwardAPIVolumeSource": `defaultUser number`,
  "ApiCoreV1EmptyDirVolumeSource": `mode number`,
  "ApiCoreV1EvictionResponder": `name! string
priority! number`,
  "ApiCoreV1GRPCAction": `mode "Plaintext"|"TLS"`,
  "ApiCoreV1HTTPGetAction": `protocol "HTTP1"|"HTTP2"`,
  "ApiCoreV1KeyToPath": `user number`,
  "ApiCoreV1NodeAllocatableMappedResources": `name! string
quantity! quantity`,
  "ApiCoreV1NodeAllocatableOverheadResources": `name! string
perContainer quantity
perPod quantity`,
  "ApiCoreV1NodeAllocatableResourceClaimStatus": `mapping []ApiCoreV1NodeAllocatableMappedResources
overhead []ApiCoreV1NodeAllocatableOverheadResources`,
  "ApiCoreV1NodePodPreemptionPolicy": `disableResizePreemption []string`,
  "ApiCoreV1NodeSpec": `podPreemptionPolicy ApiCoreV1NodePodPreemptionPolicy`,
  "ApiCoreV1NodeSystemInfo": `runningInUserNamespace boolean`,
  "ApiCoreV1PersistentVolumeClaimStatus": `healthStatus ApiCoreV1VolumeHealthStatus`,
  "ApiCoreV1PodCertificateProjection": `user number`,
  "ApiCoreV1PodResourceClaim": `source ApiCoreV1ClaimSource`,
  "ApiCoreV1PodSpec": `evictionResponders []ApiCoreV1EvictionResponder
workloadRef ApiCoreV1WorkloadReference`,
  "ApiCoreV1PodStatus": `volumeHealth []ApiCoreV1PodVolumeHealth`,
  "ApiCoreV1PodVolumeHealth": `healthConditions []ApiCoreV1VolumeHealthCondition
lastTransitionTime time
name! string`,
  "ApiCoreV1ProjectedVolumeSource": `defaultUser number`,
  "ApiCoreV1SecretVolumeSource": `defaultUser number`,
  "ApiCoreV1ServiceAccountTokenProjection": `user number`,
  "ApiCoreV1VolumeHealthCondition": `message string
reason! string
status! "DataLoss"|"Degraded"|"Inaccessible"`,
  "ApiCoreV1VolumeHealthStatus": `healthConditions []ApiCoreV1VolumeHealthCondition
lastTransitionTime time`,
  "ApiCoreV1VolumeMount": `bindMountOptions []string`,
  "ApiCoreV1WorkloadReference": `name! string
podGroup! string
podGroupReplicaKey string`,
  "ApiFlowcontrolV1beta2ExemptPriorityLevelConfiguration": `lendablePercent number
nominalConcurrencyShares number`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationSpec": `exempt ApiFlowcontrolV1beta2ExemptPriorityLevelConfiguration`,
  "ApiLifecycleV1alpha1Eviction": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiLifecycleV1alpha1EvictionSpec
status ApiLifecycleV1alpha1EvictionStatus`,
  "ApiLifecycleV1alpha1EvictionPodReference": `name! string
uid! string`,
  "ApiLifecycleV1alpha1EvictionRequest": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiLifecycleV1alpha1EvictionRequestSpec
status ApiLifecycleV1alpha1EvictionRequestStatus`,
  "ApiLifecycleV1alpha1EvictionRequestPodReference": `name! string
uid! string`,
  "ApiLifecycleV1alpha1EvictionRequestSpec": `intent! "Eviction"|"Withdrawn"
requester! string
target! ApiLifecycleV1alpha1EvictionRequestTarget`,
  "ApiLifecycleV1alpha1EvictionRequestStatus": `conditions []ApimachineryPkgApisMetaV1Condition
observedGeneration number`,
  "ApiLifecycleV1alpha1EvictionRequestTarget": `pod ApiLifecycleV1alpha1EvictionRequestPodReference`,
  "ApiLifecycleV1alpha1EvictionSpec": `target! ApiLifecycleV1alpha1EvictionTarget`,
  "ApiLifecycleV1alpha1EvictionStatus": `conditions []ApimachineryPkgApisMetaV1Condition
observedGeneration number
requesters []ApiLifecycleV1alpha1Requester
responders []ApiLifecycleV1alpha1ResponderStatus
targetResponders []ApiLifecycleV1alpha1TargetResponder`,
  "ApiLifecycleV1alpha1EvictionTarget": `pod ApiLifecycleV1alpha1EvictionPodReference`,
  "ApiLifecycleV1alpha1Requester": `intent! "Eviction"|"Withdrawn"
name! string`,
  "ApiLifecycleV1alpha1ResponderStatus": `completionTime time
expectedCompletionTime time
heartbeatTime time
message string
name! string
startTime time`,
  "ApiLifecycleV1alpha1TargetResponder": `name! string
priority! number
state! "Active"|"Canceled"|"Completed"|"Inactive"|"Interrupted"`,
  "ApiNetworkingV1alpha1ClusterCIDR": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiNetworkingV1alpha1ClusterCIDRSpec`,
  "ApiNetworkingV1alpha1ClusterCIDRSpec": `ipv4 string
ipv6 string
nodeSelector ApiCoreV1NodeSelector
perNodeHostBits! number`,
  "ApiNetworkingV1alpha1IPAddress": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiNetworkingV1alpha1IPAddressSpec`,
  "ApiNetworkingV1alpha1IPAddressSpec": `parentRef! ApiNetworkingV1alpha1ParentReference`,
  "ApiNetworkingV1alpha1ParentReference": `group string
name! string
namespace string
resource! string
uid string`,
  "ApiNetworkingV1alpha1ServiceCIDR": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiNetworkingV1alpha1ServiceCIDRSpec
status ApiNetworkingV1alpha1ServiceCIDRStatus`,
  "ApiNetworkingV1alpha1ServiceCIDRSpec": `cidrs []string`,
  "ApiNetworkingV1alpha1ServiceCIDRStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "ApiNetworkingV1beta1IPAddress": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiNetworkingV1beta1IPAddressSpec`,
  "ApiNetworkingV1beta1IPAddressSpec": `parentRef! ApiNetworkingV1beta1ParentReference`,
  "ApiNetworkingV1beta1ParentReference": `group string
name! string
namespace string
resource! string`,
  "ApiNetworkingV1beta1ServiceCIDR": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiNetworkingV1beta1ServiceCIDRSpec
status ApiNetworkingV1beta1ServiceCIDRStatus`,
  "ApiNetworkingV1beta1ServiceCIDRSpec": `cidrs []string`,
  "ApiNetworkingV1beta1ServiceCIDRStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "ApiResourceV1Device": `nodeAllocatableResources {}ApiResourceV1NodeAllocatableResource`,
  "ApiResourceV1DeviceCounterConsumption": `compatibilityGroups []string`,
  "ApiResourceV1DeviceDerivedAttribute": `expression! string
name! string`,
  "ApiResourceV1DeviceRequestAllocationResult": `skipNodeOperations []"*"|"NodePrepareResources"|"NodeUnprepareResources"`,
  "ApiResourceV1DeviceSubRequest": `derivedAttributes []ApiResourceV1DeviceDerivedAttribute`,
  "ApiResourceV1DeviceTaintRule": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1DeviceTaintRuleSpec
status ApiResourceV1DeviceTaintRuleStatus`,
  "ApiResourceV1DeviceTaintRuleSpec": `deviceSelector ApiResourceV1DeviceTaintSelector
taint! ApiResourceV1DeviceTaint`,
  "ApiResourceV1DeviceTaintRuleStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "ApiResourceV1DeviceTaintSelector": `device string
driver string
pool string`,
  "ApiResourceV1ExactDeviceRequest": `derivedAttributes []ApiResourceV1DeviceDerivedAttribute`,
  "ApiResourceV1NodeAllocatableMapping": `capacityKey string
capacityMultiplier quantity
deviceMultiplier quantity`,
  "ApiResourceV1NodeAllocatableOverhead": `perContainer quantity
perPod quantity`,
  "ApiResourceV1NodeAllocatableResource": `mapping ApiResourceV1NodeAllocatableMapping
overhead ApiResourceV1NodeAllocatableOverhead`,
  "ApiResourceV1ResourceSliceSpec": `partitionTypeAttribute string
skipNodeOperations []"*"|"NodePrepareResources"|"NodeUnprepareResources"`,
  "ApiResourceV1alpha2AllocationResult": `availableOnNodes ApiCoreV1NodeSelector
resourceHandles []ApiResourceV1alpha2ResourceHandle
shareable boolean`,
  "ApiResourceV1alpha2DriverAllocationResult": `namedResources ApiResourceV1alpha2NamedResourcesAllocationResult
vendorRequestParameters ApimachineryPkgRuntimeRawExtension`,
  "ApiResourceV1alpha2DriverRequests": `driverName string
requests []ApiResourceV1alpha2ResourceRequest
vendorParameters ApimachineryPkgRuntimeRawExtension`,
  "ApiResourceV1alpha2NamedResourcesAllocationResult": `name! string`,
  "ApiResourceV1alpha2NamedResourcesAttribute": `bool boolean
int number
intSlice ApiResourceV1alpha2NamedResourcesIntSlice
name! string
quantity quantity
string string
stringSlice ApiResourceV1alpha2NamedResourcesStringSlice
version string`,
  "ApiResourceV1alpha2NamedResourcesFilter": `selector! string`,
  "ApiResourceV1alpha2NamedResourcesInstance": `attributes []ApiResourceV1alpha2NamedResourcesAttribute
name! string`,
  "ApiResourceV1alpha2NamedResourcesIntSlice": `ints! []number`,
  "ApiResourceV1alpha2NamedResourcesRequest": `selector! string`,
  "ApiResourceV1alpha2NamedResourcesResources": `instances! []ApiResourceV1alpha2NamedResourcesInstance`,
  "ApiResourceV1alpha2NamedResourcesStringSlice": `strings! []string`,
  "ApiResourceV1alpha2PodSchedulingContext": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha2PodSchedulingContextSpec
status ApiResourceV1alpha2PodSchedulingContextStatus`,
  "ApiResourceV1alpha2PodSchedulingContextSpec": `potentialNodes []string
selectedNode string`,
  "ApiResourceV1alpha2PodSchedulingContextStatus": `resourceClaims []ApiResourceV1alpha2ResourceClaimSchedulingStatus`,
  "ApiResourceV1alpha2ResourceClaim": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha2ResourceClaimSpec
status ApiResourceV1alpha2ResourceClaimStatus`,
  "ApiResourceV1alpha2ResourceClaimConsumerReference": `apiGroup string
name! string
resource! string
uid! string`,
  "ApiResourceV1alpha2ResourceClaimParameters": `apiVersion string
driverRequests []ApiResourceV1alpha2DriverRequests
generatedFrom ApiResourceV1alpha2ResourceClaimParametersReference
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
shareable boolean`,
  "ApiResourceV1alpha2ResourceClaimParametersReference": `apiGroup string
kind! string
name! string`,
  "ApiResourceV1alpha2ResourceClaimSchedulingStatus": `name string
unsuitableNodes []string`,
  "ApiResourceV1alpha2ResourceClaimSpec": `allocationMode string
parametersRef ApiResourceV1alpha2ResourceClaimParametersReference
resourceClassName! string`,
  "ApiResourceV1alpha2ResourceClaimStatus": `allocation ApiResourceV1alpha2AllocationResult
deallocationRequested boolean
driverName string
reservedFor []ApiResourceV1alpha2ResourceClaimConsumerReference`,
  "ApiResourceV1alpha2ResourceClaimTemplate": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha2ResourceClaimTemplateSpec`,
  "ApiResourceV1alpha2ResourceClaimTemplateSpec": `metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha2ResourceClaimSpec`,
  "ApiResourceV1alpha2ResourceClass": `apiVersion string
driverName! string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
parametersRef ApiResourceV1alpha2ResourceClassParametersReference
structuredParameters boolean
suitableNodes ApiCoreV1NodeSelector`,
  "ApiResourceV1alpha2ResourceClassParameters": `apiVersion string
filters []ApiResourceV1alpha2ResourceFilter
generatedFrom ApiResourceV1alpha2ResourceClassParametersReference
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
vendorParameters []ApiResourceV1alpha2VendorParameters`,
  "ApiResourceV1alpha2ResourceClassParametersReference": `apiGroup string
kind! string
name! string
namespace string`,
  "ApiResourceV1alpha2ResourceFilter": `driverName string
namedResources ApiResourceV1alpha2NamedResourcesFilter`,
  "ApiResourceV1alpha2ResourceHandle": `data string
driverName string
structuredData ApiResourceV1alpha2StructuredResourceHandle`,
  "ApiResourceV1alpha2ResourceRequest": `namedResources ApiResourceV1alpha2NamedResourcesRequest
vendorParameters ApimachineryPkgRuntimeRawExtension`,
  "ApiResourceV1alpha2ResourceSlice": `apiVersion string
driverName! string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
namedResources ApiResourceV1alpha2NamedResourcesResources
nodeName string`,
  "ApiResourceV1alpha2StructuredResourceHandle": `nodeName string
results! []ApiResourceV1alpha2DriverAllocationResult
vendorClaimParameters ApimachineryPkgRuntimeRawExtension
vendorClassParameters ApimachineryPkgRuntimeRawExtension`,
  "ApiResourceV1alpha2VendorParameters": `driverName string
parameters ApimachineryPkgRuntimeRawExtension`,
  "ApiResourceV1alpha3AllocatedDeviceStatus": `conditions []ApimachineryPkgApisMetaV1Condition
data ApimachineryPkgRuntimeRawExtension
device! string
driver! string
networkData ApiResourceV1alpha3NetworkDeviceData
pool! string`,
  "ApiResourceV1alpha3AllocationResult": `controller string
devices ApiResourceV1alpha3DeviceAllocationResult
nodeSelector ApiCoreV1NodeSelector`,
  "ApiResourceV1alpha3BasicDevice": `allNodes boolean
attributes {}ApiResourceV1alpha3DeviceAttribute
capacity {}quantity
consumesCounters []ApiResourceV1alpha3DeviceCounterConsumption
nodeName string
nodeSelector ApiCoreV1NodeSelector
taints []ApiResourceV1alpha3DeviceTaint`,
  "ApiResourceV1alpha3CELDeviceSelector": `expression! string`,
  "ApiResourceV1alpha3Counter": `value! quantity`,
  "ApiResourceV1alpha3CounterSet": `counters! {}ApiResourceV1alpha3Counter
name! string`,
  "ApiResourceV1alpha3Device": `basic ApiResourceV1alpha3BasicDevice
name! string`,
  "ApiResourceV1alpha3DeviceAllocationConfiguration": `opaque ApiResourceV1alpha3OpaqueDeviceConfiguration
requests []string
source! string`,
  "ApiResourceV1alpha3DeviceAllocationResult": `config []ApiResourceV1alpha3DeviceAllocationConfiguration
results []ApiResourceV1alpha3DeviceRequestAllocationResult`,
  "ApiResourceV1alpha3DeviceAttribute": `bool boolean
int number
string string
version string`,
  "ApiResourceV1alpha3DeviceClaim": `config []ApiResourceV1alpha3DeviceClaimConfiguration
constraints []ApiResourceV1alpha3DeviceConstraint
requests []ApiResourceV1alpha3DeviceRequest`,
  "ApiResourceV1alpha3DeviceClaimConfiguration": `opaque ApiResourceV1alpha3OpaqueDeviceConfiguration
requests []string`,
  "ApiResourceV1alpha3DeviceClass": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha3DeviceClassSpec`,
  "ApiResourceV1alpha3DeviceClassConfiguration": `opaque ApiResourceV1alpha3OpaqueDeviceConfiguration`,
  "ApiResourceV1alpha3DeviceClassSpec": `config []ApiResourceV1alpha3DeviceClassConfiguration
selectors []ApiResourceV1alpha3DeviceSelector
suitableNodes ApiCoreV1NodeSelector`,
  "ApiResourceV1alpha3DeviceConstraint": `matchAttribute string
requests []string`,
  "ApiResourceV1alpha3DeviceCounterConsumption": `counterSet! string
counters! {}ApiResourceV1alpha3Counter`,
  "ApiResourceV1alpha3DeviceRequest": `adminAccess boolean
allocationMode string
count number
deviceClassName string
firstAvailable []ApiResourceV1alpha3DeviceSubRequest
name! string
selectors []ApiResourceV1alpha3DeviceSelector
tolerations []ApiResourceV1alpha3DeviceToleration`,
  "ApiResourceV1alpha3DeviceRequestAllocationResult": `adminAccess boolean
device! string
driver! string
pool! string
request! string
tolerations []ApiResourceV1alpha3DeviceToleration`,
  "ApiResourceV1alpha3DeviceSelector": `cel ApiResourceV1alpha3CELDeviceSelector`,
  "ApiResourceV1alpha3DeviceSubRequest": `allocationMode string
count number
deviceClassName! string
name! string
selectors []ApiResourceV1alpha3DeviceSelector
tolerations []ApiResourceV1alpha3DeviceToleration`,
  "ApiResourceV1alpha3DeviceTaint": `effect! "NoExecute"|"NoSchedule"|"None"
key! string
timeAdded time
value string`,
  "ApiResourceV1alpha3DeviceTaintRule": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha3DeviceTaintRuleSpec
status ApiResourceV1alpha3DeviceTaintRuleStatus`,
  "ApiResourceV1alpha3DeviceTaintRuleSpec": `deviceSelector ApiResourceV1alpha3DeviceTaintSelector
taint! ApiResourceV1alpha3DeviceTaint`,
  "ApiResourceV1alpha3DeviceTaintRuleStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "ApiResourceV1alpha3DeviceTaintSelector": `device string
deviceClassName string
driver string
pool string
selectors []ApiResourceV1alpha3DeviceSelector`,
  "ApiResourceV1alpha3DeviceToleration": `effect "NoExecute"|"NoSchedule"
key string
operator "Equal"|"Exists"
tolerationSeconds number
value string`,
  "ApiResourceV1alpha3NetworkDeviceData": `hardwareAddress string
interfaceName string
ips []string`,
  "ApiResourceV1alpha3OpaqueDeviceConfiguration": `driver! string
parameters! ApimachineryPkgRuntimeRawExtension`,
  "ApiResourceV1alpha3PartitionTypeStatus": `allocatable! number
attribute! string
total! number
type! string`,
  "ApiResourceV1alpha3PodSchedulingContext": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha3PodSchedulingContextSpec
status ApiResourceV1alpha3PodSchedulingContextStatus`,
  "ApiResourceV1alpha3PodSchedulingContextSpec": `potentialNodes []string
selectedNode string`,
  "ApiResourceV1alpha3PodSchedulingContextStatus": `resourceClaims []ApiResourceV1alpha3ResourceClaimSchedulingStatus`,
  "ApiResourceV1alpha3PoolStatus": `allocatedDevices number
availableDevices number
driver! string
generation! number
nodeName string
partitionSummary []ApiResourceV1alpha3PartitionTypeStatus
poolName! string
resourceSliceCount number
shareableSummary ApiResourceV1alpha3ShareableSummaryStatus
totalDevices number
unavailableDevices number
validationError string`,
  "ApiResourceV1alpha3ResourceClaim": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha3ResourceClaimSpec
status ApiResourceV1alpha3ResourceClaimStatus`,
  "ApiResourceV1alpha3ResourceClaimConsumerReference": `apiGroup string
name! string
resource! string
uid! string`,
  "ApiResourceV1alpha3ResourceClaimSchedulingStatus": `name! string
unsuitableNodes []string`,
  "ApiResourceV1alpha3ResourceClaimSpec": `controller string
devices ApiResourceV1alpha3DeviceClaim`,
  "ApiResourceV1alpha3ResourceClaimStatus": `allocation ApiResourceV1alpha3AllocationResult
deallocationRequested boolean
devices []ApiResourceV1alpha3AllocatedDeviceStatus
reservedFor []ApiResourceV1alpha3ResourceClaimConsumerReference`,
  "ApiResourceV1alpha3ResourceClaimTemplate": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha3ResourceClaimTemplateSpec`,
  "ApiResourceV1alpha3ResourceClaimTemplateSpec": `metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha3ResourceClaimSpec`,
  "ApiResourceV1alpha3ResourcePool": `generation! number
name! string
resourceSliceCount! number`,
  "ApiResourceV1alpha3ResourcePoolStatusRequest": `apiVersion string
kind string
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha3ResourcePoolStatusRequestSpec
status ApiResourceV1alpha3ResourcePoolStatusRequestStatus`,
  "ApiResourceV1alpha3ResourcePoolStatusRequestSpec": `defaultPartitionTypeAttribute string
driver! string
limit number
poolName string`,
  "ApiResourceV1alpha3ResourcePoolStatusRequestStatus": `conditions []ApimachineryPkgApisMetaV1Condition
poolCount! number
pools []ApiResourceV1alpha3PoolStatus`,
  "ApiResourceV1alpha3ResourceSlice": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1alpha3ResourceSliceSpec`,
  "ApiResourceV1alpha3ResourceSliceSpec": `allNodes boolean
devices []ApiResourceV1alpha3Device
driver! string
nodeName string
nodeSelector ApiCoreV1NodeSelector
perDeviceNodeSelection boolean
pool! ApiResourceV1alpha3ResourcePool
sharedCounters []ApiResourceV1alpha3CounterSet`,
  "ApiResourceV1alpha3ShareableCapacityStatus": `available! quantity
consumed! quantity
name! string
total! quantity`,
  "ApiResourceV1alpha3ShareableSummaryStatus": `capacity []ApiResourceV1alpha3ShareableCapacityStatus
fullyAvailableDevices! number
partiallyAvailableDevices! number`,
  "ApiResourceV1beta1AllocatedDeviceStatus": `conditions []ApimachineryPkgApisMetaV1Condition
data ApimachineryPkgRuntimeRawExtension
device! string
driver! string
networkData ApiResourceV1beta1NetworkDeviceData
pool! string
shareID string`,
  "ApiResourceV1beta1AllocationResult": `allocationTimestamp time
devices ApiResourceV1beta1DeviceAllocationResult
nodeSelector ApiCoreV1NodeSelector`,
  "ApiResourceV1beta1BasicDevice": `allNodes boolean
allowMultipleAllocations boolean
attributes {}ApiResourceV1beta1DeviceAttribute
bindingConditions []string
bindingFailureConditions []string
bindsToNode boolean
capacity {}ApiResourceV1beta1DeviceCapacity
consumesCounters []ApiResourceV1beta1DeviceCounterConsumption
nodeAllocatableResourceMappings {}ApiResourceV1beta1NodeAllocatableResourceMapping
nodeAllocatableResources {}ApiResourceV1beta1NodeAllocatableResource
nodeName string
nodeSelector ApiCoreV1NodeSelector
taints []ApiResourceV1beta1DeviceTaint`,
  "ApiResourceV1beta1CELDeviceSelector": `expression! string`,
  "ApiResourceV1beta1CapacityRequestPolicy": `default quantity
validRange ApiResourceV1beta1CapacityRequestPolicyRange
validValues []quantity`,
  "ApiResourceV1beta1CapacityRequestPolicyRange": `max quantity
min! quantity
step quantity`,
  "ApiResourceV1beta1CapacityRequirements": `requests {}quantity`,
  "ApiResourceV1beta1Counter": `value! quantity`,
  "ApiResourceV1beta1CounterSet": `counters! {}ApiResourceV1beta1Counter
name! string`,
  "ApiResourceV1beta1Device": `basic ApiResourceV1beta1BasicDevice
name! string`,
  "ApiResourceV1beta1DeviceAllocationConfiguration": `opaque ApiResourceV1beta1OpaqueDeviceConfiguration
requests []string
source! "FromClaim"|"FromClass"`,
  "ApiResourceV1beta1DeviceAllocationResult": `config []ApiResourceV1beta1DeviceAllocationConfiguration
results []ApiResourceV1beta1DeviceRequestAllocationResult`,
  "ApiResourceV1beta1DeviceAttribute": `bool boolean
bools []boolean
int number
ints []number
string string
strings []string
version string
versions []string`,
  "ApiResourceV1beta1DeviceCapacity": `requestPolicy ApiResourceV1beta1CapacityRequestPolicy
value! quantity`,
  "ApiResourceV1beta1DeviceClaim": `config []ApiResourceV1beta1DeviceClaimConfiguration
constraints []ApiResourceV1beta1DeviceConstraint
requests []ApiResourceV1beta1DeviceRequest`,
  "ApiResourceV1beta1DeviceClaimConfiguration": `opaque ApiResourceV1beta1OpaqueDeviceConfiguration
requests []string`,
  "ApiResourceV1beta1DeviceClass": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiResourceV1beta1DeviceClassSpec`,
  "ApiResourceV1beta1DeviceClassConfiguration": `opaque ApiResourceV1beta1OpaqueDeviceConfiguration`,
  "ApiResourceV1beta1DeviceClassSpec": `config []ApiResourceV1beta1DeviceClassConfiguration
extendedResourceName string
selectors []ApiResourceV1beta1DeviceSelector`,
  "ApiResourceV1beta1DeviceConstraint": `distinctAttribute string
matchAttribute string
requests []string`,
  "ApiResourceV1beta1DeviceCounterConsumption": `compatibilityGroups []string
counterSet! string
counters! {}ApiResourceV1beta1Counter`,
  "ApiResourceV1beta1DeviceDerivedAttribute": `expression! string
name! string`,
  "ApiResourceV1beta1DeviceRequest": `adminAccess boolean
allocationMode "All"|"ExactCount"
capacity ApiResourceV1beta1CapacityRequirements
count number
derivedAttributes []ApiResourceV1beta1DeviceDerivedAttribute
deviceClassName string
firstAvailable []ApiResourceV1beta1DeviceSubRequest
name! string
selectors []ApiResourceV1beta1DeviceSelector
tolerations []ApiResourceV1beta1DeviceToleration`,
  "ApiResourceV1beta1DeviceRequestAllocationResult": `adminAccess boolean
bindingConditions []string
bindingFailureConditions []string
consumedCapacity {}quantity
device! string
driver! string
pool! string
request! string
shareID string
skipNodeOperations []"*"|"NodePrepareResources"|"NodeUnprepareResources"
tolerations []ApiResourceV1beta1DeviceToleration`,
  "ApiResourceV1beta1DeviceSelector": `cel ApiResourceV1beta1CELDeviceSelector`,
  "ApiResourceV1beta1DeviceSubRequest": `allocationMode "All"|"ExactCount"
capacity ApiResourceV1beta1CapacityRequirements
count number
derivedAttributes []ApiResourceV1beta1DeviceDerivedAttribute
deviceClassName! string
name! string
selectors []ApiResourceV1beta1DeviceSelector
tolerations []ApiResourceV1beta1DeviceToleration`,
  "ApiResourceV1beta1DeviceTaint": `effect! "NoExecute"|"NoSchedule"|"None"
key! string
timeAdded time
value string`,
  "ApiResourceV1beta1DeviceToleration": `effect "NoExecute"|"NoSchedule"|"None"
key string
operator "Equal"|"Exists"
tolerationSeconds number
value string`,
  "ApiResourceV1beta1NetworkDeviceData": `hardwareAddress string
interfaceName string
ips []string`,
  "ApiResourceV1beta1NodeAllocatableMapping": `capacityKey string
capacityMultiplier quantity
deviceMultiplier quantity`,
  "ApiResourceV1beta1NodeAllocatableOverhead": `perContainer quantity
perPod quantity`,
  "ApiResourceV1beta1NodeAllocatableResource": `mapping ApiResourceV1beta1NodeAllocatableMapping
overhead ApiResourceV1beta1NodeAllocatableOverhead`,
  "ApiResourceV1beta1NodeAllocatableResourceMapping": `allocationMultiplier quantity
capacityKey string`,
  "ApiResourceV1beta1OpaqueDeviceConfiguration": `driver! string
parameters! ApimachineryPkgRuntimeRawExtension`,
  "ApiResourceV1beta1ResourceClaim": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiResourceV1beta1ResourceClaimSpec
status ApiResourceV1beta1ResourceClaimStatus`,
  "ApiResourceV1beta1ResourceClaimConsumerReference": `apiGroup string
name! string
resource! string
uid! string`,
  "ApiResourceV1beta1ResourceClaimSpec": `devices ApiResourceV1beta1DeviceClaim`,
  "ApiResourceV1beta1ResourceClaimStatus": `allocation ApiResourceV1beta1AllocationResult
devices []ApiResourceV1beta1AllocatedDeviceStatus
reservedFor []ApiResourceV1beta1ResourceClaimConsumerReference`,
  "ApiResourceV1beta1ResourceClaimTemplate": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiResourceV1beta1ResourceClaimTemplateSpec`,
  "ApiResourceV1beta1ResourceClaimTemplateSpec": `metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiResourceV1beta1ResourceClaimSpec`,
  "ApiResourceV1beta1ResourcePool": `generation! number
name! string
resourceSliceCount! number`,
  "ApiResourceV1beta1ResourceSlice": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1beta1ResourceSliceSpec`,
  "ApiResourceV1beta1ResourceSliceSpec": `allNodes boolean
devices []ApiResourceV1beta1Device
driver! string
nodeName string
nodeSelector ApiCoreV1NodeSelector
partitionTypeAttribute string
perDeviceNodeSelection boolean
pool! ApiResourceV1beta1ResourcePool
sharedCounters []ApiResourceV1beta1CounterSet
skipNodeOperations []"*"|"NodePrepareResources"|"NodeUnprepareResources"`,
  "ApiResourceV1beta2AllocatedDeviceStatus": `conditions []ApimachineryPkgApisMetaV1Condition
data ApimachineryPkgRuntimeRawExtension
device! string
driver! string
networkData ApiResourceV1beta2NetworkDeviceData
pool! string
shareID string`,
  "ApiResourceV1beta2AllocationResult": `allocationTimestamp time
devices ApiResourceV1beta2DeviceAllocationResult
nodeSelector ApiCoreV1NodeSelector`,
  "ApiResourceV1beta2CELDeviceSelector": `expression! string`,
  "ApiResourceV1beta2CapacityRequestPolicy": `default quantity
validRange ApiResourceV1beta2CapacityRequestPolicyRange
validValues []quantity`,
  "ApiResourceV1beta2CapacityRequestPolicyRange": `max quantity
min! quantity
step quantity`,
  "ApiResourceV1beta2CapacityRequirements": `requests {}quantity`,
  "ApiResourceV1beta2Counter": `value! quantity`,
  "ApiResourceV1beta2CounterSet": `counters! {}ApiResourceV1beta2Counter
name! string`,
  "ApiResourceV1beta2Device": `allNodes boolean
allowMultipleAllocations boolean
attributes {}ApiResourceV1beta2DeviceAttribute
bindingConditions []string
bindingFailureConditions []string
bindsToNode boolean
capacity {}ApiResourceV1beta2DeviceCapacity
consumesCounters []ApiResourceV1beta2DeviceCounterConsumption
name! string
nodeAllocatableResourceMappings {}ApiResourceV1beta2NodeAllocatableResourceMapping
nodeAllocatableResources {}ApiResourceV1beta2NodeAllocatableResource
nodeName string
nodeSelector ApiCoreV1NodeSelector
taints []ApiResourceV1beta2DeviceTaint`,
  "ApiResourceV1beta2DeviceAllocationConfiguration": `opaque ApiResourceV1beta2OpaqueDeviceConfiguration
requests []string
source! "FromClaim"|"FromClass"`,
  "ApiResourceV1beta2DeviceAllocationResult": `config []ApiResourceV1beta2DeviceAllocationConfiguration
results []ApiResourceV1beta2DeviceRequestAllocationResult`,
  "ApiResourceV1beta2DeviceAttribute": `bool boolean
bools []boolean
int number
ints []number
string string
strings []string
version string
versions []string`,
  "ApiResourceV1beta2DeviceCapacity": `requestPolicy ApiResourceV1beta2CapacityRequestPolicy
value! quantity`,
  "ApiResourceV1beta2DeviceClaim": `config []ApiResourceV1beta2DeviceClaimConfiguration
constraints []ApiResourceV1beta2DeviceConstraint
requests []ApiResourceV1beta2DeviceRequest`,
  "ApiResourceV1beta2DeviceClaimConfiguration": `opaque ApiResourceV1beta2OpaqueDeviceConfiguration
requests []string`,
  "ApiResourceV1beta2DeviceClass": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiResourceV1beta2DeviceClassSpec`,
  "ApiResourceV1beta2DeviceClassConfiguration": `opaque ApiResourceV1beta2OpaqueDeviceConfiguration`,
  "ApiResourceV1beta2DeviceClassSpec": `config []ApiResourceV1beta2DeviceClassConfiguration
extendedResourceName string
selectors []ApiResourceV1beta2DeviceSelector`,
  "ApiResourceV1beta2DeviceConstraint": `distinctAttribute string
matchAttribute string
requests []string`,
  "ApiResourceV1beta2DeviceCounterConsumption": `compatibilityGroups []string
counterSet! string
counters! {}ApiResourceV1beta2Counter`,
  "ApiResourceV1beta2DeviceDerivedAttribute": `expression! string
name! string`,
  "ApiResourceV1beta2DeviceRequest": `exactly ApiResourceV1beta2ExactDeviceRequest
firstAvailable []ApiResourceV1beta2DeviceSubRequest
name! string`,
  "ApiResourceV1beta2DeviceRequestAllocationResult": `adminAccess boolean
bindingConditions []string
bindingFailureConditions []string
consumedCapacity {}quantity
device! string
driver! string
pool! string
request! string
shareID string
skipNodeOperations []"*"|"NodePrepareResources"|"NodeUnprepareResources"
tolerations []ApiResourceV1beta2DeviceToleration`,
  "ApiResourceV1beta2DeviceSelector": `cel ApiResourceV1beta2CELDeviceSelector`,
  "ApiResourceV1beta2DeviceSubRequest": `allocationMode "All"|"ExactCount"
capacity ApiResourceV1beta2CapacityRequirements
count number
derivedAttributes []ApiResourceV1beta2DeviceDerivedAttribute
deviceClassName! string
name! string
selectors []ApiResourceV1beta2DeviceSelector
tolerations []ApiResourceV1beta2DeviceToleration`,
  "ApiResourceV1beta2DeviceTaint": `effect! "NoExecute"|"NoSchedule"|"None"
key! string
timeAdded time
value string`,
  "ApiResourceV1beta2DeviceTaintRule": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1beta2DeviceTaintRuleSpec
status ApiResourceV1beta2DeviceTaintRuleStatus`,
  "ApiResourceV1beta2DeviceTaintRuleSpec": `deviceSelector ApiResourceV1beta2DeviceTaintSelector
taint! ApiResourceV1beta2DeviceTaint`,
  "ApiResourceV1beta2DeviceTaintRuleStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "ApiResourceV1beta2DeviceTaintSelector": `device string
driver string
pool string`,
  "ApiResourceV1beta2DeviceToleration": `effect "NoExecute"|"NoSchedule"|"None"
key string
operator "Equal"|"Exists"
tolerationSeconds number
value string`,
  "ApiResourceV1beta2ExactDeviceRequest": `adminAccess boolean
allocationMode "All"|"ExactCount"
capacity ApiResourceV1beta2CapacityRequirements
count number
derivedAttributes []ApiResourceV1beta2DeviceDerivedAttribute
deviceClassName! string
selectors []ApiResourceV1beta2DeviceSelector
tolerations []ApiResourceV1beta2DeviceToleration`,
  "ApiResourceV1beta2NetworkDeviceData": `hardwareAddress string
interfaceName string
ips []string`,
  "ApiResourceV1beta2NodeAllocatableMapping": `capacityKey string
capacityMultiplier quantity
deviceMultiplier quantity`,
  "ApiResourceV1beta2NodeAllocatableOverhead": `perContainer quantity
perPod quantity`,
  "ApiResourceV1beta2NodeAllocatableResource": `mapping ApiResourceV1beta2NodeAllocatableMapping
overhead ApiResourceV1beta2NodeAllocatableOverhead`,
  "ApiResourceV1beta2NodeAllocatableResourceMapping": `allocationMultiplier quantity
capacityKey string`,
  "ApiResourceV1beta2OpaqueDeviceConfiguration": `driver! string
parameters! ApimachineryPkgRuntimeRawExtension`,
  "ApiResourceV1beta2ResourceClaim": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiResourceV1beta2ResourceClaimSpec
status ApiResourceV1beta2ResourceClaimStatus`,
  "ApiResourceV1beta2ResourceClaimConsumerReference": `apiGroup string
name! string
resource! string
uid! string`,
  "ApiResourceV1beta2ResourceClaimSpec": `devices ApiResourceV1beta2DeviceClaim`,
  "ApiResourceV1beta2ResourceClaimStatus": `allocation ApiResourceV1beta2AllocationResult
devices []ApiResourceV1beta2AllocatedDeviceStatus
reservedFor []ApiResourceV1beta2ResourceClaimConsumerReference`,
  "ApiResourceV1beta2ResourceClaimTemplate": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiResourceV1beta2ResourceClaimTemplateSpec`,
  "ApiResourceV1beta2ResourceClaimTemplateSpec": `metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiResourceV1beta2ResourceClaimSpec`,
  "ApiResourceV1beta2ResourcePool": `generation! number
name! string
resourceSliceCount! number`,
  "ApiResourceV1beta2ResourceSlice": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1beta2ResourceSliceSpec`,
  "ApiResourceV1beta2ResourceSliceSpec": `allNodes boolean
devices []ApiResourceV1beta2Device
driver! string
nodeName string
nodeSelector ApiCoreV1NodeSelector
partitionTypeAttribute string
perDeviceNodeSelection boolean
pool! ApiResourceV1beta2ResourcePool
sharedCounters []ApiResourceV1beta2CounterSet
skipNodeOperations []"*"|"NodePrepareResources"|"NodeUnprepareResources"`,
  "ApiSchedulingV1alpha1GangSchedulingPolicy": `minCount! number`,
  "ApiSchedulingV1alpha1PodGroup": `name! string
policy! ApiSchedulingV1alpha1PodGroupPolicy`,
  "ApiSchedulingV1alpha1PodGroupPolicy": `basic ApiSchedulingV1alpha1BasicSchedulingPolicy
gang ApiSchedulingV1alpha1GangSchedulingPolicy`,
  "ApiSchedulingV1alpha1TypedLocalObjectReference": `apiGroup string
kind! string
name! string`,
  "ApiSchedulingV1alpha1Workload": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiSchedulingV1alpha1WorkloadSpec`,
  "ApiSchedulingV1alpha1WorkloadSpec": `controllerRef ApiSchedulingV1alpha1TypedLocalObjectReference
podGroups! []ApiSchedulingV1alpha1PodGroup`,
  "ApiSchedulingV1alpha2GangSchedulingPolicy": `minCount! number`,
  "ApiSchedulingV1alpha2PodGroup": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiSchedulingV1alpha2PodGroupSpec
status ApiSchedulingV1alpha2PodGroupStatus`,
  "ApiSchedulingV1alpha2PodGroupResourceClaim": `name! string
resourceClaimName string
resourceClaimTemplateName string`,
  "ApiSchedulingV1alpha2PodGroupResourceClaimStatus": `name! string
resourceClaimName string`,
  "ApiSchedulingV1alpha2PodGroupSchedulingConstraints": `topology []ApiSchedulingV1alpha2TopologyConstraint`,
  "ApiSchedulingV1alpha2PodGroupSchedulingPolicy": `basic ApiSchedulingV1alpha2BasicSchedulingPolicy
gang ApiSchedulingV1alpha2GangSchedulingPolicy`,
  "ApiSchedulingV1alpha2PodGroupSpec": `disruptionMode "Pod"|"PodGroup"
podGroupTemplateRef ApiSchedulingV1alpha2PodGroupTemplateReference
priority number
priorityClassName string
resourceClaims []ApiSchedulingV1alpha2PodGroupResourceClaim
schedulingConstraints ApiSchedulingV1alpha2PodGroupSchedulingConstraints
schedulingPolicy! ApiSchedulingV1alpha2PodGroupSchedulingPolicy`,
  "ApiSchedulingV1alpha2PodGroupStatus": `conditions []ApimachineryPkgApisMetaV1Condition
resourceClaimStatuses []ApiSchedulingV1alpha2PodGroupResourceClaimStatus`,
  "ApiSchedulingV1alpha2PodGroupTemplate": `disruptionMode "Pod"|"PodGroup"
name! string
priority number
priorityClassName string
resourceClaims []ApiSchedulingV1alpha2PodGroupResourceClaim
schedulingConstraints ApiSchedulingV1alpha2PodGroupSchedulingConstraints
schedulingPolicy! ApiSchedulingV1alpha2PodGroupSchedulingPolicy`,
  "ApiSchedulingV1alpha2PodGroupTemplateReference": `workload ApiSchedulingV1alpha2WorkloadPodGroupTemplateReference`,
  "ApiSchedulingV1alpha2TopologyConstraint": `key! string`,
  "ApiSchedulingV1alpha2TypedLocalObjectReference": `apiGroup string
kind! string
name! string`,
  "ApiSchedulingV1alpha2Workload": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiSchedulingV1alpha2WorkloadSpec`,
  "ApiSchedulingV1alpha2WorkloadPodGroupTemplateReference": `podGroupTemplateName! string
workloadName! string`,
  "ApiSchedulingV1alpha2WorkloadSpec": `controllerRef ApiSchedulingV1alpha2TypedLocalObjectReference
podGroupTemplates! []ApiSchedulingV1alpha2PodGroupTemplate`,
  "ApiSchedulingV1alpha3CompositeDisruptionMode": `all ApiSchedulingV1alpha3AllCompositeDisruptionMode
single ApiSchedulingV1alpha3SingleCompositeDisruptionMode`,
  "ApiSchedulingV1alpha3CompositeGangSchedulingPolicy": `minGroupCount! number`,
  "ApiSchedulingV1alpha3CompositePodGroup": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiSchedulingV1alpha3CompositePodGroupSpec
status ApiSchedulingV1alpha3CompositePodGroupStatus`,
  "ApiSchedulingV1alpha3CompositePodGroupSchedulingConstraints": `topology []ApiSchedulingV1alpha3TopologyConstraint`,
  "ApiSchedulingV1alpha3CompositePodGroupSchedulingPolicy": `basic ApiSchedulingV1alpha3CompositeBasicSchedulingPolicy
gang ApiSchedulingV1alpha3CompositeGangSchedulingPolicy`,
  "ApiSchedulingV1alpha3CompositePodGroupSpec": `disruptionMode ApiSchedulingV1alpha3CompositeDisruptionMode
parentCompositePodGroupName string
preemptionPolicy "Never"|"PreemptLowerPriority"
priority number
priorityClassName string
schedulingConstraints ApiSchedulingV1alpha3CompositePodGroupSchedulingConstraints
schedulingPolicy! ApiSchedulingV1alpha3CompositePodGroupSchedulingPolicy
workloadRef! ApiSchedulingV1alpha3WorkloadReference`,
  "ApiSchedulingV1alpha3CompositePodGroupStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "ApiSchedulingV1alpha3CompositePodGroupTemplate": `compositePodGroupTemplates []ApiSchedulingV1alpha3CompositePodGroupTemplate
disruptionMode ApiSchedulingV1alpha3CompositeDisruptionMode
name! string
podGroupTemplates []ApiSchedulingV1alpha3PodGroupTemplate
preemptionPolicy "Never"|"PreemptLowerPriority"
priority number
priorityClassName string
schedulingConstraints ApiSchedulingV1alpha3CompositePodGroupSchedulingConstraints
schedulingPolicy! ApiSchedulingV1alpha3CompositePodGroupSchedulingPolicy`,
  "ApiSchedulingV1alpha3DisruptionMode": `all ApiSchedulingV1alpha3AllDisruptionMode
single ApiSchedulingV1alpha3SingleDisruptionMode`,
  "ApiSchedulingV1alpha3GangSchedulingPolicy": `minCount! number`,
  "ApiSchedulingV1alpha3PodGroup": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiSchedulingV1alpha3PodGroupSpec
status ApiSchedulingV1alpha3PodGroupStatus`,
  "ApiSchedulingV1alpha3PodGroupResourceClaim": `name! string
resourceClaimName string
resourceClaimTemplateName string`,
  "ApiSchedulingV1alpha3PodGroupResourceClaimStatus": `name! string
resourceClaimName string`,
  "ApiSchedulingV1alpha3PodGroupSchedulingConstraints": `topology []ApiSchedulingV1alpha3TopologyConstraint`,
  "ApiSchedulingV1alpha3PodGroupSchedulingPolicy": `basic ApiSchedulingV1alpha3BasicSchedulingPolicy
gang ApiSchedulingV1alpha3GangSchedulingPolicy`,
  "ApiSchedulingV1alpha3PodGroupSpec": `disruptionMode ApiSchedulingV1alpha3DisruptionMode
parentCompositePodGroupName string
preemptionPolicy "Never"|"PreemptLowerPriority"
priority number
priorityClassName string
resourceClaims []ApiSchedulingV1alpha3PodGroupResourceClaim
schedulingConstraints ApiSchedulingV1alpha3PodGroupSchedulingConstraints
schedulingPolicy! ApiSchedulingV1alpha3PodGroupSchedulingPolicy
workloadRef ApiSchedulingV1alpha3WorkloadReference`,
  "ApiSchedulingV1alpha3PodGroupStatus": `conditions []ApimachineryPkgApisMetaV1Condition
resourceClaimStatuses []ApiSchedulingV1alpha3PodGroupResourceClaimStatus`,
  "ApiSchedulingV1alpha3PodGroupTemplate": `disruptionMode ApiSchedulingV1alpha3DisruptionMode
name! string
preemptionPolicy "Never"|"PreemptLowerPriority"
priority number
priorityClassName string
resourceClaims []ApiSchedulingV1alpha3PodGroupResourceClaim
schedulingConstraints ApiSchedulingV1alpha3PodGroupSchedulingConstraints
schedulingPolicy! ApiSchedulingV1alpha3PodGroupSchedulingPolicy`,
  "ApiSchedulingV1alpha3TopologyConstraint": `key! string`,
  "ApiSchedulingV1alpha3TypedLocalObjectReference": `apiGroup string
kind! string
name! string`,
  "ApiSchedulingV1alpha3Workload": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiSchedulingV1alpha3WorkloadSpec`,
  "ApiSchedulingV1alpha3WorkloadPodGroupDisruptionMode": `all ApiSchedulingV1alpha3WorkloadPodGroupAllDisruptionMode
single ApiSchedulingV1alpha3WorkloadPodGroupSingleDisruptionMode`,
  "ApiSchedulingV1alpha3WorkloadPodGroupGangSchedulingPolicy": `minCount number`,
  "ApiSchedulingV1alpha3WorkloadPodGroupResourceClaim": `name! string
resourceClaimName string
resourceClaimTemplateName string`,
  "ApiSchedulingV1alpha3WorkloadPodGroupSchedulingConstraints": `topology []ApiSchedulingV1alpha3TopologyConstraint`,
  "ApiSchedulingV1alpha3WorkloadPodGroupSchedulingPolicy": `basic ApiSchedulingV1alpha3WorkloadPodGroupBasicSchedulingPolicy
gang ApiSchedulingV1alpha3WorkloadPodGroupGangSchedulingPolicy`,
  "ApiSchedulingV1alpha3WorkloadReference": `templateName! string
workloadName! string`,
  "ApiSchedulingV1alpha3WorkloadSpec": `compositePodGroupTemplates []ApiSchedulingV1alpha3CompositePodGroupTemplate
controllerRef ApiSchedulingV1alpha3TypedLocalObjectReference
podGroupTemplates []ApiSchedulingV1alpha3PodGroupTemplate`,
  "ApiSchedulingV1beta1CompositeDisruptionMode": `all ApiSchedulingV1beta1AllCompositeDisruptionMode
single ApiSchedulingV1beta1SingleCompositeDisruptionMode`,
  "ApiSchedulingV1beta1CompositeGangSchedulingPolicy": `minGroupCount! number`,
  "ApiSchedulingV1beta1CompositePodGroupSchedulingConstraints": `topology []ApiSchedulingV1beta1TopologyConstraint`,
  "ApiSchedulingV1beta1CompositePodGroupSchedulingPolicy": `basic ApiSchedulingV1beta1CompositeBasicSchedulingPolicy
gang ApiSchedulingV1beta1CompositeGangSchedulingPolicy`,
  "ApiSchedulingV1beta1CompositePodGroupTemplate": `compositePodGroupTemplates []ApiSchedulingV1beta1CompositePodGroupTemplate
disruptionMode ApiSchedulingV1beta1CompositeDisruptionMode
name! string
podGroupTemplates []ApiSchedulingV1beta1PodGroupTemplate
preemptionPolicy "Never"|"PreemptLowerPriority"
priority number
priorityClassName string
schedulingConstraints ApiSchedulingV1beta1CompositePodGroupSchedulingConstraints
schedulingPolicy! ApiSchedulingV1beta1CompositePodGroupSchedulingPolicy`,
  "ApiSchedulingV1beta1DisruptionMode": `all ApiSchedulingV1beta1AllDisruptionMode
single ApiSchedulingV1beta1SingleDisruptionMode`,
  "ApiSchedulingV1beta1GangSchedulingPolicy": `minCount! number`,
  "ApiSchedulingV1beta1PodGroup": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiSchedulingV1beta1PodGroupSpec
status ApiSchedulingV1beta1PodGroupStatus`,
  "ApiSchedulingV1beta1PodGroupResourceClaim": `name! string
resourceClaimName string
resourceClaimTemplateName string`,
  "ApiSchedulingV1beta1PodGroupResourceClaimStatus": `name! string
resourceClaimName string`,
  "ApiSchedulingV1beta1PodGroupSchedulingConstraints": `topology []ApiSchedulingV1beta1TopologyConstraint`,
  "ApiSchedulingV1beta1PodGroupSchedulingPolicy": `basic ApiSchedulingV1beta1BasicSchedulingPolicy
gang ApiSchedulingV1beta1GangSchedulingPolicy`,
  "ApiSchedulingV1beta1PodGroupSpec": `disruptionMode ApiSchedulingV1beta1DisruptionMode
parentCompositePodGroupName string
preemptionPolicy "Never"|"PreemptLowerPriority"
priority number
priorityClassName string
resourceClaims []ApiSchedulingV1beta1PodGroupResourceClaim
schedulingConstraints ApiSchedulingV1beta1PodGroupSchedulingConstraints
schedulingPolicy! ApiSchedulingV1beta1PodGroupSchedulingPolicy
workloadRef ApiSchedulingV1beta1WorkloadReference`,
  "ApiSchedulingV1beta1PodGroupStatus": `conditions []ApimachineryPkgApisMetaV1Condition
resourceClaimStatuses []ApiSchedulingV1beta1PodGroupResourceClaimStatus`,
  "ApiSchedulingV1beta1PodGroupTemplate": `disruptionMode ApiSchedulingV1beta1DisruptionMode
name! string
preemptionPolicy "Never"|"PreemptLowerPriority"
priority number
priorityClassName string
resourceClaims []ApiSchedulingV1beta1PodGroupResourceClaim
schedulingConstraints ApiSchedulingV1beta1PodGroupSchedulingConstraints
schedulingPolicy! ApiSchedulingV1beta1PodGroupSchedulingPolicy`,
  "ApiSchedulingV1beta1TopologyConstraint": `key! string`,
  "ApiSchedulingV1beta1TypedLocalObjectReference": `apiGroup string
kind! string
name! string`,
  "ApiSchedulingV1beta1Workload": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiSchedulingV1beta1WorkloadSpec`,
  "ApiSchedulingV1beta1WorkloadReference": `templateName! string
workloadName! string`,
  "ApiSchedulingV1beta1WorkloadSpec": `compositePodGroupTemplates []ApiSchedulingV1beta1CompositePodGroupTemplate
controllerRef ApiSchedulingV1beta1TypedLocalObjectReference
podGroupTemplates []ApiSchedulingV1beta1PodGroupTemplate`,
  "ApiStorageV1CSINode": `status ApiStorageV1CSINodeStatus`,
  "ApiStorageV1CSINodeStatus": `storageHealth []ApiStorageV1StorageHealth`,
  "ApiStorageV1StorageHealth": `healthConditions []ApiStorageV1StorageHealthCondition
name! string`,
  "ApiStorageV1StorageHealthCondition": `accessMode "ReadOnlyMany"|"ReadWriteMany"|"ReadWriteOnce"|"ReadWriteOncePod"
lastTransitionTime time
message string
reason! string
status! "StorageDegraded"|"StorageUnreachable"
volumeMode "Block"|"Filesystem"`,
  "ApiStorageV1alpha1VolumeAttributesClass": `apiVersion string
driverName! string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
parameters {}string`,
  "ApiStorageV1beta1VolumeAttributesClass": `apiVersion string
driverName! string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
parameters {}string`,
  "ApiStoragemigrationV1StorageVersionMigration": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiStoragemigrationV1StorageVersionMigrationSpec
status ApiStoragemigrationV1StorageVersionMigrationStatus`,
  "ApiStoragemigrationV1StorageVersionMigrationSpec": `resource! ApimachineryPkgApisMetaV1GroupResource`,
  "ApiStoragemigrationV1StorageVersionMigrationStatus": `conditions []ApimachineryPkgApisMetaV1Condition
resourceVersion string`,
  "ApiStoragemigrationV1alpha1GroupVersionResource": `group string
resource string
version string`,
  "ApiStoragemigrationV1alpha1MigrationCondition": `lastUpdateTime time
message string
reason string
status! string
type! string`,
  "ApiStoragemigrationV1alpha1StorageVersionMigration": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiStoragemigrationV1alpha1StorageVersionMigrationSpec
status ApiStoragemigrationV1alpha1StorageVersionMigrationStatus`,
  "ApiStoragemigrationV1alpha1StorageVersionMigrationSpec": `continueToken string
resource! ApiStoragemigrationV1alpha1GroupVersionResource`,
  "ApiStoragemigrationV1alpha1StorageVersionMigrationStatus": `conditions []ApiStoragemigrationV1alpha1MigrationCondition
resourceVersion string`,
  "ApiStoragemigrationV1beta1StorageVersionMigration": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiStoragemigrationV1beta1StorageVersionMigrationSpec
status ApiStoragemigrationV1beta1StorageVersionMigrationStatus`,
  "ApiStoragemigrationV1beta1StorageVersionMigrationSpec": `resource! ApimachineryPkgApisMetaV1GroupResource`,
  "ApiStoragemigrationV1beta1StorageVersionMigrationStatus": `conditions []ApimachineryPkgApisMetaV1Condition
resourceVersion string`,
  "ApimachineryPkgApisMetaV1GroupResource": `group! string
resource! string`,
};

/** Kinds that one of the releases serves and kubernetes-models does not know, by apiVersion. */
export const otherKinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "admissionregistration.k8s.io/v1alpha1": { MutatingAdmissionPolicy: 'ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicy', MutatingAdmissionPolicyBinding: 'ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicyBinding', ValidatingAdmissionPolicy: 'ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicy', ValidatingAdmissionPolicyBinding: 'ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicyBinding' },
  "admissionregistration.k8s.io/v1beta1": { MutatingAdmissionPolicy: 'ApiAdmissionregistrationV1beta1MutatingAdmissionPolicy', MutatingAdmissionPolicyBinding: 'ApiAdmissionregistrationV1beta1MutatingAdmissionPolicyBinding', ValidatingAdmissionPolicy: 'ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicy', ValidatingAdmissionPolicyBinding: 'ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicyBinding' },
  "authentication.k8s.io/v1alpha1": { SelfSubjectReview: 'ApiAuthenticationV1alpha1SelfSubjectReview' },
  "authentication.k8s.io/v1beta1": { SelfSubjectReview: 'ApiAuthenticationV1beta1SelfSubjectReview' },
  "certificates.k8s.io/v1": { ClusterTrustBundle: 'ApiCertificatesV1ClusterTrustBundle', PodCertificateRequest: 'ApiCertificatesV1PodCertificateRequest' },
  "certificates.k8s.io/v1alpha1": { ClusterTrustBundle: 'ApiCertificatesV1alpha1ClusterTrustBundle', PodCertificateRequest: 'ApiCertificatesV1alpha1PodCertificateRequest' },
  "certificates.k8s.io/v1beta1": { ClusterTrustBundle: 'ApiCertificatesV1beta1ClusterTrustBundle', PodCertificateRequest: 'ApiCertificatesV1beta1PodCertificateRequest' },
  "coordination.k8s.io/v1alpha1": { LeaseCandidate: 'ApiCoordinationV1alpha1LeaseCandidate' },
  "coordination.k8s.io/v1alpha2": { LeaseCandidate: 'ApiCoordinationV1alpha2LeaseCandidate' },
  "coordination.k8s.io/v1beta1": { LeaseCandidate: 'ApiCoordinationV1beta1LeaseCandidate' },
  "internal.apiserver.k8s.io/v1alpha1": { StorageVersion: 'ApiApiserverinternalV1alpha1StorageVersion' },
  "lifecycle.k8s.io/v1alpha1": { Eviction: 'ApiLifecycleV1alpha1Eviction', EvictionRequest: 'ApiLifecycleV1alpha1EvictionRequest' },
  "networking.k8s.io/v1alpha1": { ClusterCIDR: 'ApiNetworkingV1alpha1ClusterCIDR', IPAddress: 'ApiNetworkingV1alpha1IPAddress', ServiceCIDR: 'ApiNetworkingV1alpha1ServiceCIDR' },
  "networking.k8s.io/v1beta1": { IPAddress: 'ApiNetworkingV1beta1IPAddress', ServiceCIDR: 'ApiNetworkingV1beta1ServiceCIDR' },
  "resource.k8s.io/v1": { DeviceTaintRule: 'ApiResourceV1DeviceTaintRule' },
  "resource.k8s.io/v1alpha2": { PodSchedulingContext: 'ApiResourceV1alpha2PodSchedulingContext', ResourceClaim: 'ApiResourceV1alpha2ResourceClaim', ResourceClaimParameters: 'ApiResourceV1alpha2ResourceClaimParameters', ResourceClaimTemplate: 'ApiResourceV1alpha2ResourceClaimTemplate', ResourceClass: 'ApiResourceV1alpha2ResourceClass', ResourceClassParameters: 'ApiResourceV1alpha2ResourceClassParameters', ResourceSlice: 'ApiResourceV1alpha2ResourceSlice' },
  "resource.k8s.io/v1alpha3": { DeviceClass: 'ApiResourceV1alpha3DeviceClass', DeviceTaintRule: 'ApiResourceV1alpha3DeviceTaintRule', PodSchedulingContext: 'ApiResourceV1alpha3PodSchedulingContext', ResourceClaim: 'ApiResourceV1alpha3ResourceClaim', ResourceClaimTemplate: 'ApiResourceV1alpha3ResourceClaimTemplate', ResourcePoolStatusRequest: 'ApiResourceV1alpha3ResourcePoolStatusRequest', ResourceSlice: 'ApiResourceV1alpha3ResourceSlice' },
  "resource.k8s.io/v1beta1": { DeviceClass: 'ApiResourceV1beta1DeviceClass', ResourceClaim: 'ApiResourceV1beta1ResourceClaim', ResourceClaimTemplate: 'ApiResourceV1beta1ResourceClaimTemplate', ResourceSlice: 'ApiResourceV1beta1ResourceSlice' },
  "resource.k8s.io/v1beta2": { DeviceClass: 'ApiResourceV1beta2DeviceClass', DeviceTaintRule: 'ApiResourceV1beta2DeviceTaintRule', ResourceClaim: 'ApiResourceV1beta2ResourceClaim', ResourceClaimTemplate: 'ApiResourceV1beta2ResourceClaimTemplate', ResourceSlice: 'ApiResourceV1beta2ResourceSlice' },
  "scheduling.k8s.io/v1alpha1": { Workload: 'ApiSchedulingV1alpha1Workload' },
  "scheduling.k8s.io/v1alpha2": { PodGroup: 'ApiSchedulingV1alpha2PodGroup', Workload: 'ApiSchedulingV1alpha2Workload' },
  "scheduling.k8s.io/v1alpha3": { CompositePodGroup: 'ApiSchedulingV1alpha3CompositePodGroup', PodGroup: 'ApiSchedulingV1alpha3PodGroup', Workload: 'ApiSchedulingV1alpha3Workload' },
  "scheduling.k8s.io/v1beta1": { PodGroup: 'ApiSchedulingV1beta1PodGroup', Workload: 'ApiSchedulingV1beta1Workload' },
  "storage.k8s.io/v1alpha1": { VolumeAttributesClass: 'ApiStorageV1alpha1VolumeAttributesClass' },
  "storage.k8s.io/v1beta1": { VolumeAttributesClass: 'ApiStorageV1beta1VolumeAttributesClass' },
  "storagemigration.k8s.io/v1": { StorageVersionMigration: 'ApiStoragemigrationV1StorageVersionMigration' },
  "storagemigration.k8s.io/v1alpha1": { StorageVersionMigration: 'ApiStoragemigrationV1alpha1StorageVersionMigration' },
  "storagemigration.k8s.io/v1beta1": { StorageVersionMigration: 'ApiStoragemigrationV1beta1StorageVersionMigration' },
  "v1": { Status: 'ApimachineryPkgApisMetaV1Status' },
};
