// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as AppProject } from '../../../../../node_modules/@kubernetes-models/argo-cd/_schemas/ComGithubArgoprojArgoCdV3PkgApisApplicationV1alpha1AppProject.js';
import { validate as Application } from '../../../../../node_modules/@kubernetes-models/argo-cd/_schemas/ComGithubArgoprojArgoCdV3PkgApisApplicationV1alpha1Application.js';
import { validate as ApplicationSet } from '../../../../../node_modules/@kubernetes-models/argo-cd/_schemas/ComGithubArgoprojArgoCdV3PkgApisApplicationV1alpha1ApplicationSet.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { AppProject, Application, ApplicationSet };
