import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dump, load } from 'js-yaml';
import { grouped } from '../../src/impact/grouped.ts';
import type { JsonObject, JsonValue } from '../../src/manifest/index.ts';
import { readRecorded, recordedFiles } from '../fixtures/apiserver/index.ts';
import type { RecordedUpdates, Update } from '../fixtures/updates/index.ts';
import { readUpdates, textOf, updateFiles, writeUpdates } from '../fixtures/updates/index.ts';
import type { ApiServer } from './apiServer/start.ts';
import { startApiServer } from './apiServer/start.ts';
import { Asker } from './updates/ask.ts';
import { knownValues, variations } from './updates/variations.ts';

let server: ApiServer;
beforeAll(async () => { server = await startApiServer(console.log); }, 60 * 60_000);
afterAll(() => server?.stop());

async function answered(all: readonly Omit<RecordedUpdates, 'place'>[], asker: Asker): Promise<Omit<RecordedUpdates, 'place'>[]> {
  const found: Omit<RecordedUpdates, 'place'>[] = [];
  for (const { yaml, updates } of all) {
    const answers = await asker.ask(load(yaml) as JsonObject, updates);
    found.push({ yaml, updates: updates.map((update, index) => ({ ...update, answer: answers[index] })) });
  }
  return found;
}

/** `npm run test:cluster -- updates -u` writes down what the server says now. */
for (const file of (['written', 'generated'] as const).flatMap(updateFiles))
  test(`the API server answers as recorded to the updates in ${basename(file)}`, async () => {
    const asker = new Asker(server.client);
    const now = await answered(readUpdates(file), asker);
    expect(asker.problems).toEqual([]);
    await expect(writeUpdates(now)).toMatchFileSnapshot(file);
  });

/**
 * `MAKE_UPDATES=1 npm run test:cluster -- updates -t make -u` makes the generated updates anew: one field of each accepted
 * manifest changes at a time; kept is what the server takes when it is created.
 */
test.runIf(process.env['MAKE_UPDATES'])('make updates out of the accepted manifests', async () => {
  const manifests = recordedFiles('accepted').flatMap(readRecorded).map(({ yaml }) => load(yaml) as JsonObject).flatMap(named);
  const asker = new Asker(server.client);
  for (const [kind, ofKind] of grouped(manifests, (manifest) => `${textOf(manifest, 'apiVersion')} ${textOf(manifest, 'kind')}`)) {
    const known = knownValues(ofKind);
    const seen = new Set<string>();
    const all = ofKind.map((manifest) => ({
      yaml: dump(manifest, { flowLevel: 2, lineWidth: -1 }),
      updates: [...variations(manifest, known, seen)].map((edits): Update => ({ reverse: false, edits, answer: undefined })),
    }));
    const now = (await answered(all, asker)).map(({ yaml, updates }) => ({ yaml, updates: updates.filter(({ answer }) => answer !== undefined && answer.verdict !== 'invalid') }));
    const file = join(import.meta.dirname, '../fixtures/updates/generated', `${kind.replace(/\W+/g, '-')}.yaml`);
    await expect(writeUpdates(now.filter(({ updates }) => updates.length > 0))).toMatchFileSnapshot(file);
  }
  console.log(`${String(asker.problems.length)} could not be asked:\n${asker.problems.slice(0, 20).join('\n')}`);
}, 60 * 60_000);

/** Manifests with a name, without the namespace that they were in. */
function named(manifest: JsonObject): JsonObject[] {
  const metadata = manifest['metadata'] as Record<string, JsonValue> | undefined;
  if (typeof metadata?.['name'] !== 'string') return [];
  const rest = Object.fromEntries(Object.entries(metadata).filter(([key]) => key !== 'namespace'));
  return [{ ...manifest, metadata: rest }];
}
