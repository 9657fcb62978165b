// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Bucket } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1Bucket.js';
import { validate as ExternalArtifact } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1ExternalArtifact.js';
import { validate as GitRepository } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1GitRepository.js';
import { validate as HelmChart } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1HelmChart.js';
import { validate as HelmRepository } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1HelmRepository.js';
import { validate as OCIRepository } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdSourceControllerApiV1OCIRepository.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Bucket, ExternalArtifact, GitRepository, HelmChart, HelmRepository, OCIRepository };
