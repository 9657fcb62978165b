// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Broker } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisEventingV1Broker.js';
import { validate as Trigger } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisEventingV1Trigger.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Broker, Trigger };
