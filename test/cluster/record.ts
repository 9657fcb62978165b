/**
 * Asks a real API server about the manifests in test/fixtures/apiserver and writes down what it answers. Names those
 * that stand in the folder of the other answer, for a person to move: a mistake that is none, or a mistake unseen.
 *   node test/cluster/record.ts
 */
import { writeFileSync } from 'node:fs';
import { groups, readRecorded, recordedFiles, servers, writeRecorded, type Server } from '../fixtures/apiserver/index.ts';
import { startApiServer } from './apiServer/start.ts';
import { dryRunRecord } from './dryRuns.ts';

for (const name of Object.keys(servers) as Server[]) {
  const server = await startApiServer(console.log, servers[name]);
  try {
    for (const group of groups)
      for (const file of recordedFiles(group, name)) {
        const answers = [];
        for (const manifest of readRecorded(file)) answers.push(await dryRunRecord(server.client, manifest));
        writeFileSync(file, writeRecorded(answers));
        for (const { place, refused } of answers) if (refused !== (group === 'refused')) console.log(`${place} is ${refused ? 'refused' : 'accepted'}.`);
      }
  } finally {
    await server.stop();
  }
}
