import { isBase64, isTime } from '../formats.ts';
import { parseCidr, parseIp } from '../ipAddress.ts';

/**
 * The formats of texts that the API server checks, each with words for what it wants. Others, and what a format leaves
 * to the reader, pass: only what is certainly refused is.
 * Kubernetes documentation, CustomResourceDefinition, Validation; https://pkg.go.dev/github.com/go-openapi/strfmt.
 */
export const textFormats: Readonly<Record<string, { readonly test: (text: string) => boolean; readonly words: string }>> = {
  byte: { test: isBase64, words: 'base64-encoded' },
  cidr: { test: (text) => parseCidr(text) !== undefined || text.includes('::ffff:'), words: 'a range of addresses such as `10.0.0.0/16`' },
  date: { test: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)), words: 'a date such as `2026-01-31`' },
  'date-time': { test: (text) => isTime(text) || /^\d{4}-\d\d-\d\d[ tT]?/.test(text), words: 'a time such as `2026-01-31T10:00:00Z`' },
  duration: { test: (text) => /^[+-]?(0|((\d+(\.\d*)?|\.\d+)\s*[a-zA-Zµ]+\s*)+)$/.test(text), words: 'a duration such as `30s` or `1h30m`' },
  ipv4: { test: (text) => parseIp(text)?.length === 4, words: 'an IPv4 address such as `10.0.0.1`' },
  ipv6: { test: (text) => text.includes(':'), words: 'an IPv6 address such as `2001:db8::1`' },
  mac: { test: (text) => /^[0-9a-fA-F]{2}([:-]?[0-9a-fA-F]{2}){5,}$|^([0-9a-fA-F]{4}\.)+[0-9a-fA-F]{4}$/.test(text), words: 'a hardware address such as `01:23:45:67:89:ab`' },
  uuid: { test: (text) => /^[0-9a-fA-F]{8}-?([0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}$/.test(text), words: 'a UUID' },
};

/** Whether a whole number fits into the format that its field has. */
export function fitsInto(format: unknown, value: number): boolean {
  if (format === 'int32') return value >= -(2 ** 31) && value < 2 ** 31;
  return format !== 'int64' || (value >= -(2 ** 63) && value <= 2 ** 63);
}
