/**
 * Numbers from 0 to less than 1 that are the same for the same seed, so that what a test finds is found again. Mulberry32.
 */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same as whole numbers from 0 to less than `below`. */
export function randomBelow(seed: number): (below: number) => number {
  const next = random(seed);
  return (below) => Math.floor(next() * below);
}
