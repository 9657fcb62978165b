import { afterEach, beforeEach, expect, test } from 'vitest';
import { clientOf, refusalOf } from './client.ts';
import { author, lines, repo, startScratch, type Scratch } from './scratchRepository.ts';

let scratch: Scratch;
let pull: { owner: string; repo: string; pull_number: number };
let head: string;
beforeEach(async () => {
  scratch = await startScratch();
  await scratch.github.pushTo('main', { 'a.yaml': lines(1, 5) }, { author });
  head = await scratch.github.pushTo('change', { 'a.yaml': lines(1, 6) }, { author, parent: 'main' });
  pull = { ...repo, pull_number: await scratch.github.openPullRequest({ author: 'kim', title: 'Change', body: '', head: 'change' }) };
});
afterEach(() => scratch.stop());

const riley = () => clientOf(scratch.github, 'riley').rest;

test('a merge moves the target to a commit with both parents', async () => {
  const base = (await riley().repos.getBranch({ ...repo, branch: 'main' })).data.commit.sha;
  const { data } = await riley().pulls.merge({ ...pull, sha: head });
  const { data: commit } = await riley().repos.getCommit({ ...repo, ref: 'main' });
  expect([commit.sha, commit.parents.map((parent) => parent.sha)]).toEqual([data.sha, [base, head]]);
  expect((await riley().pulls.get(pull)).data).toMatchObject({ state: 'closed', merged: true, merge_commit_sha: data.sha });
  expect((await refusalOf(riley().pulls.merge(pull))).status).toBe(405);
});

test('a head that is not the one that was seen is a conflict', async () => {
  const pushed = await scratch.github.pushTo('change', { 'a.yaml': lines(1, 7) }, { author: { ...author, date: '2026-01-06T08:00:00Z' } });
  expect(pushed).not.toBe(head);
  expect(await refusalOf(riley().pulls.merge({ ...pull, sha: head }))).toMatchObject({ status: 409 });
  expect((await riley().pulls.get(pull)).data.merged).toBe(false);
});

test('what conflicts is not merged', async () => {
  await scratch.github.pushTo('main', { 'a.yaml': `${lines(1, 5)}other\n` }, { author });
  expect(await refusalOf(riley().pulls.merge(pull))).toMatchObject({ status: 405, message: 'Merge conflict' });
});
