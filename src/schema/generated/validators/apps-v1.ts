// Written by scripts/generate-schema.ts; do not edit.
import { validate as ControllerRevision } from 'kubernetes-models/_schemas/IoK8sApiAppsV1ControllerRevision';
import { validate as DaemonSet } from 'kubernetes-models/_schemas/IoK8sApiAppsV1DaemonSet';
import { validate as Deployment } from 'kubernetes-models/_schemas/IoK8sApiAppsV1Deployment';
import { validate as ReplicaSet } from 'kubernetes-models/_schemas/IoK8sApiAppsV1ReplicaSet';
import { validate as StatefulSet } from 'kubernetes-models/_schemas/IoK8sApiAppsV1StatefulSet';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { ControllerRevision, DaemonSet, Deployment, ReplicaSet, StatefulSet };
