import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject } from '../../src/manifest/index.ts';
import { definitionWith, narrowedFile, readNarrowed, widgetWith, writeNarrowed, type Narrowed, type NarrowedAnswer } from '../fixtures/definitions/index.ts';
import type { Answer } from './apiServer/client.ts';
import type { ApiServer } from './apiServer/start.ts';
import { startApiServer } from './apiServer/start.ts';

let server: ApiServer;
beforeAll(async () => { server = await startApiServer(console.log); }, 60 * 60_000);
afterAll(() => server?.stop());

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const verdict = ({ status }: Answer): 'taken' | 'refused' => status < 300 ? 'taken' : 'refused';

/** Each case has a kind of its own, so that nothing of the one before is in the way. */
async function ask({ spec, before, after }: Narrowed, plural: string): Promise<NarrowedAnswer> {
  const { client } = server;
  const definition = `/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${plural}.narrowed.example.com`;
  const objects = `/apis/narrowed.example.com/v1/${plural}`;
  await taken(client.apply(definition, definitionWith(before, plural)));
  const object = widgetWith(spec, plural);
  await until(async () => verdict(await client.apply(`${objects}/one`, object)) === 'taken');
  await taken(client.apply(definition, definitionWith(after, plural)));
  // The server serves the new schema a moment later, and does not say when.
  await wait(1500);
  const labelled = { ...object, metadata: { name: 'one', labels: { a: 'b' } } };
  const answers = {
    same: verdict(await client.apply(`${objects}/one?dryRun=All`, object)),
    labelled: verdict(await client.apply(`${objects}/one?dryRun=All`, labelled)),
    created: verdict(await client.post(`${objects}?dryRun=All&fieldValidation=Strict`, JSON.stringify(widgetWith(spec, plural, 'two')), 'application/json')),
    read: (JSON.parse((await client.get(`${objects}/one`)).body) as JsonObject)['spec'] ?? null,
  };
  await client.delete(`${objects}/one`);
  await client.delete(definition);
  return answers;
}

async function taken(answer: Promise<Answer>): Promise<void> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(body);
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await condition()) return;
    await wait(50);
  }
  throw new Error('the server does not come round');
}

/** `npm run test:cluster -- definitions -u` writes down what the server says now. */
test('the API server answers as recorded where a schema is narrowed under an object', async () => {
  const cases: Narrowed[] = [];
  for (const [index, one] of readNarrowed().entries()) cases.push({ ...one, answer: await ask(one, `${String.fromCharCode(97 + index)}widgets`) });
  await expect(writeNarrowed(cases)).toMatchFileSnapshot(narrowedFile);
}, 10 * 60_000);
