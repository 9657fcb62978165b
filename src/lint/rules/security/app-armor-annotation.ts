import type { JsonObject } from '../../../manifest/index.ts';
import { all, remove, setTo } from '../../fix.ts';
import { rule } from '../../rule.ts';
import { podMetadata } from '../podMetadata.ts';

export default rule({
  id: 'security/app-armor-annotation',
  severity: 'hint',
  profile: 'default',
  summary: 'AppArmor profile is set by a deprecated annotation',
  why: 'Since Kubernetes 1.30 the profile is a field of the securityContext, and the API server warns of the annotation. A misspelt container in the annotation\'s name goes unnoticed; a misspelt field does not.',
  source: 'Kubernetes documentation, Restrict a Container\'s Access to Resources with AppArmor (v1.30+)',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: web
  annotations:
    container.apparmor.security.beta.kubernetes.io/web: runtime/default
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/app-armor-annotation
spec:
  containers:
    - name: web
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
        appArmorProfile:
          type: RuntimeDefault
`,
  },
  check: ({ pod, object, version }, report) => {
    if (!pod || version.minor < 30) return;
    for (const { key, value, place } of podMetadata(object, pod).annotations) {
      const name = key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
      // What security/app-armor-unconfined asks to remove is not asked to be moved.
      if (name === undefined || value === 'unconfined') continue;
      const container = pod.containers.find((candidate) => candidate.name === name);
      if (!container) {
        report(place, `There is no container "${name}" in this pod, so this annotation protects nothing. Set securityContext.appArmorProfile of the container that is meant, and remove it.`);
        continue;
      }
      const profile = typeof value === 'string' ? profileOf(value) : undefined;
      report(
        place,
        `This annotation is deprecated since Kubernetes 1.30. Set securityContext.appArmorProfile of the container "${name}" instead.`,
        profile && container.get('securityContext.appArmorProfile') === undefined
          ? all('Set securityContext.appArmorProfile instead', [setTo(profile, container.at('securityContext.appArmorProfile')), remove()])
          : undefined,
      );
    }
  },
});

const prefix = 'container.apparmor.security.beta.kubernetes.io/';

function profileOf(value: string): JsonObject | undefined {
  if (value === 'runtime/default') return { type: 'RuntimeDefault' };
  return value.startsWith('localhost/') ? { type: 'Localhost', localhostProfile: value.slice('localhost/'.length) } : undefined;
}
