import { execFileSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FetchCache, fetchMissing, needsOf } from '../../../src/fetch/index.ts';
import { computeImpact } from '../../../src/impact/index.ts';
import { renderChange, type RootPair } from '../../../src/render/index.ts';
import { serveGit, serveRegistry } from '../../tools/servers.ts';
import { createRepository, temporaryFolder } from '../git/repository.ts';
import { contentTree } from '../render/contentTree.ts';
import { configMap, deployment, names, type Files } from '../render/trees.ts';
import { anyHost, chartRepository, helm, packages, written, library } from './realCharts.ts';

// Real servers and programs, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000 });

const repositories = ['https://git.example.com/acme/gitops.git'];

/** What is delivered, without and with what was fetched in between. */
async function rendered(head: Files, base: Files = {}): Promise<{ readonly before: readonly RootPair[]; readonly after: readonly RootPair[]; readonly resolved: readonly string[]; readonly failed: readonly string[] }> {
  const cache = new FetchCache(await temporaryFolder());
  const render = (fetched?: FetchCache) => renderChange(contentTree(base, 'base'), contentTree(head, 'head'), { kustomize: { type: 'built-in' }, repositories, branch: 'main', ...(fetched && { fetched }) });
  const before = await render();
  const { fetched, failed } = await fetchMissing(() => render(cache), cache, { network: anyHost });
  return { before, after: await render(cache), resolved: fetched.map(({ resolved }) => resolved), failed: failed.map(({ reason }) => reason) };
}

const headOf = (pairs: readonly RootPair[], name: string) => pairs.find(({ root }) => root.name === name)?.head;

const application = (spec: string): string => `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: shop, namespace: argocd}\nspec:\n  destination: {namespace: shop, name: in-cluster}\n  project: default\n${spec}`;

/** A repository `platform` on a git server, with a chart, a kustomization and plain manifests. */
async function gitServer(): Promise<string> {
  const repository = await createRepository();
  await repository.commit({
    'apps/web/kustomization.yaml': 'resources: [web.yaml]\n', 'apps/web/web.yaml': deployment('web'),
    'plain/settings.yaml': configMap('settings'), 'plain/deep/more.yaml': configMap('more'), 'plain/README.md': 'x',
    'values/redis.yaml': 'size: 9\n',
    ...Object.fromEntries(Object.entries(library('1.0.0')).map(([path, text]) => [`charts/${path}`, text])),
  });
  repository.git('tag', 'v1');
  await repository.commit({ 'apps/web/web.yaml': deployment('web', 'nginx:2') });
  repository.git('tag', 'v2');
  const folder = await temporaryFolder();
  execFileSync('git', ['clone', '-q', '--bare', repository.folder, join(folder, 'platform.git')]);
  const server = await serveGit(folder);
  onTestFinished(() => server.close());
  return `${server.url}/platform.git`;
}

describe('sources of Argo CD that were fetched', () => {
  it('are charts of a repository, with the values of the Application', async () => {
    const server = await chartRepository('1.0.0', '1.4.0');
    const source = `  source:\n    repoURL: ${server.url}/charts\n    chart: redis\n    targetRevision: 1.x\n    helm:\n      valuesObject: {size: 5}\n`;
    const { before, after, resolved } = await rendered({ 'argocd/shop.yaml': application(source) });
    expect(headOf(before, 'shop')).toMatchObject({ objects: [], complete: false, problems: [{ code: 'elsewhere', need: { type: 'chart', name: 'redis', version: '1.x' } }] });
    expect(resolved).toEqual(['version 1.4.0']);
    const root = headOf(after, 'shop');
    expect(root).toMatchObject({ complete: true, root: { path: '' }, problems: [{ code: 'fetched', file: 'argocd/shop.yaml', line: 9 }] });
    const folder = await written(await temporaryFolder(), library('1.4.0'));
    const [expected] = loadAll(await helm(folder, 'template', 'shop', 'redis', '-n', 'shop', '--set', 'size=5')) as [{ metadata: object }];
    expect(root?.objects.map(({ value }) => value)).toEqual([{ ...expected, metadata: { ...expected.metadata, namespace: 'shop' } }]);
    const [object] = root?.objects ?? [];
    expect(object?.trace(['metadata', 'labels', 'chart'])).toMatchObject({ certainty: 'file', file: 'argocd/shop.yaml', line: 9 });
    expect(object?.trace(['data', 'size'])).toMatchObject({ file: 'argocd/shop.yaml' });
  });

  it('are folders of other repositories, of each kind', async () => {
    const url = await gitServer();
    const source = (path: string, more = '') => `  source: {repoURL: "${url}", path: ${path}, targetRevision: v1${more}}\n`;
    const kustomized = await rendered({ 'argocd/shop.yaml': application(source('apps/web', ', kustomize: {images: ["nginx:1.30"]}')) });
    expect(headOf(kustomized.before, 'shop')?.problems).toMatchObject([{ need: { type: 'git', url, ref: 'v1' } }]);
    expect(headOf(kustomized.after, 'shop')).toMatchObject({ complete: true, problems: [], root: { path: 'apps/web' } });
    expect(JSON.stringify(headOf(kustomized.after, 'shop')?.objects)).toContain('nginx:1.30');
    expect(headOf(kustomized.after, 'shop')?.objects[0]?.trace(['spec', 'replicas'])).toMatchObject({ certainty: 'file', file: 'argocd/shop.yaml', line: 6 });
    const plain = await rendered({ 'argocd/shop.yaml': application(source('plain', ', directory: {recurse: true}')) });
    expect(names(headOf(plain.after, 'shop'))).toEqual(['ConfigMap/more', 'ConfigMap/settings']);
    const chart = await rendered({ 'argocd/shop.yaml': application(source('charts/redis', ', helm: {valueFiles: [/values/redis.yaml]}')) });
    expect(headOf(chart.after, 'shop')).toMatchObject({ complete: true, objects: [{ name: 'shop-redis', value: { data: { size: '9' } } }] });
    const outside = await rendered({ 'argocd/shop.yaml': application(source('charts/redis', ', helm: {valueFiles: [../../../../../secret.yaml]}')), 'secret.yaml': 'size: 1\n' });
    expect(headOf(outside.after, 'shop')).toMatchObject({ complete: false, problems: [{ code: 'outside-repository' }] });
  });

  it('show what a new revision brings, at its line', async () => {
    const url = await gitServer();
    const files = (revision: string) => ({ 'argocd/shop.yaml': application(`  source:\n    repoURL: ${url}\n    path: apps/web\n    targetRevision: ${revision}\n`) });
    const { after } = await rendered(files('v2'), files('v1'));
    const root = computeImpact(after, { base: 'base', head: 'head' }).roots.find((one) => one.root.name === 'shop');
    expect(root).toMatchObject({ complete: true, changes: [{ action: 'change', name: 'web', fields: [{ after: 'nginx:2', at: { file: 'argocd/shop.yaml', line: 9 } }] }] });
  });

  it('lend their values to a chart', async () => {
    const url = await gitServer();
    const server = await chartRepository('1.0.0');
    const sources = `  sources:\n    - {repoURL: ${server.url}/charts, chart: redis, targetRevision: 1.0.0, helm: {valueFiles: [$platform/values/redis.yaml]}}\n    - {repoURL: "${url}", targetRevision: v1, ref: platform}\n`;
    const { after, resolved } = await rendered({ 'argocd/shop.yaml': application(sources) });
    expect(resolved).toHaveLength(2);
    expect(headOf(after, 'shop')).toMatchObject({ complete: true, objects: [{ value: { data: { size: '9' } } }] });
  });
});

describe('sources of Flux that were fetched', () => {
  const release = (chart: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: cache, namespace: shop}\nspec:\n  interval: 1m\n${chart}  values: {size: 7}\n`;

  it('are charts of a HelmRepository', async () => {
    const server = await chartRepository('1.0.0', '1.4.0');
    const { before, after, resolved } = await rendered({
      'flux/release.yaml': release('  chart:\n    spec:\n      chart: redis\n      version: 1.0.x\n      sourceRef: {kind: HelmRepository, name: acme}\n'),
      'flux/acme.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: HelmRepository\nmetadata: {name: acme, namespace: shop}\nspec: {interval: 1h, url: "${server.url}/charts"}\n`,
    });
    expect(needsOf(before)).toEqual([{ type: 'chart', repository: `${server.url}/charts`, name: 'redis', version: '1.0.x' }]);
    expect(resolved).toEqual(['version 1.0.0']);
    expect(headOf(after, 'cache')).toMatchObject({ complete: true, objects: [{ name: 'cache-redis', value: { data: { size: '7' } } }], problems: [{ code: 'fetched', file: 'flux/release.yaml', line: 8 }] });
  });

  it('are charts of an OCIRepository in a real registry', async () => {
    const registry = await serveRegistry();
    onTestFinished(() => registry.close());
    const folder = await packages('1.0.0', '1.4.0');
    for (const name of await readdir(folder)) await helm(folder, 'push', name, `oci://${registry.host}/acme`, '--plain-http');
    const source = (ref: string) => `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: redis, namespace: shop}\nspec: {interval: 1h, url: "oci://${registry.host}/acme/redis", ref: ${ref}}\n`;
    for (const [ref, version] of [['{semver: 1.x}', '1.4.0'], ['{tag: 1.0.0}', '1.0.0']] as const) {
      const { after, resolved } = await rendered({ 'flux/release.yaml': release('  chartRef: {kind: OCIRepository, name: redis}\n'), 'flux/source.yaml': source(ref) });
      expect(resolved).toEqual([`version ${version}`]);
      expect(headOf(after, 'cache')).toMatchObject({ complete: true, objects: [{ value: { data: { size: '7' }, metadata: { labels: { chart: `redis-${version}` } } } }] });
    }
  }, 60_000);

  it('are folders and charts of another GitRepository', async () => {
    const url = await gitServer();
    const kustomization = (name: string, path: string): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}, namespace: flux-system}\nspec:\n  interval: 1m\n  prune: true\n  path: ${path}\n  targetNamespace: shop\n  sourceRef: {kind: GitRepository, name: platform}\n`;
    const { after, resolved } = await rendered({
      'flux/web.yaml': kustomization('web', './apps/web'), 'flux/plain.yaml': kustomization('plain', './plain'),
      'flux/platform.yaml': `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: {name: platform, namespace: flux-system}\nspec: {interval: 1m, url: "${url}", ref: {tag: v1}}\n`,
      'flux/release.yaml': release('  chart:\n    spec:\n      chart: ./charts/redis\n      sourceRef: {kind: GitRepository, name: platform, namespace: flux-system}\n'),
    });
    expect(resolved).toHaveLength(1);
    expect(headOf(after, 'web')).toMatchObject({ complete: true, objects: [{ name: 'web', namespace: 'shop' }] });
    expect(names(headOf(after, 'plain'))).toEqual(['ConfigMap/more', 'ConfigMap/settings']);
    expect(headOf(after, 'cache')).toMatchObject({ complete: true, objects: [{ value: { data: { size: '7' } } }] });
    expect(headOf(after, 'web')?.objects[0]?.trace(['spec', 'replicas'])).toMatchObject({ file: 'flux/web.yaml', line: 8 });
  });
});
