import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/privileged-scc',
  severity: 'warning',
  profile: 'baseline',
  peers: { kubeLinter: ['scc-deny-privileged-container'] },
  summary: 'SecurityContextConstraints allow privileged containers',
  why: 'Every account that may use these constraints of OpenShift can run containers with all the rights of a node. Allow the capabilities that are needed, by name, in allowedCapabilities.',
  source: 'OpenShift documentation, Managing security context constraints',
  examples: {
    bad: `apiVersion: security.openshift.io/v1
kind: SecurityContextConstraints
metadata:
  name: drivers
allowPrivilegedContainer: true
#                         ^^^^ security/privileged-scc
allowHostDirVolumePlugin: true
allowHostIPC: false
allowHostNetwork: false
allowHostPID: false
allowHostPorts: false
readOnlyRootFilesystem: false
`,
    good: `apiVersion: security.openshift.io/v1
kind: SecurityContextConstraints
metadata:
  name: drivers
allowPrivilegedContainer: false
allowHostDirVolumePlugin: true
allowHostIPC: false
allowHostNetwork: false
allowHostPID: false
allowHostPorts: false
readOnlyRootFilesystem: false
`,
  },
  check: ({ object }, report) => {
    const { group, kind } = object.manifest.gvk;
    if (group !== 'security.openshift.io' || kind !== 'SecurityContextConstraints' || object.get('allowPrivilegedContainer') !== true) return;
    report(object.at('allowPrivilegedContainer'), 'Whoever may use these constraints can run privileged containers and owns the node. Set allowPrivilegedContainer to false, and list the capabilities that are needed in allowedCapabilities.', setTo(false));
  },
});
