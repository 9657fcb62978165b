import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { load, loadAll } from 'js-yaml';
import type { JsonValue } from '../../../src/manifest/index.ts';
import { renderChange } from '../../../src/render/index.ts';
import type { FileTree, KustomizeSetting, RenderedRoot, RootPair } from '../../../src/render/index.ts';
import { kubectlPath } from '../../tools/kubectl.ts';
import { contentTree } from './contentTree.ts';

export type Files = Readonly<Record<string, string>>;
/** Files of which some are no text. */
export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** Renders the change between two sets of files, with the built-in kustomize unless a program is named. */
export async function renderFiles(base: Contents, head: Contents, options: { readonly signal?: AbortSignal; readonly command?: string } = {}): Promise<readonly RootPair[]> {
  const kustomize: KustomizeSetting = options.command === undefined ? { type: 'built-in' } : { type: 'command', command: options.command };
  return await renderChange(contentTree(base, 'base'), contentTree(head, 'head'), { kustomize, signal: options.signal });
}

/** Renders files that are all new. */
export async function renderNew(files: Contents, path: string): Promise<RenderedRoot> {
  const pairs = await renderFiles({}, files);
  const head = pairs.find((pair) => pair.root.path === path)?.head;
  if (head === undefined) throw new Error(`${path} is no root; there are ${pairs.map((pair) => pair.root.path).join(', ')}`);
  return head;
}

/** What `kubectl kustomize` gives for a folder of a real checkout of the files. */
export async function kubectlKustomize(files: Contents, folder: string): Promise<JsonValue[]> {
  const checkout = await mkdtemp(join(tmpdir(), 'gitops-review-checkout-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(checkout, path)), { recursive: true });
      await writeFile(join(checkout, path), text);
    }
    const { stdout } = await promisify(execFile)(await kubectlPath(), ['kustomize', join(checkout, folder)]);
    return loadAll(stdout) as JsonValue[];
  } finally {
    await rm(checkout, { recursive: true, force: true });
  }
}

/** `Kind/name` of the objects of a side. */
export function names(side: RenderedRoot | undefined): readonly string[] | undefined {
  return side?.objects.map((object) => `${object.gvk.kind}/${object.name}`);
}

export function yaml(text: string): JsonValue {
  return load(text) as JsonValue;
}

/** A tree that notes which paths are read from it. */
export function recording(tree: FileTree): FileTree & { readonly reads: readonly string[]; readonly calls: () => number } {
  const reads: string[] = [];
  let calls = 0;
  return {
    ...tree,
    reads,
    calls: () => calls,
    read: (paths, signal) => {
      calls += 1;
      reads.push(...paths);
      return tree.read(paths, signal);
    },
  };
}

export const deployment = (name: string, image = 'nginx:1.27'): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  replicas: 1
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      containers:
        - name: ${name}
          image: ${image}
`;

export const configMap = (name: string, value = 'one'): string => `apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
data:
  key: ${value}
`;
