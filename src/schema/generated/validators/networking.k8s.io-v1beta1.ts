// Written by scripts/generate-schema.ts; do not edit.
import { validate as Ingress } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1beta1Ingress';
import { validate as IngressClass } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1beta1IngressClass';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { Ingress, IngressClass };
