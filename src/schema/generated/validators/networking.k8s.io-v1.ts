// Written by scripts/generate-schema.ts; do not edit.
import { validate as IPAddress } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1IPAddress';
import { validate as Ingress } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1Ingress';
import { validate as IngressClass } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1IngressClass';
import { validate as NetworkPolicy } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1NetworkPolicy';
import { validate as ServiceCIDR } from 'kubernetes-models/_schemas/IoK8sApiNetworkingV1ServiceCIDR';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { IPAddress, Ingress, IngressClass, NetworkPolicy, ServiceCIDR };
