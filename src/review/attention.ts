import type { PullRequest } from '../forge/forge.ts';

/** What a reader has said or seen of a pull request, kept on this machine. */
export interface Attention {
  /** `updatedAt` of the pull request when it was last looked at. */
  readonly readAt?: string;
  readonly pinned?: true;
  /** Out of the way until then (ISO 8601), or until it changes: then `updatedAt` as it was. */
  readonly snoozed?: { readonly until: string } | { readonly whileAt: string };
}

/** By the key of the pull request. */
export type Attentions = Readonly<Record<string, Attention>>;

/** Whether something has happened since the reader last looked; what was never looked at is unread. */
export function isUnread(attention: Attention | undefined, { updatedAt }: Pick<PullRequest, 'updatedAt'>): boolean {
  return attention?.readAt === undefined || Date.parse(updatedAt) > Date.parse(attention.readAt);
}

/** Whether a pull request is out of the way now. */
export function isSnoozed(attention: Attention | undefined, { updatedAt }: Pick<PullRequest, 'updatedAt'>, now: Date): boolean {
  const snoozed = attention?.snoozed;
  if (snoozed === undefined) return false;
  return 'until' in snoozed ? Date.parse(snoozed.until) > now.getTime() : snoozed.whileAt === updatedAt;
}

/** Pinned ones first; the order is otherwise as it was. */
export function pinnedFirst<T>(items: readonly T[], isPinned: (item: T) => boolean): readonly T[] {
  return [...items.filter(isPinned), ...items.filter((item) => !isPinned(item))];
}

/** More than these are not kept: the oldest looks go first, and nothing that is pinned or snoozed. */
const most = 2_000;

/** The attentions with one changed; what says nothing is left out. */
export function withAttention(all: Attentions, key: string, change: { [K in keyof Attention]?: Attention[K] | undefined }): Attentions {
  const changed = Object.fromEntries(Object.entries({ ...all[key], ...change }).filter(([, value]) => value !== undefined)) as Attention;
  const next = Object.entries({ ...all, [key]: changed }).filter(([, attention]) => Object.keys(attention).length > 0);
  if (next.length <= most) return Object.fromEntries(next);
  const kept = next.filter(([, { pinned, snoozed }]) => pinned || snoozed);
  const looks = next.filter(([, { pinned, snoozed }]) => !pinned && !snoozed).sort(([, a], [, b]) => (b.readAt ?? '').localeCompare(a.readAt ?? ''));
  return Object.fromEntries([...kept, ...looks.slice(0, Math.max(0, most - kept.length))]);
}
