// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as GRPCRoute } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1alpha2GRPCRoute.js';
import { validate as ReferenceGrant } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1alpha2ReferenceGrant.js';
import { validate as TCPRoute } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1alpha2TCPRoute.js';
import { validate as TLSRoute } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1alpha2TLSRoute.js';
import { validate as UDPRoute } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1alpha2UDPRoute.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { GRPCRoute, ReferenceGrant, TCPRoute, TLSRoute, UDPRoute };
