// Written by scripts/generate-schema.ts; do not edit.
import { validate as CustomResourceDefinition } from 'kubernetes-models/_schemas/IoK8sApiextensionsApiserverPkgApisApiextensionsV1CustomResourceDefinition';
import type { Validators } from '../../validator.ts';

export const validators: Validators = { CustomResourceDefinition };
