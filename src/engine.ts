/**
 * The engine as a worker: the composition root of everything that runs off the editor's thread.
 * It keeps no state but caches; a request that is cancelled is given up at the next await.
 */
import { parentPort } from 'node:worker_threads';
import { CancellationTokenSource, createMessageConnection, ErrorCodes, PortMessageReader, PortMessageWriter, ResponseError, type CancellationToken } from 'vscode-jsonrpc/node';
import type { EditorMethods, EngineMethods, LintInput, LintResult, LintSettings, TreeSource, WorkspaceFolder } from './engineProtocol.ts';
import { FetchCache, fetchNeeds } from './fetch/index.ts';
import { branchNamed, gitTree, hasCommits, mergeBase, remotesOf, resolveRef, workingTree } from './git/index.ts';
import { aloneWith, complete, definition, hover, locateSymbol, objectSymbols, outline, references, rename, renderedText, startRename, type Texts } from './language/index.ts';
import { editToIgnore, fixAll, lintFile, withRuleOff } from './lint/index.ts';
import { parseManifestFile } from './manifest/index.ts';
import { needInWords, type FileTree } from './render/index.ts';
import { portions } from './impact/index.ts';
import { previewChange } from './preview/index.ts';
import { diskTree, practise, schemaReader, Workspace, type ReadTexts } from './workspace/index.ts';

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
interface Source {
  readonly tree: FileTree;
  readonly sent: Map<string, string>;
  /** The folder, where it is on disk. */
  readonly disk: string | undefined;
}
/** Where their files are read, and the texts that the editor has sent, which may be newer. */
const sources = new Map<string, Source>();
/** Texts of a folder that are kept: more than anyone has open with changes. */
const mostSent = 200;

/** The files of a folder; what could not be read is read anew the next time. */
function workspaceOf({ id, source }: WorkspaceFolder): Promise<Workspace> {
  const known = workspaces.get(id);
  if (known) return known;
  const tree = source.type === 'disk' ? diskTree(source.folder, 'this folder') : borrowedTree(source.id, 'this folder');
  sources.set(id, { tree, sent: new Map(), disk: source.type === 'disk' ? source.folder : undefined });
  const opening = Workspace.open(tree).then((workspace) => {
    workspace.readSchemasWith(schemaReader(source.type === 'disk' ? source.folder : undefined));
    return workspace;
  });
  const forget = (): void => {
    if (workspaces.get(id) === opening) workspaces.delete(id);
  };
  workspaces.set(id, opening);
  opening.then(({ whole }) => whole).then(() => ask('workspace/whole', { folder: id }, undefined)).catch(forget);
  return opening;
}

function remember(folder: string, { path, text }: LintInput): void {
  const sent = sources.get(folder)?.sent;
  if (!sent) return;
  sent.delete(path);
  sent.set(path, text);
  const [oldest] = sent.keys();
  if (sent.size > mostSent && oldest !== undefined) sent.delete(oldest);
}

/** Milliseconds without a change after which the environments are rendered. */
const restBeforeRendering = 250;
const resting = new Map<string, NodeJS.Timeout>();
const rendering = new Set<string>();

/** Renders the environments that have changed when nothing changes for a moment, and tells the editor when that says something new. */
function renderSoon(folder: string, settings: LintSettings): void {
  clearTimeout(resting.get(folder));
  resting.set(folder, setTimeout(() => {
    resting.delete(folder);
    if (rendering.has(folder)) renderSoon(folder, settings);
    else void renderNow(folder, settings);
  }, restBeforeRendering));
}

/** Reads texts of a folder, those that the editor has sent before those of its files. */
function readerOf({ tree, sent }: Source): ReadTexts {
  return async (paths) => {
    const texts = new Map(await tree.read(paths.filter((path) => !sent.has(path))));
    for (const path of paths) {
      const text = sent.get(path);
      if (text !== undefined) texts.set(path, text);
    }
    return texts;
  };
}

/** Milliseconds without a request to lint after which the first text is practised. */
const restBeforePractice = 1_000;
const practice = new AbortController();
let hasPractised = false;
let practising: NodeJS.Timeout | undefined;

/** Practises linting once in this process, when all is read and nobody types; whoever does ends it. */
function practiseSoon(input: LintInput, settings: LintSettings): void {
  clearTimeout(practising);
  if (hasPractised) {
    practice.abort();
    return;
  }
  practising = setTimeout(() => {
    hasPractised = true;
    practise(input, settings, practice.signal).catch((error: unknown) => console.error('Linting was not practised:', error));
  }, restBeforePractice);
}

/** URLs that the folders on disk are cloned from, asked for once. */
const repositories = new Map<string, Promise<readonly string[]>>();

function repositoriesOf({ disk }: Source): Promise<readonly string[]> {
  if (disk === undefined) return Promise.resolve([]);
  let known = repositories.get(disk);
  if (known === undefined) repositories.set(disk, known = // Where git cannot be asked, its URLs are not known.
    remotesOf(disk).then((remotes) => remotes.map(({ url }) => url), () => []));
  return known;
}

async function renderNow(folder: string, settings: LintSettings): Promise<void> {
  const workspace = await workspaces.get(folder)?.catch(() => undefined);
  const source = sources.get(folder);
  if (workspace?.isWhole !== true || !source) return;
  rendering.add(folder);
  try {
    const { tree } = source;
    const options = { ...(tree.bytes === undefined ? {} : { readBytes: async (paths: readonly string[]) => await tree.bytes?.(paths) ?? new Map<string, Uint8Array>() }), repositories: () => repositoriesOf(source) };
    if (await workspace.renderEnvironments(readerOf(source), settings, options)) await ask('workspace/whole', { folder }, undefined);
  } catch (error) {
    // Files went away while they were read, or the editor closes: the next change renders anew.
    console.error(`The environments of ${folder} were not rendered:`, error);
  } finally {
    rendering.delete(folder);
  }
}

/** What lies around a text: its folder, or nothing but itself. */
async function around(folder: WorkspaceFolder | undefined, { path, text }: LintInput): Promise<{ workspace: Workspace; texts: Texts }> {
  if (folder === undefined) return { workspace: await aloneWith(path, text), texts: (asked) => Promise.resolve(asked === path ? text : undefined) };
  const workspace = await workspaceOf(folder);
  const source = sources.get(folder.id);
  return { workspace, texts: async (asked) => (asked === path ? text : source?.sent.get(asked) ?? (await source?.tree.read([asked]))?.get(asked)) };
}

/** Like `around`, once all files have been read; where they cannot be, with those that could. */
async function wholeAround(folder: WorkspaceFolder | undefined, input: LintInput): Promise<{ workspace: Workspace; texts: Texts }> {
  const surroundings = await around(folder, input);
  await surroundings.workspace.whole.catch(() => undefined);
  return surroundings;
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
    bytes: async (paths, signal) => new Map(await ask('tree/bytes', { id, paths }, signal)),
  };
}

function openTree(source: TreeSource): FileTree {
  switch (source.type) {
    case 'git':
      return gitTree(source.folder, source.commit, source.label);
    case 'working-tree':
      return workingTree(source.folder, source.label);
    case 'host':
      return { ...borrowedTree(source.id, source.label), isRemote: true };
  }
}

answer('lint/files', async ({ folder, inputs, settings }, signal) => {
  const workspace = folder === undefined ? undefined : await workspaceOf(folder);
  const mayRender = settings.render !== false && settings.schemaOnly !== true;
  const [first] = inputs;
  if (first && inputs.length === 1 && workspace?.isWhole !== false) practiseSoon(first, settings);
  if (folder !== undefined && workspace && inputs.length > 1) {
    // Many files are asked for by whoever wants the whole truth, not the fastest.
    await workspace.whole.catch(() => undefined);
    if (mayRender && !rendering.has(folder.id)) await renderNow(folder.id, settings);
  }
  const results: LintResult[] = [];
  for (const input of inputs) {
    signal.throwIfAborted();
    if (folder !== undefined) remember(folder.id, input);
    results.push(await lint(input, workspace, settings, signal));
  }
  if (folder !== undefined && mayRender) renderSoon(folder.id, settings);
  return { results, isWhole: workspace?.isWhole ?? true };
});

answer('workspace/update', async ({ folder, files }) => {
  const workspace = await workspaces.get(folder);
  for (const { path, text } of files) {
    workspace?.update(path, text ?? undefined);
    const sent = sources.get(folder)?.sent;
    sent?.delete(path);
    if (text === null) for (const below of [...sent?.keys() ?? []]) if (below.startsWith(`${path}/`)) sent?.delete(below);
  }
  return null;
});

answer('workspace/close', ({ folder }) => {
  workspaces.delete(folder);
  sources.delete(folder);
  return Promise.resolve(null);
});

answer('lint/fixAll', async ({ folder, input, settings, rules }, signal) => {
  const workspace = folder === undefined ? undefined : await workspaceOf(folder);
  const findings = async (text: string) => (await lint({ ...input, text }, workspace, settings, signal)).findings;
  const result = await fixAll(input.text, findings, rules);
  // Nobody may want the result: what the editor has is what counts.
  if (workspace?.paths.has(input.path) === true) workspace.update(input.path, input.text);
  return result ?? null;
});

answer('lint/ignoreInObject', async ({ folder, input, offset, rule, reason }) => {
  const { workspace } = await around(folder, input);
  return editToIgnore(parseManifestFile(input.path, input.text, workspace.hints(input.path)), offset, rule, reason) ?? null;
});

answer('language/complete', async ({ folder, place, near, schemas }) => complete(place, (await around(folder, place)).workspace, { near: new Set(near), schemas }));

answer('language/hover', async ({ folder, place, fields, schemas }) => (await hover(place, (await around(folder, place)).workspace, { fields, schemas })) ?? null);

answer('language/definition', async ({ folder, place }) => {
  const { workspace, texts } = await wholeAround(folder, place);
  return definition(place, workspace, texts);
});

answer('language/references', async ({ folder, place, withDeclaration }) => {
  const { workspace, texts } = await wholeAround(folder, place);
  return references(place, withDeclaration, workspace, texts);
});

answer('language/startRename', async ({ folder, place }) => startRename(place, (await wholeAround(folder, place)).workspace));

answer('language/rename', async ({ folder, place, to }) => {
  const { workspace, texts } = await wholeAround(folder, place);
  return rename(place, to, workspace, texts);
});

answer('language/outline', async ({ folder, input }) => outline(input.path, input.text, (await around(folder, input)).workspace.hints(input.path)));

answer('language/symbols', async ({ folder, query }) => objectSymbols(query, await workspaceOf(folder)));

answer('language/symbolPlace', async ({ folder, symbol }) => {
  const { workspace, texts } = await around(folder, { path: '', text: '' });
  return (await locateSymbol(symbol, workspace, texts)) ?? null;
});

answer('language/environments', async ({ folder, path }) => {
  const workspace = await workspaceOf(folder);
  const environments = workspace.environmentsOf(path);
  return environments.length === 0 ? null : environments;
});

answer('language/rendered', async ({ folder, environment }) => {
  const workspace = await workspaceOf(folder);
  await workspace.whole.catch(() => undefined);
  const source = sources.get(folder.id);
  return source === undefined ? null : renderedText(await workspace.renderEnvironment(environment, readerOf(source)));
});

answer('lint/turnOff', ({ text, rule }) => Promise.resolve(withRuleOff(text ?? undefined, rule) ?? null));

answer('impact/compute', async ({ id, base, head, kustomize, repositories = [], branch, clustersFile, prices, cache, helm }, signal) => {
  // Nobody waits for the answer to what is only told; a connection that closes meanwhile ends the request itself.
  const progress = (done: number, total: number): void => void ask('impact/progress', { id, done, total }, undefined).catch(() => undefined);
  const remotes = base.type === 'host' ? [] : await remotesOf(base.folder);
  const into = branch === undefined ? undefined : branchNamed(branch, remotes);
  const { roots, ...report } = await previewChange(openTree(base), openTree(head), {
    kustomize,
    signal,
    progress,
    repositories: [...repositories, ...remotes.map(({ url }) => url)],
    ...(into === undefined ? {} : { branch: into }),
    at: new Date(),
    ...(prices && { prices }),
    ...(clustersFile === undefined ? {} : { clustersFile }),
    ...(helm && { helm }),
    ...(cache === undefined ? {} : { fetched: new FetchCache(cache) }),
  });
  for (const root of roots) {
    await ask('impact/root', { id, root: { ...root, changes: [] } }, signal);
    for (const changes of portions(root.changes)) await ask('impact/changes', { id, changes }, signal);
  }
  return report;
});

answer('fetch/needs', async ({ id, cache, needs, hosts }, signal) => {
  const allowed = new Map(hosts.map((host) => [host, Promise.resolve(true)]));
  const { fetched, failed } = await fetchNeeds(needs, new FetchCache(cache), {
    progress: (need, done, total) => void ask('fetch/progress', { id, what: needInWords(need), done, total }, undefined).catch(() => undefined),
    network: {
      signal,
      // Each host is asked about once.
      mayAsk: (host, from) => {
        const known = allowed.get(host) ?? ask('fetch/mayAsk', { id, host, from }, signal);
        allowed.set(host, known);
        return known;
      },
    },
  });
  return { fetched: fetched.map(({ need, resolved }) => `${needInWords(need)}: ${resolved}`), failed: failed.map(({ need, reason }) => `${needInWords(need)} could not be fetched: ${reason}`) };
});

answer('git/hasCommits', ({ folder, commits }) => hasCommits(folder, commits));

answer('git/commit', async ({ folder, ref }) => (await resolveRef(folder, ref)) ?? null);

answer('git/mergeBase', async ({ folder, ref }) => {
  const [branch, head] = await Promise.all([resolveRef(folder, ref), resolveRef(folder, 'HEAD')]);
  return branch === undefined || head === undefined ? null : ((await mergeBase(folder, branch, head)) ?? null);
});

connection.listen();
