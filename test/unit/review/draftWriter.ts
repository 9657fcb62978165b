import { DraftStore, fileDraftStorage } from '../../../src/review/index.ts';

/** Types into drafts of the folder given as argument until it is killed. Says `typing` once the first is stored. */
const store = await DraftStore.open(fileDraftStorage(process.argv[2] ?? ''));
const pullRequest = { host: 'https://api.github.com', owner: 'acme', name: 'fleet', number: 7 };
const draft = await store.add({ type: 'reply', pullRequest, thread: '1', body: 'kept' });
process.stdout.write('typing\n');
for (let i = 0; ; i++) await store.update(draft.id, { body: `kept ${'x'.repeat(i % 50_000)}` });
