// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as IstioOperator } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/InstallIstioIoV1alpha1IstioOperator.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { IstioOperator };
