// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as DeletingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1alpha1DeletingPolicy.js';
import { validate as GeneratingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1alpha1GeneratingPolicy.js';
import { validate as ImageValidatingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1alpha1ImageValidatingPolicy.js';
import { validate as MutatingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1alpha1MutatingPolicy.js';
import { validate as PolicyException } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1alpha1PolicyException.js';
import { validate as ValidatingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1alpha1ValidatingPolicy.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { DeletingPolicy, GeneratingPolicy, ImageValidatingPolicy, MutatingPolicy, PolicyException, ValidatingPolicy };
