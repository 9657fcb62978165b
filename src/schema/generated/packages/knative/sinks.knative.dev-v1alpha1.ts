// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as IntegrationSink } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisSinksV1alpha1IntegrationSink.js';
import { validate as JobSink } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisSinksV1alpha1JobSink.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { IntegrationSink, JobSink };
