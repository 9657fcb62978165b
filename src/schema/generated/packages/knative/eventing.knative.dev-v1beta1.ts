// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as EventType } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisEventingV1beta1EventType.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { EventType };
