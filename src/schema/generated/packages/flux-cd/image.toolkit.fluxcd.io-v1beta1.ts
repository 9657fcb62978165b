// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ImagePolicy } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdImageReflectorControllerApiV1beta1ImagePolicy.js';
import { validate as ImageRepository } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdImageReflectorControllerApiV1beta1ImageRepository.js';
import { validate as ImageUpdateAutomation } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdImageAutomationControllerApiV1beta1ImageUpdateAutomation.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ImagePolicy, ImageRepository, ImageUpdateAutomation };
