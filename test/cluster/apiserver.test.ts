import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { groups, readRecorded, recordedFiles, servers, type Server } from '../fixtures/apiserver/index.ts';
import type { ApiServer } from './apiServer/start.ts';
import { startApiServer } from './apiServer/start.ts';
import { dryRunRecord } from './dryRuns.ts';

describe.each(Object.keys(servers) as Server[])('an API server with the flags of %s', (name) => {
  let server: ApiServer;
  beforeAll(async () => { server = await startApiServer(console.log, servers[name]); }, 60 * 60_000);
  afterAll(() => server?.stop());

  for (const group of groups)
    test(`answers as recorded to the manifests that are ${group}`, async () => {
      const other: string[] = [];
      for (const manifest of recordedFiles(group, name).flatMap(readRecorded)) {
        const { refused, fields } = await dryRunRecord(server.client, manifest);
        const now = refused ? `refused: ${fields.join(', ')}` : 'accepted';
        const recorded = manifest.refused ? `refused: ${manifest.fields.join(', ')}` : 'accepted';
        if (now !== recorded) other.push(`${manifest.place} is recorded as ${recorded}, now ${now}`);
      }
      expect(other).toEqual([]);
    });
});
