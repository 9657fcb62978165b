/** A cache that forgets what was not asked for longest when the weights of its values exceed a bound. */
export interface Cache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value, weight: number): void;
}

/** Creates an empty cache; `maxWeight` is in the unit of the weights that are given with the values. */
export function createCache<Value>(maxWeight: number): Cache<Value> {
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  let total = 0;
  const forget = (key: string): void => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      // A Map keeps the order of insertion, so the first key is the one not used for longest.
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    set(key, value, weight) {
      forget(key);
      if (weight > maxWeight) return;
      kept.set(key, { value, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= maxWeight) break;
        forget(oldest);
      }
    },
  };
}
