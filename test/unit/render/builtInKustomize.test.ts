import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runEngine } from '../../../src/render/wasm/renderer.ts';
import { kubectlPath } from '../../tools/kubectl.ts';
import { kustomizations, refused } from './kustomizations.ts';
import { legacy, shop } from './shop.ts';
import type { Files } from './trees.ts';

/** What the real kubectl prints, or what it says when it fails. */
async function kubectl(files: Files, folder: string): Promise<{ readonly output: string } | { readonly error: string }> {
  const checkout = await mkdtemp(join(tmpdir(), 'gitops-review-checkout-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(checkout, path)), { recursive: true });
      await writeFile(join(checkout, path), text);
    }
    return { output: (await promisify(execFile)(await kubectlPath(), ['kustomize', join(checkout, folder)])).stdout };
  } catch (error) {
    return { error: ((error as { stderr?: string }).stderr ?? String(error)).replaceAll(checkout, '/repository') };
  } finally {
    await rm(checkout, { recursive: true, force: true });
  }
}

async function builtIn(files: Files, root: string): Promise<{ readonly output: string } | { readonly error: string }> {
  const result = await runEngine({ type: 'kustomization', root }, new Map(Object.entries(files)), { timeoutMilliseconds: 30_000 });
  if (result.type !== 'done') throw new Error(result.type);
  return result.response.error === undefined ? { output: result.output } : { error: result.response.error };
}

const cases: readonly (readonly [name: string, files: Files, folder: string])[] = [
  ...Object.entries(kustomizations).map(([name, files]) => [name, files, 'app'] as const),
  ['the shop', shop, 'overlays/production'],
  ['old fields', legacy, 'site'],
  ['a kustomization in the repository\'s own folder', Object.fromEntries(Object.entries(kustomizations['components'] ?? {}).map(([path, text]) => [path.replace(/^app\//, ''), text.replaceAll('../parts', 'parts')])), ''],
];

describe('the built-in kustomize gives byte for byte what kubectl kustomize gives', () => {
  it.each(cases)('%s', async (_name, files, folder) => {
    const expected = await kubectl(files, folder);
    expect(expected).not.toHaveProperty('error');
    expect(await builtIn(files, folder)).toEqual(expected);
  });

  it('in any order, and again: no rendering leaves anything behind for the next', async () => {
    const expected = new Map<string, unknown>();
    for (const [name, files, folder] of [...cases, ...cases.toReversed()]) {
      const got = await builtIn(files, folder);
      if (!expected.has(name)) expected.set(name, got);
      expect(got, name).toEqual(expected.get(name));
    }
  }, 120_000);
});

describe('what kustomize refuses', () => {
  it.each(Object.entries(refused))('%s', async (_name, files) => {
    const expected = await kubectl(files, 'app');
    const got = await builtIn(files, 'app');
    if (!('error' in expected) || !('error' in got)) throw new Error(`kubectl: ${JSON.stringify(expected)}\nbuilt in: ${JSON.stringify(got)}`);
    // A disk says more about a file that is not there than the engine's memory does.
    expect(expected.error.replaceAll(/evalsymlink failure on ('[^']+') : lstat \S+: no such file or directory/g, "$1 doesn't exist")).toContain(got.error.trim());
  });
});
