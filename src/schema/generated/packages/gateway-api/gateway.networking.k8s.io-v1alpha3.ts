// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as BackendTLSPolicy } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1alpha3BackendTLSPolicy.js';
import { validate as TLSRoute } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1alpha3TLSRoute.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { BackendTLSPolicy, TLSRoute };
