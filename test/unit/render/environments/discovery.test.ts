import { describe, expect, it } from 'vitest';
import { renderChange } from '../../../../src/render/index.ts';
import { argoCd } from '../../../../src/render/environments/argo/argoCd.ts';
import { contentTree } from '../contentTree.ts';
import { configMap, deployment, names, recording, renderFiles } from '../trees.ts';

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

describe('discovery over a network', () => {
  const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`data/${at}.yaml`, configMap(`network-${at}`)]));

  it('reads no more files than a host allows, the likeliest first, and says how many it left out', async () => {
    const files = { ...many, 'apps/shop.yaml': application('shop', 'shop'), 'shop/x.yaml': configMap('network') };
    const base = { ...recording(contentTree(files, 'base')), isRemote: true };
    const head = { ...recording(contentTree({ ...files, 'shop/x.yaml': configMap('network', 'two') }, 'head')), isRemote: true };
    const pairs = await renderChange(base, head, { kustomize: { type: 'built-in' } });
    expect(ids(pairs)).toEqual([['environments', [], []], ['argo-cd:argocd/shop', ['ConfigMap/network'], ['ConfigMap/network']]]);
    expect(pairs[0]).toMatchObject({ base: { complete: false }, head: { complete: false, problems: [{ code: 'not-known-offline' }] } });
    expect(base.reads.length).toBeLessThan(450);
    expect(head.reads.length).toBeLessThan(450);
  });
});

describe('what is not followed', () => {
  it('is a symbolic link: as the path of an Application, as a values file, and in a folder', async () => {
    const chart = { 'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n' };
    const files = { ...chart, 'shop/x.yaml': configMap('x'), 'a.yaml': application('a', 'linked'), 'b.yaml': application('b', 'shop'), 'c.yaml': application('c', 'charts/web').replace('targetRevision: HEAD', 'targetRevision: HEAD, helm: {valueFiles: [values-linked.yaml]}') };
    const tree = contentTree(files, 'head');
    const links = ['linked', 'shop/y.yaml', 'charts/web/values-linked.yaml'].map((path) => ({ path, id: `link-${path}`, type: 'symlink' as const }));
    const head = { ...tree, list: async () => [...await tree.list(), ...links] };
    const pairs = await renderChange(contentTree({}, 'base'), head, { kustomize: { type: 'built-in' } });
    const problemsOf = (id: string): unknown => pairs.find(({ root }) => root.id === id)?.head?.problems.map(({ code }) => code);
    expect(problemsOf('argo-cd:argocd/a')).toEqual(['elsewhere']);
    expect(problemsOf('argo-cd:argocd/b')).toEqual(['unreadable']);
    expect(problemsOf('argo-cd:argocd/c')).toEqual(['unreadable']);
  });
});

describe('what may declare', () => {
  it('is not a text that only names the kinds or the settings', () => {
    expect(argoCd.mayDeclare('kind: CustomResourceDefinition\nspec: {group: argoproj.io, names: {kind: Application}}\n')).toBe(false);
    expect(argoCd.mayDeclare('configMapKeyRef: {key: applicationsetcontroller.enable.new.git.file.globbing, name: argocd-cmd-params-cm}\n')).toBe(false);
    expect(argoCd.mayDeclare('apiVersion: argoproj.io/v1alpha1\nkind: Rollout\n')).toBe(false);
    for (const text of ['apiVersion: argoproj.io/v1alpha1\nkind: Application\n', '{"kind":"ApplicationSet","apiVersion":"argoproj.io/v1alpha1"}', '"values":"apiVersion: argoproj.io/v1alpha1\\nkind: \'Application\'"', 'labels:\n  argocd.argoproj.io/secret-type: "cluster"\n', 'data:\n  applicationsetcontroller.enable.new.git.file.globbing: "true"\n']) expect(argoCd.mayDeclare(text)).toBe(true);
  });
});
