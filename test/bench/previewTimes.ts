/**
 * Measures the whole way from two trees to the report, with kustomizations that share a base.
 *   node test/bench/previewTimes.ts [overlays]
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { previewChange } from '../../src/preview/index.ts';
import type { FileTree } from '../../src/render/index.ts';
import { kubectlPath } from '../tools/kubectl.ts';
import { overlays } from './overlays.ts';

type Files = ReadonlyMap<string, string>;

export interface Spent {
  readonly milliseconds: number;
  /** Of all threads, or of the processes that were started. */
  readonly cpu: number;
}

export interface BaseTimes {
  readonly ours: Spent;
  /** Between two tellings of how far it is, at the longest, in milliseconds. */
  readonly silence: number;
  /** How long it went on when it was cancelled half way. */
  readonly cancelled: number;
  /** Both sides of all overlays with processes of kubectl kustomize, two at a time; from a sample. */
  readonly kubectl: Spent;
  readonly changes: number;
  /** Resident memory of this process at the end, in MB. */
  readonly memory: number;
  /** The longest that the thread that asked was held. */
  readonly held: number;
}

function treeOf(label: string, files: Files): FileTree {
  return {
    label,
    list: () => Promise.resolve([...files].map(([path, text]) => ({ path, id: createHash('sha1').update(text).digest('hex'), size: text.length, type: 'file' as const }))),
    read: (paths) => Promise.resolve(new Map(paths.map((path) => [path, files.get(path) ?? '']))),
  };
}

function changed(files: Files, path: string, from: string, to: string): Files {
  const text = files.get(path);
  if (text?.includes(from) !== true) throw new Error(`${path} has no ${from}.`);
  return new Map([...files, [path, text.replaceAll(from, to)]]);
}

async function spent<T>(work: () => Promise<T>): Promise<Spent & { readonly result: T }> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { result, milliseconds: performance.now() - start, cpu: (user + system) / 1000 };
}

/** A change of one of so many kustomizations: the first of the process, and each of some more pushes after it. */
export async function rootTimes(count: number, pushes: number): Promise<{ readonly first: Spent; readonly warm: readonly Spent[] }> {
  const base = overlays(count);
  const times: Spent[] = [];
  for (let push = 0; push <= pushes; push++) {
    const head = changed(base, `overlays/${7 + push}/patch.yaml`, 'value: b', `value: pushed-${push}`);
    const { result, ...time } = await spent(() => previewChange(treeOf('base', base), treeOf('head', head), { kustomize: { type: 'built-in' } }));
    if (!result.complete || result.roots.length !== 1) throw new Error(`One root was to change, and ${result.roots.length} did.`);
    times.push(time);
  }
  const [first, ...warm] = times;
  if (first === undefined) throw new Error('Nothing was measured.');
  return { first, warm };
}

/** A change of the base of so many overlays. */
export async function baseTimes(count: number, sample: number): Promise<BaseTimes> {
  const base = overlays(count);
  const head = changed(base, 'base/service-0.yaml', 'cpu: 100m', 'cpu: 200m');
  const sides = [treeOf('base', base), treeOf('head', head)] as const;
  const controller = new AbortController();
  let aborted = 0;
  await previewChange(sides[0], sides[1], {
    kustomize: { type: 'built-in' }, signal: controller.signal,
    progress: (done) => { if (done === 10) { aborted = performance.now(); controller.abort(new Error('enough')); } },
  }).then(() => { throw new Error('It was to be cancelled.'); }, () => undefined);
  const cancelled = performance.now() - aborted;

  let [told, silence, last, held] = [performance.now(), 0, performance.now(), 0];
  const clock = setInterval(() => {
    held = Math.max(held, performance.now() - last);
    last = performance.now();
  }, 1);
  const { result, ...ours } = await spent(() => previewChange(sides[0], sides[1], {
    kustomize: { type: 'built-in' },
    progress: () => {
      silence = Math.max(silence, performance.now() - told);
      told = performance.now();
    },
  }));
  clearInterval(clock);
  if (!result.complete || result.roots.length !== count) throw new Error(`${count} roots were to change, and ${result.roots.length} did.`);
  const changes = result.roots.reduce((sum, root) => sum + root.changes.length, 0);
  const memory = process.memoryUsage().rss / 1024 / 1024;
  const kubectl = await kubectlTimes([base, head], count, sample);
  return { ours, silence, cancelled, kubectl, changes, memory, held };
}

async function kubectlTimes(sides: readonly Files[], count: number, sample: number): Promise<Spent> {
  const kubectl = await kubectlPath();
  const checkout = await mkdtemp(join(tmpdir(), 'gitops-review-bench-'));
  try {
    for (const [index, files] of sides.entries()) {
      for (const [path, text] of files) {
        if (path.startsWith('overlays/') && Number(path.split('/')[1]) >= sample) continue;
        await mkdir(dirname(join(checkout, `${index}`, path)), { recursive: true });
        await writeFile(join(checkout, `${index}`, path), text);
      }
    }
    const roots = sides.flatMap((_, side) => Array.from({ length: sample }, (__, index) => join(checkout, `${side}`, 'overlays', `${index}`)));
    // Bash tells what its children spent.
    const script = 'render() { for root in "$@"; do "$kubectl" kustomize "$root" > /dev/null || exit 1; done; times; }; render "${@:1:$#/2}" & render "${@:$#/2+1}" & wait';
    const start = performance.now();
    const { stdout } = await promisify(execFile)('bash', ['-c', script, 'bash', ...roots], { env: { ...process.env, kubectl } });
    const milliseconds = performance.now() - start;
    const cpu = stdout.split('\n').flatMap((line, at) => (at % 2 === 1 ? [...line.matchAll(/(\d+)m([\d.]+)s/g)] : [])).reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
    const times = count / sample;
    return { milliseconds: milliseconds * times, cpu: cpu * times };
  } finally {
    await rm(checkout, { recursive: true, force: true });
  }
}

/** For people: of the clock, and of the processor. */
export const seconds = ({ milliseconds, cpu }: Spent): string => `${(milliseconds / 1000).toFixed(2)} s (processor ${(cpu / 1000).toFixed(2)} s)`;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { first, warm } = await rootTimes(50, 5);
  console.log(`one of 50 roots: first ${seconds(first)}; warm ${warm.map(seconds).join(', ')}`);
  const count = Number(process.argv[2] ?? 1_000);
  const { ours, kubectl, ...rest } = await baseTimes(count, Math.min(count, 50));
  console.log(`base of ${count} overlays: ${seconds(ours)}; kubectl ${seconds(kubectl)}; ${(kubectl.milliseconds / ours.milliseconds).toFixed(1)} times, processor ${(kubectl.cpu / ours.cpu).toFixed(1)} times`, rest);
}
