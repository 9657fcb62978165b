// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as BackendTLSPolicy } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1BackendTLSPolicy.js';
import { validate as GRPCRoute } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1GRPCRoute.js';
import { validate as Gateway } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1Gateway.js';
import { validate as GatewayClass } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1GatewayClass.js';
import { validate as HTTPRoute } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1HTTPRoute.js';
import { validate as ListenerSet } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1ListenerSet.js';
import { validate as ReferenceGrant } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1ReferenceGrant.js';
import { validate as TLSRoute } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1TLSRoute.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { BackendTLSPolicy, GRPCRoute, Gateway, GatewayClass, HTTPRoute, ListenerSet, ReferenceGrant, TLSRoute };
