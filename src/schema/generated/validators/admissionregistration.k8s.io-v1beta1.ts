// Written by scripts/generate-schema.ts; do not edit.
import { validate as MutatingWebhookConfiguration } from 'kubernetes-models/_schemas/IoK8sApiAdmissionregistrationV1beta1MutatingWebhookConfiguration';
import { validate as ValidatingWebhookConfiguration } from 'kubernetes-models/_schemas/IoK8sApiAdmissionregistrationV1beta1ValidatingWebhookConfiguration';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { MutatingWebhookConfiguration, ValidatingWebhookConfiguration };
