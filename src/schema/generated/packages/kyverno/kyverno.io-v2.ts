// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as CleanupPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV2CleanupPolicy.js';
import { validate as ClusterCleanupPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV2ClusterCleanupPolicy.js';
import { validate as GlobalContextEntry } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV2GlobalContextEntry.js';
import { validate as PolicyException } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV2PolicyException.js';
import { validate as UpdateRequest } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV2UpdateRequest.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { CleanupPolicy, ClusterCleanupPolicy, GlobalContextEntry, PolicyException, UpdateRequest };
