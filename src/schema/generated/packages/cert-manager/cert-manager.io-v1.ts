// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Certificate } from '../../../../../node_modules/@kubernetes-models/cert-manager/_schemas/ComGithubCertManagerCertManagerPkgApisCertmanagerV1Certificate.js';
import { validate as CertificateRequest } from '../../../../../node_modules/@kubernetes-models/cert-manager/_schemas/ComGithubCertManagerCertManagerPkgApisCertmanagerV1CertificateRequest.js';
import { validate as ClusterIssuer } from '../../../../../node_modules/@kubernetes-models/cert-manager/_schemas/ComGithubCertManagerCertManagerPkgApisCertmanagerV1ClusterIssuer.js';
import { validate as Issuer } from '../../../../../node_modules/@kubernetes-models/cert-manager/_schemas/ComGithubCertManagerCertManagerPkgApisCertmanagerV1Issuer.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Certificate, CertificateRequest, ClusterIssuer, Issuer };
