// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as CloudEventSource } from '../../../../../node_modules/@kubernetes-models/keda/_schemas/ComGithubKedacoreKedaV2ApisEventingV1alpha1CloudEventSource.js';
import { validate as ClusterCloudEventSource } from '../../../../../node_modules/@kubernetes-models/keda/_schemas/ComGithubKedacoreKedaV2ApisEventingV1alpha1ClusterCloudEventSource.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { CloudEventSource, ClusterCloudEventSource };
