import { grouped } from '../grouped.ts';
import type { CapacityRow, CapacitySpan } from '../report.ts';
import { rounded } from './podResources.ts';

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

/** `2 cores`, `2 to 8 cores`, `512 MiB to 2 GiB`. */
export function spanText({ min, max }: CapacitySpan, unit: CapacityRow['unit']): string {
  const [least, most] = [amountText(min, unit), amountText(max, unit)];
  const unitOf = (text: string): string => text.replace(/^\S+/, '').replace(/ core$/, ' cores');
  return min === max ? least : `${unitOf(least) === unitOf(most) ? least.replace(/ .*$/, '') : least} to ${most}`;
}

/** What a resource of a quota is called: `CPU`, `memory`, `limit of memory`, `storage`. */
export function resourceText(resource: string): string {
  const name = resource.replace(/^(requests|limits)\./, '');
  const word = name === 'cpu' ? 'CPU' : name;
  return resource.startsWith('limits.') ? `limit of ${word}` : word;
}

/** `requested CPU`, `limit of memory`, `storage`, `pods`: a resource of a quota as the heading of its amounts. */
export function resourceTitle(resource: string): string {
  return resource.startsWith('requests.') && resource !== 'requests.storage' ? `requested ${resourceText(resource)}` : resourceText(resource);
}

/** `+1.5 cores`, `−512 MiB`, `+20 EUR`, `±0`; where the least and the most differ by different amounts, of the most. */
export function differenceText({ before, after }: { readonly before: CapacitySpan; readonly after: CapacitySpan }, unit: CapacityRow['unit'], currency?: string): string {
  const [least, most] = [rounded(after.min - before.min), rounded(after.max - before.max)];
  const difference = most === 0 ? least : most;
  const note = least === most ? '' : most === 0 ? ' at the least' : ' at the most';
  return difference === 0 ? '±0' : `${difference > 0 ? '+' : '−'}${amountText(Math.abs(difference), unit)}${currency === undefined ? '' : ` ${currency}`}${note}`;
}

/** `120 EUR`, `120 to 180 EUR`. */
export function costText({ min, max }: CapacitySpan, currency: string): string {
  return `${min === max ? number(min) : `${number(min)} to ${number(max)}`} ${currency}`;
}

/** How a row stands to the quota of its namespace: `88 % of the quota of 4 cores`; undefined without one. */
export function quotaText({ after, quota, unit }: CapacityRow): string | undefined {
  if (quota === undefined) return undefined;
  const of = `the quota of ${amountText(quota, unit)}`;
  if (after.max > quota) return `over ${of}`;
  return quota === 0 ? of : `${Math.round((after.max / quota) * 100)} % of ${of}`;
}

/** The difference that rows of several namespaces make together, a resource each: `requested CPU +2 cores`. */
export function totalTexts(rows: readonly CapacityRow[]): readonly string[] {
  const add = (a: CapacitySpan, b: CapacitySpan): CapacitySpan => ({ min: a.min + b.min, max: a.max + b.max });
  return [...grouped(rows, ({ resource }) => resource)].flatMap(([resource, [first, ...more]]) => {
    if (!first) return [];
    const total = more.reduce(({ before, after }, row) => ({ before: add(before, row.before), after: add(after, row.after) }), { before: first.before, after: first.after });
    return [`${resourceTitle(resource)} ${differenceText(total, first.unit)}`];
  });
}
