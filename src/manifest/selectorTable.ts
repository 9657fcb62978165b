/** A place where an object selects others by their labels. */
export interface SelectorRow {
  /** Path to the selector; `[]` stands for each item of a list. The first of a kind is that of its own pods. */
  readonly at: string;
  /** A map of labels rather than `matchLabels` and `matchExpressions`. */
  readonly plain?: true;
  readonly selects?: 'services';
}

/** Where each kind selects pods by their labels, by group and kind (API references of the kinds). */
export const selectorTable: Readonly<Record<string, readonly SelectorRow[]>> = {
  '/Service': [{ at: 'spec.selector', plain: true }],
  '/ReplicationController': [{ at: 'spec.selector', plain: true }],
  'apps/Deployment': [{ at: 'spec.selector' }],
  'apps/StatefulSet': [{ at: 'spec.selector' }],
  'apps/DaemonSet': [{ at: 'spec.selector' }],
  'apps/ReplicaSet': [{ at: 'spec.selector' }],
  'argoproj.io/Rollout': [{ at: 'spec.selector' }],
  'policy/PodDisruptionBudget': [{ at: 'spec.selector' }],
  'networking.k8s.io/NetworkPolicy': [{ at: 'spec.podSelector' }, { at: 'spec.ingress[].from[].podSelector' }, { at: 'spec.egress[].to[].podSelector' }],
  'monitoring.coreos.com/PodMonitor': [{ at: 'spec.selector' }],
  'monitoring.coreos.com/ServiceMonitor': [{ at: 'spec.selector', selects: 'services' }],
};

/** Below the PodSpec of whatever has one. */
export const podSelectorTable: readonly SelectorRow[] = [
  { at: 'topologySpreadConstraints[].labelSelector' },
  ...['podAffinity', 'podAntiAffinity'].flatMap((affinity) => [
    { at: `affinity.${affinity}.requiredDuringSchedulingIgnoredDuringExecution[].labelSelector` },
    { at: `affinity.${affinity}.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm.labelSelector` },
  ]),
];
