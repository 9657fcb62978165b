// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as UpdateRequest } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoKyvernoApiKyvernoV1beta1UpdateRequest.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { UpdateRequest };
