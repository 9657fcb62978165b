import type { JsonValue } from '../../manifest/index.ts';
import { readList } from '../json.ts';
import { enumerate } from '../words.ts';

/** A rule of a role. `names` is empty where it is about all objects; `urls` is filled where it is about none. */
export interface Rule {
  readonly groups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
  readonly names: readonly string[];
  readonly urls: readonly string[];
}

/** One verb on one resource, or on one URL; `*` stands for all. */
export interface Right {
  readonly group: string;
  /** `secrets`, `pods/exec`; empty for a URL. */
  readonly resource: string;
  readonly verb: string;
  /** The one object that it is about; undefined: all. */
  readonly name?: string;
  readonly url?: string;
}

const texts = (value: JsonValue | undefined, field: string): readonly string[] => readList(value, [field]).filter((item) => typeof item === 'string');

/** A rule as a role has it (Kubernetes API, PolicyRule). */
export function ruleOf(value: JsonValue): Rule {
  return { groups: texts(value, 'apiGroups'), resources: texts(value, 'resources'), verbs: texts(value, 'verbs'), names: texts(value, 'resourceNames'), urls: texts(value, 'nonResourceURLs') };
}

/** Every right that a rule gives. */
export function rightsOf(rule: Rule): readonly Right[] {
  const urls = rule.urls.flatMap((url) => rule.verbs.map((verb): Right => ({ group: '', resource: '', verb, url })));
  const names: readonly (string | undefined)[] = rule.names.length > 0 ? rule.names : [undefined];
  return [...urls, ...rule.groups.flatMap((group) => rule.resources.flatMap((resource) => rule.verbs.flatMap((verb) =>
    names.map((name): Right => ({ group, resource, verb, ...(name !== undefined && { name }) })))))];
}

/**
 * Whether a rule gives a right. Source: Kubernetes documentation, Using RBAC Authorization, Referring to resources; `*` of
 * resources takes in subresources, and `* /scale` (without the space) that subresource of all.
 */
export function gives(rule: Rule, { group, resource, verb, name, url }: Right): boolean {
  const has = (list: readonly string[], wanted: string): boolean => list.includes('*') || list.includes(wanted);
  if (!has(rule.verbs, verb)) return false;
  if (url !== undefined) return rule.urls.some((own) => own === url || own === '*' || (own.endsWith('*') && url.startsWith(own.slice(0, -1))));
  const [, subresource] = resource.split('/');
  return has(rule.groups, group)
    && (has(rule.resources, resource) || (subresource !== undefined && rule.resources.includes(`*/${subresource}`)))
    && (rule.names.length === 0 || (name !== undefined && rule.names.includes(name)));
}

/** `get and list secrets; create deployments.apps`. */
export function rightsText(rights: readonly Right[], limit = 3): string {
  const verbs = new Map<string, { readonly right: Right; readonly verbs: Set<string> }>();
  for (const right of rights) {
    const key = JSON.stringify([right.group, right.resource, right.name ?? null, right.url ?? null]);
    const known = verbs.get(key) ?? { right, verbs: new Set() };
    known.verbs.add(right.verb);
    verbs.set(key, known);
  }
  const things = new Map<string, string[]>();
  for (const { right, verbs: own } of verbs.values()) {
    const text = verbsText(own);
    const list = things.get(text);
    if (list) list.push(thingOf(right));
    else things.set(text, [thingOf(right)]);
  }
  const parts = [...things].map(([text, list]) => `${text} ${enumerate([...new Set(list)], limit)}`);
  return parts.length > limit ? `${parts.slice(0, limit - 1).join('; ')}; and more` : parts.join('; ');
}

const readVerbs = ['get', 'list', 'watch'];
const writeVerbs = ['create', 'update', 'patch', 'delete'];

/** `get and list`; all that read or change, in one word. */
function verbsText(verbs: ReadonlySet<string>): string {
  if (verbs.has('*')) return 'do everything with';
  const whole = [{ word: 'read', all: readVerbs, with: [] }, { word: 'change', all: writeVerbs, with: ['deletecollection'] }].filter(({ all }) => all.every((verb) => verbs.has(verb)));
  const rest = [...verbs].filter((verb) => !whole.some((one) => [...one.all, ...one.with].includes(verb)));
  return enumerate([...whole.map(({ word }) => word), ...rest], 8);
}

/** `secrets`, `deployments.apps`, `every resource`, `the secret named tls`. */
function thingOf({ group, resource, name, url }: Right): string {
  if (url !== undefined) return url === '*' ? 'every URL' : url;
  const named = name === undefined ? '' : ` named ${name}`;
  if (resource === '*') return `${group === '*' ? 'every resource' : group === '' ? 'every resource of the core group' : `every resource of ${group}`}${named}`;
  return `${resource}${group === '' ? '' : group === '*' ? ' of every group' : `.${group}`}${named}`;
}

/** Whether rights only let read. */
export function onlyRead(rights: readonly Right[]): boolean {
  return rights.every(({ verb }) => readVerbs.includes(verb));
}
