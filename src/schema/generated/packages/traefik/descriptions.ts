// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "traefik:AddPrefix": ` AddPrefix holds the add prefix middleware configuration.
prefix Prefix is the string to add before the current path in the requested URL.`,
  "traefik:BasicAuth": ` BasicAuth holds the basic auth middleware configuration.
headerField HeaderField defines a header field to store the authenticated user.
realm Realm allows the protected resources on a server to be partitioned into a set of protection spaces, each with its own authentication scheme.
removeHeader RemoveHeader sets the removeHeader option to true to remove the authorization header before forwarding the request to your service.
secret Secret is the name of the referenced Kubernetes Secret containing user credentials.`,
  "traefik:Buffering": ` Buffering holds the buffering middleware configuration.
maxRequestBodyBytes MaxRequestBodyBytes defines the maximum allowed body size for the request (in bytes).
maxResponseBodyBytes MaxResponseBodyBytes defines the maximum allowed response size from the service (in bytes).
memRequestBodyBytes MemRequestBodyBytes defines the threshold (in bytes) from which the request will be buffered on disk instead of in memory.
memResponseBodyBytes MemResponseBodyBytes defines the threshold (in bytes) from which the response will be buffered on disk instead of in memory.
retryExpression RetryExpression defines the retry conditions.`,
  "traefik:Certificate": ` Certificate holds a secret name for the TLSStore resource.
secretName SecretName is the name of the referenced Kubernetes Secret to specify the certificate details.`,
  "traefik:Chain": ` Chain holds the configuration of the chain middleware.
middlewares Middlewares is the list of MiddlewareRef which composes the chain.`,
  "traefik:CircuitBreaker": ` CircuitBreaker holds the circuit breaker configuration.
checkPeriod CheckPeriod is the interval between successive checks of the circuit breaker condition (when in standby state).
expression Expression is the condition that triggers the tripped state.
fallbackDuration FallbackDuration is the duration for which the circuit breaker will wait before trying to recover (from a tripped state).
recoveryDuration RecoveryDuration is the duration for which the circuit breaker will try to recover (as soon as it is in recovering state).
responseCode ResponseCode is the status code that the circuit breaker will return while it is in the open state.`,
  "traefik:ClientAuth": ` ClientAuth holds the TLS client authentication configuration.
clientAuthType ClientAuthType defines the client authentication type to apply.
secretNames SecretNames defines the names of the referenced Kubernetes Secret storing certificate details.`,
  "traefik:ClientTLS": ` ClientTLS holds the client TLS configuration.
caSecret CASecret is the name of the referenced Kubernetes Secret containing the CA to validate the server certificate.
certSecret CertSecret is the name of the referenced Kubernetes Secret containing the client certificate.
insecureSkipVerify InsecureSkipVerify defines whether the server certificates should be validated.`,
  "traefik:ClientTLSWithCAOptional": ` ClientTLSWithCAOptional holds the client TLS configuration.
caOptional Deprecated: TLS client authentication is a server side option (see https://github.com/golang/go/blob/740a490f71d026bb7d2d13cb8fa2d6d6e0572b70/src/crypto/tls/common.go#L634).
caSecret CASecret is the name of the referenced Kubernetes Secret containing the CA to validate the server certificate.
certSecret CertSecret is the name of the referenced Kubernetes Secret containing the client certificate.
insecureSkipVerify InsecureSkipVerify defines whether the server certificates should be validated.`,
  "traefik:Compress": ` Compress holds the compress middleware configuration.
defaultEncoding DefaultEncoding specifies the default encoding if the \`Accept-Encoding\` header is not in the request or contains a wildcard (\`\\*\`).
encodings Encodings defines the list of supported compression algorithms.
excludedContentTypes ExcludedContentTypes defines the list of content types to compare the Content-Type header of the incoming requests and responses before compressing.
includedContentTypes IncludedContentTypes defines the list of content types to compare the Content-Type header of the responses before compressing.
minResponseBodyBytes MinResponseBodyBytes defines the minimum amount of bytes a response body must have to be compressed.`,
  "traefik:ContentType": ` ContentType holds the content-type middleware configuration.
autoDetect AutoDetect specifies whether to let the \`Content-Type\` header, if it has not been set by the backend, be automatically set to a value derived from the contents of the response.`,
  "traefik:Cookie": ` Cookie holds the sticky configuration based on cookie.
domain Domain defines the host to which the cookie will be sent.
httpOnly HTTPOnly defines whether the cookie can be accessed by client-side APIs, such as JavaScript.
maxAge MaxAge defines the number of seconds until the cookie expires.
name Name defines the Cookie name.
path Path defines the path that must exist in the requested URL for the browser to send the Cookie header.
sameSite SameSite defines the same site policy.
secure Secure defines whether the cookie can only be transmitted over an encrypted connection (i.e. HTTPS).`,
  "traefik:DigestAuth": ` DigestAuth holds the digest auth middleware configuration.
headerField HeaderField defines a header field to store the authenticated user.
realm Realm allows the protected resources on a server to be partitioned into a set of protection spaces, each with its own authentication scheme.
removeHeader RemoveHeader defines whether to remove the authorization header before forwarding the request to the backend.
secret Secret is the name of the referenced Kubernetes Secret containing user credentials.`,
  "traefik:Domain": ` Domain holds a domain name with SANs.
main Main defines the main domain name.
sans SANs defines the subject alternative domain names.`,
  "traefik:EncodedCharacters": ` EncodedCharacters configures which encoded characters are allowed in the request path.
allowEncodedBackSlash AllowEncodedBackSlash defines whether requests with encoded back slash characters in the path are allowed.
allowEncodedHash AllowEncodedHash defines whether requests with encoded hash characters in the path are allowed.
allowEncodedNullCharacter AllowEncodedNullCharacter defines whether requests with encoded null characters in the path are allowed.
allowEncodedPercent AllowEncodedPercent defines whether requests with encoded percent characters in the path are allowed.
allowEncodedQuestionMark AllowEncodedQuestionMark defines whether requests with encoded question mark characters in the path are allowed.
allowEncodedSemicolon AllowEncodedSemicolon defines whether requests with encoded semicolon characters in the path are allowed.
allowEncodedSlash AllowEncodedSlash defines whether requests with encoded slash characters in the path are allowed.`,
  "traefik:ErrorPage": ` ErrorPage holds the custom error middleware configuration.
query Query defines the URL for the error page (hosted by service).
service Service defines the reference to a Kubernetes Service that will serve the error page.
status Status defines which status or range of statuses should result in an error page.
statusRewrites StatusRewrites defines a mapping of status codes that should be returned instead of the original error status codes.`,
  "traefik:Failover": ` Failover holds the Failover configuration.
errors Errors defines which errors should trigger the use of the fallback service.
fallback Fallback defines the fallback service to use when the main service returns an error.
service Service defines the main service to use.`,
  "traefik:FailoverError": ` FailoverError holds errors configuration for a Failover service.
maxRequestBodyBytes MaxRequestBodyBytes defines the maximum size allowed for the body of the request.
status Status defines the list of status code ranges for which the fallback service should be used.`,
  "traefik:ForwardAuth": ` ForwardAuth holds the forward auth middleware configuration.
addAuthCookiesToResponse AddAuthCookiesToResponse defines the list of cookies to copy from the authentication server response to the response.
address Address defines the authentication server address.
authRequestHeaders AuthRequestHeaders defines the list of the headers to copy from the request to the authentication server.
authResponseHeaders AuthResponseHeaders defines the list of headers to copy from the authentication server response and set on forwarded request, replacing any existing conflicting headers.
authResponseHeadersRegex AuthResponseHeadersRegex defines the regex to match headers to copy from the authentication server response and set on forwarded request, after stripping all headers that match the regex.
authSigninURL AuthSigninURL specifies the URL to redirect to when the authentication server returns 401 Unauthorized.
forwardBody ForwardBody defines whether to send the request body to the authentication server.
headerField HeaderField defines a header field to store the authenticated user.
maxBodySize MaxBodySize defines the maximum body size in bytes allowed to be forwarded to the authentication server.
maxResponseBodySize MaxResponseBodySize defines the maximum body size in bytes allowed in the response from the authentication server.
preserveLocationHeader PreserveLocationHeader defines whether to forward the Location header to the client as is or prefix it with the domain name of the authentication server.
preserveRequestMethod PreserveRequestMethod defines whether to preserve the original request method while forwarding the request to the authentication server.
tls TLS defines the configuration used to secure the connection to the authentication server.
trustForwardHeader TrustForwardHeader defines whether to trust (ie: forward) all X-Forwarded-\\* headers.`,
  "traefik:ForwardingTimeouts": ` ForwardingTimeouts holds the timeout configurations for forwarding requests to the backend servers.
dialTimeout DialTimeout is the amount of time to wait until a connection to a backend server can be established.
idleConnTimeout IdleConnTimeout is the maximum period for which an idle HTTP keep-alive connection will remain open before closing itself.
pingTimeout PingTimeout is the timeout after which the HTTP/2 connection will be closed if a response to ping is not received.
readIdleTimeout ReadIdleTimeout is the timeout after which a health check using ping frame will be carried out if no frame is received on the HTTP/2 connection.
responseHeaderTimeout ResponseHeaderTimeout is the amount of time to wait for a server's response headers after fully writing the request (including its body, if any).`,
  "traefik:GeneratedCert": ` GeneratedCert defines the default generated certificate configuration.
domain Domain is the domain definition for the DefaultCertificate.
resolver Resolver is the name of the resolver that will be used to issue the DefaultCertificate.`,
  "traefik:GrpcWeb": ` GrpcWeb holds the gRPC web middleware configuration.
allowOrigins AllowOrigins is a list of allowable origins.`,
  "traefik:Headers": ` Headers holds the headers middleware configuration.
accessControlAllowCredentials AccessControlAllowCredentials defines whether the request can include user credentials.
accessControlAllowHeaders AccessControlAllowHeaders defines the Access-Control-Request-Headers values sent in preflight response.
accessControlAllowMethods AccessControlAllowMethods defines the Access-Control-Request-Method values sent in preflight response.
accessControlAllowOriginList AccessControlAllowOriginList is a list of allowable origins.
accessControlAllowOriginListRegex AccessControlAllowOriginListRegex is a list of allowable origins written following the Regular Expression syntax (https://golang.org/pkg/regexp/).
accessControlExposeHeaders AccessControlExposeHeaders defines the Access-Control-Expose-Headers values sent in preflight response.
accessControlMaxAge AccessControlMaxAge defines the time that a preflight request may be cached.
addVaryHeader AddVaryHeader defines whether the Vary header is automatically added/updated when the AccessControlAllowOriginList is set.
allowedHosts AllowedHosts defines the fully qualified list of allowed domain names.
browserXssFilter BrowserXSSFilter defines whether to add the X-XSS-Protection header with the value 1; mode=block.
contentSecurityPolicy ContentSecurityPolicy defines the Content-Security-Policy header value.
contentSecurityPolicyReportOnly ContentSecurityPolicyReportOnly defines the Content-Security-Policy-Report-Only header value.
contentTypeNosniff ContentTypeNosniff defines whether to add the X-Content-Type-Options header with the nosniff value.
customBrowserXSSValue CustomBrowserXSSValue defines the X-XSS-Protection header value.
customFrameOptionsValue CustomFrameOptionsValue defines the X-Frame-Options header value.
customRequestHeaders CustomRequestHeaders defines the header names and values to apply to the request.
customResponseHeaders CustomResponseHeaders defines the header names and values to apply to the response.
featurePolicy Deprecated: FeaturePolicy option is deprecated, please use PermissionsPolicy instead.
forceSTSHeader ForceSTSHeader defines whether to add the STS header even when the connection is HTTP.
frameDeny FrameDeny defines whether to add the X-Frame-Options header with the DENY value.
hostsProxyHeaders HostsProxyHeaders defines the header keys that may hold a proxied hostname value for the request.
isDevelopment IsDevelopment defines whether to mitigate the unwanted effects of the AllowedHosts, SSL, and STS options when developing.
permissionsPolicy PermissionsPolicy defines the Permissions-Policy header value.
publicKey PublicKey is the public key that implements HPKP to prevent MITM attacks with forged certificates.
referrerPolicy ReferrerPolicy defines the Referrer-Policy header value.
sslForceHost Deprecated: SSLForceHost option is deprecated, please use RedirectRegex instead.
sslHost Deprecated: SSLHost option is deprecated, please use RedirectRegex instead.
sslProxyHeaders SSLProxyHeaders defines the header keys with associated values that would indicate a valid HTTPS request.
sslRedirect Deprecated: SSLRedirect option is deprecated, please use EntryPoint redirection or RedirectScheme instead.
sslTemporaryRedirect Deprecated: SSLTemporaryRedirect option is deprecated, please use EntryPoint redirection or RedirectScheme instead.
stsIncludeSubdomains STSIncludeSubdomains defines whether the includeSubDomains directive is appended to the Strict-Transport-Security header.
stsPreload STSPreload defines whether the preload flag is appended to the Strict-Transport-Security header.
stsSeconds STSSeconds defines the max-age of the Strict-Transport-Security header.`,
  "traefik:HighestRandomWeight": ` HighestRandomWeight holds the highest random weight configuration.
services Services defines the list of Kubernetes Service and/or TraefikService to load-balance, with weight.`,
  "traefik:IPAllowList": ` IPAllowList holds the IP allowlist middleware configuration.
rejectStatusCode RejectStatusCode defines the HTTP status code used for refused requests.
sourceRange SourceRange defines the set of allowed IPs (or ranges of allowed IPs by using CIDR notation).`,
  "traefik:IPStrategy": ` IPStrategy holds the IP strategy configuration used by Traefik to determine the client IP.
depth Depth tells Traefik to use the X-Forwarded-For header and take the IP located at the depth position (starting from the right).
excludedIPs ExcludedIPs configures Traefik to scan the X-Forwarded-For header and select the first IP not in the list.
ipv6Subnet IPv6Subnet configures Traefik to consider all IPv6 addresses from the defined subnet as originating from the same IP.`,
  "traefik:IPWhiteList": ` IPWhiteList holds the IP whitelist middleware configuration.
sourceRange SourceRange defines the set of allowed IPs (or ranges of allowed IPs by using CIDR notation).`,
  "traefik:InFlightReq": ` InFlightReq holds the in-flight request middleware configuration.
amount Amount defines the maximum amount of allowed simultaneous in-flight request.
sourceCriterion SourceCriterion defines what criterion is used to group requests as originating from a common source.`,
  "traefik:IngressRoute": ` IngressRoute is the CRD implementation of a Traefik HTTP Router.
metadata Standard object's metadata.`,
  "traefik:IngressRouteRef": ` IngressRouteRef is a reference to an IngressRoute resource.
name Name defines the name of the referenced IngressRoute resource.
namespace Namespace defines the namespace of the referenced IngressRoute resource.`,
  "traefik:IngressRouteSpec": ` IngressRouteSpec defines the desired state of IngressRoute.
entryPoints EntryPoints defines the list of entry point names to bind to.
ingressClassName IngressClassName defines the name of the IngressClass cluster resource.
parentRefs ParentRefs defines references to parent IngressRoute resources for multi-layer routing.
routes Routes defines the list of routes.
tls TLS defines the TLS configuration.`,
  "traefik:IngressRouteTCP": ` IngressRouteTCP is the CRD implementation of a Traefik TCP Router.
metadata Standard object's metadata.`,
  "traefik:IngressRouteTCPSpec": ` IngressRouteTCPSpec defines the desired state of IngressRouteTCP.
entryPoints EntryPoints defines the list of entry point names to bind to.
ingressClassName IngressClassName defines the name of the IngressClass cluster resource.
routes Routes defines the list of routes.
tls TLS defines the TLS configuration on a layer 4 / TCP Route.`,
  "traefik:IngressRouteUDP": ` IngressRouteUDP is a CRD implementation of a Traefik UDP Router.
metadata Standard object's metadata.`,
  "traefik:IngressRouteUDPSpec": ` IngressRouteUDPSpec defines the desired state of a IngressRouteUDP.
entryPoints EntryPoints defines the list of entry point names to bind to.
ingressClassName IngressClassName defines the name of the IngressClass cluster resource.
routes Routes defines the list of routes.`,
  "traefik:LoadBalancerSpec": ` LoadBalancerSpec defines the desired state of LoadBalancer.
healthCheck Healthcheck defines health checks for ExternalName services.
kind Kind defines the kind of the Service.
middlewares Middlewares defines the list of references to Middleware resources to apply to the service.
name Name defines the name of the referenced Kubernetes Service or TraefikService.
namespace Namespace defines the namespace of the referenced Kubernetes Service or TraefikService.
nativeLB NativeLB controls, when creating the load-balancer, whether the LB's children are directly the pods IPs or if the only child is the Kubernetes Service clusterIP.
nodePortLB NodePortLB controls, when creating the load-balancer, whether the LB's children are directly the nodes internal IPs using the nodePort when the service type is NodePort.
passHostHeader PassHostHeader defines whether the client Host header is forwarded to the upstream Kubernetes Service.
passiveHealthCheck PassiveHealthCheck defines passive health checks for ExternalName services.
port Port defines the port of a Kubernetes Service.
responseForwarding ResponseForwarding defines how Traefik forwards the response from the upstream Kubernetes Service to the client.
scheme Scheme defines the scheme to use for the request to the upstream Kubernetes Service.
serversTransport ServersTransport defines the name of ServersTransport resource to use.
sticky Sticky defines the sticky sessions configuration.
strategy Strategy defines the load balancing strategy between the servers.
weight Weight defines the weight and should only be specified when Name references a TraefikService object (and to be precise, one that embeds a Weighted Round Robin).`,
  "traefik:Middleware": ` Middleware is the CRD implementation of a Traefik Middleware.
metadata Standard object's metadata.`,
  "traefik:MiddlewareRef": ` MiddlewareRef is a reference to a Middleware resource.
name Name defines the name of the referenced Middleware resource.
namespace Namespace defines the namespace of the referenced Middleware resource.`,
  "traefik:MiddlewareSpec": ` MiddlewareSpec defines the desired state of a Middleware.
ipWhiteList Deprecated: please use IPAllowList instead.
plugin Plugin defines the middleware plugin configuration.`,
  "traefik:MiddlewareTCP": ` MiddlewareTCP is the CRD implementation of a Traefik TCP middleware.
metadata Standard object's metadata.`,
  "traefik:MiddlewareTCPSpec": ` MiddlewareTCPSpec defines the desired state of a MiddlewareTCP.
inFlightConn InFlightConn defines the InFlightConn middleware configuration.
ipAllowList IPAllowList defines the IPAllowList middleware configuration.
ipWhiteList IPWhiteList defines the IPWhiteList middleware configuration.`,
  "traefik:MirrorService": ` MirrorService holds the mirror configuration.
healthCheck Healthcheck defines health checks for ExternalName services.
kind Kind defines the kind of the Service.
middlewares Middlewares defines the list of references to Middleware resources to apply to the service.
name Name defines the name of the referenced Kubernetes Service or TraefikService.
namespace Namespace defines the namespace of the referenced Kubernetes Service or TraefikService.
nativeLB NativeLB controls, when creating the load-balancer, whether the LB's children are directly the pods IPs or if the only child is the Kubernetes Service clusterIP.
nodePortLB NodePortLB controls, when creating the load-balancer, whether the LB's children are directly the nodes internal IPs using the nodePort when the service type is NodePort.
passHostHeader PassHostHeader defines whether the client Host header is forwarded to the upstream Kubernetes Service.
passiveHealthCheck PassiveHealthCheck defines passive health checks for ExternalName services.
percent Percent defines the part of the traffic to mirror.
port Port defines the port of a Kubernetes Service.
responseForwarding ResponseForwarding defines how Traefik forwards the response from the upstream Kubernetes Service to the client.
scheme Scheme defines the scheme to use for the request to the upstream Kubernetes Service.
serversTransport ServersTransport defines the name of ServersTransport resource to use.
sticky Sticky defines the sticky sessions configuration.
strategy Strategy defines the load balancing strategy between the servers.
weight Weight defines the weight and should only be specified when Name references a TraefikService object (and to be precise, one that embeds a Weighted Round Robin).`,
  "traefik:Mirroring": ` Mirroring holds the mirroring service configuration.
healthCheck Healthcheck defines health checks for ExternalName services.
kind Kind defines the kind of the Service.
maxBodySize MaxBodySize defines the maximum size allowed for the body of the request.
middlewares Middlewares defines the list of references to Middleware resources to apply to the service.
mirrorBody MirrorBody defines whether the body of the request should be mirrored.
mirrors Mirrors defines the list of mirrors where Traefik will duplicate the traffic.
name Name defines the name of the referenced Kubernetes Service or TraefikService.
namespace Namespace defines the namespace of the referenced Kubernetes Service or TraefikService.
nativeLB NativeLB controls, when creating the load-balancer, whether the LB's children are directly the pods IPs or if the only child is the Kubernetes Service clusterIP.
nodePortLB NodePortLB controls, when creating the load-balancer, whether the LB's children are directly the nodes internal IPs using the nodePort when the service type is NodePort.
passHostHeader PassHostHeader defines whether the client Host header is forwarded to the upstream Kubernetes Service.
passiveHealthCheck PassiveHealthCheck defines passive health checks for ExternalName services.
port Port defines the port of a Kubernetes Service.
responseForwarding ResponseForwarding defines how Traefik forwards the response from the upstream Kubernetes Service to the client.
scheme Scheme defines the scheme to use for the request to the upstream Kubernetes Service.
serversTransport ServersTransport defines the name of ServersTransport resource to use.
sticky Sticky defines the sticky sessions configuration.
strategy Strategy defines the load balancing strategy between the servers.
weight Weight defines the weight and should only be specified when Name references a TraefikService object (and to be precise, one that embeds a Weighted Round Robin).`,
  "traefik:ObjectReference": ` ObjectReference is a generic reference to a Traefik resource.
name Name defines the name of the referenced Traefik resource.
namespace Namespace defines the namespace of the referenced Traefik resource.`,
  "traefik:PassTLSClientCert": ` PassTLSClientCert holds the pass TLS client cert middleware configuration.
info Info selects the specific client certificate details you want to add to the X-Forwarded-Tls-Client-Cert-Info header.
pem PEM sets the X-Forwarded-Tls-Client-Cert header with the certificate.`,
  "traefik:PassiveServerHealthCheck": `failureWindow FailureWindow defines the time window during which the failed attempts must occur for the server to be marked as unhealthy.
maxFailedAttempts MaxFailedAttempts is the number of consecutive failed attempts allowed within the failure window before marking the server as unhealthy.`,
  "traefik:ProxyProtocol": ` ProxyProtocol holds the PROXY Protocol configuration.
version Version defines the PROXY Protocol version to use.`,
  "traefik:RateLimit": ` RateLimit holds the rate limit configuration.
average Average is the maximum rate, by default in requests/s, allowed for the given source.
burst Burst is the maximum number of requests allowed to arrive in the same arbitrarily small period of time.
period Period, in combination with Average, defines the actual maximum rate, such as: r = Average / Period.
redis Redis hold the configs of Redis as bucket in rate limiter.
sourceCriterion SourceCriterion defines what criterion is used to group requests as originating from a common source.`,
  "traefik:RedirectRegex": ` RedirectRegex holds the redirect regex middleware configuration.
permanent Permanent defines whether the redirection is permanent (308).
regex Regex defines the regex used to match and capture elements from the request URL.
replacement Replacement defines how to modify the URL to have the new target URL.`,
  "traefik:RedirectScheme": ` RedirectScheme holds the redirect scheme middleware configuration.
permanent Permanent defines whether the redirection is permanent.
port Port defines the port of the new URL.
scheme Scheme defines the scheme of the new URL.`,
  "traefik:Redis": ` Redis contains the configuration for using Redis in middleware.
db DB defines the Redis database that will be selected after connecting to the server.
dialTimeout DialTimeout sets the timeout for establishing new connections.
endpoints Endpoints contains either a single address or a seed list of host:port addresses.
maxActiveConns MaxActiveConns defines the maximum number of connections allocated by the pool at a given time.
minIdleConns MinIdleConns defines the minimum number of idle connections.
poolSize PoolSize defines the initial number of socket connections.
readTimeout ReadTimeout defines the timeout for socket read operations.
secret Secret defines the name of the referenced Kubernetes Secret containing Redis credentials.
tls TLS defines TLS-specific configurations, including the CA, certificate, and key, which can be provided as a file path or file content.
writeTimeout WriteTimeout defines the timeout for socket write operations.`,
  "traefik:ReplacePath": ` ReplacePath holds the replace path middleware configuration.
path Path defines the path to use as replacement in the request URL.`,
  "traefik:ReplacePathRegex": ` ReplacePathRegex holds the replace path regex middleware configuration.
regex Regex defines the regular expression used to match and capture the path from the request URL.
replacement Replacement defines the replacement path format, which can include captured variables.`,
  "traefik:ResponseForwarding": `flushInterval FlushInterval defines the interval, in milliseconds, in between flushes to the client while copying the response body.`,
  "traefik:Retry": ` Retry holds the retry middleware configuration.
attempts Attempts defines how many times the request should be retried.
disableRetryOnNetworkError DisableRetryOnNetworkError defines whether to disable the retry if an error occurs when transmitting the request to the server.
initialInterval InitialInterval defines the first wait time in the exponential backoff series.
maxRequestBodyBytes MaxRequestBodyBytes defines the maximum size for the request body.
retryNonIdempotentMethod RetryNonIdempotentMethod activates the retry for non-idempotent methods (POST, LOCK, PATCH)
status Status defines the range of HTTP status codes to retry on.
timeout Timeout defines how much time the middleware is allowed to retry the request.`,
  "traefik:RootCA": ` RootCA defines a reference to a Secret or a ConfigMap that holds a CA certificate.
configMap ConfigMap defines the name of a ConfigMap that holds a CA certificate.
secret Secret defines the name of a Secret that holds a CA certificate.`,
  "traefik:Route": ` Route holds the HTTP route configuration.
kind Kind defines the kind of the route.
match Match defines the router's rule.
middlewares Middlewares defines the list of references to Middleware resources.
observability Observability defines the observability configuration for a router.
priority Priority defines the router's priority.
services Services defines the list of Service.
syntax Syntax defines the router's rule syntax.`,
  "traefik:RouteTCP": ` RouteTCP holds the TCP route configuration.
match Match defines the router's rule.
middlewares Middlewares defines the list of references to MiddlewareTCP resources.
priority Priority defines the router's priority.
services Services defines the list of TCP services.
syntax Syntax defines the router's rule syntax.`,
  "traefik:RouteUDP": ` RouteUDP holds the UDP route configuration.
services Services defines the list of UDP services.`,
  "traefik:RouterObservabilityConfig": ` RouterObservabilityConfig holds the observability configuration for a router.
accessLogs AccessLogs enables access logs for this router.
metrics Metrics enables metrics for this router.
traceVerbosity TraceVerbosity defines the verbosity level of the tracing for this router.
tracing Tracing enables tracing for this router.`,
  "traefik:ServerHealthCheck": `followRedirects FollowRedirects defines whether redirects should be followed during the health check calls.
headers Headers defines custom headers to be sent to the health check endpoint.
hostname Hostname defines the value of hostname in the Host header of the health check request.
interval Interval defines the frequency of the health check calls for healthy targets.
method Method defines the healthcheck method.
mode Mode defines the health check mode.
path Path defines the server URL path for the health check endpoint.
port Port defines the server URL port for the health check endpoint.
scheme Scheme replaces the server URL scheme for the health check endpoint.
status Status defines the expected HTTP status code of the response to the health check request.
timeout Timeout defines the maximum duration Traefik will wait for a health check request before considering the server unhealthy.
unhealthyInterval UnhealthyInterval defines the frequency of the health check calls for unhealthy targets.`,
  "traefik:ServersTransport": ` ServersTransport is the CRD implementation of a ServersTransport.
metadata Standard object's metadata.`,
  "traefik:ServersTransportSpec": ` ServersTransportSpec defines the desired state of a ServersTransport.
certificatesSecrets CertificatesSecrets defines a list of secret storing client certificates for mTLS.
cipherSuites CipherSuites defines the cipher suites to use when contacting backend servers.
disableHTTP2 DisableHTTP2 disables HTTP/2 for connections with backend servers.
forwardingTimeouts ForwardingTimeouts defines the timeouts for requests forwarded to the backend servers.
insecureSkipVerify InsecureSkipVerify disables SSL certificate verification.
maxIdleConnsPerHost MaxIdleConnsPerHost controls the maximum idle (keep-alive) to keep per-host.
maxVersion MaxVersion defines the maximum TLS version to use when contacting backend servers.
minVersion MinVersion defines the minimum TLS version to use when contacting backend servers.
peerCertURI PeerCertURI defines the peer cert URI used to match against SAN URI during the peer certificate verification.
rootCAs RootCAs defines a list of CA certificate Secrets or ConfigMaps used to validate server certificates.
rootCAsSecrets RootCAsSecrets defines a list of CA secret used to validate self-signed certificate.
serverName ServerName defines the server name used to contact the server.
spiffe Spiffe defines the SPIFFE configuration.`,
  "traefik:ServersTransportTCP": ` ServersTransportTCP is the CRD implementation of a TCPServersTransport.
metadata Standard object's metadata.`,
  "traefik:ServersTransportTCPSpec": ` ServersTransportTCPSpec defines the desired state of a ServersTransportTCP.
dialKeepAlive DialKeepAlive is the interval between keep-alive probes for an active network connection.
dialTimeout DialTimeout is the amount of time to wait until a connection to a backend server can be established.
proxyProtocol ProxyProtocol holds the PROXY Protocol configuration.
terminationDelay TerminationDelay defines the delay to wait before fully terminating the connection, after one connected peer has closed its writing capability.
tls TLS defines the TLS configuration`,
  "traefik:Service": ` Service defines an upstream HTTP service to proxy traffic to.
healthCheck Healthcheck defines health checks for ExternalName services.
kind Kind defines the kind of the Service.
middlewares Middlewares defines the list of references to Middleware resources to apply to the service.
name Name defines the name of the referenced Kubernetes Service or TraefikService.
namespace Namespace defines the namespace of the referenced Kubernetes Service or TraefikService.
nativeLB NativeLB controls, when creating the load-balancer, whether the LB's children are directly the pods IPs or if the only child is the Kubernetes Service clusterIP.
nodePortLB NodePortLB controls, when creating the load-balancer, whether the LB's children are directly the nodes internal IPs using the nodePort when the service type is NodePort.
passHostHeader PassHostHeader defines whether the client Host header is forwarded to the upstream Kubernetes Service.
passiveHealthCheck PassiveHealthCheck defines passive health checks for ExternalName services.
port Port defines the port of a Kubernetes Service.
responseForwarding ResponseForwarding defines how Traefik forwards the response from the upstream Kubernetes Service to the client.
scheme Scheme defines the scheme to use for the request to the upstream Kubernetes Service.
serversTransport ServersTransport defines the name of ServersTransport resource to use.
sticky Sticky defines the sticky sessions configuration.
strategy Strategy defines the load balancing strategy between the servers.
weight Weight defines the weight and should only be specified when Name references a TraefikService object (and to be precise, one that embeds a Weighted Round Robin).`,
  "traefik:ServiceTCP": ` ServiceTCP defines an upstream TCP service to proxy traffic to.
name Name defines the name of the referenced Kubernetes Service.
namespace Namespace defines the namespace of the referenced Kubernetes Service.
nativeLB NativeLB controls, when creating the load-balancer, whether the LB's children are directly the pods IPs or if the only child is the Kubernetes Service clusterIP.
nodePortLB NodePortLB controls, when creating the load-balancer, whether the LB's children are directly the nodes internal IPs using the nodePort when the service type is NodePort.
port Port defines the port of a Kubernetes Service.
proxyProtocol ProxyProtocol defines the PROXY protocol configuration.
serversTransport ServersTransport defines the name of ServersTransportTCP resource to use.
terminationDelay TerminationDelay defines the deadline that the proxy sets, after one of its connected peers indicates it has closed the writing capability of its connection, to close the reading capability as well, hence fully terminating the connection.
tls TLS determines whether to use TLS when dialing with the backend.
weight Weight defines the weight used when balancing requests between multiple Kubernetes Service.`,
  "traefik:ServiceUDP": ` ServiceUDP defines an upstream UDP service to proxy traffic to.
name Name defines the name of the referenced Kubernetes Service.
namespace Namespace defines the namespace of the referenced Kubernetes Service.
nativeLB NativeLB controls, when creating the load-balancer, whether the LB's children are directly the pods IPs or if the only child is the Kubernetes Service clusterIP.
nodePortLB NodePortLB controls, when creating the load-balancer, whether the LB's children are directly the nodes internal IPs using the nodePort when the service type is NodePort.
port Port defines the port of a Kubernetes Service.
weight Weight defines the weight used when balancing requests between multiple Kubernetes Service.`,
  "traefik:SourceCriterion": ` SourceCriterion defines what criterion is used to group requests as originating from a common source.
requestHeaderName RequestHeaderName defines the name of the header used to group incoming requests.
requestHost RequestHost defines whether to consider the request Host as the source.`,
  "traefik:Spiffe": ` Spiffe holds the SPIFFE configuration.
ids IDs defines the allowed SPIFFE IDs (takes precedence over the SPIFFE TrustDomain).
trustDomain TrustDomain defines the allowed SPIFFE trust domain.`,
  "traefik:Sticky": ` Sticky holds the sticky configuration.
cookie Cookie defines the sticky cookie configuration.`,
  "traefik:StripPrefix": ` StripPrefix holds the strip prefix middleware configuration.
forceSlash Deprecated: ForceSlash option is deprecated, please remove any usage of this option.
prefixes Prefixes defines the prefixes to strip from the request URL.`,
  "traefik:StripPrefixRegex": ` StripPrefixRegex holds the strip prefix regex middleware configuration.
regex Regex defines the regular expression to match the path prefix from the request URL.`,
  "traefik:TCPIPAllowList": ` TCPIPAllowList holds the TCP IPAllowList middleware configuration.
sourceRange SourceRange defines the allowed IPs (or ranges of allowed IPs by using CIDR notation).`,
  "traefik:TCPIPWhiteList": ` TCPIPWhiteList holds the TCP IPWhiteList middleware configuration.
sourceRange SourceRange defines the allowed IPs (or ranges of allowed IPs by using CIDR notation).`,
  "traefik:TCPInFlightConn": ` TCPInFlightConn holds the TCP InFlightConn middleware configuration.
amount Amount defines the maximum amount of allowed simultaneous connections.`,
  "traefik:TLS": ` TLS holds the TLS configuration.
certResolver CertResolver defines the name of the certificate resolver to use.
domains Domains defines the list of domains that will be used to issue certificates.
options Options defines the reference to a TLSOption, that specifies the parameters of the TLS connection.
secretName SecretName is the name of the referenced Kubernetes Secret to specify the certificate details.
store Store defines the reference to the TLSStore, that will be used to store certificates.`,
  "traefik:TLSClientCertificateInfo": ` TLSClientCertificateInfo holds the client TLS certificate info configuration.
issuer Issuer defines the client certificate issuer details to add to the X-Forwarded-Tls-Client-Cert-Info header.
notAfter NotAfter defines whether to add the Not After information from the Validity part.
notBefore NotBefore defines whether to add the Not Before information from the Validity part.
sans Sans defines whether to add the Subject Alternative Name information from the Subject Alternative Name part.
serialNumber SerialNumber defines whether to add the client serialNumber information.
subject Subject defines the client certificate subject details to add to the X-Forwarded-Tls-Client-Cert-Info header.`,
  "traefik:TLSClientCertificateIssuerDNInfo": ` TLSClientCertificateIssuerDNInfo holds the client TLS certificate distinguished name info configuration. cf https://tools.ietf.org/html/rfc3739
commonName CommonName defines whether to add the organizationalUnit information into the issuer.
country Country defines whether to add the country information into the issuer.
domainComponent DomainComponent defines whether to add the domainComponent information into the issuer.
locality Locality defines whether to add the locality information into the issuer.
organization Organization defines whether to add the organization information into the issuer.
province Province defines whether to add the province information into the issuer.
serialNumber SerialNumber defines whether to add the serialNumber information into the issuer.`,
  "traefik:TLSClientCertificateSubjectDNInfo": ` TLSClientCertificateSubjectDNInfo holds the client TLS certificate distinguished name info configuration. cf https://tools.ietf.org/html/rfc3739
commonName CommonName defines whether to add the organizationalUnit information into the subject.
country Country defines whether to add the country information into the subject.
domainComponent DomainComponent defines whether to add the domainComponent information into the subject.
locality Locality defines whether to add the locality information into the subject.
organization Organization defines whether to add the organization information into the subject.
organizationalUnit OrganizationalUnit defines whether to add the organizationalUnit information into the subject.
province Province defines whether to add the province information into the subject.
serialNumber SerialNumber defines whether to add the serialNumber information into the subject.`,
  "traefik:TLSClientConfig": ` TLSClientConfig defines the desired state of a TLSClientConfig.
certificatesSecrets CertificatesSecrets defines a list of secret storing client certificates for mTLS.
insecureSkipVerify InsecureSkipVerify disables TLS certificate verification.
peerCertURI MaxIdleConnsPerHost controls the maximum idle (keep-alive) to keep per-host.
rootCAs RootCAs defines a list of CA certificate Secrets or ConfigMaps used to validate server certificates.
rootCAsSecrets RootCAsSecrets defines a list of CA secret used to validate self-signed certificate.
serverName ServerName defines the server name used to contact the server.
spiffe Spiffe defines the SPIFFE configuration.`,
  "traefik:TLSOption": ` TLSOption is the CRD implementation of a Traefik TLS Option, allowing to configure some parameters of the TLS connection.
metadata Standard object's metadata.`,
  "traefik:TLSOptionRef": ` TLSOptionRef is a reference to a TLSOption resource.
name Name defines the name of the referenced TLSOption.
namespace Namespace defines the namespace of the referenced TLSOption.`,
  "traefik:TLSOptionSpec": ` TLSOptionSpec defines the desired state of a TLSOption.
alpnProtocols ALPNProtocols defines the list of supported application level protocols for the TLS handshake, in order of preference.
cipherSuites CipherSuites defines the list of supported cipher suites for TLS versions up to TLS 1.2.
clientAuth ClientAuth defines the server's policy for TLS Client Authentication.
curvePreferences CurvePreferences defines the preferred elliptic curves.
disableSessionTickets DisableSessionTickets disables TLS session resumption via session tickets.
maxVersion MaxVersion defines the maximum TLS version that Traefik will accept.
minVersion MinVersion defines the minimum TLS version that Traefik will accept.
preferServerCipherSuites PreferServerCipherSuites defines whether the server chooses a cipher suite among his own instead of among the client's.
sniStrict SniStrict defines whether Traefik allows connections from clients connections that do not specify a server_name extension.`,
  "traefik:TLSStore": ` TLSStore is the CRD implementation of a Traefik TLS Store.
metadata Standard object's metadata.`,
  "traefik:TLSStoreRef": ` TLSStoreRef is a reference to a TLSStore resource.
name Name defines the name of the referenced TLSStore.
namespace Namespace defines the namespace of the referenced TLSStore.`,
  "traefik:TLSStoreSpec": ` TLSStoreSpec defines the desired state of a TLSStore.
certificates Certificates is a list of secret names, each secret holding a key/certificate pair to add to the store.
defaultCertificate DefaultCertificate defines the default certificate configuration.
defaultGeneratedCert DefaultGeneratedCert defines the default generated certificate configuration.`,
  "traefik:TLSTCP": ` TLSTCP holds the TLS configuration for an IngressRouteTCP.
certResolver CertResolver defines the name of the certificate resolver to use.
domains Domains defines the list of domains that will be used to issue certificates.
options Options defines the reference to a TLSOption, that specifies the parameters of the TLS connection.
passthrough Passthrough defines whether a TLS router will terminate the TLS connection.
secretName SecretName is the name of the referenced Kubernetes Secret to specify the certificate details.
store Store defines the reference to the TLSStore, that will be used to store certificates.`,
  "traefik:TraefikService": ` TraefikService is the CRD implementation of a Traefik Service.
metadata Standard object's metadata.`,
  "traefik:TraefikServiceSpec": ` TraefikServiceSpec defines the desired state of a TraefikService.
failover Failover defines the Failover service configuration.
highestRandomWeight HighestRandomWeight defines the highest random weight service configuration.
mirroring Mirroring defines the Mirroring service configuration.
weighted Weighted defines the Weighted Round Robin configuration.`,
  "traefik:WeightedRoundRobin": ` WeightedRoundRobin holds the weighted round-robin configuration.
services Services defines the list of Kubernetes Service and/or TraefikService to load-balance, with weight.
sticky Sticky defines whether sticky sessions are enabled.`,
};
