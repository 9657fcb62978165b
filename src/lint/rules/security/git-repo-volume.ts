import { rule } from '../../rule.ts';
import { shown } from '../../shown.ts';

export default rule({
  id: 'security/git-repo-volume',
  severity: 'warning',
  profile: 'baseline',
  summary: 'Pod has the node clone a git repository',
  why: 'The clone is made by the node, as root, and a repository can have it run commands there (CVE-2024-10220). Since Kubernetes 1.33 nodes refuse such volumes. Clone in an init container into an emptyDir, or put the files into an image.',
  source: 'Kubernetes documentation, Volumes, gitRepo (disabled by default from v1.33, for good from v1.36); Pod Security Standards, Restricted, Volume Types',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      volumeMounts:
        - name: pages
          mountPath: /pages
  volumes:
    - name: pages
      gitRepo:
#     ^^^^^^^ security/git-repo-volume
        repository: https://git.example.com/pages.git
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      volumeMounts:
        - name: pages
          mountPath: /pages
  volumes:
    - name: pages
      emptyDir: {}
`,
  },
  check: ({ pod, version }, report) => {
    for (const volume of pod?.items('volumes') ?? []) {
      if (volume.get('gitRepo') === undefined) continue;
      const effect = version.minor >= 36 ? 'no node accepts it any more, so the pod does not start' : version.minor >= 33 ? 'nodes refuse it unless they were told otherwise, and the pod then does not start' : 'the repository can have the node run commands as root';
      report(volume.at('gitRepo', 'key'), `Volume "${shown(volume.get('name'))}" is a gitRepo: ${effect}. Clone in an init container into an emptyDir volume.`);
    }
  },
});
