import { distance } from 'fastest-levenshtein';
import type { JsonValue, Path, YamlNode } from '../manifest/index.ts';
import { formatPath } from '../manifest/index.ts';
import { isBase64 } from './formats.ts';
import type { SchemaFix, SchemaProblem } from './problem.ts';

/** What a value should have been. */
export interface Expectation {
  readonly kind: 'integer' | 'number' | 'string' | 'boolean' | 'list' | 'map' | 'quantity' | 'intOrString';
  readonly words: string;
}

export const expectations = {
  integer: { kind: 'integer', words: 'a whole number' },
  number: { kind: 'number', words: 'a number' },
  string: { kind: 'string', words: 'text' },
  boolean: { kind: 'boolean', words: '`true` or `false`' },
  array: { kind: 'list', words: 'a list, with lines that start with `- `' },
  object: { kind: 'map', words: 'a map, with a line `key: value` for each entry' },
  quantity: { kind: 'quantity', words: 'an amount such as `500m`, `2` or `256Mi`' },
  intOrString: { kind: 'intOrString', words: 'a whole number or text' },
} as const satisfies Readonly<Record<string, Expectation>>;

/** A value of the wrong type; `secret` keeps the value out of the message. */
export function typeProblem(path: Path, value: JsonValue, expected: Expectation, node: YamlNode | undefined, secret: boolean): SchemaProblem {
  const fix = secret ? undefined : typeFix(value, expected, node);
  return { code: 'type', path, part: 'value', message: typeMessage(label(path), value, expected, fix, secret), ...(fix === undefined ? {} : { fix }) };
}

function typeMessage(name: string, value: JsonValue, expected: Expectation, fix: SchemaFix | undefined, secret: boolean): string {
  const found = `${name} must be ${expected.words}, not ${secret ? kindOf(value) : show(value)}`;
  if (secret) return typeof value === 'object' ? `${found}.` : `${found}. Put the value in quotes.`;
  if (fix?.kind !== 'set-value') return `${found}.`;
  if (typeof fix.to === 'string') return `${found}: put it in quotes, \`${JSON.stringify(fix.to)}\`.`;
  if (Array.isArray(fix.to)) return `${found}: put \`- \` before it.`;
  return `${found}: remove the quotes.`;
}

/** The value in the wanted type, where it is certain what was meant. Text is taken as it was written: `1.10`, `0644`. */
function typeFix(value: JsonValue, expected: Expectation, node: YamlNode | undefined): SchemaFix | undefined {
  if (typeof value === 'object') return undefined;
  switch (expected.kind) {
    case 'integer': return typeof value === 'string' && /^-?(0|[1-9]\d{0,14})$/.test(value) ? { kind: 'set-value', to: Number(value) } : undefined;
    case 'number': return typeof value === 'string' && /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(value) ? { kind: 'set-value', to: Number(value) } : undefined;
    case 'boolean': return value === 'true' || value === 'false' ? { kind: 'set-value', to: value === 'true' } : undefined;
    case 'string': return { kind: 'set-value', to: node?.kind === 'scalar' ? node.text : String(value) };
    case 'list': return { kind: 'set-value', to: [value] };
    case 'map': case 'quantity': case 'intOrString': return undefined;
  }
}

/** An empty text is left to the server, which takes it as absent for most such fields and fills in the default. */
export function enumProblem(path: Path, value: string, allowed: readonly string[]): SchemaProblem | undefined {
  if (value === '' || allowed.length === 0) return undefined;
  const apart = (candidate: string): number => distance(candidate.toLowerCase(), value.toLowerCase());
  const near = [...allowed].sort((a, b) => apart(a) - apart(b))[0];
  const meant = near !== undefined && apart(near) <= Math.max(1, Math.floor(near.length / 3)) ? near : undefined;
  const choice = allowed.length === 1 ? `\`${allowed[0] ?? ''}\`` : allowed.length <= 25 ? `one of ${allowed.filter((item) => item !== '').join(', ')}` : `one of ${String(allowed.length)} known values`;
  return {
    code: 'enum', path, part: 'value',
    message: `${label(path)} must be ${choice}, not ${show(value)}${meant === undefined ? '.' : `; did you mean \`${meant}\`?`}`,
    ...(meant === undefined ? {} : { fix: { kind: 'set-value', to: meant } }),
  };
}

/** Quantities and the server's own times are judged elsewhere or not at all. */
export function formatProblem(path: Path, format: string, value: JsonValue): SchemaProblem | undefined {
  const name = label(path);
  if (format === 'int32' || format === 'int64')
    return { code: 'format', path, part: 'value', message: `${name} is out of range: ${show(value)} does not fit into ${format === 'int32' ? '32' : '64'} bits.` };
  if (format === 'byte' && typeof value === 'string' && !isBase64(value))
    return { code: 'format', path, part: 'value', message: `${name} must be base64-encoded. Encode it (\`base64 -w0\`)${path[0] === 'data' ? ', or move plain text under `stringData`, where the API server encodes it' : ''}.` };
  if (format === 'date-time' && path[0] !== 'metadata')
    return { code: 'format', path, part: 'value', message: `${name} must be a time such as \`2026-01-31T10:00:00Z\`, not ${show(value)}.` };
  return undefined;
}

/** The last key of a path with the index behind it: `` `replicas` ``, `` `args[0]` ``. */
export function label(path: Path): string {
  return `\`${formatPath(path.slice(Math.max(0, path.findLastIndex((step) => typeof step === 'string'))))}\``;
}

export function show(value: JsonValue): string {
  if (typeof value === 'string') return `the text ${JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value)}`;
  if (typeof value === 'number') return `the number ${String(value)}`;
  return typeof value === 'boolean' ? `\`${String(value)}\`` : kindOf(value);
}

export function kindOf(value: JsonValue): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'a number' : 'true or false';
}
