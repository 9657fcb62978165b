import { load } from 'js-yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { binding, deployment, policy } from '../../src/impact/policies/example.ts';
import type { ApiServer } from './apiServer/start.ts';
import { startApiServer } from './apiServer/start.ts';

let server: ApiServer;
beforeAll(async () => { server = await startApiServer(console.log); }, 60 * 60_000);
afterAll(() => server?.stop());

const group = '/apis/admissionregistration.k8s.io/v1';
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What admission/policy-refuses says of an object that is there when a policy is put into force. */
test('a policy refuses an object that breaks it, also one that is there and does not change', async () => {
  const { client } = server;
  await client.addNamespace('shop');
  const path = '/apis/apps/v1/namespaces/shop/deployments/web';
  const apply = async (replicas: number): Promise<number> => (await client.apply(`${path}?dryRun=All`, load(deployment(replicas)))).status;
  expect((await client.apply(path, load(deployment(6)))).status).toBe(201);
  await client.apply(`${group}/validatingadmissionpolicies/demo-policy.example.com`, load(policy));
  await client.apply(`${group}/validatingadmissionpolicybindings/demo-binding-test.example.com`, load(binding('Audit')));
  await wait(2000);
  expect(await apply(6)).toBe(200);
  await client.apply(`${group}/validatingadmissionpolicybindings/demo-binding-test.example.com`, load(binding('Deny')));
  for (let tries = 0; tries < 100 && await apply(7) === 200; tries++) await wait(100);
  expect(await apply(6)).toBe(422);
  expect(await apply(5)).toBe(200);
  expect(JSON.parse((await client.get(path)).body)).toMatchObject({ spec: { replicas: 6 } });
  await client.delete(`${group}/validatingadmissionpolicybindings/demo-binding-test.example.com`);
}, 60_000);
