// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Configuration } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeServingPkgApisServingV1Configuration.js';
import { validate as Revision } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeServingPkgApisServingV1Revision.js';
import { validate as Route } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeServingPkgApisServingV1Route.js';
import { validate as Service } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeServingPkgApisServingV1Service.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Configuration, Revision, Route, Service };
