// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as CleanupPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV2beta1CleanupPolicy.js';
import { validate as ClusterCleanupPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV2beta1ClusterCleanupPolicy.js';
import { validate as ClusterPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV2beta1ClusterPolicy.js';
import { validate as GlobalContextEntry } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV2beta1GlobalContextEntry.js';
import { validate as Policy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV2beta1Policy.js';
import { validate as PolicyException } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV2beta1PolicyException.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { CleanupPolicy, ClusterCleanupPolicy, ClusterPolicy, GlobalContextEntry, Policy, PolicyException };
