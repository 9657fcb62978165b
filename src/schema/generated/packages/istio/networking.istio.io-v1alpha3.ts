// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as DestinationRule } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1alpha3DestinationRule.js';
import { validate as EnvoyFilter } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1alpha3EnvoyFilter.js';
import { validate as Gateway } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1alpha3Gateway.js';
import { validate as ServiceEntry } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1alpha3ServiceEntry.js';
import { validate as Sidecar } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1alpha3Sidecar.js';
import { validate as VirtualService } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1alpha3VirtualService.js';
import { validate as WorkloadEntry } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1alpha3WorkloadEntry.js';
import { validate as WorkloadGroup } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1alpha3WorkloadGroup.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { DestinationRule, EnvoyFilter, Gateway, ServiceEntry, Sidecar, VirtualService, WorkloadEntry, WorkloadGroup };
