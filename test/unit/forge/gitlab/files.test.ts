import { afterEach, describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../../../src/forge/index.ts';
import { lines } from '../hosts.ts';
import { commitFiles } from '../../../emulators/gitlab/index.ts';
import { author, type Scratch, startScratch, type ScratchOptions } from './scratch.ts';

let scratch: Scratch;
afterEach(() => scratch.stop());
const listed = async (options: ScratchOptions = {}) => {
  scratch = await startScratch(options);
  return scratch.forgeOf('mara').listFiles(scratch.pullRequest);
};
/** What git writes behind the numbers of a hunk, for a reader, is not computed here. */
const plain = (files: readonly ChangedFile[]) => files.map(({ patch, ...file }) => ({ ...file, patch: patch?.replace(/^(@@ .* @@).*$/gm, '$1') }));
const long = Array.from({ length: 40 }, (_, index) => `key${index}: value\n`).join('');

describe('diffs that GitLab leaves out', () => {
  it.each([['collapsed', { collapsedBytes: 100 }], ['too large', { collapsedBytes: 50, diffBytes: 100 }]])('(%s) are computed from both sides, as git does it', async (_, limits) => {
    const { files } = await listed({ files: { 'long.yaml': long, 'logo.png': Uint8Array.from([0, 9]) } });
    await scratch.stop();
    const fetched = await listed({ files: { 'long.yaml': long, 'logo.png': Uint8Array.from([0, 9]) }, limits });
    expect(scratch.gitlab.requests.some(({ path }) => path.includes('/repository/files/'))).toBe(true);
    expect(plain(fetched.files)).toEqual(plain(files));
    expect(files.map(({ path, patch }) => [path, patch !== undefined])).toEqual([['apps/new.yaml', true], ['apps/old.yaml', true], ['apps/web.yaml', true], ['logo.png', false], ['long.yaml', true]]);
  });

  it('of a file without a line at its end, and with Windows lines, are computed alike', async () => {
    const files = { 'a.yaml': 'x: 1\r\ny: 2\r\n', 'b.yaml': `${long}end` };
    const whole = await listed({ files });
    await scratch.stop();
    expect(plain((await listed({ files, limits: { collapsedBytes: 1 } })).files)).toEqual(plain(whole.files));
  });

  it('take comments on their lines', async () => {
    scratch = await startScratch({ limits: { collapsedBytes: 1 } });
    const mara = scratch.forgeOf('mara');
    await mara.createComment(scratch.pullRequest, { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Why?', commit: scratch.head });
    await mara.createComment(scratch.pullRequest, { path: 'apps/web.yaml', side: 'head', startLine: 4, line: 7, body: 'Why?', commit: scratch.head });
    expect(await mara.listThreads(scratch.pullRequest)).toMatchObject([{ line: 6 }, { startLine: 4, line: 7 }]);
  });
});

describe('many files', () => {
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`apps/app${String(index).padStart(3, '0')}.yaml`, `key: ${index}\n`]));

  it('come in pages', async () => {
    const { files, missing } = await listed({ files: many });
    expect([files.length, missing]).toEqual([123, 0]);
    expect(scratch.gitlab.requests.filter(({ path }) => path.endsWith('/diffs'))).toHaveLength(2);
  });

  it('come in smaller pages from a server that fails above 30', async () => {
    const { files, missing } = await listed({ files: many, limits: { diffsPerPage: 30 } });
    expect([files.length, missing]).toEqual([123, 0]);
  });

  it('that GitLab does not list are counted, as far as it has counted', async () => {
    const { files, missing } = await listed({ files: many, limits: { files: 100 } });
    expect(files).toHaveLength(100);
    expect(missing).toBeGreaterThanOrEqual(1);
  });

  it('are listed by the tree page by page', async () => {
    scratch = await startScratch({ files: many });
    const tree = await scratch.forgeOf('mara').listTree(scratch.repository, scratch.head);
    expect(tree).toHaveLength(123);
    expect(scratch.gitlab.requests.filter(({ path }) => path.endsWith('/repository/tree'))).toHaveLength(2);
  });
});

it('a renamed file has its old path', async () => {
  const { files } = await listed({ files: { 'apps/web.yaml': null, 'apps/site.yaml': lines(3) } });
  expect(files).toContainEqual(expect.objectContaining({ path: 'apps/site.yaml', previousPath: 'apps/web.yaml', status: 'renamed', additions: 1 }));
  const thread = await scratch.forgeOf('mara').createComment(scratch.pullRequest, { path: 'apps/site.yaml', side: 'base', line: 6, body: 'Two.', commit: scratch.head });
  expect(thread).toMatchObject({ path: 'apps/site.yaml', side: 'base', line: 6 });
});

describe('a comment', () => {
  it('on an older head stands there, outdated', async () => {
    scratch = await startScratch();
    await scratch.gitlab.pushTo('scale', { 'apps/web.yaml': lines(300) });
    const mara = scratch.forgeOf('mara');
    await mara.createComment(scratch.pullRequest, { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Why?', commit: scratch.head });
    expect(await mara.listThreads(scratch.pullRequest)).toMatchObject([{ outdated: true, originalLine: 6, originalCommit: scratch.head }]);
  });

  it('on a head that GitLab never saw is refused before anything is sent', async () => {
    scratch = await startScratch();
    await expect(scratch.forgeOf('mara').createComment(scratch.pullRequest, { path: 'apps/web.yaml', side: 'head', line: 6, body: 'Why?', commit: 'f'.repeat(40) })).rejects.toMatchObject({ kind: 'refused', outcomeUnknown: false });
    expect(scratch.gitlab.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('on unchanged lines far from the change is taken, on both sides', async () => {
    scratch = await startScratch({ files: { 'apps/web.yaml': `# one\n# two\n${lines(3)}` } });
    const mara = scratch.forgeOf('mara');
    await mara.createComment(scratch.pullRequest, { path: 'apps/web.yaml', side: 'head', line: 20, body: 'a', commit: scratch.head });
    await mara.createComment(scratch.pullRequest, { path: 'apps/web.yaml', side: 'base', line: 18, body: 'b', commit: scratch.head });
    // GitLab knows an unchanged line by both numbers, and shows it on the head's side.
    expect((await mara.listThreads(scratch.pullRequest)).map(({ side, line }) => [side, line])).toEqual([['head', 20], ['head', 20]]);
  });
});

it('the base is the merge base, also after the target has moved', async () => {
  scratch = await startScratch();
  await commitFiles(scratch.gitDir, { branch: 'main', message: 'Other', author }, { 'other.yaml': 'x: 1\n' });
  const mara = scratch.forgeOf('mara');
  const now = await mara.getPullRequest(scratch.repository, scratch.iid);
  expect(now.baseSha).not.toBe(scratch.main);
  expect(await mara.compareBase(now)).toBe(scratch.main);
});
