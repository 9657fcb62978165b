import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintExample, markExample, withoutMarks } from './marked.ts';

/**
 * The corpus: manifests written from the documentation of Kubernetes and its tools, with carets under all that the
 * rules of a group find in them, hints too. A folder of test/fixtures/lint is a group; a file of it holds cases, each
 * after a line `# case: what it is`, seen together with nothing else; a case may be several files, see `exampleFiles`.
 * In files named `good-*` no rule finds anything worse than a hint, and the schemas nothing.
 */
const corpus = join(import.meta.dirname, '../../fixtures/lint');
const groups = readdirSync(corpus);

/** The cases of a file, by title. */
function casesIn(path: string): readonly (readonly [title: string, text: string])[] {
  const [before = '', ...parts] = readFileSync(path, 'utf8').split(/^# case: (.*)\n/m);
  expect(withoutMarks(before).replaceAll(/^#.*$/gm, '').trim()).toBe('');
  return parts.flatMap((title, index) => (index % 2 === 0 ? [[title, parts[index + 1] ?? ''] as const] : []));
}

const files = groups.flatMap((group) => readdirSync(join(corpus, group)).filter((name) => name.endsWith('.yaml')).map((name) => ({ group, name, cases: casesIn(join(corpus, group, name)) })));

describe.each(files)('$group/$name', ({ group, name, cases }) => {
  test.each(cases)('%s', async (_title, text) => {
    expect(await markExample(text, { only: `${group}/` })).toBe(text);
    if (!name.startsWith('good-')) return;
    const bad = (await lintExample(text)).filter(({ severity }) => severity !== 'hint');
    expect(bad.map(({ path, rule, message }) => ({ path, rule, message }))).toEqual([]);
  });
});

test('no two cases of a group have the same title, and each file has some', () => {
  for (const { name, cases } of files) expect([name, cases.length]).not.toEqual([name, 0]);
  for (const group of groups) {
    const titles = files.filter((file) => file.group === group).flatMap(({ cases }) => cases.map(([title]) => title));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});
