import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check } from './check.ts';
import { duplicateChecks } from './duplicates.ts';
import { portChecks } from './ports.ts';
import { quantityChecks, quantityProblems } from './quantities.ts';
import { rolloutChecks } from './rollouts.ts';
import { serviceChecks } from './services.ts';
import { workloadChecks } from './workloads.ts';

const byType = new Map<string, Check[]>();
for (const checks of [duplicateChecks, portChecks, quantityChecks, rolloutChecks, serviceChecks, workloadChecks])
  for (const [type, check] of Object.entries(checks)) byType.set(type, [...(byType.get(type) ?? []), check]);

/** What the models let pass and the API server refuses, whatever its release. What the server reports itself (`status`) is left out. */
export function checkProblems(objects: readonly TypedObject[], kind: string): SchemaProblem[] {
  return objects.filter(({ path }) => path[0] !== 'status')
    .flatMap((object) => [...quantityProblems(object), ...(byType.get(object.type)?.flatMap((check) => check(object, kind)) ?? [])]);
}
