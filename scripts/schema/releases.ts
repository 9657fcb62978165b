import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from './models.ts';

/**
 * One patch release of every minor release that people may name as their cluster's: the newest of each when the tables
 * were written. For a newer minor release, append it and run `node scripts/generate-schema.ts --releases`;
 * `go list -m -versions k8s.io/api` lists what there is (v0.37.2 is v1.37.2).
 */
export const releaseNames = ['v1.28.15', 'v1.29.15', 'v1.30.14', 'v1.31.14', 'v1.32.13', 'v1.33.13', 'v1.34.4', 'v1.35.4', 'v1.36.3', 'v1.37.2'] as const;

/** A schema of an OpenAPI v3 document, as far as it is read here. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly description?: string;
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

/** What one release serves. */
export interface Release {
  readonly name: string;
  readonly minor: number;
  readonly definitions: Definitions;
  /** `apps/v1 Deployment` of all that a path of the API serves, with the short name of its type where one is known. */
  readonly kinds: ReadonlySet<string>;
  /** Allowed values by `Type.field`; of the items where the field is a list or map. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** Downloads the Go module k8s.io/kubernetes and reads its OpenAPI v3 documents. Throws when Go or the proxy fails. */
export function readRelease(name: string): Release {
  const folder = downloadModule('k8s.io/kubernetes', name);
  const documents = join(folder, 'api/openapi-spec/v3');
  const definitions = new Map<string, Schema>();
  const kinds = new Set<string>();
  for (const file of readdirSync(documents).sort()) {
    const document = JSON.parse(readFileSync(join(documents, file), 'utf8')) as OpenApiDocument;
    for (const [definition, schema] of Object.entries(document.components?.schemas ?? {})) definitions.set(shortName(definition), schema);
    for (const operations of Object.values(document.paths ?? {}))
      for (const operation of Object.values(operations)) {
        const served = (operation as Operation)['x-kubernetes-group-version-kind'];
        if (served !== undefined) kinds.add(`${apiVersionOf(served)} ${served.kind}`);
      }
  }
  const enums = readEnums(readFileSync(join(folder, 'pkg/generated/openapi/zz_generated.openapi.go'), 'utf8'));
  return { name, minor: Number(name.split('.')[1]), definitions: new Map([...definitions].sort(([a], [b]) => compare(a, b))), kinds, enums };
}

interface Operation {
  readonly 'x-kubernetes-group-version-kind'?: GroupVersionKind;
}
interface OpenApiDocument {
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
interface GroupVersionKind { readonly group: string; readonly version: string; readonly kind: string }

/** `apps/v1`, or `v1` for the core group. */
export function apiVersionOf({ group, version }: Pick<GroupVersionKind, 'group' | 'version'>): string {
  return group === '' ? version : `${group}/${version}`;
}

/** `io.k8s.api.core.v1.Container` to `ApiCoreV1Container`, as kubernetes-models names it after `IoK8s`. */
export function shortName(definition: string): string {
  return definition.replace(/^io\.k8s\./, '').split(/[.-]/).map(capitalized).join('');
}

/** Downloads a Go module and answers its folder. */
export function downloadModule(module: string, version: string): string {
  const answer = JSON.parse(execFileSync('go', ['mod', 'download', '-json', `${module}@${version}`], { encoding: 'utf8' })) as { Dir: string };
  if (!existsSync(answer.Dir)) throw new Error(`Go has no files of ${module}@${version}.`);
  return answer.Dir;
}

/**
 * Allowed values from the Go code that the server makes its OpenAPI documents from: the documents of a release are
 * published without them. Reads the layout that openapi-gen writes: a function a type, each property five tabs deep.
 */
function readEnums(source: string): Map<string, string[]> {
  const enums = new Map<string, string[]>();
  let type: string | undefined;
  let field = '';
  for (const line of source.split('\n')) {
    const start = /^func schema_(\w+)\(ref/.exec(line);
    if (start?.[1] !== undefined) type = typeOfFunction(start[1]);
    const property = /^\t{5}"([^"]+)": \{$/.exec(line);
    if (property?.[1] !== undefined) field = property[1];
    const values = /^\t{7,}Enum: +\[\]interface\{\}\{(.*)\},$/.exec(line);
    if (type === undefined || values?.[1] === undefined) continue;
    enums.set(`${type}.${field}`, JSON.parse(`[${values[1]}]`) as string[]);
  }
  return enums;
}

function typeOfFunction(name: string): string | undefined {
  const parts = name.split('_').map(capitalized);
  if (name.startsWith('k8sio_api_')) return parts.slice(1).join('');
  return name.startsWith('pkg_apis_apiextensions_') ? `ApiextensionsApiserver${parts.join('')}` : undefined;
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
