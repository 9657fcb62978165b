import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The Kubernetes release whose OpenAPI document both peers are given. */
const kubernetes = 'v1.36.3';

interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: Schema[];
  enum?: string[];
  definitions?: Record<string, Schema>;
  'x-kubernetes-group-version-kind'?: { group: string; version: string; kind: string }[];
}

/**
 * Writes strict JSON schemas of the built-in kinds, as the peers expect them: one file a kind, named as kubeconform
 * names them, and all.json, which yaml-language-server uses for any kind. Answers the folder.
 * Source: api/openapi-spec/swagger.json of the Go module k8s.io/kubernetes.
 */
export async function peerSchemas(cache: string): Promise<string> {
  const folder = join(cache, `schemas-${kubernetes}`);
  const done = join(folder, 'all.json');
  if (await readFile(done).then(() => true, () => false)) return folder;
  const { stdout } = await run('go', ['mod', 'download', '-json', `k8s.io/kubernetes@${kubernetes}`], { maxBuffer: 1 << 24 });
  const module = JSON.parse(stdout) as { Dir: string };
  const swagger = JSON.parse(await readFile(join(module.Dir, 'api/openapi-spec/swagger.json'), 'utf8')) as { definitions: Record<string, Schema> };
  const definitions = Object.fromEntries(Object.entries(swagger.definitions).map(([name, schema]) => [name, strict(name, schema)]));
  await mkdir(folder, { recursive: true });
  const all: Schema[] = [];
  for (const [name, schema] of Object.entries(definitions)) {
    for (const { group, version, kind } of schema['x-kubernetes-group-version-kind'] ?? []) {
      if (!schema.properties?.['apiVersion']) continue;
      const apiVersion = group === '' ? version : `${group}/${version}`;
      const named: Schema = { ...schema, properties: { ...schema.properties, apiVersion: { type: 'string', enum: [apiVersion] }, kind: { type: 'string', enum: [kind] } } };
      const file = `${kind.toLowerCase()}-${group === '' ? '' : `${group.split('.')[0]}-`}${version}.json`;
      await writeFile(join(folder, file), JSON.stringify({ ...named, definitions: reachable(named, definitions) }));
      definitions[name] = named;
      all.push({ $ref: `#/definitions/${name}` });
    }
  }
  await writeFile(done, JSON.stringify({ oneOf: all, definitions }));
  return folder;
}

/** Unknown fields are refused; what the document calls a string and the server takes as a number is both. */
function strict(name: string, schema: Schema): Schema {
  if (/\.(IntOrString|Quantity)$/.test(name)) return { oneOf: [{ type: 'string' }, { type: 'number' }] };
  return schema.properties && schema.additionalProperties === undefined ? { ...schema, additionalProperties: false } : schema;
}

function reachable(root: Schema, definitions: Record<string, Schema>): Record<string, Schema> {
  const found: Record<string, Schema> = {};
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { $ref } = schema as Schema;
    // JSONSchemaProps has a property of this very name.
    const reference = typeof $ref === 'string' ? $ref.replace('#/definitions/', '') : undefined;
    const target = reference === undefined ? undefined : definitions[reference];
    if (reference !== undefined && target && !found[reference]) {
      found[reference] = target;
      visit(target);
    }
    for (const value of Object.values(schema)) visit(value);
  };
  visit(root);
  return found;
}
