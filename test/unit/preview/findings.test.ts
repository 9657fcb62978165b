import { describe, expect, test } from 'vitest';
import { impactDocument, impactMarkdown, type FindingRow } from '../../../src/impact/index.ts';
import { previewChange } from '../../../src/preview/index.ts';
import { contentTree } from '../render/contentTree.ts';

const deployment = (container: string, note = ''): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  namespace: shop
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.0
${note}          ${container}
`;
const privileged = 'securityContext: { privileged: true }';
const plain = 'securityContext: { privileged: false }';

const preview = (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) =>
  previewChange(contentTree(base, 'base'), contentTree(head, 'head'), { kustomize: { type: 'built-in' } });
const told = (rows: readonly FindingRow[] | undefined): readonly string[] => (rows ?? []).map(({ rule, object, at }) => `${rule} ${object} ${at?.file ?? ''}:${String((at?.line ?? -1) + 1)}`);

describe('what the linter finds on one side only', () => {
  test('is told with its environment, its line and what is gone', async () => {
    const worse = await preview({ 'apps/web.yaml': deployment(plain) }, { 'apps/web.yaml': deployment(privileged) });
    expect(told(worse.roots[0]?.findings?.new)).toContain('security/privileged-container Deployment shop/web apps/web.yaml:15');
    expect(told(worse.roots[0]?.findings?.gone)).not.toContain('security/privileged-container Deployment shop/web apps/web.yaml:15');
    const better = await preview({ 'apps/web.yaml': deployment(privileged) }, { 'apps/web.yaml': deployment(plain) });
    expect(told(better.roots[0]?.findings?.gone)).toContain('security/privileged-container Deployment shop/web apps/web.yaml:15');
    // Of a privileged container the linter does not ask what it asks of others.
    expect(told(better.roots[0]?.findings?.new)).toContain('security/privilege-escalation Deployment shop/web apps/web.yaml:15');
  });

  test('is in the text, in the comment and, in short, at the object', async () => {
    const report = await preview({ 'apps/web.yaml': deployment(plain) }, { 'apps/web.yaml': deployment(privileged) });
    expect(impactDocument(report).text).toMatch(/lint: \d+ \(.*\) new, \d+.* gone/);
    expect(impactDocument(report).text).toContain('security/privileged-container in Deployment shop/web');
    expect(impactMarkdown(report)).toContain('#### Lint');
    expect(impactMarkdown(report)).toContain('`security/privileged-container` in `Deployment shop/web`');
    const impact = report.roots[0]?.changes[0]?.impacts.find(({ analysis }) => analysis === 'posture/findings-changed');
    expect(impact).toMatchObject({ severity: 'notice', message: expect.stringContaining('security/privileged-container') as string });
  });

  test('is nothing where the same is found before and after', async () => {
    const { roots } = await preview({ 'apps/web.yaml': deployment(privileged) }, { 'apps/web.yaml': deployment(privileged).replace('1.4.0', '1.4.1') });
    expect(roots[0]?.findings).toBeUndefined();
  });

  test('is found in what an overlay gives, at the line that gives it', async () => {
    const files = (value: boolean): Record<string, string> => ({
      'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': deployment(plain),
      'production/kustomization.yaml': `resources: [../base]\npatches:\n  - target: { kind: Deployment }\n    patch: |\n      - op: replace\n        path: /spec/template/spec/containers/0/securityContext/privileged\n        value: ${String(value)}\n`,
    });
    const { roots } = await preview(files(false), files(true));
    expect(roots.map(({ root, findings }) => [root.name, told(findings?.new).filter((one) => one.startsWith('security/privileged-container'))])).toEqual([
      ['production', ['security/privileged-container Deployment shop/web production/kustomization.yaml:7']],
    ]);
  });

  test('is left out where a comment or an annotation switches it off, and where the base says so for all', async () => {
    const note = '          # gitops-review: ignore security/privileged-container it drives the hardware\n';
    const hasIt = async (base: Record<string, string>, head: Record<string, string>): Promise<boolean> =>
      told((await preview({ 'apps/web.yaml': deployment(plain), ...base }, head)).roots[0]?.findings?.new).some((one) => one.startsWith('security/privileged-container'));
    expect(await hasIt({}, { 'apps/web.yaml': deployment(privileged, note) })).toBe(false);
    expect(await hasIt({}, { 'apps/web.yaml': deployment(privileged).replace('  namespace: shop', '  namespace: shop\n  annotations: { ignore-check.gitops-review/security.privileged-container: it drives the hardware }') })).toBe(false);
    const off = { '.gitops-review.yaml': 'rules: { security/privileged-container: off }\n' };
    expect(await hasIt(off, { ...off, 'apps/web.yaml': deployment(privileged) })).toBe(false);
    expect(await hasIt({ '.gitops-review.yaml': 'profile: default\n' }, { ...off, 'apps/web.yaml': deployment(privileged) })).toBe(true);
  });

  test('is said not to be known where too many objects differ', async () => {
    const all = (colour: string): string => Array.from({ length: 2_001 }, (_, index) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings-${String(index)}, namespace: shop }\ndata: { colour: ${colour} }\n`).join('---\n');
    const report = await preview({ 'apps/all.yaml': all('blue') }, { 'apps/all.yaml': all('red') });
    expect(report.notLinted).toBe(2_001);
    expect(impactDocument(report).text).toContain('lint: not done, since 2001 objects differ');
  });

  test('never holds the value of a Secret', async () => {
    const secret = 'apiVersion: v1\nkind: Secret\nmetadata: { name: key, namespace: shop }\nstringData: { password: correct-horse }\n';
    const report = await preview({ 'apps/web.yaml': deployment(plain) }, { 'apps/web.yaml': `${deployment('env: [{ name: PASSWORD, value: correct-horse }]')}---\n${secret}` });
    expect(JSON.stringify(report.roots.map(({ findings }) => findings))).not.toContain('correct-horse');
  });
});
