// Written by scripts/generate-schema.ts; do not edit.
import { validate as DaemonSet } from 'kubernetes-models/_schemas/IoK8sApiExtensionsV1beta1DaemonSet';
import { validate as Deployment } from 'kubernetes-models/_schemas/IoK8sApiExtensionsV1beta1Deployment';
import { validate as DeploymentRollback } from 'kubernetes-models/_schemas/IoK8sApiExtensionsV1beta1DeploymentRollback';
import { validate as Ingress } from 'kubernetes-models/_schemas/IoK8sApiExtensionsV1beta1Ingress';
import { validate as NetworkPolicy } from 'kubernetes-models/_schemas/IoK8sApiExtensionsV1beta1NetworkPolicy';
import { validate as PodSecurityPolicy } from 'kubernetes-models/_schemas/IoK8sApiExtensionsV1beta1PodSecurityPolicy';
import { validate as ReplicaSet } from 'kubernetes-models/_schemas/IoK8sApiExtensionsV1beta1ReplicaSet';
import { validate as Scale } from 'kubernetes-models/_schemas/IoK8sApiExtensionsV1beta1Scale';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { DaemonSet, Deployment, DeploymentRollback, Ingress, NetworkPolicy, PodSecurityPolicy, ReplicaSet, Scale };
