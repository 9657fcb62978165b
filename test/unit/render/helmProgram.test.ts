import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderChange, type RenderedRoot } from '../../../src/render/index.ts';
import { helmPath } from '../../tools/kubectl.ts';
import { temporaryFolder } from '../git/repository.ts';
import { charts } from './charts.ts';
import { contentTree } from './contentTree.ts';
import type { Contents } from './trees.ts';

async function rendered(files: Contents, command?: string): Promise<readonly (RenderedRoot | undefined)[]> {
  const pairs = await renderChange(contentTree({}, 'base'), contentTree(files, 'head'), { kustomize: { type: 'built-in' }, ...(command === undefined ? {} : { helm: { type: 'command', command } }) });
  return pairs.map(({ head }) => head);
}
const values = (roots: readonly (RenderedRoot | undefined)[]) => roots.map((root) => root?.objects.map(({ value }) => value));

const chart = { 'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n', 'web/templates/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n' };

describe('charts rendered by the user\'s helm', () => {
  it('give the same objects as by the built-in one', async () => {
    const helm = await helmPath();
    let compared = 0;
    for (const { name, files } of charts) {
      const [own, theirs] = [await rendered(files), await rendered(files, helm)];
      const isKnown = own.every((root) => root?.complete);
      if (isKnown) compared += 1;
      expect(values(theirs), name).toEqual(values(own));
    }
    expect(compared).toBeGreaterThan(3);
  }, 120_000);

  it('are traced to their templates', async () => {
    const [root] = await rendered(chart, await helmPath());
    expect(root?.objects[0]?.trace(['metadata', 'name'])).toEqual({ certainty: 'file', file: 'web/templates/a.yaml' });
  });

  it('get nothing of the environment, and no network', async () => {
    const folder = await temporaryFolder();
    const program = join(folder, 'helm');
    await writeFile(program, `#!/bin/sh\nenv > '${join(folder, 'env')}'\necho "$@" > '${join(folder, 'args')}'\n`);
    await chmod(program, 0o755);
    process.env['GITOPS_REVIEW_CANARY'] = 'secret';
    await rendered(chart, program);
    delete process.env['GITOPS_REVIEW_CANARY'];
    expect(await readFile(join(folder, 'env'), 'utf8')).toMatch(/HTTPS_PROXY=http:\/\/127\.0\.0\.1:9/);
    expect(await readFile(join(folder, 'env'), 'utf8')).not.toContain('secret');
    expect(await readFile(join(folder, 'args'), 'utf8')).toBe('template web ./web --namespace=default --include-crds --skip-tests\n');
  });

  it('say where the program is not there, or refuses', async () => {
    expect((await rendered(chart, '/no/helm'))[0]?.problems[0]?.message).toMatch(/\/no\/helm was not found/);
    expect((await rendered({ ...chart, 'web/templates/b.yaml': '{{ fail "not so" }}' }, await helmPath()))[0]?.problems[0]?.message).toMatch(/Helm cannot render this chart.*not so/s);
  });
});
