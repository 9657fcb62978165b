/**
 * Quantities of resources, as `resource.Quantity` of k8s.io/apimachinery reads them: `<number><suffix>`, with a
 * suffix of n, u, m, k, M, G, T, P, E (powers of ten), Ki to Ei (powers of two), or an exponent as in `1e3`.
 * Values are exact, in billionths: what is finer is rounded away from zero, what is larger than 2^63 - 1 is cut.
 */

const NANO = 10n ** 9n;
const LIMIT = (2n ** 63n - 1n) * NANO;

const DECIMAL_EXPONENTS: ReadonlyMap<string, number> = new Map([['n', -9], ['u', -6], ['m', -3], ['', 0], ['k', 3], ['M', 6], ['G', 9], ['T', 12], ['P', 15], ['E', 18]]);
const BINARY_EXPONENTS: ReadonlyMap<string, bigint> = new Map([['Ki', 10n], ['Mi', 20n], ['Gi', 30n], ['Ti', 40n], ['Pi', 50n], ['Ei', 60n]]);
const QUANTITY = /^([+-]?)(\d*)(?:\.(\d*))?(?:([eE][+-]?\d+)|([numkMGTPE]|[KMGTPE]i|))$/;

/** The value of a quantity in its base unit (cores, bytes, pieces), or undefined when it is none. */
export function parseQuantity(quantity: string | number): number | undefined {
  const nano = billionths(quantity);
  if (nano === undefined) return undefined;
  return nano % NANO === 0n ? Number(nano / NANO) : Number(nano) / Number(NANO);
}

/** Whether a text is a quantity; its value, which takes exact arithmetic, is not worked out. */
export function isQuantity(text: string): boolean {
  return text !== '' && QUANTITY.test(text);
}

/** Negative, zero or positive as `a` is less than, equal to, or more than `b`, exactly; undefined when one is no quantity. */
export function compareQuantities(a: string | number, b: string | number): number | undefined {
  const left = billionths(a);
  const right = billionths(b);
  if (left === undefined || right === undefined) return undefined;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Quantities of late: a repository writes the same few over and over. */
const known = new Map<string, bigint | undefined>();

function billionths(quantity: string | number): bigint | undefined {
  const text = String(quantity);
  if (text.length > 20) return readBillionths(text);
  if (!known.has(text)) {
    if (known.size >= 1000) known.clear();
    known.set(text, readBillionths(text));
  }
  return known.get(text);
}

function readBillionths(text: string): bigint | undefined {
  const match = QUANTITY.exec(text);
  // Without any digit it is zero to Kubernetes: only the empty text is refused.
  if (match === null || text === '') return undefined;
  const [, sign = '', whole = '', fraction = '', exponent, suffix = ''] = match;
  const magnitude = scaled(whole.replace(/^0+/, ''), fraction.replace(/0+$/, ''), exponent === undefined ? suffix : exponent);
  return sign === '-' ? -magnitude : magnitude;
}

/** Works on as many digits as can matter only, since the text may come from anyone and be of any length. */
function scaled(whole: string, fraction: string, suffix: string): bigint {
  const isExponent = /^[eE][+-]?\d/.test(suffix);
  const ten = (isExponent ? Number(suffix.slice(1)) : (DECIMAL_EXPONENTS.get(suffix) ?? 0)) + 9;
  const two = BINARY_EXPONENTS.get(suffix) ?? 0n;
  const digits = (whole + fraction).replace(/^0+/, '');
  if (digits === '') return 0n;
  const shift = ten - fraction.length;
  const leading = digits.length + shift;
  if (leading > 30) return LIMIT;
  if (leading < -30) return 1n;
  const kept = digits.slice(0, 100);
  const lost = digits.length - kept.length;
  const numerator = (BigInt(kept) << two) * 10n ** BigInt(Math.max(0, shift + lost));
  const denominator = 10n ** BigInt(Math.max(0, -shift - lost));
  const isInexact = numerator % denominator !== 0n || lost > 0;
  const value = numerator / denominator + (isInexact ? 1n : 0n);
  return value > LIMIT ? LIMIT : value;
}
