import { describe, expect, test } from 'vitest';
import { applyEdits } from './applied.ts';
import { exampleFiles, lintExample, workspaceOf } from './marked.ts';

/** The first file of an example after the fixes of all findings of a rule. */
async function fixed(text: string, rule: string): Promise<string> {
  const [file] = exampleFiles(text);
  const findings = (await lintExample(text, { only: rule })).filter(({ path }) => path === file?.path);
  return applyEdits(file?.text ?? '', findings.flatMap(({ fix }) => fix?.edits ?? []));
}

const object = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n`;
const base = `# file: base/kustomization.yaml\nresources:\n  - a.yaml\n# file: base/a.yaml\n${object('a')}`;

describe('deprecated fields of a kustomization', () => {
  test('bases go to the end of the resources, in their style', async () => {
    const text = `# file: kustomization.yaml\nresources:\n    -   b.yaml # first\nbases:\n- base\n# file: b.yaml\n${object('b')}${base}`;
    expect(await fixed(text, 'kustomize/deprecated-field')).toBe('resources:\n    -   b.yaml # first\n    -   base\n');
  });

  test('bases alone are renamed', async () => {
    expect(await fixed(`# file: kustomization.yaml\nbases: [base]\n${base}`, 'kustomize/deprecated-field')).toBe('resources: [base]');
  });

  test('commonLabels become labels that selectors include, as "kustomize edit fix" writes them', async () => {
    expect(await fixed(`# file: kustomization.yaml\nresources: [base]\ncommonLabels:\n  app: web\n${base}`, 'kustomize/deprecated-field'))
      .toBe('resources: [base]\nlabels:\n  - pairs:\n      app: web\n    includeSelectors: true');
  });

  test('inline strategic merge patches are left to a person', async () => {
    const text = `# file: kustomization.yaml\nresources: [base]\npatchesStrategicMerge:\n  - |-\n    apiVersion: v1\n    kind: ConfigMap\n    metadata:\n      name: a\n    data:\n      a: b\n${base}`;
    const [finding] = await lintExample(text, { only: 'kustomize/deprecated-field' });
    expect(finding).toBeDefined();
    expect(finding?.fix).toBeUndefined();
  });

  test('patches in files get a path each', async () => {
    const text = `# file: kustomization.yaml\nresources: [base]\npatchesStrategicMerge:\n  - patch.yaml # why\n# file: patch.yaml\n${object('a')}${base}`;
    expect(await fixed(text, 'kustomize/deprecated-field')).toBe('resources: [base]\npatches:\n  - path: patch.yaml # why');
  });
});

test('a forgotten file is added to the resources', async () => {
  expect(await fixed(`# file: kustomization.yaml\nresources:\n  - a.yaml\n# file: a.yaml\n${object('a')}# file: b.yaml\n${object('b')}`, 'kustomize/unused-file'))
    .toBe('resources:\n  - a.yaml\n  - b.yaml');
});

test('a tag that YAML reads as a number keeps its digits', async () => {
  expect(await fixed('# file: kustomization.yaml\nimages:\n  - name: a\n    newTag: 1.10', 'kustomize/field-type')).toBe('images:\n  - name: a\n    newTag: "1.10"');
});

describe('messages about secrets', () => {
  test('never hold a value', async () => {
    const text = '# file: kustomization.yaml\nsecretGenerator:\n  - name: a\n    literals:\n      - password=correct-horse-battery\n    literal: [x=correct-horse-battery]\n';
    for (const { message } of await lintExample(text)) expect(message).not.toContain('correct-horse');
  });
});

describe('a Flux Kustomization of which other files are not known', () => {
  const kustomization = (more: string) => `# file: x.yaml\napiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: apps\n  namespace: flux-system\nspec:\n  interval: 10m\n  path: ./apps\n  prune: true\n  sourceRef:\n    kind: GitRepository\n    name: flux-system\n${more}`;
  const manifest = '# file: apps/a.yaml\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${name}\n';

  test('is judged where it defines variables', async () => {
    expect((await lintExample(kustomization('  postBuild:\n    substitute:\n      nam: shop\n') + manifest, { only: 'flux/' })).map(({ rule }) => rule)).toEqual(['flux/undefined-variable']);
  });

  test('is left alone where another Kustomization patches it', async () => {
    const parent = '# file: parent.yaml\napiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: flux-system\n  namespace: flux-system\nspec:\n  interval: 10m\n  path: ./\n  prune: true\n  sourceRef:\n    kind: GitRepository\n    name: flux-system\n  patches:\n    - target:\n        kind: Kustomization\n      patch: |\n        - op: add\n          path: /spec/postBuild\n          value: { substituteFrom: [{ kind: ConfigMap, name: cluster }] }\n';
    expect((await lintExample(kustomization('') + manifest + parent, { only: 'flux/undefined' })).map(({ rule }) => rule)).toEqual([]);
  });
});

describe('typing in a kustomization', () => {
  const settings = { profile: 'strict' as const, rules: {} };
  const files = exampleFiles(`# file: top/kustomization.yaml\nresources: [../base]\npatches:\n  - target: { kind: ConfigMap, name: a }\n    patch: "[]"\n${base}`);
  const found = async (text: string, top = files[0]?.text ?? '') => {
    const workspace = await workspaceOf(files);
    await workspace.lint('top/kustomization.yaml', top, settings);
    await workspace.lint('base/kustomization.yaml', text, settings);
    return (await workspace.lint('top/kustomization.yaml', top, settings)).findings.filter(({ rule }) => rule === 'kustomize/patch-target-matches-nothing' || rule === 'kustomize/missing-file').map(({ rule }) => rule);
  };

  test('changes the names that another sees, though the files stay the same', async () => {
    const top = files[0]?.text.replace('name: a', 'name: x-a');
    expect(await found('resources:\n  - a.yaml\n', top)).toEqual(['kustomize/patch-target-matches-nothing']);
    expect(await found('namePrefix: x-\nresources:\n  - a.yaml\n', top)).toEqual([]);
  });

  test('changes what another includes', async () => {
    expect(await found('resources: [b.yaml]\n')).toEqual([]);
    expect(await found('resources: []\n')).toEqual(['kustomize/patch-target-matches-nothing']);
  });
});
