import { afterAll, beforeAll, expect, test } from 'vitest';
import { readServerVersion } from '../../src/cluster/serverVersion.ts';
import { kubectlPath } from '../tools/kubectl.ts';
import type { ApiServer } from './apiServer/start.ts';
import { startApiServer } from './apiServer/start.ts';

let server: ApiServer;
beforeAll(async () => { server = await startApiServer(console.log); }, 60 * 60_000);
afterAll(() => server?.stop());

test('kubectl says which release the API server of the current context is', async () => {
  const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', KUBECONFIG: server.kubeconfig };
  expect(await readServerVersion(await kubectlPath(), { env })).toMatchObject({ version: '1.37' });
});

test('an API server that is not there is told in one line', async () => {
  const { kubeconfig } = server;
  await server.stop();
  const env = { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', KUBECONFIG: kubeconfig };
  expect(await readServerVersion(await kubectlPath(), { env })).toEqual({ problem: expect.stringMatching(/no current context|did not say which Kubernetes it is/) as string });
});
