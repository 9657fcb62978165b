import { setTo } from '../../fix.ts';
import { rule, type Container, type PodView, type Report } from '../../rule.ts';

export default rule({
  id: 'security/run-as-root',
  severity: 'hint',
  profile: 'default',
  peers: { kubeLinter: ['run-as-non-root'], polaris: ['runAsRootAllowed'] },
  summary: 'Container runs as root, or nothing stops it from doing so',
  why: 'Root in a container is root on the node as soon as something lets it out. With runAsNonRoot: true the node refuses to start an image as root; with runAsUser the image runs as the user of that number.',
  source: 'Kubernetes documentation, Pod Security Standards, Restricted, Running as Non-root, and Running as Non-root user (v1.23+; from v1.35 not for pods with hostUsers: false)',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 0
#              ^ security/run-as-root
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsNonRoot: true
    runAsUser: 10001
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
`,
  },
  check: ({ pod, version }, report) => {
    // In a user namespace, root of the container is an ordinary user of the node; the standard knows that from 1.35 on.
    if (!pod || (pod.get('hostUsers') === false && version.minor >= 35)) return;
    checkExplicit(pod, 'This pod', pod.get(nonRoot) === true, report);
    for (const container of pod.containers) {
      checkExplicit(container, container.label, (container.get(nonRoot) ?? pod.get(nonRoot)) === true, report);
    }
    checkUnset(pod, report);
  },
});

const nonRoot = 'securityContext.runAsNonRoot';
const user = 'securityContext.runAsUser';

/** What the pod or a container itself sets; user 0 together with runAsNonRoot never starts, which security/non-root-conflict says. */
function checkExplicit(part: PodView | Container, label: string, isRefused: boolean, report: Report): void {
  if (part.get(nonRoot) === false) {
    report(part.at(nonRoot), `${label} may run as root, because runAsNonRoot is false. Set it to true; the image must then name its user by number, or runAsUser must.`, setTo(true));
  } else if (part.get(user) === 0 && !isRefused) {
    report(part.at(user), `${label} runs as root, because runAsUser is 0. Choose another user that may read what the image needs, such as 10001, and set runAsNonRoot to true.`);
  }
}

/** Containers about which neither they nor the pod say anything: said once for the pod when that is so for all. */
function checkUnset(pod: PodView, report: Report): void {
  const isUnset = (part: PodView | Container) => (part.get(nonRoot) ?? null) === null && part.get(user) !== 0;
  if (!isUnset(pod)) return;
  const unset = pod.containers.filter(isUnset);
  if (unset.length === 0) return;
  const parts = unset.length === pod.containers.length ? [pod] : unset;
  for (const part of parts) {
    const label = 'label' in part ? part.label : unset.length === 1 && unset[0] ? unset[0].label : 'the containers of this pod';
    const users = ('label' in part ? [part] : unset).map((container) => container.get(user) ?? pod.get(user));
    report(part.at(nonRoot), users.every((id) => typeof id === 'number' && id > 0) ? notRequired(label) : notExcluded(label), setTo(true));
  }
}

function notExcluded(label: string): string {
  return `Nothing stops ${lowerCased(label)} from running as root, which is what most images do unless told otherwise. Set securityContext.runAsNonRoot to true; the image must then name its user by number, or runAsUser must.`;
}

function notRequired(label: string): string {
  return `runAsUser keeps ${lowerCased(label)} from running as root, but the restricted Pod Security Standard asks for runAsNonRoot: true as well, and namespaces that enforce it refuse the pod. Set it.`;
}

const lowerCased = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);
