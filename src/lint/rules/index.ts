import type { Rule } from '../rule.ts';
import dangerousCapabilities from './security/dangerous-capabilities.ts';
import dockerSocket from './security/docker-socket.ts';
import hostNamespaces from './security/host-namespaces.ts';
import hostPath from './security/host-path.ts';
import hostPathReadOnly from './security/host-path-read-only.ts';
import hostPort from './security/host-port.ts';
import nonRootConflict from './security/non-root-conflict.ts';
import privilegeEscalation from './security/privilege-escalation.ts';
import privilegedContainer from './security/privileged-container.ts';
import procMount from './security/proc-mount.ts';
import runAsRoot from './security/run-as-root.ts';
import unrestrictedCapabilities from './security/unrestricted-capabilities.ts';
import unsafeSysctls from './security/unsafe-sysctls.ts';
import writableRootFilesystem from './security/writable-root-filesystem.ts';

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
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
];
