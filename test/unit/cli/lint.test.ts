import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../../src/cli/run.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'gitops-review-cli-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
const run = (...parameters: string[]) => runCommand(['lint', ...parameters], folder);

const misspelt = `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
dta:
  color: blue
`;
const good = misspelt.replace('dta:', 'data:');

describe('the exit code', () => {
  test('is 0 when nothing is found', async () => {
    await write('settings.yaml', good);
    expect(await run()).toEqual({ exitCode: 0, out: '1 file checked: no problems\n', error: '' });
  });

  test('is 1 when something is found, which is printed with place, severity, message and rule', async () => {
    await write('apps/settings.yaml', misspelt);
    const { exitCode, out } = await run();
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^apps\/settings\.yaml:5:1: error: .*`data`.* \[schema\/unknown-field\]\n1 file checked: 1 error\n$/);
  });

  test('depends on --fail-on and --rule', async () => {
    await write('settings.yaml', misspelt);
    expect((await run('--rule', 'schema/unknown-field=hint')).exitCode).toBe(0);
    expect((await run('--rule', 'schema/unknown-field=hint', '--fail-on', 'hint')).exitCode).toBe(1);
    expect((await run('--rule', 'schema/unknown-field=off', '--fail-on', 'hint')).exitCode).toBe(0);
  });

  test.each([
    [['nowhere'], /nowhere/],
    [['--format', 'toml'], /--format must be one of human, json, sarif, junit, github, gitlab, not toml/],
    [['--kubernetes-version', '1.12'], /--kubernetes-version must be one of 1\.28, .*1\.37, not 1\.12/],
    [['--profile', 'lax'], /--profile must be one of baseline, default, strict, not lax/],
    [['--fail-on', 'never'], /--fail-on must be one of error, warning, hint, not never/],
    [['--rule', 'security'], /--rule must be like security\/host-path=off, not security/],
    [['--nonsense'], /--nonsense/],
    [['--baseline', 'none.json'], /the baseline none\.json cannot be used/],
  ])('is 2 with a reason for %j', async (parameters, reason) => {
    const { exitCode, out, error } = await run(...parameters);
    expect(exitCode).toBe(2);
    expect(out).toBe('');
    expect(error).toMatch(reason);
  });
});

describe('files', () => {
  test('are found below folders, without those of packages, and a named one is taken once', async () => {
    await write('a.yaml', good);
    await write('deep/b.yml', good);
    await write('node_modules/c.yaml', misspelt);
    await write('notes.txt', 'no yaml');
    expect((await run('.', 'a.yaml', join(folder, 'deep'))).out).toBe('2 files checked: no problems\n');
  });

  test('that are links are followed, and one that leads nowhere is told and fails', async () => {
    await write('a.yaml', good);
    await symlink('a.yaml', join(folder, 'b.yaml'));
    expect(await run()).toMatchObject({ exitCode: 0, out: '2 files checked: no problems\n' });
    await symlink('nowhere', join(folder, 'c.yaml'));
    const { exitCode, out } = await run();
    expect(exitCode).toBe(2);
    expect(out).toMatch(/c\.yaml: could not be read, so it was not checked: .*\n2 files checked: no problems; 1 file not read\n$/);
  });

  test('of charts, patches and values give no schema errors', async () => {
    await write('chart/Chart.yaml', 'apiVersion: v2\nname: shop\nversion: 1.0.0\n');
    await write('chart/values.yaml', 'replicas: 2\nkind: Deployment\n');
    await write('chart/templates/app.yaml', 'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: {{ .Values.replicas }}\n');
    await write('overlay/kustomization.yaml', 'resources: [settings.yaml]\npatches:\n  - path: change.yaml\n');
    await write('overlay/change.yaml', 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  replicas: 3\n');
    await write('overlay/settings.yaml', good);
    const { out } = await run('--profile', 'strict', '--no-render');
    expect(out).not.toContain('[schema/');
    expect(out).toContain('6 files checked');
  });
});

describe('profiles', () => {
  const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example.com/web:1.4.2
      securityContext:
        privileged: true
`;
  const rulesOf = async (...parameters: string[]) => (JSON.parse((await run('--format', 'json', ...parameters)).out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);

  test('hold one another', async () => {
    await write('pod.yaml', pod);
    const [baseline, normal, strict] = [await rulesOf('--profile', 'baseline'), await rulesOf(), await rulesOf('--profile', 'strict')];
    expect(baseline).toContain('security/privileged-container');
    expect(normal).toEqual(expect.arrayContaining([...baseline, 'security/run-as-root']));
    expect(strict).toEqual(expect.arrayContaining([...normal, 'security/writable-root-filesystem']));
    expect(normal).not.toContain('security/writable-root-filesystem');
    expect(await rulesOf('--rule', 'security/writable-root-filesystem=hint')).toContain('security/writable-root-filesystem');
  });
});

describe('a baseline', () => {
  test('leaves out what it lists, also when lines above were added, and nothing else', async () => {
    await write('settings.yaml', misspelt);
    expect((await run('--write-baseline', join(folder, 'baseline.json'))).exitCode).toBe(0);
    expect(await readFile(join(folder, 'baseline.json'), 'utf8')).not.toContain('blue');
    await write('settings.yaml', `# a comment\n${misspelt}`);
    expect((await run('--baseline', join(folder, 'baseline.json'))).exitCode).toBe(0);
    await write('settings.yaml', `${misspelt}---\n${misspelt}`);
    expect((await run('--baseline', join(folder, 'baseline.json'))).out).toContain('checked: 1 error');
  });
});

describe('formats', () => {
  beforeEach(() => write('a b/50%,x.yaml', misspelt));

  test('json counts lines from one', async () => {
    const report = JSON.parse((await run('--format', 'json')).out) as object;
    expect(report).toMatchObject({ files: 1, unread: [], findings: [{ path: 'a b/50%,x.yaml', rule: 'schema/unknown-field', severity: 'error', line: 5, column: 1, endLine: 5, endColumn: 4 }] });
  });

  test('sarif names rule, level, place and fingerprint', async () => {
    const { runs } = JSON.parse((await run('--format', 'sarif')).out) as { runs: { results: object[] }[] };
    expect(runs[0]?.results).toMatchObject([{ ruleId: 'schema/unknown-field', level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b/50%25%2Cx.yaml' }, region: { startLine: 5, startColumn: 1, endLine: 5, endColumn: 4 } } }] }]);
  });

  test('github escapes what its commands are made of', async () => {
    expect((await run('--format', 'github')).out).toMatch(/^::error file=a b\/50%25%2Cx\.yaml,line=5,endLine=5,col=1,endColumn=4,title=schema\/unknown-field::/);
  });

  test('gitlab and junit name the file', async () => {
    expect(JSON.parse((await run('--format', 'gitlab')).out)).toMatchObject([{ check_name: 'schema/unknown-field', severity: 'major', location: { path: 'a b/50%,x.yaml', lines: { begin: 5 } } }]);
    expect((await run('--format', 'junit')).out).toMatch(/<testsuite name="gitops-review lint" tests="1" failures="1" errors="0">\n {4}<testcase classname="lint" name="a b\/50%,x.yaml">/);
  });

  test('keep hostile names from the terminal, from XML and from commands of GitHub', async () => {
    await write('evil.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n"x\\e[31m<&\\n::error::\\u202e": 1\n');
    const text = (await run('evil.yaml')).out;
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text.trimEnd().split('\n')).toHaveLength(2);
    expect((await run('--format', 'github', 'evil.yaml')).out.trimEnd().split('\n')).toHaveLength(1);
    const xml = (await run('--format', 'junit', 'evil.yaml')).out;
    expect(xml).not.toMatch(/\u001b|<&/);
  });
});

describe('a large checkout', () => {
  const worker = new URL('../../../src/cliWorker.ts', import.meta.url);
  const pod = (index: number) => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web-${index}\n  labels:\n    app: web-${index}\nspec:\n  hostNetwork: ${index % 7 === 0}\n  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n`;
  const service = (index: number) => `apiVersion: v1\nkind: Service\nmetadata:\n  name: web-${index}\nspec:\n  selector:\n    app: web-${index % 11 === 0 ? 'other' : index}\n  ports:\n    - port: 80\n`;

  test('is shared among threads, which find what one finds', async () => {
    for (let index = 0; index < 200; index++) {
      await write(`pods/${index}.yaml`, pod(index));
      await write(`services/${index}.yaml`, service(index));
    }
    await write('.gitops-review.yaml', 'rules:\n  security/host-namespaces: error\n');
    const alone = await runCommand(['lint', '--format', 'json'], folder);
    const shared = await runCommand(['lint', '--format', 'json'], folder, worker);
    expect(shared).toEqual(alone);
    expect(alone.out).toContain('network/service-selects-nothing');
    expect(alone.exitCode).toBe(1);
  }, 60_000);
});
