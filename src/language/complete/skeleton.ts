import type { FieldType, TypeTable } from '../../schema/fields.ts';
import { fieldOf, fieldsOfType, shortName } from '../types.ts';
import { literal, stop } from '../snippet.ts';

/** How deep required fields are written out for a person to fill in. */
const deepest = 6;

/** Fields that are as good as required, though the schema has them as optional. */
const usual: Readonly<Record<string, readonly string[]>> = {
  ApiCoreV1Container: ['name', 'image'],
  ApiCoreV1ServiceSpec: ['selector', 'ports'],
  ApiCoreV1ServicePort: ['name', 'port', 'targetPort'],
  ApiCoreV1ContainerPort: ['name', 'containerPort'],
  ApiCoreV1PodTemplateSpec: ['metadata', 'spec'],
  ApiBatchV1JobTemplateSpec: ['spec'],
  ApiCoreV1EnvVar: ['name', 'value'],
  ApiCoreV1HTTPGetAction: ['path', 'port'],
  ApiCoreV1ConfigMapKeySelector: ['name', 'key'],
  ApiCoreV1SecretKeySelector: ['name', 'key'],
  ApiCoreV1ConfigMapEnvSource: ['name'],
  ApiCoreV1SecretEnvSource: ['name'],
  ApiCoreV1ConfigMapVolumeSource: ['name'],
  ApiCoreV1SecretVolumeSource: ['secretName'],
  ApiCoreV1LocalObjectReference: ['name'],
  ApiCoreV1ResourceRequirements: ['requests', 'limits'],
  ApiCoreV1PersistentVolumeClaimSpec: ['accessModes', 'resources'],
  ApiCoreV1VolumeResourceRequirements: ['requests'],
  ApimachineryPkgApisMetaV1LabelSelector: ['matchLabels'],
  ApiNetworkingV1IngressRule: ['host', 'http'],
  ApiNetworkingV1IngressBackend: ['service'],
  ApiNetworkingV1IngressServiceBackend: ['name', 'port'],
  ApiNetworkingV1ServiceBackendPort: ['name'],
  KustomizationImage: ['name', 'newTag'],
  KustomizationReplicas: ['name', 'count'],
  KustomizationPatch: ['path'],
  KustomizationConfigMapGenerator: ['name', 'literals'],
  KustomizationSecretGenerator: ['name', 'envs'],
  KustomizationLabels: ['pairs'],
};

/** Entries of free maps that are nearly always meant. */
const entries: Readonly<Record<string, readonly string[]>> = {
  matchLabels: ['app.kubernetes.io/name'], selector: ['app.kubernetes.io/name'], labels: ['app.kubernetes.io/name'], requests: ['cpu', 'memory'], limits: ['memory'],
};

/** How a block is written below a key. */
export interface Layout {
  /** Spaces before the keys of the map that is written to. */
  readonly column: number;
  /** Spaces before the dash of an item, from its key: 2, or 0 in files that write lists flush. */
  readonly dash: number;
  readonly eol: string;
  /** The types of what is written. */
  readonly table: TypeTable;
}

/** Numbers the stops of one snippet. */
class Stops {
  #next = 1;
  take(proposed?: string): string {
    return stop(this.#next++, proposed);
  }
}

/** What is inserted for a field: its key, and below it what its type cannot be without. */
export function fieldSnippet(name: string, type: FieldType, layout: Layout): string {
  return `${literal(yamlKey(name))}:${valueSnippet(name, type, layout, new Stops(), 0)}`;
}

/** What is inserted for a whole object of a kind. */
export function objectSnippet(apiVersion: string, kind: string, type: string, layout: Layout): string {
  const stops = new Stops();
  const indent = ' '.repeat(layout.column);
  const fields = fieldsOfType(layout.table, type) ?? [];
  const lines = [`apiVersion: ${literal(apiVersion)}`, `kind: ${literal(kind)}`];
  if (fields.some(({ name }) => name === 'metadata')) lines.push('metadata:', `  name: ${stops.take('name')}`);
  for (const field of fields) {
    if (['apiVersion', 'kind', 'metadata', 'status'].includes(field.name)) continue;
    if (field.required || field.name === 'spec') lines.push(`${field.name}:${valueSnippet(field.name, field.type, { ...layout, column: layout.column }, stops, 0)}`);
  }
  return lines.join(`${layout.eol}${indent}`);
}

/** What is inserted for an item of a list, without the dash. */
export function itemSnippet(list: string, type: FieldType, layout: Layout): string {
  return bodyOf(list, type, layout, new Stops(), 0) ?? '$0';
}

function valueSnippet(name: string, type: FieldType, layout: Layout, stops: Stops, depth: number): string {
  const { eol, column, dash } = layout;
  if (type.kind === 'object' || type.kind === 'map') {
    const below = { ...layout, column: column + 2 };
    return `${eol}${' '.repeat(column + 2)}${bodyOf(name, type, below, stops, depth) ?? stops.take()}`;
  }
  if (type.kind === 'list') {
    const below = { ...layout, column: column + dash + 2 };
    return `${eol}${' '.repeat(column + dash)}- ${bodyOf(name, type.of, below, stops, depth) ?? stops.take()}`;
  }
  const only = type.kind === 'enum' && type.values.length === 1 ? type.values[0] : undefined;
  return ` ${only === undefined ? stops.take() : literal(only)}`;
}

/** The lines of a map's entries, the first without indentation; undefined where nothing is known to be needed. */
function bodyOf(name: string, type: FieldType, layout: Layout, stops: Stops, depth: number): string | undefined {
  const between = `${layout.eol}${' '.repeat(layout.column)}`;
  if (type.kind === 'map') {
    const keys = Object.hasOwn(entries, name) ? entries[name] : undefined;
    return keys?.map((key) => `${literal(key)}: ${stops.take()}`).join(between);
  }
  if (type.kind !== 'object' || depth >= deepest) return undefined;
  // The metadata of a template: that of an object has its name.
  if (name === 'metadata') return `labels:${between}  app.kubernetes.io/name: ${stops.take()}`;
  const wanted = neededFields(layout.table, type.type);
  if (wanted.length === 0) return undefined;
  return wanted.flatMap((field) => {
    const known = fieldOf(layout.table, type.type, field);
    return known ? [`${literal(yamlKey(field))}:${valueSnippet(field, known.type, layout, stops, depth + 1)}`] : [];
  }).join(between);
}

/** The fields without which an object of a type is of no use, in the order in which people write them. */
export function neededFields(table: TypeTable, type: string): readonly string[] {
  const required = (fieldsOfType(table, type) ?? []).filter((field) => field.required).map((field) => field.name);
  const own = (Object.hasOwn(usual, type) ? usual[type] : undefined) ?? [];
  const all = [...own, ...required.filter((field) => !own.includes(field))];
  const first = ['name', 'selector'];
  if (shortName(type) === 'PodTemplateSpec') return all;
  return [...first.filter((field) => all.includes(field)), ...all.filter((field) => !first.includes(field))];
}

/** A key as YAML can hold it. */
export function yamlKey(name: string): string {
  return /^[\w$][\w./$-]*$/.test(name) ? name : JSON.stringify(name);
}
