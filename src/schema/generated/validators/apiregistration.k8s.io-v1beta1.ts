// Written by scripts/generate-schema.ts; do not edit.
import { validate as APIService } from 'kubernetes-models/_schemas/IoK8sKubeAggregatorPkgApisApiregistrationV1beta1APIService';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { APIService };
