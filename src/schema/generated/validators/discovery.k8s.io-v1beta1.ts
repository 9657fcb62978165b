// Written by scripts/generate-schema.ts; do not edit.
import { validate as EndpointSlice } from 'kubernetes-models/_schemas/IoK8sApiDiscoveryV1beta1EndpointSlice';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { EndpointSlice };
