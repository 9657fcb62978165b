// Written by scripts/generate-schema.ts; do not edit.
import { validate as Binding } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Binding';
import { validate as ComponentStatus } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ComponentStatus';
import { validate as ConfigMap } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ConfigMap';
import { validate as Endpoints } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Endpoints';
import { validate as Event } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Event';
import { validate as LimitRange } from 'kubernetes-models/_schemas/IoK8sApiCoreV1LimitRange';
import { validate as Namespace } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Namespace';
import { validate as Node } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Node';
import { validate as PersistentVolume } from 'kubernetes-models/_schemas/IoK8sApiCoreV1PersistentVolume';
import { validate as PersistentVolumeClaim } from 'kubernetes-models/_schemas/IoK8sApiCoreV1PersistentVolumeClaim';
import { validate as Pod } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Pod';
import { validate as PodTemplate } from 'kubernetes-models/_schemas/IoK8sApiCoreV1PodTemplate';
import { validate as ReplicationController } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ReplicationController';
import { validate as ResourceQuota } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ResourceQuota';
import { validate as Secret } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Secret';
import { validate as Service } from 'kubernetes-models/_schemas/IoK8sApiCoreV1Service';
import { validate as ServiceAccount } from 'kubernetes-models/_schemas/IoK8sApiCoreV1ServiceAccount';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { Binding, ComponentStatus, ConfigMap, Endpoints, Event, LimitRange, Namespace, Node, PersistentVolume, PersistentVolumeClaim, Pod, PodTemplate, ReplicationController, ResourceQuota, Secret, Service, ServiceAccount };
