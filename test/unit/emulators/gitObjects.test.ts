import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitText } from '../../emulators/github/index.ts';
import { clientOf, refusalOf } from './client.ts';
import { author, lines, repo, startScratch, type Scratch } from './scratchRepository.ts';

let scratch: Scratch;
let first: string;
let second: string;
beforeAll(async () => {
  scratch = await startScratch({ treeEntries: 6 });
  first = await scratch.github.pushTo('main', { 'README.md': '# Scratch\n', 'apps/web/service.yaml': lines(1, 3), 'logo.png': new Uint8Array([137, 80, 78, 71, 0, 255]) }, { author });
  second = await scratch.github.pushTo('change', { 'apps/web/service.yaml': lines(1, 4) }, { author, parent: 'main' });
  await scratch.github.pushTo('main', { 'docs/later.md': 'later\n' }, { author });
});
afterAll(() => scratch.stop());

const riley = () => clientOf(scratch.github, 'riley');

describe('trees, blobs and contents', () => {
  test('a recursive tree lists what git lists, with sizes', async () => {
    const { data } = await riley().rest.git.getTree({ ...repo, tree_sha: first, recursive: 'true' });
    const expected = (await gitText(scratch.gitDir, ['ls-tree', '-r', '-t', first])).trim().split('\n').map((line) => line.split(/[ \t]/));
    expect(data.tree.map((entry) => [entry.mode, entry.type, entry.sha, entry.path])).toEqual(expected);
    expect(data.tree.find((entry) => entry.path === 'logo.png')?.size).toBe(6);
    expect(data.truncated).toBe(false);
  });

  test('a tree that is too long says that it was cut off', async () => {
    const { data } = await riley().rest.git.getTree({ ...repo, tree_sha: 'main', recursive: 'true' });
    expect(data.tree).toHaveLength(6);
    expect(data.truncated).toBe(true);
  });

  test('a blob comes as base64, byte for byte, or raw', async () => {
    const { data: tree } = await riley().rest.git.getTree({ ...repo, tree_sha: first });
    const logo = tree.tree.find((entry) => entry.path === 'logo.png')?.sha ?? '';
    const { data } = await riley().rest.git.getBlob({ ...repo, file_sha: logo });
    expect([...Buffer.from(data.content, 'base64')]).toEqual([137, 80, 78, 71, 0, 255]);
    const raw = await fetch(`${scratch.github.url}/repos/acme/scratch/git/blobs/${logo}`, { headers: { accept: 'application/vnd.github.raw+json' } });
    expect([...new Uint8Array(await raw.arrayBuffer())]).toEqual([137, 80, 78, 71, 0, 255]);
  });

  test('a file at a ref', async () => {
    const { data } = await riley().rest.repos.getContent({ ...repo, path: 'apps/web/service.yaml', ref: second });
    expect('content' in data && Buffer.from(data.content, 'base64').toString()).toBe(lines(1, 4));
    expect((await refusalOf(riley().rest.repos.getContent({ ...repo, path: 'apps/none.yaml', ref: second }))).status).toBe(404);
  });

  test('a SHA that is not a blob is not found', async () => {
    expect((await refusalOf(riley().rest.git.getBlob({ ...repo, file_sha: first }))).status).toBe(404);
  });
});

describe('commits', () => {
  test('a comparison starts at the merge base', async () => {
    const { data } = await riley().rest.repos.compareCommitsWithBasehead({ ...repo, basehead: 'main...change' });
    expect(data.merge_base_commit.sha).toBe(first);
    expect([data.status, data.ahead_by, data.behind_by]).toEqual(['diverged', 1, 1]);
    expect(data.files?.map((file) => file.filename)).toEqual(['apps/web/service.yaml']);
  });

  test('a commit has its author, parents and files', async () => {
    const { data } = await riley().rest.repos.getCommit({ ...repo, ref: 'change' });
    expect(data.sha).toBe(second);
    expect(data.commit.author).toEqual(author);
    expect(data.parents.map((parent) => parent.sha)).toEqual([first]);
    expect(data.files?.map((file) => file.patch)).toEqual(['@@ -1,3 +1,4 @@\n line 1\n line 2\n line 3\n+line 4']);
  });
});

test('a repository without a commit is empty, and not a server error', async () => {
  const empty = await startScratch();
  const octokit = clientOf(empty.github, 'riley');
  expect(await refusalOf(octokit.rest.git.getTree({ ...repo, tree_sha: 'main' }))).toMatchObject({ status: 409, message: 'Git Repository is empty.' });
  expect((await octokit.rest.pulls.list(repo)).data).toEqual([]);
  await empty.stop();
});

test('a repository that does not exist is not found', async () => {
  expect((await refusalOf(riley().rest.repos.get({ owner: 'acme', repo: 'nothing' }))).status).toBe(404);
});
