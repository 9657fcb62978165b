import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { runEngine } from '../../src/render/wasm/renderer.ts';
import { kubectlPath } from '../tools/kubectl.ts';

export interface RenderTimes {
  /** Milliseconds until the first kustomization is there: unpacking, compiling and starting the built-in kustomize included. */
  readonly first: number;
  /** Milliseconds for all, two at a time. */
  readonly builtIn: number;
  readonly kubectl: number;
  /** Resident memory of this process afterwards, in MB. */
  readonly memory: number;
}

/** A base that many overlays share, each with patches, images, labels and a generator of its own. */
function overlays(count: number): ReadonlyMap<string, string> {
  const workload = (name: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\nspec:\n  selector: {matchLabels: {app: ${name}}}\n  template:\n    metadata: {labels: {app: ${name}}}\n    spec:\n      containers:\n      - name: app\n        image: registry.example.com/${name}\n        envFrom: [{configMapRef: {name: settings}}]\n        resources: {requests: {cpu: 100m, memory: 128Mi}}\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\nspec:\n  selector: {app: ${name}}\n  ports: [{port: 80}]\n`;
  const names = Array.from({ length: 5 }, (_, index) => `service-${index}`);
  const files = new Map<string, string>([['base/kustomization.yaml', `resources: [${names.map((name) => `${name}.yaml`).join(', ')}]\nconfigMapGenerator: [{name: settings, literals: [LEVEL=info]}]\n`]]);
  for (const name of names) files.set(`base/${name}.yaml`, workload(name));
  for (let index = 0; index < count; index++) {
    files.set(`overlays/${index}/kustomization.yaml`, `resources: [../../base]\nnamespace: team-${index}\nnamePrefix: t${index}-\nlabels: [{pairs: {team: "t${index}"}, includeSelectors: true}]\nimages: [{name: registry.example.com/service-0, newTag: "1.${index}"}]\nreplicas: [{name: service-1, count: 3}]\nconfigMapGenerator: [{name: settings, behavior: merge, literals: [TEAM=t${index}]}]\npatches: [{target: {kind: Deployment}, patch: "[{\\"op\\": \\"add\\", \\"path\\": \\"/spec/minReadySeconds\\", \\"value\\": 5}]"}, {path: patch.yaml}]\n`);
    files.set(`overlays/${index}/patch.yaml`, 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: service-2}\nspec: {template: {spec: {containers: [{name: app, env: [{name: A, value: b}]}]}}}\n');
  }
  return files;
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
