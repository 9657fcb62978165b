import { all, remove, rename, setTo } from '../../fix.ts';
import type { FixMaker, ObjectView } from '../../rule.ts';
import { rule } from '../../rule.ts';

/** An annotation of an object, what is said of it, and the edit that puts something in its place. */
interface Deprecated {
  readonly annotation: string;
  /** Kinds by group. */
  readonly kinds: readonly string[];
  /** The release that deprecated it. */
  readonly since: number;
  readonly message: string;
  readonly fix?: (object: ObjectView, value: string) => FixMaker | undefined;
}

const annotations: readonly Deprecated[] = [
  { annotation: 'kubernetes.io/ingress.class', kinds: ['networking.k8s.io/Ingress'], since: 18,
    message: 'This annotation is deprecated since Kubernetes 1.18. Name the class in spec.ingressClassName instead; there must be an IngressClass of that name.' },
  { annotation: 'volume.beta.kubernetes.io/storage-class', kinds: ['/PersistentVolumeClaim', '/PersistentVolume'], since: 8,
    message: 'This annotation is deprecated since Kubernetes 1.8, and wins over spec.storageClassName. Name the class there instead.',
    fix: (object, value) => (object.get('spec.storageClassName') === undefined
      ? all('Set spec.storageClassName instead', [setTo(value, object.at('spec.storageClassName')), remove()]) : undefined) },
  { annotation: 'volume.beta.kubernetes.io/mount-options', kinds: ['/PersistentVolume'], since: 31,
    message: 'This annotation is deprecated since Kubernetes 1.31. List the options in spec.mountOptions instead.',
    fix: (object, value) => (object.get('spec.mountOptions') === undefined
      ? all('Set spec.mountOptions instead', [setTo(value.split(','), object.at('spec.mountOptions')), remove()]) : undefined) },
  { annotation: 'service.kubernetes.io/topology-aware-hints', kinds: ['/Service'], since: 27,
    message: 'This annotation is deprecated since Kubernetes 1.27. Use service.kubernetes.io/topology-mode instead.',
    fix: () => rename('service.kubernetes.io/topology-mode') },
  { annotation: 'kubernetes.io/enforce-mountable-secrets', kinds: ['/ServiceAccount'], since: 32,
    message: 'This annotation is deprecated since Kubernetes 1.32. Keep Secrets apart by namespaces of their own instead.' },
];

export default rule({
  id: 'deprecation/annotation',
  severity: 'hint',
  profile: 'default',
  summary: 'Annotation is deprecated',
  why: 'A field has taken the place of the annotation. The annotation still works, but is not validated, may win over the field, and goes some day.',
  source: 'Kubernetes documentation, Well-Known Labels, Annotations and Taints; warnings of the API server, pkg/api and pkg/registry of k8s.io/kubernetes',
  examples: {
    bad: `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
  annotations:
    volume.beta.kubernetes.io/storage-class: fast
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ deprecation/annotation
spec:
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 20Gi
`,
    good: `apiVersion: v1
kind: PersistentVolumeClaim
metadata:
  name: data
spec:
  storageClassName: fast
  accessModes: [ReadWriteOnce]
  resources:
    requests:
      storage: 20Gi
`,
  },
  check: ({ object, version }, report) => {
    const { group, kind } = object.manifest.gvk;
    const found = object.get('metadata.annotations');
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return;
    for (const { annotation, kinds, since, message, fix } of annotations) {
      const value = (found as Readonly<Record<string, unknown>>)[annotation];
      if (value === undefined || since > version.minor || !kinds.includes(`${group}/${kind}`)) continue;
      report({ object: object.manifest, path: ['metadata', 'annotations', annotation], part: 'key' }, message, typeof value === 'string' ? fix?.(object, value) : undefined);
    }
  },
});
