// Written by scripts/generate-schema.ts; do not edit.
import { validate as CronJob } from 'kubernetes-models/_schemas/IoK8sApiBatchV1CronJob';
import { validate as Job } from 'kubernetes-models/_schemas/IoK8sApiBatchV1Job';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { CronJob, Job };
