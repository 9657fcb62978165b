import type { Rule } from '../../rule.ts';
import appArmorAnnotation from './app-armor-annotation.ts';
import appArmorUnconfined from './app-armor-unconfined.ts';
import dangerousCapabilities from './dangerous-capabilities.ts';
import defaultServiceAccount from './default-service-account.ts';
import dockerSocket from './docker-socket.ts';
import gitRepoVolume from './git-repo-volume.ts';
import hostNamespaces from './host-namespaces.ts';
import hostPath from './host-path.ts';
import hostPathReadOnly from './host-path-read-only.ts';
import hostPort from './host-port.ts';
import imageDigest from './image-digest.ts';
import ingressSnippet from './ingress-snippet.ts';
import interactiveContainer from './interactive-container.ts';
import latestImage from './latest-image.ts';
import loaderEnvironment from './loader-environment.ts';
import lowUserId from './low-user-id.ts';
import mountPropagation from './mount-propagation.ts';
import nonRootConflict from './non-root-conflict.ts';
import privilegeEscalation from './privilege-escalation.ts';
import privilegedContainer from './privileged-container.ts';
import privilegedPort from './privileged-port.ts';
import privilegedScc from './privileged-scc.ts';
import probeHost from './probe-host.ts';
import procMount from './proc-mount.ts';
import pullPolicy from './pull-policy.ts';
import rootGroup from './root-group.ts';
import runAsRoot from './run-as-root.ts';
import seccompAnnotation from './seccomp-annotation.ts';
import seccompMissing from './seccomp-missing.ts';
import seccompUnconfined from './seccomp-unconfined.ts';
import secretFromEnvironment from './secret-from-environment.ts';
import secretInArguments from './secret-in-arguments.ts';
import secretInConfigMap from './secret-in-config-map.ts';
import secretInEnvironment from './secret-in-environment.ts';
import secretInGenerator from './secret-in-generator.ts';
import secretInManifest from './secret-in-manifest.ts';
import secretInRelease from './secret-in-release.ts';
import secretInValues from './secret-in-values.ts';
import selinuxOptions from './selinux-options.ts';
import serviceAccountField from './service-account-field.ts';
import sharedProcessNamespace from './shared-process-namespace.ts';
import sshPort from './ssh-port.ts';
import staleImage from './stale-image.ts';
import unmaskedProc from './unmasked-proc.ts';
import unrestrictedCapabilities from './unrestricted-capabilities.ts';
import unsafeSysctls from './unsafe-sysctls.ts';
import untrustedRegistry from './untrusted-registry.ts';
import unusedToken from './unused-token.ts';
import volumeType from './volume-type.ts';
import windowsAdministrator from './windows-administrator.ts';
import windowsHostProcess from './windows-host-process.ts';
import writableRootFilesystem from './writable-root-filesystem.ts';

/** Rules about what a pod or its image may do to the node, the cluster and its secrets. */
export const securityRules: readonly Rule[] = [
  privilegedContainer,
  privilegeEscalation,
  dangerousCapabilities,
  unrestrictedCapabilities,
  runAsRoot,
  nonRootConflict,
  rootGroup,
  lowUserId,
  writableRootFilesystem,
  seccompUnconfined,
  seccompMissing,
  seccompAnnotation,
  appArmorUnconfined,
  appArmorAnnotation,
  selinuxOptions,
  windowsHostProcess,
  windowsAdministrator,
  hostNamespaces,
  hostPath,
  hostPathReadOnly,
  dockerSocket,
  mountPropagation,
  gitRepoVolume,
  volumeType,
  hostPort,
  privilegedPort,
  sshPort,
  probeHost,
  unsafeSysctls,
  procMount,
  unmaskedProc,
  sharedProcessNamespace,
  interactiveContainer,
  loaderEnvironment,
  privilegedScc,
  defaultServiceAccount,
  unusedToken,
  serviceAccountField,
  secretInManifest,
  secretInEnvironment,
  secretInArguments,
  secretInConfigMap,
  secretInGenerator,
  secretInValues,
  secretInRelease,
  secretFromEnvironment,
  latestImage,
  staleImage,
  pullPolicy,
  imageDigest,
  untrustedRegistry,
  ingressSnippet,
];
