// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as NodeOverlay } from '../../../../../node_modules/@kubernetes-models/karpenter/_schemas/IoK8sSigsKarpenterPkgApisV1alpha1NodeOverlay.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { NodeOverlay };
