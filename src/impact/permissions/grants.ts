import { matchesSelector, type Path } from '../../manifest/index.ts';
import { grouped } from '../grouped.ts';
import { read, readList, readText, readTexts } from '../json.ts';
import type { SideObject } from '../changeSet.ts';
import { defaultRoles } from './defaultRoles.ts';
import { ruleOf, type Rule } from './rights.ts';

/** Someone who may have rights. */
export interface Subject {
  readonly kind: 'ServiceAccount' | 'User' | 'Group';
  /** Of a service account. */
  readonly namespace: string | undefined;
  readonly name: string;
}

/** What a binding gives a subject. */
export interface Grant {
  /** The one namespace that it is for; undefined: the whole cluster. */
  readonly namespace: string | undefined;
  /** `opaque`: the role is not known, only that it is given. */
  readonly rule: Rule | { readonly opaque: string };
  readonly content: string;
  /** What makes the grant: the binding, the role, and the role that is aggregated into it. */
  readonly objects: readonly SideObject[];
  /** The place of the rule in the last of them; absent where no role here has it. */
  readonly at?: Path;
}

const group = 'rbac.authorization.k8s.io';

export const subjectKey = ({ kind, namespace, name }: Subject): string => [kind, namespace ?? '', name].join('\n');

/** `ServiceAccount shop/web`. */
export function subjectName({ kind, namespace, name }: Subject): string {
  return `${kind} ${namespace === undefined || namespace === '' ? '' : `${namespace}/`}${name}`;
}

/** The groups that a subject is in without being told (Kubernetes documentation, Authenticating, Service account tokens). */
export function implicitGroups({ kind, namespace }: Subject): readonly Subject[] {
  const named = (name: string): Subject => ({ kind: 'Group', namespace: undefined, name });
  if (kind === 'ServiceAccount') return [named('system:serviceaccounts'), named(`system:serviceaccounts:${namespace ?? ''}`), named('system:authenticated')];
  return kind === 'User' ? [named('system:authenticated')] : [];
}

interface RulePart { readonly rule: Rule; readonly from: readonly SideObject[]; readonly at?: Path }

/** The roles of one side by what they give. */
class Roles {
  readonly #named = new Map<string, SideObject>();
  readonly #cluster: readonly SideObject[];
  /** Roles that the other side has: where they are not here, they are gone, not unknown. */
  readonly #elsewhere: ReadonlySet<string>;
  readonly #known = new Map<string, readonly RulePart[] | undefined>();

  constructor(objects: readonly SideObject[], elsewhere: ReadonlySet<string>) {
    this.#elsewhere = elsewhere;
    for (const object of objects) {
      const key = roleKey(object);
      if (key !== undefined) this.#named.set(key, object);
    }
    this.#cluster = [...this.#named.values()].filter(({ gvk }) => gvk.kind === 'ClusterRole');
  }

  /** What a role gives; undefined when nobody here knows it. */
  rules(key: string): readonly RulePart[] | undefined {
    if (this.#known.has(key)) return this.#known.get(key);
    // A role that aggregates itself, directly or not, adds nothing to itself.
    this.#known.set(key, []);
    const found = this.#find(key);
    this.#known.set(key, found);
    return found;
  }

  #find(key: string): readonly RulePart[] | undefined {
    const object = this.#named.get(key);
    const name = key.startsWith('ClusterRole\n\n') ? key.slice('ClusterRole\n\n'.length) : undefined;
    const brought = name !== undefined && Object.hasOwn(defaultRoles, name) ? defaultRoles[name] : undefined;
    if (!object) {
      if (brought) return [...brought.rules.map((rule): RulePart => ({ rule, from: [] })), ...(brought.aggregates === undefined ? [] : this.#labelled([{ matchLabels: { [brought.aggregates]: 'true' } }]))];
      return this.#elsewhere.has(key) ? [] : undefined;
    }
    const selectors = readList(object.object.value, ['aggregationRule', 'clusterRoleSelectors']);
    if (selectors.length > 0) return this.#labelled(selectors).map(({ from, ...part }) => ({ ...part, from: [object, ...from] }));
    return readList(object.object.value, ['rules']).map((rule, index): RulePart => ({ rule: ruleOf(rule), from: [object], at: ['rules', index] }));
  }

  #labelled(selectors: readonly Parameters<typeof matchesSelector>[0][]): readonly RulePart[] {
    const matches = (labels: Readonly<Record<string, string>>): boolean => selectors.some((selector) => matchesSelector(selector, labels) === true);
    const own = this.#cluster.filter(({ object }) => matches(readTexts(object.value, ['metadata', 'labels'])));
    const brought = Object.entries(defaultRoles).filter(([name, role]) => matches(role.labels) && !this.#named.has(`ClusterRole\n\n${name}`));
    return [...own.map(({ name }) => name), ...brought.map(([name]) => name)].flatMap((name) => this.rules(`ClusterRole\n\n${name}`) ?? []);
  }
}

/** The key of a role; undefined for other objects. */
export function roleKey({ gvk, namespace, name }: SideObject): string | undefined {
  if (gvk.group !== group || (gvk.kind !== 'Role' && gvk.kind !== 'ClusterRole')) return undefined;
  return [gvk.kind, gvk.kind === 'Role' ? namespace ?? '' : '', name].join('\n');
}

/** What the bindings of one side give to whom. `elsewhere` are the keys of the roles of the other side. */
export function grantsOf(objects: readonly SideObject[], elsewhere: ReadonlySet<string>): ReadonlyMap<string, { readonly subject: Subject; readonly grants: readonly Grant[] }> {
  const roles = new Roles(objects, elsewhere);
  const found = objects.flatMap((binding) => {
    if (binding.gvk.group !== group || (binding.gvk.kind !== 'RoleBinding' && binding.gvk.kind !== 'ClusterRoleBinding')) return [];
    const namespace = binding.gvk.kind === 'RoleBinding' ? binding.namespace ?? '' : undefined;
    const grants = grantsOfBinding(binding, namespace, roles);
    return readList(binding.object.value, ['subjects']).flatMap((subject) => {
      const [kind, name] = [readText(subject, ['kind']), readText(subject, ['name'])];
      if (name === undefined || (kind !== 'ServiceAccount' && kind !== 'User' && kind !== 'Group')) return [];
      return [{ subject: { kind, name, namespace: kind === 'ServiceAccount' ? readText(subject, ['namespace']) ?? binding.namespace ?? '' : undefined } satisfies Subject, grants }];
    });
  });
  return new Map([...grouped(found, ({ subject }) => subjectKey(subject))].flatMap(([key, list]) => list[0] ? [[key, { subject: list[0].subject, grants: list.flatMap(({ grants }) => grants) }] as const] : []));
}

function grantsOfBinding(binding: SideObject, namespace: string | undefined, roles: Roles): readonly Grant[] {
  const [kind, name] = [readText(read(binding.object.value, ['roleRef']), ['kind']) ?? '', readText(read(binding.object.value, ['roleRef']), ['name']) ?? ''];
  const parts = roles.rules([kind, kind === 'Role' ? namespace ?? '' : '', name].join('\n'));
  if (parts === undefined) return [{ namespace, rule: { opaque: `${kind} ${name}` }, content: JSON.stringify([namespace ?? null, kind, name]), objects: [binding] }];
  return parts.map(({ rule, from, at }) => ({ namespace, rule, content: JSON.stringify([namespace ?? null, rule]), objects: [binding, ...from], ...(at && { at }) }));
}
