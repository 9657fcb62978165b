/** How reads are repeated. */
export interface Repetition {
  /** Milliseconds before the first repetition; each further one waits four times as long, give or take a quarter. */
  readonly base: number;
  readonly signal: AbortSignal | undefined;
}

const retries = 2;

/** A limit that ends within this many milliseconds is waited for. */
const longestWait = 10_000;

/** What came of one attempt: what was asked for, or why not and, where a repetition may help, when. */
export type Outcome<T> = { readonly value: T } | { readonly failure: unknown; readonly repeat: 'never' | 'soon' | number };

/**
 * Sends a read until it succeeds, cannot succeed, or was repeated twice. `repeat` is 'soon' for a failure of the server or
 * the network, and a number of milliseconds where the host says how long to wait.
 */
export async function repeat<T>(attempt: () => Promise<Outcome<T>>, { base, signal }: Repetition): Promise<T> {
  for (let repeated = 0; ; repeated++) {
    const outcome = await attempt();
    if ('value' in outcome) return outcome.value;
    const isLast = repeated === retries || outcome.repeat === 'never' || signal?.aborted === true;
    if (isLast || (outcome.repeat !== 'soon' && outcome.repeat > longestWait)) throw outcome.failure;
    // Many windows that lost the same server must not all come back at once.
    const jitter = 0.75 + Math.random() / 2;
    await pause(outcome.repeat === 'soon' ? base * 4 ** repeated * jitter : outcome.repeat + base * jitter, signal);
  }
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end, { once: true });
  });
}
