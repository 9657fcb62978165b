// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ClusterPushSecret } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisExternalsecretsV1alpha1ClusterPushSecret.js';
import { validate as PushSecret } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisExternalsecretsV1alpha1PushSecret.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ClusterPushSecret, PushSecret };
