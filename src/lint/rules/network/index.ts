import type { Rule } from '../../rule.ts';
import backendPortMissing from './backend-port-missing.ts';
import backendServiceMissing from './backend-service-missing.ts';
import duplicatePath from './duplicate-path.ts';
import externalIPs from './external-ips.ts';
import externalNameAddress from './external-name-address.ts';
import gatewayOpenToNamespaces from './gateway-open-to-namespaces.ts';
import hostMissing from './host-missing.ts';
import ingressClassNotSet from './ingress-class-not-set.ts';
import loadBalancerOpen from './load-balancer-open.ts';
import monitorSelectsNothing from './monitor-selects-nothing.ts';
import nodePort from './node-port.ts';
import nodePortClash from './node-port-clash.ts';
import overlappingSelectors from './overlapping-selectors.ts';
import podNotIsolated from './pod-not-isolated.ts';
import policyOpenToAll from './policy-open-to-all.ts';
import policyPeerSelectsNothing from './policy-peer-selects-nothing.ts';
import policyPortMissing from './policy-port-missing.ts';
import policySelectsNothing from './policy-selects-nothing.ts';
import referenceNotGranted from './reference-not-granted.ts';
import routeNotAllowed from './route-not-allowed.ts';
import serviceSelectsNothing from './service-selects-nothing.ts';
import serviceTargetPort from './service-target-port.ts';
import tlsMissing from './tls-missing.ts';

/** Rules about who reaches what. */
export const networkRules: readonly Rule[] = [
  serviceSelectsNothing,
  serviceTargetPort,
  overlappingSelectors,
  externalNameAddress,
  externalIPs,
  nodePort,
  nodePortClash,
  loadBalancerOpen,
  backendServiceMissing,
  backendPortMissing,
  duplicatePath,
  hostMissing,
  ingressClassNotSet,
  tlsMissing,
  referenceNotGranted,
  routeNotAllowed,
  gatewayOpenToNamespaces,
  podNotIsolated,
  policySelectsNothing,
  policyPeerSelectsNothing,
  policyPortMissing,
  policyOpenToAll,
  monitorSelectsNothing,
];
