import { describe, expect, test } from 'vitest';
import { formatPath } from '../../../src/manifest/index.ts';
import { impactDocument } from '../../../src/impact/index.ts';
import { structureOf } from '../../../src/impact/content.ts';
import { changesOf, impactOf } from './roots.ts';

const config = (text: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shop }\ndata:\n  file: ${JSON.stringify(text)}\n`;

/** What differs inside the text; undefined when it is compared by line. */
function content(base: string, head: string): readonly string[] | undefined {
  const [field] = changesOf(impactOf(config(base), config(head))).flatMap(({ fields }) => fields);
  return field?.content?.map(({ kind, path, before, after, secret, reordered }) =>
    `${kind} ${formatPath(path)}: ${secret ? 'secret' : `${JSON.stringify(before) ?? ''} → ${JSON.stringify(after) ?? ''}`}${reordered ? ' (order)' : ''}`);
}

describe('a text that holds JSON or YAML', () => {
  test('is compared by its structure', () => {
    expect(content('{"port": 80, "log": {"level": "info"}}', '{"log":{"level":"debug"},"port":80,"new":true}')).toEqual(['changed log.level: "info" → "debug"', 'added new:  → true']);
    expect(content('server:\n  port: 80\nhosts: [a]\n', '# a remark\nserver: { port: 81 }\nhosts: [a]\n')).toEqual(['changed server.port: 80 → 81']);
    expect(content('- name: a\n  size: 1\n- name: b\n', '- name: b\n- name: a\n  size: 2\n')).toEqual(['changed [1].size: 1 → 2', 'changed : ["a","b"] → ["b","a"] (order)']);
    expect(content('a: 1\n---\nb: 1\n', 'a: 1\n---\nb: 2\n')).toEqual(['changed [1].b: 1 → 2']);
  });

  test('that is only written otherwise differs in nothing but its text', () => {
    expect(content('a: 1\nb: [x, y]\n', '# why\nb:\n  - x\n  - y\na: 1\n')).toEqual([]);
    expect(impactDocument(impactOf(config('a: 1\nb: 2\n'), config('b: 2\na: 1\n'))).text).toContain('~ data.file: (the same content, written otherwise)');
  });

  test('hides what is secret in it', () => {
    expect(content('{"password":"hunter2","port":80}', '{"password":"correct-horse","port":81}')).toEqual(['changed password: secret', 'changed port: 80 → 81']);
    expect(JSON.stringify(impactOf(config('{"password":"hunter2","port":80}'), config('{"password":"correct-horse","port":81}')))).not.toMatch(/hunter2|correct-horse/);
    expect(JSON.stringify(impactOf(config('apiVersion: v1\nkind: Secret\nstringData:\n  a: hunter2-x\n'), config('apiVersion: v1\nkind: Secret\nstringData:\n  a: correct-horse\n')))).not.toMatch(/hunter2|correct-horse/);
  });

  test('is shown a line for each value, and not without end', () => {
    const keys = (value: number) => JSON.stringify(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`k${index}`, value])));
    const { text } = impactDocument(impactOf(config(keys(1)), config(keys(2))));
    expect(text).toContain('          ~ k0: 1 → 2\n');
    expect(text).toContain('          … 19 more lines\n');
  });
});

describe('any other text is compared by line', () => {
  test.each([
    ['properties', 'port=80\nname=a\n', 'port=81\nname=a\n'],
    ['broken JSON', '{"a": 1', '{"a": 2'],
    ['one line that YAML would take', 'a: 1', 'a: 2'],
    ['a list instead of an object', '[1]', '{"a":1}'],
    ['a script', '#!/bin/sh\necho a: b\n', '#!/bin/sh\necho c: d\n'],
    ['a template', '{{ if .a }}\nb: 1\n{{ end }}\n', '{{ if .a }}\nb: 2\n{{ end }}\n'],
  ])('%s', (_what, base, head) => {
    expect(content(base, head)).toBeUndefined();
  });

  test('and one that would stand for a huge structure', () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 40 }, (_, index) => `b${index}: &b${index} [*${index === 0 ? 'a' : `b${index - 1}`}, *${index === 0 ? 'a' : `b${index - 1}`}]`).join('\n')}\n`;
    expect(structureOf(bomb)).toBeUndefined();
    expect(content(bomb, `${bomb}c: 1\n`)).toBeUndefined();
  });
});
