import type { Lifecycle } from './lifecycle.ts';

/** APIs whose deprecation or end the code of the releases tells in words only, or no longer tells. */
export const otherLifecycles: readonly (readonly [api: string, Lifecycle])[] = [
  // k8s.io/api v0.37, core/v1/types.go: "This API is deprecated in v1.33+", "… in v1.19+".
  ['v1 Endpoints', { deprecated: 33, replacement: 'discovery.k8s.io/v1 EndpointSlice' }],
  ['v1 ComponentStatus', { deprecated: 19 }],
  // Kubernetes documentation, Deprecated API Migration Guide, v1.16.
  ['extensions/v1beta1 PodSecurityPolicy', { removed: 16, replacement: 'policy/v1beta1 PodSecurityPolicy' }],
];
