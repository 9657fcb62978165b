// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Telemetry } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/TelemetryIstioIoV1alpha1Telemetry.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Telemetry };
