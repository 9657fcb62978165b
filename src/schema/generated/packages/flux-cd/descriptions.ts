// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "flux-cd:AccessFrom": ` AccessFrom defines an ACL for allowing cross-namespace references to a source object based on the caller's namespace labels.
namespaceSelectors NamespaceSelectors is the list of namespace selectors to which this ACL applies.`,
  "flux-cd:Alert": ` Alert is the Schema for the alerts API`,
  "flux-cd:AlertSpec": ` AlertSpec defines an alerting rule for events involving a list of objects
eventSeverity Filter events based on severity, defaults to ('info').
eventSources Filter events based on the involved objects.
exclusionList A list of Golang regular expressions to be used for excluding messages.
providerRef Send events using this provider.
summary Short description of the impact and affected cluster.
suspend This flag tells the controller to suspend subsequent events dispatching.`,
  "flux-cd:AlertStatus": ` AlertStatus defines the observed state of Alert
observedGeneration ObservedGeneration is the last observed generation.`,
  "flux-cd:AlphabeticalPolicy": ` AlphabeticalPolicy specifies a alphabetical ordering policy.
order Order specifies the sorting order of the tags.`,
  "flux-cd:Artifact": ` Artifact represents the output of a Source reconciliation.
digest Digest is the digest of the file in the form of '<algorithm>:<checksum>'.
lastUpdateTime LastUpdateTime is the timestamp corresponding to the last update of the Artifact.
metadata Metadata holds upstream information such as OCI annotations.
path Path is the relative file path of the Artifact.
revision Revision is a human-readable identifier traceable in the origin source system.
size Size is the number of bytes in the file.
url URL is the HTTP address of the Artifact as exposed by the controller managing the Source.`,
  "flux-cd:Bucket": ` Bucket is the Schema for the buckets API.`,
  "flux-cd:BucketSTSSpec": ` BucketSTSSpec specifies the required configuration to use a Security Token Service for fetching temporary credentials to authenticate in a Bucket provider.
certSecretRef CertSecretRef can be given the name of a Secret containing either or both of
endpoint Endpoint is the HTTP/S endpoint of the Security Token Service from where temporary credentials will be fetched.
provider Provider of the Security Token Service.
secretRef SecretRef specifies the Secret containing authentication credentials for the STS endpoint.`,
  "flux-cd:BucketSpec": ` BucketSpec specifies the required configuration to produce an Artifact for an object storage bucket.
bucketName BucketName is the name of the object storage bucket.
certSecretRef CertSecretRef can be given the name of a Secret containing either or both of
endpoint Endpoint is the object storage address the BucketName is located at.
ignore Ignore overrides the set of excluded patterns in the .sourceignore format (which is the same as .gitignore).
insecure Insecure allows connecting to a non-TLS HTTP Endpoint.
prefix Prefix to use for server-side filtering of files in the Bucket.
provider Provider of the object storage bucket.
proxySecretRef ProxySecretRef specifies the Secret containing the proxy configuration to use while communicating with the Bucket server.
region Region of the Endpoint where the BucketName is located in.
secretRef SecretRef specifies the Secret containing authentication credentials for the Bucket.
serviceAccountName ServiceAccountName is the name of the Kubernetes ServiceAccount used to authenticate the bucket.
sts STS specifies the required configuration to use a Security Token Service for fetching temporary credentials to authenticate in a Bucket provider.
suspend Suspend tells the controller to suspend the reconciliation of this Bucket.`,
  "flux-cd:BucketStatus": ` BucketStatus records the observed state of a Bucket.
artifact Artifact represents the last successful Bucket reconciliation.
conditions Conditions holds the conditions for the Bucket.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation of the Bucket object.
observedIgnore ObservedIgnore is the observed exclusion patterns used for constructing the source artifact.
url URL is the dynamic fetch link for the latest Artifact.`,
  "flux-cd:CommitSpec": ` CommitSpec specifies how to commit changes to the git repository
author Author gives the email and optionally the name to use as the author of commits.
messageTemplate MessageTemplate provides a template for the commit message, into which will be interpolated the details of the change made.
messageTemplateValues MessageTemplateValues provides additional values to be available to the templating rendering.
signingKey SigningKey provides the option to sign commits with a GPG key`,
  "flux-cd:CommitUser": `email Email gives the email to provide when making a commit.
name Name gives the name to provide when making a commit.`,
  "flux-cd:CommonMetadata": ` CommonMetadata defines the common labels and annotations.
annotations Annotations to be added to the object's metadata.
labels Labels to be added to the object's metadata.`,
  "flux-cd:CrossNamespaceObjectReference": ` CrossNamespaceObjectReference contains enough information to let you locate the typed referenced object at cluster level.
apiVersion APIVersion of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent.`,
  "flux-cd:CrossNamespaceSourceReference": ` CrossNamespaceSourceReference contains enough information to let you locate the typed referenced object at cluster level.
apiVersion APIVersion of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent, defaults to the namespace of the Kubernetes resource object that contains the reference.`,
  "flux-cd:CustomHealthCheck": ` CustomHealthCheck defines the health check for custom resources.
apiVersion APIVersion of the custom resource under evaluation.
current Current is the CEL expression that determines if the status of the custom resource has reached the desired state.
failed Failed is the CEL expression that determines if the status of the custom resource has failed to reach the desired state.
inProgress InProgress is the CEL expression that determines if the status of the custom resource has not yet reached the desired state.
kind Kind of the custom resource under evaluation.`,
  "flux-cd:Decryption": ` Decryption defines how decryption is handled for Kubernetes manifests.
provider Provider is the name of the decryption engine.
secretRef The secret name containing the private OpenPGP keys used for decryption.
serviceAccountName ServiceAccountName is the name of the service account used to authenticate with KMS services from cloud providers.`,
  "flux-cd:DependencyReference": ` DependencyReference defines a HelmRelease dependency on another HelmRelease resource.
name Name of the referent.
namespace Namespace of the referent, defaults to the namespace of the HelmRelease resource object that contains the reference.
readyExpr ReadyExpr is a CEL expression that can be used to assess the readiness of a dependency.`,
  "flux-cd:DriftDetection": ` DriftDetection defines the strategy for performing differential analysis and provides a way to define rules for ignoring specific changes during this process.
ignore Ignore contains a list of rules for specifying which changes to ignore during diffing.
mode Mode defines how differences should be handled between the Helm manifest and the manifest currently applied to the cluster.`,
  "flux-cd:ExternalArtifact": ` ExternalArtifact is the Schema for the external artifacts API`,
  "flux-cd:ExternalArtifactSpec": ` ExternalArtifactSpec defines the desired state of ExternalArtifact
sourceRef SourceRef points to the Kubernetes custom resource for which the artifact is generated.`,
  "flux-cd:ExternalArtifactStatus": ` ExternalArtifactStatus defines the observed state of ExternalArtifact
artifact Artifact represents the output of an ExternalArtifact reconciliation.
conditions Conditions holds the conditions for the ExternalArtifact.`,
  "flux-cd:Filter": ` Filter holds the configuration for individual Helm test filters.
exclude Exclude specifies whether the named test should be excluded.
name Name is the name of the test.`,
  "flux-cd:GitCheckoutSpec": `ref Reference gives a branch, tag or commit to clone from the Git repository.`,
  "flux-cd:GitRepository": ` GitRepository is the Schema for the gitrepositories API.`,
  "flux-cd:GitRepositoryInclude": ` GitRepositoryInclude specifies a local reference to a GitRepository which Artifact (sub-)contents must be included, and where they should be placed.
fromPath FromPath specifies the path to copy contents from, defaults to the root of the Artifact.
repository GitRepositoryRef specifies the GitRepository which Artifact contents must be included.
toPath ToPath specifies the path to copy contents to, defaults to the name of the GitRepositoryRef.`,
  "flux-cd:GitRepositoryRef": ` GitRepositoryRef specifies the Git reference to resolve and checkout.
branch Branch to check out, defaults to 'master' if no other field is defined.
commit Commit SHA to check out, takes precedence over all reference fields.
name Name of the reference to check out; takes precedence over Branch, Tag and SemVer.
semver SemVer tag expression to check out, takes precedence over Tag.
tag Tag to check out, takes precedence over Branch.`,
  "flux-cd:GitRepositorySpec": ` GitRepositorySpec specifies the required configuration to produce an Artifact for a Git repository.
ignore Ignore overrides the set of excluded patterns in the .sourceignore format (which is the same as .gitignore).
include Include specifies a list of GitRepository resources which Artifacts should be included in the Artifact produced for this GitRepository.
provider Provider used for authentication, can be 'azure', 'github', 'generic'.
proxySecretRef ProxySecretRef specifies the Secret containing the proxy configuration to use while communicating with the Git server.
recurseSubmodules RecurseSubmodules enables the initialization of all submodules within the GitRepository as cloned from the URL, using their default settings.
ref Reference specifies the Git reference to resolve and monitor for changes, defaults to the 'master' branch.
secretRef SecretRef specifies the Secret containing authentication credentials for the GitRepository.
serviceAccountName ServiceAccountName is the name of the Kubernetes ServiceAccount used to authenticate to the GitRepository.
sparseCheckout SparseCheckout specifies a list of directories to checkout when cloning the repository.
suspend Suspend tells the controller to suspend the reconciliation of this GitRepository.
url URL specifies the Git repository URL, it can be an HTTP/S or SSH address.
verify Verification specifies the configuration to verify the Git commit signature(s).`,
  "flux-cd:GitRepositoryStatus": ` GitRepositoryStatus records the observed state of a Git repository.
artifact Artifact represents the last successful GitRepository reconciliation.
conditions Conditions holds the conditions for the GitRepository.
includedArtifacts IncludedArtifacts contains a list of the last successfully included Artifacts as instructed by GitRepositorySpec.Include.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation of the GitRepository object.
observedIgnore ObservedIgnore is the observed exclusion patterns used for constructing the source artifact.
observedInclude ObservedInclude is the observed list of GitRepository resources used to produce the current Artifact.
observedRecurseSubmodules ObservedRecurseSubmodules is the observed resource submodules configuration used to produce the current Artifact.
observedSparseCheckout ObservedSparseCheckout is the observed list of directories used to produce the current Artifact.
sourceVerificationMode SourceVerificationMode is the last used verification mode indicating which Git object(s) have been verified.`,
  "flux-cd:GitRepositoryVerification": ` GitRepositoryVerification specifies the Git commit signature verification strategy.
mode Mode specifies which Git object(s) should be verified.
secretRef SecretRef specifies the Secret containing the public keys of trusted Git authors.`,
  "flux-cd:GitSpec": `checkout Checkout gives the parameters for cloning the git repository, ready to make changes.
commit Commit specifies how to commit to the git repository.
push Push specifies how and where to push commits made by the automation.`,
  "flux-cd:HelmChart": ` HelmChart is the Schema for the helmcharts API.`,
  "flux-cd:HelmChartSpec": ` HelmChartSpec specifies the desired state of a Helm chart.
chart Chart is the name or path the Helm chart is available at in the SourceRef.
ignoreMissingValuesFiles IgnoreMissingValuesFiles controls whether to silently ignore missing values files rather than failing.
reconcileStrategy ReconcileStrategy determines what enables the creation of a new artifact.
sourceRef SourceRef is the reference to the Source the chart is available at.
suspend Suspend tells the controller to suspend the reconciliation of this source.
valuesFiles ValuesFiles is an alternative list of values files to use as the chart values (values.yaml is not included by default), expected to be a relative path in the SourceRef.
verify Verify contains the secret name containing the trusted public keys used to verify the signature and specifies which provider to use to check whether OCI image is authentic.
version Version is the chart version semver expression, ignored for charts from GitRepository and Bucket sources.`,
  "flux-cd:HelmChartStatus": ` HelmChartStatus records the observed state of the HelmChart.
artifact Artifact represents the output of the last successful reconciliation.
conditions Conditions holds the conditions for the HelmChart.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedChartName ObservedChartName is the last observed chart name as specified by the resolved chart reference.
observedGeneration ObservedGeneration is the last observed generation of the HelmChart object.
observedSourceArtifactRevision ObservedSourceArtifactRevision is the last observed Artifact.Revision of the HelmChartSpec.SourceRef.
observedValuesFiles ObservedValuesFiles are the observed value files of the last successful reconciliation.
url URL is the dynamic fetch link for the latest Artifact.`,
  "flux-cd:HelmChartTemplate": ` HelmChartTemplate defines the template from which the controller will generate a v1.HelmChart object in the same namespace as the referenced v1.Source.
metadata ObjectMeta holds the template for metadata like labels and annotations.
spec Spec holds the template for the v1.HelmChartSpec for this HelmRelease.`,
  "flux-cd:HelmChartTemplateObjectMeta": ` HelmChartTemplateObjectMeta defines the template for the ObjectMeta of a v1.HelmChart.
annotations Annotations is an unstructured key value map stored with a resource that may be set by external tools to store and retrieve arbitrary metadata.
labels Map of string keys and values that can be used to organize and categorize (scope and select) objects.`,
  "flux-cd:HelmChartTemplateSpec": ` HelmChartTemplateSpec defines the template from which the controller will generate a v1.HelmChartSpec object.
chart The name or path the Helm chart is available at in the SourceRef.
ignoreMissingValuesFiles IgnoreMissingValuesFiles controls whether to silently ignore missing values files rather than failing.
reconcileStrategy Determines what enables the creation of a new artifact.
sourceRef The name and namespace of the v1.Source the chart is available at.
valuesFiles Alternative list of values files to use as the chart values (values.yaml is not included by default), expected to be a relative path in the SourceRef.
verify Verify contains the secret name containing the trusted public keys used to verify the signature and specifies which provider to use to check whether OCI image is authentic.
version Version semver expression, ignored for charts from v1.GitRepository and v1beta2.Bucket sources.`,
  "flux-cd:HelmChartTemplateVerification": ` HelmChartTemplateVerification verifies the authenticity of an OCI Helm chart.
provider Provider specifies the technology used to sign the OCI Helm chart.
secretRef SecretRef specifies the Kubernetes Secret containing the trusted public keys.`,
  "flux-cd:HelmRelease": ` HelmRelease is the Schema for the helmreleases API`,
  "flux-cd:HelmReleaseSpec": ` HelmReleaseSpec defines the desired state of a Helm release.
chart Chart defines the template of the v1.HelmChart that should be created for this HelmRelease.
chartRef ChartRef holds a reference to a source controller resource containing the Helm chart artifact.
commonMetadata CommonMetadata specifies the common labels and annotations that are applied to all resources.
dependsOn DependsOn may contain a DependencyReference slice with references to HelmRelease resources that must be ready before this HelmRelease can be reconciled.
driftDetection DriftDetection holds the configuration for detecting and handling differences between the manifest in the Helm storage and the resources currently existing in the cluster.
healthCheckExprs HealthCheckExprs is a list of healthcheck expressions for evaluating the health of custom resources using Common Expression Language (CEL).
install Install holds the configuration for Helm install actions for this HelmRelease.
kubeConfig KubeConfig for reconciling the HelmRelease on a remote cluster.
maxHistory MaxHistory is the number of revisions saved by Helm for this HelmRelease.
persistentClient PersistentClient tells the controller to use a persistent Kubernetes client for this release.
postRenderers PostRenderers holds an array of Helm PostRenderers, which will be applied in order of their definition.
releaseName ReleaseName used for the Helm release.
rollback Rollback holds the configuration for Helm rollback actions for this HelmRelease.
serviceAccountName The name of the Kubernetes service account to impersonate when reconciling this HelmRelease.
storageNamespace StorageNamespace used for the Helm storage.
suspend Suspend tells the controller to suspend reconciliation for this HelmRelease, it does not apply to already started reconciliations.
targetNamespace TargetNamespace to target when performing operations for the HelmRelease.
test Test holds the configuration for Helm test actions for this HelmRelease.
uninstall Uninstall holds the configuration for Helm uninstall actions for this HelmRelease.
upgrade Upgrade holds the configuration for Helm upgrade actions for this HelmRelease.
values Values holds the values for this Helm release.
valuesFrom ValuesFrom holds references to resources containing Helm values for this HelmRelease, and information about how they should be merged.
waitStrategy WaitStrategy defines Helm's wait strategy for waiting for applied resources to become ready.`,
  "flux-cd:HelmReleaseStatus": ` HelmReleaseStatus defines the observed state of a HelmRelease.
conditions Conditions holds the conditions for the HelmRelease.
failures Failures is the reconciliation failure count against the latest desired state.
helmChart HelmChart is the namespaced name of the HelmChart resource created by the controller for the HelmRelease.
history History holds the history of Helm releases performed for this HelmRelease up to the last successfully completed release.
installFailures InstallFailures is the install failure count against the latest desired state.
inventory Inventory contains the list of Kubernetes resource object references that have been applied for this release.
lastAttemptedConfigDigest LastAttemptedConfigDigest is the digest for the config (better known as "values") of the last reconciliation attempt.
lastAttemptedGeneration LastAttemptedGeneration is the last generation the controller attempted to reconcile.
lastAttemptedReleaseAction LastAttemptedReleaseAction is the last release action performed for this HelmRelease.
lastAttemptedRevision LastAttemptedRevision is the Source revision of the last reconciliation attempt.
lastAttemptedRevisionDigest LastAttemptedRevisionDigest is the digest of the last reconciliation attempt.
lastAttemptedValuesChecksum LastAttemptedValuesChecksum is the SHA1 checksum for the values of the last reconciliation attempt.
lastHandledForceAt LastHandledForceAt holds the value of the most recent force request value, so a change of the annotation value can be detected.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
lastHandledResetAt LastHandledResetAt holds the value of the most recent reset request value, so a change of the annotation value can be detected.
lastReleaseRevision LastReleaseRevision is the revision of the last successful Helm release.
observedCommonMetadataDigest ObservedCommonMetadataDigest is the digest for the common metadata of the last successful reconciliation attempt.
observedGeneration ObservedGeneration is the last observed generation.
observedPostRenderersDigest ObservedPostRenderersDigest is the digest for the post-renderers of the last successful reconciliation attempt.
storageNamespace StorageNamespace is the namespace of the Helm release storage for the current release.
upgradeFailures UpgradeFailures is the upgrade failure count against the latest desired state.`,
  "flux-cd:HelmRepository": ` HelmRepository is the Schema for the helmrepositories API.`,
  "flux-cd:HelmRepositorySpec": ` HelmRepositorySpec specifies the required configuration to produce an Artifact for a Helm repository index YAML.
accessFrom AccessFrom specifies an Access Control List for allowing cross-namespace references to this object.
certSecretRef CertSecretRef can be given the name of a Secret containing either or both of
insecure Insecure allows connecting to a non-TLS HTTP container registry.
passCredentials PassCredentials allows the credentials from the SecretRef to be passed on to a host that does not match the host as defined in URL.
provider Provider used for authentication, can be 'aws', 'azure', 'gcp' or 'generic'.
secretRef SecretRef specifies the Secret containing authentication credentials for the HelmRepository.
suspend Suspend tells the controller to suspend the reconciliation of this HelmRepository.
type Type of the HelmRepository.
url URL of the Helm repository, a valid URL contains at least a protocol and host.`,
  "flux-cd:HelmRepositoryStatus": ` HelmRepositoryStatus records the observed state of the HelmRepository.
artifact Artifact represents the last successful HelmRepository reconciliation.
conditions Conditions holds the conditions for the HelmRepository.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation of the HelmRepository object.
url URL is the dynamic fetch link for the latest Artifact.`,
  "flux-cd:IgnoreRule": ` IgnoreRule defines a rule to selectively disregard specific changes during the drift detection process.
paths Paths is a list of JSON Pointer (RFC 6901) paths to be excluded from consideration in a Kubernetes object.
target Target is a selector for specifying Kubernetes objects to which this rule applies.`,
  "flux-cd:Image": ` Image contains an image name, a new name, a new tag or digest, which will replace the original name and tag.
digest Digest is the value used to replace the original image tag.
name Name is a tag-less image name.
newName NewName is the value used to replace the original name.
newTag NewTag is the value used to replace the original tag.`,
  "flux-cd:ImagePolicy": ` ImagePolicy is the Schema for the imagepolicies API`,
  "flux-cd:ImagePolicyChoice": ` ImagePolicyChoice is a union of all the types of policy that can be supplied.
alphabetical Alphabetical set of rules to use for alphabetical ordering of the tags.
numerical Numerical set of rules to use for numerical ordering of the tags.
semver SemVer gives a semantic version range to check against the tags available.`,
  "flux-cd:ImagePolicySpec": ` ImagePolicySpec defines the parameters for calculating the ImagePolicy.
digestReflectionPolicy DigestReflectionPolicy governs the setting of the \`.status.latestRef.digest\` field.
filterTags FilterTags enables filtering for only a subset of tags based on a set of rules.
imageRepositoryRef ImageRepositoryRef points at the object specifying the image being scanned
policy Policy gives the particulars of the policy to be followed in selecting the most recent image
suspend This flag tells the controller to suspend subsequent policy reconciliations.`,
  "flux-cd:ImagePolicyStatus": ` ImagePolicyStatus defines the observed state of ImagePolicy
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
latestRef LatestRef gives the first in the list of images scanned by the image repository, when filtered and ordered according to the policy.
observedPreviousRef ObservedPreviousRef is the observed previous LatestRef.`,
  "flux-cd:ImageRef": ` ImageRef represents an image reference.
digest Digest is the image's digest.
name Name is the bare image's name.
tag Tag is the image's tag.`,
  "flux-cd:ImageRef_1": ` ImageRef represents an image reference.
digest Digest is the image's digest.
name Name is the bare image's name.
tag Tag is the image's tag.`,
  "flux-cd:ImageRepository": ` ImageRepository is the Schema for the imagerepositories API`,
  "flux-cd:ImageRepositorySpec": ` ImageRepositorySpec defines the parameters for scanning an image repository, e.g., \`fluxcd/flux\`.
accessFrom AccessFrom defines an ACL for allowing cross-namespace references to the ImageRepository object based on the caller's namespace labels.
certSecretRef CertSecretRef can be given the name of a Secret containing either or both of
exclusionList ExclusionList is a list of regex strings used to exclude certain tags from being stored in the database.
image Image is the name of the image repository
insecure Insecure allows connecting to a non-TLS HTTP container registry.
provider The provider used for authentication, can be 'aws', 'azure', 'gcp' or 'generic'.
proxySecretRef ProxySecretRef specifies the Secret containing the proxy configuration to use while communicating with the container registry.
secretRef SecretRef can be given the name of a secret containing credentials to use for the image registry.
serviceAccountName ServiceAccountName is the name of the Kubernetes ServiceAccount used to authenticate the image pull if the service account has attached pull secrets.
suspend This flag tells the controller to suspend subsequent image scans.`,
  "flux-cd:ImageRepositoryStatus": ` ImageRepositoryStatus defines the observed state of ImageRepository
canonicalImageName CanonicalName is the name of the image repository with all the implied bits made explicit; e.g., \`docker.io/library/alpine\` rather than \`alpine\`.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
lastScanResult LastScanResult contains the number of fetched tags.
observedExclusionList ObservedExclusionList is a list of observed exclusion list.
observedGeneration ObservedGeneration is the last reconciled generation.`,
  "flux-cd:ImageUpdateAutomation": ` ImageUpdateAutomation is the Schema for the imageupdateautomations API`,
  "flux-cd:ImageUpdateAutomationSpec": ` ImageUpdateAutomationSpec defines the desired state of ImageUpdateAutomation
git GitSpec contains all the git-specific definitions.
policySelector PolicySelector allows to filter applied policies based on labels.
sourceRef SourceRef refers to the resource giving access details to a git repository.
suspend Suspend tells the controller to not run this automation, until it is unset (or set to false).
update Update gives the specification for how to update the files in the repository.`,
  "flux-cd:ImageUpdateAutomationStatus": ` ImageUpdateAutomationStatus defines the observed state of ImageUpdateAutomation
lastAutomationRunTime LastAutomationRunTime records the last time the controller ran this automation through to completion (even if no updates were made).
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
lastPushCommit LastPushCommit records the SHA1 of the last commit made by the controller, for this automation object
lastPushTime LastPushTime records the time of the last pushed change.
observedPolicies ObservedPolicies is the list of observed ImagePolicies that were considered by the ImageUpdateAutomation update process.
observedSourceRevision ObservedPolicies []ObservedPolicy \`json:"observedPolicies,omitempty"\` ObservedSourceRevision is the last observed source revision.`,
  "flux-cd:Install": ` Install holds the configuration for Helm install actions performed for this HelmRelease.
crds CRDs upgrade CRDs from the Helm Chart's crds directory according to the CRD upgrade policy provided here.
createNamespace CreateNamespace tells the Helm install action to create the HelmReleaseSpec.TargetNamespace if it does not exist yet.
disableHooks DisableHooks prevents hooks from running during the Helm install action.
disableOpenAPIValidation DisableOpenAPIValidation prevents the Helm install action from validating rendered templates against the Kubernetes OpenAPI Schema.
disableSchemaValidation DisableSchemaValidation prevents the Helm install action from validating the values against the JSON Schema.
disableTakeOwnership DisableTakeOwnership disables taking ownership of existing resources during the Helm install action.
disableWait DisableWait disables the waiting for resources to be ready after a Helm install has been performed.
disableWaitForJobs DisableWaitForJobs disables waiting for jobs to complete after a Helm install has been performed.
remediation Remediation holds the remediation configuration for when the Helm install action for the HelmRelease fails.
replace Replace tells the Helm install action to re-use the 'ReleaseName', but only if that name is a deleted release which remains in the history.
serverSideApply ServerSideApply enables server-side apply for resources during install.
skipCRDs SkipCRDs tells the Helm install action to not install any CRDs.
strategy Strategy defines the install strategy to use for this HelmRelease.`,
  "flux-cd:InstallRemediation": ` InstallRemediation holds the configuration for Helm install remediation.
ignoreTestFailures IgnoreTestFailures tells the controller to skip remediation when the Helm tests are run after an install action but fail.
remediateLastFailure RemediateLastFailure tells the controller to remediate the last failure, when no retries remain.
retries Retries is the number of retries that should be attempted on failures before bailing.`,
  "flux-cd:InstallStrategy": ` InstallStrategy holds the configuration for Helm install strategy.
name Name of the install strategy.`,
  "flux-cd:JSON6902": ` JSON6902 is a JSON6902 operation object. https://datatracker.ietf.org/doc/html/rfc6902#section-4
from From contains a JSON-pointer value that references a location within the target document where the operation is performed.
op Op indicates the operation to perform.
path Path contains the JSON-pointer value that references a location within the target document where the operation is performed.
value Value contains a valid JSON structure.`,
  "flux-cd:JSON6902Patch": ` JSON6902Patch contains a JSON6902 patch and the target the patch should be applied to.
patch Patch contains the JSON6902 patch document with an array of operation objects.
target Target points to the resources that the patch document should be applied to.`,
  "flux-cd:KubeConfig": ` KubeConfig references a Kubernetes secret that contains a kubeconfig file.
secretRef SecretRef holds the name to a secret that contains a 'value' key with the kubeconfig file as the value.`,
  "flux-cd:KubeConfigReference": ` KubeConfigReference contains enough information build a kubeconfig in memory for connecting to remote Kubernetes clusters.
configMapRef ConfigMapRef holds an optional name of a ConfigMap that contains the following keys:
secretRef SecretRef holds an optional name of a secret that contains a key with the kubeconfig file as the value.`,
  "flux-cd:Kustomization": ` Kustomization is the Schema for the kustomizations API.`,
  "flux-cd:KustomizationSpec": ` KustomizationSpec defines the configuration to calculate the desired state from a Source using Kustomize.
commonMetadata CommonMetadata specifies the common labels and annotations that are applied to all resources.
components Components specifies relative paths to kustomize Components.
decryption Decrypt Kubernetes secrets before applying them on the cluster.
deletionPolicy DeletionPolicy can be used to control garbage collection when this Kustomization is deleted.
dependsOn DependsOn may contain a DependencyReference slice with references to Kustomization resources that must be ready before this Kustomization can be reconciled.
force Force instructs the controller to recreate resources when patching fails due to an immutable field change.
healthCheckExprs HealthCheckExprs is a list of healthcheck expressions for evaluating the health of custom resources using Common Expression Language (CEL).
healthChecks A list of resources to be included in the health assessment.
ignoreMissingComponents IgnoreMissingComponents instructs the controller to ignore Components paths not found in source by removing them from the generated kustomization.yaml before running kustomize build.
images Images is a list of (image name, new name, new tag or digest) for changing image names, tags or digests.
kubeConfig The KubeConfig for reconciling the Kustomization on a remote cluster.
namePrefix NamePrefix will prefix the names of all managed resources.
nameSuffix NameSuffix will suffix the names of all managed resources.
patches Strategic merge and JSON patches, defined as inline YAML objects, capable of targeting objects based on kind, label and annotation selectors.
path Path to the directory containing the kustomization.yaml file, or the set of plain YAMLs a kustomization.yaml should be generated for.
postBuild PostBuild describes which actions to perform on the YAML manifest generated by building the kustomize overlay.
prune Prune enables garbage collection.
serviceAccountName The name of the Kubernetes service account to impersonate when reconciling this Kustomization.
sourceRef Reference of the source where the kustomization file is.
suspend This flag tells the controller to suspend subsequent kustomize executions, it does not apply to already started executions.
targetNamespace TargetNamespace sets or overrides the namespace in the kustomization.yaml file.
wait Wait instructs the controller to check the health of all the reconciled resources.`,
  "flux-cd:KustomizationStatus": ` KustomizationStatus defines the observed state of a kustomization.
history History contains a set of snapshots of the last reconciliation attempts tracking the revision, the state and the duration of each attempt.
inventory Inventory contains the list of Kubernetes resource object references that have been successfully applied.
lastAppliedOriginRevision The last successfully applied origin revision.
lastAppliedRevision The last successfully applied revision.
lastAttemptedRevision LastAttemptedRevision is the revision of the last reconciliation attempt.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last reconciled generation.`,
  "flux-cd:Kustomize": ` Kustomize Helm PostRenderer specification.
images Images is a list of (image name, new name, new tag or digest) for changing image names, tags or digests.
patches Strategic merge and JSON patches, defined as inline YAML objects, capable of targeting objects based on kind, label and annotation selectors.`,
  "flux-cd:LocalHelmChartSourceReference": ` LocalHelmChartSourceReference contains enough information to let you locate the typed referenced object at namespace level.
apiVersion APIVersion of the referent.
kind Kind of the referent, valid values are ('HelmRepository', 'GitRepository', 'Bucket').
name Name of the referent.`,
  "flux-cd:LocalObjectReference": ` LocalObjectReference contains enough information to locate the referenced Kubernetes resource object.
name Name of the referent.`,
  "flux-cd:NamespaceSelector": ` NamespaceSelector selects the namespaces to which this ACL applies.
matchLabels MatchLabels is a map of {key,value} pairs.`,
  "flux-cd:NamespacedObjectKindReference": ` NamespacedObjectKindReference contains enough information to locate the typed referenced Kubernetes resource object in any namespace.
apiVersion API version of the referent, if not specified the Kubernetes preferred version will be used.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent, when not specified it acts as LocalObjectReference.`,
  "flux-cd:NamespacedObjectReference": ` NamespacedObjectReference contains enough information to locate the referenced Kubernetes resource object in any namespace.
name Name of the referent.
namespace Namespace of the referent, when not specified it acts as LocalObjectReference.`,
  "flux-cd:NumericalPolicy": ` NumericalPolicy specifies a numerical ordering policy.
order Order specifies the sorting order of the tags.`,
  "flux-cd:OCILayerSelector": ` OCILayerSelector specifies which layer should be extracted from an OCI Artifact
mediaType MediaType specifies the OCI media type of the layer which should be extracted from the OCI Artifact.
operation Operation specifies how the selected layer should be processed.`,
  "flux-cd:OCIRepository": ` OCIRepository is the Schema for the ocirepositories API`,
  "flux-cd:OCIRepositoryRef": ` OCIRepositoryRef defines the image reference for the OCIRepository's URL
digest Digest is the image digest to pull, takes precedence over SemVer.
semver SemVer is the range of tags to pull selecting the latest within the range, takes precedence over Tag.
semverFilter SemverFilter is a regex pattern to filter the tags within the SemVer range.
tag Tag is the image tag to pull, defaults to latest.`,
  "flux-cd:OCIRepositorySpec": ` OCIRepositorySpec defines the desired state of OCIRepository
certSecretRef CertSecretRef can be given the name of a Secret containing either or both of
ignore Ignore overrides the set of excluded patterns in the .sourceignore format (which is the same as .gitignore).
insecure Insecure allows connecting to a non-TLS HTTP container registry.
layerSelector LayerSelector specifies which layer should be extracted from the OCI artifact.
provider The provider used for authentication, can be 'aws', 'azure', 'gcp' or 'generic'.
proxySecretRef ProxySecretRef specifies the Secret containing the proxy configuration to use while communicating with the container registry.
ref The OCI reference to pull and monitor for changes, defaults to the latest tag.
secretRef SecretRef contains the secret name containing the registry login credentials to resolve image metadata.
serviceAccountName ServiceAccountName is the name of the Kubernetes ServiceAccount used to authenticate the image pull if the service account has attached pull secrets.
suspend This flag tells the controller to suspend the reconciliation of this source.
url URL is a reference to an OCI artifact repository hosted on a remote container registry.
verify Verify contains the secret name containing the trusted public keys used to verify the signature and specifies which provider to use to check whether OCI image is authentic.`,
  "flux-cd:OCIRepositoryStatus": ` OCIRepositoryStatus defines the observed state of OCIRepository
artifact Artifact represents the output of the last successful OCI Repository sync.
conditions Conditions holds the conditions for the OCIRepository.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation.
observedIgnore ObservedIgnore is the observed exclusion patterns used for constructing the source artifact.
observedLayerSelector ObservedLayerSelector is the observed layer selector used for constructing the source artifact.
url URL is the download link for the artifact output of the last OCI Repository sync.`,
  "flux-cd:OCIRepositoryVerification": ` OCIRepositoryVerification verifies the authenticity of an OCI Artifact
matchOIDCIdentity MatchOIDCIdentity specifies the identity matching criteria to use while verifying an OCI artifact which was signed using Cosign keyless signing.
provider Provider specifies the technology used to sign the OCI Artifact.
secretRef SecretRef specifies the Kubernetes Secret containing the trusted public keys.`,
  "flux-cd:OIDCIdentityMatch": ` OIDCIdentityMatch specifies options for verifying the certificate identity, i.e. the issuer and the subject of the certificate.
issuer Issuer specifies the regex pattern to match against to verify the OIDC issuer in the Fulcio certificate.
subject Subject specifies the regex pattern to match against to verify the identity subject in the Fulcio certificate.`,
  "flux-cd:Patch": ` Patch contains an inline StrategicMerge or JSON6902 patch, and the target the patch should be applied to.
patch Patch contains an inline StrategicMerge patch or an inline JSON6902 patch with an array of operation objects.
target Target points to the resources that the patch document should be applied to.`,
  "flux-cd:PostBuild": ` PostBuild describes which actions to perform on the YAML manifest generated by building the kustomize overlay.
substitute Substitute holds a map of key/value pairs.
substituteFrom SubstituteFrom holds references to ConfigMaps and Secrets containing the variables and their values to be substituted in the YAML manifests.`,
  "flux-cd:PostRenderer": ` PostRenderer contains a Helm PostRenderer specification.
kustomize Kustomization to apply as PostRenderer.`,
  "flux-cd:Provider": ` Provider is the Schema for the providers API`,
  "flux-cd:ProviderSpec": ` ProviderSpec defines the desired state of Provider
address HTTP/S webhook address of this provider
certSecretRef CertSecretRef can be given the name of a secret containing a PEM-encoded CA certificate (\`caFile\`)
channel Alert channel for this provider
proxy HTTP/S address of the proxy
secretRef Secret reference containing the provider webhook URL using "address" as data key
suspend This flag tells the controller to suspend subsequent events handling.
type Type of provider
username Bot username for this provider`,
  "flux-cd:ProviderStatus": ` ProviderStatus defines the observed state of Provider
observedGeneration ObservedGeneration is the last reconciled generation.`,
  "flux-cd:PushSpec": ` PushSpec specifies how and where to push commits.
branch Branch specifies that commits should be pushed to the branch named.
options Options specifies the push options that are sent to the Git server when performing a push operation.
refspec Refspec specifies the Git Refspec to use for a push operation.`,
  "flux-cd:Receiver": ` Receiver is the Schema for the receivers API.`,
  "flux-cd:ReceiverSpec": ` ReceiverSpec defines the desired state of the Receiver.
events Events specifies the list of event types to handle, e.g. 'push' for GitHub or 'Push Hook' for GitLab.
resourceFilter ResourceFilter is a CEL expression expected to return a boolean that is evaluated for each resource referenced in the Resources field when a webhook is received.
resources A list of resources to be notified about changes.
secretRef SecretRef specifies the Secret containing the token used to validate the payload authenticity.
suspend Suspend tells the controller to suspend subsequent events handling for this receiver.
type Type of webhook sender, used to determine the validation procedure and payload deserialization.`,
  "flux-cd:ReceiverStatus": ` ReceiverStatus defines the observed state of the Receiver.
conditions Conditions holds the conditions for the Receiver.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation of the Receiver object.
webhookPath WebhookPath is the generated incoming webhook address in the format of '/hook/sha256sum(token+name+namespace)'.`,
  "flux-cd:ResourceInventory": ` ResourceInventory contains a list of Kubernetes resource object references that have been applied by a HelmRelease.
entries Entries of Kubernetes resource object references.`,
  "flux-cd:ResourceRef": ` ResourceRef contains the information necessary to locate a resource within a cluster.
id ID is the string representation of the Kubernetes resource object's metadata, in the format '<namespace>_<name>_<group>_<kind>'.
v Version is the API version of the Kubernetes resource object's kind.`,
  "flux-cd:Rollback": ` Rollback holds the configuration for Helm rollback actions for this HelmRelease.
cleanupOnFail CleanupOnFail allows deletion of new resources created during the Helm rollback action when it fails.
disableHooks DisableHooks prevents hooks from running during the Helm rollback action.
disableWait DisableWait disables the waiting for resources to be ready after a Helm rollback has been performed.
disableWaitForJobs DisableWaitForJobs disables waiting for jobs to complete after a Helm rollback has been performed.
force Force forces resource updates through a replacement strategy that avoids 3-way merge conflicts on client-side apply.
recreate Recreate performs pod restarts for any managed workloads.
serverSideApply ServerSideApply enables server-side apply for resources during rollback.`,
  "flux-cd:ScanResult": ` ScanResult contains information about the last scan of the image repository.
latestTags LatestTags is a small sample of the tags found in the last scan.
revision Revision is a stable hash of the scanned tags.
scanTime ScanTime is the time when the last scan was performed.
tagCount TagCount is the number of tags found in the last scan.`,
  "flux-cd:SecretKeyReference": ` SecretKeyReference contains enough information to locate the referenced Kubernetes Secret object in the same namespace.
key Key in the Secret, when not specified an implementation-specific default key is used.
name Name of the Secret.`,
  "flux-cd:Selector": ` Selector specifies a set of resources.
annotationSelector AnnotationSelector is a string that follows the label selection expression https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api It matches with the resource annotations.
group Group is the API group to select resources from.
kind Kind of the API Group to select resources from.
labelSelector LabelSelector is a string that follows the label selection expression https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#api It matches with the resource labels.
name Name to match resources with.
namespace Namespace to select resources from.
version Version of the API Group to select resources from.`,
  "flux-cd:SemVerPolicy": ` SemVerPolicy specifies a semantic version policy.
range Range gives a semver range for the image tag; the highest version within the range that's a tag yields the latest image.`,
  "flux-cd:SigningKey": ` SigningKey references a Kubernetes secret that contains a GPG keypair
secretRef SecretRef holds the name to a secret that contains a 'git.asc' key corresponding to the ASCII Armored file containing the GPG signing keypair as the value.`,
  "flux-cd:Snapshot": ` Snapshot represents a point-in-time record of a group of resources reconciliation, including timing information, status, and a unique digest identifier.
digest Digest is the checksum in the format \`<algo>:<hex>\` of the resources in this snapshot.
firstReconciled FirstReconciled is the time when this revision was first reconciled to the cluster.
lastReconciled LastReconciled is the time when this revision was last reconciled to the cluster.
lastReconciledStatus LastReconciledStatus is the status of the last reconciliation.
metadata Metadata contains additional information about the snapshot.
totalReconciliations TotalReconciliations is the total number of reconciliations that have occurred for this snapshot.`,
  "flux-cd:SnapshotEntry": ` Snapshot holds the metadata of namespaced Kubernetes objects
kinds The list of Kubernetes kinds.
namespace The namespace of this entry.`,
  "flux-cd:SubstituteReference": ` SubstituteReference contains a reference to a resource containing the variables name and value.
kind Kind of the values referent, valid values are ('Secret', 'ConfigMap').
name Name of the values referent.
optional Optional indicates whether the referenced resource must exist, or whether to tolerate its absence.`,
  "flux-cd:TagFilter": ` TagFilter enables filtering tags based on a set of defined rules
extract Extract allows a capture group to be extracted from the specified regular expression pattern, useful before tag evaluation.
pattern Pattern specifies a regular expression pattern used to filter for image tags.`,
  "flux-cd:Test": ` Test holds the configuration for Helm test actions for this HelmRelease.
enable Enable enables Helm test actions for this HelmRelease after an Helm install or upgrade action has been performed.
filters Filters is a list of tests to run or exclude from running.
ignoreFailures IgnoreFailures tells the controller to skip remediation when the Helm tests are run but fail.`,
  "flux-cd:TestHookStatus": ` TestHookStatus holds the status information for a test hook as observed to be run by the controller.
lastCompleted LastCompleted is the time the test hook last completed.
lastStarted LastStarted is the time the test hook was last started.
phase Phase the test hook was observed to be in.`,
  "flux-cd:Uninstall": ` Uninstall holds the configuration for Helm uninstall actions for this HelmRelease.
deletionPropagation DeletionPropagation specifies the deletion propagation policy when a Helm uninstall is performed.
disableHooks DisableHooks prevents hooks from running during the Helm rollback action.
disableWait DisableWait disables waiting for all the resources to be deleted after a Helm uninstall is performed.
keepHistory KeepHistory tells Helm to remove all associated resources and mark the release as deleted, but retain the release history.`,
  "flux-cd:UpdateStrategy": ` UpdateStrategy is a union of the various strategies for updating the Git repository.
path Path to the directory containing the manifests to be updated.
strategy Strategy names the strategy to be used.`,
  "flux-cd:Upgrade": ` Upgrade holds the configuration for Helm upgrade actions for this HelmRelease.
cleanupOnFail CleanupOnFail allows deletion of new resources created during the Helm upgrade action when it fails.
crds CRDs upgrade CRDs from the Helm Chart's crds directory according to the CRD upgrade policy provided here.
disableHooks DisableHooks prevents hooks from running during the Helm upgrade action.
disableOpenAPIValidation DisableOpenAPIValidation prevents the Helm upgrade action from validating rendered templates against the Kubernetes OpenAPI Schema.
disableSchemaValidation DisableSchemaValidation prevents the Helm upgrade action from validating the values against the JSON Schema.
disableTakeOwnership DisableTakeOwnership disables taking ownership of existing resources during the Helm upgrade action.
disableWait DisableWait disables the waiting for resources to be ready after a Helm upgrade has been performed.
disableWaitForJobs DisableWaitForJobs disables waiting for jobs to complete after a Helm upgrade has been performed.
force Force forces resource updates through a replacement strategy that avoids 3-way merge conflicts on client-side apply.
preserveValues PreserveValues will make Helm reuse the last release's values and merge in overrides from 'Values'.
remediation Remediation holds the remediation configuration for when the Helm upgrade action for the HelmRelease fails.
serverSideApply ServerSideApply enables server-side apply for resources during upgrade.
strategy Strategy defines the upgrade strategy to use for this HelmRelease.`,
  "flux-cd:UpgradeRemediation": ` UpgradeRemediation holds the configuration for Helm upgrade remediation.
ignoreTestFailures IgnoreTestFailures tells the controller to skip remediation when the Helm tests are run after an upgrade action but fail.
remediateLastFailure RemediateLastFailure tells the controller to remediate the last failure, when no retries remain.
retries Retries is the number of retries that should be attempted on failures before bailing.
strategy Strategy to use for failure remediation.`,
  "flux-cd:UpgradeStrategy": ` UpgradeStrategy holds the configuration for Helm upgrade strategy.
name Name of the upgrade strategy.`,
  "flux-cd:V1CommonMetadata": ` CommonMetadata defines the common labels and annotations.
annotations Annotations to be added to the object's metadata.
labels Labels to be added to the object's metadata.`,
  "flux-cd:V1CrossNamespaceObjectReference": ` CrossNamespaceObjectReference contains enough information to let you locate the typed referenced object at cluster level
apiVersion API version of the referent
kind Kind of the referent
matchLabels MatchLabels is a map of {key,value} pairs.
name Name of the referent If multiple resources are targeted \`\\*\` may be set.
namespace Namespace of the referent`,
  "flux-cd:V1CrossNamespaceSourceReference": ` CrossNamespaceSourceReference contains enough information to let you locate the typed Kubernetes resource object at cluster level.
apiVersion API version of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent, defaults to the namespace of the Kubernetes resource object that contains the reference.`,
  "flux-cd:V1CrossNamespaceSourceReference2": ` CrossNamespaceSourceReference contains enough information to let you locate the typed Kubernetes resource object at cluster level.
apiVersion API version of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent, defaults to the namespace of the Kubernetes resource object that contains the reference.`,
  "flux-cd:V1DependencyReference": ` DependencyReference defines a Kustomization dependency on another Kustomization resource.
name Name of the referent.
namespace Namespace of the referent, defaults to the namespace of the Kustomization resource object that contains the reference.
readyExpr ReadyExpr is a CEL expression that can be used to assess the readiness of a dependency.`,
  "flux-cd:V1ResourceInventory": ` ResourceInventory contains a list of Kubernetes resource object references that have been applied by a Kustomization.
entries Entries of Kubernetes resource object references.`,
  "flux-cd:V1ResourceRef": ` ResourceRef contains the information necessary to locate a resource within a cluster.
id ID is the string representation of the Kubernetes resource object's metadata, in the format '<namespace>_<name>_<group>_<kind>'.
v Version is the API version of the Kubernetes resource object's kind.`,
  "flux-cd:V1beta1AlphabeticalPolicy": ` AlphabeticalPolicy specifies a alphabetical ordering policy.
order Order specifies the sorting order of the tags.`,
  "flux-cd:V1beta1Artifact": ` Artifact represents the output of a source synchronisation.
checksum Checksum is the SHA256 checksum of the artifact.
lastUpdateTime LastUpdateTime is the timestamp corresponding to the last update of this artifact.
path Path is the relative file path of this artifact.
revision Revision is a human readable identifier traceable in the origin source system.
url URL is the HTTP address of this artifact.`,
  "flux-cd:V1beta1Bucket": ` Bucket is the Schema for the buckets API`,
  "flux-cd:V1beta1BucketSpec": ` BucketSpec defines the desired state of an S3 compatible bucket
accessFrom AccessFrom defines an Access Control List for allowing cross-namespace references to this object.
bucketName The bucket name.
endpoint The bucket endpoint address.
ignore Ignore overrides the set of excluded patterns in the .sourceignore format (which is the same as .gitignore).
insecure Insecure allows connecting to a non-TLS S3 HTTP endpoint.
provider The S3 compatible storage provider name, default ('generic').
region The bucket region.
secretRef The name of the secret containing authentication credentials for the Bucket.
suspend This flag tells the controller to suspend the reconciliation of this source.`,
  "flux-cd:V1beta1BucketStatus": ` BucketStatus defines the observed state of a bucket
artifact Artifact represents the output of the last successful Bucket sync.
conditions Conditions holds the conditions for the Bucket.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation.
url URL is the download link for the artifact output of the last Bucket sync.`,
  "flux-cd:V1beta1CommitSpec": ` CommitSpec specifies how to commit changes to the git repository
author Author gives the email and optionally the name to use as the author of commits.
messageTemplate MessageTemplate provides a template for the commit message, into which will be interpolated the details of the change made.
signingKey SigningKey provides the option to sign commits with a GPG key`,
  "flux-cd:V1beta1CommitUser": `email Email gives the email to provide when making a commit.
name Name gives the name to provide when making a commit.`,
  "flux-cd:V1beta1CrossNamespaceObjectReference": ` CrossNamespaceObjectReference contains enough information to let you locate the typed referenced object at cluster level
apiVersion API version of the referent
kind Kind of the referent
matchLabels MatchLabels is a map of {key,value} pairs.
name Name of the referent
namespace Namespace of the referent`,
  "flux-cd:V1beta1CrossNamespaceSourceReference": ` CrossNamespaceSourceReference contains enough information to let you locate the typed Kubernetes resource object at cluster level.
apiVersion API version of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent, defaults to the namespace of the Kubernetes resource object that contains the reference.`,
  "flux-cd:V1beta1CrossNamespaceSourceReference2": ` CrossNamespaceSourceReference contains enough information to let you locate the typed referenced object at cluster level
apiVersion API version of the referent
kind Kind of the referent
name Name of the referent
namespace Namespace of the referent, defaults to the Kustomization namespace`,
  "flux-cd:V1beta1Decryption": ` Decryption defines how decryption is handled for Kubernetes manifests.
provider Provider is the name of the decryption engine.
secretRef The secret name containing the private OpenPGP keys used for decryption.`,
  "flux-cd:V1beta1GitCheckoutSpec": `ref Reference gives a branch, tag or commit to clone from the Git repository.`,
  "flux-cd:V1beta1GitRepository": ` GitRepository is the Schema for the gitrepositories API`,
  "flux-cd:V1beta1GitRepositoryInclude": ` GitRepositoryInclude defines a source with a from and to path.
fromPath The path to copy contents from, defaults to the root directory.
repository Reference to a GitRepository to include.
toPath The path to copy contents to, defaults to the name of the source ref.`,
  "flux-cd:V1beta1GitRepositoryRef": ` GitRepositoryRef defines the Git ref used for pull and checkout operations.
branch The Git branch to checkout, defaults to master.
commit The Git commit SHA to checkout, if specified Tag filters will be ignored.
semver The Git tag semver expression, takes precedence over Tag.
tag The Git tag to checkout, takes precedence over Branch.`,
  "flux-cd:V1beta1GitRepositorySpec": ` GitRepositorySpec defines the desired state of a Git repository.
accessFrom AccessFrom defines an Access Control List for allowing cross-namespace references to this object.
gitImplementation Determines which git client library to use.
ignore Ignore overrides the set of excluded patterns in the .sourceignore format (which is the same as .gitignore).
include Extra git repositories to map into the repository
recurseSubmodules When enabled, after the clone is created, initializes all submodules within, using their default settings.
ref The Git reference to checkout and monitor for changes, defaults to master branch.
secretRef The secret name containing the Git credentials.
suspend This flag tells the controller to suspend the reconciliation of this source.
url The repository URL, can be a HTTP/S or SSH address.
verify Verify OpenPGP signature for the Git commit HEAD points to.`,
  "flux-cd:V1beta1GitRepositoryStatus": ` GitRepositoryStatus defines the observed state of a Git repository.
artifact Artifact represents the output of the last successful repository sync.
conditions Conditions holds the conditions for the GitRepository.
includedArtifacts IncludedArtifacts represents the included artifacts from the last successful repository sync.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation.
url URL is the download link for the artifact output of the last repository sync.`,
  "flux-cd:V1beta1GitRepositoryVerification": ` GitRepositoryVerification defines the OpenPGP signature verification process.
mode Mode describes what git object should be verified, currently ('head').
secretRef The secret name containing the public keys of all trusted Git authors.`,
  "flux-cd:V1beta1GitSpec": `checkout Checkout gives the parameters for cloning the git repository, ready to make changes.
commit Commit specifies how to commit to the git repository.
push Push specifies how and where to push commits made by the automation.`,
  "flux-cd:V1beta1HelmChart": ` HelmChart is the Schema for the helmcharts API`,
  "flux-cd:V1beta1HelmChartSpec": ` HelmChartSpec defines the desired state of a Helm chart.
accessFrom AccessFrom defines an Access Control List for allowing cross-namespace references to this object.
chart The name or path the Helm chart is available at in the SourceRef.
reconcileStrategy Determines what enables the creation of a new artifact.
sourceRef The reference to the Source the chart is available at.
suspend This flag tells the controller to suspend the reconciliation of this source.
valuesFile Alternative values file to use as the default chart values, expected to be a relative path in the SourceRef.
valuesFiles Alternative list of values files to use as the chart values (values.yaml is not included by default), expected to be a relative path in the SourceRef.
version The chart version semver expression, ignored for charts from GitRepository and Bucket sources.`,
  "flux-cd:V1beta1HelmChartStatus": ` HelmChartStatus defines the observed state of the HelmChart.
artifact Artifact represents the output of the last successful chart sync.
conditions Conditions holds the conditions for the HelmChart.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation.
url URL is the download link for the last chart pulled.`,
  "flux-cd:V1beta1HelmRepository": ` HelmRepository is the Schema for the helmrepositories API`,
  "flux-cd:V1beta1HelmRepositorySpec": ` HelmRepositorySpec defines the reference to a Helm repository.
accessFrom AccessFrom defines an Access Control List for allowing cross-namespace references to this object.
passCredentials PassCredentials allows the credentials from the SecretRef to be passed on to a host that does not match the host as defined in URL.
secretRef The name of the secret containing authentication credentials for the Helm repository.
suspend This flag tells the controller to suspend the reconciliation of this source.
url The Helm repository URL, a valid URL contains at least a protocol and host.`,
  "flux-cd:V1beta1HelmRepositoryStatus": ` HelmRepositoryStatus defines the observed state of the HelmRepository.
artifact Artifact represents the output of the last successful repository sync.
conditions Conditions holds the conditions for the HelmRepository.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation.
url URL is the download link for the last index fetched.`,
  "flux-cd:V1beta1ImagePolicy": ` ImagePolicy is the Schema for the imagepolicies API`,
  "flux-cd:V1beta1ImagePolicyChoice": ` ImagePolicyChoice is a union of all the types of policy that can be supplied.
alphabetical Alphabetical set of rules to use for alphabetical ordering of the tags.
numerical Numerical set of rules to use for numerical ordering of the tags.
semver SemVer gives a semantic version range to check against the tags available.`,
  "flux-cd:V1beta1ImagePolicySpec": ` ImagePolicySpec defines the parameters for calculating the ImagePolicy
filterTags FilterTags enables filtering for only a subset of tags based on a set of rules.
imageRepositoryRef ImageRepositoryRef points at the object specifying the image being scanned
policy Policy gives the particulars of the policy to be followed in selecting the most recent image`,
  "flux-cd:V1beta1ImagePolicyStatus": ` ImagePolicyStatus defines the observed state of ImagePolicy
latestImage LatestImage gives the first in the list of images scanned by the image repository, when filtered and ordered according to the policy.`,
  "flux-cd:V1beta1ImageRepository": ` ImageRepository is the Schema for the imagerepositories API`,
  "flux-cd:V1beta1ImageRepositorySpec": ` ImageRepositorySpec defines the parameters for scanning an image repository, e.g., \`fluxcd/flux\`.
accessFrom AccessFrom defines an ACL for allowing cross-namespace references to the ImageRepository object based on the caller's namespace labels.
certSecretRef CertSecretRef can be given the name of a secret containing either or both of
exclusionList ExclusionList is a list of regex strings used to exclude certain tags from being stored in the database.
image Image is the name of the image repository
secretRef SecretRef can be given the name of a secret containing credentials to use for the image registry.
serviceAccountName ServiceAccountName is the name of the Kubernetes ServiceAccount used to authenticate the image pull if the service account has attached pull secrets.
suspend This flag tells the controller to suspend subsequent image scans.`,
  "flux-cd:V1beta1ImageRepositoryStatus": ` ImageRepositoryStatus defines the observed state of ImageRepository
canonicalImageName CanonicalName is the name of the image repository with all the implied bits made explicit; e.g., \`docker.io/library/alpine\` rather than \`alpine\`.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
lastScanResult LastScanResult contains the number of fetched tags.
observedGeneration ObservedGeneration is the last reconciled generation.`,
  "flux-cd:V1beta1ImageUpdateAutomation": ` ImageUpdateAutomation is the Schema for the imageupdateautomations API`,
  "flux-cd:V1beta1ImageUpdateAutomationSpec": ` ImageUpdateAutomationSpec defines the desired state of ImageUpdateAutomation
git GitSpec contains all the git-specific definitions.
sourceRef SourceRef refers to the resource giving access details to a git repository.
suspend Suspend tells the controller to not run this automation, until it is unset (or set to false).
update Update gives the specification for how to update the files in the repository.`,
  "flux-cd:V1beta1ImageUpdateAutomationStatus": ` ImageUpdateAutomationStatus defines the observed state of ImageUpdateAutomation
lastAutomationRunTime LastAutomationRunTime records the last time the controller ran this automation through to completion (even if no updates were made).
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
lastPushCommit LastPushCommit records the SHA1 of the last commit made by the controller, for this automation object
lastPushTime LastPushTime records the time of the last pushed change.`,
  "flux-cd:V1beta1Kustomization": ` Kustomization is the Schema for the kustomizations API.`,
  "flux-cd:V1beta1KustomizationSpec": ` KustomizationSpec defines the desired state of a kustomization.
decryption Decrypt Kubernetes secrets before applying them on the cluster.
dependsOn DependsOn may contain a meta.NamespacedObjectReference slice with references to Kustomization resources that must be ready before this Kustomization can be reconciled.
force Force instructs the controller to recreate resources when patching fails due to an immutable field change.
healthChecks A list of resources to be included in the health assessment.
images Images is a list of (image name, new name, new tag or digest) for changing image names, tags or digests.
kubeConfig The KubeConfig for reconciling the Kustomization on a remote cluster.
patches Strategic merge and JSON patches, defined as inline YAML objects, capable of targeting objects based on kind, label and annotation selectors.
patchesJson6902 JSON 6902 patches, defined as inline YAML objects.
patchesStrategicMerge Strategic merge patches, defined as inline YAML objects.
path Path to the directory containing the kustomization.yaml file, or the set of plain YAMLs a kustomization.yaml should be generated for.
postBuild PostBuild describes which actions to perform on the YAML manifest generated by building the kustomize overlay.
prune Prune enables garbage collection.
serviceAccountName The name of the Kubernetes service account to impersonate when reconciling this Kustomization.
sourceRef Reference of the source where the kustomization file is.
suspend This flag tells the controller to suspend subsequent kustomize executions, it does not apply to already started executions.
targetNamespace TargetNamespace sets or overrides the namespace in the kustomization.yaml file.
validation Validate the Kubernetes objects before applying them on the cluster.`,
  "flux-cd:V1beta1KustomizationStatus": ` KustomizationStatus defines the observed state of a kustomization.
lastAppliedRevision The last successfully applied revision.
lastAttemptedRevision LastAttemptedRevision is the revision of the last reconciliation attempt.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last reconciled generation.
snapshot The last successfully applied revision metadata.`,
  "flux-cd:V1beta1LocalHelmChartSourceReference": ` LocalHelmChartSourceReference contains enough information to let you locate the typed referenced object at namespace level.
apiVersion APIVersion of the referent.
kind Kind of the referent, valid values are ('HelmRepository', 'GitRepository', 'Bucket').
name Name of the referent.`,
  "flux-cd:V1beta1NumericalPolicy": ` NumericalPolicy specifies a numerical ordering policy.
order Order specifies the sorting order of the tags.`,
  "flux-cd:V1beta1PostBuild": ` PostBuild describes which actions to perform on the YAML manifest generated by building the kustomize overlay.
substitute Substitute holds a map of key/value pairs.
substituteFrom SubstituteFrom holds references to ConfigMaps and Secrets containing the variables and their values to be substituted in the YAML manifests.`,
  "flux-cd:V1beta1PushSpec": ` PushSpec specifies how and where to push commits.
branch Branch specifies that commits should be pushed to the branch named.
options Options specifies the push options that are sent to the Git server when performing a push operation.
refspec Refspec specifies the Git Refspec to use for a push operation.`,
  "flux-cd:V1beta1Receiver": ` Receiver is the Schema for the receivers API`,
  "flux-cd:V1beta1ReceiverSpec": ` ReceiverSpec defines the desired state of Receiver
events A list of events to handle, e.g. 'push' for GitHub or 'Push Hook' for GitLab.
resources A list of resources to be notified about changes.
secretRef Secret reference containing the token used to validate the payload authenticity
suspend This flag tells the controller to suspend subsequent events handling.
type Type of webhook sender, used to determine the validation procedure and payload deserialization.`,
  "flux-cd:V1beta1ReceiverStatus": ` ReceiverStatus defines the observed state of Receiver
observedGeneration ObservedGeneration is the last observed generation.
url Generated webhook URL in the format of '/hook/sha256sum(token+name+namespace)'.`,
  "flux-cd:V1beta1SemVerPolicy": ` SemVerPolicy specifies a semantic version policy.
range Range gives a semver range for the image tag; the highest version within the range that's a tag yields the latest image.`,
  "flux-cd:V1beta1SigningKey": ` SigningKey references a Kubernetes secret that contains a GPG keypair
secretRef SecretRef holds the name to a secret that contains a 'git.asc' key corresponding to the ASCII Armored file containing the GPG signing keypair as the value.`,
  "flux-cd:V1beta1Snapshot": ` Snapshot holds the metadata of the Kubernetes objects generated for a source revision
checksum The manifests sha1 checksum.
entries A list of Kubernetes kinds grouped by namespace.`,
  "flux-cd:V1beta1SubstituteReference": ` SubstituteReference contains a reference to a resource containing the variables name and value.
kind Kind of the values referent, valid values are ('Secret', 'ConfigMap').
name Name of the values referent.`,
  "flux-cd:V1beta1TagFilter": ` TagFilter enables filtering tags based on a set of defined rules
extract Extract allows a capture group to be extracted from the specified regular expression pattern, useful before tag evaluation.
pattern Pattern specifies a regular expression pattern used to filter for image tags.`,
  "flux-cd:V1beta1UpdateStrategy": ` UpdateStrategy is a union of the various strategies for updating the Git repository.
path Path to the directory containing the manifests to be updated.
strategy Strategy names the strategy to be used.`,
  "flux-cd:V1beta2Alert": ` Alert is the Schema for the alerts API`,
  "flux-cd:V1beta2AlertSpec": ` AlertSpec defines an alerting rule for events involving a list of objects.
eventMetadata EventMetadata is an optional field for adding metadata to events dispatched by the controller.
eventSeverity EventSeverity specifies how to filter events based on severity.
eventSources EventSources specifies how to filter events based on the involved object kind, name and namespace.
exclusionList ExclusionList specifies a list of Golang regular expressions to be used for excluding messages.
inclusionList InclusionList specifies a list of Golang regular expressions to be used for including messages.
providerRef ProviderRef specifies which Provider this Alert should use.
summary Summary holds a short description of the impact and affected cluster.
suspend Suspend tells the controller to suspend subsequent events handling for this Alert.`,
  "flux-cd:V1beta2AlertStatus": ` AlertStatus defines the observed state of the Alert.
conditions Conditions holds the conditions for the Alert.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation.`,
  "flux-cd:V1beta2AlphabeticalPolicy": ` AlphabeticalPolicy specifies a alphabetical ordering policy.
order Order specifies the sorting order of the tags.`,
  "flux-cd:V1beta2Bucket": ` Bucket is the Schema for the buckets API.`,
  "flux-cd:V1beta2BucketSTSSpec": ` BucketSTSSpec specifies the required configuration to use a Security Token Service for fetching temporary credentials to authenticate in a Bucket provider.
certSecretRef CertSecretRef can be given the name of a Secret containing either or both of
endpoint Endpoint is the HTTP/S endpoint of the Security Token Service from where temporary credentials will be fetched.
provider Provider of the Security Token Service.
secretRef SecretRef specifies the Secret containing authentication credentials for the STS endpoint.`,
  "flux-cd:V1beta2BucketSpec": ` BucketSpec specifies the required configuration to produce an Artifact for an object storage bucket.
accessFrom AccessFrom specifies an Access Control List for allowing cross-namespace references to this object.
bucketName BucketName is the name of the object storage bucket.
certSecretRef CertSecretRef can be given the name of a Secret containing either or both of
endpoint Endpoint is the object storage address the BucketName is located at.
ignore Ignore overrides the set of excluded patterns in the .sourceignore format (which is the same as .gitignore).
insecure Insecure allows connecting to a non-TLS HTTP Endpoint.
prefix Prefix to use for server-side filtering of files in the Bucket.
provider Provider of the object storage bucket.
proxySecretRef ProxySecretRef specifies the Secret containing the proxy configuration to use while communicating with the Bucket server.
region Region of the Endpoint where the BucketName is located in.
secretRef SecretRef specifies the Secret containing authentication credentials for the Bucket.
sts STS specifies the required configuration to use a Security Token Service for fetching temporary credentials to authenticate in a Bucket provider.
suspend Suspend tells the controller to suspend the reconciliation of this Bucket.`,
  "flux-cd:V1beta2BucketStatus": ` BucketStatus records the observed state of a Bucket.
artifact Artifact represents the last successful Bucket reconciliation.
conditions Conditions holds the conditions for the Bucket.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation of the Bucket object.
observedIgnore ObservedIgnore is the observed exclusion patterns used for constructing the source artifact.
url URL is the dynamic fetch link for the latest Artifact.`,
  "flux-cd:V1beta2CommitSpec": ` CommitSpec specifies how to commit changes to the git repository
author Author gives the email and optionally the name to use as the author of commits.
messageTemplate MessageTemplate provides a template for the commit message, into which will be interpolated the details of the change made.
messageTemplateValues MessageTemplateValues provides additional values to be available to the templating rendering.
signingKey SigningKey provides the option to sign commits with a GPG key`,
  "flux-cd:V1beta2CommitUser": `email Email gives the email to provide when making a commit.
name Name gives the name to provide when making a commit.`,
  "flux-cd:V1beta2CommonMetadata": ` CommonMetadata defines the common labels and annotations.
annotations Annotations to be added to the object's metadata.
labels Labels to be added to the object's metadata.`,
  "flux-cd:V1beta2CrossNamespaceSourceReference": ` CrossNamespaceSourceReference contains enough information to let you locate the typed Kubernetes resource object at cluster level.
apiVersion API version of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent, defaults to the namespace of the Kubernetes resource object that contains the reference.`,
  "flux-cd:V1beta2CrossNamespaceSourceReference2": ` CrossNamespaceSourceReference contains enough information to let you locate the typed Kubernetes resource object at cluster level.
apiVersion API version of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent, defaults to the namespace of the Kubernetes resource object that contains the reference.`,
  "flux-cd:V1beta2Decryption": ` Decryption defines how decryption is handled for Kubernetes manifests.
provider Provider is the name of the decryption engine.
secretRef The secret name containing the private OpenPGP keys used for decryption.`,
  "flux-cd:V1beta2GitCheckoutSpec": `ref Reference gives a branch, tag or commit to clone from the Git repository.`,
  "flux-cd:V1beta2GitRepository": ` GitRepository is the Schema for the gitrepositories API.`,
  "flux-cd:V1beta2GitRepositoryInclude": ` GitRepositoryInclude specifies a local reference to a GitRepository which Artifact (sub-)contents must be included, and where they should be placed.
fromPath FromPath specifies the path to copy contents from, defaults to the root of the Artifact.
repository GitRepositoryRef specifies the GitRepository which Artifact contents must be included.
toPath ToPath specifies the path to copy contents to, defaults to the name of the GitRepositoryRef.`,
  "flux-cd:V1beta2GitRepositoryRef": ` GitRepositoryRef specifies the Git reference to resolve and checkout.
branch Branch to check out, defaults to 'master' if no other field is defined.
commit Commit SHA to check out, takes precedence over all reference fields.
name Name of the reference to check out; takes precedence over Branch, Tag and SemVer.
semver SemVer tag expression to check out, takes precedence over Tag.
tag Tag to check out, takes precedence over Branch.`,
  "flux-cd:V1beta2GitRepositorySpec": ` GitRepositorySpec specifies the required configuration to produce an Artifact for a Git repository.
accessFrom AccessFrom specifies an Access Control List for allowing cross-namespace references to this object.
gitImplementation GitImplementation specifies which Git client library implementation to use.
ignore Ignore overrides the set of excluded patterns in the .sourceignore format (which is the same as .gitignore).
include Include specifies a list of GitRepository resources which Artifacts should be included in the Artifact produced for this GitRepository.
recurseSubmodules RecurseSubmodules enables the initialization of all submodules within the GitRepository as cloned from the URL, using their default settings.
ref Reference specifies the Git reference to resolve and monitor for changes, defaults to the 'master' branch.
secretRef SecretRef specifies the Secret containing authentication credentials for the GitRepository.
suspend Suspend tells the controller to suspend the reconciliation of this GitRepository.
url URL specifies the Git repository URL, it can be an HTTP/S or SSH address.
verify Verification specifies the configuration to verify the Git commit signature(s).`,
  "flux-cd:V1beta2GitRepositoryStatus": ` GitRepositoryStatus records the observed state of a Git repository.
artifact Artifact represents the last successful GitRepository reconciliation.
conditions Conditions holds the conditions for the GitRepository.
contentConfigChecksum ContentConfigChecksum is a checksum of all the configurations related to the content of the source artifact: - .spec.ignore - .spec.recurseSubmodules - .spec.included and the checksum of the included artifacts observed in .status.observedGeneration version of the object.
includedArtifacts IncludedArtifacts contains a list of the last successfully included Artifacts as instructed by GitRepositorySpec.Include.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation of the GitRepository object.
observedIgnore ObservedIgnore is the observed exclusion patterns used for constructing the source artifact.
observedInclude ObservedInclude is the observed list of GitRepository resources used to to produce the current Artifact.
observedRecurseSubmodules ObservedRecurseSubmodules is the observed resource submodules configuration used to produce the current Artifact.
url URL is the dynamic fetch link for the latest Artifact.`,
  "flux-cd:V1beta2GitRepositoryVerification": ` GitRepositoryVerification specifies the Git commit signature verification strategy.
mode Mode specifies what Git object should be verified, currently ('head').
secretRef SecretRef specifies the Secret containing the public keys of trusted Git authors.`,
  "flux-cd:V1beta2GitSpec": `checkout Checkout gives the parameters for cloning the git repository, ready to make changes.
commit Commit specifies how to commit to the git repository.
push Push specifies how and where to push commits made by the automation.`,
  "flux-cd:V1beta2HelmChart": ` HelmChart is the Schema for the helmcharts API.`,
  "flux-cd:V1beta2HelmChartSpec": ` HelmChartSpec specifies the desired state of a Helm chart.
accessFrom AccessFrom specifies an Access Control List for allowing cross-namespace references to this object.
chart Chart is the name or path the Helm chart is available at in the SourceRef.
ignoreMissingValuesFiles IgnoreMissingValuesFiles controls whether to silently ignore missing values files rather than failing.
reconcileStrategy ReconcileStrategy determines what enables the creation of a new artifact.
sourceRef SourceRef is the reference to the Source the chart is available at.
suspend Suspend tells the controller to suspend the reconciliation of this source.
valuesFile ValuesFile is an alternative values file to use as the default chart values, expected to be a relative path in the SourceRef.
valuesFiles ValuesFiles is an alternative list of values files to use as the chart values (values.yaml is not included by default), expected to be a relative path in the SourceRef.
verify Verify contains the secret name containing the trusted public keys used to verify the signature and specifies which provider to use to check whether OCI image is authentic.
version Version is the chart version semver expression, ignored for charts from GitRepository and Bucket sources.`,
  "flux-cd:V1beta2HelmChartStatus": ` HelmChartStatus records the observed state of the HelmChart.
artifact Artifact represents the output of the last successful reconciliation.
conditions Conditions holds the conditions for the HelmChart.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedChartName ObservedChartName is the last observed chart name as specified by the resolved chart reference.
observedGeneration ObservedGeneration is the last observed generation of the HelmChart object.
observedSourceArtifactRevision ObservedSourceArtifactRevision is the last observed Artifact.Revision of the HelmChartSpec.SourceRef.
observedValuesFiles ObservedValuesFiles are the observed value files of the last successful reconciliation.
url URL is the dynamic fetch link for the latest Artifact.`,
  "flux-cd:V1beta2HelmRepository": ` HelmRepository is the Schema for the helmrepositories API.`,
  "flux-cd:V1beta2HelmRepositorySpec": ` HelmRepositorySpec specifies the required configuration to produce an Artifact for a Helm repository index YAML.
accessFrom AccessFrom specifies an Access Control List for allowing cross-namespace references to this object.
certSecretRef CertSecretRef can be given the name of a Secret containing either or both of
insecure Insecure allows connecting to a non-TLS HTTP container registry.
passCredentials PassCredentials allows the credentials from the SecretRef to be passed on to a host that does not match the host as defined in URL.
provider Provider used for authentication, can be 'aws', 'azure', 'gcp' or 'generic'.
secretRef SecretRef specifies the Secret containing authentication credentials for the HelmRepository.
suspend Suspend tells the controller to suspend the reconciliation of this HelmRepository.
type Type of the HelmRepository.
url URL of the Helm repository, a valid URL contains at least a protocol and host.`,
  "flux-cd:V1beta2HelmRepositoryStatus": ` HelmRepositoryStatus records the observed state of the HelmRepository.
artifact Artifact represents the last successful HelmRepository reconciliation.
conditions Conditions holds the conditions for the HelmRepository.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation of the HelmRepository object.
url URL is the dynamic fetch link for the latest Artifact.`,
  "flux-cd:V1beta2ImagePolicy": ` ImagePolicy is the Schema for the imagepolicies API`,
  "flux-cd:V1beta2ImagePolicyChoice": ` ImagePolicyChoice is a union of all the types of policy that can be supplied.
alphabetical Alphabetical set of rules to use for alphabetical ordering of the tags.
numerical Numerical set of rules to use for numerical ordering of the tags.
semver SemVer gives a semantic version range to check against the tags available.`,
  "flux-cd:V1beta2ImagePolicySpec": ` ImagePolicySpec defines the parameters for calculating the ImagePolicy.
digestReflectionPolicy DigestReflectionPolicy governs the setting of the \`.status.latestRef.digest\` field.
filterTags FilterTags enables filtering for only a subset of tags based on a set of rules.
imageRepositoryRef ImageRepositoryRef points at the object specifying the image being scanned
policy Policy gives the particulars of the policy to be followed in selecting the most recent image
suspend This flag tells the controller to suspend subsequent policy reconciliations.`,
  "flux-cd:V1beta2ImagePolicyStatus": ` ImagePolicyStatus defines the observed state of ImagePolicy
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
latestRef LatestRef gives the first in the list of images scanned by the image repository, when filtered and ordered according to the policy.
observedPreviousRef ObservedPreviousRef is the observed previous LatestRef.`,
  "flux-cd:V1beta2ImageRef": ` ImageRef represents an image reference.
digest Digest is the image's digest.
name Name is the bare image's name.
tag Tag is the image's tag.`,
  "flux-cd:V1beta2ImageRef_1": ` ImageRef represents an image reference.
digest Digest is the image's digest.
name Name is the bare image's name.
tag Tag is the image's tag.`,
  "flux-cd:V1beta2ImageRepository": ` ImageRepository is the Schema for the imagerepositories API`,
  "flux-cd:V1beta2ImageRepositorySpec": ` ImageRepositorySpec defines the parameters for scanning an image repository, e.g., \`fluxcd/flux\`.
accessFrom AccessFrom defines an ACL for allowing cross-namespace references to the ImageRepository object based on the caller's namespace labels.
certSecretRef CertSecretRef can be given the name of a Secret containing either or both of
exclusionList ExclusionList is a list of regex strings used to exclude certain tags from being stored in the database.
image Image is the name of the image repository
insecure Insecure allows connecting to a non-TLS HTTP container registry.
provider The provider used for authentication, can be 'aws', 'azure', 'gcp' or 'generic'.
proxySecretRef ProxySecretRef specifies the Secret containing the proxy configuration to use while communicating with the container registry.
secretRef SecretRef can be given the name of a secret containing credentials to use for the image registry.
serviceAccountName ServiceAccountName is the name of the Kubernetes ServiceAccount used to authenticate the image pull if the service account has attached pull secrets.
suspend This flag tells the controller to suspend subsequent image scans.`,
  "flux-cd:V1beta2ImageRepositoryStatus": ` ImageRepositoryStatus defines the observed state of ImageRepository
canonicalImageName CanonicalName is the name of the image repository with all the implied bits made explicit; e.g., \`docker.io/library/alpine\` rather than \`alpine\`.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
lastScanResult LastScanResult contains the number of fetched tags.
observedExclusionList ObservedExclusionList is a list of observed exclusion list.
observedGeneration ObservedGeneration is the last reconciled generation.`,
  "flux-cd:V1beta2ImageUpdateAutomation": ` ImageUpdateAutomation is the Schema for the imageupdateautomations API`,
  "flux-cd:V1beta2ImageUpdateAutomationSpec": ` ImageUpdateAutomationSpec defines the desired state of ImageUpdateAutomation
git GitSpec contains all the git-specific definitions.
policySelector PolicySelector allows to filter applied policies based on labels.
sourceRef SourceRef refers to the resource giving access details to a git repository.
suspend Suspend tells the controller to not run this automation, until it is unset (or set to false).
update Update gives the specification for how to update the files in the repository.`,
  "flux-cd:V1beta2ImageUpdateAutomationStatus": ` ImageUpdateAutomationStatus defines the observed state of ImageUpdateAutomation
lastAutomationRunTime LastAutomationRunTime records the last time the controller ran this automation through to completion (even if no updates were made).
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
lastPushCommit LastPushCommit records the SHA1 of the last commit made by the controller, for this automation object
lastPushTime LastPushTime records the time of the last pushed change.
observedPolicies ObservedPolicies is the list of observed ImagePolicies that were considered by the ImageUpdateAutomation update process.
observedSourceRevision ObservedPolicies []ObservedPolicy \`json:"observedPolicies,omitempty"\` ObservedSourceRevision is the last observed source revision.`,
  "flux-cd:V1beta2Kustomization": ` Kustomization is the Schema for the kustomizations API.`,
  "flux-cd:V1beta2KustomizationSpec": ` KustomizationSpec defines the configuration to calculate the desired state from a Source using Kustomize.
commonMetadata CommonMetadata specifies the common labels and annotations that are applied to all resources.
components Components specifies relative paths to specifications of other Components.
decryption Decrypt Kubernetes secrets before applying them on the cluster.
dependsOn DependsOn may contain a meta.NamespacedObjectReference slice with references to Kustomization resources that must be ready before this Kustomization can be reconciled.
force Force instructs the controller to recreate resources when patching fails due to an immutable field change.
healthChecks A list of resources to be included in the health assessment.
images Images is a list of (image name, new name, new tag or digest) for changing image names, tags or digests.
kubeConfig The KubeConfig for reconciling the Kustomization on a remote cluster.
patches Strategic merge and JSON patches, defined as inline YAML objects, capable of targeting objects based on kind, label and annotation selectors.
patchesJson6902 JSON 6902 patches, defined as inline YAML objects.
patchesStrategicMerge Strategic merge patches, defined as inline YAML objects.
path Path to the directory containing the kustomization.yaml file, or the set of plain YAMLs a kustomization.yaml should be generated for.
postBuild PostBuild describes which actions to perform on the YAML manifest generated by building the kustomize overlay.
prune Prune enables garbage collection.
serviceAccountName The name of the Kubernetes service account to impersonate when reconciling this Kustomization.
sourceRef Reference of the source where the kustomization file is.
suspend This flag tells the controller to suspend subsequent kustomize executions, it does not apply to already started executions.
targetNamespace TargetNamespace sets or overrides the namespace in the kustomization.yaml file.
validation Deprecated: Not used in v1beta2.
wait Wait instructs the controller to check the health of all the reconciled resources.`,
  "flux-cd:V1beta2KustomizationStatus": ` KustomizationStatus defines the observed state of a kustomization.
inventory Inventory contains the list of Kubernetes resource object references that have been successfully applied.
lastAppliedRevision The last successfully applied revision.
lastAttemptedRevision LastAttemptedRevision is the revision of the last reconciliation attempt.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last reconciled generation.`,
  "flux-cd:V1beta2LocalHelmChartSourceReference": ` LocalHelmChartSourceReference contains enough information to let you locate the typed referenced object at namespace level.
apiVersion APIVersion of the referent.
kind Kind of the referent, valid values are ('HelmRepository', 'GitRepository', 'Bucket').
name Name of the referent.`,
  "flux-cd:V1beta2NumericalPolicy": ` NumericalPolicy specifies a numerical ordering policy.
order Order specifies the sorting order of the tags.`,
  "flux-cd:V1beta2OCILayerSelector": ` OCILayerSelector specifies which layer should be extracted from an OCI Artifact
mediaType MediaType specifies the OCI media type of the layer which should be extracted from the OCI Artifact.
operation Operation specifies how the selected layer should be processed.`,
  "flux-cd:V1beta2OCIRepository": ` OCIRepository is the Schema for the ocirepositories API`,
  "flux-cd:V1beta2OCIRepositoryRef": ` OCIRepositoryRef defines the image reference for the OCIRepository's URL
digest Digest is the image digest to pull, takes precedence over SemVer.
semver SemVer is the range of tags to pull selecting the latest within the range, takes precedence over Tag.
semverFilter SemverFilter is a regex pattern to filter the tags within the SemVer range.
tag Tag is the image tag to pull, defaults to latest.`,
  "flux-cd:V1beta2OCIRepositorySpec": ` OCIRepositorySpec defines the desired state of OCIRepository
certSecretRef CertSecretRef can be given the name of a Secret containing either or both of
ignore Ignore overrides the set of excluded patterns in the .sourceignore format (which is the same as .gitignore).
insecure Insecure allows connecting to a non-TLS HTTP container registry.
layerSelector LayerSelector specifies which layer should be extracted from the OCI artifact.
provider The provider used for authentication, can be 'aws', 'azure', 'gcp' or 'generic'.
proxySecretRef ProxySecretRef specifies the Secret containing the proxy configuration to use while communicating with the container registry.
ref The OCI reference to pull and monitor for changes, defaults to the latest tag.
secretRef SecretRef contains the secret name containing the registry login credentials to resolve image metadata.
serviceAccountName ServiceAccountName is the name of the Kubernetes ServiceAccount used to authenticate the image pull if the service account has attached pull secrets.
suspend This flag tells the controller to suspend the reconciliation of this source.
url URL is a reference to an OCI artifact repository hosted on a remote container registry.
verify Verify contains the secret name containing the trusted public keys used to verify the signature and specifies which provider to use to check whether OCI image is authentic.`,
  "flux-cd:V1beta2OCIRepositoryStatus": ` OCIRepositoryStatus defines the observed state of OCIRepository
artifact Artifact represents the output of the last successful OCI Repository sync.
conditions Conditions holds the conditions for the OCIRepository.
contentConfigChecksum ContentConfigChecksum is a checksum of all the configurations related to the content of the source artifact: - .spec.ignore - .spec.layerSelector observed in .status.observedGeneration version of the object.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation.
observedIgnore ObservedIgnore is the observed exclusion patterns used for constructing the source artifact.
observedLayerSelector ObservedLayerSelector is the observed layer selector used for constructing the source artifact.
url URL is the download link for the artifact output of the last OCI Repository sync.`,
  "flux-cd:V1beta2PostBuild": ` PostBuild describes which actions to perform on the YAML manifest generated by building the kustomize overlay.
substitute Substitute holds a map of key/value pairs.
substituteFrom SubstituteFrom holds references to ConfigMaps and Secrets containing the variables and their values to be substituted in the YAML manifests.`,
  "flux-cd:V1beta2Provider": ` Provider is the Schema for the providers API.`,
  "flux-cd:V1beta2ProviderSpec": ` ProviderSpec defines the desired state of the Provider.
address Address specifies the endpoint, in a generic sense, to where alerts are sent.
certSecretRef CertSecretRef specifies the Secret containing a PEM-encoded CA certificate (in the \`ca.crt\` key).
channel Channel specifies the destination channel where events should be posted.
proxy Proxy the HTTP/S address of the proxy server.
secretRef SecretRef specifies the Secret containing the authentication credentials for this Provider.
suspend Suspend tells the controller to suspend subsequent events handling for this Provider.
type Type specifies which Provider implementation to use.
username Username specifies the name under which events are posted.`,
  "flux-cd:V1beta2ProviderStatus": ` ProviderStatus defines the observed state of the Provider.
conditions Conditions holds the conditions for the Provider.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last reconciled generation.`,
  "flux-cd:V1beta2PushSpec": ` PushSpec specifies how and where to push commits.
branch Branch specifies that commits should be pushed to the branch named.
options Options specifies the push options that are sent to the Git server when performing a push operation.
refspec Refspec specifies the Git Refspec to use for a push operation.`,
  "flux-cd:V1beta2Receiver": ` Receiver is the Schema for the receivers API.`,
  "flux-cd:V1beta2ReceiverSpec": ` ReceiverSpec defines the desired state of the Receiver.
events Events specifies the list of event types to handle, e.g. 'push' for GitHub or 'Push Hook' for GitLab.
resources A list of resources to be notified about changes.
secretRef SecretRef specifies the Secret containing the token used to validate the payload authenticity.
suspend Suspend tells the controller to suspend subsequent events handling for this receiver.
type Type of webhook sender, used to determine the validation procedure and payload deserialization.`,
  "flux-cd:V1beta2ReceiverStatus": ` ReceiverStatus defines the observed state of the Receiver.
conditions Conditions holds the conditions for the Receiver.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
observedGeneration ObservedGeneration is the last observed generation of the Receiver object.
url URL is the generated incoming webhook address in the format of '/hook/sha256sum(token+name+namespace)'.
webhookPath WebhookPath is the generated incoming webhook address in the format of '/hook/sha256sum(token+name+namespace)'.`,
  "flux-cd:V1beta2ResourceInventory": ` ResourceInventory contains a list of Kubernetes resource object references that have been applied by a Kustomization.
entries Entries of Kubernetes resource object references.`,
  "flux-cd:V1beta2ResourceRef": ` ResourceRef contains the information necessary to locate a resource within a cluster.
id ID is the string representation of the Kubernetes resource object's metadata, in the format '<namespace>_<name>_<group>_<kind>'.
v Version is the API version of the Kubernetes resource object's kind.`,
  "flux-cd:V1beta2ScanResult": ` ScanResult contains information about the last scan of the image repository.
latestTags LatestTags is a small sample of the tags found in the last scan.
revision Revision is a stable hash of the scanned tags.
scanTime ScanTime is the time when the last scan was performed.
tagCount TagCount is the number of tags found in the last scan.`,
  "flux-cd:V1beta2SemVerPolicy": ` SemVerPolicy specifies a semantic version policy.
range Range gives a semver range for the image tag; the highest version within the range that's a tag yields the latest image.`,
  "flux-cd:V1beta2SigningKey": ` SigningKey references a Kubernetes secret that contains a GPG keypair
secretRef SecretRef holds the name to a secret that contains a 'git.asc' key corresponding to the ASCII Armored file containing the GPG signing keypair as the value.`,
  "flux-cd:V1beta2SubstituteReference": ` SubstituteReference contains a reference to a resource containing the variables name and value.
kind Kind of the values referent, valid values are ('Secret', 'ConfigMap').
name Name of the values referent.
optional Optional indicates whether the referenced resource must exist, or whether to tolerate its absence.`,
  "flux-cd:V1beta2TagFilter": ` TagFilter enables filtering tags based on a set of defined rules
extract Extract allows a capture group to be extracted from the specified regular expression pattern, useful before tag evaluation.
pattern Pattern specifies a regular expression pattern used to filter for image tags.`,
  "flux-cd:V1beta2UpdateStrategy": ` UpdateStrategy is a union of the various strategies for updating the Git repository.
path Path to the directory containing the manifests to be updated.
strategy Strategy names the strategy to be used.`,
  "flux-cd:V1beta3Alert": ` Alert is the Schema for the alerts API`,
  "flux-cd:V1beta3AlertSpec": ` AlertSpec defines an alerting rule for events involving a list of objects.
eventMetadata EventMetadata is an optional field for adding metadata to events dispatched by the controller.
eventSeverity EventSeverity specifies how to filter events based on severity.
eventSources EventSources specifies how to filter events based on the involved object kind, name and namespace.
exclusionList ExclusionList specifies a list of Golang regular expressions to be used for excluding messages.
inclusionList InclusionList specifies a list of Golang regular expressions to be used for including messages.
providerRef ProviderRef specifies which Provider this Alert should use.
summary Summary holds a short description of the impact and affected cluster.
suspend Suspend tells the controller to suspend subsequent events handling for this Alert.`,
  "flux-cd:V1beta3Provider": ` Provider is the Schema for the providers API`,
  "flux-cd:V1beta3ProviderSpec": ` ProviderSpec defines the desired state of the Provider.
address Address specifies the endpoint, in a generic sense, to where alerts are sent.
certSecretRef CertSecretRef specifies the Secret containing TLS certificates for secure communication.
channel Channel specifies the destination channel where events should be posted.
commitStatusExpr CommitStatusExpr is a CEL expression that evaluates to a string value that can be used to generate a custom commit status message for use with eligible Provider types (github, gitlab, gitea, bitbucketserver, bitbucket, azuredevops).
proxy Proxy the HTTP/S address of the proxy server.
proxySecretRef ProxySecretRef specifies the Secret containing the proxy configuration for this Provider.
secretRef SecretRef specifies the Secret containing the authentication credentials for this Provider.
serviceAccountName ServiceAccountName is the name of the Kubernetes ServiceAccount used to authenticate with cloud provider services through workload identity.
suspend Suspend tells the controller to suspend subsequent events handling for this Provider.
type Type specifies which Provider implementation to use.
username Username specifies the name under which events are posted.`,
  "flux-cd:V2Snapshot": ` Snapshot captures a point-in-time copy of the status information for a Helm release, as managed by the controller.
action Action is the action that resulted in this snapshot being created.
apiVersion APIVersion is the API version of the Snapshot.
appVersion AppVersion is the chart app version of the release object in storage.
chartName ChartName is the chart name of the release object in storage.
chartVersion ChartVersion is the chart version of the release object in storage.
configDigest ConfigDigest is the checksum of the config (better known as "values") of the release object in storage.
deleted Deleted is when the release was deleted.
digest Digest is the checksum of the release object in storage.
firstDeployed FirstDeployed is when the release was first deployed.
lastDeployed LastDeployed is when the release was last deployed.
name Name is the name of the release.
namespace Namespace is the namespace the release is deployed to.
ociDigest OCIDigest is the digest of the OCI artifact associated with the release.
status Status is the current state of the release.
testHooks TestHooks is the list of test hooks for the release as observed to be run by the controller.
version Version is the version of the release object in storage.`,
  "flux-cd:V2beta1CrossNamespaceObjectReference": ` CrossNamespaceObjectReference contains enough information to let you locate the typed referenced object at cluster level.
apiVersion APIVersion of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent.`,
  "flux-cd:V2beta1HelmChartTemplate": ` HelmChartTemplate defines the template from which the controller will generate a v1beta2.HelmChart object in the same namespace as the referenced v1beta2.Source.
metadata ObjectMeta holds the template for metadata like labels and annotations.
spec Spec holds the template for the v1beta2.HelmChartSpec for this HelmRelease.`,
  "flux-cd:V2beta1HelmChartTemplateObjectMeta": ` HelmChartTemplateObjectMeta defines the template for the ObjectMeta of a v1beta2.HelmChart.
annotations Annotations is an unstructured key value map stored with a resource that may be set by external tools to store and retrieve arbitrary metadata.
labels Map of string keys and values that can be used to organize and categorize (scope and select) objects.`,
  "flux-cd:V2beta1HelmChartTemplateSpec": ` HelmChartTemplateSpec defines the template from which the controller will generate a v1beta2.HelmChartSpec object.
chart The name or path the Helm chart is available at in the SourceRef.
reconcileStrategy Determines what enables the creation of a new artifact.
sourceRef The name and namespace of the v1beta2.Source the chart is available at.
valuesFile Alternative values file to use as the default chart values, expected to be a relative path in the SourceRef.
valuesFiles Alternative list of values files to use as the chart values (values.yaml is not included by default), expected to be a relative path in the SourceRef.
verify Verify contains the secret name containing the trusted public keys used to verify the signature and specifies which provider to use to check whether OCI image is authentic.
version Version semver expression, ignored for charts from v1beta2.GitRepository and v1beta2.Bucket sources.`,
  "flux-cd:V2beta1HelmChartTemplateVerification": ` HelmChartTemplateVerification verifies the authenticity of an OCI Helm chart.
provider Provider specifies the technology used to sign the OCI Helm chart.
secretRef SecretRef specifies the Kubernetes Secret containing the trusted public keys.`,
  "flux-cd:V2beta1HelmRelease": ` HelmRelease is the Schema for the helmreleases API`,
  "flux-cd:V2beta1HelmReleaseSpec": ` HelmReleaseSpec defines the desired state of a Helm release.
chart Chart defines the template of the v1beta2.HelmChart that should be created for this HelmRelease.
chartRef ChartRef holds a reference to a source controller resource containing the Helm chart artifact.
dependsOn DependsOn may contain a meta.NamespacedObjectReference slice with references to HelmRelease resources that must be ready before this HelmRelease can be reconciled.
driftDetection DriftDetection holds the configuration for detecting and handling differences between the manifest in the Helm storage and the resources currently existing in the cluster.
install Install holds the configuration for Helm install actions for this HelmRelease.
kubeConfig KubeConfig for reconciling the HelmRelease on a remote cluster.
maxHistory MaxHistory is the number of revisions saved by Helm for this HelmRelease.
persistentClient PersistentClient tells the controller to use a persistent Kubernetes client for this release.
postRenderers PostRenderers holds an array of Helm PostRenderers, which will be applied in order of their definition.
releaseName ReleaseName used for the Helm release.
rollback Rollback holds the configuration for Helm rollback actions for this HelmRelease.
serviceAccountName The name of the Kubernetes service account to impersonate when reconciling this HelmRelease.
storageNamespace StorageNamespace used for the Helm storage.
suspend Suspend tells the controller to suspend reconciliation for this HelmRelease, it does not apply to already started reconciliations.
targetNamespace TargetNamespace to target when performing operations for the HelmRelease.
test Test holds the configuration for Helm test actions for this HelmRelease.
uninstall Uninstall holds the configuration for Helm uninstall actions for this HelmRelease.
upgrade Upgrade holds the configuration for Helm upgrade actions for this HelmRelease.
values Values holds the values for this Helm release.
valuesFrom ValuesFrom holds references to resources containing Helm values for this HelmRelease, and information about how they should be merged.`,
  "flux-cd:V2beta1HelmReleaseStatus": ` HelmReleaseStatus defines the observed state of a HelmRelease.
conditions Conditions holds the conditions for the HelmRelease.
failures Failures is the reconciliation failure count against the latest desired state.
helmChart HelmChart is the namespaced name of the HelmChart resource created by the controller for the HelmRelease.
history History holds the history of Helm releases performed for this HelmRelease up to the last successfully completed release.
installFailures InstallFailures is the install failure count against the latest desired state.
lastAppliedRevision LastAppliedRevision is the revision of the last successfully applied source.
lastAttemptedConfigDigest LastAttemptedConfigDigest is the digest for the config (better known as "values") of the last reconciliation attempt.
lastAttemptedGeneration LastAttemptedGeneration is the last generation the controller attempted to reconcile.
lastAttemptedReleaseAction LastAttemptedReleaseAction is the last release action performed for this HelmRelease.
lastAttemptedRevision LastAttemptedRevision is the revision of the last reconciliation attempt.
lastAttemptedValuesChecksum LastAttemptedValuesChecksum is the SHA1 checksum of the values of the last reconciliation attempt.
lastHandledForceAt LastHandledForceAt holds the value of the most recent force request value, so a change of the annotation value can be detected.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
lastHandledResetAt LastHandledResetAt holds the value of the most recent reset request value, so a change of the annotation value can be detected.
lastReleaseRevision LastReleaseRevision is the revision of the last successful Helm release.
observedGeneration ObservedGeneration is the last observed generation.
observedPostRenderersDigest ObservedPostRenderersDigest is the digest for the post-renderers of the last successful reconciliation attempt.
storageNamespace StorageNamespace is the namespace of the Helm release storage for the current release.
upgradeFailures UpgradeFailures is the upgrade failure count against the latest desired state.`,
  "flux-cd:V2beta1Install": ` Install holds the configuration for Helm install actions performed for this HelmRelease.
crds CRDs upgrade CRDs from the Helm Chart's crds directory according to the CRD upgrade policy provided here.
createNamespace CreateNamespace tells the Helm install action to create the HelmReleaseSpec.TargetNamespace if it does not exist yet.
disableHooks DisableHooks prevents hooks from running during the Helm install action.
disableOpenAPIValidation DisableOpenAPIValidation prevents the Helm install action from validating rendered templates against the Kubernetes OpenAPI Schema.
disableWait DisableWait disables the waiting for resources to be ready after a Helm install has been performed.
disableWaitForJobs DisableWaitForJobs disables waiting for jobs to complete after a Helm install has been performed.
remediation Remediation holds the remediation configuration for when the Helm install action for the HelmRelease fails.
replace Replace tells the Helm install action to re-use the 'ReleaseName', but only if that name is a deleted release which remains in the history.
skipCRDs SkipCRDs tells the Helm install action to not install any CRDs.`,
  "flux-cd:V2beta1InstallRemediation": ` InstallRemediation holds the configuration for Helm install remediation.
ignoreTestFailures IgnoreTestFailures tells the controller to skip remediation when the Helm tests are run after an install action but fail.
remediateLastFailure RemediateLastFailure tells the controller to remediate the last failure, when no retries remain.
retries Retries is the number of retries that should be attempted on failures before bailing.`,
  "flux-cd:V2beta1Kustomize": ` Kustomize Helm PostRenderer specification.
images Images is a list of (image name, new name, new tag or digest) for changing image names, tags or digests.
patches Strategic merge and JSON patches, defined as inline YAML objects, capable of targeting objects based on kind, label and annotation selectors.
patchesJson6902 JSON 6902 patches, defined as inline YAML objects.
patchesStrategicMerge Strategic merge patches, defined as inline YAML objects.`,
  "flux-cd:V2beta1PostRenderer": ` PostRenderer contains a Helm PostRenderer specification.
kustomize Kustomization to apply as PostRenderer.`,
  "flux-cd:V2beta1Rollback": ` Rollback holds the configuration for Helm rollback actions for this HelmRelease.
cleanupOnFail CleanupOnFail allows deletion of new resources created during the Helm rollback action when it fails.
disableHooks DisableHooks prevents hooks from running during the Helm rollback action.
disableWait DisableWait disables the waiting for resources to be ready after a Helm rollback has been performed.
disableWaitForJobs DisableWaitForJobs disables waiting for jobs to complete after a Helm rollback has been performed.
force Force forces resource updates through a replacement strategy.
recreate Recreate performs pod restarts for the resource if applicable.`,
  "flux-cd:V2beta1Test": ` Test holds the configuration for Helm test actions for this HelmRelease.
enable Enable enables Helm test actions for this HelmRelease after an Helm install or upgrade action has been performed.
ignoreFailures IgnoreFailures tells the controller to skip remediation when the Helm tests are run but fail.`,
  "flux-cd:V2beta1Uninstall": ` Uninstall holds the configuration for Helm uninstall actions for this HelmRelease.
deletionPropagation DeletionPropagation specifies the deletion propagation policy when a Helm uninstall is performed.
disableHooks DisableHooks prevents hooks from running during the Helm rollback action.
disableWait DisableWait disables waiting for all the resources to be deleted after a Helm uninstall is performed.
keepHistory KeepHistory tells Helm to remove all associated resources and mark the release as deleted, but retain the release history.`,
  "flux-cd:V2beta1Upgrade": ` Upgrade holds the configuration for Helm upgrade actions for this HelmRelease.
cleanupOnFail CleanupOnFail allows deletion of new resources created during the Helm upgrade action when it fails.
crds CRDs upgrade CRDs from the Helm Chart's crds directory according to the CRD upgrade policy provided here.
disableHooks DisableHooks prevents hooks from running during the Helm upgrade action.
disableOpenAPIValidation DisableOpenAPIValidation prevents the Helm upgrade action from validating rendered templates against the Kubernetes OpenAPI Schema.
disableWait DisableWait disables the waiting for resources to be ready after a Helm upgrade has been performed.
disableWaitForJobs DisableWaitForJobs disables waiting for jobs to complete after a Helm upgrade has been performed.
force Force forces resource updates through a replacement strategy.
preserveValues PreserveValues will make Helm reuse the last release's values and merge in overrides from 'Values'.
remediation Remediation holds the remediation configuration for when the Helm upgrade action for the HelmRelease fails.`,
  "flux-cd:V2beta1UpgradeRemediation": ` UpgradeRemediation holds the configuration for Helm upgrade remediation.
ignoreTestFailures IgnoreTestFailures tells the controller to skip remediation when the Helm tests are run after an upgrade action but fail.
remediateLastFailure RemediateLastFailure tells the controller to remediate the last failure, when no retries remain.
retries Retries is the number of retries that should be attempted on failures before bailing.
strategy Strategy to use for failure remediation.`,
  "flux-cd:V2beta1ValuesReference": ` ValuesReference contains a reference to a resource containing Helm values, and optionally the key they can be found at.
kind Kind of the values referent, valid values are ('Secret', 'ConfigMap').
name Name of the values referent.
optional Optional marks this ValuesReference as optional.
targetPath TargetPath is the YAML dot notation path the value should be merged at.
valuesKey ValuesKey is the data key where the values.yaml or a specific value can be found at.`,
  "flux-cd:V2beta2CrossNamespaceObjectReference": ` CrossNamespaceObjectReference contains enough information to let you locate the typed referenced object at cluster level.
apiVersion APIVersion of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent.`,
  "flux-cd:V2beta2CrossNamespaceSourceReference": ` CrossNamespaceSourceReference contains enough information to let you locate the typed referenced object at cluster level.
apiVersion APIVersion of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent, defaults to the namespace of the Kubernetes resource object that contains the reference.`,
  "flux-cd:V2beta2DriftDetection": ` DriftDetection defines the strategy for performing differential analysis and provides a way to define rules for ignoring specific changes during this process.
ignore Ignore contains a list of rules for specifying which changes to ignore during diffing.
mode Mode defines how differences should be handled between the Helm manifest and the manifest currently applied to the cluster.`,
  "flux-cd:V2beta2Filter": ` Filter holds the configuration for individual Helm test filters.
exclude Exclude specifies whether the named test should be excluded.
name Name is the name of the test.`,
  "flux-cd:V2beta2HelmChartTemplate": ` HelmChartTemplate defines the template from which the controller will generate a v1beta2.HelmChart object in the same namespace as the referenced v1.Source.
metadata ObjectMeta holds the template for metadata like labels and annotations.
spec Spec holds the template for the v1beta2.HelmChartSpec for this HelmRelease.`,
  "flux-cd:V2beta2HelmChartTemplateObjectMeta": ` HelmChartTemplateObjectMeta defines the template for the ObjectMeta of a v1beta2.HelmChart.
annotations Annotations is an unstructured key value map stored with a resource that may be set by external tools to store and retrieve arbitrary metadata.
labels Map of string keys and values that can be used to organize and categorize (scope and select) objects.`,
  "flux-cd:V2beta2HelmChartTemplateSpec": ` HelmChartTemplateSpec defines the template from which the controller will generate a v1beta2.HelmChartSpec object.
chart The name or path the Helm chart is available at in the SourceRef.
ignoreMissingValuesFiles IgnoreMissingValuesFiles controls whether to silently ignore missing values files rather than failing.
reconcileStrategy Determines what enables the creation of a new artifact.
sourceRef The name and namespace of the v1.Source the chart is available at.
valuesFile Alternative values file to use as the default chart values, expected to be a relative path in the SourceRef.
valuesFiles Alternative list of values files to use as the chart values (values.yaml is not included by default), expected to be a relative path in the SourceRef.
verify Verify contains the secret name containing the trusted public keys used to verify the signature and specifies which provider to use to check whether OCI image is authentic.
version Version semver expression, ignored for charts from v1beta2.GitRepository and v1beta2.Bucket sources.`,
  "flux-cd:V2beta2HelmChartTemplateVerification": ` HelmChartTemplateVerification verifies the authenticity of an OCI Helm chart.
provider Provider specifies the technology used to sign the OCI Helm chart.
secretRef SecretRef specifies the Kubernetes Secret containing the trusted public keys.`,
  "flux-cd:V2beta2HelmRelease": ` HelmRelease is the Schema for the helmreleases API`,
  "flux-cd:V2beta2HelmReleaseSpec": ` HelmReleaseSpec defines the desired state of a Helm release.
chart Chart defines the template of the v1beta2.HelmChart that should be created for this HelmRelease.
chartRef ChartRef holds a reference to a source controller resource containing the Helm chart artifact.
dependsOn DependsOn may contain a meta.NamespacedObjectReference slice with references to HelmRelease resources that must be ready before this HelmRelease can be reconciled.
driftDetection DriftDetection holds the configuration for detecting and handling differences between the manifest in the Helm storage and the resources currently existing in the cluster.
install Install holds the configuration for Helm install actions for this HelmRelease.
kubeConfig KubeConfig for reconciling the HelmRelease on a remote cluster.
maxHistory MaxHistory is the number of revisions saved by Helm for this HelmRelease.
persistentClient PersistentClient tells the controller to use a persistent Kubernetes client for this release.
postRenderers PostRenderers holds an array of Helm PostRenderers, which will be applied in order of their definition.
releaseName ReleaseName used for the Helm release.
rollback Rollback holds the configuration for Helm rollback actions for this HelmRelease.
serviceAccountName The name of the Kubernetes service account to impersonate when reconciling this HelmRelease.
storageNamespace StorageNamespace used for the Helm storage.
suspend Suspend tells the controller to suspend reconciliation for this HelmRelease, it does not apply to already started reconciliations.
targetNamespace TargetNamespace to target when performing operations for the HelmRelease.
test Test holds the configuration for Helm test actions for this HelmRelease.
uninstall Uninstall holds the configuration for Helm uninstall actions for this HelmRelease.
upgrade Upgrade holds the configuration for Helm upgrade actions for this HelmRelease.
values Values holds the values for this Helm release.
valuesFrom ValuesFrom holds references to resources containing Helm values for this HelmRelease, and information about how they should be merged.`,
  "flux-cd:V2beta2HelmReleaseStatus": ` HelmReleaseStatus defines the observed state of a HelmRelease.
conditions Conditions holds the conditions for the HelmRelease.
failures Failures is the reconciliation failure count against the latest desired state.
helmChart HelmChart is the namespaced name of the HelmChart resource created by the controller for the HelmRelease.
history History holds the history of Helm releases performed for this HelmRelease up to the last successfully completed release.
installFailures InstallFailures is the install failure count against the latest desired state.
lastAppliedRevision LastAppliedRevision is the revision of the last successfully applied source.
lastAttemptedConfigDigest LastAttemptedConfigDigest is the digest for the config (better known as "values") of the last reconciliation attempt.
lastAttemptedGeneration LastAttemptedGeneration is the last generation the controller attempted to reconcile.
lastAttemptedReleaseAction LastAttemptedReleaseAction is the last release action performed for this HelmRelease.
lastAttemptedRevision LastAttemptedRevision is the Source revision of the last reconciliation attempt.
lastAttemptedRevisionDigest LastAttemptedRevisionDigest is the digest of the last reconciliation attempt.
lastAttemptedValuesChecksum LastAttemptedValuesChecksum is the SHA1 checksum for the values of the last reconciliation attempt.
lastHandledForceAt LastHandledForceAt holds the value of the most recent force request value, so a change of the annotation value can be detected.
lastHandledReconcileAt LastHandledReconcileAt holds the value of the most recent reconcile request value, so a change of the annotation value can be detected.
lastHandledResetAt LastHandledResetAt holds the value of the most recent reset request value, so a change of the annotation value can be detected.
lastReleaseRevision LastReleaseRevision is the revision of the last successful Helm release.
observedGeneration ObservedGeneration is the last observed generation.
observedPostRenderersDigest ObservedPostRenderersDigest is the digest for the post-renderers of the last successful reconciliation attempt.
storageNamespace StorageNamespace is the namespace of the Helm release storage for the current release.
upgradeFailures UpgradeFailures is the upgrade failure count against the latest desired state.`,
  "flux-cd:V2beta2IgnoreRule": ` IgnoreRule defines a rule to selectively disregard specific changes during the drift detection process.
paths Paths is a list of JSON Pointer (RFC 6901) paths to be excluded from consideration in a Kubernetes object.
target Target is a selector for specifying Kubernetes objects to which this rule applies.`,
  "flux-cd:V2beta2Install": ` Install holds the configuration for Helm install actions performed for this HelmRelease.
crds CRDs upgrade CRDs from the Helm Chart's crds directory according to the CRD upgrade policy provided here.
createNamespace CreateNamespace tells the Helm install action to create the HelmReleaseSpec.TargetNamespace if it does not exist yet.
disableHooks DisableHooks prevents hooks from running during the Helm install action.
disableOpenAPIValidation DisableOpenAPIValidation prevents the Helm install action from validating rendered templates against the Kubernetes OpenAPI Schema.
disableWait DisableWait disables the waiting for resources to be ready after a Helm install has been performed.
disableWaitForJobs DisableWaitForJobs disables waiting for jobs to complete after a Helm install has been performed.
remediation Remediation holds the remediation configuration for when the Helm install action for the HelmRelease fails.
replace Replace tells the Helm install action to re-use the 'ReleaseName', but only if that name is a deleted release which remains in the history.
skipCRDs SkipCRDs tells the Helm install action to not install any CRDs.`,
  "flux-cd:V2beta2InstallRemediation": ` InstallRemediation holds the configuration for Helm install remediation.
ignoreTestFailures IgnoreTestFailures tells the controller to skip remediation when the Helm tests are run after an install action but fail.
remediateLastFailure RemediateLastFailure tells the controller to remediate the last failure, when no retries remain.
retries Retries is the number of retries that should be attempted on failures before bailing.`,
  "flux-cd:V2beta2Kustomize": ` Kustomize Helm PostRenderer specification.
images Images is a list of (image name, new name, new tag or digest) for changing image names, tags or digests.
patches Strategic merge and JSON patches, defined as inline YAML objects, capable of targeting objects based on kind, label and annotation selectors.
patchesJson6902 JSON 6902 patches, defined as inline YAML objects.
patchesStrategicMerge Strategic merge patches, defined as inline YAML objects.`,
  "flux-cd:V2beta2PostRenderer": ` PostRenderer contains a Helm PostRenderer specification.
kustomize Kustomization to apply as PostRenderer.`,
  "flux-cd:V2beta2Rollback": ` Rollback holds the configuration for Helm rollback actions for this HelmRelease.
cleanupOnFail CleanupOnFail allows deletion of new resources created during the Helm rollback action when it fails.
disableHooks DisableHooks prevents hooks from running during the Helm rollback action.
disableWait DisableWait disables the waiting for resources to be ready after a Helm rollback has been performed.
disableWaitForJobs DisableWaitForJobs disables waiting for jobs to complete after a Helm rollback has been performed.
force Force forces resource updates through a replacement strategy.
recreate Recreate performs pod restarts for the resource if applicable.`,
  "flux-cd:V2beta2Test": ` Test holds the configuration for Helm test actions for this HelmRelease.
enable Enable enables Helm test actions for this HelmRelease after an Helm install or upgrade action has been performed.
filters Filters is a list of tests to run or exclude from running.
ignoreFailures IgnoreFailures tells the controller to skip remediation when the Helm tests are run but fail.`,
  "flux-cd:V2beta2Uninstall": ` Uninstall holds the configuration for Helm uninstall actions for this HelmRelease.
deletionPropagation DeletionPropagation specifies the deletion propagation policy when a Helm uninstall is performed.
disableHooks DisableHooks prevents hooks from running during the Helm rollback action.
disableWait DisableWait disables waiting for all the resources to be deleted after a Helm uninstall is performed.
keepHistory KeepHistory tells Helm to remove all associated resources and mark the release as deleted, but retain the release history.`,
  "flux-cd:V2beta2Upgrade": ` Upgrade holds the configuration for Helm upgrade actions for this HelmRelease.
cleanupOnFail CleanupOnFail allows deletion of new resources created during the Helm upgrade action when it fails.
crds CRDs upgrade CRDs from the Helm Chart's crds directory according to the CRD upgrade policy provided here.
disableHooks DisableHooks prevents hooks from running during the Helm upgrade action.
disableOpenAPIValidation DisableOpenAPIValidation prevents the Helm upgrade action from validating rendered templates against the Kubernetes OpenAPI Schema.
disableWait DisableWait disables the waiting for resources to be ready after a Helm upgrade has been performed.
disableWaitForJobs DisableWaitForJobs disables waiting for jobs to complete after a Helm upgrade has been performed.
force Force forces resource updates through a replacement strategy.
preserveValues PreserveValues will make Helm reuse the last release's values and merge in overrides from 'Values'.
remediation Remediation holds the remediation configuration for when the Helm upgrade action for the HelmRelease fails.`,
  "flux-cd:V2beta2UpgradeRemediation": ` UpgradeRemediation holds the configuration for Helm upgrade remediation.
ignoreTestFailures IgnoreTestFailures tells the controller to skip remediation when the Helm tests are run after an upgrade action but fail.
remediateLastFailure RemediateLastFailure tells the controller to remediate the last failure, when no retries remain.
retries Retries is the number of retries that should be attempted on failures before bailing.
strategy Strategy to use for failure remediation.`,
  "flux-cd:V2beta2ValuesReference": ` ValuesReference contains a reference to a resource containing Helm values, and optionally the key they can be found at.
kind Kind of the values referent, valid values are ('Secret', 'ConfigMap').
name Name of the values referent.
optional Optional marks this ValuesReference as optional.
targetPath TargetPath is the YAML dot notation path the value should be merged at.
valuesKey ValuesKey is the data key where the values.yaml or a specific value can be found at.`,
  "flux-cd:ValuesReference": ` ValuesReference contains a reference to a resource containing Helm values, and optionally the key they can be found at.
kind Kind of the values referent, valid values are ('Secret', 'ConfigMap').
name Name of the values referent.
optional Optional marks this ValuesReference as optional.
targetPath TargetPath is the YAML dot notation path the value should be merged at.
valuesKey ValuesKey is the data key where the values.yaml or a specific value can be found at.`,
  "flux-cd:WaitStrategy": ` WaitStrategy defines Helm's wait strategy for waiting for applied resources to become ready.
name Name is Helm's wait strategy for waiting for applied resources to become ready.`,
};
