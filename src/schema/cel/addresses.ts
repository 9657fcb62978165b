import type { Environment } from '@marcbachmann/cel-js';
import { formatIp, holds, masked, parseCidr, parseIp, type AddressRange, type IpAddress } from '../ipAddress.ts';

class Ip {
  readonly address: IpAddress;

  constructor(address: IpAddress) {
    this.address = address;
  }
}

class Cidr {
  readonly range: AddressRange;

  constructor(range: AddressRange) {
    this.range = range;
  }
}

/** Kubernetes' IP address and CIDR libraries. Kubernetes documentation, CEL in Kubernetes. */
export function registerAddresses(environment: Environment): void {
  class Namespace {}
  const within = (address: IpAddress, range: string): boolean => {
    const parsed = parseCidr(range);
    return parsed !== undefined && holds(parsed, { address, bits: address.length * 8 });
  };
  environment.registerType('kubernetes.IP', Ip).registerType('kubernetes.CIDR', Cidr)
    .registerType('kubernetes.IPNamespace', Namespace).registerConstant('ip', 'kubernetes.IPNamespace', new Namespace())
    .registerFunction('isIP(string): bool', (text: string) => parseIp(text) !== undefined)
    .registerFunction('ip(string): kubernetes.IP', (text: string) => new Ip(read(text, parseIp(text), 'IP address')))
    .registerFunction('kubernetes.IPNamespace.isCanonical(string): bool', (_: Namespace, text: string) => formatIp(read(text, parseIp(text), 'IP address')) === text)
    .registerFunction('kubernetes.IP.family(): int', ({ address }: Ip) => (address.length === 4 ? 4n : 6n))
    .registerFunction('kubernetes.IP.isUnspecified(): bool', ({ address }: Ip) => address.every((byte) => byte === 0))
    .registerFunction('kubernetes.IP.isLoopback(): bool', ({ address }: Ip) => within(address, '127.0.0.0/8') || within(address, '::1/128'))
    .registerFunction('kubernetes.IP.isLinkLocalMulticast(): bool', ({ address }: Ip) => within(address, '224.0.0.0/24') || (address[0] === 0xff && address.length === 16 && ((address[1] ?? 0) & 15) === 2))
    .registerFunction('kubernetes.IP.isLinkLocalUnicast(): bool', ({ address }: Ip) => within(address, '169.254.0.0/16') || within(address, 'fe80::/10'))
    .registerFunction('kubernetes.IP.isGlobalUnicast(): bool', ({ address }: Ip) => isGlobalUnicast(address, within))
    .registerFunction('string(kubernetes.IP): string', ({ address }: Ip) => formatIp(address))
    .registerOperator('kubernetes.IP == kubernetes.IP', (a: Ip, b: Ip) => formatIp(a.address) === formatIp(b.address));
  environment
    .registerFunction('isCIDR(string): bool', (text: string) => parseCidr(text) !== undefined)
    .registerFunction('cidr(string): kubernetes.CIDR', (text: string) => new Cidr(read(text, parseCidr(text), 'range of addresses')))
    .registerFunction('kubernetes.CIDR.containsIP(kubernetes.IP): bool', ({ range }: Cidr, { address }: Ip) => holds(range, { address, bits: address.length * 8 }))
    .registerFunction('kubernetes.CIDR.containsIP(string): bool', ({ range }: Cidr, text: string) => {
      const address = read(text, parseIp(text), 'IP address');
      return holds(range, { address, bits: address.length * 8 });
    })
    .registerFunction('kubernetes.CIDR.containsCIDR(kubernetes.CIDR): bool', ({ range }: Cidr, other: Cidr) => holds(range, other.range))
    .registerFunction('kubernetes.CIDR.containsCIDR(string): bool', ({ range }: Cidr, text: string) => holds(range, read(text, parseCidr(text), 'range of addresses')))
    .registerFunction('kubernetes.CIDR.ip(): kubernetes.IP', ({ range }: Cidr) => new Ip(range.address))
    .registerFunction('kubernetes.CIDR.masked(): kubernetes.CIDR', ({ range }: Cidr) => new Cidr(masked(range)))
    .registerFunction('kubernetes.CIDR.prefixLength(): int', ({ range }: Cidr) => BigInt(range.bits))
    .registerFunction('string(kubernetes.CIDR): string', ({ range }: Cidr) => written(range))
    .registerOperator('kubernetes.CIDR == kubernetes.CIDR', (a: Cidr, b: Cidr) => written(a.range) === written(b.range));
}

/** What is not special: Go's `netip.Addr.IsGlobalUnicast`. */
function isGlobalUnicast(address: IpAddress, within: (address: IpAddress, range: string) => boolean): boolean {
  const special = ['0.0.0.0/32', '255.255.255.255/32', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4', '::/128', '::1/128', 'fe80::/10', 'ff00::/8'];
  return !special.some((range) => within(address, range));
}

function written({ address, bits }: AddressRange): string {
  return `${formatIp(address)}/${String(bits)}`;
}

function read<T>(text: string, parsed: T | undefined, what: string): T {
  if (parsed === undefined) throw new Error(`\`${text}\` is no ${what}`);
  return parsed;
}
