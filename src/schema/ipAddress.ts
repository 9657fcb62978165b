/** The 4 or 16 bytes of an address, most significant first. */
export type IpAddress = readonly number[];

/** A range of addresses: the address as written, and how many bits of it count. */
export interface AddressRange {
  readonly address: IpAddress;
  readonly bits: number;
}

/**
 * Reads an address as Kubernetes does: four numbers without leading zeros, or RFC 4291 2.2; no zone, and no IPv4 address
 * in the form of an IPv6 address. Undefined for anything else.
 */
export function parseIp(text: string): IpAddress | undefined {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text);
}

/** Reads `10.0.0.0/8` and its like; bits behind the prefix may be set. */
export function parseCidr(text: string): AddressRange | undefined {
  const [, ip = '', digits = ''] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
  const address = parseIp(ip);
  return address !== undefined && Number(digits) <= address.length * 8 ? { address, bits: Number(digits) } : undefined;
}

/** Whether a range holds an address, or another range as a whole. */
export function holds(range: AddressRange, { address, bits }: AddressRange): boolean {
  return address.length === range.address.length && bits >= range.bits && sameBits(masked(range).address, masked({ address, bits: range.bits }).address);
}

/** The range with the bits behind its prefix cleared. */
export function masked({ address, bits }: AddressRange): AddressRange {
  return { bits, address: address.map((byte, index) => byte & (0xff00 >> Math.min(8, Math.max(0, bits - index * 8)))) };
}

/** The one way of writing an address: RFC 5952. */
export function formatIp(address: IpAddress): string {
  if (address.length === 4) return address.join('.');
  const groups = Array.from({ length: 8 }, (_, index) => ((address[index * 2] ?? 0) << 8) | (address[index * 2 + 1] ?? 0));
  const longest = longestZeros(groups);
  const hex = (part: readonly number[]): string => part.map((group) => group.toString(16)).join(':');
  return longest.length < 2 ? hex(groups) : `${hex(groups.slice(0, longest.start))}::${hex(groups.slice(longest.start + longest.length))}`;
}

function parseIpv4(text: string): IpAddress | undefined {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256) ? parts.map(Number) : undefined;
}

function parseIpv6(text: string): IpAddress | undefined {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const v4 = tail?.[2] === undefined ? undefined : parseIpv4(tail[2]);
  if (tail !== null && v4 === undefined) return undefined;
  const plain = v4 === undefined ? text : `${tail?.[1] ?? ''}${(((v4[0] ?? 0) << 8) | (v4[1] ?? 0)).toString(16)}:${(((v4[2] ?? 0) << 8) | (v4[3] ?? 0)).toString(16)}`;
  const halves = plain.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], rest = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - rest.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...rest];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  const bytes = groups.flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]);
  const isMapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255 && bytes[11] === 255;
  return isMapped ? undefined : bytes;
}

function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  return best;
}

function sameBits(a: IpAddress, b: IpAddress): boolean {
  return a.every((byte, index) => byte === b[index]);
}
