import type { GroupVersionKind } from '../manifest/index.ts';
import { parseApiVersion } from '../manifest/index.ts';
import { apis } from './generated/versions.ts';

/** The life of a kind in one version of its API, in minor releases. Plans for later releases count too. */
export interface ApiHistory {
  /** Absent when all releases that are known here had it from the start. */
  readonly introduced?: number;
  readonly deprecated?: number;
  /** The first release that does not serve it any more. */
  readonly removed?: number;
  /** What takes its place; it may come later, or be removed itself: see `replacementIn`. */
  readonly replacement?: GroupVersionKind;
}

const parsed = new Map<string, ReadonlyMap<string, ApiHistory>>();

/** What is known of the life of a kind; undefined for one that all releases known here serve alike, and for what is not Kubernetes' own. */
export function apiHistory({ group, version, kind }: GroupVersionKind): ApiHistory | undefined {
  const apiVersion = group === '' ? version : `${group}/${version}`;
  let kinds = parsed.get(apiVersion);
  if (kinds === undefined) {
    if (!Object.hasOwn(apis, apiVersion)) return undefined;
    kinds = parse(apis[apiVersion] ?? '');
    parsed.set(apiVersion, kinds);
  }
  return kinds.get(kind);
}

/** Whether a release serves a kind whose history is known. */
export function isServedIn(history: ApiHistory | undefined, minor: number): boolean {
  return minor >= (history?.introduced ?? 0) && minor < (history?.removed ?? Infinity);
}

/** What takes the place of a kind in a release: its replacement, or the replacement's. Undefined while there is none. */
export function replacementIn(history: ApiHistory, minor: number): GroupVersionKind | undefined {
  for (let next = history.replacement, steps = 0; next !== undefined && steps < 5; steps++) {
    const life = apiHistory(next);
    if (isServedIn(life, minor)) return next;
    next = life?.replacement;
  }
  return undefined;
}

/** Reads lines `CronJob - 21 25 batch/v1 CronJob`: kind, introduced, deprecated, removed, replacement. */
function parse(text: string): Map<string, ApiHistory> {
  return new Map(text.split('\n').map((line) => {
    const [kind = '', introduced = '-', deprecated = '-', removed = '-', apiVersion = '-', other = kind] = line.split(' ');
    return [kind, {
      ...(introduced === '-' ? {} : { introduced: Number(introduced) }),
      ...(deprecated === '-' ? {} : { deprecated: Number(deprecated) }),
      ...(removed === '-' ? {} : { removed: Number(removed) }),
      ...(apiVersion === '-' ? {} : { replacement: { ...parseApiVersion(apiVersion), kind: other } }),
    }];
  }));
}
