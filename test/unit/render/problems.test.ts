import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { renderChange } from '../../../src/render/index.ts';
import type { FileTree } from '../../../src/render/index.ts';
import { kubectlPath } from '../../tools/kubectl.ts';
import { contentTree } from './contentTree.ts';
import { configMap, deployment, names, renderFiles, renderNew } from './trees.ts';

/** A program of the given name and script in a folder of its own, and where it writes what it saw. */
async function program(name: string, script: string): Promise<{ readonly command: string; readonly log: string }> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'gitops-review-program-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const command = join(folder, name);
  const log = join(folder, 'log');
  await writeFile(command, `#!/bin/sh\n${script.replaceAll('$LOG', log)}\n`);
  await chmod(command, 0o755);
  return { command, log };
}

/** Whether a process runs; one that was killed may still stand in the table until its parent has seen it. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}

const simple = { 'app/kustomization.yaml': 'resources: [x.yaml]\n', 'app/x.yaml': configMap('x') };

async function temporaryFolders(): Promise<readonly string[]> {
  return (await readdir(tmpdir())).filter((name) => /^gitops-review-[A-Za-z0-9]{6}$/.test(name));
}

describe('what keeps a kustomization from being built', () => {
  it('is a missing file, with the line that names it', async () => {
    const root = await renderNew({ 'app/kustomization.yaml': 'namespace: shop\nresources:\n  - x.yaml\n  - gone.yaml\n', 'app/x.yaml': configMap('x') }, 'app');
    expect(root).toMatchObject({ objects: [], complete: false, problems: [{ code: 'missing-file', file: 'app/kustomization.yaml', line: 3 }] });
    expect(root.problems[0]?.message).toMatch(/"resources" names gone\.yaml, but app\/gone\.yaml does not exist in head.*Add it, correct the path, or remove this line/);
  });

  it.each([
    ['a base', 'resources: [../base]', /no kustomization\.yaml|does not exist/],
    ['a component', 'components: [../component]', /"components" names \.\.\/component/],
    ['a patch', 'patches: [{path: patch.yaml}]', /"patches" names patch\.yaml/],
    ['a strategic merge patch', 'patchesStrategicMerge: [patch.yaml]', /"patchesStrategicMerge" names patch\.yaml/],
    ['a JSON patch', 'patchesJson6902: [{path: patch.yaml, target: {version: v1, kind: ConfigMap, name: x}}]', /"patchesJson6902" names patch\.yaml/],
    ['a generator file', 'configMapGenerator: [{name: c, files: [key=config.ini]}]', /"configMapGenerator" names config\.ini/],
    ['a generator environment', 'secretGenerator: [{name: c, envs: [secret.env]}]', /"secretGenerator" names secret\.env/],
    ['a transformer', 'transformers: [labels.yaml]', /"transformers" names labels\.yaml/],
    ['a replacement', 'replacements: [{path: replacement.yaml}]', /"replacements" names replacement\.yaml/],
    ['a configuration', 'configurations: [names.yaml]', /"configurations" names names\.yaml/],
    ['a schema', 'openapi: {path: schema.json}', /"openapi" names schema\.json/],
  ])('is %s that is missing', async (_name, line, message) => {
    const { problems } = await renderNew({ 'app/kustomization.yaml': `${line}\n` }, 'app');
    expect(problems).toMatchObject([{ code: 'missing-file', file: 'app/kustomization.yaml', line: 0 }]);
    expect(problems[0]?.message).toMatch(message);
  });

  it('is a missing base deep down, said of the file that names it', async () => {
    const { problems } = await renderNew({ 'top/kustomization.yaml': 'resources: [../middle]\n', 'middle/kustomization.yaml': '# Comment\nresources:\n- ../base\n' }, 'top');
    expect(problems).toMatchObject([{ code: 'missing-file', file: 'middle/kustomization.yaml', line: 2 }]);
  });

  it('is a folder without a kustomization', async () => {
    const { problems } = await renderNew({ 'app/kustomization.yaml': 'resources: [manifests]\n', 'app/manifests/x.yaml': configMap('x') }, 'app');
    expect(problems[0]).toMatchObject({ code: 'missing-file' });
    expect(problems[0]?.message).toContain('it has no kustomization.yaml in head');
  });

  it('is a circle, which is reported although none of it is a root', async () => {
    const pairs = await renderFiles({}, { 'a/kustomization.yaml': 'resources: [../b]\n', 'b/kustomization.yaml': 'resources: [../a]\n' });
    expect(pairs.map((pair) => pair.root.path)).toEqual(['a']);
    expect(pairs[0]?.head).toMatchObject({ complete: false, problems: [{ code: 'circular', file: 'b/kustomization.yaml', line: 0 }] });
    expect(pairs[0]?.head?.problems[0]?.message).toContain('a → b → a');
  });

  it('is a kustomization that includes itself', async () => {
    expect((await renderNew({ 'a/kustomization.yaml': 'resources: [.]\n' }, 'a')).problems).toMatchObject([{ code: 'circular' }]);
  });

  it.each(['../../../../etc', '../../etc/passwd', '/etc/passwd', 'C:\\Windows\\win.ini'])('is %s, which leads out of the repository', async (path) => {
    const { problems } = await renderNew({ 'app/kustomization.yaml': `resources: ['${path}']\n` }, 'app');
    expect(problems).toMatchObject([{ code: 'outside-repository', file: 'app/kustomization.yaml', line: 0 }]);
  });

  it('is broken YAML, with its line', async () => {
    const pairs = await renderFiles(simple, { ...simple, 'app/kustomization.yaml': 'resources:\n  - x.yaml\n - y: [\n' });
    expect(names(pairs[0]?.base)).toEqual(['ConfigMap/x']);
    expect(pairs[0]?.base?.complete).toBe(true);
    expect(pairs[0]?.head).toMatchObject({ objects: [], complete: false, problems: [{ code: 'yaml', file: 'app/kustomization.yaml' }] });
    expect(pairs[0]?.head?.problems[0]?.line).toBeGreaterThan(0);
  });

  it('is whatever kustomize refuses, in its words and with the paths of the repository', async () => {
    const { problems, complete } = await renderNew({ 'app/kustomization.yaml': 'resources: [x.yaml]\npatches: [{path: patch.yaml}]\n', 'app/x.yaml': configMap('x'), 'app/patch.yaml': configMap('other') }, 'app');
    expect(complete).toBe(false);
    expect(problems).toMatchObject([{ code: 'kustomize-failed' }]);
    expect(problems[0]?.message).toContain('no matches for Id');
    expect(problems[0]?.message).not.toContain(tmpdir());
  });

  it('is a broken manifest deep down, with its own file and line', async () => {
    const { problems } = await renderNew({ 'app/kustomization.yaml': 'resources: [../base]\n', 'base/kustomization.yaml': 'resources: [y.yaml, x.yaml]\n', 'base/x.yaml': `${configMap('x')}data: [2\n`, 'base/y.yaml': configMap('y') }, 'app');
    expect(problems).toMatchObject([{ code: 'yaml', file: 'base/x.yaml', line: expect.any(Number) as number }]);
    expect(problems[0]?.message).toMatch(/kustomize cannot build this.*base\/x\.yaml cannot be read/);
  });

  it.each([
    ['aliases that multiply', `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]\n`).join('')}`],
    ['bottomless nesting', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`],
  ])('is a manifest with %s, on which no program is started', async (_name, bomb) => {
    const { command, log } = await program('kubectl', 'touch "$LOG"');
    const [pair] = await renderFiles({}, { ...simple, 'app/x.yaml': `${configMap('x')}${bomb}` }, { command });
    expect(pair?.head).toMatchObject({ complete: false, problems: [{ code: 'yaml', file: 'app/x.yaml' }] });
    await expect(readFile(log)).rejects.toThrow('ENOENT');
  });

  it.each([
    ['a patch', 'resources: [x.yaml]\npatches:\n- patch: |-\n    kind: Secret\n    stringData: {password: "hunter2"\n'],
    ['a literal', 'secretGenerator: [{name: s, literals: [hunter2]}]\n'],
    ['a source', 'resources: [x.yaml, s.yaml]\nreplacements:\n- source: {kind: Secret, fieldPath: data.p.q}\n  targets: [{select: {kind: Secret}, fieldPaths: [data.z]}]\n'],
  ])('is %s that kustomize would quote, with the value of a Secret in it', async (_name, kustomization) => {
    const { problems } = await renderNew({ 'app/kustomization.yaml': kustomization, 'app/x.yaml': configMap('x'), 'app/s.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ndata: {p: hunter2}\n' }, 'app');
    expect(problems).toMatchObject([{ code: 'kustomize-failed' }]);
    expect(problems[0]?.message).not.toContain('hunter2');
  });

  it('is a wrong field, an unknown version, or two kustomization files in one folder', async () => {
    const failures = [
      { 'app/kustomization.yaml': 'resource: [x.yaml]\n' },
      { 'app/kustomization.yaml': 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: x}\n' },
      { ...simple, 'app/kustomization.yml': 'resources: [x.yaml]\n' },
      { 'app/kustomization.yaml': '' },
    ];
    for (const files of failures) {
      const { problems } = await renderNew(files, 'app');
      expect(problems).toMatchObject([{ code: 'kustomize-failed' }]);
      expect(problems[0]?.message).not.toContain(tmpdir());
    }
  });

  it('is a chart, which needs Helm', async () => {
    const { problems } = await renderNew({ 'app/kustomization.yaml': 'resources: []\nhelmCharts:\n- name: redis\n  repo: https://charts.example.com\n  version: 1.0.0\n' }, 'app');
    expect(problems).toMatchObject([{ code: 'helm', file: 'app/kustomization.yaml', line: 2 }]);
  });

  it('is a file over the limit', async () => {
    const { problems } = await renderNew({ 'app/kustomization.yaml': 'resources: [x.yaml]\n', 'app/x.yaml': `${configMap('x')}#${'x'.repeat(10 * 1024 * 1024)}\n` }, 'app');
    expect(problems).toMatchObject([{ code: 'too-large' }]);
    expect(problems[0]?.message).toContain('app/x.yaml is too large');
  });

  it('hits only the root that it concerns', async () => {
    const pairs = await renderFiles({}, { ...simple, 'bad/kustomization.yaml': 'resources: [gone.yaml]\n' });
    expect(pairs.map((pair) => [pair.root.path, pair.head?.complete])).toEqual([['app', true], ['bad', false]]);
  });
});

describe('a hostile change', () => {
  it.each([
    'https://example.com/manifests.yaml',
    'github.com/org/repo//path?ref=main',
    'https://github.com/org/repo/path?ref=v1',
    'git::https://example.com/repo.git//path',
    'ssh://git@example.com/repo.git',
    'git@github.com:org/repo.git',
    'http://127.0.0.1:8001/api/v1/secrets',
    'file:///etc',
    'git.example.com/org/repo.git//base?ref=main',
  ])('names the remote base %s: nothing is started', async (url) => {
    const { command, log } = await program('kubectl', 'echo started >> "$LOG"');
    const pairs = await renderFiles({}, { 'app/kustomization.yaml': `resources:\n- '${url}'\n` }, { command });
    expect(pairs[0]?.head).toMatchObject({ complete: false, problems: [{ code: 'remote-base', file: 'app/kustomization.yaml', line: 1 }] });
    expect(pairs[0]?.head?.problems[0]?.message).toContain(`needs ${url}`);
    await expect(readFile(log)).rejects.toThrow('ENOENT');
  });

  it.each([
    'components: [https://example.com/c]',
    'patches: [{path: https://example.com/patch.yaml}]',
    'configMapGenerator: [{name: c, files: [key=https://example.com/x]}]',
    'openapi: {path: https://example.com/schema.json}',
    'transformers: [https://example.com/t.yaml]',
    'transformers: ["apiVersion: builtin\\nkind: PatchTransformer\\nmetadata: {name: p}\\npath: https://example.com/x\\n"]',
  ])('names a URL elsewhere: %s', async (line) => {
    const { command, log } = await program('kubectl', 'echo started >> "$LOG"');
    const pairs = await renderFiles({}, { 'app/kustomization.yaml': `${line}\n` }, { command });
    expect(pairs[0]?.head?.problems).toMatchObject([{ code: 'remote-base' }]);
    await expect(readFile(log)).rejects.toThrow('ENOENT');
  });

  it('has a local folder named like a host: kustomize would clone, so it is not started', async () => {
    const { problems } = await renderNew({ 'app/kustomization.yaml': 'resources: [github.com/org/repo]\n', 'app/github.com/org/repo/kustomization.yaml': 'resources: []\n' }, 'app');
    expect(problems).toMatchObject([{ code: 'remote-base' }]);
  });

  it('has symbolic links and submodules as inputs: they are not followed', async () => {
    const files = contentTree({ 'app/kustomization.yaml': 'resources: [link.yaml, module/base]\n', 'plain/x.yaml': configMap('x') }, 'head');
    const tree: FileTree = { ...files, list: async () => [...await files.list(), { path: 'app/link.yaml', id: '1', type: 'symlink' }, { path: 'app/module', id: '2', type: 'submodule' }, { path: 'plain/y.yaml', id: '3', type: 'symlink' }] };
    const pairs = await renderChange(contentTree({}, 'base'), tree, { kustomize: { type: 'command', command: 'kubectl' } });
    expect(pairs[0]?.head?.problems.map((problem) => [problem.code, /app\/\S+ is a (symbolic link|submodule)/.test(problem.message)])).toEqual([['unreadable', true], ['unreadable', true]]);
    expect(pairs[1]?.head).toMatchObject({ complete: false, problems: [{ code: 'unreadable', file: 'plain/y.yaml' }] });
    expect(names(pairs[1]?.head)).toEqual(['ConfigMap/x']);
  });

  it.each(['../../escaped.yaml', 'app/../../escaped.yaml', '/tmp/escaped.yaml', 'app\\..\\x.yaml', 'app//x.yaml'])('has a tree entry named %j: it is never written', async (path) => {
    const files = contentTree({ 'app/kustomization.yaml': 'resources: [x.yaml]\n', [path]: configMap('x') }, 'head');
    const pairs = await renderChange(contentTree({}, 'base'), files, { kustomize: { type: 'command', command: 'kubectl' } });
    expect(pairs.find((pair) => pair.root.path === 'app')?.head).toMatchObject({ objects: [], complete: false });
  });

  it('gets nothing of the environment: no home, no cluster, no proxy that leads anywhere', async () => {
    process.env['GITOPS_REVIEW_CANARY'] = 'token';
    onTestFinished(() => void delete process.env['GITOPS_REVIEW_CANARY']);
    const { command, log } = await program('kustomize', 'echo "$@" > "$LOG"; env >> "$LOG"; pwd >> "$LOG"; echo "apiVersion: v1"; echo "kind: ConfigMap"; echo "metadata: {name: x}"');
    const pairs = await renderFiles({}, { ...simple, 'app/kustomization.yaml': 'resources: [x.yaml]\nnamePrefix: environment-\n' }, { command });
    expect(names(pairs[0]?.head)).toEqual(['ConfigMap/x']);
    const seen = await readFile(log, 'utf8');
    expect(seen).toMatch(/^build \S+\/repository\/app\n/);
    expect(seen).toMatch(/^KUBECONFIG=\/dev\/null$/m);
    expect(seen).toMatch(/^HTTPS_PROXY=http:\/\/127\.0\.0\.1:9$/m);
    expect(seen).toMatch(/^GIT_ALLOW_PROTOCOL=none$/m);
    expect(seen).not.toContain('token');
    expect(seen).not.toMatch(new RegExp(`^HOME=${process.env['HOME'] ?? ''}$`, 'm'));
  });

  it('cannot make a YAML bomb of its kustomization', async () => {
    const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => `*a${i}`).join(', ')}]\n`).join('')}`;
    const root = await renderNew({ ...simple, 'app/kustomization.yaml': `${bomb}resources: *a12\n` }, 'app');
    expect(root.complete).toBe(false);
    expect(root.problems).not.toEqual([]);
  });
});

describe('the program that builds', () => {
  it('is used where a workspace names it, and gives what the built-in kustomize gives', async () => {
    const builtIn = await renderFiles({}, simple);
    expect(names(builtIn[0]?.head)).toEqual(['ConfigMap/x']);
    const { command, log } = await program('kubectl', `touch "$LOG"; exec '${await kubectlPath()}' "$@"`);
    const own = await renderFiles({}, simple, { command });
    expect(own[0]?.head?.objects.map((object) => object.value)).toEqual(builtIn[0]?.head?.objects.map((object) => object.value));
    await expect(readFile(log)).resolves.toBeDefined();
  });

  it.each(['kubectl-that-is-not-there', '/nowhere/kubectl', './kubectl'])('is not found: %j', async (command) => {
    const pairs = await renderFiles({}, simple, { command });
    expect(pairs[0]?.head).toMatchObject({ complete: false, problems: [{ code: 'no-kustomize', file: 'app/kustomization.yaml' }] });
    expect(pairs[0]?.head?.problems[0]?.message).toMatch(/was not found.*Set "gitopsReview\.kustomize\.command" to the full path.*or leave it empty/);
  });

  it('cannot be started', async () => {
    const { command } = await program('kubectl', '');
    await writeFile(command, '#!/nowhere/sh\n');
    const pairs = await renderFiles({}, simple, { command });
    expect(pairs[0]?.head?.problems).toMatchObject([{ code: 'no-kustomize', message: expect.stringContaining('could not be started') as string }]);
  });

  it('fails without a word', async () => {
    const { command } = await program('kubectl', 'exit 3');
    expect((await renderFiles({}, simple, { command }))[0]?.head?.problems).toMatchObject([{ code: 'kustomize-failed', message: expect.stringContaining('ended without a message') as string }]);
  });

  it('gives what is no YAML', async () => {
    const { command } = await program('kubectl', 'printf "a: [\\n"');
    expect((await renderFiles({}, simple, { command }))[0]?.head).toMatchObject({ complete: false, problems: [{ code: 'kustomize-failed' }] });
  });

  it('takes too long: it is killed with what it started, and leaves nothing behind', async () => {
    const before = await temporaryFolders();
    const { command, log } = await program('kubectl', 'sleep 600 & echo $! > "$LOG"; wait');
    const pairs = await renderChange(contentTree({}, 'base'), contentTree(simple, 'head'), { kustomize: { type: 'command', command }, timeoutMilliseconds: 1_000 });
    expect(pairs[0]?.head).toMatchObject({ complete: false, problems: [{ code: 'timeout', message: expect.stringContaining('1 seconds') as string }] });
    expect(isRunning(Number(await readFile(log, 'utf8')))).toBe(false);
    expect(await temporaryFolders()).toEqual(before);
  });

  it('writes without end: it is stopped', async () => {
    const { command } = await program('kubectl', 'yes "a: b"');
    expect((await renderFiles({}, simple, { command }))[0]?.head?.problems).toMatchObject([{ code: 'too-large', message: expect.stringContaining('64 MB') as string }]);
  });

  it('is killed when the person cancels, and leaves nothing behind', async () => {
    const before = await temporaryFolders();
    const { command, log } = await program('kubectl', 'echo $$ > "$LOG"; exec sleep 600');
    const controller = new AbortController();
    const rendering = renderFiles({}, { ...simple, 'other/kustomization.yaml': 'resources: [x.yaml]\n', 'other/x.yaml': deployment('x') }, { command, signal: controller.signal });
    const started = async (): Promise<number> => Number(await readFile(log, 'utf8').catch(() => '')) || await new Promise((resolve) => setTimeout(resolve, 10)).then(started);
    const pid = await started();
    controller.abort();
    await expect(rendering).rejects.toThrow('abort');
    expect(isRunning(pid)).toBe(false);
    expect(await temporaryFolders()).toEqual(before);
  });

  it('is not asked at all when the person has cancelled before', async () => {
    await expect(renderFiles({}, simple, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });
});
