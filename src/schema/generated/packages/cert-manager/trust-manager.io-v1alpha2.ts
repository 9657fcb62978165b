// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ClusterBundle } from '../../../../../node_modules/@kubernetes-models/cert-manager/_schemas/ComGithubCertManagerTrustManagerPkgApisTrustmanagerV1alpha2ClusterBundle.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ClusterBundle };
