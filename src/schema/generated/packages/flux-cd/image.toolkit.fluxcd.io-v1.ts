// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ImagePolicy } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdImageReflectorControllerApiV1ImagePolicy.js';
import { validate as ImageRepository } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdImageReflectorControllerApiV1ImageRepository.js';
import { validate as ImageUpdateAutomation } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdImageAutomationControllerApiV1ImageUpdateAutomation.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ImagePolicy, ImageRepository, ImageUpdateAutomation };
