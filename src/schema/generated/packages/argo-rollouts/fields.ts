// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'argoproj.io/v1alpha1 AnalysisRun': 'argo-rollouts:AnalysisRun',
  'argoproj.io/v1alpha1 AnalysisTemplate': 'argo-rollouts:AnalysisTemplate',
  'argoproj.io/v1alpha1 ClusterAnalysisTemplate': 'argo-rollouts:ClusterAnalysisTemplate',
  'argoproj.io/v1alpha1 Experiment': 'argo-rollouts:Experiment',
  'argoproj.io/v1alpha1 Rollout': 'argo-rollouts:Rollout',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "argo-rollouts:ALBStatus": `canaryTargetGroup argo-rollouts:AwsResourceRef
ingress string
loadBalancer argo-rollouts:AwsResourceRef
stableTargetGroup argo-rollouts:AwsResourceRef`,
  "argo-rollouts:ALBTrafficRouting": `annotationPrefix string
ingress string
ingresses []string
rootService string
servicePort! number
stickinessConfig argo-rollouts:StickinessConfig`,
  "argo-rollouts:AmbassadorTrafficRouting": `mappings! []string`,
  "argo-rollouts:AnalysisRun": `apiVersion! "argoproj.io/v1alpha1"
kind! "AnalysisRun"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-rollouts:AnalysisRunSpec
status argo-rollouts:AnalysisRunStatus`,
  "argo-rollouts:AnalysisRunArgument": `name! string
value string
valueFrom argo-rollouts:ArgumentValueFrom`,
  "argo-rollouts:AnalysisRunMetadata": `annotations {}string
labels {}string`,
  "argo-rollouts:AnalysisRunSpec": `args []argo-rollouts:Argument
dryRun []argo-rollouts:DryRun
measurementRetention []argo-rollouts:MeasurementRetention
metrics! []argo-rollouts:Metric
terminate boolean
ttlStrategy argo-rollouts:TTLStrategy`,
  "argo-rollouts:AnalysisRunStatus": `completedAt time
dryRunSummary argo-rollouts:RunSummary
message string
metricResults []argo-rollouts:MetricResult
phase! string
runSummary argo-rollouts:RunSummary
startedAt time`,
  "argo-rollouts:AnalysisRunStrategy": `successfulRunHistoryLimit number
unsuccessfulRunHistoryLimit number`,
  "argo-rollouts:AnalysisTemplate": `apiVersion! "argoproj.io/v1alpha1"
kind! "AnalysisTemplate"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-rollouts:AnalysisTemplateSpec`,
  "argo-rollouts:AnalysisTemplateRef": `clusterScope boolean
templateName string`,
  "argo-rollouts:AnalysisTemplateSpec": `args []argo-rollouts:Argument
dryRun []argo-rollouts:DryRun
measurementRetention []argo-rollouts:MeasurementRetention
metrics []argo-rollouts:Metric
templates []argo-rollouts:AnalysisTemplateRef`,
  "argo-rollouts:AntiAffinity": `preferredDuringSchedulingIgnoredDuringExecution argo-rollouts:PreferredDuringSchedulingIgnoredDuringExecution
requiredDuringSchedulingIgnoredDuringExecution any`,
  "argo-rollouts:ApisixRoute": `name! string
rules []string`,
  "argo-rollouts:ApisixTrafficRouting": `route argo-rollouts:ApisixRoute`,
  "argo-rollouts:AppMeshTrafficRouting": `virtualNodeGroup argo-rollouts:AppMeshVirtualNodeGroup
virtualService argo-rollouts:AppMeshVirtualService`,
  "argo-rollouts:AppMeshVirtualNodeGroup": `canaryVirtualNodeRef! argo-rollouts:AppMeshVirtualNodeReference
stableVirtualNodeRef! argo-rollouts:AppMeshVirtualNodeReference`,
  "argo-rollouts:AppMeshVirtualNodeReference": `name! string`,
  "argo-rollouts:AppMeshVirtualService": `name! string
routes []string`,
  "argo-rollouts:Argument": `name! string
value string
valueFrom argo-rollouts:ValueFrom`,
  "argo-rollouts:ArgumentValueFrom": `fieldRef argo-rollouts:FieldRef
podTemplateHashValue string`,
  "argo-rollouts:Authentication": `oauth2 argo-rollouts:OAuth2Config
sigv4 argo-rollouts:Sigv4Config`,
  "argo-rollouts:AwsResourceRef": `arn! string
fullName string
name! string`,
  "argo-rollouts:BlueGreenStatus": `activeSelector string
postPromotionAnalysisRunStatus argo-rollouts:RolloutAnalysisRunStatus
prePromotionAnalysisRunStatus argo-rollouts:RolloutAnalysisRunStatus
previewSelector string
scaleUpPreviewCheckPoint boolean`,
  "argo-rollouts:BlueGreenStrategy": `abortScaleDownDelaySeconds number
activeMetadata argo-rollouts:PodTemplateMetadata
activeService! string
antiAffinity argo-rollouts:AntiAffinity
autoPromotionEnabled boolean
autoPromotionSeconds number
maxUnavailable intOrString
postPromotionAnalysis argo-rollouts:RolloutAnalysis
prePromotionAnalysis argo-rollouts:RolloutAnalysis
previewMetadata argo-rollouts:PodTemplateMetadata
previewReplicaCount number
previewService string
scaleDownDelayRevisionLimit number
scaleDownDelaySeconds number`,
  "argo-rollouts:CanaryStatus": `currentBackgroundAnalysisRunStatus argo-rollouts:RolloutAnalysisRunStatus
currentExperiment string
currentStepAnalysisRunStatus argo-rollouts:RolloutAnalysisRunStatus
stablePingPong string
stepPluginStatuses []argo-rollouts:StepPluginStatus
weights argo-rollouts:TrafficWeights`,
  "argo-rollouts:CanaryStep": `analysis argo-rollouts:RolloutAnalysis
experiment argo-rollouts:RolloutExperimentStep
pause argo-rollouts:RolloutPause
plugin argo-rollouts:PluginStep
setCanaryScale argo-rollouts:SetCanaryScale
setHeaderRoute argo-rollouts:SetHeaderRoute
setMirrorRoute argo-rollouts:SetMirrorRoute
setWeight number`,
  "argo-rollouts:CanaryStrategy": `abortScaleDownDelaySeconds number
analysis argo-rollouts:RolloutAnalysisBackground
antiAffinity argo-rollouts:AntiAffinity
canaryMetadata argo-rollouts:PodTemplateMetadata
canaryService string
dynamicStableScale boolean
maxSurge intOrString
maxUnavailable intOrString
minPodsPerReplicaSet number
pingPong argo-rollouts:PingPongSpec
replicaProgressThreshold argo-rollouts:ReplicaProgressThreshold
scaleDownDelayRevisionLimit number
scaleDownDelaySeconds number
stableMetadata argo-rollouts:PodTemplateMetadata
stableService string
steps []argo-rollouts:CanaryStep
trafficRouting argo-rollouts:RolloutTrafficRouting`,
  "argo-rollouts:CloudWatchMetric": `interval string
metricDataQueries! []argo-rollouts:CloudWatchMetricDataQuery`,
  "argo-rollouts:CloudWatchMetricDataQuery": `expression string
id string
label string
metricStat argo-rollouts:CloudWatchMetricStat
period intOrString
returnData boolean`,
  "argo-rollouts:CloudWatchMetricStat": `metric argo-rollouts:CloudWatchMetricStatMetric
period intOrString
stat string
unit string`,
  "argo-rollouts:CloudWatchMetricStatMetric": `dimensions []argo-rollouts:CloudWatchMetricStatMetricDimension
metricName string
namespace string`,
  "argo-rollouts:CloudWatchMetricStatMetricDimension": `name string
value string`,
  "argo-rollouts:ClusterAnalysisTemplate": `apiVersion! "argoproj.io/v1alpha1"
kind! "ClusterAnalysisTemplate"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-rollouts:AnalysisTemplateSpec`,
  "argo-rollouts:DatadogMetric": `aggregator "avg"|"min"|"max"|"sum"|"last"|"percentile"|"mean"|"l2norm"|"area"
apiVersion "v1"|"v2"
formula string
interval string
queries {}string
query string
secretRef argo-rollouts:SecretRef`,
  "argo-rollouts:DryRun": `metricName! string`,
  "argo-rollouts:Experiment": `apiVersion! "argoproj.io/v1alpha1"
kind! "Experiment"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-rollouts:ExperimentSpec
status argo-rollouts:ExperimentStatus`,
  "argo-rollouts:ExperimentAnalysisRunStatus": `analysisRun! string
message string
name! string
phase! string`,
  "argo-rollouts:ExperimentAnalysisTemplateRef": `args []argo-rollouts:Argument
clusterScope boolean
name! string
requiredForCompletion boolean
templateName! string`,
  "argo-rollouts:ExperimentCondition": `lastTransitionTime! time
lastUpdateTime! time
message! string
reason! string
status! string
type! string`,
  "argo-rollouts:ExperimentSpec": `analyses []argo-rollouts:ExperimentAnalysisTemplateRef
analysisRunMetadata argo-rollouts:AnalysisRunMetadata
dryRun []argo-rollouts:DryRun
duration string
measurementRetention []argo-rollouts:MeasurementRetention
progressDeadlineSeconds number
scaleDownDelaySeconds number
templates! []argo-rollouts:TemplateSpec
terminate boolean`,
  "argo-rollouts:ExperimentStatus": `analysisRuns []argo-rollouts:ExperimentAnalysisRunStatus
availableAt time
conditions []argo-rollouts:ExperimentCondition
message string
phase string
templateStatuses []argo-rollouts:TemplateStatus`,
  "argo-rollouts:FieldRef": `fieldPath! string`,
  "argo-rollouts:GraphiteMetric": `address string
query string`,
  "argo-rollouts:HeaderRoutingMatch": `headerName! string
headerValue! argo-rollouts:StringMatch`,
  "argo-rollouts:InfluxdbMetric": `profile string
query string`,
  "argo-rollouts:IstioDestinationRule": `additionalSubsetNames []string
canarySubsetName! string
name! string
stableSubsetName! string`,
  "argo-rollouts:IstioTrafficRouting": `destinationRule argo-rollouts:IstioDestinationRule
virtualService argo-rollouts:IstioVirtualService
virtualServices []argo-rollouts:IstioVirtualService`,
  "argo-rollouts:IstioVirtualService": `name! string
routes []string
tcpRoutes []argo-rollouts:TCPRoute
tlsRoutes []argo-rollouts:TLSRoute`,
  "argo-rollouts:JobMetric": `metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! ApiBatchV1JobSpec`,
  "argo-rollouts:KayentaMetric": `address! string
application! string
canaryConfigName! string
configurationAccountName! string
lookback boolean
metricsAccountName! string
scopes! []argo-rollouts:KayentaScope
storageAccountName! string
threshold! argo-rollouts:KayentaThreshold`,
  "argo-rollouts:KayentaScope": `controlScope! argo-rollouts:ScopeDetail
experimentScope! argo-rollouts:ScopeDetail
name! string`,
  "argo-rollouts:KayentaThreshold": `marginal! number
pass! number`,
  "argo-rollouts:MangedRoutes": `name! string`,
  "argo-rollouts:Measurement": `finishedAt time
message string
metadata {}string
phase! string
resumeAt time
startedAt time
value string`,
  "argo-rollouts:MeasurementRetention": `limit! number
metricName! string`,
  "argo-rollouts:Metric": `consecutiveErrorLimit intOrString
consecutiveSuccessLimit intOrString
count intOrString
failureCondition string
failureLimit intOrString
inconclusiveLimit intOrString
initialDelay string
interval string
name! string
provider! argo-rollouts:MetricProvider
successCondition string`,
  "argo-rollouts:MetricProvider": `cloudWatch argo-rollouts:CloudWatchMetric
datadog argo-rollouts:DatadogMetric
graphite argo-rollouts:GraphiteMetric
influxdb argo-rollouts:InfluxdbMetric
job argo-rollouts:JobMetric
kayenta argo-rollouts:KayentaMetric
newRelic argo-rollouts:NewRelicMetric
plugin any
prometheus argo-rollouts:PrometheusMetric
skywalking argo-rollouts:SkyWalkingMetric
wavefront argo-rollouts:WavefrontMetric
web argo-rollouts:WebMetric`,
  "argo-rollouts:MetricResult": `consecutiveError number
consecutiveSuccess number
count number
dryRun boolean
error number
failed number
inconclusive number
measurements []argo-rollouts:Measurement
message string
metadata {}string
name! string
phase! string
successful number`,
  "argo-rollouts:NewRelicMetric": `profile string
query! string
timeout number`,
  "argo-rollouts:NginxTrafficRouting": `additionalIngressAnnotations {}string
annotationPrefix string
canaryIngressAnnotations {}string
stableIngress string
stableIngresses []string`,
  "argo-rollouts:OAuth2Config": `clientId string
clientSecret string
scopes []string
tokenUrl string`,
  "argo-rollouts:ObjectRef": `apiVersion string
kind string
name string
scaleDown string`,
  "argo-rollouts:PauseCondition": `reason! string
startTime! time`,
  "argo-rollouts:PingPongSpec": `pingService! string
pongService! string`,
  "argo-rollouts:PluginStep": `config any
name! string`,
  "argo-rollouts:PodTemplateMetadata": `annotations {}string
labels {}string`,
  "argo-rollouts:PreferredDuringSchedulingIgnoredDuringExecution": `weight! number`,
  "argo-rollouts:PrometheusMetric": `address string
authentication argo-rollouts:Authentication
headers []argo-rollouts:WebMetricHeader
insecure boolean
query string
rangeQuery argo-rollouts:PrometheusRangeQueryArgs
timeout number`,
  "argo-rollouts:PrometheusRangeQueryArgs": `end string
start string
step string`,
  "argo-rollouts:ReplicaProgressThreshold": `type! string
value! number`,
  "argo-rollouts:RollbackWindowSpec": `revisions number`,
  "argo-rollouts:Rollout": `apiVersion! "argoproj.io/v1alpha1"
kind! "Rollout"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! argo-rollouts:RolloutSpec
status argo-rollouts:RolloutStatus`,
  "argo-rollouts:RolloutAnalysis": `analysisRunMetadata argo-rollouts:AnalysisRunMetadata
args []argo-rollouts:AnalysisRunArgument
dryRun []argo-rollouts:DryRun
measurementRetention []argo-rollouts:MeasurementRetention
templates []argo-rollouts:AnalysisTemplateRef`,
  "argo-rollouts:RolloutAnalysisBackground": `analysisRunMetadata argo-rollouts:AnalysisRunMetadata
args []argo-rollouts:AnalysisRunArgument
dryRun []argo-rollouts:DryRun
measurementRetention []argo-rollouts:MeasurementRetention
startingStep number
templates []argo-rollouts:AnalysisTemplateRef`,
  "argo-rollouts:RolloutAnalysisRunStatus": `message string
name! string
status! string`,
  "argo-rollouts:RolloutCondition": `lastTransitionTime! time
lastUpdateTime! time
message! string
reason! string
status! string
type! string`,
  "argo-rollouts:RolloutExperimentStep": `analyses []argo-rollouts:RolloutExperimentStepAnalysisTemplateRef
analysisRunMetadata argo-rollouts:AnalysisRunMetadata
dryRun []argo-rollouts:DryRun
duration string
scaleDownDelaySeconds number
templates! []argo-rollouts:RolloutExperimentTemplate`,
  "argo-rollouts:RolloutExperimentStepAnalysisTemplateRef": `args []argo-rollouts:AnalysisRunArgument
clusterScope boolean
name! string
requiredForCompletion boolean
templateName! string`,
  "argo-rollouts:RolloutExperimentTemplate": `metadata argo-rollouts:PodTemplateMetadata
name! string
replicas number
selector ApimachineryPkgApisMetaV1LabelSelector
service argo-rollouts:TemplateService
specRef! string
weight number`,
  "argo-rollouts:RolloutPause": `duration intOrString`,
  "argo-rollouts:RolloutSpec": `analysis argo-rollouts:AnalysisRunStrategy
minReadySeconds number
paused boolean
progressDeadlineAbort boolean
progressDeadlineSeconds number
replicas number
restartAt time
revisionHistoryLimit number
rollbackWindow argo-rollouts:RollbackWindowSpec
selector ApimachineryPkgApisMetaV1LabelSelector
strategy argo-rollouts:RolloutStrategy
template ApiCoreV1PodTemplateSpec
workloadRef argo-rollouts:ObjectRef`,
  "argo-rollouts:RolloutStatus": `HPAReplicas number
abort boolean
abortedAt time
alb argo-rollouts:ALBStatus
albs []argo-rollouts:ALBStatus
availableReplicas number
blueGreen argo-rollouts:BlueGreenStatus
canary argo-rollouts:CanaryStatus
collisionCount number
conditions []argo-rollouts:RolloutCondition
controllerPause boolean
currentPodHash string
currentStepHash string
currentStepIndex number
message string
observedGeneration string
pauseConditions []argo-rollouts:PauseCondition
phase string
promoteFull boolean
readyReplicas number
replicas number
restartedAt time
selector string
stableRS string
updatedReplicas number
workloadObservedGeneration string`,
  "argo-rollouts:RolloutStrategy": `blueGreen argo-rollouts:BlueGreenStrategy
canary argo-rollouts:CanaryStrategy`,
  "argo-rollouts:RolloutTrafficRouting": `alb argo-rollouts:ALBTrafficRouting
ambassador argo-rollouts:AmbassadorTrafficRouting
apisix argo-rollouts:ApisixTrafficRouting
appMesh argo-rollouts:AppMeshTrafficRouting
istio argo-rollouts:IstioTrafficRouting
managedRoutes []argo-rollouts:MangedRoutes
maxTrafficWeight number
nginx argo-rollouts:NginxTrafficRouting
plugins any
smi argo-rollouts:SMITrafficRouting
traefik argo-rollouts:TraefikTrafficRouting`,
  "argo-rollouts:RouteMatch": `headers {}argo-rollouts:StringMatch
method argo-rollouts:StringMatch
path argo-rollouts:StringMatch`,
  "argo-rollouts:RunSummary": `count number
error number
failed number
inconclusive number
successful number`,
  "argo-rollouts:SMITrafficRouting": `rootService string
trafficSplitName string`,
  "argo-rollouts:ScopeDetail": `end string
region! string
scope! string
start string
step! number`,
  "argo-rollouts:SecretKeyRef": `key! string
name! string`,
  "argo-rollouts:SecretRef": `name string
namespaced boolean`,
  "argo-rollouts:SetCanaryScale": `matchTrafficWeight boolean
replicas number
weight number`,
  "argo-rollouts:SetHeaderRoute": `match []argo-rollouts:HeaderRoutingMatch
name string`,
  "argo-rollouts:SetMirrorRoute": `match []argo-rollouts:RouteMatch
name! string
percentage number`,
  "argo-rollouts:Sigv4Config": `profile string
region string
roleArn string`,
  "argo-rollouts:SkyWalkingMetric": `address string
interval string
query string`,
  "argo-rollouts:StepPluginStatus": `backoff string
disabled boolean
executions number
finishedAt time
index! number
message string
name! string
operation! string
phase string
startedAt time
status any
updatedAt time`,
  "argo-rollouts:StickinessConfig": `durationSeconds! number
enabled! boolean`,
  "argo-rollouts:StringMatch": `exact string
prefix string
regex string`,
  "argo-rollouts:TCPRoute": `port number`,
  "argo-rollouts:TLSRoute": `port number
sniHosts []string`,
  "argo-rollouts:TTLStrategy": `secondsAfterCompletion number
secondsAfterFailure number
secondsAfterSuccess number`,
  "argo-rollouts:TemplateService": `name string`,
  "argo-rollouts:TemplateSpec": `minReadySeconds number
name! string
replicas number
selector! ApimachineryPkgApisMetaV1LabelSelector
service argo-rollouts:TemplateService
template! ApiCoreV1PodTemplateSpec`,
  "argo-rollouts:TemplateStatus": `availableReplicas! number
collisionCount number
lastTransitionTime time
message string
name! string
podTemplateHash string
readyReplicas! number
replicas! number
serviceName string
status string
updatedReplicas! number`,
  "argo-rollouts:TraefikTrafficRouting": `weightedTraefikServiceName! string`,
  "argo-rollouts:TrafficWeights": `additional []argo-rollouts:WeightDestination
canary! argo-rollouts:WeightDestination
stable! argo-rollouts:WeightDestination
verified boolean`,
  "argo-rollouts:ValueFrom": `fieldRef argo-rollouts:FieldRef
secretKeyRef argo-rollouts:SecretKeyRef`,
  "argo-rollouts:WavefrontMetric": `address string
query string`,
  "argo-rollouts:WebMetric": `authentication argo-rollouts:Authentication
body string
headers []argo-rollouts:WebMetricHeader
insecure boolean
jsonBody any
jsonPath string
method string
timeoutSeconds number
url! string`,
  "argo-rollouts:WebMetricHeader": `key! string
value! string`,
  "argo-rollouts:WeightDestination": `podTemplateHash string
serviceName string
weight! number`,
};
