// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'helm.toolkit.fluxcd.io/v2 HelmRelease': 'flux-cd:HelmRelease',
  'helm.toolkit.fluxcd.io/v2beta1 HelmRelease': 'flux-cd:V2beta1HelmRelease',
  'helm.toolkit.fluxcd.io/v2beta2 HelmRelease': 'flux-cd:V2beta2HelmRelease',
  'image.toolkit.fluxcd.io/v1 ImagePolicy': 'flux-cd:ImagePolicy',
  'image.toolkit.fluxcd.io/v1 ImageRepository': 'flux-cd:ImageRepository',
  'image.toolkit.fluxcd.io/v1 ImageUpdateAutomation': 'flux-cd:ImageUpdateAutomation',
  'image.toolkit.fluxcd.io/v1beta1 ImagePolicy': 'flux-cd:V1beta1ImagePolicy',
  'image.toolkit.fluxcd.io/v1beta1 ImageRepository': 'flux-cd:V1beta1ImageRepository',
  'image.toolkit.fluxcd.io/v1beta1 ImageUpdateAutomation': 'flux-cd:V1beta1ImageUpdateAutomation',
  'image.toolkit.fluxcd.io/v1beta2 ImagePolicy': 'flux-cd:V1beta2ImagePolicy',
  'image.toolkit.fluxcd.io/v1beta2 ImageRepository': 'flux-cd:V1beta2ImageRepository',
  'image.toolkit.fluxcd.io/v1beta2 ImageUpdateAutomation': 'flux-cd:V1beta2ImageUpdateAutomation',
  'kustomize.toolkit.fluxcd.io/v1 Kustomization': 'flux-cd:Kustomization',
  'kustomize.toolkit.fluxcd.io/v1beta1 Kustomization': 'flux-cd:V1beta1Kustomization',
  'kustomize.toolkit.fluxcd.io/v1beta2 Kustomization': 'flux-cd:V1beta2Kustomization',
  'notification.toolkit.fluxcd.io/v1 Receiver': 'flux-cd:Receiver',
  'notification.toolkit.fluxcd.io/v1beta1 Alert': 'flux-cd:Alert',
  'notification.toolkit.fluxcd.io/v1beta1 Provider': 'flux-cd:Provider',
  'notification.toolkit.fluxcd.io/v1beta1 Receiver': 'flux-cd:V1beta1Receiver',
  'notification.toolkit.fluxcd.io/v1beta2 Alert': 'flux-cd:V1beta2Alert',
  'notification.toolkit.fluxcd.io/v1beta2 Provider': 'flux-cd:V1beta2Provider',
  'notification.toolkit.fluxcd.io/v1beta2 Receiver': 'flux-cd:V1beta2Receiver',
  'notification.toolkit.fluxcd.io/v1beta3 Alert': 'flux-cd:V1beta3Alert',
  'notification.toolkit.fluxcd.io/v1beta3 Provider': 'flux-cd:V1beta3Provider',
  'source.toolkit.fluxcd.io/v1 Bucket': 'flux-cd:Bucket',
  'source.toolkit.fluxcd.io/v1 ExternalArtifact': 'flux-cd:ExternalArtifact',
  'source.toolkit.fluxcd.io/v1 GitRepository': 'flux-cd:GitRepository',
  'source.toolkit.fluxcd.io/v1 HelmChart': 'flux-cd:HelmChart',
  'source.toolkit.fluxcd.io/v1 HelmRepository': 'flux-cd:HelmRepository',
  'source.toolkit.fluxcd.io/v1 OCIRepository': 'flux-cd:OCIRepository',
  'source.toolkit.fluxcd.io/v1beta1 Bucket': 'flux-cd:V1beta1Bucket',
  'source.toolkit.fluxcd.io/v1beta1 GitRepository': 'flux-cd:V1beta1GitRepository',
  'source.toolkit.fluxcd.io/v1beta1 HelmChart': 'flux-cd:V1beta1HelmChart',
  'source.toolkit.fluxcd.io/v1beta1 HelmRepository': 'flux-cd:V1beta1HelmRepository',
  'source.toolkit.fluxcd.io/v1beta2 Bucket': 'flux-cd:V1beta2Bucket',
  'source.toolkit.fluxcd.io/v1beta2 GitRepository': 'flux-cd:V1beta2GitRepository',
  'source.toolkit.fluxcd.io/v1beta2 HelmChart': 'flux-cd:V1beta2HelmChart',
  'source.toolkit.fluxcd.io/v1beta2 HelmRepository': 'flux-cd:V1beta2HelmRepository',
  'source.toolkit.fluxcd.io/v1beta2 OCIRepository': 'flux-cd:V1beta2OCIRepository',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "flux-cd:AccessFrom": `namespaceSelectors! []flux-cd:NamespaceSelector`,
  "flux-cd:Alert": `apiVersion! "notification.toolkit.fluxcd.io/v1beta1"
kind! "Alert"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:AlertSpec
status flux-cd:AlertStatus`,
  "flux-cd:AlertSpec": `eventSeverity "info"|"error"
eventSources! []flux-cd:V1beta1CrossNamespaceObjectReference
exclusionList []string
providerRef! flux-cd:LocalObjectReference
summary string
suspend boolean`,
  "flux-cd:AlertStatus": `conditions []ApimachineryPkgApisMetaV1Condition
observedGeneration number`,
  "flux-cd:AlphabeticalPolicy": `order "asc"|"desc"`,
  "flux-cd:Artifact": `digest! string
lastUpdateTime! time
metadata {}string
path! string
revision! string
size number
url! string`,
  "flux-cd:Bucket": `apiVersion! "source.toolkit.fluxcd.io/v1"
kind! "Bucket"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:BucketSpec
status flux-cd:BucketStatus`,
  "flux-cd:BucketSTSSpec": `certSecretRef flux-cd:LocalObjectReference
endpoint! string
provider! "aws"|"ldap"
secretRef flux-cd:LocalObjectReference`,
  "flux-cd:BucketSpec": `bucketName! string
certSecretRef flux-cd:LocalObjectReference
endpoint! string
ignore string
insecure boolean
interval! string
prefix string
provider "generic"|"aws"|"gcp"|"azure"
proxySecretRef flux-cd:LocalObjectReference
region string
secretRef flux-cd:LocalObjectReference
serviceAccountName string
sts flux-cd:BucketSTSSpec
suspend boolean
timeout string`,
  "flux-cd:BucketStatus": `artifact flux-cd:Artifact
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number
observedIgnore string
url string`,
  "flux-cd:CommitSpec": `author! flux-cd:CommitUser
messageTemplate string
messageTemplateValues {}string
signingKey flux-cd:SigningKey`,
  "flux-cd:CommitUser": `email! string
name string`,
  "flux-cd:CommonMetadata": `annotations {}string
labels {}string`,
  "flux-cd:CrossNamespaceObjectReference": `apiVersion string
kind! "HelmRepository"|"GitRepository"|"Bucket"
name! string
namespace string`,
  "flux-cd:CrossNamespaceSourceReference": `apiVersion string
kind! "OCIRepository"|"HelmChart"|"ExternalArtifact"
name! string
namespace string`,
  "flux-cd:CustomHealthCheck": `apiVersion! string
current! string
failed string
inProgress string
kind! string`,
  "flux-cd:Decryption": `provider! "sops"
secretRef flux-cd:LocalObjectReference
serviceAccountName string`,
  "flux-cd:DependencyReference": `name! string
namespace string
readyExpr string`,
  "flux-cd:DriftDetection": `ignore []flux-cd:IgnoreRule
mode string`,
  "flux-cd:ExternalArtifact": `apiVersion! "source.toolkit.fluxcd.io/v1"
kind! "ExternalArtifact"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:ExternalArtifactSpec
status flux-cd:ExternalArtifactStatus`,
  "flux-cd:ExternalArtifactSpec": `sourceRef flux-cd:NamespacedObjectKindReference`,
  "flux-cd:ExternalArtifactStatus": `artifact flux-cd:Artifact
conditions []ApimachineryPkgApisMetaV1Condition`,
  "flux-cd:Filter": `exclude boolean
name! string`,
  "flux-cd:GitCheckoutSpec": `ref! flux-cd:GitRepositoryRef`,
  "flux-cd:GitRepository": `apiVersion! "source.toolkit.fluxcd.io/v1"
kind! "GitRepository"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:GitRepositorySpec
status flux-cd:GitRepositoryStatus`,
  "flux-cd:GitRepositoryInclude": `fromPath string
repository! flux-cd:LocalObjectReference
toPath string`,
  "flux-cd:GitRepositoryRef": `branch string
commit string
name string
semver string
tag string`,
  "flux-cd:GitRepositorySpec": `ignore string
include []flux-cd:GitRepositoryInclude
interval! string
provider "generic"|"azure"|"github"
proxySecretRef flux-cd:LocalObjectReference
recurseSubmodules boolean
ref flux-cd:GitRepositoryRef
secretRef flux-cd:LocalObjectReference
serviceAccountName string
sparseCheckout []string
suspend boolean
timeout string
url! string
verify flux-cd:GitRepositoryVerification`,
  "flux-cd:GitRepositoryStatus": `artifact flux-cd:Artifact
conditions []ApimachineryPkgApisMetaV1Condition
includedArtifacts []flux-cd:Artifact
lastHandledReconcileAt string
observedGeneration number
observedIgnore string
observedInclude []flux-cd:GitRepositoryInclude
observedRecurseSubmodules boolean
observedSparseCheckout []string
sourceVerificationMode string`,
  "flux-cd:GitRepositoryVerification": `mode string
secretRef! flux-cd:LocalObjectReference`,
  "flux-cd:GitSpec": `checkout flux-cd:GitCheckoutSpec
commit! flux-cd:CommitSpec
push flux-cd:PushSpec`,
  "flux-cd:HelmChart": `apiVersion! "source.toolkit.fluxcd.io/v1"
kind! "HelmChart"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:HelmChartSpec
status flux-cd:HelmChartStatus`,
  "flux-cd:HelmChartSpec": `chart! string
ignoreMissingValuesFiles boolean
interval! string
reconcileStrategy "ChartVersion"|"Revision"
sourceRef! flux-cd:LocalHelmChartSourceReference
suspend boolean
valuesFiles []string
verify flux-cd:OCIRepositoryVerification
version string`,
  "flux-cd:HelmChartStatus": `artifact flux-cd:Artifact
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedChartName string
observedGeneration number
observedSourceArtifactRevision string
observedValuesFiles []string
url string`,
  "flux-cd:HelmChartTemplate": `metadata flux-cd:HelmChartTemplateObjectMeta
spec! flux-cd:HelmChartTemplateSpec`,
  "flux-cd:HelmChartTemplateObjectMeta": `annotations {}string
labels {}string`,
  "flux-cd:HelmChartTemplateSpec": `chart! string
ignoreMissingValuesFiles boolean
interval string
reconcileStrategy "ChartVersion"|"Revision"
sourceRef! flux-cd:CrossNamespaceObjectReference
valuesFiles []string
verify flux-cd:HelmChartTemplateVerification
version string`,
  "flux-cd:HelmChartTemplateVerification": `provider! "cosign"|"notation"
secretRef flux-cd:LocalObjectReference`,
  "flux-cd:HelmRelease": `apiVersion! "helm.toolkit.fluxcd.io/v2"
kind! "HelmRelease"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:HelmReleaseSpec
status flux-cd:HelmReleaseStatus`,
  "flux-cd:HelmReleaseSpec": `chart flux-cd:HelmChartTemplate
chartRef flux-cd:CrossNamespaceSourceReference
commonMetadata flux-cd:CommonMetadata
dependsOn []flux-cd:DependencyReference
driftDetection flux-cd:DriftDetection
healthCheckExprs []flux-cd:CustomHealthCheck
install flux-cd:Install
interval! string
kubeConfig flux-cd:KubeConfigReference
maxHistory number
persistentClient boolean
postRenderers []flux-cd:PostRenderer
releaseName string
rollback flux-cd:Rollback
serviceAccountName string
storageNamespace string
suspend boolean
targetNamespace string
test flux-cd:Test
timeout string
uninstall flux-cd:Uninstall
upgrade flux-cd:Upgrade
values ApiextensionsApiserverPkgApisApiextensionsV1JSON
valuesFrom []flux-cd:ValuesReference
waitStrategy flux-cd:WaitStrategy`,
  "flux-cd:HelmReleaseStatus": `conditions []ApimachineryPkgApisMetaV1Condition
failures number
helmChart string
history []flux-cd:V2Snapshot
installFailures number
inventory flux-cd:ResourceInventory
lastAttemptedConfigDigest string
lastAttemptedGeneration number
lastAttemptedReleaseAction string
lastAttemptedReleaseActionDuration string
lastAttemptedRevision string
lastAttemptedRevisionDigest string
lastAttemptedValuesChecksum string
lastHandledForceAt string
lastHandledReconcileAt string
lastHandledResetAt string
lastReleaseRevision number
observedCommonMetadataDigest string
observedGeneration number
observedPostRenderersDigest string
storageNamespace string
upgradeFailures number`,
  "flux-cd:HelmRepository": `apiVersion! "source.toolkit.fluxcd.io/v1"
kind! "HelmRepository"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:HelmRepositorySpec
status flux-cd:HelmRepositoryStatus`,
  "flux-cd:HelmRepositorySpec": `accessFrom flux-cd:AccessFrom
certSecretRef flux-cd:LocalObjectReference
insecure boolean
interval string
passCredentials boolean
provider "generic"|"aws"|"azure"|"gcp"
secretRef flux-cd:LocalObjectReference
suspend boolean
timeout string
type "default"|"oci"
url! string`,
  "flux-cd:HelmRepositoryStatus": `artifact flux-cd:Artifact
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number
url string`,
  "flux-cd:IgnoreRule": `paths! []string
target flux-cd:Selector`,
  "flux-cd:Image": `digest string
name! string
newName string
newTag string`,
  "flux-cd:ImagePolicy": `apiVersion! "image.toolkit.fluxcd.io/v1"
kind! "ImagePolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:ImagePolicySpec
status flux-cd:ImagePolicyStatus`,
  "flux-cd:ImagePolicyChoice": `alphabetical flux-cd:AlphabeticalPolicy
numerical flux-cd:NumericalPolicy
semver flux-cd:SemVerPolicy`,
  "flux-cd:ImagePolicySpec": `digestReflectionPolicy "Always"|"IfNotPresent"|"Never"
filterTags flux-cd:TagFilter
imageRepositoryRef! flux-cd:NamespacedObjectReference
interval string
policy! flux-cd:ImagePolicyChoice
suspend boolean`,
  "flux-cd:ImagePolicyStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
latestRef flux-cd:ImageRef_1
observedGeneration number
observedPreviousRef flux-cd:ImageRef_1`,
  "flux-cd:ImageRef": `digest string
name! string
tag! string`,
  "flux-cd:ImageRef_1": `digest string
name! string
tag! string`,
  "flux-cd:ImageRepository": `apiVersion! "image.toolkit.fluxcd.io/v1"
kind! "ImageRepository"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:ImageRepositorySpec
status flux-cd:ImageRepositoryStatus`,
  "flux-cd:ImageRepositorySpec": `accessFrom flux-cd:AccessFrom
certSecretRef flux-cd:LocalObjectReference
exclusionList []string
image! string
insecure boolean
interval! string
provider "generic"|"aws"|"azure"|"gcp"
proxySecretRef flux-cd:LocalObjectReference
secretRef flux-cd:LocalObjectReference
serviceAccountName string
suspend boolean
timeout string`,
  "flux-cd:ImageRepositoryStatus": `canonicalImageName string
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
lastScanResult flux-cd:ScanResult
observedExclusionList []string
observedGeneration number`,
  "flux-cd:ImageUpdateAutomation": `apiVersion! "image.toolkit.fluxcd.io/v1"
kind! "ImageUpdateAutomation"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:ImageUpdateAutomationSpec
status flux-cd:ImageUpdateAutomationStatus`,
  "flux-cd:ImageUpdateAutomationSpec": `git flux-cd:GitSpec
interval! string
policySelector ApimachineryPkgApisMetaV1LabelSelector
sourceRef! flux-cd:V1CrossNamespaceSourceReference
suspend boolean
update flux-cd:UpdateStrategy`,
  "flux-cd:ImageUpdateAutomationStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastAutomationRunTime time
lastHandledReconcileAt string
lastPushCommit string
lastPushTime time
observedGeneration number
observedPolicies {}flux-cd:ImageRef
observedSourceRevision string`,
  "flux-cd:Install": `crds string
createNamespace boolean
disableHooks boolean
disableOpenAPIValidation boolean
disableSchemaValidation boolean
disableTakeOwnership boolean
disableWait boolean
disableWaitForJobs boolean
remediation flux-cd:InstallRemediation
replace boolean
serverSideApply boolean
skipCRDs boolean
strategy flux-cd:InstallStrategy
timeout string`,
  "flux-cd:InstallRemediation": `ignoreTestFailures boolean
remediateLastFailure boolean
retries number`,
  "flux-cd:InstallStrategy": `name! "RemediateOnFailure"|"RetryOnFailure"
retryInterval string`,
  "flux-cd:JSON6902": `from string
op! "test"|"remove"|"add"|"replace"|"move"|"copy"
path! string
value ApiextensionsApiserverPkgApisApiextensionsV1JSON`,
  "flux-cd:JSON6902Patch": `patch! []flux-cd:JSON6902
target! flux-cd:Selector`,
  "flux-cd:KubeConfig": `secretRef! flux-cd:LocalObjectReference`,
  "flux-cd:KubeConfigReference": `configMapRef flux-cd:LocalObjectReference
secretRef flux-cd:SecretKeyReference`,
  "flux-cd:Kustomization": `apiVersion! "kustomize.toolkit.fluxcd.io/v1"
kind! "Kustomization"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:KustomizationSpec
status flux-cd:KustomizationStatus`,
  "flux-cd:KustomizationSpec": `commonMetadata flux-cd:V1CommonMetadata
components []string
decryption flux-cd:Decryption
deletionPolicy "MirrorPrune"|"Delete"|"WaitForTermination"|"Orphan"
dependsOn []flux-cd:V1DependencyReference
force boolean
healthCheckExprs []flux-cd:CustomHealthCheck
healthChecks []flux-cd:NamespacedObjectKindReference
ignoreMissingComponents boolean
images []flux-cd:Image
interval! string
kubeConfig flux-cd:KubeConfigReference
namePrefix string
nameSuffix string
patches []flux-cd:Patch
path string
postBuild flux-cd:PostBuild
prune! boolean
retryInterval string
serviceAccountName string
sourceRef! flux-cd:V1CrossNamespaceSourceReference2
suspend boolean
targetNamespace string
timeout string
wait boolean`,
  "flux-cd:KustomizationStatus": `conditions []ApimachineryPkgApisMetaV1Condition
history []flux-cd:Snapshot
inventory flux-cd:V1ResourceInventory
lastAppliedOriginRevision string
lastAppliedRevision string
lastAttemptedRevision string
lastHandledReconcileAt string
observedGeneration number`,
  "flux-cd:Kustomize": `images []flux-cd:Image
patches []flux-cd:Patch`,
  "flux-cd:LocalHelmChartSourceReference": `apiVersion string
kind! "HelmRepository"|"GitRepository"|"Bucket"
name! string`,
  "flux-cd:LocalObjectReference": `name! string`,
  "flux-cd:NamespaceSelector": `matchLabels {}string`,
  "flux-cd:NamespacedObjectKindReference": `apiVersion string
kind! string
name! string
namespace string`,
  "flux-cd:NamespacedObjectReference": `name! string
namespace string`,
  "flux-cd:NumericalPolicy": `order "asc"|"desc"`,
  "flux-cd:OCILayerSelector": `mediaType string
operation "extract"|"copy"`,
  "flux-cd:OCIRepository": `apiVersion! "source.toolkit.fluxcd.io/v1"
kind! "OCIRepository"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:OCIRepositorySpec
status flux-cd:OCIRepositoryStatus`,
  "flux-cd:OCIRepositoryRef": `digest string
semver string
semverFilter string
tag string`,
  "flux-cd:OCIRepositorySpec": `certSecretRef flux-cd:LocalObjectReference
ignore string
insecure boolean
interval! string
layerSelector flux-cd:OCILayerSelector
provider "generic"|"aws"|"azure"|"gcp"
proxySecretRef flux-cd:LocalObjectReference
ref flux-cd:OCIRepositoryRef
secretRef flux-cd:LocalObjectReference
serviceAccountName string
suspend boolean
timeout string
url! string
verify flux-cd:OCIRepositoryVerification`,
  "flux-cd:OCIRepositoryStatus": `artifact flux-cd:Artifact
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number
observedIgnore string
observedLayerSelector flux-cd:OCILayerSelector
url string`,
  "flux-cd:OCIRepositoryVerification": `matchOIDCIdentity []flux-cd:OIDCIdentityMatch
provider! "cosign"|"notation"
secretRef flux-cd:LocalObjectReference`,
  "flux-cd:OIDCIdentityMatch": `issuer! string
subject! string`,
  "flux-cd:Patch": `patch! string
target flux-cd:Selector`,
  "flux-cd:PostBuild": `substitute {}string
substituteFrom []flux-cd:SubstituteReference`,
  "flux-cd:PostRenderer": `kustomize flux-cd:Kustomize`,
  "flux-cd:Provider": `apiVersion! "notification.toolkit.fluxcd.io/v1beta1"
kind! "Provider"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:ProviderSpec
status flux-cd:ProviderStatus`,
  "flux-cd:ProviderSpec": `address string
certSecretRef flux-cd:LocalObjectReference
channel string
proxy string
secretRef flux-cd:LocalObjectReference
suspend boolean
timeout string
type! "slack"|"discord"|"msteams"|"rocket"|"generic"|"generic-hmac"|"github"|"gitlab"|"bitbucket"|"azuredevops"|"googlechat"|"webex"|"sentry"|"azureeventhub"|"telegram"|"lark"|"matrix"|"opsgenie"|"alertmanager"|"grafana"|"githubdispatch"
username string`,
  "flux-cd:ProviderStatus": `conditions []ApimachineryPkgApisMetaV1Condition
observedGeneration number`,
  "flux-cd:PushSpec": `branch string
options {}string
refspec string`,
  "flux-cd:Receiver": `apiVersion! "notification.toolkit.fluxcd.io/v1"
kind! "Receiver"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:ReceiverSpec
status flux-cd:ReceiverStatus`,
  "flux-cd:ReceiverSpec": `events []string
interval string
resourceFilter string
resources! []flux-cd:V1CrossNamespaceObjectReference
secretRef! flux-cd:LocalObjectReference
suspend boolean
type! "generic"|"generic-hmac"|"github"|"gitlab"|"bitbucket"|"harbor"|"dockerhub"|"quay"|"gcr"|"nexus"|"acr"|"cdevents"`,
  "flux-cd:ReceiverStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number
webhookPath string`,
  "flux-cd:ResourceInventory": `entries! []flux-cd:ResourceRef`,
  "flux-cd:ResourceRef": `id! string
v! string`,
  "flux-cd:Rollback": `cleanupOnFail boolean
disableHooks boolean
disableWait boolean
disableWaitForJobs boolean
force boolean
recreate boolean
serverSideApply string
timeout string`,
  "flux-cd:ScanResult": `latestTags []string
revision string
scanTime time
tagCount! number`,
  "flux-cd:SecretKeyReference": `key string
name! string`,
  "flux-cd:Selector": `annotationSelector string
group string
kind string
labelSelector string
name string
namespace string
version string`,
  "flux-cd:SemVerPolicy": `range! string`,
  "flux-cd:SigningKey": `secretRef! flux-cd:LocalObjectReference`,
  "flux-cd:Snapshot": `digest! string
firstReconciled! time
lastReconciled! time
lastReconciledDuration! string
lastReconciledStatus! string
metadata {}string
totalReconciliations! number`,
  "flux-cd:SnapshotEntry": `kinds! {}string
namespace string`,
  "flux-cd:SubstituteReference": `kind! "Secret"|"ConfigMap"
name! string
optional boolean`,
  "flux-cd:TagFilter": `extract string
pattern string`,
  "flux-cd:Test": `enable boolean
filters []flux-cd:Filter
ignoreFailures boolean
timeout string`,
  "flux-cd:TestHookStatus": `lastCompleted time
lastStarted time
phase string`,
  "flux-cd:Uninstall": `deletionPropagation "background"|"foreground"|"orphan"
disableHooks boolean
disableWait boolean
keepHistory boolean
timeout string`,
  "flux-cd:UpdateStrategy": `path string
strategy "Setters"`,
  "flux-cd:Upgrade": `cleanupOnFail boolean
crds string
disableHooks boolean
disableOpenAPIValidation boolean
disableSchemaValidation boolean
disableTakeOwnership boolean
disableWait boolean
disableWaitForJobs boolean
force boolean
preserveValues boolean
remediation flux-cd:UpgradeRemediation
serverSideApply string
strategy flux-cd:UpgradeStrategy
timeout string`,
  "flux-cd:UpgradeRemediation": `ignoreTestFailures boolean
remediateLastFailure boolean
retries number
strategy string`,
  "flux-cd:UpgradeStrategy": `name! "RemediateOnFailure"|"RetryOnFailure"
retryInterval string`,
  "flux-cd:V1CommonMetadata": `annotations {}string
labels {}string`,
  "flux-cd:V1CrossNamespaceObjectReference": `apiVersion string
kind! "Bucket"|"GitRepository"|"Kustomization"|"HelmRelease"|"HelmChart"|"HelmRepository"|"ImageRepository"|"ImagePolicy"|"ImageUpdateAutomation"|"OCIRepository"|"ArtifactGenerator"|"ExternalArtifact"
matchLabels {}string
name! string
namespace string`,
  "flux-cd:V1CrossNamespaceSourceReference": `apiVersion string
kind! "GitRepository"
name! string
namespace string`,
  "flux-cd:V1CrossNamespaceSourceReference2": `apiVersion string
kind! "OCIRepository"|"GitRepository"|"Bucket"|"ExternalArtifact"
name! string
namespace string`,
  "flux-cd:V1DependencyReference": `name! string
namespace string
readyExpr string`,
  "flux-cd:V1ResourceInventory": `entries! []flux-cd:V1ResourceRef`,
  "flux-cd:V1ResourceRef": `id! string
v! string`,
  "flux-cd:V1beta1AlphabeticalPolicy": `order "asc"|"desc"`,
  "flux-cd:V1beta1Artifact": `checksum string
lastUpdateTime! time
path! string
revision string
url! string`,
  "flux-cd:V1beta1Bucket": `apiVersion! "source.toolkit.fluxcd.io/v1beta1"
kind! "Bucket"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta1BucketSpec
status flux-cd:V1beta1BucketStatus`,
  "flux-cd:V1beta1BucketSpec": `accessFrom flux-cd:AccessFrom
bucketName! string
endpoint! string
ignore string
insecure boolean
interval! string
provider "generic"|"aws"|"gcp"
region string
secretRef flux-cd:LocalObjectReference
suspend boolean
timeout string`,
  "flux-cd:V1beta1BucketStatus": `artifact flux-cd:V1beta1Artifact
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number
url string`,
  "flux-cd:V1beta1CommitSpec": `author! flux-cd:V1beta1CommitUser
messageTemplate string
signingKey flux-cd:V1beta1SigningKey`,
  "flux-cd:V1beta1CommitUser": `email! string
name string`,
  "flux-cd:V1beta1CrossNamespaceObjectReference": `apiVersion string
kind! "Bucket"|"GitRepository"|"Kustomization"|"HelmRelease"|"HelmChart"|"HelmRepository"|"ImageRepository"|"ImagePolicy"|"ImageUpdateAutomation"|"OCIRepository"
matchLabels {}string
name! string
namespace string`,
  "flux-cd:V1beta1CrossNamespaceSourceReference": `apiVersion string
kind! "GitRepository"
name! string
namespace string`,
  "flux-cd:V1beta1CrossNamespaceSourceReference2": `apiVersion string
kind! "GitRepository"|"Bucket"
name! string
namespace string`,
  "flux-cd:V1beta1Decryption": `provider! "sops"
secretRef flux-cd:LocalObjectReference`,
  "flux-cd:V1beta1GitCheckoutSpec": `ref! flux-cd:GitRepositoryRef`,
  "flux-cd:V1beta1GitRepository": `apiVersion! "source.toolkit.fluxcd.io/v1beta1"
kind! "GitRepository"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta1GitRepositorySpec
status flux-cd:V1beta1GitRepositoryStatus`,
  "flux-cd:V1beta1GitRepositoryInclude": `fromPath string
repository! flux-cd:LocalObjectReference
toPath string`,
  "flux-cd:V1beta1GitRepositoryRef": `branch string
commit string
semver string
tag string`,
  "flux-cd:V1beta1GitRepositorySpec": `accessFrom flux-cd:AccessFrom
gitImplementation "go-git"|"libgit2"
ignore string
include []flux-cd:V1beta1GitRepositoryInclude
interval! string
recurseSubmodules boolean
ref flux-cd:V1beta1GitRepositoryRef
secretRef flux-cd:LocalObjectReference
suspend boolean
timeout string
url! string
verify flux-cd:V1beta1GitRepositoryVerification`,
  "flux-cd:V1beta1GitRepositoryStatus": `artifact flux-cd:V1beta1Artifact
conditions []ApimachineryPkgApisMetaV1Condition
includedArtifacts []flux-cd:V1beta1Artifact
lastHandledReconcileAt string
observedGeneration number
url string`,
  "flux-cd:V1beta1GitRepositoryVerification": `mode! "head"
secretRef flux-cd:LocalObjectReference`,
  "flux-cd:V1beta1GitSpec": `checkout flux-cd:V1beta1GitCheckoutSpec
commit! flux-cd:V1beta1CommitSpec
push flux-cd:V1beta1PushSpec`,
  "flux-cd:V1beta1HelmChart": `apiVersion! "source.toolkit.fluxcd.io/v1beta1"
kind! "HelmChart"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta1HelmChartSpec
status flux-cd:V1beta1HelmChartStatus`,
  "flux-cd:V1beta1HelmChartSpec": `accessFrom flux-cd:AccessFrom
chart! string
interval! string
reconcileStrategy "ChartVersion"|"Revision"
sourceRef! flux-cd:V1beta1LocalHelmChartSourceReference
suspend boolean
valuesFile string
valuesFiles []string
version string`,
  "flux-cd:V1beta1HelmChartStatus": `artifact flux-cd:V1beta1Artifact
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number
url string`,
  "flux-cd:V1beta1HelmRepository": `apiVersion! "source.toolkit.fluxcd.io/v1beta1"
kind! "HelmRepository"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta1HelmRepositorySpec
status flux-cd:V1beta1HelmRepositoryStatus`,
  "flux-cd:V1beta1HelmRepositorySpec": `accessFrom flux-cd:AccessFrom
interval! string
passCredentials boolean
secretRef flux-cd:LocalObjectReference
suspend boolean
timeout string
url! string`,
  "flux-cd:V1beta1HelmRepositoryStatus": `artifact flux-cd:V1beta1Artifact
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number
url string`,
  "flux-cd:V1beta1ImagePolicy": `apiVersion! "image.toolkit.fluxcd.io/v1beta1"
kind! "ImagePolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta1ImagePolicySpec
status flux-cd:V1beta1ImagePolicyStatus`,
  "flux-cd:V1beta1ImagePolicyChoice": `alphabetical flux-cd:V1beta1AlphabeticalPolicy
numerical flux-cd:V1beta1NumericalPolicy
semver flux-cd:V1beta1SemVerPolicy`,
  "flux-cd:V1beta1ImagePolicySpec": `filterTags flux-cd:V1beta1TagFilter
imageRepositoryRef! flux-cd:NamespacedObjectReference
policy! flux-cd:V1beta1ImagePolicyChoice`,
  "flux-cd:V1beta1ImagePolicyStatus": `conditions []ApimachineryPkgApisMetaV1Condition
latestImage string
observedGeneration number`,
  "flux-cd:V1beta1ImageRepository": `apiVersion! "image.toolkit.fluxcd.io/v1beta1"
kind! "ImageRepository"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta1ImageRepositorySpec
status flux-cd:V1beta1ImageRepositoryStatus`,
  "flux-cd:V1beta1ImageRepositorySpec": `accessFrom flux-cd:AccessFrom
certSecretRef flux-cd:LocalObjectReference
exclusionList []string
image! string
interval! string
secretRef flux-cd:LocalObjectReference
serviceAccountName string
suspend boolean
timeout string`,
  "flux-cd:V1beta1ImageRepositoryStatus": `canonicalImageName string
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
lastScanResult flux-cd:V1beta1ScanResult
observedGeneration number`,
  "flux-cd:V1beta1ImageUpdateAutomation": `apiVersion! "image.toolkit.fluxcd.io/v1beta1"
kind! "ImageUpdateAutomation"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta1ImageUpdateAutomationSpec
status flux-cd:V1beta1ImageUpdateAutomationStatus`,
  "flux-cd:V1beta1ImageUpdateAutomationSpec": `git flux-cd:V1beta1GitSpec
interval! string
sourceRef! flux-cd:V1beta1CrossNamespaceSourceReference
suspend boolean
update flux-cd:V1beta1UpdateStrategy`,
  "flux-cd:V1beta1ImageUpdateAutomationStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastAutomationRunTime time
lastHandledReconcileAt string
lastPushCommit string
lastPushTime time
observedGeneration number`,
  "flux-cd:V1beta1Kustomization": `apiVersion! "kustomize.toolkit.fluxcd.io/v1beta1"
kind! "Kustomization"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta1KustomizationSpec
status flux-cd:V1beta1KustomizationStatus`,
  "flux-cd:V1beta1KustomizationSpec": `decryption flux-cd:V1beta1Decryption
dependsOn []flux-cd:NamespacedObjectReference
force boolean
healthChecks []flux-cd:NamespacedObjectKindReference
images []flux-cd:Image
interval! string
kubeConfig flux-cd:KubeConfig
patches []flux-cd:Patch
patchesJson6902 []flux-cd:JSON6902Patch
patchesStrategicMerge []ApiextensionsApiserverPkgApisApiextensionsV1JSON
path string
postBuild flux-cd:V1beta1PostBuild
prune! boolean
retryInterval string
serviceAccountName string
sourceRef! flux-cd:V1beta1CrossNamespaceSourceReference2
suspend boolean
targetNamespace string
timeout string
validation "none"|"client"|"server"`,
  "flux-cd:V1beta1KustomizationStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastAppliedRevision string
lastAttemptedRevision string
lastHandledReconcileAt string
observedGeneration number
snapshot flux-cd:V1beta1Snapshot`,
  "flux-cd:V1beta1LocalHelmChartSourceReference": `apiVersion string
kind! "HelmRepository"|"GitRepository"|"Bucket"
name! string`,
  "flux-cd:V1beta1NumericalPolicy": `order "asc"|"desc"`,
  "flux-cd:V1beta1PostBuild": `substitute {}string
substituteFrom []flux-cd:V1beta1SubstituteReference`,
  "flux-cd:V1beta1PushSpec": `branch string
options {}string
refspec string`,
  "flux-cd:V1beta1Receiver": `apiVersion! "notification.toolkit.fluxcd.io/v1beta1"
kind! "Receiver"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta1ReceiverSpec
status flux-cd:V1beta1ReceiverStatus`,
  "flux-cd:V1beta1ReceiverSpec": `events []string
resources! []flux-cd:V1beta1CrossNamespaceObjectReference
secretRef! flux-cd:LocalObjectReference
suspend boolean
type! "generic"|"generic-hmac"|"github"|"gitlab"|"bitbucket"|"harbor"|"dockerhub"|"quay"|"gcr"|"nexus"|"acr"`,
  "flux-cd:V1beta1ReceiverStatus": `conditions []ApimachineryPkgApisMetaV1Condition
observedGeneration number
url string`,
  "flux-cd:V1beta1ScanResult": `scanTime time
tagCount! number`,
  "flux-cd:V1beta1SemVerPolicy": `range! string`,
  "flux-cd:V1beta1SigningKey": `secretRef! flux-cd:LocalObjectReference`,
  "flux-cd:V1beta1Snapshot": `checksum! string
entries! []flux-cd:SnapshotEntry`,
  "flux-cd:V1beta1SubstituteReference": `kind! "Secret"|"ConfigMap"
name! string`,
  "flux-cd:V1beta1TagFilter": `extract string
pattern string`,
  "flux-cd:V1beta1UpdateStrategy": `path string
strategy! "Setters"`,
  "flux-cd:V1beta2Alert": `apiVersion! "notification.toolkit.fluxcd.io/v1beta2"
kind! "Alert"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2AlertSpec
status flux-cd:V1beta2AlertStatus`,
  "flux-cd:V1beta2AlertSpec": `eventMetadata {}string
eventSeverity "info"|"error"
eventSources! []flux-cd:V1CrossNamespaceObjectReference
exclusionList []string
inclusionList []string
providerRef! flux-cd:LocalObjectReference
summary string
suspend boolean`,
  "flux-cd:V1beta2AlertStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number`,
  "flux-cd:V1beta2AlphabeticalPolicy": `order "asc"|"desc"`,
  "flux-cd:V1beta2Bucket": `apiVersion! "source.toolkit.fluxcd.io/v1beta2"
kind! "Bucket"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2BucketSpec
status flux-cd:V1beta2BucketStatus`,
  "flux-cd:V1beta2BucketSTSSpec": `certSecretRef flux-cd:LocalObjectReference
endpoint! string
provider! "aws"|"ldap"
secretRef flux-cd:LocalObjectReference`,
  "flux-cd:V1beta2BucketSpec": `accessFrom flux-cd:AccessFrom
bucketName! string
certSecretRef flux-cd:LocalObjectReference
endpoint! string
ignore string
insecure boolean
interval! string
prefix string
provider "generic"|"aws"|"gcp"|"azure"
proxySecretRef flux-cd:LocalObjectReference
region string
secretRef flux-cd:LocalObjectReference
sts flux-cd:V1beta2BucketSTSSpec
suspend boolean
timeout string`,
  "flux-cd:V1beta2BucketStatus": `artifact flux-cd:Artifact
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number
observedIgnore string
url string`,
  "flux-cd:V1beta2CommitSpec": `author! flux-cd:V1beta2CommitUser
messageTemplate string
messageTemplateValues {}string
signingKey flux-cd:V1beta2SigningKey`,
  "flux-cd:V1beta2CommitUser": `email! string
name string`,
  "flux-cd:V1beta2CommonMetadata": `annotations {}string
labels {}string`,
  "flux-cd:V1beta2CrossNamespaceSourceReference": `apiVersion string
kind! "GitRepository"
name! string
namespace string`,
  "flux-cd:V1beta2CrossNamespaceSourceReference2": `apiVersion string
kind! "OCIRepository"|"GitRepository"|"Bucket"
name! string
namespace string`,
  "flux-cd:V1beta2Decryption": `provider! "sops"
secretRef flux-cd:LocalObjectReference`,
  "flux-cd:V1beta2GitCheckoutSpec": `ref! flux-cd:GitRepositoryRef`,
  "flux-cd:V1beta2GitRepository": `apiVersion! "source.toolkit.fluxcd.io/v1beta2"
kind! "GitRepository"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2GitRepositorySpec
status flux-cd:V1beta2GitRepositoryStatus`,
  "flux-cd:V1beta2GitRepositoryInclude": `fromPath string
repository! flux-cd:LocalObjectReference
toPath string`,
  "flux-cd:V1beta2GitRepositoryRef": `branch string
commit string
name string
semver string
tag string`,
  "flux-cd:V1beta2GitRepositorySpec": `accessFrom flux-cd:AccessFrom
gitImplementation "go-git"|"libgit2"
ignore string
include []flux-cd:V1beta2GitRepositoryInclude
interval! string
recurseSubmodules boolean
ref flux-cd:V1beta2GitRepositoryRef
secretRef flux-cd:LocalObjectReference
suspend boolean
timeout string
url! string
verify flux-cd:V1beta2GitRepositoryVerification`,
  "flux-cd:V1beta2GitRepositoryStatus": `artifact flux-cd:Artifact
conditions []ApimachineryPkgApisMetaV1Condition
contentConfigChecksum string
includedArtifacts []flux-cd:Artifact
lastHandledReconcileAt string
observedGeneration number
observedIgnore string
observedInclude []flux-cd:V1beta2GitRepositoryInclude
observedRecurseSubmodules boolean
url string`,
  "flux-cd:V1beta2GitRepositoryVerification": `mode! "head"
secretRef! flux-cd:LocalObjectReference`,
  "flux-cd:V1beta2GitSpec": `checkout flux-cd:V1beta2GitCheckoutSpec
commit! flux-cd:V1beta2CommitSpec
push flux-cd:V1beta2PushSpec`,
  "flux-cd:V1beta2HelmChart": `apiVersion! "source.toolkit.fluxcd.io/v1beta2"
kind! "HelmChart"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2HelmChartSpec
status flux-cd:V1beta2HelmChartStatus`,
  "flux-cd:V1beta2HelmChartSpec": `accessFrom flux-cd:AccessFrom
chart! string
ignoreMissingValuesFiles boolean
interval! string
reconcileStrategy "ChartVersion"|"Revision"
sourceRef! flux-cd:V1beta2LocalHelmChartSourceReference
suspend boolean
valuesFile string
valuesFiles []string
verify flux-cd:OCIRepositoryVerification
version string`,
  "flux-cd:V1beta2HelmChartStatus": `artifact flux-cd:Artifact
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedChartName string
observedGeneration number
observedSourceArtifactRevision string
observedValuesFiles []string
url string`,
  "flux-cd:V1beta2HelmRepository": `apiVersion! "source.toolkit.fluxcd.io/v1beta2"
kind! "HelmRepository"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2HelmRepositorySpec
status flux-cd:V1beta2HelmRepositoryStatus`,
  "flux-cd:V1beta2HelmRepositorySpec": `accessFrom flux-cd:AccessFrom
certSecretRef flux-cd:LocalObjectReference
insecure boolean
interval string
passCredentials boolean
provider "generic"|"aws"|"azure"|"gcp"
secretRef flux-cd:LocalObjectReference
suspend boolean
timeout string
type "default"|"oci"
url! string`,
  "flux-cd:V1beta2HelmRepositoryStatus": `artifact flux-cd:Artifact
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number
url string`,
  "flux-cd:V1beta2ImagePolicy": `apiVersion! "image.toolkit.fluxcd.io/v1beta2"
kind! "ImagePolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2ImagePolicySpec
status flux-cd:V1beta2ImagePolicyStatus`,
  "flux-cd:V1beta2ImagePolicyChoice": `alphabetical flux-cd:V1beta2AlphabeticalPolicy
numerical flux-cd:V1beta2NumericalPolicy
semver flux-cd:V1beta2SemVerPolicy`,
  "flux-cd:V1beta2ImagePolicySpec": `digestReflectionPolicy "Always"|"IfNotPresent"|"Never"
filterTags flux-cd:V1beta2TagFilter
imageRepositoryRef! flux-cd:NamespacedObjectReference
interval string
policy! flux-cd:V1beta2ImagePolicyChoice
suspend boolean`,
  "flux-cd:V1beta2ImagePolicyStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
latestRef flux-cd:V1beta2ImageRef_1
observedGeneration number
observedPreviousRef flux-cd:V1beta2ImageRef_1`,
  "flux-cd:V1beta2ImageRef": `digest string
name! string
tag! string`,
  "flux-cd:V1beta2ImageRef_1": `digest string
name! string
tag! string`,
  "flux-cd:V1beta2ImageRepository": `apiVersion! "image.toolkit.fluxcd.io/v1beta2"
kind! "ImageRepository"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2ImageRepositorySpec
status flux-cd:V1beta2ImageRepositoryStatus`,
  "flux-cd:V1beta2ImageRepositorySpec": `accessFrom flux-cd:AccessFrom
certSecretRef flux-cd:LocalObjectReference
exclusionList []string
image! string
insecure boolean
interval! string
provider "generic"|"aws"|"azure"|"gcp"
proxySecretRef flux-cd:LocalObjectReference
secretRef flux-cd:LocalObjectReference
serviceAccountName string
suspend boolean
timeout string`,
  "flux-cd:V1beta2ImageRepositoryStatus": `canonicalImageName string
conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
lastScanResult flux-cd:V1beta2ScanResult
observedExclusionList []string
observedGeneration number`,
  "flux-cd:V1beta2ImageUpdateAutomation": `apiVersion! "image.toolkit.fluxcd.io/v1beta2"
kind! "ImageUpdateAutomation"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2ImageUpdateAutomationSpec
status flux-cd:V1beta2ImageUpdateAutomationStatus`,
  "flux-cd:V1beta2ImageUpdateAutomationSpec": `git flux-cd:V1beta2GitSpec
interval! string
policySelector ApimachineryPkgApisMetaV1LabelSelector
sourceRef! flux-cd:V1beta2CrossNamespaceSourceReference
suspend boolean
update flux-cd:V1beta2UpdateStrategy`,
  "flux-cd:V1beta2ImageUpdateAutomationStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastAutomationRunTime time
lastHandledReconcileAt string
lastPushCommit string
lastPushTime time
observedGeneration number
observedPolicies {}flux-cd:V1beta2ImageRef
observedSourceRevision string`,
  "flux-cd:V1beta2Kustomization": `apiVersion! "kustomize.toolkit.fluxcd.io/v1beta2"
kind! "Kustomization"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2KustomizationSpec
status flux-cd:V1beta2KustomizationStatus`,
  "flux-cd:V1beta2KustomizationSpec": `commonMetadata flux-cd:V1beta2CommonMetadata
components []string
decryption flux-cd:V1beta2Decryption
dependsOn []flux-cd:NamespacedObjectReference
force boolean
healthChecks []flux-cd:NamespacedObjectKindReference
images []flux-cd:Image
interval! string
kubeConfig flux-cd:KubeConfigReference
patches []flux-cd:Patch
patchesJson6902 []flux-cd:JSON6902Patch
patchesStrategicMerge []ApiextensionsApiserverPkgApisApiextensionsV1JSON
path string
postBuild flux-cd:V1beta2PostBuild
prune! boolean
retryInterval string
serviceAccountName string
sourceRef! flux-cd:V1beta2CrossNamespaceSourceReference2
suspend boolean
targetNamespace string
timeout string
validation "none"|"client"|"server"
wait boolean`,
  "flux-cd:V1beta2KustomizationStatus": `conditions []ApimachineryPkgApisMetaV1Condition
inventory flux-cd:V1beta2ResourceInventory
lastAppliedRevision string
lastAttemptedRevision string
lastHandledReconcileAt string
observedGeneration number`,
  "flux-cd:V1beta2LocalHelmChartSourceReference": `apiVersion string
kind! "HelmRepository"|"GitRepository"|"Bucket"
name! string`,
  "flux-cd:V1beta2NumericalPolicy": `order "asc"|"desc"`,
  "flux-cd:V1beta2OCILayerSelector": `mediaType string
operation "extract"|"copy"`,
  "flux-cd:V1beta2OCIRepository": `apiVersion! "source.toolkit.fluxcd.io/v1beta2"
kind! "OCIRepository"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2OCIRepositorySpec
status flux-cd:V1beta2OCIRepositoryStatus`,
  "flux-cd:V1beta2OCIRepositoryRef": `digest string
semver string
semverFilter string
tag string`,
  "flux-cd:V1beta2OCIRepositorySpec": `certSecretRef flux-cd:LocalObjectReference
ignore string
insecure boolean
interval! string
layerSelector flux-cd:V1beta2OCILayerSelector
provider "generic"|"aws"|"azure"|"gcp"
proxySecretRef flux-cd:LocalObjectReference
ref flux-cd:V1beta2OCIRepositoryRef
secretRef flux-cd:LocalObjectReference
serviceAccountName string
suspend boolean
timeout string
url! string
verify flux-cd:OCIRepositoryVerification`,
  "flux-cd:V1beta2OCIRepositoryStatus": `artifact flux-cd:Artifact
conditions []ApimachineryPkgApisMetaV1Condition
contentConfigChecksum string
lastHandledReconcileAt string
observedGeneration number
observedIgnore string
observedLayerSelector flux-cd:V1beta2OCILayerSelector
url string`,
  "flux-cd:V1beta2PostBuild": `substitute {}string
substituteFrom []flux-cd:V1beta2SubstituteReference`,
  "flux-cd:V1beta2Provider": `apiVersion! "notification.toolkit.fluxcd.io/v1beta2"
kind! "Provider"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2ProviderSpec
status flux-cd:V1beta2ProviderStatus`,
  "flux-cd:V1beta2ProviderSpec": `address string
certSecretRef flux-cd:LocalObjectReference
channel string
interval string
proxy string
secretRef flux-cd:LocalObjectReference
suspend boolean
timeout string
type! "slack"|"discord"|"msteams"|"rocket"|"generic"|"generic-hmac"|"github"|"gitlab"|"gitea"|"bitbucketserver"|"bitbucket"|"azuredevops"|"googlechat"|"googlepubsub"|"webex"|"sentry"|"azureeventhub"|"telegram"|"lark"|"matrix"|"opsgenie"|"alertmanager"|"grafana"|"githubdispatch"|"pagerduty"|"datadog"
username string`,
  "flux-cd:V1beta2ProviderStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number`,
  "flux-cd:V1beta2PushSpec": `branch string
options {}string
refspec string`,
  "flux-cd:V1beta2Receiver": `apiVersion! "notification.toolkit.fluxcd.io/v1beta2"
kind! "Receiver"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta2ReceiverSpec
status flux-cd:V1beta2ReceiverStatus`,
  "flux-cd:V1beta2ReceiverSpec": `events []string
interval string
resources! []flux-cd:V1CrossNamespaceObjectReference
secretRef! flux-cd:LocalObjectReference
suspend boolean
type! "generic"|"generic-hmac"|"github"|"gitlab"|"bitbucket"|"harbor"|"dockerhub"|"quay"|"gcr"|"nexus"|"acr"`,
  "flux-cd:V1beta2ReceiverStatus": `conditions []ApimachineryPkgApisMetaV1Condition
lastHandledReconcileAt string
observedGeneration number
url string
webhookPath string`,
  "flux-cd:V1beta2ResourceInventory": `entries! []flux-cd:V1beta2ResourceRef`,
  "flux-cd:V1beta2ResourceRef": `id! string
v! string`,
  "flux-cd:V1beta2ScanResult": `latestTags []string
revision string
scanTime time
tagCount! number`,
  "flux-cd:V1beta2SemVerPolicy": `range! string`,
  "flux-cd:V1beta2SigningKey": `secretRef! flux-cd:LocalObjectReference`,
  "flux-cd:V1beta2SubstituteReference": `kind! "Secret"|"ConfigMap"
name! string
optional boolean`,
  "flux-cd:V1beta2TagFilter": `extract string
pattern string`,
  "flux-cd:V1beta2UpdateStrategy": `path string
strategy "Setters"`,
  "flux-cd:V1beta3Alert": `apiVersion! "notification.toolkit.fluxcd.io/v1beta3"
kind! "Alert"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta3AlertSpec`,
  "flux-cd:V1beta3AlertSpec": `eventMetadata {}string
eventSeverity "info"|"error"
eventSources! []flux-cd:V1CrossNamespaceObjectReference
exclusionList []string
inclusionList []string
providerRef! flux-cd:LocalObjectReference
summary string
suspend boolean`,
  "flux-cd:V1beta3Provider": `apiVersion! "notification.toolkit.fluxcd.io/v1beta3"
kind! "Provider"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V1beta3ProviderSpec`,
  "flux-cd:V1beta3ProviderSpec": `address string
certSecretRef flux-cd:LocalObjectReference
channel string
commitStatusExpr string
interval string
proxy string
proxySecretRef flux-cd:LocalObjectReference
secretRef flux-cd:LocalObjectReference
serviceAccountName string
suspend boolean
timeout string
type! "slack"|"discord"|"msteams"|"rocket"|"generic"|"generic-hmac"|"github"|"gitlab"|"gitea"|"giteapullrequestcomment"|"bitbucketserver"|"bitbucket"|"azuredevops"|"googlechat"|"googlepubsub"|"webex"|"sentry"|"azureeventhub"|"telegram"|"lark"|"matrix"|"opsgenie"|"alertmanager"|"grafana"|"githubdispatch"|"githubpullrequestcomment"|"gitlabmergerequestcomment"|"pagerduty"|"datadog"|"nats"|"zulip"|"otel"
username string`,
  "flux-cd:V2Snapshot": `action string
apiVersion string
appVersion string
chartName! string
chartVersion! string
configDigest! string
deleted time
digest! string
firstDeployed! time
lastDeployed! time
name! string
namespace! string
ociDigest string
status! string
testHooks {}flux-cd:TestHookStatus
version! number`,
  "flux-cd:V2beta1CrossNamespaceObjectReference": `apiVersion string
kind! "HelmRepository"|"GitRepository"|"Bucket"
name! string
namespace string`,
  "flux-cd:V2beta1HelmChartTemplate": `metadata flux-cd:V2beta1HelmChartTemplateObjectMeta
spec! flux-cd:V2beta1HelmChartTemplateSpec`,
  "flux-cd:V2beta1HelmChartTemplateObjectMeta": `annotations {}string
labels {}string`,
  "flux-cd:V2beta1HelmChartTemplateSpec": `chart! string
interval string
reconcileStrategy "ChartVersion"|"Revision"
sourceRef! flux-cd:V2beta1CrossNamespaceObjectReference
valuesFile string
valuesFiles []string
verify flux-cd:V2beta1HelmChartTemplateVerification
version string`,
  "flux-cd:V2beta1HelmChartTemplateVerification": `provider! "cosign"
secretRef flux-cd:LocalObjectReference`,
  "flux-cd:V2beta1HelmRelease": `apiVersion! "helm.toolkit.fluxcd.io/v2beta1"
kind! "HelmRelease"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V2beta1HelmReleaseSpec
status flux-cd:V2beta1HelmReleaseStatus`,
  "flux-cd:V2beta1HelmReleaseSpec": `chart! flux-cd:V2beta1HelmChartTemplate
chartRef flux-cd:CrossNamespaceSourceReference
dependsOn []flux-cd:NamespacedObjectReference
driftDetection flux-cd:V2beta2DriftDetection
install flux-cd:V2beta1Install
interval! string
kubeConfig flux-cd:KubeConfigReference
maxHistory number
persistentClient boolean
postRenderers []flux-cd:V2beta1PostRenderer
releaseName string
rollback flux-cd:V2beta1Rollback
serviceAccountName string
storageNamespace string
suspend boolean
targetNamespace string
test flux-cd:V2beta1Test
timeout string
uninstall flux-cd:V2beta1Uninstall
upgrade flux-cd:V2beta1Upgrade
values ApiextensionsApiserverPkgApisApiextensionsV1JSON
valuesFrom []flux-cd:V2beta1ValuesReference`,
  "flux-cd:V2beta1HelmReleaseStatus": `conditions []ApimachineryPkgApisMetaV1Condition
failures number
helmChart string
history []flux-cd:V2Snapshot
installFailures number
lastAppliedRevision string
lastAttemptedConfigDigest string
lastAttemptedGeneration number
lastAttemptedReleaseAction string
lastAttemptedRevision string
lastAttemptedValuesChecksum string
lastHandledForceAt string
lastHandledReconcileAt string
lastHandledResetAt string
lastReleaseRevision number
observedGeneration number
observedPostRenderersDigest string
storageNamespace string
upgradeFailures number`,
  "flux-cd:V2beta1Install": `crds string
createNamespace boolean
disableHooks boolean
disableOpenAPIValidation boolean
disableWait boolean
disableWaitForJobs boolean
remediation flux-cd:V2beta1InstallRemediation
replace boolean
skipCRDs boolean
timeout string`,
  "flux-cd:V2beta1InstallRemediation": `ignoreTestFailures boolean
remediateLastFailure boolean
retries number`,
  "flux-cd:V2beta1Kustomize": `images []flux-cd:Image
patches []flux-cd:Patch
patchesJson6902 []flux-cd:JSON6902Patch
patchesStrategicMerge []ApiextensionsApiserverPkgApisApiextensionsV1JSON`,
  "flux-cd:V2beta1PostRenderer": `kustomize flux-cd:V2beta1Kustomize`,
  "flux-cd:V2beta1Rollback": `cleanupOnFail boolean
disableHooks boolean
disableWait boolean
disableWaitForJobs boolean
force boolean
recreate boolean
timeout string`,
  "flux-cd:V2beta1Test": `enable boolean
ignoreFailures boolean
timeout string`,
  "flux-cd:V2beta1Uninstall": `deletionPropagation "background"|"foreground"|"orphan"
disableHooks boolean
disableWait boolean
keepHistory boolean
timeout string`,
  "flux-cd:V2beta1Upgrade": `cleanupOnFail boolean
crds string
disableHooks boolean
disableOpenAPIValidation boolean
disableWait boolean
disableWaitForJobs boolean
force boolean
preserveValues boolean
remediation flux-cd:V2beta1UpgradeRemediation
timeout string`,
  "flux-cd:V2beta1UpgradeRemediation": `ignoreTestFailures boolean
remediateLastFailure boolean
retries number
strategy string`,
  "flux-cd:V2beta1ValuesReference": `kind! "Secret"|"ConfigMap"
name! string
optional boolean
targetPath string
valuesKey string`,
  "flux-cd:V2beta2CrossNamespaceObjectReference": `apiVersion string
kind! "HelmRepository"|"GitRepository"|"Bucket"
name! string
namespace string`,
  "flux-cd:V2beta2CrossNamespaceSourceReference": `apiVersion string
kind! "OCIRepository"|"HelmChart"
name! string
namespace string`,
  "flux-cd:V2beta2DriftDetection": `ignore []flux-cd:V2beta2IgnoreRule
mode string`,
  "flux-cd:V2beta2Filter": `exclude boolean
name! string`,
  "flux-cd:V2beta2HelmChartTemplate": `metadata flux-cd:V2beta2HelmChartTemplateObjectMeta
spec! flux-cd:V2beta2HelmChartTemplateSpec`,
  "flux-cd:V2beta2HelmChartTemplateObjectMeta": `annotations {}string
labels {}string`,
  "flux-cd:V2beta2HelmChartTemplateSpec": `chart! string
ignoreMissingValuesFiles boolean
interval string
reconcileStrategy "ChartVersion"|"Revision"
sourceRef! flux-cd:V2beta2CrossNamespaceObjectReference
valuesFile string
valuesFiles []string
verify flux-cd:V2beta2HelmChartTemplateVerification
version string`,
  "flux-cd:V2beta2HelmChartTemplateVerification": `provider! "cosign"|"notation"
secretRef flux-cd:LocalObjectReference`,
  "flux-cd:V2beta2HelmRelease": `apiVersion! "helm.toolkit.fluxcd.io/v2beta2"
kind! "HelmRelease"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec flux-cd:V2beta2HelmReleaseSpec
status flux-cd:V2beta2HelmReleaseStatus`,
  "flux-cd:V2beta2HelmReleaseSpec": `chart flux-cd:V2beta2HelmChartTemplate
chartRef flux-cd:V2beta2CrossNamespaceSourceReference
dependsOn []flux-cd:NamespacedObjectReference
driftDetection flux-cd:V2beta2DriftDetection
install flux-cd:V2beta2Install
interval! string
kubeConfig flux-cd:KubeConfigReference
maxHistory number
persistentClient boolean
postRenderers []flux-cd:V2beta2PostRenderer
releaseName string
rollback flux-cd:V2beta2Rollback
serviceAccountName string
storageNamespace string
suspend boolean
targetNamespace string
test flux-cd:V2beta2Test
timeout string
uninstall flux-cd:V2beta2Uninstall
upgrade flux-cd:V2beta2Upgrade
values ApiextensionsApiserverPkgApisApiextensionsV1JSON
valuesFrom []flux-cd:V2beta2ValuesReference`,
  "flux-cd:V2beta2HelmReleaseStatus": `conditions []ApimachineryPkgApisMetaV1Condition
failures number
helmChart string
history []flux-cd:V2Snapshot
installFailures number
lastAppliedRevision string
lastAttemptedConfigDigest string
lastAttemptedGeneration number
lastAttemptedReleaseAction string
lastAttemptedRevision string
lastAttemptedRevisionDigest string
lastAttemptedValuesChecksum string
lastHandledForceAt string
lastHandledReconcileAt string
lastHandledResetAt string
lastReleaseRevision number
observedGeneration number
observedPostRenderersDigest string
storageNamespace string
upgradeFailures number`,
  "flux-cd:V2beta2IgnoreRule": `paths! []string
target flux-cd:Selector`,
  "flux-cd:V2beta2Install": `crds string
createNamespace boolean
disableHooks boolean
disableOpenAPIValidation boolean
disableWait boolean
disableWaitForJobs boolean
remediation flux-cd:V2beta2InstallRemediation
replace boolean
skipCRDs boolean
timeout string`,
  "flux-cd:V2beta2InstallRemediation": `ignoreTestFailures boolean
remediateLastFailure boolean
retries number`,
  "flux-cd:V2beta2Kustomize": `images []flux-cd:Image
patches []flux-cd:Patch
patchesJson6902 []flux-cd:JSON6902Patch
patchesStrategicMerge []ApiextensionsApiserverPkgApisApiextensionsV1JSON`,
  "flux-cd:V2beta2PostRenderer": `kustomize flux-cd:V2beta2Kustomize`,
  "flux-cd:V2beta2Rollback": `cleanupOnFail boolean
disableHooks boolean
disableWait boolean
disableWaitForJobs boolean
force boolean
recreate boolean
timeout string`,
  "flux-cd:V2beta2Test": `enable boolean
filters []flux-cd:V2beta2Filter
ignoreFailures boolean
timeout string`,
  "flux-cd:V2beta2Uninstall": `deletionPropagation "background"|"foreground"|"orphan"
disableHooks boolean
disableWait boolean
keepHistory boolean
timeout string`,
  "flux-cd:V2beta2Upgrade": `cleanupOnFail boolean
crds string
disableHooks boolean
disableOpenAPIValidation boolean
disableWait boolean
disableWaitForJobs boolean
force boolean
preserveValues boolean
remediation flux-cd:V2beta2UpgradeRemediation
timeout string`,
  "flux-cd:V2beta2UpgradeRemediation": `ignoreTestFailures boolean
remediateLastFailure boolean
retries number
strategy string`,
  "flux-cd:V2beta2ValuesReference": `kind! "Secret"|"ConfigMap"
name! string
optional boolean
targetPath string
valuesKey string`,
  "flux-cd:ValuesReference": `kind! "Secret"|"ConfigMap"
name! string
optional boolean
targetPath string
valuesKey string`,
  "flux-cd:WaitStrategy": `name! string`,
};
