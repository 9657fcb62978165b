import type { TypedObject } from '../objects.ts';
import type { SchemaProblem } from '../problem.ts';
import type { Check, Checks } from './check.ts';
import { all, between, choice, forbidden, isFilled, isOpen, isSet, items, mapAt, missing, problem, problemAt, shown } from './check.ts';
import { cronProblem, isUnsureZone, timeZoneProblem } from './cron.ts';
import { podContainers } from './containers.ts';
import { dnsSubdomain, qualifiedName } from './syntax.ts';

/** Kubernetes documentation, Jobs: what goes with which mode, and what the Job controller fills in itself. */
function jobSpec(object: TypedObject): SchemaProblem[] {
  const { completions, completionMode, backoffLimitPerIndex, maxFailedIndexes, manualSelector, selector, successPolicy, podFailurePolicy, podReplacementPolicy, managedBy } = object.value;
  const indexed = completionMode === 'Indexed';
  const problems: SchemaProblem[] = [];
  if (isOpen(completionMode)) return problems;
  for (const [field, value] of [['backoffLimitPerIndex', backoffLimitPerIndex], ['successPolicy', successPolicy]] as const)
    if (isSet(value) && !indexed) problems.push(forbidden(object, field, `\`${field}\` needs \`completionMode: Indexed\`: only then the pods have numbers.`));
  if (isSet(maxFailedIndexes) && !isSet(backoffLimitPerIndex)) problems.push(missing(object, 'backoffLimitPerIndex', '`maxFailedIndexes` counts the indexes that failed as often as it allows'));
  if (typeof maxFailedIndexes === 'number' && typeof completions === 'number' && maxFailedIndexes > completions)
    problems.push(problem(object, 'maxFailedIndexes', 'range', `\`maxFailedIndexes: ${String(maxFailedIndexes)}\` may not be more than \`completions: ${String(completions)}\`.`));
  if (manualSelector !== true && isSet(selector) && isFilled(selector))
    problems.push(forbidden(object, 'selector', 'The Job controller makes the `selector` of a Job itself: remove it. To write your own, set `manualSelector: true`.'));
  if (manualSelector === true && !isSet(selector)) problems.push(missing(object, 'selector', '`manualSelector: true` says that you write it yourself'));
  if (isSet(podFailurePolicy) && isFilled(podReplacementPolicy) && podReplacementPolicy !== 'Failed' && !isOpen(podReplacementPolicy))
    problems.push(problem(object, 'podReplacementPolicy', 'exclusive', '`podReplacementPolicy` must be Failed where there is a `podFailurePolicy`.'));
  if (typeof managedBy === 'string' && !isOpen(managedBy) && (managedBy.split('/').length !== 2 || dnsSubdomain(managedBy.split('/')[0] ?? '') !== undefined))
    problems.push(problem(object, 'managedBy', 'format', `\`managedBy: ${managedBy}\` must be a domain and a name, such as \`example.com/controller\`.`));
  return problems;
}

/** Kubernetes documentation, Jobs, Pod failure policy: it needs pods that are not restarted in place. */
function neverRestart(object: TypedObject): SchemaProblem[] {
  const path = [...object.path, 'template', 'spec', 'restartPolicy'];
  return isSet(object.value['podFailurePolicy']) && mapAt(mapAt(object.value['template'])['spec'])['restartPolicy'] === 'OnFailure'
    ? [{ ...problemAt(path, 'exclusive', '`restartPolicy` must be Never where there is a `podFailurePolicy`: it judges pods that ended.'), fix: { kind: 'set-value', to: 'Never' } }] : [];
}

function failureRule(object: TypedObject): SchemaProblem[] {
  const { action, onExitCodes, onPodConditions } = object.value;
  const conditions = isFilled(onPodConditions);
  const problems: SchemaProblem[] = [];
  if (isSet(onExitCodes) === conditions) problems.push({ code: conditions ? 'exclusive' : 'required', path: object.path, part: 'key', message: 'A rule of `podFailurePolicy` needs either `onExitCodes` or `onPodConditions`.' });
  const job = object.outer?.outer;
  if (action === 'FailIndex' && job !== undefined && !isSet(job.value['backoffLimitPerIndex'])) problems.push(problem(object, 'action', 'exclusive', '`action: FailIndex` needs `backoffLimitPerIndex` in the Job.'));
  return problems;
}

/** Kubernetes API reference, PodFailurePolicyOnExitCodesRequirement. */
function exitCodes(object: TypedObject): SchemaProblem[] {
  const { operator, values, containerName } = object.value;
  if (!isFilled(values)) return [missing(object, 'values', 'it holds the exit codes that the rule is about')];
  const codes = Array.isArray(values) ? values.filter((code): code is number => typeof code === 'number') : [];
  const problems: SchemaProblem[] = [];
  const zero = codes.indexOf(0);
  if (operator === 'In' && zero >= 0) problems.push(problemAt([...object.path, 'values', zero], 'range', '0 may not be among the `values` of `operator: In`: it is the exit code of success.'));
  if (codes.some((code, index) => index > 0 && code <= (codes[index - 1] ?? code))) problems.push(problem(object, 'values', codes.some((code, index) => codes.indexOf(code) < index) ? 'duplicate-list-map-key' : 'range', '`values` must be in rising order, each once.'));
  const job = object.outer?.outer?.outer;
  const spec = mapAt(mapAt(job?.value['template'])['spec']);
  const names = podContainers({ type: '', value: spec, path: [], outer: undefined }).map(({ item }) => item['name']);
  if (typeof containerName === 'string' && containerName !== '' && !isOpen(containerName) && !names.some(isOpen) && names.length > 0 && !names.includes(containerName))
    problems.push(problem(object, 'containerName', 'reference', `The pod template has no container called \`${containerName}\`.`));
  return problems;
}

/** Kubernetes documentation, Jobs, Success policy. */
function successRule(object: TypedObject): SchemaProblem[] {
  const { succeededIndexes, succeededCount } = object.value;
  const completions = object.outer?.outer?.value['completions'];
  if (!isFilled(succeededIndexes) && !isSet(succeededCount)) return [{ code: 'required', path: object.path, part: 'key', message: 'A rule of `successPolicy` needs `succeededIndexes` or `succeededCount`.' }];
  const problems: SchemaProblem[] = [];
  if (typeof succeededIndexes === 'string' && succeededIndexes !== '' && !isOpen(succeededIndexes)) {
    const wrong = indexProblem(succeededIndexes, typeof completions === 'number' ? completions : Infinity);
    if (wrong !== undefined) problems.push(problem(object, 'succeededIndexes', 'format', `\`succeededIndexes: ${succeededIndexes}\` ${wrong}.`));
  }
  if (typeof succeededCount === 'number' && (succeededCount < 0 || succeededCount > Math.min(typeof completions === 'number' ? completions : Infinity, typeof succeededIndexes === 'string' && succeededIndexes !== '' ? countIndexes(succeededIndexes) : Infinity)))
    problems.push(problem(object, 'succeededCount', 'range', `\`succeededCount: ${String(succeededCount)}\` may not be more than there are indexes to succeed.`));
  return problems;
}

/** How many numbers `1,3-5,7` names; any number where it cannot be read. */
function countIndexes(text: string): number {
  return text.split(',').reduce((sum, part) => {
    const [first = NaN, last = first] = part.split('-').map(Number);
    return sum + (Number.isNaN(last - first) ? Infinity : last - first + 1);
  }, 0);
}

/** Numbers and ranges in rising order, `1,3-5,7`. */
function indexProblem(text: string, completions: number): string | undefined {
  let last = -1;
  for (const part of text.split(',')) {
    const [, first = '', end = first] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (first === '') return 'must be numbers and ranges, such as `0,2-4`';
    if (Number(first) <= last || Number(end) < Number(first)) return 'must be in rising order';
    last = Number(end);
  }
  return last >= completions ? `goes beyond the last index, ${String(completions - 1)}` : undefined;
}

const conditionType: Check = (object) => {
  const { type } = object.value;
  const wrong = typeof type === 'string' && !isOpen(type) ? qualifiedName(type) : undefined;
  return wrong === undefined ? [] : [problem(object, 'type', 'format', `\`type: ${shown(type)}\` ${wrong}.`)];
};

/** Kubernetes documentation, CronJob: each Job gets a selector of its own. */
function noManualSelector(object: TypedObject): SchemaProblem[] {
  const spec = mapAt(mapAt(object.value['jobTemplate'])['spec']);
  return spec['manualSelector'] === true ? [problemAt([...object.path, 'jobTemplate', 'spec', 'manualSelector'], 'exclusive', '`manualSelector` may not be true in a CronJob: each of its Jobs needs a selector of its own.')] : [];
}

function schedule(object: TypedObject): SchemaProblem[] {
  const { schedule, timeZone } = object.value;
  const problems: SchemaProblem[] = [];
  if (schedule === '') problems.push(missing(object, 'schedule', 'it says when the Job is started, such as `"0 3 * * *"`'));
  const wrong = typeof schedule === 'string' && schedule !== '' && !isOpen(schedule) ? cronProblem(schedule) : undefined;
  if (wrong !== undefined) problems.push(problem(object, 'schedule', 'format', wrong));
  const zone = typeof timeZone === 'string' && !isOpen(timeZone) ? timeZoneProblem(timeZone) : undefined;
  if (zone !== undefined) problems.push({ ...problem(object, 'timeZone', 'format', zone), ...(isUnsureZone(shown(timeZone)) ? { severity: 'warning' as const } : {}) });
  return problems;
}

export const jobChecks: Checks = {
  ApiBatchV1JobSpec: all(...['completions', 'parallelism', 'backoffLimit', 'backoffLimitPerIndex', 'maxFailedIndexes', 'activeDeadlineSeconds', 'ttlSecondsAfterFinished'].map((field) => between(field, 0)), jobSpec, neverRestart),
  ApiBatchV1PodFailurePolicyRule: failureRule,
  ApiBatchV1PodFailurePolicyOnExitCodesRequirement: exitCodes,
  ApiBatchV1PodFailurePolicyOnPodConditionsPattern: all(conditionType, choice('status', ['True', 'False', 'Unknown'])),
  ApiBatchV1SuccessPolicy: (object) => (items(object.value['rules']).length === 0 ? [missing(object, 'rules', 'at least one must say when the Job has succeeded')] : []),
  ApiBatchV1SuccessPolicyRule: successRule,
  ApiBatchV1CronJobSpec: all(schedule, noManualSelector, ...['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'].map((field) => between(field, 0))),
};
