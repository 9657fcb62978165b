import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCommand } from '../../../src/cli/run.ts';
import { serve, serveGit } from '../../tools/servers.ts';
import { createRepository, temporaryFolder } from '../git/repository.ts';
import { configMap, deployment } from '../render/trees.ts';

// Real servers and programs, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000 });

/** A clone whose app has a base on a git server and a file on another host, and a change of the base's ref. */
async function clone() {
  const base = await createRepository();
  await base.commit({ 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': deployment('web') });
  base.git('tag', 'v1');
  await base.commit({ 'base/web.yaml': deployment('web', 'nginx:2') });
  base.git('tag', 'v2');
  const folder = await temporaryFolder();
  execFileSync('git', ['clone', '-q', '--bare', base.folder, join(folder, 'platform.git')]);
  const server = await serveGit(folder);
  const moved = await serve((_request, response) => response.writeHead(302, { location: `${target.url}/raw.yaml` }).end());
  const target = await serve((_request, response) => response.end(configMap('raw')));
  onTestFinished(async () => { for (const one of [server, moved, target]) await one.close(); });
  const repository = await createRepository();
  const app = (ref: string) => ({ 'app/kustomization.yaml': `resources:\n  - ${server.url}/platform.git//base?ref=${ref}\n`, 'other/kustomization.yaml': `resources:\n  - ${moved.url}/raw.yaml\n` });
  await repository.commit(app('v1'));
  repository.git('checkout', '-q', '-b', 'change');
  await repository.commit(app('v2'));
  const cache = await temporaryFolder();
  const run = (...parameters: string[]) => runCommand([...parameters, '--cache', cache], repository.folder);
  return { run, server, moved, target, cache };
}

describe('gitops-review fetch', () => {
  it('fetches what a change needs, and then its impact is known', async () => {
    const { run, server } = await clone();
    const before = await run('impact', '--base', 'main', '--head', 'change', '--fail-on', 'unknown');
    expect(before).toMatchObject({ exitCode: 1 });
    expect(before.out).toMatch(/Not rendered: needs\s+http:.*base\?ref=v1/);
    const dry = await run('fetch', '--base', 'main', '--head', 'change', '--dry-run');
    expect(dry).toMatchObject({ exitCode: 0, error: '' });
    expect(dry.out.match(/^would fetch http:.* \(127\.0\.0\.1:\d+\)$/gm)).toHaveLength(2);
    expect(server.asked).toEqual([]);

    const fetched = await run('fetch', '--base', 'main', '--head', 'change');
    expect(fetched).toMatchObject({ exitCode: 0, error: '' });
    expect(fetched.out.match(/^fetched .* at v[12]: commit [0-9a-f]{7}$/gm)).toHaveLength(2);
    const asked = server.asked.length;
    const after = await run('impact', '--base', 'main', '--head', 'change', '--fail-on', 'unknown');
    expect(after.exitCode).toBe(0);
    expect(after.out).toContain('nginx:2');
    expect(await run('fetch', '--base', 'main', '--head', 'change')).toEqual({ exitCode: 0, out: 'Nothing is missing.\n', error: '' });
    expect(server.asked).toHaveLength(asked);
  });

  it('fetches all that a folder needs, and follows to other hosts only where it was told to', async () => {
    const { run, moved, target } = await clone();
    expect((await run('fetch', 'app')).out.match(/fetched/g)).toHaveLength(1);
    expect(moved.asked).toEqual([]);
    const refused = await run('fetch');
    expect(refused).toMatchObject({ exitCode: 1, out: '' });
    expect(refused.error).toMatch(/leads to another host, 127\.0\.0\.1:\d+, which was not asked.*--allow-host/);
    expect(target.asked).toEqual([]);
    expect(await run('fetch', '--allow-host', target.host)).toMatchObject({ exitCode: 0, error: '' });
  });

  it('says what is wrong with how it was called', async () => {
    const { run } = await clone();
    expect(await run('fetch', '--head', 'change')).toMatchObject({ exitCode: 2, error: expect.stringContaining('--base') as string });
    expect(await run('fetch', '--base', 'gone')).toMatchObject({ exitCode: 2, error: expect.stringContaining('gone') as string });
    expect((await runCommand(['fetch', '--help'], '.')).out).toContain('GITOPS_REVIEW_CREDENTIALS');
    expect(await runCommand(['fetch'], '.', undefined, { GITOPS_REVIEW_CREDENTIALS: 'secret' })).toMatchObject({ exitCode: 2, error: expect.not.stringContaining('secret') as string });
  });
});
