import { dump, loadAll } from 'js-yaml';
import { expect, test } from 'vitest';
import { rules } from '../../../src/lint/rules/index.ts';
import { exampleFiles, withoutMarks, workspaceOf } from './marked.ts';
import { random } from '../../random.ts';

/** Seconds of each test; `FUZZ_SECONDS=600 npx vitest run test/unit/lint/fuzz.test.ts` looks longer. */
const seconds = Number(process.env['FUZZ_SECONDS'] ?? 8);
const seed = Number(process.env['FUZZ_SEED'] ?? 20261125);

const strange: readonly unknown[] = [null, true, false, 0, -1, 1e21, 0.5, '', ' ', 'a'.repeat(5000), '${NAME}', '{{ .Values.x }}', '../../..', 'off', '0x10', [], [null], [[]], {}, { a: null }, { matchLabels: 1 }, '*', '日本', '\u0000', 99999, '25%', '__proto__', ['a', 'a']];

/** Changes one place of a value, which may be any: a field goes, or becomes something that nobody expects there. */
function mutate(value: unknown, next: () => number): unknown {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  if (Array.isArray(value) && value.length > 0 && next() < 0.85) {
    const index = Math.floor(next() * value.length);
    if (next() < 0.1) return value.filter((_, at) => at !== index);
    if (next() < 0.1) return [...(value as unknown[]), structuredClone(value[index]) as unknown];
    return value.map((item: unknown, at) => (at === index ? mutate(item, next) : item));
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0 && next() < 0.9) {
    const key = pick(Object.keys(value));
    const entries = Object.entries(value);
    if (next() < 0.1) return Object.fromEntries(entries.filter(([name]) => name !== key));
    if (next() < 0.05) return Object.fromEntries(entries.map(([name, item]) => [name === key ? pick(['', 'a b', 'x'.repeat(300), '__proto__', 'constructor', 'toString']) : name, item]));
    return Object.fromEntries(entries.map(([name, item]) => [name, name === key ? mutate(item, next) : item]));
  }
  return structuredClone(pick(strange));
}

const examples = rules.flatMap(({ id, examples }) => [examples.bad, examples.good].map((text) => ({ id, files: exampleFiles(withoutMarks(text)) })));

async function failures(files: readonly { path: string; text: string }[]): Promise<string[]> {
  const workspace = await workspaceOf(files);
  const found = await Promise.all(files.map(({ path, text }) => workspace.lint(path, text, { profile: 'strict', rules: {} })));
  return found.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'lint/rule-failed' || rule === 'schema/unavailable').map(({ message }) => message);
}

test('no rule fails on an object that nobody would write', async () => {
  const next = random(seed);
  const end = performance.now() + seconds * 1000;
  let rounds = 0;
  for (; performance.now() < end; rounds++) {
    const { id, files } = examples[Math.floor(next() * examples.length)] ?? { id: '', files: [] };
    const mutated = files.map(({ path, text }) => {
      if (!/\.ya?ml$/.test(path) || text.includes('{{')) return { path, text };
      let documents = loadAll(text);
      for (let times = 1 + Math.floor(next() * 3); times > 0; times--) documents = documents.map((document) => mutate(document, next));
      return { path, text: documents.map((document) => dump(document, { lineWidth: -1 })).join('---\n') };
    });
    const found = await failures(mutated);
    expect(found, `seed ${seed}, round ${rounds}, an example of ${id}:\n${mutated.map(({ path, text }) => `# file: ${path}\n${text.slice(0, 3000)}`).join('')}`).toEqual([]);
  }
  expect(rounds).toBeGreaterThan(10);
}, (seconds + 30) * 1000);

test('no text makes the parser or a rule fail', async () => {
  const next = random(seed + 1);
  const pieces = ['\n', '  ', '- ', ': ', '{', '}', '[', ']', '"', "'", '|', '>', '&a', '*a', '<<: *a', '---\n', '...\n', '#', '%', '\t', '!!str ', '? ', '\u0000', '\uFEFF', '\r', '{{', '}}', '# gitops-review: ignore '];
  const end = performance.now() + seconds * 1000;
  let rounds = 0;
  for (; performance.now() < end; rounds++) {
    const { files } = examples[Math.floor(next() * examples.length)] ?? { files: [] };
    const mutated = files.map(({ path, text }) => {
      let changed = text;
      for (let times = 1 + Math.floor(next() * 6); times > 0; times--) {
        const at = Math.floor(next() * changed.length);
        const length = next() < 0.5 ? 0 : Math.floor(next() * 20);
        changed = `${changed.slice(0, at)}${pieces[Math.floor(next() * pieces.length)] ?? ''}${changed.slice(at + length)}`;
      }
      return { path, text: changed };
    });
    const start = performance.now();
    const found = await failures(mutated);
    const text = `seed ${seed + 1}, round ${rounds}:\n${mutated.map(({ path, text }) => `# file: ${path}\n${text}`).join('')}`;
    expect(found, text).toEqual([]);
    expect(performance.now() - start, text).toBeLessThan(5000);
  }
  expect(rounds).toBeGreaterThan(10);
}, (seconds + 30) * 1000);
