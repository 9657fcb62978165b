// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'monitoring.coreos.com/v1 Alertmanager': 'prometheus-operator:Alertmanager',
  'monitoring.coreos.com/v1 PodMonitor': 'prometheus-operator:PodMonitor',
  'monitoring.coreos.com/v1 Probe': 'prometheus-operator:Probe',
  'monitoring.coreos.com/v1 Prometheus': 'prometheus-operator:Prometheus',
  'monitoring.coreos.com/v1 PrometheusRule': 'prometheus-operator:PrometheusRule',
  'monitoring.coreos.com/v1 ServiceMonitor': 'prometheus-operator:ServiceMonitor',
  'monitoring.coreos.com/v1 ThanosRuler': 'prometheus-operator:ThanosRuler',
  'monitoring.coreos.com/v1alpha1 AlertmanagerConfig': 'prometheus-operator:AlertmanagerConfig',
  'monitoring.coreos.com/v1alpha1 PrometheusAgent': 'prometheus-operator:PrometheusAgent',
  'monitoring.coreos.com/v1alpha1 ScrapeConfig': 'prometheus-operator:ScrapeConfig',
  'monitoring.coreos.com/v1beta1 AlertmanagerConfig': 'prometheus-operator:V1beta1AlertmanagerConfig',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "prometheus-operator:APIServerConfig": `authorization prometheus-operator:Authorization
basicAuth prometheus-operator:BasicAuth
bearerToken string
bearerTokenFile string
host! string
noProxy string
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
tlsConfig prometheus-operator:TLSConfig`,
  "prometheus-operator:AlertingSpec": `alertmanagers! []prometheus-operator:AlertmanagerEndpoints`,
  "prometheus-operator:Alertmanager": `apiVersion! "monitoring.coreos.com/v1"
kind! "Alertmanager"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! prometheus-operator:AlertmanagerSpec
status prometheus-operator:AlertmanagerStatus`,
  "prometheus-operator:AlertmanagerConfig": `apiVersion! "monitoring.coreos.com/v1alpha1"
kind! "AlertmanagerConfig"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! prometheus-operator:AlertmanagerConfigSpec
status prometheus-operator:ConfigResourceStatus`,
  "prometheus-operator:AlertmanagerConfigMatcherStrategy": `type string`,
  "prometheus-operator:AlertmanagerConfigSpec": `inhibitRules []prometheus-operator:InhibitRule
muteTimeIntervals []prometheus-operator:MuteTimeInterval
receivers []prometheus-operator:Receiver
route prometheus-operator:Route`,
  "prometheus-operator:AlertmanagerConfiguration": `global prometheus-operator:AlertmanagerGlobalConfig
name string
templates []prometheus-operator:SecretOrConfigMap`,
  "prometheus-operator:AlertmanagerEndpoints": `alertRelabelings []prometheus-operator:RelabelConfig
apiVersion "v1"|"V1"|"v2"|"V2"
authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
bearerTokenFile string
enableHttp2 boolean
name! string
namespace string
noProxy string
pathPrefix string
port! intOrString
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
relabelings []prometheus-operator:RelabelConfig
scheme "http"|"https"|"HTTP"|"HTTPS"
sigv4 prometheus-operator:Sigv4
timeout string
tlsConfig prometheus-operator:TLSConfig`,
  "prometheus-operator:AlertmanagerGlobalConfig": `httpConfig prometheus-operator:HTTPConfigWithProxy
jira prometheus-operator:GlobalJiraConfig
mattermost prometheus-operator:GlobalMattermostConfig
opsGenieApiKey ApiCoreV1SecretKeySelector
opsGenieApiUrl ApiCoreV1SecretKeySelector
pagerdutyUrl string
resolveTimeout string
rocketChat prometheus-operator:GlobalRocketChatConfig
slackApiUrl ApiCoreV1SecretKeySelector
smtp prometheus-operator:GlobalSMTPConfig
telegram prometheus-operator:GlobalTelegramConfig
victorops prometheus-operator:GlobalVictorOpsConfig
webex prometheus-operator:GlobalWebexConfig
wechat prometheus-operator:GlobalWeChatConfig`,
  "prometheus-operator:AlertmanagerLimitsSpec": `maxPerSilenceBytes string
maxSilences number`,
  "prometheus-operator:AlertmanagerSpec": `additionalArgs []prometheus-operator:Argument
additionalPeers []string
affinity ApiCoreV1Affinity
alertmanagerConfigMatcherStrategy prometheus-operator:AlertmanagerConfigMatcherStrategy
alertmanagerConfigNamespaceSelector ApimachineryPkgApisMetaV1LabelSelector
alertmanagerConfigSelector ApimachineryPkgApisMetaV1LabelSelector
alertmanagerConfiguration prometheus-operator:AlertmanagerConfiguration
automountServiceAccountToken boolean
baseImage string
clusterAdvertiseAddress string
clusterGossipInterval string
clusterLabel string
clusterPeerTimeout string
clusterPushpullInterval string
clusterTLS prometheus-operator:ClusterTLSConfig
configMaps []string
configSecret string
containers []ApiCoreV1Container
dnsConfig prometheus-operator:PodDNSConfig
dnsPolicy "ClusterFirstWithHostNet"|"ClusterFirst"|"Default"|"None"
enableFeatures []string
enableServiceLinks boolean
externalUrl string
forceEnableClusterMode boolean
hostAliases []prometheus-operator:HostAlias
hostNetwork boolean
hostUsers boolean
image string
imagePullPolicy "Always"|"IfNotPresent"|"Never"
imagePullSecrets []ApiCoreV1LocalObjectReference
initContainers []ApiCoreV1Container
limits prometheus-operator:AlertmanagerLimitsSpec
listenLocal boolean
logFormat ""|"logfmt"|"json"
logLevel ""|"debug"|"info"|"warn"|"error"
minReadySeconds number
nodeSelector {}string
paused boolean
persistentVolumeClaimRetentionPolicy ApiAppsV1StatefulSetPersistentVolumeClaimRetentionPolicy
podManagementPolicy "OrderedReady"|"Parallel"
podMetadata prometheus-operator:EmbeddedObjectMetadata
portName string
priorityClassName string
replicas number
resources ApiCoreV1ResourceRequirements
retention string
routePrefix string
schedulerName string
secrets []string
securityContext ApiCoreV1PodSecurityContext
serviceAccountName string
serviceName string
sha string
storage prometheus-operator:StorageSpec
tag string
terminationGracePeriodSeconds number
tolerations []ApiCoreV1Toleration
topologySpreadConstraints []ApiCoreV1TopologySpreadConstraint
updateStrategy prometheus-operator:StatefulSetUpdateStrategy
version string
volumeMounts []ApiCoreV1VolumeMount
volumes []ApiCoreV1Volume
web prometheus-operator:AlertmanagerWebSpec`,
  "prometheus-operator:AlertmanagerStatus": `availableReplicas number
conditions []prometheus-operator:Condition
paused boolean
replicas number
selector string
unavailableReplicas number
updatedReplicas number`,
  "prometheus-operator:AlertmanagerWebSpec": `getConcurrency number
httpConfig prometheus-operator:WebHTTPConfig
timeout number
tlsConfig prometheus-operator:WebTLSConfig`,
  "prometheus-operator:ArbitraryFSAccessThroughSMsConfig": `deny boolean`,
  "prometheus-operator:Argument": `name! string
value string`,
  "prometheus-operator:AttachMetadata": `node boolean`,
  "prometheus-operator:Authorization": `credentials ApiCoreV1SecretKeySelector
credentialsFile string
type string`,
  "prometheus-operator:AzureAD": `cloud "AzureChina"|"AzureGovernment"|"AzurePublic"
managedIdentity prometheus-operator:ManagedIdentity
oauth prometheus-operator:AzureOAuth
scope string
sdk prometheus-operator:AzureSDK
workloadIdentity prometheus-operator:AzureWorkloadIdentity`,
  "prometheus-operator:AzureOAuth": `clientId! string
clientSecret! ApiCoreV1SecretKeySelector
tenantId! string`,
  "prometheus-operator:AzureSDConfig": `authenticationMethod "OAuth"|"ManagedIdentity"|"SDK"|"WorkloadIdentity"
authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
clientID string
clientSecret ApiCoreV1SecretKeySelector
enableHTTP2 boolean
environment string
followRedirects boolean
noProxy string
oauth2 prometheus-operator:OAuth2
port number
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
resourceGroup string
subscriptionID! string
tenantID string
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:AzureSDK": `tenantId string`,
  "prometheus-operator:AzureWorkloadIdentity": `clientId! string
tenantId! string`,
  "prometheus-operator:BasicAuth": `password ApiCoreV1SecretKeySelector
username ApiCoreV1SecretKeySelector`,
  "prometheus-operator:ClusterTLSConfig": `client! prometheus-operator:SafeTLSConfig
server! prometheus-operator:WebTLSConfig`,
  "prometheus-operator:Condition": `lastTransitionTime! time
message string
observedGeneration number
reason string
status! string
type! string`,
  "prometheus-operator:ConfigResourceCondition": `lastTransitionTime! time
message string
observedGeneration number
reason string
status! string
type! string`,
  "prometheus-operator:ConfigResourceStatus": `bindings []prometheus-operator:WorkloadBinding`,
  "prometheus-operator:ConsulSDConfig": `allowStale boolean
authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
datacenter string
enableHTTP2 boolean
filter string
followRedirects boolean
healthFilter string
namespace string
noProxy string
nodeMeta {}string
oauth2 prometheus-operator:OAuth2
partition string
pathPrefix string
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
scheme "http"|"https"|"HTTP"|"HTTPS"
server! string
services []string
tagSeparator string
tags []string
tlsConfig prometheus-operator:SafeTLSConfig
tokenRef ApiCoreV1SecretKeySelector`,
  "prometheus-operator:DNSSDConfig": `names! []string
port number
refreshInterval string
type "A"|"AAAA"|"MX"|"NS"|"SRV"`,
  "prometheus-operator:DayOfMonthRange": `end number
start number`,
  "prometheus-operator:DigitalOceanSDConfig": `authorization prometheus-operator:SafeAuthorization
enableHTTP2 boolean
followRedirects boolean
noProxy string
oauth2 prometheus-operator:OAuth2
port number
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:DiscordConfig": `apiURL! ApiCoreV1SecretKeySelector
avatarURL string
content string
httpConfig prometheus-operator:V1alpha1HTTPConfig
message string
sendResolved boolean
title string
username string`,
  "prometheus-operator:DockerSDConfig": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
enableHTTP2 boolean
filters []prometheus-operator:Filter
followRedirects boolean
host! string
hostNetworkingHost string
matchFirstNetwork boolean
noProxy string
oauth2 prometheus-operator:OAuth2
port number
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:DockerSwarmSDConfig": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
enableHTTP2 boolean
filters []prometheus-operator:Filter
followRedirects boolean
host! string
noProxy string
oauth2 prometheus-operator:OAuth2
port number
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
role! "Services"|"Tasks"|"Nodes"
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:EC2SDConfig": `accessKey ApiCoreV1SecretKeySelector
enableHTTP2 boolean
filters []prometheus-operator:Filter
followRedirects boolean
noProxy string
port number
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
region string
roleARN string
secretKey ApiCoreV1SecretKeySelector
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:EmailConfig": `authIdentity string
authPassword ApiCoreV1SecretKeySelector
authSecret ApiCoreV1SecretKeySelector
authUsername string
forceImplicitTLS boolean
from string
headers []prometheus-operator:KeyValue
hello string
html string
requireTLS boolean
sendResolved boolean
smarthost string
text string
threading prometheus-operator:EmailThreadingConfig
tlsConfig prometheus-operator:SafeTLSConfig
to string`,
  "prometheus-operator:EmailThreadingConfig": `threadByDate! "Daily"|"None"`,
  "prometheus-operator:EmbeddedObjectMetadata": `annotations {}string
labels {}string
name string`,
  "prometheus-operator:EmbeddedPersistentVolumeClaim": `apiVersion string
kind string
metadata prometheus-operator:EmbeddedObjectMetadata
spec ApiCoreV1PersistentVolumeClaimSpec
status ApiCoreV1PersistentVolumeClaimStatus`,
  "prometheus-operator:Endpoint": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
bearerTokenFile string
bearerTokenSecret ApiCoreV1SecretKeySelector
enableHttp2 boolean
filterRunning boolean
followRedirects boolean
honorLabels boolean
honorTimestamps boolean
interval string
metricRelabelings []prometheus-operator:RelabelConfig
noProxy string
oauth2 prometheus-operator:OAuth2
params {}[]string
path string
port string
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
relabelings []prometheus-operator:RelabelConfig
scheme "http"|"https"|"HTTP"|"HTTPS"
scrapeTimeout string
targetPort intOrString
tlsConfig prometheus-operator:TLSConfig
trackTimestampsStaleness boolean`,
  "prometheus-operator:EurekaSDConfig": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
enableHTTP2 boolean
followRedirects boolean
noProxy string
oauth2 prometheus-operator:OAuth2
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
server! string
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:Exemplars": `maxSize number`,
  "prometheus-operator:FileSDConfig": `files! []string
refreshInterval string`,
  "prometheus-operator:Filter": `name! string
values! []string`,
  "prometheus-operator:GCESDConfig": `filter string
port number
project! string
refreshInterval string
tagSeparator string
zone! string`,
  "prometheus-operator:GRPCServerTLSConfig": `ca prometheus-operator:SecretOrConfigMap
caFile string
cert prometheus-operator:SecretOrConfigMap
certFile string
cipherSuites []string
curves []string
insecureSkipVerify boolean
keyFile string
keySecret ApiCoreV1SecretKeySelector
maxVersion "TLS10"|"TLS11"|"TLS12"|"TLS13"
minVersion "TLS10"|"TLS11"|"TLS12"|"TLS13"
serverName string`,
  "prometheus-operator:GlobalJiraConfig": `apiURL string`,
  "prometheus-operator:GlobalMattermostConfig": `webhookURL ApiCoreV1SecretKeySelector`,
  "prometheus-operator:GlobalRocketChatConfig": `apiURL string
token ApiCoreV1SecretKeySelector
tokenID ApiCoreV1SecretKeySelector`,
  "prometheus-operator:GlobalSMTPConfig": `authIdentity string
authPassword ApiCoreV1SecretKeySelector
authSecret ApiCoreV1SecretKeySelector
authUsername string
forceImplicitTLS boolean
from string
hello string
requireTLS boolean
smartHost prometheus-operator:HostPort
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:GlobalTelegramConfig": `apiURL string`,
  "prometheus-operator:GlobalVictorOpsConfig": `apiKey ApiCoreV1SecretKeySelector
apiURL string`,
  "prometheus-operator:GlobalWeChatConfig": `apiCorpID string
apiSecret ApiCoreV1SecretKeySelector
apiURL string`,
  "prometheus-operator:GlobalWebexConfig": `apiURL string`,
  "prometheus-operator:HTTPConfigWithProxy": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
bearerTokenSecret ApiCoreV1SecretKeySelector
enableHttp2 boolean
followRedirects boolean
noProxy string
oauth2 prometheus-operator:OAuth2
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:HTTPSDConfig": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
enableHTTP2 boolean
followRedirects boolean
noProxy string
oauth2 prometheus-operator:OAuth2
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
tlsConfig prometheus-operator:SafeTLSConfig
url! string`,
  "prometheus-operator:HetznerSDConfig": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
enableHTTP2 boolean
followRedirects boolean
labelSelector string
noProxy string
oauth2 prometheus-operator:OAuth2
port number
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
role! "hcloud"|"Hcloud"|"robot"|"Robot"
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:HostAlias": `hostnames! []string
ip! string`,
  "prometheus-operator:HostPort": `host! string
port! string`,
  "prometheus-operator:InhibitRule": `equal []string
sourceMatch []prometheus-operator:Matcher
targetMatch []prometheus-operator:Matcher`,
  "prometheus-operator:IonosSDConfig": `authorization! prometheus-operator:SafeAuthorization
datacenterID! string
enableHTTP2 boolean
followRedirects boolean
noProxy string
oauth2 prometheus-operator:OAuth2
port number
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:K8SSelectorConfig": `field string
label string
role! "Pod"|"Endpoints"|"Ingress"|"Service"|"Node"|"EndpointSlice"`,
  "prometheus-operator:KeyValue": `key! string
value! string`,
  "prometheus-operator:KubernetesSDConfig": `apiServer string
attachMetadata prometheus-operator:V1alpha1AttachMetadata
authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
enableHTTP2 boolean
followRedirects boolean
namespaces prometheus-operator:NamespaceDiscovery
noProxy string
oauth2 prometheus-operator:OAuth2
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
role! "Pod"|"Endpoints"|"Ingress"|"Service"|"Node"|"EndpointSlice"
selectors []prometheus-operator:K8SSelectorConfig
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:KumaSDConfig": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
clientID string
enableHTTP2 boolean
fetchTimeout string
followRedirects boolean
noProxy string
oauth2 prometheus-operator:OAuth2
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
server! string
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:LightSailSDConfig": `accessKey ApiCoreV1SecretKeySelector
authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
enableHTTP2 boolean
endpoint string
followRedirects boolean
noProxy string
oauth2 prometheus-operator:OAuth2
port number
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
region string
roleARN string
secretKey ApiCoreV1SecretKeySelector
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:LinodeSDConfig": `authorization prometheus-operator:SafeAuthorization
enableHTTP2 boolean
followRedirects boolean
noProxy string
oauth2 prometheus-operator:OAuth2
port number
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
region string
tagSeparator string
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:MSTeamsConfig": `httpConfig prometheus-operator:V1alpha1HTTPConfig
sendResolved boolean
summary string
text string
title string
webhookUrl! ApiCoreV1SecretKeySelector`,
  "prometheus-operator:MSTeamsV2Config": `httpConfig prometheus-operator:V1alpha1HTTPConfig
sendResolved boolean
text string
title string
webhookURL ApiCoreV1SecretKeySelector`,
  "prometheus-operator:ManagedIdentity": `clientId string`,
  "prometheus-operator:Matcher": `matchType string
name! string
regex boolean
value string`,
  "prometheus-operator:MetadataConfig": `maxSamplesPerSend number
send boolean
sendInterval string`,
  "prometheus-operator:MuteTimeInterval": `name! string
timeIntervals []prometheus-operator:TimeInterval`,
  "prometheus-operator:NamespaceDiscovery": `names []string
ownNamespace boolean`,
  "prometheus-operator:NamespaceSelector": `any boolean
matchNames []string`,
  "prometheus-operator:NomadSDConfig": `allowStale boolean
authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
enableHTTP2 boolean
followRedirects boolean
namespace string
noProxy string
oauth2 prometheus-operator:OAuth2
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
region string
server! string
tagSeparator string
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:OAuth2": `clientId! prometheus-operator:SecretOrConfigMap
clientSecret! ApiCoreV1SecretKeySelector
endpointParams {}string
noProxy string
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
scopes []string
tlsConfig prometheus-operator:SafeTLSConfig
tokenUrl! string`,
  "prometheus-operator:OTLPConfig": `convertHistogramsToNHCB boolean
ignoreResourceAttributes []string
keepIdentifyingResourceAttributes boolean
promoteAllResourceAttributes boolean
promoteResourceAttributes []string
promoteScopeMetadata boolean
translationStrategy "NoUTF8EscapingWithSuffixes"|"UnderscoreEscapingWithSuffixes"|"NoTranslation"|"UnderscoreEscapingWithoutSuffixes"`,
  "prometheus-operator:OVHCloudSDConfig": `applicationKey! string
applicationSecret! ApiCoreV1SecretKeySelector
consumerKey! ApiCoreV1SecretKeySelector
endpoint string
refreshInterval string
service! "VPS"|"DedicatedServer"`,
  "prometheus-operator:ObjectReference": `group "monitoring.coreos.com"
name string
namespace! string
resource! "prometheusrules"|"servicemonitors"|"podmonitors"|"probes"|"scrapeconfigs"`,
  "prometheus-operator:OpenStackSDConfig": `allTenants boolean
applicationCredentialId string
applicationCredentialName string
applicationCredentialSecret ApiCoreV1SecretKeySelector
availability "Public"|"public"|"Admin"|"admin"|"Internal"|"internal"
domainID string
domainName string
identityEndpoint string
password ApiCoreV1SecretKeySelector
port number
projectID string
projectName string
refreshInterval string
region! string
role! "Instance"|"Hypervisor"|"LoadBalancer"
tlsConfig prometheus-operator:SafeTLSConfig
userid string
username string`,
  "prometheus-operator:OpsGenieConfig": `actions string
apiKey ApiCoreV1SecretKeySelector
apiURL string
description string
details []prometheus-operator:KeyValue
entity string
httpConfig prometheus-operator:V1alpha1HTTPConfig
message string
note string
priority string
responders []prometheus-operator:OpsGenieConfigResponder
sendResolved boolean
source string
tags string
updateAlerts boolean`,
  "prometheus-operator:OpsGenieConfigResponder": `id string
name string
type! "team"|"teams"|"user"|"escalation"|"schedule"
username string`,
  "prometheus-operator:PagerDutyConfig": `class string
client string
clientURL string
component string
description string
details []prometheus-operator:KeyValue
group string
httpConfig prometheus-operator:V1alpha1HTTPConfig
pagerDutyImageConfigs []prometheus-operator:PagerDutyImageConfig
pagerDutyLinkConfigs []prometheus-operator:PagerDutyLinkConfig
routingKey ApiCoreV1SecretKeySelector
sendResolved boolean
serviceKey ApiCoreV1SecretKeySelector
severity string
source string
timeout string
url string`,
  "prometheus-operator:PagerDutyImageConfig": `alt string
href string
src string`,
  "prometheus-operator:PagerDutyLinkConfig": `alt string
href string`,
  "prometheus-operator:PodDNSConfig": `nameservers []string
options []prometheus-operator:PodDNSConfigOption
searches []string`,
  "prometheus-operator:PodDNSConfigOption": `name! string
value string`,
  "prometheus-operator:PodMetricsEndpoint": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
bearerTokenSecret ApiCoreV1SecretKeySelector
enableHttp2 boolean
filterRunning boolean
followRedirects boolean
honorLabels boolean
honorTimestamps boolean
interval string
metricRelabelings []prometheus-operator:RelabelConfig
noProxy string
oauth2 prometheus-operator:OAuth2
params {}[]string
path string
port string
portNumber number
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
relabelings []prometheus-operator:RelabelConfig
scheme "http"|"https"|"HTTP"|"HTTPS"
scrapeTimeout string
targetPort intOrString
tlsConfig prometheus-operator:SafeTLSConfig
trackTimestampsStaleness boolean`,
  "prometheus-operator:PodMonitor": `apiVersion! "monitoring.coreos.com/v1"
kind! "PodMonitor"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! prometheus-operator:PodMonitorSpec
status prometheus-operator:ConfigResourceStatus`,
  "prometheus-operator:PodMonitorSpec": `attachMetadata prometheus-operator:AttachMetadata
bodySizeLimit string
convertClassicHistogramsToNHCB boolean
fallbackScrapeProtocol "PrometheusProto"|"OpenMetricsText0.0.1"|"OpenMetricsText1.0.0"|"PrometheusText0.0.4"|"PrometheusText1.0.0"
jobLabel string
keepDroppedTargets number
labelLimit number
labelNameLengthLimit number
labelValueLengthLimit number
namespaceSelector prometheus-operator:NamespaceSelector
nativeHistogramBucketLimit number
nativeHistogramMinBucketFactor quantity
podMetricsEndpoints []prometheus-operator:PodMetricsEndpoint
podTargetLabels []string
sampleLimit number
scrapeClass string
scrapeClassicHistograms boolean
scrapeNativeHistograms boolean
scrapeProtocols []"PrometheusProto"|"OpenMetricsText0.0.1"|"OpenMetricsText1.0.0"|"PrometheusText0.0.4"|"PrometheusText1.0.0"
selector! ApimachineryPkgApisMetaV1LabelSelector
selectorMechanism "RelabelConfig"|"RoleSelector"
targetLimit number`,
  "prometheus-operator:Probe": `apiVersion! "monitoring.coreos.com/v1"
kind! "Probe"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! prometheus-operator:ProbeSpec
status prometheus-operator:ConfigResourceStatus`,
  "prometheus-operator:ProbeParam": `name! string
values []string`,
  "prometheus-operator:ProbeSpec": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
bearerTokenSecret ApiCoreV1SecretKeySelector
convertClassicHistogramsToNHCB boolean
enableHttp2 boolean
fallbackScrapeProtocol "PrometheusProto"|"OpenMetricsText0.0.1"|"OpenMetricsText1.0.0"|"PrometheusText0.0.4"|"PrometheusText1.0.0"
followRedirects boolean
interval string
jobName string
keepDroppedTargets number
labelLimit number
labelNameLengthLimit number
labelValueLengthLimit number
metricRelabelings []prometheus-operator:RelabelConfig
module string
nativeHistogramBucketLimit number
nativeHistogramMinBucketFactor quantity
oauth2 prometheus-operator:OAuth2
params []prometheus-operator:ProbeParam
prober prometheus-operator:ProberSpec
sampleLimit number
scrapeClass string
scrapeClassicHistograms boolean
scrapeNativeHistograms boolean
scrapeProtocols []"PrometheusProto"|"OpenMetricsText0.0.1"|"OpenMetricsText1.0.0"|"PrometheusText0.0.4"|"PrometheusText1.0.0"
scrapeTimeout string
targetLimit number
targets prometheus-operator:ProbeTargets
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:ProbeTargetIngress": `namespaceSelector prometheus-operator:NamespaceSelector
relabelingConfigs []prometheus-operator:RelabelConfig
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "prometheus-operator:ProbeTargetStaticConfig": `labels {}string
relabelingConfigs []prometheus-operator:RelabelConfig
static []string`,
  "prometheus-operator:ProbeTargets": `ingress prometheus-operator:ProbeTargetIngress
staticConfig prometheus-operator:ProbeTargetStaticConfig`,
  "prometheus-operator:ProberSpec": `noProxy string
path string
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
scheme "http"|"https"|"HTTP"|"HTTPS"
url! string`,
  "prometheus-operator:Prometheus": `apiVersion! "monitoring.coreos.com/v1"
kind! "Prometheus"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! prometheus-operator:PrometheusSpec
status prometheus-operator:PrometheusStatus`,
  "prometheus-operator:PrometheusAgent": `apiVersion! "monitoring.coreos.com/v1alpha1"
kind! "PrometheusAgent"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! prometheus-operator:PrometheusAgentSpec
status prometheus-operator:PrometheusStatus`,
  "prometheus-operator:PrometheusAgentSpec": `additionalArgs []prometheus-operator:Argument
additionalScrapeConfigs ApiCoreV1SecretKeySelector
affinity ApiCoreV1Affinity
apiserverConfig prometheus-operator:APIServerConfig
arbitraryFSAccessThroughSMs prometheus-operator:ArbitraryFSAccessThroughSMsConfig
automountServiceAccountToken boolean
bodySizeLimit string
configMaps []string
containers []ApiCoreV1Container
convertClassicHistogramsToNHCB boolean
dnsConfig prometheus-operator:PodDNSConfig
dnsPolicy "ClusterFirstWithHostNet"|"ClusterFirst"|"Default"|"None"
enableFeatures []string
enableOTLPReceiver boolean
enableRemoteWriteReceiver boolean
enableServiceLinks boolean
enforcedBodySizeLimit string
enforcedKeepDroppedTargets number
enforcedLabelLimit number
enforcedLabelNameLengthLimit number
enforcedLabelValueLengthLimit number
enforcedNamespaceLabel string
enforcedSampleLimit number
enforcedTargetLimit number
excludedFromEnforcement []prometheus-operator:ObjectReference
externalLabels {}string
externalUrl string
hostAliases []prometheus-operator:HostAlias
hostNetwork boolean
hostUsers boolean
ignoreNamespaceSelectors boolean
image string
imagePullPolicy "Always"|"IfNotPresent"|"Never"
imagePullSecrets []ApiCoreV1LocalObjectReference
initContainers []ApiCoreV1Container
keepDroppedTargets number
labelLimit number
labelNameLengthLimit number
labelValueLengthLimit number
listenLocal boolean
logFormat ""|"logfmt"|"json"
logLevel ""|"debug"|"info"|"warn"|"error"
maximumStartupDurationSeconds number
minReadySeconds number
mode "StatefulSet"|"DaemonSet"
nameEscapingScheme "AllowUTF8"|"Underscores"|"Dots"|"Values"
nameValidationScheme "UTF8"|"Legacy"
nodeSelector {}string
otlp prometheus-operator:OTLPConfig
overrideHonorLabels boolean
overrideHonorTimestamps boolean
paused boolean
persistentVolumeClaimRetentionPolicy ApiAppsV1StatefulSetPersistentVolumeClaimRetentionPolicy
podManagementPolicy "OrderedReady"|"Parallel"
podMetadata prometheus-operator:EmbeddedObjectMetadata
podMonitorNamespaceSelector ApimachineryPkgApisMetaV1LabelSelector
podMonitorSelector ApimachineryPkgApisMetaV1LabelSelector
podTargetLabels []string
portName string
priorityClassName string
probeNamespaceSelector ApimachineryPkgApisMetaV1LabelSelector
probeSelector ApimachineryPkgApisMetaV1LabelSelector
prometheusExternalLabelName string
reloadStrategy "HTTP"|"ProcessSignal"
remoteWrite []prometheus-operator:RemoteWriteSpec
remoteWriteReceiverMessageVersions []"V1.0"|"V2.0"
replicaExternalLabelName string
replicas number
resources ApiCoreV1ResourceRequirements
routePrefix string
runtime prometheus-operator:RuntimeConfig
sampleLimit number
schedulerName string
scrapeClasses []prometheus-operator:ScrapeClass
scrapeClassicHistograms boolean
scrapeConfigNamespaceSelector ApimachineryPkgApisMetaV1LabelSelector
scrapeConfigSelector ApimachineryPkgApisMetaV1LabelSelector
scrapeFailureLogFile string
scrapeInterval string
scrapeNativeHistograms boolean
scrapeProtocols []"PrometheusProto"|"OpenMetricsText0.0.1"|"OpenMetricsText1.0.0"|"PrometheusText0.0.4"|"PrometheusText1.0.0"
scrapeTimeout string
secrets []string
securityContext ApiCoreV1PodSecurityContext
serviceAccountName string
serviceDiscoveryRole "Endpoints"|"EndpointSlice"
serviceMonitorNamespaceSelector ApimachineryPkgApisMetaV1LabelSelector
serviceMonitorSelector ApimachineryPkgApisMetaV1LabelSelector
serviceName string
shardingStrategy prometheus-operator:ShardingStrategy
shards number
storage prometheus-operator:StorageSpec
targetLimit number
terminationGracePeriodSeconds number
tolerations []ApiCoreV1Toleration
topologySpreadConstraints []prometheus-operator:TopologySpreadConstraint
tracingConfig prometheus-operator:TracingConfig
tsdb prometheus-operator:TSDBSpec
updateStrategy prometheus-operator:StatefulSetUpdateStrategy
version string
volumeMounts []ApiCoreV1VolumeMount
volumes []ApiCoreV1Volume
walCompression boolean
web prometheus-operator:PrometheusWebSpec`,
  "prometheus-operator:PrometheusRule": `apiVersion! "monitoring.coreos.com/v1"
kind! "PrometheusRule"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! prometheus-operator:PrometheusRuleSpec
status prometheus-operator:ConfigResourceStatus`,
  "prometheus-operator:PrometheusRuleExcludeConfig": `ruleName! string
ruleNamespace! string`,
  "prometheus-operator:PrometheusRuleSpec": `groups []prometheus-operator:RuleGroup`,
  "prometheus-operator:PrometheusSpec": `additionalAlertManagerConfigs ApiCoreV1SecretKeySelector
additionalAlertRelabelConfigs ApiCoreV1SecretKeySelector
additionalArgs []prometheus-operator:Argument
additionalScrapeConfigs ApiCoreV1SecretKeySelector
affinity ApiCoreV1Affinity
alerting prometheus-operator:AlertingSpec
allowOverlappingBlocks boolean
apiserverConfig prometheus-operator:APIServerConfig
arbitraryFSAccessThroughSMs prometheus-operator:ArbitraryFSAccessThroughSMsConfig
automountServiceAccountToken boolean
baseImage string
bodySizeLimit string
configMaps []string
containers []ApiCoreV1Container
convertClassicHistogramsToNHCB boolean
disableCompaction boolean
dnsConfig prometheus-operator:PodDNSConfig
dnsPolicy "ClusterFirstWithHostNet"|"ClusterFirst"|"Default"|"None"
enableAdminAPI boolean
enableFeatures []string
enableOTLPReceiver boolean
enableRemoteWriteReceiver boolean
enableServiceLinks boolean
enforcedBodySizeLimit string
enforcedKeepDroppedTargets number
enforcedLabelLimit number
enforcedLabelNameLengthLimit number
enforcedLabelValueLengthLimit number
enforcedNamespaceLabel string
enforcedSampleLimit number
enforcedTargetLimit number
evaluationInterval string
excludedFromEnforcement []prometheus-operator:ObjectReference
exemplars prometheus-operator:Exemplars
externalLabels {}string
externalUrl string
hostAliases []prometheus-operator:HostAlias
hostNetwork boolean
hostUsers boolean
ignoreNamespaceSelectors boolean
image string
imagePullPolicy "Always"|"IfNotPresent"|"Never"
imagePullSecrets []ApiCoreV1LocalObjectReference
initContainers []ApiCoreV1Container
keepDroppedTargets number
labelLimit number
labelNameLengthLimit number
labelValueLengthLimit number
listenLocal boolean
logFormat ""|"logfmt"|"json"
logLevel ""|"debug"|"info"|"warn"|"error"
maximumStartupDurationSeconds number
minReadySeconds number
nameEscapingScheme "AllowUTF8"|"Underscores"|"Dots"|"Values"
nameValidationScheme "UTF8"|"Legacy"
nodeSelector {}string
otlp prometheus-operator:OTLPConfig
overrideHonorLabels boolean
overrideHonorTimestamps boolean
paused boolean
persistentVolumeClaimRetentionPolicy ApiAppsV1StatefulSetPersistentVolumeClaimRetentionPolicy
podManagementPolicy "OrderedReady"|"Parallel"
podMetadata prometheus-operator:EmbeddedObjectMetadata
podMonitorNamespaceSelector ApimachineryPkgApisMetaV1LabelSelector
podMonitorSelector ApimachineryPkgApisMetaV1LabelSelector
podTargetLabels []string
portName string
priorityClassName string
probeNamespaceSelector ApimachineryPkgApisMetaV1LabelSelector
probeSelector ApimachineryPkgApisMetaV1LabelSelector
prometheusExternalLabelName string
prometheusRulesExcludedFromEnforce []prometheus-operator:PrometheusRuleExcludeConfig
query prometheus-operator:QuerySpec
queryLogFile string
reloadStrategy "HTTP"|"ProcessSignal"
remoteRead []prometheus-operator:RemoteReadSpec
remoteWrite []prometheus-operator:RemoteWriteSpec
remoteWriteReceiverMessageVersions []"V1.0"|"V2.0"
replicaExternalLabelName string
replicas number
resources ApiCoreV1ResourceRequirements
retention string
retentionSize string
routePrefix string
ruleNamespaceSelector ApimachineryPkgApisMetaV1LabelSelector
ruleQueryOffset string
ruleSelector ApimachineryPkgApisMetaV1LabelSelector
rules prometheus-operator:Rules
runtime prometheus-operator:RuntimeConfig
sampleLimit number
schedulerName string
scrapeClasses []prometheus-operator:ScrapeClass
scrapeClassicHistograms boolean
scrapeConfigNamespaceSelector ApimachineryPkgApisMetaV1LabelSelector
scrapeConfigSelector ApimachineryPkgApisMetaV1LabelSelector
scrapeFailureLogFile string
scrapeInterval string
scrapeNativeHistograms boolean
scrapeProtocols []"PrometheusProto"|"OpenMetricsText0.0.1"|"OpenMetricsText1.0.0"|"PrometheusText0.0.4"|"PrometheusText1.0.0"
scrapeTimeout string
secrets []string
securityContext ApiCoreV1PodSecurityContext
serviceAccountName string
serviceDiscoveryRole "Endpoints"|"EndpointSlice"
serviceMonitorNamespaceSelector ApimachineryPkgApisMetaV1LabelSelector
serviceMonitorSelector ApimachineryPkgApisMetaV1LabelSelector
serviceName string
sha string
shardRetentionPolicy prometheus-operator:ShardRetentionPolicy
shardingStrategy prometheus-operator:ShardingStrategy
shards number
storage prometheus-operator:StorageSpec
tag string
targetLimit number
terminationGracePeriodSeconds number
thanos prometheus-operator:ThanosSpec
tolerations []ApiCoreV1Toleration
topologySpreadConstraints []prometheus-operator:TopologySpreadConstraint
tracingConfig prometheus-operator:TracingConfig
tsdb prometheus-operator:TSDBSpec
updateStrategy prometheus-operator:StatefulSetUpdateStrategy
version string
volumeMounts []ApiCoreV1VolumeMount
volumes []ApiCoreV1Volume
walCompression boolean
web prometheus-operator:PrometheusWebSpec`,
  "prometheus-operator:PrometheusStatus": `availableReplicas number
conditions []prometheus-operator:Condition
paused boolean
replicas number
selector string
shardStatuses []prometheus-operator:ShardStatus
shards number
unavailableReplicas number
updatedReplicas number`,
  "prometheus-operator:PrometheusWebSpec": `httpConfig prometheus-operator:WebHTTPConfig
maxConnections number
pageTitle string
tlsConfig prometheus-operator:WebTLSConfig`,
  "prometheus-operator:PuppetDBSDConfig": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
enableHTTP2 boolean
followRedirects boolean
includeParameters boolean
noProxy string
oauth2 prometheus-operator:OAuth2
port number
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
query! string
refreshInterval string
tlsConfig prometheus-operator:SafeTLSConfig
url! string`,
  "prometheus-operator:PushoverConfig": `device string
expire string
html boolean
httpConfig prometheus-operator:V1alpha1HTTPConfig
message string
monospace boolean
priority string
retry string
sendResolved boolean
sound string
title string
token ApiCoreV1SecretKeySelector
tokenFile string
ttl string
url string
urlTitle string
userKey ApiCoreV1SecretKeySelector
userKeyFile string`,
  "prometheus-operator:QuerySpec": `lookbackDelta string
maxConcurrency number
maxSamples number
timeout string`,
  "prometheus-operator:QueueConfig": `batchSendDeadline string
capacity number
maxBackoff string
maxRetries number
maxSamplesPerSend number
maxShards number
minBackoff string
minShards number
retryOnRateLimit boolean
sampleAgeLimit string`,
  "prometheus-operator:Receiver": `discordConfigs []prometheus-operator:DiscordConfig
emailConfigs []prometheus-operator:EmailConfig
msteamsConfigs []prometheus-operator:MSTeamsConfig
msteamsv2Configs []prometheus-operator:MSTeamsV2Config
name! string
opsgenieConfigs []prometheus-operator:OpsGenieConfig
pagerdutyConfigs []prometheus-operator:PagerDutyConfig
pushoverConfigs []prometheus-operator:PushoverConfig
rocketchatConfigs []prometheus-operator:RocketChatConfig
slackConfigs []prometheus-operator:SlackConfig
snsConfigs []prometheus-operator:SNSConfig
telegramConfigs []prometheus-operator:TelegramConfig
victoropsConfigs []prometheus-operator:VictorOpsConfig
webexConfigs []prometheus-operator:WebexConfig
webhookConfigs []prometheus-operator:WebhookConfig
wechatConfigs []prometheus-operator:WeChatConfig`,
  "prometheus-operator:RelabelConfig": `action "replace"|"Replace"|"keep"|"Keep"|"drop"|"Drop"|"hashmod"|"HashMod"|"labelmap"|"LabelMap"|"labeldrop"|"LabelDrop"|"labelkeep"|"LabelKeep"|"lowercase"|"Lowercase"|"uppercase"|"Uppercase"|"keepequal"|"KeepEqual"|"dropequal"|"DropEqual"
modulus number
regex string
replacement string
separator string
sourceLabels []string
targetLabel string`,
  "prometheus-operator:RemoteReadSpec": `authorization prometheus-operator:Authorization
basicAuth prometheus-operator:BasicAuth
bearerToken string
bearerTokenFile string
filterExternalLabels boolean
followRedirects boolean
headers {}string
name string
noProxy string
oauth2 prometheus-operator:OAuth2
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
readRecent boolean
remoteTimeout string
requiredMatchers {}string
tlsConfig prometheus-operator:TLSConfig
url! string`,
  "prometheus-operator:RemoteWriteSpec": `authorization prometheus-operator:Authorization
azureAd prometheus-operator:AzureAD
basicAuth prometheus-operator:BasicAuth
bearerToken string
bearerTokenFile string
enableHTTP2 boolean
followRedirects boolean
headers {}string
messageVersion "V1.0"|"V2.0"
metadataConfig prometheus-operator:MetadataConfig
name string
noProxy string
oauth2 prometheus-operator:OAuth2
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
queueConfig prometheus-operator:QueueConfig
remoteTimeout string
roundRobinDNS boolean
sendExemplars boolean
sendNativeHistograms boolean
sigv4 prometheus-operator:Sigv4
tlsConfig prometheus-operator:TLSConfig
url! string
writeRelabelConfigs []prometheus-operator:RelabelConfig`,
  "prometheus-operator:RetainConfig": `retentionPeriod! string`,
  "prometheus-operator:RocketChatActionConfig": `msg string
text string
url string`,
  "prometheus-operator:RocketChatConfig": `actions []prometheus-operator:RocketChatActionConfig
apiURL string
channel string
color string
emoji string
fields []prometheus-operator:RocketChatFieldConfig
httpConfig prometheus-operator:V1alpha1HTTPConfig
iconURL string
imageURL string
linkNames boolean
sendResolved boolean
shortFields boolean
text string
thumbURL string
title string
titleLink string
token! ApiCoreV1SecretKeySelector
tokenID! ApiCoreV1SecretKeySelector`,
  "prometheus-operator:RocketChatFieldConfig": `short boolean
title string
value string`,
  "prometheus-operator:RollingUpdateStatefulSetStrategy": `maxUnavailable intOrString`,
  "prometheus-operator:Route": `activeTimeIntervals []string
continue boolean
groupBy []string
groupInterval string
groupWait string
matchers []prometheus-operator:Matcher
muteTimeIntervals []string
receiver string
repeatInterval string
routes []ApiextensionsApiserverPkgApisApiextensionsV1JSON`,
  "prometheus-operator:Rule": `alert string
annotations {}string
expr! intOrString
for string
keep_firing_for string
labels {}string
record string`,
  "prometheus-operator:RuleGroup": `interval string
labels {}string
limit number
name! string
partial_response_strategy string
query_offset string
rules []prometheus-operator:Rule`,
  "prometheus-operator:Rules": `alert prometheus-operator:RulesAlert`,
  "prometheus-operator:RulesAlert": `forGracePeriod string
forOutageTolerance string
resendDelay string`,
  "prometheus-operator:RuntimeConfig": `goGC number`,
  "prometheus-operator:SNSConfig": `apiURL string
attributes {}string
httpConfig prometheus-operator:V1alpha1HTTPConfig
message string
phoneNumber string
sendResolved boolean
sigv4 prometheus-operator:Sigv4
subject string
targetARN string
topicARN string`,
  "prometheus-operator:SafeAuthorization": `credentials ApiCoreV1SecretKeySelector
type string`,
  "prometheus-operator:SafeTLSConfig": `ca prometheus-operator:SecretOrConfigMap
cert prometheus-operator:SecretOrConfigMap
insecureSkipVerify boolean
keySecret ApiCoreV1SecretKeySelector
maxVersion "TLS10"|"TLS11"|"TLS12"|"TLS13"
minVersion "TLS10"|"TLS11"|"TLS12"|"TLS13"
serverName string`,
  "prometheus-operator:ScalewaySDConfig": `accessKey! string
apiURL string
enableHTTP2 boolean
followRedirects boolean
nameFilter string
noProxy string
port number
projectID! string
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
refreshInterval string
role! "Instance"|"Baremetal"
secretKey! ApiCoreV1SecretKeySelector
tagsFilter []string
tlsConfig prometheus-operator:SafeTLSConfig
zone string`,
  "prometheus-operator:ScrapeClass": `attachMetadata prometheus-operator:AttachMetadata
authorization prometheus-operator:Authorization
default boolean
fallbackScrapeProtocol "PrometheusProto"|"OpenMetricsText0.0.1"|"OpenMetricsText1.0.0"|"PrometheusText0.0.4"|"PrometheusText1.0.0"
metricRelabelings []prometheus-operator:RelabelConfig
name! string
relabelings []prometheus-operator:RelabelConfig
tlsConfig prometheus-operator:TLSConfig`,
  "prometheus-operator:ScrapeConfig": `apiVersion! "monitoring.coreos.com/v1alpha1"
kind! "ScrapeConfig"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! prometheus-operator:ScrapeConfigSpec
status prometheus-operator:ConfigResourceStatus`,
  "prometheus-operator:ScrapeConfigSpec": `authorization prometheus-operator:SafeAuthorization
azureSDConfigs []prometheus-operator:AzureSDConfig
basicAuth prometheus-operator:BasicAuth
bodySizeLimit string
consulSDConfigs []prometheus-operator:ConsulSDConfig
convertClassicHistogramsToNHCB boolean
digitalOceanSDConfigs []prometheus-operator:DigitalOceanSDConfig
dnsSDConfigs []prometheus-operator:DNSSDConfig
dockerSDConfigs []prometheus-operator:DockerSDConfig
dockerSwarmSDConfigs []prometheus-operator:DockerSwarmSDConfig
ec2SDConfigs []prometheus-operator:EC2SDConfig
enableCompression boolean
enableHTTP2 boolean
eurekaSDConfigs []prometheus-operator:EurekaSDConfig
fallbackScrapeProtocol "PrometheusProto"|"OpenMetricsText0.0.1"|"OpenMetricsText1.0.0"|"PrometheusText0.0.4"|"PrometheusText1.0.0"
fileSDConfigs []prometheus-operator:FileSDConfig
gceSDConfigs []prometheus-operator:GCESDConfig
hetznerSDConfigs []prometheus-operator:HetznerSDConfig
honorLabels boolean
honorTimestamps boolean
httpSDConfigs []prometheus-operator:HTTPSDConfig
ionosSDConfigs []prometheus-operator:IonosSDConfig
jobName string
keepDroppedTargets number
kubernetesSDConfigs []prometheus-operator:KubernetesSDConfig
kumaSDConfigs []prometheus-operator:KumaSDConfig
labelLimit number
labelNameLengthLimit number
labelValueLengthLimit number
lightSailSDConfigs []prometheus-operator:LightSailSDConfig
linodeSDConfigs []prometheus-operator:LinodeSDConfig
metricRelabelings []prometheus-operator:RelabelConfig
metricsPath string
nameEscapingScheme "AllowUTF8"|"Underscores"|"Dots"|"Values"
nameValidationScheme "UTF8"|"Legacy"
nativeHistogramBucketLimit number
nativeHistogramMinBucketFactor quantity
noProxy string
nomadSDConfigs []prometheus-operator:NomadSDConfig
oauth2 prometheus-operator:OAuth2
openstackSDConfigs []prometheus-operator:OpenStackSDConfig
ovhcloudSDConfigs []prometheus-operator:OVHCloudSDConfig
params {}[]string
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyUrl string
puppetDBSDConfigs []prometheus-operator:PuppetDBSDConfig
relabelings []prometheus-operator:RelabelConfig
sampleLimit number
scalewaySDConfigs []prometheus-operator:ScalewaySDConfig
scheme "http"|"https"|"HTTP"|"HTTPS"
scrapeClass string
scrapeClassicHistograms boolean
scrapeInterval string
scrapeNativeHistograms boolean
scrapeProtocols []"PrometheusProto"|"OpenMetricsText0.0.1"|"OpenMetricsText1.0.0"|"PrometheusText0.0.4"|"PrometheusText1.0.0"
scrapeTimeout string
staticConfigs []prometheus-operator:StaticConfig
targetLimit number
tlsConfig prometheus-operator:SafeTLSConfig
trackTimestampsStaleness boolean`,
  "prometheus-operator:SecretKeySelector": `key! string
name! string`,
  "prometheus-operator:SecretOrConfigMap": `configMap ApiCoreV1ConfigMapKeySelector
secret ApiCoreV1SecretKeySelector`,
  "prometheus-operator:ServiceMonitor": `apiVersion! "monitoring.coreos.com/v1"
kind! "ServiceMonitor"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! prometheus-operator:ServiceMonitorSpec
status prometheus-operator:ConfigResourceStatus`,
  "prometheus-operator:ServiceMonitorSpec": `attachMetadata prometheus-operator:AttachMetadata
bodySizeLimit string
convertClassicHistogramsToNHCB boolean
endpoints! []prometheus-operator:Endpoint
fallbackScrapeProtocol "PrometheusProto"|"OpenMetricsText0.0.1"|"OpenMetricsText1.0.0"|"PrometheusText0.0.4"|"PrometheusText1.0.0"
jobLabel string
keepDroppedTargets number
labelLimit number
labelNameLengthLimit number
labelValueLengthLimit number
namespaceSelector prometheus-operator:NamespaceSelector
nativeHistogramBucketLimit number
nativeHistogramMinBucketFactor quantity
podTargetLabels []string
sampleLimit number
scrapeClass string
scrapeClassicHistograms boolean
scrapeNativeHistograms boolean
scrapeProtocols []"PrometheusProto"|"OpenMetricsText0.0.1"|"OpenMetricsText1.0.0"|"PrometheusText0.0.4"|"PrometheusText1.0.0"
selector! ApimachineryPkgApisMetaV1LabelSelector
selectorMechanism "RelabelConfig"|"RoleSelector"
serviceDiscoveryRole "Endpoints"|"EndpointSlice"
targetLabels []string
targetLimit number`,
  "prometheus-operator:ShardRetentionPolicy": `retain prometheus-operator:RetainConfig
whenScaled string`,
  "prometheus-operator:ShardStatus": `availableReplicas! number
replicas! number
shardID! string
unavailableReplicas! number
updatedReplicas! number`,
  "prometheus-operator:ShardingStrategy": `mode "Address"|"Topology"
topology prometheus-operator:TopologyShardingStrategy`,
  "prometheus-operator:Sigv4": `accessKey ApiCoreV1SecretKeySelector
externalId string
profile string
region string
roleArn string
secretKey ApiCoreV1SecretKeySelector
useFIPSSTSEndpoint boolean`,
  "prometheus-operator:SlackAction": `confirm prometheus-operator:SlackConfirmationField
name string
style string
text! string
type! string
url string
value string`,
  "prometheus-operator:SlackConfig": `actions []prometheus-operator:SlackAction
apiURL ApiCoreV1SecretKeySelector
callbackId string
channel string
color string
fallback string
fields []prometheus-operator:SlackField
footer string
httpConfig prometheus-operator:V1alpha1HTTPConfig
iconEmoji string
iconURL string
imageURL string
linkNames boolean
messageText string
mrkdwnIn []string
pretext string
sendResolved boolean
shortFields boolean
text string
thumbURL string
timeout string
title string
titleLink string
username string`,
  "prometheus-operator:SlackConfirmationField": `dismissText string
okText string
text! string
title string`,
  "prometheus-operator:SlackField": `short boolean
title! string
value! string`,
  "prometheus-operator:StatefulSetUpdateStrategy": `rollingUpdate prometheus-operator:RollingUpdateStatefulSetStrategy
type! "OnDelete"|"RollingUpdate"`,
  "prometheus-operator:StaticConfig": `labels {}string
targets! []string`,
  "prometheus-operator:StorageSpec": `disableMountSubPath boolean
emptyDir ApiCoreV1EmptyDirVolumeSource
ephemeral ApiCoreV1EphemeralVolumeSource
volumeClaimTemplate prometheus-operator:EmbeddedPersistentVolumeClaim`,
  "prometheus-operator:TLSConfig": `ca prometheus-operator:SecretOrConfigMap
caFile string
cert prometheus-operator:SecretOrConfigMap
certFile string
insecureSkipVerify boolean
keyFile string
keySecret ApiCoreV1SecretKeySelector
maxVersion "TLS10"|"TLS11"|"TLS12"|"TLS13"
minVersion "TLS10"|"TLS11"|"TLS12"|"TLS13"
serverName string`,
  "prometheus-operator:TSDBSpec": `outOfOrderTimeWindow string`,
  "prometheus-operator:TelegramConfig": `apiURL string
botToken ApiCoreV1SecretKeySelector
botTokenFile string
chatID! number
disableNotifications boolean
httpConfig prometheus-operator:V1alpha1HTTPConfig
message string
messageThreadID number
parseMode "MarkdownV2"|"Markdown"|"HTML"
sendResolved boolean`,
  "prometheus-operator:ThanosRuler": `apiVersion! "monitoring.coreos.com/v1"
kind! "ThanosRuler"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! prometheus-operator:ThanosRulerSpec
status prometheus-operator:ThanosRulerStatus`,
  "prometheus-operator:ThanosRulerSpec": `additionalArgs []prometheus-operator:Argument
affinity ApiCoreV1Affinity
alertDropLabels []string
alertQueryUrl string
alertRelabelConfigFile string
alertRelabelConfigs ApiCoreV1SecretKeySelector
alertmanagersConfig ApiCoreV1SecretKeySelector
alertmanagersUrl []string
containers []ApiCoreV1Container
dnsConfig prometheus-operator:PodDNSConfig
dnsPolicy "ClusterFirstWithHostNet"|"ClusterFirst"|"Default"|"None"
enableFeatures []string
enableServiceLinks boolean
enforcedNamespaceLabel string
evaluationInterval string
excludedFromEnforcement []prometheus-operator:ObjectReference
externalPrefix string
grpcServerTlsConfig prometheus-operator:GRPCServerTLSConfig
hostAliases []prometheus-operator:HostAlias
hostUsers boolean
image string
imagePullPolicy "Always"|"IfNotPresent"|"Never"
imagePullSecrets []ApiCoreV1LocalObjectReference
initContainers []ApiCoreV1Container
labels {}string
listenLocal boolean
logFormat ""|"logfmt"|"json"
logLevel ""|"debug"|"info"|"warn"|"error"
minReadySeconds number
nodeSelector {}string
objectStorageConfig ApiCoreV1SecretKeySelector
objectStorageConfigFile string
paused boolean
podManagementPolicy "OrderedReady"|"Parallel"
podMetadata prometheus-operator:EmbeddedObjectMetadata
portName string
priorityClassName string
prometheusRulesExcludedFromEnforce []prometheus-operator:PrometheusRuleExcludeConfig
queryConfig ApiCoreV1SecretKeySelector
queryEndpoints []string
remoteWrite []prometheus-operator:RemoteWriteSpec
replicas number
resendDelay string
resources ApiCoreV1ResourceRequirements
retention string
routePrefix string
ruleConcurrentEval number
ruleGracePeriod string
ruleNamespaceSelector ApimachineryPkgApisMetaV1LabelSelector
ruleOutageTolerance string
ruleQueryOffset string
ruleSelector ApimachineryPkgApisMetaV1LabelSelector
schedulerName string
securityContext ApiCoreV1PodSecurityContext
serviceAccountName string
serviceName string
storage prometheus-operator:StorageSpec
terminationGracePeriodSeconds number
tolerations []ApiCoreV1Toleration
topologySpreadConstraints []ApiCoreV1TopologySpreadConstraint
tracingConfig ApiCoreV1SecretKeySelector
tracingConfigFile string
updateStrategy prometheus-operator:StatefulSetUpdateStrategy
version string
volumeMounts []ApiCoreV1VolumeMount
volumes []ApiCoreV1Volume
web prometheus-operator:ThanosRulerWebSpec`,
  "prometheus-operator:ThanosRulerStatus": `availableReplicas number
conditions []prometheus-operator:Condition
paused boolean
replicas number
unavailableReplicas number
updatedReplicas number`,
  "prometheus-operator:ThanosRulerWebSpec": `httpConfig prometheus-operator:WebHTTPConfig
tlsConfig prometheus-operator:WebTLSConfig`,
  "prometheus-operator:ThanosSpec": `additionalArgs []prometheus-operator:Argument
baseImage string
blockSize string
getConfigInterval string
getConfigTimeout string
grpcListenLocal boolean
grpcServerTlsConfig prometheus-operator:GRPCServerTLSConfig
httpListenLocal boolean
image string
listenLocal boolean
logFormat ""|"logfmt"|"json"
logLevel ""|"debug"|"info"|"warn"|"error"
minTime string
objectStorageConfig ApiCoreV1SecretKeySelector
objectStorageConfigFile string
readyTimeout string
resources ApiCoreV1ResourceRequirements
sha string
tag string
tracingConfig ApiCoreV1SecretKeySelector
tracingConfigFile string
version string
volumeMounts []ApiCoreV1VolumeMount`,
  "prometheus-operator:TimeInterval": `daysOfMonth []prometheus-operator:DayOfMonthRange
months []string
times []prometheus-operator:TimeRange
weekdays []string
years []string`,
  "prometheus-operator:TimePeriod": `daysOfMonth []prometheus-operator:V1beta1DayOfMonthRange
months []string
times []prometheus-operator:V1beta1TimeRange
weekdays []string
years []string`,
  "prometheus-operator:TimeRange": `endTime string
startTime string`,
  "prometheus-operator:TopologyShardingStrategy": `externalLabelName string
values []string`,
  "prometheus-operator:TopologySpreadConstraint": `additionalLabelSelectors "OnResource"|"OnShard"
labelSelector ApimachineryPkgApisMetaV1LabelSelector
matchLabelKeys []string
maxSkew! number
minDomains number
nodeAffinityPolicy "Honor"|"Ignore"
nodeTaintsPolicy "Honor"|"Ignore"
topologyKey! string
whenUnsatisfiable! "DoNotSchedule"|"ScheduleAnyway"`,
  "prometheus-operator:TracingConfig": `clientType "http"|"grpc"|"HTTP"|"GRPC"
compression "gzip"|"Gzip"
endpoint! string
headers {}string
insecure boolean
samplingFraction quantity
timeout string
tlsConfig prometheus-operator:TLSConfig`,
  "prometheus-operator:V1alpha1AttachMetadata": `node boolean`,
  "prometheus-operator:V1alpha1HTTPConfig": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
bearerTokenSecret ApiCoreV1SecretKeySelector
enableHttp2 boolean
followRedirects boolean
noProxy string
oauth2 prometheus-operator:OAuth2
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyURL string
proxyUrl string
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:V1beta1AlertmanagerConfig": `apiVersion! "monitoring.coreos.com/v1beta1"
kind! "AlertmanagerConfig"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! prometheus-operator:V1beta1AlertmanagerConfigSpec
status prometheus-operator:ConfigResourceStatus`,
  "prometheus-operator:V1beta1AlertmanagerConfigSpec": `inhibitRules []prometheus-operator:V1beta1InhibitRule
receivers []prometheus-operator:V1beta1Receiver
route prometheus-operator:V1beta1Route
timeIntervals []prometheus-operator:V1beta1TimeInterval`,
  "prometheus-operator:V1beta1DayOfMonthRange": `end number
start number`,
  "prometheus-operator:V1beta1DiscordConfig": `apiURL! ApiCoreV1SecretKeySelector
avatarURL string
content string
httpConfig prometheus-operator:V1beta1HTTPConfig
message string
sendResolved boolean
title string
username string`,
  "prometheus-operator:V1beta1EmailConfig": `authIdentity string
authPassword prometheus-operator:SecretKeySelector
authSecret prometheus-operator:SecretKeySelector
authUsername string
forceImplicitTLS boolean
from string
headers []prometheus-operator:V1beta1KeyValue
hello string
html string
requireTLS boolean
sendResolved boolean
smarthost string
text string
threading prometheus-operator:V1beta1EmailThreadingConfig
tlsConfig prometheus-operator:SafeTLSConfig
to string`,
  "prometheus-operator:V1beta1EmailThreadingConfig": `threadByDate! "Daily"|"None"`,
  "prometheus-operator:V1beta1HTTPConfig": `authorization prometheus-operator:SafeAuthorization
basicAuth prometheus-operator:BasicAuth
bearerTokenSecret prometheus-operator:SecretKeySelector
enableHttp2 boolean
followRedirects boolean
noProxy string
oauth2 prometheus-operator:OAuth2
proxyConnectHeader {}[]ApiCoreV1SecretKeySelector
proxyFromEnvironment boolean
proxyURL string
proxyUrl string
tlsConfig prometheus-operator:SafeTLSConfig`,
  "prometheus-operator:V1beta1InhibitRule": `equal []string
sourceMatch []prometheus-operator:V1beta1Matcher
targetMatch []prometheus-operator:V1beta1Matcher`,
  "prometheus-operator:V1beta1KeyValue": `key! string
value! string`,
  "prometheus-operator:V1beta1MSTeamsConfig": `httpConfig prometheus-operator:V1beta1HTTPConfig
sendResolved boolean
summary string
text string
title string
webhookUrl! ApiCoreV1SecretKeySelector`,
  "prometheus-operator:V1beta1MSTeamsV2Config": `httpConfig prometheus-operator:V1beta1HTTPConfig
sendResolved boolean
text string
title string
webhookURL ApiCoreV1SecretKeySelector`,
  "prometheus-operator:V1beta1Matcher": `matchType string
name! string
value string`,
  "prometheus-operator:V1beta1OpsGenieConfig": `actions string
apiKey prometheus-operator:SecretKeySelector
apiURL string
description string
details []prometheus-operator:V1beta1KeyValue
entity string
httpConfig prometheus-operator:V1beta1HTTPConfig
message string
note string
priority string
responders []prometheus-operator:V1beta1OpsGenieConfigResponder
sendResolved boolean
source string
tags string`,
  "prometheus-operator:V1beta1OpsGenieConfigResponder": `id string
name string
type! "team"|"teams"|"user"|"escalation"|"schedule"
username string`,
  "prometheus-operator:V1beta1PagerDutyConfig": `class string
client string
clientURL string
component string
description string
details []prometheus-operator:V1beta1KeyValue
group string
httpConfig prometheus-operator:V1beta1HTTPConfig
pagerDutyImageConfigs []prometheus-operator:V1beta1PagerDutyImageConfig
pagerDutyLinkConfigs []prometheus-operator:V1beta1PagerDutyLinkConfig
routingKey prometheus-operator:SecretKeySelector
sendResolved boolean
serviceKey prometheus-operator:SecretKeySelector
severity string
source string
timeout string
url string`,
  "prometheus-operator:V1beta1PagerDutyImageConfig": `alt string
href string
src string`,
  "prometheus-operator:V1beta1PagerDutyLinkConfig": `alt string
href string`,
  "prometheus-operator:V1beta1PushoverConfig": `device string
expire string
html boolean
httpConfig prometheus-operator:V1beta1HTTPConfig
message string
monospace boolean
priority string
retry string
sendResolved boolean
sound string
title string
token prometheus-operator:SecretKeySelector
tokenFile string
ttl string
url string
urlTitle string
userKey prometheus-operator:SecretKeySelector
userKeyFile string`,
  "prometheus-operator:V1beta1Receiver": `discordConfigs []prometheus-operator:V1beta1DiscordConfig
emailConfigs []prometheus-operator:V1beta1EmailConfig
msteamsConfigs []prometheus-operator:V1beta1MSTeamsConfig
msteamsv2Configs []prometheus-operator:V1beta1MSTeamsV2Config
name! string
opsgenieConfigs []prometheus-operator:V1beta1OpsGenieConfig
pagerdutyConfigs []prometheus-operator:V1beta1PagerDutyConfig
pushoverConfigs []prometheus-operator:V1beta1PushoverConfig
rocketchatConfigs []prometheus-operator:V1beta1RocketChatConfig
slackConfigs []prometheus-operator:V1beta1SlackConfig
snsConfigs []prometheus-operator:V1beta1SNSConfig
telegramConfigs []prometheus-operator:V1beta1TelegramConfig
victoropsConfigs []prometheus-operator:V1beta1VictorOpsConfig
webexConfigs []prometheus-operator:V1beta1WebexConfig
webhookConfigs []prometheus-operator:V1beta1WebhookConfig
wechatConfigs []prometheus-operator:V1beta1WeChatConfig`,
  "prometheus-operator:V1beta1RocketChatActionConfig": `msg string
text string
url string`,
  "prometheus-operator:V1beta1RocketChatConfig": `actions []prometheus-operator:V1beta1RocketChatActionConfig
apiURL string
channel string
color string
emoji string
fields []prometheus-operator:V1beta1RocketChatFieldConfig
httpConfig prometheus-operator:V1beta1HTTPConfig
iconURL string
imageURL string
linkNames boolean
sendResolved boolean
shortFields boolean
text string
thumbURL string
title string
titleLink string
token! ApiCoreV1SecretKeySelector
tokenID! ApiCoreV1SecretKeySelector`,
  "prometheus-operator:V1beta1RocketChatFieldConfig": `short boolean
title string
value string`,
  "prometheus-operator:V1beta1Route": `activeTimeIntervals []string
continue boolean
groupBy []string
groupInterval string
groupWait string
matchers []prometheus-operator:V1beta1Matcher
muteTimeIntervals []string
receiver string
repeatInterval string
routes []ApiextensionsApiserverPkgApisApiextensionsV1JSON`,
  "prometheus-operator:V1beta1SNSConfig": `apiURL string
attributes {}string
httpConfig prometheus-operator:V1beta1HTTPConfig
message string
phoneNumber string
sendResolved boolean
sigv4 prometheus-operator:Sigv4
subject string
targetARN string
topicARN string`,
  "prometheus-operator:V1beta1SlackAction": `confirm prometheus-operator:V1beta1SlackConfirmationField
name string
style string
text! string
type! string
url string
value string`,
  "prometheus-operator:V1beta1SlackConfig": `actions []prometheus-operator:V1beta1SlackAction
apiURL prometheus-operator:SecretKeySelector
callbackId string
channel string
color string
fallback string
fields []prometheus-operator:V1beta1SlackField
footer string
httpConfig prometheus-operator:V1beta1HTTPConfig
iconEmoji string
iconURL string
imageURL string
linkNames boolean
messageText string
mrkdwnIn []string
pretext string
sendResolved boolean
shortFields boolean
text string
thumbURL string
timeout string
title string
titleLink string
username string`,
  "prometheus-operator:V1beta1SlackConfirmationField": `dismissText string
okText string
text! string
title string`,
  "prometheus-operator:V1beta1SlackField": `short boolean
title! string
value! string`,
  "prometheus-operator:V1beta1TelegramConfig": `apiURL string
botToken prometheus-operator:SecretKeySelector
botTokenFile string
chatID! number
disableNotifications boolean
httpConfig prometheus-operator:V1beta1HTTPConfig
message string
messageThreadID number
parseMode "MarkdownV2"|"Markdown"|"HTML"
sendResolved boolean`,
  "prometheus-operator:V1beta1TimeInterval": `name! string
timeIntervals []prometheus-operator:TimePeriod`,
  "prometheus-operator:V1beta1TimeRange": `endTime string
startTime string`,
  "prometheus-operator:V1beta1VictorOpsConfig": `apiKey prometheus-operator:SecretKeySelector
apiUrl string
customFields []prometheus-operator:V1beta1KeyValue
entityDisplayName string
httpConfig prometheus-operator:V1beta1HTTPConfig
messageType string
monitoringTool string
routingKey! string
sendResolved boolean
stateMessage string`,
  "prometheus-operator:V1beta1WeChatConfig": `agentID string
apiSecret prometheus-operator:SecretKeySelector
apiURL string
corpID string
httpConfig prometheus-operator:V1beta1HTTPConfig
message string
messageType string
sendResolved boolean
toParty string
toTag string
toUser string`,
  "prometheus-operator:V1beta1WebexConfig": `apiURL string
httpConfig prometheus-operator:V1beta1HTTPConfig
message string
roomID! string
sendResolved boolean`,
  "prometheus-operator:V1beta1WebhookConfig": `httpConfig prometheus-operator:V1beta1HTTPConfig
maxAlerts number
sendResolved boolean
timeout string
url string
urlSecret prometheus-operator:SecretKeySelector`,
  "prometheus-operator:VictorOpsConfig": `apiKey ApiCoreV1SecretKeySelector
apiUrl string
customFields []prometheus-operator:KeyValue
entityDisplayName string
httpConfig prometheus-operator:V1alpha1HTTPConfig
messageType string
monitoringTool string
routingKey! string
sendResolved boolean
stateMessage string`,
  "prometheus-operator:WeChatConfig": `agentID string
apiSecret ApiCoreV1SecretKeySelector
apiURL string
corpID string
httpConfig prometheus-operator:V1alpha1HTTPConfig
message string
messageType string
sendResolved boolean
toParty string
toTag string
toUser string`,
  "prometheus-operator:WebHTTPConfig": `headers prometheus-operator:WebHTTPHeaders
http2 boolean`,
  "prometheus-operator:WebHTTPHeaders": `contentSecurityPolicy string
strictTransportSecurity string
xContentTypeOptions ""|"NoSniff"
xFrameOptions ""|"Deny"|"SameOrigin"
xXSSProtection string`,
  "prometheus-operator:WebTLSConfig": `cert prometheus-operator:SecretOrConfigMap
certFile string
cipherSuites []string
clientAuthType string
clientCAFile string
client_ca prometheus-operator:SecretOrConfigMap
curvePreferences []string
keyFile string
keySecret ApiCoreV1SecretKeySelector
maxVersion string
minVersion string
preferServerCipherSuites boolean`,
  "prometheus-operator:WebexConfig": `apiURL string
httpConfig prometheus-operator:V1alpha1HTTPConfig
message string
roomID! string
sendResolved boolean`,
  "prometheus-operator:WebhookConfig": `httpConfig prometheus-operator:V1alpha1HTTPConfig
maxAlerts number
sendResolved boolean
timeout string
url string
urlSecret ApiCoreV1SecretKeySelector`,
  "prometheus-operator:WorkloadBinding": `conditions []prometheus-operator:ConfigResourceCondition
group! "monitoring.coreos.com"
name! string
namespace! string
resource! "prometheuses"|"prometheusagents"|"thanosrulers"|"alertmanagers"`,
};
