import type { Rule } from '../../rule.ts';
import claimMissing from './claim-missing.ts';
import configMapKeyMissing from './config-map-key-missing.ts';
import configMapMissing from './config-map-missing.ts';
import gatewayClassMissing from './gateway-class-missing.ts';
import gatewayMissing from './gateway-missing.ts';
import ingressClassMissing from './ingress-class-missing.ts';
import issuerMissing from './issuer-missing.ts';
import istioGatewayMissing from './istio-gateway-missing.ts';
import istioHostMissing from './istio-host-missing.ts';
import istioSubsetMissing from './istio-subset-missing.ts';
import knativeReferenceMissing from './knative-reference-missing.ts';
import monitorPortMissing from './monitor-port-missing.ts';
import namespaceMissing from './namespace-missing.ts';
import priorityClassMissing from './priority-class-missing.ts';
import rolloutReferenceMissing from './rollout-reference-missing.ts';
import runtimeClassMissing from './runtime-class-missing.ts';
import scaleTargetMissing from './scale-target-missing.ts';
import secretKeyMissing from './secret-key-missing.ts';
import secretMissing from './secret-missing.ts';
import secretStoreMissing from './secret-store-missing.ts';
import serviceAccountMissing from './service-account-missing.ts';
import storageClassMissing from './storage-class-missing.ts';
import webhookServiceMissing from './webhook-service-missing.ts';
import workflowStepMissing from './workflow-step-missing.ts';
import workflowTemplateMissing from './workflow-template-missing.ts';

/** Rules about objects that name others which are not there. */
export const referencesRules: readonly Rule[] = [
  configMapMissing,
  configMapKeyMissing,
  secretMissing,
  secretKeyMissing,
  serviceAccountMissing,
  claimMissing,
  storageClassMissing,
  priorityClassMissing,
  runtimeClassMissing,
  namespaceMissing,
  scaleTargetMissing,
  webhookServiceMissing,
  ingressClassMissing,
  gatewayClassMissing,
  gatewayMissing,
  issuerMissing,
  secretStoreMissing,
  monitorPortMissing,
  istioGatewayMissing,
  istioHostMissing,
  istioSubsetMissing,
  rolloutReferenceMissing,
  workflowStepMissing,
  workflowTemplateMissing,
  knativeReferenceMissing,
];
