// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as AWSPCAClusterIssuer } from '../../../../../node_modules/@kubernetes-models/cert-manager/_schemas/ComGithubCertManagerAwsPrivatecaIssuerPkgApiV1beta1AWSPCAClusterIssuer.js';
import { validate as AWSPCAIssuer } from '../../../../../node_modules/@kubernetes-models/cert-manager/_schemas/ComGithubCertManagerAwsPrivatecaIssuerPkgApiV1beta1AWSPCAIssuer.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { AWSPCAClusterIssuer, AWSPCAIssuer };
