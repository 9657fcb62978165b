/**
 * GitHub's own description of its REST API (npm @octokit/openapi), against which each request and answer is held.
 * GitHub documentation: "About the OpenAPI description for the REST API".
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Undefined where none was sent. */
  readonly requestBody: unknown;
  readonly status: number;
  /** Undefined where the answer has none, or is not JSON. */
  readonly answerBody: unknown;
}

type Json = Record<string, unknown>;

interface Operation {
  readonly parameters?: readonly Json[];
  readonly requestBody?: { readonly required?: boolean; readonly content?: Json };
  readonly responses: Readonly<Record<string, Json>>;
}

interface Described {
  readonly pattern: RegExp;
  readonly template: string;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** GitHub answers null for the lines of a comment on a whole file, or on a line that is gone; its description says integer. */
const nullInPractice = /\/(?:original_)?(?:position|line)$/;

const commonRefusals = [400, 401, 403, 404, 410, 422, 429];

const documentId = 'github';
let loaded: { readonly ajv: Ajv; readonly document: Json; readonly paths: readonly Described[] } | undefined;

/** What is wrong with the request, by the description; [] when nothing is. */
export function requestViolations({ method, path, query, requestBody }: Exchange): readonly string[] {
  const found = findOperation(method, path);
  if (found === undefined) return [`${method} ${path} is no request that GitHub describes.`];
  const { operation, pointer, template } = found;
  const known = new Map((operation.parameters ?? []).map((parameter) => resolve(parameter)).filter((one) => one['in'] === 'query').map((one) => [String(one['name']), one]));
  const parameters = [...query].flatMap(([name, value]) => {
    const parameter = known.get(name);
    return parameter === undefined ? [`the query parameter ${name} is not described`] : allowed(parameter['schema'] as Json, value) ? [] : [`the query parameter ${name} may not be "${value}"`];
  });
  const schema = operation.requestBody?.content?.['application/json'] === undefined ? undefined : `${pointer}/requestBody/content/application~1json/schema`;
  const body = requestBody === undefined
    ? operation.requestBody?.required === true && schema !== undefined ? ['the body is missing'] : []
    : schema === undefined ? [] : errorsOf(schema, requestBody, 'body');
  return [...parameters, ...body].map((problem) => `${method} ${template}: ${problem}`);
}

/** What is wrong with the answer, by the description; [] when nothing is. */
export function answerViolations({ method, path, status, answerBody }: Exchange): readonly string[] {
  const found = findOperation(method, path);
  if (found === undefined) return [];
  const { operation, pointer, template } = found;
  const say = (problems: readonly string[]) => problems.map((problem) => `${method} ${template}, ${status}: ${problem}`);
  const response = operation.responses[String(status)];
  if (response === undefined) {
    // The common refusals are described once, in "Troubleshooting the REST API", and not for each request.
    return commonRefusals.includes(status) ? say(errorsOf(`${documentId}#/components/schemas/basic-error`, answerBody, 'answer')) : say(['this status is not described']);
  }
  const at = typeof response['$ref'] === 'string' ? documentId + response['$ref'] : `${pointer}/responses/${status}`;
  const content = resolve(response)['content'] as Json | undefined;
  const json = Object.keys(content ?? {}).find((type) => type.includes('json'));
  if (json === undefined || (content?.[json] as Json)['schema'] === undefined) return answerBody === undefined || status >= 300 ? [] : say(['it has a body, and none is described']);
  if (answerBody === undefined) return say(['the body is missing']);
  return say(errorsOf(`${at}/content/${escape(json)}/schema`, answerBody, 'answer'));
}

function load(): NonNullable<typeof loaded> {
  if (loaded !== undefined) return loaded;
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const document = JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) => (key === 'examples' || key === 'example' ? undefined : asJsonSchema(value))) as Json;
  const ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true, verbose: true, formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/, uri: (text: string) => URL.canParse(text) }, validateFormats: true, logger: false });
  ajv.addSchema({ $id: documentId, ...document });
  const paths = Object.entries(document['paths'] as Record<string, Record<string, Operation>>).map(([template, operations]) => ({ template, operations, pattern: patternOf(template) }));
  // Of several that fit, the one with the most fixed parts is meant.
  const fixed = (template: string) => template.split('/').filter((part) => !part.startsWith('{')).length;
  paths.sort((a, b) => fixed(b.template) - fixed(a.template));
  loaded = { ajv, document, paths };
  return loaded;
}

/** OpenAPI 3.0 has `nullable`, JSON schema the type `null` (OpenAPI specification 3.0.3, "Schema Object"). */
function asJsonSchema(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value;
  const { nullable, ...schema } = value;
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}

/** Names of refs and paths of files may have slashes of their own. */
function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replace(/\{(\w+)\}/g, (_whole, name: string) => (/^(?:ref|path|basehead|branch|tree_sha)$/.test(name) ? '.+' : '[^/]+'))}$`);
}

function findOperation(method: string, path: string): { readonly operation: Operation; readonly pointer: string; readonly template: string } | undefined {
  for (const { pattern, operations, template } of load().paths) {
    const operation = pattern.test(path) ? operations[method.toLowerCase()] : undefined;
    if (operation !== undefined) return { operation, template, pointer: `${documentId}#/paths/${escape(template)}/${method.toLowerCase()}` };
  }
  return undefined;
}

function resolve(value: Json): Json {
  if (typeof value['$ref'] !== 'string') return value;
  return value['$ref'].slice(2).split('/').reduce<Json>((at, key) => at[key.replaceAll('~1', '/').replaceAll('~0', '~')] as Json, load().document);
}

function allowed(schema: Json, text: string): boolean {
  const { enum: values, type } = resolve(schema);
  if (Array.isArray(values)) return values.includes(text);
  return type !== 'integer' || /^\d+$/.test(text);
}

function errorsOf(pointer: string, value: unknown, name: string): readonly string[] {
  const check: ValidateFunction | undefined = load().ajv.getSchema(encodeURI(pointer));
  if (check === undefined) throw new Error(`GitHub's description has no ${pointer}.`);
  if (check(value) === true) return [];
  const told = (check.errors ?? []).filter(({ instancePath, data }) => !(data === null && nullInPractice.test(instancePath)));
  return [...new Set(told.map(({ instancePath, message, params }) => `${name}${instancePath} ${message ?? ''} ${JSON.stringify(params)}`))].slice(0, 90);
}

function escape(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
