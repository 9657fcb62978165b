// Written by scripts/generate-schema.ts; do not edit.
import { validate as Eviction } from 'kubernetes-models/_schemas/IoK8sApiPolicyV1beta1Eviction';
import { validate as PodDisruptionBudget } from 'kubernetes-models/_schemas/IoK8sApiPolicyV1beta1PodDisruptionBudget';
import { validate as PodSecurityPolicy } from 'kubernetes-models/_schemas/IoK8sApiPolicyV1beta1PodSecurityPolicy';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { Eviction, PodDisruptionBudget, PodSecurityPolicy };
