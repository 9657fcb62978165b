// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "external-secrets:ACRAccessToken": ` ACRAccessToken returns an Azure Container Registry token that can be used for pushing/pulling images.`,
  "external-secrets:ACRAccessTokenSpec": ` ACRAccessTokenSpec defines how to generate the access token e.g. how to authenticate and which registry to use. see: https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md#overview
environmentType EnvironmentType specifies the Azure cloud environment endpoints to use for connecting and authenticating with Azure.
registry the domain name of the ACR registry e.g. foobarexample.azurecr.io
scope Define the scope for the access token, e.g. pull/push access for a repository. if not provided it will return a refresh token that has full scope.
tenantId TenantID configures the Azure Tenant to send requests to.`,
  "external-secrets:ACRAuth": `managedIdentity ManagedIdentity uses Azure Managed Identity to authenticate with Azure.
servicePrincipal ServicePrincipal uses Azure Service Principal credentials to authenticate with Azure.
workloadIdentity WorkloadIdentity uses Azure Workload Identity to authenticate with Azure.`,
  "external-secrets:AWSAuth": ` AWSAuth tells the controller how to do authentication with aws.`,
  "external-secrets:AWSAuthSecretRef": ` AWSAuthSecretRef holds secret references for AWS credentials both AccessKeyID and SecretAccessKey must be defined in order to properly authenticate.
accessKeyIDSecretRef The AccessKeyID is used for authentication
secretAccessKeySecretRef The SecretAccessKey is used for authentication
sessionTokenSecretRef The SessionToken used for authentication This must be defined if AccessKeyID and SecretAccessKey are temporary credentials see: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html`,
  "external-secrets:AWSJWTAuth": ` Authenticate against AWS using service account tokens.`,
  "external-secrets:AWSProvider": ` AWSProvider configures a store to sync secrets with AWS.
additionalRoles AdditionalRoles is a chained list of Role ARNs which the provider will sequentially assume before assuming the Role
auth Auth defines the information necessary to authenticate against AWS if not set aws sdk will infer credentials from your environment see: https://docs.aws.amazon.com/sdk-for-go/v1/developer-guide/configuring-sdk.html#specifying-credentials
externalID AWS External ID set on assumed IAM roles
prefix Prefix adds a prefix to all retrieved values.
region AWS Region to be used for the provider
role Role is a Role ARN which the provider will assume
secretsManager SecretsManager defines how the provider behaves when interacting with AWS SecretsManager
service Service defines which service should be used to fetch the secrets
sessionTags AWS STS assume role session tags
transitiveTagKeys AWS STS assume role transitive session tags.`,
  "external-secrets:AkeylessAuth": `kubernetesAuth Kubernetes authenticates with Akeyless by passing the ServiceAccount token stored in the named Secret resource.
secretRef Reference to a Secret that contains the details to authenticate with Akeyless.`,
  "external-secrets:AkeylessAuthSecretRef": ` AkeylessAuthSecretRef AKEYLESS_ACCESS_TYPE_PARAM: AZURE_OBJ_ID OR GCP_AUDIENCE OR ACCESS_KEY OR KUB_CONFIG_NAME.
accessID The SecretAccessID is used for authentication`,
  "external-secrets:AkeylessKubernetesAuth": ` Authenticate with Kubernetes ServiceAccount token stored.
accessID the Akeyless Kubernetes auth-method access-id
k8sConfName Kubernetes-auth configuration name in Akeyless-Gateway
secretRef Optional secret field containing a Kubernetes ServiceAccount JWT used for authenticating with Akeyless.
serviceAccountRef Optional service account field containing the name of a kubernetes ServiceAccount.`,
  "external-secrets:AkeylessProvider": ` AkeylessProvider Configures an store to sync secrets using Akeyless KV.
akeylessGWApiURL Akeyless GW API Url from which the secrets to be fetched from.
authSecretRef Auth configures how the operator authenticates with Akeyless.
caBundle PEM/base64 encoded CA bundle used to validate Akeyless Gateway certificate.
caProvider The provider for the CA bundle to use to validate Akeyless Gateway certificate.`,
  "external-secrets:AlibabaAuth": ` AlibabaAuth contains a secretRef for credentials.`,
  "external-secrets:AlibabaAuthSecretRef": ` AlibabaAuthSecretRef holds secret references for Alibaba credentials.
accessKeyIDSecretRef The AccessKeyID is used for authentication
accessKeySecretSecretRef The AccessKeySecret is used for authentication`,
  "external-secrets:AlibabaProvider": ` AlibabaProvider configures a store to sync secrets using the Alibaba Secret Manager provider.
regionID Alibaba Region to be used for the provider`,
  "external-secrets:AlibabaRRSAAuth": ` Authenticate against Alibaba using RRSA.`,
  "external-secrets:AuthorizationProtocol": ` AuthorizationProtocol contains the protocol-specific configuration
ntlm NTLMProtocol configures the store to use NTLM for auth`,
  "external-secrets:AzureACRManagedIdentityAuth": `identityId If multiple Managed Identity is assigned to the pod, you can select the one to be used`,
  "external-secrets:AzureACRServicePrincipalAuthSecretRef": ` Configuration used to authenticate with Azure using static credentials stored in a Kind=Secret.
clientId The Azure clientId of the service principle used for authentication.
clientSecret The Azure ClientSecret of the service principle used for authentication.`,
  "external-secrets:AzureACRWorkloadIdentityAuth": `serviceAccountRef ServiceAccountRef specified the service account that should be used when authenticating with WorkloadIdentity.`,
  "external-secrets:AzureKVAuth": ` Configuration used to authenticate with Azure.
clientCertificate The Azure ClientCertificate of the service principle used for authentication.
clientId The Azure clientId of the service principle or managed identity used for authentication.
clientSecret The Azure ClientSecret of the service principle used for authentication.
tenantId The Azure tenantId of the managed identity used for authentication.`,
  "external-secrets:AzureKVProvider": ` Configures an store to sync secrets using Azure KV.
authSecretRef Auth configures how the operator authenticates with Azure.
authType Auth type defines how to authenticate to the keyvault service.
environmentType EnvironmentType specifies the Azure cloud environment endpoints to use for connecting and authenticating with Azure.
identityId If multiple Managed Identity is assigned to the pod, you can select the one to be used
serviceAccountRef ServiceAccountRef specified the service account that should be used when authenticating with WorkloadIdentity.
tenantId TenantID configures the Azure Tenant to send requests to.
vaultUrl Vault Url from which the secrets to be fetched from.`,
  "external-secrets:BeyondTrustProviderSecretRef": `secretRef SecretRef references a key in a secret that will be used as value.
value Value can be specified directly to set a value without using a secret.`,
  "external-secrets:BeyondtrustAuth": ` Configures a store to sync secrets using BeyondTrust Password Safe.
apiKey APIKey If not provided then ClientID/ClientSecret become required.
certificate Certificate (cert.pem) for use when authenticating with an OAuth client Id using a Client Certificate.
certificateKey Certificate private key (key.pem).
clientId ClientID is the API OAuth Client ID.
clientSecret ClientSecret is the API OAuth Client Secret.`,
  "external-secrets:BeyondtrustProvider": `auth Auth configures how the operator authenticates with Beyondtrust.
server Auth configures how API server works.`,
  "external-secrets:BeyondtrustServer": ` Configures a store to sync secrets using BeyondTrust Password Safe.
clientTimeOutSeconds Timeout specifies a time limit for requests made by this Client.
retrievalType The secret retrieval type.
separator A character that separates the folder names.`,
  "external-secrets:BitwardenSecretsManagerAuth": ` BitwardenSecretsManagerAuth contains the ref to the secret that contains the machine account token.`,
  "external-secrets:BitwardenSecretsManagerProvider": ` BitwardenSecretsManagerProvider configures a store to sync secrets with a Bitwarden Secrets Manager instance.
auth Auth configures how secret-manager authenticates with a bitwarden machine account instance.
caBundle Base64 encoded certificate for the bitwarden server sdk.
caProvider see: https://external-secrets.io/latest/spec/#external-secrets.io/v1alpha1.CAProvider
organizationID OrganizationID determines which organization this secret store manages.
projectID ProjectID determines which project this secret store manages.`,
  "external-secrets:BitwardenSecretsManagerSecretRef": ` BitwardenSecretsManagerSecretRef contains the credential ref to the bitwarden instance.
credentials AccessToken used for the bitwarden instance.`,
  "external-secrets:CAProvider": ` Used to provide custom certificate authority (CA) certificates for a secret store.
key The key where the CA certificate can be found in the Secret or ConfigMap.
name The name of the object located at the provider type.
namespace The namespace the Provider type is in.
type The type of provider to use such as "Secret", or "ConfigMap".`,
  "external-secrets:CSMAuth": ` CSMAuth contains a secretRef for credentials.`,
  "external-secrets:CSMAuthSecretRef": ` CSMAuthSecretRef holds secret references for Cloud.ru credentials.
accessKeyIDSecretRef The AccessKeyID is used for authentication
accessKeySecretSecretRef The AccessKeySecret is used for authentication`,
  "external-secrets:ChefAuth": ` ChefAuth contains a secretRef for credentials.`,
  "external-secrets:ChefAuthSecretRef": ` ChefAuthSecretRef holds secret references for chef server login credentials.
privateKeySecretRef SecretKey is the Signing Key in PEM format, used for authentication.`,
  "external-secrets:ChefProvider": ` ChefProvider configures a store to sync secrets using basic chef server connection credentials.
auth Auth defines the information necessary to authenticate against chef Server
serverUrl ServerURL is the chef server URL used to connect to.
username UserName should be the user ID on the chef server`,
  "external-secrets:CloudruSMProvider": ` CloudruSMProvider configures a store to sync secrets using the Cloud.ru Secret Manager provider.
projectID ProjectID is the project, which the secrets are stored in.`,
  "external-secrets:ClusterExternalSecret": ` ClusterExternalSecret is the Schema for the clusterexternalsecrets API.`,
  "external-secrets:ClusterExternalSecretNamespaceFailure": ` ClusterExternalSecretNamespaceFailure represents a failed namespace deployment and it's reason.
namespace Namespace is the namespace that failed when trying to apply an ExternalSecret
reason Reason is why the ExternalSecret failed to apply to the namespace`,
  "external-secrets:ClusterExternalSecretSpec": ` ClusterExternalSecretSpec defines the desired state of ClusterExternalSecret.
externalSecretMetadata The metadata of the external secrets to be created
externalSecretName The name of the external secrets to be created.
externalSecretSpec The spec for the ExternalSecrets to be created
namespaceSelector The labels to select by to find the Namespaces to create the ExternalSecrets in.
namespaceSelectors A list of labels to select by to find the Namespaces to create the ExternalSecrets in.
namespaces Choose namespaces by name.`,
  "external-secrets:ClusterExternalSecretStatus": ` ClusterExternalSecretStatus defines the observed state of ClusterExternalSecret.
externalSecretName ExternalSecretName is the name of the ExternalSecrets created by the ClusterExternalSecret
failedNamespaces Failed namespaces are the namespaces that failed to apply an ExternalSecret
provisionedNamespaces ProvisionedNamespaces are the namespaces where the ClusterExternalSecret has secrets`,
  "external-secrets:ClusterGenerator": ` ClusterGenerator represents a cluster-wide generator which can be referenced as part of \`generatorRef\` fields.`,
  "external-secrets:ClusterGeneratorSpec": `generator Generator the spec for this generator, must match the kind.
kind Kind the kind of this generator.`,
  "external-secrets:ClusterPushSecretNamespaceFailure": ` ClusterPushSecretNamespaceFailure represents a failed namespace deployment and it's reason.
namespace Namespace is the namespace that failed when trying to apply an PushSecret
reason Reason is why the PushSecret failed to apply to the namespace`,
  "external-secrets:ClusterPushSecretSpec": `namespaceSelectors A list of labels to select by to find the Namespaces to create the ExternalSecrets in.
pushSecretMetadata The metadata of the external secrets to be created
pushSecretName The name of the push secrets to be created.
pushSecretSpec PushSecretSpec defines what to do with the secrets.`,
  "external-secrets:ClusterPushSecretStatus": `failedNamespaces Failed namespaces are the namespaces that failed to apply an PushSecret
provisionedNamespaces ProvisionedNamespaces are the namespaces where the ClusterPushSecret has secrets`,
  "external-secrets:ClusterSecretStore": ` ClusterSecretStore represents a secure external location for storing secrets, which can be referenced as part of \`storeRef\` fields.`,
  "external-secrets:ClusterSecretStoreCondition": ` ClusterSecretStoreCondition describes a condition by which to choose namespaces to process ExternalSecrets in for a ClusterSecretStore instance.
namespaceRegexes Choose namespaces by using regex matching
namespaceSelector Choose namespace using a labelSelector
namespaces Choose namespaces by name`,
  "external-secrets:ConjurAPIKey": `account Account is the Conjur organization account name.
apiKeyRef A reference to a specific 'key' containing the Conjur API key within a Secret resource.
userRef A reference to a specific 'key' containing the Conjur username within a Secret resource.`,
  "external-secrets:ConjurAuth": `apikey Authenticates with Conjur using an API key.
jwt Jwt enables JWT authentication using Kubernetes service account tokens.`,
  "external-secrets:ConjurJWT": `account Account is the Conjur organization account name.
hostId Optional HostID for JWT authentication.
secretRef Optional SecretRef that refers to a key in a Secret resource containing JWT token to authenticate with Conjur using the JWT authentication method.
serviceAccountRef Optional ServiceAccountRef specifies the Kubernetes service account for which to request a token for with the \`TokenRequest\` API.
serviceID The conjur authn jwt webservice id`,
  "external-secrets:ConjurProvider": `auth Defines authentication settings for connecting to Conjur.
caBundle CABundle is a PEM encoded CA bundle that will be used to validate the Conjur server certificate.
caProvider Used to provide custom certificate authority (CA) certificates for a secret store.
url URL is the endpoint of the Conjur instance.`,
  "external-secrets:DelineaProvider": ` See https://github.com/DelineaXPM/dsv-sdk-go/blob/main/vault/vault.go.
clientId ClientID is the non-secret part of the credential.
clientSecret ClientSecret is the secret part of the credential.
tenant Tenant is the chosen hostname / site name.
tld TLD is based on the server location that was chosen during provisioning.
urlTemplate URLTemplate If unset, defaults to "https://%s.secretsvaultcloud.%s/v1/%s%s".`,
  "external-secrets:DelineaProviderSecretRef": `secretRef SecretRef references a key in a secret that will be used as value.
value Value can be specified directly to set a value without using a secret.`,
  "external-secrets:Device42Provider": ` Device42Provider configures a store to sync secrets with a Device42 instance.
auth Auth configures how secret-manager authenticates with a Device42 instance.
host URL configures the Device42 instance URL.`,
  "external-secrets:Device42SecretRef": `credentials Username / Password is used for authentication.`,
  "external-secrets:DopplerAuthSecretRef": `dopplerToken The DopplerToken is used for authentication.`,
  "external-secrets:DopplerProvider": ` DopplerProvider configures a store to sync secrets using the Doppler provider.
auth Auth configures how the Operator authenticates with the Doppler API
config Doppler config (required if not using a Service Token)
format Format enables the downloading of secrets as a file (string)
nameTransformer Environment variable compatible name transforms that change secret names to a different format
project Doppler project (required if not using a Service Token)`,
  "external-secrets:ECRAuthorizationToken": ` ECRAuthorizationTokenSpec uses the GetAuthorizationToken API to retrieve an authorization token.`,
  "external-secrets:ECRAuthorizationTokenSpec": `auth Auth defines how to authenticate with AWS
region Region specifies the region to operate in.
role You can assume a role before making calls to the desired AWS service.
scope Scope specifies the ECR service scope.`,
  "external-secrets:ExternalSecret": ` ExternalSecret is the Schema for the external-secrets API.`,
  "external-secrets:ExternalSecretData": ` ExternalSecretData defines the connection between the Kubernetes Secret key (spec.data.<key>) and the Provider data.
remoteRef RemoteRef points to the remote secret and defines which secret (version/property/..) to fetch.
secretKey The key in the Kubernetes Secret to store the value.
sourceRef SourceRef allows you to override the source from which the value will be pulled.`,
  "external-secrets:ExternalSecretDataFromRemoteRef": `extract Used to extract multiple key/value pairs from one secret Note: Extract does not support sourceRef.Generator or sourceRef.GeneratorRef.
find Used to find secrets based on tags or regular expressions Note: Find does not support sourceRef.Generator or sourceRef.GeneratorRef.
rewrite Used to rewrite secret Keys after getting them from the secret Provider Multiple Rewrite operations can be provided.
sourceRef SourceRef points to a store or generator which contains secret values ready to use.`,
  "external-secrets:ExternalSecretDataRemoteRef": ` ExternalSecretDataRemoteRef defines Provider data location.
conversionStrategy Used to define a conversion Strategy
decodingStrategy Used to define a decoding Strategy
key Key is the key used in the Provider, mandatory
metadataPolicy Policy for fetching tags/labels from provider secrets, possible options are Fetch, None.
property Used to select a specific property of the Provider value (if a map), if supported
version Used to select a specific version of the Provider value, if supported`,
  "external-secrets:ExternalSecretFind": `conversionStrategy Used to define a conversion Strategy
decodingStrategy Used to define a decoding Strategy
name Finds secrets based on the name.
path A root path to start the find operations.
tags Find secrets based on tags.`,
  "external-secrets:ExternalSecretMetadata": ` ExternalSecretMetadata defines metadata fields for the ExternalSecret generated by the ClusterExternalSecret.`,
  "external-secrets:ExternalSecretRewrite": `regexp Used to rewrite with regular expressions.
transform Used to apply string transformation on the secrets.`,
  "external-secrets:ExternalSecretRewriteRegexp": `source Used to define the regular expression of a re.Compiler.
target Used to define the target pattern of a ReplaceAll operation.`,
  "external-secrets:ExternalSecretRewriteTransform": `template Used to define the template to apply on the secret name.`,
  "external-secrets:ExternalSecretSpec": ` ExternalSecretSpec defines the desired state of ExternalSecret.
data Data defines the connection between the Kubernetes Secret keys and the Provider data
dataFrom DataFrom is used to fetch all properties from a specific Provider data If multiple entries are specified, the Secret keys are merged in the specified order
refreshPolicy RefreshPolicy determines how the ExternalSecret should be refreshed: - CreatedOnce: Creates the Secret only if it does not exist and does not update it thereafter - Periodic: Synchronizes the Secret from the external source at regular intervals specified by refreshInterval.`,
  "external-secrets:ExternalSecretStatus": `binding Binding represents a servicebinding.io Provisioned Service reference to the secret
refreshTime refreshTime is the time and date the external secret was fetched and the target secret updated
syncedResourceVersion SyncedResourceVersion keeps track of the last synced version`,
  "external-secrets:ExternalSecretTarget": ` ExternalSecretTarget defines the Kubernetes Secret to be created There can be only one target per ExternalSecret.
creationPolicy CreationPolicy defines rules on how to create the resulting Secret.
deletionPolicy DeletionPolicy defines rules on how to delete the resulting Secret.
immutable Immutable defines if the final secret will be immutable
name The name of the Secret resource to be managed.
template Template defines a blueprint for the created Secret resource.`,
  "external-secrets:ExternalSecretTemplate": ` ExternalSecretTemplate defines a blueprint for the created Secret resource. we can not use native corev1.Secret, it will have empty ObjectMeta values: https://github.com/kubernetes-sigs/controller-tools/issues/448
engineVersion EngineVersion specifies the template engine version that should be used to compile/execute the template specified in .data and .templateFrom[].`,
  "external-secrets:ExternalSecretTemplateMetadata": ` ExternalSecretTemplateMetadata defines metadata fields for the Secret blueprint.`,
  "external-secrets:Fake": ` Fake generator is used for testing.`,
  "external-secrets:FakeProvider": ` FakeProvider configures a fake provider that returns static values.`,
  "external-secrets:FakeSpec": ` FakeSpec contains the static data.
controller Used to select the correct ESO controller (think: ingress.ingressClassName) The ESO controller is instantiated with a specific controller name and filters VDS based on this property
data Data defines the static data returned by this generator.`,
  "external-secrets:FindName": `regexp Finds secrets base`,
  "external-secrets:FortanixProvider": `apiKey APIKey is the API token to access SDKMS Applications.
apiUrl APIURL is the URL of SDKMS API.`,
  "external-secrets:FortanixProviderSecretRef": `secretRef SecretRef is a reference to a secret containing the SDKMS API Key.`,
  "external-secrets:GCPSMAuthSecretRef": `secretAccessKeySecretRef The SecretAccessKey is used for authentication`,
  "external-secrets:GCPSMProvider": ` GCPSMProvider Configures a store to sync secrets using the GCP Secret Manager provider.
auth Auth defines the information necessary to authenticate against GCP
location Location optionally defines a location for a secret
projectID ProjectID project where secret is located`,
  "external-secrets:GCPWorkloadIdentity": `clusterLocation ClusterLocation is the location of the cluster If not specified, it fetches information from the metadata server
clusterName ClusterName is the name of the cluster If not specified, it fetches information from the metadata server
clusterProjectID ClusterProjectID is the project ID of the cluster If not specified, it fetches information from the metadata server`,
  "external-secrets:GCRAccessToken": ` GCRAccessToken generates an GCP access token that can be used to authenticate with GCR.`,
  "external-secrets:GCRAccessTokenSpec": `auth Auth defines the means for authenticating with GCP
projectID ProjectID defines which project to use to authenticate with`,
  "external-secrets:GeneratorRef": ` GeneratorRef points to a generator custom resource.
apiVersion Specify the apiVersion of the generator resource
kind Specify the Kind of the generator resource
name Specify the name of the generator resource`,
  "external-secrets:GeneratorStateSpec": `garbageCollectionDeadline GarbageCollectionDeadline is the time after which the generator state will be deleted.
resource Resource is the generator manifest that produced the state.
state State is the state that was produced by the generator implementation.`,
  "external-secrets:GithubAccessToken": ` GithubAccessToken generates ghs_ accessToken`,
  "external-secrets:GithubAccessTokenSpec": `auth Auth configures how ESO authenticates with a Github instance.
permissions Map of permissions the token will have.
repositories List of repositories the token will have access to.
url URL configures the Github instance URL.`,
  "external-secrets:GithubProvider": ` Configures a store to push secrets to Github Actions.
appID appID specifies the Github APP that will be used to authenticate the client
auth auth configures how secret-manager authenticates with a Github instance.
environment environment will be used to fetch secrets from a particular environment within a github repository
installationID installationID specifies the Github APP installation that will be used to authenticate the client
organization organization will be used to fetch secrets from the Github organization
repository repository will be used to fetch secrets from the Github repository within an organization
uploadURL Upload URL for enterprise instances.
url URL configures the Github instance URL.`,
  "external-secrets:GitlabProvider": ` Configures a store to sync secrets with a GitLab instance.
auth Auth configures how secret-manager authenticates with a GitLab instance.
environment Environment environment_scope of gitlab CI/CD variables (Please see https://docs.gitlab.com/ee/ci/environments/#create-a-static-environment on how to create environments)
groupIDs GroupIDs specify, which gitlab groups to pull secrets from.
inheritFromGroups InheritFromGroups specifies whether parent groups should be discovered and checked for secrets.
projectID ProjectID specifies a project where secrets are located.
url URL configures the GitLab instance URL.`,
  "external-secrets:GitlabSecretRef": `accessToken AccessToken is used for authentication.`,
  "external-secrets:GrafanaAuth": `basic Basic auth credentials used to authenticate against the Grafana instance.
token A service account token used to authenticate against the Grafana instance.`,
  "external-secrets:GrafanaBasicAuth": `password A basic auth password used to authenticate against the Grafana instance.
username A basic auth username used to authenticate against the Grafana instance.`,
  "external-secrets:GrafanaServiceAccount": `name Name is the name of the service account that will be created by ESO.
role Role is the role of the service account.`,
  "external-secrets:GrafanaSpec": ` GrafanaSpec controls the behavior of the grafana generator.
auth Auth is the authentication configuration to authenticate against the Grafana instance.
serviceAccount ServiceAccount is the configuration for the service account that is supposed to be generated by the generator.
url URL is the URL of the Grafana instance.`,
  "external-secrets:IBMAuthContainerAuth": ` IBM Container-based auth with IAM Trusted Profile.
profile the IBM Trusted Profile
tokenLocation Location the token is mounted on the pod`,
  "external-secrets:IBMAuthSecretRef": `secretApiKeySecretRef The SecretAccessKey is used for authentication`,
  "external-secrets:IBMProvider": ` Configures an store to sync secrets using a IBM Cloud Secrets Manager backend.
auth Auth configures how secret-manager authenticates with the IBM secrets manager.
serviceUrl ServiceURL is the Endpoint URL that is specific to the Secrets Manager service instance`,
  "external-secrets:InfisicalProvider": ` InfisicalProvider configures a store to sync secrets using the Infisical provider.
auth Auth configures how the Operator authenticates with the Infisical API
hostAPI HostAPI specifies the base URL of the Infisical API.
secretsScope SecretsScope defines the scope of the secrets within the workspace`,
  "external-secrets:KeeperSecurityProvider": ` KeeperSecurityProvider Configures a store to sync secrets using Keeper Security.`,
  "external-secrets:KubernetesAuth": `cert has both clientCert and clientKey as secretKeySelector
serviceAccount points to a service account that should be used for authentication
token use static token to authenticate with`,
  "external-secrets:KubernetesProvider": ` Configures a store to sync secrets with a Kubernetes instance.
auth Auth configures how secret-manager authenticates with a Kubernetes instance.
authRef A reference to a secret that contains the auth information.
remoteNamespace Remote namespace to fetch the secrets from
server configures the Kubernetes server Address.`,
  "external-secrets:KubernetesServer": `caBundle CABundle is a base64-encoded CA certificate
caProvider see: https://external-secrets.io/v0.4.1/spec/#external-secrets.io/v1alpha1.CAProvider
url configures the Kubernetes server Address.`,
  "external-secrets:MachineIdentityScopeInWorkspace": `environmentSlug EnvironmentSlug is the required slug identifier for the environment.
expandSecretReferences ExpandSecretReferences indicates whether secret references should be expanded.
projectSlug ProjectSlug is the required slug identifier for the project.
recursive Recursive indicates whether the secrets should be fetched recursively.
secretsPath SecretsPath specifies the path to the secrets within the workspace.`,
  "external-secrets:NTLMProtocol": ` NTLMProtocol contains the NTLM-specific configuration.`,
  "external-secrets:OnboardbaseAuthSecretRef": ` OnboardbaseAuthSecretRef holds secret references for onboardbase API Key credentials.
apiKeyRef OnboardbaseAPIKey is the APIKey generated by an admin account.
passcodeRef OnboardbasePasscode is the passcode attached to the API Key`,
  "external-secrets:OnboardbaseProvider": ` OnboardbaseProvider configures a store to sync secrets using the Onboardbase provider.
apiHost APIHost use this to configure the host url for the API for selfhosted installation, default is https://public.onboardbase.com/api/v1/
auth Auth configures how the Operator authenticates with the Onboardbase API
environment Environment is the name of an environmnent within a project to pull the secrets from
project Project is an onboardbase project that the secrets should be pulled from`,
  "external-secrets:OnePasswordAuth": ` OnePasswordAuth contains a secretRef for credentials.`,
  "external-secrets:OnePasswordAuthSecretRef": ` OnePasswordAuthSecretRef holds secret references for 1Password credentials.
connectTokenSecretRef The ConnectToken is used for authentication to a 1Password Connect Server.`,
  "external-secrets:OnePasswordProvider": ` OnePasswordProvider configures a store to sync secrets using the 1Password Secret Manager provider.
auth Auth defines the information necessary to authenticate against OnePassword Connect Server
connectHost ConnectHost defines the OnePassword Connect Server to connect to
vaults Vaults defines which OnePassword vaults to search in which order`,
  "external-secrets:OracleAuth": `secretRef SecretRef to pass through sensitive information.
tenancy Tenancy is the tenancy OCID where user is located.
user User is an access OCID specific to the account.`,
  "external-secrets:OracleProvider": ` Configures an store to sync secrets using a Oracle Vault backend.
auth Auth configures how secret-manager authenticates with the Oracle Vault.
compartment Compartment is the vault compartment OCID.
encryptionKey EncryptionKey is the OCID of the encryption key within the vault.
principalType The type of principal to use for authentication.
region Region is the region where vault is located.
serviceAccountRef ServiceAccountRef specified the service account that should be used when authenticating with WorkloadIdentity.
vault Vault is the vault's OCID of the specific vault where secret is located.`,
  "external-secrets:OracleSecretRef": `fingerprint Fingerprint is the fingerprint of the API private key.
privatekey PrivateKey is the user's API Signing Key in PEM format, used for authentication.`,
  "external-secrets:PassboltAuth": ` Passbolt contains a secretRef for the passbolt credentials.`,
  "external-secrets:PassboltProvider": `auth Auth defines the information necessary to authenticate against Passbolt Server
host Host defines the Passbolt Server to connect to`,
  "external-secrets:Password": ` Password generates a random password based on the configuration parameters in spec.`,
  "external-secrets:PasswordDepotProvider": ` Configures a store to sync secrets with a Password Depot instance.
auth Auth configures how secret-manager authenticates with a Password Depot instance.
database Database to use as source
host URL configures the Password Depot instance URL.`,
  "external-secrets:PasswordDepotSecretRef": `credentials Username / Password is used for authentication.`,
  "external-secrets:PasswordSpec": ` PasswordSpec controls the behavior of the password generator.
allowRepeat set AllowRepeat to true to allow repeating characters.
digits Digits specifies the number of digits in the generated password.
length Length of the password to be generated.
noUpper Set NoUpper to disable uppercase characters
symbolCharacters SymbolCharacters specifies the special characters that should be used in the generated password.
symbols Symbols specifies the number of symbol characters in the generated password.`,
  "external-secrets:PreviderAuth": ` PreviderAuth contains a secretRef for credentials.`,
  "external-secrets:PreviderAuthSecretRef": ` PreviderAuthSecretRef holds secret references for Previder Vault credentials.
accessToken The AccessToken is used for authentication`,
  "external-secrets:PreviderProvider": ` PreviderProvider configures a store to sync secrets using the Previder Secret Manager provider.`,
  "external-secrets:PulumiProvider": `accessToken AccessToken is the access tokens to sign in to the Pulumi Cloud Console.
apiUrl APIURL is the URL of the Pulumi API.
environment Environment are YAML documents composed of static key-value pairs, programmatic expressions, dynamically retrieved values from supported providers including all major clouds, and other Pulumi ESC environments.
organization Organization are a space to collaborate on shared projects and stacks.
project Project is the name of the Pulumi ESC project the environment belongs to.`,
  "external-secrets:PulumiProviderSecretRef": `secretRef SecretRef is a reference to a secret containing the Pulumi API token.`,
  "external-secrets:PushSecretData": `conversionStrategy Used to define a conversion Strategy for the secret keys
match Match a given Secret Key to be pushed to the provider.
metadata Metadata is metadata attached to the secret.`,
  "external-secrets:PushSecretMatch": `remoteRef Remote Refs to push to providers.
secretKey Secret Key to be pushed`,
  "external-secrets:PushSecretMetadata": ` PushSecretMetadata defines metadata fields for the PushSecret generated by the ClusterPushSecret.`,
  "external-secrets:PushSecretRemoteRef": `property Name of the property in the resulting secret
remoteKey Name of the resulting provider secret.`,
  "external-secrets:PushSecretSecret": `name Name of the Secret.
selector Selector chooses secrets using a labelSelector.`,
  "external-secrets:PushSecretSelector": `generatorRef Point to a generator to create a Secret.
secret Select a Secret to Push.`,
  "external-secrets:PushSecretSpec": ` PushSecretSpec configures the behavior of the PushSecret.
data Secret Data that should be pushed to providers
deletionPolicy Deletion Policy to handle Secrets in the provider.
selector The Secret Selector (k8s source) for the Push Secret
template Template defines a blueprint for the created Secret resource.
updatePolicy UpdatePolicy to handle Secrets in the provider.`,
  "external-secrets:PushSecretStatus": ` PushSecretStatus indicates the history of the status of PushSecret.
refreshTime refreshTime is the time and date the external secret was fetched and the target secret updated
syncedPushSecrets Synced PushSecrets, including secrets that already exist in provider.
syncedResourceVersion SyncedResourceVersion keeps track of the last synced version.`,
  "external-secrets:PushSecretStatusCondition": ` PushSecretStatusCondition indicates the status of the PushSecret.`,
  "external-secrets:PushSecretStoreRef": `kind Kind of the SecretStore resource (SecretStore or ClusterSecretStore)
labelSelector Optionally, sync to secret stores with label selector
name Optionally, sync to the SecretStore of the given name`,
  "external-secrets:QuayAccessToken": ` QuayAccessToken generates Quay oauth token for pulling/pushing images`,
  "external-secrets:QuayAccessTokenSpec": `robotAccount Name of the robot account you are federating with
serviceAccountRef Name of the service account you are federating with
url URL configures the Quay instance URL.`,
  "external-secrets:RequestParameters": ` RequestParameters contains parameters that can be passed to the STS service.
serialNumber SerialNumber is the identification number of the MFA device that is associated with the IAM user who is making the GetSessionToken call.
sessionDuration SessionDuration The duration, in seconds, that the credentials should remain valid.
tokenCode TokenCode is the value provided by the MFA device, if MFA is required.`,
  "external-secrets:STSSessionToken": ` STSSessionToken uses the GetSessionToken API to retrieve an authorization token.`,
  "external-secrets:STSSessionTokenSpec": `auth Auth defines how to authenticate with AWS
region Region specifies the region to operate in.
requestParameters RequestParameters contains parameters that can be passed to the STS service.
role You can assume a role before making calls to the desired AWS service.`,
  "external-secrets:ScalewayProvider": `accessKey AccessKey is the non-secret part of the api key.
apiUrl APIURL is the url of the api to use.
projectId ProjectID is the id of your project, which you can find in the console: https://console.scaleway.com/project/settings
region Region where your secrets are located: https://developers.scaleway.com/en/quickstart/#region-and-zone
secretKey SecretKey is the non-secret part of the api key.`,
  "external-secrets:ScalewayProviderSecretRef": `secretRef SecretRef references a key in a secret that will be used as value.
value Value can be specified directly to set a value without using a secret.`,
  "external-secrets:SecretKeySelector": `key The key where the token is found.
name The name of the Secret resource being referred to.`,
  "external-secrets:SecretServerProvider": ` See https://github.com/DelineaXPM/tss-sdk-go/blob/main/server/server.go.
password Password is the secret server account password.
serverURL ServerURL URL to your secret server installation
username Username is the secret server account username.`,
  "external-secrets:SecretServerProviderRef": `secretRef SecretRef references a key in a secret that will be used as value.
value Value can be specified directly to set a value without using a secret.`,
  "external-secrets:SecretStore": ` SecretStore represents a secure external location for storing secrets, which can be referenced as part of \`storeRef\` fields.`,
  "external-secrets:SecretStoreProvider": ` SecretStoreProvider contains the provider-specific configuration.
akeyless Akeyless configures this store to sync secrets using Akeyless Vault provider
alibaba Alibaba configures this store to sync secrets using Alibaba Cloud provider
aws AWS configures this store to sync secrets using AWS Secret Manager provider
azurekv AzureKV configures this store to sync secrets using Azure Key Vault provider
beyondtrust Beyondtrust configures this store to sync secrets using Password Safe provider.
bitwardensecretsmanager BitwardenSecretsManager configures this store to sync secrets using BitwardenSecretsManager provider
chef Chef configures this store to sync secrets with chef server
cloudrusm CloudruSM configures this store to sync secrets using the Cloud.ru Secret Manager provider
conjur Conjur configures this store to sync secrets using conjur provider
delinea Delinea DevOps Secrets Vault https://docs.delinea.com/online-help/products/devops-secrets-vault/current
device42 Device42 configures this store to sync secrets using the Device42 provider
doppler Doppler configures this store to sync secrets using the Doppler provider
fake Fake configures a store with static key/value pairs
fortanix Fortanix configures this store to sync secrets using the Fortanix provider
gcpsm GCPSM configures this store to sync secrets using Google Cloud Platform Secret Manager provider
github Github configures this store to push Github Action secrets using Github API provider
gitlab GitLab configures this store to sync secrets using GitLab Variables provider
ibm IBM configures this store to sync secrets using IBM Cloud provider
infisical Infisical configures this store to sync secrets using the Infisical provider
keepersecurity KeeperSecurity configures this store to sync secrets using the KeeperSecurity provider
kubernetes Kubernetes configures this store to sync secrets using a Kubernetes cluster provider
onboardbase Onboardbase configures this store to sync secrets using the Onboardbase provider
onepassword OnePassword configures this store to sync secrets using the 1Password Cloud provider
oracle Oracle configures this store to sync secrets using Oracle Vault provider
previder Previder configures this store to sync secrets using the Previder provider
pulumi Pulumi configures this store to sync secrets using the Pulumi provider
scaleway Scaleway
secretserver SecretServer configures this store to sync secrets using SecretServer provider https://docs.delinea.com/online-help/secret-server/start.htm
senhasegura Senhasegura configures this store to sync secrets using senhasegura provider
vault Vault configures this store to sync secrets using Hashi provider
webhook Webhook configures this store to sync secrets using a generic templated webhook
yandexcertificatemanager YandexCertificateManager configures this store to sync secrets using Yandex Certificate Manager provider
yandexlockbox YandexLockbox configures this store to sync secrets using Yandex Lockbox provider`,
  "external-secrets:SecretStoreRef": ` SecretStoreRef defines which SecretStore to fetch the ExternalSecret data.
kind Kind of the SecretStore resource (SecretStore or ClusterSecretStore) Defaults to \`SecretStore\`
name Name of the SecretStore resource`,
  "external-secrets:SecretStoreSpec": ` SecretStoreSpec defines the desired state of SecretStore.
conditions Used to constraint a ClusterSecretStore to specific namespaces.
controller Used to select the correct ESO controller (think: ingress.ingressClassName) The ESO controller is instantiated with a specific controller name and filters ES based on this property
provider Used to configure the provider.
refreshInterval Used to configure store refresh interval in seconds.
retrySettings Used to configure http retries if failed`,
  "external-secrets:SecretStoreStatus": ` SecretStoreStatus defines the observed state of the SecretStore.`,
  "external-secrets:SecretsManager": ` SecretsManager defines how the provider behaves when interacting with AWS SecretsManager.
forceDeleteWithoutRecovery Specifies whether to delete the secret without any recovery window.
recoveryWindowInDays The number of days from 7 to 30 that Secrets Manager waits before permanently deleting the secret.`,
  "external-secrets:SenhaseguraAuth": ` SenhaseguraAuth tells the controller how to do auth in senhasegura.`,
  "external-secrets:SenhaseguraProvider": ` SenhaseguraProvider setup a store to sync secrets with senhasegura.
auth Auth defines parameters to authenticate in senhasegura
ignoreSslCertificate IgnoreSslCertificate defines if SSL certificate must be ignored
module Module defines which senhasegura module should be used to get secrets
url URL of senhasegura`,
  "external-secrets:ServiceAccountSelector": ` A reference to a ServiceAccount resource.
audiences Audience specifies the \`aud\` claim for the service account token If the service account uses a well-known annotation for e.g. IRSA or GCP Workload Identity then this audiences will be appended to the list
name The name of the ServiceAccount resource being referred to.
namespace Namespace of the resource being referred to.`,
  "external-secrets:StoreGeneratorSourceRef": ` StoreGeneratorSourceRef allows you to override the source from which the secret will be pulled from.
generatorRef GeneratorRef points to a generator custom resource.`,
  "external-secrets:StoreSourceRef": ` StoreSourceRef allows you to override the SecretStore source from which the secret will be pulled from.
generatorRef GeneratorRef points to a generator custom resource.`,
  "external-secrets:TemplateRef": `items A list of keys in the ConfigMap/Secret to use as templates for Secret data
name The name of the ConfigMap/Secret resource`,
  "external-secrets:TemplateRefItem": `key A key in the ConfigMap/Secret`,
  "external-secrets:UUID": ` UUID generates a version 1 UUID (e56657e3-764f-11ef-a397-65231a88c216).`,
  "external-secrets:V1SecretKeySelector": ` A reference to a specific 'key' within a Secret resource.
key A key in the referenced Secret.
name The name of the Secret resource being referred to.
namespace The namespace of the Secret resource being referred to.`,
  "external-secrets:V1alpha1AWSAuth": ` AWSAuth tells the controller how to do authentication with aws.`,
  "external-secrets:V1alpha1AWSAuthSecretRef": ` AWSAuthSecretRef holds secret references for AWS credentials both AccessKeyID and SecretAccessKey must be defined in order to properly authenticate.
accessKeyIDSecretRef The AccessKeyID is used for authentication
secretAccessKeySecretRef The SecretAccessKey is used for authentication
sessionTokenSecretRef The SessionToken used for authentication This must be defined if AccessKeyID and SecretAccessKey are temporary credentials see: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html`,
  "external-secrets:V1alpha1AWSJWTAuth": ` Authenticate against AWS using service account tokens.`,
  "external-secrets:V1alpha1AuthorizationProtocol": ` AuthorizationProtocol contains the protocol-specific configuration
ntlm NTLMProtocol configures the store to use NTLM for auth`,
  "external-secrets:V1alpha1GCPSMAuthSecretRef": `secretAccessKeySecretRef The SecretAccessKey is used for authentication`,
  "external-secrets:V1alpha1NTLMProtocol": ` NTLMProtocol contains the NTLM-specific configuration.`,
  "external-secrets:V1alpha1WebhookCAProvider": ` Defines a location to fetch the cert for the webhook provider from.
key The key where the CA certificate can be found in the Secret or ConfigMap.
name The name of the object located at the provider type.
namespace The namespace the Provider type is in.
type The type of provider to use such as "Secret", or "ConfigMap".`,
  "external-secrets:V1alpha1WebhookResult": `jsonPath Json path of return value`,
  "external-secrets:V1alpha1WebhookSecret": `name Name of this secret in templates
secretRef Secret ref to fill in credentials`,
  "external-secrets:V1beta1AWSAuth": ` AWSAuth tells the controller how to do authentication with aws.`,
  "external-secrets:V1beta1AWSAuthSecretRef": ` AWSAuthSecretRef holds secret references for AWS credentials both AccessKeyID and SecretAccessKey must be defined in order to properly authenticate.
accessKeyIDSecretRef The AccessKeyID is used for authentication
secretAccessKeySecretRef The SecretAccessKey is used for authentication
sessionTokenSecretRef The SessionToken used for authentication This must be defined if AccessKeyID and SecretAccessKey are temporary credentials see: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html`,
  "external-secrets:V1beta1AWSJWTAuth": ` Authenticate against AWS using service account tokens.`,
  "external-secrets:V1beta1AWSProvider": ` AWSProvider configures a store to sync secrets with AWS.
additionalRoles AdditionalRoles is a chained list of Role ARNs which the provider will sequentially assume before assuming the Role
auth Auth defines the information necessary to authenticate against AWS if not set aws sdk will infer credentials from your environment see: https://docs.aws.amazon.com/sdk-for-go/v1/developer-guide/configuring-sdk.html#specifying-credentials
externalID AWS External ID set on assumed IAM roles
prefix Prefix adds a prefix to all retrieved values.
region AWS Region to be used for the provider
role Role is a Role ARN which the provider will assume
secretsManager SecretsManager defines how the provider behaves when interacting with AWS SecretsManager
service Service defines which service should be used to fetch the secrets
sessionTags AWS STS assume role session tags
transitiveTagKeys AWS STS assume role transitive session tags.`,
  "external-secrets:V1beta1AkeylessAuth": `kubernetesAuth Kubernetes authenticates with Akeyless by passing the ServiceAccount token stored in the named Secret resource.
secretRef Reference to a Secret that contains the details to authenticate with Akeyless.`,
  "external-secrets:V1beta1AkeylessAuthSecretRef": ` AkeylessAuthSecretRef AKEYLESS_ACCESS_TYPE_PARAM: AZURE_OBJ_ID OR GCP_AUDIENCE OR ACCESS_KEY OR KUB_CONFIG_NAME.
accessID The SecretAccessID is used for authentication`,
  "external-secrets:V1beta1AkeylessKubernetesAuth": ` Authenticate with Kubernetes ServiceAccount token stored.
accessID the Akeyless Kubernetes auth-method access-id
k8sConfName Kubernetes-auth configuration name in Akeyless-Gateway
secretRef Optional secret field containing a Kubernetes ServiceAccount JWT used for authenticating with Akeyless.
serviceAccountRef Optional service account field containing the name of a kubernetes ServiceAccount.`,
  "external-secrets:V1beta1AkeylessProvider": ` AkeylessProvider Configures an store to sync secrets using Akeyless KV.
akeylessGWApiURL Akeyless GW API Url from which the secrets to be fetched from.
authSecretRef Auth configures how the operator authenticates with Akeyless.
caBundle PEM/base64 encoded CA bundle used to validate Akeyless Gateway certificate.
caProvider The provider for the CA bundle to use to validate Akeyless Gateway certificate.`,
  "external-secrets:V1beta1AlibabaAuth": ` AlibabaAuth contains a secretRef for credentials.`,
  "external-secrets:V1beta1AlibabaAuthSecretRef": ` AlibabaAuthSecretRef holds secret references for Alibaba credentials.
accessKeyIDSecretRef The AccessKeyID is used for authentication
accessKeySecretSecretRef The AccessKeySecret is used for authentication`,
  "external-secrets:V1beta1AlibabaProvider": ` AlibabaProvider configures a store to sync secrets using the Alibaba Secret Manager provider.
regionID Alibaba Region to be used for the provider`,
  "external-secrets:V1beta1AlibabaRRSAAuth": ` Authenticate against Alibaba using RRSA.`,
  "external-secrets:V1beta1AuthorizationProtocol": ` AuthorizationProtocol contains the protocol-specific configuration
ntlm NTLMProtocol configures the store to use NTLM for auth`,
  "external-secrets:V1beta1AzureKVAuth": ` Configuration used to authenticate with Azure.
clientCertificate The Azure ClientCertificate of the service principle used for authentication.
clientId The Azure clientId of the service principle or managed identity used for authentication.
clientSecret The Azure ClientSecret of the service principle used for authentication.
tenantId The Azure tenantId of the managed identity used for authentication.`,
  "external-secrets:V1beta1AzureKVProvider": ` Configures an store to sync secrets using Azure KV.
authSecretRef Auth configures how the operator authenticates with Azure.
authType Auth type defines how to authenticate to the keyvault service.
environmentType EnvironmentType specifies the Azure cloud environment endpoints to use for connecting and authenticating with Azure.
identityId If multiple Managed Identity is assigned to the pod, you can select the one to be used
serviceAccountRef ServiceAccountRef specified the service account that should be used when authenticating with WorkloadIdentity.
tenantId TenantID configures the Azure Tenant to send requests to.
vaultUrl Vault Url from which the secrets to be fetched from.`,
  "external-secrets:V1beta1BeyondTrustProviderSecretRef": `secretRef SecretRef references a key in a secret that will be used as value.
value Value can be specified directly to set a value without using a secret.`,
  "external-secrets:V1beta1BeyondtrustAuth": ` Configures a store to sync secrets using BeyondTrust Password Safe.
apiKey APIKey If not provided then ClientID/ClientSecret become required.
certificate Certificate (cert.pem) for use when authenticating with an OAuth client Id using a Client Certificate.
certificateKey Certificate private key (key.pem).
clientId ClientID is the API OAuth Client ID.
clientSecret ClientSecret is the API OAuth Client Secret.`,
  "external-secrets:V1beta1BeyondtrustProvider": `auth Auth configures how the operator authenticates with Beyondtrust.
server Auth configures how API server works.`,
  "external-secrets:V1beta1BeyondtrustServer": ` Configures a store to sync secrets using BeyondTrust Password Safe.
clientTimeOutSeconds Timeout specifies a time limit for requests made by this Client.
retrievalType The secret retrieval type.
separator A character that separates the folder names.`,
  "external-secrets:V1beta1BitwardenSecretsManagerAuth": ` BitwardenSecretsManagerAuth contains the ref to the secret that contains the machine account token.`,
  "external-secrets:V1beta1BitwardenSecretsManagerProvider": ` BitwardenSecretsManagerProvider configures a store to sync secrets with a Bitwarden Secrets Manager instance.
auth Auth configures how secret-manager authenticates with a bitwarden machine account instance.
caBundle Base64 encoded certificate for the bitwarden server sdk.
caProvider see: https://external-secrets.io/latest/spec/#external-secrets.io/v1alpha1.CAProvider
organizationID OrganizationID determines which organization this secret store manages.
projectID ProjectID determines which project this secret store manages.`,
  "external-secrets:V1beta1BitwardenSecretsManagerSecretRef": ` BitwardenSecretsManagerSecretRef contains the credential ref to the bitwarden instance.
credentials AccessToken used for the bitwarden instance.`,
  "external-secrets:V1beta1CAProvider": ` Used to provide custom certificate authority (CA) certificates for a secret store.
key The key where the CA certificate can be found in the Secret or ConfigMap.
name The name of the object located at the provider type.
namespace The namespace the Provider type is in.
type The type of provider to use such as "Secret", or "ConfigMap".`,
  "external-secrets:V1beta1CSMAuth": ` CSMAuth contains a secretRef for credentials.`,
  "external-secrets:V1beta1CSMAuthSecretRef": ` CSMAuthSecretRef holds secret references for Cloud.ru credentials.
accessKeyIDSecretRef The AccessKeyID is used for authentication
accessKeySecretSecretRef The AccessKeySecret is used for authentication`,
  "external-secrets:V1beta1ChefAuth": ` ChefAuth contains a secretRef for credentials.`,
  "external-secrets:V1beta1ChefAuthSecretRef": ` ChefAuthSecretRef holds secret references for chef server login credentials.
privateKeySecretRef SecretKey is the Signing Key in PEM format, used for authentication.`,
  "external-secrets:V1beta1ChefProvider": ` ChefProvider configures a store to sync secrets using basic chef server connection credentials.
auth Auth defines the information necessary to authenticate against chef Server
serverUrl ServerURL is the chef server URL used to connect to.
username UserName should be the user ID on the chef server`,
  "external-secrets:V1beta1CloudruSMProvider": ` CloudruSMProvider configures a store to sync secrets using the Cloud.ru Secret Manager provider.
projectID ProjectID is the project, which the secrets are stored in.`,
  "external-secrets:V1beta1ClusterExternalSecret": ` ClusterExternalSecret is the Schema for the clusterexternalsecrets API.`,
  "external-secrets:V1beta1ClusterExternalSecretNamespaceFailure": ` ClusterExternalSecretNamespaceFailure represents a failed namespace deployment and it's reason.
namespace Namespace is the namespace that failed when trying to apply an ExternalSecret
reason Reason is why the ExternalSecret failed to apply to the namespace`,
  "external-secrets:V1beta1ClusterExternalSecretSpec": ` ClusterExternalSecretSpec defines the desired state of ClusterExternalSecret.
externalSecretMetadata The metadata of the external secrets to be created
externalSecretName The name of the external secrets to be created.
externalSecretSpec The spec for the ExternalSecrets to be created
namespaceSelector The labels to select by to find the Namespaces to create the ExternalSecrets in.
namespaceSelectors A list of labels to select by to find the Namespaces to create the ExternalSecrets in.
namespaces Choose namespaces by name.`,
  "external-secrets:V1beta1ClusterExternalSecretStatus": ` ClusterExternalSecretStatus defines the observed state of ClusterExternalSecret.
externalSecretName ExternalSecretName is the name of the ExternalSecrets created by the ClusterExternalSecret
failedNamespaces Failed namespaces are the namespaces that failed to apply an ExternalSecret
provisionedNamespaces ProvisionedNamespaces are the namespaces where the ClusterExternalSecret has secrets`,
  "external-secrets:V1beta1ClusterSecretStore": ` ClusterSecretStore represents a secure external location for storing secrets, which can be referenced as part of \`storeRef\` fields.`,
  "external-secrets:V1beta1ClusterSecretStoreCondition": ` ClusterSecretStoreCondition describes a condition by which to choose namespaces to process ExternalSecrets in for a ClusterSecretStore instance.
namespaceRegexes Choose namespaces by using regex matching
namespaceSelector Choose namespace using a labelSelector
namespaces Choose namespaces by name`,
  "external-secrets:V1beta1ConjurAPIKey": `account Account is the Conjur organization account name.
apiKeyRef A reference to a specific 'key' containing the Conjur API key within a Secret resource.
userRef A reference to a specific 'key' containing the Conjur username within a Secret resource.`,
  "external-secrets:V1beta1ConjurAuth": `apikey Authenticates with Conjur using an API key.
jwt Jwt enables JWT authentication using Kubernetes service account tokens.`,
  "external-secrets:V1beta1ConjurJWT": `account Account is the Conjur organization account name.
hostId Optional HostID for JWT authentication.
secretRef Optional SecretRef that refers to a key in a Secret resource containing JWT token to authenticate with Conjur using the JWT authentication method.
serviceAccountRef Optional ServiceAccountRef specifies the Kubernetes service account for which to request a token for with the \`TokenRequest\` API.
serviceID The conjur authn jwt webservice id`,
  "external-secrets:V1beta1ConjurProvider": `auth Defines authentication settings for connecting to Conjur.
caBundle CABundle is a PEM encoded CA bundle that will be used to validate the Conjur server certificate.
caProvider Used to provide custom certificate authority (CA) certificates for a secret store.
url URL is the endpoint of the Conjur instance.`,
  "external-secrets:V1beta1DelineaProvider": ` See https://github.com/DelineaXPM/dsv-sdk-go/blob/main/vault/vault.go.
clientId ClientID is the non-secret part of the credential.
clientSecret ClientSecret is the secret part of the credential.
tenant Tenant is the chosen hostname / site name.
tld TLD is based on the server location that was chosen during provisioning.
urlTemplate URLTemplate If unset, defaults to "https://%s.secretsvaultcloud.%s/v1/%s%s".`,
  "external-secrets:V1beta1DelineaProviderSecretRef": `secretRef SecretRef references a key in a secret that will be used as value.
value Value can be specified directly to set a value without using a secret.`,
  "external-secrets:V1beta1Device42Provider": ` Device42Provider configures a store to sync secrets with a Device42 instance.
auth Auth configures how secret-manager authenticates with a Device42 instance.
host URL configures the Device42 instance URL.`,
  "external-secrets:V1beta1Device42SecretRef": `credentials Username / Password is used for authentication.`,
  "external-secrets:V1beta1DopplerAuthSecretRef": `dopplerToken The DopplerToken is used for authentication.`,
  "external-secrets:V1beta1DopplerProvider": ` DopplerProvider configures a store to sync secrets using the Doppler provider.
auth Auth configures how the Operator authenticates with the Doppler API
config Doppler config (required if not using a Service Token)
format Format enables the downloading of secrets as a file (string)
nameTransformer Environment variable compatible name transforms that change secret names to a different format
project Doppler project (required if not using a Service Token)`,
  "external-secrets:V1beta1ExternalSecret": ` ExternalSecret is the Schema for the external-secrets API.`,
  "external-secrets:V1beta1ExternalSecretData": ` ExternalSecretData defines the connection between the Kubernetes Secret key (spec.data.<key>) and the Provider data.
remoteRef RemoteRef points to the remote secret and defines which secret (version/property/..) to fetch.
secretKey The key in the Kubernetes Secret to store the value.
sourceRef SourceRef allows you to override the source from which the value will be pulled.`,
  "external-secrets:V1beta1ExternalSecretDataFromRemoteRef": `extract Used to extract multiple key/value pairs from one secret Note: Extract does not support sourceRef.Generator or sourceRef.GeneratorRef.
find Used to find secrets based on tags or regular expressions Note: Find does not support sourceRef.Generator or sourceRef.GeneratorRef.
rewrite Used to rewrite secret Keys after getting them from the secret Provider Multiple Rewrite operations can be provided.
sourceRef SourceRef points to a store or generator which contains secret values ready to use.`,
  "external-secrets:V1beta1ExternalSecretDataRemoteRef": ` ExternalSecretDataRemoteRef defines Provider data location.
conversionStrategy Used to define a conversion Strategy
decodingStrategy Used to define a decoding Strategy
key Key is the key used in the Provider, mandatory
metadataPolicy Policy for fetching tags/labels from provider secrets, possible options are Fetch, None.
property Used to select a specific property of the Provider value (if a map), if supported
version Used to select a specific version of the Provider value, if supported`,
  "external-secrets:V1beta1ExternalSecretFind": `conversionStrategy Used to define a conversion Strategy
decodingStrategy Used to define a decoding Strategy
name Finds secrets based on the name.
path A root path to start the find operations.
tags Find secrets based on tags.`,
  "external-secrets:V1beta1ExternalSecretMetadata": ` ExternalSecretMetadata defines metadata fields for the ExternalSecret generated by the ClusterExternalSecret.`,
  "external-secrets:V1beta1ExternalSecretRewrite": `regexp Used to rewrite with regular expressions.
transform Used to apply string transformation on the secrets.`,
  "external-secrets:V1beta1ExternalSecretRewriteRegexp": `source Used to define the regular expression of a re.Compiler.
target Used to define the target pattern of a ReplaceAll operation.`,
  "external-secrets:V1beta1ExternalSecretRewriteTransform": `template Used to define the template to apply on the secret name.`,
  "external-secrets:V1beta1ExternalSecretSpec": ` ExternalSecretSpec defines the desired state of ExternalSecret.
data Data defines the connection between the Kubernetes Secret keys and the Provider data
dataFrom DataFrom is used to fetch all properties from a specific Provider data If multiple entries are specified, the Secret keys are merged in the specified order
refreshPolicy RefreshPolicy determines how the ExternalSecret should be refreshed: - CreatedOnce: Creates the Secret only if it does not exist and does not update it thereafter - Periodic: Synchronizes the Secret from the external source at regular intervals specified by refreshInterval.`,
  "external-secrets:V1beta1ExternalSecretStatus": `binding Binding represents a servicebinding.io Provisioned Service reference to the secret
refreshTime refreshTime is the time and date the external secret was fetched and the target secret updated
syncedResourceVersion SyncedResourceVersion keeps track of the last synced version`,
  "external-secrets:V1beta1ExternalSecretTarget": ` ExternalSecretTarget defines the Kubernetes Secret to be created There can be only one target per ExternalSecret.
creationPolicy CreationPolicy defines rules on how to create the resulting Secret.
deletionPolicy DeletionPolicy defines rules on how to delete the resulting Secret.
immutable Immutable defines if the final secret will be immutable
name The name of the Secret resource to be managed.
template Template defines a blueprint for the created Secret resource.`,
  "external-secrets:V1beta1ExternalSecretTemplate": ` ExternalSecretTemplate defines a blueprint for the created Secret resource. we can not use native corev1.Secret, it will have empty ObjectMeta values: https://github.com/kubernetes-sigs/controller-tools/issues/448
engineVersion EngineVersion specifies the template engine version that should be used to compile/execute the template specified in .data and .templateFrom[].`,
  "external-secrets:V1beta1ExternalSecretTemplateMetadata": ` ExternalSecretTemplateMetadata defines metadata fields for the Secret blueprint.`,
  "external-secrets:V1beta1FakeProvider": ` FakeProvider configures a fake provider that returns static values.`,
  "external-secrets:V1beta1FindName": `regexp Finds secrets base`,
  "external-secrets:V1beta1FortanixProvider": `apiKey APIKey is the API token to access SDKMS Applications.
apiUrl APIURL is the URL of SDKMS API.`,
  "external-secrets:V1beta1FortanixProviderSecretRef": `secretRef SecretRef is a reference to a secret containing the SDKMS API Key.`,
  "external-secrets:V1beta1GCPSMAuthSecretRef": `secretAccessKeySecretRef The SecretAccessKey is used for authentication`,
  "external-secrets:V1beta1GCPSMProvider": ` GCPSMProvider Configures a store to sync secrets using the GCP Secret Manager provider.
auth Auth defines the information necessary to authenticate against GCP
location Location optionally defines a location for a secret
projectID ProjectID project where secret is located`,
  "external-secrets:V1beta1GCPWorkloadIdentity": `clusterLocation ClusterLocation is the location of the cluster If not specified, it fetches information from the metadata server
clusterName ClusterName is the name of the cluster If not specified, it fetches information from the metadata server
clusterProjectID ClusterProjectID is the project ID of the cluster If not specified, it fetches information from the metadata server`,
  "external-secrets:V1beta1GeneratorRef": ` GeneratorRef points to a generator custom resource.
apiVersion Specify the apiVersion of the generator resource
kind Specify the Kind of the generator resource
name Specify the name of the generator resource`,
  "external-secrets:V1beta1GithubProvider": ` Configures a store to push secrets to Github Actions.
appID appID specifies the Github APP that will be used to authenticate the client
auth auth configures how secret-manager authenticates with a Github instance.
environment environment will be used to fetch secrets from a particular environment within a github repository
installationID installationID specifies the Github APP installation that will be used to authenticate the client
organization organization will be used to fetch secrets from the Github organization
repository repository will be used to fetch secrets from the Github repository within an organization
uploadURL Upload URL for enterprise instances.
url URL configures the Github instance URL.`,
  "external-secrets:V1beta1GitlabProvider": ` Configures a store to sync secrets with a GitLab instance.
auth Auth configures how secret-manager authenticates with a GitLab instance.
environment Environment environment_scope of gitlab CI/CD variables (Please see https://docs.gitlab.com/ee/ci/environments/#create-a-static-environment on how to create environments)
groupIDs GroupIDs specify, which gitlab groups to pull secrets from.
inheritFromGroups InheritFromGroups specifies whether parent groups should be discovered and checked for secrets.
projectID ProjectID specifies a project where secrets are located.
url URL configures the GitLab instance URL.`,
  "external-secrets:V1beta1GitlabSecretRef": `accessToken AccessToken is used for authentication.`,
  "external-secrets:V1beta1IBMAuthContainerAuth": ` IBM Container-based auth with IAM Trusted Profile.
profile the IBM Trusted Profile
tokenLocation Location the token is mounted on the pod`,
  "external-secrets:V1beta1IBMAuthSecretRef": `secretApiKeySecretRef The SecretAccessKey is used for authentication`,
  "external-secrets:V1beta1IBMProvider": ` Configures an store to sync secrets using a IBM Cloud Secrets Manager backend.
auth Auth configures how secret-manager authenticates with the IBM secrets manager.
serviceUrl ServiceURL is the Endpoint URL that is specific to the Secrets Manager service instance`,
  "external-secrets:V1beta1InfisicalProvider": ` InfisicalProvider configures a store to sync secrets using the Infisical provider.
auth Auth configures how the Operator authenticates with the Infisical API
hostAPI HostAPI specifies the base URL of the Infisical API.
secretsScope SecretsScope defines the scope of the secrets within the workspace`,
  "external-secrets:V1beta1KeeperSecurityProvider": ` KeeperSecurityProvider Configures a store to sync secrets using Keeper Security.`,
  "external-secrets:V1beta1KubernetesAuth": `cert has both clientCert and clientKey as secretKeySelector
serviceAccount points to a service account that should be used for authentication
token use static token to authenticate with`,
  "external-secrets:V1beta1KubernetesProvider": ` Configures a store to sync secrets with a Kubernetes instance.
auth Auth configures how secret-manager authenticates with a Kubernetes instance.
authRef A reference to a secret that contains the auth information.
remoteNamespace Remote namespace to fetch the secrets from
server configures the Kubernetes server Address.`,
  "external-secrets:V1beta1KubernetesServer": `caBundle CABundle is a base64-encoded CA certificate
caProvider see: https://external-secrets.io/v0.4.1/spec/#external-secrets.io/v1alpha1.CAProvider
url configures the Kubernetes server Address.`,
  "external-secrets:V1beta1MachineIdentityScopeInWorkspace": `environmentSlug EnvironmentSlug is the required slug identifier for the environment.
expandSecretReferences ExpandSecretReferences indicates whether secret references should be expanded.
projectSlug ProjectSlug is the required slug identifier for the project.
recursive Recursive indicates whether the secrets should be fetched recursively.
secretsPath SecretsPath specifies the path to the secrets within the workspace.`,
  "external-secrets:V1beta1NTLMProtocol": ` NTLMProtocol contains the NTLM-specific configuration.`,
  "external-secrets:V1beta1OnboardbaseAuthSecretRef": ` OnboardbaseAuthSecretRef holds secret references for onboardbase API Key credentials.
apiKeyRef OnboardbaseAPIKey is the APIKey generated by an admin account.
passcodeRef OnboardbasePasscode is the passcode attached to the API Key`,
  "external-secrets:V1beta1OnboardbaseProvider": ` OnboardbaseProvider configures a store to sync secrets using the Onboardbase provider.
apiHost APIHost use this to configure the host url for the API for selfhosted installation, default is https://public.onboardbase.com/api/v1/
auth Auth configures how the Operator authenticates with the Onboardbase API
environment Environment is the name of an environmnent within a project to pull the secrets from
project Project is an onboardbase project that the secrets should be pulled from`,
  "external-secrets:V1beta1OnePasswordAuth": ` OnePasswordAuth contains a secretRef for credentials.`,
  "external-secrets:V1beta1OnePasswordAuthSecretRef": ` OnePasswordAuthSecretRef holds secret references for 1Password credentials.
connectTokenSecretRef The ConnectToken is used for authentication to a 1Password Connect Server.`,
  "external-secrets:V1beta1OnePasswordProvider": ` OnePasswordProvider configures a store to sync secrets using the 1Password Secret Manager provider.
auth Auth defines the information necessary to authenticate against OnePassword Connect Server
connectHost ConnectHost defines the OnePassword Connect Server to connect to
vaults Vaults defines which OnePassword vaults to search in which order`,
  "external-secrets:V1beta1OracleAuth": `secretRef SecretRef to pass through sensitive information.
tenancy Tenancy is the tenancy OCID where user is located.
user User is an access OCID specific to the account.`,
  "external-secrets:V1beta1OracleProvider": ` Configures an store to sync secrets using a Oracle Vault backend.
auth Auth configures how secret-manager authenticates with the Oracle Vault.
compartment Compartment is the vault compartment OCID.
encryptionKey EncryptionKey is the OCID of the encryption key within the vault.
principalType The type of principal to use for authentication.
region Region is the region where vault is located.
serviceAccountRef ServiceAccountRef specified the service account that should be used when authenticating with WorkloadIdentity.
vault Vault is the vault's OCID of the specific vault where secret is located.`,
  "external-secrets:V1beta1OracleSecretRef": `fingerprint Fingerprint is the fingerprint of the API private key.
privatekey PrivateKey is the user's API Signing Key in PEM format, used for authentication.`,
  "external-secrets:V1beta1PassboltAuth": ` Passbolt contains a secretRef for the passbolt credentials.`,
  "external-secrets:V1beta1PassboltProvider": `auth Auth defines the information necessary to authenticate against Passbolt Server
host Host defines the Passbolt Server to connect to`,
  "external-secrets:V1beta1PasswordDepotProvider": ` Configures a store to sync secrets with a Password Depot instance.
auth Auth configures how secret-manager authenticates with a Password Depot instance.
database Database to use as source
host URL configures the Password Depot instance URL.`,
  "external-secrets:V1beta1PasswordDepotSecretRef": `credentials Username / Password is used for authentication.`,
  "external-secrets:V1beta1PreviderAuth": ` PreviderAuth contains a secretRef for credentials.`,
  "external-secrets:V1beta1PreviderAuthSecretRef": ` PreviderAuthSecretRef holds secret references for Previder Vault credentials.
accessToken The AccessToken is used for authentication`,
  "external-secrets:V1beta1PreviderProvider": ` PreviderProvider configures a store to sync secrets using the Previder Secret Manager provider.`,
  "external-secrets:V1beta1PulumiProvider": `accessToken AccessToken is the access tokens to sign in to the Pulumi Cloud Console.
apiUrl APIURL is the URL of the Pulumi API.
environment Environment are YAML documents composed of static key-value pairs, programmatic expressions, dynamically retrieved values from supported providers including all major clouds, and other Pulumi ESC environments.
organization Organization are a space to collaborate on shared projects and stacks.
project Project is the name of the Pulumi ESC project the environment belongs to.`,
  "external-secrets:V1beta1PulumiProviderSecretRef": `secretRef SecretRef is a reference to a secret containing the Pulumi API token.`,
  "external-secrets:V1beta1ScalewayProvider": `accessKey AccessKey is the non-secret part of the api key.
apiUrl APIURL is the url of the api to use.
projectId ProjectID is the id of your project, which you can find in the console: https://console.scaleway.com/project/settings
region Region where your secrets are located: https://developers.scaleway.com/en/quickstart/#region-and-zone
secretKey SecretKey is the non-secret part of the api key.`,
  "external-secrets:V1beta1ScalewayProviderSecretRef": `secretRef SecretRef references a key in a secret that will be used as value.
value Value can be specified directly to set a value without using a secret.`,
  "external-secrets:V1beta1SecretServerProvider": ` See https://github.com/DelineaXPM/tss-sdk-go/blob/main/server/server.go.
password Password is the secret server account password.
serverURL ServerURL URL to your secret server installation
username Username is the secret server account username.`,
  "external-secrets:V1beta1SecretServerProviderRef": `secretRef SecretRef references a key in a secret that will be used as value.
value Value can be specified directly to set a value without using a secret.`,
  "external-secrets:V1beta1SecretStore": ` SecretStore represents a secure external location for storing secrets, which can be referenced as part of \`storeRef\` fields.`,
  "external-secrets:V1beta1SecretStoreProvider": ` SecretStoreProvider contains the provider-specific configuration.
akeyless Akeyless configures this store to sync secrets using Akeyless Vault provider
alibaba Alibaba configures this store to sync secrets using Alibaba Cloud provider
aws AWS configures this store to sync secrets using AWS Secret Manager provider
azurekv AzureKV configures this store to sync secrets using Azure Key Vault provider
beyondtrust Beyondtrust configures this store to sync secrets using Password Safe provider.
bitwardensecretsmanager BitwardenSecretsManager configures this store to sync secrets using BitwardenSecretsManager provider
chef Chef configures this store to sync secrets with chef server
cloudrusm CloudruSM configures this store to sync secrets using the Cloud.ru Secret Manager provider
conjur Conjur configures this store to sync secrets using conjur provider
delinea Delinea DevOps Secrets Vault https://docs.delinea.com/online-help/products/devops-secrets-vault/current
device42 Device42 configures this store to sync secrets using the Device42 provider
doppler Doppler configures this store to sync secrets using the Doppler provider
fake Fake configures a store with static key/value pairs
fortanix Fortanix configures this store to sync secrets using the Fortanix provider
gcpsm GCPSM configures this store to sync secrets using Google Cloud Platform Secret Manager provider
github Github configures this store to push Github Action secrets using Github API provider
gitlab GitLab configures this store to sync secrets using GitLab Variables provider
ibm IBM configures this store to sync secrets using IBM Cloud provider
infisical Infisical configures this store to sync secrets using the Infisical provider
keepersecurity KeeperSecurity configures this store to sync secrets using the KeeperSecurity provider
kubernetes Kubernetes configures this store to sync secrets using a Kubernetes cluster provider
onboardbase Onboardbase configures this store to sync secrets using the Onboardbase provider
onepassword OnePassword configures this store to sync secrets using the 1Password Cloud provider
oracle Oracle configures this store to sync secrets using Oracle Vault provider
previder Previder configures this store to sync secrets using the Previder provider
pulumi Pulumi configures this store to sync secrets using the Pulumi provider
scaleway Scaleway
secretserver SecretServer configures this store to sync secrets using SecretServer provider https://docs.delinea.com/online-help/secret-server/start.htm
senhasegura Senhasegura configures this store to sync secrets using senhasegura provider
vault Vault configures this store to sync secrets using Hashi provider
webhook Webhook configures this store to sync secrets using a generic templated webhook
yandexcertificatemanager YandexCertificateManager configures this store to sync secrets using Yandex Certificate Manager provider
yandexlockbox YandexLockbox configures this store to sync secrets using Yandex Lockbox provider`,
  "external-secrets:V1beta1SecretStoreRef": ` SecretStoreRef defines which SecretStore to fetch the ExternalSecret data.
kind Kind of the SecretStore resource (SecretStore or ClusterSecretStore) Defaults to \`SecretStore\`
name Name of the SecretStore resource`,
  "external-secrets:V1beta1SecretStoreSpec": ` SecretStoreSpec defines the desired state of SecretStore.
conditions Used to constraint a ClusterSecretStore to specific namespaces.
controller Used to select the correct ESO controller (think: ingress.ingressClassName) The ESO controller is instantiated with a specific controller name and filters ES based on this property
provider Used to configure the provider.
refreshInterval Used to configure store refresh interval in seconds.
retrySettings Used to configure http retries if failed`,
  "external-secrets:V1beta1SecretStoreStatus": ` SecretStoreStatus defines the observed state of the SecretStore.`,
  "external-secrets:V1beta1SecretsManager": ` SecretsManager defines how the provider behaves when interacting with AWS SecretsManager.
forceDeleteWithoutRecovery Specifies whether to delete the secret without any recovery window.
recoveryWindowInDays The number of days from 7 to 30 that Secrets Manager waits before permanently deleting the secret.`,
  "external-secrets:V1beta1SenhaseguraAuth": ` SenhaseguraAuth tells the controller how to do auth in senhasegura.`,
  "external-secrets:V1beta1SenhaseguraProvider": ` SenhaseguraProvider setup a store to sync secrets with senhasegura.
auth Auth defines parameters to authenticate in senhasegura
ignoreSslCertificate IgnoreSslCertificate defines if SSL certificate must be ignored
module Module defines which senhasegura module should be used to get secrets
url URL of senhasegura`,
  "external-secrets:V1beta1StoreGeneratorSourceRef": ` StoreGeneratorSourceRef allows you to override the source from which the secret will be pulled from.
generatorRef GeneratorRef points to a generator custom resource.`,
  "external-secrets:V1beta1StoreSourceRef": ` StoreSourceRef allows you to override the SecretStore source from which the secret will be pulled from.
generatorRef GeneratorRef points to a generator custom resource.`,
  "external-secrets:V1beta1TemplateRef": `items A list of keys in the ConfigMap/Secret to use as templates for Secret data
name The name of the ConfigMap/Secret resource`,
  "external-secrets:V1beta1TemplateRefItem": `key A key in the ConfigMap/Secret`,
  "external-secrets:V1beta1VaultAppRole": ` VaultAppRole authenticates with Vault using the App Role auth mechanism, with the role and secret stored in a Kubernetes Secret resource.
path Path where the App Role authentication backend is mounted in Vault, e.g: "approle"
roleId RoleID configured in the App Role authentication backend when setting up the authentication backend in Vault.
roleRef Reference to a key in a Secret that contains the App Role ID used to authenticate with Vault.
secretRef Reference to a key in a Secret that contains the App Role secret used to authenticate with Vault.`,
  "external-secrets:V1beta1VaultAuth": ` VaultAuth is the configuration used to authenticate with a Vault server.
appRole AppRole authenticates with Vault using the App Role auth mechanism, with the role and secret stored in a Kubernetes Secret resource.
cert Cert authenticates with TLS Certificates by passing client certificate, private key and ca certificate Cert authentication method
iam Iam authenticates with vault by passing a special AWS request signed with AWS IAM credentials AWS IAM authentication method
jwt Jwt authenticates with Vault by passing role and JWT token using the JWT/OIDC authentication method
kubernetes Kubernetes authenticates with Vault by passing the ServiceAccount token stored in the named Secret resource to the Vault server.
ldap Ldap authenticates with Vault by passing username/password pair using the LDAP authentication method
namespace Name of the vault namespace to authenticate to.
tokenSecretRef TokenSecretRef authenticates with Vault by presenting a token.
userPass UserPass authenticates with Vault by passing username/password pair`,
  "external-secrets:V1beta1VaultAwsAuthSecretRef": ` VaultAWSAuthSecretRef holds secret references for AWS credentials both AccessKeyID and SecretAccessKey must be defined in order to properly authenticate.
accessKeyIDSecretRef The AccessKeyID is used for authentication
secretAccessKeySecretRef The SecretAccessKey is used for authentication
sessionTokenSecretRef The SessionToken used for authentication This must be defined if AccessKeyID and SecretAccessKey are temporary credentials see: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html`,
  "external-secrets:V1beta1VaultAwsJWTAuth": ` VaultAwsJWTAuth Authenticate against AWS using service account tokens.`,
  "external-secrets:V1beta1VaultCertAuth": ` VaultCertAuth authenticates with Vault using the JWT/OIDC authentication method, with the role name and token stored in a Kubernetes Secret resource.
clientCert ClientCert is a certificate to authenticate using the Cert Vault authentication method
secretRef SecretRef to a key in a Secret resource containing client private key to authenticate with Vault using the Cert authentication method`,
  "external-secrets:V1beta1VaultClientTLS": ` VaultClientTLS is the configuration used for client side related TLS communication, when the Vault server requires mutual authentication.
certSecretRef CertSecretRef is a certificate added to the transport layer when communicating with the Vault server.
keySecretRef KeySecretRef to a key in a Secret resource containing client private key added to the transport layer when communicating with the Vault server.`,
  "external-secrets:V1beta1VaultIamAuth": ` VaultIamAuth authenticates with Vault using the Vault's AWS IAM authentication method.
externalID AWS External ID set on assumed IAM roles
jwt Specify a service account with IRSA enabled
path Path where the AWS auth method is enabled in Vault, e.g: "aws"
region AWS region
role This is the AWS role to be assumed before talking to vault
secretRef Specify credentials in a Secret object
vaultAwsIamServerID X-Vault-AWS-IAM-Server-ID is an additional header used by Vault IAM auth method to mitigate against different types of replay attacks.
vaultRole Vault Role.`,
  "external-secrets:V1beta1VaultJwtAuth": ` VaultJwtAuth authenticates with Vault using the JWT/OIDC authentication method, with the role name and a token stored in a Kubernetes Secret resource or a Kubernetes service account token retrieved via \`TokenRequest\`.
kubernetesServiceAccountToken Optional ServiceAccountToken specifies the Kubernetes service account for which to request a token for with the \`TokenRequest\` API.
path Path where the JWT authentication backend is mounted in Vault, e.g: "jwt"
role Role is a JWT role to authenticate using the JWT/OIDC Vault authentication method
secretRef Optional SecretRef that refers to a key in a Secret resource containing JWT token to authenticate with Vault using the JWT/OIDC authentication method.`,
  "external-secrets:V1beta1VaultKubernetesAuth": ` Authenticate against Vault using a Kubernetes ServiceAccount token stored in a Secret.
mountPath Path where the Kubernetes authentication backend is mounted in Vault, e.g: "kubernetes"
role A required field containing the Vault Role to assume.
secretRef Optional secret field containing a Kubernetes ServiceAccount JWT used for authenticating with Vault.
serviceAccountRef Optional service account field containing the name of a kubernetes ServiceAccount.`,
  "external-secrets:V1beta1VaultKubernetesServiceAccountTokenAuth": ` VaultKubernetesServiceAccountTokenAuth authenticates with Vault using a temporary Kubernetes service account token retrieved by the \`TokenRequest\` API.
audiences Optional audiences field that will be used to request a temporary Kubernetes service account token for the service account referenced by \`serviceAccountRef\`.
expirationSeconds Optional expiration time in seconds that will be used to request a temporary Kubernetes service account token for the service account referenced by \`serviceAccountRef\`.
serviceAccountRef Service account field containing the name of a kubernetes ServiceAccount.`,
  "external-secrets:V1beta1VaultLdapAuth": ` VaultLdapAuth authenticates with Vault using the LDAP authentication method, with the username and password stored in a Kubernetes Secret resource.
path Path where the LDAP authentication backend is mounted in Vault, e.g: "ldap"
secretRef SecretRef to a key in a Secret resource containing password for the LDAP user used to authenticate with Vault using the LDAP authentication method
username Username is an LDAP username used to authenticate using the LDAP Vault authentication method`,
  "external-secrets:V1beta1VaultProvider": ` Configures an store to sync secrets using a HashiCorp Vault KV backend.
auth Auth configures how secret-manager authenticates with the Vault server.
caBundle PEM encoded CA bundle used to validate Vault server certificate.
caProvider The provider for the CA bundle to use to validate Vault server certificate.
forwardInconsistent ForwardInconsistent tells Vault to forward read-after-write requests to the Vault leader instead of simply retrying within a loop.
headers Headers to be added in Vault request
namespace Name of the vault namespace.
path Path is the mount path of the Vault KV backend endpoint, e.g: "secret".
readYourWrites ReadYourWrites ensures isolated read-after-write semantics by providing discovered cluster replication states in each request.
server Server is the connection address for the Vault server, e.g: "https://vault.example.com:8200".
tls The configuration used for client side related TLS communication, when the Vault server requires mutual authentication.
version Version is the Vault KV secret engine version.`,
  "external-secrets:V1beta1VaultUserPassAuth": ` VaultUserPassAuth authenticates with Vault using UserPass authentication method, with the username and password stored in a Kubernetes Secret resource.
path Path where the UserPassword authentication backend is mounted in Vault, e.g: "userpass"
secretRef SecretRef to a key in a Secret resource containing password for the user used to authenticate with Vault using the UserPass authentication method
username Username is a username used to authenticate using the UserPass Vault authentication method`,
  "external-secrets:V1beta1WebhookCAProvider": ` Defines a location to fetch the cert for the webhook provider from.
key The key where the CA certificate can be found in the Secret or ConfigMap.
name The name of the object located at the provider type.
namespace The namespace the Provider type is in.
type The type of provider to use such as "Secret", or "ConfigMap".`,
  "external-secrets:V1beta1WebhookProvider": ` WebHookProvider Configures an store to sync secrets from simple web apis.
auth Auth specifies a authorization protocol.
body Body
caBundle PEM encoded CA bundle used to validate webhook server certificate.
caProvider The provider for the CA bundle to use to validate webhook server certificate.
headers Headers
method Webhook Method
result Result formatting
secrets Secrets to fill in templates These secrets will be passed to the templating function as key value pairs under the given name
url Webhook url to call`,
  "external-secrets:V1beta1WebhookResult": `jsonPath Json path of return value`,
  "external-secrets:V1beta1WebhookSecret": `name Name of this secret in templates
secretRef Secret ref to fill in credentials`,
  "external-secrets:V1beta1YandexCertificateManagerAuth": `authorizedKeySecretRef The authorized key used for authentication`,
  "external-secrets:V1beta1YandexCertificateManagerProvider": ` YandexCertificateManagerProvider Configures a store to sync secrets using the Yandex Certificate Manager provider.
apiEndpoint Yandex.Cloud API endpoint (e.g. 'api.cloud.yandex.net:443')
auth Auth defines the information necessary to authenticate against Yandex Certificate Manager
caProvider The provider for the CA bundle to use to validate Yandex.Cloud server certificate.`,
  "external-secrets:V1beta1YandexLockboxAuth": `authorizedKeySecretRef The authorized key used for authentication`,
  "external-secrets:V1beta1YandexLockboxProvider": ` YandexLockboxProvider Configures a store to sync secrets using the Yandex Lockbox provider.
apiEndpoint Yandex.Cloud API endpoint (e.g. 'api.cloud.yandex.net:443')
auth Auth defines the information necessary to authenticate against Yandex Lockbox
caProvider The provider for the CA bundle to use to validate Yandex.Cloud server certificate.`,
  "external-secrets:VaultAppRole": ` VaultAppRole authenticates with Vault using the App Role auth mechanism, with the role and secret stored in a Kubernetes Secret resource.
path Path where the App Role authentication backend is mounted in Vault, e.g: "approle"
roleId RoleID configured in the App Role authentication backend when setting up the authentication backend in Vault.
roleRef Reference to a key in a Secret that contains the App Role ID used to authenticate with Vault.
secretRef Reference to a key in a Secret that contains the App Role secret used to authenticate with Vault.`,
  "external-secrets:VaultAuth": ` VaultAuth is the configuration used to authenticate with a Vault server.
appRole AppRole authenticates with Vault using the App Role auth mechanism, with the role and secret stored in a Kubernetes Secret resource.
cert Cert authenticates with TLS Certificates by passing client certificate, private key and ca certificate Cert authentication method
iam Iam authenticates with vault by passing a special AWS request signed with AWS IAM credentials AWS IAM authentication method
jwt Jwt authenticates with Vault by passing role and JWT token using the JWT/OIDC authentication method
kubernetes Kubernetes authenticates with Vault by passing the ServiceAccount token stored in the named Secret resource to the Vault server.
ldap Ldap authenticates with Vault by passing username/password pair using the LDAP authentication method
namespace Name of the vault namespace to authenticate to.
tokenSecretRef TokenSecretRef authenticates with Vault by presenting a token.
userPass UserPass authenticates with Vault by passing username/password pair`,
  "external-secrets:VaultAwsAuthSecretRef": ` VaultAWSAuthSecretRef holds secret references for AWS credentials both AccessKeyID and SecretAccessKey must be defined in order to properly authenticate.
accessKeyIDSecretRef The AccessKeyID is used for authentication
secretAccessKeySecretRef The SecretAccessKey is used for authentication
sessionTokenSecretRef The SessionToken used for authentication This must be defined if AccessKeyID and SecretAccessKey are temporary credentials see: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html`,
  "external-secrets:VaultAwsJWTAuth": ` VaultAwsJWTAuth Authenticate against AWS using service account tokens.`,
  "external-secrets:VaultCertAuth": ` VaultCertAuth authenticates with Vault using the JWT/OIDC authentication method, with the role name and token stored in a Kubernetes Secret resource.
clientCert ClientCert is a certificate to authenticate using the Cert Vault authentication method
secretRef SecretRef to a key in a Secret resource containing client private key to authenticate with Vault using the Cert authentication method`,
  "external-secrets:VaultClientTLS": ` VaultClientTLS is the configuration used for client side related TLS communication, when the Vault server requires mutual authentication.
certSecretRef CertSecretRef is a certificate added to the transport layer when communicating with the Vault server.
keySecretRef KeySecretRef to a key in a Secret resource containing client private key added to the transport layer when communicating with the Vault server.`,
  "external-secrets:VaultDynamicSecretSpec": `allowEmptyResponse Do not fail if no secrets are found.
controller Used to select the correct ESO controller (think: ingress.ingressClassName) The ESO controller is instantiated with a specific controller name and filters VDS based on this property
method Vault API method to use (GET/POST/other)
parameters Parameters to pass to Vault write (for non-GET methods)
path Vault path to obtain the dynamic secret from
provider Vault provider common spec
resultType Result type defines which data is returned from the generator.
retrySettings Used to configure http retries if failed`,
  "external-secrets:VaultIamAuth": ` VaultIamAuth authenticates with Vault using the Vault's AWS IAM authentication method.
externalID AWS External ID set on assumed IAM roles
jwt Specify a service account with IRSA enabled
path Path where the AWS auth method is enabled in Vault, e.g: "aws"
region AWS region
role This is the AWS role to be assumed before talking to vault
secretRef Specify credentials in a Secret object
vaultAwsIamServerID X-Vault-AWS-IAM-Server-ID is an additional header used by Vault IAM auth method to mitigate against different types of replay attacks.
vaultRole Vault Role.`,
  "external-secrets:VaultJwtAuth": ` VaultJwtAuth authenticates with Vault using the JWT/OIDC authentication method, with the role name and a token stored in a Kubernetes Secret resource or a Kubernetes service account token retrieved via \`TokenRequest\`.
kubernetesServiceAccountToken Optional ServiceAccountToken specifies the Kubernetes service account for which to request a token for with the \`TokenRequest\` API.
path Path where the JWT authentication backend is mounted in Vault, e.g: "jwt"
role Role is a JWT role to authenticate using the JWT/OIDC Vault authentication method
secretRef Optional SecretRef that refers to a key in a Secret resource containing JWT token to authenticate with Vault using the JWT/OIDC authentication method.`,
  "external-secrets:VaultKubernetesAuth": ` Authenticate against Vault using a Kubernetes ServiceAccount token stored in a Secret.
mountPath Path where the Kubernetes authentication backend is mounted in Vault, e.g: "kubernetes"
role A required field containing the Vault Role to assume.
secretRef Optional secret field containing a Kubernetes ServiceAccount JWT used for authenticating with Vault.
serviceAccountRef Optional service account field containing the name of a kubernetes ServiceAccount.`,
  "external-secrets:VaultKubernetesServiceAccountTokenAuth": ` VaultKubernetesServiceAccountTokenAuth authenticates with Vault using a temporary Kubernetes service account token retrieved by the \`TokenRequest\` API.
audiences Optional audiences field that will be used to request a temporary Kubernetes service account token for the service account referenced by \`serviceAccountRef\`.
expirationSeconds Optional expiration time in seconds that will be used to request a temporary Kubernetes service account token for the service account referenced by \`serviceAccountRef\`.
serviceAccountRef Service account field containing the name of a kubernetes ServiceAccount.`,
  "external-secrets:VaultLdapAuth": ` VaultLdapAuth authenticates with Vault using the LDAP authentication method, with the username and password stored in a Kubernetes Secret resource.
path Path where the LDAP authentication backend is mounted in Vault, e.g: "ldap"
secretRef SecretRef to a key in a Secret resource containing password for the LDAP user used to authenticate with Vault using the LDAP authentication method
username Username is an LDAP username used to authenticate using the LDAP Vault authentication method`,
  "external-secrets:VaultProvider": ` Configures an store to sync secrets using a HashiCorp Vault KV backend.
auth Auth configures how secret-manager authenticates with the Vault server.
caBundle PEM encoded CA bundle used to validate Vault server certificate.
caProvider The provider for the CA bundle to use to validate Vault server certificate.
forwardInconsistent ForwardInconsistent tells Vault to forward read-after-write requests to the Vault leader instead of simply retrying within a loop.
headers Headers to be added in Vault request
namespace Name of the vault namespace.
path Path is the mount path of the Vault KV backend endpoint, e.g: "secret".
readYourWrites ReadYourWrites ensures isolated read-after-write semantics by providing discovered cluster replication states in each request.
server Server is the connection address for the Vault server, e.g: "https://vault.example.com:8200".
tls The configuration used for client side related TLS communication, when the Vault server requires mutual authentication.
version Version is the Vault KV secret engine version.`,
  "external-secrets:VaultUserPassAuth": ` VaultUserPassAuth authenticates with Vault using UserPass authentication method, with the username and password stored in a Kubernetes Secret resource.
path Path where the UserPassword authentication backend is mounted in Vault, e.g: "userpass"
secretRef SecretRef to a key in a Secret resource containing password for the user used to authenticate with Vault using the UserPass authentication method
username Username is a username used to authenticate using the UserPass Vault authentication method`,
  "external-secrets:Webhook": ` Webhook connects to a third party API server to handle the secrets generation configuration parameters in spec.`,
  "external-secrets:WebhookCAProvider": ` Defines a location to fetch the cert for the webhook provider from.
key The key where the CA certificate can be found in the Secret or ConfigMap.
name The name of the object located at the provider type.
namespace The namespace the Provider type is in.
type The type of provider to use such as "Secret", or "ConfigMap".`,
  "external-secrets:WebhookProvider": ` WebHookProvider Configures an store to sync secrets from simple web apis.
auth Auth specifies a authorization protocol.
body Body
caBundle PEM encoded CA bundle used to validate webhook server certificate.
caProvider The provider for the CA bundle to use to validate webhook server certificate.
headers Headers
method Webhook Method
result Result formatting
secrets Secrets to fill in templates These secrets will be passed to the templating function as key value pairs under the given name
url Webhook url to call`,
  "external-secrets:WebhookResult": `jsonPath Json path of return value`,
  "external-secrets:WebhookSecret": `name Name of this secret in templates
secretRef Secret ref to fill in credentials`,
  "external-secrets:WebhookSpec": ` WebhookSpec controls the behavior of the external generator.
auth Auth specifies a authorization protocol.
body Body
caBundle PEM encoded CA bundle used to validate webhook server certificate.
caProvider The provider for the CA bundle to use to validate webhook server certificate.
headers Headers
method Webhook Method
result Result formatting
secrets Secrets to fill in templates These secrets will be passed to the templating function as key value pairs under the given name
url Webhook url to call`,
  "external-secrets:YandexCertificateManagerAuth": `authorizedKeySecretRef The authorized key used for authentication`,
  "external-secrets:YandexCertificateManagerProvider": ` YandexCertificateManagerProvider Configures a store to sync secrets using the Yandex Certificate Manager provider.
apiEndpoint Yandex.Cloud API endpoint (e.g. 'api.cloud.yandex.net:443')
auth Auth defines the information necessary to authenticate against Yandex Certificate Manager
caProvider The provider for the CA bundle to use to validate Yandex.Cloud server certificate.`,
  "external-secrets:YandexLockboxAuth": `authorizedKeySecretRef The authorized key used for authentication`,
  "external-secrets:YandexLockboxProvider": ` YandexLockboxProvider Configures a store to sync secrets using the Yandex Lockbox provider.
apiEndpoint Yandex.Cloud API endpoint (e.g. 'api.cloud.yandex.net:443')
auth Auth defines the information necessary to authenticate against Yandex Lockbox
caProvider The provider for the CA bundle to use to validate Yandex.Cloud server certificate.`,
};
