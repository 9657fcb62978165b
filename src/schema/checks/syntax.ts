/**
 * The syntaxes of names, each as a function that says what is wrong in words that complete "`x` …", or undefined.
 * Kubernetes documentation, Object Names and IDs; Labels and Selectors, Syntax and character set; Annotations.
 */
export type Syntax = (text: string) => string | undefined;

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
const subdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const qualified = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/;

/** RFC 1123 label, at most 63 characters: namespaces, containers, volumes. */
export const dnsLabel: Syntax = (text) => {
  if (text.length > 63) return `is ${String(text.length)} characters long; at most 63 are allowed`;
  return label.test(text) ? undefined : `may only hold lower case letters, digits and \`-\`, and starts and ends with a letter or digit${suggestion(text, /[^a-z0-9-]+/g, label)}`;
};

/** RFC 1123 subdomain, at most 253 characters: the names of most objects. */
export const dnsSubdomain: Syntax = (text) => {
  if (text.length > 253) return `is ${String(text.length)} characters long; at most 253 are allowed`;
  return subdomain.test(text) ? undefined : `may only hold lower case letters, digits, \`-\` and \`.\`, and starts and ends with a letter or digit${suggestion(text, /[^a-z0-9.-]+/g, subdomain)}`;
};

/** The name of a driver: its case does not count. */
export const driverName: Syntax = (text) => dnsSubdomain(text.toLowerCase());

/** A name that becomes one segment of a URL: roles and their bindings. */
export const pathSegment: Syntax = (text) => {
  if (text === '.' || text === '..') return 'may not be `.` or `..`';
  return /[/%]/.test(text) ? 'may not hold `/` or `%`' : undefined;
};

/** A label's or annotation's key: `name` or `example.com/name`. */
export const qualifiedName: Syntax = (text) => {
  const parts = text.split('/');
  if (parts.length > 2) return 'may hold one `/` at most, between a prefix and a name such as `example.com/name`';
  const name = parts[parts.length - 1] ?? '';
  const prefix = parts.length === 2 ? parts[0] : undefined;
  if (prefix !== undefined && (prefix.length > 253 || !subdomain.test(prefix))) return 'needs a domain name such as `example.com` before the `/`';
  if (name === '') return prefix === undefined ? 'may not be empty' : 'needs a name after the `/`';
  if (name.length > 63) return `is too long: the name${prefix === undefined ? '' : ' after the `/`'} may have 63 characters at most`;
  return qualified.test(name) ? undefined : 'may only hold letters, digits, `-`, `_` and `.`, and starts and ends with a letter or digit';
};

/** A label's value: empty, or at most 63 characters. */
export const labelValue: Syntax = (text) => {
  if (text.length > 63) return `is ${String(text.length)} characters long; a label's value may have 63 at most. Longer texts belong into annotations`;
  return text === '' || qualified.test(text) ? undefined : 'may only hold letters, digits, `-`, `_` and `.`, and starts and ends with a letter or digit. Other texts belong into annotations';
};

/** The name of a port (RFC 6335, 5.1): at most 15 characters with a letter among them. */
export const portName: Syntax = (text) => {
  if (text.length > 15) return `is ${String(text.length)} characters long; the name of a port may have 15 at most`;
  if (!/^[a-z0-9-]+$/.test(text)) return 'may only hold lower case letters, digits and `-`';
  if (!/[a-z]/.test(text)) return 'needs at least one letter';
  return /^-|-$|--/.test(text) ? 'may not start or end with `-`, nor hold two in a row' : undefined;
};

/** A key of a ConfigMap's or Secret's data. Kubernetes documentation, ConfigMaps, ConfigMap object. */
export const dataKey: Syntax = (text) => {
  if (text.length > 253) return `is ${String(text.length)} characters long; at most 253 are allowed`;
  if (text === '.' || text.startsWith('..')) return 'may not be `.` or start with `..`';
  return /^[-._a-zA-Z0-9]+$/.test(text) ? undefined : 'may only hold letters, digits, `-`, `_` and `.`';
};

/** Where lower case and `-` for other characters give a valid name, that name. */
function suggestion(text: string, forbidden: RegExp, valid: RegExp): string {
  const mended = text.toLowerCase().replace(forbidden, '-').replace(/^[-.]+|[-.]+$/g, '');
  return mended !== '' && mended.length <= 63 && valid.test(mended) ? `. \`${mended}\` would be valid` : '';
}
