import { describe, expect, it } from 'vitest';
import { computeImpact } from '../../../src/impact/index.ts';
import { configMap, deployment, names, renderFiles, renderNew } from './trees.ts';

const remote = 'https://github.com/acme/platform//base?ref=v1.2.3';
const app = (more: Readonly<Record<string, string>> = {}) => ({
  'app/kustomization.yaml': `namespace: shop\nresources:\n  - ${remote}   # theirs\n  - web.yaml\n  - "https://example.com/crds.yaml"\ncomponents: [${remote}]\nimages:\n  - name: web\n    newTag: "2"\n`,
  'app/web.yaml': deployment('web'),
  ...more,
});

describe('a kustomization with remote bases', () => {
  it('is built without them, and says what is missing', async () => {
    const root = await renderNew(app(), 'app');
    expect(names(root)).toEqual(['Deployment/web']);
    expect(root).toMatchObject({ complete: false, missing: ['https://example.com/crds.yaml', remote] });
    expect(root.problems.map(({ code, line }) => [code, line])).toEqual([['remote-base', 2], ['remote-base', 4], ['remote-base', 5]]);
    expect(root.problems[0]?.message).toMatch(/Not rendered: needs https:\/\/github\.com\/acme.*The rest is told without it/);
  });

  it('leads to the lines as they are', async () => {
    const root = await renderNew(app(), 'app');
    const [web] = root.objects;
    expect(web?.trace(['metadata', 'namespace'])).toMatchObject({ certainty: 'exact', file: 'app/kustomization.yaml', line: 0 });
    expect(web?.trace(['spec', 'template', 'spec', 'containers', 0, 'name'])).toMatchObject({ certainty: 'exact', file: 'app/web.yaml' });
  });

  it('tells what is created and deleted where both sides lack the same, and not where they do not', async () => {
    const actions = async (head: Readonly<Record<string, string>>) => {
      const report = computeImpact(await renderFiles(app(), head), { base: 'base', head: 'head' });
      return { complete: report.complete, actions: report.roots.flatMap(({ changes }) => changes.map(({ action, name }) => `${action} ${name}`)) };
    };
    const files = app({ 'app/x.yaml': configMap('x') });
    const more = { ...files, 'app/kustomization.yaml': files['app/kustomization.yaml'].replace('- web.yaml', '- x.yaml') };
    expect(await actions(more)).toEqual({ complete: false, actions: expect.arrayContaining(['create x', 'delete web']) as string[] });
    expect(await actions({ ...more, 'app/kustomization.yaml': more['app/kustomization.yaml'].replaceAll('v1.2.3', 'v1.3.0') })).toEqual({ complete: false, actions: [] });
  });

  it('is not built where a patch needs them', async () => {
    const root = await renderNew(app({ 'app/kustomization.yaml': `resources: [${remote}, web.yaml]\npatches: [{path: patch.yaml}]\n`, 'app/patch.yaml': configMap('theirs') }), 'app');
    expect(root).toMatchObject({ objects: [], complete: false, problems: [{ code: 'remote-base' }] });
  });

  it('is not built where something else is missing as well', async () => {
    const root = await renderNew({ 'app/kustomization.yaml': `resources: [${remote}, gone.yaml]\n` }, 'app');
    expect(root).toMatchObject({ objects: [], complete: false });
    expect(root.problems.map(({ code }) => code)).toEqual(['remote-base', 'missing-file']);
  });
});
