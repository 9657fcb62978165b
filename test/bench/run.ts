/**
 * Measures the extension against its peers on the same files in the same run.
 *   npm run bench
 * Needs Go (to build kubeconform) and Chromium; the first run downloads what the peers need. KUBE_LINTER and
 * FLUX_SCHEMA name the programs of these peers, and FLUX_CATALOG the folder catalog/latest of flux-schema's repository.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { packageExtension } from '../../scripts/package.ts';
import { cacheFolder } from '../host/editor/index.ts';
import { packageProbe } from '../host/probe/package.ts';
import { computeTimes } from './computeTimes.ts';
import { longFile, writeCorpus } from './corpus.ts';
import { editorTimes } from './editorTimes.ts';
import { impactTimes } from './impactTimes.ts';
import { pageTimes } from './pageTimes.ts';
import { builtElsewhere, kubeconform, yamlLanguageServerTimes } from './peers.ts';
import { baseTimes, rootTimes, seconds } from './previewTimes.ts';
import { renderTimes } from './renderTimes.ts';
import { peerSchemas } from './schemas.ts';

const run = promisify(execFile);
const cache = join(cacheFolder(), 'bench');
const folder = await mkdtemp(join(tmpdir(), 'gitops-review-bench-'));
const lines = 1_000;
/** Small enough to be half start-up, and large enough to be none. */
const sizes = [2_000, 10_000];

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function spread(values: readonly number[]): string {
  return `${median(values).toFixed(1)} ms  (${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}, ${values.length} runs)`;
}

function row(what: string, figure: string): void {
  console.log(`${what.padEnd(64)} ${figure}`);
}

function percentile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * part) - 1)] ?? Number.NaN;
}

interface Peer {
  readonly what: string;
  readonly command: readonly [program: string, ...parameters: string[]];
  /** Takes minutes, so that it is run once, and not to warm up. */
  readonly isSlow?: boolean;
}

interface Taken {
  /** Milliseconds of the clock. */
  readonly wall: number[];
  /** Milliseconds of the processor, by all threads. */
  readonly cpu: number[];
}

/** What whole processes take, in turns so that all see the same machine; what they find is no failure. */
async function inTurns(peers: readonly Peer[], rounds: number): Promise<ReadonlyMap<Peer, Taken>> {
  const times = new Map<Peer, Taken>(peers.map((peer) => [peer, { wall: [], cpu: [] }]));
  for (let round = 0; round <= rounds; round++) {
    for (const peer of peers) {
      if (peer.isSlow === true && round !== 1) continue;
      const start = performance.now();
      // Bash tells, after all else, what its child has spent.
      const { stderr } = await run('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@"', 'bash', ...peer.command], { maxBuffer: 1 << 30 }).catch((error: unknown) => {
        const failed = error as { readonly code?: unknown; readonly stderr: string };
        if (failed.code !== 1) throw error;
        return failed;
      });
      const wall = performance.now() - start;
      const cpu = (stderr.trim().split('\n').at(-1) ?? '').split(' ').reduce((sum, part) => sum + Number(part) * 1000, 0);
      if (round === 0) continue;
      times.get(peer)?.wall.push(wall);
      times.get(peer)?.cpu.push(cpu);
    }
  }
  return times;
}

try {
  const [schemas, program, vsix] = [await peerSchemas(cache), await kubeconform(cache), await packageExtension(() => undefined)];
  console.log(`${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}\n`);

  const text = longFile(lines);
  // Every other edit is a mistake, so that each answer can be told from the one before.
  const edits = Array.from({ length: 41 }, (_, index) => ({ line: 9, text: `  replicas: ${index % 2 === 0 ? `"${index}"` : `${index}`}`, isWrong: index % 2 === 0 }));
  const peer = await yamlLanguageServerTimes(join(schemas, 'all.json'), text, edits);
  const manifests = 10_000;
  const ours = await editorTimes(vsix, folder, text, 0, edits);
  const large = await editorTimes(vsix, folder, text, manifests, edits);
  const change = `Change of the document to diagnostics, ${text.split('\n').length} lines`;
  row(`${change}: GitOps Review`, `${spread(ours.keystrokes)}  95th percentile ${percentile(ours.keystrokes, 0.95).toFixed(1)} ms`);
  row(`  the same in a workspace of ${manifests} manifests`, `${spread(large.keystrokes)}  95th percentile ${percentile(large.keystrokes, 0.95).toFixed(1)} ms, ${(percentile(large.keystrokes, 0.95) / percentile(ours.keystrokes, 0.95)).toFixed(2)} times as long`);
  row(`${change}, same edits: yaml-language-server`, spread(peer.slice(1)));
  row(`Memory of the extension host, workspace of ${manifests} manifests`, `${large.memory.after.toFixed(0)} MB  (before the first file was opened: ${large.memory.before.toFixed(0)} MB)`);
  row(`Activation in VS Code, first load of the window`, spread(ours.activation));

  const overlays = 104;
  const rendering = await renderTimes(overlays);
  row('First kustomization rendered, the built-in kustomize started for it', `${rendering.first.toFixed(0)} ms`);
  row(`${overlays} overlays of one base, two at a time: built in`, `${(rendering.builtIn / 1000).toFixed(1)} s  (memory afterwards ${rendering.memory.toFixed(0)} MB)`);
  row(`  the same: kubectl kustomize, processes`, `${(rendering.kubectl / 1000).toFixed(1)} s`);

  const { first, warm } = await rootTimes(50, 20);
  row('Change of one of 50 kustomizations to its impact, kustomize started: first', seconds(first));
  row('  the same, warm', `${spread(warm.map(({ milliseconds }) => milliseconds))}, 95th percentile ${percentile(warm.map(({ milliseconds }) => milliseconds), 0.95).toFixed(0)} ms`);
  const reached = await baseTimes(1_000, 50);
  row('Change of a base of 1000 kustomizations to its impact', `${seconds(reached.ours)}  (told how far at least every ${reached.silence.toFixed(0)} ms, over ${reached.cancelled.toFixed(0)} ms after a cancel, memory afterwards ${reached.memory.toFixed(0)} MB)`);
  row('  both sides of all: kubectl kustomize, processes, 20 times what 50 take', `${seconds(reached.kubectl)}, ${(reached.kubectl.milliseconds / reached.ours.milliseconds).toFixed(1)} times as long, processor ${(reached.kubectl.cpu / reached.ours.cpu).toFixed(1)}`);

  const computed = computeTimes(5_000, 5_000);
  row('Impact of 5000 rendered objects, nothing warm', `${computed.report.toFixed(0)} ms  (${computed.impacts} impacts)`);

  process.env['GITOPS_REVIEW_VSIX'] = [vsix, await packageProbe(folder)].join(',');
  const rounds = [await impactTimes(), await impactTimes(), await impactTimes()];
  row('Sign-in to the list of the demo', spread(rounds.map(({ list }) => list)));
  const page = await pageTimes(5_000);
  row('Working tree with 5,000 objects that change, to the page of the impact', `${(page.shown / 1000).toFixed(1)} s  (the editor's thread held ${page.held.toFixed(0)} ms at the longest; the page's, filtering, ${page.drawn.toFixed(0)} ms)`);
  for (const [index, name] of ['first', 'second', 'third'].entries()) {
    row(`List to the ${name} impact of a pull request`, spread(rounds.map(({ impacts }) => [...impacts.values()].sort((a, b) => a - b)[index] ?? Number.NaN)));
  }

  const node = process.execPath;
  const cli = join(import.meta.dirname, '../../dist/cli.js');
  const fluxSchema = builtElsewhere('flux-schema', 'FLUX_SCHEMA');
  const kubeLinter = builtElsewhere('kube-linter', 'KUBE_LINTER');
  for (const files of sizes) {
    const corpus = join(folder, `corpus-${files}`);
    await writeCorpus(corpus, files);
    const schemaOnly: Peer = { what: 'schema only: GitOps Review', command: [node, cli, 'lint', '--schema-only', '--format', 'json', corpus] };
    const allRules: Peer = { what: 'all rules: GitOps Review, profile strict', command: [node, cli, 'lint', '--profile', 'strict', '--format', 'json', corpus] };
    const besides: Peer[] = [{ what: 'schema only: kubeconform, 2 workers', command: [program, '-strict', '-n', '2', '-schema-location', join(schemas, '{{.ResourceKind}}{{.KindSuffix}}.json'), corpus] }];
    if (fluxSchema !== undefined) besides.push({ what: 'schema only: flux-schema, 2 workers', command: [fluxSchema, 'validate', corpus, '--concurrent', '2', '--schema-location', join(process.env['FLUX_CATALOG'] ?? '', '{{.Group}}/{{.Kind}}_{{.Version}}.json')] });
    if (kubeLinter !== undefined) besides.push({ what: 'all rules: kube-linter', command: [kubeLinter, 'lint', '--add-all-built-in', corpus], isSlow: files > 5_000 });
    const times = await inTurns([schemaOnly, ...besides, allRules], files > 5_000 ? 3 : 5);
    for (const [peer, { wall, cpu }] of times) {
      const ours = times.get(peer.what.startsWith('schema only') ? schemaOnly : allRules);
      const ratio = ours === undefined || peer === schemaOnly || peer === allRules ? ''
        : `, GitOps Review does ${(median(wall) / median(ours.wall)).toFixed(2)} times as many, and for the same processor time ${(median(cpu) / median(ours.cpu)).toFixed(2)}`;
      row(`Lint ${files} files, ${peer.what}`, `${Math.round((files * 1000) / median(wall))} files/s  (whole process: ${spread(wall)}, processor ${spread(cpu)}${ratio})`);
    }
  }

  row('Size of the VSIX', `${((await stat(vsix)).size / 1024 / 1024).toFixed(2)} MB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
