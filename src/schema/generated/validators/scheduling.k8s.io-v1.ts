// Written by scripts/generate-schema.ts; do not edit.
import { validate as PriorityClass } from 'kubernetes-models/_schemas/IoK8sApiSchedulingV1PriorityClass';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { PriorityClass };
