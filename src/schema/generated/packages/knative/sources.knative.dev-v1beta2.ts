// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as PingSource } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisSourcesV1beta2PingSource.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { PingSource };
