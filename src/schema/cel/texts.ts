import { Optional, type Environment } from '@marcbachmann/cel-js';
import { celText } from './values.ts';

/** What a text may grow to by replacing: more than any rule needs. */
const longest = 1_000_000;

/**
 * What the strings extension and the optional types of the language have and the library has not.
 * https://github.com/google/cel-go/tree/master/ext, Strings; Kubernetes documentation, CEL in Kubernetes, CEL community libraries.
 */
export function registerTexts(environment: Environment): void {
  environment
    .registerFunction('string.charAt(int): string', (text: string, index: bigint) => {
      const characters = [...text];
      if (index < 0n || index > BigInt(characters.length)) throw new Error(`charAt: ${String(index)} is out of range`);
      return characters[Number(index)] ?? '';
    })
    .registerFunction('string.replace(string, string): string', (text: string, from: string, to: string) => replaced(text, from, to, Infinity))
    .registerFunction('string.replace(string, string, int): string', (text: string, from: string, to: string, most: bigint) => replaced(text, from, to, most < 0n ? Infinity : Number(most)))
    .registerFunction('string.reverse(): string', (text: string) => [...text].reverse().join(''))
    .registerFunction('string.format(list): string', (text: string, values: Iterable<unknown>) => formatted(text, [...values]));
  environment.registerFunction('OptionalNamespace.ofNonZeroValue(dyn): optional<dyn>', (_: unknown, value: unknown) => (isZero(value) ? Optional.none() : Optional.of(value)));
}

function replaced(text: string, from: string, to: string, most: number): string {
  const parts = text.split(from);
  const times = Math.min(parts.length - 1, most);
  if (text.length + times * to.length > longest) throw new Error('the text becomes too long');
  let result = parts[0] ?? '';
  for (let index = 1; index < parts.length; index++) result += (index <= times ? to : from) + (parts[index] ?? '');
  return result;
}

function formatted(text: string, values: readonly unknown[]): string {
  let next = 0;
  return text.replace(/%(?:\.(\d{1,2}))?([%sdfebxXo])/g, (_, precision: string | undefined, verb: string) => {
    if (verb === '%') return '%';
    if (next >= values.length) throw new Error('format: too few values');
    return one(values[next++], verb, Number(precision ?? '6'));
  });
}

function one(value: unknown, verb: string, precision: number): string {
  if (verb === 's') return celText(value);
  if (verb === 'x' || verb === 'X') {
    const hex = typeof value === 'bigint' ? value.toString(16) : [...new TextEncoder().encode(celText(value))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return verb === 'X' ? hex.toUpperCase() : hex;
  }
  if (typeof value === 'boolean' && verb === 'b') return value ? '1' : '0';
  if (typeof value !== 'bigint' && typeof value !== 'number') throw new Error(`format: %${verb} needs a number`);
  if (verb === 'd') return String(value);
  if (verb === 'b') return value.toString(2);
  if (verb === 'o') return value.toString(8);
  return verb === 'f' ? Number(value).toFixed(precision) : Number(value).toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2');
}

function isZero(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 0 || value === 0n || value === false) return true;
  return typeof value === 'object' && Object.getPrototypeOf(value) !== Date.prototype && (Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0);
}
