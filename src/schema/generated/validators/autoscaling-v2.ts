// Written by scripts/generate-schema.ts; do not edit.
import { validate as HorizontalPodAutoscaler } from 'kubernetes-models/_schemas/IoK8sApiAutoscalingV2HorizontalPodAutoscaler';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { HorizontalPodAutoscaler };
