/** A comment on a pull request as a whole, beside its reviews and its lines. */
export interface Note {
  readonly id: number;
  readonly body: string;
  /** Whether the account that asks wrote it. */
  readonly isOwn: boolean;
}

/** The comments on one pull request as a whole. Every method rejects with a ForgeError; writes are sent once. */
export interface Conversation {
  /** All of them, the oldest first. */
  listNotes(signal?: AbortSignal): Promise<readonly Note[]>;
  /** Writes a new one and answers its address on the web. */
  createNote(body: string): Promise<string>;
  /** Puts a new text in the place of an old one, and answers its address on the web. */
  editNote(note: number, body: string): Promise<string>;
}
