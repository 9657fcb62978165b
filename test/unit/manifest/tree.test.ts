import { describe, expect, test } from 'vitest';
import { nodeAt, parseYaml, sourceText, toValue, type Path, type YamlDocument, type YamlNode } from '../../../src/manifest/index.ts';

function parse(text: string): readonly YamlDocument[] {
  return parseYaml(sourceText(text));
}

/** The root of a text that must hold one healthy document. */
function rootOf(text: string): YamlNode {
  const [document, ...others] = parse(text);
  expect(others).toEqual([]);
  expect(document?.problems).toEqual([]);
  if (document?.root === undefined) throw new Error('The document has no root.');
  return document.root;
}

/** The part of the text that the node at a path stands on. */
function written(text: string, ...path: Path): string {
  const node = nodeAt(rootOf(text), path);
  if (node === undefined) throw new Error(`Nothing at ${path.join('.')}.`);
  return text.slice(node.range.start, node.range.end);
}

describe('ranges of values', () => {
  test('plain scalars', () => {
    expect(written('a: one two # comment\n', 'a')).toBe('one two');
    expect(written('a: one\n  two\nb: 1\n', 'a')).toBe('one\n  two');
  });

  test('quoted scalars include their quotes', () => {
    expect(written('a: "one" # c\n', 'a')).toBe('"one"');
    expect(written("a: 'it''s'\n", 'a')).toBe("'it''s'");
    expect(written('a: ""\n', 'a')).toBe('""');
  });

  test('block scalars start at their indicator and end with their text', () => {
    expect(written('a: | # comment with | and >\n  one\n  two\n\nb: 1\n', 'a')).toBe('| # comment with | and >\n  one\n  two');
    expect(written('a: !!str >-\n  one\n', 'a')).toBe('>-\n  one');
    expect(written('a: |\nb: 1\n', 'a')).toBe('|');
    expect(written('- |\n  one\n- 2\n', 0)).toBe('|\n  one');
  });

  test('block collections run from their first key or dash to the end of their last value', () => {
    const text = 'a:\n  b: 1\n  c:\n    - 2\n    - d: 3 # comment\n\ne: 4\n';
    expect(written(text, 'a')).toBe('b: 1\n  c:\n    - 2\n    - d: 3');
    expect(written(text, 'a', 'c')).toBe('- 2\n    - d: 3');
    expect(written(text, 'a', 'c', 1)).toBe('d: 3');
  });

  test('flow collections include their brackets', () => {
    const text = 'a: [1, {b: 2, c: , } , [d: 3],] # ]\ne: { }\nf: {g, h: [ # }\n  ]\n }\n';
    expect(written(text, 'a')).toBe('[1, {b: 2, c: , } , [d: 3],]');
    expect(written(text, 'a', 1)).toBe('{b: 2, c: , }');
    expect(written(text, 'a', 2)).toBe('[d: 3]');
    expect(written(text, 'a', 2, 0)).toBe('d: 3');
    expect(written(text, 'e')).toBe('{ }');
    expect(written(text, 'f')).toBe('{g, h: [ # }\n  ]\n }');
  });

  test('empty values stand right behind their colon or dash', () => {
    const text = 'a:\nb: # comment\nc:\n  - # comment\n  - 1\n  -\nd: &x\ne: {f: , g}\n';
    const root = rootOf(text);
    const offsets = ([['a'], ['b'], ['c', 0], ['c', 2], ['d'], ['e', 'f'], ['e', 'g']] as Path[]).map((path) => nodeAt(root, path)?.range);
    const after = (mark: string, length = mark.length) => text.indexOf(mark) + length;
    expect(offsets.map((range) => range?.start)).toEqual([after('a:'), after('b:'), after('- #', 1), after('1\n  -'), after('&x'), after('f:'), after('g}', 1)]);
    expect(offsets.every((range) => range?.start === range?.end)).toBe(true);
  });

  test('offsets count UTF-16 units, behind a byte order mark and emoji too', () => {
    const text = '\uFEFF"🚀": 日本\nb: 🎉🎉 c\n';
    expect(written(text, '🚀')).toBe('日本');
    expect(written(text, 'b')).toBe('🎉🎉 c');
  });

  test('CRLF and lone CR end lines, and are LF in values', () => {
    const text = 'a: |\r\n  one\r\n  two\r\nb: 1\rc: "x\r\n  y"\r\n';
    expect(toValue(rootOf(text))).toEqual({ a: 'one\ntwo\n', b: 1, c: 'x y' });
    expect(written(text, 'a')).toBe('|\r\n  one\r\n  two');
    expect(written(text, 'b')).toBe('1');
  });
});

describe('keys', () => {
  function keysOf(text: string) {
    const root = rootOf(text);
    return root.kind === 'map' ? root.entries.map(({ key }) => ({ name: key.value, text: key.text, written: text.slice(key.range.start, key.range.end) })) : [];
  }

  test('have the name that JSON gives them, and the text and range that were written', () => {
    expect(keysOf('a: 1\n"b c": 2\n? d\n: 3\n')).toEqual([
      { name: 'a', text: 'a', written: 'a' },
      { name: 'b c', text: 'b c', written: '"b c"' },
      { name: 'd', text: 'd', written: 'd' },
    ]);
    expect(keysOf('on: 1\n0x10: 2\n')).toEqual([
      { name: 'true', text: 'on', written: 'on' },
      { name: '16', text: '0x10', written: '0x10' },
    ]);
  });

  test('an anchored key keeps its type where it is used as a value', () => {
    expect(toValue(rootOf('&n 1: a\nb: *n\n'))).toEqual({ '1': 'a', b: 1 });
  });

  test('an alias as key has the range of the alias', () => {
    expect(keysOf('a: &n name\n*n : 1\n').at(1)).toEqual({ name: 'name', text: 'name', written: '*n' });
  });

  test('__proto__ is a key like any other', () => {
    const value = toValue(rootOf('__proto__: {polluted: true}\nconstructor: 1\n'));
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('anchors, aliases and merge keys', () => {
  test('an alias is the anchored node itself', () => {
    const root = rootOf('a: &x {b: 1}\nc: *x\nd: [*x]\n');
    expect(nodeAt(root, ['c'])).toBe(nodeAt(root, ['a']));
    expect(nodeAt(root, ['d', 0])).toBe(nodeAt(root, ['a']));
  });

  test('its value is shared, too', () => {
    const value = toValue(rootOf('a: &x {b: 1}\nc: *x\n')) as Record<string, unknown>;
    expect(value['c']).toBe(value['a']);
  });

  test('an anchor counts from where it stands, and within one document only', () => {
    expect(toValue(rootOf('a: &x {b: &x 1}\nc: *x\n'))).toEqual({ a: { b: 1 }, c: 1 });
    const [, second] = parse('a: &x 1\n---\nb: *x\n');
    expect(second?.problems.map((problem) => problem.code)).toEqual(['unresolved-alias']);
  });

  test('merged entries are marked, and point to where they were written', () => {
    const text = 'a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3\n';
    const map = nodeAt(rootOf(text), ['d']);
    const entries = map?.kind === 'map' ? map.entries : [];
    expect(entries.map((entry) => [entry.key.value, toValue(entry.value), entry.merged, entry.key.range.start])).toEqual([
      ['b', 1, true, text.indexOf('b: 1')],
      ['c', 3, false, text.indexOf('c: 3')],
    ]);
  });
});

describe('comments', () => {
  function commentsOf(text: string): readonly string[] {
    return parse(text).flatMap((document) => {
      for (const comment of document.comments) expect(text.slice(comment.range.start, comment.range.end)).toBe(`#${comment.text}`);
      return document.comments.map((comment) => comment.text);
    });
  }

  test('are found between all that is written', () => {
    const text = '# 1\n---\n# 2\na: # 3\n  # 4\n  b: 1 # 5\nc: [ # 6\n  x, # 7\n  y # 8\n ] # 9\nd: | # 10\n  text\n# 11\n- # 12\n'.replace('- # 12\n', 'e: &x # 12\n  1\n# 13');
    expect(commentsOf(text)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13'].map((number) => ` ${number}`));
  });

  test('are not what looks like one within a value', () => {
    expect(commentsOf('a: b#c\nd: "x # y"\ne: \'x # y\'\nf: |\n  # text\n  x # y\ng: >\n  # text\n')).toEqual([]);
  });

  test('belong to the document in which they stand', () => {
    const [first, second] = parse('a: 1 # one\n# end of one\n---\n# two\nb: 2\n');
    expect(first?.comments.map((comment) => comment.text)).toEqual([' one', ' end of one']);
    expect(second?.comments.map((comment) => comment.text)).toEqual([' two']);
  });
});

describe('documents', () => {
  function partsOf(text: string) {
    return parse(text).map((document) => [text.slice(document.range.start, document.range.end), document.root === undefined ? undefined : toValue(document.root)]);
  }

  test('are split at their markers', () => {
    expect(partsOf('a: 1\n---\nb: 2\n--- # comment\nc: 3\n')).toEqual([
      ['a: 1\n', { a: 1 }],
      ['---\nb: 2\n', { b: 2 }],
      ['--- # comment\nc: 3\n', { c: 3 }],
    ]);
    expect(partsOf('---\r\na: 1\r\n---\r\nb: 2')).toEqual([['---\r\na: 1\r\n', { a: 1 }], ['---\r\nb: 2', { b: 2 }]]);
  });

  test('keep the comments and directives before their marker', () => {
    expect(partsOf('# licence\n%TAG !e! tag:e.com,2026:\n---\na: !e!x 1\n')).toEqual([['# licence\n%TAG !e! tag:e.com,2026:\n---\na: !e!x 1\n', { a: '1' }]]);
  });

  test('may be empty', () => {
    expect(partsOf('')).toEqual([['', undefined]]);
    expect(partsOf('# only a comment\n')).toEqual([['# only a comment\n', undefined]]);
    expect(partsOf('a: 1\n---\n---\nb: 2\n')).toEqual([['a: 1\n', { a: 1 }], ['---\n', undefined], ['---\nb: 2\n', { b: 2 }]]);
  });

  test('may end with dots', () => {
    expect(partsOf('a: 1\n...\n# rest\n---\nb: 2\n...\n')).toEqual([['a: 1\n...\n', { a: 1 }], ['# rest\n---\nb: 2\n...\n', { b: 2 }]]);
  });

  test('are not split at dashes within values', () => {
    expect(partsOf('a: |\n  ---\n  x\nb: ---x\n----: c\n')).toEqual([['a: |\n  ---\n  x\nb: ---x\n----: c\n', { a: '---\nx\n', b: '---x', '----': 'c' }]]);
  });

  test('a byte order mark may stand before each', () => {
    expect(partsOf('\uFEFFa: 1\n\uFEFF---\nb: 2\n').map(([, value]) => value)).toEqual([{ a: 1 }, { b: 2 }]);
  });

  test('ten thousand lines are one document with all its ranges', () => {
    const items = Array.from({ length: 5_000 }, (_, index) => `- name: item-${index}\n  value: "${index}"\n`);
    const text = items.join('');
    expect(written(text, 4_999, 'value')).toBe('"4999"');
    expect(written(text, 4_999)).toBe('name: item-4999\n  value: "4999"');
  });
});

describe('lines of brackets and quotes that are not indented, which Kubernetes accepts', () => {
  test.each([
    ['a closing bracket below its key', 'a: [\n  one,\n  two\n]\nb: 1\n', { a: ['one', 'two'], b: 1 }],
    ['all of it in the first column', 'a: {\n"b": 1, # comment\n"c": [\n2\n]\n}\n', { a: { b: 1, c: [2] } }],
    ['in a list item', '- a: [\n  one\n]\n- b\n', [{ a: ['one'] }, 'b']],
    ['tabs in brackets', 'a: {\tb: 1,\n\t\tc: 2\n}\n', { a: { b: 1, c: 2 } }],
    ['quoted text', 'a: "one\ntwo"\nb: \'three\n\nfour\'\n', { a: 'one two', b: 'three\nfour' }],
    ['plain text', 'a: [one\ntwo]\n', { a: ['one two'] }],
  ])('%s', (_, text, value) => {
    expect(toValue(rootOf(text))).toEqual(value);
  });

  test('keep their ranges and those of what follows', () => {
    const text = 'a: [\n  one, # comment\n{ "b": "two\nthree" }\n]\nc: four\n';
    expect(written(text, 'a')).toBe('[\n  one, # comment\n{ "b": "two\nthree" }\n]');
    expect(written(text, 'a', 1, 'b')).toBe('"two\nthree"');
    expect(written(text, 'c')).toBe('four');
    expect(parse(text)[0]?.comments.map((comment) => comment.text)).toEqual([' comment']);
  });
});
