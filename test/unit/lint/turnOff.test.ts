import { expect, test } from 'vitest';
import { parseManifestFile } from '../../../src/manifest/index.ts';
import { configurationFindings, readConfiguration, rules, withRuleOff } from '../../../src/lint/index.ts';

const rule = 'security/latest-image';
const off = async (text: string | undefined): Promise<string | undefined> => {
  const after = withRuleOff(text, rule);
  if (after === undefined) return undefined;
  const file = parseManifestFile('.gitops-review.yaml', after);
  expect(readConfiguration(file.documents).settingsFor('a.yaml', [], { profile: 'default', rules: {} }).rules[rule]).toBe('off');
  expect(await configurationFindings(file, rules)).toEqual([]);
  return after;
};

test('a new file says what it is', async () => {
  expect(await off(undefined)).toMatch(/^# yaml-language-server: \$schema=\S+\/gitops-review\.schema\.json\n# What GitOps Review checks[^\n]*\nrules:\n {2}security\/latest-image: off\n$/);
});

test.each([
  ['nothing but a comment', '# ours\n', '# ours\nrules:\n  security/latest-image: off\n'],
  ['no rules yet', '# ours\nprofile: strict # all\n', '# ours\nprofile: strict # all\nrules:\n  security/latest-image: off\n'],
  ['other rules', 'rules:\n  # because\n  security/image-digest: off # never\nignore:\n  - a/**\n', 'rules:\n  # because\n  security/image-digest: off # never\n  security/latest-image: off\nignore:\n  - a/**\n'],
  ['another severity', 'rules:\n  security/latest-image: "warning" # hm\n', 'rules:\n  security/latest-image: "off" # hm\n'],
  ['options', 'rules:\n  security/latest-image:\n    severity: error\nprofile: default\n', 'rules:\n  security/latest-image:\n    severity: off\nprofile: default\n'],
  ['options without a severity', 'rules:\n  security/latest-image: { }\n', 'rules:\n  security/latest-image: {severity: off}\n'],
  ['empty rules', 'rules:\nprofile: default\n', 'rules:\n  security/latest-image: off\nprofile: default\n'],
])('comments and all else stay: %s', async (_, before, after) => {
  expect(await off(before)).toBe(after);
});

test.each(['- a\n', 'a: [\n', 'text\n', 'a: 1\n---\nb: 2\n'])('what is no configuration is left alone: %j', async (text) => {
  expect(await off(text)).toBeUndefined();
});
