// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ClusterTriggerAuthentication } from '../../../../../node_modules/@kubernetes-models/keda/_schemas/ComGithubKedacoreKedaV2ApisKedaV1alpha1ClusterTriggerAuthentication.js';
import { validate as ScaledJob } from '../../../../../node_modules/@kubernetes-models/keda/_schemas/ComGithubKedacoreKedaV2ApisKedaV1alpha1ScaledJob.js';
import { validate as ScaledObject } from '../../../../../node_modules/@kubernetes-models/keda/_schemas/ComGithubKedacoreKedaV2ApisKedaV1alpha1ScaledObject.js';
import { validate as TriggerAuthentication } from '../../../../../node_modules/@kubernetes-models/keda/_schemas/ComGithubKedacoreKedaV2ApisKedaV1alpha1TriggerAuthentication.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ClusterTriggerAuthentication, ScaledJob, ScaledObject, TriggerAuthentication };
