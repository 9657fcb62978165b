// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as ApiServerSource } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisSourcesV1ApiServerSource.js';
import { validate as ContainerSource } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisSourcesV1ContainerSource.js';
import { validate as PingSource } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisSourcesV1PingSource.js';
import { validate as SinkBinding } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeEventingPkgApisSourcesV1SinkBinding.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { ApiServerSource, ContainerSource, PingSource, SinkBinding };
