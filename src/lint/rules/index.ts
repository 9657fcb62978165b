import type { Rule } from '../rule.ts';
import { argoRules } from './argo/index.ts';
import { deprecationRules } from './deprecation/index.ts';
import { fluxRules } from './flux/index.ts';
import { gitopsRules } from './gitops/index.ts';
import { helmRules } from './helm/index.ts';
import { kustomizeRules } from './kustomize/index.ts';
import { networkRules } from './network/index.ts';
import { rbacRules } from './rbac/index.ts';
import { referencesRules } from './references/index.ts';
import { reliabilityRules } from './reliability/index.ts';
import { securityRules } from './security/index.ts';
import { tenancyRules } from './tenancy/index.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  ...securityRules,
  ...reliabilityRules,
  ...networkRules,
  ...rbacRules,
  ...referencesRules,
  ...tenancyRules,
  ...deprecationRules,
  ...kustomizeRules,
  ...helmRules,
  ...argoRules,
  ...fluxRules,
  ...gitopsRules,
];
