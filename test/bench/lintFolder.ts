/**
 * Lints every file of a folder with the bundled engine in two workers, as a process of its own, like the peers.
 *   node test/bench/lintFolder.ts FOLDER
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createMessageConnection, PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';
import type { EngineMethods } from '../../src/engineProtocol.ts';

const folder = process.argv[2] ?? '.';
const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
const engine = join(import.meta.dirname, '../../dist/engine.js');
const batch = 50;

let findings = 0;
let next = 0;
await Promise.all([0, 1].map(async () => {
  const worker = new Worker(engine);
  const connection = createMessageConnection(new PortMessageReader(worker), new PortMessageWriter(worker));
  connection.listen();
  while (next < names.length) {
    const chunk = names.slice(next, next += batch);
    const inputs = await Promise.all(chunk.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
    const params: EngineMethods['lint/files']['params'] = { inputs, settings: { profile: 'strict', rules: {} } };
    const { results } = await connection.sendRequest<EngineMethods['lint/files']['result']>('lint/files', params);
    findings += results.reduce((sum, result) => sum + result.findings.length, 0);
  }
  connection.dispose();
  await worker.terminate();
}));
console.log(`${names.length} files, ${findings} findings`);
