import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FetchCache, fetchMissing, type FetchOptions } from '../../../src/fetch/index.ts';
import { computeImpact } from '../../../src/impact/index.ts';
import { renderChange, type RootPair } from '../../../src/render/index.ts';
import { serve, serveGit, type LocalServer } from '../../tools/servers.ts';
import { createRepository, temporaryFolder, type Repository } from '../git/repository.ts';
import { contentTree } from '../render/contentTree.ts';
import { configMap, deployment, kubectlKustomize, names, type Files } from '../render/trees.ts';

// Real servers and programs, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000 });

const anyHost: FetchOptions = { network: { mayAsk: () => Promise.resolve(true) } };

/** A repository `platform` on a real git server, with a base and what the base names beside it. */
async function platform(): Promise<{ readonly server: LocalServer; readonly url: string; readonly repository: Repository; readonly folder: string }> {
  const folder = await temporaryFolder();
  const repository = await createRepository();
  await repository.commit({ 'base/kustomization.yaml': 'resources: [web.yaml, ../shared]\n', 'base/web.yaml': deployment('web'), 'shared/kustomization.yaml': 'resources: [settings.yaml]\n', 'shared/settings.yaml': configMap('settings'), 'component/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncommonAnnotations: {owner: platform}\n' });
  repository.git('tag', 'v1.0.0');
  await repository.commit({ 'base/web.yaml': deployment('web', 'nginx:1.28') });
  repository.git('tag', 'v1.1.0');
  execFileSync('git', ['clone', '-q', '--bare', repository.folder, join(folder, 'acme/platform.git')]);
  const server = await serveGit(folder);
  onTestFinished(() => server.close());
  return { server, url: `${server.url}/acme/platform.git`, repository, folder };
}

async function rendered(base: Files, head: Files, cache?: FetchCache): Promise<readonly RootPair[]> {
  return await renderChange(contentTree(base, 'base'), contentTree(head, 'head'), { kustomize: { type: 'built-in' }, ...(cache && { fetched: cache }) });
}

const head = async (files: Files, cache?: FetchCache) => (await rendered({}, files, cache)).find(({ root }) => root.path === 'app')?.head;
const fetchFor = (files: Files, cache: FetchCache, options = anyHost) => fetchMissing((fetched) => renderChange(contentTree({}, 'base'), contentTree(files, 'head'), { kustomize: { type: 'built-in' }, fetched }), cache, options);

describe('remote bases that were fetched', () => {
  it('are rendered as kustomize renders them from a vendored copy', async () => {
    const { url } = await platform();
    const cache = new FetchCache(await temporaryFolder());
    const app = (base: string, component: string) => ({ 'app/kustomization.yaml': `namespace: shop\nnamePrefix: my-\nresources:\n  - '${base}' # theirs\n  - own.yaml\ncomponents: ["${component}"]\n`, 'app/own.yaml': configMap('own') });
    const files = app(`${url}//base?ref=v1.0.0`, `${url}//component?ref=v1.0.0`);
    const before = await head(files, cache);
    expect(before).toMatchObject({ complete: false, problems: [{ code: 'remote-base', need: { type: 'git', url, ref: 'v1.0.0' } }, { code: 'remote-base' }] });
    expect(await fetchFor(files, cache)).toMatchObject({ fetched: [{ need: { url }, resolved: expect.stringMatching(/^commit [0-9a-f]{7}$/) as string }], failed: [] });

    const after = await head(files, cache);
    expect(after).toMatchObject({ complete: true, problems: [] });
    const vendored = { ...app('../v/base', '../v/component'), 'v/base/kustomization.yaml': 'resources: [web.yaml, ../shared]\n', 'v/base/web.yaml': deployment('web'), 'v/shared/kustomization.yaml': 'resources: [settings.yaml]\n', 'v/shared/settings.yaml': configMap('settings'), 'v/component/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\ncommonAnnotations: {owner: platform}\n' };
    expect(after?.objects.map(({ value }) => value)).toEqual(await kubectlKustomize(vendored, 'app'));
    const web = after?.objects.find(({ name }) => name === 'my-web');
    expect(web?.trace(['spec', 'replicas'])).toMatchObject({ certainty: 'file', file: 'app/kustomization.yaml', line: 3 });
    expect(web?.trace(['metadata', 'namespace'])).toMatchObject({ certainty: 'exact', file: 'app/kustomization.yaml', line: 0 });
  });

  it('show what a new ref brings, at the line that names it', async () => {
    const { url } = await platform();
    const cache = new FetchCache(await temporaryFolder());
    const app = (ref: string) => ({ 'app/kustomization.yaml': `resources:\n  - ${url}//base?ref=${ref}\n` });
    const render = (fetched: FetchCache) => rendered(app('v1.0.0'), app('v1.1.0'), fetched);
    await fetchMissing(() => render(cache), cache, anyHost);
    const report = computeImpact(await render(cache), { base: 'base', head: 'head' });
    expect(report.complete).toBe(true);
    expect(report.roots[0]?.changes).toMatchObject([{ action: 'change', name: 'web', fields: [{ before: 'nginx:1.27', after: 'nginx:1.28', at: { file: 'app/kustomization.yaml', line: 1, side: 'head' } }] }]);
  });

  it('of a branch say what they were resolved to, and move only when asked to', async () => {
    const { url, repository, folder } = await platform();
    const cache = new FetchCache(await temporaryFolder());
    const files = { 'app/kustomization.yaml': `resources:\n  - ${url}//base?ref=main\n` };
    await fetchFor(files, cache);
    const first = await head(files, cache);
    expect(first).toMatchObject({ complete: true, problems: [{ code: 'fetched', need: { ref: 'main' } }] });
    expect(first?.problems[0]?.message).toMatch(/main is commit [0-9a-f]{7}, as fetched on \d{4}-\d\d-\d\d/);
    await repository.commit({ 'base/web.yaml': deployment('web', 'nginx:2') });
    repository.git('push', '-q', join(folder, 'acme/platform.git'), 'main');
    expect(await fetchFor(files, cache)).toEqual({ fetched: [], failed: [] });
    expect(JSON.stringify((await head(files, cache))?.objects)).toContain('nginx:1.28');
    expect((await fetchFor(files, cache, { ...anyHost, refresh: true })).fetched).toHaveLength(1);
    expect(JSON.stringify((await head(files, new FetchCache(cache.folder)))?.objects)).toContain('nginx:2');
  });

  it('are followed to what they need themselves, commits and files among it', async () => {
    const { url, repository, folder } = await platform();
    const file = await serve((_request, response) => response.end(configMap('raw')));
    onTestFinished(() => file.close());
    const pinned = repository.git('rev-parse', 'v1.0.0');
    await repository.commit({ 'outer/kustomization.yaml': `resources: ["${url}//shared?ref=${pinned}", "${file.url}/crds/raw.yaml"]\n` });
    repository.git('tag', 'v2');
    repository.git('push', '-q', join(folder, 'acme/platform.git'), 'main', 'v2');
    const cache = new FetchCache(await temporaryFolder());
    const files = { 'app/kustomization.yaml': `resources:\n  - ${url}//outer?ref=v2\n` };
    expect(await fetchFor(files, cache)).toMatchObject({ fetched: [{}, {}, {}], failed: [] });
    const root = await head(files, cache);
    expect(root).toMatchObject({ complete: true, problems: [] });
    expect(names(root)).toEqual(['ConfigMap/raw', 'ConfigMap/settings']);
    expect(root?.objects.map((object) => object.trace(['data', 'key']))).toEqual([expect.objectContaining({ file: 'app/kustomization.yaml', line: 1 }), expect.objectContaining({ file: 'app/kustomization.yaml', line: 1 })]);
  });

  it('are never asked for while something is rendered', async () => {
    const { server, url } = await platform();
    const cache = new FetchCache(await temporaryFolder());
    await head({ 'app/kustomization.yaml': `resources:\n  - ${url}//base?ref=v1.0.0\n` }, cache);
    expect(server.asked).toEqual([]);
  });

  it('are not fetched from hosts that may not be asked, and not by what anyone can change', async () => {
    const { server, url } = await platform();
    const cache = new FetchCache(await temporaryFolder());
    const result = async (base: string, mayAsk: boolean) => (await fetchFor({ 'app/kustomization.yaml': `resources:\n  - ${base}\n` }, cache, { network: { mayAsk: () => Promise.resolve(mayAsk) } })).failed.map(({ reason }) => reason);
    expect(await result(`${url}//base?ref=v1.0.0`, false)).toEqual([expect.stringContaining('was not asked')]);
    expect(server.asked).toEqual([]);
    expect(await result('http://git.example.com/acme/platform//base?ref=v1', true)).toEqual([expect.stringContaining('only https and ssh')]);
    expect(await result(`${url}//base?ref=none`, true)).toEqual([expect.stringMatching(/none/)]);
    const moved = await serve((_request, response) => response.writeHead(302, { location: `${server.url}/acme/platform.git/info/refs?service=git-upload-pack` }).end());
    onTestFinished(() => moved.close());
    expect(await result(`${moved.url}/acme/platform//base?ref=v1.0.0`, true)).toEqual([expect.stringMatching(/302|redirect/)]);
  });
});

describe('a hostile remote base', () => {
  it('reaches nothing of the repository, and no link is followed', async () => {
    const { url, repository, folder } = await platform();
    await repository.commit({ 'out/kustomization.yaml': 'resources: [../../../../app/secret]\n', 'file/kustomization.yaml': 'resources: [../../../../app/secret/own.yaml]\n' });
    execFileSync('ln', ['-s', '/etc/passwd', join(repository.folder, 'file/link.yaml')]);
    await repository.commit({ 'link/kustomization.yaml': 'resources: [../file/link.yaml]\n' });
    repository.git('push', '-q', join(folder, 'acme/platform.git'), 'main');
    const cache = new FetchCache(await temporaryFolder());
    for (const [place, reason] of [['out', /leads out of the repository/], ['file', /leads out of the repository/], ['link', /symbolic link/]] as const) {
      const files = { 'app/kustomization.yaml': `resources:\n  - ${url}//${place}?ref=main\n`, 'app/secret/kustomization.yaml': 'resources: [own.yaml]\n', 'app/secret/own.yaml': configMap('own') };
      await fetchFor(files, cache);
      const root = await head(files, cache);
      expect(root).toMatchObject({ objects: [], complete: false });
      expect(root?.problems[0]?.message).toMatch(reason);
    }
  });
});
