import { setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'security/writable-root-filesystem',
  severity: 'hint',
  profile: 'strict',
  peers: { kubeLinter: ['no-read-only-root-fs'], kubeScore: ['container-security-context-readonlyrootfilesystem'], polaris: ['notReadOnlyRootFilesystem'] },
  summary: 'Container can change its own files',
  why: 'Whoever breaks into a container with a writable root file system can replace its programs and leave tools behind. With readOnlyRootFilesystem: true, mount an emptyDir volume where the application must write, such as /tmp.',
  source: 'Kubernetes documentation, Application Security Checklist, Container security; Configure a Security Context',
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
        readOnlyRootFilesystem: false
#                               ^^^^^ security/writable-root-filesystem
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
        readOnlyRootFilesystem: true
      volumeMounts:
        - name: tmp
          mountPath: /tmp
  volumes:
    - name: tmp
      emptyDir: {}
`,
  },
  check: ({ pod, containers }, report) => {
    // The API server refuses the field in Windows pods.
    if (pod?.windows) return;
    for (const container of containers) {
      // Neither true nor false is a variable such as `${READ_ONLY}`: nobody knows yet.
      if ((container.get('securityContext.readOnlyRootFilesystem') ?? false) !== false) continue;
      report(
        container.at('securityContext.readOnlyRootFilesystem'),
        `${container.label} can change its own files. If it writes nowhere but to volumes, set securityContext.readOnlyRootFilesystem to true; for /tmp, mount an emptyDir volume.`,
        setTo(true),
      );
    }
  },
});
