// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "ApiAdmissionregistrationV1ApplyConfiguration": ` ApplyConfiguration defines the desired configuration values of an object.
expression expression will be evaluated by CEL to create an apply configuration. ref: https://github.com/google/cel-spec`,
  "ApiAdmissionregistrationV1AuditAnnotation": ` AuditAnnotation describes how to produce an audit annotation for an API request.
key key specifies the audit annotation key.
valueExpression valueExpression represents the expression which is evaluated by CEL to produce an audit annotation value.`,
  "ApiAdmissionregistrationV1ExpressionWarning": ` ExpressionWarning is a warning information that targets a specific expression.
fieldRef fieldRef is the path to the field that refers to the expression.
warning warning contains the content of type checking information in a human-readable form.`,
  "ApiAdmissionregistrationV1JSONPatch": ` JSONPatch defines a JSON Patch.
expression expression will be evaluated by CEL to create a [JSON patch](https://jsonpatch.com/). ref: https://github.com/google/cel-spec`,
  "ApiAdmissionregistrationV1MatchCondition": ` MatchCondition represents a condition which must by fulfilled for a request to be sent to a webhook.
expression expression represents the expression which will be evaluated by CEL.
name name is an identifier for this match condition, used for strategic merging of MatchConditions, as well as providing an identifier for logging purposes.`,
  "ApiAdmissionregistrationV1MatchResources": ` MatchResources decides whether to run the admission control policy on an object based on whether it meets the match criteria.
excludeResourceRules excludeResourceRules describes what operations on what resources/subresources the ValidatingAdmissionPolicy should not care about.
matchPolicy matchPolicy defines how the "MatchResources" list is used to match incoming requests.
namespaceSelector namespaceSelector decides whether to run the admission control policy on an object based on whether the namespace for that object matches the selector.
objectSelector objectSelector decides whether to run the validation based on if the object has matching labels. objectSelector is evaluated against both the oldObject and newObject that would be sent to the cel validation, and is considered to match if either object matches the selector.
resourceRules resourceRules describes what operations on what resources/subresources the ValidatingAdmissionPolicy matches.`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicy": ` MutatingAdmissionPolicy describes the definition of an admission mutation policy that mutates the object coming into admission chain.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec spec defines the desired behavior of the MutatingAdmissionPolicy.`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicyBinding": ` MutatingAdmissionPolicyBinding binds the MutatingAdmissionPolicy with parametrized resources.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec spec defines the desired behavior of the MutatingAdmissionPolicyBinding.`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicyBindingList": ` MutatingAdmissionPolicyBindingList is a list of MutatingAdmissionPolicyBinding.
items List of PolicyBinding.
metadata metadata is the standard list metadata.`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicyBindingSpec": ` MutatingAdmissionPolicyBindingSpec defines the specification of the MutatingAdmissionPolicyBinding.
matchResources matchResources limits what resources match this binding and may be mutated by it.
paramRef paramRef specifies the parameter resource used to configure the admission control policy.
policyName policyName references a MutatingAdmissionPolicy name which the MutatingAdmissionPolicyBinding binds to.`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicyList": ` MutatingAdmissionPolicyList is a list of MutatingAdmissionPolicy.
items List of ValidatingAdmissionPolicy.
metadata metadata is the standard list metadata.`,
  "ApiAdmissionregistrationV1MutatingAdmissionPolicySpec": ` MutatingAdmissionPolicySpec defines the desired behavior of the admission policy.
failurePolicy failurePolicy defines how to handle failures for the admission policy.
matchConditions matchConditions is a list of conditions that must be met for a request to be validated.
matchConstraints matchConstraints specifies what resources this policy is designed to validate.
mutations mutations contain operations to perform on matching objects. mutations may not be empty; a minimum of one mutation is required. mutations are evaluated in order, and are reinvoked according to the reinvocationPolicy.
paramKind paramKind specifies the kind of resources used to parameterize this policy.
reinvocationPolicy reinvocationPolicy indicates whether mutations may be called multiple times per MutatingAdmissionPolicyBinding as part of a single admission evaluation.
variables variables contain definitions of variables that can be used in composition of other expressions.`,
  "ApiAdmissionregistrationV1MutatingWebhook": ` MutatingWebhook describes an admission webhook and the resources and operations it applies to.
admissionReviewVersions admissionReviewVersions is an ordered list of preferred \`AdmissionReview\` versions the Webhook expects.
clientConfig clientConfig defines how to communicate with the hook.
failurePolicy failurePolicy defines how unrecognized errors from the admission endpoint are handled - allowed values are Ignore or Fail.
matchConditions matchConditions is a list of conditions that must be met for a request to be sent to this webhook.
matchPolicy matchPolicy defines how the "rules" list is used to match incoming requests.
name name is the name of the admission webhook.
namespaceSelector namespaceSelector decides whether to run the webhook on an object based on whether the namespace for that object matches the selector.
objectSelector objectSelector decides whether to run the webhook based on if the object has matching labels. objectSelector is evaluated against both the oldObject and newObject that would be sent to the webhook, and is considered to match if either object matches the selector.
reinvocationPolicy reinvocationPolicy indicates whether this webhook should be called multiple times as part of a single admission evaluation.
rules rules describes what operations on what resources/subresources the webhook cares about.
sideEffects sideEffects states whether this webhook has side effects.
timeoutSeconds timeoutSeconds specifies the timeout for this webhook.`,
  "ApiAdmissionregistrationV1MutatingWebhookConfiguration": ` MutatingWebhookConfiguration describes the configuration of and admission webhook that accept or reject and may change the object.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
webhooks webhooks is a list of webhooks and the affected resources and operations.`,
  "ApiAdmissionregistrationV1MutatingWebhookConfigurationList": ` MutatingWebhookConfigurationList is a list of MutatingWebhookConfiguration.
items List of MutatingWebhookConfiguration.
metadata metadata is the standard list metadata.`,
  "ApiAdmissionregistrationV1Mutation": ` Mutation specifies the CEL expression which is used to apply the Mutation.
applyConfiguration applyConfiguration defines the desired configuration values of an object.
jsonPatch jsonPatch defines a [JSON patch](https://jsonpatch.com/) operation to perform a mutation to the object.
patchType patchType indicates the patch strategy used.`,
  "ApiAdmissionregistrationV1NamedRuleWithOperations": ` NamedRuleWithOperations is a tuple of Operations and Resources with ResourceNames.
apiGroups apiGroups is the API groups the resources belong to.
apiVersions apiVersions is the API versions the resources belong to.
operations operations is the operations the admission hook cares about - CREATE, UPDATE, DELETE, CONNECT or \\* for all of those operations and any future admission operations that are added.
resourceNames resourceNames is an optional white list of names that the rule applies to.
resources resources is a list of resources this rule applies to.
scope scope specifies the scope of this rule.`,
  "ApiAdmissionregistrationV1ParamKind": ` ParamKind is a tuple of Group Kind and Version.
apiVersion apiVersion is the API group version the resources belong to.
kind kind is the API kind the resources belong to.`,
  "ApiAdmissionregistrationV1ParamRef": ` ParamRef describes how to locate the params to be used as input to expressions of rules applied by a policy binding.
name name is the name of the resource being referenced.
namespace namespace is the namespace of the referenced resource.
parameterNotFoundAction parameterNotFoundAction controls the behavior of the binding when the resource exists, and name or selector is valid, but there are no parameters matched by the binding.
selector selector can be used to match multiple param objects based on their labels.`,
  "ApiAdmissionregistrationV1RuleWithOperations": ` RuleWithOperations is a tuple of Operations and Resources.
apiGroups apiGroups is the API groups the resources belong to.
apiVersions apiVersions is the API versions the resources belong to.
operations operations is the operations the admission hook cares about - CREATE, UPDATE, DELETE, CONNECT or \\* for all of those operations and any future admission operations that are added.
resources resources is a list of resources this rule applies to.
scope scope specifies the scope of this rule.`,
  "ApiAdmissionregistrationV1ServiceReference": ` ServiceReference holds a reference to Service.legacy.k8s.io
name name is the name of the service.
namespace namespace is the namespace of the service.
path path is an optional URL path which will be sent in any request to this service.
port port is the port on the service that hosts the webhook.`,
  "ApiAdmissionregistrationV1TypeChecking": ` TypeChecking contains results of type checking the expressions in the ValidatingAdmissionPolicy
expressionWarnings expressionWarnings contains the type checking warnings for each expression.`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicy": ` ValidatingAdmissionPolicy describes the definition of an admission validation policy that accepts or rejects an object without changing it.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec spec defines the desired behavior of the ValidatingAdmissionPolicy.
status status represents the current status of the ValidatingAdmissionPolicy, including warnings that are useful to determine if the policy behaves in the expected way.`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyBinding": ` ValidatingAdmissionPolicyBinding binds the ValidatingAdmissionPolicy with paramerized resources.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec spec defines the desired behavior of the ValidatingAdmissionPolicyBinding.`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyBindingList": ` ValidatingAdmissionPolicyBindingList is a list of ValidatingAdmissionPolicyBinding.
items List of PolicyBinding.
metadata metadata is the standard list metadata.`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyBindingSpec": ` ValidatingAdmissionPolicyBindingSpec is the specification of the ValidatingAdmissionPolicyBinding.
matchResources matchResources declares what resources match this binding and will be validated by it.
paramRef paramRef specifies the parameter resource used to configure the admission control policy.
policyName policyName references a ValidatingAdmissionPolicy name which the ValidatingAdmissionPolicyBinding binds to.
validationActions validationActions declares how Validations of the referenced ValidatingAdmissionPolicy are enforced.`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyList": ` ValidatingAdmissionPolicyList is a list of ValidatingAdmissionPolicy.
items List of ValidatingAdmissionPolicy.
metadata metadata is the standard list metadata.`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicySpec": ` ValidatingAdmissionPolicySpec is the specification of the desired behavior of the AdmissionPolicy.
auditAnnotations auditAnnotations contains CEL expressions which are used to produce audit annotations for the audit event of the API request. validations and auditAnnotations may not both be empty; a least one of validations or auditAnnotations is required.
failurePolicy failurePolicy defines how to handle failures for the admission policy.
matchConditions matchConditions is a list of conditions that must be met for a request to be validated.
matchConstraints matchConstraints specifies what resources this policy is designed to validate.
paramKind paramKind specifies the kind of resources used to parameterize this policy.
validations validations contain CEL expressions which is used to apply the validation.
variables variables contain definitions of variables that can be used in composition of other expressions.`,
  "ApiAdmissionregistrationV1ValidatingAdmissionPolicyStatus": ` ValidatingAdmissionPolicyStatus represents the status of an admission validation policy.
conditions conditions represent the latest available observations of a policy's current state.
observedGeneration observedGeneration is the generation observed by the controller.
typeChecking typeChecking contains the results of type checking for each expression.`,
  "ApiAdmissionregistrationV1ValidatingWebhook": ` ValidatingWebhook describes an admission webhook and the resources and operations it applies to.
admissionReviewVersions admissionReviewVersions is an ordered list of preferred \`AdmissionReview\` versions the Webhook expects.
clientConfig clientConfig defines how to communicate with the hook.
failurePolicy failurePolicy defines how unrecognized errors from the admission endpoint are handled - allowed values are Ignore or Fail.
matchConditions matchConditions is a list of conditions that must be met for a request to be sent to this webhook.
matchPolicy matchPolicy defines how the "rules" list is used to match incoming requests.
name name is the name of the admission webhook.
namespaceSelector namespaceSelector decides whether to run the webhook on an object based on whether the namespace for that object matches the selector.
objectSelector objectSelector decides whether to run the webhook based on if the object has matching labels. objectSelector is evaluated against both the oldObject and newObject that would be sent to the webhook, and is considered to match if either object matches the selector.
rules rules describes what operations on what resources/subresources the webhook cares about.
sideEffects sideEffects states whether this webhook has side effects.
timeoutSeconds timeoutSeconds specifies the timeout for this webhook.`,
  "ApiAdmissionregistrationV1ValidatingWebhookConfiguration": ` ValidatingWebhookConfiguration describes the configuration of and admission webhook that accept or reject and object without changing it.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
webhooks webhooks is a list of webhooks and the affected resources and operations.`,
  "ApiAdmissionregistrationV1ValidatingWebhookConfigurationList": ` ValidatingWebhookConfigurationList is a list of ValidatingWebhookConfiguration.
items List of ValidatingWebhookConfiguration.
metadata metadata is the standard list metadata.`,
  "ApiAdmissionregistrationV1Validation": ` Validation specifies the CEL expression which is used to apply the validation.
expression expression represents the expression which will be evaluated by CEL. ref: https://github.com/google/cel-spec CEL expressions have access to the contents of the API request/response, organized into CEL variables as well as some other useful variables:
message message represents the message displayed when validation fails.
messageExpression messageExpression declares a CEL expression that evaluates to the validation failure message that is returned when this rule fails.
reason reason represents a machine-readable description of why this validation failed.`,
  "ApiAdmissionregistrationV1Variable": ` Variable is the definition of a variable that is used for composition.
expression expression is the expression that will be evaluated as the value of the variable.
name name is the name of the variable.`,
  "ApiAdmissionregistrationV1WebhookClientConfig": ` WebhookClientConfig contains the information to make a TLS connection with the webhook
caBundle caBundle is a PEM encoded CA bundle which will be used to validate the webhook's server certificate.
service service is a reference to the service for this webhook.
url url gives the location of the webhook, in standard URL form (\`scheme://host:port/path\`).`,
  "ApiAdmissionregistrationV1beta1MutatingWebhook": ` MutatingWebhook describes an admission webhook and the resources and operations it applies to.
admissionReviewVersions AdmissionReviewVersions is an ordered list of preferred \`AdmissionReview\` versions the Webhook expects.
clientConfig ClientConfig defines how to communicate with the hook.
failurePolicy FailurePolicy defines how unrecognized errors from the admission endpoint are handled - allowed values are Ignore or Fail.
matchPolicy matchPolicy defines how the "rules" list is used to match incoming requests.
name The name of the admission webhook.
namespaceSelector NamespaceSelector decides whether to run the webhook on an object based on whether the namespace for that object matches the selector.
objectSelector ObjectSelector decides whether to run the webhook based on if the object has matching labels. objectSelector is evaluated against both the oldObject and newObject that would be sent to the webhook, and is considered to match if either object matches the selector.
reinvocationPolicy reinvocationPolicy indicates whether this webhook should be called multiple times as part of a single admission evaluation.
rules Rules describes what operations on what resources/subresources the webhook cares about.
sideEffects SideEffects states whether this webhook has side effects.
timeoutSeconds TimeoutSeconds specifies the timeout for this webhook.`,
  "ApiAdmissionregistrationV1beta1MutatingWebhookConfiguration": ` MutatingWebhookConfiguration describes the configuration of and admission webhook that accept or reject and may change the object.
metadata Standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
webhooks Webhooks is a list of webhooks and the affected resources and operations.`,
  "ApiAdmissionregistrationV1beta1MutatingWebhookConfigurationList": ` MutatingWebhookConfigurationList is a list of MutatingWebhookConfiguration.
items List of MutatingWebhookConfiguration.
metadata Standard list metadata.`,
  "ApiAdmissionregistrationV1beta1RuleWithOperations": ` RuleWithOperations is a tuple of Operations and Resources.
apiGroups APIGroups is the API groups the resources belong to.
apiVersions APIVersions is the API versions the resources belong to.
operations Operations is the operations the admission hook cares about - CREATE, UPDATE, DELETE, CONNECT or \\* for all of those operations and any future admission operations that are added.
resources Resources is a list of resources this rule applies to.
scope scope specifies the scope of this rule.`,
  "ApiAdmissionregistrationV1beta1ServiceReference": ` ServiceReference holds a reference to Service.legacy.k8s.io
name \`name\` is the name of the service.
namespace \`namespace\` is the namespace of the service.
path \`path\` is an optional URL path which will be sent in any request to this service.
port If specified, the port on the service that hosting webhook.`,
  "ApiAdmissionregistrationV1beta1ValidatingWebhook": ` ValidatingWebhook describes an admission webhook and the resources and operations it applies to.
admissionReviewVersions AdmissionReviewVersions is an ordered list of preferred \`AdmissionReview\` versions the Webhook expects.
clientConfig ClientConfig defines how to communicate with the hook.
failurePolicy FailurePolicy defines how unrecognized errors from the admission endpoint are handled - allowed values are Ignore or Fail.
matchPolicy matchPolicy defines how the "rules" list is used to match incoming requests.
name The name of the admission webhook.
namespaceSelector NamespaceSelector decides whether to run the webhook on an object based on whether the namespace for that object matches the selector.
objectSelector ObjectSelector decides whether to run the webhook based on if the object has matching labels. objectSelector is evaluated against both the oldObject and newObject that would be sent to the webhook, and is considered to match if either object matches the selector.
rules Rules describes what operations on what resources/subresources the webhook cares about.
sideEffects SideEffects states whether this webhook has side effects.
timeoutSeconds TimeoutSeconds specifies the timeout for this webhook.`,
  "ApiAdmissionregistrationV1beta1ValidatingWebhookConfiguration": ` ValidatingWebhookConfiguration describes the configuration of and admission webhook that accept or reject and object without changing it.
metadata Standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
webhooks Webhooks is a list of webhooks and the affected resources and operations.`,
  "ApiAdmissionregistrationV1beta1ValidatingWebhookConfigurationList": ` ValidatingWebhookConfigurationList is a list of ValidatingWebhookConfiguration.
items List of ValidatingWebhookConfiguration.
metadata Standard list metadata.`,
  "ApiAdmissionregistrationV1beta1WebhookClientConfig": ` WebhookClientConfig contains the information to make a TLS connection with the webhook
caBundle \`caBundle\` is a PEM encoded CA bundle which will be used to validate the webhook's server certificate.
service \`service\` is a reference to the service for this webhook.
url \`url\` gives the location of the webhook, in standard URL form (\`scheme://host:port/path\`).`,
  "ApiAppsV1ControllerRevision": ` ControllerRevision implements an immutable snapshot of state data.
data Data is the serialized representation of the state.
metadata Standard object's metadata.
revision Revision indicates the revision of the state represented by Data.`,
  "ApiAppsV1ControllerRevisionList": ` ControllerRevisionList is a resource containing a list of ControllerRevision objects.
items Items is the list of ControllerRevisions
metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiAppsV1DaemonSet": ` DaemonSet represents the configuration of a daemon set.
metadata Standard object's metadata.
spec The desired behavior of this daemon set.
status The current status of this daemon set.`,
  "ApiAppsV1DaemonSetCondition": ` DaemonSetCondition describes the state of a DaemonSet at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of DaemonSet condition.`,
  "ApiAppsV1DaemonSetList": ` DaemonSetList is a collection of daemon sets.
items A list of daemon sets.
metadata Standard list metadata.`,
  "ApiAppsV1DaemonSetSpec": ` DaemonSetSpec is the specification of a daemon set.
minReadySeconds The minimum number of seconds for which a newly created DaemonSet pod should be ready without any of its container crashing, for it to be considered available.
revisionHistoryLimit The number of old history to retain to allow rollback.
selector A label query over pods that are managed by the daemon set.
template An object that describes the pod that will be created.
updateStrategy An update strategy to replace existing DaemonSet pods with new pods.`,
  "ApiAppsV1DaemonSetStatus": ` DaemonSetStatus represents the current status of a daemon set.
collisionCount Count of hash collisions for the DaemonSet.
conditions Represents the latest available observations of a DaemonSet's current state.
currentNumberScheduled The number of nodes that are running at least 1 daemon pod and are supposed to run the daemon pod.
desiredNumberScheduled The total number of nodes that should be running the daemon pod (including nodes correctly running the daemon pod).
numberAvailable The number of nodes that should be running the daemon pod and have one or more of the daemon pod running and available (ready for at least spec.minReadySeconds)
numberMisscheduled The number of nodes that are running the daemon pod, but are not supposed to run the daemon pod.
numberReady numberReady is the number of nodes that should be running the daemon pod and have one or more of the daemon pod running with a Ready Condition.
numberUnavailable The number of nodes that should be running the daemon pod and have none of the daemon pod running and available (ready for at least spec.minReadySeconds)
observedGeneration The most recent generation observed by the daemon set controller.
updatedNumberScheduled The total number of nodes that are running updated daemon pod`,
  "ApiAppsV1DaemonSetUpdateStrategy": ` DaemonSetUpdateStrategy is a struct used to control the update strategy for a DaemonSet.
rollingUpdate Rolling update config params.
type Type of daemon set update.`,
  "ApiAppsV1Deployment": ` Deployment enables declarative updates for Pods and ReplicaSets.
metadata Standard object's metadata.
spec Specification of the desired behavior of the Deployment.
status Most recently observed status of the Deployment.`,
  "ApiAppsV1DeploymentCondition": ` DeploymentCondition describes the state of a deployment at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
lastUpdateTime The last time this condition was updated.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of deployment condition.`,
  "ApiAppsV1DeploymentList": ` DeploymentList is a list of Deployments.
items Items is the list of Deployments.
metadata Standard list metadata.`,
  "ApiAppsV1DeploymentSpec": ` DeploymentSpec is the specification of the desired behavior of the Deployment.
minReadySeconds Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available.
paused Indicates that the deployment is paused.
progressDeadlineSeconds The maximum time in seconds for a deployment to make progress before it is considered to be failed.
replicas Number of desired pods.
revisionHistoryLimit The number of old ReplicaSets to retain to allow rollback.
selector Label selector for pods.
strategy The deployment strategy to use to replace existing pods with new ones.
template Template describes the pods that will be created.`,
  "ApiAppsV1DeploymentStatus": ` DeploymentStatus is the most recently observed status of the Deployment.
availableReplicas Total number of available non-terminating pods (ready for at least minReadySeconds) targeted by this deployment.
collisionCount Count of hash collisions for the Deployment.
conditions Represents the latest available observations of a deployment's current state.
observedGeneration The generation observed by the deployment controller.
readyReplicas Total number of non-terminating pods targeted by this Deployment with a Ready Condition.
replicas Total number of non-terminating pods targeted by this deployment (their labels match the selector).
terminatingReplicas Total number of terminating pods targeted by this deployment.
unavailableReplicas Total number of unavailable pods targeted by this deployment.
updatedReplicas Total number of non-terminating pods targeted by this deployment that have the desired template spec.`,
  "ApiAppsV1DeploymentStrategy": ` DeploymentStrategy describes how to replace existing pods with new ones.
rollingUpdate Rolling update config params.
type Type of deployment.`,
  "ApiAppsV1ReplicaSet": ` ReplicaSet ensures that a specified number of pod replicas are running at any given time.
metadata If the Labels of a ReplicaSet are empty, they are defaulted to be the same as the Pod(s) that the ReplicaSet manages.
spec Spec defines the specification of the desired behavior of the ReplicaSet.
status Status is the most recently observed status of the ReplicaSet.`,
  "ApiAppsV1ReplicaSetCondition": ` ReplicaSetCondition describes the state of a replica set at a certain point.
lastTransitionTime The last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of replica set condition.`,
  "ApiAppsV1ReplicaSetList": ` ReplicaSetList is a collection of ReplicaSets.
items List of ReplicaSets.
metadata Standard list metadata.`,
  "ApiAppsV1ReplicaSetSpec": ` ReplicaSetSpec is the specification of a ReplicaSet.
minReadySeconds Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available.
replicas Replicas is the number of desired pods.
selector Selector is a label query over pods that should match the replica count.
template Template is the object that describes the pod that will be created if insufficient replicas are detected.`,
  "ApiAppsV1ReplicaSetStatus": ` ReplicaSetStatus represents the current status of a ReplicaSet.
availableReplicas The number of available non-terminating pods (ready for at least minReadySeconds) for this replica set.
conditions Represents the latest available observations of a replica set's current state.
fullyLabeledReplicas The number of non-terminating pods that have labels matching the labels of the pod template of the replicaset.
observedGeneration ObservedGeneration reflects the generation of the most recently observed ReplicaSet.
readyReplicas The number of non-terminating pods targeted by this ReplicaSet with a Ready Condition.
replicas Replicas is the most recently observed number of non-terminating pods.
terminatingReplicas The number of terminating pods for this replica set.`,
  "ApiAppsV1RollingUpdateDaemonSet": ` Spec to control the desired behavior of daemon set rolling update.
maxSurge The maximum number of nodes with an existing available DaemonSet pod that can have an updated DaemonSet pod during during an update.
maxUnavailable The maximum number of DaemonSet pods that can be unavailable during the update.`,
  "ApiAppsV1RollingUpdateDeployment": ` Spec to control the desired behavior of rolling update.
maxSurge The maximum number of pods that can be scheduled above the desired number of pods.
maxUnavailable The maximum number of pods that can be unavailable during the update.`,
  "ApiAppsV1RollingUpdateStatefulSetStrategy": ` RollingUpdateStatefulSetStrategy is used to communicate parameter for RollingUpdateStatefulSetStrategyType.
maxUnavailable The maximum number of pods that can be unavailable during the update.
partition Partition indicates the ordinal at which the StatefulSet should be partitioned for updates.`,
  "ApiAppsV1StatefulSet": ` StatefulSet represents a set of pods with consistent identities.
metadata Standard object's metadata.
spec Spec defines the desired identities of pods in this set.
status Status is the current status of Pods in this StatefulSet.`,
  "ApiAppsV1StatefulSetCondition": ` StatefulSetCondition describes the state of a statefulset at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of statefulset condition.`,
  "ApiAppsV1StatefulSetList": ` StatefulSetList is a collection of StatefulSets.
items Items is the list of stateful sets.
metadata Standard list's metadata.`,
  "ApiAppsV1StatefulSetOrdinals": ` StatefulSetOrdinals describes the policy used for replica ordinal assignment in this StatefulSet.
start start is the number representing the first replica's index.`,
  "ApiAppsV1StatefulSetPersistentVolumeClaimRetentionPolicy": ` StatefulSetPersistentVolumeClaimRetentionPolicy describes the policy used for PVCs created from the StatefulSet VolumeClaimTemplates.
whenDeleted WhenDeleted specifies what happens to PVCs created from StatefulSet VolumeClaimTemplates when the StatefulSet is deleted.
whenScaled WhenScaled specifies what happens to PVCs created from StatefulSet VolumeClaimTemplates when the StatefulSet is scaled down.`,
  "ApiAppsV1StatefulSetSpec": ` A StatefulSetSpec is the specification of a StatefulSet.
minReadySeconds Minimum number of seconds for which a newly created pod should be ready without any of its container crashing for it to be considered available.
ordinals ordinals controls the numbering of replica indices in a StatefulSet.
persistentVolumeClaimRetentionPolicy persistentVolumeClaimRetentionPolicy describes the lifecycle of persistent volume claims created from volumeClaimTemplates.
podManagementPolicy podManagementPolicy controls how pods are created during initial scale up, when replacing pods on nodes, or when scaling down.
replicas replicas is the desired number of replicas of the given Template.
revisionHistoryLimit revisionHistoryLimit is the maximum number of revisions that will be maintained in the StatefulSet's revision history.
selector selector is a label query over pods that should match the replica count.
serviceName serviceName is the name of the service that governs this StatefulSet.
template template is the object that describes the pod that will be created if insufficient replicas are detected.
updateStrategy updateStrategy indicates the StatefulSetUpdateStrategy that will be employed to update Pods in the StatefulSet when a revision is made to Template.
volumeClaimTemplates volumeClaimTemplates is a list of claims that pods are allowed to reference.`,
  "ApiAppsV1StatefulSetSpecVolumeClaimTemplates": `apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
spec spec defines the desired characteristics of a volume requested by a pod author.
status status represents the current information/status of a persistent volume claim.`,
  "ApiAppsV1StatefulSetStatus": ` StatefulSetStatus represents the current state of a StatefulSet.
availableReplicas Total number of available pods (ready for at least minReadySeconds) targeted by this statefulset.
collisionCount collisionCount is the count of hash collisions for the StatefulSet.
conditions Represents the latest available observations of a statefulset's current state.
currentReplicas currentReplicas is the number of Pods created by the StatefulSet controller from the StatefulSet version indicated by currentRevision.
currentRevision currentRevision, if not empty, indicates the version of the StatefulSet used to generate Pods in the sequence [0,currentReplicas).
observedGeneration observedGeneration is the most recent generation observed for this StatefulSet.
readyReplicas readyReplicas is the number of pods created for this StatefulSet with a Ready Condition.
replicas replicas is the number of Pods created by the StatefulSet controller.
updateRevision updateRevision, if not empty, indicates the version of the StatefulSet used to generate Pods in the sequence [replicas-updatedReplicas,replicas)
updatedReplicas updatedReplicas is the number of Pods created by the StatefulSet controller from the StatefulSet version indicated by updateRevision.`,
  "ApiAppsV1StatefulSetUpdateStrategy": ` StatefulSetUpdateStrategy indicates the strategy that the StatefulSet controller will use to perform updates.
rollingUpdate RollingUpdate is used to communicate parameters when Type is RollingUpdateStatefulSetStrategyType.
type Type indicates the type of the StatefulSetUpdateStrategy.`,
  "ApiAppsV1beta1ControllerRevision": ` DEPRECATED - This group version of ControllerRevision is deprecated by apps/v1beta2/ControllerRevision.
data Data is the serialized representation of the state.
metadata Standard object's metadata.
revision Revision indicates the revision of the state represented by Data.`,
  "ApiAppsV1beta1ControllerRevisionList": ` ControllerRevisionList is a resource containing a list of ControllerRevision objects.
items Items is the list of ControllerRevisions
metadata More info: https://git.k8s.io/community/contributors/devel/api-conventions.md#metadata`,
  "ApiAppsV1beta1Deployment": ` DEPRECATED - This group version of Deployment is deprecated by apps/v1beta2/Deployment.
metadata Standard object metadata.
spec Specification of the desired behavior of the Deployment.
status Most recently observed status of the Deployment.`,
  "ApiAppsV1beta1DeploymentCondition": ` DeploymentCondition describes the state of a deployment at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
lastUpdateTime The last time this condition was updated.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of deployment condition.`,
  "ApiAppsV1beta1DeploymentList": ` DeploymentList is a list of Deployments.
items Items is the list of Deployments.
metadata Standard list metadata.`,
  "ApiAppsV1beta1DeploymentRollback": ` DEPRECATED.
name Required: This must match the Name of a deployment.
rollbackTo The config of this deployment rollback.
updatedAnnotations The annotations to be updated to a deployment`,
  "ApiAppsV1beta1DeploymentSpec": ` DeploymentSpec is the specification of the desired behavior of the Deployment.
minReadySeconds Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available.
paused Indicates that the deployment is paused.
progressDeadlineSeconds The maximum time in seconds for a deployment to make progress before it is considered to be failed.
replicas Number of desired pods.
revisionHistoryLimit The number of old ReplicaSets to retain to allow rollback.
rollbackTo DEPRECATED.
selector Label selector for pods.
strategy The deployment strategy to use to replace existing pods with new ones.
template Template describes the pods that will be created.`,
  "ApiAppsV1beta1DeploymentStatus": ` DeploymentStatus is the most recently observed status of the Deployment.
availableReplicas Total number of available pods (ready for at least minReadySeconds) targeted by this deployment.
collisionCount Count of hash collisions for the Deployment.
conditions Represents the latest available observations of a deployment's current state.
observedGeneration The generation observed by the deployment controller.
readyReplicas Total number of ready pods targeted by this deployment.
replicas Total number of non-terminated pods targeted by this deployment (their labels match the selector).
unavailableReplicas Total number of unavailable pods targeted by this deployment.
updatedReplicas Total number of non-terminated pods targeted by this deployment that have the desired template spec.`,
  "ApiAppsV1beta1DeploymentStrategy": ` DeploymentStrategy describes how to replace existing pods with new ones.
rollingUpdate Rolling update config params.
type Type of deployment.`,
  "ApiAppsV1beta1RollbackConfig": ` DEPRECATED.
revision The revision to rollback to.`,
  "ApiAppsV1beta1RollingUpdateDeployment": ` Spec to control the desired behavior of rolling update.
maxSurge The maximum number of pods that can be scheduled above the desired number of pods.
maxUnavailable The maximum number of pods that can be unavailable during the update.`,
  "ApiAppsV1beta1RollingUpdateStatefulSetStrategy": ` RollingUpdateStatefulSetStrategy is used to communicate parameter for RollingUpdateStatefulSetStrategyType.
partition Partition indicates the ordinal at which the StatefulSet should be partitioned.`,
  "ApiAppsV1beta1Scale": ` Scale represents a scaling request for a resource.
metadata Standard object metadata; More info: https://git.k8s.io/community/contributors/devel/api-conventions.md#metadata.
spec defines the behavior of the scale.
status current status of the scale.`,
  "ApiAppsV1beta1ScaleSpec": ` ScaleSpec describes the attributes of a scale subresource
replicas desired number of instances for the scaled object.`,
  "ApiAppsV1beta1ScaleStatus": ` ScaleStatus represents the current status of a scale subresource.
replicas actual number of observed instances of the scaled object.
selector label query over pods that should match the replicas count.
targetSelector label selector for pods that should match the replicas count.`,
  "ApiAppsV1beta1StatefulSet": ` DEPRECATED - This group version of StatefulSet is deprecated by apps/v1beta2/StatefulSet.
spec Spec defines the desired identities of pods in this set.
status Status is the current status of Pods in this StatefulSet.`,
  "ApiAppsV1beta1StatefulSetCondition": ` StatefulSetCondition describes the state of a statefulset at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of statefulset condition.`,
  "ApiAppsV1beta1StatefulSetList": ` StatefulSetList is a collection of StatefulSets.`,
  "ApiAppsV1beta1StatefulSetSpec": ` A StatefulSetSpec is the specification of a StatefulSet.
podManagementPolicy podManagementPolicy controls how pods are created during initial scale up, when replacing pods on nodes, or when scaling down.
replicas replicas is the desired number of replicas of the given Template.
revisionHistoryLimit revisionHistoryLimit is the maximum number of revisions that will be maintained in the StatefulSet's revision history.
selector selector is a label query over pods that should match the replica count.
serviceName serviceName is the name of the service that governs this StatefulSet.
template template is the object that describes the pod that will be created if insufficient replicas are detected.
updateStrategy updateStrategy indicates the StatefulSetUpdateStrategy that will be employed to update Pods in the StatefulSet when a revision is made to Template.
volumeClaimTemplates volumeClaimTemplates is a list of claims that pods are allowed to reference.`,
  "ApiAppsV1beta1StatefulSetStatus": ` StatefulSetStatus represents the current state of a StatefulSet.
collisionCount collisionCount is the count of hash collisions for the StatefulSet.
conditions Represents the latest available observations of a statefulset's current state.
currentReplicas currentReplicas is the number of Pods created by the StatefulSet controller from the StatefulSet version indicated by currentRevision.
currentRevision currentRevision, if not empty, indicates the version of the StatefulSet used to generate Pods in the sequence [0,currentReplicas).
observedGeneration observedGeneration is the most recent generation observed for this StatefulSet.
readyReplicas readyReplicas is the number of Pods created by the StatefulSet controller that have a Ready Condition.
replicas replicas is the number of Pods created by the StatefulSet controller.
updateRevision updateRevision, if not empty, indicates the version of the StatefulSet used to generate Pods in the sequence [replicas-updatedReplicas,replicas)
updatedReplicas updatedReplicas is the number of Pods created by the StatefulSet controller from the StatefulSet version indicated by updateRevision.`,
  "ApiAppsV1beta1StatefulSetUpdateStrategy": ` StatefulSetUpdateStrategy indicates the strategy that the StatefulSet controller will use to perform updates.
rollingUpdate RollingUpdate is used to communicate parameters when Type is RollingUpdateStatefulSetStrategyType.
type Type indicates the type of the StatefulSetUpdateStrategy.`,
  "ApiAppsV1beta2ControllerRevision": ` DEPRECATED - This group version of ControllerRevision is deprecated by apps/v1/ControllerRevision.
data Data is the serialized representation of the state.
metadata Standard object's metadata.
revision Revision indicates the revision of the state represented by Data.`,
  "ApiAppsV1beta2ControllerRevisionList": ` ControllerRevisionList is a resource containing a list of ControllerRevision objects.
items Items is the list of ControllerRevisions
metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiAppsV1beta2DaemonSet": ` DEPRECATED - This group version of DaemonSet is deprecated by apps/v1/DaemonSet.
metadata Standard object's metadata.
spec The desired behavior of this daemon set.
status The current status of this daemon set.`,
  "ApiAppsV1beta2DaemonSetCondition": ` DaemonSetCondition describes the state of a DaemonSet at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of DaemonSet condition.`,
  "ApiAppsV1beta2DaemonSetList": ` DaemonSetList is a collection of daemon sets.
items A list of daemon sets.
metadata Standard list metadata.`,
  "ApiAppsV1beta2DaemonSetSpec": ` DaemonSetSpec is the specification of a daemon set.
minReadySeconds The minimum number of seconds for which a newly created DaemonSet pod should be ready without any of its container crashing, for it to be considered available.
revisionHistoryLimit The number of old history to retain to allow rollback.
selector A label query over pods that are managed by the daemon set.
template An object that describes the pod that will be created.
updateStrategy An update strategy to replace existing DaemonSet pods with new pods.`,
  "ApiAppsV1beta2DaemonSetStatus": ` DaemonSetStatus represents the current status of a daemon set.
collisionCount Count of hash collisions for the DaemonSet.
conditions Represents the latest available observations of a DaemonSet's current state.
currentNumberScheduled The number of nodes that are running at least 1 daemon pod and are supposed to run the daemon pod.
desiredNumberScheduled The total number of nodes that should be running the daemon pod (including nodes correctly running the daemon pod).
numberAvailable The number of nodes that should be running the daemon pod and have one or more of the daemon pod running and available (ready for at least spec.minReadySeconds)
numberMisscheduled The number of nodes that are running the daemon pod, but are not supposed to run the daemon pod.
numberReady The number of nodes that should be running the daemon pod and have one or more of the daemon pod running and ready.
numberUnavailable The number of nodes that should be running the daemon pod and have none of the daemon pod running and available (ready for at least spec.minReadySeconds)
observedGeneration The most recent generation observed by the daemon set controller.
updatedNumberScheduled The total number of nodes that are running updated daemon pod`,
  "ApiAppsV1beta2DaemonSetUpdateStrategy": ` DaemonSetUpdateStrategy is a struct used to control the update strategy for a DaemonSet.
rollingUpdate Rolling update config params.
type Type of daemon set update.`,
  "ApiAppsV1beta2Deployment": ` DEPRECATED - This group version of Deployment is deprecated by apps/v1/Deployment.
metadata Standard object metadata.
spec Specification of the desired behavior of the Deployment.
status Most recently observed status of the Deployment.`,
  "ApiAppsV1beta2DeploymentCondition": ` DeploymentCondition describes the state of a deployment at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
lastUpdateTime The last time this condition was updated.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of deployment condition.`,
  "ApiAppsV1beta2DeploymentList": ` DeploymentList is a list of Deployments.
items Items is the list of Deployments.
metadata Standard list metadata.`,
  "ApiAppsV1beta2DeploymentSpec": ` DeploymentSpec is the specification of the desired behavior of the Deployment.
minReadySeconds Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available.
paused Indicates that the deployment is paused.
progressDeadlineSeconds The maximum time in seconds for a deployment to make progress before it is considered to be failed.
replicas Number of desired pods.
revisionHistoryLimit The number of old ReplicaSets to retain to allow rollback.
selector Label selector for pods.
strategy The deployment strategy to use to replace existing pods with new ones.
template Template describes the pods that will be created.`,
  "ApiAppsV1beta2DeploymentStatus": ` DeploymentStatus is the most recently observed status of the Deployment.
availableReplicas Total number of available pods (ready for at least minReadySeconds) targeted by this deployment.
collisionCount Count of hash collisions for the Deployment.
conditions Represents the latest available observations of a deployment's current state.
observedGeneration The generation observed by the deployment controller.
readyReplicas Total number of ready pods targeted by this deployment.
replicas Total number of non-terminated pods targeted by this deployment (their labels match the selector).
unavailableReplicas Total number of unavailable pods targeted by this deployment.
updatedReplicas Total number of non-terminated pods targeted by this deployment that have the desired template spec.`,
  "ApiAppsV1beta2DeploymentStrategy": ` DeploymentStrategy describes how to replace existing pods with new ones.
rollingUpdate Rolling update config params.
type Type of deployment.`,
  "ApiAppsV1beta2ReplicaSet": ` DEPRECATED - This group version of ReplicaSet is deprecated by apps/v1/ReplicaSet.
metadata If the Labels of a ReplicaSet are empty, they are defaulted to be the same as the Pod(s) that the ReplicaSet manages.
spec Spec defines the specification of the desired behavior of the ReplicaSet.
status Status is the most recently observed status of the ReplicaSet.`,
  "ApiAppsV1beta2ReplicaSetCondition": ` ReplicaSetCondition describes the state of a replica set at a certain point.
lastTransitionTime The last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of replica set condition.`,
  "ApiAppsV1beta2ReplicaSetList": ` ReplicaSetList is a collection of ReplicaSets.
items List of ReplicaSets.
metadata Standard list metadata.`,
  "ApiAppsV1beta2ReplicaSetSpec": ` ReplicaSetSpec is the specification of a ReplicaSet.
minReadySeconds Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available.
replicas Replicas is the number of desired replicas.
selector Selector is a label query over pods that should match the replica count.
template Template is the object that describes the pod that will be created if insufficient replicas are detected.`,
  "ApiAppsV1beta2ReplicaSetStatus": ` ReplicaSetStatus represents the current status of a ReplicaSet.
availableReplicas The number of available replicas (ready for at least minReadySeconds) for this replica set.
conditions Represents the latest available observations of a replica set's current state.
fullyLabeledReplicas The number of pods that have labels matching the labels of the pod template of the replicaset.
observedGeneration ObservedGeneration reflects the generation of the most recently observed ReplicaSet.
readyReplicas The number of ready replicas for this replica set.
replicas Replicas is the most recently oberved number of replicas.`,
  "ApiAppsV1beta2RollingUpdateDaemonSet": ` Spec to control the desired behavior of daemon set rolling update.
maxUnavailable The maximum number of DaemonSet pods that can be unavailable during the update.`,
  "ApiAppsV1beta2RollingUpdateDeployment": ` Spec to control the desired behavior of rolling update.
maxSurge The maximum number of pods that can be scheduled above the desired number of pods.
maxUnavailable The maximum number of pods that can be unavailable during the update.`,
  "ApiAppsV1beta2RollingUpdateStatefulSetStrategy": ` RollingUpdateStatefulSetStrategy is used to communicate parameter for RollingUpdateStatefulSetStrategyType.
partition Partition indicates the ordinal at which the StatefulSet should be partitioned.`,
  "ApiAppsV1beta2Scale": ` Scale represents a scaling request for a resource.
metadata Standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec defines the behavior of the scale.
status current status of the scale.`,
  "ApiAppsV1beta2ScaleSpec": ` ScaleSpec describes the attributes of a scale subresource
replicas desired number of instances for the scaled object.`,
  "ApiAppsV1beta2ScaleStatus": ` ScaleStatus represents the current status of a scale subresource.
replicas actual number of observed instances of the scaled object.
selector label query over pods that should match the replicas count.
targetSelector label selector for pods that should match the replicas count.`,
  "ApiAppsV1beta2StatefulSet": ` DEPRECATED - This group version of StatefulSet is deprecated by apps/v1/StatefulSet.
spec Spec defines the desired identities of pods in this set.
status Status is the current status of Pods in this StatefulSet.`,
  "ApiAppsV1beta2StatefulSetCondition": ` StatefulSetCondition describes the state of a statefulset at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of statefulset condition.`,
  "ApiAppsV1beta2StatefulSetList": ` StatefulSetList is a collection of StatefulSets.`,
  "ApiAppsV1beta2StatefulSetSpec": ` A StatefulSetSpec is the specification of a StatefulSet.
podManagementPolicy podManagementPolicy controls how pods are created during initial scale up, when replacing pods on nodes, or when scaling down.
replicas replicas is the desired number of replicas of the given Template.
revisionHistoryLimit revisionHistoryLimit is the maximum number of revisions that will be maintained in the StatefulSet's revision history.
selector selector is a label query over pods that should match the replica count.
serviceName serviceName is the name of the service that governs this StatefulSet.
template template is the object that describes the pod that will be created if insufficient replicas are detected.
updateStrategy updateStrategy indicates the StatefulSetUpdateStrategy that will be employed to update Pods in the StatefulSet when a revision is made to Template.
volumeClaimTemplates volumeClaimTemplates is a list of claims that pods are allowed to reference.`,
  "ApiAppsV1beta2StatefulSetStatus": ` StatefulSetStatus represents the current state of a StatefulSet.
collisionCount collisionCount is the count of hash collisions for the StatefulSet.
conditions Represents the latest available observations of a statefulset's current state.
currentReplicas currentReplicas is the number of Pods created by the StatefulSet controller from the StatefulSet version indicated by currentRevision.
currentRevision currentRevision, if not empty, indicates the version of the StatefulSet used to generate Pods in the sequence [0,currentReplicas).
observedGeneration observedGeneration is the most recent generation observed for this StatefulSet.
readyReplicas readyReplicas is the number of Pods created by the StatefulSet controller that have a Ready Condition.
replicas replicas is the number of Pods created by the StatefulSet controller.
updateRevision updateRevision, if not empty, indicates the version of the StatefulSet used to generate Pods in the sequence [replicas-updatedReplicas,replicas)
updatedReplicas updatedReplicas is the number of Pods created by the StatefulSet controller from the StatefulSet version indicated by updateRevision.`,
  "ApiAppsV1beta2StatefulSetUpdateStrategy": ` StatefulSetUpdateStrategy indicates the strategy that the StatefulSet controller will use to perform updates.
rollingUpdate RollingUpdate is used to communicate parameters when Type is RollingUpdateStatefulSetStrategyType.
type Type indicates the type of the StatefulSetUpdateStrategy.`,
  "ApiAuthenticationV1BoundObjectReference": ` BoundObjectReference is a reference to an object that a token is bound to.
apiVersion apiVersion is API version of the referent.
kind kind of the referent.
name name of the referent.
uid uid of the referent.`,
  "ApiAuthenticationV1SelfSubjectReview": ` SelfSubjectReview contains the user information that the kube-apiserver has about the user making this request.
metadata metadata is standard object's metadata.
status status is filled in by the server with the user attributes.`,
  "ApiAuthenticationV1SelfSubjectReviewStatus": ` SelfSubjectReviewStatus is filled by the kube-apiserver and sent back to a user.
userInfo userInfo is a set of attributes belonging to the user making this request.`,
  "ApiAuthenticationV1TokenRequest": ` TokenRequest requests a token for a given service account.
metadata metadata is the standard object's metadata.
spec spec holds information about the request being evaluated
status status is filled in by the server and indicates whether the token can be authenticated.`,
  "ApiAuthenticationV1TokenRequestSpec": ` TokenRequestSpec contains client provided parameters of a token request.
audiences audiences are the intendend audiences of the token.
boundObjectRef boundObjectRef is a reference to an object that the token will be bound to.
expirationSeconds expirationSeconds is the requested duration of validity of the request.`,
  "ApiAuthenticationV1TokenRequestStatus": ` TokenRequestStatus is the result of a token request.
expirationTimestamp expirationTimestamp is the time of expiration of the returned token.
token token is the opaque bearer token.`,
  "ApiAuthenticationV1TokenReview": ` TokenReview attempts to authenticate a token to a known user.
metadata metadata is the standard object's metadata.
spec spec holds information about the request being evaluated
status status is filled in by the server and indicates whether the request can be authenticated.`,
  "ApiAuthenticationV1TokenReviewSpec": ` TokenReviewSpec is a description of the token authentication request.
audiences audiences is a list of the identifiers that the resource server presented with the token identifies as.
token token is the opaque bearer token.`,
  "ApiAuthenticationV1TokenReviewStatus": ` TokenReviewStatus is the result of the token authentication request.
audiences audiences are audience identifiers chosen by the authenticator that are compatible with both the TokenReview and token.
authenticated authenticated indicates that the token was associated with a known user.
error error indicates that the token couldn't be checked
user user is the UserInfo associated with the provided token.`,
  "ApiAuthenticationV1UserInfo": ` UserInfo holds the information about the user needed to implement the user.Info interface.
extra extra is any additional information provided by the authenticator.
groups groups is the names of groups this user is a part of.
uid uid is a unique value that identifies this user across time.
username username is the name that uniquely identifies this user among all active users.`,
  "ApiAuthenticationV1beta1TokenReview": ` TokenReview attempts to authenticate a token to a known user.
spec Spec holds information about the request being evaluated
status Status is filled in by the server and indicates whether the request can be authenticated.`,
  "ApiAuthenticationV1beta1TokenReviewSpec": ` TokenReviewSpec is a description of the token authentication request.
audiences Audiences is a list of the identifiers that the resource server presented with the token identifies as.
token Token is the opaque bearer token.`,
  "ApiAuthenticationV1beta1TokenReviewStatus": ` TokenReviewStatus is the result of the token authentication request.
audiences Audiences are audience identifiers chosen by the authenticator that are compatible with both the TokenReview and token.
authenticated Authenticated indicates that the token was associated with a known user.
error Error indicates that the token couldn't be checked
user User is the UserInfo associated with the provided token.`,
  "ApiAuthenticationV1beta1UserInfo": ` UserInfo holds the information about the user needed to implement the user.Info interface.
extra Any additional information provided by the authenticator.
groups The names of groups this user is a part of.
uid A unique value that identifies this user across time.
username The name that uniquely identifies this user among all active users.`,
  "ApiAuthorizationV1FieldSelectorAttributes": ` FieldSelectorAttributes indicates a field limited access.
rawSelector rawSelector is the serialization of a field selector that would be included in a query parameter.
requirements requirements is the parsed interpretation of a field selector.`,
  "ApiAuthorizationV1LabelSelectorAttributes": ` LabelSelectorAttributes indicates a label limited access.
rawSelector rawSelector is the serialization of a field selector that would be included in a query parameter.
requirements requirements is the parsed interpretation of a label selector.`,
  "ApiAuthorizationV1LocalSubjectAccessReview": ` LocalSubjectAccessReview checks whether or not a user or group can perform an action in a given namespace.
metadata metadata is the standard list metadata.
spec spec holds information about the request being evaluated. spec.namespace must be equal to the namespace you made the request against.
status status is filled in by the server and indicates whether the request is allowed or not`,
  "ApiAuthorizationV1NonResourceAttributes": ` NonResourceAttributes includes the authorization attributes available for non-resource requests to the Authorizer interface
path path is the URL path of the request
verb verb is the standard HTTP verb`,
  "ApiAuthorizationV1NonResourceRule": ` NonResourceRule holds information that describes a rule for the non-resource
nonResourceURLs nonResourceURLs is a set of partial urls that a user should have access to. \\*s are allowed, but only as the full, final step in the path.
verbs verbs is a list of kubernetes non-resource API verbs, like: get, post, put, delete, patch, head, options.`,
  "ApiAuthorizationV1ResourceAttributes": ` ResourceAttributes includes the authorization attributes available for resource requests to the Authorizer interface
fieldSelector fieldSelector describes the limitation on access based on field.
group group is the API Group of the Resource.
labelSelector labelSelector describes the limitation on access based on labels.
name name is the name of the resource being requested for a "get" or deleted for a "delete".
namespace namespace is the namespace of the action being requested.
resource resource is one of the existing resource types.
subresource subresource is one of the existing resource types.
verb verb is a kubernetes resource API verb, like: get, list, watch, create, update, delete, proxy.
version version is the API Version of the Resource.`,
  "ApiAuthorizationV1ResourceRule": ` ResourceRule is the list of actions the subject is allowed to perform on resources.
apiGroups apiGroups is the name of the APIGroup that contains the resources.
resourceNames resourceNames is an optional white list of names that the rule applies to.
resources resources is a list of resources this rule applies to.
verbs verbs is a list of kubernetes resource API verbs, like: get, list, watch, create, update, delete, proxy.`,
  "ApiAuthorizationV1SelfSubjectAccessReview": ` SelfSubjectAccessReview checks whether or the current user can perform an action.
metadata metadata is the standard list metadata.
spec spec holds information about the request being evaluated. user and groups must be empty
status status is filled in by the server and indicates whether the request is allowed or not`,
  "ApiAuthorizationV1SelfSubjectAccessReviewSpec": ` SelfSubjectAccessReviewSpec is a description of the access request.
nonResourceAttributes nonResourceAttributes describes information for a non-resource access request
resourceAttributes resourceAttributes describes information for a resource access request`,
  "ApiAuthorizationV1SelfSubjectRulesReview": ` SelfSubjectRulesReview enumerates the set of actions the current user can perform within a namespace.
metadata metadata is the standard list metadata.
spec spec holds information about the request being evaluated.
status status is filled in by the server and indicates the set of actions a user can perform.`,
  "ApiAuthorizationV1SelfSubjectRulesReviewSpec": ` SelfSubjectRulesReviewSpec defines the specification for SelfSubjectRulesReview.
namespace namespace to evaluate rules for.`,
  "ApiAuthorizationV1SubjectAccessReview": ` SubjectAccessReview checks whether or not a user or group can perform an action.
metadata metadata is the standard list metadata.
spec spec holds information about the request being evaluated
status status is filled in by the server and indicates whether the request is allowed or not`,
  "ApiAuthorizationV1SubjectAccessReviewSpec": ` SubjectAccessReviewSpec is a description of the access request.
extra extra corresponds to the user.Info.GetExtra() method from the authenticator.
groups groups is the groups you're testing for.
nonResourceAttributes nonResourceAttributes describes information for a non-resource access request
resourceAttributes resourceAttributes describes information for a resource access request
uid uid information about the requesting user.
user user is the user you're testing for.`,
  "ApiAuthorizationV1SubjectAccessReviewStatus": ` SubjectAccessReviewStatus
allowed allowed is required.
denied denied is optional.
evaluationError evaluationError is an indication that some error occurred during the authorization check.
reason reason is optional.`,
  "ApiAuthorizationV1SubjectRulesReviewStatus": ` SubjectRulesReviewStatus contains the result of a rules check.
evaluationError evaluationError can appear in combination with Rules.
incomplete incomplete is true when the rules returned by this call are incomplete.
nonResourceRules nonResourceRules is the list of actions the subject is allowed to perform on non-resources.
resourceRules resourceRules is the list of actions the subject is allowed to perform on resources.`,
  "ApiAuthorizationV1beta1LocalSubjectAccessReview": ` LocalSubjectAccessReview checks whether or not a user or group can perform an action in a given namespace.
spec Spec holds information about the request being evaluated. spec.namespace must be equal to the namespace you made the request against.
status Status is filled in by the server and indicates whether the request is allowed or not`,
  "ApiAuthorizationV1beta1NonResourceAttributes": ` NonResourceAttributes includes the authorization attributes available for non-resource requests to the Authorizer interface
path Path is the URL path of the request
verb Verb is the standard HTTP verb`,
  "ApiAuthorizationV1beta1NonResourceRule": ` NonResourceRule holds information that describes a rule for the non-resource
nonResourceURLs NonResourceURLs is a set of partial urls that a user should have access to. \\*s are allowed, but only as the full, final step in the path.
verbs Verb is a list of kubernetes non-resource API verbs, like: get, post, put, delete, patch, head, options.`,
  "ApiAuthorizationV1beta1ResourceAttributes": ` ResourceAttributes includes the authorization attributes available for resource requests to the Authorizer interface
group Group is the API Group of the Resource.
name Name is the name of the resource being requested for a "get" or deleted for a "delete".
namespace Namespace is the namespace of the action being requested.
resource Resource is one of the existing resource types.
subresource Subresource is one of the existing resource types.
verb Verb is a kubernetes resource API verb, like: get, list, watch, create, update, delete, proxy.
version Version is the API Version of the Resource.`,
  "ApiAuthorizationV1beta1ResourceRule": ` ResourceRule is the list of actions the subject is allowed to perform on resources.
apiGroups APIGroups is the name of the APIGroup that contains the resources.
resourceNames ResourceNames is an optional white list of names that the rule applies to.
resources Resources is a list of resources this rule applies to.
verbs Verb is a list of kubernetes resource API verbs, like: get, list, watch, create, update, delete, proxy.`,
  "ApiAuthorizationV1beta1SelfSubjectAccessReview": ` SelfSubjectAccessReview checks whether or the current user can perform an action.
spec Spec holds information about the request being evaluated. user and groups must be empty
status Status is filled in by the server and indicates whether the request is allowed or not`,
  "ApiAuthorizationV1beta1SelfSubjectAccessReviewSpec": ` SelfSubjectAccessReviewSpec is a description of the access request.
nonResourceAttributes NonResourceAttributes describes information for a non-resource access request
resourceAttributes ResourceAuthorizationAttributes describes information for a resource access request`,
  "ApiAuthorizationV1beta1SelfSubjectRulesReview": ` SelfSubjectRulesReview enumerates the set of actions the current user can perform within a namespace.
spec Spec holds information about the request being evaluated.
status Status is filled in by the server and indicates the set of actions a user can perform.`,
  "ApiAuthorizationV1beta1SelfSubjectRulesReviewSpec": `namespace Namespace to evaluate rules for.`,
  "ApiAuthorizationV1beta1SubjectAccessReview": ` SubjectAccessReview checks whether or not a user or group can perform an action.
spec Spec holds information about the request being evaluated
status Status is filled in by the server and indicates whether the request is allowed or not`,
  "ApiAuthorizationV1beta1SubjectAccessReviewSpec": ` SubjectAccessReviewSpec is a description of the access request.
extra Extra corresponds to the user.Info.GetExtra() method from the authenticator.
group Groups is the groups you're testing for.
nonResourceAttributes NonResourceAttributes describes information for a non-resource access request
resourceAttributes ResourceAuthorizationAttributes describes information for a resource access request
uid UID information about the requesting user.
user User is the user you're testing for.`,
  "ApiAuthorizationV1beta1SubjectAccessReviewStatus": ` SubjectAccessReviewStatus
allowed Allowed is required.
denied Denied is optional.
evaluationError EvaluationError is an indication that some error occurred during the authorization check.
reason Reason is optional.`,
  "ApiAuthorizationV1beta1SubjectRulesReviewStatus": ` SubjectRulesReviewStatus contains the result of a rules check.
evaluationError EvaluationError can appear in combination with Rules.
incomplete Incomplete is true when the rules returned by this call are incomplete.
nonResourceRules NonResourceRules is the list of actions the subject is allowed to perform on non-resources.
resourceRules ResourceRules is the list of actions the subject is allowed to perform on resources.`,
  "ApiAutoscalingV1CrossVersionObjectReference": ` CrossVersionObjectReference contains enough information to let you identify the referred resource.
apiVersion apiVersion is the API version of the referent
kind kind is the kind of the referent; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
name name is the name of the referent; More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names`,
  "ApiAutoscalingV1HorizontalPodAutoscaler": ` configuration of a horizontal pod autoscaler.
metadata Standard object metadata.
spec spec defines the behaviour of autoscaler.
status status is the current information about the autoscaler.`,
  "ApiAutoscalingV1HorizontalPodAutoscalerList": ` list of horizontal pod autoscaler objects.
items items is the list of horizontal pod autoscaler objects.
metadata Standard list metadata.`,
  "ApiAutoscalingV1HorizontalPodAutoscalerSpec": ` specification of a horizontal pod autoscaler.
maxReplicas maxReplicas is the upper limit for the number of pods that can be set by the autoscaler; cannot be smaller than MinReplicas.
minReplicas minReplicas is the lower limit for the number of replicas to which the autoscaler can scale down.
scaleTargetRef reference to scaled resource; horizontal pod autoscaler will learn the current resource consumption and will set the desired number of pods by using its Scale subresource.
targetCPUUtilizationPercentage targetCPUUtilizationPercentage is the target average CPU utilization (represented as a percentage of requested CPU) over all the pods; if not specified the default autoscaling policy will be used.`,
  "ApiAutoscalingV1HorizontalPodAutoscalerStatus": ` current status of a horizontal pod autoscaler
currentCPUUtilizationPercentage currentCPUUtilizationPercentage is the current average CPU utilization over all pods, represented as a percentage of requested CPU, e.g. 70 means that an average pod is using now 70% of its requested CPU.
currentReplicas currentReplicas is the current number of replicas of pods managed by this autoscaler.
desiredReplicas desiredReplicas is the desired number of replicas of pods managed by this autoscaler.
lastScaleTime lastScaleTime is the last time the HorizontalPodAutoscaler scaled the number of pods; used by the autoscaler to control how often the number of pods is changed.
observedGeneration observedGeneration is the most recent generation observed by this autoscaler.`,
  "ApiAutoscalingV1Scale": ` Scale represents a scaling request for a resource.
metadata Standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec spec defines the behavior of the scale.
status status is the current status of the scale.`,
  "ApiAutoscalingV1ScaleSpec": ` ScaleSpec describes the attributes of a scale subresource.
replicas replicas is the desired number of instances for the scaled object.`,
  "ApiAutoscalingV1ScaleStatus": ` ScaleStatus represents the current status of a scale subresource.
replicas replicas is the actual number of observed instances of the scaled object.
selector selector is the label query over pods that should match the replicas count.`,
  "ApiAutoscalingV2ContainerResourceMetricSource": ` ContainerResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in requests and limits, describing each pod in the current scale target (e.g. CPU or memory).
container container is the name of the container in the pods of the scaling target
name name is the name of the resource in question.
target target specifies the target value for the given metric`,
  "ApiAutoscalingV2ContainerResourceMetricStatus": ` ContainerResourceMetricStatus indicates the current value of a resource metric known to Kubernetes, as specified in requests and limits, describing a single container in each pod in the current scale target (e.g. CPU or memory).
container container is the name of the container in the pods of the scaling target
current current contains the current value for the given metric
name name is the name of the resource in question.`,
  "ApiAutoscalingV2CrossVersionObjectReference": ` CrossVersionObjectReference contains enough information to let you identify the referred resource.
apiVersion apiVersion is the API version of the referent
kind kind is the kind of the referent; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
name name is the name of the referent; More info: https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names`,
  "ApiAutoscalingV2ExternalMetricSource": ` ExternalMetricSource indicates how to scale on a metric not associated with any Kubernetes object (for example length of queue in cloud messaging service, or QPS from loadbalancer running outside of cluster).
metric metric identifies the target metric by name and selector
target target specifies the target value for the given metric`,
  "ApiAutoscalingV2ExternalMetricStatus": ` ExternalMetricStatus indicates the current value of a global metric not associated with any Kubernetes object.
current current contains the current value for the given metric
metric metric identifies the target metric by name and selector`,
  "ApiAutoscalingV2HPAScalingPolicy": ` HPAScalingPolicy is a single policy which must hold true for a specified past interval.
periodSeconds periodSeconds specifies the window of time for which the policy should hold true.
type type is used to specify the scaling policy.
value value contains the amount of change which is permitted by the policy.`,
  "ApiAutoscalingV2HPAScalingRules": ` HPAScalingRules configures the scaling behavior for one direction via scaling Policy Rules and a configurable metric tolerance.
policies policies is a list of potential scaling polices which can be used during scaling.
selectPolicy selectPolicy is used to specify which policy should be used.
stabilizationWindowSeconds stabilizationWindowSeconds is the number of seconds for which past recommendations should be considered while scaling up or scaling down.
tolerance tolerance is the tolerance on the ratio between the current and desired metric value under which no updates are made to the desired number of replicas (e.g. 0.01 for 1%).`,
  "ApiAutoscalingV2HorizontalPodAutoscaler": ` HorizontalPodAutoscaler is the configuration for a horizontal pod autoscaler, which automatically manages the replica count of any resource implementing the scale subresource based on the metrics specified.
metadata metadata is the standard object metadata.
spec spec is the specification for the behaviour of the autoscaler.
status status is the current information about the autoscaler.`,
  "ApiAutoscalingV2HorizontalPodAutoscalerBehavior": ` HorizontalPodAutoscalerBehavior configures the scaling behavior of the target in both Up and Down directions (scaleUp and scaleDown fields respectively).
scaleDown scaleDown is scaling policy for scaling Down.
scaleUp scaleUp is scaling policy for scaling Up.`,
  "ApiAutoscalingV2HorizontalPodAutoscalerCondition": ` HorizontalPodAutoscalerCondition describes the state of a HorizontalPodAutoscaler at a certain point.
lastTransitionTime lastTransitionTime is the last time the condition transitioned from one status to another
message message is a human-readable explanation containing details about the transition
reason reason is the reason for the condition's last transition.
status status is the status of the condition (True, False, Unknown)
type type describes the current condition`,
  "ApiAutoscalingV2HorizontalPodAutoscalerList": ` HorizontalPodAutoscalerList is a list of horizontal pod autoscaler objects.
items items is the list of horizontal pod autoscaler objects.
metadata metadata is the standard list metadata.`,
  "ApiAutoscalingV2HorizontalPodAutoscalerSpec": ` HorizontalPodAutoscalerSpec describes the desired functionality of the HorizontalPodAutoscaler.
behavior behavior configures the scaling behavior of the target in both Up and Down directions (scaleUp and scaleDown fields respectively).
maxReplicas maxReplicas is the upper limit for the number of replicas to which the autoscaler can scale up.
metrics metrics contains the specifications for which to use to calculate the desired replica count (the maximum replica count across all metrics will be used).
minReplicas minReplicas is the lower limit for the number of replicas to which the autoscaler can scale down.
scaleTargetRef scaleTargetRef points to the target resource to scale, and is used to the pods for which metrics should be collected, as well as to actually change the replica count.`,
  "ApiAutoscalingV2HorizontalPodAutoscalerStatus": ` HorizontalPodAutoscalerStatus describes the current status of a horizontal pod autoscaler.
conditions conditions is the set of conditions required for this autoscaler to scale its target, and indicates whether or not those conditions are met.
currentMetrics currentMetrics is the last read state of the metrics used by this autoscaler.
currentReplicas currentReplicas is current number of replicas of pods managed by this autoscaler, as last seen by the autoscaler.
desiredReplicas desiredReplicas is the desired number of replicas of pods managed by this autoscaler, as last calculated by the autoscaler.
lastScaleTime lastScaleTime is the last time the HorizontalPodAutoscaler scaled the number of pods, used by the autoscaler to control how often the number of pods is changed.
observedGeneration observedGeneration is the most recent generation observed by this autoscaler.`,
  "ApiAutoscalingV2MetricIdentifier": ` MetricIdentifier defines the name and optionally selector for a metric
name name is the name of the given metric
selector selector is the string-encoded form of a standard kubernetes label selector for the given metric When set, it is passed as an additional parameter to the metrics server for more specific metrics scoping.`,
  "ApiAutoscalingV2MetricSpec": ` MetricSpec specifies how to scale based on a single metric (only \`type\` and one other matching field should be set at once).
containerResource containerResource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing a single container in each pod of the current scale target (e.g. CPU or memory).
external external refers to a global metric that is not associated with any Kubernetes object.
object object refers to a metric describing a single kubernetes object (for example, hits-per-second on an Ingress object).
pods pods refers to a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
resource resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing each pod in the current scale target (e.g. CPU or memory).
type type is the type of metric source.`,
  "ApiAutoscalingV2MetricStatus": ` MetricStatus describes the last-read state of a single metric.
containerResource container resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing a single container in each pod in the current scale target (e.g. CPU or memory).
external external refers to a global metric that is not associated with any Kubernetes object.
object object refers to a metric describing a single kubernetes object (for example, hits-per-second on an Ingress object).
pods pods refers to a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
resource resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing each pod in the current scale target (e.g. CPU or memory).
type type is the type of metric source.`,
  "ApiAutoscalingV2MetricTarget": ` MetricTarget defines the target value, average value, or average utilization of a specific metric
averageUtilization averageUtilization is the target value of the average of the resource metric across all relevant pods, represented as a percentage of the requested value of the resource for the pods.
averageValue averageValue is the target value of the average of the metric across all relevant pods (as a quantity)
type type represents whether the metric type is Utilization, Value, or AverageValue
value value is the target value of the metric (as a quantity).`,
  "ApiAutoscalingV2MetricValueStatus": ` MetricValueStatus holds the current value for a metric
averageUtilization currentAverageUtilization is the current value of the average of the resource metric across all relevant pods, represented as a percentage of the requested value of the resource for the pods.
averageValue averageValue is the current value of the average of the metric across all relevant pods (as a quantity)
value value is the current value of the metric (as a quantity).`,
  "ApiAutoscalingV2ObjectMetricSource": ` ObjectMetricSource indicates how to scale on a metric describing a kubernetes object (for example, hits-per-second on an Ingress object).
describedObject describedObject specifies the descriptions of a object,such as kind,name apiVersion
metric metric identifies the target metric by name and selector
target target specifies the target value for the given metric`,
  "ApiAutoscalingV2ObjectMetricStatus": ` ObjectMetricStatus indicates the current value of a metric describing a kubernetes object (for example, hits-per-second on an Ingress object).
current current contains the current value for the given metric
describedObject DescribedObject specifies the descriptions of a object,such as kind,name apiVersion
metric metric identifies the target metric by name and selector`,
  "ApiAutoscalingV2PodsMetricSource": ` PodsMetricSource indicates how to scale on a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
metric metric identifies the target metric by name and selector
target target specifies the target value for the given metric`,
  "ApiAutoscalingV2PodsMetricStatus": ` PodsMetricStatus indicates the current value of a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
current current contains the current value for the given metric
metric metric identifies the target metric by name and selector`,
  "ApiAutoscalingV2ResourceMetricSource": ` ResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in requests and limits, describing each pod in the current scale target (e.g. CPU or memory).
name name is the name of the resource in question.
target target specifies the target value for the given metric`,
  "ApiAutoscalingV2ResourceMetricStatus": ` ResourceMetricStatus indicates the current value of a resource metric known to Kubernetes, as specified in requests and limits, describing each pod in the current scale target (e.g. CPU or memory).
current current contains the current value for the given metric
name name is the name of the resource in question.`,
  "ApiAutoscalingV2beta1ContainerResourceMetricSource": ` ContainerResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in requests and limits, describing each pod in the current scale target (e.g. CPU or memory).
container container is the name of the container in the pods of the scaling target
name name is the name of the resource in question.
targetAverageUtilization targetAverageUtilization is the target value of the average of the resource metric across all relevant pods, represented as a percentage of the requested value of the resource for the pods.
targetAverageValue targetAverageValue is the target value of the average of the resource metric across all relevant pods, as a raw value (instead of as a percentage of the request), similar to the "pods" metric source type.`,
  "ApiAutoscalingV2beta1ContainerResourceMetricStatus": ` ContainerResourceMetricStatus indicates the current value of a resource metric known to Kubernetes, as specified in requests and limits, describing a single container in each pod in the current scale target (e.g. CPU or memory).
container container is the name of the container in the pods of the scaling target
currentAverageUtilization currentAverageUtilization is the current value of the average of the resource metric across all relevant pods, represented as a percentage of the requested value of the resource for the pods.
currentAverageValue currentAverageValue is the current value of the average of the resource metric across all relevant pods, as a raw value (instead of as a percentage of the request), similar to the "pods" metric source type.
name name is the name of the resource in question.`,
  "ApiAutoscalingV2beta1CrossVersionObjectReference": ` CrossVersionObjectReference contains enough information to let you identify the referred resource.
apiVersion API version of the referent
kind Kind of the referent; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds"
name Name of the referent; More info: http://kubernetes.io/docs/user-guide/identifiers#names`,
  "ApiAutoscalingV2beta1ExternalMetricSource": ` ExternalMetricSource indicates how to scale on a metric not associated with any Kubernetes object (for example length of queue in cloud messaging service, or QPS from loadbalancer running outside of cluster).
metricName metricName is the name of the metric in question.
metricSelector metricSelector is used to identify a specific time series within a given metric.
targetAverageValue targetAverageValue is the target per-pod value of global metric (as a quantity).
targetValue targetValue is the target value of the metric (as a quantity).`,
  "ApiAutoscalingV2beta1ExternalMetricStatus": ` ExternalMetricStatus indicates the current value of a global metric not associated with any Kubernetes object.
currentAverageValue currentAverageValue is the current value of metric averaged over autoscaled pods.
currentValue currentValue is the current value of the metric (as a quantity)
metricName metricName is the name of a metric used for autoscaling in metric system.
metricSelector metricSelector is used to identify a specific time series within a given metric.`,
  "ApiAutoscalingV2beta1HorizontalPodAutoscaler": ` HorizontalPodAutoscaler is the configuration for a horizontal pod autoscaler, which automatically manages the replica count of any resource implementing the scale subresource based on the metrics specified.
metadata metadata is the standard object metadata.
spec spec is the specification for the behaviour of the autoscaler.
status status is the current information about the autoscaler.`,
  "ApiAutoscalingV2beta1HorizontalPodAutoscalerCondition": ` HorizontalPodAutoscalerCondition describes the state of a HorizontalPodAutoscaler at a certain point.
lastTransitionTime lastTransitionTime is the last time the condition transitioned from one status to another
message message is a human-readable explanation containing details about the transition
reason reason is the reason for the condition's last transition.
status status is the status of the condition (True, False, Unknown)
type type describes the current condition`,
  "ApiAutoscalingV2beta1HorizontalPodAutoscalerList": ` HorizontalPodAutoscaler is a list of horizontal pod autoscaler objects.
items items is the list of horizontal pod autoscaler objects.
metadata metadata is the standard list metadata.`,
  "ApiAutoscalingV2beta1HorizontalPodAutoscalerSpec": ` HorizontalPodAutoscalerSpec describes the desired functionality of the HorizontalPodAutoscaler.
maxReplicas maxReplicas is the upper limit for the number of replicas to which the autoscaler can scale up.
metrics metrics contains the specifications for which to use to calculate the desired replica count (the maximum replica count across all metrics will be used).
minReplicas minReplicas is the lower limit for the number of replicas to which the autoscaler can scale down.
scaleTargetRef scaleTargetRef points to the target resource to scale, and is used to the pods for which metrics should be collected, as well as to actually change the replica count.`,
  "ApiAutoscalingV2beta1HorizontalPodAutoscalerStatus": ` HorizontalPodAutoscalerStatus describes the current status of a horizontal pod autoscaler.
conditions conditions is the set of conditions required for this autoscaler to scale its target, and indicates whether or not those conditions are met.
currentMetrics currentMetrics is the last read state of the metrics used by this autoscaler.
currentReplicas currentReplicas is current number of replicas of pods managed by this autoscaler, as last seen by the autoscaler.
desiredReplicas desiredReplicas is the desired number of replicas of pods managed by this autoscaler, as last calculated by the autoscaler.
lastScaleTime lastScaleTime is the last time the HorizontalPodAutoscaler scaled the number of pods, used by the autoscaler to control how often the number of pods is changed.
observedGeneration observedGeneration is the most recent generation observed by this autoscaler.`,
  "ApiAutoscalingV2beta1MetricSpec": ` MetricSpec specifies how to scale based on a single metric (only \`type\` and one other matching field should be set at once).
containerResource container resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing a single container in each pod of the current scale target (e.g. CPU or memory).
external external refers to a global metric that is not associated with any Kubernetes object.
object object refers to a metric describing a single kubernetes object (for example, hits-per-second on an Ingress object).
pods pods refers to a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
resource resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing each pod in the current scale target (e.g. CPU or memory).
type type is the type of metric source.`,
  "ApiAutoscalingV2beta1MetricStatus": ` MetricStatus describes the last-read state of a single metric.
containerResource container resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing a single container in each pod in the current scale target (e.g. CPU or memory).
external external refers to a global metric that is not associated with any Kubernetes object.
object object refers to a metric describing a single kubernetes object (for example, hits-per-second on an Ingress object).
pods pods refers to a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
resource resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing each pod in the current scale target (e.g. CPU or memory).
type type is the type of metric source.`,
  "ApiAutoscalingV2beta1ObjectMetricSource": ` ObjectMetricSource indicates how to scale on a metric describing a kubernetes object (for example, hits-per-second on an Ingress object).
averageValue averageValue is the target value of the average of the metric across all relevant pods (as a quantity)
metricName metricName is the name of the metric in question.
selector selector is the string-encoded form of a standard kubernetes label selector for the given metric When set, it is passed as an additional parameter to the metrics server for more specific metrics scoping When unset, just the metricName will be used to gather metrics.
target target is the described Kubernetes object.
targetValue targetValue is the target value of the metric (as a quantity).`,
  "ApiAutoscalingV2beta1ObjectMetricStatus": ` ObjectMetricStatus indicates the current value of a metric describing a kubernetes object (for example, hits-per-second on an Ingress object).
averageValue averageValue is the current value of the average of the metric across all relevant pods (as a quantity)
currentValue currentValue is the current value of the metric (as a quantity).
metricName metricName is the name of the metric in question.
selector selector is the string-encoded form of a standard kubernetes label selector for the given metric When set in the ObjectMetricSource, it is passed as an additional parameter to the metrics server for more specific metrics scoping.
target target is the described Kubernetes object.`,
  "ApiAutoscalingV2beta1PodsMetricSource": ` PodsMetricSource indicates how to scale on a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
metricName metricName is the name of the metric in question
selector selector is the string-encoded form of a standard kubernetes label selector for the given metric When set, it is passed as an additional parameter to the metrics server for more specific metrics scoping When unset, just the metricName will be used to gather metrics.
targetAverageValue targetAverageValue is the target value of the average of the metric across all relevant pods (as a quantity)`,
  "ApiAutoscalingV2beta1PodsMetricStatus": ` PodsMetricStatus indicates the current value of a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
currentAverageValue currentAverageValue is the current value of the average of the metric across all relevant pods (as a quantity)
metricName metricName is the name of the metric in question
selector selector is the string-encoded form of a standard kubernetes label selector for the given metric When set in the PodsMetricSource, it is passed as an additional parameter to the metrics server for more specific metrics scoping.`,
  "ApiAutoscalingV2beta1ResourceMetricSource": ` ResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in requests and limits, describing each pod in the current scale target (e.g. CPU or memory).
name name is the name of the resource in question.
targetAverageUtilization targetAverageUtilization is the target value of the average of the resource metric across all relevant pods, represented as a percentage of the requested value of the resource for the pods.
targetAverageValue targetAverageValue is the target value of the average of the resource metric across all relevant pods, as a raw value (instead of as a percentage of the request), similar to the "pods" metric source type.`,
  "ApiAutoscalingV2beta1ResourceMetricStatus": ` ResourceMetricStatus indicates the current value of a resource metric known to Kubernetes, as specified in requests and limits, describing each pod in the current scale target (e.g. CPU or memory).
currentAverageUtilization currentAverageUtilization is the current value of the average of the resource metric across all relevant pods, represented as a percentage of the requested value of the resource for the pods.
currentAverageValue currentAverageValue is the current value of the average of the resource metric across all relevant pods, as a raw value (instead of as a percentage of the request), similar to the "pods" metric source type.
name name is the name of the resource in question.`,
  "ApiAutoscalingV2beta2ContainerResourceMetricSource": ` ContainerResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in requests and limits, describing each pod in the current scale target (e.g. CPU or memory).
container container is the name of the container in the pods of the scaling target
name name is the name of the resource in question.
target target specifies the target value for the given metric`,
  "ApiAutoscalingV2beta2ContainerResourceMetricStatus": ` ContainerResourceMetricStatus indicates the current value of a resource metric known to Kubernetes, as specified in requests and limits, describing a single container in each pod in the current scale target (e.g. CPU or memory).
container Container is the name of the container in the pods of the scaling target
current current contains the current value for the given metric
name Name is the name of the resource in question.`,
  "ApiAutoscalingV2beta2CrossVersionObjectReference": ` CrossVersionObjectReference contains enough information to let you identify the referred resource.
apiVersion API version of the referent
kind Kind of the referent; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds"
name Name of the referent; More info: http://kubernetes.io/docs/user-guide/identifiers#names`,
  "ApiAutoscalingV2beta2ExternalMetricSource": ` ExternalMetricSource indicates how to scale on a metric not associated with any Kubernetes object (for example length of queue in cloud messaging service, or QPS from loadbalancer running outside of cluster).
metric metric identifies the target metric by name and selector
target target specifies the target value for the given metric`,
  "ApiAutoscalingV2beta2ExternalMetricStatus": ` ExternalMetricStatus indicates the current value of a global metric not associated with any Kubernetes object.
current current contains the current value for the given metric
metric metric identifies the target metric by name and selector`,
  "ApiAutoscalingV2beta2HPAScalingPolicy": ` HPAScalingPolicy is a single policy which must hold true for a specified past interval.
periodSeconds PeriodSeconds specifies the window of time for which the policy should hold true.
type Type is used to specify the scaling policy.
value Value contains the amount of change which is permitted by the policy.`,
  "ApiAutoscalingV2beta2HPAScalingRules": ` HPAScalingRules configures the scaling behavior for one direction.
policies policies is a list of potential scaling polices which can be used during scaling.
selectPolicy selectPolicy is used to specify which policy should be used.
stabilizationWindowSeconds StabilizationWindowSeconds is the number of seconds for which past recommendations should be considered while scaling up or scaling down.`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscaler": ` HorizontalPodAutoscaler is the configuration for a horizontal pod autoscaler, which automatically manages the replica count of any resource implementing the scale subresource based on the metrics specified.
metadata metadata is the standard object metadata.
spec spec is the specification for the behaviour of the autoscaler.
status status is the current information about the autoscaler.`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscalerBehavior": ` HorizontalPodAutoscalerBehavior configures the scaling behavior of the target in both Up and Down directions (scaleUp and scaleDown fields respectively).
scaleDown scaleDown is scaling policy for scaling Down.
scaleUp scaleUp is scaling policy for scaling Up.`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscalerCondition": ` HorizontalPodAutoscalerCondition describes the state of a HorizontalPodAutoscaler at a certain point.
lastTransitionTime lastTransitionTime is the last time the condition transitioned from one status to another
message message is a human-readable explanation containing details about the transition
reason reason is the reason for the condition's last transition.
status status is the status of the condition (True, False, Unknown)
type type describes the current condition`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscalerList": ` HorizontalPodAutoscalerList is a list of horizontal pod autoscaler objects.
items items is the list of horizontal pod autoscaler objects.
metadata metadata is the standard list metadata.`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscalerSpec": ` HorizontalPodAutoscalerSpec describes the desired functionality of the HorizontalPodAutoscaler.
behavior behavior configures the scaling behavior of the target in both Up and Down directions (scaleUp and scaleDown fields respectively).
maxReplicas maxReplicas is the upper limit for the number of replicas to which the autoscaler can scale up.
metrics metrics contains the specifications for which to use to calculate the desired replica count (the maximum replica count across all metrics will be used).
minReplicas minReplicas is the lower limit for the number of replicas to which the autoscaler can scale down.
scaleTargetRef scaleTargetRef points to the target resource to scale, and is used to the pods for which metrics should be collected, as well as to actually change the replica count.`,
  "ApiAutoscalingV2beta2HorizontalPodAutoscalerStatus": ` HorizontalPodAutoscalerStatus describes the current status of a horizontal pod autoscaler.
conditions conditions is the set of conditions required for this autoscaler to scale its target, and indicates whether or not those conditions are met.
currentMetrics currentMetrics is the last read state of the metrics used by this autoscaler.
currentReplicas currentReplicas is current number of replicas of pods managed by this autoscaler, as last seen by the autoscaler.
desiredReplicas desiredReplicas is the desired number of replicas of pods managed by this autoscaler, as last calculated by the autoscaler.
lastScaleTime lastScaleTime is the last time the HorizontalPodAutoscaler scaled the number of pods, used by the autoscaler to control how often the number of pods is changed.
observedGeneration observedGeneration is the most recent generation observed by this autoscaler.`,
  "ApiAutoscalingV2beta2MetricIdentifier": ` MetricIdentifier defines the name and optionally selector for a metric
name name is the name of the given metric
selector selector is the string-encoded form of a standard kubernetes label selector for the given metric When set, it is passed as an additional parameter to the metrics server for more specific metrics scoping.`,
  "ApiAutoscalingV2beta2MetricSpec": ` MetricSpec specifies how to scale based on a single metric (only \`type\` and one other matching field should be set at once).
containerResource container resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing a single container in each pod of the current scale target (e.g. CPU or memory).
external external refers to a global metric that is not associated with any Kubernetes object.
object object refers to a metric describing a single kubernetes object (for example, hits-per-second on an Ingress object).
pods pods refers to a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
resource resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing each pod in the current scale target (e.g. CPU or memory).
type type is the type of metric source.`,
  "ApiAutoscalingV2beta2MetricStatus": ` MetricStatus describes the last-read state of a single metric.
containerResource container resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing a single container in each pod in the current scale target (e.g. CPU or memory).
external external refers to a global metric that is not associated with any Kubernetes object.
object object refers to a metric describing a single kubernetes object (for example, hits-per-second on an Ingress object).
pods pods refers to a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
resource resource refers to a resource metric (such as those specified in requests and limits) known to Kubernetes describing each pod in the current scale target (e.g. CPU or memory).
type type is the type of metric source.`,
  "ApiAutoscalingV2beta2MetricTarget": ` MetricTarget defines the target value, average value, or average utilization of a specific metric
averageUtilization averageUtilization is the target value of the average of the resource metric across all relevant pods, represented as a percentage of the requested value of the resource for the pods.
averageValue averageValue is the target value of the average of the metric across all relevant pods (as a quantity)
type type represents whether the metric type is Utilization, Value, or AverageValue
value value is the target value of the metric (as a quantity).`,
  "ApiAutoscalingV2beta2MetricValueStatus": ` MetricValueStatus holds the current value for a metric
averageUtilization currentAverageUtilization is the current value of the average of the resource metric across all relevant pods, represented as a percentage of the requested value of the resource for the pods.
averageValue averageValue is the current value of the average of the metric across all relevant pods (as a quantity)
value value is the current value of the metric (as a quantity).`,
  "ApiAutoscalingV2beta2ObjectMetricSource": ` ObjectMetricSource indicates how to scale on a metric describing a kubernetes object (for example, hits-per-second on an Ingress object).
metric metric identifies the target metric by name and selector
target target specifies the target value for the given metric`,
  "ApiAutoscalingV2beta2ObjectMetricStatus": ` ObjectMetricStatus indicates the current value of a metric describing a kubernetes object (for example, hits-per-second on an Ingress object).
current current contains the current value for the given metric
metric metric identifies the target metric by name and selector`,
  "ApiAutoscalingV2beta2PodsMetricSource": ` PodsMetricSource indicates how to scale on a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
metric metric identifies the target metric by name and selector
target target specifies the target value for the given metric`,
  "ApiAutoscalingV2beta2PodsMetricStatus": ` PodsMetricStatus indicates the current value of a metric describing each pod in the current scale target (for example, transactions-processed-per-second).
current current contains the current value for the given metric
metric metric identifies the target metric by name and selector`,
  "ApiAutoscalingV2beta2ResourceMetricSource": ` ResourceMetricSource indicates how to scale on a resource metric known to Kubernetes, as specified in requests and limits, describing each pod in the current scale target (e.g. CPU or memory).
name name is the name of the resource in question.
target target specifies the target value for the given metric`,
  "ApiAutoscalingV2beta2ResourceMetricStatus": ` ResourceMetricStatus indicates the current value of a resource metric known to Kubernetes, as specified in requests and limits, describing each pod in the current scale target (e.g. CPU or memory).
current current contains the current value for the given metric
name Name is the name of the resource in question.`,
  "ApiBatchV1CronJob": ` CronJob represents the configuration of a single cron job.
metadata Standard object's metadata.
spec Specification of the desired behavior of a cron job, including the schedule.
status Current status of a cron job.`,
  "ApiBatchV1CronJobList": ` CronJobList is a collection of cron jobs.
items items is the list of CronJobs.
metadata Standard list metadata.`,
  "ApiBatchV1CronJobSpec": ` CronJobSpec describes how the job execution will look like and when it will actually run.
concurrencyPolicy Specifies how to treat concurrent executions of a Job.
failedJobsHistoryLimit The number of failed finished jobs to retain.
jobTemplate Specifies the job that will be created when executing a CronJob.
schedule The schedule in Cron format, see https://en.wikipedia.org/wiki/Cron.
startingDeadlineSeconds Optional deadline in seconds for starting the job if it misses scheduled time for any reason.
successfulJobsHistoryLimit The number of successful finished jobs to retain.
suspend This flag tells the controller to suspend subsequent executions, it does not apply to already started executions.
timeZone The time zone name for the given schedule, see https://en.wikipedia.org/wiki/List_of_tz_database_time_zones.`,
  "ApiBatchV1CronJobStatus": ` CronJobStatus represents the current state of a cron job.
active A list of pointers to currently running jobs.
lastScheduleTime Information when was the last time the job was successfully scheduled.
lastSuccessfulTime Information when was the last time the job successfully completed.`,
  "ApiBatchV1Job": ` Job represents the configuration of a single job.
metadata Standard object's metadata.
spec Specification of the desired behavior of a job.
status Current status of a job.`,
  "ApiBatchV1JobCondition": ` JobCondition describes current state of a job.
lastProbeTime Last time the condition was checked.
lastTransitionTime Last time the condition transit from one status to another.
message Human readable message indicating details about last transition.
reason (brief) reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of job condition, Complete or Failed.`,
  "ApiBatchV1JobList": ` JobList is a collection of jobs.
items items is the list of Jobs.
metadata Standard list metadata.`,
  "ApiBatchV1JobSpec": ` JobSpec describes how the job execution will look like.
activeDeadlineSeconds Specifies the duration in seconds relative to the startTime that the job may be continuously active before the system tries to terminate it; value must be positive integer.
backoffLimit Specifies the number of retries before marking this job failed.
backoffLimitPerIndex Specifies the limit for the number of retries within an index before marking this index as failed.
completionMode completionMode specifies how Pod completions are tracked.
completions Specifies the desired number of successfully finished pods the job should be run with.
managedBy ManagedBy field indicates the controller that manages a Job.
manualSelector manualSelector controls generation of pod labels and pod selectors.
maxFailedIndexes Specifies the maximal number of failed indexes before marking the Job as failed, when backoffLimitPerIndex is set.
parallelism Specifies the maximum desired number of pods the job should run at any given time.
podFailurePolicy Specifies the policy of handling failed pods.
podReplacementPolicy podReplacementPolicy specifies when to create replacement Pods.
selector A label query over pods that should match the pod count.
successPolicy successPolicy specifies the policy when the Job can be declared as succeeded.
suspend suspend specifies whether the Job controller should create Pods or not.
template Describes the pod that will be created when executing a job.
ttlSecondsAfterFinished ttlSecondsAfterFinished limits the lifetime of a Job that has finished execution (either Complete or Failed).`,
  "ApiBatchV1JobStatus": ` JobStatus represents the current state of a Job.
active The number of pending and running pods which are not terminating (without a deletionTimestamp).
completedIndexes completedIndexes holds the completed indexes when .spec.completionMode = "Indexed" in a text format.
completionTime Represents time when the job was completed.
conditions The latest available observations of an object's current state.
failed The number of pods which reached phase Failed.
failedIndexes FailedIndexes holds the failed indexes when spec.backoffLimitPerIndex is set.
ready The number of active pods which have a Ready condition and are not terminating (without a deletionTimestamp).
startTime Represents time when the job controller started processing a job.
succeeded The number of pods which reached phase Succeeded.
terminating The number of pods which are terminating (in phase Pending or Running and have a deletionTimestamp).
uncountedTerminatedPods uncountedTerminatedPods holds the UIDs of Pods that have terminated but the job controller hasn't yet accounted for in the status counters.`,
  "ApiBatchV1JobTemplateSpec": ` JobTemplateSpec describes the data a Job should have when created from a template
metadata Standard object's metadata of the jobs created from this template.
spec Specification of the desired behavior of the job.`,
  "ApiBatchV1PodFailurePolicy": ` PodFailurePolicy describes how failed pods influence the backoffLimit.
rules A list of pod failure policy rules.`,
  "ApiBatchV1PodFailurePolicyOnExitCodesRequirement": ` PodFailurePolicyOnExitCodesRequirement describes the requirement for handling a failed pod based on its container exit codes.
containerName Restricts the check for exit codes to the container with the specified name.
operator Represents the relationship between the container exit code(s) and the specified values.
values Specifies the set of values.`,
  "ApiBatchV1PodFailurePolicyOnPodConditionsPattern": ` PodFailurePolicyOnPodConditionsPattern describes a pattern for matching an actual pod condition type.
status Specifies the required Pod condition status.
type Specifies the required Pod condition type.`,
  "ApiBatchV1PodFailurePolicyRule": ` PodFailurePolicyRule describes how a pod failure is handled when the requirements are met.
action Specifies the action taken on a pod failure when the requirements are satisfied.
onExitCodes Represents the requirement on the container exit codes.
onPodConditions Represents the requirement on the pod conditions.`,
  "ApiBatchV1SuccessPolicy": ` SuccessPolicy describes when a Job can be declared as succeeded based on the success of some indexes.
rules rules represents the list of alternative rules for the declaring the Jobs as successful before \`.status.succeeded >= .spec.completions\`.`,
  "ApiBatchV1SuccessPolicyRule": ` SuccessPolicyRule describes rule for declaring a Job as succeeded.
succeededCount succeededCount specifies the minimal required size of the actual set of the succeeded indexes for the Job.
succeededIndexes succeededIndexes specifies the set of indexes which need to be contained in the actual set of the succeeded indexes for the Job.`,
  "ApiBatchV1UncountedTerminatedPods": ` UncountedTerminatedPods holds UIDs of Pods that have terminated but haven't been accounted in Job status counters.
failed failed holds UIDs of failed Pods.
succeeded succeeded holds UIDs of succeeded Pods.`,
  "ApiBatchV1beta1CronJob": ` CronJob represents the configuration of a single cron job.
metadata Standard object's metadata.
spec Specification of the desired behavior of a cron job, including the schedule.
status Current status of a cron job.`,
  "ApiBatchV1beta1CronJobList": ` CronJobList is a collection of cron jobs.
items items is the list of CronJobs.
metadata Standard list metadata.`,
  "ApiBatchV1beta1CronJobSpec": ` CronJobSpec describes how the job execution will look like and when it will actually run.
concurrencyPolicy Specifies how to treat concurrent executions of a Job.
failedJobsHistoryLimit The number of failed finished jobs to retain.
jobTemplate Specifies the job that will be created when executing a CronJob.
schedule The schedule in Cron format, see https://en.wikipedia.org/wiki/Cron.
startingDeadlineSeconds Optional deadline in seconds for starting the job if it misses scheduled time for any reason.
successfulJobsHistoryLimit The number of successful finished jobs to retain.
suspend This flag tells the controller to suspend subsequent executions, it does not apply to already started executions.
timeZone The time zone for the given schedule, see https://en.wikipedia.org/wiki/List_of_tz_database_time_zones.`,
  "ApiBatchV1beta1CronJobStatus": ` CronJobStatus represents the current state of a cron job.
active A list of pointers to currently running jobs.
lastScheduleTime Information when was the last time the job was successfully scheduled.
lastSuccessfulTime Information when was the last time the job successfully completed.`,
  "ApiBatchV1beta1JobTemplateSpec": ` JobTemplateSpec describes the data a Job should have when created from a template
metadata Standard object's metadata of the jobs created from this template.
spec Specification of the desired behavior of the job.`,
  "ApiCertificatesV1CertificateSigningRequest": ` CertificateSigningRequest objects provide a mechanism to obtain x509 certificates by submitting a certificate signing request, and having it asynchronously approved and issued.
spec spec contains the certificate request, and is immutable after creation.
status status contains information about whether the request is approved or denied, and the certificate issued by the signer, or the failure condition indicating signer failure.`,
  "ApiCertificatesV1CertificateSigningRequestCondition": ` CertificateSigningRequestCondition describes a condition of a CertificateSigningRequest object
lastTransitionTime lastTransitionTime is the time the condition last transitioned from one status to another.
lastUpdateTime lastUpdateTime is the time of the last update to this condition
message message contains a human readable message with details about the request state
reason reason indicates a brief reason for the request state
status status of the condition, one of True, False, Unknown.
type type of the condition.`,
  "ApiCertificatesV1CertificateSigningRequestList": ` CertificateSigningRequestList is a collection of CertificateSigningRequest objects
items items is a collection of CertificateSigningRequest objects`,
  "ApiCertificatesV1CertificateSigningRequestSpec": ` CertificateSigningRequestSpec contains the certificate request.
expirationSeconds expirationSeconds is the requested duration of validity of the issued certificate.
extra extra contains extra attributes of the user that created the CertificateSigningRequest.
groups groups contains group membership of the user that created the CertificateSigningRequest.
request request contains an x509 certificate signing request encoded in a "CERTIFICATE REQUEST" PEM block.
signerName signerName indicates the requested signer, and is a qualified name.
uid uid contains the uid of the user that created the CertificateSigningRequest.
usages usages specifies a set of key usages requested in the issued certificate.
username username contains the name of the user that created the CertificateSigningRequest.`,
  "ApiCertificatesV1CertificateSigningRequestStatus": ` CertificateSigningRequestStatus contains conditions used to indicate approved/denied/failed status of the request, and the issued certificate.
certificate certificate is populated with an issued certificate by the signer after an Approved condition is present.
conditions conditions applied to the request.`,
  "ApiCertificatesV1beta1CertificateSigningRequest": ` Describes a certificate signing request
spec The certificate request itself and any additional information.
status Derived information about the request.`,
  "ApiCertificatesV1beta1CertificateSigningRequestCondition": `lastTransitionTime lastTransitionTime is the time the condition last transitioned from one status to another.
lastUpdateTime timestamp for the last update to this condition
message human readable message with details about the request state
reason brief reason for the request state
status Status of the condition, one of True, False, Unknown.
type type of the condition.`,
  "ApiCertificatesV1beta1CertificateSigningRequestSpec": ` This information is immutable after the request is created.
extra Extra information about the requesting user.
groups Group information about the requesting user.
request Base64-encoded PKCS#10 CSR data
signerName Requested signer for the request.
uid UID information about the requesting user.
usages allowedUsages specifies a set of usage contexts the key will be valid for.
username Information about the requesting user.`,
  "ApiCertificatesV1beta1CertificateSigningRequestStatus": `certificate If request was approved, the controller will place the issued certificate here.
conditions Conditions applied to the request, such as approval or denial.`,
  "ApiCoordinationV1Lease": ` Lease defines a lease concept.
metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
spec spec contains the specification of the Lease.`,
  "ApiCoordinationV1LeaseList": ` LeaseList is a list of Lease objects.
items items is a list of schema objects.
metadata Standard list metadata.`,
  "ApiCoordinationV1LeaseSpec": ` LeaseSpec is a specification of a Lease.
acquireTime acquireTime is a time when the current lease was acquired.
holderIdentity holderIdentity contains the identity of the holder of a current lease.
leaseDurationSeconds leaseDurationSeconds is a duration that candidates for a lease need to wait to force acquire it.
leaseTransitions leaseTransitions is the number of transitions of a lease between holders.
preferredHolder PreferredHolder signals to a lease holder that the lease has a more optimal holder and should be given up.
renewTime renewTime is a time when the current holder of a lease has last updated the lease.
strategy Strategy indicates the strategy for picking the leader for coordinated leader election.`,
  "ApiCoordinationV1beta1Lease": ` Lease defines a lease concept.
metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
spec Specification of the Lease.`,
  "ApiCoordinationV1beta1LeaseList": ` LeaseList is a list of Lease objects.
items Items is a list of schema objects.
metadata Standard list metadata.`,
  "ApiCoordinationV1beta1LeaseSpec": ` LeaseSpec is a specification of a Lease.
acquireTime acquireTime is a time when the current lease was acquired.
holderIdentity holderIdentity contains the identity of the holder of a current lease.
leaseDurationSeconds leaseDurationSeconds is a duration that candidates for a lease need to wait to force acquire it.
leaseTransitions leaseTransitions is the number of transitions of a lease between holders.
renewTime renewTime is a time when the current holder of a lease has last updated the lease.`,
  "ApiCoreV1AWSElasticBlockStoreVolumeSource": ` Represents a Persistent Disk resource in AWS.
fsType fsType is the filesystem type of the volume that you want to mount.
partition partition is the partition in the volume that you want to mount.
readOnly readOnly value true will force the readOnly setting in VolumeMounts.
volumeID volumeID is unique ID of the persistent disk resource in AWS (Amazon EBS volume).`,
  "ApiCoreV1Affinity": ` Affinity is a group of affinity scheduling rules.
nodeAffinity Describes node affinity scheduling rules for the pod.
podAffinity Describes pod affinity scheduling rules (e.g. co-locate this pod in the same node, zone, etc. as some other pod(s)).
podAntiAffinity Describes pod anti-affinity scheduling rules (e.g. avoid putting this pod in the same node, zone, etc. as some other pod(s)).`,
  "ApiCoreV1AppArmorProfile": ` AppArmorProfile defines a pod or container's AppArmor settings.
localhostProfile localhostProfile indicates a profile loaded on the node that should be used.
type type indicates which kind of AppArmor profile will be applied.`,
  "ApiCoreV1AttachedVolume": ` AttachedVolume describes a volume attached to a node
devicePath DevicePath represents the device path where the volume should be available
name Name of the attached volume`,
  "ApiCoreV1AzureDiskVolumeSource": ` AzureDisk represents an Azure Data Disk mount on the host and bind mount to the pod.
cachingMode cachingMode is the Host Caching mode: None, Read Only, Read Write.
diskName diskName is the Name of the data disk in the blob storage
diskURI diskURI is the URI of data disk in the blob storage
fsType fsType is Filesystem type to mount.
kind kind expected values are Shared: multiple blob disks per storage account Dedicated: single blob disk per storage account Managed: azure managed data disk (only in managed availability set). defaults to shared
readOnly readOnly Defaults to false (read/write).`,
  "ApiCoreV1AzureFilePersistentVolumeSource": ` AzureFile represents an Azure File Service mount on the host and bind mount to the pod.
readOnly readOnly defaults to false (read/write).
secretName secretName is the name of secret that contains Azure Storage Account Name and Key
secretNamespace secretNamespace is the namespace of the secret that contains Azure Storage Account Name and Key default is the same as the Pod
shareName shareName is the azure Share Name`,
  "ApiCoreV1AzureFileVolumeSource": ` AzureFile represents an Azure File Service mount on the host and bind mount to the pod.
readOnly readOnly defaults to false (read/write).
secretName secretName is the name of secret that contains Azure Storage Account Name and Key
shareName shareName is the azure share Name`,
  "ApiCoreV1Binding": ` Binding ties one object to another; for example, a pod is bound to a node by a scheduler.
metadata Standard object's metadata.
target The target object that you want to bind to the standard object.`,
  "ApiCoreV1CSIPersistentVolumeSource": ` Represents storage that is managed by an external CSI volume driver
controllerExpandSecretRef controllerExpandSecretRef is a reference to the secret object containing sensitive information to pass to the CSI driver to complete the CSI ControllerExpandVolume call.
controllerPublishSecretRef controllerPublishSecretRef is a reference to the secret object containing sensitive information to pass to the CSI driver to complete the CSI ControllerPublishVolume and ControllerUnpublishVolume calls.
driver driver is the name of the driver to use for this volume.
fsType fsType to mount.
nodeExpandSecretRef nodeExpandSecretRef is a reference to the secret object containing sensitive information to pass to the CSI driver to complete the CSI NodeExpandVolume call.
nodePublishSecretRef nodePublishSecretRef is a reference to the secret object containing sensitive information to pass to the CSI driver to complete the CSI NodePublishVolume and NodeUnpublishVolume calls.
nodeStageSecretRef nodeStageSecretRef is a reference to the secret object containing sensitive information to pass to the CSI driver to complete the CSI NodeStageVolume and NodeStageVolume and NodeUnstageVolume calls.
readOnly readOnly value to pass to ControllerPublishVolumeRequest.
volumeAttributes volumeAttributes of the volume to publish.
volumeHandle volumeHandle is the unique volume name returned by the CSI volume plugin’s CreateVolume to refer to the volume on all subsequent calls.`,
  "ApiCoreV1CSIVolumeSource": ` Represents a source location of a volume to mount, managed by an external CSI driver
driver driver is the name of the CSI driver that handles this volume.
fsType fsType to mount.
nodePublishSecretRef nodePublishSecretRef is a reference to the secret object containing sensitive information to pass to the CSI driver to complete the CSI NodePublishVolume and NodeUnpublishVolume calls.
readOnly readOnly specifies a read-only configuration for the volume.
volumeAttributes volumeAttributes stores driver-specific properties that are passed to the CSI driver.`,
  "ApiCoreV1Capabilities": ` Adds and removes POSIX capabilities from running containers.
add Added capabilities
drop Removed capabilities`,
  "ApiCoreV1CephFSPersistentVolumeSource": ` Represents a Ceph Filesystem mount that lasts the lifetime of a pod Cephfs volumes do not support ownership management or SELinux relabeling.
monitors monitors is Required: Monitors is a collection of Ceph monitors More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
path path is Optional: Used as the mounted root, rather than the full Ceph tree, default is /
readOnly readOnly is Optional: Defaults to false (read/write).
secretFile secretFile is Optional: SecretFile is the path to key ring for User, default is /etc/ceph/user.secret More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
secretRef secretRef is Optional: SecretRef is reference to the authentication secret for User, default is empty.
user user is Optional: User is the rados user name, default is admin More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it`,
  "ApiCoreV1CephFSVolumeSource": ` Represents a Ceph Filesystem mount that lasts the lifetime of a pod Cephfs volumes do not support ownership management or SELinux relabeling.
monitors monitors is Required: Monitors is a collection of Ceph monitors More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
path path is Optional: Used as the mounted root, rather than the full Ceph tree, default is /
readOnly readOnly is Optional: Defaults to false (read/write).
secretFile secretFile is Optional: SecretFile is the path to key ring for User, default is /etc/ceph/user.secret More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it
secretRef secretRef is Optional: SecretRef is reference to the authentication secret for User, default is empty.
user user is optional: User is the rados user name, default is admin More info: https://examples.k8s.io/volumes/cephfs/README.md#how-to-use-it`,
  "ApiCoreV1CinderPersistentVolumeSource": ` Represents a cinder volume resource in Openstack.
fsType fsType Filesystem type to mount.
readOnly readOnly is Optional: Defaults to false (read/write).
secretRef secretRef is Optional: points to a secret object containing parameters used to connect to OpenStack.
volumeID volumeID used to identify the volume in cinder.`,
  "ApiCoreV1CinderVolumeSource": ` Represents a cinder volume resource in Openstack.
fsType fsType is the filesystem type to mount.
readOnly readOnly defaults to false (read/write).
secretRef secretRef is optional: points to a secret object containing parameters used to connect to OpenStack.
volumeID volumeID used to identify the volume in cinder.`,
  "ApiCoreV1ClaimSource": ` ClaimSource describes a reference to a ResourceClaim.
resourceClaimName ResourceClaimName is the name of a ResourceClaim object in the same namespace as this pod.
resourceClaimTemplateName ResourceClaimTemplateName is the name of a ResourceClaimTemplate object in the same namespace as this pod.`,
  "ApiCoreV1ClientIPConfig": ` ClientIPConfig represents the configurations of Client IP based session affinity.
timeoutSeconds timeoutSeconds specifies the seconds of ClientIP type session sticky time.`,
  "ApiCoreV1ClusterTrustBundleProjection": ` ClusterTrustBundleProjection describes how to select a set of ClusterTrustBundle objects and project their contents into the pod filesystem.
labelSelector Select all ClusterTrustBundles that match this label selector.
name Select a single ClusterTrustBundle by object name.
optional If true, don't block pod startup if the referenced ClusterTrustBundle(s) aren't available.
path Relative path from the volume root to write the bundle.
signerName Select all ClusterTrustBundles that match this signer name.`,
  "ApiCoreV1ComponentCondition": ` Information about the condition of a component.
error Condition error code for a component.
message Message about the condition for a component.
status Status of the condition for a component.
type Type of condition for a component.`,
  "ApiCoreV1ComponentStatus": ` ComponentStatus (and ComponentStatusList) holds the cluster validation info.
conditions List of component conditions observed
metadata Standard object's metadata.`,
  "ApiCoreV1ComponentStatusList": ` Status of all the conditions for the component as a list of ComponentStatus objects.
items List of ComponentStatus objects.
metadata Standard list metadata.`,
  "ApiCoreV1ConfigMap": ` ConfigMap holds configuration data for pods to consume.
binaryData BinaryData contains the binary data.
data Data contains the configuration data.
immutable Immutable, if set to true, ensures that data stored in the ConfigMap cannot be updated (only object metadata can be modified).
metadata Standard object's metadata.`,
  "ApiCoreV1ConfigMapEnvSource": ` ConfigMapEnvSource selects a ConfigMap to populate the environment variables with.
name Name of the referent.
optional Specify whether the ConfigMap must be defined`,
  "ApiCoreV1ConfigMapKeySelector": ` Selects a key from a ConfigMap.
key The key to select.
name Name of the referent.
optional Specify whether the ConfigMap or its key must be defined`,
  "ApiCoreV1ConfigMapList": ` ConfigMapList is a resource containing a list of ConfigMap objects.
items Items is the list of ConfigMaps.
metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiCoreV1ConfigMapNodeConfigSource": ` ConfigMapNodeConfigSource contains the information to reference a ConfigMap as a config source for the Node.
kubeletConfigKey KubeletConfigKey declares which key of the referenced ConfigMap corresponds to the KubeletConfiguration structure This field is required in all cases.
name Name is the metadata.name of the referenced ConfigMap.
namespace Namespace is the metadata.namespace of the referenced ConfigMap.
resourceVersion ResourceVersion is the metadata.ResourceVersion of the referenced ConfigMap.
uid UID is the metadata.UID of the referenced ConfigMap.`,
  "ApiCoreV1ConfigMapProjection": ` Adapts a ConfigMap into a projected volume.
items items if unspecified, each key-value pair in the Data field of the referenced ConfigMap will be projected into the volume as a file whose name is the key and content is the value.
name Name of the referent.
optional optional specify whether the ConfigMap or its keys must be defined`,
  "ApiCoreV1ConfigMapVolumeSource": ` Adapts a ConfigMap into a volume.
defaultMode defaultMode is optional: mode bits used to set permissions on created files by default.
items items if unspecified, each key-value pair in the Data field of the referenced ConfigMap will be projected into the volume as a file whose name is the key and content is the value.
name Name of the referent.
optional optional specify whether the ConfigMap or its keys must be defined`,
  "ApiCoreV1Container": ` A single application container that you want to run within a pod.
args Arguments to the entrypoint.
command Entrypoint array.
env List of environment variables to set in the container.
envFrom List of sources to populate environment variables in the container.
image Container image name.
imagePullPolicy Image pull policy.
lifecycle Actions that the management system should take in response to container lifecycle events.
livenessProbe Periodic probe of container liveness.
name Name of the container specified as a DNS_LABEL.
ports List of ports to expose from the container.
readinessProbe Periodic probe of container service readiness.
resizePolicy Resources resize policy for the container.
resources Compute Resources required by this container.
restartPolicy RestartPolicy defines the restart behavior of individual containers in a pod.
restartPolicyRules Represents a list of rules to be checked to determine if the container should be restarted on exit.
securityContext SecurityContext defines the security options the container should be run with.
startupProbe StartupProbe indicates that the Pod has successfully initialized.
stdin Whether this container should allocate a buffer for stdin in the container runtime.
stdinOnce Whether the container runtime should close the stdin channel after it has been opened by a single attach.
terminationMessagePath Optional: Path at which the file to which the container's termination message will be written is mounted into the container's filesystem.
terminationMessagePolicy Indicate how the termination message should be populated.
tty Whether this container should allocate a TTY for itself, also requires 'stdin' to be true.
volumeDevices volumeDevices is the list of block devices to be used by the container.
volumeMounts Pod volumes to mount into the container's filesystem.
workingDir Container's working directory.`,
  "ApiCoreV1ContainerExtendedResourceRequest": ` ContainerExtendedResourceRequest has the mapping of container name, extended resource name to the device request name.
containerName The name of the container requesting resources.
requestName The name of the request in the special ResourceClaim which corresponds to the extended resource.
resourceName The name of the extended resource in that container which gets backed by DRA.`,
  "ApiCoreV1ContainerImage": ` Describe a container image
names Names by which this image is known. e.g. ["kubernetes.example/hyperkube:v1.0.7", "cloud-vendor.registry.example/cloud-vendor/hyperkube:v1.0.7"]
sizeBytes The size of the image in bytes.`,
  "ApiCoreV1ContainerPort": ` ContainerPort represents a network port in a single container.
containerPort Number of port to expose on the pod's IP address.
hostIP What host IP to bind the external port to.
hostPort Number of port to expose on the host.
name If specified, this must be an IANA_SVC_NAME and unique within the pod.
protocol Protocol for port.`,
  "ApiCoreV1ContainerResizePolicy": ` ContainerResizePolicy represents resource resize policy for the container.
resourceName Name of the resource to which this resource resize policy applies.
restartPolicy Restart policy to apply when specified resource is resized.`,
  "ApiCoreV1ContainerRestartRule": ` ContainerRestartRule describes how a container exit is handled.
action Specifies the action taken on a container exit if the requirements are satisfied.
exitCodes Represents the exit codes to check on container exits.`,
  "ApiCoreV1ContainerRestartRuleOnExitCodes": ` ContainerRestartRuleOnExitCodes describes the condition for handling an exited container based on its exit codes.
operator Represents the relationship between the container exit code(s) and the specified values.
values Specifies the set of values to check for container exit codes.`,
  "ApiCoreV1ContainerState": ` ContainerState holds a possible state of container.
running Details about a running container
terminated Details about a terminated container
waiting Details about a waiting container`,
  "ApiCoreV1ContainerStateRunning": ` ContainerStateRunning is a running state of a container.
startedAt Time at which the container was last (re-)started`,
  "ApiCoreV1ContainerStateTerminated": ` ContainerStateTerminated is a terminated state of a container.
containerID Container's ID in the format '<type>://<container_id>'
exitCode Exit status from the last termination of the container
finishedAt Time at which the container last terminated
message Message regarding the last termination of the container
reason (brief) reason from the last termination of the container
signal Signal from the last termination of the container
startedAt Time at which previous execution of the container started`,
  "ApiCoreV1ContainerStateWaiting": ` ContainerStateWaiting is a waiting state of a container.
message Message regarding why the container is not yet running.
reason (brief) reason the container is not yet running.`,
  "ApiCoreV1ContainerStatus": ` ContainerStatus contains details for the current status of this container.
allocatedResources AllocatedResources represents the compute resources allocated for this container by the node.
allocatedResourcesStatus AllocatedResourcesStatus represents the status of various resources allocated for this Pod.
containerID ContainerID is the ID of the container in the format '<type>://<container_id>'.
image Image is the name of container image that the container is running.
imageID ImageID is the image ID of the container's image.
lastState LastTerminationState holds the last termination state of the container to help debug container crashes and restarts.
name Name is a DNS_LABEL representing the unique name of the container.
ready Ready specifies whether the container is currently passing its readiness check.
resources Resources represents the compute resource requests and limits that have been successfully enacted on the running container after it has been started or has been successfully resized.
restartCount RestartCount holds the number of times the container has been restarted.
started Started indicates whether the container has finished its postStart lifecycle hook and passed its startup probe.
state State holds details about the container's current condition.
stopSignal StopSignal reports the effective stop signal for this container
user User represents user identity information initially attached to the first process of the container
volumeMounts Status of volume mounts.`,
  "ApiCoreV1ContainerUser": ` ContainerUser represents user identity information
linux Linux holds user identity information initially attached to the first process of the containers in Linux.`,
  "ApiCoreV1DaemonEndpoint": ` DaemonEndpoint contains information about a single Daemon endpoint.
Port Port number of the given endpoint.`,
  "ApiCoreV1DownwardAPIProjection": ` Represents downward API info for projecting into a projected volume.
items Items is a list of DownwardAPIVolume file`,
  "ApiCoreV1DownwardAPIVolumeFile": ` DownwardAPIVolumeFile represents information to create the file containing the pod field
fieldRef Required: Selects a field of the pod: only annotations, labels, name, namespace and uid are supported.
mode Optional: mode bits used to set permissions on this file, must be an octal value between 0000 and 0777 or a decimal value between 0 and 511.
path Required: Path is the relative path name of the file to be created.
resourceFieldRef Selects a resource of the container: only resources limits and requests (limits.cpu, limits.memory, requests.cpu and requests.memory) are currently supported.`,
  "ApiCoreV1DownwardAPIVolumeSource": ` DownwardAPIVolumeSource represents a volume containing downward API info.
defaultMode Optional: mode bits to use on created files by default.
items Items is a list of downward API volume file`,
  "ApiCoreV1EmptyDirVolumeSource": ` Represents an empty directory for a pod.
medium medium represents what type of storage medium should back this directory.
sizeLimit sizeLimit is the total amount of local storage required for this EmptyDir volume.`,
  "ApiCoreV1EndpointAddress": ` EndpointAddress is a tuple that describes single IP address.
hostname The Hostname of this endpoint
ip The IP of this endpoint.
nodeName Optional: Node hosting this endpoint.
targetRef Reference to object providing the endpoint.`,
  "ApiCoreV1EndpointPort": ` EndpointPort is a tuple that describes a single port.
appProtocol The application protocol for this port.
name The name of this port.
port The port number of the endpoint.
protocol The IP protocol for this port.`,
  "ApiCoreV1EndpointSubset": ` EndpointSubset is a group of addresses with a common set of ports.
addresses IP addresses which offer the related ports that are marked as ready.
notReadyAddresses IP addresses which offer the related ports but are not currently marked as ready because they have not yet finished starting, have recently failed a readiness check, or have recently failed a liveness check.
ports Port numbers available on the related IP addresses.`,
  "ApiCoreV1Endpoints": ` Endpoints is a collection of endpoints that implement the actual service.
metadata Standard object's metadata.
subsets The set of all endpoints is the union of all subsets.`,
  "ApiCoreV1EndpointsList": ` EndpointsList is a list of endpoints.
items List of endpoints.
metadata Standard list metadata.`,
  "ApiCoreV1EnvFromSource": ` EnvFromSource represents the source of a set of ConfigMaps or Secrets
configMapRef The ConfigMap to select from
prefix Optional text to prepend to the name of each environment variable.
secretRef The Secret to select from`,
  "ApiCoreV1EnvVar": ` EnvVar represents an environment variable present in a Container.
name Name of the environment variable.
value Variable references \$(VAR_NAME) are expanded using the previously defined environment variables in the container and any service environment variables.
valueFrom Source for the environment variable's value.`,
  "ApiCoreV1EnvVarSource": ` EnvVarSource represents a source for the value of an EnvVar.
configMapKeyRef Selects a key of a ConfigMap.
fieldRef Selects a field of the pod: supports metadata.name, metadata.namespace, \`metadata.labels['<KEY>']\`, \`metadata.annotations['<KEY>']\`, spec.nodeName, spec.serviceAccountName, status.hostIP, status.podIP, status.podIPs.
fileKeyRef FileKeyRef selects a key of the env file.
resourceFieldRef Selects a resource of the container: only resources limits and requests (limits.cpu, limits.memory, limits.ephemeral-storage, requests.cpu, requests.memory and requests.ephemeral-storage) are currently supported.
secretKeyRef Selects a key of a secret in the pod's namespace`,
  "ApiCoreV1EphemeralContainer": ` An EphemeralContainer is a temporary container that you may add to an existing Pod for user-initiated activities such as debugging.
args Arguments to the entrypoint.
command Entrypoint array.
env List of environment variables to set in the container.
envFrom List of sources to populate environment variables in the container.
image Container image name.
imagePullPolicy Image pull policy.
lifecycle Lifecycle is not allowed for ephemeral containers.
livenessProbe Probes are not allowed for ephemeral containers.
name Name of the ephemeral container specified as a DNS_LABEL.
ports Ports are not allowed for ephemeral containers.
readinessProbe Probes are not allowed for ephemeral containers.
resizePolicy Resources resize policy for the container.
resources Resources are not allowed for ephemeral containers.
restartPolicy Restart policy for the container to manage the restart behavior of each container within a pod.
restartPolicyRules Represents a list of rules to be checked to determine if the container should be restarted on exit.
securityContext Optional: SecurityContext defines the security options the ephemeral container should be run with.
startupProbe Probes are not allowed for ephemeral containers.
stdin Whether this container should allocate a buffer for stdin in the container runtime.
stdinOnce Whether the container runtime should close the stdin channel after it has been opened by a single attach.
targetContainerName If set, the name of the container from PodSpec that this ephemeral container targets.
terminationMessagePath Optional: Path at which the file to which the container's termination message will be written is mounted into the container's filesystem.
terminationMessagePolicy Indicate how the termination message should be populated.
tty Whether this container should allocate a TTY for itself, also requires 'stdin' to be true.
volumeDevices volumeDevices is the list of block devices to be used by the container.
volumeMounts Pod volumes to mount into the container's filesystem.
workingDir Container's working directory.`,
  "ApiCoreV1EphemeralVolumeSource": ` Represents an ephemeral volume that is handled by a normal storage driver.
volumeClaimTemplate Will be used to create a stand-alone PVC to provision the volume.`,
  "ApiCoreV1Event": ` Event is a report of an event somewhere in the cluster.
action What action was taken/failed regarding to the Regarding object.
count The number of times this event has occurred.
eventTime Time when this Event was first observed.
firstTimestamp The time at which the event was first recorded.
involvedObject The object that this event is about.
lastTimestamp The time at which the most recent occurrence of this event was recorded.
message A human-readable description of the status of this operation.
metadata Standard object's metadata.
reason This should be a short, machine understandable string that gives the reason for the transition into the object's current status.
related Optional secondary object for more complex actions.
reportingComponent Name of the controller that emitted this Event, e.g. \`kubernetes.io/kubelet\`.
reportingInstance ID of the controller instance, e.g. \`kubelet-xyzf\`.
series Data about the Event series this event represents or nil if it's a singleton Event.
source The component reporting this event.
type Type of this event (Normal, Warning), new types could be added in the future`,
  "ApiCoreV1EventList": ` EventList is a list of events.
items List of events
metadata Standard list metadata.`,
  "ApiCoreV1EventSeries": ` EventSeries contain information on series of events, i.e. thing that was/is happening continuously for some time.
count Number of occurrences in this series up to the last heartbeat time
lastObservedTime Time of the last occurrence observed`,
  "ApiCoreV1EventSource": ` EventSource contains information for an event.
component Component from which the event is generated.
host Node name on which the event is generated.`,
  "ApiCoreV1ExecAction": ` ExecAction describes a "run in container" action.
command Command is the command line to execute inside the container, the working directory for the command is root ('/') in the container's filesystem.`,
  "ApiCoreV1FCVolumeSource": ` Represents a Fibre Channel volume.
fsType fsType is the filesystem type to mount.
lun lun is Optional: FC target lun number
readOnly readOnly is Optional: Defaults to false (read/write).
targetWWNs targetWWNs is Optional: FC target worldwide names (WWNs)
wwids wwids Optional: FC volume world wide identifiers (wwids) Either wwids or combination of targetWWNs and lun must be set, but not both simultaneously.`,
  "ApiCoreV1FileKeySelector": ` FileKeySelector selects a key of the env file.
key The key within the env file.
optional Specify whether the file or its key must be defined.
path The path within the volume from which to select the file.
volumeName The name of the volume mount containing the env file.`,
  "ApiCoreV1FlexPersistentVolumeSource": ` FlexPersistentVolumeSource represents a generic persistent volume resource that is provisioned/attached using an exec based plugin.
driver driver is the name of the driver to use for this volume.
fsType fsType is the Filesystem type to mount.
options options is Optional: this field holds extra command options if any.
readOnly readOnly is Optional: defaults to false (read/write).
secretRef secretRef is Optional: SecretRef is reference to the secret object containing sensitive information to pass to the plugin scripts.`,
  "ApiCoreV1FlexVolumeSource": ` FlexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin.
driver driver is the name of the driver to use for this volume.
fsType fsType is the filesystem type to mount.
options options is Optional: this field holds extra command options if any.
readOnly readOnly is Optional: defaults to false (read/write).
secretRef secretRef is Optional: secretRef is reference to the secret object containing sensitive information to pass to the plugin scripts.`,
  "ApiCoreV1FlockerVolumeSource": ` Represents a Flocker volume mounted by the Flocker agent.
datasetName datasetName is Name of the dataset stored as metadata -> name on the dataset for Flocker should be considered as deprecated
datasetUUID datasetUUID is the UUID of the dataset.`,
  "ApiCoreV1GCEPersistentDiskVolumeSource": ` Represents a Persistent Disk resource in Google Compute Engine.
fsType fsType is filesystem type of the volume that you want to mount.
partition partition is the partition in the volume that you want to mount.
pdName pdName is unique name of the PD resource in GCE.
readOnly readOnly here will force the ReadOnly setting in VolumeMounts.`,
  "ApiCoreV1GRPCAction": ` GRPCAction specifies an action involving a GRPC service.
port Port number of the gRPC service.
service Service is the name of the service to place in the gRPC HealthCheckRequest (see https://github.com/grpc/grpc/blob/master/doc/health-checking.md).`,
  "ApiCoreV1GitRepoVolumeSource": ` Represents a volume that is populated with the contents of a git repository.
directory directory is the target directory name.
repository repository is the URL
revision revision is the commit hash for the specified revision.`,
  "ApiCoreV1GlusterfsPersistentVolumeSource": ` Represents a Glusterfs mount that lasts the lifetime of a pod.
endpoints endpoints is the endpoint name that details Glusterfs topology.
endpointsNamespace endpointsNamespace is the namespace that contains Glusterfs endpoint.
path path is the Glusterfs volume path.
readOnly readOnly here will force the Glusterfs volume to be mounted with read-only permissions.`,
  "ApiCoreV1GlusterfsVolumeSource": ` Represents a Glusterfs mount that lasts the lifetime of a pod.
endpoints endpoints is the endpoint name that details Glusterfs topology.
path path is the Glusterfs volume path.
readOnly readOnly here will force the Glusterfs volume to be mounted with read-only permissions.`,
  "ApiCoreV1HTTPGetAction": ` HTTPGetAction describes an action based on HTTP Get requests.
host Host name to connect to, defaults to the pod IP.
httpHeaders Custom headers to set in the request.
path Path to access on the HTTP server.
port Name or number of the port to access on the container.
scheme Scheme to use for connecting to the host.`,
  "ApiCoreV1HTTPHeader": ` HTTPHeader describes a custom header to be used in HTTP probes
name The header field name.
value The header field value`,
  "ApiCoreV1Handler": ` Handler defines a specific action that should be taken
exec One and only one of the following should be specified.
httpGet HTTPGet specifies the http request to perform.
tcpSocket TCPSocket specifies an action involving a TCP port.`,
  "ApiCoreV1HostAlias": ` HostAlias holds the mapping between IP and hostnames that will be injected as an entry in the pod's hosts file.
hostnames Hostnames for the above IP address.
ip IP address of the host file entry.`,
  "ApiCoreV1HostIP": ` HostIP represents a single IP address allocated to the host.
ip IP is the IP address assigned to the host`,
  "ApiCoreV1HostPathVolumeSource": ` Represents a host path mapped into a pod.
path path of the directory on the host.
type type for HostPath Volume Defaults to "" More info: https://kubernetes.io/docs/concepts/storage/volumes#hostpath`,
  "ApiCoreV1ISCSIPersistentVolumeSource": ` ISCSIPersistentVolumeSource represents an ISCSI disk.
chapAuthDiscovery chapAuthDiscovery defines whether support iSCSI Discovery CHAP authentication
chapAuthSession chapAuthSession defines whether support iSCSI Session CHAP authentication
fsType fsType is the filesystem type of the volume that you want to mount.
initiatorName initiatorName is the custom iSCSI Initiator Name.
iqn iqn is Target iSCSI Qualified Name.
iscsiInterface iscsiInterface is the interface Name that uses an iSCSI transport.
lun lun is iSCSI Target Lun number.
portals portals is the iSCSI Target Portal List.
readOnly readOnly here will force the ReadOnly setting in VolumeMounts.
secretRef secretRef is the CHAP Secret for iSCSI target and initiator authentication
targetPortal targetPortal is iSCSI Target Portal.`,
  "ApiCoreV1ISCSIVolumeSource": ` Represents an ISCSI disk.
chapAuthDiscovery chapAuthDiscovery defines whether support iSCSI Discovery CHAP authentication
chapAuthSession chapAuthSession defines whether support iSCSI Session CHAP authentication
fsType fsType is the filesystem type of the volume that you want to mount.
initiatorName initiatorName is the custom iSCSI Initiator Name.
iqn iqn is the target iSCSI Qualified Name.
iscsiInterface iscsiInterface is the interface Name that uses an iSCSI transport.
lun lun represents iSCSI Target Lun number.
portals portals is the iSCSI Target Portal List.
readOnly readOnly here will force the ReadOnly setting in VolumeMounts.
secretRef secretRef is the CHAP Secret for iSCSI target and initiator authentication
targetPortal targetPortal is iSCSI Target Portal.`,
  "ApiCoreV1ImageVolumeSource": ` ImageVolumeSource represents a image volume resource.
pullPolicy Policy for pulling OCI objects.
reference Required: Image or artifact reference to be used.`,
  "ApiCoreV1ImageVolumeStatus": ` ImageVolumeStatus represents the image-based volume status.
imageRef ImageRef is the digest of the image used for this volume.`,
  "ApiCoreV1KeyToPath": ` Maps a string key to a path within a volume.
key key is the key to project.
mode mode is Optional: mode bits used to set permissions on this file.
path path is the relative path of the file to map the key to.`,
  "ApiCoreV1Lifecycle": ` Lifecycle describes actions that the management system should take in response to container lifecycle events.
postStart PostStart is called immediately after a container is created.
preStop PreStop is called immediately before a container is terminated due to an API request or management event such as liveness/startup probe failure, preemption, resource contention, etc. The handler is not called if the container crashes or exits.
stopSignal StopSignal defines which signal will be sent to a container when it is being stopped.`,
  "ApiCoreV1LifecycleHandler": ` LifecycleHandler defines a specific action that should be taken in a lifecycle hook.
exec Exec specifies a command to execute in the container.
httpGet HTTPGet specifies an HTTP GET request to perform.
sleep Sleep represents a duration that the container should sleep.
tcpSocket Deprecated.`,
  "ApiCoreV1LimitRange": ` LimitRange sets resource usage limits for each kind of resource in a Namespace.
metadata Standard object's metadata.
spec Spec defines the limits enforced.`,
  "ApiCoreV1LimitRangeItem": ` LimitRangeItem defines a min/max usage limit for any resource that matches on kind.
default Default resource requirement limit value by resource name if resource limit is omitted.
defaultRequest DefaultRequest is the default resource requirement request value by resource name if resource request is omitted.
max Max usage constraints on this kind by resource name.
maxLimitRequestRatio MaxLimitRequestRatio if specified, the named resource must have a request and limit that are both non-zero where limit divided by request is less than or equal to the enumerated value; this represents the max burst for the named resource.
min Min usage constraints on this kind by resource name.
type Type of resource that this limit applies to.`,
  "ApiCoreV1LimitRangeList": ` LimitRangeList is a list of LimitRange items.
items Items is a list of LimitRange objects.
metadata Standard list metadata.`,
  "ApiCoreV1LimitRangeSpec": ` LimitRangeSpec defines a min/max usage limit for resources that match on kind.
limits Limits is the list of LimitRangeItem objects that are enforced.`,
  "ApiCoreV1LinuxContainerUser": ` LinuxContainerUser represents user identity information in Linux containers
gid GID is the primary gid initially attached to the first process in the container
supplementalGroups SupplementalGroups are the supplemental groups initially attached to the first process in the container
uid UID is the primary uid initially attached to the first process in the container`,
  "ApiCoreV1LoadBalancerIngress": ` LoadBalancerIngress represents the status of a load-balancer ingress point: traffic intended for the service should be sent to an ingress point.
hostname Hostname is set for load-balancer ingress points that are DNS based (typically AWS load-balancers)
ip IP is set for load-balancer ingress points that are IP based (typically GCE or OpenStack load-balancers)
ipMode IPMode specifies how the load-balancer IP behaves, and may only be specified when the ip field is specified.
ports Ports is a list of records of service ports If used, every port defined in the service should have an entry in it`,
  "ApiCoreV1LoadBalancerStatus": ` LoadBalancerStatus represents the status of a load-balancer.
ingress Ingress is a list containing ingress points for the load-balancer.`,
  "ApiCoreV1LocalObjectReference": ` LocalObjectReference contains enough information to let you locate the referenced object inside the same namespace.
name Name of the referent.`,
  "ApiCoreV1LocalVolumeSource": ` Local represents directly-attached storage with node affinity
fsType fsType is the filesystem type to mount.
path path of the full path to the volume on the node.`,
  "ApiCoreV1ModifyVolumeStatus": ` ModifyVolumeStatus represents the status object of ControllerModifyVolume operation
status status is the status of the ControllerModifyVolume operation.
targetVolumeAttributesClassName targetVolumeAttributesClassName is the name of the VolumeAttributesClass the PVC currently being reconciled`,
  "ApiCoreV1NFSVolumeSource": ` Represents an NFS mount that lasts the lifetime of a pod.
path path that is exported by the NFS server.
readOnly readOnly here will force the NFS export to be mounted with read-only permissions.
server server is the hostname or IP address of the NFS server.`,
  "ApiCoreV1Namespace": ` Namespace provides a scope for Names.
metadata Standard object's metadata.
spec Spec defines the behavior of the Namespace.
status Status describes the current status of a Namespace.`,
  "ApiCoreV1NamespaceCondition": ` NamespaceCondition contains details about state of namespace.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of namespace controller condition.`,
  "ApiCoreV1NamespaceList": ` NamespaceList is a list of Namespaces.
items Items is the list of Namespace objects in the list.
metadata Standard list metadata.`,
  "ApiCoreV1NamespaceSpec": ` NamespaceSpec describes the attributes on a Namespace.
finalizers Finalizers is an opaque list of values that must be empty to permanently remove object from storage.`,
  "ApiCoreV1NamespaceStatus": ` NamespaceStatus is information about the current status of a Namespace.
conditions Represents the latest available observations of a namespace's current state.
phase Phase is the current lifecycle phase of the namespace.`,
  "ApiCoreV1Node": ` Node is a worker node in Kubernetes.
metadata Standard object's metadata.
spec Spec defines the behavior of a node. https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
status Most recently observed status of the node.`,
  "ApiCoreV1NodeAddress": ` NodeAddress contains information for the node's address.
address The node address.
type Node address type, one of Hostname, ExternalIP or InternalIP.`,
  "ApiCoreV1NodeAffinity": ` Node affinity is a group of node affinity scheduling rules.
preferredDuringSchedulingIgnoredDuringExecution The scheduler will prefer to schedule pods to nodes that satisfy the affinity expressions specified by this field, but it may choose a node that violates one or more of the expressions.
requiredDuringSchedulingIgnoredDuringExecution If the affinity requirements specified by this field are not met at scheduling time, the pod will not be scheduled onto the node.`,
  "ApiCoreV1NodeAllocatableResourceClaimStatus": ` NodeAllocatableResourceClaimStatus describes the status of node allocatable resources allocated via DRA.
containers Containers lists the names of all containers in this pod that reference the claim.
resourceClaimName ResourceClaimName is the resource claim referenced by the pod that resulted in this node allocatable resource allocation.
resources Resources is a map of the node-allocatable resource name to the aggregate quantity allocated to the claim.`,
  "ApiCoreV1NodeCondition": ` NodeCondition contains condition information for a node.
lastHeartbeatTime Last time we got an update on a given condition.
lastTransitionTime Last time the condition transit from one status to another.
message Human readable message indicating details about last transition.
reason (brief) reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of node condition.`,
  "ApiCoreV1NodeConfigSource": ` NodeConfigSource specifies a source of node configuration.
configMap ConfigMap is a reference to a Node's ConfigMap`,
  "ApiCoreV1NodeConfigStatus": ` NodeConfigStatus describes the status of the config assigned by Node.Spec.ConfigSource.
active Active reports the checkpointed config the node is actively using.
assigned Assigned reports the checkpointed config the node will try to use.
error Error describes any problems reconciling the Spec.ConfigSource to the Active config.
lastKnownGood LastKnownGood reports the checkpointed config the node will fall back to when it encounters an error attempting to use the Assigned config.`,
  "ApiCoreV1NodeDaemonEndpoints": ` NodeDaemonEndpoints lists ports opened by daemons running on the Node.
kubeletEndpoint Endpoint on which Kubelet is listening.`,
  "ApiCoreV1NodeFeatures": ` NodeFeatures describes the set of features implemented by the CRI implementation.
supplementalGroupsPolicy SupplementalGroupsPolicy is set to true if the runtime supports SupplementalGroupsPolicy and ContainerUser.`,
  "ApiCoreV1NodeList": ` NodeList is the whole list of all Nodes which have been registered with master.
items List of nodes
metadata Standard list metadata.`,
  "ApiCoreV1NodeRuntimeHandler": ` NodeRuntimeHandler is a set of runtime handler information.
features Supported features.
name Runtime handler name.`,
  "ApiCoreV1NodeRuntimeHandlerFeatures": ` NodeRuntimeHandlerFeatures is a set of features implemented by the runtime handler.
recursiveReadOnlyMounts RecursiveReadOnlyMounts is set to true if the runtime handler supports RecursiveReadOnlyMounts.
userNamespaces UserNamespaces is set to true if the runtime handler supports UserNamespaces, including for volumes.`,
  "ApiCoreV1NodeSelector": ` A node selector represents the union of the results of one or more label queries over a set of nodes; that is, it represents the OR of the selectors represented by the node selector terms.
nodeSelectorTerms Required.`,
  "ApiCoreV1NodeSelectorRequirement": ` A node selector requirement is a selector that contains values, a key, and an operator that relates the key and values.
key The label key that the selector applies to.
operator Represents a key's relationship to a set of values.
values An array of string values.`,
  "ApiCoreV1NodeSelectorTerm": ` A null or empty node selector term matches no objects.
matchExpressions A list of node selector requirements by node's labels.
matchFields A list of node selector requirements by node's fields.`,
  "ApiCoreV1NodeSpec": ` NodeSpec describes the attributes that a node is created with.
configSource Deprecated: Previously used to specify the source of the node's configuration for the DynamicKubeletConfig feature.
externalID Deprecated.
podCIDR PodCIDR represents the pod IP range assigned to the node.
podCIDRs podCIDRs represents the IP ranges assigned to the node for usage by Pods on that node.
providerID ID of the node assigned by the cloud provider in the format: <ProviderName>://<ProviderSpecificNodeID>
taints If specified, the node's taints.
unschedulable Unschedulable controls node schedulability of new pods.`,
  "ApiCoreV1NodeStatus": ` NodeStatus is information about the current status of a node.
addresses List of addresses reachable to the node.
allocatable Allocatable represents the resources of a node that are available for scheduling.
capacity Capacity represents the total resources of a node.
conditions Conditions is an array of current observed node conditions.
config Status of the config assigned to the node via the dynamic Kubelet config feature.
daemonEndpoints Endpoints of daemons running on the Node.
declaredFeatures DeclaredFeatures represents the features related to feature gates that are declared by the node.
features Features describes the set of features implemented by the CRI implementation.
images List of container images on this node
nodeInfo Set of ids/uuids to uniquely identify the node.
phase NodePhase is the recently observed lifecycle phase of the node.
runtimeHandlers The available runtime handlers.
volumesAttached List of volumes that are attached to the node.
volumesInUse List of attachable volumes in use (mounted) by the node.`,
  "ApiCoreV1NodeSwapStatus": ` NodeSwapStatus represents swap memory information.
capacity Total amount of swap memory in bytes.`,
  "ApiCoreV1NodeSystemInfo": ` NodeSystemInfo is a set of ids/uuids to uniquely identify the node.
architecture The Architecture reported by the node
bootID Boot ID reported by the node.
containerRuntimeVersion ContainerRuntime Version reported by the node through runtime remote API (e.g. containerd://1.4.2).
kernelVersion Kernel Version reported by the node from 'uname -r' (e.g. 3.16.0-0.bpo.4-amd64).
kubeProxyVersion Deprecated: KubeProxy Version reported by the node.
kubeletVersion Kubelet Version reported by the node.
machineID MachineID reported by the node.
operatingSystem The Operating System reported by the node
osImage OS Image reported by the node from /etc/os-release (e.g. Debian GNU/Linux 7 (wheezy)).
swap Swap Info reported by the node.
systemUUID SystemUUID reported by the node.`,
  "ApiCoreV1ObjectFieldSelector": ` ObjectFieldSelector selects an APIVersioned field of an object.
apiVersion Version of the schema the FieldPath is written in terms of, defaults to "v1".
fieldPath Path of the field to select in the specified API version.`,
  "ApiCoreV1ObjectReference": ` ObjectReference contains enough information to let you inspect or modify the referred object.
apiVersion API version of the referent.
fieldPath If referring to a piece of an object instead of an entire object, this string should contain a valid JSON/Go field access statement, such as desiredState.manifest.containers[2].
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent.
resourceVersion Specific resourceVersion to which this reference is made, if any.
uid UID of the referent.`,
  "ApiCoreV1PersistentVolume": ` PersistentVolume (PV) is a storage resource provisioned by an administrator.
metadata Standard object's metadata.
spec spec defines a specification of a persistent volume owned by the cluster.
status status represents the current information/status for the persistent volume.`,
  "ApiCoreV1PersistentVolumeClaim": ` PersistentVolumeClaim is a user's request for and claim to a persistent volume
metadata Standard object's metadata.
spec spec defines the desired characteristics of a volume requested by a pod author.
status status represents the current information/status of a persistent volume claim.`,
  "ApiCoreV1PersistentVolumeClaimCondition": ` PersistentVolumeClaimCondition contains details about state of pvc
lastProbeTime lastProbeTime is the time we probed the condition.
lastTransitionTime lastTransitionTime is the time the condition transitioned from one status to another.
message message is the human-readable message indicating details about last transition.
reason reason is a unique, this should be a short, machine understandable string that gives the reason for condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "ApiCoreV1PersistentVolumeClaimList": ` PersistentVolumeClaimList is a list of PersistentVolumeClaim items.
items items is a list of persistent volume claims.
metadata Standard list metadata.`,
  "ApiCoreV1PersistentVolumeClaimSpec": ` PersistentVolumeClaimSpec describes the common attributes of storage devices and allows a Source for provider-specific attributes
accessModes accessModes contains the desired access modes the volume should have.
dataSource dataSource field can be used to specify either: \\* An existing VolumeSnapshot object (snapshot.storage.k8s.io/VolumeSnapshot) \\* An existing PVC (PersistentVolumeClaim) If the provisioner or an external controller can support the specified data source, it will create a new volume based on the contents of the specified data source.
dataSourceRef dataSourceRef specifies the object from which to populate the volume with data, if a non-empty volume is desired.
resources resources represents the minimum resources the volume should have.
selector selector is a label query over volumes to consider for binding.
storageClassName storageClassName is the name of the StorageClass required by the claim.
volumeAttributesClassName volumeAttributesClassName may be used to set the VolumeAttributesClass used by this claim.
volumeMode volumeMode defines what type of volume is required by the claim.
volumeName volumeName is the binding reference to the PersistentVolume backing this claim.`,
  "ApiCoreV1PersistentVolumeClaimStatus": ` PersistentVolumeClaimStatus is the current status of a persistent volume claim.
accessModes accessModes contains the actual access modes the volume backing the PVC has.
allocatedResourceStatuses allocatedResourceStatuses stores status of resource being resized for the given PVC.
allocatedResources allocatedResources tracks the resources allocated to a PVC including its capacity.
capacity capacity represents the actual resources of the underlying volume.
conditions conditions is the current Condition of persistent volume claim.
currentVolumeAttributesClassName currentVolumeAttributesClassName is the current name of the VolumeAttributesClass the PVC is using.
modifyVolumeStatus ModifyVolumeStatus represents the status object of ControllerModifyVolume operation.
phase phase represents the current phase of PersistentVolumeClaim.`,
  "ApiCoreV1PersistentVolumeClaimTemplate": ` PersistentVolumeClaimTemplate is used to produce PersistentVolumeClaim objects as part of an EphemeralVolumeSource.
metadata May contain labels and annotations that will be copied into the PVC when creating it.
spec The specification for the PersistentVolumeClaim.`,
  "ApiCoreV1PersistentVolumeClaimVolumeSource": ` PersistentVolumeClaimVolumeSource references the user's PVC in the same namespace.
claimName claimName is the name of a PersistentVolumeClaim in the same namespace as the pod using this volume.
readOnly readOnly Will force the ReadOnly setting in VolumeMounts.`,
  "ApiCoreV1PersistentVolumeList": ` PersistentVolumeList is a list of PersistentVolume items.
items items is a list of persistent volumes.
metadata Standard list metadata.`,
  "ApiCoreV1PersistentVolumeSpec": ` PersistentVolumeSpec is the specification of a persistent volume.
accessModes accessModes contains all ways the volume can be mounted.
awsElasticBlockStore awsElasticBlockStore represents an AWS Disk resource that is attached to a kubelet's host machine and then exposed to the pod.
azureDisk azureDisk represents an Azure Data Disk mount on the host and bind mount to the pod.
azureFile azureFile represents an Azure File Service mount on the host and bind mount to the pod.
capacity capacity is the description of the persistent volume's resources and capacity.
cephfs cephFS represents a Ceph FS mount on the host that shares a pod's lifetime.
cinder cinder represents a cinder volume attached and mounted on kubelets host machine.
claimRef claimRef is part of a bi-directional binding between PersistentVolume and PersistentVolumeClaim.
csi csi represents storage that is handled by an external CSI driver.
fc fc represents a Fibre Channel resource that is attached to a kubelet's host machine and then exposed to the pod.
flexVolume flexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin.
flocker flocker represents a Flocker volume attached to a kubelet's host machine and exposed to the pod for its usage.
gcePersistentDisk gcePersistentDisk represents a GCE Disk resource that is attached to a kubelet's host machine and then exposed to the pod.
glusterfs glusterfs represents a Glusterfs volume that is attached to a host and exposed to the pod.
hostPath hostPath represents a directory on the host.
iscsi iscsi represents an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the pod.
local local represents directly-attached storage with node affinity
mountOptions mountOptions is the list of mount options, e.g. ["ro", "soft"].
nfs nfs represents an NFS mount on the host.
nodeAffinity nodeAffinity defines constraints that limit what nodes this volume can be accessed from.
persistentVolumeReclaimPolicy persistentVolumeReclaimPolicy defines what happens to a persistent volume when released from its claim.
photonPersistentDisk photonPersistentDisk represents a PhotonController persistent disk attached and mounted on kubelets host machine.
portworxVolume portworxVolume represents a portworx volume attached and mounted on kubelets host machine.
quobyte quobyte represents a Quobyte mount on the host that shares a pod's lifetime.
rbd rbd represents a Rados Block Device mount on the host that shares a pod's lifetime.
scaleIO scaleIO represents a ScaleIO persistent volume attached and mounted on Kubernetes nodes.
storageClassName storageClassName is the name of StorageClass to which this persistent volume belongs.
storageos storageOS represents a StorageOS volume that is attached to the kubelet's host machine and mounted into the pod.
volumeAttributesClassName Name of VolumeAttributesClass to which this persistent volume belongs.
volumeMode volumeMode defines if a volume is intended to be used with a formatted filesystem or to remain in raw block state.
vsphereVolume vsphereVolume represents a vSphere volume attached and mounted on kubelets host machine.`,
  "ApiCoreV1PersistentVolumeStatus": ` PersistentVolumeStatus is the current status of a persistent volume.
lastPhaseTransitionTime lastPhaseTransitionTime is the time the phase transitioned from one to another and automatically resets to current time everytime a volume phase transitions.
message message is a human-readable message indicating details about why the volume is in this state.
phase phase indicates if a volume is available, bound to a claim, or released by a claim.
reason reason is a brief CamelCase string that describes any failure and is meant for machine parsing and tidy display in the CLI.`,
  "ApiCoreV1PhotonPersistentDiskVolumeSource": ` Represents a Photon Controller persistent disk resource.
fsType fsType is the filesystem type to mount.
pdID pdID is the ID that identifies Photon Controller persistent disk`,
  "ApiCoreV1Pod": ` Pod is a collection of containers that can run on a host.
metadata Standard object's metadata.
spec Specification of the desired behavior of the pod.
status Most recently observed status of the pod.`,
  "ApiCoreV1PodAffinity": ` Pod affinity is a group of inter pod affinity scheduling rules.
preferredDuringSchedulingIgnoredDuringExecution The scheduler will prefer to schedule pods to nodes that satisfy the affinity expressions specified by this field, but it may choose a node that violates one or more of the expressions.
requiredDuringSchedulingIgnoredDuringExecution If the affinity requirements specified by this field are not met at scheduling time, the pod will not be scheduled onto the node.`,
  "ApiCoreV1PodAffinityTerm": ` Defines a set of pods (namely those matching the labelSelector relative to the given namespace(s)) that this pod should be co-located (affinity) or not co-located (anti-affinity) with, where co-located is defined as running on a node whose value of the label with key <topologyKey> matches that of any node on which a pod of the set of pods is running
labelSelector A label query over a set of resources, in this case pods.
matchLabelKeys MatchLabelKeys is a set of pod label keys to select which pods will be taken into consideration.
mismatchLabelKeys MismatchLabelKeys is a set of pod label keys to select which pods will be taken into consideration.
namespaceSelector A label query over the set of namespaces that the term applies to.
namespaces namespaces specifies a static list of namespace names that the term applies to.
topologyKey This pod should be co-located (affinity) or not co-located (anti-affinity) with the pods matching the labelSelector in the specified namespaces, where co-located is defined as running on a node whose value of the label with key topologyKey matches that of any node on which any of the selected pods is running.`,
  "ApiCoreV1PodAntiAffinity": ` Pod anti affinity is a group of inter pod anti affinity scheduling rules.
preferredDuringSchedulingIgnoredDuringExecution The scheduler will prefer to schedule pods to nodes that satisfy the anti-affinity expressions specified by this field, but it may choose a node that violates one or more of the expressions.
requiredDuringSchedulingIgnoredDuringExecution If the anti-affinity requirements specified by this field are not met at scheduling time, the pod will not be scheduled onto the node.`,
  "ApiCoreV1PodCertificateProjection": ` PodCertificateProjection provides a private key and X.509 certificate in the pod filesystem.
certificateChainPath Write the certificate chain at this path in the projected volume.
credentialBundlePath Write the credential bundle at this path in the projected volume.
keyPath Write the key at this path in the projected volume.
keyType The type of keypair Kubelet will generate for the pod.
maxExpirationSeconds maxExpirationSeconds is the maximum lifetime permitted for the certificate.
signerName Kubelet's generated CSRs will be addressed to this signer.
userAnnotations userAnnotations allow pod authors to pass additional information to the signer implementation.`,
  "ApiCoreV1PodCondition": ` PodCondition contains details for the current condition of this pod.
lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration If set, this represents the .metadata.generation that the pod condition was set based upon.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "ApiCoreV1PodDNSConfig": ` PodDNSConfig defines the DNS parameters of a pod in addition to those generated from DNSPolicy.
nameservers A list of DNS name server IP addresses.
options A list of DNS resolver options.
searches A list of DNS search domains for host-name lookup.`,
  "ApiCoreV1PodDNSConfigOption": ` PodDNSConfigOption defines DNS resolver options of a pod.
name Name is this DNS resolver option's name.
value Value is this DNS resolver option's value.`,
  "ApiCoreV1PodExtendedResourceClaimStatus": ` PodExtendedResourceClaimStatus is stored in the PodStatus for the extended resource requests backed by DRA.
requestMappings RequestMappings identifies the mapping of <container, extended resource backed by DRA> to device request in the generated ResourceClaim.
resourceClaimName ResourceClaimName is the name of the ResourceClaim that was generated for the Pod in the namespace of the Pod.`,
  "ApiCoreV1PodIP": ` PodIP represents a single IP address allocated to the pod.
ip IP is the IP address assigned to the pod`,
  "ApiCoreV1PodList": ` PodList is a list of Pods.
items List of pods.
metadata Standard list metadata.`,
  "ApiCoreV1PodOS": ` PodOS defines the OS parameters of a pod.
name Name is the name of the operating system.`,
  "ApiCoreV1PodReadinessGate": ` PodReadinessGate contains the reference to a pod condition
conditionType ConditionType refers to a condition in the pod's condition list with matching type.`,
  "ApiCoreV1PodResourceClaim": ` PodResourceClaim references exactly one ResourceClaim, either directly or by naming a ResourceClaimTemplate which is then turned into a ResourceClaim for the pod.
name Name uniquely identifies this resource claim inside the pod.
resourceClaimName ResourceClaimName is the name of a ResourceClaim object in the same namespace as this pod.
resourceClaimTemplateName ResourceClaimTemplateName is the name of a ResourceClaimTemplate object in the same namespace as this pod.`,
  "ApiCoreV1PodResourceClaimStatus": ` PodResourceClaimStatus is stored in the PodStatus for each PodResourceClaim which references a ResourceClaimTemplate.
name Name uniquely identifies this resource claim inside the pod.
resourceClaimName ResourceClaimName is the name of the ResourceClaim that was generated for the Pod in the namespace of the Pod.`,
  "ApiCoreV1PodSchedulingGate": ` PodSchedulingGate is associated to a Pod to guard its scheduling.
name Name of the scheduling gate.`,
  "ApiCoreV1PodSchedulingGroup": ` PodSchedulingGroup identifies the runtime scheduling group instance that a Pod belongs to.
podGroupName PodGroupName specifies the name of the standalone PodGroup object that represents the runtime instance of this group.`,
  "ApiCoreV1PodSecurityContext": ` PodSecurityContext holds pod-level security attributes and common container settings.
appArmorProfile appArmorProfile is the AppArmor options to use by the containers in this pod.
fsGroup A special supplemental group that applies to all containers in a pod.
fsGroupChangePolicy fsGroupChangePolicy defines behavior of changing ownership and permission of the volume before being exposed inside Pod.
runAsGroup The GID to run the entrypoint of the container process.
runAsNonRoot Indicates that the container must run as a non-root user.
runAsUser The UID to run the entrypoint of the container process.
seLinuxChangePolicy seLinuxChangePolicy defines how the container's SELinux label is applied to all volumes used by the Pod.
seLinuxOptions The SELinux context to be applied to all containers.
seccompProfile The seccomp options to use by the containers in this pod.
supplementalGroups A list of groups applied to the first process run in each container, in addition to the container's primary GID and fsGroup (if specified).
supplementalGroupsPolicy Defines how supplemental groups of the first container processes are calculated.
sysctls Sysctls hold a list of namespaced sysctls used for the pod.
windowsOptions The Windows specific settings applied to all containers.`,
  "ApiCoreV1PodSpec": ` PodSpec is a description of a pod.
activeDeadlineSeconds Optional duration in seconds the pod may be active on the node relative to StartTime before the system will actively try to mark it failed and kill associated containers.
affinity If specified, the pod's scheduling constraints
automountServiceAccountToken AutomountServiceAccountToken indicates whether a service account token should be automatically mounted.
containers List of containers belonging to the pod.
dnsConfig Specifies the DNS parameters of a pod.
dnsPolicy Set DNS policy for the pod.
enableServiceLinks EnableServiceLinks indicates whether information about services should be injected into pod's environment variables, matching the syntax of Docker links.
ephemeralContainers List of ephemeral containers run in this pod.
hostAliases HostAliases is an optional list of hosts and IPs that will be injected into the pod's hosts file if specified.
hostIPC Use the host's ipc namespace.
hostNetwork Host networking requested for this pod.
hostPID Use the host's pid namespace.
hostUsers Use the host's user namespace.
hostname Specifies the hostname of the Pod If not specified, the pod's hostname will be set to a system-defined value.
hostnameOverride HostnameOverride specifies an explicit override for the pod's hostname as perceived by the pod.
imagePullSecrets ImagePullSecrets is an optional list of references to secrets in the same namespace to use for pulling any of the images used by this PodSpec.
initContainers List of initialization containers belonging to the pod.
nodeName NodeName indicates in which node this pod is scheduled.
nodeSelector NodeSelector is a selector which must be true for the pod to fit on a node.
os Specifies the OS of the containers in the pod.
overhead Overhead represents the resource overhead associated with running a pod for a given RuntimeClass.
preemptionPolicy PreemptionPolicy is the Policy for preempting pods with lower priority.
priority The priority value.
priorityClassName If specified, indicates the pod's priority.
readinessGates If specified, all readiness gates will be evaluated for pod readiness.
resourceClaims ResourceClaims defines which ResourceClaims must be allocated and reserved before the Pod is allowed to start.
resources Resources is the total amount of CPU and Memory resources required by all containers in the pod.
restartPolicy Restart policy for all containers within the pod.
runtimeClassName RuntimeClassName refers to a RuntimeClass object in the node.k8s.io group, which should be used to run this pod.
schedulerName If specified, the pod will be dispatched by specified scheduler.
schedulingGates SchedulingGates is an opaque list of values that if specified will block scheduling the pod.
schedulingGroup SchedulingGroup provides a reference to the immediate scheduling runtime grouping object that this Pod belongs to.
securityContext SecurityContext holds pod-level security attributes and common container settings.
serviceAccount DeprecatedServiceAccount is a deprecated alias for ServiceAccountName.
serviceAccountName ServiceAccountName is the name of the ServiceAccount to use to run this pod.
setHostnameAsFQDN If true the pod's hostname will be configured as the pod's FQDN, rather than the leaf name (the default).
shareProcessNamespace Share a single process namespace between all of the containers in a pod.
subdomain If specified, the fully qualified Pod hostname will be "<hostname>.<subdomain>.<pod namespace>.svc.<cluster domain>".
terminationGracePeriodSeconds Optional duration in seconds the pod needs to terminate gracefully.
tolerations If specified, the pod's tolerations.
topologySpreadConstraints TopologySpreadConstraints describes how a group of pods ought to spread across topology domains.
volumes List of volumes that can be mounted by containers belonging to the pod.`,
  "ApiCoreV1PodStatus": ` PodStatus represents information about the status of a pod.
allocatedResources AllocatedResources is the total requests allocated for this pod by the node.
conditions Current service state of pod.
containerStatuses Statuses of containers in this pod.
ephemeralContainerStatuses Statuses for any ephemeral containers that have run in this pod.
extendedResourceClaimStatus Status of extended resource claim backed by DRA.
hostIP hostIP holds the IP address of the host to which the pod is assigned.
hostIPs hostIPs holds the IP addresses allocated to the host.
initContainerStatuses Statuses of init containers in this pod.
message A human readable message indicating details about why the pod is in this condition.
nodeAllocatableResourceClaimStatuses NodeAllocatableResourceClaimStatuses contains the status of node-allocatable resources that were allocated for this pod through DRA claims.
nominatedNodeName nominatedNodeName is set only when this pod preempts other pods on the node, but it cannot be scheduled right away as preemption victims receive their graceful termination periods.
observedGeneration If set, this represents the .metadata.generation that the pod status was set based upon.
phase The phase of a Pod is a simple, high-level summary of where the Pod is in its lifecycle.
podIP podIP address allocated to the pod.
podIPs podIPs holds the IP addresses allocated to the pod.
qosClass The Quality of Service (QOS) classification assigned to the pod based on resource requirements See PodQOSClass type for available QOS classes More info: https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#quality-of-service-classes
reason A brief CamelCase message indicating details about why the pod is in this state. e.g. 'Evicted'
resize Status of resources resize desired for pod's containers.
resourceClaimStatuses Status of resource claims.
resources Resources represents the compute resource requests and limits that have been applied at the pod level if pod-level requests or limits are set in PodSpec.Resources
startTime RFC 3339 date and time at which the object was acknowledged by the Kubelet.`,
  "ApiCoreV1PodTemplate": ` PodTemplate describes a template for creating copies of a predefined pod.
metadata Standard object's metadata.
template Template defines the pods that will be created from this pod template. https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status`,
  "ApiCoreV1PodTemplateList": ` PodTemplateList is a list of PodTemplates.
items List of pod templates
metadata Standard list metadata.`,
  "ApiCoreV1PodTemplateSpec": ` PodTemplateSpec describes the data a pod should have when created from a template
metadata Standard object's metadata.
spec Specification of the desired behavior of the pod.`,
  "ApiCoreV1PortStatus": ` PortStatus represents the error condition of a service port
error Error is to record the problem with the service port The format of the error shall comply with the following rules: - built-in error values shall be specified in this file and those shall use CamelCase names - cloud provider specific error values must have names that comply with the format foo.example.com/CamelCase.
port Port is the port number of the service port of which status is recorded here
protocol Protocol is the protocol of the service port of which status is recorded here The supported values are: "TCP", "UDP", "SCTP"`,
  "ApiCoreV1PortworxVolumeSource": ` PortworxVolumeSource represents a Portworx volume resource.
fsType fSType represents the filesystem type to mount Must be a filesystem type supported by the host operating system.
readOnly readOnly defaults to false (read/write).
volumeID volumeID uniquely identifies a Portworx volume`,
  "ApiCoreV1PreferredSchedulingTerm": ` An empty preferred scheduling term matches all objects with implicit weight 0 (i.e. it's a no-op).
preference A node selector term, associated with the corresponding weight.
weight Weight associated with matching the corresponding nodeSelectorTerm, in the range 1-100.`,
  "ApiCoreV1Probe": ` Probe describes a health check to be performed against a container to determine whether it is alive or ready to receive traffic.
exec Exec specifies a command to execute in the container.
failureThreshold Minimum consecutive failures for the probe to be considered failed after having succeeded.
grpc GRPC specifies a GRPC HealthCheckRequest.
httpGet HTTPGet specifies an HTTP GET request to perform.
initialDelaySeconds Number of seconds after the container has started before liveness probes are initiated.
periodSeconds How often (in seconds) to perform the probe.
successThreshold Minimum consecutive successes for the probe to be considered successful after having failed.
tcpSocket TCPSocket specifies a connection to a TCP port.
terminationGracePeriodSeconds Optional duration in seconds the pod needs to terminate gracefully upon probe failure.
timeoutSeconds Number of seconds after which the probe times out.`,
  "ApiCoreV1ProjectedVolumeSource": ` Represents a projected volume source
defaultMode defaultMode are the mode bits used to set permissions on created files by default.
sources sources is the list of volume projections.`,
  "ApiCoreV1QuobyteVolumeSource": ` Represents a Quobyte mount that lasts the lifetime of a pod.
group group to map volume access to Default is no group
readOnly readOnly here will force the Quobyte volume to be mounted with read-only permissions.
registry registry represents a single or multiple Quobyte Registry services specified as a string as host:port pair (multiple entries are separated with commas) which acts as the central registry for volumes
tenant tenant owning the given Quobyte volume in the Backend Used with dynamically provisioned Quobyte volumes, value is set by the plugin
user user to map volume access to Defaults to serivceaccount user
volume volume is a string that references an already created Quobyte volume by name.`,
  "ApiCoreV1RBDPersistentVolumeSource": ` Represents a Rados Block Device mount that lasts the lifetime of a pod.
fsType fsType is the filesystem type of the volume that you want to mount.
image image is the rados image name.
keyring keyring is the path to key ring for RBDUser.
monitors monitors is a collection of Ceph monitors.
pool pool is the rados pool name.
readOnly readOnly here will force the ReadOnly setting in VolumeMounts.
secretRef secretRef is name of the authentication secret for RBDUser.
user user is the rados user name.`,
  "ApiCoreV1RBDVolumeSource": ` Represents a Rados Block Device mount that lasts the lifetime of a pod.
fsType fsType is the filesystem type of the volume that you want to mount.
image image is the rados image name.
keyring keyring is the path to key ring for RBDUser.
monitors monitors is a collection of Ceph monitors.
pool pool is the rados pool name.
readOnly readOnly here will force the ReadOnly setting in VolumeMounts.
secretRef secretRef is name of the authentication secret for RBDUser.
user user is the rados user name.`,
  "ApiCoreV1ReplicationController": ` ReplicationController represents the configuration of a replication controller.
metadata If the Labels of a ReplicationController are empty, they are defaulted to be the same as the Pod(s) that the replication controller manages.
spec Spec defines the specification of the desired behavior of the replication controller.
status Status is the most recently observed status of the replication controller.`,
  "ApiCoreV1ReplicationControllerCondition": ` ReplicationControllerCondition describes the state of a replication controller at a certain point.
lastTransitionTime The last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of replication controller condition.`,
  "ApiCoreV1ReplicationControllerList": ` ReplicationControllerList is a collection of replication controllers.
items List of replication controllers.
metadata Standard list metadata.`,
  "ApiCoreV1ReplicationControllerSpec": ` ReplicationControllerSpec is the specification of a replication controller.
minReadySeconds Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available.
replicas Replicas is the number of desired replicas.
selector Selector is a label query over pods that should match the Replicas count.
template Template is the object that describes the pod that will be created if insufficient replicas are detected.`,
  "ApiCoreV1ReplicationControllerStatus": ` ReplicationControllerStatus represents the current status of a replication controller.
availableReplicas The number of available replicas (ready for at least minReadySeconds) for this replication controller.
conditions Represents the latest available observations of a replication controller's current state.
fullyLabeledReplicas The number of pods that have labels matching the labels of the pod template of the replication controller.
observedGeneration ObservedGeneration reflects the generation of the most recently observed replication controller.
readyReplicas The number of ready replicas for this replication controller.
replicas Replicas is the most recently observed number of replicas.`,
  "ApiCoreV1ResourceClaim": ` ResourceClaim references one entry in PodSpec.ResourceClaims.
name Name must match the name of one entry in pod.spec.resourceClaims of the Pod where this field is used.
request Request is the name chosen for a request in the referenced claim.`,
  "ApiCoreV1ResourceFieldSelector": ` ResourceFieldSelector represents container resources (cpu, memory) and their output format
containerName Container name: required for volumes, optional for env vars
divisor Specifies the output format of the exposed resources, defaults to "1"
resource Required: resource to select`,
  "ApiCoreV1ResourceHealth": ` ResourceHealth represents the health of a resource.
health Health of the resource. can be one of: - Healthy: operates as normal - Unhealthy: reported unhealthy.
message Message provides human-readable context for Health (e.g. "ECC error count exceeded threshold").
resourceID ResourceID is the unique identifier of the resource.`,
  "ApiCoreV1ResourceQuota": ` ResourceQuota sets aggregate quota restrictions enforced per namespace
metadata Standard object's metadata.
spec Spec defines the desired quota. https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
status Status defines the actual enforced quota and its current usage. https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status`,
  "ApiCoreV1ResourceQuotaList": ` ResourceQuotaList is a list of ResourceQuota items.
items Items is a list of ResourceQuota objects.
metadata Standard list metadata.`,
  "ApiCoreV1ResourceQuotaSpec": ` ResourceQuotaSpec defines the desired hard limits to enforce for Quota.
hard hard is the set of desired hard limits for each named resource.
scopeSelector scopeSelector is also a collection of filters like scopes that must match each object tracked by a quota but expressed using ScopeSelectorOperator in combination with possible values.
scopes A collection of filters that must match each object tracked by a quota.`,
  "ApiCoreV1ResourceQuotaStatus": ` ResourceQuotaStatus defines the enforced hard limits and observed use.
hard Hard is the set of enforced hard limits for each named resource.
used Used is the current observed total usage of the resource in the namespace.`,
  "ApiCoreV1ResourceRequirements": ` ResourceRequirements describes the compute resource requirements.
claims Claims lists the names of resources, defined in spec.resourceClaims, that are used by this container.
limits Limits describes the maximum amount of compute resources allowed.
requests Requests describes the minimum amount of compute resources required.`,
  "ApiCoreV1ResourceStatus": ` ResourceStatus represents the status of a single resource allocated to a Pod.
name Name of the resource.
resources List of unique resources health.`,
  "ApiCoreV1SELinuxOptions": ` SELinuxOptions are the labels to be applied to the container
level Level is SELinux level label that applies to the container.
role Role is a SELinux role label that applies to the container.
type Type is a SELinux type label that applies to the container.
user User is a SELinux user label that applies to the container.`,
  "ApiCoreV1ScaleIOPersistentVolumeSource": ` ScaleIOPersistentVolumeSource represents a persistent ScaleIO volume
fsType fsType is the filesystem type to mount.
gateway gateway is the host address of the ScaleIO API Gateway.
protectionDomain protectionDomain is the name of the ScaleIO Protection Domain for the configured storage.
readOnly readOnly defaults to false (read/write).
secretRef secretRef references to the secret for ScaleIO user and other sensitive information.
sslEnabled sslEnabled is the flag to enable/disable SSL communication with Gateway, default false
storageMode storageMode indicates whether the storage for a volume should be ThickProvisioned or ThinProvisioned.
storagePool storagePool is the ScaleIO Storage Pool associated with the protection domain.
system system is the name of the storage system as configured in ScaleIO.
volumeName volumeName is the name of a volume already created in the ScaleIO system that is associated with this volume source.`,
  "ApiCoreV1ScaleIOVolumeSource": ` ScaleIOVolumeSource represents a persistent ScaleIO volume
fsType fsType is the filesystem type to mount.
gateway gateway is the host address of the ScaleIO API Gateway.
protectionDomain protectionDomain is the name of the ScaleIO Protection Domain for the configured storage.
readOnly readOnly Defaults to false (read/write).
secretRef secretRef references to the secret for ScaleIO user and other sensitive information.
sslEnabled sslEnabled Flag enable/disable SSL communication with Gateway, default false
storageMode storageMode indicates whether the storage for a volume should be ThickProvisioned or ThinProvisioned.
storagePool storagePool is the ScaleIO Storage Pool associated with the protection domain.
system system is the name of the storage system as configured in ScaleIO.
volumeName volumeName is the name of a volume already created in the ScaleIO system that is associated with this volume source.`,
  "ApiCoreV1ScopeSelector": ` A scope selector represents the AND of the selectors represented by the scoped-resource selector requirements.
matchExpressions A list of scope selector requirements by scope of the resources.`,
  "ApiCoreV1ScopedResourceSelectorRequirement": ` A scoped-resource selector requirement is a selector that contains values, a scope name, and an operator that relates the scope name and values.
operator Represents a scope's relationship to a set of values.
scopeName The name of the scope that the selector applies to.
values An array of string values.`,
  "ApiCoreV1SeccompProfile": ` SeccompProfile defines a pod/container's seccomp profile settings.
localhostProfile localhostProfile indicates a profile defined in a file on the node should be used.
type type indicates which kind of seccomp profile will be applied.`,
  "ApiCoreV1Secret": ` Secret holds secret data of a certain type.
data Data contains the secret data.
immutable Immutable, if set to true, ensures that data stored in the Secret cannot be updated (only object metadata can be modified).
metadata Standard object's metadata.
stringData stringData allows specifying non-binary secret data in string form.
type Used to facilitate programmatic handling of secret data.`,
  "ApiCoreV1SecretEnvSource": ` SecretEnvSource selects a Secret to populate the environment variables with.
name Name of the referent.
optional Specify whether the Secret must be defined`,
  "ApiCoreV1SecretKeySelector": ` SecretKeySelector selects a key of a Secret.
key The key of the secret to select from.
name Name of the referent.
optional Specify whether the Secret or its key must be defined`,
  "ApiCoreV1SecretList": ` SecretList is a list of Secret.
items Items is a list of secret objects.
metadata Standard list metadata.`,
  "ApiCoreV1SecretProjection": ` Adapts a secret into a projected volume.
items items if unspecified, each key-value pair in the Data field of the referenced Secret will be projected into the volume as a file whose name is the key and content is the value.
name Name of the referent.
optional optional field specify whether the Secret or its key must be defined`,
  "ApiCoreV1SecretReference": ` SecretReference represents a Secret Reference.
name name is unique within a namespace to reference a secret resource.
namespace namespace defines the space within which the secret name must be unique.`,
  "ApiCoreV1SecretVolumeSource": ` Adapts a Secret into a volume.
defaultMode defaultMode is Optional: mode bits used to set permissions on created files by default.
items items If unspecified, each key-value pair in the Data field of the referenced Secret will be projected into the volume as a file whose name is the key and content is the value.
optional optional field specify whether the Secret or its keys must be defined
secretName secretName is the name of the secret in the pod's namespace to use.`,
  "ApiCoreV1SecurityContext": ` SecurityContext holds security configuration that will be applied to a container.
allowPrivilegeEscalation AllowPrivilegeEscalation controls whether a process can gain more privileges than its parent process.
appArmorProfile appArmorProfile is the AppArmor options to use by this container.
capabilities The capabilities to add/drop when running containers.
privileged Run container in privileged mode.
procMount procMount denotes the type of proc mount to use for the containers.
readOnlyRootFilesystem Whether this container has a read-only root filesystem.
runAsGroup The GID to run the entrypoint of the container process.
runAsNonRoot Indicates that the container must run as a non-root user.
runAsUser The UID to run the entrypoint of the container process.
seLinuxOptions The SELinux context to be applied to the container.
seccompProfile The seccomp options to use by this container.
windowsOptions The Windows specific settings applied to all containers.`,
  "ApiCoreV1Service": ` Service is a named abstraction of software service (for example, mysql) consisting of local port (for example 3306) that the proxy listens on, and the selector that determines which pods will answer requests sent through the proxy.
metadata Standard object's metadata.
spec Spec defines the behavior of a service. https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
status Most recently observed status of the service.`,
  "ApiCoreV1ServiceAccount": ` ServiceAccount binds together: \\* a name, understood by users, and perhaps by peripheral systems, for an identity \\* a principal that can be authenticated and authorized \\* a set of secrets
automountServiceAccountToken AutomountServiceAccountToken indicates whether pods running as this service account should have an API token automatically mounted.
imagePullSecrets ImagePullSecrets is a list of references to secrets in the same namespace to use for pulling any images in pods that reference this ServiceAccount.
metadata Standard object's metadata.
secrets Secrets is a list of the secrets in the same namespace that pods running using this ServiceAccount are allowed to use.`,
  "ApiCoreV1ServiceAccountList": ` ServiceAccountList is a list of ServiceAccount objects
items List of ServiceAccounts.
metadata Standard list metadata.`,
  "ApiCoreV1ServiceAccountTokenProjection": ` ServiceAccountTokenProjection represents a projected service account token volume.
audience audience is the intended audience of the token.
expirationSeconds expirationSeconds is the requested duration of validity of the service account token.
path path is the path relative to the mount point of the file to project the token into.`,
  "ApiCoreV1ServiceList": ` ServiceList holds a list of services.
items List of services
metadata Standard list metadata.`,
  "ApiCoreV1ServicePort": ` ServicePort contains information on service's port.
appProtocol The application protocol for this port.
name The name of this port within the service.
nodePort The port on each node on which this service is exposed when type is NodePort or LoadBalancer.
port The port that will be exposed by this service.
protocol The IP protocol for this port.
targetPort Number or name of the port to access on the pods targeted by the service.`,
  "ApiCoreV1ServiceSpec": ` ServiceSpec describes the attributes that a user creates on a service.
allocateLoadBalancerNodePorts allocateLoadBalancerNodePorts defines if NodePorts will be automatically allocated for services with type LoadBalancer.
clusterIP clusterIP is the IP address of the service and is usually assigned randomly.
clusterIPs ClusterIPs is a list of IP addresses assigned to this service, and are usually assigned randomly.
externalIPs externalIPs is a list of IP addresses for which nodes in the cluster will also accept traffic for this service.
externalName externalName is the external reference that discovery mechanisms will return as an alias for this service (e.g. a DNS CNAME record).
externalTrafficPolicy externalTrafficPolicy describes how nodes distribute service traffic they receive on one of the Service's "externally-facing" addresses (NodePorts, ExternalIPs, and LoadBalancer IPs).
healthCheckNodePort healthCheckNodePort specifies the healthcheck nodePort for the service.
internalTrafficPolicy InternalTrafficPolicy describes how nodes distribute service traffic they receive on the ClusterIP.
ipFamilies IPFamilies is a list of IP families (e.g. IPv4, IPv6) assigned to this service.
ipFamilyPolicy IPFamilyPolicy represents the dual-stack-ness requested or required by this Service.
loadBalancerClass loadBalancerClass is the class of the load balancer implementation this Service belongs to.
loadBalancerIP Only applies to Service Type: LoadBalancer.
loadBalancerSourceRanges If specified and supported by the platform, this will restrict traffic through the cloud-provider load-balancer will be restricted to the specified client IPs.
ports The list of ports that are exposed by this service.
publishNotReadyAddresses publishNotReadyAddresses indicates that any agent which deals with endpoints for this Service should disregard any indications of ready/not-ready.
selector Route service traffic to pods with label keys and values matching this selector.
sessionAffinity Supports "ClientIP" and "None".
sessionAffinityConfig sessionAffinityConfig contains the configurations of session affinity.
trafficDistribution TrafficDistribution offers a way to express preferences for how traffic is distributed to Service endpoints.
type type determines how the Service is exposed.`,
  "ApiCoreV1ServiceStatus": ` ServiceStatus represents the current status of a service.
conditions Current service state
loadBalancer LoadBalancer contains the current status of the load-balancer, if one is present.`,
  "ApiCoreV1SessionAffinityConfig": ` SessionAffinityConfig represents the configurations of session affinity.
clientIP clientIP contains the configurations of Client IP based session affinity.`,
  "ApiCoreV1SleepAction": ` SleepAction describes a "sleep" action.
seconds Seconds is the number of seconds to sleep.`,
  "ApiCoreV1StorageOSPersistentVolumeSource": ` Represents a StorageOS persistent volume resource.
fsType fsType is the filesystem type to mount.
readOnly readOnly defaults to false (read/write).
secretRef secretRef specifies the secret to use for obtaining the StorageOS API credentials.
volumeName volumeName is the human-readable name of the StorageOS volume.
volumeNamespace volumeNamespace specifies the scope of the volume within StorageOS.`,
  "ApiCoreV1StorageOSVolumeSource": ` Represents a StorageOS persistent volume resource.
fsType fsType is the filesystem type to mount.
readOnly readOnly defaults to false (read/write).
secretRef secretRef specifies the secret to use for obtaining the StorageOS API credentials.
volumeName volumeName is the human-readable name of the StorageOS volume.
volumeNamespace volumeNamespace specifies the scope of the volume within StorageOS.`,
  "ApiCoreV1Sysctl": ` Sysctl defines a kernel parameter to be set
name Name of a property to set
value Value of a property to set`,
  "ApiCoreV1TCPSocketAction": ` TCPSocketAction describes an action based on opening a socket
host Optional: Host name to connect to, defaults to the pod IP.
port Number or name of the port to access on the container.`,
  "ApiCoreV1Taint": ` The node this Taint is attached to has the "effect" on any pod that does not tolerate the Taint.
effect Required.
key Required.
timeAdded TimeAdded represents the time at which the taint was added.
value The taint value corresponding to the taint key.`,
  "ApiCoreV1Toleration": ` The pod this Toleration is attached to tolerates any taint that matches the triple <key,value,effect> using the matching operator <operator>.
effect Effect indicates the taint effect to match.
key Key is the taint key that the toleration applies to.
operator Operator represents a key's relationship to the value.
tolerationSeconds TolerationSeconds represents the period of time the toleration (which must be of effect NoExecute, otherwise this field is ignored) tolerates the taint.
value Value is the taint value the toleration matches to.`,
  "ApiCoreV1TopologySelectorLabelRequirement": ` A topology selector requirement is a selector that matches given label.
key The label key that the selector applies to.
values An array of string values.`,
  "ApiCoreV1TopologySelectorTerm": ` A topology selector term represents the result of label queries.
matchLabelExpressions A list of topology selector requirements by labels.`,
  "ApiCoreV1TopologySpreadConstraint": ` TopologySpreadConstraint specifies how to spread matching pods among the given topology.
labelSelector LabelSelector is used to find matching pods.
matchLabelKeys MatchLabelKeys is a set of pod label keys to select the pods over which spreading will be calculated.
maxSkew MaxSkew describes the degree to which pods may be unevenly distributed.
minDomains MinDomains indicates a minimum number of eligible domains.
nodeAffinityPolicy NodeAffinityPolicy indicates how we will treat Pod's nodeAffinity/nodeSelector when calculating pod topology spread skew.
nodeTaintsPolicy NodeTaintsPolicy indicates how we will treat node taints when calculating pod topology spread skew.
topologyKey TopologyKey is the key of node labels.
whenUnsatisfiable WhenUnsatisfiable indicates how to deal with a pod if it doesn't satisfy the spread constraint. - DoNotSchedule (default) tells the scheduler not to schedule it. - ScheduleAnyway tells the scheduler to schedule the pod in any location, but giving higher precedence to topologies that would help reduce the skew.`,
  "ApiCoreV1TypedLocalObjectReference": ` TypedLocalObjectReference contains enough information to let you locate the typed referenced object inside the same namespace.
apiGroup APIGroup is the group for the resource being referenced.
kind Kind is the type of resource being referenced
name Name is the name of resource being referenced`,
  "ApiCoreV1TypedObjectReference": ` TypedObjectReference contains enough information to let you locate the typed referenced object
apiGroup APIGroup is the group for the resource being referenced.
kind Kind is the type of resource being referenced
name Name is the name of resource being referenced
namespace Namespace is the namespace of resource being referenced Note that when a namespace is specified, a gateway.networking.k8s.io/ReferenceGrant object is required in the referent namespace to allow that namespace's owner to accept the reference.`,
  "ApiCoreV1Volume": ` Volume represents a named volume in a pod that may be accessed by any container in the pod.
awsElasticBlockStore awsElasticBlockStore represents an AWS Disk resource that is attached to a kubelet's host machine and then exposed to the pod.
azureDisk azureDisk represents an Azure Data Disk mount on the host and bind mount to the pod.
azureFile azureFile represents an Azure File Service mount on the host and bind mount to the pod.
cephfs cephFS represents a Ceph FS mount on the host that shares a pod's lifetime.
cinder cinder represents a cinder volume attached and mounted on kubelets host machine.
configMap configMap represents a configMap that should populate this volume
csi csi (Container Storage Interface) represents ephemeral storage that is handled by certain external CSI drivers.
downwardAPI downwardAPI represents downward API about the pod that should populate this volume
emptyDir emptyDir represents a temporary directory that shares a pod's lifetime.
ephemeral ephemeral represents a volume that is handled by a cluster storage driver.
fc fc represents a Fibre Channel resource that is attached to a kubelet's host machine and then exposed to the pod.
flexVolume flexVolume represents a generic volume resource that is provisioned/attached using an exec based plugin.
flocker flocker represents a Flocker volume attached to a kubelet's host machine.
gcePersistentDisk gcePersistentDisk represents a GCE Disk resource that is attached to a kubelet's host machine and then exposed to the pod.
gitRepo gitRepo represents a git repository at a particular revision.
glusterfs glusterfs represents a Glusterfs mount on the host that shares a pod's lifetime.
hostPath hostPath represents a pre-existing file or directory on the host machine that is directly exposed to the container.
image image represents an OCI object (a container image or artifact) pulled and mounted on the kubelet's host machine.
iscsi iscsi represents an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the pod.
name name of the volume.
nfs nfs represents an NFS mount on the host that shares a pod's lifetime More info: https://kubernetes.io/docs/concepts/storage/volumes#nfs
persistentVolumeClaim persistentVolumeClaimVolumeSource represents a reference to a PersistentVolumeClaim in the same namespace.
photonPersistentDisk photonPersistentDisk represents a PhotonController persistent disk attached and mounted on kubelets host machine.
portworxVolume portworxVolume represents a portworx volume attached and mounted on kubelets host machine.
projected projected items for all in one resources secrets, configmaps, and downward API
quobyte quobyte represents a Quobyte mount on the host that shares a pod's lifetime.
rbd rbd represents a Rados Block Device mount on the host that shares a pod's lifetime.
scaleIO scaleIO represents a ScaleIO persistent volume attached and mounted on Kubernetes nodes.
secret secret represents a secret that should populate this volume.
storageos storageOS represents a StorageOS volume attached and mounted on Kubernetes nodes.
vsphereVolume vsphereVolume represents a vSphere volume attached and mounted on kubelets host machine.`,
  "ApiCoreV1VolumeDevice": ` volumeDevice describes a mapping of a raw block device within a container.
devicePath devicePath is the path inside of the container that the device will be mapped to.
name name must match the name of a persistentVolumeClaim in the pod`,
  "ApiCoreV1VolumeMount": ` VolumeMount describes a mounting of a Volume within a container.
mountPath Path within the container at which the volume should be mounted.
mountPropagation mountPropagation determines how mounts are propagated from the host to container and the other way around.
name This must match the Name of a Volume.
readOnly Mounted read-only if true, read-write otherwise (false or unspecified).
recursiveReadOnly RecursiveReadOnly specifies whether read-only mounts should be handled recursively.
subPath Path within the volume from which the container's volume should be mounted.
subPathExpr Expanded path within the volume from which the container's volume should be mounted.`,
  "ApiCoreV1VolumeMountStatus": ` VolumeMountStatus shows status of volume mounts.
mountPath MountPath corresponds to the original VolumeMount.
name Name corresponds to the name of the original VolumeMount.
readOnly ReadOnly corresponds to the original VolumeMount.
recursiveReadOnly RecursiveReadOnly must be set to Disabled, Enabled, or unspecified (for non-readonly mounts).
volumeStatus volumeStatus represents volume-type-specific status about the mounted volume.`,
  "ApiCoreV1VolumeNodeAffinity": ` VolumeNodeAffinity defines constraints that limit what nodes this volume can be accessed from.
required required specifies hard node constraints that must be met.`,
  "ApiCoreV1VolumeProjection": ` Projection that may be projected along with other supported volume types.
clusterTrustBundle ClusterTrustBundle allows a pod to access the \`.spec.trustBundle\` field of ClusterTrustBundle objects in an auto-updating file.
configMap configMap information about the configMap data to project
downwardAPI downwardAPI information about the downwardAPI data to project
podCertificate Projects an auto-rotating credential bundle (private key and certificate chain) that the pod can use either as a TLS client or server.
secret secret information about the secret data to project
serviceAccountToken serviceAccountToken is information about the serviceAccountToken data to project`,
  "ApiCoreV1VolumeResourceRequirements": ` VolumeResourceRequirements describes the storage resource requirements for a volume.
limits Limits describes the maximum amount of compute resources allowed.
requests Requests describes the minimum amount of compute resources required.`,
  "ApiCoreV1VolumeStatus": ` VolumeStatus represents the status of a mounted volume.
image image represents an OCI object (a container image or artifact) pulled and mounted on the kubelet's host machine.`,
  "ApiCoreV1VsphereVirtualDiskVolumeSource": ` Represents a vSphere volume resource.
fsType fsType is filesystem type to mount.
storagePolicyID storagePolicyID is the storage Policy Based Management (SPBM) profile ID associated with the StoragePolicyName.
storagePolicyName storagePolicyName is the storage Policy Based Management (SPBM) profile name.
volumePath volumePath is the path that identifies vSphere volume vmdk`,
  "ApiCoreV1WeightedPodAffinityTerm": ` The weights of all of the matched WeightedPodAffinityTerm fields are added per-node to find the most preferred node(s)
podAffinityTerm Required.
weight weight associated with matching the corresponding podAffinityTerm, in the range 1-100.`,
  "ApiCoreV1WindowsSecurityContextOptions": ` WindowsSecurityContextOptions contain Windows-specific options and credentials.
gmsaCredentialSpec GMSACredentialSpec is where the GMSA admission webhook (https://github.com/kubernetes-sigs/windows-gmsa) inlines the contents of the GMSA credential spec named by the GMSACredentialSpecName field.
gmsaCredentialSpecName GMSACredentialSpecName is the name of the GMSA credential spec to use.
hostProcess HostProcess determines if a container should be run as a 'Host Process' container.
runAsUserName The UserName in Windows to run the entrypoint of the container process.`,
  "ApiDiscoveryV1Endpoint": ` Endpoint represents a single logical "backend" implementing a service.
addresses addresses of this endpoint.
conditions conditions contains information about the current status of the endpoint.
deprecatedTopology deprecatedTopology contains topology information part of the v1beta1 API.
hints hints contains information associated with how an endpoint should be consumed.
hostname hostname of this endpoint.
nodeName nodeName represents the name of the Node hosting this endpoint.
targetRef targetRef is a reference to a Kubernetes object that represents this endpoint.
zone zone is the name of the Zone this endpoint exists in.`,
  "ApiDiscoveryV1EndpointConditions": ` EndpointConditions represents the current condition of an endpoint.
ready ready indicates that this endpoint is ready to receive traffic, according to whatever system is managing the endpoint.
serving serving indicates that this endpoint is able to receive traffic, according to whatever system is managing the endpoint.
terminating terminating indicates that this endpoint is terminating.`,
  "ApiDiscoveryV1EndpointHints": ` EndpointHints provides hints describing how an endpoint should be consumed.
forNodes forNodes indicates the node(s) this endpoint should be consumed by when using topology aware routing.
forZones forZones indicates the zone(s) this endpoint should be consumed by when using topology aware routing.`,
  "ApiDiscoveryV1EndpointPort": ` EndpointPort represents a Port used by an EndpointSlice
appProtocol The application protocol for this port.
name name represents the name of this port.
port port represents the port number of the endpoint.
protocol protocol represents the IP protocol for this port.`,
  "ApiDiscoveryV1EndpointSlice": ` EndpointSlice represents a set of service endpoints.
addressType addressType specifies the type of address carried by this EndpointSlice.
endpoints endpoints is a list of unique endpoints in this slice.
metadata Standard object's metadata.
ports ports specifies the list of network ports exposed by each endpoint in this slice.`,
  "ApiDiscoveryV1EndpointSliceList": ` EndpointSliceList represents a list of endpoint slices
items items is the list of endpoint slices
metadata Standard list metadata.`,
  "ApiDiscoveryV1ForNode": ` ForNode provides information about which nodes should consume this endpoint.
name name represents the name of the node.`,
  "ApiDiscoveryV1ForZone": ` ForZone provides information about which zones should consume this endpoint.
name name represents the name of the zone.`,
  "ApiDiscoveryV1beta1Endpoint": ` Endpoint represents a single logical "backend" implementing a service.
addresses addresses of this endpoint.
conditions conditions contains information about the current status of the endpoint.
hints hints contains information associated with how an endpoint should be consumed.
hostname hostname of this endpoint.
nodeName nodeName represents the name of the Node hosting this endpoint.
targetRef targetRef is a reference to a Kubernetes object that represents this endpoint.
topology topology contains arbitrary topology information associated with the endpoint.`,
  "ApiDiscoveryV1beta1EndpointConditions": ` EndpointConditions represents the current condition of an endpoint.
ready ready indicates that this endpoint is prepared to receive traffic, according to whatever system is managing the endpoint.
serving serving is identical to ready except that it is set regardless of the terminating state of endpoints.
terminating terminating indicates that this endpoint is terminating.`,
  "ApiDiscoveryV1beta1EndpointHints": ` EndpointHints provides hints describing how an endpoint should be consumed.
forZones forZones indicates the zone(s) this endpoint should be consumed by to enable topology aware routing.`,
  "ApiDiscoveryV1beta1EndpointPort": ` EndpointPort represents a Port used by an EndpointSlice
appProtocol The application protocol for this port.
name The name of this port.
port The port number of the endpoint.
protocol The IP protocol for this port.`,
  "ApiDiscoveryV1beta1EndpointSlice": ` EndpointSlice represents a subset of the endpoints that implement a service.
addressType addressType specifies the type of address carried by this EndpointSlice.
endpoints endpoints is a list of unique endpoints in this slice.
metadata Standard object's metadata.
ports ports specifies the list of network ports exposed by each endpoint in this slice.`,
  "ApiDiscoveryV1beta1EndpointSliceList": ` EndpointSliceList represents a list of endpoint slices
items List of endpoint slices
metadata Standard list metadata.`,
  "ApiDiscoveryV1beta1ForZone": ` ForZone provides information about which zones should consume this endpoint.
name name represents the name of the zone.`,
  "ApiEventsV1Event": ` Event is a report of an event somewhere in the cluster.
action action is what action was taken/failed regarding to the regarding object.
deprecatedCount deprecatedCount is the deprecated field assuring backward compatibility with core.v1 Event type.
deprecatedFirstTimestamp deprecatedFirstTimestamp is the deprecated field assuring backward compatibility with core.v1 Event type.
deprecatedLastTimestamp deprecatedLastTimestamp is the deprecated field assuring backward compatibility with core.v1 Event type.
deprecatedSource deprecatedSource is the deprecated field assuring backward compatibility with core.v1 Event type.
eventTime eventTime is the time when this Event was first observed.
metadata Standard object's metadata.
note note is a human-readable description of the status of this operation.
reason reason is why the action was taken.
regarding regarding contains the object this Event is about.
related related is the optional secondary object for more complex actions.
reportingController reportingController is the name of the controller that emitted this Event, e.g. \`kubernetes.io/kubelet\`.
reportingInstance reportingInstance is the ID of the controller instance, e.g. \`kubelet-xyzf\`.
series series is data about the Event series this event represents or nil if it's a singleton Event.
type type is the type of this event (Normal, Warning), new types could be added in the future.`,
  "ApiEventsV1EventList": ` EventList is a list of Event objects.
items items is a list of schema objects.
metadata Standard list metadata.`,
  "ApiEventsV1EventSeries": ` EventSeries contain information on series of events, i.e. thing that was/is happening continuously for some time.
count count is the number of occurrences in this series up to the last heartbeat time.
lastObservedTime lastObservedTime is the time when last Event from the series was seen before last heartbeat.`,
  "ApiEventsV1beta1Event": ` Event is a report of an event somewhere in the cluster.
action action is what action was taken/failed regarding to the regarding object.
deprecatedCount deprecatedCount is the deprecated field assuring backward compatibility with core.v1 Event type.
deprecatedFirstTimestamp deprecatedFirstTimestamp is the deprecated field assuring backward compatibility with core.v1 Event type.
deprecatedLastTimestamp deprecatedLastTimestamp is the deprecated field assuring backward compatibility with core.v1 Event type.
deprecatedSource deprecatedSource is the deprecated field assuring backward compatibility with core.v1 Event type.
eventTime eventTime is the time when this Event was first observed.
metadata Standard object's metadata.
note note is a human-readable description of the status of this operation.
reason reason is why the action was taken.
regarding regarding contains the object this Event is about.
related related is the optional secondary object for more complex actions.
reportingController reportingController is the name of the controller that emitted this Event, e.g. \`kubernetes.io/kubelet\`.
reportingInstance reportingInstance is the ID of the controller instance, e.g. \`kubelet-xyzf\`.
series series is data about the Event series this event represents or nil if it's a singleton Event.
type type is the type of this event (Normal, Warning), new types could be added in the future.`,
  "ApiEventsV1beta1EventList": ` EventList is a list of Event objects.
items items is a list of schema objects.
metadata Standard list metadata.`,
  "ApiEventsV1beta1EventSeries": ` EventSeries contain information on series of events, i.e. thing that was/is happening continuously for some time.
count count is the number of occurrences in this series up to the last heartbeat time.
lastObservedTime lastObservedTime is the time when last Event from the series was seen before last heartbeat.`,
  "ApiExtensionsV1beta1AllowedCSIDriver": ` AllowedCSIDriver represents a single inline CSI Driver that is allowed to be used.
name Name is the registered name of the CSI driver`,
  "ApiExtensionsV1beta1AllowedFlexVolume": ` AllowedFlexVolume represents a single Flexvolume that is allowed to be used.
driver driver is the name of the Flexvolume driver.`,
  "ApiExtensionsV1beta1AllowedHostPath": ` AllowedHostPath defines the host volume conditions that will be enabled by a policy for pods to use.
pathPrefix pathPrefix is the path prefix that the host volume must match.
readOnly when set to true, will allow host volumes matching the pathPrefix only if all volume mounts are readOnly.`,
  "ApiExtensionsV1beta1DaemonSet": ` DEPRECATED - This group version of DaemonSet is deprecated by apps/v1beta2/DaemonSet.
metadata Standard object's metadata.
spec The desired behavior of this daemon set.
status The current status of this daemon set.`,
  "ApiExtensionsV1beta1DaemonSetCondition": ` DaemonSetCondition describes the state of a DaemonSet at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of DaemonSet condition.`,
  "ApiExtensionsV1beta1DaemonSetList": ` DaemonSetList is a collection of daemon sets.
items A list of daemon sets.
metadata Standard list metadata.`,
  "ApiExtensionsV1beta1DaemonSetSpec": ` DaemonSetSpec is the specification of a daemon set.
minReadySeconds The minimum number of seconds for which a newly created DaemonSet pod should be ready without any of its container crashing, for it to be considered available.
revisionHistoryLimit The number of old history to retain to allow rollback.
selector A label query over pods that are managed by the daemon set.
template An object that describes the pod that will be created.
templateGeneration DEPRECATED.
updateStrategy An update strategy to replace existing DaemonSet pods with new pods.`,
  "ApiExtensionsV1beta1DaemonSetStatus": ` DaemonSetStatus represents the current status of a daemon set.
collisionCount Count of hash collisions for the DaemonSet.
conditions Represents the latest available observations of a DaemonSet's current state.
currentNumberScheduled The number of nodes that are running at least 1 daemon pod and are supposed to run the daemon pod.
desiredNumberScheduled The total number of nodes that should be running the daemon pod (including nodes correctly running the daemon pod).
numberAvailable The number of nodes that should be running the daemon pod and have one or more of the daemon pod running and available (ready for at least spec.minReadySeconds)
numberMisscheduled The number of nodes that are running the daemon pod, but are not supposed to run the daemon pod.
numberReady The number of nodes that should be running the daemon pod and have one or more of the daemon pod running and ready.
numberUnavailable The number of nodes that should be running the daemon pod and have none of the daemon pod running and available (ready for at least spec.minReadySeconds)
observedGeneration The most recent generation observed by the daemon set controller.
updatedNumberScheduled The total number of nodes that are running updated daemon pod`,
  "ApiExtensionsV1beta1DaemonSetUpdateStrategy": `rollingUpdate Rolling update config params.
type Type of daemon set update.`,
  "ApiExtensionsV1beta1Deployment": ` DEPRECATED - This group version of Deployment is deprecated by apps/v1beta2/Deployment.
metadata Standard object metadata.
spec Specification of the desired behavior of the Deployment.
status Most recently observed status of the Deployment.`,
  "ApiExtensionsV1beta1DeploymentCondition": ` DeploymentCondition describes the state of a deployment at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
lastUpdateTime The last time this condition was updated.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of deployment condition.`,
  "ApiExtensionsV1beta1DeploymentList": ` DeploymentList is a list of Deployments.
items Items is the list of Deployments.
metadata Standard list metadata.`,
  "ApiExtensionsV1beta1DeploymentRollback": ` DEPRECATED.
name Required: This must match the Name of a deployment.
rollbackTo The config of this deployment rollback.
updatedAnnotations The annotations to be updated to a deployment`,
  "ApiExtensionsV1beta1DeploymentSpec": ` DeploymentSpec is the specification of the desired behavior of the Deployment.
minReadySeconds Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available.
paused Indicates that the deployment is paused and will not be processed by the deployment controller.
progressDeadlineSeconds The maximum time in seconds for a deployment to make progress before it is considered to be failed.
replicas Number of desired pods.
revisionHistoryLimit The number of old ReplicaSets to retain to allow rollback.
rollbackTo DEPRECATED.
selector Label selector for pods.
strategy The deployment strategy to use to replace existing pods with new ones.
template Template describes the pods that will be created.`,
  "ApiExtensionsV1beta1DeploymentStatus": ` DeploymentStatus is the most recently observed status of the Deployment.
availableReplicas Total number of available pods (ready for at least minReadySeconds) targeted by this deployment.
collisionCount Count of hash collisions for the Deployment.
conditions Represents the latest available observations of a deployment's current state.
observedGeneration The generation observed by the deployment controller.
readyReplicas Total number of ready pods targeted by this deployment.
replicas Total number of non-terminated pods targeted by this deployment (their labels match the selector).
unavailableReplicas Total number of unavailable pods targeted by this deployment.
updatedReplicas Total number of non-terminated pods targeted by this deployment that have the desired template spec.`,
  "ApiExtensionsV1beta1DeploymentStrategy": ` DeploymentStrategy describes how to replace existing pods with new ones.
rollingUpdate Rolling update config params.
type Type of deployment.`,
  "ApiExtensionsV1beta1FSGroupStrategyOptions": ` FSGroupStrategyOptions defines the strategy type and options used to create the strategy.
ranges ranges are the allowed ranges of fs groups.
rule rule is the strategy that will dictate what FSGroup is used in the SecurityContext.`,
  "ApiExtensionsV1beta1HTTPIngressPath": ` HTTPIngressPath associates a path with a backend.
backend Backend defines the referenced service endpoint to which the traffic will be forwarded to.
path Path is matched against the path of an incoming request.
pathType PathType determines the interpretation of the Path matching.`,
  "ApiExtensionsV1beta1HTTPIngressRuleValue": ` HTTPIngressRuleValue is a list of http selectors pointing to backends.
paths A collection of paths that map requests to backends.`,
  "ApiExtensionsV1beta1HostPortRange": ` HostPortRange defines a range of host ports that will be enabled by a policy for pods to use.
max max is the end of the range, inclusive.
min min is the start of the range, inclusive.`,
  "ApiExtensionsV1beta1IDRange": ` IDRange provides a min/max of an allowed range of IDs.
max max is the end of the range, inclusive.
min min is the start of the range, inclusive.`,
  "ApiExtensionsV1beta1IPBlock": ` DEPRECATED 1.9 - This group version of IPBlock is deprecated by networking/v1/IPBlock.
cidr CIDR is a string representing the IP Block Valid examples are "192.168.1.1/24"
except Except is a slice of CIDRs that should not be included within an IP Block Valid examples are "192.168.1.1/24" Except values will be rejected if they are outside the CIDR range`,
  "ApiExtensionsV1beta1Ingress": ` Ingress is a collection of rules that allow inbound connections to reach the endpoints defined by a backend.
metadata Standard object's metadata.
spec Spec is the desired state of the Ingress.
status Status is the current state of the Ingress.`,
  "ApiExtensionsV1beta1IngressBackend": ` IngressBackend describes all endpoints for a given service and port.
resource Resource is an ObjectRef to another Kubernetes resource in the namespace of the Ingress object.
serviceName Specifies the name of the referenced service.
servicePort Specifies the port of the referenced service.`,
  "ApiExtensionsV1beta1IngressList": ` IngressList is a collection of Ingress.
items Items is the list of Ingress.
metadata Standard object's metadata.`,
  "ApiExtensionsV1beta1IngressRule": ` IngressRule represents the rules mapping the paths under a specified host to the related backend services.
host Host is the fully qualified domain name of a network host, as defined by RFC 3986.`,
  "ApiExtensionsV1beta1IngressSpec": ` IngressSpec describes the Ingress the user wishes to exist.
backend A default backend capable of servicing requests that don't match any rule.
ingressClassName IngressClassName is the name of the IngressClass cluster resource.
rules A list of host rules used to configure the Ingress.
tls TLS configuration.`,
  "ApiExtensionsV1beta1IngressStatus": ` IngressStatus describe the current state of the Ingress.
loadBalancer LoadBalancer contains the current status of the load-balancer.`,
  "ApiExtensionsV1beta1IngressTLS": ` IngressTLS describes the transport layer security associated with an Ingress.
hosts Hosts are a list of hosts included in the TLS certificate.
secretName SecretName is the name of the secret used to terminate SSL traffic on 443.`,
  "ApiExtensionsV1beta1NetworkPolicy": ` DEPRECATED 1.9 - This group version of NetworkPolicy is deprecated by networking/v1/NetworkPolicy.
metadata Standard object's metadata.
spec Specification of the desired behavior for this NetworkPolicy.`,
  "ApiExtensionsV1beta1NetworkPolicyEgressRule": ` DEPRECATED 1.9 - This group version of NetworkPolicyEgressRule is deprecated by networking/v1/NetworkPolicyEgressRule.
ports List of destination ports for outgoing traffic.
to List of destinations for outgoing traffic of pods selected for this rule.`,
  "ApiExtensionsV1beta1NetworkPolicyIngressRule": ` DEPRECATED 1.9 - This group version of NetworkPolicyIngressRule is deprecated by networking/v1/NetworkPolicyIngressRule.
from List of sources which should be able to access the pods selected for this rule.
ports List of ports which should be made accessible on the pods selected for this rule.`,
  "ApiExtensionsV1beta1NetworkPolicyList": ` DEPRECATED 1.9 - This group version of NetworkPolicyList is deprecated by networking/v1/NetworkPolicyList.
items Items is a list of schema objects.
metadata Standard list metadata.`,
  "ApiExtensionsV1beta1NetworkPolicyPeer": ` DEPRECATED 1.9 - This group version of NetworkPolicyPeer is deprecated by networking/v1/NetworkPolicyPeer.
ipBlock IPBlock defines policy on a particular IPBlock.
namespaceSelector Selects Namespaces using cluster-scoped labels.
podSelector This is a label selector which selects Pods.`,
  "ApiExtensionsV1beta1NetworkPolicyPort": ` DEPRECATED 1.9 - This group version of NetworkPolicyPort is deprecated by networking/v1/NetworkPolicyPort.
port If specified, the port on the given protocol.
protocol Optional.`,
  "ApiExtensionsV1beta1NetworkPolicySpec": ` DEPRECATED 1.9 - This group version of NetworkPolicySpec is deprecated by networking/v1/NetworkPolicySpec.
egress List of egress rules to be applied to the selected pods.
ingress List of ingress rules to be applied to the selected pods.
podSelector Selects the pods to which this NetworkPolicy object applies.
policyTypes List of rule types that the NetworkPolicy relates to.`,
  "ApiExtensionsV1beta1PodSecurityPolicy": ` PodSecurityPolicy governs the ability to make requests that affect the Security Context that will be applied to a pod and container.
metadata Standard object's metadata.
spec spec defines the policy enforced.`,
  "ApiExtensionsV1beta1PodSecurityPolicyList": ` PodSecurityPolicyList is a list of PodSecurityPolicy objects.
items items is a list of schema objects.
metadata Standard list metadata.`,
  "ApiExtensionsV1beta1PodSecurityPolicySpec": ` PodSecurityPolicySpec defines the policy enforced.
allowPrivilegeEscalation allowPrivilegeEscalation determines if a pod can request to allow privilege escalation.
allowedCSIDrivers AllowedCSIDrivers is a whitelist of inline CSI drivers that must be explicitly set to be embedded within a pod spec.
allowedCapabilities allowedCapabilities is a list of capabilities that can be requested to add to the container.
allowedFlexVolumes allowedFlexVolumes is a whitelist of allowed Flexvolumes.
allowedHostPaths allowedHostPaths is a white list of allowed host paths.
allowedProcMountTypes AllowedProcMountTypes is a whitelist of allowed ProcMountTypes.
allowedUnsafeSysctls allowedUnsafeSysctls is a list of explicitly allowed unsafe sysctls, defaults to none.
defaultAddCapabilities defaultAddCapabilities is the default set of capabilities that will be added to the container unless the pod spec specifically drops the capability.
defaultAllowPrivilegeEscalation defaultAllowPrivilegeEscalation controls the default setting for whether a process can gain more privileges than its parent process.
forbiddenSysctls forbiddenSysctls is a list of explicitly forbidden sysctls, defaults to none.
fsGroup fsGroup is the strategy that will dictate what fs group is used by the SecurityContext.
hostIPC hostIPC determines if the policy allows the use of HostIPC in the pod spec.
hostNetwork hostNetwork determines if the policy allows the use of HostNetwork in the pod spec.
hostPID hostPID determines if the policy allows the use of HostPID in the pod spec.
hostPorts hostPorts determines which host port ranges are allowed to be exposed.
privileged privileged determines if a pod can request to be run as privileged.
readOnlyRootFilesystem readOnlyRootFilesystem when set to true will force containers to run with a read only root file system.
requiredDropCapabilities requiredDropCapabilities are the capabilities that will be dropped from the container.
runAsGroup RunAsGroup is the strategy that will dictate the allowable RunAsGroup values that may be set.
runAsUser runAsUser is the strategy that will dictate the allowable RunAsUser values that may be set.
runtimeClass runtimeClass is the strategy that will dictate the allowable RuntimeClasses for a pod.
seLinux seLinux is the strategy that will dictate the allowable labels that may be set.
supplementalGroups supplementalGroups is the strategy that will dictate what supplemental groups are used by the SecurityContext.
volumes volumes is a white list of allowed volume plugins.`,
  "ApiExtensionsV1beta1ReplicaSet": ` DEPRECATED - This group version of ReplicaSet is deprecated by apps/v1beta2/ReplicaSet.
metadata If the Labels of a ReplicaSet are empty, they are defaulted to be the same as the Pod(s) that the ReplicaSet manages.
spec Spec defines the specification of the desired behavior of the ReplicaSet.
status Status is the most recently observed status of the ReplicaSet.`,
  "ApiExtensionsV1beta1ReplicaSetCondition": ` ReplicaSetCondition describes the state of a replica set at a certain point.
lastTransitionTime The last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of replica set condition.`,
  "ApiExtensionsV1beta1ReplicaSetList": ` ReplicaSetList is a collection of ReplicaSets.
items List of ReplicaSets.
metadata Standard list metadata.`,
  "ApiExtensionsV1beta1ReplicaSetSpec": ` ReplicaSetSpec is the specification of a ReplicaSet.
minReadySeconds Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available.
replicas Replicas is the number of desired replicas.
selector Selector is a label query over pods that should match the replica count.
template Template is the object that describes the pod that will be created if insufficient replicas are detected.`,
  "ApiExtensionsV1beta1ReplicaSetStatus": ` ReplicaSetStatus represents the current status of a ReplicaSet.
availableReplicas The number of available replicas (ready for at least minReadySeconds) for this replica set.
conditions Represents the latest available observations of a replica set's current state.
fullyLabeledReplicas The number of pods that have labels matching the labels of the pod template of the replicaset.
observedGeneration ObservedGeneration reflects the generation of the most recently observed ReplicaSet.
readyReplicas The number of ready replicas for this replica set.
replicas Replicas is the most recently oberved number of replicas.`,
  "ApiExtensionsV1beta1RollbackConfig": ` DEPRECATED.
revision The revision to rollback to.`,
  "ApiExtensionsV1beta1RollingUpdateDaemonSet": ` Spec to control the desired behavior of daemon set rolling update.
maxUnavailable The maximum number of DaemonSet pods that can be unavailable during the update.`,
  "ApiExtensionsV1beta1RollingUpdateDeployment": ` Spec to control the desired behavior of rolling update.
maxSurge The maximum number of pods that can be scheduled above the desired number of pods.
maxUnavailable The maximum number of pods that can be unavailable during the update.`,
  "ApiExtensionsV1beta1RunAsGroupStrategyOptions": ` RunAsGroupStrategyOptions defines the strategy type and any options used to create the strategy.
ranges ranges are the allowed ranges of gids that may be used.
rule rule is the strategy that will dictate the allowable RunAsGroup values that may be set.`,
  "ApiExtensionsV1beta1RunAsUserStrategyOptions": ` RunAsUserStrategyOptions defines the strategy type and any options used to create the strategy.
ranges ranges are the allowed ranges of uids that may be used.
rule rule is the strategy that will dictate the allowable RunAsUser values that may be set.`,
  "ApiExtensionsV1beta1RuntimeClassStrategyOptions": ` RuntimeClassStrategyOptions define the strategy that will dictate the allowable RuntimeClasses for a pod.
allowedRuntimeClassNames allowedRuntimeClassNames is a whitelist of RuntimeClass names that may be specified on a pod.
defaultRuntimeClassName defaultRuntimeClassName is the default RuntimeClassName to set on the pod.`,
  "ApiExtensionsV1beta1SELinuxStrategyOptions": ` SELinuxStrategyOptions defines the strategy type and any options used to create the strategy.
rule rule is the strategy that will dictate the allowable labels that may be set.
seLinuxOptions seLinuxOptions required to run as; required for MustRunAs More info: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/`,
  "ApiExtensionsV1beta1Scale": ` represents a scaling request for a resource.
metadata Standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec defines the behavior of the scale.
status current status of the scale.`,
  "ApiExtensionsV1beta1ScaleSpec": ` describes the attributes of a scale subresource
replicas desired number of instances for the scaled object.`,
  "ApiExtensionsV1beta1ScaleStatus": ` represents the current status of a scale subresource.
replicas actual number of observed instances of the scaled object.
selector label query over pods that should match the replicas count.
targetSelector label selector for pods that should match the replicas count.`,
  "ApiExtensionsV1beta1SupplementalGroupsStrategyOptions": ` SupplementalGroupsStrategyOptions defines the strategy type and options used to create the strategy.
ranges ranges are the allowed ranges of supplemental groups.
rule rule is the strategy that will dictate what supplemental groups is used in the SecurityContext.`,
  "ApiFlowcontrolV1ExemptPriorityLevelConfiguration": ` ExemptPriorityLevelConfiguration describes the configurable aspects of the handling of exempt requests.
lendablePercent \`lendablePercent\` prescribes the fraction of the level's NominalCL that can be borrowed by other priority levels.
nominalConcurrencyShares \`nominalConcurrencyShares\` (NCS) contributes to the computation of the NominalConcurrencyLimit (NominalCL) of this level.`,
  "ApiFlowcontrolV1FlowDistinguisherMethod": ` FlowDistinguisherMethod specifies the method of a flow distinguisher.
type \`type\` is the type of flow distinguisher method The supported types are "ByUser" and "ByNamespace".`,
  "ApiFlowcontrolV1FlowSchema": ` FlowSchema defines the schema of a group of flows.
metadata \`metadata\` is the standard object's metadata.
spec \`spec\` is the specification of the desired behavior of a FlowSchema.
status \`status\` is the current status of a FlowSchema.`,
  "ApiFlowcontrolV1FlowSchemaCondition": ` FlowSchemaCondition describes conditions for a FlowSchema.
lastTransitionTime \`lastTransitionTime\` is the last time the condition transitioned from one status to another.
message \`message\` is a human-readable message indicating details about last transition.
reason \`reason\` is a unique, one-word, CamelCase reason for the condition's last transition.
status \`status\` is the status of the condition.
type \`type\` is the type of the condition.`,
  "ApiFlowcontrolV1FlowSchemaList": ` FlowSchemaList is a list of FlowSchema objects.
items \`items\` is a list of FlowSchemas.
metadata \`metadata\` is the standard list metadata.`,
  "ApiFlowcontrolV1FlowSchemaSpec": ` FlowSchemaSpec describes how the FlowSchema's specification looks like.
distinguisherMethod \`distinguisherMethod\` defines how to compute the flow distinguisher for requests that match this schema.
matchingPrecedence \`matchingPrecedence\` is used to choose among the FlowSchemas that match a given request.
priorityLevelConfiguration \`priorityLevelConfiguration\` should reference a PriorityLevelConfiguration in the cluster.
rules \`rules\` describes which requests will match this flow schema.`,
  "ApiFlowcontrolV1FlowSchemaStatus": ` FlowSchemaStatus represents the current state of a FlowSchema.
conditions \`conditions\` is a list of the current states of FlowSchema.`,
  "ApiFlowcontrolV1GroupSubject": ` GroupSubject holds detailed information for group-kind subject.
name name is the user group that matches, or "\\*" to match all user groups.`,
  "ApiFlowcontrolV1LimitResponse": ` LimitResponse defines how to handle requests that can not be executed right now.
queuing \`queuing\` holds the configuration parameters for queuing.
type \`type\` is "Queue" or "Reject".`,
  "ApiFlowcontrolV1LimitedPriorityLevelConfiguration": ` LimitedPriorityLevelConfiguration specifies how to handle requests that are subject to limits.
borrowingLimitPercent \`borrowingLimitPercent\`, if present, configures a limit on how many seats this priority level can borrow from other priority levels.
lendablePercent \`lendablePercent\` prescribes the fraction of the level's NominalCL that can be borrowed by other priority levels.
limitResponse \`limitResponse\` indicates what to do with requests that can not be executed right now
nominalConcurrencyShares \`nominalConcurrencyShares\` (NCS) contributes to the computation of the NominalConcurrencyLimit (NominalCL) of this level.`,
  "ApiFlowcontrolV1NonResourcePolicyRule": ` NonResourcePolicyRule is a predicate that matches non-resource requests according to their verb and the target non-resource URL.
nonResourceURLs \`nonResourceURLs\` is a set of url prefixes that a user should have access to and may not be empty.
verbs \`verbs\` is a list of matching verbs and may not be empty.`,
  "ApiFlowcontrolV1PolicyRulesWithSubjects": ` PolicyRulesWithSubjects prescribes a test that applies to a request to an apiserver.
nonResourceRules \`nonResourceRules\` is a list of NonResourcePolicyRules that identify matching requests according to their verb and the target non-resource URL.
resourceRules \`resourceRules\` is a slice of ResourcePolicyRules that identify matching requests according to their verb and the target resource.
subjects subjects is the list of normal user, serviceaccount, or group that this rule cares about.`,
  "ApiFlowcontrolV1PriorityLevelConfiguration": ` PriorityLevelConfiguration represents the configuration of a priority level.
metadata \`metadata\` is the standard object's metadata.
spec \`spec\` is the specification of the desired behavior of a "request-priority".
status \`status\` is the current status of a "request-priority".`,
  "ApiFlowcontrolV1PriorityLevelConfigurationCondition": ` PriorityLevelConfigurationCondition defines the condition of priority level.
lastTransitionTime \`lastTransitionTime\` is the last time the condition transitioned from one status to another.
message \`message\` is a human-readable message indicating details about last transition.
reason \`reason\` is a unique, one-word, CamelCase reason for the condition's last transition.
status \`status\` is the status of the condition.
type \`type\` is the type of the condition.`,
  "ApiFlowcontrolV1PriorityLevelConfigurationList": ` PriorityLevelConfigurationList is a list of PriorityLevelConfiguration objects.
items \`items\` is a list of request-priorities.
metadata \`metadata\` is the standard object's metadata.`,
  "ApiFlowcontrolV1PriorityLevelConfigurationReference": ` PriorityLevelConfigurationReference contains information that points to the "request-priority" being used.
name \`name\` is the name of the priority level configuration being referenced Required.`,
  "ApiFlowcontrolV1PriorityLevelConfigurationSpec": ` PriorityLevelConfigurationSpec specifies the configuration of a priority level.
exempt \`exempt\` specifies how requests are handled for an exempt priority level.
limited \`limited\` specifies how requests are handled for a Limited priority level.
type \`type\` indicates whether this priority level is subject to limitation on request execution.`,
  "ApiFlowcontrolV1PriorityLevelConfigurationStatus": ` PriorityLevelConfigurationStatus represents the current state of a "request-priority".
conditions \`conditions\` is the current state of "request-priority".`,
  "ApiFlowcontrolV1QueuingConfiguration": ` QueuingConfiguration holds the configuration parameters for queuing
handSize \`handSize\` is a small positive number that configures the shuffle sharding of requests into queues.
queueLengthLimit \`queueLengthLimit\` is the maximum number of requests allowed to be waiting in a given queue of this priority level at a time; excess requests are rejected.
queues \`queues\` is the number of queues for this priority level.`,
  "ApiFlowcontrolV1ResourcePolicyRule": ` ResourcePolicyRule is a predicate that matches some resource requests, testing the request's verb and the target resource.
apiGroups \`apiGroups\` is a list of matching API groups and may not be empty.
clusterScope \`clusterScope\` indicates whether to match requests that do not specify a namespace (which happens either because the resource is not namespaced or the request targets all namespaces).
namespaces \`namespaces\` is a list of target namespaces that restricts matches.
resources \`resources\` is a list of matching resources (i.e., lowercase and plural) with, if desired, subresource.
verbs \`verbs\` is a list of matching verbs and may not be empty.`,
  "ApiFlowcontrolV1ServiceAccountSubject": ` ServiceAccountSubject holds detailed information for service-account-kind subject.
name \`name\` is the name of matching ServiceAccount objects, or "\\*" to match regardless of name.
namespace \`namespace\` is the namespace of matching ServiceAccount objects.`,
  "ApiFlowcontrolV1Subject": ` Subject matches the originator of a request, as identified by the request authentication system.
group \`group\` matches based on user group name.
kind \`kind\` indicates which one of the other fields is non-empty.
serviceAccount \`serviceAccount\` matches ServiceAccounts.
user \`user\` matches based on username.`,
  "ApiFlowcontrolV1UserSubject": ` UserSubject holds detailed information for user-kind subject.
name \`name\` is the username that matches, or "\\*" to match all usernames.`,
  "ApiFlowcontrolV1beta1FlowDistinguisherMethod": ` FlowDistinguisherMethod specifies the method of a flow distinguisher.
type \`type\` is the type of flow distinguisher method The supported types are "ByUser" and "ByNamespace".`,
  "ApiFlowcontrolV1beta1FlowSchema": ` FlowSchema defines the schema of a group of flows.
metadata \`metadata\` is the standard object's metadata.
spec \`spec\` is the specification of the desired behavior of a FlowSchema.
status \`status\` is the current status of a FlowSchema.`,
  "ApiFlowcontrolV1beta1FlowSchemaCondition": ` FlowSchemaCondition describes conditions for a FlowSchema.
lastTransitionTime \`lastTransitionTime\` is the last time the condition transitioned from one status to another.
message \`message\` is a human-readable message indicating details about last transition.
reason \`reason\` is a unique, one-word, CamelCase reason for the condition's last transition.
status \`status\` is the status of the condition.
type \`type\` is the type of the condition.`,
  "ApiFlowcontrolV1beta1FlowSchemaList": ` FlowSchemaList is a list of FlowSchema objects.
items \`items\` is a list of FlowSchemas.
metadata \`metadata\` is the standard list metadata.`,
  "ApiFlowcontrolV1beta1FlowSchemaSpec": ` FlowSchemaSpec describes how the FlowSchema's specification looks like.
distinguisherMethod \`distinguisherMethod\` defines how to compute the flow distinguisher for requests that match this schema.
matchingPrecedence \`matchingPrecedence\` is used to choose among the FlowSchemas that match a given request.
priorityLevelConfiguration \`priorityLevelConfiguration\` should reference a PriorityLevelConfiguration in the cluster.
rules \`rules\` describes which requests will match this flow schema.`,
  "ApiFlowcontrolV1beta1FlowSchemaStatus": ` FlowSchemaStatus represents the current state of a FlowSchema.
conditions \`conditions\` is a list of the current states of FlowSchema.`,
  "ApiFlowcontrolV1beta1GroupSubject": ` GroupSubject holds detailed information for group-kind subject.
name name is the user group that matches, or "\\*" to match all user groups.`,
  "ApiFlowcontrolV1beta1LimitResponse": ` LimitResponse defines how to handle requests that can not be executed right now.
queuing \`queuing\` holds the configuration parameters for queuing.
type \`type\` is "Queue" or "Reject".`,
  "ApiFlowcontrolV1beta1LimitedPriorityLevelConfiguration": ` LimitedPriorityLevelConfiguration specifies how to handle requests that are subject to limits.
assuredConcurrencyShares \`assuredConcurrencyShares\` (ACS) configures the execution limit, which is a limit on the number of requests of this priority level that may be exeucting at a given time.
limitResponse \`limitResponse\` indicates what to do with requests that can not be executed right now`,
  "ApiFlowcontrolV1beta1NonResourcePolicyRule": ` NonResourcePolicyRule is a predicate that matches non-resource requests according to their verb and the target non-resource URL.
nonResourceURLs \`nonResourceURLs\` is a set of url prefixes that a user should have access to and may not be empty.
verbs \`verbs\` is a list of matching verbs and may not be empty.`,
  "ApiFlowcontrolV1beta1PolicyRulesWithSubjects": ` PolicyRulesWithSubjects prescribes a test that applies to a request to an apiserver.
nonResourceRules \`nonResourceRules\` is a list of NonResourcePolicyRules that identify matching requests according to their verb and the target non-resource URL.
resourceRules \`resourceRules\` is a slice of ResourcePolicyRules that identify matching requests according to their verb and the target resource.
subjects subjects is the list of normal user, serviceaccount, or group that this rule cares about.`,
  "ApiFlowcontrolV1beta1PriorityLevelConfiguration": ` PriorityLevelConfiguration represents the configuration of a priority level.
metadata \`metadata\` is the standard object's metadata.
spec \`spec\` is the specification of the desired behavior of a "request-priority".
status \`status\` is the current status of a "request-priority".`,
  "ApiFlowcontrolV1beta1PriorityLevelConfigurationCondition": ` PriorityLevelConfigurationCondition defines the condition of priority level.
lastTransitionTime \`lastTransitionTime\` is the last time the condition transitioned from one status to another.
message \`message\` is a human-readable message indicating details about last transition.
reason \`reason\` is a unique, one-word, CamelCase reason for the condition's last transition.
status \`status\` is the status of the condition.
type \`type\` is the type of the condition.`,
  "ApiFlowcontrolV1beta1PriorityLevelConfigurationList": ` PriorityLevelConfigurationList is a list of PriorityLevelConfiguration objects.
items \`items\` is a list of request-priorities.
metadata \`metadata\` is the standard object's metadata.`,
  "ApiFlowcontrolV1beta1PriorityLevelConfigurationReference": ` PriorityLevelConfigurationReference contains information that points to the "request-priority" being used.
name \`name\` is the name of the priority level configuration being referenced Required.`,
  "ApiFlowcontrolV1beta1PriorityLevelConfigurationSpec": ` PriorityLevelConfigurationSpec specifies the configuration of a priority level.
limited \`limited\` specifies how requests are handled for a Limited priority level.
type \`type\` indicates whether this priority level is subject to limitation on request execution.`,
  "ApiFlowcontrolV1beta1PriorityLevelConfigurationStatus": ` PriorityLevelConfigurationStatus represents the current state of a "request-priority".
conditions \`conditions\` is the current state of "request-priority".`,
  "ApiFlowcontrolV1beta1QueuingConfiguration": ` QueuingConfiguration holds the configuration parameters for queuing
handSize \`handSize\` is a small positive number that configures the shuffle sharding of requests into queues.
queueLengthLimit \`queueLengthLimit\` is the maximum number of requests allowed to be waiting in a given queue of this priority level at a time; excess requests are rejected.
queues \`queues\` is the number of queues for this priority level.`,
  "ApiFlowcontrolV1beta1ResourcePolicyRule": ` ResourcePolicyRule is a predicate that matches some resource requests, testing the request's verb and the target resource.
apiGroups \`apiGroups\` is a list of matching API groups and may not be empty.
clusterScope \`clusterScope\` indicates whether to match requests that do not specify a namespace (which happens either because the resource is not namespaced or the request targets all namespaces).
namespaces \`namespaces\` is a list of target namespaces that restricts matches.
resources \`resources\` is a list of matching resources (i.e., lowercase and plural) with, if desired, subresource.
verbs \`verbs\` is a list of matching verbs and may not be empty.`,
  "ApiFlowcontrolV1beta1ServiceAccountSubject": ` ServiceAccountSubject holds detailed information for service-account-kind subject.
name \`name\` is the name of matching ServiceAccount objects, or "\\*" to match regardless of name.
namespace \`namespace\` is the namespace of matching ServiceAccount objects.`,
  "ApiFlowcontrolV1beta1Subject": ` Subject matches the originator of a request, as identified by the request authentication system.
group \`group\` matches based on user group name.
kind \`kind\` indicates which one of the other fields is non-empty.
serviceAccount \`serviceAccount\` matches ServiceAccounts.
user \`user\` matches based on username.`,
  "ApiFlowcontrolV1beta1UserSubject": ` UserSubject holds detailed information for user-kind subject.
name \`name\` is the username that matches, or "\\*" to match all usernames.`,
  "ApiFlowcontrolV1beta2FlowDistinguisherMethod": ` FlowDistinguisherMethod specifies the method of a flow distinguisher.
type \`type\` is the type of flow distinguisher method The supported types are "ByUser" and "ByNamespace".`,
  "ApiFlowcontrolV1beta2FlowSchema": ` FlowSchema defines the schema of a group of flows.
metadata \`metadata\` is the standard object's metadata.
spec \`spec\` is the specification of the desired behavior of a FlowSchema.
status \`status\` is the current status of a FlowSchema.`,
  "ApiFlowcontrolV1beta2FlowSchemaCondition": ` FlowSchemaCondition describes conditions for a FlowSchema.
lastTransitionTime \`lastTransitionTime\` is the last time the condition transitioned from one status to another.
message \`message\` is a human-readable message indicating details about last transition.
reason \`reason\` is a unique, one-word, CamelCase reason for the condition's last transition.
status \`status\` is the status of the condition.
type \`type\` is the type of the condition.`,
  "ApiFlowcontrolV1beta2FlowSchemaList": ` FlowSchemaList is a list of FlowSchema objects.
items \`items\` is a list of FlowSchemas.
metadata \`metadata\` is the standard list metadata.`,
  "ApiFlowcontrolV1beta2FlowSchemaSpec": ` FlowSchemaSpec describes how the FlowSchema's specification looks like.
distinguisherMethod \`distinguisherMethod\` defines how to compute the flow distinguisher for requests that match this schema.
matchingPrecedence \`matchingPrecedence\` is used to choose among the FlowSchemas that match a given request.
priorityLevelConfiguration \`priorityLevelConfiguration\` should reference a PriorityLevelConfiguration in the cluster.
rules \`rules\` describes which requests will match this flow schema.`,
  "ApiFlowcontrolV1beta2FlowSchemaStatus": ` FlowSchemaStatus represents the current state of a FlowSchema.
conditions \`conditions\` is a list of the current states of FlowSchema.`,
  "ApiFlowcontrolV1beta2GroupSubject": ` GroupSubject holds detailed information for group-kind subject.
name name is the user group that matches, or "\\*" to match all user groups.`,
  "ApiFlowcontrolV1beta2LimitResponse": ` LimitResponse defines how to handle requests that can not be executed right now.
queuing \`queuing\` holds the configuration parameters for queuing.
type \`type\` is "Queue" or "Reject".`,
  "ApiFlowcontrolV1beta2LimitedPriorityLevelConfiguration": ` LimitedPriorityLevelConfiguration specifies how to handle requests that are subject to limits.
assuredConcurrencyShares \`assuredConcurrencyShares\` (ACS) configures the execution limit, which is a limit on the number of requests of this priority level that may be exeucting at a given time.
borrowingLimitPercent \`borrowingLimitPercent\`, if present, configures a limit on how many seats this priority level can borrow from other priority levels.
lendablePercent \`lendablePercent\` prescribes the fraction of the level's NominalCL that can be borrowed by other priority levels.
limitResponse \`limitResponse\` indicates what to do with requests that can not be executed right now`,
  "ApiFlowcontrolV1beta2NonResourcePolicyRule": ` NonResourcePolicyRule is a predicate that matches non-resource requests according to their verb and the target non-resource URL.
nonResourceURLs \`nonResourceURLs\` is a set of url prefixes that a user should have access to and may not be empty.
verbs \`verbs\` is a list of matching verbs and may not be empty.`,
  "ApiFlowcontrolV1beta2PolicyRulesWithSubjects": ` PolicyRulesWithSubjects prescribes a test that applies to a request to an apiserver.
nonResourceRules \`nonResourceRules\` is a list of NonResourcePolicyRules that identify matching requests according to their verb and the target non-resource URL.
resourceRules \`resourceRules\` is a slice of ResourcePolicyRules that identify matching requests according to their verb and the target resource.
subjects subjects is the list of normal user, serviceaccount, or group that this rule cares about.`,
  "ApiFlowcontrolV1beta2PriorityLevelConfiguration": ` PriorityLevelConfiguration represents the configuration of a priority level.
metadata \`metadata\` is the standard object's metadata.
spec \`spec\` is the specification of the desired behavior of a "request-priority".
status \`status\` is the current status of a "request-priority".`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationCondition": ` PriorityLevelConfigurationCondition defines the condition of priority level.
lastTransitionTime \`lastTransitionTime\` is the last time the condition transitioned from one status to another.
message \`message\` is a human-readable message indicating details about last transition.
reason \`reason\` is a unique, one-word, CamelCase reason for the condition's last transition.
status \`status\` is the status of the condition.
type \`type\` is the type of the condition.`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationList": ` PriorityLevelConfigurationList is a list of PriorityLevelConfiguration objects.
items \`items\` is a list of request-priorities.
metadata \`metadata\` is the standard object's metadata.`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationReference": ` PriorityLevelConfigurationReference contains information that points to the "request-priority" being used.
name \`name\` is the name of the priority level configuration being referenced Required.`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationSpec": ` PriorityLevelConfigurationSpec specifies the configuration of a priority level.
limited \`limited\` specifies how requests are handled for a Limited priority level.
type \`type\` indicates whether this priority level is subject to limitation on request execution.`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationStatus": ` PriorityLevelConfigurationStatus represents the current state of a "request-priority".
conditions \`conditions\` is the current state of "request-priority".`,
  "ApiFlowcontrolV1beta2QueuingConfiguration": ` QueuingConfiguration holds the configuration parameters for queuing
handSize \`handSize\` is a small positive number that configures the shuffle sharding of requests into queues.
queueLengthLimit \`queueLengthLimit\` is the maximum number of requests allowed to be waiting in a given queue of this priority level at a time; excess requests are rejected.
queues \`queues\` is the number of queues for this priority level.`,
  "ApiFlowcontrolV1beta2ResourcePolicyRule": ` ResourcePolicyRule is a predicate that matches some resource requests, testing the request's verb and the target resource.
apiGroups \`apiGroups\` is a list of matching API groups and may not be empty.
clusterScope \`clusterScope\` indicates whether to match requests that do not specify a namespace (which happens either because the resource is not namespaced or the request targets all namespaces).
namespaces \`namespaces\` is a list of target namespaces that restricts matches.
resources \`resources\` is a list of matching resources (i.e., lowercase and plural) with, if desired, subresource.
verbs \`verbs\` is a list of matching verbs and may not be empty.`,
  "ApiFlowcontrolV1beta2ServiceAccountSubject": ` ServiceAccountSubject holds detailed information for service-account-kind subject.
name \`name\` is the name of matching ServiceAccount objects, or "\\*" to match regardless of name.
namespace \`namespace\` is the namespace of matching ServiceAccount objects.`,
  "ApiFlowcontrolV1beta2Subject": ` Subject matches the originator of a request, as identified by the request authentication system.
group \`group\` matches based on user group name.
kind \`kind\` indicates which one of the other fields is non-empty.
serviceAccount \`serviceAccount\` matches ServiceAccounts.
user \`user\` matches based on username.`,
  "ApiFlowcontrolV1beta2UserSubject": ` UserSubject holds detailed information for user-kind subject.
name \`name\` is the username that matches, or "\\*" to match all usernames.`,
  "ApiFlowcontrolV1beta3ExemptPriorityLevelConfiguration": ` ExemptPriorityLevelConfiguration describes the configurable aspects of the handling of exempt requests.
lendablePercent \`lendablePercent\` prescribes the fraction of the level's NominalCL that can be borrowed by other priority levels.
nominalConcurrencyShares \`nominalConcurrencyShares\` (NCS) contributes to the computation of the NominalConcurrencyLimit (NominalCL) of this level.`,
  "ApiFlowcontrolV1beta3FlowDistinguisherMethod": ` FlowDistinguisherMethod specifies the method of a flow distinguisher.
type \`type\` is the type of flow distinguisher method The supported types are "ByUser" and "ByNamespace".`,
  "ApiFlowcontrolV1beta3FlowSchema": ` FlowSchema defines the schema of a group of flows.
metadata \`metadata\` is the standard object's metadata.
spec \`spec\` is the specification of the desired behavior of a FlowSchema.
status \`status\` is the current status of a FlowSchema.`,
  "ApiFlowcontrolV1beta3FlowSchemaCondition": ` FlowSchemaCondition describes conditions for a FlowSchema.
lastTransitionTime \`lastTransitionTime\` is the last time the condition transitioned from one status to another.
message \`message\` is a human-readable message indicating details about last transition.
reason \`reason\` is a unique, one-word, CamelCase reason for the condition's last transition.
status \`status\` is the status of the condition.
type \`type\` is the type of the condition.`,
  "ApiFlowcontrolV1beta3FlowSchemaList": ` FlowSchemaList is a list of FlowSchema objects.
items \`items\` is a list of FlowSchemas.
metadata \`metadata\` is the standard list metadata.`,
  "ApiFlowcontrolV1beta3FlowSchemaSpec": ` FlowSchemaSpec describes how the FlowSchema's specification looks like.
distinguisherMethod \`distinguisherMethod\` defines how to compute the flow distinguisher for requests that match this schema.
matchingPrecedence \`matchingPrecedence\` is used to choose among the FlowSchemas that match a given request.
priorityLevelConfiguration \`priorityLevelConfiguration\` should reference a PriorityLevelConfiguration in the cluster.
rules \`rules\` describes which requests will match this flow schema.`,
  "ApiFlowcontrolV1beta3FlowSchemaStatus": ` FlowSchemaStatus represents the current state of a FlowSchema.
conditions \`conditions\` is a list of the current states of FlowSchema.`,
  "ApiFlowcontrolV1beta3GroupSubject": ` GroupSubject holds detailed information for group-kind subject.
name name is the user group that matches, or "\\*" to match all user groups.`,
  "ApiFlowcontrolV1beta3LimitResponse": ` LimitResponse defines how to handle requests that can not be executed right now.
queuing \`queuing\` holds the configuration parameters for queuing.
type \`type\` is "Queue" or "Reject".`,
  "ApiFlowcontrolV1beta3LimitedPriorityLevelConfiguration": ` LimitedPriorityLevelConfiguration specifies how to handle requests that are subject to limits.
borrowingLimitPercent \`borrowingLimitPercent\`, if present, configures a limit on how many seats this priority level can borrow from other priority levels.
lendablePercent \`lendablePercent\` prescribes the fraction of the level's NominalCL that can be borrowed by other priority levels.
limitResponse \`limitResponse\` indicates what to do with requests that can not be executed right now
nominalConcurrencyShares \`nominalConcurrencyShares\` (NCS) contributes to the computation of the NominalConcurrencyLimit (NominalCL) of this level.`,
  "ApiFlowcontrolV1beta3NonResourcePolicyRule": ` NonResourcePolicyRule is a predicate that matches non-resource requests according to their verb and the target non-resource URL.
nonResourceURLs \`nonResourceURLs\` is a set of url prefixes that a user should have access to and may not be empty.
verbs \`verbs\` is a list of matching verbs and may not be empty.`,
  "ApiFlowcontrolV1beta3PolicyRulesWithSubjects": ` PolicyRulesWithSubjects prescribes a test that applies to a request to an apiserver.
nonResourceRules \`nonResourceRules\` is a list of NonResourcePolicyRules that identify matching requests according to their verb and the target non-resource URL.
resourceRules \`resourceRules\` is a slice of ResourcePolicyRules that identify matching requests according to their verb and the target resource.
subjects subjects is the list of normal user, serviceaccount, or group that this rule cares about.`,
  "ApiFlowcontrolV1beta3PriorityLevelConfiguration": ` PriorityLevelConfiguration represents the configuration of a priority level.
metadata \`metadata\` is the standard object's metadata.
spec \`spec\` is the specification of the desired behavior of a "request-priority".
status \`status\` is the current status of a "request-priority".`,
  "ApiFlowcontrolV1beta3PriorityLevelConfigurationCondition": ` PriorityLevelConfigurationCondition defines the condition of priority level.
lastTransitionTime \`lastTransitionTime\` is the last time the condition transitioned from one status to another.
message \`message\` is a human-readable message indicating details about last transition.
reason \`reason\` is a unique, one-word, CamelCase reason for the condition's last transition.
status \`status\` is the status of the condition.
type \`type\` is the type of the condition.`,
  "ApiFlowcontrolV1beta3PriorityLevelConfigurationList": ` PriorityLevelConfigurationList is a list of PriorityLevelConfiguration objects.
items \`items\` is a list of request-priorities.
metadata \`metadata\` is the standard object's metadata.`,
  "ApiFlowcontrolV1beta3PriorityLevelConfigurationReference": ` PriorityLevelConfigurationReference contains information that points to the "request-priority" being used.
name \`name\` is the name of the priority level configuration being referenced Required.`,
  "ApiFlowcontrolV1beta3PriorityLevelConfigurationSpec": ` PriorityLevelConfigurationSpec specifies the configuration of a priority level.
exempt \`exempt\` specifies how requests are handled for an exempt priority level.
limited \`limited\` specifies how requests are handled for a Limited priority level.
type \`type\` indicates whether this priority level is subject to limitation on request execution.`,
  "ApiFlowcontrolV1beta3PriorityLevelConfigurationStatus": ` PriorityLevelConfigurationStatus represents the current state of a "request-priority".
conditions \`conditions\` is the current state of "request-priority".`,
  "ApiFlowcontrolV1beta3QueuingConfiguration": ` QueuingConfiguration holds the configuration parameters for queuing
handSize \`handSize\` is a small positive number that configures the shuffle sharding of requests into queues.
queueLengthLimit \`queueLengthLimit\` is the maximum number of requests allowed to be waiting in a given queue of this priority level at a time; excess requests are rejected.
queues \`queues\` is the number of queues for this priority level.`,
  "ApiFlowcontrolV1beta3ResourcePolicyRule": ` ResourcePolicyRule is a predicate that matches some resource requests, testing the request's verb and the target resource.
apiGroups \`apiGroups\` is a list of matching API groups and may not be empty.
clusterScope \`clusterScope\` indicates whether to match requests that do not specify a namespace (which happens either because the resource is not namespaced or the request targets all namespaces).
namespaces \`namespaces\` is a list of target namespaces that restricts matches.
resources \`resources\` is a list of matching resources (i.e., lowercase and plural) with, if desired, subresource.
verbs \`verbs\` is a list of matching verbs and may not be empty.`,
  "ApiFlowcontrolV1beta3ServiceAccountSubject": ` ServiceAccountSubject holds detailed information for service-account-kind subject.
name \`name\` is the name of matching ServiceAccount objects, or "\\*" to match regardless of name.
namespace \`namespace\` is the namespace of matching ServiceAccount objects.`,
  "ApiFlowcontrolV1beta3Subject": ` Subject matches the originator of a request, as identified by the request authentication system.
group \`group\` matches based on user group name.
kind \`kind\` indicates which one of the other fields is non-empty.
serviceAccount \`serviceAccount\` matches ServiceAccounts.
user \`user\` matches based on username.`,
  "ApiFlowcontrolV1beta3UserSubject": ` UserSubject holds detailed information for user-kind subject.
name \`name\` is the username that matches, or "\\*" to match all usernames.`,
  "ApiNetworkingV1HTTPIngressPath": ` HTTPIngressPath associates a path with a backend.
backend backend defines the referenced service endpoint to which the traffic will be forwarded to.
path path is matched against the path of an incoming request.
pathType pathType determines the interpretation of the path matching.`,
  "ApiNetworkingV1HTTPIngressRuleValue": ` HTTPIngressRuleValue is a list of http selectors pointing to backends.
paths paths is a collection of paths that map requests to backends.`,
  "ApiNetworkingV1IPAddress": ` IPAddress represents a single IP of a single IP Family.
metadata Standard object's metadata.
spec spec is the desired state of the IPAddress.`,
  "ApiNetworkingV1IPAddressList": ` IPAddressList contains a list of IPAddress.
items items is the list of IPAddresses.
metadata Standard object's metadata.`,
  "ApiNetworkingV1IPAddressSpec": ` IPAddressSpec describe the attributes in an IP Address.
parentRef ParentRef references the resource that an IPAddress is attached to.`,
  "ApiNetworkingV1IPBlock": ` IPBlock describes a particular CIDR (Ex.
cidr cidr is a string representing the IPBlock Valid examples are "192.168.1.0/24" or "2001:db8::/64"
except except is a slice of CIDRs that should not be included within an IPBlock Valid examples are "192.168.1.0/24" or "2001:db8::/64" Except values will be rejected if they are outside the cidr range`,
  "ApiNetworkingV1Ingress": ` Ingress is a collection of rules that allow inbound connections to reach the endpoints defined by a backend.
metadata Standard object's metadata.
spec spec is the desired state of the Ingress.
status status is the current state of the Ingress.`,
  "ApiNetworkingV1IngressBackend": ` IngressBackend describes all endpoints for a given service and port.
resource resource is an ObjectRef to another Kubernetes resource in the namespace of the Ingress object.
service service references a service as a backend.`,
  "ApiNetworkingV1IngressClass": ` IngressClass represents the class of the Ingress, referenced by the Ingress Spec.
metadata Standard object's metadata.
spec spec is the desired state of the IngressClass.`,
  "ApiNetworkingV1IngressClassList": ` IngressClassList is a collection of IngressClasses.
items items is the list of IngressClasses.
metadata Standard list metadata.`,
  "ApiNetworkingV1IngressClassParametersReference": ` IngressClassParametersReference identifies an API object.
apiGroup apiGroup is the group for the resource being referenced.
kind kind is the type of resource being referenced.
name name is the name of resource being referenced.
namespace namespace is the namespace of the resource being referenced.
scope scope represents if this refers to a cluster or namespace scoped resource.`,
  "ApiNetworkingV1IngressClassSpec": ` IngressClassSpec provides information about the class of an Ingress.
controller controller refers to the name of the controller that should handle this class.
parameters parameters is a link to a custom resource containing additional configuration for the controller.`,
  "ApiNetworkingV1IngressList": ` IngressList is a collection of Ingress.
items items is the list of Ingress.
metadata Standard object's metadata.`,
  "ApiNetworkingV1IngressLoadBalancerIngress": ` IngressLoadBalancerIngress represents the status of a load-balancer ingress point.
hostname hostname is set for load-balancer ingress points that are DNS based.
ip ip is set for load-balancer ingress points that are IP based.
ports ports provides information about the ports exposed by this LoadBalancer.`,
  "ApiNetworkingV1IngressLoadBalancerStatus": ` IngressLoadBalancerStatus represents the status of a load-balancer.
ingress ingress is a list containing ingress points for the load-balancer.`,
  "ApiNetworkingV1IngressPortStatus": ` IngressPortStatus represents the error condition of a service port
error error is to record the problem with the service port The format of the error shall comply with the following rules: - built-in error values shall be specified in this file and those shall use CamelCase names - cloud provider specific error values must have names that comply with the format foo.example.com/CamelCase.
port port is the port number of the ingress port.
protocol protocol is the protocol of the ingress port.`,
  "ApiNetworkingV1IngressRule": ` IngressRule represents the rules mapping the paths under a specified host to the related backend services.
host host is the fully qualified domain name of a network host, as defined by RFC 3986.`,
  "ApiNetworkingV1IngressServiceBackend": ` IngressServiceBackend references a Kubernetes Service as a Backend.
name name is the referenced service.
port port of the referenced service.`,
  "ApiNetworkingV1IngressSpec": ` IngressSpec describes the Ingress the user wishes to exist.
defaultBackend defaultBackend is the backend that should handle requests that don't match any rule.
ingressClassName ingressClassName is the name of an IngressClass cluster resource.
rules rules is a list of host rules used to configure the Ingress.
tls tls represents the TLS configuration.`,
  "ApiNetworkingV1IngressStatus": ` IngressStatus describe the current state of the Ingress.
loadBalancer loadBalancer contains the current status of the load-balancer.`,
  "ApiNetworkingV1IngressTLS": ` IngressTLS describes the transport layer security associated with an ingress.
hosts hosts is a list of hosts included in the TLS certificate.
secretName secretName is the name of the secret used to terminate TLS traffic on port 443.`,
  "ApiNetworkingV1NetworkPolicy": ` NetworkPolicy describes what network traffic is allowed for a set of Pods
metadata Standard object's metadata.
spec spec represents the specification of the desired behavior for this NetworkPolicy.`,
  "ApiNetworkingV1NetworkPolicyEgressRule": ` NetworkPolicyEgressRule describes a particular set of traffic that is allowed out of pods matched by a NetworkPolicySpec's podSelector.
ports ports is a list of destination ports for outgoing traffic.
to to is a list of destinations for outgoing traffic of pods selected for this rule.`,
  "ApiNetworkingV1NetworkPolicyIngressRule": ` NetworkPolicyIngressRule describes a particular set of traffic that is allowed to the pods matched by a NetworkPolicySpec's podSelector.
from from is a list of sources which should be able to access the pods selected for this rule.
ports ports is a list of ports which should be made accessible on the pods selected for this rule.`,
  "ApiNetworkingV1NetworkPolicyList": ` NetworkPolicyList is a list of NetworkPolicy objects.
items items is a list of schema objects.
metadata Standard list metadata.`,
  "ApiNetworkingV1NetworkPolicyPeer": ` NetworkPolicyPeer describes a peer to allow traffic to/from.
ipBlock ipBlock defines policy on a particular IPBlock.
namespaceSelector namespaceSelector selects namespaces using cluster-scoped labels.
podSelector podSelector is a label selector which selects pods.`,
  "ApiNetworkingV1NetworkPolicyPort": ` NetworkPolicyPort describes a port to allow traffic on
endPort endPort indicates that the range of ports from port to endPort if set, inclusive, should be allowed by the policy.
port port represents the port on the given protocol.
protocol protocol represents the protocol (TCP, UDP, or SCTP) which traffic must match.`,
  "ApiNetworkingV1NetworkPolicySpec": ` NetworkPolicySpec provides the specification of a NetworkPolicy
egress egress is a list of egress rules to be applied to the selected pods.
ingress ingress is a list of ingress rules to be applied to the selected pods.
podSelector podSelector selects the pods to which this NetworkPolicy object applies.
policyTypes policyTypes is a list of rule types that the NetworkPolicy relates to.`,
  "ApiNetworkingV1NetworkPolicyStatus": ` NetworkPolicyStatus describes the current state of the NetworkPolicy.
conditions conditions holds an array of metav1.Condition that describe the state of the NetworkPolicy.`,
  "ApiNetworkingV1ParentReference": ` ParentReference describes a reference to a parent object.
group Group is the group of the object being referenced.
name Name is the name of the object being referenced.
namespace Namespace is the namespace of the object being referenced.
resource Resource is the resource of the object being referenced.`,
  "ApiNetworkingV1ServiceBackendPort": ` ServiceBackendPort is the service port being referenced.
name name is the name of the port on the Service.
number number is the numerical port number (e.g. 80) on the Service.`,
  "ApiNetworkingV1ServiceCIDR": ` ServiceCIDR defines a range of IP addresses using CIDR format (e.g. 192.168.0.0/24 or 2001:db2::/64).
metadata Standard object's metadata.
spec spec is the desired state of the ServiceCIDR.
status status represents the current state of the ServiceCIDR.`,
  "ApiNetworkingV1ServiceCIDRList": ` ServiceCIDRList contains a list of ServiceCIDR objects.
items items is the list of ServiceCIDRs.
metadata Standard object's metadata.`,
  "ApiNetworkingV1ServiceCIDRSpec": ` ServiceCIDRSpec define the CIDRs the user wants to use for allocating ClusterIPs for Services.
cidrs CIDRs defines the IP blocks in CIDR notation (e.g. "192.168.0.0/24" or "2001:db8::/64") from which to assign service cluster IPs.`,
  "ApiNetworkingV1ServiceCIDRStatus": ` ServiceCIDRStatus describes the current state of the ServiceCIDR.
conditions conditions holds an array of metav1.Condition that describe the state of the ServiceCIDR.`,
  "ApiNetworkingV1beta1HTTPIngressPath": ` HTTPIngressPath associates a path with a backend.
backend Backend defines the referenced service endpoint to which the traffic will be forwarded to.
path Path is matched against the path of an incoming request.
pathType PathType determines the interpretation of the Path matching.`,
  "ApiNetworkingV1beta1HTTPIngressRuleValue": ` HTTPIngressRuleValue is a list of http selectors pointing to backends.
paths A collection of paths that map requests to backends.`,
  "ApiNetworkingV1beta1Ingress": ` Ingress is a collection of rules that allow inbound connections to reach the endpoints defined by a backend.
metadata Standard object's metadata.
spec Spec is the desired state of the Ingress.
status Status is the current state of the Ingress.`,
  "ApiNetworkingV1beta1IngressBackend": ` IngressBackend describes all endpoints for a given service and port.
resource Resource is an ObjectRef to another Kubernetes resource in the namespace of the Ingress object.
serviceName Specifies the name of the referenced service.
servicePort Specifies the port of the referenced service.`,
  "ApiNetworkingV1beta1IngressClass": ` IngressClass represents the class of the Ingress, referenced by the Ingress Spec.
metadata Standard object's metadata.
spec Spec is the desired state of the IngressClass.`,
  "ApiNetworkingV1beta1IngressClassList": ` IngressClassList is a collection of IngressClasses.
items Items is the list of IngressClasses.
metadata Standard list metadata.`,
  "ApiNetworkingV1beta1IngressClassParametersReference": ` IngressClassParametersReference identifies an API object.
apiGroup APIGroup is the group for the resource being referenced.
kind Kind is the type of resource being referenced.
name Name is the name of resource being referenced.
namespace Namespace is the namespace of the resource being referenced.
scope Scope represents if this refers to a cluster or namespace scoped resource.`,
  "ApiNetworkingV1beta1IngressClassSpec": ` IngressClassSpec provides information about the class of an Ingress.
controller Controller refers to the name of the controller that should handle this class.
parameters Parameters is a link to a custom resource containing additional configuration for the controller.`,
  "ApiNetworkingV1beta1IngressList": ` IngressList is a collection of Ingress.
items Items is the list of Ingress.
metadata Standard object's metadata.`,
  "ApiNetworkingV1beta1IngressRule": ` IngressRule represents the rules mapping the paths under a specified host to the related backend services.
host Host is the fully qualified domain name of a network host, as defined by RFC 3986.`,
  "ApiNetworkingV1beta1IngressSpec": ` IngressSpec describes the Ingress the user wishes to exist.
backend A default backend capable of servicing requests that don't match any rule.
ingressClassName IngressClassName is the name of the IngressClass cluster resource.
rules A list of host rules used to configure the Ingress.
tls TLS configuration.`,
  "ApiNetworkingV1beta1IngressStatus": ` IngressStatus describe the current state of the Ingress.
loadBalancer LoadBalancer contains the current status of the load-balancer.`,
  "ApiNetworkingV1beta1IngressTLS": ` IngressTLS describes the transport layer security associated with an Ingress.
hosts Hosts are a list of hosts included in the TLS certificate.
secretName SecretName is the name of the secret used to terminate TLS traffic on port 443.`,
  "ApiNodeV1Overhead": ` Overhead structure represents the resource overhead associated with running a pod.
podFixed podFixed represents the fixed resource overhead associated with running a pod.`,
  "ApiNodeV1RuntimeClass": ` RuntimeClass defines a class of container runtime supported in the cluster.
handler handler specifies the underlying runtime and configuration that the CRI implementation will use to handle pods of this class.
metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
overhead overhead represents the resource overhead associated with running a pod for a given RuntimeClass.
scheduling scheduling holds the scheduling constraints to ensure that pods running with this RuntimeClass are scheduled to nodes that support it.`,
  "ApiNodeV1RuntimeClassList": ` RuntimeClassList is a list of RuntimeClass objects.
items items is a list of schema objects.
metadata Standard list metadata.`,
  "ApiNodeV1Scheduling": ` Scheduling specifies the scheduling constraints for nodes supporting a RuntimeClass.
nodeSelector nodeSelector lists labels that must be present on nodes that support this RuntimeClass.
tolerations tolerations are appended (excluding duplicates) to pods running with this RuntimeClass during admission, effectively unioning the set of nodes tolerated by the pod and the RuntimeClass.`,
  "ApiNodeV1beta1Overhead": ` Overhead structure represents the resource overhead associated with running a pod.
podFixed PodFixed represents the fixed resource overhead associated with running a pod.`,
  "ApiNodeV1beta1RuntimeClass": ` RuntimeClass defines a class of container runtime supported in the cluster.
handler Handler specifies the underlying runtime and configuration that the CRI implementation will use to handle pods of this class.
metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
overhead Overhead represents the resource overhead associated with running a pod for a given RuntimeClass.
scheduling Scheduling holds the scheduling constraints to ensure that pods running with this RuntimeClass are scheduled to nodes that support it.`,
  "ApiNodeV1beta1RuntimeClassList": ` RuntimeClassList is a list of RuntimeClass objects.
items Items is a list of schema objects.
metadata Standard list metadata.`,
  "ApiNodeV1beta1Scheduling": ` Scheduling specifies the scheduling constraints for nodes supporting a RuntimeClass.
nodeSelector nodeSelector lists labels that must be present on nodes that support this RuntimeClass.
tolerations tolerations are appended (excluding duplicates) to pods running with this RuntimeClass during admission, effectively unioning the set of nodes tolerated by the pod and the RuntimeClass.`,
  "ApiPolicyV1Eviction": ` Eviction evicts a pod from its node subject to certain policies and safety constraints.
deleteOptions DeleteOptions may be provided
metadata ObjectMeta describes the pod that is being evicted.`,
  "ApiPolicyV1PodDisruptionBudget": ` PodDisruptionBudget is an object to define the max disruption that can be caused to a collection of pods
metadata Standard object's metadata.
spec Specification of the desired behavior of the PodDisruptionBudget.
status Most recently observed status of the PodDisruptionBudget.`,
  "ApiPolicyV1PodDisruptionBudgetList": ` PodDisruptionBudgetList is a collection of PodDisruptionBudgets.
items Items is a list of PodDisruptionBudgets
metadata Standard object's metadata.`,
  "ApiPolicyV1PodDisruptionBudgetSpec": ` PodDisruptionBudgetSpec is a description of a PodDisruptionBudget.
maxUnavailable An eviction is allowed if at most "maxUnavailable" pods selected by "selector" are unavailable after the eviction, i.e. even in absence of the evicted pod.
minAvailable An eviction is allowed if at least "minAvailable" pods selected by "selector" will still be available after the eviction, i.e. even in the absence of the evicted pod.
selector Label query over pods whose evictions are managed by the disruption budget.
unhealthyPodEvictionPolicy UnhealthyPodEvictionPolicy defines the criteria for when unhealthy pods should be considered for eviction.`,
  "ApiPolicyV1PodDisruptionBudgetStatus": ` PodDisruptionBudgetStatus represents information about the status of a PodDisruptionBudget.
conditions Conditions contain conditions for PDB.
currentHealthy current number of healthy pods
desiredHealthy minimum desired number of healthy pods
disruptedPods DisruptedPods contains information about pods whose eviction was processed by the API server eviction subresource handler but has not yet been observed by the PodDisruptionBudget controller.
disruptionsAllowed Number of pod disruptions that are currently allowed.
expectedPods total number of pods counted by this disruption budget
observedGeneration Most recent generation observed when updating this PDB status.`,
  "ApiPolicyV1beta1AllowedCSIDriver": ` AllowedCSIDriver represents a single inline CSI Driver that is allowed to be used.
name Name is the registered name of the CSI driver`,
  "ApiPolicyV1beta1AllowedFlexVolume": ` AllowedFlexVolume represents a single Flexvolume that is allowed to be used.
driver driver is the name of the Flexvolume driver.`,
  "ApiPolicyV1beta1AllowedHostPath": ` AllowedHostPath defines the host volume conditions that will be enabled by a policy for pods to use.
pathPrefix pathPrefix is the path prefix that the host volume must match.
readOnly when set to true, will allow host volumes matching the pathPrefix only if all volume mounts are readOnly.`,
  "ApiPolicyV1beta1Eviction": ` Eviction evicts a pod from its node subject to certain policies and safety constraints.
deleteOptions DeleteOptions may be provided
metadata ObjectMeta describes the pod that is being evicted.`,
  "ApiPolicyV1beta1FSGroupStrategyOptions": ` FSGroupStrategyOptions defines the strategy type and options used to create the strategy.
ranges ranges are the allowed ranges of fs groups.
rule rule is the strategy that will dictate what FSGroup is used in the SecurityContext.`,
  "ApiPolicyV1beta1HostPortRange": ` HostPortRange defines a range of host ports that will be enabled by a policy for pods to use.
max max is the end of the range, inclusive.
min min is the start of the range, inclusive.`,
  "ApiPolicyV1beta1IDRange": ` IDRange provides a min/max of an allowed range of IDs.
max max is the end of the range, inclusive.
min min is the start of the range, inclusive.`,
  "ApiPolicyV1beta1PodDisruptionBudget": ` PodDisruptionBudget is an object to define the max disruption that can be caused to a collection of pods
metadata Standard object's metadata.
spec Specification of the desired behavior of the PodDisruptionBudget.
status Most recently observed status of the PodDisruptionBudget.`,
  "ApiPolicyV1beta1PodDisruptionBudgetList": ` PodDisruptionBudgetList is a collection of PodDisruptionBudgets.
items items list individual PodDisruptionBudget objects
metadata Standard object's metadata.`,
  "ApiPolicyV1beta1PodDisruptionBudgetSpec": ` PodDisruptionBudgetSpec is a description of a PodDisruptionBudget.
maxUnavailable An eviction is allowed if at most "maxUnavailable" pods selected by "selector" are unavailable after the eviction, i.e. even in absence of the evicted pod.
minAvailable An eviction is allowed if at least "minAvailable" pods selected by "selector" will still be available after the eviction, i.e. even in the absence of the evicted pod.
selector Label query over pods whose evictions are managed by the disruption budget.`,
  "ApiPolicyV1beta1PodDisruptionBudgetStatus": ` PodDisruptionBudgetStatus represents information about the status of a PodDisruptionBudget.
conditions Conditions contain conditions for PDB.
currentHealthy current number of healthy pods
desiredHealthy minimum desired number of healthy pods
disruptedPods DisruptedPods contains information about pods whose eviction was processed by the API server eviction subresource handler but has not yet been observed by the PodDisruptionBudget controller.
disruptionsAllowed Number of pod disruptions that are currently allowed.
expectedPods total number of pods counted by this disruption budget
observedGeneration Most recent generation observed when updating this PDB status.`,
  "ApiPolicyV1beta1PodSecurityPolicy": ` PodSecurityPolicy governs the ability to make requests that affect the Security Context that will be applied to a pod and container.
metadata Standard object's metadata.
spec spec defines the policy enforced.`,
  "ApiPolicyV1beta1PodSecurityPolicyList": ` PodSecurityPolicyList is a list of PodSecurityPolicy objects.
items items is a list of schema objects.
metadata Standard list metadata.`,
  "ApiPolicyV1beta1PodSecurityPolicySpec": ` PodSecurityPolicySpec defines the policy enforced.
allowPrivilegeEscalation allowPrivilegeEscalation determines if a pod can request to allow privilege escalation.
allowedCSIDrivers AllowedCSIDrivers is an allowlist of inline CSI drivers that must be explicitly set to be embedded within a pod spec.
allowedCapabilities allowedCapabilities is a list of capabilities that can be requested to add to the container.
allowedFlexVolumes allowedFlexVolumes is an allowlist of Flexvolumes.
allowedHostPaths allowedHostPaths is an allowlist of host paths.
allowedProcMountTypes AllowedProcMountTypes is an allowlist of allowed ProcMountTypes.
allowedUnsafeSysctls allowedUnsafeSysctls is a list of explicitly allowed unsafe sysctls, defaults to none.
defaultAddCapabilities defaultAddCapabilities is the default set of capabilities that will be added to the container unless the pod spec specifically drops the capability.
defaultAllowPrivilegeEscalation defaultAllowPrivilegeEscalation controls the default setting for whether a process can gain more privileges than its parent process.
forbiddenSysctls forbiddenSysctls is a list of explicitly forbidden sysctls, defaults to none.
fsGroup fsGroup is the strategy that will dictate what fs group is used by the SecurityContext.
hostIPC hostIPC determines if the policy allows the use of HostIPC in the pod spec.
hostNetwork hostNetwork determines if the policy allows the use of HostNetwork in the pod spec.
hostPID hostPID determines if the policy allows the use of HostPID in the pod spec.
hostPorts hostPorts determines which host port ranges are allowed to be exposed.
privileged privileged determines if a pod can request to be run as privileged.
readOnlyRootFilesystem readOnlyRootFilesystem when set to true will force containers to run with a read only root file system.
requiredDropCapabilities requiredDropCapabilities are the capabilities that will be dropped from the container.
runAsGroup RunAsGroup is the strategy that will dictate the allowable RunAsGroup values that may be set.
runAsUser runAsUser is the strategy that will dictate the allowable RunAsUser values that may be set.
runtimeClass runtimeClass is the strategy that will dictate the allowable RuntimeClasses for a pod.
seLinux seLinux is the strategy that will dictate the allowable labels that may be set.
supplementalGroups supplementalGroups is the strategy that will dictate what supplemental groups are used by the SecurityContext.
volumes volumes is an allowlist of volume plugins.`,
  "ApiPolicyV1beta1RunAsGroupStrategyOptions": ` RunAsGroupStrategyOptions defines the strategy type and any options used to create the strategy.
ranges ranges are the allowed ranges of gids that may be used.
rule rule is the strategy that will dictate the allowable RunAsGroup values that may be set.`,
  "ApiPolicyV1beta1RunAsUserStrategyOptions": ` RunAsUserStrategyOptions defines the strategy type and any options used to create the strategy.
ranges ranges are the allowed ranges of uids that may be used.
rule rule is the strategy that will dictate the allowable RunAsUser values that may be set.`,
  "ApiPolicyV1beta1RuntimeClassStrategyOptions": ` RuntimeClassStrategyOptions define the strategy that will dictate the allowable RuntimeClasses for a pod.
allowedRuntimeClassNames allowedRuntimeClassNames is an allowlist of RuntimeClass names that may be specified on a pod.
defaultRuntimeClassName defaultRuntimeClassName is the default RuntimeClassName to set on the pod.`,
  "ApiPolicyV1beta1SELinuxStrategyOptions": ` SELinuxStrategyOptions defines the strategy type and any options used to create the strategy.
rule rule is the strategy that will dictate the allowable labels that may be set.
seLinuxOptions seLinuxOptions required to run as; required for MustRunAs More info: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/`,
  "ApiPolicyV1beta1SupplementalGroupsStrategyOptions": ` SupplementalGroupsStrategyOptions defines the strategy type and options used to create the strategy.
ranges ranges are the allowed ranges of supplemental groups.
rule rule is the strategy that will dictate what supplemental groups is used in the SecurityContext.`,
  "ApiRbacV1AggregationRule": ` AggregationRule describes how to locate ClusterRoles to aggregate into the ClusterRole
clusterRoleSelectors ClusterRoleSelectors holds a list of selectors which will be used to find ClusterRoles and create the rules.`,
  "ApiRbacV1ClusterRole": ` ClusterRole is a cluster level, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding or ClusterRoleBinding.
aggregationRule AggregationRule is an optional field that describes how to build the Rules for this ClusterRole.
metadata Standard object's metadata.
rules Rules holds all the PolicyRules for this ClusterRole`,
  "ApiRbacV1ClusterRoleBinding": ` ClusterRoleBinding references a ClusterRole, but not contain it.
metadata Standard object's metadata.
roleRef RoleRef can only reference a ClusterRole in the global namespace.
subjects Subjects holds references to the objects the role applies to.`,
  "ApiRbacV1ClusterRoleBindingList": ` ClusterRoleBindingList is a collection of ClusterRoleBindings
items Items is a list of ClusterRoleBindings
metadata Standard object's metadata.`,
  "ApiRbacV1ClusterRoleList": ` ClusterRoleList is a collection of ClusterRoles
items Items is a list of ClusterRoles
metadata Standard object's metadata.`,
  "ApiRbacV1PolicyRule": ` PolicyRule holds information that describes a policy rule, but does not contain information about who the rule applies to or which namespace the rule applies to.
apiGroups APIGroups is the name of the APIGroup that contains the resources.
nonResourceURLs NonResourceURLs is a set of partial urls that a user should have access to. \\*s are allowed, but only as the full, final step in the path Since non-resource URLs are not namespaced, this field is only applicable for ClusterRoles referenced from a ClusterRoleBinding.
resourceNames ResourceNames is an optional white list of names that the rule applies to.
resources Resources is a list of resources this rule applies to.
verbs Verbs is a list of Verbs that apply to ALL the ResourceKinds contained in this rule.`,
  "ApiRbacV1Role": ` Role is a namespaced, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding.
metadata Standard object's metadata.
rules Rules holds all the PolicyRules for this Role`,
  "ApiRbacV1RoleBinding": ` RoleBinding references a role, but does not contain it.
metadata Standard object's metadata.
roleRef RoleRef can reference a Role in the current namespace or a ClusterRole in the global namespace.
subjects Subjects holds references to the objects the role applies to.`,
  "ApiRbacV1RoleBindingList": ` RoleBindingList is a collection of RoleBindings
items Items is a list of RoleBindings
metadata Standard object's metadata.`,
  "ApiRbacV1RoleList": ` RoleList is a collection of Roles
items Items is a list of Roles
metadata Standard object's metadata.`,
  "ApiRbacV1RoleRef": ` RoleRef contains information that points to the role being used
apiGroup APIGroup is the group for the resource being referenced
kind Kind is the type of resource being referenced
name Name is the name of resource being referenced`,
  "ApiRbacV1Subject": ` Subject contains a reference to the object or user identities a role binding applies to.
apiGroup APIGroup holds the API group of the referenced subject.
kind Kind of object being referenced.
name Name of the object being referenced.
namespace Namespace of the referenced object.`,
  "ApiRbacV1beta1AggregationRule": ` AggregationRule describes how to locate ClusterRoles to aggregate into the ClusterRole
clusterRoleSelectors ClusterRoleSelectors holds a list of selectors which will be used to find ClusterRoles and create the rules.`,
  "ApiRbacV1beta1ClusterRole": ` ClusterRole is a cluster level, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding or ClusterRoleBinding.
aggregationRule AggregationRule is an optional field that describes how to build the Rules for this ClusterRole.
metadata Standard object's metadata.
rules Rules holds all the PolicyRules for this ClusterRole`,
  "ApiRbacV1beta1ClusterRoleBinding": ` ClusterRoleBinding references a ClusterRole, but not contain it.
metadata Standard object's metadata.
roleRef RoleRef can only reference a ClusterRole in the global namespace.
subjects Subjects holds references to the objects the role applies to.`,
  "ApiRbacV1beta1ClusterRoleBindingList": ` ClusterRoleBindingList is a collection of ClusterRoleBindings.
items Items is a list of ClusterRoleBindings
metadata Standard object's metadata.`,
  "ApiRbacV1beta1ClusterRoleList": ` ClusterRoleList is a collection of ClusterRoles.
items Items is a list of ClusterRoles
metadata Standard object's metadata.`,
  "ApiRbacV1beta1PolicyRule": ` PolicyRule holds information that describes a policy rule, but does not contain information about who the rule applies to or which namespace the rule applies to.
apiGroups APIGroups is the name of the APIGroup that contains the resources.
nonResourceURLs NonResourceURLs is a set of partial urls that a user should have access to. \\*s are allowed, but only as the full, final step in the path Since non-resource URLs are not namespaced, this field is only applicable for ClusterRoles referenced from a ClusterRoleBinding.
resourceNames ResourceNames is an optional white list of names that the rule applies to.
resources Resources is a list of resources this rule applies to.
verbs Verbs is a list of Verbs that apply to ALL the ResourceKinds and AttributeRestrictions contained in this rule.`,
  "ApiRbacV1beta1Role": ` Role is a namespaced, logical grouping of PolicyRules that can be referenced as a unit by a RoleBinding.
metadata Standard object's metadata.
rules Rules holds all the PolicyRules for this Role`,
  "ApiRbacV1beta1RoleBinding": ` RoleBinding references a role, but does not contain it.
metadata Standard object's metadata.
roleRef RoleRef can reference a Role in the current namespace or a ClusterRole in the global namespace.
subjects Subjects holds references to the objects the role applies to.`,
  "ApiRbacV1beta1RoleBindingList": ` RoleBindingList is a collection of RoleBindings Deprecated in v1.17 in favor of rbac.authorization.k8s.io/v1 RoleBindingList, and will no longer be served in v1.22.
items Items is a list of RoleBindings
metadata Standard object's metadata.`,
  "ApiRbacV1beta1RoleList": ` RoleList is a collection of Roles Deprecated in v1.17 in favor of rbac.authorization.k8s.io/v1 RoleList, and will no longer be served in v1.22.
items Items is a list of Roles
metadata Standard object's metadata.`,
  "ApiRbacV1beta1RoleRef": ` RoleRef contains information that points to the role being used
apiGroup APIGroup is the group for the resource being referenced
kind Kind is the type of resource being referenced
name Name is the name of resource being referenced`,
  "ApiRbacV1beta1Subject": ` Subject contains a reference to the object or user identities a role binding applies to.
apiGroup APIGroup holds the API group of the referenced subject.
kind Kind of object being referenced.
name Name of the object being referenced.
namespace Namespace of the referenced object.`,
  "ApiResourceV1AllocatedDeviceStatus": ` AllocatedDeviceStatus contains the status of an allocated device, if the driver chooses to report it.
conditions Conditions contains the latest observation of the device's state.
data Data contains arbitrary driver-specific data.
device Device references one device instance via its name in the driver's resource pool.
driver Driver specifies the name of the DRA driver whose kubelet plugin should be invoked to process the allocation once the claim is needed on a node.
networkData NetworkData contains network-related information specific to the device.
pool This name together with the driver name and the device name field identify which device was allocated (\`<driver name>/<pool name>/<device name>\`).
shareID ShareID uniquely identifies an individual allocation share of the device.`,
  "ApiResourceV1AllocationResult": ` AllocationResult contains attributes of an allocated resource.
allocationTimestamp AllocationTimestamp stores the time when the resources were allocated.
devices Devices is the result of allocating devices.
nodeSelector NodeSelector defines where the allocated resources are available.`,
  "ApiResourceV1CELDeviceSelector": ` CELDeviceSelector contains a CEL expression for selecting a device.
expression Expression is a CEL expression which evaluates a single device.`,
  "ApiResourceV1CapacityRequestPolicy": ` CapacityRequestPolicy defines how requests consume device capacity.
default Default specifies how much of this capacity is consumed by a request that does not contain an entry for it in DeviceRequest's Capacity.
validRange ValidRange defines an acceptable quantity value range in consuming requests.
validValues ValidValues defines a set of acceptable quantity values in consuming requests.`,
  "ApiResourceV1CapacityRequestPolicyRange": ` CapacityRequestPolicyRange defines a valid range for consumable capacity values.
max Max defines the upper limit for capacity that can be requested.
min Min specifies the minimum capacity allowed for a consumption request.
step Step defines the step size between valid capacity amounts within the range.`,
  "ApiResourceV1CapacityRequirements": ` CapacityRequirements defines the capacity requirements for a specific device request.
requests Requests represent individual device resource requests for distinct resources, all of which must be provided by the device.`,
  "ApiResourceV1Counter": ` Counter describes a quantity associated with a device.
value Value defines how much of a certain device counter is available.`,
  "ApiResourceV1CounterSet": ` CounterSet defines a named set of counters that are available to be used by devices defined in the ResourcePool.
counters Counters defines the set of counters for this CounterSet The name of each counter must be unique in that set and must be a DNS label.
name Name defines the name of the counter set.`,
  "ApiResourceV1Device": ` Device represents one individual hardware instance that can be selected based on its attributes.
allNodes AllNodes indicates that all nodes have access to the device.
allowMultipleAllocations AllowMultipleAllocations marks whether the device is allowed to be allocated to multiple DeviceRequests.
attributes Attributes defines the set of attributes for this device.
bindingConditions BindingConditions defines the conditions for proceeding with binding.
bindingFailureConditions BindingFailureConditions defines the conditions for binding failure.
bindsToNode BindsToNode indicates if the usage of an allocation involving this device has to be limited to exactly the node that was chosen when allocating the claim.
capacity Capacity defines the set of capacities for this device.
consumesCounters ConsumesCounters defines a list of references to sharedCounters and the set of counters that the device will consume from those counter sets.
name Name is unique identifier among all devices managed by the driver in the pool.
nodeAllocatableResourceMappings NodeAllocatableResourceMappings defines the mapping of node resources that are managed by the DRA driver exposing this device.
nodeName NodeName identifies the node where the device is available.
nodeSelector NodeSelector defines the nodes where the device is available.
taints If specified, these are the driver-defined taints.`,
  "ApiResourceV1DeviceAllocationConfiguration": ` DeviceAllocationConfiguration gets embedded in an AllocationResult.
opaque Opaque provides driver-specific configuration parameters.
requests Requests lists the names of requests where the configuration applies.
source Source records whether the configuration comes from a class and thus is not something that a normal user would have been able to set or from a claim.`,
  "ApiResourceV1DeviceAllocationResult": ` DeviceAllocationResult is the result of allocating devices.
config This field is a combination of all the claim and class configuration parameters.
results Results lists all allocated devices.`,
  "ApiResourceV1DeviceAttribute": ` DeviceAttribute must have exactly one field set.
bool BoolValue is a true/false value.
bools BoolValues is a non-empty list of true/false values.
int IntValue is a number.
ints IntValues is a non-empty list of numbers.
string StringValue is a string.
strings StringValues is a non-empty list of strings.
version VersionValue is a semantic version according to semver.org spec 2.0.0.
versions VersionValues is a non-empty list of semantic versions according to semver.org spec 2.0.0.`,
  "ApiResourceV1DeviceCapacity": ` DeviceCapacity describes a quantity associated with a device.
requestPolicy RequestPolicy defines how this DeviceCapacity must be consumed when the device is allowed to be shared by multiple allocations.
value Value defines how much of a certain capacity that device has.`,
  "ApiResourceV1DeviceClaim": ` DeviceClaim defines how to request devices with a ResourceClaim.
config This field holds configuration for multiple potential drivers which could satisfy requests in this claim.
constraints These constraints must be satisfied by the set of devices that get allocated for the claim.
requests Requests represent individual requests for distinct devices which must all be satisfied.`,
  "ApiResourceV1DeviceClaimConfiguration": ` DeviceClaimConfiguration is used for configuration parameters in DeviceClaim.
opaque Opaque provides driver-specific configuration parameters.
requests Requests lists the names of requests where the configuration applies.`,
  "ApiResourceV1DeviceClass": ` DeviceClass is a vendor- or admin-provided resource that contains device configuration and selectors.
metadata Standard object metadata
spec Spec defines what can be allocated and how to configure it.`,
  "ApiResourceV1DeviceClassConfiguration": ` DeviceClassConfiguration is used in DeviceClass.
opaque Opaque provides driver-specific configuration parameters.`,
  "ApiResourceV1DeviceClassList": ` DeviceClassList is a collection of classes.
items Items is the list of resource classes.
metadata Standard list metadata`,
  "ApiResourceV1DeviceClassSpec": ` DeviceClassSpec is used in a [DeviceClass] to define what can be allocated and how to configure it.
config Config defines configuration parameters that apply to each device that is claimed via this class.
extendedResourceName ExtendedResourceName is the extended resource name for the devices of this class.
selectors Each selector must be satisfied by a device which is claimed via this class.`,
  "ApiResourceV1DeviceConstraint": ` DeviceConstraint must have exactly one field set besides Requests.
distinctAttribute DistinctAttribute requires that all devices in question have this attribute and that its type and value are unique across those devices.
matchAttribute MatchAttribute requires that all devices in question have this attribute and that its type and value are the same across those devices.
requests Requests is a list of the one or more requests in this claim which must co-satisfy this constraint.`,
  "ApiResourceV1DeviceCounterConsumption": ` DeviceCounterConsumption defines a set of counters that a device will consume from a CounterSet.
counterSet CounterSet is the name of the set from which the counters defined will be consumed.
counters Counters defines the counters that will be consumed by the device.`,
  "ApiResourceV1DeviceRequest": ` DeviceRequest is a request for devices required for a claim.
exactly Exactly specifies the details for a single request that must be met exactly for the request to be satisfied.
firstAvailable FirstAvailable contains subrequests, of which exactly one will be selected by the scheduler.
name Name can be used to reference this request in a pod.spec.containers[].resources.claims entry and in a constraint of the claim.`,
  "ApiResourceV1DeviceRequestAllocationResult": ` DeviceRequestAllocationResult contains the allocation result for one request.
adminAccess AdminAccess indicates that this device was allocated for administrative access.
bindingConditions BindingConditions contains a copy of the BindingConditions from the corresponding ResourceSlice at the time of allocation.
bindingFailureConditions BindingFailureConditions contains a copy of the BindingFailureConditions from the corresponding ResourceSlice at the time of allocation.
consumedCapacity ConsumedCapacity tracks the amount of capacity consumed per device as part of the claim request.
device Device references one device instance via its name in the driver's resource pool.
driver Driver specifies the name of the DRA driver whose kubelet plugin should be invoked to process the allocation once the claim is needed on a node.
pool This name together with the driver name and the device name field identify which device was allocated (\`<driver name>/<pool name>/<device name>\`).
request Request is the name of the request in the claim which caused this device to be allocated.
shareID ShareID uniquely identifies an individual allocation share of the device, used when the device supports multiple simultaneous allocations.
tolerations A copy of all tolerations specified in the request at the time when the device got allocated.`,
  "ApiResourceV1DeviceSelector": ` DeviceSelector must have exactly one field set.
cel CEL contains a CEL expression for selecting a device.`,
  "ApiResourceV1DeviceSubRequest": ` DeviceSubRequest describes a request for device provided in the claim.spec.devices.requests[].firstAvailable array.
allocationMode AllocationMode and its related fields define how devices are allocated to satisfy this subrequest.
capacity Capacity define resource requirements against each capacity.
count Count is used only when the count mode is "ExactCount".
deviceClassName DeviceClassName references a specific DeviceClass, which can define additional configuration and selectors to be inherited by this subrequest.
name Name can be used to reference this subrequest in the list of constraints or the list of configurations for the claim.
selectors Selectors define criteria which must be satisfied by a specific device in order for that device to be considered for this subrequest.
tolerations If specified, the request's tolerations.`,
  "ApiResourceV1DeviceTaint": ` The device this taint is attached to has the "effect" on any claim which does not tolerate the taint and, through the claim, to pods using the claim.
effect The effect of the taint on claims that do not tolerate the taint and through such claims on the pods using them.
key The taint key to be applied to a device.
timeAdded TimeAdded represents the time at which the taint was added or (only in a DeviceTaintRule) the effect was modified.
value The taint value corresponding to the taint key.`,
  "ApiResourceV1DeviceToleration": ` The ResourceClaim this DeviceToleration is attached to tolerates any taint that matches the triple <key,value,effect> using the matching operator <operator>.
effect Effect indicates the taint effect to match.
key Key is the taint key that the toleration applies to.
operator Operator represents a key's relationship to the value.
tolerationSeconds TolerationSeconds represents the period of time the toleration (which must be of effect NoExecute, otherwise this field is ignored) tolerates the taint.
value Value is the taint value the toleration matches to.`,
  "ApiResourceV1ExactDeviceRequest": ` ExactDeviceRequest is a request for one or more identical devices.
adminAccess AdminAccess indicates that this is a claim for administrative access to the device(s).
allocationMode AllocationMode and its related fields define how devices are allocated to satisfy this request.
capacity Capacity define resource requirements against each capacity.
count Count is used only when the count mode is "ExactCount".
deviceClassName DeviceClassName references a specific DeviceClass, which can define additional configuration and selectors to be inherited by this request.
selectors Selectors define criteria which must be satisfied by a specific device in order for that device to be considered for this request.
tolerations If specified, the request's tolerations.`,
  "ApiResourceV1NetworkDeviceData": ` NetworkDeviceData provides network-related details for the allocated device.
hardwareAddress HardwareAddress represents the hardware address (e.g. MAC Address) of the device's network interface.
interfaceName InterfaceName specifies the name of the network interface associated with the allocated device.
ips IPs lists the network addresses assigned to the device's network interface.`,
  "ApiResourceV1NodeAllocatableResourceMapping": ` NodeAllocatableResourceMapping defines the translation between the DRA device/capacity units requested to the corresponding quantity of the node allocatable resource.
allocationMultiplier AllocationMultiplier is used as a multiplier for the allocated device count or the allocated capacity in the claim.
capacityKey CapacityKey references a capacity name defined as a key in the \`spec.devices[\\*].capacity\` map.`,
  "ApiResourceV1OpaqueDeviceConfiguration": ` OpaqueDeviceConfiguration contains configuration parameters for a driver in a format defined by the driver vendor.
driver Driver is used to determine which kubelet plugin needs to be passed these configuration parameters.
parameters Parameters can contain arbitrary data.`,
  "ApiResourceV1ResourceClaim": ` ResourceClaim describes a request for access to resources in the cluster, for use by workloads.
metadata Standard object metadata
spec Spec describes what is being requested and how to configure it.
status Status describes whether the claim is ready to use and what has been allocated.`,
  "ApiResourceV1ResourceClaimConsumerReference": ` ResourceClaimConsumerReference contains enough information to let you locate the consumer of a ResourceClaim.
apiGroup APIGroup is the group for the resource being referenced.
name Name is the name of resource being referenced.
resource Resource is the type of resource being referenced, for example "pods".
uid UID identifies exactly one incarnation of the resource.`,
  "ApiResourceV1ResourceClaimList": ` ResourceClaimList is a collection of claims.
items Items is the list of resource claims.
metadata Standard list metadata`,
  "ApiResourceV1ResourceClaimSpec": ` ResourceClaimSpec defines what is being requested in a ResourceClaim and how to configure it.
devices Devices defines how to request devices.`,
  "ApiResourceV1ResourceClaimStatus": ` ResourceClaimStatus tracks whether the resource has been allocated and what the result of that was.
allocation Allocation is set once the claim has been allocated successfully.
devices Devices contains the status of each device allocated for this claim, as reported by the driver.
reservedFor ReservedFor indicates which entities are currently allowed to use the claim.`,
  "ApiResourceV1ResourceClaimTemplate": ` ResourceClaimTemplate is used to produce ResourceClaim objects.
metadata Standard object metadata
spec Describes the ResourceClaim that is to be generated.`,
  "ApiResourceV1ResourceClaimTemplateList": ` ResourceClaimTemplateList is a collection of claim templates.
items Items is the list of resource claim templates.
metadata Standard list metadata`,
  "ApiResourceV1ResourceClaimTemplateSpec": ` ResourceClaimTemplateSpec contains the metadata and fields for a ResourceClaim.
metadata ObjectMeta may contain labels and annotations that will be copied into the ResourceClaim when creating it.
spec Spec for the ResourceClaim.`,
  "ApiResourceV1ResourcePool": ` ResourcePool describes the pool that ResourceSlices belong to.
generation Generation tracks the change in a pool over time.
name Name is used to identify the pool.
resourceSliceCount ResourceSliceCount is the total number of ResourceSlices in the pool at this generation number.`,
  "ApiResourceV1ResourceSlice": ` ResourceSlice represents one or more resources in a pool of similar resources, managed by a common driver.
metadata Standard object metadata
spec Contains the information published by the driver.`,
  "ApiResourceV1ResourceSliceList": ` ResourceSliceList is a collection of ResourceSlices.
items Items is the list of resource ResourceSlices.
metadata Standard list metadata`,
  "ApiResourceV1ResourceSliceSpec": ` ResourceSliceSpec contains the information published by the driver in one ResourceSlice.
allNodes AllNodes indicates that all nodes have access to the resources in the pool.
devices Devices lists some or all of the devices in this pool.
driver Driver identifies the DRA driver providing the capacity information.
nodeName NodeName identifies the node which provides the resources in this pool.
nodeSelector NodeSelector defines which nodes have access to the resources in the pool, when that pool is not limited to a single node.
perDeviceNodeSelection PerDeviceNodeSelection defines whether the access from nodes to resources in the pool is set on the ResourceSlice level or on each device.
pool Pool describes the pool that this ResourceSlice belongs to.
sharedCounters SharedCounters defines a list of counter sets, each of which has a name and a list of counters available.`,
  "ApiSchedulingV1PriorityClass": ` PriorityClass defines mapping from a priority class name to the priority integer value.
description description is an arbitrary string that usually provides guidelines on when this priority class should be used.
globalDefault globalDefault specifies whether this PriorityClass should be considered as the default priority for pods that do not have any priority class.
metadata Standard object's metadata.
preemptionPolicy preemptionPolicy is the Policy for preempting pods with lower priority.
value value represents the integer value of this priority class.`,
  "ApiSchedulingV1PriorityClassList": ` PriorityClassList is a collection of priority classes.
items items is the list of PriorityClasses
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiSchedulingV1beta1PriorityClass": ` DEPRECATED - This group version of PriorityClass is deprecated by scheduling.k8s.io/v1/PriorityClass.
description description is an arbitrary string that usually provides guidelines on when this priority class should be used.
globalDefault globalDefault specifies whether this PriorityClass should be considered as the default priority for pods that do not have any priority class.
metadata Standard object's metadata.
preemptionPolicy PreemptionPolicy is the Policy for preempting pods with lower priority.
value The value of this priority class.`,
  "ApiSchedulingV1beta1PriorityClassList": ` PriorityClassList is a collection of priority classes.
items items is the list of PriorityClasses
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1CSIDriver": ` CSIDriver captures information about a Container Storage Interface (CSI) volume driver deployed on the cluster.
metadata Standard object metadata. metadata.Name indicates the name of the CSI driver that this object refers to; it MUST be the same name returned by the CSI GetPluginName() call for that driver.
spec spec represents the specification of the CSI Driver.`,
  "ApiStorageV1CSIDriverList": ` CSIDriverList is a collection of CSIDriver objects.
items items is the list of CSIDriver
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1CSIDriverSpec": ` CSIDriverSpec is the specification of a CSIDriver.
attachRequired attachRequired indicates this CSI volume driver requires an attach operation (because it implements the CSI ControllerPublishVolume() method), and that the Kubernetes attach detach controller should call the attach volume interface which checks the volumeattachment status and waits until the volume is attached before proceeding to mounting.
fsGroupPolicy fsGroupPolicy defines if the underlying volume supports changing ownership and permission of the volume before being mounted.
nodeAllocatableUpdatePeriodSeconds nodeAllocatableUpdatePeriodSeconds specifies the interval between periodic updates of the CSINode allocatable capacity for this driver.
podInfoOnMount podInfoOnMount indicates this CSI volume driver requires additional pod information (like podName, podUID, etc.) during mount operations, if set to true.
preventPodSchedulingIfMissing PreventPodSchedulingIfMissing indicates that the CSI driver wants to prevent pod scheduling if the CSI driver on the node is missing.
requiresRepublish requiresRepublish indicates the CSI driver wants \`NodePublishVolume\` being periodically called to reflect any possible change in the mounted volume.
seLinuxMount seLinuxMount specifies if the CSI driver supports "-o context" mount option.
serviceAccountTokenInSecrets serviceAccountTokenInSecrets is an opt-in for CSI drivers to indicate that service account tokens should be passed via the Secrets field in NodePublishVolumeRequest instead of the VolumeContext field.
storageCapacity storageCapacity indicates that the CSI volume driver wants pod scheduling to consider the storage capacity that the driver deployment will report by creating CSIStorageCapacity objects with capacity information, if set to true.
tokenRequests tokenRequests indicates the CSI driver needs pods' service account tokens it is mounting volume for to do necessary authentication.
volumeLifecycleModes volumeLifecycleModes defines what kind of volumes this CSI volume driver supports.`,
  "ApiStorageV1CSINode": ` CSINode holds information about all CSI drivers installed on a node.
metadata Standard object's metadata. metadata.name must be the Kubernetes node name.
spec spec is the specification of CSINode`,
  "ApiStorageV1CSINodeDriver": ` CSINodeDriver holds information about the specification of one CSI driver installed on a node
allocatable allocatable represents the volume resources of a node that are available for scheduling.
name name represents the name of the CSI driver that this object refers to.
nodeID nodeID of the node from the driver point of view.
topologyKeys topologyKeys is the list of keys supported by the driver.`,
  "ApiStorageV1CSINodeList": ` CSINodeList is a collection of CSINode objects.
items items is the list of CSINode
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1CSINodeSpec": ` CSINodeSpec holds information about the specification of all CSI drivers installed on a node
drivers drivers is a list of information of all CSI Drivers existing on a node.`,
  "ApiStorageV1CSIStorageCapacity": ` CSIStorageCapacity stores the result of one CSI GetCapacity call.
capacity capacity is the value reported by the CSI driver in its GetCapacityResponse for a GetCapacityRequest with topology and parameters that match the previous fields.
maximumVolumeSize maximumVolumeSize is the value reported by the CSI driver in its GetCapacityResponse for a GetCapacityRequest with topology and parameters that match the previous fields.
metadata Standard object's metadata.
nodeTopology nodeTopology defines which nodes have access to the storage for which capacity was reported.
storageClassName storageClassName represents the name of the StorageClass that the reported capacity applies to.`,
  "ApiStorageV1CSIStorageCapacityList": ` CSIStorageCapacityList is a collection of CSIStorageCapacity objects.
items items is the list of CSIStorageCapacity objects.
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1StorageClass": ` StorageClass describes the parameters for a class of storage for which PersistentVolumes can be dynamically provisioned.
allowVolumeExpansion allowVolumeExpansion shows whether the storage class allow volume expand.
allowedTopologies allowedTopologies restrict the node topologies where volumes can be dynamically provisioned.
metadata Standard object's metadata.
mountOptions mountOptions controls the mountOptions for dynamically provisioned PersistentVolumes of this storage class. e.g. ["ro", "soft"].
parameters parameters holds the parameters for the provisioner that should create volumes of this storage class.
provisioner provisioner indicates the type of the provisioner.
reclaimPolicy reclaimPolicy controls the reclaimPolicy for dynamically provisioned PersistentVolumes of this storage class.
volumeBindingMode volumeBindingMode indicates how PersistentVolumeClaims should be provisioned and bound.`,
  "ApiStorageV1StorageClassList": ` StorageClassList is a collection of storage classes.
items items is the list of StorageClasses
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1TokenRequest": ` TokenRequest contains parameters of a service account token.
audience audience is the intended audience of the token in "TokenRequestSpec".
expirationSeconds expirationSeconds is the duration of validity of the token in "TokenRequestSpec".`,
  "ApiStorageV1VolumeAttachment": ` VolumeAttachment captures the intent to attach or detach the specified volume to/from the specified node.
metadata Standard object metadata.
spec spec represents specification of the desired attach/detach volume behavior.
status status represents status of the VolumeAttachment request.`,
  "ApiStorageV1VolumeAttachmentList": ` VolumeAttachmentList is a collection of VolumeAttachment objects.
items items is the list of VolumeAttachments
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1VolumeAttachmentSource": ` VolumeAttachmentSource represents a volume that should be attached.
inlineVolumeSpec inlineVolumeSpec contains all the information necessary to attach a persistent volume defined by a pod's inline VolumeSource.
persistentVolumeName persistentVolumeName represents the name of the persistent volume to attach.`,
  "ApiStorageV1VolumeAttachmentSpec": ` VolumeAttachmentSpec is the specification of a VolumeAttachment request.
attacher attacher indicates the name of the volume driver that MUST handle this request.
nodeName nodeName represents the node that the volume should be attached to.
source source represents the volume that should be attached.`,
  "ApiStorageV1VolumeAttachmentStatus": ` VolumeAttachmentStatus is the status of a VolumeAttachment request.
attachError attachError represents the last error encountered during attach operation, if any.
attached attached indicates the volume is successfully attached.
attachmentMetadata attachmentMetadata is populated with any information returned by the attach operation, upon successful attach, that must be passed into subsequent WaitForAttach or Mount calls.
detachError detachError represents the last error encountered during detach operation, if any.`,
  "ApiStorageV1VolumeAttributesClass": ` VolumeAttributesClass represents a specification of mutable volume attributes defined by the CSI driver.
driverName Name of the CSI driver This field is immutable.
metadata Standard object's metadata.
parameters parameters hold volume attributes defined by the CSI driver.`,
  "ApiStorageV1VolumeAttributesClassList": ` VolumeAttributesClassList is a collection of VolumeAttributesClass objects.
items items is the list of VolumeAttributesClass objects.
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1VolumeError": ` VolumeError captures an error encountered during a volume operation.
errorCode errorCode is a numeric gRPC code representing the error encountered during Attach or Detach operations.
message message represents the error encountered during Attach or Detach operation.
time time represents the time the error was encountered.`,
  "ApiStorageV1VolumeNodeResources": ` VolumeNodeResources is a set of resource limits for scheduling of volumes.
count count indicates the maximum number of unique volumes managed by the CSI driver that can be used on a node.`,
  "ApiStorageV1beta1CSIDriver": ` CSIDriver captures information about a Container Storage Interface (CSI) volume driver deployed on the cluster.
metadata Standard object metadata. metadata.Name indicates the name of the CSI driver that this object refers to; it MUST be the same name returned by the CSI GetPluginName() call for that driver.
spec Specification of the CSI Driver.`,
  "ApiStorageV1beta1CSIDriverList": ` CSIDriverList is a collection of CSIDriver objects.
items items is the list of CSIDriver
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1beta1CSIDriverSpec": ` CSIDriverSpec is the specification of a CSIDriver.
attachRequired attachRequired indicates this CSI volume driver requires an attach operation (because it implements the CSI ControllerPublishVolume() method), and that the Kubernetes attach detach controller should call the attach volume interface which checks the volumeattachment status and waits until the volume is attached before proceeding to mounting.
fsGroupPolicy Defines if the underlying volume supports changing ownership and permission of the volume before being mounted.
podInfoOnMount If set to true, podInfoOnMount indicates this CSI volume driver requires additional pod information (like podName, podUID, etc.) during mount operations.
requiresRepublish RequiresRepublish indicates the CSI driver wants \`NodePublishVolume\` being periodically called to reflect any possible change in the mounted volume.
storageCapacity If set to true, storageCapacity indicates that the CSI volume driver wants pod scheduling to consider the storage capacity that the driver deployment will report by creating CSIStorageCapacity objects with capacity information.
tokenRequests TokenRequests indicates the CSI driver needs pods' service account tokens it is mounting volume for to do necessary authentication.
volumeLifecycleModes VolumeLifecycleModes defines what kind of volumes this CSI volume driver supports.`,
  "ApiStorageV1beta1CSINode": ` DEPRECATED - This group version of CSINode is deprecated by storage/v1/CSINode.
metadata metadata.name must be the Kubernetes node name.
spec spec is the specification of CSINode`,
  "ApiStorageV1beta1CSINodeDriver": ` CSINodeDriver holds information about the specification of one CSI driver installed on a node
allocatable allocatable represents the volume resources of a node that are available for scheduling.
name This is the name of the CSI driver that this object refers to.
nodeID nodeID of the node from the driver point of view.
topologyKeys topologyKeys is the list of keys supported by the driver.`,
  "ApiStorageV1beta1CSINodeList": ` CSINodeList is a collection of CSINode objects.
items items is the list of CSINode
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1beta1CSINodeSpec": ` CSINodeSpec holds information about the specification of all CSI drivers installed on a node
drivers drivers is a list of information of all CSI Drivers existing on a node.`,
  "ApiStorageV1beta1CSIStorageCapacity": ` CSIStorageCapacity stores the result of one CSI GetCapacity call.
capacity Capacity is the value reported by the CSI driver in its GetCapacityResponse for a GetCapacityRequest with topology and parameters that match the previous fields.
maximumVolumeSize MaximumVolumeSize is the value reported by the CSI driver in its GetCapacityResponse for a GetCapacityRequest with topology and parameters that match the previous fields.
metadata Standard object's metadata.
nodeTopology NodeTopology defines which nodes have access to the storage for which capacity was reported.
storageClassName The name of the StorageClass that the reported capacity applies to.`,
  "ApiStorageV1beta1CSIStorageCapacityList": ` CSIStorageCapacityList is a collection of CSIStorageCapacity objects.
items Items is the list of CSIStorageCapacity objects.
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1beta1StorageClass": ` StorageClass describes the parameters for a class of storage for which PersistentVolumes can be dynamically provisioned.
allowVolumeExpansion AllowVolumeExpansion shows whether the storage class allow volume expand
allowedTopologies Restrict the node topologies where volumes can be dynamically provisioned.
metadata Standard object's metadata.
mountOptions Dynamically provisioned PersistentVolumes of this storage class are created with these mountOptions, e.g. ["ro", "soft"].
parameters Parameters holds the parameters for the provisioner that should create volumes of this storage class.
provisioner Provisioner indicates the type of the provisioner.
reclaimPolicy Dynamically provisioned PersistentVolumes of this storage class are created with this reclaimPolicy.
volumeBindingMode VolumeBindingMode indicates how PersistentVolumeClaims should be provisioned and bound.`,
  "ApiStorageV1beta1StorageClassList": ` StorageClassList is a collection of storage classes.
items Items is the list of StorageClasses
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1beta1TokenRequest": ` TokenRequest contains parameters of a service account token.
audience Audience is the intended audience of the token in "TokenRequestSpec".
expirationSeconds ExpirationSeconds is the duration of validity of the token in "TokenRequestSpec".`,
  "ApiStorageV1beta1VolumeAttachment": ` VolumeAttachment captures the intent to attach or detach the specified volume to/from the specified node.
metadata Standard object metadata.
spec Specification of the desired attach/detach volume behavior.
status Status of the VolumeAttachment request.`,
  "ApiStorageV1beta1VolumeAttachmentList": ` VolumeAttachmentList is a collection of VolumeAttachment objects.
items Items is the list of VolumeAttachments
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiStorageV1beta1VolumeAttachmentSource": ` VolumeAttachmentSource represents a volume that should be attached.
inlineVolumeSpec inlineVolumeSpec contains all the information necessary to attach a persistent volume defined by a pod's inline VolumeSource.
persistentVolumeName Name of the persistent volume to attach.`,
  "ApiStorageV1beta1VolumeAttachmentSpec": ` VolumeAttachmentSpec is the specification of a VolumeAttachment request.
attacher Attacher indicates the name of the volume driver that MUST handle this request.
nodeName The node that the volume should be attached to.
source Source represents the volume that should be attached.`,
  "ApiStorageV1beta1VolumeAttachmentStatus": ` VolumeAttachmentStatus is the status of a VolumeAttachment request.
attachError The last error encountered during attach operation, if any.
attached Indicates the volume is successfully attached.
attachmentMetadata Upon successful attach, this field is populated with any information returned by the attach operation that must be passed into subsequent WaitForAttach or Mount calls.
detachError The last error encountered during detach operation, if any.`,
  "ApiStorageV1beta1VolumeError": ` VolumeError captures an error encountered during a volume operation.
message String detailing the error encountered during Attach or Detach operation.
time Time the error was encountered.`,
  "ApiStorageV1beta1VolumeNodeResources": ` VolumeNodeResources is a set of resource limits for scheduling of volumes.
count Maximum number of unique volumes managed by the CSI driver that can be used on a node.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceColumnDefinition": ` CustomResourceColumnDefinition specifies a column for server side printing.
description description is a human readable description of this column.
format format is an optional OpenAPI type definition for this column.
jsonPath jsonPath is a simple JSON path (i.e. with array notation) which is evaluated against each custom resource to produce the value for this column.
name name is a human readable name for the column.
priority priority is an integer defining the relative importance of this column compared to others.
type type is an OpenAPI type definition for this column.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceConversion": ` CustomResourceConversion describes how to convert different versions of a CR.
strategy strategy specifies how custom resources are converted between versions.
webhook webhook describes how to call the conversion webhook.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinition": ` CustomResourceDefinition represents a resource that should be exposed on the API server.
metadata Standard object's metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
spec spec describes how the user wants the resources to appear
status status indicates the actual state of the CustomResourceDefinition`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionCondition": ` CustomResourceDefinitionCondition contains details for the current condition of this pod.
lastTransitionTime lastTransitionTime last time the condition transitioned from one status to another.
message message is a human-readable message indicating details about last transition.
observedGeneration observedGeneration represents the .metadata.generation that the condition was set based upon.
reason reason is a unique, one-word, CamelCase reason for the condition's last transition.
status status is the status of the condition.
type type is the type of the condition.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionList": ` CustomResourceDefinitionList is a list of CustomResourceDefinition objects.
items items list individual CustomResourceDefinition objects
metadata Standard object's metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionNames": ` CustomResourceDefinitionNames indicates the names to serve this CustomResourceDefinition
categories categories is a list of grouped resources this custom resource belongs to (e.g. 'all').
kind kind is the serialized kind of the resource.
listKind listKind is the serialized kind of the list for this resource.
plural plural is the plural name of the resource to serve.
shortNames shortNames are short names for the resource, exposed in API discovery documents, and used by clients to support invocations like \`kubectl get <shortname>\`.
singular singular is the singular name of the resource.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionSpec": ` CustomResourceDefinitionSpec describes how a user wants their resource to appear
conversion conversion defines conversion settings for the CRD.
group group is the API group of the defined custom resource.
names names specify the resource and kind names for the custom resource.
preserveUnknownFields preserveUnknownFields indicates that object fields which are not specified in the OpenAPI schema should be preserved when persisting to storage. apiVersion, kind, metadata and known fields inside metadata are always preserved.
scope scope indicates whether the defined custom resource is cluster- or namespace-scoped.
versions versions is the list of all API versions of the defined custom resource.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionStatus": ` CustomResourceDefinitionStatus indicates the state of the CustomResourceDefinition
acceptedNames acceptedNames are the names that are actually being used to serve discovery.
conditions conditions indicate state for particular aspects of a CustomResourceDefinition
observedGeneration The generation observed by the CRD controller.
storedVersions storedVersions lists all versions of CustomResources that were ever persisted.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinitionVersion": ` CustomResourceDefinitionVersion describes a version for CRD.
additionalPrinterColumns additionalPrinterColumns specifies additional columns returned in Table output.
deprecated deprecated indicates this version of the custom resource API is deprecated.
deprecationWarning deprecationWarning overrides the default warning returned to API clients.
name name is the version name, e.g. “v1”, “v2beta1”, etc. The custom resources are served under this version at \`/apis/<group>/<version>/...\` if \`served\` is true.
schema schema describes the schema used for validation, pruning, and defaulting of this version of the custom resource.
selectableFields selectableFields specifies paths to fields that may be used as field selectors.
served served is a flag enabling/disabling this version from being served via REST APIs
storage storage indicates this version should be used when persisting custom resources to storage.
subresources subresources specify what subresources this version of the defined custom resource have.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceSubresourceScale": ` CustomResourceSubresourceScale defines how to serve the scale subresource for CustomResources.
labelSelectorPath labelSelectorPath defines the JSON path inside of a custom resource that corresponds to Scale \`status.selector\`.
specReplicasPath specReplicasPath defines the JSON path inside of a custom resource that corresponds to Scale \`spec.replicas\`.
statusReplicasPath statusReplicasPath defines the JSON path inside of a custom resource that corresponds to Scale \`status.replicas\`.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceSubresourceStatus": ` CustomResourceSubresourceStatus defines how to serve the status subresource for CustomResources.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceSubresources": ` CustomResourceSubresources defines the status and scale subresources for CustomResources.
scale scale indicates the custom resource should serve a \`/scale\` subresource that returns an \`autoscaling/v1\` Scale object.
status status indicates the custom resource should serve a \`/status\` subresource.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1CustomResourceValidation": ` CustomResourceValidation is a list of validation methods for CustomResources.
openAPIV3Schema openAPIV3Schema is the OpenAPI v3 schema to use for validation and pruning.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1ExternalDocumentation": ` ExternalDocumentation allows referencing an external resource for extended documentation.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1JSON": ` JSON represents any valid JSON value.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaProps": ` JSONSchemaProps is a JSON-Schema following Specification Draft 4 (http://json-schema.org/).
default default is a default value for undefined object fields.
format format is an OpenAPI v3 format string.
x-kubernetes-embedded-resource x-kubernetes-embedded-resource defines that the value is an embedded Kubernetes runtime.Object, with TypeMeta and ObjectMeta.
x-kubernetes-int-or-string x-kubernetes-int-or-string specifies that this value is either an integer or a string.
x-kubernetes-list-map-keys x-kubernetes-list-map-keys annotates an array with the x-kubernetes-list-type \`map\` by specifying the keys used as the index of the map.
x-kubernetes-list-type x-kubernetes-list-type annotates an array to further describe its topology.
x-kubernetes-map-type x-kubernetes-map-type annotates an object to further describe its topology.
x-kubernetes-preserve-unknown-fields x-kubernetes-preserve-unknown-fields stops the API server decoding step from pruning fields which are not specified in the validation schema.
x-kubernetes-validations x-kubernetes-validations describes a list of validation rules written in the CEL expression language.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaPropsOrArray": ` JSONSchemaPropsOrArray represents a value that can either be a JSONSchemaProps or an array of JSONSchemaProps.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaPropsOrBool": ` JSONSchemaPropsOrBool represents JSONSchemaProps or a boolean value.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1JSONSchemaPropsOrStringArray": ` JSONSchemaPropsOrStringArray represents a JSONSchemaProps or a string array.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1SelectableField": ` SelectableField specifies the JSON path of a field that may be used with field selectors.
jsonPath jsonPath is a simple JSON path which is evaluated against each custom resource to produce a field selector value.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1ServiceReference": ` ServiceReference holds a reference to Service.legacy.k8s.io
name name is the name of the service.
namespace namespace is the namespace of the service.
path path is an optional URL path at which the webhook will be contacted.
port port is an optional service port at which the webhook will be contacted.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1ValidationRule": ` ValidationRule describes a validation rule written in the CEL expression language.
fieldPath fieldPath represents the field path returned when the validation fails.
message Message represents the message displayed when validation fails.
messageExpression MessageExpression declares a CEL expression that evaluates to the validation failure message that is returned when this rule fails.
optionalOldSelf optionalOldSelf is used to opt a transition rule into evaluation even when the object is first created, or if the old object is missing the value.
reason reason provides a machine-readable validation failure reason that is returned to the caller when a request fails this validation rule.
rule Rule represents the expression which will be evaluated by CEL. ref: https://github.com/google/cel-spec The Rule is scoped to the location of the x-kubernetes-validations extension in the schema.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1WebhookClientConfig": ` WebhookClientConfig contains the information to make a TLS connection with the webhook.
caBundle caBundle is a PEM encoded CA bundle which will be used to validate the webhook's server certificate.
service service is a reference to the service for this webhook.
url url gives the location of the webhook, in standard URL form (\`scheme://host:port/path\`).`,
  "ApiextensionsApiserverPkgApisApiextensionsV1WebhookConversion": ` WebhookConversion describes how to call a conversion webhook
clientConfig clientConfig is the instructions for how to call the webhook if strategy is \`Webhook\`.
conversionReviewVersions conversionReviewVersions is an ordered list of preferred \`ConversionReview\` versions the Webhook expects.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceColumnDefinition": ` CustomResourceColumnDefinition specifies a column for server side printing.
JSONPath JSONPath is a simple JSON path (i.e. with array notation) which is evaluated against each custom resource to produce the value for this column.
description description is a human readable description of this column.
format format is an optional OpenAPI type definition for this column.
name name is a human readable name for the column.
priority priority is an integer defining the relative importance of this column compared to others.
type type is an OpenAPI type definition for this column.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceConversion": ` CustomResourceConversion describes how to convert different versions of a CR.
conversionReviewVersions conversionReviewVersions is an ordered list of preferred \`ConversionReview\` versions the Webhook expects.
strategy strategy specifies how custom resources are converted between versions.
webhookClientConfig webhookClientConfig is the instructions for how to call the webhook if strategy is \`Webhook\`.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinition": ` CustomResourceDefinition represents a resource that should be exposed on the API server.
spec spec describes how the user wants the resources to appear
status status indicates the actual state of the CustomResourceDefinition`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionCondition": ` CustomResourceDefinitionCondition contains details for the current condition of this pod.
lastTransitionTime lastTransitionTime last time the condition transitioned from one status to another.
message message is a human-readable message indicating details about last transition.
reason reason is a unique, one-word, CamelCase reason for the condition's last transition.
status status is the status of the condition.
type type is the type of the condition.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionList": ` CustomResourceDefinitionList is a list of CustomResourceDefinition objects.
items items list individual CustomResourceDefinition objects`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionNames": ` CustomResourceDefinitionNames indicates the names to serve this CustomResourceDefinition
categories categories is a list of grouped resources this custom resource belongs to (e.g. 'all').
kind kind is the serialized kind of the resource.
listKind listKind is the serialized kind of the list for this resource.
plural plural is the plural name of the resource to serve.
shortNames shortNames are short names for the resource, exposed in API discovery documents, and used by clients to support invocations like \`kubectl get <shortname>\`.
singular singular is the singular name of the resource.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionSpec": ` CustomResourceDefinitionSpec describes how a user wants their resource to appear
additionalPrinterColumns additionalPrinterColumns specifies additional columns returned in Table output.
conversion conversion defines conversion settings for the CRD.
group group is the API group of the defined custom resource.
names names specify the resource and kind names for the custom resource.
preserveUnknownFields preserveUnknownFields indicates that object fields which are not specified in the OpenAPI schema should be preserved when persisting to storage. apiVersion, kind, metadata and known fields inside metadata are always preserved.
scope scope indicates whether the defined custom resource is cluster- or namespace-scoped.
subresources subresources specify what subresources the defined custom resource has.
validation validation describes the schema used for validation and pruning of the custom resource.
version version is the API version of the defined custom resource.
versions versions is the list of all API versions of the defined custom resource.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionStatus": ` CustomResourceDefinitionStatus indicates the state of the CustomResourceDefinition
acceptedNames acceptedNames are the names that are actually being used to serve discovery.
conditions conditions indicate state for particular aspects of a CustomResourceDefinition
storedVersions storedVersions lists all versions of CustomResources that were ever persisted.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceDefinitionVersion": ` CustomResourceDefinitionVersion describes a version for CRD.
additionalPrinterColumns additionalPrinterColumns specifies additional columns returned in Table output.
deprecated deprecated indicates this version of the custom resource API is deprecated.
deprecationWarning deprecationWarning overrides the default warning returned to API clients.
name name is the version name, e.g. “v1”, “v2beta1”, etc. The custom resources are served under this version at \`/apis/<group>/<version>/...\` if \`served\` is true.
schema schema describes the schema used for validation and pruning of this version of the custom resource.
served served is a flag enabling/disabling this version from being served via REST APIs
storage storage indicates this version should be used when persisting custom resources to storage.
subresources subresources specify what subresources this version of the defined custom resource have.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceSubresourceScale": ` CustomResourceSubresourceScale defines how to serve the scale subresource for CustomResources.
labelSelectorPath labelSelectorPath defines the JSON path inside of a custom resource that corresponds to Scale \`status.selector\`.
specReplicasPath specReplicasPath defines the JSON path inside of a custom resource that corresponds to Scale \`spec.replicas\`.
statusReplicasPath statusReplicasPath defines the JSON path inside of a custom resource that corresponds to Scale \`status.replicas\`.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceSubresourceStatus": ` CustomResourceSubresourceStatus defines how to serve the status subresource for CustomResources.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceSubresources": ` CustomResourceSubresources defines the status and scale subresources for CustomResources.
scale scale indicates the custom resource should serve a \`/scale\` subresource that returns an \`autoscaling/v1\` Scale object.
status status indicates the custom resource should serve a \`/status\` subresource.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1CustomResourceValidation": ` CustomResourceValidation is a list of validation methods for CustomResources.
openAPIV3Schema openAPIV3Schema is the OpenAPI v3 schema to use for validation and pruning.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1ExternalDocumentation": ` ExternalDocumentation allows referencing an external resource for extended documentation.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1JSON": ` JSON represents any valid JSON value.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaProps": ` JSONSchemaProps is a JSON-Schema following Specification Draft 4 (http://json-schema.org/).
default default is a default value for undefined object fields.
format format is an OpenAPI v3 format string.
x-kubernetes-embedded-resource x-kubernetes-embedded-resource defines that the value is an embedded Kubernetes runtime.Object, with TypeMeta and ObjectMeta.
x-kubernetes-int-or-string x-kubernetes-int-or-string specifies that this value is either an integer or a string.
x-kubernetes-list-map-keys x-kubernetes-list-map-keys annotates an array with the x-kubernetes-list-type \`map\` by specifying the keys used as the index of the map.
x-kubernetes-list-type x-kubernetes-list-type annotates an array to further describe its topology.
x-kubernetes-map-type x-kubernetes-map-type annotates an object to further describe its topology.
x-kubernetes-preserve-unknown-fields x-kubernetes-preserve-unknown-fields stops the API server decoding step from pruning fields which are not specified in the validation schema.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaPropsOrArray": ` JSONSchemaPropsOrArray represents a value that can either be a JSONSchemaProps or an array of JSONSchemaProps.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaPropsOrBool": ` JSONSchemaPropsOrBool represents JSONSchemaProps or a boolean value.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1JSONSchemaPropsOrStringArray": ` JSONSchemaPropsOrStringArray represents a JSONSchemaProps or a string array.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1ServiceReference": ` ServiceReference holds a reference to Service.legacy.k8s.io
name name is the name of the service.
namespace namespace is the namespace of the service.
path path is an optional URL path at which the webhook will be contacted.
port port is an optional service port at which the webhook will be contacted.`,
  "ApiextensionsApiserverPkgApisApiextensionsV1beta1WebhookClientConfig": ` WebhookClientConfig contains the information to make a TLS connection with the webhook.
caBundle caBundle is a PEM encoded CA bundle which will be used to validate the webhook's server certificate.
service service is a reference to the service for this webhook.
url url gives the location of the webhook, in standard URL form (\`scheme://host:port/path\`).`,
  "ApimachineryPkgApisMetaV1APIGroup": ` APIGroup contains the name, the supported versions, and the preferred version of a group.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
name name is the name of the group.
preferredVersion preferredVersion is the version preferred by the API server, which probably is the storage version.
serverAddressByClientCIDRs a map of client CIDR to server address that is serving this group.
versions versions are the versions supported in this group.`,
  "ApimachineryPkgApisMetaV1APIGroupList": ` APIGroupList is a list of APIGroup, to allow clients to discover the API at /apis.
apiVersion APIVersion defines the versioned schema of this representation of an object.
groups groups is a list of APIGroup.
kind Kind is a string value representing the REST resource this object represents.`,
  "ApimachineryPkgApisMetaV1APIResource": ` APIResource specifies the name of a resource and whether it is namespaced.
categories categories is a list of the grouped resources this resource belongs to (e.g. 'all')
group group is the preferred group of the resource.
kind kind is the kind for the resource (e.g. 'Foo' is the kind for a resource 'foo')
name name is the plural name of the resource.
namespaced namespaced indicates if a resource is namespaced or not.
shortNames shortNames is a list of suggested short names of the resource.
singularName singularName is the singular name of the resource.
storageVersionHash The hash value of the storage version, the version this resource is converted to when written to the data store.
verbs verbs is a list of supported kube verbs (this includes get, list, watch, create, update, patch, delete, deletecollection, and proxy)
version version is the preferred version of the resource.`,
  "ApimachineryPkgApisMetaV1APIResourceList": ` APIResourceList is a list of APIResource, it is used to expose the name of the resources supported in a specific group and version, and if the resource is namespaced.
apiVersion APIVersion defines the versioned schema of this representation of an object.
groupVersion groupVersion is the group and version this APIResourceList is for.
kind Kind is a string value representing the REST resource this object represents.
resources resources contains the name of the resources and if they are namespaced.`,
  "ApimachineryPkgApisMetaV1APIVersions": ` APIVersions lists the versions that are available, to allow clients to discover the API at /api, which is the root path of the legacy v1 API.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
serverAddressByClientCIDRs a map of client CIDR to server address that is serving this group.
versions versions are the api versions that are available.`,
  "ApimachineryPkgApisMetaV1Condition": ` Condition contains details for one aspect of the current state of this API Resource.
lastTransitionTime lastTransitionTime is the last time the condition transitioned from one status to another.
message message is a human readable message indicating details about the transition.
observedGeneration observedGeneration represents the .metadata.generation that the condition was set based upon.
reason reason contains a programmatic identifier indicating the reason for the condition's last transition.
status status of the condition, one of True, False, Unknown.
type type of condition in CamelCase or in foo.example.com/CamelCase.`,
  "ApimachineryPkgApisMetaV1DeleteOptions": ` DeleteOptions may be provided when deleting an API object.
apiVersion APIVersion defines the versioned schema of this representation of an object.
dryRun When present, indicates that modifications should not be persisted.
gracePeriodSeconds The duration in seconds before the object should be deleted.
ignoreStoreReadErrorWithClusterBreakingPotential if set to true, it will trigger an unsafe deletion of the resource in case the normal deletion flow fails with a corrupt object error.
kind Kind is a string value representing the REST resource this object represents.
orphanDependents Deprecated: please use the PropagationPolicy, this field will be deprecated in 1.7.
preconditions Must be fulfilled before a deletion is carried out.
propagationPolicy Whether and how garbage collection will be performed.`,
  "ApimachineryPkgApisMetaV1FieldSelectorRequirement": ` FieldSelectorRequirement is a selector that contains values, a key, and an operator that relates the key and values.
key key is the field selector key that the requirement applies to.
operator operator represents a key's relationship to a set of values.
values values is an array of string values.`,
  "ApimachineryPkgApisMetaV1FieldsV1": ` FieldsV1 stores a set of fields in a data structure like a Trie, in JSON format.`,
  "ApimachineryPkgApisMetaV1GroupVersionForDiscovery": ` GroupVersion contains the "group/version" and "version" string of a version.
groupVersion groupVersion specifies the API group and version in the form "group/version"
version version specifies the version in the form of "version".`,
  "ApimachineryPkgApisMetaV1LabelSelector": ` A label selector is a label query over a set of resources.
matchExpressions matchExpressions is a list of label selector requirements.
matchLabels matchLabels is a map of {key,value} pairs.`,
  "ApimachineryPkgApisMetaV1LabelSelectorRequirement": ` A label selector requirement is a selector that contains values, a key, and an operator that relates the key and values.
key key is the label key that the selector applies to.
operator operator represents a key's relationship to a set of values.
values values is an array of string values.`,
  "ApimachineryPkgApisMetaV1ListMeta": ` ListMeta describes metadata that synthetic resources must have, including lists and various status objects.
continue continue may be set if the user set a limit on the number of items returned, and indicates that the server has more data available.
remainingItemCount remainingItemCount is the number of subsequent items in the list which are not included in this list response.
resourceVersion String that identifies the server's internal version of this object that can be used by clients to determine when objects have changed.
selfLink Deprecated: selfLink is a legacy read-only field that is no longer populated by the system.
shardInfo shardInfo is set when the list is a filtered subset of the full collection, as selected by a shard selector on the request.`,
  "ApimachineryPkgApisMetaV1ManagedFieldsEntry": ` ManagedFieldsEntry is a workflow-id, a FieldSet and the group version of the resource that the fieldset applies to.
apiVersion APIVersion defines the version of this resource that this field set applies to.
fieldsType FieldsType is the discriminator for the different fields format and version.
fieldsV1 FieldsV1 holds the first JSON version format as described in the "FieldsV1" type.
manager Manager is an identifier of the workflow managing these fields.
operation Operation is the type of operation which lead to this ManagedFieldsEntry being created.
subresource Subresource is the name of the subresource used to update that object, or empty string if the object was updated through the main resource.
time Time is the timestamp of when the ManagedFields entry was added.`,
  "ApimachineryPkgApisMetaV1ObjectMeta": ` ObjectMeta is metadata that all persisted resources must have, which includes all objects users must create.
annotations Annotations is an unstructured key value map stored with a resource that may be set by external tools to store and retrieve arbitrary metadata.
creationTimestamp CreationTimestamp is a timestamp representing the server time when this object was created.
deletionGracePeriodSeconds Number of seconds allowed for this object to gracefully terminate before it will be removed from the system.
deletionTimestamp DeletionTimestamp is RFC 3339 date and time at which this resource will be deleted.
finalizers Must be empty before the object is deleted from the registry.
generateName GenerateName is an optional prefix, used by the server, to generate a unique name ONLY IF the Name field has not been provided.
generation A sequence number representing a specific generation of the desired state.
labels Map of string keys and values that can be used to organize and categorize (scope and select) objects.
managedFields ManagedFields maps workflow-id and version to the set of fields that are managed by that workflow.
name Name must be unique within a namespace.
namespace Namespace defines the space within which each name must be unique.
ownerReferences List of objects depended by this object.
resourceVersion An opaque value that represents the internal version of this object that can be used by clients to determine when objects have changed.
selfLink Deprecated: selfLink is a legacy read-only field that is no longer populated by the system.
uid UID is the unique in time and space value for this object.`,
  "ApimachineryPkgApisMetaV1OwnerReference": ` OwnerReference contains enough information to let you identify an owning object.
apiVersion API version of the referent.
blockOwnerDeletion If true, AND if the owner has the "foregroundDeletion" finalizer, then the owner cannot be deleted from the key-value store until this reference is removed.
controller If true, this reference points to the managing controller.
kind Kind of the referent.
name Name of the referent.
uid UID of the referent.`,
  "ApimachineryPkgApisMetaV1Patch": ` Patch is provided to give a concrete name and type to the Kubernetes PATCH request body.`,
  "ApimachineryPkgApisMetaV1Preconditions": ` Preconditions must be fulfilled before an operation (update, delete, etc.) is carried out.
resourceVersion Specifies the target ResourceVersion
uid Specifies the target UID.`,
  "ApimachineryPkgApisMetaV1ServerAddressByClientCIDR": ` ServerAddressByClientCIDR helps the client to determine the server address that they should use, depending on the clientCIDR that they match.
clientCIDR The CIDR with which clients can match their IP to figure out the server address that they should use.
serverAddress Address of this server, suitable for a client that matches the above CIDR.`,
  "ApimachineryPkgApisMetaV1ShardInfo": ` ShardInfo describes the shard selector that was applied to produce a list response.
selector selector is the shard selector string from the request, echoed back so clients can verify which shard they received and merge responses from multiple shards.`,
  "ApimachineryPkgApisMetaV1Status": ` Status is a return value for calls that don't return other objects.
apiVersion APIVersion defines the versioned schema of this representation of an object.
code Suggested HTTP return code for this status, 0 if not set.
details Extended data associated with the reason.
kind Kind is a string value representing the REST resource this object represents.
message A human-readable description of the status of this operation.
metadata Standard list metadata.
reason A machine-readable description of why this operation is in the "Failure" status.
status Status of the operation.`,
  "ApimachineryPkgApisMetaV1StatusCause": ` StatusCause provides more information about an api.Status failure, including cases when multiple errors are encountered.
field The field of the resource that has caused this error, as named by its JSON serialization.
message A human-readable description of the cause of the error.
reason A machine-readable description of the cause of the error.`,
  "ApimachineryPkgApisMetaV1StatusDetails": ` StatusDetails is a set of additional properties that MAY be set by the server to provide additional information about a response.
causes The Causes array includes more details associated with the StatusReason failure.
group The group attribute of the resource associated with the status StatusReason.
kind The kind attribute of the resource associated with the status StatusReason.
name The name attribute of the resource associated with the status StatusReason (when there is a single name which can be described).
retryAfterSeconds If specified, the time in seconds before the operation should be retried.
uid UID of the resource.`,
  "ApimachineryPkgApisMetaV1WatchEvent": ` Event represents a single event to a watched resource.
object Object is: \\* If Type is Added or Modified: the new state of the object. \\* If Type is Deleted: the state of the object immediately before deletion. \\* If Type is Error: \\*Status is recommended; other types may make sense depending on context.`,
  "ApimachineryPkgRuntimeRawExtension": ` RawExtension is used to hold extensions in external versions.`,
  "ApimachineryPkgVersionInfo": ` Info contains versioning information. how we'll want to distribute that information.
emulationMajor EmulationMajor is the major version of the emulation version
emulationMinor EmulationMinor is the minor version of the emulation version
major Major is the major version of the binary version
minCompatibilityMajor MinCompatibilityMajor is the major version of the minimum compatibility version
minCompatibilityMinor MinCompatibilityMinor is the minor version of the minimum compatibility version
minor Minor is the minor version of the binary version`,
  "KubeAggregatorPkgApisApiregistrationV1APIService": ` APIService represents a server for a particular GroupVersion.
metadata Standard object's metadata.
spec Spec contains information for locating and communicating with a server
status Status contains derived information about an API server`,
  "KubeAggregatorPkgApisApiregistrationV1APIServiceCondition": ` APIServiceCondition describes the state of an APIService at a particular point
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "KubeAggregatorPkgApisApiregistrationV1APIServiceList": ` APIServiceList is a list of APIService objects.
items Items is the list of APIService
metadata Standard list metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata`,
  "KubeAggregatorPkgApisApiregistrationV1APIServiceSpec": ` APIServiceSpec contains information for locating and communicating with a server.
caBundle CABundle is a PEM encoded CA bundle which will be used to validate an API server's serving certificate.
group Group is the API group name this server hosts
groupPriorityMinimum GroupPriorityMinimum is the priority this group should have at least.
insecureSkipTLSVerify InsecureSkipTLSVerify disables TLS certificate verification when communicating with this server.
service Service is a reference to the service for this API server.
version Version is the API version this server hosts.
versionPriority VersionPriority controls the ordering of this API version inside of its group.`,
  "KubeAggregatorPkgApisApiregistrationV1APIServiceStatus": ` APIServiceStatus contains derived information about an API server
conditions Current service state of apiService.`,
  "KubeAggregatorPkgApisApiregistrationV1ServiceReference": ` ServiceReference holds a reference to Service.legacy.k8s.io
name Name is the name of the service
namespace Namespace is the namespace of the service
port If specified, the port on the service that hosting webhook.`,
  "KubeAggregatorPkgApisApiregistrationV1beta1APIService": ` APIService represents a server for a particular GroupVersion.
spec Spec contains information for locating and communicating with a server
status Status contains derived information about an API server`,
  "KubeAggregatorPkgApisApiregistrationV1beta1APIServiceCondition": ` APIServiceCondition describes the state of an APIService at a particular point
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "KubeAggregatorPkgApisApiregistrationV1beta1APIServiceList": ` APIServiceList is a list of APIService objects.`,
  "KubeAggregatorPkgApisApiregistrationV1beta1APIServiceSpec": ` APIServiceSpec contains information for locating and communicating with a server.
caBundle CABundle is a PEM encoded CA bundle which will be used to validate an API server's serving certificate.
group Group is the API group name this server hosts
groupPriorityMinimum GroupPriorityMininum is the priority this group should have at least.
insecureSkipTLSVerify InsecureSkipTLSVerify disables TLS certificate verification when communicating with this server.
service Service is a reference to the service for this API server.
version Version is the API version this server hosts.
versionPriority VersionPriority controls the ordering of this API version inside of its group.`,
  "KubeAggregatorPkgApisApiregistrationV1beta1APIServiceStatus": ` APIServiceStatus contains derived information about an API server
conditions Current service state of apiService.`,
  "KubeAggregatorPkgApisApiregistrationV1beta1ServiceReference": ` ServiceReference holds a reference to Service.legacy.k8s.io
name Name is the name of the service
namespace Namespace is the namespace of the service
port If specified, the port on the service that hosting webhook.`,
};
