import { podSpecPath, type Path } from '../../manifest/index.ts';
import { causesOf, type Causes } from '../causes.ts';
import { nameOf, type ChangeSet, type SideObject } from '../changeSet.ts';
import { grouped } from '../grouped.ts';
import { read, readText } from '../json.ts';
import { presumedSides } from '../presumed.ts';
import type { CausedRow } from '../rowCauses.ts';
import type { PermissionRow } from '../tableRows.ts';
import { escalationsOf } from './escalations.ts';
import { grantsOf, implicitGroups, roleKey, subjectKey, subjectName, type Grant, type Subject } from './grants.ts';
import { gives, rightsOf, rightsText, type Right } from './rights.ts';

/** Rights that someone gets or loses in one namespace or in the cluster. */
export interface RightsChange {
  readonly cause: { readonly id: string };
  readonly causedBy: SideObject;
  /** The fields of the change that bring it about, the likeliest first. */
  readonly paths: readonly Path[];
  readonly type: 'gained' | 'lost';
  readonly subjects: readonly SubjectFacts[];
  /** Undefined: the whole cluster. */
  readonly namespace: string | undefined;
  readonly rights: readonly Right[];
  /** Roles whose rules are not known: all that they allow. */
  readonly opaque: readonly string[];
  readonly escalations: readonly string[];
  readonly complete: boolean;
}

export interface SubjectFacts {
  readonly name: string;
  readonly kind: Subject['kind'];
  /** Workloads that run as it after the change. */
  readonly workloads: readonly string[];
  /** It, or the workloads, were there before the change. */
  readonly existed: boolean;
}

/** What a workload can do with the service account that its pods change to. */
export interface AccountChange {
  readonly cause: { readonly id: string };
  readonly workload: SideObject;
  readonly before: Subject;
  readonly after: Subject;
  readonly gained: readonly ScopedRights[];
  readonly lost: readonly ScopedRights[];
}

export interface ScopedRights {
  readonly namespace: string | undefined;
  readonly rights: readonly Right[];
  readonly opaque: readonly string[];
}

export interface PermissionChange {
  readonly changes: readonly RightsChange[];
  readonly accounts: readonly AccountChange[];
  readonly rows: readonly CausedRow<PermissionRow>[];
}

const known = new WeakMap<ChangeSet, PermissionChange>();
type Holders = ReturnType<typeof grantsOf>;

/** Who can do what after a change and could not before, or the other way; computed once for each change. */
export function permissionChange(changes: ChangeSet): PermissionChange {
  let found = known.get(changes);
  if (!found) known.set(changes, found = compute(changes));
  return found;
}

function compute(changes: ChangeSet): PermissionChange {
  const sides = presumedSides(changes);
  const keys = (objects: readonly SideObject[]): ReadonlySet<string> => new Set(objects.flatMap((object) => roleKey(object) ?? []));
  const holders = { base: grantsOf(sides.base, keys(sides.head)), head: grantsOf(sides.head, keys(sides.base)) };
  const accounts = accountChanges(changes, holders);
  if (holders.base.size + holders.head.size === 0) return { changes: [], accounts, rows: [] };
  const causes = causesOf(changes);
  const running = { base: workloadsByAccount(sides.base), head: workloadsByAccount(sides.head) };
  const found = [...new Set([...holders.base.keys(), ...holders.head.keys()])].flatMap((key): Single[] => {
    const [before, after] = [holders.base.get(key), holders.head.get(key)];
    const subject = (after ?? before)?.subject;
    if (!subject) return [];
    const facts: SubjectFacts = {
      name: subjectName(subject), kind: subject.kind,
      workloads: (running.head.get(key) ?? []).map(nameOf),
      existed: subject.kind !== 'ServiceAccount' || before !== undefined || running.base.has(key) || sides.base.some((object) => object.kind === '/ServiceAccount' && object.name === subject.name && (object.namespace ?? '') === (subject.namespace ?? '')),
    };
    return [
      ...singles(difference(subject, after?.grants ?? [], holders.base), 'gained', facts, causes),
      ...singles(difference(subject, before?.grants ?? [], holders.head), 'lost', facts, causes),
    ];
  });
  const merged = [...grouped(found, ({ key }) => key).values()].flatMap((list): RightsChange[] => {
    const [first] = list;
    return first ? [{ ...first.change, subjects: list.map(({ subject }) => subject), complete: sides.complete }] : [];
  });
  return { changes: merged, accounts, rows: merged.flatMap(rowsOf) };
}

interface Single { readonly key: string; readonly subject: SubjectFacts; readonly change: Omit<RightsChange, 'subjects' | 'complete'> }

/** A grant with the part of its rights that the other side does not give. */
interface Missing { readonly grant: Grant; readonly rights: readonly Right[]; readonly opaque: readonly string[] }

/** What grants give a subject that the other side's do not: neither its own nor those of the groups that it is in. */
function difference(subject: Subject, grants: readonly Grant[], other: Holders): readonly Missing[] {
  const theirs = [subject, ...implicitGroups(subject)].flatMap((one) => other.get(subjectKey(one))?.grants ?? []);
  const same = new Set(theirs.map(({ content }) => content));
  const told = new Set<string>();
  return grants.flatMap((grant): Missing[] => {
    if (same.has(grant.content) || told.has(grant.content)) return [];
    told.add(grant.content);
    const inScope = theirs.filter(({ namespace }) => namespace === undefined || namespace === grant.namespace);
    if ('opaque' in grant.rule) {
      const name = grant.rule.opaque;
      return inScope.some(({ rule }) => 'opaque' in rule && rule.opaque === name) ? [] : [{ grant, rights: [], opaque: [name] }];
    }
    const rights = rightsOf(grant.rule).filter((right) => !inScope.some(({ rule }) => !('opaque' in rule) && gives(rule, right)));
    return rights.length === 0 ? [] : [{ grant, rights, opaque: [] }];
  });
}

function singles(missing: readonly Missing[], type: 'gained' | 'lost', subject: SubjectFacts, causes: Causes): readonly Single[] {
  const caused = missing.flatMap((one) => {
    const object = one.grant.objects.find((candidate) => causes.has(candidate.object));
    const cause = object && causes.get(object.object);
    if (!cause) return [];
    const paths: readonly Path[] = one.grant.at && object === one.grant.objects.at(-1) ? [one.grant.at, ['rules']] : [['subjects'], ['roleRef'], ['aggregationRule']];
    return [{ ...one, cause, paths }];
  });
  return [...grouped(caused, ({ cause, grant }) => `${cause.change.id}\n\n${grant.namespace ?? '\n'}`).values()].flatMap((list): Single[] => {
    const [first] = list;
    if (!first) return [];
    const rights = list.flatMap((one) => one.rights);
    const opaque = list.flatMap((one) => one.opaque);
    const { namespace } = first.grant;
    const key = [first.cause.change.id, type, namespace ?? '\n', rightsText(rights, 1000), opaque.join(' '), String(subject.existed)].join('\n\n');
    return [{ key, subject, change: { cause: first.cause.change, causedBy: first.cause.object, paths: first.paths, type, namespace, rights, opaque, escalations: escalationsOf(rights, namespace === undefined) } }];
  });
}

/** The account that the pods of an object run as; undefined for objects without pods. */
function accountOf(object: SideObject): Subject | undefined {
  const path = podSpecPath(object.gvk);
  if (!path || object.gvk.kind === 'PodTemplate') return undefined;
  const spec = read(object.object.value, path);
  const name = readText(spec, ['serviceAccountName']) ?? readText(spec, ['serviceAccount']) ?? '';
  return { kind: 'ServiceAccount', namespace: object.namespace ?? '', name: name === '' ? 'default' : name };
}

function workloadsByAccount(objects: readonly SideObject[]): ReadonlyMap<string, readonly SideObject[]> {
  const pairs = objects.flatMap((object) => {
    const account = accountOf(object);
    return account ? [{ key: subjectKey(account), object }] : [];
  });
  return new Map([...grouped(pairs, ({ key }) => key)].map(([key, list]) => [key, list.map(({ object }) => object)]));
}

function accountChanges(changes: ChangeSet, holders: { readonly base: Holders; readonly head: Holders }): readonly AccountChange[] {
  return changes.changed.flatMap((change): AccountChange[] => {
    const [before, after] = [accountOf(change.base), accountOf(change.head)];
    if (!before || !after || subjectKey(before) === subjectKey(after)) return [];
    const own = (subject: Subject, side: Holders): readonly Grant[] => side.get(subjectKey(subject))?.grants ?? [];
    const as = (subject: Subject, side: Holders): Holders => new Map([...side, [subjectKey(subject), { subject, grants: own(subject, side) }]]);
    const gained = compareGrants(own(after, holders.head), before, as(before, holders.base));
    const lost = compareGrants(own(before, holders.base), after, as(after, holders.head));
    return [{ cause: change, workload: change.head, before, after, gained, lost }];
  });
}

function compareGrants(grants: readonly Grant[], other: Subject, holders: Holders): readonly ScopedRights[] {
  return [...grouped(difference(other, grants, holders), ({ grant }) => grant.namespace)].map(([namespace, list]) =>
    ({ namespace, rights: list.flatMap(({ rights }) => rights), opaque: list.flatMap(({ opaque }) => opaque) }));
}

/** `in namespace shop`, `in the whole cluster`. */
export function scopeText(namespace: string | undefined): string {
  return namespace === undefined ? 'in the whole cluster' : namespace === '' ? 'in its namespace' : `in namespace ${namespace}`;
}

/** `get secrets`; of a role that is not known, what it is called. */
export function whatText({ rights, opaque }: Pick<ScopedRights, 'rights' | 'opaque'>, limit?: number): string {
  const parts = [...(rights.length > 0 ? [rightsText(rights, limit)] : []), ...opaque.map((role) => `do what ${role} allows, which is not known here`)];
  return parts.join('; ');
}

function rowsOf({ type, subjects, namespace, rights, opaque, escalations, complete, cause, paths }: RightsChange): readonly CausedRow<PermissionRow>[] {
  return subjects.map(({ name, workloads }): CausedRow<PermissionRow> => ({
    who: name, workloads, what: whatText({ rights, opaque }, 20), where: scopeText(namespace), before: type === 'lost', after: type === 'gained', escalations,
    ...((!complete || opaque.length > 0) && { unsure: true }), cause, paths,
  }));
}
