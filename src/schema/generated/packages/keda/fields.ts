// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'eventing.keda.sh/v1alpha1 CloudEventSource': 'keda:CloudEventSource',
  'eventing.keda.sh/v1alpha1 ClusterCloudEventSource': 'keda:ClusterCloudEventSource',
  'keda.sh/v1alpha1 ClusterTriggerAuthentication': 'keda:ClusterTriggerAuthentication',
  'keda.sh/v1alpha1 ScaledJob': 'keda:ScaledJob',
  'keda.sh/v1alpha1 ScaledObject': 'keda:ScaledObject',
  'keda.sh/v1alpha1 TriggerAuthentication': 'keda:TriggerAuthentication',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "keda:AdvancedConfig": `horizontalPodAutoscalerConfig keda:HorizontalPodAutoscalerConfig
restoreToOriginalReplicaCount boolean
scalingModifiers keda:ScalingModifiers`,
  "keda:AuthEnvironment": `containerName string
name! string
parameter! string`,
  "keda:AuthPodIdentity": `identityAuthorityHost string
identityId string
identityOwner "keda"|"workload"
identityTenantId string
provider! string
roleArn string`,
  "keda:AuthTargetRef": `key! string
name! string
parameter! string`,
  "keda:AuthenticationRef": `kind string
name! string`,
  "keda:AwsSecretManager": `credentials keda:AwsSecretManagerCredentials
podIdentity keda:AuthPodIdentity
region string
secrets! []keda:AwsSecretManagerSecret`,
  "keda:AwsSecretManagerCredentials": `accessKey! keda:AwsSecretManagerValue
accessSecretKey! keda:AwsSecretManagerValue
accessToken keda:AwsSecretManagerValue`,
  "keda:AwsSecretManagerSecret": `name! string
parameter! string
secretKey string
versionId string
versionStage string`,
  "keda:AwsSecretManagerValue": `valueFrom! keda:ValueFromSecret`,
  "keda:AzureEventGridTopicSpec": `endpoint! string`,
  "keda:AzureKeyVault": `cloud keda:AzureKeyVaultCloudInfo
credentials keda:AzureKeyVaultCredentials
podIdentity keda:AuthPodIdentity
secrets! []keda:AzureKeyVaultSecret
vaultUri! string`,
  "keda:AzureKeyVaultClientSecret": `valueFrom! keda:ValueFromSecret`,
  "keda:AzureKeyVaultCloudInfo": `activeDirectoryEndpoint string
keyVaultResourceURL string
type! string`,
  "keda:AzureKeyVaultCredentials": `clientId! string
clientSecret! keda:AzureKeyVaultClientSecret
tenantId! string`,
  "keda:AzureKeyVaultSecret": `name! string
parameter! string
version string`,
  "keda:BoundServiceAccountToken": `parameter! string
serviceAccountName! string`,
  "keda:CloudEventHTTP": `uri! string`,
  "keda:CloudEventSource": `apiVersion! "eventing.keda.sh/v1alpha1"
kind! "CloudEventSource"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! keda:CloudEventSourceSpec
status keda:CloudEventSourceStatus`,
  "keda:CloudEventSourceSpec": `authenticationRef keda:AuthenticationRef
clusterName string
destination! keda:Destination
eventSubscription keda:EventSubscription`,
  "keda:CloudEventSourceStatus": `conditions []keda:Condition`,
  "keda:ClusterCloudEventSource": `apiVersion! "eventing.keda.sh/v1alpha1"
kind! "ClusterCloudEventSource"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! keda:CloudEventSourceSpec
status keda:CloudEventSourceStatus`,
  "keda:ClusterTriggerAuthentication": `apiVersion! "keda.sh/v1alpha1"
kind! "ClusterTriggerAuthentication"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! keda:TriggerAuthenticationSpec
status keda:TriggerAuthenticationStatus`,
  "keda:Condition": `message string
reason string
status! string
type! string`,
  "keda:Credential": `serviceAccount string
serviceAccountName string
token string`,
  "keda:Destination": `azureEventGridTopic keda:AzureEventGridTopicSpec
http keda:CloudEventHTTP`,
  "keda:EventSubscription": `excludedEventTypes []"keda.scaledobject.ready.v1"|"keda.scaledobject.failed.v1"|"keda.scaledobject.removed.v1"|"keda.scaledobject.paused.v1"|"keda.scaledobject.unpaused.v1"|"keda.scaledjob.ready.v1"|"keda.scaledjob.failed.v1"|"keda.scaledjob.removed.v1"|"keda.scaledjob.paused.v1"|"keda.scaledjob.unpaused.v1"|"keda.scaledjob.rolloutcleanup.started.v1"|"keda.scaledjob.rolloutcleanup.completed.v1"|"keda.scaledjob.rolloutcleanup.failed.v1"|"keda.authentication.triggerauthentication.created.v1"|"keda.authentication.triggerauthentication.updated.v1"|"keda.authentication.triggerauthentication.removed.v1"|"keda.authentication.clustertriggerauthentication.created.v1"|"keda.authentication.clustertriggerauthentication.updated.v1"|"keda.authentication.clustertriggerauthentication.removed.v1"
includedEventTypes []"keda.scaledobject.ready.v1"|"keda.scaledobject.failed.v1"|"keda.scaledobject.removed.v1"|"keda.scaledobject.paused.v1"|"keda.scaledobject.unpaused.v1"|"keda.scaledjob.ready.v1"|"keda.scaledjob.failed.v1"|"keda.scaledjob.removed.v1"|"keda.scaledjob.paused.v1"|"keda.scaledjob.unpaused.v1"|"keda.scaledjob.rolloutcleanup.started.v1"|"keda.scaledjob.rolloutcleanup.completed.v1"|"keda.scaledjob.rolloutcleanup.failed.v1"|"keda.authentication.triggerauthentication.created.v1"|"keda.authentication.triggerauthentication.updated.v1"|"keda.authentication.triggerauthentication.removed.v1"|"keda.authentication.clustertriggerauthentication.created.v1"|"keda.authentication.clustertriggerauthentication.updated.v1"|"keda.authentication.clustertriggerauthentication.removed.v1"`,
  "keda:Fallback": `behavior "static"|"currentReplicas"|"currentReplicasIfHigher"|"currentReplicasIfLower"
failureThreshold! number
replicas! number`,
  "keda:GCPCredentials": `clientSecret! keda:GCPSecretmanagerClientSecret`,
  "keda:GCPSecretManager": `credentials keda:GCPCredentials
podIdentity keda:AuthPodIdentity
secrets! []keda:GCPSecretManagerSecret`,
  "keda:GCPSecretManagerSecret": `id! string
parameter! string
version string`,
  "keda:GCPSecretmanagerClientSecret": `valueFrom! keda:ValueFromSecret`,
  "keda:GroupVersionKindResource": `group! string
kind! string
resource! string
version! string`,
  "keda:HashiCorpVault": `address! string
authentication! string
credential keda:Credential
mount string
namespace string
role string
secrets! []keda:VaultSecret`,
  "keda:HealthStatus": `numberOfFailures number
status string`,
  "keda:HorizontalPodAutoscalerConfig": `behavior ApiAutoscalingV2HorizontalPodAutoscalerBehavior
name string`,
  "keda:Rollout": `propagationPolicy string
strategy string`,
  "keda:ScaleTarget": `apiVersion string
envSourceContainerName string
kind string
name! string`,
  "keda:ScaleTriggers": `authenticationRef keda:AuthenticationRef
metadata! {}string
metricType string
name string
type! string
useCachedMetrics boolean`,
  "keda:ScaledJob": `apiVersion! "keda.sh/v1alpha1"
kind! "ScaledJob"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec keda:ScaledJobSpec
status keda:ScaledJobStatus`,
  "keda:ScaledJobSpec": `envSourceContainerName string
failedJobsHistoryLimit number
jobTargetRef! ApiBatchV1JobSpec
maxReplicaCount number
minReplicaCount number
pollingInterval number
rollout keda:Rollout
rolloutStrategy string
scalingStrategy keda:ScalingStrategy
successfulJobsHistoryLimit number
triggers! []keda:ScaleTriggers`,
  "keda:ScaledJobStatus": `Paused string
authenticationsTypes string
conditions []keda:Condition
externalMetricNames []string
lastActiveTime time
triggersActivity {}keda:TriggerActivityStatus
triggersTypes string`,
  "keda:ScaledObject": `apiVersion! "keda.sh/v1alpha1"
kind! "ScaledObject"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! keda:ScaledObjectSpec
status keda:ScaledObjectStatus`,
  "keda:ScaledObjectSpec": `advanced keda:AdvancedConfig
cooldownPeriod number
fallback keda:Fallback
idleReplicaCount number
initialCooldownPeriod number
maxReplicaCount number
minReplicaCount number
pollingInterval number
scaleTargetRef! keda:ScaleTarget
triggers! []keda:ScaleTriggers`,
  "keda:ScaledObjectStatus": `authenticationsTypes string
compositeScalerName string
conditions []keda:Condition
externalMetricNames []string
health {}keda:HealthStatus
hpaName string
lastActiveTime time
originalReplicaCount number
pausedReplicaCount number
resourceMetricNames []string
scaleTargetGVKR keda:GroupVersionKindResource
scaleTargetKind string
triggersActivity {}keda:TriggerActivityStatus
triggersTypes string`,
  "keda:ScalingModifiers": `activationTarget string
formula string
metricType string
target string`,
  "keda:ScalingStrategy": `customScalingQueueLengthDeduction number
customScalingRunningJobPercentage string
multipleScalersCalculation string
pendingPodConditions []string
strategy string`,
  "keda:SecretKeyRef": `key! string
name! string`,
  "keda:TriggerActivityStatus": `isActive boolean`,
  "keda:TriggerAuthentication": `apiVersion! "keda.sh/v1alpha1"
kind! "TriggerAuthentication"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! keda:TriggerAuthenticationSpec
status keda:TriggerAuthenticationStatus`,
  "keda:TriggerAuthenticationSpec": `awsSecretManager keda:AwsSecretManager
azureKeyVault keda:AzureKeyVault
boundServiceAccountToken []keda:BoundServiceAccountToken
configMapTargetRef []keda:AuthTargetRef
env []keda:AuthEnvironment
filePath string
gcpSecretManager keda:GCPSecretManager
hashiCorpVault keda:HashiCorpVault
podIdentity keda:AuthPodIdentity
secretTargetRef []keda:AuthTargetRef`,
  "keda:TriggerAuthenticationStatus": `scaledjobs string
scaledobjects string`,
  "keda:ValueFromSecret": `secretKeyRef! keda:SecretKeyRef`,
  "keda:VaultPkiData": `altNames string
commonName string
format string
ipSans string
otherSans string
ttl string
uriSans string`,
  "keda:VaultSecret": `key! string
parameter! string
path! string
pkiData keda:VaultPkiData
type string`,
};
