// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as KnativeEventing } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeOperatorPkgApisOperatorV1beta1KnativeEventing.js';
import { validate as KnativeServing } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeOperatorPkgApisOperatorV1beta1KnativeServing.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { KnativeEventing, KnativeServing };
