// Written by scripts/generate-schema.ts; do not edit.
import { validate as ControllerRevision } from 'kubernetes-models/_schemas/IoK8sApiAppsV1beta2ControllerRevision';
import { validate as DaemonSet } from 'kubernetes-models/_schemas/IoK8sApiAppsV1beta2DaemonSet';
import { validate as Deployment } from 'kubernetes-models/_schemas/IoK8sApiAppsV1beta2Deployment';
import { validate as ReplicaSet } from 'kubernetes-models/_schemas/IoK8sApiAppsV1beta2ReplicaSet';
import { validate as Scale } from 'kubernetes-models/_schemas/IoK8sApiAppsV1beta2Scale';
import { validate as StatefulSet } from 'kubernetes-models/_schemas/IoK8sApiAppsV1beta2StatefulSet';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { ControllerRevision, DaemonSet, Deployment, ReplicaSet, Scale, StatefulSet };
