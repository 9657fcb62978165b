// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ACRAccessToken } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1ACRAccessToken.js';
import { validate as ClusterGenerator } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1ClusterGenerator.js';
import { validate as ECRAuthorizationToken } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1ECRAuthorizationToken.js';
import { validate as Fake } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1Fake.js';
import { validate as GCRAccessToken } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1GCRAccessToken.js';
import { validate as GeneratorState } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1GeneratorState.js';
import { validate as GithubAccessToken } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1GithubAccessToken.js';
import { validate as Grafana } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1Grafana.js';
import { validate as Password } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1Password.js';
import { validate as QuayAccessToken } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1QuayAccessToken.js';
import { validate as STSSessionToken } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1STSSessionToken.js';
import { validate as UUID } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1UUID.js';
import { validate as VaultDynamicSecret } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1VaultDynamicSecret.js';
import { validate as Webhook } from '../../../../../node_modules/@kubernetes-models/external-secrets/_schemas/ComGithubExternalSecretsExternalSecretsApisGeneratorsV1alpha1Webhook.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ACRAccessToken, ClusterGenerator, ECRAuthorizationToken, Fake, GCRAccessToken, GeneratorState, GithubAccessToken, Grafana, Password, QuayAccessToken, STSSessionToken, UUID, VaultDynamicSecret, Webhook };
