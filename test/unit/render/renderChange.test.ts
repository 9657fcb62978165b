import { describe, expect, it } from 'vitest';
import { renderChange } from '../../../src/render/index.ts';
import { contentTree } from './contentTree.ts';
import { configMap, deployment, names, recording, renderFiles } from './trees.ts';

const app = {
  'base/kustomization.yaml': 'resources: [deployment.yaml]\n',
  'base/deployment.yaml': deployment('web'),
  'overlays/production/kustomization.yaml': 'resources: [../../base]\nreplicas: [{name: web, count: 3}]\n',
  'overlays/staging/kustomization.yaml': 'resources: [../../base]\n',
};

describe('renderChange', () => {
  it('renders nothing when nothing differs', async () => {
    expect(await renderFiles(app, app)).toEqual([]);
    expect(await renderFiles({}, {})).toEqual([]);
  });

  it('renders each root that a changed base reaches, on both sides', async () => {
    const pairs = await renderFiles(app, { ...app, 'base/deployment.yaml': deployment('web', 'nginx:1.28') });
    expect(pairs.map((pair) => pair.root)).toEqual([
      { id: 'kustomize:overlays/production', type: 'kustomize', path: 'overlays/production', name: 'overlays/production' },
      { id: 'kustomize:overlays/staging', type: 'kustomize', path: 'overlays/staging', name: 'overlays/staging' },
    ]);
    for (const pair of pairs) {
      expect(pair.base).toMatchObject({ complete: true, problems: [] });
      expect(JSON.stringify(pair.base?.objects)).toContain('nginx:1.27');
      expect(JSON.stringify(pair.head?.objects)).toContain('nginx:1.28');
    }
  });

  it('renders only the root whose own file changed', async () => {
    const pairs = await renderFiles(app, { ...app, 'overlays/production/kustomization.yaml': 'resources: [../../base]\nreplicas: [{name: web, count: 5}]\n' });
    expect(pairs.map((pair) => pair.root.path)).toEqual(['overlays/production']);
    expect(pairs[0]?.head?.objects[0]).toMatchObject({ gvk: { group: 'apps', version: 'v1', kind: 'Deployment' }, name: 'web', value: { spec: { replicas: 5 } } });
  });

  it('leaves a side absent where the root does not exist', async () => {
    const without = Object.fromEntries(Object.entries(app).filter(([path]) => !path.startsWith('overlays/staging/')));
    const [added] = await renderFiles(without, app);
    expect(added).toMatchObject({ root: { path: 'overlays/staging' } });
    expect(added?.base).toBeUndefined();
    expect(names(added?.head)).toEqual(['Deployment/web']);
    const [removed] = await renderFiles(app, without);
    expect(names(removed?.base)).toEqual(['Deployment/web']);
    expect(removed).not.toHaveProperty('head');
  });

  it('does not call a base a new root when the last overlay goes and the base stays as it was', async () => {
    const pairs = await renderFiles(app, { 'base/kustomization.yaml': app['base/kustomization.yaml'], 'base/deployment.yaml': app['base/deployment.yaml'] });
    expect(pairs.map((pair) => [pair.root.path, names(pair.base), names(pair.head)])).toEqual([
      ['overlays/production', ['Deployment/web'], undefined],
      ['overlays/staging', ['Deployment/web'], undefined],
    ]);
  });

  it('gives plain manifests of a folder that no kustomization reads, with those that did not change', async () => {
    const base = { 'apps/a.yaml': configMap('a'), 'apps/b.yaml': configMap('b') };
    const [pair, ...others] = await renderFiles(base, { ...base, 'apps/b.yaml': configMap('b', 'two'), 'apps/c.yaml': configMap('c') });
    expect(others).toEqual([]);
    expect(pair?.root).toEqual({ id: 'plain:apps', type: 'plain', path: 'apps', name: 'apps' });
    expect(names(pair?.base)).toEqual(['ConfigMap/a', 'ConfigMap/b']);
    expect(names(pair?.head)).toEqual(['ConfigMap/a', 'ConfigMap/b', 'ConfigMap/c']);
  });

  it('passes over YAML that is not Kubernetes, and files that a kustomization does not name', async () => {
    expect(await renderFiles(app, { ...app, '.github/workflows/ci.yaml': 'on: push\njobs: {}\n', 'base/unused.yaml': configMap('unused'), 'README.md': '# Hi\n' })).toEqual([]);
  });

  it('renders a Helm chart that changes, and says that values elsewhere are not rendered, instead of passing them over', async () => {
    const chart = { 'charts/app/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.0.0\n', 'charts/app/values.yaml': 'a: 1\n', 'charts/app/templates/x.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {a: {{ .Values.a | quote }}}\n', 'environments/values-production.yaml': 'replicas: 1\n' };
    const pairs = await renderFiles(chart, { ...chart, 'charts/app/values.yaml': 'a: 2\n', 'environments/values-production.yaml': 'replicas: 2\n' });
    expect(pairs.map((pair) => [pair.root.path, pair.head?.complete, pair.head?.problems.map((problem) => [problem.code, problem.file])])).toEqual([
      ['charts/app', true, []],
      ['environments', false, [['helm', 'environments/values-production.yaml']]],
    ]);
    expect(await renderFiles(chart, { ...chart, 'charts/app/README.md': '# App\n' })).toEqual([]);
  });

  it('says which document of a plain file cannot be read, and keeps its neighbours', async () => {
    const base = { 'apps/a.yaml': `${configMap('a')}---\n${configMap('b')}` };
    const [pair] = await renderFiles(base, { 'apps/a.yaml': `${configMap('a')}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: b\ndata: {}\n` });
    expect(names(pair?.base)).toEqual(['ConfigMap/a', 'ConfigMap/b']);
    expect(pair?.base).toMatchObject({ complete: true, problems: [] });
    expect(names(pair?.head)).toEqual(['ConfigMap/a']);
    expect(pair?.head?.complete).toBe(false);
    expect(pair?.head?.problems).toMatchObject([{ code: 'yaml', file: 'apps/a.yaml' }]);
    expect(pair?.head?.problems[0]?.line).toBeGreaterThanOrEqual(7);
  });

  it('looks through each file once for what is delivered, and then reads only the inputs of what changed', async () => {
    const head = { ...app, 'other/kustomization.yaml': 'resources: [x.yaml]\n', 'other/x.yaml': configMap('x'), 'plain/y.yaml': configMap('y') };
    const base = recording(contentTree(head, 'base'));
    const changed = recording(contentTree({ ...head, 'base/deployment.yaml': deployment('web', 'nginx:1.29') }, 'head'));
    await renderChange(base, changed, { kustomize: { type: 'built-in' } });
    expect(changed.reads).toEqual(['base/deployment.yaml']);
    expect(base.calls()).toBeLessThanOrEqual(3);
    const again = recording(contentTree(head, 'base'));
    await renderChange(again, contentTree({ ...head, 'base/deployment.yaml': deployment('web', 'nginx:1.30') }, 'head'), { kustomize: { type: 'built-in' } });
    expect(again.reads).not.toContain('other/x.yaml');
    expect(again.reads).not.toContain('plain/y.yaml');
    expect(again.calls()).toBeLessThanOrEqual(2);
  });

  it('answers the same without a program when the inputs are the same', async () => {
    const head = { ...app, 'overlays/staging/kustomization.yaml': 'resources: [../../base]\nnamePrefix: cached-\n' };
    const first = await renderFiles(app, head);
    const again = await renderFiles(app, head);
    expect(again[0]?.head).toBe(first[0]?.head);
    const further = await renderFiles(app, { ...head, 'overlays/production/kustomization.yaml': 'resources: [../../base]\n' });
    expect(further.find((pair) => pair.root.path === 'overlays/staging')?.head).toBe(first[0]?.head);
  });

  it('follows a file that moves from a kustomization to plain manifests', async () => {
    const base = { 'a/kustomization.yaml': 'resources: [x.yaml]\n', 'a/x.yaml': configMap('x') };
    const pairs = await renderFiles(base, { 'b/x.yaml': configMap('x') });
    expect(pairs.map((pair) => [pair.root.type, pair.root.path, names(pair.base), names(pair.head)])).toEqual([
      ['kustomize', 'a', ['ConfigMap/x'], undefined],
      ['plain', 'b', undefined, ['ConfigMap/x']],
    ]);
  });

  it('rejects when a side cannot be read, instead of showing everything as deleted', async () => {
    const broken = { label: 'head', list: () => Promise.reject(new Error('The server answered 500. Try again.')), read: () => Promise.resolve(new Map<string, string>()) };
    await expect(renderChange(contentTree(app, 'base'), broken, { kustomize: { type: 'built-in' } })).rejects.toThrow('The server answered 500. Try again.');
  });
});
