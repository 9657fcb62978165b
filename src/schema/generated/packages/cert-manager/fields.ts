// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'acme.cert-manager.io/v1 Challenge': 'cert-manager:Challenge',
  'acme.cert-manager.io/v1 Order': 'cert-manager:Order',
  'awspca.cert-manager.io/v1beta1 AWSPCAClusterIssuer': 'cert-manager:AWSPCAClusterIssuer',
  'awspca.cert-manager.io/v1beta1 AWSPCAIssuer': 'cert-manager:AWSPCAIssuer',
  'cert-manager.io/v1 Certificate': 'cert-manager:Certificate',
  'cert-manager.io/v1 CertificateRequest': 'cert-manager:CertificateRequest',
  'cert-manager.io/v1 ClusterIssuer': 'cert-manager:ClusterIssuer',
  'cert-manager.io/v1 Issuer': 'cert-manager:Issuer',
  'policy.cert-manager.io/v1alpha1 CertificateRequestPolicy': 'cert-manager:CertificateRequestPolicy',
  'trust-manager.io/v1alpha2 ClusterBundle': 'cert-manager:ClusterBundle',
  'trust.cert-manager.io/v1alpha1 Bundle': 'cert-manager:Bundle',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "cert-manager:ACMEAuthorization": `challenges []cert-manager:ACMEChallenge
identifier string
initialState "valid"|"ready"|"pending"|"processing"|"invalid"|"expired"|"errored"
url! string
wildcard boolean`,
  "cert-manager:ACMEChallenge": `token! string
type! string
url! string`,
  "cert-manager:ACMEChallengeSolver": `dns01 cert-manager:ACMEChallengeSolverDNS01
http01 cert-manager:ACMEChallengeSolverHTTP01
selector cert-manager:CertificateDNSNameSelector`,
  "cert-manager:ACMEChallengeSolverDNS01": `acmeDNS cert-manager:ACMEIssuerDNS01ProviderAcmeDNS
akamai cert-manager:ACMEIssuerDNS01ProviderAkamai
azureDNS cert-manager:ACMEIssuerDNS01ProviderAzureDNS
cloudDNS cert-manager:ACMEIssuerDNS01ProviderCloudDNS
cloudflare cert-manager:ACMEIssuerDNS01ProviderCloudflare
cnameStrategy "None"|"Follow"
digitalocean cert-manager:ACMEIssuerDNS01ProviderDigitalOcean
rfc2136 cert-manager:ACMEIssuerDNS01ProviderRFC2136
route53 cert-manager:ACMEIssuerDNS01ProviderRoute53
webhook cert-manager:ACMEIssuerDNS01ProviderWebhook`,
  "cert-manager:ACMEChallengeSolverHTTP01": `gatewayHTTPRoute cert-manager:ACMEChallengeSolverHTTP01GatewayHTTPRoute
ingress cert-manager:ACMEChallengeSolverHTTP01Ingress`,
  "cert-manager:ACMEChallengeSolverHTTP01GatewayHTTPRoute": `labels {}string
parentRefs []any
podTemplate cert-manager:ACMEChallengeSolverHTTP01IngressPodTemplate
serviceType "ClusterIP"|"ExternalName"|"LoadBalancer"|"NodePort"`,
  "cert-manager:ACMEChallengeSolverHTTP01Ingress": `class string
ingressClassName string
ingressTemplate cert-manager:ACMEChallengeSolverHTTP01IngressTemplate
name string
podTemplate cert-manager:ACMEChallengeSolverHTTP01IngressPodTemplate
serviceType "ClusterIP"|"ExternalName"|"LoadBalancer"|"NodePort"`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressObjectMeta": `annotations {}string
labels {}string`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressPodObjectMeta": `annotations {}string
labels {}string`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressPodResources": `limits {}quantity
requests {}quantity`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressPodSecurityContext": `fsGroup number
fsGroupChangePolicy "Always"|"OnRootMismatch"
runAsGroup number
runAsNonRoot boolean
runAsUser number
seLinuxOptions ApiCoreV1SELinuxOptions
seccompProfile ApiCoreV1SeccompProfile
supplementalGroups []number
sysctls []ApiCoreV1Sysctl`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressPodSpec": `affinity ApiCoreV1Affinity
imagePullSecrets []ApiCoreV1LocalObjectReference
nodeSelector {}string
priorityClassName string
resources cert-manager:ACMEChallengeSolverHTTP01IngressPodResources
securityContext cert-manager:ACMEChallengeSolverHTTP01IngressPodSecurityContext
serviceAccountName string
tolerations []ApiCoreV1Toleration`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressPodTemplate": `metadata cert-manager:ACMEChallengeSolverHTTP01IngressPodObjectMeta
spec cert-manager:ACMEChallengeSolverHTTP01IngressPodSpec`,
  "cert-manager:ACMEChallengeSolverHTTP01IngressTemplate": `metadata cert-manager:ACMEChallengeSolverHTTP01IngressObjectMeta`,
  "cert-manager:ACMEExternalAccountBinding": `keyAlgorithm "HS256"|"HS384"|"HS512"
keyID! string
keySecretRef! cert-manager:SecretKeySelector`,
  "cert-manager:ACMEIssuer": `caBundle string
disableAccountKeyGeneration boolean
email string
enableDurationFeature boolean
externalAccountBinding cert-manager:ACMEExternalAccountBinding
preferredChain string
privateKeySecretRef! cert-manager:SecretKeySelector
profile string
server! string
skipTLSVerify boolean
solvers []cert-manager:ACMEChallengeSolver`,
  "cert-manager:ACMEIssuerDNS01ProviderAcmeDNS": `accountSecretRef! cert-manager:SecretKeySelector
host! string`,
  "cert-manager:ACMEIssuerDNS01ProviderAkamai": `accessTokenSecretRef! cert-manager:SecretKeySelector
clientSecretSecretRef! cert-manager:SecretKeySelector
clientTokenSecretRef! cert-manager:SecretKeySelector
serviceConsumerDomain! string`,
  "cert-manager:ACMEIssuerDNS01ProviderAzureDNS": `clientID string
clientSecretSecretRef cert-manager:SecretKeySelector
environment "AzurePublicCloud"|"AzureChinaCloud"|"AzureGermanCloud"|"AzureUSGovernmentCloud"
hostedZoneName string
managedIdentity cert-manager:AzureManagedIdentity
resourceGroupName! string
subscriptionID! string
tenantID string
zoneType "AzurePublicZone"|"AzurePrivateZone"`,
  "cert-manager:ACMEIssuerDNS01ProviderCloudDNS": `hostedZoneName string
project! string
serviceAccountSecretRef cert-manager:SecretKeySelector`,
  "cert-manager:ACMEIssuerDNS01ProviderCloudflare": `apiKeySecretRef cert-manager:SecretKeySelector
apiTokenSecretRef cert-manager:SecretKeySelector
email string`,
  "cert-manager:ACMEIssuerDNS01ProviderDigitalOcean": `tokenSecretRef! cert-manager:SecretKeySelector`,
  "cert-manager:ACMEIssuerDNS01ProviderRFC2136": `nameserver! string
protocol "TCP"|"UDP"
tsigAlgorithm string
tsigKeyName string
tsigSecretSecretRef cert-manager:SecretKeySelector`,
  "cert-manager:ACMEIssuerDNS01ProviderRoute53": `accessKeyID string
accessKeyIDSecretRef cert-manager:SecretKeySelector
auth cert-manager:Route53Auth
hostedZoneID string
region string
role string
secretAccessKeySecretRef cert-manager:SecretKeySelector`,
  "cert-manager:ACMEIssuerDNS01ProviderWebhook": `config ApiextensionsApiserverPkgApisApiextensionsV1JSON
groupName! string
solverName! string`,
  "cert-manager:ACMEIssuerStatus": `lastPrivateKeyHash string
lastRegisteredEmail string
uri string`,
  "cert-manager:AWSCredentialsSecretReference": `accessKeyIDSelector ApiCoreV1SecretKeySelector
name string
namespace string
secretAccessKeySelector ApiCoreV1SecretKeySelector`,
  "cert-manager:AWSPCAClusterIssuer": `apiVersion! "awspca.cert-manager.io/v1beta1"
kind! "AWSPCAClusterIssuer"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec cert-manager:AWSPCAIssuerSpec
status cert-manager:AWSPCAIssuerStatus`,
  "cert-manager:AWSPCAIssuer": `apiVersion! "awspca.cert-manager.io/v1beta1"
kind! "AWSPCAIssuer"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec cert-manager:AWSPCAIssuerSpec
status cert-manager:AWSPCAIssuerStatus`,
  "cert-manager:AWSPCAIssuerSpec": `arn string
region string
role string
secretRef cert-manager:AWSCredentialsSecretReference`,
  "cert-manager:AWSPCAIssuerStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "cert-manager:AdditionalFormats": `jks cert-manager:JKS
pkcs12 cert-manager:V1alpha1PKCS12`,
  "cert-manager:AzureManagedIdentity": `clientID string
resourceID string
tenantID string`,
  "cert-manager:Bundle": `apiVersion! "trust.cert-manager.io/v1alpha1"
kind! "Bundle"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! cert-manager:V1alpha1BundleSpec
status cert-manager:V1alpha1BundleStatus`,
  "cert-manager:BundleSource": `configMap cert-manager:SourceObjectKeySelector
inLine string
secret cert-manager:SourceObjectKeySelector
useDefaultCAs boolean`,
  "cert-manager:BundleSourceRef": `key! string
kind! "ConfigMap"|"Secret"
name string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "cert-manager:BundleSpec": `defaultCAs cert-manager:DefaultCAsSource
inLineCAs string
sourceRefs []cert-manager:BundleSourceRef
target cert-manager:BundleTarget`,
  "cert-manager:BundleStatus": `conditions []ApimachineryPkgApisMetaV1Condition
defaultCAVersion string`,
  "cert-manager:BundleTarget": `configMap cert-manager:KeyValueTarget
namespaceSelector! ApimachineryPkgApisMetaV1LabelSelector
secret cert-manager:KeyValueTarget`,
  "cert-manager:CAIssuer": `crlDistributionPoints []string
issuingCertificateURLs []string
ocspServers []string
secretName! string`,
  "cert-manager:Certificate": `apiVersion! "cert-manager.io/v1"
kind! "Certificate"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec cert-manager:CertificateSpec
status cert-manager:CertificateStatus`,
  "cert-manager:CertificateAdditionalOutputFormat": `type! "DER"|"CombinedPEM"`,
  "cert-manager:CertificateCondition": `lastTransitionTime time
message string
observedGeneration number
reason string
status! "True"|"False"|"Unknown"
type! string`,
  "cert-manager:CertificateDNSNameSelector": `dnsNames []string
dnsZones []string
matchLabels {}string`,
  "cert-manager:CertificateKeystores": `jks cert-manager:JKSKeystore
pkcs12 cert-manager:PKCS12Keystore`,
  "cert-manager:CertificatePrivateKey": `algorithm "RSA"|"ECDSA"|"Ed25519"
encoding "PKCS1"|"PKCS8"
rotationPolicy "Never"|"Always"
size number`,
  "cert-manager:CertificateRequest": `apiVersion! "cert-manager.io/v1"
kind! "CertificateRequest"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec cert-manager:CertificateRequestSpec
status cert-manager:CertificateRequestStatus`,
  "cert-manager:CertificateRequestCondition": `lastTransitionTime time
message string
reason string
status! "True"|"False"|"Unknown"
type! string`,
  "cert-manager:CertificateRequestPolicy": `apiVersion! "policy.cert-manager.io/v1alpha1"
kind! "CertificateRequestPolicy"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! cert-manager:CertificateRequestPolicySpec
status cert-manager:CertificateRequestPolicyStatus`,
  "cert-manager:CertificateRequestPolicyAllowed": `commonName cert-manager:CertificateRequestPolicyAllowedString
dnsNames cert-manager:CertificateRequestPolicyAllowedStringSlice
emailAddresses cert-manager:CertificateRequestPolicyAllowedStringSlice
ipAddresses cert-manager:CertificateRequestPolicyAllowedStringSlice
isCA boolean
subject cert-manager:CertificateRequestPolicyAllowedX509Subject
uris cert-manager:CertificateRequestPolicyAllowedStringSlice
usages []"signing"|"digital signature"|"content commitment"|"key encipherment"|"key agreement"|"data encipherment"|"cert sign"|"crl sign"|"encipher only"|"decipher only"|"any"|"server auth"|"client auth"|"code signing"|"email protection"|"s/mime"|"ipsec end system"|"ipsec tunnel"|"ipsec user"|"timestamping"|"ocsp signing"|"microsoft sgc"|"netscape sgc"`,
  "cert-manager:CertificateRequestPolicyAllowedString": `required boolean
validations []cert-manager:ValidationRule
value string`,
  "cert-manager:CertificateRequestPolicyAllowedStringSlice": `required boolean
validations []cert-manager:ValidationRule
values []string`,
  "cert-manager:CertificateRequestPolicyAllowedX509Subject": `countries cert-manager:CertificateRequestPolicyAllowedStringSlice
localities cert-manager:CertificateRequestPolicyAllowedStringSlice
organizationalUnits cert-manager:CertificateRequestPolicyAllowedStringSlice
organizations cert-manager:CertificateRequestPolicyAllowedStringSlice
postalCodes cert-manager:CertificateRequestPolicyAllowedStringSlice
provinces cert-manager:CertificateRequestPolicyAllowedStringSlice
serialNumber cert-manager:CertificateRequestPolicyAllowedString
streetAddresses cert-manager:CertificateRequestPolicyAllowedStringSlice`,
  "cert-manager:CertificateRequestPolicyConstraints": `maxDuration string
minDuration string
privateKey cert-manager:CertificateRequestPolicyConstraintsPrivateKey`,
  "cert-manager:CertificateRequestPolicyConstraintsPrivateKey": `algorithm "RSA"|"ECDSA"|"Ed25519"
maxSize number
minSize number`,
  "cert-manager:CertificateRequestPolicyPluginData": `values {}string`,
  "cert-manager:CertificateRequestPolicySelector": `issuerRef cert-manager:CertificateRequestPolicySelectorIssuerRef
namespace cert-manager:CertificateRequestPolicySelectorNamespace`,
  "cert-manager:CertificateRequestPolicySelectorIssuerRef": `group string
kind string
name string`,
  "cert-manager:CertificateRequestPolicySelectorNamespace": `matchLabels {}string
matchNames []string`,
  "cert-manager:CertificateRequestPolicySpec": `allowed cert-manager:CertificateRequestPolicyAllowed
constraints cert-manager:CertificateRequestPolicyConstraints
plugins {}cert-manager:CertificateRequestPolicyPluginData
selector! cert-manager:CertificateRequestPolicySelector`,
  "cert-manager:CertificateRequestPolicyStatus": `conditions []ApimachineryPkgApisMetaV1Condition`,
  "cert-manager:CertificateRequestSpec": `duration string
extra {}[]string
groups []string
isCA boolean
issuerRef! cert-manager:IssuerReference
request! string
uid string
usages []"signing"|"digital signature"|"content commitment"|"key encipherment"|"key agreement"|"data encipherment"|"cert sign"|"crl sign"|"encipher only"|"decipher only"|"any"|"server auth"|"client auth"|"code signing"|"email protection"|"s/mime"|"ipsec end system"|"ipsec tunnel"|"ipsec user"|"timestamping"|"ocsp signing"|"microsoft sgc"|"netscape sgc"
username string`,
  "cert-manager:CertificateRequestStatus": `ca string
certificate string
conditions []cert-manager:CertificateRequestCondition
failureTime time`,
  "cert-manager:CertificateSecretTemplate": `annotations {}string
labels {}string`,
  "cert-manager:CertificateSpec": `additionalOutputFormats []cert-manager:CertificateAdditionalOutputFormat
commonName string
dnsNames []string
duration string
emailAddresses []string
encodeUsagesInRequest boolean
ipAddresses []string
isCA boolean
issuerRef! cert-manager:IssuerReference
keystores cert-manager:CertificateKeystores
literalSubject string
nameConstraints cert-manager:NameConstraints
otherNames []cert-manager:OtherName
privateKey cert-manager:CertificatePrivateKey
renewBefore string
renewBeforePercentage number
revisionHistoryLimit number
secretName! string
secretTemplate cert-manager:CertificateSecretTemplate
signatureAlgorithm "SHA256WithRSA"|"SHA384WithRSA"|"SHA512WithRSA"|"ECDSAWithSHA256"|"ECDSAWithSHA384"|"ECDSAWithSHA512"|"PureEd25519"
subject cert-manager:X509Subject
uris []string
usages []"signing"|"digital signature"|"content commitment"|"key encipherment"|"key agreement"|"data encipherment"|"cert sign"|"crl sign"|"encipher only"|"decipher only"|"any"|"server auth"|"client auth"|"code signing"|"email protection"|"s/mime"|"ipsec end system"|"ipsec tunnel"|"ipsec user"|"timestamping"|"ocsp signing"|"microsoft sgc"|"netscape sgc"`,
  "cert-manager:CertificateStatus": `conditions []cert-manager:CertificateCondition
failedIssuanceAttempts number
lastFailureTime time
nextPrivateKeySecretName string
notAfter time
notBefore time
renewalTime time
revision number`,
  "cert-manager:Challenge": `apiVersion! "acme.cert-manager.io/v1"
kind! "Challenge"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cert-manager:ChallengeSpec
status cert-manager:ChallengeStatus`,
  "cert-manager:ChallengeSpec": `authorizationURL! string
dnsName! string
issuerRef! cert-manager:IssuerReference
key! string
solver! cert-manager:ACMEChallengeSolver
token! string
type! "HTTP-01"|"DNS-01"
url! string
wildcard boolean`,
  "cert-manager:ChallengeStatus": `presented boolean
processing boolean
reason string
state "valid"|"ready"|"pending"|"processing"|"invalid"|"expired"|"errored"`,
  "cert-manager:ClusterBundle": `apiVersion! "trust-manager.io/v1alpha2"
kind! "ClusterBundle"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec cert-manager:BundleSpec
status cert-manager:BundleStatus`,
  "cert-manager:ClusterIssuer": `apiVersion! "cert-manager.io/v1"
kind! "ClusterIssuer"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! cert-manager:IssuerSpec
status cert-manager:IssuerStatus`,
  "cert-manager:DefaultCAsSource": `provider! "System"|"Disabled"`,
  "cert-manager:Issuer": `apiVersion! "cert-manager.io/v1"
kind! "Issuer"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! cert-manager:IssuerSpec
status cert-manager:IssuerStatus`,
  "cert-manager:IssuerCondition": `lastTransitionTime time
message string
observedGeneration number
reason string
status! "True"|"False"|"Unknown"
type! string`,
  "cert-manager:IssuerReference": `group string
kind string
name! string`,
  "cert-manager:IssuerSpec": `acme cert-manager:ACMEIssuer
ca cert-manager:CAIssuer
selfSigned cert-manager:SelfSignedIssuer
vault cert-manager:VaultIssuer
venafi cert-manager:VenafiIssuer`,
  "cert-manager:IssuerStatus": `acme cert-manager:ACMEIssuerStatus
conditions []cert-manager:IssuerCondition`,
  "cert-manager:JKS": `key! string
password string`,
  "cert-manager:JKSKeystore": `alias string
create! boolean
password string
passwordSecretRef cert-manager:SecretKeySelector`,
  "cert-manager:KeyValueTarget": `data! []cert-manager:TargetKeyValue
metadata cert-manager:TargetMetadata`,
  "cert-manager:LocalObjectReference": `name! string`,
  "cert-manager:NameConstraintItem": `dnsDomains []string
emailAddresses []string
ipRanges []string
uriDomains []string`,
  "cert-manager:NameConstraints": `critical boolean
excluded cert-manager:NameConstraintItem
permitted cert-manager:NameConstraintItem`,
  "cert-manager:Order": `apiVersion! "acme.cert-manager.io/v1"
kind! "Order"
metadata! ApimachineryPkgApisMetaV1ObjectMeta
spec! cert-manager:OrderSpec
status cert-manager:OrderStatus`,
  "cert-manager:OrderSpec": `commonName string
dnsNames []string
duration string
ipAddresses []string
issuerRef! cert-manager:IssuerReference
profile string
request! string`,
  "cert-manager:OrderStatus": `authorizations []cert-manager:ACMEAuthorization
certificate string
failureTime time
finalizeURL string
reason string
state "valid"|"ready"|"pending"|"processing"|"invalid"|"expired"|"errored"
url string`,
  "cert-manager:OtherName": `oid string
utf8Value string`,
  "cert-manager:PKCS12Keystore": `create! boolean
password string
passwordSecretRef cert-manager:SecretKeySelector
profile "LegacyRC2"|"LegacyDES"|"Modern2023"`,
  "cert-manager:Route53Auth": `kubernetes! cert-manager:Route53KubernetesAuth`,
  "cert-manager:Route53KubernetesAuth": `serviceAccountRef! cert-manager:ServiceAccountRef`,
  "cert-manager:SecretKeySelector": `key string
name! string`,
  "cert-manager:SelfSignedIssuer": `crlDistributionPoints []string`,
  "cert-manager:ServiceAccountRef": `audiences []string
name! string`,
  "cert-manager:SourceObjectKeySelector": `includeAllKeys boolean
key string
name string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "cert-manager:TargetKeyValue": `format "PEM"|"PKCS12"
key! string
password string
profile "LegacyRC2"|"LegacyDES"|"Modern2023"`,
  "cert-manager:TargetMetadata": `annotations {}string
labels {}string`,
  "cert-manager:TargetTemplate": `key! string
metadata cert-manager:V1alpha1TargetMetadata`,
  "cert-manager:V1ServiceAccountRef": `audiences []string
name! string`,
  "cert-manager:V1alpha1BundleSpec": `sources! []cert-manager:BundleSource
target cert-manager:V1alpha1BundleTarget`,
  "cert-manager:V1alpha1BundleStatus": `conditions []ApimachineryPkgApisMetaV1Condition
defaultCAVersion string`,
  "cert-manager:V1alpha1BundleTarget": `additionalFormats cert-manager:AdditionalFormats
configMap cert-manager:TargetTemplate
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
secret cert-manager:TargetTemplate`,
  "cert-manager:V1alpha1PKCS12": `key! string
password string
profile "LegacyRC2"|"LegacyDES"|"Modern2023"`,
  "cert-manager:V1alpha1TargetMetadata": `annotations {}string
labels {}string`,
  "cert-manager:ValidationRule": `message string
rule! string`,
  "cert-manager:VaultAppRole": `path! string
roleId! string
secretRef! cert-manager:SecretKeySelector`,
  "cert-manager:VaultAuth": `appRole cert-manager:VaultAppRole
clientCertificate cert-manager:VaultClientCertificateAuth
kubernetes cert-manager:VaultKubernetesAuth
tokenSecretRef cert-manager:SecretKeySelector`,
  "cert-manager:VaultClientCertificateAuth": `mountPath string
name string
secretName string`,
  "cert-manager:VaultIssuer": `auth! cert-manager:VaultAuth
caBundle string
caBundleSecretRef cert-manager:SecretKeySelector
clientCertSecretRef cert-manager:SecretKeySelector
clientKeySecretRef cert-manager:SecretKeySelector
namespace string
path! string
server! string
serverName string`,
  "cert-manager:VaultKubernetesAuth": `mountPath string
role! string
secretRef cert-manager:SecretKeySelector
serviceAccountRef cert-manager:V1ServiceAccountRef`,
  "cert-manager:VenafiCloud": `apiTokenSecretRef! cert-manager:SecretKeySelector
url string`,
  "cert-manager:VenafiIssuer": `cloud cert-manager:VenafiCloud
tpp cert-manager:VenafiTPP
zone! string`,
  "cert-manager:VenafiTPP": `caBundle string
caBundleSecretRef cert-manager:SecretKeySelector
credentialsRef! cert-manager:LocalObjectReference
url! string`,
  "cert-manager:X509Subject": `countries []string
localities []string
organizationalUnits []string
organizations []string
postalCodes []string
provinces []string
serialNumber string
streetAddresses []string`,
};
