// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ClusterExternalSecret } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisExternalsecretsV1ClusterExternalSecret.js';
import { validate as ClusterSecretStore } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisExternalsecretsV1ClusterSecretStore.js';
import { validate as ExternalSecret } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisExternalsecretsV1ExternalSecret.js';
import { validate as SecretStore } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisExternalsecretsV1SecretStore.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ClusterExternalSecret, ClusterSecretStore, ExternalSecret, SecretStore };
