import type { Models } from './models.ts';
import { compare, firstSentence, typeReference } from './models.ts';
import { recordText, typeText } from './modelFiles.ts';
import type { Definitions, Release, Schema } from './releases.ts';
import { apiVersionOf, shortName } from './releases.ts';

/**
 * The text of openapi.ts: list keys of the newest release, and the fields and kinds that any of the releases has and
 * kubernetes-models does not know. Where releases differ in the type of a field, the newest that has it counts.
 */
export function openapiFile(releases: readonly Release[], models: Models): string {
  const newest = releases[releases.length - 1];
  if (newest === undefined) throw new Error('No release to read.');
  const otherTypes = otherTypesOf(releases, models);
  return `// Written by scripts/generate-schema.ts --releases from the OpenAPI documents of Kubernetes ${releases[0]?.name ?? ''} to ${newest.name}; do not edit.

${recordText('listTypes', 'How the items of each list are told apart, one list a line: its keys, or set, or atomic.', listTypes(newest.definitions))}
${recordText('otherFields', 'Fields, and types with all their fields, that kubernetes-models does not know: newer ones, and those of APIs that have come and gone.', otherTypes)}
/** Kinds that one of the releases serves and kubernetes-models does not know, by apiVersion. */
export const otherKinds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${otherKinds(releases, models).join('\n')}
};
`;
}

/** Fields that kubernetes-models does not know, by type. */
function otherTypesOf(releases: readonly Release[], models: Models): Map<string, string> {
  const otherTypes = new Map<string, string>();
  for (const [name, fields] of fieldsOfAll(releases)) {
    const known = new Set(models.types.get(name)?.fields.map((field) => field.name));
    const others = [...fields.values()].filter((field) => !known.has(field.name)).sort((a, b) => compare(a.name, b.name));
    if (others.length > 0) otherTypes.set(name, typeText(others));
  }
  for (const name of unreachable(otherTypes, models, releases)) otherTypes.delete(name);
  return otherTypes;
}

/** The text of openapiDescriptions.ts: what the fields and types are that openapi.ts adds, of the newest release that has them. */
export function openapiDescriptionsFile(releases: readonly Release[], models: Models): string {
  const lines = new Map<string, Map<string, string>>();
  for (const { definitions } of releases)
    for (const [name, schema] of definitions) {
      const model = models.types.get(name);
      const known = new Set(model?.fields.map((field) => field.name));
      const fields: [string, string | undefined][] = [...(model === undefined ? [['', schema.description] as [string, string | undefined]] : []),
        ...entries(schema).filter(([field]) => !known.has(field)).map(([field, { description }]): [string, string | undefined] => [field, description])];
      for (const [field, description] of fields) {
        const sentence = firstSentence(description ?? '');
        if (sentence !== '') lines.set(name, (lines.get(name) ?? new Map<string, string>()).set(field, sentence));
      }
    }
  const wanted = new Set([...otherTypesOf(releases, models).keys()]);
  const texts = new Map([...lines].filter(([name]) => wanted.has(name)).sort(([a], [b]) => compare(a, b))
    .map(([name, fields]) => [name, [...fields].sort(([a], [b]) => compare(a, b)).map(([field, sentence]) => `${field} ${sentence}`).join('\n')]));
  return `// Written by scripts/generate-schema.ts --releases; do not edit.

${recordText('openapiDescriptions', 'First sentence of what each field is that only the OpenAPI documents have, one field a line; the line that starts with a space is the type itself.', texts)}`;
}

interface SchemaField { readonly name: string; readonly type: string; readonly required: boolean }

function fieldsOfAll(releases: readonly Release[]): Map<string, Map<string, SchemaField>> {
  const types = new Map<string, Map<string, SchemaField>>();
  for (const { definitions, enums } of releases)
    for (const [name, schema] of definitions) {
      const fields = types.get(name) ?? new Map<string, SchemaField>();
      types.set(name, fields);
      const required = new Set(schema.required);
      for (const [field, property] of entries(schema))
        fields.set(field, { name: field, type: notation(property, enums.get(`${name}.${field}`)), required: required.has(field) });
    }
  return new Map([...types].sort(([a], [b]) => compare(a, b)));
}

/** Types that no kind leads to: lists, answers of the server, and options of its calls. */
function unreachable(types: ReadonlyMap<string, string>, models: Models, releases: readonly Release[]): string[] {
  const reached = new Set<string>();
  const open = [...models.kinds.map(({ type }) => type), ...kindTypes(releases).map(({ type }) => type)];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const notations = [...(models.types.get(name)?.fields.map(({ type }) => type) ?? []), ...(types.get(name)?.split('\n').map((line) => line.slice(line.indexOf(' ') + 1)) ?? [])];
    open.push(...notations.map((text) => text.replace(/^(\[\]|\{\})+/, '')).filter((text) => /^[A-Z]/.test(text)));
  }
  return [...types.keys()].filter((name) => !reached.has(name));
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

function otherKinds(releases: readonly Release[], models: Models): string[] {
  const known = new Set(models.kinds.map((entry) => `${entry.groupVersion} ${entry.kind}`));
  const others = new Map<string, string[]>();
  for (const { apiVersion, kind, type } of kindTypes(releases))
    if (!known.has(`${apiVersion} ${kind}`)) others.set(apiVersion, [...(others.get(apiVersion) ?? []), `${kind}: '${type}'`]);
  return [...others].sort(([a], [b]) => compare(a, b)).map(([apiVersion, kinds]) => `  ${JSON.stringify(apiVersion)}: { ${kinds.join(', ')} },`);
}

/** Kinds of objects, of all releases: a type with `metadata` that names one kind; lists and options name several or end in it. */
function kindTypes(releases: readonly Release[]): { apiVersion: string; kind: string; type: string }[] {
  const found = new Map<string, { apiVersion: string; kind: string; type: string }>();
  for (const { definitions } of releases)
    for (const [type, schema] of definitions) {
      const [gvk, second] = schema['x-kubernetes-group-version-kind'] ?? [];
      if (gvk === undefined || second !== undefined || gvk.kind.endsWith('List') || !('metadata' in (schema.properties ?? {}))) continue;
      found.set(`${apiVersionOf(gvk)} ${gvk.kind}`, { apiVersion: apiVersionOf(gvk), kind: gvk.kind, type });
    }
  return [...found].sort(([a], [b]) => compare(a, b)).map(([, kind]) => kind);
}

function entries(schema: Schema): [string, Schema][] {
  return Object.entries(schema.properties ?? {}).sort(([a], [b]) => compare(a, b));
}

function notation(schema: Schema, values: readonly string[] | undefined): string {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (reference !== undefined) return typeReference(shortName(reference.slice(reference.lastIndexOf('/') + 1)));
  switch (schema.type) {
    case 'string': return values === undefined ? 'string' : values.map((value) => JSON.stringify(value)).join('|');
    case 'boolean': return 'boolean';
    case 'integer':
    case 'number': return 'number';
    case 'array': return `[]${schema.items === undefined ? 'any' : notation(schema.items, values)}`;
    case 'object': return typeof schema.additionalProperties === 'object' ? `{}${notation(schema.additionalProperties, values)}` : 'any';
    case undefined:
    default: return 'any';
  }
}
