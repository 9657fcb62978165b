// Written by scripts/generate-schema.ts; do not edit.
import { validate as Eviction } from 'kubernetes-models/_schemas/IoK8sApiPolicyV1Eviction';
import { validate as PodDisruptionBudget } from 'kubernetes-models/_schemas/IoK8sApiPolicyV1PodDisruptionBudget';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { Eviction, PodDisruptionBudget };
