/**
 * The engine as a worker: the composition root of everything that runs off the editor's thread.
 * It keeps no state but caches; a request that is cancelled is given up at the next await.
 */
import { parentPort } from 'node:worker_threads';
import { CancellationTokenSource, createMessageConnection, ErrorCodes, PortMessageReader, PortMessageWriter, ResponseError, type CancellationToken } from 'vscode-jsonrpc/node';
import type { EditorMethods, EngineMethods, LintInput, LintResult, LintSettings, TreeSource, WorkspaceFolder } from './engineProtocol.ts';
import { gitTree, hasCommits, mergeBase, resolveRef, workingTree } from './git/index.ts';
import { computeImpact } from './impact/index.ts';
import { lintFile } from './lint/index.ts';
import { parseManifestFile } from './manifest/index.ts';
import { renderChange, type FileTree } from './render/index.ts';
import { diskTree, Workspace } from './workspace/index.ts';

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

/** Folders that were named, by the editor's ids. */
const workspaces = new Map<string, Promise<Workspace>>();

/** The files of a folder; what could not be read is read anew the next time. */
function workspaceOf({ id, source }: WorkspaceFolder): Promise<Workspace> {
  const known = workspaces.get(id);
  if (known) return known;
  const opening = Workspace.open(source.type === 'disk' ? diskTree(source.folder, 'this folder') : borrowedTree(source.id, 'this folder'));
  const forget = (): void => {
    if (workspaces.get(id) === opening) workspaces.delete(id);
  };
  workspaces.set(id, opening);
  opening.then(({ whole }) => whole).then(() => ask('workspace/whole', { folder: id }, undefined)).catch(forget);
  return opening;
}

async function lint(input: LintInput, workspace: Workspace | undefined, settings: LintSettings, signal: AbortSignal): Promise<LintResult> {
  const { path, text } = input;
  if (workspace) {
    const { file, findings } = await workspace.lint(path, text, settings, signal);
    return { path, role: file.role, findings };
  }
  const file = parseManifestFile(path, text);
  const { findings } = await lintFile(file, settings, { signal });
  return { path, role: file.role, findings };
}

function borrowedTree(id: string, label: string): FileTree {
  return {
    label,
    list: (signal) => ask('tree/list', { id }, signal),
    read: async (paths, signal) => new Map(await ask('tree/read', { id, paths }, signal)),
  };
}

function openTree(source: TreeSource): FileTree {
  switch (source.type) {
    case 'git':
      return gitTree(source.folder, source.commit, source.label);
    case 'working-tree':
      return workingTree(source.folder, source.label);
    case 'host':
      return borrowedTree(source.id, source.label);
  }
}

answer('lint/files', async ({ folder, inputs, settings }, signal) => {
  const workspace = folder === undefined ? undefined : await workspaceOf(folder);
  const results: LintResult[] = [];
  for (const input of inputs) {
    signal.throwIfAborted();
    results.push(await lint(input, workspace, settings, signal));
  }
  return { results, isWhole: workspace?.isWhole ?? true };
});

answer('workspace/update', async ({ folder, files }) => {
  const workspace = await workspaces.get(folder);
  for (const { path, text } of files) workspace?.update(path, text ?? undefined);
  return null;
});

answer('workspace/close', ({ folder }) => {
  workspaces.delete(folder);
  return Promise.resolve(null);
});

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
