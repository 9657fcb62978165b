import type { JsonValue, Path } from '../manifest/index.ts';

/** A change that mends a problem: another name for the key at the path, or another value. */
export type SchemaFix =
  | { readonly kind: 'rename-key'; readonly to: string }
  | { readonly kind: 'set-value'; readonly to: JsonValue };

/** Something in an object that the API server would refuse, or where that cannot be told. `path` leads from the object's root to what is to blame. */
export interface SchemaProblem {
  /** `unknown-field`, `type`, `enum`, `required`, `quantity`, …: the part after `schema/` of the rule's id. */
  readonly code: string;
  /** Absent: an error. What depends on the release of an operator is a warning, what cannot be known a hint. */
  readonly severity?: 'warning' | 'hint';
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** What is wrong, why it matters and what to do, for someone new to Kubernetes; never holds the data of a Secret. */
  readonly message: string;
  readonly fix?: SchemaFix;
  /** The path of the field that is not there, where one is missing; `path` then leads to what should hold it. */
  readonly missing?: Path;
}

/** `a Deployment`, `an Ingress`. */
export function withArticle(kind: string): string {
  return `${/^[AEIOU](?!P)/.test(kind) ? 'an' : 'a'} ${kind}`;
}
