import { baselineCapabilities } from '../../../schema/index.ts';
import { remove, setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/unrestricted-capabilities',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['drop-net-raw-capability'], polaris: ['insecureCapabilities'] },
  summary: 'Container keeps rights of root that it may not need',
  why: 'A container starts with more than a dozen of the rights of root, and hardly any application needs one. Drop them all, and add back only NET_BIND_SERVICE where a port below 1024 is opened.',
  source: 'Kubernetes documentation, Pod Security Standards, Restricted, Capabilities (v1.22+; not for Windows pods)',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
#     ^^^^^^^^^^^^^^^ security/unrestricted-capabilities
        allowPrivilegeEscalation: false
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
        capabilities:
          drop:
            - ALL
`,
  },
  check: ({ pod, containers }, report) => {
    if (pod?.windows) return;
    for (const container of containers) {
      // A privileged container has every capability whatever is dropped; security/privileged-container speaks of these.
      if (container.get('securityContext.privileged') === true) continue;
      const dropped = container.items('securityContext.capabilities.drop');
      if (!dropped.some(({ value }) => value === 'ALL')) {
        const misspelt = dropped.find(({ value }) => typeof value === 'string' && value.toUpperCase() === 'ALL');
        if (misspelt) report(misspelt.at(), `${container.label} does not drop ALL in capital letters, and the Pod Security Standards take nothing else for it. Write ALL.`, setTo('ALL'));
        else report(container.at('securityContext.capabilities.drop'), `${container.label} keeps rights of root that it may not need. Drop them: securityContext.capabilities.drop: [ALL].`, setTo(['ALL']));
      }
      for (const capability of container.items('securityContext.capabilities.add')) {
        const { value } = capability;
        // What the baseline standard does not allow either is for security/dangerous-capabilities to say.
        if (typeof value !== 'string' || value === 'NET_BIND_SERVICE' || !baselineCapabilities.has(value)) continue;
        report(capability.at(), `${container.label} adds the capability ${value}; the restricted Pod Security Standard allows NET_BIND_SERVICE only. Remove it, unless the container cannot do its work without.`, remove());
      }
    }
  },
});
