import { distance } from 'fastest-levenshtein';
import type { GroupVersionKind, ManifestObject } from '../manifest/index.ts';
import { parseApiVersion } from '../manifest/index.ts';
import { apiHistory, isServedIn } from './apiHistory.ts';
import { customApiHistory } from './customApiHistory.ts';
import { customKindProblem, loadCustomKind, typeOfCustomKind } from './customKinds.ts';
import type { TypeTable } from './fields.ts';
import { kinds, loaders } from './generated/catalogue.ts';
import { otherKinds } from './generated/openapi.ts';
import type { SchemaProblem } from './problem.ts';
import type { Validator } from './validator.ts';

/** What is known of a kind; made by `loadKindSchema`, opaque to other folders. */
export interface KindSchema {
  readonly gvk: GroupVersionKind;
  /** Name of the kind's type in the field tables. */
  readonly type: string;
  /** Absent for kinds newer than the models: their fields are known, their values are not checked by a validator. See `needsValidator`. */
  readonly validator: Validator | 'not loaded' | undefined;
  /** For a custom resource, the release of the project whose fields are known: `Argo CD 3.3.9`. */
  readonly release?: string;
  /** For a kind that someone defined, what takes the place of the tables and validators of the models. */
  readonly defined?: DefinedSchema;
  /** What else the API server asks of the kind, where that is much to load. */
  readonly check?: (object: ManifestObject) => readonly SchemaProblem[];
}

/** A kind that the workspace defines, or that a schema describes which a person named. */
export interface DefinedSchema {
  readonly table: TypeTable;
  /** What is wrong with the values of an object; with `hasStrangers`, some of its fields are unknown and told already. */
  readonly problems: (object: ManifestObject, hasStrangers: boolean) => readonly SchemaProblem[];
}

/** Kinds with an apiVersion of Kubernetes that are files of clients or answers of the server, never objects to apply. */
const notObjects = new Set(['v1 Config', 'v1 Template', 'v1 APIGroup', 'v1 APIVersions', 'v1 Status']);
const groups = new Set([...Object.keys(kinds), ...Object.keys(otherKinds)].map(groupOf));

const described = new Map<string, KindSchema>();

/**
 * Loads what is needed to validate a kind. Undefined when the kind is unknown: see `kindProblem`.
 * Only the validators of the kind's group and version are loaded; the second call for them costs nothing.
 */
export async function loadKindSchema(gvk: GroupVersionKind): Promise<KindSchema | undefined> {
  const schema = await describeKind(gvk);
  return schema === undefined ? undefined : loadValidator(schema);
}

/** Like `loadKindSchema`, but without the validator of a built-in kind, which says nothing of an object without faults. */
export async function describeKind(gvk: GroupVersionKind): Promise<KindSchema | undefined> {
  const key = `${apiVersionOf(gvk)} ${gvk.kind}`;
  const known = described.get(key);
  if (known !== undefined) return known;
  const type = isBuiltInGroup(gvk.group) ? typeOfKind(gvk) : undefined;
  const found = type === undefined ? await loadCustomKind(gvk) : { type, validator: own(kinds, apiVersionOf(gvk)) === undefined ? undefined : 'not loaded' as const };
  if (found === undefined) return undefined;
  const check = type === undefined ? undefined : await loadCheck(gvk);
  const schema: KindSchema = { gvk, ...found, ...(check === undefined ? {} : { check }) };
  described.set(key, schema);
  return schema;
}

async function loadCheck({ group, kind }: GroupVersionKind): Promise<KindSchema['check']> {
  if (kind === 'CustomResourceDefinition') return (await import('./crds/definitionProblems.ts')).definitionProblems;
  return group === 'admissionregistration.k8s.io' && !kind.endsWith('Binding') ? (await import('./admissionExpressions.ts')).admissionExpressions : undefined;
}

/** The schema of a kind with its validator. */
export async function loadValidator(schema: KindSchema): Promise<KindSchema> {
  if (schema.validator !== 'not loaded') return schema;
  const apiVersion = apiVersionOf(schema.gvk);
  const validator = own((await own(loaders, apiVersion)?.())?.validators ?? {}, schema.gvk.kind);
  const whole = { ...schema, validator };
  described.set(`${apiVersion} ${schema.gvk.kind}`, whole);
  return whole;
}

/** The type of a kind in the field tables, or undefined for a kind that is unknown, or custom and not loaded yet. */
export function typeOfKind(gvk: GroupVersionKind): string | undefined {
  const apiVersion = apiVersionOf(gvk);
  return own(own(kinds, apiVersion) ?? {}, gvk.kind) ?? own(own(otherKinds, apiVersion) ?? {}, gvk.kind) ?? typeOfCustomKind(gvk);
}

/** The same kind in the other versions of its group that a release serves, the stablest first. */
export function versionsOfKind(gvk: GroupVersionKind, minor: number): GroupVersionKind[] {
  return [kinds, otherKinds].flatMap((table) => Object.keys(table).filter((apiVersion) => groupOf(apiVersion) === gvk.group && own(table[apiVersion] ?? {}, gvk.kind) !== undefined))
    .map((apiVersion) => ({ ...parseApiVersion(apiVersion), kind: gvk.kind }))
    .filter((other) => other.version !== gvk.version && isServedIn(apiHistory(other), minor))
    .sort((a, b) => stability(b.version) - stability(a.version));
}

/** Orders versions as Kubernetes does: v2, v1, v2beta1, v1beta2, v1alpha1. CustomResourceDefinition documentation, Version priority. */
function stability(version: string): number {
  const [, major = '0', level, minor = '0'] = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version) ?? [];
  return (level === undefined ? 2 : level === 'beta' ? 1 : 0) * 10_000 + Number(major) * 100 + Number(minor);
}

/** Whether a group is one of Kubernetes' own, so that a kind it does not have is a mistake and no custom resource. */
export function isBuiltInGroup(group: string): boolean {
  return groups.has(group);
}

/**
 * What an unknown kind was probably meant to be: `apps/v1 Deployment`. The same kind in another group or version comes
 * first, then the kind spelt most alike. Undefined when nothing is near, or the kind is known.
 */
export function suggestKind(gvk: GroupVersionKind): string | undefined {
  if (typeOfKind(gvk) !== undefined) return undefined;
  const wanted = gvk.kind.toLowerCase();
  const most = Math.max(1, Math.floor(wanted.length / 4));
  const candidates = knownKinds().map((candidate) => ({ ...candidate, apart: distance(wanted, candidate.kind.toLowerCase()) }))
    .filter(({ apart }) => apart <= most);
  candidates.sort((a, b) => a.apart - b.apart || preference(a.apiVersion, gvk) - preference(b.apiVersion, gvk));
  const best = candidates[0];
  return best === undefined ? undefined : `${best.apiVersion} ${best.kind}`;
}

/**
 * What is wrong with an apiVersion and kind that `loadKindSchema` does not know. For a group that is not Kubernetes'
 * own, only what can be told from the projects that are known; nothing for lists (`PodList`) and for files that are no
 * objects, such as a kubeconfig (`v1 Config`); nor for kinds that are known to have been removed, which the rules on
 * versions tell of.
 */
export function kindProblem(gvk: GroupVersionKind): SchemaProblem | undefined {
  const apiVersion = apiVersionOf(gvk);
  if (apiHistory(gvk) !== undefined) return undefined;
  if (!isBuiltInGroup(gvk.group)) return customApiHistory(gvk) === undefined ? customKindProblem(gvk) : undefined;
  if (typeOfKind(gvk) !== undefined || gvk.kind.endsWith('List') || notObjects.has(`${apiVersion} ${gvk.kind}`)) return undefined;
  const [version, kind] = suggestKind(gvk)?.split(' ') ?? [];
  if (kind === gvk.kind && version !== undefined)
    return { code: 'unknown-version', path: ['apiVersion'], part: 'value', fix: { kind: 'set-value', to: version },
      message: `\`${apiVersion}\` has no kind \`${kind}\` in the Kubernetes releases known here, so the API server will not find it: use \`apiVersion: ${version}\`.` };
  const hint = kind === undefined ? 'Check the spelling of `kind` and `apiVersion`.'
    : version === apiVersion ? `Did you mean \`${kind}\`?` : `Did you mean \`${kind}\` with \`apiVersion: ${version ?? ''}\`?`;
  return { code: 'unknown-kind', path: ['kind'], part: 'value', ...(version === apiVersion && kind !== undefined ? { fix: { kind: 'set-value', to: kind } } : {}),
    message: `\`${apiVersion}\` has no kind \`${gvk.kind}\`, so the API server will refuse the object. ${hint}` };
}

/** `apps/v1`, or `v1` for the core group. */
function apiVersionOf({ group, version }: GroupVersionKind): string {
  return group === '' ? version : `${group}/${version}`;
}

function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

export function knownKinds(): { apiVersion: string; kind: string }[] {
  return [kinds, otherKinds].flatMap((table) => Object.entries(table).flatMap(([apiVersion, entries]) =>
    Object.keys(entries).map((kind) => ({ apiVersion, kind }))));
}

/** Order of suggestions for a kind that several groups have: its own group first, stable versions first, `extensions` last. */
function preference(apiVersion: string, gvk: GroupVersionKind): number {
  const group = groupOf(apiVersion);
  return (apiVersion === apiVersionOf(gvk) ? 0 : 1) + (/(alpha|beta)/.test(apiVersion) ? 8 : 0) + (group === gvk.group ? 0 : 2)
    + (group === 'extensions' ? 16 : 0) + (/v1$|v2$/.test(apiVersion) ? 0 : 4) - (apiVersion.endsWith('v2') ? 0.5 : 0);
}

/** A member that the record itself has, so that a kind named `constructor` finds nothing. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
