import { needKey, type Fetched, type Need, type RootPair } from '../render/index.ts';
import { fetchNeed } from './fetchNeed.ts';
import type { FetchCache } from './cache.ts';
import type { Network } from './download.ts';

/** What became of the needs of a rendering. */
export interface FetchResult {
  readonly fetched: readonly { readonly need: Need; readonly resolved: string }[];
  readonly failed: readonly { readonly need: Need; readonly reason: string }[];
}

export interface FetchOptions {
  readonly network: Network;
  /** Asked before a round of needs is fetched, with all of them; what it leaves out is not fetched. */
  readonly choose?: (needs: readonly Need[]) => Promise<readonly Need[]>;
  /** Told before each need. */
  readonly progress?: (need: Need, done: number, total: number) => void;
  /** Fetches anew, too, what was fetched for branches and ranges of versions. */
  readonly refresh?: boolean;
}

/** What is fetched may itself need something; deeper than so it is not followed in one go. */
const deepest = 5;

/** What the roots of a change need and have not, or with `refresh` what may have moved on, each once. */
export function needsOf(pairs: readonly RootPair[], refresh = false): readonly Need[] {
  const needs = new Map<string, Need>();
  for (const { base, head } of pairs) {
    for (const { code, need } of [...base?.problems ?? [], ...head?.problems ?? []]) {
      if (need !== undefined && (code !== 'fetched' || refresh)) needs.set(needKey(need), need);
    }
  }
  return [...needs.values()];
}

/**
 * Renders, fetches what that needed, and again until nothing is new. What cannot be fetched is told and the rest goes on. Rejects when
 * rendering does, and when the signal aborts.
 */
export async function fetchMissing(render: (fetched: Fetched) => Promise<readonly RootPair[]>, cache: FetchCache, { network, choose, progress, refresh = false }: FetchOptions): Promise<FetchResult> {
  const fetched: FetchResult['fetched'][number][] = [];
  const failed: FetchResult['failed'][number][] = [];
  const tried = new Set<string>();
  for (let round = 0; round < deepest; round++) {
    const needs = needsOf(await render(cache), refresh).filter((need) => !tried.has(needKey(need)));
    if (needs.length === 0) break;
    for (const need of needs) tried.add(needKey(need));
    const chosen = choose === undefined ? needs : await choose(needs);
    if (chosen.length === 0) break;
    const result = await fetchNeeds(chosen, cache, { network, ...(progress && { progress }) });
    fetched.push(...result.fetched);
    failed.push(...result.failed);
  }
  return { fetched, failed };
}

/** Fetches needs one after the other; what cannot be fetched is told, and the rest goes on. Rejects when the signal aborts. */
export async function fetchNeeds(needs: readonly Need[], cache: FetchCache, { network, progress }: Pick<FetchOptions, 'network' | 'progress'>): Promise<FetchResult> {
  const fetched: FetchResult['fetched'][number][] = [];
  const failed: FetchResult['failed'][number][] = [];
  for (const [at, need] of needs.entries()) {
    network.signal?.throwIfAborted();
    progress?.(need, at, needs.length);
    try {
      fetched.push({ need, resolved: await fetchNeed(need, cache, network) });
    } catch (error) {
      network.signal?.throwIfAborted();
      failed.push({ need, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { fetched, failed };
}
