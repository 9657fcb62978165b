// @ts-nocheck: the imported files have no declarations.
// Written by scripts/generate-schema.ts; do not edit.
import { validate as Certificate } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeNetworkingPkgApisNetworkingV1alpha1Certificate.js';
import { validate as ClusterDomainClaim } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeNetworkingPkgApisNetworkingV1alpha1ClusterDomainClaim.js';
import { validate as Ingress } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeNetworkingPkgApisNetworkingV1alpha1Ingress.js';
import { validate as ServerlessService } from '../../../../../node_modules/@kubernetes-models/knative/_schemas/DevKnativeNetworkingPkgApisNetworkingV1alpha1ServerlessService.js';
import type { Validators } from '../../../validator.ts';

export const validators: Validators = { Certificate, ClusterDomainClaim, Ingress, ServerlessService };
