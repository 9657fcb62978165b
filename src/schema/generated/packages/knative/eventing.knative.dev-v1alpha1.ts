// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as EventPolicy } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisEventingV1alpha1EventPolicy.js';
import { validate as EventTransform } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisEventingV1alpha1EventTransform.js';
import { validate as RequestReply } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisEventingV1alpha1RequestReply.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { EventPolicy, EventTransform, RequestReply };
