import { afterAll, beforeAll, expect, test } from 'vitest';
import { load } from 'js-yaml';
import { removedApis } from '../fixtures/removedApis/index.ts';
import { applyFix } from '../unit/lint/applied.ts';
import { lintText } from '../unit/lint/marked.ts';
import type { ApiServer } from './apiServer/start.ts';
import { startApiServer } from './apiServer/start.ts';

let server: ApiServer;
beforeAll(async () => { server = await startApiServer(console.log); }, 60 * 60_000);
afterAll(() => server?.stop());

test('the API server accepts what the quick fixes make of objects in old versions', async () => {
  const refused: string[] = [];
  for (const text of removedApis('rewritten')) {
    const [finding] = (await lintText(text, { only: /^deprecation\/(removed|deprecated)$/ })).findings;
    const after = finding?.fix === undefined ? text : applyFix(text, finding.fix);
    const { apiVersion, kind } = load(after) as { apiVersion: string; kind: string };
    const answer = await server.client.dryRun({ apiVersion, kind }, after);
    if (!answer.accepted) refused.push(`${apiVersion} ${kind}: ${answer.message}`);
  }
  expect(refused).toEqual([]);
});
