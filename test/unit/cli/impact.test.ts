import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../../src/cli/run.ts';
import { commentMarker } from '../../../src/impact/index.ts';
import { startGitHubEmulator, createBareRepository, commitFiles, type GitHubEmulator } from '../../emulators/github/index.ts';
import { failures, startGitLabEmulator, type GitLabEmulator } from '../../emulators/gitlab/index.ts';

const deployment = (image: string, replicas = 3): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: 'web:${image}' }] }
`;
const claim = 'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data, namespace: shop }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }\n';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'gitops-review-impact-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const git = (...parameters: string[]): string => execFileSync('git', ['-c', 'user.name=Kim', '-c', 'user.email=kim@shop.example', ...parameters], { cwd: folder, encoding: 'utf8' }).trim();
async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
function commit(): void {
  git('add', '-A');
  git('commit', '-qm', 'change');
}
async function repository(): Promise<void> {
  git('init', '-q', '-b', 'main');
  await write('apps/web.yaml', deployment('1.0.0'));
  await write('apps/data.yaml', claim);
  await write('tools/web.yaml', deployment('1.0.0').replaceAll('web', 'tool'));
  commit();
}
const run = (...parameters: string[]) => runCommand(['impact', ...parameters], folder);

describe('gitops-review impact', () => {
  test('tells what the working tree does, against where it left the base', async () => {
    await repository();
    git('checkout', '-qb', 'feature');
    await write('apps/web.yaml', deployment('1.0.1'));
    git('checkout', '-q', '--detach', 'main');
    git('branch', '-f', 'main', 'HEAD');
    const { exitCode, out } = await run('--base', 'main');
    expect(exitCode).toBe(0);
    expect(out).toContain('Deployment shop/web');
    expect(out).toContain('→ head working tree');
    expect(out).not.toContain('tool');
  });

  test('tells what a branch does, in a part of the repository', async () => {
    await repository();
    git('checkout', '-qb', 'feature');
    await write('apps/web.yaml', deployment('1.0.1'));
    await write('tools/web.yaml', deployment('1.0.1').replaceAll('web', 'tool'));
    commit();
    git('checkout', '-q', 'main');
    expect((await run('--base', 'main')).out).not.toContain('web');
    const all = (await run('--base', 'main', '--head', 'feature')).out;
    expect(all).toContain('Deployment shop/web');
    expect(all).toContain('Deployment shop/tool');
    const part = (await run('--base', 'main', '--head', 'feature', 'tools')).out;
    expect(part).not.toContain('Deployment shop/web');
    expect(part).toContain('Deployment shop/tool');
  });

  test('fails on what --fail-on names, and on nothing else', async () => {
    await repository();
    await rm(join(folder, 'apps/data.yaml'));
    expect((await run('--base', 'main')).exitCode).toBe(0);
    expect((await run('--base', 'main', '--fail-on', 'danger')).exitCode).toBe(1);
    expect((await run('--base', 'main', '--fail-on', 'notice')).exitCode).toBe(1);
    expect((await run('--base', 'main', '--fail-on', 'unknown')).exitCode).toBe(0);
    git('checkout', '-q', '.');
    await write('apps/web.yaml', deployment('1.0.0', 4));
    expect((await run('--base', 'main', '--fail-on', 'danger')).exitCode).toBe(0);
    await write('over/kustomization.yaml', 'resources: [https://example.com/remote]\n');
    const { exitCode, out } = await run('--base', 'main', '--fail-on', 'unknown');
    expect(exitCode).toBe(1);
    expect(out).toContain('could not be rendered');
  });

  test('prints JSON that keeps to its schema', async () => {
    await repository();
    await rm(join(folder, 'apps/data.yaml'));
    await write('apps/web.yaml', deployment('1.0.1'));
    await write('apps/more.yaml', 'apiVersion: v1\nkind: Secret\nmetadata: { name: key, namespace: shop }\nstringData: { password: correct-horse }\n');
    const { out } = await run('--base', 'main', '--format', 'json');
    const report: unknown = JSON.parse(out);
    const validate = new Ajv({ strict: false }).compile(JSON.parse(await readFile(join(import.meta.dirname, '../../../docs/impact.schema.json'), 'utf8')) as object);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report).toMatchObject({ version: 1, complete: true, counts: { create: 1, change: 1, delete: 1 } });
    expect(out).not.toContain('correct-horse');
  });

  test('says what capacity costs at the prices of a file', async () => {
    await repository();
    await write('prices.json', '{ "cpu": 20, "currency": "EUR" }');
    await write('apps/web.yaml', deployment('1.0.0').replace("image: 'web:1.0.0'", "image: 'web:1.0.0', resources: { requests: { cpu: 500m } }"));
    const { out } = await run('--base', 'main', '--format', 'json', '--prices', 'prices.json');
    expect(JSON.parse(out)).toMatchObject({ roots: [{ capacity: { cost: { currency: 'EUR', after: { min: 30, max: 30 } } } }] });
    expect((await run('--base', 'main', '--format', 'json')).out).not.toContain('EUR');
  });

  test('says when a sync window lets the change arrive, at the time that is asked about', async () => {
    await repository();
    await write('argocd/shop.yaml', `apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: shop, namespace: argocd }
spec:
  sourceRepos: ['*']
  destinations: [{ server: '*', namespace: '*' }]
  syncWindows: [{ kind: deny, schedule: '0 20 * * *', duration: 10h, applications: ['*'] }]
---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: apps, namespace: argocd }
spec:
  project: shop
  source: { repoURL: 'https://git.example.com/shop.git', path: apps, targetRevision: HEAD }
  destination: { server: 'https://kubernetes.default.svc', namespace: shop }
  syncPolicy: { automated: {} }
`);
    commit();
    await write('apps/web.yaml', deployment('1.0.1'));
    expect((await run('--base', 'main', '--at', '2026-11-25T22:00Z')).out).toMatch(/At 2026-11-25 22:00 UTC no sync of Application apps may begin; the next may at\s+2026-11-26 06:00\s+UTC/);
    expect((await run('--base', 'main', '--at', '2026-11-25T12:00Z')).out).not.toContain('no sync');
    const json: unknown = JSON.parse((await run('--base', 'main', '--at', '2026-11-25T22:00Z', '--format', 'json')).out);
    expect(json).toMatchObject({ roots: [{ held: { application: 'apps', project: 'shop', at: '2026-11-25T22:00:00.000Z', byHand: false, next: '2026-11-26T06:00:00.000Z' } }] });
  });

  test.each([
    [[], /--base is needed/],
    [['--base', 'main', '--prices', 'none.json'], /--prices names none.json, which cannot be read/],
    [['--base', 'main', '--prices', 'apps/web.yaml'], /--prices names apps\/web.yaml, which has no price/],
    [['--base', 'main', '--at', 'tomorrow'], /--at needs a time such as/],
    [['--base', 'nowhere'], /git knows no nowhere here/],
    [['--base=--upload-pack=x'], /git knows no --upload-pack=x here/],
    [['--base', 'main', '--format', 'xml'], /--format must be one of text, json, markdown, not xml/],
    [['--base', 'main', '--fail-on', 'error'], /--fail-on must be one of danger, warning, notice, unknown, not error/],
    [['--base', 'main', 'a', 'b'], /one folder can be named/],
    [['--base', 'main', 'missing'], /does not exist/],
    [['--base', 'main', '--comment'], /--comment works in a job of GitHub Actions or GitLab CI/],
  ])('is 2 with a reason for %j', async (parameters, reason) => {
    await repository();
    const { exitCode, out, error } = await run(...parameters);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(error).toMatch(reason);
  });

  test('says that two branches have nothing in common, and that a clone may be shallow', async () => {
    await repository();
    git('checkout', '-q', '--orphan', 'other');
    await write('apps/web.yaml', deployment('2.0.0'));
    commit();
    expect((await run('--base', 'main', '--head', 'other')).error).toMatch(/no commit in common.*fetch-depth: 0/);
  });

  test('needs a repository', async () => {
    expect((await run('--base', 'main')).error).toMatch(/not in a git repository/);
  });
});

describe('--comment in GitHub Actions', () => {
  let github: GitHubEmulator;
  let number: number;
  beforeEach(async () => {
    const gitDir = join(folder, 'shop.git');
    await createBareRepository(gitDir);
    const author = { name: 'Kim', email: 'kim@shop.example', date: '2026-02-02T10:00:00Z' };
    const start = await commitFiles(gitDir, { branch: 'main', message: 'start', author }, { 'apps/web.yaml': deployment('1.0.0'), 'apps/data.yaml': claim });
    await commitFiles(gitDir, { branch: 'feature', message: 'change', author, parent: start }, { 'apps/web.yaml': deployment('1.0.1'), 'apps/data.yaml': null });
    github = await startGitHubEmulator({ repositories: [{ owner: 'acme', name: 'shop', gitDir }], users: ['kim', 'sam'] });
    number = await github.openPullRequest({ author: 'kim', title: 'Change', body: '', head: 'feature' });
    git('clone', '-q', gitDir, 'clone');
    folder = join(folder, 'clone');
    git('checkout', '-q', 'feature');
  });
  afterEach(async () => {
    folder = dirname(folder);
    await github.stop();
  });

  const job = (login = 'kim') => ({
    GITHUB_ACTIONS: 'true', GITHUB_API_URL: github.url, GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'acme/shop', GITHUB_REF: `refs/pull/${number}/merge`, GITHUB_TOKEN: github.tokenOf(login),
  });
  const comments = () => github.request<{ body: string; user: { login: string } }[]>('kim', 'GET', `/repos/acme/shop/issues/${number}/comments`);
  const keep = (environment: Record<string, string> = job()) => runCommand(['impact', '--base', 'origin/main', '--format', 'markdown', '--comment'], folder, undefined, environment);

  test('writes one comment and keeps it up to date, and leaves those of others alone', async () => {
    await github.request('sam', 'POST', `/repos/acme/shop/issues/${number}/comments`, { body: `${commentMarker} not yours` });
    const first = await keep();
    expect(first.error).toMatch(/^Wrote the impact as a comment: http/);
    expect(await comments()).toHaveLength(2);
    expect((await comments())[1]?.body).toContain(`https://github.example/acme/shop/blob/${git('rev-parse', 'origin/main')}/apps/data.yaml#L`);
    expect((await keep()).error).toBe('The comment already says just this.\n');
    await write('apps/web.yaml', deployment('1.0.1', 5));
    expect((await keep()).error).toMatch(/^Brought the comment up to date/);
    const bodies = (await comments()).map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toContain('not yours');
    expect(bodies[1]).toContain('from 3 to 5');
  });

  test('says what is missing', async () => {
    expect((await keep({ ...job(), GITHUB_TOKEN: '' })).error).toMatch(/needs the variable GITHUB_TOKEN.*pull-requests: write/);
    expect((await keep({ ...job(), GITHUB_REF: 'refs/heads/main' })).error).toMatch(/on: pull_request/);
    const wrong = await keep({ ...job(), GITHUB_TOKEN: 'ghp_wrongwrongwrongwrong' });
    expect(wrong.exitCode).toBe(2);
    expect(wrong.error).toMatch(/could not be written/);
    expect(wrong.error).not.toContain('ghp_wrong');
  });
});

describe('--comment in GitLab CI', () => {
  const signature = { name: 'Kim', email: 'kim@shop.example', date: '2026-03-01T10:00:00Z' };
  let gitlab: GitLabEmulator;
  let gitDir: string;
  let iid: number;
  beforeEach(async () => {
    await repository();
    await write('apps/web.yaml', deployment('1.0.1'));
    await rm(join(folder, 'apps/data.yaml'));
    gitDir = await mkdtemp(join(tmpdir(), 'gitlab-project-'));
    await createBareRepository(gitDir);
    await commitFiles(gitDir, { branch: 'main', message: 'Start', author: signature }, { 'a.yaml': 'a: 1\n' });
    await commitFiles(gitDir, { branch: 'change', parent: 'main', message: 'Change', author: signature }, { 'a.yaml': 'a: 2\n' });
    gitlab = await startGitLabEmulator({ users: ['bot', 'kim', { username: 'reader', role: 'guest' }], projects: [{ path: 'acme/shop', gitDir }] });
    iid = await gitlab.openMergeRequest({ author: 'kim', title: 'Change', head: 'change' });
  });
  afterEach(async () => {
    await gitlab.stop();
    await rm(gitDir, { recursive: true, force: true });
  });

  const job = (user = 'bot') => ({ GITLAB_CI: 'true', CI_API_V4_URL: gitlab.apiUrl, CI_PROJECT_ID: String(gitlab.project().id), CI_PROJECT_URL: 'https://gitlab.example/acme/shop', CI_MERGE_REQUEST_IID: String(iid), GITLAB_TOKEN: gitlab.tokenOf(user) });
  const keep = (environment: Record<string, string> = job()) => runCommand(['impact', '--base', 'main', '--comment'], folder, undefined, environment);

  test('writes one note and keeps it up to date', async () => {
    expect((await keep()).error).toMatch(/^Wrote the impact/);
    expect((await keep()).error).toBe('The comment already says just this.\n');
    await write('apps/web.yaml', deployment('1.0.2'));
    expect((await keep()).error).toMatch(/^Brought the comment up to date/);
    const notes = gitlab.mergeRequest(iid).notes;
    expect(notes).toHaveLength(1);
    expect(notes[0]?.body).toContain('/-/blob/');
  });

  test('never sends a note twice, whatever the host answers', async () => {
    gitlab.faults.add({ failure: failures.serverError(502), match: ({ method }) => method === 'POST' });
    const { exitCode, error } = await keep();
    expect(exitCode).toBe(2);
    expect(error).toMatch(/problem of its own/);
    expect(gitlab.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('says what is missing or refused', async () => {
    expect((await keep({ ...job(), GITLAB_TOKEN: '' })).error).toMatch(/project access token/);
    expect((await keep({ ...job(), GITLAB_TOKEN: 'glpat-wrong' })).error).toMatch(/does not accept your sign-in/);
    expect((await keep(job('reader'))).error).toMatch(/does not let your account do this/);
    expect((await keep({ ...job(), CI_MERGE_REQUEST_IID: '99' })).error).toMatch(/no such project, merge request/);
  });
});
