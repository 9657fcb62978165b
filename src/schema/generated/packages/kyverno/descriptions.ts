// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "kyverno:AdmissionConfiguration": `enabled Enabled controls if rules are applied during admission.`,
  "kyverno:AdmissionRequestInfoObject": ` AdmissionRequestInfoObject stores the admission request and operation details
admissionRequest AdmissionRequest describes the admission.Attributes for the admission request.`,
  "kyverno:AdmissionRequestInfoObjectAdmissionRequest": `dryRun DryRun indicates that modifications will definitely not be persisted for this request.
kind GroupVersionKind unambiguously identifies a kind.
name Name is the name of the object as presented in the request.
namespace Namespace is the namespace associated with the request (if any).
object Object is the object from the incoming request.
oldObject OldObject is the existing object.
options Options is the operation option structure of the operation being performed. e.g. \`meta.k8s.io/v1.DeleteOptions\` or \`meta.k8s.io/v1.CreateOptions\`.
requestKind GroupVersionKind unambiguously identifies a kind.
requestResource GroupVersionResource unambiguously identifies a resource.
requestSubResource RequestSubResource is the name of the subresource of the original API request, if any (for example, "status" or "scale") If this is specified and differs from the value in "subResource", an equivalent match and conversion was performed.
resource GroupVersionResource unambiguously identifies a resource.
subResource SubResource is the subresource being requested, if any (for example, "status" or "scale")
userInfo UserInfo is information about the requesting user`,
  "kyverno:AnyAllConditions": ` AnyAllConditions consists of conditions wrapped denoting a logical criteria to be fulfilled.
all AllConditions enable variable-based conditional rule execution.
any AnyConditions enable variable-based conditional rule execution.`,
  "kyverno:Attestation": ` Attestation are checks for signed in-toto Statements that are used to verify the image.
attestors Attestors specify the required attestors (i.e. authorities).
conditions Conditions are used to verify attributes within a Predicate.
name Name is the variable name.
predicateType Deprecated in favour of 'Type', to be removed soon
type Type defines the type of attestation contained within the Statement.`,
  "kyverno:Attestor": `annotations Annotations are used for image verification.
attestor Attestor is a nested set of Attestor used to specify a more complex set of match authorities.
certificates Certificates specifies one or more certificates.
keyless Keyless is a set of attribute used to verify a Sigstore keyless attestor.
keys Keys specifies one or more public keys.
repository Repository is an optional alternate OCI repository to use for signatures and attestations that match this rule.
signatureAlgorithm Specify signature algorithm for public keys.`,
  "kyverno:AttestorSet": `count Count specifies the required number of entries that must match.
entries Entries contains the available attestors.`,
  "kyverno:AutogenStatus": ` AutogenStatus contains autogen status information.
rules Rules is a list of Rule instances.`,
  "kyverno:BackgroundConfiguration": `enabled Enabled controls if rules are applied to existing resources during a background scan.`,
  "kyverno:CEL": ` CEL allows validation checks using the Common Expression Language (https://kubernetes.io/docs/reference/using-api/cel/).
auditAnnotations AuditAnnotations contains CEL expressions which are used to produce audit annotations for the audit event of the API request.
expressions Expressions is a list of CELExpression types.
generate Generate specifies whether to generate a Kubernetes ValidatingAdmissionPolicy from the rule.
paramKind ParamKind is a tuple of Group Kind and Version.
paramRef ParamRef references a parameter resource.
variables Variables contain definitions of variables that can be used in composition of other expressions.`,
  "kyverno:CTLog": `ignoreSCT IgnoreSCT defines whether to use the Signed Certificate Timestamp (SCT) log to check for a certificate timestamp.
pubkey PubKey, if set, is used to validate SCTs against a custom source.
tsaCertChain TSACertChain, if set, is the PEM-encoded certificate chain file for the RFC3161 timestamp authority.`,
  "kyverno:Certificate": ` Certificate defines the configuration for local signature verification
cert Certificate is the to the public certificate for local signature verification.
certChain CertificateChain is the list of CA certificates in PEM format which will be needed when building the certificate chain for the signing certificate.`,
  "kyverno:CertificateAttestor": `cert Cert is an optional PEM-encoded public certificate.
certChain CertChain is an optional PEM encoded set of certificates used to verify.
ctlog CTLog (certificate timestamp log) provides a configuration for validation of Signed Certificate Timestamps (SCTs).
rekor Rekor provides configuration for the Rekor transparency log service.`,
  "kyverno:CleanupPolicy": ` CleanupPolicy defines a rule for resource cleanup.
spec Spec declares policy behaviors.
status Status contains policy runtime data.`,
  "kyverno:CleanupPolicySpec": ` CleanupPolicySpec stores specifications for selecting resources that the user needs to delete and schedule when the matching resources needs deleted.
conditions Conditions defines the conditions used to select the resources which will be cleaned up.
context Context defines variables and data sources that can be used during rule execution.
exclude ExcludeResources defines when cleanuppolicy should not be applied.
match MatchResources defines when cleanuppolicy should be applied.
schedule The schedule in Cron format`,
  "kyverno:CleanupPolicyStatus": ` CleanupPolicyStatus stores the status of the policy.`,
  "kyverno:CloneFrom": ` CloneFrom provides the location of the source resource used to generate target resources.
name Name specifies name of the resource.
namespace Namespace specifies source resource namespace.`,
  "kyverno:CloneList": `kinds Kinds is a list of resource kinds.
namespace Namespace specifies source resource namespace.
selector Selector is a label selector.`,
  "kyverno:ClusterCleanupPolicy": ` ClusterCleanupPolicy defines rule for resource cleanup.
spec Spec declares policy behaviors.
status Status contains policy runtime data.`,
  "kyverno:ClusterEphemeralReport": ` ClusterEphemeralReport is the Schema for the ClusterEphemeralReports API`,
  "kyverno:ClusterPolicy": ` ClusterPolicy declares validation, mutation, and generation behaviors for matching resources.
spec Spec declares policy behaviors.
status Status contains policy runtime data.`,
  "kyverno:ClusterPolicyReport": ` ClusterPolicyReport is the Schema for the clusterpolicyreports API
results PolicyReportResult provides result details
scope Scope is an optional reference to the report scope (e.g. a Deployment, Namespace, or Node)
scopeSelector ScopeSelector is an optional selector for multiple scopes (e.g. Pods).
summary PolicyReportSummary provides a summary of results`,
  "kyverno:Condition": ` Condition defines variable-based conditional criteria for rule execution.
key Key is the context entry (using JMESPath) for conditional rule evaluation.
message Message is an optional display message
operator Operator is the conditional operation to perform.
value Value is the conditional value, or set of values.`,
  "kyverno:ConditionStatus": ` ConditionStatus is the shared status across all policy types
message Message is a human readable message indicating details about the generation of ValidatingAdmissionPolicy/MutatingAdmissionPolicy It is an empty string when ValidatingAdmissionPolicy/MutatingAdmissionPolicy is successfully generated.
ready The ready of a policy is a high-level summary of where the policy is in its lifecycle.`,
  "kyverno:ConfigMapReference": ` ConfigMapReference refers to a ConfigMap
name Name is the ConfigMap name.
namespace Namespace is the ConfigMap namespace.`,
  "kyverno:ContextAPICall": `data The data object specifies the POST data sent to the server.
default Default is an optional arbitrary JSON object that the context value is set to, if the apiCall returns error.
jmesPath JMESPath is an optional JSON Match Expression that can be used to transform the JSON response returned from the server.
method Method is the HTTP request type (GET or POST).
service Service is an API call to a JSON web service.
urlPath URLPath is the URL path to be used in the HTTP GET or POST request to the Kubernetes API server (e.g. "/api/v1/namespaces" or "/apis/apps/v1/deployments").`,
  "kyverno:ContextEntry": ` ContextEntry adds variables and data sources to a rule Context.
apiCall APICall is an HTTP request to the Kubernetes API server, or other JSON web service.
configMap ConfigMap is the ConfigMap reference.
globalReference GlobalContextEntryReference is a reference to a cached global context entry.
imageRegistry ImageRegistry defines requests to an OCI/Docker V2 registry to fetch image details.
name Name is the variable name.
variable Variable defines an arbitrary JMESPath context variable that can be defined inline.`,
  "kyverno:Cosign": ` Cosign defines attestor configuration for Cosign based signatures
annotations Annotations are used for image verification.
certificate Certificate defines the configuration for local signature verification
ctlog CTLog sets the configuration to verify the authority against a Rekor instance.
key Key defines the type of key to validate the image.
keyless Keyless sets the configuration to verify the authority against a Fulcio instance.
source Sources sets the configuration to specify the sources from where to consume the signature and attestations.
trustedRoot TrustedRoot is the sigstore-go TrustedRoot JSON (mediaType application/vnd.dev.sigstore.trustedroot+json;version=0.1).
tuf TUF defines the configuration to fetch sigstore root`,
  "kyverno:Credentials": `allowInsecureRegistry AllowInsecureRegistry allows insecure access to a registry.
providers Providers specifies a list of OCI Registry names, whose authentication providers are provided.
secrets Secrets specifies a list of secrets that are provided for credentials.`,
  "kyverno:DeletingPolicy": `status Status contains policy runtime data.`,
  "kyverno:DeletingPolicySpec": ` DeletingPolicySpec is the specification of the desired behavior of the DeletingPolicy.
conditions Conditions is a list of conditions that must be met for a resource to be deleted.
matchConstraints MatchConstraints specifies what resources this policy is designed to validate.
schedule The schedule in Cron format Required.
variables Variables contain definitions of variables that can be used in composition of other expressions.`,
  "kyverno:Deny": ` Deny specifies a list of conditions used to pass or fail a validation rule.
conditions Multiple conditions can be declared under an \`any\` or \`all\` statement.`,
  "kyverno:DryRunOption": ` DryRunOption is a configuration for dryrun.`,
  "kyverno:EphemeralReport": ` EphemeralReport is the Schema for the EphemeralReports API`,
  "kyverno:EphemeralReportSpec": `owner Owner is a reference to the report owner (e.g. a Deployment, Namespace, or Node)
results PolicyReportResult provides result details
summary PolicyReportSummary provides a summary of results`,
  "kyverno:EvaluationConfiguration": `admission Admission controls policy evaluation during admission.
background Background controls policy evaluation during background scan.
mode Mode is the mode of policy evaluation.`,
  "kyverno:Exception": ` Exception stores infos about a policy and rules
policyName PolicyName identifies the policy to which the exception is applied.
ruleNames RuleNames identifies the rules to which the exception is applied.`,
  "kyverno:ExternalAPICall": `data The data object specifies the POST data sent to the server.
method Method is the HTTP request type (GET or POST).
retryLimit RetryLimit defines the number of times the APICall should be retried in case of failure.
service Service is an API call to a JSON web service.
urlPath URLPath is the URL path to be used in the HTTP GET or POST request to the Kubernetes API server (e.g. "/api/v1/namespaces" or "/apis/apps/v1/deployments").`,
  "kyverno:ForEachGeneration": `apiVersion APIVersion specifies resource apiVersion.
clone Clone specifies the source resource used to populate each generated resource.
cloneList CloneList specifies the list of source resource used to populate each generated resource.
context Context defines variables and data sources that can be used during rule execution.
data Data provides the resource declaration used to populate each generated resource.
kind Kind specifies resource kind.
list List specifies a JMESPath expression that results in one or more elements to which the validation logic is applied.
name Name specifies the resource name.
namespace Namespace specifies resource namespace.
preconditions AnyAllConditions are used to determine if a policy rule should be applied by evaluating a set of conditions.`,
  "kyverno:ForEachMutation": ` ForEachMutation applies mutation rules to a list of sub-elements by creating a context for each entry in the list and looping over it to apply the specified logic.
context Context defines variables and data sources that can be used during rule execution.
foreach Foreach declares a nested foreach iterator
list List specifies a JMESPath expression that results in one or more elements to which the validation logic is applied.
order Order defines the iteration order on the list.
patchStrategicMerge PatchStrategicMerge is a strategic merge patch used to modify resources.
patchesJson6902 PatchesJSON6902 is a list of RFC 6902 JSON Patch declarations used to modify resources.
preconditions AnyAllConditions are used to determine if a policy rule should be applied by evaluating a set of conditions.`,
  "kyverno:ForEachValidation": ` ForEachValidation applies validate rules to a list of sub-elements by creating a context for each entry in the list and looping over it to apply the specified logic.
anyPattern AnyPattern specifies list of validation patterns.
context Context defines variables and data sources that can be used during rule execution.
deny Deny defines conditions used to pass or fail a validation rule.
elementScope ElementScope specifies whether to use the current list element as the scope for validation.
foreach Foreach declares a nested foreach iterator
list List specifies a JMESPath expression that results in one or more elements to which the validation logic is applied.
pattern Pattern specifies an overlay-style pattern used to check resources.
preconditions AnyAllConditions are used to determine if a policy rule should be applied by evaluating a set of conditions.`,
  "kyverno:GenerateExistingConfiguration": ` GenerateExistingConfiguration defines the configuration for generating resources for existing triggers.
enabled Enabled controls whether to trigger the policy for existing resources If is set to "true" the policy will be triggered and applied to existing matched resources.`,
  "kyverno:GeneratingPolicy": `status Status contains policy runtime data.`,
  "kyverno:GeneratingPolicyEvaluationConfiguration": `admission Admission controls policy evaluation during admission.
generateExisting GenerateExisting defines the configuration for generating resources for existing triggeres.
orphanDownstreamOnPolicyDelete OrphanDownstreamOnPolicyDelete defines the configuration for orphaning downstream resources on policy delete.
synchronize Synchronization defines the configuration for the synchronization of generated resources.`,
  "kyverno:GeneratingPolicySpec": ` GeneratingPolicySpec is the specification of the desired behavior of the GeneratingPolicy.
evaluation EvaluationConfiguration defines the configuration for the policy evaluation.
generate Generation defines a set of CEL expressions that will be evaluated to generate resources.
matchConditions MatchConditions is a list of conditions that must be met for a request to be validated.
matchConstraints MatchConstraints specifies what resources will trigger this policy.
variables Variables contain definitions of variables that can be used in composition of other expressions.
webhookConfiguration WebhookConfiguration defines the configuration for the webhook.`,
  "kyverno:Generation": ` Generation defines how new resources should be created and managed.
apiVersion APIVersion specifies resource apiVersion.
clone Clone specifies the source resource used to populate each generated resource.
cloneList CloneList specifies the list of source resource used to populate each generated resource.
data Data provides the resource declaration used to populate each generated resource.
foreach ForEach applies generate rules to a list of sub-elements by creating a context for each entry in the list and looping over it to apply the specified logic.
generateExisting GenerateExisting controls whether to trigger the rule in existing resources If is set to "true" the rule will be triggered and applied to existing matched resources.
kind Kind specifies resource kind.
name Name specifies the resource name.
namespace Namespace specifies resource namespace.
orphanDownstreamOnPolicyDelete OrphanDownstreamOnPolicyDelete controls whether generated resources should be deleted when the rule that generated them is deleted with synchronization enabled.
synchronize Synchronize controls if generated resources should be kept in-sync with their source resource.`,
  "kyverno:GlobalContextEntry": ` GlobalContextEntry declares resources to be cached.
spec Spec declares policy exception behaviors.
status Status contains globalcontextentry runtime data.`,
  "kyverno:GlobalContextEntryProjection": `jmesPath JMESPath is the JMESPath expression to extract the value from the cached resource.
name Name is the name to use for the extracted value in the context.`,
  "kyverno:GlobalContextEntryReference": `jmesPath JMESPath is an optional JSON Match Expression that can be used to transform the JSON response returned from the server.
name Name of the global context entry`,
  "kyverno:GlobalContextEntrySpec": ` GlobalContextEntrySpec stores policy exception spec
apiCall Stores results from an API call which will be cached.
kubernetesResource Stores a list of Kubernetes resources which will be cached.
projections Projections defines the list of JMESPath expressions to extract values from the cached resource.`,
  "kyverno:GlobalContextEntryStatus": `lastRefreshTime Indicates the time when the globalcontextentry was last refreshed successfully for the API Call`,
  "kyverno:HTTPHeader": `key Key is the header key
value Value is the header value`,
  "kyverno:Identity": ` Identity may contain the issuer and/or the subject found in the transparency log.
issuer Issuer defines the issuer for this identity.
issuerRegExp IssuerRegExp specifies a regular expression to match the issuer for this identity.
subject Subject defines the subject for this identity.
subjectRegExp SubjectRegExp specifies a regular expression to match the subject for this identity.`,
  "kyverno:ImageExtractor": `expression Expression defines CEL expression to extract images from the resource.
name Name is the name for this imageList.`,
  "kyverno:ImageExtractorConfig": `jmesPath JMESPath is an optional JMESPath expression to apply to the image value.
key Key is an optional name of the field within 'path' that will be used to uniquely identify an image.
name Name is the entry the image will be available under 'images.<name>' in the context.
path Path is the path to the object containing the image field in a custom resource.
value Value is an optional name of the field within 'path' that points to the image URI.`,
  "kyverno:ImageRegistry": ` ImageRegistry defines requests to an OCI/Docker V2 registry to fetch image details.
imageRegistryCredentials ImageRegistryCredentials provides credentials that will be used for authentication with registry
jmesPath JMESPath is an optional JSON Match Expression that can be used to transform the ImageData struct returned as a result of processing the image reference.
reference Reference is image reference to a container image in the registry.`,
  "kyverno:ImageRegistryCredentials": `allowInsecureRegistry AllowInsecureRegistry allows insecure access to a registry.
providers Providers specifies a list of OCI Registry names, whose authentication providers are provided.
secrets Secrets specifies a list of secrets that are provided for credentials.`,
  "kyverno:ImageValidatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:ImageValidatingPolicyAutogenConfiguration": `podControllers PodControllers specifies whether to generate a pod controllers rules.`,
  "kyverno:ImageValidatingPolicySpec": ` ImageValidatingPolicySpec is the specification of the desired behavior of the ImageValidatingPolicy.
attestations Attestations provides a list of image metadata to verify
attestors Attestors provides a list of trusted authorities.
auditAnnotations auditAnnotations contains CEL expressions which are used to produce audit annotations for the audit event of the API request. validations and auditAnnotations may not both be empty; a least one of validations or auditAnnotations is required.
autogen AutogenConfiguration defines the configuration for the generation controller.
credentials Credentials provides credentials that will be used for authentication with registry.
evaluation EvaluationConfiguration defines the configuration for the policy evaluation.
images ImageExtractors is a list of CEL expression to extract images from the resource
matchConditions MatchConditions is a list of conditions that must be met for a request to be validated.
matchConstraints MatchConstraints specifies what resources this policy is designed to validate.
matchImageReferences MatchImageReferences is a list of Glob and CELExpressions to match images.
validationActions ValidationAction specifies the action to be taken when the matched resource violates the policy.
validationConfigurations ValidationConfigurations defines settings for mutating and verifying image digests, and enforcing image verification through signatures.
validations Validations contain CEL expressions which is used to apply the image validation checks.
variables Variables contain definitions of variables that can be used in composition of other expressions.
webhookConfiguration WebhookConfiguration defines the configuration for the webhook.`,
  "kyverno:ImageVerification": `additionalExtensions Deprecated.
annotations Deprecated.
attestations Attestations are optional checks for signed in-toto Statements used to verify the image.
attestors Attestors specified the required attestors (i.e. authorities)
cosignOCI11 CosignOCI11 enables the experimental OCI 1.1 behaviour in cosign image verification.
failureAction Allowed values are Audit or Enforce.
image Deprecated.
imageReferences ImageReferences is a list of matching image reference patterns.
imageRegistryCredentials ImageRegistryCredentials provides credentials that will be used for authentication with registry.
issuer Deprecated.
key Deprecated.
mutateDigest MutateDigest enables replacement of image tags with digests.
repository Repository is an optional alternate OCI repository to use for image signatures and attestations that match this rule.
required Required validates that images are verified i.e. have matched passed a signature or attestation check.
roots Deprecated.
skipImageReferences SkipImageReferences is a list of matching image reference patterns that should be skipped.
subject Deprecated.
type Type specifies the method of signature validation.
useCache UseCache enables caching of image verify responses for this rule.
validate Validation checks conditions across multiple image verification attestations or context entries
verifyDigest VerifyDigest validates that images have a digest.`,
  "kyverno:InToto": `type Type defines the type of attestation contained within the statement.`,
  "kyverno:Key": ` A Key must specify only one of CEL, Data or KMS
data Data contains the inline public key
expression Expression is a Expression expression that returns the public key.
hashAlgorithm HashAlgorithm specifues signature algorithm for public keys.
kms KMS contains the KMS url of the public key Supported formats differ based on the KMS system used.`,
  "kyverno:Keyless": ` Keyless contains location of the validating certificate and the identities against which to verify.
additionalExtensions AdditionalExtensions are certificate-extensions used for keyless signing.
identities Identities sets a list of identities.
roots Roots is an optional set of PEM encoded trusted root certificates.`,
  "kyverno:KeylessAttestor": `additionalExtensions AdditionalExtensions are certificate-extensions used for keyless signing.
ctlog CTLog (certificate timestamp log) provides a configuration for validation of Signed Certificate Timestamps (SCTs).
issuer Issuer is the certificate issuer used for keyless signing.
issuerRegExp IssuerRegExp is the regular expression to match certificate issuer used for keyless signing.
rekor Rekor provides configuration for the Rekor transparency log service.
roots Roots is an optional set of PEM encoded trusted root certificates.
subject Subject is the verified identity used for keyless signing, for example the email address.
subjectRegExp SubjectRegExp is the regular expression to match identity used for keyless signing, for example the email address.`,
  "kyverno:KubernetesResource": ` KubernetesResource stores infos about kubernetes resource that should be cached
group Group defines the group of the resource.
namespace Namespace defines the namespace of the resource.
resource Resource defines the type of the resource.
version Version defines the version of the resource.`,
  "kyverno:MAPGenerationConfiguration": `enabled Enabled specifies whether to generate a Kubernetes MutatingAdmissionPolicy.`,
  "kyverno:Manifests": `annotationDomain AnnotationDomain is custom domain of annotation for message and signature.
attestors Attestors specified the required attestors (i.e. authorities)
dryRun DryRun configuration
ignoreFields Fields which will be ignored while comparing manifests.
repository Repository is an optional alternate OCI repository to use for resource bundle reference.`,
  "kyverno:MatchImageReference": ` MatchImageReference defines a Glob or a CEL expression for matching images
expression Expression defines CEL Expressions for matching images
glob Glob defines a globbing pattern for matching images`,
  "kyverno:MatchResources": ` MatchResources is used to specify resource and admission review request data for which a policy rule is applicable.
all All allows specifying resources which will be ANDed
any Any allows specifying resources which will be ORed
clusterRoles ClusterRoles is the list of cluster-wide role names for the user.
resources ResourceDescription contains information about the resource being created or modified.
roles Roles is the list of namespaced role names for the user.
subjects Subjects is the list of subject names like users, user groups, and service accounts.`,
  "kyverno:MutateExistingConfiguration": `enabled Enabled enables mutation of existing resources.`,
  "kyverno:MutatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:MutatingPolicyAutogenConfiguration": `mutatingAdmissionPolicy MutatingAdmissionPolicy specifies whether to generate a Kubernetes MutatingAdmissionPolicy.
podControllers PodControllers specifies whether to generate a pod controllers rules.`,
  "kyverno:MutatingPolicyEvaluationConfiguration": `admission Admission controls policy evaluation during admission.
background Background controls policy evaluation during background scan.
mode Mode is the mode of policy evaluation.
mutateExisting MutateExisting controls whether existing resources are mutated.`,
  "kyverno:MutatingPolicySpec": ` MutatingPolicySpec is the specification of the desired behavior of the MutatingPolicy.
autogen AutogenConfiguration defines the configuration for the generation controller.
evaluation EvaluationConfiguration defines the configuration for mutating policy evaluation.
matchConditions MatchConditions is a list of conditions that must be met for a request to be validated.
matchConstraints MatchConstraints specifies what resources this policy is designed to evaluate.
mutations mutations contain operations to perform on matching objects. mutations may not be empty; a minimum of one mutation is required. mutations are evaluated in order, and are reinvoked according to the reinvocationPolicy.
targetMatchConstraints TargetMatchConstraints specifies what target mutation resources this policy is designed to evaluate.
variables Variables contain definitions of variables that can be used in composition of other expressions.
webhookConfiguration WebhookConfiguration defines the configuration for the webhook.`,
  "kyverno:MutatingPolicySpecMutations": `applyConfiguration ApplyConfiguration defines the desired configuration values of an object.
jsonPatch JSONPatch defines a JSON Patch.`,
  "kyverno:MutatingPolicySpecMutationsApplyConfiguration": `expression expression will be evaluated by CEL to create an apply configuration. ref: https://github.com/google/cel-spec`,
  "kyverno:MutatingPolicySpecMutationsJsonPatch": `expression expression will be evaluated by CEL to create a [JSON patch](https://jsonpatch.com/). ref: https://github.com/google/cel-spec`,
  "kyverno:MutatingPolicyStatus": `generated Generated indicates whether a MutatingAdmissionPolicy is generated from the policy or not`,
  "kyverno:Mutation": ` Mutation defines how resource are modified.
foreach ForEach applies mutation rules to a list of sub-elements by creating a context for each entry in the list and looping over it to apply the specified logic.
mutateExistingOnPolicyUpdate MutateExistingOnPolicyUpdate controls if the mutateExisting rule will be applied on policy events.
patchStrategicMerge PatchStrategicMerge is a strategic merge patch used to modify resources.
patchesJson6902 PatchesJSON6902 is a list of RFC 6902 JSON Patch declarations used to modify resources.
targets Targets defines the target resources to be mutated.`,
  "kyverno:NamespacedDeletingPolicy": `status Status contains policy runtime data.`,
  "kyverno:NamespacedGeneratingPolicy": ` NamespacedGeneratingPolicy is the namespaced CEL-based generating policy.
status Status contains policy runtime data.`,
  "kyverno:NamespacedImageValidatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:NamespacedMutatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:NamespacedValidatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:Notary": ` Notary defines attestor configuration for Notary based signatures
certs Certs define the cert chain for Notary signature verification
tsaCerts TSACerts define the cert chain for verifying timestamps of notary signature`,
  "kyverno:OrphanDownstreamOnPolicyDeleteConfiguration": ` OrphanDownstreamOnPolicyDeleteConfiguration defines the configuration for orphaning downstream resources on policy delete.
enabled Enabled controls whether generated resources should be deleted when the policy that generated them is deleted with synchronization enabled.`,
  "kyverno:PodSecurity": ` PodSecurity applies exemptions for Kubernetes Pod Security admission by specifying exclusions for Pod Security Standards controls.
exclude Exclude specifies the Pod Security Standard controls to be excluded.
level Level defines the Pod Security Standard level to be applied to workloads.
version Version defines the Pod Security Standard versions that Kubernetes supports.`,
  "kyverno:PodSecurityStandard": ` PodSecurityStandard specifies the Pod Security Standard controls to be excluded.
controlName ControlName specifies the name of the Pod Security Standard control.
images Images selects matching containers and applies the container level PSS.
restrictedField RestrictedField selects the field for the given Pod Security Standard control.
values Values defines the allowed values that can be excluded.`,
  "kyverno:Policy": ` Policy declares validation, mutation, and generation behaviors for matching resources.
spec Spec defines policy behaviors and contains one or more rules.
status Deprecated.`,
  "kyverno:PolicyException": ` PolicyException declares resources to be excluded from specified policies.
spec Spec declares policy exception behaviors.`,
  "kyverno:PolicyExceptionSpec": ` PolicyExceptionSpec stores policy exception spec
background Background controls if exceptions are applied to existing policies during a background scan.
conditions Conditions are used to determine if a resource applies to the exception by evaluating a set of conditions.
exceptions Exceptions is a list policy/rules to be excluded
match Match defines match clause used to check if a resource applies to the exception
podSecurity PodSecurity specifies the Pod Security Standard controls to be excluded.`,
  "kyverno:PolicyRef": `kind Kind is the kind of the policy
name Name is the name of the policy`,
  "kyverno:PolicyReport": ` PolicyReport is the Schema for the policyreports API
results PolicyReportResult provides result details
scope Scope is an optional reference to the report scope (e.g. a Deployment, Namespace, or Node)
scopeSelector ScopeSelector is an optional selector for multiple scopes (e.g. Pods).
summary PolicyReportSummary provides a summary of results`,
  "kyverno:PolicyReportResult": ` PolicyReportResult provides the result for an individual policy
category Category indicates policy category
message Description is a short user friendly message for the policy rule
policy Policy is the name or identifier of the policy
properties Properties provides additional information for the policy rule
resourceSelector SubjectSelector is an optional label selector for checked Kubernetes resources.
resources Subjects is an optional reference to the checked Kubernetes resources
result Result indicates the outcome of the policy rule execution
rule Rule is the name or identifier of the rule within the policy
scored Scored indicates if this result is scored
severity Severity indicates policy check result criticality
source Source is an identifier for the policy engine that manages this report
timestamp Timestamp is a struct that is equivalent to Time, but intended for protobuf marshalling/unmarshalling.`,
  "kyverno:PolicyReportResultTimestamp": `nanos Non-negative fractions of a second at nanosecond resolution.
seconds Represents seconds of UTC time since Unix epoch 1970-01-01T00:00:00Z.`,
  "kyverno:PolicyReportSummary": ` PolicyReportSummary provides a status count summary
error Error provides the count of policies that could not be evaluated
fail Fail provides the count of policies whose requirements were not met
pass Pass provides the count of policies whose requirements were met
skip Skip indicates the count of policies that were not selected for evaluation
warn Warn provides the count of non-scored policies whose requirements were not met`,
  "kyverno:PolicyStatus": ` Deprecated.
ready Deprecated in favor of Conditions
validatingadmissionpolicy ValidatingAdmissionPolicy contains status information`,
  "kyverno:Referrer": `type Type defines the type of attestation attached to the image.`,
  "kyverno:Rekor": `ignoreTlog IgnoreTlog skips transparency log verification.
pubkey RekorPubKey is an optional PEM-encoded public key to use for a custom Rekor.
url URL is the address of the transparency log.`,
  "kyverno:ReportResult": ` ReportResult provides the result for an individual policy
category Category indicates policy category
message Description is a short user friendly message for the policy rule
policy Policy is the name or identifier of the policy
properties Properties provides additional information for the policy rule
resourceSelector ResourceSelector is an optional label selector for checked Kubernetes resources.
resources Subjects is an optional reference to the checked Kubernetes resources
result Result indicates the outcome of the policy rule execution
rule Rule is the name or identifier of the rule within the policy
scored Scored indicates if this result is scored
severity Severity indicates policy check result criticality
source Source is an identifier for the policy engine that manages this report If the Source is specified at this level, it will override the Source field set at the Report level
timestamp Timestamp is a struct that is equivalent to Time, but intended for protobuf marshalling/unmarshalling.`,
  "kyverno:ReportResultTimestamp": `nanos Non-negative fractions of a second at nanosecond resolution.
seconds Represents seconds of UTC time since Unix epoch 1970-01-01T00:00:00Z.`,
  "kyverno:ReportSummary": ` ReportSummary provides a status count summary
error Error provides the count of policies that could not be evaluated
fail Fail provides the count of policies whose requirements were not met
pass Pass provides the count of policies whose requirements were met
skip Skip indicates the count of policies that were not selected for evaluation
warn Warn provides the count of non-scored policies whose requirements were not met`,
  "kyverno:RequestData": ` RequestData contains the HTTP POST data
key Key is a unique identifier for the data value
value Value is the data value`,
  "kyverno:RequestInfo": ` RequestInfo contains permission info carried in an admission request.
clusterRoles ClusterRoles is a list of possible clusterRoles send the request.
roles Roles is a list of possible role send the request.
userInfo UserInfo is the userInfo carried in the admission request.`,
  "kyverno:ResourceDescription": ` ResourceDescription contains criteria used to match resources.
annotations Annotations is a map of annotations (key-value pairs of type string).
kinds Kinds is a list of resource kinds.
name Name is the name of the resource.
names Names are the names of the resources.
namespaceSelector NamespaceSelector is a label selector for the resource namespace.
namespaces Namespaces is a list of namespaces names.
operations Operations can contain values ["CREATE, "UPDATE", "CONNECT", "DELETE"], which are used to match a specific action.
selector Selector is a label selector.`,
  "kyverno:ResourceFilter": ` ResourceFilter allow users to "AND" or "OR" between resources
clusterRoles ClusterRoles is the list of cluster-wide role names for the user.
resources ResourceDescription contains information about the resource being created or modified.
roles Roles is the list of namespaced role names for the user.
subjects Subjects is the list of subject names like users, user groups, and service accounts.`,
  "kyverno:ResourceSpec": `apiVersion APIVersion specifies resource apiVersion.
kind Kind specifies resource kind.
name Name specifies the resource name.
namespace Namespace specifies resource namespace.`,
  "kyverno:Rule": `celPreconditions CELPreconditions are used to determine if a policy rule should be applied by evaluating a set of CEL conditions.
context Context defines variables and data sources that can be used during rule execution.
exclude ExcludeResources defines when this policy rule should not be applied.
generate Generation is used to create new resources.
imageExtractors ImageExtractors defines a mapping from kinds to ImageExtractorConfigs.
match MatchResources defines when this policy rule should be applied.
mutate Mutation is used to modify matching resources.
name Name is a label to identify the rule, It must be unique within the policy.
preconditions Preconditions are used to determine if a policy rule should be applied by evaluating a set of conditions.
reportProperties ReportProperties are the additional properties from the rule that will be added to the policy report result
skipBackgroundRequests SkipBackgroundRequests bypasses admission requests that are sent by the background controller.
validate Validation is used to validate matching resources.
verifyImages VerifyImages is used to verify image signatures and mutate them to add a digest`,
  "kyverno:RuleContext": `cacheRestore CacheRestore indicates whether the cache should be restored.
deleteDownstream DeleteDownstream represents whether the downstream needs to be deleted.
rule Rule is the associate rule name of the current UR.
synchronize Synchronize represents the sync behavior of the corresponding rule Optional.
trigger ResourceSpec is the information to identify the trigger resource.`,
  "kyverno:RuleCountStatus": `generate Count for generate rules in policy
mutate Count for mutate rules in policy
validate Count for validate rules in policy
verifyimages Count for verify image rules in policy`,
  "kyverno:SecretReference": `name Name of the secret.
namespace Namespace name where the Secret exists.`,
  "kyverno:ServiceCall": `caBundle CABundle is a PEM encoded CA bundle which will be used to validate the server certificate.
headers Headers is a list of optional HTTP headers to be included in the request.
url URL is the JSON web service URL.`,
  "kyverno:Source": ` Source specifies the location of the signature / attestations.
PullSecrets SignaturePullSecrets is an optional list of references to secrets in the same namespace as the deploying resource for pulling any of the signatures used by this Source.
repository Repository defines the location from where to pull the signature / attestations.
tagPrefix TagPrefix is an optional prefix that signature and attestations have.`,
  "kyverno:Spec": ` Spec contains a list of Rule instances and other policy controls.
admission Admission controls if rules are applied during admission.
applyRules ApplyRules controls how rules in a policy are applied.
background Background controls if rules are applied to existing resources during a background scan.
emitWarning EmitWarning enables API response warnings for mutate policy rules or validate policy rules with validationFailureAction set to Audit.
failurePolicy Deprecated, use failurePolicy under the webhookConfiguration instead.
generateExisting Deprecated, use generateExisting under the generate rule instead
generateExistingOnPolicyUpdate Deprecated, use generateExisting instead
mutateExistingOnPolicyUpdate Deprecated, use mutateExistingOnPolicyUpdate under the mutate rule instead
rules Rules is a list of Rule instances.
schemaValidation Deprecated.
useServerSideApply UseServerSideApply controls whether to use server-side apply for generate rules If is set to "true" create & update for generate rules will use apply instead of create/update.
validationFailureAction Deprecated, use validationFailureAction under the validate rule instead.
validationFailureActionOverrides Deprecated, use validationFailureActionOverrides under the validate rule instead.
webhookConfiguration WebhookConfiguration specifies the custom configuration for Kubernetes admission webhookconfiguration.
webhookTimeoutSeconds Deprecated, use webhookTimeoutSeconds under webhookConfiguration instead.`,
  "kyverno:StaticKeyAttestor": `ctlog CTLog (certificate timestamp log) provides a configuration for validation of Signed Certificate Timestamps (SCTs).
kms KMS provides the URI to the public key stored in a Key Management System.
publicKeys Keys is a set of X.509 public keys used to verify image signatures.
rekor Rekor provides configuration for the Rekor transparency log service.
secret Reference to a Secret resource that contains a public key
signatureAlgorithm Deprecated.`,
  "kyverno:StringOrExpression": ` StringOrExpression contains either a raw string input or a CEL expression
expression Expression defines the a CEL expression input.
value Value defines the raw string input.`,
  "kyverno:SynchronizationConfiguration": ` SynchronizationConfiguration defines the configuration for the synchronization of generated resources.
enabled Enabled controls if generated resources should be kept in-sync with their source resource.`,
  "kyverno:TUF": ` TUF defines the configuration to fetch sigstore root
mirror Mirror is the base URL of Sigstore TUF repository
root Root defines the path or data of the trusted root`,
  "kyverno:TUFRoot": ` TUFRoot defines the path or data of the trusted root
data Data is the base64 encoded TUF root
path Path is the URL or File location of the TUF root`,
  "kyverno:TargetMatchConstraints": `excludeResourceRules excludeResourceRules describes what operations on what resources/subresources the ValidatingAdmissionPolicy should not care about.
matchPolicy matchPolicy defines how the "MatchResources" list is used to match incoming requests.
namespaceSelector namespaceSelector decides whether to run the admission control policy on an object based on whether the namespace for that object matches the selector.
objectSelector objectSelector decides whether to run the validation based on if the object has matching labels. objectSelector is evaluated against both the oldObject and newObject that would be sent to the cel validation, and is considered to match if either object matches the selector.
resourceRules resourceRules describes what operations on what resources/subresources the ValidatingAdmissionPolicy matches.`,
  "kyverno:TargetResourceSpec": ` TargetResourceSpec defines targets for mutating existing resources.
apiVersion APIVersion specifies resource apiVersion.
context Context defines variables and data sources that can be used during rule execution.
kind Kind specifies resource kind.
name Name specifies the resource name.
namespace Namespace specifies resource namespace.
preconditions Preconditions are used to determine if a policy rule should be applied by evaluating a set of conditions.
selector Selector allows you to select target resources with their labels.`,
  "kyverno:UpdateRequest": ` UpdateRequest is a request to process mutate and generate rules in background.
spec ResourceSpec is the information to identify the trigger resource.
status Status contains statistics related to update request.`,
  "kyverno:UpdateRequestSpec": ` UpdateRequestSpec stores the request specification.
context Context ...
deleteDownstream DeleteDownstream represents whether the downstream needs to be deleted.
policy Specifies the name of the policy.
requestType Type represents request type for background processing
resource ResourceSpec is the information to identify the trigger resource.
rule Rule is the associate rule name of the current UR.
synchronize Synchronize represents the sync behavior of the corresponding rule Optional.`,
  "kyverno:UpdateRequestSpecContext": ` UpdateRequestSpecContext stores the context to be shared.`,
  "kyverno:UpdateRequestStatus": ` UpdateRequestStatus defines the observed state of UpdateRequest
generatedResources This will track the resources that are updated by the generate Policy.
handler Deprecated
message Specifies request status message.
state State represents state of the update request.`,
  "kyverno:V1PolicyException": ` PolicyException declares resources to be excluded from specified policies.
spec Spec declares policy exception behaviors.`,
  "kyverno:V1alpha1Attestation": ` Attestation defines the identification details of the metadata that has to be verified
intoto InToto defines the details of attestation attached using intoto format
name Name is the name for this attestation.
referrer Referrer defines the details of attestation attached using OCI 1.1 format`,
  "kyverno:V1alpha1Attestor": ` Attestor is an identity that confirms or verifies the authenticity of an image or an attestation
cosign Cosign defines attestor configuration for Cosign based signatures
name Name is the name for this attestor.
notary Notary defines attestor configuration for Notary based signatures`,
  "kyverno:V1alpha1CTLog": ` CTLog sets the configuration to verify the authority against a Rekor instance.
ctLogPubKey CTLogPubKey, if set, is used to validate SCTs against a custom source.
insecureIgnoreSCT IgnoreSCT defines whether to use the Signed Certificate Timestamp (SCT) log to check for a certificate timestamp.
insecureIgnoreTlog InsecureIgnoreTlog skips transparency log verification.
rekorPubKey RekorPubKey is an optional PEM-encoded public key to use for a custom Rekor.
tsaCertChain TSACertChain, if set, is the PEM-encoded certificate chain file for the RFC3161 timestamp authority.
url URL sets the url to the rekor instance (by default the public rekor.sigstore.dev)`,
  "kyverno:V1alpha1DeletingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1alpha1GeneratingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1alpha1Generation": ` Generation defines the configuration for the generation of resources.
expression Expression is a CEL expression that takes a list of resources to be generated.`,
  "kyverno:V1alpha1ImageValidatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1alpha1MutatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1alpha1PolicyException": ` PolicyException declares resources to be excluded from specified policies.
spec Spec declares policy exception behaviors.`,
  "kyverno:V1alpha1PolicyExceptionSpec": ` PolicyExceptionSpec stores policy exception spec
allowedValues AllowedValues specifies values that can be used in CEL expressions to bypass policy checks.
evaluationMode Evaluation mode denotes which controller is in charge of compiling and handling this exception.
images Images specifies container images to be excluded from policy evaluation.
matchConditions MatchConditions is a list of CEL expressions that must be met for a resource to be excluded.
policyRefs PolicyRefs identifies the policies to which the exception is applied.
reportResult ReportResult indicates whether the policy exception should be reported in the policy report as a skip result or pass result.`,
  "kyverno:V1alpha1ValidatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1alpha1WebhookConfiguration": `timeoutSeconds TimeoutSeconds specifies the maximum time in seconds allowed to apply this policy.`,
  "kyverno:V1beta1DeletingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1beta1GeneratingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1beta1ImageValidatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1beta1MutatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1beta1NamespacedDeletingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1beta1NamespacedGeneratingPolicy": ` NamespacedGeneratingPolicy is the namespaced CEL-based generating policy.
status Status contains policy runtime data.`,
  "kyverno:V1beta1NamespacedImageValidatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1beta1NamespacedMutatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1beta1NamespacedValidatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V1beta1PolicyException": ` PolicyException declares resources to be excluded from specified policies.
spec Spec declares policy exception behaviors.`,
  "kyverno:V1beta1ValidatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:V2AdmissionRequestInfoObject": ` AdmissionRequestInfoObject stores the admission request and operation details
admissionRequest AdmissionRequest describes the admission.Attributes for the admission request.`,
  "kyverno:V2AdmissionRequestInfoObjectAdmissionRequest": `dryRun DryRun indicates that modifications will definitely not be persisted for this request.
kind GroupVersionKind unambiguously identifies a kind.
name Name is the name of the object as presented in the request.
namespace Namespace is the namespace associated with the request (if any).
object Object is the object from the incoming request.
oldObject OldObject is the existing object.
options Options is the operation option structure of the operation being performed. e.g. \`meta.k8s.io/v1.DeleteOptions\` or \`meta.k8s.io/v1.CreateOptions\`.
requestKind GroupVersionKind unambiguously identifies a kind.
requestResource GroupVersionResource unambiguously identifies a resource.
requestSubResource RequestSubResource is the name of the subresource of the original API request, if any (for example, "status" or "scale") If this is specified and differs from the value in "subResource", an equivalent match and conversion was performed.
resource GroupVersionResource unambiguously identifies a resource.
subResource SubResource is the subresource being requested, if any (for example, "status" or "scale")
userInfo UserInfo is information about the requesting user`,
  "kyverno:V2AnyAllConditions": `all AllConditions enable variable-based conditional rule execution.
any AnyConditions enable variable-based conditional rule execution.`,
  "kyverno:V2Condition": `key Key is the context entry (using JMESPath) for conditional rule evaluation.
message Message is an optional display message
operator Operator is the conditional operation to perform.
value Value is the conditional value, or set of values.`,
  "kyverno:V2RequestInfo": ` RequestInfo contains permission info carried in an admission request.
clusterRoles ClusterRoles is a list of possible clusterRoles send the request.
roles Roles is a list of possible role send the request.
synchronize DryRun indicates that modifications will definitely not be persisted for this request.
userInfo UserInfo is the userInfo carried in the admission request.`,
  "kyverno:V2UpdateRequest": ` UpdateRequest is a request to process mutate and generate rules in background.
spec ResourceSpec is the information to identify the trigger resource.
status Status contains statistics related to update request.`,
  "kyverno:V2UpdateRequestSpec": ` UpdateRequestSpec stores the request specification.
context Context represents admission request context.
deleteDownstream DeleteDownstream represents whether the downstream needs to be deleted.
policy Specifies the name of the policy.
requestType Type represents request type for background processing
resource ResourceSpec is the information to identify the trigger resource.
rule Rule is the associate rule name of the current UR.
ruleContext RuleContext is the associate context to apply rules. optional
synchronize Synchronize represents the sync behavior of the corresponding rule Optional.`,
  "kyverno:V2UpdateRequestSpecContext": ` UpdateRequestSpecContext stores the context to be shared.`,
  "kyverno:V2UpdateRequestStatus": ` UpdateRequestStatus defines the observed state of UpdateRequest
generatedResources This will track the resources that are updated by the generate Policy.
message Specifies request status message.
state State represents state of the update request.`,
  "kyverno:V2alpha1ExternalAPICall": `data The data object specifies the POST data sent to the server.
method Method is the HTTP request type (GET or POST).
retryLimit RetryLimit defines the number of times the APICall should be retried in case of failure.
service Service is an API call to a JSON web service.
urlPath URLPath is the URL path to be used in the HTTP GET or POST request to the Kubernetes API server (e.g. "/api/v1/namespaces" or "/apis/apps/v1/deployments").`,
  "kyverno:V2alpha1GlobalContextEntry": ` GlobalContextEntry declares resources to be cached.
spec Spec declares policy exception behaviors.
status Status contains globalcontextentry runtime data.`,
  "kyverno:V2alpha1GlobalContextEntryProjection": `jmesPath JMESPath is the JMESPath expression to extract the value from the cached resource.
name Name is the name to use for the extracted value in the context.`,
  "kyverno:V2alpha1GlobalContextEntrySpec": ` GlobalContextEntrySpec stores policy exception spec
apiCall Stores results from an API call which will be cached.
kubernetesResource Stores a list of Kubernetes resources which will be cached.
projections Projections defines the list of JMESPath expressions to extract values from the cached resource.`,
  "kyverno:V2alpha1GlobalContextEntryStatus": `lastRefreshTime Indicates the time when the globalcontextentry was last refreshed successfully for the API Call
ready Deprecated in favor of Conditions`,
  "kyverno:V2alpha1KubernetesResource": ` KubernetesResource stores infos about kubernetes resource that should be cached
group Group defines the group of the resource.
namespace Namespace defines the namespace of the resource.
resource Resource defines the type of the resource.
version Version defines the version of the resource.`,
  "kyverno:V2beta1AnyAllConditions": `all AllConditions enable variable-based conditional rule execution.
any AnyConditions enable variable-based conditional rule execution.`,
  "kyverno:V2beta1CleanupPolicy": ` CleanupPolicy defines a rule for resource cleanup.
spec Spec declares policy behaviors.
status Status contains policy runtime data.`,
  "kyverno:V2beta1CleanupPolicySpec": ` CleanupPolicySpec stores specifications for selecting resources that the user needs to delete and schedule when the matching resources needs deleted.
conditions Conditions defines the conditions used to select the resources which will be cleaned up.
context Context defines variables and data sources that can be used during rule execution.
exclude ExcludeResources defines when cleanuppolicy should not be applied.
match MatchResources defines when cleanuppolicy should be applied.
schedule The schedule in Cron format`,
  "kyverno:V2beta1CleanupPolicyStatus": ` CleanupPolicyStatus stores the status of the policy.`,
  "kyverno:V2beta1ClusterCleanupPolicy": ` ClusterCleanupPolicy defines rule for resource cleanup.
spec Spec declares policy behaviors.
status Status contains policy runtime data.`,
  "kyverno:V2beta1ClusterPolicy": ` ClusterPolicy declares validation, mutation, and generation behaviors for matching resources.
spec Spec declares policy behaviors.
status Status contains policy runtime data.`,
  "kyverno:V2beta1Condition": `key Key is the context entry (using JMESPath) for conditional rule evaluation.
message Message is an optional display message
operator Operator is the conditional operation to perform.
value Value is the conditional value, or set of values.`,
  "kyverno:V2beta1Deny": ` Deny specifies a list of conditions used to pass or fail a validation rule.
conditions Multiple conditions can be declared under an \`any\` or \`all\` statement.`,
  "kyverno:V2beta1Exception": ` Exception stores infos about a policy and rules
policyName PolicyName identifies the policy to which the exception is applied.
ruleNames RuleNames identifies the rules to which the exception is applied.`,
  "kyverno:V2beta1ExternalAPICall": `data The data object specifies the POST data sent to the server.
method Method is the HTTP request type (GET or POST).
retryLimit RetryLimit defines the number of times the APICall should be retried in case of failure.
service Service is an API call to a JSON web service.
urlPath URLPath is the URL path to be used in the HTTP GET or POST request to the Kubernetes API server (e.g. "/api/v1/namespaces" or "/apis/apps/v1/deployments").`,
  "kyverno:V2beta1GlobalContextEntry": ` GlobalContextEntry declares resources to be cached.
spec Spec declares policy exception behaviors.
status Status contains globalcontextentry runtime data.`,
  "kyverno:V2beta1GlobalContextEntryProjection": `jmesPath JMESPath is the JMESPath expression to extract the value from the cached resource.
name Name is the name to use for the extracted value in the context.`,
  "kyverno:V2beta1GlobalContextEntrySpec": ` GlobalContextEntrySpec stores policy exception spec
apiCall Stores results from an API call which will be cached.
kubernetesResource Stores a list of Kubernetes resources which will be cached.
projections Projections defines the list of JMESPath expressions to extract values from the cached resource.`,
  "kyverno:V2beta1GlobalContextEntryStatus": `lastRefreshTime Indicates the time when the globalcontextentry was last refreshed successfully for the API Call
ready Deprecated in favor of Conditions`,
  "kyverno:V2beta1ImageVerification": `attestations Attestations are optional checks for signed in-toto Statements used to verify the image.
attestors Attestors specified the required attestors (i.e. authorities)
failureAction Allowed values are Audit or Enforce.
imageReferences ImageReferences is a list of matching image reference patterns.
imageRegistryCredentials ImageRegistryCredentials provides credentials that will be used for authentication with registry
mutateDigest MutateDigest enables replacement of image tags with digests.
repository Repository is an optional alternate OCI repository to use for image signatures and attestations that match this rule.
required Required validates that images are verified i.e. have matched passed a signature or attestation check.
skipImageReferences SkipImageReferences is a list of matching image reference patterns that should be skipped.
type Type specifies the method of signature validation.
useCache UseCache enables caching of image verify responses for this rule
validate Validation checks conditions across multiple image verification attestations or context entries
verifyDigest VerifyDigest validates that images have a digest.`,
  "kyverno:V2beta1KubernetesResource": ` KubernetesResource stores infos about kubernetes resource that should be cached
group Group defines the group of the resource.
namespace Namespace defines the namespace of the resource.
resource Resource defines the type of the resource.
version Version defines the version of the resource.`,
  "kyverno:V2beta1MatchResources": ` MatchResources is used to specify resource and admission review request data for which a policy rule is applicable.
all All allows specifying resources which will be ANDed
any Any allows specifying resources which will be ORed`,
  "kyverno:V2beta1Policy": ` Policy declares validation, mutation, and generation behaviors for matching resources.
spec Spec defines policy behaviors and contains one or more rules.
status Status contains policy runtime data.`,
  "kyverno:V2beta1PolicyException": ` PolicyException declares resources to be excluded from specified policies.
spec Spec declares policy exception behaviors.`,
  "kyverno:V2beta1PolicyExceptionSpec": ` PolicyExceptionSpec stores policy exception spec
background Background controls if exceptions are applied to existing policies during a background scan.
conditions Conditions are used to determine if a resource applies to the exception by evaluating a set of conditions.
exceptions Exceptions is a list policy/rules to be excluded
match Match defines match clause used to check if a resource applies to the exception
podSecurity PodSecurity specifies the Pod Security Standard controls to be excluded.`,
  "kyverno:V2beta1Rule": `celPreconditions CELPreconditions are used to determine if a policy rule should be applied by evaluating a set of CEL conditions.
context Context defines variables and data sources that can be used during rule execution.
exclude ExcludeResources defines when this policy rule should not be applied.
generate Generation is used to create new resources.
imageExtractors ImageExtractors defines a mapping from kinds to ImageExtractorConfigs.
match MatchResources defines when this policy rule should be applied.
mutate Mutation is used to modify matching resources.
name Name is a label to identify the rule, It must be unique within the policy.
preconditions Preconditions are used to determine if a policy rule should be applied by evaluating a set of conditions.
skipBackgroundRequests SkipBackgroundRequests bypasses admission requests that are sent by the background controller.
validate Validation is used to validate matching resources.
verifyImages VerifyImages is used to verify image signatures and mutate them to add a digest`,
  "kyverno:V2beta1Spec": ` Spec contains a list of Rule instances and other policy controls.
admission Admission controls if rules are applied during admission.
applyRules ApplyRules controls how rules in a policy are applied.
background Background controls if rules are applied to existing resources during a background scan.
emitWarning EmitWarning enables API response warnings for mutate policy rules or validate policy rules with validationFailureAction set to Audit.
failurePolicy Deprecated, use failurePolicy under the webhookConfiguration instead.
generateExisting Deprecated, use generateExisting under the generate rule instead
generateExistingOnPolicyUpdate Deprecated, use generateExisting instead
mutateExistingOnPolicyUpdate Deprecated, use mutateExistingOnPolicyUpdate under the mutate rule instead
rules Rules is a list of Rule instances.
schemaValidation Deprecated.
useServerSideApply UseServerSideApply controls whether to use server-side apply for generate rules If is set to "true" create & update for generate rules will use apply instead of create/update.
validationFailureAction Deprecated, use validationFailureAction under the validate rule instead.
validationFailureActionOverrides Deprecated, use validationFailureActionOverrides under the validate rule instead.
webhookConfiguration WebhookConfiguration specifies the custom configuration for Kubernetes admission webhookconfiguration.
webhookTimeoutSeconds Deprecated, use webhookTimeoutSeconds under webhookConfiguration instead.`,
  "kyverno:V2beta1Validation": ` Validation defines checks to be performed on matching resources.
anyPattern AnyPattern specifies list of validation patterns.
assert Assert defines a kyverno-json assertion tree.
cel CEL allows validation checks using the Common Expression Language (https://kubernetes.io/docs/reference/using-api/cel/).
deny Deny defines conditions used to pass or fail a validation rule.
failureAction FailureAction defines if a validation policy rule violation should block the admission review request (Enforce), or allow (Audit) the admission review request and report an error in a policy report.
failureActionOverrides FailureActionOverrides is a Cluster Policy attribute that specifies FailureAction namespace-wise.
foreach ForEach applies validate rules to a list of sub-elements by creating a context for each entry in the list and looping over it to apply the specified logic.
manifests Manifest specifies conditions for manifest verification
message Message specifies a custom message to be displayed on failure.
pattern Pattern specifies an overlay-style pattern used to check resources.
podSecurity PodSecurity applies exemptions for Kubernetes Pod Security admission by specifying exclusions for Pod Security Standards controls.`,
  "kyverno:ValidateImageVerification": ` ValidateImageVerification checks conditions across multiple image verification attestations or context entries
deny Deny defines conditions used to pass or fail a validation rule.
message Message specifies a custom message to be displayed on failure.`,
  "kyverno:ValidatingAdmissionPolicyStatus": ` ValidatingAdmissionPolicy contains status information
generated Generated indicates whether a validating admission policy is generated from the policy or not
message Message is a human readable message indicating details about the generation of validating admission policy It is an empty string when validating admission policy is successfully generated.`,
  "kyverno:ValidatingPolicy": `status Status contains policy runtime data.`,
  "kyverno:ValidatingPolicyAutogenConfiguration": `podControllers PodControllers specifies whether to generate a pod controllers rules.
validatingAdmissionPolicy ValidatingAdmissionPolicy specifies whether to generate a Kubernetes ValidatingAdmissionPolicy.`,
  "kyverno:ValidatingPolicySpec": ` ValidatingPolicySpec is the specification of the desired behavior of the ValidatingPolicy.
auditAnnotations auditAnnotations contains CEL expressions which are used to produce audit annotations for the audit event of the API request. validations and auditAnnotations may not both be empty; a least one of validations or auditAnnotations is required.
autogen AutogenConfiguration defines the configuration for the generation controller.
evaluation EvaluationConfiguration defines the configuration for the policy evaluation.
matchConditions MatchConditions is a list of conditions that must be met for a request to be validated.
matchConstraints MatchConstraints specifies what resources this policy is designed to validate.
validationActions ValidationAction specifies the action to be taken when the matched resource violates the policy.
validations Validations contain CEL expressions which is used to apply the validation.
variables Variables contain definitions of variables that can be used in composition of other expressions.
webhookConfiguration WebhookConfiguration defines the configuration for the webhook.`,
  "kyverno:ValidatingPolicyStatus": `generated Generated indicates whether a ValidatingAdmissionPolicy/MutatingAdmissionPolicy is generated from the policy or not`,
  "kyverno:Validation": ` Validation defines checks to be performed on matching resources.
allowExistingViolations AllowExistingViolations allows prexisting violating resources to continue violating a policy.
anyPattern AnyPattern specifies list of validation patterns.
assert Assert defines a kyverno-json assertion tree.
cel CEL allows validation checks using the Common Expression Language (https://kubernetes.io/docs/reference/using-api/cel/).
deny Deny defines conditions used to pass or fail a validation rule.
failureAction FailureAction defines if a validation policy rule violation should block the admission review request (Enforce), or allow (Audit) the admission review request and report an error in a policy report.
failureActionOverrides FailureActionOverrides is a Cluster Policy attribute that specifies FailureAction namespace-wise.
foreach ForEach applies validate rules to a list of sub-elements by creating a context for each entry in the list and looping over it to apply the specified logic.
manifests Manifest specifies conditions for manifest verification
message Message specifies a custom message to be displayed on failure.
pattern Pattern specifies an overlay-style pattern used to check resources.
podSecurity PodSecurity applies exemptions for Kubernetes Pod Security admission by specifying exclusions for Pod Security Standards controls.`,
  "kyverno:ValidationConfiguration": `mutateDigest MutateDigest enables replacement of image tags with digests.
required Required validates that images are verified, i.e., have passed a signature or attestation check.
verifyDigest VerifyDigest validates that images have a digest.`,
  "kyverno:VapGenerationConfiguration": `enabled Enabled specifies whether to generate a Kubernetes ValidatingAdmissionPolicy.`,
  "kyverno:Variable": ` Variable defines an arbitrary JMESPath context variable that can be defined inline.
default Default is an optional arbitrary JSON object that the variable may take if the JMESPath expression evaluates to nil
jmesPath JMESPath is an optional JMESPath Expression that can be used to transform the variable.
value Value is any arbitrary JSON object representable in YAML or JSON form.`,
  "kyverno:WebhookConfiguration": ` WebhookConfiguration specifies the configuration for Kubernetes admission webhookconfiguration.
failurePolicy FailurePolicy defines how unexpected policy errors and webhook response timeout errors are handled.
matchConditions MatchCondition configures admission webhook matchConditions.
timeoutSeconds TimeoutSeconds specifies the maximum time in seconds allowed to apply this policy.`,
};
