// Written by scripts/generate-schema.ts; do not edit.
import { validate as HorizontalPodAutoscaler } from 'kubernetes-models/_schemas/IoK8sApiAutoscalingV1HorizontalPodAutoscaler';
import { validate as Scale } from 'kubernetes-models/_schemas/IoK8sApiAutoscalingV1Scale';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { HorizontalPodAutoscaler, Scale };
