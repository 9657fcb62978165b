// Written by scripts/generate-schema.ts --releases; do not edit.

/** First sentence of what each field is that only the OpenAPI documents have, one field a line; the line that starts with a space is the type itself. */
export const openapiDescriptions: Readonly<Record<string, string>> = {
  "ApiAdmissionregistrationV1alpha1ApplyConfiguration": ` ApplyConfiguration defines the desired configuration values of an object.
expression expression will be evaluated by CEL to create an apply configuration. ref: https://github.com/google/cel-spec`,
  "ApiAdmissionregistrationV1alpha1AuditAnnotation": ` AuditAnnotation describes how to produce an audit annotation for an API request.
key key specifies the audit annotation key.
valueExpression valueExpression represents the expression which is evaluated by CEL to produce an audit annotation value.`,
  "ApiAdmissionregistrationV1alpha1ExpressionWarning": ` ExpressionWarning is a warning information that targets a specific expression.
fieldRef The path to the field that refers the expression.
warning The content of type checking information in a human-readable form.`,
  "ApiAdmissionregistrationV1alpha1JSONPatch": ` JSONPatch defines a JSON Patch.
expression expression will be evaluated by CEL to create a [JSON patch](https://jsonpatch.com/). ref: https://github.com/google/cel-spec`,
  "ApiAdmissionregistrationV1alpha1MatchCondition": `expression expression represents the expression which will be evaluated by CEL.
name name is an identifier for this match condition, used for strategic merging of MatchConditions, as well as providing an identifier for logging purposes.`,
  "ApiAdmissionregistrationV1alpha1MatchResources": ` MatchResources decides whether to run the admission control policy on an object based on whether it meets the match criteria.
excludeResourceRules excludeResourceRules describes what operations on what resources/subresources the policy should not care about.
matchPolicy matchPolicy defines how the "MatchResources" list is used to match incoming requests.
namespaceSelector namespaceSelector decides whether to run the admission control policy on an object based on whether the namespace for that object matches the selector.
objectSelector objectSelector decides whether to run the policy based on if the object has matching labels. objectSelector is evaluated against both the oldObject and newObject that would be sent to the policy's expression (CEL), and is considered to match if either object matches the selector.
resourceRules resourceRules describes what operations on what resources/subresources the admission policy matches.`,
  "ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicy": ` MutatingAdmissionPolicy describes the definition of an admission mutation policy that mutates the object coming into admission chain.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec spec defines the desired behavior of the MutatingAdmissionPolicy.`,
  "ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicyBinding": ` MutatingAdmissionPolicyBinding binds the MutatingAdmissionPolicy with parametrized resources.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec spec defines the desired behavior of the MutatingAdmissionPolicyBinding.`,
  "ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicyBindingSpec": ` MutatingAdmissionPolicyBindingSpec is the specification of the MutatingAdmissionPolicyBinding.
matchResources matchResources limits what resources match this binding and may be mutated by it.
paramRef paramRef specifies the parameter resource used to configure the admission control policy.
policyName policyName references a MutatingAdmissionPolicy name which the MutatingAdmissionPolicyBinding binds to.`,
  "ApiAdmissionregistrationV1alpha1MutatingAdmissionPolicySpec": ` MutatingAdmissionPolicySpec is the specification of the desired behavior of the admission policy.
failurePolicy failurePolicy defines how to handle failures for the admission policy.
matchConditions matchConditions is a list of conditions that must be met for a request to be validated.
matchConstraints matchConstraints specifies what resources this policy is designed to validate.
mutations mutations contain operations to perform on matching objects. mutations may not be empty; a minimum of one mutation is required. mutations are evaluated in order, and are reinvoked according to the reinvocationPolicy.
paramKind paramKind specifies the kind of resources used to parameterize this policy.
reinvocationPolicy reinvocationPolicy indicates whether mutations may be called multiple times per MutatingAdmissionPolicyBinding as part of a single admission evaluation.
variables variables contain definitions of variables that can be used in composition of other expressions.`,
  "ApiAdmissionregistrationV1alpha1Mutation": ` Mutation specifies the CEL expression which is used to apply the Mutation.
applyConfiguration applyConfiguration defines the desired configuration values of an object.
jsonPatch jsonPatch defines a [JSON patch](https://jsonpatch.com/) operation to perform a mutation to the object.
patchType patchType indicates the patch strategy used.`,
  "ApiAdmissionregistrationV1alpha1NamedRuleWithOperations": ` NamedRuleWithOperations is a tuple of Operations and Resources with ResourceNames.
apiGroups apiGroups is the API groups the resources belong to.
apiVersions apiVersions is the API versions the resources belong to.
operations operations is the operations the admission hook cares about - CREATE, UPDATE, DELETE, CONNECT or * for all of those operations and any future admission operations that are added.
resourceNames resourceNames is an optional white list of names that the rule applies to.
resources resources is a list of resources this rule applies to.
scope scope specifies the scope of this rule.`,
  "ApiAdmissionregistrationV1alpha1ParamKind": ` ParamKind is a tuple of Group Kind and Version.
apiVersion apiVersion is the API group version the resources belong to.
kind kind is the API kind the resources belong to.`,
  "ApiAdmissionregistrationV1alpha1ParamRef": ` ParamRef describes how to locate the params to be used as input to expressions of rules applied by a policy binding.
name name is the name of the resource being referenced.
namespace namespace is the namespace of the referenced resource.
parameterNotFoundAction parameterNotFoundAction controls the behavior of the binding when the resource exists, and name or selector is valid, but there are no parameters matched by the binding.
selector selector can be used to match multiple param objects based on their labels.`,
  "ApiAdmissionregistrationV1alpha1TypeChecking": ` TypeChecking contains results of type checking the expressions in the ValidatingAdmissionPolicy
expressionWarnings The type checking warnings for each expression.`,
  "ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicy": ` ValidatingAdmissionPolicy describes the definition of an admission validation policy that accepts or rejects an object without changing it.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec Specification of the desired behavior of the ValidatingAdmissionPolicy.
status The status of the ValidatingAdmissionPolicy, including warnings that are useful to determine if the policy behaves in the expected way.`,
  "ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicyBinding": ` ValidatingAdmissionPolicyBinding binds the ValidatingAdmissionPolicy with paramerized resources.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec Specification of the desired behavior of the ValidatingAdmissionPolicyBinding.`,
  "ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicyBindingSpec": ` ValidatingAdmissionPolicyBindingSpec is the specification of the ValidatingAdmissionPolicyBinding.
matchResources MatchResources declares what resources match this binding and will be validated by it.
paramRef paramRef specifies the parameter resource used to configure the admission control policy.
policyName PolicyName references a ValidatingAdmissionPolicy name which the ValidatingAdmissionPolicyBinding binds to.
validationActions validationActions declares how Validations of the referenced ValidatingAdmissionPolicy are enforced.`,
  "ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicySpec": ` ValidatingAdmissionPolicySpec is the specification of the desired behavior of the AdmissionPolicy.
auditAnnotations auditAnnotations contains CEL expressions which are used to produce audit annotations for the audit event of the API request. validations and auditAnnotations may not both be empty; a least one of validations or auditAnnotations is required.
failurePolicy failurePolicy defines how to handle failures for the admission policy.
matchConditions MatchConditions is a list of conditions that must be met for a request to be validated.
matchConstraints MatchConstraints specifies what resources this policy is designed to validate.
paramKind ParamKind specifies the kind of resources used to parameterize this policy.
validations Validations contain CEL expressions which is used to apply the validation.
variables Variables contain definitions of variables that can be used in composition of other expressions.`,
  "ApiAdmissionregistrationV1alpha1ValidatingAdmissionPolicyStatus": ` ValidatingAdmissionPolicyStatus represents the status of a ValidatingAdmissionPolicy.
conditions The conditions represent the latest available observations of a policy's current state.
observedGeneration The generation observed by the controller.
typeChecking The results of type checking for each expression.`,
  "ApiAdmissionregistrationV1alpha1Validation": ` Validation specifies the CEL expression which is used to apply the validation.
expression Expression represents the expression which will be evaluated by CEL. ref: https://github.com/google/cel-spec CEL expressions have access to the contents of the API request/response, organized into CEL variables as well as some other useful variables:
message Message represents the message displayed when validation fails.
messageExpression messageExpression declares a CEL expression that evaluates to the validation failure message that is returned when this rule fails.
reason Reason represents a machine-readable description of why this validation failed.`,
  "ApiAdmissionregistrationV1alpha1Variable": ` Variable is the definition of a variable that is used for composition.
expression expression is the expression that will be evaluated as the value of the variable.
name name is the name of the variable.`,
  "ApiAdmissionregistrationV1beta1ApplyConfiguration": ` ApplyConfiguration defines the desired configuration values of an object.
expression expression will be evaluated by CEL to create an apply configuration. ref: https://github.com/google/cel-spec`,
  "ApiAdmissionregistrationV1beta1AuditAnnotation": ` AuditAnnotation describes how to produce an audit annotation for an API request.
key key specifies the audit annotation key.
valueExpression valueExpression represents the expression which is evaluated by CEL to produce an audit annotation value.`,
  "ApiAdmissionregistrationV1beta1ExpressionWarning": ` ExpressionWarning is a warning information that targets a specific expression.
fieldRef The path to the field that refers the expression.
warning The content of type checking information in a human-readable form.`,
  "ApiAdmissionregistrationV1beta1JSONPatch": ` JSONPatch defines a JSON Patch.
expression expression will be evaluated by CEL to create a [JSON patch](https://jsonpatch.com/). ref: https://github.com/google/cel-spec`,
  "ApiAdmissionregistrationV1beta1MatchCondition": ` MatchCondition represents a condition which must be fulfilled for a request to be sent to a webhook.
expression expression represents the expression which will be evaluated by CEL.
name name is an identifier for this match condition, used for strategic merging of MatchConditions, as well as providing an identifier for logging purposes.`,
  "ApiAdmissionregistrationV1beta1MatchResources": ` MatchResources decides whether to run the admission control policy on an object based on whether it meets the match criteria.
excludeResourceRules excludeResourceRules describes what operations on what resources/subresources the ValidatingAdmissionPolicy should not care about.
matchPolicy matchPolicy defines how the "MatchResources" list is used to match incoming requests.
namespaceSelector namespaceSelector decides whether to run the admission control policy on an object based on whether the namespace for that object matches the selector.
objectSelector objectSelector decides whether to run the validation based on if the object has matching labels. objectSelector is evaluated against both the oldObject and newObject that would be sent to the cel validation, and is considered to match if either object matches the selector.
resourceRules resourceRules describes what operations on what resources/subresources the ValidatingAdmissionPolicy matches.`,
  "ApiAdmissionregistrationV1beta1MutatingAdmissionPolicy": ` MutatingAdmissionPolicy describes the definition of an admission mutation policy that mutates the object coming into admission chain.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec spec defines the desired behavior of the MutatingAdmissionPolicy.`,
  "ApiAdmissionregistrationV1beta1MutatingAdmissionPolicyBinding": ` MutatingAdmissionPolicyBinding binds the MutatingAdmissionPolicy with parametrized resources.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec spec defines the desired behavior of the MutatingAdmissionPolicyBinding.`,
  "ApiAdmissionregistrationV1beta1MutatingAdmissionPolicyBindingSpec": ` MutatingAdmissionPolicyBindingSpec is the specification of the MutatingAdmissionPolicyBinding.
matchResources matchResources limits what resources match this binding and may be mutated by it.
paramRef paramRef specifies the parameter resource used to configure the admission control policy.
policyName policyName references a MutatingAdmissionPolicy name which the MutatingAdmissionPolicyBinding binds to.`,
  "ApiAdmissionregistrationV1beta1MutatingAdmissionPolicySpec": ` MutatingAdmissionPolicySpec is the specification of the desired behavior of the admission policy.
failurePolicy failurePolicy defines how to handle failures for the admission policy.
matchConditions matchConditions is a list of conditions that must be met for a request to be validated.
matchConstraints matchConstraints specifies what resources this policy is designed to validate.
mutations mutations contain operations to perform on matching objects. mutations may not be empty; a minimum of one mutation is required. mutations are evaluated in order, and are reinvoked according to the reinvocationPolicy.
paramKind paramKind specifies the kind of resources used to parameterize this policy.
reinvocationPolicy reinvocationPolicy indicates whether mutations may be called multiple times per MutatingAdmissionPolicyBinding as part of a single admission evaluation.
variables variables contain definitions of variables that can be used in composition of other expressions.`,
  "ApiAdmissionregistrationV1beta1Mutation": ` Mutation specifies the CEL expression which is used to apply the Mutation.
applyConfiguration applyConfiguration defines the desired configuration values of an object.
jsonPatch jsonPatch defines a [JSON patch](https://jsonpatch.com/) operation to perform a mutation to the object.
patchType patchType indicates the patch strategy used.`,
  "ApiAdmissionregistrationV1beta1NamedRuleWithOperations": ` NamedRuleWithOperations is a tuple of Operations and Resources with ResourceNames.
apiGroups apiGroups is the API groups the resources belong to.
apiVersions apiVersions is the API versions the resources belong to.
operations operations is the operations the admission hook cares about - CREATE, UPDATE, DELETE, CONNECT or * for all of those operations and any future admission operations that are added.
resourceNames resourceNames is an optional white list of names that the rule applies to.
resources resources is a list of resources this rule applies to.
scope scope specifies the scope of this rule.`,
  "ApiAdmissionregistrationV1beta1ParamKind": ` ParamKind is a tuple of Group Kind and Version.
apiVersion apiVersion is the API group version the resources belong to.
kind kind is the API kind the resources belong to.`,
  "ApiAdmissionregistrationV1beta1ParamRef": ` ParamRef describes how to locate the params to be used as input to expressions of rules applied by a policy binding.
name name is the name of the resource being referenced.
namespace namespace is the namespace of the referenced resource.
parameterNotFoundAction parameterNotFoundAction controls the behavior of the binding when the resource exists, and name or selector is valid, but there are no parameters matched by the binding.
selector selector can be used to match multiple param objects based on their labels.`,
  "ApiAdmissionregistrationV1beta1TypeChecking": ` TypeChecking contains results of type checking the expressions in the ValidatingAdmissionPolicy
expressionWarnings The type checking warnings for each expression.`,
  "ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicy": ` ValidatingAdmissionPolicy describes the definition of an admission validation policy that accepts or rejects an object without changing it.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec Specification of the desired behavior of the ValidatingAdmissionPolicy.
status The status of the ValidatingAdmissionPolicy, including warnings that are useful to determine if the policy behaves in the expected way.`,
  "ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicyBinding": ` ValidatingAdmissionPolicyBinding binds the ValidatingAdmissionPolicy with paramerized resources.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec Specification of the desired behavior of the ValidatingAdmissionPolicyBinding.`,
  "ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicyBindingSpec": ` ValidatingAdmissionPolicyBindingSpec is the specification of the ValidatingAdmissionPolicyBinding.
matchResources MatchResources declares what resources match this binding and will be validated by it.
paramRef paramRef specifies the parameter resource used to configure the admission control policy.
policyName PolicyName references a ValidatingAdmissionPolicy name which the ValidatingAdmissionPolicyBinding binds to.
validationActions validationActions declares how Validations of the referenced ValidatingAdmissionPolicy are enforced.`,
  "ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicySpec": ` ValidatingAdmissionPolicySpec is the specification of the desired behavior of the AdmissionPolicy.
auditAnnotations auditAnnotations contains CEL expressions which are used to produce audit annotations for the audit event of the API request. validations and auditAnnotations may not both be empty; a least one of validations or auditAnnotations is required.
failurePolicy failurePolicy defines how to handle failures for the admission policy.
matchConditions MatchConditions is a list of conditions that must be met for a request to be validated.
matchConstraints MatchConstraints specifies what resources this policy is designed to validate.
paramKind ParamKind specifies the kind of resources used to parameterize this policy.
validations Validations contain CEL expressions which is used to apply the validation.
variables Variables contain definitions of variables that can be used in composition of other expressions.`,
  "ApiAdmissionregistrationV1beta1ValidatingAdmissionPolicyStatus": ` ValidatingAdmissionPolicyStatus represents the status of an admission validation policy.
conditions The conditions represent the latest available observations of a policy's current state.
observedGeneration The generation observed by the controller.
typeChecking The results of type checking for each expression.`,
  "ApiAdmissionregistrationV1beta1Validation": ` Validation specifies the CEL expression which is used to apply the validation.
expression Expression represents the expression which will be evaluated by CEL. ref: https://github.com/google/cel-spec CEL expressions have access to the contents of the API request/response, organized into CEL variables as well as some other useful variables:
message Message represents the message displayed when validation fails.
messageExpression messageExpression declares a CEL expression that evaluates to the validation failure message that is returned when this rule fails.
reason Reason represents a machine-readable description of why this validation failed.`,
  "ApiAdmissionregistrationV1beta1Variable": ` Variable is the definition of a variable that is used for composition.
expression expression is the expression that will be evaluated as the value of the variable.
name name is the name of the variable.`,
  "ApiApiserverinternalV1alpha1ServerStorageVersion": ` An API server instance reports the version it can decode and the version it encodes objects to when persisting objects in the backend.
apiServerID apiServerID is the ID of the reporting API server.
decodableVersions decodableVersions are the encoding versions the API server can handle to decode.
encodingVersion encodingVersion the API server encodes the object to when persisting it in the backend (e.g., etcd).
servedVersions servedVersions lists all versions the API server can serve.`,
  "ApiApiserverinternalV1alpha1StorageVersion": ` Storage version of a specific resource.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata.
spec spec is an empty spec.
status status on the version the API server instance can decode from and encode objects to when persisting objects in the backend.`,
  "ApiApiserverinternalV1alpha1StorageVersionCondition": ` Describes the state of the storageVersion at a certain point.
lastTransitionTime lastTransitionTime is the last time the condition transitioned from one status to another.
message message is a human readable string indicating details about the transition.
observedGeneration observedGeneration represents the .metadata.generation that the condition was set based upon, if field is set.
reason reason for the condition's last transition.
status status of the condition, one of True, False, Unknown.
type type of the condition.`,
  "ApiApiserverinternalV1alpha1StorageVersionStatus": ` API server instances report the versions they can decode and the version they encode objects to when persisting objects in the backend.
commonEncodingVersion commonEncodingVersion is set to an encoding storage version if all API server instances share that same version.
conditions conditions lists the latest available observations of the storageVersion's state.
storageVersions storageVersions lists the reported versions per API server instance.`,
  "ApiAuthenticationV1TokenRequestSpec": `attestations attestations is a map of well-known keys to string-slice values.`,
  "ApiAuthenticationV1alpha1SelfSubjectReview": ` SelfSubjectReview contains the user information that the kube-apiserver has about the user making this request.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
status Status is filled in by the server with the user attributes.`,
  "ApiAuthenticationV1alpha1SelfSubjectReviewStatus": ` SelfSubjectReviewStatus is filled by the kube-apiserver and sent back to a user.
userInfo User attributes of the user making this request.`,
  "ApiAuthenticationV1beta1SelfSubjectReview": ` SelfSubjectReview contains the user information that the kube-apiserver has about the user making this request.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
status Status is filled in by the server with the user attributes.`,
  "ApiAuthenticationV1beta1SelfSubjectReviewStatus": ` SelfSubjectReviewStatus is filled by the kube-apiserver and sent back to a user.
userInfo User attributes of the user making this request.`,
  "ApiAutoscalingV2HorizontalPodAutoscalerCondition": `observedGeneration observedGeneration represents the .metadata.generation that the condition was set based upon.`,
  "ApiBatchV1JobSchedulingConfiguration": ` JobSchedulingConfiguration composes the reusable workload-aware scheduling building blocks.
disruptionMode DisruptionMode defines the mode in which the Job's pods can be disrupted.
resourceClaims ResourceClaims defines which ResourceClaims may be shared among Pods in the Job.
schedulingConstraints SchedulingConstraints defines scheduling constraints (e.g. topology) for the Job's pods.
schedulingPolicy SchedulingPolicy defines the scheduling policy for this Job.`,
  "ApiBatchV1JobSpec": `scheduling scheduling defines the Workload-aware Scheduling configuration for this Job.`,
  "ApiCertificatesV1ClusterTrustBundle": ` ClusterTrustBundle is a cluster-scoped container for X.509 trust anchors (root certificates).
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata contains the object metadata.
spec spec contains the signer (if any) and trust anchors.`,
  "ApiCertificatesV1ClusterTrustBundleSpec": ` ClusterTrustBundleSpec contains the signer and trust anchors.
signerName signerName indicates the associated signer, if any.
trustBundle trustBundle contains the individual X.509 trust anchors for this bundle, as PEM bundle of PEM-wrapped, DER-formatted X.509 certificates.`,
  "ApiCertificatesV1PodCertificateRequest": ` PodCertificateRequest encodes a pod requesting a certificate from a given signer.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata contains the object metadata.
spec spec contains the details about the certificate being requested.
status status contains the issued certificate, and a standard set of conditions.`,
  "ApiCertificatesV1PodCertificateRequestSpec": ` PodCertificateRequestSpec describes the certificate request.
maxExpirationSeconds maxExpirationSeconds is the maximum lifetime permitted for the certificate.
nodeName nodeName is the name of the node the pod is assigned to.
nodeUID nodeUID is the UID of the node the pod is assigned to.
podName podName is the name of the pod into which the certificate will be mounted.
podUID podUID is the UID of the pod into which the certificate will be mounted.
serviceAccountName serviceAccountName is the name of the service account the pod is running as.
serviceAccountUID serviceAccountUID is the UID of the service account the pod is running as.
signerName signerName indicates the requested signer.
stubPKCS10Request A PKCS#10 certificate signing request (DER-serialized) generated by Kubelet using the subject private key.
unverifiedUserAnnotations unverifiedUserAnnotations allow pod authors to pass additional information to the signer implementation.`,
  "ApiCertificatesV1PodCertificateRequestStatus": ` PodCertificateRequestStatus describes the status of the request, and holds the certificate data if the request is issued.
beginRefreshAt beginRefreshAt is the time at which the kubelet should begin trying to refresh the certificate.
certificateChain certificateChain is populated with an issued certificate by the signer.
conditions conditions applied to the request.
notAfter notAfter is the time at which the certificate expires.
notBefore notBefore is the time at which the certificate becomes valid.`,
  "ApiCertificatesV1alpha1ClusterTrustBundle": ` ClusterTrustBundle is a cluster-scoped container for X.509 trust anchors (root certificates).
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata contains the object metadata.
spec spec contains the signer (if any) and trust anchors.`,
  "ApiCertificatesV1alpha1ClusterTrustBundleSpec": ` ClusterTrustBundleSpec contains the signer and trust anchors.
signerName signerName indicates the associated signer, if any.
trustBundle trustBundle contains the individual X.509 trust anchors for this bundle, as PEM bundle of PEM-wrapped, DER-formatted X.509 certificates.`,
  "ApiCertificatesV1alpha1PodCertificateRequest": ` PodCertificateRequest encodes a pod requesting a certificate from a given signer.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata contains the object metadata.
spec spec contains the details about the certificate being requested.
status status contains the issued certificate, and a standard set of conditions.`,
  "ApiCertificatesV1alpha1PodCertificateRequestSpec": ` PodCertificateRequestSpec describes the certificate request.
maxExpirationSeconds maxExpirationSeconds is the maximum lifetime permitted for the certificate.
nodeName nodeName is the name of the node the pod is assigned to.
nodeUID nodeUID is the UID of the node the pod is assigned to.
pkixPublicKey pkixPublicKey is the PKIX-serialized public key the signer will issue the certificate to.
podName podName is the name of the pod into which the certificate will be mounted.
podUID podUID is the UID of the pod into which the certificate will be mounted.
proofOfPossession proofOfPossession proves that the requesting kubelet holds the private key corresponding to pkixPublicKey.
serviceAccountName serviceAccountName is the name of the service account the pod is running as.
serviceAccountUID serviceAccountUID is the UID of the service account the pod is running as.
signerName signerName indicates the requested signer.`,
  "ApiCertificatesV1alpha1PodCertificateRequestStatus": ` PodCertificateRequestStatus describes the status of the request, and holds the certificate data if the request is issued.
beginRefreshAt beginRefreshAt is the time at which the kubelet should begin trying to refresh the certificate.
certificateChain certificateChain is populated with an issued certificate by the signer.
conditions conditions applied to the request.
notAfter notAfter is the time at which the certificate expires.
notBefore notBefore is the time at which the certificate becomes valid.`,
  "ApiCertificatesV1beta1ClusterTrustBundle": ` ClusterTrustBundle is a cluster-scoped container for X.509 trust anchors (root certificates).
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata contains the object metadata.
spec spec contains the signer (if any) and trust anchors.`,
  "ApiCertificatesV1beta1ClusterTrustBundleSpec": ` ClusterTrustBundleSpec contains the signer and trust anchors.
signerName signerName indicates the associated signer, if any.
trustBundle trustBundle contains the individual X.509 trust anchors for this bundle, as PEM bundle of PEM-wrapped, DER-formatted X.509 certificates.`,
  "ApiCertificatesV1beta1PodCertificateRequest": ` PodCertificateRequest encodes a pod requesting a certificate from a given signer.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata contains the object metadata.
spec spec contains the details about the certificate being requested.
status status contains the issued certificate, and a standard set of conditions.`,
  "ApiCertificatesV1beta1PodCertificateRequestSpec": ` PodCertificateRequestSpec describes the certificate request.
maxExpirationSeconds maxExpirationSeconds is the maximum lifetime permitted for the certificate.
nodeName nodeName is the name of the node the pod is assigned to.
nodeUID nodeUID is the UID of the node the pod is assigned to.
pkixPublicKey The PKIX-serialized public key the signer will issue the certificate to.
podName podName is the name of the pod into which the certificate will be mounted.
podUID podUID is the UID of the pod into which the certificate will be mounted.
proofOfPossession A proof that the requesting kubelet holds the private key corresponding to pkixPublicKey.
serviceAccountName serviceAccountName is the name of the service account the pod is running as.
serviceAccountUID serviceAccountUID is the UID of the service account the pod is running as.
signerName signerName indicates the requested signer.
stubPKCS10Request A PKCS#10 certificate signing request (DER-serialized) generated by Kubelet using the subject private key.
unverifiedUserAnnotations unverifiedUserAnnotations allow pod authors to pass additional information to the signer implementation.`,
  "ApiCertificatesV1beta1PodCertificateRequestStatus": ` PodCertificateRequestStatus describes the status of the request, and holds the certificate data if the request is issued.
beginRefreshAt beginRefreshAt is the time at which the kubelet should begin trying to refresh the certificate.
certificateChain certificateChain is populated with an issued certificate by the signer.
conditions conditions applied to the request.
notAfter notAfter is the time at which the certificate expires.
notBefore notBefore is the time at which the certificate becomes valid.`,
  "ApiCoordinationV1alpha1LeaseCandidate": ` LeaseCandidate defines a candidate for a Lease object.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
spec spec contains the specification of the Lease.`,
  "ApiCoordinationV1alpha1LeaseCandidateSpec": ` LeaseCandidateSpec is a specification of a Lease.
binaryVersion BinaryVersion is the binary version.
emulationVersion EmulationVersion is the emulation version.
leaseName LeaseName is the name of the lease for which this candidate is contending.
pingTime PingTime is the last time that the server has requested the LeaseCandidate to renew.
preferredStrategies PreferredStrategies indicates the list of strategies for picking the leader for coordinated leader election.
renewTime RenewTime is the time that the LeaseCandidate was last updated.`,
  "ApiCoordinationV1alpha2LeaseCandidate": ` LeaseCandidate defines a candidate for a Lease object.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata.
spec spec contains the specification of the Lease.`,
  "ApiCoordinationV1alpha2LeaseCandidateSpec": ` LeaseCandidateSpec is a specification of a Lease.
binaryVersion binaryVersion is the binary version.
emulationVersion emulationVersion is the emulation version.
leaseName leaseName is the name of the lease for which this candidate is contending.
pingTime pingTime is the last time that the server has requested the LeaseCandidate to renew.
renewTime renewTime is the time that the LeaseCandidate was last updated.
strategy strategy is the strategy that coordinated leader election will use for picking the leader.`,
  "ApiCoordinationV1beta1LeaseCandidate": ` LeaseCandidate defines a candidate for a Lease object.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata.
spec spec contains the specification of the Lease.`,
  "ApiCoordinationV1beta1LeaseCandidateSpec": ` LeaseCandidateSpec is a specification of a Lease.
binaryVersion binaryVersion is the binary version.
emulationVersion emulationVersion is the emulation version.
leaseName leaseName is the name of the lease for which this candidate is contending.
pingTime pingTime is the last time that the server has requested the LeaseCandidate to renew.
renewTime renewTime is the time that the LeaseCandidate was last updated.
strategy strategy is the strategy that coordinated leader election will use for picking the leader.`,
  "ApiCoreV1ClusterTrustBundleProjection": `user user is Optional: The owner UID of the created file.`,
  "ApiCoreV1ConfigMapVolumeSource": `defaultUser defaultUser is Optional: The owner UID of the created files by default.`,
  "ApiCoreV1DownwardAPIVolumeFile": `user user is Optional: The owner UID of the created file.`,
  "ApiCoreV1DownwardAPIVolumeSource": `defaultUser defaultUser is Optional: The owner UID of the created files by default.`,
  "ApiCoreV1EmptyDirVolumeSource": `mode mode specifies the permission bits for the emptyDir directory, in numeric notation (e.g., 0755, 01777).`,
  "ApiCoreV1EvictionResponder": ` EvictionResponder allows you to specify the responder reacting to an Eviction.
name name allows you to identify the responder responding to the Eviction.
priority priority for this responder.`,
  "ApiCoreV1GRPCAction": `mode mode specifies the connection mode for the gRPC health probe.`,
  "ApiCoreV1HTTPGetAction": `protocol Protocol selects the wire protocol for the probe connection.`,
  "ApiCoreV1KeyToPath": `user user is Optional: The owner UID of the created file.`,
  "ApiCoreV1NodeAllocatableMappedResources": ` NodeAllocatableMappedResources describes mapped node allocatable resource allocations.
name Name is the name of the resource (e.g., cpu, memory).
quantity Quantity is the total node allocatable resource capacity allocated for the claim.`,
  "ApiCoreV1NodeAllocatableOverheadResources": ` NodeAllocatableOverheadResources describes auxiliary overhead resource allocations.
name Name is the name of the resource (e.g., cpu, memory).
perContainer PerContainer is the variable overhead quantity applied for each container referencing the claim.
perPod PerPod is the flat overhead quantity allocated per pod.`,
  "ApiCoreV1NodeAllocatableResourceClaimStatus": `mapping Mapping contains allocations through devices mapped in the device spec's \`nodeAllocatableResources[...].mapping\` field.
overhead Overhead contains allocations through devices mapped in the device spec's \`nodeAllocatableResources[...].overhead\` field.`,
  "ApiCoreV1NodePodPreemptionPolicy": ` NodePodPreemptionPolicy defines the node-level policies governing preemption for pods on this node.
disableResizePreemption DisableResizePreemption lists the owners (e.g., autoscalers, operators, administrators) that have requested to disable scheduler and Kubelet preemption for in-place pod resize on this node.`,
  "ApiCoreV1NodeSpec": `podPreemptionPolicy PodPreemptionPolicy controls the node-level preemption behaviors for pods on this node.`,
  "ApiCoreV1NodeSystemInfo": `runningInUserNamespace Whether the node is running in a user namespace.`,
  "ApiCoreV1PersistentVolumeClaimStatus": `healthStatus healthStatus contains the latest controller-reported health information for the volume bound to this claim.`,
  "ApiCoreV1PodCertificateProjection": `user user is Optional: The owner UID of the created file.`,
  "ApiCoreV1PodResourceClaim": `source Source describes where to find the ResourceClaim.`,
  "ApiCoreV1PodSpec": `evictionResponders evictionResponders reference responders that react to Evictions based on EvictionRequests.
workloadRef WorkloadRef provides a reference to the Workload object that this Pod belongs to.`,
  "ApiCoreV1PodStatus": `volumeHealth volumeHealth contains node-reported health for each volume the pod is using.`,
  "ApiCoreV1PodVolumeHealth": ` PodVolumeHealth contains health information for a volume used by a pod, reported by the CSI node plugin via the kubelet.
healthConditions conditions is the set of adverse conditions reported by the CSI node plugin for this volume on this node.
lastTransitionTime lastTransitionTime is when the current set of conditions first appeared.
name name matches an entry in pod.spec.volumes.`,
  "ApiCoreV1ProjectedVolumeSource": `defaultUser defaultUser is Optional: The owner UID of the created files by default.`,
  "ApiCoreV1SecretVolumeSource": `defaultUser defaultUser is Optional: The owner UID of the created files by default.`,
  "ApiCoreV1ServiceAccountTokenProjection": `user user is Optional: The owner UID of the created file.`,
  "ApiCoreV1VolumeHealthCondition": ` VolumeHealthCondition represents an adverse health condition reported for a volume.
message message is a human-readable description.
reason reason is a brief CamelCase machine-parseable reason.
status status is the machine-parseable health category.`,
  "ApiCoreV1VolumeHealthStatus": ` VolumeHealthStatus contains health information for a volume reported by the CSI controller plugin.
healthConditions conditions is the set of adverse conditions reported by the CSI controller plugin.
lastTransitionTime lastTransitionTime is when the current set of conditions first appeared.`,
  "ApiCoreV1VolumeMount": `bindMountOptions bindMountOptions is the list of additional bind mount options to apply when mounting this volume into the container.`,
  "ApiCoreV1WorkloadReference": ` WorkloadReference identifies the Workload object and PodGroup membership that a Pod belongs to.
name Name defines the name of the Workload object this Pod belongs to.
podGroup PodGroup is the name of the PodGroup within the Workload that this Pod belongs to.
podGroupReplicaKey PodGroupReplicaKey specifies the replica key of the PodGroup to which this Pod belongs.`,
  "ApiFlowcontrolV1beta2ExemptPriorityLevelConfiguration": ` ExemptPriorityLevelConfiguration describes the configurable aspects of the handling of exempt requests.
lendablePercent \`lendablePercent\` prescribes the fraction of the level's NominalCL that can be borrowed by other priority levels.
nominalConcurrencyShares \`nominalConcurrencyShares\` (NCS) contributes to the computation of the NominalConcurrencyLimit (NominalCL) of this level.`,
  "ApiFlowcontrolV1beta2PriorityLevelConfigurationSpec": `exempt \`exempt\` specifies how requests are handled for an exempt priority level.`,
  "ApiLifecycleV1alpha1Eviction": ` Eviction initiates an eviction process, which should ideally result in a graceful eviction of a .spec.target (e.g. termination of a pod).
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata. .metadata.name set by the evictionrequest-controller is purely informative and subject to change. .spec.target field should be used to identify the target precisesly.
spec spec defines the eviction specification. https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
status status represents the most recently observed status of the eviction.`,
  "ApiLifecycleV1alpha1EvictionPodReference": ` EvictionPodReference contains enough information to locate the referenced pod inside the same namespace.
name name of the target.
uid uid of the target.`,
  "ApiLifecycleV1alpha1EvictionRequest": ` EvictionRequest defines a request that should ideally result in a graceful eviction of a .spec.target (e.g. termination of a pod).
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata; More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata.
spec spec defines the eviction request specification. https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
status status represents the most recently observed status of the eviction request.`,
  "ApiLifecycleV1alpha1EvictionRequestPodReference": ` EvictionRequestPodReference contains enough information to locate the referenced pod inside the same namespace.
name name of the target.
uid uid of the target.`,
  "ApiLifecycleV1alpha1EvictionRequestSpec": ` EvictionRequestSpec is a specification of an EvictionRequest.
intent intent specifies the action that should be taken for the specified target.
requester requester allows you to identify the entity, that requested the eviction of the target.
target target contains a reference to an object (e.g. a pod) that should be evicted.`,
  "ApiLifecycleV1alpha1EvictionRequestStatus": ` EvictionRequestStatus represents the last observed status of the eviction request.
conditions conditions contain information about the eviction request.
observedGeneration observedGeneration is EvictionRequest's .metadata.generation observed by the evictionrequest-controller.`,
  "ApiLifecycleV1alpha1EvictionRequestTarget": ` EvictionRequestTarget contains a reference to an object that should be evicted.
pod pod references a pod that is subject to eviction/termination.`,
  "ApiLifecycleV1alpha1EvictionSpec": ` EvictionSpec is a specification of an Eviction.
target target contains a reference to an object (e.g. a pod) that should be evicted.`,
  "ApiLifecycleV1alpha1EvictionStatus": ` EvictionStatus represents the last observed status of the eviction request.
conditions conditions contain information about the eviction request.
observedGeneration observedGeneration is Eviction's .metadata.generation observed by the evictionrequest-controller.
requesters requesters allow you to identify the entities, that requested the eviction of the target.
responders responders represents the eviction process status of each declared responder.
targetResponders targetResponders reference responders that should eventually respond to this eviction to help with the graceful eviction of a target.`,
  "ApiLifecycleV1alpha1EvictionTarget": ` EvictionTarget contains a reference to an object that should be evicted.
pod pod references a pod that is subject to eviction/termination.`,
  "ApiLifecycleV1alpha1Requester": ` Requester allows you to identify the entity, that requested the eviction of the target.
intent intent specifies the action that should be taken for the specified target.
name name allows you to identify the entity, that requested the eviction of the target.`,
  "ApiLifecycleV1alpha1ResponderStatus": ` ResponderStatus represents the last observed status of the eviction process of the responder.
completionTime completionTime tracks the time at which the Responder stopped processing the eviction request.
expectedCompletionTime expectedCompletionTime is the time at which the eviction process step is expected to end for the responder.
heartbeatTime heartbeatTime is the last time at which the eviction process was reported to be in progress by the responder.
message message provides human-readable details about the state of the responder and the eviction process.
name name allows you to identify the responder reacting to the Eviction.
startTime startTime tracks the time at which this responder was designated as active and should start processing the eviction request.`,
  "ApiLifecycleV1alpha1TargetResponder": ` TargetResponder allows you to specify the responder reacting to the Eviction.
name name allows you to identify the responder reacting to the Eviction.
priority priority for this responder.
state state specifies a state that is assigned by the evictionrequest-controller.`,
  "ApiNetworkingV1alpha1ClusterCIDR": ` ClusterCIDR represents a single configuration for per-Node Pod CIDR allocations when the MultiCIDRRangeAllocator is enabled (see the config for kube-controller-manager).
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
spec spec is the desired state of the ClusterCIDR.`,
  "ApiNetworkingV1alpha1ClusterCIDRSpec": ` ClusterCIDRSpec defines the desired state of ClusterCIDR.
ipv4 ipv4 defines an IPv4 IP block in CIDR notation(e.g. "10.0.0.0/8").
ipv6 ipv6 defines an IPv6 IP block in CIDR notation(e.g. "2001:db8::/64").
nodeSelector nodeSelector defines which nodes the config is applicable to.
perNodeHostBits perNodeHostBits defines the number of host bits to be configured per node.`,
  "ApiNetworkingV1alpha1IPAddress": ` IPAddress represents a single IP of a single IP Family.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
spec spec is the desired state of the IPAddress.`,
  "ApiNetworkingV1alpha1IPAddressSpec": ` IPAddressSpec describe the attributes in an IP Address.
parentRef ParentRef references the resource that an IPAddress is attached to.`,
  "ApiNetworkingV1alpha1ParentReference": ` ParentReference describes a reference to a parent object.
group Group is the group of the object being referenced.
name Name is the name of the object being referenced.
namespace Namespace is the namespace of the object being referenced.
resource Resource is the resource of the object being referenced.
uid UID is the uid of the object being referenced.`,
  "ApiNetworkingV1alpha1ServiceCIDR": ` ServiceCIDR defines a range of IP addresses using CIDR format (e.g. 192.168.0.0/24 or 2001:db2::/64).
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
spec spec is the desired state of the ServiceCIDR.
status status represents the current state of the ServiceCIDR.`,
  "ApiNetworkingV1alpha1ServiceCIDRSpec": ` ServiceCIDRSpec define the CIDRs the user wants to use for allocating ClusterIPs for Services.
cidrs CIDRs defines the IP blocks in CIDR notation (e.g. "192.168.0.0/24" or "2001:db8::/64") from which to assign service cluster IPs.`,
  "ApiNetworkingV1alpha1ServiceCIDRStatus": ` ServiceCIDRStatus describes the current state of the ServiceCIDR.
conditions conditions holds an array of metav1.Condition that describe the state of the ServiceCIDR.`,
  "ApiNetworkingV1beta1IPAddress": ` IPAddress represents a single IP of a single IP Family.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
spec spec is the desired state of the IPAddress.`,
  "ApiNetworkingV1beta1IPAddressSpec": ` IPAddressSpec describe the attributes in an IP Address.
parentRef ParentRef references the resource that an IPAddress is attached to.`,
  "ApiNetworkingV1beta1ParentReference": ` ParentReference describes a reference to a parent object.
group Group is the group of the object being referenced.
name Name is the name of the object being referenced.
namespace Namespace is the namespace of the object being referenced.
resource Resource is the resource of the object being referenced.`,
  "ApiNetworkingV1beta1ServiceCIDR": ` ServiceCIDR defines a range of IP addresses using CIDR format (e.g. 192.168.0.0/24 or 2001:db2::/64).
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
spec spec is the desired state of the ServiceCIDR.
status status represents the current state of the ServiceCIDR.`,
  "ApiNetworkingV1beta1ServiceCIDRSpec": ` ServiceCIDRSpec define the CIDRs the user wants to use for allocating ClusterIPs for Services.
cidrs CIDRs defines the IP blocks in CIDR notation (e.g. "192.168.0.0/24" or "2001:db8::/64") from which to assign service cluster IPs.`,
  "ApiNetworkingV1beta1ServiceCIDRStatus": ` ServiceCIDRStatus describes the current state of the ServiceCIDR.
conditions conditions holds an array of metav1.Condition that describe the state of the ServiceCIDR.`,
  "ApiResourceV1Device": `nodeAllocatableResources NodeAllocatableResources defines the mapping of node resources that are managed by the DRA driver exposing this device.`,
  "ApiResourceV1DeviceCounterConsumption": `compatibilityGroups CompatibilityGroups is a list of opaque group names for this counter set consumption.`,
  "ApiResourceV1DeviceDerivedAttribute": ` DeviceDerivedAttribute defines a derived attribute computed via CEL.
expression Expression is a CEL expression evaluated against each candidate device.
name Name is the identifier for this derived attribute, used in constraints.`,
  "ApiResourceV1DeviceRequestAllocationResult": `skipNodeOperations SkipNodeOperations lists node-local resource operations (gRPC calls) that will be skipped for this allocated device when determining whether operations are necessary on the node.`,
  "ApiResourceV1DeviceSubRequest": `derivedAttributes DerivedAttributes defines a set of virtual attributes computed via CEL expressions for each candidate device.`,
  "ApiResourceV1DeviceTaintRule": ` DeviceTaintRule adds one taint to all devices which match the selector.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec specifies the selector and one taint.
status Status provides information about what was requested in the spec.`,
  "ApiResourceV1DeviceTaintRuleSpec": ` DeviceTaintRuleSpec specifies the selector and one taint.
deviceSelector DeviceSelector defines which device(s) the taint is applied to.
taint The taint that gets applied to matching devices.`,
  "ApiResourceV1DeviceTaintRuleStatus": ` DeviceTaintRuleStatus provides information about an on-going pod eviction.
conditions Conditions provide information about the state of the DeviceTaintRule and the cluster at some point in time, in a machine-readable and human-readable format.`,
  "ApiResourceV1DeviceTaintSelector": ` DeviceTaintSelector defines which device(s) a DeviceTaintRule applies to.
device If device is set, only devices with that name are selected.
driver If driver is set, only devices from that driver are selected.
pool If pool is set, only devices in that pool are selected.`,
  "ApiResourceV1ExactDeviceRequest": `derivedAttributes DerivedAttributes defines a set of virtual attributes computed via CEL expressions for each candidate device.`,
  "ApiResourceV1NodeAllocatableMapping": ` NodeAllocatableMapping defines how a DRA allocation directly translates into a node allocatable resource quantity.
capacityKey CapacityKey references a capacity name defined as a key in the \`spec.devices[*].capacity\` map.
capacityMultiplier CapacityMultiplier is used as a multiplier for the allocated capacity consumed.
deviceMultiplier DeviceMultiplier is used as a multiplier for the allocated device count in the claim.`,
  "ApiResourceV1NodeAllocatableOverhead": ` NodeAllocatableOverhead defines auxiliary resource overheads incurred when allocating a device.
perContainer PerContainer is applied per container reference to the claim.
perPod PerPod is overhead applied once per pod referencing the claim on this node.`,
  "ApiResourceV1NodeAllocatableResource": ` NodeAllocatableResource defines the translation between the DRA device/capacity units requested to the corresponding quantity of the node allocatable resource.
mapping Mapping is used when the device directly models a node allocatable resource like standard CPU or memory (e.g., with a CPU DRA driver).
overhead Overhead contains fields for modeling auxiliary overhead incurred on node allocatable resources when allocating devices that are not themselves modeling a node allocatable resource (e.g., host memory overhead for GPUs).`,
  "ApiResourceV1ResourceSliceSpec": `partitionTypeAttribute PartitionTypeAttribute names a string device attribute (by fully qualified name, e.g. "gpu.example.com/profile") whose value labels each device with its partition type, such as "Full" or "Half" for a MIG-style GPU.
skipNodeOperations SkipNodeOperations lists node-local resource operations (gRPC calls) that will be skipped for the devices in this slice when determining whether operations are necessary on the node.`,
  "ApiResourceV1alpha2AllocationResult": ` AllocationResult contains attributes of an allocated resource.
availableOnNodes This field will get set by the resource driver after it has allocated the resource to inform the scheduler where it can schedule Pods using the ResourceClaim.
resourceHandles ResourceHandles contain the state associated with an allocation that should be maintained throughout the lifetime of a claim.
shareable Shareable determines whether the resource supports more than one consumer at a time.`,
  "ApiResourceV1alpha2DriverAllocationResult": ` DriverAllocationResult contains vendor parameters and the allocation result for one request.
namedResources NamedResources describes the allocation result when using the named resources model.
vendorRequestParameters VendorRequestParameters are the per-request configuration parameters from the time that the claim was allocated.`,
  "ApiResourceV1alpha2DriverRequests": ` DriverRequests describes all resources that are needed from one particular driver.
driverName DriverName is the name used by the DRA driver kubelet plugin.
requests Requests describes all resources that are needed from the driver.
vendorParameters VendorParameters are arbitrary setup parameters for all requests of the claim.`,
  "ApiResourceV1alpha2NamedResourcesAllocationResult": ` NamedResourcesAllocationResult is used in AllocationResultModel.
name Name is the name of the selected resource instance.`,
  "ApiResourceV1alpha2NamedResourcesAttribute": ` NamedResourcesAttribute is a combination of an attribute name and its value.
bool BoolValue is a true/false value.
int IntValue is a 64-bit integer.
intSlice IntSliceValue is an array of 64-bit integers.
name Name is unique identifier among all resource instances managed by the driver on the node.
quantity QuantityValue is a quantity.
string StringValue is a string.
stringSlice StringSliceValue is an array of strings.
version VersionValue is a semantic version according to semver.org spec 2.0.0.`,
  "ApiResourceV1alpha2NamedResourcesFilter": ` NamedResourcesFilter is used in ResourceFilterModel.
selector Selector is a CEL expression which must evaluate to true if a resource instance is suitable.`,
  "ApiResourceV1alpha2NamedResourcesInstance": ` NamedResourcesInstance represents one individual hardware instance that can be selected based on its attributes.
attributes Attributes defines the attributes of this resource instance.
name Name is unique identifier among all resource instances managed by the driver on the node.`,
  "ApiResourceV1alpha2NamedResourcesIntSlice": ` NamedResourcesIntSlice contains a slice of 64-bit integers.
ints Ints is the slice of 64-bit integers.`,
  "ApiResourceV1alpha2NamedResourcesRequest": ` NamedResourcesRequest is used in ResourceRequestModel.
selector Selector is a CEL expression which must evaluate to true if a resource instance is suitable.`,
  "ApiResourceV1alpha2NamedResourcesResources": ` NamedResourcesResources is used in ResourceModel.
instances The list of all individual resources instances currently available.`,
  "ApiResourceV1alpha2NamedResourcesStringSlice": ` NamedResourcesStringSlice contains a slice of strings.
strings Strings is the slice of strings.`,
  "ApiResourceV1alpha2PodSchedulingContext": ` PodSchedulingContext objects hold information that is needed to schedule a Pod with ResourceClaims that use "WaitForFirstConsumer" allocation mode.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec describes where resources for the Pod are needed.
status Status describes where resources for the Pod can be allocated.`,
  "ApiResourceV1alpha2PodSchedulingContextSpec": ` PodSchedulingContextSpec describes where resources for the Pod are needed.
potentialNodes PotentialNodes lists nodes where the Pod might be able to run.
selectedNode SelectedNode is the node for which allocation of ResourceClaims that are referenced by the Pod and that use "WaitForFirstConsumer" allocation is to be attempted.`,
  "ApiResourceV1alpha2PodSchedulingContextStatus": ` PodSchedulingContextStatus describes where resources for the Pod can be allocated.
resourceClaims ResourceClaims describes resource availability for each pod.spec.resourceClaim entry where the corresponding ResourceClaim uses "WaitForFirstConsumer" allocation mode.`,
  "ApiResourceV1alpha2ResourceClaim": ` ResourceClaim describes which resources are needed by a resource consumer.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec describes the desired attributes of a resource that then needs to be allocated.
status Status describes whether the resource is available and with which attributes.`,
  "ApiResourceV1alpha2ResourceClaimConsumerReference": ` ResourceClaimConsumerReference contains enough information to let you locate the consumer of a ResourceClaim.
apiGroup APIGroup is the group for the resource being referenced.
name Name is the name of resource being referenced.
resource Resource is the type of resource being referenced, for example "pods".
uid UID identifies exactly one incarnation of the resource.`,
  "ApiResourceV1alpha2ResourceClaimParameters": ` ResourceClaimParameters defines resource requests for a ResourceClaim in an in-tree format understood by Kubernetes.
apiVersion APIVersion defines the versioned schema of this representation of an object.
driverRequests DriverRequests describes all resources that are needed for the allocated claim.
generatedFrom If this object was created from some other resource, then this links back to that resource.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
shareable Shareable indicates whether the allocated claim is meant to be shareable by multiple consumers at the same time.`,
  "ApiResourceV1alpha2ResourceClaimParametersReference": ` ResourceClaimParametersReference contains enough information to let you locate the parameters for a ResourceClaim.
apiGroup APIGroup is the group for the resource being referenced.
kind Kind is the type of resource being referenced.
name Name is the name of resource being referenced.`,
  "ApiResourceV1alpha2ResourceClaimSchedulingStatus": ` ResourceClaimSchedulingStatus contains information about one particular ResourceClaim with "WaitForFirstConsumer" allocation mode.
name Name matches the pod.spec.resourceClaims[*].Name field.
unsuitableNodes UnsuitableNodes lists nodes that the ResourceClaim cannot be allocated for.`,
  "ApiResourceV1alpha2ResourceClaimSpec": ` ResourceClaimSpec defines how a resource is to be allocated.
allocationMode Allocation can start immediately or when a Pod wants to use the resource.
parametersRef ParametersRef references a separate object with arbitrary parameters that will be used by the driver when allocating a resource for the claim.
resourceClassName ResourceClassName references the driver and additional parameters via the name of a ResourceClass that was created as part of the driver deployment.`,
  "ApiResourceV1alpha2ResourceClaimStatus": ` ResourceClaimStatus tracks whether the resource has been allocated and what the resulting attributes are.
allocation Allocation is set by the resource driver once a resource or set of resources has been allocated successfully.
deallocationRequested DeallocationRequested indicates that a ResourceClaim is to be deallocated.
driverName DriverName is a copy of the driver name from the ResourceClass at the time when allocation started.
reservedFor ReservedFor indicates which entities are currently allowed to use the claim.`,
  "ApiResourceV1alpha2ResourceClaimTemplate": ` ResourceClaimTemplate is used to produce ResourceClaim objects.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Describes the ResourceClaim that is to be generated.`,
  "ApiResourceV1alpha2ResourceClaimTemplateSpec": ` ResourceClaimTemplateSpec contains the metadata and fields for a ResourceClaim.
metadata ObjectMeta may contain labels and annotations that will be copied into the PVC when creating it.
spec Spec for the ResourceClaim.`,
  "ApiResourceV1alpha2ResourceClass": ` ResourceClass is used by administrators to influence how resources are allocated.
apiVersion APIVersion defines the versioned schema of this representation of an object.
driverName DriverName defines the name of the dynamic resource driver that is used for allocation of a ResourceClaim that uses this class.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
parametersRef ParametersRef references an arbitrary separate object that may hold parameters that will be used by the driver when allocating a resource that uses this class.
structuredParameters If and only if allocation of claims using this class is handled via structured parameters, then StructuredParameters must be set to true.
suitableNodes Only nodes matching the selector will be considered by the scheduler when trying to find a Node that fits a Pod when that Pod uses a ResourceClaim that has not been allocated yet.`,
  "ApiResourceV1alpha2ResourceClassParameters": ` ResourceClassParameters defines resource requests for a ResourceClass in an in-tree format understood by Kubernetes.
apiVersion APIVersion defines the versioned schema of this representation of an object.
filters Filters describes additional contraints that must be met when using the class.
generatedFrom If this object was created from some other resource, then this links back to that resource.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
vendorParameters VendorParameters are arbitrary setup parameters for all claims using this class.`,
  "ApiResourceV1alpha2ResourceClassParametersReference": ` ResourceClassParametersReference contains enough information to let you locate the parameters for a ResourceClass.
apiGroup APIGroup is the group for the resource being referenced.
kind Kind is the type of resource being referenced.
name Name is the name of resource being referenced.
namespace Namespace that contains the referenced resource.`,
  "ApiResourceV1alpha2ResourceFilter": ` ResourceFilter is a filter for resources from one particular driver.
driverName DriverName is the name used by the DRA driver kubelet plugin.
namedResources NamedResources describes a resource filter using the named resources model.`,
  "ApiResourceV1alpha2ResourceHandle": ` ResourceHandle holds opaque resource data for processing by a specific kubelet plugin.
data Data contains the opaque data associated with this ResourceHandle.
driverName DriverName specifies the name of the resource driver whose kubelet plugin should be invoked to process this ResourceHandle's data once it lands on a node.
structuredData If StructuredData is set, then it needs to be used instead of Data.`,
  "ApiResourceV1alpha2ResourceRequest": ` ResourceRequest is a request for resources from one particular driver.
namedResources NamedResources describes a request for resources with the named resources model.
vendorParameters VendorParameters are arbitrary setup parameters for the requested resource.`,
  "ApiResourceV1alpha2ResourceSlice": ` ResourceSlice provides information about available resources on individual nodes.
apiVersion APIVersion defines the versioned schema of this representation of an object.
driverName DriverName identifies the DRA driver providing the capacity information.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
namedResources NamedResources describes available resources using the named resources model.
nodeName NodeName identifies the node which provides the resources if they are local to a node.`,
  "ApiResourceV1alpha2StructuredResourceHandle": ` StructuredResourceHandle is the in-tree representation of the allocation result.
nodeName NodeName is the name of the node providing the necessary resources if the resources are local to a node.
results Results lists all allocated driver resources.
vendorClaimParameters VendorClaimParameters are the per-claim configuration parameters from the resource claim parameters at the time that the claim was allocated.
vendorClassParameters VendorClassParameters are the per-claim configuration parameters from the resource class at the time that the claim was allocated.`,
  "ApiResourceV1alpha2VendorParameters": ` VendorParameters are opaque parameters for one particular driver.
driverName DriverName is the name used by the DRA driver kubelet plugin.
parameters Parameters can be arbitrary setup parameters.`,
  "ApiResourceV1alpha3AllocatedDeviceStatus": ` AllocatedDeviceStatus contains the status of an allocated device, if the driver chooses to report it.
conditions Conditions contains the latest observation of the device's state.
data Data contains arbitrary driver-specific data.
device Device references one device instance via its name in the driver's resource pool.
driver Driver specifies the name of the DRA driver whose kubelet plugin should be invoked to process the allocation once the claim is needed on a node.
networkData NetworkData contains network-related information specific to the device.
pool This name together with the driver name and the device name field identify which device was allocated (\`<driver name>/<pool name>/<device name>\`).`,
  "ApiResourceV1alpha3AllocationResult": ` AllocationResult contains attributes of an allocated resource.
controller Controller is the name of the DRA driver which handled the allocation.
devices Devices is the result of allocating devices.
nodeSelector NodeSelector defines where the allocated resources are available.`,
  "ApiResourceV1alpha3BasicDevice": ` BasicDevice defines one device instance.
allNodes AllNodes indicates that all nodes have access to the device.
attributes Attributes defines the set of attributes for this device.
capacity Capacity defines the set of capacities for this device.
consumesCounters ConsumesCounters defines a list of references to sharedCounters and the set of counters that the device will consume from those counter sets.
nodeName NodeName identifies the node where the device is available.
nodeSelector NodeSelector defines the nodes where the device is available.
taints If specified, these are the driver-defined taints.`,
  "ApiResourceV1alpha3CELDeviceSelector": ` CELDeviceSelector contains a CEL expression for selecting a device.
expression Expression is a CEL expression which evaluates a single device.`,
  "ApiResourceV1alpha3Counter": ` Counter describes a quantity associated with a device.
value Value defines how much of a certain device counter is available.`,
  "ApiResourceV1alpha3CounterSet": ` CounterSet defines a named set of counters that are available to be used by devices defined in the ResourceSlice.
counters Counters defines the counters that will be consumed by the device.
name CounterSet is the name of the set from which the counters defined will be consumed.`,
  "ApiResourceV1alpha3Device": ` Device represents one individual hardware instance that can be selected based on its attributes.
basic Basic defines one device instance.
name Name is unique identifier among all devices managed by the driver in the pool.`,
  "ApiResourceV1alpha3DeviceAllocationConfiguration": ` DeviceAllocationConfiguration gets embedded in an AllocationResult.
opaque Opaque provides driver-specific configuration parameters.
requests Requests lists the names of requests where the configuration applies.
source Source records whether the configuration comes from a class and thus is not something that a normal user would have been able to set or from a claim.`,
  "ApiResourceV1alpha3DeviceAllocationResult": ` DeviceAllocationResult is the result of allocating devices.
config This field is a combination of all the claim and class configuration parameters.
results Results lists all allocated devices.`,
  "ApiResourceV1alpha3DeviceAttribute": ` DeviceAttribute must have exactly one field set.
bool BoolValue is a true/false value.
int IntValue is a number.
string StringValue is a string.
version VersionValue is a semantic version according to semver.org spec 2.0.0.`,
  "ApiResourceV1alpha3DeviceClaim": ` DeviceClaim defines how to request devices with a ResourceClaim.
config This field holds configuration for multiple potential drivers which could satisfy requests in this claim.
constraints These constraints must be satisfied by the set of devices that get allocated for the claim.
requests Requests represent individual requests for distinct devices which must all be satisfied.`,
  "ApiResourceV1alpha3DeviceClaimConfiguration": ` DeviceClaimConfiguration is used for configuration parameters in DeviceClaim.
opaque Opaque provides driver-specific configuration parameters.
requests Requests lists the names of requests where the configuration applies.`,
  "ApiResourceV1alpha3DeviceClass": ` DeviceClass is a vendor- or admin-provided resource that contains device configuration and selectors.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec defines what can be allocated and how to configure it.`,
  "ApiResourceV1alpha3DeviceClassConfiguration": ` DeviceClassConfiguration is used in DeviceClass.
opaque Opaque provides driver-specific configuration parameters.`,
  "ApiResourceV1alpha3DeviceClassSpec": ` DeviceClassSpec is used in a [DeviceClass] to define what can be allocated and how to configure it.
config Config defines configuration parameters that apply to each device that is claimed via this class.
selectors Each selector must be satisfied by a device which is claimed via this class.
suitableNodes Only nodes matching the selector will be considered by the scheduler when trying to find a Node that fits a Pod when that Pod uses a claim that has not been allocated yet *and* that claim gets allocated through a control plane controller.`,
  "ApiResourceV1alpha3DeviceConstraint": ` DeviceConstraint must have exactly one field set besides Requests.
matchAttribute MatchAttribute requires that all devices in question have this attribute and that its type and value are the same across those devices.
requests Requests is a list of the one or more requests in this claim which must co-satisfy this constraint.`,
  "ApiResourceV1alpha3DeviceCounterConsumption": ` DeviceCounterConsumption defines a set of counters that a device will consume from a CounterSet.
counterSet CounterSet defines the set from which the counters defined will be consumed.
counters Counters defines the Counter that will be consumed by the device.`,
  "ApiResourceV1alpha3DeviceRequest": ` DeviceRequest is a request for devices required for a claim.
adminAccess AdminAccess indicates that this is a claim for administrative access to the device(s).
allocationMode AllocationMode and its related fields define how devices are allocated to satisfy this request.
count Count is used only when the count mode is "ExactCount".
deviceClassName DeviceClassName references a specific DeviceClass, which can define additional configuration and selectors to be inherited by this request.
firstAvailable FirstAvailable contains subrequests, of which exactly one will be satisfied by the scheduler to satisfy this request.
name Name can be used to reference this request in a pod.spec.containers[].resources.claims entry and in a constraint of the claim.
selectors Selectors define criteria which must be satisfied by a specific device in order for that device to be considered for this request.
tolerations If specified, the request's tolerations.`,
  "ApiResourceV1alpha3DeviceRequestAllocationResult": ` DeviceRequestAllocationResult contains the allocation result for one request.
adminAccess AdminAccess indicates that this device was allocated for administrative access.
device Device references one device instance via its name in the driver's resource pool.
driver Driver specifies the name of the DRA driver whose kubelet plugin should be invoked to process the allocation once the claim is needed on a node.
pool This name together with the driver name and the device name field identify which device was allocated (\`<driver name>/<pool name>/<device name>\`).
request Request is the name of the request in the claim which caused this device to be allocated.
tolerations A copy of all tolerations specified in the request at the time when the device got allocated.`,
  "ApiResourceV1alpha3DeviceSelector": ` DeviceSelector must have exactly one field set.
cel CEL contains a CEL expression for selecting a device.`,
  "ApiResourceV1alpha3DeviceSubRequest": ` DeviceSubRequest describes a request for device provided in the claim.spec.devices.requests[].firstAvailable array.
allocationMode AllocationMode and its related fields define how devices are allocated to satisfy this request.
count Count is used only when the count mode is "ExactCount".
deviceClassName DeviceClassName references a specific DeviceClass, which can define additional configuration and selectors to be inherited by this subrequest.
name Name can be used to reference this subrequest in the list of constraints or the list of configurations for the claim.
selectors Selectors define criteria which must be satisfied by a specific device in order for that device to be considered for this request.
tolerations If specified, the request's tolerations.`,
  "ApiResourceV1alpha3DeviceTaint": ` The device this taint is attached to has the "effect" on any claim which does not tolerate the taint and, through the claim, to pods using the claim.
effect The effect of the taint on claims that do not tolerate the taint and through such claims on the pods using them.
key The taint key to be applied to a device.
timeAdded TimeAdded represents the time at which the taint was added or (only in a DeviceTaintRule) the effect was modified.
value The taint value corresponding to the taint key.`,
  "ApiResourceV1alpha3DeviceTaintRule": ` DeviceTaintRule adds one taint to all devices which match the selector.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec specifies the selector and one taint.
status Status provides information about what was requested in the spec.`,
  "ApiResourceV1alpha3DeviceTaintRuleSpec": ` DeviceTaintRuleSpec specifies the selector and one taint.
deviceSelector DeviceSelector defines which device(s) the taint is applied to.
taint The taint that gets applied to matching devices.`,
  "ApiResourceV1alpha3DeviceTaintRuleStatus": ` DeviceTaintRuleStatus provides information about an on-going pod eviction.
conditions Conditions provide information about the state of the DeviceTaintRule and the cluster at some point in time, in a machine-readable and human-readable format.`,
  "ApiResourceV1alpha3DeviceTaintSelector": ` DeviceTaintSelector defines which device(s) a DeviceTaintRule applies to.
device If device is set, only devices with that name are selected.
deviceClassName If DeviceClassName is set, the selectors defined there must be satisfied by a device to be selected.
driver If driver is set, only devices from that driver are selected.
pool If pool is set, only devices in that pool are selected.
selectors Selectors contains the same selection criteria as a ResourceClaim.`,
  "ApiResourceV1alpha3DeviceToleration": ` The ResourceClaim this DeviceToleration is attached to tolerates any taint that matches the triple <key,value,effect> using the matching operator <operator>.
effect Effect indicates the taint effect to match.
key Key is the taint key that the toleration applies to.
operator Operator represents a key's relationship to the value.
tolerationSeconds TolerationSeconds represents the period of time the toleration (which must be of effect NoExecute, otherwise this field is ignored) tolerates the taint.
value Value is the taint value the toleration matches to.`,
  "ApiResourceV1alpha3NetworkDeviceData": ` NetworkDeviceData provides network-related details for the allocated device.
hardwareAddress HardwareAddress represents the hardware address (e.g. MAC Address) of the device's network interface.
interfaceName InterfaceName specifies the name of the network interface associated with the allocated device.
ips IPs lists the network addresses assigned to the device's network interface.`,
  "ApiResourceV1alpha3OpaqueDeviceConfiguration": ` OpaqueDeviceConfiguration contains configuration parameters for a driver in a format defined by the driver vendor.
driver Driver is used to determine which kubelet plugin needs to be passed these configuration parameters.
parameters Parameters can contain arbitrary data.`,
  "ApiResourceV1alpha3PartitionTypeStatus": ` PartitionTypeStatus reports allocatability for a single partition type, identified by the value of a grouping attribute.
allocatable Allocatable is the number of additional devices of this partition type that could still be allocated given current shared-counter consumption.
attribute Attribute is the fully qualified name of the device attribute whose value groups this entry.
total Total is the number of devices of this partition type in the pool.
type Type is the partition type value (e.g. "Full" or "Half").`,
  "ApiResourceV1alpha3PodSchedulingContext": ` PodSchedulingContext objects hold information that is needed to schedule a Pod with ResourceClaims that use "WaitForFirstConsumer" allocation mode.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec describes where resources for the Pod are needed.
status Status describes where resources for the Pod can be allocated.`,
  "ApiResourceV1alpha3PodSchedulingContextSpec": ` PodSchedulingContextSpec describes where resources for the Pod are needed.
potentialNodes PotentialNodes lists nodes where the Pod might be able to run.
selectedNode SelectedNode is the node for which allocation of ResourceClaims that are referenced by the Pod and that use "WaitForFirstConsumer" allocation is to be attempted.`,
  "ApiResourceV1alpha3PodSchedulingContextStatus": ` PodSchedulingContextStatus describes where resources for the Pod can be allocated.
resourceClaims ResourceClaims describes resource availability for each pod.spec.resourceClaim entry where the corresponding ResourceClaim uses "WaitForFirstConsumer" allocation mode.`,
  "ApiResourceV1alpha3PoolStatus": ` PoolStatus contains status information for a single resource pool.
allocatedDevices AllocatedDevices is the number of devices currently allocated to claims.
availableDevices AvailableDevices is the number of devices available for allocation.
driver Driver is the DRA driver name for this pool.
generation Generation is the pool generation observed across all ResourceSlices in this pool.
nodeName NodeName is the node this pool is associated with.
partitionSummary PartitionSummary reports allocatability per (attribute, partition type) for a partitionable pool that publishes SharedCounters.
poolName PoolName is the name of the pool.
resourceSliceCount ResourceSliceCount is the number of ResourceSlices that make up this pool.
shareableSummary ShareableSummary reports aggregate capacity for a pool that contains devices with AllowMultipleAllocations.
totalDevices TotalDevices is the total number of devices in the pool across all slices.
unavailableDevices UnavailableDevices is the number of devices that are not available due to taints or other conditions, but are not allocated.
validationError ValidationError is set when the pool's data could not be fully validated (e.g., incomplete slice publication).`,
  "ApiResourceV1alpha3ResourceClaim": ` ResourceClaim describes a request for access to resources in the cluster, for use by workloads.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec describes what is being requested and how to configure it.
status Status describes whether the claim is ready to use and what has been allocated.`,
  "ApiResourceV1alpha3ResourceClaimConsumerReference": ` ResourceClaimConsumerReference contains enough information to let you locate the consumer of a ResourceClaim.
apiGroup APIGroup is the group for the resource being referenced.
name Name is the name of resource being referenced.
resource Resource is the type of resource being referenced, for example "pods".
uid UID identifies exactly one incarnation of the resource.`,
  "ApiResourceV1alpha3ResourceClaimSchedulingStatus": ` ResourceClaimSchedulingStatus contains information about one particular ResourceClaim with "WaitForFirstConsumer" allocation mode.
name Name matches the pod.spec.resourceClaims[*].Name field.
unsuitableNodes UnsuitableNodes lists nodes that the ResourceClaim cannot be allocated for.`,
  "ApiResourceV1alpha3ResourceClaimSpec": ` ResourceClaimSpec defines what is being requested in a ResourceClaim and how to configure it.
controller Controller is the name of the DRA driver that is meant to handle allocation of this claim.
devices Devices defines how to request devices.`,
  "ApiResourceV1alpha3ResourceClaimStatus": ` ResourceClaimStatus tracks whether the resource has been allocated and what the result of that was.
allocation Allocation is set once the claim has been allocated successfully.
deallocationRequested Indicates that a claim is to be deallocated.
devices Devices contains the status of each device allocated for this claim, as reported by the driver.
reservedFor ReservedFor indicates which entities are currently allowed to use the claim.`,
  "ApiResourceV1alpha3ResourceClaimTemplate": ` ResourceClaimTemplate is used to produce ResourceClaim objects.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Describes the ResourceClaim that is to be generated.`,
  "ApiResourceV1alpha3ResourceClaimTemplateSpec": ` ResourceClaimTemplateSpec contains the metadata and fields for a ResourceClaim.
metadata ObjectMeta may contain labels and annotations that will be copied into the ResourceClaim when creating it.
spec Spec for the ResourceClaim.`,
  "ApiResourceV1alpha3ResourcePool": ` ResourcePool describes the pool that ResourceSlices belong to.
generation Generation tracks the change in a pool over time.
name Name is used to identify the pool.
resourceSliceCount ResourceSliceCount is the total number of ResourceSlices in the pool at this generation number.`,
  "ApiResourceV1alpha3ResourcePoolStatusRequest": ` ResourcePoolStatusRequest triggers a one-time calculation of resource pool status based on the provided filters.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec defines the filters for which pools to include in the status.
status Status is populated by the controller with the calculated pool status.`,
  "ApiResourceV1alpha3ResourcePoolStatusRequestSpec": ` ResourcePoolStatusRequestSpec defines the filters for the pool status request.
defaultPartitionTypeAttribute DefaultPartitionTypeAttribute optionally names a device attribute (by its fully qualified name, e.g. "gpu.example.com/profile") to use as the default grouping attribute for partitionable devices whose slice has not declared one themselves.
driver Driver specifies the DRA driver name to filter pools.
limit Limit optionally specifies the maximum number of pools to return in the status.
poolName PoolName optionally filters to a specific pool name.`,
  "ApiResourceV1alpha3ResourcePoolStatusRequestStatus": ` ResourcePoolStatusRequestStatus contains the calculated pool status information.
conditions Conditions provide information about the state of the request.
poolCount PoolCount is the total number of pools that matched the filter criteria, regardless of truncation.
pools Pools contains the first \`spec.limit\` matching pools, sorted by driver then pool name.`,
  "ApiResourceV1alpha3ResourceSlice": ` ResourceSlice represents one or more resources in a pool of similar resources, managed by a common driver.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Contains the information published by the driver.`,
  "ApiResourceV1alpha3ResourceSliceSpec": ` ResourceSliceSpec contains the information published by the driver in one ResourceSlice.
allNodes AllNodes indicates that all nodes have access to the resources in the pool.
devices Devices lists some or all of the devices in this pool.
driver Driver identifies the DRA driver providing the capacity information.
nodeName NodeName identifies the node which provides the resources in this pool.
nodeSelector NodeSelector defines which nodes have access to the resources in the pool, when that pool is not limited to a single node.
perDeviceNodeSelection PerDeviceNodeSelection defines whether the access from nodes to resources in the pool is set on the ResourceSlice level or on each device.
pool Pool describes the pool that this ResourceSlice belongs to.
sharedCounters SharedCounters defines a list of counter sets, each of which has a name and a list of counters available.`,
  "ApiResourceV1alpha3ShareableCapacityStatus": ` ShareableCapacityStatus reports aggregate amounts for a single shareable capacity key.
available Available is Total minus Consumed, never negative.
consumed Consumed is the amount drawn by current allocations.
name Name is the capacity name.
total Total is the sum of this capacity across shareable devices in the pool.`,
  "ApiResourceV1alpha3ShareableSummaryStatus": ` ShareableSummaryStatus reports aggregate capacity for a pool that contains devices with AllowMultipleAllocations.
capacity Capacity reports aggregate total, consumed, and available amounts per shareable capacity key across the pool.
fullyAvailableDevices FullyAvailableDevices is the number of shareable devices with no capacity consumed.
partiallyAvailableDevices PartiallyAvailableDevices is the number of shareable devices with some but not all capacity consumed.`,
  "ApiResourceV1beta1AllocatedDeviceStatus": ` AllocatedDeviceStatus contains the status of an allocated device, if the driver chooses to report it.
conditions Conditions contains the latest observation of the device's state.
data Data contains arbitrary driver-specific data.
device Device references one device instance via its name in the driver's resource pool.
driver Driver specifies the name of the DRA driver whose kubelet plugin should be invoked to process the allocation once the claim is needed on a node.
networkData NetworkData contains network-related information specific to the device.
pool This name together with the driver name and the device name field identify which device was allocated (\`<driver name>/<pool name>/<device name>\`).
shareID ShareID uniquely identifies an individual allocation share of the device.`,
  "ApiResourceV1beta1AllocationResult": ` AllocationResult contains attributes of an allocated resource.
allocationTimestamp AllocationTimestamp stores the time when the resources were allocated.
devices Devices is the result of allocating devices.
nodeSelector NodeSelector defines where the allocated resources are available.`,
  "ApiResourceV1beta1BasicDevice": ` BasicDevice defines one device instance.
allNodes AllNodes indicates that all nodes have access to the device.
allowMultipleAllocations AllowMultipleAllocations marks whether the device is allowed to be allocated to multiple DeviceRequests.
attributes Attributes defines the set of attributes for this device.
bindingConditions BindingConditions defines the conditions for proceeding with binding.
bindingFailureConditions BindingFailureConditions defines the conditions for binding failure.
bindsToNode BindsToNode indicates if the usage of an allocation involving this device has to be limited to exactly the node that was chosen when allocating the claim.
capacity Capacity defines the set of capacities for this device.
consumesCounters ConsumesCounters defines a list of references to sharedCounters and the set of counters that the device will consume from those counter sets.
nodeAllocatableResourceMappings NodeAllocatableResourceMappings defines the mapping of node resources that are managed by the DRA driver exposing this device.
nodeAllocatableResources NodeAllocatableResources defines the mapping of node resources that are managed by the DRA driver exposing this device.
nodeName NodeName identifies the node where the device is available.
nodeSelector NodeSelector defines the nodes where the device is available.
taints If specified, these are the driver-defined taints.`,
  "ApiResourceV1beta1CELDeviceSelector": ` CELDeviceSelector contains a CEL expression for selecting a device.
expression Expression is a CEL expression which evaluates a single device.`,
  "ApiResourceV1beta1CapacityRequestPolicy": ` CapacityRequestPolicy defines how requests consume device capacity.
default Default specifies how much of this capacity is consumed by a request that does not contain an entry for it in DeviceRequest's Capacity.
validRange ValidRange defines an acceptable quantity value range in consuming requests.
validValues ValidValues defines a set of acceptable quantity values in consuming requests.`,
  "ApiResourceV1beta1CapacityRequestPolicyRange": ` CapacityRequestPolicyRange defines a valid range for consumable capacity values.
max Max defines the upper limit for capacity that can be requested.
min Min specifies the minimum capacity allowed for a consumption request.
step Step defines the step size between valid capacity amounts within the range.`,
  "ApiResourceV1beta1CapacityRequirements": ` CapacityRequirements defines the capacity requirements for a specific device request.
requests Requests represent individual device resource requests for distinct resources, all of which must be provided by the device.`,
  "ApiResourceV1beta1Counter": ` Counter describes a quantity associated with a device.
value Value defines how much of a certain device counter is available.`,
  "ApiResourceV1beta1CounterSet": ` CounterSet defines a named set of counters that are available to be used by devices defined in the ResourcePool.
counters Counters defines the set of counters for this CounterSet The name of each counter must be unique in that set and must be a DNS label.
name Name defines the name of the counter set.`,
  "ApiResourceV1beta1Device": ` Device represents one individual hardware instance that can be selected based on its attributes.
basic Basic defines one device instance.
name Name is unique identifier among all devices managed by the driver in the pool.`,
  "ApiResourceV1beta1DeviceAllocationConfiguration": ` DeviceAllocationConfiguration gets embedded in an AllocationResult.
opaque Opaque provides driver-specific configuration parameters.
requests Requests lists the names of requests where the configuration applies.
source Source records whether the configuration comes from a class and thus is not something that a normal user would have been able to set or from a claim.`,
  "ApiResourceV1beta1DeviceAllocationResult": ` DeviceAllocationResult is the result of allocating devices.
config This field is a combination of all the claim and class configuration parameters.
results Results lists all allocated devices.`,
  "ApiResourceV1beta1DeviceAttribute": ` DeviceAttribute must have exactly one field set.
bool BoolValue is a true/false value.
bools BoolValues is a non-empty list of true/false values.
int IntValue is a number.
ints IntValues is a non-empty list of numbers.
string StringValue is a string.
strings StringValues is a non-empty list of strings.
version VersionValue is a semantic version according to semver.org spec 2.0.0.
versions VersionValues is a non-empty list of semantic versions according to semver.org spec 2.0.0.`,
  "ApiResourceV1beta1DeviceCapacity": ` DeviceCapacity describes a quantity associated with a device.
requestPolicy RequestPolicy defines how this DeviceCapacity must be consumed when the device is allowed to be shared by multiple allocations.
value Value defines how much of a certain capacity that device has.`,
  "ApiResourceV1beta1DeviceClaim": ` DeviceClaim defines how to request devices with a ResourceClaim.
config This field holds configuration for multiple potential drivers which could satisfy requests in this claim.
constraints These constraints must be satisfied by the set of devices that get allocated for the claim.
requests Requests represent individual requests for distinct devices which must all be satisfied.`,
  "ApiResourceV1beta1DeviceClaimConfiguration": ` DeviceClaimConfiguration is used for configuration parameters in DeviceClaim.
opaque Opaque provides driver-specific configuration parameters.
requests Requests lists the names of requests where the configuration applies.`,
  "ApiResourceV1beta1DeviceClass": ` DeviceClass is a vendor- or admin-provided resource that contains device configuration and selectors.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec defines what can be allocated and how to configure it.`,
  "ApiResourceV1beta1DeviceClassConfiguration": ` DeviceClassConfiguration is used in DeviceClass.
opaque Opaque provides driver-specific configuration parameters.`,
  "ApiResourceV1beta1DeviceClassSpec": ` DeviceClassSpec is used in a [DeviceClass] to define what can be allocated and how to configure it.
config Config defines configuration parameters that apply to each device that is claimed via this class.
extendedResourceName ExtendedResourceName is the extended resource name for the devices of this class.
selectors Each selector must be satisfied by a device which is claimed via this class.`,
  "ApiResourceV1beta1DeviceConstraint": ` DeviceConstraint must have exactly one field set besides Requests.
distinctAttribute DistinctAttribute requires that all devices in question have this attribute and that its type and value are unique across those devices.
matchAttribute MatchAttribute requires that all devices in question have this attribute and that its type and value are the same across those devices.
requests Requests is a list of the one or more requests in this claim which must co-satisfy this constraint.`,
  "ApiResourceV1beta1DeviceCounterConsumption": ` DeviceCounterConsumption defines a set of counters that a device will consume from a CounterSet.
compatibilityGroups CompatibilityGroups is a list of opaque group names for this counter set consumption.
counterSet CounterSet is the name of the set from which the counters defined will be consumed.
counters Counters defines the counters that will be consumed by the device.`,
  "ApiResourceV1beta1DeviceDerivedAttribute": ` DeviceDerivedAttribute defines a derived attribute computed via CEL.
expression Expression is a CEL expression evaluated against each candidate device.
name Name is the identifier for this derived attribute, used in constraints.`,
  "ApiResourceV1beta1DeviceRequest": ` DeviceRequest is a request for devices required for a claim.
adminAccess AdminAccess indicates that this is a claim for administrative access to the device(s).
allocationMode AllocationMode and its related fields define how devices are allocated to satisfy this request.
capacity Capacity define resource requirements against each capacity.
count Count is used only when the count mode is "ExactCount".
derivedAttributes DerivedAttributes defines a set of virtual attributes computed via CEL expressions for each candidate device.
deviceClassName DeviceClassName references a specific DeviceClass, which can define additional configuration and selectors to be inherited by this request.
firstAvailable FirstAvailable contains subrequests, of which exactly one will be satisfied by the scheduler to satisfy this request.
name Name can be used to reference this request in a pod.spec.containers[].resources.claims entry and in a constraint of the claim.
selectors Selectors define criteria which must be satisfied by a specific device in order for that device to be considered for this request.
tolerations If specified, the request's tolerations.`,
  "ApiResourceV1beta1DeviceRequestAllocationResult": ` DeviceRequestAllocationResult contains the allocation result for one request.
adminAccess AdminAccess indicates that this device was allocated for administrative access.
bindingConditions BindingConditions contains a copy of the BindingConditions from the corresponding ResourceSlice at the time of allocation.
bindingFailureConditions BindingFailureConditions contains a copy of the BindingFailureConditions from the corresponding ResourceSlice at the time of allocation.
consumedCapacity ConsumedCapacity tracks the amount of capacity consumed per device as part of the claim request.
device Device references one device instance via its name in the driver's resource pool.
driver Driver specifies the name of the DRA driver whose kubelet plugin should be invoked to process the allocation once the claim is needed on a node.
pool This name together with the driver name and the device name field identify which device was allocated (\`<driver name>/<pool name>/<device name>\`).
request Request is the name of the request in the claim which caused this device to be allocated.
shareID ShareID uniquely identifies an individual allocation share of the device, used when the device supports multiple simultaneous allocations.
skipNodeOperations SkipNodeOperations lists node-local resource operations (gRPC calls) that will be skipped for this allocated device when determining whether operations are necessary on the node.
tolerations A copy of all tolerations specified in the request at the time when the device got allocated.`,
  "ApiResourceV1beta1DeviceSelector": ` DeviceSelector must have exactly one field set.
cel CEL contains a CEL expression for selecting a device.`,
  "ApiResourceV1beta1DeviceSubRequest": ` DeviceSubRequest describes a request for device provided in the claim.spec.devices.requests[].firstAvailable array.
allocationMode AllocationMode and its related fields define how devices are allocated to satisfy this subrequest.
capacity Capacity define resource requirements against each capacity.
count Count is used only when the count mode is "ExactCount".
derivedAttributes DerivedAttributes defines a set of virtual attributes computed via CEL expressions for each candidate device.
deviceClassName DeviceClassName references a specific DeviceClass, which can define additional configuration and selectors to be inherited by this subrequest.
name Name can be used to reference this subrequest in the list of constraints or the list of configurations for the claim.
selectors Selectors define criteria which must be satisfied by a specific device in order for that device to be considered for this subrequest.
tolerations If specified, the request's tolerations.`,
  "ApiResourceV1beta1DeviceTaint": ` The device this taint is attached to has the "effect" on any claim which does not tolerate the taint and, through the claim, to pods using the claim.
effect The effect of the taint on claims that do not tolerate the taint and through such claims on the pods using them.
key The taint key to be applied to a device.
timeAdded TimeAdded represents the time at which the taint was added or (only in a DeviceTaintRule) the effect was modified.
value The taint value corresponding to the taint key.`,
  "ApiResourceV1beta1DeviceToleration": ` The ResourceClaim this DeviceToleration is attached to tolerates any taint that matches the triple <key,value,effect> using the matching operator <operator>.
effect Effect indicates the taint effect to match.
key Key is the taint key that the toleration applies to.
operator Operator represents a key's relationship to the value.
tolerationSeconds TolerationSeconds represents the period of time the toleration (which must be of effect NoExecute, otherwise this field is ignored) tolerates the taint.
value Value is the taint value the toleration matches to.`,
  "ApiResourceV1beta1NetworkDeviceData": ` NetworkDeviceData provides network-related details for the allocated device.
hardwareAddress HardwareAddress represents the hardware address (e.g. MAC Address) of the device's network interface.
interfaceName InterfaceName specifies the name of the network interface associated with the allocated device.
ips IPs lists the network addresses assigned to the device's network interface.`,
  "ApiResourceV1beta1NodeAllocatableMapping": ` NodeAllocatableMapping defines how a DRA allocation directly translates into a node allocatable resource quantity.
capacityKey CapacityKey references a capacity name defined as a key in the \`spec.devices[*].capacity\` map.
capacityMultiplier CapacityMultiplier is used as a multiplier for the allocated capacity consumed.
deviceMultiplier DeviceMultiplier is used as a multiplier for the allocated device count in the claim.`,
  "ApiResourceV1beta1NodeAllocatableOverhead": ` NodeAllocatableOverhead defines auxiliary resource overheads incurred when allocating a device.
perContainer PerContainer is applied per container reference to the claim.
perPod PerPod is overhead applied once per pod referencing the claim on this node.`,
  "ApiResourceV1beta1NodeAllocatableResource": ` NodeAllocatableResource defines the translation between the DRA device/capacity units requested to the corresponding quantity of the node allocatable resource.
mapping Mapping is used when the device directly models a node allocatable resource like standard CPU or memory (e.g., with a CPU DRA driver).
overhead Overhead contains fields for modeling auxiliary overhead incurred on node allocatable resources when allocating devices that are not themselves modeling a node allocatable resource (e.g., host memory overhead for GPUs).`,
  "ApiResourceV1beta1NodeAllocatableResourceMapping": ` NodeAllocatableResourceMapping defines the translation between the DRA device/capacity units requested to the corresponding quantity of the node allocatable resource.
allocationMultiplier AllocationMultiplier is used as a multiplier for the allocated device count or the allocated capacity in the claim.
capacityKey CapacityKey references a capacity name defined as a key in the \`spec.devices[*].capacity\` map.`,
  "ApiResourceV1beta1OpaqueDeviceConfiguration": ` OpaqueDeviceConfiguration contains configuration parameters for a driver in a format defined by the driver vendor.
driver Driver is used to determine which kubelet plugin needs to be passed these configuration parameters.
parameters Parameters can contain arbitrary data.`,
  "ApiResourceV1beta1ResourceClaim": ` ResourceClaim describes a request for access to resources in the cluster, for use by workloads.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec describes what is being requested and how to configure it.
status Status describes whether the claim is ready to use and what has been allocated.`,
  "ApiResourceV1beta1ResourceClaimConsumerReference": ` ResourceClaimConsumerReference contains enough information to let you locate the consumer of a ResourceClaim.
apiGroup APIGroup is the group for the resource being referenced.
name Name is the name of resource being referenced.
resource Resource is the type of resource being referenced, for example "pods".
uid UID identifies exactly one incarnation of the resource.`,
  "ApiResourceV1beta1ResourceClaimSpec": ` ResourceClaimSpec defines what is being requested in a ResourceClaim and how to configure it.
devices Devices defines how to request devices.`,
  "ApiResourceV1beta1ResourceClaimStatus": ` ResourceClaimStatus tracks whether the resource has been allocated and what the result of that was.
allocation Allocation is set once the claim has been allocated successfully.
devices Devices contains the status of each device allocated for this claim, as reported by the driver.
reservedFor ReservedFor indicates which entities are currently allowed to use the claim.`,
  "ApiResourceV1beta1ResourceClaimTemplate": ` ResourceClaimTemplate is used to produce ResourceClaim objects.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Describes the ResourceClaim that is to be generated.`,
  "ApiResourceV1beta1ResourceClaimTemplateSpec": ` ResourceClaimTemplateSpec contains the metadata and fields for a ResourceClaim.
metadata ObjectMeta may contain labels and annotations that will be copied into the ResourceClaim when creating it.
spec Spec for the ResourceClaim.`,
  "ApiResourceV1beta1ResourcePool": ` ResourcePool describes the pool that ResourceSlices belong to.
generation Generation tracks the change in a pool over time.
name Name is used to identify the pool.
resourceSliceCount ResourceSliceCount is the total number of ResourceSlices in the pool at this generation number.`,
  "ApiResourceV1beta1ResourceSlice": ` ResourceSlice represents one or more resources in a pool of similar resources, managed by a common driver.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Contains the information published by the driver.`,
  "ApiResourceV1beta1ResourceSliceSpec": ` ResourceSliceSpec contains the information published by the driver in one ResourceSlice.
allNodes AllNodes indicates that all nodes have access to the resources in the pool.
devices Devices lists some or all of the devices in this pool.
driver Driver identifies the DRA driver providing the capacity information.
nodeName NodeName identifies the node which provides the resources in this pool.
nodeSelector NodeSelector defines which nodes have access to the resources in the pool, when that pool is not limited to a single node.
partitionTypeAttribute PartitionTypeAttribute names a string device attribute (by fully qualified name, e.g. "gpu.example.com/profile") whose value labels each device with its partition type, such as "Full" or "Half" for a MIG-style GPU.
perDeviceNodeSelection PerDeviceNodeSelection defines whether the access from nodes to resources in the pool is set on the ResourceSlice level or on each device.
pool Pool describes the pool that this ResourceSlice belongs to.
sharedCounters SharedCounters defines a list of counter sets, each of which has a name and a list of counters available.
skipNodeOperations SkipNodeOperations lists node-local resource operations (gRPC calls) that will be skipped for the devices in this slice when determining whether operations are necessary on the node.`,
  "ApiResourceV1beta2AllocatedDeviceStatus": ` AllocatedDeviceStatus contains the status of an allocated device, if the driver chooses to report it.
conditions Conditions contains the latest observation of the device's state.
data Data contains arbitrary driver-specific data.
device Device references one device instance via its name in the driver's resource pool.
driver Driver specifies the name of the DRA driver whose kubelet plugin should be invoked to process the allocation once the claim is needed on a node.
networkData NetworkData contains network-related information specific to the device.
pool This name together with the driver name and the device name field identify which device was allocated (\`<driver name>/<pool name>/<device name>\`).
shareID ShareID uniquely identifies an individual allocation share of the device.`,
  "ApiResourceV1beta2AllocationResult": ` AllocationResult contains attributes of an allocated resource.
allocationTimestamp AllocationTimestamp stores the time when the resources were allocated.
devices Devices is the result of allocating devices.
nodeSelector NodeSelector defines where the allocated resources are available.`,
  "ApiResourceV1beta2CELDeviceSelector": ` CELDeviceSelector contains a CEL expression for selecting a device.
expression Expression is a CEL expression which evaluates a single device.`,
  "ApiResourceV1beta2CapacityRequestPolicy": ` CapacityRequestPolicy defines how requests consume device capacity.
default Default specifies how much of this capacity is consumed by a request that does not contain an entry for it in DeviceRequest's Capacity.
validRange ValidRange defines an acceptable quantity value range in consuming requests.
validValues ValidValues defines a set of acceptable quantity values in consuming requests.`,
  "ApiResourceV1beta2CapacityRequestPolicyRange": ` CapacityRequestPolicyRange defines a valid range for consumable capacity values.
max Max defines the upper limit for capacity that can be requested.
min Min specifies the minimum capacity allowed for a consumption request.
step Step defines the step size between valid capacity amounts within the range.`,
  "ApiResourceV1beta2CapacityRequirements": ` CapacityRequirements defines the capacity requirements for a specific device request.
requests Requests represent individual device resource requests for distinct resources, all of which must be provided by the device.`,
  "ApiResourceV1beta2Counter": ` Counter describes a quantity associated with a device.
value Value defines how much of a certain device counter is available.`,
  "ApiResourceV1beta2CounterSet": ` CounterSet defines a named set of counters that are available to be used by devices defined in the ResourcePool.
counters Counters defines the set of counters for this CounterSet The name of each counter must be unique in that set and must be a DNS label.
name Name defines the name of the counter set.`,
  "ApiResourceV1beta2Device": ` Device represents one individual hardware instance that can be selected based on its attributes.
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
nodeAllocatableResources NodeAllocatableResources defines the mapping of node resources that are managed by the DRA driver exposing this device.
nodeName NodeName identifies the node where the device is available.
nodeSelector NodeSelector defines the nodes where the device is available.
taints If specified, these are the driver-defined taints.`,
  "ApiResourceV1beta2DeviceAllocationConfiguration": ` DeviceAllocationConfiguration gets embedded in an AllocationResult.
opaque Opaque provides driver-specific configuration parameters.
requests Requests lists the names of requests where the configuration applies.
source Source records whether the configuration comes from a class and thus is not something that a normal user would have been able to set or from a claim.`,
  "ApiResourceV1beta2DeviceAllocationResult": ` DeviceAllocationResult is the result of allocating devices.
config This field is a combination of all the claim and class configuration parameters.
results Results lists all allocated devices.`,
  "ApiResourceV1beta2DeviceAttribute": ` DeviceAttribute must have exactly one field set.
bool BoolValue is a true/false value.
bools BoolValues is a non-empty list of true/false values.
int IntValue is a number.
ints IntValues is a non-empty list of numbers.
string StringValue is a string.
strings StringValues is a non-empty list of strings.
version VersionValue is a semantic version according to semver.org spec 2.0.0.
versions VersionValues is a non-empty list of semantic versions according to semver.org spec 2.0.0.`,
  "ApiResourceV1beta2DeviceCapacity": ` DeviceCapacity describes a quantity associated with a device.
requestPolicy RequestPolicy defines how this DeviceCapacity must be consumed when the device is allowed to be shared by multiple allocations.
value Value defines how much of a certain capacity that device has.`,
  "ApiResourceV1beta2DeviceClaim": ` DeviceClaim defines how to request devices with a ResourceClaim.
config This field holds configuration for multiple potential drivers which could satisfy requests in this claim.
constraints These constraints must be satisfied by the set of devices that get allocated for the claim.
requests Requests represent individual requests for distinct devices which must all be satisfied.`,
  "ApiResourceV1beta2DeviceClaimConfiguration": ` DeviceClaimConfiguration is used for configuration parameters in DeviceClaim.
opaque Opaque provides driver-specific configuration parameters.
requests Requests lists the names of requests where the configuration applies.`,
  "ApiResourceV1beta2DeviceClass": ` DeviceClass is a vendor- or admin-provided resource that contains device configuration and selectors.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec defines what can be allocated and how to configure it.`,
  "ApiResourceV1beta2DeviceClassConfiguration": ` DeviceClassConfiguration is used in DeviceClass.
opaque Opaque provides driver-specific configuration parameters.`,
  "ApiResourceV1beta2DeviceClassSpec": ` DeviceClassSpec is used in a [DeviceClass] to define what can be allocated and how to configure it.
config Config defines configuration parameters that apply to each device that is claimed via this class.
extendedResourceName ExtendedResourceName is the extended resource name for the devices of this class.
selectors Each selector must be satisfied by a device which is claimed via this class.`,
  "ApiResourceV1beta2DeviceConstraint": ` DeviceConstraint must have exactly one field set besides Requests.
distinctAttribute DistinctAttribute requires that all devices in question have this attribute and that its type and value are unique across those devices.
matchAttribute MatchAttribute requires that all devices in question have this attribute and that its type and value are the same across those devices.
requests Requests is a list of the one or more requests in this claim which must co-satisfy this constraint.`,
  "ApiResourceV1beta2DeviceCounterConsumption": ` DeviceCounterConsumption defines a set of counters that a device will consume from a CounterSet.
compatibilityGroups CompatibilityGroups is a list of opaque group names for this counter set consumption.
counterSet CounterSet is the name of the set from which the counters defined will be consumed.
counters Counters defines the counters that will be consumed by the device.`,
  "ApiResourceV1beta2DeviceDerivedAttribute": ` DeviceDerivedAttribute defines a derived attribute computed via CEL.
expression Expression is a CEL expression evaluated against each candidate device.
name Name is the identifier for this derived attribute, used in constraints.`,
  "ApiResourceV1beta2DeviceRequest": ` DeviceRequest is a request for devices required for a claim.
exactly Exactly specifies the details for a single request that must be met exactly for the request to be satisfied.
firstAvailable FirstAvailable contains subrequests, of which exactly one will be selected by the scheduler.
name Name can be used to reference this request in a pod.spec.containers[].resources.claims entry and in a constraint of the claim.`,
  "ApiResourceV1beta2DeviceRequestAllocationResult": ` DeviceRequestAllocationResult contains the allocation result for one request.
adminAccess AdminAccess indicates that this device was allocated for administrative access.
bindingConditions BindingConditions contains a copy of the BindingConditions from the corresponding ResourceSlice at the time of allocation.
bindingFailureConditions BindingFailureConditions contains a copy of the BindingFailureConditions from the corresponding ResourceSlice at the time of allocation.
consumedCapacity ConsumedCapacity tracks the amount of capacity consumed per device as part of the claim request.
device Device references one device instance via its name in the driver's resource pool.
driver Driver specifies the name of the DRA driver whose kubelet plugin should be invoked to process the allocation once the claim is needed on a node.
pool This name together with the driver name and the device name field identify which device was allocated (\`<driver name>/<pool name>/<device name>\`).
request Request is the name of the request in the claim which caused this device to be allocated.
shareID ShareID uniquely identifies an individual allocation share of the device, used when the device supports multiple simultaneous allocations.
skipNodeOperations SkipNodeOperations lists node-local resource operations (gRPC calls) that will be skipped for this allocated device when determining whether operations are necessary on the node.
tolerations A copy of all tolerations specified in the request at the time when the device got allocated.`,
  "ApiResourceV1beta2DeviceSelector": ` DeviceSelector must have exactly one field set.
cel CEL contains a CEL expression for selecting a device.`,
  "ApiResourceV1beta2DeviceSubRequest": ` DeviceSubRequest describes a request for device provided in the claim.spec.devices.requests[].firstAvailable array.
allocationMode AllocationMode and its related fields define how devices are allocated to satisfy this subrequest.
capacity Capacity define resource requirements against each capacity.
count Count is used only when the count mode is "ExactCount".
derivedAttributes DerivedAttributes defines a set of virtual attributes computed via CEL expressions for each candidate device.
deviceClassName DeviceClassName references a specific DeviceClass, which can define additional configuration and selectors to be inherited by this subrequest.
name Name can be used to reference this subrequest in the list of constraints or the list of configurations for the claim.
selectors Selectors define criteria which must be satisfied by a specific device in order for that device to be considered for this subrequest.
tolerations If specified, the request's tolerations.`,
  "ApiResourceV1beta2DeviceTaint": ` The device this taint is attached to has the "effect" on any claim which does not tolerate the taint and, through the claim, to pods using the claim.
effect The effect of the taint on claims that do not tolerate the taint and through such claims on the pods using them.
key The taint key to be applied to a device.
timeAdded TimeAdded represents the time at which the taint was added or (only in a DeviceTaintRule) the effect was modified.
value The taint value corresponding to the taint key.`,
  "ApiResourceV1beta2DeviceTaintRule": ` DeviceTaintRule adds one taint to all devices which match the selector.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec specifies the selector and one taint.
status Status provides information about what was requested in the spec.`,
  "ApiResourceV1beta2DeviceTaintRuleSpec": ` DeviceTaintRuleSpec specifies the selector and one taint.
deviceSelector DeviceSelector defines which device(s) the taint is applied to.
taint The taint that gets applied to matching devices.`,
  "ApiResourceV1beta2DeviceTaintRuleStatus": ` DeviceTaintRuleStatus provides information about an on-going pod eviction.
conditions Conditions provide information about the state of the DeviceTaintRule and the cluster at some point in time, in a machine-readable and human-readable format.`,
  "ApiResourceV1beta2DeviceTaintSelector": ` DeviceTaintSelector defines which device(s) a DeviceTaintRule applies to.
device If device is set, only devices with that name are selected.
driver If driver is set, only devices from that driver are selected.
pool If pool is set, only devices in that pool are selected.`,
  "ApiResourceV1beta2DeviceToleration": ` The ResourceClaim this DeviceToleration is attached to tolerates any taint that matches the triple <key,value,effect> using the matching operator <operator>.
effect Effect indicates the taint effect to match.
key Key is the taint key that the toleration applies to.
operator Operator represents a key's relationship to the value.
tolerationSeconds TolerationSeconds represents the period of time the toleration (which must be of effect NoExecute, otherwise this field is ignored) tolerates the taint.
value Value is the taint value the toleration matches to.`,
  "ApiResourceV1beta2ExactDeviceRequest": ` ExactDeviceRequest is a request for one or more identical devices.
adminAccess AdminAccess indicates that this is a claim for administrative access to the device(s).
allocationMode AllocationMode and its related fields define how devices are allocated to satisfy this request.
capacity Capacity define resource requirements against each capacity.
count Count is used only when the count mode is "ExactCount".
derivedAttributes DerivedAttributes defines a set of virtual attributes computed via CEL expressions for each candidate device.
deviceClassName DeviceClassName references a specific DeviceClass, which can define additional configuration and selectors to be inherited by this request.
selectors Selectors define criteria which must be satisfied by a specific device in order for that device to be considered for this request.
tolerations If specified, the request's tolerations.`,
  "ApiResourceV1beta2NetworkDeviceData": ` NetworkDeviceData provides network-related details for the allocated device.
hardwareAddress HardwareAddress represents the hardware address (e.g. MAC Address) of the device's network interface.
interfaceName InterfaceName specifies the name of the network interface associated with the allocated device.
ips IPs lists the network addresses assigned to the device's network interface.`,
  "ApiResourceV1beta2NodeAllocatableMapping": ` NodeAllocatableMapping defines how a DRA allocation directly translates into a node allocatable resource quantity.
capacityKey CapacityKey references a capacity name defined as a key in the \`spec.devices[*].capacity\` map.
capacityMultiplier CapacityMultiplier is used as a multiplier for the allocated capacity consumed.
deviceMultiplier DeviceMultiplier is used as a multiplier for the allocated device count in the claim.`,
  "ApiResourceV1beta2NodeAllocatableOverhead": ` NodeAllocatableOverhead defines auxiliary resource overheads incurred when allocating a device.
perContainer PerContainer is applied per container reference to the claim.
perPod PerPod is overhead applied once per pod referencing the claim on this node.`,
  "ApiResourceV1beta2NodeAllocatableResource": ` NodeAllocatableResource defines the translation between the DRA device/capacity units requested to the corresponding quantity of the node allocatable resource.
mapping Mapping is used when the device directly models a node allocatable resource like standard CPU or memory (e.g., with a CPU DRA driver).
overhead Overhead contains fields for modeling auxiliary overhead incurred on node allocatable resources when allocating devices that are not themselves modeling a node allocatable resource (e.g., host memory overhead for GPUs).`,
  "ApiResourceV1beta2NodeAllocatableResourceMapping": ` NodeAllocatableResourceMapping defines the translation between the DRA device/capacity units requested to the corresponding quantity of the node allocatable resource.
allocationMultiplier AllocationMultiplier is used as a multiplier for the allocated device count or the allocated capacity in the claim.
capacityKey CapacityKey references a capacity name defined as a key in the \`spec.devices[*].capacity\` map.`,
  "ApiResourceV1beta2OpaqueDeviceConfiguration": ` OpaqueDeviceConfiguration contains configuration parameters for a driver in a format defined by the driver vendor.
driver Driver is used to determine which kubelet plugin needs to be passed these configuration parameters.
parameters Parameters can contain arbitrary data.`,
  "ApiResourceV1beta2ResourceClaim": ` ResourceClaim describes a request for access to resources in the cluster, for use by workloads.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Spec describes what is being requested and how to configure it.
status Status describes whether the claim is ready to use and what has been allocated.`,
  "ApiResourceV1beta2ResourceClaimConsumerReference": ` ResourceClaimConsumerReference contains enough information to let you locate the consumer of a ResourceClaim.
apiGroup APIGroup is the group for the resource being referenced.
name Name is the name of resource being referenced.
resource Resource is the type of resource being referenced, for example "pods".
uid UID identifies exactly one incarnation of the resource.`,
  "ApiResourceV1beta2ResourceClaimSpec": ` ResourceClaimSpec defines what is being requested in a ResourceClaim and how to configure it.
devices Devices defines how to request devices.`,
  "ApiResourceV1beta2ResourceClaimStatus": ` ResourceClaimStatus tracks whether the resource has been allocated and what the result of that was.
allocation Allocation is set once the claim has been allocated successfully.
devices Devices contains the status of each device allocated for this claim, as reported by the driver.
reservedFor ReservedFor indicates which entities are currently allowed to use the claim.`,
  "ApiResourceV1beta2ResourceClaimTemplate": ` ResourceClaimTemplate is used to produce ResourceClaim objects.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Describes the ResourceClaim that is to be generated.`,
  "ApiResourceV1beta2ResourceClaimTemplateSpec": ` ResourceClaimTemplateSpec contains the metadata and fields for a ResourceClaim.
metadata ObjectMeta may contain labels and annotations that will be copied into the ResourceClaim when creating it.
spec Spec for the ResourceClaim.`,
  "ApiResourceV1beta2ResourcePool": ` ResourcePool describes the pool that ResourceSlices belong to.
generation Generation tracks the change in a pool over time.
name Name is used to identify the pool.
resourceSliceCount ResourceSliceCount is the total number of ResourceSlices in the pool at this generation number.`,
  "ApiResourceV1beta2ResourceSlice": ` ResourceSlice represents one or more resources in a pool of similar resources, managed by a common driver.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata
spec Contains the information published by the driver.`,
  "ApiResourceV1beta2ResourceSliceSpec": ` ResourceSliceSpec contains the information published by the driver in one ResourceSlice.
allNodes AllNodes indicates that all nodes have access to the resources in the pool.
devices Devices lists some or all of the devices in this pool.
driver Driver identifies the DRA driver providing the capacity information.
nodeName NodeName identifies the node which provides the resources in this pool.
nodeSelector NodeSelector defines which nodes have access to the resources in the pool, when that pool is not limited to a single node.
partitionTypeAttribute PartitionTypeAttribute names a string device attribute (by fully qualified name, e.g. "gpu.example.com/profile") whose value labels each device with its partition type, such as "Full" or "Half" for a MIG-style GPU.
perDeviceNodeSelection PerDeviceNodeSelection defines whether the access from nodes to resources in the pool is set on the ResourceSlice level or on each device.
pool Pool describes the pool that this ResourceSlice belongs to.
sharedCounters SharedCounters defines a list of counter sets, each of which has a name and a list of counters available.
skipNodeOperations SkipNodeOperations lists node-local resource operations (gRPC calls) that will be skipped for the devices in this slice when determining whether operations are necessary on the node.`,
  "ApiSchedulingV1alpha1GangSchedulingPolicy": ` GangSchedulingPolicy defines the parameters for gang scheduling.
minCount MinCount is the minimum number of pods that must be schedulable or scheduled at the same time for the scheduler to admit the entire group.`,
  "ApiSchedulingV1alpha1PodGroup": ` PodGroup represents a set of pods with a common scheduling policy.
name Name is a unique identifier for the PodGroup within the Workload.
policy Policy defines the scheduling policy for this PodGroup.`,
  "ApiSchedulingV1alpha1PodGroupPolicy": ` PodGroupPolicy defines the scheduling configuration for a PodGroup.
basic Basic specifies that the pods in this group should be scheduled using standard Kubernetes scheduling behavior.
gang Gang specifies that the pods in this group should be scheduled using all-or-nothing semantics.`,
  "ApiSchedulingV1alpha1TypedLocalObjectReference": ` TypedLocalObjectReference allows to reference typed object inside the same namespace.
apiGroup APIGroup is the group for the resource being referenced.
kind Kind is the type of resource being referenced.
name Name is the name of resource being referenced.`,
  "ApiSchedulingV1alpha1Workload": ` Workload allows for expressing scheduling constraints that should be used when managing lifecycle of workloads from scheduling perspective, including scheduling, preemption, eviction and other phases.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
spec Spec defines the desired behavior of a Workload.`,
  "ApiSchedulingV1alpha1WorkloadSpec": ` WorkloadSpec defines the desired state of a Workload.
controllerRef ControllerRef is an optional reference to the controlling object, such as a Deployment or Job.
podGroups PodGroups is the list of pod groups that make up the Workload.`,
  "ApiSchedulingV1alpha2GangSchedulingPolicy": ` GangSchedulingPolicy defines the parameters for gang scheduling.
minCount MinCount is the minimum number of pods that must be schedulable or scheduled at the same time for the scheduler to admit the entire group.`,
  "ApiSchedulingV1alpha2PodGroup": ` PodGroup represents a runtime instance of pods grouped together.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
spec Spec defines the desired state of the PodGroup.
status Status represents the current observed state of the PodGroup.`,
  "ApiSchedulingV1alpha2PodGroupResourceClaim": ` PodGroupResourceClaim references exactly one ResourceClaim, either directly or by naming a ResourceClaimTemplate which is then turned into a ResourceClaim for the PodGroup.
name Name uniquely identifies this resource claim inside the PodGroup.
resourceClaimName ResourceClaimName is the name of a ResourceClaim object in the same namespace as this PodGroup.
resourceClaimTemplateName ResourceClaimTemplateName is the name of a ResourceClaimTemplate object in the same namespace as this PodGroup.`,
  "ApiSchedulingV1alpha2PodGroupResourceClaimStatus": ` PodGroupResourceClaimStatus is stored in the PodGroupStatus for each PodGroupResourceClaim which references a ResourceClaimTemplate.
name Name uniquely identifies this resource claim inside the PodGroup.
resourceClaimName ResourceClaimName is the name of the ResourceClaim that was generated for the PodGroup in the namespace of the PodGroup.`,
  "ApiSchedulingV1alpha2PodGroupSchedulingConstraints": ` PodGroupSchedulingConstraints defines scheduling constraints (e.g. topology) for a PodGroup.
topology Topology defines the topology constraints for the pod group.`,
  "ApiSchedulingV1alpha2PodGroupSchedulingPolicy": ` PodGroupSchedulingPolicy defines the scheduling configuration for a PodGroup.
basic Basic specifies that the pods in this group should be scheduled using standard Kubernetes scheduling behavior.
gang Gang specifies that the pods in this group should be scheduled using all-or-nothing semantics.`,
  "ApiSchedulingV1alpha2PodGroupSpec": ` PodGroupSpec defines the desired state of a PodGroup.
disruptionMode DisruptionMode defines the mode in which a given PodGroup can be disrupted.
podGroupTemplateRef PodGroupTemplateRef references an optional PodGroup template within other object (e.g. Workload) that was used to create the PodGroup.
priority Priority is the value of priority of this pod group.
priorityClassName PriorityClassName defines the priority that should be considered when scheduling this pod group.
resourceClaims ResourceClaims defines which ResourceClaims may be shared among Pods in the group.
schedulingConstraints SchedulingConstraints defines optional scheduling constraints (e.g. topology) for this PodGroup.
schedulingPolicy SchedulingPolicy defines the scheduling policy for this instance of the PodGroup.`,
  "ApiSchedulingV1alpha2PodGroupStatus": ` PodGroupStatus represents information about the status of a pod group.
conditions Conditions represent the latest observations of the PodGroup's state.
resourceClaimStatuses Status of resource claims.`,
  "ApiSchedulingV1alpha2PodGroupTemplate": ` PodGroupTemplate represents a template for a set of pods with a scheduling policy.
disruptionMode DisruptionMode defines the mode in which a given PodGroup can be disrupted.
name Name is a unique identifier for the PodGroupTemplate within the Workload.
priority Priority is the value of priority of pod groups created from this template.
priorityClassName PriorityClassName indicates the priority that should be considered when scheduling a pod group created from this template.
resourceClaims ResourceClaims defines which ResourceClaims may be shared among Pods in the group.
schedulingConstraints SchedulingConstraints defines optional scheduling constraints (e.g. topology) for this PodGroupTemplate.
schedulingPolicy SchedulingPolicy defines the scheduling policy for this PodGroupTemplate.`,
  "ApiSchedulingV1alpha2PodGroupTemplateReference": ` PodGroupTemplateReference references a PodGroup template defined in some object (e.g. Workload).
workload Workload references the PodGroupTemplate within the Workload object that was used to create the PodGroup.`,
  "ApiSchedulingV1alpha2TopologyConstraint": ` TopologyConstraint defines a topology constraint for a PodGroup.
key Key specifies the key of the node label representing the topology domain.`,
  "ApiSchedulingV1alpha2TypedLocalObjectReference": ` TypedLocalObjectReference allows to reference typed object inside the same namespace.
apiGroup APIGroup is the group for the resource being referenced.
kind Kind is the type of resource being referenced.
name Name is the name of resource being referenced.`,
  "ApiSchedulingV1alpha2Workload": ` Workload allows for expressing scheduling constraints that should be used when managing the lifecycle of workloads from the scheduling perspective, including scheduling, preemption, eviction and other phases.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
spec Spec defines the desired behavior of a Workload.`,
  "ApiSchedulingV1alpha2WorkloadPodGroupTemplateReference": ` WorkloadPodGroupTemplateReference references the PodGroupTemplate within the Workload object.
podGroupTemplateName PodGroupTemplateName defines the PodGroupTemplate name within the Workload object.
workloadName WorkloadName defines the name of the Workload object.`,
  "ApiSchedulingV1alpha2WorkloadSpec": ` WorkloadSpec defines the desired state of a Workload.
controllerRef ControllerRef is an optional reference to the controlling object, such as a Deployment or Job.
podGroupTemplates PodGroupTemplates is the list of templates that make up the Workload.`,
  "ApiSchedulingV1alpha3CompositeDisruptionMode": ` CompositeDisruptionMode defines how individual entities within a composite pod group can be disrupted.
all all specifies that all children groups can only be disrupted together.
single single specifies that children groups can be disrupted independently from each other.`,
  "ApiSchedulingV1alpha3CompositeGangSchedulingPolicy": ` CompositeGangSchedulingPolicy indicates that the groups belonging to the composite group should be scheduled using all-or-nothing semantics.
minGroupCount minGroupCount is the minimum number of child groups that must be schedulable or scheduled at the same time for the scheduler to admit the entire group.`,
  "ApiSchedulingV1alpha3CompositePodGroup": ` CompositePodGroup represents a runtime instance of pod groups grouped together.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata.
spec spec defines the desired state of the CompositePodGroup.
status status represents the current observed state of the CompositePodGroup.`,
  "ApiSchedulingV1alpha3CompositePodGroupSchedulingConstraints": ` CompositePodGroupSchedulingConstraints defines scheduling constraints (e.g. topology) for a CompositePodGroup.
topology topology defines the topology constraints for the composite pod group.`,
  "ApiSchedulingV1alpha3CompositePodGroupSchedulingPolicy": ` CompositePodGroupSchedulingPolicy defines the scheduling configuration for a CompositePodGroup.
basic basic specifies that the groups of this composite group should be scheduled independently.
gang gang specifies that the groups of this composite group should be scheduled using all-or-nothing semantics.`,
  "ApiSchedulingV1alpha3CompositePodGroupSpec": ` CompositePodGroupSpec defines the desired state of CompositePodGroup.
disruptionMode disruptionMode defines the mode in which a given CompositePodGroup can be disrupted.
parentCompositePodGroupName parentCompositePodGroupName contains the name of the parent composite pod group within the same namespace as this composite pod group.
preemptionPolicy preemptionPolicy is the Policy for preempting pods/podgroups with lower priority.
priority priority is the value of priority of this composite pod group.
priorityClassName priorityClassName defines the priority that should be considered when scheduling this CompositePodGroup.
schedulingConstraints schedulingConstraints defines optional scheduling constraints (e.g. topology) for this CompositePodGroup.
schedulingPolicy schedulingPolicy defines the scheduling policy for this instance of the CompositePodGroup.
workloadRef workloadRef references an optional CompositePodGroup template within the Workload object that was used to create the CompositePodGroup.`,
  "ApiSchedulingV1alpha3CompositePodGroupStatus": ` CompositePodGroupStatus represents information about the status of a composite pod group.
conditions conditions represent the latest observations of the CompositePodGroup's state.`,
  "ApiSchedulingV1alpha3CompositePodGroupTemplate": ` CompositePodGroupTemplate represents a template for a CompositePodGroup with a scheduling policy.
compositePodGroupTemplates compositePodGroupTemplates is the list of templates for children CompositePodGroups.
disruptionMode disruptionMode defines the mode in which a given CompositePodGroup can be disrupted.
name name is a unique identifier for the CompositePodGroupTemplate within the Workload.
podGroupTemplates podGroupTemplates is the list of templates for children PodGroups.
preemptionPolicy preemptionPolicy is the Policy for preempting pods/podgroups with lower priority.
priority priority is the value of priority of composite pod groups created from this template.
priorityClassName priorityClassName indicates the priority that should be considered when scheduling a composite pod group created from this template.
schedulingConstraints schedulingConstraints defines optional scheduling constraints (e.g. topology) for this CompositePodGroupTemplate.
schedulingPolicy schedulingPolicy defines the scheduling policy for this template.`,
  "ApiSchedulingV1alpha3DisruptionMode": ` DisruptionMode defines how individual entities within a group can be disrupted.
all all specifies that all children can only be disrupted together.
single single specifies that children can be disrupted independently from each other.`,
  "ApiSchedulingV1alpha3GangSchedulingPolicy": ` GangSchedulingPolicy defines the parameters for gang scheduling.
minCount minCount is the minimum number of pods that must be schedulable or scheduled at the same time for the scheduler to admit the entire group.`,
  "ApiSchedulingV1alpha3PodGroup": ` PodGroup represents a runtime instance of pods grouped together.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata.
spec spec defines the desired state of the PodGroup.
status status represents the current observed state of the PodGroup.`,
  "ApiSchedulingV1alpha3PodGroupResourceClaim": ` PodGroupResourceClaim references exactly one ResourceClaim, either directly or by naming a ResourceClaimTemplate which is then turned into a ResourceClaim for the PodGroup.
name name uniquely identifies this resource claim inside the PodGroup.
resourceClaimName resourceClaimName is the name of a ResourceClaim object in the same namespace as this PodGroup.
resourceClaimTemplateName resourceClaimTemplateName is the name of a ResourceClaimTemplate object in the same namespace as this PodGroup.`,
  "ApiSchedulingV1alpha3PodGroupResourceClaimStatus": ` PodGroupResourceClaimStatus is stored in the PodGroupStatus for each PodGroupResourceClaim which references a ResourceClaimTemplate.
name name uniquely identifies this resource claim inside the PodGroup.
resourceClaimName resourceClaimName is the name of the ResourceClaim that was generated for the PodGroup in the namespace of the PodGroup.`,
  "ApiSchedulingV1alpha3PodGroupSchedulingConstraints": ` PodGroupSchedulingConstraints defines scheduling constraints (e.g. topology) for a PodGroup.
topology topology defines the topology constraints for the pod group.`,
  "ApiSchedulingV1alpha3PodGroupSchedulingPolicy": ` PodGroupSchedulingPolicy defines the scheduling configuration for a PodGroup.
basic basic specifies that the pods in this group should be scheduled using standard Kubernetes scheduling behavior.
gang gang specifies that the pods in this group should be scheduled using all-or-nothing semantics.`,
  "ApiSchedulingV1alpha3PodGroupSpec": ` PodGroupSpec defines the desired state of a PodGroup.
disruptionMode disruptionMode defines the mode in which a given PodGroup can be disrupted.
parentCompositePodGroupName parentCompositePodGroupName contains the name of the parent composite pod group within the same namespace as this pod group.
preemptionPolicy preemptionPolicy is the Policy for preempting pods/podgroups with lower priority.
priority priority is the value of priority of this pod group.
priorityClassName priorityClassName defines the priority that should be considered when scheduling this pod group.
resourceClaims resourceClaims defines which ResourceClaims may be shared among Pods in the group.
schedulingConstraints schedulingConstraints defines optional scheduling constraints (e.g. topology) for this PodGroup.
schedulingPolicy schedulingPolicy defines the scheduling policy for this instance of the PodGroup.
workloadRef workloadRef references an optional PodGroup template within the Workload object that was used to create the PodGroup.`,
  "ApiSchedulingV1alpha3PodGroupStatus": ` PodGroupStatus represents information about the status of a pod group.
conditions conditions represent the latest observations of the PodGroup's state.
resourceClaimStatuses resourceClaimStatuses is status of resource claims.`,
  "ApiSchedulingV1alpha3PodGroupTemplate": ` PodGroupTemplate represents a template for a set of pods with a scheduling policy.
disruptionMode disruptionMode defines the mode in which a given PodGroup can be disrupted.
name name is a unique identifier for the PodGroupTemplate within the Workload.
preemptionPolicy preemptionPolicy is the Policy for preempting pods/podgroups with lower priority.
priority priority is the value of priority of pod groups created from this template.
priorityClassName priorityClassName indicates the priority that should be considered when scheduling a pod group created from this template.
resourceClaims resourceClaims defines which ResourceClaims may be shared among Pods in the group.
schedulingConstraints schedulingConstraints defines optional scheduling constraints (e.g. topology) for this PodGroupTemplate.
schedulingPolicy schedulingPolicy defines the scheduling policy for this PodGroupTemplate.`,
  "ApiSchedulingV1alpha3TopologyConstraint": ` TopologyConstraint defines a topology constraint for a PodGroup.
key key specifies the key of the node label representing the topology domain.`,
  "ApiSchedulingV1alpha3TypedLocalObjectReference": ` TypedLocalObjectReference allows to reference typed object inside the same namespace.
apiGroup apiGroup is the group for the resource being referenced.
kind kind is the type of resource being referenced.
name name is the name of resource being referenced.`,
  "ApiSchedulingV1alpha3Workload": ` Workload allows for expressing scheduling constraints that should be used when managing the lifecycle of workloads from the scheduling perspective, including scheduling, preemption, eviction and other phases.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata.
spec spec defines the desired behavior of a Workload.`,
  "ApiSchedulingV1alpha3WorkloadPodGroupDisruptionMode": ` WorkloadPodGroupDisruptionMode defines how individual pods within a group can be disrupted.
all all specifies that all pods in the group must be disrupted together.
single single specifies that pods can be disrupted independently from each other.`,
  "ApiSchedulingV1alpha3WorkloadPodGroupGangSchedulingPolicy": ` WorkloadPodGroupGangSchedulingPolicy defines the parameters for gang (all-or-nothing) scheduling.
minCount minCount is the minimum number of pods that must be scheduled at the same time for the scheduler to admit the entire group.`,
  "ApiSchedulingV1alpha3WorkloadPodGroupResourceClaim": ` WorkloadPodGroupResourceClaim references a dynamic resource claim that is shared across pods in the group.
name name uniquely identifies this resource claim inside the group.
resourceClaimName resourceClaimName is the name of a ResourceClaim object in the same namespace.
resourceClaimTemplateName resourceClaimTemplateName is the name of a ResourceClaimTemplate object in the same namespace.`,
  "ApiSchedulingV1alpha3WorkloadPodGroupSchedulingConstraints": ` WorkloadPodGroupSchedulingConstraints defines leaf-level scheduling constraints, such as topology.
topology topology specifies desired topological placements for all pods within the pod group.`,
  "ApiSchedulingV1alpha3WorkloadPodGroupSchedulingPolicy": ` WorkloadPodGroupSchedulingPolicy defines the scheduling policy for a group of pods managed by a workload controller.
basic basic specifies that standard, pod-by-pod Kubernetes scheduling behavior should be used.
gang gang specifies all-or-nothing scheduling semantics.`,
  "ApiSchedulingV1alpha3WorkloadReference": ` WorkloadReference references the Workload object together with the template that was used to create a particular PodGroup.
templateName templateName is the name of a template within the Workload object that was used to create a pod group.
workloadName workloadName is the name of the Workload object that contains a template that was used when creating a pod group.`,
  "ApiSchedulingV1alpha3WorkloadSpec": ` WorkloadSpec defines the desired state of a Workload.
compositePodGroupTemplates compositePodGroupTemplates is the list of CompositePodGroup templates that make up the Workload.
controllerRef controllerRef is an optional reference to the controlling object, such as a Deployment or Job.
podGroupTemplates podGroupTemplates is the list of templates that make up the Workload.`,
  "ApiSchedulingV1beta1CompositeDisruptionMode": ` CompositeDisruptionMode defines how individual entities within a composite pod group can be disrupted.
all all specifies that all children groups can only be disrupted together.
single single specifies that children groups can be disrupted independently from each other.`,
  "ApiSchedulingV1beta1CompositeGangSchedulingPolicy": ` CompositeGangSchedulingPolicy indicates that the groups belonging to the composite group should be scheduled using all-or-nothing semantics.
minGroupCount minGroupCount is the minimum number of child groups that must be schedulable or scheduled at the same time for the scheduler to admit the entire group.`,
  "ApiSchedulingV1beta1CompositePodGroupSchedulingConstraints": ` CompositePodGroupSchedulingConstraints defines scheduling constraints (e.g. topology) for a CompositePodGroup.
topology topology defines the topology constraints for the composite pod group.`,
  "ApiSchedulingV1beta1CompositePodGroupSchedulingPolicy": ` CompositePodGroupSchedulingPolicy defines the scheduling configuration for a CompositePodGroup.
basic basic specifies that the groups of this composite group should be scheduled independently.
gang gang specifies that the groups of this composite group should be scheduled using all-or-nothing semantics.`,
  "ApiSchedulingV1beta1CompositePodGroupTemplate": ` CompositePodGroupTemplate represents a template for a CompositePodGroup with a scheduling policy.
compositePodGroupTemplates compositePodGroupTemplates is the list of templates for children CompositePodGroups.
disruptionMode disruptionMode defines the mode in which a given CompositePodGroup can be disrupted.
name name is a unique identifier for the CompositePodGroupTemplate within the Workload.
podGroupTemplates podGroupTemplates is the list of templates for children PodGroups.
preemptionPolicy preemptionPolicy is the Policy for preempting pods/podgroups with lower priority.
priority priority is the value of priority of composite pod groups created from this template.
priorityClassName priorityClassName indicates the priority that should be considered when scheduling a composite pod group created from this template.
schedulingConstraints schedulingConstraints defines optional scheduling constraints (e.g. topology) for this CompositePodGroupTemplate.
schedulingPolicy schedulingPolicy defines the scheduling policy for this template.`,
  "ApiSchedulingV1beta1DisruptionMode": ` DisruptionMode defines how individual entities within a group can be disrupted.
all all specifies that all children can only be disrupted together.
single single specifies that children can be disrupted independently from each other.`,
  "ApiSchedulingV1beta1GangSchedulingPolicy": ` GangSchedulingPolicy defines the parameters for gang scheduling.
minCount minCount is the minimum number of pods that must be schedulable or scheduled at the same time for the scheduler to admit the entire group.`,
  "ApiSchedulingV1beta1PodGroup": ` PodGroup represents a runtime instance of pods grouped together.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata.
spec spec defines the desired state of the PodGroup.
status status represents the current observed state of the PodGroup.`,
  "ApiSchedulingV1beta1PodGroupResourceClaim": ` PodGroupResourceClaim references exactly one ResourceClaim, either directly or by naming a ResourceClaimTemplate which is then turned into a ResourceClaim for the PodGroup.
name name uniquely identifies this resource claim inside the PodGroup.
resourceClaimName resourceClaimName is the name of a ResourceClaim object in the same namespace as this PodGroup.
resourceClaimTemplateName resourceClaimTemplateName is the name of a ResourceClaimTemplate object in the same namespace as this PodGroup.`,
  "ApiSchedulingV1beta1PodGroupResourceClaimStatus": ` PodGroupResourceClaimStatus is stored in the PodGroupStatus for each PodGroupResourceClaim which references a ResourceClaimTemplate.
name name uniquely identifies this resource claim inside the PodGroup.
resourceClaimName resourceClaimName is the name of the ResourceClaim that was generated for the PodGroup in the namespace of the PodGroup.`,
  "ApiSchedulingV1beta1PodGroupSchedulingConstraints": ` PodGroupSchedulingConstraints defines scheduling constraints (e.g. topology) for a PodGroup.
topology topology defines the topology constraints for the pod group.`,
  "ApiSchedulingV1beta1PodGroupSchedulingPolicy": ` PodGroupSchedulingPolicy defines the scheduling configuration for a PodGroup.
basic basic specifies that the pods in this group should be scheduled using standard Kubernetes scheduling behavior.
gang gang specifies that the pods in this group should be scheduled using all-or-nothing semantics.`,
  "ApiSchedulingV1beta1PodGroupSpec": ` PodGroupSpec defines the desired state of a PodGroup.
disruptionMode disruptionMode defines the mode in which a given PodGroup can be disrupted.
parentCompositePodGroupName parentCompositePodGroupName contains the name of the parent composite pod group within the same namespace as this pod group.
preemptionPolicy preemptionPolicy is the Policy for preempting pods/podgroups with lower priority.
priority priority is the value of priority of this pod group.
priorityClassName priorityClassName defines the priority that should be considered when scheduling this pod group.
resourceClaims resourceClaims defines which ResourceClaims may be shared among Pods in the group.
schedulingConstraints schedulingConstraints defines optional scheduling constraints (e.g. topology) for this PodGroup.
schedulingPolicy schedulingPolicy defines the scheduling policy for this instance of the PodGroup.
workloadRef workloadRef references an optional PodGroup template within the Workload object that was used to create the PodGroup.`,
  "ApiSchedulingV1beta1PodGroupStatus": ` PodGroupStatus represents information about the status of a pod group.
conditions conditions represent the latest observations of the PodGroup's state.
resourceClaimStatuses resourceClaimStatuses is status of resource claims.`,
  "ApiSchedulingV1beta1PodGroupTemplate": ` PodGroupTemplate represents a template for a set of pods with a scheduling policy.
disruptionMode disruptionMode defines the mode in which a given PodGroup can be disrupted.
name name is a unique identifier for the PodGroupTemplate within the Workload.
preemptionPolicy preemptionPolicy is the Policy for preempting pods/podgroups with lower priority.
priority priority is the value of priority of pod groups created from this template.
priorityClassName priorityClassName indicates the priority that should be considered when scheduling a pod group created from this template.
resourceClaims resourceClaims defines which ResourceClaims may be shared among Pods in the group.
schedulingConstraints schedulingConstraints defines optional scheduling constraints (e.g. topology) for this PodGroupTemplate.
schedulingPolicy schedulingPolicy defines the scheduling policy for this PodGroupTemplate.`,
  "ApiSchedulingV1beta1TopologyConstraint": ` TopologyConstraint defines a topology constraint for a PodGroup.
key key specifies the key of the node label representing the topology domain.`,
  "ApiSchedulingV1beta1TypedLocalObjectReference": ` TypedLocalObjectReference allows to reference typed object inside the same namespace.
apiGroup apiGroup is the group for the resource being referenced.
kind kind is the type of resource being referenced.
name name is the name of resource being referenced.`,
  "ApiSchedulingV1beta1Workload": ` Workload allows for expressing scheduling constraints that should be used when managing the lifecycle of workloads from the scheduling perspective, including scheduling, preemption, eviction and other phases.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata metadata is the standard object metadata.
spec spec defines the desired behavior of a Workload.`,
  "ApiSchedulingV1beta1WorkloadReference": ` WorkloadReference references the Workload object together with the template that was used to create a particular PodGroup.
templateName templateName is the name of a template within the Workload object that was used to create a pod group.
workloadName workloadName is the name of the Workload object that contains a template that was used when creating a pod group.`,
  "ApiSchedulingV1beta1WorkloadSpec": ` WorkloadSpec defines the desired state of a Workload.
compositePodGroupTemplates compositePodGroupTemplates is the list of CompositePodGroup templates that make up the Workload.
controllerRef controllerRef is an optional reference to the controlling object, such as a Deployment or Job.
podGroupTemplates podGroupTemplates is the list of templates that make up the Workload.`,
  "ApiStorageV1CSINode": `status status contains health and status information for the node's storage.`,
  "ApiStorageV1CSINodeStatus": ` CSINodeStatus contains health and status information for storage on a node.
storageHealth storageHealth contains backend health reports for CSI drivers registered on the node.`,
  "ApiStorageV1StorageHealth": ` StorageHealth contains storage backend health reported by a CSI driver on a node.
healthConditions healthConditions are the adverse storage backend conditions reported by the CSI driver.
name name is the CSI driver name, matching CSINodeDriver.name.`,
  "ApiStorageV1StorageHealthCondition": ` StorageHealthCondition represents an adverse health condition reported by a CSI driver for its storage backend on a node.
accessMode accessMode is the access mode affected.
lastTransitionTime lastTransitionTime is when this condition first appeared at its current state.
message message is a human-readable description.
reason reason is a brief CamelCase machine-parseable reason.
status status is the health status category.
volumeMode volumeMode is the volume mode affected.`,
  "ApiStorageV1alpha1VolumeAttributesClass": ` VolumeAttributesClass represents a specification of mutable volume attributes defined by the CSI driver.
apiVersion APIVersion defines the versioned schema of this representation of an object.
driverName Name of the CSI driver This field is immutable.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
parameters parameters hold volume attributes defined by the CSI driver.`,
  "ApiStorageV1beta1VolumeAttributesClass": ` VolumeAttributesClass represents a specification of mutable volume attributes defined by the CSI driver.
apiVersion APIVersion defines the versioned schema of this representation of an object.
driverName Name of the CSI driver This field is immutable.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object's metadata.
parameters parameters hold volume attributes defined by the CSI driver.`,
  "ApiStoragemigrationV1StorageVersionMigration": ` StorageVersionMigration represents a migration of stored data to the latest storage version.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata.
spec Specification of the migration.
status Status of the migration.`,
  "ApiStoragemigrationV1StorageVersionMigrationSpec": ` Spec of the storage version migration.
resource The resource that is being migrated.`,
  "ApiStoragemigrationV1StorageVersionMigrationStatus": ` Status of the storage version migration.
conditions The latest available observations of the migration's current state.
resourceVersion ResourceVersion to compare with the GC cache for performing the migration.`,
  "ApiStoragemigrationV1alpha1GroupVersionResource": ` The names of the group, the version, and the resource.
group The name of the group.
resource The name of the resource.
version The name of the version.`,
  "ApiStoragemigrationV1alpha1MigrationCondition": ` Describes the state of a migration at a certain point.
lastUpdateTime The last time this condition was updated.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
status Status of the condition, one of True, False, Unknown.
type Type of the condition.`,
  "ApiStoragemigrationV1alpha1StorageVersionMigration": ` StorageVersionMigration represents a migration of stored data to the latest storage version.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata.
spec Specification of the migration.
status Status of the migration.`,
  "ApiStoragemigrationV1alpha1StorageVersionMigrationSpec": ` Spec of the storage version migration.
continueToken The token used in the list options to get the next chunk of objects to migrate.
resource The resource that is being migrated.`,
  "ApiStoragemigrationV1alpha1StorageVersionMigrationStatus": ` Status of the storage version migration.
conditions The latest available observations of the migration's current state.
resourceVersion ResourceVersion to compare with the GC cache for performing the migration.`,
  "ApiStoragemigrationV1beta1StorageVersionMigration": ` StorageVersionMigration represents a migration of stored data to the latest storage version.
apiVersion APIVersion defines the versioned schema of this representation of an object.
kind Kind is a string value representing the REST resource this object represents.
metadata Standard object metadata.
spec Specification of the migration.
status Status of the migration.`,
  "ApiStoragemigrationV1beta1StorageVersionMigrationSpec": ` Spec of the storage version migration.
resource The resource that is being migrated.`,
  "ApiStoragemigrationV1beta1StorageVersionMigrationStatus": ` Status of the storage version migration.
conditions The latest available observations of the migration's current state.
resourceVersion ResourceVersion to compare with the GC cache for performing the migration.`,
  "ApimachineryPkgApisMetaV1GroupResource": ` GroupResource specifies a Group and a Resource, but does not force a version.`,
};
