// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Image } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeCachingPkgApisCachingV1alpha1Image.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Image };
