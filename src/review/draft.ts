import type { DiffSide, PullRequest, Verdict } from '../forge/forge.ts';

/** What a draft belongs to. Numbers repeat between repositories and hosts, so all four count. */
export interface PullRequestKey {
  readonly host: string;
  readonly owner: string;
  readonly name: string;
  readonly number: number;
}

/**
 * - `unsent`: written, never sent.
 * - `sending`: on its way; at start-up this means that the editor ended in the middle.
 * - `failed`: the host does not have it; it may be sent again.
 * - `unknown`: the host may have it; it is asked before anything is sent again.
 */
export type DraftState = 'unsent' | 'sending' | 'failed' | 'unknown';

interface DraftCommon {
  readonly id: string;
  readonly pullRequest: PullRequestKey;
  readonly body: string;
  readonly state: DraftState;
  /** Why it is `failed` or `unknown`, and what to do; a sentence for a person. */
  readonly reason?: string;
  readonly createdAt: string;
  /** The earliest attempt to send whose outcome is not known for sure: when (ISO 8601), and the text that was sent. */
  readonly attempt?: { readonly at: string; readonly body: string };
}

/** A new conversation on a line. Lines are one-based and count in `commit`. */
export interface CommentDraft extends DraftCommon {
  readonly type: 'comment';
  readonly path: string;
  readonly side: DiffSide;
  readonly line: number;
  readonly startLine?: number;
  readonly commit: string;
  /** It waits for the review that it is part of, and goes out with it. */
  readonly batched?: true;
}

/** An answer in the conversation with the id `thread`. */
export interface ReplyDraft extends DraftCommon {
  readonly type: 'reply';
  readonly thread: string;
}

/** A verdict with its text. `commit` is the head that was on screen. */
export interface ReviewDraft extends DraftCommon {
  readonly type: 'review';
  readonly verdict: Verdict;
  readonly commit: string;
}

/** Something typed that the host does not have yet, as far as is known. */
export type Draft = CommentDraft | ReplyDraft | ReviewDraft;

type Unsaved<T extends Draft> = Omit<T, 'id' | 'state' | 'reason' | 'createdAt' | 'attempt'>;

/** A draft as the editor hands it in; the store adds the rest. */
export type NewDraft = Unsaved<CommentDraft> | Unsaved<ReplyDraft> | Unsaved<ReviewDraft>;

/** The draft that the store makes of a new one. */
export type DraftOf<T extends NewDraft> = Extract<Draft, { readonly type: T['type'] }>;

/** Where drafts are kept, one text per draft, so that one window never overwrites another's and one broken text costs no other. */
export interface DraftStorage {
  /** All texts by the id of their draft. */
  readAll(): Promise<ReadonlyMap<string, string>>;
  /** Replaces the text as a whole or not at all. */
  write(id: string, text: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Moves a text that cannot be understood out of the way, unchanged; answers where it is now. */
  setAside(id: string): Promise<string>;
}

/** The key of a pull request. */
export function keyOf(pullRequest: Pick<PullRequest, 'repository' | 'number'>): PullRequestKey {
  const { host, owner, name } = pullRequest.repository;
  return { host, owner, name, number: pullRequest.number };
}

/** Whether two keys name the same pull request. Hosts do not tell upper from lower case in these names. */
export function sameKey(a: PullRequestKey, b: PullRequestKey): boolean {
  const text = (key: PullRequestKey): string => [key.host, key.owner, key.name, key.number].join('\n').toLowerCase();
  return text(a) === text(b);
}

/** Reads a draft from its stored text; undefined when the text is not a whole draft. */
export function parseDraft(text: string): Draft | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isDraft(value) ? value : undefined;
}

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value) || !isRecord(value['pullRequest'])) return false;
  const key = value['pullRequest'];
  const common = areTexts(value, ['id', 'body', 'createdAt']) && areTexts(key, ['host', 'owner', 'name']) && Number.isSafeInteger(key['number'])
    && isOneOf(value['state'], ['unsent', 'sending', 'failed', 'unknown'])
    && (value['reason'] === undefined || typeof value['reason'] === 'string')
    && (value['attempt'] === undefined || (isRecord(value['attempt']) && areTexts(value['attempt'], ['at', 'body'])));
  if (!common) return false;
  switch (value['type']) {
    case 'comment':
      return areTexts(value, ['path', 'commit']) && isOneOf(value['side'], ['base', 'head']) && Number.isSafeInteger(value['line'])
        && (value['startLine'] === undefined || Number.isSafeInteger(value['startLine'])) && (value['batched'] === undefined || value['batched'] === true);
    case 'reply':
      return areTexts(value, ['thread']);
    case 'review':
      return areTexts(value, ['commit']) && isOneOf(value['verdict'], ['approve', 'request-changes', 'comment']);
    default:
      return false;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(value: Record<string, unknown>, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}

function isOneOf(value: unknown, options: readonly string[]): boolean {
  return typeof value === 'string' && options.includes(value);
}
