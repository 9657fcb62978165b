import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/manifest/index.ts';
import { encodedField } from '../../../src/schema/faults.ts';
import { fieldsOf, type FieldType } from '../../../src/schema/fields.ts';
import { kinds } from '../../../src/schema/generated/catalogue.ts';
import { loadKindSchema } from '../../../src/schema/kinds.ts';
import { walk } from '../../../src/schema/objects.ts';
import { parseApiVersion } from '../../../src/manifest/index.ts';

/** Random numbers that are the same in every run. Marsaglia's xorshift, 32 bits. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const oddities: readonly JsonValue[] = [null, '', 'text', 'AAAA', 'no base64!', -1, 1.5, 2 ** 40, true, [], {}, ['x'], { x: 1 }, '2026-01-31T10:00:00Z', '100m'];

/** A value of a type, now and then another, with few of the fields that may be left out. */
function valueOf(type: FieldType, random: (below: number) => number, depth: number): JsonValue {
  if (random(60) === 0) return oddities[random(oddities.length)] ?? null;
  switch (type.kind) {
    case 'string': return 'text';
    case 'time': return random(2) === 0 ? '2026-01-31T10:00:00Z' : 'today';
    case 'number': return [0, 1, 8080, 2 ** 33, 0.5][random(5)] ?? 0;
    case 'boolean': return random(2) === 0;
    case 'quantity': case 'intOrString': return random(2) === 0 ? '100m' : 1;
    case 'enum': return type.values[random(type.values.length)] ?? '';
    case 'any': return { free: 1 };
    case 'list': return Array.from({ length: random(3) }, () => valueOf(type.of, random, depth + 1));
    case 'map': return Object.fromEntries(Array.from({ length: random(3) }, (_, index) => [`key${String(index)}`, valueOf(type.of, random, depth + 1)]));
    case 'object': {
      const value: Record<string, JsonValue> = {};
      for (const field of fieldsOf(type.type)?.values() ?? []) if (field.required ? random(50) > 0 : depth < 8 && random(6) === 0) value[field.name] = valueOf(field.type, random, depth + 1);
      return value;
    }
  }
}

test('the validators take whatever the walk through a built-in object finds no fault with', async () => {
  const random = randomFrom(20261125);
  let faultless = 0;
  for (const [apiVersion, types] of Object.entries(kinds)) {
    for (const [kind, type] of Object.entries(types)) {
      const schema = await loadKindSchema({ ...parseApiVersion(apiVersion), kind });
      const validator = schema?.validator;
      if (typeof validator !== 'function') continue;
      for (let round = 0; round < 30; round++) {
        const value = valueOf({ kind: 'object', type }, random, 0) as JsonObject;
        if (typeof value !== 'object' || !walk(value, type).isFaultless) continue;
        faultless++;
        expect(validator(value), `${apiVersion} ${kind} ${JSON.stringify(value)}: ${JSON.stringify(validator.errors)}`).toBe(true);
      }
    }
  }
  expect(faultless).toBeGreaterThan(1_000);
});

test('every field of the models that holds base64 is known to do so', () => {
  const folder = join(import.meta.dirname, '../../../node_modules/kubernetes-models/_schemas');
  const types = readdirSync(folder).filter((name) => name.endsWith('.js') && readFileSync(join(folder, name), 'utf8').includes('format:"byte"'));
  expect(types.map((name) => name.replace(/^IoK8s|\.js$/g, '')).sort()).toEqual(Object.keys(encodedField).sort());
});
