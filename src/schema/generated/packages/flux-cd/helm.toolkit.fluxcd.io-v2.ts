// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as HelmRelease } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdHelmControllerApiV2HelmRelease.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { HelmRelease };
