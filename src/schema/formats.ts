/**
 * The formats that the precompiled validators of kubernetes-models and its packages of custom resources ask for. In the bundle this stands in for
 * `@kubernetes-models/validate` (esbuild's `alias`), which brings 90 kB of e-mail, URL and domain parsers that no
 * Kubernetes type uses, and a `require` that fails in an ES module.
 */
export const formats = {
  byte: { validate: isBase64 },
  double: { validate: (): boolean => true },
  int32: { validate: (value: number): boolean => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31 },
  int64: { validate: (value: number): boolean => Number.isInteger(value) },
  /** Judged in checks/quantities.ts, by the value. */
  quantity: { validate: /^/ },
  /** Go reads more spellings of addresses than it is worth to tell apart here. */
  cidr: { validate: (text: string): boolean => /^[0-9a-fA-F:.]+\/\d{1,3}$/.test(text) },
  'date-time': { validate: isTime },
  'idn-hostname': (): boolean => true,
};

/** Standard base64 with padding, RFC 4648, 4; line breaks are skipped, as Go's decoder does. */
export function isBase64(text: string): boolean {
  return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text.replace(/[\r\n]/g, ''));
}

/** RFC 3339, 5.6. */
export function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text.toUpperCase()));
}
