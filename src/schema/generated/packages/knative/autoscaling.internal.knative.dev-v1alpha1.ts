// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Metric } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeServingPkgApisAutoscalingV1alpha1Metric.js';
import { validate as PodAutoscaler } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeServingPkgApisAutoscalingV1alpha1PodAutoscaler.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Metric, PodAutoscaler };
