import { setTo } from '../../fix.ts';
import { rule, type Container } from '../../rule.ts';

export default rule({
  id: 'security/privilege-escalation',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['privilege-escalation-container'], polaris: ['privilegeEscalationAllowed'] },
  summary: 'Container may gain more rights than it started with',
  why: 'Unless allowPrivilegeEscalation is false, a program in the container can gain rights through set-user-ID files such as sudo, so that a small hole in the application becomes root in the container.',
  source: 'Kubernetes documentation, Pod Security Standards, Restricted, Privilege Escalation (v1.8+; not for Windows pods)',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
#           ^^^ security/privilege-escalation
      image: registry.example.com/web:1.4.2
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
        allowPrivilegeEscalation: false
`,
  },
  check: ({ pod, containers }, report) => {
    if (pod?.windows) return;
    for (const container of containers) {
      // The API server refuses the two together; security/privileged-container speaks of these.
      if (container.get('securityContext.privileged') === true) continue;
      const allowed = container.get('securityContext.allowPrivilegeEscalation');
      // Neither true nor false is a variable such as `${ALLOWED}`: nobody knows yet.
      if ((allowed ?? true) !== true) continue;
      const place = container.at('securityContext.allowPrivilegeEscalation');
      if (addsSysAdmin(container)) {
        report(place, `${container.label} may gain more rights than it started with, and adding SYS_ADMIN allows that in any case. Remove that capability, then set allowPrivilegeEscalation to false.`);
        continue;
      }
      const found = allowed === true ? 'is allowed to gain more rights than it started with' : 'may gain more rights than it started with, because allowPrivilegeEscalation is not set';
      report(place, `${container.label} ${found}. Set securityContext.allowPrivilegeEscalation to false.`, setTo(false));
    }
  },
});

/** With CAP_SYS_ADMIN escalation is always allowed, and the API server refuses `false` (Kubernetes documentation, Configure a Security Context). */
function addsSysAdmin(container: Container): boolean {
  return container.items('securityContext.capabilities.add').some(({ value }) => value === 'SYS_ADMIN' || value === 'CAP_SYS_ADMIN' || value === 'ALL');
}
