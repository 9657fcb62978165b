// Written by scripts/generate-schema.ts; do not edit.
import { validate as CSIDriver } from 'kubernetes-models/_schemas/IoK8sApiStorageV1beta1CSIDriver';
import { validate as CSINode } from 'kubernetes-models/_schemas/IoK8sApiStorageV1beta1CSINode';
import { validate as CSIStorageCapacity } from 'kubernetes-models/_schemas/IoK8sApiStorageV1beta1CSIStorageCapacity';
import { validate as StorageClass } from 'kubernetes-models/_schemas/IoK8sApiStorageV1beta1StorageClass';
import { validate as VolumeAttachment } from 'kubernetes-models/_schemas/IoK8sApiStorageV1beta1VolumeAttachment';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { CSIDriver, CSINode, CSIStorageCapacity, StorageClass, VolumeAttachment };
