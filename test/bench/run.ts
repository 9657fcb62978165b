/**
 * Measures the extension against its peers on the same files in the same run.
 *   npm run bench
 * Needs Go (to build kubeconform) and Chromium; the first run downloads both peers' parts.
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
import { longFile, writeCorpus } from './corpus.ts';
import { editorTimes } from './editorTimes.ts';
import { impactTimes } from './impactTimes.ts';
import { kubeconform, yamlLanguageServerTimes } from './peers.ts';
import { peerSchemas } from './schemas.ts';

const run = promisify(execFile);
const cache = join(cacheFolder(), 'bench');
const folder = await mkdtemp(join(tmpdir(), 'gitops-review-bench-'));
const lines = 1_000;
const files = 2_000;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function spread(values: readonly number[]): string {
  return `${median(values).toFixed(1)} ms  (${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}, ${values.length} runs)`;
}

function row(what: string, figure: string): void {
  console.log(`${what.padEnd(64)} ${figure}`);
}

/** Milliseconds that a whole process takes, alternately with its peer so that both see the same machine. */
async function alternate(first: () => Promise<unknown>, second: () => Promise<unknown>, rounds: number): Promise<[number[], number[]]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    for (const [index, command] of [first, second].entries()) {
      const start = performance.now();
      await command();
      if (round > 0) times[index]?.push(performance.now() - start);
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
  const ours = await editorTimes(vsix, folder, text, edits);
  row(`Change of the document to diagnostics, ${text.split('\n').length} lines: GitOps Review`, spread(ours.keystrokes));
  row(`Change of the document to diagnostics, same edits: yaml-language-server`, spread(peer.slice(1)));
  row(`Activation in VS Code, first load of the window`, spread(ours.activation));

  process.env['GITOPS_REVIEW_VSIX'] = [vsix, await packageProbe(folder)].join(',');
  const rounds = [await impactTimes(), await impactTimes(), await impactTimes()];
  row('Sign-in to the list of the demo', spread(rounds.map(({ list }) => list)));
  for (const [index, name] of ['first', 'second', 'third'].entries()) {
    row(`List to the ${name} impact of a pull request`, spread(rounds.map(({ impacts }) => [...impacts.values()].sort((a, b) => a - b)[index] ?? Number.NaN)));
  }

  const corpus = join(folder, 'corpus');
  await writeCorpus(corpus, files);
  const [lint, conform] = await alternate(
    () => run(process.execPath, [join(import.meta.dirname, 'lintFolder.ts'), corpus]),
    () => run(program, ['-strict', '-n', '2', '-schema-location', join(schemas, '{{.ResourceKind}}{{.KindSuffix}}.json'), corpus]),
    5,
  );
  const rate = (milliseconds: readonly number[]): string => `${Math.round((files * 1000) / median(milliseconds))} files/s  (whole process: ${spread(milliseconds)})`;
  row(`Lint ${files} files, schema and rules: GitOps Review, 2 workers`, rate(lint));
  row(`Lint ${files} files, schema only: kubeconform, 2 workers`, rate(conform));

  row('Size of the VSIX', `${((await stat(vsix)).size / 1024 / 1024).toFixed(2)} MB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
