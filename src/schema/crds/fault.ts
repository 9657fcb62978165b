import type { JsonObject, JsonValue, Path } from '../../manifest/index.ts';

/** Something that a schema does not allow; `keyword` is the part of the schema that forbids it. */
export interface Fault {
  readonly path: Path;
  readonly keyword: string;
  /** What the keyword asks for. */
  readonly wanted: JsonValue;
}

/** A value with rules in its schema, to be looked at when nothing else is wrong. */
export interface RuledValue {
  readonly path: Path;
  readonly value: JsonValue;
  readonly schema: JsonObject;
}

/** A schema that cannot be applied: what depends on it cannot be verified. The message completes "because …". */
export class UnusableSchema extends Error {}
