// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as XBackendTrafficPolicy } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisxV1alpha1XBackendTrafficPolicy.js';
import { validate as XMesh } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisxV1alpha1XMesh.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { XBackendTrafficPolicy, XMesh };
