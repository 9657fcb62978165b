import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parsePath, parseYaml, sourceText, type JsonValue, type MapNode } from '../../../src/manifest/index.ts';
import type { Edit } from '../../../src/lint/rule.ts';
import { editToRemove, editToRenameKey, editToSet } from '../../../src/lint/yamlEdit.ts';
import { applyEdits } from './applied.ts';

type Make = (source: ReturnType<typeof sourceText>, root: MapNode) => Edit | undefined;

/** The text after an edit, or undefined when there is none to make. */
function edited(text: string, make: Make): string | undefined {
  const source = sourceText(text);
  const root = parseYaml(source)[0]?.root;
  if (root?.kind !== 'map') throw new Error('The test needs a map.');
  const edit = make(source, root);
  return edit && applyEdits(text, [edit]);
}

const set = (text: string, path: string, value: JsonValue) => edited(text, (source, root) => editToSet(source, root, parsePath(path), value));
const remove = (text: string, path: string) => edited(text, (source, root) => editToRemove(source, root, parsePath(path)));
const rename = (text: string, path: string, to: string) => edited(text, (_source, root) => editToRenameKey(root, parsePath(path), to));

describe('setting what is there', () => {
  test.each([
    ['a plain scalar', 'a:\n  b: true # why\n', 'a.b', false, 'a:\n  b: false # why\n'],
    ['a scalar in flow style', 'a: { b: true, c: 1 }\n', 'a.b', false, 'a: { b: false, c: 1 }\n'],
    ['a double-quoted string', 'a: "x"\n', 'a', 'y', 'a: "y"\n'],
    ['a single-quoted string', "a: 'x'\n", 'a', "y's", "a: 'y''s'\n"],
    ['a string that YAML would read as something else', 'a: x\n', 'a', 'on', "a: 'on'\n"],
    ['a string with a colon', 'a: x\n', 'a', 'b: c', "a: 'b: c'\n"],
    ['an item of a block list', 'a:\n  - x\n  - y # keep\n', 'a[1]', 'z', 'a:\n  - x\n  - z # keep\n'],
    ['an item of a flow list', 'a: [x, y]\n', 'a[0]', 'b, c', "a: ['b, c', y]\n"],
    ['a value in JSON', '{"a": {"b": true}}', 'a.b', 'x', '{"a": {"b": "x"}}'],
    ['a block list, by a block list', 'a:\n  drop:\n  - x\n  - y\nb: 1\n', 'a.drop', ['ALL'], 'a:\n  drop:\n    - ALL\nb: 1\n'],
    ['a flow list, by a flow list', 'drop: [x, y] # c\n', 'drop', ['ALL'], 'drop: [ALL] # c\n'],
    ['a block scalar', 'a: |\n  x\n  y\nb: 1\n', 'a', 'z', 'a: z\nb: 1\n'],
    ['an empty value', 'a:\nb: 1\n', 'a', true, 'a: true\nb: 1\n'],
    ['an empty value with a comment', 'a: # none yet\nb: 1\n', 'a', true, 'a: true # none yet\nb: 1\n'],
    ['a value in a file with CRLF', 'a:\r\n  b: true\r\n', 'a.b', false, 'a:\r\n  b: false\r\n'],
  ])('%s', (_name, before, path, value, after) => {
    expect(set(before, path, value)).toBe(after);
  });

  test.each([
    ['behind an alias', 'a: &a { b: true }\nc: *a\n', 'c.b'],
    ['below a merge key', 'a: &a { b: { c: true } }\nd:\n  <<: *a\n  e: 1\n', 'd.b.c'],
    ['that anchors what another place needs', 'a: &a\n  - x\nb: *a\n', 'a'],
    ['that a later merge key gives', 'a: &a { b: 1 }\nd:\n  e: 1\n  <<: *a\n', 'd.b'],
    ['that a merge key gives in flow style', 'a: &a { b: 1 }\nd: { e: 1, <<: *a }\n', 'd.b'],
    ['after a text that keeps the empty lines below it', 'a:\n  t: |+\n    x\n\nb: 1\n', 'a.x'],
    ['that is set twice', 'a: 1\na: 2\n', 'a'],
    ['in a list that is too short', 'a: [x]\n', 'a[3]'],
    ['below a scalar', 'a: text\n', 'a.b'],
  ])('makes no edit of a value %s', (_name, before, path) => {
    expect(set(before, path, 'z')).toBeUndefined();
  });
});

describe('adding what is missing', () => {
  test.each([
    ['to a block map', 'a:\n  b: 1\nc: 2\n', 'a.x', true, 'a:\n  b: 1\n  x: true\nc: 2\n'],
    ['with its parents', 'a:\n  b: 1\n', 'a.s.x', false, 'a:\n  b: 1\n  s:\n    x: false\n'],
    ['a list with its parents', 'a:\n  b: 1\n', 'a.s.c.drop', ['ALL'], 'a:\n  b: 1\n  s:\n    c:\n      drop:\n        - ALL\n'],
    ['to a list item whose first key follows the dash', 'c:\n- name: web\n  image: x\n- name: b\n', 'c[0].s.x', false, 'c:\n- name: web\n  image: x\n  s:\n    x: false\n- name: b\n'],
    ['to a list item with one key', 'c:\n  -   name: web # first\n', 'c[0].s.x', false, 'c:\n  -   name: web # first\n      s:\n        x: false\n'],
    ['after a nested block', 'a:\n  b:\n    - c: 1\n      d: [1,\n        2]\n\n# end\ne: 1\n', 'a.x', 1, 'a:\n  b:\n    - c: 1\n      d: [1,\n        2]\n  x: 1\n\n# end\ne: 1\n'],
    ['after a block scalar', 'a:\n  b: |\n    text\n\nc: 1\n', 'a.x', 1, 'a:\n  b: |\n    text\n  x: 1\n\nc: 1\n'],
    ['after an empty value', 'a:\n  b:\nc: 1\n', 'a.x', 1, 'a:\n  b:\n  x: 1\nc: 1\n'],
    ['after an alias', 'z: &z 1\na:\n  b: *z # same\n', 'a.x', 1, 'z: &z 1\na:\n  b: *z # same\n  x: 1\n'],
    ['at the end of a file without a line break', 'a:\n  b: 1', 'a.x', 1, 'a:\n  b: 1\n  x: 1'],
    ['to a file with CRLF', 'a:\r\n  b: 1\r\n', 'a.s.x', false, 'a:\r\n  b: 1\r\n  s:\r\n    x: false\r\n'],
    ['to an empty value', 'a:\n  s:\n  b: 1\n', 'a.s.x', false, 'a:\n  s:\n    x: false\n  b: 1\n'],
    ['to a null', 'a:\n  s: null # later\n', 'a.s.x', false, 'a:\n  s:\n    x: false # later\n'],
    ['to an empty flow map', 'a:\n  s: {}\n', 'a.s.x', false, 'a:\n  s: {x: false}\n'],
    ['to a flow map', 'a: { b: 1 }\n', 'a.x', false, 'a: { x: false, b: 1 }\n'],
    ['to a flow map, with its parents', 'a: {b: 1}\n', 'a.s.x', ['ALL'], 'a: {s: {x: [ALL]}, b: 1}\n'],
    ['to JSON', '{\n  "a": {\n    "b": 1\n  }\n}\n', 'a.s.x', ['ALL'], '{\n  "a": {\n    "s": { "x": [ "ALL" ] }, "b": 1\n  }\n}\n'],
    ['to a flow map in a block list', 'c:\n  - { name: web }\n', 'c[0].s.x', false, 'c:\n  - { s: {x: false}, name: web }\n'],
    ['over a merged key', 'a: &a { b: true }\nd:\n  <<: *a\n  e: 1\n', 'd.b', false, 'a: &a { b: true }\nd:\n  <<: *a\n  e: 1\n  b: false\n'],
  ])('%s', (_name, before, path, value, after) => {
    expect(set(before, path, value)).toBe(after);
    expect(load(after)).toEqual(withValue(load(before), parsePath(path), value));
  });
});

describe('removing', () => {
  test.each([
    ['an entry of a block map', 'a:\n  b: 1\n  c: # x\n    d: 2\n  e: 3\n', 'a.c', 'a:\n  b: 1\n  e: 3\n'],
    ['the last entry of a block map', 'a:\n  b: 1\n  c: 2 # two\nd: 1\n', 'a.c', 'a:\n  b: 1\nd: 1\n'],
    ['the last entry of a file without a line break', 'a: 1\nb: 2', 'b', 'a: 1\n'],
    ['the last entry of such a file with CRLF', 'a: 1\r\nb: 2', 'b', 'a: 1\r\n'],
    ['the first entry after a dash', 'p:\n  - hostPort: 80\n    port: 8080\n', 'p[0].hostPort', 'p:\n  - port: 8080\n'],
    ['a later entry of a list item', 'p:\n  - port: 8080\n    hostPort: 80\n  - port: 1\n', 'p[0].hostPort', 'p:\n  - port: 8080\n  - port: 1\n'],
    ['the only entry', 'a:\n  s:\n    x: 1\n  b: 2\n', 'a.s.x', 'a:\n  s: {}\n  b: 2\n'],
    ['the only entry of a list item', 'p:\n  - x: 1\n  - y: 2\n', 'p[0].x', 'p:\n  - {}\n  - y: 2\n'],
    ['an item of a block list', 'add:\n  - A\n  - B # b\n  - C\n', 'add[1]', 'add:\n  - A\n  - C\n'],
    ['a map from a block list', 'v:\n- name: a\n  h:\n    p: 1\n- name: b\n', 'v[0]', 'v:\n- name: b\n'],
    ['the only item', 'add:\n  - A\nb: 1\n', 'add[0]', 'add: []\nb: 1\n'],
    ['the first item of a flow list', 'add: [A, B, C]\n', 'add[0]', 'add: [B, C]\n'],
    ['the last item of a flow list', 'add: [ A, B ]\n', 'add[1]', 'add: [ A ]\n'],
    ['the only item of a flow list', 'add: [A]\n', 'add[0]', 'add: []\n'],
    ['an entry of a flow map', 'a: {b: 1, c: {d: 2}, e: 3}\n', 'a.c', 'a: {b: 1, e: 3}\n'],
    ['an entry after a block scalar', 'a:\n  t: |\n    x\n  b: |\n    y\nc: 1\n', 'a.b', 'a:\n  t: |\n    x\nc: 1\n'],
    ['an entry of a file with CRLF', 'a:\r\n  b: 1\r\n  c: 2\r\n', 'a.b', 'a:\r\n  c: 2\r\n'],
  ])('%s', (_name, before, path, after) => {
    expect(remove(before, path)).toBe(after);
  });

  test('makes no edit where an alias needs what would go', () => {
    expect(remove('a: &a 1\nb: *a\nc: 2\n', 'a')).toBeUndefined();
  });

  test('makes no edit after a text that keeps the empty lines below it', () => {
    expect(remove('a: |+\n  x\nb: 1', 'b')).toBeUndefined();
  });

  test('makes no edit of what is not there', () => {
    expect(remove('a: 1\nb: 2\n', 'c')).toBeUndefined();
  });
});

describe('renaming a key', () => {
  test.each([
    ['in a block map', 'a:\n  imagePullpolicy: x # c\n', 'a.imagePullpolicy', 'imagePullPolicy', 'a:\n  imagePullPolicy: x # c\n'],
    ['in JSON', '{"a": {"nam": 1}}', 'a.nam', 'name', '{"a": {"name": 1}}'],
  ])('%s', (_name, before, path, to, after) => {
    expect(rename(before, path, to)).toBe(after);
  });

  test('makes no edit when the name is taken', () => {
    expect(rename('a: 1\nb: 2\n', 'a', 'b')).toBeUndefined();
  });
});

/** A copy of a value with one path set, maps on the way made. */
function withValue(value: unknown, path: readonly (string | number)[], wanted: JsonValue): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return wanted;
  if (typeof key === 'number') return (value as unknown[]).map((item, index) => (index === key ? withValue(item, rest, wanted) : item));
  const map = (value ?? {}) as Record<string, unknown>;
  return { ...map, [key]: withValue(map[key], rest, wanted) };
}
