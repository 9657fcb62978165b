// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'argoproj.io/v1alpha1 AppProject': 'argo-cd:AppProject',
  'argoproj.io/v1alpha1 Application': 'argo-cd:Application',
  'argoproj.io/v1alpha1 ApplicationSet': 'argo-cd:ApplicationSet',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "argo-cd:AppHealthStatus": `lastTransitionTime time
message string
status string`,
  "argo-cd:AppProject": `apiVersion! "argoproj.io/v1alpha1"
kind! "AppProject"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-cd:AppProjectSpec
status argo-cd:AppProjectStatus`,
  "argo-cd:AppProjectSpec": `clusterResourceBlacklist []argo-cd:ClusterResourceRestrictionItem
clusterResourceWhitelist []argo-cd:ClusterResourceRestrictionItem
description string
destinationServiceAccounts []argo-cd:ApplicationDestinationServiceAccount
destinations []argo-cd:ApplicationDestination
namespaceResourceBlacklist []argo-cd:AppProjectSpecNamespaceResourceBlacklist
namespaceResourceWhitelist []argo-cd:AppProjectSpecNamespaceResourceWhitelist
orphanedResources argo-cd:OrphanedResourcesMonitorSettings
permitOnlyProjectScopedClusters boolean
roles []argo-cd:ProjectRole
signatureKeys []argo-cd:SignatureKey
sourceNamespaces []string
sourceRepos []string
syncWindows []argo-cd:SyncWindow`,
  "argo-cd:AppProjectSpecNamespaceResourceBlacklist": `group! string
kind! string`,
  "argo-cd:AppProjectSpecNamespaceResourceWhitelist": `group! string
kind! string`,
  "argo-cd:AppProjectStatus": `jwtTokensByRole {}argo-cd:JWTTokens`,
  "argo-cd:Application": `apiVersion! "argoproj.io/v1alpha1"
kind! "Application"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
operation argo-cd:Operation
spec! argo-cd:ApplicationSpec
status argo-cd:ApplicationStatus`,
  "argo-cd:ApplicationCondition": `lastTransitionTime time
message! string
type! string`,
  "argo-cd:ApplicationDestination": `name string
namespace string
server string`,
  "argo-cd:ApplicationDestinationServiceAccount": `defaultServiceAccount! string
namespace string
server! string`,
  "argo-cd:ApplicationMatchExpression": `key string
operator string
values []string`,
  "argo-cd:ApplicationPreservedFields": `annotations []string
labels []string`,
  "argo-cd:ApplicationSet": `apiVersion! "argoproj.io/v1alpha1"
kind! "ApplicationSet"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-cd:ApplicationSetSpec
status argo-cd:ApplicationSetStatus`,
  "argo-cd:ApplicationSetApplicationStatus": `application! string
lastTransitionTime time
message! string
status! string
step! string
targetRevisions! []string`,
  "argo-cd:ApplicationSetCondition": `lastTransitionTime time
message! string
reason! string
status! string
type! string`,
  "argo-cd:ApplicationSetGenerator": `clusterDecisionResource argo-cd:DuckTypeGenerator
clusters argo-cd:ClusterGenerator
git argo-cd:GitGenerator
list argo-cd:ListGenerator
matrix argo-cd:MatrixGenerator
merge argo-cd:MergeGenerator
plugin argo-cd:PluginGenerator
pullRequest argo-cd:PullRequestGenerator
scmProvider argo-cd:SCMProviderGenerator
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "argo-cd:ApplicationSetNestedGenerator": `clusterDecisionResource argo-cd:DuckTypeGenerator
clusters argo-cd:ClusterGenerator
git argo-cd:GitGenerator
list argo-cd:ListGenerator
matrix ApiextensionsApiserverPkgApisApiextensionsV1JSON
merge ApiextensionsApiserverPkgApisApiextensionsV1JSON
plugin argo-cd:PluginGenerator
pullRequest argo-cd:PullRequestGenerator
scmProvider argo-cd:SCMProviderGenerator
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "argo-cd:ApplicationSetResourceIgnoreDifferences": `jqPathExpressions []string
jsonPointers []string
name string`,
  "argo-cd:ApplicationSetRolloutStep": `matchExpressions []argo-cd:ApplicationMatchExpression
maxUpdate intOrString`,
  "argo-cd:ApplicationSetRolloutStrategy": `steps []argo-cd:ApplicationSetRolloutStep`,
  "argo-cd:ApplicationSetSpec": `applyNestedSelectors boolean
generators! []argo-cd:ApplicationSetGenerator
goTemplate boolean
goTemplateOptions []string
ignoreApplicationDifferences []argo-cd:ApplicationSetResourceIgnoreDifferences
preservedFields argo-cd:ApplicationPreservedFields
strategy argo-cd:ApplicationSetStrategy
syncPolicy argo-cd:ApplicationSetSyncPolicy
template! argo-cd:ApplicationSetTemplate
templatePatch string`,
  "argo-cd:ApplicationSetStatus": `applicationStatus []argo-cd:ApplicationSetApplicationStatus
conditions []argo-cd:ApplicationSetCondition
resources []argo-cd:ResourceStatus
resourcesCount number`,
  "argo-cd:ApplicationSetStrategy": `deletionOrder string
rollingSync argo-cd:ApplicationSetRolloutStrategy
type string`,
  "argo-cd:ApplicationSetSyncPolicy": `applicationsSync string
preserveResourcesOnDeletion boolean`,
  "argo-cd:ApplicationSetTemplate": `metadata! argo-cd:ApplicationSetTemplateMeta
spec! argo-cd:ApplicationSpec`,
  "argo-cd:ApplicationSetTemplateMeta": `annotations {}string
finalizers []string
labels {}string
name string
namespace string`,
  "argo-cd:ApplicationSource": `chart string
directory argo-cd:ApplicationSourceDirectory
helm argo-cd:ApplicationSourceHelm
kustomize argo-cd:ApplicationSourceKustomize
name string
path string
plugin argo-cd:ApplicationSourcePlugin
ref string
repoURL! string
targetRevision string`,
  "argo-cd:ApplicationSourceDirectory": `exclude string
include string
jsonnet argo-cd:ApplicationSourceJsonnet
recurse boolean`,
  "argo-cd:ApplicationSourceHelm": `apiVersions []string
fileParameters []argo-cd:HelmFileParameter
ignoreMissingValueFiles boolean
kubeVersion string
namespace string
parameters []argo-cd:HelmParameter
passCredentials boolean
releaseName string
skipCrds boolean
skipSchemaValidation boolean
skipTests boolean
valueFiles []string
values string
valuesObject ApimachineryPkgRuntimeRawExtension
version string`,
  "argo-cd:ApplicationSourceJsonnet": `extVars []argo-cd:JsonnetVar
libs []string
tlas []argo-cd:JsonnetVar`,
  "argo-cd:ApplicationSourceKustomize": `apiVersions []string
commonAnnotations {}string
commonAnnotationsEnvsubst boolean
commonLabels {}string
components []string
forceCommonAnnotations boolean
forceCommonLabels boolean
ignoreMissingComponents boolean
images []string
kubeVersion string
labelIncludeTemplates boolean
labelWithoutSelector boolean
namePrefix string
nameSuffix string
namespace string
patches []argo-cd:KustomizePatch
replicas []argo-cd:KustomizeReplica
version string`,
  "argo-cd:ApplicationSourcePlugin": `env []argo-cd:EnvEntry
name string
parameters []argo-cd:ApplicationSourcePluginParameter`,
  "argo-cd:ApplicationSourcePluginParameter": `array []string
map {}string
name string
string string`,
  "argo-cd:ApplicationSpec": `destination! argo-cd:ApplicationDestination
ignoreDifferences []argo-cd:ResourceIgnoreDifferences
info []argo-cd:Info
project! string
revisionHistoryLimit number
source argo-cd:ApplicationSource
sourceHydrator argo-cd:SourceHydrator
sources []argo-cd:ApplicationSource
syncPolicy argo-cd:SyncPolicy`,
  "argo-cd:ApplicationStatus": `conditions []argo-cd:ApplicationCondition
controllerNamespace string
health argo-cd:AppHealthStatus
history []argo-cd:RevisionHistory
observedAt time
operationState argo-cd:OperationState
reconciledAt time
resourceHealthSource string
resources []argo-cd:ResourceStatus
sourceHydrator argo-cd:SourceHydratorStatus
sourceType string
sourceTypes []string
summary argo-cd:ApplicationSummary
sync argo-cd:SyncStatus`,
  "argo-cd:ApplicationSummary": `externalURLs []string
images []string`,
  "argo-cd:Backoff": `duration string
factor number
maxDuration string`,
  "argo-cd:BasicAuthBitbucketServer": `passwordRef! argo-cd:SecretRef
username! string`,
  "argo-cd:BearerTokenBitbucket": `tokenRef! argo-cd:SecretRef`,
  "argo-cd:BearerTokenBitbucketCloud": `tokenRef! argo-cd:SecretRef`,
  "argo-cd:ClusterGenerator": `flatList boolean
selector ApimachineryPkgApisMetaV1LabelSelector
template argo-cd:ApplicationSetTemplate
values {}string`,
  "argo-cd:ClusterResourceRestrictionItem": `group! string
kind! string
name string`,
  "argo-cd:ComparedTo": `destination! argo-cd:ApplicationDestination
ignoreDifferences []argo-cd:ResourceIgnoreDifferences
source argo-cd:ApplicationSource
sources []argo-cd:ApplicationSource`,
  "argo-cd:ConfigMapKeyRef": `configMapName! string
key! string`,
  "argo-cd:DrySource": `directory argo-cd:ApplicationSourceDirectory
helm argo-cd:ApplicationSourceHelm
kustomize argo-cd:ApplicationSourceKustomize
path! string
plugin argo-cd:ApplicationSourcePlugin
repoURL! string
targetRevision! string`,
  "argo-cd:DuckTypeGenerator": `configMapRef! string
labelSelector ApimachineryPkgApisMetaV1LabelSelector
name string
requeueAfterSeconds number
template argo-cd:ApplicationSetTemplate
values {}string`,
  "argo-cd:EnvEntry": `name! string
value! string`,
  "argo-cd:GitDirectoryGeneratorItem": `exclude boolean
path! string`,
  "argo-cd:GitFileGeneratorItem": `exclude boolean
path! string`,
  "argo-cd:GitGenerator": `directories []argo-cd:GitDirectoryGeneratorItem
files []argo-cd:GitFileGeneratorItem
pathParamPrefix string
repoURL! string
requeueAfterSeconds number
revision! string
template argo-cd:ApplicationSetTemplate
values {}string`,
  "argo-cd:HealthStatus": `lastTransitionTime time
message string
status string`,
  "argo-cd:HelmFileParameter": `name string
path string`,
  "argo-cd:HelmParameter": `forceString boolean
name string
value string`,
  "argo-cd:HydrateOperation": `drySHA string
finishedAt time
hydratedSHA string
message! string
phase! "Hydrating"|"Failed"|"Hydrated"
sourceHydrator argo-cd:SourceHydrator
startedAt time`,
  "argo-cd:HydrateTo": `targetBranch! string`,
  "argo-cd:Info": `name! string
value! string`,
  "argo-cd:JWTToken": `exp number
iat! number
id string`,
  "argo-cd:JWTTokens": `items []argo-cd:JWTToken`,
  "argo-cd:JsonnetVar": `code boolean
name! string
value! string`,
  "argo-cd:KustomizePatch": `options {}boolean
patch string
path string
target argo-cd:KustomizeSelector`,
  "argo-cd:KustomizeReplica": `count! intOrString
name! string`,
  "argo-cd:KustomizeSelector": `annotationSelector string
group string
kind string
labelSelector string
name string
namespace string
version string`,
  "argo-cd:ListGenerator": `elements []ApiextensionsApiserverPkgApisApiextensionsV1JSON
elementsYaml string
template argo-cd:ApplicationSetTemplate`,
  "argo-cd:ManagedNamespaceMetadata": `annotations {}string
labels {}string`,
  "argo-cd:MatrixGenerator": `generators! []argo-cd:ApplicationSetNestedGenerator
template argo-cd:ApplicationSetTemplate`,
  "argo-cd:MergeGenerator": `generators! []argo-cd:ApplicationSetNestedGenerator
mergeKeys! []string
template argo-cd:ApplicationSetTemplate`,
  "argo-cd:Operation": `info []argo-cd:Info
initiatedBy argo-cd:OperationInitiator
retry argo-cd:RetryStrategy
sync argo-cd:SyncOperation`,
  "argo-cd:OperationInitiator": `automated boolean
username string`,
  "argo-cd:OperationState": `finishedAt time
message string
operation! argo-cd:Operation
phase! string
retryCount number
startedAt! time
syncResult argo-cd:SyncOperationResult`,
  "argo-cd:OrphanedResourceKey": `group string
kind string
name string`,
  "argo-cd:OrphanedResourcesMonitorSettings": `ignore []argo-cd:OrphanedResourceKey
warn boolean`,
  "argo-cd:PluginConfigMapRef": `name! string`,
  "argo-cd:PluginGenerator": `configMapRef! argo-cd:PluginConfigMapRef
input argo-cd:PluginInput
requeueAfterSeconds number
template argo-cd:ApplicationSetTemplate
values {}string`,
  "argo-cd:PluginInput": `parameters {}ApiextensionsApiserverPkgApisApiextensionsV1JSON`,
  "argo-cd:ProjectRole": `description string
groups []string
jwtTokens []argo-cd:JWTToken
name! string
policies []string`,
  "argo-cd:PullRequestGenerator": `azuredevops argo-cd:PullRequestGeneratorAzureDevOps
bitbucket argo-cd:PullRequestGeneratorBitbucket
bitbucketServer argo-cd:PullRequestGeneratorBitbucketServer
continueOnRepoNotFoundError boolean
filters []argo-cd:PullRequestGeneratorFilter
gitea argo-cd:PullRequestGeneratorGitea
github argo-cd:PullRequestGeneratorGithub
gitlab argo-cd:PullRequestGeneratorGitLab
requeueAfterSeconds number
template argo-cd:ApplicationSetTemplate
values {}string`,
  "argo-cd:PullRequestGeneratorAzureDevOps": `api string
labels []string
organization! string
project! string
repo! string
tokenRef argo-cd:SecretRef`,
  "argo-cd:PullRequestGeneratorBitbucket": `api string
basicAuth argo-cd:BasicAuthBitbucketServer
bearerToken argo-cd:BearerTokenBitbucketCloud
owner! string
repo! string`,
  "argo-cd:PullRequestGeneratorBitbucketServer": `api! string
basicAuth argo-cd:BasicAuthBitbucketServer
bearerToken argo-cd:BearerTokenBitbucket
caRef argo-cd:ConfigMapKeyRef
insecure boolean
project! string
repo! string`,
  "argo-cd:PullRequestGeneratorFilter": `branchMatch string
targetBranchMatch string
titleMatch string`,
  "argo-cd:PullRequestGeneratorGitLab": `api string
caRef argo-cd:ConfigMapKeyRef
insecure boolean
labels []string
project! string
pullRequestState string
tokenRef argo-cd:SecretRef`,
  "argo-cd:PullRequestGeneratorGitea": `api! string
insecure boolean
labels []string
owner! string
repo! string
tokenRef argo-cd:SecretRef`,
  "argo-cd:PullRequestGeneratorGithub": `api string
appSecretName string
labels []string
owner! string
repo! string
tokenRef argo-cd:SecretRef`,
  "argo-cd:ResourceIgnoreDifferences": `group string
jqPathExpressions []string
jsonPointers []string
kind! string
managedFieldsManagers []string
name string
namespace string`,
  "argo-cd:ResourceResult": `group! string
hookPhase string
hookType string
images []string
kind! string
message string
name! string
namespace! string
status string
syncPhase string
version! string`,
  "argo-cd:ResourceStatus": `group string
health argo-cd:HealthStatus
hook boolean
kind string
name string
namespace string
requiresDeletionConfirmation boolean
requiresPruning boolean
status string
syncWave number
version string`,
  "argo-cd:RetryStrategy": `backoff argo-cd:Backoff
limit number
refresh boolean`,
  "argo-cd:RevisionHistory": `deployStartedAt time
deployedAt! time
id! number
initiatedBy argo-cd:OperationInitiator
revision string
revisions []string
source argo-cd:ApplicationSource
sources []argo-cd:ApplicationSource`,
  "argo-cd:SCMProviderGenerator": `awsCodeCommit argo-cd:SCMProviderGeneratorAWSCodeCommit
azureDevOps argo-cd:SCMProviderGeneratorAzureDevOps
bitbucket argo-cd:SCMProviderGeneratorBitbucket
bitbucketServer argo-cd:SCMProviderGeneratorBitbucketServer
cloneProtocol string
filters []argo-cd:SCMProviderGeneratorFilter
gitea argo-cd:SCMProviderGeneratorGitea
github argo-cd:SCMProviderGeneratorGithub
gitlab argo-cd:SCMProviderGeneratorGitlab
requeueAfterSeconds number
template argo-cd:ApplicationSetTemplate
values {}string`,
  "argo-cd:SCMProviderGeneratorAWSCodeCommit": `allBranches boolean
region string
role string
tagFilters []argo-cd:TagFilter`,
  "argo-cd:SCMProviderGeneratorAzureDevOps": `accessTokenRef! argo-cd:SecretRef
allBranches boolean
api string
organization! string
teamProject! string`,
  "argo-cd:SCMProviderGeneratorBitbucket": `allBranches boolean
appPasswordRef! argo-cd:SecretRef
owner! string
user! string`,
  "argo-cd:SCMProviderGeneratorBitbucketServer": `allBranches boolean
api! string
basicAuth argo-cd:BasicAuthBitbucketServer
bearerToken argo-cd:BearerTokenBitbucket
caRef argo-cd:ConfigMapKeyRef
insecure boolean
project! string`,
  "argo-cd:SCMProviderGeneratorFilter": `branchMatch string
labelMatch string
pathsDoNotExist []string
pathsExist []string
repositoryMatch string`,
  "argo-cd:SCMProviderGeneratorGitea": `allBranches boolean
api! string
insecure boolean
owner! string
tokenRef argo-cd:SecretRef`,
  "argo-cd:SCMProviderGeneratorGithub": `allBranches boolean
api string
appSecretName string
organization! string
tokenRef argo-cd:SecretRef`,
  "argo-cd:SCMProviderGeneratorGitlab": `allBranches boolean
api string
caRef argo-cd:ConfigMapKeyRef
group! string
includeSharedProjects boolean
includeSubgroups boolean
insecure boolean
tokenRef argo-cd:SecretRef
topic string`,
  "argo-cd:SecretRef": `key! string
secretName! string`,
  "argo-cd:SignatureKey": `keyID! string`,
  "argo-cd:SourceHydrator": `drySource! argo-cd:DrySource
hydrateTo argo-cd:HydrateTo
syncSource! argo-cd:SyncSource`,
  "argo-cd:SourceHydratorStatus": `currentOperation argo-cd:HydrateOperation
lastSuccessfulOperation argo-cd:SuccessfulHydrateOperation`,
  "argo-cd:SuccessfulHydrateOperation": `drySHA string
hydratedSHA string
sourceHydrator argo-cd:SourceHydrator`,
  "argo-cd:SyncOperation": `autoHealAttemptsCount number
dryRun boolean
manifests []string
prune boolean
resources []argo-cd:SyncOperationResource
revision string
revisions []string
source argo-cd:ApplicationSource
sources []argo-cd:ApplicationSource
syncOptions []string
syncStrategy argo-cd:SyncStrategy`,
  "argo-cd:SyncOperationResource": `group string
kind! string
name! string
namespace string`,
  "argo-cd:SyncOperationResult": `managedNamespaceMetadata argo-cd:ManagedNamespaceMetadata
resources []argo-cd:ResourceResult
revision! string
revisions []string
source argo-cd:ApplicationSource
sources []argo-cd:ApplicationSource`,
  "argo-cd:SyncPolicy": `automated argo-cd:SyncPolicyAutomated
managedNamespaceMetadata argo-cd:ManagedNamespaceMetadata
retry argo-cd:RetryStrategy
syncOptions []string`,
  "argo-cd:SyncPolicyAutomated": `allowEmpty boolean
enabled boolean
prune boolean
selfHeal boolean`,
  "argo-cd:SyncSource": `path! string
targetBranch! string`,
  "argo-cd:SyncStatus": `comparedTo argo-cd:ComparedTo
revision string
revisions []string
status! string`,
  "argo-cd:SyncStrategy": `apply argo-cd:SyncStrategyApply
hook argo-cd:SyncStrategyHook`,
  "argo-cd:SyncStrategyApply": `force boolean`,
  "argo-cd:SyncStrategyHook": `force boolean`,
  "argo-cd:SyncWindow": `andOperator boolean
applications []string
clusters []string
description string
duration string
kind string
manualSync boolean
namespaces []string
schedule string
timeZone string`,
  "argo-cd:TagFilter": `key! string
value string`,
};
