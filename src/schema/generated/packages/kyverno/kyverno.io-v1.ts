// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ClusterPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV1ClusterPolicy.js';
import { validate as Policy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV1Policy.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ClusterPolicy, Policy };
