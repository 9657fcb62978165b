import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { formatPath, isObject, valueAt, type JsonObject, type JsonValue, type Path } from '../../../manifest/index.ts';
import { regularExpression } from '../../../schema/index.ts';
import { setTo } from '../../fix.ts';
import { nearest } from '../../nearest.ts';
import { rule } from '../../rule.ts';
import { chartFolderOf, inChart, isDefaultValues, readMap } from './chartFiles.ts';

export default rule({
  id: 'helm/values-schema',
  severity: 'error',
  profile: 'baseline',
  on: 'helm-values',
  needs: 'set',
  summary: 'Values do not fit the values.schema.json of their chart',
  why: 'Helm checks the values against the schema before it installs, upgrades or renders, and refuses those that do not fit.',
  source: 'Helm documentation, Charts, Schema Files',
  examples: {
    bad: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
# file: web/values.schema.json
{ "$schema": "https://json-schema.org/draft-07/schema#", "type": "object", "properties": { "replicas": { "type": "integer", "minimum": 1 } } }
# file: web/values.yaml
replicas: "2"
#         ^^^ helm/values-schema
# file: web/values-production.yaml
replicas: 0
#         ^ helm/values-schema
# file: web/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
spec:
  replicas: {{ .Values.replicas }}`,
    good: `# file: web/Chart.yaml
apiVersion: v2
name: web
version: 1.4.2
# file: web/values.schema.json
{ "type": "object", "required": ["host"], "properties": { "replicas": { "type": "integer" }, "host": { "type": "string" } } }
# file: web/values.yaml
replicas: 2
# file: web/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
spec:
  replicas: {{ .Values.replicas }}
  hostname: {{ .Values.host | quote }}`,
  },
  check: ({ object, files, path }, report) => {
    const folder = chartFolderOf(path, files);
    const schema = folder === undefined ? undefined : readMap(inChart(folder, 'values.schema.json'), files);
    if (folder === undefined || schema === undefined || object.manifest.document !== 0) return;
    const isDefault = isDefaultValues(path, folder);
    const own = object.manifest.value;
    const values = isDefault ? own : merged(readMap(inChart(folder, 'values.yaml'), files) ?? {}, own);
    const validate = compiled(schema);
    if (validate === undefined) {
      report(object.at('', 'key'), 'The values.schema.json of this chart cannot be read here (it is of JSON Schema draft 4, or refers to another file), so these values are not checked against it.', undefined, 'unverified');
      return;
    }
    if (validate(values) === true) return;
    for (const error of (validate.errors ?? []).slice(0, 50)) {
      const at = pathOf(values, error.instancePath);
      // Whoever installs the chart may be the one to give these.
      if (error.keyword === 'required' && (isDefault || valueAt(own, at) === undefined)) continue;
      if (['anyOf', 'oneOf', 'allOf', 'not', 'if', 'else', 'then'].includes(error.keyword) && (validate.errors?.length ?? 0) > 1) continue;
      const extra = (error.params as { readonly additionalProperty?: string }).additionalProperty;
      const place = extra === undefined ? at : [...at, extra];
      // What an override does not write is the business of the file that does.
      if (valueAt(own, place) === undefined) continue;
      const allowed = (error.params as { readonly allowedValues?: readonly JsonValue[] }).allowedValues;
      const current = valueAt(own, place);
      const meant = typeof current === 'string' ? nearest(current, (allowed ?? []).filter((one) => typeof one === 'string')) : undefined;
      report({ object: object.manifest, path: place, part: extra === undefined ? 'value' : 'key' }, messageOf(error, at), meant === undefined ? undefined : setTo(meant));
    }
  },
});

function messageOf({ keyword, params, message = '' }: ErrorObject, at: Path): string {
  const name = at.length === 0 ? 'These values' : formatPath(at);
  const { missingProperty, additionalProperty, allowedValues } = params as { readonly missingProperty?: string; readonly additionalProperty?: string; readonly allowedValues?: readonly JsonValue[] };
  const what = keyword === 'required' ? `must have ${String(missingProperty)}`
    : keyword === 'additionalProperties' ? `may not have ${String(additionalProperty)}`
    : keyword === 'enum' && allowedValues !== undefined ? `must be one of ${allowedValues.slice(0, 8).map((one) => JSON.stringify(one)).join(', ')}`
    : message;
  return `${name} ${what}, says values.schema.json, and Helm refuses to render the chart with other values.`;
}

const validators = new WeakMap<JsonObject, ValidateFunction | 'unreadable'>();

/** The schema of a chart as a function; patterns are run in linear time, for the schema may be a stranger's. */
function compiled(schema: JsonObject): ValidateFunction | undefined {
  let validate = validators.get(schema);
  if (validate === undefined) validators.set(schema, (validate = compile(schema)));
  return validate === 'unreadable' ? undefined : validate;
}

function compile({ $schema, $id: _, ...schema }: JsonObject): ValidateFunction | 'unreadable' {
  if (typeof $schema === 'string' && /draft-0[34]/.test($schema)) return 'unreadable';
  const regExp = Object.assign((pattern: string) => {
    const found = regularExpression(pattern);
    return { test: (text: string) => found?.test(text) ?? true };
  }, { code: 'undefined' });
  try {
    return new Ajv({ strict: false, allErrors: true, validateSchema: false, validateFormats: false, logger: false, code: { regExp } }).compile(schema);
  } catch {
    return 'unreadable';
  }
}

/** Where an error is, as keys and indexes of the values. */
function pathOf(values: JsonValue, pointer: string): Path {
  const path: (string | number)[] = [];
  for (const step of pointer.split('/').slice(1).map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    path.push(Array.isArray(valueAt(values, path)) ? Number(step) : step);
  }
  return path;
}

/** Values laid over others, as Helm does: maps are merged, everything else is replaced, and null takes away. */
function merged(base: JsonObject, over: JsonObject): JsonObject {
  const result: Record<string, JsonValue> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = base[key];
    if (value === null) delete result[key];
    else result[key] = isObject(value) && isObject(below) ? merged(below, value) : value;
  }
  return result;
}

