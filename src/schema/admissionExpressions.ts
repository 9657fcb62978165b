import { formatPath, isObject, type JsonObject, type JsonValue, type ManifestObject, type Path } from '../manifest/index.ts';
import { celEnvironment, literalType, parseExpression, typeError, usedNames, type CelEnvironment } from './cel/index.ts';
import { items } from './checks/check.ts';
import type { SchemaProblem } from './problem.ts';

/** What an expression may use, and what it has to yield. */
interface Scope {
  /** Variables, besides those that every expression about a request has. */
  readonly variables: readonly ('params' | 'authorizer' | 'variables')[];
  /** What `variables` holds. */
  readonly composed?: readonly string[];
  readonly yields?: 'bool' | 'string';
}

const ofRequests = ['object', 'oldObject', 'request', 'namespaceObject'];

/**
 * What the API server says of the expressions of admission policies and of the conditions of webhooks when they are
 * applied: that they cannot be read, use a variable that is not there, are no condition at all, or use a function or an
 * operator on what it does not take. What depends on the types of Kubernetes is left to the server.
 * Kubernetes documentation, Validating Admission Policy, Mutating Admission Policy, Dynamic Admission Control; validation
 * of admissionregistration.k8s.io in Kubernetes 1.37.
 */
export function admissionExpressions({ gvk, value }: ManifestObject): SchemaProblem[] {
  if (gvk.kind.endsWith('WebhookConfiguration'))
    return items(value['webhooks']).flatMap(({ item, index }) => conditions(item, ['webhooks', index], false));
  const spec = value['spec'];
  return isObject(spec) ? policy(spec) : [];
}

function conditions(holder: JsonObject, path: Path, hasParams: boolean): SchemaProblem[] {
  return items(holder['matchConditions']).flatMap(({ item, index }) =>
    check(item['expression'], [...path, 'matchConditions', index, 'expression'], { variables: hasParams ? ['params', 'authorizer'] : ['authorizer'], yields: 'bool' }));
}

function policy(spec: JsonObject): SchemaProblem[] {
  const hasParams = isObject(spec['paramKind']);
  const declared = items(spec['variables']).map(({ item }) => (typeof item['name'] === 'string' ? item['name'] : ''));
  const scope = (before = declared.length): Omit<Scope, 'yields'> => ({
    variables: [...(hasParams ? ['params' as const] : []), 'authorizer', ...(declared.length > 0 ? ['variables' as const] : [])],
    composed: declared.slice(0, before),
  });
  const withoutAuthorizer = { ...scope(), variables: scope().variables.filter((name) => name !== 'authorizer') };
  return [
    ...conditions(spec, ['spec'], hasParams),
    ...items(spec['variables']).flatMap(({ item, index }) => check(item['expression'], ['spec', 'variables', index, 'expression'], scope(index))),
    ...items(spec['validations']).flatMap(({ item, index }) => [
      ...check(item['expression'], ['spec', 'validations', index, 'expression'], { ...scope(), yields: 'bool' }),
      ...check(item['messageExpression'], ['spec', 'validations', index, 'messageExpression'], { ...withoutAuthorizer, yields: 'string' }),
    ]),
    ...items(spec['auditAnnotations']).flatMap(({ item, index }) => check(item['valueExpression'], ['spec', 'auditAnnotations', index, 'valueExpression'], scope())),
    ...items(spec['mutations']).flatMap(({ item, index }) => ['applyConfiguration', 'jsonPatch'].flatMap((field) => {
      const patch = item[field];
      return isObject(patch) ? check(patch['expression'], ['spec', 'mutations', index, field, 'expression'], scope(), true) : [];
    })),
  ];
}

function check(text: JsonValue | undefined, path: Path, { variables, composed = [], yields }: Scope, isMutation = false): SchemaProblem[] {
  if (typeof text !== 'string' || text.trim() === '') return [];
  const field = formatPath(path.slice(-1));
  const problem = (code: string, message: string): SchemaProblem[] => [{ code, path, part: 'value', message }];
  const parsed = parseExpression(isMutation ? withoutTypes(text) : text);
  if (parsed === 'unreadable') return [];
  if ('error' in parsed) return problem('cel', `\`${field}\` is no expression of CEL, so the API server refuses the object: ${parsed.error}.`);
  const is = literalType(parsed.ast);
  if (yields !== undefined && is !== undefined && is !== yields) return problem('cel', `\`${field}\` must yield ${yields === 'bool' ? 'true or false' : 'a text'}, and this is always a ${is === 'bool' ? 'truth value' : is}.`);
  // The fields of a typed object are no variables, and cannot be told from them here.
  if (isMutation) return [];
  for (const { name, field: read } of usedNames(parsed.ast)) {
    if (name === 'variables' && variables.includes('variables')) {
      if (read !== undefined && !composed.includes(read)) return problem('cel-variable', `\`variables.${read}\` is not declared above: an expression can use the variables of \`spec.variables\` that come before it.`);
    } else if (!ofRequests.includes(name) && !variables.some((one) => one === name)) return problem('cel-variable', `\`${name}\` is not declared, so the API server refuses the object. ${hint(name)}`);
  }
  // The functions of an authorizer are the server's own.
  if (/\bauthorizer\b/.test(text)) return [];
  environment ??= celEnvironment([...ofRequests, 'params', 'variables']);
  const wrong = typeError(environment, text);
  return wrong === undefined ? [] : problem('cel-type', `The API server most likely refuses this expression: ${wrong}. Look up the function or operator, and which types it takes.`).map((one) => ({ ...one, severity: 'warning' }));
}

let environment: CelEnvironment | undefined;

function hint(name: string): string {
  switch (name) {
    case 'params': return '`params` is there where the policy has a `paramKind`.';
    case 'variables': return '`variables` is there in a policy that has `spec.variables`, and not in its match conditions.';
    case 'authorizer': return 'A message cannot ask for rights.';
    default: return 'What is there: `object`, `oldObject`, `request`, `namespaceObject`, `authorizer`, and in policies `params` and `variables`.';
  }
}

/** `Object.spec{replicas: 3}` as a map: the library does not read typed objects. */
function withoutTypes(text: string): string {
  return text.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\b(?:Object|JSONPatch)(?:\.\w+)*\s*(?=\{)/g, (found) => (found.startsWith('"') || found.startsWith("'") ? found : ''));
}
