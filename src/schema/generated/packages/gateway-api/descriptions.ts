// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "gateway-api:AllowedListeners": ` AllowedListeners defines which ListenerSets can be attached to this Gateway.
namespaces Namespaces defines which namespaces ListenerSets can be attached to this Gateway.`,
  "gateway-api:AllowedRoutes": ` AllowedRoutes defines which Routes may be attached to this Listener.
kinds Kinds specifies the groups and kinds of Routes that are allowed to bind to this Gateway Listener.
namespaces Namespaces indicates namespaces from which Routes may be attached to this Listener.`,
  "gateway-api:BackendObjectReference": ` BackendObjectReference defines how an ObjectReference that is specific to BackendRef.
group Group is the group of the referent.
kind Kind is the Kubernetes resource kind of the referent.
name Name is the name of the referent.
namespace Namespace is the namespace of the backend.
port Port specifies the destination port number to use for this resource.`,
  "gateway-api:BackendRef": ` BackendRef defines how a Route should forward a request to a Kubernetes resource.
group Group is the group of the referent.
kind Kind is the Kubernetes resource kind of the referent.
name Name is the name of the referent.
namespace Namespace is the namespace of the backend.
port Port specifies the destination port number to use for this resource.
weight Weight specifies the proportion of requests forwarded to the referenced backend.`,
  "gateway-api:BackendTLSPolicy": ` BackendTLSPolicy provides a way to configure how a Gateway connects to a Backend via TLS.
spec Spec defines the desired state of BackendTLSPolicy.
status Status defines the current state of BackendTLSPolicy.`,
  "gateway-api:BackendTLSPolicySpec": ` BackendTLSPolicySpec defines the desired state of BackendTLSPolicy.
options Options are a list of key/value pairs to enable extended TLS configuration for each implementation.
targetRefs TargetRefs identifies an API object to apply the policy to.
validation Validation contains backend TLS validation configuration.`,
  "gateway-api:BackendTLSPolicyValidation": ` BackendTLSPolicyValidation contains backend TLS validation configuration.
caCertificateRefs CACertificateRefs contains one or more references to Kubernetes objects that contain a PEM-encoded TLS CA certificate bundle, which is used to validate a TLS handshake between the Gateway and backend Pod.
hostname Hostname is used for two purposes in the connection between Gateways and backends:
subjectAltNames SubjectAltNames contains one or more Subject Alternative Names.
wellKnownCACertificates WellKnownCACertificates specifies whether a well-known set of CA certificates may be used in the TLS handshake between the gateway and backend pod.`,
  "gateway-api:BackendTrafficPolicySpec": ` BackendTrafficPolicySpec define the desired state of BackendTrafficPolicy Note: there is no Override or Default policy configuration.
retryConstraint RetryConstraint defines the configuration for when to allow or prevent further retries to a target backend, by dynamically calculating a 'retry budget'.
sessionPersistence SessionPersistence defines and configures session persistence for the backend.
targetRefs TargetRefs identifies API object(s) to apply this policy to.`,
  "gateway-api:BudgetDetails": ` BudgetDetails specifies the details of the budget configuration, like the percentage of requests in the budget, and the interval between checks.
interval Interval defines the duration in which requests will be considered for calculating the budget for retries.
percent Percent defines the maximum percentage of active requests that may be made up of retries.`,
  "gateway-api:CookieConfig": ` CookieConfig defines the configuration for cookie-based session persistence.
lifetimeType LifetimeType specifies whether the cookie has a permanent or session-based lifetime.`,
  "gateway-api:ForwardBodyConfig": ` ForwardBody configures if requests to the authorization server should include the body of the client request; and if so, how big that body is allowed to be.
maxSize MaxSize specifies how large in bytes the largest body that will be buffered and sent to the authorization server.`,
  "gateway-api:FrontendTLSConfig": ` FrontendTLSConfig specifies frontend tls configuration for gateway.
default Default specifies the default client certificate validation configuration for all Listeners handling HTTPS traffic, unless a per-port configuration is defined.
perPort PerPort specifies tls configuration assigned per port.`,
  "gateway-api:FrontendTLSValidation": ` FrontendTLSValidation holds configuration information that can be used to validate the frontend initiating the TLS connection
caCertificateRefs CACertificateRefs contains one or more references to Kubernetes objects that contain a PEM-encoded TLS CA certificate bundle, which is used as a trust anchor to validate the certificates presented by the client.
mode FrontendValidationMode defines the mode for validating the client certificate.`,
  "gateway-api:GRPCAuthConfig": ` GRPCAuthConfig contains configuration for communication with Auth server backends that speak Envoy's ext_authz gRPC protocol.
allowedHeaders AllowedRequestHeaders specifies what headers from the client request will be sent to the authorization server.`,
  "gateway-api:GRPCBackendRef": ` GRPCBackendRef defines how a GRPCRoute forwards a gRPC request.
filters Filters defined at this level MUST be executed if and only if the request is being forwarded to the backend defined here.
group Group is the group of the referent.
kind Kind is the Kubernetes resource kind of the referent.
name Name is the name of the referent.
namespace Namespace is the namespace of the backend.
port Port specifies the destination port number to use for this resource.
weight Weight specifies the proportion of requests forwarded to the referenced backend.`,
  "gateway-api:GRPCHeaderMatch": ` GRPCHeaderMatch describes how to select a gRPC route by matching gRPC request headers.
name Name is the name of the gRPC Header to be matched.
type Type specifies how to match against the value of the header.
value Value is the value of the gRPC Header to be matched.`,
  "gateway-api:GRPCMethodMatch": ` GRPCMethodMatch describes how to select a gRPC route by matching the gRPC request service and/or method.
method Value of the method to match against.
service Value of the service to match against.
type Type specifies how to match against the service and/or method.`,
  "gateway-api:GRPCRoute": ` GRPCRoute provides a way to route gRPC requests.
spec Spec defines the desired state of GRPCRoute.
status Status defines the current state of GRPCRoute.`,
  "gateway-api:GRPCRouteFilter": ` GRPCRouteFilter defines processing steps that must be completed during the request or response lifecycle.
extensionRef ExtensionRef is an optional, implementation-specific extension to the "filter" behavior.
requestHeaderModifier RequestHeaderModifier defines a schema for a filter that modifies request headers.
requestMirror RequestMirror defines a schema for a filter that mirrors requests.
responseHeaderModifier ResponseHeaderModifier defines a schema for a filter that modifies response headers.
type Type identifies the type of filter to apply.`,
  "gateway-api:GRPCRouteMatch": ` GRPCRouteMatch defines the predicate used to match requests to a given action.
headers Headers specifies gRPC request header matchers.
method Method specifies a gRPC request service/method matcher.`,
  "gateway-api:GRPCRouteRule": ` GRPCRouteRule defines the semantics for matching a gRPC request based on conditions (matches), processing it (filters), and forwarding the request to an API object (backendRefs).
backendRefs BackendRefs defines the backend(s) where matching requests should be sent.
filters Filters define the filters that are applied to requests that match this rule.
matches Matches define conditions used for matching the rule against incoming gRPC requests.
name Name is the name of the route rule.
sessionPersistence SessionPersistence defines and configures session persistence for the route rule.`,
  "gateway-api:GRPCRouteSpec": ` GRPCRouteSpec defines the desired state of GRPCRoute
hostnames Hostnames defines a set of hostnames to match against the GRPC Host header to select a GRPCRoute to process the request.
parentRefs ParentRefs references the resources (usually Gateways) that a Route wants to be attached to.
rules Rules are a list of GRPC matchers, filters and actions.
useDefaultGateways UseDefaultGateways indicates the default Gateway scope to use for this Route.`,
  "gateway-api:GRPCRouteStatus": ` GRPCRouteStatus defines the observed state of GRPCRoute.
parents Parents is a list of parent resources (usually Gateways) that are associated with the route, and the status of the route with respect to each parent.`,
  "gateway-api:Gateway": ` Gateway represents an instance of a service-traffic handling infrastructure by binding Listeners to a set of IP addresses.
spec Spec defines the desired state of Gateway.
status Status defines the current state of Gateway.`,
  "gateway-api:GatewayBackendTLS": ` GatewayBackendTLS describes backend TLS configuration for gateway.
clientCertificateRef ClientCertificateRef references an object that contains a client certificate and its associated private key.`,
  "gateway-api:GatewayClass": ` GatewayClass describes a class of Gateways available to the user for creating Gateway resources.
spec Spec defines the desired state of GatewayClass.
status Status defines the current state of GatewayClass.`,
  "gateway-api:GatewayClassSpec": ` GatewayClassSpec reflects the configuration of a class of Gateways.
controllerName ControllerName is the name of the controller that is managing Gateways of this class.
description Description helps describe a GatewayClass with more details.
parametersRef ParametersRef is a reference to a resource that contains the configuration parameters corresponding to the GatewayClass.`,
  "gateway-api:GatewayClassStatus": ` GatewayClassStatus is the current status for the GatewayClass.
conditions Conditions is the current status from the controller for this GatewayClass.
supportedFeatures SupportedFeatures is the set of features the GatewayClass support.`,
  "gateway-api:GatewayInfrastructure": ` GatewayInfrastructure defines infrastructure level attributes about a Gateway instance.
annotations Annotations that SHOULD be applied to any resources created in response to this Gateway.
labels Labels that SHOULD be applied to any resources created in response to this Gateway.
parametersRef ParametersRef is a reference to a resource that contains the configuration parameters corresponding to the Gateway.`,
  "gateway-api:GatewaySpec": ` GatewaySpec defines the desired state of Gateway.
addresses Addresses requested for this Gateway.
allowedListeners AllowedListeners defines which ListenerSets can be attached to this Gateway.
defaultScope DefaultScope, when set, configures the Gateway as a default Gateway, meaning it will dynamically and implicitly have Routes (e.g. HTTPRoute) attached to it, according to the scope configured here.
gatewayClassName GatewayClassName used for this Gateway.
infrastructure Infrastructure defines infrastructure level attributes about this Gateway instance.
listeners Listeners associated with this Gateway.
tls TLS specifies frontend and backend tls configuration for entire gateway.`,
  "gateway-api:GatewaySpecAddress": ` GatewaySpecAddress describes an address that can be bound to a Gateway.
type Type of the address.
value When a value is unspecified, an implementation SHOULD automatically assign an address matching the requested type if possible.`,
  "gateway-api:GatewayStatus": ` GatewayStatus defines the observed state of Gateway.
addresses Addresses lists the network addresses that have been bound to the Gateway.
attachedListenerSets AttachedListenerSets represents the total number of ListenerSets that have been successfully attached to this Gateway.
conditions Conditions describe the current conditions of the Gateway.
listeners Listeners provide status for each unique listener port defined in the Spec.`,
  "gateway-api:GatewayStatusAddress": ` GatewayStatusAddress describes a network address that is bound to a Gateway.
type Type of the address.
value Value of the address.`,
  "gateway-api:GatewayTLSConfig": ` GatewayTLSConfig specifies frontend and backend tls configuration for gateway.
backend Backend describes TLS configuration for gateway when connecting to backends.
frontend Frontend describes TLS config when client connects to Gateway.`,
  "gateway-api:HTTPAuthConfig": ` HTTPAuthConfig contains configuration for communication with HTTP-speaking backends.
allowedHeaders AllowedRequestHeaders specifies what additional headers from the client request will be sent to the authorization server.
allowedResponseHeaders AllowedResponseHeaders specifies what headers from the authorization response will be copied into the request to the backend.
path Path sets the prefix that paths from the client request will have added when forwarded to the authorization server.`,
  "gateway-api:HTTPBackendRef": ` HTTPBackendRef defines how a HTTPRoute forwards a HTTP request.
filters Filters defined at this level should be executed if and only if the request is being forwarded to the backend defined here.
group Group is the group of the referent.
kind Kind is the Kubernetes resource kind of the referent.
name Name is the name of the referent.
namespace Namespace is the namespace of the backend.
port Port specifies the destination port number to use for this resource.
weight Weight specifies the proportion of requests forwarded to the referenced backend.`,
  "gateway-api:HTTPCORSFilter": ` HTTPCORSFilter defines a filter that that configures Cross-Origin Request Sharing (CORS).
allowCredentials AllowCredentials indicates whether the actual cross-origin request allows to include credentials.
allowHeaders AllowHeaders indicates which HTTP request headers are supported for accessing the requested resource.
allowMethods AllowMethods indicates which HTTP methods are supported for accessing the requested resource.
allowOrigins AllowOrigins indicates whether the response can be shared with requested resource from the given \`Origin\`.
exposeHeaders ExposeHeaders indicates which HTTP response headers can be exposed to client-side scripts in response to a cross-origin request.
maxAge MaxAge indicates the duration (in seconds) for the client to cache the results of a "preflight" request.`,
  "gateway-api:HTTPExternalAuthFilter": ` HTTPExternalAuthFilter defines a filter that modifies requests by sending request details to an external authorization server.
backendRef BackendRef is a reference to a backend to send authorization requests to.
forwardBody ForwardBody controls if requests to the authorization server should include the body of the client request; and if so, how big that body is allowed to be.
grpc GRPCAuthConfig contains configuration for communication with ext_authz protocol-speaking backends.
http HTTPAuthConfig contains configuration for communication with HTTP-speaking backends.
protocol ExternalAuthProtocol describes which protocol to use when communicating with an ext_authz authorization server.`,
  "gateway-api:HTTPHeader": ` HTTPHeader represents an HTTP Header name and value as defined by RFC 7230.
name Name is the name of the HTTP Header to be matched.
value Value is the value of HTTP Header to be matched. <gateway:experimental:description> Must consist of printable US-ASCII characters, optionally separated by single tabs or spaces.`,
  "gateway-api:HTTPHeaderFilter": ` HTTPHeaderFilter defines a filter that modifies the headers of an HTTP request or response.
add Add adds the given header(s) (name, value) to the request before the action.
remove Remove the given header(s) from the HTTP request before the action.
set Set overwrites the request with the given header (name, value) before the action.`,
  "gateway-api:HTTPHeaderMatch": ` HTTPHeaderMatch describes how to select a HTTP route by matching HTTP request headers.
name Name is the name of the HTTP Header to be matched.
type Type specifies how to match against the value of the header.
value Value is the value of HTTP Header to be matched. <gateway:experimental:description> Must consist of printable US-ASCII characters, optionally separated by single tabs or spaces.`,
  "gateway-api:HTTPPathMatch": ` HTTPPathMatch describes how to select a HTTP route by matching the HTTP request path.
type Type specifies how to match against the path Value.
value Value of the HTTP path to match against.`,
  "gateway-api:HTTPPathModifier": ` HTTPPathModifier defines configuration for path modifiers.
replaceFullPath ReplaceFullPath specifies the value with which to replace the full path of a request during a rewrite or redirect.
replacePrefixMatch ReplacePrefixMatch specifies the value with which to replace the prefix match of a request during a rewrite or redirect.
type Type defines the type of path modifier.`,
  "gateway-api:HTTPQueryParamMatch": ` HTTPQueryParamMatch describes how to select a HTTP route by matching HTTP query parameters.
name Name is the name of the HTTP query param to be matched.
type Type specifies how to match against the value of the query parameter.
value Value is the value of HTTP query param to be matched.`,
  "gateway-api:HTTPRequestMirrorFilter": ` HTTPRequestMirrorFilter defines configuration for the RequestMirror filter.
backendRef BackendRef references a resource where mirrored requests are sent.
fraction Fraction represents the fraction of requests that should be mirrored to BackendRef.
percent Percent represents the percentage of requests that should be mirrored to BackendRef.`,
  "gateway-api:HTTPRequestRedirectFilter": ` HTTPRequestRedirect defines a filter that redirects a request.
hostname Hostname is the hostname to be used in the value of the \`Location\` header in the response.
path Path defines parameters used to modify the path of the incoming request.
port Port is the port to be used in the value of the \`Location\` header in the response.
scheme Scheme is the scheme to be used in the value of the \`Location\` header in the response.
statusCode StatusCode is the HTTP status code to be used in response.`,
  "gateway-api:HTTPRoute": ` HTTPRoute provides a way to route HTTP requests.
spec Spec defines the desired state of HTTPRoute.
status Status defines the current state of HTTPRoute.`,
  "gateway-api:HTTPRouteFilter": ` HTTPRouteFilter defines processing steps that must be completed during the request or response lifecycle.
cors CORS defines a schema for a filter that responds to the cross-origin request based on HTTP response header.
extensionRef ExtensionRef is an optional, implementation-specific extension to the "filter" behavior.
externalAuth ExternalAuth configures settings related to sending request details to an external auth service.
requestHeaderModifier RequestHeaderModifier defines a schema for a filter that modifies request headers.
requestMirror RequestMirror defines a schema for a filter that mirrors requests.
requestRedirect RequestRedirect defines a schema for a filter that responds to the request with an HTTP redirection.
responseHeaderModifier ResponseHeaderModifier defines a schema for a filter that modifies response headers.
type Type identifies the type of filter to apply.
urlRewrite URLRewrite defines a schema for a filter that modifies a request during forwarding.`,
  "gateway-api:HTTPRouteMatch": ` HTTPRouteMatch defines the predicate used to match requests to a given action.
headers Headers specifies HTTP request header matchers.
method Method specifies HTTP method matcher.
path Path specifies a HTTP request path matcher.
queryParams QueryParams specifies HTTP query parameter matchers.`,
  "gateway-api:HTTPRouteRetry": ` HTTPRouteRetry defines retry configuration for an HTTPRoute.
attempts Attempts specifies the maximum number of times an individual request from the gateway to a backend should be retried.
backoff Backoff specifies the minimum duration a Gateway should wait between retry attempts and is represented in Gateway API Duration formatting.
codes Codes defines the HTTP response status codes for which a backend request should be retried.`,
  "gateway-api:HTTPRouteRule": ` HTTPRouteRule defines semantics for matching an HTTP request based on conditions (matches), processing it (filters), and forwarding the request to an API object (backendRefs).
backendRefs BackendRefs defines the backend(s) where matching requests should be sent.
filters Filters define the filters that are applied to requests that match this rule.
matches Matches define conditions used for matching the rule against incoming HTTP requests.
name Name is the name of the route rule.
retry Retry defines the configuration for when to retry an HTTP request.
sessionPersistence SessionPersistence defines and configures session persistence for the route rule.
timeouts Timeouts defines the timeouts that can be configured for an HTTP request.`,
  "gateway-api:HTTPRouteSpec": ` HTTPRouteSpec defines the desired state of HTTPRoute
hostnames Hostnames defines a set of hostnames that should match against the HTTP Host header to select a HTTPRoute used to process the request.
parentRefs ParentRefs references the resources (usually Gateways) that a Route wants to be attached to.
rules Rules are a list of HTTP matchers, filters and actions.
useDefaultGateways UseDefaultGateways indicates the default Gateway scope to use for this Route.`,
  "gateway-api:HTTPRouteStatus": ` HTTPRouteStatus defines the observed state of HTTPRoute.
parents Parents is a list of parent resources (usually Gateways) that are associated with the route, and the status of the route with respect to each parent.`,
  "gateway-api:HTTPRouteTimeouts": ` HTTPRouteTimeouts defines timeouts that can be configured for an HTTPRoute.
backendRequest BackendRequest specifies a timeout for an individual request from the gateway to a backend.
request Request specifies the maximum duration for a gateway to respond to an HTTP request.`,
  "gateway-api:HTTPURLRewriteFilter": ` HTTPURLRewriteFilter defines a filter that modifies a request during forwarding.
hostname Hostname is the value to be used to replace the Host header value during forwarding.
path Path defines a path rewrite.`,
  "gateway-api:Listener": ` Listener embodies the concept of a logical endpoint where a Gateway accepts network connections.
allowedRoutes AllowedRoutes defines the types of routes that MAY be attached to a Listener and the trusted namespaces where those Route resources MAY be present.
hostname Hostname specifies the virtual hostname to match for protocol types that define this concept.
name Name is the name of the Listener.
port Port is the network port.
protocol Protocol specifies the network protocol this listener expects to receive.
tls TLS is the TLS configuration for the Listener.`,
  "gateway-api:ListenerEntry": `allowedRoutes AllowedRoutes defines the types of routes that MAY be attached to a Listener and the trusted namespaces where those Route resources MAY be present.
hostname Hostname specifies the virtual hostname to match for protocol types that define this concept.
name Name is the name of the Listener.
port Port is the network port.
protocol Protocol specifies the network protocol this listener expects to receive.
tls TLS is the TLS configuration for the Listener.`,
  "gateway-api:ListenerEntryStatus": ` ListenerStatus is the status associated with a Listener.
attachedRoutes AttachedRoutes represents the total number of Routes that have been successfully attached to this Listener.
conditions Conditions describe the current condition of this listener.
name Name is the name of the Listener that this status corresponds to.
supportedKinds SupportedKinds is the list indicating the Kinds supported by this listener.`,
  "gateway-api:ListenerNamespaces": ` ListenerNamespaces indicate which namespaces ListenerSets should be selected from.
from From indicates where ListenerSets can attach to this Gateway.
selector Selector must be specified when From is set to "Selector".`,
  "gateway-api:ListenerSet": ` ListenerSet defines a set of additional listeners to attach to an existing Gateway.
spec Spec defines the desired state of ListenerSet.
status Status defines the current state of ListenerSet.`,
  "gateway-api:ListenerSetSpec": ` ListenerSetSpec defines the desired state of a ListenerSet.
listeners Listeners associated with this ListenerSet.
parentRef ParentRef references the Gateway that the listeners are attached to.`,
  "gateway-api:ListenerSetStatus": `conditions Conditions describe the current conditions of the ListenerSet.
listeners Listeners provide status for each unique listener port defined in the Spec.`,
  "gateway-api:ListenerStatus": ` ListenerStatus is the status associated with a Listener.
attachedRoutes AttachedRoutes represents the total number of Routes that have been successfully attached to this Listener.
conditions Conditions describe the current condition of this listener.
name Name is the name of the Listener that this status corresponds to.
supportedKinds SupportedKinds is the list indicating the Kinds supported by this listener.`,
  "gateway-api:ListenerTLSConfig": ` ListenerTLSConfig describes a TLS configuration for a listener.
certificateRefs CertificateRefs contains a series of references to Kubernetes objects that contains TLS certificates and private keys.
mode Mode defines the TLS behavior for the TLS session initiated by the client.
options Options are a list of key/value pairs to enable extended TLS configuration for each implementation.`,
  "gateway-api:LocalObjectReference": ` LocalObjectReference identifies an API object within the namespace of the referrer.
group Group is the group of the referent.
kind Kind is kind of the referent.
name Name is the name of the referent.`,
  "gateway-api:LocalParametersReference": ` LocalParametersReference identifies an API object containing controller-specific configuration resource within the namespace.
group Group is the group of the referent.
kind Kind is kind of the referent.
name Name is the name of the referent.`,
  "gateway-api:LocalPolicyTargetReference": ` LocalPolicyTargetReference identifies an API object to apply a direct or inherited policy to.
group Group is the group of the target resource.
kind Kind is kind of the target resource.
name Name is the name of the target resource.`,
  "gateway-api:LocalPolicyTargetReferenceWithSectionName": ` LocalPolicyTargetReferenceWithSectionName identifies an API object to apply a direct policy to.
group Group is the group of the target resource.
kind Kind is kind of the target resource.
name Name is the name of the target resource.
sectionName SectionName is the name of a section within the target resource.`,
  "gateway-api:MeshSpec": ` MeshSpec defines the desired state of an XMesh.
controllerName ControllerName is the name of a controller that is managing Gateway API resources for mesh traffic management.
description Description optionally provides a human-readable description of a Mesh.
parametersRef ParametersRef is an optional reference to a resource that contains implementation-specific configuration for this Mesh.`,
  "gateway-api:MeshStatus": ` MeshStatus is the current status for the Mesh.
conditions Conditions is the current status from the controller for this Mesh.
supportedFeatures SupportedFeatures is the set of features the Mesh support.`,
  "gateway-api:ObjectReference": ` ObjectReference identifies an API object including its namespace.
group Group is the group of the referent.
kind Kind is kind of the referent.
name Name is the name of the referent.
namespace Namespace is the namespace of the referenced object.`,
  "gateway-api:ParametersReference": ` ParametersReference identifies an API object containing controller-specific configuration resource within the cluster.
group Group is the group of the referent.
kind Kind is kind of the referent.
name Name is the name of the referent.
namespace Namespace is the namespace of the referent.`,
  "gateway-api:ParentGatewayReference": ` ParentGatewayReference identifies an API object including its namespace, defaulting to Gateway.
group Group is the group of the referent.
kind Kind is kind of the referent.
name Name is the name of the referent.
namespace Namespace is the namespace of the referent.`,
  "gateway-api:ParentReference": ` ParentReference identifies an API object (usually a Gateway) that can be considered a parent of this resource (usually a route).
group Group is the group of the referent.
kind Kind is kind of the referent.
name Name is the name of the referent.
namespace Namespace is the namespace of the referent.
port Port is the network port this Route targets.
sectionName SectionName is the name of a section within the target resource.`,
  "gateway-api:PolicyAncestorStatus": ` PolicyAncestorStatus describes the status of a route with respect to an associated Ancestor.
ancestorRef AncestorRef corresponds with a ParentRef in the spec that this PolicyAncestorStatus struct describes the status of.
conditions Conditions describes the status of the Policy with respect to the given Ancestor.
controllerName ControllerName is a domain/path string that indicates the name of the controller that wrote this status.`,
  "gateway-api:PolicyStatus": ` PolicyStatus defines the common attributes that all Policies should include within their status.
ancestors Ancestors is a list of ancestor resources (usually Gateways) that are associated with the policy, and the status of the policy with respect to each ancestor.`,
  "gateway-api:ReferenceGrant": ` ReferenceGrant identifies kinds of resources in other namespaces that are trusted to reference the specified kinds of resources in the same namespace as the policy.
spec Spec defines the desired state of ReferenceGrant.`,
  "gateway-api:ReferenceGrantFrom": ` ReferenceGrantFrom describes trusted namespaces and kinds.
group Group is the group of the referent.
kind Kind is the kind of the referent.
namespace Namespace is the namespace of the referent.`,
  "gateway-api:ReferenceGrantSpec": ` ReferenceGrantSpec identifies a cross namespace relationship that is trusted for Gateway API.
from From describes the trusted namespaces and kinds that can reference the resources described in "To".
to To describes the resources that may be referenced by the resources described in "From".`,
  "gateway-api:ReferenceGrantTo": ` ReferenceGrantTo describes what Kinds are allowed as targets of the references.
group Group is the group of the referent.
kind Kind is the kind of the referent.
name Name is the name of the referent.`,
  "gateway-api:RequestRate": ` RequestRate expresses a rate of requests over a given period of time.
count Count specifies the number of requests per time interval.
interval Interval specifies the divisor of the rate of requests, the amount of time during which the given count of requests occur.`,
  "gateway-api:RetryConstraint": ` RetryConstraint defines the configuration for when to retry a request.
budget Budget holds the details of the retry budget configuration.
minRetryRate MinRetryRate defines the minimum rate of retries that will be allowable over a specified duration of time.`,
  "gateway-api:RouteGroupKind": ` RouteGroupKind indicates the group and kind of a Route resource.
group Group is the group of the Route.
kind Kind is the kind of the Route.`,
  "gateway-api:RouteNamespaces": ` RouteNamespaces indicate which namespaces Routes should be selected from.
from From indicates where Routes will be selected for this Gateway.
selector Selector must be specified when From is set to "Selector".`,
  "gateway-api:RouteParentStatus": ` RouteParentStatus describes the status of a route with respect to an associated Parent.
conditions Conditions describes the status of the route with respect to the Gateway.
controllerName ControllerName is a domain/path string that indicates the name of the controller that wrote this status.
parentRef ParentRef corresponds with a ParentRef in the spec that this RouteParentStatus struct describes the status of.`,
  "gateway-api:SecretObjectReference": ` SecretObjectReference identifies an API object including its namespace, defaulting to Secret.
group Group is the group of the referent.
kind Kind is kind of the referent.
name Name is the name of the referent.
namespace Namespace is the namespace of the referenced object.`,
  "gateway-api:SessionPersistence": ` SessionPersistence defines the desired state of SessionPersistence.
absoluteTimeout AbsoluteTimeout defines the absolute timeout of the persistent session.
cookieConfig CookieConfig provides configuration settings that are specific to cookie-based session persistence.
idleTimeout IdleTimeout defines the idle timeout of the persistent session.
sessionName SessionName defines the name of the persistent session token which may be reflected in the cookie or the header.
type Type defines the type of session persistence such as through the use of a header or cookie.`,
  "gateway-api:SubjectAltName": ` SubjectAltName represents Subject Alternative Name.
hostname Hostname contains Subject Alternative Name specified in DNS name format.
type Type determines the format of the Subject Alternative Name.
uri URI contains Subject Alternative Name specified in a full URI format.`,
  "gateway-api:TCPRoute": ` TCPRoute provides a way to route TCP requests.
spec Spec defines the desired state of TCPRoute.
status Status defines the current state of TCPRoute.`,
  "gateway-api:TCPRouteRule": ` TCPRouteRule is the configuration for a given rule.
backendRefs BackendRefs defines the backend(s) where matching requests should be sent.
name Name is the name of the route rule.`,
  "gateway-api:TCPRouteSpec": ` TCPRouteSpec defines the desired state of TCPRoute
parentRefs ParentRefs references the resources (usually Gateways) that a Route wants to be attached to.
rules Rules are a list of TCP matchers and actions.
useDefaultGateways UseDefaultGateways indicates the default Gateway scope to use for this Route.`,
  "gateway-api:TCPRouteStatus": ` TCPRouteStatus defines the observed state of TCPRoute
parents Parents is a list of parent resources (usually Gateways) that are associated with the route, and the status of the route with respect to each parent.`,
  "gateway-api:TLSConfig": ` TLSConfig describes TLS configuration that can apply to multiple Listeners within this Gateway.
validation Validation holds configuration information for validating the frontend (client).`,
  "gateway-api:TLSPortConfig": `port The Port indicates the Port Number to which the TLS configuration will be applied.
tls TLS store the configuration that will be applied to all Listeners handling HTTPS traffic and matching given port.`,
  "gateway-api:TLSRoute": ` The TLSRoute resource is similar to TCPRoute, but can be configured to match against TLS-specific metadata.
spec Spec defines the desired state of TLSRoute.
status Status defines the current state of TLSRoute.`,
  "gateway-api:TLSRouteRule": ` TLSRouteRule is the configuration for a given rule.
backendRefs BackendRefs defines the backend(s) where matching requests should be sent.
name Name is the name of the route rule.`,
  "gateway-api:TLSRouteSpec": ` TLSRouteSpec defines the expected behavior of a TLSRoute.
hostnames Hostnames defines a set of SNI hostnames that should match against the SNI attribute of TLS ClientHello message in TLS handshake.
parentRefs ParentRefs references the resources (usually Gateways) that a Route wants to be attached to.
rules Rules are a list of actions.
useDefaultGateways UseDefaultGateways indicates the default Gateway scope to use for this Route.`,
  "gateway-api:TLSRouteStatus": ` TLSRouteStatus defines the observed state of TLSRoute
parents Parents is a list of parent resources (usually Gateways) that are associated with the route, and the status of the route with respect to each parent.`,
  "gateway-api:UDPRoute": ` UDPRoute provides a way to route UDP traffic.
spec Spec defines the desired state of UDPRoute.
status Status defines the current state of UDPRoute.`,
  "gateway-api:UDPRouteRule": ` UDPRouteRule is the configuration for a given rule.
backendRefs BackendRefs defines the backend(s) where matching requests should be sent.
name Name is the name of the route rule.`,
  "gateway-api:UDPRouteSpec": ` UDPRouteSpec defines the desired state of UDPRoute.
parentRefs ParentRefs references the resources (usually Gateways) that a Route wants to be attached to.
rules Rules are a list of UDP matchers and actions.
useDefaultGateways UseDefaultGateways indicates the default Gateway scope to use for this Route.`,
  "gateway-api:UDPRouteStatus": ` UDPRouteStatus defines the observed state of UDPRoute.
parents Parents is a list of parent resources (usually Gateways) that are associated with the route, and the status of the route with respect to each parent.`,
  "gateway-api:V1alpha2GRPCRoute": ` GRPCRoute provides a way to route gRPC requests.
spec Spec defines the desired state of GRPCRoute.
status Status defines the current state of GRPCRoute.`,
  "gateway-api:V1alpha2ReferenceGrant": ` ReferenceGrant identifies kinds of resources in other namespaces that are trusted to reference the specified kinds of resources in the same namespace as the policy.
spec Spec defines the desired state of ReferenceGrant.`,
  "gateway-api:V1alpha2TLSRoute": ` The TLSRoute resource is similar to TCPRoute, but can be configured to match against TLS-specific metadata.
spec Spec defines the desired state of TLSRoute.
status Status defines the current state of TLSRoute.`,
  "gateway-api:V1alpha2TLSRouteSpec": ` TLSRouteSpec defines the desired state of a TLSRoute resource.
hostnames Hostnames defines a set of SNI names that should match against the SNI attribute of TLS ClientHello message in TLS handshake.
parentRefs ParentRefs references the resources (usually Gateways) that a Route wants to be attached to.
rules Rules are a list of TLS matchers and actions.
useDefaultGateways UseDefaultGateways indicates the default Gateway scope to use for this Route.`,
  "gateway-api:V1alpha3BackendTLSPolicy": ` BackendTLSPolicy provides a way to configure how a Gateway connects to a Backend via TLS.
spec Spec defines the desired state of BackendTLSPolicy.
status Status defines the current state of BackendTLSPolicy.`,
  "gateway-api:V1alpha3TLSRoute": ` The TLSRoute resource is similar to TCPRoute, but can be configured to match against TLS-specific metadata.
spec Spec defines the desired state of TLSRoute.
status Status defines the current state of TLSRoute.`,
  "gateway-api:V1beta1Gateway": ` Gateway represents an instance of a service-traffic handling infrastructure by binding Listeners to a set of IP addresses.
spec Spec defines the desired state of Gateway.
status Status defines the current state of Gateway.`,
  "gateway-api:V1beta1GatewayClass": ` GatewayClass describes a class of Gateways available to the user for creating Gateway resources.
spec Spec defines the desired state of GatewayClass.
status Status defines the current state of GatewayClass.`,
  "gateway-api:V1beta1HTTPRoute": ` HTTPRoute provides a way to route HTTP requests.
spec Spec defines the desired state of HTTPRoute.
status Status defines the current state of HTTPRoute.`,
  "gateway-api:V1beta1ReferenceGrant": ` ReferenceGrant identifies kinds of resources in other namespaces that are trusted to reference the specified kinds of resources in the same namespace as the policy.
spec Spec defines the desired state of ReferenceGrant.`,
  "gateway-api:XBackendTrafficPolicy": ` XBackendTrafficPolicy defines the configuration for how traffic to a target backend should be handled.
spec Spec defines the desired state of BackendTrafficPolicy.
status Status defines the current state of BackendTrafficPolicy.`,
  "gateway-api:XMesh": ` XMesh defines mesh-wide characteristics of a GAMMA-compliant service mesh.
spec Spec defines the desired state of XMesh.
status Status defines the current state of XMesh.`,
};
