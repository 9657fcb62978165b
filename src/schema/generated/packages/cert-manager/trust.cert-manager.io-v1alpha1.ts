// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Bundle } from '../../../../../node_modules/@kubernetes-models/cert-manager/_schemas/ComGithubCertManagerTrustManagerPkgApisTrustV1alpha1Bundle.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Bundle };
