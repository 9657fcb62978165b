// Written by scripts/generate-schema.ts; do not edit.
import { validate as Event } from 'kubernetes-models/_schemas/IoK8sApiEventsV1Event';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { Event };
