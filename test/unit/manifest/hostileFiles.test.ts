import { describe, expect, test } from 'vitest';
import { nodeAt, parseManifestFile, parseYaml, sourceText, toValue } from '../../../src/manifest/index.ts';

/** Files from a pull request may come from anyone. None may hang, fill the memory, or throw. */
function parse(text: string) {
  const [document] = parseYaml(sourceText(text));
  if (document === undefined) throw new Error('No document.');
  return { ...document, codes: document.problems.map((problem) => problem.code) };
}

/** Each level repeats the one before it ten times. */
function bomb(levels: number, level: (index: number) => string): string {
  return Array.from({ length: levels }, (_, index) => level(index)).join('');
}

describe('aliases that multiply', () => {
  test('lists of lists are refused', () => {
    const text = bomb(20, (index) => `l${index}: &l${index} [${index === 0 ? 'lol' : Array(10).fill(`*l${index - 1}`).join(', ')}]\n`);
    const { root, codes, problems } = parse(text);
    expect({ root, codes }).toEqual({ root: undefined, codes: ['too-large'] });
    expect(problems[0]?.message).toContain('aliases');
  });

  test('maps that merge maps are refused', () => {
    const keys = Array.from({ length: 200 }, (_, index) => `k${index}: 1`).join(', ');
    const text = `a: &a {${keys}}\n` + Array.from({ length: 5_000 }, (_, index) => `m${index}:\n  <<: *a\n`).join('');
    expect(parse(text)).toMatchObject({ root: undefined, codes: ['too-large'] });
  });

  test('a chain of aliases that nests too deeply is refused', () => {
    const text = 'a0: &a0 [x]\n' + Array.from({ length: 5_000 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]\n`).join('');
    expect(parse(text)).toMatchObject({ root: undefined, codes: [expect.stringMatching(/^too-/)] });
  });

  test('honest repetition is not', () => {
    const text = 'resources: &r {requests: {cpu: 100m, memory: 64Mi}}\nlist:\n' + '  - *r\n'.repeat(2_000);
    const { root, codes } = parse(text);
    expect(codes).toEqual([]);
    expect(root && nodeAt(root, ['list', 1_999])).toBe(root && nodeAt(root, ['resources']));
  });

  test('the value of what is shared is shared, so that a bounded document stays small', () => {
    const text = bomb(4, (index) => `l${index}: &l${index} [${index === 0 ? 'lol' : Array(10).fill(`*l${index - 1}`).join(', ')}]\n`);
    const { root, codes } = parse(text);
    expect(codes).toEqual([]);
    const value = root && (toValue(root) as { l3: readonly unknown[] });
    expect(new Set(value?.l3).size).toBe(1);
  });
});

describe('depth', () => {
  test.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['dashes', '- '.repeat(50_000)],
    ['maps', Array.from({ length: 400 }, (_, index) => `${' '.repeat(index)}a:\n`).join('')],
  ])('%s beyond 200 levels are refused', (_, text) => {
    expect(parse(text)).toMatchObject({ root: undefined, codes: ['too-deep'] });
  });

  test('a hundred levels are read', () => {
    expect(parse('['.repeat(100) + ']'.repeat(100)).codes).toEqual([]);
  });
});

describe('size', () => {
  test.each([
    ['a quote that is never closed', `a: "${'x\n'.repeat(20_000)}`],
    ['a bracket that is never closed', `a: [\n${'x,\n'.repeat(20_000)}`],
    ['lines in brackets that all lack indentation', `a: {\n${Array.from({ length: 3_000 }, (_, index) => `k${index}: 1,\n`).join('')}}\n`],
    ['tabs', `a:\n${'\t \t \t'.repeat(20_000)}\n`],
    ['lines of tabs', 'a: "1"\n' + '\t\n'.repeat(50_000)],
    ['one key again and again', 'a: 1\n'.repeat(20_000)],
    ['markers', '---\n'.repeat(20_000)],
    ['comments', '#\n'.repeat(100_000)],
    ['backslashes', `a: "${'\\\\'.repeat(100_000)}"\n`],
    ['colons', ':'.repeat(100_000)],
    ['empty items', '-\n'.repeat(50_000)],
    ['empty keys', 'a: {' + ','.repeat(50_000)],
    ['template braces', '{{'.repeat(90)],
    ['anchors', Array.from({ length: 20_000 }, (_, index) => `- &a${index} *a${index}\n`).join('')],
    ['surrogates', '\ud800'.repeat(1_000)],
  ])('%s: an answer, and few problems', (_, text) => {
    const file = parseManifestFile('app.yaml', text);
    for (const document of file.documents) expect(document.problems.length).toBeLessThanOrEqual(100);
  });

  test('numbers and quantities of any length', () => {
    const digits = '9'.repeat(100_000);
    expect(parse(`a: ${digits}\nb: 0x${'f'.repeat(100_000)}\nc: 1e${digits}\n`).codes).toEqual([]);
  });
});

describe('names of prototypes', () => {
  test('are data, in objects as well as in paths', () => {
    const file = parseManifestFile('app.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  __proto__: {namespace: injected}\n');
    expect(file.objects[0]?.namespace).toBeUndefined();
    expect(Object.keys(file.objects[0]?.value['metadata'] ?? {})).toEqual(['name', '__proto__']);
  });
});
