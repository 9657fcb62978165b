import { type CommentDraft, type Draft, type DraftOf, type DraftStorage, type NewDraft, type PullRequestKey, parseDraft, sameKey } from './draft.ts';

/** What may change about a draft. A key that is present with `undefined` clears the field. */
export type DraftChange = Partial<Pick<Draft, 'body' | 'state'>> & Partial<Pick<CommentDraft, 'line' | 'commit'>>
  & { readonly [K in 'reason' | 'attempt']?: Draft[K] | undefined } & { readonly [K in 'startLine' | 'batched']?: CommentDraft[K] | undefined };

const interrupted = 'The editor was closed while this was being sent, so it may or may not have arrived. Send it again: the host is asked first, and nothing is posted twice.';

/**
 * All that was typed and has not reached the host. Memory and storage hold the same: a promise resolves when the
 * storage has it, and rejects when it has not, with the draft still in memory.
 */
export class DraftStore {
  /** What went wrong while loading, in sentences for a person. Nothing that was found is ever thrown away. */
  readonly notices: readonly string[];
  readonly #storage: DraftStorage;
  readonly #now: () => Date;
  readonly #drafts: Map<string, Draft>;
  readonly #writes = new Map<string, Promise<void>>();
  readonly #delivered = new Set<string>();

  private constructor(storage: DraftStorage, drafts: Map<string, Draft>, notices: readonly string[], now: () => Date) {
    this.#storage = storage;
    this.#drafts = drafts;
    this.notices = notices;
    this.#now = now;
  }

  /** Loads what is stored. Never rejects: what could not be read is told in `notices`. */
  static async open(storage: DraftStorage, now: () => Date = () => new Date()): Promise<DraftStore> {
    const drafts = new Map<string, Draft>();
    const notices: string[] = [];
    let texts: ReadonlyMap<string, string> = new Map();
    try {
      texts = await storage.readAll();
    } catch (error) {
      notices.push(`Unsent comments of earlier sessions could not be read: ${messageOf(error)}. They are still in their folder; check that it can be read, then reload the window.`);
    }
    for (const [id, text] of texts) {
      const draft = parseDraft(text);
      if (draft?.id === id) drafts.set(id, draft.state === 'sending' ? { ...draft, state: 'unknown', reason: interrupted } : draft);
      else notices.push(await setAside(storage, id));
    }
    return new DraftStore(storage, drafts, notices, now);
  }

  /** The drafts of a pull request, oldest first. */
  list(key: PullRequestKey): readonly Draft[] {
    return this.all().filter((draft) => sameKey(draft.pullRequest, key));
  }

  /** All drafts, oldest first. */
  all(): readonly Draft[] {
    return [...this.#drafts.values()].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  }

  get(id: string): Draft | undefined {
    return this.#drafts.get(id);
  }

  /** Keeps something new. Rejects when it could not be stored; it is then still in `list`. */
  async add<T extends NewDraft>(draft: T): Promise<DraftOf<T>> {
    const whole = { ...draft, id: crypto.randomUUID(), state: 'unsent', createdAt: this.#now().toISOString() } as unknown as DraftOf<T>;
    await this.#put(whole);
    return whole;
  }

  /** Changes a draft. Rejects when there is none, or when the change could not be stored; it then still holds in memory. */
  async update(id: string, change: DraftChange): Promise<Draft> {
    const before = this.#drafts.get(id);
    if (before === undefined) throw new Error('This draft is no longer there: it was sent or discarded.');
    const after = withoutUndefined({ ...before, ...change });
    await this.#put(after);
    return after;
  }

  /** Forgets a draft: it was sent, or its author discarded it. */
  async remove(id: string): Promise<void> {
    this.#drafts.delete(id);
    await this.#after(id, () => this.#storage.remove(id));
  }

  /** Remembers, for this session, what on the host came from a draft, so that it is never taken for another draft's arrival. */
  markDelivered(hostId: string): void {
    this.#delivered.add(hostId);
  }

  wasDelivered(hostId: string): boolean {
    return this.#delivered.has(hostId);
  }

  async #put(draft: Draft): Promise<void> {
    this.#drafts.set(draft.id, draft);
    await this.#after(draft.id, () => this.#storage.write(draft.id, JSON.stringify(draft, undefined, 2)));
  }

  /** Writes of one draft happen in the order in which they were asked for. */
  async #after(id: string, write: () => Promise<void>): Promise<void> {
    const earlier = this.#writes.get(id) ?? Promise.resolve();
    const mine = earlier.then(write, write);
    this.#writes.set(id, mine);
    try {
      await mine;
    } finally {
      if (this.#writes.get(id) === mine) this.#writes.delete(id);
    }
  }
}

async function setAside(storage: DraftStorage, id: string): Promise<string> {
  try {
    const place = await storage.setAside(id);
    return `An unsent comment could not be read, because its file is damaged. The file was kept, so that you can copy your text from it: ${place}`;
  } catch (error) {
    return `An unsent comment (${id}) could not be read, because its file is damaged, and the file could not be put aside: ${messageOf(error)}.`;
  }
}

function withoutUndefined(draft: object): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as unknown as Draft;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
