import { expect, test } from 'vitest';
import { ObjectIndex } from '../../../src/lint/objectIndex.ts';
import type { ObjectKeys, SetObject } from '../../../src/lint/objectSet.ts';

const service = (file: string, name: string, port: number): SetObject => ({
  gvk: { group: '', version: 'v1', kind: 'Service' }, apiVersion: 'v1', name, namespace: undefined, file,
  value: { apiVersion: 'v1', kind: 'Service', metadata: { name }, spec: { port } },
});

test('objects are found by keys of a rule, which follow every change of a file', () => {
  let asked = 0;
  const byPort: ObjectKeys = { group: '', kind: 'Service', keysOf: ({ value }) => { asked++; return [JSON.stringify(value['spec'])]; } };
  const index = new ObjectIndex();
  const all = index.view({ label: 'all' });
  const some = index.view({ label: 'some', files: new Set(['b.yaml']) });
  const names = (set: typeof all, port: number) => set.having(byPort, JSON.stringify({ port })).map(({ name }) => name);
  index.set('a.yaml', [service('a.yaml', 'a', 80)]);
  expect(names(all, 80)).toEqual(['a']);
  index.set('b.yaml', [service('b.yaml', 'b', 80), service('b.yaml', 'c', 81)]);
  expect([names(all, 80), names(all, 81), names(some, 80)]).toEqual([['a', 'b'], ['c'], ['b']]);
  index.set('a.yaml', [service('a.yaml', 'a', 82)]);
  expect([names(all, 80), names(all, 82)]).toEqual([['b'], ['a']]);
  index.set('b.yaml', []);
  expect([names(all, 80), names(all, 81)]).toEqual([[], []]);
  expect(asked).toBe(7);
});

test('a file that says the same as before keeps its objects, whatever else it was read for', () => {
  const index = new ObjectIndex();
  index.set('a.yaml', [service('a.yaml', 'a', 80)]);
  const before = index.view({ label: 'all' }).ofKind('', 'Service');
  index.set('a.yaml', [service('a.yaml', 'a', 80)]);
  expect(index.view({ label: 'all' }).ofKind('', 'Service')).toBe(before);
  index.set('a.yaml', [service('a.yaml', 'a', 81)]);
  expect(index.view({ label: 'all' }).ofKind('', 'Service')).not.toBe(before);
});
