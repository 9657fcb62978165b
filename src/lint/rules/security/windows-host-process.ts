import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { podAndContainers } from './podAndContainers.ts';

export default rule({
  id: 'security/windows-host-process',
  severity: 'warning',
  profile: 'baseline',
  peers: { polaris: ['hostProcess'] },
  summary: 'Windows container runs as a process of its node',
  why: 'A HostProcess container is no container at all but a process of the Windows node, with its files, its network and the rights of its user: as good as privileged.',
  source: 'Kubernetes documentation, Pod Security Standards, Baseline, HostProcess; Create a Windows HostProcess Pod',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  hostNetwork: true
  securityContext:
    windowsOptions:
      hostProcess: true
#                  ^^^^ security/windows-host-process
      runAsUserName: NT AUTHORITY\\Local service
  containers:
    - name: agent
      image: registry.example.com/agent:5.0.0
  nodeSelector:
    kubernetes.io/os: windows
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  securityContext:
    windowsOptions:
      runAsUserName: ContainerUser
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: ({ pod }, report) => {
    if (!pod) return;
    for (const { part, label } of podAndContainers(pod)) {
      if (part.get('securityContext.windowsOptions.hostProcess') !== true) continue;
      report(part.at('securityContext.windowsOptions.hostProcess'), `${label} runs as a process of its Windows node, with all that its user may do there. Set hostProcess to false, unless the pod manages the node itself.`, setTo(false));
    }
  },
});
