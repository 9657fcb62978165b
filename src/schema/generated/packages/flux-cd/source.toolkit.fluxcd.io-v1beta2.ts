// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Bucket } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1beta2Bucket.js';
import { validate as GitRepository } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1beta2GitRepository.js';
import { validate as HelmChart } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1beta2HelmChart.js';
import { validate as HelmRepository } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1beta2HelmRepository.js';
import { validate as OCIRepository } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1beta2OCIRepository.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Bucket, GitRepository, HelmChart, HelmRepository, OCIRepository };
