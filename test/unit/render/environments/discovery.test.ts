import { describe, expect, it } from 'vitest';
import { configMap, deployment, names, renderFiles } from '../trees.ts';

const application = (name: string, path: string): string => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: {name: ${name}, namespace: argocd}
spec:
  project: default
  source: {repoURL: https://example.com/shop.git, path: ${path}, targetRevision: HEAD}
  destination: {name: in-cluster, namespace: shop}
`;

const ids = (pairs: Awaited<ReturnType<typeof renderFiles>>): readonly unknown[] => pairs.map(({ root, base, head }) => [root.id, names(base), names(head)]);

describe('discovery of environments', () => {
  const shop = { 'apps/shop.yaml': application('shop', 'shop'), 'shop/kustomization.yaml': 'resources: [web.yaml]\n', 'shop/web.yaml': deployment('web') };

  it('shows what an Application delivers once, and not as a kustomization too', async () => {
    expect(ids(await renderFiles(shop, { ...shop, 'shop/web.yaml': deployment('web', 'nginx:1.28') }))).toEqual([['argo-cd:argocd/shop', ['Deployment/web'], ['Deployment/web']]]);
  });

  it('shows nothing of a folder that stays as it is when it comes to be delivered, but that it is', async () => {
    const { 'apps/shop.yaml': declared, ...without } = shop;
    expect(ids(await renderFiles(without, { ...without, 'apps/shop.yaml': declared }))).toEqual([
      ['plain:apps', undefined, ['Application/shop']],
      ['argo-cd:argocd/shop', undefined, ['Deployment/web']],
    ]);
  });

  it('follows an app of apps, whose own manifest is among what it gives', async () => {
    const files = { ...shop, 'apps/root.yaml': application('root', 'apps') };
    const pairs = await renderFiles(files, { ...files, 'shop/web.yaml': deployment('web', 'nginx:1.28') });
    expect(ids(pairs)).toEqual([['argo-cd:argocd/shop', ['Deployment/web'], ['Deployment/web']]]);
    expect(pairs[0]?.root.delivery?.declaredBy.map(({ name }) => name)).toEqual(['shop', 'root']);
    // A new member is an object of the app of apps, and a root of its own.
    expect(ids(await renderFiles(files, { ...files, 'apps/more.yaml': application('more', 'more'), 'more/a.yaml': configMap('a') }))).toEqual([
      ['argo-cd:argocd/root', ['Application/root', 'Application/shop'], ['Application/more', 'Application/root', 'Application/shop']],
      ['argo-cd:argocd/more', undefined, ['ConfigMap/a']],
    ]);
  });

  it('finds what a kustomization gives and changes', async () => {
    const files = { 'apps/base/kustomization.yaml': 'resources: [shop.yaml]\n', 'apps/base/shop.yaml': application('shop', 'none'), 'shop/a.yaml': configMap('a'), 'apps/production/kustomization.yaml': 'resources: [../base]\npatches:\n  - target: {kind: Application}\n    patch: |\n      - op: replace\n        path: /spec/source/path\n        value: shop\n' };
    expect(ids(await renderFiles(files, { ...files, 'shop/a.yaml': configMap('a', 'two') }))).toEqual([['argo-cd:argocd/shop', ['ConfigMap/a'], ['ConfigMap/a']]]);
  });

  it('tells Applications of the same name apart by their files', async () => {
    const files = { 'clusters/a/shop.yaml': application('shop', 'shop/a'), 'clusters/b/shop.yaml': application('shop', 'shop/b'), 'shop/a/x.yaml': configMap('x'), 'shop/b/x.yaml': configMap('x') };
    expect(ids(await renderFiles(files, { ...files, 'shop/b/x.yaml': configMap('x', 'two') }))).toEqual([['argo-cd:argocd/shop@clusters/b/shop.yaml', ['ConfigMap/x'], ['ConfigMap/x']]]);
  });

  it('ends where Applications give each other in a circle', async () => {
    const files = { 'a/b.yaml': application('b', 'b'), 'b/a.yaml': application('a', 'a'), 'b/x.yaml': configMap('x') };
    expect(ids(await renderFiles(files, { ...files, 'b/x.yaml': configMap('x', 'two') }))).toEqual([['argo-cd:argocd/b', ['Application/a', 'ConfigMap/x'], ['Application/a', 'ConfigMap/x']]]);
  });
});
