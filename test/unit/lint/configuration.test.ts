import { describe, expect, test } from 'vitest';
import type { LintSettings } from '../../../src/engineProtocol.ts';
import { readConfiguration } from '../../../src/lint/index.ts';
import { parseManifestFile, positionAt } from '../../../src/manifest/index.ts';
import { lintExample, workspaceOf } from './marked.ts';

const defaults: LintSettings = { profile: 'default', rules: { 'security/host-path': 'hint' } };
const read = (text: string) => readConfiguration(parseManifestFile('.gitops-review.yaml', text).documents);
const settings = (text: string, path = 'apps/web.yaml', environments: readonly string[] = [], given = defaults) => read(text).settingsFor(path, environments, given);

describe('settings', () => {
  test('come from the file before those of the editor, and from the command line before both', () => {
    const text = 'profile: strict\nkubernetesVersion: "1.30"\nrules:\n  security/host-port: error\n';
    expect(settings(text)).toMatchObject({ profile: 'strict', kubernetesVersion: '1.30', rules: { 'security/host-path': 'hint', 'security/host-port': 'error' } });
    const flags = { profile: 'baseline', rules: { 'security/host-port': 'off' } } as const;
    expect(settings(text, 'a.yaml', [], { ...defaults, flags })).toMatchObject({ profile: 'baseline', rules: { 'security/host-port': 'off' } });
  });

  test('may be other ones for a path; of several that fit, the last counts', () => {
    const text = 'overrides:\n  - paths: ["legacy/**"]\n    profile: baseline\n    rules: { security/host-path: off }\n  - paths: ["legacy/db/**"]\n    profile: strict\n';
    expect(settings(text).profile).toBe('default');
    expect(settings(text, 'legacy/web.yaml')).toMatchObject({ profile: 'baseline', rules: { 'security/host-path': 'off' } });
    expect(settings(text, 'legacy/db/a.yaml').profile).toBe('strict');
  });

  test('may be other ones for an environment, where a file is part of no other', () => {
    const text = 'overrides:\n  - environments: ["overlays/staging*"]\n    kubernetesVersion: "1.33"\n';
    expect(settings(text, 'a.yaml', ['overlays/staging', 'overlays/staging-eu']).kubernetesVersion).toBe('1.33');
    expect(settings(text, 'a.yaml', ['overlays/staging', 'overlays/production']).kubernetesVersion).toBeUndefined();
    expect(settings(text, 'a.yaml', []).kubernetesVersion).toBeUndefined();
  });

  test('hold off, which YAML reads as false, and options', () => {
    const text = 'rules:\n  security/host-path: off\n  security/host-port:\n    severity: hint\n    options: { ports: [80] }\n';
    expect(settings(text)).toMatchObject({ rules: { 'security/host-path': 'off', 'security/host-port': 'hint' }, options: { 'security/host-port': { ports: [80] } } });
  });

  test('of a file that is no map are the defaults', () => {
    expect(settings('- a\n')).toMatchObject(defaults);
    expect(settings('')).toMatchObject(defaults);
  });
});

describe('in a checkout', () => {
  const manifest = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  hostNetwork: true\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n';
  const findings = async (configuration: string, path = 'apps/web.yaml') =>
    (await lintExample(`# file: .gitops-review.yaml\n${configuration}\n# file: ${path}\n${manifest}`, { only: 'security/host-namespaces' })).map(({ severity }) => severity);

  test('the configuration at its top says what is checked', async () => {
    expect(await findings('profile: strict')).toEqual(['warning']);
    expect(await findings('rules: { security/host-namespaces: error }')).toEqual(['error']);
    expect(await findings('rules: { security/host-namespaces: off }')).toEqual([]);
    expect(await findings('ignore: ["apps/**"]')).toEqual([]);
    expect(await findings('ignore: ["apps/**"]', 'web.yaml')).toEqual(['warning']);
  });

  test('and follows its changes', async () => {
    const workspace = await workspaceOf([{ path: '.gitops-review.yaml', text: 'profile: strict\n' }, { path: 'web.yaml', text: manifest }]);
    const count = async () => (await workspace.lint('web.yaml', manifest, defaults)).findings.filter(({ rule }) => rule === 'security/host-namespaces').length;
    expect(await count()).toBe(1);
    workspace.update('.gitops-review.yaml', 'rules: { security/host-namespaces: off }\n');
    expect(await count()).toBe(0);
    workspace.update('.gitops-review.yaml', undefined);
    expect(await count()).toBe(1);
  });
});

describe('a fault is told at its place', () => {
  test.each([
    ['profil: strict\n', '1:1', 'Did you mean `profile`?'],
    ['profile: hard\n', '1:10', 'must be baseline, default or strict, not `hard`'],
    ['kubernetesVersion: 1.30\n', '1:20', 'Put the version in quotes'],
    ['kubernetesVersion: "1.12"\n', '1:20', 'must be 1.28, '],
    ['rules:\n  security/host-paths: off\n', '2:3', 'There is no rule `security/host-paths`, so it has no effect. Did you mean `security/host-path`?'],
    ['rules:\n  security/host-path: fatal\n', '2:23', 'must be error, warning, hint or off, not `fatal`'],
    ['ignore: apps\n', '1:9', 'must be a list, not `apps`'],
    ['overrides:\n  - profile: strict\n', '2:5', 'An override needs `paths` or `environments`'],
    ['overrides:\n  - paths: [a]\n    rules:\n      security/host-path: loud\n', '4:27', 'must be error, warning, hint or off'],
    ['- a\n', '1:1', 'A configuration is a map'],
    ['profile: [\n', '1:10', ''],
  ])('%j', async (text, place, message) => {
    const found = await lintExample(`# file: .gitops-review.yaml\n${text}`);
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
    const [finding] = found;
    const start = finding && positionAt(finding.file.source, finding.range.start);
    expect(`${(start?.line ?? 0) + 1}:${(start?.character ?? 0) + 1}`).toBe(place);
    expect(finding?.message).toContain(message);
  });

  test('and a right one has none', async () => {
    const text = 'profile: strict\nkubernetesVersion: "1.34"\nignore: ["vendor/**"]\nrules:\n  schema/unknown-field: warning\n  security/host-path:\n    severity: off\noverrides:\n  - paths: ["a/**"]\n    environments: ["b"]\n    profile: baseline\n';
    expect(await lintExample(`# file: .gitops-review.yaml\n${text}`)).toEqual([]);
  });
});
