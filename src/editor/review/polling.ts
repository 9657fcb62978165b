/** Milliseconds between two looks at the host, and the longest wait after failures. */
const interval = 120_000;
const longest = 30 * 60_000;

/** How long to wait before the next look, after so many failures in a row. `random` is from 0 to 1 and keeps windows from asking in step. */
export function nextWait(failures: number, random: number): number {
  const wait = Math.min(interval * 2 ** Math.min(failures, 10), longest);
  return failures === 0 ? wait : wait * (0.75 + random / 2);
}

export interface PollingOptions {
  /** Whether somebody is looking. */
  active(): boolean;
  /** Looks once; resolves to whether the host answered. */
  look(): Promise<boolean>;
}

/** Looks at the host every two minutes while somebody is looking, less often while it does not answer. */
export class Polling {
  readonly #options: PollingOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #last = Date.now();
  #looking = false;

  constructor(options: PollingOptions) {
    this.#options = options;
  }

  /** Call it when somebody starts or stops looking: what is due is done, and nothing is while nobody looks. */
  update(): void {
    clearTimeout(this.#timer);
    if (!this.#options.active() || this.#looking) return;
    const due = this.#last + nextWait(this.#failures, Math.random());
    this.#timer = setTimeout(() => void this.#look(), Math.max(0, due - Date.now()));
  }

  /** Everything was just read for another reason. */
  justRead(answered: boolean): void {
    this.#last = Date.now();
    this.#failures = answered ? 0 : this.#failures + 1;
    this.update();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#options.active = () => false;
  }

  async #look(): Promise<void> {
    this.#looking = true;
    const answered = await this.#options.look().catch(() => false);
    this.#looking = false;
    this.justRead(answered);
  }
}
