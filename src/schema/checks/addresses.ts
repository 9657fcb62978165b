import type { Syntax } from './syntax.ts';

/** A range of addresses: `10.0.0.0/8`. */
export interface AddressRange {
  readonly family: 4 | 6;
  readonly address: bigint;
  readonly length: number;
}

/** An address as a number, or undefined. Leading zeros (`010.0.0.1`) are taken: older releases of Kubernetes do. */
export function parseAddress(text: string): { readonly family: 4 | 6; readonly value: bigint } | undefined {
  const four = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(text)?.slice(1).map(Number);
  if (four !== undefined) return four.every((part) => part < 256) ? { family: 4, value: four.reduce((sum, part) => sum * 256n + BigInt(part), 0n) } : undefined;
  const groups = sixGroups(text);
  return groups === undefined ? undefined : { family: 6, value: groups.reduce((sum, group) => sum * 65536n + BigInt(group), 0n) };
}

/** The eight groups of an IPv6 address (RFC 4291, 2.2); the last two may be written as an IPv4 address. */
function sixGroups(text: string): number[] | undefined {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const four = tail === null ? undefined : parseAddress(tail[2] ?? '');
  if (tail !== null && four?.family !== 4) return undefined;
  const written = four === undefined ? text : `${tail?.[1] ?? ''}${(four.value >> 16n).toString(16)}:${(four.value & 0xffffn).toString(16)}`;
  const halves = written.split('::');
  if (halves.length > 2 || !written.includes(':')) return undefined;
  const [head = [], rest = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - rest.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...rest];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups.map((group) => parseInt(group, 16)) : undefined;
}

export function parseRange(text: string): AddressRange | undefined {
  const [, written = '', digits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  const address = parseAddress(written);
  const length = Number(digits);
  return address === undefined || length > bits(address.family) ? undefined : { family: address.family, address: address.value, length };
}

/** Whether a range lies in another and is smaller. */
export function isWithinRange(inner: AddressRange, outer: AddressRange): boolean {
  const shift = BigInt(bits(outer.family) - outer.length);
  return inner.family === outer.family && inner.length > outer.length && inner.address >> shift === outer.address >> shift;
}

export const ipAddress: Syntax = (text) => (parseAddress(text) === undefined ? 'is no IP address, such as `10.0.0.1` or `2001:db8::1`' : undefined);
export const ipRange: Syntax = (text) => (parseRange(text) === undefined ? 'is no range of IP addresses, such as `10.0.0.0/8`' : undefined);

function bits(family: 4 | 6): number {
  return family === 4 ? 32 : 128;
}
