// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "argo-rollouts:ALBTrafficRouting": ` ALBTrafficRouting configuration for ALB ingress controller to control traffic routing
annotationPrefix AnnotationPrefix has to match the configured annotation prefix on the alb ingress controller
ingress Ingress refers to the name of an \`Ingress\` resource in the same namespace as the \`Rollout\`
ingresses Ingresses refers to the name of an \`Ingress\` resource in the same namespace as the \`Rollout\` in a multi ingress scenario
rootService RootService references the service in the ingress to the controller should add the action to
servicePort ServicePort refers to the port that the Ingress action should route traffic to
stickinessConfig StickinessConfig refers to the duration-based stickiness of the target groups associated with an \`Ingress\``,
  "argo-rollouts:AmbassadorTrafficRouting": ` AmbassadorTrafficRouting defines the configuration required to use Ambassador as traffic router
mappings Mappings refer to the name of the Ambassador Mappings used to route traffic to the service`,
  "argo-rollouts:AnalysisRun": ` AnalysisRun is an instantiation of an AnalysisTemplate`,
  "argo-rollouts:AnalysisRunArgument": ` AnalysisRunArgument argument to add to analysisRun
name Name argument name
value Value a hardcoded value for the argument.
valueFrom ValueFrom A reference to where the value is stored.`,
  "argo-rollouts:AnalysisRunMetadata": ` AnalysisRunMetadata extra labels to add to the AnalysisRun
annotations Annotations additional annotations to add to the AnalysisRun
labels Labels Additional labels to add to the AnalysisRun`,
  "argo-rollouts:AnalysisRunSpec": ` AnalysisRunSpec is the spec for a AnalysisRun resource
args Args are the list of arguments used in this run
dryRun DryRun object contains the settings for running the analysis in Dry-Run mode
measurementRetention MeasurementRetention object contains the settings for retaining the number of measurements during the analysis
metrics Metrics contains the list of metrics to query as part of an analysis run
terminate Terminate is used to prematurely stop the run (e.g. rollout completed and analysis is no longer desired)
ttlStrategy TTLStrategy object contains the strategy for the time to live depending on if the analysis succeeded or failed`,
  "argo-rollouts:AnalysisRunStatus": ` AnalysisRunStatus is the status for a AnalysisRun resource
completedAt CompletedAt indicates when the analysisRun completed
dryRunSummary DryRunSummary contains the final results from the metric executions in the dry-run mode
message Message is a message explaining current status
metricResults MetricResults contains the metrics collected during the run
phase Phase is the status of the analysis run
runSummary RunSummary contains the final results from the metric executions
startedAt StartedAt indicates when the analysisRun first started`,
  "argo-rollouts:AnalysisRunStrategy": ` AnalysisRunStrategy configuration for the analysis runs and experiments to retain
successfulRunHistoryLimit SuccessfulRunHistoryLimit limits the number of old successful analysis runs and experiments to be retained in a history
unsuccessfulRunHistoryLimit UnsuccessfulRunHistoryLimit limits the number of old unsuccessful analysis runs and experiments to be retained in a history.`,
  "argo-rollouts:AnalysisTemplate": ` AnalysisTemplate holds the template for performing canary analysis`,
  "argo-rollouts:AnalysisTemplateRef": `clusterScope Whether to look for the templateName at cluster scope or namespace scope
templateName TemplateName name of template to use in AnalysisRun`,
  "argo-rollouts:AnalysisTemplateSpec": ` AnalysisTemplateSpec is the specification for a AnalysisTemplate resource
args Args are the list of arguments to the template
dryRun DryRun object contains the settings for running the analysis in Dry-Run mode
measurementRetention MeasurementRetention object contains the settings for retaining the number of measurements during the analysis
metrics Metrics contains the list of metrics to query as part of an analysis run
templates Templates reference to a list of analysis templates to combine with the rest of the metrics for an AnalysisRun`,
  "argo-rollouts:AntiAffinity": ` AntiAffinity defines which inter-pod scheduling rule to use for anti-affinity injection`,
  "argo-rollouts:ApisixRoute": ` ApisixRoute holds information on the APISIX Route the rollout needs to modify
name Name refer to the name of the APISIX Route used to route traffic to the service
rules RuleRef a list of the APISIX Route HTTP Rules used to route traffic to the service`,
  "argo-rollouts:ApisixTrafficRouting": ` ApisixTrafficRouting defines the configuration required to use APISIX as traffic router
route Route references an Apisix Route to modify to shape traffic`,
  "argo-rollouts:AppMeshTrafficRouting": ` AppMeshTrafficRouting configuration for AWS AppMesh service mesh to enable fine grain configuration
virtualNodeGroup VirtualNodeGroup references an AppMesh Route targets that are formed by a set of VirtualNodes that are used to shape traffic
virtualService VirtualService references an AppMesh VirtualService and VirtualRouter to modify to shape traffic`,
  "argo-rollouts:AppMeshVirtualNodeGroup": ` AppMeshVirtualNodeGroup holds information about targets used for routing traffic to a virtual service
canaryVirtualNodeRef CanaryVirtualNodeRef is the virtual node ref to modify labels with canary ReplicaSet pod template hash value
stableVirtualNodeRef StableVirtualNodeRef is the virtual node name to modify labels with stable ReplicaSet pod template hash value`,
  "argo-rollouts:AppMeshVirtualNodeReference": ` AppMeshVirtualNodeReference holds a reference to VirtualNode.appmesh.k8s.aws
name Name is the name of VirtualNode CR`,
  "argo-rollouts:AppMeshVirtualService": ` AppMeshVirtualService holds information on the virtual service the rollout needs to modify
name Name is the name of virtual service
routes Routes is list of HTTP routes within virtual router associated with virtual service to edit.`,
  "argo-rollouts:Argument": ` Argument is an argument to an AnalysisRun
name Name is the name of the argument
value Value is the value of the argument
valueFrom ValueFrom is a reference to where a secret is stored.`,
  "argo-rollouts:ArgumentValueFrom": ` ArgumentValueFrom defines references to fields within resources to grab for the value (i.e. Pod Template Hash)
fieldRef FieldRef
podTemplateHashValue PodTemplateHashValue gets the value from one of the children ReplicaSet's Pod Template Hash`,
  "argo-rollouts:Authentication": ` Authentication method
oauth2 OAuth2 config
sigv4 Sigv4 Config is the aws SigV4 configuration to use for SigV4 signing if using Amazon Managed Prometheus`,
  "argo-rollouts:AwsResourceRef": `fullName FullName is the full name of the resource`,
  "argo-rollouts:BlueGreenStatus": ` BlueGreenStatus status fields that only pertain to the blueGreen rollout
activeSelector ActiveSelector indicates which replicas set the active service is serving traffic to
postPromotionAnalysisRunStatus PostPromotionAnalysisRunStatus indicates the status of the current post promotion analysis run
prePromotionAnalysisRunStatus PrePromotionAnalysisRunStatus indicates the status of the current prepromotion analysis run
previewSelector PreviewSelector indicates which replicas set the preview service is serving traffic to
scaleUpPreviewCheckPoint ScaleUpPreviewCheckPoint indicates that the Replicaset receiving traffic from the preview service is ready to be scaled up after the rollout is unpaused`,
  "argo-rollouts:BlueGreenStrategy": ` BlueGreenStrategy defines parameters for Blue Green deployment
abortScaleDownDelaySeconds AbortScaleDownDelaySeconds adds a delay in second before scaling down the preview replicaset if update is aborted. 0 means not to scale down.
activeMetadata ActiveMetadata specify labels and annotations which will be attached to the active pods for the duration which they act as a active pod, and will be removed after
activeService Name of the service that the rollout modifies as the active service.
antiAffinity AntiAffinity enables anti-affinity rules for Blue Green deployment
autoPromotionEnabled AutoPromotionEnabled indicates if the rollout should automatically promote the new ReplicaSet to the active service or enter a paused state.
autoPromotionSeconds AutoPromotionSeconds is a duration in seconds in which to delay auto-promotion (default: 0).
maxUnavailable MaxUnavailable The maximum number of pods that can be unavailable during a restart operation.
postPromotionAnalysis PostPromotionAnalysis configuration to run analysis after a selector switch
prePromotionAnalysis PrePromotionAnalysis configuration to run analysis before a selector switch
previewMetadata PreviewMetadata specify labels and annotations which will be attached to the preview pods for the duration which they act as a preview pod, and will be removed after
previewReplicaCount PreviewReplicaCount is the number of replicas to run for the preview stack before the switchover.
previewService Name of the service that the rollout modifies as the preview service.
scaleDownDelayRevisionLimit ScaleDownDelayRevisionLimit limits the number of old RS that can run at one time before getting scaled down
scaleDownDelaySeconds ScaleDownDelaySeconds adds a delay before scaling down the previous replicaset.`,
  "argo-rollouts:CanaryStatus": ` CanaryStatus status fields that only pertain to the canary rollout
currentBackgroundAnalysisRunStatus CurrentBackgroundAnalysisRunStatus indicates the status of the current background analysis run
currentExperiment CurrentExperiment indicates the running experiment
currentStepAnalysisRunStatus CurrentStepAnalysisRunStatus indicates the status of the current step analysis run
stablePingPong StablePingPong For the ping-pong feature holds the current stable service, ping or pong
stepPluginStatuses StepPluginStatuses holds the status of the step plugins executed
weights Weights records the weights which have been set on traffic provider.`,
  "argo-rollouts:CanaryStep": ` CanaryStep defines a step of a canary deployment.
analysis Analysis defines the AnalysisRun that will run for a step
experiment Experiment defines the experiment object that should be created
pause Pause freezes the rollout by setting spec.Paused to true.
plugin Plugin defines a plugin to execute for a step
setCanaryScale SetCanaryScale defines how to scale the newRS without changing traffic weight
setHeaderRoute SetHeaderRoute defines the route with specified header name to send 100% of traffic to the canary service
setMirrorRoute SetMirrorRoutes Mirrors traffic that matches rules to a particular destination
setWeight SetWeight sets what percentage of the newRS should receive`,
  "argo-rollouts:CanaryStrategy": ` CanaryStrategy defines parameters for a Replica Based Canary
abortScaleDownDelaySeconds AbortScaleDownDelaySeconds adds a delay in second before scaling down the canary pods when update is aborted for canary strategy with traffic routing (not applicable for basic canary). 0 means canary pods are not scaled down.
analysis Analysis runs a separate analysisRun while all the steps execute.
antiAffinity AntiAffinity enables anti-affinity rules for Canary deployment
canaryMetadata CanaryMetadata specify labels and annotations which will be attached to the canary pods for the duration which they act as a canary, and will be removed after
canaryService CanaryService holds the name of a service which selects pods with canary version and don't select any pods with stable version.
dynamicStableScale DynamicStableScale is a traffic routing feature which dynamically scales the stable ReplicaSet to minimize total pods which are running during an update.
maxSurge MaxSurge The maximum number of pods that can be scheduled above the original number of pods.
maxUnavailable MaxUnavailable The maximum number of pods that can be unavailable during the update.
minPodsPerReplicaSet Assuming the desired number of pods in a stable or canary ReplicaSet is not zero, then make sure it is at least MinPodsPerReplicaSet for High Availability.
pingPong PingPongSpec holds the ping and pong services
replicaProgressThreshold ReplicaProgressThreshold is the threhold number or percentage of pods that need to be available before a rollout promotion.
scaleDownDelayRevisionLimit ScaleDownDelayRevisionLimit limits the number of old RS that can run at one time before getting scaled down
scaleDownDelaySeconds ScaleDownDelaySeconds adds a delay before scaling down the previous ReplicaSet when the canary strategy is used with traffic routing (default 30 seconds).
stableMetadata StableMetadata specify labels and annotations which will be attached to the stable pods for the duration which they act as a canary, and will be removed after
stableService StableService holds the name of a service which selects pods with stable version and don't select any pods with canary version.
steps Steps define the order of phases to execute the canary deployment
trafficRouting TrafficRouting hosts all the supported service meshes supported to enable more fine-grained traffic routing`,
  "argo-rollouts:CloudWatchMetric": ` CloudWatchMetric defines the cloudwatch query to perform canary analysis`,
  "argo-rollouts:CloudWatchMetricDataQuery": ` CloudWatchMetricDataQuery defines the cloudwatch query`,
  "argo-rollouts:ClusterAnalysisTemplate": ` ClusterAnalysisTemplate holds the template for performing canary analysis`,
  "argo-rollouts:DatadogMetric": `aggregator Aggregator is a type of aggregator to use for metrics-based queries (default: "").
apiVersion ApiVersion refers to the Datadog API version being used (default: v1). v1 will eventually be deprecated.
formula Formula refers to the Formula made up of the queries.
interval Interval refers to the Interval time window in Datadog (default: 5m).
queries Queries is a map of query_name_as_key: query.
secretRef Secret refers to the name of the secret that should be used for an analysis and should exists in the namespace where the controller is.`,
  "argo-rollouts:DryRun": ` DryRun defines the settings for running the analysis in Dry-Run mode.
metricName Name of the metric which needs to be evaluated in the Dry-Run mode.`,
  "argo-rollouts:Experiment": ` Experiment is a specification for an Experiment resource`,
  "argo-rollouts:ExperimentAnalysisRunStatus": `analysisRun AnalysisRun is the name of the AnalysisRun
message Message is a message explaining the current status
name Name is the name of the analysis
phase Phase is the status of the AnalysisRun`,
  "argo-rollouts:ExperimentAnalysisTemplateRef": `args Args are the arguments that will be added to the AnalysisRuns
clusterScope Whether to look for the templateName at cluster scope or namespace scope
name Name is the name of the analysis
requiredForCompletion RequiredForCompletion blocks the Experiment from completing until the analysis has completed
templateName TemplateName reference of the AnalysisTemplate name used by the Experiment to create the run`,
  "argo-rollouts:ExperimentCondition": ` ExperimentCondition describes the state of a experiment at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
lastUpdateTime The last time this condition was updated.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
type Type of deployment condition.`,
  "argo-rollouts:ExperimentSpec": ` ExperimentSpec is the spec for a Experiment resource
analyses Analyses references AnalysisTemplates to run during the experiment
analysisRunMetadata AnalysisRunMetadata labels and annotations that will be added to the AnalysisRuns
dryRun DryRun object contains the settings for running the analysis in Dry-Run mode
duration Duration the amount of time for the experiment to run as a duration string (e.g. 30s, 5m, 1h).
measurementRetention MeasurementRetention object contains the settings for retaining the number of measurements during the analysis
progressDeadlineSeconds ProgressDeadlineSeconds The maximum time in seconds for a experiment to make progress before it is considered to be failed.
scaleDownDelaySeconds ScaleDownDelaySeconds adds a delay before scaling down the Experiment.
templates Templates are a list of PodSpecs that define the ReplicaSets that should be run during an experiment.
terminate Terminate is used to prematurely stop the experiment`,
  "argo-rollouts:ExperimentStatus": ` ExperimentStatus is the status for a Experiment resource
analysisRuns AnalysisRuns tracks the status of AnalysisRuns associated with this Experiment
availableAt AvailableAt the time when all the templates become healthy and the experiment should start tracking the time to run for the duration of specificed in the spec.
conditions Conditions a list of conditions a experiment can have.
message Message is an explanation for the current status
phase Phase is the status of the experiment.
templateStatuses TemplateStatuses holds the ReplicaSet related statuses for individual templates`,
  "argo-rollouts:FieldRef": `fieldPath Required: Path of the field to select in the specified API version`,
  "argo-rollouts:GraphiteMetric": ` GraphiteMetric defines the Graphite query to perform canary analysis
address Address is the HTTP address and port of the Graphite server
query Query is a raw Graphite query to perform`,
  "argo-rollouts:HeaderRoutingMatch": `headerName HeaderName the name of the request header
headerValue HeaderValue the value of the header`,
  "argo-rollouts:InfluxdbMetric": ` InfluxdbMetric defines the InfluxDB Flux query to perform canary analysis
profile Profile is the name of the secret holding InfluxDB account configuration
query Query is a raw InfluxDB flux query to perform`,
  "argo-rollouts:IstioDestinationRule": ` IstioDestinationRule is a reference to an Istio DestinationRule to modify and shape traffic
additionalSubsetNames AdditionalSubsetNames contains a list of additional names for subset DestinationRules that are not controlled by Argo Rollouts
canarySubsetName CanarySubsetName is the subset name to modify labels with canary ReplicaSet pod template hash value
name Name holds the name of the DestinationRule
stableSubsetName StableSubsetName is the subset name to modify labels with stable ReplicaSet pod template hash value`,
  "argo-rollouts:IstioTrafficRouting": ` IstioTrafficRouting configuration for Istio service mesh to enable fine grain configuration
destinationRule DestinationRule references an Istio DestinationRule to modify to shape traffic
virtualService VirtualService references an Istio VirtualService to modify to shape traffic
virtualServices VirtualServices references a list of Istio VirtualService to modify to shape traffic`,
  "argo-rollouts:IstioVirtualService": ` IstioVirtualService holds information on the virtual service the rollout needs to modify
name Name holds the name of the VirtualService
routes A list of HTTP routes within VirtualService to edit.
tcpRoutes A list of TCP routes within VirtualService to edit.
tlsRoutes A list of TLS/HTTPS routes within VirtualService to edit.`,
  "argo-rollouts:JobMetric": ` JobMetric defines a job to run which acts as a metric`,
  "argo-rollouts:Measurement": ` Measurement is a point in time result value of a single metric, and the time it was measured
finishedAt FinishedAt is the timestamp in which this measurement completed and value was collected
message Message contains a message describing current condition (e.g. error messages)
metadata Metadata stores additional metadata about this metric result, used by the different providers (e.g. kayenta run ID, job name)
phase Phase is the status of this single measurement
resumeAt ResumeAt is the timestamp when the analysisRun should try to resume the measurement
startedAt StartedAt is the timestamp in which this measurement started to be measured
value Value is the measured value of the metric`,
  "argo-rollouts:MeasurementRetention": ` MeasurementRetention defines the settings for retaining the number of measurements during the analysis.
limit Limit is the maximum number of measurements to be retained for this given metric.
metricName MetricName is the name of the metric on which this retention policy should be applied.`,
  "argo-rollouts:Metric": ` Metric defines a metric in which to perform analysis
consecutiveErrorLimit ConsecutiveErrorLimit is the maximum number of times the measurement is allowed to error in succession, before the metric is considered error (default: 4)
consecutiveSuccessLimit ConsecutiveSuccessLimit is the number of consecutive times the measurement must succeed for the entire metric to be considered Successful (default: 0, which means it's disabled)
count Count is the number of times to run the measurement.
failureCondition FailureCondition is an expression which determines if a measurement is considered failed If both success and failure conditions are specified, and the measurement does not fall into either condition, the measurement is considered Inconclusive
failureLimit FailureLimit is the maximum number of times the measurement is allowed to fail, before the entire metric is considered Failed (default: 0) -1 for making it disabled (when opting to use ConsecutiveSuccessLimit solely)
inconclusiveLimit InconclusiveLimit is the maximum number of times the measurement is allowed to measure Inconclusive, before the entire metric is considered Inconclusive (default: 0)
initialDelay InitialDelay how long the AnalysisRun should wait before starting this metric
interval Interval defines an interval string (e.g. 30s, 5m, 1h) between each measurement.
name Name is the name of the metric
provider Provider configuration to the external system to use to verify the analysis
successCondition SuccessCondition is an expression which determines if a measurement is considered successful Expression is a goevaluate expression.`,
  "argo-rollouts:MetricProvider": ` MetricProvider which external system to use to verify the analysis Only one of the fields in this struct should be non-nil
cloudWatch CloudWatch specifies the cloudWatch metric to query
datadog Datadog specifies a datadog metric to query
graphite Graphite specifies the Graphite metric to query
influxdb Influxdb specifies the influxdb metric to query
job Job specifies the job metric run
kayenta Kayenta specifies a Kayenta metric
newRelic NewRelic specifies the newrelic metric to query
plugin Plugin specifies the hashicorp go-plugin metric to query
prometheus Prometheus specifies the prometheus metric to query
skywalking SkyWalking specifies the skywalking metric to query
wavefront Wavefront specifies the wavefront metric to query
web Web specifies a generic HTTP web metric`,
  "argo-rollouts:MetricResult": ` MetricResult contain a list of the most recent measurements for a single metric along with counters on how often the measurement
consecutiveError ConsecutiveError is the number of times an error was encountered during measurement in succession Resets to zero when non-errors are encountered
consecutiveSuccess ConsecutiveSuccess is the number of times a measurement was successful in succession Resets to zero when failures, inconclusive measurements, or errors are encountered
count Count is the number of times the metric was measured without Error This is equal to the sum of Successful, Failed, Inconclusive
dryRun DryRun indicates whether this metric is running in a dry-run mode or not
error Error is the number of times an error was encountered during measurement
failed Failed is the number of times the metric was measured Failed
inconclusive Inconclusive is the number of times the metric was measured Inconclusive
measurements Measurements holds the most recent measurements collected for the metric
message Message contains a message describing current condition (e.g. error messages)
metadata Metadata stores additional metadata about this metric.
name Name is the name of the metric
phase Phase is the overall aggregate status of the metric
successful Successful is the number of times the metric was measured Successful`,
  "argo-rollouts:NewRelicMetric": ` NewRelicMetric defines the newrelic query to perform canary analysis
profile Profile is the name of the secret holding NR account configuration
query Query is a raw newrelic NRQL query to perform
timeout Timeout represents the duration limit in seconds that will apply to the NRQL query`,
  "argo-rollouts:NginxTrafficRouting": ` NginxTrafficRouting configuration for Nginx ingress controller to control traffic routing
annotationPrefix AnnotationPrefix has to match the configured annotation prefix on the nginx ingress controller
stableIngress StableIngress refers to the name of an \`Ingress\` resource in the same namespace as the \`Rollout\`
stableIngresses StableIngresses refers to the names of \`Ingress\` resources in the same namespace as the \`Rollout\` in a multi ingress scenario`,
  "argo-rollouts:OAuth2Config": `clientId OAuth2 client ID
clientSecret OAuth2 client secret
scopes OAuth2 scopes
tokenUrl OAuth2 provider token URL`,
  "argo-rollouts:ObjectRef": ` ObjectRef holds a references to the Kubernetes object
apiVersion API Version of the referent
kind Kind of the referent
name Name of the referent
scaleDown Automatically scale down deployment`,
  "argo-rollouts:PauseCondition": ` PauseCondition the reason for a pause and when it started`,
  "argo-rollouts:PingPongSpec": ` PingPongSpec holds the ping and pong service name.
pingService name of the ping service
pongService name of the pong service`,
  "argo-rollouts:PluginStep": `config Config is the configuration object for the specified plugin
name Name of the hashicorp go-plugin step to query`,
  "argo-rollouts:PodTemplateMetadata": ` PodTemplateMetadata extra labels to add to the template
annotations Annotations additional annotations to add to the experiment
labels Labels Additional labels to add to the experiment`,
  "argo-rollouts:PreferredDuringSchedulingIgnoredDuringExecution": ` PreferredDuringSchedulingIgnoredDuringExecution defines the weight of the anti-affinity injection
weight Weight associated with matching the corresponding podAffinityTerm, in the range 1-100.`,
  "argo-rollouts:PrometheusMetric": ` PrometheusMetric defines the prometheus query to perform canary analysis
address Address is the HTTP address and port of the prometheus server
authentication Authentication details
headers Headers are optional HTTP headers to use in the request
insecure Insecure skips host TLS verification
query Query is a raw prometheus query to perform
rangeQuery Arguments for prometheus
timeout Timeout represents the duration within which a prometheus query should complete.`,
  "argo-rollouts:PrometheusRangeQueryArgs": ` Arguments to perform a prometheus range query
end The end time to query in expr format e.g. now(), now() - duration("1h"), now() - duration("{{args.lookback_duration}}")
start The start time to query in expr format e.g. now(), now() - duration("1h"), now() - duration("{{args.lookback_duration}}")
step The maximum time between two slices from the start to end (e.g. 30s, 5m, 1h).`,
  "argo-rollouts:ReplicaProgressThreshold": `type Type is used to specify whether the replica progress threshold is a percentage or a number.
value Value contains the user-specified value for when a Argo Rollouts can promote a canary to the next step.`,
  "argo-rollouts:Rollout": ` Rollout is a specification for a Rollout resource`,
  "argo-rollouts:RolloutAnalysis": ` RolloutAnalysis defines a template that is used to create a analysisRun
analysisRunMetadata AnalysisRunMetadata labels and annotations that will be added to the AnalysisRuns
args Args the arguments that will be added to the AnalysisRuns
dryRun DryRun object contains the settings for running the analysis in Dry-Run mode
measurementRetention MeasurementRetention object contains the settings for retaining the number of measurements during the analysis
templates Templates reference to a list of analysis templates to combine for an AnalysisRun`,
  "argo-rollouts:RolloutAnalysisBackground": ` RolloutAnalysisBackground defines a template that is used to create a background analysisRun
analysisRunMetadata AnalysisRunMetadata labels and annotations that will be added to the AnalysisRuns
args Args the arguments that will be added to the AnalysisRuns
dryRun DryRun object contains the settings for running the analysis in Dry-Run mode
measurementRetention MeasurementRetention object contains the settings for retaining the number of measurements during the analysis
startingStep StartingStep indicates which step the background analysis should start on If not listed, controller defaults to 0
templates Templates reference to a list of analysis templates to combine for an AnalysisRun`,
  "argo-rollouts:RolloutCondition": ` RolloutCondition describes the state of a rollout at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
lastUpdateTime The last time this condition was updated.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
type Type of deployment condition.`,
  "argo-rollouts:RolloutExperimentStep": ` RolloutExperimentStep defines a template that is used to create a experiment for a step
analyses Analyses reference which analysis templates to run with the experiment
analysisRunMetadata AnalysisRunMetadata labels and annotations that will be added to the AnalysisRuns
dryRun DryRun object contains the settings for running the analysis in Dry-Run mode
duration Duration is a duration string (e.g. 30s, 5m, 1h) that the experiment should run for
scaleDownDelaySeconds ScaleDownDelaySeconds is the number of seconds to wait before scaling down the old ReplicaSet
templates Templates what templates that should be added to the experiment.`,
  "argo-rollouts:RolloutExperimentStepAnalysisTemplateRef": `args Args the arguments that will be added to the AnalysisRuns
clusterScope Whether to look for the templateName at cluster scope or namespace scope
name Name is a name for this analysis template invocation
requiredForCompletion RequiredForCompletion blocks the Experiment from completing until the analysis has completed
templateName TemplateName reference of the AnalysisTemplate name used by the Experiment to create the run`,
  "argo-rollouts:RolloutExperimentTemplate": ` RolloutExperimentTemplate defines the template used to create experiments for the Rollout's experiment canary step
metadata Metadata sets labels and annotations to use for the RS created from the template
name Name description of template that passed to the template
replicas Replicas replica count for the template
selector Selector overrides the selector to be used for the template's ReplicaSet.
service Service controls the optionally generated service
specRef SpecRef indicates where the rollout should get the RS template from
weight Weight sets the percentage of traffic the template's replicas should receive`,
  "argo-rollouts:RolloutPause": ` RolloutPause defines a pause stage for a rollout
duration Duration the amount of time to wait before moving to the next step.`,
  "argo-rollouts:RolloutSpec": ` RolloutSpec is the spec for a Rollout resource
analysis Analysis configuration for the analysis runs to retain
minReadySeconds Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available.
paused Paused pauses the rollout at its current step.
progressDeadlineAbort ProgressDeadlineAbort is whether to abort the update when ProgressDeadlineSeconds is exceeded.
progressDeadlineSeconds ProgressDeadlineSeconds The maximum time in seconds for a rollout to make progress before it is considered to be failed.
replicas Number of desired pods.
restartAt RestartAt indicates when all the pods of a Rollout should be restarted
revisionHistoryLimit The number of old ReplicaSets to retain.
rollbackWindow The window in which a rollback will be fast tracked (fully promoted)
selector Label selector for pods.
strategy The deployment strategy to use to replace existing pods with new ones.
template Template describes the pods that will be created.
workloadRef WorkloadRef holds a references to a workload that provides Pod template`,
  "argo-rollouts:RolloutStatus": ` RolloutStatus is the status for a Rollout resource
HPAReplicas HPAReplicas the number of non-terminated replicas that are receiving active traffic
abort Abort cancel the current rollout progression
abortedAt AbortedAt indicates the controller reconciled an aborted rollout.
alb / ALB keeps information regarding the ALB and TargetGroups
albs / ALBs keeps information regarding multiple ALBs and TargetGroups in a multi ingress scenario
availableReplicas Total number of available pods (ready for at least minReadySeconds) targeted by this rollout.
blueGreen BlueGreen describes the state of the bluegreen rollout
canary Canary describes the state of the canary rollout
collisionCount Count of hash collisions for the Rollout.
conditions Conditions a list of conditions a rollout can have.
controllerPause ControllerPause indicates the controller has paused the rollout.
currentPodHash CurrentPodHash the hash of the current pod template
currentStepHash CurrentStepHash the hash of the current list of steps for the current strategy.
currentStepIndex CurrentStepIndex defines the current step of the rollout is on.
message Message provides details on why the rollout is in its current phase
observedGeneration The generation observed by the rollout controller from metadata.generation
pauseConditions PauseConditions is a list of reasons why rollout became automatically paused (e.g. CanaryPauseStep, BlueGreenPause, InconclusiveAnalysis).
phase Phase is the rollout phase.
promoteFull PromoteFull indicates if the rollout should perform a full promotion, skipping analysis and pauses.
readyReplicas Total number of ready pods targeted by this rollout.
replicas Total number of non-terminated pods targeted by this rollout (their labels match the selector).
restartedAt RestartedAt indicates last time a Rollout was restarted
selector Selector that identifies the pods that are receiving active traffic
stableRS StableRS indicates the replicaset that has successfully rolled out
updatedReplicas Total number of non-terminated pods targeted by this rollout that have the desired template spec.
workloadObservedGeneration The generation of referenced workload observed by the rollout controller`,
  "argo-rollouts:RolloutStrategy": ` RolloutStrategy defines strategy to apply during next rollout`,
  "argo-rollouts:RolloutTrafficRouting": ` RolloutTrafficRouting hosts all the different configuration for supported service meshes to enable more fine-grained traffic routing
alb Nginx holds ALB Ingress specific configuration to route traffic
ambassador Ambassador holds specific configuration to use Ambassador to route traffic
apisix Apisix holds specific configuration to use Apisix to route traffic
appMesh AppMesh holds specific configuration to use AppMesh to route traffic
istio Istio holds Istio specific configuration to route traffic
managedRoutes ManagedRoutes A list of HTTP routes that Argo Rollouts manages, the order of this array also becomes the precedence in the upstream traffic router.
maxTrafficWeight MaxTrafficWeight The total weight of traffic.
nginx Nginx holds Nginx Ingress specific configuration to route traffic
plugins Plugins holds specific configuration that traffic router plugins can use for routing traffic
smi SMI holds TrafficSplit specific configuration to route traffic
traefik Traefik holds specific configuration to use Traefik to route traffic`,
  "argo-rollouts:RouteMatch": `headers Headers What request with matching headers should be mirrored
method Method What http methods should be mirrored
path Path What url paths should be mirrored`,
  "argo-rollouts:RunSummary": ` RunSummary contains the final results from the metric executions
count This is equal to the sum of Successful, Failed, Inconclusive
error Error is the number of times an error was encountered during measurement
failed Failed is the number of times the metric was measured Failed
inconclusive Inconclusive is the number of times the metric was measured Inconclusive
successful Successful is the number of times the metric was measured Successful`,
  "argo-rollouts:SMITrafficRouting": ` SMITrafficRouting configuration for TrafficSplit Custom Resource to control traffic routing
rootService RootService holds the name of that clients use to communicate.
trafficSplitName TrafficSplitName holds the name of the TrafficSplit.`,
  "argo-rollouts:SecretKeyRef": `key Key is the key of the secret to select from.
name Name is the name of the secret`,
  "argo-rollouts:SecretRef": `name Name refers to the name of the secret that should be used to integrate with Datadog.
namespaced Namespaced indicates whether the secret is in the namespace where rollouts it installed or in the namespace where the metric was found`,
  "argo-rollouts:SetCanaryScale": ` SetCanaryScale defines how to scale the newRS without changing traffic weight
matchTrafficWeight MatchTrafficWeight cancels out previously set Replicas or Weight, effectively activating SetWeight
replicas Replicas sets the number of replicas the newRS should have
weight Weight sets the percentage of replicas the newRS should have`,
  "argo-rollouts:SetHeaderRoute": ` SetHeaderRoute defines the route with specified header name to send 100% of traffic to the canary service
name Name this is the name of the route to use for the mirroring of traffic this also needs to be included in the \`spec.strategy.canary.trafficRouting.managedRoutes\` field`,
  "argo-rollouts:SetMirrorRoute": `match Match Contains a list of rules that if mated will mirror the traffic to the services
name Name this is the name of the route to use for the mirroring of traffic this also needs to be included in the \`spec.strategy.canary.trafficRouting.managedRoutes\` field
percentage Services The list of services to mirror the traffic to if the method, path, headers match Service string \`json:"service" protobuf:"bytes,3,opt,name=service"\` Percentage What percent of the traffic that matched the rules should be mirrored`,
  "argo-rollouts:Sigv4Config": `profile Profile is the Credential Profile used to sign the SigV4 Request
region Region is the AWS Region to sign the SigV4 Request
roleArn RoleARN is the IAM role used to sign the SIgV4 Request`,
  "argo-rollouts:StepPluginStatus": `backoff Backoff is a duration to wait before trying to execute the operation again if it was not completed
disabled Disabled indicates if the plugin is globally disabled
executions Executions is the number of time the operation was executed
finishedAt FinishedAt indicates when the operation was completed
index Index is the matching step index of the executed plugin
message Message provides details on why the plugin is in its current phase
name Name is the matching step name of the executed plugin
operation Operation is the name of the operation that produced this status
phase Phase is the resulting phase of the operation
startedAt StartedAt indicates when the plugin was first called for the operation
status Status holds the internal status of the plugin for this operation
updatedAt UpdatedAt indicates when the plugin was last called for the operation`,
  "argo-rollouts:StringMatch": ` StringMatch Used to define what type of matching we will use exact, prefix, or regular expression
exact Exact The string must match exactly
prefix Prefix The string will be prefixed matched
regex Regex The string will be regular expression matched`,
  "argo-rollouts:TCPRoute": ` TCPRoute holds the information on the virtual service's TCP routes that are desired to be matched for changing weights.
port Port number of the TCP Route desired to be matched in the given Istio VirtualService.`,
  "argo-rollouts:TLSRoute": ` TLSRoute holds the information on the virtual service's TLS/HTTPS routes that are desired to be matched for changing weights.
port Port number of the TLS Route desired to be matched in the given Istio VirtualService.
sniHosts A list of all the SNI Hosts of the TLS Route desired to be matched in the given Istio VirtualService.`,
  "argo-rollouts:TTLStrategy": ` TTLStrategy defines the strategy for the time to live depending on if the analysis succeeded or failed
secondsAfterCompletion SecondsAfterCompletion is the number of seconds to live after completion.
secondsAfterFailure SecondsAfterFailure is the number of seconds to live after failure.
secondsAfterSuccess SecondsAfterSuccess is the number of seconds to live after success.`,
  "argo-rollouts:TemplateService": `name Name of the service generated by the experiment`,
  "argo-rollouts:TemplateSpec": `minReadySeconds Minimum number of seconds for which a newly created pod should be ready without any of its container crashing, for it to be considered available.
name Name of the template used to identity replicaset running for this experiment
replicas Number of desired pods.
selector Label selector for pods.
service TemplateService describes how a service should be generated for template
template Template describes the pods that will be created.`,
  "argo-rollouts:TemplateStatus": ` TemplateStatus is the status of a specific template of an Experiment
availableReplicas Total number of available pods (ready for at least minReadySeconds) targeted by this experiment.
collisionCount CollisionCount count of hash collisions for the Experiment.
lastTransitionTime LastTransitionTime is the last time the replicaset transitioned, which resets the countdown on the ProgressDeadlineSeconds check.
message Message is a message explaining the current status
name Name of the template used to identity which hash to compare to the hash
podTemplateHash PodTemplateHash is the value of the Replicas' PodTemplateHash
readyReplicas Total number of ready pods targeted by this experiment.
replicas Total number of non-terminated pods targeted by this experiment (their labels match the selector).
serviceName ServiceName is the name of the service which corresponds to this experiment
status Phase is the status of the ReplicaSet associated with the template
updatedReplicas Total number of non-terminated pods targeted by this experiment that have the desired template spec.`,
  "argo-rollouts:TraefikTrafficRouting": ` TraefikTrafficRouting defines the configuration required to use Traefik as traffic router
weightedTraefikServiceName TraefikServiceName refer to the name of the Traefik service used to route traffic to the service`,
  "argo-rollouts:TrafficWeights": ` TrafficWeights describes the current status of how traffic has been split
additional Additional holds the weights split to additional ReplicaSets such as experiment ReplicaSets
canary Canary is the current traffic weight split to canary ReplicaSet
stable Stable is the current traffic weight split to stable ReplicaSet
verified Verified is an optional indicator that the weight has been verified to have taken effect.`,
  "argo-rollouts:ValueFrom": `fieldRef FieldRef is a reference to the fields in metadata which we are referencing.
secretKeyRef Secret is a reference to where a secret is stored.`,
  "argo-rollouts:WavefrontMetric": ` WavefrontMetric defines the wavefront query to perform canary analysis
address Address is the HTTP address and port of the wavefront server
query Query is a raw wavefront query to perform`,
  "argo-rollouts:WebMetric": `authentication Authentication details
body Body is the body of the web metric (must be POST/PUT)
headers Headers are optional HTTP headers to use in the request
insecure Insecure skips host TLS verification
jsonBody JSONBody is the body of the web metric in a json format (method must be POST/PUT)
jsonPath JSONPath is a JSON Path to use as the result variable (default: "{\$}")
method Method is the method of the web metric (empty defaults to GET)
timeoutSeconds TimeoutSeconds is the timeout for the request in seconds (default: 10)
url URL is the address of the web metric`,
  "argo-rollouts:WeightDestination": `podTemplateHash PodTemplateHash is the pod template hash label for this destination
serviceName ServiceName is the Kubernetes service name traffic is being sent to
weight Weight is an percentage of traffic being sent to this destination`,
};
