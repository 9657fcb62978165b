// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'kyverno.io/v1 ClusterPolicy': 'kyverno:ClusterPolicy',
  'kyverno.io/v1 Policy': 'kyverno:Policy',
  'kyverno.io/v1beta1 UpdateRequest': 'kyverno:UpdateRequest',
  'kyverno.io/v2 CleanupPolicy': 'kyverno:CleanupPolicy',
  'kyverno.io/v2 ClusterCleanupPolicy': 'kyverno:ClusterCleanupPolicy',
  'kyverno.io/v2 GlobalContextEntry': 'kyverno:GlobalContextEntry',
  'kyverno.io/v2 PolicyException': 'kyverno:PolicyException',
  'kyverno.io/v2 UpdateRequest': 'kyverno:V2UpdateRequest',
  'kyverno.io/v2alpha1 GlobalContextEntry': 'kyverno:V2alpha1GlobalContextEntry',
  'kyverno.io/v2beta1 CleanupPolicy': 'kyverno:V2beta1CleanupPolicy',
  'kyverno.io/v2beta1 ClusterCleanupPolicy': 'kyverno:V2beta1ClusterCleanupPolicy',
  'kyverno.io/v2beta1 ClusterPolicy': 'kyverno:V2beta1ClusterPolicy',
  'kyverno.io/v2beta1 GlobalContextEntry': 'kyverno:V2beta1GlobalContextEntry',
  'kyverno.io/v2beta1 Policy': 'kyverno:V2beta1Policy',
  'kyverno.io/v2beta1 PolicyException': 'kyverno:V2beta1PolicyException',
  'policies.kyverno.io/v1 DeletingPolicy': 'kyverno:DeletingPolicy',
  'policies.kyverno.io/v1 GeneratingPolicy': 'kyverno:GeneratingPolicy',
  'policies.kyverno.io/v1 ImageValidatingPolicy': 'kyverno:ImageValidatingPolicy',
  'policies.kyverno.io/v1 MutatingPolicy': 'kyverno:MutatingPolicy',
  'policies.kyverno.io/v1 NamespacedDeletingPolicy': 'kyverno:NamespacedDeletingPolicy',
  'policies.kyverno.io/v1 NamespacedGeneratingPolicy': 'kyverno:NamespacedGeneratingPolicy',
  'policies.kyverno.io/v1 NamespacedImageValidatingPolicy': 'kyverno:NamespacedImageValidatingPolicy',
  'policies.kyverno.io/v1 NamespacedMutatingPolicy': 'kyverno:NamespacedMutatingPolicy',
  'policies.kyverno.io/v1 NamespacedValidatingPolicy': 'kyverno:NamespacedValidatingPolicy',
  'policies.kyverno.io/v1 PolicyException': 'kyverno:V1PolicyException',
  'policies.kyverno.io/v1 ValidatingPolicy': 'kyverno:ValidatingPolicy',
  'policies.kyverno.io/v1alpha1 DeletingPolicy': 'kyverno:V1alpha1DeletingPolicy',
  'policies.kyverno.io/v1alpha1 GeneratingPolicy': 'kyverno:V1alpha1GeneratingPolicy',
  'policies.kyverno.io/v1alpha1 ImageValidatingPolicy': 'kyverno:V1alpha1ImageValidatingPolicy',
  'policies.kyverno.io/v1alpha1 MutatingPolicy': 'kyverno:V1alpha1MutatingPolicy',
  'policies.kyverno.io/v1alpha1 PolicyException': 'kyverno:V1alpha1PolicyException',
  'policies.kyverno.io/v1alpha1 ValidatingPolicy': 'kyverno:V1alpha1ValidatingPolicy',
  'policies.kyverno.io/v1beta1 DeletingPolicy': 'kyverno:V1beta1DeletingPolicy',
  'policies.kyverno.io/v1beta1 GeneratingPolicy': 'kyverno:V1beta1GeneratingPolicy',
  'policies.kyverno.io/v1beta1 ImageValidatingPolicy': 'kyverno:V1beta1ImageValidatingPolicy',
  'policies.kyverno.io/v1beta1 MutatingPolicy': 'kyverno:V1beta1MutatingPolicy',
  'policies.kyverno.io/v1beta1 NamespacedDeletingPolicy': 'kyverno:V1beta1NamespacedDeletingPolicy',
  'policies.kyverno.io/v1beta1 NamespacedGeneratingPolicy': 'kyverno:V1beta1NamespacedGeneratingPolicy',
  'policies.kyverno.io/v1beta1 NamespacedImageValidatingPolicy': 'kyverno:V1beta1NamespacedImageValidatingPolicy',
  'policies.kyverno.io/v1beta1 NamespacedMutatingPolicy': 'kyverno:V1beta1NamespacedMutatingPolicy',
  'policies.kyverno.io/v1beta1 NamespacedValidatingPolicy': 'kyverno:V1beta1NamespacedValidatingPolicy',
  'policies.kyverno.io/v1beta1 PolicyException': 'kyverno:V1beta1PolicyException',
  'policies.kyverno.io/v1beta1 ValidatingPolicy': 'kyverno:V1beta1ValidatingPolicy',
  'reports.kyverno.io/v1 ClusterEphemeralReport': 'kyverno:ClusterEphemeralReport',
  'reports.kyverno.io/v1 EphemeralReport': 'kyverno:EphemeralReport',
  'wgpolicyk8s.io/v1alpha2 ClusterPolicyReport': 'kyverno:ClusterPolicyReport',
  'wgpolicyk8s.io/v1alpha2 PolicyReport': 'kyverno:PolicyReport',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "kyverno:AdmissionConfiguration": `enabled boolean`,
  "kyverno:AdmissionRequestInfoObject": `admissionRequest kyverno:AdmissionRequestInfoObjectAdmissionRequest
operation string`,
  "kyverno:AdmissionRequestInfoObjectAdmissionRequest": `dryRun boolean
kind! kyverno:AdmissionRequestInfoObjectAdmissionRequestKind
name string
namespace string
object ApimachineryPkgRuntimeRawExtension
oldObject ApimachineryPkgRuntimeRawExtension
operation! string
options ApimachineryPkgRuntimeRawExtension
requestKind kyverno:AdmissionRequestInfoObjectAdmissionRequestRequestKind
requestResource kyverno:AdmissionRequestInfoObjectAdmissionRequestRequestResource
requestSubResource string
resource! kyverno:AdmissionRequestInfoObjectAdmissionRequestResource
subResource string
uid! string
userInfo! ApiAuthenticationV1UserInfo`,
  "kyverno:AdmissionRequestInfoObjectAdmissionRequestKind": `group! string
kind! string
version! string`,
  "kyverno:AdmissionRequestInfoObjectAdmissionRequestRequestKind": `group! string
kind! string
version! string`,
  "kyverno:AdmissionRequestInfoObjectAdmissionRequestRequestResource": `group! string
resource! string
version! string`,
  "kyverno:AdmissionRequestInfoObjectAdmissionRequestResource": `group! string
resource! string
version! string`,
  "kyverno:AnyAllConditions": `all []kyverno:Condition
any []kyverno:Condition`,
  "kyverno:Attestation": `attestors []kyverno:AttestorSet
conditions []kyverno:AnyAllConditions
name string
predicateType string
type string`,
  "kyverno:Attestor": `annotations {}string
attestor ApiextensionsApiserverPkgApisApiextensionsV1JSON
certificates kyverno:CertificateAttestor
keyless kyverno:KeylessAttestor
keys kyverno:StaticKeyAttestor
repository string
signatureAlgorithm string`,
  "kyverno:AttestorSet": `count number
entries []kyverno:Attestor`,
  "kyverno:AutogenStatus": `rules []kyverno:Rule`,
  "kyverno:BackgroundConfiguration": `enabled boolean`,
  "kyverno:CEL": `auditAnnotations []ApiAdmissionregistrationV1AuditAnnotation
expressions []ApiAdmissionregistrationV1Validation
generate boolean
paramKind ApiAdmissionregistrationV1ParamKind
paramRef ApiAdmissionregistrationV1ParamRef
variables []ApiAdmissionregistrationV1Variable`,
  "kyverno:CTLog": `ignoreSCT boolean
pubkey string
tsaCertChain string`,
  "kyverno:Certificate": `cert kyverno:StringOrExpression
certChain kyverno:StringOrExpression`,
  "kyverno:CertificateAttestor": `cert string
certChain string
ctlog kyverno:CTLog
rekor kyverno:Rekor`,
  "kyverno:CleanupPolicy": `apiVersion! "kyverno.io/v2"
kind! "CleanupPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:CleanupPolicySpec
status kyverno:CleanupPolicyStatus`,
  "kyverno:CleanupPolicySpec": `conditions kyverno:V2AnyAllConditions
context []kyverno:ContextEntry
deletionPropagationPolicy string
exclude kyverno:V2beta1MatchResources
match! kyverno:V2beta1MatchResources
schedule! string`,
  "kyverno:CleanupPolicyStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastExecutionTime time`,
  "kyverno:CloneFrom": `name string
namespace string`,
  "kyverno:CloneList": `kinds []string
namespace string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "kyverno:ClusterCleanupPolicy": `apiVersion! "kyverno.io/v2"
kind! "ClusterCleanupPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:CleanupPolicySpec
status kyverno:CleanupPolicyStatus`,
  "kyverno:ClusterEphemeralReport": `apiVersion! "reports.kyverno.io/v1"
kind! "ClusterEphemeralReport"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:EphemeralReportSpec`,
  "kyverno:ClusterPolicy": `apiVersion! "kyverno.io/v1"
kind! "ClusterPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:Spec
status kyverno:PolicyStatus`,
  "kyverno:ClusterPolicyReport": `apiVersion! "wgpolicyk8s.io/v1alpha2"
kind! "ClusterPolicyReport"
metadata ApimachineryPkgApisMetaV1ObjectMeta
results []kyverno:PolicyReportResult
scope ApiCoreV1ObjectReference
scopeSelector ApimachineryPkgApisMetaV1LabelSelector
summary kyverno:PolicyReportSummary`,
  "kyverno:Condition": `key ApiextensionsApiserverPkgApisApiextensionsV1JSON
message string
operator "Equals"|"NotEquals"|"In"|"AnyIn"|"AllIn"|"NotIn"|"AnyNotIn"|"AllNotIn"|"GreaterThanOrEquals"|"GreaterThan"|"LessThanOrEquals"|"LessThan"|"DurationGreaterThanOrEquals"|"DurationGreaterThan"|"DurationLessThanOrEquals"|"DurationLessThan"
value ApiextensionsApiserverPkgApisApiextensionsV1JSON`,
  "kyverno:ConditionStatus": `conditions []ApimachineryPkgApisMetaV1Condition
message string
ready boolean`,
  "kyverno:ConfigMapReference": `name! string
namespace string`,
  "kyverno:ContextAPICall": `data []kyverno:RequestData
default ApiextensionsApiserverPkgApisApiextensionsV1JSON
jmesPath string
method "GET"|"POST"
service kyverno:ServiceCall
urlPath string`,
  "kyverno:ContextEntry": `apiCall kyverno:ContextAPICall
configMap kyverno:ConfigMapReference
globalReference kyverno:GlobalContextEntryReference
imageRegistry kyverno:ImageRegistry
name! string
variable kyverno:Variable`,
  "kyverno:Cosign": `annotations {}string
certificate kyverno:Certificate
ctlog kyverno:V1alpha1CTLog
key kyverno:Key
keyless kyverno:Keyless
source kyverno:Source
trustedRoot kyverno:StringOrExpression
tuf kyverno:TUF`,
  "kyverno:Credentials": `allowInsecureRegistry boolean
providers []"default"|"amazon"|"azure"|"google"|"github"
secrets []string`,
  "kyverno:DeletingPolicy": `apiVersion! "policies.kyverno.io/v1"
kind! "DeletingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:DeletingPolicySpec
status kyverno:DeletingPolicyStatus`,
  "kyverno:DeletingPolicySpec": `conditions []ApiAdmissionregistrationV1MatchCondition
deletionPropagationPolicy string
matchConstraints ApiAdmissionregistrationV1MatchResources
schedule! string
variables []ApiAdmissionregistrationV1Variable`,
  "kyverno:DeletingPolicyStatus": `conditionStatus kyverno:ConditionStatus
lastExecutionTime time`,
  "kyverno:Deny": `conditions any`,
  "kyverno:DryRunOption": `enable boolean
namespace string`,
  "kyverno:EphemeralReport": `apiVersion! "reports.kyverno.io/v1"
kind! "EphemeralReport"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:EphemeralReportSpec`,
  "kyverno:EphemeralReportSpec": `owner! ApimachineryPkgApisMetaV1OwnerReference
results []kyverno:ReportResult
summary kyverno:ReportSummary`,
  "kyverno:EvaluationConfiguration": `admission kyverno:AdmissionConfiguration
background kyverno:BackgroundConfiguration
mode string`,
  "kyverno:Exception": `policyName! string
ruleNames! []string`,
  "kyverno:ExternalAPICall": `data []kyverno:RequestData
method "GET"|"POST"
refreshInterval string
retryLimit number
service kyverno:ServiceCall
urlPath string`,
  "kyverno:ForEachGeneration": `apiVersion string
clone kyverno:CloneFrom
cloneList kyverno:CloneList
context []kyverno:ContextEntry
data ApiextensionsApiserverPkgApisApiextensionsV1JSON
kind string
list string
name string
namespace string
preconditions kyverno:AnyAllConditions
uid string`,
  "kyverno:ForEachMutation": `context []kyverno:ContextEntry
foreach any
list string
order "Ascending"|"Descending"
patchStrategicMerge any
patchesJson6902 string
preconditions kyverno:AnyAllConditions`,
  "kyverno:ForEachValidation": `anyPattern ApiextensionsApiserverPkgApisApiextensionsV1JSON
context []kyverno:ContextEntry
deny kyverno:Deny
elementScope boolean
foreach any
list string
pattern ApiextensionsApiserverPkgApisApiextensionsV1JSON
preconditions kyverno:AnyAllConditions`,
  "kyverno:GenerateExistingConfiguration": `enabled boolean`,
  "kyverno:GeneratingPolicy": `apiVersion! "policies.kyverno.io/v1"
kind! "GeneratingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:GeneratingPolicySpec
status kyverno:GeneratingPolicyStatus`,
  "kyverno:GeneratingPolicyEvaluationConfiguration": `admission kyverno:AdmissionConfiguration
generateExisting kyverno:GenerateExistingConfiguration
orphanDownstreamOnPolicyDelete kyverno:OrphanDownstreamOnPolicyDeleteConfiguration
synchronize kyverno:SynchronizationConfiguration`,
  "kyverno:GeneratingPolicySpec": `evaluation kyverno:GeneratingPolicyEvaluationConfiguration
generate! []kyverno:V1alpha1Generation
matchConditions []ApiAdmissionregistrationV1MatchCondition
matchConstraints ApiAdmissionregistrationV1MatchResources
variables []ApiAdmissionregistrationV1Variable
webhookConfiguration kyverno:V1alpha1WebhookConfiguration`,
  "kyverno:GeneratingPolicyStatus": `conditionStatus kyverno:ConditionStatus`,
  "kyverno:Generation": `apiVersion string
clone kyverno:CloneFrom
cloneList kyverno:CloneList
data ApiextensionsApiserverPkgApisApiextensionsV1JSON
foreach []kyverno:ForEachGeneration
generateExisting boolean
kind string
name string
namespace string
orphanDownstreamOnPolicyDelete boolean
synchronize boolean
uid string`,
  "kyverno:GlobalContextEntry": `apiVersion! "kyverno.io/v2"
kind! "GlobalContextEntry"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:GlobalContextEntrySpec
status kyverno:GlobalContextEntryStatus`,
  "kyverno:GlobalContextEntryProjection": `jmesPath! string
name! string`,
  "kyverno:GlobalContextEntryReference": `jmesPath string
name! string`,
  "kyverno:GlobalContextEntrySpec": `apiCall kyverno:ExternalAPICall
kubernetesResource kyverno:KubernetesResource
projections []kyverno:GlobalContextEntryProjection`,
  "kyverno:GlobalContextEntryStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastRefreshTime time`,
  "kyverno:HTTPHeader": `key! string
value! string`,
  "kyverno:Identity": `issuer string
issuerRegExp string
subject string
subjectRegExp string`,
  "kyverno:ImageExtractor": `expression! string
name! string`,
  "kyverno:ImageExtractorConfig": `jmesPath string
key string
name string
path! string
value string`,
  "kyverno:ImageRegistry": `imageRegistryCredentials kyverno:ImageRegistryCredentials
jmesPath string
reference! string`,
  "kyverno:ImageRegistryCredentials": `allowInsecureRegistry boolean
providers []"default"|"amazon"|"azure"|"google"|"github"
secrets []string`,
  "kyverno:ImageValidatingPolicy": `apiVersion! "policies.kyverno.io/v1"
kind! "ImageValidatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:ImageValidatingPolicySpec
status kyverno:ImageValidatingPolicyStatus`,
  "kyverno:ImageValidatingPolicyAutogen": `spec! kyverno:ImageValidatingPolicySpec
targets! []kyverno:Target`,
  "kyverno:ImageValidatingPolicyAutogenConfiguration": `podControllers kyverno:PodControllersGenerationConfiguration`,
  "kyverno:ImageValidatingPolicyAutogenStatus": `configs {}kyverno:ImageValidatingPolicyAutogen`,
  "kyverno:ImageValidatingPolicySpec": `attestations []kyverno:V1alpha1Attestation
attestors! []kyverno:V1alpha1Attestor
auditAnnotations []ApiAdmissionregistrationV1AuditAnnotation
autogen kyverno:ImageValidatingPolicyAutogenConfiguration
credentials kyverno:Credentials
evaluation kyverno:EvaluationConfiguration
failurePolicy "Fail"|"Ignore"
images []kyverno:ImageExtractor
matchConditions []ApiAdmissionregistrationV1MatchCondition
matchConstraints ApiAdmissionregistrationV1MatchResources
matchImageReferences []kyverno:MatchImageReference
validationActions []"Audit"|"Deny"|"Warn"
validationConfigurations kyverno:ValidationConfiguration
validations! []ApiAdmissionregistrationV1Validation
variables []ApiAdmissionregistrationV1Variable
webhookConfiguration kyverno:V1alpha1WebhookConfiguration`,
  "kyverno:ImageValidatingPolicyStatus": `autogen kyverno:ImageValidatingPolicyAutogenStatus
conditionStatus kyverno:ConditionStatus`,
  "kyverno:ImageVerification": `additionalExtensions {}string
annotations {}string
attestations []kyverno:Attestation
attestors []kyverno:AttestorSet
cosignOCI11 boolean
failureAction string
image string
imageReferences []string
imageRegistryCredentials kyverno:ImageRegistryCredentials
issuer string
key string
mutateDigest boolean
repository string
required boolean
roots string
skipImageReferences []string
subject string
type "Cosign"|"SigstoreBundle"|"Notary"
useCache boolean
validate kyverno:ValidateImageVerification
verifyDigest boolean`,
  "kyverno:InToto": `type! string`,
  "kyverno:Key": `data string
expression string
hashAlgorithm string
kms string`,
  "kyverno:Keyless": `additionalExtensions {}string
identities! []kyverno:Identity
roots string`,
  "kyverno:KeylessAttestor": `additionalExtensions {}string
ctlog kyverno:CTLog
issuer string
issuerRegExp string
rekor kyverno:Rekor
roots string
subject string
subjectRegExp string`,
  "kyverno:KubernetesResource": `group string
namespace string
resource! string
version! string`,
  "kyverno:MAPGenerationConfiguration": `enabled boolean`,
  "kyverno:Manifests": `annotationDomain string
attestors []kyverno:AttestorSet
dryRun kyverno:DryRunOption
ignoreFields []kyverno:ObjectFieldBinding
repository string`,
  "kyverno:MatchImageReference": `expression string
glob string`,
  "kyverno:MatchResources": `all []kyverno:ResourceFilter
any []kyverno:ResourceFilter
clusterRoles []string
resources kyverno:ResourceDescription
roles []string
subjects []ApiRbacV1Subject`,
  "kyverno:MutateExistingConfiguration": `enabled boolean`,
  "kyverno:MutatingPolicy": `apiVersion! "policies.kyverno.io/v1"
kind! "MutatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:MutatingPolicySpec
status kyverno:MutatingPolicyStatus`,
  "kyverno:MutatingPolicyAutogen": `spec! kyverno:MutatingPolicySpec
targets! []kyverno:Target`,
  "kyverno:MutatingPolicyAutogenConfiguration": `mutatingAdmissionPolicy kyverno:MAPGenerationConfiguration
podControllers kyverno:PodControllersGenerationConfiguration`,
  "kyverno:MutatingPolicyAutogenStatus": `configs {}kyverno:MutatingPolicyAutogen`,
  "kyverno:MutatingPolicyEvaluationConfiguration": `admission kyverno:AdmissionConfiguration
background kyverno:BackgroundConfiguration
mode string
mutateExisting kyverno:MutateExistingConfiguration`,
  "kyverno:MutatingPolicySpec": `autogen kyverno:MutatingPolicyAutogenConfiguration
evaluation kyverno:MutatingPolicyEvaluationConfiguration
failurePolicy "Fail"|"Ignore"
matchConditions []ApiAdmissionregistrationV1MatchCondition
matchConstraints ApiAdmissionregistrationV1MatchResources
mutations []kyverno:MutatingPolicySpecMutations
reinvocationPolicy "IfNeeded"|"Never"
targetMatchConstraints kyverno:TargetMatchConstraints
variables []ApiAdmissionregistrationV1Variable
webhookConfiguration kyverno:V1alpha1WebhookConfiguration`,
  "kyverno:MutatingPolicySpecMutations": `applyConfiguration kyverno:MutatingPolicySpecMutationsApplyConfiguration
jsonPatch kyverno:MutatingPolicySpecMutationsJsonPatch
patchType! "ApplyConfiguration"|"JSONPatch"`,
  "kyverno:MutatingPolicySpecMutationsApplyConfiguration": `expression string`,
  "kyverno:MutatingPolicySpecMutationsJsonPatch": `expression string`,
  "kyverno:MutatingPolicyStatus": `autogen kyverno:MutatingPolicyAutogenStatus
conditionStatus kyverno:ConditionStatus
generated boolean`,
  "kyverno:Mutation": `foreach []kyverno:ForEachMutation
mutateExistingOnPolicyUpdate boolean
patchStrategicMerge ApiextensionsApiserverPkgApisApiextensionsV1JSON
patchesJson6902 string
targets []kyverno:TargetResourceSpec`,
  "kyverno:NamespacedDeletingPolicy": `apiVersion! "policies.kyverno.io/v1"
kind! "NamespacedDeletingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:DeletingPolicySpec
status kyverno:DeletingPolicyStatus`,
  "kyverno:NamespacedGeneratingPolicy": `apiVersion! "policies.kyverno.io/v1"
kind! "NamespacedGeneratingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:GeneratingPolicySpec
status kyverno:GeneratingPolicyStatus`,
  "kyverno:NamespacedImageValidatingPolicy": `apiVersion! "policies.kyverno.io/v1"
kind! "NamespacedImageValidatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:ImageValidatingPolicySpec
status kyverno:ImageValidatingPolicyStatus`,
  "kyverno:NamespacedMutatingPolicy": `apiVersion! "policies.kyverno.io/v1"
kind! "NamespacedMutatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:MutatingPolicySpec
status kyverno:MutatingPolicyStatus`,
  "kyverno:NamespacedValidatingPolicy": `apiVersion! "policies.kyverno.io/v1"
kind! "NamespacedValidatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:ValidatingPolicySpec
status kyverno:ValidatingPolicyStatus`,
  "kyverno:Notary": `certs kyverno:StringOrExpression
tsaCerts kyverno:StringOrExpression`,
  "kyverno:ObjectFieldBinding": `fields []string
objects []kyverno:ObjectReference`,
  "kyverno:ObjectReference": `group string
kind string
name string
namespace string
version string`,
  "kyverno:OrphanDownstreamOnPolicyDeleteConfiguration": `enabled boolean`,
  "kyverno:PodControllersGenerationConfiguration": `controllers []string`,
  "kyverno:PodSecurity": `exclude []kyverno:PodSecurityStandard
level string
version "v1.19"|"v1.20"|"v1.21"|"v1.22"|"v1.23"|"v1.24"|"v1.25"|"v1.26"|"v1.27"|"v1.28"|"v1.29"|"v1.30"|"v1.31"|"v1.32"|"latest"`,
  "kyverno:PodSecurityStandard": `controlName! "HostProcess"|"Host Namespaces"|"Privileged Containers"|"Capabilities"|"HostPath Volumes"|"Host Ports"|"AppArmor"|"SELinux"|"/proc Mount Type"|"Seccomp"|"Sysctls"|"Volume Types"|"Privilege Escalation"|"Running as Non-root"|"Running as Non-root user"
images []string
restrictedField string
values []string`,
  "kyverno:Policy": `apiVersion! "kyverno.io/v1"
kind! "Policy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:Spec
status kyverno:PolicyStatus`,
  "kyverno:PolicyException": `apiVersion! "kyverno.io/v2"
kind! "PolicyException"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:PolicyExceptionSpec`,
  "kyverno:PolicyExceptionSpec": `background boolean
conditions kyverno:V2AnyAllConditions
exceptions! []kyverno:Exception
match! kyverno:V2beta1MatchResources
podSecurity []kyverno:PodSecurityStandard`,
  "kyverno:PolicyRef": `kind! string
name! string`,
  "kyverno:PolicyReport": `apiVersion! "wgpolicyk8s.io/v1alpha2"
kind! "PolicyReport"
metadata ApimachineryPkgApisMetaV1ObjectMeta
results []kyverno:PolicyReportResult
scope ApiCoreV1ObjectReference
scopeSelector ApimachineryPkgApisMetaV1LabelSelector
summary kyverno:PolicyReportSummary`,
  "kyverno:PolicyReportResult": `category string
message string
policy! string
properties {}string
resourceSelector ApimachineryPkgApisMetaV1LabelSelector
resources []ApiCoreV1ObjectReference
result "pass"|"fail"|"warn"|"error"|"skip"
rule string
scored boolean
severity "critical"|"high"|"low"|"medium"|"info"
source string
timestamp kyverno:PolicyReportResultTimestamp`,
  "kyverno:PolicyReportResultTimestamp": `nanos! number
seconds! number`,
  "kyverno:PolicyReportSummary": `error number
fail number
pass number
skip number
warn number`,
  "kyverno:PolicyStatus": `autogen kyverno:AutogenStatus
conditions []ApimachineryPkgApisMetaV1Condition
ready boolean
rulecount kyverno:RuleCountStatus
validatingadmissionpolicy kyverno:ValidatingAdmissionPolicyStatus`,
  "kyverno:Referrer": `type! string`,
  "kyverno:Rekor": `ignoreTlog boolean
pubkey string
url string`,
  "kyverno:ReportResult": `category string
message string
policy! string
properties {}string
resourceSelector ApimachineryPkgApisMetaV1LabelSelector
resources []ApiCoreV1ObjectReference
result "pass"|"fail"|"warn"|"error"|"skip"
rule string
scored boolean
severity "critical"|"high"|"low"|"medium"|"info"
source string
timestamp kyverno:ReportResultTimestamp`,
  "kyverno:ReportResultTimestamp": `nanos! number
seconds! number`,
  "kyverno:ReportSummary": `error number
fail number
pass number
skip number
warn number`,
  "kyverno:RequestData": `key! string
value! ApiextensionsApiserverPkgApisApiextensionsV1JSON`,
  "kyverno:RequestInfo": `clusterRoles []string
roles []string
userInfo ApiAuthenticationV1UserInfo`,
  "kyverno:ResourceDescription": `annotations {}string
kinds []string
name string
names []string
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
namespaces []string
operations []string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "kyverno:ResourceFilter": `clusterRoles []string
resources kyverno:ResourceDescription
roles []string
subjects []ApiRbacV1Subject`,
  "kyverno:ResourceSpec": `apiVersion string
kind string
name string
namespace string
uid string`,
  "kyverno:Rule": `celPreconditions []ApiAdmissionregistrationV1MatchCondition
context []kyverno:ContextEntry
exclude kyverno:MatchResources
generate kyverno:Generation
imageExtractors {}[]kyverno:ImageExtractorConfig
match! kyverno:MatchResources
mutate kyverno:Mutation
name! string
preconditions any
reportProperties {}string
skipBackgroundRequests boolean
validate kyverno:Validation
verifyImages []kyverno:ImageVerification`,
  "kyverno:RuleContext": `cacheRestore boolean
deleteDownstream! boolean
rule! string
synchronize boolean
trigger! kyverno:ResourceSpec`,
  "kyverno:RuleCountStatus": `generate! number
mutate! number
validate! number
verifyimages! number`,
  "kyverno:SecretReference": `name! string
namespace! string`,
  "kyverno:ServiceCall": `caBundle string
headers []kyverno:HTTPHeader
url! string`,
  "kyverno:Source": `PullSecrets []ApiCoreV1LocalObjectReference
repository string
tagPrefix string`,
  "kyverno:Spec": `admission boolean
applyRules "All"|"One"
background boolean
emitWarning boolean
failurePolicy "Ignore"|"Fail"
generateExisting boolean
generateExistingOnPolicyUpdate boolean
mutateExistingOnPolicyUpdate boolean
rules []kyverno:Rule
schemaValidation boolean
useServerSideApply boolean
validationFailureAction string
validationFailureActionOverrides []kyverno:ValidationFailureActionOverride
webhookConfiguration kyverno:WebhookConfiguration
webhookTimeoutSeconds number`,
  "kyverno:StaticKeyAttestor": `ctlog kyverno:CTLog
kms string
publicKeys string
rekor kyverno:Rekor
secret kyverno:SecretReference
signatureAlgorithm string`,
  "kyverno:StringOrExpression": `expression string
value string`,
  "kyverno:SynchronizationConfiguration": `enabled boolean`,
  "kyverno:TUF": `mirror string
root kyverno:TUFRoot`,
  "kyverno:TUFRoot": `data string
path string`,
  "kyverno:Target": `group string
kind! string
resource! string
version! string`,
  "kyverno:TargetMatchConstraints": `excludeResourceRules []ApiAdmissionregistrationV1NamedRuleWithOperations
expression string
matchPolicy "Equivalent"|"Exact"
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
objectSelector ApimachineryPkgApisMetaV1LabelSelector
resourceRules []ApiAdmissionregistrationV1NamedRuleWithOperations`,
  "kyverno:TargetResourceSpec": `apiVersion string
context []kyverno:ContextEntry
kind string
name string
namespace string
preconditions any
selector ApimachineryPkgApisMetaV1LabelSelector
uid string`,
  "kyverno:UpdateRequest": `apiVersion! "kyverno.io/v1beta1"
kind! "UpdateRequest"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec kyverno:UpdateRequestSpec
status kyverno:UpdateRequestStatus`,
  "kyverno:UpdateRequestSpec": `context! kyverno:UpdateRequestSpecContext
deleteDownstream! boolean
policy! string
requestType string
resource! kyverno:ResourceSpec
rule! string
synchronize boolean`,
  "kyverno:UpdateRequestSpecContext": `admissionRequestInfo kyverno:AdmissionRequestInfoObject
userInfo kyverno:RequestInfo`,
  "kyverno:UpdateRequestStatus": `generatedResources []kyverno:ResourceSpec
handler string
message string
retryCount number
state! string`,
  "kyverno:V1PolicyException": `apiVersion! "policies.kyverno.io/v1"
kind! "PolicyException"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:V1alpha1PolicyExceptionSpec`,
  "kyverno:V1alpha1Attestation": `intoto kyverno:InToto
name! string
referrer kyverno:Referrer`,
  "kyverno:V1alpha1Attestor": `cosign kyverno:Cosign
name! string
notary kyverno:Notary`,
  "kyverno:V1alpha1CTLog": `ctLogPubKey string
insecureIgnoreSCT boolean
insecureIgnoreTlog boolean
rekorPubKey string
tsaCertChain string
url string`,
  "kyverno:V1alpha1DeletingPolicy": `apiVersion! "policies.kyverno.io/v1alpha1"
kind! "DeletingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:DeletingPolicySpec
status kyverno:DeletingPolicyStatus`,
  "kyverno:V1alpha1GeneratingPolicy": `apiVersion! "policies.kyverno.io/v1alpha1"
kind! "GeneratingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:GeneratingPolicySpec
status kyverno:GeneratingPolicyStatus`,
  "kyverno:V1alpha1Generation": `expression string`,
  "kyverno:V1alpha1ImageValidatingPolicy": `apiVersion! "policies.kyverno.io/v1alpha1"
kind! "ImageValidatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:ImageValidatingPolicySpec
status kyverno:ImageValidatingPolicyStatus`,
  "kyverno:V1alpha1MutatingPolicy": `apiVersion! "policies.kyverno.io/v1alpha1"
kind! "MutatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:MutatingPolicySpec
status kyverno:MutatingPolicyStatus`,
  "kyverno:V1alpha1PolicyException": `apiVersion! "policies.kyverno.io/v1alpha1"
kind! "PolicyException"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:V1alpha1PolicyExceptionSpec`,
  "kyverno:V1alpha1PolicyExceptionSpec": `allowedValues []string
evaluationMode string
images []string
matchConditions []ApiAdmissionregistrationV1MatchCondition
policyRefs! []kyverno:PolicyRef
reportResult "skip"|"pass"`,
  "kyverno:V1alpha1ValidatingPolicy": `apiVersion! "policies.kyverno.io/v1alpha1"
kind! "ValidatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:ValidatingPolicySpec
status kyverno:ValidatingPolicyStatus`,
  "kyverno:V1alpha1WebhookConfiguration": `timeoutSeconds number`,
  "kyverno:V1beta1DeletingPolicy": `apiVersion! "policies.kyverno.io/v1beta1"
kind! "DeletingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:DeletingPolicySpec
status kyverno:DeletingPolicyStatus`,
  "kyverno:V1beta1GeneratingPolicy": `apiVersion! "policies.kyverno.io/v1beta1"
kind! "GeneratingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:GeneratingPolicySpec
status kyverno:GeneratingPolicyStatus`,
  "kyverno:V1beta1ImageValidatingPolicy": `apiVersion! "policies.kyverno.io/v1beta1"
kind! "ImageValidatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:ImageValidatingPolicySpec
status kyverno:ImageValidatingPolicyStatus`,
  "kyverno:V1beta1MutatingPolicy": `apiVersion! "policies.kyverno.io/v1beta1"
kind! "MutatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:MutatingPolicySpec
status kyverno:MutatingPolicyStatus`,
  "kyverno:V1beta1NamespacedDeletingPolicy": `apiVersion! "policies.kyverno.io/v1beta1"
kind! "NamespacedDeletingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:DeletingPolicySpec
status kyverno:DeletingPolicyStatus`,
  "kyverno:V1beta1NamespacedGeneratingPolicy": `apiVersion! "policies.kyverno.io/v1beta1"
kind! "NamespacedGeneratingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:GeneratingPolicySpec
status kyverno:GeneratingPolicyStatus`,
  "kyverno:V1beta1NamespacedImageValidatingPolicy": `apiVersion! "policies.kyverno.io/v1beta1"
kind! "NamespacedImageValidatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:ImageValidatingPolicySpec
status kyverno:ImageValidatingPolicyStatus`,
  "kyverno:V1beta1NamespacedMutatingPolicy": `apiVersion! "policies.kyverno.io/v1beta1"
kind! "NamespacedMutatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:MutatingPolicySpec
status kyverno:MutatingPolicyStatus`,
  "kyverno:V1beta1NamespacedValidatingPolicy": `apiVersion! "policies.kyverno.io/v1beta1"
kind! "NamespacedValidatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:ValidatingPolicySpec
status kyverno:ValidatingPolicyStatus`,
  "kyverno:V1beta1PolicyException": `apiVersion! "policies.kyverno.io/v1beta1"
kind! "PolicyException"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:V1alpha1PolicyExceptionSpec`,
  "kyverno:V1beta1ValidatingPolicy": `apiVersion! "policies.kyverno.io/v1beta1"
kind! "ValidatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:ValidatingPolicySpec
status kyverno:ValidatingPolicyStatus`,
  "kyverno:V2AdmissionRequestInfoObject": `admissionRequest kyverno:V2AdmissionRequestInfoObjectAdmissionRequest
operation string`,
  "kyverno:V2AdmissionRequestInfoObjectAdmissionRequest": `dryRun boolean
kind! kyverno:V2AdmissionRequestInfoObjectAdmissionRequestKind
name string
namespace string
object ApimachineryPkgRuntimeRawExtension
oldObject ApimachineryPkgRuntimeRawExtension
operation! string
options ApimachineryPkgRuntimeRawExtension
requestKind kyverno:V2AdmissionRequestInfoObjectAdmissionRequestRequestKind
requestResource kyverno:V2AdmissionRequestInfoObjectAdmissionRequestRequestResource
requestSubResource string
resource! kyverno:V2AdmissionRequestInfoObjectAdmissionRequestResource
subResource string
uid! string
userInfo! ApiAuthenticationV1UserInfo`,
  "kyverno:V2AdmissionRequestInfoObjectAdmissionRequestKind": `group! string
kind! string
version! string`,
  "kyverno:V2AdmissionRequestInfoObjectAdmissionRequestRequestKind": `group! string
kind! string
version! string`,
  "kyverno:V2AdmissionRequestInfoObjectAdmissionRequestRequestResource": `group! string
resource! string
version! string`,
  "kyverno:V2AdmissionRequestInfoObjectAdmissionRequestResource": `group! string
resource! string
version! string`,
  "kyverno:V2AnyAllConditions": `all []kyverno:V2Condition
any []kyverno:V2Condition`,
  "kyverno:V2Condition": `key any
message string
operator "Equals"|"NotEquals"|"AnyIn"|"AllIn"|"AnyNotIn"|"AllNotIn"|"GreaterThanOrEquals"|"GreaterThan"|"LessThanOrEquals"|"LessThan"|"DurationGreaterThanOrEquals"|"DurationGreaterThan"|"DurationLessThanOrEquals"|"DurationLessThan"
value any`,
  "kyverno:V2RequestInfo": `clusterRoles []string
roles []string
synchronize boolean
userInfo ApiAuthenticationV1UserInfo`,
  "kyverno:V2UpdateRequest": `apiVersion! "kyverno.io/v2"
kind! "UpdateRequest"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec kyverno:V2UpdateRequestSpec
status kyverno:V2UpdateRequestStatus`,
  "kyverno:V2UpdateRequestSpec": `context! kyverno:V2UpdateRequestSpecContext
deleteDownstream! boolean
policy! string
requestType string
resource! kyverno:ResourceSpec
rule! string
ruleContext []kyverno:RuleContext
synchronize boolean`,
  "kyverno:V2UpdateRequestSpecContext": `admissionRequestInfo kyverno:V2AdmissionRequestInfoObject
userInfo kyverno:V2RequestInfo`,
  "kyverno:V2UpdateRequestStatus": `generatedResources []kyverno:ResourceSpec
message string
retryCount number
state! string`,
  "kyverno:V2alpha1ExternalAPICall": `data []kyverno:RequestData
method "GET"|"POST"
refreshInterval string
retryLimit number
service kyverno:ServiceCall
urlPath string`,
  "kyverno:V2alpha1GlobalContextEntry": `apiVersion! "kyverno.io/v2alpha1"
kind! "GlobalContextEntry"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:V2alpha1GlobalContextEntrySpec
status kyverno:V2alpha1GlobalContextEntryStatus`,
  "kyverno:V2alpha1GlobalContextEntryProjection": `jmesPath! string
name! string`,
  "kyverno:V2alpha1GlobalContextEntrySpec": `apiCall kyverno:V2alpha1ExternalAPICall
kubernetesResource kyverno:V2alpha1KubernetesResource
projections []kyverno:V2alpha1GlobalContextEntryProjection`,
  "kyverno:V2alpha1GlobalContextEntryStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastRefreshTime time
ready boolean`,
  "kyverno:V2alpha1KubernetesResource": `group string
namespace string
resource! string
version! string`,
  "kyverno:V2beta1AnyAllConditions": `all []kyverno:V2beta1Condition
any []kyverno:V2beta1Condition`,
  "kyverno:V2beta1CleanupPolicy": `apiVersion! "kyverno.io/v2beta1"
kind! "CleanupPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:V2beta1CleanupPolicySpec
status kyverno:V2beta1CleanupPolicyStatus`,
  "kyverno:V2beta1CleanupPolicySpec": `conditions kyverno:V2beta1AnyAllConditions
context []kyverno:ContextEntry
deletionPropagationPolicy string
exclude kyverno:V2beta1MatchResources
match! kyverno:V2beta1MatchResources
schedule! string`,
  "kyverno:V2beta1CleanupPolicyStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastExecutionTime time`,
  "kyverno:V2beta1ClusterCleanupPolicy": `apiVersion! "kyverno.io/v2beta1"
kind! "ClusterCleanupPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:V2beta1CleanupPolicySpec
status kyverno:V2beta1CleanupPolicyStatus`,
  "kyverno:V2beta1ClusterPolicy": `apiVersion! "kyverno.io/v2beta1"
kind! "ClusterPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:V2beta1Spec
status kyverno:PolicyStatus`,
  "kyverno:V2beta1Condition": `key any
message string
operator "Equals"|"NotEquals"|"AnyIn"|"AllIn"|"AnyNotIn"|"AllNotIn"|"GreaterThanOrEquals"|"GreaterThan"|"LessThanOrEquals"|"LessThan"|"DurationGreaterThanOrEquals"|"DurationGreaterThan"|"DurationLessThanOrEquals"|"DurationLessThan"
value any`,
  "kyverno:V2beta1Deny": `conditions kyverno:V2beta1AnyAllConditions`,
  "kyverno:V2beta1Exception": `policyName! string
ruleNames! []string`,
  "kyverno:V2beta1ExternalAPICall": `data []kyverno:RequestData
method "GET"|"POST"
refreshInterval string
retryLimit number
service kyverno:ServiceCall
urlPath string`,
  "kyverno:V2beta1GlobalContextEntry": `apiVersion! "kyverno.io/v2beta1"
kind! "GlobalContextEntry"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:V2beta1GlobalContextEntrySpec
status kyverno:V2beta1GlobalContextEntryStatus`,
  "kyverno:V2beta1GlobalContextEntryProjection": `jmesPath! string
name! string`,
  "kyverno:V2beta1GlobalContextEntrySpec": `apiCall kyverno:V2beta1ExternalAPICall
kubernetesResource kyverno:V2beta1KubernetesResource
projections []kyverno:V2beta1GlobalContextEntryProjection`,
  "kyverno:V2beta1GlobalContextEntryStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastRefreshTime time
ready boolean`,
  "kyverno:V2beta1ImageVerification": `attestations []kyverno:Attestation
attestors []kyverno:AttestorSet
failureAction string
imageReferences []string
imageRegistryCredentials kyverno:ImageRegistryCredentials
mutateDigest boolean
repository string
required boolean
skipImageReferences []string
type "Cosign"|"SigstoreBundle"|"Notary"
useCache boolean
validate kyverno:ValidateImageVerification
verifyDigest boolean`,
  "kyverno:V2beta1KubernetesResource": `group string
namespace string
resource! string
version! string`,
  "kyverno:V2beta1MatchResources": `all []kyverno:ResourceFilter
any []kyverno:ResourceFilter`,
  "kyverno:V2beta1Policy": `apiVersion! "kyverno.io/v2beta1"
kind! "Policy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:V2beta1Spec
status kyverno:PolicyStatus`,
  "kyverno:V2beta1PolicyException": `apiVersion! "kyverno.io/v2beta1"
kind! "PolicyException"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:V2beta1PolicyExceptionSpec`,
  "kyverno:V2beta1PolicyExceptionSpec": `background boolean
conditions kyverno:V2beta1AnyAllConditions
exceptions! []kyverno:V2beta1Exception
match! kyverno:V2beta1MatchResources
podSecurity []kyverno:PodSecurityStandard`,
  "kyverno:V2beta1Rule": `celPreconditions []ApiAdmissionregistrationV1MatchCondition
context []kyverno:ContextEntry
exclude kyverno:V2beta1MatchResources
generate kyverno:Generation
imageExtractors {}[]kyverno:ImageExtractorConfig
match! kyverno:V2beta1MatchResources
mutate kyverno:Mutation
name! string
preconditions kyverno:V2beta1AnyAllConditions
skipBackgroundRequests boolean
validate kyverno:V2beta1Validation
verifyImages []kyverno:V2beta1ImageVerification`,
  "kyverno:V2beta1Spec": `admission boolean
applyRules "All"|"One"
background boolean
emitWarning boolean
failurePolicy "Ignore"|"Fail"
generateExisting boolean
generateExistingOnPolicyUpdate boolean
mutateExistingOnPolicyUpdate boolean
rules []kyverno:V2beta1Rule
schemaValidation boolean
useServerSideApply boolean
validationFailureAction string
validationFailureActionOverrides []kyverno:ValidationFailureActionOverride
webhookConfiguration kyverno:WebhookConfiguration
webhookTimeoutSeconds number`,
  "kyverno:V2beta1Validation": `anyPattern any
assert any
cel kyverno:CEL
deny kyverno:V2beta1Deny
failureAction string
failureActionOverrides []kyverno:ValidationFailureActionOverride
foreach []kyverno:ForEachValidation
manifests kyverno:Manifests
message string
pattern any
podSecurity kyverno:PodSecurity`,
  "kyverno:ValidateImageVerification": `deny kyverno:Deny
message string`,
  "kyverno:ValidatingAdmissionPolicyStatus": `generated! boolean
message! string`,
  "kyverno:ValidatingPolicy": `apiVersion! "policies.kyverno.io/v1"
kind! "ValidatingPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! kyverno:ValidatingPolicySpec
status kyverno:ValidatingPolicyStatus`,
  "kyverno:ValidatingPolicyAutogen": `spec! kyverno:ValidatingPolicySpec
targets! []kyverno:Target`,
  "kyverno:ValidatingPolicyAutogenConfiguration": `podControllers kyverno:PodControllersGenerationConfiguration
validatingAdmissionPolicy kyverno:VapGenerationConfiguration`,
  "kyverno:ValidatingPolicyAutogenStatus": `configs {}kyverno:ValidatingPolicyAutogen`,
  "kyverno:ValidatingPolicySpec": `auditAnnotations []ApiAdmissionregistrationV1AuditAnnotation
autogen kyverno:ValidatingPolicyAutogenConfiguration
evaluation kyverno:EvaluationConfiguration
failurePolicy "Fail"|"Ignore"
matchConditions []ApiAdmissionregistrationV1MatchCondition
matchConstraints ApiAdmissionregistrationV1MatchResources
validationActions []"Audit"|"Deny"|"Warn"
validations []ApiAdmissionregistrationV1Validation
variables []ApiAdmissionregistrationV1Variable
webhookConfiguration kyverno:V1alpha1WebhookConfiguration`,
  "kyverno:ValidatingPolicyStatus": `autogen kyverno:ValidatingPolicyAutogenStatus
conditionStatus kyverno:ConditionStatus
generated boolean`,
  "kyverno:Validation": `allowExistingViolations boolean
anyPattern ApiextensionsApiserverPkgApisApiextensionsV1JSON
assert any
cel kyverno:CEL
deny kyverno:Deny
failureAction string
failureActionOverrides []kyverno:ValidationFailureActionOverride
foreach []kyverno:ForEachValidation
manifests kyverno:Manifests
message string
pattern ApiextensionsApiserverPkgApisApiextensionsV1JSON
podSecurity kyverno:PodSecurity`,
  "kyverno:ValidationConfiguration": `mutateDigest boolean
required boolean
verifyDigest boolean`,
  "kyverno:ValidationFailureActionOverride": `action string
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
namespaces []string`,
  "kyverno:VapGenerationConfiguration": `enabled boolean`,
  "kyverno:Variable": `default any
jmesPath string
value any`,
  "kyverno:WebhookConfiguration": `failurePolicy "Ignore"|"Fail"
matchConditions []ApiAdmissionregistrationV1MatchCondition
timeoutSeconds number`,
};
