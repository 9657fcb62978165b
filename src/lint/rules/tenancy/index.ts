import type { Rule } from '../../rule.ts';
import clusterScopedNamespace from './cluster-scoped-namespace.ts';
import defaultNamespace from './default-namespace.ts';
import duplicateObject from './duplicate-object.ts';
import namespaceWithoutDefaultDeny from './namespace-without-default-deny.ts';
import namespaceWithoutLimitRange from './namespace-without-limit-range.ts';
import namespaceWithoutPodSecurity from './namespace-without-pod-security.ts';
import namespaceWithoutQuota from './namespace-without-quota.ts';
import noNamespace from './no-namespace.ts';
import outsideOwnNamespace from './outside-own-namespace.ts';
import requiredAnnotations from './required-annotations.ts';
import requiredLabels from './required-labels.ts';
import systemNamespace from './system-namespace.ts';

/** Rules about what belongs to whom. */
export const tenancyRules: readonly Rule[] = [
  defaultNamespace,
  systemNamespace,
  noNamespace,
  clusterScopedNamespace,
  outsideOwnNamespace,
  duplicateObject,
  requiredLabels,
  requiredAnnotations,
  namespaceWithoutPodSecurity,
  namespaceWithoutDefaultDeny,
  namespaceWithoutQuota,
  namespaceWithoutLimitRange,
];
