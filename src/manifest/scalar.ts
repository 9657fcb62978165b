/**
 * How Kubernetes reads a scalar: sigs.k8s.io/yaml, the library of kubectl and the API server, takes YAML 1.1 words
 * for booleans and null, and Go's spellings of numbers. test/unit/manifest/go-yaml holds its answers.
 */

export type ScalarValue = string | number | boolean | null;

/** What an explicit tag makes of a scalar: a value, or why there is none. */
export type TaggedScalar = { readonly value: ScalarValue } | { readonly error: string };

const WORDS: ReadonlyMap<string, boolean | number | null> = new Map<string, boolean | number | null>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
]);

/** First characters of words and numbers; all else is text. */
const SPECIAL_START = /^[-+.0-9yYnNtTfFoO~]/;
const DECIMAL = /^[-+]?(?:0|[1-9][0-9]*)$/;
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;

/**
 * The value of an untagged plain scalar. `.inf` and `.nan` come back as such, though JSON, and so Kubernetes,
 * has no such numbers. Integers beyond 2^53 lose digits: whoever needs them has the text.
 */
export function plainValue(text: string): ScalarValue {
  if (text === '') return null;
  if (!SPECIAL_START.test(text)) return text;
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  if (first === 46) {
    const float = floatValue(text.replace(/(?<=\d)_(?=\d)/g, ''));
    return typeof float === 'number' ? float : text;
  }
  if (first > 57) return text;
  if (text.length < 16 && DECIMAL.test(text)) return Number(text) + 0;
  const digits = text.includes('_') ? text.replaceAll('_', '') : text;
  const integer = integerValue(digits);
  if (integer !== undefined) return integer;
  const float = floatValue(digits);
  return typeof float === 'number' ? float : text;
}

function floatValue(text: string): ScalarValue {
  if (!FLOAT.test(text)) return text;
  const value = Number(text) + 0;
  return Number.isFinite(value) ? value : text;
}

/** Integers in Go's notations, as far as 64 bits hold them. */
function integerValue(text: string): number | undefined {
  const match = INTEGER.exec(text);
  if (match === null) return undefined;
  const [, sign, hexadecimal, binary, octal, decimal] = match;
  const magnitude = BigInt(hexadecimal !== undefined ? `0x${hexadecimal}` : binary !== undefined ? `0b${binary}` : octal !== undefined ? `0o${octal}` : (decimal ?? '0'));
  const value = sign === '-' ? -magnitude : magnitude;
  if (value < INT64_MIN || value > (sign === '' ? UINT64_MAX : INT64_MAX)) return undefined;
  return Number(value);
}

/** Tag shorthand `!!` stands for this prefix (YAML 1.2.2, 6.8.2.2). */
const CORE_PREFIX = 'tag:yaml.org,2002:';

/** The full name of a tag as written: `!!int`, `!local`, `!<tag:yaml.org,2002:int>`, or with a handle of a %TAG directive. */
export function tagName(written: string, handles: ReadonlyMap<string, string>): string {
  if (written.startsWith('!<')) return written.slice(2, -1);
  const [, handle = '!', suffix = ''] = /^(!(?:[0-9A-Za-z-]*!)?)(.*)$/s.exec(written) ?? [];
  return (handles.get(handle) ?? (handle === '!!' ? CORE_PREFIX : handle)) + suffix;
}

/** The value of a scalar with an explicit tag; tags that Kubernetes does not know make it text. */
export function taggedValue(tag: string, text: string): TaggedScalar {
  if (!tag.startsWith(CORE_PREFIX)) return { value: text };
  const name = tag.slice(CORE_PREFIX.length);
  const value = plainValue(text);
  switch (name) {
    case 'null':
      return value === null ? { value } : mismatch(name);
    case 'bool':
      return typeof value === 'boolean' ? { value } : mismatch(name);
    case 'int':
      return typeof value === 'number' && integerValue(text.replaceAll('_', '')) !== undefined ? { value } : mismatch(name);
    case 'float':
      return typeof value === 'number' ? { value } : mismatch(name);
    case 'binary':
      return binaryValue(text);
    default:
      return { value: text };
  }
}

function mismatch(name: string): TaggedScalar {
  return { error: `The tag !!${name} says that this is ${name === 'int' ? 'an' : 'a'} ${name}, but it is none, and Kubernetes refuses the file. Remove the tag, or mend the value.` };
}

function binaryValue(text: string): TaggedScalar {
  const compact = text.replace(/[\r\n]/g, '');
  if (compact.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(compact))
    return { error: 'The tag !!binary says that this is base64, but it is not. Kubernetes refuses the file. Mend the base64, or remove the tag.' };
  const bytes = Uint8Array.from(atob(compact), (character) => character.charCodeAt(0));
  return { value: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
}

/**
 * The name that a key gets in JSON: numbers and booleans become text, as sigs.k8s.io/yaml writes them.
 * Undefined for what it refuses as a key: null, and integers beyond 64 signed bits.
 */
export function keyName(text: string, value: ScalarValue): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (value === null) return undefined;
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  const digits = text.replaceAll('_', '');
  if (Number.isInteger(value) && integerValue(digits) !== undefined) {
    if (Number.isSafeInteger(value)) return String(value);
    if (value >= 2 ** 63) return undefined;
    return DECIMAL.test(digits) ? String(BigInt(digits)) : String(BigInt(value));
  }
  return floatName(value);
}

/** Go's shortest notation of a 32 bit float, as sigs.k8s.io/yaml writes float keys: an exponent below 1e-4 and from 1e6. */
function floatName(value: number): string {
  const single = Math.fround(value);
  let shortest = single;
  for (let digits = 1; digits <= 9; digits++) {
    shortest = Number(single.toPrecision(digits));
    if (Math.fround(shortest) === single) break;
  }
  const size = Math.abs(shortest);
  if (size === 0 || (size >= 1e-4 && size < 1e6)) return String(shortest);
  return shortest.toExponential().replace(/e([-+])(\d)$/, 'e$10$2');
}
