import { parseApiVersion, type Range } from '../../manifest/index.ts';
import { apiHistory } from '../../schema/apiHistory.ts';
import { isBuiltInGroup, knownKinds, typeOfKind } from '../../schema/kinds.ts';
import { projectKinds } from '../../schema/customKinds.ts';
import type { Workspace } from '../../workspace/index.ts';
import { mark, type Cursor } from '../cursor.ts';
import { literal } from '../snippet.ts';
import type { Completion } from '../protocol.ts';
import type { Place } from '../surroundings.ts';
import { documentTypes } from '../types.ts';
import { objectSnippet, type Layout } from './skeleton.ts';

/** A kind that can be applied, in the version that is to be used for it. */
interface UsualKind {
  readonly kind: string;
  readonly apiVersion: string;
}

/** Kinds that are written every day come first. */
const everyday = ['Deployment', 'Service', 'ConfigMap', 'Secret', 'Ingress', 'StatefulSet', 'CronJob', 'Job', 'DaemonSet', 'Namespace', 'ServiceAccount', 'PersistentVolumeClaim', 'HorizontalPodAutoscaler', 'PodDisruptionBudget', 'NetworkPolicy', 'Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding', 'Pod'];
/** Kinds that the server answers with or that are made by subresources; nobody writes them into a file. */
const notWritten = /(List|Review|Options|Status)$|^(APIGroup|APIVersions|APIResource|Binding|Eviction|Scale|WatchEvent|ComponentStatus|TokenRequest|Event|Config|Template|Endpoints|EndpointSlice|Lease|ControllerRevision|PodTemplate|ReplicationController|SerializedReference|RangeAllocation|Node|CSINode|VolumeAttachment|IPAddress|StorageVersion|StorageVersionMigration|CertificateSigningRequest)$/;

let usual: readonly UsualKind[] | undefined;

/** Every kind that people write, in its best version: served, not deprecated, stable before beta. */
export function usualKinds(): readonly UsualKind[] {
  if (usual) return usual;
  const best = new Map<string, UsualKind>();
  for (const { kind, apiVersion } of knownKinds()) {
    if (notWritten.test(kind)) continue;
    const { group, version } = parseApiVersion(apiVersion);
    const history = apiHistory({ group, version, kind });
    if (history?.removed !== undefined || history?.deprecated !== undefined || group === 'extensions' || /alpha/.test(version)) continue;
    const key = `${group}/${kind}`;
    const other = best.get(key);
    if (other === undefined || isBetter(version, parseApiVersion(other.apiVersion).version)) best.set(key, { kind, apiVersion });
  }
  return (usual = [...best.values()].sort((a, b) => placeOf(a.kind) - placeOf(b.kind) || (a.kind < b.kind ? -1 : 1)));
}

function isBetter(version: string, than: string): boolean {
  const stability = (text: string) => (/beta/.test(text) ? 0 : 1);
  return stability(version) - stability(than) > 0 || (stability(version) === stability(than) && version > than);
}

function placeOf(kind: string): number {
  const index = everyday.indexOf(kind);
  return index < 0 ? everyday.length : index;
}

/** Whole objects, where a document is begun. */
export function objectCompletions(cursor: Cursor, layout: Layout, from: number): Completion[] {
  return usualKinds().flatMap(({ kind, apiVersion }, index): Completion[] => {
    const type = typeOfKind({ ...parseApiVersion(apiVersion), kind });
    return type === undefined ? [] : [{
      label: kind, kind: 'kind', detail: apiVersion, insert: objectSnippet(apiVersion, kind, type, layout), replace: cursor.replace, rank: from + index,
      documentation: `A ${kind} with what it cannot be without.`,
    }];
  });
}

/** Kinds that are not Kubernetes' own: those that the repository uses or defines, then those of the projects that are known, each in its best version. */
export function customKinds(workspace: Workspace): readonly UsualKind[] {
  const used = workspace.kinds().filter(({ kind, apiVersion }) => apiVersion.includes('/') && kind !== mark && apiVersion !== mark && !isBuiltInGroup(parseApiVersion(apiVersion).group));
  const found = new Map([...used, ...workspace.definedKinds()].map((one) => [`${one.apiVersion} ${one.kind}`, one]));
  const known = new Set([...found.values()].map(({ apiVersion, kind }) => `${parseApiVersion(apiVersion).group} ${kind}`));
  return [...found.values(), ...projectKinds().filter(({ apiVersion, kind }) => !notWritten.test(kind) && !known.has(`${parseApiVersion(apiVersion).group} ${kind}`))];
}

/** Kinds that the repository defines, of which as many are offered as can be told apart. */
const mostDefined = 300;

/** Whole objects of the kinds that the repository defines, and beginnings of those of projects. */
export async function definedObjects({ cursor, workspace, path }: Place, layout: Layout, schemas: readonly string[], from: number): Promise<Completion[]> {
  const defined = new Set(workspace.definedKinds().map(({ apiVersion, kind }) => `${apiVersion} ${kind}`));
  return Promise.all(customKinds(workspace).map(async ({ kind, apiVersion }, index): Promise<Completion> => {
    const types = index < mostDefined && defined.has(`${apiVersion} ${kind}`) ? documentTypes('manifests', await workspace.schemaOf({ ...parseApiVersion(apiVersion), kind }, path, schemas)) : undefined;
    const insert = types ? objectSnippet(apiVersion, kind, types.root, { ...layout, table: types.table })
      : [`apiVersion: ${literal(apiVersion)}`, `kind: ${literal(kind)}`, 'metadata:', '  name: ${1:name}', 'spec:', '  $0'].join(`\n${' '.repeat(layout.column)}`);
    return { label: kind, kind: 'kind', detail: apiVersion, insert, replace: cursor.replace, rank: from + index, ...(types ? { documentation: `A ${kind} with what it cannot be without, as this repository defines it.` } : {}) };
  }));
}

/** Values of `kind` and of `apiVersion`; each brings the other with it, so that they fit. */
export function kindCompletions(cursor: Cursor, custom: readonly UsualKind[]): Completion[] {
  const field = cursor.path.length === 1 ? cursor.path[0] : undefined;
  const all = [...usualKinds(), ...custom];
  const { text } = cursor.source;
  if (field === 'kind') {
    const written = typeof cursor.siblings['apiVersion'] === 'string' ? cursor.siblings['apiVersion'] : undefined;
    const at = written === undefined ? undefined : valueRange(text, cursor, 'apiVersion');
    const fitting = knownKinds().filter(({ apiVersion, kind }) => apiVersion === written && !notWritten.test(kind) && !all.some((one) => one.kind === kind && one.apiVersion === apiVersion));
    return [...fitting, ...all].map(({ kind, apiVersion }, index) => ({
      label: kind, kind: 'kind', detail: apiVersion, insert: cursor.lead + literal(kind), replace: cursor.replace, rank: (apiVersion === written ? 0 : 1_000) + index,
      ...(apiVersion === written ? {} : { edits: written === undefined ? insertion(text, cursor, `apiVersion: ${apiVersion}`) : at ? [{ range: at, text: apiVersion }] : [] }),
    }));
  }
  if (field !== 'apiVersion') return [];
  const kind = typeof cursor.siblings['kind'] === 'string' ? cursor.siblings['kind'] : undefined;
  const versions = new Map<string, number>();
  for (const known of [...all, ...knownKinds()]) {
    const rank = known.kind === kind ? 0 : 1_000;
    if (kind !== undefined && !all.some((one) => one.kind === kind) && versions.has(known.apiVersion)) continue;
    versions.set(known.apiVersion, Math.min(rank, versions.get(known.apiVersion) ?? Infinity));
  }
  return [...versions].filter(([version, rank]) => rank === 0 || !/alpha|^extensions/.test(version)).map(([version, rank], index) => ({
    label: version, kind: 'value', insert: cursor.lead + literal(version), replace: cursor.replace, rank: rank + index, ...(kind === undefined ? {} : { detail: rank === 0 ? kind : '' }),
  }));
}

/** Where the value of a key of the same map is written. */
function valueRange(text: string, cursor: Cursor, key: string): Range | undefined {
  const part = text.slice(cursor.part.start, cursor.part.end);
  const indent = ' '.repeat(cursor.path.length === 1 ? columnOfKey(text, cursor) : 0);
  const found = new RegExp(`^(${indent}|${indent.slice(0, -2)}- )${key}:[ \\t]+([^\\s#]+)`, 'm').exec(part);
  if (!found?.[2]) return undefined;
  const end = cursor.part.start + found.index + found[0].length;
  return { start: end - found[2].length, end };
}

/** A line of its own before the one of the cursor. */
function insertion(text: string, cursor: Cursor, line: string): Completion['edits'] {
  const column = columnOfKey(text, cursor);
  const start = text.lastIndexOf('\n', cursor.replace.start - 1) + 1 + column;
  return [{ range: { start, end: start }, text: `${line}\n${' '.repeat(column)}` }];
}

function columnOfKey(text: string, cursor: Cursor): number {
  const start = text.lastIndexOf('\n', cursor.replace.start - 1) + 1;
  return /^[ ]*(?:- +)*/.exec(text.slice(start, cursor.replace.start))?.[0].length ?? 0;
}
