/** The value of an option that takes one of some words; throws with these words when it is none of them. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Error(`${option} must be one of ${allowed.join(', ')}, not ${value}`);
  return found;
}
