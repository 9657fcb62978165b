// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as NodeClaim } from '../../../../../node_modules/@kubernetes-models/karpenter/_schemas/IoK8sSigsKarpenterPkgApisV1NodeClaim.js';
import { validate as NodePool } from '../../../../../node_modules/@kubernetes-models/karpenter/_schemas/IoK8sSigsKarpenterPkgApisV1NodePool.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { NodeClaim, NodePool };
