import { afterEach, expect, test } from 'vitest';
import { clientOf, refusalOf } from './client.ts';
import { author, lines, repo, startScratch, type Scratch } from './scratchRepository.ts';

let scratch: Scratch;
afterEach(() => scratch.stop());

type Files = Readonly<Record<string, string | Uint8Array | null>>;

async function open(before: Files, after: Files, limits = {}): Promise<number> {
  scratch = await startScratch(limits);
  await scratch.github.pushTo('main', before, { author });
  await scratch.github.pushTo('change', after, { author, parent: 'main' });
  return scratch.github.openPullRequest({ author: 'kim', title: 'Change', body: '', head: 'change' });
}

async function list(number: number) {
  const octokit = clientOf(scratch.github, 'riley');
  return octokit.paginate(octokit.rest.pulls.listFiles, { ...repo, pull_number: number, per_page: 100 });
}

test('added, changed, removed and renamed files have git’s own patches', async () => {
  const number = await open(
    { 'changed.yaml': lines(1, 9), 'removed.yaml': lines(1, 2), 'old/name.yaml': lines(1, 30) },
    { 'changed.yaml': lines(1, 4) + 'five\n' + lines(6, 9), 'removed.yaml': null, 'old/name.yaml': null, 'new/name.yaml': lines(1, 29), 'added file.yaml': 'a: 1' },
  );
  const files = await list(number);
  expect(files.map(({ status, filename, previous_filename, additions, deletions, patch }) => ({ status, filename, previous_filename, additions, deletions, patch }))).toEqual([
    { status: 'added', filename: 'added file.yaml', previous_filename: undefined, additions: 1, deletions: 0, patch: '@@ -0,0 +1 @@\n+a: 1\n\\ No newline at end of file' },
    { status: 'modified', filename: 'changed.yaml', previous_filename: undefined, additions: 1, deletions: 1, patch: '@@ -2,7 +2,7 @@ line 1\n line 2\n line 3\n line 4\n-line 5\n+five\n line 6\n line 7\n line 8' },
    { status: 'renamed', filename: 'new/name.yaml', previous_filename: 'old/name.yaml', additions: 0, deletions: 1, patch: '@@ -27,4 +27,3 @@ line 26\n line 27\n line 28\n line 29\n-line 30' },
    { status: 'removed', filename: 'removed.yaml', previous_filename: undefined, additions: 0, deletions: 2, patch: '@@ -1,2 +0,0 @@\n-line 1\n-line 2' },
  ]);
});

test('a line that looks like the start of a diff does not split a patch', async () => {
  const number = await open({ 'a.txt': 'x\n' }, { 'a.txt': 'x\ry\u2028diff --git a/b b/b\n@@ -1 +1 @@\n', 'b.txt': 'y\n' });
  expect((await list(number)).map((file) => file.patch?.split('\n').length)).toEqual([4, 2]);
});

test('a binary file, a pure rename and a file that is too large come without a patch', async () => {
  const number = await open(
    { 'same.yaml': lines(1, 20) },
    { 'same.yaml': null, 'moved.yaml': lines(1, 20), 'logo.png': new Uint8Array([137, 80, 78, 71, 0, 255]), 'large.yaml': lines(1, 500), 'small.yaml': 'a: 1\n' },
    { patchBytes: 2_000 },
  );
  expect((await list(number)).map((file) => [file.filename, file.patch === undefined, file.additions])).toEqual([
    ['large.yaml', true, 500], ['logo.png', true, 0], ['moved.yaml', true, 0], ['small.yaml', false, 1],
  ]);
});

test('patches end where all together are too large', async () => {
  const number = await open({ 'README.md': 'x\n' }, { 'a.yaml': lines(1, 60), 'b.yaml': lines(1, 60), 'c.yaml': 'c: 1\n' }, { diffBytes: 900 });
  expect((await list(number)).map((file) => file.patch !== undefined)).toEqual([true, false, true]);
});

test('3,000 files are listed, 100 a page, and the pull request says that there are more', async () => {
  const many = Object.fromEntries(Array.from({ length: 3_010 }, (_, index) => [`files/${String(index).padStart(4, '0')}.yaml`, 'a: 1\n']));
  const number = await open({ 'README.md': 'x\n' }, many);
  const octokit = clientOf(scratch.github, 'riley');
  const page = await octokit.rest.pulls.listFiles({ ...repo, pull_number: number, per_page: 500, page: 30 });
  expect([page.data.length, page.data.at(-1)?.filename]).toEqual([100, 'files/2999.yaml']);
  expect(page.headers.link).toContain('rel="prev"');
  expect(page.headers.link).not.toContain('rel="next"');
  expect(await list(number)).toHaveLength(3_000);
  expect((await octokit.rest.pulls.get({ ...repo, pull_number: number })).data.changed_files).toBe(3_010);
});

test('only the pull request’s own change is listed when its target has moved on', async () => {
  const number = await open({ 'a.yaml': lines(1, 3) }, { 'b.yaml': 'b: 1\n' });
  await scratch.github.pushTo('main', { 'c.yaml': 'c: 1\n' }, { author });
  expect((await list(number)).map((file) => file.filename)).toEqual(['b.yaml']);
});

test('a list leaves out what only a single answer has', async () => {
  const number = await open({ 'a.yaml': 'a: 1\n' }, { 'a.yaml': 'a: 2\n' });
  const octokit = clientOf(scratch.github, 'riley');
  expect((await octokit.rest.pulls.list(repo)).data[0]).not.toHaveProperty('changed_files');
  expect((await octokit.rest.pulls.get({ ...repo, pull_number: number })).data).toMatchObject({ changed_files: 1, additions: 1, deletions: 1, commits: 1 });
});

test('a pull request needs branches that exist', async () => {
  await open({ 'a.yaml': 'a: 1\n' }, { 'a.yaml': 'a: 2\n' });
  const refusal = await refusalOf(clientOf(scratch.github, 'kim').rest.pulls.create({ ...repo, title: 'x', head: 'nowhere', base: 'main' }));
  expect(refusal).toMatchObject({ status: 422, errors: [{ resource: 'PullRequest', field: 'head', code: 'invalid' }] });
});
