import type { Rule } from '../../rule.ts';
import dangerousCapabilities from './dangerous-capabilities.ts';
import dockerSocket from './docker-socket.ts';
import hostNamespaces from './host-namespaces.ts';
import hostPath from './host-path.ts';
import hostPathReadOnly from './host-path-read-only.ts';
import hostPort from './host-port.ts';
import latestImage from './latest-image.ts';
import nonRootConflict from './non-root-conflict.ts';
import privilegeEscalation from './privilege-escalation.ts';
import privilegedContainer from './privileged-container.ts';
import procMount from './proc-mount.ts';
import runAsRoot from './run-as-root.ts';
import unrestrictedCapabilities from './unrestricted-capabilities.ts';
import unsafeSysctls from './unsafe-sysctls.ts';
import writableRootFilesystem from './writable-root-filesystem.ts';

/** Rules about what a pod or its image may do to the node, the cluster and its secrets. */
export const securityRules: readonly Rule[] = [
  privilegedContainer,
  privilegeEscalation,
  dangerousCapabilities,
  unrestrictedCapabilities,
  runAsRoot,
  nonRootConflict,
  writableRootFilesystem,
  hostNamespaces,
  hostPath,
  hostPathReadOnly,
  dockerSocket,
  hostPort,
  unsafeSysctls,
  procMount,
  latestImage,
];
