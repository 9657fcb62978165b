/** Real charts for the tests of fetching: packed, indexed and pushed by Helm itself. */
import { execFile } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import type { Network } from '../../../src/fetch/index.ts';
import { helmPath } from '../../tools/kubectl.ts';
import { serve, type LocalServer } from '../../tools/servers.ts';
import { temporaryFolder } from '../git/repository.ts';

const run = promisify(execFile);
export const anyHost: Network = { mayAsk: () => Promise.resolve(true) };

export const library = (version: string) => ({
  'redis/Chart.yaml': `apiVersion: v2\nname: redis\nversion: ${version}\n`,
  'redis/values.yaml': 'size: 1\n',
  'redis/templates/cache.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Release.Name }}-redis\n  labels: {chart: "redis-{{ .Chart.Version }}"}\ndata:\n  size: "{{ .Values.size }}"\n',
});

export async function written(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

export async function helm(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(await helmPath(), args, { cwd: folder, env: { ...process.env, HELM_CACHE_HOME: join(folder, '.cache'), HELM_CONFIG_HOME: join(folder, '.config'), HELM_DATA_HOME: join(folder, '.data') } });
  return stdout;
}

/** The charts of some versions, packed by Helm. */
export async function packages(...versions: string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const version of versions) {
    await written(folder, library(version));
    await helm(folder, 'package', 'redis', '-d', 'packages');
  }
  return join(folder, 'packages');
}

/** A repository as `helm repo index` makes it. */
export async function chartRepository(...versions: string[]): Promise<LocalServer> {
  const folder = await packages(...versions);
  await helm(folder, 'repo', 'index', '.');
  const server = await serve((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname.replace('/charts/', ''));
    stat(path).then(() => createReadStream(path).pipe(response), () => response.writeHead(404).end());
  });
  onTestFinished(() => server.close());
  return server;
}

