// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Gateway } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1beta1Gateway.js';
import { validate as GatewayClass } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1beta1GatewayClass.js';
import { validate as HTTPRoute } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1beta1HTTPRoute.js';
import { validate as ReferenceGrant } from '../../../../../node_modules/@kubernetes-models/gateway-api/_schemas/IoK8sSigsGatewayApiApisV1beta1ReferenceGrant.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Gateway, GatewayClass, HTTPRoute, ReferenceGrant };
