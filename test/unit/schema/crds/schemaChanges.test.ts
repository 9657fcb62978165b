import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../../src/manifest/index.ts';
import { schemaChanges } from '../../../../src/schema/index.ts';

const changes = (before: string, after: string): readonly string[] =>
  schemaChanges(load(before) as JsonObject, load(after) as JsonObject).map(({ field, words, kind, path }) => `${kind} ${field} ${words} (${path.join('/')})`);
const ofField = (before: string, after: string): readonly string[] =>
  changes(`{ type: object, properties: { spec: { type: object, properties: { it: ${before} } } } }`, `{ type: object, properties: { spec: { type: object, properties: { it: ${after} } } } }`).map((line) => line.replaceAll('properties/spec/properties/it/', ''));

describe('a schema takes less than before', () => {
  test.each([
    ['{ type: integer }', '{ type: string }', 'narrowed spec.it must be a text instead of a whole number (type)'],
    ['{ type: number }', '{ type: integer }', 'narrowed spec.it must be a whole number instead of a number (type)'],
    ['{ x-kubernetes-int-or-string: true }', '{ type: string }', 'narrowed spec.it must be a text instead of a whole number or a text (type)'],
    ['{ type: string, enum: [a, b, ""] }', '{ type: string, enum: [a] }', 'narrowed spec.it may no longer be `b` or `""` (enum)'],
    ['{ type: string }', '{ type: string, enum: [a, b] }', 'narrowed spec.it must be one of `a`, `b` (enum)'],
    ['{ type: integer, minimum: 1 }', '{ type: integer, minimum: 2 }', 'narrowed spec.it must be at least 2, not 1 (minimum)'],
    ['{ type: integer, maximum: 5 }', '{ type: integer, maximum: 5, exclusiveMaximum: true }', 'narrowed spec.it may no longer be 5 itself (exclusiveMaximum)'],
    ['{ type: string }', '{ type: string, minLength: 1 }', 'narrowed spec.it must be at least 1 characters long (minLength)'],
    ['{ type: array, items: { type: string } }', '{ type: array, maxItems: 3, items: { type: string, maxLength: 4 } }', 'narrowed spec.it must be at most 3 items long (maxItems)', 'narrowed spec.it[] must be at most 4 characters long (items/maxLength)'],
    ['{ type: integer }', '{ type: integer, multipleOf: 4 }', 'narrowed spec.it must be a multiple of 4 (multipleOf)'],
    ['{ type: string, pattern: a }', '{ type: string, pattern: b }', 'narrowed spec.it must match another pattern, `b` (pattern)'],
    ['{ type: string }', '{ type: string, format: ipv4 }', 'narrowed spec.it must have the format `ipv4` (format)'],
    ['{ type: object, additionalProperties: { type: integer } }', '{ type: object, additionalProperties: { type: string } }', 'narrowed spec.it.* must be a text instead of a whole number (additionalProperties/type)'],
    ['{ type: object, additionalProperties: { type: integer } }', '{ type: object, properties: { a: { type: integer } } }', 'dropped spec.it keeps only the fields that its schema names (additionalProperties)'],
    ['{ type: object, x-kubernetes-preserve-unknown-fields: true }', '{ type: object }', 'dropped spec.it keeps only the fields that its schema names (x-kubernetes-preserve-unknown-fields)'],
    ['{ type: object, properties: { a: { type: object, properties: { b: { type: string } } } } }', '{ type: object, properties: { a: { type: object } } }', 'dropped spec.it.a.b is dropped (properties/a/properties/b)'],
    ['{ type: object, properties: { a: { type: string } } }', '{ type: object, properties: { a: { type: string } }, required: [a] }', 'narrowed spec.it.a must be there (required)'],
    ['{ type: object, properties: { a: { type: string } } }', '{ type: object, properties: { a: { type: string }, b: { type: string } }, required: [b] }', 'narrowed spec.it.b is new and must be there (required)'],
    ['{ type: object, properties: { a: { type: string, default: x } }, required: [a] }', '{ type: object, properties: { a: { type: string } }, required: [a] }', 'narrowed spec.it.a must be there (required)'],
    ['{ type: array, items: { type: string } }', '{ type: array, x-kubernetes-list-type: set, items: { type: string } }', 'narrowed spec.it may no longer have the same item twice (x-kubernetes-list-type)'],
    ['{ type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a, b], items: { type: object } }', '{ type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a], items: { type: object } }', 'narrowed spec.it may no longer have two items with the same `a` (x-kubernetes-list-map-keys)'],
    ['{ type: object }', '{ type: object, x-kubernetes-validations: [{ rule: "has(self.a)", message: "a must be there." }] }', 'narrowed spec.it must keep to a new rule, "a must be there" (x-kubernetes-validations/0)'],
    ['{ type: object, oneOf: [{ required: [a] }] }', '{ type: object, oneOf: [{ required: [b] }] }', 'narrowed spec.it must keep to another `oneOf` (oneOf)'],
  ])('%s becomes %s', (before, after, ...expected) => {
    expect(ofField(before, after)).toEqual(expected);
  });
});

describe('a schema takes no less than before', () => {
  test.each([
    ['{ type: integer }', '{ type: number }'],
    ['{ type: integer }', '{ x-kubernetes-int-or-string: true }'],
    ['{ type: string }', '{ x-kubernetes-preserve-unknown-fields: true }'],
    ['{ type: string, enum: [a] }', '{ type: string, enum: [b, a] }'],
    ['{ type: string, enum: [a] }', '{ type: string }'],
    ['{ type: integer, minimum: 2, maximum: 5 }', '{ type: integer, minimum: 1, maximum: 9 }'],
    ['{ type: integer, multipleOf: 4 }', '{ type: integer, multipleOf: 2 }'],
    ['{ type: integer, format: int32 }', '{ type: integer, format: int64 }'],
    ['{ type: string }', '{ type: string, format: hostname }'],
    ['{ type: string }', '{ type: string, minLength: 0, description: new, default: a }'],
    ['{ type: object, properties: { a: { type: string } } }', '{ type: object, properties: { a: { type: string }, b: { type: string } } }'],
    ['{ type: object, properties: { a: { type: string } } }', '{ type: object, properties: { a: { type: string, default: x } }, required: [a] }'],
    ['{ type: object, properties: { a: { type: string } } }', '{ type: object, x-kubernetes-preserve-unknown-fields: true }'],
    ['{ type: object, properties: { a: { type: string } } }', '{ type: object, additionalProperties: { type: string } }'],
    ['{ type: object, x-kubernetes-validations: [{ rule: a, message: x }, { rule: b }] }', '{ type: object, x-kubernetes-validations: [{ rule: b }, { rule: a, message: y }] }'],
    ['{ type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a], items: { type: object } }', '{ type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [a, b], items: { type: object } }'],
    ['{ type: array, x-kubernetes-list-type: set, items: { type: string } }', '{ type: array, items: { type: string } }'],
  ])('%s becomes %s', (before, after) => {
    expect(ofField(before, after)).toEqual([]);
  });

  test('in what the operator reports', () => {
    expect(changes('{ type: object, properties: { status: { type: object, properties: { a: { type: string } } } } }', '{ type: object, properties: { status: { type: object } }, required: [status] }')).toEqual([]);
  });
});
