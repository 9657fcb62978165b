import { isClusterScoped } from '../../../manifest/index.ts';
import type { RenderedObject } from '../../rendered.ts';
import type { Finish } from '../delivered.ts';

/** Custom resources that begin with `Cluster` and yet have a namespace. */
const namespacedClusterKinds = new Set(['Cluster', 'ClusterClass', 'ClusterServiceVersion', 'ClusterResourceSet', 'ClusterResourceSetBinding', 'ClusterWorkflowTemplateRef']);

/** Kinds of Kubernetes without a namespace that no field of the tables names: see the API reference. */
const others = /^(certificates\.k8s\.io|admissionregistration\.k8s\.io|apiregistration\.k8s\.io|apiextensions\.k8s\.io|flowcontrol\.apiserver\.k8s\.io|internal\.apiserver\.k8s\.io|policy\.networking\.k8s\.io)$/;

function hasNamespace({ gvk: { group, kind } }: RenderedObject): boolean {
  if (isClusterScoped(group, kind) || others.test(group)) return false;
  if (/^(storage|node|scheduling)\.k8s\.io$/.test(group)) return kind === 'CSIStorageCapacity';
  if (group === 'resource.k8s.io') return /^ResourceClaim/.test(kind);
  if (group === '' && (kind === 'Node' || kind === 'ComponentStatus')) return false;
  if (group.includes('.') && /^(Cluster|Global)[A-Z]/.test(kind)) return namespacedClusterKinds.has(kind);
  return true;
}

/** Objects that name no namespace go to the destination's: see the Argo CD documentation, Application specification, `destination`. */
export function inDestination(namespace: string | undefined): Finish | undefined {
  if (namespace === undefined) return undefined;
  return {
    key: `namespace ${namespace}`,
    changes: 'metadata',
    apply: (objects) => ({
      objects: objects.map((object): RenderedObject => {
        if (object.namespace !== undefined || !hasNamespace(object)) return object;
        const metadata = object.value['metadata'];
        const value = { ...object.value, metadata: { ...(typeof metadata === 'object' && metadata !== null && !Array.isArray(metadata) ? metadata : {}), namespace } };
        return { ...object, namespace, value, trace: (path) => (path.length === 2 && path[0] === 'metadata' && path[1] === 'namespace' ? { certainty: 'unknown' } : object.trace(path)) };
      }),
      problems: [],
      complete: true,
    }),
  };
}
