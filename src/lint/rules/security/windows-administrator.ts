import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { podAndContainers } from './podAndContainers.ts';

export default rule({
  id: 'security/windows-administrator',
  severity: 'hint',
  profile: 'default',
  summary: 'Windows container runs as an administrator',
  why: 'ContainerAdministrator may change everything in the container and is where many ways out of it begin. With runAsNonRoot the node refuses it. ContainerUser is enough for most applications.',
  source: 'Kubernetes documentation, Configure RunAsUserName for Windows pods and containers; Security For Windows Nodes',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  securityContext:
    windowsOptions:
      runAsUserName: ContainerAdministrator
#                    ^^^^^^^^^^^^^^^^^^^^^^ security/windows-administrator
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
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
      const user = part.get('securityContext.windowsOptions.runAsUserName');
      if (typeof user !== 'string' || !/^(.*\\)?(containeradministrator|administrator|system)$/i.test(user)) continue;
      // Processes of the node itself have no ContainerUser; security/windows-host-process speaks of these.
      if ((part.get('securityContext.windowsOptions.hostProcess') ?? pod.get('securityContext.windowsOptions.hostProcess')) === true) continue;
      report(part.at('securityContext.windowsOptions.runAsUserName'), `${label} runs as ${user}. Use ContainerUser, unless the application cannot work without the rights of an administrator.`, setTo('ContainerUser'));
    }
  },
});
