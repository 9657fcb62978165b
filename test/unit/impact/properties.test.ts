import { describe, expect, test } from 'vitest';
import { parseApiVersion } from '../../../src/manifest/index.ts';
import type { JsonObject, JsonValue } from '../../../src/manifest/index.ts';
import type { RenderedObject } from '../../../src/render/index.ts';
import { diffObjects } from '../../../src/impact/diff.ts';
import { random } from '../../random.ts';

const words = ['name', 'spec', 'template', 'containers', 'ports', 'env', 'image', 'labels', 'requests', 'cpu', 'data', 'kind', 'limits', 'rules', 'selector', 'volumes', 'value'];

function anyValue(next: () => number, depth: number): JsonValue {
  const pick = Math.floor(next() * (depth > 0 ? 8 : 5));
  const word = (): string => words[Math.floor(next() * words.length)] ?? 'x';
  switch (pick) {
    case 0: return word();
    case 1: return Math.floor(next() * 100);
    case 2: return next() < 0.5;
    case 3: return null;
    case 4: return `${Math.floor(next() * 2000)}m`;
    case 5: return Array.from({ length: Math.floor(next() * 4) }, () => anyValue(next, depth - 1));
    default: return Object.fromEntries(Array.from({ length: Math.floor(next() * 5) }, () => [word(), anyValue(next, depth - 1)]));
  }
}

/** The same value with the keys of every object in another order. */
function shuffled(value: JsonValue, next: () => number): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => shuffled(item, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value)
    .map(([key, inner]) => ({ key, inner: shuffled(inner, next), order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ key, inner }) => [key, inner]));
}

const kinds: readonly (readonly [apiVersion: string, kind: string])[] = [
  ['v1', 'Pod'], ['v1', 'Service'], ['v1', 'Secret'], ['v1', 'ConfigMap'], ['apps/v1', 'Deployment'], ['apps/v1', 'StatefulSet'], ['batch/v1', 'CronJob'],
  ['rbac.authorization.k8s.io/v1', 'Role'], ['networking.k8s.io/v1', 'NetworkPolicy'], ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'], ['example.com/v1', 'Widget'],
];

function rendered(apiVersion: string, kind: string, body: JsonObject): RenderedObject {
  const value = { apiVersion, kind, metadata: { name: 'it' }, ...body };
  return { gvk: { ...parseApiVersion(apiVersion), kind }, apiVersion, name: 'it', namespace: undefined, value, trace: () => ({ certainty: 'unknown' }) };
}

describe.each(kinds)('%s %s', (apiVersion, kind) => {
  test('is not different from itself, nor from itself with its keys in another order', () => {
    const next = random(kind.length);
    for (let round = 0; round < 150; round++) {
      const body = { spec: anyValue(next, 5), data: anyValue(next, 1), rules: anyValue(next, 3) };
      const one = rendered(apiVersion, kind, body);
      const other = rendered(apiVersion, kind, shuffled(body, next) as JsonObject);
      expect(diffObjects(one, structuredCloneOf(one))).toEqual([]);
      expect(diffObjects(one, other)).toEqual([]);
    }
  });

  test('compares with anything without failing, and finds the difference in both directions', () => {
    const next = random(kind.length + 1);
    for (let round = 0; round < 150; round++) {
      const one = rendered(apiVersion, kind, { spec: anyValue(next, 5) });
      const other = rendered(apiVersion, kind, { spec: anyValue(next, 5) });
      expect(diffObjects(one, other).length > 0).toBe(diffObjects(other, one).length > 0);
    }
  });
});

function structuredCloneOf(object: RenderedObject): RenderedObject {
  return { ...object, value: structuredClone(object.value) };
}
