// Written by scripts/generate-schema.ts; do not edit.
import { validate as CronJob } from 'kubernetes-models/_schemas/IoK8sApiBatchV1beta1CronJob';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { CronJob };
