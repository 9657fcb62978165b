import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile, chmod, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DraftStore, fileDraftStorage, type NewDraft, type PullRequestKey } from '../../../src/review/index.ts';
import { memoryDrafts } from './memoryDrafts.ts';

const key: PullRequestKey = { host: 'https://api.github.com', owner: 'acme', name: 'fleet', number: 7 };
const comment = { type: 'comment', pullRequest: key, path: 'apps/web.yaml', side: 'head', line: 3, startLine: 2, commit: 'a'.repeat(40), body: 'Why three?' } as const satisfies NewDraft;
const reply = { type: 'reply', pullRequest: key, thread: '100', body: 'Load.' } as const satisfies NewDraft;
const review = { type: 'review', pullRequest: key, verdict: 'request-changes', commit: 'a'.repeat(40), body: 'Too many.' } as const satisfies NewDraft;

describe('drafts in a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'drafts-')), 'deep', 'drafts');
  });
  afterEach(() => rm(join(folder, '..', '..'), { recursive: true, force: true }));

  it('are there again after the window was reloaded, in the order in which they were written', async () => {
    let minute = 0;
    const store = await DraftStore.open(fileDraftStorage(folder), () => new Date(Date.UTC(2026, 2, 1, 10, minute++)));
    const written = [await store.add(comment), await store.add(reply), await store.add(review)];
    const again = await DraftStore.open(fileDraftStorage(folder));
    expect(again.list(key)).toEqual(written);
    expect(again.notices).toEqual([]);
    expect(written[0]).toMatchObject({ ...comment, state: 'unsent', createdAt: '2026-03-01T10:00:00.000Z' });
  });

  it('are none where nothing was ever written', async () => {
    const store = await DraftStore.open(fileDraftStorage(folder));
    expect([store.all(), store.notices]).toEqual([[], []]);
  });

  it('change and go', async () => {
    const store = await DraftStore.open(fileDraftStorage(folder));
    const { id } = await store.add(comment);
    await store.update(id, { body: 'Why four?', state: 'failed', reason: 'The host refused.' });
    expect((await DraftStore.open(fileDraftStorage(folder))).get(id)).toMatchObject({ body: 'Why four?', state: 'failed', reason: 'The host refused.' });
    await store.update(id, { state: 'unsent', reason: undefined });
    expect((await DraftStore.open(fileDraftStorage(folder))).get(id)).not.toHaveProperty('reason');
    await store.remove(id);
    await store.remove(id);
    expect(await readdir(folder)).toEqual([]);
  });

  it('keep what was typed last, however fast', async () => {
    const store = await DraftStore.open(fileDraftStorage(folder));
    const { id } = await store.add(comment);
    await Promise.all(Array.from({ length: 20 }, (_, i) => store.update(id, { body: `version ${i}` })));
    expect((await DraftStore.open(fileDraftStorage(folder))).get(id)?.body).toBe('version 19');
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('of two windows do not overwrite each other', async () => {
    const [one, two] = [await DraftStore.open(fileDraftStorage(folder)), await DraftStore.open(fileDraftStorage(folder))];
    await one.add({ ...comment, body: 'from the first' });
    await two.add({ ...comment, body: 'from the second' });
    expect((await DraftStore.open(fileDraftStorage(folder))).all().map(({ body }) => body).sort()).toEqual(['from the first', 'from the second']);
  });

  it.each([
    ['is cut off', '{"id": "x", "body": "Why th'],
    ['is empty', ''],
    ['is something else', '["hello"]'],
    ['lacks its line', JSON.stringify({ ...comment, line: undefined, id: 'damaged', state: 'unsent', createdAt: '' })],
    ['is of another id', JSON.stringify({ ...comment, id: 'other', state: 'unsent', createdAt: '' })],
    ['is of a kind that nobody knows', JSON.stringify({ ...comment, type: 'poem', id: 'damaged', state: 'unsent', createdAt: '' })],
  ])('whose file %s are kept aside and told, and cost no other', async (_, text) => {
    const store = await DraftStore.open(fileDraftStorage(folder));
    await store.add(reply);
    await writeFile(join(folder, 'damaged.json'), text);
    const again = await DraftStore.open(fileDraftStorage(folder));
    expect(again.all().map(({ body }) => body)).toEqual(['Load.']);
    expect(again.notices).toHaveLength(1);
    const place = again.notices[0]?.split(': ').at(-1) ?? '';
    expect(await readFile(place, 'utf8')).toBe(text);
    expect((await DraftStore.open(fileDraftStorage(folder))).notices).toEqual([]);
  });

  it('are whole whenever the process is killed', async () => {
    for (let kill = 1; kill <= 5; kill++) {
      const writer = spawn(process.execPath, [join(import.meta.dirname, 'draftWriter.ts'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(writer.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, kill * 13));
      writer.kill('SIGKILL');
      await once(writer, 'exit');
      const store = await DraftStore.open(fileDraftStorage(folder));
      expect(store.notices).toEqual([]);
      expect(store.list(key).map(({ body }) => body.slice(0, 4))).toEqual(Array.from({ length: kill }, () => 'kept'));
    }
  });

  it('leave a half-written file from a crash alone', async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'x.json.123.tmp'), '{"id": "x"');
    expect((await DraftStore.open(fileDraftStorage(folder))).notices).toEqual([]);
  });

  it('take no id that would lead out of the folder', async () => {
    await expect(fileDraftStorage(folder).write('../../evil', 'x')).rejects.toThrow('not the id of a draft');
  });

  it.skipIf(process.getuid?.() === 0)('say so when the folder cannot be read', async () => {
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0);
    const store = await DraftStore.open(fileDraftStorage(folder));
    expect(store.notices[0]).toMatch(/could not be read: .*EACCES/);
    await chmod(folder, 0o700);
  });
});

describe('drafts', () => {
  it('belong to one pull request: the same number elsewhere has its own', async () => {
    const store = await DraftStore.open(memoryDrafts());
    const others: PullRequestKey[] = [{ ...key, host: 'https://ghe.example/api/v3' }, { ...key, owner: 'other' }, { ...key, name: 'other' }, { ...key, number: 8 }];
    for (const other of others) await store.add({ ...comment, pullRequest: other });
    expect(store.list(key)).toEqual([]);
    const mine = await store.add(comment);
    expect(store.list({ ...key, owner: 'ACME' })).toEqual([mine]);
  });

  it('that were on their way when the editor ended may or may not have arrived', async () => {
    const storage = memoryDrafts();
    const store = await DraftStore.open(storage);
    const { id } = await store.add(comment);
    const attempt = { at: '2026-03-02T12:00:00Z', body: comment.body };
    await store.update(id, { state: 'sending', attempt });
    const again = await DraftStore.open(storage);
    expect(again.get(id)).toMatchObject({ state: 'unknown', body: 'Why three?', attempt, reason: expect.stringContaining('asked first') as string });
  });

  it('that cannot be stored are told, and still there', async () => {
    const storage = memoryDrafts();
    const store = await DraftStore.open(storage);
    storage.broken = true;
    await expect(store.add(comment)).rejects.toThrow('no space left');
    expect(store.list(key).map(({ body }) => body)).toEqual(['Why three?']);
    const [draft] = store.list(key);
    await expect(store.update(draft?.id ?? '', { body: 'Why four?' })).rejects.toThrow('no space left');
    storage.broken = false;
    await store.update(draft?.id ?? '', { state: 'unsent' });
    expect((await DraftStore.open(storage)).list(key).map(({ body }) => body)).toEqual(['Why four?']);
  });

  it('that are gone cannot be changed', async () => {
    const store = await DraftStore.open(memoryDrafts());
    await expect(store.update('nobody', { body: 'x' })).rejects.toThrow('no longer there');
  });

  it('say when nothing of earlier sessions could be read', async () => {
    const storage = memoryDrafts();
    storage.broken = true;
    const store = await DraftStore.open(storage);
    expect(store.notices[0]).toMatch(/could not be read: ENOSPC/);
  });
});
