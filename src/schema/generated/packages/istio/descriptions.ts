// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "istio:AuthorizationPolicy": `spec Configuration for access control on workloads.`,
  "istio:AuthorizationPolicySpec": `action Optional.
provider Specifies detailed configuration of the CUSTOM action.
rules Optional.
selector Optional.
targetRefs Optional.`,
  "istio:AuthorizationPolicySpecProvider": `name Specifies the name of the extension provider.`,
  "istio:AuthorizationPolicySpecRules": `from Optional.
to Optional.
when Optional.`,
  "istio:AuthorizationPolicySpecRulesFrom": `source Source specifies the source of a request.`,
  "istio:AuthorizationPolicySpecRulesFromSource": `ipBlocks Optional.
namespaces Optional.
notIpBlocks Optional.
notNamespaces Optional.
notPrincipals Optional.
notRemoteIpBlocks Optional.
notRequestPrincipals Optional.
notServiceAccounts Optional.
principals Optional.
remoteIpBlocks Optional.
requestPrincipals Optional.
serviceAccounts Optional.`,
  "istio:AuthorizationPolicySpecRulesTo": `operation Operation specifies the operation of a request.`,
  "istio:AuthorizationPolicySpecRulesToOperation": `hosts Optional.
methods Optional.
notHosts Optional.
notMethods Optional.
notPaths Optional.
notPorts Optional.
paths Optional.
ports Optional.`,
  "istio:AuthorizationPolicySpecRulesWhen": `key The name of an Istio attribute.
notValues Optional.
values Optional.`,
  "istio:AuthorizationPolicySpecSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:AuthorizationPolicySpecTargetRef": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:AuthorizationPolicySpecTargetRefs": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:AuthorizationPolicyStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:AuthorizationPolicyStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:AuthorizationPolicyStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:AuthorizationPolicyStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:DestinationRule": `spec Configuration affecting load balancing, outlier detection, etc. See more details at: https://istio.io/docs/reference/config/networking/destination-rule.html`,
  "istio:DestinationRuleSpec": `exportTo A list of namespaces to which this destination rule is exported.
host The name of a service from the service registry.
subsets One or more named sets that represent individual versions of a service.
trafficPolicy Traffic policies to apply (load balancing policy, connection pool sizes, outlier detection).
workloadSelector Criteria used to select the specific set of pods/VMs on which this \`DestinationRule\` configuration should be applied.`,
  "istio:DestinationRuleSpecSubsets": `labels Labels apply a filter over the endpoints of a service in the service registry.
name Name of the subset.
trafficPolicy Traffic policies that apply to this subset.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicy": `loadBalancer Settings controlling the load balancer algorithms.
portLevelSettings Traffic policies specific to individual ports.
proxyProtocol The upstream PROXY protocol settings.
retryBudget Specifies a limit on concurrent retries in relation to the number of active requests.
tls TLS related settings for connections to the upstream service.
tunnel Configuration of tunneling TCP over other transport or application layers for the host configured in the DestinationRule.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings": `loadBalancer Settings controlling the load balancer algorithms.
port Specifies the number of a port on the destination service on which this policy is being applied.
tls TLS related settings for connections to the upstream service.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol": `version The PROXY protocol version to use.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyRetryBudget": `minRetryConcurrency Specifies the minimum retry concurrency allowed for the retry budget.
percent Specifies the limit on concurrent retries as a percentage of the sum of active requests and active pending requests.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:DestinationRuleSpecSubsetsTrafficPolicyTunnel": `protocol Specifies which protocol to use for tunneling the downstream connection.
targetHost Specifies a host to which the downstream connection is tunneled.
targetPort Specifies a port to which the downstream connection is tunneled.`,
  "istio:DestinationRuleSpecTrafficPolicy": `loadBalancer Settings controlling the load balancer algorithms.
portLevelSettings Traffic policies specific to individual ports.
proxyProtocol The upstream PROXY protocol settings.
retryBudget Specifies a limit on concurrent retries in relation to the number of active requests.
tls TLS related settings for connections to the upstream service.
tunnel Configuration of tunneling TCP over other transport or application layers for the host configured in the DestinationRule.`,
  "istio:DestinationRuleSpecTrafficPolicyConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:DestinationRuleSpecTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:DestinationRuleSpecTrafficPolicyConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:DestinationRuleSpecTrafficPolicyLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:DestinationRuleSpecTrafficPolicyOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettings": `loadBalancer Settings controlling the load balancer algorithms.
port Specifies the number of a port on the destination service on which this policy is being applied.
tls TLS related settings for connections to the upstream service.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:DestinationRuleSpecTrafficPolicyPortLevelSettingsTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:DestinationRuleSpecTrafficPolicyProxyProtocol": `version The PROXY protocol version to use.`,
  "istio:DestinationRuleSpecTrafficPolicyRetryBudget": `minRetryConcurrency Specifies the minimum retry concurrency allowed for the retry budget.
percent Specifies the limit on concurrent retries as a percentage of the sum of active requests and active pending requests.`,
  "istio:DestinationRuleSpecTrafficPolicyTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:DestinationRuleSpecTrafficPolicyTunnel": `protocol Specifies which protocol to use for tunneling the downstream connection.
targetHost Specifies a host to which the downstream connection is tunneled.
targetPort Specifies a port to which the downstream connection is tunneled.`,
  "istio:DestinationRuleSpecWorkloadSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:DestinationRuleStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:DestinationRuleStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:DestinationRuleStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:DestinationRuleStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:EnvoyFilter": `spec Customizing Envoy configuration generated by Istio.`,
  "istio:EnvoyFilterSpec": `configPatches One or more patches with match conditions.
priority Priority defines the order in which patch sets are applied within a context.
targetRefs Optional.
workloadSelector Criteria used to select the specific set of pods/VMs on which this patch configuration should be applied.`,
  "istio:EnvoyFilterSpecConfigPatches": `applyTo Specifies where in the Envoy configuration, the patch should be applied.
match Match on listener/route configuration/cluster.
patch The patch to apply along with the operation.`,
  "istio:EnvoyFilterSpecConfigPatchesMatch": `cluster Match on envoy cluster attributes.
context The specific config generation context to match on.
listener Match on envoy listener attributes.
proxy Match on properties associated with a proxy.
routeConfiguration Match on envoy HTTP route configuration attributes.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchCluster": `name The exact name of the cluster to match.
portNumber The service port for which this cluster was generated.
service The fully qualified service name for this cluster.
subset The subset associated with the service.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchListener": `filterChain Match a specific filter chain in a listener.
listenerFilter Match a specific listener filter.
name Match a specific listener by its name.
portNumber The service port/gateway port to which traffic is being sent/received.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchListenerFilterChain": `applicationProtocols Applies only to sidecars.
destinationPort The destination_port value used by a filter chain's match condition.
filter The name of a specific filter to apply the patch to.
name The name assigned to the filter chain.
sni The SNI value used by a filter chain's match condition.
transportProtocol Applies only to \`SIDECAR_INBOUND\` context.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilter": `name The filter name to match on.
subFilter The next level filter within this filter to match upon.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchListenerFilterChainFilterSubFilter": `name The filter name to match on.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchProxy": `metadata Match on the node metadata supplied by a proxy when connecting to istiod.
proxyVersion A regular expression in golang regex format (RE2) that can be used to select proxies using a specific version of istio proxy.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchRouteConfiguration": `gateway The Istio gateway config's namespace/name for which this route configuration was generated.
name Route configuration name to match on.
portName Applicable only for GATEWAY context.
portNumber The service port number or gateway server port number for which this route configuration was generated.
vhost Match a specific virtual host in a route configuration and apply the patch to the virtual host.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhost": `domainName Match a domain name in a virtual host.
name The VirtualHosts objects generated by Istio are named as host:port, where the host typically corresponds to the VirtualService's host field or the hostname of a service in the registry.
route Match a specific route within the virtual host.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchRouteConfigurationVhostRoute": `action Match a route with specific action type.
name The Route objects generated by default are named as default.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchWaypoint": `filter The name of a specific filter to apply the patch to.
portNumber The service port to match on.
route Match a specific route.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchWaypointFilter": `name The filter name to match on.
subFilter The next level filter within this filter to match on.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchWaypointFilterSubFilter": `name The filter name to match on.`,
  "istio:EnvoyFilterSpecConfigPatchesMatchWaypointRoute": `name The Route objects generated by default are named as default.`,
  "istio:EnvoyFilterSpecConfigPatchesPatch": `filterClass Determines the filter insertion order.
operation Determines how the patch should be applied.
value The JSON config of the object being patched.`,
  "istio:EnvoyFilterSpecTargetRefs": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:EnvoyFilterSpecWorkloadSelector": `labels One or more labels that indicate a specific set of pods/VMs on which the configuration should be applied.`,
  "istio:EnvoyFilterStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:EnvoyFilterStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:EnvoyFilterStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:EnvoyFilterStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:Gateway": `spec Configuration affecting edge load balancer.`,
  "istio:GatewaySpec": `selector One or more labels that indicate a specific set of pods/VMs on which this gateway configuration should be applied.
servers A list of server specifications.`,
  "istio:GatewaySpecServers": `bind The ip or the Unix domain socket to which the listener should be bound to.
hosts One or more hosts exposed by this gateway.
name An optional name of the server, when set must be unique across all servers.
port The Port on which the proxy should listen for incoming connections.
tls Set of TLS related options that govern the server's behavior.`,
  "istio:GatewaySpecServersPort": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.`,
  "istio:GatewaySpecServersTls": `caCertCredentialName For mutual TLS, the name of the secret or the configmap that holds CA certificates.
caCertificates REQUIRED if mode is \`MUTUAL\` or \`OPTIONAL_MUTUAL\`.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented client side certificate.
cipherSuites Optional: If specified, only support the specified cipher list.
credentialName For gateways running on Kubernetes, the name of the secret that holds the TLS certs including the CA certificates.
credentialNames Same as CredentialName but for multiple certificates.
httpsRedirect If set to true, the load balancer will send a 301 redirect for all http connections, asking the clients to use HTTPS.
maxProtocolVersion Optional: Maximum TLS protocol version.
minProtocolVersion Optional: Minimum TLS protocol version.
mode Optional: Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
subjectAltNames A list of alternate names to verify the subject identity in the certificate presented by the client.
tlsCertificates Only one of \`server_certificate\`, \`private_key\` or \`credential_name\` or \`credential_names\` or \`tls_certificates\` should be specified.
verifyCertificateHash An optional list of hex-encoded SHA-256 hashes of the authorized client certificates.
verifyCertificateSpki An optional list of base64-encoded SHA-256 hashes of the SPKIs of authorized client certificates.`,
  "istio:GatewaySpecServersTlsTlsCertificates": `privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.`,
  "istio:GatewayStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:GatewayStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:GatewayStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:GatewayStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:PeerAuthentication": `spec Peer authentication configuration for workloads.`,
  "istio:PeerAuthenticationSpec": `mtls Mutual TLS settings for workload.
portLevelMtls Port specific mutual TLS settings.
selector The selector determines the workloads to apply the PeerAuthentication on.`,
  "istio:PeerAuthenticationSpecMtls": `mode Defines the mTLS mode used for peer authentication.`,
  "istio:PeerAuthenticationSpecPortLevelMtls": `mode Defines the mTLS mode used for peer authentication.`,
  "istio:PeerAuthenticationSpecSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:PeerAuthenticationStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:PeerAuthenticationStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:PeerAuthenticationStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:PeerAuthenticationStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:ProxyConfig": `spec Provides configuration for individual workloads.`,
  "istio:ProxyConfigSpec": `concurrency The number of worker threads to run.
environmentVariables Additional environment variables for the proxy.
image Specifies the details of the proxy image.
selector Optional.`,
  "istio:ProxyConfigSpecImage": `imageType The image type of the image.`,
  "istio:ProxyConfigSpecSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:ProxyConfigStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:ProxyConfigStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:ProxyConfigStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:ProxyConfigStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:RequestAuthentication": `spec Request authentication configuration for workloads.`,
  "istio:RequestAuthenticationSpec": `jwtRules Define the list of JWTs that can be validated at the selected workloads' proxy.
selector Optional.
targetRefs Optional.`,
  "istio:RequestAuthenticationSpecJwtRules": `audiences The list of JWT [audiences](https://tools.ietf.org/html/rfc7519#section-4.1.3) that are allowed to access.
forwardOriginalToken If set to true, the original token will be kept for the upstream request.
fromCookies List of cookie names from which JWT is expected.
fromHeaders List of header locations from which JWT is expected.
fromParams List of query parameters from which JWT is expected.
issuer Identifies the issuer that issued the JWT.
jwks JSON Web Key Set of public keys to validate signature of the JWT.
jwksUri URL of the provider's public key set to validate signature of the JWT.
jwks_uri URL of the provider's public key set to validate signature of the JWT.
outputClaimToHeaders This field specifies a list of operations to copy the claim to HTTP headers on a successfully verified token.
outputPayloadToHeader This field specifies the header name to output a successfully verified JWT payload to the backend.
spaceDelimitedClaims List of JWT claim names that should be treated as space-delimited strings.
timeout The maximum amount of time that the resolver, determined by the PILOT_JWT_ENABLE_REMOTE_JWKS environment variable, will spend waiting for the JWKS to be fetched.`,
  "istio:RequestAuthenticationSpecJwtRulesFromHeaders": `name The HTTP header name.
prefix The prefix that should be stripped before decoding the token.`,
  "istio:RequestAuthenticationSpecJwtRulesOutputClaimToHeaders": `claim The name of the claim to be copied from.
header The name of the header to be created.`,
  "istio:RequestAuthenticationSpecSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:RequestAuthenticationSpecTargetRef": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:RequestAuthenticationSpecTargetRefs": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:RequestAuthenticationStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:RequestAuthenticationStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:RequestAuthenticationStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:RequestAuthenticationStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:ServiceEntry": `spec Configuration affecting service registry.`,
  "istio:ServiceEntrySpec": `addresses The virtual IP addresses associated with the service.
endpoints One or more endpoints associated with the service.
exportTo A list of namespaces to which this service is exported.
hosts The hosts associated with the ServiceEntry.
location Specify whether the service should be considered external to the mesh or part of the mesh.
ports The ports associated with the external service.
resolution Service resolution mode for the hosts.
subjectAltNames If specified, the proxy will verify that the server certificate's subject alternate name matches one of the specified values.
workloadSelector Applicable only for MESH_INTERNAL services.`,
  "istio:ServiceEntrySpecEndpoints": `address Address associated with the network endpoint without the port.
labels One or more labels associated with the endpoint.
locality The locality associated with the endpoint.
network Network enables Istio to group endpoints resident in the same L3 domain/network.
ports Set of ports associated with the endpoint.
serviceAccount The service account associated with the workload if a sidecar is present in the workload.
weight The load balancing weight associated with the endpoint.`,
  "istio:ServiceEntrySpecPorts": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.
targetPort The port number on the endpoint where the traffic will be received.`,
  "istio:ServiceEntrySpecWorkloadSelector": `labels One or more labels that indicate a specific set of pods/VMs on which the configuration should be applied.`,
  "istio:ServiceEntryStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:ServiceEntryStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:ServiceEntryStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:ServiceEntryStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:Sidecar": `spec Configuration affecting network reachability of a sidecar.`,
  "istio:SidecarSpec": `egress Egress specifies the configuration of the sidecar for processing outbound traffic from the attached workload instance to other services in the mesh.
inboundConnectionPool Settings controlling the volume of connections Envoy will accept from the network.
ingress Ingress specifies the configuration of the sidecar for processing inbound traffic to the attached workload instance.
outboundTrafficPolicy Set the default behavior of the sidecar for handling outbound traffic from the application.
workloadSelector Criteria used to select the specific set of pods/VMs on which this \`Sidecar\` configuration should be applied.`,
  "istio:SidecarSpecEgress": `bind The IP(IPv4 or IPv6) or the Unix domain socket to which the listener should be bound to.
captureMode When the bind address is an IP, the captureMode option dictates how traffic to the listener is expected to be captured (or not).
hosts One or more service hosts exposed by the listener in \`namespace/dnsName\` format.
port The port associated with the listener.`,
  "istio:SidecarSpecEgressPort": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.`,
  "istio:SidecarSpecInboundConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:SidecarSpecInboundConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:SidecarSpecInboundConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:SidecarSpecInboundConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:SidecarSpecIngress": `bind The IP(IPv4 or IPv6) to which the listener should be bound.
captureMode The captureMode option dictates how traffic to the listener is expected to be captured (or not).
connectionPool Settings controlling the volume of connections Envoy will accept from the network.
defaultEndpoint The IP endpoint or Unix domain socket to which traffic should be forwarded to.
port The port associated with the listener.
tls Set of TLS related options that will enable TLS termination on the sidecar for requests originating from outside the mesh.`,
  "istio:SidecarSpecIngressConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:SidecarSpecIngressConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:SidecarSpecIngressConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:SidecarSpecIngressConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:SidecarSpecIngressPort": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.`,
  "istio:SidecarSpecIngressTls": `caCertCredentialName For mutual TLS, the name of the secret or the configmap that holds CA certificates.
caCertificates REQUIRED if mode is \`MUTUAL\` or \`OPTIONAL_MUTUAL\`.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented client side certificate.
cipherSuites Optional: If specified, only support the specified cipher list.
credentialName For gateways running on Kubernetes, the name of the secret that holds the TLS certs including the CA certificates.
credentialNames Same as CredentialName but for multiple certificates.
httpsRedirect If set to true, the load balancer will send a 301 redirect for all http connections, asking the clients to use HTTPS.
maxProtocolVersion Optional: Maximum TLS protocol version.
minProtocolVersion Optional: Minimum TLS protocol version.
mode Optional: Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
subjectAltNames A list of alternate names to verify the subject identity in the certificate presented by the client.
tlsCertificates Only one of \`server_certificate\`, \`private_key\` or \`credential_name\` or \`credential_names\` or \`tls_certificates\` should be specified.
verifyCertificateHash An optional list of hex-encoded SHA-256 hashes of the authorized client certificates.
verifyCertificateSpki An optional list of base64-encoded SHA-256 hashes of the SPKIs of authorized client certificates.`,
  "istio:SidecarSpecIngressTlsTlsCertificates": `privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.`,
  "istio:SidecarSpecOutboundTrafficPolicy": `mode Valid Options: REGISTRY_ONLY, ALLOW_ANY`,
  "istio:SidecarSpecOutboundTrafficPolicyEgressProxy": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:SidecarSpecWorkloadSelector": `labels One or more labels that indicate a specific set of pods/VMs on which the configuration should be applied.`,
  "istio:SidecarStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:SidecarStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:SidecarStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:SidecarStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:Telemetry": `spec Telemetry configuration for workloads.`,
  "istio:TelemetrySpec": `accessLogging Optional.
metrics Optional.
selector Optional.
targetRefs Optional.
tracing Optional.`,
  "istio:TelemetrySpecAccessLogging": `disabled Controls logging.
filter Optional.
match Allows tailoring of logging behavior to specific conditions.
providers Optional.`,
  "istio:TelemetrySpecAccessLoggingFilter": `expression CEL expression for selecting when requests/connections should be logged.`,
  "istio:TelemetrySpecAccessLoggingMatch": `mode This determines whether or not to apply the access logging configuration based on the direction of traffic relative to the proxied workload.`,
  "istio:TelemetrySpecAccessLoggingProviders": `name Required.`,
  "istio:TelemetrySpecMetrics": `overrides Optional.
providers Optional.
reportingInterval Optional.`,
  "istio:TelemetrySpecMetricsOverrides": `disabled Optional.
match Match allows providing the scope of the override.
tagOverrides Optional.`,
  "istio:TelemetrySpecMetricsOverridesMatch": `customMetric Allows free-form specification of a metric.
metric One of the well-known [Istio Standard Metrics](https://istio.io/latest/docs/reference/config/metrics/).
mode Controls which mode of metrics generation is selected: \`CLIENT\`, \`SERVER\`, or \`CLIENT_AND_SERVER\`.`,
  "istio:TelemetrySpecMetricsOverridesTagOverrides": `operation Operation controls whether or not to update/add a tag, or to remove it.
value Value is only considered if the operation is \`UPSERT\`.`,
  "istio:TelemetrySpecMetricsProviders": `name Required.`,
  "istio:TelemetrySpecSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:TelemetrySpecTargetRef": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:TelemetrySpecTargetRefs": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:TelemetrySpecTracing": `customTags Optional.
disableSpanReporting Controls span reporting.
enableIstioTags Determines whether or not trace spans generated by Envoy will include Istio specific tags.
match Allows tailoring of behavior to specific conditions.
providers Optional.
randomSamplingPercentage Controls the rate at which traffic will be selected for tracing if no prior sampling decision has been made.`,
  "istio:TelemetrySpecTracingCustomTags": `environment Environment adds the value of an environment variable to each span.
formatter Formatter adds the value of access logging substitution formatter.
header RequestHeader adds the value of an header from the request to each span.
literal Literal adds the same, hard-coded value to each span.`,
  "istio:TelemetrySpecTracingCustomTagsEnvironment": `defaultValue Optional.
name Name of the environment variable from which to extract the tag value.`,
  "istio:TelemetrySpecTracingCustomTagsFormatter": `value The formatter tag value to use, same formatter as HTTP access logging (e.g.`,
  "istio:TelemetrySpecTracingCustomTagsHeader": `defaultValue Optional.
name Name of the header from which to extract the tag value.`,
  "istio:TelemetrySpecTracingCustomTagsLiteral": `value The tag value to use.`,
  "istio:TelemetrySpecTracingMatch": `mode This determines whether or not to apply the tracing configuration based on the direction of traffic relative to the proxied workload.`,
  "istio:TelemetrySpecTracingProviders": `name Required.`,
  "istio:TelemetryStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:TelemetryStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:TelemetryStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:TelemetryStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1alpha1Telemetry": `spec Telemetry configuration for workloads.`,
  "istio:V1alpha1TelemetrySpec": `accessLogging Optional.
metrics Optional.
selector Optional.
targetRefs Optional.
tracing Optional.`,
  "istio:V1alpha1TelemetrySpecAccessLogging": `disabled Controls logging.
filter Optional.
match Allows tailoring of logging behavior to specific conditions.
providers Optional.`,
  "istio:V1alpha1TelemetrySpecAccessLoggingFilter": `expression CEL expression for selecting when requests/connections should be logged.`,
  "istio:V1alpha1TelemetrySpecAccessLoggingMatch": `mode This determines whether or not to apply the access logging configuration based on the direction of traffic relative to the proxied workload.`,
  "istio:V1alpha1TelemetrySpecAccessLoggingProviders": `name Required.`,
  "istio:V1alpha1TelemetrySpecMetrics": `overrides Optional.
providers Optional.
reportingInterval Optional.`,
  "istio:V1alpha1TelemetrySpecMetricsOverrides": `disabled Optional.
match Match allows providing the scope of the override.
tagOverrides Optional.`,
  "istio:V1alpha1TelemetrySpecMetricsOverridesMatch": `customMetric Allows free-form specification of a metric.
metric One of the well-known [Istio Standard Metrics](https://istio.io/latest/docs/reference/config/metrics/).
mode Controls which mode of metrics generation is selected: \`CLIENT\`, \`SERVER\`, or \`CLIENT_AND_SERVER\`.`,
  "istio:V1alpha1TelemetrySpecMetricsOverridesTagOverrides": `operation Operation controls whether or not to update/add a tag, or to remove it.
value Value is only considered if the operation is \`UPSERT\`.`,
  "istio:V1alpha1TelemetrySpecMetricsProviders": `name Required.`,
  "istio:V1alpha1TelemetrySpecSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:V1alpha1TelemetrySpecTargetRef": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:V1alpha1TelemetrySpecTargetRefs": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:V1alpha1TelemetrySpecTracing": `customTags Optional.
disableSpanReporting Controls span reporting.
enableIstioTags Determines whether or not trace spans generated by Envoy will include Istio specific tags.
match Allows tailoring of behavior to specific conditions.
providers Optional.
randomSamplingPercentage Controls the rate at which traffic will be selected for tracing if no prior sampling decision has been made.`,
  "istio:V1alpha1TelemetrySpecTracingCustomTags": `environment Environment adds the value of an environment variable to each span.
formatter Formatter adds the value of access logging substitution formatter.
header RequestHeader adds the value of an header from the request to each span.
literal Literal adds the same, hard-coded value to each span.`,
  "istio:V1alpha1TelemetrySpecTracingCustomTagsEnvironment": `defaultValue Optional.
name Name of the environment variable from which to extract the tag value.`,
  "istio:V1alpha1TelemetrySpecTracingCustomTagsFormatter": `value The formatter tag value to use, same formatter as HTTP access logging (e.g.`,
  "istio:V1alpha1TelemetrySpecTracingCustomTagsHeader": `defaultValue Optional.
name Name of the header from which to extract the tag value.`,
  "istio:V1alpha1TelemetrySpecTracingCustomTagsLiteral": `value The tag value to use.`,
  "istio:V1alpha1TelemetrySpecTracingMatch": `mode This determines whether or not to apply the tracing configuration based on the direction of traffic relative to the proxied workload.`,
  "istio:V1alpha1TelemetrySpecTracingProviders": `name Required.`,
  "istio:V1alpha1TelemetryStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1alpha1TelemetryStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1alpha1TelemetryStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1alpha1TelemetryStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1alpha3DestinationRule": `spec Configuration affecting load balancing, outlier detection, etc. See more details at: https://istio.io/docs/reference/config/networking/destination-rule.html`,
  "istio:V1alpha3DestinationRuleSpec": `exportTo A list of namespaces to which this destination rule is exported.
host The name of a service from the service registry.
subsets One or more named sets that represent individual versions of a service.
trafficPolicy Traffic policies to apply (load balancing policy, connection pool sizes, outlier detection).
workloadSelector Criteria used to select the specific set of pods/VMs on which this \`DestinationRule\` configuration should be applied.`,
  "istio:V1alpha3DestinationRuleSpecSubsets": `labels Labels apply a filter over the endpoints of a service in the service registry.
name Name of the subset.
trafficPolicy Traffic policies that apply to this subset.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicy": `loadBalancer Settings controlling the load balancer algorithms.
portLevelSettings Traffic policies specific to individual ports.
proxyProtocol The upstream PROXY protocol settings.
retryBudget Specifies a limit on concurrent retries in relation to the number of active requests.
tls TLS related settings for connections to the upstream service.
tunnel Configuration of tunneling TCP over other transport or application layers for the host configured in the DestinationRule.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings": `loadBalancer Settings controlling the load balancer algorithms.
port Specifies the number of a port on the destination service on which this policy is being applied.
tls TLS related settings for connections to the upstream service.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol": `version The PROXY protocol version to use.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyRetryBudget": `minRetryConcurrency Specifies the minimum retry concurrency allowed for the retry budget.
percent Specifies the limit on concurrent retries as a percentage of the sum of active requests and active pending requests.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:V1alpha3DestinationRuleSpecSubsetsTrafficPolicyTunnel": `protocol Specifies which protocol to use for tunneling the downstream connection.
targetHost Specifies a host to which the downstream connection is tunneled.
targetPort Specifies a port to which the downstream connection is tunneled.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicy": `loadBalancer Settings controlling the load balancer algorithms.
portLevelSettings Traffic policies specific to individual ports.
proxyProtocol The upstream PROXY protocol settings.
retryBudget Specifies a limit on concurrent retries in relation to the number of active requests.
tls TLS related settings for connections to the upstream service.
tunnel Configuration of tunneling TCP over other transport or application layers for the host configured in the DestinationRule.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettings": `loadBalancer Settings controlling the load balancer algorithms.
port Specifies the number of a port on the destination service on which this policy is being applied.
tls TLS related settings for connections to the upstream service.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyPortLevelSettingsTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyProxyProtocol": `version The PROXY protocol version to use.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyRetryBudget": `minRetryConcurrency Specifies the minimum retry concurrency allowed for the retry budget.
percent Specifies the limit on concurrent retries as a percentage of the sum of active requests and active pending requests.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:V1alpha3DestinationRuleSpecTrafficPolicyTunnel": `protocol Specifies which protocol to use for tunneling the downstream connection.
targetHost Specifies a host to which the downstream connection is tunneled.
targetPort Specifies a port to which the downstream connection is tunneled.`,
  "istio:V1alpha3DestinationRuleSpecWorkloadSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:V1alpha3DestinationRuleStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1alpha3DestinationRuleStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1alpha3DestinationRuleStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1alpha3DestinationRuleStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1alpha3Gateway": `spec Configuration affecting edge load balancer.`,
  "istio:V1alpha3GatewaySpec": `selector One or more labels that indicate a specific set of pods/VMs on which this gateway configuration should be applied.
servers A list of server specifications.`,
  "istio:V1alpha3GatewaySpecServers": `bind The ip or the Unix domain socket to which the listener should be bound to.
hosts One or more hosts exposed by this gateway.
name An optional name of the server, when set must be unique across all servers.
port The Port on which the proxy should listen for incoming connections.
tls Set of TLS related options that govern the server's behavior.`,
  "istio:V1alpha3GatewaySpecServersPort": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.`,
  "istio:V1alpha3GatewaySpecServersTls": `caCertCredentialName For mutual TLS, the name of the secret or the configmap that holds CA certificates.
caCertificates REQUIRED if mode is \`MUTUAL\` or \`OPTIONAL_MUTUAL\`.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented client side certificate.
cipherSuites Optional: If specified, only support the specified cipher list.
credentialName For gateways running on Kubernetes, the name of the secret that holds the TLS certs including the CA certificates.
credentialNames Same as CredentialName but for multiple certificates.
httpsRedirect If set to true, the load balancer will send a 301 redirect for all http connections, asking the clients to use HTTPS.
maxProtocolVersion Optional: Maximum TLS protocol version.
minProtocolVersion Optional: Minimum TLS protocol version.
mode Optional: Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
subjectAltNames A list of alternate names to verify the subject identity in the certificate presented by the client.
tlsCertificates Only one of \`server_certificate\`, \`private_key\` or \`credential_name\` or \`credential_names\` or \`tls_certificates\` should be specified.
verifyCertificateHash An optional list of hex-encoded SHA-256 hashes of the authorized client certificates.
verifyCertificateSpki An optional list of base64-encoded SHA-256 hashes of the SPKIs of authorized client certificates.`,
  "istio:V1alpha3GatewaySpecServersTlsTlsCertificates": `privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.`,
  "istio:V1alpha3GatewayStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1alpha3GatewayStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1alpha3GatewayStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1alpha3GatewayStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1alpha3ServiceEntry": `spec Configuration affecting service registry.`,
  "istio:V1alpha3ServiceEntrySpec": `addresses The virtual IP addresses associated with the service.
endpoints One or more endpoints associated with the service.
exportTo A list of namespaces to which this service is exported.
hosts The hosts associated with the ServiceEntry.
location Specify whether the service should be considered external to the mesh or part of the mesh.
ports The ports associated with the external service.
resolution Service resolution mode for the hosts.
subjectAltNames If specified, the proxy will verify that the server certificate's subject alternate name matches one of the specified values.
workloadSelector Applicable only for MESH_INTERNAL services.`,
  "istio:V1alpha3ServiceEntrySpecEndpoints": `address Address associated with the network endpoint without the port.
labels One or more labels associated with the endpoint.
locality The locality associated with the endpoint.
network Network enables Istio to group endpoints resident in the same L3 domain/network.
ports Set of ports associated with the endpoint.
serviceAccount The service account associated with the workload if a sidecar is present in the workload.
weight The load balancing weight associated with the endpoint.`,
  "istio:V1alpha3ServiceEntrySpecPorts": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.
targetPort The port number on the endpoint where the traffic will be received.`,
  "istio:V1alpha3ServiceEntrySpecWorkloadSelector": `labels One or more labels that indicate a specific set of pods/VMs on which the configuration should be applied.`,
  "istio:V1alpha3ServiceEntryStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1alpha3ServiceEntryStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1alpha3ServiceEntryStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1alpha3ServiceEntryStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1alpha3Sidecar": `spec Configuration affecting network reachability of a sidecar.`,
  "istio:V1alpha3SidecarSpec": `egress Egress specifies the configuration of the sidecar for processing outbound traffic from the attached workload instance to other services in the mesh.
inboundConnectionPool Settings controlling the volume of connections Envoy will accept from the network.
ingress Ingress specifies the configuration of the sidecar for processing inbound traffic to the attached workload instance.
outboundTrafficPolicy Set the default behavior of the sidecar for handling outbound traffic from the application.
workloadSelector Criteria used to select the specific set of pods/VMs on which this \`Sidecar\` configuration should be applied.`,
  "istio:V1alpha3SidecarSpecEgress": `bind The IP(IPv4 or IPv6) or the Unix domain socket to which the listener should be bound to.
captureMode When the bind address is an IP, the captureMode option dictates how traffic to the listener is expected to be captured (or not).
hosts One or more service hosts exposed by the listener in \`namespace/dnsName\` format.
port The port associated with the listener.`,
  "istio:V1alpha3SidecarSpecEgressPort": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.`,
  "istio:V1alpha3SidecarSpecInboundConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1alpha3SidecarSpecInboundConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1alpha3SidecarSpecInboundConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1alpha3SidecarSpecInboundConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1alpha3SidecarSpecIngress": `bind The IP(IPv4 or IPv6) to which the listener should be bound.
captureMode The captureMode option dictates how traffic to the listener is expected to be captured (or not).
connectionPool Settings controlling the volume of connections Envoy will accept from the network.
defaultEndpoint The IP endpoint or Unix domain socket to which traffic should be forwarded to.
port The port associated with the listener.
tls Set of TLS related options that will enable TLS termination on the sidecar for requests originating from outside the mesh.`,
  "istio:V1alpha3SidecarSpecIngressConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1alpha3SidecarSpecIngressConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1alpha3SidecarSpecIngressConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1alpha3SidecarSpecIngressConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1alpha3SidecarSpecIngressPort": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.`,
  "istio:V1alpha3SidecarSpecIngressTls": `caCertCredentialName For mutual TLS, the name of the secret or the configmap that holds CA certificates.
caCertificates REQUIRED if mode is \`MUTUAL\` or \`OPTIONAL_MUTUAL\`.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented client side certificate.
cipherSuites Optional: If specified, only support the specified cipher list.
credentialName For gateways running on Kubernetes, the name of the secret that holds the TLS certs including the CA certificates.
credentialNames Same as CredentialName but for multiple certificates.
httpsRedirect If set to true, the load balancer will send a 301 redirect for all http connections, asking the clients to use HTTPS.
maxProtocolVersion Optional: Maximum TLS protocol version.
minProtocolVersion Optional: Minimum TLS protocol version.
mode Optional: Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
subjectAltNames A list of alternate names to verify the subject identity in the certificate presented by the client.
tlsCertificates Only one of \`server_certificate\`, \`private_key\` or \`credential_name\` or \`credential_names\` or \`tls_certificates\` should be specified.
verifyCertificateHash An optional list of hex-encoded SHA-256 hashes of the authorized client certificates.
verifyCertificateSpki An optional list of base64-encoded SHA-256 hashes of the SPKIs of authorized client certificates.`,
  "istio:V1alpha3SidecarSpecIngressTlsTlsCertificates": `privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.`,
  "istio:V1alpha3SidecarSpecOutboundTrafficPolicy": `mode Valid Options: REGISTRY_ONLY, ALLOW_ANY`,
  "istio:V1alpha3SidecarSpecOutboundTrafficPolicyEgressProxy": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1alpha3SidecarSpecWorkloadSelector": `labels One or more labels that indicate a specific set of pods/VMs on which the configuration should be applied.`,
  "istio:V1alpha3SidecarStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1alpha3SidecarStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1alpha3SidecarStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1alpha3SidecarStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1alpha3VirtualService": `spec Configuration affecting label/content routing, sni routing, etc. See more details at: https://istio.io/docs/reference/config/networking/virtual-service.html`,
  "istio:V1alpha3VirtualServiceSpec": `exportTo A list of namespaces to which this virtual service is exported.
gateways The names of gateways and sidecars that should apply these routes.
hosts The destination hosts to which traffic is being sent.
http An ordered list of route rules for HTTP traffic.
tcp An ordered list of route rules for opaque TCP traffic.
tls An ordered list of route rule for non-terminated TLS & HTTPS traffic.`,
  "istio:V1alpha3VirtualServiceSpecHttp": `corsPolicy Cross-Origin Resource Sharing policy (CORS).
delegate Delegate is used to specify the particular VirtualService which can be used to define delegate HTTPRoute.
directResponse A HTTP rule can either return a direct_response, redirect or forward (default) traffic.
fault Fault injection policy to apply on HTTP traffic at the client side.
match Match conditions to be satisfied for the rule to be activated.
mirror Mirror HTTP traffic to a another destination in addition to forwarding the requests to the intended destination.
mirrorPercentage Percentage of the traffic to be mirrored by the \`mirror\` field.
mirrors Specifies the destinations to mirror HTTP traffic in addition to the original destination.
name The name assigned to the route for debugging purposes.
redirect A HTTP rule can either return a direct_response, redirect or forward (default) traffic.
retries Retry policy for HTTP requests.
rewrite Rewrite HTTP URIs and Authority headers.
route A HTTP rule can either return a direct_response, redirect or forward (default) traffic.
timeout Timeout for HTTP requests, default is disabled.`,
  "istio:V1alpha3VirtualServiceSpecHttpCorsPolicy": `allowCredentials Indicates whether the caller is allowed to send the actual request (not the preflight) using credentials.
allowHeaders List of HTTP headers that can be used when requesting the resource.
allowMethods List of HTTP methods allowed to access the resource.
allowOrigins String patterns that match allowed origins.
exposeHeaders A list of HTTP headers that the browsers are allowed to access.
maxAge Specifies how long the results of a preflight request can be cached.
unmatchedPreflights Indicates whether preflight requests not matching the configured allowed origin shouldn't be forwarded to the upstream.`,
  "istio:V1alpha3VirtualServiceSpecHttpCorsPolicyAllowOrigins": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1alpha3VirtualServiceSpecHttpDelegate": `name Name specifies the name of the delegate VirtualService.
namespace Namespace specifies the namespace where the delegate VirtualService resides.`,
  "istio:V1alpha3VirtualServiceSpecHttpDirectResponse": `body Specifies the content of the response body.
status Specifies the HTTP response status to be returned.`,
  "istio:V1alpha3VirtualServiceSpecHttpDirectResponseBody": `bytes response body as base64 encoded bytes.`,
  "istio:V1alpha3VirtualServiceSpecHttpFault": `abort Abort Http request attempts and return error codes back to downstream service, giving the impression that the upstream service is faulty.
delay Delay requests before forwarding, emulating various failures such as network issues, overloaded upstream service, etc.`,
  "istio:V1alpha3VirtualServiceSpecHttpFaultAbort": `grpcStatus GRPC status code to use to abort the request.
httpStatus HTTP status code to use to abort the Http request.
percentage Percentage of requests to be aborted with the error code provided.`,
  "istio:V1alpha3VirtualServiceSpecHttpFaultDelay": `fixedDelay Add a fixed delay before forwarding the request.
percent Percentage of requests on which the delay will be injected (0-100).
percentage Percentage of requests on which the delay will be injected.`,
  "istio:V1alpha3VirtualServiceSpecHttpMatch": `authority HTTP Authority values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
gateways Names of gateways where the rule should be applied.
headers The header keys must be lowercase and use hyphen as the separator, e.g.
ignoreUriCase Flag to specify whether the URI matching should be case-insensitive.
method HTTP Method values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
name The name assigned to a match.
port Specifies the ports on the host that is being addressed.
queryParams Query parameters for matching.
scheme URI Scheme values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
sourceLabels One or more labels that constrain the applicability of a rule to source (client) workloads with the given labels.
sourceNamespace Source namespace constraining the applicability of a rule to workloads in that namespace.
statPrefix The human readable prefix to use when emitting statistics for this route.
uri URI to match values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
withoutHeaders withoutHeader has the same syntax with the header, but has opposite meaning.`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchAuthority": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchHeaders": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchMethod": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchQueryParams": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchScheme": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchUri": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1alpha3VirtualServiceSpecHttpMatchWithoutHeaders": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1alpha3VirtualServiceSpecHttpMirror": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1alpha3VirtualServiceSpecHttpMirrors": `destination Destination specifies the target of the mirror operation.
percentage Percentage of the traffic to be mirrored by the \`destination\` field.`,
  "istio:V1alpha3VirtualServiceSpecHttpMirrorsDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1alpha3VirtualServiceSpecHttpRedirect": `authority On a redirect, overwrite the Authority/Host portion of the URL with this value.
derivePort On a redirect, dynamically set the port: \\* FROM_PROTOCOL_DEFAULT: automatically set to 80 for HTTP and 443 for HTTPS.
port On a redirect, overwrite the port portion of the URL with this value.
redirectCode On a redirect, Specifies the HTTP status code to use in the redirect response.
scheme On a redirect, overwrite the scheme portion of the URL with this value.
uri On a redirect, overwrite the Path portion of the URL with this value.`,
  "istio:V1alpha3VirtualServiceSpecHttpRetries": `attempts Number of retries to be allowed for a given request.
backoff Specifies the minimum duration between retry attempts.
perTryTimeout Timeout per attempt for a given request, including the initial call and any retries.
retryIgnorePreviousHosts Flag to specify whether the retries should ignore previously tried hosts during retry.
retryOn Specifies the conditions under which retry takes place.
retryRemoteLocalities Flag to specify whether the retries should retry to other localities.`,
  "istio:V1alpha3VirtualServiceSpecHttpRewrite": `authority rewrite the Authority/Host header with this value.
uri rewrite the path (or the prefix) portion of the URI with this value.
uriRegexRewrite rewrite the path portion of the URI with the specified regex.`,
  "istio:V1alpha3VirtualServiceSpecHttpRewriteUriRegexRewrite": `match [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
rewrite The string that should replace into matching portions of original URI.`,
  "istio:V1alpha3VirtualServiceSpecHttpRoute": `destination Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to.
weight Weight specifies the relative proportion of traffic to be forwarded to the destination.`,
  "istio:V1alpha3VirtualServiceSpecHttpRouteDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1alpha3VirtualServiceSpecTcp": `match Match conditions to be satisfied for the rule to be activated.
route The destination to which the connection should be forwarded to.`,
  "istio:V1alpha3VirtualServiceSpecTcpMatch": `destinationSubnets IPv4 or IPv6 ip addresses of destination with optional subnet.
gateways Names of gateways where the rule should be applied.
port Specifies the port on the host that is being addressed.
sourceLabels One or more labels that constrain the applicability of a rule to workloads with the given labels.
sourceNamespace Source namespace constraining the applicability of a rule to workloads in that namespace.`,
  "istio:V1alpha3VirtualServiceSpecTcpRoute": `destination Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to.
weight Weight specifies the relative proportion of traffic to be forwarded to the destination.`,
  "istio:V1alpha3VirtualServiceSpecTcpRouteDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1alpha3VirtualServiceSpecTls": `match Match conditions to be satisfied for the rule to be activated.
route The destination to which the connection should be forwarded to.`,
  "istio:V1alpha3VirtualServiceSpecTlsMatch": `destinationSubnets IPv4 or IPv6 ip addresses of destination with optional subnet.
gateways Names of gateways where the rule should be applied.
port Specifies the port on the host that is being addressed.
sniHosts SNI (server name indicator) to match on.
sourceLabels One or more labels that constrain the applicability of a rule to workloads with the given labels.
sourceNamespace Source namespace constraining the applicability of a rule to workloads in that namespace.`,
  "istio:V1alpha3VirtualServiceSpecTlsRoute": `destination Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to.
weight Weight specifies the relative proportion of traffic to be forwarded to the destination.`,
  "istio:V1alpha3VirtualServiceSpecTlsRouteDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1alpha3VirtualServiceStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1alpha3VirtualServiceStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1alpha3VirtualServiceStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1alpha3VirtualServiceStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1alpha3WorkloadEntry": `spec Configuration affecting VMs onboarded into the mesh.`,
  "istio:V1alpha3WorkloadEntrySpec": `address Address associated with the network endpoint without the port.
labels One or more labels associated with the endpoint.
locality The locality associated with the endpoint.
network Network enables Istio to group endpoints resident in the same L3 domain/network.
ports Set of ports associated with the endpoint.
serviceAccount The service account associated with the workload if a sidecar is present in the workload.
weight The load balancing weight associated with the endpoint.`,
  "istio:V1alpha3WorkloadEntryStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1alpha3WorkloadEntryStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1alpha3WorkloadEntryStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1alpha3WorkloadEntryStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1alpha3WorkloadGroup": `spec Describes a collection of workload instances.`,
  "istio:V1alpha3WorkloadGroupSpec": `metadata Metadata that will be used for all corresponding \`WorkloadEntries\`.
probe \`ReadinessProbe\` describes the configuration the user must provide for healthchecking on their workload.
template Template to be used for the generation of \`WorkloadEntry\` resources that belong to this \`WorkloadGroup\`.`,
  "istio:V1alpha3WorkloadGroupSpecProbe": `exec Health is determined by how the command that is executed exited.
failureThreshold Minimum consecutive failures for the probe to be considered failed after having succeeded.
grpc GRPC call is made and response/error is used to determine health.
httpGet \`httpGet\` is performed to a given endpoint and the status/able to connect determines health.
initialDelaySeconds Number of seconds after the container has started before readiness probes are initiated.
periodSeconds How often (in seconds) to perform the probe.
successThreshold Minimum consecutive successes for the probe to be considered successful after having failed.
tcpSocket Health is determined by if the proxy is able to connect.
timeoutSeconds Number of seconds after which the probe times out.`,
  "istio:V1alpha3WorkloadGroupSpecProbeExec": `command Command to run.`,
  "istio:V1alpha3WorkloadGroupSpecProbeGrpc": `port Port on which the endpoint lives.`,
  "istio:V1alpha3WorkloadGroupSpecProbeHttpGet": `host Host name to connect to, defaults to the pod IP.
httpHeaders Headers the proxy will pass on to make the request.
path Path to access on the HTTP server.
port Port on which the endpoint lives.`,
  "istio:V1alpha3WorkloadGroupSpecTemplate": `address Address associated with the network endpoint without the port.
labels One or more labels associated with the endpoint.
locality The locality associated with the endpoint.
network Network enables Istio to group endpoints resident in the same L3 domain/network.
ports Set of ports associated with the endpoint.
serviceAccount The service account associated with the workload if a sidecar is present in the workload.
weight The load balancing weight associated with the endpoint.`,
  "istio:V1alpha3WorkloadGroupStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1alpha3WorkloadGroupStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1alpha3WorkloadGroupStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1alpha3WorkloadGroupStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1beta1AuthorizationPolicy": `spec Configuration for access control on workloads.`,
  "istio:V1beta1AuthorizationPolicySpec": `action Optional.
provider Specifies detailed configuration of the CUSTOM action.
rules Optional.
selector Optional.
targetRefs Optional.`,
  "istio:V1beta1AuthorizationPolicySpecProvider": `name Specifies the name of the extension provider.`,
  "istio:V1beta1AuthorizationPolicySpecRules": `from Optional.
to Optional.
when Optional.`,
  "istio:V1beta1AuthorizationPolicySpecRulesFrom": `source Source specifies the source of a request.`,
  "istio:V1beta1AuthorizationPolicySpecRulesFromSource": `ipBlocks Optional.
namespaces Optional.
notIpBlocks Optional.
notNamespaces Optional.
notPrincipals Optional.
notRemoteIpBlocks Optional.
notRequestPrincipals Optional.
notServiceAccounts Optional.
principals Optional.
remoteIpBlocks Optional.
requestPrincipals Optional.
serviceAccounts Optional.`,
  "istio:V1beta1AuthorizationPolicySpecRulesTo": `operation Operation specifies the operation of a request.`,
  "istio:V1beta1AuthorizationPolicySpecRulesToOperation": `hosts Optional.
methods Optional.
notHosts Optional.
notMethods Optional.
notPaths Optional.
notPorts Optional.
paths Optional.
ports Optional.`,
  "istio:V1beta1AuthorizationPolicySpecRulesWhen": `key The name of an Istio attribute.
notValues Optional.
values Optional.`,
  "istio:V1beta1AuthorizationPolicySpecSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:V1beta1AuthorizationPolicySpecTargetRef": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:V1beta1AuthorizationPolicySpecTargetRefs": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:V1beta1AuthorizationPolicyStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1beta1AuthorizationPolicyStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1beta1AuthorizationPolicyStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1beta1AuthorizationPolicyStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1beta1DestinationRule": `spec Configuration affecting load balancing, outlier detection, etc. See more details at: https://istio.io/docs/reference/config/networking/destination-rule.html`,
  "istio:V1beta1DestinationRuleSpec": `exportTo A list of namespaces to which this destination rule is exported.
host The name of a service from the service registry.
subsets One or more named sets that represent individual versions of a service.
trafficPolicy Traffic policies to apply (load balancing policy, connection pool sizes, outlier detection).
workloadSelector Criteria used to select the specific set of pods/VMs on which this \`DestinationRule\` configuration should be applied.`,
  "istio:V1beta1DestinationRuleSpecSubsets": `labels Labels apply a filter over the endpoints of a service in the service registry.
name Name of the subset.
trafficPolicy Traffic policies that apply to this subset.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicy": `loadBalancer Settings controlling the load balancer algorithms.
portLevelSettings Traffic policies specific to individual ports.
proxyProtocol The upstream PROXY protocol settings.
retryBudget Specifies a limit on concurrent retries in relation to the number of active requests.
tls TLS related settings for connections to the upstream service.
tunnel Configuration of tunneling TCP over other transport or application layers for the host configured in the DestinationRule.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettings": `loadBalancer Settings controlling the load balancer algorithms.
port Specifies the number of a port on the destination service on which this policy is being applied.
tls TLS related settings for connections to the upstream service.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyPortLevelSettingsTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyProxyProtocol": `version The PROXY protocol version to use.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyRetryBudget": `minRetryConcurrency Specifies the minimum retry concurrency allowed for the retry budget.
percent Specifies the limit on concurrent retries as a percentage of the sum of active requests and active pending requests.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:V1beta1DestinationRuleSpecSubsetsTrafficPolicyTunnel": `protocol Specifies which protocol to use for tunneling the downstream connection.
targetHost Specifies a host to which the downstream connection is tunneled.
targetPort Specifies a port to which the downstream connection is tunneled.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicy": `loadBalancer Settings controlling the load balancer algorithms.
portLevelSettings Traffic policies specific to individual ports.
proxyProtocol The upstream PROXY protocol settings.
retryBudget Specifies a limit on concurrent retries in relation to the number of active requests.
tls TLS related settings for connections to the upstream service.
tunnel Configuration of tunneling TCP over other transport or application layers for the host configured in the DestinationRule.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettings": `loadBalancer Settings controlling the load balancer algorithms.
port Specifies the number of a port on the destination service on which this policy is being applied.
tls TLS related settings for connections to the upstream service.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancer": `simple Valid Options: LEAST_CONN, RANDOM, PASSTHROUGH, ROUND_ROBIN, LEAST_REQUEST
warmup Represents the warmup configuration of Service.
warmupDurationSecs Deprecated: use \`warmup\` instead.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHash": `httpCookie Hash based on HTTP cookie.
httpHeaderName Hash based on a specific HTTP header.
httpQueryParameterName Hash based on a specific HTTP query parameter.
maglev The Maglev load balancer implements consistent hashing to backend hosts.
minimumRingSize Deprecated.
ringHash The ring/modulo hash load balancer implements consistent hashing to backend hosts.
useSourceIp Hash based on the source IP address.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookie": `attributes Additional attributes for the cookie.
name Name of the cookie.
path Path to set for the cookie.
ttl Lifetime of the cookie.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashHttpCookieAttributes": `name The name of the cookie attribute.
value The optional value of the cookie attribute.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashMaglev": `tableSize The table size for Maglev hashing.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerConsistentHashRingHash": `minimumRingSize The minimum number of virtual nodes to use for the hash ring.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSetting": `distribute Optional: only one of distribute, failover or failoverPriority can be set.
enabled Enable locality load balancing.
failover Optional: only one of distribute, failover or failoverPriority can be set.
failoverPriority failoverPriority is an ordered list of labels used to sort endpoints to do priority based load balancing.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingDistribute": `from Originating locality, '/' separated, e.g.
to Map of upstream localities to traffic distribution weights.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerLocalityLbSettingFailover": `from Originating region.
to Destination region the traffic will fail over to when endpoints in the 'from' region becomes unhealthy.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsLoadBalancerWarmup": `aggression This parameter controls the speed of traffic increase over the warmup duration.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsOutlierDetection": `baseEjectionTime Minimum ejection duration.
consecutive5xxErrors Number of 5xx errors before a host is ejected from the connection pool.
consecutiveGatewayErrors Number of gateway errors before a host is ejected from the connection pool.
consecutiveLocalOriginFailures The number of consecutive locally originated failures before ejection occurs.
interval Time interval between ejection sweep analysis.
maxEjectionPercent Maximum % of hosts in the load balancing pool for the upstream service that can be ejected.
minHealthPercent Outlier detection will be enabled as long as the associated load balancing pool has at least \`minHealthPercent\` hosts in healthy mode.
splitExternalLocalOriginErrors Determines whether to distinguish local origin failures from external errors.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyPortLevelSettingsTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyProxyProtocol": `version The PROXY protocol version to use.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyRetryBudget": `minRetryConcurrency Specifies the minimum retry concurrency allowed for the retry budget.
percent Specifies the limit on concurrent retries as a percentage of the sum of active requests and active pending requests.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyTls": `caCertificates OPTIONAL: The path to the file containing certificate authority certificates to use in verifying a presented server certificate.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented server certificate.
clientCertificate REQUIRED if mode is \`MUTUAL\`.
credentialName The name of the secret that holds the TLS certs for the client including the CA certificates.
insecureSkipVerify \`insecureSkipVerify\` specifies whether the proxy should skip verifying the CA signature and SAN for the server certificate corresponding to the host.
mode Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`MUTUAL\`.
sni SNI string to present to the server during TLS handshake.
subjectAltNames A list of alternate names to verify the subject identity in the certificate.`,
  "istio:V1beta1DestinationRuleSpecTrafficPolicyTunnel": `protocol Specifies which protocol to use for tunneling the downstream connection.
targetHost Specifies a host to which the downstream connection is tunneled.
targetPort Specifies a port to which the downstream connection is tunneled.`,
  "istio:V1beta1DestinationRuleSpecWorkloadSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:V1beta1DestinationRuleStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1beta1DestinationRuleStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1beta1DestinationRuleStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1beta1DestinationRuleStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1beta1Gateway": `spec Configuration affecting edge load balancer.`,
  "istio:V1beta1GatewaySpec": `selector One or more labels that indicate a specific set of pods/VMs on which this gateway configuration should be applied.
servers A list of server specifications.`,
  "istio:V1beta1GatewaySpecServers": `bind The ip or the Unix domain socket to which the listener should be bound to.
hosts One or more hosts exposed by this gateway.
name An optional name of the server, when set must be unique across all servers.
port The Port on which the proxy should listen for incoming connections.
tls Set of TLS related options that govern the server's behavior.`,
  "istio:V1beta1GatewaySpecServersPort": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.`,
  "istio:V1beta1GatewaySpecServersTls": `caCertCredentialName For mutual TLS, the name of the secret or the configmap that holds CA certificates.
caCertificates REQUIRED if mode is \`MUTUAL\` or \`OPTIONAL_MUTUAL\`.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented client side certificate.
cipherSuites Optional: If specified, only support the specified cipher list.
credentialName For gateways running on Kubernetes, the name of the secret that holds the TLS certs including the CA certificates.
credentialNames Same as CredentialName but for multiple certificates.
httpsRedirect If set to true, the load balancer will send a 301 redirect for all http connections, asking the clients to use HTTPS.
maxProtocolVersion Optional: Maximum TLS protocol version.
minProtocolVersion Optional: Minimum TLS protocol version.
mode Optional: Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
subjectAltNames A list of alternate names to verify the subject identity in the certificate presented by the client.
tlsCertificates Only one of \`server_certificate\`, \`private_key\` or \`credential_name\` or \`credential_names\` or \`tls_certificates\` should be specified.
verifyCertificateHash An optional list of hex-encoded SHA-256 hashes of the authorized client certificates.
verifyCertificateSpki An optional list of base64-encoded SHA-256 hashes of the SPKIs of authorized client certificates.`,
  "istio:V1beta1GatewaySpecServersTlsTlsCertificates": `privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.`,
  "istio:V1beta1GatewayStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1beta1GatewayStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1beta1GatewayStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1beta1GatewayStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1beta1PeerAuthentication": `spec Peer authentication configuration for workloads.`,
  "istio:V1beta1PeerAuthenticationSpec": `mtls Mutual TLS settings for workload.
portLevelMtls Port specific mutual TLS settings.
selector The selector determines the workloads to apply the PeerAuthentication on.`,
  "istio:V1beta1PeerAuthenticationSpecMtls": `mode Defines the mTLS mode used for peer authentication.`,
  "istio:V1beta1PeerAuthenticationSpecPortLevelMtls": `mode Defines the mTLS mode used for peer authentication.`,
  "istio:V1beta1PeerAuthenticationSpecSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:V1beta1PeerAuthenticationStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1beta1PeerAuthenticationStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1beta1PeerAuthenticationStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1beta1PeerAuthenticationStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1beta1RequestAuthentication": `spec Request authentication configuration for workloads.`,
  "istio:V1beta1RequestAuthenticationSpec": `jwtRules Define the list of JWTs that can be validated at the selected workloads' proxy.
selector Optional.
targetRefs Optional.`,
  "istio:V1beta1RequestAuthenticationSpecJwtRules": `audiences The list of JWT [audiences](https://tools.ietf.org/html/rfc7519#section-4.1.3) that are allowed to access.
forwardOriginalToken If set to true, the original token will be kept for the upstream request.
fromCookies List of cookie names from which JWT is expected.
fromHeaders List of header locations from which JWT is expected.
fromParams List of query parameters from which JWT is expected.
issuer Identifies the issuer that issued the JWT.
jwks JSON Web Key Set of public keys to validate signature of the JWT.
jwksUri URL of the provider's public key set to validate signature of the JWT.
jwks_uri URL of the provider's public key set to validate signature of the JWT.
outputClaimToHeaders This field specifies a list of operations to copy the claim to HTTP headers on a successfully verified token.
outputPayloadToHeader This field specifies the header name to output a successfully verified JWT payload to the backend.
spaceDelimitedClaims List of JWT claim names that should be treated as space-delimited strings.
timeout The maximum amount of time that the resolver, determined by the PILOT_JWT_ENABLE_REMOTE_JWKS environment variable, will spend waiting for the JWKS to be fetched.`,
  "istio:V1beta1RequestAuthenticationSpecJwtRulesFromHeaders": `name The HTTP header name.
prefix The prefix that should be stripped before decoding the token.`,
  "istio:V1beta1RequestAuthenticationSpecJwtRulesOutputClaimToHeaders": `claim The name of the claim to be copied from.
header The name of the header to be created.`,
  "istio:V1beta1RequestAuthenticationSpecSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:V1beta1RequestAuthenticationSpecTargetRef": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:V1beta1RequestAuthenticationSpecTargetRefs": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:V1beta1RequestAuthenticationStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1beta1RequestAuthenticationStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1beta1RequestAuthenticationStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1beta1RequestAuthenticationStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1beta1ServiceEntry": `spec Configuration affecting service registry.`,
  "istio:V1beta1ServiceEntrySpec": `addresses The virtual IP addresses associated with the service.
endpoints One or more endpoints associated with the service.
exportTo A list of namespaces to which this service is exported.
hosts The hosts associated with the ServiceEntry.
location Specify whether the service should be considered external to the mesh or part of the mesh.
ports The ports associated with the external service.
resolution Service resolution mode for the hosts.
subjectAltNames If specified, the proxy will verify that the server certificate's subject alternate name matches one of the specified values.
workloadSelector Applicable only for MESH_INTERNAL services.`,
  "istio:V1beta1ServiceEntrySpecEndpoints": `address Address associated with the network endpoint without the port.
labels One or more labels associated with the endpoint.
locality The locality associated with the endpoint.
network Network enables Istio to group endpoints resident in the same L3 domain/network.
ports Set of ports associated with the endpoint.
serviceAccount The service account associated with the workload if a sidecar is present in the workload.
weight The load balancing weight associated with the endpoint.`,
  "istio:V1beta1ServiceEntrySpecPorts": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.
targetPort The port number on the endpoint where the traffic will be received.`,
  "istio:V1beta1ServiceEntrySpecWorkloadSelector": `labels One or more labels that indicate a specific set of pods/VMs on which the configuration should be applied.`,
  "istio:V1beta1ServiceEntryStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1beta1ServiceEntryStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1beta1ServiceEntryStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1beta1ServiceEntryStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1beta1Sidecar": `spec Configuration affecting network reachability of a sidecar.`,
  "istio:V1beta1SidecarSpec": `egress Egress specifies the configuration of the sidecar for processing outbound traffic from the attached workload instance to other services in the mesh.
inboundConnectionPool Settings controlling the volume of connections Envoy will accept from the network.
ingress Ingress specifies the configuration of the sidecar for processing inbound traffic to the attached workload instance.
outboundTrafficPolicy Set the default behavior of the sidecar for handling outbound traffic from the application.
workloadSelector Criteria used to select the specific set of pods/VMs on which this \`Sidecar\` configuration should be applied.`,
  "istio:V1beta1SidecarSpecEgress": `bind The IP(IPv4 or IPv6) or the Unix domain socket to which the listener should be bound to.
captureMode When the bind address is an IP, the captureMode option dictates how traffic to the listener is expected to be captured (or not).
hosts One or more service hosts exposed by the listener in \`namespace/dnsName\` format.
port The port associated with the listener.`,
  "istio:V1beta1SidecarSpecEgressPort": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.`,
  "istio:V1beta1SidecarSpecInboundConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1beta1SidecarSpecInboundConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1beta1SidecarSpecInboundConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1beta1SidecarSpecInboundConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1beta1SidecarSpecIngress": `bind The IP(IPv4 or IPv6) to which the listener should be bound.
captureMode The captureMode option dictates how traffic to the listener is expected to be captured (or not).
connectionPool Settings controlling the volume of connections Envoy will accept from the network.
defaultEndpoint The IP endpoint or Unix domain socket to which traffic should be forwarded to.
port The port associated with the listener.
tls Set of TLS related options that will enable TLS termination on the sidecar for requests originating from outside the mesh.`,
  "istio:V1beta1SidecarSpecIngressConnectionPool": `http HTTP connection pool settings.
tcp Settings common to both HTTP and TCP upstream connections.`,
  "istio:V1beta1SidecarSpecIngressConnectionPoolHttp": `h2UpgradePolicy Specify if http1.1 connection should be upgraded to http2 for the associated destination.
http1MaxPendingRequests Maximum number of requests that will be queued while waiting for a ready connection pool connection.
http2MaxRequests Maximum number of active requests to a destination.
idleTimeout The idle timeout for upstream connection pool connections.
maxConcurrentStreams The maximum number of concurrent streams allowed for a peer on one HTTP/2 connection.
maxRequestsPerConnection Maximum number of requests per connection to a backend.
maxRetries Maximum number of retries that can be outstanding to all hosts in a cluster at a given time.
useClientProtocol If set to true, client protocol will be preserved while initiating connection to backend.`,
  "istio:V1beta1SidecarSpecIngressConnectionPoolTcp": `connectTimeout TCP connection timeout.
idleTimeout The idle timeout for TCP connections.
maxConnectionDuration The maximum duration of a connection.
maxConnections Maximum number of HTTP1 /TCP connections to a destination host.
tcpKeepalive If set then set SO_KEEPALIVE on the socket to enable TCP Keepalives.`,
  "istio:V1beta1SidecarSpecIngressConnectionPoolTcpTcpKeepalive": `interval The time duration between keep-alive probes.
probes Maximum number of keepalive probes to send without response before deciding the connection is dead.
time The time duration a connection needs to be idle before keep-alive probes start being sent.`,
  "istio:V1beta1SidecarSpecIngressPort": `name Label assigned to the port.
number A valid non-negative integer port number.
protocol The protocol exposed on the port.`,
  "istio:V1beta1SidecarSpecIngressTls": `caCertCredentialName For mutual TLS, the name of the secret or the configmap that holds CA certificates.
caCertificates REQUIRED if mode is \`MUTUAL\` or \`OPTIONAL_MUTUAL\`.
caCrl OPTIONAL: The path to the file containing the certificate revocation list (CRL) to use in verifying a presented client side certificate.
cipherSuites Optional: If specified, only support the specified cipher list.
credentialName For gateways running on Kubernetes, the name of the secret that holds the TLS certs including the CA certificates.
credentialNames Same as CredentialName but for multiple certificates.
httpsRedirect If set to true, the load balancer will send a 301 redirect for all http connections, asking the clients to use HTTPS.
maxProtocolVersion Optional: Maximum TLS protocol version.
minProtocolVersion Optional: Minimum TLS protocol version.
mode Optional: Indicates whether connections to this port should be secured using TLS.
privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
subjectAltNames A list of alternate names to verify the subject identity in the certificate presented by the client.
tlsCertificates Only one of \`server_certificate\`, \`private_key\` or \`credential_name\` or \`credential_names\` or \`tls_certificates\` should be specified.
verifyCertificateHash An optional list of hex-encoded SHA-256 hashes of the authorized client certificates.
verifyCertificateSpki An optional list of base64-encoded SHA-256 hashes of the SPKIs of authorized client certificates.`,
  "istio:V1beta1SidecarSpecIngressTlsTlsCertificates": `privateKey REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.
serverCertificate REQUIRED if mode is \`SIMPLE\` or \`MUTUAL\`.`,
  "istio:V1beta1SidecarSpecOutboundTrafficPolicy": `mode Valid Options: REGISTRY_ONLY, ALLOW_ANY`,
  "istio:V1beta1SidecarSpecOutboundTrafficPolicyEgressProxy": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1beta1SidecarSpecWorkloadSelector": `labels One or more labels that indicate a specific set of pods/VMs on which the configuration should be applied.`,
  "istio:V1beta1SidecarStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1beta1SidecarStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1beta1SidecarStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1beta1SidecarStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1beta1VirtualService": `spec Configuration affecting label/content routing, sni routing, etc. See more details at: https://istio.io/docs/reference/config/networking/virtual-service.html`,
  "istio:V1beta1VirtualServiceSpec": `exportTo A list of namespaces to which this virtual service is exported.
gateways The names of gateways and sidecars that should apply these routes.
hosts The destination hosts to which traffic is being sent.
http An ordered list of route rules for HTTP traffic.
tcp An ordered list of route rules for opaque TCP traffic.
tls An ordered list of route rule for non-terminated TLS & HTTPS traffic.`,
  "istio:V1beta1VirtualServiceSpecHttp": `corsPolicy Cross-Origin Resource Sharing policy (CORS).
delegate Delegate is used to specify the particular VirtualService which can be used to define delegate HTTPRoute.
directResponse A HTTP rule can either return a direct_response, redirect or forward (default) traffic.
fault Fault injection policy to apply on HTTP traffic at the client side.
match Match conditions to be satisfied for the rule to be activated.
mirror Mirror HTTP traffic to a another destination in addition to forwarding the requests to the intended destination.
mirrorPercentage Percentage of the traffic to be mirrored by the \`mirror\` field.
mirrors Specifies the destinations to mirror HTTP traffic in addition to the original destination.
name The name assigned to the route for debugging purposes.
redirect A HTTP rule can either return a direct_response, redirect or forward (default) traffic.
retries Retry policy for HTTP requests.
rewrite Rewrite HTTP URIs and Authority headers.
route A HTTP rule can either return a direct_response, redirect or forward (default) traffic.
timeout Timeout for HTTP requests, default is disabled.`,
  "istio:V1beta1VirtualServiceSpecHttpCorsPolicy": `allowCredentials Indicates whether the caller is allowed to send the actual request (not the preflight) using credentials.
allowHeaders List of HTTP headers that can be used when requesting the resource.
allowMethods List of HTTP methods allowed to access the resource.
allowOrigins String patterns that match allowed origins.
exposeHeaders A list of HTTP headers that the browsers are allowed to access.
maxAge Specifies how long the results of a preflight request can be cached.
unmatchedPreflights Indicates whether preflight requests not matching the configured allowed origin shouldn't be forwarded to the upstream.`,
  "istio:V1beta1VirtualServiceSpecHttpCorsPolicyAllowOrigins": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1beta1VirtualServiceSpecHttpDelegate": `name Name specifies the name of the delegate VirtualService.
namespace Namespace specifies the namespace where the delegate VirtualService resides.`,
  "istio:V1beta1VirtualServiceSpecHttpDirectResponse": `body Specifies the content of the response body.
status Specifies the HTTP response status to be returned.`,
  "istio:V1beta1VirtualServiceSpecHttpDirectResponseBody": `bytes response body as base64 encoded bytes.`,
  "istio:V1beta1VirtualServiceSpecHttpFault": `abort Abort Http request attempts and return error codes back to downstream service, giving the impression that the upstream service is faulty.
delay Delay requests before forwarding, emulating various failures such as network issues, overloaded upstream service, etc.`,
  "istio:V1beta1VirtualServiceSpecHttpFaultAbort": `grpcStatus GRPC status code to use to abort the request.
httpStatus HTTP status code to use to abort the Http request.
percentage Percentage of requests to be aborted with the error code provided.`,
  "istio:V1beta1VirtualServiceSpecHttpFaultDelay": `fixedDelay Add a fixed delay before forwarding the request.
percent Percentage of requests on which the delay will be injected (0-100).
percentage Percentage of requests on which the delay will be injected.`,
  "istio:V1beta1VirtualServiceSpecHttpMatch": `authority HTTP Authority values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
gateways Names of gateways where the rule should be applied.
headers The header keys must be lowercase and use hyphen as the separator, e.g.
ignoreUriCase Flag to specify whether the URI matching should be case-insensitive.
method HTTP Method values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
name The name assigned to a match.
port Specifies the ports on the host that is being addressed.
queryParams Query parameters for matching.
scheme URI Scheme values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
sourceLabels One or more labels that constrain the applicability of a rule to source (client) workloads with the given labels.
sourceNamespace Source namespace constraining the applicability of a rule to workloads in that namespace.
statPrefix The human readable prefix to use when emitting statistics for this route.
uri URI to match values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
withoutHeaders withoutHeader has the same syntax with the header, but has opposite meaning.`,
  "istio:V1beta1VirtualServiceSpecHttpMatchAuthority": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1beta1VirtualServiceSpecHttpMatchHeaders": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1beta1VirtualServiceSpecHttpMatchMethod": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1beta1VirtualServiceSpecHttpMatchQueryParams": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1beta1VirtualServiceSpecHttpMatchScheme": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1beta1VirtualServiceSpecHttpMatchUri": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1beta1VirtualServiceSpecHttpMatchWithoutHeaders": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:V1beta1VirtualServiceSpecHttpMirror": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1beta1VirtualServiceSpecHttpMirrors": `destination Destination specifies the target of the mirror operation.
percentage Percentage of the traffic to be mirrored by the \`destination\` field.`,
  "istio:V1beta1VirtualServiceSpecHttpMirrorsDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1beta1VirtualServiceSpecHttpRedirect": `authority On a redirect, overwrite the Authority/Host portion of the URL with this value.
derivePort On a redirect, dynamically set the port: \\* FROM_PROTOCOL_DEFAULT: automatically set to 80 for HTTP and 443 for HTTPS.
port On a redirect, overwrite the port portion of the URL with this value.
redirectCode On a redirect, Specifies the HTTP status code to use in the redirect response.
scheme On a redirect, overwrite the scheme portion of the URL with this value.
uri On a redirect, overwrite the Path portion of the URL with this value.`,
  "istio:V1beta1VirtualServiceSpecHttpRetries": `attempts Number of retries to be allowed for a given request.
backoff Specifies the minimum duration between retry attempts.
perTryTimeout Timeout per attempt for a given request, including the initial call and any retries.
retryIgnorePreviousHosts Flag to specify whether the retries should ignore previously tried hosts during retry.
retryOn Specifies the conditions under which retry takes place.
retryRemoteLocalities Flag to specify whether the retries should retry to other localities.`,
  "istio:V1beta1VirtualServiceSpecHttpRewrite": `authority rewrite the Authority/Host header with this value.
uri rewrite the path (or the prefix) portion of the URI with this value.
uriRegexRewrite rewrite the path portion of the URI with the specified regex.`,
  "istio:V1beta1VirtualServiceSpecHttpRewriteUriRegexRewrite": `match [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
rewrite The string that should replace into matching portions of original URI.`,
  "istio:V1beta1VirtualServiceSpecHttpRoute": `destination Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to.
weight Weight specifies the relative proportion of traffic to be forwarded to the destination.`,
  "istio:V1beta1VirtualServiceSpecHttpRouteDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1beta1VirtualServiceSpecTcp": `match Match conditions to be satisfied for the rule to be activated.
route The destination to which the connection should be forwarded to.`,
  "istio:V1beta1VirtualServiceSpecTcpMatch": `destinationSubnets IPv4 or IPv6 ip addresses of destination with optional subnet.
gateways Names of gateways where the rule should be applied.
port Specifies the port on the host that is being addressed.
sourceLabels One or more labels that constrain the applicability of a rule to workloads with the given labels.
sourceNamespace Source namespace constraining the applicability of a rule to workloads in that namespace.`,
  "istio:V1beta1VirtualServiceSpecTcpRoute": `destination Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to.
weight Weight specifies the relative proportion of traffic to be forwarded to the destination.`,
  "istio:V1beta1VirtualServiceSpecTcpRouteDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1beta1VirtualServiceSpecTls": `match Match conditions to be satisfied for the rule to be activated.
route The destination to which the connection should be forwarded to.`,
  "istio:V1beta1VirtualServiceSpecTlsMatch": `destinationSubnets IPv4 or IPv6 ip addresses of destination with optional subnet.
gateways Names of gateways where the rule should be applied.
port Specifies the port on the host that is being addressed.
sniHosts SNI (server name indicator) to match on.
sourceLabels One or more labels that constrain the applicability of a rule to workloads with the given labels.
sourceNamespace Source namespace constraining the applicability of a rule to workloads in that namespace.`,
  "istio:V1beta1VirtualServiceSpecTlsRoute": `destination Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to.
weight Weight specifies the relative proportion of traffic to be forwarded to the destination.`,
  "istio:V1beta1VirtualServiceSpecTlsRouteDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:V1beta1VirtualServiceStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1beta1VirtualServiceStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1beta1VirtualServiceStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1beta1VirtualServiceStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1beta1WorkloadEntry": `spec Configuration affecting VMs onboarded into the mesh.`,
  "istio:V1beta1WorkloadEntrySpec": `address Address associated with the network endpoint without the port.
labels One or more labels associated with the endpoint.
locality The locality associated with the endpoint.
network Network enables Istio to group endpoints resident in the same L3 domain/network.
ports Set of ports associated with the endpoint.
serviceAccount The service account associated with the workload if a sidecar is present in the workload.
weight The load balancing weight associated with the endpoint.`,
  "istio:V1beta1WorkloadEntryStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1beta1WorkloadEntryStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1beta1WorkloadEntryStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1beta1WorkloadEntryStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:V1beta1WorkloadGroup": `spec Describes a collection of workload instances.`,
  "istio:V1beta1WorkloadGroupSpec": `metadata Metadata that will be used for all corresponding \`WorkloadEntries\`.
probe \`ReadinessProbe\` describes the configuration the user must provide for healthchecking on their workload.
template Template to be used for the generation of \`WorkloadEntry\` resources that belong to this \`WorkloadGroup\`.`,
  "istio:V1beta1WorkloadGroupSpecProbe": `exec Health is determined by how the command that is executed exited.
failureThreshold Minimum consecutive failures for the probe to be considered failed after having succeeded.
grpc GRPC call is made and response/error is used to determine health.
httpGet \`httpGet\` is performed to a given endpoint and the status/able to connect determines health.
initialDelaySeconds Number of seconds after the container has started before readiness probes are initiated.
periodSeconds How often (in seconds) to perform the probe.
successThreshold Minimum consecutive successes for the probe to be considered successful after having failed.
tcpSocket Health is determined by if the proxy is able to connect.
timeoutSeconds Number of seconds after which the probe times out.`,
  "istio:V1beta1WorkloadGroupSpecProbeExec": `command Command to run.`,
  "istio:V1beta1WorkloadGroupSpecProbeGrpc": `port Port on which the endpoint lives.`,
  "istio:V1beta1WorkloadGroupSpecProbeHttpGet": `host Host name to connect to, defaults to the pod IP.
httpHeaders Headers the proxy will pass on to make the request.
path Path to access on the HTTP server.
port Port on which the endpoint lives.`,
  "istio:V1beta1WorkloadGroupSpecTemplate": `address Address associated with the network endpoint without the port.
labels One or more labels associated with the endpoint.
locality The locality associated with the endpoint.
network Network enables Istio to group endpoints resident in the same L3 domain/network.
ports Set of ports associated with the endpoint.
serviceAccount The service account associated with the workload if a sidecar is present in the workload.
weight The load balancing weight associated with the endpoint.`,
  "istio:V1beta1WorkloadGroupStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:V1beta1WorkloadGroupStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:V1beta1WorkloadGroupStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:V1beta1WorkloadGroupStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:VirtualService": `spec Configuration affecting label/content routing, sni routing, etc. See more details at: https://istio.io/docs/reference/config/networking/virtual-service.html`,
  "istio:VirtualServiceSpec": `exportTo A list of namespaces to which this virtual service is exported.
gateways The names of gateways and sidecars that should apply these routes.
hosts The destination hosts to which traffic is being sent.
http An ordered list of route rules for HTTP traffic.
tcp An ordered list of route rules for opaque TCP traffic.
tls An ordered list of route rule for non-terminated TLS & HTTPS traffic.`,
  "istio:VirtualServiceSpecHttp": `corsPolicy Cross-Origin Resource Sharing policy (CORS).
delegate Delegate is used to specify the particular VirtualService which can be used to define delegate HTTPRoute.
directResponse A HTTP rule can either return a direct_response, redirect or forward (default) traffic.
fault Fault injection policy to apply on HTTP traffic at the client side.
match Match conditions to be satisfied for the rule to be activated.
mirror Mirror HTTP traffic to a another destination in addition to forwarding the requests to the intended destination.
mirrorPercentage Percentage of the traffic to be mirrored by the \`mirror\` field.
mirrors Specifies the destinations to mirror HTTP traffic in addition to the original destination.
name The name assigned to the route for debugging purposes.
redirect A HTTP rule can either return a direct_response, redirect or forward (default) traffic.
retries Retry policy for HTTP requests.
rewrite Rewrite HTTP URIs and Authority headers.
route A HTTP rule can either return a direct_response, redirect or forward (default) traffic.
timeout Timeout for HTTP requests, default is disabled.`,
  "istio:VirtualServiceSpecHttpCorsPolicy": `allowCredentials Indicates whether the caller is allowed to send the actual request (not the preflight) using credentials.
allowHeaders List of HTTP headers that can be used when requesting the resource.
allowMethods List of HTTP methods allowed to access the resource.
allowOrigins String patterns that match allowed origins.
exposeHeaders A list of HTTP headers that the browsers are allowed to access.
maxAge Specifies how long the results of a preflight request can be cached.
unmatchedPreflights Indicates whether preflight requests not matching the configured allowed origin shouldn't be forwarded to the upstream.`,
  "istio:VirtualServiceSpecHttpCorsPolicyAllowOrigins": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:VirtualServiceSpecHttpDelegate": `name Name specifies the name of the delegate VirtualService.
namespace Namespace specifies the namespace where the delegate VirtualService resides.`,
  "istio:VirtualServiceSpecHttpDirectResponse": `body Specifies the content of the response body.
status Specifies the HTTP response status to be returned.`,
  "istio:VirtualServiceSpecHttpDirectResponseBody": `bytes response body as base64 encoded bytes.`,
  "istio:VirtualServiceSpecHttpFault": `abort Abort Http request attempts and return error codes back to downstream service, giving the impression that the upstream service is faulty.
delay Delay requests before forwarding, emulating various failures such as network issues, overloaded upstream service, etc.`,
  "istio:VirtualServiceSpecHttpFaultAbort": `grpcStatus GRPC status code to use to abort the request.
httpStatus HTTP status code to use to abort the Http request.
percentage Percentage of requests to be aborted with the error code provided.`,
  "istio:VirtualServiceSpecHttpFaultDelay": `fixedDelay Add a fixed delay before forwarding the request.
percent Percentage of requests on which the delay will be injected (0-100).
percentage Percentage of requests on which the delay will be injected.`,
  "istio:VirtualServiceSpecHttpMatch": `authority HTTP Authority values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
gateways Names of gateways where the rule should be applied.
headers The header keys must be lowercase and use hyphen as the separator, e.g.
ignoreUriCase Flag to specify whether the URI matching should be case-insensitive.
method HTTP Method values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
name The name assigned to a match.
port Specifies the ports on the host that is being addressed.
queryParams Query parameters for matching.
scheme URI Scheme values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
sourceLabels One or more labels that constrain the applicability of a rule to source (client) workloads with the given labels.
sourceNamespace Source namespace constraining the applicability of a rule to workloads in that namespace.
statPrefix The human readable prefix to use when emitting statistics for this route.
uri URI to match values are case-sensitive and formatted as follows: - \`exact: "value"\` for exact string match - \`prefix: "value"\` for prefix-based match - \`regex: "value"\` for [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
withoutHeaders withoutHeader has the same syntax with the header, but has opposite meaning.`,
  "istio:VirtualServiceSpecHttpMatchAuthority": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:VirtualServiceSpecHttpMatchHeaders": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:VirtualServiceSpecHttpMatchMethod": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:VirtualServiceSpecHttpMatchQueryParams": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:VirtualServiceSpecHttpMatchScheme": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:VirtualServiceSpecHttpMatchUri": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:VirtualServiceSpecHttpMatchWithoutHeaders": `regex [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).`,
  "istio:VirtualServiceSpecHttpMirror": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:VirtualServiceSpecHttpMirrors": `destination Destination specifies the target of the mirror operation.
percentage Percentage of the traffic to be mirrored by the \`destination\` field.`,
  "istio:VirtualServiceSpecHttpMirrorsDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:VirtualServiceSpecHttpRedirect": `authority On a redirect, overwrite the Authority/Host portion of the URL with this value.
derivePort On a redirect, dynamically set the port: \\* FROM_PROTOCOL_DEFAULT: automatically set to 80 for HTTP and 443 for HTTPS.
port On a redirect, overwrite the port portion of the URL with this value.
redirectCode On a redirect, Specifies the HTTP status code to use in the redirect response.
scheme On a redirect, overwrite the scheme portion of the URL with this value.
uri On a redirect, overwrite the Path portion of the URL with this value.`,
  "istio:VirtualServiceSpecHttpRetries": `attempts Number of retries to be allowed for a given request.
backoff Specifies the minimum duration between retry attempts.
perTryTimeout Timeout per attempt for a given request, including the initial call and any retries.
retryIgnorePreviousHosts Flag to specify whether the retries should ignore previously tried hosts during retry.
retryOn Specifies the conditions under which retry takes place.
retryRemoteLocalities Flag to specify whether the retries should retry to other localities.`,
  "istio:VirtualServiceSpecHttpRewrite": `authority rewrite the Authority/Host header with this value.
uri rewrite the path (or the prefix) portion of the URI with this value.
uriRegexRewrite rewrite the path portion of the URI with the specified regex.`,
  "istio:VirtualServiceSpecHttpRewriteUriRegexRewrite": `match [RE2 style regex-based match](https://github.com/google/re2/wiki/Syntax).
rewrite The string that should replace into matching portions of original URI.`,
  "istio:VirtualServiceSpecHttpRoute": `destination Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to.
weight Weight specifies the relative proportion of traffic to be forwarded to the destination.`,
  "istio:VirtualServiceSpecHttpRouteDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:VirtualServiceSpecTcp": `match Match conditions to be satisfied for the rule to be activated.
route The destination to which the connection should be forwarded to.`,
  "istio:VirtualServiceSpecTcpMatch": `destinationSubnets IPv4 or IPv6 ip addresses of destination with optional subnet.
gateways Names of gateways where the rule should be applied.
port Specifies the port on the host that is being addressed.
sourceLabels One or more labels that constrain the applicability of a rule to workloads with the given labels.
sourceNamespace Source namespace constraining the applicability of a rule to workloads in that namespace.`,
  "istio:VirtualServiceSpecTcpRoute": `destination Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to.
weight Weight specifies the relative proportion of traffic to be forwarded to the destination.`,
  "istio:VirtualServiceSpecTcpRouteDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:VirtualServiceSpecTls": `match Match conditions to be satisfied for the rule to be activated.
route The destination to which the connection should be forwarded to.`,
  "istio:VirtualServiceSpecTlsMatch": `destinationSubnets IPv4 or IPv6 ip addresses of destination with optional subnet.
gateways Names of gateways where the rule should be applied.
port Specifies the port on the host that is being addressed.
sniHosts SNI (server name indicator) to match on.
sourceLabels One or more labels that constrain the applicability of a rule to workloads with the given labels.
sourceNamespace Source namespace constraining the applicability of a rule to workloads in that namespace.`,
  "istio:VirtualServiceSpecTlsRoute": `destination Destination uniquely identifies the instances of a service to which the request/connection should be forwarded to.
weight Weight specifies the relative proportion of traffic to be forwarded to the destination.`,
  "istio:VirtualServiceSpecTlsRouteDestination": `host The name of a service from the service registry.
port Specifies the port on the host that is being addressed.
subset The name of a subset within the service.`,
  "istio:VirtualServiceStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:VirtualServiceStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:VirtualServiceStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:VirtualServiceStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:WasmPlugin": `spec Extend the functionality provided by the Istio proxy through WebAssembly filters.`,
  "istio:WasmPluginSpec": `failStrategy Specifies the failure behavior for the plugin due to fatal errors.
imagePullPolicy The pull behaviour to be applied when fetching Wasm module by either OCI image or \`http/https\`.
imagePullSecret Credentials to use for OCI image pulling.
match Specifies the criteria to determine which traffic is passed to WasmPlugin.
phase Determines where in the filter chain this \`WasmPlugin\` is to be injected.
pluginConfig The configuration that will be passed on to the plugin.
pluginName The plugin name to be used in the Envoy configuration (used to be called \`rootID\`).
priority Determines ordering of \`WasmPlugins\` in the same \`phase\`.
selector Criteria used to select the specific set of pods/VMs on which this plugin configuration should be applied.
sha256 SHA256 checksum that will be used to verify Wasm module or OCI container.
targetRefs Optional.
type Specifies the type of Wasm Extension to be used.
url URL of a Wasm module or OCI container.
vmConfig Configuration for a Wasm VM.`,
  "istio:WasmPluginSpecMatch": `mode Criteria for selecting traffic by their direction.
ports Criteria for selecting traffic by their destination port.`,
  "istio:WasmPluginSpecSelector": `matchLabels One or more labels that indicate a specific set of pods/VMs on which a policy should be applied.`,
  "istio:WasmPluginSpecTargetRef": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:WasmPluginSpecTargetRefs": `group group is the group of the target resource.
kind kind is kind of the target resource.
name name is the name of the target resource.
namespace namespace is the namespace of the referent.`,
  "istio:WasmPluginSpecVmConfig": `env Specifies environment variables to be injected to this VM.`,
  "istio:WasmPluginSpecVmConfigEnv": `name Name of the environment variable.
value Value for the environment variable.
valueFrom Source for the environment variable's value.`,
  "istio:WasmPluginStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:WasmPluginStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:WasmPluginStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:WasmPluginStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:WorkloadEntry": `spec Configuration affecting VMs onboarded into the mesh.`,
  "istio:WorkloadEntrySpec": `address Address associated with the network endpoint without the port.
labels One or more labels associated with the endpoint.
locality The locality associated with the endpoint.
network Network enables Istio to group endpoints resident in the same L3 domain/network.
ports Set of ports associated with the endpoint.
serviceAccount The service account associated with the workload if a sidecar is present in the workload.
weight The load balancing weight associated with the endpoint.`,
  "istio:WorkloadEntryStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:WorkloadEntryStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:WorkloadEntryStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:WorkloadEntryStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
  "istio:WorkloadGroup": `spec Describes a collection of workload instances.`,
  "istio:WorkloadGroupSpec": `metadata Metadata that will be used for all corresponding \`WorkloadEntries\`.
probe \`ReadinessProbe\` describes the configuration the user must provide for healthchecking on their workload.
template Template to be used for the generation of \`WorkloadEntry\` resources that belong to this \`WorkloadGroup\`.`,
  "istio:WorkloadGroupSpecProbe": `exec Health is determined by how the command that is executed exited.
failureThreshold Minimum consecutive failures for the probe to be considered failed after having succeeded.
grpc GRPC call is made and response/error is used to determine health.
httpGet \`httpGet\` is performed to a given endpoint and the status/able to connect determines health.
initialDelaySeconds Number of seconds after the container has started before readiness probes are initiated.
periodSeconds How often (in seconds) to perform the probe.
successThreshold Minimum consecutive successes for the probe to be considered successful after having failed.
tcpSocket Health is determined by if the proxy is able to connect.
timeoutSeconds Number of seconds after which the probe times out.`,
  "istio:WorkloadGroupSpecProbeExec": `command Command to run.`,
  "istio:WorkloadGroupSpecProbeGrpc": `port Port on which the endpoint lives.`,
  "istio:WorkloadGroupSpecProbeHttpGet": `host Host name to connect to, defaults to the pod IP.
httpHeaders Headers the proxy will pass on to make the request.
path Path to access on the HTTP server.
port Port on which the endpoint lives.`,
  "istio:WorkloadGroupSpecTemplate": `address Address associated with the network endpoint without the port.
labels One or more labels associated with the endpoint.
locality The locality associated with the endpoint.
network Network enables Istio to group endpoints resident in the same L3 domain/network.
ports Set of ports associated with the endpoint.
serviceAccount The service account associated with the workload if a sidecar is present in the workload.
weight The load balancing weight associated with the endpoint.`,
  "istio:WorkloadGroupStatus": `conditions Current service state of the resource.
validationMessages Includes any errors or warnings detected by Istio's analyzers.`,
  "istio:WorkloadGroupStatusConditions": `lastProbeTime Last time we probed the condition.
lastTransitionTime Last time the condition transitioned from one status to another.
message Human-readable message indicating details about last transition.
observedGeneration Resource Generation to which the Condition refers.
reason Unique, one-word, CamelCase reason for the condition's last transition.
status Status is the status of the condition.
type Type is the type of the condition.`,
  "istio:WorkloadGroupStatusValidationMessages": `documentationUrl A url pointing to the Istio documentation for this specific error type.
level Represents how severe a message is.`,
  "istio:WorkloadGroupStatusValidationMessagesType": `code A 7 character code matching \`^IST[0-9]{4}\$\` intended to uniquely identify the message type.
name A human-readable name for the message type.`,
};
