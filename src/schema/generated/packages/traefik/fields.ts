// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'traefik.io/v1alpha1 IngressRoute': 'traefik:IngressRoute',
  'traefik.io/v1alpha1 IngressRouteTCP': 'traefik:IngressRouteTCP',
  'traefik.io/v1alpha1 IngressRouteUDP': 'traefik:IngressRouteUDP',
  'traefik.io/v1alpha1 Middleware': 'traefik:Middleware',
  'traefik.io/v1alpha1 MiddlewareTCP': 'traefik:MiddlewareTCP',
  'traefik.io/v1alpha1 ServersTransport': 'traefik:ServersTransport',
  'traefik.io/v1alpha1 ServersTransportTCP': 'traefik:ServersTransportTCP',
  'traefik.io/v1alpha1 TLSOption': 'traefik:TLSOption',
  'traefik.io/v1alpha1 TLSStore': 'traefik:TLSStore',
  'traefik.io/v1alpha1 TraefikService': 'traefik:TraefikService',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "traefik:AddPrefix": `prefix string`,
  "traefik:BasicAuth": `headerField string
realm string
removeHeader boolean
secret string`,
  "traefik:Buffering": `maxRequestBodyBytes number
maxResponseBodyBytes number
memRequestBodyBytes number
memResponseBodyBytes number
retryExpression string`,
  "traefik:Certificate": `secretName! string`,
  "traefik:Chain": `middlewares []traefik:MiddlewareRef`,
  "traefik:CircuitBreaker": `checkPeriod intOrString
expression string
fallbackDuration intOrString
recoveryDuration intOrString
responseCode number`,
  "traefik:ClientAuth": `clientAuthType "NoClientCert"|"RequestClientCert"|"RequireAnyClientCert"|"VerifyClientCertIfGiven"|"RequireAndVerifyClientCert"
secretNames []string`,
  "traefik:ClientTLS": `caSecret string
certSecret string
insecureSkipVerify boolean`,
  "traefik:ClientTLSWithCAOptional": `caOptional boolean
caSecret string
certSecret string
insecureSkipVerify boolean`,
  "traefik:Compress": `defaultEncoding string
encodings []string
excludedContentTypes []string
includedContentTypes []string
minResponseBodyBytes number`,
  "traefik:ContentType": `autoDetect boolean`,
  "traefik:Cookie": `domain string
httpOnly boolean
maxAge number
name string
path string
sameSite "none"|"lax"|"strict"|"None"|"Lax"|"Strict"
secure boolean`,
  "traefik:DigestAuth": `headerField string
realm string
removeHeader boolean
secret string`,
  "traefik:Domain": `main string
sans []string`,
  "traefik:EncodedCharacters": `allowEncodedBackSlash boolean
allowEncodedHash boolean
allowEncodedNullCharacter boolean
allowEncodedPercent boolean
allowEncodedQuestionMark boolean
allowEncodedSemicolon boolean
allowEncodedSlash boolean`,
  "traefik:ErrorPage": `query string
service traefik:Service
status []string
statusRewrites {}number`,
  "traefik:Failover": `errors! traefik:FailoverError
fallback! traefik:LoadBalancerSpec
service! traefik:LoadBalancerSpec`,
  "traefik:FailoverError": `maxRequestBodyBytes number
status []string`,
  "traefik:ForwardAuth": `addAuthCookiesToResponse []string
address string
authRequestHeaders []string
authResponseHeaders []string
authResponseHeadersRegex string
authSigninURL string
forwardBody boolean
headerField string
maxBodySize number
maxResponseBodySize number
preserveLocationHeader boolean
preserveRequestMethod boolean
tls traefik:ClientTLSWithCAOptional
trustForwardHeader boolean`,
  "traefik:ForwardingTimeouts": `dialTimeout intOrString
idleConnTimeout intOrString
pingTimeout intOrString
readIdleTimeout intOrString
responseHeaderTimeout intOrString`,
  "traefik:GeneratedCert": `domain traefik:Domain
resolver string`,
  "traefik:GrpcWeb": `allowOrigins []string`,
  "traefik:Headers": `accessControlAllowCredentials boolean
accessControlAllowHeaders []string
accessControlAllowMethods []string
accessControlAllowOriginList []string
accessControlAllowOriginListRegex []string
accessControlExposeHeaders []string
accessControlMaxAge number
addVaryHeader boolean
allowedHosts []string
browserXssFilter boolean
contentSecurityPolicy string
contentSecurityPolicyReportOnly string
contentTypeNosniff boolean
customBrowserXSSValue string
customFrameOptionsValue string
customRequestHeaders {}string
customResponseHeaders {}string
featurePolicy string
forceSTSHeader boolean
frameDeny boolean
hostsProxyHeaders []string
isDevelopment boolean
permissionsPolicy string
publicKey string
referrerPolicy string
sslForceHost boolean
sslHost string
sslProxyHeaders {}string
sslRedirect boolean
sslTemporaryRedirect boolean
stsIncludeSubdomains boolean
stsPreload boolean
stsSeconds number`,
  "traefik:HighestRandomWeight": `services []traefik:Service`,
  "traefik:IPAllowList": `ipStrategy traefik:IPStrategy
rejectStatusCode number
sourceRange []string`,
  "traefik:IPStrategy": `depth number
excludedIPs []string
ipv6Subnet number`,
  "traefik:IPWhiteList": `ipStrategy traefik:IPStrategy
sourceRange []string`,
  "traefik:InFlightReq": `amount number
sourceCriterion traefik:SourceCriterion`,
  "traefik:IngressRoute": `apiVersion! "traefik.io/v1alpha1"
kind! "IngressRoute"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! traefik:IngressRouteSpec`,
  "traefik:IngressRouteRef": `name! string
namespace string`,
  "traefik:IngressRouteSpec": `entryPoints []string
ingressClassName string
parentRefs []traefik:IngressRouteRef
routes! []traefik:Route
tls traefik:TLS`,
  "traefik:IngressRouteTCP": `apiVersion! "traefik.io/v1alpha1"
kind! "IngressRouteTCP"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! traefik:IngressRouteTCPSpec`,
  "traefik:IngressRouteTCPSpec": `entryPoints []string
ingressClassName string
routes! []traefik:RouteTCP
tls traefik:TLSTCP`,
  "traefik:IngressRouteUDP": `apiVersion! "traefik.io/v1alpha1"
kind! "IngressRouteUDP"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! traefik:IngressRouteUDPSpec`,
  "traefik:IngressRouteUDPSpec": `entryPoints []string
ingressClassName string
routes! []traefik:RouteUDP`,
  "traefik:LoadBalancerSpec": `healthCheck traefik:ServerHealthCheck
kind "Service"|"TraefikService"
middlewares []traefik:MiddlewareRef
name! string
namespace string
nativeLB boolean
nodePortLB boolean
passHostHeader boolean
passiveHealthCheck traefik:PassiveServerHealthCheck
port intOrString
responseForwarding traefik:ResponseForwarding
scheme string
serversTransport string
sticky traefik:Sticky
strategy string
weight number`,
  "traefik:Middleware": `apiVersion! "traefik.io/v1alpha1"
kind! "Middleware"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! traefik:MiddlewareSpec`,
  "traefik:MiddlewareRef": `name! string
namespace string`,
  "traefik:MiddlewareSpec": `addPrefix traefik:AddPrefix
basicAuth traefik:BasicAuth
buffering traefik:Buffering
chain traefik:Chain
circuitBreaker traefik:CircuitBreaker
compress traefik:Compress
contentType traefik:ContentType
digestAuth traefik:DigestAuth
encodedCharacters traefik:EncodedCharacters
errors traefik:ErrorPage
forwardAuth traefik:ForwardAuth
grpcWeb traefik:GrpcWeb
headers traefik:Headers
inFlightReq traefik:InFlightReq
ipAllowList traefik:IPAllowList
ipWhiteList traefik:IPWhiteList
passTLSClientCert traefik:PassTLSClientCert
plugin {}ApiextensionsApiserverPkgApisApiextensionsV1JSON
rateLimit traefik:RateLimit
redirectRegex traefik:RedirectRegex
redirectScheme traefik:RedirectScheme
replacePath traefik:ReplacePath
replacePathRegex traefik:ReplacePathRegex
retry traefik:Retry
stripPrefix traefik:StripPrefix
stripPrefixRegex traefik:StripPrefixRegex`,
  "traefik:MiddlewareTCP": `apiVersion! "traefik.io/v1alpha1"
kind! "MiddlewareTCP"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! traefik:MiddlewareTCPSpec`,
  "traefik:MiddlewareTCPSpec": `inFlightConn traefik:TCPInFlightConn
ipAllowList traefik:TCPIPAllowList
ipWhiteList traefik:TCPIPWhiteList`,
  "traefik:MirrorService": `healthCheck traefik:ServerHealthCheck
kind "Service"|"TraefikService"
middlewares []traefik:MiddlewareRef
name! string
namespace string
nativeLB boolean
nodePortLB boolean
passHostHeader boolean
passiveHealthCheck traefik:PassiveServerHealthCheck
percent number
port intOrString
responseForwarding traefik:ResponseForwarding
scheme string
serversTransport string
sticky traefik:Sticky
strategy string
weight number`,
  "traefik:Mirroring": `healthCheck traefik:ServerHealthCheck
kind "Service"|"TraefikService"
maxBodySize number
middlewares []traefik:MiddlewareRef
mirrorBody boolean
mirrors []traefik:MirrorService
name! string
namespace string
nativeLB boolean
nodePortLB boolean
passHostHeader boolean
passiveHealthCheck traefik:PassiveServerHealthCheck
port intOrString
responseForwarding traefik:ResponseForwarding
scheme string
serversTransport string
sticky traefik:Sticky
strategy string
weight number`,
  "traefik:ObjectReference": `name! string
namespace string`,
  "traefik:PassTLSClientCert": `info traefik:TLSClientCertificateInfo
pem boolean`,
  "traefik:PassiveServerHealthCheck": `failureWindow intOrString
maxFailedAttempts number`,
  "traefik:ProxyProtocol": `version number`,
  "traefik:RateLimit": `average number
burst number
period intOrString
redis traefik:Redis
sourceCriterion traefik:SourceCriterion`,
  "traefik:RedirectRegex": `permanent boolean
regex string
replacement string`,
  "traefik:RedirectScheme": `permanent boolean
port string
scheme string`,
  "traefik:Redis": `db number
dialTimeout intOrString
endpoints []string
maxActiveConns number
minIdleConns number
poolSize number
readTimeout intOrString
secret string
tls traefik:ClientTLS
writeTimeout intOrString`,
  "traefik:ReplacePath": `path string`,
  "traefik:ReplacePathRegex": `regex string
replacement string`,
  "traefik:ResponseForwarding": `flushInterval string`,
  "traefik:Retry": `attempts number
disableRetryOnNetworkError boolean
initialInterval intOrString
maxRequestBodyBytes number
retryNonIdempotentMethod boolean
status []string
timeout intOrString`,
  "traefik:RootCA": `configMap string
secret string`,
  "traefik:Route": `kind "Rule"
match! string
middlewares []traefik:MiddlewareRef
observability traefik:RouterObservabilityConfig
priority number
services []traefik:Service
syntax string`,
  "traefik:RouteTCP": `match! string
middlewares []traefik:ObjectReference
priority number
services []traefik:ServiceTCP
syntax "v3"|"v2"`,
  "traefik:RouteUDP": `services []traefik:ServiceUDP`,
  "traefik:RouterObservabilityConfig": `accessLogs boolean
metrics boolean
traceVerbosity string
tracing boolean`,
  "traefik:ServerHealthCheck": `followRedirects boolean
headers {}string
hostname string
interval intOrString
method string
mode string
path string
port number
scheme string
status number
timeout intOrString
unhealthyInterval intOrString`,
  "traefik:ServersTransport": `apiVersion! "traefik.io/v1alpha1"
kind! "ServersTransport"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! traefik:ServersTransportSpec`,
  "traefik:ServersTransportSpec": `certificatesSecrets []string
cipherSuites []string
disableHTTP2 boolean
forwardingTimeouts traefik:ForwardingTimeouts
insecureSkipVerify boolean
maxIdleConnsPerHost number
maxVersion string
minVersion string
peerCertURI string
rootCAs []traefik:RootCA
rootCAsSecrets []string
serverName string
spiffe traefik:Spiffe`,
  "traefik:ServersTransportTCP": `apiVersion! "traefik.io/v1alpha1"
kind! "ServersTransportTCP"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! traefik:ServersTransportTCPSpec`,
  "traefik:ServersTransportTCPSpec": `dialKeepAlive intOrString
dialTimeout intOrString
proxyProtocol traefik:ProxyProtocol
terminationDelay intOrString
tls traefik:TLSClientConfig`,
  "traefik:Service": `healthCheck traefik:ServerHealthCheck
kind "Service"|"TraefikService"
middlewares []traefik:MiddlewareRef
name! string
namespace string
nativeLB boolean
nodePortLB boolean
passHostHeader boolean
passiveHealthCheck traefik:PassiveServerHealthCheck
port intOrString
responseForwarding traefik:ResponseForwarding
scheme string
serversTransport string
sticky traefik:Sticky
strategy string
weight number`,
  "traefik:ServiceTCP": `name! string
namespace string
nativeLB boolean
nodePortLB boolean
port! intOrString
proxyProtocol traefik:ProxyProtocol
serversTransport string
terminationDelay number
tls boolean
weight number`,
  "traefik:ServiceUDP": `name! string
namespace string
nativeLB boolean
nodePortLB boolean
port! intOrString
weight number`,
  "traefik:SourceCriterion": `ipStrategy traefik:IPStrategy
requestHeaderName string
requestHost boolean`,
  "traefik:Spiffe": `ids []string
trustDomain string`,
  "traefik:Sticky": `cookie traefik:Cookie`,
  "traefik:StripPrefix": `forceSlash boolean
prefixes []string`,
  "traefik:StripPrefixRegex": `regex []string`,
  "traefik:TCPIPAllowList": `sourceRange []string`,
  "traefik:TCPIPWhiteList": `sourceRange []string`,
  "traefik:TCPInFlightConn": `amount number`,
  "traefik:TLS": `certResolver string
domains []traefik:Domain
options traefik:TLSOptionRef
secretName string
store traefik:TLSStoreRef`,
  "traefik:TLSClientCertificateInfo": `issuer traefik:TLSClientCertificateIssuerDNInfo
notAfter boolean
notBefore boolean
sans boolean
serialNumber boolean
subject traefik:TLSClientCertificateSubjectDNInfo`,
  "traefik:TLSClientCertificateIssuerDNInfo": `commonName boolean
country boolean
domainComponent boolean
locality boolean
organization boolean
province boolean
serialNumber boolean`,
  "traefik:TLSClientCertificateSubjectDNInfo": `commonName boolean
country boolean
domainComponent boolean
locality boolean
organization boolean
organizationalUnit boolean
province boolean
serialNumber boolean`,
  "traefik:TLSClientConfig": `certificatesSecrets []string
insecureSkipVerify boolean
peerCertURI string
rootCAs []traefik:RootCA
rootCAsSecrets []string
serverName string
spiffe traefik:Spiffe`,
  "traefik:TLSOption": `apiVersion! "traefik.io/v1alpha1"
kind! "TLSOption"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! traefik:TLSOptionSpec`,
  "traefik:TLSOptionRef": `name! string
namespace string`,
  "traefik:TLSOptionSpec": `alpnProtocols []string
cipherSuites []string
clientAuth traefik:ClientAuth
curvePreferences []string
disableSessionTickets boolean
maxVersion string
minVersion string
preferServerCipherSuites boolean
sniStrict boolean`,
  "traefik:TLSStore": `apiVersion! "traefik.io/v1alpha1"
kind! "TLSStore"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! traefik:TLSStoreSpec`,
  "traefik:TLSStoreRef": `name! string
namespace string`,
  "traefik:TLSStoreSpec": `certificates []traefik:Certificate
defaultCertificate traefik:Certificate
defaultGeneratedCert traefik:GeneratedCert`,
  "traefik:TLSTCP": `certResolver string
domains []traefik:Domain
options traefik:ObjectReference
passthrough boolean
secretName string
store traefik:ObjectReference`,
  "traefik:TraefikService": `apiVersion! "traefik.io/v1alpha1"
kind! "TraefikService"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! traefik:TraefikServiceSpec`,
  "traefik:TraefikServiceSpec": `failover traefik:Failover
highestRandomWeight traefik:HighestRandomWeight
mirroring traefik:Mirroring
weighted traefik:WeightedRoundRobin`,
  "traefik:WeightedRoundRobin": `services []traefik:Service
sticky traefik:Sticky`,
};
