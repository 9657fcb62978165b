// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Parallel } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisFlowsV1Parallel.js';
import { validate as Sequence } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisFlowsV1Sequence.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Parallel, Sequence };
