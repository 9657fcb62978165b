// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as WasmPlugin } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/ExtensionsIstioIoV1alpha1WasmPlugin.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { WasmPlugin };
