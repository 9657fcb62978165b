// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'argoproj.io/v1alpha1 ClusterWorkflowTemplate': 'argo-workflows:ClusterWorkflowTemplate',
  'argoproj.io/v1alpha1 CronWorkflow': 'argo-workflows:CronWorkflow',
  'argoproj.io/v1alpha1 Workflow': 'argo-workflows:Workflow',
  'argoproj.io/v1alpha1 WorkflowArtifactGCTask': 'argo-workflows:WorkflowArtifactGCTask',
  'argoproj.io/v1alpha1 WorkflowEventBinding': 'argo-workflows:WorkflowEventBinding',
  'argoproj.io/v1alpha1 WorkflowTaskResult': 'argo-workflows:WorkflowTaskResult',
  'argoproj.io/v1alpha1 WorkflowTaskSet': 'argo-workflows:WorkflowTaskSet',
  'argoproj.io/v1alpha1 WorkflowTemplate': 'argo-workflows:WorkflowTemplate',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "argo-workflows:ArchiveStrategy": `none any
tar argo-workflows:TarStrategy
zip any`,
  "argo-workflows:Arguments": `artifacts []argo-workflows:Artifact
parameters []argo-workflows:Parameter`,
  "argo-workflows:ArtGCStatus": `notSpecified boolean
podsRecouped {}boolean
strategiesProcessed {}boolean`,
  "argo-workflows:Artifact": `archive argo-workflows:ArchiveStrategy
archiveLogs boolean
artifactGC argo-workflows:ArtifactGC
artifactory argo-workflows:ArtifactoryArtifact
azure argo-workflows:AzureArtifact
deleted boolean
from string
fromExpression string
gcs argo-workflows:GCSArtifact
git argo-workflows:GitArtifact
globalName string
hdfs argo-workflows:HDFSArtifact
http argo-workflows:HTTPArtifact
mode number
name! string
optional boolean
oss argo-workflows:OSSArtifact
path string
plugin argo-workflows:PluginArtifact
raw argo-workflows:RawArtifact
recurseMode boolean
s3 argo-workflows:S3Artifact
subPath string`,
  "argo-workflows:ArtifactGC": `podMetadata argo-workflows:Metadata
serviceAccountName string
strategy string`,
  "argo-workflows:ArtifactGCSpec": `artifactsByNode {}argo-workflows:ArtifactNodeSpec`,
  "argo-workflows:ArtifactGCStatus": `artifactResultsByNode {}argo-workflows:ArtifactResultNodeStatus`,
  "argo-workflows:ArtifactLocation": `archiveLogs boolean
artifactory argo-workflows:ArtifactoryArtifact
azure argo-workflows:AzureArtifact
gcs argo-workflows:GCSArtifact
git argo-workflows:GitArtifact
hdfs argo-workflows:HDFSArtifact
http argo-workflows:HTTPArtifact
oss argo-workflows:OSSArtifact
plugin argo-workflows:PluginArtifact
raw argo-workflows:RawArtifact
s3 argo-workflows:S3Artifact`,
  "argo-workflows:ArtifactNodeSpec": `archiveLocation argo-workflows:ArtifactLocation
artifacts {}argo-workflows:Artifact`,
  "argo-workflows:ArtifactPaths": `archive argo-workflows:ArchiveStrategy
archiveLogs boolean
artifactGC argo-workflows:ArtifactGC
artifactory argo-workflows:ArtifactoryArtifact
azure argo-workflows:AzureArtifact
deleted boolean
from string
fromExpression string
gcs argo-workflows:GCSArtifact
git argo-workflows:GitArtifact
globalName string
hdfs argo-workflows:HDFSArtifact
http argo-workflows:HTTPArtifact
mode number
name! string
optional boolean
oss argo-workflows:OSSArtifact
path string
plugin argo-workflows:PluginArtifact
raw argo-workflows:RawArtifact
recurseMode boolean
s3 argo-workflows:S3Artifact
subPath string`,
  "argo-workflows:ArtifactRepository": `archiveLogs boolean
artifactory argo-workflows:ArtifactoryArtifactRepository
azure argo-workflows:AzureArtifactRepository
gcs argo-workflows:GCSArtifactRepository
hdfs argo-workflows:HDFSArtifactRepository
oss argo-workflows:OSSArtifactRepository
plugin argo-workflows:PluginArtifactRepository
s3 argo-workflows:S3ArtifactRepository`,
  "argo-workflows:ArtifactRepositoryRef": `configMap string
key string`,
  "argo-workflows:ArtifactRepositoryRefStatus": `artifactRepository argo-workflows:ArtifactRepository
configMap string
default boolean
key string
namespace string`,
  "argo-workflows:ArtifactResult": `error string
name! string
success boolean`,
  "argo-workflows:ArtifactResultNodeStatus": `artifactResults {}argo-workflows:ArtifactResult`,
  "argo-workflows:ArtifactoryArtifact": `passwordSecret ApiCoreV1SecretKeySelector
url! string
usernameSecret ApiCoreV1SecretKeySelector`,
  "argo-workflows:ArtifactoryArtifactRepository": `keyFormat string
passwordSecret ApiCoreV1SecretKeySelector
repoURL string
usernameSecret ApiCoreV1SecretKeySelector`,
  "argo-workflows:AzureArtifact": `accountKeySecret ApiCoreV1SecretKeySelector
blob! string
container! string
endpoint! string
useSDKCreds boolean`,
  "argo-workflows:AzureArtifactRepository": `accountKeySecret ApiCoreV1SecretKeySelector
blobNameFormat string
container! string
endpoint! string
useSDKCreds boolean`,
  "argo-workflows:Backoff": `cap string
duration string
factor intOrString
maxDuration string`,
  "argo-workflows:BasicAuth": `passwordSecret ApiCoreV1SecretKeySelector
usernameSecret ApiCoreV1SecretKeySelector`,
  "argo-workflows:Cache": `configMap! ApiCoreV1LocalObjectReference`,
  "argo-workflows:ClientCertAuth": `clientCertSecret ApiCoreV1SecretKeySelector
clientKeySecret ApiCoreV1SecretKeySelector`,
  "argo-workflows:ClusterWorkflowTemplate": `apiVersion! "argoproj.io/v1alpha1"
kind! "ClusterWorkflowTemplate"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-workflows:WorkflowSpec`,
  "argo-workflows:Condition": `message string
status string
type string`,
  "argo-workflows:ContainerNode": `args []string
command []string
dependencies []string
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
  "argo-workflows:ContainerSetRetryStrategy": `duration string
retries! intOrString`,
  "argo-workflows:ContainerSetTemplate": `containers! []argo-workflows:ContainerNode
retryStrategy argo-workflows:ContainerSetRetryStrategy
volumeMounts []ApiCoreV1VolumeMount`,
  "argo-workflows:ContinueOn": `error boolean
failed boolean`,
  "argo-workflows:Counter": `value! string`,
  "argo-workflows:CreateS3BucketOptions": `objectLocking boolean`,
  "argo-workflows:CronWorkflow": `apiVersion! "argoproj.io/v1alpha1"
kind! "CronWorkflow"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-workflows:CronWorkflowSpec
status argo-workflows:CronWorkflowStatus`,
  "argo-workflows:CronWorkflowSpec": `concurrencyPolicy "Allow"|"Forbid"|"Replace"
failedJobsHistoryLimit number
schedules! []string
startingDeadlineSeconds number
stopStrategy argo-workflows:StopStrategy
successfulJobsHistoryLimit number
suspend boolean
timezone string
when string
workflowMetadata ApimachineryPkgApisMetaV1ObjectMeta
workflowSpec! argo-workflows:WorkflowSpec`,
  "argo-workflows:CronWorkflowStatus": `active []ApiCoreV1ObjectReference
conditions []argo-workflows:Condition
failed number
lastScheduledTime time
phase string
succeeded number`,
  "argo-workflows:DAGTask": `arguments argo-workflows:Arguments
continueOn argo-workflows:ContinueOn
dependencies []string
depends string
hooks {}argo-workflows:LifecycleHook
inline argo-workflows:Template
name! string
onExit string
template string
templateRef argo-workflows:TemplateRef
when string
withItems any
withParam string
withSequence argo-workflows:Sequence`,
  "argo-workflows:DAGTemplate": `failFast boolean
target string
tasks! []argo-workflows:DAGTask`,
  "argo-workflows:Data": `source! argo-workflows:DataSource
transformation! []argo-workflows:TransformationStep`,
  "argo-workflows:DataSource": `artifactPaths argo-workflows:ArtifactPaths`,
  "argo-workflows:Event": `selector! string`,
  "argo-workflows:ExecutorConfig": `serviceAccountName string`,
  "argo-workflows:GCSArtifact": `bucket string
key! string
serviceAccountKeySecret ApiCoreV1SecretKeySelector`,
  "argo-workflows:GCSArtifactRepository": `bucket string
keyFormat string
serviceAccountKeySecret ApiCoreV1SecretKeySelector`,
  "argo-workflows:Gauge": `operation "Set"|"Add"|"Sub"
realtime! boolean
value! string`,
  "argo-workflows:GitArtifact": `branch string
depth number
disableSubmodules boolean
fetch []string
insecureIgnoreHostKey boolean
insecureSkipTLS boolean
passwordSecret ApiCoreV1SecretKeySelector
repo! string
revision string
singleBranch boolean
sshPrivateKeySecret ApiCoreV1SecretKeySelector
usernameSecret ApiCoreV1SecretKeySelector`,
  "argo-workflows:HDFSArtifact": `addresses []string
dataTransferProtection string
force boolean
hdfsUser string
krbCCacheSecret ApiCoreV1SecretKeySelector
krbConfigConfigMap ApiCoreV1ConfigMapKeySelector
krbKeytabSecret ApiCoreV1SecretKeySelector
krbRealm string
krbServicePrincipalName string
krbUsername string
path! string`,
  "argo-workflows:HDFSArtifactRepository": `addresses []string
dataTransferProtection string
force boolean
hdfsUser string
krbCCacheSecret ApiCoreV1SecretKeySelector
krbConfigConfigMap ApiCoreV1ConfigMapKeySelector
krbKeytabSecret ApiCoreV1SecretKeySelector
krbRealm string
krbServicePrincipalName string
krbUsername string
pathFormat string`,
  "argo-workflows:HTTP": `body string
bodyFrom argo-workflows:HTTPBodySource
headers []argo-workflows:HTTPHeader
insecureSkipVerify boolean
method string
successCondition string
timeoutSeconds number
url! string`,
  "argo-workflows:HTTPArtifact": `auth argo-workflows:HTTPAuth
headers []argo-workflows:Header
url! string`,
  "argo-workflows:HTTPAuth": `basicAuth argo-workflows:BasicAuth
clientCert argo-workflows:ClientCertAuth
oauth2 argo-workflows:OAuth2Auth`,
  "argo-workflows:HTTPBodySource": `bytes string`,
  "argo-workflows:HTTPHeader": `name! string
value string
valueFrom argo-workflows:HTTPHeaderSource`,
  "argo-workflows:HTTPHeaderSource": `secretKeyRef ApiCoreV1SecretKeySelector`,
  "argo-workflows:Header": `name! string
value! string`,
  "argo-workflows:Histogram": `buckets! []number
value! string`,
  "argo-workflows:Inputs": `artifacts []argo-workflows:Artifact
parameters []argo-workflows:Parameter`,
  "argo-workflows:LabelValueFrom": `expression! string`,
  "argo-workflows:LifecycleHook": `arguments argo-workflows:Arguments
expression string
template string
templateRef argo-workflows:TemplateRef`,
  "argo-workflows:ManifestFrom": `artifact! argo-workflows:Artifact`,
  "argo-workflows:MemoizationStatus": `cacheName! string
hit! boolean
key! string`,
  "argo-workflows:Memoize": `cache! argo-workflows:Cache
key! string
maxAge! string`,
  "argo-workflows:Metadata": `annotations {}string
labels {}string`,
  "argo-workflows:MetricLabel": `key! string
value! string`,
  "argo-workflows:Metrics": `prometheus! []argo-workflows:Prometheus`,
  "argo-workflows:Mutex": `database boolean
name string
namespace string`,
  "argo-workflows:MutexHolding": `holder string
mutex string`,
  "argo-workflows:MutexStatus": `holding []argo-workflows:MutexHolding
waiting []argo-workflows:MutexHolding`,
  "argo-workflows:NodeFlag": `hooked boolean
retried boolean`,
  "argo-workflows:NodeResult": `message string
outputs argo-workflows:Outputs
phase string
progress string`,
  "argo-workflows:NodeStatus": `boundaryID string
children []string
daemoned boolean
displayName string
estimatedDuration number
failedPodRestarts number
finishedAt time
hostNodeName string
id! string
inputs argo-workflows:Inputs
memoizationStatus argo-workflows:MemoizationStatus
message string
name! string
nodeFlag argo-workflows:NodeFlag
outboundNodes []string
outputs argo-workflows:Outputs
phase string
podIP string
progress string
resourcesDuration {}number
restartingPodUID string
startedAt time
synchronizationStatus argo-workflows:NodeSynchronizationStatus
taskResultSynced boolean
templateName string
templateRef argo-workflows:TemplateRef
templateScope string
type! string`,
  "argo-workflows:NodeSynchronizationStatus": `waiting string`,
  "argo-workflows:OAuth2Auth": `clientIDSecret ApiCoreV1SecretKeySelector
clientSecretSecret ApiCoreV1SecretKeySelector
endpointParams []argo-workflows:OAuth2EndpointParam
scopes []string
tokenURLSecret ApiCoreV1SecretKeySelector`,
  "argo-workflows:OAuth2EndpointParam": `key! string
value string`,
  "argo-workflows:OSSArtifact": `accessKeySecret ApiCoreV1SecretKeySelector
bucket string
createBucketIfNotPresent boolean
endpoint string
key! string
lifecycleRule argo-workflows:OSSLifecycleRule
secretKeySecret ApiCoreV1SecretKeySelector
securityToken string
useSDKCreds boolean`,
  "argo-workflows:OSSArtifactRepository": `accessKeySecret ApiCoreV1SecretKeySelector
bucket string
createBucketIfNotPresent boolean
endpoint string
keyFormat string
lifecycleRule argo-workflows:OSSLifecycleRule
secretKeySecret ApiCoreV1SecretKeySelector
securityToken string
useSDKCreds boolean`,
  "argo-workflows:OSSLifecycleRule": `markDeletionAfterDays number
markInfrequentAccessAfterDays number`,
  "argo-workflows:Outputs": `artifacts []argo-workflows:Artifact
exitCode string
parameters []argo-workflows:Parameter
result string`,
  "argo-workflows:Parameter": `default string
description string
enum []string
globalName string
name! string
value string
valueFrom argo-workflows:ValueFrom`,
  "argo-workflows:PluginArtifact": `configuration string
connectionTimeoutSeconds number
key! string
name string`,
  "argo-workflows:PluginArtifactRepository": `configuration! string
keyFormat string
name! string`,
  "argo-workflows:PodGC": `deleteDelayDuration string
labelSelector ApimachineryPkgApisMetaV1LabelSelector
strategy ""|"OnPodCompletion"|"OnPodSuccess"|"OnWorkflowCompletion"|"OnWorkflowSuccess"`,
  "argo-workflows:Prometheus": `counter argo-workflows:Counter
gauge argo-workflows:Gauge
help! string
histogram argo-workflows:Histogram
labels []argo-workflows:MetricLabel
name! string
when string`,
  "argo-workflows:RawArtifact": `data! string`,
  "argo-workflows:ResourceTemplate": `action! "get"|"create"|"apply"|"delete"|"replace"|"patch"
failureCondition string
flags []string
manifest string
manifestFrom argo-workflows:ManifestFrom
mergeStrategy "strategic"|"merge"|"json"
setOwnerReference boolean
successCondition string`,
  "argo-workflows:RetryAffinity": `nodeAntiAffinity any`,
  "argo-workflows:RetryStrategy": `affinity argo-workflows:RetryAffinity
backoff argo-workflows:Backoff
expression string
limit intOrString
retryPolicy "Always"|"OnFailure"|"OnError"|"OnTransientError"`,
  "argo-workflows:S3Artifact": `accessKeySecret ApiCoreV1SecretKeySelector
bucket string
caSecret ApiCoreV1SecretKeySelector
createBucketIfNotPresent argo-workflows:CreateS3BucketOptions
encryptionOptions argo-workflows:S3EncryptionOptions
endpoint string
insecure boolean
key string
region string
roleARN string
secretKeySecret ApiCoreV1SecretKeySelector
sessionTokenSecret ApiCoreV1SecretKeySelector
useSDKCreds boolean`,
  "argo-workflows:S3ArtifactRepository": `accessKeySecret ApiCoreV1SecretKeySelector
bucket string
caSecret ApiCoreV1SecretKeySelector
createBucketIfNotPresent argo-workflows:CreateS3BucketOptions
encryptionOptions argo-workflows:S3EncryptionOptions
endpoint string
insecure boolean
keyFormat string
keyPrefix string
region string
roleARN string
secretKeySecret ApiCoreV1SecretKeySelector
sessionTokenSecret ApiCoreV1SecretKeySelector
useSDKCreds boolean`,
  "argo-workflows:S3EncryptionOptions": `enableEncryption boolean
kmsEncryptionContext string
kmsKeyId string
serverSideCustomerKeySecret ApiCoreV1SecretKeySelector`,
  "argo-workflows:ScriptTemplate": `args []string
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
source string
startupProbe ApiCoreV1Probe
stdin boolean
stdinOnce boolean
terminationMessagePath string
terminationMessagePolicy "FallbackToLogsOnError"|"File"
tty boolean
volumeDevices []ApiCoreV1VolumeDevice
volumeMounts []ApiCoreV1VolumeMount
workingDir string`,
  "argo-workflows:SemaphoreHolding": `holders []string
semaphore string`,
  "argo-workflows:SemaphoreRef": `configMapKeyRef ApiCoreV1ConfigMapKeySelector
database argo-workflows:SyncDatabaseRef
namespace string`,
  "argo-workflows:SemaphoreStatus": `holding []argo-workflows:SemaphoreHolding
waiting []argo-workflows:SemaphoreHolding`,
  "argo-workflows:Sequence": `count intOrString
end intOrString
format string
start intOrString`,
  "argo-workflows:StopStrategy": `expression! string`,
  "argo-workflows:Submit": `arguments argo-workflows:Arguments
metadata ApimachineryPkgApisMetaV1ObjectMeta
workflowTemplateRef! argo-workflows:WorkflowTemplateRef`,
  "argo-workflows:SuspendTemplate": `duration string`,
  "argo-workflows:SyncDatabaseRef": `key! string`,
  "argo-workflows:Synchronization": `mutexes []argo-workflows:Mutex
semaphores []argo-workflows:SemaphoreRef`,
  "argo-workflows:SynchronizationStatus": `mutex argo-workflows:MutexStatus
semaphore argo-workflows:SemaphoreStatus`,
  "argo-workflows:TTLStrategy": `secondsAfterCompletion number
secondsAfterFailure number
secondsAfterSuccess number`,
  "argo-workflows:TarStrategy": `compressionLevel number`,
  "argo-workflows:Template": `activeDeadlineSeconds intOrString
affinity ApiCoreV1Affinity
annotations {}string
archiveLocation argo-workflows:ArtifactLocation
automountServiceAccountToken boolean
container ApiCoreV1Container
containerSet argo-workflows:ContainerSetTemplate
daemon boolean
dag argo-workflows:DAGTemplate
data argo-workflows:Data
executor argo-workflows:ExecutorConfig
failFast boolean
hostAliases []ApiCoreV1HostAlias
http argo-workflows:HTTP
initContainers []argo-workflows:UserContainer
inputs argo-workflows:Inputs
memoize argo-workflows:Memoize
metadata argo-workflows:Metadata
metrics argo-workflows:Metrics
name string
nodeSelector {}string
outputs argo-workflows:Outputs
parallelism number
plugin any
podSpecPatch string
priorityClassName string
resource argo-workflows:ResourceTemplate
retryStrategy argo-workflows:RetryStrategy
schedulerName string
script argo-workflows:ScriptTemplate
securityContext ApiCoreV1PodSecurityContext
serviceAccountName string
sidecars []argo-workflows:UserContainer
steps [][]argo-workflows:WorkflowStep
suspend argo-workflows:SuspendTemplate
synchronization argo-workflows:Synchronization
timeout string
tolerations []ApiCoreV1Toleration
volumes []ApiCoreV1Volume`,
  "argo-workflows:TemplateRef": `clusterScope boolean
name string
template string`,
  "argo-workflows:TransformationStep": `expression! string`,
  "argo-workflows:UserContainer": `args []string
command []string
env []ApiCoreV1EnvVar
envFrom []ApiCoreV1EnvFromSource
image string
imagePullPolicy "Always"|"IfNotPresent"|"Never"
lifecycle ApiCoreV1Lifecycle
livenessProbe ApiCoreV1Probe
mirrorVolumeMounts boolean
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
  "argo-workflows:ValueFrom": `configMapKeyRef ApiCoreV1ConfigMapKeySelector
default string
event string
expression string
jqFilter string
jsonPath string
parameter string
path string
supplied any`,
  "argo-workflows:VolumeClaimGC": `strategy string`,
  "argo-workflows:Workflow": `apiVersion! "argoproj.io/v1alpha1"
kind! "Workflow"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-workflows:WorkflowSpec
status argo-workflows:WorkflowStatus`,
  "argo-workflows:WorkflowArtifactGCTask": `apiVersion! "argoproj.io/v1alpha1"
kind! "WorkflowArtifactGCTask"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-workflows:ArtifactGCSpec
status argo-workflows:ArtifactGCStatus`,
  "argo-workflows:WorkflowEventBinding": `apiVersion! "argoproj.io/v1alpha1"
kind! "WorkflowEventBinding"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-workflows:WorkflowEventBindingSpec`,
  "argo-workflows:WorkflowEventBindingSpec": `event! argo-workflows:Event
submit argo-workflows:Submit`,
  "argo-workflows:WorkflowLevelArtifactGC": `forceFinalizerRemoval boolean
podMetadata argo-workflows:Metadata
podSpecPatch string
serviceAccountName string
strategy string`,
  "argo-workflows:WorkflowMetadata": `annotations {}string
labels {}string
labelsFrom {}argo-workflows:LabelValueFrom`,
  "argo-workflows:WorkflowSpec": `activeDeadlineSeconds number
affinity ApiCoreV1Affinity
archiveLogs boolean
arguments argo-workflows:Arguments
artifactGC argo-workflows:WorkflowLevelArtifactGC
artifactRepositoryRef argo-workflows:ArtifactRepositoryRef
automountServiceAccountToken boolean
dnsConfig ApiCoreV1PodDNSConfig
dnsPolicy "ClusterFirst"|"ClusterFirstWithHostNet"|"Default"|"None"
entrypoint string
executor argo-workflows:ExecutorConfig
hooks {}argo-workflows:LifecycleHook
hostAliases []ApiCoreV1HostAlias
hostNetwork boolean
imagePullSecrets []ApiCoreV1LocalObjectReference
metrics argo-workflows:Metrics
nodeSelector {}string
onExit string
parallelism number
podDisruptionBudget ApiPolicyV1PodDisruptionBudgetSpec
podGC argo-workflows:PodGC
podMetadata argo-workflows:Metadata
podPriorityClassName string
podSpecPatch string
priority number
retryStrategy argo-workflows:RetryStrategy
schedulerName string
securityContext ApiCoreV1PodSecurityContext
serviceAccountName string
shutdown string
suspend boolean
synchronization argo-workflows:Synchronization
templateDefaults argo-workflows:Template
templates []argo-workflows:Template
tolerations []ApiCoreV1Toleration
ttlStrategy argo-workflows:TTLStrategy
volumeClaimGC argo-workflows:VolumeClaimGC
volumeClaimTemplates []ApiCoreV1PersistentVolumeClaim
volumes []ApiCoreV1Volume
workflowMetadata argo-workflows:WorkflowMetadata
workflowTemplateRef argo-workflows:WorkflowTemplateRef`,
  "argo-workflows:WorkflowStatus": `artifactGCStatus argo-workflows:ArtGCStatus
artifactRepositoryRef argo-workflows:ArtifactRepositoryRefStatus
compressedNodes string
conditions []argo-workflows:Condition
estimatedDuration number
finishedAt time
message string
nodes {}argo-workflows:NodeStatus
offloadNodeStatusVersion string
outputs argo-workflows:Outputs
persistentVolumeClaims []ApiCoreV1Volume
phase string
progress string
resourcesDuration {}number
startedAt time
storedTemplates {}argo-workflows:Template
storedWorkflowTemplateSpec argo-workflows:WorkflowSpec
synchronization argo-workflows:SynchronizationStatus
taskResultsCompletionStatus {}boolean`,
  "argo-workflows:WorkflowStep": `arguments argo-workflows:Arguments
continueOn argo-workflows:ContinueOn
hooks {}argo-workflows:LifecycleHook
inline argo-workflows:Template
name string
onExit string
template string
templateRef argo-workflows:TemplateRef
when string
withItems any
withParam string
withSequence argo-workflows:Sequence`,
  "argo-workflows:WorkflowTaskResult": `apiVersion! "argoproj.io/v1alpha1"
kind! "WorkflowTaskResult"
message string
metadata! ApimachineryPkgApisMetaV1ObjectMeta
outputs argo-workflows:Outputs
phase string
progress string`,
  "argo-workflows:WorkflowTaskSet": `apiVersion! "argoproj.io/v1alpha1"
kind! "WorkflowTaskSet"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-workflows:WorkflowTaskSetSpec
status argo-workflows:WorkflowTaskSetStatus`,
  "argo-workflows:WorkflowTaskSetSpec": `tasks {}argo-workflows:Template`,
  "argo-workflows:WorkflowTaskSetStatus": `nodes {}argo-workflows:NodeResult`,
  "argo-workflows:WorkflowTemplate": `apiVersion! "argoproj.io/v1alpha1"
kind! "WorkflowTemplate"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-workflows:WorkflowSpec`,
  "argo-workflows:WorkflowTemplateRef": `clusterScope boolean
name string`,
};
