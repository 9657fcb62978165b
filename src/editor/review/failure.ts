import { ForgeError } from '../../forge/forge.ts';
import { inert } from '../plainText.ts';
import { type Failure, UnavailablePart } from './slot.ts';

/**
 * What went wrong, for a person. `doing` completes "Could not …". Undefined when nothing went wrong and somebody only
 * cancelled.
 */
export function describeFailure(error: unknown, doing: string): Failure | undefined {
  if (error instanceof UnavailablePart) return error.failure;
  if (isCancelled(error)) return undefined;
  if (error instanceof ForgeError) {
    const until = error.retryAt === undefined ? '' : ` Requests are accepted again at ${error.retryAt.toLocaleTimeString()}.`;
    return { message: `Could not ${doing}: ${inert(error.message)}`, advice: inert(`${error.advice}${until}`), signIn: error.kind === 'unauthorized' };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return { message: `Could not ${doing}: ${inert(reason)}`, advice: 'Try again; the log has the details.', signIn: false };
}

/** Whether an error only says that somebody stopped the work. */
export function isCancelled(error: unknown): boolean {
  if (error instanceof ForgeError) return error.kind === 'cancelled';
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'Canceled' || error.name === 'CancellationError');
}
