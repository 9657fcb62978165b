import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from './models.ts';
import { compare, typeReference } from './models.ts';
import { recordText, typeText } from './modelFiles.ts';

interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly 'x-kubernetes-list-type'?: 'atomic' | 'set' | 'map';
  readonly 'x-kubernetes-list-map-keys'?: readonly string[];
  readonly 'x-kubernetes-patch-merge-key'?: string;
  readonly 'x-kubernetes-patch-strategy'?: string;
  readonly 'x-kubernetes-group-version-kind'?: readonly { readonly group: string; readonly version: string; readonly kind: string }[];
}

/** Definitions of all API groups by short name (`ApiCoreV1Container`). */
export type Definitions = ReadonlyMap<string, Schema>;

/** Downloads the Go module k8s.io/kubernetes and reads its OpenAPI v3 documents. Throws when Go or the proxy fails. */
export function readOpenApi(release: string): Definitions {
  const answer = JSON.parse(execFileSync('go', ['mod', 'download', '-json', `k8s.io/kubernetes@${release}`], { encoding: 'utf8' })) as { Dir: string };
  const folder = join(answer.Dir, 'api/openapi-spec/v3');
  const definitions = new Map<string, Schema>();
  for (const file of readdirSync(folder).sort()) {
    const document = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { components?: { schemas?: Record<string, Schema> } };
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) definitions.set(shortName(name), schema);
  }
  return new Map([...definitions].sort(([a], [b]) => compare(a, b)));
}

/** The text of openapi.ts: list keys, and the fields and kinds of this release that kubernetes-models does not know yet. */
export function openapiFile(release: string, definitions: Definitions, models: Models): string {
  const laterTypes = new Map<string, string>();
  for (const [name, schema] of definitions) {
    const known = new Set(models.types.get(name)?.fields.map((field) => field.name));
    const fields = schemaFields(schema).filter((field) => !known.has(field.name));
    if (fields.length > 0) laterTypes.set(name, typeText(fields));
  }
  return `// Written by scripts/generate-schema.ts --list-keys from the OpenAPI documents of Kubernetes ${release}; do not edit.

${recordText('listTypes', 'How the items of each list are told apart, one list a line: its keys, or set, or atomic.', listTypes(definitions))}
${recordText('laterFields', 'Fields, and types with all their fields, that came after the release kubernetes-models was made from.', laterTypes)}
/** Kinds that this release serves and kubernetes-models does not know, by apiVersion. */
export const laterKinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${laterKinds(definitions, models).join('\n')}
};
`;
}

/** Lists by type, in lines `ports containerPort protocol`, `args atomic`, `finalizers set`. */
function listTypes(definitions: Definitions): Map<string, string> {
  const lists = new Map<string, string>();
  for (const [name, schema] of definitions) {
    const lines: string[] = [];
    for (const [field, property] of entries(schema)) {
      if (property.type !== 'array') continue;
      const type = listType(property);
      if (type !== undefined) lines.push(`${field} ${type}`);
    }
    if (lines.length > 0) lists.set(name, lines.join('\n'));
  }
  return lists;
}

/**
 * Server-side apply's keys where there are some, else the key of the strategic merge patch.
 * A list with merge strategy and no key holds plain values and is a set.
 */
function listType(list: Schema): string | undefined {
  const keys = list['x-kubernetes-list-map-keys'];
  if (keys !== undefined && keys.length > 0) return keys.join(' ');
  const mergeKey = list['x-kubernetes-patch-merge-key'];
  if (mergeKey !== undefined) return mergeKey;
  if (list['x-kubernetes-list-type'] !== undefined) return list['x-kubernetes-list-type'];
  return list['x-kubernetes-patch-strategy'] === 'merge' ? 'set' : undefined;
}

function laterKinds(definitions: Definitions, models: Models): string[] {
  const known = new Set(models.kinds.map((entry) => `${entry.groupVersion} ${entry.kind}`));
  const later = new Map<string, string[]>();
  for (const [name, schema] of definitions) {
    const kinds = schema['x-kubernetes-group-version-kind'] ?? [];
    if (kinds.length !== 1 || kinds[0] === undefined || !('metadata' in (schema.properties ?? {}))) continue;
    const { group, version, kind } = kinds[0];
    const groupVersion = group === '' ? version : `${group}/${version}`;
    if (kind.endsWith('List') || known.has(`${groupVersion} ${kind}`)) continue;
    later.set(groupVersion, [...(later.get(groupVersion) ?? []), `${kind}: '${name}'`]);
  }
  return [...later].sort(([a], [b]) => compare(a, b)).map(([groupVersion, kinds]) => `  ${JSON.stringify(groupVersion)}: { ${kinds.join(', ')} },`);
}

function schemaFields(schema: Schema): { name: string; type: string; required: boolean }[] {
  const required = new Set(schema.required);
  return entries(schema).map(([name, property]) => ({ name, type: notation(property), required: required.has(name) }));
}

function entries(schema: Schema): [string, Schema][] {
  return Object.entries(schema.properties ?? {}).sort(([a], [b]) => compare(a, b));
}

function notation(schema: Schema): string {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (reference !== undefined) return typeReference(shortName(reference.slice(reference.lastIndexOf('/') + 1)));
  switch (schema.type) {
    case 'string': return 'string';
    case 'boolean': return 'boolean';
    case 'integer':
    case 'number': return 'number';
    case 'array': return `[]${schema.items === undefined ? 'any' : notation(schema.items)}`;
    case 'object': return typeof schema.additionalProperties === 'object' ? `{}${notation(schema.additionalProperties)}` : 'any';
    case undefined:
    default: return 'any';
  }
}

/** `io.k8s.api.core.v1.Container` to `ApiCoreV1Container`, as kubernetes-models names it after `IoK8s`. */
function shortName(definition: string): string {
  return definition.replace(/^io\.k8s\./, '').split(/[.-]/).map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('');
}
