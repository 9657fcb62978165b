import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/lint/rules/index.ts';
import { applyFix } from './applied.ts';
import { lintText, markFindings, withoutMarks } from './marked.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds what its bad example marks, and nothing in its good example', async () => {
    expect(withoutMarks(rule.examples.bad)).not.toBe(rule.examples.bad);
    expect(await markFindings(rule.examples.bad, { only: id })).toBe(rule.examples.bad);
    expect(await markFindings(rule.examples.good, { only: id })).toBe(rule.examples.good);
  });

  test('has a good example that no other rule calls worse than a hint, and no example with a schema error', async () => {
    const { findings } = await lintText(rule.examples.good);
    expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect((await lintText(withoutMarks(rule.examples.bad), { only: 'schema/' })).findings).toEqual([]);
  });

  test('has fixes that leave no such finding behind and break nothing', async () => {
    const text = withoutMarks(rule.examples.bad);
    const { findings } = await lintText(text, { only: id });
    for (const { fix } of findings) {
      if (!fix) continue;
      const after = await lintText(applyFix(text, fix));
      expect(after.findings.filter((finding) => finding.rule === id || finding.severity === 'error')).toEqual([]);
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
