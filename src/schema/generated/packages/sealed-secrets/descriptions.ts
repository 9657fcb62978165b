// Written by scripts/generate-schema.ts; do not edit.

/** First sentence of what each field is, one field a line; the line that starts with a space is the type itself. */
export const descriptions: Readonly<Record<string, string>> = {
  "sealed-secrets:SealedSecret": ` SealedSecret is the K8s representation of a "sealed Secret" - a regular k8s Secret that has been sealed (encrypted) using the controller's key.`,
  "sealed-secrets:SealedSecretCondition": ` SealedSecretCondition describes the state of a sealed secret at a certain point.
lastTransitionTime Last time the condition transitioned from one status to another.
lastUpdateTime The last time this condition was updated.
message A human readable message indicating details about the transition.
reason The reason for the condition's last transition.
type Type of condition for a sealed secret.`,
  "sealed-secrets:SealedSecretSpec": ` SealedSecretSpec is the specification of a SealedSecret.
data Data is deprecated and will be removed eventually.
template Template defines the structure of the Secret that will be created from this sealed secret.`,
  "sealed-secrets:SealedSecretStatus": ` SealedSecretStatus is the most recently observed status of the SealedSecret.
conditions Represents the latest available observations of a sealed secret's current state.
observedGeneration ObservedGeneration reflects the generation most recently observed by the sealed-secrets controller.`,
  "sealed-secrets:SecretTemplateSpec": ` SecretTemplateSpec describes the structure a Secret should have when created from a template.
data Keys that should be templated using decrypted data.
immutable Immutable, if set to true, ensures that data stored in the Secret cannot be updated (only object metadata can be modified).
metadata Standard object's metadata.`,
};
