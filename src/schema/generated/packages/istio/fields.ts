// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'extensions.istio.io/v1alpha1 WasmPlugin': 'istio:WasmPlugin',
  'install.istio.io/v1alpha1 IstioOperator': 'istio:IstioOperator',
  'networking.istio.io/v1 DestinationRule': 'istio:DestinationRule',
  'networking.istio.io/v1 Gateway': 'istio:Gateway',
  'networking.istio.io/v1 ServiceEntry': 'istio:ServiceEntry',
  'networking.istio.io/v1 Sidecar': 'istio:Sidecar',
  'networking.istio.io/v1 VirtualService': 'istio:VirtualService',
  'networking.istio.io/v1 WorkloadEntry': 'istio:WorkloadEntry',
  'networking.istio.io/v1 WorkloadGroup': 'istio:WorkloadGroup',
  'networking.istio.io/v1alpha3 DestinationRule': 'istio:V1alpha3DestinationRule',
  'networking.istio.io/v1alpha3 EnvoyFilter': 'istio:EnvoyFilter',
  'networking.istio.io/v1alpha3 Gateway': 'istio:V1alpha3Gateway',
  'networking.istio.io/v1alpha3 ServiceEntry': 'istio:V1alpha3ServiceEntry',
  'networking.istio.io/v1alpha3 Sidecar': 'istio:V1alpha3Sidecar',
  'networking.istio.io/v1alpha3 VirtualService': 'istio:V1alpha3VirtualService',
  'networking.istio.io/v1alpha3 WorkloadEntry': 'istio:V1alpha3WorkloadEntry',
  'networking.istio.io/v1alpha3 WorkloadGroup': 'istio:V1alpha3WorkloadGroup',
  'networking.istio.io/v1beta1 DestinationRule': 'istio:V1beta1DestinationRule',
  'networking.istio.io/v1beta1 Gateway': 'istio:V1beta1Gateway',
  'networking.istio.io/v1beta1 ProxyConfig': 'istio:ProxyConfig',
  'networking.istio.io/v1beta1 ServiceEntry': 'istio:V1beta1ServiceEntry',
  'networking.istio.io/v1beta1 Sidecar': 'istio:V1beta1Sidecar',
  'networking.istio.io/v1beta1 VirtualService': 'istio:V1beta1VirtualService',
  'networking.istio.io/v1beta1 WorkloadEntry': 'istio:V1beta1WorkloadEntry',
  'networking.istio.io/v1beta1 WorkloadGroup': 'istio:V1beta1WorkloadGroup',
  'security.istio.io/v1 AuthorizationPolicy': 'istio:AuthorizationPolicy',
  'security.istio.io/v1 PeerAuthentication': 'istio:PeerAuthentication',
  'security.istio.io/v1 RequestAuthentication': 'istio:RequestAuthentication',
  'security.istio.io/v1beta1 AuthorizationPolicy': 'istio:V1beta1AuthorizationPolicy',
  'security.istio.io/v1beta1 PeerAuthentication': 'istio:V1beta1PeerAuthentication',
  'security.istio.io/v1beta1 RequestAuthentication': 'istio:V1beta1RequestAuthentication',
  'telemetry.istio.io/v1 Telemetry': 'istio:Telemetry',
  'telemetry.istio.io/v1alpha1 Telemetry': 'istio:V1alpha1Telemetry',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "istio:AuthorizationPolicy": `apiVersion! "security.istio.io/v1"
kind! "AuthorizationPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:AuthorizationPolicySpec
status istio:AuthorizationPolicyStatus`,
  "istio:AuthorizationPolicySpec": `action "ALLOW"|"DENY"|"AUDIT"|"CUSTOM"
provider istio:AuthorizationPolicySpecProvider
rules []istio:AuthorizationPolicySpecRules
selector istio:AuthorizationPolicySpecSelector
targetRef istio:AuthorizationPolicySpecTargetRef
targetRefs []istio:AuthorizationPolicySpecTargetRefs`,
  "istio:AuthorizationPolicySpecProvider": `name string`,
  "istio:AuthorizationPolicySpecRules": `from []istio:AuthorizationPolicySpecRulesFrom
to []istio:AuthorizationPolicySpecRulesTo
when []istio:AuthorizationPolicySpecRulesWhen`,
  "istio:AuthorizationPolicySpecRulesFrom": `source istio:AuthorizationPolicySpecRulesFromSource`,
  "istio:AuthorizationPolicySpecRulesFromSource": `ipBlocks []string
namespaces []string
notIpBlocks []string
notNamespaces []string
notPrincipals []string
notRemoteIpBlocks []string
notRequestPrincipals []string
notServiceAccounts []string
principals []string
remoteIpBlocks []string
requestPrincipals []string
serviceAccounts []string`,
  "istio:AuthorizationPolicySpecRulesTo": `operation istio:AuthorizationPolicySpecRulesToOperation`,
  "istio:AuthorizationPolicySpecRulesToOperation": `hosts []string
methods []string
notHosts []string
notMethods []string
notPaths []string
notPorts []string
paths []string
ports []string`,
  "istio:AuthorizationPolicySpecRulesWhen": `key! string
notValues []string
values []string`,
  "istio:AuthorizationPolicySpecSelector": `matchLabels {}string`,
  "istio:AuthorizationPolicySpecTargetRef": `group string
kind! string
name! string
namespace string`,
  "istio:AuthorizationPolicySpecTargetRefs": `group string
kind! string
name! string
namespace string`,
  "istio:AuthorizationPolicyStatus": `conditions []istio:AuthorizationPolicyStatusConditions
observedGeneration intOrString
validationMessages []istio:AuthorizationPolicyStatusValidationMessages`,
  "istio:AuthorizationPolicyStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:AuthorizationPolicyStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:AuthorizationPolicyStatusValidationMessagesType`,
  "istio:AuthorizationPolicyStatusValidationMessagesType": `code string
name string`,
  "istio:DestinationRule": `apiVersion! "networking.istio.io/v1"
kind! "DestinationRule"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:DestinationRuleSpec
status istio:DestinationRuleStatus`,
  "istio:DestinationRuleSpec": `exportTo []string
host! string
subsets []istio:DestinationRuleSpecSubsets
trafficPolicy istio:DestinationRuleSpecTrafficPolicy
workloadSelector istio:DestinationRuleSpecWorkloadSelector`,
  "istio:DestinationRuleSpecSubsets": `labels {}string
name! string
trafficPolicy istio:DestinationRuleSpecSubsetsTrafficPolicy`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicy": `connectionPool istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPool
loadBalancer istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer
outlierDetection istio:DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection
portLevelSettings []istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings
proxyProtocol istio:DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol
retryBudget istio:DestinationRuleSpecSubsetsTrafficPolicyRetryBudget
tls istio:DestinationRuleSpecSubsetsTrafficPolicyTls
tunnel istio:DestinationRuleSpecSubsetsTrafficPolicyTunnel`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPool": `http istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp
tcp istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer": `consistentHash istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash
localityLbSetting istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash": `httpCookie istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes []istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting": `distribute []istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings": `connectionPool istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool
loadBalancer istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer
outlierDetection istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection
port istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort
tls istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool": `http istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp
tcp istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer": `consistentHash istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash
localityLbSetting istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes []istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute []istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort": `number number`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol": `version "V1"|"V2"`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyRetryBudget": `minRetryConcurrency number
percent number`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyTunnel": `protocol string
targetHost! string
targetPort! number`,
  "istio:DestinationRuleSpecTrafficPolicy": `connectionPool istio:DestinationRuleSpecTrafficPolicyConnectionPool
loadBalancer istio:DestinationRuleSpecTrafficPolicyLoadBalancer
outlierDetection istio:DestinationRuleSpecTrafficPolicyOutlierDetection
portLevelSettings []istio:DestinationRuleSpecTrafficPolicyPortLevelSettings
proxyProtocol istio:DestinationRuleSpecTrafficPolicyProxyProtocol
retryBudget istio:DestinationRuleSpecTrafficPolicyRetryBudget
tls istio:DestinationRuleSpecTrafficPolicyTls
tunnel istio:DestinationRuleSpecTrafficPolicyTunnel`,
  "istio:DestinationRuleSpecTrafficPolicyConnectionPool": `http istio:DestinationRuleSpecTrafficPolicyConnectionPoolHttp
tcp istio:DestinationRuleSpecTrafficPolicyConnectionPoolTcp`,
  "istio:DestinationRuleSpecTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:DestinationRuleSpecTrafficPolicyConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive`,
  "istio:DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancer": `consistentHash istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash
localityLbSetting istio:DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:DestinationRuleSpecTrafficPolicyLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash": `httpCookie istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes []istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting": `distribute []istio:DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:DestinationRuleSpecTrafficPolicyOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettings": `connectionPool istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool
loadBalancer istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer
outlierDetection istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection
port istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsPort
tls istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsTls`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool": `http istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp
tcp istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer": `consistentHash istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash
localityLbSetting istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes []istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute []istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsPort": `number number`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:DestinationRuleSpecTrafficPolicyProxyProtocol": `version "V1"|"V2"`,
  "istio:DestinationRuleSpecTrafficPolicyRetryBudget": `minRetryConcurrency number
percent number`,
  "istio:DestinationRuleSpecTrafficPolicyTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:DestinationRuleSpecTrafficPolicyTunnel": `protocol string
targetHost! string
targetPort! number`,
  "istio:DestinationRuleSpecWorkloadSelector": `matchLabels {}string`,
  "istio:DestinationRuleStatus": `conditions []istio:DestinationRuleStatusConditions
observedGeneration intOrString
validationMessages []istio:DestinationRuleStatusValidationMessages`,
  "istio:DestinationRuleStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:DestinationRuleStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:DestinationRuleStatusValidationMessagesType`,
  "istio:DestinationRuleStatusValidationMessagesType": `code string
name string`,
  "istio:EnvoyFilter": `apiVersion! "networking.istio.io/v1alpha3"
kind! "EnvoyFilter"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:EnvoyFilterSpec
status istio:EnvoyFilterStatus`,
  "istio:EnvoyFilterSpec": `configPatches []istio:EnvoyFilterSpecConfigPatches
priority number
targetRefs []istio:EnvoyFilterSpecTargetRefs
workloadSelector istio:EnvoyFilterSpecWorkloadSelector`,
  "istio:EnvoyFilterSpecConfigPatches": `applyTo "INVALID"|"LISTENER"|"FILTER_CHAIN"|"NETWORK_FILTER"|"HTTP_FILTER"|"ROUTE_CONFIGURATION"|"VIRTUAL_HOST"|"HTTP_ROUTE"|"CLUSTER"|"EXTENSION_CONFIG"|"BOOTSTRAP"|"LISTENER_FILTER"
match istio:EnvoyFilterSpecConfigPatchesMatch
patch istio:EnvoyFilterSpecConfigPatchesPatch`,
  "istio:EnvoyFilterSpecConfigPatchesMatch": `cluster istio:EnvoyFilterSpecConfigPatchesMatchCluster
context "ANY"|"SIDECAR_INBOUND"|"SIDECAR_OUTBOUND"|"GATEWAY"|"WAYPOINT"
listener istio:EnvoyFilterSpecConfigPatchesMatchListener
proxy istio:EnvoyFilterSpecConfigPatchesMatchProxy
routeConfiguration istio:EnvoyFilterSpecConfigPatchesMatchRouteConfiguration
waypoint istio:EnvoyFilterSpecConfigPatchesMatchWaypoint`,
  "istio:EnvoyFilterSpecConfigPatchesMatchCluster": `name string
portNumber number
service string
subset string`,
  "istio:EnvoyFilterSpecConfigPatchesMatchListener": `filterChain istio:EnvoyFilterSpecConfigPatchesMatchListenerFilterChain
listenerFilter string
name string
portName string
portNumber number`,
  "istio:EnvoyFilterSpecConfigPatchesMatchListenerFilterChain": `applicationProtocols string
destinationPort number
filter istio:EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter
name string
sni string
transportProtocol string`,
  "istio:EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter": `name string
subFilter istio:EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter`,
  "istio:EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter": `name string`,
  "istio:EnvoyFilterSpecConfigPatchesMatchProxy": `metadata {}string
proxyVersion string`,
  "istio:EnvoyFilterSpecConfigPatchesMatchRouteConfiguration": `gateway string
name string
portName string
portNumber number
vhost istio:EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost`,
  "istio:EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost": `domainName string
name string
route istio:EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute`,
  "istio:EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute": `action "ANY"|"ROUTE"|"REDIRECT"|"DIRECT_RESPONSE"
name string`,
  "istio:EnvoyFilterSpecConfigPatchesMatchWaypoint": `filter istio:EnvoyFilterSpecConfigPatchesMatchWaypointFilter
portNumber number
route istio:EnvoyFilterSpecConfigPatchesMatchWaypointRoute`,
  "istio:EnvoyFilterSpecConfigPatchesMatchWaypointFilter": `name string
subFilter istio:EnvoyFilterSpecConfigPatchesMatchWaypointFilterSubFilter`,
  "istio:EnvoyFilterSpecConfigPatchesMatchWaypointFilterSubFilter": `name string`,
  "istio:EnvoyFilterSpecConfigPatchesMatchWaypointRoute": `name string`,
  "istio:EnvoyFilterSpecConfigPatchesPatch": `filterClass "UNSPECIFIED"|"AUTHN"|"AUTHZ"|"STATS"
operation "INVALID"|"MERGE"|"ADD"|"REMOVE"|"INSERT_BEFORE"|"INSERT_AFTER"|"INSERT_FIRST"|"REPLACE"
value any`,
  "istio:EnvoyFilterSpecTargetRefs": `group string
kind! string
name! string
namespace string`,
  "istio:EnvoyFilterSpecWorkloadSelector": `labels {}string`,
  "istio:EnvoyFilterStatus": `conditions []istio:EnvoyFilterStatusConditions
observedGeneration intOrString
validationMessages []istio:EnvoyFilterStatusValidationMessages`,
  "istio:EnvoyFilterStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:EnvoyFilterStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:EnvoyFilterStatusValidationMessagesType`,
  "istio:EnvoyFilterStatusValidationMessagesType": `code string
name string`,
  "istio:Gateway": `apiVersion! "networking.istio.io/v1"
kind! "Gateway"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:GatewaySpec
status istio:GatewayStatus`,
  "istio:GatewaySpec": `selector {}string
servers []istio:GatewaySpecServers`,
  "istio:GatewaySpecServers": `bind string
defaultEndpoint string
hosts! []string
name string
port! istio:GatewaySpecServersPort
tls istio:GatewaySpecServersTls`,
  "istio:GatewaySpecServersPort": `name! string
number! number
protocol! string
targetPort number`,
  "istio:GatewaySpecServersTls": `caCertCredentialName string
caCertificates string
caCrl string
cipherSuites []string
credentialName string
credentialNames []string
httpsRedirect boolean
maxProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
minProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
mode "PASSTHROUGH"|"SIMPLE"|"MUTUAL"|"AUTO_PASSTHROUGH"|"ISTIO_MUTUAL"|"OPTIONAL_MUTUAL"
privateKey string
serverCertificate string
subjectAltNames []string
tlsCertificates []istio:GatewaySpecServersTlsTlsCertificates
verifyCertificateHash []string
verifyCertificateSpki []string`,
  "istio:GatewaySpecServersTlsTlsCertificates": `caCertificates string
privateKey string
serverCertificate string`,
  "istio:GatewayStatus": `conditions []istio:GatewayStatusConditions
observedGeneration intOrString
validationMessages []istio:GatewayStatusValidationMessages`,
  "istio:GatewayStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:GatewayStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:GatewayStatusValidationMessagesType`,
  "istio:GatewayStatusValidationMessagesType": `code string
name string`,
  "istio:IstioOperator": `apiVersion! "install.istio.io/v1alpha1"
kind! "IstioOperator"
metadata ApimachineryPkgApisMetaV1ObjectMeta`,
  "istio:PeerAuthentication": `apiVersion! "security.istio.io/v1"
kind! "PeerAuthentication"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:PeerAuthenticationSpec
status istio:PeerAuthenticationStatus`,
  "istio:PeerAuthenticationSpec": `mtls istio:PeerAuthenticationSpecMtls
portLevelMtls {}istio:PeerAuthenticationSpecPortLevelMtls
selector istio:PeerAuthenticationSpecSelector`,
  "istio:PeerAuthenticationSpecMtls": `mode "UNSET"|"DISABLE"|"PERMISSIVE"|"STRICT"`,
  "istio:PeerAuthenticationSpecPortLevelMtls": `mode "UNSET"|"DISABLE"|"PERMISSIVE"|"STRICT"`,
  "istio:PeerAuthenticationSpecSelector": `matchLabels {}string`,
  "istio:PeerAuthenticationStatus": `conditions []istio:PeerAuthenticationStatusConditions
observedGeneration intOrString
validationMessages []istio:PeerAuthenticationStatusValidationMessages`,
  "istio:PeerAuthenticationStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:PeerAuthenticationStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:PeerAuthenticationStatusValidationMessagesType`,
  "istio:PeerAuthenticationStatusValidationMessagesType": `code string
name string`,
  "istio:ProxyConfig": `apiVersion! "networking.istio.io/v1beta1"
kind! "ProxyConfig"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:ProxyConfigSpec
status istio:ProxyConfigStatus`,
  "istio:ProxyConfigSpec": `concurrency number
environmentVariables {}string
image istio:ProxyConfigSpecImage
selector istio:ProxyConfigSpecSelector`,
  "istio:ProxyConfigSpecImage": `imageType string`,
  "istio:ProxyConfigSpecSelector": `matchLabels {}string`,
  "istio:ProxyConfigStatus": `conditions []istio:ProxyConfigStatusConditions
observedGeneration intOrString
validationMessages []istio:ProxyConfigStatusValidationMessages`,
  "istio:ProxyConfigStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:ProxyConfigStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:ProxyConfigStatusValidationMessagesType`,
  "istio:ProxyConfigStatusValidationMessagesType": `code string
name string`,
  "istio:RequestAuthentication": `apiVersion! "security.istio.io/v1"
kind! "RequestAuthentication"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:RequestAuthenticationSpec
status istio:RequestAuthenticationStatus`,
  "istio:RequestAuthenticationSpec": `jwtRules []istio:RequestAuthenticationSpecJwtRules
selector istio:RequestAuthenticationSpecSelector
targetRef istio:RequestAuthenticationSpecTargetRef
targetRefs []istio:RequestAuthenticationSpecTargetRefs`,
  "istio:RequestAuthenticationSpecJwtRules": `audiences []string
forwardOriginalToken boolean
fromCookies []string
fromHeaders []istio:RequestAuthenticationSpecJwtRulesFromHeaders
fromParams []string
issuer string
jwks string
jwksUri string
jwks_uri string
outputClaimToHeaders []istio:RequestAuthenticationSpecJwtRulesOutputClaimToHeaders
outputPayloadToHeader string
spaceDelimitedClaims []string
timeout string`,
  "istio:RequestAuthenticationSpecJwtRulesFromHeaders": `name! string
prefix string`,
  "istio:RequestAuthenticationSpecJwtRulesOutputClaimToHeaders": `claim! string
header! string`,
  "istio:RequestAuthenticationSpecSelector": `matchLabels {}string`,
  "istio:RequestAuthenticationSpecTargetRef": `group string
kind! string
name! string
namespace string`,
  "istio:RequestAuthenticationSpecTargetRefs": `group string
kind! string
name! string
namespace string`,
  "istio:RequestAuthenticationStatus": `conditions []istio:RequestAuthenticationStatusConditions
observedGeneration intOrString
validationMessages []istio:RequestAuthenticationStatusValidationMessages`,
  "istio:RequestAuthenticationStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:RequestAuthenticationStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:RequestAuthenticationStatusValidationMessagesType`,
  "istio:RequestAuthenticationStatusValidationMessagesType": `code string
name string`,
  "istio:ServiceEntry": `apiVersion! "networking.istio.io/v1"
kind! "ServiceEntry"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! istio:ServiceEntrySpec
status istio:ServiceEntryStatus`,
  "istio:ServiceEntrySpec": `addresses []string
endpoints []istio:ServiceEntrySpecEndpoints
exportTo []string
hosts! []string
location "MESH_EXTERNAL"|"MESH_INTERNAL"
ports []istio:ServiceEntrySpecPorts
resolution "NONE"|"STATIC"|"DNS"|"DNS_ROUND_ROBIN"|"DYNAMIC_DNS"
subjectAltNames []string
workloadSelector istio:ServiceEntrySpecWorkloadSelector`,
  "istio:ServiceEntrySpecEndpoints": `address string
labels {}string
locality string
network string
ports {}number
serviceAccount string
weight number`,
  "istio:ServiceEntrySpecPorts": `name! string
number! number
protocol string
targetPort number`,
  "istio:ServiceEntrySpecWorkloadSelector": `labels {}string`,
  "istio:ServiceEntryStatus": `conditions []istio:ServiceEntryStatusConditions
observedGeneration intOrString
validationMessages []istio:ServiceEntryStatusValidationMessages`,
  "istio:ServiceEntryStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:ServiceEntryStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:ServiceEntryStatusValidationMessagesType`,
  "istio:ServiceEntryStatusValidationMessagesType": `code string
name string`,
  "istio:Sidecar": `apiVersion! "networking.istio.io/v1"
kind! "Sidecar"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:SidecarSpec
status istio:SidecarStatus`,
  "istio:SidecarSpec": `egress []istio:SidecarSpecEgress
inboundConnectionPool istio:SidecarSpecInboundConnectionPool
ingress []istio:SidecarSpecIngress
outboundTrafficPolicy istio:SidecarSpecOutboundTrafficPolicy
workloadSelector istio:SidecarSpecWorkloadSelector`,
  "istio:SidecarSpecEgress": `bind string
captureMode "DEFAULT"|"IPTABLES"|"NONE"
hosts! []string
port istio:SidecarSpecEgressPort`,
  "istio:SidecarSpecEgressPort": `name string
number number
protocol string
targetPort number`,
  "istio:SidecarSpecInboundConnectionPool": `http istio:SidecarSpecInboundConnectionPoolHttp
tcp istio:SidecarSpecInboundConnectionPoolTcp`,
  "istio:SidecarSpecInboundConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:SidecarSpecInboundConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:SidecarSpecInboundConnectionPoolTcpTcpKeepalive`,
  "istio:SidecarSpecInboundConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:SidecarSpecIngress": `bind string
captureMode "DEFAULT"|"IPTABLES"|"NONE"
connectionPool istio:SidecarSpecIngressConnectionPool
defaultEndpoint string
port! istio:SidecarSpecIngressPort
tls istio:SidecarSpecIngressTls`,
  "istio:SidecarSpecIngressConnectionPool": `http istio:SidecarSpecIngressConnectionPoolHttp
tcp istio:SidecarSpecIngressConnectionPoolTcp`,
  "istio:SidecarSpecIngressConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:SidecarSpecIngressConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:SidecarSpecIngressConnectionPoolTcpTcpKeepalive`,
  "istio:SidecarSpecIngressConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:SidecarSpecIngressPort": `name string
number number
protocol string
targetPort number`,
  "istio:SidecarSpecIngressTls": `caCertCredentialName string
caCertificates string
caCrl string
cipherSuites []string
credentialName string
credentialNames []string
httpsRedirect boolean
maxProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
minProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
mode "PASSTHROUGH"|"SIMPLE"|"MUTUAL"|"AUTO_PASSTHROUGH"|"ISTIO_MUTUAL"|"OPTIONAL_MUTUAL"
privateKey string
serverCertificate string
subjectAltNames []string
tlsCertificates []istio:SidecarSpecIngressTlsTlsCertificates
verifyCertificateHash []string
verifyCertificateSpki []string`,
  "istio:SidecarSpecIngressTlsTlsCertificates": `caCertificates string
privateKey string
serverCertificate string`,
  "istio:SidecarSpecOutboundTrafficPolicy": `egressProxy istio:SidecarSpecOutboundTrafficPolicyEgressProxy
mode "REGISTRY_ONLY"|"ALLOW_ANY"`,
  "istio:SidecarSpecOutboundTrafficPolicyEgressProxy": `host! string
port istio:SidecarSpecOutboundTrafficPolicyEgressProxyPort
subset string`,
  "istio:SidecarSpecOutboundTrafficPolicyEgressProxyPort": `number number`,
  "istio:SidecarSpecWorkloadSelector": `labels {}string`,
  "istio:SidecarStatus": `conditions []istio:SidecarStatusConditions
observedGeneration intOrString
validationMessages []istio:SidecarStatusValidationMessages`,
  "istio:SidecarStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:SidecarStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:SidecarStatusValidationMessagesType`,
  "istio:SidecarStatusValidationMessagesType": `code string
name string`,
  "istio:Telemetry": `apiVersion! "telemetry.istio.io/v1"
kind! "Telemetry"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:TelemetrySpec
status istio:TelemetryStatus`,
  "istio:TelemetrySpec": `accessLogging []istio:TelemetrySpecAccessLogging
metrics []istio:TelemetrySpecMetrics
selector istio:TelemetrySpecSelector
targetRef istio:TelemetrySpecTargetRef
targetRefs []istio:TelemetrySpecTargetRefs
tracing []istio:TelemetrySpecTracing`,
  "istio:TelemetrySpecAccessLogging": `disabled boolean
filter istio:TelemetrySpecAccessLoggingFilter
match istio:TelemetrySpecAccessLoggingMatch
providers []istio:TelemetrySpecAccessLoggingProviders`,
  "istio:TelemetrySpecAccessLoggingFilter": `expression string`,
  "istio:TelemetrySpecAccessLoggingMatch": `mode "CLIENT_AND_SERVER"|"CLIENT"|"SERVER"`,
  "istio:TelemetrySpecAccessLoggingProviders": `name! string`,
  "istio:TelemetrySpecMetrics": `overrides []istio:TelemetrySpecMetricsOverrides
providers []istio:TelemetrySpecMetricsProviders
reportingInterval string`,
  "istio:TelemetrySpecMetricsOverrides": `disabled boolean
match istio:TelemetrySpecMetricsOverridesMatch
tagOverrides {}istio:TelemetrySpecMetricsOverridesTagOverrides`,
  "istio:TelemetrySpecMetricsOverridesMatch": `customMetric string
metric "ALL_METRICS"|"REQUEST_COUNT"|"REQUEST_DURATION"|"REQUEST_SIZE"|"RESPONSE_SIZE"|"TCP_OPENED_CONNECTIONS"|"TCP_CLOSED_CONNECTIONS"|"TCP_SENT_BYTES"|"TCP_RECEIVED_BYTES"|"GRPC_REQUEST_MESSAGES"|"GRPC_RESPONSE_MESSAGES"
mode "CLIENT_AND_SERVER"|"CLIENT"|"SERVER"`,
  "istio:TelemetrySpecMetricsOverridesTagOverrides": `operation "UPSERT"|"REMOVE"
value string`,
  "istio:TelemetrySpecMetricsProviders": `name! string`,
  "istio:TelemetrySpecSelector": `matchLabels {}string`,
  "istio:TelemetrySpecTargetRef": `group string
kind! string
name! string
namespace string`,
  "istio:TelemetrySpecTargetRefs": `group string
kind! string
name! string
namespace string`,
  "istio:TelemetrySpecTracing": `customTags {}istio:TelemetrySpecTracingCustomTags
disableSpanReporting boolean
enableIstioTags boolean
match istio:TelemetrySpecTracingMatch
providers []istio:TelemetrySpecTracingProviders
randomSamplingPercentage number
useRequestIdForTraceSampling boolean`,
  "istio:TelemetrySpecTracingCustomTags": `environment istio:TelemetrySpecTracingCustomTagsEnvironment
formatter istio:TelemetrySpecTracingCustomTagsFormatter
header istio:TelemetrySpecTracingCustomTagsHeader
literal istio:TelemetrySpecTracingCustomTagsLiteral`,
  "istio:TelemetrySpecTracingCustomTagsEnvironment": `defaultValue string
name! string`,
  "istio:TelemetrySpecTracingCustomTagsFormatter": `value! string`,
  "istio:TelemetrySpecTracingCustomTagsHeader": `defaultValue string
name! string`,
  "istio:TelemetrySpecTracingCustomTagsLiteral": `value! string`,
  "istio:TelemetrySpecTracingMatch": `mode "CLIENT_AND_SERVER"|"CLIENT"|"SERVER"`,
  "istio:TelemetrySpecTracingProviders": `name! string`,
  "istio:TelemetryStatus": `conditions []istio:TelemetryStatusConditions
observedGeneration intOrString
validationMessages []istio:TelemetryStatusValidationMessages`,
  "istio:TelemetryStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:TelemetryStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:TelemetryStatusValidationMessagesType`,
  "istio:TelemetryStatusValidationMessagesType": `code string
name string`,
  "istio:V1alpha1Telemetry": `apiVersion! "telemetry.istio.io/v1alpha1"
kind! "Telemetry"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1alpha1TelemetrySpec
status istio:V1alpha1TelemetryStatus`,
  "istio:V1alpha1TelemetrySpec": `accessLogging []istio:V1alpha1TelemetrySpecAccessLogging
metrics []istio:V1alpha1TelemetrySpecMetrics
selector istio:V1alpha1TelemetrySpecSelector
targetRef istio:V1alpha1TelemetrySpecTargetRef
targetRefs []istio:V1alpha1TelemetrySpecTargetRefs
tracing []istio:V1alpha1TelemetrySpecTracing`,
  "istio:V1alpha1TelemetrySpecAccessLogging": `disabled boolean
filter istio:V1alpha1TelemetrySpecAccessLoggingFilter
match istio:V1alpha1TelemetrySpecAccessLoggingMatch
providers []istio:V1alpha1TelemetrySpecAccessLoggingProviders`,
  "istio:V1alpha1TelemetrySpecAccessLoggingFilter": `expression string`,
  "istio:V1alpha1TelemetrySpecAccessLoggingMatch": `mode "CLIENT_AND_SERVER"|"CLIENT"|"SERVER"`,
  "istio:V1alpha1TelemetrySpecAccessLoggingProviders": `name! string`,
  "istio:V1alpha1TelemetrySpecMetrics": `overrides []istio:V1alpha1TelemetrySpecMetricsOverrides
providers []istio:V1alpha1TelemetrySpecMetricsProviders
reportingInterval string`,
  "istio:V1alpha1TelemetrySpecMetricsOverrides": `disabled boolean
match istio:V1alpha1TelemetrySpecMetricsOverridesMatch
tagOverrides {}istio:V1alpha1TelemetrySpecMetricsOverridesTagOverrides`,
  "istio:V1alpha1TelemetrySpecMetricsOverridesMatch": `customMetric string
metric "ALL_METRICS"|"REQUEST_COUNT"|"REQUEST_DURATION"|"REQUEST_SIZE"|"RESPONSE_SIZE"|"TCP_OPENED_CONNECTIONS"|"TCP_CLOSED_CONNECTIONS"|"TCP_SENT_BYTES"|"TCP_RECEIVED_BYTES"|"GRPC_REQUEST_MESSAGES"|"GRPC_RESPONSE_MESSAGES"
mode "CLIENT_AND_SERVER"|"CLIENT"|"SERVER"`,
  "istio:V1alpha1TelemetrySpecMetricsOverridesTagOverrides": `operation "UPSERT"|"REMOVE"
value string`,
  "istio:V1alpha1TelemetrySpecMetricsProviders": `name! string`,
  "istio:V1alpha1TelemetrySpecSelector": `matchLabels {}string`,
  "istio:V1alpha1TelemetrySpecTargetRef": `group string
kind! string
name! string
namespace string`,
  "istio:V1alpha1TelemetrySpecTargetRefs": `group string
kind! string
name! string
namespace string`,
  "istio:V1alpha1TelemetrySpecTracing": `customTags {}istio:V1alpha1TelemetrySpecTracingCustomTags
disableSpanReporting boolean
enableIstioTags boolean
match istio:V1alpha1TelemetrySpecTracingMatch
providers []istio:V1alpha1TelemetrySpecTracingProviders
randomSamplingPercentage number
useRequestIdForTraceSampling boolean`,
  "istio:V1alpha1TelemetrySpecTracingCustomTags": `environment istio:V1alpha1TelemetrySpecTracingCustomTagsEnvironment
formatter istio:V1alpha1TelemetrySpecTracingCustomTagsFormatter
header istio:V1alpha1TelemetrySpecTracingCustomTagsHeader
literal istio:V1alpha1TelemetrySpecTracingCustomTagsLiteral`,
  "istio:V1alpha1TelemetrySpecTracingCustomTagsEnvironment": `defaultValue string
name! string`,
  "istio:V1alpha1TelemetrySpecTracingCustomTagsFormatter": `value! string`,
  "istio:V1alpha1TelemetrySpecTracingCustomTagsHeader": `defaultValue string
name! string`,
  "istio:V1alpha1TelemetrySpecTracingCustomTagsLiteral": `value! string`,
  "istio:V1alpha1TelemetrySpecTracingMatch": `mode "CLIENT_AND_SERVER"|"CLIENT"|"SERVER"`,
  "istio:V1alpha1TelemetrySpecTracingProviders": `name! string`,
  "istio:V1alpha1TelemetryStatus": `conditions []istio:V1alpha1TelemetryStatusConditions
observedGeneration intOrString
validationMessages []istio:V1alpha1TelemetryStatusValidationMessages`,
  "istio:V1alpha1TelemetryStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1alpha1TelemetryStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1alpha1TelemetryStatusValidationMessagesType`,
  "istio:V1alpha1TelemetryStatusValidationMessagesType": `code string
name string`,
  "istio:V1alpha3DestinationRule": `apiVersion! "networking.istio.io/v1alpha3"
kind! "DestinationRule"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1alpha3DestinationRuleSpec
status istio:V1alpha3DestinationRuleStatus`,
  "istio:V1alpha3DestinationRuleSpec": `exportTo []string
host! string
subsets []istio:V1alpha3DestinationRuleSpecSubsets
trafficPolicy istio:V1alpha3DestinationRuleSpecTrafficPolicy
workloadSelector istio:V1alpha3DestinationRuleSpecWorkloadSelector`,
  "istio:V1alpha3DestinationRuleSpecSubsets": `labels {}string
name! string
trafficPolicy istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicy`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicy": `connectionPool istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPool
loadBalancer istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer
outlierDetection istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection
portLevelSettings []istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings
proxyProtocol istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol
retryBudget istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyRetryBudget
tls istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyTls
tunnel istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyTunnel`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPool": `http istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp
tcp istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer": `consistentHash istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash
localityLbSetting istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash": `httpCookie istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes []istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting": `distribute []istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings": `connectionPool istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool
loadBalancer istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer
outlierDetection istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection
port istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort
tls istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool": `http istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp
tcp istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer": `consistentHash istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash
localityLbSetting istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes []istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute []istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort": `number number`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol": `version "V1"|"V2"`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyRetryBudget": `minRetryConcurrency number
percent number`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyTunnel": `protocol string
targetHost! string
targetPort! number`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicy": `connectionPool istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPool
loadBalancer istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancer
outlierDetection istio:V1alpha3DestinationRuleSpecTrafficPolicyOutlierDetection
portLevelSettings []istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettings
proxyProtocol istio:V1alpha3DestinationRuleSpecTrafficPolicyProxyProtocol
retryBudget istio:V1alpha3DestinationRuleSpecTrafficPolicyRetryBudget
tls istio:V1alpha3DestinationRuleSpecTrafficPolicyTls
tunnel istio:V1alpha3DestinationRuleSpecTrafficPolicyTunnel`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPool": `http istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPoolHttp
tcp istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPoolTcp`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancer": `consistentHash istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash
localityLbSetting istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash": `httpCookie istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes []istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting": `distribute []istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettings": `connectionPool istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool
loadBalancer istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer
outlierDetection istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection
port istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsPort
tls istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsTls`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool": `http istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp
tcp istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer": `consistentHash istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash
localityLbSetting istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes []istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute []istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsPort": `number number`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyProxyProtocol": `version "V1"|"V2"`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyRetryBudget": `minRetryConcurrency number
percent number`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyTunnel": `protocol string
targetHost! string
targetPort! number`,
  "istio:V1alpha3DestinationRuleSpecWorkloadSelector": `matchLabels {}string`,
  "istio:V1alpha3DestinationRuleStatus": `conditions []istio:V1alpha3DestinationRuleStatusConditions
observedGeneration intOrString
validationMessages []istio:V1alpha3DestinationRuleStatusValidationMessages`,
  "istio:V1alpha3DestinationRuleStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1alpha3DestinationRuleStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1alpha3DestinationRuleStatusValidationMessagesType`,
  "istio:V1alpha3DestinationRuleStatusValidationMessagesType": `code string
name string`,
  "istio:V1alpha3Gateway": `apiVersion! "networking.istio.io/v1alpha3"
kind! "Gateway"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1alpha3GatewaySpec
status istio:V1alpha3GatewayStatus`,
  "istio:V1alpha3GatewaySpec": `selector {}string
servers []istio:V1alpha3GatewaySpecServers`,
  "istio:V1alpha3GatewaySpecServers": `bind string
defaultEndpoint string
hosts! []string
name string
port! istio:V1alpha3GatewaySpecServersPort
tls istio:V1alpha3GatewaySpecServersTls`,
  "istio:V1alpha3GatewaySpecServersPort": `name! string
number! number
protocol! string
targetPort number`,
  "istio:V1alpha3GatewaySpecServersTls": `caCertCredentialName string
caCertificates string
caCrl string
cipherSuites []string
credentialName string
credentialNames []string
httpsRedirect boolean
maxProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
minProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
mode "PASSTHROUGH"|"SIMPLE"|"MUTUAL"|"AUTO_PASSTHROUGH"|"ISTIO_MUTUAL"|"OPTIONAL_MUTUAL"
privateKey string
serverCertificate string
subjectAltNames []string
tlsCertificates []istio:V1alpha3GatewaySpecServersTlsTlsCertificates
verifyCertificateHash []string
verifyCertificateSpki []string`,
  "istio:V1alpha3GatewaySpecServersTlsTlsCertificates": `caCertificates string
privateKey string
serverCertificate string`,
  "istio:V1alpha3GatewayStatus": `conditions []istio:V1alpha3GatewayStatusConditions
observedGeneration intOrString
validationMessages []istio:V1alpha3GatewayStatusValidationMessages`,
  "istio:V1alpha3GatewayStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1alpha3GatewayStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1alpha3GatewayStatusValidationMessagesType`,
  "istio:V1alpha3GatewayStatusValidationMessagesType": `code string
name string`,
  "istio:V1alpha3ServiceEntry": `apiVersion! "networking.istio.io/v1alpha3"
kind! "ServiceEntry"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! istio:V1alpha3ServiceEntrySpec
status istio:V1alpha3ServiceEntryStatus`,
  "istio:V1alpha3ServiceEntrySpec": `addresses []string
endpoints []istio:V1alpha3ServiceEntrySpecEndpoints
exportTo []string
hosts! []string
location "MESH_EXTERNAL"|"MESH_INTERNAL"
ports []istio:V1alpha3ServiceEntrySpecPorts
resolution "NONE"|"STATIC"|"DNS"|"DNS_ROUND_ROBIN"|"DYNAMIC_DNS"
subjectAltNames []string
workloadSelector istio:V1alpha3ServiceEntrySpecWorkloadSelector`,
  "istio:V1alpha3ServiceEntrySpecEndpoints": `address string
labels {}string
locality string
network string
ports {}number
serviceAccount string
weight number`,
  "istio:V1alpha3ServiceEntrySpecPorts": `name! string
number! number
protocol string
targetPort number`,
  "istio:V1alpha3ServiceEntrySpecWorkloadSelector": `labels {}string`,
  "istio:V1alpha3ServiceEntryStatus": `conditions []istio:V1alpha3ServiceEntryStatusConditions
observedGeneration intOrString
validationMessages []istio:V1alpha3ServiceEntryStatusValidationMessages`,
  "istio:V1alpha3ServiceEntryStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1alpha3ServiceEntryStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1alpha3ServiceEntryStatusValidationMessagesType`,
  "istio:V1alpha3ServiceEntryStatusValidationMessagesType": `code string
name string`,
  "istio:V1alpha3Sidecar": `apiVersion! "networking.istio.io/v1alpha3"
kind! "Sidecar"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1alpha3SidecarSpec
status istio:V1alpha3SidecarStatus`,
  "istio:V1alpha3SidecarSpec": `egress []istio:V1alpha3SidecarSpecEgress
inboundConnectionPool istio:V1alpha3SidecarSpecInboundConnectionPool
ingress []istio:V1alpha3SidecarSpecIngress
outboundTrafficPolicy istio:V1alpha3SidecarSpecOutboundTrafficPolicy
workloadSelector istio:V1alpha3SidecarSpecWorkloadSelector`,
  "istio:V1alpha3SidecarSpecEgress": `bind string
captureMode "DEFAULT"|"IPTABLES"|"NONE"
hosts! []string
port istio:V1alpha3SidecarSpecEgressPort`,
  "istio:V1alpha3SidecarSpecEgressPort": `name string
number number
protocol string
targetPort number`,
  "istio:V1alpha3SidecarSpecInboundConnectionPool": `http istio:V1alpha3SidecarSpecInboundConnectionPoolHttp
tcp istio:V1alpha3SidecarSpecInboundConnectionPoolTcp`,
  "istio:V1alpha3SidecarSpecInboundConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1alpha3SidecarSpecInboundConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1alpha3SidecarSpecInboundConnectionPoolTcpTcpKeepalive`,
  "istio:V1alpha3SidecarSpecInboundConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1alpha3SidecarSpecIngress": `bind string
captureMode "DEFAULT"|"IPTABLES"|"NONE"
connectionPool istio:V1alpha3SidecarSpecIngressConnectionPool
defaultEndpoint string
port! istio:V1alpha3SidecarSpecIngressPort
tls istio:V1alpha3SidecarSpecIngressTls`,
  "istio:V1alpha3SidecarSpecIngressConnectionPool": `http istio:V1alpha3SidecarSpecIngressConnectionPoolHttp
tcp istio:V1alpha3SidecarSpecIngressConnectionPoolTcp`,
  "istio:V1alpha3SidecarSpecIngressConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1alpha3SidecarSpecIngressConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1alpha3SidecarSpecIngressConnectionPoolTcpTcpKeepalive`,
  "istio:V1alpha3SidecarSpecIngressConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1alpha3SidecarSpecIngressPort": `name string
number number
protocol string
targetPort number`,
  "istio:V1alpha3SidecarSpecIngressTls": `caCertCredentialName string
caCertificates string
caCrl string
cipherSuites []string
credentialName string
credentialNames []string
httpsRedirect boolean
maxProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
minProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
mode "PASSTHROUGH"|"SIMPLE"|"MUTUAL"|"AUTO_PASSTHROUGH"|"ISTIO_MUTUAL"|"OPTIONAL_MUTUAL"
privateKey string
serverCertificate string
subjectAltNames []string
tlsCertificates []istio:V1alpha3SidecarSpecIngressTlsTlsCertificates
verifyCertificateHash []string
verifyCertificateSpki []string`,
  "istio:V1alpha3SidecarSpecIngressTlsTlsCertificates": `caCertificates string
privateKey string
serverCertificate string`,
  "istio:V1alpha3SidecarSpecOutboundTrafficPolicy": `egressProxy istio:V1alpha3SidecarSpecOutboundTrafficPolicyEgressProxy
mode "REGISTRY_ONLY"|"ALLOW_ANY"`,
  "istio:V1alpha3SidecarSpecOutboundTrafficPolicyEgressProxy": `host! string
port istio:V1alpha3SidecarSpecOutboundTrafficPolicyEgressProxyPort
subset string`,
  "istio:V1alpha3SidecarSpecOutboundTrafficPolicyEgressProxyPort": `number number`,
  "istio:V1alpha3SidecarSpecWorkloadSelector": `labels {}string`,
  "istio:V1alpha3SidecarStatus": `conditions []istio:V1alpha3SidecarStatusConditions
observedGeneration intOrString
validationMessages []istio:V1alpha3SidecarStatusValidationMessages`,
  "istio:V1alpha3SidecarStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1alpha3SidecarStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1alpha3SidecarStatusValidationMessagesType`,
  "istio:V1alpha3SidecarStatusValidationMessagesType": `code string
name string`,
  "istio:V1alpha3VirtualService": `apiVersion! "networking.istio.io/v1alpha3"
kind! "VirtualService"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1alpha3VirtualServiceSpec
status istio:V1alpha3VirtualServiceStatus`,
  "istio:V1alpha3VirtualServiceSpec": `exportTo []string
gateways []string
hosts []string
http []istio:V1alpha3VirtualServiceSpecHttp
tcp []istio:V1alpha3VirtualServiceSpecTcp
tls []istio:V1alpha3VirtualServiceSpecTls`,
  "istio:V1alpha3VirtualServiceSpecHttp": `corsPolicy istio:V1alpha3VirtualServiceSpecHttpCorsPolicy
delegate istio:V1alpha3VirtualServiceSpecHttpDelegate
directResponse istio:V1alpha3VirtualServiceSpecHttpDirectResponse
fault istio:V1alpha3VirtualServiceSpecHttpFault
headers istio:V1alpha3VirtualServiceSpecHttpHeaders
match []istio:V1alpha3VirtualServiceSpecHttpMatch
mirror istio:V1alpha3VirtualServiceSpecHttpMirror
mirrorPercent number
mirrorPercentage istio:V1alpha3VirtualServiceSpecHttpMirrorPercentage
mirror_percent number
mirrors []istio:V1alpha3VirtualServiceSpecHttpMirrors
name string
redirect istio:V1alpha3VirtualServiceSpecHttpRedirect
retries istio:V1alpha3VirtualServiceSpecHttpRetries
rewrite istio:V1alpha3VirtualServiceSpecHttpRewrite
route []istio:V1alpha3VirtualServiceSpecHttpRoute
timeout string`,
  "istio:V1alpha3VirtualServiceSpecHttpCorsPolicy": `allowCredentials boolean
allowHeaders []string
allowMethods []string
allowOrigin []string
allowOrigins []istio:V1alpha3VirtualServiceSpecHttpCorsPolicyAllowOrigins
exposeHeaders []string
maxAge string
unmatchedPreflights "UNSPECIFIED"|"FORWARD"|"IGNORE"`,
  "istio:V1alpha3VirtualServiceSpecHttpCorsPolicyAllowOrigins": `exact string
prefix string
regex string`,
  "istio:V1alpha3VirtualServiceSpecHttpDelegate": `name string
namespace string`,
  "istio:V1alpha3VirtualServiceSpecHttpDirectResponse": `body istio:V1alpha3VirtualServiceSpecHttpDirectResponseBody
status! number`,
  "istio:V1alpha3VirtualServiceSpecHttpDirectResponseBody": `bytes string
string string`,
  "istio:V1alpha3VirtualServiceSpecHttpFault": `abort istio:V1alpha3VirtualServiceSpecHttpFaultAbort
delay istio:V1alpha3VirtualServiceSpecHttpFaultDelay`,
  "istio:V1alpha3VirtualServiceSpecHttpFaultAbort": `grpcStatus string
http2Error string
httpStatus number
percentage istio:V1alpha3VirtualServiceSpecHttpFaultAbortPercentage`,
  "istio:V1alpha3VirtualServiceSpecHttpFaultAbortPercentage": `value number`,
  "istio:V1alpha3VirtualServiceSpecHttpFaultDelay": `exponentialDelay string
fixedDelay string
percent number
percentage istio:V1alpha3VirtualServiceSpecHttpFaultDelayPercentage`,
  "istio:V1alpha3VirtualServiceSpecHttpFaultDelayPercentage": `value number`,
  "istio:V1alpha3VirtualServiceSpecHttpHeaders": `request istio:V1alpha3VirtualServiceSpecHttpHeadersRequest
response istio:V1alpha3VirtualServiceSpecHttpHeadersResponse`,
  "istio:V1alpha3VirtualServiceSpecHttpHeadersRequest": `add {}string
remove []string
set {}string`,
  "istio:V1alpha3VirtualServiceSpecHttpHeadersResponse": `add {}string
remove []string
set {}string`,
  "istio:V1alpha3VirtualServiceSpecHttpMatch": `authority istio:V1alpha3VirtualServiceSpecHttpMatchAuthority
gateways []string
headers {}istio:V1alpha3VirtualServiceSpecHttpMatchHeaders
ignoreUriCase boolean
method istio:V1alpha3VirtualServiceSpecHttpMatchMethod
name string
port number
queryParams {}istio:V1alpha3VirtualServiceSpecHttpMatchQueryParams
scheme istio:V1alpha3VirtualServiceSpecHttpMatchScheme
sourceLabels {}string
sourceNamespace string
statPrefix string
uri istio:V1alpha3VirtualServiceSpecHttpMatchUri
withoutHeaders {}istio:V1alpha3VirtualServiceSpecHttpMatchWithoutHeaders`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchAuthority": `exact string
prefix string
regex string`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchHeaders": `exact string
prefix string
regex string`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchMethod": `exact string
prefix string
regex string`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchQueryParams": `exact string
prefix string
regex string`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchScheme": `exact string
prefix string
regex string`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchUri": `exact string
prefix string
regex string`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchWithoutHeaders": `exact string
prefix string
regex string`,
  "istio:V1alpha3VirtualServiceSpecHttpMirror": `host! string
port istio:V1alpha3VirtualServiceSpecHttpMirrorPort
subset string`,
  "istio:V1alpha3VirtualServiceSpecHttpMirrorPercentage": `value number`,
  "istio:V1alpha3VirtualServiceSpecHttpMirrorPort": `number number`,
  "istio:V1alpha3VirtualServiceSpecHttpMirrors": `destination! istio:V1alpha3VirtualServiceSpecHttpMirrorsDestination
percentage istio:V1alpha3VirtualServiceSpecHttpMirrorsPercentage`,
  "istio:V1alpha3VirtualServiceSpecHttpMirrorsDestination": `host! string
port istio:V1alpha3VirtualServiceSpecHttpMirrorsDestinationPort
subset string`,
  "istio:V1alpha3VirtualServiceSpecHttpMirrorsDestinationPort": `number number`,
  "istio:V1alpha3VirtualServiceSpecHttpMirrorsPercentage": `value number`,
  "istio:V1alpha3VirtualServiceSpecHttpRedirect": `authority string
derivePort "FROM_PROTOCOL_DEFAULT"|"FROM_REQUEST_PORT"
port number
redirectCode number
scheme string
uri string`,
  "istio:V1alpha3VirtualServiceSpecHttpRetries": `attempts number
backoff string
perTryTimeout string
retryIgnorePreviousHosts boolean
retryOn string
retryRemoteLocalities boolean`,
  "istio:V1alpha3VirtualServiceSpecHttpRewrite": `authority string
uri string
uriRegexRewrite istio:V1alpha3VirtualServiceSpecHttpRewriteUriRegexRewrite`,
  "istio:V1alpha3VirtualServiceSpecHttpRewriteUriRegexRewrite": `match string
rewrite string`,
  "istio:V1alpha3VirtualServiceSpecHttpRoute": `destination! istio:V1alpha3VirtualServiceSpecHttpRouteDestination
headers istio:V1alpha3VirtualServiceSpecHttpRouteHeaders
weight number`,
  "istio:V1alpha3VirtualServiceSpecHttpRouteDestination": `host! string
port istio:V1alpha3VirtualServiceSpecHttpRouteDestinationPort
subset string`,
  "istio:V1alpha3VirtualServiceSpecHttpRouteDestinationPort": `number number`,
  "istio:V1alpha3VirtualServiceSpecHttpRouteHeaders": `request istio:V1alpha3VirtualServiceSpecHttpRouteHeadersRequest
response istio:V1alpha3VirtualServiceSpecHttpRouteHeadersResponse`,
  "istio:V1alpha3VirtualServiceSpecHttpRouteHeadersRequest": `add {}string
remove []string
set {}string`,
  "istio:V1alpha3VirtualServiceSpecHttpRouteHeadersResponse": `add {}string
remove []string
set {}string`,
  "istio:V1alpha3VirtualServiceSpecTcp": `match []istio:V1alpha3VirtualServiceSpecTcpMatch
route []istio:V1alpha3VirtualServiceSpecTcpRoute`,
  "istio:V1alpha3VirtualServiceSpecTcpMatch": `destinationSubnets []string
gateways []string
port number
sourceLabels {}string
sourceNamespace string
sourceSubnet string`,
  "istio:V1alpha3VirtualServiceSpecTcpRoute": `destination! istio:V1alpha3VirtualServiceSpecTcpRouteDestination
weight number`,
  "istio:V1alpha3VirtualServiceSpecTcpRouteDestination": `host! string
port istio:V1alpha3VirtualServiceSpecTcpRouteDestinationPort
subset string`,
  "istio:V1alpha3VirtualServiceSpecTcpRouteDestinationPort": `number number`,
  "istio:V1alpha3VirtualServiceSpecTls": `match! []istio:V1alpha3VirtualServiceSpecTlsMatch
route []istio:V1alpha3VirtualServiceSpecTlsRoute`,
  "istio:V1alpha3VirtualServiceSpecTlsMatch": `destinationSubnets []string
gateways []string
port number
sniHosts! []string
sourceLabels {}string
sourceNamespace string`,
  "istio:V1alpha3VirtualServiceSpecTlsRoute": `destination! istio:V1alpha3VirtualServiceSpecTlsRouteDestination
weight number`,
  "istio:V1alpha3VirtualServiceSpecTlsRouteDestination": `host! string
port istio:V1alpha3VirtualServiceSpecTlsRouteDestinationPort
subset string`,
  "istio:V1alpha3VirtualServiceSpecTlsRouteDestinationPort": `number number`,
  "istio:V1alpha3VirtualServiceStatus": `conditions []istio:V1alpha3VirtualServiceStatusConditions
observedGeneration intOrString
validationMessages []istio:V1alpha3VirtualServiceStatusValidationMessages`,
  "istio:V1alpha3VirtualServiceStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1alpha3VirtualServiceStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1alpha3VirtualServiceStatusValidationMessagesType`,
  "istio:V1alpha3VirtualServiceStatusValidationMessagesType": `code string
name string`,
  "istio:V1alpha3WorkloadEntry": `apiVersion! "networking.istio.io/v1alpha3"
kind! "WorkloadEntry"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! istio:V1alpha3WorkloadEntrySpec
status istio:V1alpha3WorkloadEntryStatus`,
  "istio:V1alpha3WorkloadEntrySpec": `address string
labels {}string
locality string
network string
ports {}number
serviceAccount string
weight number`,
  "istio:V1alpha3WorkloadEntryStatus": `conditions []istio:V1alpha3WorkloadEntryStatusConditions
observedGeneration intOrString
validationMessages []istio:V1alpha3WorkloadEntryStatusValidationMessages`,
  "istio:V1alpha3WorkloadEntryStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1alpha3WorkloadEntryStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1alpha3WorkloadEntryStatusValidationMessagesType`,
  "istio:V1alpha3WorkloadEntryStatusValidationMessagesType": `code string
name string`,
  "istio:V1alpha3WorkloadGroup": `apiVersion! "networking.istio.io/v1alpha3"
kind! "WorkloadGroup"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! istio:V1alpha3WorkloadGroupSpec
status istio:V1alpha3WorkloadGroupStatus`,
  "istio:V1alpha3WorkloadGroupSpec": `metadata istio:V1alpha3WorkloadGroupSpecMetadata
probe istio:V1alpha3WorkloadGroupSpecProbe
template! istio:V1alpha3WorkloadGroupSpecTemplate`,
  "istio:V1alpha3WorkloadGroupSpecMetadata": `annotations {}string
labels {}string`,
  "istio:V1alpha3WorkloadGroupSpecProbe": `exec istio:V1alpha3WorkloadGroupSpecProbeExec
failureThreshold number
grpc istio:V1alpha3WorkloadGroupSpecProbeGrpc
httpGet istio:V1alpha3WorkloadGroupSpecProbeHttpGet
initialDelaySeconds number
periodSeconds number
successThreshold number
tcpSocket istio:V1alpha3WorkloadGroupSpecProbeTcpSocket
timeoutSeconds number`,
  "istio:V1alpha3WorkloadGroupSpecProbeExec": `command! []string`,
  "istio:V1alpha3WorkloadGroupSpecProbeGrpc": `port number
service string`,
  "istio:V1alpha3WorkloadGroupSpecProbeHttpGet": `host string
httpHeaders []istio:V1alpha3WorkloadGroupSpecProbeHttpGetHttpHeaders
path string
port! number
scheme string`,
  "istio:V1alpha3WorkloadGroupSpecProbeHttpGetHttpHeaders": `name string
value string`,
  "istio:V1alpha3WorkloadGroupSpecProbeTcpSocket": `host string
port! number`,
  "istio:V1alpha3WorkloadGroupSpecTemplate": `address string
labels {}string
locality string
network string
ports {}number
serviceAccount string
weight number`,
  "istio:V1alpha3WorkloadGroupStatus": `conditions []istio:V1alpha3WorkloadGroupStatusConditions
observedGeneration intOrString
validationMessages []istio:V1alpha3WorkloadGroupStatusValidationMessages`,
  "istio:V1alpha3WorkloadGroupStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1alpha3WorkloadGroupStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1alpha3WorkloadGroupStatusValidationMessagesType`,
  "istio:V1alpha3WorkloadGroupStatusValidationMessagesType": `code string
name string`,
  "istio:V1beta1AuthorizationPolicy": `apiVersion! "security.istio.io/v1beta1"
kind! "AuthorizationPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1beta1AuthorizationPolicySpec
status istio:V1beta1AuthorizationPolicyStatus`,
  "istio:V1beta1AuthorizationPolicySpec": `action "ALLOW"|"DENY"|"AUDIT"|"CUSTOM"
provider istio:V1beta1AuthorizationPolicySpecProvider
rules []istio:V1beta1AuthorizationPolicySpecRules
selector istio:V1beta1AuthorizationPolicySpecSelector
targetRef istio:V1beta1AuthorizationPolicySpecTargetRef
targetRefs []istio:V1beta1AuthorizationPolicySpecTargetRefs`,
  "istio:V1beta1AuthorizationPolicySpecProvider": `name string`,
  "istio:V1beta1AuthorizationPolicySpecRules": `from []istio:V1beta1AuthorizationPolicySpecRulesFrom
to []istio:V1beta1AuthorizationPolicySpecRulesTo
when []istio:V1beta1AuthorizationPolicySpecRulesWhen`,
  "istio:V1beta1AuthorizationPolicySpecRulesFrom": `source istio:V1beta1AuthorizationPolicySpecRulesFromSource`,
  "istio:V1beta1AuthorizationPolicySpecRulesFromSource": `ipBlocks []string
namespaces []string
notIpBlocks []string
notNamespaces []string
notPrincipals []string
notRemoteIpBlocks []string
notRequestPrincipals []string
notServiceAccounts []string
principals []string
remoteIpBlocks []string
requestPrincipals []string
serviceAccounts []string`,
  "istio:V1beta1AuthorizationPolicySpecRulesTo": `operation istio:V1beta1AuthorizationPolicySpecRulesToOperation`,
  "istio:V1beta1AuthorizationPolicySpecRulesToOperation": `hosts []string
methods []string
notHosts []string
notMethods []string
notPaths []string
notPorts []string
paths []string
ports []string`,
  "istio:V1beta1AuthorizationPolicySpecRulesWhen": `key! string
notValues []string
values []string`,
  "istio:V1beta1AuthorizationPolicySpecSelector": `matchLabels {}string`,
  "istio:V1beta1AuthorizationPolicySpecTargetRef": `group string
kind! string
name! string
namespace string`,
  "istio:V1beta1AuthorizationPolicySpecTargetRefs": `group string
kind! string
name! string
namespace string`,
  "istio:V1beta1AuthorizationPolicyStatus": `conditions []istio:V1beta1AuthorizationPolicyStatusConditions
observedGeneration intOrString
validationMessages []istio:V1beta1AuthorizationPolicyStatusValidationMessages`,
  "istio:V1beta1AuthorizationPolicyStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1beta1AuthorizationPolicyStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1beta1AuthorizationPolicyStatusValidationMessagesType`,
  "istio:V1beta1AuthorizationPolicyStatusValidationMessagesType": `code string
name string`,
  "istio:V1beta1DestinationRule": `apiVersion! "networking.istio.io/v1beta1"
kind! "DestinationRule"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1beta1DestinationRuleSpec
status istio:V1beta1DestinationRuleStatus`,
  "istio:V1beta1DestinationRuleSpec": `exportTo []string
host! string
subsets []istio:V1beta1DestinationRuleSpecSubsets
trafficPolicy istio:V1beta1DestinationRuleSpecTrafficPolicy
workloadSelector istio:V1beta1DestinationRuleSpecWorkloadSelector`,
  "istio:V1beta1DestinationRuleSpecSubsets": `labels {}string
name! string
trafficPolicy istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicy`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicy": `connectionPool istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPool
loadBalancer istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer
outlierDetection istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection
portLevelSettings []istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings
proxyProtocol istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol
retryBudget istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyRetryBudget
tls istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyTls
tunnel istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyTunnel`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPool": `http istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp
tcp istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer": `consistentHash istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash
localityLbSetting istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash": `httpCookie istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes []istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting": `distribute []istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings": `connectionPool istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool
loadBalancer istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer
outlierDetection istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection
port istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort
tls istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool": `http istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp
tcp istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer": `consistentHash istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash
localityLbSetting istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes []istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute []istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsPort": `number number`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol": `version "V1"|"V2"`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyRetryBudget": `minRetryConcurrency number
percent number`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyTunnel": `protocol string
targetHost! string
targetPort! number`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicy": `connectionPool istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPool
loadBalancer istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancer
outlierDetection istio:V1beta1DestinationRuleSpecTrafficPolicyOutlierDetection
portLevelSettings []istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettings
proxyProtocol istio:V1beta1DestinationRuleSpecTrafficPolicyProxyProtocol
retryBudget istio:V1beta1DestinationRuleSpecTrafficPolicyRetryBudget
tls istio:V1beta1DestinationRuleSpecTrafficPolicyTls
tunnel istio:V1beta1DestinationRuleSpecTrafficPolicyTunnel`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPool": `http istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPoolHttp
tcp istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPoolTcp`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancer": `consistentHash istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash
localityLbSetting istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash": `httpCookie istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes []istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting": `distribute []istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettings": `connectionPool istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool
loadBalancer istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer
outlierDetection istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection
port istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsPort
tls istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsTls`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool": `http istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp
tcp istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer": `consistentHash istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash
localityLbSetting istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting
simple "UNSPECIFIED"|"LEAST_CONN"|"RANDOM"|"PASSTHROUGH"|"ROUND_ROBIN"|"LEAST_REQUEST"
warmup istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup
warmupDurationSecs string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie
httpHeaderName string
httpQueryParameterName string
maglev istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev
minimumRingSize number
ringHash istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash
useSourceIp boolean`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes []istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes
name! string
path string
ttl string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name! string
value string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize number`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize number`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute []istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute
enabled boolean
failover []istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover
failoverPriority []string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from string
to {}number`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from string
to string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression number
duration! string
minimumPercent number`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime string
consecutive5xxErrors number
consecutiveErrors number
consecutiveGatewayErrors number
consecutiveLocalOriginFailures number
interval string
maxEjectionPercent number
minHealthPercent number
splitExternalLocalOriginErrors boolean`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsPort": `number number`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyProxyProtocol": `version "V1"|"V2"`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyRetryBudget": `minRetryConcurrency number
percent number`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyTls": `caCertificates string
caCrl string
clientCertificate string
credentialName string
insecureSkipVerify boolean
mode "DISABLE"|"SIMPLE"|"MUTUAL"|"ISTIO_MUTUAL"
privateKey string
sni string
subjectAltNames []string`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyTunnel": `protocol string
targetHost! string
targetPort! number`,
  "istio:V1beta1DestinationRuleSpecWorkloadSelector": `matchLabels {}string`,
  "istio:V1beta1DestinationRuleStatus": `conditions []istio:V1beta1DestinationRuleStatusConditions
observedGeneration intOrString
validationMessages []istio:V1beta1DestinationRuleStatusValidationMessages`,
  "istio:V1beta1DestinationRuleStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1beta1DestinationRuleStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1beta1DestinationRuleStatusValidationMessagesType`,
  "istio:V1beta1DestinationRuleStatusValidationMessagesType": `code string
name string`,
  "istio:V1beta1Gateway": `apiVersion! "networking.istio.io/v1beta1"
kind! "Gateway"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1beta1GatewaySpec
status istio:V1beta1GatewayStatus`,
  "istio:V1beta1GatewaySpec": `selector {}string
servers []istio:V1beta1GatewaySpecServers`,
  "istio:V1beta1GatewaySpecServers": `bind string
defaultEndpoint string
hosts! []string
name string
port! istio:V1beta1GatewaySpecServersPort
tls istio:V1beta1GatewaySpecServersTls`,
  "istio:V1beta1GatewaySpecServersPort": `name! string
number! number
protocol! string
targetPort number`,
  "istio:V1beta1GatewaySpecServersTls": `caCertCredentialName string
caCertificates string
caCrl string
cipherSuites []string
credentialName string
credentialNames []string
httpsRedirect boolean
maxProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
minProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
mode "PASSTHROUGH"|"SIMPLE"|"MUTUAL"|"AUTO_PASSTHROUGH"|"ISTIO_MUTUAL"|"OPTIONAL_MUTUAL"
privateKey string
serverCertificate string
subjectAltNames []string
tlsCertificates []istio:V1beta1GatewaySpecServersTlsTlsCertificates
verifyCertificateHash []string
verifyCertificateSpki []string`,
  "istio:V1beta1GatewaySpecServersTlsTlsCertificates": `caCertificates string
privateKey string
serverCertificate string`,
  "istio:V1beta1GatewayStatus": `conditions []istio:V1beta1GatewayStatusConditions
observedGeneration intOrString
validationMessages []istio:V1beta1GatewayStatusValidationMessages`,
  "istio:V1beta1GatewayStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1beta1GatewayStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1beta1GatewayStatusValidationMessagesType`,
  "istio:V1beta1GatewayStatusValidationMessagesType": `code string
name string`,
  "istio:V1beta1PeerAuthentication": `apiVersion! "security.istio.io/v1beta1"
kind! "PeerAuthentication"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1beta1PeerAuthenticationSpec
status istio:V1beta1PeerAuthenticationStatus`,
  "istio:V1beta1PeerAuthenticationSpec": `mtls istio:V1beta1PeerAuthenticationSpecMtls
portLevelMtls {}istio:V1beta1PeerAuthenticationSpecPortLevelMtls
selector istio:V1beta1PeerAuthenticationSpecSelector`,
  "istio:V1beta1PeerAuthenticationSpecMtls": `mode "UNSET"|"DISABLE"|"PERMISSIVE"|"STRICT"`,
  "istio:V1beta1PeerAuthenticationSpecPortLevelMtls": `mode "UNSET"|"DISABLE"|"PERMISSIVE"|"STRICT"`,
  "istio:V1beta1PeerAuthenticationSpecSelector": `matchLabels {}string`,
  "istio:V1beta1PeerAuthenticationStatus": `conditions []istio:V1beta1PeerAuthenticationStatusConditions
observedGeneration intOrString
validationMessages []istio:V1beta1PeerAuthenticationStatusValidationMessages`,
  "istio:V1beta1PeerAuthenticationStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1beta1PeerAuthenticationStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1beta1PeerAuthenticationStatusValidationMessagesType`,
  "istio:V1beta1PeerAuthenticationStatusValidationMessagesType": `code string
name string`,
  "istio:V1beta1RequestAuthentication": `apiVersion! "security.istio.io/v1beta1"
kind! "RequestAuthentication"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1beta1RequestAuthenticationSpec
status istio:V1beta1RequestAuthenticationStatus`,
  "istio:V1beta1RequestAuthenticationSpec": `jwtRules []istio:V1beta1RequestAuthenticationSpecJwtRules
selector istio:V1beta1RequestAuthenticationSpecSelector
targetRef istio:V1beta1RequestAuthenticationSpecTargetRef
targetRefs []istio:V1beta1RequestAuthenticationSpecTargetRefs`,
  "istio:V1beta1RequestAuthenticationSpecJwtRules": `audiences []string
forwardOriginalToken boolean
fromCookies []string
fromHeaders []istio:V1beta1RequestAuthenticationSpecJwtRulesFromHeaders
fromParams []string
issuer string
jwks string
jwksUri string
jwks_uri string
outputClaimToHeaders []istio:V1beta1RequestAuthenticationSpecJwtRulesOutputClaimToHeaders
outputPayloadToHeader string
spaceDelimitedClaims []string
timeout string`,
  "istio:V1beta1RequestAuthenticationSpecJwtRulesFromHeaders": `name! string
prefix string`,
  "istio:V1beta1RequestAuthenticationSpecJwtRulesOutputClaimToHeaders": `claim! string
header! string`,
  "istio:V1beta1RequestAuthenticationSpecSelector": `matchLabels {}string`,
  "istio:V1beta1RequestAuthenticationSpecTargetRef": `group string
kind! string
name! string
namespace string`,
  "istio:V1beta1RequestAuthenticationSpecTargetRefs": `group string
kind! string
name! string
namespace string`,
  "istio:V1beta1RequestAuthenticationStatus": `conditions []istio:V1beta1RequestAuthenticationStatusConditions
observedGeneration intOrString
validationMessages []istio:V1beta1RequestAuthenticationStatusValidationMessages`,
  "istio:V1beta1RequestAuthenticationStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1beta1RequestAuthenticationStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1beta1RequestAuthenticationStatusValidationMessagesType`,
  "istio:V1beta1RequestAuthenticationStatusValidationMessagesType": `code string
name string`,
  "istio:V1beta1ServiceEntry": `apiVersion! "networking.istio.io/v1beta1"
kind! "ServiceEntry"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! istio:V1beta1ServiceEntrySpec
status istio:V1beta1ServiceEntryStatus`,
  "istio:V1beta1ServiceEntrySpec": `addresses []string
endpoints []istio:V1beta1ServiceEntrySpecEndpoints
exportTo []string
hosts! []string
location "MESH_EXTERNAL"|"MESH_INTERNAL"
ports []istio:V1beta1ServiceEntrySpecPorts
resolution "NONE"|"STATIC"|"DNS"|"DNS_ROUND_ROBIN"|"DYNAMIC_DNS"
subjectAltNames []string
workloadSelector istio:V1beta1ServiceEntrySpecWorkloadSelector`,
  "istio:V1beta1ServiceEntrySpecEndpoints": `address string
labels {}string
locality string
network string
ports {}number
serviceAccount string
weight number`,
  "istio:V1beta1ServiceEntrySpecPorts": `name! string
number! number
protocol string
targetPort number`,
  "istio:V1beta1ServiceEntrySpecWorkloadSelector": `labels {}string`,
  "istio:V1beta1ServiceEntryStatus": `conditions []istio:V1beta1ServiceEntryStatusConditions
observedGeneration intOrString
validationMessages []istio:V1beta1ServiceEntryStatusValidationMessages`,
  "istio:V1beta1ServiceEntryStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1beta1ServiceEntryStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1beta1ServiceEntryStatusValidationMessagesType`,
  "istio:V1beta1ServiceEntryStatusValidationMessagesType": `code string
name string`,
  "istio:V1beta1Sidecar": `apiVersion! "networking.istio.io/v1beta1"
kind! "Sidecar"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1beta1SidecarSpec
status istio:V1beta1SidecarStatus`,
  "istio:V1beta1SidecarSpec": `egress []istio:V1beta1SidecarSpecEgress
inboundConnectionPool istio:V1beta1SidecarSpecInboundConnectionPool
ingress []istio:V1beta1SidecarSpecIngress
outboundTrafficPolicy istio:V1beta1SidecarSpecOutboundTrafficPolicy
workloadSelector istio:V1beta1SidecarSpecWorkloadSelector`,
  "istio:V1beta1SidecarSpecEgress": `bind string
captureMode "DEFAULT"|"IPTABLES"|"NONE"
hosts! []string
port istio:V1beta1SidecarSpecEgressPort`,
  "istio:V1beta1SidecarSpecEgressPort": `name string
number number
protocol string
targetPort number`,
  "istio:V1beta1SidecarSpecInboundConnectionPool": `http istio:V1beta1SidecarSpecInboundConnectionPoolHttp
tcp istio:V1beta1SidecarSpecInboundConnectionPoolTcp`,
  "istio:V1beta1SidecarSpecInboundConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1beta1SidecarSpecInboundConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1beta1SidecarSpecInboundConnectionPoolTcpTcpKeepalive`,
  "istio:V1beta1SidecarSpecInboundConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1beta1SidecarSpecIngress": `bind string
captureMode "DEFAULT"|"IPTABLES"|"NONE"
connectionPool istio:V1beta1SidecarSpecIngressConnectionPool
defaultEndpoint string
port! istio:V1beta1SidecarSpecIngressPort
tls istio:V1beta1SidecarSpecIngressTls`,
  "istio:V1beta1SidecarSpecIngressConnectionPool": `http istio:V1beta1SidecarSpecIngressConnectionPoolHttp
tcp istio:V1beta1SidecarSpecIngressConnectionPoolTcp`,
  "istio:V1beta1SidecarSpecIngressConnectionPoolHttp": `h2UpgradePolicy "DEFAULT"|"DO_NOT_UPGRADE"|"UPGRADE"
http1MaxPendingRequests number
http2MaxRequests number
idleTimeout string
maxConcurrentStreams number
maxRequestsPerConnection number
maxRetries number
useClientProtocol boolean`,
  "istio:V1beta1SidecarSpecIngressConnectionPoolTcp": `connectTimeout string
idleTimeout string
maxConnectionDuration string
maxConnections number
tcpKeepalive istio:V1beta1SidecarSpecIngressConnectionPoolTcpTcpKeepalive`,
  "istio:V1beta1SidecarSpecIngressConnectionPoolTcpTcpKeepalive": `interval string
probes number
time string`,
  "istio:V1beta1SidecarSpecIngressPort": `name string
number number
protocol string
targetPort number`,
  "istio:V1beta1SidecarSpecIngressTls": `caCertCredentialName string
caCertificates string
caCrl string
cipherSuites []string
credentialName string
credentialNames []string
httpsRedirect boolean
maxProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
minProtocolVersion "TLS_AUTO"|"TLSV1_0"|"TLSV1_1"|"TLSV1_2"|"TLSV1_3"
mode "PASSTHROUGH"|"SIMPLE"|"MUTUAL"|"AUTO_PASSTHROUGH"|"ISTIO_MUTUAL"|"OPTIONAL_MUTUAL"
privateKey string
serverCertificate string
subjectAltNames []string
tlsCertificates []istio:V1beta1SidecarSpecIngressTlsTlsCertificates
verifyCertificateHash []string
verifyCertificateSpki []string`,
  "istio:V1beta1SidecarSpecIngressTlsTlsCertificates": `caCertificates string
privateKey string
serverCertificate string`,
  "istio:V1beta1SidecarSpecOutboundTrafficPolicy": `egressProxy istio:V1beta1SidecarSpecOutboundTrafficPolicyEgressProxy
mode "REGISTRY_ONLY"|"ALLOW_ANY"`,
  "istio:V1beta1SidecarSpecOutboundTrafficPolicyEgressProxy": `host! string
port istio:V1beta1SidecarSpecOutboundTrafficPolicyEgressProxyPort
subset string`,
  "istio:V1beta1SidecarSpecOutboundTrafficPolicyEgressProxyPort": `number number`,
  "istio:V1beta1SidecarSpecWorkloadSelector": `labels {}string`,
  "istio:V1beta1SidecarStatus": `conditions []istio:V1beta1SidecarStatusConditions
observedGeneration intOrString
validationMessages []istio:V1beta1SidecarStatusValidationMessages`,
  "istio:V1beta1SidecarStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1beta1SidecarStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1beta1SidecarStatusValidationMessagesType`,
  "istio:V1beta1SidecarStatusValidationMessagesType": `code string
name string`,
  "istio:V1beta1VirtualService": `apiVersion! "networking.istio.io/v1beta1"
kind! "VirtualService"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:V1beta1VirtualServiceSpec
status istio:V1beta1VirtualServiceStatus`,
  "istio:V1beta1VirtualServiceSpec": `exportTo []string
gateways []string
hosts []string
http []istio:V1beta1VirtualServiceSpecHttp
tcp []istio:V1beta1VirtualServiceSpecTcp
tls []istio:V1beta1VirtualServiceSpecTls`,
  "istio:V1beta1VirtualServiceSpecHttp": `corsPolicy istio:V1beta1VirtualServiceSpecHttpCorsPolicy
delegate istio:V1beta1VirtualServiceSpecHttpDelegate
directResponse istio:V1beta1VirtualServiceSpecHttpDirectResponse
fault istio:V1beta1VirtualServiceSpecHttpFault
headers istio:V1beta1VirtualServiceSpecHttpHeaders
match []istio:V1beta1VirtualServiceSpecHttpMatch
mirror istio:V1beta1VirtualServiceSpecHttpMirror
mirrorPercent number
mirrorPercentage istio:V1beta1VirtualServiceSpecHttpMirrorPercentage
mirror_percent number
mirrors []istio:V1beta1VirtualServiceSpecHttpMirrors
name string
redirect istio:V1beta1VirtualServiceSpecHttpRedirect
retries istio:V1beta1VirtualServiceSpecHttpRetries
rewrite istio:V1beta1VirtualServiceSpecHttpRewrite
route []istio:V1beta1VirtualServiceSpecHttpRoute
timeout string`,
  "istio:V1beta1VirtualServiceSpecHttpCorsPolicy": `allowCredentials boolean
allowHeaders []string
allowMethods []string
allowOrigin []string
allowOrigins []istio:V1beta1VirtualServiceSpecHttpCorsPolicyAllowOrigins
exposeHeaders []string
maxAge string
unmatchedPreflights "UNSPECIFIED"|"FORWARD"|"IGNORE"`,
  "istio:V1beta1VirtualServiceSpecHttpCorsPolicyAllowOrigins": `exact string
prefix string
regex string`,
  "istio:V1beta1VirtualServiceSpecHttpDelegate": `name string
namespace string`,
  "istio:V1beta1VirtualServiceSpecHttpDirectResponse": `body istio:V1beta1VirtualServiceSpecHttpDirectResponseBody
status! number`,
  "istio:V1beta1VirtualServiceSpecHttpDirectResponseBody": `bytes string
string string`,
  "istio:V1beta1VirtualServiceSpecHttpFault": `abort istio:V1beta1VirtualServiceSpecHttpFaultAbort
delay istio:V1beta1VirtualServiceSpecHttpFaultDelay`,
  "istio:V1beta1VirtualServiceSpecHttpFaultAbort": `grpcStatus string
http2Error string
httpStatus number
percentage istio:V1beta1VirtualServiceSpecHttpFaultAbortPercentage`,
  "istio:V1beta1VirtualServiceSpecHttpFaultAbortPercentage": `value number`,
  "istio:V1beta1VirtualServiceSpecHttpFaultDelay": `exponentialDelay string
fixedDelay string
percent number
percentage istio:V1beta1VirtualServiceSpecHttpFaultDelayPercentage`,
  "istio:V1beta1VirtualServiceSpecHttpFaultDelayPercentage": `value number`,
  "istio:V1beta1VirtualServiceSpecHttpHeaders": `request istio:V1beta1VirtualServiceSpecHttpHeadersRequest
response istio:V1beta1VirtualServiceSpecHttpHeadersResponse`,
  "istio:V1beta1VirtualServiceSpecHttpHeadersRequest": `add {}string
remove []string
set {}string`,
  "istio:V1beta1VirtualServiceSpecHttpHeadersResponse": `add {}string
remove []string
set {}string`,
  "istio:V1beta1VirtualServiceSpecHttpMatch": `authority istio:V1beta1VirtualServiceSpecHttpMatchAuthority
gateways []string
headers {}istio:V1beta1VirtualServiceSpecHttpMatchHeaders
ignoreUriCase boolean
method istio:V1beta1VirtualServiceSpecHttpMatchMethod
name string
port number
queryParams {}istio:V1beta1VirtualServiceSpecHttpMatchQueryParams
scheme istio:V1beta1VirtualServiceSpecHttpMatchScheme
sourceLabels {}string
sourceNamespace string
statPrefix string
uri istio:V1beta1VirtualServiceSpecHttpMatchUri
withoutHeaders {}istio:V1beta1VirtualServiceSpecHttpMatchWithoutHeaders`,
  "istio:V1beta1VirtualServiceSpecHttpMatchAuthority": `exact string
prefix string
regex string`,
  "istio:V1beta1VirtualServiceSpecHttpMatchHeaders": `exact string
prefix string
regex string`,
  "istio:V1beta1VirtualServiceSpecHttpMatchMethod": `exact string
prefix string
regex string`,
  "istio:V1beta1VirtualServiceSpecHttpMatchQueryParams": `exact string
prefix string
regex string`,
  "istio:V1beta1VirtualServiceSpecHttpMatchScheme": `exact string
prefix string
regex string`,
  "istio:V1beta1VirtualServiceSpecHttpMatchUri": `exact string
prefix string
regex string`,
  "istio:V1beta1VirtualServiceSpecHttpMatchWithoutHeaders": `exact string
prefix string
regex string`,
  "istio:V1beta1VirtualServiceSpecHttpMirror": `host! string
port istio:V1beta1VirtualServiceSpecHttpMirrorPort
subset string`,
  "istio:V1beta1VirtualServiceSpecHttpMirrorPercentage": `value number`,
  "istio:V1beta1VirtualServiceSpecHttpMirrorPort": `number number`,
  "istio:V1beta1VirtualServiceSpecHttpMirrors": `destination! istio:V1beta1VirtualServiceSpecHttpMirrorsDestination
percentage istio:V1beta1VirtualServiceSpecHttpMirrorsPercentage`,
  "istio:V1beta1VirtualServiceSpecHttpMirrorsDestination": `host! string
port istio:V1beta1VirtualServiceSpecHttpMirrorsDestinationPort
subset string`,
  "istio:V1beta1VirtualServiceSpecHttpMirrorsDestinationPort": `number number`,
  "istio:V1beta1VirtualServiceSpecHttpMirrorsPercentage": `value number`,
  "istio:V1beta1VirtualServiceSpecHttpRedirect": `authority string
derivePort "FROM_PROTOCOL_DEFAULT"|"FROM_REQUEST_PORT"
port number
redirectCode number
scheme string
uri string`,
  "istio:V1beta1VirtualServiceSpecHttpRetries": `attempts number
backoff string
perTryTimeout string
retryIgnorePreviousHosts boolean
retryOn string
retryRemoteLocalities boolean`,
  "istio:V1beta1VirtualServiceSpecHttpRewrite": `authority string
uri string
uriRegexRewrite istio:V1beta1VirtualServiceSpecHttpRewriteUriRegexRewrite`,
  "istio:V1beta1VirtualServiceSpecHttpRewriteUriRegexRewrite": `match string
rewrite string`,
  "istio:V1beta1VirtualServiceSpecHttpRoute": `destination! istio:V1beta1VirtualServiceSpecHttpRouteDestination
headers istio:V1beta1VirtualServiceSpecHttpRouteHeaders
weight number`,
  "istio:V1beta1VirtualServiceSpecHttpRouteDestination": `host! string
port istio:V1beta1VirtualServiceSpecHttpRouteDestinationPort
subset string`,
  "istio:V1beta1VirtualServiceSpecHttpRouteDestinationPort": `number number`,
  "istio:V1beta1VirtualServiceSpecHttpRouteHeaders": `request istio:V1beta1VirtualServiceSpecHttpRouteHeadersRequest
response istio:V1beta1VirtualServiceSpecHttpRouteHeadersResponse`,
  "istio:V1beta1VirtualServiceSpecHttpRouteHeadersRequest": `add {}string
remove []string
set {}string`,
  "istio:V1beta1VirtualServiceSpecHttpRouteHeadersResponse": `add {}string
remove []string
set {}string`,
  "istio:V1beta1VirtualServiceSpecTcp": `match []istio:V1beta1VirtualServiceSpecTcpMatch
route []istio:V1beta1VirtualServiceSpecTcpRoute`,
  "istio:V1beta1VirtualServiceSpecTcpMatch": `destinationSubnets []string
gateways []string
port number
sourceLabels {}string
sourceNamespace string
sourceSubnet string`,
  "istio:V1beta1VirtualServiceSpecTcpRoute": `destination! istio:V1beta1VirtualServiceSpecTcpRouteDestination
weight number`,
  "istio:V1beta1VirtualServiceSpecTcpRouteDestination": `host! string
port istio:V1beta1VirtualServiceSpecTcpRouteDestinationPort
subset string`,
  "istio:V1beta1VirtualServiceSpecTcpRouteDestinationPort": `number number`,
  "istio:V1beta1VirtualServiceSpecTls": `match! []istio:V1beta1VirtualServiceSpecTlsMatch
route []istio:V1beta1VirtualServiceSpecTlsRoute`,
  "istio:V1beta1VirtualServiceSpecTlsMatch": `destinationSubnets []string
gateways []string
port number
sniHosts! []string
sourceLabels {}string
sourceNamespace string`,
  "istio:V1beta1VirtualServiceSpecTlsRoute": `destination! istio:V1beta1VirtualServiceSpecTlsRouteDestination
weight number`,
  "istio:V1beta1VirtualServiceSpecTlsRouteDestination": `host! string
port istio:V1beta1VirtualServiceSpecTlsRouteDestinationPort
subset string`,
  "istio:V1beta1VirtualServiceSpecTlsRouteDestinationPort": `number number`,
  "istio:V1beta1VirtualServiceStatus": `conditions []istio:V1beta1VirtualServiceStatusConditions
observedGeneration intOrString
validationMessages []istio:V1beta1VirtualServiceStatusValidationMessages`,
  "istio:V1beta1VirtualServiceStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1beta1VirtualServiceStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1beta1VirtualServiceStatusValidationMessagesType`,
  "istio:V1beta1VirtualServiceStatusValidationMessagesType": `code string
name string`,
  "istio:V1beta1WorkloadEntry": `apiVersion! "networking.istio.io/v1beta1"
kind! "WorkloadEntry"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! istio:V1beta1WorkloadEntrySpec
status istio:V1beta1WorkloadEntryStatus`,
  "istio:V1beta1WorkloadEntrySpec": `address string
labels {}string
locality string
network string
ports {}number
serviceAccount string
weight number`,
  "istio:V1beta1WorkloadEntryStatus": `conditions []istio:V1beta1WorkloadEntryStatusConditions
observedGeneration intOrString
validationMessages []istio:V1beta1WorkloadEntryStatusValidationMessages`,
  "istio:V1beta1WorkloadEntryStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1beta1WorkloadEntryStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1beta1WorkloadEntryStatusValidationMessagesType`,
  "istio:V1beta1WorkloadEntryStatusValidationMessagesType": `code string
name string`,
  "istio:V1beta1WorkloadGroup": `apiVersion! "networking.istio.io/v1beta1"
kind! "WorkloadGroup"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! istio:V1beta1WorkloadGroupSpec
status istio:V1beta1WorkloadGroupStatus`,
  "istio:V1beta1WorkloadGroupSpec": `metadata istio:V1beta1WorkloadGroupSpecMetadata
probe istio:V1beta1WorkloadGroupSpecProbe
template! istio:V1beta1WorkloadGroupSpecTemplate`,
  "istio:V1beta1WorkloadGroupSpecMetadata": `annotations {}string
labels {}string`,
  "istio:V1beta1WorkloadGroupSpecProbe": `exec istio:V1beta1WorkloadGroupSpecProbeExec
failureThreshold number
grpc istio:V1beta1WorkloadGroupSpecProbeGrpc
httpGet istio:V1beta1WorkloadGroupSpecProbeHttpGet
initialDelaySeconds number
periodSeconds number
successThreshold number
tcpSocket istio:V1beta1WorkloadGroupSpecProbeTcpSocket
timeoutSeconds number`,
  "istio:V1beta1WorkloadGroupSpecProbeExec": `command! []string`,
  "istio:V1beta1WorkloadGroupSpecProbeGrpc": `port number
service string`,
  "istio:V1beta1WorkloadGroupSpecProbeHttpGet": `host string
httpHeaders []istio:V1beta1WorkloadGroupSpecProbeHttpGetHttpHeaders
path string
port! number
scheme string`,
  "istio:V1beta1WorkloadGroupSpecProbeHttpGetHttpHeaders": `name string
value string`,
  "istio:V1beta1WorkloadGroupSpecProbeTcpSocket": `host string
port! number`,
  "istio:V1beta1WorkloadGroupSpecTemplate": `address string
labels {}string
locality string
network string
ports {}number
serviceAccount string
weight number`,
  "istio:V1beta1WorkloadGroupStatus": `conditions []istio:V1beta1WorkloadGroupStatusConditions
observedGeneration intOrString
validationMessages []istio:V1beta1WorkloadGroupStatusValidationMessages`,
  "istio:V1beta1WorkloadGroupStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:V1beta1WorkloadGroupStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:V1beta1WorkloadGroupStatusValidationMessagesType`,
  "istio:V1beta1WorkloadGroupStatusValidationMessagesType": `code string
name string`,
  "istio:VirtualService": `apiVersion! "networking.istio.io/v1"
kind! "VirtualService"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec istio:VirtualServiceSpec
status istio:VirtualServiceStatus`,
  "istio:VirtualServiceSpec": `exportTo []string
gateways []string
hosts []string
http []istio:VirtualServiceSpecHttp
tcp []istio:VirtualServiceSpecTcp
tls []istio:VirtualServiceSpecTls`,
  "istio:VirtualServiceSpecHttp": `corsPolicy istio:VirtualServiceSpecHttpCorsPolicy
delegate istio:VirtualServiceSpecHttpDelegate
directResponse istio:VirtualServiceSpecHttpDirectResponse
fault istio:VirtualServiceSpecHttpFault
headers istio:VirtualServiceSpecHttpHeaders
match []istio:VirtualServiceSpecHttpMatch
mirror istio:VirtualServiceSpecHttpMirror
mirrorPercent number
mirrorPercentage istio:VirtualServiceSpecHttpMirrorPercentage
mirror_percent number
mirrors []istio:VirtualServiceSpecHttpMirrors
name string
redirect istio:VirtualServiceSpecHttpRedirect
retries istio:VirtualServiceSpecHttpRetries
rewrite istio:VirtualServiceSpecHttpRewrite
route []istio:VirtualServiceSpecHttpRoute
timeout string`,
  "istio:VirtualServiceSpecHttpCorsPolicy": `allowCredentials boolean
allowHeaders []string
allowMethods []string
allowOrigin []string
allowOrigins []istio:VirtualServiceSpecHttpCorsPolicyAllowOrigins
exposeHeaders []string
maxAge string
unmatchedPreflights "UNSPECIFIED"|"FORWARD"|"IGNORE"`,
  "istio:VirtualServiceSpecHttpCorsPolicyAllowOrigins": `exact string
prefix string
regex string`,
  "istio:VirtualServiceSpecHttpDelegate": `name string
namespace string`,
  "istio:VirtualServiceSpecHttpDirectResponse": `body istio:VirtualServiceSpecHttpDirectResponseBody
status! number`,
  "istio:VirtualServiceSpecHttpDirectResponseBody": `bytes string
string string`,
  "istio:VirtualServiceSpecHttpFault": `abort istio:VirtualServiceSpecHttpFaultAbort
delay istio:VirtualServiceSpecHttpFaultDelay`,
  "istio:VirtualServiceSpecHttpFaultAbort": `grpcStatus string
http2Error string
httpStatus number
percentage istio:VirtualServiceSpecHttpFaultAbortPercentage`,
  "istio:VirtualServiceSpecHttpFaultAbortPercentage": `value number`,
  "istio:VirtualServiceSpecHttpFaultDelay": `exponentialDelay string
fixedDelay string
percent number
percentage istio:VirtualServiceSpecHttpFaultDelayPercentage`,
  "istio:VirtualServiceSpecHttpFaultDelayPercentage": `value number`,
  "istio:VirtualServiceSpecHttpHeaders": `request istio:VirtualServiceSpecHttpHeadersRequest
response istio:VirtualServiceSpecHttpHeadersResponse`,
  "istio:VirtualServiceSpecHttpHeadersRequest": `add {}string
remove []string
set {}string`,
  "istio:VirtualServiceSpecHttpHeadersResponse": `add {}string
remove []string
set {}string`,
  "istio:VirtualServiceSpecHttpMatch": `authority istio:VirtualServiceSpecHttpMatchAuthority
gateways []string
headers {}istio:VirtualServiceSpecHttpMatchHeaders
ignoreUriCase boolean
method istio:VirtualServiceSpecHttpMatchMethod
name string
port number
queryParams {}istio:VirtualServiceSpecHttpMatchQueryParams
scheme istio:VirtualServiceSpecHttpMatchScheme
sourceLabels {}string
sourceNamespace string
statPrefix string
uri istio:VirtualServiceSpecHttpMatchUri
withoutHeaders {}istio:VirtualServiceSpecHttpMatchWithoutHeaders`,
  "istio:VirtualServiceSpecHttpMatchAuthority": `exact string
prefix string
regex string`,
  "istio:VirtualServiceSpecHttpMatchHeaders": `exact string
prefix string
regex string`,
  "istio:VirtualServiceSpecHttpMatchMethod": `exact string
prefix string
regex string`,
  "istio:VirtualServiceSpecHttpMatchQueryParams": `exact string
prefix string
regex string`,
  "istio:VirtualServiceSpecHttpMatchScheme": `exact string
prefix string
regex string`,
  "istio:VirtualServiceSpecHttpMatchUri": `exact string
prefix string
regex string`,
  "istio:VirtualServiceSpecHttpMatchWithoutHeaders": `exact string
prefix string
regex string`,
  "istio:VirtualServiceSpecHttpMirror": `host! string
port istio:VirtualServiceSpecHttpMirrorPort
subset string`,
  "istio:VirtualServiceSpecHttpMirrorPercentage": `value number`,
  "istio:VirtualServiceSpecHttpMirrorPort": `number number`,
  "istio:VirtualServiceSpecHttpMirrors": `destination! istio:VirtualServiceSpecHttpMirrorsDestination
percentage istio:VirtualServiceSpecHttpMirrorsPercentage`,
  "istio:VirtualServiceSpecHttpMirrorsDestination": `host! string
port istio:VirtualServiceSpecHttpMirrorsDestinationPort
subset string`,
  "istio:VirtualServiceSpecHttpMirrorsDestinationPort": `number number`,
  "istio:VirtualServiceSpecHttpMirrorsPercentage": `value number`,
  "istio:VirtualServiceSpecHttpRedirect": `authority string
derivePort "FROM_PROTOCOL_DEFAULT"|"FROM_REQUEST_PORT"
port number
redirectCode number
scheme string
uri string`,
  "istio:VirtualServiceSpecHttpRetries": `attempts number
backoff string
perTryTimeout string
retryIgnorePreviousHosts boolean
retryOn string
retryRemoteLocalities boolean`,
  "istio:VirtualServiceSpecHttpRewrite": `authority string
uri string
uriRegexRewrite istio:VirtualServiceSpecHttpRewriteUriRegexRewrite`,
  "istio:VirtualServiceSpecHttpRewriteUriRegexRewrite": `match string
rewrite string`,
  "istio:VirtualServiceSpecHttpRoute": `destination! istio:VirtualServiceSpecHttpRouteDestination
headers istio:VirtualServiceSpecHttpRouteHeaders
weight number`,
  "istio:VirtualServiceSpecHttpRouteDestination": `host! string
port istio:VirtualServiceSpecHttpRouteDestinationPort
subset string`,
  "istio:VirtualServiceSpecHttpRouteDestinationPort": `number number`,
  "istio:VirtualServiceSpecHttpRouteHeaders": `request istio:VirtualServiceSpecHttpRouteHeadersRequest
response istio:VirtualServiceSpecHttpRouteHeadersResponse`,
  "istio:VirtualServiceSpecHttpRouteHeadersRequest": `add {}string
remove []string
set {}string`,
  "istio:VirtualServiceSpecHttpRouteHeadersResponse": `add {}string
remove []string
set {}string`,
  "istio:VirtualServiceSpecTcp": `match []istio:VirtualServiceSpecTcpMatch
route []istio:VirtualServiceSpecTcpRoute`,
  "istio:VirtualServiceSpecTcpMatch": `destinationSubnets []string
gateways []string
port number
sourceLabels {}string
sourceNamespace string
sourceSubnet string`,
  "istio:VirtualServiceSpecTcpRoute": `destination! istio:VirtualServiceSpecTcpRouteDestination
weight number`,
  "istio:VirtualServiceSpecTcpRouteDestination": `host! string
port istio:VirtualServiceSpecTcpRouteDestinationPort
subset string`,
  "istio:VirtualServiceSpecTcpRouteDestinationPort": `number number`,
  "istio:VirtualServiceSpecTls": `match! []istio:VirtualServiceSpecTlsMatch
route []istio:VirtualServiceSpecTlsRoute`,
  "istio:VirtualServiceSpecTlsMatch": `destinationSubnets []string
gateways []string
port number
sniHosts! []string
sourceLabels {}string
sourceNamespace string`,
  "istio:VirtualServiceSpecTlsRoute": `destination! istio:VirtualServiceSpecTlsRouteDestination
weight number`,
  "istio:VirtualServiceSpecTlsRouteDestination": `host! string
port istio:VirtualServiceSpecTlsRouteDestinationPort
subset string`,
  "istio:VirtualServiceSpecTlsRouteDestinationPort": `number number`,
  "istio:VirtualServiceStatus": `conditions []istio:VirtualServiceStatusConditions
observedGeneration intOrString
validationMessages []istio:VirtualServiceStatusValidationMessages`,
  "istio:VirtualServiceStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:VirtualServiceStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:VirtualServiceStatusValidationMessagesType`,
  "istio:VirtualServiceStatusValidationMessagesType": `code string
name string`,
  "istio:WasmPlugin": `apiVersion! "extensions.istio.io/v1alpha1"
kind! "WasmPlugin"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! istio:WasmPluginSpec
status istio:WasmPluginStatus`,
  "istio:WasmPluginSpec": `failStrategy "FAIL_CLOSE"|"FAIL_OPEN"|"FAIL_RELOAD"
imagePullPolicy "UNSPECIFIED_POLICY"|"IfNotPresent"|"Always"
imagePullSecret string
match []istio:WasmPluginSpecMatch
phase "UNSPECIFIED_PHASE"|"AUTHN"|"AUTHZ"|"STATS"
pluginConfig any
pluginName string
priority number
selector istio:WasmPluginSpecSelector
sha256 string
targetRef istio:WasmPluginSpecTargetRef
targetRefs []istio:WasmPluginSpecTargetRefs
type "UNSPECIFIED_PLUGIN_TYPE"|"HTTP"|"NETWORK"
url! string
verificationKey string
vmConfig istio:WasmPluginSpecVmConfig`,
  "istio:WasmPluginSpecMatch": `mode "UNDEFINED"|"CLIENT"|"SERVER"|"CLIENT_AND_SERVER"
ports []istio:WasmPluginSpecMatchPorts`,
  "istio:WasmPluginSpecMatchPorts": `number! number`,
  "istio:WasmPluginSpecSelector": `matchLabels {}string`,
  "istio:WasmPluginSpecTargetRef": `group string
kind! string
name! string
namespace string`,
  "istio:WasmPluginSpecTargetRefs": `group string
kind! string
name! string
namespace string`,
  "istio:WasmPluginSpecVmConfig": `env []istio:WasmPluginSpecVmConfigEnv`,
  "istio:WasmPluginSpecVmConfigEnv": `name! string
value string
valueFrom "INLINE"|"HOST"`,
  "istio:WasmPluginStatus": `conditions []istio:WasmPluginStatusConditions
observedGeneration intOrString
validationMessages []istio:WasmPluginStatusValidationMessages`,
  "istio:WasmPluginStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:WasmPluginStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:WasmPluginStatusValidationMessagesType`,
  "istio:WasmPluginStatusValidationMessagesType": `code string
name string`,
  "istio:WorkloadEntry": `apiVersion! "networking.istio.io/v1"
kind! "WorkloadEntry"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! istio:WorkloadEntrySpec
status istio:WorkloadEntryStatus`,
  "istio:WorkloadEntrySpec": `address string
labels {}string
locality string
network string
ports {}number
serviceAccount string
weight number`,
  "istio:WorkloadEntryStatus": `conditions []istio:WorkloadEntryStatusConditions
observedGeneration intOrString
validationMessages []istio:WorkloadEntryStatusValidationMessages`,
  "istio:WorkloadEntryStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:WorkloadEntryStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:WorkloadEntryStatusValidationMessagesType`,
  "istio:WorkloadEntryStatusValidationMessagesType": `code string
name string`,
  "istio:WorkloadGroup": `apiVersion! "networking.istio.io/v1"
kind! "WorkloadGroup"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! istio:WorkloadGroupSpec
status istio:WorkloadGroupStatus`,
  "istio:WorkloadGroupSpec": `metadata istio:WorkloadGroupSpecMetadata
probe istio:WorkloadGroupSpecProbe
template! istio:WorkloadGroupSpecTemplate`,
  "istio:WorkloadGroupSpecMetadata": `annotations {}string
labels {}string`,
  "istio:WorkloadGroupSpecProbe": `exec istio:WorkloadGroupSpecProbeExec
failureThreshold number
grpc istio:WorkloadGroupSpecProbeGrpc
httpGet istio:WorkloadGroupSpecProbeHttpGet
initialDelaySeconds number
periodSeconds number
successThreshold number
tcpSocket istio:WorkloadGroupSpecProbeTcpSocket
timeoutSeconds number`,
  "istio:WorkloadGroupSpecProbeExec": `command! []string`,
  "istio:WorkloadGroupSpecProbeGrpc": `port number
service string`,
  "istio:WorkloadGroupSpecProbeHttpGet": `host string
httpHeaders []istio:WorkloadGroupSpecProbeHttpGetHttpHeaders
path string
port! number
scheme string`,
  "istio:WorkloadGroupSpecProbeHttpGetHttpHeaders": `name string
value string`,
  "istio:WorkloadGroupSpecProbeTcpSocket": `host string
port! number`,
  "istio:WorkloadGroupSpecTemplate": `address string
labels {}string
locality string
network string
ports {}number
serviceAccount string
weight number`,
  "istio:WorkloadGroupStatus": `conditions []istio:WorkloadGroupStatusConditions
observedGeneration intOrString
validationMessages []istio:WorkloadGroupStatusValidationMessages`,
  "istio:WorkloadGroupStatusConditions": `lastProbeTime string
lastTransitionTime string
message string
observedGeneration intOrString
reason string
status string
type string`,
  "istio:WorkloadGroupStatusValidationMessages": `documentationUrl string
level "UNKNOWN"|"ERROR"|"WARNING"|"INFO"
type istio:WorkloadGroupStatusValidationMessagesType`,
  "istio:WorkloadGroupStatusValidationMessagesType": `code string
name string`,
};
