// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as DestinationRule } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1DestinationRule.js';
import { validate as Gateway } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1Gateway.js';
import { validate as ServiceEntry } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1ServiceEntry.js';
import { validate as Sidecar } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1Sidecar.js';
import { validate as VirtualService } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1VirtualService.js';
import { validate as WorkloadEntry } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1WorkloadEntry.js';
import { validate as WorkloadGroup } from '../../../../../node_modules/@kubernetes-models/istio/_schemas/NetworkingIstioIoV1WorkloadGroup.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { DestinationRule, Gateway, ServiceEntry, Sidecar, VirtualService, WorkloadEntry, WorkloadGroup };
