import { readdir } from 'node:fs/promises';
import { loadAll } from 'js-yaml';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { FetchCache, fetchMissing, type Network } from '../../../src/fetch/index.ts';
import { renderChange } from '../../../src/render/index.ts';
import { serve, serveRegistry } from '../../tools/servers.ts';
import { temporaryFolder } from '../git/repository.ts';
import { contentTree } from '../render/contentTree.ts';
import { packed } from '../render/packed.ts';
import { anyHost, chartRepository, helm, library, packages, written } from './realCharts.ts';

// Real servers and programs, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000 });

const app = (repository: string, version: string, lock?: string): Record<string, string> => ({
  'app/Chart.yaml': `apiVersion: v2\nname: app\nversion: 0.1.0\ndependencies:\n  - name: redis\n    version: "${version}"\n    repository: ${repository}\n`,
  'app/values.yaml': 'redis:\n  size: 3\n',
  'app/templates/own.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: own\n',
  ...(lock === undefined ? {} : { 'app/Chart.lock': `dependencies:\n- name: redis\n  repository: ${repository}\n  version: ${lock}\ndigest: sha256:0\ngenerated: "2026-01-01T00:00:00Z"\n` }),
});

const render = (files: Readonly<Record<string, string>>, fetched: FetchCache) => renderChange(contentTree({}, 'base'), contentTree(files, 'head'), { kustomize: { type: 'built-in' }, fetched });
const head = async (files: Readonly<Record<string, string>>, cache: FetchCache) => (await render(files, cache)).find(({ root }) => root.path === 'app')?.head;
const fetchFor = (files: Readonly<Record<string, string>>, cache: FetchCache, network = anyHost) => fetchMissing(() => render(files, cache), cache, { network });

/** What Helm gives when it has built the dependencies itself. */
async function helmTemplate(files: Readonly<Record<string, string>>, ...flags: string[]): Promise<unknown[]> {
  const folder = await written(await temporaryFolder(), files);
  await helm(folder, 'dependency', 'update', 'app', ...flags);
  return loadAll(await helm(folder, 'template', 'app', 'app'));
}

describe('dependencies of charts that were fetched', () => {
  it('from a repository are rendered as Helm renders them', async () => {
    const server = await chartRepository('1.0.0', '1.2.3', '1.10.0', '2.0.0', '1.11.0-rc.1');
    const cache = new FetchCache(await temporaryFolder());
    const files = app(`${server.url}/charts`, '^1.0.0');
    const before = await head(files, cache);
    expect(before).toMatchObject({ objects: [], complete: false, problems: [{ need: { type: 'chart', name: 'redis', version: '^1.0.0' }, file: 'app/Chart.yaml', line: 4 }] });
    expect(before?.problems[0]?.message).toContain('Not rendered: needs chart redis ^1.0.0 from');
    expect(server.asked).toEqual([]);
    expect(await fetchFor(files, cache)).toMatchObject({ fetched: [{ resolved: 'version 1.10.0' }], failed: [] });

    const after = await head(files, cache);
    expect(after?.objects.map(({ value }) => value)).toEqual(await helmTemplate(files));
    expect(after).toMatchObject({ complete: true, problems: [{ code: 'fetched', line: 4 }] });
    expect(after?.objects.find(({ name }) => name === 'app-redis')?.trace(['data', 'size'])).toMatchObject({ certainty: 'file', file: 'app/Chart.yaml', line: 4 });
  });

  it('are those of Chart.lock, and then nothing is said of newer ones', async () => {
    const server = await chartRepository('1.0.0', '1.2.3');
    const cache = new FetchCache(await temporaryFolder());
    const files = app(`${server.url}/charts`, '^1.0.0', '1.0.0');
    expect(await fetchFor(files, cache)).toMatchObject({ fetched: [{ resolved: 'version 1.0.0' }] });
    const after = await head(files, cache);
    expect(after).toMatchObject({ complete: true, problems: [] });
    expect(JSON.stringify(after?.objects.map(({ value }) => value))).toContain('redis-1.0.0');
  });

  it('from a registry are rendered as Helm renders them', async () => {
    const registry = await serveRegistry();
    onTestFinished(() => registry.close());
    const folder = await packages('1.0.0', '1.2.3', '2.0.0+build.1');
    for (const name of await readdir(folder)) await helm(folder, 'push', name, `oci://${registry.host}/acme/charts`, '--plain-http');
    const cache = new FetchCache(await temporaryFolder());
    const files = app(`oci://${registry.host}/acme/charts`, '1.x');
    expect(await fetchFor(files, cache)).toMatchObject({ fetched: [{ resolved: 'version 1.2.3' }], failed: [] });
    expect((await head(files, cache))?.objects.map(({ value }) => value)).toEqual(await helmTemplate(files, '--plain-http'));
    expect(await fetchFor(app(`oci://${registry.host}/acme/charts`, '2.0.0+build.1'), cache)).toMatchObject({ fetched: [{ resolved: 'version 2.0.0+build.1' }], failed: [] });
    expect(await fetchFor(app(`oci://${registry.host}/acme/charts`, '9.9.9'), cache)).toMatchObject({ fetched: [], failed: [{ reason: expect.stringContaining('404') as string }] });
  }, 60_000);

  it('from a registry that hands out tokens are had with one, and the account goes to its own host only', async () => {
    const chart = packed({ 'redis/Chart.yaml': library('1.0.0')['redis/Chart.yaml'] });
    const digest = `sha256:${(await import('node:crypto')).createHash('sha256').update(chart).digest('hex')}`;
    const sent: string[] = [];
    const tokens = await serve((request, response) => {
      sent.push(`tokens ${request.headers.authorization ?? '-'}`);
      response.end(JSON.stringify({ token: 'abc' }));
    });
    const registry = await serve((request, response) => {
      sent.push(`registry ${request.headers.authorization ?? '-'}`);
      if (request.headers.authorization !== 'Bearer abc') response.writeHead(401, { 'www-authenticate': `Bearer realm="${tokens.url}/token",service="acme",scope="x"` }).end();
      else if (request.url?.includes('/manifests/') === true) response.end(JSON.stringify({ layers: [{ mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', digest }] }));
      else response.writeHead(302, { location: `${blobs.url}/${digest}` }).end();
    });
    const blobs = await serve((request, response) => {
      sent.push(`blobs ${request.headers.authorization ?? '-'}`);
      response.end(chart);
    });
    onTestFinished(async () => { for (const server of [tokens, registry, blobs]) await server.close(); });
    const cache = new FetchCache(await temporaryFolder());
    const result = await fetchFor(app(`oci://${registry.host}/acme`, '1.0.0'), cache, { ...anyHost, credentials: (host) => (host === registry.host ? 'me:secret' : undefined) });
    expect(result).toMatchObject({ fetched: [{ resolved: 'version 1.0.0' }], failed: [] });
    const own = `registry Basic ${Buffer.from('me:secret').toString('base64')}`;
    expect(sent).toEqual([own, 'tokens -', 'registry Bearer abc', 'registry Bearer abc', 'blobs -']);
    expect(tokens.asked).toEqual(['GET /token?service=acme&scope=repository%3Aacme%2Fredis%3Apull']);
  });
});

describe('a hostile chart repository', () => {
  const index = (url: string, more = '') => `apiVersion: v1\nentries:\n  redis:\n  - name: redis\n    version: 1.0.0\n    urls:\n    - ${url}\n${more}`;
  const chartYaml = library('1.0.0')['redis/Chart.yaml'];

  /** Why a chart of a repository is not fetched. */
  async function reason(answers: (path: string, url: string) => { readonly status?: number; readonly location?: string; readonly body?: string | Uint8Array }, network = anyHost): Promise<string> {
    const server = await serve((request, response) => {
      const { status = 200, location, body = '' } = answers(request.url ?? '', `http://${request.headers.host ?? ''}`);
      response.writeHead(status, location === undefined ? {} : { location });
      response.end(body);
    });
    onTestFinished(() => server.close());
    const cache = new FetchCache(await temporaryFolder());
    const { fetched, failed } = await fetchFor(app(server.url, '1.0.0'), cache, network);
    expect(fetched).toEqual([]);
    expect(await readdir(cache.folder).catch(() => [])).toEqual([]);
    return failed.map(({ reason: why }) => why).join();
  }
  const archive = (files: Readonly<Record<string, string | Uint8Array>>) => reason((path) => (path === '/index.yaml' ? { body: index('redis.tgz') } : { body: packed(files) }));

  it('is not followed out of the chart\'s folder', async () => {
    expect(await archive({ 'redis/Chart.yaml': chartYaml, 'redis/../../outside': 'x' })).toMatch(/"redis\/\.\.\/\.\.\/outside", which could lead anywhere/);
    expect(await archive({ 'redis/Chart.yaml': chartYaml, '/etc/passwd': 'x' })).toMatch(/could lead anywhere/);
    expect(await archive({ 'Chart.yaml': chartYaml })).toMatch(/outside of the chart/);
  });

  it('gets nothing of links', async () => {
    const { packTar } = await import('modern-tar');
    const { gzipSync } = await import('node:zlib');
    const tar = await packTar([{ header: { name: 'redis/Chart.yaml', size: chartYaml.length, type: 'file' }, body: chartYaml }, { header: { name: 'redis/values.yaml', size: 0, type: 'symlink', linkname: '/etc/passwd' } }]);
    expect(await reason((path) => (path === '/index.yaml' ? { body: index('redis.tgz') } : { body: gzipSync(tar) }))).toMatch(/is a symlink and no file/);
  });

  it('does not fill the memory', async () => {
    const bomb = packed({ 'redis/Chart.yaml': chartYaml, ...Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`redis/${at}`, new Uint8Array(10 * 1024 * 1024)])) });
    expect(await reason((path) => (path === '/index.yaml' ? { body: index('redis.tgz') } : { body: bomb }))).toMatch(/unpacks to more than 100 MB/);
    expect(await archive({ 'redis/Chart.yaml': chartYaml, 'redis/big': new Uint8Array(11 * 1024 * 1024) })).toMatch(/more than 10 MB/);
    expect(await reason((path) => (path === '/index.yaml' ? { body: index('redis.tgz') } : { body: Buffer.alloc(51 * 1024 * 1024) }))).toMatch(/larger than 50 MB/);
    expect(await archive({ 'redis/Chart.yaml': chartYaml, ...Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`redis/${at}`, ''])) })).toMatch(/more than 10000 files/);
  });

  it('leads nowhere else', async () => {
    expect(await reason((path) => (path === '/index.yaml' ? { body: index('file:///etc/passwd') } : {}))).toMatch(/only https is/);
    expect(await reason((path) => (path === '/index.yaml' ? { status: 302, location: 'file:///etc/passwd' } : {}))).toMatch(/only https is/);
    expect(await reason((path) => (path === '/index.yaml' ? { body: index('http://charts.example.com/redis.tgz') } : {}))).toMatch(/only https is/);
    const own: Network = { mayAsk: (host) => Promise.resolve(host.startsWith('127.0.0.1')) };
    expect(await reason((path) => (path === '/index.yaml' ? { body: index('https://other.example.com/redis.tgz') } : {}), own)).toMatch(/other\.example\.com was not asked/);
    expect(await reason((path) => (path === '/index.yaml' ? { status: 301, location: 'https://other.example.com/index.yaml' } : {}), own)).toMatch(/another host, other\.example\.com/);
    expect(await reason((_path, url) => ({ status: 302, location: `${url}/again` }))).toMatch(/more than 5 times/);
  });

  it('is not believed', async () => {
    expect(await reason((path) => (path === '/index.yaml' ? { body: index('redis.tgz', `    digest: ${'f'.repeat(64)}\n`) } : { body: packed({ 'redis/Chart.yaml': chartYaml }) }))).toMatch(/is not what .* says it is/);
    expect(await reason((path) => (path === '/index.yaml' ? { body: index('redis.tgz') } : { body: 'no archive' }))).toMatch(/not packed as a chart is/);
    expect(await reason(() => ({ body: 'entries: [' }))).toMatch(/index cannot be read/);
    expect(await reason(() => ({ status: 404 }))).toMatch(/HTTP 404/);
    expect(await reason((path) => (path === '/index.yaml' ? { body: index('redis.tgz').replace('1.0.0', '0.9.0') } : {}))).toMatch(/no version 1\.0\.0/);
  });
});
