// Written by scripts/generate-schema.ts; do not edit.

/** Fields of each type with fields; a type that is named but not here is free-form. */
export const types: Readonly<Record<string, string>> = {
  "ApiAdmissionregistrationV1ApplyConfiguration": `expression string`,
  "ApiAdmissionregistrationV1AuditAnnotation": `key! string
valueExpression! string`,
  "ApiAdmissionregistrationV1ExpressionWarning": `fieldRef! string
warning! string`,
  "ApiAdmissionregistrationV1JSONPatch": `expression string`,
  "ApiAdmissionregistrationV1MatchCondition": `expression! string
name! string`,
  "ApiAdmissionregistrationV1MatchResources": `excludeResourceRules []ApiAdmissionregistrationV1NamedRuleWithOperations
matchPolicy "Equivalent"|"Exact"
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
objectSelector ApimachineryPkgApisMetaV1LabelSelector
resourceRules []ApiAdmissionregistrationV1NamedRuleWithOperations`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicy": `apiVersion! "admissionregistration.k8s.io/v1"
kind! "MutatingAdmissionPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAdmissionregistrationV1MutatingAdmissionPolicySpec`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicyBinding": `apiVersion! "admissionregistration.k8s.io/v1"
kind! "MutatingAdmissionPolicyBinding"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAdmissionregistrationV1MutatingAdmissionPolicyBindingSpec`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicyBindingList": `apiVersion! "admissionregistration.k8s.io/v1"
items! []ApiAdmissionregistrationV1MutatingAdmissionPolicyBinding
kind! "MutatingAdmissionPolicyBindingList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicyBindingSpec": `matchResources ApiAdmissionregistrationV1MatchResources
paramRef ApiAdmissionregistrationV1ParamRef
policyName string`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicyList": `apiVersion! "admissionregistration.k8s.io/v1"
items! []ApiAdmissionregistrationV1MutatingAdmissionPolicy
kind! "MutatingAdmissionPolicyList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicySpec": `failurePolicy "Fail"|"Ignore"
matchConditions []ApiAdmissionregistrationV1MatchCondition
matchConstraints ApiAdmissionregistrationV1MatchResources
mutations []ApiAdmissionregistrationV1Mutation
paramKind ApiAdmissionregistrationV1ParamKind
reinvocationPolicy "IfNeeded"|"Never"
variables []ApiAdmissionregistrationV1Variable`,
  "ApiAdmissionregistrationV1MutatingWebhook": `admissionReviewVersions! []string
clientConfig! ApiAdmissionregistrationV1WebhookClientConfig
failurePolicy "Fail"|"Ignore"
matchConditions []ApiAdmissionregistrationV1MatchCondition
matchPolicy "Equivalent"|"Exact"
name! string
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
objectSelector ApimachineryPkgApisMetaV1LabelSelector
reinvocationPolicy "IfNeeded"|"Never"
rules []ApiAdmissionregistrationV1RuleWithOperations
sideEffects! "None"|"NoneOnDryRun"|"Some"|"Unknown"
timeoutSeconds number`,
  "ApiAdmissionregistrationV1MutatingWebhookConfiguration": `apiVersion! "admissionregistration.k8s.io/v1"
kind! "MutatingWebhookConfiguration"
metadata ApimachineryPkgApisMetaV1ObjectMeta
webhooks []ApiAdmissionregistrationV1MutatingWebhook`,
  "ApiAdmissionregistrationV1MutatingWebhookConfigurationList": `apiVersion! "admissionregistration.k8s.io/v1"
items! []ApiAdmissionregistrationV1MutatingWebhookConfiguration
kind! "MutatingWebhookConfigurationList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAdmissionregistrationV1Mutation": `applyConfiguration ApiAdmissionregistrationV1ApplyConfiguration
jsonPatch ApiAdmissionregistrationV1JSONPatch
patchType! "ApplyConfiguration"|"JSONPatch"`,
  "ApiAdmissionregistrationV1NamedRuleWithOperations": `apiGroups []string
apiVersions []string
operations []"*"|"CONNECT"|"CREATE"|"DELETE"|"UPDATE"
resourceNames []string
resources []string
scope "*"|"Cluster"|"Namespaced"`,
  "ApiAdmissionregistrationV1ParamKind": `apiVersion string
kind string`,
  "ApiAdmissionregistrationV1ParamRef": `name string
namespace string
parameterNotFoundAction string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiAdmissionregistrationV1RuleWithOperations": `apiGroups []string
apiVersions []string
operations []"*"|"CONNECT"|"CREATE"|"DELETE"|"UPDATE"
resources []string
scope "*"|"Cluster"|"Namespaced"`,
  "ApiAdmissionregistrationV1ServiceReference": `name! string
namespace! string
path string
port number`,
  "ApiAdmissionregistrationV1TypeChecking": `expressionWarnings []ApiAdmissionregistrationV1ExpressionWarning`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicy": `apiVersion! "admissionregistration.k8s.io/v1"
kind! "ValidatingAdmissionPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAdmissionregistrationV1ValidatingAdmissionPolicySpec
status ApiAdmissionregistrationV1ValidatingAdmissionPolicyStatus`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyBinding": `apiVersion! "admissionregistration.k8s.io/v1"
kind! "ValidatingAdmissionPolicyBinding"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAdmissionregistrationV1ValidatingAdmissionPolicyBindingSpec`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyBindingList": `apiVersion! "admissionregistration.k8s.io/v1"
items! []ApiAdmissionregistrationV1ValidatingAdmissionPolicyBinding
kind! "ValidatingAdmissionPolicyBindingList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyBindingSpec": `matchResources ApiAdmissionregistrationV1MatchResources
paramRef ApiAdmissionregistrationV1ParamRef
policyName! string
validationActions! []"Audit"|"Deny"|"Warn"`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyList": `apiVersion! "admissionregistration.k8s.io/v1"
items! []ApiAdmissionregistrationV1ValidatingAdmissionPolicy
kind! "ValidatingAdmissionPolicyList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicySpec": `auditAnnotations []ApiAdmissionregistrationV1AuditAnnotation
failurePolicy "Fail"|"Ignore"
matchConditions []ApiAdmissionregistrationV1MatchCondition
matchConstraints ApiAdmissionregistrationV1MatchResources
paramKind ApiAdmissionregistrationV1ParamKind
validations []ApiAdmissionregistrationV1Validation
variables []ApiAdmissionregistrationV1Variable`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyStatus": `conditions []ApimachineryPkgApisMetaV1Condition
observedGeneration number
typeChecking ApiAdmissionregistrationV1TypeChecking`,
  "ApiAdmissionregistrationV1ValidatingWebhook": `admissionReviewVersions! []string
clientConfig! ApiAdmissionregistrationV1WebhookClientConfig
failurePolicy "Fail"|"Ignore"
matchConditions []ApiAdmissionregistrationV1MatchCondition
matchPolicy "Equivalent"|"Exact"
name! string
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
objectSelector ApimachineryPkgApisMetaV1LabelSelector
rules []ApiAdmissionregistrationV1RuleWithOperations
sideEffects! "None"|"NoneOnDryRun"|"Some"|"Unknown"
timeoutSeconds number`,
  "ApiAdmissionregistrationV1ValidatingWebhookConfiguration": `apiVersion! "admissionregistration.k8s.io/v1"
kind! "ValidatingWebhookConfiguration"
metadata ApimachineryPkgApisMetaV1ObjectMeta
webhooks []ApiAdmissionregistrationV1ValidatingWebhook`,
  "ApiAdmissionregistrationV1ValidatingWebhookConfigurationList": `apiVersion! "admissionregistration.k8s.io/v1"
items! []ApiAdmissionregistrationV1ValidatingWebhookConfiguration
kind! "ValidatingWebhookConfigurationList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAdmissionregistrationV1Validation": `expression! string
message string
messageExpression string
reason string`,
  "ApiAdmissionregistrationV1Variable": `expression! string
name! string`,
  "ApiAdmissionregistrationV1WebhookClientConfig": `caBundle string
service ApiAdmissionregistrationV1ServiceReference
url string`,
  "ApiAdmissionregistrationV1beta1MutatingWebhook": `admissionReviewVersions []string
clientConfig! ApiAdmissionregistrationV1beta1WebhookClientConfig
failurePolicy string
matchPolicy string
name! string
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
objectSelector ApimachineryPkgApisMetaV1LabelSelector
reinvocationPolicy string
rules []ApiAdmissionregistrationV1beta1RuleWithOperations
sideEffects string
timeoutSeconds number`,
  "ApiAdmissionregistrationV1beta1MutatingWebhookConfiguration": `apiVersion! "admissionregistration.k8s.io/v1beta1"
kind! "MutatingWebhookConfiguration"
metadata ApimachineryPkgApisMetaV1ObjectMeta
webhooks []ApiAdmissionregistrationV1beta1MutatingWebhook`,
  "ApiAdmissionregistrationV1beta1MutatingWebhookConfigurationList": `apiVersion! "admissionregistration.k8s.io/v1beta1"
items! []ApiAdmissionregistrationV1beta1MutatingWebhookConfiguration
kind! "MutatingWebhookConfigurationList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAdmissionregistrationV1beta1RuleWithOperations": `apiGroups []string
apiVersions []string
operations []string
resources []string
scope string`,
  "ApiAdmissionregistrationV1beta1ServiceReference": `name! string
namespace! string
path string
port number`,
  "ApiAdmissionregistrationV1beta1ValidatingWebhook": `admissionReviewVersions []string
clientConfig! ApiAdmissionregistrationV1beta1WebhookClientConfig
failurePolicy string
matchPolicy string
name! string
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
objectSelector ApimachineryPkgApisMetaV1LabelSelector
rules []ApiAdmissionregistrationV1beta1RuleWithOperations
sideEffects string
timeoutSeconds number`,
  "ApiAdmissionregistrationV1beta1ValidatingWebhookConfiguration": `apiVersion! "admissionregistration.k8s.io/v1beta1"
kind! "ValidatingWebhookConfiguration"
metadata ApimachineryPkgApisMetaV1ObjectMeta
webhooks []ApiAdmissionregistrationV1beta1ValidatingWebhook`,
  "ApiAdmissionregistrationV1beta1ValidatingWebhookConfigurationList": `apiVersion! "admissionregistration.k8s.io/v1beta1"
items! []ApiAdmissionregistrationV1beta1ValidatingWebhookConfiguration
kind! "ValidatingWebhookConfigurationList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAdmissionregistrationV1beta1WebhookClientConfig": `caBundle string
service ApiAdmissionregistrationV1beta1ServiceReference
url string`,
  "ApiAppsV1ControllerRevision": `apiVersion! "apps/v1"
data ApimachineryPkgRuntimeRawExtension
kind! "ControllerRevision"
metadata ApimachineryPkgApisMetaV1ObjectMeta
revision! number`,
  "ApiAppsV1ControllerRevisionList": `apiVersion! "apps/v1"
items! []ApiAppsV1ControllerRevision
kind! "ControllerRevisionList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1DaemonSet": `apiVersion! "apps/v1"
kind! "DaemonSet"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1DaemonSetSpec
status ApiAppsV1DaemonSetStatus`,
  "ApiAppsV1DaemonSetCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiAppsV1DaemonSetList": `apiVersion! "apps/v1"
items! []ApiAppsV1DaemonSet
kind! "DaemonSetList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1DaemonSetSpec": `minReadySeconds number
revisionHistoryLimit number
selector! ApimachineryPkgApisMetaV1LabelSelector
template! ApiCoreV1PodTemplateSpec
updateStrategy ApiAppsV1DaemonSetUpdateStrategy`,
  "ApiAppsV1DaemonSetStatus": `collisionCount number
conditions []ApiAppsV1DaemonSetCondition
currentNumberScheduled! number
desiredNumberScheduled! number
numberAvailable number
numberMisscheduled! number
numberReady! number
numberUnavailable number
observedGeneration number
updatedNumberScheduled number`,
  "ApiAppsV1DaemonSetUpdateStrategy": `rollingUpdate ApiAppsV1RollingUpdateDaemonSet
type "OnDelete"|"RollingUpdate"`,
  "ApiAppsV1Deployment": `apiVersion! "apps/v1"
kind! "Deployment"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1DeploymentSpec
status ApiAppsV1DeploymentStatus`,
  "ApiAppsV1DeploymentCondition": `lastTransitionTime time
lastUpdateTime time
message string
reason string
status! string
type! string`,
  "ApiAppsV1DeploymentList": `apiVersion! "apps/v1"
items! []ApiAppsV1Deployment
kind! "DeploymentList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1DeploymentSpec": `minReadySeconds number
paused boolean
progressDeadlineSeconds number
replicas number
revisionHistoryLimit number
selector! ApimachineryPkgApisMetaV1LabelSelector
strategy ApiAppsV1DeploymentStrategy
template! ApiCoreV1PodTemplateSpec`,
  "ApiAppsV1DeploymentStatus": `availableReplicas number
collisionCount number
conditions []ApiAppsV1DeploymentCondition
observedGeneration number
readyReplicas number
replicas number
terminatingReplicas number
unavailableReplicas number
updatedReplicas number`,
  "ApiAppsV1DeploymentStrategy": `rollingUpdate ApiAppsV1RollingUpdateDeployment
type "Recreate"|"RollingUpdate"`,
  "ApiAppsV1ReplicaSet": `apiVersion! "apps/v1"
kind! "ReplicaSet"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1ReplicaSetSpec
status ApiAppsV1ReplicaSetStatus`,
  "ApiAppsV1ReplicaSetCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiAppsV1ReplicaSetList": `apiVersion! "apps/v1"
items! []ApiAppsV1ReplicaSet
kind! "ReplicaSetList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1ReplicaSetSpec": `minReadySeconds number
replicas number
selector! ApimachineryPkgApisMetaV1LabelSelector
template ApiCoreV1PodTemplateSpec`,
  "ApiAppsV1ReplicaSetStatus": `availableReplicas number
conditions []ApiAppsV1ReplicaSetCondition
fullyLabeledReplicas number
observedGeneration number
readyReplicas number
replicas! number
terminatingReplicas number`,
  "ApiAppsV1RollingUpdateDaemonSet": `maxSurge intOrString
maxUnavailable intOrString`,
  "ApiAppsV1RollingUpdateDeployment": `maxSurge intOrString
maxUnavailable intOrString`,
  "ApiAppsV1RollingUpdateStatefulSetStrategy": `maxUnavailable intOrString
partition number`,
  "ApiAppsV1StatefulSet": `apiVersion! "apps/v1"
kind! "StatefulSet"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1StatefulSetSpec
status ApiAppsV1StatefulSetStatus`,
  "ApiAppsV1StatefulSetCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiAppsV1StatefulSetList": `apiVersion! "apps/v1"
items! []ApiAppsV1StatefulSet
kind! "StatefulSetList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1StatefulSetOrdinals": `start number`,
  "ApiAppsV1StatefulSetPersistentVolumeClaimRetentionPolicy": `whenDeleted string
whenScaled string`,
  "ApiAppsV1StatefulSetSpec": `minReadySeconds number
ordinals ApiAppsV1StatefulSetOrdinals
persistentVolumeClaimRetentionPolicy ApiAppsV1StatefulSetPersistentVolumeClaimRetentionPolicy
podManagementPolicy "OrderedReady"|"Parallel"
replicas number
revisionHistoryLimit number
selector! ApimachineryPkgApisMetaV1LabelSelector
serviceName string
template! ApiCoreV1PodTemplateSpec
updateStrategy ApiAppsV1StatefulSetUpdateStrategy
volumeClaimTemplates []ApiAppsV1StatefulSetSpecVolumeClaimTemplates`,
  "ApiAppsV1StatefulSetSpecVolumeClaimTemplates": `apiVersion string
kind string
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoreV1PersistentVolumeClaimSpec
status ApiCoreV1PersistentVolumeClaimStatus`,
  "ApiAppsV1StatefulSetStatus": `availableReplicas number
collisionCount number
conditions []ApiAppsV1StatefulSetCondition
currentReplicas number
currentRevision string
observedGeneration number
readyReplicas number
replicas! number
updateRevision string
updatedReplicas number`,
  "ApiAppsV1StatefulSetUpdateStrategy": `rollingUpdate ApiAppsV1RollingUpdateStatefulSetStrategy
type "OnDelete"|"RollingUpdate"`,
  "ApiAppsV1beta1ControllerRevision": `apiVersion! "apps/v1beta1"
data ApimachineryPkgRuntimeRawExtension
kind! "ControllerRevision"
metadata ApimachineryPkgApisMetaV1ObjectMeta
revision! number`,
  "ApiAppsV1beta1ControllerRevisionList": `apiVersion! "apps/v1beta1"
items! []ApiAppsV1beta1ControllerRevision
kind! "ControllerRevisionList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1beta1Deployment": `apiVersion! "apps/v1beta1"
kind! "Deployment"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1beta1DeploymentSpec
status ApiAppsV1beta1DeploymentStatus`,
  "ApiAppsV1beta1DeploymentCondition": `lastTransitionTime time
lastUpdateTime time
message string
reason string
status! string
type! string`,
  "ApiAppsV1beta1DeploymentList": `apiVersion! "apps/v1beta1"
items! []ApiAppsV1beta1Deployment
kind! "DeploymentList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1beta1DeploymentRollback": `apiVersion! "apps/v1beta1"
kind! "DeploymentRollback"
name! string
rollbackTo! ApiAppsV1beta1RollbackConfig
updatedAnnotations {}string`,
  "ApiAppsV1beta1DeploymentSpec": `minReadySeconds number
paused boolean
progressDeadlineSeconds number
replicas number
revisionHistoryLimit number
rollbackTo ApiAppsV1beta1RollbackConfig
selector ApimachineryPkgApisMetaV1LabelSelector
strategy ApiAppsV1beta1DeploymentStrategy
template! ApiCoreV1PodTemplateSpec`,
  "ApiAppsV1beta1DeploymentStatus": `availableReplicas number
collisionCount number
conditions []ApiAppsV1beta1DeploymentCondition
observedGeneration number
readyReplicas number
replicas number
unavailableReplicas number
updatedReplicas number`,
  "ApiAppsV1beta1DeploymentStrategy": `rollingUpdate ApiAppsV1beta1RollingUpdateDeployment
type string`,
  "ApiAppsV1beta1RollbackConfig": `revision number`,
  "ApiAppsV1beta1RollingUpdateDeployment": `maxSurge intOrString
maxUnavailable intOrString`,
  "ApiAppsV1beta1RollingUpdateStatefulSetStrategy": `partition number`,
  "ApiAppsV1beta1Scale": `apiVersion! "apps/v1beta1"
kind! "Scale"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1beta1ScaleSpec
status ApiAppsV1beta1ScaleStatus`,
  "ApiAppsV1beta1ScaleSpec": `replicas number`,
  "ApiAppsV1beta1ScaleStatus": `replicas! number
selector {}string
targetSelector string`,
  "ApiAppsV1beta1StatefulSet": `apiVersion! "apps/v1beta1"
kind! "StatefulSet"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1beta1StatefulSetSpec
status ApiAppsV1beta1StatefulSetStatus`,
  "ApiAppsV1beta1StatefulSetCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiAppsV1beta1StatefulSetList": `apiVersion! "apps/v1beta1"
items! []ApiAppsV1beta1StatefulSet
kind! "StatefulSetList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1beta1StatefulSetSpec": `podManagementPolicy string
replicas number
revisionHistoryLimit number
selector ApimachineryPkgApisMetaV1LabelSelector
serviceName! string
template! ApiCoreV1PodTemplateSpec
updateStrategy ApiAppsV1beta1StatefulSetUpdateStrategy
volumeClaimTemplates []ApiCoreV1PersistentVolumeClaim`,
  "ApiAppsV1beta1StatefulSetStatus": `collisionCount number
conditions []ApiAppsV1beta1StatefulSetCondition
currentReplicas number
currentRevision string
observedGeneration number
readyReplicas number
replicas! number
updateRevision string
updatedReplicas number`,
  "ApiAppsV1beta1StatefulSetUpdateStrategy": `rollingUpdate ApiAppsV1beta1RollingUpdateStatefulSetStrategy
type string`,
  "ApiAppsV1beta2ControllerRevision": `apiVersion! "apps/v1beta2"
data ApimachineryPkgRuntimeRawExtension
kind! "ControllerRevision"
metadata ApimachineryPkgApisMetaV1ObjectMeta
revision! number`,
  "ApiAppsV1beta2ControllerRevisionList": `apiVersion! "apps/v1beta2"
items! []ApiAppsV1beta2ControllerRevision
kind! "ControllerRevisionList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1beta2DaemonSet": `apiVersion! "apps/v1beta2"
kind! "DaemonSet"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1beta2DaemonSetSpec
status ApiAppsV1beta2DaemonSetStatus`,
  "ApiAppsV1beta2DaemonSetCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiAppsV1beta2DaemonSetList": `apiVersion! "apps/v1beta2"
items! []ApiAppsV1beta2DaemonSet
kind! "DaemonSetList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1beta2DaemonSetSpec": `minReadySeconds number
revisionHistoryLimit number
selector! ApimachineryPkgApisMetaV1LabelSelector
template! ApiCoreV1PodTemplateSpec
updateStrategy ApiAppsV1beta2DaemonSetUpdateStrategy`,
  "ApiAppsV1beta2DaemonSetStatus": `collisionCount number
conditions []ApiAppsV1beta2DaemonSetCondition
currentNumberScheduled! number
desiredNumberScheduled! number
numberAvailable number
numberMisscheduled! number
numberReady! number
numberUnavailable number
observedGeneration number
updatedNumberScheduled number`,
  "ApiAppsV1beta2DaemonSetUpdateStrategy": `rollingUpdate ApiAppsV1beta2RollingUpdateDaemonSet
type string`,
  "ApiAppsV1beta2Deployment": `apiVersion! "apps/v1beta2"
kind! "Deployment"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1beta2DeploymentSpec
status ApiAppsV1beta2DeploymentStatus`,
  "ApiAppsV1beta2DeploymentCondition": `lastTransitionTime time
lastUpdateTime time
message string
reason string
status! string
type! string`,
  "ApiAppsV1beta2DeploymentList": `apiVersion! "apps/v1beta2"
items! []ApiAppsV1beta2Deployment
kind! "DeploymentList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1beta2DeploymentSpec": `minReadySeconds number
paused boolean
progressDeadlineSeconds number
replicas number
revisionHistoryLimit number
selector! ApimachineryPkgApisMetaV1LabelSelector
strategy ApiAppsV1beta2DeploymentStrategy
template! ApiCoreV1PodTemplateSpec`,
  "ApiAppsV1beta2DeploymentStatus": `availableReplicas number
collisionCount number
conditions []ApiAppsV1beta2DeploymentCondition
observedGeneration number
readyReplicas number
replicas number
unavailableReplicas number
updatedReplicas number`,
  "ApiAppsV1beta2DeploymentStrategy": `rollingUpdate ApiAppsV1beta2RollingUpdateDeployment
type string`,
  "ApiAppsV1beta2ReplicaSet": `apiVersion! "apps/v1beta2"
kind! "ReplicaSet"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1beta2ReplicaSetSpec
status ApiAppsV1beta2ReplicaSetStatus`,
  "ApiAppsV1beta2ReplicaSetCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiAppsV1beta2ReplicaSetList": `apiVersion! "apps/v1beta2"
items! []ApiAppsV1beta2ReplicaSet
kind! "ReplicaSetList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1beta2ReplicaSetSpec": `minReadySeconds number
replicas number
selector! ApimachineryPkgApisMetaV1LabelSelector
template ApiCoreV1PodTemplateSpec`,
  "ApiAppsV1beta2ReplicaSetStatus": `availableReplicas number
conditions []ApiAppsV1beta2ReplicaSetCondition
fullyLabeledReplicas number
observedGeneration number
readyReplicas number
replicas! number`,
  "ApiAppsV1beta2RollingUpdateDaemonSet": `maxUnavailable intOrString`,
  "ApiAppsV1beta2RollingUpdateDeployment": `maxSurge intOrString
maxUnavailable intOrString`,
  "ApiAppsV1beta2RollingUpdateStatefulSetStrategy": `partition number`,
  "ApiAppsV1beta2Scale": `apiVersion! "apps/v1beta2"
kind! "Scale"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1beta2ScaleSpec
status ApiAppsV1beta2ScaleStatus`,
  "ApiAppsV1beta2ScaleSpec": `replicas number`,
  "ApiAppsV1beta2ScaleStatus": `replicas! number
selector {}string
targetSelector string`,
  "ApiAppsV1beta2StatefulSet": `apiVersion! "apps/v1beta2"
kind! "StatefulSet"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAppsV1beta2StatefulSetSpec
status ApiAppsV1beta2StatefulSetStatus`,
  "ApiAppsV1beta2StatefulSetCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiAppsV1beta2StatefulSetList": `apiVersion! "apps/v1beta2"
items! []ApiAppsV1beta2StatefulSet
kind! "StatefulSetList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAppsV1beta2StatefulSetSpec": `podManagementPolicy string
replicas number
revisionHistoryLimit number
selector! ApimachineryPkgApisMetaV1LabelSelector
serviceName! string
template! ApiCoreV1PodTemplateSpec
updateStrategy ApiAppsV1beta2StatefulSetUpdateStrategy
volumeClaimTemplates []ApiCoreV1PersistentVolumeClaim`,
  "ApiAppsV1beta2StatefulSetStatus": `collisionCount number
conditions []ApiAppsV1beta2StatefulSetCondition
currentReplicas number
currentRevision string
observedGeneration number
readyReplicas number
replicas! number
updateRevision string
updatedReplicas number`,
  "ApiAppsV1beta2StatefulSetUpdateStrategy": `rollingUpdate ApiAppsV1beta2RollingUpdateStatefulSetStrategy
type string`,
  "ApiAuthenticationV1BoundObjectReference": `apiVersion string
kind string
name string
uid string`,
  "ApiAuthenticationV1SelfSubjectReview": `apiVersion! "authentication.k8s.io/v1"
kind! "SelfSubjectReview"
metadata ApimachineryPkgApisMetaV1ObjectMeta
status ApiAuthenticationV1SelfSubjectReviewStatus`,
  "ApiAuthenticationV1SelfSubjectReviewStatus": `userInfo ApiAuthenticationV1UserInfo`,
  "ApiAuthenticationV1TokenRequest": `apiVersion! "authentication.k8s.io/v1"
kind! "TokenRequest"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAuthenticationV1TokenRequestSpec
status ApiAuthenticationV1TokenRequestStatus`,
  "ApiAuthenticationV1TokenRequestSpec": `audiences []string
boundObjectRef ApiAuthenticationV1BoundObjectReference
expirationSeconds number`,
  "ApiAuthenticationV1TokenRequestStatus": `expirationTimestamp time
token string`,
  "ApiAuthenticationV1TokenReview": `apiVersion! "authentication.k8s.io/v1"
kind! "TokenReview"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAuthenticationV1TokenReviewSpec
status ApiAuthenticationV1TokenReviewStatus`,
  "ApiAuthenticationV1TokenReviewSpec": `audiences []string
token! string`,
  "ApiAuthenticationV1TokenReviewStatus": `audiences []string
authenticated boolean
error string
user ApiAuthenticationV1UserInfo`,
  "ApiAuthenticationV1UserInfo": `extra {}[]string
groups []string
uid string
username string`,
  "ApiAuthenticationV1beta1TokenReview": `apiVersion! "authentication.k8s.io/v1beta1"
kind! "TokenReview"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAuthenticationV1beta1TokenReviewSpec
status ApiAuthenticationV1beta1TokenReviewStatus`,
  "ApiAuthenticationV1beta1TokenReviewSpec": `audiences []string
token string`,
  "ApiAuthenticationV1beta1TokenReviewStatus": `audiences []string
authenticated boolean
error string
user ApiAuthenticationV1beta1UserInfo`,
  "ApiAuthenticationV1beta1UserInfo": `extra {}[]string
groups []string
uid string
username string`,
  "ApiAuthorizationV1FieldSelectorAttributes": `rawSelector string
requirements []ApimachineryPkgApisMetaV1FieldSelectorRequirement`,
  "ApiAuthorizationV1LabelSelectorAttributes": `rawSelector string
requirements []ApimachineryPkgApisMetaV1LabelSelectorRequirement`,
  "ApiAuthorizationV1LocalSubjectAccessReview": `apiVersion! "authorization.k8s.io/v1"
kind! "LocalSubjectAccessReview"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAuthorizationV1SubjectAccessReviewSpec
status ApiAuthorizationV1SubjectAccessReviewStatus`,
  "ApiAuthorizationV1NonResourceAttributes": `path string
verb string`,
  "ApiAuthorizationV1NonResourceRule": `nonResourceURLs []string
verbs! []string`,
  "ApiAuthorizationV1ResourceAttributes": `fieldSelector ApiAuthorizationV1FieldSelectorAttributes
group string
labelSelector ApiAuthorizationV1LabelSelectorAttributes
name string
namespace string
resource string
subresource string
verb string
version string`,
  "ApiAuthorizationV1ResourceRule": `apiGroups []string
resourceNames []string
resources []string
verbs! []string`,
  "ApiAuthorizationV1SelfSubjectAccessReview": `apiVersion! "authorization.k8s.io/v1"
kind! "SelfSubjectAccessReview"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAuthorizationV1SelfSubjectAccessReviewSpec
status ApiAuthorizationV1SubjectAccessReviewStatus`,
  "ApiAuthorizationV1SelfSubjectAccessReviewSpec": `nonResourceAttributes ApiAuthorizationV1NonResourceAttributes
resourceAttributes ApiAuthorizationV1ResourceAttributes`,
  "ApiAuthorizationV1SelfSubjectRulesReview": `apiVersion! "authorization.k8s.io/v1"
kind! "SelfSubjectRulesReview"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAuthorizationV1SelfSubjectRulesReviewSpec
status ApiAuthorizationV1SubjectRulesReviewStatus`,
  "ApiAuthorizationV1SelfSubjectRulesReviewSpec": `namespace string`,
  "ApiAuthorizationV1SubjectAccessReview": `apiVersion! "authorization.k8s.io/v1"
kind! "SubjectAccessReview"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAuthorizationV1SubjectAccessReviewSpec
status ApiAuthorizationV1SubjectAccessReviewStatus`,
  "ApiAuthorizationV1SubjectAccessReviewSpec": `extra {}[]string
groups []string
nonResourceAttributes ApiAuthorizationV1NonResourceAttributes
resourceAttributes ApiAuthorizationV1ResourceAttributes
uid string
user string`,
  "ApiAuthorizationV1SubjectAccessReviewStatus": `allowed! boolean
denied boolean
evaluationError string
reason string`,
  "ApiAuthorizationV1SubjectRulesReviewStatus": `evaluationError string
incomplete! boolean
nonResourceRules! []ApiAuthorizationV1NonResourceRule
resourceRules! []ApiAuthorizationV1ResourceRule`,
  "ApiAuthorizationV1beta1LocalSubjectAccessReview": `apiVersion! "authorization.k8s.io/v1beta1"
kind! "LocalSubjectAccessReview"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAuthorizationV1beta1SubjectAccessReviewSpec
status ApiAuthorizationV1beta1SubjectAccessReviewStatus`,
  "ApiAuthorizationV1beta1NonResourceAttributes": `path string
verb string`,
  "ApiAuthorizationV1beta1NonResourceRule": `nonResourceURLs []string
verbs! []string`,
  "ApiAuthorizationV1beta1ResourceAttributes": `group string
name string
namespace string
resource string
subresource string
verb string
version string`,
  "ApiAuthorizationV1beta1ResourceRule": `apiGroups []string
resourceNames []string
resources []string
verbs! []string`,
  "ApiAuthorizationV1beta1SelfSubjectAccessReview": `apiVersion! "authorization.k8s.io/v1beta1"
kind! "SelfSubjectAccessReview"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAuthorizationV1beta1SelfSubjectAccessReviewSpec
status ApiAuthorizationV1beta1SubjectAccessReviewStatus`,
  "ApiAuthorizationV1beta1SelfSubjectAccessReviewSpec": `nonResourceAttributes ApiAuthorizationV1beta1NonResourceAttributes
resourceAttributes ApiAuthorizationV1beta1ResourceAttributes`,
  "ApiAuthorizationV1beta1SelfSubjectRulesReview": `apiVersion! "authorization.k8s.io/v1beta1"
kind! "SelfSubjectRulesReview"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAuthorizationV1beta1SelfSubjectRulesReviewSpec
status ApiAuthorizationV1beta1SubjectRulesReviewStatus`,
  "ApiAuthorizationV1beta1SelfSubjectRulesReviewSpec": `namespace string`,
  "ApiAuthorizationV1beta1SubjectAccessReview": `apiVersion! "authorization.k8s.io/v1beta1"
kind! "SubjectAccessReview"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAuthorizationV1beta1SubjectAccessReviewSpec
status ApiAuthorizationV1beta1SubjectAccessReviewStatus`,
  "ApiAuthorizationV1beta1SubjectAccessReviewSpec": `extra {}[]string
group []string
nonResourceAttributes ApiAuthorizationV1beta1NonResourceAttributes
resourceAttributes ApiAuthorizationV1beta1ResourceAttributes
uid string
user string`,
  "ApiAuthorizationV1beta1SubjectAccessReviewStatus": `allowed! boolean
denied boolean
evaluationError string
reason string`,
  "ApiAuthorizationV1beta1SubjectRulesReviewStatus": `evaluationError string
incomplete! boolean
nonResourceRules! []ApiAuthorizationV1beta1NonResourceRule
resourceRules! []ApiAuthorizationV1beta1ResourceRule`,
  "ApiAutoscalingV1CrossVersionObjectReference": `apiVersion string
kind! string
name! string`,
  "ApiAutoscalingV1HorizontalPodAutoscaler": `apiVersion! "autoscaling/v1"
kind! "HorizontalPodAutoscaler"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAutoscalingV1HorizontalPodAutoscalerSpec
status ApiAutoscalingV1HorizontalPodAutoscalerStatus`,
  "ApiAutoscalingV1HorizontalPodAutoscalerList": `apiVersion! "autoscaling/v1"
items! []ApiAutoscalingV1HorizontalPodAutoscaler
kind! "HorizontalPodAutoscalerList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAutoscalingV1HorizontalPodAutoscalerSpec": `maxReplicas! number
minReplicas number
scaleTargetRef! ApiAutoscalingV1CrossVersionObjectReference
targetCPUUtilizationPercentage number`,
  "ApiAutoscalingV1HorizontalPodAutoscalerStatus": `currentCPUUtilizationPercentage number
currentReplicas! number
desiredReplicas! number
lastScaleTime time
observedGeneration number`,
  "ApiAutoscalingV1Scale": `apiVersion! "autoscaling/v1"
kind! "Scale"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAutoscalingV1ScaleSpec
status ApiAutoscalingV1ScaleStatus`,
  "ApiAutoscalingV1ScaleSpec": `replicas number`,
  "ApiAutoscalingV1ScaleStatus": `replicas! number
selector string`,
  "ApiAutoscalingV2ContainerResourceMetricSource": `container! string
name! string
target! ApiAutoscalingV2MetricTarget`,
  "ApiAutoscalingV2ContainerResourceMetricStatus": `container! string
current! ApiAutoscalingV2MetricValueStatus
name! string`,
  "ApiAutoscalingV2CrossVersionObjectReference": `apiVersion string
kind! string
name! string`,
  "ApiAutoscalingV2ExternalMetricSource": `metric! ApiAutoscalingV2MetricIdentifier
target! ApiAutoscalingV2MetricTarget`,
  "ApiAutoscalingV2ExternalMetricStatus": `current! ApiAutoscalingV2MetricValueStatus
metric! ApiAutoscalingV2MetricIdentifier`,
  "ApiAutoscalingV2HPAScalingPolicy": `periodSeconds! number
type! string
value! number`,
  "ApiAutoscalingV2HPAScalingRules": `policies []ApiAutoscalingV2HPAScalingPolicy
selectPolicy string
stabilizationWindowSeconds number
tolerance quantity`,
  "ApiAutoscalingV2HorizontalPodAutoscaler": `apiVersion! "autoscaling/v2"
kind! "HorizontalPodAutoscaler"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiAutoscalingV2HorizontalPodAutoscalerSpec
status ApiAutoscalingV2HorizontalPodAutoscalerStatus`,
  "ApiAutoscalingV2HorizontalPodAutoscalerBehavior": `scaleDown ApiAutoscalingV2HPAScalingRules
scaleUp ApiAutoscalingV2HPAScalingRules`,
  "ApiAutoscalingV2HorizontalPodAutoscalerCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiAutoscalingV2HorizontalPodAutoscalerList": `apiVersion! "autoscaling/v2"
items! []ApiAutoscalingV2HorizontalPodAutoscaler
kind! "HorizontalPodAutoscalerList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAutoscalingV2HorizontalPodAutoscalerSpec": `behavior ApiAutoscalingV2HorizontalPodAutoscalerBehavior
maxReplicas! number
metrics []ApiAutoscalingV2MetricSpec
minReplicas number
scaleTargetRef! ApiAutoscalingV2CrossVersionObjectReference`,
  "ApiAutoscalingV2HorizontalPodAutoscalerStatus": `conditions []ApiAutoscalingV2HorizontalPodAutoscalerCondition
currentMetrics []ApiAutoscalingV2MetricStatus
currentReplicas number
desiredReplicas! number
lastScaleTime time
observedGeneration number`,
  "ApiAutoscalingV2MetricIdentifier": `name! string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiAutoscalingV2MetricSpec": `containerResource ApiAutoscalingV2ContainerResourceMetricSource
external ApiAutoscalingV2ExternalMetricSource
object ApiAutoscalingV2ObjectMetricSource
pods ApiAutoscalingV2PodsMetricSource
resource ApiAutoscalingV2ResourceMetricSource
type! string`,
  "ApiAutoscalingV2MetricStatus": `containerResource ApiAutoscalingV2ContainerResourceMetricStatus
external ApiAutoscalingV2ExternalMetricStatus
object ApiAutoscalingV2ObjectMetricStatus
pods ApiAutoscalingV2PodsMetricStatus
resource ApiAutoscalingV2ResourceMetricStatus
type! string`,
  "ApiAutoscalingV2MetricTarget": `averageUtilization number
averageValue quantity
type! string
value quantity`,
  "ApiAutoscalingV2MetricValueStatus": `averageUtilization number
averageValue quantity
value quantity`,
  "ApiAutoscalingV2ObjectMetricSource": `describedObject! ApiAutoscalingV2CrossVersionObjectReference
metric! ApiAutoscalingV2MetricIdentifier
target! ApiAutoscalingV2MetricTarget`,
  "ApiAutoscalingV2ObjectMetricStatus": `current! ApiAutoscalingV2MetricValueStatus
describedObject! ApiAutoscalingV2CrossVersionObjectReference
metric! ApiAutoscalingV2MetricIdentifier`,
  "ApiAutoscalingV2PodsMetricSource": `metric! ApiAutoscalingV2MetricIdentifier
target! ApiAutoscalingV2MetricTarget`,
  "ApiAutoscalingV2PodsMetricStatus": `current! ApiAutoscalingV2MetricValueStatus
metric! ApiAutoscalingV2MetricIdentifier`,
  "ApiAutoscalingV2ResourceMetricSource": `name! string
target! ApiAutoscalingV2MetricTarget`,
  "ApiAutoscalingV2ResourceMetricStatus": `current! ApiAutoscalingV2MetricValueStatus
name! string`,
  "ApiAutoscalingV2beta1ContainerResourceMetricSource": `container! string
name! string
targetAverageUtilization number
targetAverageValue quantity`,
  "ApiAutoscalingV2beta1ContainerResourceMetricStatus": `container! string
currentAverageUtilization number
currentAverageValue! quantity
name! string`,
  "ApiAutoscalingV2beta1CrossVersionObjectReference": `apiVersion string
kind! string
name! string`,
  "ApiAutoscalingV2beta1ExternalMetricSource": `metricName! string
metricSelector ApimachineryPkgApisMetaV1LabelSelector
targetAverageValue quantity
targetValue quantity`,
  "ApiAutoscalingV2beta1ExternalMetricStatus": `currentAverageValue quantity
currentValue! quantity
metricName! string
metricSelector ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiAutoscalingV2beta1HorizontalPodAutoscaler": `apiVersion! "autoscaling/v2beta1"
kind! "HorizontalPodAutoscaler"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAutoscalingV2beta1HorizontalPodAutoscalerSpec
status ApiAutoscalingV2beta1HorizontalPodAutoscalerStatus`,
  "ApiAutoscalingV2beta1HorizontalPodAutoscalerCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiAutoscalingV2beta1HorizontalPodAutoscalerList": `apiVersion! "autoscaling/v2beta1"
items! []ApiAutoscalingV2beta1HorizontalPodAutoscaler
kind! "HorizontalPodAutoscalerList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAutoscalingV2beta1HorizontalPodAutoscalerSpec": `maxReplicas! number
metrics []ApiAutoscalingV2beta1MetricSpec
minReplicas number
scaleTargetRef! ApiAutoscalingV2beta1CrossVersionObjectReference`,
  "ApiAutoscalingV2beta1HorizontalPodAutoscalerStatus": `conditions []ApiAutoscalingV2beta1HorizontalPodAutoscalerCondition
currentMetrics []ApiAutoscalingV2beta1MetricStatus
currentReplicas! number
desiredReplicas! number
lastScaleTime time
observedGeneration number`,
  "ApiAutoscalingV2beta1MetricSpec": `containerResource ApiAutoscalingV2beta1ContainerResourceMetricSource
external ApiAutoscalingV2beta1ExternalMetricSource
object ApiAutoscalingV2beta1ObjectMetricSource
pods ApiAutoscalingV2beta1PodsMetricSource
resource ApiAutoscalingV2beta1ResourceMetricSource
type! string`,
  "ApiAutoscalingV2beta1MetricStatus": `containerResource ApiAutoscalingV2beta1ContainerResourceMetricStatus
external ApiAutoscalingV2beta1ExternalMetricStatus
object ApiAutoscalingV2beta1ObjectMetricStatus
pods ApiAutoscalingV2beta1PodsMetricStatus
resource ApiAutoscalingV2beta1ResourceMetricStatus
type! string`,
  "ApiAutoscalingV2beta1ObjectMetricSource": `averageValue quantity
metricName! string
selector ApimachineryPkgApisMetaV1LabelSelector
target! ApiAutoscalingV2beta1CrossVersionObjectReference
targetValue! quantity`,
  "ApiAutoscalingV2beta1ObjectMetricStatus": `averageValue quantity
currentValue! quantity
metricName! string
selector ApimachineryPkgApisMetaV1LabelSelector
target! ApiAutoscalingV2beta1CrossVersionObjectReference`,
  "ApiAutoscalingV2beta1PodsMetricSource": `metricName! string
selector ApimachineryPkgApisMetaV1LabelSelector
targetAverageValue! quantity`,
  "ApiAutoscalingV2beta1PodsMetricStatus": `currentAverageValue! quantity
metricName! string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiAutoscalingV2beta1ResourceMetricSource": `name! string
targetAverageUtilization number
targetAverageValue quantity`,
  "ApiAutoscalingV2beta1ResourceMetricStatus": `currentAverageUtilization number
currentAverageValue! quantity
name! string`,
  "ApiAutoscalingV2beta2ContainerResourceMetricSource": `container! string
name! string
target! ApiAutoscalingV2beta2MetricTarget`,
  "ApiAutoscalingV2beta2ContainerResourceMetricStatus": `container! string
current! ApiAutoscalingV2beta2MetricValueStatus
name! string`,
  "ApiAutoscalingV2beta2CrossVersionObjectReference": `apiVersion string
kind! string
name! string`,
  "ApiAutoscalingV2beta2ExternalMetricSource": `metric! ApiAutoscalingV2beta2MetricIdentifier
target! ApiAutoscalingV2beta2MetricTarget`,
  "ApiAutoscalingV2beta2ExternalMetricStatus": `current! ApiAutoscalingV2beta2MetricValueStatus
metric! ApiAutoscalingV2beta2MetricIdentifier`,
  "ApiAutoscalingV2beta2HPAScalingPolicy": `periodSeconds! number
type! string
value! number`,
  "ApiAutoscalingV2beta2HPAScalingRules": `policies []ApiAutoscalingV2beta2HPAScalingPolicy
selectPolicy string
stabilizationWindowSeconds number`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscaler": `apiVersion! "autoscaling/v2beta2"
kind! "HorizontalPodAutoscaler"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiAutoscalingV2beta2HorizontalPodAutoscalerSpec
status ApiAutoscalingV2beta2HorizontalPodAutoscalerStatus`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscalerBehavior": `scaleDown ApiAutoscalingV2beta2HPAScalingRules
scaleUp ApiAutoscalingV2beta2HPAScalingRules`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscalerCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscalerList": `apiVersion! "autoscaling/v2beta2"
items! []ApiAutoscalingV2beta2HorizontalPodAutoscaler
kind! "HorizontalPodAutoscalerList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscalerSpec": `behavior ApiAutoscalingV2beta2HorizontalPodAutoscalerBehavior
maxReplicas! number
metrics []ApiAutoscalingV2beta2MetricSpec
minReplicas number
scaleTargetRef! ApiAutoscalingV2beta2CrossVersionObjectReference`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscalerStatus": `conditions []ApiAutoscalingV2beta2HorizontalPodAutoscalerCondition
currentMetrics []ApiAutoscalingV2beta2MetricStatus
currentReplicas! number
desiredReplicas! number
lastScaleTime time
observedGeneration number`,
  "ApiAutoscalingV2beta2MetricIdentifier": `name! string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiAutoscalingV2beta2MetricSpec": `containerResource ApiAutoscalingV2beta2ContainerResourceMetricSource
external ApiAutoscalingV2beta2ExternalMetricSource
object ApiAutoscalingV2beta2ObjectMetricSource
pods ApiAutoscalingV2beta2PodsMetricSource
resource ApiAutoscalingV2beta2ResourceMetricSource
type! string`,
  "ApiAutoscalingV2beta2MetricStatus": `containerResource ApiAutoscalingV2beta2ContainerResourceMetricStatus
external ApiAutoscalingV2beta2ExternalMetricStatus
object ApiAutoscalingV2beta2ObjectMetricStatus
pods ApiAutoscalingV2beta2PodsMetricStatus
resource ApiAutoscalingV2beta2ResourceMetricStatus
type! string`,
  "ApiAutoscalingV2beta2MetricTarget": `averageUtilization number
averageValue quantity
type! string
value quantity`,
  "ApiAutoscalingV2beta2MetricValueStatus": `averageUtilization number
averageValue quantity
value quantity`,
  "ApiAutoscalingV2beta2ObjectMetricSource": `describedObject! ApiAutoscalingV2beta2CrossVersionObjectReference
metric! ApiAutoscalingV2beta2MetricIdentifier
target! ApiAutoscalingV2beta2MetricTarget`,
  "ApiAutoscalingV2beta2ObjectMetricStatus": `current! ApiAutoscalingV2beta2MetricValueStatus
describedObject! ApiAutoscalingV2beta2CrossVersionObjectReference
metric! ApiAutoscalingV2beta2MetricIdentifier`,
  "ApiAutoscalingV2beta2PodsMetricSource": `metric! ApiAutoscalingV2beta2MetricIdentifier
target! ApiAutoscalingV2beta2MetricTarget`,
  "ApiAutoscalingV2beta2PodsMetricStatus": `current! ApiAutoscalingV2beta2MetricValueStatus
metric! ApiAutoscalingV2beta2MetricIdentifier`,
  "ApiAutoscalingV2beta2ResourceMetricSource": `name! string
target! ApiAutoscalingV2beta2MetricTarget`,
  "ApiAutoscalingV2beta2ResourceMetricStatus": `current! ApiAutoscalingV2beta2MetricValueStatus
name! string`,
  "ApiBatchV1CronJob": `apiVersion! "batch/v1"
kind! "CronJob"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiBatchV1CronJobSpec
status ApiBatchV1CronJobStatus`,
  "ApiBatchV1CronJobList": `apiVersion! "batch/v1"
items! []ApiBatchV1CronJob
kind! "CronJobList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiBatchV1CronJobSpec": `concurrencyPolicy "Allow"|"Forbid"|"Replace"
failedJobsHistoryLimit number
jobTemplate! ApiBatchV1JobTemplateSpec
schedule! string
startingDeadlineSeconds number
successfulJobsHistoryLimit number
suspend boolean
timeZone string`,
  "ApiBatchV1CronJobStatus": `active []ApiCoreV1ObjectReference
lastScheduleTime time
lastSuccessfulTime time`,
  "ApiBatchV1Job": `apiVersion! "batch/v1"
kind! "Job"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiBatchV1JobSpec
status ApiBatchV1JobStatus`,
  "ApiBatchV1JobCondition": `lastProbeTime time
lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiBatchV1JobList": `apiVersion! "batch/v1"
items! []ApiBatchV1Job
kind! "JobList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiBatchV1JobSpec": `activeDeadlineSeconds number
backoffLimit number
backoffLimitPerIndex number
completionMode "Indexed"|"NonIndexed"
completions number
managedBy string
manualSelector boolean
maxFailedIndexes number
parallelism number
podFailurePolicy ApiBatchV1PodFailurePolicy
podReplacementPolicy "Failed"|"TerminatingOrFailed"
selector ApimachineryPkgApisMetaV1LabelSelector
successPolicy ApiBatchV1SuccessPolicy
suspend boolean
template! ApiCoreV1PodTemplateSpec
ttlSecondsAfterFinished number`,
  "ApiBatchV1JobStatus": `active number
completedIndexes string
completionTime time
conditions []ApiBatchV1JobCondition
failed number
failedIndexes string
ready number
startTime time
succeeded number
terminating number
uncountedTerminatedPods ApiBatchV1UncountedTerminatedPods`,
  "ApiBatchV1JobTemplateSpec": `metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiBatchV1JobSpec`,
  "ApiBatchV1PodFailurePolicy": `rules! []ApiBatchV1PodFailurePolicyRule`,
  "ApiBatchV1PodFailurePolicyOnExitCodesRequirement": `containerName string
operator! "In"|"NotIn"
values! []number`,
  "ApiBatchV1PodFailurePolicyOnPodConditionsPattern": `status string
type! string`,
  "ApiBatchV1PodFailurePolicyRule": `action! "Count"|"FailIndex"|"FailJob"|"Ignore"
onExitCodes ApiBatchV1PodFailurePolicyOnExitCodesRequirement
onPodConditions []ApiBatchV1PodFailurePolicyOnPodConditionsPattern`,
  "ApiBatchV1SuccessPolicy": `rules! []ApiBatchV1SuccessPolicyRule`,
  "ApiBatchV1SuccessPolicyRule": `succeededCount number
succeededIndexes string`,
  "ApiBatchV1UncountedTerminatedPods": `failed []string
succeeded []string`,
  "ApiBatchV1beta1CronJob": `apiVersion! "batch/v1beta1"
kind! "CronJob"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiBatchV1beta1CronJobSpec
status ApiBatchV1beta1CronJobStatus`,
  "ApiBatchV1beta1CronJobList": `apiVersion! "batch/v1beta1"
items! []ApiBatchV1beta1CronJob
kind! "CronJobList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiBatchV1beta1CronJobSpec": `concurrencyPolicy string
failedJobsHistoryLimit number
jobTemplate! ApiBatchV1beta1JobTemplateSpec
schedule! string
startingDeadlineSeconds number
successfulJobsHistoryLimit number
suspend boolean
timeZone string`,
  "ApiBatchV1beta1CronJobStatus": `active []ApiCoreV1ObjectReference
lastScheduleTime time
lastSuccessfulTime time`,
  "ApiBatchV1beta1JobTemplateSpec": `metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiBatchV1JobSpec`,
  "ApiCertificatesV1CertificateSigningRequest": `apiVersion! "certificates.k8s.io/v1"
kind! "CertificateSigningRequest"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiCertificatesV1CertificateSigningRequestSpec
status ApiCertificatesV1CertificateSigningRequestStatus`,
  "ApiCertificatesV1CertificateSigningRequestCondition": `lastTransitionTime time
lastUpdateTime time
message string
reason string
status! string
type! string`,
  "ApiCertificatesV1CertificateSigningRequestList": `apiVersion! "certificates.k8s.io/v1"
items! []ApiCertificatesV1CertificateSigningRequest
kind! "CertificateSigningRequestList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCertificatesV1CertificateSigningRequestSpec": `expirationSeconds number
extra {}[]string
groups []string
request! string
signerName! string
uid string
usages []"any"|"cert sign"|"client auth"|"code signing"|"content commitment"|"crl sign"|"data encipherment"|"decipher only"|"digital signature"|"email protection"|"encipher only"|"ipsec end system"|"ipsec tunnel"|"ipsec user"|"key agreement"|"key encipherment"|"microsoft sgc"|"netscape sgc"|"ocsp signing"|"s/mime"|"server auth"|"signing"|"timestamping"
username string`,
  "ApiCertificatesV1CertificateSigningRequestStatus": `certificate string
conditions []ApiCertificatesV1CertificateSigningRequestCondition`,
  "ApiCertificatesV1beta1CertificateSigningRequest": `apiVersion! "certificates.k8s.io/v1beta1"
kind! "CertificateSigningRequest"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCertificatesV1beta1CertificateSigningRequestSpec
status ApiCertificatesV1beta1CertificateSigningRequestStatus`,
  "ApiCertificatesV1beta1CertificateSigningRequestCondition": `lastTransitionTime time
lastUpdateTime time
message string
reason string
status string
type! string`,
  "ApiCertificatesV1beta1CertificateSigningRequestList": `apiVersion! "certificates.k8s.io/v1beta1"
items! []ApiCertificatesV1beta1CertificateSigningRequest
kind! "CertificateSigningRequestList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCertificatesV1beta1CertificateSigningRequestSpec": `extra {}[]string
groups []string
request! string
signerName string
uid string
usages []string
username string`,
  "ApiCertificatesV1beta1CertificateSigningRequestStatus": `certificate string
conditions []ApiCertificatesV1beta1CertificateSigningRequestCondition`,
  "ApiCoordinationV1Lease": `apiVersion! "coordination.k8s.io/v1"
kind! "Lease"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoordinationV1LeaseSpec`,
  "ApiCoordinationV1LeaseList": `apiVersion! "coordination.k8s.io/v1"
items! []ApiCoordinationV1Lease
kind! "LeaseList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoordinationV1LeaseSpec": `acquireTime time
holderIdentity string
leaseDurationSeconds number
leaseTransitions number
preferredHolder string
renewTime time
strategy string`,
  "ApiCoordinationV1beta1Lease": `apiVersion! "coordination.k8s.io/v1beta1"
kind! "Lease"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoordinationV1beta1LeaseSpec`,
  "ApiCoordinationV1beta1LeaseList": `apiVersion! "coordination.k8s.io/v1beta1"
items! []ApiCoordinationV1beta1Lease
kind! "LeaseList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoordinationV1beta1LeaseSpec": `acquireTime time
holderIdentity string
leaseDurationSeconds number
leaseTransitions number
renewTime time`,
  "ApiCoreV1AWSElasticBlockStoreVolumeSource": `fsType string
partition number
readOnly boolean
volumeID! string`,
  "ApiCoreV1Affinity": `nodeAffinity ApiCoreV1NodeAffinity
podAffinity ApiCoreV1PodAffinity
podAntiAffinity ApiCoreV1PodAntiAffinity`,
  "ApiCoreV1AppArmorProfile": `localhostProfile string
type! "Localhost"|"RuntimeDefault"|"Unconfined"`,
  "ApiCoreV1AttachedVolume": `devicePath! string
name! string`,
  "ApiCoreV1AzureDiskVolumeSource": `cachingMode "None"|"ReadOnly"|"ReadWrite"
diskName! string
diskURI! string
fsType string
kind "Dedicated"|"Managed"|"Shared"
readOnly boolean`,
  "ApiCoreV1AzureFilePersistentVolumeSource": `readOnly boolean
secretName! string
secretNamespace string
shareName! string`,
  "ApiCoreV1AzureFileVolumeSource": `readOnly boolean
secretName! string
shareName! string`,
  "ApiCoreV1Binding": `apiVersion! "v1"
kind! "Binding"
metadata ApimachineryPkgApisMetaV1ObjectMeta
target! ApiCoreV1ObjectReference`,
  "ApiCoreV1CSIPersistentVolumeSource": `controllerExpandSecretRef ApiCoreV1SecretReference
controllerPublishSecretRef ApiCoreV1SecretReference
driver! string
fsType string
nodeExpandSecretRef ApiCoreV1SecretReference
nodePublishSecretRef ApiCoreV1SecretReference
nodeStageSecretRef ApiCoreV1SecretReference
readOnly boolean
volumeAttributes {}string
volumeHandle! string`,
  "ApiCoreV1CSIVolumeSource": `driver! string
fsType string
nodePublishSecretRef ApiCoreV1LocalObjectReference
readOnly boolean
volumeAttributes {}string`,
  "ApiCoreV1Capabilities": `add []string
drop []string`,
  "ApiCoreV1CephFSPersistentVolumeSource": `monitors! []string
path string
readOnly boolean
secretFile string
secretRef ApiCoreV1SecretReference
user string`,
  "ApiCoreV1CephFSVolumeSource": `monitors! []string
path string
readOnly boolean
secretFile string
secretRef ApiCoreV1LocalObjectReference
user string`,
  "ApiCoreV1CinderPersistentVolumeSource": `fsType string
readOnly boolean
secretRef ApiCoreV1SecretReference
volumeID! string`,
  "ApiCoreV1CinderVolumeSource": `fsType string
readOnly boolean
secretRef ApiCoreV1LocalObjectReference
volumeID! string`,
  "ApiCoreV1ClaimSource": `resourceClaimName string
resourceClaimTemplateName string`,
  "ApiCoreV1ClientIPConfig": `timeoutSeconds number`,
  "ApiCoreV1ClusterTrustBundleProjection": `labelSelector ApimachineryPkgApisMetaV1LabelSelector
name string
optional boolean
path! string
signerName string`,
  "ApiCoreV1ComponentCondition": `error string
message string
status! string
type! string`,
  "ApiCoreV1ComponentStatus": `apiVersion! "v1"
conditions []ApiCoreV1ComponentCondition
kind! "ComponentStatus"
metadata ApimachineryPkgApisMetaV1ObjectMeta`,
  "ApiCoreV1ComponentStatusList": `apiVersion! "v1"
items! []ApiCoreV1ComponentStatus
kind! "ComponentStatusList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1ConfigMap": `apiVersion! "v1"
binaryData {}string
data {}string
immutable boolean
kind! "ConfigMap"
metadata ApimachineryPkgApisMetaV1ObjectMeta`,
  "ApiCoreV1ConfigMapEnvSource": `name string
optional boolean`,
  "ApiCoreV1ConfigMapKeySelector": `key! string
name string
optional boolean`,
  "ApiCoreV1ConfigMapList": `apiVersion! "v1"
items! []ApiCoreV1ConfigMap
kind! "ConfigMapList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1ConfigMapNodeConfigSource": `kubeletConfigKey! string
name! string
namespace! string
resourceVersion string
uid string`,
  "ApiCoreV1ConfigMapProjection": `items []ApiCoreV1KeyToPath
name string
optional boolean`,
  "ApiCoreV1ConfigMapVolumeSource": `defaultMode number
items []ApiCoreV1KeyToPath
name string
optional boolean`,
  "ApiCoreV1Container": `args []string
command []string
env []ApiCoreV1EnvVar
envFrom []ApiCoreV1EnvFromSource
image string
imagePullPolicy "Always"|"IfNotPresent"|"Never"
lifecycle ApiCoreV1Lifecycle
livenessProbe ApiCoreV1Probe
name! string
ports []ApiCoreV1ContainerPort
readinessProbe ApiCoreV1Probe
resizePolicy []ApiCoreV1ContainerResizePolicy
resources ApiCoreV1ResourceRequirements
restartPolicy string
restartPolicyRules []ApiCoreV1ContainerRestartRule
securityContext ApiCoreV1SecurityContext
startupProbe ApiCoreV1Probe
stdin boolean
stdinOnce boolean
terminationMessagePath string
terminationMessagePolicy "FallbackToLogsOnError"|"File"
tty boolean
volumeDevices []ApiCoreV1VolumeDevice
volumeMounts []ApiCoreV1VolumeMount
workingDir string`,
  "ApiCoreV1ContainerExtendedResourceRequest": `containerName! string
requestName! string
resourceName! string`,
  "ApiCoreV1ContainerImage": `names []string
sizeBytes number`,
  "ApiCoreV1ContainerPort": `containerPort! number
hostIP string
hostPort number
name string
protocol "SCTP"|"TCP"|"UDP"`,
  "ApiCoreV1ContainerResizePolicy": `resourceName! string
restartPolicy! string`,
  "ApiCoreV1ContainerRestartRule": `action! string
exitCodes ApiCoreV1ContainerRestartRuleOnExitCodes`,
  "ApiCoreV1ContainerRestartRuleOnExitCodes": `operator! string
values []number`,
  "ApiCoreV1ContainerState": `running ApiCoreV1ContainerStateRunning
terminated ApiCoreV1ContainerStateTerminated
waiting ApiCoreV1ContainerStateWaiting`,
  "ApiCoreV1ContainerStateRunning": `startedAt time`,
  "ApiCoreV1ContainerStateTerminated": `containerID string
exitCode! number
finishedAt time
message string
reason string
signal number
startedAt time`,
  "ApiCoreV1ContainerStateWaiting": `message string
reason string`,
  "ApiCoreV1ContainerStatus": `allocatedResources {}quantity
allocatedResourcesStatus []ApiCoreV1ResourceStatus
containerID string
image! string
imageID! string
lastState ApiCoreV1ContainerState
name! string
ready! boolean
resources ApiCoreV1ResourceRequirements
restartCount! number
started boolean
state ApiCoreV1ContainerState
stopSignal "SIGABRT"|"SIGALRM"|"SIGBUS"|"SIGCHLD"|"SIGCLD"|"SIGCONT"|"SIGFPE"|"SIGHUP"|"SIGILL"|"SIGINT"|"SIGIO"|"SIGIOT"|"SIGKILL"|"SIGPIPE"|"SIGPOLL"|"SIGPROF"|"SIGPWR"|"SIGQUIT"|"SIGRTMAX"|"SIGRTMAX-1"|"SIGRTMAX-10"|"SIGRTMAX-11"|"SIGRTMAX-12"|"SIGRTMAX-13"|"SIGRTMAX-14"|"SIGRTMAX-2"|"SIGRTMAX-3"|"SIGRTMAX-4"|"SIGRTMAX-5"|"SIGRTMAX-6"|"SIGRTMAX-7"|"SIGRTMAX-8"|"SIGRTMAX-9"|"SIGRTMIN"|"SIGRTMIN+1"|"SIGRTMIN+10"|"SIGRTMIN+11"|"SIGRTMIN+12"|"SIGRTMIN+13"|"SIGRTMIN+14"|"SIGRTMIN+15"|"SIGRTMIN+2"|"SIGRTMIN+3"|"SIGRTMIN+4"|"SIGRTMIN+5"|"SIGRTMIN+6"|"SIGRTMIN+7"|"SIGRTMIN+8"|"SIGRTMIN+9"|"SIGSEGV"|"SIGSTKFLT"|"SIGSTOP"|"SIGSYS"|"SIGTERM"|"SIGTRAP"|"SIGTSTP"|"SIGTTIN"|"SIGTTOU"|"SIGURG"|"SIGUSR1"|"SIGUSR2"|"SIGVTALRM"|"SIGWINCH"|"SIGXCPU"|"SIGXFSZ"
user ApiCoreV1ContainerUser
volumeMounts []ApiCoreV1VolumeMountStatus`,
  "ApiCoreV1ContainerUser": `linux ApiCoreV1LinuxContainerUser`,
  "ApiCoreV1DaemonEndpoint": `Port! number`,
  "ApiCoreV1DownwardAPIProjection": `items []ApiCoreV1DownwardAPIVolumeFile`,
  "ApiCoreV1DownwardAPIVolumeFile": `fieldRef ApiCoreV1ObjectFieldSelector
mode number
path! string
resourceFieldRef ApiCoreV1ResourceFieldSelector`,
  "ApiCoreV1DownwardAPIVolumeSource": `defaultMode number
items []ApiCoreV1DownwardAPIVolumeFile`,
  "ApiCoreV1EmptyDirVolumeSource": `medium string
sizeLimit quantity`,
  "ApiCoreV1EndpointAddress": `hostname string
ip! string
nodeName string
targetRef ApiCoreV1ObjectReference`,
  "ApiCoreV1EndpointPort": `appProtocol string
name string
port! number
protocol "SCTP"|"TCP"|"UDP"`,
  "ApiCoreV1EndpointSubset": `addresses []ApiCoreV1EndpointAddress
notReadyAddresses []ApiCoreV1EndpointAddress
ports []ApiCoreV1EndpointPort`,
  "ApiCoreV1Endpoints": `apiVersion! "v1"
kind! "Endpoints"
metadata ApimachineryPkgApisMetaV1ObjectMeta
subsets []ApiCoreV1EndpointSubset`,
  "ApiCoreV1EndpointsList": `apiVersion! "v1"
items! []ApiCoreV1Endpoints
kind! "EndpointsList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1EnvFromSource": `configMapRef ApiCoreV1ConfigMapEnvSource
prefix string
secretRef ApiCoreV1SecretEnvSource`,
  "ApiCoreV1EnvVar": `name! string
value string
valueFrom ApiCoreV1EnvVarSource`,
  "ApiCoreV1EnvVarSource": `configMapKeyRef ApiCoreV1ConfigMapKeySelector
fieldRef ApiCoreV1ObjectFieldSelector
fileKeyRef ApiCoreV1FileKeySelector
resourceFieldRef ApiCoreV1ResourceFieldSelector
secretKeyRef ApiCoreV1SecretKeySelector`,
  "ApiCoreV1EphemeralContainer": `args []string
command []string
env []ApiCoreV1EnvVar
envFrom []ApiCoreV1EnvFromSource
image string
imagePullPolicy "Always"|"IfNotPresent"|"Never"
lifecycle ApiCoreV1Lifecycle
livenessProbe ApiCoreV1Probe
name! string
ports []ApiCoreV1ContainerPort
readinessProbe ApiCoreV1Probe
resizePolicy []ApiCoreV1ContainerResizePolicy
resources ApiCoreV1ResourceRequirements
restartPolicy string
restartPolicyRules []ApiCoreV1ContainerRestartRule
securityContext ApiCoreV1SecurityContext
startupProbe ApiCoreV1Probe
stdin boolean
stdinOnce boolean
targetContainerName string
terminationMessagePath string
terminationMessagePolicy "FallbackToLogsOnError"|"File"
tty boolean
volumeDevices []ApiCoreV1VolumeDevice
volumeMounts []ApiCoreV1VolumeMount
workingDir string`,
  "ApiCoreV1EphemeralVolumeSource": `volumeClaimTemplate ApiCoreV1PersistentVolumeClaimTemplate`,
  "ApiCoreV1Event": `action string
apiVersion! "v1"
count number
eventTime time
firstTimestamp time
involvedObject! ApiCoreV1ObjectReference
kind! "Event"
lastTimestamp time
message string
metadata! ApimachineryPkgApisMetaV1ObjectMeta
reason string
related ApiCoreV1ObjectReference
reportingComponent string
reportingInstance string
series ApiCoreV1EventSeries
source ApiCoreV1EventSource
type string`,
  "ApiCoreV1EventList": `apiVersion! "v1"
items! []ApiCoreV1Event
kind! "EventList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1EventSeries": `count number
lastObservedTime time`,
  "ApiCoreV1EventSource": `component string
host string`,
  "ApiCoreV1ExecAction": `command []string`,
  "ApiCoreV1FCVolumeSource": `fsType string
lun number
readOnly boolean
targetWWNs []string
wwids []string`,
  "ApiCoreV1FileKeySelector": `key! string
optional boolean
path! string
volumeName! string`,
  "ApiCoreV1FlexPersistentVolumeSource": `driver! string
fsType string
options {}string
readOnly boolean
secretRef ApiCoreV1SecretReference`,
  "ApiCoreV1FlexVolumeSource": `driver! string
fsType string
options {}string
readOnly boolean
secretRef ApiCoreV1LocalObjectReference`,
  "ApiCoreV1FlockerVolumeSource": `datasetName string
datasetUUID string`,
  "ApiCoreV1GCEPersistentDiskVolumeSource": `fsType string
partition number
pdName! string
readOnly boolean`,
  "ApiCoreV1GRPCAction": `port! number
service string`,
  "ApiCoreV1GitRepoVolumeSource": `directory string
repository! string
revision string`,
  "ApiCoreV1GlusterfsPersistentVolumeSource": `endpoints! string
endpointsNamespace string
path! string
readOnly boolean`,
  "ApiCoreV1GlusterfsVolumeSource": `endpoints! string
path! string
readOnly boolean`,
  "ApiCoreV1HTTPGetAction": `host string
httpHeaders []ApiCoreV1HTTPHeader
path string
port! intOrString
scheme "HTTP"|"HTTPS"`,
  "ApiCoreV1HTTPHeader": `name! string
value! string`,
  "ApiCoreV1Handler": `exec ApiCoreV1ExecAction
httpGet ApiCoreV1HTTPGetAction
tcpSocket ApiCoreV1TCPSocketAction`,
  "ApiCoreV1HostAlias": `hostnames []string
ip! string`,
  "ApiCoreV1HostIP": `ip! string`,
  "ApiCoreV1HostPathVolumeSource": `path! string
type ""|"BlockDevice"|"CharDevice"|"Directory"|"DirectoryOrCreate"|"File"|"FileOrCreate"|"Socket"`,
  "ApiCoreV1ISCSIPersistentVolumeSource": `chapAuthDiscovery boolean
chapAuthSession boolean
fsType string
initiatorName string
iqn! string
iscsiInterface string
lun! number
portals []string
readOnly boolean
secretRef ApiCoreV1SecretReference
targetPortal! string`,
  "ApiCoreV1ISCSIVolumeSource": `chapAuthDiscovery boolean
chapAuthSession boolean
fsType string
initiatorName string
iqn! string
iscsiInterface string
lun! number
portals []string
readOnly boolean
secretRef ApiCoreV1LocalObjectReference
targetPortal! string`,
  "ApiCoreV1ImageVolumeSource": `pullPolicy "Always"|"IfNotPresent"|"Never"
reference string`,
  "ApiCoreV1ImageVolumeStatus": `imageRef! string`,
  "ApiCoreV1KeyToPath": `key! string
mode number
path! string`,
  "ApiCoreV1Lifecycle": `postStart ApiCoreV1LifecycleHandler
preStop ApiCoreV1LifecycleHandler
stopSignal "SIGABRT"|"SIGALRM"|"SIGBUS"|"SIGCHLD"|"SIGCLD"|"SIGCONT"|"SIGFPE"|"SIGHUP"|"SIGILL"|"SIGINT"|"SIGIO"|"SIGIOT"|"SIGKILL"|"SIGPIPE"|"SIGPOLL"|"SIGPROF"|"SIGPWR"|"SIGQUIT"|"SIGRTMAX"|"SIGRTMAX-1"|"SIGRTMAX-10"|"SIGRTMAX-11"|"SIGRTMAX-12"|"SIGRTMAX-13"|"SIGRTMAX-14"|"SIGRTMAX-2"|"SIGRTMAX-3"|"SIGRTMAX-4"|"SIGRTMAX-5"|"SIGRTMAX-6"|"SIGRTMAX-7"|"SIGRTMAX-8"|"SIGRTMAX-9"|"SIGRTMIN"|"SIGRTMIN+1"|"SIGRTMIN+10"|"SIGRTMIN+11"|"SIGRTMIN+12"|"SIGRTMIN+13"|"SIGRTMIN+14"|"SIGRTMIN+15"|"SIGRTMIN+2"|"SIGRTMIN+3"|"SIGRTMIN+4"|"SIGRTMIN+5"|"SIGRTMIN+6"|"SIGRTMIN+7"|"SIGRTMIN+8"|"SIGRTMIN+9"|"SIGSEGV"|"SIGSTKFLT"|"SIGSTOP"|"SIGSYS"|"SIGTERM"|"SIGTRAP"|"SIGTSTP"|"SIGTTIN"|"SIGTTOU"|"SIGURG"|"SIGUSR1"|"SIGUSR2"|"SIGVTALRM"|"SIGWINCH"|"SIGXCPU"|"SIGXFSZ"`,
  "ApiCoreV1LifecycleHandler": `exec ApiCoreV1ExecAction
httpGet ApiCoreV1HTTPGetAction
sleep ApiCoreV1SleepAction
tcpSocket ApiCoreV1TCPSocketAction`,
  "ApiCoreV1LimitRange": `apiVersion! "v1"
kind! "LimitRange"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoreV1LimitRangeSpec`,
  "ApiCoreV1LimitRangeItem": `default {}quantity
defaultRequest {}quantity
max {}quantity
maxLimitRequestRatio {}quantity
min {}quantity
type! string`,
  "ApiCoreV1LimitRangeList": `apiVersion! "v1"
items! []ApiCoreV1LimitRange
kind! "LimitRangeList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1LimitRangeSpec": `limits! []ApiCoreV1LimitRangeItem`,
  "ApiCoreV1LinuxContainerUser": `gid! number
supplementalGroups []number
uid! number`,
  "ApiCoreV1LoadBalancerIngress": `hostname string
ip string
ipMode string
ports []ApiCoreV1PortStatus`,
  "ApiCoreV1LoadBalancerStatus": `ingress []ApiCoreV1LoadBalancerIngress`,
  "ApiCoreV1LocalObjectReference": `name string`,
  "ApiCoreV1LocalVolumeSource": `fsType string
path! string`,
  "ApiCoreV1ModifyVolumeStatus": `status! "InProgress"|"Infeasible"|"Pending"
targetVolumeAttributesClassName string`,
  "ApiCoreV1NFSVolumeSource": `path! string
readOnly boolean
server! string`,
  "ApiCoreV1Namespace": `apiVersion! "v1"
kind! "Namespace"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoreV1NamespaceSpec
status ApiCoreV1NamespaceStatus`,
  "ApiCoreV1NamespaceCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiCoreV1NamespaceList": `apiVersion! "v1"
items! []ApiCoreV1Namespace
kind! "NamespaceList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1NamespaceSpec": `finalizers []string`,
  "ApiCoreV1NamespaceStatus": `conditions []ApiCoreV1NamespaceCondition
phase "Active"|"Terminating"`,
  "ApiCoreV1Node": `apiVersion! "v1"
kind! "Node"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoreV1NodeSpec
status ApiCoreV1NodeStatus`,
  "ApiCoreV1NodeAddress": `address! string
type! string`,
  "ApiCoreV1NodeAffinity": `preferredDuringSchedulingIgnoredDuringExecution []ApiCoreV1PreferredSchedulingTerm
requiredDuringSchedulingIgnoredDuringExecution ApiCoreV1NodeSelector`,
  "ApiCoreV1NodeAllocatableResourceClaimStatus": `containers []string
resourceClaimName! string
resources! {}quantity`,
  "ApiCoreV1NodeCondition": `lastHeartbeatTime time
lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiCoreV1NodeConfigSource": `configMap ApiCoreV1ConfigMapNodeConfigSource`,
  "ApiCoreV1NodeConfigStatus": `active ApiCoreV1NodeConfigSource
assigned ApiCoreV1NodeConfigSource
error string
lastKnownGood ApiCoreV1NodeConfigSource`,
  "ApiCoreV1NodeDaemonEndpoints": `kubeletEndpoint ApiCoreV1DaemonEndpoint`,
  "ApiCoreV1NodeFeatures": `supplementalGroupsPolicy boolean`,
  "ApiCoreV1NodeList": `apiVersion! "v1"
items! []ApiCoreV1Node
kind! "NodeList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1NodeRuntimeHandler": `features ApiCoreV1NodeRuntimeHandlerFeatures
name string`,
  "ApiCoreV1NodeRuntimeHandlerFeatures": `recursiveReadOnlyMounts boolean
userNamespaces boolean`,
  "ApiCoreV1NodeSelector": `nodeSelectorTerms! []ApiCoreV1NodeSelectorTerm`,
  "ApiCoreV1NodeSelectorRequirement": `key! string
operator! "DoesNotExist"|"Exists"|"Gt"|"In"|"Lt"|"NotIn"
values []string`,
  "ApiCoreV1NodeSelectorTerm": `matchExpressions []ApiCoreV1NodeSelectorRequirement
matchFields []ApiCoreV1NodeSelectorRequirement`,
  "ApiCoreV1NodeSpec": `configSource ApiCoreV1NodeConfigSource
externalID string
podCIDR string
podCIDRs []string
providerID string
taints []ApiCoreV1Taint
unschedulable boolean`,
  "ApiCoreV1NodeStatus": `addresses []ApiCoreV1NodeAddress
allocatable {}quantity
capacity {}quantity
conditions []ApiCoreV1NodeCondition
config ApiCoreV1NodeConfigStatus
daemonEndpoints ApiCoreV1NodeDaemonEndpoints
declaredFeatures []string
features ApiCoreV1NodeFeatures
images []ApiCoreV1ContainerImage
nodeInfo ApiCoreV1NodeSystemInfo
phase "Pending"|"Running"|"Terminated"
runtimeHandlers []ApiCoreV1NodeRuntimeHandler
volumesAttached []ApiCoreV1AttachedVolume
volumesInUse []string`,
  "ApiCoreV1NodeSwapStatus": `capacity number`,
  "ApiCoreV1NodeSystemInfo": `architecture! string
bootID! string
containerRuntimeVersion! string
kernelVersion! string
kubeProxyVersion! string
kubeletVersion! string
machineID! string
operatingSystem! string
osImage! string
swap ApiCoreV1NodeSwapStatus
systemUUID! string`,
  "ApiCoreV1ObjectFieldSelector": `apiVersion string
fieldPath! string`,
  "ApiCoreV1ObjectReference": `apiVersion string
fieldPath string
kind string
name string
namespace string
resourceVersion string
uid string`,
  "ApiCoreV1PersistentVolume": `apiVersion! "v1"
kind! "PersistentVolume"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoreV1PersistentVolumeSpec
status ApiCoreV1PersistentVolumeStatus`,
  "ApiCoreV1PersistentVolumeClaim": `apiVersion! "v1"
kind! "PersistentVolumeClaim"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoreV1PersistentVolumeClaimSpec
status ApiCoreV1PersistentVolumeClaimStatus`,
  "ApiCoreV1PersistentVolumeClaimCondition": `lastProbeTime time
lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiCoreV1PersistentVolumeClaimList": `apiVersion! "v1"
items! []ApiCoreV1PersistentVolumeClaim
kind! "PersistentVolumeClaimList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1PersistentVolumeClaimSpec": `accessModes []"ReadOnlyMany"|"ReadWriteMany"|"ReadWriteOnce"|"ReadWriteOncePod"
dataSource ApiCoreV1TypedLocalObjectReference
dataSourceRef ApiCoreV1TypedObjectReference
resources ApiCoreV1VolumeResourceRequirements
selector ApimachineryPkgApisMetaV1LabelSelector
storageClassName string
volumeAttributesClassName string
volumeMode "Block"|"Filesystem"
volumeName string`,
  "ApiCoreV1PersistentVolumeClaimStatus": `accessModes []"ReadOnlyMany"|"ReadWriteMany"|"ReadWriteOnce"|"ReadWriteOncePod"
allocatedResourceStatuses {}"ControllerResizeInProgress"|"ControllerResizeInfeasible"|"NodeResizeInProgress"|"NodeResizeInfeasible"|"NodeResizePending"
allocatedResources {}quantity
capacity {}quantity
conditions []ApiCoreV1PersistentVolumeClaimCondition
currentVolumeAttributesClassName string
modifyVolumeStatus ApiCoreV1ModifyVolumeStatus
phase "Bound"|"Lost"|"Pending"`,
  "ApiCoreV1PersistentVolumeClaimTemplate": `metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiCoreV1PersistentVolumeClaimSpec`,
  "ApiCoreV1PersistentVolumeClaimVolumeSource": `claimName! string
readOnly boolean`,
  "ApiCoreV1PersistentVolumeList": `apiVersion! "v1"
items! []ApiCoreV1PersistentVolume
kind! "PersistentVolumeList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1PersistentVolumeSpec": `accessModes []"ReadOnlyMany"|"ReadWriteMany"|"ReadWriteOnce"|"ReadWriteOncePod"
awsElasticBlockStore ApiCoreV1AWSElasticBlockStoreVolumeSource
azureDisk ApiCoreV1AzureDiskVolumeSource
azureFile ApiCoreV1AzureFilePersistentVolumeSource
capacity {}quantity
cephfs ApiCoreV1CephFSPersistentVolumeSource
cinder ApiCoreV1CinderPersistentVolumeSource
claimRef ApiCoreV1ObjectReference
csi ApiCoreV1CSIPersistentVolumeSource
fc ApiCoreV1FCVolumeSource
flexVolume ApiCoreV1FlexPersistentVolumeSource
flocker ApiCoreV1FlockerVolumeSource
gcePersistentDisk ApiCoreV1GCEPersistentDiskVolumeSource
glusterfs ApiCoreV1GlusterfsPersistentVolumeSource
hostPath ApiCoreV1HostPathVolumeSource
iscsi ApiCoreV1ISCSIPersistentVolumeSource
local ApiCoreV1LocalVolumeSource
mountOptions []string
nfs ApiCoreV1NFSVolumeSource
nodeAffinity ApiCoreV1VolumeNodeAffinity
persistentVolumeReclaimPolicy "Delete"|"Recycle"|"Retain"
photonPersistentDisk ApiCoreV1PhotonPersistentDiskVolumeSource
portworxVolume ApiCoreV1PortworxVolumeSource
quobyte ApiCoreV1QuobyteVolumeSource
rbd ApiCoreV1RBDPersistentVolumeSource
scaleIO ApiCoreV1ScaleIOPersistentVolumeSource
storageClassName string
storageos ApiCoreV1StorageOSPersistentVolumeSource
volumeAttributesClassName string
volumeMode "Block"|"Filesystem"
vsphereVolume ApiCoreV1VsphereVirtualDiskVolumeSource`,
  "ApiCoreV1PersistentVolumeStatus": `lastPhaseTransitionTime time
message string
phase "Available"|"Bound"|"Failed"|"Pending"|"Released"
reason string`,
  "ApiCoreV1PhotonPersistentDiskVolumeSource": `fsType string
pdID! string`,
  "ApiCoreV1Pod": `apiVersion! "v1"
kind! "Pod"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoreV1PodSpec
status ApiCoreV1PodStatus`,
  "ApiCoreV1PodAffinity": `preferredDuringSchedulingIgnoredDuringExecution []ApiCoreV1WeightedPodAffinityTerm
requiredDuringSchedulingIgnoredDuringExecution []ApiCoreV1PodAffinityTerm`,
  "ApiCoreV1PodAffinityTerm": `labelSelector ApimachineryPkgApisMetaV1LabelSelector
matchLabelKeys []string
mismatchLabelKeys []string
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
namespaces []string
topologyKey! string`,
  "ApiCoreV1PodAntiAffinity": `preferredDuringSchedulingIgnoredDuringExecution []ApiCoreV1WeightedPodAffinityTerm
requiredDuringSchedulingIgnoredDuringExecution []ApiCoreV1PodAffinityTerm`,
  "ApiCoreV1PodCertificateProjection": `certificateChainPath string
credentialBundlePath string
keyPath string
keyType! string
maxExpirationSeconds number
signerName! string
userAnnotations {}string`,
  "ApiCoreV1PodCondition": `lastProbeTime time
lastTransitionTime time
message string
observedGeneration number
reason string
status! string
type! string`,
  "ApiCoreV1PodDNSConfig": `nameservers []string
options []ApiCoreV1PodDNSConfigOption
searches []string`,
  "ApiCoreV1PodDNSConfigOption": `name string
value string`,
  "ApiCoreV1PodExtendedResourceClaimStatus": `requestMappings! []ApiCoreV1ContainerExtendedResourceRequest
resourceClaimName! string`,
  "ApiCoreV1PodIP": `ip! string`,
  "ApiCoreV1PodList": `apiVersion! "v1"
items! []ApiCoreV1Pod
kind! "PodList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1PodOS": `name! string`,
  "ApiCoreV1PodReadinessGate": `conditionType! string`,
  "ApiCoreV1PodResourceClaim": `name! string
resourceClaimName string
resourceClaimTemplateName string`,
  "ApiCoreV1PodResourceClaimStatus": `name! string
resourceClaimName string`,
  "ApiCoreV1PodSchedulingGate": `name! string`,
  "ApiCoreV1PodSchedulingGroup": `podGroupName string`,
  "ApiCoreV1PodSecurityContext": `appArmorProfile ApiCoreV1AppArmorProfile
fsGroup number
fsGroupChangePolicy "Always"|"OnRootMismatch"
runAsGroup number
runAsNonRoot boolean
runAsUser number
seLinuxChangePolicy string
seLinuxOptions ApiCoreV1SELinuxOptions
seccompProfile ApiCoreV1SeccompProfile
supplementalGroups []number
supplementalGroupsPolicy "Merge"|"Strict"
sysctls []ApiCoreV1Sysctl
windowsOptions ApiCoreV1WindowsSecurityContextOptions`,
  "ApiCoreV1PodSpec": `activeDeadlineSeconds number
affinity ApiCoreV1Affinity
automountServiceAccountToken boolean
containers! []ApiCoreV1Container
dnsConfig ApiCoreV1PodDNSConfig
dnsPolicy "ClusterFirst"|"ClusterFirstWithHostNet"|"Default"|"None"
enableServiceLinks boolean
ephemeralContainers []ApiCoreV1EphemeralContainer
hostAliases []ApiCoreV1HostAlias
hostIPC boolean
hostNetwork boolean
hostPID boolean
hostUsers boolean
hostname string
hostnameOverride string
imagePullSecrets []ApiCoreV1LocalObjectReference
initContainers []ApiCoreV1Container
nodeName string
nodeSelector {}string
os ApiCoreV1PodOS
overhead {}quantity
preemptionPolicy "Never"|"PreemptLowerPriority"
priority number
priorityClassName string
readinessGates []ApiCoreV1PodReadinessGate
resourceClaims []ApiCoreV1PodResourceClaim
resources ApiCoreV1ResourceRequirements
restartPolicy "Always"|"Never"|"OnFailure"
runtimeClassName string
schedulerName string
schedulingGates []ApiCoreV1PodSchedulingGate
schedulingGroup ApiCoreV1PodSchedulingGroup
securityContext ApiCoreV1PodSecurityContext
serviceAccount string
serviceAccountName string
setHostnameAsFQDN boolean
shareProcessNamespace boolean
subdomain string
terminationGracePeriodSeconds number
tolerations []ApiCoreV1Toleration
topologySpreadConstraints []ApiCoreV1TopologySpreadConstraint
volumes []ApiCoreV1Volume`,
  "ApiCoreV1PodStatus": `allocatedResources {}quantity
conditions []ApiCoreV1PodCondition
containerStatuses []ApiCoreV1ContainerStatus
ephemeralContainerStatuses []ApiCoreV1ContainerStatus
extendedResourceClaimStatus ApiCoreV1PodExtendedResourceClaimStatus
hostIP string
hostIPs []ApiCoreV1HostIP
initContainerStatuses []ApiCoreV1ContainerStatus
message string
nodeAllocatableResourceClaimStatuses []ApiCoreV1NodeAllocatableResourceClaimStatus
nominatedNodeName string
observedGeneration number
phase "Failed"|"Pending"|"Running"|"Succeeded"|"Unknown"
podIP string
podIPs []ApiCoreV1PodIP
qosClass "BestEffort"|"Burstable"|"Guaranteed"
reason string
resize string
resourceClaimStatuses []ApiCoreV1PodResourceClaimStatus
resources ApiCoreV1ResourceRequirements
startTime time`,
  "ApiCoreV1PodTemplate": `apiVersion! "v1"
kind! "PodTemplate"
metadata ApimachineryPkgApisMetaV1ObjectMeta
template ApiCoreV1PodTemplateSpec`,
  "ApiCoreV1PodTemplateList": `apiVersion! "v1"
items! []ApiCoreV1PodTemplate
kind! "PodTemplateList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1PodTemplateSpec": `metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoreV1PodSpec`,
  "ApiCoreV1PortStatus": `error string
port! number
protocol! "SCTP"|"TCP"|"UDP"`,
  "ApiCoreV1PortworxVolumeSource": `fsType string
readOnly boolean
volumeID! string`,
  "ApiCoreV1PreferredSchedulingTerm": `preference! ApiCoreV1NodeSelectorTerm
weight! number`,
  "ApiCoreV1Probe": `exec ApiCoreV1ExecAction
failureThreshold number
grpc ApiCoreV1GRPCAction
httpGet ApiCoreV1HTTPGetAction
initialDelaySeconds number
periodSeconds number
successThreshold number
tcpSocket ApiCoreV1TCPSocketAction
terminationGracePeriodSeconds number
timeoutSeconds number`,
  "ApiCoreV1ProjectedVolumeSource": `defaultMode number
sources []ApiCoreV1VolumeProjection`,
  "ApiCoreV1QuobyteVolumeSource": `group string
readOnly boolean
registry! string
tenant string
user string
volume! string`,
  "ApiCoreV1RBDPersistentVolumeSource": `fsType string
image! string
keyring string
monitors! []string
pool string
readOnly boolean
secretRef ApiCoreV1SecretReference
user string`,
  "ApiCoreV1RBDVolumeSource": `fsType string
image! string
keyring string
monitors! []string
pool string
readOnly boolean
secretRef ApiCoreV1LocalObjectReference
user string`,
  "ApiCoreV1ReplicationController": `apiVersion! "v1"
kind! "ReplicationController"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoreV1ReplicationControllerSpec
status ApiCoreV1ReplicationControllerStatus`,
  "ApiCoreV1ReplicationControllerCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiCoreV1ReplicationControllerList": `apiVersion! "v1"
items! []ApiCoreV1ReplicationController
kind! "ReplicationControllerList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1ReplicationControllerSpec": `minReadySeconds number
replicas number
selector {}string
template ApiCoreV1PodTemplateSpec`,
  "ApiCoreV1ReplicationControllerStatus": `availableReplicas number
conditions []ApiCoreV1ReplicationControllerCondition
fullyLabeledReplicas number
observedGeneration number
readyReplicas number
replicas! number`,
  "ApiCoreV1ResourceClaim": `name! string
request string`,
  "ApiCoreV1ResourceFieldSelector": `containerName string
divisor quantity
resource! string`,
  "ApiCoreV1ResourceHealth": `health string
message string
resourceID! string`,
  "ApiCoreV1ResourceQuota": `apiVersion! "v1"
kind! "ResourceQuota"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoreV1ResourceQuotaSpec
status ApiCoreV1ResourceQuotaStatus`,
  "ApiCoreV1ResourceQuotaList": `apiVersion! "v1"
items! []ApiCoreV1ResourceQuota
kind! "ResourceQuotaList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1ResourceQuotaSpec": `hard {}quantity
scopeSelector ApiCoreV1ScopeSelector
scopes []"BestEffort"|"CrossNamespacePodAffinity"|"NotBestEffort"|"NotTerminating"|"PriorityClass"|"Terminating"|"VolumeAttributesClass"`,
  "ApiCoreV1ResourceQuotaStatus": `hard {}quantity
used {}quantity`,
  "ApiCoreV1ResourceRequirements": `claims []ApiCoreV1ResourceClaim
limits {}quantity
requests {}quantity`,
  "ApiCoreV1ResourceStatus": `name! string
resources []ApiCoreV1ResourceHealth`,
  "ApiCoreV1SELinuxOptions": `level string
role string
type string
user string`,
  "ApiCoreV1ScaleIOPersistentVolumeSource": `fsType string
gateway! string
protectionDomain string
readOnly boolean
secretRef! ApiCoreV1SecretReference
sslEnabled boolean
storageMode string
storagePool string
system! string
volumeName string`,
  "ApiCoreV1ScaleIOVolumeSource": `fsType string
gateway! string
protectionDomain string
readOnly boolean
secretRef! ApiCoreV1LocalObjectReference
sslEnabled boolean
storageMode string
storagePool string
system! string
volumeName string`,
  "ApiCoreV1ScopeSelector": `matchExpressions []ApiCoreV1ScopedResourceSelectorRequirement`,
  "ApiCoreV1ScopedResourceSelectorRequirement": `operator! "DoesNotExist"|"Exists"|"In"|"NotIn"
scopeName! "BestEffort"|"CrossNamespacePodAffinity"|"NotBestEffort"|"NotTerminating"|"PriorityClass"|"Terminating"|"VolumeAttributesClass"
values []string`,
  "ApiCoreV1SeccompProfile": `localhostProfile string
type! "Localhost"|"RuntimeDefault"|"Unconfined"`,
  "ApiCoreV1Secret": `apiVersion! "v1"
data {}string
immutable boolean
kind! "Secret"
metadata ApimachineryPkgApisMetaV1ObjectMeta
stringData {}string
type string`,
  "ApiCoreV1SecretEnvSource": `name string
optional boolean`,
  "ApiCoreV1SecretKeySelector": `key! string
name string
optional boolean`,
  "ApiCoreV1SecretList": `apiVersion! "v1"
items! []ApiCoreV1Secret
kind! "SecretList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1SecretProjection": `items []ApiCoreV1KeyToPath
name string
optional boolean`,
  "ApiCoreV1SecretReference": `name string
namespace string`,
  "ApiCoreV1SecretVolumeSource": `defaultMode number
items []ApiCoreV1KeyToPath
optional boolean
secretName string`,
  "ApiCoreV1SecurityContext": `allowPrivilegeEscalation boolean
appArmorProfile ApiCoreV1AppArmorProfile
capabilities ApiCoreV1Capabilities
privileged boolean
procMount "Default"|"Unmasked"
readOnlyRootFilesystem boolean
runAsGroup number
runAsNonRoot boolean
runAsUser number
seLinuxOptions ApiCoreV1SELinuxOptions
seccompProfile ApiCoreV1SeccompProfile
windowsOptions ApiCoreV1WindowsSecurityContextOptions`,
  "ApiCoreV1Service": `apiVersion! "v1"
kind! "Service"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiCoreV1ServiceSpec
status ApiCoreV1ServiceStatus`,
  "ApiCoreV1ServiceAccount": `apiVersion! "v1"
automountServiceAccountToken boolean
imagePullSecrets []ApiCoreV1LocalObjectReference
kind! "ServiceAccount"
metadata ApimachineryPkgApisMetaV1ObjectMeta
secrets []ApiCoreV1ObjectReference`,
  "ApiCoreV1ServiceAccountList": `apiVersion! "v1"
items! []ApiCoreV1ServiceAccount
kind! "ServiceAccountList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1ServiceAccountTokenProjection": `audience string
expirationSeconds number
path! string`,
  "ApiCoreV1ServiceList": `apiVersion! "v1"
items! []ApiCoreV1Service
kind! "ServiceList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiCoreV1ServicePort": `appProtocol string
name string
nodePort number
port! number
protocol "SCTP"|"TCP"|"UDP"
targetPort intOrString`,
  "ApiCoreV1ServiceSpec": `allocateLoadBalancerNodePorts boolean
clusterIP string
clusterIPs []string
externalIPs []string
externalName string
externalTrafficPolicy "Cluster"|"Local"
healthCheckNodePort number
internalTrafficPolicy "Cluster"|"Local"
ipFamilies []""|"IPv4"|"IPv6"
ipFamilyPolicy "PreferDualStack"|"RequireDualStack"|"SingleStack"
loadBalancerClass string
loadBalancerIP string
loadBalancerSourceRanges []string
ports []ApiCoreV1ServicePort
publishNotReadyAddresses boolean
selector {}string
sessionAffinity "ClientIP"|"None"
sessionAffinityConfig ApiCoreV1SessionAffinityConfig
trafficDistribution string
type "ClusterIP"|"ExternalName"|"LoadBalancer"|"NodePort"`,
  "ApiCoreV1ServiceStatus": `conditions []ApimachineryPkgApisMetaV1Condition
loadBalancer ApiCoreV1LoadBalancerStatus`,
  "ApiCoreV1SessionAffinityConfig": `clientIP ApiCoreV1ClientIPConfig`,
  "ApiCoreV1SleepAction": `seconds! number`,
  "ApiCoreV1StorageOSPersistentVolumeSource": `fsType string
readOnly boolean
secretRef ApiCoreV1ObjectReference
volumeName string
volumeNamespace string`,
  "ApiCoreV1StorageOSVolumeSource": `fsType string
readOnly boolean
secretRef ApiCoreV1LocalObjectReference
volumeName string
volumeNamespace string`,
  "ApiCoreV1Sysctl": `name! string
value! string`,
  "ApiCoreV1TCPSocketAction": `host string
port! intOrString`,
  "ApiCoreV1Taint": `effect! "NoExecute"|"NoSchedule"|"PreferNoSchedule"
key! string
timeAdded time
value string`,
  "ApiCoreV1Toleration": `effect "NoExecute"|"NoSchedule"|"PreferNoSchedule"
key string
operator "Equal"|"Exists"|"Gt"|"Lt"
tolerationSeconds number
value string`,
  "ApiCoreV1TopologySelectorLabelRequirement": `key! string
values! []string`,
  "ApiCoreV1TopologySelectorTerm": `matchLabelExpressions []ApiCoreV1TopologySelectorLabelRequirement`,
  "ApiCoreV1TopologySpreadConstraint": `labelSelector ApimachineryPkgApisMetaV1LabelSelector
matchLabelKeys []string
maxSkew! number
minDomains number
nodeAffinityPolicy "Honor"|"Ignore"
nodeTaintsPolicy "Honor"|"Ignore"
topologyKey! string
whenUnsatisfiable! "DoNotSchedule"|"ScheduleAnyway"`,
  "ApiCoreV1TypedLocalObjectReference": `apiGroup string
kind! string
name! string`,
  "ApiCoreV1TypedObjectReference": `apiGroup string
kind! string
name! string
namespace string`,
  "ApiCoreV1Volume": `awsElasticBlockStore ApiCoreV1AWSElasticBlockStoreVolumeSource
azureDisk ApiCoreV1AzureDiskVolumeSource
azureFile ApiCoreV1AzureFileVolumeSource
cephfs ApiCoreV1CephFSVolumeSource
cinder ApiCoreV1CinderVolumeSource
configMap ApiCoreV1ConfigMapVolumeSource
csi ApiCoreV1CSIVolumeSource
downwardAPI ApiCoreV1DownwardAPIVolumeSource
emptyDir ApiCoreV1EmptyDirVolumeSource
ephemeral ApiCoreV1EphemeralVolumeSource
fc ApiCoreV1FCVolumeSource
flexVolume ApiCoreV1FlexVolumeSource
flocker ApiCoreV1FlockerVolumeSource
gcePersistentDisk ApiCoreV1GCEPersistentDiskVolumeSource
gitRepo ApiCoreV1GitRepoVolumeSource
glusterfs ApiCoreV1GlusterfsVolumeSource
hostPath ApiCoreV1HostPathVolumeSource
image ApiCoreV1ImageVolumeSource
iscsi ApiCoreV1ISCSIVolumeSource
name! string
nfs ApiCoreV1NFSVolumeSource
persistentVolumeClaim ApiCoreV1PersistentVolumeClaimVolumeSource
photonPersistentDisk ApiCoreV1PhotonPersistentDiskVolumeSource
portworxVolume ApiCoreV1PortworxVolumeSource
projected ApiCoreV1ProjectedVolumeSource
quobyte ApiCoreV1QuobyteVolumeSource
rbd ApiCoreV1RBDVolumeSource
scaleIO ApiCoreV1ScaleIOVolumeSource
secret ApiCoreV1SecretVolumeSource
storageos ApiCoreV1StorageOSVolumeSource
vsphereVolume ApiCoreV1VsphereVirtualDiskVolumeSource`,
  "ApiCoreV1VolumeDevice": `devicePath! string
name! string`,
  "ApiCoreV1VolumeMount": `mountPath! string
mountPropagation "Bidirectional"|"HostToContainer"|"None"
name! string
readOnly boolean
recursiveReadOnly string
subPath string
subPathExpr string`,
  "ApiCoreV1VolumeMountStatus": `mountPath! string
name! string
readOnly boolean
recursiveReadOnly string
volumeStatus ApiCoreV1VolumeStatus`,
  "ApiCoreV1VolumeNodeAffinity": `required ApiCoreV1NodeSelector`,
  "ApiCoreV1VolumeProjection": `clusterTrustBundle ApiCoreV1ClusterTrustBundleProjection
configMap ApiCoreV1ConfigMapProjection
downwardAPI ApiCoreV1DownwardAPIProjection
podCertificate ApiCoreV1PodCertificateProjection
secret ApiCoreV1SecretProjection
serviceAccountToken ApiCoreV1ServiceAccountTokenProjection`,
  "ApiCoreV1VolumeResourceRequirements": `limits {}quantity
requests {}quantity`,
  "ApiCoreV1VolumeStatus": `image ApiCoreV1ImageVolumeStatus`,
  "ApiCoreV1VsphereVirtualDiskVolumeSource": `fsType string
storagePolicyID string
storagePolicyName string
volumePath! string`,
  "ApiCoreV1WeightedPodAffinityTerm": `podAffinityTerm! ApiCoreV1PodAffinityTerm
weight! number`,
  "ApiCoreV1WindowsSecurityContextOptions": `gmsaCredentialSpec string
gmsaCredentialSpecName string
hostProcess boolean
runAsUserName string`,
  "ApiDiscoveryV1Endpoint": `addresses! []string
conditions ApiDiscoveryV1EndpointConditions
deprecatedTopology {}string
hints ApiDiscoveryV1EndpointHints
hostname string
nodeName string
targetRef ApiCoreV1ObjectReference
zone string`,
  "ApiDiscoveryV1EndpointConditions": `ready boolean
serving boolean
terminating boolean`,
  "ApiDiscoveryV1EndpointHints": `forNodes []ApiDiscoveryV1ForNode
forZones []ApiDiscoveryV1ForZone`,
  "ApiDiscoveryV1EndpointPort": `appProtocol string
name string
port number
protocol "SCTP"|"TCP"|"UDP"`,
  "ApiDiscoveryV1EndpointSlice": `addressType! "FQDN"|"IPv4"|"IPv6"
apiVersion! "discovery.k8s.io/v1"
endpoints []ApiDiscoveryV1Endpoint
kind! "EndpointSlice"
metadata ApimachineryPkgApisMetaV1ObjectMeta
ports []ApiDiscoveryV1EndpointPort`,
  "ApiDiscoveryV1EndpointSliceList": `apiVersion! "discovery.k8s.io/v1"
items! []ApiDiscoveryV1EndpointSlice
kind! "EndpointSliceList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiDiscoveryV1ForNode": `name! string`,
  "ApiDiscoveryV1ForZone": `name! string`,
  "ApiDiscoveryV1beta1Endpoint": `addresses! []string
conditions ApiDiscoveryV1beta1EndpointConditions
hints ApiDiscoveryV1beta1EndpointHints
hostname string
nodeName string
targetRef ApiCoreV1ObjectReference
topology {}string`,
  "ApiDiscoveryV1beta1EndpointConditions": `ready boolean
serving boolean
terminating boolean`,
  "ApiDiscoveryV1beta1EndpointHints": `forZones []ApiDiscoveryV1beta1ForZone`,
  "ApiDiscoveryV1beta1EndpointPort": `appProtocol string
name string
port number
protocol string`,
  "ApiDiscoveryV1beta1EndpointSlice": `addressType! string
apiVersion! "discovery.k8s.io/v1beta1"
endpoints! []ApiDiscoveryV1beta1Endpoint
kind! "EndpointSlice"
metadata ApimachineryPkgApisMetaV1ObjectMeta
ports []ApiDiscoveryV1beta1EndpointPort`,
  "ApiDiscoveryV1beta1EndpointSliceList": `apiVersion! "discovery.k8s.io/v1beta1"
items! []ApiDiscoveryV1beta1EndpointSlice
kind! "EndpointSliceList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiDiscoveryV1beta1ForZone": `name! string`,
  "ApiEventsV1Event": `action string
apiVersion! "events.k8s.io/v1"
deprecatedCount number
deprecatedFirstTimestamp time
deprecatedLastTimestamp time
deprecatedSource ApiCoreV1EventSource
eventTime! time
kind! "Event"
metadata ApimachineryPkgApisMetaV1ObjectMeta
note string
reason string
regarding ApiCoreV1ObjectReference
related ApiCoreV1ObjectReference
reportingController string
reportingInstance string
series ApiEventsV1EventSeries
type string`,
  "ApiEventsV1EventList": `apiVersion! "events.k8s.io/v1"
items! []ApiEventsV1Event
kind! "EventList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiEventsV1EventSeries": `count! number
lastObservedTime! time`,
  "ApiEventsV1beta1Event": `action string
apiVersion! "events.k8s.io/v1beta1"
deprecatedCount number
deprecatedFirstTimestamp time
deprecatedLastTimestamp time
deprecatedSource ApiCoreV1EventSource
eventTime! time
kind! "Event"
metadata ApimachineryPkgApisMetaV1ObjectMeta
note string
reason string
regarding ApiCoreV1ObjectReference
related ApiCoreV1ObjectReference
reportingController string
reportingInstance string
series ApiEventsV1beta1EventSeries
type string`,
  "ApiEventsV1beta1EventList": `apiVersion! "events.k8s.io/v1beta1"
items! []ApiEventsV1beta1Event
kind! "EventList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiEventsV1beta1EventSeries": `count! number
lastObservedTime! time`,
  "ApiExtensionsV1beta1AllowedCSIDriver": `name! string`,
  "ApiExtensionsV1beta1AllowedFlexVolume": `driver! string`,
  "ApiExtensionsV1beta1AllowedHostPath": `pathPrefix string
readOnly boolean`,
  "ApiExtensionsV1beta1DaemonSet": `apiVersion! "extensions/v1beta1"
kind! "DaemonSet"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiExtensionsV1beta1DaemonSetSpec
status ApiExtensionsV1beta1DaemonSetStatus`,
  "ApiExtensionsV1beta1DaemonSetCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiExtensionsV1beta1DaemonSetList": `apiVersion! "extensions/v1beta1"
items! []ApiExtensionsV1beta1DaemonSet
kind! "DaemonSetList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiExtensionsV1beta1DaemonSetSpec": `minReadySeconds number
revisionHistoryLimit number
selector ApimachineryPkgApisMetaV1LabelSelector
template! ApiCoreV1PodTemplateSpec
templateGeneration number
updateStrategy ApiExtensionsV1beta1DaemonSetUpdateStrategy`,
  "ApiExtensionsV1beta1DaemonSetStatus": `collisionCount number
conditions []ApiExtensionsV1beta1DaemonSetCondition
currentNumberScheduled! number
desiredNumberScheduled! number
numberAvailable number
numberMisscheduled! number
numberReady! number
numberUnavailable number
observedGeneration number
updatedNumberScheduled number`,
  "ApiExtensionsV1beta1DaemonSetUpdateStrategy": `rollingUpdate ApiExtensionsV1beta1RollingUpdateDaemonSet
type string`,
  "ApiExtensionsV1beta1Deployment": `apiVersion! "extensions/v1beta1"
kind! "Deployment"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiExtensionsV1beta1DeploymentSpec
status ApiExtensionsV1beta1DeploymentStatus`,
  "ApiExtensionsV1beta1DeploymentCondition": `lastTransitionTime time
lastUpdateTime time
message string
reason string
status! string
type! string`,
  "ApiExtensionsV1beta1DeploymentList": `apiVersion! "extensions/v1beta1"
items! []ApiExtensionsV1beta1Deployment
kind! "DeploymentList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiExtensionsV1beta1DeploymentRollback": `apiVersion! "extensions/v1beta1"
kind! "DeploymentRollback"
name! string
rollbackTo! ApiExtensionsV1beta1RollbackConfig
updatedAnnotations {}string`,
  "ApiExtensionsV1beta1DeploymentSpec": `minReadySeconds number
paused boolean
progressDeadlineSeconds number
replicas number
revisionHistoryLimit number
rollbackTo ApiExtensionsV1beta1RollbackConfig
selector ApimachineryPkgApisMetaV1LabelSelector
strategy ApiExtensionsV1beta1DeploymentStrategy
template! ApiCoreV1PodTemplateSpec`,
  "ApiExtensionsV1beta1DeploymentStatus": `availableReplicas number
collisionCount number
conditions []ApiExtensionsV1beta1DeploymentCondition
observedGeneration number
readyReplicas number
replicas number
unavailableReplicas number
updatedReplicas number`,
  "ApiExtensionsV1beta1DeploymentStrategy": `rollingUpdate ApiExtensionsV1beta1RollingUpdateDeployment
type string`,
  "ApiExtensionsV1beta1FSGroupStrategyOptions": `ranges []ApiExtensionsV1beta1IDRange
rule string`,
  "ApiExtensionsV1beta1HTTPIngressPath": `backend! ApiExtensionsV1beta1IngressBackend
path string
pathType string`,
  "ApiExtensionsV1beta1HTTPIngressRuleValue": `paths! []ApiExtensionsV1beta1HTTPIngressPath`,
  "ApiExtensionsV1beta1HostPortRange": `max! number
min! number`,
  "ApiExtensionsV1beta1IDRange": `max! number
min! number`,
  "ApiExtensionsV1beta1IPBlock": `cidr! string
except []string`,
  "ApiExtensionsV1beta1Ingress": `apiVersion! "extensions/v1beta1"
kind! "Ingress"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiExtensionsV1beta1IngressSpec
status ApiExtensionsV1beta1IngressStatus`,
  "ApiExtensionsV1beta1IngressBackend": `resource ApiCoreV1TypedLocalObjectReference
serviceName string
servicePort intOrString`,
  "ApiExtensionsV1beta1IngressList": `apiVersion! "extensions/v1beta1"
items! []ApiExtensionsV1beta1Ingress
kind! "IngressList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiExtensionsV1beta1IngressRule": `host string
http ApiExtensionsV1beta1HTTPIngressRuleValue`,
  "ApiExtensionsV1beta1IngressSpec": `backend ApiExtensionsV1beta1IngressBackend
ingressClassName string
rules []ApiExtensionsV1beta1IngressRule
tls []ApiExtensionsV1beta1IngressTLS`,
  "ApiExtensionsV1beta1IngressStatus": `loadBalancer ApiCoreV1LoadBalancerStatus`,
  "ApiExtensionsV1beta1IngressTLS": `hosts []string
secretName string`,
  "ApiExtensionsV1beta1NetworkPolicy": `apiVersion! "extensions/v1beta1"
kind! "NetworkPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiExtensionsV1beta1NetworkPolicySpec`,
  "ApiExtensionsV1beta1NetworkPolicyEgressRule": `ports []ApiExtensionsV1beta1NetworkPolicyPort
to []ApiExtensionsV1beta1NetworkPolicyPeer`,
  "ApiExtensionsV1beta1NetworkPolicyIngressRule": `from []ApiExtensionsV1beta1NetworkPolicyPeer
ports []ApiExtensionsV1beta1NetworkPolicyPort`,
  "ApiExtensionsV1beta1NetworkPolicyList": `apiVersion! "extensions/v1beta1"
items! []ApiExtensionsV1beta1NetworkPolicy
kind! "NetworkPolicyList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiExtensionsV1beta1NetworkPolicyPeer": `ipBlock ApiExtensionsV1beta1IPBlock
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
podSelector ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiExtensionsV1beta1NetworkPolicyPort": `port intOrString
protocol string`,
  "ApiExtensionsV1beta1NetworkPolicySpec": `egress []ApiExtensionsV1beta1NetworkPolicyEgressRule
ingress []ApiExtensionsV1beta1NetworkPolicyIngressRule
podSelector! ApimachineryPkgApisMetaV1LabelSelector
policyTypes []string`,
  "ApiExtensionsV1beta1PodSecurityPolicy": `apiVersion! "extensions/v1beta1"
kind! "PodSecurityPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiExtensionsV1beta1PodSecurityPolicySpec`,
  "ApiExtensionsV1beta1PodSecurityPolicyList": `apiVersion! "extensions/v1beta1"
items! []ApiExtensionsV1beta1PodSecurityPolicy
kind! "PodSecurityPolicyList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiExtensionsV1beta1PodSecurityPolicySpec": `allowPrivilegeEscalation boolean
allowedCSIDrivers []ApiExtensionsV1beta1AllowedCSIDriver
allowedCapabilities []string
allowedFlexVolumes []ApiExtensionsV1beta1AllowedFlexVolume
allowedHostPaths []ApiExtensionsV1beta1AllowedHostPath
allowedProcMountTypes []string
allowedUnsafeSysctls []string
defaultAddCapabilities []string
defaultAllowPrivilegeEscalation boolean
forbiddenSysctls []string
fsGroup! ApiExtensionsV1beta1FSGroupStrategyOptions
hostIPC boolean
hostNetwork boolean
hostPID boolean
hostPorts []ApiExtensionsV1beta1HostPortRange
privileged boolean
readOnlyRootFilesystem boolean
requiredDropCapabilities []string
runAsGroup ApiExtensionsV1beta1RunAsGroupStrategyOptions
runAsUser! ApiExtensionsV1beta1RunAsUserStrategyOptions
runtimeClass ApiExtensionsV1beta1RuntimeClassStrategyOptions
seLinux! ApiExtensionsV1beta1SELinuxStrategyOptions
supplementalGroups! ApiExtensionsV1beta1SupplementalGroupsStrategyOptions
volumes []string`,
  "ApiExtensionsV1beta1ReplicaSet": `apiVersion! "extensions/v1beta1"
kind! "ReplicaSet"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiExtensionsV1beta1ReplicaSetSpec
status ApiExtensionsV1beta1ReplicaSetStatus`,
  "ApiExtensionsV1beta1ReplicaSetCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiExtensionsV1beta1ReplicaSetList": `apiVersion! "extensions/v1beta1"
items! []ApiExtensionsV1beta1ReplicaSet
kind! "ReplicaSetList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiExtensionsV1beta1ReplicaSetSpec": `minReadySeconds number
replicas number
selector ApimachineryPkgApisMetaV1LabelSelector
template ApiCoreV1PodTemplateSpec`,
  "ApiExtensionsV1beta1ReplicaSetStatus": `availableReplicas number
conditions []ApiExtensionsV1beta1ReplicaSetCondition
fullyLabeledReplicas number
observedGeneration number
readyReplicas number
replicas! number`,
  "ApiExtensionsV1beta1RollbackConfig": `revision number`,
  "ApiExtensionsV1beta1RollingUpdateDaemonSet": `maxUnavailable intOrString`,
  "ApiExtensionsV1beta1RollingUpdateDeployment": `maxSurge intOrString
maxUnavailable intOrString`,
  "ApiExtensionsV1beta1RunAsGroupStrategyOptions": `ranges []ApiExtensionsV1beta1IDRange
rule! string`,
  "ApiExtensionsV1beta1RunAsUserStrategyOptions": `ranges []ApiExtensionsV1beta1IDRange
rule! string`,
  "ApiExtensionsV1beta1RuntimeClassStrategyOptions": `allowedRuntimeClassNames! []string
defaultRuntimeClassName string`,
  "ApiExtensionsV1beta1SELinuxStrategyOptions": `rule! string
seLinuxOptions ApiCoreV1SELinuxOptions`,
  "ApiExtensionsV1beta1Scale": `apiVersion! "extensions/v1beta1"
kind! "Scale"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiExtensionsV1beta1ScaleSpec
status ApiExtensionsV1beta1ScaleStatus`,
  "ApiExtensionsV1beta1ScaleSpec": `replicas number`,
  "ApiExtensionsV1beta1ScaleStatus": `replicas! number
selector {}string
targetSelector string`,
  "ApiExtensionsV1beta1SupplementalGroupsStrategyOptions": `ranges []ApiExtensionsV1beta1IDRange
rule string`,
  "ApiFlowcontrolV1ExemptPriorityLevelConfiguration": `lendablePercent number
nominalConcurrencyShares number`,
  "ApiFlowcontrolV1FlowDistinguisherMethod": `type! string`,
  "ApiFlowcontrolV1FlowSchema": `apiVersion! "flowcontrol.apiserver.k8s.io/v1"
kind! "FlowSchema"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiFlowcontrolV1FlowSchemaSpec
status ApiFlowcontrolV1FlowSchemaStatus`,
  "ApiFlowcontrolV1FlowSchemaCondition": `lastTransitionTime time
message string
reason string
status string
type string`,
  "ApiFlowcontrolV1FlowSchemaList": `apiVersion! "flowcontrol.apiserver.k8s.io/v1"
items! []ApiFlowcontrolV1FlowSchema
kind! "FlowSchemaList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiFlowcontrolV1FlowSchemaSpec": `distinguisherMethod ApiFlowcontrolV1FlowDistinguisherMethod
matchingPrecedence number
priorityLevelConfiguration! ApiFlowcontrolV1PriorityLevelConfigurationReference
rules []ApiFlowcontrolV1PolicyRulesWithSubjects`,
  "ApiFlowcontrolV1FlowSchemaStatus": `conditions []ApiFlowcontrolV1FlowSchemaCondition`,
  "ApiFlowcontrolV1GroupSubject": `name! string`,
  "ApiFlowcontrolV1LimitResponse": `queuing ApiFlowcontrolV1QueuingConfiguration
type! string`,
  "ApiFlowcontrolV1LimitedPriorityLevelConfiguration": `borrowingLimitPercent number
lendablePercent number
limitResponse ApiFlowcontrolV1LimitResponse
nominalConcurrencyShares number`,
  "ApiFlowcontrolV1NonResourcePolicyRule": `nonResourceURLs! []string
verbs! []string`,
  "ApiFlowcontrolV1PolicyRulesWithSubjects": `nonResourceRules []ApiFlowcontrolV1NonResourcePolicyRule
resourceRules []ApiFlowcontrolV1ResourcePolicyRule
subjects! []ApiFlowcontrolV1Subject`,
  "ApiFlowcontrolV1PriorityLevelConfiguration": `apiVersion! "flowcontrol.apiserver.k8s.io/v1"
kind! "PriorityLevelConfiguration"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiFlowcontrolV1PriorityLevelConfigurationSpec
status ApiFlowcontrolV1PriorityLevelConfigurationStatus`,
  "ApiFlowcontrolV1PriorityLevelConfigurationCondition": `lastTransitionTime time
message string
reason string
status string
type string`,
  "ApiFlowcontrolV1PriorityLevelConfigurationList": `apiVersion! "flowcontrol.apiserver.k8s.io/v1"
items! []ApiFlowcontrolV1PriorityLevelConfiguration
kind! "PriorityLevelConfigurationList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiFlowcontrolV1PriorityLevelConfigurationReference": `name! string`,
  "ApiFlowcontrolV1PriorityLevelConfigurationSpec": `exempt ApiFlowcontrolV1ExemptPriorityLevelConfiguration
limited ApiFlowcontrolV1LimitedPriorityLevelConfiguration
type! string`,
  "ApiFlowcontrolV1PriorityLevelConfigurationStatus": `conditions []ApiFlowcontrolV1PriorityLevelConfigurationCondition`,
  "ApiFlowcontrolV1QueuingConfiguration": `handSize number
queueLengthLimit number
queues number`,
  "ApiFlowcontrolV1ResourcePolicyRule": `apiGroups! []string
clusterScope boolean
namespaces []string
resources! []string
verbs! []string`,
  "ApiFlowcontrolV1ServiceAccountSubject": `name! string
namespace! string`,
  "ApiFlowcontrolV1Subject": `group ApiFlowcontrolV1GroupSubject
kind! string
serviceAccount ApiFlowcontrolV1ServiceAccountSubject
user ApiFlowcontrolV1UserSubject`,
  "ApiFlowcontrolV1UserSubject": `name! string`,
  "ApiFlowcontrolV1beta1FlowDistinguisherMethod": `type! string`,
  "ApiFlowcontrolV1beta1FlowSchema": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta1"
kind! "FlowSchema"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiFlowcontrolV1beta1FlowSchemaSpec
status ApiFlowcontrolV1beta1FlowSchemaStatus`,
  "ApiFlowcontrolV1beta1FlowSchemaCondition": `lastTransitionTime time
message string
reason string
status string
type string`,
  "ApiFlowcontrolV1beta1FlowSchemaList": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta1"
items! []ApiFlowcontrolV1beta1FlowSchema
kind! "FlowSchemaList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiFlowcontrolV1beta1FlowSchemaSpec": `distinguisherMethod ApiFlowcontrolV1beta1FlowDistinguisherMethod
matchingPrecedence number
priorityLevelConfiguration! ApiFlowcontrolV1beta1PriorityLevelConfigurationReference
rules []ApiFlowcontrolV1beta1PolicyRulesWithSubjects`,
  "ApiFlowcontrolV1beta1FlowSchemaStatus": `conditions []ApiFlowcontrolV1beta1FlowSchemaCondition`,
  "ApiFlowcontrolV1beta1GroupSubject": `name! string`,
  "ApiFlowcontrolV1beta1LimitResponse": `queuing ApiFlowcontrolV1beta1QueuingConfiguration
type! string`,
  "ApiFlowcontrolV1beta1LimitedPriorityLevelConfiguration": `assuredConcurrencyShares number
limitResponse ApiFlowcontrolV1beta1LimitResponse`,
  "ApiFlowcontrolV1beta1NonResourcePolicyRule": `nonResourceURLs! []string
verbs! []string`,
  "ApiFlowcontrolV1beta1PolicyRulesWithSubjects": `nonResourceRules []ApiFlowcontrolV1beta1NonResourcePolicyRule
resourceRules []ApiFlowcontrolV1beta1ResourcePolicyRule
subjects! []ApiFlowcontrolV1beta1Subject`,
  "ApiFlowcontrolV1beta1PriorityLevelConfiguration": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta1"
kind! "PriorityLevelConfiguration"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiFlowcontrolV1beta1PriorityLevelConfigurationSpec
status ApiFlowcontrolV1beta1PriorityLevelConfigurationStatus`,
  "ApiFlowcontrolV1beta1PriorityLevelConfigurationCondition": `lastTransitionTime time
message string
reason string
status string
type string`,
  "ApiFlowcontrolV1beta1PriorityLevelConfigurationList": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta1"
items! []ApiFlowcontrolV1beta1PriorityLevelConfiguration
kind! "PriorityLevelConfigurationList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiFlowcontrolV1beta1PriorityLevelConfigurationReference": `name! string`,
  "ApiFlowcontrolV1beta1PriorityLevelConfigurationSpec": `limited ApiFlowcontrolV1beta1LimitedPriorityLevelConfiguration
type! string`,
  "ApiFlowcontrolV1beta1PriorityLevelConfigurationStatus": `conditions []ApiFlowcontrolV1beta1PriorityLevelConfigurationCondition`,
  "ApiFlowcontrolV1beta1QueuingConfiguration": `handSize number
queueLengthLimit number
queues number`,
  "ApiFlowcontrolV1beta1ResourcePolicyRule": `apiGroups! []string
clusterScope boolean
namespaces []string
resources! []string
verbs! []string`,
  "ApiFlowcontrolV1beta1ServiceAccountSubject": `name! string
namespace! string`,
  "ApiFlowcontrolV1beta1Subject": `group ApiFlowcontrolV1beta1GroupSubject
kind! string
serviceAccount ApiFlowcontrolV1beta1ServiceAccountSubject
user ApiFlowcontrolV1beta1UserSubject`,
  "ApiFlowcontrolV1beta1UserSubject": `name! string`,
  "ApiFlowcontrolV1beta2FlowDistinguisherMethod": `type! string`,
  "ApiFlowcontrolV1beta2FlowSchema": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta2"
kind! "FlowSchema"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiFlowcontrolV1beta2FlowSchemaSpec
status ApiFlowcontrolV1beta2FlowSchemaStatus`,
  "ApiFlowcontrolV1beta2FlowSchemaCondition": `lastTransitionTime time
message string
reason string
status string
type string`,
  "ApiFlowcontrolV1beta2FlowSchemaList": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta2"
items! []ApiFlowcontrolV1beta2FlowSchema
kind! "FlowSchemaList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiFlowcontrolV1beta2FlowSchemaSpec": `distinguisherMethod ApiFlowcontrolV1beta2FlowDistinguisherMethod
matchingPrecedence number
priorityLevelConfiguration! ApiFlowcontrolV1beta2PriorityLevelConfigurationReference
rules []ApiFlowcontrolV1beta2PolicyRulesWithSubjects`,
  "ApiFlowcontrolV1beta2FlowSchemaStatus": `conditions []ApiFlowcontrolV1beta2FlowSchemaCondition`,
  "ApiFlowcontrolV1beta2GroupSubject": `name! string`,
  "ApiFlowcontrolV1beta2LimitResponse": `queuing ApiFlowcontrolV1beta2QueuingConfiguration
type! string`,
  "ApiFlowcontrolV1beta2LimitedPriorityLevelConfiguration": `assuredConcurrencyShares number
borrowingLimitPercent number
lendablePercent number
limitResponse ApiFlowcontrolV1beta2LimitResponse`,
  "ApiFlowcontrolV1beta2NonResourcePolicyRule": `nonResourceURLs! []string
verbs! []string`,
  "ApiFlowcontrolV1beta2PolicyRulesWithSubjects": `nonResourceRules []ApiFlowcontrolV1beta2NonResourcePolicyRule
resourceRules []ApiFlowcontrolV1beta2ResourcePolicyRule
subjects! []ApiFlowcontrolV1beta2Subject`,
  "ApiFlowcontrolV1beta2PriorityLevelConfiguration": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta2"
kind! "PriorityLevelConfiguration"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiFlowcontrolV1beta2PriorityLevelConfigurationSpec
status ApiFlowcontrolV1beta2PriorityLevelConfigurationStatus`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationCondition": `lastTransitionTime time
message string
reason string
status string
type string`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationList": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta2"
items! []ApiFlowcontrolV1beta2PriorityLevelConfiguration
kind! "PriorityLevelConfigurationList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationReference": `name! string`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationSpec": `limited ApiFlowcontrolV1beta2LimitedPriorityLevelConfiguration
type! string`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationStatus": `conditions []ApiFlowcontrolV1beta2PriorityLevelConfigurationCondition`,
  "ApiFlowcontrolV1beta2QueuingConfiguration": `handSize number
queueLengthLimit number
queues number`,
  "ApiFlowcontrolV1beta2ResourcePolicyRule": `apiGroups! []string
clusterScope boolean
namespaces []string
resources! []string
verbs! []string`,
  "ApiFlowcontrolV1beta2ServiceAccountSubject": `name! string
namespace! string`,
  "ApiFlowcontrolV1beta2Subject": `group ApiFlowcontrolV1beta2GroupSubject
kind! string
serviceAccount ApiFlowcontrolV1beta2ServiceAccountSubject
user ApiFlowcontrolV1beta2UserSubject`,
  "ApiFlowcontrolV1beta2UserSubject": `name! string`,
  "ApiFlowcontrolV1beta3ExemptPriorityLevelConfiguration": `lendablePercent number
nominalConcurrencyShares number`,
  "ApiFlowcontrolV1beta3FlowDistinguisherMethod": `type! string`,
  "ApiFlowcontrolV1beta3FlowSchema": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta3"
kind! "FlowSchema"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiFlowcontrolV1beta3FlowSchemaSpec
status ApiFlowcontrolV1beta3FlowSchemaStatus`,
  "ApiFlowcontrolV1beta3FlowSchemaCondition": `lastTransitionTime time
message string
reason string
status string
type string`,
  "ApiFlowcontrolV1beta3FlowSchemaList": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta3"
items! []ApiFlowcontrolV1beta3FlowSchema
kind! "FlowSchemaList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiFlowcontrolV1beta3FlowSchemaSpec": `distinguisherMethod ApiFlowcontrolV1beta3FlowDistinguisherMethod
matchingPrecedence number
priorityLevelConfiguration! ApiFlowcontrolV1beta3PriorityLevelConfigurationReference
rules []ApiFlowcontrolV1beta3PolicyRulesWithSubjects`,
  "ApiFlowcontrolV1beta3FlowSchemaStatus": `conditions []ApiFlowcontrolV1beta3FlowSchemaCondition`,
  "ApiFlowcontrolV1beta3GroupSubject": `name! string`,
  "ApiFlowcontrolV1beta3LimitResponse": `queuing ApiFlowcontrolV1beta3QueuingConfiguration
type! string`,
  "ApiFlowcontrolV1beta3LimitedPriorityLevelConfiguration": `borrowingLimitPercent number
lendablePercent number
limitResponse ApiFlowcontrolV1beta3LimitResponse
nominalConcurrencyShares number`,
  "ApiFlowcontrolV1beta3NonResourcePolicyRule": `nonResourceURLs! []string
verbs! []string`,
  "ApiFlowcontrolV1beta3PolicyRulesWithSubjects": `nonResourceRules []ApiFlowcontrolV1beta3NonResourcePolicyRule
resourceRules []ApiFlowcontrolV1beta3ResourcePolicyRule
subjects! []ApiFlowcontrolV1beta3Subject`,
  "ApiFlowcontrolV1beta3PriorityLevelConfiguration": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta3"
kind! "PriorityLevelConfiguration"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiFlowcontrolV1beta3PriorityLevelConfigurationSpec
status ApiFlowcontrolV1beta3PriorityLevelConfigurationStatus`,
  "ApiFlowcontrolV1beta3PriorityLevelConfigurationCondition": `lastTransitionTime time
message string
reason string
status string
type string`,
  "ApiFlowcontrolV1beta3PriorityLevelConfigurationList": `apiVersion! "flowcontrol.apiserver.k8s.io/v1beta3"
items! []ApiFlowcontrolV1beta3PriorityLevelConfiguration
kind! "PriorityLevelConfigurationList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiFlowcontrolV1beta3PriorityLevelConfigurationReference": `name! string`,
  "ApiFlowcontrolV1beta3PriorityLevelConfigurationSpec": `exempt ApiFlowcontrolV1beta3ExemptPriorityLevelConfiguration
limited ApiFlowcontrolV1beta3LimitedPriorityLevelConfiguration
type! string`,
  "ApiFlowcontrolV1beta3PriorityLevelConfigurationStatus": `conditions []ApiFlowcontrolV1beta3PriorityLevelConfigurationCondition`,
  "ApiFlowcontrolV1beta3QueuingConfiguration": `handSize number
queueLengthLimit number
queues number`,
  "ApiFlowcontrolV1beta3ResourcePolicyRule": `apiGroups! []string
clusterScope boolean
namespaces []string
resources! []string
verbs! []string`,
  "ApiFlowcontrolV1beta3ServiceAccountSubject": `name! string
namespace! string`,
  "ApiFlowcontrolV1beta3Subject": `group ApiFlowcontrolV1beta3GroupSubject
kind! string
serviceAccount ApiFlowcontrolV1beta3ServiceAccountSubject
user ApiFlowcontrolV1beta3UserSubject`,
  "ApiFlowcontrolV1beta3UserSubject": `name! string`,
  "ApiNetworkingV1HTTPIngressPath": `backend! ApiNetworkingV1IngressBackend
path string
pathType! "Exact"|"ImplementationSpecific"|"Prefix"`,
  "ApiNetworkingV1HTTPIngressRuleValue": `paths! []ApiNetworkingV1HTTPIngressPath`,
  "ApiNetworkingV1IPAddress": `apiVersion! "networking.k8s.io/v1"
kind! "IPAddress"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiNetworkingV1IPAddressSpec`,
  "ApiNetworkingV1IPAddressList": `apiVersion! "networking.k8s.io/v1"
items! []ApiNetworkingV1IPAddress
kind! "IPAddressList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiNetworkingV1IPAddressSpec": `parentRef! ApiNetworkingV1ParentReference`,
  "ApiNetworkingV1IPBlock": `cidr! string
except []string`,
  "ApiNetworkingV1Ingress": `apiVersion! "networking.k8s.io/v1"
kind! "Ingress"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiNetworkingV1IngressSpec
status ApiNetworkingV1IngressStatus`,
  "ApiNetworkingV1IngressBackend": `resource ApiCoreV1TypedLocalObjectReference
service ApiNetworkingV1IngressServiceBackend`,
  "ApiNetworkingV1IngressClass": `apiVersion! "networking.k8s.io/v1"
kind! "IngressClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiNetworkingV1IngressClassSpec`,
  "ApiNetworkingV1IngressClassList": `apiVersion! "networking.k8s.io/v1"
items! []ApiNetworkingV1IngressClass
kind! "IngressClassList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiNetworkingV1IngressClassParametersReference": `apiGroup string
kind! string
name! string
namespace string
scope string`,
  "ApiNetworkingV1IngressClassSpec": `controller string
parameters ApiNetworkingV1IngressClassParametersReference`,
  "ApiNetworkingV1IngressList": `apiVersion! "networking.k8s.io/v1"
items! []ApiNetworkingV1Ingress
kind! "IngressList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiNetworkingV1IngressLoadBalancerIngress": `hostname string
ip string
ports []ApiNetworkingV1IngressPortStatus`,
  "ApiNetworkingV1IngressLoadBalancerStatus": `ingress []ApiNetworkingV1IngressLoadBalancerIngress`,
  "ApiNetworkingV1IngressPortStatus": `error string
port! number
protocol! "SCTP"|"TCP"|"UDP"`,
  "ApiNetworkingV1IngressRule": `host string
http ApiNetworkingV1HTTPIngressRuleValue`,
  "ApiNetworkingV1IngressServiceBackend": `name! string
port ApiNetworkingV1ServiceBackendPort`,
  "ApiNetworkingV1IngressSpec": `defaultBackend ApiNetworkingV1IngressBackend
ingressClassName string
rules []ApiNetworkingV1IngressRule
tls []ApiNetworkingV1IngressTLS`,
  "ApiNetworkingV1IngressStatus": `loadBalancer ApiNetworkingV1IngressLoadBalancerStatus`,
  "ApiNetworkingV1IngressTLS": `hosts []string
secretName string`,
  "ApiNetworkingV1NetworkPolicy": `apiVersion! "networking.k8s.io/v1"
kind! "NetworkPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiNetworkingV1NetworkPolicySpec`,
  "ApiNetworkingV1NetworkPolicyEgressRule": `ports []ApiNetworkingV1NetworkPolicyPort
to []ApiNetworkingV1NetworkPolicyPeer`,
  "ApiNetworkingV1NetworkPolicyIngressRule": `from []ApiNetworkingV1NetworkPolicyPeer
ports []ApiNetworkingV1NetworkPolicyPort`,
  "ApiNetworkingV1NetworkPolicyList": `apiVersion! "networking.k8s.io/v1"
items! []ApiNetworkingV1NetworkPolicy
kind! "NetworkPolicyList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiNetworkingV1NetworkPolicyPeer": `ipBlock ApiNetworkingV1IPBlock
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
podSelector ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiNetworkingV1NetworkPolicyPort": `endPort number
port intOrString
protocol "SCTP"|"TCP"|"UDP"`,
  "ApiNetworkingV1NetworkPolicySpec": `egress []ApiNetworkingV1NetworkPolicyEgressRule
ingress []ApiNetworkingV1NetworkPolicyIngressRule
podSelector ApimachineryPkgApisMetaV1LabelSelector
policyTypes []"Egress"|"Ingress"`,
  "ApiNetworkingV1NetworkPolicyStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "ApiNetworkingV1ParentReference": `group string
name! string
namespace string
resource! string`,
  "ApiNetworkingV1ServiceBackendPort": `name string
number number`,
  "ApiNetworkingV1ServiceCIDR": `apiVersion! "networking.k8s.io/v1"
kind! "ServiceCIDR"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiNetworkingV1ServiceCIDRSpec
status ApiNetworkingV1ServiceCIDRStatus`,
  "ApiNetworkingV1ServiceCIDRList": `apiVersion! "networking.k8s.io/v1"
items! []ApiNetworkingV1ServiceCIDR
kind! "ServiceCIDRList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiNetworkingV1ServiceCIDRSpec": `cidrs []string`,
  "ApiNetworkingV1ServiceCIDRStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "ApiNetworkingV1beta1HTTPIngressPath": `backend! ApiNetworkingV1beta1IngressBackend
path string
pathType string`,
  "ApiNetworkingV1beta1HTTPIngressRuleValue": `paths! []ApiNetworkingV1beta1HTTPIngressPath`,
  "ApiNetworkingV1beta1Ingress": `apiVersion! "networking.k8s.io/v1beta1"
kind! "Ingress"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiNetworkingV1beta1IngressSpec
status ApiNetworkingV1beta1IngressStatus`,
  "ApiNetworkingV1beta1IngressBackend": `resource ApiCoreV1TypedLocalObjectReference
serviceName string
servicePort intOrString`,
  "ApiNetworkingV1beta1IngressClass": `apiVersion! "networking.k8s.io/v1beta1"
kind! "IngressClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiNetworkingV1beta1IngressClassSpec`,
  "ApiNetworkingV1beta1IngressClassList": `apiVersion! "networking.k8s.io/v1beta1"
items! []ApiNetworkingV1beta1IngressClass
kind! "IngressClassList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiNetworkingV1beta1IngressClassParametersReference": `apiGroup string
kind! string
name! string
namespace string
scope string`,
  "ApiNetworkingV1beta1IngressClassSpec": `controller string
parameters ApiNetworkingV1beta1IngressClassParametersReference`,
  "ApiNetworkingV1beta1IngressList": `apiVersion! "networking.k8s.io/v1beta1"
items! []ApiNetworkingV1beta1Ingress
kind! "IngressList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiNetworkingV1beta1IngressRule": `host string
http ApiNetworkingV1beta1HTTPIngressRuleValue`,
  "ApiNetworkingV1beta1IngressSpec": `backend ApiNetworkingV1beta1IngressBackend
ingressClassName string
rules []ApiNetworkingV1beta1IngressRule
tls []ApiNetworkingV1beta1IngressTLS`,
  "ApiNetworkingV1beta1IngressStatus": `loadBalancer ApiCoreV1LoadBalancerStatus`,
  "ApiNetworkingV1beta1IngressTLS": `hosts []string
secretName string`,
  "ApiNodeV1Overhead": `podFixed {}quantity`,
  "ApiNodeV1RuntimeClass": `apiVersion! "node.k8s.io/v1"
handler! string
kind! "RuntimeClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
overhead ApiNodeV1Overhead
scheduling ApiNodeV1Scheduling`,
  "ApiNodeV1RuntimeClassList": `apiVersion! "node.k8s.io/v1"
items! []ApiNodeV1RuntimeClass
kind! "RuntimeClassList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiNodeV1Scheduling": `nodeSelector {}string
tolerations []ApiCoreV1Toleration`,
  "ApiNodeV1beta1Overhead": `podFixed {}quantity`,
  "ApiNodeV1beta1RuntimeClass": `apiVersion! "node.k8s.io/v1beta1"
handler! string
kind! "RuntimeClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
overhead ApiNodeV1beta1Overhead
scheduling ApiNodeV1beta1Scheduling`,
  "ApiNodeV1beta1RuntimeClassList": `apiVersion! "node.k8s.io/v1beta1"
items! []ApiNodeV1beta1RuntimeClass
kind! "RuntimeClassList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiNodeV1beta1Scheduling": `nodeSelector {}string
tolerations []ApiCoreV1Toleration`,
  "ApiPolicyV1Eviction": `apiVersion! "policy/v1"
deleteOptions ApimachineryPkgApisMetaV1DeleteOptions
kind! "Eviction"
metadata ApimachineryPkgApisMetaV1ObjectMeta`,
  "ApiPolicyV1PodDisruptionBudget": `apiVersion! "policy/v1"
kind! "PodDisruptionBudget"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiPolicyV1PodDisruptionBudgetSpec
status ApiPolicyV1PodDisruptionBudgetStatus`,
  "ApiPolicyV1PodDisruptionBudgetList": `apiVersion! "policy/v1"
items! []ApiPolicyV1PodDisruptionBudget
kind! "PodDisruptionBudgetList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiPolicyV1PodDisruptionBudgetSpec": `maxUnavailable intOrString
minAvailable intOrString
selector ApimachineryPkgApisMetaV1LabelSelector
unhealthyPodEvictionPolicy "AlwaysAllow"|"IfHealthyBudget"`,
  "ApiPolicyV1PodDisruptionBudgetStatus": `conditions []ApimachineryPkgApisMetaV1Condition
currentHealthy number
desiredHealthy number
disruptedPods {}time
disruptionsAllowed number
expectedPods number
observedGeneration number`,
  "ApiPolicyV1beta1AllowedCSIDriver": `name! string`,
  "ApiPolicyV1beta1AllowedFlexVolume": `driver! string`,
  "ApiPolicyV1beta1AllowedHostPath": `pathPrefix string
readOnly boolean`,
  "ApiPolicyV1beta1Eviction": `apiVersion! "policy/v1beta1"
deleteOptions ApimachineryPkgApisMetaV1DeleteOptions
kind! "Eviction"
metadata ApimachineryPkgApisMetaV1ObjectMeta`,
  "ApiPolicyV1beta1FSGroupStrategyOptions": `ranges []ApiPolicyV1beta1IDRange
rule string`,
  "ApiPolicyV1beta1HostPortRange": `max! number
min! number`,
  "ApiPolicyV1beta1IDRange": `max! number
min! number`,
  "ApiPolicyV1beta1PodDisruptionBudget": `apiVersion! "policy/v1beta1"
kind! "PodDisruptionBudget"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiPolicyV1beta1PodDisruptionBudgetSpec
status ApiPolicyV1beta1PodDisruptionBudgetStatus`,
  "ApiPolicyV1beta1PodDisruptionBudgetList": `apiVersion! "policy/v1beta1"
items! []ApiPolicyV1beta1PodDisruptionBudget
kind! "PodDisruptionBudgetList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiPolicyV1beta1PodDisruptionBudgetSpec": `maxUnavailable intOrString
minAvailable intOrString
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiPolicyV1beta1PodDisruptionBudgetStatus": `conditions []ApimachineryPkgApisMetaV1Condition
currentHealthy! number
desiredHealthy! number
disruptedPods {}time
disruptionsAllowed! number
expectedPods! number
observedGeneration number`,
  "ApiPolicyV1beta1PodSecurityPolicy": `apiVersion! "policy/v1beta1"
kind! "PodSecurityPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec ApiPolicyV1beta1PodSecurityPolicySpec`,
  "ApiPolicyV1beta1PodSecurityPolicyList": `apiVersion! "policy/v1beta1"
items! []ApiPolicyV1beta1PodSecurityPolicy
kind! "PodSecurityPolicyList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiPolicyV1beta1PodSecurityPolicySpec": `allowPrivilegeEscalation boolean
allowedCSIDrivers []ApiPolicyV1beta1AllowedCSIDriver
allowedCapabilities []string
allowedFlexVolumes []ApiPolicyV1beta1AllowedFlexVolume
allowedHostPaths []ApiPolicyV1beta1AllowedHostPath
allowedProcMountTypes []string
allowedUnsafeSysctls []string
defaultAddCapabilities []string
defaultAllowPrivilegeEscalation boolean
forbiddenSysctls []string
fsGroup! ApiPolicyV1beta1FSGroupStrategyOptions
hostIPC boolean
hostNetwork boolean
hostPID boolean
hostPorts []ApiPolicyV1beta1HostPortRange
privileged boolean
readOnlyRootFilesystem boolean
requiredDropCapabilities []string
runAsGroup ApiPolicyV1beta1RunAsGroupStrategyOptions
runAsUser! ApiPolicyV1beta1RunAsUserStrategyOptions
runtimeClass ApiPolicyV1beta1RuntimeClassStrategyOptions
seLinux! ApiPolicyV1beta1SELinuxStrategyOptions
supplementalGroups! ApiPolicyV1beta1SupplementalGroupsStrategyOptions
volumes []string`,
  "ApiPolicyV1beta1RunAsGroupStrategyOptions": `ranges []ApiPolicyV1beta1IDRange
rule! string`,
  "ApiPolicyV1beta1RunAsUserStrategyOptions": `ranges []ApiPolicyV1beta1IDRange
rule! string`,
  "ApiPolicyV1beta1RuntimeClassStrategyOptions": `allowedRuntimeClassNames! []string
defaultRuntimeClassName string`,
  "ApiPolicyV1beta1SELinuxStrategyOptions": `rule! string
seLinuxOptions ApiCoreV1SELinuxOptions`,
  "ApiPolicyV1beta1SupplementalGroupsStrategyOptions": `ranges []ApiPolicyV1beta1IDRange
rule string`,
  "ApiRbacV1AggregationRule": `clusterRoleSelectors []ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiRbacV1ClusterRole": `aggregationRule ApiRbacV1AggregationRule
apiVersion! "rbac.authorization.k8s.io/v1"
kind! "ClusterRole"
metadata ApimachineryPkgApisMetaV1ObjectMeta
rules []ApiRbacV1PolicyRule`,
  "ApiRbacV1ClusterRoleBinding": `apiVersion! "rbac.authorization.k8s.io/v1"
kind! "ClusterRoleBinding"
metadata ApimachineryPkgApisMetaV1ObjectMeta
roleRef! ApiRbacV1RoleRef
subjects []ApiRbacV1Subject`,
  "ApiRbacV1ClusterRoleBindingList": `apiVersion! "rbac.authorization.k8s.io/v1"
items! []ApiRbacV1ClusterRoleBinding
kind! "ClusterRoleBindingList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiRbacV1ClusterRoleList": `apiVersion! "rbac.authorization.k8s.io/v1"
items! []ApiRbacV1ClusterRole
kind! "ClusterRoleList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiRbacV1PolicyRule": `apiGroups []string
nonResourceURLs []string
resourceNames []string
resources []string
verbs! []string`,
  "ApiRbacV1Role": `apiVersion! "rbac.authorization.k8s.io/v1"
kind! "Role"
metadata ApimachineryPkgApisMetaV1ObjectMeta
rules []ApiRbacV1PolicyRule`,
  "ApiRbacV1RoleBinding": `apiVersion! "rbac.authorization.k8s.io/v1"
kind! "RoleBinding"
metadata ApimachineryPkgApisMetaV1ObjectMeta
roleRef! ApiRbacV1RoleRef
subjects []ApiRbacV1Subject`,
  "ApiRbacV1RoleBindingList": `apiVersion! "rbac.authorization.k8s.io/v1"
items! []ApiRbacV1RoleBinding
kind! "RoleBindingList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiRbacV1RoleList": `apiVersion! "rbac.authorization.k8s.io/v1"
items! []ApiRbacV1Role
kind! "RoleList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiRbacV1RoleRef": `apiGroup string
kind! string
name! string`,
  "ApiRbacV1Subject": `apiGroup string
kind! string
name! string
namespace string`,
  "ApiRbacV1beta1AggregationRule": `clusterRoleSelectors []ApimachineryPkgApisMetaV1LabelSelector`,
  "ApiRbacV1beta1ClusterRole": `aggregationRule ApiRbacV1beta1AggregationRule
apiVersion! "rbac.authorization.k8s.io/v1beta1"
kind! "ClusterRole"
metadata ApimachineryPkgApisMetaV1ObjectMeta
rules []ApiRbacV1beta1PolicyRule`,
  "ApiRbacV1beta1ClusterRoleBinding": `apiVersion! "rbac.authorization.k8s.io/v1beta1"
kind! "ClusterRoleBinding"
metadata ApimachineryPkgApisMetaV1ObjectMeta
roleRef! ApiRbacV1beta1RoleRef
subjects []ApiRbacV1beta1Subject`,
  "ApiRbacV1beta1ClusterRoleBindingList": `apiVersion! "rbac.authorization.k8s.io/v1beta1"
items! []ApiRbacV1beta1ClusterRoleBinding
kind! "ClusterRoleBindingList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiRbacV1beta1ClusterRoleList": `apiVersion! "rbac.authorization.k8s.io/v1beta1"
items! []ApiRbacV1beta1ClusterRole
kind! "ClusterRoleList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiRbacV1beta1PolicyRule": `apiGroups []string
nonResourceURLs []string
resourceNames []string
resources []string
verbs! []string`,
  "ApiRbacV1beta1Role": `apiVersion! "rbac.authorization.k8s.io/v1beta1"
kind! "Role"
metadata ApimachineryPkgApisMetaV1ObjectMeta
rules []ApiRbacV1beta1PolicyRule`,
  "ApiRbacV1beta1RoleBinding": `apiVersion! "rbac.authorization.k8s.io/v1beta1"
kind! "RoleBinding"
metadata ApimachineryPkgApisMetaV1ObjectMeta
roleRef! ApiRbacV1beta1RoleRef
subjects []ApiRbacV1beta1Subject`,
  "ApiRbacV1beta1RoleBindingList": `apiVersion! "rbac.authorization.k8s.io/v1beta1"
items! []ApiRbacV1beta1RoleBinding
kind! "RoleBindingList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiRbacV1beta1RoleList": `apiVersion! "rbac.authorization.k8s.io/v1beta1"
items! []ApiRbacV1beta1Role
kind! "RoleList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiRbacV1beta1RoleRef": `apiGroup! string
kind! string
name! string`,
  "ApiRbacV1beta1Subject": `apiGroup string
kind! string
name! string
namespace string`,
  "ApiResourceV1AllocatedDeviceStatus": `conditions []ApimachineryPkgApisMetaV1Condition
data ApimachineryPkgRuntimeRawExtension
device! string
driver! string
networkData ApiResourceV1NetworkDeviceData
pool! string
shareID string`,
  "ApiResourceV1AllocationResult": `allocationTimestamp time
devices ApiResourceV1DeviceAllocationResult
nodeSelector ApiCoreV1NodeSelector`,
  "ApiResourceV1CELDeviceSelector": `expression! string`,
  "ApiResourceV1CapacityRequestPolicy": `default quantity
validRange ApiResourceV1CapacityRequestPolicyRange
validValues []quantity`,
  "ApiResourceV1CapacityRequestPolicyRange": `max quantity
min! quantity
step quantity`,
  "ApiResourceV1CapacityRequirements": `requests {}quantity`,
  "ApiResourceV1Counter": `value! quantity`,
  "ApiResourceV1CounterSet": `counters! {}ApiResourceV1Counter
name! string`,
  "ApiResourceV1Device": `allNodes boolean
allowMultipleAllocations boolean
attributes {}ApiResourceV1DeviceAttribute
bindingConditions []string
bindingFailureConditions []string
bindsToNode boolean
capacity {}ApiResourceV1DeviceCapacity
consumesCounters []ApiResourceV1DeviceCounterConsumption
name! string
nodeAllocatableResourceMappings {}ApiResourceV1NodeAllocatableResourceMapping
nodeName string
nodeSelector ApiCoreV1NodeSelector
taints []ApiResourceV1DeviceTaint`,
  "ApiResourceV1DeviceAllocationConfiguration": `opaque ApiResourceV1OpaqueDeviceConfiguration
requests []string
source! "FromClaim"|"FromClass"`,
  "ApiResourceV1DeviceAllocationResult": `config []ApiResourceV1DeviceAllocationConfiguration
results []ApiResourceV1DeviceRequestAllocationResult`,
  "ApiResourceV1DeviceAttribute": `bool boolean
bools []boolean
int number
ints []number
string string
strings []string
version string
versions []string`,
  "ApiResourceV1DeviceCapacity": `requestPolicy ApiResourceV1CapacityRequestPolicy
value! quantity`,
  "ApiResourceV1DeviceClaim": `config []ApiResourceV1DeviceClaimConfiguration
constraints []ApiResourceV1DeviceConstraint
requests []ApiResourceV1DeviceRequest`,
  "ApiResourceV1DeviceClaimConfiguration": `opaque ApiResourceV1OpaqueDeviceConfiguration
requests []string`,
  "ApiResourceV1DeviceClass": `apiVersion! "resource.k8s.io/v1"
kind! "DeviceClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1DeviceClassSpec`,
  "ApiResourceV1DeviceClassConfiguration": `opaque ApiResourceV1OpaqueDeviceConfiguration`,
  "ApiResourceV1DeviceClassList": `apiVersion! "resource.k8s.io/v1"
items! []ApiResourceV1DeviceClass
kind! "DeviceClassList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiResourceV1DeviceClassSpec": `config []ApiResourceV1DeviceClassConfiguration
extendedResourceName string
selectors []ApiResourceV1DeviceSelector`,
  "ApiResourceV1DeviceConstraint": `distinctAttribute string
matchAttribute string
requests []string`,
  "ApiResourceV1DeviceCounterConsumption": `counterSet! string
counters! {}ApiResourceV1Counter`,
  "ApiResourceV1DeviceRequest": `exactly ApiResourceV1ExactDeviceRequest
firstAvailable []ApiResourceV1DeviceSubRequest
name! string`,
  "ApiResourceV1DeviceRequestAllocationResult": `adminAccess boolean
bindingConditions []string
bindingFailureConditions []string
consumedCapacity {}quantity
device! string
driver! string
pool! string
request! string
shareID string
tolerations []ApiResourceV1DeviceToleration`,
  "ApiResourceV1DeviceSelector": `cel ApiResourceV1CELDeviceSelector`,
  "ApiResourceV1DeviceSubRequest": `allocationMode "All"|"ExactCount"
capacity ApiResourceV1CapacityRequirements
count number
deviceClassName! string
name! string
selectors []ApiResourceV1DeviceSelector
tolerations []ApiResourceV1DeviceToleration`,
  "ApiResourceV1DeviceTaint": `effect! "NoExecute"|"NoSchedule"|"None"
key! string
timeAdded time
value string`,
  "ApiResourceV1DeviceToleration": `effect "NoExecute"|"NoSchedule"|"None"
key string
operator "Equal"|"Exists"
tolerationSeconds number
value string`,
  "ApiResourceV1ExactDeviceRequest": `adminAccess boolean
allocationMode "All"|"ExactCount"
capacity ApiResourceV1CapacityRequirements
count number
deviceClassName! string
selectors []ApiResourceV1DeviceSelector
tolerations []ApiResourceV1DeviceToleration`,
  "ApiResourceV1NetworkDeviceData": `hardwareAddress string
interfaceName string
ips []string`,
  "ApiResourceV1NodeAllocatableResourceMapping": `allocationMultiplier quantity
capacityKey string`,
  "ApiResourceV1OpaqueDeviceConfiguration": `driver! string
parameters! ApimachineryPkgRuntimeRawExtension`,
  "ApiResourceV1ResourceClaim": `apiVersion! "resource.k8s.io/v1"
kind! "ResourceClaim"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1ResourceClaimSpec
status ApiResourceV1ResourceClaimStatus`,
  "ApiResourceV1ResourceClaimConsumerReference": `apiGroup string
name! string
resource! string
uid! string`,
  "ApiResourceV1ResourceClaimList": `apiVersion! "resource.k8s.io/v1"
items! []ApiResourceV1ResourceClaim
kind! "ResourceClaimList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiResourceV1ResourceClaimSpec": `devices ApiResourceV1DeviceClaim`,
  "ApiResourceV1ResourceClaimStatus": `allocation ApiResourceV1AllocationResult
devices []ApiResourceV1AllocatedDeviceStatus
reservedFor []ApiResourceV1ResourceClaimConsumerReference`,
  "ApiResourceV1ResourceClaimTemplate": `apiVersion! "resource.k8s.io/v1"
kind! "ResourceClaimTemplate"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1ResourceClaimTemplateSpec`,
  "ApiResourceV1ResourceClaimTemplateList": `apiVersion! "resource.k8s.io/v1"
items! []ApiResourceV1ResourceClaimTemplate
kind! "ResourceClaimTemplateList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiResourceV1ResourceClaimTemplateSpec": `metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1ResourceClaimSpec`,
  "ApiResourceV1ResourcePool": `generation! number
name! string
resourceSliceCount! number`,
  "ApiResourceV1ResourceSlice": `apiVersion! "resource.k8s.io/v1"
kind! "ResourceSlice"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiResourceV1ResourceSliceSpec`,
  "ApiResourceV1ResourceSliceList": `apiVersion! "resource.k8s.io/v1"
items! []ApiResourceV1ResourceSlice
kind! "ResourceSliceList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiResourceV1ResourceSliceSpec": `allNodes boolean
devices []ApiResourceV1Device
driver! string
nodeName string
nodeSelector ApiCoreV1NodeSelector
perDeviceNodeSelection boolean
pool! ApiResourceV1ResourcePool
sharedCounters []ApiResourceV1CounterSet`,
  "ApiSchedulingV1PriorityClass": `apiVersion! "scheduling.k8s.io/v1"
description string
globalDefault boolean
kind! "PriorityClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
preemptionPolicy "Never"|"PreemptLowerPriority"
value number`,
  "ApiSchedulingV1PriorityClassList": `apiVersion! "scheduling.k8s.io/v1"
items! []ApiSchedulingV1PriorityClass
kind! "PriorityClassList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiSchedulingV1beta1PriorityClass": `apiVersion! "scheduling.k8s.io/v1beta1"
description string
globalDefault boolean
kind! "PriorityClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
preemptionPolicy string
value! number`,
  "ApiSchedulingV1beta1PriorityClassList": `apiVersion! "scheduling.k8s.io/v1beta1"
items! []ApiSchedulingV1beta1PriorityClass
kind! "PriorityClassList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1CSIDriver": `apiVersion! "storage.k8s.io/v1"
kind! "CSIDriver"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiStorageV1CSIDriverSpec`,
  "ApiStorageV1CSIDriverList": `apiVersion! "storage.k8s.io/v1"
items! []ApiStorageV1CSIDriver
kind! "CSIDriverList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1CSIDriverSpec": `attachRequired boolean
fsGroupPolicy string
nodeAllocatableUpdatePeriodSeconds number
podInfoOnMount boolean
preventPodSchedulingIfMissing boolean
requiresRepublish boolean
seLinuxMount boolean
serviceAccountTokenInSecrets boolean
storageCapacity boolean
tokenRequests []ApiStorageV1TokenRequest
volumeLifecycleModes []string`,
  "ApiStorageV1CSINode": `apiVersion! "storage.k8s.io/v1"
kind! "CSINode"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiStorageV1CSINodeSpec`,
  "ApiStorageV1CSINodeDriver": `allocatable ApiStorageV1VolumeNodeResources
name! string
nodeID! string
topologyKeys []string`,
  "ApiStorageV1CSINodeList": `apiVersion! "storage.k8s.io/v1"
items! []ApiStorageV1CSINode
kind! "CSINodeList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1CSINodeSpec": `drivers! []ApiStorageV1CSINodeDriver`,
  "ApiStorageV1CSIStorageCapacity": `apiVersion! "storage.k8s.io/v1"
capacity quantity
kind! "CSIStorageCapacity"
maximumVolumeSize quantity
metadata ApimachineryPkgApisMetaV1ObjectMeta
nodeTopology ApimachineryPkgApisMetaV1LabelSelector
storageClassName! string`,
  "ApiStorageV1CSIStorageCapacityList": `apiVersion! "storage.k8s.io/v1"
items! []ApiStorageV1CSIStorageCapacity
kind! "CSIStorageCapacityList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1StorageClass": `allowVolumeExpansion boolean
allowedTopologies []ApiCoreV1TopologySelectorTerm
apiVersion! "storage.k8s.io/v1"
kind! "StorageClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
mountOptions []string
parameters {}string
provisioner! string
reclaimPolicy "Delete"|"Recycle"|"Retain"
volumeBindingMode "Immediate"|"WaitForFirstConsumer"`,
  "ApiStorageV1StorageClassList": `apiVersion! "storage.k8s.io/v1"
items! []ApiStorageV1StorageClass
kind! "StorageClassList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1TokenRequest": `audience! string
expirationSeconds number`,
  "ApiStorageV1VolumeAttachment": `apiVersion! "storage.k8s.io/v1"
kind! "VolumeAttachment"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiStorageV1VolumeAttachmentSpec
status ApiStorageV1VolumeAttachmentStatus`,
  "ApiStorageV1VolumeAttachmentList": `apiVersion! "storage.k8s.io/v1"
items! []ApiStorageV1VolumeAttachment
kind! "VolumeAttachmentList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1VolumeAttachmentSource": `inlineVolumeSpec ApiCoreV1PersistentVolumeSpec
persistentVolumeName string`,
  "ApiStorageV1VolumeAttachmentSpec": `attacher! string
nodeName! string
source! ApiStorageV1VolumeAttachmentSource`,
  "ApiStorageV1VolumeAttachmentStatus": `attachError ApiStorageV1VolumeError
attached! boolean
attachmentMetadata {}string
detachError ApiStorageV1VolumeError`,
  "ApiStorageV1VolumeAttributesClass": `apiVersion! "storage.k8s.io/v1"
driverName! string
kind! "VolumeAttributesClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
parameters {}string`,
  "ApiStorageV1VolumeAttributesClassList": `apiVersion! "storage.k8s.io/v1"
items! []ApiStorageV1VolumeAttributesClass
kind! "VolumeAttributesClassList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1VolumeError": `errorCode number
message string
time time`,
  "ApiStorageV1VolumeNodeResources": `count number`,
  "ApiStorageV1beta1CSIDriver": `apiVersion! "storage.k8s.io/v1beta1"
kind! "CSIDriver"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiStorageV1beta1CSIDriverSpec`,
  "ApiStorageV1beta1CSIDriverList": `apiVersion! "storage.k8s.io/v1beta1"
items! []ApiStorageV1beta1CSIDriver
kind! "CSIDriverList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1beta1CSIDriverSpec": `attachRequired boolean
fsGroupPolicy string
podInfoOnMount boolean
requiresRepublish boolean
storageCapacity boolean
tokenRequests []ApiStorageV1beta1TokenRequest
volumeLifecycleModes []string`,
  "ApiStorageV1beta1CSINode": `apiVersion! "storage.k8s.io/v1beta1"
kind! "CSINode"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiStorageV1beta1CSINodeSpec`,
  "ApiStorageV1beta1CSINodeDriver": `allocatable ApiStorageV1beta1VolumeNodeResources
name! string
nodeID! string
topologyKeys []string`,
  "ApiStorageV1beta1CSINodeList": `apiVersion! "storage.k8s.io/v1beta1"
items! []ApiStorageV1beta1CSINode
kind! "CSINodeList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1beta1CSINodeSpec": `drivers! []ApiStorageV1beta1CSINodeDriver`,
  "ApiStorageV1beta1CSIStorageCapacity": `apiVersion! "storage.k8s.io/v1beta1"
capacity quantity
kind! "CSIStorageCapacity"
maximumVolumeSize quantity
metadata ApimachineryPkgApisMetaV1ObjectMeta
nodeTopology ApimachineryPkgApisMetaV1LabelSelector
storageClassName! string`,
  "ApiStorageV1beta1CSIStorageCapacityList": `apiVersion! "storage.k8s.io/v1beta1"
items! []ApiStorageV1beta1CSIStorageCapacity
kind! "CSIStorageCapacityList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1beta1StorageClass": `allowVolumeExpansion boolean
allowedTopologies []ApiCoreV1TopologySelectorTerm
apiVersion! "storage.k8s.io/v1beta1"
kind! "StorageClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
mountOptions []string
parameters {}string
provisioner! string
reclaimPolicy string
volumeBindingMode string`,
  "ApiStorageV1beta1StorageClassList": `apiVersion! "storage.k8s.io/v1beta1"
items! []ApiStorageV1beta1StorageClass
kind! "StorageClassList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1beta1TokenRequest": `audience! string
expirationSeconds number`,
  "ApiStorageV1beta1VolumeAttachment": `apiVersion! "storage.k8s.io/v1beta1"
kind! "VolumeAttachment"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiStorageV1beta1VolumeAttachmentSpec
status ApiStorageV1beta1VolumeAttachmentStatus`,
  "ApiStorageV1beta1VolumeAttachmentList": `apiVersion! "storage.k8s.io/v1beta1"
items! []ApiStorageV1beta1VolumeAttachment
kind! "VolumeAttachmentList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiStorageV1beta1VolumeAttachmentSource": `inlineVolumeSpec ApiCoreV1PersistentVolumeSpec
persistentVolumeName string`,
  "ApiStorageV1beta1VolumeAttachmentSpec": `attacher! string
nodeName! string
source! ApiStorageV1beta1VolumeAttachmentSource`,
  "ApiStorageV1beta1VolumeAttachmentStatus": `attachError ApiStorageV1beta1VolumeError
attached! boolean
attachmentMetadata {}string
detachError ApiStorageV1beta1VolumeError`,
  "ApiStorageV1beta1VolumeError": `message string
time time`,
  "ApiStorageV1beta1VolumeNodeResources": `count number`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceColumnDefinition": `description string
format string
jsonPath! string
name! string
priority number
type! string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceConversion": `strategy! string
webhook ApiextensionsApiserverPkgApisApiextensionsV1WebhookConversion`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinition": `apiVersion! "apiextensions.k8s.io/v1"
kind! "CustomResourceDefinition"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionSpec
status ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionStatus`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionCondition": `lastTransitionTime time
message string
observedGeneration number
reason string
status! string
type! string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionList": `apiVersion! "apiextensions.k8s.io/v1"
items! []ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinition
kind! "CustomResourceDefinitionList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionNames": `categories []string
kind! string
listKind string
plural! string
shortNames []string
singular string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionSpec": `conversion ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceConversion
group! string
names! ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionNames
preserveUnknownFields boolean
scope! string
versions! []ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionVersion`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionStatus": `acceptedNames ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionNames
conditions []ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionCondition
observedGeneration number
storedVersions []string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionVersion": `additionalPrinterColumns []ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceColumnDefinition
deprecated boolean
deprecationWarning string
name! string
schema ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceValidation
selectableFields []ApiextensionsApiserverPkgApisApiextensionsV1SelectableField
served! boolean
storage! boolean
subresources ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceSubresources`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceSubresourceScale": `labelSelectorPath string
specReplicasPath! string
statusReplicasPath! string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceSubresources": `scale ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceSubresourceScale
status ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceSubresourceStatus`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceValidation": `openAPIV3Schema ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaProps`,
  "ApiextensionsApiserverPkgApisApiextensionsV1ExternalDocumentation": `description string
url string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaProps": `\$ref string
\$schema string
additionalItems ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaPropsOrBool
additionalProperties ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaPropsOrBool
allOf []ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaProps
anyOf []ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaProps
default ApiextensionsApiserverPkgApisApiextensionsV1JSON
definitions {}ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaProps
dependencies {}ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaPropsOrStringArray
description string
enum []ApiextensionsApiserverPkgApisApiextensionsV1JSON
example ApiextensionsApiserverPkgApisApiextensionsV1JSON
exclusiveMaximum boolean
exclusiveMinimum boolean
externalDocs ApiextensionsApiserverPkgApisApiextensionsV1ExternalDocumentation
format string
id string
items ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaPropsOrArray
maxItems number
maxLength number
maxProperties number
maximum number
minItems number
minLength number
minProperties number
minimum number
multipleOf number
not ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaProps
nullable boolean
oneOf []ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaProps
pattern string
patternProperties {}ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaProps
properties {}ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaProps
required []string
title string
type string
uniqueItems boolean
x-kubernetes-embedded-resource boolean
x-kubernetes-int-or-string boolean
x-kubernetes-list-map-keys []string
x-kubernetes-list-type string
x-kubernetes-map-type string
x-kubernetes-preserve-unknown-fields boolean
x-kubernetes-validations []ApiextensionsApiserverPkgApisApiextensionsV1ValidationRule`,
  "ApiextensionsApiserverPkgApisApiextensionsV1SelectableField": `jsonPath! string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1ServiceReference": `name! string
namespace! string
path string
port number`,
  "ApiextensionsApiserverPkgApisApiextensionsV1ValidationRule": `fieldPath string
message string
messageExpression string
optionalOldSelf boolean
reason "FieldValueDuplicate"|"FieldValueForbidden"|"FieldValueInvalid"|"FieldValueRequired"
rule! string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1WebhookClientConfig": `caBundle string
service ApiextensionsApiserverPkgApisApiextensionsV1ServiceReference
url string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1WebhookConversion": `clientConfig ApiextensionsApiserverPkgApisApiextensionsV1WebhookClientConfig
conversionReviewVersions! []string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceColumnDefinition": `JSONPath! string
description string
format string
name! string
priority number
type! string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceConversion": `conversionReviewVersions []string
strategy! string
webhookClientConfig ApiextensionsApiserverPkgApisApiextensionsV1beta1WebhookClientConfig`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinition": `apiVersion! "apiextensions.k8s.io/v1beta1"
kind! "CustomResourceDefinition"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionSpec
status ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionStatus`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionList": `apiVersion! "apiextensions.k8s.io/v1beta1"
items! []ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinition
kind! "CustomResourceDefinitionList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionNames": `categories []string
kind! string
listKind string
plural! string
shortNames []string
singular string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionSpec": `additionalPrinterColumns []ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceColumnDefinition
conversion ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceConversion
group! string
names! ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionNames
preserveUnknownFields boolean
scope! string
subresources ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceSubresources
validation ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceValidation
version string
versions []ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionVersion`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionStatus": `acceptedNames ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionNames
conditions []ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionCondition
storedVersions []string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionVersion": `additionalPrinterColumns []ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceColumnDefinition
deprecated boolean
deprecationWarning string
name! string
schema ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceValidation
served! boolean
storage! boolean
subresources ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceSubresources`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceSubresourceScale": `labelSelectorPath string
specReplicasPath! string
statusReplicasPath! string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceSubresources": `scale ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceSubresourceScale
status ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceSubresourceStatus`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceValidation": `openAPIV3Schema ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaProps`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1ExternalDocumentation": `description string
url string`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaProps": `\$ref string
\$schema string
additionalItems ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaPropsOrBool
additionalProperties ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaPropsOrBool
allOf []ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaProps
anyOf []ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaProps
default ApiextensionsApiserverPkgApisApiextensionsV1beta1JSON
definitions {}ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaProps
dependencies {}ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaPropsOrStringArray
description string
enum []ApiextensionsApiserverPkgApisApiextensionsV1beta1JSON
example ApiextensionsApiserverPkgApisApiextensionsV1beta1JSON
exclusiveMaximum boolean
exclusiveMinimum boolean
externalDocs ApiextensionsApiserverPkgApisApiextensionsV1beta1ExternalDocumentation
format string
id string
items ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaPropsOrArray
maxItems number
maxLength number
maxProperties number
maximum number
minItems number
minLength number
minProperties number
minimum number
multipleOf number
not ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaProps
nullable boolean
oneOf []ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaProps
pattern string
patternProperties {}ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaProps
properties {}ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaProps
required []string
title string
type string
uniqueItems boolean
x-kubernetes-embedded-resource boolean
x-kubernetes-int-or-string boolean
x-kubernetes-list-map-keys []string
x-kubernetes-list-type string
x-kubernetes-map-type string
x-kubernetes-preserve-unknown-fields boolean`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1ServiceReference": `name! string
namespace! string
path string
port number`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1WebhookClientConfig": `caBundle string
service ApiextensionsApiserverPkgApisApiextensionsV1beta1ServiceReference
url string`,
  "ApimachineryPkgApisMetaV1APIGroup": `apiVersion string
kind string
name! string
preferredVersion ApimachineryPkgApisMetaV1GroupVersionForDiscovery
serverAddressByClientCIDRs []ApimachineryPkgApisMetaV1ServerAddressByClientCIDR
versions! []ApimachineryPkgApisMetaV1GroupVersionForDiscovery`,
  "ApimachineryPkgApisMetaV1APIGroupList": `apiVersion string
groups! []ApimachineryPkgApisMetaV1APIGroup
kind string`,
  "ApimachineryPkgApisMetaV1APIResource": `categories []string
group string
kind! string
name! string
namespaced! boolean
shortNames []string
singularName! string
storageVersionHash string
verbs! []string
version string`,
  "ApimachineryPkgApisMetaV1APIResourceList": `apiVersion string
groupVersion! string
kind string
resources! []ApimachineryPkgApisMetaV1APIResource`,
  "ApimachineryPkgApisMetaV1APIVersions": `apiVersion string
kind string
serverAddressByClientCIDRs! []ApimachineryPkgApisMetaV1ServerAddressByClientCIDR
versions! []string`,
  "ApimachineryPkgApisMetaV1Condition": `lastTransitionTime! time
message! string
observedGeneration number
reason! string
status! string
type! string`,
  "ApimachineryPkgApisMetaV1DeleteOptions": `apiVersion string
dryRun []string
gracePeriodSeconds number
ignoreStoreReadErrorWithClusterBreakingPotential boolean
kind string
orphanDependents boolean
preconditions ApimachineryPkgApisMetaV1Preconditions
propagationPolicy string`,
  "ApimachineryPkgApisMetaV1FieldSelectorRequirement": `key! string
operator! string
values []string`,
  "ApimachineryPkgApisMetaV1GroupVersionForDiscovery": `groupVersion! string
version! string`,
  "ApimachineryPkgApisMetaV1LabelSelector": `matchExpressions []ApimachineryPkgApisMetaV1LabelSelectorRequirement
matchLabels {}string`,
  "ApimachineryPkgApisMetaV1LabelSelectorRequirement": `key! string
operator! string
values []string`,
  "ApimachineryPkgApisMetaV1ListMeta": `continue string
remainingItemCount number
resourceVersion string
selfLink string
shardInfo ApimachineryPkgApisMetaV1ShardInfo`,
  "ApimachineryPkgApisMetaV1ManagedFieldsEntry": `apiVersion string
fieldsType string
fieldsV1 ApimachineryPkgApisMetaV1FieldsV1
manager string
operation string
subresource string
time time`,
  "ApimachineryPkgApisMetaV1ObjectMeta": `annotations {}string
creationTimestamp time
deletionGracePeriodSeconds number
deletionTimestamp time
finalizers []string
generateName string
generation number
labels {}string
managedFields []ApimachineryPkgApisMetaV1ManagedFieldsEntry
name string
namespace string
ownerReferences []ApimachineryPkgApisMetaV1OwnerReference
resourceVersion string
selfLink string
uid string`,
  "ApimachineryPkgApisMetaV1OwnerReference": `apiVersion! string
blockOwnerDeletion boolean
controller boolean
kind! string
name! string
uid! string`,
  "ApimachineryPkgApisMetaV1Preconditions": `resourceVersion string
uid string`,
  "ApimachineryPkgApisMetaV1ServerAddressByClientCIDR": `clientCIDR! string
serverAddress! string`,
  "ApimachineryPkgApisMetaV1ShardInfo": `selector! string`,
  "ApimachineryPkgApisMetaV1Status": `apiVersion string
code number
details ApimachineryPkgApisMetaV1StatusDetails
kind string
message string
metadata ApimachineryPkgApisMetaV1ListMeta
reason string
status string`,
  "ApimachineryPkgApisMetaV1StatusCause": `field string
message string
reason string`,
  "ApimachineryPkgApisMetaV1StatusDetails": `causes []ApimachineryPkgApisMetaV1StatusCause
group string
kind string
name string
retryAfterSeconds number
uid string`,
  "ApimachineryPkgApisMetaV1WatchEvent": `object! ApimachineryPkgRuntimeRawExtension
type! string`,
  "ApimachineryPkgVersionInfo": `buildDate! string
compiler! string
emulationMajor string
emulationMinor string
gitCommit! string
gitTreeState! string
gitVersion! string
goVersion! string
major! string
minCompatibilityMajor string
minCompatibilityMinor string
minor! string
platform! string`,
  "KubeAggregatorPkgApisApiregistrationV1APIService": `apiVersion! "apiregistration.k8s.io/v1"
kind! "APIService"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec KubeAggregatorPkgApisApiregistrationV1APIServiceSpec
status KubeAggregatorPkgApisApiregistrationV1APIServiceStatus`,
  "KubeAggregatorPkgApisApiregistrationV1APIServiceCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "KubeAggregatorPkgApisApiregistrationV1APIServiceList": `apiVersion! "apiregistration.k8s.io/v1"
items! []KubeAggregatorPkgApisApiregistrationV1APIService
kind! "APIServiceList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "KubeAggregatorPkgApisApiregistrationV1APIServiceSpec": `caBundle string
group string
groupPriorityMinimum! number
insecureSkipTLSVerify boolean
service KubeAggregatorPkgApisApiregistrationV1ServiceReference
version string
versionPriority! number`,
  "KubeAggregatorPkgApisApiregistrationV1APIServiceStatus": `conditions []KubeAggregatorPkgApisApiregistrationV1APIServiceCondition`,
  "KubeAggregatorPkgApisApiregistrationV1ServiceReference": `name string
namespace string
port number`,
  "KubeAggregatorPkgApisApiregistrationV1beta1APIService": `apiVersion! "apiregistration.k8s.io/v1beta1"
kind! "APIService"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec KubeAggregatorPkgApisApiregistrationV1beta1APIServiceSpec
status KubeAggregatorPkgApisApiregistrationV1beta1APIServiceStatus`,
  "KubeAggregatorPkgApisApiregistrationV1beta1APIServiceCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "KubeAggregatorPkgApisApiregistrationV1beta1APIServiceList": `apiVersion! "apiregistration.k8s.io/v1beta1"
items! []KubeAggregatorPkgApisApiregistrationV1beta1APIService
kind! "APIServiceList"
metadata ApimachineryPkgApisMetaV1ListMeta`,
  "KubeAggregatorPkgApisApiregistrationV1beta1APIServiceSpec": `caBundle string
group string
groupPriorityMinimum! number
insecureSkipTLSVerify boolean
service KubeAggregatorPkgApisApiregistrationV1beta1ServiceReference
version string
versionPriority! number`,
  "KubeAggregatorPkgApisApiregistrationV1beta1APIServiceStatus": `conditions []KubeAggregatorPkgApisApiregistrationV1beta1APIServiceCondition`,
  "KubeAggregatorPkgApisApiregistrationV1beta1ServiceReference": `name string
namespace string
port number`,
};
