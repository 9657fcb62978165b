// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as DomainMapping } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeServingPkgApisServingV1beta1DomainMapping.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { DomainMapping };
