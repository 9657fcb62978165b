// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Kustomization } from '../../../../../node_modules/@kubernetes-models/flux-cd/_schemas/ComGithubFluxcdKustomizeControllerApiV1beta2Kustomization.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Kustomization };
