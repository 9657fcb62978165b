import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kubectlPath } from '../../tools/kubectl.ts';
import { exampleFiles, lintExample, withoutMarks } from './marked.ts';

const run = promisify(execFile);
const corpus = join(import.meta.dirname, '../../fixtures/lint/kustomize');

/** What we say less loudly than kustomize, on purpose: it can be run so that it takes these, or what it needs lies elsewhere. */
const milder: ReadonlySet<string> = new Set([
  'a Flux Kustomization under a name that kustomize takes',
  'a file above the kustomization',
  'a file above the kustomization, built by Flux',
  'a path out of the repository',
]);

let folder: string;
let command: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kustomize-build-'));
  command = await kubectlPath();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Builds each kustomization of a case with the real kustomize; answers what it said of those that failed. */
async function failures(at: string, text: string): Promise<readonly string[]> {
  const files = exampleFiles(text);
  for (const file of files) {
    await mkdir(dirname(join(at, file.path)), { recursive: true });
    await writeFile(join(at, file.path), file.text);
  }
  const roots = files.filter((file) => basename(file.path).startsWith('kustomization.') && !file.text.includes('kind: Component'));
  const results = await Promise.allSettled(roots.map(({ path }) => run(command, ['kustomize', join(at, dirname(path))])));
  return results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
}

test('the corpus has an error of ours where kustomize fails, and none where it builds', { timeout: 120_000 }, async () => {
  let built = 0;
  for (const name of await readdir(corpus)) {
    const parts = (await readFile(join(corpus, name), 'utf8')).split(/^# case: (.*)\n/m);
    for (let index = 1; index < parts.length; index += 2) {
      const title = parts[index] ?? '';
      const text = withoutMarks(parts[index + 1] ?? '');
      // Nothing is fetched.
      if (/https?:\/\/|github\.com|helmCharts/.test(text) || milder.has(title)) continue;
      const errors = (await lintExample(text, { only: 'kustomize/' })).filter(({ severity }) => severity === 'error').map(({ message }) => message);
      const failed = await failures(join(folder, `${name}-${String(index)}`), text);
      expect({ title, errors, failed, fails: failed.length > 0 }).toMatchObject({ fails: errors.length > 0 });
      built++;
    }
  }
  expect(built).toBeGreaterThan(35);
});
