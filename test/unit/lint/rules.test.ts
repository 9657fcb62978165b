import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/lint/rules/index.ts';
import { applyFix } from './applied.ts';
import { exampleFiles, lintExample, markExample, withoutMarks } from './marked.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { kubernetesVersion, options } = rule.examples;
  const version = { ...(kubernetesVersion === undefined ? {} : { kubernetesVersion }), ...(options === undefined ? {} : { options: { [id]: options } }) };
  test('finds what its bad example marks, and nothing in its good example', async () => {
    expect(withoutMarks(rule.examples.bad)).not.toBe(rule.examples.bad);
    expect(await markExample(rule.examples.bad, { only: id, ...version })).toBe(rule.examples.bad);
    expect(await markExample(rule.examples.good, { only: id, ...version })).toBe(rule.examples.good);
  });

  // An example is a snippet: rules that look for the objects around it would miss some.
  const isAboutOthers = (found: string) => found !== id && rules.some((other) => other.id === found && other.needs === 'set');

  test('has a good example that no other rule calls worse than a hint, and no example with a schema error', async () => {
    const found = (await lintExample(rule.examples.good, version)).filter(({ severity, rule: found }) => severity !== 'hint' && !isAboutOthers(found));
    expect(found.map(({ path, rule, message }) => ({ path, rule, message }))).toEqual([]);
    expect((await lintExample(rule.examples.bad, { only: 'schema/', ...version })).map(({ message }) => message)).toEqual([]);
  });

  test('has fixes that leave no such finding behind and break nothing', async () => {
    const files = exampleFiles(withoutMarks(rule.examples.bad));
    const before = (await lintExample(rule.examples.bad, version)).map(({ path, rule, message }) => `${path} ${rule} ${message}`);
    for (const { fix, path, message } of await lintExample(rule.examples.bad, { only: id, ...version })) {
      if (!fix) continue;
      const mended = files.map((file) => (file.path === path ? applyFix(file.text, fix) : file.text));
      const text = files.map((file, index) => `# file: ${file.path}\n${mended[index] ?? ''}`).join('\n');
      const left = (await lintExample(text, version)).filter((finding) => (finding.rule === id && finding.path === path && finding.message === message) ||
        (finding.severity === 'error' && !before.includes(`${finding.path} ${finding.rule} ${finding.message}`)));
      expect(left.map(({ rule, message }) => ({ rule, message }))).toEqual([]);
    }
  });

  test('says enough about itself', () => {
    expect(id).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
    expect(rule.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.why).toMatch(/\.$/);
    expect(rule.source).not.toBe('');
  });
});

test('no two rules have the same id', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});
