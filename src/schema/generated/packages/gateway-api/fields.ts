// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'gateway.networking.k8s.io/v1 BackendTLSPolicy': 'gateway-api:BackendTLSPolicy',
  'gateway.networking.k8s.io/v1 GRPCRoute': 'gateway-api:GRPCRoute',
  'gateway.networking.k8s.io/v1 Gateway': 'gateway-api:Gateway',
  'gateway.networking.k8s.io/v1 GatewayClass': 'gateway-api:GatewayClass',
  'gateway.networking.k8s.io/v1 HTTPRoute': 'gateway-api:HTTPRoute',
  'gateway.networking.k8s.io/v1 ListenerSet': 'gateway-api:ListenerSet',
  'gateway.networking.k8s.io/v1 ReferenceGrant': 'gateway-api:ReferenceGrant',
  'gateway.networking.k8s.io/v1 TLSRoute': 'gateway-api:TLSRoute',
  'gateway.networking.k8s.io/v1alpha2 GRPCRoute': 'gateway-api:V1alpha2GRPCRoute',
  'gateway.networking.k8s.io/v1alpha2 ReferenceGrant': 'gateway-api:V1alpha2ReferenceGrant',
  'gateway.networking.k8s.io/v1alpha2 TCPRoute': 'gateway-api:TCPRoute',
  'gateway.networking.k8s.io/v1alpha2 TLSRoute': 'gateway-api:V1alpha2TLSRoute',
  'gateway.networking.k8s.io/v1alpha2 UDPRoute': 'gateway-api:UDPRoute',
  'gateway.networking.k8s.io/v1alpha3 BackendTLSPolicy': 'gateway-api:V1alpha3BackendTLSPolicy',
  'gateway.networking.k8s.io/v1alpha3 TLSRoute': 'gateway-api:V1alpha3TLSRoute',
  'gateway.networking.k8s.io/v1beta1 Gateway': 'gateway-api:V1beta1Gateway',
  'gateway.networking.k8s.io/v1beta1 GatewayClass': 'gateway-api:V1beta1GatewayClass',
  'gateway.networking.k8s.io/v1beta1 HTTPRoute': 'gateway-api:V1beta1HTTPRoute',
  'gateway.networking.k8s.io/v1beta1 ReferenceGrant': 'gateway-api:V1beta1ReferenceGrant',
  'gateway.networking.x-k8s.io/v1alpha1 XBackendTrafficPolicy': 'gateway-api:XBackendTrafficPolicy',
  'gateway.networking.x-k8s.io/v1alpha1 XMesh': 'gateway-api:XMesh',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "gateway-api:AllowedListeners": `namespaces gateway-api:ListenerNamespaces`,
  "gateway-api:AllowedRoutes": `kinds []gateway-api:RouteGroupKind
namespaces gateway-api:RouteNamespaces`,
  "gateway-api:BackendObjectReference": `group string
kind string
name! string
namespace string
port number`,
  "gateway-api:BackendRef": `group string
kind string
name! string
namespace string
port number
weight number`,
  "gateway-api:BackendTLSPolicy": `apiVersion! "gateway.networking.k8s.io/v1"
kind! "BackendTLSPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:BackendTLSPolicySpec
status gateway-api:PolicyStatus`,
  "gateway-api:BackendTLSPolicySpec": `options {}string
targetRefs! []gateway-api:LocalPolicyTargetReferenceWithSectionName
validation! gateway-api:BackendTLSPolicyValidation`,
  "gateway-api:BackendTLSPolicyValidation": `caCertificateRefs []gateway-api:LocalObjectReference
hostname! string
subjectAltNames []gateway-api:SubjectAltName
wellKnownCACertificates string`,
  "gateway-api:BackendTrafficPolicySpec": `retryConstraint gateway-api:RetryConstraint
sessionPersistence gateway-api:SessionPersistence
targetRefs! []gateway-api:LocalPolicyTargetReference`,
  "gateway-api:BudgetDetails": `interval string
percent number`,
  "gateway-api:CookieConfig": `lifetimeType "Permanent"|"Session"`,
  "gateway-api:ForwardBodyConfig": `maxSize number`,
  "gateway-api:Fraction": `denominator number
numerator! number`,
  "gateway-api:FrontendTLSConfig": `default! gateway-api:TLSConfig
perPort []gateway-api:TLSPortConfig`,
  "gateway-api:FrontendTLSValidation": `caCertificateRefs! []gateway-api:ObjectReference
mode "AllowValidOnly"|"AllowInsecureFallback"`,
  "gateway-api:GRPCAuthConfig": `allowedHeaders []string`,
  "gateway-api:GRPCBackendRef": `filters []gateway-api:GRPCRouteFilter
group string
kind string
name! string
namespace string
port number
weight number`,
  "gateway-api:GRPCHeaderMatch": `name! string
type "Exact"|"RegularExpression"
value! string`,
  "gateway-api:GRPCMethodMatch": `method string
service string
type "Exact"|"RegularExpression"`,
  "gateway-api:GRPCRoute": `apiVersion! "gateway.networking.k8s.io/v1"
kind! "GRPCRoute"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:GRPCRouteSpec
status gateway-api:GRPCRouteStatus`,
  "gateway-api:GRPCRouteFilter": `extensionRef gateway-api:LocalObjectReference
requestHeaderModifier gateway-api:HTTPHeaderFilter
requestMirror gateway-api:HTTPRequestMirrorFilter
responseHeaderModifier gateway-api:HTTPHeaderFilter
type! string`,
  "gateway-api:GRPCRouteMatch": `headers []gateway-api:GRPCHeaderMatch
method gateway-api:GRPCMethodMatch`,
  "gateway-api:GRPCRouteRule": `backendRefs []gateway-api:GRPCBackendRef
filters []gateway-api:GRPCRouteFilter
matches []gateway-api:GRPCRouteMatch
name string
sessionPersistence gateway-api:SessionPersistence`,
  "gateway-api:GRPCRouteSpec": `hostnames []string
parentRefs []gateway-api:ParentReference
rules []gateway-api:GRPCRouteRule
useDefaultGateways "All"|"None"`,
  "gateway-api:GRPCRouteStatus": `parents! []gateway-api:RouteParentStatus`,
  "gateway-api:Gateway": `apiVersion! "gateway.networking.k8s.io/v1"
kind! "Gateway"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:GatewaySpec
status gateway-api:GatewayStatus`,
  "gateway-api:GatewayBackendTLS": `clientCertificateRef gateway-api:SecretObjectReference`,
  "gateway-api:GatewayClass": `apiVersion! "gateway.networking.k8s.io/v1"
kind! "GatewayClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:GatewayClassSpec
status gateway-api:GatewayClassStatus`,
  "gateway-api:GatewayClassSpec": `controllerName! string
description string
parametersRef gateway-api:ParametersReference`,
  "gateway-api:GatewayClassStatus": `conditions []ApimachineryPkgApisMetaV1Condition
supportedFeatures []gateway-api:SupportedFeature`,
  "gateway-api:GatewayInfrastructure": `annotations {}string
labels {}string
parametersRef gateway-api:LocalParametersReference`,
  "gateway-api:GatewaySpec": `addresses []gateway-api:GatewaySpecAddress
allowedListeners gateway-api:AllowedListeners
defaultScope "All"|"None"
gatewayClassName! string
infrastructure gateway-api:GatewayInfrastructure
listeners! []gateway-api:Listener
tls gateway-api:GatewayTLSConfig`,
  "gateway-api:GatewaySpecAddress": `type string
value string`,
  "gateway-api:GatewayStatus": `addresses []gateway-api:GatewayStatusAddress
attachedListenerSets number
conditions []ApimachineryPkgApisMetaV1Condition
listeners []gateway-api:ListenerStatus`,
  "gateway-api:GatewayStatusAddress": `type string
value! string`,
  "gateway-api:GatewayTLSConfig": `backend gateway-api:GatewayBackendTLS
frontend gateway-api:FrontendTLSConfig`,
  "gateway-api:HTTPAuthConfig": `allowedHeaders []string
allowedResponseHeaders []string
path string`,
  "gateway-api:HTTPBackendRef": `filters []gateway-api:HTTPRouteFilter
group string
kind string
name! string
namespace string
port number
weight number`,
  "gateway-api:HTTPCORSFilter": `allowCredentials boolean
allowHeaders []string
allowMethods []"GET"|"HEAD"|"POST"|"PUT"|"DELETE"|"CONNECT"|"OPTIONS"|"TRACE"|"PATCH"|"*"
allowOrigins []string
exposeHeaders []string
maxAge number`,
  "gateway-api:HTTPExternalAuthFilter": `backendRef! gateway-api:BackendObjectReference
forwardBody gateway-api:ForwardBodyConfig
grpc gateway-api:GRPCAuthConfig
http gateway-api:HTTPAuthConfig
protocol! string`,
  "gateway-api:HTTPHeader": `name! string
value! string`,
  "gateway-api:HTTPHeaderFilter": `add []gateway-api:HTTPHeader
remove []string
set []gateway-api:HTTPHeader`,
  "gateway-api:HTTPHeaderMatch": `name! string
type "Exact"|"RegularExpression"
value! string`,
  "gateway-api:HTTPPathMatch": `type "Exact"|"PathPrefix"|"RegularExpression"
value string`,
  "gateway-api:HTTPPathModifier": `replaceFullPath string
replacePrefixMatch string
type! string`,
  "gateway-api:HTTPQueryParamMatch": `name! string
type "Exact"|"RegularExpression"
value! string`,
  "gateway-api:HTTPRequestMirrorFilter": `backendRef! gateway-api:BackendObjectReference
fraction gateway-api:Fraction
percent number`,
  "gateway-api:HTTPRequestRedirectFilter": `hostname string
path gateway-api:HTTPPathModifier
port number
scheme "http"|"https"
statusCode number`,
  "gateway-api:HTTPRoute": `apiVersion! "gateway.networking.k8s.io/v1"
kind! "HTTPRoute"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:HTTPRouteSpec
status gateway-api:HTTPRouteStatus`,
  "gateway-api:HTTPRouteFilter": `cors gateway-api:HTTPCORSFilter
extensionRef gateway-api:LocalObjectReference
externalAuth gateway-api:HTTPExternalAuthFilter
requestHeaderModifier gateway-api:HTTPHeaderFilter
requestMirror gateway-api:HTTPRequestMirrorFilter
requestRedirect gateway-api:HTTPRequestRedirectFilter
responseHeaderModifier gateway-api:HTTPHeaderFilter
type! string
urlRewrite gateway-api:HTTPURLRewriteFilter`,
  "gateway-api:HTTPRouteMatch": `headers []gateway-api:HTTPHeaderMatch
method "GET"|"HEAD"|"POST"|"PUT"|"DELETE"|"CONNECT"|"OPTIONS"|"TRACE"|"PATCH"
path gateway-api:HTTPPathMatch
queryParams []gateway-api:HTTPQueryParamMatch`,
  "gateway-api:HTTPRouteRetry": `attempts number
backoff string
codes []number`,
  "gateway-api:HTTPRouteRule": `backendRefs []gateway-api:HTTPBackendRef
filters []gateway-api:HTTPRouteFilter
matches []gateway-api:HTTPRouteMatch
name string
retry gateway-api:HTTPRouteRetry
sessionPersistence gateway-api:SessionPersistence
timeouts gateway-api:HTTPRouteTimeouts`,
  "gateway-api:HTTPRouteSpec": `hostnames []string
parentRefs []gateway-api:ParentReference
rules []gateway-api:HTTPRouteRule
useDefaultGateways "All"|"None"`,
  "gateway-api:HTTPRouteStatus": `parents! []gateway-api:RouteParentStatus`,
  "gateway-api:HTTPRouteTimeouts": `backendRequest string
request string`,
  "gateway-api:HTTPURLRewriteFilter": `hostname string
path gateway-api:HTTPPathModifier`,
  "gateway-api:Listener": `allowedRoutes gateway-api:AllowedRoutes
hostname string
name! string
port! number
protocol! string
tls gateway-api:ListenerTLSConfig`,
  "gateway-api:ListenerEntry": `allowedRoutes gateway-api:AllowedRoutes
hostname string
name! string
port! number
protocol! string
tls gateway-api:ListenerTLSConfig`,
  "gateway-api:ListenerEntryStatus": `attachedRoutes! number
conditions! []ApimachineryPkgApisMetaV1Condition
name! string
supportedKinds []gateway-api:RouteGroupKind`,
  "gateway-api:ListenerNamespaces": `from string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "gateway-api:ListenerSet": `apiVersion! "gateway.networking.k8s.io/v1"
kind! "ListenerSet"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:ListenerSetSpec
status gateway-api:ListenerSetStatus`,
  "gateway-api:ListenerSetSpec": `listeners! []gateway-api:ListenerEntry
parentRef! gateway-api:ParentGatewayReference`,
  "gateway-api:ListenerSetStatus": `conditions []ApimachineryPkgApisMetaV1Condition
listeners []gateway-api:ListenerEntryStatus`,
  "gateway-api:ListenerStatus": `attachedRoutes! number
conditions! []ApimachineryPkgApisMetaV1Condition
name! string
supportedKinds []gateway-api:RouteGroupKind`,
  "gateway-api:ListenerTLSConfig": `certificateRefs []gateway-api:SecretObjectReference
mode "Terminate"|"Passthrough"
options {}string`,
  "gateway-api:LocalObjectReference": `group! string
kind! string
name! string`,
  "gateway-api:LocalParametersReference": `group! string
kind! string
name! string`,
  "gateway-api:LocalPolicyTargetReference": `group! string
kind! string
name! string`,
  "gateway-api:LocalPolicyTargetReferenceWithSectionName": `group! string
kind! string
name! string
sectionName string`,
  "gateway-api:MeshSpec": `controllerName! string
description string
parametersRef gateway-api:ParametersReference`,
  "gateway-api:MeshStatus": `conditions []ApimachineryPkgApisMetaV1Condition
supportedFeatures []gateway-api:SupportedFeature`,
  "gateway-api:ObjectReference": `group! string
kind! string
name! string
namespace string`,
  "gateway-api:ParametersReference": `group! string
kind! string
name! string
namespace string`,
  "gateway-api:ParentGatewayReference": `group string
kind string
name! string
namespace string`,
  "gateway-api:ParentReference": `group string
kind string
name! string
namespace string
port number
sectionName string`,
  "gateway-api:PolicyAncestorStatus": `ancestorRef! gateway-api:ParentReference
conditions! []ApimachineryPkgApisMetaV1Condition
controllerName! string`,
  "gateway-api:PolicyStatus": `ancestors! []gateway-api:PolicyAncestorStatus`,
  "gateway-api:ReferenceGrant": `apiVersion! "gateway.networking.k8s.io/v1"
kind! "ReferenceGrant"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec gateway-api:ReferenceGrantSpec`,
  "gateway-api:ReferenceGrantFrom": `group! string
kind! string
namespace! string`,
  "gateway-api:ReferenceGrantSpec": `from! []gateway-api:ReferenceGrantFrom
to! []gateway-api:ReferenceGrantTo`,
  "gateway-api:ReferenceGrantTo": `group! string
kind! string
name string`,
  "gateway-api:RequestRate": `count number
interval string`,
  "gateway-api:RetryConstraint": `budget gateway-api:BudgetDetails
minRetryRate gateway-api:RequestRate`,
  "gateway-api:RouteGroupKind": `group string
kind! string`,
  "gateway-api:RouteNamespaces": `from string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "gateway-api:RouteParentStatus": `conditions! []ApimachineryPkgApisMetaV1Condition
controllerName! string
parentRef! gateway-api:ParentReference`,
  "gateway-api:SecretObjectReference": `group string
kind string
name! string
namespace string`,
  "gateway-api:SessionPersistence": `absoluteTimeout string
cookieConfig gateway-api:CookieConfig
idleTimeout string
sessionName string
type "Cookie"|"Header"`,
  "gateway-api:SubjectAltName": `hostname string
type! "Hostname"|"URI"
uri string`,
  "gateway-api:SupportedFeature": `name! string`,
  "gateway-api:TCPRoute": `apiVersion! "gateway.networking.k8s.io/v1alpha2"
kind! "TCPRoute"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:TCPRouteSpec
status gateway-api:TCPRouteStatus`,
  "gateway-api:TCPRouteRule": `backendRefs! []gateway-api:BackendRef
name string`,
  "gateway-api:TCPRouteSpec": `parentRefs []gateway-api:ParentReference
rules! []gateway-api:TCPRouteRule
useDefaultGateways "All"|"None"`,
  "gateway-api:TCPRouteStatus": `parents! []gateway-api:RouteParentStatus`,
  "gateway-api:TLSConfig": `validation gateway-api:FrontendTLSValidation`,
  "gateway-api:TLSPortConfig": `port! number
tls! gateway-api:TLSConfig`,
  "gateway-api:TLSRoute": `apiVersion! "gateway.networking.k8s.io/v1"
kind! "TLSRoute"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:TLSRouteSpec
status gateway-api:TLSRouteStatus`,
  "gateway-api:TLSRouteRule": `backendRefs! []gateway-api:BackendRef
name string`,
  "gateway-api:TLSRouteSpec": `hostnames! []string
parentRefs []gateway-api:ParentReference
rules! []gateway-api:TLSRouteRule
useDefaultGateways "All"|"None"`,
  "gateway-api:TLSRouteStatus": `parents! []gateway-api:RouteParentStatus`,
  "gateway-api:UDPRoute": `apiVersion! "gateway.networking.k8s.io/v1alpha2"
kind! "UDPRoute"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:UDPRouteSpec
status gateway-api:UDPRouteStatus`,
  "gateway-api:UDPRouteRule": `backendRefs! []gateway-api:BackendRef
name string`,
  "gateway-api:UDPRouteSpec": `parentRefs []gateway-api:ParentReference
rules! []gateway-api:UDPRouteRule
useDefaultGateways "All"|"None"`,
  "gateway-api:UDPRouteStatus": `parents! []gateway-api:RouteParentStatus`,
  "gateway-api:V1alpha2GRPCRoute": `apiVersion! "gateway.networking.k8s.io/v1alpha2"
kind! "GRPCRoute"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:GRPCRouteSpec
status gateway-api:GRPCRouteStatus`,
  "gateway-api:V1alpha2ReferenceGrant": `apiVersion! "gateway.networking.k8s.io/v1alpha2"
kind! "ReferenceGrant"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec gateway-api:ReferenceGrantSpec`,
  "gateway-api:V1alpha2TLSRoute": `apiVersion! "gateway.networking.k8s.io/v1alpha2"
kind! "TLSRoute"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:V1alpha2TLSRouteSpec
status gateway-api:TLSRouteStatus`,
  "gateway-api:V1alpha2TLSRouteSpec": `hostnames []string
parentRefs []gateway-api:ParentReference
rules! []gateway-api:TLSRouteRule
useDefaultGateways "All"|"None"`,
  "gateway-api:V1alpha3BackendTLSPolicy": `apiVersion! "gateway.networking.k8s.io/v1alpha3"
kind! "BackendTLSPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:BackendTLSPolicySpec
status gateway-api:PolicyStatus`,
  "gateway-api:V1alpha3TLSRoute": `apiVersion! "gateway.networking.k8s.io/v1alpha3"
kind! "TLSRoute"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:TLSRouteSpec
status gateway-api:TLSRouteStatus`,
  "gateway-api:V1beta1Gateway": `apiVersion! "gateway.networking.k8s.io/v1beta1"
kind! "Gateway"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:GatewaySpec
status gateway-api:GatewayStatus`,
  "gateway-api:V1beta1GatewayClass": `apiVersion! "gateway.networking.k8s.io/v1beta1"
kind! "GatewayClass"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:GatewayClassSpec
status gateway-api:GatewayClassStatus`,
  "gateway-api:V1beta1HTTPRoute": `apiVersion! "gateway.networking.k8s.io/v1beta1"
kind! "HTTPRoute"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:HTTPRouteSpec
status gateway-api:HTTPRouteStatus`,
  "gateway-api:V1beta1ReferenceGrant": `apiVersion! "gateway.networking.k8s.io/v1beta1"
kind! "ReferenceGrant"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec gateway-api:ReferenceGrantSpec`,
  "gateway-api:XBackendTrafficPolicy": `apiVersion! "gateway.networking.x-k8s.io/v1alpha1"
kind! "XBackendTrafficPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:BackendTrafficPolicySpec
status gateway-api:PolicyStatus`,
  "gateway-api:XMesh": `apiVersion! "gateway.networking.x-k8s.io/v1alpha1"
kind! "XMesh"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! gateway-api:MeshSpec
status gateway-api:MeshStatus`,
};
