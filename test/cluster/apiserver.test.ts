import { afterAll, beforeAll, expect, test } from 'vitest';
import { groups, readRecorded, recordedFiles } from '../fixtures/apiserver/index.ts';
import type { ApiServer } from './apiServer/start.ts';
import { startApiServer } from './apiServer/start.ts';
import { dryRunRecord } from './dryRuns.ts';

let server: ApiServer;
beforeAll(async () => { server = await startApiServer(console.log); }, 60 * 60_000);
afterAll(() => server?.stop());

for (const group of groups)
  test(`the API server answers as recorded to the manifests that are ${group}`, async () => {
    const other: string[] = [];
    for (const manifest of recordedFiles(group).flatMap(readRecorded)) {
      const { refused, fields } = await dryRunRecord(server.client, manifest);
      const now = refused ? `refused: ${fields.join(', ')}` : 'accepted';
      const recorded = manifest.refused ? `refused: ${manifest.fields.join(', ')}` : 'accepted';
      if (now !== recorded) other.push(`${manifest.place} is recorded as ${recorded}, now ${now}`);
    }
    expect(other).toEqual([]);
  });
