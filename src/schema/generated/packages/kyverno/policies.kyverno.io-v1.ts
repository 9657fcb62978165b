// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as DeletingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1DeletingPolicy.js';
import { validate as GeneratingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1GeneratingPolicy.js';
import { validate as ImageValidatingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1ImageValidatingPolicy.js';
import { validate as MutatingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1MutatingPolicy.js';
import { validate as NamespacedDeletingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1NamespacedDeletingPolicy.js';
import { validate as NamespacedGeneratingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1NamespacedGeneratingPolicy.js';
import { validate as NamespacedImageValidatingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1NamespacedImageValidatingPolicy.js';
import { validate as NamespacedMutatingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1NamespacedMutatingPolicy.js';
import { validate as NamespacedValidatingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1NamespacedValidatingPolicy.js';
import { validate as PolicyException } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1PolicyException.js';
import { validate as ValidatingPolicy } from '../../../../../node_modules/@kubernetes-models/kyverno/_schemas/ComGithubKyvernoApiApiPoliciesKyvernoIoV1ValidatingPolicy.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { DeletingPolicy, GeneratingPolicy, ImageValidatingPolicy, MutatingPolicy, NamespacedDeletingPolicy, NamespacedGeneratingPolicy, NamespacedImageValidatingPolicy, NamespacedMutatingPolicy, NamespacedValidatingPolicy, PolicyException, ValidatingPolicy };
