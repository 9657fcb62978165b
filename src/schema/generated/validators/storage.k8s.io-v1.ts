// Written by scripts/generate-schema.ts; do not edit.
import { validate as CSIDriver } from 'kubernetes-models/_schemas/IoK8sApiStorageV1CSIDriver';
import { validate as CSINode } from 'kubernetes-models/_schemas/IoK8sApiStorageV1CSINode';
import { validate as CSIStorageCapacity } from 'kubernetes-models/_schemas/IoK8sApiStorageV1CSIStorageCapacity';
import { validate as StorageClass } from 'kubernetes-models/_schemas/IoK8sApiStorageV1StorageClass';
import { validate as VolumeAttachment } from 'kubernetes-models/_schemas/IoK8sApiStorageV1VolumeAttachment';
import { validate as VolumeAttributesClass } from 'kubernetes-models/_schemas/IoK8sApiStorageV1VolumeAttributesClass';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { CSIDriver, CSINode, CSIStorageCapacity, StorageClass, VolumeAttachment, VolumeAttributesClass };
