// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "keda:AdvancedConfig": ` AdvancedConfig specifies advance scaling options`,
  "keda:AuthEnvironment": ` AuthEnvironment is used to authenticate using environment variables in the destination ScaleTarget spec`,
  "keda:AuthPodIdentity": ` AuthPodIdentity allows users to select the platform native identity mechanism
identityAuthorityHost Set identityAuthorityHost to override the default Azure authority host.
identityOwner IdentityOwner configures which identity has to be used during auto discovery, keda or the scaled workload.
identityTenantId Set identityTenantId to override the default Azure tenant id.
roleArn RoleArn sets the AWS RoleArn to be used.`,
  "keda:AuthTargetRef": ` AuthTargetRef is used to authenticate using a reference to a resource`,
  "keda:AuthenticationRef": ` AuthenticationRef points to the TriggerAuthentication or ClusterTriggerAuthentication object that is used to authenticate the scaler with the environment
kind Kind of the resource being referred to.`,
  "keda:AwsSecretManager": ` AwsSecretManager is used to authenticate using AwsSecretManager`,
  "keda:AzureKeyVault": ` AzureKeyVault is used to authenticate using Azure Key Vault`,
  "keda:CloudEventSource": ` CloudEventSource defines how a KEDA event will be sent to event sink`,
  "keda:CloudEventSourceSpec": ` CloudEventSourceSpec defines the spec of CloudEventSource`,
  "keda:CloudEventSourceStatus": ` CloudEventSourceStatus defines the observed state of CloudEventSource`,
  "keda:ClusterTriggerAuthentication": ` ClusterTriggerAuthentication defines how a trigger can authenticate globally`,
  "keda:Condition": ` Condition to store the condition state
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
type Type of condition`,
  "keda:Credential": ` Credential defines the Hashicorp Vault credentials depending on the authentication method`,
  "keda:Destination": ` Destination defines the various ways to emit events`,
  "keda:EventSubscription": ` EventSubscription defines filters for events`,
  "keda:Fallback": ` Fallback is the spec for fallback options`,
  "keda:GroupVersionKindResource": ` GroupVersionKindResource provides unified structure for schema.GroupVersionKind and Resource`,
  "keda:HashiCorpVault": ` HashiCorpVault is used to authenticate using Hashicorp Vault`,
  "keda:HealthStatus": ` HealthStatus is the status for a ScaledObject's health`,
  "keda:HorizontalPodAutoscalerConfig": ` HorizontalPodAutoscalerConfig specifies horizontal scale config`,
  "keda:Rollout": ` Rollout defines the strategy for job rollouts`,
  "keda:ScaleTarget": ` ScaleTarget holds the reference to the scale target Object`,
  "keda:ScaleTriggers": ` ScaleTriggers reference the scaler that will be used`,
  "keda:ScaledJob": ` ScaledJob is the Schema for the scaledjobs API`,
  "keda:ScaledJobSpec": ` ScaledJobSpec defines the desired state of ScaledJob`,
  "keda:ScaledJobStatus": ` ScaledJobStatus defines the observed state of ScaledJob`,
  "keda:ScaledObject": ` ScaledObject is a specification for a ScaledObject resource`,
  "keda:ScaledObjectSpec": ` ScaledObjectSpec is the spec for a ScaledObject resource`,
  "keda:ScaledObjectStatus": ` ScaledObjectStatus is the status for a ScaledObject resource`,
  "keda:ScalingModifiers": ` ScalingModifiers describes advanced scaling logic options like formula`,
  "keda:ScalingStrategy": ` ScalingStrategy defines the strategy of Scaling`,
  "keda:TriggerActivityStatus": ` TriggerActivityStatus represents the activity status of an external trigger`,
  "keda:TriggerAuthentication": ` TriggerAuthentication defines how a trigger can authenticate`,
  "keda:TriggerAuthenticationSpec": ` TriggerAuthenticationSpec defines the various ways to authenticate
filePath FilePath specifies a file containing auth parameters as JSON map[string]string.`,
  "keda:TriggerAuthenticationStatus": ` TriggerAuthenticationStatus defines the observed state of TriggerAuthentication`,
  "keda:VaultSecret": ` VaultSecret defines the mapping between the path of the secret in Vault to the parameter`,
};
