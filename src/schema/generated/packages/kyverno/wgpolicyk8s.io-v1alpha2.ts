// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ClusterPolicyReport } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiPolicyreportV1alpha2ClusterPolicyReport.js';
import { validate as PolicyReport } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiPolicyreportV1alpha2PolicyReport.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ClusterPolicyReport, PolicyReport };
