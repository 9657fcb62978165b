import { isObject, type JsonValue } from '../../../manifest/index.ts';
import { remove } from '../../fix.ts';
import { rule } from '../../rule.ts';

/** Fields of the metadata that the API server sets (Kubernetes API reference, ObjectMeta). */
const metadata = ['managedFields', 'creationTimestamp', 'deletionTimestamp', 'deletionGracePeriodSeconds', 'generation', 'selfLink'];
/** Annotations that controllers of Kubernetes and kubectl write. */
const annotations = ['kubectl.kubernetes.io/last-applied-configuration', 'deployment.kubernetes.io/revision', 'pv.kubernetes.io/bind-completed', 'pv.kubernetes.io/bound-by-controller', 'control-plane.alpha.kubernetes.io/leader'];

export default rule({
  id: 'gitops/server-status',
  severity: 'hint',
  profile: 'default',
  summary: 'Manifest has fields that only the cluster writes, such as status',
  why: 'status, managedFields and the annotations of kubectl describe an object in one cluster at one time. In git they have no effect, or keep the GitOps controller out of sync, and hide what matters.',
  source: 'Kubernetes documentation, Objects In Kubernetes, Object spec and status; Declarative Management, How apply calculates differences',
  examples: {
    bad: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  creationTimestamp: "2026-01-01T00:00:00Z"
# ^^^^^^^^^^^^^^^^^ gitops/server-status
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ gitops/server-status
      {"apiVersion":"v1","kind":"ConfigMap"}
    example.com/team: shop
data:
  LOG_LEVEL: info
---
apiVersion: v1
kind: Namespace
metadata:
  name: shop
status:
#^^^^^ gitops/server-status
  phase: Active`,
    good: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  creationTimestamp: null
data:
  LOG_LEVEL: info`,
  },
  check: ({ object }, report) => {
    const status = object.get('status');
    if (isFilled(status) && object.manifest.gvk.kind !== '') report(object.at('status', 'key'), 'The cluster writes the status, and what stands here has no effect. Remove it.', remove(object.at('status')));
    for (const field of metadata) {
      const value = object.get(`metadata.${field}`);
      if (isFilled(value)) report(object.at(`metadata.${field}`, 'key'), `The API server writes ${field}. Remove it.`, remove(object.at(`metadata.${field}`)));
    }
    for (const name of annotations) {
      const path = `metadata.annotations["${name}"]`;
      if (object.get(path) !== undefined) report(object.at(path, 'key'), name.startsWith('kubectl') ? 'kubectl apply writes this annotation, and it holds an old copy of the whole object, secrets included. Remove it.' : 'A controller in the cluster writes this annotation. Remove it.', remove(object.at(path)));
    }
  },
});

/** The empty status that generators of manifests leave behind has no effect at all. */
function isFilled(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).some(isFilled);
  return isObject(value) ? Object.values(value).some(isFilled) : true;
}
