// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "argo-workflows:ArchiveStrategy": ` ArchiveStrategy describes how to archive files/directory when saving artifacts`,
  "argo-workflows:Arguments": ` Arguments to a template
artifacts Artifacts is the list of artifacts to pass to the template or workflow
parameters Parameters is the list of parameters to pass to the template or workflow`,
  "argo-workflows:ArtGCStatus": ` ArtGCStatus maintains state related to ArtifactGC
notSpecified if this is true, we already checked to see if we need to do it and we don't
podsRecouped have completed Pods been processed? (mapped by Pod name) used to prevent re-processing the Status of a Pod more than once
strategiesProcessed have Pods been started to perform this strategy? (enables us not to re-process what we've already done)`,
  "argo-workflows:Artifact": ` Artifact indicates an artifact to place at a specified path
archive Archive controls how the artifact will be saved to the artifact repository.
archiveLogs ArchiveLogs indicates if the container logs should be archived
artifactGC ArtifactGC describes the strategy to use when to deleting an artifact from completed or deleted workflows
artifactory Artifactory contains artifactory artifact location details
azure Azure contains Azure Storage artifact location details
deleted Has this been deleted?
from From allows an artifact to reference an artifact from a previous step
fromExpression FromExpression, if defined, is evaluated to specify the value for the artifact
gcs GCS contains GCS artifact location details
git Git contains git artifact location details
globalName GlobalName exports an output artifact to the global scope, making it available as '{{workflow.outputs.artifacts.XXXX}} and in workflow.status.outputs.artifacts
hdfs HDFS contains HDFS artifact location details
http HTTP contains HTTP artifact location details
mode mode bits to use on this file, must be a value between 0 and 0777.
name name of the artifact. must be unique within a template's inputs/outputs.
optional Make Artifacts optional, if Artifacts doesn't generate or exist
oss OSS contains OSS artifact location details
path Path is the container path to the artifact
plugin Plugin contains plugin artifact location details
raw Raw contains raw artifact location details
recurseMode If mode is set, apply the permission recursively into the artifact if it is a folder
s3 S3 contains S3 artifact location details
subPath SubPath allows an artifact to be sourced from a subpath within the specified source`,
  "argo-workflows:ArtifactGC": ` ArtifactGC describes how to delete artifacts from completed Workflows - this is embedded into the WorkflowLevelArtifactGC, and also used for individual Artifacts to override that as needed
podMetadata PodMetadata is an optional field for specifying the Labels and Annotations that should be assigned to the Pod doing the deletion
serviceAccountName ServiceAccountName is an optional field for specifying the Service Account that should be assigned to the Pod doing the deletion
strategy Strategy is the strategy to use.`,
  "argo-workflows:ArtifactGCSpec": ` ArtifactGCSpec specifies the Artifacts that need to be deleted
artifactsByNode ArtifactsByNode maps Node name to information pertaining to Artifacts on that Node`,
  "argo-workflows:ArtifactGCStatus": ` ArtifactGCStatus describes the result of the deletion
artifactResultsByNode ArtifactResultsByNode maps Node name to result`,
  "argo-workflows:ArtifactLocation": ` ArtifactLocation describes a location for a single or multiple artifacts.
archiveLogs ArchiveLogs indicates if the container logs should be archived
artifactory Artifactory contains artifactory artifact location details
azure Azure contains Azure Storage artifact location details
gcs GCS contains GCS artifact location details
git Git contains git artifact location details
hdfs HDFS contains HDFS artifact location details
http HTTP contains HTTP artifact location details
oss OSS contains OSS artifact location details
plugin Plugin contains plugin artifact location details
raw Raw contains raw artifact location details
s3 S3 contains S3 artifact location details`,
  "argo-workflows:ArtifactNodeSpec": ` ArtifactNodeSpec specifies the Artifacts that need to be deleted for a given Node
archiveLocation ArchiveLocation is the template-level Artifact location specification
artifacts Artifacts maps artifact name to Artifact description`,
  "argo-workflows:ArtifactPaths": ` ArtifactPaths expands a step from a collection of artifacts
archive Archive controls how the artifact will be saved to the artifact repository.
archiveLogs ArchiveLogs indicates if the container logs should be archived
artifactGC ArtifactGC describes the strategy to use when to deleting an artifact from completed or deleted workflows
artifactory Artifactory contains artifactory artifact location details
azure Azure contains Azure Storage artifact location details
deleted Has this been deleted?
from From allows an artifact to reference an artifact from a previous step
fromExpression FromExpression, if defined, is evaluated to specify the value for the artifact
gcs GCS contains GCS artifact location details
git Git contains git artifact location details
globalName GlobalName exports an output artifact to the global scope, making it available as '{{workflow.outputs.artifacts.XXXX}} and in workflow.status.outputs.artifacts
hdfs HDFS contains HDFS artifact location details
http HTTP contains HTTP artifact location details
mode mode bits to use on this file, must be a value between 0 and 0777.
name name of the artifact. must be unique within a template's inputs/outputs.
optional Make Artifacts optional, if Artifacts doesn't generate or exist
oss OSS contains OSS artifact location details
path Path is the container path to the artifact
plugin Plugin contains plugin artifact location details
raw Raw contains raw artifact location details
recurseMode If mode is set, apply the permission recursively into the artifact if it is a folder
s3 S3 contains S3 artifact location details
subPath SubPath allows an artifact to be sourced from a subpath within the specified source`,
  "argo-workflows:ArtifactRepository": ` ArtifactRepository represents an artifact repository in which a controller will store its artifacts
archiveLogs ArchiveLogs enables log archiving
artifactory Artifactory stores artifacts to JFrog Artifactory
azure Azure stores artifact in an Azure Storage account
gcs GCS stores artifact in a GCS object store
hdfs HDFS stores artifacts in HDFS
oss OSS stores artifact in a OSS-compliant object store
plugin Plugin stores artifact in a plugin-specific artifact repository
s3 S3 stores artifact in a S3-compliant object store`,
  "argo-workflows:ArtifactRepositoryRef": `configMap The name of the config map.
key The config map key.`,
  "argo-workflows:ArtifactRepositoryRefStatus": `artifactRepository The repository the workflow will use.
configMap The name of the config map.
default If this ref represents the default artifact repository, rather than a config map.
key The config map key.
namespace The namespace of the config map.`,
  "argo-workflows:ArtifactResult": ` ArtifactResult describes the result of attempting to delete a given Artifact
error Error is an optional error message which should be set if Success==false
name Name is the name of the Artifact
success Success describes whether the deletion succeeded`,
  "argo-workflows:ArtifactResultNodeStatus": ` ArtifactResultNodeStatus describes the result of the deletion on a given node
artifactResults ArtifactResults maps Artifact name to result of the deletion`,
  "argo-workflows:ArtifactoryArtifact": ` ArtifactoryArtifact is the location of an artifactory artifact
passwordSecret PasswordSecret is the secret selector to the repository password
url URL of the artifact
usernameSecret UsernameSecret is the secret selector to the repository username`,
  "argo-workflows:ArtifactoryArtifactRepository": ` ArtifactoryArtifactRepository defines the controller configuration for an artifactory artifact repository
keyFormat KeyFormat defines the format of how to store keys and can reference workflow variables.
passwordSecret PasswordSecret is the secret selector to the repository password
repoURL RepoURL is the url for artifactory repo.
usernameSecret UsernameSecret is the secret selector to the repository username`,
  "argo-workflows:AzureArtifact": ` AzureArtifact is the location of an Azure Storage artifact
accountKeySecret AccountKeySecret is the secret selector to the Azure Blob Storage account access key
blob Blob is the blob name (i.e., path) in the container where the artifact resides
container Container is the container where resources will be stored
endpoint Endpoint is the service url associated with an account.
useSDKCreds UseSDKCreds tells the driver to figure out credentials based on sdk defaults.`,
  "argo-workflows:AzureArtifactRepository": ` AzureArtifactRepository defines the controller configuration for an Azure Blob Storage artifact repository
accountKeySecret AccountKeySecret is the secret selector to the Azure Blob Storage account access key
blobNameFormat BlobNameFormat is defines the format of how to store blob names.
container Container is the container where resources will be stored
endpoint Endpoint is the service url associated with an account.
useSDKCreds UseSDKCreds tells the driver to figure out credentials based on sdk defaults.`,
  "argo-workflows:Backoff": ` Backoff is a backoff strategy to use within retryStrategy
cap Cap is a limit on revised values of the duration parameter.
duration Duration is the amount to back off.
factor Factor is a factor to multiply the base duration after each failed retry
maxDuration MaxDuration is the maximum amount of time allowed for a workflow in the backoff strategy.`,
  "argo-workflows:BasicAuth": ` BasicAuth describes the secret selectors required for basic authentication
passwordSecret PasswordSecret is the secret selector to the repository password
usernameSecret UsernameSecret is the secret selector to the repository username`,
  "argo-workflows:Cache": ` Cache is the configuration for the type of cache to be used
configMap ConfigMap sets a ConfigMap-based cache`,
  "argo-workflows:ClientCertAuth": ` ClientCertAuth holds necessary information for client authentication via certificates`,
  "argo-workflows:ClusterWorkflowTemplate": ` ClusterWorkflowTemplate is the definition of a workflow template resource in cluster scope`,
  "argo-workflows:Condition": `message Message is the condition message
type Type is the type of condition`,
  "argo-workflows:ContainerNode": `args Arguments to the entrypoint.
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
  "argo-workflows:ContainerSetRetryStrategy": ` ContainerSetRetryStrategy provides controls on how to retry a container set
duration Duration is the time between each retry, examples values are "300ms", "1s" or "5m".
retries Retries is the maximum number of retry attempts for each container.`,
  "argo-workflows:ContainerSetTemplate": `retryStrategy RetryStrategy describes how to retry container nodes if the container set fails.`,
  "argo-workflows:ContinueOn": ` ContinueOn defines if a workflow should continue even if a task or step fails/errors.`,
  "argo-workflows:Counter": ` Counter is a Counter prometheus metric
value Value is the value of the metric`,
  "argo-workflows:CreateS3BucketOptions": ` CreateS3BucketOptions options used to determine automatic automatic bucket-creation process
objectLocking ObjectLocking Enable object locking`,
  "argo-workflows:CronWorkflow": ` CronWorkflow is the definition of a scheduled workflow resource`,
  "argo-workflows:CronWorkflowSpec": ` CronWorkflowSpec is the specification of a CronWorkflow
concurrencyPolicy ConcurrencyPolicy is the K8s-style concurrency policy that will be used
failedJobsHistoryLimit FailedJobsHistoryLimit is the number of failed jobs to be kept at a time
schedules v3.6 and after: Schedules is a list of schedules to run the Workflow in Cron format
startingDeadlineSeconds StartingDeadlineSeconds is the K8s-style deadline that will limit the time a CronWorkflow will be run after its original scheduled time if it is missed.
stopStrategy v3.6 and after: StopStrategy defines if the CronWorkflow should stop scheduling based on a condition
successfulJobsHistoryLimit SuccessfulJobsHistoryLimit is the number of successful jobs to be kept at a time
suspend Suspend is a flag that will stop new CronWorkflows from running if set to true
timezone Timezone is the timezone against which the cron schedule will be calculated, e.g. "Asia/Tokyo".
when v3.6 and after: When is an expression that determines if a run should be scheduled.
workflowMetadata WorkflowMetadata contains some metadata of the workflow to be run
workflowSpec WorkflowSpec is the spec of the workflow to be run`,
  "argo-workflows:CronWorkflowStatus": ` CronWorkflowStatus is the status of a CronWorkflow
active Active is a list of active workflows stemming from this CronWorkflow
conditions Conditions is a list of conditions the CronWorkflow may have
failed v3.6 and after: Failed counts how many times child workflows failed
lastScheduledTime LastScheduleTime is the last time the CronWorkflow was scheduled
phase v3.6 and after: Phase is an enum of Active or Stopped.
succeeded v3.6 and after: Succeeded counts how many times child workflows succeeded`,
  "argo-workflows:DAGTask": ` DAGTask represents a node in the graph during DAG execution Note: CEL validation cannot check withItems (Schemaless) or inline (PreserveUnknownFields) fields.
arguments Arguments are the parameter and artifact arguments to the template
continueOn ContinueOn makes argo to proceed with the following step even if this step fails.
dependencies Dependencies are name of other targets which this depends on
depends Depends are name of other targets which this depends on
hooks Hooks hold the lifecycle hook which is invoked at lifecycle of task, irrespective of the success, failure, or error status of the primary task
inline Inline is the template.
name Name is the name of the target
onExit OnExit is a template reference which is invoked at the end of the template, irrespective of the success, failure, or error of the primary template.
template Name of template to execute
templateRef TemplateRef is the reference to the template resource to execute.
when When is an expression in which the task should conditionally execute
withItems WithItems expands a task into multiple parallel tasks from the items in the list Note: The structure of WithItems is free-form, so we need "x-kubernetes-preserve-unknown-fields: true" in the validation schema.
withParam WithParam expands a task into multiple parallel tasks from the value in the parameter, which is expected to be a JSON list.
withSequence WithSequence expands a task into a numeric sequence`,
  "argo-workflows:DAGTemplate": ` DAGTemplate is a template subtype for directed acyclic graph templates
failFast This flag is for DAG logic.
target Target are one or more names of targets to execute in a DAG
tasks Tasks are a list of DAG tasks MaxItems is an artificial limit to limit CEL validation costs - see note at top of file`,
  "argo-workflows:Data": ` Data is a data template
source Source sources external data into a data template
transformation Transformation applies a set of transformations`,
  "argo-workflows:DataSource": ` DataSource sources external data into a data template
artifactPaths ArtifactPaths is a data transformation that collects a list of artifact paths`,
  "argo-workflows:Event": `selector Selector (https://github.com/expr-lang/expr) that we must must match the event.`,
  "argo-workflows:ExecutorConfig": ` ExecutorConfig holds configurations of an executor container.
serviceAccountName ServiceAccountName specifies the service account name of the executor container.`,
  "argo-workflows:GCSArtifact": ` GCSArtifact is the location of a GCS artifact
bucket Bucket is the name of the bucket
key Key is the path in the bucket where the artifact resides
serviceAccountKeySecret ServiceAccountKeySecret is the secret selector to the bucket's service account key`,
  "argo-workflows:GCSArtifactRepository": ` GCSArtifactRepository defines the controller configuration for a GCS artifact repository
bucket Bucket is the name of the bucket
keyFormat KeyFormat defines the format of how to store keys and can reference workflow variables.
serviceAccountKeySecret ServiceAccountKeySecret is the secret selector to the bucket's service account key`,
  "argo-workflows:Gauge": ` Gauge is a Gauge prometheus metric
operation Operation defines the operation to apply with value and the metrics' current value
realtime Realtime emits this metric in real time if applicable
value Value is the value to be used in the operation with the metric's current value.`,
  "argo-workflows:GitArtifact": ` GitArtifact is the location of a git artifact
branch Branch is the branch to fetch when \`SingleBranch\` is enabled
depth Depth specifies clones/fetches should be shallow and include the given number of commits from the branch tip
disableSubmodules DisableSubmodules disables submodules during git clone
fetch Fetch specifies a number of refs that should be fetched before checkout
insecureIgnoreHostKey InsecureIgnoreHostKey disables SSH strict host key checking during git clone
insecureSkipTLS InsecureSkipTLS disables server certificate verification resulting in insecure HTTPS connections
passwordSecret PasswordSecret is the secret selector to the repository password
repo Repo is the git repository
revision Revision is the git commit, tag, branch to checkout
singleBranch SingleBranch enables single branch clone, using the \`branch\` parameter
sshPrivateKeySecret SSHPrivateKeySecret is the secret selector to the repository ssh private key
usernameSecret UsernameSecret is the secret selector to the repository username`,
  "argo-workflows:HDFSArtifact": ` HDFSArtifact is the location of an HDFS artifact
addresses Addresses is accessible addresses of HDFS name nodes
dataTransferProtection DataTransferProtection is the protection level for HDFS data transfer.
force Force copies a file forcibly even if it exists
hdfsUser HDFSUser is the user to access HDFS file system.
krbCCacheSecret KrbCCacheSecret is the secret selector for Kerberos ccache Either ccache or keytab can be set to use Kerberos.
krbConfigConfigMap KrbConfig is the configmap selector for Kerberos config as string It must be set if either ccache or keytab is used.
krbKeytabSecret KrbKeytabSecret is the secret selector for Kerberos keytab Either ccache or keytab can be set to use Kerberos.
krbRealm KrbRealm is the Kerberos realm used with Kerberos keytab It must be set if keytab is used.
krbServicePrincipalName KrbServicePrincipalName is the principal name of Kerberos service It must be set if either ccache or keytab is used.
krbUsername KrbUsername is the Kerberos username used with Kerberos keytab It must be set if keytab is used.
path Path is a file path in HDFS`,
  "argo-workflows:HDFSArtifactRepository": ` HDFSArtifactRepository defines the controller configuration for an HDFS artifact repository
addresses Addresses is accessible addresses of HDFS name nodes
dataTransferProtection DataTransferProtection is the protection level for HDFS data transfer.
force Force copies a file forcibly even if it exists
hdfsUser HDFSUser is the user to access HDFS file system.
krbCCacheSecret KrbCCacheSecret is the secret selector for Kerberos ccache Either ccache or keytab can be set to use Kerberos.
krbConfigConfigMap KrbConfig is the configmap selector for Kerberos config as string It must be set if either ccache or keytab is used.
krbKeytabSecret KrbKeytabSecret is the secret selector for Kerberos keytab Either ccache or keytab can be set to use Kerberos.
krbRealm KrbRealm is the Kerberos realm used with Kerberos keytab It must be set if keytab is used.
krbServicePrincipalName KrbServicePrincipalName is the principal name of Kerberos service It must be set if either ccache or keytab is used.
krbUsername KrbUsername is the Kerberos username used with Kerberos keytab It must be set if keytab is used.
pathFormat PathFormat is defines the format of path to store a file.`,
  "argo-workflows:HTTP": `body Body is content of the HTTP Request
bodyFrom BodyFrom is content of the HTTP Request as Bytes
headers Headers are an optional list of headers to send with HTTP requests
insecureSkipVerify InsecureSkipVerify is a bool when if set to true will skip TLS verification for the HTTP client
method Method is HTTP methods for HTTP Request
successCondition SuccessCondition is an expression if evaluated to true is considered successful
timeoutSeconds TimeoutSeconds is request timeout for HTTP Request.
url URL of the HTTP Request`,
  "argo-workflows:HTTPArtifact": ` HTTPArtifact allows a file served on HTTP to be placed as an input artifact in a container
auth Auth contains information for client authentication
headers Headers are an optional list of headers to send with HTTP requests for artifacts
url URL of the artifact`,
  "argo-workflows:HTTPBodySource": ` HTTPBodySource contains the source of the HTTP body.`,
  "argo-workflows:Header": ` Header indicate a key-value request header to be used when fetching artifacts over HTTP
name Name is the header name
value Value is the literal value to use for the header`,
  "argo-workflows:Histogram": ` Histogram is a Histogram prometheus metric
buckets Buckets is a list of bucket divisors for the histogram
value Value is the value of the metric`,
  "argo-workflows:Inputs": ` Inputs are the mechanism for passing parameters, artifacts, volumes from one template to another
artifacts Artifact are a list of artifacts passed as inputs
parameters Parameters are a list of parameters passed as inputs MaxItems is an artificial limit to limit CEL validation costs - see note at top of file`,
  "argo-workflows:LifecycleHook": `arguments Arguments hold arguments to the template
expression Expression is a condition expression for when a node will be retried.
template Template is the name of the template to execute by the hook
templateRef TemplateRef is the reference to the template resource to execute by the hook`,
  "argo-workflows:ManifestFrom": `artifact Artifact contains the artifact to use`,
  "argo-workflows:MemoizationStatus": ` MemoizationStatus is the status of this memoized node
cacheName Cache is the name of the cache that was used
hit Hit indicates whether this node was created from a cache entry
key Key is the name of the key used for this node's cache`,
  "argo-workflows:Memoize": ` Memoization enables caching for the Outputs of the template
cache Cache sets and configures the kind of cache
key Key is the key to use as the caching key
maxAge MaxAge is the maximum age (e.g. "180s", "24h") of an entry that is still considered valid.`,
  "argo-workflows:Metadata": ` Pod metadata`,
  "argo-workflows:MetricLabel": ` MetricLabel is a single label for a prometheus metric`,
  "argo-workflows:Metrics": ` Metrics are a list of metrics emitted from a Workflow/Template
prometheus Prometheus is a list of prometheus metrics to be emitted MaxItems is an artificial limit to limit CEL validation costs - see note at top of file`,
  "argo-workflows:Mutex": ` Mutex holds Mutex configuration
database Database specifies this is database controlled if this is set true
name name of the mutex
namespace Namespace is the namespace of the mutex, default: [namespace of workflow]`,
  "argo-workflows:MutexHolding": ` MutexHolding describes the mutex and the object which is holding it.
holder Holder is a reference to the object which holds the Mutex.
mutex Reference for the mutex e.g: \${namespace}/mutex/\${mutexName}`,
  "argo-workflows:MutexStatus": ` MutexStatus contains which objects hold mutex locks, and which objects this workflow is waiting on to release locks.
holding Holding is a list of mutexes and their respective objects that are held by mutex lock for this workflow.
waiting Waiting is a list of mutexes and their respective objects this workflow is waiting for.`,
  "argo-workflows:NodeFlag": `hooked Hooked tracks whether or not this node was triggered by hook or onExit
retried Retried tracks whether or not this node was retried by retryStrategy`,
  "argo-workflows:NodeStatus": ` NodeStatus contains status information about an individual node in the workflow
boundaryID BoundaryID indicates the node ID of the associated template root node in which this node belongs to
children Children is a list of child node IDs
daemoned Daemoned tracks whether or not this node was daemoned and need to be terminated
displayName DisplayName is a human readable representation of the node.
estimatedDuration EstimatedDuration in seconds.
failedPodRestarts FailedPodRestarts tracks the number of times the pod for this node was restarted due to infrastructure failures before the main container started.
finishedAt Time at which this node completed
hostNodeName HostNodeName name of the Kubernetes node on which the Pod is running, if applicable
id ID is a unique identifier of a node within the worklow It is implemented as a hash of the node name, which makes the ID deterministic
inputs Inputs captures input parameter values and artifact locations supplied to this template invocation
memoizationStatus MemoizationStatus holds information about cached nodes
message A human readable message indicating details about why the node is in this condition.
name Name is unique name in the node tree used to generate the node ID
nodeFlag NodeFlag tracks some history of node. e.g.) hooked, retried, etc.
outboundNodes OutboundNodes tracks the node IDs which are considered "outbound" nodes to a template invocation.
outputs Outputs captures output parameter values and artifact locations produced by this template invocation
phase Phase a simple, high-level summary of where the node is in its lifecycle.
podIP PodIP captures the IP of the pod for daemoned steps
progress Progress to completion
resourcesDuration ResourcesDuration is indicative, but not accurate, resource duration.
restartingPodUID RestartingPodUID tracks the UID of the pod that is currently being restarted.
startedAt Time at which this node started
synchronizationStatus SynchronizationStatus is the synchronization status of the node
taskResultSynced TaskResultSynced is used to determine if the node's output has been received
templateName TemplateName is the template name which this node corresponds to.
templateRef TemplateRef is the reference to the template resource which this node corresponds to.
templateScope TemplateScope is the template scope in which the template of this node was retrieved.
type Type indicates type of node`,
  "argo-workflows:NodeSynchronizationStatus": ` NodeSynchronizationStatus stores the status of a node
waiting Waiting is the name of the lock that this node is waiting for`,
  "argo-workflows:OAuth2Auth": ` OAuth2Auth holds all information for client authentication via OAuth2 tokens`,
  "argo-workflows:OAuth2EndpointParam": ` EndpointParam is for requesting optional fields that should be sent in the oauth request
key Name is the header name
value Value is the literal value to use for the header`,
  "argo-workflows:OSSArtifact": ` OSSArtifact is the location of an Alibaba Cloud OSS artifact
accessKeySecret AccessKeySecret is the secret selector to the bucket's access key
bucket Bucket is the name of the bucket
createBucketIfNotPresent CreateBucketIfNotPresent tells the driver to attempt to create the OSS bucket for output artifacts, if it doesn't exist
endpoint Endpoint is the hostname of the bucket endpoint
key Key is the path in the bucket where the artifact resides
lifecycleRule LifecycleRule specifies how to manage bucket's lifecycle
secretKeySecret SecretKeySecret is the secret selector to the bucket's secret key
securityToken SecurityToken is the user's temporary security token.
useSDKCreds UseSDKCreds tells the driver to figure out credentials based on sdk defaults.`,
  "argo-workflows:OSSArtifactRepository": ` OSSArtifactRepository defines the controller configuration for an OSS artifact repository
accessKeySecret AccessKeySecret is the secret selector to the bucket's access key
bucket Bucket is the name of the bucket
createBucketIfNotPresent CreateBucketIfNotPresent tells the driver to attempt to create the OSS bucket for output artifacts, if it doesn't exist
endpoint Endpoint is the hostname of the bucket endpoint
keyFormat KeyFormat defines the format of how to store keys and can reference workflow variables.
lifecycleRule LifecycleRule specifies how to manage bucket's lifecycle
secretKeySecret SecretKeySecret is the secret selector to the bucket's secret key
securityToken SecurityToken is the user's temporary security token.
useSDKCreds UseSDKCreds tells the driver to figure out credentials based on sdk defaults.`,
  "argo-workflows:OSSLifecycleRule": ` OSSLifecycleRule specifies how to manage bucket's lifecycle
markDeletionAfterDays MarkDeletionAfterDays is the number of days before we delete objects in the bucket
markInfrequentAccessAfterDays MarkInfrequentAccessAfterDays is the number of days before we convert the objects in the bucket to Infrequent Access (IA) storage type`,
  "argo-workflows:Outputs": ` Outputs hold parameters, artifacts, and results from a step
artifacts Artifacts holds the list of output artifacts produced by a step
exitCode ExitCode holds the exit code of a script template
parameters Parameters holds the list of output parameters produced by a step
result Result holds the result (stdout) of a script or container template, or the response body of an HTTP template`,
  "argo-workflows:Parameter": ` Parameter indicate a passed string parameter to a service template with an optional default value
default Default is the default value to use for an input parameter if a value was not supplied
description Description is the parameter description
enum Enum holds a list of string values to choose from, for the actual value of the parameter
globalName GlobalName exports an output parameter to the global scope, making it available as '{{workflow.outputs.parameters.XXXX}} and in workflow.status.outputs.parameters
name Name is the parameter name
value Value is the literal value to use for the parameter.
valueFrom ValueFrom is the source for the output parameter's value`,
  "argo-workflows:PluginArtifact": ` PluginArtifact is the location of a plugin artifact
configuration Configuration is the plugin defined configuration for the artifact driver plugin
connectionTimeoutSeconds ConnectionTimeoutSeconds is the timeout for the artifact driver connection, overriding the driver's timeout
key Key is the path in the artifact repository where the artifact resides
name Name is the name of the artifact driver plugin`,
  "argo-workflows:PluginArtifactRepository": ` PluginArtifactRepository defines the controller configuration for a plugin artifact repository`,
  "argo-workflows:PodGC": ` PodGC describes how to delete completed pods as they complete
deleteDelayDuration DeleteDelayDuration specifies the duration before pods in the GC queue get deleted.
labelSelector LabelSelector is the label selector to check if the pods match the labels before being added to the pod GC queue.
strategy Strategy is the strategy to use.`,
  "argo-workflows:Prometheus": ` Prometheus is a prometheus metric to be emitted
counter Counter is a counter metric
gauge Gauge is a gauge metric
help Help is a string that describes the metric
histogram Histogram is a histogram metric
labels Labels is a list of metric labels
name Name is the name of the metric
when When is a conditional statement that decides when to emit the metric`,
  "argo-workflows:RawArtifact": ` RawArtifact allows raw string content to be placed as an artifact in a container
data Data is the string contents of the artifact`,
  "argo-workflows:ResourceTemplate": ` ResourceTemplate is a template subtype to manipulate kubernetes resources
action Action is the action to perform to the resource.
failureCondition FailureCondition is a label selector expression which describes the conditions of the k8s resource in which the step was considered failed
flags Flags is a set of additional options passed to kubectl before submitting a resource I.e. to disable resource validation: flags: [ "--validate=false" # disable resource validation ]
manifest Manifest contains the kubernetes manifest
manifestFrom ManifestFrom is the source for a single kubernetes manifest
mergeStrategy MergeStrategy is the strategy used to merge a patch.
setOwnerReference SetOwnerReference sets the reference to the workflow on the OwnerReference of generated resource.
successCondition SuccessCondition is a label selector expression which describes the conditions of the k8s resource in which it is acceptable to proceed to the following step`,
  "argo-workflows:RetryAffinity": ` RetryAffinity prevents running steps on the same host.`,
  "argo-workflows:RetryStrategy": ` RetryStrategy provides controls on how to retry a workflow step
affinity Affinity prevents running workflow's step on the same host
backoff Backoff is a backoff strategy
expression Expression is a condition expression for when a node will be retried.
limit Limit is the maximum number of retry attempts when retrying a container.
retryPolicy RetryPolicy is a policy of NodePhase statuses that will be retried`,
  "argo-workflows:S3Artifact": ` S3Artifact is the location of an S3 artifact
accessKeySecret AccessKeySecret is the secret selector to the bucket's access key
bucket Bucket is the name of the bucket
caSecret CASecret specifies the secret that contains the CA, used to verify the TLS connection
createBucketIfNotPresent CreateBucketIfNotPresent tells the driver to attempt to create the S3 bucket for output artifacts, if it doesn't exist.
endpoint Endpoint is the hostname of the bucket endpoint
insecure Insecure will connect to the service with TLS
key Key is the key in the bucket where the artifact resides
region Region contains the optional bucket region
roleARN RoleARN is the Amazon Resource Name (ARN) of the role to assume.
secretKeySecret SecretKeySecret is the secret selector to the bucket's secret key
sessionTokenSecret SessionTokenSecret is used for ephemeral credentials like an IAM assume role or S3 access grant
useSDKCreds UseSDKCreds tells the driver to figure out credentials based on sdk defaults.`,
  "argo-workflows:S3ArtifactRepository": ` S3ArtifactRepository defines the controller configuration for an S3 artifact repository
accessKeySecret AccessKeySecret is the secret selector to the bucket's access key
bucket Bucket is the name of the bucket
caSecret CASecret specifies the secret that contains the CA, used to verify the TLS connection
createBucketIfNotPresent CreateBucketIfNotPresent tells the driver to attempt to create the S3 bucket for output artifacts, if it doesn't exist.
endpoint Endpoint is the hostname of the bucket endpoint
insecure Insecure will connect to the service with TLS
keyFormat KeyFormat defines the format of how to store keys and can reference workflow variables.
keyPrefix KeyPrefix is prefix used as part of the bucket key in which the controller will store artifacts.
region Region contains the optional bucket region
roleARN RoleARN is the Amazon Resource Name (ARN) of the role to assume.
secretKeySecret SecretKeySecret is the secret selector to the bucket's secret key
sessionTokenSecret SessionTokenSecret is used for ephemeral credentials like an IAM assume role or S3 access grant
useSDKCreds UseSDKCreds tells the driver to figure out credentials based on sdk defaults.`,
  "argo-workflows:S3EncryptionOptions": ` S3EncryptionOptions used to determine encryption options during s3 operations
enableEncryption EnableEncryption tells the driver to encrypt objects if set to true.
kmsEncryptionContext KmsEncryptionContext is a json blob that contains an encryption context.
kmsKeyId KMSKeyId tells the driver to encrypt the object using the specified KMS Key.
serverSideCustomerKeySecret ServerSideCustomerKeySecret tells the driver to encrypt the output artifacts using SSE-C with the specified secret.`,
  "argo-workflows:ScriptTemplate": ` ScriptTemplate is a template subtype to enable scripting through code steps
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
source Source contains the source code of the script to execute
startupProbe StartupProbe indicates that the Pod has successfully initialized.
stdin Whether this container should allocate a buffer for stdin in the container runtime.
stdinOnce Whether the container runtime should close the stdin channel after it has been opened by a single attach.
terminationMessagePath Optional: Path at which the file to which the container's termination message will be written is mounted into the container's filesystem.
terminationMessagePolicy Indicate how the termination message should be populated.
tty Whether this container should allocate a TTY for itself, also requires 'stdin' to be true.
volumeDevices volumeDevices is the list of block devices to be used by the container.
volumeMounts Pod volumes to mount into the container's filesystem.
workingDir Container's working directory.`,
  "argo-workflows:SemaphoreHolding": `holders Holders stores the list of current holder names in the workflow.
semaphore Semaphore stores the semaphore name.`,
  "argo-workflows:SemaphoreRef": ` SemaphoreRef is a reference of Semaphore
configMapKeyRef ConfigMapKeyRef is a configmap selector for Semaphore configuration
database SyncDatabaseRef is a database reference for Semaphore configuration
namespace Namespace is the namespace of the configmap, default: [namespace of workflow]`,
  "argo-workflows:SemaphoreStatus": `holding Holding stores the list of resource acquired synchronization lock for workflows.
waiting Waiting indicates the list of current synchronization lock holders.`,
  "argo-workflows:Sequence": ` Sequence expands a workflow step into numeric range
count Count is number of elements in the sequence (default: 0).
end Number at which to end the sequence (default: 0).
format Format is a printf format string to format the value in the sequence
start Number at which to start the sequence (default: 0)`,
  "argo-workflows:StopStrategy": ` StopStrategy defines if the CronWorkflow should stop scheduling based on an expression. v3.6 and after
expression v3.6 and after: Expression is an expression that stops scheduling workflows when true.`,
  "argo-workflows:Submit": `arguments Arguments extracted from the event and then set as arguments to the workflow created.
metadata Metadata optional means to customize select fields of the workflow metadata
workflowTemplateRef WorkflowTemplateRef the workflow template to submit`,
  "argo-workflows:SuspendTemplate": ` SuspendTemplate is a template subtype to suspend a workflow at a predetermined point in time
duration Duration is the seconds to wait before automatically resuming a template.`,
  "argo-workflows:Synchronization": ` Synchronization holds synchronization lock configuration
mutexes v3.6 and after: Mutexes holds the list of Mutex lock details
semaphores v3.6 and after: Semaphores holds the list of Semaphores configuration`,
  "argo-workflows:SynchronizationStatus": ` SynchronizationStatus stores the status of semaphore and mutex.
mutex Mutex stores this workflow's mutex holder details
semaphore Semaphore stores this workflow's Semaphore holder details`,
  "argo-workflows:TTLStrategy": ` TTLStrategy is the strategy for the time to live depending on if the workflow succeeded or failed
secondsAfterCompletion SecondsAfterCompletion is the number of seconds to live after completion
secondsAfterFailure SecondsAfterFailure is the number of seconds to live after failure
secondsAfterSuccess SecondsAfterSuccess is the number of seconds to live after success`,
  "argo-workflows:TarStrategy": ` TarStrategy will tar and gzip the file or directory when saving
compressionLevel CompressionLevel specifies the gzip compression level to use for the artifact.`,
  "argo-workflows:Template": ` Template is a reusable and composable unit of execution in a workflow
activeDeadlineSeconds Optional duration in seconds relative to the StartTime that the pod may be active on a node before the system actively tries to terminate the pod; value must be positive integer This field is only applicable to container and script templates.
affinity Affinity sets the pod's scheduling constraints Overrides the affinity set at the workflow level (if any)
annotations Annotations is a list of annotations to add to the template at runtime
archiveLocation Location in which all files related to the step will be stored (logs, artifacts, etc...).
automountServiceAccountToken AutomountServiceAccountToken indicates whether a service account token should be automatically mounted in pods.
container Container is the main container image to run in the pod
containerSet ContainerSet groups multiple containers within a single pod.
daemon Daemon will allow a workflow to proceed to the next step so long as the container reaches readiness
dag DAG template subtype which runs a DAG
data Data is a data template
executor Executor holds configurations of the executor container.
failFast FailFast, if specified, will fail this template if any of its child pods has failed.
hostAliases HostAliases is an optional list of hosts and IPs that will be injected into the pod spec
http HTTP makes a HTTP request
initContainers InitContainers is a list of containers which run before the main container.
inputs Inputs describe what inputs parameters and artifacts are supplied to this template
memoize Memoize allows templates to use outputs generated from already executed templates
metadata Metadata sets the pods's metadata, i.e. annotations and labels
metrics Metrics are a list of metrics emitted from this template
name Name is the name of the template
nodeSelector NodeSelector is a selector to schedule this step of the workflow to be run on the selected node(s).
outputs Outputs describe the parameters and artifacts that this template produces
parallelism Parallelism limits the max total parallel pods that can execute at the same time within the boundaries of this template invocation.
plugin Plugin is a plugin template Note: the structure of a plugin template is free-form, so we need to have "x-kubernetes-preserve-unknown-fields: true" in the validation schema.
podSpecPatch PodSpecPatch holds strategic merge patch to apply against the pod spec.
priorityClassName PriorityClassName to apply to workflow pods.
resource Resource template subtype which can run k8s resources
retryStrategy RetryStrategy describes how to retry a template when it fails
schedulerName If specified, the pod will be dispatched by specified scheduler.
script Script runs a portion of code against an interpreter
securityContext SecurityContext holds pod-level security attributes and common container settings.
serviceAccountName ServiceAccountName to apply to workflow pods
sidecars Sidecars is a list of containers which run alongside the main container Sidecars are automatically killed when the main container completes
steps Steps define a series of sequential/parallel workflow steps
suspend Suspend template subtype which can suspend a workflow when reaching the step
synchronization Synchronization holds synchronization lock configuration for this template
timeout Timeout allows to set the total node execution timeout duration counting from the node's start time.
tolerations Tolerations to apply to workflow pods.
volumes Volumes is a list of volumes that can be mounted by containers in a template.`,
  "argo-workflows:TemplateRef": ` TemplateRef is a reference of template resource.
clusterScope ClusterScope indicates the referred template is cluster scoped (i.e. a ClusterWorkflowTemplate).
name Name is the resource name of the template.
template Template is the name of referred template in the resource.`,
  "argo-workflows:TransformationStep": `expression Expression defines an expr expression to apply`,
  "argo-workflows:UserContainer": ` UserContainer is a container specified by a user.
args Arguments to the entrypoint.
command Entrypoint array.
env List of environment variables to set in the container.
envFrom List of sources to populate environment variables in the container.
image Container image name.
imagePullPolicy Image pull policy.
lifecycle Actions that the management system should take in response to container lifecycle events.
livenessProbe Periodic probe of container liveness.
mirrorVolumeMounts MirrorVolumeMounts will mount the same volumes specified in the main container to the container (including artifacts), at the same mountPaths.
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
  "argo-workflows:ValueFrom": ` ValueFrom describes a location in which to obtain the value to a parameter
configMapKeyRef ConfigMapKeyRef is configmap selector for input parameter configuration
default Default specifies a value to be used if retrieving the value from the specified source fails
event Selector (https://github.com/expr-lang/expr) that is evaluated against the event to get the value of the parameter.
expression Expression, if defined, is evaluated to specify the value for the parameter
jqFilter JQFilter expression against the resource object in resource templates
jsonPath JSONPath of a resource to retrieve an output parameter value from in resource templates
parameter Parameter reference to a step or dag task in which to retrieve an output parameter value from (e.g. '{{steps.mystep.outputs.myparam}}')
path Path in the container to retrieve an output parameter value from in container templates
supplied Supplied value to be filled in directly, either through the CLI, API, etc.`,
  "argo-workflows:VolumeClaimGC": ` VolumeClaimGC describes how to delete volumes from completed Workflows
strategy Strategy is the strategy to use.`,
  "argo-workflows:Workflow": ` Workflow is the definition of a workflow resource`,
  "argo-workflows:WorkflowArtifactGCTask": ` WorkflowArtifactGCTask specifies the Artifacts that need to be deleted as well as the status of deletion`,
  "argo-workflows:WorkflowEventBinding": ` WorkflowEventBinding is the definition of an event resource`,
  "argo-workflows:WorkflowEventBindingSpec": `event Event is the event to bind to
submit Submit is the workflow template to submit`,
  "argo-workflows:WorkflowLevelArtifactGC": ` WorkflowLevelArtifactGC describes how to delete artifacts from completed Workflows - this spec is used on the Workflow level
forceFinalizerRemoval ForceFinalizerRemoval: if set to true, the finalizer will be removed in the case that Artifact GC fails
podMetadata PodMetadata is an optional field for specifying the Labels and Annotations that should be assigned to the Pod doing the deletion
podSpecPatch PodSpecPatch holds strategic merge patch to apply against the artgc pod spec.
serviceAccountName ServiceAccountName is an optional field for specifying the Service Account that should be assigned to the Pod doing the deletion
strategy Strategy is the strategy to use.`,
  "argo-workflows:WorkflowSpec": ` WorkflowSpec is the specification of a Workflow.
activeDeadlineSeconds Optional duration in seconds relative to the workflow start time which the workflow is allowed to run before the controller terminates the workflow.
affinity Affinity sets the scheduling constraints for all pods in the workflow.
archiveLogs ArchiveLogs indicates if the container logs should be archived
arguments Arguments contain the parameters and artifacts sent to the workflow entrypoint Parameters are referencable globally using the 'workflow' variable prefix. e.g. {{workflow.parameters.myparam}}
artifactGC ArtifactGC describes the strategy to use when deleting artifacts from completed or deleted workflows (applies to all output Artifacts unless Artifact.ArtifactGC is specified, which overrides this)
artifactRepositoryRef ArtifactRepositoryRef specifies the configMap name and key containing the artifact repository config.
automountServiceAccountToken AutomountServiceAccountToken indicates whether a service account token should be automatically mounted in pods.
dnsConfig PodDNSConfig defines the DNS parameters of a pod in addition to those generated from DNSPolicy.
entrypoint Entrypoint is a template reference to the starting point of the workflow.
executor Executor holds configurations of executor containers of the workflow.
hooks Hooks holds the lifecycle hook which is invoked at lifecycle of step, irrespective of the success, failure, or error status of the primary step
hostNetwork Host networking requested for this workflow pod.
imagePullSecrets ImagePullSecrets is a list of references to secrets in the same namespace to use for pulling any images in pods that reference this ServiceAccount.
metrics Metrics are a list of metrics emitted from this Workflow
nodeSelector NodeSelector is a selector which will result in all pods of the workflow to be scheduled on the selected node(s).
onExit OnExit is a template reference which is invoked at the end of the workflow, irrespective of the success, failure, or error of the primary workflow.
parallelism Parallelism limits the max total parallel pods that can execute at the same time in a workflow
podDisruptionBudget PodDisruptionBudget holds the number of concurrent disruptions that you allow for Workflow's Pods.
podGC PodGC describes the strategy to use when deleting completed pods
podMetadata PodMetadata defines additional metadata that should be applied to workflow pods
podPriorityClassName PriorityClassName to apply to workflow pods.
podSpecPatch PodSpecPatch holds strategic merge patch to apply against the pod spec.
priority Priority is used if controller is configured to process limited number of workflows in parallel.
retryStrategy RetryStrategy for all templates in the workflow.
schedulerName Set scheduler name for all pods.
securityContext SecurityContext holds pod-level security attributes and common container settings.
serviceAccountName ServiceAccountName is the name of the ServiceAccount to run all pods of the workflow as.
shutdown Shutdown will shutdown the workflow according to its ShutdownStrategy
suspend Suspend will suspend the workflow and prevent execution of any future steps in the workflow
synchronization Synchronization holds synchronization lock configuration for this Workflow
templateDefaults TemplateDefaults holds default template values that will apply to all templates in the Workflow, unless overridden on the template-level
templates Templates is a list of workflow templates used in a workflow MaxItems is an artificial limit to limit CEL validation costs - see note at top of file
tolerations Tolerations to apply to workflow pods.
ttlStrategy TTLStrategy limits the lifetime of a Workflow that has finished execution depending on if it Succeeded or Failed.
volumeClaimGC VolumeClaimGC describes the strategy to use when deleting volumes from completed workflows
volumeClaimTemplates VolumeClaimTemplates is a list of claims that containers are allowed to reference.
volumes Volumes is a list of volumes that can be mounted by containers in a workflow.
workflowMetadata WorkflowMetadata contains some metadata of the workflow to refer to
workflowTemplateRef WorkflowTemplateRef holds a reference to a WorkflowTemplate for execution`,
  "argo-workflows:WorkflowStatus": ` WorkflowStatus contains overall status information about a workflow
artifactGCStatus ArtifactGCStatus maintains the status of Artifact Garbage Collection
artifactRepositoryRef ArtifactRepositoryRef is used to cache the repository to use so we do not need to determine it everytime we reconcile.
compressedNodes Compressed and base64 decoded Nodes map
conditions Conditions is a list of conditions the Workflow may have
estimatedDuration EstimatedDuration in seconds.
finishedAt Time at which this workflow completed
message A human readable message indicating details about why the workflow is in this condition.
nodes Nodes is a mapping between a node ID and the node's status.
offloadNodeStatusVersion Whether on not node status has been offloaded to a database.
outputs Outputs captures output values and artifact locations produced by the workflow via global outputs
persistentVolumeClaims PersistentVolumeClaims tracks all PVCs that were created as part of the workflow.
phase Phase a simple, high-level summary of where the workflow is in its lifecycle.
progress Progress to completion
resourcesDuration ResourcesDuration is the total for the workflow
startedAt Time at which this workflow started
storedTemplates StoredTemplates is a mapping between a template ref and the node's status.
storedWorkflowTemplateSpec StoredWorkflowSpec stores the WorkflowTemplate spec for future execution.
synchronization Synchronization stores the status of synchronization locks
taskResultsCompletionStatus TaskResultsCompletionStatus tracks task result completion status (mapped by node ID).`,
  "argo-workflows:WorkflowStep": ` WorkflowStep is a reference to a template to execute in a series of step Note: CEL validation cannot check withItems (Schemaless) or inline (PreserveUnknownFields) fields.
arguments Arguments hold arguments to the template
continueOn ContinueOn makes argo to proceed with the following step even if this step fails.
hooks Hooks holds the lifecycle hook which is invoked at lifecycle of step, irrespective of the success, failure, or error status of the primary step
inline Inline is the template.
name Name of the step
onExit OnExit is a template reference which is invoked at the end of the template, irrespective of the success, failure, or error of the primary template.
template Template is the name of the template to execute as the step
templateRef TemplateRef is the reference to the template resource to execute as the step.
when When is an expression in which the step should conditionally execute
withItems WithItems expands a step into multiple parallel steps from the items in the list Note: The structure of WithItems is free-form, so we need "x-kubernetes-preserve-unknown-fields: true" in the validation schema.
withParam WithParam expands a step into multiple parallel steps from the value in the parameter, which is expected to be a JSON list.
withSequence WithSequence expands a step into a numeric sequence`,
  "argo-workflows:WorkflowTaskResult": ` WorkflowTaskResult is a used to communicate a result back to the controller.`,
  "argo-workflows:WorkflowTemplate": ` WorkflowTemplate is the definition of a workflow template resource`,
  "argo-workflows:WorkflowTemplateRef": ` WorkflowTemplateRef is a reference to a WorkflowTemplate resource.
clusterScope ClusterScope indicates the referred template is cluster scoped (i.e. a ClusterWorkflowTemplate).
name Name is the resource name of the workflow template.`,
};
