// Written by scripts/generate-schema.ts; do not edit.

/** Type of each kind, by apiVersion and kind. */
export const kinds: Readonly<Record<string, string>> = {
  'bitnami.com/v1alpha1 SealedSecret': 'sealed-secrets:SealedSecret',
};

/** Fields of each type. */
export const types: Readonly<Record<string, string>> = {
  "sealed-secrets:SealedSecret": `apiVersion! "bitnami.com/v1alpha1"
kind! "SealedSecret"
metadata ApimachineryPkgApisMetaV1ObjectMeta
spec! sealed-secrets:SealedSecretSpec
status sealed-secrets:SealedSecretStatus`,
  "sealed-secrets:SealedSecretCondition": `lastTransitionTime time
lastUpdateTime time
message string
reason string
status! string
type! string`,
  "sealed-secrets:SealedSecretSpec": `data string
encryptedData! {}string
template sealed-secrets:SecretTemplateSpec`,
  "sealed-secrets:SealedSecretStatus": `conditions []sealed-secrets:SealedSecretCondition
observedGeneration number`,
  "sealed-secrets:SecretTemplateSpec": `data {}string
immutable boolean
metadata ApimachineryPkgApisMetaV1ObjectMeta
type string`,
};
