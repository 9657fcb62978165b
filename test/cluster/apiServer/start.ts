import type { ChildProcess } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type Progress } from '../../host/editor/index.ts';
import { killGroup, startGroup, stopGroup } from '../../host/editor/processes.ts';
import { apiServerBinaries } from './binaries.ts';
import { ApiClient } from './client.ts';

/** A running API server and a way to talk to it as its administrator. */
export interface ApiServer {
  readonly client: ApiClient;
  /** A kubeconfig with the administrator's token, on disk until `stop`. */
  readonly kubeconfig: string;
  /** Ends the server and etcd and removes what they stored. Safe to call twice. */
  stop(): Promise<void>;
}

/** Longest that a start may take on two busy cores. */
const patience = 180_000;
const token = 'administrator';

/**
 * Starts a real API server on loopback ports, with RBAC and the admission plugins that are on by default and kubeadm's
 * NodeRestriction; `moreFlags` go to kube-apiserver. No controllers run, so what they would make is made here: the service account of each namespace.
 */
export async function startApiServer(progress: Progress, moreFlags: readonly string[] = []): Promise<ApiServer> {
  const binaries = await apiServerBinaries(progress);
  const folder = await mkdtemp(join(tmpdir(), 'gitops-review-apiserver-'));
  const processes: ChildProcess[] = [];
  const forced = () => processes.forEach(killGroup);
  process.once('exit', forced);
  const stop = async () => {
    for (const child of [...processes].reverse()) await stopGroup(child);
    process.off('exit', forced);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [clientPort, peerPort, port] = [await freePort(), await freePort(), await freePort()];
    const etcdUrl = `http://127.0.0.1:${String(clientPort)}`;
    processes.push(startGroup(binaries.etcd, etcdFlags(folder, etcdUrl, `http://127.0.0.1:${String(peerPort)}`)));
    const server = startGroup(binaries.apiServer, [...await serverFlags(folder, etcdUrl, port), ...moreFlags]);
    processes.push(server);
    const output = collect(server);
    const url = `https://127.0.0.1:${String(port)}`;
    const certificate = join(folder, 'certificates/apiserver.crt');
    const client = await untilReady(url, certificate, server, output);
    await client.addNamespace('default');
    const kubeconfig = join(folder, 'kubeconfig');
    await writeFile(kubeconfig, kubeconfigFor(url, (await readFile(certificate)).toString('base64')), { mode: 0o600 });
    return { client, kubeconfig, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function etcdFlags(folder: string, url: string, peerUrl: string): string[] {
  return ['--data-dir', join(folder, 'etcd'), '--listen-client-urls', url, '--advertise-client-urls', url, '--listen-peer-urls', peerUrl,
    '--initial-advertise-peer-urls', peerUrl, '--initial-cluster', `default=${peerUrl}`, '--unsafe-no-fsync', '--log-level', 'error'];
}

async function serverFlags(folder: string, etcdUrl: string, port: number): Promise<string[]> {
  const key = join(folder, 'service-accounts.pem');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(key, privateKey.export({ type: 'pkcs1', format: 'pem' }), { mode: 0o600 });
  const tokens = join(folder, 'tokens.csv');
  await writeFile(tokens, `${token},administrator,1,system:masters\n`, { mode: 0o600 });
  return [
    '--etcd-servers', etcdUrl, '--secure-port', String(port), '--bind-address', '127.0.0.1', '--advertise-address', '127.0.0.1', '--cert-dir', join(folder, 'certificates'),
    '--service-account-issuer', 'https://kubernetes.default.svc', '--service-account-key-file', key, '--service-account-signing-key-file', key,
    '--token-auth-file', tokens, '--authorization-mode', 'Node,RBAC', '--enable-admission-plugins', 'NodeRestriction',
    '--service-cluster-ip-range', '10.96.0.0/16', '--allow-privileged', '--endpoint-reconciler-type', 'none',
  ];
}

function collect(child: ChildProcess): () => string {
  let output = '';
  const take = (chunk: Buffer) => { output = (output + chunk.toString()).slice(-20_000); };
  child.stdout?.on('data', take);
  child.stderr?.on('data', take);
  return () => output;
}

async function untilReady(url: string, certificate: string, server: ChildProcess, output: () => string): Promise<ApiClient> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(`kube-apiserver ended while starting:\n${output()}`);
    const ca = await readFile(certificate, 'utf8').catch(() => undefined);
    if (ca !== undefined) {
      const client = new ApiClient(url, token, ca);
      if ((await client.get('/readyz').catch(() => undefined))?.status === 200) return client;
      client.close();
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`kube-apiserver was not ready within ${String(patience / 1000)} s:\n${output()}`);
}

function kubeconfigFor(server: string, ca: string): string {
  return JSON.stringify({
    apiVersion: 'v1', kind: 'Config', 'current-context': 'test',
    clusters: [{ name: 'test', cluster: { server, 'certificate-authority-data': ca } }],
    users: [{ name: 'administrator', user: { token } }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'administrator' } }],
  });
}
