import { baselineCapabilities } from '../../../schema/index.ts';
import { remove, setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { capabilityMeaning, capabilityName } from './capabilities.ts';

export default rule({
  id: 'security/dangerous-capabilities',
  severity: 'warning',
  profile: 'baseline',
  peers: { polaris: ['dangerousCapabilities'] },
  summary: 'Container adds a capability that endangers the node or other pods',
  why: 'Linux divides the rights of root into capabilities. Those outside the default set let a container reach beyond itself: into the node, its network, or other pods.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, Capabilities',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: tracer
spec:
  containers:
    - name: tracer
      image: registry.example.com/tracer:2.0.1
      securityContext:
        capabilities:
          add:
            - SYS_ADMIN
#             ^^^^^^^^^ security/dangerous-capabilities
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
          add:
            - NET_BIND_SERVICE
`,
  },
  check: ({ containers }, report) => {
    for (const container of containers) {
      for (const capability of container.items('securityContext.capabilities.add')) {
        const written = capability.value;
        if (typeof written !== 'string' || baselineCapabilities.has(written)) continue;
        const name = capabilityName(written);
        if (baselineCapabilities.has(name)) {
          report(capability.at(), `${container.label} adds ${written}, which Kubernetes does not know by that name. Write ${name}.`, setTo(name));
          continue;
        }
        const meaning = capabilityMeaning(name);
        const allows = meaning ? `, which allows it ${meaning}` : ', which is outside the set that containers have by default';
        report(capability.at(), `${container.label} adds the capability ${written}${allows}. Remove it, unless the container cannot do its work without.`, remove());
      }
    }
  },
});
