// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ClusterWorkflowTemplate } from '../../../../../node_modules/@kubernetes-models/argo-workflows/_schemas/ComGithubArgoprojArgoWorkflowsV4PkgApisWorkflowV1alpha1ClusterWorkflowTemplate.js';
import { validate as CronWorkflow } from '../../../../../node_modules/@kubernetes-models/argo-workflows/_schemas/ComGithubArgoprojArgoWorkflowsV4PkgApisWorkflowV1alpha1CronWorkflow.js';
import { validate as Workflow } from '../../../../../node_modules/@kubernetes-models/argo-workflows/_schemas/ComGithubArgoprojArgoWorkflowsV4PkgApisWorkflowV1alpha1Workflow.js';
import { validate as WorkflowArtifactGCTask } from '../../../../../node_modules/@kubernetes-models/argo-workflows/_schemas/ComGithubArgoprojArgoWorkflowsV4PkgApisWorkflowV1alpha1WorkflowArtifactGCTask.js';
import { validate as WorkflowEventBinding } from '../../../../../node_modules/@kubernetes-models/argo-workflows/_schemas/ComGithubArgoprojArgoWorkflowsV4PkgApisWorkflowV1alpha1WorkflowEventBinding.js';
import { validate as WorkflowTaskResult } from '../../../../../node_modules/@kubernetes-models/argo-workflows/_schemas/ComGithubArgoprojArgoWorkflowsV4PkgApisWorkflowV1alpha1WorkflowTaskResult.js';
import { validate as WorkflowTaskSet } from '../../../../../node_modules/@kubernetes-models/argo-workflows/_schemas/ComGithubArgoprojArgoWorkflowsV4PkgApisWorkflowV1alpha1WorkflowTaskSet.js';
import { validate as WorkflowTemplate } from '../../../../../node_modules/@kubernetes-models/argo-workflows/_schemas/ComGithubArgoprojArgoWorkflowsV4PkgApisWorkflowV1alpha1WorkflowTemplate.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ClusterWorkflowTemplate, CronWorkflow, Workflow, WorkflowArtifactGCTask, WorkflowEventBinding, WorkflowTaskResult, WorkflowTaskSet, WorkflowTemplate };
