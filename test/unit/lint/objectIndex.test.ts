import { expect, test } from 'vitest';
import { ObjectIndex, type SetObject } from '../../../src/lint/index.ts';
import type { JsonObject } from '../../../src/manifest/index.ts';

const keys = { group: '', kind: 'Service', keysOf: ({ value }: SetObject) => [JSON.stringify(value['spec'])] };

function object(file: string, kind: 'Deployment' | 'Service', name: string, app: string): SetObject {
  const spec: JsonObject = kind === 'Service' ? { selector: { app } } : { template: { metadata: { labels: { app } }, spec: { containers: [] } } };
  const group = kind === 'Service' ? '' : 'apps';
  return { gvk: { group, version: 'v1', kind }, apiVersion: group === '' ? 'v1' : 'apps/v1', name, namespace: undefined, value: { metadata: { name }, spec }, file };
}

/** Everything that can be asked of an index, in no order. */
function answers(index: ObjectIndex): unknown {
  const view = index.view({ label: 'all' });
  const shown = (objects: Iterable<SetObject>) => [...objects].map(({ file, gvk, name, value }) => `${file} ${gvk.kind} ${name} ${JSON.stringify(value['spec'])}`).sort();
  const apps = ['a', 'b', 'c'];
  return {
    objects: shown(index.objects()),
    kinds: [...index.kinds()].map(({ kind }) => kind).sort(),
    ofKind: [shown(view.ofKind('apps', 'Deployment')), shown(view.ofKind('', 'Service'))],
    named: apps.map((name) => [shown(view.findAll('apps', 'Deployment', name, undefined)), shown(view.findAll('', 'Service', name, undefined))]),
    pods: shown(view.pods(undefined).map(({ owner }) => owner)),
    labelled: apps.map((app) => shown((view.podsLabelled({ app }, undefined) ?? []).map(({ owner }) => owner))),
    selecting: apps.map((app) => shown(view.selecting('Service', { app }, undefined))),
    keyed: apps.map((app) => shown(view.having(keys, JSON.stringify({ selector: { app } })))),
  };
}

test('an index that has followed changes answers as one that is made anew', () => {
  let state = 20261125;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  const made = (file: string) => object(file, pick(['Deployment', 'Service'] as const), pick(['a', 'b', 'c']), pick(['a', 'b', 'c']));
  const files = new Map<string, readonly SetObject[]>();
  const index = new ObjectIndex();
  for (let change = 0; change < 2_000; change++) {
    const file = pick(['one.yaml', 'two.yaml', 'three.yaml']);
    const before = files.get(file) ?? [];
    const at = next(before.length + 1);
    const objects = pick([
      () => [...before.slice(0, at), made(file), ...before.slice(at + next(2))],
      () => [...before.slice(0, at), ...before.slice(at + 1)],
      () => before.toReversed(),
      () => before.map((one) => ({ ...one, value: structuredClone(one.value) })),
      () => (next(5) === 0 ? [] : before),
    ])().map((one) => ({ ...one }));
    files.set(file, objects);
    index.set(file, objects);
    const anew = new ObjectIndex();
    for (const [path, all] of files) anew.set(path, all);
    expect(answers(index), `change ${String(change)}`).toEqual(answers(anew));
    expect(index.objectsOf(file).map(({ name }) => name)).toEqual(objects.map(({ name }) => name));
  }
});
