// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'autoscaling.internal.knative.dev/v1alpha1 Metric': 'knative:Metric',
  'autoscaling.internal.knative.dev/v1alpha1 PodAutoscaler': 'knative:PodAutoscaler',
  'caching.internal.knative.dev/v1alpha1 Image': 'knative:Image',
  'eventing.knative.dev/v1 Broker': 'knative:Broker',
  'eventing.knative.dev/v1 Trigger': 'knative:Trigger',
  'eventing.knative.dev/v1alpha1 EventPolicy': 'knative:EventPolicy',
  'eventing.knative.dev/v1alpha1 EventTransform': 'knative:EventTransform',
  'eventing.knative.dev/v1alpha1 RequestReply': 'knative:RequestReply',
  'eventing.knative.dev/v1beta1 EventType': 'knative:EventType',
  'eventing.knative.dev/v1beta2 EventType': 'knative:V1beta2EventType',
  'eventing.knative.dev/v1beta3 EventType': 'knative:V1beta3EventType',
  'flows.knative.dev/v1 Parallel': 'knative:Parallel',
  'flows.knative.dev/v1 Sequence': 'knative:Sequence',
  'messaging.knative.dev/v1 Channel': 'knative:Channel',
  'messaging.knative.dev/v1 InMemoryChannel': 'knative:InMemoryChannel',
  'messaging.knative.dev/v1 Subscription': 'knative:Subscription',
  'networking.internal.knative.dev/v1alpha1 Certificate': 'knative:Certificate',
  'networking.internal.knative.dev/v1alpha1 ClusterDomainClaim': 'knative:ClusterDomainClaim',
  'networking.internal.knative.dev/v1alpha1 Ingress': 'knative:Ingress',
  'networking.internal.knative.dev/v1alpha1 ServerlessService': 'knative:ServerlessService',
  'operator.knative.dev/v1beta1 KnativeEventing': 'knative:KnativeEventing',
  'operator.knative.dev/v1beta1 KnativeServing': 'knative:KnativeServing',
  'serving.knative.dev/v1 Configuration': 'knative:Configuration',
  'serving.knative.dev/v1 Revision': 'knative:Revision',
  'serving.knative.dev/v1 Route': 'knative:Route',
  'serving.knative.dev/v1 Service': 'knative:Service',
  'serving.knative.dev/v1beta1 DomainMapping': 'knative:DomainMapping',
  'sinks.knative.dev/v1alpha1 IntegrationSink': 'knative:IntegrationSink',
  'sinks.knative.dev/v1alpha1 JobSink': 'knative:JobSink',
  'sources.knative.dev/v1 ApiServerSource': 'knative:ApiServerSource',
  'sources.knative.dev/v1 ContainerSource': 'knative:ContainerSource',
  'sources.knative.dev/v1 PingSource': 'knative:PingSource',
  'sources.knative.dev/v1 SinkBinding': 'knative:SinkBinding',
  'sources.knative.dev/v1alpha1 IntegrationSource': 'knative:IntegrationSource',
  'sources.knative.dev/v1beta2 PingSource': 'knative:V1beta2PingSource',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "knative:APIVersionKind": `apiVersion! string
kind! string`,
  "knative:APIVersionKindSelector": `apiVersion! string
kind! string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "knative:AWSDDBStreams": `delay number
overrideEndpoint! boolean
region string
streamIteratorType string
table string
uriEndpointOverride string`,
  "knative:AWSS3": `arn string
autoCreateBucket! boolean
delay! number
deleteAfterRead! boolean
destinationBucket string
destinationBucketPrefix string
destinationBucketSuffix string
forcePathStyle! boolean
ignoreBody! boolean
maxMessagesPerPoll! number
moveAfterRead! boolean
overrideEndpoint! boolean
prefix string
region string
uriEndpointOverride string`,
  "knative:AWSSNS": `arn string
autoCreateTopic! boolean
overrideEndpoint! boolean
region string
uriEndpointOverride string`,
  "knative:AWSSQS": `arn string
autoCreateQueue! boolean
delay! number
deleteAfterRead! boolean
greedy! boolean
host! string
maxMessagesPerPoll! number
overrideEndpoint! boolean
protocol! string
queueURL string
region string
uriEndpointOverride string
visibilityTimeout number
waitTimeSeconds number`,
  "knative:Addressable": `CACerts string
audience string
name string
url string`,
  "knative:ApiServerSource": `apiVersion! "sources.knative.dev/v1"
kind! "ApiServerSource"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:ApiServerSourceSpec
status knative:ApiServerSourceStatus`,
  "knative:ApiServerSourceSpec": `ceOverrides knative:CloudEventOverrides
filters []knative:SubscriptionsAPIFilter
mode string
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
owner knative:APIVersionKind
resources! []knative:APIVersionKindSelector
serviceAccountName string
sink knative:Destination`,
  "knative:ApiServerSourceStatus": `annotations {}string
auth knative:AuthStatus
ceAttributes []knative:CloudEventAttributes
conditions []knative:Condition
namespaces! []string
observedGeneration number
sinkAudience string
sinkCACerts string
sinkUri string`,
  "knative:AppliedEventPolicyRef": `apiVersion! string
name! string`,
  "knative:Auth": `accessKey string
secret knative:Secret
secretKey string
serviceAccountName string`,
  "knative:AuthStatus": `serviceAccountName string
serviceAccountNames []string`,
  "knative:Aws": `auth knative:Auth
s3 knative:AWSS3
sns knative:AWSSNS
sqs knative:AWSSQS`,
  "knative:Broker": `apiVersion! "eventing.knative.dev/v1"
kind! "Broker"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:BrokerSpec
status knative:BrokerStatus`,
  "knative:BrokerSpec": `config knative:KReference
delivery knative:DeliverySpec`,
  "knative:BrokerStatus": `address knative:Addressable
addresses []knative:Addressable
annotations {}string
conditions []knative:Condition
deadLetterSinkAudience string
deadLetterSinkCACerts string
deadLetterSinkUri string
observedGeneration number
policies []knative:AppliedEventPolicyRef`,
  "knative:CephSourceConfiguration": `enabled! boolean`,
  "knative:Certificate": `apiVersion! "networking.internal.knative.dev/v1alpha1"
kind! "Certificate"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:CertificateSpec
status knative:CertificateStatus`,
  "knative:CertificateSpec": `dnsNames! []string
domain string
secretName! string`,
  "knative:CertificateStatus": `annotations {}string
conditions []knative:Condition
http01Challenges []knative:HTTP01Challenge
notAfter time
observedGeneration number`,
  "knative:Channel": `apiVersion! "messaging.knative.dev/v1"
kind! "Channel"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:ChannelSpec
status knative:ChannelStatus`,
  "knative:ChannelSpec": `channelTemplate knative:ChannelTemplateSpec
delivery knative:DeliverySpec
subscribers []knative:SubscriberSpec`,
  "knative:ChannelStatus": `address knative:Addressable
addresses []knative:Addressable
annotations {}string
channel knative:KReference
conditions []knative:Condition
deadLetterSinkAudience string
deadLetterSinkCACerts string
deadLetterSinkUri string
observedGeneration number
policies []knative:AppliedEventPolicyRef
subscribers []knative:SubscriberStatus`,
  "knative:ChannelTemplateSpec": `apiVersion string
kind string
spec ApimachineryPkgRuntimeRawExtension`,
  "knative:CloudEventAttributes": `source string
type string`,
  "knative:CloudEventOverrides": `extensions {}string`,
  "knative:ClusterDomainClaim": `apiVersion! "networking.internal.knative.dev/v1alpha1"
kind! "ClusterDomainClaim"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:ClusterDomainClaimSpec`,
  "knative:ClusterDomainClaimSpec": `namespace! string`,
  "knative:ClusterProfileReference": `name! string
namespace! string`,
  "knative:Condition": `lastTransitionTime string
message string
reason string
severity string
status! string
type! string`,
  "knative:Configuration": `apiVersion! "serving.knative.dev/v1"
kind! "Configuration"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:ConfigurationSpec
status knative:ConfigurationStatus`,
  "knative:ConfigurationSpec": `template knative:RevisionTemplateSpec`,
  "knative:ConfigurationStatus": `annotations {}string
conditions []knative:Condition
latestCreatedRevisionName string
latestReadyRevisionName string
observedGeneration number`,
  "knative:ContainerSource": `apiVersion! "sources.knative.dev/v1"
kind! "ContainerSource"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:ContainerSourceSpec
status knative:ContainerSourceStatus`,
  "knative:ContainerSourceSpec": `ceOverrides knative:CloudEventOverrides
sink knative:Destination
template! ApiCoreV1PodTemplateSpec`,
  "knative:ContainerSourceStatus": `annotations {}string
auth knative:AuthStatus
ceAttributes []knative:CloudEventAttributes
conditions []knative:Condition
observedGeneration number
sinkAudience string
sinkCACerts string
sinkUri string`,
  "knative:ContainerStatus": `imageDigest string
name string`,
  "knative:ContourIngressConfiguration": `enabled boolean`,
  "knative:CustomCerts": `name! string
type! string`,
  "knative:DeliverySpec": `backoffDelay string
backoffPolicy string
deadLetterSink knative:Destination
format string
retry number
retryAfterMax string
timeout string`,
  "knative:Destination": `CACerts string
audience string
ref knative:KReference
uri string`,
  "knative:DomainMapping": `apiVersion! "serving.knative.dev/v1beta1"
kind! "DomainMapping"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:DomainMappingSpec
status knative:DomainMappingStatus`,
  "knative:DomainMappingSpec": `ref! knative:KReference
tls knative:SecretTLS`,
  "knative:DomainMappingStatus": `address knative:Addressable
annotations {}string
conditions []knative:Condition
observedGeneration number
url string`,
  "knative:EnvRequirementsOverride": `container! string
envVars []ApiCoreV1EnvVar`,
  "knative:EventAttributeDefinition": `name! string
required! boolean
value string`,
  "knative:EventPolicy": `apiVersion! "eventing.knative.dev/v1alpha1"
kind! "EventPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:EventPolicySpec
status knative:EventPolicyStatus`,
  "knative:EventPolicyFromReference": `apiVersion string
kind! string
name! string
namespace string`,
  "knative:EventPolicySelector": `apiVersion string
kind string
matchExpressions []ApimachineryPkgApisMetaV1LabelSelectorRequirement
matchLabels {}string`,
  "knative:EventPolicySpec": `filters []knative:SubscriptionsAPIFilter
from []knative:EventPolicySpecFrom
to []knative:EventPolicySpecTo`,
  "knative:EventPolicySpecFrom": `ref knative:EventPolicyFromReference
sub string`,
  "knative:EventPolicySpecTo": `ref knative:EventPolicyToReference
selector knative:EventPolicySelector`,
  "knative:EventPolicyStatus": `annotations {}string
conditions []knative:Condition
from []string
observedGeneration number`,
  "knative:EventPolicyToReference": `apiVersion string
kind! string
name! string`,
  "knative:EventTransform": `apiVersion! "eventing.knative.dev/v1alpha1"
kind! "EventTransform"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:EventTransformSpec
status knative:EventTransformStatus`,
  "knative:EventTransformSpec": `jsonata knative:JsonataEventTransformationSpec
reply knative:ReplySpec
sink knative:Destination`,
  "knative:EventTransformStatus": `address knative:Addressable
addresses []knative:Addressable
annotations {}string
auth knative:AuthStatus
ceAttributes []knative:CloudEventAttributes
conditions []knative:Condition
jsonata knative:JsonataEventTransformationStatus
observedGeneration number
policies []knative:AppliedEventPolicyRef
sinkAudience string
sinkCACerts string
sinkUri string`,
  "knative:EventType": `apiVersion! "eventing.knative.dev/v1beta1"
kind! "EventType"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:EventTypeSpec
status knative:EventTypeStatus`,
  "knative:EventTypeSpec": `broker string
description string
reference knative:KReference
schema string
schemaData string
source string
type! string`,
  "knative:EventTypeStatus": `annotations {}string
conditions []knative:Condition
observedGeneration number`,
  "knative:GatewayAPIIngressConfiguration": `enabled boolean`,
  "knative:GithubSourceConfiguration": `enabled! boolean`,
  "knative:GitlabSourceConfiguration": `enabled! boolean`,
  "knative:HTTP01Challenge": `serviceName string
serviceNamespace string
servicePort intOrString
url string`,
  "knative:HTTPIngressPath": `appendHeaders {}string
headers {}knative:HeaderMatch
path string
rewriteHost string
splits! []knative:IngressBackendSplit`,
  "knative:HTTPIngressRuleValue": `paths! []knative:HTTPIngressPath`,
  "knative:HeaderMatch": `exact! string`,
  "knative:HighAvailability": `replicas! number`,
  "knative:Image": `apiVersion! "caching.internal.knative.dev/v1alpha1"
kind! "Image"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:ImageSpec
status knative:ImageStatus`,
  "knative:ImageSpec": `image! string
imagePullSecrets []ApiCoreV1LocalObjectReference
serviceAccountName string`,
  "knative:ImageStatus": `annotations {}string
conditions []knative:Condition
observedGeneration number`,
  "knative:InMemoryChannel": `apiVersion! "messaging.knative.dev/v1"
kind! "InMemoryChannel"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:InMemoryChannelSpec
status knative:InMemoryChannelStatus`,
  "knative:InMemoryChannelSpec": `delivery knative:DeliverySpec
subscribers []knative:SubscriberSpec`,
  "knative:InMemoryChannelStatus": `address knative:Addressable
addresses []knative:Addressable
annotations {}string
conditions []knative:Condition
deadLetterSinkAudience string
deadLetterSinkCACerts string
deadLetterSinkUri string
observedGeneration number
policies []knative:AppliedEventPolicyRef
subscribers []knative:SubscriberStatus`,
  "knative:Ingress": `apiVersion! "networking.internal.knative.dev/v1alpha1"
kind! "Ingress"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:IngressSpec
status knative:IngressStatus`,
  "knative:IngressBackendSplit": `appendHeaders {}string
percent number
serviceName! string
serviceNamespace! string
servicePort! intOrString`,
  "knative:IngressConfigs": `contour knative:ContourIngressConfiguration
gateway-api knative:GatewayAPIIngressConfiguration
istio knative:IstioIngressConfiguration
kourier knative:KourierIngressConfiguration`,
  "knative:IngressRule": `hosts []string
http knative:HTTPIngressRuleValue
visibility string`,
  "knative:IngressSpec": `httpOption string
rules []knative:IngressRule
tls []knative:IngressTLS`,
  "knative:IngressStatus": `annotations {}string
conditions []knative:Condition
observedGeneration number
privateLoadBalancer knative:LoadBalancerStatus
publicLoadBalancer knative:LoadBalancerStatus`,
  "knative:IngressTLS": `hosts []string
secretName string
secretNamespace string`,
  "knative:IntegrationSink": `apiVersion! "sinks.knative.dev/v1alpha1"
kind! "IntegrationSink"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:IntegrationSinkSpec
status knative:IntegrationSinkStatus`,
  "knative:IntegrationSinkSpec": `aws knative:Aws
log knative:Log`,
  "knative:IntegrationSinkStatus": `address knative:Addressable
addresses []knative:Addressable
annotations {}string
conditions []knative:Condition
observedGeneration number
policies []knative:AppliedEventPolicyRef`,
  "knative:IntegrationSource": `apiVersion! "sources.knative.dev/v1alpha1"
kind! "IntegrationSource"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:IntegrationSourceSpec
status knative:IntegrationSourceStatus`,
  "knative:IntegrationSourceSpec": `aws knative:V1alpha1Aws
ceOverrides knative:CloudEventOverrides
sink knative:Destination
template ApiCoreV1PodTemplateSpec
timer knative:Timer`,
  "knative:IntegrationSourceStatus": `annotations {}string
auth knative:AuthStatus
ceAttributes []knative:CloudEventAttributes
conditions []knative:Condition
observedGeneration number
sinkAudience string
sinkCACerts string
sinkUri string`,
  "knative:IstioGatewayOverride": `selector {}string
servers []knative:IstioServer`,
  "knative:IstioIngressConfiguration": `enabled boolean
knative-ingress-gateway knative:IstioGatewayOverride
knative-local-gateway knative:IstioGatewayOverride`,
  "knative:IstioPort": `name string
number number
protocol string
target_port number`,
  "knative:IstioServer": `bind string
defaultEndpoint string
hosts []string
name string
port knative:IstioPort
tls knative:IstioServerTLSSettings`,
  "knative:IstioServerTLSSettings": `caCertificates string
cipherSuites []string
credentialName string
httpsRedirect boolean
maxProtocolVersion number
minProtocolVersion number
mode "PASSTHROUGH"|"SIMPLE"|"MUTUAL"|"AUTO_PASSTHROUGH"|"ISTIO_MUTUAL"
privateKey string
serverCertificate string
subjectAltNames []string
verifyCertificateHash []string
verifyCertificateSpki []string`,
  "knative:JobSink": `apiVersion! "sinks.knative.dev/v1alpha1"
kind! "JobSink"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:JobSinkSpec
status knative:JobSinkStatus`,
  "knative:JobSinkSpec": `job ApiBatchV1Job`,
  "knative:JobSinkStatus": `address knative:Addressable
addresses []knative:Addressable
annotations {}string
conditions []knative:Condition
job knative:JobStatus
observedGeneration number
policies []knative:AppliedEventPolicyRef`,
  "knative:JobStatus": `selector string`,
  "knative:JsonataEventTransformationSpec": `expression string`,
  "knative:JsonataEventTransformationStatus": `deployment ApiAppsV1DeploymentStatus`,
  "knative:KReference": `address string
apiVersion string
group string
kind! string
name! string
namespace string`,
  "knative:KafkaSourceConfiguration": `enabled! boolean`,
  "knative:KnativeEventing": `apiVersion! "operator.knative.dev/v1beta1"
kind! "KnativeEventing"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:KnativeEventingSpec
status knative:KnativeEventingStatus`,
  "knative:KnativeEventingSpec": `additionalManifests []knative:Manifest
clusterProfileRef knative:ClusterProfileReference
config {}{}string
defaultBrokerClass string
deployments []knative:WorkloadOverride
high-availability knative:HighAvailability
manifests []knative:Manifest
namespace knative:NamespaceConfiguration
podDisruptionBudgets []knative:PodDisruptionBudgetOverride
registry knative:Registry
resources []knative:ResourceRequirementsOverride
services []knative:ServiceOverride
sinkBindingSelectionMode string
source knative:SourceConfigs
version string
workloads []knative:WorkloadOverride`,
  "knative:KnativeEventingStatus": `annotations {}string
conditions []knative:Condition
manifests []string
observedGeneration number
version string`,
  "knative:KnativeServing": `apiVersion! "operator.knative.dev/v1beta1"
kind! "KnativeServing"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:KnativeServingSpec
status knative:KnativeServingStatus`,
  "knative:KnativeServingSpec": `additionalManifests []knative:Manifest
clusterProfileRef knative:ClusterProfileReference
config {}{}string
controller-custom-certs knative:CustomCerts
deployments []knative:WorkloadOverride
high-availability knative:HighAvailability
ingress knative:IngressConfigs
manifests []knative:Manifest
namespace knative:NamespaceConfiguration
podDisruptionBudgets []knative:PodDisruptionBudgetOverride
registry knative:Registry
resources []knative:ResourceRequirementsOverride
security knative:SecurityConfigs
services []knative:ServiceOverride
version string
workloads []knative:WorkloadOverride`,
  "knative:KnativeServingStatus": `annotations {}string
conditions []knative:Condition
manifests []string
observedGeneration number
version string`,
  "knative:KourierIngressConfiguration": `bootstrap-configmap string
enabled boolean
http-port number
https-port number
service-load-balancer-ip string
service-type "ClusterIP"|"ExternalName"|"LoadBalancer"|"NodePort"`,
  "knative:LoadBalancerIngressStatus": `domain string
domainInternal string
ip string
meshOnly boolean`,
  "knative:LoadBalancerStatus": `ingress []knative:LoadBalancerIngressStatus`,
  "knative:Log": `level string
logMask boolean
loggerName string
marker string
multiline boolean
showAllProperties boolean
showBody boolean
showBodyType boolean
showCachedStreams boolean
showExchangePattern boolean
showHeaders boolean
showProperties boolean
showStreams boolean`,
  "knative:Manifest": `URL! string`,
  "knative:Metric": `apiVersion! "autoscaling.internal.knative.dev/v1alpha1"
kind! "Metric"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:MetricSpec
status knative:MetricStatus`,
  "knative:MetricSpec": `panicWindow! any
scrapeTarget! string
stableWindow! any`,
  "knative:MetricStatus": `annotations {}string
conditions []knative:Condition
observedGeneration number`,
  "knative:NamespaceConfiguration": `annotations {}string
labels {}string`,
  "knative:Parallel": `apiVersion! "flows.knative.dev/v1"
kind! "Parallel"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:ParallelSpec
status knative:ParallelStatus`,
  "knative:ParallelBranch": `delivery knative:DeliverySpec
filter knative:Destination
reply knative:Destination
subscriber! knative:Destination`,
  "knative:ParallelBranchStatus": `filterChannelStatus! knative:ParallelChannelStatus
filterSubscriptionStatus! knative:ParallelSubscriptionStatus
subscriberSubscriptionStatus! knative:ParallelSubscriptionStatus`,
  "knative:ParallelChannelStatus": `channel! ApiCoreV1ObjectReference
ready! knative:Condition`,
  "knative:ParallelSpec": `branches! []knative:ParallelBranch
channelTemplate knative:ChannelTemplateSpec
reply knative:Destination`,
  "knative:ParallelStatus": `address knative:Addressable
addresses []knative:Addressable
annotations {}string
auth knative:AuthStatus
branchStatuses! []knative:ParallelBranchStatus
conditions []knative:Condition
ingressChannelStatus! knative:ParallelChannelStatus
observedGeneration number
policies []knative:AppliedEventPolicyRef`,
  "knative:ParallelSubscriptionStatus": `ready! knative:Condition
subscription! ApiCoreV1ObjectReference`,
  "knative:PingSource": `apiVersion! "sources.knative.dev/v1"
kind! "PingSource"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:PingSourceSpec
status knative:PingSourceStatus`,
  "knative:PingSourceSpec": `ceOverrides knative:CloudEventOverrides
contentType string
data string
dataBase64 string
schedule string
sink knative:Destination
timezone string`,
  "knative:PingSourceStatus": `annotations {}string
auth knative:AuthStatus
ceAttributes []knative:CloudEventAttributes
conditions []knative:Condition
observedGeneration number
sinkAudience string
sinkCACerts string
sinkUri string`,
  "knative:PodAutoscaler": `apiVersion! "autoscaling.internal.knative.dev/v1alpha1"
kind! "PodAutoscaler"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:PodAutoscalerSpec
status knative:PodAutoscalerStatus`,
  "knative:PodAutoscalerSpec": `containerConcurrency number
protocolType! string
reachability string
scaleTargetRef! ApiCoreV1ObjectReference`,
  "knative:PodAutoscalerStatus": `actualScale number
annotations {}string
conditions []knative:Condition
desiredScale number
metricsServiceName! string
observedGeneration number
serviceName! string`,
  "knative:PodDisruptionBudgetOverride": `maxUnavailable intOrString
minAvailable intOrString
name! string
selector ApimachineryPkgApisMetaV1LabelSelector
unhealthyPodEvictionPolicy "AlwaysAllow"|"IfHealthyBudget"`,
  "knative:ProbesRequirementsOverride": `container! string
failureThreshold number
initialDelaySeconds number
periodSeconds number
successThreshold number
terminationGracePeriodSeconds number
timeoutSeconds number`,
  "knative:RabbitmqSourceConfiguration": `enabled! boolean`,
  "knative:RedisSourceConfiguration": `enabled! boolean`,
  "knative:Reference": `apiVersion string
kind string
name string
namespace string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "knative:Registry": `default string
imagePullSecrets []ApiCoreV1LocalObjectReference
override {}string`,
  "knative:ReplySpec": `discard boolean
jsonata knative:JsonataEventTransformationSpec`,
  "knative:RequestReply": `apiVersion! "eventing.knative.dev/v1alpha1"
kind! "RequestReply"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:RequestReplySpec
status knative:RequestReplyStatus`,
  "knative:RequestReplySpec": `brokerRef! knative:KReference
correlationAttribute! string
delivery knative:DeliverySpec
replyAttribute! string
timeout string`,
  "knative:RequestReplyStatus": `address knative:Addressable
addresses []knative:Addressable
annotations {}string
conditions []knative:Condition
desiredReplicas number
observedGeneration number
policies []knative:AppliedEventPolicyRef
readyReplicas number`,
  "knative:ResourceRequirementsOverride": `claims []ApiCoreV1ResourceClaim
container! string
limits {}quantity
requests {}quantity`,
  "knative:Revision": `apiVersion! "serving.knative.dev/v1"
kind! "Revision"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:RevisionSpec
status knative:RevisionStatus`,
  "knative:RevisionSpec": `activeDeadlineSeconds number
affinity ApiCoreV1Affinity
automountServiceAccountToken boolean
containerConcurrency number
containers! []ApiCoreV1Container
dnsConfig ApiCoreV1PodDNSConfig
dnsPolicy "ClusterFirst"|"ClusterFirstWithHostNet"|"Default"|"None"
enableServiceLinks boolean
ephemeralContainers []ApiCoreV1EphemeralContainer
hostAliases []ApiCoreV1HostAlias
hostIPC boolean
hostNetwork boolean
hostPID boolean
hostUsers boolean
hostname string
hostnameOverride string
idleTimeoutSeconds number
imagePullSecrets []ApiCoreV1LocalObjectReference
initContainers []ApiCoreV1Container
nodeName string
nodeSelector {}string
os ApiCoreV1PodOS
overhead {}quantity
preemptionPolicy "Never"|"PreemptLowerPriority"
priority number
priorityClassName string
readinessGates []ApiCoreV1PodReadinessGate
resourceClaims []ApiCoreV1PodResourceClaim
resources ApiCoreV1ResourceRequirements
responseStartTimeoutSeconds number
restartPolicy "Always"|"Never"|"OnFailure"
runtimeClassName string
schedulerName string
schedulingGates []ApiCoreV1PodSchedulingGate
schedulingGroup ApiCoreV1PodSchedulingGroup
securityContext ApiCoreV1PodSecurityContext
serviceAccount string
serviceAccountName string
setHostnameAsFQDN boolean
shareProcessNamespace boolean
subdomain string
terminationGracePeriodSeconds number
timeoutSeconds number
tolerations []ApiCoreV1Toleration
topologySpreadConstraints []ApiCoreV1TopologySpreadConstraint
volumes []ApiCoreV1Volume`,
  "knative:RevisionStatus": `actualReplicas number
annotations {}string
conditions []knative:Condition
containerStatuses []knative:ContainerStatus
desiredReplicas number
initContainerStatuses []knative:ContainerStatus
logUrl string
observedGeneration number`,
  "knative:RevisionTemplateSpec": `metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:RevisionSpec`,
  "knative:Route": `apiVersion! "serving.knative.dev/v1"
kind! "Route"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:RouteSpec
status knative:RouteStatus`,
  "knative:RouteSpec": `traffic []knative:TrafficTarget`,
  "knative:RouteStatus": `address knative:Addressable
annotations {}string
conditions []knative:Condition
observedGeneration number
traffic []knative:TrafficTarget
url string`,
  "knative:Secret": `ref knative:SecretReference`,
  "knative:SecretReference": `name! string`,
  "knative:SecretTLS": `secretName! string`,
  "knative:SecurityConfigs": `securityGuard! knative:SecurityGuardConfiguration`,
  "knative:SecurityGuardConfiguration": `enabled! boolean`,
  "knative:Sequence": `apiVersion! "flows.knative.dev/v1"
kind! "Sequence"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:SequenceSpec
status knative:SequenceStatus`,
  "knative:SequenceChannelStatus": `channel! ApiCoreV1ObjectReference
ready! knative:Condition`,
  "knative:SequenceSpec": `channelTemplate knative:ChannelTemplateSpec
reply knative:Destination
steps! []knative:SequenceStep`,
  "knative:SequenceStatus": `address knative:Addressable
annotations {}string
auth knative:AuthStatus
channelStatuses []knative:SequenceChannelStatus
conditions []knative:Condition
observedGeneration number
policies []knative:AppliedEventPolicyRef
subscriptionStatuses []knative:SequenceSubscriptionStatus`,
  "knative:SequenceStep": `CACerts string
audience string
delivery knative:DeliverySpec
ref knative:KReference
uri string`,
  "knative:SequenceSubscriptionStatus": `ready! knative:Condition
subscription! ApiCoreV1ObjectReference`,
  "knative:ServerlessService": `apiVersion! "networking.internal.knative.dev/v1alpha1"
kind! "ServerlessService"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:ServerlessServiceSpec
status knative:ServerlessServiceStatus`,
  "knative:ServerlessServiceSpec": `mode string
numActivators number
objectRef! ApiCoreV1ObjectReference
protocolType! string`,
  "knative:ServerlessServiceStatus": `annotations {}string
conditions []knative:Condition
observedGeneration number
privateServiceName string
serviceName string`,
  "knative:Service": `apiVersion! "serving.knative.dev/v1"
kind! "Service"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:ServiceSpec
status knative:ServiceStatus`,
  "knative:ServiceOverride": `annotations {}string
labels {}string
name! string
selector {}string`,
  "knative:ServiceSpec": `template knative:RevisionTemplateSpec
traffic []knative:TrafficTarget`,
  "knative:ServiceStatus": `address knative:Addressable
annotations {}string
conditions []knative:Condition
latestCreatedRevisionName string
latestReadyRevisionName string
observedGeneration number
traffic []knative:TrafficTarget
url string`,
  "knative:SinkBinding": `apiVersion! "sources.knative.dev/v1"
kind! "SinkBinding"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! knative:SinkBindingSpec
status! knative:SinkBindingStatus`,
  "knative:SinkBindingSpec": `ceOverrides knative:CloudEventOverrides
sink knative:Destination
subject! knative:Reference`,
  "knative:SinkBindingStatus": `annotations {}string
auth knative:AuthStatus
ceAttributes []knative:CloudEventAttributes
conditions []knative:Condition
observedGeneration number
oidcTokenSecretName string
sinkAudience string
sinkCACerts string
sinkUri string`,
  "knative:SourceConfigs": `ceph! knative:CephSourceConfiguration
github! knative:GithubSourceConfiguration
gitlab! knative:GitlabSourceConfiguration
kafka! knative:KafkaSourceConfiguration
rabbitmq! knative:RabbitmqSourceConfiguration
redis! knative:RedisSourceConfiguration`,
  "knative:SubscriberSpec": `auth knative:AuthStatus
delivery knative:DeliverySpec
generation number
name string
replyAudience string
replyCACerts string
replyUri string
subscriberAudience string
subscriberCACerts string
subscriberUri string
uid string`,
  "knative:SubscriberStatus": `auth knative:AuthStatus
message string
observedGeneration number
ready string
uid string`,
  "knative:Subscription": `apiVersion! "messaging.knative.dev/v1"
kind! "Subscription"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! knative:SubscriptionSpec
status knative:SubscriptionStatus`,
  "knative:SubscriptionSpec": `channel! knative:KReference
delivery knative:DeliverySpec
reply knative:Destination
subscriber knative:Destination`,
  "knative:SubscriptionStatus": `annotations {}string
auth knative:AuthStatus
conditions []knative:Condition
observedGeneration number
physicalSubscription knative:SubscriptionStatusPhysicalSubscription`,
  "knative:SubscriptionStatusPhysicalSubscription": `deadLetterSinkAudience string
deadLetterSinkCACerts string
deadLetterSinkUri string
replyAudience string
replyCACerts string
replyUri string
subscriberAudience string
subscriberCACerts string
subscriberUri string`,
  "knative:SubscriptionsAPIFilter": `all []knative:SubscriptionsAPIFilter
any []knative:SubscriptionsAPIFilter
cesql string
exact {}string
not knative:SubscriptionsAPIFilter
prefix {}string
suffix {}string`,
  "knative:Timer": `contentType! string
message! string
period! number
repeatCount number`,
  "knative:TrafficTarget": `configurationName string
latestRevision boolean
percent number
revisionName string
tag string
url string`,
  "knative:Trigger": `apiVersion! "eventing.knative.dev/v1"
kind! "Trigger"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:TriggerSpec
status knative:TriggerStatus`,
  "knative:TriggerFilter": `attributes {}string`,
  "knative:TriggerSpec": `broker string
brokerRef knative:KReference
delivery knative:DeliverySpec
filter knative:TriggerFilter
filters []knative:SubscriptionsAPIFilter
subscriber! knative:Destination`,
  "knative:TriggerStatus": `annotations {}string
auth knative:AuthStatus
conditions []knative:Condition
deadLetterSinkAudience string
deadLetterSinkCACerts string
deadLetterSinkUri string
observedGeneration number
subscriberAudience string
subscriberCACerts string
subscriberUri string`,
  "knative:V1alpha1Aws": `auth knative:Auth
ddbStreams knative:AWSDDBStreams
s3 knative:AWSS3
sqs knative:AWSSQS`,
  "knative:V1beta2EventType": `apiVersion! "eventing.knative.dev/v1beta2"
kind! "EventType"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:V1beta2EventTypeSpec
status knative:V1beta2EventTypeStatus`,
  "knative:V1beta2EventTypeSpec": `broker string
description string
reference knative:KReference
schema string
schemaData string
source string
type! string`,
  "knative:V1beta2EventTypeStatus": `annotations {}string
conditions []knative:Condition
observedGeneration number`,
  "knative:V1beta2PingSource": `apiVersion! "sources.knative.dev/v1beta2"
kind! "PingSource"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:V1beta2PingSourceSpec
status knative:V1beta2PingSourceStatus`,
  "knative:V1beta2PingSourceSpec": `ceOverrides knative:CloudEventOverrides
contentType string
data string
dataBase64 string
schedule string
sink knative:Destination
timezone string`,
  "knative:V1beta2PingSourceStatus": `annotations {}string
auth knative:AuthStatus
ceAttributes []knative:CloudEventAttributes
conditions []knative:Condition
observedGeneration number
sinkAudience string
sinkCACerts string
sinkUri string`,
  "knative:V1beta3EventType": `apiVersion! "eventing.knative.dev/v1beta3"
kind! "EventType"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec knative:V1beta3EventTypeSpec
status knative:V1beta3EventTypeStatus`,
  "knative:V1beta3EventTypeSpec": `attributes! []knative:EventAttributeDefinition
description string
reference knative:KReference`,
  "knative:V1beta3EventTypeStatus": `annotations {}string
conditions []knative:Condition
observedGeneration number`,
  "knative:WorkloadOverride": `affinity ApiCoreV1Affinity
annotations {}string
env []knative:EnvRequirementsOverride
hostNetwork boolean
labels {}string
livenessProbes []knative:ProbesRequirementsOverride
name! string
nodeSelector {}string
readinessProbes []knative:ProbesRequirementsOverride
replicas number
resources []knative:ResourceRequirementsOverride
tolerations []ApiCoreV1Toleration
topologySpreadConstraints []ApiCoreV1TopologySpreadConstraint
version string
volumeMounts []ApiCoreV1VolumeMount`,
};
