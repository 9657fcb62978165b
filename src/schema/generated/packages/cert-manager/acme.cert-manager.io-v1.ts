// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Challenge } from '../../../../../node_modules/@kubernetes-models/cert-manager/_schemas/ComGithubCertManagerCertManagerPkgApisAcmeV1Challenge.js';
import { validate as Order } from '../../../../../node_modules/@kubernetes-models/cert-manager/_schemas/ComGithubCertManagerCertManagerPkgApisAcmeV1Order.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Challenge, Order };
