import { ForgeError } from '../forge.ts';

/** Turns whatever requests failed with into an error that says what happened and what to do. */
export type Explain = (error: unknown, write: boolean) => ForgeError;

/** What a read hands to each request that it makes. */
export interface ReadRequest {
  readonly signal?: AbortSignal;
}

export interface Runner {
  /** Runs reads; rejects at once when `signal` is aborted, also while waiting to repeat one. */
  readonly read: <T>(signal: AbortSignal | undefined, work: (request: ReadRequest) => Promise<T>) => Promise<T>;
  /** Runs one write. */
  readonly write: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Runs requests so that each failure is a ForgeError. While a rate limit lasts nothing is sent at all: asking on
 * makes GitHub lock an account out (REST, "Rate limits", "Exceeding the rate limit"), and GitLab block an address.
 */
export function createRunner(explain: Explain, now = () => new Date()): Runner {
  let limit: ForgeError | undefined;

  const run = async <T>(write: boolean, work: () => Promise<T>): Promise<T> => {
    if (limit?.retryAt !== undefined && limit.retryAt > now()) {
      const { message, advice, retryAt } = limit;
      throw new ForgeError('rate-limited', message, { advice, retryAt });
    }
    try {
      return await work();
    } catch (error) {
      const failure = explain(error, write);
      if (failure.kind === 'rate-limited') limit = failure;
      throw failure;
    }
  };

  return {
    write: (work) => run(true, work),
    read: async (signal, work) => {
      if (signal === undefined) return run(false, () => work({}));
      if (signal.aborted) throw cancelled();
      let abort = (): void => {};
      const stopped = new Promise<never>((_resolve, reject) => {
        abort = () => reject(cancelled());
        signal.addEventListener('abort', abort, { once: true });
      });
      try {
        return await Promise.race([run(false, () => work({ signal })), stopped]);
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
  };
}

/** The error of something that was called off by its caller. */
function cancelled(): ForgeError {
  return new ForgeError('cancelled', 'The request was cancelled.', { advice: 'Try again when you need it.' });
}
