import { rule } from '../../rule.ts';
import { podMetadata } from '../podMetadata.ts';

/** Annotations of pods that do nothing any more, and the field that does what they did. */
const successors: Readonly<Record<string, { readonly until: string; readonly field: string } | undefined>> = {
  'scheduler.alpha.kubernetes.io/critical-pod': { until: '1.16', field: 'priorityClassName' },
  'security.alpha.kubernetes.io/sysctls': { until: '1.11', field: 'securityContext.sysctls' },
  'security.alpha.kubernetes.io/unsafe-sysctls': { until: '1.11', field: 'securityContext.sysctls' },
};

export default rule({
  id: 'deprecation/ignored-annotation',
  severity: 'warning',
  profile: 'default',
  summary: 'Annotation of the pod does nothing any more',
  why: 'The pod does not get what the annotation asks for: Kubernetes reads a field instead. Set the field, and remove the annotation.',
  source: 'Warnings of the API server, pkg/api/pod of k8s.io/kubernetes',
  examples: {
    bad: `apiVersion: v1
kind: Pod
metadata:
  name: agent
  annotations:
    scheduler.alpha.kubernetes.io/critical-pod: ""
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ deprecation/ignored-annotation
spec:
  containers:
    - name: agent
      image: registry.example.com/agent:2.0.1
`,
    good: `apiVersion: v1
kind: Pod
metadata:
  name: agent
spec:
  priorityClassName: system-node-critical
  containers:
    - name: agent
      image: registry.example.com/agent:2.0.1
`,
  },
  check: ({ object, pod }, report) => {
    if (!pod) return;
    for (const { key, place } of podMetadata(object, pod).annotations) {
      const successor = Object.hasOwn(successors, key) ? successors[key] : undefined;
      if (successor) report(place, `This annotation does nothing since Kubernetes ${successor.until}. Set ${successor.field} of the pod instead.`);
    }
  },
});
