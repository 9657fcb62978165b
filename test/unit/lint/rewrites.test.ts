import { expect, test } from 'vitest';
import { removedApis } from '../../fixtures/removedApis/index.ts';
import { applyFix } from './applied.ts';
import { lintText } from './marked.ts';

const nameOf = (text: string) => text.split('\n', 2).map((line) => line.replace(/^\w+: /, '')).join(' ');
const found = async (text: string) => (await lintText(text, { only: /^deprecation\/(removed|deprecated)$/ })).findings;

test.each(removedApis('rewritten').map((text) => [nameOf(text), text] as const))('%s is rewritten into what has no error and is not deprecated', async (_name, text) => {
  const findings = await found(text);
  expect(findings.length).toBe(1);
  const fix = findings[0]?.fix;
  expect(fix).toBeDefined();
  const after = fix === undefined ? text : applyFix(text, fix);
  expect((await lintText(after)).findings.filter(({ rule, severity }) => severity === 'error' || rule.startsWith('deprecation/'))).toEqual([]);
});

test.each(removedApis('left').map((text) => [nameOf(text), text] as const))('%s is left to a person', async (_name, text) => {
  const findings = await found(text);
  expect(findings.length).toBe(1);
  expect(findings[0]?.fix).toBeUndefined();
});
