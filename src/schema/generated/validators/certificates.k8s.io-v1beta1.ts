// Written by scripts/generate-schema.ts; do not edit.
import { validate as CertificateSigningRequest } from 'kubernetes-models/_schemas/IoK8sApiCertificatesV1beta1CertificateSigningRequest';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { CertificateSigningRequest };
