import type { Prices } from './report.ts';

/** What capacity costs, as the setting and the file of `--prices` have it; undefined where no price is set. What is no price is passed over. */
export function pricesFrom(written: unknown): Prices | undefined {
  const all = (typeof written === 'object' && written !== null ? written : {}) as Readonly<Record<string, unknown>>;
  const price = (name: string): number | undefined => {
    const value = all[name];
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
  };
  const [cpu, memory, storage] = [price('cpu'), price('memory'), price('storage')];
  if (cpu === undefined && memory === undefined && storage === undefined) return undefined;
  const { currency } = all;
  return { ...(cpu !== undefined && { cpu }), ...(memory !== undefined && { memory }), ...(storage !== undefined && { storage }), currency: typeof currency === 'string' ? currency : '' };
}
