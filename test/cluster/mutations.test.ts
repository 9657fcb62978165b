import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '../../src/manifest/index.ts';
import { formatPath, parseManifestFile } from '../../src/manifest/index.ts';
import { loadKindSchema, validateObject } from '../../src/schema/index.ts';
import { isSameField, readRecorded, recordedFiles } from '../fixtures/apiserver/index.ts';
import type { ApiServer } from './apiServer/start.ts';
import { startApiServer } from './apiServer/start.ts';
import type { Mutation } from './mutations.ts';
import { mutations } from './mutations.ts';

let server: ApiServer;
beforeAll(async () => { server = await startApiServer(console.log); }, 60 * 60_000);
afterAll(() => server?.stop());

/** What the API server does not even ask: the selector of a metric goes to whoever serves the metric. */
const unasked = /^HorizontalPodAutoscaler spec\.metrics\[\d+\]\.external\.metric\.selector/;

/**
 * Each field of each recorded manifest is taken away, emptied, or made wrong, one at a time, and the server is asked.
 * What it takes may be no error of ours. Of what it refuses, most is refused by us with the same field; the rest needs
 * a compiler of CEL, or is seldom written.
 */
test('one field changed: nothing that the API server accepts is an error, and most of what it refuses is one', async () => {
  const seen = new Set<string>();
  const objects = recordedFiles('accepted').flatMap(readRecorded).flatMap(({ yaml }) => parseManifestFile('a.yaml', yaml).objects);
  const queue: Mutation[] = objects.flatMap((object) => [...mutations(object.value, seen)]);
  const wrong: string[] = [];
  const missed: string[] = [];
  let refused = 0;
  const judge = async ({ what, value }: Mutation): Promise<void> => {
    const text = JSON.stringify(value);
    const object = parseManifestFile('a.yaml', text).objects[0];
    const schema = object === undefined ? undefined : await loadKindSchema(object.gvk);
    if (object === undefined || schema === undefined) return;
    const errors = validateObject(object, schema).filter(({ severity }) => severity === undefined);
    const answer = await server.client.dryRun({ apiVersion: object.apiVersion, kind: object.gvk.kind, namespace: namespaceOf(value) }, text);
    if (answer.accepted) wrong.push(...errors.filter(() => !unasked.test(what)).map(({ path, message }) => `${what}: ${formatPath(path)}: ${message}`));
    else if (answer.code === 400 || answer.code === 422) {
      refused++;
      const same = errors.some(({ path, missing, code }) => answer.fields.length === 0 || answer.fields.some((field) => isSameField(missing ?? path, field, missing !== undefined || code === 'required')));
      if (!same) missed.push(what);
    }
  };
  const total = queue.length;
  const work = async (): Promise<void> => { for (let next = queue.pop(); next !== undefined; next = queue.pop()) await judge(next); };
  await Promise.all([work(), work(), work()]);
  console.log(`Of ${String(total)} changes the API server refuses ${String(refused)}, and we ${String(refused - missed.length)} of those with the same field.`);
  expect(wrong).toEqual([]);
  expect(total).toBeGreaterThan(10_000);
  expect(missed.length / refused).toBeLessThan(0.15);
}, 20 * 60_000);

function namespaceOf(value: JsonObject): string | undefined {
  const metadata = value['metadata'];
  const namespace = metadata !== null && typeof metadata === 'object' && 'namespace' in metadata ? metadata['namespace'] : undefined;
  return typeof namespace === 'string' && namespace !== '' ? namespace : undefined;
}
