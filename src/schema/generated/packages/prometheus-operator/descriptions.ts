// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "prometheus-operator:APIServerConfig": ` APIServerConfig defines how the Prometheus server connects to the Kubernetes API server.
authorization authorization section for the API server.
basicAuth basicAuth configuration for the API server.
bearerToken bearerToken is deprecated: this will be removed in a future release. \\*Warning: this field shouldn't be used because the token value appears in clear-text.
bearerTokenFile bearerTokenFile defines the file to read bearer token for accessing apiserver.
host host defines the Kubernetes API address consisting of a hostname or IP address followed by an optional port number.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
tlsConfig tlsConfig to use for the API server.`,
  "prometheus-operator:AlertingSpec": ` AlertingSpec defines parameters for alerting configuration of Prometheus servers.
alertmanagers alertmanagers endpoints where Prometheus should send alerts to.`,
  "prometheus-operator:Alertmanager": ` The \`Alertmanager\` custom resource definition (CRD) defines a desired [Alertmanager](https://prometheus.io/docs/alerting) setup to run in a Kubernetes cluster.
metadata metadata defines ObjectMeta as the metadata that all persisted resources.
spec spec defines the specification of the desired behavior of the Alertmanager cluster.
status status defines the most recent observed status of the Alertmanager cluster.`,
  "prometheus-operator:AlertmanagerConfig": ` AlertmanagerConfig configures the Prometheus Alertmanager, specifying how alerts should be grouped, inhibited and notified to external systems.
metadata metadata defines ObjectMeta as the metadata that all persisted resources.
spec spec defines the specification of AlertmanagerConfigSpec
status status defines the status subresource.`,
  "prometheus-operator:AlertmanagerConfigMatcherStrategy": `type type defines the strategy used by AlertmanagerConfig objects to match alerts in the routes and inhibition rules.`,
  "prometheus-operator:AlertmanagerConfigSpec": ` AlertmanagerConfigSpec is a specification of the desired behavior of the Alertmanager configuration.
inhibitRules inhibitRules defines the list of inhibition rules.
muteTimeIntervals muteTimeIntervals defines the list of MuteTimeInterval specifying when the routes should be muted.
receivers receivers defines the list of receivers.
route route defines the Alertmanager route definition for alerts matching the resource's namespace.`,
  "prometheus-operator:AlertmanagerConfiguration": ` AlertmanagerConfiguration defines the Alertmanager configuration.
global global defines the global parameters of the Alertmanager configuration.
name name defines the name of the AlertmanagerConfig custom resource which is used to generate the Alertmanager configuration.
templates templates defines the custom notification templates.`,
  "prometheus-operator:AlertmanagerEndpoints": ` AlertmanagerEndpoints defines a selection of a single Endpoints object containing Alertmanager IPs to fire alerts against.
alertRelabelings alertRelabelings defines the relabeling configs applied before sending alerts to a specific Alertmanager.
apiVersion apiVersion defines the version of the Alertmanager API that Prometheus uses to send alerts.
authorization authorization section for Alertmanager.
basicAuth basicAuth configuration for Alertmanager.
bearerTokenFile bearerTokenFile defines the file to read bearer token for Alertmanager.
enableHttp2 enableHttp2 defines whether to enable HTTP2.
name name of the Endpoints object in the namespace.
namespace namespace of the Endpoints object.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
pathPrefix pathPrefix defines the prefix for the HTTP path alerts are pushed to.
port port on which the Alertmanager API is exposed.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
relabelings relabelings defines the relabel configuration applied to the discovered Alertmanagers.
scheme scheme defines the HTTP scheme to use when sending alerts.
sigv4 sigv4 defines AWS's Signature Verification 4 for the URL.
timeout timeout defines a per-target Alertmanager timeout when pushing alerts.
tlsConfig tlsConfig to use for Alertmanager.`,
  "prometheus-operator:AlertmanagerGlobalConfig": ` AlertmanagerGlobalConfig configures parameters that are valid in all other configuration contexts.
httpConfig httpConfig defines the default HTTP configuration.
jira jira defines the default configuration for Jira.
mattermost mattermost defines the default Mattermost Config
opsGenieApiKey opsGenieApiKey defines the default OpsGenie API Key.
opsGenieApiUrl opsGenieApiUrl defines the default OpsGenie API URL.
pagerdutyUrl pagerdutyUrl defines the default Pagerduty URL.
resolveTimeout resolveTimeout defines the default value used by alertmanager if the alert does not include EndsAt, after this time passes it can declare the alert as resolved if it has not been updated.
rocketChat rocketChat defines the default configuration for Rocket Chat.
slackApiUrl slackApiUrl defines the default Slack API URL.
smtp smtp defines global SMTP parameters.
telegram telegram defines the default Telegram config
victorops victorops defines the default configuration for VictorOps.
webex webex defines the default configuration for Webex.
wechat wechat defines the default WeChat Config`,
  "prometheus-operator:AlertmanagerLimitsSpec": ` AlertmanagerLimitsSpec defines the limits command line flags when starting Alertmanager.
maxPerSilenceBytes maxPerSilenceBytes defines the maximum size of an individual silence as stored on disk.
maxSilences maxSilences defines the maximum number active and pending silences.`,
  "prometheus-operator:AlertmanagerSpec": ` AlertmanagerSpec is a specification of the desired behavior of the Alertmanager cluster.
additionalArgs additionalArgs allows setting additional arguments for the 'Alertmanager' container.
additionalPeers additionalPeers allows injecting a set of additional Alertmanagers to peer with to form a highly available cluster.
affinity affinity defines the pod's scheduling constraints.
alertmanagerConfigMatcherStrategy alertmanagerConfigMatcherStrategy defines how AlertmanagerConfig objects process incoming alerts.
alertmanagerConfigNamespaceSelector alertmanagerConfigNamespaceSelector defines the namespaces to be selected for AlertmanagerConfig discovery.
alertmanagerConfigSelector alertmanagerConfigSelector defines the selector to be used for to merge and configure Alertmanager with.
alertmanagerConfiguration alertmanagerConfiguration defines the configuration of Alertmanager.
automountServiceAccountToken automountServiceAccountToken defines whether a service account token should be automatically mounted in the pod.
baseImage baseImage that is used to deploy pods, without tag.
clusterAdvertiseAddress clusterAdvertiseAddress defines the explicit address to advertise in cluster.
clusterGossipInterval clusterGossipInterval defines the interval between gossip attempts.
clusterLabel clusterLabel defines the identifier that uniquely identifies the Alertmanager cluster.
clusterPeerTimeout clusterPeerTimeout defines the timeout for cluster peering.
clusterPushpullInterval clusterPushpullInterval defines the interval between pushpull attempts.
clusterTLS clusterTLS defines the mutual TLS configuration for the Alertmanager cluster's gossip protocol.
configMaps configMaps defines a list of ConfigMaps in the same namespace as the Alertmanager object, which shall be mounted into the Alertmanager Pods.
configSecret configSecret defines the name of a Kubernetes Secret in the same namespace as the Alertmanager object, which contains the configuration for this Alertmanager instance.
containers containers allows injecting additional containers or modifying operator generated containers.
dnsConfig dnsConfig defines the DNS configuration for the pods.
dnsPolicy dnsPolicy defines the DNS policy for the pods.
enableFeatures enableFeatures defines the Alertmanager's feature flags.
enableServiceLinks enableServiceLinks defines whether information about services should be injected into pod's environment variables
externalUrl externalUrl defines the URL used to access the Alertmanager web service.
forceEnableClusterMode forceEnableClusterMode ensures Alertmanager does not deactivate the cluster mode when running with a single replica.
hostAliases hostAliases Pods configuration
hostNetwork hostNetwork controls whether the pod may use the node network namespace.
hostUsers hostUsers supports the user space in Kubernetes.
image image if specified has precedence over baseImage, tag and sha combinations.
imagePullSecrets imagePullSecrets An optional list of references to secrets in the same namespace to use for pulling prometheus and alertmanager images from registries see https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/
initContainers initContainers allows injecting initContainers to the Pod definition.
limits limits defines the limits command line flags when starting Alertmanager.
listenLocal listenLocal defines the Alertmanager server listen on loopback, so that it does not bind against the Pod IP.
logFormat logFormat for Alertmanager to be configured with.
logLevel logLevel for Alertmanager to be configured with.
minReadySeconds minReadySeconds defines the minimum number of seconds for which a newly created pod should be ready without any of its container crashing for it to be considered available.
nodeSelector nodeSelector defines which Nodes the Pods are scheduled on.
paused paused if set to true all actions on the underlying managed objects are not going to be performed, except for delete actions.
persistentVolumeClaimRetentionPolicy persistentVolumeClaimRetentionPolicy controls if and how PVCs are deleted during the lifecycle of a StatefulSet.
podManagementPolicy podManagementPolicy defines the policy for creating/deleting pods when scaling up and down.
podMetadata podMetadata defines labels and annotations which are propagated to the Alertmanager pods.
portName portName defines the port's name for the pods and governing service.
priorityClassName priorityClassName assigned to the Pods
replicas replicas defines the expected size of the alertmanager cluster.
resources resources defines the resource requests and limits of the Pods.
retention retention defines the time duration Alertmanager shall retain data for.
routePrefix routePrefix Alertmanager registers HTTP handlers for.
schedulerName schedulerName defines the scheduler to use for Pod scheduling.
secrets secrets is a list of Secrets in the same namespace as the Alertmanager object, which shall be mounted into the Alertmanager Pods.
securityContext securityContext holds pod-level security attributes and common container settings.
serviceAccountName serviceAccountName is the name of the ServiceAccount to use to run the Prometheus Pods.
serviceName serviceName defines the service name used by the underlying StatefulSet(s) as the governing service.
sha sha of Alertmanager container image to be deployed.
storage storage defines the definition of how storage will be used by the Alertmanager instances.
tag tag of Alertmanager container image to be deployed.
terminationGracePeriodSeconds terminationGracePeriodSeconds defines the Optional duration in seconds the pod needs to terminate gracefully.
tolerations tolerations defines the pod's tolerations.
topologySpreadConstraints topologySpreadConstraints defines the Pod's topology spread constraints.
updateStrategy updateStrategy indicates the strategy that will be employed to update Pods in the StatefulSet when a revision is made to statefulset's Pod Template.
version version the cluster should be on.
volumeMounts volumeMounts allows configuration of additional VolumeMounts on the output StatefulSet definition.
volumes volumes allows configuration of additional volumes on the output StatefulSet definition.
web web defines the web command line flags when starting Alertmanager.`,
  "prometheus-operator:AlertmanagerStatus": ` AlertmanagerStatus is the most recent observed status of the Alertmanager cluster.
availableReplicas availableReplicas defines the total number of available pods (ready for at least minReadySeconds) targeted by this Alertmanager cluster.
conditions conditions defines the current state of the Alertmanager object.
paused paused defines whether any actions on the underlying managed objects are being performed.
replicas replicas defines the total number of non-terminated pods targeted by this Alertmanager object (their labels match the selector).
selector selector used to match the pods targeted by this Alertmanager object.
unavailableReplicas unavailableReplicas defines the total number of unavailable pods targeted by this Alertmanager object.
updatedReplicas updatedReplicas defines the total number of non-terminated pods targeted by this Alertmanager object that have the desired version spec.`,
  "prometheus-operator:AlertmanagerWebSpec": ` AlertmanagerWebSpec defines the web command line flags when starting Alertmanager.
getConcurrency getConcurrency defines the maximum number of GET requests processed concurrently.
httpConfig httpConfig defines HTTP parameters for web server.
timeout timeout for HTTP requests.
tlsConfig tlsConfig defines the TLS parameters for HTTPS.`,
  "prometheus-operator:ArbitraryFSAccessThroughSMsConfig": ` ArbitraryFSAccessThroughSMsConfig enables users to configure, whether a service monitor selected by the Prometheus instance is allowed to use arbitrary files on the file system of the Prometheus container.
deny deny prevents service monitors from accessing arbitrary files on the file system.`,
  "prometheus-operator:Argument": ` Argument as part of the AdditionalArgs list.
name name of the argument, e.g. "scrape.discovery-reload-interval".
value value defines the argument value, e.g. 30s.`,
  "prometheus-operator:AttachMetadata": `node node when set to true, Prometheus attaches node metadata to the discovered targets.`,
  "prometheus-operator:Authorization": `credentials credentials defines a key of a Secret in the namespace that contains the credentials for authentication.
credentialsFile credentialsFile defines the file to read a secret from, mutually exclusive with \`credentials\`.
type type defines the authentication type.`,
  "prometheus-operator:AzureAD": ` AzureAD defines the configuration for remote write's azuread parameters.
cloud cloud defines the Azure Cloud.
managedIdentity managedIdentity defines the Azure User-assigned Managed identity.
oauth oauth defines the oauth config that is being used to authenticate.
scope scope is the custom OAuth 2.0 scope to request when acquiring tokens.
sdk sdk defines the Azure SDK config that is being used to authenticate.
workloadIdentity workloadIdentity defines the Azure Workload Identity authentication.`,
  "prometheus-operator:AzureOAuth": ` AzureOAuth defines the Azure OAuth settings.
clientId clientId defines the clientId of the Azure Active Directory application that is being used to authenticate.
clientSecret clientSecret specifies a key of a Secret containing the client secret of the Azure Active Directory application that is being used to authenticate.
tenantId tenantId is the tenant ID of the Azure Active Directory application that is being used to authenticate.`,
  "prometheus-operator:AzureSDConfig": ` AzureSDConfig allow retrieving scrape targets from Azure VMs.
authenticationMethod authenticationMethod defines the authentication method, either \`OAuth\` or \`ManagedIdentity\` or \`SDK\`.
authorization authorization defines the authorization header configuration to authenticate against the target HTTP endpoint.
basicAuth basicAuth defines the information to authenticate against the target HTTP endpoint.
clientID clientID defines client ID.
clientSecret clientSecret defines client secret.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
environment environment defines the Azure environment.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the configuration to use on every scrape request.
port port defines the port to scrape metrics from.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
resourceGroup resourceGroup defines resource group name.
subscriptionID subscriptionID defines subscription ID.
tenantID tenantID defines tenant ID.
tlsConfig tlsConfig defines the TLS configuration applying to the target HTTP endpoint.`,
  "prometheus-operator:AzureSDK": ` AzureSDK is used to store azure SDK config values.
tenantId tenantId defines the tenant ID of the azure active directory application that is being used to authenticate.`,
  "prometheus-operator:AzureWorkloadIdentity": ` AzureWorkloadIdentity defines the Azure Workload Identity authentication configuration.
clientId clientId is the clientID of the Azure Active Directory application.
tenantId tenantId is the tenant ID of the Azure Active Directory application.`,
  "prometheus-operator:BasicAuth": ` BasicAuth configures HTTP Basic Authentication settings.
password password defines a key of a Secret containing the password for authentication.
username username defines a key of a Secret containing the username for authentication.`,
  "prometheus-operator:ClusterTLSConfig": ` ClusterTLSConfig defines the mutual TLS configuration for the Alertmanager cluster TLS protocol.
client client defines the client-side configuration for mutual TLS.
server server defines the server-side configuration for mutual TLS.`,
  "prometheus-operator:Condition": ` Condition represents the state of the resources associated with the Prometheus, Alertmanager or ThanosRuler resource.
lastTransitionTime lastTransitionTime is the time of the last update to the current status property.
message message defines human-readable message indicating details for the condition's last transition.
observedGeneration observedGeneration defines the .metadata.generation that the condition was set based upon.
reason reason for the condition's last transition.
status status of the condition.
type type of the condition being reported.`,
  "prometheus-operator:ConfigResourceCondition": ` ConfigResourceCondition describes the status of configuration resources linked to Prometheus, PrometheusAgent, Alertmanager or ThanosRuler.
lastTransitionTime lastTransitionTime defines the time of the last update to the current status property.
message message defines the human-readable message indicating details for the condition's last transition.
observedGeneration observedGeneration defines the .metadata.generation that the condition was set based upon.
reason reason for the condition's last transition.
status status of the condition.
type type of the condition being reported.`,
  "prometheus-operator:ConfigResourceStatus": ` ConfigResourceStatus is the most recent observed status of the Configuration Resource (ServiceMonitor, PodMonitor, Probes, ScrapeConfig, PrometheusRule or AlertmanagerConfig).
bindings bindings defines the list of workload resources (Prometheus, PrometheusAgent, ThanosRuler or Alertmanager) which select the configuration resource.`,
  "prometheus-operator:ConsulSDConfig": ` ConsulSDConfig defines a Consul service discovery configuration See https://prometheus.io/docs/prometheus/latest/configuration/configuration/#consul_sd_config
allowStale allowStale Consul results (see https://www.consul.io/api/features/consistency.html).
authorization authorization defines the header configuration to authenticate against the Consul Server.
basicAuth basicAuth defines the information to authenticate against the Consul Server.
datacenter datacenter defines the consul Datacenter name, if not provided it will use the local Consul Agent Datacenter.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
filter filter defines the filter expression used to filter the catalog results.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
healthFilter healthFilter defines the filter expression used to filter the health results.
namespace namespace are only supported in Consul Enterprise.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
nodeMeta nodeMeta defines the node metadata key/value pairs to filter nodes for a given service.
oauth2 oauth2 defines the optional OAuth 2.0 configuration to authenticate against the target HTTP endpoint.
partition partition defines the admin Partitions are only supported in Consul Enterprise.
pathPrefix pathPrefix defines the prefix for URIs for when consul is behind an API gateway (reverse proxy).
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
scheme scheme defines the HTTP Scheme.
server server defines the consul server address.
services services defines a list of services for which targets are retrieved.
tagSeparator tagSeparator defines the string by which Consul tags are joined into the tag label.
tags tags defines an optional list of tags used to filter nodes for a given service.
tlsConfig tlsConfig defines the TLS configuration to connect to the Consul API.
tokenRef tokenRef defines the consul ACL TokenRef, if not provided it will use the ACL from the local Consul Agent.`,
  "prometheus-operator:DNSSDConfig": ` DNSSDConfig allows specifying a set of DNS domain names which are periodically queried to discover a list of targets.
names names defines a list of DNS domain names to be queried.
port port defines the port to scrape metrics from.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
type type defines the type of DNS query to perform.`,
  "prometheus-operator:DayOfMonthRange": ` DayOfMonthRange is an inclusive range of days of the month beginning at 1
end end of the inclusive range
start start of the inclusive range`,
  "prometheus-operator:DigitalOceanSDConfig": ` DigitalOceanSDConfig allow retrieving scrape targets from DigitalOcean's Droplets API.
authorization authorization defines the header configuration to authenticate against the DigitalOcean API.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the configuration to use on every scrape request.
port port defines the port to scrape metrics from.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
tlsConfig tlsConfig defines the TLS configuration to connect to the DigitalOcean API.`,
  "prometheus-operator:DiscordConfig": ` DiscordConfig configures notifications via Discord.
apiURL apiURL defines the secret's key that contains the Discord webhook URL.
avatarURL avatarURL defines the avatar url of the message sender.
content content defines the template of the content's body.
httpConfig httpConfig defines the HTTP client configuration.
message message defines the template of the message's body.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
title title defines the template of the message's title.
username username defines the username of the message sender.`,
  "prometheus-operator:DockerSDConfig": ` Docker SD configurations allow retrieving scrape targets from Docker Engine hosts.
authorization authorization defines the header configuration to authenticate against the Docker daemon.
basicAuth basicAuth defines information to use on every scrape request.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
filters filters defines filters to limit the discovery process to a subset of the available resources.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
host host defines the address of the docker daemon.
hostNetworkingHost hostNetworkingHost defines the host to use if the container is in host networking mode.
matchFirstNetwork matchFirstNetwork defines whether to match the first network if the container has multiple networks defined.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the configuration to use on every scrape request.
port port defines the port to scrape metrics from.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
tlsConfig tlsConfig defines the TLS configuration to connect to the Docker daemon.`,
  "prometheus-operator:DockerSwarmSDConfig": ` DockerSwarmSDConfig configurations allow retrieving scrape targets from Docker Swarm engine.
authorization authorization defines the header configuration to authenticate against the Docker Swarm API.
basicAuth basicAuth defines information to use on every scrape request.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
filters filters defines the filters to limit the discovery process to a subset of available resources.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
host host defines the address of the Docker daemon
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the optional OAuth 2.0 configuration to authenticate against the target HTTP endpoint.
port port defines the port to scrape metrics from.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
role role of the targets to retrieve.
tlsConfig tlsConfig defines the TLS configuration to connect to the Docker Swarm daemon.`,
  "prometheus-operator:EC2SDConfig": ` EC2SDConfig allow retrieving scrape targets from AWS EC2 instances.
accessKey accessKey defines the AWS API key.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
filters filters can be used optionally to filter the instance list by other criteria.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
port port defines the port to scrape metrics from.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
region region defines the AWS region.
roleARN roleARN defines an alternative to using AWS API keys.
secretKey secretKey defines the AWS API secret.
tlsConfig tlsConfig defines the TLS configuration to connect to the EC2 API.`,
  "prometheus-operator:EmailConfig": ` EmailConfig configures notifications via Email.
authIdentity authIdentity defines the identity to use for SMTP authentication.
authPassword authPassword defines the secret's key that contains the password to use for authentication.
authSecret authSecret defines the secret's key that contains the CRAM-MD5 secret.
authUsername authUsername defines the username to use for SMTP authentication.
forceImplicitTLS forceImplicitTLS defines whether to force use of implicit TLS (direct TLS connection) for better security. true: force use of implicit TLS (direct TLS connection on any port) false: force disable implicit TLS (use explicit TLS/STARTTLS if required) nil (default): auto-detect based on port (465=implicit, other=explicit) for backward compatibility It requires Alertmanager >= v0.31.0.
from from defines the sender address for email notifications.
headers headers defines additional email header key/value pairs.
hello hello defines the hostname to identify to the SMTP server.
html html defines the HTML body of the email notification.
requireTLS requireTLS defines the SMTP TLS requirement.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
smarthost smarthost defines the SMTP host and port through which emails are sent.
text text defines the plain text body of the email notification.
threading threading defines the threading configuration for email receiver.
tlsConfig tlsConfig defines the TLS configuration for SMTP connections.
to to defines the email address to send notifications to.`,
  "prometheus-operator:EmailThreadingConfig": `threadByDate threadByDate defines what granularity of current date to thread by.`,
  "prometheus-operator:EmbeddedObjectMetadata": ` EmbeddedObjectMetadata contains a subset of the fields included in k8s.io/apimachinery/pkg/apis/meta/v1.ObjectMeta Only fields which are relevant to embedded resources are included.
annotations annotations defines an unstructured key value map stored with a resource that may be set by external tools to store and retrieve arbitrary metadata.
labels labels define the map of string keys and values that can be used to organize and categorize (scope and select) objects.
name name must be unique within a namespace.`,
  "prometheus-operator:EmbeddedPersistentVolumeClaim": ` EmbeddedPersistentVolumeClaim is an embedded version of k8s.io/api/core/v1.PersistentVolumeClaim.
metadata metadata defines EmbeddedMetadata contains metadata relevant to an EmbeddedResource.
spec spec defines the specification of the characteristics of a volume requested by a pod author.
status status is deprecated: this field is never set.`,
  "prometheus-operator:Endpoint": ` Endpoint defines an endpoint serving Prometheus metrics to be scraped by Prometheus.
authorization authorization configures the Authorization header credentials used by the client.
basicAuth basicAuth defines the Basic Authentication credentials used by the client.
bearerTokenFile bearerTokenFile defines the file to read bearer token for scraping the target.
bearerTokenSecret bearerTokenSecret defines a key of a Secret containing the bearer token used by the client for authentication.
enableHttp2 enableHttp2 can be used to disable HTTP2.
filterRunning filterRunning when true, the pods which are not running (e.g. either in Failed or Succeeded state) are dropped during the target discovery.
followRedirects followRedirects defines whether the client should follow HTTP 3xx redirects.
honorLabels honorLabels defines when true the metric's labels when they collide with the target's labels.
honorTimestamps honorTimestamps defines whether Prometheus preserves the timestamps when exposed by the target.
interval interval at which Prometheus scrapes the metrics from the target.
metricRelabelings metricRelabelings defines the relabeling rules to apply to the samples before ingestion.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the OAuth2 settings used by the client.
params params define optional HTTP URL parameters.
path path defines the HTTP path from which to scrape for metrics.
port port defines the name of the Service port which this endpoint refers to.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
relabelings relabelings defines the relabeling rules to apply the target's metadata labels.
scheme scheme defines the HTTP scheme to use when scraping the metrics.
scrapeTimeout scrapeTimeout defines the timeout after which Prometheus considers the scrape to be failed.
targetPort targetPort defines the name or number of the target port of the \`Pod\` object behind the Service.
tlsConfig tlsConfig defines TLS configuration used by the client.
trackTimestampsStaleness trackTimestampsStaleness defines whether Prometheus tracks staleness of the metrics that have an explicit timestamp present in scraped data.`,
  "prometheus-operator:EurekaSDConfig": ` Eureka SD configurations allow retrieving scrape targets using the Eureka REST API.
authorization authorization defines the header configuration to authenticate against the Eureka server.
basicAuth basicAuth defines the BasicAuth information to use on every scrape request.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the configuration to use on every scrape request.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
server server defines the URL to connect to the Eureka server.
tlsConfig tlsConfig defines the TLS configuration to connect to the Eureka server.`,
  "prometheus-operator:Exemplars": `maxSize maxSize defines the maximum number of exemplars stored in memory for all series.`,
  "prometheus-operator:FileSDConfig": ` FileSDConfig defines a Prometheus file service discovery configuration See https://prometheus.io/docs/prometheus/latest/configuration/configuration/#file_sd_config
files files defines the list of files to be used for file discovery.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.`,
  "prometheus-operator:Filter": ` Filter name and value pairs to limit the discovery process to a subset of available resources.
name name of the Filter.
values values defines values to filter on.`,
  "prometheus-operator:GCESDConfig": ` GCESDConfig configures scrape targets from GCP GCE instances.
filter filter defines the filter that can be used optionally to filter the instance list by other criteria Syntax of this filter is described in the filter query parameter section: https://cloud.google.com/compute/docs/reference/latest/instances/list
port port defines the port to scrape metrics from.
project project defines the Google Cloud Project ID
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
tagSeparator tagSeparator defines the tag separator is used to separate the tags on concatenation
zone zone defines the zone of the scrape targets.`,
  "prometheus-operator:GRPCServerTLSConfig": ` GRPCServerTLSConfig defines TLS configuration for a gRPC server.
ca ca defines the Certificate authority used when verifying server certificates.
caFile caFile defines the path to the CA cert in the Prometheus container to use for the targets.
cert cert defines the Client certificate to present when doing client-authentication.
certFile certFile defines the path to the client cert file in the Prometheus container for the targets.
cipherSuites cipherSuites defines the list of supported cipher suites for TLS versions up to TLS 1.2.
curves curves defines the list of preferred elliptic curves for TLS handshakes.
insecureSkipVerify insecureSkipVerify defines how to disable target certificate validation.
keyFile keyFile defines the path to the client key file in the Prometheus container for the targets.
keySecret keySecret defines the Secret containing the client key file for the targets.
maxVersion maxVersion defines the maximum acceptable TLS version.
minVersion minVersion defines the minimum acceptable TLS version.
serverName serverName is used to verify the hostname for the targets.`,
  "prometheus-operator:GlobalJiraConfig": ` GlobalJiraConfig configures global Jira parameters.
apiURL apiURL defines the default Jira API URL.`,
  "prometheus-operator:GlobalMattermostConfig": ` GlobalMattermostConfig configures global Mattermost parameters.
webhookURL webhookURL defines the default Mattermost Webhook URL.`,
  "prometheus-operator:GlobalRocketChatConfig": ` GlobalRocketChatConfig configures global Rocket Chat parameters.
apiURL apiURL defines the default Rocket Chat API URL.
token token defines the default Rocket Chat token.
tokenID tokenID defines the default Rocket Chat Token ID.`,
  "prometheus-operator:GlobalSMTPConfig": ` GlobalSMTPConfig configures global SMTP parameters.
authIdentity authIdentity represents SMTP Auth using PLAIN
authPassword authPassword represents SMTP Auth using LOGIN and PLAIN.
authSecret authSecret represents SMTP Auth using CRAM-MD5.
authUsername authUsername represents SMTP Auth using CRAM-MD5, LOGIN and PLAIN.
forceImplicitTLS forceImplicitTLS defines whether to force use of implicit TLS (direct TLS connection) for better security. true: force use of implicit TLS (direct TLS connection on any port) false: force disable implicit TLS (use explicit TLS/STARTTLS if required) nil (default): auto-detect based on port (465=implicit, other=explicit) for backward compatibility It requires Alertmanager >= v0.31.0.
from from defines the default SMTP From header field.
hello hello defines the default hostname to identify to the SMTP server.
requireTLS requireTLS defines the default SMTP TLS requirement.
smartHost smartHost defines the default SMTP smarthost used for sending emails.
tlsConfig tlsConfig defines the default TLS configuration for SMTP receivers`,
  "prometheus-operator:GlobalTelegramConfig": ` GlobalTelegramConfig configures global Telegram parameters.
apiURL apiURL defines he default Telegram API URL.`,
  "prometheus-operator:GlobalVictorOpsConfig": ` GlobalVictorOpsConfig configures global VictorOps parameters.
apiKey apiKey defines the default VictorOps API Key.
apiURL apiURL defines the default VictorOps API URL.`,
  "prometheus-operator:GlobalWeChatConfig": `apiCorpID apiCorpID defines the default WeChat API Corporate ID.
apiSecret apiSecret defines the default WeChat API Secret.
apiURL apiURL defines he default WeChat API URL.`,
  "prometheus-operator:GlobalWebexConfig": ` GlobalWebexConfig configures global Webex parameters.
apiURL apiURL defines the is the default Webex API URL.`,
  "prometheus-operator:HTTPConfigWithProxy": ` HTTPConfigWithProxy defines the configuration for the HTTP client with proxy configuration.
authorization authorization configures the Authorization header credentials used by the client.
basicAuth basicAuth defines the Basic Authentication credentials used by the client.
bearerTokenSecret bearerTokenSecret defines a key of a Secret containing the bearer token used by the client for authentication.
enableHttp2 enableHttp2 can be used to disable HTTP2.
followRedirects followRedirects defines whether the client should follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the OAuth2 settings used by the client.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
tlsConfig tlsConfig defines the TLS configuration used by the client.`,
  "prometheus-operator:HTTPSDConfig": ` HTTPSDConfig defines a prometheus HTTP service discovery configuration See https://prometheus.io/docs/prometheus/latest/configuration/configuration/#http_sd_config
authorization authorization defines the authorization header configuration to authenticate against the target HTTP endpoint.
basicAuth basicAuth defines information to use on every scrape request.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the optional OAuth 2.0 configuration to authenticate against the target HTTP endpoint.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
tlsConfig tlsConfig defines the TLS configuration applying to the target HTTP endpoint.
url url defines the URL from which the targets are fetched.`,
  "prometheus-operator:HetznerSDConfig": ` HetznerSDConfig allow retrieving scrape targets from Hetzner Cloud API and Robot API.
authorization authorization defines the header configuration to authenticate against the Hetzner API.
basicAuth basicAuth defines information to use on every scrape request.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
labelSelector labelSelector defines the label selector used to filter the servers when fetching them from the API.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the configuration to use on every scrape request.
port port defines the port to scrape metrics from.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
role role defines the Hetzner role of entities that should be discovered.
tlsConfig tlsConfig defines the TLS configuration to connect to the Hetzner API.`,
  "prometheus-operator:HostAlias": ` HostAlias holds the mapping between IP and hostnames that will be injected as an entry in the pod's hosts file.
hostnames hostnames defines hostnames for the above IP address.
ip ip defines the IP address of the host file entry.`,
  "prometheus-operator:HostPort": ` HostPort represents a "host:port" network address.
host host defines the host's address, it can be a DNS name or a literal IP address.
port port defines the host's port, it can be a literal port number or a port name.`,
  "prometheus-operator:InhibitRule": ` InhibitRule defines an inhibition rule that allows to mute alerts when other alerts are already firing.
equal equal defines labels that must have an equal value in the source and target alert for the inhibition to take effect.
sourceMatch sourceMatch defines matchers for which one or more alerts have to exist for the inhibition to take effect.
targetMatch targetMatch defines matchers that have to be fulfilled in the alerts to be muted.`,
  "prometheus-operator:IonosSDConfig": ` IonosSDConfig configurations allow retrieving scrape targets from IONOS resources.
authorization authorization defines the header configuration to authenticate against the IONOS API.
datacenterID datacenterID defines the unique ID of the IONOS data center.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the configuration to use on every scrape request.
port port defines the port to scrape metrics from.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
tlsConfig tlsConfig defines the TLS configuration to connect to the IONOS API.`,
  "prometheus-operator:K8SSelectorConfig": ` K8SSelectorConfig is Kubernetes Selector Config
field field defines an optional field selector to limit the service discovery to resources which have fields with specific values. e.g: \`metadata.name=foobar\`
label label defines an optional label selector to limit the service discovery to resources with specific labels and label values. e.g: \`node.kubernetes.io/instance-type=master\`
role role defines the type of Kubernetes resource to limit the service discovery to.`,
  "prometheus-operator:KeyValue": ` KeyValue defines a (key, value) tuple.
key key defines the key of the tuple.
value value defines the value of the tuple.`,
  "prometheus-operator:KubernetesSDConfig": ` KubernetesSDConfig allows retrieving scrape targets from Kubernetes' REST API.
apiServer apiServer defines the API server address consisting of a hostname or IP address followed by an optional port number.
attachMetadata attachMetadata defines the metadata to attach to discovered targets.
authorization authorization defines the authorization header to use on every scrape request.
basicAuth basicAuth defines information to use on every scrape request.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
namespaces namespaces defines the namespace discovery.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the optional OAuth 2.0 configuration to authenticate against the target HTTP endpoint.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
role role defines the Kubernetes role of the entities that should be discovered.
selectors selectors defines the selector to select objects.
tlsConfig tlsConfig defines the TLS configuration to connect to the Kubernetes API.`,
  "prometheus-operator:KumaSDConfig": ` KumaSDConfig allow retrieving scrape targets from Kuma's control plane.
authorization authorization defines the header configuration to authenticate against the Kuma control plane.
basicAuth basicAuth defines information to use on every scrape request.
clientID clientID is used by Kuma Control Plane to compute Monitoring Assignment for specific Prometheus backend.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
fetchTimeout fetchTimeout defines the time after which the monitoring assignments are refreshed.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the configuration to use on every scrape request.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
server server defines the address of the Kuma Control Plane's MADS xDS server.
tlsConfig tlsConfig defines the TLS configuration to connect to the Kuma control plane.`,
  "prometheus-operator:LightSailSDConfig": ` LightSailSDConfig configurations allow retrieving scrape targets from AWS Lightsail instances.
accessKey accessKey defines the AWS API key.
authorization authorization defines the header configuration to authenticate against the Lightsail API.
basicAuth basicAuth defines information to use on every scrape request.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
endpoint endpoint defines the custom endpoint to be used.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the optional OAuth 2.0 configuration to authenticate against the target HTTP endpoint.
port port defines the port to scrape metrics from.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
region region defines the AWS region.
roleARN roleARN defines the AWS Role ARN, an alternative to using AWS API keys.
secretKey secretKey defines the AWS API secret.
tlsConfig tlsConfig defines the TLS configuration to connect to the Lightsail API.`,
  "prometheus-operator:LinodeSDConfig": ` LinodeSDConfig configurations allow retrieving scrape targets from Linode's Linode APIv4.
authorization authorization defines the header configuration to authenticate against the Linode API.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the optional OAuth 2.0 configuration to authenticate against the target HTTP endpoint.
port port defines the port to scrape metrics from.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
region region defines the region to filter on.
tagSeparator tagSeparator defines the string by which Linode Instance tags are joined into the tag label.el.
tlsConfig tlsConfig defines the TLS configuration to connect to the Linode API.`,
  "prometheus-operator:MSTeamsConfig": ` MSTeamsConfig configures notifications via Microsoft Teams.
httpConfig httpConfig defines the HTTP client configuration for Teams webhook requests.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
summary summary defines the message summary template for Teams notifications.
text text defines the message body template for Teams notifications.
title title defines the message title template for Teams notifications.
webhookUrl webhookUrl defines the MSTeams webhook URL for sending notifications.`,
  "prometheus-operator:MSTeamsV2Config": ` MSTeamsV2Config configures notifications via Microsoft Teams using the new message format with adaptive cards as required by flows.
httpConfig httpConfig defines the HTTP client configuration for Teams webhook requests.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
text text defines the message body template for adaptive card notifications.
title title defines the message title template for adaptive card notifications.
webhookURL webhookURL defines the MSTeams incoming webhook URL for adaptive card notifications.`,
  "prometheus-operator:ManagedIdentity": ` ManagedIdentity defines the Azure User-assigned Managed identity.
clientId clientId defines the Azure User-assigned Managed identity.`,
  "prometheus-operator:Matcher": ` Matcher defines how to match on alert's labels.
matchType matchType defines the match operation available with AlertManager >= v0.22.0.
name name defines the label to match.
regex regex defines whether to match on equality (false) or regular-expression (true).
value value defines the label value to match.`,
  "prometheus-operator:MetadataConfig": ` MetadataConfig configures the sending of series metadata to the remote storage.
maxSamplesPerSend maxSamplesPerSend defines the maximum number of metadata samples per send.
send send defines whether metric metadata is sent to the remote storage or not.
sendInterval sendInterval defines how frequently metric metadata is sent to the remote storage.`,
  "prometheus-operator:MuteTimeInterval": ` MuteTimeInterval specifies the periods in time when notifications will be muted
name name of the time interval
timeIntervals timeIntervals defines a list of TimeInterval`,
  "prometheus-operator:NamespaceDiscovery": ` NamespaceDiscovery is the configuration for discovering Kubernetes namespaces.
names names defines a list of namespaces where to watch for resources.
ownNamespace ownNamespace includes the namespace in which the Prometheus pod runs to the list of watched namespaces.`,
  "prometheus-operator:NamespaceSelector": ` NamespaceSelector is a selector for selecting either all namespaces or a list of namespaces.
any any defines the boolean describing whether all namespaces are selected in contrast to a list restricting them.
matchNames matchNames defines the list of namespace names to select from.`,
  "prometheus-operator:NomadSDConfig": ` NomadSDConfig configurations allow retrieving scrape targets from Nomad's Service API.
allowStale allowStale defines the information to access the Nomad API.
authorization authorization defines the header configuration to authenticate against the Nomad API.
basicAuth basicAuth defines information to use on every scrape request.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
namespace namespace defines the Nomad namespace to query for service discovery.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the configuration to use on every scrape request.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
region region defines the Nomad region to query for service discovery.
server server defines the Nomad server address to connect to for service discovery.
tagSeparator tagSeparator defines the separator used to join multiple tags.
tlsConfig tlsConfig defines the TLS configuration to connect to the Nomad API.`,
  "prometheus-operator:OAuth2": ` OAuth2 configures OAuth2 settings.
clientId clientId defines a key of a Secret or ConfigMap containing the OAuth2 client's ID.
clientSecret clientSecret defines a key of a Secret containing the OAuth2 client's secret.
endpointParams endpointParams configures the HTTP parameters to append to the token URL.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
scopes scopes defines the OAuth2 scopes used for the token request.
tlsConfig tlsConfig defines the TLS configuration to use when connecting to the OAuth2 server.
tokenUrl tokenUrl defines the URL to fetch the token from.`,
  "prometheus-operator:OTLPConfig": ` OTLPConfig is the configuration for writing to the OTLP endpoint.
convertHistogramsToNHCB convertHistogramsToNHCB defines optional translation of OTLP explicit bucket histograms into native histograms with custom buckets.
ignoreResourceAttributes ignoreResourceAttributes defines the list of OpenTelemetry resource attributes to ignore when \`promoteAllResourceAttributes\` is true.
keepIdentifyingResourceAttributes keepIdentifyingResourceAttributes enables adding \`service.name\`, \`service.namespace\` and \`service.instance.id\` resource attributes to the \`target_info\` metric, on top of converting them into the \`instance\` and \`job\` labels.
promoteAllResourceAttributes promoteAllResourceAttributes promotes all resource attributes to metric labels except the ones defined in \`ignoreResourceAttributes\`.
promoteResourceAttributes promoteResourceAttributes defines the list of OpenTelemetry Attributes that should be promoted to metric labels, defaults to none.
promoteScopeMetadata promoteScopeMetadata controls whether to promote OpenTelemetry scope metadata (i.e. name, version, schema URL, and attributes) to metric labels.
translationStrategy translationStrategy defines how the OTLP receiver endpoint translates the incoming metrics.`,
  "prometheus-operator:OVHCloudSDConfig": ` OVHCloudSDConfig configurations allow retrieving scrape targets from OVHcloud's dedicated servers and VPS using their API.
applicationKey applicationKey defines the access key to use for OVHCloud API authentication.
applicationSecret applicationSecret defines the secret key for OVHCloud API authentication.
consumerKey consumerKey defines the consumer key for OVHCloud API authentication.
endpoint endpoint defines a custom API endpoint to be used.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
service service defines the service type of the targets to retrieve.`,
  "prometheus-operator:ObjectReference": ` ObjectReference references a PodMonitor, ServiceMonitor, Probe or PrometheusRule object.
group group of the referent.
name name of the referent.
namespace namespace of the referent.
resource resource of the referent.`,
  "prometheus-operator:OpenStackSDConfig": ` OpenStackSDConfig allow retrieving scrape targets from OpenStack Nova instances.
allTenants allTenants defines whether the service discovery should list all instances for all projects.
applicationCredentialId applicationCredentialId defines the OpenStack applicationCredentialId.
applicationCredentialName applicationCredentialName defines the ApplicationCredentialID or ApplicationCredentialName fields are required if using an application credential to authenticate.
applicationCredentialSecret applicationCredentialSecret defines the required field if using an application credential to authenticate.
availability availability defines the availability of the endpoint to connect to.
domainID domainID defines The OpenStack domainID.
domainName domainName defines at most one of domainId and domainName that must be provided if using username with Identity V3.
identityEndpoint identityEndpoint defines the HTTP endpoint that is required to work with the Identity API of the appropriate version.
password password defines the password for the Identity V2 and V3 APIs.
port port defines the port to scrape metrics from.
projectID projectID defines the OpenStack projectID.
projectName projectName defines an optional field for the Identity V2 API.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
region region defines the OpenStack Region.
role role defines the OpenStack role of entities that should be discovered.
tlsConfig tlsConfig defines the TLS configuration applying to the target HTTP endpoint.
userid userid defines the OpenStack userid.
username username defines the username required if using Identity V2 API.`,
  "prometheus-operator:OpsGenieConfig": ` OpsGenieConfig configures notifications via OpsGenie.
actions actions defines a comma separated list of actions that will be available for the alert.
apiKey apiKey defines the secret's key that contains the OpsGenie API key.
apiURL apiURL defines the URL to send OpsGenie API requests to.
description description defines the detailed description of the incident.
details details defines a set of arbitrary key/value pairs that provide further detail about the incident.
entity entity defines an optional field that can be used to specify which domain alert is related to.
httpConfig httpConfig defines the HTTP client configuration for OpsGenie API requests.
message message defines the alert text limited to 130 characters.
note note defines an additional alert note.
priority priority defines the priority level of alert.
responders responders defines the list of responders responsible for notifications.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
source source defines the backlink to the sender of the notification.
tags tags defines a comma separated list of tags attached to the notifications.
updateAlerts updateAlerts defines Whether to update message and description of the alert in OpsGenie if it already exists By default, the alert is never updated in OpsGenie, the new message only appears in activity log.`,
  "prometheus-operator:OpsGenieConfigResponder": ` OpsGenieConfigResponder defines a responder to an incident.
id id defines the unique identifier of the responder.
name name defines the display name of the responder.
type type defines the type of responder.
username username defines the username of the responder.`,
  "prometheus-operator:PagerDutyConfig": ` PagerDutyConfig configures notifications via PagerDuty.
class class defines the class/type of the event.
client client defines the client identification.
clientURL clientURL defines the backlink to the sender of notification.
component component defines the part or component of the affected system that is broken.
description description of the incident.
details details defines the arbitrary key/value pairs that provide further detail about the incident.
group group defines a cluster or grouping of sources.
httpConfig httpConfig defines the HTTP client configuration.
pagerDutyImageConfigs pagerDutyImageConfigs defines a list of image details to attach that provide further detail about an incident.
pagerDutyLinkConfigs pagerDutyLinkConfigs defines a list of link details to attach that provide further detail about an incident.
routingKey routingKey defines the secret's key that contains the PagerDuty integration key (when using Events API v2).
sendResolved sendResolved defines whether or not to notify about resolved alerts.
serviceKey serviceKey defines the secret's key that contains the PagerDuty service key (when using integration type "Prometheus").
severity severity of the incident.
source source defines the unique location of the affected system.
timeout timeout is the maximum time allowed to invoke the pagerduty It requires Alertmanager >= v0.30.0.
url url defines the URL to send requests to.`,
  "prometheus-operator:PagerDutyImageConfig": ` PagerDutyImageConfig attaches images to an incident
alt alt is the optional alternative text for the image.
href href defines the optional URL; makes the image a clickable link.
src src of the image being attached to the incident`,
  "prometheus-operator:PagerDutyLinkConfig": ` PagerDutyLinkConfig attaches text links to an incident
alt alt defines the text that describes the purpose of the link, and can be used as the link's text.
href href defines the URL of the link to be attached`,
  "prometheus-operator:PodDNSConfig": ` PodDNSConfig defines the DNS parameters of a pod in addition to those generated from DNSPolicy.
nameservers nameservers defines the list of DNS name server IP addresses.
options options defines the list of DNS resolver options.
searches searches defines the list of DNS search domains for host-name lookup.`,
  "prometheus-operator:PodDNSConfigOption": ` PodDNSConfigOption defines DNS resolver options of a pod.
name name is required and must be unique.
value value is optional.`,
  "prometheus-operator:PodMetricsEndpoint": ` PodMetricsEndpoint defines an endpoint serving Prometheus metrics to be scraped by Prometheus.
authorization authorization configures the Authorization header credentials used by the client.
basicAuth basicAuth defines the Basic Authentication credentials used by the client.
bearerTokenSecret bearerTokenSecret defines a key of a Secret containing the bearer token used by the client for authentication.
enableHttp2 enableHttp2 can be used to disable HTTP2.
filterRunning filterRunning when true, the pods which are not running (e.g. either in Failed or Succeeded state) are dropped during the target discovery.
followRedirects followRedirects defines whether the client should follow HTTP 3xx redirects.
honorLabels honorLabels when true preserves the metric's labels when they collide with the target's labels.
honorTimestamps honorTimestamps defines whether Prometheus preserves the timestamps when exposed by the target.
interval interval at which Prometheus scrapes the metrics from the target.
metricRelabelings metricRelabelings defines the relabeling rules to apply to the samples before ingestion.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the OAuth2 settings used by the client.
params params define optional HTTP URL parameters.
path path defines the HTTP path from which to scrape for metrics.
port port defines the \`Pod\` port name which exposes the endpoint.
portNumber portNumber defines the \`Pod\` port number which exposes the endpoint.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
relabelings relabelings defines the relabeling rules to apply the target's metadata labels.
scheme scheme defines the HTTP scheme to use for scraping.
scrapeTimeout scrapeTimeout defines the timeout after which Prometheus considers the scrape to be failed.
targetPort targetPort defines the name or number of the target port of the \`Pod\` object behind the Service, the port must be specified with container port property.
tlsConfig tlsConfig defines the TLS configuration used by the client.
trackTimestampsStaleness trackTimestampsStaleness defines whether Prometheus tracks staleness of the metrics that have an explicit timestamp present in scraped data.`,
  "prometheus-operator:PodMonitor": ` The \`PodMonitor\` custom resource definition (CRD) defines how \`Prometheus\` and \`PrometheusAgent\` can scrape metrics from a group of pods.
metadata metadata defines ObjectMeta as the metadata that all persisted resources.
spec spec defines the specification of desired Pod selection for target discovery by Prometheus.
status status defines the status subresource.`,
  "prometheus-operator:PodMonitorSpec": ` PodMonitorSpec contains specification parameters for a PodMonitor.
attachMetadata attachMetadata defines additional metadata which is added to the discovered targets.
bodySizeLimit bodySizeLimit when defined specifies a job level limit on the size of uncompressed response body that will be accepted by Prometheus.
convertClassicHistogramsToNHCB convertClassicHistogramsToNHCB defines whether to convert all scraped classic histograms into a native histogram with custom buckets.
fallbackScrapeProtocol fallbackScrapeProtocol defines the protocol to use if a scrape returns blank, unparseable, or otherwise invalid Content-Type.
jobLabel jobLabel defines the label to use to retrieve the job name from.
keepDroppedTargets keepDroppedTargets defines the per-scrape limit on the number of targets dropped by relabeling that will be kept in memory. 0 means no limit.
labelLimit labelLimit defines the per-scrape limit on number of labels that will be accepted for a sample.
labelNameLengthLimit labelNameLengthLimit defines the per-scrape limit on length of labels name that will be accepted for a sample.
labelValueLengthLimit labelValueLengthLimit defines the per-scrape limit on length of labels value that will be accepted for a sample.
namespaceSelector namespaceSelector defines in which namespace(s) Prometheus should discover the pods.
nativeHistogramBucketLimit nativeHistogramBucketLimit defines ff there are more than this many buckets in a native histogram, buckets will be merged to stay within the limit.
nativeHistogramMinBucketFactor nativeHistogramMinBucketFactor defines if the growth factor of one bucket to the next is smaller than this, buckets will be merged to increase the factor sufficiently.
podMetricsEndpoints podMetricsEndpoints defines how to scrape metrics from the selected pods.
podTargetLabels podTargetLabels defines the labels which are transferred from the associated Kubernetes \`Pod\` object onto the ingested metrics.
sampleLimit sampleLimit defines a per-scrape limit on the number of scraped samples that will be accepted.
scrapeClass scrapeClass defines the scrape class to apply.
scrapeClassicHistograms scrapeClassicHistograms defines whether to scrape a classic histogram that is also exposed as a native histogram.
scrapeNativeHistograms scrapeNativeHistograms defines whether to enable scraping of native histograms.
scrapeProtocols scrapeProtocols defines the protocols to negotiate during a scrape.
selector selector defines the label selector to select the Kubernetes \`Pod\` objects to scrape metrics from.
selectorMechanism selectorMechanism defines the mechanism used to select the endpoints to scrape.
targetLimit targetLimit defines a limit on the number of scraped targets that will be accepted.`,
  "prometheus-operator:Probe": ` The \`Probe\` custom resource definition (CRD) defines how to scrape metrics from prober exporters such as the [blackbox exporter](https://github.com/prometheus/blackbox_exporter).
metadata metadata defines ObjectMeta as the metadata that all persisted resources.
spec spec defines the specification of desired Ingress selection for target discovery by Prometheus.
status status defines the status subresource.`,
  "prometheus-operator:ProbeParam": ` ProbeParam defines specification of extra parameters for a Probe.
name name defines the parameter name
values values defines the parameter values`,
  "prometheus-operator:ProbeSpec": ` ProbeSpec contains specification parameters for a Probe.
authorization authorization section for this endpoint
basicAuth basicAuth defines the Basic Authentication credentials used by the client.
bearerTokenSecret bearerTokenSecret defines a key of a Secret containing the bearer token used by the client for authentication.
convertClassicHistogramsToNHCB convertClassicHistogramsToNHCB defines whether to convert all scraped classic histograms into a native histogram with custom buckets.
enableHttp2 enableHttp2 can be used to disable HTTP2.
fallbackScrapeProtocol fallbackScrapeProtocol defines the protocol to use if a scrape returns blank, unparseable, or otherwise invalid Content-Type.
followRedirects followRedirects defines whether the client should follow HTTP 3xx redirects.
interval interval at which targets are probed using the configured prober.
jobName jobName assigned to scraped metrics by default.
keepDroppedTargets keepDroppedTargets defines the per-scrape limit on the number of targets dropped by relabeling that will be kept in memory. 0 means no limit.
labelLimit labelLimit defines the per-scrape limit on number of labels that will be accepted for a sample.
labelNameLengthLimit labelNameLengthLimit defines the per-scrape limit on length of labels name that will be accepted for a sample.
labelValueLengthLimit labelValueLengthLimit defines the per-scrape limit on length of labels value that will be accepted for a sample.
metricRelabelings metricRelabelings defines the RelabelConfig to apply to samples before ingestion.
module module to use for probing specifying how to probe the target.
nativeHistogramBucketLimit nativeHistogramBucketLimit defines ff there are more than this many buckets in a native histogram, buckets will be merged to stay within the limit.
nativeHistogramMinBucketFactor nativeHistogramMinBucketFactor defines if the growth factor of one bucket to the next is smaller than this, buckets will be merged to increase the factor sufficiently.
oauth2 oauth2 defines the OAuth2 settings used by the client.
params params defines the list of HTTP query parameters for the scrape.
prober prober defines the specification for the prober to use for probing targets.
sampleLimit sampleLimit defines per-scrape limit on number of scraped samples that will be accepted.
scrapeClass scrapeClass defines the scrape class to apply.
scrapeClassicHistograms scrapeClassicHistograms defines whether to scrape a classic histogram that is also exposed as a native histogram.
scrapeNativeHistograms scrapeNativeHistograms defines whether to enable scraping of native histograms.
scrapeProtocols scrapeProtocols defines the protocols to negotiate during a scrape.
scrapeTimeout scrapeTimeout defines the timeout for scraping metrics from the Prometheus exporter.
targetLimit targetLimit defines a limit on the number of scraped targets that will be accepted.
targets targets defines a set of static or dynamically discovered targets to probe.
tlsConfig tlsConfig defines the TLS configuration used by the client.`,
  "prometheus-operator:ProbeTargetIngress": ` ProbeTargetIngress defines the set of Ingress objects considered for probing.
namespaceSelector namespaceSelector defines from which namespaces to select Ingress objects.
relabelingConfigs relabelingConfigs to apply to the label set of the target before it gets scraped.
selector selector to select the Ingress objects.`,
  "prometheus-operator:ProbeTargetStaticConfig": ` ProbeTargetStaticConfig defines the set of static targets considered for probing.
labels labels defines all labels assigned to all metrics scraped from the targets.
relabelingConfigs relabelingConfigs defines relabelings to be apply to the label set of the targets before it gets scraped.
static static defines the list of hosts to probe.`,
  "prometheus-operator:ProbeTargets": ` ProbeTargets defines how to discover the probed targets.
ingress ingress defines the Ingress objects to probe and the relabeling configuration.
staticConfig staticConfig defines the static list of targets to probe and the relabeling configuration.`,
  "prometheus-operator:ProberSpec": ` ProberSpec contains specification parameters for the Prober used for probing.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
path path to collect metrics from.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
scheme scheme defines the HTTP scheme to use when scraping the prober.
url url defines the address of the prober.`,
  "prometheus-operator:Prometheus": ` The \`Prometheus\` custom resource definition (CRD) defines a desired [Prometheus](https://prometheus.io/docs/prometheus) setup to run in a Kubernetes cluster.
metadata metadata defines ObjectMeta as the metadata that all persisted resources.
spec spec defines the specification of the desired behavior of the Prometheus cluster.
status status defines the most recent observed status of the Prometheus cluster.`,
  "prometheus-operator:PrometheusAgent": ` The \`PrometheusAgent\` custom resource definition (CRD) defines a desired [Prometheus Agent](https://prometheus.io/blog/2021/11/16/agent/) setup to run in a Kubernetes cluster.
metadata metadata defines ObjectMeta as the metadata that all persisted resources.
spec spec defines the specification of the desired behavior of the Prometheus agent.
status status defines the most recent observed status of the Prometheus cluster.`,
  "prometheus-operator:PrometheusAgentSpec": ` PrometheusAgentSpec is a specification of the desired behavior of the Prometheus agent.
additionalArgs additionalArgs allows setting additional arguments for the 'prometheus' container.
additionalScrapeConfigs additionalScrapeConfigs allows specifying a key of a Secret containing additional Prometheus scrape configurations.
affinity affinity defines the Pods' affinity scheduling rules if specified.
apiserverConfig apiserverConfig allows specifying a host and auth methods to access the Kuberntees API server.
arbitraryFSAccessThroughSMs arbitraryFSAccessThroughSMs when true, ServiceMonitor, PodMonitor and Probe object are forbidden to reference arbitrary files on the file system of the 'prometheus' container.
automountServiceAccountToken automountServiceAccountToken defines whether a service account token should be automatically mounted in the pod.
bodySizeLimit bodySizeLimit defines per-scrape on response body size.
configMaps configMaps defines a list of ConfigMaps in the same namespace as the Prometheus object, which shall be mounted into the Prometheus Pods.
containers containers allows injecting additional containers or modifying operator generated containers.
convertClassicHistogramsToNHCB convertClassicHistogramsToNHCB defines whether to convert all scraped classic histograms into a native histogram with custom buckets.
dnsConfig dnsConfig defines the DNS configuration for the pods.
dnsPolicy dnsPolicy defines the DNS policy for the pods.
enableFeatures enableFeatures enables access to Prometheus feature flags.
enableOTLPReceiver enableOTLPReceiver defines the Prometheus to be used as a receiver for the OTLP Metrics protocol.
enableRemoteWriteReceiver enableRemoteWriteReceiver defines the Prometheus to be used as a receiver for the Prometheus remote write protocol.
enableServiceLinks enableServiceLinks defines whether information about services should be injected into pod's environment variables
enforcedBodySizeLimit enforcedBodySizeLimit when defined specifies a global limit on the size of uncompressed response body that will be accepted by Prometheus.
enforcedKeepDroppedTargets enforcedKeepDroppedTargets when defined specifies a global limit on the number of targets dropped by relabeling that will be kept in memory.
enforcedLabelLimit enforcedLabelLimit when defined specifies a global limit on the number of labels per sample.
enforcedLabelNameLengthLimit enforcedLabelNameLengthLimit when defined specifies a global limit on the length of labels name per sample.
enforcedLabelValueLengthLimit enforcedLabelValueLengthLimit when not null defines a global limit on the length of labels value per sample.
enforcedNamespaceLabel enforcedNamespaceLabel when not empty, a label will be added to:
enforcedSampleLimit enforcedSampleLimit when defined specifies a global limit on the number of scraped samples that will be accepted.
enforcedTargetLimit enforcedTargetLimit when defined specifies a global limit on the number of scraped targets.
excludedFromEnforcement excludedFromEnforcement defines the list of references to PodMonitor, ServiceMonitor, Probe and PrometheusRule objects to be excluded from enforcing a namespace label of origin.
externalLabels externalLabels defines the labels to add to any time series or alerts when communicating with external systems (federation, remote storage, Alertmanager).
externalUrl externalUrl defines the external URL under which the Prometheus service is externally available.
hostAliases hostAliases defines the optional list of hosts and IPs that will be injected into the Pod's hosts file if specified.
hostNetwork hostNetwork defines the host's network namespace if true.
hostUsers hostUsers supports the user space in Kubernetes.
ignoreNamespaceSelectors ignoreNamespaceSelectors when true, \`spec.namespaceSelector\` from all PodMonitor, ServiceMonitor and Probe objects will be ignored.
image image defines the container image name for Prometheus.
imagePullSecrets imagePullSecrets defines an optional list of references to Secrets in the same namespace to use for pulling images from registries.
initContainers initContainers allows injecting initContainers to the Pod definition.
keepDroppedTargets keepDroppedTargets defines the per-scrape limit on the number of targets dropped by relabeling that will be kept in memory. 0 means no limit.
labelLimit labelLimit defines per-scrape limit on number of labels that will be accepted for a sample.
labelNameLengthLimit labelNameLengthLimit defines the per-scrape limit on length of labels name that will be accepted for a sample.
labelValueLengthLimit labelValueLengthLimit defines the per-scrape limit on length of labels value that will be accepted for a sample.
listenLocal listenLocal when true, the Prometheus server listens on the loopback address instead of the Pod IP's address.
logFormat logFormat for Log level for Prometheus and the config-reloader sidecar.
logLevel logLevel for Prometheus and the config-reloader sidecar.
maximumStartupDurationSeconds maximumStartupDurationSeconds defines the maximum time that the \`prometheus\` container's startup probe will wait before being considered failed.
minReadySeconds minReadySeconds defines the minimum number of seconds for which a newly created Pod should be ready without any of its container crashing for it to be considered available.
mode mode defines how the Prometheus operator deploys the PrometheusAgent pod(s).
nameEscapingScheme nameEscapingScheme defines the character escaping scheme that will be requested when scraping for metric and label names that do not conform to the legacy Prometheus character set.
nameValidationScheme nameValidationScheme defines the validation scheme for metric and label names.
nodeSelector nodeSelector defines on which Nodes the Pods are scheduled.
otlp otlp defines the settings related to the OTLP receiver feature.
overrideHonorLabels overrideHonorLabels when true, Prometheus resolves label conflicts by renaming the labels in the scraped data to “exported_” for all targets created from ServiceMonitor, PodMonitor and ScrapeConfig objects.
overrideHonorTimestamps overrideHonorTimestamps when true, Prometheus ignores the timestamps for all the targets created from service and pod monitors.
paused paused defines when a Prometheus deployment is paused, no actions except for deletion will be performed on the underlying objects.
persistentVolumeClaimRetentionPolicy persistentVolumeClaimRetentionPolicy defines the field controls if and how PVCs are deleted during the lifecycle of a StatefulSet.
podManagementPolicy podManagementPolicy defines the policy for creating/deleting pods when scaling up and down.
podMetadata podMetadata defines labels and annotations which are propagated to the Prometheus pods.
podMonitorNamespaceSelector podMonitorNamespaceSelector defines the namespaces to match for PodMonitors discovery.
podMonitorSelector podMonitorSelector defines the podMonitors to be selected for target discovery.
podTargetLabels podTargetLabels are appended to the \`spec.podTargetLabels\` field of all PodMonitor and ServiceMonitor objects.
portName portName used for the pods and governing service.
priorityClassName priorityClassName assigned to the Pods.
probeNamespaceSelector probeNamespaceSelector defines the namespaces to match for Probe discovery.
probeSelector probeSelector defines the probes to be selected for target discovery.
prometheusExternalLabelName prometheusExternalLabelName defines the name of Prometheus external label used to denote the Prometheus instance name.
reloadStrategy reloadStrategy defines the strategy used to reload the Prometheus configuration.
remoteWrite remoteWrite defines the list of remote write configurations.
remoteWriteReceiverMessageVersions remoteWriteReceiverMessageVersions list of the protobuf message versions to accept when receiving the remote writes.
replicaExternalLabelName replicaExternalLabelName defines the name of Prometheus external label used to denote the replica name.
replicas replicas defines the number of replicas of each shard to deploy for a Prometheus deployment.
resources resources defines the resources requests and limits of the 'prometheus' container.
routePrefix routePrefix defines the route prefix Prometheus registers HTTP handlers for.
runtime runtime defines the values for the Prometheus process behavior
sampleLimit sampleLimit defines per-scrape limit on number of scraped samples that will be accepted.
schedulerName schedulerName defines the scheduler to use for Pod scheduling.
scrapeClasses scrapeClasses defines the list of scrape classes to expose to scraping objects such as PodMonitors, ServiceMonitors, Probes and ScrapeConfigs.
scrapeClassicHistograms scrapeClassicHistograms defines whether to scrape a classic histogram that is also exposed as a native histogram.
scrapeConfigNamespaceSelector scrapeConfigNamespaceSelector defines the namespaces to match for ScrapeConfig discovery.
scrapeConfigSelector scrapeConfigSelector defines the scrapeConfigs to be selected for target discovery.
scrapeFailureLogFile scrapeFailureLogFile defines the file to which scrape failures are logged.
scrapeInterval scrapeInterval defines interval between consecutive scrapes.
scrapeNativeHistograms scrapeNativeHistograms defines whether to enable scraping of native histograms.
scrapeProtocols scrapeProtocols defines the protocols to negotiate during a scrape.
scrapeTimeout scrapeTimeout defines the number of seconds to wait until a scrape request times out.
secrets secrets defines a list of Secrets in the same namespace as the Prometheus object, which shall be mounted into the Prometheus Pods.
securityContext securityContext holds pod-level security attributes and common container settings.
serviceAccountName serviceAccountName is the name of the ServiceAccount to use to run the Prometheus Pods.
serviceDiscoveryRole serviceDiscoveryRole defines the service discovery role used to discover targets from \`ServiceMonitor\` objects and Alertmanager endpoints.
serviceMonitorNamespaceSelector serviceMonitorNamespaceSelector defines the namespaces to match for ServicedMonitors discovery.
serviceMonitorSelector serviceMonitorSelector defines the serviceMonitors to be selected for target discovery.
serviceName serviceName defines the name of the service name used by the underlying StatefulSet(s) as the governing service.
shardingStrategy shardingStrategy defines the sharding strategy for distributing scraped targets across Prometheus shards.
shards shards defines the number of shards to distribute the scraped targets onto.
storage storage defines the storage used by Prometheus.
targetLimit targetLimit defines a limit on the number of scraped targets that will be accepted.
terminationGracePeriodSeconds terminationGracePeriodSeconds defines the optional duration in seconds the pod needs to terminate gracefully.
tolerations tolerations defines the Pods' tolerations if specified.
topologySpreadConstraints topologySpreadConstraints defines the pod's topology spread constraints if specified.
tracingConfig tracingConfig defines tracing in Prometheus.
tsdb tsdb defines the runtime reloadable configuration of the timeseries database(TSDB).
updateStrategy updateStrategy indicates the strategy that will be employed to update Pods in the StatefulSet when a revision is made to statefulset's Pod Template.
version version of Prometheus being deployed.
volumeMounts volumeMounts allows the configuration of additional VolumeMounts.
volumes volumes allows the configuration of additional volumes on the output StatefulSet definition.
walCompression walCompression defines the compression of the write-ahead log (WAL) using Snappy.
web web defines the configuration of the Prometheus web server.`,
  "prometheus-operator:PrometheusRule": ` The \`PrometheusRule\` custom resource definition (CRD) defines [alerting](https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/) and [recording](https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/) rules to be evaluated by \`Prometheus\` or \`ThanosRuler\` objects.
metadata metadata defines ObjectMeta as the metadata that all persisted resources.
spec spec defines the specification of desired alerting rule definitions for Prometheus.
status status defines the status subresource.`,
  "prometheus-operator:PrometheusRuleExcludeConfig": ` PrometheusRuleExcludeConfig enables users to configure excluded PrometheusRule names and their namespaces to be ignored while enforcing namespace label for alerts and metrics.
ruleName ruleName defines the name of the excluded PrometheusRule object.
ruleNamespace ruleNamespace defines the namespace of the excluded PrometheusRule object.`,
  "prometheus-operator:PrometheusRuleSpec": ` PrometheusRuleSpec contains specification parameters for a Rule.
groups groups defines the content of Prometheus rule file`,
  "prometheus-operator:PrometheusSpec": ` PrometheusSpec is a specification of the desired behavior of the Prometheus cluster.
additionalAlertManagerConfigs additionalAlertManagerConfigs defines a key of a Secret containing additional Prometheus Alertmanager configurations.
additionalAlertRelabelConfigs additionalAlertRelabelConfigs defines a key of a Secret containing additional Prometheus alert relabel configurations.
additionalArgs additionalArgs allows setting additional arguments for the 'prometheus' container.
additionalScrapeConfigs additionalScrapeConfigs allows specifying a key of a Secret containing additional Prometheus scrape configurations.
affinity affinity defines the Pods' affinity scheduling rules if specified.
alerting alerting defines the settings related to Alertmanager.
allowOverlappingBlocks allowOverlappingBlocks enables vertical compaction and vertical query merge in Prometheus.
apiserverConfig apiserverConfig allows specifying a host and auth methods to access the Kuberntees API server.
arbitraryFSAccessThroughSMs arbitraryFSAccessThroughSMs when true, ServiceMonitor, PodMonitor and Probe object are forbidden to reference arbitrary files on the file system of the 'prometheus' container.
automountServiceAccountToken automountServiceAccountToken defines whether a service account token should be automatically mounted in the pod.
baseImage baseImage is deprecated: use 'spec.image' instead.
bodySizeLimit bodySizeLimit defines per-scrape on response body size.
configMaps configMaps defines a list of ConfigMaps in the same namespace as the Prometheus object, which shall be mounted into the Prometheus Pods.
containers containers allows injecting additional containers or modifying operator generated containers.
convertClassicHistogramsToNHCB convertClassicHistogramsToNHCB defines whether to convert all scraped classic histograms into a native histogram with custom buckets.
disableCompaction disableCompaction when true, the Prometheus compaction is disabled.
dnsConfig dnsConfig defines the DNS configuration for the pods.
dnsPolicy dnsPolicy defines the DNS policy for the pods.
enableAdminAPI enableAdminAPI defines access to the Prometheus web admin API.
enableFeatures enableFeatures enables access to Prometheus feature flags.
enableOTLPReceiver enableOTLPReceiver defines the Prometheus to be used as a receiver for the OTLP Metrics protocol.
enableRemoteWriteReceiver enableRemoteWriteReceiver defines the Prometheus to be used as a receiver for the Prometheus remote write protocol.
enableServiceLinks enableServiceLinks defines whether information about services should be injected into pod's environment variables
enforcedBodySizeLimit enforcedBodySizeLimit when defined specifies a global limit on the size of uncompressed response body that will be accepted by Prometheus.
enforcedKeepDroppedTargets enforcedKeepDroppedTargets when defined specifies a global limit on the number of targets dropped by relabeling that will be kept in memory.
enforcedLabelLimit enforcedLabelLimit when defined specifies a global limit on the number of labels per sample.
enforcedLabelNameLengthLimit enforcedLabelNameLengthLimit when defined specifies a global limit on the length of labels name per sample.
enforcedLabelValueLengthLimit enforcedLabelValueLengthLimit when not null defines a global limit on the length of labels value per sample.
enforcedNamespaceLabel enforcedNamespaceLabel when not empty, a label will be added to:
enforcedSampleLimit enforcedSampleLimit when defined specifies a global limit on the number of scraped samples that will be accepted.
enforcedTargetLimit enforcedTargetLimit when defined specifies a global limit on the number of scraped targets.
evaluationInterval evaluationInterval defines the interval between rule evaluations.
excludedFromEnforcement excludedFromEnforcement defines the list of references to PodMonitor, ServiceMonitor, Probe and PrometheusRule objects to be excluded from enforcing a namespace label of origin.
exemplars exemplars related settings that are runtime reloadable.
externalLabels externalLabels defines the labels to add to any time series or alerts when communicating with external systems (federation, remote storage, Alertmanager).
externalUrl externalUrl defines the external URL under which the Prometheus service is externally available.
hostAliases hostAliases defines the optional list of hosts and IPs that will be injected into the Pod's hosts file if specified.
hostNetwork hostNetwork defines the host's network namespace if true.
hostUsers hostUsers supports the user space in Kubernetes.
ignoreNamespaceSelectors ignoreNamespaceSelectors when true, \`spec.namespaceSelector\` from all PodMonitor, ServiceMonitor and Probe objects will be ignored.
image image defines the container image name for Prometheus.
imagePullSecrets imagePullSecrets defines an optional list of references to Secrets in the same namespace to use for pulling images from registries.
initContainers initContainers allows injecting initContainers to the Pod definition.
keepDroppedTargets keepDroppedTargets defines the per-scrape limit on the number of targets dropped by relabeling that will be kept in memory. 0 means no limit.
labelLimit labelLimit defines per-scrape limit on number of labels that will be accepted for a sample.
labelNameLengthLimit labelNameLengthLimit defines the per-scrape limit on length of labels name that will be accepted for a sample.
labelValueLengthLimit labelValueLengthLimit defines the per-scrape limit on length of labels value that will be accepted for a sample.
listenLocal listenLocal when true, the Prometheus server listens on the loopback address instead of the Pod IP's address.
logFormat logFormat for Log level for Prometheus and the config-reloader sidecar.
logLevel logLevel for Prometheus and the config-reloader sidecar.
maximumStartupDurationSeconds maximumStartupDurationSeconds defines the maximum time that the \`prometheus\` container's startup probe will wait before being considered failed.
minReadySeconds minReadySeconds defines the minimum number of seconds for which a newly created Pod should be ready without any of its container crashing for it to be considered available.
nameEscapingScheme nameEscapingScheme defines the character escaping scheme that will be requested when scraping for metric and label names that do not conform to the legacy Prometheus character set.
nameValidationScheme nameValidationScheme defines the validation scheme for metric and label names.
nodeSelector nodeSelector defines on which Nodes the Pods are scheduled.
otlp otlp defines the settings related to the OTLP receiver feature.
overrideHonorLabels overrideHonorLabels when true, Prometheus resolves label conflicts by renaming the labels in the scraped data to “exported_” for all targets created from ServiceMonitor, PodMonitor and ScrapeConfig objects.
overrideHonorTimestamps overrideHonorTimestamps when true, Prometheus ignores the timestamps for all the targets created from service and pod monitors.
paused paused defines when a Prometheus deployment is paused, no actions except for deletion will be performed on the underlying objects.
persistentVolumeClaimRetentionPolicy persistentVolumeClaimRetentionPolicy defines the field controls if and how PVCs are deleted during the lifecycle of a StatefulSet.
podManagementPolicy podManagementPolicy defines the policy for creating/deleting pods when scaling up and down.
podMetadata podMetadata defines labels and annotations which are propagated to the Prometheus pods.
podMonitorNamespaceSelector podMonitorNamespaceSelector defines the namespaces to match for PodMonitors discovery.
podMonitorSelector podMonitorSelector defines the podMonitors to be selected for target discovery.
podTargetLabels podTargetLabels are appended to the \`spec.podTargetLabels\` field of all PodMonitor and ServiceMonitor objects.
portName portName used for the pods and governing service.
priorityClassName priorityClassName assigned to the Pods.
probeNamespaceSelector probeNamespaceSelector defines the namespaces to match for Probe discovery.
probeSelector probeSelector defines the probes to be selected for target discovery.
prometheusExternalLabelName prometheusExternalLabelName defines the name of Prometheus external label used to denote the Prometheus instance name.
prometheusRulesExcludedFromEnforce prometheusRulesExcludedFromEnforce defines the list of PrometheusRule objects to which the namespace label enforcement doesn't apply.
query query defines the configuration of the Prometheus query service.
queryLogFile queryLogFile specifies where the file to which PromQL queries are logged.
reloadStrategy reloadStrategy defines the strategy used to reload the Prometheus configuration.
remoteRead remoteRead defines the list of remote read configurations.
remoteWrite remoteWrite defines the list of remote write configurations.
remoteWriteReceiverMessageVersions remoteWriteReceiverMessageVersions list of the protobuf message versions to accept when receiving the remote writes.
replicaExternalLabelName replicaExternalLabelName defines the name of Prometheus external label used to denote the replica name.
replicas replicas defines the number of replicas of each shard to deploy for a Prometheus deployment.
resources resources defines the resources requests and limits of the 'prometheus' container.
retention retention defines how long to retain the Prometheus data.
retentionSize retentionSize defines the maximum number of bytes used by the Prometheus data.
routePrefix routePrefix defines the route prefix Prometheus registers HTTP handlers for.
ruleNamespaceSelector ruleNamespaceSelector defines the namespaces to match for PrometheusRule discovery.
ruleQueryOffset ruleQueryOffset defines the offset the rule evaluation timestamp of this particular group by the specified duration into the past.
ruleSelector ruleSelector defines the prometheusRule objects to be selected for rule evaluation.
rules rules defines the configuration of the Prometheus rules' engine.
runtime runtime defines the values for the Prometheus process behavior
sampleLimit sampleLimit defines per-scrape limit on number of scraped samples that will be accepted.
schedulerName schedulerName defines the scheduler to use for Pod scheduling.
scrapeClasses scrapeClasses defines the list of scrape classes to expose to scraping objects such as PodMonitors, ServiceMonitors, Probes and ScrapeConfigs.
scrapeClassicHistograms scrapeClassicHistograms defines whether to scrape a classic histogram that is also exposed as a native histogram.
scrapeConfigNamespaceSelector scrapeConfigNamespaceSelector defines the namespaces to match for ScrapeConfig discovery.
scrapeConfigSelector scrapeConfigSelector defines the scrapeConfigs to be selected for target discovery.
scrapeFailureLogFile scrapeFailureLogFile defines the file to which scrape failures are logged.
scrapeInterval scrapeInterval defines interval between consecutive scrapes.
scrapeNativeHistograms scrapeNativeHistograms defines whether to enable scraping of native histograms.
scrapeProtocols scrapeProtocols defines the protocols to negotiate during a scrape.
scrapeTimeout scrapeTimeout defines the number of seconds to wait until a scrape request times out.
secrets secrets defines a list of Secrets in the same namespace as the Prometheus object, which shall be mounted into the Prometheus Pods.
securityContext securityContext holds pod-level security attributes and common container settings.
serviceAccountName serviceAccountName is the name of the ServiceAccount to use to run the Prometheus Pods.
serviceDiscoveryRole serviceDiscoveryRole defines the service discovery role used to discover targets from \`ServiceMonitor\` objects and Alertmanager endpoints.
serviceMonitorNamespaceSelector serviceMonitorNamespaceSelector defines the namespaces to match for ServicedMonitors discovery.
serviceMonitorSelector serviceMonitorSelector defines the serviceMonitors to be selected for target discovery.
serviceName serviceName defines the name of the service name used by the underlying StatefulSet(s) as the governing service.
sha sha is deprecated: use 'spec.image' instead.
shardRetentionPolicy shardRetentionPolicy defines the retention policy for the Prometheus shards.
shardingStrategy shardingStrategy defines the sharding strategy for distributing scraped targets across Prometheus shards.
shards shards defines the number of shards to distribute the scraped targets onto.
storage storage defines the storage used by Prometheus.
tag tag is deprecated: use 'spec.image' instead.
targetLimit targetLimit defines a limit on the number of scraped targets that will be accepted.
terminationGracePeriodSeconds terminationGracePeriodSeconds defines the optional duration in seconds the pod needs to terminate gracefully.
thanos thanos defines the configuration of the optional Thanos sidecar.
tolerations tolerations defines the Pods' tolerations if specified.
topologySpreadConstraints topologySpreadConstraints defines the pod's topology spread constraints if specified.
tracingConfig tracingConfig defines tracing in Prometheus.
tsdb tsdb defines the runtime reloadable configuration of the timeseries database(TSDB).
updateStrategy updateStrategy indicates the strategy that will be employed to update Pods in the StatefulSet when a revision is made to statefulset's Pod Template.
version version of Prometheus being deployed.
volumeMounts volumeMounts allows the configuration of additional VolumeMounts.
volumes volumes allows the configuration of additional volumes on the output StatefulSet definition.
walCompression walCompression defines the compression of the write-ahead log (WAL) using Snappy.
web web defines the configuration of the Prometheus web server.`,
  "prometheus-operator:PrometheusStatus": ` PrometheusStatus is the most recent observed status of the Prometheus cluster.
availableReplicas availableReplicas defines the total number of available pods (ready for at least minReadySeconds) targeted by this Prometheus deployment.
conditions conditions defines the current state of the Prometheus deployment.
paused paused defines whether any actions on the underlying managed objects are being performed.
replicas replicas defines the total number of non-terminated pods targeted by this Prometheus deployment (their labels match the selector).
selector selector used to match the pods targeted by this Prometheus resource.
shardStatuses shardStatuses defines the list has one entry per shard.
shards shards defines the most recently observed number of shards.
unavailableReplicas unavailableReplicas defines the total number of unavailable pods targeted by this Prometheus deployment.
updatedReplicas updatedReplicas defines the total number of non-terminated pods targeted by this Prometheus deployment that have the desired version spec.`,
  "prometheus-operator:PrometheusWebSpec": ` PrometheusWebSpec defines the configuration of the Prometheus web server.
httpConfig httpConfig defines HTTP parameters for web server.
maxConnections maxConnections defines the maximum number of simultaneous connections A zero value means that Prometheus doesn't accept any incoming connection.
pageTitle pageTitle defines the prometheus web page title.
tlsConfig tlsConfig defines the TLS parameters for HTTPS.`,
  "prometheus-operator:PuppetDBSDConfig": ` PuppetDBSDConfig configurations allow retrieving scrape targets from PuppetDB resources.
authorization authorization defines the header configuration to authenticate against the PuppetDB API.
basicAuth basicAuth defines information to use on every scrape request.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
includeParameters includeParameters defines whether to include the parameters as meta labels.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the optional OAuth 2.0 configuration to authenticate against the target HTTP endpoint.
port port defines the port to scrape metrics from.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
query query defines the Puppet Query Language (PQL) query.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
tlsConfig tlsConfig defines the TLS configuration to connect to the PuppetDB server.
url url defines the URL of the PuppetDB root query endpoint.`,
  "prometheus-operator:PushoverConfig": ` PushoverConfig configures notifications via Pushover.
device device defines the name of a specific device to send the notification to.
expire expire defines how long your notification will continue to be retried for, unless the user acknowledges the notification.
html html defines whether notification message is HTML or plain text.
httpConfig httpConfig defines the HTTP client configuration for Pushover API requests.
message message defines the notification message content.
monospace monospace optional HTML/monospace formatting for the message, see https://pushover.net/api#html html and monospace formatting are mutually exclusive.
priority priority defines the notification priority level.
retry retry defines how often the Pushover servers will send the same notification to the user.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
sound sound defines the name of one of the sounds supported by device clients.
title title defines the notification title displayed in the Pushover message.
token token defines the secret's key that contains the registered application's API token.
tokenFile tokenFile defines the token file that contains the registered application's API token.
ttl ttl defines the time to live for the alert notification.
url url defines a supplementary URL shown alongside the message.
urlTitle urlTitle defines a title for the supplementary URL.
userKey userKey defines the secret's key that contains the recipient user's user key.
userKeyFile userKeyFile defines the user key file that contains the recipient user's user key.`,
  "prometheus-operator:QuerySpec": ` QuerySpec defines the query command line flags when starting Prometheus.
lookbackDelta lookbackDelta defines the delta difference allowed for retrieving metrics during expression evaluations.
maxConcurrency maxConcurrency defines the number of concurrent queries that can be run at once.
maxSamples maxSamples defines the maximum number of samples a single query can load into memory.
timeout timeout defines the maximum time a query may take before being aborted.`,
  "prometheus-operator:QueueConfig": ` QueueConfig allows the tuning of remote write's queue_config parameters.
batchSendDeadline batchSendDeadline defines the maximum time a sample will wait in buffer.
capacity capacity defines the number of samples to buffer per shard before we start dropping them.
maxBackoff maxBackoff defines the maximum retry delay.
maxRetries maxRetries defines the maximum number of times to retry a batch on recoverable errors.
maxSamplesPerSend maxSamplesPerSend defines the maximum number of samples per send.
maxShards maxShards defines the maximum number of shards, i.e. amount of concurrency.
minBackoff minBackoff defines the initial retry delay.
minShards minShards defines the minimum number of shards, i.e. amount of concurrency.
retryOnRateLimit retryOnRateLimit defines the retry upon receiving a 429 status code from the remote-write storage.
sampleAgeLimit sampleAgeLimit drops samples older than the limit.`,
  "prometheus-operator:Receiver": ` Receiver defines one or more notification integrations.
discordConfigs discordConfigs defines the list of Slack configurations.
emailConfigs emailConfigs defines the list of Email configurations.
msteamsConfigs msteamsConfigs defines the list of MSTeams configurations.
msteamsv2Configs msteamsv2Configs defines the list of MSTeamsV2 configurations.
name name defines the name of the receiver.
opsgenieConfigs opsgenieConfigs defines the list of OpsGenie configurations.
pagerdutyConfigs pagerdutyConfigs defines the List of PagerDuty configurations.
pushoverConfigs pushoverConfigs defines the list of Pushover configurations.
rocketchatConfigs rocketchatConfigs defines the list of RocketChat configurations.
slackConfigs slackConfigs defines the list of Slack configurations.
snsConfigs snsConfigs defines the list of SNS configurations
telegramConfigs telegramConfigs defines the list of Telegram configurations.
victoropsConfigs victoropsConfigs defines the list of VictorOps configurations.
webexConfigs webexConfigs defines the list of Webex configurations.
webhookConfigs webhookConfigs defines the List of webhook configurations.
wechatConfigs wechatConfigs defines the list of WeChat configurations.`,
  "prometheus-operator:RelabelConfig": ` RelabelConfig allows dynamic rewriting of the label set for targets, alerts, scraped samples and remote write samples.
action action to perform based on the regex matching.
modulus modulus to take of the hash of the source label values.
regex regex defines the regular expression against which the extracted value is matched.
replacement replacement value against which a Replace action is performed if the regular expression matches.
separator separator defines the string between concatenated SourceLabels.
sourceLabels sourceLabels defines the source labels select values from existing labels.
targetLabel targetLabel defines the label to which the resulting string is written in a replacement.`,
  "prometheus-operator:RemoteReadSpec": ` RemoteReadSpec defines the configuration for Prometheus to read back samples from a remote endpoint.
authorization authorization section for the URL.
basicAuth basicAuth configuration for the URL.
bearerToken bearerToken is deprecated: this will be removed in a future release. \\*Warning: this field shouldn't be used because the token value appears in clear-text.
bearerTokenFile bearerTokenFile defines the file from which to read the bearer token for the URL.
filterExternalLabels filterExternalLabels defines whether to use the external labels as selectors for the remote read endpoint.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
headers headers defines the custom HTTP headers to be sent along with each remote read request.
name name of the remote read queue, it must be unique if specified.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 configuration for the URL.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
readRecent readRecent defines whether reads should be made for queries for time ranges that the local storage should have complete data for.
remoteTimeout remoteTimeout defines the timeout for requests to the remote read endpoint.
requiredMatchers requiredMatchers defines an optional list of equality matchers which have to be present in a selector to query the remote read endpoint.
tlsConfig tlsConfig to use for the URL.
url url defines the URL of the endpoint to query from.`,
  "prometheus-operator:RemoteWriteSpec": ` RemoteWriteSpec defines the configuration to write samples from Prometheus to a remote endpoint.
authorization authorization section for the URL.
azureAd azureAd for the URL.
basicAuth basicAuth configuration for the URL.
bearerToken bearerToken is deprecated: this will be removed in a future release. \\*Warning: this field shouldn't be used because the token value appears in clear-text.
bearerTokenFile bearerTokenFile defines the file from which to read bearer token for the URL.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
headers headers defines the custom HTTP headers to be sent along with each remote write request.
messageVersion messageVersion defines the Remote Write message's version to use when writing to the endpoint.
metadataConfig metadataConfig defines how to send a series metadata to the remote storage.
name name of the remote write queue, it must be unique if specified.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 configuration for the URL.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
queueConfig queueConfig allows tuning of the remote write queue parameters.
remoteTimeout remoteTimeout defines the timeout for requests to the remote write endpoint.
roundRobinDNS roundRobinDNS controls the DNS resolution behavior for remote-write connections.
sendExemplars sendExemplars enables sending of exemplars over remote write.
sendNativeHistograms sendNativeHistograms enables sending of native histograms, also known as sparse histograms over remote write.
sigv4 sigv4 defines the AWS's Signature Verification 4 for the URL.
tlsConfig tlsConfig to use for the URL.
url url defines the URL of the endpoint to send samples to.
writeRelabelConfigs writeRelabelConfigs defines the list of remote write relabel configurations.`,
  "prometheus-operator:RetainConfig": `retentionPeriod retentionPeriod defines how long the scaled-down shard(s) need to be kept before being deleted.`,
  "prometheus-operator:RocketChatActionConfig": ` RocketChatActionConfig defines actions for RocketChat messages.
msg msg defines the message to send when the button is clicked.
text text defines the button text displayed to users.
url url defines the URL the button links to when clicked.`,
  "prometheus-operator:RocketChatConfig": ` RocketChatConfig configures notifications via RocketChat.
actions actions defines interactive actions to include in the message.
apiURL apiURL defines the API URL for RocketChat.
channel channel defines the channel to send alerts to.
color color defines the message color displayed in RocketChat.
emoji emoji defines the emoji to be displayed as an avatar.
fields fields defines additional fields for the message attachment.
httpConfig httpConfig defines the HTTP client configuration for RocketChat API requests.
iconURL iconURL defines the icon URL for the message avatar.
imageURL imageURL defines the image URL to display within the message.
linkNames linkNames defines whether to enable automatic linking of usernames and channels.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
shortFields shortFields defines whether to use short fields in the message layout.
text text defines the message text to send.
thumbURL thumbURL defines the thumbnail URL for the message.
title title defines the message title displayed prominently in the message.
titleLink titleLink defines the URL that the title will link to when clicked.
token token defines the sender token for RocketChat authentication.
tokenID tokenID defines the sender token ID for RocketChat authentication.`,
  "prometheus-operator:RocketChatFieldConfig": ` RocketChatFieldConfig defines additional fields for RocketChat messages.
short short defines whether this field should be a short field.
title title defines the title of this field.
value value defines the value of this field, displayed underneath the title.`,
  "prometheus-operator:RollingUpdateStatefulSetStrategy": ` RollingUpdateStatefulSetStrategy is used to communicate parameter for the RollingUpdate strategy.
maxUnavailable maxUnavailable is the maximum number of pods that can be unavailable during the update.`,
  "prometheus-operator:Route": ` Route defines a node in the routing tree.
activeTimeIntervals activeTimeIntervals is a list of MuteTimeInterval names when this route should be active.
continue continue defines the boolean indicating whether an alert should continue matching subsequent sibling nodes.
groupBy groupBy defines the list of labels to group by.
groupInterval groupInterval defines how long to wait before sending an updated notification.
groupWait groupWait defines how long to wait before sending the initial notification.
matchers matchers defines the list of matchers that the alert's labels should match.
muteTimeIntervals muteTimeIntervals is a list of MuteTimeInterval names that will mute this route when matched,
receiver receiver defines the name of the receiver for this route.
repeatInterval repeatInterval defines how long to wait before repeating the last notification.
routes routes defines the child routes.`,
  "prometheus-operator:Rule": ` Rule describes an alerting or recording rule See Prometheus documentation: [alerting](https://www.prometheus.io/docs/prometheus/latest/configuration/alerting_rules/) or [recording](https://www.prometheus.io/docs/prometheus/latest/configuration/recording_rules/#recording-rules) rule
alert alert defines the name of the alert.
annotations annotations defines annotations to add to each alert.
expr expr defines the PromQL expression to evaluate.
for for defines how alerts are considered firing once they have been returned for this long.
keep_firing_for keep_firing_for defines how long an alert will continue firing after the condition that triggered it has cleared.
labels labels defines labels to add or overwrite.
record record defines the name of the time series to output to.`,
  "prometheus-operator:RuleGroup": ` RuleGroup is a list of sequentially evaluated recording and alerting rules.
interval interval defines how often rules in the group are evaluated.
labels labels define the labels to add or overwrite before storing the result for its rules.
limit limit defines the number of alerts an alerting rule and series a recording rule can produce.
name name defines the name of the rule group.
partial_response_strategy partial_response_strategy is only used by ThanosRuler and will be ignored by Prometheus instances.
query_offset query_offset defines the offset the rule evaluation timestamp of this particular group by the specified duration into the past.
rules rules defines the list of alerting and recording rules.`,
  "prometheus-operator:Rules": `alert alert defines the parameters of the Prometheus rules' engine.`,
  "prometheus-operator:RulesAlert": `forGracePeriod forGracePeriod defines the minimum duration between alert and restored 'for' state.
forOutageTolerance forOutageTolerance defines the max time to tolerate prometheus outage for restoring 'for' state of alert.
resendDelay resendDelay defines the minimum amount of time to wait before resending an alert to Alertmanager.`,
  "prometheus-operator:RuntimeConfig": ` RuntimeConfig configures the values for the process behavior.
goGC goGC defines the Go garbage collection target percentage.`,
  "prometheus-operator:SNSConfig": ` SNSConfig configures notifications via AWS SNS.
apiURL apiURL defines the SNS API URL, e.g. https://sns.us-east-2.amazonaws.com.
attributes attributes defines SNS message attributes as key-value pairs.
httpConfig httpConfig defines the HTTP client configuration for SNS API requests.
message message defines the message content of the SNS notification.
phoneNumber phoneNumber defines the phone number if message is delivered via SMS in E.164 format.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
sigv4 sigv4 configures AWS's Signature Verification 4 signing process to sign requests.
subject subject defines the subject line when the message is delivered to email endpoints.
targetARN targetARN defines the mobile platform endpoint ARN if message is delivered via mobile notifications.
topicARN topicARN defines the SNS topic ARN, e.g. arn:aws:sns:us-east-2:698519295917:My-Topic.`,
  "prometheus-operator:SafeAuthorization": ` SafeAuthorization specifies a subset of the Authorization struct, that is safe for use because it doesn't provide access to the Prometheus container's filesystem.
credentials credentials defines a key of a Secret in the namespace that contains the credentials for authentication.
type type defines the authentication type.`,
  "prometheus-operator:SafeTLSConfig": ` SafeTLSConfig defines safe TLS configurations.
ca ca defines the Certificate authority used when verifying server certificates.
cert cert defines the Client certificate to present when doing client-authentication.
insecureSkipVerify insecureSkipVerify defines how to disable target certificate validation.
keySecret keySecret defines the Secret containing the client key file for the targets.
maxVersion maxVersion defines the maximum acceptable TLS version.
minVersion minVersion defines the minimum acceptable TLS version.
serverName serverName is used to verify the hostname for the targets.`,
  "prometheus-operator:ScalewaySDConfig": ` ScalewaySDConfig configurations allow retrieving scrape targets from Scaleway instances and baremetal services.
accessKey accessKey defines the access key to use. https://console.scaleway.com/project/credentials
apiURL apiURL defines the API URL to use when doing the server listing requests.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
nameFilter nameFilter defines a name filter (works as a LIKE) to apply on the server listing request.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
port port defines the port to scrape metrics from.
projectID projectID defines the Project ID of the targets.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
refreshInterval refreshInterval defines the time after which the provided names are refreshed.
role role defines the service of the targets to retrieve.
secretKey secretKey defines the secret key to use when listing targets.
tagsFilter tagsFilter defines a tag filter (a server needs to have all defined tags to be listed) to apply on the server listing request.
tlsConfig tlsConfig defines the TLS configuration to connect to the Scaleway API.
zone zone defines the availability zone of your targets (e.g. fr-par-1).`,
  "prometheus-operator:ScrapeClass": `attachMetadata attachMetadata defines additional metadata to the discovered targets.
authorization authorization section for the ScrapeClass.
default default defines that the scrape applies to all scrape objects that don't configure an explicit scrape class name.
fallbackScrapeProtocol fallbackScrapeProtocol defines the protocol to use if a scrape returns blank, unparseable, or otherwise invalid Content-Type.
metricRelabelings metricRelabelings defines the relabeling rules to apply to all samples before ingestion.
name name of the scrape class.
relabelings relabelings defines the relabeling rules to apply to all scrape targets.
tlsConfig tlsConfig defines the TLS settings to use for the scrape.`,
  "prometheus-operator:ScrapeConfig": ` ScrapeConfig defines a namespaced Prometheus scrape_config to be aggregated across multiple namespaces into the Prometheus configuration.
metadata metadata defines ObjectMeta as the metadata that all persisted resources.
spec spec defines the specification of ScrapeConfigSpec.
status status defines the status subresource.`,
  "prometheus-operator:ScrapeConfigSpec": ` ScrapeConfigSpec is a specification of the desired configuration for a scrape configuration.
authorization authorization defines the header to use on every scrape request.
azureSDConfigs azureSDConfigs defines a list of Azure service discovery configurations.
basicAuth basicAuth defines information to use on every scrape request.
bodySizeLimit bodySizeLimit defines a per-scrape limit on the size of the uncompressed response body that will be accepted by Prometheus.
consulSDConfigs consulSDConfigs defines a list of Consul service discovery configurations.
convertClassicHistogramsToNHCB convertClassicHistogramsToNHCB defines whether to convert all scraped classic histograms into a native histogram with custom buckets.
digitalOceanSDConfigs digitalOceanSDConfigs defines a list of DigitalOcean service discovery configurations.
dnsSDConfigs dnsSDConfigs defines a list of DNS service discovery configurations.
dockerSDConfigs dockerSDConfigs defines a list of Docker service discovery configurations.
dockerSwarmSDConfigs dockerSwarmSDConfigs defines a list of Dockerswarm service discovery configurations.
ec2SDConfigs ec2SDConfigs defines a list of EC2 service discovery configurations.
enableCompression enableCompression when false, Prometheus will request uncompressed response from the scraped target.
enableHTTP2 enableHTTP2 defines whether to enable HTTP2.
eurekaSDConfigs eurekaSDConfigs defines a list of Eureka service discovery configurations.
fallbackScrapeProtocol fallbackScrapeProtocol defines the protocol to use if a scrape returns blank, unparseable, or otherwise invalid Content-Type.
fileSDConfigs fileSDConfigs defines a list of file service discovery configurations.
gceSDConfigs gceSDConfigs defines a list of GCE service discovery configurations.
hetznerSDConfigs hetznerSDConfigs defines a list of Hetzner service discovery configurations.
honorLabels honorLabels defines when true the metric's labels when they collide with the target's labels.
honorTimestamps honorTimestamps defines whether Prometheus preserves the timestamps when exposed by the target.
httpSDConfigs httpSDConfigs defines a list of HTTP service discovery configurations.
ionosSDConfigs ionosSDConfigs defines a list of IONOS service discovery configurations.
jobName jobName defines the value of the \`job\` label assigned to the scraped metrics by default.
keepDroppedTargets keepDroppedTargets defines the per-scrape limit on the number of targets dropped by relabeling that will be kept in memory. 0 means no limit.
kubernetesSDConfigs kubernetesSDConfigs defines a list of Kubernetes service discovery configurations.
kumaSDConfigs kumaSDConfigs defines a list of Kuma service discovery configurations.
labelLimit labelLimit defines the per-scrape limit on number of labels that will be accepted for a sample.
labelNameLengthLimit labelNameLengthLimit defines the per-scrape limit on length of labels name that will be accepted for a sample.
labelValueLengthLimit labelValueLengthLimit defines the per-scrape limit on length of labels value that will be accepted for a sample.
lightSailSDConfigs lightSailSDConfigs defines a list of Lightsail service discovery configurations.
linodeSDConfigs linodeSDConfigs defines a list of Linode service discovery configurations.
metricRelabelings metricRelabelings defines the metricRelabelings to apply to samples before ingestion.
metricsPath metricsPath defines the HTTP path to scrape for metrics.
nameEscapingScheme nameEscapingScheme defines the metric name escaping mode to request through content negotiation.
nameValidationScheme nameValidationScheme defines the validation scheme for metric and label names.
nativeHistogramBucketLimit nativeHistogramBucketLimit defines ff there are more than this many buckets in a native histogram, buckets will be merged to stay within the limit.
nativeHistogramMinBucketFactor nativeHistogramMinBucketFactor defines if the growth factor of one bucket to the next is smaller than this, buckets will be merged to increase the factor sufficiently.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
nomadSDConfigs nomadSDConfigs defines a list of Nomad service discovery configurations.
oauth2 oauth2 defines the configuration to use on every scrape request.
openstackSDConfigs openstackSDConfigs defines a list of OpenStack service discovery configurations.
ovhcloudSDConfigs ovhcloudSDConfigs defines a list of OVHcloud service discovery configurations.
params params defines optional HTTP URL parameters
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyUrl proxyUrl defines the HTTP proxy server to use.
puppetDBSDConfigs puppetDBSDConfigs defines a list of PuppetDB service discovery configurations.
relabelings relabelings defines how to rewrite the target's labels before scraping.
sampleLimit sampleLimit defines per-scrape limit on number of scraped samples that will be accepted.
scalewaySDConfigs scalewaySDConfigs defines a list of Scaleway instances and baremetal service discovery configurations.
scheme scheme defines the protocol scheme used for requests.
scrapeClass scrapeClass defines the scrape class to apply.
scrapeClassicHistograms scrapeClassicHistograms defines whether to scrape a classic histogram that is also exposed as a native histogram.
scrapeInterval scrapeInterval defines the interval between consecutive scrapes.
scrapeNativeHistograms scrapeNativeHistograms defines whether to enable scraping of native histograms.
scrapeProtocols scrapeProtocols defines the protocols to negotiate during a scrape.
scrapeTimeout scrapeTimeout defines the number of seconds to wait until a scrape request times out.
staticConfigs staticConfigs defines a list of static targets with a common label set.
targetLimit targetLimit defines a limit on the number of scraped targets that will be accepted.
tlsConfig tlsConfig defines the TLS configuration to use on every scrape request
trackTimestampsStaleness trackTimestampsStaleness defines whether Prometheus tracks staleness of the metrics that have an explicit timestamp present in scraped data.`,
  "prometheus-operator:SecretKeySelector": ` SecretKeySelector selects a key of a Secret.
key key defines the key of the secret to select from.
name name defines the name of the secret in the object's namespace to select from.`,
  "prometheus-operator:SecretOrConfigMap": ` SecretOrConfigMap allows to specify data as a Secret or ConfigMap.
configMap configMap defines the ConfigMap containing data to use for the targets.
secret secret defines the Secret containing data to use for the targets.`,
  "prometheus-operator:ServiceMonitor": ` The \`ServiceMonitor\` custom resource definition (CRD) defines how \`Prometheus\` and \`PrometheusAgent\` can scrape metrics from a group of services.
metadata metadata defines ObjectMeta as the metadata that all persisted resources.
spec spec defines the specification of desired Service selection for target discovery by Prometheus.
status status defines the status subresource.`,
  "prometheus-operator:ServiceMonitorSpec": ` ServiceMonitorSpec defines the specification parameters for a ServiceMonitor.
attachMetadata attachMetadata defines additional metadata which is added to the discovered targets.
bodySizeLimit bodySizeLimit when defined, bodySizeLimit specifies a job level limit on the size of uncompressed response body that will be accepted by Prometheus.
convertClassicHistogramsToNHCB convertClassicHistogramsToNHCB defines whether to convert all scraped classic histograms into a native histogram with custom buckets.
endpoints endpoints defines the list of endpoints part of this ServiceMonitor.
fallbackScrapeProtocol fallbackScrapeProtocol defines the protocol to use if a scrape returns blank, unparseable, or otherwise invalid Content-Type.
jobLabel jobLabel selects the label from the associated Kubernetes \`Service\` object which will be used as the \`job\` label for all metrics.
keepDroppedTargets keepDroppedTargets defines the per-scrape limit on the number of targets dropped by relabeling that will be kept in memory. 0 means no limit.
labelLimit labelLimit defines the per-scrape limit on number of labels that will be accepted for a sample.
labelNameLengthLimit labelNameLengthLimit defines the per-scrape limit on length of labels name that will be accepted for a sample.
labelValueLengthLimit labelValueLengthLimit defines the per-scrape limit on length of labels value that will be accepted for a sample.
namespaceSelector namespaceSelector defines in which namespace(s) Prometheus should discover the services.
nativeHistogramBucketLimit nativeHistogramBucketLimit defines ff there are more than this many buckets in a native histogram, buckets will be merged to stay within the limit.
nativeHistogramMinBucketFactor nativeHistogramMinBucketFactor defines if the growth factor of one bucket to the next is smaller than this, buckets will be merged to increase the factor sufficiently.
podTargetLabels podTargetLabels defines the labels which are transferred from the associated Kubernetes \`Pod\` object onto the ingested metrics.
sampleLimit sampleLimit defines a per-scrape limit on the number of scraped samples that will be accepted.
scrapeClass scrapeClass defines the scrape class to apply.
scrapeClassicHistograms scrapeClassicHistograms defines whether to scrape a classic histogram that is also exposed as a native histogram.
scrapeNativeHistograms scrapeNativeHistograms defines whether to enable scraping of native histograms.
scrapeProtocols scrapeProtocols defines the protocols to negotiate during a scrape.
selector selector defines the label selector to select the Kubernetes \`Endpoints\` objects to scrape metrics from.
selectorMechanism selectorMechanism defines the mechanism used to select the endpoints to scrape.
serviceDiscoveryRole serviceDiscoveryRole defines the service discovery role used to discover targets.
targetLabels targetLabels defines the labels which are transferred from the associated Kubernetes \`Service\` object onto the ingested metrics.
targetLimit targetLimit defines a limit on the number of scraped targets that will be accepted.`,
  "prometheus-operator:ShardRetentionPolicy": `retain retain defines the config for retention when the retention policy is set to \`Retain\`.
whenScaled whenScaled defines the retention policy when the Prometheus shards are scaled down. \\* \`Delete\`, the operator will delete the pods from the scaled-down shard(s). \\* \`Retain\`, the operator will keep the pods from the scaled-down shard(s), so the data can still be queried.`,
  "prometheus-operator:ShardStatus": `availableReplicas availableReplicas defines the total number of available pods (ready for at least minReadySeconds) targeted by this shard.
replicas replicas defines the total number of pods targeted by this shard.
shardID shardID defines the identifier of the shard.
unavailableReplicas unavailableReplicas defines the Total number of unavailable pods targeted by this shard.
updatedReplicas updatedReplicas defines the total number of non-terminated pods targeted by this shard that have the desired spec.`,
  "prometheus-operator:ShardingStrategy": ` ShardingStrategy defines the sharding strategy for Prometheus.
mode mode defines the sharding mode.
topology topology defines the configuration for topology-aware sharding.`,
  "prometheus-operator:Sigv4": ` Sigv4 defines AWS's Signature Verification 4 signing process to sign requests.
accessKey accessKey defines the AWS API key.
externalId externalId defines the external ID used when assuming an AWS role.
profile profile defines the named AWS profile used to authenticate.
region region defines the AWS region.
roleArn roleArn defines the named AWS profile used to authenticate.
secretKey secretKey defines the AWS API secret.
useFIPSSTSEndpoint useFIPSSTSEndpoint defines the FIPS mode for the AWS STS endpoint.`,
  "prometheus-operator:SlackAction": ` SlackAction configures a single Slack action that is sent with each notification.
confirm confirm defines an optional confirmation dialog that appears before the action is executed.
name name defines a unique identifier for the action within the message.
style style defines the visual appearance of the action element.
text text defines the user-visible label displayed on the action element.
type type defines the type of interactive component.
url url defines the URL to open when the action is triggered.
value value defines the payload sent when the action is triggered.`,
  "prometheus-operator:SlackConfig": ` SlackConfig configures notifications via Slack.
actions actions defines a list of Slack actions that are sent with each notification.
apiURL apiURL defines the secret's key that contains the Slack webhook URL.
callbackId callbackId defines an identifier for the message used in interactive components.
channel channel defines the channel or user to send notifications to.
color color defines the color of the left border of the Slack message attachment.
fallback fallback defines a plain-text summary of the attachment for clients that don't support attachments.
fields fields defines a list of Slack fields that are sent with each notification.
footer footer defines small text displayed at the bottom of the message attachment.
httpConfig httpConfig defines the HTTP client configuration.
iconEmoji iconEmoji defines the emoji to use as the bot's avatar (e.g., ":ghost:").
iconURL iconURL defines the URL to an image to use as the bot's avatar.
imageURL imageURL defines the URL to an image file that will be displayed inside the message attachment.
linkNames linkNames enables automatic linking of channel names and usernames in the message.
messageText messageText defines text content of the Slack message.
mrkdwnIn mrkdwnIn defines which fields should be parsed as Slack markdown.
pretext pretext defines optional text that appears above the message attachment block.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
shortFields shortFields determines whether fields are displayed in a compact format.
text text defines the main text content of the Slack message attachment.
thumbURL thumbURL defines the URL to an image file that will be displayed as a thumbnail on the right side of the message attachment.
timeout timeout defines the maximum time to wait for a webhook request to complete, before failing the request and allowing it to be retried.
title title defines the title text displayed in the Slack message attachment.
titleLink titleLink defines the URL that the title will link to when clicked.
username username defines the slack bot user name.`,
  "prometheus-operator:SlackConfirmationField": ` SlackConfirmationField protect users from destructive actions or particularly distinguished decisions by asking them to confirm their button click one more time.
dismissText dismissText defines the label for the cancel button in the dialog.
okText okText defines the label for the confirmation button in the dialog.
text text defines the main message displayed in the confirmation dialog.
title title defines the title text displayed at the top of the confirmation dialog.`,
  "prometheus-operator:SlackField": ` SlackField configures a single Slack field that is sent with each notification.
short short determines whether this field can be displayed alongside other short fields.
title title defines the label or header text displayed for this field.
value value defines the content or data displayed for this field.`,
  "prometheus-operator:StatefulSetUpdateStrategy": ` StatefulSetUpdateStrategy indicates the strategy used when updating the StatefulSet.
rollingUpdate rollingUpdate is used to communicate parameters when type is RollingUpdate.
type type indicates the type of the StatefulSetUpdateStrategy.`,
  "prometheus-operator:StaticConfig": ` StaticConfig defines a Prometheus static configuration.
labels labels defines labels assigned to all metrics scraped from the targets.
targets targets defines the list of targets for this static configuration.`,
  "prometheus-operator:StorageSpec": ` StorageSpec defines the configured storage for a group Prometheus servers.
disableMountSubPath disableMountSubPath deprecated: subPath usage will be removed in a future release.
emptyDir emptyDir to be used by the StatefulSet.
ephemeral ephemeral to be used by the StatefulSet.
volumeClaimTemplate volumeClaimTemplate defines the PVC spec to be used by the Prometheus StatefulSets.`,
  "prometheus-operator:TLSConfig": ` TLSConfig defines full TLS configuration.
ca ca defines the Certificate authority used when verifying server certificates.
caFile caFile defines the path to the CA cert in the Prometheus container to use for the targets.
cert cert defines the Client certificate to present when doing client-authentication.
certFile certFile defines the path to the client cert file in the Prometheus container for the targets.
insecureSkipVerify insecureSkipVerify defines how to disable target certificate validation.
keyFile keyFile defines the path to the client key file in the Prometheus container for the targets.
keySecret keySecret defines the Secret containing the client key file for the targets.
maxVersion maxVersion defines the maximum acceptable TLS version.
minVersion minVersion defines the minimum acceptable TLS version.
serverName serverName is used to verify the hostname for the targets.`,
  "prometheus-operator:TSDBSpec": `outOfOrderTimeWindow outOfOrderTimeWindow defines how old an out-of-order/out-of-bounds sample can be with respect to the TSDB max time.`,
  "prometheus-operator:TelegramConfig": ` TelegramConfig configures notifications via Telegram.
apiURL apiURL defines the Telegram API URL, e.g. https://api.telegram.org.
botToken botToken defines the Telegram bot token.
botTokenFile botTokenFile defines the file to read the Telegram bot token from.
chatID chatID defines the Telegram chat ID where messages will be sent.
disableNotifications disableNotifications controls whether Telegram notifications are sent silently.
httpConfig httpConfig defines the HTTP client configuration for Telegram API requests.
message message defines the message template for the Telegram notification.
messageThreadID messageThreadID defines the Telegram Group Topic ID for threaded messages.
parseMode parseMode defines the parse mode for telegram message formatting.
sendResolved sendResolved defines whether or not to notify about resolved alerts.`,
  "prometheus-operator:ThanosRuler": ` The \`ThanosRuler\` custom resource definition (CRD) defines a desired [Thanos Ruler](https://github.com/thanos-io/thanos/blob/main/docs/components/rule.md) setup to run in a Kubernetes cluster.
metadata metadata defines ObjectMeta as the metadata that all persisted resources.
spec spec defines the specification of the desired behavior of the ThanosRuler cluster.
status status defines the most recent observed status of the ThanosRuler cluster.`,
  "prometheus-operator:ThanosRulerSpec": ` ThanosRulerSpec is a specification of the desired behavior of the ThanosRuler.
additionalArgs additionalArgs defines how to add additional arguments for the ThanosRuler container.
affinity affinity defines when specified, the pod's scheduling constraints.
alertDropLabels alertDropLabels defines the label names which should be dropped in Thanos Ruler alerts.
alertQueryUrl alertQueryUrl defines how Thanos Ruler will set in the 'Source' field of all alerts.
alertRelabelConfigFile alertRelabelConfigFile defines the path to the alert relabeling configuration file.
alertRelabelConfigs alertRelabelConfigs defines the alert relabeling in Thanos Ruler.
alertmanagersConfig alertmanagersConfig defines the list of Alertmanager endpoints to send alerts to.
alertmanagersUrl alertmanagersUrl defines the list of Alertmanager endpoints to send alerts to.
containers containers allows injecting additional containers or modifying operator generated containers.
dnsConfig dnsConfig defines Defines the DNS configuration for the pods.
dnsPolicy dnsPolicy defines the DNS policy for the pods.
enableFeatures enableFeatures defines how to setup Thanos Ruler feature flags.
enableServiceLinks enableServiceLinks defines whether information about services should be injected into pod's environment variables
enforcedNamespaceLabel enforcedNamespaceLabel enforces adding a namespace label of origin for each alert and metric that is user created.
evaluationInterval evaluationInterval defines the interval between consecutive evaluations.
excludedFromEnforcement excludedFromEnforcement defines the list of references to PrometheusRule objects to be excluded from enforcing a namespace label of origin.
externalPrefix externalPrefix defines the Thanos Ruler instances will be available under.
grpcServerTlsConfig grpcServerTlsConfig defines the gRPC server from which Thanos Querier reads recorded rule data.
hostAliases hostAliases defines pods' hostAliases configuration
hostUsers hostUsers supports the user space in Kubernetes.
image image defines Thanos container image URL.
imagePullSecrets imagePullSecrets defines an optional list of references to secrets in the same namespace to use for pulling thanos images from registries see http://kubernetes.io/docs/user-guide/images#specifying-imagepullsecrets-on-a-pod
initContainers initContainers allows injecting initContainers to the Pod definition.
labels labels defines the external label pairs of the ThanosRuler resource.
listenLocal listenLocal defines the Thanos ruler listen on loopback, so that it does not bind against the Pod IP.
logFormat logFormat for ThanosRuler to be configured with.
logLevel logLevel for ThanosRuler to be configured with.
minReadySeconds minReadySeconds defines the minimum number of seconds for which a newly created pod should be ready without any of its container crashing for it to be considered available.
nodeSelector nodeSelector defines which Nodes the Pods are scheduled on.
objectStorageConfig objectStorageConfig defines the configuration format is defined at https://thanos.io/tip/thanos/storage.md/#configuring-access-to-object-storage
objectStorageConfigFile objectStorageConfigFile defines the path of the object storage configuration file.
paused paused defines when a ThanosRuler deployment is paused, no actions except for deletion will be performed on the underlying objects.
podManagementPolicy podManagementPolicy defines the policy for creating/deleting pods when scaling up and down.
podMetadata podMetadata defines labels and annotations which are propagated to the ThanosRuler pods.
portName portName defines the port name used for the pods and governing service.
priorityClassName priorityClassName defines the priority class assigned to the Pods
prometheusRulesExcludedFromEnforce prometheusRulesExcludedFromEnforce defines a list of Prometheus rules to be excluded from enforcing of adding namespace labels.
queryConfig queryConfig defines the list of Thanos Query endpoints from which to query metrics.
queryEndpoints queryEndpoints defines the list of Thanos Query endpoints from which to query metrics.
remoteWrite remoteWrite defines the list of remote write configurations.
replicas replicas defines the number of thanos ruler instances to deploy.
resendDelay resendDelay defines the minimum amount of time to wait before resending an alert to Alertmanager.
resources resources defines the resource requirements for single Pods.
retention retention defines the time duration ThanosRuler shall retain data for.
routePrefix routePrefix defines the route prefix ThanosRuler registers HTTP handlers for.
ruleConcurrentEval ruleConcurrentEval defines how many rules can be evaluated concurrently.
ruleGracePeriod ruleGracePeriod defines the minimum duration between alert and restored "for" state.
ruleNamespaceSelector ruleNamespaceSelector defines the namespaces to be selected for Rules discovery.
ruleOutageTolerance ruleOutageTolerance defines the max time to tolerate prometheus outage for restoring "for" state of alert.
ruleQueryOffset ruleQueryOffset defines the default rule group's query offset duration to use.
ruleSelector ruleSelector defines the PrometheusRule objects to be selected for rule evaluation.
schedulerName schedulerName defines the scheduler to use for Pod scheduling.
securityContext securityContext defines the pod-level security attributes and common container settings.
serviceAccountName serviceAccountName defines the name of the ServiceAccount to use to run the Thanos Ruler Pods.
serviceName serviceName defines the name of the service name used by the underlying StatefulSet(s) as the governing service.
storage storage defines the specification of how storage shall be used.
terminationGracePeriodSeconds terminationGracePeriodSeconds defines the optional duration in seconds the pod needs to terminate gracefully.
tolerations tolerations defines when specified, the pod's tolerations.
topologySpreadConstraints topologySpreadConstraints defines the pod's topology spread constraints.
tracingConfig tracingConfig defines the tracing configuration.
tracingConfigFile tracingConfigFile defines the path of the tracing configuration file.
updateStrategy updateStrategy indicates the strategy that will be employed to update Pods in the StatefulSet when a revision is made to statefulset's Pod Template.
version version of Thanos to be deployed.
volumeMounts volumeMounts defines how the configuration of additional VolumeMounts on the output StatefulSet definition.
volumes volumes defines how configuration of additional volumes on the output StatefulSet definition.
web web defines the configuration of the ThanosRuler web server.`,
  "prometheus-operator:ThanosRulerStatus": ` ThanosRulerStatus is the most recent observed status of the ThanosRuler.
availableReplicas availableReplicas defines the total number of available pods (ready for at least minReadySeconds) targeted by this ThanosRuler deployment.
conditions conditions defines the current state of the ThanosRuler object.
paused paused defines whether any actions on the underlying managed objects are being performed.
replicas replicas defines the total number of non-terminated pods targeted by this ThanosRuler deployment (their labels match the selector).
unavailableReplicas unavailableReplicas defines the total number of unavailable pods targeted by this ThanosRuler deployment.
updatedReplicas updatedReplicas defines the total number of non-terminated pods targeted by this ThanosRuler deployment that have the desired version spec.`,
  "prometheus-operator:ThanosRulerWebSpec": ` ThanosRulerWebSpec defines the configuration of the ThanosRuler web server.
httpConfig httpConfig defines HTTP parameters for web server.
tlsConfig tlsConfig defines the TLS parameters for HTTPS.`,
  "prometheus-operator:ThanosSpec": ` ThanosSpec defines the configuration of the Thanos sidecar.
additionalArgs additionalArgs allows setting additional arguments for the Thanos container.
baseImage baseImage is deprecated: use 'image' instead.
blockSize blockSize controls the size of TSDB blocks produced by Prometheus.
getConfigInterval getConfigInterval defines how often to retrieve the Prometheus configuration.
getConfigTimeout getConfigTimeout defines the maximum time to wait when retrieving the Prometheus configuration.
grpcListenLocal grpcListenLocal defines when true, the Thanos sidecar listens on the loopback interface instead of the Pod IP's address for the gRPC endpoints.
grpcServerTlsConfig grpcServerTlsConfig defines the TLS parameters for the gRPC server providing the StoreAPI.
httpListenLocal httpListenLocal when true, the Thanos sidecar listens on the loopback interface instead of the Pod IP's address for the HTTP endpoints.
image image defines the container image name for Thanos.
listenLocal listenLocal is deprecated: use \`grpcListenLocal\` and \`httpListenLocal\` instead.
logFormat logFormat for the Thanos sidecar.
logLevel logLevel for the Thanos sidecar.
minTime minTime defines the start of time range limit served by the Thanos sidecar's StoreAPI.
objectStorageConfig objectStorageConfig defines the Thanos sidecar's configuration to upload TSDB blocks to object storage.
objectStorageConfigFile objectStorageConfigFile defines the Thanos sidecar's configuration file to upload TSDB blocks to object storage.
readyTimeout readyTimeout defines the maximum time that the Thanos sidecar will wait for Prometheus to start.
resources resources defines the resources requests and limits of the Thanos sidecar.
sha sha is deprecated: use 'image' instead.
tag tag is deprecated: use 'image' instead.
tracingConfig tracingConfig defines the tracing configuration for the Thanos sidecar.
tracingConfigFile tracingConfigFile defines the tracing configuration file for the Thanos sidecar.
version version of Thanos being deployed.
volumeMounts volumeMounts allows configuration of additional VolumeMounts for Thanos.`,
  "prometheus-operator:TimeInterval": ` TimeInterval describes intervals of time
daysOfMonth daysOfMonth defines a list of DayOfMonthRange
months months defines a list of MonthRange
times times defines a list of TimeRange
weekdays weekdays defines a list of WeekdayRange
years years defines a list of YearRange`,
  "prometheus-operator:TimePeriod": ` TimePeriod describes periods of time.
daysOfMonth daysOfMonth defines a list of DayOfMonthRange
months months defines a list of MonthRange
times times defines a list of TimeRange
weekdays weekdays defines a list of WeekdayRange
years years defines a list of YearRange`,
  "prometheus-operator:TimeRange": ` TimeRange defines a start and end time in 24hr format
endTime endTime defines the end time in 24hr format.
startTime startTime defines the start time in 24hr format.`,
  "prometheus-operator:TopologyShardingStrategy": ` TopologyShardingStrategy defines the configuration for topology-aware sharding.
externalLabelName externalLabelName defines the name of the Prometheus external label used to communicate the topology zone assigned to the Prometheus instance.
values values defines the list of topology values (e.g. zone names) to be used for sharding.`,
  "prometheus-operator:TopologySpreadConstraint": `additionalLabelSelectors additionalLabelSelectors Defines what Prometheus Operator managed labels should be added to labelSelector on the topologySpreadConstraint.
labelSelector LabelSelector is used to find matching pods.
matchLabelKeys MatchLabelKeys is a set of pod label keys to select the pods over which spreading will be calculated.
maxSkew MaxSkew describes the degree to which pods may be unevenly distributed.
minDomains MinDomains indicates a minimum number of eligible domains.
nodeAffinityPolicy NodeAffinityPolicy indicates how we will treat Pod's nodeAffinity/nodeSelector when calculating pod topology spread skew.
nodeTaintsPolicy NodeTaintsPolicy indicates how we will treat node taints when calculating pod topology spread skew.
topologyKey TopologyKey is the key of node labels.
whenUnsatisfiable WhenUnsatisfiable indicates how to deal with a pod if it doesn't satisfy the spread constraint. - DoNotSchedule (default) tells the scheduler not to schedule it. - ScheduleAnyway tells the scheduler to schedule the pod in any location, but giving higher precedence to topologies that would help reduce the skew.`,
  "prometheus-operator:TracingConfig": `clientType clientType defines the client used to export the traces.
compression compression key for supported compression types.
endpoint endpoint to send the traces to.
headers headers defines the key-value pairs to be used as headers associated with gRPC or HTTP requests.
insecure insecure if disabled, the client will use a secure connection.
samplingFraction samplingFraction defines the probability a given trace will be sampled.
timeout timeout defines the maximum time the exporter will wait for each batch export.
tlsConfig tlsConfig to use when sending traces.`,
  "prometheus-operator:V1alpha1AttachMetadata": `node node attaches node metadata to discovered targets.`,
  "prometheus-operator:V1alpha1HTTPConfig": ` HTTPConfig defines a client HTTP configuration.
authorization authorization defines the authorization header configuration for the client.
basicAuth basicAuth defines the basic authentication credentials for the client.
bearerTokenSecret bearerTokenSecret defines the secret's key that contains the bearer token to be used by the client for authentication.
enableHttp2 enableHttp2 can be used to disable HTTP2.
followRedirects followRedirects specifies whether the client should follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the OAuth2 client credentials used to fetch a token for the targets.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyURL proxyURL defines an optional proxy URL for HTTP requests.
proxyUrl proxyUrl defines the HTTP proxy server to use.
tlsConfig tlsConfig defines the TLS configuration for the client.`,
  "prometheus-operator:V1beta1AlertmanagerConfig": ` The \`AlertmanagerConfig\` custom resource definition (CRD) defines how \`Alertmanager\` objects process Prometheus alerts.
metadata metadata defines ObjectMeta as the metadata that all persisted resources.
spec spec defines the specification of AlertmanagerConfigSpec
status status defines the status subresource.`,
  "prometheus-operator:V1beta1AlertmanagerConfigSpec": ` AlertmanagerConfigSpec is a specification of the desired behavior of the Alertmanager configuration.
inhibitRules inhibitRules defines the list of inhibition rules.
receivers receivers defines the list of receivers.
route route defines the Alertmanager route definition for incoming alerts.
timeIntervals timeIntervals defines the list of timeIntervals specifying when the routes should be muted.`,
  "prometheus-operator:V1beta1DayOfMonthRange": ` DayOfMonthRange is an inclusive range of days of the month beginning at 1
end end of the inclusive range
start start of the inclusive range`,
  "prometheus-operator:V1beta1DiscordConfig": ` DiscordConfig configures notifications via Discord.
apiURL apiURL defines the secret's key that contains the Discord webhook URL.
avatarURL avatarURL defines the avatar url of the message sender.
content content defines the template of the content's body.
httpConfig httpConfig defines HTTP client configuration.
message message defines the template of the message's body.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
title title defines the template of the message's title.
username username defines the username of the message sender.`,
  "prometheus-operator:V1beta1EmailConfig": ` EmailConfig configures notifications via Email.
authIdentity authIdentity defines the identity to use for SMTP authentication.
authPassword authPassword defines the secret's key that contains the password to use for authentication.
authSecret authSecret defines the secret's key that contains the CRAM-MD5 secret.
authUsername authUsername defines the username to use for SMTP authentication.
forceImplicitTLS forceImplicitTLS defines whether to force use of implicit TLS (direct TLS connection) for better security. true: force use of implicit TLS (direct TLS connection on any port) false: force disable implicit TLS (use explicit TLS/STARTTLS if required) nil (default): auto-detect based on port (465=implicit, other=explicit) for backward compatibility It requires Alertmanager >= v0.31.0.
from from defines the sender address for email notifications.
headers headers defines additional email header key/value pairs.
hello hello defines the hostname to identify to the SMTP server.
html html defines the HTML body of the email notification.
requireTLS requireTLS defines the SMTP TLS requirement.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
smarthost smarthost defines the SMTP host and port through which emails are sent.
text text defines the plain text body of the email notification.
threading threading defines the threading configuration for email receiver.
tlsConfig tlsConfig defines the TLS configuration for SMTP connections.
to to defines the email address to send notifications to.`,
  "prometheus-operator:V1beta1EmailThreadingConfig": `threadByDate threadByDate defines what granularity of current date to thread by.`,
  "prometheus-operator:V1beta1HTTPConfig": ` HTTPConfig defines a client HTTP configuration.
authorization authorization defines the authorization header configuration for the client.
basicAuth basicAuth defines the basic authentication credentials for the client.
bearerTokenSecret bearerTokenSecret defines the secret's key that contains the bearer token to be used by the client for authentication.
enableHttp2 enableHttp2 can be used to disable HTTP2.
followRedirects followRedirects defines whether HTTP requests follow HTTP 3xx redirects.
noProxy noProxy defines a comma-separated string that can contain IPs, CIDR notation, domain names that should be excluded from proxying.
oauth2 oauth2 defines the OAuth2 client credentials used to fetch a token for the targets.
proxyConnectHeader proxyConnectHeader optionally specifies headers to send to proxies during CONNECT requests.
proxyFromEnvironment proxyFromEnvironment defines whether to use the proxy configuration defined by environment variables (HTTP_PROXY, HTTPS_PROXY, and NO_PROXY).
proxyURL proxyURL defines an optional proxy URL for HTTP requests.
proxyUrl proxyUrl defines the HTTP proxy server to use.
tlsConfig tlsConfig defines the TLS configuration for the client.`,
  "prometheus-operator:V1beta1InhibitRule": ` InhibitRule defines an inhibition rule that allows to mute alerts when other alerts are already firing.
equal equal defines labels that must have an equal value in the source and target alert for the inhibition to take effect.
sourceMatch sourceMatch defines matchers for which one or more alerts have to exist for the inhibition to take effect.
targetMatch targetMatch defines matchers that have to be fulfilled in the alerts to be muted.`,
  "prometheus-operator:V1beta1KeyValue": ` KeyValue defines a (key, value) tuple.
key key defines the key of the tuple.
value value defines the value of the tuple.`,
  "prometheus-operator:V1beta1MSTeamsConfig": ` MSTeamsConfig configures notifications via Microsoft Teams.
httpConfig httpConfig defines the HTTP client configuration for Teams webhook requests.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
summary summary defines the message summary template for Teams notifications.
text text defines the message body template for Teams notifications.
title title defines the message title template for Teams notifications.
webhookUrl webhookUrl defines the MSTeams webhook URL for sending notifications.`,
  "prometheus-operator:V1beta1MSTeamsV2Config": ` MSTeamsV2Config configures notifications via Microsoft Teams using the new message format with adaptive cards as required by flows.
httpConfig httpConfig defines the HTTP client configuration for Teams webhook requests.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
text text defines the message body template for adaptive card notifications.
title title defines the message title template for adaptive card notifications.
webhookURL webhookURL defines the MSTeams incoming webhook URL for adaptive card notifications.`,
  "prometheus-operator:V1beta1Matcher": ` Matcher defines how to match on alert's labels.
matchType matchType defines the match operation available with AlertManager >= v0.22.0.
name name defines the label to match.
value value defines the label value to match.`,
  "prometheus-operator:V1beta1OpsGenieConfig": ` OpsGenieConfig configures notifications via OpsGenie.
actions actions defines a comma separated list of actions that will be available for the alert.
apiKey apiKey defines the secret's key that contains the OpsGenie API key.
apiURL apiURL defines the URL to send OpsGenie API requests to.
description description defines the detailed description of the incident.
details details defines a set of arbitrary key/value pairs that provide further detail about the incident.
entity entity defines an optional field that can be used to specify which domain alert is related to.
httpConfig httpConfig defines the HTTP client configuration for OpsGenie API requests.
message message defines the alert text limited to 130 characters.
note note defines an additional alert note.
priority priority defines the priority level of alert.
responders responders defines the list of responders responsible for notifications.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
source source defines the backlink to the sender of the notification.
tags tags defines a comma separated list of tags attached to the notifications.`,
  "prometheus-operator:V1beta1OpsGenieConfigResponder": ` OpsGenieConfigResponder defines a responder to an incident.
id id defines the unique identifier of the responder.
name name defines the display name of the responder.
type type defines the type of responder.
username username defines the username of the responder.`,
  "prometheus-operator:V1beta1PagerDutyConfig": ` PagerDutyConfig configures notifications via PagerDuty.
class class defines the class/type of the event.
client client defines the client identification.
clientURL clientURL defines the backlink to the sender of notification.
component component defines the part or component of the affected system that is broken.
description description of the incident.
details details defines the arbitrary key/value pairs that provide further detail about the incident.
group group defines a cluster or grouping of sources.
httpConfig httpConfig defines the HTTP client configuration.
pagerDutyImageConfigs pagerDutyImageConfigs defines a list of image details to attach that provide further detail about an incident.
pagerDutyLinkConfigs pagerDutyLinkConfigs defines a list of link details to attach that provide further detail about an incident.
routingKey routingKey defines the secret's key that contains the PagerDuty integration key (when using Events API v2).
sendResolved sendResolved defines whether or not to notify about resolved alerts.
serviceKey serviceKey defines the secret's key that contains the PagerDuty service key (when using integration type "Prometheus").
severity severity of the incident.
source source defines the unique location of the affected system.
timeout timeout is the maximum time allowed to invoke the pagerduty It requires Alertmanager >= v0.30.0.
url url defines the URL to send requests to.`,
  "prometheus-operator:V1beta1PagerDutyImageConfig": ` PagerDutyImageConfig attaches images to an incident
alt alt is the optional alternative text for the image.
href href defines the optional URL; makes the image a clickable link.
src src of the image being attached to the incident`,
  "prometheus-operator:V1beta1PagerDutyLinkConfig": ` PagerDutyLinkConfig attaches text links to an incident
alt alt defines the text that describes the purpose of the link, and can be used as the link's text.
href href defines the URL of the link to be attached`,
  "prometheus-operator:V1beta1PushoverConfig": ` PushoverConfig configures notifications via Pushover.
device device defines the name of a specific device to send the notification to.
expire expire defines how long your notification will continue to be retried for, unless the user acknowledges the notification.
html html defines whether notification message is HTML or plain text.
httpConfig httpConfig defines the HTTP client configuration for Pushover API requests.
message message defines the notification message content.
monospace monospace optional HTML/monospace formatting for the message, see https://pushover.net/api#html html and monospace formatting are mutually exclusive.
priority priority defines the notification priority level.
retry retry defines how often the Pushover servers will send the same notification to the user.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
sound sound defines the name of one of the sounds supported by device clients.
title title defines the notification title displayed in the Pushover message.
token token defines the secret's key that contains the registered application's API token.
tokenFile tokenFile defines the token file that contains the registered application's API token.
ttl ttl defines the time to live for the alert notification.
url url defines a supplementary URL shown alongside the message.
urlTitle urlTitle defines a title for the supplementary URL.
userKey userKey defines the secret's key that contains the recipient user's user key.
userKeyFile userKeyFile defines the user key file that contains the recipient user's user key.`,
  "prometheus-operator:V1beta1Receiver": ` Receiver defines one or more notification integrations.
discordConfigs discordConfigs defines the list of Discord configurations.
emailConfigs emailConfigs defines the list of Email configurations.
msteamsConfigs msteamsConfigs defines the list of MSTeams configurations.
msteamsv2Configs msteamsv2Configs defines the list of MSTeamsV2 configurations.
name name defines the name of the receiver.
opsgenieConfigs opsgenieConfigs defines the list of OpsGenie configurations.
pagerdutyConfigs pagerdutyConfigs defines the List of PagerDuty configurations.
pushoverConfigs pushoverConfigs defines the list of Pushover configurations.
rocketchatConfigs rocketchatConfigs defines the list of RocketChat configurations.
slackConfigs slackConfigs defines the list of Slack configurations.
snsConfigs snsConfigs defines the list of SNS configurations
telegramConfigs telegramConfigs defines the list of Telegram configurations.
victoropsConfigs victoropsConfigs defines the list of VictorOps configurations.
webexConfigs webexConfigs defines the list of Webex configurations.
webhookConfigs webhookConfigs defines the List of webhook configurations.
wechatConfigs wechatConfigs defines the list of WeChat configurations.`,
  "prometheus-operator:V1beta1RocketChatActionConfig": ` RocketChatActionConfig defines actions for RocketChat messages.
msg msg defines the message to send when the button is clicked.
text text defines the button text displayed to users.
url url defines the URL the button links to when clicked.`,
  "prometheus-operator:V1beta1RocketChatConfig": ` RocketChatConfig configures notifications via RocketChat.
actions actions defines interactive actions to include in the message.
apiURL apiURL defines the API URL for RocketChat.
channel channel defines the channel to send alerts to.
color color defines the message color displayed in RocketChat.
emoji emoji defines the emoji to be displayed as an avatar.
fields fields defines additional fields for the message attachment.
httpConfig httpConfig defines the HTTP client configuration for RocketChat API requests.
iconURL iconURL defines the icon URL for the message avatar.
imageURL imageURL defines the image URL to display within the message.
linkNames linkNames defines whether to enable automatic linking of usernames and channels.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
shortFields shortFields defines whether to use short fields in the message layout.
text text defines the message text to send.
thumbURL thumbURL defines the thumbnail URL for the message.
title title defines the message title displayed prominently in the message.
titleLink titleLink defines the URL that the title will link to when clicked.
token token defines the sender token for RocketChat authentication.
tokenID tokenID defines the sender token ID for RocketChat authentication.`,
  "prometheus-operator:V1beta1RocketChatFieldConfig": ` RocketChatFieldConfig defines a field for RocketChat messages.
short short defines whether this field should be a short field.
title title defines the title of this field.
value value defines the value of this field, displayed underneath the title.`,
  "prometheus-operator:V1beta1Route": ` Route defines a node in the routing tree.
activeTimeIntervals activeTimeIntervals is a list of TimeInterval names when this route should be active.
continue continue defines the boolean indicating whether an alert should continue matching subsequent sibling nodes.
groupBy groupBy defines the list of labels to group by.
groupInterval groupInterval defines how long to wait before sending an updated notification.
groupWait groupWait defines how long to wait before sending the initial notification.
matchers matchers defines the list of matchers that the alert's labels should match.
muteTimeIntervals muteTimeIntervals is a list of MuteTimeInterval names that will mute this route when matched,
receiver receiver defines the name of the receiver for this route.
repeatInterval repeatInterval defines how long to wait before repeating the last notification.
routes routes defines the child routes.`,
  "prometheus-operator:V1beta1SNSConfig": ` SNSConfig configures notifications via AWS SNS.
apiURL apiURL defines the SNS API URL, e.g. https://sns.us-east-2.amazonaws.com.
attributes attributes defines SNS message attributes as key-value pairs.
httpConfig httpConfig defines the HTTP client configuration for SNS API requests.
message message defines the message content of the SNS notification.
phoneNumber phoneNumber defines the phone number if message is delivered via SMS in E.164 format.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
sigv4 sigv4 configures AWS's Signature Verification 4 signing process to sign requests.
subject subject defines the subject line when the message is delivered to email endpoints.
targetARN targetARN defines the mobile platform endpoint ARN if message is delivered via mobile notifications.
topicARN topicARN defines the SNS topic ARN, e.g. arn:aws:sns:us-east-2:698519295917:My-Topic.`,
  "prometheus-operator:V1beta1SlackAction": ` SlackAction configures a single Slack action that is sent with each notification.
confirm confirm defines an optional confirmation dialog that appears before the action is executed.
name name defines a unique identifier for the action within the message.
style style defines the visual appearance of the action element.
text text defines the user-visible label displayed on the action element.
type type defines the type of interactive component.
url url defines the URL to open when the action is triggered.
value value defines the payload sent when the action is triggered.`,
  "prometheus-operator:V1beta1SlackConfig": ` SlackConfig configures notifications via Slack.
actions actions defines a list of Slack actions that are sent with each notification.
apiURL apiURL defines the secret's key that contains the Slack webhook URL.
callbackId callbackId defines an identifier for the message used in interactive components.
channel channel defines the channel or user to send notifications to.
color color defines the color of the left border of the Slack message attachment.
fallback fallback defines a plain-text summary of the attachment for clients that don't support attachments.
fields fields defines a list of Slack fields that are sent with each notification.
footer footer defines small text displayed at the bottom of the message attachment.
httpConfig httpConfig defines the HTTP client configuration.
iconEmoji iconEmoji defines the emoji to use as the bot's avatar (e.g., ":ghost:").
iconURL iconURL defines the URL to an image to use as the bot's avatar.
imageURL imageURL defines the URL to an image file that will be displayed inside the message attachment.
linkNames linkNames enables automatic linking of channel names and usernames in the message.
messageText messageText defines text content of the Slack message.
mrkdwnIn mrkdwnIn defines which fields should be parsed as Slack markdown.
pretext pretext defines optional text that appears above the message attachment block.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
shortFields shortFields determines whether fields are displayed in a compact format.
text text defines the main text content of the Slack message attachment.
thumbURL thumbURL defines the URL to an image file that will be displayed as a thumbnail on the right side of the message attachment.
timeout timeout defines the maximum time to wait for a webhook request to complete, before failing the request and allowing it to be retried.
title title defines the title text displayed in the Slack message attachment.
titleLink titleLink defines the URL that the title will link to when clicked.
username username defines the slack bot user name.`,
  "prometheus-operator:V1beta1SlackConfirmationField": ` SlackConfirmationField protect users from destructive actions or particularly distinguished decisions by asking them to confirm their button click one more time.
dismissText dismissText defines the label for the cancel button in the dialog.
okText okText defines the label for the confirmation button in the dialog.
text text defines the main message displayed in the confirmation dialog.
title title defines the title text displayed at the top of the confirmation dialog.`,
  "prometheus-operator:V1beta1SlackField": ` SlackField configures a single Slack field that is sent with each notification.
short short determines whether this field can be displayed alongside other short fields.
title title defines the label or header text displayed for this field.
value value defines the content or data displayed for this field.`,
  "prometheus-operator:V1beta1TelegramConfig": ` TelegramConfig configures notifications via Telegram.
apiURL apiURL defines the Telegram API URL, e.g. https://api.telegram.org.
botToken botToken defines the Telegram bot token.
botTokenFile botTokenFile defines the file to read the Telegram bot token from.
chatID chatID defines the Telegram chat ID where messages will be sent.
disableNotifications disableNotifications controls whether Telegram notifications are sent silently.
httpConfig httpConfig defines the HTTP client configuration for Telegram API requests.
message message defines the message template for the Telegram notification.
messageThreadID messageThreadID defines the Telegram Group Topic ID for threaded messages.
parseMode parseMode defines the parse mode for telegram message formatting.
sendResolved sendResolved defines whether or not to notify about resolved alerts.`,
  "prometheus-operator:V1beta1TimeInterval": ` TimeInterval specifies the periods in time when notifications will be muted or active.
name name of the time interval.
timeIntervals timeIntervals defines a list of TimePeriod.`,
  "prometheus-operator:V1beta1TimeRange": ` TimeRange defines a start and end time in 24hr format
endTime endTime defines the end time in 24hr format.
startTime startTime defines the start time in 24hr format.`,
  "prometheus-operator:V1beta1VictorOpsConfig": ` VictorOpsConfig configures notifications via VictorOps.
apiKey apiKey defines the secret's key that contains the API key to use when talking to the VictorOps API.
apiUrl apiUrl defines the VictorOps API URL.
customFields customFields defines additional custom fields for notification.
entityDisplayName entityDisplayName contains a summary of the alerted problem.
httpConfig httpConfig defines the HTTP client's configuration for VictorOps API requests.
messageType messageType describes the behavior of the alert.
monitoringTool monitoringTool defines the monitoring tool the state message is from.
routingKey routingKey defines a key used to map the alert to a team.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
stateMessage stateMessage contains a long explanation of the alerted problem.`,
  "prometheus-operator:V1beta1WeChatConfig": ` WeChatConfig configures notifications via WeChat.
agentID agentID defines the application agent ID within WeChat Work.
apiSecret apiSecret defines the secret's key that contains the WeChat API key.
apiURL apiURL defines the WeChat API URL.
corpID corpID defines the corp id for authentication.
httpConfig httpConfig defines the HTTP client configuration for WeChat API requests.
message message defines the API request data as defined by the WeChat API.
messageType messageType defines the type of message to send.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
toParty toParty defines the target department(s) to receive the notification.
toTag toTag defines the target tag(s) to receive the notification.
toUser toUser defines the target user(s) to receive the notification.`,
  "prometheus-operator:V1beta1WebexConfig": ` WebexConfig configures notification via Cisco Webex See https://prometheus.io/docs/alerting/latest/configuration/#webex_config
apiURL apiURL defines the Webex Teams API URL i.e. https://webexapis.com/v1/messages
httpConfig httpConfig defines the HTTP client's configuration.
message message defines the message template
roomID roomID defines the ID of the Webex Teams room where to send the messages.
sendResolved sendResolved defines whether or not to notify about resolved alerts.`,
  "prometheus-operator:V1beta1WebhookConfig": ` WebhookConfig configures notifications via a generic receiver supporting the webhook payload.
httpConfig httpConfig defines the HTTP client configuration for webhook requests.
maxAlerts maxAlerts defines the maximum number of alerts to be sent per webhook message.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
timeout timeout defines the maximum time to wait for a webhook request to complete, before failing the request and allowing it to be retried.
url url defines the URL to send HTTP POST requests to. urlSecret takes precedence over url.
urlSecret urlSecret defines the secret's key that contains the webhook URL to send HTTP requests to. urlSecret takes precedence over url.`,
  "prometheus-operator:VictorOpsConfig": ` VictorOpsConfig configures notifications via VictorOps.
apiKey apiKey defines the secret's key that contains the API key to use when talking to the VictorOps API.
apiUrl apiUrl defines the VictorOps API URL.
customFields customFields defines additional custom fields for notification.
entityDisplayName entityDisplayName contains a summary of the alerted problem.
httpConfig httpConfig defines the HTTP client's configuration for VictorOps API requests.
messageType messageType describes the behavior of the alert.
monitoringTool monitoringTool defines the monitoring tool the state message is from.
routingKey routingKey defines a key used to map the alert to a team.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
stateMessage stateMessage contains a long explanation of the alerted problem.`,
  "prometheus-operator:WeChatConfig": ` WeChatConfig configures notifications via WeChat.
agentID agentID defines the application agent ID within WeChat Work.
apiSecret apiSecret defines the secret's key that contains the WeChat API key.
apiURL apiURL defines the WeChat API URL.
corpID corpID defines the corp id for authentication.
httpConfig httpConfig defines the HTTP client configuration for WeChat API requests.
message message defines the API request data as defined by the WeChat API.
messageType messageType defines the type of message to send.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
toParty toParty defines the target department(s) to receive the notification.
toTag toTag defines the target tag(s) to receive the notification.
toUser toUser defines the target user(s) to receive the notification.`,
  "prometheus-operator:WebHTTPConfig": ` WebHTTPConfig defines HTTP parameters for web server.
headers headers defines a list of headers that can be added to HTTP responses.
http2 http2 enable HTTP/2 support.`,
  "prometheus-operator:WebHTTPHeaders": ` WebHTTPHeaders defines the list of headers that can be added to HTTP responses.
contentSecurityPolicy contentSecurityPolicy defines the Content-Security-Policy header to HTTP responses.
strictTransportSecurity strictTransportSecurity defines the Strict-Transport-Security header to HTTP responses.
xContentTypeOptions xContentTypeOptions defines the X-Content-Type-Options header to HTTP responses.
xFrameOptions xFrameOptions defines the X-Frame-Options header to HTTP responses.
xXSSProtection xXSSProtection defines the X-XSS-Protection header to all responses.`,
  "prometheus-operator:WebTLSConfig": ` WebTLSConfig defines the TLS parameters for HTTPS.
cert cert defines the Secret or ConfigMap containing the TLS certificate for the web server.
certFile certFile defines the path to the TLS certificate file in the container for the web server.
cipherSuites cipherSuites defines the list of supported cipher suites for TLS versions up to TLS 1.2.
clientAuthType clientAuthType defines the server policy for client TLS authentication.
clientCAFile clientCAFile defines the path to the CA certificate file for client certificate authentication to the server.
client_ca client_ca defines the Secret or ConfigMap containing the CA certificate for client certificate authentication to the server.
curvePreferences curvePreferences defines elliptic curves that will be used in an ECDHE handshake, in preference order.
keyFile keyFile defines the path to the TLS private key file in the container for the web server.
keySecret keySecret defines the secret containing the TLS private key for the web server.
maxVersion maxVersion defines the Maximum TLS version that is acceptable.
minVersion minVersion defines the minimum TLS version that is acceptable.
preferServerCipherSuites preferServerCipherSuites defines whether the server selects the client's most preferred cipher suite, or the server's most preferred cipher suite.`,
  "prometheus-operator:WebexConfig": ` WebexConfig configures notification via Cisco Webex See https://prometheus.io/docs/alerting/latest/configuration/#webex_config
apiURL apiURL defines the Webex Teams API URL i.e. https://webexapis.com/v1/messages
httpConfig httpConfig defines the HTTP client's configuration.
message message defines the message template
roomID roomID defines the ID of the Webex Teams room where to send the messages.
sendResolved sendResolved defines whether or not to notify about resolved alerts.`,
  "prometheus-operator:WebhookConfig": ` WebhookConfig configures notifications via a generic receiver supporting the webhook payload.
httpConfig httpConfig defines the HTTP client configuration for webhook requests.
maxAlerts maxAlerts defines the maximum number of alerts to be sent per webhook message.
sendResolved sendResolved defines whether or not to notify about resolved alerts.
timeout timeout defines the maximum time to wait for a webhook request to complete, before failing the request and allowing it to be retried.
url url defines the URL to send HTTP POST requests to. urlSecret takes precedence over url.
urlSecret urlSecret defines the secret's key that contains the webhook URL to send HTTP requests to. urlSecret takes precedence over url.`,
  "prometheus-operator:WorkloadBinding": ` WorkloadBinding is a link between a configuration resource and a workload resource.
conditions conditions defines the current state of the configuration resource when bound to the referenced Workload object.
group group defines the group of the referenced resource.
name name defines the name of the referenced object.
namespace namespace defines the namespace of the referenced object.
resource resource defines the type of resource being referenced (e.g. Prometheus, PrometheusAgent, ThanosRuler or Alertmanager).`,
};
