/** Why something could not be loaded: what happened and what to do. Never holds a token. */
export interface Failure {
  readonly message: string;
  readonly advice: string;
  /** The account is no longer accepted: signing in again is the way out. */
  readonly signIn: boolean;
}

/**
 * What is known of something that a host is asked for. "Failed" and "not asked yet" are never the same as "empty";
 * a value that was there before stays visible while it is loaded again or when that fails.
 */
export type Slot<T> =
  | { readonly state: 'idle'; readonly value?: undefined }
  | { readonly state: 'loading'; readonly value: T | undefined }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly value: T | undefined; readonly failure: Failure };

export const idle: { readonly state: 'idle' } = { state: 'idle' };

/** A part that another part stands on could not be loaded; carries why. */
export class UnavailablePart extends Error {
  readonly failure: Failure | undefined;
  constructor(failure: Failure | undefined) {
    super(failure?.message ?? 'Cancelled.');
    this.name = 'UnavailablePart';
    this.failure = failure;
  }
}
