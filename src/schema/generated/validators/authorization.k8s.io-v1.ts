// Written by scripts/generate-schema.ts; do not edit.
import { validate as LocalSubjectAccessReview } from 'kubernetes-models/_schemas/IoK8sApiAuthorizationV1LocalSubjectAccessReview';
import { validate as SelfSubjectAccessReview } from 'kubernetes-models/_schemas/IoK8sApiAuthorizationV1SelfSubjectAccessReview';
import { validate as SelfSubjectRulesReview } from 'kubernetes-models/_schemas/IoK8sApiAuthorizationV1SelfSubjectRulesReview';
import { validate as SubjectAccessReview } from 'kubernetes-models/_schemas/IoK8sApiAuthorizationV1SubjectAccessReview';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { LocalSubjectAccessReview, SelfSubjectAccessReview, SelfSubjectRulesReview, SubjectAccessReview };
