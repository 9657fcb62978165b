// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as SealedSecret } from '../../../../../node_modules/@kubernetes-models/sealed-secrets/_schemas/ComGithubBitnamiLabsSealedSecretsPkgApisSealedsecretsV1alpha1SealedSecret.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { SealedSecret };
