import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { runEngine } from '../../src/render/wasm/renderer.ts';
import { kubectlPath } from '../tools/kubectl.ts';
import { overlays } from './overlays.ts';

export interface RenderTimes {
  /** Milliseconds until the first kustomization is there: unpacking, compiling and starting the built-in kustomize included. */
  readonly first: number;
  /** Milliseconds for all, two at a time. */
  readonly builtIn: number;
  readonly kubectl: number;
  /** Resident memory of this process afterwards, in MB. */
  readonly memory: number;
}

async function twoAtATime(count: number, render: (overlay: string) => Promise<string>): Promise<{ readonly milliseconds: number; readonly outputs: readonly string[] }> {
  const outputs: string[] = [];
  let next = 0;
  const start = performance.now();
  const worker = async (): Promise<void> => {
    while (next < count) {
      const index = next++;
      outputs[index] = await render(`overlays/${index}`);
    }
  };
  await Promise.all([worker(), worker()]);
  return { milliseconds: performance.now() - start, outputs };
}

/** Renders overlays of one base with the built-in kustomize and with kubectl. Rejects when one of them differs by a byte. */
export async function renderTimes(count: number): Promise<RenderTimes> {
  const files = overlays(count);
  const builtIn = async (root: string): Promise<string> => {
    const own = new Map([...files].filter(([path]) => path.startsWith('base/') || path.startsWith(`${root}/`)));
    const result = await runEngine({ type: 'kustomization', root }, own, { timeoutMilliseconds: 60_000 });
    if (result.type !== 'done' || result.response.error !== undefined) throw new Error(`${root}: ${JSON.stringify(result)}`);
    return result.output;
  };
  const checkout = await mkdtemp(join(tmpdir(), 'gitops-review-bench-'));
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(checkout, path)), { recursive: true });
      await writeFile(join(checkout, path), text);
    }
    const start = performance.now();
    await builtIn('overlays/0');
    const first = performance.now() - start;
    const kubectl = await kubectlPath();
    const ours = await twoAtATime(count, builtIn);
    const theirs = await twoAtATime(count, async (root) => (await promisify(execFile)(kubectl, ['kustomize', join(checkout, root)], { maxBuffer: 1 << 28 })).stdout);
    const differing = ours.outputs.findIndex((output, index) => output !== theirs.outputs[index]);
    if (differing >= 0) throw new Error(`overlays/${differing} differs from what kubectl gives.`);
    return { first, builtIn: ours.milliseconds, kubectl: theirs.milliseconds, memory: process.memoryUsage().rss / 1024 / 1024 };
  } finally {
    await rm(checkout, { recursive: true, force: true });
  }
}
