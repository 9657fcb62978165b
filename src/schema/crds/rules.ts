import type { JsonObject, JsonValue, Path } from '../../manifest/index.ts';
import { isList, isObject, valueAt } from '../../manifest/index.ts';
import type { CelEnvironment, CelProgram } from '../cel/index.ts';
import { celEnvironment, celText, celValue, compile, evaluate, none } from '../cel/index.ts';
import { holdsVariable, isEncrypted } from '../placeholders.ts';
import type { SchemaProblem } from '../problem.ts';
import type { RuledValue } from './fault.ts';
import { children, isEmbedded } from './schemaNode.ts';

/** Steps of one rule on one value, and of all rules on one object: some tens and some hundreds of milliseconds. */
const stepsOfRule = 100_000;
const stepsOfObject = 1_000_000;

let environment: CelEnvironment | undefined;
const programs = new WeakMap<JsonObject, CelProgram | string>();
const messages = new WeakMap<JsonObject, CelProgram | string>();

/**
 * What the rules of a definition (`x-kubernetes-validations`) say of an object that is well-formed otherwise. Rules on
 * how an object may change (`oldSelf`) are for updates, and here an object is one that is created. A rule that cannot be
 * evaluated is told as a hint: it may well hold on the server.
 * Kubernetes documentation, CustomResourceDefinition, Validation rules.
 */
export function ruleProblems(ruled: readonly RuledValue[], kind: string): SchemaProblem[] {
  environment ??= celEnvironment(['self'], ['oldSelf']);
  const problems: SchemaProblem[] = [];
  let left = stepsOfObject;
  for (const { path, value, schema } of ruled) {
    if (holdsOpenValues(value)) continue;
    const self = selfOf(value, schema, path.length === 0);
    for (const rule of children(schema, 'x-kubernetes-validations')) {
      const text = rule['rule'];
      if (typeof text !== 'string' || (/\boldSelf\b/.test(text) && rule['optionalOldSelf'] !== true)) continue;
      const steps = Math.min(stepsOfRule, left);
      const program = programOf(programs, rule, text, environment);
      const outcome = typeof program === 'string' ? { error: program, absent: false, steps: 0 } : evaluate(program, { self, oldSelf: none }, steps);
      left -= outcome.steps;
      if ('value' in outcome && outcome.value === true) continue;
      if ('value' in outcome && outcome.value === false) problems.push(broken(rule, text, { path, value }, self, kind, environment));
      else problems.push(unverified(text, path, 'error' in outcome ? outcome.error : 'its value is neither true nor false', kind));
      if (left <= 0) return problems;
    }
  }
  return problems;
}

function programOf(cache: WeakMap<JsonObject, CelProgram | string>, rule: JsonObject, text: string, where: CelEnvironment): CelProgram | string {
  let program = cache.get(rule);
  if (program === undefined) cache.set(rule, (program = compile(where, text)));
  return program;
}

/** At the root and in an embedded object, a rule sees what every object has: its kind and its name. */
function selfOf(value: JsonValue, schema: JsonObject, isRoot: boolean): unknown {
  if (!isObject(value) || (!isRoot && !isEmbedded(schema))) return celValue(value, schema);
  const text = { type: 'string' };
  const properties = { ...(isObject(schema['properties']) ? schema['properties'] : {}), apiVersion: text, kind: text, metadata: { type: 'object', properties: { name: text, generateName: text } } };
  return celValue(value, { ...schema, properties });
}

function broken(rule: JsonObject, text: string, { path, value }: Pick<RuledValue, 'path' | 'value'>, self: unknown, kind: string, where: CelEnvironment): SchemaProblem {
  const said = ownMessage(rule, self, where) ?? (typeof rule['message'] === 'string' ? rule['message'].trim() : '');
  const place = [...path, ...fieldPath(rule['fieldPath'])];
  const message = said === '' ? `The definition of ${kind} asks that \`${oneLine(text)}\`, which does not hold here: the API server refuses the object.`
    : `${said.replace(/[.\s]+$/, '')}: so says a rule of the definition of ${kind}, \`${oneLine(text)}\`.`;
  return { code: 'validation-rule', path: place, part: typeof valueAt(value, fieldPath(rule['fieldPath'])) === 'object' ? 'key' : 'value', message };
}

function ownMessage(rule: JsonObject, self: unknown, where: CelEnvironment): string | undefined {
  const text = rule['messageExpression'];
  if (typeof text !== 'string') return undefined;
  const program = programOf(messages, rule, text, where);
  const outcome = typeof program === 'string' ? undefined : evaluate(program, { self, oldSelf: none }, stepsOfRule);
  if (outcome === undefined || !('value' in outcome) || typeof outcome.value !== 'string') return undefined;
  const said = celText(outcome.value).trim();
  return said === '' || said.includes('\n') ? undefined : said;
}

function unverified(text: string, path: Path, reason: string, kind: string): SchemaProblem {
  return { code: 'unverified', severity: 'hint', path, part: 'key', message: `A rule of the definition of ${kind} cannot be verified here: \`${oneLine(text)}\` (${oneLine(reason)}). The API server may refuse the object.` };
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 197)}…` : line;
}

/** `.spec.maxReplicas` or `['a.b'].c`, below the value that the rule stands at. */
function fieldPath(text: JsonValue | undefined): string[] {
  return typeof text === 'string' ? [...text.matchAll(/\['([^']*)'\]|\.?([^.[\]]+)/g)].map(([, quoted, name]) => quoted ?? name ?? '') : [];
}

/** Whether a value holds variables or encrypted texts, so that nothing can be said of it yet. */
function holdsOpenValues(value: JsonValue): boolean {
  if (typeof value === 'string') return holdsVariable(value) || isEncrypted(value);
  if (isList(value)) return value.some(holdsOpenValues);
  return isObject(value) && Object.entries(value).some(([key, item]) => holdsVariable(key) || holdsOpenValues(item));
}
