// Written by scripts/generate-schema.ts; do not edit.
import { validate as ControllerRevision } from 'kubernetes-models/_schemas/IoK8sApiAppsV1beta1ControllerRevision';
import { validate as Deployment } from 'kubernetes-models/_schemas/IoK8sApiAppsV1beta1Deployment';
import { validate as DeploymentRollback } from 'kubernetes-models/_schemas/IoK8sApiAppsV1beta1DeploymentRollback';
import { validate as Scale } from 'kubernetes-models/_schemas/IoK8sApiAppsV1beta1Scale';
import { validate as StatefulSet } from 'kubernetes-models/_schemas/IoK8sApiAppsV1beta1StatefulSet';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { ControllerRevision, Deployment, DeploymentRollback, Scale, StatefulSet };
