import type { JsonValue } from '../manifest/index.ts';
import { isList, isObject } from '../manifest/index.ts';
import type { SideObject } from './changeSet.ts';
import { grouped } from './grouped.ts';

/** An object that goes and one that comes which are one and the same to people, and two to the cluster. */
export interface Rename<From, To> {
  readonly from: From;
  readonly to: To;
}

/** How much of two objects must agree, from 0 to 1: less where the name is the same and only the namespace or the group is another. */
const alike = { sameName: 0.5, otherName: 0.7 };
/** Of objects of another name this many values must be the same: two small ones are easily alike. */
const leastInCommon = 3;
/** With more candidates than this, only those of the same name are compared. */
const mostComparisons = 10_000;

interface Candidate<From, To> extends Rename<From, To> {
  readonly score: number;
}

/**
 * Finds the objects that got another name, namespace or API group: of the same kind, with content that is nearly the same. Where
 * several are as good as each other, none is taken.
 */
export function findRenames<From extends { readonly base: SideObject }, To extends { readonly head: SideObject }>(deleted: readonly From[], created: readonly To[]): readonly Rename<From, To>[] {
  const news = grouped(created, ({ head }) => head.gvk.kind);
  return [...grouped(deleted, ({ base }) => base.gvk.kind)].flatMap(([kind, olds]) => best(candidates(olds, news.get(kind) ?? [])));
}

function candidates<From extends { readonly base: SideObject }, To extends { readonly head: SideObject }>(olds: readonly From[], news: readonly To[]): readonly Candidate<From, To>[] {
  const isMany = olds.length * news.length > mostComparisons;
  const byName = grouped(news, ({ head }) => head.name);
  const contents = new Map(news.map((to) => [to, contentOf(to.head)]));
  return olds.flatMap((from) => {
    const content = contentOf(from.base);
    return (isMany ? byName.get(from.base.name) ?? [] : news).flatMap((to): Candidate<From, To>[] => {
      const isSame = from.base.name === to.head.name;
      const other = contents.get(to);
      const likeness = other ? Math.max(likenessOf(content.written, other.written, isSame), likenessOf(content.neutral, other.neutral, isSame)) : 0;
      return likeness < (isSame ? alike.sameName : alike.otherName) ? [] : [{ from, to, score: likeness + (isSame ? 1 : 0) }];
    });
  });
}

function best<From, To>(found: readonly Candidate<From, To>[]): readonly Rename<From, To>[] {
  const taken = new Set<From | To>();
  const chosen: Rename<From, To>[] = [];
  const byScore = [...grouped(found, ({ score }) => score)].sort(([a], [b]) => b - a);
  for (const [, equals] of byScore) {
    const open = equals.filter(({ from, to }) => !taken.has(from) && !taken.has(to));
    const uses = new Map<From | To, number>();
    for (const { from, to } of open) for (const one of [from, to]) uses.set(one, (uses.get(one) ?? 0) + 1);
    for (const { from, to } of open) {
      if (uses.get(from) === 1 && uses.get(to) === 1) chosen.push({ from, to });
      taken.add(from).add(to);
    }
  }
  return chosen;
}

interface Content {
  readonly written: ReadonlySet<string>;
  /** Without the object's own name and namespace in its texts, which are often named alike. */
  readonly neutral: ReadonlySet<string>;
}

function contentOf(object: SideObject): Content {
  const { name, namespace = '' } = object;
  const neutral = (text: string): string => {
    const named = name === '' ? text : text.replaceAll(name, '*');
    return namespace === '' ? named : named.replaceAll(namespace, '**');
  };
  return { written: leavesOf(object, (text) => text), neutral: leavesOf(object, neutral) };
}

/** The values of an object with their paths, without its identity. */
function leavesOf({ object }: SideObject, neutral: (text: string) => string): ReadonlySet<string> {
  const leaves = new Set<string>();
  const collect = (value: JsonValue, path: string): void => {
    if (isList(value)) value.forEach((item) => collect(item, `${path}[]`));
    else if (isObject(value)) for (const [key, inner] of Object.entries(value)) collect(inner, `${path}.${neutral(key)}`);
    else leaves.add(`${path}=${typeof value === 'string' ? neutral(value) : JSON.stringify(value)}`);
  };
  for (const [key, value] of Object.entries(object.value)) {
    if (key === 'apiVersion' || key === 'kind' || key === 'status') continue;
    if (key !== 'metadata' || !isObject(value)) collect(value, key);
    else for (const [field, inner] of Object.entries(value)) if (field !== 'name' && field !== 'namespace') collect(inner, `metadata.${field}`);
  }
  return leaves;
}

/** Dice's coefficient: twice what both have, by what each has. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>, isSameName: boolean): number {
  let same = 0;
  for (const leaf of a) if (b.has(leaf)) same++;
  return same < (isSameName ? 1 : leastInCommon) ? 0 : (2 * same) / (a.size + b.size);
}
