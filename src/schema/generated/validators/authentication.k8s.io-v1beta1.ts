// Written by scripts/generate-schema.ts; do not edit.
import { validate as TokenReview } from 'kubernetes-models/_schemas/IoK8sApiAuthenticationV1beta1TokenReview';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { TokenReview };
