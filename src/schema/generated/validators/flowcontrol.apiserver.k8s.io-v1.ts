// Written by scripts/generate-schema.ts; do not edit.
import { validate as FlowSchema } from 'kubernetes-models/_schemas/IoK8sApiFlowcontrolV1FlowSchema';
import { validate as PriorityLevelConfiguration } from 'kubernetes-models/_schemas/IoK8sApiFlowcontrolV1PriorityLevelConfiguration';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { FlowSchema, PriorityLevelConfiguration };
