import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { admissionChecks } from './admission.ts';
import { autoscalingChecks } from './autoscaling.ts';
import { certificateChecks } from './certificates.ts';
import { clusterChecks } from './cluster.ts';
import { configChecks } from './config.ts';
import { containerChecks } from './containers.ts';
import { deviceChecks } from './devices.ts';
import { duplicateChecks } from './duplicates.ts';
import { endpointChecks } from './endpoints.ts';
import { flowControlChecks } from './flowControl.ts';
import { ingressChecks } from './ingresses.ts';
import { jobChecks } from './jobs.ts';
import { networkPolicyChecks } from './networkPolicies.ts';
import { podChecks } from './pods.ts';
import { portChecks } from './ports.ts';
import { probeChecks } from './probes.ts';
import { quotaChecks } from './quotas.ts';
import { rbacChecks } from './rbac.ts';
import { resourceChecks } from './resources.ts';
import { rolloutChecks } from './rollouts.ts';
import { schedulingChecks } from './scheduling.ts';
import { securityContextChecks } from './securityContexts.ts';
import { serviceChecks } from './services.ts';
import { storageChecks } from './storage.ts';
import { templateChecks } from './templates.ts';
import { volumeChecks } from './volumes.ts';
import { workloadChecks } from './workloads.ts';
import { addQuantityProblems } from './quantities.ts';

const checks: readonly Checks[] = [
  admissionChecks, autoscalingChecks, certificateChecks, clusterChecks, configChecks, containerChecks, deviceChecks, duplicateChecks,
  endpointChecks, flowControlChecks, ingressChecks, jobChecks, networkPolicyChecks, podChecks, portChecks, probeChecks,
  quotaChecks, rbacChecks, resourceChecks, rolloutChecks, schedulingChecks, securityContextChecks, serviceChecks, storageChecks,
  templateChecks, volumeChecks, workloadChecks,
];
/**
 * What holds for a part of a pod wherever it stands. An operator may fill in the rest of a pod before it creates it: the
 * image, the name, the port of a probe.
 */
const everywhere: readonly Checks[] = [duplicateChecks, portChecks, resourceChecks];

function byType(listed: readonly Checks[]): ReadonlyMap<string, readonly Check[]> {
  const found = new Map<string, Check[]>();
  for (const [type, check] of listed.flatMap((item) => Object.entries(item))) found.set(type, [...(found.get(type) ?? []), check]);
  return found;
}

const [ofBuiltIns, ofCustomResources] = [byType(checks), byType(everywhere)];

/** What the models let pass and the API server refuses, whatever its release. `objects` are those outside of `status`. */
export function checkProblems(objects: readonly TypedObject[], kind: string, isCustom: boolean): SchemaProblem[] {
  const checksOf = isCustom ? ofCustomResources : ofBuiltIns;
  const problems: SchemaProblem[] = [];
  for (const object of objects) {
    addQuantityProblems(object, problems);
    for (const check of checksOf.get(object.type) ?? []) for (const problem of check(object, kind)) problems.push(problem);
  }
  return problems;
}
