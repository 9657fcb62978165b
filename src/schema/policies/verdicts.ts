import { isObject, type JsonObject, type JsonValue } from '../../manifest/index.ts';
import * as cel from '../cel/index.ts';
import { mapsOf, type Binding, type Policy, type PolicyObjects } from './policy.ts';
import type { Sent } from './sent.ts';

/** What a validation of a policy says of an object that it does not let through. */
export interface Verdict {
  readonly expression: string;
  /** The policy's own words, or the reason why nothing can be said. */
  readonly message: string;
  readonly certainty: 'refused' | 'unverified';
}

/** Steps of one expression on one object: some tens of milliseconds. */
const steps = 100_000;
const names = ['object', 'oldObject', 'request', 'params', 'namespaceObject', 'variables', 'authorizer'];
/** What only the server knows. */
const unknowable = /\bauthorizer\b|\brequest\s*\.\s*(userInfo|options|uid)\b/;

let environment: cel.CelEnvironment | undefined;
const programs = new Map<string, cel.CelProgram | string>();
const mostPrograms = 2_000;

function programOf(expression: string): cel.CelProgram | string {
  const known = programs.get(expression);
  if (known !== undefined) return known;
  environment ??= cel.celEnvironment(names);
  if (programs.size > mostPrograms) programs.clear();
  const program = cel.compile(environment, expression);
  programs.set(expression, program);
  return program;
}

type Outcome = { readonly value: unknown } | { readonly failed: string; readonly onServerToo: boolean };

/**
 * What the validations of a policy say of an object that is created, in the order in which they stand. Empty when all
 * hold, or the match conditions leave the object out.
 * Kubernetes documentation, Validating Admission Policy: Validation Expression, Match conditions, Variable composition.
 */
export function verdictsOf(policy: Policy, binding: Binding | undefined, sent: Sent, repository: PolicyObjects): readonly Verdict[] {
  const { spec } = policy;
  const namespaceObject = sent.namespace === undefined ? undefined : repository.find('', 'Namespace', sent.namespace)?.value;
  const params = paramsOf(spec['paramKind'], binding?.paramRef, sent, repository);
  if (params === 'none') return [];
  const variables: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const unknownVariables: string[] = [];
  const values: Record<string, unknown> = {
    object: cel.celValue(sent.value),
    oldObject: null,
    request: cel.celValue({ operation: 'CREATE', name: sent.name, namespace: sent.namespace ?? '', kind: { ...sent.gvk }, dryRun: false }),
    params: params === 'unknown' ? null : cel.celValue(params),
    namespaceObject: namespaceObject ? cel.celValue(namespaceObject) : null,
    variables,
    authorizer: null,
  };
  const run = (expression: string): Outcome => {
    if (unknowable.test(expression)) return { failed: 'it asks for what only the API server knows', onServerToo: false };
    if (params === 'unknown' && /\bparams\b/.test(expression)) return { failed: 'its parameters are not in this repository', onServerToo: false };
    if (namespaceObject === undefined && /\bnamespaceObject\b/.test(expression)) return { failed: 'the namespace is not in this repository', onServerToo: false };
    if (sent.namespace === undefined && /\bmetadata\s*\.\s*namespace\b|\brequest\s*\.\s*namespace\b/.test(expression)) return { failed: 'the namespace is given by whoever applies the object', onServerToo: false };
    const unknown = unknownVariables.find((name) => new RegExp(`\\bvariables\\s*\\.\\s*${name}\\b`).test(expression));
    if (unknown !== undefined) return { failed: `the variable ${unknown} is not known`, onServerToo: false };
    const program = programOf(expression);
    if (typeof program === 'string') return { failed: program, onServerToo: false };
    const outcome = cel.evaluate(program, values, steps);
    return 'value' in outcome ? outcome : { failed: outcome.error, onServerToo: outcome.absent };
  };

  for (const { name, expression } of mapsOf(spec['variables'])) {
    if (typeof name !== 'string' || typeof expression !== 'string') continue;
    const outcome = run(expression);
    if ('value' in outcome) variables[name] = outcome.value;
    else if (!outcome.onServerToo) unknownVariables.push(name);
  }
  for (const { expression } of mapsOf(spec['matchConditions'])) {
    if (typeof expression !== 'string') continue;
    const outcome = run(expression);
    if ('value' in outcome && outcome.value === false) return [];
    if ('failed' in outcome) return spec['failurePolicy'] === 'Ignore' ? [] : [{ expression, message: outcome.failed, certainty: 'unverified' }];
  }
  return mapsOf(spec['validations']).flatMap((validation): Verdict[] => {
    const { expression, message, messageExpression } = validation;
    if (typeof expression !== 'string') return [];
    const outcome = run(expression);
    if ('value' in outcome && outcome.value === true) return [];
    if ('failed' in outcome && !outcome.onServerToo) return [{ expression, message: outcome.failed, certainty: 'unverified' }];
    if ('failed' in outcome) {
      return spec['failurePolicy'] === 'Ignore' ? [] : [{ expression, message: `it asks for a field that is not there (${outcome.failed})`, certainty: 'refused' }];
    }
    const own = typeof messageExpression === 'string' ? run(messageExpression) : undefined;
    const said = own && 'value' in own && typeof own.value === 'string' && own.value.trim() !== '' && !own.value.includes('\n') ? own.value : typeof message === 'string' ? message : '';
    return [{ expression, message: said.trim(), certainty: 'refused' }];
  });
}

/** The object that `params` stands for; null without parameters, and `none` where the binding lets objects through without. */
function paramsOf(paramKind: JsonValue | undefined, ref: JsonObject | undefined, sent: Sent, repository: PolicyObjects): JsonObject | null | 'unknown' | 'none' {
  if (!isObject(paramKind)) return null;
  const { apiVersion, kind } = paramKind;
  if (ref === undefined || typeof apiVersion !== 'string' || typeof kind !== 'string' || typeof ref['name'] !== 'string') return 'unknown';
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const namespace = typeof ref['namespace'] === 'string' ? ref['namespace'] : sent.namespace;
  const found = repository.find(group, kind, ref['name'], namespace);
  return found ? found.value : 'unknown';
}
