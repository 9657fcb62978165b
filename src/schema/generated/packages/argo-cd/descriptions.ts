// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "argo-cd:AppHealthStatus": ` AppHealthStatus contains information about the currently observed health state of an application
lastTransitionTime LastTransitionTime is the time the HealthStatus was set or updated
message Message is a human-readable informational message describing the health status
status Status holds the status code of the application`,
  "argo-cd:AppProject": ` AppProject provides a logical grouping of applications, providing controls for: \\* where the apps may deploy to (cluster whitelist) \\* what may be deployed (repository whitelist, resource whitelist/blacklist) \\* who can access these applications (roles, OIDC group claims bindings) \\* and what they can do (RBAC policies) \\* automation access to these roles (JWT tokens)`,
  "argo-cd:AppProjectSpec": ` AppProjectSpec is the specification of an AppProject
clusterResourceBlacklist ClusterResourceBlacklist contains list of blacklisted cluster level resources
clusterResourceWhitelist ClusterResourceWhitelist contains list of whitelisted cluster level resources
description Description contains optional project description
destinationServiceAccounts DestinationServiceAccounts holds information about the service accounts to be impersonated for the application sync operation for each destination.
destinations Destinations contains list of destinations available for deployment
namespaceResourceBlacklist NamespaceResourceBlacklist contains list of blacklisted namespace level resources
namespaceResourceWhitelist NamespaceResourceWhitelist contains list of whitelisted namespace level resources
orphanedResources OrphanedResources specifies if controller should monitor orphaned resources of apps in this project
permitOnlyProjectScopedClusters PermitOnlyProjectScopedClusters determines whether destinations can only reference clusters which are project-scoped
roles Roles are user defined RBAC roles associated with this project
signatureKeys SignatureKeys contains a list of PGP key IDs that commits in Git must be signed with in order to be allowed for sync
sourceNamespaces SourceNamespaces defines the namespaces application resources are allowed to be created in
sourceRepos SourceRepos contains list of repository URLs which can be used for deployment
syncWindows SyncWindows controls when syncs can be run for apps in this project`,
  "argo-cd:AppProjectStatus": ` AppProjectStatus contains status information for AppProject CRs
jwtTokensByRole JWTTokensByRole contains a list of JWT tokens issued for a given role`,
  "argo-cd:Application": ` Application is a definition of Application resource.`,
  "argo-cd:ApplicationCondition": ` ApplicationCondition contains details about an application condition, which is usually an error or warning
lastTransitionTime LastTransitionTime is the time the condition was last observed
message Message contains human-readable message indicating details about condition
type Type is an application condition type`,
  "argo-cd:ApplicationDestination": ` ApplicationDestination holds information about the application's destination
name Name is an alternate way of specifying the target cluster by its symbolic name.
namespace Namespace specifies the target namespace for the application's resources.
server Server specifies the URL of the target cluster's Kubernetes control plane API.`,
  "argo-cd:ApplicationDestinationServiceAccount": ` ApplicationDestinationServiceAccount holds information about the service account to be impersonated for the application sync operation.
defaultServiceAccount DefaultServiceAccount to be used for impersonation during the sync operation
namespace Namespace specifies the target namespace for the application's resources.
server Server specifies the URL of the target cluster's Kubernetes control plane API.`,
  "argo-cd:ApplicationSet": ` ApplicationSet is a set of Application resources.`,
  "argo-cd:ApplicationSetApplicationStatus": ` ApplicationSetApplicationStatus contains details about each Application managed by the ApplicationSet
application Application contains the name of the Application resource
lastTransitionTime LastTransitionTime is the time the status was last updated
message Message contains human-readable message indicating details about the status
status Status contains the AppSet's perceived status of the managed Application resource
step Step tracks which step this Application should be updated in
targetRevisions TargetRevision tracks the desired revisions the Application should be synced to.`,
  "argo-cd:ApplicationSetCondition": ` ApplicationSetCondition contains details about an applicationset condition, which is usually an error or warning
lastTransitionTime LastTransitionTime is the time the condition was last observed
message Message contains human-readable message indicating details about condition
reason Single word camelcase representing the reason for the status eg ErrorOccurred
status True/False/Unknown
type Type is an applicationset condition type`,
  "argo-cd:ApplicationSetGenerator": ` ApplicationSetGenerator represents a generator at the top level of an ApplicationSet.
selector Selector allows to post-filter all generator.`,
  "argo-cd:ApplicationSetNestedGenerator": ` ApplicationSetNestedGenerator represents a generator nested within a combination-type generator (MatrixGenerator or MergeGenerator).
matrix Matrix should have the form of NestedMatrixGenerator
merge Merge should have the form of NestedMergeGenerator
selector Selector allows to post-filter all generator.`,
  "argo-cd:ApplicationSetResourceIgnoreDifferences": ` ApplicationSetResourceIgnoreDifferences configures how the ApplicationSet controller will ignore differences in live applications when applying changes from generated applications.
jqPathExpressions JQPathExpressions is a list of JQ path expressions to fields to ignore differences for.
jsonPointers JSONPointers is a list of JSON pointers to fields to ignore differences for.
name Name is the name of the application to ignore differences for.`,
  "argo-cd:ApplicationSetSpec": ` ApplicationSetSpec represents a class of application set state.
applyNestedSelectors ApplyNestedSelectors enables selectors defined within the generators of two level-nested matrix or merge generators Deprecated: This field is ignored, and the behavior is always enabled.`,
  "argo-cd:ApplicationSetStatus": ` ApplicationSetStatus defines the observed state of ApplicationSet
conditions INSERT ADDITIONAL STATUS FIELD - define observed state of cluster Important: Run "make" to regenerate code after modifying this file
resources Resources is a list of Applications resources managed by this application set.
resourcesCount ResourcesCount is the total number of resources managed by this application set.`,
  "argo-cd:ApplicationSetStrategy": ` ApplicationSetStrategy configures how generated Applications are updated in sequence.
deletionOrder DeletionOrder allows specifying the order for deleting generated apps when progressive sync is enabled. accepts values "AllAtOnce" and "Reverse"`,
  "argo-cd:ApplicationSetSyncPolicy": ` ApplicationSetSyncPolicy configures how generated Applications will relate to their ApplicationSet.
applicationsSync ApplicationsSync represents the policy applied on the generated applications.
preserveResourcesOnDeletion PreserveResourcesOnDeletion will preserve resources on deletion.`,
  "argo-cd:ApplicationSetTemplate": ` ApplicationSetTemplate represents argocd ApplicationSpec`,
  "argo-cd:ApplicationSetTemplateMeta": ` ApplicationSetTemplateMeta represents the Argo CD application fields that may be used for Applications generated from the ApplicationSet (based on metav1.ObjectMeta)`,
  "argo-cd:ApplicationSource": ` ApplicationSource contains all required information about the source of an application
chart Chart is a Helm chart name, and must be specified for applications sourced from a Helm repo.
directory Directory holds path/directory specific options
helm Helm holds helm specific options
kustomize Kustomize holds kustomize specific options
name Name is used to refer to a source and is displayed in the UI.
path Path is a directory path within the Git repository, and is only valid for applications sourced from Git.
plugin Plugin holds config management plugin specific options
ref Ref is reference to another source within sources field.
repoURL RepoURL is the URL to the repository (Git or Helm) that contains the application manifests
targetRevision TargetRevision defines the revision of the source to sync the application to.`,
  "argo-cd:ApplicationSourceDirectory": ` ApplicationSourceDirectory holds options for applications of type plain YAML or Jsonnet
exclude Exclude contains a glob pattern to match paths against that should be explicitly excluded from being used during manifest generation
include Include contains a glob pattern to match paths against that should be explicitly included during manifest generation
jsonnet Jsonnet holds options specific to Jsonnet
recurse Recurse specifies whether to scan a directory recursively for manifests`,
  "argo-cd:ApplicationSourceHelm": ` ApplicationSourceHelm holds helm specific options
apiVersions APIVersions specifies the Kubernetes resource API versions to pass to Helm when templating manifests.
fileParameters FileParameters are file parameters to the helm template
ignoreMissingValueFiles IgnoreMissingValueFiles prevents helm template from failing when valueFiles do not exist locally by not appending them to helm template --values
kubeVersion KubeVersion specifies the Kubernetes API version to pass to Helm when templating manifests.
namespace Namespace is an optional namespace to template with.
parameters Parameters is a list of Helm parameters which are passed to the helm template command upon manifest generation
passCredentials PassCredentials pass credentials to all domains (Helm's --pass-credentials)
releaseName ReleaseName is the Helm release name to use.
skipCrds SkipCrds skips custom resource definition installation step (Helm's --skip-crds)
skipSchemaValidation SkipSchemaValidation skips JSON schema validation (Helm's --skip-schema-validation)
skipTests SkipTests skips test manifest installation step (Helm's --skip-tests).
valueFiles ValuesFiles is a list of Helm value files to use when generating a template
values Values specifies Helm values to be passed to helm template, typically defined as a block.
valuesObject ValuesObject specifies Helm values to be passed to helm template, defined as a map.
version Version is the Helm version to use for templating ("3")`,
  "argo-cd:ApplicationSourceJsonnet": ` ApplicationSourceJsonnet holds options specific to applications of type Jsonnet
extVars ExtVars is a list of Jsonnet External Variables
libs Additional library search dirs
tlas TLAS is a list of Jsonnet Top-level Arguments`,
  "argo-cd:ApplicationSourceKustomize": ` ApplicationSourceKustomize holds options specific to an Application source specific to Kustomize
apiVersions APIVersions specifies the Kubernetes resource API versions to pass to Helm when templating manifests.
commonAnnotations CommonAnnotations is a list of additional annotations to add to rendered manifests
commonAnnotationsEnvsubst CommonAnnotationsEnvsubst specifies whether to apply env variables substitution for annotation values
commonLabels CommonLabels is a list of additional labels to add to rendered manifests
components Components specifies a list of kustomize components to add to the kustomization before building
forceCommonAnnotations ForceCommonAnnotations specifies whether to force applying common annotations to resources for Kustomize apps
forceCommonLabels ForceCommonLabels specifies whether to force applying common labels to resources for Kustomize apps
ignoreMissingComponents IgnoreMissingComponents prevents kustomize from failing when components do not exist locally by not appending them to kustomization file
images Images is a list of Kustomize image override specifications
kubeVersion KubeVersion specifies the Kubernetes API version to pass to Helm when templating manifests.
labelIncludeTemplates LabelIncludeTemplates specifies whether to apply common labels to resource templates or not
labelWithoutSelector LabelWithoutSelector specifies whether to apply common labels to resource selectors or not
namePrefix NamePrefix is a prefix appended to resources for Kustomize apps
nameSuffix NameSuffix is a suffix appended to resources for Kustomize apps
namespace Namespace sets the namespace that Kustomize adds to all resources
patches Patches is a list of Kustomize patches
replicas Replicas is a list of Kustomize Replicas override specifications
version Version controls which version of Kustomize to use for rendering manifests`,
  "argo-cd:ApplicationSourcePlugin": ` ApplicationSourcePlugin holds options specific to config management plugins`,
  "argo-cd:ApplicationSourcePluginParameter": `array Array is the value of an array type parameter.
map Map is the value of a map type parameter.
name Name is the name identifying a parameter.
string String_ is the value of a string type parameter.`,
  "argo-cd:ApplicationSpec": ` ApplicationSpec represents desired application state.
destination Destination is a reference to the target Kubernetes server and namespace
ignoreDifferences IgnoreDifferences is a list of resources and their fields which should be ignored during comparison
info Info contains a list of information (URLs, email addresses, and plain text) that relates to the application
project Project is a reference to the project this application belongs to.
revisionHistoryLimit RevisionHistoryLimit limits the number of items kept in the application's revision history, which is used for informational purposes as well as for rollbacks to previous versions.
source Source is a reference to the location of the application's manifests or chart
sourceHydrator SourceHydrator provides a way to push hydrated manifests back to git before syncing them to the cluster.
sources Sources is a reference to the location of the application's manifests or chart
syncPolicy SyncPolicy controls when and how a sync will be performed`,
  "argo-cd:ApplicationStatus": ` ApplicationStatus contains status information for the application
conditions Conditions is a list of currently observed application conditions
controllerNamespace ControllerNamespace indicates the namespace in which the application controller is located
health Health contains information about the application's current health status
history History contains information about the application's sync history
observedAt ObservedAt indicates when the application state was updated without querying latest git state Deprecated: controller no longer updates ObservedAt field
operationState OperationState contains information about any ongoing operations, such as a sync
reconciledAt ReconciledAt indicates when the application state was reconciled using the latest git version
resourceHealthSource ResourceHealthSource indicates where the resource health status is stored: inline if not set or appTree
resources Resources is a list of Kubernetes resources managed by this application
sourceHydrator SourceHydrator stores information about the current state of source hydration
sourceType SourceType specifies the type of this application
sourceTypes SourceTypes specifies the type of the sources included in the application
summary Summary contains a list of URLs and container images used by this application
sync Sync contains information about the application's current sync status`,
  "argo-cd:ApplicationSummary": ` ApplicationSummary contains information about URLs and container images used by an application
externalURLs ExternalURLs holds all external URLs of application child resources.
images Images holds all images of application child resources.`,
  "argo-cd:Backoff": ` Backoff is the backoff strategy to use on subsequent retries for failing syncs
duration Duration is the amount to back off.
factor Factor is a factor to multiply the base duration after each failed retry
maxDuration MaxDuration is the maximum amount of time allowed for the backoff strategy`,
  "argo-cd:BasicAuthBitbucketServer": ` BasicAuthBitbucketServer defines the username/(password or personal access token) for Basic auth.
passwordRef Password (or personal access token) reference.
username Username for Basic auth`,
  "argo-cd:BearerTokenBitbucket": ` BearerTokenBitbucket defines the Bearer token for BitBucket AppToken auth.
tokenRef Password (or personal access token) reference.`,
  "argo-cd:BearerTokenBitbucketCloud": ` BearerTokenBitbucketCloud defines the Bearer token for BitBucket AppToken auth.
tokenRef Password (or personal access token) reference.`,
  "argo-cd:ClusterGenerator": ` ClusterGenerator defines a generator to match against clusters registered with ArgoCD.
flatList returns the clusters a single 'clusters' value in the template
selector Selector defines a label selector to match against all clusters registered with ArgoCD.
values Values contains key/value pairs which are passed directly as parameters to the template`,
  "argo-cd:ClusterResourceRestrictionItem": ` ClusterResourceRestrictionItem is a cluster resource that is restricted by the project's whitelist or blacklist
name Name is the name of the restricted resource.`,
  "argo-cd:ComparedTo": ` ComparedTo contains application source and target which was used for resources comparison
destination Destination is a reference to the application's destination used for comparison
ignoreDifferences IgnoreDifferences is a reference to the application's ignored differences used for comparison
source Source is a reference to the application's source used for comparison
sources Sources is a reference to the application's multiple sources used for comparison`,
  "argo-cd:ConfigMapKeyRef": ` ConfigMapKeyRef struct for a reference to a configmap key.`,
  "argo-cd:DrySource": ` DrySource specifies a location for dry "don't repeat yourself" manifest source information.
directory Directory specifies path/directory specific options
helm Helm specifies helm specific options
kustomize Kustomize specifies kustomize specific options
path Path is a directory path within the Git repository where the manifests are located
plugin Plugin specifies config management plugin specific options
repoURL RepoURL is the URL to the git repository that contains the application manifests
targetRevision TargetRevision defines the revision of the source to hydrate`,
  "argo-cd:DuckTypeGenerator": ` DuckType defines a generator to match against clusters registered with ArgoCD.
configMapRef ConfigMapRef is a ConfigMap with the duck type definitions needed to retrieve the data this includes apiVersion(group/version), kind, matchKey and validation settings Name is the resource name of the kind, group and version, defined in the ConfigMapRef RequeueAfterSeconds is how long before the duckType will be rechecked for a change
values Values contains key/value pairs which are passed directly as parameters to the template`,
  "argo-cd:EnvEntry": ` EnvEntry represents an entry in the application's environment
name Name is the name of the variable, usually expressed in uppercase
value Value is the value of the variable`,
  "argo-cd:GitGenerator": `values Values contains key/value pairs which are passed directly as parameters to the template`,
  "argo-cd:HealthStatus": ` HealthStatus contains information about the currently observed health state of a resource
lastTransitionTime LastTransitionTime is the time the HealthStatus was set or updated
message Message is a human-readable informational message describing the health status
status Status holds the status code of the resource`,
  "argo-cd:HelmFileParameter": ` HelmFileParameter is a file parameter that's passed to helm template during manifest generation
name Name is the name of the Helm parameter
path Path is the path to the file containing the values for the Helm parameter`,
  "argo-cd:HelmParameter": ` HelmParameter is a parameter that's passed to helm template during manifest generation
forceString ForceString determines whether to tell Helm to interpret booleans and numbers as strings
name Name is the name of the Helm parameter
value Value is the value for the Helm parameter`,
  "argo-cd:HydrateOperation": ` HydrateOperation contains information about the most recent hydrate operation
drySHA DrySHA holds the resolved revision (sha) of the dry source as of the most recent reconciliation
finishedAt FinishedAt indicates when the hydrate operation finished
hydratedSHA HydratedSHA holds the resolved revision (sha) of the hydrated source as of the most recent reconciliation
message Message contains a message describing the current status of the hydrate operation
phase Phase indicates the status of the hydrate operation
sourceHydrator SourceHydrator holds the hydrator config used for the hydrate operation
startedAt StartedAt indicates when the hydrate operation started`,
  "argo-cd:HydrateTo": ` HydrateTo specifies a location to which hydrated manifests should be pushed as a "staging area" before being moved to the SyncSource.
targetBranch TargetBranch is the branch to which hydrated manifests should be committed`,
  "argo-cd:JWTToken": ` JWTToken holds the issuedAt and expiresAt values of a token`,
  "argo-cd:JWTTokens": ` JWTTokens represents a list of JWT tokens`,
  "argo-cd:JsonnetVar": ` JsonnetVar represents a variable to be passed to jsonnet during manifest generation`,
  "argo-cd:KustomizeReplica": `count Number of replicas
name Name of Deployment or StatefulSet`,
  "argo-cd:ListGenerator": ` ListGenerator include items info`,
  "argo-cd:MatrixGenerator": ` MatrixGenerator generates the cartesian product of two sets of parameters.`,
  "argo-cd:MergeGenerator": ` MergeGenerator merges the output of two or more generators.`,
  "argo-cd:Operation": ` Operation contains information about a requested or running operation
info Info is a list of informational items for this operation
initiatedBy InitiatedBy contains information about who initiated the operations
retry Retry controls the strategy to apply if a sync fails
sync Sync contains parameters for the operation`,
  "argo-cd:OperationInitiator": ` OperationInitiator contains information about the initiator of an operation
automated Automated is set to true if operation was initiated automatically by the application controller.
username Username contains the name of a user who started operation`,
  "argo-cd:OperationState": ` OperationState contains information about state of a running operation
finishedAt FinishedAt contains time of operation completion
message Message holds any pertinent messages when attempting to perform operation (typically errors).
operation Operation is the original requested operation
phase Phase is the current phase of the operation
retryCount RetryCount contains time of operation retries
startedAt StartedAt contains time of operation start
syncResult SyncResult is the result of a Sync operation`,
  "argo-cd:OrphanedResourceKey": ` OrphanedResourceKey is a reference to a resource to be ignored from`,
  "argo-cd:OrphanedResourcesMonitorSettings": ` OrphanedResourcesMonitorSettings holds settings of orphaned resources monitoring
ignore Ignore contains a list of resources that are to be excluded from orphaned resources monitoring
warn Warn indicates if warning condition should be created for apps which have orphaned resources`,
  "argo-cd:PluginConfigMapRef": `name Name of the ConfigMap`,
  "argo-cd:PluginGenerator": ` PluginGenerator defines connection info specific to Plugin.
requeueAfterSeconds RequeueAfterSeconds determines how long the ApplicationSet controller will wait before reconciling the ApplicationSet again.
values Values contains key/value pairs which are passed directly as parameters to the template.`,
  "argo-cd:PluginInput": `parameters Parameters contains the information to pass to the plugin.`,
  "argo-cd:ProjectRole": ` ProjectRole represents a role that has access to a project
description Description is a description of the role
groups Groups are a list of OIDC group claims bound to this role
jwtTokens JWTTokens are a list of generated JWT tokens bound to this role
name Name is a name for this role
policies Policies Stores a list of casbin formatted strings that define access policies for the role in the project`,
  "argo-cd:PullRequestGenerator": ` PullRequestGenerator defines a generator that scrapes a PullRequest API to find candidate pull requests.
azuredevops Additional provider to use and config for it.
continueOnRepoNotFoundError ContinueOnRepoNotFoundError is a flag to continue the ApplicationSet Pull Request generator parameters generation even if the repository is not found.
filters Filters for which pull requests should be considered.
github Which provider to use and config for it.
requeueAfterSeconds Standard parameters.
values Values contains key/value pairs which are passed directly as parameters to the template`,
  "argo-cd:PullRequestGeneratorAzureDevOps": ` PullRequestGeneratorAzureDevOps defines connection info specific to AzureDevOps.
api The Azure DevOps API URL to talk to.
labels Labels is used to filter the PRs that you want to target
organization Azure DevOps org to scan.
project Azure DevOps project name to scan.
repo Azure DevOps repo name to scan.
tokenRef Authentication token reference.`,
  "argo-cd:PullRequestGeneratorBitbucket": ` PullRequestGeneratorBitbucket defines connection info specific to Bitbucket.
api The Bitbucket REST API URL to talk to.
basicAuth Credentials for Basic auth
bearerToken Credentials for AppToken (Bearer auth)
owner Workspace to scan.
repo Repo name to scan.`,
  "argo-cd:PullRequestGeneratorBitbucketServer": ` PullRequestGeneratorBitbucketServer defines connection info specific to BitbucketServer.
api The Bitbucket REST API URL to talk to e.g. https://bitbucket.org/rest Required.
basicAuth Credentials for Basic auth
bearerToken Credentials for AccessToken (Bearer auth)
caRef ConfigMap key holding the trusted certificates
insecure Allow self-signed TLS / Certificates; default: false
project Project to scan.
repo Repo name to scan.`,
  "argo-cd:PullRequestGeneratorFilter": ` PullRequestGeneratorFilter is a single pull request filter.`,
  "argo-cd:PullRequestGeneratorGitLab": ` PullRequestGeneratorGitLab defines connection info specific to GitLab.
api The GitLab API URL to talk to.
caRef ConfigMap key holding the trusted certificates
insecure Skips validating the SCM provider's TLS certificate - useful for self-signed certificates.; default: false
labels Labels is used to filter the MRs that you want to target
project GitLab project to scan.
pullRequestState PullRequestState is an additional MRs filter to get only those with a certain state.
tokenRef Authentication token reference.`,
  "argo-cd:PullRequestGeneratorGitea": ` PullRequestGeneratorGitea defines connection info specific to Gitea.
api The Gitea API URL to talk to.
insecure Allow insecure tls, for self-signed certificates; default: false.
labels Labels is used to filter the PRs that you want to target
owner Gitea org or user to scan.
repo Gitea repo name to scan.
tokenRef Authentication token reference.`,
  "argo-cd:PullRequestGeneratorGithub": ` PullRequestGeneratorGithub defines connection info specific to GitHub.
api The GitHub API URL to talk to.
appSecretName AppSecretName is a reference to a GitHub App repo-creds secret with permission to access pull requests.
labels Labels is used to filter the PRs that you want to target
owner GitHub org or user to scan.
repo GitHub repo name to scan.
tokenRef Authentication token reference.`,
  "argo-cd:ResourceIgnoreDifferences": ` ResourceIgnoreDifferences contains resource filter and list of json paths which should be ignored during comparison with live state.
managedFieldsManagers ManagedFieldsManagers is a list of trusted managers.`,
  "argo-cd:ResourceResult": ` ResourceResult holds the operation result details of a specific resource
group Group specifies the API group of the resource
hookPhase HookPhase contains the state of any operation associated with this resource OR hook This can also contain values for non-hook resources.
hookType HookType specifies the type of the hook.
images Images contains the images related to the ResourceResult
kind Kind specifies the API kind of the resource
message Message contains an informational or error message for the last sync OR operation
name Name specifies the name of the resource
namespace Namespace specifies the target namespace of the resource
status Status holds the final result of the sync.
syncPhase SyncPhase indicates the particular phase of the sync that this result was acquired in
version Version specifies the API version of the resource`,
  "argo-cd:ResourceStatus": ` ResourceStatus holds the current synchronization and health status of a Kubernetes resource.
group Group represents the API group of the resource (e.g., "apps" for Deployments).
health Health indicates the health status of the resource (e.g., Healthy, Degraded, Progressing).
hook Hook is true if the resource is used as a lifecycle hook in an Argo CD application.
kind Kind specifies the type of the resource (e.g., "Deployment", "Service").
name Name is the unique name of the resource within the namespace.
namespace Namespace defines the Kubernetes namespace where the resource is located.
requiresDeletionConfirmation RequiresDeletionConfirmation is true if the resource requires explicit user confirmation before deletion.
requiresPruning RequiresPruning is true if the resource needs to be pruned (deleted) as part of synchronization.
status Status represents the synchronization state of the resource (e.g., Synced, OutOfSync).
syncWave SyncWave determines the order in which resources are applied during a sync operation.
version Version indicates the API version of the resource (e.g., "v1", "v1beta1").`,
  "argo-cd:RetryStrategy": ` RetryStrategy contains information about the strategy to apply when a sync failed
backoff Backoff controls how to backoff on subsequent retries of failed syncs
limit Limit is the maximum number of attempts for retrying a failed sync.
refresh Refresh indicates if the latest revision should be used on retry instead of the initial one (default: false)`,
  "argo-cd:RevisionHistory": ` RevisionHistory contains history information about a previous sync
deployStartedAt DeployStartedAt holds the time the sync operation started
deployedAt DeployedAt holds the time the sync operation completed
id ID is an auto incrementing identifier of the RevisionHistory
initiatedBy InitiatedBy contains information about who initiated the operations
revision Revision holds the revision the sync was performed against
revisions Revisions holds the revision of each source in sources field the sync was performed against
source Source is a reference to the application source used for the sync operation
sources Sources is a reference to the application sources used for the sync operation`,
  "argo-cd:SCMProviderGenerator": ` SCMProviderGenerator defines a generator that scrapes a SCMaaS API to find candidate repos.
cloneProtocol Which protocol to use for the SCM URL.
filters Filters for which repos should be considered.
github Which provider to use and config for it.
requeueAfterSeconds Standard parameters.
values Values contains key/value pairs which are passed directly as parameters to the template`,
  "argo-cd:SCMProviderGeneratorAWSCodeCommit": ` SCMProviderGeneratorAWSCodeCommit defines connection info specific to AWS CodeCommit.
allBranches Scan all branches instead of just the default branch.
region Region provides the AWS region to discover repos. if not provided, AppSet controller will infer the current region from environment.
role Role provides the AWS IAM role to assume, for cross-account repo discovery if not provided, AppSet controller will use its pod/node identity to discover.
tagFilters TagFilters provides the tag filter(s) for repo discovery`,
  "argo-cd:SCMProviderGeneratorAzureDevOps": ` SCMProviderGeneratorAzureDevOps defines connection info specific to Azure DevOps.
accessTokenRef The Personal Access Token (PAT) to use when connecting.
allBranches Scan all branches instead of just the default branch.
api The URL to Azure DevOps.
organization Azure Devops organization.
teamProject Azure Devops team project.`,
  "argo-cd:SCMProviderGeneratorBitbucket": ` SCMProviderGeneratorBitbucket defines connection info specific to Bitbucket Cloud (API version 2).
allBranches Scan all branches instead of just the main branch.
appPasswordRef The app password to use for the user.
owner Bitbucket workspace to scan.
user Bitbucket user to use when authenticating.`,
  "argo-cd:SCMProviderGeneratorBitbucketServer": ` SCMProviderGeneratorBitbucketServer defines connection info specific to Bitbucket Server.
allBranches Scan all branches instead of just the default branch.
api The Bitbucket Server REST API URL to talk to.
basicAuth Credentials for Basic auth
bearerToken Credentials for AccessToken (Bearer auth)
caRef ConfigMap key holding the trusted certificates
insecure Allow self-signed TLS / Certificates; default: false
project Project to scan.`,
  "argo-cd:SCMProviderGeneratorFilter": ` SCMProviderGeneratorFilter is a single repository filter.
branchMatch A regex which must match the branch name.
labelMatch A regex which must match at least one label.
pathsDoNotExist An array of paths, all of which must not exist.
pathsExist An array of paths, all of which must exist.
repositoryMatch A regex for repo names.`,
  "argo-cd:SCMProviderGeneratorGitea": ` SCMProviderGeneratorGitea defines a connection info specific to Gitea.
allBranches Scan all branches instead of just the default branch.
api The Gitea URL to talk to.
insecure Allow self-signed TLS / Certificates; default: false
owner Gitea organization or user to scan.
tokenRef Authentication token reference.`,
  "argo-cd:SCMProviderGeneratorGithub": ` SCMProviderGeneratorGithub defines connection info specific to GitHub.
allBranches Scan all branches instead of just the default branch.
api The GitHub API URL to talk to.
appSecretName AppSecretName is a reference to a GitHub App repo-creds secret.
organization GitHub org to scan.
tokenRef Authentication token reference.`,
  "argo-cd:SCMProviderGeneratorGitlab": ` SCMProviderGeneratorGitlab defines connection info specific to Gitlab.
allBranches Scan all branches instead of just the default branch.
api The Gitlab API URL to talk to.
caRef ConfigMap key holding the trusted certificates
group Gitlab group to scan.
includeSharedProjects When recursing through subgroups, also include shared Projects (true) or scan only the subgroups under same path (false).
includeSubgroups Recurse through subgroups (true) or scan only the base group (false).
insecure Skips validating the SCM provider's TLS certificate - useful for self-signed certificates.; default: false
tokenRef Authentication token reference.
topic Filter repos list based on Gitlab Topic.`,
  "argo-cd:SecretRef": ` SecretRef struct for a reference to a secret key.`,
  "argo-cd:SignatureKey": ` SignatureKey is the specification of a key required to verify commit signatures with
keyID The ID of the key in hexadecimal notation`,
  "argo-cd:SourceHydrator": ` SourceHydrator specifies a dry "don't repeat yourself" source for manifests, a sync source from which to sync hydrated manifests, and an optional hydrateTo location to act as a "staging" aread for hydrated manifests.
drySource DrySource specifies where the dry "don't repeat yourself" manifest source lives.
hydrateTo HydrateTo specifies an optional "staging" location to push hydrated manifests to.
syncSource SyncSource specifies where to sync hydrated manifests from.`,
  "argo-cd:SourceHydratorStatus": ` SourceHydratorStatus contains information about the current state of source hydration
currentOperation CurrentOperation holds the status of the hydrate operation
lastSuccessfulOperation LastSuccessfulOperation holds info about the most recent successful hydration`,
  "argo-cd:SuccessfulHydrateOperation": ` SuccessfulHydrateOperation contains information about the most recent successful hydrate operation
drySHA DrySHA holds the resolved revision (sha) of the dry source as of the most recent reconciliation
hydratedSHA HydratedSHA holds the resolved revision (sha) of the hydrated source as of the most recent reconciliation
sourceHydrator SourceHydrator holds the hydrator config used for the hydrate operation`,
  "argo-cd:SyncOperation": ` SyncOperation contains details about a sync operation.
autoHealAttemptsCount SelfHealAttemptsCount contains the number of auto-heal attempts
dryRun DryRun specifies to perform a \`kubectl apply --dry-run\` without actually performing the sync
manifests Manifests is an optional field that overrides sync source with a local directory for development
prune Prune specifies to delete resources from the cluster that are no longer tracked in git
resources Resources describes which resources shall be part of the sync
revision Revision is the revision (Git) or chart version (Helm) which to sync the application to If omitted, will use the revision specified in app spec.
revisions Revisions is the list of revision (Git) or chart version (Helm) which to sync each source in sources field for the application to If omitted, will use the revision specified in app spec.
source Source overrides the source definition set in the application.
sources Sources overrides the source definition set in the application.
syncOptions SyncOptions provide per-sync sync-options, e.g. Validate=false
syncStrategy SyncStrategy describes how to perform the sync`,
  "argo-cd:SyncOperationResource": ` SyncOperationResource contains resources to sync.`,
  "argo-cd:SyncOperationResult": ` SyncOperationResult represent result of sync operation
managedNamespaceMetadata ManagedNamespaceMetadata contains the current sync state of managed namespace metadata
resources Resources contains a list of sync result items for each individual resource in a sync operation
revision Revision holds the revision this sync operation was performed to
revisions Revisions holds the revision this sync operation was performed for respective indexed source in sources field
source Source records the application source information of the sync, used for comparing auto-sync
sources Source records the application source information of the sync, used for comparing auto-sync`,
  "argo-cd:SyncPolicy": ` SyncPolicy controls when a sync will be performed in response to updates in git
automated Automated will keep an application synced to the target revision
managedNamespaceMetadata ManagedNamespaceMetadata controls metadata in the given namespace (if CreateNamespace=true)
retry Retry controls failed sync retry behavior
syncOptions Options allow you to specify whole app sync-options`,
  "argo-cd:SyncPolicyAutomated": ` SyncPolicyAutomated controls the behavior of an automated sync
allowEmpty AllowEmpty allows apps have zero live resources (default: false)
enabled Enable allows apps to explicitly control automated sync
prune Prune specifies whether to delete resources from the cluster that are not found in the sources anymore as part of automated sync (default: false)
selfHeal SelfHeal specifies whether to revert resources back to their desired state upon modification in the cluster (default: false)`,
  "argo-cd:SyncSource": ` SyncSource specifies a location from which hydrated manifests may be synced.
path Path is a directory path within the git repository where hydrated manifests should be committed to and synced from.
targetBranch TargetBranch is the branch from which hydrated manifests will be synced.`,
  "argo-cd:SyncStatus": ` SyncStatus contains information about the currently observed live and desired states of an application
comparedTo ComparedTo contains information about what has been compared
revision Revision contains information about the revision the comparison has been performed to
revisions Revisions contains information about the revisions of multiple sources the comparison has been performed to
status Status is the sync state of the comparison`,
  "argo-cd:SyncStrategy": ` SyncStrategy controls the manner in which a sync is performed
apply Apply will perform a \`kubectl apply\` to perform the sync.
hook Hook will submit any referenced resources to perform the sync.`,
  "argo-cd:SyncStrategyApply": ` SyncStrategyApply uses \`kubectl apply\` to perform the apply
force Force indicates whether or not to supply the --force flag to \`kubectl apply\`.`,
  "argo-cd:SyncStrategyHook": ` SyncStrategyHook will perform a sync using hooks annotations.
force Force indicates whether or not to supply the --force flag to \`kubectl apply\`.`,
  "argo-cd:SyncWindow": ` SyncWindow contains the kind, time, duration and attributes that are used to assign the syncWindows to apps
andOperator UseAndOperator use AND operator for matching applications, namespaces and clusters instead of the default OR operator
applications Applications contains a list of applications that the window will apply to
clusters Clusters contains a list of clusters that the window will apply to
description Description of the sync that will be applied to the schedule, can be used to add any information such as a ticket number for example
duration Duration is the amount of time the sync window will be open
kind Kind defines if the window allows or blocks syncs
manualSync ManualSync enables manual syncs when they would otherwise be blocked
namespaces Namespaces contains a list of namespaces that the window will apply to
schedule Schedule is the time the window will begin, specified in cron format
timeZone TimeZone of the sync that will be applied to the schedule`,
};
