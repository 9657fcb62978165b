import { newestMinor, oldestMinor, spans } from './generated/versions.ts';

/** The first and the last minor release that has something, among those that the tables tell about. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What not all releases have of a type that have the type. */
export interface TypeSpans {
  readonly fields: ReadonlyMap<string, Span>;
  /** Allowed values by field. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, Span>>;
}

const parsed = new Map<string, TypeSpans | undefined>();

/** The fields and values of a type that came or went; undefined for a type that is the same in all releases. */
export function spansOf(type: string): TypeSpans | undefined {
  if (parsed.has(type)) return parsed.get(type);
  const found = Object.hasOwn(spans, type) ? parse(spans[type] ?? '') : undefined;
  parsed.set(type, found);
  return found;
}

/** Reads lines `field 29-`, `field 28-30`, and for a value of a field `field=Value 37-`. */
function parse(text: string): TypeSpans {
  const fields = new Map<string, Span>();
  const values = new Map<string, Map<string, Span>>();
  for (const line of text.split('\n')) {
    const [, field = '', value, first = '', last = ''] = /^([^ =]+)(?:=(.*))? (\d*)-(\d*)$/.exec(line) ?? [];
    const span: Span = { first: first === '' ? oldestMinor : Number(first), last: last === '' ? newestMinor : Number(last) };
    if (value === undefined) fields.set(field, span);
    else values.set(field, (values.get(field) ?? new Map<string, Span>()).set(value, span));
  }
  return { fields, values };
}
