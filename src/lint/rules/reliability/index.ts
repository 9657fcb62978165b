import type { Rule } from '../../rule.ts';
import autoscalerFixed from './autoscaler-fixed.ts';
import autoscalerMinimum from './autoscaler-minimum.ts';
import autoscalerWithoutRequests from './autoscaler-without-requests.ts';
import budgetBlocksEviction from './budget-blocks-eviction.ts';
import budgetExceedsReplicas from './budget-exceeds-replicas.ts';
import budgetMissing from './budget-missing.ts';
import budgetSelectsNothing from './budget-selects-nothing.ts';
import budgetsOverlap from './budgets-overlap.ts';
import cpuLimitMissing from './cpu-limit-missing.ts';
import cpuRequestMissing from './cpu-request-missing.ts';
import cronConcurrency from './cron-concurrency.ts';
import cronDeadlineMissing from './cron-deadline-missing.ts';
import cronDeadlineTooShort from './cron-deadline-too-short.ts';
import cronHistory from './cron-history.ts';
import dnsOptions from './dns-options.ts';
import duplicateVariable from './duplicate-variable.ts';
import emptyDirLimit from './empty-dir-limit.ts';
import ephemeralStorageMissing from './ephemeral-storage-missing.ts';
import execProbeTimeout from './exec-probe-timeout.ts';
import hostPathPersistentVolume from './host-path-persistent-volume.ts';
import identicalProbes from './identical-probes.ts';
import jobBackoff from './job-backoff.ts';
import jobDeadlineMissing from './job-deadline-missing.ts';
import jobRepeats from './job-repeats.ts';
import jobTtl from './job-ttl.ts';
import killedAtOnce from './killed-at-once.ts';
import livenessMissing from './liveness-missing.ts';
import memoryLimitMissing from './memory-limit-missing.ts';
import memoryRequestMissing from './memory-request-missing.ts';
import memoryVolumeLimit from './memory-volume-limit.ts';
import minReadyMissing from './min-ready-missing.ts';
import nakedPod from './naked-pod.ts';
import nakedReplicaSet from './naked-replica-set.ts';
import nodeAffinityMissing from './node-affinity-missing.ts';
import onDeleteUpdate from './on-delete-update.ts';
import pinnedNode from './pinned-node.ts';
import preStopMissing from './pre-stop-missing.ts';
import preStopOutlastsGrace from './pre-stop-outlasts-grace.ts';
import priorityClassUnset from './priority-class-unset.ts';
import probePort from './probe-port.ts';
import probeUndeclaredPort from './probe-undeclared-port.ts';
import progressDeadline from './progress-deadline.ts';
import readinessMissing from './readiness-missing.ts';
import recreateStrategy from './recreate-strategy.ts';
import replicasFightAutoscaler from './replicas-fight-autoscaler.ts';
import requestsBelowLimits from './requests-below-limits.ts';
import restartPolicy from './restart-policy.ts';
import retiredRegistry from './retired-registry.ts';
import rolloutTakesAllDown from './rollout-takes-all-down.ts';
import singleReplica from './single-replica.ts';
import spreadMissing from './spread-missing.ts';
import spreadSelectsOthers from './spread-selects-others.ts';
import statefulSetService from './stateful-set-service.ts';
import topologyKey from './topology-key.ts';
import unhealthyPodEviction from './unhealthy-pod-eviction.ts';
import volumeBlocksRollout from './volume-blocks-rollout.ts';

/** Rules about what keeps running. */
export const reliabilityRules: readonly Rule[] = [
  memoryLimitMissing,
  memoryRequestMissing,
  cpuRequestMissing,
  cpuLimitMissing,
  ephemeralStorageMissing,
  requestsBelowLimits,
  emptyDirLimit,
  memoryVolumeLimit,
  readinessMissing,
  livenessMissing,
  identicalProbes,
  probePort,
  probeUndeclaredPort,
  execProbeTimeout,
  singleReplica,
  spreadMissing,
  spreadSelectsOthers,
  topologyKey,
  pinnedNode,
  nodeAffinityMissing,
  priorityClassUnset,
  budgetMissing,
  budgetSelectsNothing,
  budgetBlocksEviction,
  budgetExceedsReplicas,
  budgetsOverlap,
  unhealthyPodEviction,
  recreateStrategy,
  rolloutTakesAllDown,
  onDeleteUpdate,
  progressDeadline,
  minReadyMissing,
  killedAtOnce,
  preStopMissing,
  preStopOutlastsGrace,
  replicasFightAutoscaler,
  autoscalerMinimum,
  autoscalerFixed,
  autoscalerWithoutRequests,
  cronConcurrency,
  cronDeadlineMissing,
  cronDeadlineTooShort,
  cronHistory,
  jobTtl,
  jobRepeats,
  jobBackoff,
  jobDeadlineMissing,
  statefulSetService,
  volumeBlocksRollout,
  hostPathPersistentVolume,
  nakedPod,
  nakedReplicaSet,
  restartPolicy,
  duplicateVariable,
  dnsOptions,
  retiredRegistry,
];
