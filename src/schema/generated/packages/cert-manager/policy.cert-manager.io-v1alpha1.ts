// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as CertificateRequestPolicy } from '../../../../../node_modules/@kubernetes-models/cert-manager/_schemas/ComGithubCertManagerApproverPolicyPkgApisPolicyV1alpha1CertificateRequestPolicy.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { CertificateRequestPolicy };
