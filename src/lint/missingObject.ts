import { distance } from 'fastest-levenshtein';
import type { JsonValue } from '../manifest/index.ts';
import { holdsVariable, isEncrypted } from '../schema/placeholders.ts';
import { setTo } from './fix.ts';
import { mayShareNamespace, type SetObject } from './objectSet.ts';
import type { Place, Report, RuleContext } from './rule.ts';

/** Where a rule looks for other objects. */
export type Around = Pick<RuleContext, 'set' | 'repository'>;

/** An object that another one names. */
export interface Wanted {
  readonly group: string;
  readonly kind: string;
  readonly name: JsonValue | undefined;
  /** Absent for kinds without a namespace, and where the namespace is not known. */
  readonly namespace?: string | undefined;
  /** Where the name is written. */
  readonly place: Place;
  /** What happens when it is not there: `its pods do not start`. */
  readonly effect: string;
  /** Names that objects of other kinds provide, or that every cluster has. */
  readonly provided?: readonly string[];
  /** What is written before the name in the same text: `namespace/`. */
  readonly prefix?: string;
  /** `cluster`: comes with the cluster as a rule, so that it is only missed where the repository defines others of its kind. */
  readonly from?: 'cluster';
}

/** Whether a name is written out: no variable, nothing encrypted. */
export function isName(name: JsonValue | undefined): name is string {
  return typeof name === 'string' && name !== '' && !holdsVariable(name) && !isEncrypted(name);
}

/** An object, in the environment or else anywhere in the repository. */
export function lookUp({ set, repository }: Around, { group, kind, name, namespace }: Pick<Wanted, 'group' | 'kind' | 'name' | 'namespace'>): SetObject | undefined {
  return typeof name === 'string' ? set.find(group, kind, name, namespace) ?? repository.find(group, kind, name, namespace) : undefined;
}

/**
 * Tells of a named object that the repository does not have: as a warning with a fix where another has nearly the same
 * name, and otherwise as what cannot be verified, since the cluster may have it.
 */
export function reportMissing(around: Around, wanted: Wanted, report: Report): void {
  const { group, kind, name, namespace, place, effect, provided = [], prefix = '', from } = wanted;
  if (!isName(name) || provided.includes(name) || lookUp(around, wanted) !== undefined) return;
  const { set, repository } = around;
  const others = set.ofKind(group, kind).filter((object) => mayShareNamespace(object.namespace, namespace)).map((object) => object.name);
  const near = nearestName(name, [...others, ...provided]);
  const where = namespace === undefined ? '' : ` in the namespace ${namespace}`;
  if (near !== undefined) {
    report(place, `There is no ${kind} ${name}${where}, but ${near} is there. Without it, ${effect}: if that one is meant, correct the name.`, setTo(prefix + near),
      set.unknownPart === undefined ? undefined : 'unverified');
  } else if (from === undefined || others.length > 0 || repository.ofKind(group, kind).length > 0) {
    report(place, `This repository has no ${kind} ${name}${where}. Unless the cluster has it already, ${effect}.`, undefined, 'unverified');
  }
}

/** The name of which another is likely a misspelling. Names that differ in a number, or in a part of one or two letters, are siblings. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const most = name.length < 4 ? 0 : name.length < 8 ? 1 : 2;
  let nearest: string | undefined;
  let least = most + 1;
  for (const other of names) {
    if (Math.abs(other.length - name.length) >= least || other === name) continue;
    const apart = distance(name, other);
    if (apart < least && !areSiblings(name, other)) {
      nearest = other;
      least = apart;
    }
  }
  return nearest;
}

function areSiblings(a: string, b: string): boolean {
  if (a.replaceAll(/\d+/g, '') === b.replaceAll(/\d+/g, '')) return true;
  const [left, right] = [a.split(/[-.:]/), b.split(/[-.:]/)];
  if (left.length !== right.length) return a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
  return left.some((part, index) => part !== right[index] && Math.min(part.length, right[index]?.length ?? 0) <= 2);
}
