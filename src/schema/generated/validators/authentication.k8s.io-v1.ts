// Written by scripts/generate-schema.ts; do not edit.
import { validate as SelfSubjectReview } from 'kubernetes-models/_schemas/IoK8sApiAuthenticationV1SelfSubjectReview';
import { validate as TokenRequest } from 'kubernetes-models/_schemas/IoK8sApiAuthenticationV1TokenRequest';
import { validate as TokenReview } from 'kubernetes-models/_schemas/IoK8sApiAuthenticationV1TokenReview';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { SelfSubjectReview, TokenRequest, TokenReview };
