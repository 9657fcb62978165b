import { ForgeError } from '../forge.ts';

/** The failure of what is asked of a head that is no longer the newest. */
export function moved(seen: string, now: string, whilst: string): ForgeError {
  return new ForgeError('refused', `The pull request moved on from ${seen.slice(0, 7)} to ${now.slice(0, 7)} while ${whilst}.`, {
    advice: 'Refresh the pull request to see it as it is now.',
  });
}
