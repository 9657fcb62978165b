/** An answer as it came over the wire. */
export interface StoredAnswer {
  readonly etag: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ArrayBuffer;
}

/**
 * Answers to reads by URL, the longest unused dropped first. They are never used unasked: each is sent back to the
 * host by its ETag, and used when the host says that it still holds (304, which costs no quota).
 */
export class EtagCache {
  readonly #maxBytes: number;
  readonly #answers = new Map<string, StoredAnswer>();
  #bytes = 0;

  /** @param maxBytes what all bodies together may take; an answer larger than a quarter of it is not kept. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  get(key: string): StoredAnswer | undefined {
    const answer = this.#answers.get(key);
    if (answer !== undefined) {
      this.#answers.delete(key);
      this.#answers.set(key, answer);
    }
    return answer;
  }

  set(key: string, answer: StoredAnswer): void {
    this.#drop(key);
    if (answer.body.byteLength > this.#maxBytes / 4) return;
    this.#answers.set(key, answer);
    this.#bytes += answer.body.byteLength;
    for (const oldest of this.#answers.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#bytes -= this.#answers.get(key)?.body.byteLength ?? 0;
    this.#answers.delete(key);
  }
}
