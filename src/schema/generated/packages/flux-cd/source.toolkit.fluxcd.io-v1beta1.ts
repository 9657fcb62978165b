// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Bucket } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1beta1Bucket.js';
import { validate as GitRepository } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1beta1GitRepository.js';
import { validate as HelmChart } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1beta1HelmChart.js';
import { validate as HelmRepository } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1beta1HelmRepository.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Bucket, GitRepository, HelmChart, HelmRepository };
