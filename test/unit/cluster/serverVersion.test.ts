import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readServerVersion } from '../../../src/cluster/serverVersion.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'gitops-review-version-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A kubectl that says what a real one said (kubectl 1.35); the real one is asked in test/cluster. */
async function kubectl(version: string, context = 'echo prod'): Promise<string> {
  const path = join(folder, 'kubectl');
  await writeFile(path, `#!/bin/sh\nif [ "$1" = config ]; then ${context}; exit; fi\n${version}\n`);
  await chmod(path, 0o755);
  return path;
}
const ask = (program: string, timeoutMilliseconds = 5_000) => readServerVersion(program, { env: { PATH: process.env['PATH'] ?? '' }, timeoutMilliseconds });
const said = (server: string) => `cat <<'END'\n{"clientVersion":{"major":"1","minor":"35"},"kustomizeVersion":"v5.7.1"${server}}\nEND`;

test('the minor release, whatever a provider adds to it', async () => {
  expect(await ask(await kubectl(said(',"serverVersion":{"major":"1","minor":"34","gitVersion":"v1.34.2"}')))).toEqual({ version: '1.34', context: 'prod' });
  expect(await ask(await kubectl(said(',"serverVersion":{"major":"1","minor":"33+","gitVersion":"v1.33.5-gke.1"}')))).toEqual({ version: '1.33', context: 'prod' });
});

test.each([
  ['no program', undefined, 'There is no program'],
  ['no context', ['exit 0', 'echo "error: current-context is not set" >&2; exit 1'], 'no current context'],
  ['a server that does not answer', [`${said('')}\necho 'Unable to connect to the server: dial tcp 127.0.0.1:1: connect: connection refused' >&2; exit 1`], 'context prod did not say which Kubernetes it is: Unable to connect to the server'],
  ['something else', ['echo hello'], 'signing in failed'],
  ['a program that signs in, whose words stay out', ["echo 'getting credentials: exec: executable aws failed with token abc123' >&2; exit 1"], 'signing in failed'],
])('%s is told', async (_what, scripts, message) => {
  const answer = await ask(scripts === undefined ? join(folder, 'none') : await kubectl(scripts[0] ?? '', scripts[1]));
  expect(answer).toEqual({ problem: expect.stringContaining(message) as string });
  expect(JSON.stringify(answer)).not.toContain('abc123');
});

test('one that hangs is stopped', async () => {
  expect(await ask(await kubectl('sleep 60'), 500)).toEqual({ problem: expect.stringContaining('nothing came within') as string });
});
