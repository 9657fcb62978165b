// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as AuthorizationPolicy } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/SecurityIstioIoV1beta1AuthorizationPolicy.js';
import { validate as PeerAuthentication } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/SecurityIstioIoV1beta1PeerAuthentication.js';
import { validate as RequestAuthentication } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/SecurityIstioIoV1beta1RequestAuthentication.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { AuthorizationPolicy, PeerAuthentication, RequestAuthentication };
