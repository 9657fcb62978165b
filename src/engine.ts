/**
 * The engine as a worker: the composition root of everything that runs off the editor's thread.
 * It keeps no state but caches; a request that is cancelled is given up at the next await.
 */
import { parentPort } from 'node:worker_threads';
import { CancellationTokenSource, createMessageConnection, ErrorCodes, PortMessageReader, PortMessageWriter, ResponseError, type CancellationToken } from 'vscode-jsonrpc/node';
import type { EditorMethods, EngineMethods, LintInput, LintResult, LintSettings, TreeSource } from './engineProtocol.ts';
import { gitTree, hasCommits, mergeBase, resolveRef, workingTree } from './git/index.ts';
import { computeImpact } from './impact/index.ts';
import { lintFile } from './lint/index.ts';
import { parseManifestFile } from './manifest/index.ts';
import { patchFiles, renderChange, type FileTree } from './render/index.ts';

if (!parentPort) throw new Error('The engine runs as a worker thread.');
const connection = createMessageConnection(new PortMessageReader(parentPort), new PortMessageWriter(parentPort));

function answer<M extends keyof EngineMethods>(
  method: M,
  handler: (params: EngineMethods[M]['params'], signal: AbortSignal) => Promise<EngineMethods[M]['result']>,
): void {
  connection.onRequest(method, async (params: EngineMethods[M]['params'], token: CancellationToken) => {
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    try {
      return await handler(params, abort.signal);
    } catch (error) {
      // Thrown as it is, the message would reach a person behind "Request … failed with message:".
      throw new ResponseError(ErrorCodes.InternalError, error instanceof Error ? error.message : String(error));
    }
  });
}

async function ask<M extends keyof EditorMethods>(method: M, params: EditorMethods[M]['params'], signal: AbortSignal | undefined): Promise<EditorMethods[M]['result']> {
  signal?.throwIfAborted();
  const cancellation = new CancellationTokenSource();
  const cancel = (): void => cancellation.cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await connection.sendRequest<EditorMethods[M]['result']>(method, params, cancellation.token);
  } finally {
    signal?.removeEventListener('abort', cancel);
    cancellation.dispose();
  }
}

async function lint(input: LintInput, settings: LintSettings, signal: AbortSignal): Promise<LintResult> {
  const file = parseManifestFile(input.path, input.text, {
    ...(input.chartRoot === undefined ? {} : { chartRoot: input.chartRoot }),
    ...(input.namedAsPatch === undefined ? {} : { namedAsPatch: input.namedAsPatch }),
  });
  return { path: input.path, role: file.role, findings: await lintFile(file, settings, { signal }) };
}

function openTree(source: TreeSource): FileTree {
  switch (source.type) {
    case 'git':
      return gitTree(source.folder, source.commit, source.label);
    case 'working-tree':
      return workingTree(source.folder, source.label);
    case 'host':
      return {
        label: source.label,
        list: (signal) => ask('tree/list', { id: source.id }, signal),
        read: async (paths, signal) => new Map(await ask('tree/read', { id: source.id, paths }, signal)),
      };
  }
}

answer('lint/files', async ({ inputs, settings }, signal) => {
  const results: LintResult[] = [];
  for (const input of inputs) {
    signal.throwIfAborted();
    results.push(await lint(input, settings, signal));
  }
  return results;
});

answer('lint/patchFiles', ({ kustomizations }) =>
  Promise.resolve(kustomizations.flatMap(({ path, text }) => patchFiles(path, text))));

answer('impact/compute', async ({ base, head, kustomize }, signal) => {
  const pairs = await renderChange(openTree(base), openTree(head), { kustomize, signal });
  signal.throwIfAborted();
  return computeImpact(pairs, { base: base.label, head: head.label });
});

answer('git/hasCommits', ({ folder, commits }) => hasCommits(folder, commits));

answer('git/mergeBase', async ({ folder, ref }) => {
  const [branch, head] = await Promise.all([resolveRef(folder, ref), resolveRef(folder, 'HEAD')]);
  return branch === undefined || head === undefined ? null : ((await mergeBase(folder, branch, head)) ?? null);
});

connection.listen();
