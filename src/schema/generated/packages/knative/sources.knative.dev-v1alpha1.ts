// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as IntegrationSource } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisSourcesV1alpha1IntegrationSource.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { IntegrationSource };
