import { BadAnswer } from './transport.ts';

/** The value, if it is a text; what is missing from an answer is a failure, never an empty text. */
export function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string' || value === '') throw new BadAnswer('wrong-shape', `${what} is missing.`);
  return value;
}

/** The value, if it is a whole number. */
export function numberOf(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new BadAnswer('wrong-shape', `${what} is missing.`);
  return value;
}

/** The value, if it is a list; an answer without one is a failure, never an empty list. */
export function listOf<T>(value: readonly T[] | undefined, what: string): readonly T[] {
  if (!Array.isArray(value)) throw new BadAnswer('wrong-shape', `${what} is not a list.`);
  return value as readonly T[];
}

/** The value, if it is there. */
export function presentOf<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new BadAnswer('wrong-shape', `${what} is missing.`);
  return value;
}

/** The path of a file in a tree. Git itself never writes one that leads out of its repository; a made-up one must not. */
export function safePath(path: string): string {
  if (path.includes('\0') || path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    throw new BadAnswer('wrong-shape', 'A path in the tree leads out of the repository.');
  }
  return path;
}
