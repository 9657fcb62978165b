// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'external-secrets.io/v1 ClusterExternalSecret': 'external-secrets:ClusterExternalSecret',
  'external-secrets.io/v1 ClusterSecretStore': 'external-secrets:ClusterSecretStore',
  'external-secrets.io/v1 ExternalSecret': 'external-secrets:ExternalSecret',
  'external-secrets.io/v1 SecretStore': 'external-secrets:SecretStore',
  'external-secrets.io/v1alpha1 ClusterPushSecret': 'external-secrets:ClusterPushSecret',
  'external-secrets.io/v1alpha1 PushSecret': 'external-secrets:PushSecret',
  'external-secrets.io/v1beta1 ClusterExternalSecret': 'external-secrets:V1beta1ClusterExternalSecret',
  'external-secrets.io/v1beta1 ClusterSecretStore': 'external-secrets:V1beta1ClusterSecretStore',
  'external-secrets.io/v1beta1 ExternalSecret': 'external-secrets:V1beta1ExternalSecret',
  'external-secrets.io/v1beta1 SecretStore': 'external-secrets:V1beta1SecretStore',
  'generators.external-secrets.io/v1alpha1 ACRAccessToken': 'external-secrets:ACRAccessToken',
  'generators.external-secrets.io/v1alpha1 ClusterGenerator': 'external-secrets:ClusterGenerator',
  'generators.external-secrets.io/v1alpha1 ECRAuthorizationToken': 'external-secrets:ECRAuthorizationToken',
  'generators.external-secrets.io/v1alpha1 Fake': 'external-secrets:Fake',
  'generators.external-secrets.io/v1alpha1 GCRAccessToken': 'external-secrets:GCRAccessToken',
  'generators.external-secrets.io/v1alpha1 GeneratorState': 'external-secrets:GeneratorState',
  'generators.external-secrets.io/v1alpha1 GithubAccessToken': 'external-secrets:GithubAccessToken',
  'generators.external-secrets.io/v1alpha1 Grafana': 'external-secrets:Grafana',
  'generators.external-secrets.io/v1alpha1 Password': 'external-secrets:Password',
  'generators.external-secrets.io/v1alpha1 QuayAccessToken': 'external-secrets:QuayAccessToken',
  'generators.external-secrets.io/v1alpha1 STSSessionToken': 'external-secrets:STSSessionToken',
  'generators.external-secrets.io/v1alpha1 UUID': 'external-secrets:UUID',
  'generators.external-secrets.io/v1alpha1 VaultDynamicSecret': 'external-secrets:VaultDynamicSecret',
  'generators.external-secrets.io/v1alpha1 Webhook': 'external-secrets:Webhook',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "external-secrets:ACRAccessToken": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "ACRAccessToken"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:ACRAccessTokenSpec`,
  "external-secrets:ACRAccessTokenSpec": `auth! external-secrets:ACRAuth
environmentType "PublicCloud"|"USGovernmentCloud"|"ChinaCloud"|"GermanCloud"
registry! string
scope string
tenantId string`,
  "external-secrets:ACRAuth": `managedIdentity external-secrets:AzureACRManagedIdentityAuth
servicePrincipal external-secrets:AzureACRServicePrincipalAuth
workloadIdentity external-secrets:AzureACRWorkloadIdentityAuth`,
  "external-secrets:AWSAuth": `jwt external-secrets:AWSJWTAuth
secretRef external-secrets:AWSAuthSecretRef`,
  "external-secrets:AWSAuthSecretRef": `accessKeyIDSecretRef external-secrets:V1SecretKeySelector
secretAccessKeySecretRef external-secrets:V1SecretKeySelector
sessionTokenSecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:AWSJWTAuth": `serviceAccountRef external-secrets:ServiceAccountSelector`,
  "external-secrets:AWSProvider": `additionalRoles []string
auth external-secrets:AWSAuth
externalID string
prefix string
region! string
role string
secretsManager external-secrets:SecretsManager
service! "SecretsManager"|"ParameterStore"
sessionTags []external-secrets:Tag
transitiveTagKeys []string`,
  "external-secrets:AkeylessAuth": `kubernetesAuth external-secrets:AkeylessKubernetesAuth
secretRef external-secrets:AkeylessAuthSecretRef`,
  "external-secrets:AkeylessAuthSecretRef": `accessID external-secrets:V1SecretKeySelector
accessType external-secrets:V1SecretKeySelector
accessTypeParam external-secrets:V1SecretKeySelector`,
  "external-secrets:AkeylessKubernetesAuth": `accessID! string
k8sConfName! string
secretRef external-secrets:V1SecretKeySelector
serviceAccountRef external-secrets:ServiceAccountSelector`,
  "external-secrets:AkeylessProvider": `akeylessGWApiURL! string
authSecretRef! external-secrets:AkeylessAuth
caBundle string
caProvider external-secrets:CAProvider`,
  "external-secrets:AlibabaAuth": `rrsa external-secrets:AlibabaRRSAAuth
secretRef external-secrets:AlibabaAuthSecretRef`,
  "external-secrets:AlibabaAuthSecretRef": `accessKeyIDSecretRef! external-secrets:V1SecretKeySelector
accessKeySecretSecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:AlibabaProvider": `auth! external-secrets:AlibabaAuth
regionID! string`,
  "external-secrets:AlibabaRRSAAuth": `oidcProviderArn! string
oidcTokenFilePath! string
roleArn! string
sessionName! string`,
  "external-secrets:AuthorizationProtocol": `ntlm external-secrets:NTLMProtocol`,
  "external-secrets:AzureACRManagedIdentityAuth": `identityId string`,
  "external-secrets:AzureACRServicePrincipalAuth": `secretRef! external-secrets:AzureACRServicePrincipalAuthSecretRef`,
  "external-secrets:AzureACRServicePrincipalAuthSecretRef": `clientId external-secrets:V1SecretKeySelector
clientSecret external-secrets:V1SecretKeySelector`,
  "external-secrets:AzureACRWorkloadIdentityAuth": `serviceAccountRef external-secrets:ServiceAccountSelector`,
  "external-secrets:AzureKVAuth": `clientCertificate external-secrets:V1SecretKeySelector
clientId external-secrets:V1SecretKeySelector
clientSecret external-secrets:V1SecretKeySelector
tenantId external-secrets:V1SecretKeySelector`,
  "external-secrets:AzureKVProvider": `authSecretRef external-secrets:AzureKVAuth
authType "ServicePrincipal"|"ManagedIdentity"|"WorkloadIdentity"
environmentType "PublicCloud"|"USGovernmentCloud"|"ChinaCloud"|"GermanCloud"
identityId string
serviceAccountRef external-secrets:ServiceAccountSelector
tenantId string
vaultUrl! string`,
  "external-secrets:BeyondTrustProviderSecretRef": `secretRef external-secrets:V1SecretKeySelector
value string`,
  "external-secrets:BeyondtrustAuth": `apiKey external-secrets:BeyondTrustProviderSecretRef
certificate external-secrets:BeyondTrustProviderSecretRef
certificateKey external-secrets:BeyondTrustProviderSecretRef
clientId external-secrets:BeyondTrustProviderSecretRef
clientSecret external-secrets:BeyondTrustProviderSecretRef`,
  "external-secrets:BeyondtrustProvider": `auth! external-secrets:BeyondtrustAuth
server! external-secrets:BeyondtrustServer`,
  "external-secrets:BeyondtrustServer": `apiUrl! string
apiVersion string
clientTimeOutSeconds number
retrievalType string
separator string
verifyCA! boolean`,
  "external-secrets:BitwardenSecretsManagerAuth": `secretRef! external-secrets:BitwardenSecretsManagerSecretRef`,
  "external-secrets:BitwardenSecretsManagerProvider": `apiURL string
auth! external-secrets:BitwardenSecretsManagerAuth
bitwardenServerSDKURL string
caBundle string
caProvider external-secrets:CAProvider
identityURL string
organizationID! string
projectID! string`,
  "external-secrets:BitwardenSecretsManagerSecretRef": `credentials! external-secrets:V1SecretKeySelector`,
  "external-secrets:CAProvider": `key string
name! string
namespace string
type! string`,
  "external-secrets:CSMAuth": `secretRef external-secrets:CSMAuthSecretRef`,
  "external-secrets:CSMAuthSecretRef": `accessKeyIDSecretRef! external-secrets:V1SecretKeySelector
accessKeySecretSecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:CertAuth": `clientCert external-secrets:V1SecretKeySelector
clientKey external-secrets:V1SecretKeySelector`,
  "external-secrets:ChefAuth": `secretRef! external-secrets:ChefAuthSecretRef`,
  "external-secrets:ChefAuthSecretRef": `privateKeySecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:ChefProvider": `auth! external-secrets:ChefAuth
serverUrl! string
username! string`,
  "external-secrets:CloudruSMProvider": `auth! external-secrets:CSMAuth
projectID string`,
  "external-secrets:ClusterExternalSecret": `apiVersion! "external-secrets.io/v1"
kind! "ClusterExternalSecret"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:ClusterExternalSecretSpec
status external-secrets:ClusterExternalSecretStatus`,
  "external-secrets:ClusterExternalSecretNamespaceFailure": `namespace! string
reason string`,
  "external-secrets:ClusterExternalSecretSpec": `externalSecretMetadata external-secrets:ExternalSecretMetadata
externalSecretName string
externalSecretSpec! external-secrets:ExternalSecretSpec
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
namespaceSelectors []ApimachineryPkgApisMetaV1LabelSelector
namespaces []string
refreshTime string`,
  "external-secrets:ClusterExternalSecretStatus": `conditions []external-secrets:ClusterExternalSecretStatusCondition
externalSecretName string
failedNamespaces []external-secrets:ClusterExternalSecretNamespaceFailure
provisionedNamespaces []string`,
  "external-secrets:ClusterExternalSecretStatusCondition": `message string
status! string
type! string`,
  "external-secrets:ClusterGenerator": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "ClusterGenerator"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:ClusterGeneratorSpec`,
  "external-secrets:ClusterGeneratorSpec": `generator! external-secrets:GeneratorSpec
kind! "ACRAccessToken"|"ECRAuthorizationToken"|"Fake"|"GCRAccessToken"|"GithubAccessToken"|"QuayAccessToken"|"Password"|"STSSessionToken"|"UUID"|"VaultDynamicSecret"|"Webhook"|"Grafana"`,
  "external-secrets:ClusterPushSecret": `apiVersion! "external-secrets.io/v1alpha1"
kind! "ClusterPushSecret"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:ClusterPushSecretSpec
status external-secrets:ClusterPushSecretStatus`,
  "external-secrets:ClusterPushSecretNamespaceFailure": `namespace! string
reason string`,
  "external-secrets:ClusterPushSecretSpec": `namespaceSelectors []ApimachineryPkgApisMetaV1LabelSelector
pushSecretMetadata external-secrets:PushSecretMetadata
pushSecretName string
pushSecretSpec! external-secrets:PushSecretSpec
refreshTime string`,
  "external-secrets:ClusterPushSecretStatus": `conditions []external-secrets:PushSecretStatusCondition
failedNamespaces []external-secrets:ClusterPushSecretNamespaceFailure
provisionedNamespaces []string
pushSecretName string`,
  "external-secrets:ClusterSecretStore": `apiVersion! "external-secrets.io/v1"
kind! "ClusterSecretStore"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:SecretStoreSpec
status external-secrets:SecretStoreStatus`,
  "external-secrets:ClusterSecretStoreCondition": `namespaceRegexes []string
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
namespaces []string`,
  "external-secrets:ConjurAPIKey": `account! string
apiKeyRef! external-secrets:V1SecretKeySelector
userRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:ConjurAuth": `apikey external-secrets:ConjurAPIKey
jwt external-secrets:ConjurJWT`,
  "external-secrets:ConjurJWT": `account! string
hostId string
secretRef external-secrets:V1SecretKeySelector
serviceAccountRef external-secrets:ServiceAccountSelector
serviceID! string`,
  "external-secrets:ConjurProvider": `auth! external-secrets:ConjurAuth
caBundle string
caProvider external-secrets:CAProvider
url! string`,
  "external-secrets:DelineaProvider": `clientId! external-secrets:DelineaProviderSecretRef
clientSecret! external-secrets:DelineaProviderSecretRef
tenant! string
tld string
urlTemplate string`,
  "external-secrets:DelineaProviderSecretRef": `secretRef external-secrets:V1SecretKeySelector
value string`,
  "external-secrets:Device42Auth": `secretRef! external-secrets:Device42SecretRef`,
  "external-secrets:Device42Provider": `auth! external-secrets:Device42Auth
host! string`,
  "external-secrets:Device42SecretRef": `credentials external-secrets:V1SecretKeySelector`,
  "external-secrets:DopplerAuth": `secretRef! external-secrets:DopplerAuthSecretRef`,
  "external-secrets:DopplerAuthSecretRef": `dopplerToken! external-secrets:V1SecretKeySelector`,
  "external-secrets:DopplerProvider": `auth! external-secrets:DopplerAuth
config string
format "json"|"dotnet-json"|"env"|"yaml"|"docker"
nameTransformer "upper-camel"|"camel"|"lower-snake"|"tf-var"|"dotnet-env"|"lower-kebab"
project string`,
  "external-secrets:ECRAuthorizationToken": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "ECRAuthorizationToken"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:ECRAuthorizationTokenSpec`,
  "external-secrets:ECRAuthorizationTokenSpec": `auth external-secrets:V1alpha1AWSAuth
region! string
role string
scope string`,
  "external-secrets:ExternalSecret": `apiVersion! "external-secrets.io/v1"
kind! "ExternalSecret"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:ExternalSecretSpec
status external-secrets:ExternalSecretStatus`,
  "external-secrets:ExternalSecretData": `remoteRef! external-secrets:ExternalSecretDataRemoteRef
secretKey! string
sourceRef external-secrets:StoreSourceRef`,
  "external-secrets:ExternalSecretDataFromRemoteRef": `extract external-secrets:ExternalSecretDataRemoteRef
find external-secrets:ExternalSecretFind
rewrite []external-secrets:ExternalSecretRewrite
sourceRef external-secrets:StoreGeneratorSourceRef`,
  "external-secrets:ExternalSecretDataRemoteRef": `conversionStrategy "Default"|"Unicode"
decodingStrategy "Auto"|"Base64"|"Base64URL"|"None"
key! string
metadataPolicy "None"|"Fetch"
property string
version string`,
  "external-secrets:ExternalSecretFind": `conversionStrategy "Default"|"Unicode"
decodingStrategy "Auto"|"Base64"|"Base64URL"|"None"
name external-secrets:FindName
path string
tags {}string`,
  "external-secrets:ExternalSecretMetadata": `annotations {}string
labels {}string`,
  "external-secrets:ExternalSecretRewrite": `regexp external-secrets:ExternalSecretRewriteRegexp
transform external-secrets:ExternalSecretRewriteTransform`,
  "external-secrets:ExternalSecretRewriteRegexp": `source! string
target! string`,
  "external-secrets:ExternalSecretRewriteTransform": `template! string`,
  "external-secrets:ExternalSecretSpec": `data []external-secrets:ExternalSecretData
dataFrom []external-secrets:ExternalSecretDataFromRemoteRef
refreshInterval string
refreshPolicy "CreatedOnce"|"Periodic"|"OnChange"
secretStoreRef external-secrets:SecretStoreRef
target external-secrets:ExternalSecretTarget`,
  "external-secrets:ExternalSecretStatus": `binding ApiCoreV1LocalObjectReference
conditions []external-secrets:ExternalSecretStatusCondition
refreshTime time
syncedResourceVersion string`,
  "external-secrets:ExternalSecretStatusCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "external-secrets:ExternalSecretTarget": `creationPolicy "Owner"|"Orphan"|"Merge"|"None"
deletionPolicy "Delete"|"Merge"|"Retain"
immutable boolean
name string
template external-secrets:ExternalSecretTemplate`,
  "external-secrets:ExternalSecretTemplate": `data {}string
engineVersion "v2"
mergePolicy "Replace"|"Merge"
metadata external-secrets:ExternalSecretTemplateMetadata
templateFrom []external-secrets:TemplateFrom
type string`,
  "external-secrets:ExternalSecretTemplateMetadata": `annotations {}string
labels {}string`,
  "external-secrets:Fake": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "Fake"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:FakeSpec`,
  "external-secrets:FakeProvider": `data! []external-secrets:FakeProviderData`,
  "external-secrets:FakeProviderData": `key! string
value! string
version string`,
  "external-secrets:FakeSpec": `controller string
data {}string`,
  "external-secrets:FindName": `regexp string`,
  "external-secrets:FortanixProvider": `apiKey external-secrets:FortanixProviderSecretRef
apiUrl string`,
  "external-secrets:FortanixProviderSecretRef": `secretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:GCPSMAuth": `secretRef external-secrets:GCPSMAuthSecretRef
workloadIdentity external-secrets:GCPWorkloadIdentity`,
  "external-secrets:GCPSMAuthSecretRef": `secretAccessKeySecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:GCPSMProvider": `auth external-secrets:GCPSMAuth
location string
projectID string`,
  "external-secrets:GCPWorkloadIdentity": `clusterLocation string
clusterName string
clusterProjectID string
serviceAccountRef! external-secrets:ServiceAccountSelector`,
  "external-secrets:GCRAccessToken": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "GCRAccessToken"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:GCRAccessTokenSpec`,
  "external-secrets:GCRAccessTokenSpec": `auth! external-secrets:V1alpha1GCPSMAuth
projectID! string`,
  "external-secrets:GeneratorRef": `apiVersion string
kind! "ACRAccessToken"|"ClusterGenerator"|"ECRAuthorizationToken"|"Fake"|"GCRAccessToken"|"GithubAccessToken"|"QuayAccessToken"|"Password"|"STSSessionToken"|"UUID"|"VaultDynamicSecret"|"Webhook"|"Grafana"
name! string`,
  "external-secrets:GeneratorSpec": `acrAccessTokenSpec external-secrets:ACRAccessTokenSpec
ecrAuthorizationTokenSpec external-secrets:ECRAuthorizationTokenSpec
fakeSpec external-secrets:FakeSpec
gcrAccessTokenSpec external-secrets:GCRAccessTokenSpec
githubAccessTokenSpec external-secrets:GithubAccessTokenSpec
grafanaSpec external-secrets:GrafanaSpec
passwordSpec external-secrets:PasswordSpec
quayAccessTokenSpec external-secrets:QuayAccessTokenSpec
stsSessionTokenSpec external-secrets:STSSessionTokenSpec
uuidSpec any
vaultDynamicSecretSpec external-secrets:VaultDynamicSecretSpec
webhookSpec external-secrets:WebhookSpec`,
  "external-secrets:GeneratorState": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "GeneratorState"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:GeneratorStateSpec
status external-secrets:GeneratorStateStatus`,
  "external-secrets:GeneratorStateSpec": `garbageCollectionDeadline time
resource! ApiextensionsApiserverPkgApisApiextensionsV1JSON
state! ApiextensionsApiserverPkgApisApiextensionsV1JSON`,
  "external-secrets:GeneratorStateStatus": `conditions []external-secrets:GeneratorStateStatusCondition`,
  "external-secrets:GeneratorStateStatusCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "external-secrets:GithubAccessToken": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "GithubAccessToken"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:GithubAccessTokenSpec`,
  "external-secrets:GithubAccessTokenSpec": `appID! string
auth! external-secrets:GithubAuth
installID! string
permissions {}string
repositories []string
url string`,
  "external-secrets:GithubAppAuth": `privateKey! external-secrets:V1SecretKeySelector`,
  "external-secrets:GithubAuth": `privateKey! external-secrets:GithubSecretRef`,
  "external-secrets:GithubProvider": `appID! number
auth! external-secrets:GithubAppAuth
environment string
installationID! number
organization! string
repository string
uploadURL string
url string`,
  "external-secrets:GithubSecretRef": `secretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:GitlabAuth": `SecretRef! external-secrets:GitlabSecretRef`,
  "external-secrets:GitlabProvider": `auth! external-secrets:GitlabAuth
environment string
groupIDs []string
inheritFromGroups boolean
projectID string
url string`,
  "external-secrets:GitlabSecretRef": `accessToken external-secrets:V1SecretKeySelector`,
  "external-secrets:Grafana": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "Grafana"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:GrafanaSpec`,
  "external-secrets:GrafanaAuth": `basic external-secrets:GrafanaBasicAuth
token external-secrets:SecretKeySelector`,
  "external-secrets:GrafanaBasicAuth": `password! external-secrets:SecretKeySelector
username! string`,
  "external-secrets:GrafanaServiceAccount": `name! string
role! string`,
  "external-secrets:GrafanaSpec": `auth! external-secrets:GrafanaAuth
serviceAccount! external-secrets:GrafanaServiceAccount
url! string`,
  "external-secrets:IBMAuth": `containerAuth external-secrets:IBMAuthContainerAuth
secretRef external-secrets:IBMAuthSecretRef`,
  "external-secrets:IBMAuthContainerAuth": `iamEndpoint string
profile! string
tokenLocation string`,
  "external-secrets:IBMAuthSecretRef": `secretApiKeySecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:IBMProvider": `auth! external-secrets:IBMAuth
serviceUrl string`,
  "external-secrets:InfisicalAuth": `universalAuthCredentials external-secrets:UniversalAuthCredentials`,
  "external-secrets:InfisicalProvider": `auth! external-secrets:InfisicalAuth
hostAPI string
secretsScope! external-secrets:MachineIdentityScopeInWorkspace`,
  "external-secrets:KeeperSecurityProvider": `authRef! external-secrets:V1SecretKeySelector
folderID! string`,
  "external-secrets:KubernetesAuth": `cert external-secrets:CertAuth
serviceAccount external-secrets:ServiceAccountSelector
token external-secrets:TokenAuth`,
  "external-secrets:KubernetesProvider": `auth external-secrets:KubernetesAuth
authRef external-secrets:V1SecretKeySelector
remoteNamespace string
server external-secrets:KubernetesServer`,
  "external-secrets:KubernetesServer": `caBundle string
caProvider external-secrets:CAProvider
url string`,
  "external-secrets:MachineIdentityScopeInWorkspace": `environmentSlug! string
expandSecretReferences boolean
projectSlug! string
recursive boolean
secretsPath string`,
  "external-secrets:NTLMProtocol": `passwordSecret! external-secrets:V1SecretKeySelector
usernameSecret! external-secrets:V1SecretKeySelector`,
  "external-secrets:OnboardbaseAuthSecretRef": `apiKeyRef! external-secrets:V1SecretKeySelector
passcodeRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:OnboardbaseProvider": `apiHost! string
auth! external-secrets:OnboardbaseAuthSecretRef
environment! string
project! string`,
  "external-secrets:OnePasswordAuth": `secretRef! external-secrets:OnePasswordAuthSecretRef`,
  "external-secrets:OnePasswordAuthSecretRef": `connectTokenSecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:OnePasswordProvider": `auth! external-secrets:OnePasswordAuth
connectHost! string
vaults! {}number`,
  "external-secrets:OracleAuth": `secretRef! external-secrets:OracleSecretRef
tenancy! string
user! string`,
  "external-secrets:OracleProvider": `auth external-secrets:OracleAuth
compartment string
encryptionKey string
principalType ""|"UserPrincipal"|"InstancePrincipal"|"Workload"
region! string
serviceAccountRef external-secrets:ServiceAccountSelector
vault! string`,
  "external-secrets:OracleSecretRef": `fingerprint! external-secrets:V1SecretKeySelector
privatekey! external-secrets:V1SecretKeySelector`,
  "external-secrets:PassboltAuth": `passwordSecretRef! external-secrets:V1SecretKeySelector
privateKeySecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:PassboltProvider": `auth! external-secrets:PassboltAuth
host! string`,
  "external-secrets:Password": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "Password"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:PasswordSpec`,
  "external-secrets:PasswordDepotAuth": `secretRef! external-secrets:PasswordDepotSecretRef`,
  "external-secrets:PasswordDepotProvider": `auth! external-secrets:PasswordDepotAuth
database! string
host! string`,
  "external-secrets:PasswordDepotSecretRef": `credentials external-secrets:V1SecretKeySelector`,
  "external-secrets:PasswordSpec": `allowRepeat! boolean
digits number
length! number
noUpper! boolean
symbolCharacters string
symbols number`,
  "external-secrets:PreviderAuth": `secretRef external-secrets:PreviderAuthSecretRef`,
  "external-secrets:PreviderAuthSecretRef": `accessToken! external-secrets:V1SecretKeySelector`,
  "external-secrets:PreviderProvider": `auth! external-secrets:PreviderAuth
baseUri string`,
  "external-secrets:PulumiProvider": `accessToken! external-secrets:PulumiProviderSecretRef
apiUrl string
environment! string
organization! string
project! string`,
  "external-secrets:PulumiProviderSecretRef": `secretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:PushSecret": `apiVersion! "external-secrets.io/v1alpha1"
kind! "PushSecret"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:PushSecretSpec
status external-secrets:PushSecretStatus`,
  "external-secrets:PushSecretData": `conversionStrategy "None"|"ReverseUnicode"
match! external-secrets:PushSecretMatch
metadata ApiextensionsApiserverPkgApisApiextensionsV1JSON`,
  "external-secrets:PushSecretMatch": `remoteRef! external-secrets:PushSecretRemoteRef
secretKey string`,
  "external-secrets:PushSecretMetadata": `annotations {}string
labels {}string`,
  "external-secrets:PushSecretRemoteRef": `property string
remoteKey! string`,
  "external-secrets:PushSecretSecret": `name string
selector ApimachineryPkgApisMetaV1LabelSelector`,
  "external-secrets:PushSecretSelector": `generatorRef external-secrets:GeneratorRef
secret external-secrets:PushSecretSecret`,
  "external-secrets:PushSecretSpec": `data []external-secrets:PushSecretData
deletionPolicy "Delete"|"None"
refreshInterval string
secretStoreRefs! []external-secrets:PushSecretStoreRef
selector! external-secrets:PushSecretSelector
template external-secrets:ExternalSecretTemplate
updatePolicy "Replace"|"IfNotExists"`,
  "external-secrets:PushSecretStatus": `conditions []external-secrets:PushSecretStatusCondition
refreshTime time
syncedPushSecrets {}{}external-secrets:PushSecretData
syncedResourceVersion string`,
  "external-secrets:PushSecretStatusCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "external-secrets:PushSecretStoreRef": `kind "SecretStore"|"ClusterSecretStore"
labelSelector ApimachineryPkgApisMetaV1LabelSelector
name string`,
  "external-secrets:QuayAccessToken": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "QuayAccessToken"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:QuayAccessTokenSpec`,
  "external-secrets:QuayAccessTokenSpec": `robotAccount! string
serviceAccountRef! external-secrets:ServiceAccountSelector
url string`,
  "external-secrets:RequestParameters": `serialNumber string
sessionDuration number
tokenCode string`,
  "external-secrets:STSSessionToken": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "STSSessionToken"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:STSSessionTokenSpec`,
  "external-secrets:STSSessionTokenSpec": `auth external-secrets:V1alpha1AWSAuth
region! string
requestParameters external-secrets:RequestParameters
role string`,
  "external-secrets:ScalewayProvider": `accessKey! external-secrets:ScalewayProviderSecretRef
apiUrl string
projectId! string
region! string
secretKey! external-secrets:ScalewayProviderSecretRef`,
  "external-secrets:ScalewayProviderSecretRef": `secretRef external-secrets:V1SecretKeySelector
value string`,
  "external-secrets:SecretKeySelector": `key string
name string`,
  "external-secrets:SecretServerProvider": `password! external-secrets:SecretServerProviderRef
serverURL! string
username! external-secrets:SecretServerProviderRef`,
  "external-secrets:SecretServerProviderRef": `secretRef external-secrets:V1SecretKeySelector
value string`,
  "external-secrets:SecretStore": `apiVersion! "external-secrets.io/v1"
kind! "SecretStore"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:SecretStoreSpec
status external-secrets:SecretStoreStatus`,
  "external-secrets:SecretStoreProvider": `akeyless external-secrets:AkeylessProvider
alibaba external-secrets:AlibabaProvider
aws external-secrets:AWSProvider
azurekv external-secrets:AzureKVProvider
beyondtrust external-secrets:BeyondtrustProvider
bitwardensecretsmanager external-secrets:BitwardenSecretsManagerProvider
chef external-secrets:ChefProvider
cloudrusm external-secrets:CloudruSMProvider
conjur external-secrets:ConjurProvider
delinea external-secrets:DelineaProvider
device42 external-secrets:Device42Provider
doppler external-secrets:DopplerProvider
fake external-secrets:FakeProvider
fortanix external-secrets:FortanixProvider
gcpsm external-secrets:GCPSMProvider
github external-secrets:GithubProvider
gitlab external-secrets:GitlabProvider
ibm external-secrets:IBMProvider
infisical external-secrets:InfisicalProvider
keepersecurity external-secrets:KeeperSecurityProvider
kubernetes external-secrets:KubernetesProvider
onboardbase external-secrets:OnboardbaseProvider
onepassword external-secrets:OnePasswordProvider
oracle external-secrets:OracleProvider
passbolt external-secrets:PassboltProvider
passworddepot external-secrets:PasswordDepotProvider
previder external-secrets:PreviderProvider
pulumi external-secrets:PulumiProvider
scaleway external-secrets:ScalewayProvider
secretserver external-secrets:SecretServerProvider
senhasegura external-secrets:SenhaseguraProvider
vault external-secrets:VaultProvider
webhook external-secrets:WebhookProvider
yandexcertificatemanager external-secrets:YandexCertificateManagerProvider
yandexlockbox external-secrets:YandexLockboxProvider`,
  "external-secrets:SecretStoreRef": `kind "SecretStore"|"ClusterSecretStore"
name string`,
  "external-secrets:SecretStoreRetrySettings": `maxRetries number
retryInterval string`,
  "external-secrets:SecretStoreSpec": `conditions []external-secrets:ClusterSecretStoreCondition
controller string
provider! external-secrets:SecretStoreProvider
refreshInterval number
retrySettings external-secrets:SecretStoreRetrySettings`,
  "external-secrets:SecretStoreStatus": `capabilities string
conditions []external-secrets:SecretStoreStatusCondition`,
  "external-secrets:SecretStoreStatusCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "external-secrets:SecretsManager": `forceDeleteWithoutRecovery boolean
recoveryWindowInDays number`,
  "external-secrets:SenhaseguraAuth": `clientId! string
clientSecretSecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:SenhaseguraProvider": `auth! external-secrets:SenhaseguraAuth
ignoreSslCertificate boolean
module! string
url! string`,
  "external-secrets:ServiceAccountSelector": `audiences []string
name! string
namespace string`,
  "external-secrets:StoreGeneratorSourceRef": `generatorRef external-secrets:GeneratorRef
storeRef external-secrets:SecretStoreRef`,
  "external-secrets:StoreSourceRef": `generatorRef external-secrets:GeneratorRef
storeRef external-secrets:SecretStoreRef`,
  "external-secrets:Tag": `key! string
value! string`,
  "external-secrets:TemplateFrom": `configMap external-secrets:TemplateRef
literal string
secret external-secrets:TemplateRef
target "Data"|"Annotations"|"Labels"`,
  "external-secrets:TemplateRef": `items! []external-secrets:TemplateRefItem
name! string`,
  "external-secrets:TemplateRefItem": `key! string
templateAs "Values"|"KeysAndValues"`,
  "external-secrets:TokenAuth": `bearerToken external-secrets:V1SecretKeySelector`,
  "external-secrets:UUID": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "UUID"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec any`,
  "external-secrets:UniversalAuthCredentials": `clientId! external-secrets:V1SecretKeySelector
clientSecret! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1SecretKeySelector": `key string
name string
namespace string`,
  "external-secrets:V1alpha1AWSAuth": `jwt external-secrets:V1alpha1AWSJWTAuth
secretRef external-secrets:V1alpha1AWSAuthSecretRef`,
  "external-secrets:V1alpha1AWSAuthSecretRef": `accessKeyIDSecretRef external-secrets:V1SecretKeySelector
secretAccessKeySecretRef external-secrets:V1SecretKeySelector
sessionTokenSecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1alpha1AWSJWTAuth": `serviceAccountRef external-secrets:ServiceAccountSelector`,
  "external-secrets:V1alpha1AuthorizationProtocol": `ntlm external-secrets:V1alpha1NTLMProtocol`,
  "external-secrets:V1alpha1GCPSMAuth": `secretRef external-secrets:V1alpha1GCPSMAuthSecretRef
workloadIdentity external-secrets:V1alpha1GCPWorkloadIdentity`,
  "external-secrets:V1alpha1GCPSMAuthSecretRef": `secretAccessKeySecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1alpha1GCPWorkloadIdentity": `clusterLocation! string
clusterName! string
clusterProjectID string
serviceAccountRef! external-secrets:ServiceAccountSelector`,
  "external-secrets:V1alpha1NTLMProtocol": `passwordSecret! external-secrets:V1SecretKeySelector
usernameSecret! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1alpha1WebhookCAProvider": `key string
name! string
namespace string
type! string`,
  "external-secrets:V1alpha1WebhookResult": `jsonPath string`,
  "external-secrets:V1alpha1WebhookSecret": `name! string
secretRef! external-secrets:SecretKeySelector`,
  "external-secrets:V1beta1AWSAuth": `jwt external-secrets:V1beta1AWSJWTAuth
secretRef external-secrets:V1beta1AWSAuthSecretRef`,
  "external-secrets:V1beta1AWSAuthSecretRef": `accessKeyIDSecretRef external-secrets:V1SecretKeySelector
secretAccessKeySecretRef external-secrets:V1SecretKeySelector
sessionTokenSecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1AWSJWTAuth": `serviceAccountRef external-secrets:ServiceAccountSelector`,
  "external-secrets:V1beta1AWSProvider": `additionalRoles []string
auth external-secrets:V1beta1AWSAuth
externalID string
prefix string
region! string
role string
secretsManager external-secrets:V1beta1SecretsManager
service! "SecretsManager"|"ParameterStore"
sessionTags []external-secrets:V1beta1Tag
transitiveTagKeys []string`,
  "external-secrets:V1beta1AkeylessAuth": `kubernetesAuth external-secrets:V1beta1AkeylessKubernetesAuth
secretRef external-secrets:V1beta1AkeylessAuthSecretRef`,
  "external-secrets:V1beta1AkeylessAuthSecretRef": `accessID external-secrets:V1SecretKeySelector
accessType external-secrets:V1SecretKeySelector
accessTypeParam external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1AkeylessKubernetesAuth": `accessID! string
k8sConfName! string
secretRef external-secrets:V1SecretKeySelector
serviceAccountRef external-secrets:ServiceAccountSelector`,
  "external-secrets:V1beta1AkeylessProvider": `akeylessGWApiURL! string
authSecretRef! external-secrets:V1beta1AkeylessAuth
caBundle string
caProvider external-secrets:V1beta1CAProvider`,
  "external-secrets:V1beta1AlibabaAuth": `rrsa external-secrets:V1beta1AlibabaRRSAAuth
secretRef external-secrets:V1beta1AlibabaAuthSecretRef`,
  "external-secrets:V1beta1AlibabaAuthSecretRef": `accessKeyIDSecretRef! external-secrets:V1SecretKeySelector
accessKeySecretSecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1AlibabaProvider": `auth! external-secrets:V1beta1AlibabaAuth
regionID! string`,
  "external-secrets:V1beta1AlibabaRRSAAuth": `oidcProviderArn! string
oidcTokenFilePath! string
roleArn! string
sessionName! string`,
  "external-secrets:V1beta1AuthorizationProtocol": `ntlm external-secrets:V1beta1NTLMProtocol`,
  "external-secrets:V1beta1AzureKVAuth": `clientCertificate external-secrets:V1SecretKeySelector
clientId external-secrets:V1SecretKeySelector
clientSecret external-secrets:V1SecretKeySelector
tenantId external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1AzureKVProvider": `authSecretRef external-secrets:V1beta1AzureKVAuth
authType "ServicePrincipal"|"ManagedIdentity"|"WorkloadIdentity"
environmentType "PublicCloud"|"USGovernmentCloud"|"ChinaCloud"|"GermanCloud"
identityId string
serviceAccountRef external-secrets:ServiceAccountSelector
tenantId string
vaultUrl! string`,
  "external-secrets:V1beta1BeyondTrustProviderSecretRef": `secretRef external-secrets:V1SecretKeySelector
value string`,
  "external-secrets:V1beta1BeyondtrustAuth": `apiKey external-secrets:V1beta1BeyondTrustProviderSecretRef
certificate external-secrets:V1beta1BeyondTrustProviderSecretRef
certificateKey external-secrets:V1beta1BeyondTrustProviderSecretRef
clientId external-secrets:V1beta1BeyondTrustProviderSecretRef
clientSecret external-secrets:V1beta1BeyondTrustProviderSecretRef`,
  "external-secrets:V1beta1BeyondtrustProvider": `auth! external-secrets:V1beta1BeyondtrustAuth
server! external-secrets:V1beta1BeyondtrustServer`,
  "external-secrets:V1beta1BeyondtrustServer": `apiUrl! string
apiVersion string
clientTimeOutSeconds number
retrievalType string
separator string
verifyCA! boolean`,
  "external-secrets:V1beta1BitwardenSecretsManagerAuth": `secretRef! external-secrets:V1beta1BitwardenSecretsManagerSecretRef`,
  "external-secrets:V1beta1BitwardenSecretsManagerProvider": `apiURL string
auth! external-secrets:V1beta1BitwardenSecretsManagerAuth
bitwardenServerSDKURL string
caBundle string
caProvider external-secrets:V1beta1CAProvider
identityURL string
organizationID! string
projectID! string`,
  "external-secrets:V1beta1BitwardenSecretsManagerSecretRef": `credentials! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1CAProvider": `key string
name! string
namespace string
type! string`,
  "external-secrets:V1beta1CSMAuth": `secretRef external-secrets:V1beta1CSMAuthSecretRef`,
  "external-secrets:V1beta1CSMAuthSecretRef": `accessKeyIDSecretRef! external-secrets:V1SecretKeySelector
accessKeySecretSecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1CertAuth": `clientCert external-secrets:V1SecretKeySelector
clientKey external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1ChefAuth": `secretRef! external-secrets:V1beta1ChefAuthSecretRef`,
  "external-secrets:V1beta1ChefAuthSecretRef": `privateKeySecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1ChefProvider": `auth! external-secrets:V1beta1ChefAuth
serverUrl! string
username! string`,
  "external-secrets:V1beta1CloudruSMProvider": `auth! external-secrets:V1beta1CSMAuth
projectID string`,
  "external-secrets:V1beta1ClusterExternalSecret": `apiVersion! "external-secrets.io/v1beta1"
kind! "ClusterExternalSecret"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:V1beta1ClusterExternalSecretSpec
status external-secrets:V1beta1ClusterExternalSecretStatus`,
  "external-secrets:V1beta1ClusterExternalSecretNamespaceFailure": `namespace! string
reason string`,
  "external-secrets:V1beta1ClusterExternalSecretSpec": `externalSecretMetadata external-secrets:V1beta1ExternalSecretMetadata
externalSecretName string
externalSecretSpec! external-secrets:V1beta1ExternalSecretSpec
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
namespaceSelectors []ApimachineryPkgApisMetaV1LabelSelector
namespaces []string
refreshTime string`,
  "external-secrets:V1beta1ClusterExternalSecretStatus": `conditions []external-secrets:V1beta1ClusterExternalSecretStatusCondition
externalSecretName string
failedNamespaces []external-secrets:V1beta1ClusterExternalSecretNamespaceFailure
provisionedNamespaces []string`,
  "external-secrets:V1beta1ClusterExternalSecretStatusCondition": `message string
status! string
type! string`,
  "external-secrets:V1beta1ClusterSecretStore": `apiVersion! "external-secrets.io/v1beta1"
kind! "ClusterSecretStore"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:V1beta1SecretStoreSpec
status external-secrets:V1beta1SecretStoreStatus`,
  "external-secrets:V1beta1ClusterSecretStoreCondition": `namespaceRegexes []string
namespaceSelector ApimachineryPkgApisMetaV1LabelSelector
namespaces []string`,
  "external-secrets:V1beta1ConjurAPIKey": `account! string
apiKeyRef! external-secrets:V1SecretKeySelector
userRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1ConjurAuth": `apikey external-secrets:V1beta1ConjurAPIKey
jwt external-secrets:V1beta1ConjurJWT`,
  "external-secrets:V1beta1ConjurJWT": `account! string
hostId string
secretRef external-secrets:V1SecretKeySelector
serviceAccountRef external-secrets:ServiceAccountSelector
serviceID! string`,
  "external-secrets:V1beta1ConjurProvider": `auth! external-secrets:V1beta1ConjurAuth
caBundle string
caProvider external-secrets:V1beta1CAProvider
url! string`,
  "external-secrets:V1beta1DelineaProvider": `clientId! external-secrets:V1beta1DelineaProviderSecretRef
clientSecret! external-secrets:V1beta1DelineaProviderSecretRef
tenant! string
tld string
urlTemplate string`,
  "external-secrets:V1beta1DelineaProviderSecretRef": `secretRef external-secrets:V1SecretKeySelector
value string`,
  "external-secrets:V1beta1Device42Auth": `secretRef! external-secrets:V1beta1Device42SecretRef`,
  "external-secrets:V1beta1Device42Provider": `auth! external-secrets:V1beta1Device42Auth
host! string`,
  "external-secrets:V1beta1Device42SecretRef": `credentials external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1DopplerAuth": `secretRef! external-secrets:V1beta1DopplerAuthSecretRef`,
  "external-secrets:V1beta1DopplerAuthSecretRef": `dopplerToken! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1DopplerProvider": `auth! external-secrets:V1beta1DopplerAuth
config string
format "json"|"dotnet-json"|"env"|"yaml"|"docker"
nameTransformer "upper-camel"|"camel"|"lower-snake"|"tf-var"|"dotnet-env"|"lower-kebab"
project string`,
  "external-secrets:V1beta1ExternalSecret": `apiVersion! "external-secrets.io/v1beta1"
kind! "ExternalSecret"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:V1beta1ExternalSecretSpec
status external-secrets:V1beta1ExternalSecretStatus`,
  "external-secrets:V1beta1ExternalSecretData": `remoteRef! external-secrets:V1beta1ExternalSecretDataRemoteRef
secretKey! string
sourceRef external-secrets:V1beta1StoreSourceRef`,
  "external-secrets:V1beta1ExternalSecretDataFromRemoteRef": `extract external-secrets:V1beta1ExternalSecretDataRemoteRef
find external-secrets:V1beta1ExternalSecretFind
rewrite []external-secrets:V1beta1ExternalSecretRewrite
sourceRef external-secrets:V1beta1StoreGeneratorSourceRef`,
  "external-secrets:V1beta1ExternalSecretDataRemoteRef": `conversionStrategy "Default"|"Unicode"
decodingStrategy "Auto"|"Base64"|"Base64URL"|"None"
key! string
metadataPolicy "None"|"Fetch"
property string
version string`,
  "external-secrets:V1beta1ExternalSecretFind": `conversionStrategy "Default"|"Unicode"
decodingStrategy "Auto"|"Base64"|"Base64URL"|"None"
name external-secrets:V1beta1FindName
path string
tags {}string`,
  "external-secrets:V1beta1ExternalSecretMetadata": `annotations {}string
labels {}string`,
  "external-secrets:V1beta1ExternalSecretRewrite": `regexp external-secrets:V1beta1ExternalSecretRewriteRegexp
transform external-secrets:V1beta1ExternalSecretRewriteTransform`,
  "external-secrets:V1beta1ExternalSecretRewriteRegexp": `source! string
target! string`,
  "external-secrets:V1beta1ExternalSecretRewriteTransform": `template! string`,
  "external-secrets:V1beta1ExternalSecretSpec": `data []external-secrets:V1beta1ExternalSecretData
dataFrom []external-secrets:V1beta1ExternalSecretDataFromRemoteRef
refreshInterval string
refreshPolicy "CreatedOnce"|"Periodic"|"OnChange"
secretStoreRef external-secrets:V1beta1SecretStoreRef
target external-secrets:V1beta1ExternalSecretTarget`,
  "external-secrets:V1beta1ExternalSecretStatus": `binding ApiCoreV1LocalObjectReference
conditions []external-secrets:V1beta1ExternalSecretStatusCondition
refreshTime time
syncedResourceVersion string`,
  "external-secrets:V1beta1ExternalSecretStatusCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "external-secrets:V1beta1ExternalSecretTarget": `creationPolicy "Owner"|"Orphan"|"Merge"|"None"
deletionPolicy "Delete"|"Merge"|"Retain"
immutable boolean
name string
template external-secrets:V1beta1ExternalSecretTemplate`,
  "external-secrets:V1beta1ExternalSecretTemplate": `data {}string
engineVersion "v2"
mergePolicy "Replace"|"Merge"
metadata external-secrets:V1beta1ExternalSecretTemplateMetadata
templateFrom []external-secrets:V1beta1TemplateFrom
type string`,
  "external-secrets:V1beta1ExternalSecretTemplateMetadata": `annotations {}string
labels {}string`,
  "external-secrets:V1beta1FakeProvider": `data! []external-secrets:V1beta1FakeProviderData`,
  "external-secrets:V1beta1FakeProviderData": `key! string
value! string
version string`,
  "external-secrets:V1beta1FindName": `regexp string`,
  "external-secrets:V1beta1FortanixProvider": `apiKey external-secrets:V1beta1FortanixProviderSecretRef
apiUrl string`,
  "external-secrets:V1beta1FortanixProviderSecretRef": `secretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1GCPSMAuth": `secretRef external-secrets:V1beta1GCPSMAuthSecretRef
workloadIdentity external-secrets:V1beta1GCPWorkloadIdentity`,
  "external-secrets:V1beta1GCPSMAuthSecretRef": `secretAccessKeySecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1GCPSMProvider": `auth external-secrets:V1beta1GCPSMAuth
location string
projectID string`,
  "external-secrets:V1beta1GCPWorkloadIdentity": `clusterLocation string
clusterName string
clusterProjectID string
serviceAccountRef! external-secrets:ServiceAccountSelector`,
  "external-secrets:V1beta1GeneratorRef": `apiVersion string
kind! "ACRAccessToken"|"ClusterGenerator"|"ECRAuthorizationToken"|"Fake"|"GCRAccessToken"|"GithubAccessToken"|"QuayAccessToken"|"Password"|"STSSessionToken"|"UUID"|"VaultDynamicSecret"|"Webhook"|"Grafana"
name! string`,
  "external-secrets:V1beta1GithubAppAuth": `privateKey! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1GithubProvider": `appID! number
auth! external-secrets:V1beta1GithubAppAuth
environment string
installationID! number
organization! string
repository string
uploadURL string
url string`,
  "external-secrets:V1beta1GitlabAuth": `SecretRef! external-secrets:V1beta1GitlabSecretRef`,
  "external-secrets:V1beta1GitlabProvider": `auth! external-secrets:V1beta1GitlabAuth
environment string
groupIDs []string
inheritFromGroups boolean
projectID string
url string`,
  "external-secrets:V1beta1GitlabSecretRef": `accessToken external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1IBMAuth": `containerAuth external-secrets:V1beta1IBMAuthContainerAuth
secretRef external-secrets:V1beta1IBMAuthSecretRef`,
  "external-secrets:V1beta1IBMAuthContainerAuth": `iamEndpoint string
profile! string
tokenLocation string`,
  "external-secrets:V1beta1IBMAuthSecretRef": `secretApiKeySecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1IBMProvider": `auth! external-secrets:V1beta1IBMAuth
serviceUrl string`,
  "external-secrets:V1beta1InfisicalAuth": `universalAuthCredentials external-secrets:V1beta1UniversalAuthCredentials`,
  "external-secrets:V1beta1InfisicalProvider": `auth! external-secrets:V1beta1InfisicalAuth
hostAPI string
secretsScope! external-secrets:V1beta1MachineIdentityScopeInWorkspace`,
  "external-secrets:V1beta1KeeperSecurityProvider": `authRef! external-secrets:V1SecretKeySelector
folderID! string`,
  "external-secrets:V1beta1KubernetesAuth": `cert external-secrets:V1beta1CertAuth
serviceAccount external-secrets:ServiceAccountSelector
token external-secrets:V1beta1TokenAuth`,
  "external-secrets:V1beta1KubernetesProvider": `auth external-secrets:V1beta1KubernetesAuth
authRef external-secrets:V1SecretKeySelector
remoteNamespace string
server external-secrets:V1beta1KubernetesServer`,
  "external-secrets:V1beta1KubernetesServer": `caBundle string
caProvider external-secrets:V1beta1CAProvider
url string`,
  "external-secrets:V1beta1MachineIdentityScopeInWorkspace": `environmentSlug! string
expandSecretReferences boolean
projectSlug! string
recursive boolean
secretsPath string`,
  "external-secrets:V1beta1NTLMProtocol": `passwordSecret! external-secrets:V1SecretKeySelector
usernameSecret! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1OnboardbaseAuthSecretRef": `apiKeyRef! external-secrets:V1SecretKeySelector
passcodeRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1OnboardbaseProvider": `apiHost! string
auth! external-secrets:V1beta1OnboardbaseAuthSecretRef
environment! string
project! string`,
  "external-secrets:V1beta1OnePasswordAuth": `secretRef! external-secrets:V1beta1OnePasswordAuthSecretRef`,
  "external-secrets:V1beta1OnePasswordAuthSecretRef": `connectTokenSecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1OnePasswordProvider": `auth! external-secrets:V1beta1OnePasswordAuth
connectHost! string
vaults! {}number`,
  "external-secrets:V1beta1OracleAuth": `secretRef! external-secrets:V1beta1OracleSecretRef
tenancy! string
user! string`,
  "external-secrets:V1beta1OracleProvider": `auth external-secrets:V1beta1OracleAuth
compartment string
encryptionKey string
principalType ""|"UserPrincipal"|"InstancePrincipal"|"Workload"
region! string
serviceAccountRef external-secrets:ServiceAccountSelector
vault! string`,
  "external-secrets:V1beta1OracleSecretRef": `fingerprint! external-secrets:V1SecretKeySelector
privatekey! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1PassboltAuth": `passwordSecretRef! external-secrets:V1SecretKeySelector
privateKeySecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1PassboltProvider": `auth! external-secrets:V1beta1PassboltAuth
host! string`,
  "external-secrets:V1beta1PasswordDepotAuth": `secretRef! external-secrets:V1beta1PasswordDepotSecretRef`,
  "external-secrets:V1beta1PasswordDepotProvider": `auth! external-secrets:V1beta1PasswordDepotAuth
database! string
host! string`,
  "external-secrets:V1beta1PasswordDepotSecretRef": `credentials external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1PreviderAuth": `secretRef external-secrets:V1beta1PreviderAuthSecretRef`,
  "external-secrets:V1beta1PreviderAuthSecretRef": `accessToken! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1PreviderProvider": `auth! external-secrets:V1beta1PreviderAuth
baseUri string`,
  "external-secrets:V1beta1PulumiProvider": `accessToken! external-secrets:V1beta1PulumiProviderSecretRef
apiUrl string
environment! string
organization! string
project! string`,
  "external-secrets:V1beta1PulumiProviderSecretRef": `secretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1ScalewayProvider": `accessKey! external-secrets:V1beta1ScalewayProviderSecretRef
apiUrl string
projectId! string
region! string
secretKey! external-secrets:V1beta1ScalewayProviderSecretRef`,
  "external-secrets:V1beta1ScalewayProviderSecretRef": `secretRef external-secrets:V1SecretKeySelector
value string`,
  "external-secrets:V1beta1SecretServerProvider": `password! external-secrets:V1beta1SecretServerProviderRef
serverURL! string
username! external-secrets:V1beta1SecretServerProviderRef`,
  "external-secrets:V1beta1SecretServerProviderRef": `secretRef external-secrets:V1SecretKeySelector
value string`,
  "external-secrets:V1beta1SecretStore": `apiVersion! "external-secrets.io/v1beta1"
kind! "SecretStore"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:V1beta1SecretStoreSpec
status external-secrets:V1beta1SecretStoreStatus`,
  "external-secrets:V1beta1SecretStoreProvider": `akeyless external-secrets:V1beta1AkeylessProvider
alibaba external-secrets:V1beta1AlibabaProvider
aws external-secrets:V1beta1AWSProvider
azurekv external-secrets:V1beta1AzureKVProvider
beyondtrust external-secrets:V1beta1BeyondtrustProvider
bitwardensecretsmanager external-secrets:V1beta1BitwardenSecretsManagerProvider
chef external-secrets:V1beta1ChefProvider
cloudrusm external-secrets:V1beta1CloudruSMProvider
conjur external-secrets:V1beta1ConjurProvider
delinea external-secrets:V1beta1DelineaProvider
device42 external-secrets:V1beta1Device42Provider
doppler external-secrets:V1beta1DopplerProvider
fake external-secrets:V1beta1FakeProvider
fortanix external-secrets:V1beta1FortanixProvider
gcpsm external-secrets:V1beta1GCPSMProvider
github external-secrets:V1beta1GithubProvider
gitlab external-secrets:V1beta1GitlabProvider
ibm external-secrets:V1beta1IBMProvider
infisical external-secrets:V1beta1InfisicalProvider
keepersecurity external-secrets:V1beta1KeeperSecurityProvider
kubernetes external-secrets:V1beta1KubernetesProvider
onboardbase external-secrets:V1beta1OnboardbaseProvider
onepassword external-secrets:V1beta1OnePasswordProvider
oracle external-secrets:V1beta1OracleProvider
passbolt external-secrets:V1beta1PassboltProvider
passworddepot external-secrets:V1beta1PasswordDepotProvider
previder external-secrets:V1beta1PreviderProvider
pulumi external-secrets:V1beta1PulumiProvider
scaleway external-secrets:V1beta1ScalewayProvider
secretserver external-secrets:V1beta1SecretServerProvider
senhasegura external-secrets:V1beta1SenhaseguraProvider
vault external-secrets:V1beta1VaultProvider
webhook external-secrets:V1beta1WebhookProvider
yandexcertificatemanager external-secrets:V1beta1YandexCertificateManagerProvider
yandexlockbox external-secrets:V1beta1YandexLockboxProvider`,
  "external-secrets:V1beta1SecretStoreRef": `kind "SecretStore"|"ClusterSecretStore"
name string`,
  "external-secrets:V1beta1SecretStoreRetrySettings": `maxRetries number
retryInterval string`,
  "external-secrets:V1beta1SecretStoreSpec": `conditions []external-secrets:V1beta1ClusterSecretStoreCondition
controller string
provider! external-secrets:V1beta1SecretStoreProvider
refreshInterval number
retrySettings external-secrets:V1beta1SecretStoreRetrySettings`,
  "external-secrets:V1beta1SecretStoreStatus": `capabilities string
conditions []external-secrets:V1beta1SecretStoreStatusCondition`,
  "external-secrets:V1beta1SecretStoreStatusCondition": `lastTransitionTime time
message string
reason string
status! string
type! string`,
  "external-secrets:V1beta1SecretsManager": `forceDeleteWithoutRecovery boolean
recoveryWindowInDays number`,
  "external-secrets:V1beta1SenhaseguraAuth": `clientId! string
clientSecretSecretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1SenhaseguraProvider": `auth! external-secrets:V1beta1SenhaseguraAuth
ignoreSslCertificate boolean
module! string
url! string`,
  "external-secrets:V1beta1StoreGeneratorSourceRef": `generatorRef external-secrets:V1beta1GeneratorRef
storeRef external-secrets:V1beta1SecretStoreRef`,
  "external-secrets:V1beta1StoreSourceRef": `generatorRef external-secrets:V1beta1GeneratorRef
storeRef external-secrets:V1beta1SecretStoreRef`,
  "external-secrets:V1beta1Tag": `key! string
value! string`,
  "external-secrets:V1beta1TemplateFrom": `configMap external-secrets:V1beta1TemplateRef
literal string
secret external-secrets:V1beta1TemplateRef
target "Data"|"Annotations"|"Labels"`,
  "external-secrets:V1beta1TemplateRef": `items! []external-secrets:V1beta1TemplateRefItem
name! string`,
  "external-secrets:V1beta1TemplateRefItem": `key! string
templateAs "Values"|"KeysAndValues"`,
  "external-secrets:V1beta1TokenAuth": `bearerToken external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1UniversalAuthCredentials": `clientId! external-secrets:V1SecretKeySelector
clientSecret! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1VaultAppRole": `path! string
roleId string
roleRef external-secrets:V1SecretKeySelector
secretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1VaultAuth": `appRole external-secrets:V1beta1VaultAppRole
cert external-secrets:V1beta1VaultCertAuth
iam external-secrets:V1beta1VaultIamAuth
jwt external-secrets:V1beta1VaultJwtAuth
kubernetes external-secrets:V1beta1VaultKubernetesAuth
ldap external-secrets:V1beta1VaultLdapAuth
namespace string
tokenSecretRef external-secrets:V1SecretKeySelector
userPass external-secrets:V1beta1VaultUserPassAuth`,
  "external-secrets:V1beta1VaultAwsAuthSecretRef": `accessKeyIDSecretRef external-secrets:V1SecretKeySelector
secretAccessKeySecretRef external-secrets:V1SecretKeySelector
sessionTokenSecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1VaultAwsJWTAuth": `serviceAccountRef external-secrets:ServiceAccountSelector`,
  "external-secrets:V1beta1VaultCertAuth": `clientCert external-secrets:V1SecretKeySelector
secretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1VaultClientTLS": `certSecretRef external-secrets:V1SecretKeySelector
keySecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1VaultIamAuth": `externalID string
jwt external-secrets:V1beta1VaultAwsJWTAuth
path string
region string
role string
secretRef external-secrets:V1beta1VaultAwsAuthSecretRef
vaultAwsIamServerID string
vaultRole! string`,
  "external-secrets:V1beta1VaultJwtAuth": `kubernetesServiceAccountToken external-secrets:V1beta1VaultKubernetesServiceAccountTokenAuth
path! string
role string
secretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1VaultKubernetesAuth": `mountPath! string
role! string
secretRef external-secrets:V1SecretKeySelector
serviceAccountRef external-secrets:ServiceAccountSelector`,
  "external-secrets:V1beta1VaultKubernetesServiceAccountTokenAuth": `audiences []string
expirationSeconds number
serviceAccountRef! external-secrets:ServiceAccountSelector`,
  "external-secrets:V1beta1VaultLdapAuth": `path! string
secretRef external-secrets:V1SecretKeySelector
username! string`,
  "external-secrets:V1beta1VaultProvider": `auth external-secrets:V1beta1VaultAuth
caBundle string
caProvider external-secrets:V1beta1CAProvider
forwardInconsistent boolean
headers {}string
namespace string
path string
readYourWrites boolean
server! string
tls external-secrets:V1beta1VaultClientTLS
version string`,
  "external-secrets:V1beta1VaultUserPassAuth": `path! string
secretRef external-secrets:V1SecretKeySelector
username! string`,
  "external-secrets:V1beta1WebhookCAProvider": `key string
name! string
namespace string
type! string`,
  "external-secrets:V1beta1WebhookProvider": `auth external-secrets:V1beta1AuthorizationProtocol
body string
caBundle string
caProvider external-secrets:V1beta1WebhookCAProvider
headers {}string
method string
result! external-secrets:V1beta1WebhookResult
secrets []external-secrets:V1beta1WebhookSecret
timeout string
url! string`,
  "external-secrets:V1beta1WebhookResult": `jsonPath string`,
  "external-secrets:V1beta1WebhookSecret": `name! string
secretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1YandexCertificateManagerAuth": `authorizedKeySecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1YandexCertificateManagerCAProvider": `certSecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1YandexCertificateManagerProvider": `apiEndpoint string
auth! external-secrets:V1beta1YandexCertificateManagerAuth
caProvider external-secrets:V1beta1YandexCertificateManagerCAProvider`,
  "external-secrets:V1beta1YandexLockboxAuth": `authorizedKeySecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1YandexLockboxCAProvider": `certSecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:V1beta1YandexLockboxProvider": `apiEndpoint string
auth! external-secrets:V1beta1YandexLockboxAuth
caProvider external-secrets:V1beta1YandexLockboxCAProvider`,
  "external-secrets:VaultAppRole": `path! string
roleId string
roleRef external-secrets:V1SecretKeySelector
secretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:VaultAuth": `appRole external-secrets:VaultAppRole
cert external-secrets:VaultCertAuth
iam external-secrets:VaultIamAuth
jwt external-secrets:VaultJwtAuth
kubernetes external-secrets:VaultKubernetesAuth
ldap external-secrets:VaultLdapAuth
namespace string
tokenSecretRef external-secrets:V1SecretKeySelector
userPass external-secrets:VaultUserPassAuth`,
  "external-secrets:VaultAwsAuthSecretRef": `accessKeyIDSecretRef external-secrets:V1SecretKeySelector
secretAccessKeySecretRef external-secrets:V1SecretKeySelector
sessionTokenSecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:VaultAwsJWTAuth": `serviceAccountRef external-secrets:ServiceAccountSelector`,
  "external-secrets:VaultCertAuth": `clientCert external-secrets:V1SecretKeySelector
secretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:VaultClientTLS": `certSecretRef external-secrets:V1SecretKeySelector
keySecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:VaultDynamicSecret": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "VaultDynamicSecret"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:VaultDynamicSecretSpec`,
  "external-secrets:VaultDynamicSecretSpec": `allowEmptyResponse boolean
controller string
method string
parameters ApiextensionsApiserverPkgApisApiextensionsV1JSON
path! string
provider! external-secrets:VaultProvider
resultType "Data"|"Auth"|"Raw"
retrySettings external-secrets:SecretStoreRetrySettings`,
  "external-secrets:VaultIamAuth": `externalID string
jwt external-secrets:VaultAwsJWTAuth
path string
region string
role string
secretRef external-secrets:VaultAwsAuthSecretRef
vaultAwsIamServerID string
vaultRole! string`,
  "external-secrets:VaultJwtAuth": `kubernetesServiceAccountToken external-secrets:VaultKubernetesServiceAccountTokenAuth
path! string
role string
secretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:VaultKubernetesAuth": `mountPath! string
role! string
secretRef external-secrets:V1SecretKeySelector
serviceAccountRef external-secrets:ServiceAccountSelector`,
  "external-secrets:VaultKubernetesServiceAccountTokenAuth": `audiences []string
expirationSeconds number
serviceAccountRef! external-secrets:ServiceAccountSelector`,
  "external-secrets:VaultLdapAuth": `path! string
secretRef external-secrets:V1SecretKeySelector
username! string`,
  "external-secrets:VaultProvider": `auth external-secrets:VaultAuth
caBundle string
caProvider external-secrets:CAProvider
forwardInconsistent boolean
headers {}string
namespace string
path string
readYourWrites boolean
server! string
tls external-secrets:VaultClientTLS
version string`,
  "external-secrets:VaultUserPassAuth": `path! string
secretRef external-secrets:V1SecretKeySelector
username! string`,
  "external-secrets:Webhook": `apiVersion! "generators.external-secrets.io/v1alpha1"
kind! "Webhook"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec external-secrets:WebhookSpec`,
  "external-secrets:WebhookCAProvider": `key string
name! string
namespace string
type! string`,
  "external-secrets:WebhookProvider": `auth external-secrets:AuthorizationProtocol
body string
caBundle string
caProvider external-secrets:WebhookCAProvider
headers {}string
method string
result! external-secrets:WebhookResult
secrets []external-secrets:WebhookSecret
timeout string
url! string`,
  "external-secrets:WebhookResult": `jsonPath string`,
  "external-secrets:WebhookSecret": `name! string
secretRef! external-secrets:V1SecretKeySelector`,
  "external-secrets:WebhookSpec": `auth external-secrets:V1alpha1AuthorizationProtocol
body string
caBundle string
caProvider external-secrets:V1alpha1WebhookCAProvider
headers {}string
method string
result! external-secrets:V1alpha1WebhookResult
secrets []external-secrets:V1alpha1WebhookSecret
timeout string
url! string`,
  "external-secrets:YandexCertificateManagerAuth": `authorizedKeySecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:YandexCertificateManagerCAProvider": `certSecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:YandexCertificateManagerProvider": `apiEndpoint string
auth! external-secrets:YandexCertificateManagerAuth
caProvider external-secrets:YandexCertificateManagerCAProvider`,
  "external-secrets:YandexLockboxAuth": `authorizedKeySecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:YandexLockboxCAProvider": `certSecretRef external-secrets:V1SecretKeySelector`,
  "external-secrets:YandexLockboxProvider": `apiEndpoint string
auth! external-secrets:YandexLockboxAuth
caProvider external-secrets:YandexLockboxCAProvider`,
};
