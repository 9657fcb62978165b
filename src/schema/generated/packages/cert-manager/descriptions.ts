// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "cert-manager:ACMEAuthorization": ` ACMEAuthorization contains data returned from the ACME server on an authorization that must be completed in order validate a DNS name on an ACME Order resource.
challenges Challenges specifies the challenge types offered by the ACME server.
identifier Identifier is the DNS name to be validated as part of this authorization
initialState InitialState is the initial state of the ACME authorization when first fetched from the ACME server.
url URL is the URL of the Authorization that must be completed
wildcard Wildcard will be true if this authorization is for a wildcard DNS name.`,
  "cert-manager:ACMEChallenge": ` Challenge specifies a challenge offered by the ACME server for an Order.
token Token is the token that must be presented for this challenge.
type Type is the type of challenge being offered, e.g., 'http-01', 'dns-01', 'tls-sni-01', etc. This is the raw value retrieved from the ACME server.
url URL is the URL of this challenge.`,
  "cert-manager:ACMEChallengeSolver": ` An ACMEChallengeSolver describes how to solve ACME challenges for the issuer it is part of.
dns01 Configures cert-manager to attempt to complete authorizations by performing the DNS01 challenge flow.
http01 Configures cert-manager to attempt to complete authorizations by performing the HTTP01 challenge flow.
selector Selector selects a set of DNSNames on the Certificate resource that should be solved using this challenge solver.`,
  "cert-manager:ACMEChallengeSolverDNS01": ` Used to configure a DNS01 challenge provider to be used when solving DNS01 challenges.
acmeDNS Use the 'ACME DNS' (https://github.com/joohoi/acme-dns) API to manage DNS01 challenge records.
akamai Use the Akamai DNS zone management API to manage DNS01 challenge records.
azureDNS Use the Microsoft Azure DNS API to manage DNS01 challenge records.
cloudDNS Use the Google Cloud DNS API to manage DNS01 challenge records.
cloudflare Use the Cloudflare API to manage DNS01 challenge records.
cnameStrategy CNAMEStrategy configures how the DNS01 provider should handle CNAME records when found in DNS zones.
digitalocean Use the DigitalOcean DNS API to manage DNS01 challenge records.
rfc2136 Use RFC2136 ("Dynamic Updates in the Domain Name System") (https://datatracker.ietf.org/doc/rfc2136/) to manage DNS01 challenge records.
route53 Use the AWS Route53 API to manage DNS01 challenge records.
webhook Configure an external webhook based DNS01 challenge solver to manage DNS01 challenge records.`,
  "cert-manager:ACMEChallengeSolverHTTP01": ` ACMEChallengeSolverHTTP01 contains configuration detailing how to solve HTTP01 challenges within a Kubernetes cluster.
gatewayHTTPRoute The Gateway API is a sig-network community API that models service networking in Kubernetes (https://gateway-api.sigs.k8s.io/).
ingress The ingress based HTTP01 challenge solver will solve challenges by creating or modifying Ingress resources in order to route requests for '/.well-known/acme-challenge/XYZ' to 'challenge solver' pods that are provisioned by cert-manager for each Challenge to be completed.`,
  "cert-manager:ACMEChallengeSolverHTTP01GatewayHTTPRoute": ` The ACMEChallengeSolverHTTP01GatewayHTTPRoute solver will create HTTPRoute objects for a Gateway class routing to an ACME challenge solver pod.
labels Custom labels that will be applied to HTTPRoutes created by cert-manager while solving HTTP-01 challenges.
parentRefs When solving an HTTP-01 challenge, cert-manager creates an HTTPRoute. cert-manager needs to know which parentRefs should be used when creating the HTTPRoute.
podTemplate Optional pod template used to configure the ACME challenge solver pods used for HTTP01 challenges.`,
  "cert-manager:ACMEChallengeSolverHTTP01Ingress": `class This field configures the annotation \`kubernetes.io/ingress.class\` when creating Ingress resources to solve ACME challenges that use this challenge solver.
ingressClassName This field configures the field \`ingressClassName\` on the created Ingress resources used to solve ACME challenges that use this challenge solver.
ingressTemplate Optional ingress template used to configure the ACME challenge solver ingress used for HTTP01 challenges.
name The name of the ingress resource that should have ACME challenge solving routes inserted into it in order to solve HTTP01 challenges.
podTemplate Optional pod template used to configure the ACME challenge solver pods used for HTTP01 challenges.`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressObjectMeta": `annotations Annotations that should be added to the created ACME HTTP01 solver ingress.
labels Labels that should be added to the created ACME HTTP01 solver ingress.`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressPodObjectMeta": `annotations Annotations that should be added to the created ACME HTTP01 solver pods.
labels Labels that should be added to the created ACME HTTP01 solver pods.`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressPodResources": ` ACMEChallengeSolverHTTP01IngressPodResources defines resource requirements for ACME HTTP01 solver pods.`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressPodSecurityContext": `fsGroup A special supplemental group that applies to all containers in a pod.
runAsGroup The GID to run the entrypoint of the container process.
runAsNonRoot Indicates that the container must run as a non-root user.
runAsUser The UID to run the entrypoint of the container process.
seLinuxOptions The SELinux context to be applied to all containers.
seccompProfile The seccomp options to use by the containers in this pod.
supplementalGroups A list of groups applied to the first process run in each container, in addition to the container's primary GID, the fsGroup (if specified), and group memberships defined in the container image for the uid of the container process.
sysctls Sysctls hold a list of namespaced sysctls used for the pod.`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressPodSpec": `affinity If specified, the pod's scheduling constraints
imagePullSecrets If specified, the pod's imagePullSecrets
nodeSelector NodeSelector is a selector which must be true for the pod to fit on a node.
priorityClassName If specified, the pod's priorityClassName.
resources If specified, the pod's resource requirements.
securityContext If specified, the pod's security context
serviceAccountName If specified, the pod's service account
tolerations If specified, the pod's tolerations.`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressPodTemplate": `metadata ObjectMeta overrides for the pod used to solve HTTP01 challenges.
spec PodSpec defines overrides for the HTTP01 challenge solver pod.`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressTemplate": `metadata ObjectMeta overrides for the ingress used to solve HTTP01 challenges.`,
  "cert-manager:ACMEExternalAccountBinding": ` ACMEExternalAccountBinding is a reference to a CA external account of the ACME server.
keyAlgorithm Deprecated: keyAlgorithm field exists for historical compatibility reasons and should not be used.
keyID keyID is the ID of the CA key that the External Account is bound to.
keySecretRef keySecretRef is a Secret Key Selector referencing a data item in a Kubernetes Secret which holds the symmetric MAC key of the External Account Binding.`,
  "cert-manager:ACMEIssuer": ` ACMEIssuer contains the specification for an ACME issuer.
caBundle Base64-encoded bundle of PEM CAs which can be used to validate the certificate chain presented by the ACME server.
disableAccountKeyGeneration Enables or disables generating a new ACME account key.
email Email is the email address to be associated with the ACME account.
enableDurationFeature Enables requesting a Not After date on certificates that matches the duration of the certificate.
externalAccountBinding ExternalAccountBinding is a reference to a CA external account of the ACME server.
preferredChain PreferredChain is the chain to use if the ACME server outputs multiple.
privateKeySecretRef PrivateKey is the name of a Kubernetes Secret resource that will be used to store the automatically generated ACME account private key.
profile Profile allows requesting a certificate profile from the ACME server.
server Server is the URL used to access the ACME server's 'directory' endpoint.
skipTLSVerify INSECURE: Enables or disables validation of the ACME server TLS certificate.
solvers Solvers is a list of challenge solvers that will be used to solve ACME challenges for the matching domains.`,
  "cert-manager:ACMEIssuerDNS01ProviderAcmeDNS": ` ACMEIssuerDNS01ProviderAcmeDNS is a structure containing the configuration for ACME-DNS servers`,
  "cert-manager:ACMEIssuerDNS01ProviderAkamai": ` ACMEIssuerDNS01ProviderAkamai is a structure containing the DNS configuration for Akamai DNS—Zone Record Management API`,
  "cert-manager:ACMEIssuerDNS01ProviderAzureDNS": ` ACMEIssuerDNS01ProviderAzureDNS is a structure containing the configuration for Azure DNS
clientID Auth: Azure Service Principal: The ClientID of the Azure Service Principal used to authenticate with Azure DNS.
clientSecretSecretRef Auth: Azure Service Principal: A reference to a Secret containing the password associated with the Service Principal.
environment name of the Azure environment (default AzurePublicCloud)
hostedZoneName name of the DNS zone that should be used
managedIdentity Auth: Azure Workload Identity or Azure Managed Service Identity: Settings to enable Azure Workload Identity or Azure Managed Service Identity If set, ClientID, ClientSecret and TenantID must not be set.
resourceGroupName resource group the DNS zone is located in
subscriptionID ID of the Azure subscription
tenantID Auth: Azure Service Principal: The TenantID of the Azure Service Principal used to authenticate with Azure DNS.
zoneType ZoneType determines which type of Azure DNS zone to use.`,
  "cert-manager:ACMEIssuerDNS01ProviderCloudDNS": ` ACMEIssuerDNS01ProviderCloudDNS is a structure containing the DNS configuration for Google Cloud DNS
hostedZoneName HostedZoneName is an optional field that tells cert-manager in which Cloud DNS zone the challenge record has to be created.`,
  "cert-manager:ACMEIssuerDNS01ProviderCloudflare": ` ACMEIssuerDNS01ProviderCloudflare is a structure containing the DNS configuration for Cloudflare.
apiKeySecretRef API key to use to authenticate with Cloudflare.
apiTokenSecretRef API token used to authenticate with Cloudflare.
email Email of the account, only required when using API key based authentication.`,
  "cert-manager:ACMEIssuerDNS01ProviderDigitalOcean": ` ACMEIssuerDNS01ProviderDigitalOcean is a structure containing the DNS configuration for DigitalOcean Domains`,
  "cert-manager:ACMEIssuerDNS01ProviderRFC2136": ` ACMEIssuerDNS01ProviderRFC2136 is a structure containing the configuration for RFC2136 DNS
nameserver The IP address or hostname of an authoritative DNS server supporting RFC2136 in the form host:port.
protocol Protocol to use for dynamic DNS update queries.
tsigAlgorithm The TSIG Algorithm configured in the DNS supporting RFC2136.
tsigKeyName The TSIG Key name configured in the DNS.
tsigSecretSecretRef The name of the secret containing the TSIG value.`,
  "cert-manager:ACMEIssuerDNS01ProviderRoute53": ` ACMEIssuerDNS01ProviderRoute53 is a structure containing the Route 53 configuration for AWS
accessKeyID The AccessKeyID is used for authentication.
accessKeyIDSecretRef The SecretAccessKey is used for authentication.
auth Auth configures how cert-manager authenticates.
hostedZoneID If set, the provider will manage only this zone in Route53 and will not do a lookup using the route53:ListHostedZonesByName api call.
region Override the AWS region.
role Role is a Role ARN which the Route53 provider will assume using either the explicit credentials AccessKeyID/SecretAccessKey or the inferred credentials from environment variables, shared credentials file or AWS Instance metadata
secretAccessKeySecretRef The SecretAccessKey is used for authentication.`,
  "cert-manager:ACMEIssuerDNS01ProviderWebhook": ` ACMEIssuerDNS01ProviderWebhook specifies configuration for a webhook DNS01 provider, including where to POST ChallengePayload resources.
config Additional configuration that should be passed to the webhook apiserver when challenges are processed.
groupName The API group name that should be used when POSTing ChallengePayload resources to the webhook apiserver.
solverName The name of the solver to use, as defined in the webhook provider implementation.`,
  "cert-manager:ACMEIssuerStatus": `lastPrivateKeyHash LastPrivateKeyHash is a hash of the private key associated with the latest registered ACME account, in order to track changes made to registered account associated with the Issuer
lastRegisteredEmail LastRegisteredEmail is the email associated with the latest registered ACME account, in order to track changes made to registered account associated with the Issuer
uri URI is the unique account identifier, which can also be used to retrieve account details from the CA`,
  "cert-manager:AWSCredentialsSecretReference": ` AWSCredentialsSecretReference defines the secret used by the issuer
accessKeyIDSelector Specifies the secret key where the AWS Access Key ID exists
name name is unique within a namespace to reference a secret resource.
namespace namespace defines the space within which the secret name must be unique.
secretAccessKeySelector Specifies the secret key where the AWS Secret Access Key exists`,
  "cert-manager:AWSPCAClusterIssuer": ` AWSPCAClusterIssuer is the Schema for the awspcaclusterissuers API`,
  "cert-manager:AWSPCAIssuer": ` AWSPCAIssuer is the Schema for the awspcaissuers API`,
  "cert-manager:AWSPCAIssuerSpec": ` AWSPCAIssuerSpec defines the desired state of AWSPCAIssuer
arn Specifies the ARN of the PCA resource
region Should contain the AWS region if it cannot be inferred
role Specifies the ARN of role to assume when issuing certificates.
secretRef Needs to be specified if you want to authorize with AWS using an access and secret key`,
  "cert-manager:AWSPCAIssuerStatus": ` AWSPCAIssuerStatus defines the observed state of AWSPCAIssuer`,
  "cert-manager:AdditionalFormats": ` AdditionalFormats specifies any additional formats to write to the target
jks jks requests a JKS-formatted binary trust bundle to be written to the target.
pkcs12 pkcs12 requests a PKCS12-formatted binary trust bundle to be written to the target.`,
  "cert-manager:AzureManagedIdentity": ` AzureManagedIdentity contains the configuration for Azure Workload Identity or Azure Managed Service Identity If the AZURE_FEDERATED_TOKEN_FILE environment variable is set, the Azure Workload Identity will be used.
clientID client ID of the managed identity, cannot be used at the same time as resourceID
resourceID resource ID of the managed identity, cannot be used at the same time as clientID Cannot be used for Azure Managed Service Identity
tenantID tenant ID of the managed identity, cannot be used at the same time as resourceID`,
  "cert-manager:Bundle": `metadata metadata is the standard object's metadata.
spec spec represents the desired state of the Bundle resource.
status status of the Bundle.`,
  "cert-manager:BundleSource": ` BundleSource is the set of sources whose data will be appended and synced to the BundleTarget in all Namespaces.
configMap configMap is a reference (by name) to a ConfigMap's \`data\` key(s), or to a list of ConfigMap's \`data\` key(s) using label selector, in the trust namespace.
inLine inLine is a simple string to append as the source data.
secret secret is a reference (by name) to a Secret's \`data\` key(s), or to a list of Secret's \`data\` key(s) using label selector, in the trust namespace.
useDefaultCAs useDefaultCAs indicates whether the default CA bundle should be used as a source.`,
  "cert-manager:BundleSourceRef": ` BundleSourceRef is a reference to source resource(s) whose data will be appended and synced into the bundle target resources.
key key specifies one or more keys in the object's data field to be used.
kind kind is the kind of the source object.
name name is the name of the source object in the trust namespace.
selector selector is the label selector to use to fetch a list of objects.`,
  "cert-manager:BundleSpec": ` BundleSpec defines the desired state of a Bundle.
defaultCAs defaultCAs configures the use of a default CA bundle as a trust source.
inLineCAs inLineCAs is a simple string to append as the source data.
sourceRefs sourceRefs is a list of references to resources whose data will be appended and synced into the bundle target resources.
target target is the target location in all namespaces to sync source data to.`,
  "cert-manager:BundleStatus": ` BundleStatus defines the observed state of the Bundle.
conditions conditions represent the latest available observations of the ClusterBundle's current state.
defaultCAVersion defaultCAVersion is the version of the default CA package used for this ClusterBundle when resolving default CAs, if applicable.`,
  "cert-manager:BundleTarget": ` BundleTarget is the target resource that the Bundle will sync all source data to.
configMap configMap is the target ConfigMap in Namespaces that all Bundle source data will be synced to.
namespaceSelector namespaceSelector specifies the namespaces where target resources will be synced.
secret secret is the target Secret in Namespaces that all Bundle source data will be synced to.`,
  "cert-manager:CAIssuer": `crlDistributionPoints The CRL distribution points is an X.509 v3 certificate extension which identifies the location of the CRL from which the revocation of this certificate can be checked.
issuingCertificateURLs IssuingCertificateURLs is a list of URLs which this issuer should embed into certificates it creates.
ocspServers The OCSP server list is an X.509 v3 extension that defines a list of URLs of OCSP responders.
secretName SecretName is the name of the secret used to sign Certificates issued by this Issuer.`,
  "cert-manager:Certificate": ` A Certificate resource should be created to ensure an up to date and signed X.509 certificate is stored in the Kubernetes Secret resource named in \`spec.secretName\`.
metadata Standard object's metadata.
spec Specification of the desired state of the Certificate resource. https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
status Status of the Certificate.`,
  "cert-manager:CertificateAdditionalOutputFormat": ` CertificateAdditionalOutputFormat defines an additional output format of a Certificate resource.
type Type is the name of the format type that should be written to the Certificate's target Secret.`,
  "cert-manager:CertificateCondition": ` CertificateCondition contains condition information for a Certificate.
lastTransitionTime LastTransitionTime is the timestamp corresponding to the last status change of this condition.
message Message is a human readable description of the details of the last transition, complementing reason.
observedGeneration If set, this represents the .metadata.generation that the condition was set based upon.
reason Reason is a brief machine readable explanation for the condition's last transition.
status Status of the condition, one of (\`True\`, \`False\`, \`Unknown\`).
type Type of the condition, known values are (\`Ready\`, \`Issuing\`).`,
  "cert-manager:CertificateDNSNameSelector": ` CertificateDNSNameSelector selects certificates using a label selector, and can optionally select individual DNS names within those certificates.
dnsNames List of DNSNames that this solver will be used to solve.
dnsZones List of DNSZones that this solver will be used to solve.
matchLabels A label selector that is used to refine the set of certificate's that this challenge solver will apply to.`,
  "cert-manager:CertificateKeystores": ` CertificateKeystores configures additional keystore output formats to be created in the Certificate's output Secret.
jks JKS configures options for storing a JKS keystore in the \`spec.secretName\` Secret resource.
pkcs12 PKCS12 configures options for storing a PKCS12 keystore in the \`spec.secretName\` Secret resource.`,
  "cert-manager:CertificatePrivateKey": ` CertificatePrivateKey contains configuration options for private keys used by the Certificate controller.
algorithm Algorithm is the private key algorithm of the corresponding private key for this certificate.
encoding The private key cryptography standards (PKCS) encoding for this certificate's private key to be encoded in.
rotationPolicy RotationPolicy controls how private keys should be regenerated when a re-issuance is being processed.
size Size is the key bit size of the corresponding private key for this certificate.`,
  "cert-manager:CertificateRequest": ` A CertificateRequest is used to request a signed certificate from one of the configured issuers.
metadata Standard object's metadata.
spec Specification of the desired state of the CertificateRequest resource. https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
status Status of the CertificateRequest.`,
  "cert-manager:CertificateRequestCondition": ` CertificateRequestCondition contains condition information for a CertificateRequest.
lastTransitionTime LastTransitionTime is the timestamp corresponding to the last status change of this condition.
message Message is a human readable description of the details of the last transition, complementing reason.
reason Reason is a brief machine readable explanation for the condition's last transition.
status Status of the condition, one of (\`True\`, \`False\`, \`Unknown\`).
type Type of the condition, known values are (\`Ready\`, \`InvalidRequest\`, \`Approved\`, \`Denied\`).`,
  "cert-manager:CertificateRequestPolicy": ` CertificateRequestPolicy is an object for describing a "policy profile" that makes decisions on whether applicable CertificateRequests should be approved or denied.`,
  "cert-manager:CertificateRequestPolicyAllowed": ` CertificateRequestPolicyAllowed defines the allowed attributes for a CertificateRequest.
commonName CommonName defines the X.509 Common Name that may be requested.
dnsNames DNSNames defines the X.509 DNS SANs that may be requested.
emailAddresses EmailAddresses defines the X.509 Email SANs that may be requested.
ipAddresses IPAddresses defines the X.509 IP SANs that may be requested.
isCA IsCA defines if a CertificateRequest is allowed to set the \`spec.isCA\` field set to \`true\`.
subject Subject declares the X.509 Subject attributes allowed in a CertificateRequest.
uris URIs defines the X.509 URI SANs that may be requested.
usages Usages defines the key usages that may be included in a CertificateRequest \`spec.keyUsages\` field.`,
  "cert-manager:CertificateRequestPolicyAllowedString": ` CertificateRequestPolicyAllowedString represents an allowed string value and/or validations paired with whether the field is a required value on the request.
required Required marks that the related field must be provided and not be an empty string.
validations Validations applies rules using Common Expression Language (CEL) to validate attribute value present on request beyond what is possible to express using value/required.
value Value defines the allowed attribute value on the related CertificateRequest field.`,
  "cert-manager:CertificateRequestPolicyAllowedStringSlice": ` CertificateRequestPolicyAllowedStringSlice represents allowed string values and/or validations paired with whether the field is a required value on the request.
required Required controls whether the related field must have at least one value.
validations Validations applies rules using Common Expression Language (CEL) to validate attribute values present on request beyond what is possible to express using values/required.
values Values defines allowed attribute values on the related CertificateRequest field.`,
  "cert-manager:CertificateRequestPolicyAllowedX509Subject": ` CertificateRequestPolicyAllowedX509Subject declares allowed X.509 Subject attributes for a CertificateRequest.
countries Countries define the X.509 Subject Countries that may be requested.
localities Localities defines the X.509 Subject Localities that may be requested.
organizationalUnits OrganizationalUnits defines the X.509 Subject Organizational Units that may be requested.
organizations Organizations define the X.509 Subject Organizations that may be requested.
postalCodes PostalCodes defines the X.509 Subject Postal Codes that may be requested.
provinces Provinces defines the X.509 Subject Provinces that may be requested.
serialNumber SerialNumber defines the X.509 Subject Serial Number that may be requested.
streetAddresses StreetAddresses defines the X.509 Subject Street Addresses that may be requested.`,
  "cert-manager:CertificateRequestPolicyConstraints": ` CertificateRequestPolicyConstraints define fields that _must_ be satisfied by the CertificateRequest for the request to be allowed by this policy.
privateKey PrivateKey defines constraints on the shape of private key allowed for a CertificateRequest.`,
  "cert-manager:CertificateRequestPolicyConstraintsPrivateKey": ` CertificateRequestPolicyConstraintsPrivateKey defines constraints on the shape of private key allowed for a CertificateRequest.
algorithm Algorithm defines the allowed crypto algorithm for the private key in a request.
maxSize MaxSize defines the maximum key size for a private key.
minSize MinSize defines the minimum key size for a private key.`,
  "cert-manager:CertificateRequestPolicyPluginData": ` CertificateRequestPolicyPluginData is configuration needed by the plugin approver to evaluate a CertificateRequest on this policy.
values Values define a set of well-known, to the plugin, key value pairs that are required for the plugin to successfully evaluate a request based on this policy.`,
  "cert-manager:CertificateRequestPolicySelector": ` CertificateRequestPolicySelector is used for selecting over which CertificateRequests this CertificateRequestPolicy is appropriate for, and if so, will be used to evaluate the request.
issuerRef IssuerRef is used to match by issuer, meaning the CertificateRequestPolicy will only evaluate CertificateRequests referring to matching issuers.
namespace Namespace is used to match by namespace, meaning the CertificateRequestPolicy will only match CertificateRequests created in matching namespaces.`,
  "cert-manager:CertificateRequestPolicySelectorIssuerRef": ` CertificateRequestPolicySelectorIssuerRef defines the selector for matching the issuer reference of requests.
group Group is the wildcard selector to match the \`spec.issuerRef.group\` field on requests.
kind Kind is the wildcard selector to match the \`spec.issuerRef.kind\` field on requests.
name Name is a wildcard enabled selector that matches the \`spec.issuerRef.name\` field of requests.`,
  "cert-manager:CertificateRequestPolicySelectorNamespace": ` CertificateRequestPolicySelectorNamespace defines the selector for matching the namespace of requests.
matchLabels MatchLabels is the set of Namespace labels that select on CertificateRequests which have been created in a namespace matching the selector.
matchNames MatchNames is the set of namespace names that select on CertificateRequests that have been created in a matching namespace.`,
  "cert-manager:CertificateRequestPolicySpec": ` CertificateRequestPolicySpec defines the desired state of CertificateRequestPolicy.
allowed Allowed defines the allowed attributes for a CertificateRequest.
constraints Constraints define fields that _must_ be satisfied by a CertificateRequest for the request to be allowed by this policy.
plugins Plugins are approvers that are built into approver-policy at compile-time.
selector Selector is used for selecting over which CertificateRequests this CertificateRequestPolicy is appropriate for and so will be used for its approval evaluation.`,
  "cert-manager:CertificateRequestPolicyStatus": ` CertificateRequestPolicyStatus defines the observed state of the CertificateRequestPolicy.
conditions List of status conditions to indicate the status of the CertificateRequestPolicy.`,
  "cert-manager:CertificateRequestSpec": ` CertificateRequestSpec defines the desired state of CertificateRequest
extra Extra contains extra attributes of the user that created the CertificateRequest.
groups Groups contains group membership of the user that created the CertificateRequest.
isCA Requested basic constraints isCA value.
issuerRef Reference to the issuer responsible for issuing the certificate.
request The PEM-encoded X.509 certificate signing request to be submitted to the issuer for signing.
uid UID contains the uid of the user that created the CertificateRequest.
usages Requested key usages and extended key usages.
username Username contains the name of the user that created the CertificateRequest.`,
  "cert-manager:CertificateRequestStatus": ` CertificateRequestStatus defines the observed state of CertificateRequest and resulting signed certificate.
ca The PEM encoded X.509 certificate of the signer, also known as the CA (Certificate Authority).
certificate The PEM encoded X.509 certificate resulting from the certificate signing request.
conditions List of status conditions to indicate the status of a CertificateRequest.
failureTime FailureTime stores the time that this CertificateRequest failed.`,
  "cert-manager:CertificateSecretTemplate": ` CertificateSecretTemplate defines the default labels and annotations to be copied to the Kubernetes Secret resource named in \`CertificateSpec.secretName\`.
annotations Annotations is a key value map to be copied to the target Kubernetes Secret.
labels Labels is a key value map to be copied to the target Kubernetes Secret.`,
  "cert-manager:CertificateSpec": ` CertificateSpec defines the desired state of Certificate.
additionalOutputFormats Defines extra output formats of the private key and signed certificate chain to be written to this Certificate's target Secret.
commonName Requested common name X509 certificate subject attribute.
dnsNames Requested DNS subject alternative names.
emailAddresses Requested email subject alternative names.
encodeUsagesInRequest Whether the KeyUsage and ExtKeyUsage extensions should be set in the encoded CSR.
ipAddresses Requested IP address subject alternative names.
isCA Requested basic constraints isCA value.
issuerRef Reference to the issuer responsible for issuing the certificate.
keystores Additional keystore output formats to be stored in the Certificate's Secret.
literalSubject Requested X.509 certificate subject, represented using the LDAP "String Representation of a Distinguished Name" [1].
nameConstraints x.509 certificate NameConstraint extension which MUST NOT be used in a non-CA certificate.
otherNames \`otherNames\` is an escape hatch for SAN that allows any type.
privateKey Private key options.
renewBeforePercentage \`renewBeforePercentage\` is like \`renewBefore\`, except it is a relative percentage rather than an absolute duration.
revisionHistoryLimit The maximum number of CertificateRequest revisions that are maintained in the Certificate's history.
secretName Name of the Secret resource that will be automatically created and managed by this Certificate resource.
secretTemplate Defines annotations and labels to be copied to the Certificate's Secret.
signatureAlgorithm Signature algorithm to use.
subject Requested set of X509 certificate subject attributes.
uris Requested URI subject alternative names.
usages Requested key usages and extended key usages.`,
  "cert-manager:CertificateStatus": ` CertificateStatus defines the observed state of Certificate
conditions List of status conditions to indicate the status of certificates.
failedIssuanceAttempts The number of continuous failed issuance attempts up till now.
lastFailureTime LastFailureTime is set only if the latest issuance for this Certificate failed and contains the time of the failure.
nextPrivateKeySecretName The name of the Secret resource containing the private key to be used for the next certificate iteration.
notAfter The expiration time of the certificate stored in the secret named by this resource in \`spec.secretName\`.
notBefore The time after which the certificate stored in the secret named by this resource in \`spec.secretName\` is valid.
renewalTime RenewalTime is the time at which the certificate will be next renewed.
revision The current 'revision' of the certificate as issued.`,
  "cert-manager:Challenge": ` Challenge is a type to represent a Challenge request with an ACME server`,
  "cert-manager:ChallengeSpec": `authorizationURL The URL to the ACME Authorization resource that this challenge is a part of.
dnsName dnsName is the identifier that this challenge is for, e.g., example.com.
issuerRef References a properly configured ACME-type Issuer which should be used to create this Challenge.
key The ACME challenge key for this challenge For HTTP01 challenges, this is the value that must be responded with to complete the HTTP01 challenge in the format: \`<private key JWK thumbprint>.<key from acme server for challenge>\`.
solver Contains the domain solving configuration that should be used to solve this challenge resource.
token The ACME challenge token for this challenge.
type The type of ACME challenge this resource represents.
url The URL of the ACME Challenge resource for this challenge.
wildcard wildcard will be true if this challenge is for a wildcard identifier, for example '\\*.example.com'.`,
  "cert-manager:ChallengeStatus": `presented presented will be set to true if the challenge values for this challenge are currently 'presented'.
processing Used to denote whether this challenge should be processed or not.
reason Contains human readable information on why the Challenge is in the current state.
state Contains the current 'state' of the challenge.`,
  "cert-manager:ClusterBundle": `metadata metadata is the standard object's metadata.
spec spec represents the desired state of the ClusterBundle resource.
status status of the ClusterBundle.`,
  "cert-manager:ClusterIssuer": ` A ClusterIssuer represents a certificate issuing authority which can be referenced as part of \`issuerRef\` fields.
spec Desired state of the ClusterIssuer resource.
status Status of the ClusterIssuer.`,
  "cert-manager:DefaultCAsSource": ` DefaultCAsSource configures the use of a default CA bundle as a trust source.
provider provider identifies the provider of the default CA bundle.`,
  "cert-manager:Issuer": ` An Issuer represents a certificate issuing authority which can be referenced as part of \`issuerRef\` fields.
spec Desired state of the Issuer resource.
status Status of the Issuer.`,
  "cert-manager:IssuerCondition": ` IssuerCondition contains condition information for an Issuer.
lastTransitionTime LastTransitionTime is the timestamp corresponding to the last status change of this condition.
message Message is a human readable description of the details of the last transition, complementing reason.
observedGeneration If set, this represents the .metadata.generation that the condition was set based upon.
reason Reason is a brief machine readable explanation for the condition's last transition.
status Status of the condition, one of (\`True\`, \`False\`, \`Unknown\`).
type Type of the condition, known values are (\`Ready\`).`,
  "cert-manager:IssuerReference": ` IssuerReference is a reference to a certificate issuer object with a given name, kind and group.
group Group of the issuer being referred to.
kind Kind of the issuer being referred to.
name Name of the issuer being referred to.`,
  "cert-manager:IssuerSpec": ` IssuerSpec is the specification of an Issuer.
acme ACME configures this issuer to communicate with a RFC8555 (ACME) server to obtain signed x509 certificates.
ca CA configures this issuer to sign certificates using a signing CA keypair stored in a Secret resource.
selfSigned SelfSigned configures this issuer to 'self sign' certificates using the private key used to create the CertificateRequest object.
vault Vault configures this issuer to sign certificates using a HashiCorp Vault PKI backend.
venafi Venafi configures this issuer to sign certificates using a CyberArk Certificate Manager Self-Hosted or SaaS policy zone.`,
  "cert-manager:IssuerStatus": ` IssuerStatus contains status information about an Issuer
acme ACME specific status options.
conditions List of status conditions to indicate the status of a CertificateRequest.`,
  "cert-manager:JKS": ` JKS specifies additional target JKS files
key key is the key of the entry in the object's \`data\` field to be used.
password password for JKS trust store`,
  "cert-manager:JKSKeystore": ` JKS configures options for storing a JKS keystore in the target secret.
alias Alias specifies the alias of the key in the keystore, required by the JKS format.
create Create enables JKS keystore creation for the Certificate.
password Password provides a literal password used to encrypt the JKS keystore.
passwordSecretRef PasswordSecretRef is a reference to a non-empty key in a Secret resource containing the password used to encrypt the JKS keystore.`,
  "cert-manager:KeyValueTarget": ` KeyValueTarget is the specification of key value target resources as ConfigMaps and Secrets.
data data is the specification of the object's \`data\` field.
metadata metadata is an optional set of labels and annotations to be copied to the target.`,
  "cert-manager:LocalObjectReference": ` A reference to an object in the same namespace as the referent.
name Name of the resource being referred to.`,
  "cert-manager:NameConstraintItem": `dnsDomains DNSDomains is a list of DNS domains that are permitted or excluded.
emailAddresses EmailAddresses is a list of Email Addresses that are permitted or excluded.
ipRanges IPRanges is a list of IP Ranges that are permitted or excluded.
uriDomains URIDomains is a list of URI domains that are permitted or excluded.`,
  "cert-manager:NameConstraints": ` NameConstraints is a type to represent x509 NameConstraints
critical if true then the name constraints are marked critical.
excluded Excluded contains the constraints which must be disallowed.
permitted Permitted contains the constraints in which the names must be located.`,
  "cert-manager:Order": ` Order is a type to represent an Order with an ACME server`,
  "cert-manager:OrderSpec": `commonName CommonName is the common name as specified on the DER encoded CSR.
dnsNames DNSNames is a list of DNS names that should be included as part of the Order validation process.
ipAddresses IPAddresses is a list of IP addresses that should be included as part of the Order validation process.
issuerRef IssuerRef references a properly configured ACME-type Issuer which should be used to create this Order.
profile Profile allows requesting a certificate profile from the ACME server.
request Certificate signing request bytes in DER encoding.`,
  "cert-manager:OrderStatus": `authorizations Authorizations contains data returned from the ACME server on what authorizations must be completed in order to validate the DNS names specified on the Order.
certificate Certificate is a copy of the PEM encoded certificate for this Order.
failureTime FailureTime stores the time that this order failed.
finalizeURL FinalizeURL of the Order.
reason Reason optionally provides more information about a why the order is in the current state.
state State contains the current state of this Order resource.
url URL of the Order.`,
  "cert-manager:OtherName": `oid OID is the object identifier for the otherName SAN.
utf8Value utf8Value is the string value of the otherName SAN.`,
  "cert-manager:PKCS12Keystore": ` PKCS12 configures options for storing a PKCS12 keystore in the \`spec.secretName\` Secret resource.
create Create enables PKCS12 keystore creation for the Certificate.
password Password provides a literal password used to encrypt the PKCS#12 keystore.
passwordSecretRef PasswordSecretRef is a reference to a non-empty key in a Secret resource containing the password used to encrypt the PKCS#12 keystore.
profile Profile specifies the key and certificate encryption algorithms and the HMAC algorithm used to create the PKCS12 keystore.`,
  "cert-manager:Route53Auth": ` Route53Auth is configuration used to authenticate with a Route53.
kubernetes Kubernetes authenticates with Route53 using AssumeRoleWithWebIdentity by passing a bound ServiceAccount token.`,
  "cert-manager:Route53KubernetesAuth": ` Route53KubernetesAuth is a configuration to authenticate against Route53 using a bound Kubernetes ServiceAccount token.
serviceAccountRef A reference to a service account that will be used to request a bound token (also known as "projected token").`,
  "cert-manager:SecretKeySelector": ` A reference to a specific 'key' within a Secret resource.
key The key of the entry in the Secret resource's \`data\` field to be used.
name Name of the resource being referred to.`,
  "cert-manager:SelfSignedIssuer": ` Configures an issuer to 'self sign' certificates using the private key used to create the CertificateRequest object.
crlDistributionPoints The CRL distribution points is an X.509 v3 certificate extension which identifies the location of the CRL from which the revocation of this certificate can be checked.`,
  "cert-manager:ServiceAccountRef": ` ServiceAccountRef is a service account used by cert-manager to request a token.
audiences TokenAudiences is an optional list of audiences to include in the token passed to AWS.
name Name of the ServiceAccount used to request a token.`,
  "cert-manager:SourceObjectKeySelector": ` SourceObjectKeySelector is a reference to a source object and its \`data\` key(s) in the trust namespace.
includeAllKeys includeAllKeys is a flag to include all keys in the object's \`data\` field to be used.
key key of the entry in the object's \`data\` field to be used.
name name is the name of the source object in the trust namespace.
selector selector is the label selector to use to fetch a list of objects.`,
  "cert-manager:TargetKeyValue": ` TargetKeyValue is the specification of a key with value in a key-value target resource.
format format defines the format of the target value.
key key is the key of the entry in the object's \`data\` field to be used.
password password for PKCS12 trust store.
profile profile specifies the certificate encryption algorithms and the HMAC algorithm used to create the PKCS12 trust store.`,
  "cert-manager:TargetMetadata": ` TargetMetadata defines the default labels and annotations to be copied to the Kubernetes Secret or ConfigMap bundle targets.
annotations annotations is a key value map to be copied to the target.
labels labels is a key value map to be copied to the target.`,
  "cert-manager:TargetTemplate": ` TargetTemplate defines the form of the Kubernetes Secret or ConfigMap bundle targets.
key key is the key of the entry in the object's \`data\` field to be used.
metadata metadata is an optional set of labels and annotations to be copied to the target.`,
  "cert-manager:V1ServiceAccountRef": ` ServiceAccountRef is a service account used by cert-manager to request a token.
audiences TokenAudiences is an optional list of extra audiences to include in the token passed to Vault.
name Name of the ServiceAccount used to request a token.`,
  "cert-manager:V1alpha1BundleSpec": ` BundleSpec defines the desired state of a Bundle.
sources sources is a set of references to data whose data will sync to the target.
target target is the target location in all namespaces to sync source data to.`,
  "cert-manager:V1alpha1BundleStatus": ` BundleStatus defines the observed state of the Bundle.
conditions conditions represent the latest available observations of the Bundle's current state.
defaultCAVersion defaultCAVersion is the version of the default CA package used when resolving the default CA source(s) for this Bundle (for example, when any source has useDefaultCAs set to true), if applicable.`,
  "cert-manager:V1alpha1BundleTarget": ` BundleTarget is the target resource that the Bundle will sync all source data to.
additionalFormats additionalFormats specifies any additional formats to write to the target
configMap configMap is the target ConfigMap in Namespaces that all Bundle source data will be synced to.
namespaceSelector namespaceSelector will, if set, only sync the target resource in Namespaces which match the selector.
secret secret is the target Secret that all Bundle source data will be synced to.`,
  "cert-manager:V1alpha1PKCS12": ` PKCS12 specifies additional target PKCS#12 files
key key is the key of the entry in the object's \`data\` field to be used.
password password for PKCS12 trust store
profile profile specifies the certificate encryption algorithms and the HMAC algorithm used to create the PKCS12 trust store.`,
  "cert-manager:V1alpha1TargetMetadata": ` TargetMetadata defines the default labels and annotations to be copied to the Kubernetes Secret or ConfigMap bundle targets.
annotations annotations is a key value map to be copied to the target.
labels labels is a key value map to be copied to the target.`,
  "cert-manager:ValidationRule": ` ValidationRule describes a validation rule expressed in CEL.
message Message is the message to display when validation fails.
rule Rule represents the expression which will be evaluated by CEL. ref: https://github.com/google/cel-spec The Rule is scoped to the location of the validations in the schema.`,
  "cert-manager:VaultAppRole": ` VaultAppRole authenticates with Vault using the App Role auth mechanism, with the role and secret stored in a Kubernetes Secret resource.
path Path where the App Role authentication backend is mounted in Vault, e.g: "approle"
roleId RoleID configured in the App Role authentication backend when setting up the authentication backend in Vault.
secretRef Reference to a key in a Secret that contains the App Role secret used to authenticate with Vault.`,
  "cert-manager:VaultAuth": ` VaultAuth is configuration used to authenticate with a Vault server.
appRole AppRole authenticates with Vault using the App Role auth mechanism, with the role and secret stored in a Kubernetes Secret resource.
clientCertificate ClientCertificate authenticates with Vault by presenting a client certificate during the request's TLS handshake.
kubernetes Kubernetes authenticates with Vault by passing the ServiceAccount token stored in the named Secret resource to the Vault server.
tokenSecretRef TokenSecretRef authenticates with Vault by presenting a token.`,
  "cert-manager:VaultClientCertificateAuth": ` VaultClientCertificateAuth is used to authenticate against Vault using a client certificate stored in a Secret.
mountPath The Vault mountPath here is the mount path to use when authenticating with Vault.
name Name of the certificate role to authenticate against.
secretName Reference to Kubernetes Secret of type "kubernetes.io/tls" (hence containing tls.crt and tls.key) used to authenticate to Vault using TLS client authentication.`,
  "cert-manager:VaultIssuer": ` Configures an issuer to sign certificates using a HashiCorp Vault PKI backend.
auth Auth configures how cert-manager authenticates with the Vault server.
caBundle Base64-encoded bundle of PEM CAs which will be used to validate the certificate chain presented by Vault.
caBundleSecretRef Reference to a Secret containing a bundle of PEM-encoded CAs to use when verifying the certificate chain presented by Vault when using HTTPS.
clientCertSecretRef Reference to a Secret containing a PEM-encoded Client Certificate to use when the Vault server requires mTLS.
clientKeySecretRef Reference to a Secret containing a PEM-encoded Client Private Key to use when the Vault server requires mTLS.
namespace Name of the vault namespace.
path Path is the mount path of the Vault PKI backend's \`sign\` endpoint, e.g: "my_pki_mount/sign/my-role-name".
server Server is the connection address for the Vault server, e.g: "https://vault.example.com:8200".
serverName ServerName is used to verify the hostname on the returned certificates by the Vault server.`,
  "cert-manager:VaultKubernetesAuth": ` Authenticate against Vault using a Kubernetes ServiceAccount token stored in a Secret.
mountPath The Vault mountPath here is the mount path to use when authenticating with Vault.
role A required field containing the Vault Role to assume.
secretRef The required Secret field containing a Kubernetes ServiceAccount JWT used for authenticating with Vault.
serviceAccountRef A reference to a service account that will be used to request a bound token (also known as "projected token").`,
  "cert-manager:VenafiCloud": ` VenafiCloud defines connection configuration details for CyberArk Certificate Manager SaaS
apiTokenSecretRef APITokenSecretRef is a secret key selector for the CyberArk Certificate Manager SaaS API token.
url URL is the base URL for CyberArk Certificate Manager SaaS.`,
  "cert-manager:VenafiIssuer": ` Configures an issuer to sign certificates using a CyberArk Certificate Manager Self-Hosted or SaaS policy zone.
cloud Cloud specifies the CyberArk Certificate Manager SaaS configuration settings.
tpp TPP specifies CyberArk Certificate Manager Self-Hosted configuration settings.
zone Zone is the Certificate Manager Policy Zone to use for this issuer.`,
  "cert-manager:VenafiTPP": ` VenafiTPP defines connection configuration details for a CyberArk Certificate Manager Self-Hosted instance
caBundle Base64-encoded bundle of PEM CAs which will be used to validate the certificate chain presented by the CyberArk Certificate Manager Self-Hosted server.
caBundleSecretRef Reference to a Secret containing a base64-encoded bundle of PEM CAs which will be used to validate the certificate chain presented by the CyberArk Certificate Manager Self-Hosted server.
credentialsRef CredentialsRef is a reference to a Secret containing the CyberArk Certificate Manager Self-Hosted API credentials.
url URL is the base URL for the vedsdk endpoint of the CyberArk Certificate Manager Self-Hosted instance, for example: "https://tpp.example.com/vedsdk".`,
  "cert-manager:X509Subject": ` X509Subject Full X509 name specification
countries Countries to be used on the Certificate.
localities Cities to be used on the Certificate.
organizationalUnits Organizational Units to be used on the Certificate.
organizations Organizations to be used on the Certificate.
postalCodes Postal codes to be used on the Certificate.
provinces State/Provinces to be used on the Certificate.
serialNumber Serial number to be used on the Certificate.
streetAddresses Street addresses to be used on the Certificate.`,
};
