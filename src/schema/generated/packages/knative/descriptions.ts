// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "knative:APIVersionKind": ` APIVersionKind is an APIVersion and Kind tuple.
apiVersion APIVersion - the API version of the resource to watch.
kind Kind of the resource to watch.`,
  "knative:APIVersionKindSelector": ` APIVersionKindSelector is an APIVersion Kind tuple with a LabelSelector.
apiVersion APIVersion - the API version of the resource to watch.
kind Kind of the resource to watch.
selector LabelSelector filters this source to objects to those resources pass the label selector.`,
  "knative:AWSDDBStreams": `region Auth is the S3 authentication (accessKey/secretKey) configuration.`,
  "knative:AWSS3": `region Auth is the S3 authentication (accessKey/secretKey) configuration.`,
  "knative:AWSSNS": `region Auth is the S3 authentication (accessKey/secretKey) configuration.`,
  "knative:AWSSQS": `region Auth is the S3 authentication (accessKey/secretKey) configuration.`,
  "knative:Addressable": ` Addressable provides a generic mechanism for a custom resource definition to indicate a destination for message delivery.
CACerts CACerts is the Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
audience Audience is the OIDC audience for this address.
name Name is the name of the address.`,
  "knative:ApiServerSource": ` ApiServerSource is the Schema for the apiserversources API`,
  "knative:ApiServerSourceSpec": ` ApiServerSourceSpec defines the desired state of ApiServerSource
ceOverrides CloudEventOverrides defines overrides to control the output format and modifications of the event sent to the sink.
filters Filters is an experimental field that conforms to the CNCF CloudEvents Subscriptions API.
mode EventMode controls the format of the event.
namespaceSelector NamespaceSelector is a label selector to capture the namespaces that should be watched by the source.
owner ResourceOwner is an additional filter to only track resources that are owned by a specific resource type.
resources Resource are the resources this source will track and send related lifecycle events from the Kubernetes ApiServer, with an optional label selector to help filter.
serviceAccountName ServiceAccountName is the name of the ServiceAccount to use to run this source.
sink Sink is a reference to an object that will resolve to a uri to use as the sink.`,
  "knative:ApiServerSourceStatus": ` ApiServerSourceStatus defines the observed state of ApiServerSource
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
auth Auth defines the attributes that provide the generated service account name in the resource status.
ceAttributes CloudEventAttributes are the specific attributes that the Source uses as part of its CloudEvents.
conditions Conditions the latest available observations of a resource's current state.
namespaces Namespaces show the namespaces currently watched by the ApiServerSource
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
sinkAudience SinkAudience is the OIDC audience of the sink.
sinkCACerts SinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
sinkUri SinkURI is the current active sink URI that has been configured for the Source.`,
  "knative:AppliedEventPolicyRef": ` AppliedEventPolicyRef is the reference to an EventPolicy
apiVersion APIVersion of the applied EventPolicy.
name Name of the applied EventPolicy`,
  "knative:Auth": `accessKey AccessKey is the AWS access key ID.
secret Auth Secret
secretKey SecretKey is the AWS secret access key.`,
  "knative:AuthStatus": ` AuthStatus is meant to provide the generated service account name in the resource status.
serviceAccountName ServiceAccountName is the name of the generated service account used for this components OIDC authentication.
serviceAccountNames ServiceAccountNames is the list of names of the generated service accounts used for this components OIDC authentication.`,
  "knative:Broker": ` Broker collects a pool of events that are consumable using Triggers.
spec Spec defines the desired state of the Broker.
status Status represents the current state of the Broker.`,
  "knative:BrokerSpec": `config Config is a KReference to the configuration that specifies configuration options for this Broker.
delivery Delivery contains the delivery spec for each trigger to this Broker.`,
  "knative:BrokerStatus": ` BrokerStatus represents the current state of a Broker.
address Address is a single Addressable address.
addresses Addresses is a list of addresses for different protocols (HTTP and HTTPS) If Addresses is present, Address must be ignored by clients.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
deadLetterSinkAudience DeadLetterSinkAudience is the OIDC audience of the DeadLetterSink
deadLetterSinkCACerts DeadLetterSinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
deadLetterSinkUri DeadLetterSink is a KReference that is the reference to the native, platform specific channel where failed events are sent to.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
policies Policies holds the list of applied EventPolicies`,
  "knative:CephSourceConfiguration": ` CephSourceConfiguration specifies whether to enable the ceph source.`,
  "knative:Certificate": ` Certificate is responsible for provisioning a SSL certificate for the given hosts.
metadata Standard object's metadata.
spec Spec is the desired state of the Certificate.
status Status is the current state of the Certificate.`,
  "knative:CertificateSpec": ` CertificateSpec defines the desired state of a \`Certificate\`.
dnsNames DNSNames is a list of DNS names the Certificate could support.
domain Domain is the top level domain of the values for DNSNames.
secretName SecretName is the name of the secret resource to store the SSL certificate in.`,
  "knative:CertificateStatus": ` CertificateStatus defines the observed state of a \`Certificate\`.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
http01Challenges HTTP01Challenges is a list of HTTP01 challenges that need to be fulfilled in order to get the TLS certificate..
notAfter The expiration time of the TLS certificate stored in the secret named by this resource in spec.secretName.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.`,
  "knative:Channel": ` Channel represents a generic Channel.
spec Spec defines the desired state of the Channel.
status Status represents the current state of the Channel.`,
  "knative:ChannelSpec": ` ChannelSpec defines which subscribers have expressed interest in receiving events from this Channel.
channelTemplate ChannelTemplate specifies which Channel CRD to use to create the CRD Channel backing this Channel.
delivery DeliverySpec contains the default delivery spec for each subscription to this Channelable.
subscribers This is the list of subscriptions for this subscribable.`,
  "knative:ChannelStatus": ` ChannelStatus represents the current state of a Channel.
address Address is a single Addressable address.
addresses Addresses is a list of addresses for different protocols (HTTP and HTTPS) If Addresses is present, Address must be ignored by clients.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
channel Channel is an KReference to the Channel CRD backing this Channel.
conditions Conditions the latest available observations of a resource's current state.
deadLetterSinkAudience DeadLetterSinkAudience is the OIDC audience of the DeadLetterSink
deadLetterSinkCACerts DeadLetterSinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
deadLetterSinkUri DeadLetterSink is a KReference that is the reference to the native, platform specific channel where failed events are sent to.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
policies Policies holds the list of applied EventPolicies
subscribers This is the list of subscription's statuses for this channel.`,
  "knative:ChannelTemplateSpec": `spec Spec defines the Spec to use for each channel created.`,
  "knative:CloudEventAttributes": ` CloudEventAttributes specifies the attributes that a Source uses as part of its CloudEvents.
source Source is the CloudEvents source attribute.
type Type refers to the CloudEvent type attribute.`,
  "knative:CloudEventOverrides": ` CloudEventOverrides defines arguments for a Source that control the output format of the CloudEvents produced by the Source.
extensions Extensions specify what attribute are added or overridden on the outbound event.`,
  "knative:ClusterDomainClaim": ` ClusterDomainClaim is a cluster-wide reservation for a particular domain name.
metadata Standard object's metadata.
spec Spec is the desired state of the ClusterDomainClaim.`,
  "knative:ClusterDomainClaimSpec": ` ClusterDomainClaimSpec is the desired state of the ClusterDomainClaim.
namespace Namespace is the namespace which is allowed to create a DomainMapping using this ClusterDomainClaim's name.`,
  "knative:ClusterProfileReference": ` ClusterProfileReference identifies a ClusterProfile for remote cluster deployment.
name Name is the name of the ClusterProfile resource.
namespace Namespace is the namespace of the ClusterProfile resource.`,
  "knative:Condition": ` Condition defines a readiness condition for a Knative resource.
lastTransitionTime LastTransitionTime is the last time the condition transitioned from one status to another.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
severity Severity with which to treat failures of this type of condition.
type Type of condition.`,
  "knative:Configuration": ` Configuration represents the "floating HEAD" of a linear history of Revisions.`,
  "knative:ConfigurationSpec": ` ConfigurationSpec holds the desired state of the Configuration (from the client).
template Template holds the latest specification for the Revision to be stamped out.`,
  "knative:ConfigurationStatus": ` ConfigurationStatus communicates the observed state of the Configuration (from the controller).
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
latestCreatedRevisionName LatestCreatedRevisionName is the last revision that was created from this Configuration.
latestReadyRevisionName LatestReadyRevisionName holds the name of the latest Revision stamped out from this Configuration that has had its "Ready" condition become "True".
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.`,
  "knative:ContainerSource": ` ContainerSource is the Schema for the containersources API`,
  "knative:ContainerSourceSpec": ` ContainerSourceSpec defines the desired state of ContainerSource
ceOverrides CloudEventOverrides defines overrides to control the output format and modifications of the event sent to the sink.
sink Sink is a reference to an object that will resolve to a uri to use as the sink.
template Template describes the pods that will be created`,
  "knative:ContainerSourceStatus": ` ContainerSourceStatus defines the observed state of ContainerSource
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
auth Auth defines the attributes that provide the generated service account name in the resource status.
ceAttributes CloudEventAttributes are the specific attributes that the Source uses as part of its CloudEvents.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
sinkAudience SinkAudience is the OIDC audience of the sink.
sinkCACerts SinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
sinkUri SinkURI is the current active sink URI that has been configured for the Source.`,
  "knative:ContainerStatus": ` ContainerStatus holds the information of container name and image digest value`,
  "knative:ContourIngressConfiguration": ` ContourIngressConfiguration specifies whether to enable the contour ingresses.`,
  "knative:CustomCerts": ` CustomCerts refers to either a ConfigMap or Secret containing valid CA certificates
name The name of the ConfigMap or Secret
type One of ConfigMap or Secret`,
  "knative:DeliverySpec": ` DeliverySpec contains the delivery options for event senders, such as channelable and source.
backoffDelay BackoffDelay is the delay before retrying.
backoffPolicy BackoffPolicy is the retry backoff policy (linear, exponential).
deadLetterSink DeadLetterSink is the sink receiving event that could not be sent to a destination.
format format specifies the desired event format for the cloud event.
retry Retry is the minimum number of retries the sender should attempt when sending an event before moving it to the dead letter sink.
retryAfterMax RetryAfterMax provides an optional upper bound on the duration specified in a "Retry-After" header when calculating backoff times for retrying 429 and 503 response codes.
timeout Timeout is the timeout of each single request.`,
  "knative:Destination": ` Destination represents a target of an invocation over HTTP.
CACerts CACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
audience Audience is the OIDC audience.
ref Ref points to an Addressable.
uri URI can be an absolute URL(non-empty scheme and non-empty host) pointing to the target or a relative URI.`,
  "knative:DomainMapping": ` DomainMapping is a mapping from a custom hostname to an Addressable.
metadata Standard object's metadata.
spec Spec is the desired state of the DomainMapping.
status Status is the current state of the DomainMapping.`,
  "knative:DomainMappingSpec": ` DomainMappingSpec describes the DomainMapping the user wishes to exist.
ref Ref specifies the target of the Domain Mapping.
tls TLS allows the DomainMapping to terminate TLS traffic with an existing secret.`,
  "knative:DomainMappingStatus": ` DomainMappingStatus describes the current state of the DomainMapping.
address Address holds the information needed for a DomainMapping to be the target of an event.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
url URL is the URL of this DomainMapping.`,
  "knative:EnvRequirementsOverride": ` EnvRequirementsOverride enables the user to override any container's env vars.
container The container name
envVars The desired EnvVarRequirements`,
  "knative:EventAttributeDefinition": `name Name is the name of the CloudEvents attribute.
required Required determines whether this attribute must be set on corresponding CloudEvents.
value Value is a string representing the allowable values for the EventType attribute.`,
  "knative:EventPolicy": ` EventPolicy represents a policy for addressable resources (Broker, Channel, sinks).
spec Spec defines the desired state of the EventPolicy.
status Status represents the current state of the EventPolicy.`,
  "knative:EventPolicyFromReference": `apiVersion API version of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent.`,
  "knative:EventPolicySelector": `matchExpressions matchExpressions is a list of label selector requirements.
matchLabels matchLabels is a map of {key,value} pairs.`,
  "knative:EventPolicySpec": `filters Filters is the list of SubscriptoinsApi filters which determine whether or not the event is accepted.
from From is the list of sources or oidc identities, which are allowed to send events to the targets (.spec.to).
to To lists all resources for which this policy applies.`,
  "knative:EventPolicySpecFrom": `ref Ref contains a direct reference to a resource which is allowed to send events to the target.
sub Sub sets the OIDC identity name to be allowed to send events to the target.`,
  "knative:EventPolicySpecTo": `ref Ref contains the direct reference to a target
selector Selector contains a selector to group targets`,
  "knative:EventPolicyStatus": ` EventPolicyStatus represents the current state of a EventPolicy.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
from From is the list of resolved oidc identities from .spec.from
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.`,
  "knative:EventPolicyToReference": `apiVersion API version of the referent.
kind Kind of the referent.
name Name of the referent.`,
  "knative:EventTransform": ` EventTransform represents an even transformation.
spec Spec defines the desired state of the EventTransform.
status Status represents the current state of the EventTransform.`,
  "knative:EventTransformSpec": `reply Reply is the configuration on how to handle responses from Sink.
sink Sink is a reference to an object that will resolve to a uri to use as the sink.`,
  "knative:EventTransformStatus": ` EventTransformStatus represents the current state of a EventTransform.
address Address is a single Addressable address.
addresses Addresses is a list of addresses for different protocols (HTTP and HTTPS) If Addresses is present, Address must be ignored by clients.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
auth Auth defines the attributes that provide the generated service account name in the resource status.
ceAttributes CloudEventAttributes are the specific attributes that the Source uses as part of its CloudEvents.
conditions Conditions the latest available observations of a resource's current state.
jsonata JsonataTransformationStatus is the status associated with JsonataEventTransformationSpec.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
policies Policies holds the list of applied EventPolicies
sinkAudience SinkAudience is the OIDC audience of the sink.
sinkCACerts SinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
sinkUri SinkURI is the current active sink URI that has been configured for the Source.`,
  "knative:EventType": ` EventType represents a type of event that can be consumed from a Broker.
spec Spec defines the desired state of the EventType.
status Status represents the current state of the EventType.`,
  "knative:EventTypeSpec": `broker Broker refers to the Broker that can provide the EventType.
description Description is an optional field used to describe the EventType, in any meaningful way.
reference Reference is a KReference to the belonging addressable.
schema Schema is a URI, it represents the CloudEvents schemaurl extension attribute.
schemaData SchemaData allows the CloudEvents schema to be stored directly in the EventType.
source Source is a URI, it represents the CloudEvents source.
type Type represents the CloudEvents type.`,
  "knative:EventTypeStatus": ` EventTypeStatus represents the current state of a EventType.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.`,
  "knative:GatewayAPIIngressConfiguration": ` GatewayAPIIngressConfiguration specifies whether to enable the gateway-api ingresses.`,
  "knative:GithubSourceConfiguration": ` GithubSourceConfiguration specifies whether to enable the github source.`,
  "knative:GitlabSourceConfiguration": ` GitlabSourceConfiguration specifies whether to enable the gitlab source.`,
  "knative:HTTP01Challenge": ` HTTP01Challenge defines the status of a HTTP01 challenge that a certificate needs to fulfill.
serviceName ServiceName is the name of the service to serve HTTP01 challenge requests.
serviceNamespace ServiceNamespace is the namespace of the service to serve HTTP01 challenge requests.
servicePort ServicePort is the port of the service to serve HTTP01 challenge requests.
url URL is the URL that the HTTP01 challenge is expected to serve on.`,
  "knative:HTTPIngressPath": ` HTTPIngressPath associates a path regex with a backend.
appendHeaders AppendHeaders allow specifying additional HTTP headers to add before forwarding a request to the destination service.
headers Headers defines header matching rules which is a map from a header name to HeaderMatch which specify a matching condition.
path Path represents a literal prefix to which this rule should apply.
rewriteHost RewriteHost rewrites the incoming request's host header.
splits Splits defines the referenced service endpoints to which the traffic will be forwarded to.`,
  "knative:HTTPIngressRuleValue": ` HTTPIngressRuleValue is a list of http selectors pointing to backends.
paths A collection of paths that map requests to backends.`,
  "knative:HeaderMatch": ` HeaderMatch represents a matching value of Headers in HTTPIngressPath.`,
  "knative:HighAvailability": ` HighAvailability specifies options for deploying Knative Serving control plane in a highly available manner.
replicas Replicas is the number of replicas that HA parts of the control plane will be scaled to.`,
  "knative:Image": ` Image is a Knative abstraction that encapsulates the interface by which Knative components express a desire to have a particular image cached.
spec Spec holds the desired state of the Image (from the client).
status Status communicates the observed state of the Image (from the controller).`,
  "knative:ImageSpec": ` ImageSpec holds the desired state of the Image (from the client).
image Image is the name of the container image url to cache across the cluster.
imagePullSecrets ImagePullSecrets contains the names of the Kubernetes Secrets containing login information used by the Pods which will run this container.
serviceAccountName ServiceAccountName is the name of the Kubernetes ServiceAccount as which the Pods will run this container.`,
  "knative:ImageStatus": ` ImageStatus communicates the observed state of the Image (from the controller).
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.`,
  "knative:InMemoryChannel": ` InMemoryChannel is a resource representing an in memory channel
spec Spec defines the desired state of the Channel.
status Status represents the current state of the Channel.`,
  "knative:InMemoryChannelSpec": ` InMemoryChannelSpec defines which subscribers have expressed interest in receiving events from this InMemoryChannel. arguments for a Channel.
delivery DeliverySpec contains the default delivery spec for each subscription to this Channelable.
subscribers This is the list of subscriptions for this subscribable.`,
  "knative:InMemoryChannelStatus": ` ChannelStatus represents the current state of a Channel.
address Address is a single Addressable address.
addresses Addresses is a list of addresses for different protocols (HTTP and HTTPS) If Addresses is present, Address must be ignored by clients.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
deadLetterSinkAudience DeadLetterSinkAudience is the OIDC audience of the DeadLetterSink
deadLetterSinkCACerts DeadLetterSinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
deadLetterSinkUri DeadLetterSink is a KReference that is the reference to the native, platform specific channel where failed events are sent to.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
policies Policies holds the list of applied EventPolicies
subscribers This is the list of subscription's statuses for this channel.`,
  "knative:Ingress": ` Ingress is a collection of rules that allow inbound connections to reach the endpoints defined by a backend.
metadata Standard object's metadata.
spec Spec is the desired state of the Ingress.
status Status is the current state of the Ingress.`,
  "knative:IngressBackendSplit": ` IngressBackendSplit describes all endpoints for a given service and port.
appendHeaders AppendHeaders allow specifying additional HTTP headers to add before forwarding a request to the destination service.
percent Specifies the split percentage, a number between 0 and 100.
serviceName Specifies the name of the referenced service.
serviceNamespace Specifies the namespace of the referenced service.
servicePort Specifies the port of the referenced service.`,
  "knative:IngressConfigs": ` IngressConfigs specifies options for the ingresses.`,
  "knative:IngressRule": ` IngressRule represents the rules mapping the paths under a specified host to the related backend services.
hosts Host is the fully qualified domain name of a network host, as defined by RFC 3986.
http HTTP represents a rule to apply against incoming requests.
visibility Visibility signifies whether this rule should \`ClusterLocal\`.`,
  "knative:IngressSpec": ` IngressSpec describes the Ingress the user wishes to exist.
httpOption HTTPOption is the option of HTTP.
rules A list of host rules used to configure the Ingress.
tls TLS configuration.`,
  "knative:IngressStatus": ` IngressStatus describe the current state of the Ingress.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
privateLoadBalancer PrivateLoadBalancer contains the current status of the load-balancer.
publicLoadBalancer PublicLoadBalancer contains the current status of the load-balancer.`,
  "knative:IngressTLS": ` IngressTLS describes the transport layer security associated with an Ingress.
hosts Hosts is a list of hosts included in the TLS certificate.
secretName SecretName is the name of the secret used to terminate SSL traffic.
secretNamespace SecretNamespace is the namespace of the secret used to terminate SSL traffic.`,
  "knative:IntegrationSink": ` IntegrationSink is the Schema for the IntegrationSink API.`,
  "knative:IntegrationSinkStatus": `address Address is a single Addressable address.
addresses Addresses is a list of addresses for different protocols (HTTP and HTTPS) If Addresses is present, Address must be ignored by clients.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
policies Policies holds the list of applied EventPolicies`,
  "knative:IntegrationSource": ` IntegrationSource is the Schema for the Integrationsources API`,
  "knative:IntegrationSourceSpec": ` IntegrationSourceSpec defines the desired state of IntegrationSource
ceOverrides CloudEventOverrides defines overrides to control the output format and modifications of the event sent to the sink.
sink Sink is a reference to an object that will resolve to a uri to use as the sink.`,
  "knative:IntegrationSourceStatus": ` IntegrationSourceStatus defines the observed state of IntegrationSource
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
auth Auth defines the attributes that provide the generated service account name in the resource status.
ceAttributes CloudEventAttributes are the specific attributes that the Source uses as part of its CloudEvents.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
sinkAudience SinkAudience is the OIDC audience of the sink.
sinkCACerts SinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
sinkUri SinkURI is the current active sink URI that has been configured for the Source.`,
  "knative:IstioGatewayOverride": ` IstioGatewayOverride override the knative-ingress-gateway and knative-local-gateway(cluster-local-gateway)
selector A map of values to replace the "selector" values in the knative-ingress-gateway and knative-local-gateway(cluster-local-gateway)
servers Servers is a list of server specifications applied to the Istio Gateway.`,
  "knative:IstioIngressConfiguration": ` IstioIngressConfiguration specifies options for the istio ingresses.
knative-ingress-gateway KnativeIngressGateway overrides the knative-ingress-gateway.
knative-local-gateway KnativeLocalGateway overrides the knative-local-gateway.`,
  "knative:IstioPort": ` IstioPort describes the port on which a Gateway server should listen.
name Name is a label assigned to the port.
number Number is a valid non-negative integer port number.
protocol Protocol exposed on the port.
target_port TargetPort is the target port on the workload.`,
  "knative:IstioServer": ` IstioServer describes the properties of the proxy on a given load balancer port.
bind Bind is the IP or the Unix domain socket to which the listener should be bound to.
defaultEndpoint DefaultEndpoint is the loopback IP endpoint or Unix domain socket to which traffic should be forwarded to by default.
hosts Hosts is one or more hosts exposed by this gateway.
name Name is an optional name of the server.
port Port on which the proxy should listen for incoming connections.
tls Tls configures TLS settings for the server.`,
  "knative:IstioServerTLSSettings": ` IstioServerTLSSettings configures TLS for an Istio Gateway server.
caCertificates CaCertificates is the path to a file containing certificate authority certificates to use in verifying a presented client side certificate.
cipherSuites CipherSuites is an optional list of cipher suites to be used when negotiating TLS.
credentialName CredentialName is the name of the secret holding the server-side TLS certificate to use.
httpsRedirect HttpsRedirect, if set to true, causes the load balancer to send a 301 redirect to HTTPS for all HTTP requests.
maxProtocolVersion MaxProtocolVersion is the maximum TLS protocol version.
minProtocolVersion MinProtocolVersion is the minimum TLS protocol version.
mode Mode indicates whether connections should be secured by TLS.
privateKey PrivateKey is the path to the file holding the server's private key.
serverCertificate ServerCertificate is the path to the file holding the server-side TLS certificate to use.
subjectAltNames SubjectAltNames is a list of alternate names to verify the subject identity in the certificate presented by the client.
verifyCertificateHash VerifyCertificateHash is an optional list of hex-encoded SHA-256 hashes of the authorized client certificates.
verifyCertificateSpki VerifyCertificateSpki is an optional list of base64-encoded SHA-256 hashes of the SPKIs of authorized client certificates.`,
  "knative:JobSink": ` JobSink is the Schema for the JobSink API.`,
  "knative:JobSinkSpec": ` JobSinkSpec defines the desired state of the JobSink.
job Job to run when an event occur.`,
  "knative:JobSinkStatus": ` JobSinkStatus defines the observed state of JobSink.
address Address is a single Addressable address.
addresses Addresses is a list of addresses for different protocols (HTTP and HTTPS) If Addresses is present, Address must be ignored by clients.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
policies Policies holds the list of applied EventPolicies`,
  "knative:JsonataEventTransformationSpec": `expression Expression is the JSONata expression.`,
  "knative:KReference": ` KReference contains enough information to refer to another object.
address Address points to a specific Address Name.
apiVersion API version of the referent.
group Group of the API, without the version of the group.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent.`,
  "knative:KafkaSourceConfiguration": ` KafkaSourceConfiguration specifies whether to enable the kafka source.`,
  "knative:KnativeEventing": ` KnativeEventing is the Schema for the eventings API`,
  "knative:KnativeEventingSpec": ` KnativeEventingSpec defines the desired state of KnativeEventing
additionalManifests A means to specify the additional manifests to install
clusterProfileRef ClusterProfileRef optionally targets a ClusterProfile; when set, the component is reconciled on the referenced remote cluster.
config A means to override the corresponding entries in the upstream configmaps
defaultBrokerClass The default broker type to use for the brokers Knative creates.
deployments DEPRECATED.
high-availability HighAvailability allows specification of HA control plane.
manifests A means to specify the manifests to install
namespace NamespaceConfiguration overrides namespace configurations such as labels and annotations.
podDisruptionBudgets PodDisruptionBudgetOverride overrides PodDisruptionBudget configurations via minAvailable.
registry A means to override the corresponding deployment images in the upstream.
resources DEPRECATED.
services ServiceOverride overrides Service configurations such as labels and annotations.
sinkBindingSelectionMode SinkBindingSelectionMode specifies the NamespaceSelector and ObjectSelector for the sinkbinding webhook.
source Source allows configuration of different eventing sources to be shipped.
version WorkloadOverride containers' resource requirements
workloads Workloads overrides workloads configurations such as resources and replicas.`,
  "knative:KnativeEventingStatus": ` KnativeEventingStatus defines the observed state of KnativeEventing
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
manifests The url links of the manifests, separated by comma
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
version The version of the installed release`,
  "knative:KnativeServing": ` KnativeServing is the Schema for the knativeservings API`,
  "knative:KnativeServingSpec": ` KnativeServingSpec defines the desired state of KnativeServing
additionalManifests A means to specify the additional manifests to install
clusterProfileRef ClusterProfileRef optionally targets a ClusterProfile; when set, the component is reconciled on the referenced remote cluster.
config A means to override the corresponding entries in the upstream configmaps
controller-custom-certs Enables controller to trust registries with self-signed certificates
deployments DEPRECATED.
high-availability HighAvailability allows specification of HA control plane.
ingress Ingress allows configuration of different ingress adapters to be shipped.
manifests A means to specify the manifests to install
namespace NamespaceConfiguration overrides namespace configurations such as labels and annotations.
podDisruptionBudgets PodDisruptionBudgetOverride overrides PodDisruptionBudget configurations via minAvailable.
registry A means to override the corresponding deployment images in the upstream.
resources DEPRECATED.
security Security allows configuration of different security adapters to be shipped.
services ServiceOverride overrides Service configurations such as labels and annotations.
version WorkloadOverride containers' resource requirements
workloads Workloads overrides workloads configurations such as resources and replicas.`,
  "knative:KnativeServingStatus": ` KnativeServingStatus defines the observed state of KnativeServing
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
manifests The url links of the manifests, separated by comma
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
version The version of the installed release`,
  "knative:KourierIngressConfiguration": ` KourierIngressConfiguration specifies whether to enable the kourier ingresses.
bootstrap-configmap BootstrapConfigmapName specifies the ConfigMap name which contains envoy bootstrap.
http-port HTTPPort specifies the port used in case of ServiceType = "NodePort" for http traffic
https-port HTTPSPort specifies the port used in case of ServiceType = "NodePort" for https (encrypted) traffic
service-load-balancer-ip ServiceLoadBalancerIP specifies the service load balancer IP.`,
  "knative:LoadBalancerIngressStatus": ` LoadBalancerIngressStatus represents the status of a load-balancer ingress point: traffic intended for the service should be sent to an ingress point.
domain Domain is set for load-balancer ingress points that are DNS based (typically AWS load-balancers)
domainInternal DomainInternal is set if there is a cluster-local DNS name to access the Ingress.
ip IP is set for load-balancer ingress points that are IP based (typically GCE or OpenStack load-balancers)
meshOnly MeshOnly is set if the Ingress is only load-balanced through a Service mesh.`,
  "knative:LoadBalancerStatus": ` LoadBalancerStatus represents the status of a load-balancer.
ingress Ingress is a list containing ingress points for the load-balancer.`,
  "knative:Manifest": ` Manifest enables the user to specify the links to the manifests' URLs
URL The link of the manifest URL`,
  "knative:Metric": ` Metric represents a resource to configure the metric collector with.
spec Spec holds the desired state of the Metric (from the client).
status Status communicates the observed state of the Metric (from the controller).`,
  "knative:MetricSpec": ` MetricSpec contains all values a metric collector needs to operate.
panicWindow PanicWindow is the aggregation window for metrics where quick reactions are needed.
scrapeTarget ScrapeTarget is the K8s service that publishes the metric endpoint.
stableWindow StableWindow is the aggregation window for metrics in a stable state.`,
  "knative:MetricStatus": ` MetricStatus reflects the status of metric collection for this specific entity.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.`,
  "knative:NamespaceConfiguration": ` NamespaceConfiguration defines the configurations of namespaces to override.
annotations Annotations overrides labels for the namespace and its template.
labels Labels overrides labels for the namespace and its template.`,
  "knative:Parallel": ` Parallel defines conditional branches that will be wired in series through Channels and Subscriptions.
spec Spec defines the desired state of the Parallel.
status Status represents the current state of the Parallel.`,
  "knative:ParallelBranch": `delivery Delivery is the delivery specification for events to the subscriber This includes things like retries, DLS, etc.
filter Filter is the expression guarding the branch
reply Reply is a Reference to where the result of Subscriber of this case gets sent to.
subscriber Subscriber receiving the event when the filter passes`,
  "knative:ParallelBranchStatus": ` ParallelBranchStatus represents the current state of a Parallel branch
filterChannelStatus FilterChannelStatus corresponds to the filter channel status.
filterSubscriptionStatus FilterSubscriptionStatus corresponds to the filter subscription status.
subscriberSubscriptionStatus SubscriptionStatus corresponds to the subscriber subscription status.`,
  "knative:ParallelChannelStatus": `channel Channel is the reference to the underlying channel.
ready ReadyCondition indicates whether the Channel is ready or not.`,
  "knative:ParallelSpec": `branches Branches is the list of Filter/Subscribers pairs.
channelTemplate ChannelTemplate specifies which Channel CRD to use.
reply Reply is a Reference to where the result of a case Subscriber gets sent to when the case does not have a Reply`,
  "knative:ParallelStatus": ` ParallelStatus represents the current state of a Parallel.
address Address is a single Addressable address.
addresses Addresses is a list of addresses for different protocols (HTTP and HTTPS) If Addresses is present, Address must be ignored by clients.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
auth Auth provides the relevant information for OIDC authentication.
branchStatuses BranchStatuses is an array of corresponding to branch statuses.
conditions Conditions the latest available observations of a resource's current state.
ingressChannelStatus IngressChannelStatus corresponds to the ingress channel status.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
policies Policies holds the list of applied EventPolicies`,
  "knative:ParallelSubscriptionStatus": `ready ReadyCondition indicates whether the Subscription is ready or not.
subscription Subscription is the reference to the underlying Subscription.`,
  "knative:PingSource": ` PingSource is the Schema for the PingSources API.`,
  "knative:PingSourceSpec": ` PingSourceSpec defines the desired state of the PingSource.
ceOverrides CloudEventOverrides defines overrides to control the output format and modifications of the event sent to the sink.
contentType ContentType is the media type of Data or DataBase64.
data Data is data used as the body of the event posted to the sink.
dataBase64 DataBase64 is the base64-encoded string of the actual event's body posted to the sink.
schedule Schedule is the cron schedule.
sink Sink is a reference to an object that will resolve to a uri to use as the sink.
timezone Timezone modifies the actual time relative to the specified timezone.`,
  "knative:PingSourceStatus": ` PingSourceStatus defines the observed state of PingSource.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
auth Auth defines the attributes that provide the generated service account name in the resource status.
ceAttributes CloudEventAttributes are the specific attributes that the Source uses as part of its CloudEvents.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
sinkAudience SinkAudience is the OIDC audience of the sink.
sinkCACerts SinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
sinkUri SinkURI is the current active sink URI that has been configured for the Source.`,
  "knative:PodAutoscaler": ` PodAutoscaler is a Knative abstraction that encapsulates the interface by which Knative components instantiate autoscalers.
spec Spec holds the desired state of the PodAutoscaler (from the client).
status Status communicates the observed state of the PodAutoscaler (from the controller).`,
  "knative:PodAutoscalerSpec": ` PodAutoscalerSpec holds the desired state of the PodAutoscaler (from the client).
containerConcurrency ContainerConcurrency specifies the maximum allowed in-flight (concurrent) requests per container of the Revision.
protocolType The application-layer protocol.
reachability Reachability specifies whether or not the \`ScaleTargetRef\` can be reached (ie. has a route).
scaleTargetRef ScaleTargetRef defines the /scale-able resource that this PodAutoscaler is responsible for quickly right-sizing.`,
  "knative:PodAutoscalerStatus": ` PodAutoscalerStatus communicates the observed state of the PodAutoscaler (from the controller).
actualScale ActualScale shows the actual number of replicas for the revision.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
desiredScale DesiredScale shows the current desired number of replicas for the revision.
metricsServiceName MetricsServiceName is the K8s Service name that provides revision metrics.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
serviceName ServiceName is the K8s Service name that serves the revision, scaled by this PA.`,
  "knative:PodDisruptionBudgetOverride": `maxUnavailable An eviction is allowed if at most "maxUnavailable" pods selected by "selector" are unavailable after the eviction, i.e. even in absence of the evicted pod.
minAvailable An eviction is allowed if at least "minAvailable" pods selected by "selector" will still be available after the eviction, i.e. even in the absence of the evicted pod.
name Name is the name of the podDisruptionBudget to override.
selector Label query over pods whose evictions are managed by the disruption budget.
unhealthyPodEvictionPolicy UnhealthyPodEvictionPolicy defines the criteria for when unhealthy pods should be considered for eviction.`,
  "knative:ProbesRequirementsOverride": ` ProbesRequirementsOverride enables the user to override any container's env vars.
container The container name
failureThreshold Minimum consecutive failures for the probe to be considered failed after having succeeded.
initialDelaySeconds Number of seconds after the container has started before liveness probes are initiated.
periodSeconds How often (in seconds) to perform the probe.
successThreshold Minimum consecutive successes for the probe to be considered successful after having failed.
terminationGracePeriodSeconds Optional duration in seconds the pod needs to terminate gracefully upon probe failure.
timeoutSeconds Number of seconds after which the probe times out.`,
  "knative:RabbitmqSourceConfiguration": ` RabbitmqSourceConfiguration specifies whether to enable the rabbitmq source.`,
  "knative:RedisSourceConfiguration": ` RedisSourceConfiguration specifies whether to enable the redis source.`,
  "knative:Reference": ` Reference is modeled after corev1.ObjectReference, but omits fields unsupported by the tracker, and permits us to extend things in divergent ways.
apiVersion API version of the referent.
kind Kind of the referent.
name Name of the referent.
namespace Namespace of the referent.
selector Selector of the referents.`,
  "knative:Registry": ` Registry defines image overrides of knative images.
default The default image reference template to use for all knative images.
imagePullSecrets A list of secrets to be used when pulling the knative images.
override A map of a container name or image name to the full image location of the individual knative image.`,
  "knative:ReplySpec": ` ReplySpec is the configurations on how to handle responses from Sink.
discard Discard discards responses from Sink and return empty response body.`,
  "knative:RequestReply": ` RequestReply represents synchronous interface to sending and receiving events from a Broker.
spec Spec defines the desired state of the EventPolicy.
status Status represents the current state of the EventPolicy.`,
  "knative:RequestReplySpec": `brokerRef BrokerRef contains the reference to the broker the RequestReply sends events to.`,
  "knative:RequestReplyStatus": ` RequestReplyStatus represents the current state of a RequestReply.
address Address is a single Addressable address.
addresses Addresses is a list of addresses for different protocols (HTTP and HTTPS) If Addresses is present, Address must be ignored by clients.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
desiredReplicas DesiredReplicas is the number of replicas (StatefulSet pod + trigger) that is desired
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
policies Policies holds the list of applied EventPolicies
readyReplicas ReadyReplicas is the number of ready replicas (StatefulSet pod + trigger) for this RequestReply resource`,
  "knative:ResourceRequirementsOverride": ` ResourceRequirementsOverride enables the user to override any container's resource requests/limits specified in the embedded manifest
claims Claims lists the names of resources, defined in spec.resourceClaims, that are used by this container.
container The container name
limits Limits describes the maximum amount of compute resources allowed.
requests Requests describes the minimum amount of compute resources required.`,
  "knative:Revision": ` Revision is an immutable snapshot of code and configuration.`,
  "knative:RevisionSpec": ` RevisionSpec holds the desired state of the Revision (from the client).
activeDeadlineSeconds Optional duration in seconds the pod may be active on the node relative to StartTime before the system will actively try to mark it failed and kill associated containers.
affinity If specified, the pod's scheduling constraints
automountServiceAccountToken AutomountServiceAccountToken indicates whether a service account token should be automatically mounted.
containerConcurrency ContainerConcurrency specifies the maximum allowed in-flight (concurrent) requests per container of the Revision.
containers List of containers belonging to the pod.
dnsConfig Specifies the DNS parameters of a pod.
dnsPolicy Set DNS policy for the pod.
enableServiceLinks EnableServiceLinks indicates whether information about services should be injected into pod's environment variables, matching the syntax of Docker links.
ephemeralContainers List of ephemeral containers run in this pod.
hostAliases HostAliases is an optional list of hosts and IPs that will be injected into the pod's hosts file if specified.
hostIPC Use the host's ipc namespace.
hostNetwork Host networking requested for this pod.
hostPID Use the host's pid namespace.
hostUsers Use the host's user namespace.
hostname Specifies the hostname of the Pod If not specified, the pod's hostname will be set to a system-defined value.
hostnameOverride HostnameOverride specifies an explicit override for the pod's hostname as perceived by the pod.
idleTimeoutSeconds IdleTimeoutSeconds is the maximum duration in seconds a request will be allowed to stay open while not receiving any bytes from the user's application.
imagePullSecrets ImagePullSecrets is an optional list of references to secrets in the same namespace to use for pulling any of the images used by this PodSpec.
initContainers List of initialization containers belonging to the pod.
nodeName NodeName indicates in which node this pod is scheduled.
nodeSelector NodeSelector is a selector which must be true for the pod to fit on a node.
os Specifies the OS of the containers in the pod.
overhead Overhead represents the resource overhead associated with running a pod for a given RuntimeClass.
preemptionPolicy PreemptionPolicy is the Policy for preempting pods with lower priority.
priority The priority value.
priorityClassName If specified, indicates the pod's priority.
readinessGates If specified, all readiness gates will be evaluated for pod readiness.
resourceClaims ResourceClaims defines which ResourceClaims must be allocated and reserved before the Pod is allowed to start.
resources Resources is the total amount of CPU and Memory resources required by all containers in the pod.
responseStartTimeoutSeconds ResponseStartTimeoutSeconds is the maximum duration in seconds that the request routing layer will wait for a request delivered to a container to begin sending any network traffic.
restartPolicy Restart policy for all containers within the pod.
runtimeClassName RuntimeClassName refers to a RuntimeClass object in the node.k8s.io group, which should be used to run this pod.
schedulerName If specified, the pod will be dispatched by specified scheduler.
schedulingGates SchedulingGates is an opaque list of values that if specified will block scheduling the pod.
schedulingGroup SchedulingGroup provides a reference to the immediate scheduling runtime grouping object that this Pod belongs to.
securityContext SecurityContext holds pod-level security attributes and common container settings.
serviceAccount DeprecatedServiceAccount is a deprecated alias for ServiceAccountName.
serviceAccountName ServiceAccountName is the name of the ServiceAccount to use to run this pod.
setHostnameAsFQDN If true the pod's hostname will be configured as the pod's FQDN, rather than the leaf name (the default).
shareProcessNamespace Share a single process namespace between all of the containers in a pod.
subdomain If specified, the fully qualified Pod hostname will be "<hostname>.<subdomain>.<pod namespace>.svc.<cluster domain>".
terminationGracePeriodSeconds Optional duration in seconds the pod needs to terminate gracefully.
timeoutSeconds TimeoutSeconds is the maximum duration in seconds that the request instance is allowed to respond to a request.
tolerations If specified, the pod's tolerations.
topologySpreadConstraints TopologySpreadConstraints describes how a group of pods ought to spread across topology domains.
volumes List of volumes that can be mounted by containers belonging to the pod.`,
  "knative:RevisionStatus": ` RevisionStatus communicates the observed state of the Revision (from the controller).
actualReplicas ActualReplicas reflects the amount of ready pods running this revision.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
containerStatuses ContainerStatuses is a slice of images present in .Spec.Container[\\*].Image to their respective digests and their container name.
desiredReplicas DesiredReplicas reflects the desired amount of pods running this revision.
initContainerStatuses InitContainerStatuses is a slice of images present in .Spec.InitContainer[\\*].Image to their respective digests and their container name.
logUrl LogURL specifies the generated logging url for this particular revision based on the revision url template specified in the controller's config.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.`,
  "knative:RevisionTemplateSpec": ` RevisionTemplateSpec describes the data a revision should have when created from a template.`,
  "knative:Route": ` Route is responsible for configuring ingress over a collection of Revisions.
spec Spec holds the desired state of the Route (from the client).
status Status communicates the observed state of the Route (from the controller).`,
  "knative:RouteSpec": ` RouteSpec holds the desired state of the Route (from the client).
traffic Traffic specifies how to distribute traffic over a collection of revisions and configurations.`,
  "knative:RouteStatus": ` RouteStatus communicates the observed state of the Route (from the controller).
address Address holds the information needed for a Route to be the target of an event.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
traffic Traffic holds the configured traffic distribution.
url URL holds the url that will distribute traffic over the provided traffic targets.`,
  "knative:Secret": `ref Secret reference for SASL and SSL configurations.`,
  "knative:SecretReference": `name Secret name.`,
  "knative:SecretTLS": ` SecretTLS wrapper for TLS SecretName.
secretName SecretName is the name of the existing secret used to terminate TLS traffic.`,
  "knative:SecurityConfigs": ` SecurityConfigs specifies options for the security`,
  "knative:SecurityGuardConfiguration": ` SecurityGuardConfiguration specifies options for the security guard component.`,
  "knative:Sequence": ` Sequence defines a sequence of Subscribers that will be wired in series through Channels and Subscriptions.
spec Spec defines the desired state of the Sequence.
status Status represents the current state of the Sequence.`,
  "knative:SequenceChannelStatus": `channel Channel is the reference to the underlying channel.
ready ReadyCondition indicates whether the Channel is ready or not.`,
  "knative:SequenceSpec": `channelTemplate ChannelTemplate specifies which Channel CRD to use.
reply Reply is a Reference to where the result of the last Subscriber gets sent to.
steps Steps is the list of Destinations (processors / functions) that will be called in the order provided.`,
  "knative:SequenceStatus": ` SequenceStatus represents the current state of a Sequence.
address Address is the starting point to this Sequence.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
auth Auth provides the relevant information for OIDC authentication.
channelStatuses ChannelStatuses is an array of corresponding Channel statuses.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
policies Policies holds the list of applied EventPolicies
subscriptionStatuses SubscriptionStatuses is an array of corresponding Subscription statuses.`,
  "knative:SequenceStep": `CACerts CACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
audience Audience is the OIDC audience.
delivery Delivery is the delivery specification for events to the subscriber This includes things like retries, DLS, etc.
ref Ref points to an Addressable.
uri URI can be an absolute URL(non-empty scheme and non-empty host) pointing to the target or a relative URI.`,
  "knative:SequenceSubscriptionStatus": `ready ReadyCondition indicates whether the Subscription is ready or not.
subscription Subscription is the reference to the underlying Subscription.`,
  "knative:ServerlessService": ` ServerlessService is a proxy for the K8s service objects containing the endpoints for the revision, whether those are endpoints of the activator or revision pods.
metadata Standard object's metadata.
spec Spec is the desired state of the ServerlessService.
status Status is the current state of the ServerlessService.`,
  "knative:ServerlessServiceSpec": ` ServerlessServiceSpec describes the ServerlessService.
mode Mode describes the mode of operation of the ServerlessService.
numActivators NumActivators contains number of Activators that this revision should be assigned.
objectRef ObjectRef defines the resource that this ServerlessService is responsible for making "serverless".
protocolType The application-layer protocol.`,
  "knative:ServerlessServiceStatus": ` ServerlessServiceStatus describes the current state of the ServerlessService.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
privateServiceName PrivateServiceName holds the name of a core K8s Service resource that load balances over the user service pods backing this Revision.
serviceName ServiceName holds the name of a core K8s Service resource that load balances over the pods backing this Revision (activator or revision).`,
  "knative:Service": ` Service acts as a top-level container that manages a Route and Configuration which implement a network service.`,
  "knative:ServiceOverride": ` ServiceOverride defines the configurations of the service to override.
annotations Annotations overrides labels for the service and its template.
labels Labels overrides labels for the service and its template.
name Name is the name of the service to override.
selector Selector overrides the selector for the service`,
  "knative:ServiceSpec": ` ServiceSpec represents the configuration for the Service object.
template Template holds the latest specification for the Revision to be stamped out.
traffic Traffic specifies how to distribute traffic over a collection of revisions and configurations.`,
  "knative:ServiceStatus": ` ServiceStatus represents the Status stanza of the Service resource.
address Address holds the information needed for a Route to be the target of an event.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
latestCreatedRevisionName LatestCreatedRevisionName is the last revision that was created from this Configuration.
latestReadyRevisionName LatestReadyRevisionName holds the name of the latest Revision stamped out from this Configuration that has had its "Ready" condition become "True".
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
traffic Traffic holds the configured traffic distribution.
url URL holds the url that will distribute traffic over the provided traffic targets.`,
  "knative:SinkBinding": ` SinkBinding describes a Binding that is also a Source.`,
  "knative:SinkBindingSpec": ` SinkBindingSpec holds the desired state of the SinkBinding (from the client).
ceOverrides CloudEventOverrides defines overrides to control the output format and modifications of the event sent to the sink.
sink Sink is a reference to an object that will resolve to a uri to use as the sink.
subject Subject references the resource(s) whose "runtime contract" should be augmented by Binding implementations.`,
  "knative:SinkBindingStatus": ` SinkBindingStatus communicates the observed state of the SinkBinding (from the controller).
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
auth Auth defines the attributes that provide the generated service account name in the resource status.
ceAttributes CloudEventAttributes are the specific attributes that the Source uses as part of its CloudEvents.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
oidcTokenSecretName OIDCTokenSecretName is the name of the secret containing the token for this SinkBindings OIDC authentication
sinkAudience SinkAudience is the OIDC audience of the sink.
sinkCACerts SinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
sinkUri SinkURI is the current active sink URI that has been configured for the Source.`,
  "knative:SourceConfigs": ` SourceConfigs specifies options for the eventing sources.`,
  "knative:SubscriberSpec": ` SubscriberSpec defines a single subscriber to a Subscribable.
auth Auth contains the service account name for the subscription
delivery DeliverySpec contains options controlling the event delivery
generation Generation of the origin of the subscriber with uid:UID.
name Name is used to identify the original subscription object.
replyAudience ReplyAudience is the OIDC audience for the replyUri.
replyCACerts ReplyCACerts is the Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468 for the replyUri.
replyUri ReplyURI is the endpoint for the reply
subscriberAudience SubscriberAudience is the OIDC audience for the subscriberUri.
subscriberCACerts SubscriberCACerts is the Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468 for the subscriberUri
subscriberUri SubscriberURI is the endpoint for the subscriber`,
  "knative:SubscriberStatus": ` SubscriberStatus defines the status of a single subscriber to a Channel.
auth Auth provides the relevant information for OIDC authentication.
message A human readable message indicating details of Ready status.
observedGeneration Generation of the origin of the subscriber with uid:UID.`,
  "knative:Subscription": ` Subscription routes events received on a Channel to a DNS name and corresponds to the subscriptions.channels.knative.dev CRD.`,
  "knative:SubscriptionSpec": ` SubscriptionSpec specifies the Channel for incoming events, a Subscriber target for processing those events and where to put the result of the processing.
channel Reference to a channel that will be used to create the subscription You can specify only the following fields of the KReference: - Kind - APIVersion - Name - Namespace The resource pointed by this KReference must meet the contract to the ChannelableSpec duck type.
delivery Delivery configuration
reply Reply specifies (optionally) how to handle events returned from the Subscriber target.
subscriber Subscriber is reference to function for processing events.`,
  "knative:SubscriptionStatus": ` SubscriptionStatus (computed) for a subscription
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
auth Auth provides the relevant information for OIDC authentication.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
physicalSubscription PhysicalSubscription is the fully resolved values that this Subscription represents.`,
  "knative:SubscriptionStatusPhysicalSubscription": ` SubscriptionStatusPhysicalSubscription represents the fully resolved values for this Subscription.
deadLetterSinkAudience DeadLetterSinkAudience is the OIDC audience of the DeadLetterSink
deadLetterSinkCACerts DeadLetterSinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
deadLetterSinkUri DeadLetterSink is a KReference that is the reference to the native, platform specific channel where failed events are sent to.
replyAudience ReplyAudience is the OIDC audience for the the resolved URI for spec.reply.
replyCACerts ReplyCACerts is the Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468 for the resolved URI for the spec.reply.
replyUri ReplyURI is the fully resolved URI for the spec.reply.
subscriberAudience SubscriberAudience is the OIDC audience for the the resolved URI for spec.subscriber.
subscriberCACerts SubscriberCACerts is the Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468 for the resolved URI for spec.subscriber.
subscriberUri SubscriberURI is the fully resolved URI for spec.subscriber.`,
  "knative:SubscriptionsAPIFilter": ` SubscriptionsAPIFilter allows defining a filter expression using CloudEvents Subscriptions API.
all All evaluates to true if all the nested expressions evaluate to true.
any Any evaluates to true if at least one of the nested expressions evaluates to true.
cesql CESQL is a CloudEvents SQL expression that will be evaluated to true or false against each CloudEvent.
exact Exact evaluates to true if the values of the matching CloudEvents attributes MUST all exactly match with the associated value String specified (case-sensitive).
not Not evaluates to true if the nested expression evaluates to false.
prefix Prefix evaluates to true if the values of the matching CloudEvents attributes MUST all start with the associated value String specified (case sensitive).
suffix Suffix evaluates to true if the values of the matching CloudEvents attributes MUST all end with the associated value String specified (case sensitive).`,
  "knative:TrafficTarget": ` TrafficTarget holds a single entry of the routing table for a Route.
configurationName ConfigurationName of a configuration to whose latest revision we will send this portion of traffic.
latestRevision LatestRevision may be optionally provided to indicate that the latest ready Revision of the Configuration should be used for this traffic target.
percent Percent indicates that percentage based routing should be used and the value indicates the percent of traffic that is be routed to this Revision or Configuration.
revisionName RevisionName of a specific revision to which to send this portion of traffic.
tag Tag is optionally used to expose a dedicated url for referencing this target exclusively.
url URL displays the URL for accessing named traffic targets.`,
  "knative:Trigger": ` Trigger represents a request to have events delivered to a subscriber from a Broker's event pool.
spec Spec defines the desired state of the Trigger.
status Status represents the current state of the Trigger.`,
  "knative:TriggerFilter": `attributes Attributes filters events by exact match on event context attributes.`,
  "knative:TriggerSpec": `broker Broker is the broker that this trigger receives events from.
brokerRef BrokerRef is the broker that is used for cross-namespace referencing.
delivery Delivery contains the delivery spec for this specific trigger.
filter Filter is the filter to apply against all events from the Broker.
filters Filters is an experimental field that conforms to the CNCF CloudEvents Subscriptions API.
subscriber Subscriber is the addressable that receives events from the Broker that pass the Filter.`,
  "knative:TriggerStatus": ` TriggerStatus represents the current state of a Trigger.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
auth Auth provides the relevant information for OIDC authentication.
conditions Conditions the latest available observations of a resource's current state.
deadLetterSinkAudience DeadLetterSinkAudience is the OIDC audience of the DeadLetterSink
deadLetterSinkCACerts DeadLetterSinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
deadLetterSinkUri DeadLetterSink is a KReference that is the reference to the native, platform specific channel where failed events are sent to.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
subscriberAudience SubscriberAudience is the OIDC audience of the subscriber.
subscriberCACerts SubscriberCACerts is the Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468 of the receiver for this Trigger.
subscriberUri SubscriberURI is the resolved URI of the receiver for this Trigger.`,
  "knative:V1beta2EventType": ` EventType represents a type of event that can be consumed from a Broker.
spec Spec defines the desired state of the EventType.
status Status represents the current state of the EventType.`,
  "knative:V1beta2EventTypeSpec": `broker Broker refers to the Broker that can provide the EventType.
description Description is an optional field used to describe the EventType, in any meaningful way.
reference Reference is a KReference to the belonging addressable.
schema Schema is a URI, it represents the CloudEvents schemaurl extension attribute.
schemaData SchemaData allows the CloudEvents schema to be stored directly in the EventType.
source Source is a URI, it represents the CloudEvents source.
type Type represents the CloudEvents type.`,
  "knative:V1beta2EventTypeStatus": ` EventTypeStatus represents the current state of a EventType.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.`,
  "knative:V1beta2PingSource": ` PingSource is the Schema for the PingSources API.`,
  "knative:V1beta2PingSourceSpec": ` PingSourceSpec defines the desired state of the PingSource.
ceOverrides CloudEventOverrides defines overrides to control the output format and modifications of the event sent to the sink.
contentType ContentType is the media type of Data or DataBase64.
data Data is data used as the body of the event posted to the sink.
dataBase64 DataBase64 is the base64-encoded string of the actual event's body posted to the sink.
schedule Schedule is the cron schedule.
sink Sink is a reference to an object that will resolve to a uri to use as the sink.
timezone Timezone modifies the actual time relative to the specified timezone.`,
  "knative:V1beta2PingSourceStatus": ` PingSourceStatus defines the observed state of PingSource.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
auth Auth defines the attributes that provide the generated service account name in the resource status.
ceAttributes CloudEventAttributes are the specific attributes that the Source uses as part of its CloudEvents.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.
sinkAudience SinkAudience is the OIDC audience of the sink.
sinkCACerts SinkCACerts are Certification Authority (CA) certificates in PEM format according to https://www.rfc-editor.org/rfc/rfc7468.
sinkUri SinkURI is the current active sink URI that has been configured for the Source.`,
  "knative:V1beta3EventType": ` EventType represents a type of event that can be consumed from a Broker.
spec Spec defines the desired state of the EventType.
status Status represents the current state of the EventType.`,
  "knative:V1beta3EventTypeSpec": `attributes Attributes is an array of CloudEvent attributes and extension attributes.
description Description is an optional field used to describe the EventType, in any meaningful way.
reference Reference is a KReference to the belonging addressable.`,
  "knative:V1beta3EventTypeStatus": ` EventTypeStatus represents the current state of a EventType.
annotations Annotations is additional Status fields for the Resource to save some additional State as well as convey more information to the user.
conditions Conditions the latest available observations of a resource's current state.
observedGeneration ObservedGeneration is the 'Generation' of the Service that was last processed by the controller.`,
  "knative:WorkloadOverride": ` WorkloadOverride defines the configurations of deployments to override.
affinity Affinities overrides affinity for the deployment.
annotations Annotations overrides labels for the deployment and its template.
env Env overrides env vars for the containers.
hostNetwork HostNetwork overrides hostNetwork for the containers.
labels Labels overrides labels for the deployment and its template.
livenessProbes LivenessProbes overrides liveness probes for the containers.
name Name is the name of the deployment to override.
nodeSelector NodeSelector overrides nodeSelector for the deployment.
readinessProbes ReadinessProbes overrides readiness probes for the containers.
replicas Replicas is the number of replicas that HA parts of the control plane will be scaled to.
resources Resources overrides resources for the containers.
tolerations Tolerations overrides tolerations for the deployment.
topologySpreadConstraints TopologySpreadConstraints overrides topologySpreadConstraints for the deployment.
version Version is retained for CRD backward compatibility and has no effect.
volumeMounts VolumeMounts is retained for CRD backward compatibility and has no effect.`,
};
