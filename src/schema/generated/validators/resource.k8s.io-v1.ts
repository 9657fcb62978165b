// Written by scripts/generate-schema.ts; do not edit.
import { validate as DeviceClass } from 'kubernetes-models/_schemas/IoK8sApiResourceV1DeviceClass';
import { validate as ResourceClaim } from 'kubernetes-models/_schemas/IoK8sApiResourceV1ResourceClaim';
import { validate as ResourceClaimTemplate } from 'kubernetes-models/_schemas/IoK8sApiResourceV1ResourceClaimTemplate';
import { validate as ResourceSlice } from 'kubernetes-models/_schemas/IoK8sApiResourceV1ResourceSlice';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice };
