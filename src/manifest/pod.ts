import type { GroupVersionKind } from './document.ts';
import type { Path } from './node.ts';

const TEMPLATE_SPEC: Path = ['spec', 'template', 'spec'];

/** Where each kind that is or creates pods has its PodSpec, by group and kind (Kubernetes API, Workload Resources). */
const POD_SPECS: ReadonlyMap<string, Path> = new Map<string, Path>([
  ['/Pod', ['spec']],
  ['/PodTemplate', ['template', 'spec']],
  ['/ReplicationController', TEMPLATE_SPEC],
  ['apps/Deployment', TEMPLATE_SPEC],
  ['apps/StatefulSet', TEMPLATE_SPEC],
  ['apps/DaemonSet', TEMPLATE_SPEC],
  ['apps/ReplicaSet', TEMPLATE_SPEC],
  ['extensions/Deployment', TEMPLATE_SPEC],
  ['extensions/DaemonSet', TEMPLATE_SPEC],
  ['extensions/ReplicaSet', TEMPLATE_SPEC],
  ['batch/Job', TEMPLATE_SPEC],
  ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
  ['argoproj.io/Rollout', TEMPLATE_SPEC],
]);

/** The path of the PodSpec in an object of this kind, whatever its version; undefined for kinds without pods. */
export function podSpecPath(gvk: GroupVersionKind): Path | undefined {
  return POD_SPECS.get(`${gvk.group}/${gvk.kind}`);
}
