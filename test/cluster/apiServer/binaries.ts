import { createHash } from 'node:crypto';
import { access, copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, run, type Progress } from '../../host/editor/index.ts';

/** Programs that make up a Kubernetes API: the server, and etcd that it stores in. */
export interface Binaries {
  readonly apiServer: string;
  readonly etcd: string;
}

/** The release that is built; go.mod beside this file pins it with all that it needs. */
export const kubernetesVersion = 'v1.37.2';

const source = join(import.meta.dirname, 'build');

/** Whether an API server can be had: somebody's binaries (KUBEBUILDER_ASSETS), or Go to build them. */
export async function canHaveBinaries(): Promise<boolean> {
  if (process.env['KUBEBUILDER_ASSETS']) return true;
  return run('go', ['version']).then(({ code }) => code === 0, () => false);
}

/**
 * kube-apiserver and etcd: those in the folder that KUBEBUILDER_ASSETS names, or else those in the cache, built on
 * first use from the Go modules that go.mod and go.sum here pin. Cold, with empty Go caches, it takes two cores some
 * ten minutes; the binaries are kept by the hash of go.mod, so that a change of version builds anew.
 */
export async function apiServerBinaries(progress: Progress): Promise<Binaries> {
  const assets = process.env['KUBEBUILDER_ASSETS'];
  if (assets) return existing(assets);
  const cache = cacheFolder();
  const target = join(cache, `apiserver-${await fingerprint()}`);
  const found = await existing(target).catch(() => undefined);
  if (found !== undefined) return found;

  const started = Date.now();
  progress(`Building kube-apiserver ${kubernetesVersion} and etcd into ${target}, once. It takes about ten minutes.`);
  const work = join(cache, `apiserver.building.${String(process.pid)}`);
  await mkdir(work, { recursive: true });
  try {
    await build(work);
    // Another run may have finished first: its binaries are the same.
    await rename(work, target).catch(() => existing(target));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  progress(`Built in ${String(Math.round((Date.now() - started) / 1000))} s.`);
  return existing(target);
}

/** Without the version the server would call itself v0.0.0 and refuse to say which release it is compatible with. */
async function build(folder: string): Promise<void> {
  for (const file of ['go.mod', 'go.sum']) await copyFile(join(source, file), join(folder, file));
  const [major = '', minor = ''] = kubernetesVersion.slice(1).split('.');
  const version = 'k8s.io/component-base/version';
  const flags = ['-s', '-w', `-X ${version}.gitVersion=${kubernetesVersion}`, `-X ${version}.gitMajor=${major}`, `-X ${version}.gitMinor=${minor}`].join(' ');
  const outcome = await run('nice', ['-n', '5', 'go', 'build', '-mod=readonly', '-trimpath', '-ldflags', flags, '-o', `${folder}/`, 'k8s.io/kubernetes/cmd/kube-apiserver', 'go.etcd.io/etcd/server/v3'], { cwd: folder });
  if (outcome.code !== 0) throw new Error(`kube-apiserver could not be built. It needs Go 1.26 or newer and the Go module proxy:\n${outcome.output.trimEnd().split('\n').slice(-15).join('\n')}`);
  // Go names a program after the last step of its path that is no version.
  await rename(join(folder, 'server'), join(folder, 'etcd'));
}

async function existing(folder: string): Promise<Binaries> {
  const binaries = { apiServer: join(folder, 'kube-apiserver'), etcd: join(folder, 'etcd') };
  for (const binary of Object.values(binaries)) await access(binary);
  return binaries;
}

async function fingerprint(): Promise<string> {
  return createHash('sha256').update(`${process.platform} ${process.arch}`).update(await readFile(join(source, 'go.mod'))).digest('hex').slice(0, 16);
}
