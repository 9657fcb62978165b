import type { CapacityRow, CapacitySpan } from '../report.ts';

const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];

/** What a resource of a quota is counted in. */
export function unitOf(resource: string): CapacityRow['unit'] {
  if (resource.endsWith('.cpu')) return 'cores';
  return /\.(memory|storage|ephemeral-storage|hugepages-.*)$/.test(resource) ? 'bytes' : 'count';
}

/** `0.5`, `12.25`: at most two digits behind the point. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

/** `2.5 cores`, `3 GiB`, `4`. */
export function amountText(amount: number, unit: CapacityRow['unit']): string {
  if (unit === 'count' || amount === 0) return number(amount);
  if (unit === 'cores') return `${number(amount)} ${amount === 1 ? 'core' : 'cores'}`;
  const power = amount < 1024 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(amount) / 10));
  return `${number(amount / 1024 ** power)} ${units[power] ?? ''}`;
}

/** `2 cores`, `2 to 8 cores`. */
export function spanText({ min, max }: CapacitySpan, unit: CapacityRow['unit']): string {
  return min === max ? amountText(min, unit) : `${amountText(min, unit).replace(/ cores?$/, '')} to ${amountText(max, unit)}`;
}

/** What a resource of a quota is called: `CPU`, `memory`, `limit of memory`, `storage`. */
export function resourceText(resource: string): string {
  const name = resource.replace(/^(requests|limits)\./, '');
  const word = name === 'cpu' ? 'CPU' : name;
  return resource.startsWith('limits.') ? `limit of ${word}` : word;
}
