// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as AnalysisRun } from '../../../../../node_modules/@kubernetes-models/argo-rollouts/_schemas/ComGithubArgoprojArgoRolloutsPkgApisRolloutsV1alpha1AnalysisRun.js';
import { validate as AnalysisTemplate } from '../../../../../node_modules/@kubernetes-models/argo-rollouts/_schemas/ComGithubArgoprojArgoRolloutsPkgApisRolloutsV1alpha1AnalysisTemplate.js';
import { validate as ClusterAnalysisTemplate } from '../../../../../node_modules/@kubernetes-models/argo-rollouts/_schemas/ComGithubArgoprojArgoRolloutsPkgApisRolloutsV1alpha1ClusterAnalysisTemplate.js';
import { validate as Experiment } from '../../../../../node_modules/@kubernetes-models/argo-rollouts/_schemas/ComGithubArgoprojArgoRolloutsPkgApisRolloutsV1alpha1Experiment.js';
import { validate as Rollout } from '../../../../../node_modules/@kubernetes-models/argo-rollouts/_schemas/ComGithubArgoprojArgoRolloutsPkgApisRolloutsV1alpha1Rollout.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { AnalysisRun, AnalysisTemplate, ClusterAnalysisTemplate, Experiment, Rollout };
