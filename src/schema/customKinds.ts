import { distance } from 'fastest-levenshtein';
import type { GroupVersionKind } from '../manifest/index.ts';
import { addTypes } from './fields.ts';
import { customKinds, type CustomKinds } from './generated/customCatalogue.ts';
import type { SchemaProblem } from './problem.ts';
import type { Validator } from './validator.ts';

/** A kind of a project such as Argo CD or Istio, as one release of the project has it. */
export interface CustomKind {
  /** Name of the kind's type in the field tables. */
  readonly type: string;
  /** The release: `Argo CD 3.3.9`. */
  readonly release: string;
  readonly validator: Validator | undefined;
}

const byApiVersion = new Map<string, CustomKinds[]>();
const groups = new Set<string>();
for (const entry of customKinds) {
  byApiVersion.set(entry.apiVersion, [...(byApiVersion.get(entry.apiVersion) ?? []), entry]);
  groups.add(groupOf(entry.apiVersion));
}

let allKinds: readonly { readonly apiVersion: string; readonly kind: string }[] | undefined;

/** Types of the kinds that were loaded, by `apiVersion kind`. */
const loadedTypes = new Map<string, string>();

/** Whether kinds of a group are known though the group is not Kubernetes' own. */
export function isModelledGroup(group: string): boolean {
  return groups.has(group);
}

/** The kinds of all projects that are known, each in the stablest of its versions. */
export function projectKinds(): readonly { readonly apiVersion: string; readonly kind: string }[] {
  if (allKinds !== undefined) return allKinds;
  const best = new Map<string, { readonly apiVersion: string; readonly kind: string }>();
  for (const { apiVersion, kinds } of customKinds)
    for (const kind of kinds) {
      const key = `${groupOf(apiVersion)} ${kind}`;
      const other = best.get(key);
      if (other === undefined || byStability(apiVersion, other.apiVersion) < 0) best.set(key, { apiVersion, kind });
    }
  return (allKinds = [...best.values()]);
}

/** Loads a kind of a project's package, and the field tables of the package when it is the first. Undefined for kinds that no package has. */
export async function loadCustomKind(gvk: GroupVersionKind): Promise<CustomKind | undefined> {
  const entry = entryOf(gvk);
  if (entry === undefined) return undefined;
  const [{ kinds, types }, { validators }] = await Promise.all([entry.fields(), entry.validators()]);
  if (addTypes(types)) for (const [kind, type] of Object.entries(kinds)) loadedTypes.set(kind, type);
  const type = loadedTypes.get(`${entry.apiVersion} ${gvk.kind}`);
  return type === undefined ? undefined : { type, release: entry.release, validator: validators[gvk.kind] };
}

/** The type of a kind in the field tables once the kind is loaded. */
export function typeOfCustomKind({ group, version, kind }: GroupVersionKind): string | undefined {
  return loadedTypes.get(`${group}/${version} ${kind}`);
}

/** Descriptions of the types of a kind's package; undefined for kinds that no package has. */
export async function loadCustomDescriptions(gvk: GroupVersionKind): Promise<Readonly<Record<string, string>> | undefined> {
  return (await entryOf(gvk)?.descriptions())?.descriptions;
}

/**
 * What to say about a kind that is in none of the packages though its group is. It may be in a release that is not the
 * one modelled, so it is never called wrong: only that it cannot be verified, with what it may have been meant to be.
 */
export function customKindProblem(gvk: GroupVersionKind): SchemaProblem | undefined {
  if (!isModelledGroup(gvk.group) || entryOf(gvk) !== undefined || gvk.kind.endsWith('List')) return undefined;
  const apiVersion = `${gvk.group}/${gvk.version}`;
  const here = customKinds.filter((entry) => groupOf(entry.apiVersion) === gvk.group);
  const releases = [...new Set((byApiVersion.get(apiVersion) ?? here).map(({ release }) => release))].join(', ');
  const otherVersions = here.filter(({ kinds }) => kinds.includes(gvk.kind)).map((entry) => entry.apiVersion).sort(byStability);
  const [other] = otherVersions;
  if (other !== undefined)
    return { code: 'unknown-version', severity: 'warning', path: ['apiVersion'], part: 'value',
      message: `\`${apiVersion}\` has no kind \`${gvk.kind}\` in ${releases}, so its fields are not checked. That release has it as \`apiVersion: ${other}\`: check which versions your cluster serves.` };
  const near = here.flatMap((entry) => entry.kinds.map((kind) => ({ kind, apiVersion: entry.apiVersion, apart: distance(kind.toLowerCase(), gvk.kind.toLowerCase()) })))
    .filter(({ apart }) => apart <= Math.max(1, Math.floor(gvk.kind.length / 4)))
    .sort((a, b) => a.apart - b.apart || Number(b.apiVersion === apiVersion) - Number(a.apiVersion === apiVersion) || byStability(a.apiVersion, b.apiVersion))[0];
  const unknown = `\`${apiVersion}\` has no kind \`${gvk.kind}\` in ${releases}, so its fields cannot be verified.`;
  if (near === undefined) return { code: 'unverified', severity: 'hint', path: ['kind'], part: 'value', message: `${unknown} It may be in another release.` };
  return { code: 'unknown-kind', severity: 'warning', path: ['kind'], part: 'value',
    ...(near.apiVersion === apiVersion ? { fix: { kind: 'set-value' as const, to: near.kind } } : {}),
    message: `${unknown} Did you mean \`${near.kind}\`${near.apiVersion === apiVersion ? '' : ` with \`apiVersion: ${near.apiVersion}\``}?` };
}

function entryOf({ group, version, kind }: GroupVersionKind): CustomKinds | undefined {
  return byApiVersion.get(`${group}/${version}`)?.find(({ kinds }) => kinds.includes(kind));
}

function groupOf(apiVersion: string): string {
  return apiVersion.slice(0, apiVersion.indexOf('/'));
}

/** Stable versions before betas before alphas, and the higher number first. */
function byStability(a: string, b: string): number {
  const rank = (text: string): number => (/alpha/.test(text) ? 2 : /beta/.test(text) ? 1 : 0);
  return rank(a) - rank(b) || (a < b ? 1 : a > b ? -1 : 0);
}
