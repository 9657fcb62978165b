// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ClusterEphemeralReport } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiReportsV1ClusterEphemeralReport.js';
import { validate as EphemeralReport } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiReportsV1EphemeralReport.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ClusterEphemeralReport, EphemeralReport };
