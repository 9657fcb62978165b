// Written by scripts/generate-schema.ts; do not edit.
import { validate as Lease } from 'kubernetes-models/_schemas/IoK8sApiCoordinationV1Lease';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { Lease };
