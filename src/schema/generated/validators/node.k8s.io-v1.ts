// Written by scripts/generate-schema.ts; do not edit.
import { validate as RuntimeClass } from 'kubernetes-models/_schemas/IoK8sApiNodeV1RuntimeClass';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { RuntimeClass };
